/** The command line from end to end: what it reads, what it prints where, and how it ends. */

import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

import { describe, expect, it, onTestFinished } from "vitest";

import { changeFromGit, createRepository } from "../fakes/change.ts";
import { startFakeGitHub } from "../fakes/github.ts";
import { FAKE_KEY, reviewAnswers, startFakeModel, type FakeModelOptions } from "../fakes/model.ts";
import { CLI, FAULT, HEAD, openPlace, type Place, type Ran } from "./stage.ts";

const ANSWERS = reviewAnswers({ suggestions: [FAULT] });

async function openModel(options: Partial<FakeModelOptions> = {}) {
  const model = await startFakeModel({ answers: ANSWERS, ...options });
  onTestFinished(() => model.close());
  return { model, env: { DMX_API_KEY: FAKE_KEY, DMX_BASE_URL: model.url } };
}

/** No port of this machine is taken for a local server. */
const ALONE = { OLLAMA_HOST: "127.0.0.1:9" };

const newest = (place: Place, ending: string) =>
  [...place.kept()].findLast(([name]) => name.endsWith(ending))?.[1] ?? "";

describe("fen review", () => {
  it("reviews the commits of the branch, and prints each suggestion with its code", async () => {
    const place = openPlace();
    const { model, env } = await openModel();
    const ran = await place.fen(["review"], { env });
    expect(ran.code).toBe(0);
    expect(ran.out).toContain("1. major Loop reads one element past the end (bug)");
    expect(ran.out).toContain("src/sum.ts line 3");
    expect(ran.out).toContain("-   for (let i = 0; i <= xs.length; i++) {");
    expect(ran.out).toContain("+   for (let i = 0; i < xs.length; i++) {");
    expect(ran.out).toMatch(/Cost ¥0\.00\d+ of at most ¥0\.01: 2 requests/);
    expect(ran.err).toContain("main ← topic: 1 file changed");
    expect(ran.err).toContain("major src/sum.ts");
    expect(`${ran.out}${ran.err}`).not.toContain("\u001B");
    expect(model.requests).toHaveLength(2);
    expect(model.requests[0]?.raw).toContain("Use an index");
  });

  it("prints the result file and nothing else under --json, and SARIF under --sarif", async () => {
    const place = openPlace();
    const { env } = await openModel();
    const json = await place.fen(["review", "--json"], { env });
    expect(json.err).toBe("");
    expect(JSON.parse(json.out)).toMatchObject({ outcome: "complete", suggestionCount: 1 });
    const kept = [...place.kept()].find(([name]) => name.endsWith("Z.json"));
    expect(kept?.[1]).toBe(json.out);
    const sarif = await place.fen(["review", "--sarif"], { env });
    expect(JSON.parse(sarif.out)).toMatchObject({ version: "2.1.0" });
  });

  it("ends with 1 when the gate fails, and with 2 on wrong usage, before anything is asked", async () => {
    const place = openPlace();
    const { model, env } = await openModel();
    expect((await place.fen(["review", "--fail-on", "major"], { env })).code).toBe(1);
    const asked = model.requests.length;
    const wrong = [
      ["review", "--modle", "x"],
      ["review", "--limit", "nothing"],
      ["review", "--diff", "-", "--pr", "a/b#1"],
      ["review", "--diff", "-", "--base", "main"],
      ["review", "--post"],
      ["review", "--json", "--sarif"],
      ["review", "more"],
      ["review", "--pr", "nobody"],
      ["revew"],
      [],
    ];
    for (const args of wrong) expect.soft((await place.fen(args, { env })).code).toBe(2);
    expect(model.requests).toHaveLength(asked);
    const { err } = await place.fen(["review", "--modle", "x"], { env });
    expect(err).toContain("did you mean --model?");
  });

  it("takes a diff from standard input, with the files here where it fits them", async () => {
    const place = openPlace();
    const { model, env } = await openModel();
    place.write("src/sum.ts", HEAD.replace("return total", "return total + 1"));
    const input = place.git("diff", "HEAD");
    const ran = await place.fen(["review", "--diff", "-"], { env, input });
    expect(ran.code).toBe(0);
    expect(model.requests[0]?.raw).toContain("return total + 1");
    const alone = await place.fen(["review", "--diff", "-"], { env, input, folder: "/" });
    expect(alone.out).toContain("Nothing but the diff is read");
    const none = await place.fen(["review", "--diff", "-"], { env, input: "no diff" });
    expect(none).toMatchObject({ code: 1, out: "" });
    expect(none.err).toContain("holds no unified diff");
  });

  it("says what is not committed and so not reviewed", async () => {
    const place = openPlace();
    const { env } = await openModel();
    place.write("src/sum.ts", `${HEAD}// later\n`);
    const { out } = await place.fen(["review"], { env });
    expect(out.replaceAll("\n", " ")).toContain("Changes in 1 file are not committed");
  });

  it("names what it lacks: a repository, a base, the key of a far endpoint", async () => {
    const place = openPlace();
    const far = { DMX_BASE_URL: "https://models.example/v1" };
    const cases = [
      [{ folder: "/" }, ["review"], "there is no git repository here"],
      [{}, ["review", "--base", "nowhere"], 'git knows no commit "nowhere"'],
      [{ env: far }, ["review"], "DMX_API_KEY"],
      [{}, ["review", "--pr", "a/b#1"], "GITHUB_TOKEN"],
    ] as const;
    for (const [options, args, says] of cases) {
      const ran = await place.fen(args, options);
      expect.soft(ran.code).toBe(1);
      expect.soft(ran.err).toContain(says);
    }
  });

  it("reviews a pull request, and posts only when it is told to", async () => {
    const place = openPlace();
    const { env } = await openModel();
    const repository = await createRepository({
      base: { "src/sum.ts": "old\n" },
      head: { "src/sum.ts": HEAD },
    });
    onTestFinished(() => repository.cleanUp());
    const change = changeFromGit(repository.dir, repository.baseSha, repository.headSha);
    const github = await startFakeGitHub({ change });
    onTestFinished(() => github.close());
    const token = { GITHUB_TOKEN: github.token, GITHUB_API_URL: github.url };
    const pr = `${github.owner}/${github.repo}#7`;
    const quiet = await place.fen(["review", "--pr", pr], { env: { ...env, ...token } });
    expect(quiet.out).toContain("Loop reads one element past the end");
    expect(github.writes).toEqual([]);
    const loud = await place.fen(["review", "--pr", pr, "--post"], { env: { ...env, ...token } });
    expect(loud.code).toBe(0);
    expect(github.reviews).toHaveLength(1);
    expect(github.violations).toEqual([]);
  });
});

