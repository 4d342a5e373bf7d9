import { afterEach, describe, expect, it } from "vitest";

import { issueCommentEvent } from "../fakes/events.ts";
import { createWorld, runIn, type World } from "./scenario.ts";

let world: World;
afterEach(() => world.close());

type Fields = Parameters<typeof issueCommentEvent>[0];

const commentEvent = (fields: Fields) => ({
  name: "issue_comment",
  payload: issueCommentEvent(fields),
});

const permissionRequests = () =>
  world.github.requests.filter(({ path }) => path.endsWith("/permission"));

describe("/fen plan", () => {
  it("is answered with the priced plan, without a key and without a question to the model", async () => {
    world = await createWorld({ github: { collaborators: { octocat: "write" } } });
    const run = await runIn(world, {
      event: commentEvent({ body: "/fen plan\nWhat would it cost?" }),
      inputs: { "api-key": "" },
    });
    expect(run.outputs).toMatchObject({ outcome: "skipped", reason: "plan-only", cost: "0" });
    expect(run.exitCode).toBe(0);
    expect(world.model.requests).toEqual([]);
    expect(world.github.issueComments).toHaveLength(1);
    const answer = world.github.issueComments[0]?.body ?? "";
    expect(answer).toContain("`src/sum.ts`");
    expect(answer).toMatch(/Likely ¥0\.00\d+, at most ¥0\.0\d+, verification included/);
    expect(answer).toContain("| **everything** (taken) | ");
    expect(answer).not.toMatch(/^\/fen/m);
  });
});

describe("/fen review", () => {
  it("gets a review, also of a draft", async () => {
    world = await createWorld({
      github: { collaborators: { octocat: "admin" }, pullRequest: { draft: true } },
    });
    const run = await runIn(world, { event: commentEvent({ body: "/fen review" }) });
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: "3" });
  });

  it("asks again about a reviewed commit only when the full review is asked for", async () => {
    world = await createWorld({ github: { collaborators: { octocat: "write" } } });
    await runIn(world);
    const again = await runIn(world, { event: commentEvent({ body: "/fen review" }) });
    expect(again.outputs).toMatchObject({ outcome: "skipped", reason: "already-reviewed" });
    const before = world.model.requests.length;
    const full = await runIn(world, { event: commentEvent({ body: "/fen review full" }) });
    expect(full.outputs).toMatchObject({ outcome: "complete", comments: "0" });
    expect(world.model.requests.length).toBeGreaterThan(before);
    expect(world.github.reviewComments).toHaveLength(3);
  });
});

describe("a comment that is not followed", () => {
  type Refused = { readonly fields: Fields; readonly reason: string; readonly asked: number };
  const noCommand = (fields: Fields): Refused => ({ fields, reason: "no-command", asked: 0 });
  const bot = { login: "other[bot]", type: "Bot" };

  it.each<readonly [string, Refused]>([
    [
      "by somebody who may only read",
      { fields: { body: "/fen review" }, reason: "not-authorised", asked: 1 },
    ],
    [
      "by a bot",
      { fields: { body: "/fen review", user: bot }, reason: "not-authorised", asked: 0 },
    ],
    ["on a plain issue", noCommand({ body: "/fen review", on: "issue" })],
    ["edited later", noCommand({ body: "/fen review", action: "edited" })],
    ["with settings", noCommand({ body: "/fen review --model=x --api-key=y" })],
    ["that quotes one", noCommand({ body: "> /fen review" })],
    ["that talks", noCommand({ body: "please /fen review" })],
  ])("is one %s", async (_, { fields, reason, asked }) => {
    world = await createWorld({ github: { collaborators: { octocat: "read" } } });
    const run = await runIn(world, { event: commentEvent(fields) });
    expect(run.outputs).toMatchObject({ outcome: "skipped", reason });
    expect(run.exitCode).toBe(0);
    expect(permissionRequests()).toHaveLength(asked);
    expect(world.github.requests).toHaveLength(asked);
    expect(world.model.requests).toEqual([]);
  });

  it("is one by a stranger, of whom GitHub knows no permission", async () => {
    world = await createWorld();
    const run = await runIn(world, { event: commentEvent({ body: "/fen review" }) });
    expect(run.outputs).toMatchObject({ outcome: "skipped", reason: "not-authorised" });
    expect(world.github.writes).toEqual([]);
  });
});
