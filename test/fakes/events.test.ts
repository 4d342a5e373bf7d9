import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { changeFromDiff } from "./change.ts";
import {
  issueCommentEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  reviewCommentEvent,
  workflowDispatchEvent,
  writeEventFile,
} from "./events.ts";

const change = changeFromDiff("diff --git a/f b/f\n--- a/f\n+++ b/f\n@@ -1 +1 @@\n-a\n+b\n");

describe("event payloads", () => {
  it("name the head of a pull request, of a fork, or of one that is gone", () => {
    const own = pullRequestEvent({ change });
    expect(own).toMatchObject({
      action: "opened",
      number: 7,
      pull_request: { head: { sha: change.headSha, repo: { full_name: "octo-org/widgets" } } },
      repository: { full_name: "octo-org/widgets", default_branch: "main" },
    });
    const fork = { head: { repo: { full_name: "contributor/widgets", fork: true } } };
    expect(pullRequestEvent({ change, fork: true })).toMatchObject({ pull_request: fork });
    const named = { head: { repo: { full_name: "eve/copy" } } };
    expect(pullRequestEvent({ change, fork: "eve/copy" })).toMatchObject({ pull_request: named });
    const gone = { head: { repo: null } };
    expect(pullRequestEvent({ change, fork: "deleted" })).toMatchObject({ pull_request: gone });
  });

  it("have before and after only on synchronize", () => {
    expect(pullRequestEvent({ change })).not.toHaveProperty("before");
    const pushed = pullRequestEvent({ change, action: "synchronize", before: "b" });
    expect(pushed).toMatchObject({ before: "b", after: change.headSha });
  });

  it("tell a comment on a pull request from one on an issue, and name no commit", () => {
    const comment = issueCommentEvent({
      body: "/fen review",
      user: { login: "ada", type: "User" },
    });
    expect(comment).toMatchObject({
      issue: { number: 7, pull_request: {} },
      comment: { body: "/fen review" },
      sender: { login: "ada" },
    });
    expect(JSON.stringify(comment)).not.toContain(change.headSha);
    const plain = issueCommentEvent({ body: "b", on: "issue" });
    expect(plain["issue"]).not.toHaveProperty("pull_request");
  });

  it("have a reply name its parent", () => {
    const reply = reviewCommentEvent({ change, body: "why?", path: "f", line: 1, inReplyTo: 5 });
    expect(reply).toMatchObject({
      comment: { in_reply_to_id: 5, path: "f" },
      pull_request: { number: 7, body: "A description." },
    });
  });

  it("carry what the other events carry", () => {
    expect(workflowDispatchEvent({ "pr-number": "7" })).toMatchObject({
      inputs: { "pr-number": "7" },
    });
    expect(pushEvent({ change })).toMatchObject({ after: change.headSha });
    const { merge_group: group } = mergeGroupEvent({ change, number: 12 });
    expect(group).toMatchObject({ head_ref: expect.stringContaining("/main/pr-12-") });
  });

  it("are written where the runner writes them", async () => {
    const directory = await mkdtemp(join(tmpdir(), "fen-event-"));
    const path = await writeEventFile(directory, { action: "opened" });
    expect(path).toBe(join(directory, "_github_workflow", "event.json"));
    expect(JSON.parse(await readFile(path, "utf8"))).toEqual({ action: "opened" });
    await rm(directory, { recursive: true });
  });
});
