/**
 * The built action as a whole: `dist/index.js` as a process between a loopback GitHub and a loopback endpoint.
 * Every run is held to the rules that hold for all of them before a test looks at what is special about it.
 */

import { expect } from "vitest";

import { MARK } from "../../src/domain/secrets.ts";
import { findSarifFaults } from "../domain/report/sarif-schema.ts";
import { changeFromGit, createRepository, type Change, type Files } from "../fakes/change.ts";
import { pullRequestEvent, type Payload } from "../fakes/events.ts";
import { startFakeGitHub, type FakeGitHub, type FakeGitHubOptions } from "../fakes/github.ts";
import {
  FAKE_KEY,
  reviewAnswers,
  startFakeModel,
  type FakeModel,
  type FakeModelOptions,
} from "../fakes/model.ts";
import {
  assertWellBehaved,
  findSecrets,
  startAction,
  type ActionRun,
  type StartedAction,
} from "../fakes/runner.ts";
import { replayResult } from "./replayed.ts";

export const BASE_FILES: Files = {
  "src/sum.ts": `${numbered(1, 12)}export function sum(xs: number[]): number {
  let total = 0;
  for (const x of xs) {
    total += x;
  }
  return total;
}
${numbered(30, 45)}export const DEFAULT_RETRIES = 3;
`,
  "src/session.ts": `import { log } from "./log.ts";

export function open(token: string): void {
  log("opening a session");
}
`,
};

/** Three hunks in two files, as in the base scenario of the reliability catalogue. */
export const HEAD_FILES: Files = {
  "src/sum.ts": `${numbered(1, 12)}export function sum(xs: number[]): number {
  let total = 0;
  for (let i = 0; i <= xs.length; i++) {
    total += xs[i];
  }
  return total;
}
${numbered(30, 45)}export const DEFAULT_RETRIES = 0;
`,
  "src/session.ts": `import { log } from "./log.ts";

export function open(token: string): void {
  log(\`opening a session with \${token}\`);
}
`,
};

function numbered(from: number, to: number): string {
  let text = "";
  for (let n = from; n <= to; n += 1) text += `// line ${n}\n`;
  return text;
}

/** One suggestion for each hunk, each with a word that stands nowhere else. */
export const S1 = {
  path: "src/sum.ts",
  quote: "  for (let i = 0; i <= xs.length; i++) {",
  line: 15,
  severity: "major",
  category: "bug",
  title: "Loop reads one element past the end",
  body: "For every array the last round reads undefined, so the sum is NaN. Sapphire.",
  replacement: "  for (let i = 0; i < xs.length; i++) {",
};
export const S2 = {
  path: "src/session.ts",
  quote: "  log(`opening a session with ${token}`);",
  line: 4,
  severity: "critical",
  category: "security",
  title: "The token is written to the log",
  body: "Whoever reads the log can take over the session. Malachite.",
};
export const S3 = {
  path: "src/sum.ts",
  quote: "export const DEFAULT_RETRIES = 0;",
  severity: "minor",
  category: "correctness",
  title: "No retries are left by default",
  body: "A single lost packet now fails the call. Tourmaline.",
};
export const SUGGESTIONS = [S1, S2, S3];
export const WORDS = ["Sapphire", "Malachite", "Tourmaline"];

/** Both passes answer well: the three suggestions, all confirmed, with usage of 1,000 and 200 tokens. */
export const GOOD_ANSWERS = reviewAnswers({
  suggestions: SUGGESTIONS,
  wire: { usage: { prompt_tokens: 1000, completion_tokens: 200, total_tokens: 1200 } },
});

export type World = {
  readonly change: Change;
  readonly github: FakeGitHub;
  readonly model: FakeModel;
  /** Folder of the clone with the head checked out. */
  readonly dir: string;
  /** Adds a commit to the pull request. */
  readonly push: (files: Files) => Change;
  readonly close: () => Promise<void>;
};

export type WorldOptions = {
  readonly base?: Files;
  readonly head?: Files;
  readonly github?: Omit<Partial<FakeGitHubOptions>, "change">;
  readonly model?: Partial<FakeModelOptions>;
};

/** A repository with one pull request, GitHub and the endpoint. Close it in the end. */
export async function createWorld(options: WorldOptions = {}): Promise<World> {
  const repository = await createRepository({
    base: options.base ?? BASE_FILES,
    head: options.head ?? HEAD_FILES,
  });
  const change = changeFromGit(repository.dir, repository.baseSha, repository.headSha);
  const github = await startFakeGitHub({ change, ...options.github });
  const model = await startFakeModel({ answers: GOOD_ANSWERS, ...options.model });
  const close = async () => {
    await github.close();
    await model.close();
    await repository.cleanUp();
  };
  const push = (files: Files) => {
    const next = changeFromGit(repository.dir, repository.baseSha, repository.commit(files));
    github.pushHead(next);
    return next;
  };
  return { change, github, model, dir: repository.dir, push, close };
}

export type RunOptions = {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload: Payload };
  readonly workspace?: string;
  readonly timeoutMs?: number;
  /** More options of the process's own node. */
  readonly nodeOptions?: string;
  /** Text of strangers: it may be shown but never be obeyed. */
  readonly foreign?: readonly string[];
  /** Ports beyond GitHub's and the endpoint's. */
  readonly ports?: readonly number[];
  /** Programs that the action may start. */
  readonly programs?: readonly string[];
};

