import { describe, expect, it } from "vitest";

import { InputError } from "../../src/domain/errors.ts";
import type { PullRequest } from "../../src/domain/pull-request.ts";
import { readInputs, type Inputs } from "../../src/inputs.ts";
import { admitPullRequest, admitTrigger } from "../../src/steps/admit.ts";
import { HEAD, pullRequestOf } from "./scripted-pull-request.ts";

function inputsOf(given: Readonly<Record<string, string>> = {}): Inputs {
  return readInputs({ given: (name) => given[name] ?? "", environment: {} });
}

const PAYLOAD = { action: "opened", number: 7, pull_request: { number: 7, head: { sha: HEAD } } };

const admit = (event: string, payload: object = PAYLOAD, given: Record<string, string> = {}) =>
  admitTrigger({ event, payload: { ...payload } }, inputsOf(given));

describe("an event", () => {
  it.each(
    ["pull_request", "pull_request_target"].flatMap((event) =>
      ["opened", "reopened", "synchronize", "ready_for_review"].map((action) => [event, action]),
    ),
  )("%s %s is admitted", (event, action) => {
    expect(admit(event, { ...PAYLOAD, action })).toEqual({
      kind: "admitted",
      number: 7,
      headSha: HEAD,
      byHand: false,
      order: null,
    });
  });

  it.each(["push", "schedule", "merge_group", "pull_request_review", "", "x".repeat(300), "a\nb"])(
    "%j is skipped, and the supported ones are named",
    (event) => {
      const admission = admit(event, {});
      expect(admission).toMatchObject({
        kind: "skip",
        ending: { outcome: "skipped", reason: "unsupported-event" },
      });
      const { detail } = (admission as Extract<typeof admission, { kind: "skip" }>).ending;
      expect(detail).toContain("pull_request");
      expect(detail).toContain("workflow_dispatch");
      expect(detail).not.toContain("\n");
      expect(detail.length).toBeLessThan(300);
    },
  );

  it.each(["closed", "labeled", "edited", 7, undefined])(
    "pull_request with the activity %j is skipped",
    (action) => {
      expect(admit("pull_request", { ...PAYLOAD, action })).toMatchObject({
        kind: "skip",
        ending: { reason: "unsupported-event" },
      });
    },
  );

  it("synchronize that changed nothing is skipped", () => {
    const payload = { ...PAYLOAD, action: "synchronize", before: HEAD, after: HEAD };
    expect(admit("pull_request", payload)).toMatchObject({
      ending: { reason: "already-reviewed" },
    });
    expect(admit("pull_request", { ...payload, before: "c".repeat(40) }).kind).toBe("admitted");
  });

  it.each([{}, { pull_request: null }, { number: "7" }, { number: 0 }, { number: 1.5 }])(
    "pull_request with the payload %j stops the run",
    (payload) => {
      expect(() => admit("pull_request", { action: "opened", ...payload })).toThrow(InputError);
    },
  );

  it("takes `pr-number` and `head-sha` before its own", () => {
    expect(admit("pull_request", PAYLOAD, { "pr-number": "9" })).toMatchObject({
      number: 9,
      headSha: null,
    });
    const other = "c".repeat(40);
    expect(admit("pull_request", PAYLOAD, { "head-sha": other })).toMatchObject({ headSha: other });
  });

  it("ignores a head that is no commit", () => {
    const payload = { ...PAYLOAD, pull_request: { head: { sha: "main; rm -rf" } } };
    expect(admit("pull_request", payload)).toMatchObject({ number: 7, headSha: null });
  });
});

describe("a run that is started by hand", () => {
  it("needs `pr-number`", () => {
    expect(() => admit("workflow_dispatch", {})).toThrow("`pr-number`: required");
    expect(admit("workflow_dispatch", {}, { "pr-number": "12" })).toEqual({
      kind: "admitted",
      number: 12,
      headSha: null,
      byHand: true,
      order: null,
    });
  });
});

describe("a pull request", () => {
  const decide = (
    rest: Partial<PullRequest>,
    given: Record<string, string> = { "api-key": "k" },
    admission: { headSha?: string | null; byHand?: boolean } = {},
  ) =>
    admitPullRequest(pullRequestOf(rest), {
      inputs: inputsOf(given),
      admission: {
        kind: "admitted",
        number: 7,
        headSha: HEAD,
        byHand: false,
        order: null,
        ...admission,
      },
    });

  it.each([
    ["open", {}, null],
    ["a draft", { draft: true }, "draft"],
    ["closed", { state: "closed" as const }, "closed"],
    ["at another commit", { head: { sha: "c".repeat(40), ref: "t" } }, "head-moved"],
    ["from a fork, with a key", { fromFork: true }, null],
  ])("that is %s", (_, rest, reason) => {
    expect(decide(rest)?.reason ?? null).toBe(reason);
  });

  it("that is a draft is reviewed when a person asks for it", () => {
    expect(decide({ draft: true }, { "api-key": "k" }, { byHand: true })).toBeNull();
  });

  it("is not compared with a commit that nobody named", () => {
    expect(
      decide({ head: { sha: "c".repeat(40), ref: "t" } }, undefined, { headSha: null }),
    ).toBeNull();
  });

  it.each([
    ["a fork", { fromFork: true }, "fork-without-key"],
    ["Dependabot", { author: { login: "dependabot[bot]", type: "Bot" } }, "dependabot-without-key"],
  ])("from %s without a key is skipped, with advice", (_, rest, reason) => {
    const end = decide(rest, {});
    expect(end).toMatchObject({ outcome: "skipped", reason });
    expect(end?.detail).toContain("no model was asked");
  });

  it("of the repository itself without a key stops the run", () => {
    expect(() => decide({}, {})).toThrow("`api-key`: not given");
    expect(() => decide({}, { mode: "generate" })).toThrow(InputError);
  });

  it.each(["plan", "publish"])("needs no key for `mode: %s`", (mode) => {
    expect(decide({}, { mode })).toBeNull();
  });
});

describe("a comment on lines", () => {
  const ada = { login: "ada", type: "User" };
  const comment = (fields: object = {}, rest: object = {}) =>
    admit("pull_request_review_comment", {
      action: "created",
      pull_request: { number: 7 },
      sender: ada,
      comment: { id: 12, in_reply_to_id: 5, body: "Why?", user: ada, ...fields },
      ...rest,
    });

  it("is an answer in a thread", () => {
    expect(comment()).toMatchObject({
      kind: "admitted",
      number: 7,
      order: null,
      reply: { comment: 12, root: 5, login: "ada" },
    });
  });

  it("is a command where it begins with one", () => {
    expect(comment({ body: "/fen resolve" })).toMatchObject({
      kind: "admitted",
      number: 7,
      order: { command: "resolve", login: "ada" },
    });
  });

  it.each([
    ["begins a thread", [{ in_reply_to_id: undefined }], "no-command"],
    ["was edited", [{}, { action: "edited" }], "no-command"],
    ["is a bot's", [{ user: { login: "x[bot]", type: "Bot" } }], "not-authorised"],
    ["was sent by a bot", [{}, { sender: { login: "x[bot]", type: "Bot" } }], "not-authorised"],
    ["is a command with settings", [{ body: "/fen review --model=x" }], "no-command"],
  ] as const)("is not followed when it %s", (_, [fields, rest = {}], reason) => {
    expect(comment(fields, rest)).toMatchObject({ kind: "skip", ending: { reason } });
  });

  it("must name its pull request", () => {
    expect(() => comment({}, { pull_request: {} })).toThrow(InputError);
  });
});
