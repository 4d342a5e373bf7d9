/** Which files deserve the money first: what runs in production before tests, tests before prose. */

import type { FileDiff } from "../diff/diff.ts";

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
