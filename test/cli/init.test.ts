/** `fen init`: the questions, the two files, and what they may not do to others. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { Ajv } from "ajv";
import { load } from "js-yaml";
import { describe, expect, it, onTestFinished } from "vitest";

import { checkWorkflow } from "../../scripts/check-workflows.ts";
import { SCHEMA_FILE } from "../../scripts/config-schema.ts";
import { readDocument, toFields } from "../../src/domain/workflow-document.ts";
import { UsageError } from "../../src/cli/command.ts";
import { initCommand } from "../../src/cli/init.ts";
import { renderConfig, renderWorkflow } from "../../src/domain/init/templates.ts";
import { readConfiguredInputs, readInputs } from "../../src/inputs.ts";
import { callCommand, type Asked } from "./asked-call.ts";
import { openPlace, type Place } from "./stage.ts";

const WORKFLOW = ".github/workflows/fen.yml";
const CONFIG = ".github/fen.yml";
const ROOT = new URL("../..", import.meta.url);
const readOwn = (path: string) => readFileSync(fileURLToPath(new URL(path, ROOT)), "utf8");

type Answers = readonly (string | null)[];
type Desk = Place & {
  readonly init: (args: readonly string[], answers?: Answers) => Promise<Asked>;
};

function openDesk(): Desk {
  const place = openPlace();
  const init: Desk["init"] = (args, answers) =>
    callCommand(initCommand, args, { folder: place.folder, ...(answers && { answers }) });
  return { ...place, init };
}

const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(SCHEMA_FILE, "utf8")) as object,
);

/** What fen reads out of both files, which every judge of them has to take. */
async function readBoth({ read }: Pick<Place, "read">) {
  const workflow = read(WORKFLOW);
  const config = read(CONFIG);
  expect(await checkWorkflow({ name: WORKFLOW, text: workflow })).toEqual([]);
  expect([validate(load(config)), validate.errors]).toEqual([true, null]);
  const steps = readDocument(workflow).jobs.flatMap((job) => job.steps);
  const own = steps.find(({ fields }) => String(fields["uses"]).startsWith("OWNER/fen@"));
  const given = toFields(own?.fields["with"]);
  const ofWorkflow = (name: string) => (typeof given[name] === "string" ? given[name] : "");
  const sources = { given: ofWorkflow, environment: {} };
  return readConfiguredInputs(sources, { file: CONFIG, text: config });
}

