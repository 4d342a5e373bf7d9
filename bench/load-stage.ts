/** The stage of the bench of load: code to review, an endpoint that limits the rate, and runs of the built action. */

import { changeFromGit, createRepository, type Change, type Files } from "../test/fakes/change.ts";
import { pullRequestEvent } from "../test/fakes/events.ts";
import { startFakeGitHub, type FakeGitHub } from "../test/fakes/github.ts";
import {
  FAKE_KEY,
  reviewAnswers,
  startFakeModel,
  type Answer,
  type AnswerFor,
  type FakeModel,
} from "../test/fakes/model.ts";
import { startAction, type ActionRun } from "../test/fakes/runner.ts";

export type LoadOptions = {
  /** Runs that start at the same moment. */
  readonly runs: number;
  /** Requests that the endpoint answers within a window. */
  readonly perWindow: number;
  readonly windowMs: number;
  /** Files of the large pull request. */
  readonly files: number;
  /** Changed lines of the long one. */
  readonly lines: number;
  /** Characters of the longest line. */
  readonly line: number;
};

/** Takes requests as long as the window has room, and says when there will be some. */
function limitRate(
  answers: AnswerFor,
  options: Pick<LoadOptions, "perWindow" | "windowMs">,
): { readonly answers: AnswerFor; readonly sentAway: () => number } {
  const taken: number[] = [];
  let sentAway = 0;
  const limited: AnswerFor = (request, index): Answer => {
    const now = performance.now();
    while (taken.length > 0 && now - (taken[0] ?? 0) >= options.windowMs) taken.shift();
    if (taken.length < options.perWindow) {
      taken.push(now);
      return answers(request, index);
    }
    sentAway += 1;
    const waitMs = (taken[0] ?? 0) + options.windowMs - now;
    return {
      status: 429,
      headers: { "retry-after": String(Math.max(1, Math.ceil(waitMs / 1000))) },
      body: JSON.stringify({ error: { message: "Rate limit reached", code: "rate_limit" } }),
    };
  };
  return { answers: limited, sentAway: () => sentAway };
}

export const LINES_OF_A_FILE = 400;

/** Files of code, `lines` changed lines in all; each has one line that a suggestion is about. */
export function createFiles(count: number, lines: number): Files {
  return Object.fromEntries(
    Array.from({ length: count }, (_, file) => {
      const rows = Array.from(
        { length: lines },
        (_row, line) => `export const value${file}x${line} = compute(${line}, "${file}");\n`,
      );
      return [`src/part${String(file).padStart(4, "0")}.ts`, rows.join("")];
    }),
  );
}

export const WORD = /Word\d{4}end/g;

/** One suggestion about the first line of every file that a request shows. */
const ANSWERS: AnswerFor = reviewAnswers({
  suggestions: (request) =>
    [...new Set(request.raw.match(/=== src\/part\d{4}\.ts /g))].map((header) => {
      const name = /part(\d{4})/.exec(header)?.[1] ?? "";
      return {
        path: `src/part${name}.ts`,
        quote: `export const value${Number(name)}x0 = compute(0, "${Number(name)}");`,
        line: 1,
        severity: "major",
        category: "bug",
        title: `The value of part ${name} is lost`,
        body: `Nobody keeps what was computed here. Word${name}end`,
      };
    }),
  wire: { chunkCharacters: 4000 },
});

export type Job = { readonly run: ActionRun; readonly github: FakeGitHub };

export type Inputs = Readonly<Record<string, string>>;

export async function runJob(at: {
  readonly github: FakeGitHub;
  readonly model: FakeModel;
  readonly change: Change;
  readonly inputs: Inputs;
}): Promise<Job> {
  const { github, model, change, inputs } = at;
  const started = startAction({
    inputs: { "api-key": FAKE_KEY, "base-url": model.url, ...inputs },
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: "https://github.example",
      GITHUB_REPOSITORY: `${github.owner}/${github.repo}`,
    },
    event: { name: "pull_request", payload: pullRequestEvent({ action: "opened", change }) },
    githubToken: github.token,
    timeoutMs: 1_200_000,
  });
  return { run: await started.done, github };
}

export type Stage = {
  readonly change: Change;
  readonly model: FakeModel;
  readonly sentAway: () => number;
  readonly openGitHub: () => Promise<FakeGitHub>;
  readonly close: () => Promise<void>;
};

export async function openStage(head: Files, options: LoadOptions): Promise<Stage> {
  const repository = await createRepository({ base: { "README.md": "# Widgets\n" }, head });
  const change = changeFromGit(repository.dir, repository.baseSha, repository.headSha);
  const limited = limitRate(ANSWERS, options);
  const model = await startFakeModel({ answers: limited.answers });
  const githubs: FakeGitHub[] = [];
  return {
    change,
    model,
    sentAway: limited.sentAway,
    openGitHub: async () => {
      const github = await startFakeGitHub({ change });
      githubs.push(github);
      return github;
    },
    close: async () => {
      await Promise.all([model.close(), ...githubs.map((github) => github.close())]);
      await repository.cleanUp();
    },
  };
}
