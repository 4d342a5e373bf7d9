/** The fixes that a result file offers, under the numbers that the terminal shows. The file is foreign data. */

import { hasHidden } from "./characters.ts";
import { InputError } from "./errors.ts";
import { linesOf, type Edit } from "./placing/apply.ts";
import { MAX_RESULT_CHARACTERS } from "./report/stored-result.ts";
import { RESULT_SCHEMA } from "./report/result.ts";
import { TAKEN_OUT } from "./reviewed.ts";
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
  /** Was any of it read? */
  readonly isReviewed: boolean;
  readonly fixes: readonly Fix[];
};

type Fields = Readonly<Record<string, unknown>>;

/** Modes whose suggestions have numbers. */
const REVIEWS = ["review", "generate", "publish"] as const;

/** Throws InputError for what is no result file of a review. */
export function readFixes(text: string): Fixes {
  const root = readJson(text);
  if (root["schema"] !== RESULT_SCHEMA) {
    throw new InputError(`this is no result file: its schema is not ${RESULT_SCHEMA}`);
  }
  if (root["mode"] === "compare") {
    throw new InputError("it is of a comparison, whose suggestions have no numbers");
  }
  if (!REVIEWS.some((mode) => mode === root["mode"])) {
    throw new InputError("it is not of a review, and offers no fixes");
  }
  const head = toFields(root["pullRequest"])["head"];
  if (typeof head !== "string" || !/^[0-9a-f]{40,64}$/.test(head)) {
    throw new InputError("it names no commit that was reviewed");
  }
  const suggestions = Array.isArray(root["suggestions"]) ? root["suggestions"] : [];
  const shown = suggestions
    .map(toFields)
    .filter(({ fate }) => !TAKEN_OUT.some((word) => word === fate))
    .map((fields) => ({ fields, ...describe(fields) }))
    .toSorted(compareShown);
  const fixes = shown.flatMap((item, index) => readFix(item, index + 1));
  const isReviewed = root["outcome"] === "complete" || root["outcome"] === "partial";
  return { head, isReviewed, fixes };
}

/** What was reviewed as a diff has a head that no commit has. */
export function isCommit(head: string): boolean {
  return !/^0{39}/.test(head);
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
  if (side !== "RIGHT" || !isLineNumber(startLine) || !isLineNumber(endLine)) return [];
  if (!isLines(lines) || lines.length !== endLine - startLine + 1) return [];
  if (typeof fix !== "string" || !isHonest(fix) || !isInside(path)) return [];
  const edit = { startLine, endLine, text: fix };
  const name = typeof title === "string" ? title : "";
  return [{ number, severity, title: name, path, lines, edit }];
}

const isLineNumber = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) > 0;

const isLines = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((line) => typeof line === "string");

/** Nobody who looks at it could miss a part of it; reviews offer no other code. */
function isHonest(code: string): boolean {
  return !hasHidden(code) && !code.includes("\r");
}

/** Does it name a file below the root, in the one way that git knows it by? */
function isInside(path: string): boolean {
  const parts = path.split("/");
  return !path.includes("\0") && parts.every((part) => !["", ".", "..", ".git"].includes(part));
}

/**
 * The edit as it fits the file; `null` where other lines stand there. The working tree may have carriage returns that
 * the commit has not (`.gitattributes`, `core.autocrlf`): the new lines then get them too.
 */
export function fitFix(text: string, { lines, edit }: Pick<Fix, "lines" | "edit">): Edit | null {
  const present = linesOf(text, edit);
  if (present.length !== lines.length) return null;
  if (present.every((line, index) => line === lines[index])) return edit;
  // The last line of a file may have no end at all.
  const isOpen = edit.endLine === text.split("\n").length;
  const ending = (index: number, count: number) => (isOpen && index === count - 1 ? "" : "\r");
  const fits = present.every(
    (line, index) => line === `${lines[index]}${ending(index, lines.length)}`,
  );
  if (!fits) return null;
  const added = edit.text === "" ? [] : edit.text.split("\n");
  const fresh = added.map((line, index) => `${line}${ending(index, added.length)}`);
  return { ...edit, text: fresh.join("\n") };
}
