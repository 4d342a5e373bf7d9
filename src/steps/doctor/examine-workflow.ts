/** The workflow that a run comes from: its steps that run fen, and what the file says of each. */

import { unknown, problem, type Finding } from "../../domain/doctor/finding.ts";
import {
  findFenSteps,
  judgeWorkflow,
  readWorkflow,
  type FenStep,
} from "../../domain/doctor/workflow.ts";

export type WorkflowText = {
  /** `.github/workflows/fen.yml`; `""` where it is not known. */
  readonly path: string;
  /** `null` where it could not be read. */
  readonly text: string | null;
  /** The job that is running; `""` for none. */
  readonly job: string;
  /** Another name that the action is called by: `owner/repo`, or `./`. */
  readonly own: string;
};

/** The steps of the running job come first. */
export function examineWorkflow({ path, text, job, own }: WorkflowText): {
  readonly steps: readonly FenStep[];
  readonly findings: readonly Finding[];
} {
  if (text === null) {
    return { steps: [], findings: [unseen()] };
  }
  const file = readWorkflow(path, text);
  if (file === null) {
    const says = `\`${path}\` is not valid YAML.`;
    return { steps: [], findings: [problem("workflow", { says, fix: `Correct \`${path}\`.` })] };
  }
  const all = findFenSteps(file, own);
  const isOwn = (step: FenStep) => step.job.id === job;
  const steps = [...all.filter(isOwn), ...all.filter((step) => !isOwn(step))];
  if (steps.length === 0) return { steps, findings: [unseen()] };
  return { steps, findings: unique(steps.flatMap(judgeWorkflow)) };
}

/** All workflows of a repository. Those that do not run fen are left alone. */
export function examineWorkflows(
  texts: readonly { readonly path: string; readonly text: string | null }[],
  own: string,
): readonly Finding[] {
  const findings = texts.flatMap(({ path, text }) => {
    const file = text === null ? null : readWorkflow(path, text);
    if (file !== null) return findFenSteps(file, own).flatMap(judgeWorkflow);
    if (text === null || !/\bfen\b/.test(text)) return [];
    const says = `\`${path}\` is not valid YAML.`;
    return [problem("workflow", { says, fix: `Correct \`${path}\`.` })];
  });
  if (findings.length > 0) return unique(findings);
  return [
    unknown("workflow", {
      says: "No workflow of this repository runs fen, as far as its files tell.",
      fix: "`fen init` writes one.",
    }),
  ];
}

/** A job that calls a reusable workflow does not say what stands in it. */
function unseen(): Finding {
  return unknown("permissions", {
    says: "The step that runs fen was not seen in the workflow file, so it is not known what the job's token may write.",
    fix: "In the workflow, under `permissions:` of the job write `contents: read` and `pull-requests: write`.",
  });
}

/** Several jobs of one file share what the file says as a whole. */
function unique(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...seen.values()];
}
