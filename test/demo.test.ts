import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { markOf, MARKS_FILE, PICTURES } from "../scripts/screenshots/pictures.ts";
import { FAKE_KEY, reviewAnswers, startFakeModel, type FakeModel } from "./fakes/model.ts";

const PROJECT = join(import.meta.dirname, "..");
const OUT = join(PROJECT, "demo", "out");
const TIMEOUT_MS = 60_000;

type Run = { readonly exitCode: number; readonly stdout: string; readonly stderr: string };

/** Runs the demo as its npm script does, with nothing in the environment but what is given. */
function runDemo(env: Readonly<Record<string, string>>): Promise<Run> {
  const options = { cwd: PROJECT, env, timeout: TIMEOUT_MS };
  return new Promise((resolve) => {
    execFile(process.execPath, ["demo/run.ts"], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : error.code;
      resolve({ exitCode: typeof code === "number" ? code : -1, stdout, stderr });
    });
  });
}

function readPage(name: string): string {
  return readFileSync(join(OUT, name), "utf8");
}

/** Lines of a section of what the demo prints. */
function section(run: Run, title: string): string {
  return run.stdout.split("\n── ").find((part) => part.startsWith(title)) ?? "";
}

describe("the demo without a key", () => {
  let run: Run;
  let before: readonly string[];

  beforeAll(async () => {
    rmSync(OUT, { recursive: true, force: true });
    before = listFiles();
    run = await runDemo({});
  }, TIMEOUT_MS);

  it("ends well, and last says in one line what was real and what was not", () => {
    expect(run).toMatchObject({ exitCode: 0, stderr: "" });
    expect(run.stdout.trimEnd().split("\n").at(-1)).toBe(
      "Real: dist/index.js, the commit, HTTP and SSE. Not real: GitHub (loopback), the model (RECORDED).",
    );
  });

  it("marks every line of the model's answers as recorded, before fen acts on it", () => {
    const lines = section(run, "The run").split("\n");
    const recorded = lines.filter((line) => line.startsWith("RECORDED {"));
    expect(recorded).toHaveLength(10);
    expect(lines.filter((line) => line.includes('{"'))).toEqual(recorded);
    expect(lines.findIndex((line) => line.includes('"src/client/client.ts","quote"'))).toBeLessThan(
      lines.findIndex((line) => line.startsWith("│   major src/client/client.ts:100")),
    );
  });

  it("shows the review under the lines it hangs on, with the code to commit", () => {
    const review = section(run, "The review");
    expect(review).toContain(
      [
        "▌  100 +       headerValues['Cookie'] = cookies.join(',')",
        "       │ major: Cookies are joined with a comma",
      ].join("\n"),
    );
    expect(review).toContain("│ −       headerValues['Cookie'] = cookies.join(',')");
    expect(review).toContain("│ +       headerValues['Cookie'] = cookies.join('; ')");
    expect(review).not.toContain("Crash when no cookie is given");
  });

  it("shows in the job summary what the second pass took out", () => {
    const summary = section(run, "The job summary");
    expect(summary).toContain("Rejected by the second pass: 1");
    expect(summary).toMatch(
      /Crash when no cookie is given\s+`src\/client\/client\.ts` line 97 · The loop is reached only when/,
    );
  });

  it("wrote once to GitHub, without breaking any of its rules", () => {
    const end = section(run, "What happened");
    expect(end).toMatch(/outcome +complete, exit code 0\n/);
    expect(end).toMatch(/\d requests, of which 2 writes\n/);
    expect(end).toContain(" 0 violations of GitHub's description\n");
  });

  it("stays within a hundred columns and colours nothing where no one looks", () => {
    expect(run.stdout).not.toContain("\u001B");
    expect(Math.max(...run.stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it("writes two pages that hold everything they need, and nothing else", () => {
    expect(run.stdout).toMatch(/page +demo\/out\/review\.html\n/);
    expect(readdirSync(OUT).toSorted()).toEqual(["cost.html", "review.html"]);
    expect(listFiles()).toEqual(before);
    for (const name of ["review.html", "cost.html"]) {
      const page = readPage(name);
      expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
      expect(page).not.toMatch(/<(?:script|img|link|iframe)\b|(?:src|href)="(?:https?:)?\/\//i);
      expect(page).toContain('<span class="badge">RECORDED</span>');
    }
    expect(readPage("review.html")).toContain(
      "+       headerValues['Cookie'] = cookies.join('; ')</td>",
    );
    expect(readPage("cost.html")).toContain("<details open><summary>By request</summary>");
  });

  it("draws the pie that GitHub draws, and shows no source of it", () => {
    const cost = readPage("cost.html");
    expect(cost).toMatch(/<figure class="pie"><figcaption>Cost in CNY<\/figcaption>/);
    expect(cost).toMatch(/generate, mimo-v2-flash \[0\.\d+\], 72 %/);
    expect(cost).toMatch(/stroke-dasharray="71\.\d+ 100" stroke-dashoffset="0\.000"/);
    expect(cost).not.toContain("pie showData");
  });

  it("gives the pages that the pictures in docs/images show (else run `npm run screenshots`)", () => {
    const made = readFileSync(join(PROJECT, "docs", "images", MARKS_FILE), "utf8");
    const now = PICTURES.map((picture) => [picture.file, markOf(readPage(picture.page), picture)]);
    expect(JSON.parse(made)).toEqual(Object.fromEntries(now));
  });
});

/** Everything in the demo's folder but what it writes. */
function listFiles(): readonly string[] {
  return readdirSync(join(PROJECT, "demo"), { recursive: true, encoding: "utf8" })
    .filter((name) => !/^out\b/.test(name))
    .toSorted();
}

describe("the demo with a key", () => {
  let model: FakeModel;
  let suggestions: readonly object[] = [];

  beforeAll(async () => {
    model = await startFakeModel({ answers: reviewAnswers({ suggestions: () => suggestions }) });
  });

  afterAll(async () => {
    await model.close();
    rmSync(OUT, { recursive: true, force: true });
  });

  const run = () => runDemo({ DMX_API_KEY: FAKE_KEY, DMX_BASE_URL: model.url });

  it(
    "asks the endpoint, marks nothing as recorded and keeps the key to itself",
    async () => {
      const quote = "      headerValues['Cookie'] = cookies.join(',')";
      const claim = {
        severity: "major",
        category: "bug",
        title: "Wrong <b>separator</b>",
        body: "So.",
      };
      suggestions = [{ path: "src/client/client.ts", quote, ...claim }];
      const { exitCode, stdout } = await run();
      const all = stdout + readPage("review.html") + readPage("cost.html");
      expect(exitCode).toBe(0);
      expect(model.requests).toHaveLength(2);
      expect(all).not.toContain("RECORDED");
      expect(all).not.toContain(FAKE_KEY);
      expect(readPage("review.html")).toContain("Wrong &lt;b&gt;separator&lt;/b&gt;");
      expect(stdout.trimEnd().split("\n").at(-1)).toContain(
        "the model, HTTP and SSE. Not real: GitHub",
      );
    },
    TIMEOUT_MS,
  );

  it(
    "fails when no review was posted",
    async () => {
      suggestions = [];
      const { exitCode, stdout } = await run();
      expect(exitCode).toBe(1);
      expect(stdout).toMatch(/review +none was posted\n/);
      expect(existsSync(join(OUT, "review.html"))).toBe(true);
    },
    TIMEOUT_MS,
  );
});
