/**
 * Checks every workflow of the repository, those in its pages included, and `action.yml`: with actionlint, with
 * GitHub's own parser, and against the policy in `workflows/policy.ts`. Prints a line for each finding; exit code 1 when
 * there is any.
 */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { lintWorkflow } from "./workflows/actionlint.ts";
import { readDocument, type Document, type Source } from "../src/domain/workflow-document.ts";
import { parseAsAction, parseAsWorkflow } from "./workflows/github-parser.ts";
import {
  ACTION_RULES,
  applyRules,
  listUses,
  versionOf,
  WORKFLOW_RULES,
} from "./workflows/policy.ts";
import type { Problem } from "./workflows/problem.ts";

/** `line` counts in the file, also for a block of a page. */
export type Finding = Problem & { readonly name: string };

/** Findings in the order of their lines. An action is known by its `runs`. */
export async function checkWorkflow(source: Source): Promise<readonly Finding[]> {
  const problems = await findProblems(source.text);
  return problems
    .toSorted((one, other) => one.line - other.line)
    .map((problem) => ({ ...problem, name: source.name, line: toFileLine(source, problem.line) }));
}

const toFileLine = ({ firstLine = 1 }: Source, line: number) => firstLine + line - 1;

async function findProblems(text: string): Promise<readonly Problem[]> {
  const document = tryRead(text);
  if ("message" in document) return [document];
  if ("runs" in document.fields && !("jobs" in document.fields)) {
    return [...(await parseAsAction(text)), ...applyRules(ACTION_RULES, document)];
  }
  return [
    ...(await lintWorkflow(text)),
    ...(await parseAsWorkflow(text)),
    ...applyRules(WORKFLOW_RULES, document),
  ];
}

function tryRead(text: string): Document | Problem {
  try {
    return readDocument(text);
  } catch (error) {
    return { line: 1, rule: "yaml", message: error instanceof Error ? error.message : "not YAML" };
  }
}

/** One action, one version: a commit has the same version everywhere, and a version the same commit. */
export function comparePins(sources: readonly Source[]): readonly Finding[] {
  const known = new Map<string, string>();
  return sources.flatMap((source) => {
    const document = tryRead(source.text);
    if ("message" in document) return [];
    return listUses(document).flatMap(({ path, uses }) => {
      const line = document.lineOf(path);
      const [action = "", pin = ""] = uses.split("@", 2);
      const version = versionOf(document.textOf(line));
      if (pin === "" || version === undefined) return [];
      const first = known.get(action) ?? `${pin} # ${version}`;
      known.set(action, first);
      if (first === `${pin} # ${version}`) return [];
      const message = `elsewhere \`${action}\` is \`${first}\`: use one version in all workflows`;
      const place = { name: source.name, line: toFileLine(source, line) };
      return [{ ...place, rule: "ref-version-mismatch", message }];
    });
  });
}

const PAGES = /^(?:README(?:\.[\w-]+)?|SECURITY)\.md$/;

/** Whatever of the repository is to be checked. */
export function listSources(root: string): readonly Source[] {
  const list = (folder: string, ending: RegExp) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder))
          .filter((name) => ending.test(name))
          .toSorted()
          .map((name) => (folder === "." ? name : `${folder}/${name}`))
      : [];
  const read = (name: string) => ({ name, text: readFileSync(join(root, name), "utf8") });
  const files = [
    ...list(".github/workflows", /\.ya?ml$/),
    ...list("examples", /\.ya?ml$/),
    ...list(".", /^action\.ya?ml$/),
  ];
  const pages = [...list(".", PAGES), ...list("docs", /\.md$/)];
  return [...files.map(read), ...pages.map(read).flatMap(listBlocks)];
}

/** The workflows in a page. */
function listBlocks({ name, text }: Source): readonly Source[] {
  return [...text.matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)].flatMap(({ 1: block = "", index }) => {
    const firstLine = text.slice(0, index).split("\n").length + 1;
    return /^jobs:/m.test(block) ? [{ name, text: block, firstLine }] : [];
  });
}

async function main(): Promise<void> {
  const sources = listSources(fileURLToPath(new URL("..", import.meta.url)));
  const found = await Promise.all(sources.map(checkWorkflow));
  const findings = [...found.flat(), ...comparePins(sources)];
  const lines = findings.map(
    ({ name, line, rule, message }) => `${name}:${line} ${rule}: ${message}`,
  );
  const last = findings.length === 0 ? `${sources.length} workflows, no findings` : "";
  process.stdout.write([...lines, last].filter((line) => line !== "").join("\n") + "\n");
  process.exitCode = findings.length === 0 ? 0 : 1;
}

if (import.meta.main) await main();
