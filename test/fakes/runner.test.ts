import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseCommands, parseKeyValueFile } from "./runner-log.ts";
import { type ActionOptions, assertWellBehaved, runAction, startAction } from "./runner.ts";

const ACTION_YML = `
name: fixture
inputs:
  github-token:
    default: \${{ github.token }}
  two words:
    default: 7
  off:
    default: false
  plain: {}
outputs:
  outcome:
    description: what came of it
  result-file:
    description: where it is
runs:
  using: node24
  main: dist/index.js
`;

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "fixture action "));
  writeFileSync(join(folder, "action.yml"), ACTION_YML);
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

let scripts = 0;

/** Writes a script as the action's entry, and the options to run it. */
function prepare(script: string, options: Partial<ActionOptions> = {}): ActionOptions {
  scripts += 1;
  const distDir = join(folder, `dist${scripts}`);
  mkdirSync(distDir);
  writeFileSync(join(distDir, "index.js"), script);
  return {
    distDir,
    actionYml: join(folder, "action.yml"),
    inputs: {},
    event: { name: "pull_request", payload: { number: 7 } },
    timeoutMs: 20_000,
    ...options,
  };
}

const WRITE = `
  import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
  const { env } = process;
`;

describe("the runner gives a step", () => {
  it("every declared input, its default evaluated, and nothing of the machine's environment", async () => {
    process.env["MACHINE_SECRET"] = "leaked";
    const run = await runAction(
      prepare("console.log(JSON.stringify(process.env))", {
        inputs: { plain: " given " },
        githubToken: "ghs_fromTheTest",
        env: { GITHUB_API_URL: "http://127.0.0.1:1" },
      }),
    );
    delete process.env["MACHINE_SECRET"];
    const env = JSON.parse(run.stdout);
    expect(env).toMatchObject({
      "INPUT_GITHUB-TOKEN": "ghs_fromTheTest",
      INPUT_TWO_WORDS: "7",
      INPUT_OFF: "false",
      INPUT_PLAIN: " given ",
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_API_URL: "http://127.0.0.1:1",
    });
    expect(env).not.toHaveProperty("MACHINE_SECRET");
    expect(env).not.toHaveProperty("GUARD_FILE");
  });

  it("an event file, an empty workspace and empty files to write to", async () => {
    const run = await runAction(
      prepare(`${WRITE}
        import { readdirSync } from "node:fs";
        const files = ["OUTPUT", "ENV", "PATH", "STATE", "STEP_SUMMARY"].map((n) => env["GITHUB_" + n]);
        console.log(JSON.stringify([
          JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, "utf8")),
          files.map((file) => readFileSync(file, "utf8")),
          process.cwd() === env.GITHUB_WORKSPACE && readdirSync(".").length === 0,
        ]));`),
    );
    expect(JSON.parse(run.stdout)).toEqual([{ number: 7 }, ["", "", "", "", ""], true]);
  });

  it("refuses what the real metadata could not mean", () => {
    const strange = join(folder, "strange.yml");
    writeFileSync(strange, ACTION_YML.replace("github.token", "secrets.KEY"));
    expect(() => startAction(prepare("", { actionYml: strange }))).toThrow("secrets.KEY");
    expect(() => startAction(prepare("", { inputs: { typo: "x" } }))).toThrow("typo");
  });
});

describe("the runner takes from a step", () => {
  it("outputs, summary, result file, other files and the exit code", async () => {
    const run = await runAction(
      prepare(`${WRITE}
        writeFileSync(env.RUNNER_TEMP + "/result.json", "{}");
        writeFileSync(env.RUNNER_TEMP + "/other.txt", "x");
        appendFileSync(env.GITHUB_OUTPUT, "outcome=complete\\nresult-file<<M\\n" + env.RUNNER_TEMP + "/result.json\\nM\\n");
        appendFileSync(env.GITHUB_STEP_SUMMARY, "# Done\\n");
        process.exitCode = 3;`),
    );
    expect(run).toMatchObject({ exitCode: 3, signal: null, summary: "# Done\n", resultFile: "{}" });
    expect(run.outputs["outcome"]).toBe("complete");
    expect([...run.files.keys()].toSorted()).toEqual(["other.txt", "result.json"]);
    assertWellBehaved(run, { secrets: ["not-in-there-at-all"], foreign: [] });
  });

  it("commands of both streams", async () => {
    const run = await runAction(
      prepare(`
        console.log("::error file=a.ts,line=3,title=T%3A::one%0Atwo");
        console.error("::warning::from stderr");`),
    );
    expect(run.annotations).toEqual([
      {
        syntax: "::",
        name: "error",
        properties: { file: "a.ts", line: "3", title: "T:" },
        message: "one\ntwo",
      },
      { syntax: "::", name: "warning", properties: {}, message: "from stderr" },
    ]);
  });

  it("the end of a process that hangs", async () => {
    const run = await runAction(prepare("setInterval(() => {}, 1000)", { timeoutMs: 300 }));
    expect(run).toMatchObject({ exitCode: null, signal: "SIGKILL" });
  });

  it("what a cancelled step does at last", async () => {
    const { child, done } = startAction(
      prepare(`
        process.on("SIGINT", () => { console.log("bye"); process.exit(130); });
        setInterval(() => {}, 1000);
        console.log("ready");`),
    );
    if (child.stdout !== null) await once(child.stdout, "data");
    child.kill("SIGINT");
    const run = await done;
    expect(run).toMatchObject({ exitCode: 130, stdout: "ready\nbye\n" });
  });
});

