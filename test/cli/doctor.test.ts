/** `fen doctor` in a real repository, between a loopback endpoint and a loopback GitHub. */

import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { describe, expect, it, onTestFinished } from "vitest";

import { readArguments } from "../../src/cli/arguments.ts";
import { UsageError } from "../../src/cli/command.ts";
import { doctorCommand } from "../../src/cli/doctor.ts";
import { createPaint } from "../../src/domain/terminal/paint.ts";
import type { Terminal } from "../../src/io/terminal/terminal.ts";
import { createRepository, changeFromGit } from "../fakes/change.ts";
import { git } from "../fakes/change/git.ts";
import { startFakeGitHub, type FakeGitHub, type FakeGitHubOptions } from "../fakes/github.ts";
import { FAKE_KEY, startFakeModel, type FakeModel, type FakeModelOptions } from "../fakes/model.ts";

const MODEL = "mimo-v2.6-flash";
const SHA = "1a79a4d60de6718e8e5b326e338ae533ffe1b2c3";
const WORKFLOW = `on:
  pull_request:
    types: [opened, reopened, synchronize, ready_for_review]
permissions: {}
jobs:
  review:
    runs-on: ubuntu-24.04
    permissions: {contents: read, pull-requests: write}
    concurrency: fen-\${{ github.event.pull_request.number }}
    steps:
      - uses: actions/checkout@v4
      - uses: acme/fen@${SHA}
        with:
          api-key: \${{ secrets.DMX_API_KEY }}
`;

type Visit = {
  readonly code: number;
  /** Lines of the output, not wrapped. */
  readonly lines: readonly string[];
  readonly model: FakeModel;
  readonly github: FakeGitHub;
};

type Options = {
  readonly args?: (world: { github: FakeGitHub; model: FakeModel }) => readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly model?: Partial<FakeModelOptions>;
  readonly github?: Partial<FakeGitHubOptions>;
  /** Files that lie there and are not committed. */
  readonly files?: Readonly<Record<string, string>>;
  readonly folder?: string;
  readonly width?: number;
  readonly cancelled?: AbortSignal;
};

async function visit(options: Options = {}): Promise<Visit> {
  const repository = await createRepository({
    base: { "a.ts": "export const a = 1;\n", ".github/workflows/fen.yml": WORKFLOW },
    head: { "a.ts": "export const a = 2;\n" },
  });
  const { dir, baseSha, headSha } = repository;
  git(dir, ["branch", "-f", "main", baseSha]);
  git(dir, ["checkout", "-q", "-B", "topic", headSha]);
  for (const [path, text] of Object.entries(options.files ?? {})) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  const change = changeFromGit(dir, baseSha, headSha);
  const github = await startFakeGitHub({ change, ...options.github });
  const model = await startFakeModel({
    models: [MODEL, "qwen-flash"],
    answers: [],
    ...options.model,
  });
  onTestFinished(async () => {
    await github.close();
    await model.close();
    await repository.cleanUp();
  });
  const args = options.args?.({ github, model }) ?? [];
  const printed: string[] = [];
  const environment = {
    PATH: process.env["PATH"],
    HOME: dir,
    XDG_STATE_HOME: join(dir, ".state"),
    DMX_API_KEY: FAKE_KEY,
    DMX_BASE_URL: model.url,
    GITHUB_API_URL: github.url,
    ...options.env,
  };
  const { given, words } = readArguments(["--model", MODEL, ...args], doctorCommand);
  const code = await doctorCommand.run({
    given,
    words,
    environment,
    folder: options.folder ?? dir,
    terminal: createFakeTerminal(printed, options.width ?? 1000),
    scrub: (text) => text,
    cancelled: options.cancelled ?? new AbortController().signal,
  });
  expect(github.writes).toEqual([]);
  expect(github.violations).toEqual([]);
  const text = printed.join("");
  expect(text).not.toContain(FAKE_KEY);
  return { code, lines: text.split("\n"), model, github };
}

function createFakeTerminal(printed: string[], width: number): Terminal {
  const paint = createPaint({ colours: false });
  return {
    write: (text) => void printed.push(text),
    print: (rows) => void printed.push(rows.map((row) => `${paint(row)}\n`).join("")),
    tell: () => undefined,
    status: () => undefined,
    width,
    colours: false,
    isInteractive: false,
    isLive: false,
    ask: async () => "",
    readAll: async () => "",
  };
}

/** The line of a check. */
const lineOf = ({ lines }: Visit, check: string) =>
  lines.find((line) => new RegExp(`^\\w+ +${check} `).test(line)) ?? "";

/** The line that stands below the one of a check. */
const fixOf = (seen: Visit, check: string) =>
  seen.lines[seen.lines.indexOf(lineOf(seen, check)) + 1] ?? "";

