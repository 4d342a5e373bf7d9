import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createScrubber } from "../../../src/domain/secrets.ts";
import {
  createRunner,
  type Environment,
  MAX_SUMMARY_BYTES,
} from "../../../src/io/runner/runner.ts";
import { parseCommands, parseKeyValueFile } from "../../fakes/runner-log.ts";

const KEY = "sk-Qm3v9LpXz7Rw2TbY5NcK";

let folder = "";
let printed: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "runner-"));
  printed = [];
  for (const name of ["output", "summary"]) writeFileSync(join(folder, name), "");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function create(env: Environment = {}) {
  return createRunner({
    env: {
      GITHUB_OUTPUT: join(folder, "output"),
      GITHUB_STEP_SUMMARY: join(folder, "summary"),
      RUNNER_TEMP: folder,
      ...env,
    },
    scrub: createScrubber([KEY]),
    write: (text) => printed.push(text),
  });
}

const read = (name: string) => readFileSync(join(folder, name), "utf8");

describe("a line of the log", () => {
  it.each<readonly [string, string]>([
    ["plain text: 50% of src/a.ts::b", "plain text: 50% of src/a.ts::b"],
    ["x\n::error::injected", "x⏎::error::injected"],
    ["x\r::error::injected", "x⏎::error::injected"],
    ["::set-output name=status::complete", "| ::set-output name=status::complete"],
    ["  \t\u00A0::stop-commands::tok", "|   \t\u00A0::stop-commands::tok"],
    ["a ##[add-mask]e", "a ## [add-mask]e"],
    ["\u2028::error::x\v::error::y", "\\u{2028}::error::x\\u{B}::error::y"],
    ["\u200B::error::x", "\\u{200B}::error::x"],
    ["\u001B[31mred\u001B[0m \u001B]0;title\u0007end", "red end"],
    ["\u001B[31m::error::x", "| ::error::x"],
    [`key ${KEY}!`, "key [secret removed]!"],
    [`key ${(KEY.match(/.{1,8}/g) ?? []).join("\u001B[0m")}!`, "key [secret removed]!"],
    ["", ""],
  ])("is %j printed as %j", (text, line) => {
    create().info(text);
    expect(printed).toEqual([`${line}\n`]);
  });

  it("has at most 2,000 characters", () => {
    create().info("x".repeat(5_000));
    expect(printed).toEqual([`${"x".repeat(1_999)}…\n`]);
  });

  const part = fc.oneof(
    fc.constantFrom(
      "::",
      "##[",
      "]",
      "error",
      "set-output",
      " ",
      "\t",
      "\n",
      "\r",
      "\r\n",
      "\v",
      "\f",
    ),
    fc.constantFrom(
      "\u2028",
      "\u0085",
      "\u001B[0m",
      "\u001B[",
      "\u200B",
      "%0A",
      "|",
      KEY,
      "#",
      "[",
      ":",
    ),
    fc.string({ maxLength: 3 }),
  );

  it("is one line and no command, whatever is in it", () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        printed = [];
        create().info(parts.join(""));
        const text = printed.join("");
        expect(text.slice(0, -1)).not.toMatch(/[\r\n\v\f\u0085\u2028\u2029]/);
        expect(text.endsWith("\n")).toBe(true);
        expect(parseCommands(text)).toEqual([]);
        expect(text).not.toContain(KEY.slice(0, 12));
      }),
      { numRuns: 1_000 },
    );
  });

  it("stays inside its command when it is an annotation or a debug line", () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        printed = [];
        const text = parts.join("");
        const runner = create();
        runner.warning(text, { title: text, file: text, line: 3 });
        runner.debug(text);
        const commands = parseCommands(printed.join(""));
        expect(commands.map(({ name }) => name)).toEqual(["warning", "debug"]);
        const properties = Object.keys(commands[0]?.properties ?? {});
        expect(["title", "file", "line"]).toEqual(expect.arrayContaining(properties));
      }),
      { numRuns: 500 },
    );
  });

  it("takes no longer for hostile terminal sequences", () => {
    create().info(
      "\u001B[".repeat(100_000) + "\u001B]1;".repeat(100_000) + `\u001B${"[;".repeat(100_000)}`,
    );
    expect(printed[0]?.length).toBeLessThanOrEqual(2_001);
  });
});

