/** E: events and authority. Who may not ask gets nothing and costs nothing; who is skipped is told why. */

import { expect } from "vitest";

import type { Scene, World } from "../action/scenario.ts";
import {
  issueCommentEvent,
  pullRequestEvent,
  pushEvent,
  workflowDispatchEvent,
} from "../fakes/events.ts";
import { holds, open, run } from "./held.ts";

const WITHOUT_KEY = { "api-key": "" };
const DEPENDABOT = { login: "dependabot[bot]", type: "Bot" };

type PullFields = Omit<Parameters<typeof pullRequestEvent>[0], "change">;

const onPullRequest = (world: World, fields: PullFields = {}) => ({
  name: "pull_request",
  payload: pullRequestEvent({ action: "opened", change: world.change, ...fields }),
});

const onComment = (fields: Parameters<typeof issueCommentEvent>[0]) => ({
  name: "issue_comment",
  payload: issueCommentEvent(fields),
});

/** Green, with the reason in one annotation, and nothing asked or written. */
function expectSkipped(world: World, done: Scene, reason: string): void {
  expect(done.outputs).toMatchObject({ outcome: "skipped", reason, cost: "0" });
  expect(done.exitCode).toBe(0);
  expect(done.annotations.map(({ message }) => message).join()).toContain(`(${reason})`);
  expect(world.model.requests).toEqual([]);
  expect(world.github.writes).toEqual([]);
}

holds("E01", async () => {
  const headRepository = "contributor/widgets";
  const world = await open({ github: { pullRequest: { headRepository } } });
  const event = onPullRequest(world, { fork: true });
  const done = await run(world, { event, inputs: WITHOUT_KEY });
  expectSkipped(world, done, "fork-without-key");
  expect(done.annotations[0]?.message).toContain("fork");
});

holds("E02", async () => {
  const world = await open({ github: { pullRequest: { user: DEPENDABOT } } });
  const event = onPullRequest(world, { user: DEPENDABOT, sender: DEPENDABOT });
  const done = await run(world, { event, inputs: WITHOUT_KEY });
  expectSkipped(world, done, "dependabot-without-key");
  expect(done.annotations[0]?.message).toContain("Dependabot");
});

holds("E03", async () => {
  const world = await open({ github: { collaborators: { octocat: "read" } } });
  const done = await run(world, {
    event: onComment({ body: "/fen review", authorAssociation: "NONE" }),
  });
  expectSkipped(world, done, "not-authorised");
  expect(world.github.requests.map(({ path }) => path)).toEqual([
    "/repos/octo-org/widgets/collaborators/octocat/permission",
  ]);
  // What the event says of the author proves nothing either way.
  const member = await run(world, {
    event: onComment({ body: "/fen review", authorAssociation: "OWNER" }),
  });
  expectSkipped(world, member, "not-authorised");
});

holds("E04", async () => {
  const world = await open({ github: { collaborators: { "other[bot]": "admin" } } });
  const user = { login: "other[bot]", type: "Bot" };
  const done = await run(world, { event: onComment({ body: "/fen review", user }) });
  expectSkipped(world, done, "not-authorised");
  expect(world.github.requests).toEqual([]);
});

holds("E05", async () => {
  const world = await open({ github: { collaborators: { octocat: "admin" } } });
  const done = await run(world, { event: onComment({ body: "/fen review", on: "issue" }) });
  expectSkipped(world, done, "no-command");
  expect(world.github.requests).toEqual([]);
});

holds("E06", async () => {
  const world = await open({ github: { collaborators: { octocat: "admin" } } });
  const bodies = [
    "> /fen review",
    "```\n/fen review\n```",
    "    /fen review",
    "please /fen review",
    "/fenreview",
    "/reviewer",
    "Hello\n/fen review",
  ];
  for (const body of bodies) {
    expectSkipped(world, await run(world, { event: onComment({ body }) }), "no-command");
  }
  expect(world.github.requests).toEqual([]);
});

holds("E07", async () => {
  const world = await open({ github: { collaborators: { octocat: "admin" } } });
  const body = "/fen review --base-url=http://127.0.0.1:9 --api-key=x --config.model=y";
  const done = await run(world, { event: onComment({ body }), foreign: [body] });
  expectSkipped(world, done, "no-command");
  expect(done.annotations[0]?.message).toMatch(/settings|configuration|nothing behind/i);
  expect(done.annotations[0]?.message).not.toContain("127.0.0.1");
});

holds("E08", async () => {
  const world = await open();
  const event = { name: "push", payload: pushEvent({ change: world.change }) };
  const done = await run(world, { event });
  expectSkipped(world, done, "unsupported-event");
  expect(done.annotations.map(({ name }) => name)).toEqual(["warning"]);
  expect(done.annotations[0]?.message).toMatch(/pull_request.*workflow_dispatch/);
});

holds("E09", async () => {
  const draft = await open({ github: { pullRequest: { draft: true } } });
  const done = await run(draft, { event: onPullRequest(draft, { draft: true }) });
  expectSkipped(draft, done, "draft");
  const ready = await open();
  const event = onPullRequest(ready, { action: "ready_for_review" });
  expect((await run(ready, { event })).outputs).toMatchObject({ outcome: "complete" });
});

holds("E10", async () => {
  for (const merged of [false, true]) {
    const world = await open({ github: { pullRequest: { state: "closed", merged } } });
    expectSkipped(world, await run(world), "closed");
  }
});

holds("E11", async () => {
  const world = await open();
  const event = { name: "workflow_dispatch", payload: workflowDispatchEvent({}) };
  for (const number of ["12;id", "abc", "0", "-3", "1e3", ""]) {
    const done = await run(world, { event, inputs: { "pr-number": number } });
    expect(done.outputs).toMatchObject({ outcome: "failed", reason: "bad-input", cost: "0" });
    expect(done.annotations[0]?.message).toContain("`pr-number`");
  }
  expect(world.github.requests).toEqual([]);
  const unknown = await run(world, { event, inputs: { "pr-number": "99999999" } });
  expect(unknown.outputs).toMatchObject({ outcome: "failed", cost: "0" });
  expect(unknown.annotations[0]?.message).toContain("99999999");
  expect(world.model.requests).toEqual([]);
});

holds("E13", async () => {
  const world = await open();
  const edited = await run(world, { event: onPullRequest(world, { action: "edited" }) });
  expectSkipped(world, edited, "unsupported-event");
  const { headSha } = world.change;
  const event = onPullRequest(world, { action: "synchronize", before: headSha, after: headSha });
  expectSkipped(world, await run(world, { event }), "already-reviewed");
  expect(world.github.requests).toEqual([]);
});
