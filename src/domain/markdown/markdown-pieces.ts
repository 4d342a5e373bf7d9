/**
 * Cuts Markdown source into pieces that can be parsed one by one. A parser's time grows with the square of
 * what some hostile texts hold, so no piece is long; code blocks, which need no parser, stay whole.
 */

export type MarkdownPiece = {
  readonly kind: "prose" | "code";
  /** Source of a `prose` piece; content of a `code` piece. */
  readonly text: string;
  /** First word behind the fence of a `code` piece. */
  readonly language: string;
  /** Offset in the source where the piece begins, and where it ends. */
  readonly start: number;
  readonly end: number;
};

const LONGEST_PROSE = 2_000;

/** Yields the pieces in order, lazily. Line ends must be `\n`. */
export function* splitMarkdown(source: string): Generator<MarkdownPiece> {
  let proseStart = 0;
  let lineStart = 0;
  while (lineStart < source.length) {
    const fence = parseOpeningFence(readLine(source, lineStart));
    if (fence === null) {
      lineStart = endOfLine(source, lineStart);
      continue;
    }
    yield* splitProse(source, proseStart, lineStart);
    const code = readCode(source, lineStart, fence);
    yield code;
    proseStart = lineStart = code.end;
  }
  yield* splitProse(source, proseStart, source.length);
}

type Fence = { readonly mark: string; readonly language: string };

/** Only fences without indentation: the others may belong to a list, which is the parser's business. */
function parseOpeningFence(line: string): Fence | null {
  const match = /^(`{3,}|~{3,})(.*)$/s.exec(line);
  const mark = match?.[1] ?? "";
  const info = match?.[2] ?? "";
  if (mark === "" || (mark.startsWith("`") && info.includes("`"))) return null;
  return { mark, language: info.trim().split(/\s/, 1)[0] ?? "" };
}

function readCode(source: string, start: number, fence: Fence): MarkdownPiece {
  const first = endOfLine(source, start);
  let at = first;
  while (at < source.length && !isClosingFence(readLine(source, at), fence.mark)) {
    at = endOfLine(source, at);
  }
  const text = source.slice(first, at).replace(/\n$/, "");
  return { kind: "code", text, language: fence.language, start, end: endOfLine(source, at) };
}

function isClosingFence(line: string, mark: string): boolean {
  const trimmed = line.trim();
  if (trimmed.length < mark.length || line.search(/\S/) > 3) return false;
  return trimmed === mark.charAt(0).repeat(trimmed.length);
}

function* splitProse(source: string, start: number, end: number): Generator<MarkdownPiece> {
  let at = start;
  while (at < end) {
    const cut = end - at <= LONGEST_PROSE ? end : findCut(source, at, at + LONGEST_PROSE);
    yield { kind: "prose", text: source.slice(at, cut), language: "", start: at, end: cut };
    at = cut;
  }
}

/** Ends of paragraphs, of lines, of words; the first two only where no list item goes on behind them. */
const CUTS = [/\n\n(?=\S)/g, /\n(?=\S)/g, /\n/g, / /g];

/** The best place for a cut in the second half of a range. */
export function findCut(source: string, start: number, limit: number): number {
  const from = start + Math.floor((limit - start) / 2);
  const range = source.slice(from, limit);
  for (const cut of CUTS) {
    const last = [...range.matchAll(cut)].at(-1);
    if (last !== undefined) return from + last.index + last[0].length;
  }
  return isLowSurrogate(source, limit) ? limit - 1 : limit;
}

function isLowSurrogate(source: string, at: number): boolean {
  const unit = source.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function readLine(source: string, start: number): string {
  return source.slice(start, endOfLine(source, start)).replace(/\n$/, "");
}

/** Offset behind the line feed that ends the line. */
function endOfLine(source: string, start: number): number {
  const end = source.indexOf("\n", start);
  return end === -1 ? source.length : end + 1;
}
