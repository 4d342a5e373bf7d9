/** What stands on the pull request after the run: the review, and each comment with the lines it hangs on. */

import type { DiffLine, Side } from "../src/domain/diff/diff.ts";
import { lineNumberOn } from "../src/domain/diff/diff.ts";
import { parsePatch } from "../src/domain/diff/patch.ts";
import type { Change } from "../test/fakes/change.ts";
import type { FakeGitHub, StoredReviewComment } from "../test/fakes/github.ts";

export type Thread = {
  readonly path: string;
  readonly side: Side;
  readonly startLine: number;
  readonly endLine: number;
  /** Lines of the diff up to the last commented one, as GitHub shows them above a comment. */
  readonly excerpt: readonly DiffLine[];
  /** The commented lines. */
  readonly quoted: readonly DiffLine[];
  /** Markdown. */
  readonly body: string;
};

export type Posted = {
  /** Login of who posted it. */
  readonly author: string;
  /** Markdown; `null` when no review was posted. */
  readonly body: string | null;
  /** In the order of the diff. */
  readonly threads: readonly Thread[];
};

export function readPosted(github: FakeGitHub, change: Change): Posted {
  const review = github.reviews.find(({ body }) => body !== "");
  const paths = change.files.map(({ filename }) => filename);
  const threads = github.reviewComments.map((comment) => readThread(comment, change));
  return {
    author: review?.user.login ?? "",
    body: review?.body ?? null,
    threads: threads.toSorted(
      (a, b) => paths.indexOf(a.path) - paths.indexOf(b.path) || a.endLine - b.endLine,
    ),
  };
}

const LINES_ABOVE = 3;

function readThread(comment: StoredReviewComment, change: Change): Thread {
  const { path, side, body } = comment;
  const endLine = comment.line ?? comment.original_line ?? 0;
  const startLine = comment.start_line ?? endLine;
  const patch = change.files.find(({ filename }) => filename === path)?.patch ?? "";
  const isQuoted = (line: DiffLine) => {
    const number = lineNumberOn(line, side) ?? 0;
    return startLine <= number && number <= endLine;
  };
  const hunk = parsePatch(patch).hunks.find(({ lines }) => lines.some(isQuoted));
  const lines = hunk?.lines ?? [];
  const first = lines.findIndex(isQuoted);
  const last = lines.findLastIndex(isQuoted);
  return {
    path,
    side,
    startLine,
    endLine,
    body,
    excerpt: lines.slice(Math.max(0, first - LINES_ABOVE), last + 1),
    quoted: lines.slice(first, last + 1).filter(isQuoted),
  };
}

/** The code a `suggestion` block takes away and puts there, line by line. */
export function readSuggestedChange(
  thread: Pick<Thread, "quoted">,
  code: string,
): { readonly removed: readonly string[]; readonly added: readonly string[] } {
  const removed = thread.quoted.map(({ text }) => text);
  return { removed, added: code === "" ? [] : code.split("\n") };
}
