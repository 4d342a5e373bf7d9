/** `mode: measure` on the built action: what became of suggestions, told without a model and without a write. */

import { describe, expect, it } from "vitest";

import { pullRequestEvent, workflowDispatchEvent } from "../fakes/events.ts";
import { git } from "../fakes/change/git.ts";
import { changeFromGit } from "../fakes/change.ts";
import { stageRounds } from "./rounds-stage.ts";
import { runIn } from "./scenario.ts";

const NAMES = ["block", "hand", "edited", "disliked", "resolved", "ignored"] as const;
const lineOf = (name: string) => `export const ${name} = compute("${name}");`;
const fixOf = (name: string) => `export const ${name} = safely("${name}");`;
const HEAD = Object.fromEntries(NAMES.map((name) => [`src/${name}.ts`, `${lineOf(name)}\n`]));

async function reviewed() {
  const rounds = await stageRounds({ base: { "README.md": "# a\n" }, head: HEAD });
  rounds.says((diff) =>
    NAMES.filter((name) => diff.includes(`+${lineOf(name)}`)).map((name, index) => ({
      path: `src/${name}.ts`,
      quote: lineOf(name),
      severity: index < 3 ? "major" : "minor",
      category: index % 2 === 0 ? "bug" : "security",
      title: `The result of ${name} is not checked`,
      body: `Compute may fail for ${name}, and nobody sees it.`,
      ...(name === "edited" ? {} : { replacement: fixOf(name) }),
    })),
  );
  const run = await rounds.run({ action: "opened" });
  expect(run.outputs["comments"]).toBe("6");
  return rounds;
}

/** What people do afterwards, the last of it in a commit as GitHub makes it from a block. */
async function livedWith() {
  const rounds = await reviewed();
  const { github, dir } = rounds.world;
  const idOf = (name: string) =>
    github.reviewComments.find(({ path }) => path === `src/${name}.ts`)!.id;
  github.reactTo(idOf("disliked"), "-1");
  github.resolveThread(idOf("resolved"));
  github.answerComment(idOf("ignored"), "Later, perhaps.");
  rounds.push({
    "src/hand.ts": `${fixOf("hand")}\n`,
    "src/edited.ts": "export const edited = 1;\n",
  });
  rounds.push({ "src/block.ts": `${fixOf("block")}\n` });
  const message =
    "Apply suggestion from @github-actions[bot]\n\nCo-authored-by: github-actions[bot] <x@users.noreply.github.com>";
  git(dir, [
    "-c",
    "user.name=a",
    "-c",
    "user.email=a@b.example",
    "commit",
    "--quiet",
    "--amend",
    "-m",
    message,
  ]);
  const head = git(dir, ["rev-parse", "HEAD"]).toString().trim();
  const change = changeFromGit(dir, rounds.change().baseSha, head);
  github.pushHead(change);
  return { rounds, change };
}

describe("measure", () => {
  it("tells of each comment what became of it, and what an accepted one has cost", async () => {
    const { rounds, change } = await livedWith();
    const { world } = rounds;
    const [asked, written] = [world.model.requests.length, world.github.writes.length];
    const run = await runIn(world, {
      inputs: { mode: "measure" },
      event: { name: "pull_request", payload: pullRequestEvent({ action: "closed", change }) },
    });
    expect(run.outputs).toMatchObject({ outcome: "complete", cost: "0" });
    expect(world.model.requests).toHaveLength(asked);
    expect(world.github.writes.filter(({ path }) => !path.endsWith("/graphql"))).toHaveLength(
      written,
    );
    const measure = run.result["measure"] as {
      readonly suggestions: readonly {
        readonly path: string;
        readonly became: string;
        readonly replies: number;
      }[];
    } & Record<string, unknown>;
    expect(
      Object.fromEntries(
        measure.suggestions.map(({ path, became }) => [path.slice(4, -3), became]),
      ),
    ).toEqual({
      block: "committed-by-block",
      hand: "committed-by-hand",
      edited: "lines-changed",
      disliked: "disliked",
      resolved: "resolved",
      ignored: "ignored",
    });
    expect(measure).toMatchObject({
      schema: "fen-measure/1",
      accepted: 3,
      signed: true,
      currency: "CNY",
    });
    expect(measure.suggestions.find(({ path }) => path.includes("ignored"))?.replies).toBe(1);
    expect(run.summary).toContain("3 of 6 accepted; ¥");
    expect(run.summary).toContain("for each accepted suggestion");
    expect(run.summary).toContain("- committed by the block: 1\n- committed by hand: 1\n");
    expect(run.summary).toContain("- disliked: 1\n- resolved: 1\n- ignored: 1\n");
    expect(run.summary).toContain("| major | 3 | 3 | 0 |");
    expect(run.summary).toContain("| minor | 3 | 0 | 1 |");
    expect(run.summary).toMatch(/\| security \| 3 \|/);
  });

  it("runs by hand and without the key, and says what it does not know then", async () => {
    const { rounds } = await livedWith();
    const run = await runIn(rounds.world, {
      inputs: { mode: "measure", "api-key": "", "pr-number": "7" },
      event: { name: "workflow_dispatch", payload: workflowDispatchEvent({}) },
    });
    expect(run.outputs["outcome"]).toBe("complete");
    expect(run.summary).toContain("3 of 6 accepted. What they cost is not known.");
    expect(run.summary).toContain("known by their account and shape alone");
  });

  it("says so where there is nothing to measure, and a closed pull request is nothing for a review", async () => {
    const rounds = await stageRounds({ base: { "README.md": "# a\n" }, head: HEAD });
    const event = {
      name: "pull_request",
      payload: pullRequestEvent({ action: "closed", change: rounds.change() }),
    };
    const run = await runIn(rounds.world, { inputs: { mode: "measure" }, event });
    expect(run.summary).toContain("fen has no inline comments on this pull request.");
    const review = await runIn(rounds.world, { event });
    expect(review.outputs).toMatchObject({ outcome: "skipped", reason: "unsupported-event" });
  });
});
