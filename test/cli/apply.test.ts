/** `fen apply` on real repositories: what it asks, what it changes, and what it lets alone. */

import { chmodSync, mkdirSync, renameSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { describe, expect, it, onTestFinished } from "vitest";

import { applyCommand } from "../../src/cli/apply.ts";
import { UsageError } from "../../src/cli/command.ts";
import { InputError } from "../../src/domain/errors.ts";
import { ending } from "../../src/domain/outcome.ts";
import { renderResult } from "../../src/domain/report/result.ts";
import type { RunRecord } from "../../src/domain/record.ts";
import type { ReviewedSuggestion } from "../../src/domain/reviewed.ts";
import { recordOf } from "../domain/sample-run.ts";
import { inlineAt, reviewedOf } from "../domain/sample-suggestion.ts";
import { FAKE_KEY, reviewAnswers, startFakeModel } from "../fakes/model.ts";
import { callCommand, type Asked } from "./asked-call.ts";
import { FAULT, HEAD, openPlace, type Place } from "./stage.ts";

type Answers = readonly (string | null)[];
type Options = { readonly answers?: Answers; readonly folder?: string };

type Desk = Place & {
  readonly apply: (args: readonly string[], options?: Options) => Promise<Asked>;
  /** Keeps the result of a review of what is checked out, one second later than the one before. */
  readonly keep: (reviewed: readonly ReviewedSuggestion[], rest?: Partial<RunRecord>) => string;
};

function openDesk(): Desk {
  const place = openPlace();
  const state = join(dirname(place.folder), "state");
  let second = 10;
  mkdirSync(join(state, "fen"), { recursive: true });
  const keep: Desk["keep"] = (reviewed, rest = {}) => {
    const sha = place.git("rev-parse", "HEAD").trim();
    const base = { sha: "a".repeat(40), ref: "main" };
    const pullRequest = { number: 0, url: "", base, head: { sha, ref: "topic" } };
    const path = join(state, "fen", `fen-2026-01-02T03-04-${(second += 1)}-000Z.json`);
    writeFileSync(path, renderResult(recordOf({ reviewed, pullRequest, ...rest })));
    return path;
  };
  const environment = { XDG_STATE_HOME: state };
  const apply: Desk["apply"] = (args, options = {}) =>
    callCommand(applyCommand, args, { folder: place.folder, environment, ...options });
  return { ...place, apply, keep };
}

/** The first lines are replaced by the second ones, from a line of the file on. */
function fix(
  startLine: number,
  { from: lines, to: text }: { readonly from: readonly string[]; readonly to: string },
  path = "src/sum.ts",
): ReviewedSuggestion {
  const endLine = startLine + lines.length - 1;
  const placement = inlineAt(startLine, { path, endLine, lines });
  const title = `Title ${startLine}`;
  return reviewedOf({ title, path }, { placement, replacement: { kind: "committable", text } });
}

const LOOP_LINES = ["  for (let i = 0; i <= xs.length; i++) {"];
const LOOP = fix(3, { from: LOOP_LINES, to: "  for (const x of xs) {" });
const ADD = fix(4, { from: ["    total += xs[i];"], to: "    total += x;" });
const FIXED = HEAD.replace("let i = 0; i <= xs.length; i++", "const x of xs").replace("xs[i]", "x");

describe("fen apply with numbers or --all", () => {
  it("makes the changes in one go, says in which files, and commits nothing", async () => {
    const desk = openDesk();
    desk.keep([LOOP, ADD]);
    const { code, out, questions } = await desk.apply(["1", "2"]);
    expect([code, questions]).toEqual([0, []]);
    expect(out).toBe("src/sum.ts\n2 fixes are in your files; nothing was committed.\n");
    expect(desk.read("src/sum.ts")).toBe(FIXED);
    expect(desk.git("status", "--porcelain")).toBe(" M src/sum.ts\n");
  });

  it("takes some of them, with commas as well", async () => {
    const desk = openDesk();
    desk.keep([LOOP, ADD, reviewedOf({ severity: "critical" })]);
    await desk.apply(["3,3"]);
    expect(desk.read("src/sum.ts")).toBe(HEAD.replace("xs[i]", "x"));
  });

  it("shows all of them on a terminal and asks once; --yes and --dry-run ask nothing", async () => {
    const desk = openDesk();
    desk.keep([LOOP, ADD]);
    const no = await desk.apply(["--all"], { answers: ["perhaps", "", "No"] });
    expect(no.questions).toEqual(Array(3).fill("Apply all 2? [y]es, [n]o: "));
    expect(no.told).toContain("+   for (const x of xs) {");
    expect(no.told).toContain("2. major Title 4 src/sum.ts:4");
    expect([no.code, no.out]).toEqual([0, "Nothing was changed.\n"]);
    const dry = await desk.apply(["--all", "--dry-run"], { answers: [] });
    expect(dry.out).toContain("+    total += x;");
    expect(desk.read("src/sum.ts")).toBe(HEAD);
    await desk.apply(["--all", "--yes"], { answers: [] });
    expect(desk.read("src/sum.ts")).toBe(FIXED);
  });

  it("prints a patch that git takes", async () => {
    const desk = openDesk();
    desk.keep([LOOP, ADD]);
    const { out } = await desk.apply(["--all", "--dry-run"]);
    desk.write("fixes.patch", out);
    desk.git("apply", "--check", "fixes.patch");
    desk.git("apply", "fixes.patch");
    expect(desk.read("src/sum.ts")).toBe(FIXED);
  });

  it.each([[["one"]], [["0"]], [["1", "--all"]], [["--yes"]], [[]]])(
    "is wrong usage as %j, without a terminal",
    async (args) => {
      const desk = openDesk();
      desk.keep([LOOP]);
      await expect(desk.apply(args)).rejects.toThrow(UsageError);
    },
  );

  it("names the numbers that there are", async () => {
    const desk = openDesk();
    desk.keep([reviewedOf({ severity: "critical" }), LOOP, ADD]);
    await expect(desk.apply(["1"])).rejects.toThrow("suggestion 1 offers no fix");
    await expect(desk.apply(["2", "9"])).rejects.toThrow("these do: 2, 3");
    expect(desk.read("src/sum.ts")).toBe(HEAD);
  });

  it("leaves the second of two out that change the same lines, and says so", async () => {
    const desk = openDesk();
    desk.keep([LOOP, fix(3, { from: LOOP_LINES, to: "x" })]);
    const { code, told, out } = await desk.apply(["--all"]);
    expect(told).toContain("2 is left out: it changes the same lines as another fix");
    expect(out).toContain("1 fix is in your files");
    expect(code).toBe(0);
    expect(desk.read("src/sum.ts")).toContain("for (const x of xs)");
  });
});

describe("fen apply on a terminal", () => {
  it("shows each with all of its code and asks", async () => {
    const desk = openDesk();
    const long = `    total += x; // ${"long ".repeat(60)}end`;
    desk.keep([LOOP, { ...ADD, replacement: { kind: "committable", text: long } }]);
    const { told, questions } = await desk.apply([], { answers: ["hm", "n", "yes"] });
    expect(questions).toHaveLength(3);
    expect(told).toContain(`+ ${long}\n`);
    expect(desk.read("src/sum.ts")).toBe(HEAD.replace("    total += xs[i];", long));
  });

  it.each<readonly [string, Answers, string]>([
    ["a takes this and the rest", ["a"], FIXED],
    ["n and a take the rest alone", ["n", "a"], HEAD.replace("xs[i]", "x")],
    ["q keeps what was said before", ["y", "q"], FIXED.replace("+= x", "+= xs[i]")],
    ["q alone changes nothing", ["q"], HEAD],
  ])("%s", async (_, answers, text) => {
    const desk = openDesk();
    desk.keep([LOOP, ADD]);
    const { code } = await desk.apply([], { answers });
    expect([code, desk.read("src/sum.ts")]).toEqual([0, text]);
  });

  it("changes nothing after Ctrl-C, whatever was said before, and ends with 130", async () => {
    const desk = openDesk();
    desk.keep([LOOP, ADD]);
    const stopped = await desk.apply([], { answers: ["y", null] });
    expect([stopped.code, stopped.told.endsWith("Nothing was changed.\n")]).toEqual([130, true]);
    expect((await desk.apply(["--all"], { answers: [null] })).code).toBe(130);
    expect(desk.read("src/sum.ts")).toBe(HEAD);
  });

  it("passes over what does not fit, and says so", async () => {
    const desk = openDesk();
    desk.keep([fix(1, { from: ["other"], to: "x" }), LOOP]);
    const { told, questions } = await desk.apply([], { answers: ["y"] });
    expect(told).toContain("1 cannot be applied: src/sum.ts has other lines there");
    expect(questions).toHaveLength(1);
    expect(desk.read("src/sum.ts")).toContain("for (const x of xs)");
  });

  it("asks nothing where there is nothing to apply", async () => {
    const desk = openDesk();
    desk.keep([reviewedOf()]);
    const { code, out } = await desk.apply([], { answers: [] });
    expect(code).toBe(0);
    expect(out).toContain("offers no fix that can be applied");
  });
});

describe("fen apply finds the review", () => {
  it("of the commit that is checked out, the newest, and no plan, no comparison, no half a file", async () => {
    const desk = openDesk();
    desk.keep([reviewedOf()]);
    desk.keep([LOOP]);
    desk.keep([], { mode: "plan" });
    desk.keep([ADD], { mode: "compare" });
    writeFileSync(desk.keep([]), '{"schema": "fen-re');
    desk.git("commit", "-q", "--allow-empty", "-m", "Later");
    desk.keep([ADD]);
    await expect(desk.apply(["2"])).rejects.toThrow("these do: 1");
    desk.git("switch", "-q", "--detach", "HEAD~1");
    await desk.apply(["1"]);
    expect(desk.read("src/sum.ts")).toContain("for (const x of xs)");
  });

  it("before one that came to nothing, as when the endpoint was down", async () => {
    const desk = openDesk();
    const failed = { ending: ending("failed", "model-unavailable") };
    desk.keep([], failed);
    expect((await desk.apply(["--all"])).out).toContain("offers no fix that can be applied");
    desk.keep([LOOP]);
    desk.keep([], failed);
    await desk.apply(["1"]);
    expect(desk.read("src/sum.ts")).toContain("for (const x of xs)");
  });

  it("in the file that is named, and only if that is of this commit", async () => {
    const desk = openDesk();
    const path = desk.keep([LOOP]);
    renameSync(path, join(desk.folder, "mine.json"));
    await expect(desk.apply(["1"])).rejects.toThrow("run fen review first");
    await desk.apply(["1", "--result", "mine.json"]);
    expect(desk.read("src/sum.ts")).toContain("for (const x of xs)");
    desk.git("commit", "-qam", "Fix");
    await expect(desk.apply(["1", "--result", "mine.json"])).rejects.toThrow(
      "is checked out; check that one out first",
    );
  });

  it.each([
    ["a folder", ".", "is no file"],
    ["nothing", "missing.json", "is no file"],
    ["a device", "/dev/zero", "is no file"],
    ["no result", "src/sum.ts", "no result file"],
  ])("not in %s", async (_, path, says) => {
    const desk = openDesk();
    await expect(desk.apply(["--all", "--result", path])).rejects.toThrow(says);
  });

  it("not where a diff was reviewed, nor before the first commit, nor outside of a repository", async () => {
    const desk = openDesk();
    const head = { sha: `${"0".repeat(39)}1`, ref: "after" };
    const base = { sha: "0".repeat(40), ref: "before" };
    const path = desk.keep([LOOP], { pullRequest: { number: 0, url: "", base, head } });
    await expect(desk.apply(["--all", "--result", path])).rejects.toThrow("is of a diff");
    const empty = join(desk.folder, "..", "empty");
    mkdirSync(empty);
    const bare = { folder: empty };
    await expect(desk.apply(["--all"], bare)).rejects.toThrow("no git repository");
    desk.git("init", "-q", empty);
    await expect(desk.apply(["--all"], bare)).rejects.toThrow("no commit here yet");
  });
});

describe("fen apply changes nothing", () => {
  it("while tracked files have changes that are not committed, staged or not; others do not matter", async () => {
    const desk = openDesk();
    desk.keep([LOOP]);
    desk.write("new.ts", "");
    desk.write("src/sum.ts", `${HEAD}//\n`);
    await expect(desk.apply(["1"])).rejects.toThrow(
      "src/sum.ts has changes that are not committed",
    );
    desk.git("add", "src/sum.ts");
    await expect(desk.apply(["1"])).rejects.toThrow(InputError);
    expect(desk.read("src/sum.ts")).toBe(`${HEAD}//\n`);
    desk.git("reset", "-q", "--hard");
    expect((await desk.apply(["1"])).code).toBe(0);
  });

  it("if one of the fixes that were wanted does not fit", async () => {
    const desk = openDesk();
    desk.keep([LOOP, fix(4, { from: ["    total += xs[j];"], to: "x" })]);
    for (const args of [["--all"], ["1", "2"]]) {
      await expect(desk.apply(args)).rejects.toThrow(
        "nothing was changed: 2 cannot be applied: src/sum.ts has other lines there",
      );
    }
    expect(desk.read("src/sum.ts")).toBe(HEAD);
  });

  it("in files that are not of the commit, behind links, or outside of the repository", async () => {
    const desk = openDesk();
    const outside = join(desk.folder, "..", "outside");
    mkdirSync(outside);
    writeFileSync(join(outside, "x.ts"), "a\n");
    symlinkSync("src/sum.ts", join(desk.folder, "link.ts"));
    symlinkSync(outside, join(desk.folder, "away"));
    symlinkSync("src", join(desk.folder, "here"));
    desk.write(".gitignore", ".env\n");
    desk.git("add", ".");
    desk.git("commit", "-qm", "Links");
    desk.write(".env", "a\n");
    const [first = ""] = HEAD.split("\n");
    const config = desk.read(".git/config").split("\n")[0] ?? "";
    const cases = [
      [".env", "a"],
      ["link.ts", first],
      ["link.ts", "src/sum.ts"],
      ["away/x.ts", "a"],
      ["away", outside],
      ["here/sum.ts", first],
    ] as const;
    for (const [path, line] of cases) {
      desk.keep([fix(1, { from: [line], to: "x" }, path)]);
      await expect(desk.apply(["--all"])).rejects.toThrow("is no text file of this commit");
    }
    for (const [path, line] of [
      ["../outside/x.ts", "a"],
      [".git/config", config],
    ] as const) {
      desk.keep([fix(1, { from: [line], to: "x" }, path)]);
      expect((await desk.apply(["--all"])).out).toContain("offers no fix");
    }
    expect(desk.git("status", "--porcelain")).toBe("");
    expect(desk.read(".env")).toBe("a\n");
    expect(desk.read("../outside/x.ts")).toBe("a\n");
  });
});

describe("fen apply keeps of a file what the fix does not name", () => {
  it.each([
    "with space.ts",
    'quo"te.ts',
    "naïve/文件.ts",
    "tab\there.ts",
    "back\\slash.ts",
    "-rf",
    ":(top)x.ts",
    "*.ts",
  ])("its name, as odd as %s", async (path) => {
    const desk = openDesk();
    desk.write(path, "a\nb");
    desk.git("add", ".");
    desk.git("commit", "-qm", "Add");
    desk.keep([fix(2, { from: ["b"], to: "" }, path)]);
    await desk.apply(["1"]);
    expect(desk.read(path)).toBe("a");
  });

  it("its mode, from a folder below the root as well", async () => {
    const desk = openDesk();
    desk.write("run.sh", "a\nb\n");
    chmodSync(join(desk.folder, "run.sh"), 0o755);
    desk.git("add", ".");
    desk.git("commit", "-qm", "Add");
    desk.keep([fix(1, { from: ["a"], to: "x" }, "run.sh")]);
    await desk.apply(["1"], { folder: join(desk.folder, "src") });
    expect(desk.read("run.sh")).toBe("x\nb\n");
    expect(statSync(join(desk.folder, "run.sh")).mode & 0o111).toBe(0o111);
  });

  it("its carriage returns, where the working tree has them and the commit has not", async () => {
    const desk = openDesk();
    desk.write(".gitattributes", "*.txt text eol=crlf\n");
    desk.write("a.txt", "a\r\nb\r\nc\r\n");
    desk.git("add", ".");
    desk.git("commit", "-qm", "Add");
    expect(desk.git("show", "HEAD:a.txt")).toBe("a\nb\nc\n");
    desk.keep([fix(2, { from: ["b"], to: "x\ny" }, "a.txt")]);
    await desk.apply(["1"]);
    expect(desk.read("a.txt")).toBe("a\r\nx\r\ny\r\nc\r\n");
    expect(desk.git("diff", "--numstat").trim()).toBe("2\t1\ta.txt");
  });

  it("and its place in a worktree of its own", async () => {
    const desk = openDesk();
    desk.keep([LOOP]);
    const folder = join(desk.folder, "..", "tree");
    desk.git("worktree", "add", "-q", "--detach", folder);
    await desk.apply(["1"], { folder });
    expect(desk.read("../tree/src/sum.ts")).toContain("for (const x of xs)");
    expect(desk.read("src/sum.ts")).toBe(HEAD);
  });

  it("and says so where a filter of the repository writes something else", async () => {
    const desk = openDesk();
    desk.git("config", "filter.loud.smudge", "tr a-z A-Z");
    desk.git("config", "filter.loud.clean", "cat");
    desk.keep([LOOP]);
    writeFileSync(join(desk.folder, ".git/info/attributes"), "*.ts filter=loud\n");
    await expect(desk.apply(["1"])).rejects.toThrow("holds something else than the patch says");
  });
});

describe("fen review and fen apply, as processes", () => {
  it("go together: what one prints and numbers, the other puts into files; of a diff it says nothing", async () => {
    const place = openPlace();
    const model = await startFakeModel({ answers: reviewAnswers({ suggestions: [FAULT] }) });
    onTestFinished(() => model.close());
    const env = { DMX_API_KEY: FAKE_KEY, DMX_BASE_URL: model.url };
    const hint = "fen apply puts the fixes into your files.";
    const input = place.git("diff", "main", "topic");
    expect((await place.fen(["review", "--diff", "-"], { env, input })).out).not.toContain(hint);
    expect((await place.fen(["apply", "1"])).err).toContain("run fen review first");
    expect((await place.fen(["review"], { env })).out).toContain(hint);
    await place.fen(["plan"]);
    const patch = await place.fen(["apply", "1", "--dry-run"]);
    expect(patch).toMatchObject({ code: 0, err: "" });
    const done = await place.fen(["apply", "--all"]);
    expect(done).toMatchObject({ code: 0, err: "" });
    expect(place.read("src/sum.ts")).toBe(HEAD.replace("i <= xs", "i < xs"));
    place.write("fix.patch", patch.out);
    place.git("apply", "--reverse", "fix.patch");
    expect(place.read("src/sum.ts")).toBe(HEAD);
  });
});
