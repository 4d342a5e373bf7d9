/** Which files and hunks deserve the money first: what runs in production before tests, tests before prose. */

import { countChangedLines, type FileDiff, type Hunk } from "../diff/diff.ts";

const TEST =
  /(?:^|\/)(?:tests?|__tests__|specs?|e2e|fixtures?|testdata)\/|[._-](?:test|spec)\.\w+$|_test\.\w+$|(?:^|\/)test_[^/]*$/i;
const PROSE =
  /\.(?:md|mdx|markdown|rst|txt|adoc|svg|csv|po|pot)$|(?:^|\/)(?:docs?|licen[cs]e|changelog|notice)(?:\/|\.|$)/i;
const SETTINGS =
  /\.(?:json|ya?ml|toml|ini|cfg|conf|properties|xml|gradle|lock)$|(?:^|\/)(?:dockerfile|makefile)$/i;
const SENSITIVE =
  /auth|crypt|passw|secret|token|session|permission|acl|payment|billing|login|sanitiz|sql|migrat/i;

/** 0 is reviewed first. Equal ranks keep the order of the pull request. */
export function rankFile(file: Pick<FileDiff, "path" | "status">): number {
  if (file.status === "removed") return 5;
  if (PROSE.test(file.path)) return 4;
  if (TEST.test(file.path)) return 3;
  if (SETTINGS.test(file.path)) return 2;
  return SENSITIVE.test(file.path) ? 0 : 1;
}

/** Words in a changed line that make it worth a second look. */
const RISKY_LINE =
  /passw|secret|token|auth|crypt|exec|eval|deserial|unsafe|select |insert |delete |lock|mutex|thread|async|await|retry|timeout|catch|null|undefined|free\(|malloc/i;

const MAX_LOOKED_AT = 2000;

/** Logic that was rewritten breaks more often than logic that was added. */
const REWRITTEN = 1.3;
const RISKY = 1.4;
const WITHOUT_TESTS = 1.2;

/** Code that is changed again and again breaks more often: half as much again from 20 commits on. */
const MAX_CHURN_BONUS = 0.5;
const COMMITS_FOR_DOUBLE = 40;

/**
 * What a review of hunks of a file is worth, without a unit: more for more changed lines (but less for each
 * further one), for rewritten logic, for risky words, for files that change often, and where the pull request
 * brings no test along.
 */
export function valueOf(
  part: {
    readonly file: Pick<FileDiff, "path" | "oldPath" | "status">;
    readonly hunks: readonly Hunk[];
  },
  context: {
    readonly hasTests: boolean;
    /** Recent commits by path in the base; without it, all files count as equally calm. */
    readonly churn?: ReadonlyMap<string, number>;
  },
): number {
  const changed = part.hunks.flatMap((hunk) => hunk.lines).filter(({ kind }) => kind !== "context");
  const kinds = new Set(changed.map(({ kind }) => kind));
  const isRisky = changed.some(({ text }) => RISKY_LINE.test(text.slice(0, MAX_LOOKED_AT)));
  const commits = context.churn?.get(part.file.oldPath ?? part.file.path) ?? 0;
  const isUntested = !context.hasTests && rankFile(part.file) <= 1;
  return (
    countChangedLines(part) ** 0.75 *
    (kinds.size > 1 ? REWRITTEN : 1) *
    (isRisky ? RISKY : 1) *
    (1 + Math.min(MAX_CHURN_BONUS, commits / COMMITS_FOR_DOUBLE)) *
    (isUntested ? WITHOUT_TESTS : 1)
  );
}

/** Does any of the files look like a test? */
export function bringsTests(files: readonly Pick<FileDiff, "path">[]): boolean {
  return files.some(({ path }) => TEST.test(path));
}
