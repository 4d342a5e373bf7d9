/** What `mode: measure` reads from GitHub, and how much; its whole way through the action is in `test/action`. */

import { describe, expect, it, onTestFinished } from "vitest";

import { renderComment } from "../../src/domain/report/comment.ts";
import { createMarks, OPEN_KEY } from "../../src/domain/state.ts";
import { readInputs } from "../../src/inputs.ts";
import { createGitHub } from "../../src/io/github/github.ts";
import { Journal } from "../../src/journal.ts";
import { measure } from "../../src/steps/measure.ts";
import { reviewedOf } from "../domain/sample-suggestion.ts";
import { recordOf } from "../domain/sample-run.ts";
import { changeFromGit, createRepository, type Files, type Repository } from "../fakes/change.ts";
import { git } from "../fakes/change/git.ts";
import { startFakeGitHub, type FakeGitHubOptions } from "../fakes/github.ts";

const KEY = "a key of the endpoint";
/** Long enough for git to know it again under another name. */
const REST = Array.from({ length: 9 }, (_, index) => `export const x${index} = ${index};\n`).join(
  "",
);
const OLD = `risky();\n${REST}`;
const NEW = `safe();\n${REST}`;
/** After all comments of the fake, and before them. */
const [LATER, EARLIER] = [Date.UTC(2026, 5, 1) / 1000, Date.UTC(2025, 5, 1) / 1000];
const BY_BLOCK = "Apply suggestion from @github-actions[bot]";

const markOf = (index: number, apiKey = KEY) =>
  createMarks({ apiKey, repository: "o/r", number: 7 }).forComment(`${index}`.padStart(16, "0"));

const bodyOf = (mark: string) =>
  renderComment(
    reviewedOf(
      { replacement: "safe();" },
      { replacement: { kind: "committable", text: "safe();" } },
    ),
    { mark, allowedLinkPrefix: "https://x/" },
  );

const commentOn = (path: string, index = 1, rest: object = {}) => ({
  path,
  line: 1,
  side: "RIGHT" as const,
  body: bodyOf(markOf(index)),
  ...rest,
});

/** The same commit with another message and moment, as GitHub makes it out of a block. */
function reword(dir: string, sha: string, [message, at]: readonly [string, number]): string {
  const [tree, parent] = git(dir, ["rev-parse", `${sha}^{tree}`, `${sha}^`])
    .toString()
    .split("\n");
  const person = `A <a@b.example> ${at} +0000`;
  const text = `tree ${tree}\nparent ${parent}\nauthor ${person}\ncommitter ${person}\n\n${message}\n`;
  return git(dir, ["hash-object", "-t", "commit", "-w", "--stdin"], text).toString().trim();
}

type Scene = {
  readonly head: Files;
  readonly comments: FakeGitHubOptions["reviewComments"];
  /** Commits after the comments. */
  readonly pushes: readonly { readonly files: Files; readonly says?: readonly [string, number] }[];
  readonly options?: Partial<FakeGitHubOptions>;
  readonly apiKey?: string;
};

function pushAll(repository: Repository, pushes: Scene["pushes"]): string {
  let head = repository.headSha;
  for (const { files, says } of pushes) {
    head = repository.commit(files, head);
    if (says) head = reword(repository.dir, head, says);
  }
  return head;
}

async function measureScene({ head, comments, pushes, options, apiKey = KEY }: Scene) {
  const repository = await createRepository({ base: { "README.md": "# a\n" }, head });
  const { dir, baseSha, headSha } = repository;
  const fake = await startFakeGitHub({
    change: changeFromGit(dir, baseSha, headSha),
    owner: "o",
    repo: "r",
    reviewComments: comments ?? [],
    ...options,
  });
  onTestFinished(async () => {
    await fake.close();
    await repository.cleanUp();
  });
  fake.pushHead(changeFromGit(dir, baseSha, pushAll(repository, pushes)));
  const github = createGitHub({
    token: fake.token,
    apiUrl: fake.url,
    userAgent: "fen-review/0",
    repository: { owner: "o", repo: "r" },
    deadline: () => 60_000,
    signal: new AbortController().signal,
    sleep: async () => {},
    log: () => {},
    scrubBody: (text) => text,
  });
  const pullRequest = await github.fetchPullRequest(7);
  const before = fake.requests.length;
  const journal = new Journal(recordOf(), () => undefined);
  const given: Readonly<Record<string, string>> = { "api-key": apiKey };
  const inputs = readInputs({ given: (name) => given[name] ?? "", environment: {} });
  await measure({ github, repository: "o/r", inputs, pullRequest: pullRequest!, journal });
  const report = journal.record.measure;
  if (!report) throw new Error("no report");
  expect(fake.violations).toEqual([]);
  expect(fake.writes.filter(({ path }) => !path.endsWith("/graphql"))).toEqual([]);
  return { report, fake, asked: fake.requests.slice(before) };
}