/** A server has 300 ms to answer; on a machine that is busy with tests it may be late. */
async function runUntilFound(start: () => Promise<Ran>): Promise<Ran> {
  for (let tries = 1; ; tries += 1) {
    const ran = await start();
    if (tries === 5 || !ran.err.includes("no local server")) return ran;
  }
}

describe("without a key", () => {
  it("a local server is found, asked at no cost and without a key of anybody's", async () => {
    const place = openPlace();
    const models = ["nomic-embed-text", "qwen2.5-coder:7b"];
    const { model } = await openModel({ apiKey: null, models });
    const env = { OLLAMA_HOST: new URL(model.url).host };
    const { code, out, err } = await runUntilFound(() => place.fen(["review"], { env }));
    expect(code).toBe(0);
    expect(err).toContain("qwen2.5-coder:7b at Ollama");
    expect(out).toContain("Loop reads one element past the end");
    expect(out).toContain("Cost ¥0 of at most ¥0.01");
    const chats = model.requests.filter(({ method }) => method === "POST");
    expect(chats.map(({ body }) => body["model"])).toEqual([
      "qwen2.5-coder:7b",
      "qwen2.5-coder:7b",
    ]);
    const wrong = ["review", "--model", "llama9"];
    const other = await runUntilFound(() => place.fen(wrong, { env }));
    expect(other.code).toBe(1);
    expect(other.err).toContain("qwen2.5-coder:7b");
  });

  it("and without a server: built-in checks, the price of a review, and no word of a clean change", async () => {
    const place = openPlace();
    place.write("src/sum.ts", HEAD.replace("return total;", "return total"));
    place.write("src/broken.ts", "export const x = ;\n");
    place.git("add", ".");
    place.git("commit", "-qm", "Break it");
    const ran = await place.fen(["review"], { env: ALONE });
    expect(ran.code).toBe(0);
    expect(ran.out).toContain("(built-in check)");
    expect(ran.out).toContain("No model took part.");
    expect(ran.out).toMatch(/likely cost ¥0\.00\d+, at most ¥0\.0\d+/);
    const json = await place.fen(["review", "--json"], { env: ALONE });
    expect(JSON.parse(json.out)).toMatchObject({ reason: "no-model", coverage: 0, cost: "0" });
    const gate = await place.fen(["review", "--fail-on", "critical"], { env: ALONE });
    expect(gate.code).toBe(1);
  });

  it("fen plan prices the change and asks nobody", async () => {
    const place = openPlace();
    const ran = await place.fen(["plan"], { env: ALONE });
    expect(ran.code).toBe(0);
    expect(ran.out).toContain("`src/sum.ts`");
    expect(ran.out).toContain("Nothing was spent.");
  });
});