describe("annotations", () => {
  it("say where they stand, escaped", () => {
    create().error("100% wrong", { title: "a:b,c", file: "src/x,y.ts", line: 7 });
    expect(printed).toEqual(["::error title=a%3Ab%2Cc,file=src/x%2Cy.ts,line=7::100%25 wrong\n"]);
  });

  it("are lines of the log from the eleventh of a kind on", () => {
    const runner = create();
    for (let count = 1; count <= 12; count += 1)
      runner.warning(`w${count}`, { file: "a.ts", line: count });
    runner.notice("n1");
    const commands = parseCommands(printed.join(""));
    expect(commands.filter(({ name }) => name === "warning")).toHaveLength(10);
    expect(commands.at(-1)).toMatchObject({ name: "notice", message: "n1" });
    expect(printed.slice(10, 12)).toEqual(["warning: a.ts:11: w11\n", "warning: a.ts:12: w12\n"]);
  });

  it("are cut at 4,000 characters before GitHub cuts them", () => {
    create().notice("x".repeat(10_000));
    expect(parseCommands(printed.join(""))[0]?.message).toHaveLength(4_000);
  });

  it("come with debug lines", () => {
    create().debug("detail");
    expect(printed).toEqual(["::debug::detail\n"]);
  });
});

describe("outputs", () => {
  it("hold exactly the names that were set, whatever the values (W05)", () => {
    const runner = create();
    const value = "ghadelimiter_x\noutcome=complete\n\nreason<<EOF\nx\nEOF";
    runner.setOutput("model", value);
    runner.setOutput("outcome", "partial");
    expect(parseKeyValueFile(read("output"))).toEqual({ model: value, outcome: "partial" });
    expect(printed).toEqual([]);
  });

  it("hold no secret and no endless value", () => {
    const runner = create();
    runner.setOutput("reason", `x ${KEY}`);
    runner.setOutput("model", "m".repeat(50_000));
    const outputs = parseKeyValueFile(read("output"));
    expect(outputs["reason"]).toBe("x [secret removed]");
    expect(outputs["model"]).toHaveLength(10_000);
  });

  it("leave the process's own environment as it was", () => {
    const before = process.env["GITHUB_OUTPUT"];
    create().setOutput("outcome", "complete");
    expect(process.env["GITHUB_OUTPUT"]).toBe(before);
  });
});

describe("the job summary", () => {
  it("grows, without the secrets", () => {
    const runner = create();
    expect(runner.appendSummary("# One")).toBe("written");
    expect(runner.appendSummary(`two ${KEY}`)).toBe("written");
    expect(read("summary")).toBe("# One\ntwo [secret removed]\n");
  });

  it("refuses what would make it too long, counted in bytes (W08)", () => {
    const runner = create();
    const half = "漢".repeat(MAX_SUMMARY_BYTES / 6 + 1);
    expect(runner.appendSummary(half)).toBe("written");
    expect(runner.appendSummary(half)).toBe("too-long");
    expect(Buffer.byteLength(read("summary"))).toBeLessThanOrEqual(MAX_SUMMARY_BYTES);
    expect(read("summary")).toBe(`${half}\n`);
  });
});

describe("a runner that gives no files", () => {
  it.each<readonly [string, string | undefined]>([
    ["are not named", undefined],
    ["do not exist", "/nowhere/at/all"],
  ])("is warned about once when they %s, and nothing fails", (_how, file) => {
    const runner = create({ GITHUB_OUTPUT: file, GITHUB_STEP_SUMMARY: file, RUNNER_TEMP: file });
    for (const value of ["complete", "partial"]) {
      runner.setOutput("outcome", value);
      expect(runner.appendSummary(value)).toBe("unavailable");
    }
    expect(parseCommands(printed.join("")).map(({ name }) => name)).toEqual(["warning", "warning"]);
    expect(printed).toHaveLength(2);
  });
});

describe("inputs", () => {
  it("are read by their names, trimmed; what is not there is empty", () => {
    const runner = create({ "INPUT_API-KEY": " k \n", INPUT_TWO_WORDS: "x" });
    expect(runner.readInput("api-key")).toBe("k");
    expect(runner.readInput("two words")).toBe("x");
    expect(runner.readInput("absent")).toBe("");
  });
});