describe("the guard", () => {
  it("lets a step connect to this machine, and notes it", async () => {
    const server = createServer((_request, response) => response.end("hello")).listen(
      0,
      "127.0.0.1",
    );
    await once(server, "listening");
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const run = await runAction(
      prepare(`console.log(await (await fetch("http://127.0.0.1:${port}/")).text())`),
    );
    server.close();
    expect(run.stdout).toBe("hello\n");
    expect(run.connections).toEqual([{ host: "127.0.0.1", port }]);
    assertWellBehaved(run, { secrets: [], foreign: [], ports: [port] });
    expect(() => assertWellBehaved(run, { secrets: [], foreign: [], ports: [1] })).toThrow(
      "a connection to 127.0.0.1",
    );
  });

  it.each([
    ['await fetch("http://192.0.2.1:81/")', "192.0.2.1:81"],
    ['(await import("node:net")).connect(81, "192.0.2.1")', "192.0.2.1:81"],
    ['(await import("node:tls")).connect({ host: "192.0.2.1", port: 81 })', "192.0.2.1:81"],
  ])("stops %s", async (script, target) => {
    const run = await runAction(prepare(script));
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain("guard:");
    expect(() => assertWellBehaved(run, { secrets: [], foreign: [] })).toThrow(target);
  });

  it("stops child processes", async () => {
    const run = await runAction(
      prepare('import { execFileSync } from "node:child_process"; execFileSync("id");'),
    );
    expect(run.exitCode).toBe(1);
    expect(() => assertWellBehaved(run, { secrets: [], foreign: [] })).toThrow("program id");
  });
});

describe("a step misbehaves when", () => {
  const SECRET = "sk-Qm3v9LpXz7Rw2TbY5NcK";
  const inForm = (encoding: BufferEncoding) => Buffer.from(`xy${SECRET}z`).toString(encoding);

  it.each<readonly [string, string, string]>([
    ["it sets an environment variable", 'console.log("::set-env name=A::b")', "set-env"],
    [
      "it prints an old command anywhere",
      'console.log("x ##[set-output name=a]b")',
      "##[set-output",
    ],
    ["a line end is hidden", 'console.log("x\\r::stop-commands::y")', "stop-commands"],
    ["foreign text becomes a command", 'console.log("::error::injected")', "foreign text"],
    ["it prints a secret", `console.log(${JSON.stringify(SECRET)})`, "standard output"],
    [
      "it prints half a secret",
      `console.error(${JSON.stringify(SECRET.slice(7, 20))})`,
      "standard error",
    ],
    ["it prints base64", `console.log(${JSON.stringify(inForm("base64"))})`, "in base64"],
    ["it prints hexadecimal", `console.log(${JSON.stringify(inForm("hex"))})`, "in hexadecimal"],
    [
      "the summary holds a secret",
      `${WRITE} appendFileSync(env.GITHUB_STEP_SUMMARY, ${JSON.stringify(SECRET)})`,
      "the summary",
    ],
    [
      "a file holds a secret",
      `${WRITE} writeFileSync(env.RUNNER_TEMP + "/fen-result.json", ${JSON.stringify(SECRET)})`,
      "the result file",
    ],
    [
      "an output is not declared",
      `${WRITE} appendFileSync(env.GITHUB_OUTPUT, "extra=1\\n")`,
      "the output extra",
    ],
    [
      "the summary is too long",
      `${WRITE} writeFileSync(env.GITHUB_STEP_SUMMARY, "x".repeat(1048577))`,
      "1048577 bytes",
    ],
    ["it writes GITHUB_ENV", `${WRITE} appendFileSync(env.GITHUB_ENV, "A=b\\n")`, "GITHUB_ENV"],
    ["it writes GITHUB_PATH", `${WRITE} appendFileSync(env.GITHUB_PATH, "/tmp\\n")`, "GITHUB_PATH"],
  ])("%s", async (_why, script, message) => {
    const run = await runAction(prepare(script));
    expect(run.stderr.includes("SyntaxError")).toBe(false);
    const judge = () =>
      assertWellBehaved(run, { secrets: [SECRET], foreign: ["title\n::error::injected"] });
    expect(judge).toThrow(message);
  });
});

describe("the runner's rules", () => {
  it.each<readonly [string, readonly string[]]>([
    ["::error::x", ["error"]],
    ["  \t::ERROR::x", ["ERROR"]],
    ["x ::error::y", []],
    ["::unknown::x", []],
    ["::error x", []],
    ["a ##[debug]b", ["debug"]],
    ["a ##[other]b", []],
    ["a\u2028::debug::b\v::debug::c", ["debug", "debug"]],
  ])("make of %j the commands %j", (text, names) => {
    expect(parseCommands(text).map(({ name }) => name)).toEqual(names);
  });

  it("read outputs of one line and of several", () => {
    expect(parseKeyValueFile("a=1=2\nb<<M\nx\n\ny=3\nM\nc=\n")).toEqual({
      a: "1=2",
      b: "x\n\ny=3",
      c: "",
    });
  });

  it.each(["a<<M\nx\n", "nothing", "=x", "a<<\nx\n"])("fail the step on the outputs %j", (text) => {
    expect(() => parseKeyValueFile(text)).toThrow(/invalid format|no line ends/);
  });
});
