/** Which lines of a pull request may carry a comment, by the fake GitHub's own reading of the hunks. */

import type { ChangedFile } from "./change.ts";
import { readHunks, type PatchHunk, type PatchLine } from "./change/hunks.ts";
import type { Side, StoredReviewComment } from "./github-options.ts";

export type AnchorRequest = {
  readonly path: string;
  readonly line?: number;
  readonly side?: string;
  readonly start_line?: number;
  readonly start_side?: string;
  /** Place in the patch, GitHub's old way; used only when `line` is absent. */
  readonly position?: number;
};

/** A place that exists. `line` is `null` only for comments on lines that are gone. */
export type Anchor = {
  readonly path: string;
  readonly side: Side;
  readonly line: number | null;
  readonly start_side: Side | null;
  readonly start_line: number | null;
  readonly position: number | null;
  readonly diff_hunk: string;
  readonly text: string;
};

/** `field` is the last part of GitHub's `pull_request_review_thread.…`. */
export type AnchorProblem = { readonly field: string; readonly message: string };
export type Wording = "classic" | "resolved";

type Spot = { readonly hunk: PatchHunk; readonly index: number; readonly line: PatchLine };
type Resolved = { readonly anchor: Anchor } | { readonly problems: readonly AnchorProblem[] };

const THREAD = "Pull request review thread";
const NO_HUNK: AnchorProblem = {
  field: "diff_hunk",
  message: `${THREAD} diff hunk can't be blank`,
};

/** The place that is meant, or everything that is wrong with it, in GitHub's words. */
export function resolveAnchor(
  files: readonly ChangedFile[],
  request: AnchorRequest,
  wording: Wording = "classic",
): Resolved {
  const file = files.find(({ filename }) => filename === request.path);
  if (file === undefined) return { problems: describePath(wording) };
  const hunks = file.patch === undefined ? [] : readHunks(file.patch);
  const end = findEnd(hunks, request);
  if (end === null) return { problems: describeLine(wording) };
  const side: Side = request.side === "LEFT" || end.line.right === null ? "LEFT" : "RIGHT";
  const anchor: Anchor = {
    path: request.path,
    side,
    line: numberOn(end.line, side),
    start_side: null,
    start_line: null,
    position: end.line.position,
    diff_hunk: renderHunk(end),
    text: end.line.text,
  };
  if (request.start_line === undefined) return { anchor };
  const problem = checkStart({ hunks, request, end, side });
  if (problem !== null) return { problems: [problem] };
  return {
    anchor: {
      ...anchor,
      start_side: request.start_side === "LEFT" ? "LEFT" : "RIGHT",
      start_line: request.start_line,
    },
  };
}

function describePath(wording: Wording): readonly AnchorProblem[] {
  if (wording === "resolved") return [{ field: "path", message: "Path could not be resolved" }];
  return [{ field: "path", message: `${THREAD} path is invalid` }, NO_HUNK];
}

function describeLine(wording: Wording): readonly AnchorProblem[] {
  if (wording === "resolved") return [{ field: "line", message: "Line could not be resolved" }];
  return [{ field: "line", message: `${THREAD} line must be part of the diff` }, NO_HUNK];
}

function findEnd(hunks: readonly PatchHunk[], request: AnchorRequest): Spot | null {
  if (request.line !== undefined) return findLine(hunks, request.side ?? "RIGHT", request.line);
  const { position } = request;
  return position === undefined ? null : findSpot(hunks, (line) => line.position === position);
}

function findLine(hunks: readonly PatchHunk[], side: string, number: number): Spot | null {
  if (side !== "LEFT" && side !== "RIGHT") return null;
  return findSpot(hunks, (line) => numberOn(line, side) === number);
}

function findSpot(hunks: readonly PatchHunk[], wanted: (line: PatchLine) => boolean): Spot | null {
  for (const hunk of hunks) {
    const index = hunk.lines.findIndex(wanted);
    const line = hunk.lines[index];
    if (line !== undefined) return { hunk, index, line };
  }
  return null;
}

/** A start without its side is refused with the sentence that GitHub misleads people with. */
function checkStart(of: {
  readonly hunks: readonly PatchHunk[];
  readonly request: AnchorRequest;
  readonly end: Spot;
  readonly side: Side;
}): AnchorProblem | null {
  const { hunks, request, end, side } = of;
  const start_line = request.start_line ?? 0;
  const field = "start_line";
  const order = { field, message: `${THREAD} start line must precede the end line.` };
  const { start_side: startSide } = request;
  if (startSide === undefined) return order;
  if (startSide === side && start_line >= (numberOn(end.line, side) ?? 0)) return order;
  const start = findLine(hunks, startSide, start_line);
  if (start?.hunk !== end.hunk) {
    return { field, message: `${THREAD} start line must be part of the same hunk as the line.` };
  }
  return start.index < end.index ? null : order;
}

function numberOn(line: PatchLine, side: Side): number | null {
  return side === "LEFT" ? line.left : line.right;
}

function renderHunk({ hunk, index }: Spot): string {
  const shown = hunk.lines.slice(0, index + 1).map(({ marker, text }) => marker + text);
  return [hunk.header, ...shown].join("\n");
}

type Numbers = Pick<StoredReviewComment, "line" | "start_line" | "position">;

/** Where a comment stands after the head has moved: at the nearest line with the same text, else nowhere. */
export function reanchor(files: readonly ChangedFile[], comment: StoredReviewComment): Numbers {
  const { subject_type, path, side, original_line: original } = comment;
  const nowhere: Numbers = { line: null, start_line: null, position: null };
  if (subject_type === "file") return { ...nowhere, position: comment.position };
  const patch = files.find(({ filename }) => filename === path)?.patch;
  if (patch === undefined || original === null) return nowhere;
  const lines = readHunks(patch)
    .flatMap((hunk) => hunk.lines)
    .filter((line) => numberOn(line, side) !== null && line.text === comment.text);
  const distance = (line: PatchLine) => Math.abs((numberOn(line, side) ?? 0) - original);
  const nearest = lines.toSorted((a, b) => distance(a) - distance(b))[0];
  const line = nearest === undefined ? null : numberOn(nearest, side);
  if (nearest === undefined || line === null) return nowhere;
  const start = comment.original_start_line;
  return {
    line,
    start_line: start === null ? null : start + line - original,
    position: nearest.position,
  };
}
