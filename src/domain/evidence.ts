/**
 * What other tools have found, read from SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/). The files may
 * have been made by code of the pull request: they are read as foreign text, and only what lies on changed lines counts.
 */

import type { FileDiff } from "./diff/diff.ts";
import { linesOn } from "./diff/diff.ts";
import { renderLineText } from "./diff/diff-text.ts";
import type { Severity, Suggestion } from "./suggestion.ts";

export type Finding = {
  /** Name of the tool, and of its rule where it has one: `eslint no-unused-vars`. */
  readonly tool: string;
  readonly severity: Severity;
  readonly isSecurity: boolean;
  /** From the root of the repository. */
  readonly path: string;
  /** From 1, in the new file. */
  readonly line: number;
  readonly message: string;
};

const SEVERITIES: ReadonlyMap<unknown, Severity> = new Map([
  ["error", "major"],
  ["warning", "minor"],
  ["note", "nit"],
]);

const MAX_RESULTS = 20_000;
const MAX_MESSAGE = 600;
const MAX_NAME = 80;

type Fields = Readonly<Record<string, unknown>>;

/** Every result with a place. `null` when the text is no SARIF. `roots` are addresses that stand for the repository. */
export function parseSarif(text: string, roots: readonly string[] = []): readonly Finding[] | null {
  const log = asFields(parseJson(text.replace(/^\uFEFF/, "")));
  if (!Array.isArray(log["runs"])) return null;
  const findings: Finding[] = [];
  for (const run of asList(log["runs"])) {
    const driver = asFields(asFields(run["tool"])["driver"]);
    const name = oneLine(driver["name"], MAX_NAME) || "a tool";
    const rules = asList(driver["rules"]);
    for (const result of asList(run["results"])) {
      if (findings.length >= MAX_RESULTS) return findings;
      const finding = readResult(result, { name, rules, roots });
      if (finding) findings.push(finding);
    }
  }
  return findings;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Suppressed results, and those that are no longer there, are the tool's own business. */
function readResult(
  result: Fields,
  tool: {
    readonly name: string;
    readonly rules: readonly Fields[];
    readonly roots: readonly string[];
  },
): Finding | null {
  if (asList(result["suppressions"]).length > 0 || result["baselineState"] === "absent")
    return null;
  if (result["kind"] === "pass" || result["kind"] === "notApplicable") return null;
  const physical = asFields(asFields(asList(result["locations"])[0])["physicalLocation"]);
  const path = readPath(asFields(physical["artifactLocation"])["uri"], tool.roots);
  const line = asFields(physical["region"])["startLine"];
  const message = readMessage(result);
  if (path === null || !isLine(line) || message === "") return null;
  const index = result["ruleIndex"];
  const rule = tool.rules[typeof index === "number" ? index : -1] ?? {};
  const ruleId = oneLine(result["ruleId"] ?? rule["id"], MAX_NAME);
  const level = result["level"] ?? asFields(rule["defaultConfiguration"])["level"];
  const tags = asFields(rule["properties"])["tags"];
  return {
    tool: `${tool.name}${ruleId === "" ? "" : ` ${ruleId}`}`,
    severity: SEVERITIES.get(level) ?? "minor",
    isSecurity: Array.isArray(tags) && tags.includes("security"),
    path,
    line,
    message,
  };
}

function readMessage(result: Fields): string {
  const message = asFields(result["message"]);
  const text = oneLine(message["text"] ?? message["markdown"], MAX_MESSAGE);
  const values: readonly unknown[] = Array.isArray(message["arguments"])
    ? message["arguments"]
    : [];
  const filled = text.replaceAll(/\{(\d)\}/g, (whole, at) => {
    const value = values[Number(at)];
    return typeof value === "string" ? oneLine(value, MAX_NAME) : whole;
  });
  return filled.slice(0, MAX_MESSAGE);
}

function isLine(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}

/** A path in the repository, or `null` for what leads out of it. */
function readPath(uri: unknown, roots: readonly string[]): string | null {
  if (typeof uri !== "string" || uri.length > 4096) return null;
  let path: string;
  try {
    path = decodeURIComponent(uri.replace(/^file:\/\//, "")).replaceAll("\\", "/");
  } catch {
    return null;
  }
  const root = roots.find((folder) => folder !== "" && path.startsWith(`${folder}/`));
  const inside = root === undefined ? path.replace(/^(?:\.\/)+/, "") : path.slice(root.length + 1);
  const isOutside =
    inside.startsWith("/") || inside.split("/").includes("..") || /^[a-z]+:/i.test(inside);
  return inside === "" || isOutside ? null : inside;
}

function asFields(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function asList(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.slice(0, MAX_RESULTS).map(asFields) : [];
}

function oneLine(value: unknown, most: number): string {
  if (typeof value !== "string") return "";
  return value
    .slice(0, most * 4)
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim()
    .slice(0, most);
}

const MAX_CHOSEN = 30;

/** Findings on lines that the change brings in, each once, the gravest first; at most thirty. */
export function chooseFindings(
  findings: readonly Finding[],
  files: readonly Pick<FileDiff, "path" | "hunks">[],
): { readonly chosen: readonly Finding[]; readonly onChanged: number } {
  const changed = new Map(
    files.map(({ path, hunks }) => [
      path,
      new Set(
        hunks.flatMap(({ lines }) =>
          lines.flatMap((line) => (line.kind === "added" ? [line.newLine] : [])),
        ),
      ),
    ]),
  );
  const seen = new Set<string>();
  const touching = findings.filter(({ tool, path, line, message }) => {
    const key = JSON.stringify([tool, path, line, message]);
    if (seen.has(key) || changed.get(path)?.has(line) !== true) return false;
    seen.add(key);
    return true;
  });
  const ranks: readonly Severity[] = ["critical", "major", "minor", "nit"];
  const sorted = touching.toSorted((a, b) => ranks.indexOf(a.severity) - ranks.indexOf(b.severity));
  return { chosen: sorted.slice(0, MAX_CHOSEN), onChanged: touching.length };
}

/** As the model reads them, one a line. */
export function renderFindings(findings: readonly Finding[]): string {
  return findings
    .map(({ tool, path, line, message }) => `${path} line ${line} [${tool}]: ${message}`)
    .map(renderLineText)
    .join("\n");
}

const MAX_TITLE = 120;

/** The finding as a suggestion about its line. */
export function toSuggestion(finding: Finding, files: readonly FileDiff[]): Suggestion {
  const { tool, severity, isSecurity, path, line, message } = finding;
  const file = files.find((one) => one.path === path);
  const lines = file?.hunks.flatMap((hunk) => linesOn(hunk, "RIGHT")) ?? [];
  const [first = message] = message.split(/(?<=[.!?])\s/, 1);
  const title = first.length > MAX_TITLE ? `${first.slice(0, MAX_TITLE - 1)}…` : first;
  return {
    path,
    quote: lines.find(({ newLine }) => newLine === line)?.text ?? "",
    side: "RIGHT",
    line,
    severity,
    category: isSecurity ? "security" : "correctness",
    title,
    body: title === message ? "" : message,
    replacement: null,
    claim: null,
    source: "tool",
    tool,
  };
}