describe("fen replay", () => {
  it("gives the same bytes, offline and without a key; with other settings, what those make of it", async () => {
    const place = openPlace();
    const { model, env } = await openModel();
    await place.fen(["review"], { env });
    await model.close();
    const path = "saved.replay.json";
    place.write(path, newest(place, ".replay.json"));
    const again = await place.fen(["replay", path, "--json"]);
    expect(again.code).toBe(0);
    expect(again.out).toBe(newest(place, "Z.json"));
    const gate = await place.fen(["replay", path, "--fail-on", "major"]);
    expect(gate.code).toBe(1);
    const floor = await place.fen(["replay", path, "--min-severity", "critical"]);
    expect(floor.out).toContain("0 suggestions");
    expect(floor.out).toContain("nothing was sent and nothing spent");
  });

  it("refuses what is no replay file", async () => {
    const place = openPlace();
    place.write("x.json", "{}");
    const { code, err } = await place.fen(["replay", "x.json"]);
    expect(code).toBe(1);
    expect(err).toContain("no replay file");
    expect((await place.fen(["replay", "missing.json"])).code).toBe(1);
    expect((await place.fen(["replay"])).code).toBe(2);
    await place.fen(["review"], { env: (await openModel()).env });
    const file = JSON.parse(newest(place, ".replay.json"));
    file.review.record.notes = [7];
    place.write("notes.json", JSON.stringify(file));
    const damaged = await place.fen(["replay", "notes.json"]);
    expect(damaged.code).toBe(1);
    expect(damaged.err).toContain("the replay broke off");
    const wrong = await place.fen(["replay", "x.json", "--fail-on", "all"]);
    expect(wrong).toMatchObject({ code: 2 });
    expect(wrong.err).toContain("--fail-on");
  });

  it("is ended by Ctrl-C at any moment: a file of a stranger may take it for ever", async () => {
    const place = openPlace();
    await place.fen(["review"], { env: (await openModel()).env });
    const file = JSON.parse(newest(place, ".replay.json"));
    const lines = Array.from({ length: 100_000 }, (_, at) => `+const a${at} = ${at};\n`);
    file.review.files[0].hunks = `@@ -0,0 +1,${lines.length} @@\n${lines.join("")}`;
    place.write("large.json", JSON.stringify(file));
    const child = spawn(process.execPath, [CLI, "replay", "large.json"], { cwd: place.folder });
    onTestFinished(() => void child.kill("SIGKILL"));
    await once(child.stderr, "data");
    child.kill("SIGINT");
    expect(await once(child, "exit")).toEqual([null, "SIGINT"]);
  });

  it("refuses what is no file at once: a pipe or a device may never end", async () => {
    const place = openPlace();
    execFileSync("mkfifo", [join(place.folder, "pipe")]);
    for (const path of ["pipe", ".", "/dev/zero"]) {
      const { code, err } = await place.fen(["replay", path]);
      expect(code).toBe(1);
      expect(err).toContain("is no file");
    }
  });
});

describe("fen apply", () => {
  it("puts the fixes of the review of this very commit into clean files, as one patch", async () => {
    const place = openPlace();
    const { env } = await openModel();
    expect((await place.fen(["apply", "--all"])).err).toContain("run fen review first");
    await place.fen(["review"], { env });
    const patch = await place.fen(["apply", "1", "--dry-run"]);
    expect(patch.out).toContain("+  for (let i = 0; i < xs.length; i++) {");
    expect(place.read("src/sum.ts")).toBe(HEAD);
    expect((await place.fen(["apply"])).code).toBe(2);
    expect((await place.fen(["apply", "7"])).err).toContain("these do: 1");
    const done = await place.fen(["apply", "1"]);
    expect(done.code).toBe(0);
    expect(place.read("src/sum.ts")).toBe(HEAD.replace("i <= xs", "i < xs"));
    expect(place.git("log", "--oneline").trim().split("\n")).toHaveLength(2);
    expect((await place.fen(["apply", "1"])).err).toContain("not committed");
    place.git("commit", "-qam", "Fix");
    expect((await place.fen(["apply", "1"])).err).toContain("run fen review first");
  });
});

describe("fen init", () => {
  it("writes both files and never over one; without anybody to ask it wants flags", async () => {
    const place = openPlace();
    expect((await place.fen(["init"])).code).toBe(2);
    expect((await place.fen(["init", "--yes", "--limit", "free"])).code).toBe(2);
    place.write(".github/fen.yml", "language: de\n");
    const first = await place.fen(["init", "--yes", "--base-url", "https://models.example/v1"]);
    expect(first.code).toBe(0);
    expect(first.out).toContain(".github/fen.yml: is there already");
    expect(place.read(".github/fen.yml")).toBe("language: de\n");
    expect(place.read(".github/workflows/fen.yml")).toContain(
      "base-url: https://models.example/v1",
    );
    expect((await place.fen(["init", "--yes"])).code).toBe(1);
  });
});

describe("help and completion", () => {
  it("list every command, and every flag of each", async () => {
    const place = openPlace();
    const { out } = await place.fen(["--help"]);
    for (const name of ["review", "plan", "apply", "replay", "eval", "init", "completion"]) {
      expect.soft(out).toContain(`  ${name}`);
      const help = await place.fen([name, "--help"]);
      expect.soft(help).toMatchObject({ code: 0 });
    }
    expect((await place.fen(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    for (const shell of ["bash", "zsh", "fish"]) {
      expect.soft((await place.fen(["completion", shell])).out).toContain("fail-on");
    }
    expect((await place.fen(["completion", "tcsh"])).code).toBe(2);
  });
});
