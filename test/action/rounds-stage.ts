/** A pull request over several rounds: pushes of every kind, what the model says in each, what stands on GitHub. */

import { expect } from "vitest";

import { changeFromGit, type Change, type Files } from "../fakes/change.ts";
import { git } from "../fakes/change/git.ts";
import { pullRequestEvent } from "../fakes/events.ts";
import { findStatements, reviewAnswers, type ReviewScript } from "../fakes/model-review.ts";
import { messagesOf } from "../fakes/model-billing.ts";
import { runIn, type RunOptions, type Scene, type World, type WorldOptions } from "./scenario.ts";
import { stage } from "./stage.ts";

export type Said = Readonly<Record<string, unknown>>;

export type Rounds = {
  readonly world: World;
  /** The newest change. */
  readonly change: () => Change;
  /** What the model says about the diff that it is shown. */
  readonly says: (speak: (diff: string) => readonly Said[]) => void;
  readonly controls: (manner: NonNullable<ReviewScript["controls"]>) => void;
  readonly run: (options?: RunOptions & { readonly action?: string }) => Promise<Scene>;
  readonly push: (files: Files) => void;
  /** Rewrites the head onto the base, with another history and these files. */
  readonly forcePush: (files: Files) => void;
  /** Moves the base branch, and merges it into the head or puts the head upon it. */
  readonly moveBase: (files: Files, how: "merge" | "rebase") => void;
  /** Diffs that the generate pass was shown since the last call. */
  readonly takeDiffs: () => readonly string[];
  readonly sticky: () => string;
};

/** The world closes itself when the test is over. */
export async function stageRounds(options: WorldOptions = {}): Promise<Rounds> {
  let speak: (diff: string) => readonly Said[] = () => [];
  let controls: NonNullable<ReviewScript["controls"]> = "healthy";
  const diffs: string[] = [];
  const world = await stage({
    ...options,
    model: {
      answers: (request, index) => {
        const shown = messagesOf(request).at(-1)?.content ?? "";
        const diff = /<(diff-\w+)>\n([\s\S]*?)\n<\/\1>/.exec(shown)?.[2] ?? "";
        if (findStatements(request).length === 0) diffs.push(diff);
        const script = { suggestions: speak(diff), controls };
        return reviewAnswers(script)(request, index);
      },
      ...options.model,
    },
  });
  const runGit = (...args: readonly string[]) =>
    git(world.dir, ["-c", "user.name=ada", "-c", "user.email=ada@example.com", ...args])
      .toString()
      .trim();
  let change = world.change;
  const show = (base: string, head: string) => {
    change = changeFromGit(world.dir, base, head);
    world.github.pushHead(change);
  };
  const commitOn = (parent: string, files: Files): string => {
    runGit("checkout", "--quiet", "--force", "--detach", parent);
    for (const [path, content] of Object.entries(files)) {
      if (typeof content !== "string") runGit("rm", "--quiet", path);
      else {
        const id = git(world.dir, ["hash-object", "-w", "--stdin"], Buffer.from(content));
        runGit("update-index", "--add", "--cacheinfo", `100644,${id.toString().trim()},${path}`);
      }
    }
    runGit("commit", "--quiet", "--allow-empty", "-m", `On ${parent.slice(0, 7)}`);
    runGit("reset", "--quiet", "--hard");
    return runGit("rev-parse", "HEAD");
  };
  return {
    world,
    change: () => change,
    says: (next) => (speak = next),
    controls: (manner) => (controls = manner),
    run: ({ action = "synchronize", ...rest } = {}) =>
      runIn(world, {
        event: { name: "pull_request", payload: pullRequestEvent({ action, change }) },
        ...rest,
      }),
    push: (files) => show(change.baseSha, commitOn(change.headSha, files)),
    forcePush: (files) => show(change.baseSha, commitOn(change.mergeBaseSha, files)),
    moveBase: (files, how) => {
      const head = change.headSha;
      const base = commitOn(change.baseSha, files);
      runGit("checkout", "--quiet", "--force", "--detach", head);
      if (how === "merge") runGit("merge", "--quiet", "--no-edit", base);
      else runGit("rebase", "--quiet", "--onto", base, change.mergeBaseSha);
      show(base, runGit("rev-parse", "HEAD"));
    },
    takeDiffs: () => diffs.splice(0),
    sticky: () => {
      const own = world.github.issueComments.filter(({ body }) =>
        body.startsWith("<!-- fen:summary"),
      );
      expect(own.length).toBeLessThanOrEqual(1);
      return own[0]?.body ?? "";
    },
  };
}

/** Rows of the table of rounds in the summary comment, `[number, raised, fixed, late]`. */
export function readRounds(sticky: string): readonly (readonly number[])[] {
  const rows = sticky.matchAll(/^\| (\d+): `\w{7}` \| (\d+) \| (\d+) \| (\d+) \|$/gm);
  return [...rows].map(([, ...cells]) => cells.map(Number));
}
