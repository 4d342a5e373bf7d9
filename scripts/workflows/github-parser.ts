/** GitHub's own parser: what it refuses, GitHub refuses. */

import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";

import type { Problem } from "./problem.ts";

type Range = { readonly start: { readonly line: number } };
type ParseError = { readonly rawMessage: string; readonly range?: Range | undefined };

let loading: ReturnType<typeof loadParser> | undefined;

/** The package imports its schemas without the attribute that Node asks for, so they are handed to it as modules. */
async function loadParser() {
  const hooks = registerHooks({
    load: (url, context, nextLoad) => {
      if (!/\/@actions\/workflow-parser\/.*\.json$/.test(url)) return nextLoad(url, context);
      const source = `export default ${readFileSync(fileURLToPath(url), "utf8")}`;
      return { format: "module", source, shortCircuit: true };
    },
  });
  try {
    const workflows = await import("@actions/workflow-parser");
    const actions = await import("@actions/workflow-parser/actions/action-parser");
    return { ...workflows, ...actions };
  } finally {
    hooks.deregister();
  }
}

export async function parseAsWorkflow(text: string): Promise<readonly Problem[]> {
  const parser = await (loading ??= loadParser());
  const file = { name: "workflow.yml", content: text };
  const { context, value } = parser.parseWorkflow(file, new parser.NoOperationTraceWriter());
  // The second step knows what the schema does not, such as a `needs` that names no job.
  if (value) await parser.convertWorkflowTemplate(context, value);
  return toProblems(context.errors.getErrors());
}

export async function parseAsAction(text: string): Promise<readonly Problem[]> {
  const parser = await (loading ??= loadParser());
  const file = { name: "action.yml", content: text };
  const { context } = parser.parseAction(file, new parser.NoOperationTraceWriter());
  return toProblems(context.errors.getErrors());
}

const toProblems = (errors: readonly ParseError[]): readonly Problem[] =>
  errors.map(({ rawMessage, range }) => ({
    line: range?.start.line ?? 1,
    rule: "github-parser",
    message: rawMessage,
  }));