describe("the workflow that fen init writes", () => {
  it("is the example, letter by letter", () => {
    expect(renderWorkflow({ baseUrls: [] })).toBe(readOwn("examples/same-repository.yml"));
  });

  it("is the first one of the README, but for comments", () => {
    const [, block = ""] = /^```yaml\n([\s\S]*?)^```$/m.exec(readOwn("README.md")) ?? [];
    expect(load(block)).toEqual(load(renderWorkflow({ baseUrls: [] })));
  });

  it("has the defaults of the inputs, and the schema that the pages name", async () => {
    const desk = openDesk();
    await desk.init(["--yes"]);
    const inputs = await readBoth(desk);
    const defaults = readInputs({ given: () => "", environment: {} });
    const { apiKey, ...rest } = inputs;
    expect(apiKey).toBe("${{ secrets.DMX_API_KEY }}");
    expect({ ...rest, apiKey: "" }).toEqual(defaults);
    const [first = ""] = desk.read(CONFIG).split("\n");
    expect(first).toMatch(/^# yaml-language-server: \$schema=https:/);
    expect(readOwn("docs/configuration.md")).toContain(`\n${first}\n`);
  });
});

describe("fen init on a terminal", () => {
  it("asks three questions, each with its default, and writes both files", async () => {
    const desk = openDesk();
    const { code, questions, out } = await desk.init([], ["", "0.05", "zh-CN"]);
    expect(code).toBe(0);
    expect(questions).toEqual([
      "Endpoint that your key is for [https://www.dmxapi.cn/v1]: ",
      "Most that one run on a pull request may cost, in CNY [0.01]: ",
      "Language of the comments, such as en, zh-CN or ja [en]: ",
    ]);
    expect(await readBoth(desk)).toMatchObject({ costLimit: 50_000_000, language: "zh-CN" });
    expect(out).toMatchInlineSnapshot(`
      ".github/workflows/fen.yml: written
      .github/fen.yml: written

      1. Put the key into the secret DMX_API_KEY (Settings, Secrets and variables, Actions).
      2. In .github/workflows/fen.yml replace OWNER and the zeros by the release that you looked at.
      3. Commit both files and open a pull request.
      "
    `);
  });

  it("asks for the model as well where the endpoint is another one", async () => {
    const desk = openDesk();
    const answers = ["https://models.example/v1/chat/completions", "qwen-flash", "", ""];
    const { questions, out } = await desk.init([], answers);
    expect(questions[1]).toBe("Model to ask there [mimo-v2-flash]: ");
    expect(await readBoth(desk)).toMatchObject({
      baseUrls: ["https://models.example/v1"],
      model: "qwen-flash",
    });
    expect(out).not.toContain("price");
  });

  it("says why an answer will not do, and asks again", async () => {
    const desk = openDesk();
    const answers = ["models.example", "", "free", "0", "1", "Deutsch bitte", "de"];
    const { questions, told } = await desk.init([], answers);
    expect(questions).toHaveLength(7);
    expect(told).toContain('"models.example" is not an http or https address');
    expect(told).toContain('"free" is not an amount');
    expect(await readBoth(desk)).toMatchObject({ costLimit: 1_000_000_000, language: "de" });
  });

  it("writes nothing after Ctrl-C, and ends with 130", async () => {
    const desk = openDesk();
    const { code, told } = await desk.init([], ["", null]);
    expect([code, told]).toEqual([130, "Nothing was written.\n"]);
    expect(desk.git("status", "--porcelain")).toBe("");
  });

  it("asks only for what is to be written, and not what a flag says", async () => {
    const desk = openDesk();
    desk.write(CONFIG, "language: de\n");
    const { questions, out } = await desk.init([], [""]);
    expect(questions).toEqual(["Endpoint that your key is for [https://www.dmxapi.cn/v1]: "]);
    expect(out).toContain(`${WORKFLOW}: written\n${CONFIG}: is there already`);
    expect(desk.read(CONFIG)).toBe("language: de\n");
    const again = await desk.init([], []);
    expect([again.code, again.questions]).toEqual([1, []]);
    const other = openDesk();
    const flags = ["--limit", "0.02", "--language", "ja"];
    expect((await other.init(flags, [""])).questions).toHaveLength(1);
    expect(await readBoth(other)).toMatchObject({ costLimit: 20_000_000, language: "ja" });
  });
});

describe("fen init without a terminal", () => {
  it("wants a flag for each question, or --yes for the defaults", async () => {
    const desk = openDesk();
    await expect(desk.init([])).rejects.toThrow("give --base-url, or --yes");
    const flags = ["--base-url", "https://models.example/v1", "--limit", "1", "--language", "en"];
    await expect(desk.init(flags)).rejects.toThrow("give --model, or --yes");
    expect(desk.git("status", "--porcelain")).toBe("");
    expect((await desk.init([...flags, "--model", "qwen-flash"])).code).toBe(0);
  });

  it.each([
    ["--base-url", "ftp://x"],
    ["--base-url", "https://user:key@models.example"],
    ["--model", "a b"],
    ["--limit", "0"],
    ["--language", "English, please"],
  ])("refuses %s %s, by the name of the flag", async (flag, value) => {
    const desk = openDesk();
    await expect(desk.init(["--yes", flag, value])).rejects.toThrow(UsageError);
    await expect(desk.init(["--yes", flag, value])).rejects.toThrow(`${flag}: `);
    expect(desk.git("status", "--porcelain")).toBe("");
  });

  it.each([
    ["--base-url", "https://a.example/v1\nhttps://b.example/v1", "baseUrls"],
    ["--base-url", "https://a.example/${{ secrets.OTHER }}", "baseUrls"],
    ["--base-url", "https://a.example/v1, http://[::1]:8080/it's", "baseUrls"],
    ["--model", "@cf/qwen/qwen2.5-coder:32b", "model"],
    ["--model", "1e3", "model"],
    ["--model", "null", "model"],
    ["--model", "-", "model"],
    ["--language", "no", "language"],
    ["--limit", " 0.50\n", "costLimit"],
  ] as const)("writes %s %j so that it is read as it is", async (flag, value, key) => {
    const desk = openDesk();
    await desk.init(["--yes", flag, value]);
    const input = flag === "--limit" ? "cost-limit" : flag.slice(2);
    const meant = readInputs({ environment: {}, given: (name) => (name === input ? value : "") });
    expect((await readBoth(desk))[key]).toEqual(meant[key]);
    expect(desk.read(WORKFLOW)).not.toContain("OTHER }}");
  });

  it("names a model that has no price, and shows where to put it", async () => {
    const desk = openDesk();
    const { out } = await desk.init(["--yes", "--model", "my-own-model"]);
    expect(out).toContain("say what my-own-model costs: without a price there is no run");
    await readBoth(desk);
    const config = desk.read(CONFIG);
    desk.write(CONFIG, config.replace("# prices:", "prices:").replace('#   "my', '  "my'));
    expect((await readBoth(desk)).prices.get("my-own-model")).toMatchObject({ currency: "CNY" });
  });
});

describe("what lies there", () => {
  it("is not written over: no file, no link, and nothing behind one", async () => {
    const desk = openDesk();
    const outside = mkdtempSync(join(tmpdir(), "fen-outside-"));
    onTestFinished(() => rmSync(outside, { recursive: true, force: true }));
    mkdirSync(join(desk.folder, ".github"));
    symlinkSync(join(outside, "fen.yml"), join(desk.folder, CONFIG));
    symlinkSync(outside, join(desk.folder, ".github/workflows"));
    const { code, out } = await desk.init(["--yes"]);
    expect(code).toBe(1);
    expect(out).toContain(`${WORKFLOW}: was not written: workflows is no folder`);
    expect(out).toContain(`${CONFIG}: is there already`);
    expect(() => statSync(join(outside, "fen.yml"))).toThrow("ENOENT");
  });

  it("ends it with 1 when a file could not be written, and the other is", async () => {
    const desk = openDesk();
    desk.write(".github/workflows", "a file\n");
    const { code, out } = await desk.init(["--yes"]);
    expect(code).toBe(1);
    expect(out).toContain(`${CONFIG}: written`);
    expect(out).toContain("Commit the file and open");
  });

  it("is a repository, whose root gets the files, readable for all", async () => {
    const desk = openDesk();
    const call = (folder: string) => callCommand(initCommand, ["--yes"], { folder });
    await call(join(desk.folder, "src"));
    expect(desk.read(CONFIG)).toContain("model: mimo-v2-flash");
    expect(statSync(join(desk.folder, CONFIG)).mode & 0o600).toBe(0o600);
    expect(statSync(join(desk.folder, CONFIG)).mode & 0o133).toBe(0);
    await expect(call(tmpdir())).rejects.toThrow("no git repository here");
  });
});

describe("a configuration file", () => {
  it("keeps every value apart from its comment", () => {
    const answers = { model: "#x", isPriced: true, costLimit: "1", language: "off" };
    expect(load(renderConfig(answers, "1.0.0"))).toEqual({
      model: "#x",
      "cost-limit": "1",
      language: "off",
    });
  });
});