async function becameOf(scene: Scene) {
  const { report } = await measureScene(scene);
  return report.suggestions.map(({ became }) => became);
}

describe("a committed block", () => {
  const head = { "a.ts": OLD, "b.ts": OLD };
  const comments = [commentOn("a.ts")];
  const fixed = { "a.ts": NEW };

  it.each<readonly [string, string, Scene["pushes"]]>([
    ["a commit that GitHub made of it", "block", [{ files: fixed, says: [BY_BLOCK, LATER] }]],
    ["a commit of somebody's own", "hand", [{ files: fixed, says: ["Mend it", LATER] }]],
    [
      "a commit of another account's block",
      "hand",
      [{ files: fixed, says: ["Apply suggestion from @ada", LATER] }],
    ],
    ["a commit that is older", "hand", [{ files: fixed, says: [BY_BLOCK, EARLIER] }]],
    [
      "a commit of its own beside a block of another file",
      "hand",
      [{ files: { "b.ts": NEW }, says: [BY_BLOCK, LATER] }, { files: fixed }],
    ],
    [
      "a commit that GitHub made of it, and the file has another name now",
      "block",
      [{ files: fixed, says: [BY_BLOCK, LATER] }, { files: { "a.ts": null, "c.ts": NEW } }],
    ],
    [
      "a commit that GitHub made of it under the other name",
      "block",
      [
        { files: { "a.ts": null, "c.ts": OLD } },
        { files: { "c.ts": NEW }, says: [BY_BLOCK, LATER] },
      ],
    ],
  ])("came in by %s", async (_, how, pushes) => {
    expect(await becameOf({ head, comments, pushes })).toEqual([`committed-by-${how}`]);
  });

  it("counts as one of GitHub's when nobody can tell what its commit changed", async () => {
    const faults = [{ path: /\/compare\//, status: 404, body: {}, times: 9 }];
    const pushes = [{ files: fixed, says: [BY_BLOCK, LATER] }] as const;
    const scene = { head, comments, pushes, options: { faults } };
    expect(await becameOf(scene)).toEqual(["committed-by-block"]);
  });
});

describe("a file that is gone", () => {
  const head = { "a.ts": OLD, "b.ts": OLD.replaceAll("x", "y") };
  const comments = [commentOn("a.ts")];

  it.each<readonly [string, string, Scene["pushes"]]>([
    ["was deleted", "lines-changed", [{ files: { "a.ts": null } }]],
    ["has another name", "ignored", [{ files: { "a.ts": null, "c.ts": OLD } }]],
  ])("%s", async (_, became, pushes) => {
    // GitHub knows no place in it any more, so that the earlier text decides.
    expect(await becameOf({ head, comments, pushes })).toEqual([became]);
  });

  it("is of unknown fate when GitHub does not tell where it went", async () => {
    const faults = [{ path: /\/compare\//, status: 404, body: {}, times: 9 }];
    const pushes = [{ files: { "a.ts": null } }];
    expect(await becameOf({ head, comments, pushes, options: { faults } })).toEqual(["unknown"]);
  });
});

describe("what can't be read", () => {
  const head = { "a.ts": OLD };
  const comments = [commentOn("a.ts")];

  it.each([
    ["the file", { path: /\/contents\//, status: 403, body: { message: "no" }, times: 9 }],
    ["the thread", { path: /graphql/, status: 400, body: {}, times: 9 }],
  ])("makes the fate unknown: %s", async (_, fault) => {
    const scene = { head, comments, pushes: [{ files: {} }], options: { faults: [fault] } };
    expect(await becameOf(scene)).toEqual(["unknown"]);
  });

  it("is a file above 1 MiB", async () => {
    const files = { "a.ts": OLD + "// x\n".repeat(300_000) };
    expect(await becameOf({ head, comments, pushes: [{ files }] })).toEqual(["unknown"]);
  });

  it("leaves a block that stands at 'changed', without the earlier text", async () => {
    const { report, asked } = await measureScene({
      head,
      comments: [commentOn("a.ts", 1, { original_commit_id: "" })],
      pushes: [{ files: { "a.ts": NEW } }],
    });
    expect(report.suggestions[0]?.became).toBe("lines-changed");
    expect(asked.filter(({ query }) => query["ref"] === "")).toEqual([]);
  });

  it.each([
    ["the comments", /\/pulls\/7\/comments/],
    ["the commits", /\/pulls\/7\/commits/],
  ])("stops the run, where it is %s", async (_, path) => {
    const fault = { path, status: 403, body: { message: "no" }, times: 9 };
    const scene = { head, comments, pushes: [], options: { faults: [fault] } };
    await expect(measureScene(scene)).rejects.toThrow(/the comm|the review comm/);
  });
});

describe("whose comments are measured", () => {
  const comments = [
    commentOn("a.ts", 1),
    commentOn("a.ts", 2, { body: bodyOf(markOf(2, OPEN_KEY)) }),
    commentOn("a.ts", 3, { body: bodyOf(markOf(3, "another key")) }),
    commentOn("a.ts", 4, { user: { login: "mallory", type: "User" } }),
    commentOn("a.ts", 5, { body: `Said: ${bodyOf(markOf(5))}` }),
    commentOn("a.ts", 6, { body: "" }),
  ];
  const scene = { head: { "a.ts": OLD }, comments, pushes: [] };

  it.each([
    ["with the key: by their signature", KEY, [1, 2]],
    ["without it: by their shape", "", [1, 2, 3]],
  ])("is told %s", async (_, apiKey, own) => {
    const { report } = await measureScene({ ...scene, apiKey });
    expect(report.suggestions.map(({ fingerprint }) => Number(fingerprint))).toEqual(own);
    expect(report.signed).toBe(apiKey !== "");
    expect(report.cost).toBeNull();
  });

  it("costs no more than the list of comments and the ledger when there are none", async () => {
    const { report, asked } = await measureScene({ ...scene, comments: [] });
    expect(report.suggestions).toEqual([]);
    expect(asked.map(({ path }) => path)).toEqual([
      "/repos/o/r/pulls/7/comments",
      "/repos/o/r/issues/7/comments",
    ]);
  });
});

describe("many comments", () => {
  it("are measured with at most forty requests, and what is beyond them is unknown", async () => {
    const names = Array.from({ length: 30 }, (_, index) => `f${String(index).padStart(2, "0")}.ts`);
    const filesWith = (text: string | null, some = names) =>
      Object.fromEntries(some.map((name) => [name, text]));
    const blocks = names
      .slice(0, 8)
      .map((name) => ({ files: { [name]: NEW }, says: [BY_BLOCK, LATER] as const }));
    const { report, asked } = await measureScene({
      head: filesWith(OLD),
      comments: names.flatMap((name, index) => [commentOn(name, index), commentOn(name, index)]),
      pushes: [...blocks, { files: filesWith(null, names.slice(8, 14)) }],
    });
    const counts = Object.groupBy(report.suggestions, ({ became }) => became);
    expect(
      Object.fromEntries(Object.entries(counts).map(([became, { length }]) => [became, length])),
    ).toMatchInlineSnapshot(`
      {
        "ignored": 20,
        "lines-changed": 28,
        "unknown": 12,
      }
    `);
    expect(asked.length).toBeGreaterThan(25);
    expect(asked.length).toBeLessThanOrEqual(40);
    expect(new Set(asked.map(({ url }) => url)).size).toBe(asked.length);
  });
});