describe("fen doctor", () => {
  it("finds nothing wrong where nothing is, and ends with 0", async () => {
    const seen = await visit();
    expect(seen.lines.filter((line) => /^(?:problem|warning|unknown) /.test(line))).toEqual([]);
    expect(seen.code).toBe(0);
    expect(seen.lines.at(-2)).toMatch(/^\d+ ok\. No model was asked; it cost nothing\.$/);
    for (const check of ["node", "git", "base", "inputs", "config", "key", "endpoint", "model"]) {
      expect(lineOf(seen, check)).toMatch(/^ok /);
    }
    for (const check of ["price", "cost-limit", "permissions", "forks", "pin", "concurrency"]) {
      expect(lineOf(seen, check)).toMatch(/^ok /);
    }
    expect(seen.model.requests.map(({ method }) => method)).toEqual(["GET"]);
    expect(seen.github.requests).toEqual([]);
  });

  it("names the line of the configuration that lies here, and ends with 1", async () => {
    const seen = await visit({ files: { ".github/fen.yml": "language: en\nmax-comments: 300\n" } });
    expect(lineOf(seen, "config")).toMatch(/^problem .*\.github\/fen\.yml:2:15: `max-comments`/);
    expect(fixOf(seen, "config").trim()).toBe("Correct `.github/fen.yml:2:15`.");
    expect(seen.code).toBe(1);
  });

  it("names the line of the one price that is wrong", async () => {
    const text = "prices:\n  a: {input: 1, output: 2}\n  b:\n    input: -1\n    output: 2\n";
    const seen = await visit({ files: { ".github/fen.yml": text } });
    expect(lineOf(seen, "config")).toMatch(/^problem .*fen\.yml:4:12: `prices`: "b": `input` "-1"/);
  });

  it("names the line of a workflow that is to be changed", async () => {
    const text = WORKFLOW.replace("pull-requests: write", "pull-requests: read");
    const seen = await visit({ files: { ".github/workflows/fen.yml": text } });
    expect(lineOf(seen, "permissions")).toMatch(/^problem .*lacks `pull-requests: write`/);
    expect(fixOf(seen, "permissions")).toContain("`.github/workflows/fen.yml:8`: change it to");
  });

  it("names the lines of a workflow that set nothing, or what fen would refuse", async () => {
    const rest =
      "          Model: qwen-flash\n          cost-limt: 0.5\n          min-severity: high\n          max-comments: 500\n          language: ${{ vars.TAG }}\n          incremental: false\n";
    const text = WORKFLOW.trimEnd().concat("\n", rest);
    const line = WORKFLOW.trimEnd().split("\n").length;
    const seen = await visit({ files: { ".github/workflows/fen.yml": text } });
    const found = seen.lines.filter((shown) => shown.startsWith("problem  inputs"));
    expect(found).toHaveLength(3);
    const all = seen.lines.join("\n");
    expect(all).toContain(
      `\`.github/workflows/fen.yml:${line + 2}\`: write \`cost-limit\`, or take the line`,
    );
    expect(all).toContain(`\`.github/workflows/fen.yml:${line + 3}\`: correct \`min-severity\``);
    expect(all).toContain(`\`.github/workflows/fen.yml:${line + 4}\`: correct \`max-comments\``);
    expect(seen.code).toBe(1);
  });

  it("names the place where a workflow file is broken", async () => {
    const seen = await visit({ files: { ".github/workflows/fen.yml": "on:\n\tpull_request:\n" } });
    expect(lineOf(seen, "workflow")).toMatch(/^problem .*not valid YAML/);
    expect(fixOf(seen, "workflow").trim()).toBe("Correct `.github/workflows/fen.yml:2:1`.");
  });

  it("does not ask for a workflow where one of the organisation is called", async () => {
    const called = "acme/fen-settings/.github/workflows/review.yml";
    const text = `on: pull_request\njobs:\n  review:\n    uses: ${called}@v1\n  other:\n    uses: acme/x/.github/workflows/y.yml@v1\n`;
    const seen = await visit({
      files: {
        ".github/workflows/fen.yml": "on: push\njobs: {}\n",
        ".github/workflows/ci.yml": text,
      },
    });
    expect(fixOf(seen, "pin")).toContain("`.github/workflows/ci.yml:4`");
    expect(seen.lines.join("\n")).not.toContain("fen init");
  });

  it("knows no workflow where none runs fen", async () => {
    const files = {
      ".github/workflows/fen.yml": "on: push\njobs: {}\n",
      ".github/workflows/b.yml": "a: [",
    };
    const seen = await visit({ files });
    expect(lineOf(seen, "workflow")).toMatch(/^unknown /);
    expect(fixOf(seen, "workflow")).toContain("`fen init`");
  });

  it("says where a flag is wrong, and goes on", async () => {
    const seen = await visit({ args: () => ["--limit", "free"] });
    expect(lineOf(seen, "inputs")).toMatch(/^problem +inputs +--limit: /);
    expect(fixOf(seen, "inputs").trim()).toBe("Correct `--limit`.");
    expect(lineOf(seen, "model")).toMatch(/^ok /);
  });

  it("wants a key for an endpoint that is not on this machine, and none for one that is", async () => {
    const local = await visit({ env: { DMX_API_KEY: "" }, model: { apiKey: null } });
    expect(lineOf(local, "key")).toMatch(/^ok .*needs no key/);
    const env = { DMX_API_KEY: "", DMX_BASE_URL: "http://endpoint.invalid/v1" };
    const away = await visit({ env });
    expect(lineOf(away, "key")).toMatch(/^problem .*There is no key/);
    expect(fixOf(away, "key")).toContain("Set `DMX_API_KEY`");
  });

  it("prints the findings as JSON, and nothing else", async () => {
    const seen = await visit({ args: () => ["--json"] });
    const printed = JSON.parse(seen.lines.join("\n"));
    expect(printed).toMatchObject({ schema: "fen-doctor/1", cost: "0", costKnown: true });
    expect(printed.findings.length).toBeGreaterThan(15);
    expect(printed.findings[0]).toEqual({
      check: "node",
      status: "ok",
      says: expect.stringMatching(/^Node \d/),
      fix: null,
    });
  });

  it("looks at a pull request with the token, and reads the configuration at its base", async () => {
    const seen = await visit({
      args: ({ github }) => ["--pr", `${github.owner}/${github.repo}#7`],
      env: { GITHUB_TOKEN: "ghp_user" },
      github: { tokens: ["ghp_user"], tokenScopes: "repo", actor: { login: "me", type: "User" } },
      files: { ".github/fen.yml": "unknown-here: 1\n" },
    });
    expect(lineOf(seen, "token")).toMatch(/^ok .*scopes/);
    expect(lineOf(seen, "pull-request")).toMatch(/^ok .*#7 is readable and open/);
    expect(lineOf(seen, "markers")).toMatch(/^ok /);
    expect(lineOf(seen, "config")).toMatch(/^ok .*at the base commit/);
    expect(seen.github.requests.length).toBeLessThanOrEqual(7);
  });

  it("says that a token is missing, and looks at the rest", async () => {
    const seen = await visit({ args: () => ["--pr", "a/b#1"] });
    expect(lineOf(seen, "token")).toMatch(/^problem .*`GITHUB_TOKEN` is not set/);
    expect(lineOf(seen, "model")).toMatch(/^ok /);
    expect(seen.github.requests).toEqual([]);
  });

  it("goes on where there is no repository", async () => {
    const folder = mkdtempSync(join(tmpdir(), "fen-doctor-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const seen = await visit({ folder });
    expect(lineOf(seen, "git")).toMatch(/^warning /);
    expect(lineOf(seen, "model")).toMatch(/^ok /);
    expect(seen.code).toBe(0);
  });

  it.skipIf(process.getuid?.() === 0)("sees a folder that cannot be written", async () => {
    const folder = mkdtempSync(join(tmpdir(), "fen-doctor-"));
    onTestFinished(() => {
      chmodSync(folder, 0o700);
      rmSync(folder, { recursive: true });
    });
    chmodSync(folder, 0o500);
    const seen = await visit({ env: { XDG_STATE_HOME: folder } });
    expect(lineOf(seen, "result-file")).toMatch(/^problem /);
  });

  it("calls an address that answers with a page no endpoint, and the fallbacks silent", async () => {
    const page = { raw: "<html>", contentType: "text/html" };
    const seen = await visit({ model: { models: null, answers: () => page } });
    expect(seen.code).toBe(1);
    expect(lineOf(seen, "endpoint")).toMatch(
      /^problem .* neither a list of models .* nor an answer/,
    );
    expect(fixOf(seen, "endpoint")).toContain("most endpoints end in `/v1`");
    expect(lineOf(seen, "fallback-models")).toMatch(/^unknown .* without an answer: `qwen-flash`/);
  });

  it("judges nothing that was broken off", async () => {
    const seen = await visit({ cancelled: AbortSignal.abort("cancelled") });
    expect([seen.code, seen.lines]).toEqual([130, [""]]);
  });

  it("prints what its page shows", async () => {
    const page = readFileSync(new URL("../../docs/doctor.md", import.meta.url), "utf8");
    const shown = [...page.matchAll(/```text\n([\s\S]*?)```/g)].map(([, block = ""]) => block);
    const broken = WORKFLOW.replace("pull-requests: write", "pull-requests: read");
    const seen = await visit({
      width: 100,
      files: {
        ".github/fen.yml": "language: en\nmax-comments: 300\n",
        ".github/workflows/fen.yml": broken,
      },
    });
    const printed = seen.lines
      .map((line) => line.replace(/http:\/\/127\.0\.0\.1:\d+/, "https://llm.example"))
      .map((line) => line.replace(/Node \d+\.\d+\.\d+/, "Node 24.19.0"));
    const lines = shown.flatMap((block) => block.trimEnd().split("\n"));
    expect(lines.length).toBeGreaterThan(8);
    expect(lines.filter((line) => line !== "…" && !printed.includes(line))).toEqual([]);
  });

  it("refuses what is no pull request", async () => {
    await expect(visit({ args: () => ["--pr", "nonsense"] })).rejects.toThrow(UsageError);
  });
});
