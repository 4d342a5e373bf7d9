/** Slips that models make when they write code to be put in the place of other code. */

const PROSE = /\.(?:md|mdx|markdown|txt|rst|adoc)$/iu;
const BRACKETS = ["()", "[]", "{}"] as const;

/** Lines of a file, and what is to stand in their place. */
export type Change = {
  readonly path: string;
  readonly fileLines: readonly string[];
  readonly lines: readonly string[];
};

/**
 * Would opening and closing brackets be out of balance in another way than before? This is what a repeated or
 * forgotten brace looks like. Prose has brackets that do not pair, and is not judged.
 */
export function doBracketsChange(change: Change): boolean {
  if (PROSE.test(change.path)) return false;
  const before = change.fileLines.join("\n");
  const after = change.lines.join("\n");
  return BRACKETS.some((pair) => countOpen(before, pair) !== countOpen(after, pair));
}

function countOpen(text: string, pair: (typeof BRACKETS)[number]): number {
  const [opening, closing] = pair;
  let open = 0;
  for (const character of text) {
    if (character === opening) open += 1;
    if (character === closing) open -= 1;
  }
  return open;
}

/** Every line carries a marker column, which the file's own lines do not. */
export function isWrittenAsDiff({ fileLines, lines }: Change): boolean {
  if (fileLines.some((line) => line.startsWith("+"))) return false;
  return (
    lines.some((line) => line.startsWith("+")) &&
    lines.every((line) => line === "" || /^[-+ ]/u.test(line))
  );
}

/** The first and the last line are Markdown code fences, which the file's own lines are not. */
export function isWrappedInFence({ path, fileLines, lines }: Change): boolean {
  if (PROSE.test(path) || fileLines.some((line) => isFence(line))) return false;
  return isFence(lines.at(0) ?? "") && isFence(lines.at(-1) ?? "");
}

function isFence(line: string): boolean {
  return /^\s*(?:```|~~~)/u.test(line);
}

/** `// ... rest as before`, or `…` alone, which stand for code that is not written out; three dots alone are Python. */
export function isPlaceholder(line: string): boolean {
  return /^\s*(?:(?:\/\/|#|\/\*|--|<!--|\{\/\*)\s*(?:\.{3}|…)|…\s*$)/u.test(line);
}
