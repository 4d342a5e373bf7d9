import { describe, expect, it } from "vitest";

import {
  declares,
  imports,
  isLocal,
  readChangeNames,
} from "../../../src/domain/context/symbols.ts";
import { parseDiff } from "../../../src/domain/diff/patch.ts";

describe("a line declares a name", () => {
  it.each([
    ["export function renderTotal(orders: Order[]): string {", "renderTotal"],
    ["export const LIMIT = 3;", "LIMIT"],
    ["class SyncByteStream(Base):", "SyncByteStream"],
    ["    async def fetch_page(self, url):", "fetch_page"],
    ["func (s *Scheduler) processPending(ctx context.Context) {", "processPending"],
    ["type runnerRef struct {", "runnerRef"],
    ["pub(crate) fn parse_version(text: &str) -> Version {", "parse_version"],
    ["#define MAX_SIZE 12", "MAX_SIZE"],
    [
      "  public static Map<String, Object> deepCopyMap(Map<String, Object> original) {",
      "deepCopyMap",
    ],
    ["int parse_header(const char *text) {", "parse_header"],
    ["  renderTotal(orders: Order[]): string {", "renderTotal"],
    ["DEFAULT_RETRIES = 3", "DEFAULT_RETRIES"],
  ])("%s", (line, name) => {
    expect(declares(line, name)).toBe(true);
  });

  it.each([
    ["  return renderTotal(orders);", "renderTotal"],
    ["  if (isReady(order)) {", "isReady"],
    ["  await fetchPage(url, {", "fetchPage"],
    ["const total = renderTotal(orders);", "renderTotal"],
    ["import { renderTotal } from './report.ts';", "renderTotal"],
    ["  renderTotals(orders) {", "renderTotal"],
    ["  order.total = 3;", "total"],
  ])("but not: %s", (line, name) => {
    expect(declares(line, name)).toBe(false);
  });
});

it.each([
  ["import x from 'y'", true],
  ["from a import b", true],
  ["use crate::a::b;", true],
  ["export { a } from './a'", true],
  ["important(x)", false],
])("%s brings names in: %s", (line, expected) => {
  expect(imports(line)).toBe(expected);
});

it("tells what only its own function sees", () => {
  expect(isLocal("  const size = 1;")).toBe(true);
  expect(isLocal("export const size = 1;")).toBe(false);
  expect(isLocal("    def read(self):")).toBe(false);
});

describe("the names of a change", () => {
  const names = readChangeNames(
    parseDiff(`diff --git a/src/a.py b/src/a.py
--- a/src/a.py
+++ b/src/a.py
@@ -38,4 +38,5 @@ class IteratorByteStream(SyncByteStream):
     def read_all(self, source):
         total = 0
-        for part in source:
+        for part in split_parts(source):  # as dealers do
+            check_size(part, "maximum_size")
             total += len(part)
`),
  );

  it("that it uses: calls before words, and what the function round it takes", () => {
    expect([...names.used.keys()].slice(0, 2).toSorted()).toEqual(["check_size", "split_parts"]);
    expect([...names.used.keys()]).toContain("source");
  });

  it("are none of comments or strings", () => {
    expect([...names.used.keys()]).not.toContain("dealers");
    expect([...names.used.keys()]).not.toContain("maximum_size");
  });

  it("that it touches: the function whose body changes", () => {
    expect([...names.touched]).toEqual(["read_all"]);
  });

  it("are none of files without code", () => {
    const { used } = readChangeNames(
      parseDiff(
        "diff --git a/a.md b/a.md\n--- a/a.md\n+++ b/a.md\n@@ -1 +1 @@\n-old\n+renderTotal(orders)\n",
      ),
    );
    expect(used.size).toBe(0);
  });
});
