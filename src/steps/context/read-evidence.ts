/** Takes in what other tools have found on the lines that the change brings in. */

import { chooseFindings, parseSarif, renderFindings, type Finding } from "../../domain/evidence.ts";
import type { FileDiff } from "../../domain/diff/diff.ts";
import type { EvidenceFile } from "../../io/evidence-files.ts";

export type Evidence = {
  readonly findings: readonly Finding[];
  /** As the model reads them; `""` for none. */
  readonly text: string;
};

export const NO_EVIDENCE: Evidence = { findings: [], text: "" };

/** What can't be read is a note: a linter that broke down must not take the review along. */
export async function readEvidence(options: {
  readonly files: readonly EvidenceFile[];
  /** What the model is to review. */
  readonly changed: readonly FileDiff[];
  /** Folder of the workspace: tools write whole paths. */
  readonly workspace: string;
  readonly mask: (text: string) => Promise<string>;
  readonly onNotice: (message: string) => void;
}): Promise<Evidence> {
  const { files, changed, workspace, mask, onNotice } = options;
  if (files.length === 0) {
    onNotice("`evidence`: no file in the workspace matches.");
    return NO_EVIDENCE;
  }
  const all: Finding[] = [];
  for (const { path, text } of files) {
    const read = text === null ? null : parseSarif(text, [workspace]);
    if (read) all.push(...read);
    else onNotice(`\`evidence\`: ${JSON.stringify(path)} is no SARIF file of at most 8 MiB.`);
  }
  const { chosen, onChanged } = chooseFindings(all, changed);
  if (onChanged > chosen.length) {
    onNotice(
      `\`evidence\`: of ${onChanged} findings on changed lines the ${chosen.length} gravest were taken.`,
    );
  }
  const findings: Finding[] = [];
  for (const finding of chosen) findings.push({ ...finding, message: await mask(finding.message) });
  return { findings, text: renderFindings(findings) };
}
