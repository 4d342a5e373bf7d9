import { describe, expect, it } from "vitest";

import { readCase } from "../../../src/domain/eval/eval-case.ts";
import { caseOf, DIFF, issueOf } from "./sample-eval.ts";

const WHOLE = { id: "x", title: "T", diff: "x.diff", issues: [issueOf()] };
const read = (value: unknown, diff = DIFF) =>
  readCase({ id: "x", json: typeof value === "string" ? value : JSON.stringify(value), diff });

describe("a case", () => {
  it("is read with its issues and the files of its diff", () => {
    expect(read({ ...WHOLE, repo: "o/r", anything: 1 })).toMatchObject({
      id: "x",
      title: "T",
      issues: [{ path: "a.ts", line: 10, severity: "high", text: "It breaks." }],
      files: [{ path: "a.ts" }],
      remarks: [],
    });
  });

  it("may leave out its id and the name of its diff, and begin with a byte order mark", () => {
    expect(read(`\uFEFF${JSON.stringify({ title: "T", issues: [] })}`).issues).toEqual([]);
  });

  it.each<readonly [string, unknown, string]>([
    ["is no JSON", "{", "x.json: is not JSON"],
    ["is a list", [], "x.json: must be an object"],
    ["has no title", { issues: [] }, "x.json: title: is missing"],
    ["has an empty title", { title: " ", issues: [] }, "x.json: title: is empty"],
    ["says nothing of issues", { title: "T" }, "x.json: issues: is missing"],
    ["has issues that are no list", { title: "T", issues: {} }, "x.json: issues: must be a list"],
    ["is of another id", { ...WHOLE, id: "y" }, "x.json: id: must be the name of the file"],
    ["names another diff", { ...WHOLE, diff: "../y.diff" }, "x.json: diff: must be x.diff"],
    ["has an issue that is text", { ...WHOLE, issues: ["x"] }, "issues[0]: must be an object"],
    [
      "has an issue without a path",
      { ...WHOLE, issues: [issueOf(), { line: 1 }] },
      "x.json: issues[1].path: is missing",
    ],
    [
      "has an issue without a line",
      { ...WHOLE, issues: [{ path: "a.ts" }] },
      "x.json: issues[0].line: is missing",
    ],
    [
      "has an issue on line 0",
      { ...WHOLE, issues: [issueOf({ line: 0 })] },
      "x.json: issues[0].line: must be a whole number of at least 1",
    ],
    [
      "has an issue on a line of text",
      { ...WHOLE, issues: [{ ...issueOf(), line: "10" }] },
      "x.json: issues[0].line: must be a whole number of at least 1",
    ],
    [
      "has an issue without words",
      { ...WHOLE, issues: [issueOf({ text: "" })] },
      "x.json: issues[0].text: is empty",
    ],
  ])("is refused when it %s, with file and key", (_, value, message) => {
    expect(() => read(value)).toThrow(message);
  });

  it("is refused without a diff, and with one that is cut off", () => {
    expect(() => read(WHOLE, "hello\n")).toThrow("x.diff: holds no unified diff");
    expect(() => read(WHOLE, DIFF.replace("+four\n", ""))).toThrow("x.diff: a.ts: ");
  });

  it("is another one to a reviewer when title or diff differ, and not when only the issues do", () => {
    const { hash } = caseOf("x");
    expect(caseOf("x", [issueOf()]).hash).toBe(hash);
    expect(read({ title: "Other", issues: [] }).hash).not.toBe(hash);
    expect(caseOf("x", [], DIFF.replace("four", "five")).hash).not.toBe(hash);
  });

  it("says so when an issue is outside of the diff", () => {
    expect(caseOf("x", [issueOf(), issueOf({ path: "b.ts" })]).remarks).toEqual([
      "x: issue 2 is in b.ts, which the diff does not change; it can hardly be hit.",
    ]);
  });
});
