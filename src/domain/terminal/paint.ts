/** Styled text of a terminal: colours where they are wanted, and words wrapped to a width. */

import { showHidden } from "../characters.ts";

export type Style = "plain" | "bold" | "dim" | "code" | "red" | "green" | "yellow";

const CODES: Readonly<Record<Style, string>> = {
  plain: "",
  bold: "1",
  dim: "2",
  code: "36",
  red: "31",
  green: "32",
  yellow: "33",
};

export type Run = { readonly text: string; readonly style: Style };
/** One row of the terminal. */
export type Row = readonly Run[];

/** Turns a row into text, without colours unless they are wanted. */
export type Paint = (row: Row) => string;

export function createPaint(options: { readonly colours: boolean }): Paint {
  const paintRun = ({ text, style }: Run) => {
    const code = options.colours ? CODES[style] : "";
    return code === "" ? text : `\u001B[${code}m${text}\u001B[0m`;
  };
  return (row) => joinAlike(row).map(paintRun).join("").trimEnd();
}

function joinAlike(row: Row): Row {
  const joined: Run[] = [];
  for (const { text, style } of row) {
    const last = joined.at(-1);
    if (last?.style === style) joined[joined.length - 1] = { text: last.text + text, style };
    else joined.push({ text, style });
  }
  return joined;
}

/** Colours only on a terminal whose user has not asked for none (https://no-color.org). */
export function wantsColours(
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  return stream.isTTY === true && !environment["NO_COLOR"] && environment["TERM"] !== "dumb";
}

/** Foreign text becomes harmless: no escape sequences, nothing invisible. */
export function run(text: string, style: Style = "plain"): Run {
  return { text: showHidden(text.replaceAll("\t", "  ").replaceAll("\r", "")), style };
}

const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}]/u;

/** Columns that a text takes. */
export function measure(text: string): number {
  let columns = 0;
  for (const character of text) columns += WIDE.test(character) ? 2 : 1;
  return columns;
}

export function measureRow(row: Row): number {
  return row.reduce((sum, { text }) => sum + measure(text), 0);
}

/** The text cut to a width, with an ellipsis where something is missing. */
export function cut(text: string, width: number): string {
  if (measure(text) <= width) return text;
  let kept = "";
  let columns = 1;
  for (const character of text) {
    columns += measure(character);
    if (columns > width) break;
    kept += character;
  }
  return `${kept}…`;
}

/** The row cut to a width in the same way. */
export function cutRow(row: Row, width: number): Row {
  const kept: Run[] = [];
  let left = cut(row.map(({ text }) => text).join(""), width);
  for (const { text, style } of row) {
    if (!left.startsWith(text)) return [...kept, { text: left, style }];
    kept.push({ text, style });
    left = left.slice(text.length);
  }
  return kept;
}

/** Breaks runs into rows at spaces; a line feed in a run begins a new row, a word that is too long is cut up. */
export function wrap(runs: readonly Run[], width: number): readonly Row[] {
  const rows: Run[][] = [[]];
  let used = 0;
  let gap: Run | null = null;
  for (const word of splitWords(runs)) {
    const first = word[0]?.text ?? "";
    if (first === "\n") {
      rows.push([]);
      [used, gap] = [0, null];
    } else if (/^\s/.test(first)) {
      gap = used > 0 ? { text: " ", style: word[0]?.style ?? "plain" } : null;
    } else {
      for (const part of chop(word, width)) {
        const columns = measureRow(part);
        if (used > 0 && used + (gap ? 1 : 0) + columns > width) {
          rows.push([]);
          [used, gap] = [0, null];
        }
        const row = rows.at(-1) ?? [];
        if (gap) row.push(gap);
        row.push(...part);
        used += columns + (gap ? 1 : 0);
        gap = null;
      }
    }
  }
  return rows;
}

/** Words, the spaces between them, and line feeds; a word may be of several styles. Code between backticks is one, so that it can be copied. */
function splitWords(runs: readonly Run[]): readonly Row[] {
  const words: Run[][] = [];
  let open = false;
  for (const { text, style } of runs) {
    for (const piece of text.match(/\n|[^\S\n]+|`[^`\n]{1,80}`[^\s`]*|\S+/g) ?? []) {
      const isWord = /^\S/.test(piece);
      if (isWord && open) words.at(-1)?.push({ text: piece, style });
      else words.push([{ text: piece, style }]);
      open = isWord;
    }
  }
  return words;
}

function chop(word: Row, width: number): readonly Row[] {
  if (measureRow(word) <= width) return [word];
  const parts: Run[][] = [[]];
  let used = 0;
  for (const { text, style } of word) {
    for (const character of text) {
      const columns = measure(character);
      if (used + columns > width && used > 0) {
        parts.push([]);
        used = 0;
      }
      parts.at(-1)?.push({ text: character, style });
      used += columns;
    }
  }
  return parts;
}

/** The row, filled up with spaces to a width. */
export function pad(row: Row, width: number, align: "left" | "right" = "left"): Row {
  const space = run(" ".repeat(Math.max(0, width - measureRow(row))));
  return align === "right" ? [space, ...row] : [...row, space];
}

/** Every row behind the same beginning. */
export function indent(rows: readonly Row[], beginning: Row): readonly Row[] {
  return rows.map((row) => [...beginning, ...row]);
}
