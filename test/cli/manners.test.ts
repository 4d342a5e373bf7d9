/** What somebody does wrong, or ends half way, on the command line: nothing is lost, and what is said is true. */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { userInfo } from "node:os";
import { join } from "node:path";

import { expect, it, onTestFinished } from "vitest";

import { findStateFolder } from "../../src/cli/session.ts";
import { changeFromGit, createRepository } from "../fakes/change.ts";
import { startFakeGitHub } from "../fakes/github.ts";
import { FAKE_KEY, reviewAnswers, startFakeModel } from "../fakes/model.ts";
import { CLI, FAULT, HEAD, openPlace } from "./stage.ts";

/** No port of this machine is taken for a local server. */
const ALONE = { OLLAMA_HOST: "127.0.0.1:9" };

async function openDesk(apiKey: string | null = FAKE_KEY) {
  const place = openPlace();
  const answers = reviewAnswers({ suggestions: [FAULT] });
  const model = await startFakeModel({ answers, apiKey });
  onTestFinished(() => model.close());
  return { ...place, model, env: { DMX_API_KEY: apiKey ?? "", DMX_BASE_URL: model.url } };
}

const oneLine = (said: string) => said.replaceAll("\n", " ");

/** The command in a process whose streams are at hand. */
function start(folder: string, args: readonly string[], env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: folder,
    env: { PATH: process.env["PATH"], HOME: join(folder, "..", "state"), ...env },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

it("a run whose reader has gone goes on to its end, and its gate is heard", async () => {
  const { folder, env, model, kept } = await openDesk();
  const state = { XDG_STATE_HOME: join(folder, "..", "state") };
  const child = start(folder, ["review", "--fail-on", "major"], { ...env, ...state });
  child.stdout.destroy();
  child.stderr.destroy();
  const [code] = await once(child, "close");
  expect(code).toBe(1);
  expect(model.requests).toHaveLength(2);
  const [result] = [...kept()].filter(([name]) => name.endsWith("Z.json"));
  expect(result?.[1]).toContain('"outcome": "complete"');
});

it("Ctrl-C ends what waits for a diff on standard input", async () => {
  const { folder, env, model } = await openDesk();
  const child = start(folder, ["review", "--diff", "-"], env);
  // What is larger than a pipe is taken once somebody reads, and by then signals are heard.
  await new Promise((taken) => child.stdin.write("\n".repeat(1_000_000), taken));
  child.kill("SIGINT");
  const [code] = await once(child, "exit");
  expect(code).toBe(130);
  expect(model.requests).toEqual([]);
});

it("a branch that is named is compared with the main that is checked out", async () => {
  const { fen, git, env } = await openDesk();
  git("switch", "-q", "main");
  const ran = await fen(["plan", "--head", "topic"], { env });
  expect(ran.code).toBe(0);
  expect(ran.err).toContain("main ← topic: 1 file changed");
});

it("a machine without git is told so, and not that nothing was committed", async () => {
  const { fen, env } = await openDesk();
  const ran = await fen(["review"], { env: { ...env, PATH: "/nowhere" } });
  expect(ran.code).toBe(1);
  expect(ran.err).toContain("git is not installed");
});

it("a flag whose value was forgotten does not take the next flag for it", async () => {
  const { fen, git, env, model } = await openDesk();
  for (const flag of ["--model", "--result-file"]) {
    const ran = await fen(["review", flag, "--json"], { env });
    expect.soft(ran.code).toBe(2);
    expect.soft(ran.err).toContain(`${flag} needs a value`);
  }
  expect(git("status", "--short")).toBe("");
  expect(model.requests).toEqual([]);
  const named = await fen(["plan", "--result-file=--mine.json"], { env });
  expect(named.code).toBe(0);
});

it("flags that are for pull requests are refused without one, and -h finds --help", async () => {
  const { fen, env } = await openDesk();
  const full = await fen(["review", "--full"], { env });
  expect([full.code, full.err]).toEqual([
    2,
    "fen: --full needs a pull request: --pr OWNER/REPO#N\n",
  ]);
  const short = await fen(["review", "-h"], { env });
  expect(short.err).toContain("did you mean --help?");
});

it("a pull request is not looked for on another server than its address names", async () => {
  const { fen, env } = await openDesk();
  const repository = await createRepository({
    base: { "src/sum.ts": "old\n" },
    head: { "src/sum.ts": HEAD },
  });
  onTestFinished(() => repository.cleanUp());
  const change = changeFromGit(repository.dir, repository.baseSha, repository.headSha);
  const github = await startFakeGitHub({ change });
  onTestFinished(() => github.close());
  const asked = { ...env, GITHUB_TOKEN: github.token, GITHUB_API_URL: github.url };
  const page = `${github.owner}/${github.repo}/pull/7`;
  const other = await fen(["review", "--pr", `https://git.example/${page}`], { env: asked });
  expect(other.code).toBe(1);
  expect(oneLine(other.err)).toContain("the pull request is on git.example");
  expect(github.requests).toEqual([]);
  const { host } = new URL(github.url);
  const own = await fen(["review", "--pr", `https://${host}/${page}`], { env: asked });
  expect(own.out).toContain("Loop reads one element past the end");
});

it("--post without a key is refused: there would be nothing to sign with", async () => {
  const { fen } = await openDesk();
  const env = { ...ALONE, GITHUB_TOKEN: "ghs_0123456789" };
  const ran = await fen(["review", "--pr", "a/b#1", "--post"], { env });
  expect(ran.code).toBe(1);
  expect(ran.err).toContain("--post needs a key");
});

it("a server on this machine is called free only where its model has no price", async () => {
  const { fen, env } = await openDesk(null);
  const priced = await fen(["review"], { env });
  expect(oneLine(priced.err)).toContain("it counts at the price that is known");
  expect(priced.out).toMatch(/Cost ¥0\.00\d/);
  const free = await fen(["review", "--model", "qwen-mine"], { env });
  expect(oneLine(free.err)).toContain("it costs nothing");
  expect(free.out).toContain("Cost ¥0 of");
});

it("without HOME the home of the user's account is taken, and not the folder of the repository", () => {
  expect(findStateFolder({ HOME: "" })).toBe(join(userInfo().homedir, ".local/state/fen"));
});
