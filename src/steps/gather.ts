/** Brings together what the rest of the run works on: the change with its secrets masked, and the files round it. */

import type { PullRequest } from "../domain/pull-request.ts";
import type { CodeParser } from "../io/code-parser.ts";
import type { SecretScanner } from "../io/secret-scanner.ts";
import { maskSecrets, maskText, type Masked } from "./check.ts";
import { fetchChange, type Change, type FetchOptions } from "./fetch.ts";
import { createHeadFiles, type HeadFiles } from "./prove/head-files.ts";

/** What looks at code without a model. */
export type CodeTools = { readonly scanner: SecretScanner; readonly parser: CodeParser };

export type Gathered = {
  /** No secret that the scanner knows stands in its files: everything behind this sees only these. */
  readonly change: Change;
  readonly masked: Masked;
  /** Texts as they are, for programs alone. */
  readonly headFiles: HeadFiles;
  /** The text without its secrets, for the model. */
  readonly mask: (text: string) => Promise<string>;
};

/** Throws GitHubError when GitHub can't tell what changed. */
export async function gather(
  options: FetchOptions & { readonly tools: CodeTools },
): Promise<Gathered> {
  const { tools } = options;
  const { files, unlisted } = await fetchChange(options);
  const masked = await maskSecrets(files, tools.scanner);
  const headFiles = createHeadFiles({ ...options, files });
  return {
    change: { files: masked.files, unlisted },
    masked,
    headFiles,
    mask: (text) => maskText(text, tools.scanner),
  };
}

/** Title and description go to the model as well. */
export async function maskPullRequest(
  pullRequest: PullRequest,
  { scanner }: CodeTools,
): Promise<PullRequest> {
  const mask = (text: string) => maskText(text, scanner);
  const { title, body } = pullRequest;
  return { ...pullRequest, title: await mask(title), body: await mask(body) };
}