/** What a run did, with its result file read. */
export type Scene = ActionRun & { readonly result: ResultFile };

export type ResultFile = {
  readonly outcome: string;
  readonly reason: string;
  readonly cost: string;
  readonly suggestions: readonly Record<string, unknown>[];
  readonly calls: readonly {
    readonly pass: string;
    readonly attempt: number;
    readonly outcome: string;
    readonly cost: string;
    readonly usage: { readonly inputTokens: number; readonly outputTokens: number };
  }[];
  readonly skipped: readonly {
    readonly path: string;
    readonly reason: string;
    readonly changedLines: number;
  }[];
} & Readonly<Record<string, unknown>>;

/** Runs the action in the world and holds it to the rules for all runs. */
export async function runIn(world: World, options: RunOptions = {}): Promise<Scene> {
  return settle(world, { ...options, started: startIn(world, options) });
}

/** Starts the action, to send it a signal for example; `settle` waits for it and checks the rules. */
export function startIn(world: World, options: RunOptions = {}): StartedAction {
  const { github, model, change } = world;
  return startAction({
    inputs: { "api-key": FAKE_KEY, "base-url": model.url, ...options.inputs },
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: "https://github.example",
      GITHUB_REPOSITORY: `${github.owner}/${github.repo}`,
      ...(options.programs ? { GUARD_PROGRAMS: options.programs.join(",") } : {}),
      ...options.env,
    },
    event: options.event ?? {
      name: "pull_request",
      payload: pullRequestEvent({ action: "opened", change }),
    },
    githubToken: github.token,
    timeoutMs: options.timeoutMs ?? 30_000,
    ...(options.nodeOptions === undefined ? {} : { nodeOptions: options.nodeOptions }),
    ...(options.workspace === undefined ? {} : { workspace: options.workspace }),
  });
}

export async function settle(
  world: World,
  options: RunOptions & { readonly started: StartedAction },
): Promise<Scene> {
  const { github, model } = world;
  const run = await options.started.done;
  const ports = [github.url, model.url].map((url) => Number(new URL(url).port));
  assertWellBehaved(run, {
    secrets: [FAKE_KEY, github.token],
    foreign: options.foreign ?? [],
    ports: [...ports, ...(options.ports ?? [])],
    programs: options.programs ?? [],
  });
  expectNothingLeaks(world);
  expect(github.violations).toEqual([]);
  expect(github.writesOverlapped).toBe(false);
  const logs = [...run.files].filter(([name]) => name.endsWith(".sarif"));
  expect(logs.flatMap(([, text]) => findSarifFaults(text))).toEqual([]);
  const result: ResultFile = JSON.parse(run.resultFile ?? "null");
  expect(result).toMatchObject({ schema: "fen-result/1", ...pickOutcome(run) });
  expect(run.summary.split("\n", 1)[0]).toContain(run.outputs["outcome"]);
  expect(listWideRows(run.summary)).toEqual([]);
  await expectReplay(run);
  return { ...run, result };
}

/** Four short columns are what a phone shows without scrolling sideways. */
function listWideRows(summary: string): readonly string[] {
  return summary
    .split("\n")
    .filter((line) => /^\|[\s:|-]+$/.test(line) && line.split("|").length > 6);
}

/**
 * Whoever gets the replay file sees what the run has seen, and comes to the same bytes. But where
 * fen itself failed, where a secret was taken out of an answer, where the files were too large to be kept, and where
 * the run was stopped: what was under way side by side then ends in another order.
 */
async function expectReplay({ files, resultFile, outputs }: ActionRun): Promise<void> {
  const [, text] = [...files].find(([name]) => name.endsWith(".replay.json")) ?? [];
  const { answers = [], filesLeftOut = false, stop = null } = JSON.parse(text ?? "{}");
  const hasMark = JSON.stringify(answers).includes(MARK);
  const isWhole = !hasMark && !filesLeftOut && stop === null;
  const isExact = outputs["reason"] !== "internal-error" && isWhole;
  const replayed = text === undefined ? null : await replayResult(text);
  expect(isExact ? (replayed ?? resultFile) : resultFile).toBe(resultFile);
}

/** What was sent to GitHub and to the model holds no secret either, whatever form it has. */
function expectNothingLeaks({ github, model }: World): void {
  const secrets = [FAKE_KEY, github.token];
  const posted = JSON.stringify(github.writes.map(({ body }) => body));
  const asked = model.requests.map(({ raw }) => raw).join("\n");
  expect(findSecrets([["what was posted", posted]], secrets)).toEqual([]);
  expect(findSecrets([["what the model was told", asked]], secrets)).toEqual([]);
}

function pickOutcome(run: ActionRun): Record<string, unknown> {
  return { outcome: run.outputs["outcome"], reason: run.outputs["reason"] };
}

/** What stands on the pull request now, markers left out. */
export function postedOn(github: FakeGitHub): {
  readonly reviews: readonly string[];
  readonly comments: readonly {
    path: string;
    line: number | null;
    startLine: number | null;
    side: string;
    body: string;
  }[];
} {
  const withoutMark = (body: string) => body.replace(/^<!-- fen:[^\n]*-->\n/, "");
  return {
    reviews: github.reviews.map((review) => withoutMark(review.body)),
    comments: github.reviewComments.map((comment) => ({
      path: comment.path,
      line: comment.line,
      startLine: comment.start_line,
      side: comment.side,
      body: withoutMark(comment.body),
    })),
  };
}
