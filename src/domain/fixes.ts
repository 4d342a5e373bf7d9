/** The fixes that a result file offers, under the numbers that the terminal shows. The file is foreign data. */

import { InputError } from "./errors.ts";
import type { Edit } from "./placing/apply.ts";
import { MAX_RESULT_CHARACTERS } from "./report/stored-result.ts";
import { RESULT_SCHEMA } from "./report/result.ts";
import { compareShown } from "./shown.ts";
import { SEVERITIES, type Severity } from "./suggestion.ts";

export type Fix = {
  /** From 1, as `fen review` numbers its suggestions. */
  readonly number: number;
  readonly severity: Severity;
  readonly title: string;
  readonly path: string;
  /** The lines that it was made for. */
  readonly lines: readonly string[];
  readonly edit: Edit;
};

export type Fixes = {
  /** The commit that was reviewed. */
  readonly head: string;
  readonly fixes: readonly Fix[];
};

type Fields = Readonly<Record<string, unknown>>;

const HIDDEN = ["rejected", "refuted", "not-confirmed", "withdrawn", "duplicate"];

/** Throws InputError for what is no result file. */
export function readFixes(text: string): Fixes {
  const root = readJson(text);
  if (root["schema"] !== RESULT_SCHEMA) {
    throw new InputError(`this is no result file: its schema is not ${RESULT_SCHEMA}`);
  }
  if (root["mode"] === "compare") {
    throw new InputError("it is of a comparison, whose suggestions have no numbers");
  }
  const head = toFields(root["pullRequest"])["head"];
  const suggestions = Array.isArray(root["suggestions"]) ? root["suggestions"] : [];
  const shown = suggestions
    .map(toFields)
    .filter(({ fate }) => !HIDDEN.includes(String(fate)) && fate !== "below-min-severity")
    .map((fields) => ({ fields, ...describe(fields) }))
    .toSorted(compareShown);
  const fixes = shown.flatMap((item, index) => readFix(item, index + 1));
  return { head: typeof head === "string" ? head : "", fixes };
}

function readJson(text: string): Fields {
  if (text.length > MAX_RESULT_CHARACTERS) throw new InputError("the result file is too large");
  try {
    return toFields(JSON.parse(text));
  } catch (cause) {
    throw new InputError("this is no result file: it is not JSON", { cause });
  }
}

function toFields(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function describe(fields: Fields): {
  readonly severity: Severity;
  readonly path: string;
  readonly line: number;
} {
  const placement = toFields(fields["placement"]);
  const severity = SEVERITIES.find((one) => one === fields["severity"]) ?? "nit";
  const { path, startLine } = placement;
  return {
    severity,
    path: typeof path === "string" ? path : "",
    line: typeof startLine === "number" ? startLine : 0,
  };
}

function readFix(
  item: ReturnType<typeof describe> & { readonly fields: Fields },
  number: number,
): readonly Fix[] {
  const { fields, severity, path, line: startLine } = item;
  const { fix, title } = fields;
  const { side, endLine, lines } = toFields(fields["placement"]);
  const isPlaced = side === "RIGHT" && typeof endLine === "number" && Array.isArray(lines);
  if (!isPlaced || typeof fix !== "string" || startLine < 1 || endLine < startLine) return [];
  const edit = { startLine, endLine, text: fix };
  const name = typeof title === "string" ? title : "";
  return [{ number, severity, title: name, path, lines: lines.map(String), edit }];
}
