/** What the doctor makes of the answers of GitHub. */

import { describe, expect, it } from "vitest";

import {
  judgeClone,
  judgeEvent,
  judgeMarkers,
  judgeService,
  judgeToken,
  kindOfToken,
  type RepositoryFacts,
} from "../../../src/domain/doctor/github.ts";

const FACTS: RepositoryFacts = {
  defaultBranch: "main",
  isPrivate: false,
  isArchived: false,
  mayPush: null,
  scopes: null,
  date: null,
  requestsLeft: null,
};

describe("a token", () => {
  it.each([
    ["ghs_abc", "workflow"],
    ["ghp_abc", "classic"],
    ["gho_abc", "classic"],
    ["github_pat_abc", "fine-grained"],
    ["0123456789abcdef", "other"],
  ])("%s is %s", (token, kind) => {
    expect(kindOfToken(token)).toBe(kind);
  });

  it.each([
    ["workflow", {}, "ok"],
    ["fine-grained", {}, "unknown"],
    ["classic", { scopes: ["repo"] }, "ok"],
    ["classic", { scopes: ["public_repo"] }, "ok"],
    ["classic", { scopes: ["public_repo"], isPrivate: true }, "problem"],
    ["classic", { scopes: ["gist"] }, "problem"],
    // Without scopes it may read what everybody may, and nothing is known of writing.
    ["classic", { scopes: [] }, "unknown"],
  ] as const)("of kind %s with %j is judged as %s", (kind, facts, status) => {
    expect(judgeToken(kind, { ...FACTS, ...facts }).status).toBe(status);
  });
});

describe("GitHub itself", () => {
  const NOW = "2026-12-01T12:00:00Z";

  it.each([
    [{ requestsLeft: 900 }, ["ok"]],
    [{ requestsLeft: 10 }, ["warning"]],
    [{ date: "2026-12-01T12:01:00Z" }, ["ok"]],
    [{ date: "2026-12-01T13:00:00Z" }, ["warning"]],
    [{}, []],
  ])("that says %j is judged as %j", (facts, statuses) => {
    const findings = judgeService({ ...FACTS, ...facts }, NOW);
    expect(findings.map(({ status }) => status)).toEqual(statuses);
  });
});

describe("markers", () => {
  it.each([
    [{ hasKey: true, readable: 0, unsigned: 0, other: 0 }, "ok", "nothing"],
    [{ hasKey: true, readable: 3, unsigned: 1, other: 0 }, "ok", "All 4"],
    [{ hasKey: true, readable: 3, unsigned: 0, other: 2 }, "warning", "2 of 5"],
    [{ hasKey: false, readable: 0, unsigned: 2, other: 0 }, "ok", "2 of runs without a key"],
    [{ hasKey: false, readable: 0, unsigned: 0, other: 1 }, "unknown", "is 1 marker"],
  ])("%j", (facts, status, words) => {
    const finding = judgeMarkers(facts);
    expect(finding.status).toBe(status);
    expect(finding.says).toContain(words);
  });
});

describe("an event", () => {
  const event = {
    event: "pull_request",
    action: "opened",
    fromFork: false,
    byDependabot: false,
    hasKey: true,
    hasNumber: true,
  };

  it.each([
    ["of the repository itself", {}, ["event ok"]],
    ["of Dependabot", { byDependabot: true, hasKey: false }, ["event ok", "fork ok"]],
    ["of a fork", { fromFork: true, hasKey: false }, ["event ok", "fork ok"]],
    [
      "of a fork with secrets",
      { event: "pull_request_target", fromFork: true },
      ["event ok", "fork warning"],
    ],
    ["by hand", { event: "workflow_dispatch", action: "" }, ["event ok"]],
    [
      "by hand without a number",
      { event: "workflow_dispatch", action: "", hasNumber: false },
      ["event ok", "pull-request unknown"],
    ],
    ["that is none of fen's", { event: "schedule", action: "" }, ["event warning"]],
    ["with a name that is none", { event: "`x` | y\nz" }, ["event warning"]],
    ["of another activity", { action: "labeled" }, ["event warning"]],
  ])("%s", (_, facts, expected) => {
    const findings = judgeEvent({ ...event, ...facts });
    expect(findings.map(({ check, status }) => `${check} ${status}`)).toEqual(expected);
    expect(findings.map(({ says }) => says).join("")).not.toContain("| y");
  });
});

describe("a clone", () => {
  it.each([
    ["head", "ok"],
    ["merge", "ok"],
    ["base", "ok"],
    ["present", "ok"],
    ["other", "warning"],
    ["none", "warning"],
  ] as const)("%s is judged as %s", (tree, status) => {
    expect(judgeClone(tree).status).toBe(status);
  });
});
