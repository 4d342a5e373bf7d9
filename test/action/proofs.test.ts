/** What is proven before it is posted: code to commit, claims, and the verifier itself. On the built action. */

import { describe, expect, it } from "vitest";

import { applyEdits } from "../../src/domain/placing/apply.ts";
import { openParser } from "../io/grammars.ts";
import { findControls, reviewAnswers, type ReviewScript } from "../fakes/model-review.ts";
import { postedOn, runIn, S1, SUGGESTIONS, type World, type WorldOptions } from "./scenario.ts";
import { stage, verifiesOf } from "./stage.ts";

const CODE = `import { load, unused } from "./load.ts";

export function total(items: number[]): number {
  let sum = 0;
  for (let i = 0; i <= items.length; i++) {
    sum += items[i];
  }
  return sum;
}

export function open(path: string) {
  const file = load(path);
  return file;
}
`;

const say = (quote: string, rest: object = {}) => ({
  path: "src/code.ts",
  quote,
  severity: "major",
  category: "bug",
  title: `About ${quote.trim()}`,
  body: `What is wrong with ${quote.trim()} is told here.`,
  ...rest,
});

const withCode = (script: ReviewScript, rest: Partial<WorldOptions> = {}) =>
  stage({
    base: { "README.md": "# a\n" },
    head: { "src/code.ts": CODE },
    model: { answers: reviewAnswers(script) },
    ...rest,
  });

const bodyAbout = (world: World, text: string) =>
  postedOn(world.github).comments.find(({ body }) => body.includes(text))?.body ?? "";

describe("code to commit", () => {
  it("is a block only when it holds, alone and with the others; else it is shown with the reason", async () => {
    const world = await withCode({
      suggestions: [
        say("  for (let i = 0; i <= items.length; i++) {", {
          replacement: "  for (let i = 0; i < items.length; i++) {",
        }),
        say("  return sum;", { replacement: "  return sum +;" }),
        say("    sum += items[i];", { replacement: "    sum += items[i] ?? 0;\n  }" }),
        say("  const file = load(path);", { replacement: "\tconst file = await load(path);" }),
        say("  const file = load(path);\n  return file;", {
          severity: "minor",
          replacement: "  return load(path);",
        }),
        say("  let sum = 0;", { replacement: "  let sum = 0;" }),
        say("  return file;", { severity: "critical", replacement: "  return file ?? null;" }),
      ],
    });
    const run = await runIn(world);
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: "7" });
    expect(bodyAbout(world, "i <= items.length")).toContain(
      "```suggestion\n  for (let i = 0; i < items.length; i++) {\n```",
    );
    expect(bodyAbout(world, "About return sum;")).toContain(
      "the file would no longer parse with the suggested code",
    );
    expect(bodyAbout(world, "sum += items")).toContain(
      "the brackets of the suggested code do not match",
    );
    expect(
      bodyAbout(world, "`What").length + bodyAbout(world, "tabs and spaces").length,
    ).toBeGreaterThan(0);
    expect(bodyAbout(world, "it overlaps with another suggested change")).toContain("minor");
    expect(bodyAbout(world, "let sum = 0")).toContain("what stands there already");
    const edits = postedOn(world.github).comments.flatMap(({ body, line, startLine }) => {
      const block = /```suggestion\n([\s\S]*?)\n```/.exec(body)?.[1];
      return block === undefined
        ? []
        : [{ startLine: startLine ?? line!, endLine: line!, text: block }];
    });
    expect(edits).toHaveLength(2);
    const text = applyEdits(CODE, edits);
    expect(text).toContain("i < items.length");
    expect(await openParser().parse("src/code.ts", text)).toEqual({ faults: 0, firstFault: null });
  });

  it.each<readonly [string, object, string]>([
    [
      "equal lines, told apart by the number",
      { quote: "  return 0;", line: 6, replacement: "  return 1;" },
      "src/code.ts:6",
    ],
    ["equal lines without a number", { quote: "  return 0;", replacement: "  return 1;" }, "body"],
    ["deleted lines", { quote: "  return old();", side: "LEFT" }, "src/code.ts:2 (old)"],
    [
      "code that was moved into another file",
      { path: "src/gone.ts", quote: "  return 0;" },
      "body",
    ],
    ["lines that are not there", { quote: "  return nowhere(42, 43);" }, "body"],
  ])("finds its place by the quote: %s", async (_, rest, place) => {
    const world = await stage({
      base: {
        "src/code.ts": "function a() {\n  return old();\n}\nfunction b() {\n  return old(1);\n}\n",
      },
      head: {
        "src/code.ts":
          "function a() {\n  return 0;\n}\nfunction b() {\n  const x = 1;\n  return 0;\n}\n",
      },
      model: { answers: reviewAnswers({ suggestions: [{ ...say("x"), ...rest }] }) },
    });
    await runIn(world);
    const { comments, reviews } = postedOn(world.github);
    const places = comments.map(
      ({ path, line, side }) => `${path}:${line}${side === "LEFT" ? " (old)" : ""}`,
    );
    expect(places).toEqual(place === "body" ? [] : [place]);
    expect(reviews.join("").includes("Without a comment of their own")).toBe(place === "body");
  });
});

describe("the text that a proof needs", () => {
  const names = ["one", "two", "three"];
  const base = Object.fromEntries(
    names.map((name) => [`src/${name}.ts`, `export const a = 1;\nexport const ${name} = f();\n`]),
  );
  const head = Object.fromEntries(
    names.map((name) => [`src/${name}.ts`, `export const a = 1;\nexport const ${name} = g();\n`]),
  );
  const broken = names.map((name) => ({
    ...say(`export const ${name} = g();`, { replacement: `export const ${name} = g() h;` }),
    path: `src/${name}.ts`,
  }));
  const answers = reviewAnswers({ suggestions: broken });
  const countBlocks = (world: World) =>
    postedOn(world.github).comments.filter(({ body }) => body.includes("```suggestion")).length;

  it("comes from the clone where there is one: every block is tried out, without a request", async () => {
    const world = await stage({ base, head, model: { answers } });
    await runIn(world, { workspace: world.dir, programs: ["git"] });
    expect(countBlocks(world)).toBe(0);
    expect(world.github.requests.some(({ path }) => path.includes("/contents/src/"))).toBe(false);
    expect(world.github.requests.length).toBeLessThanOrEqual(12);
  });

  it("comes through the API for one file of a small pull request; the others are judged by their hunk", async () => {
    const world = await stage({ base, head, model: { answers } });
    await runIn(world);
    expect(countBlocks(world)).toBe(2);
    expect(world.github.requests.length).toBeLessThanOrEqual(12);
  });

  it("is missed without harm when GitHub does not give it", async () => {
    const world = await stage({
      base,
      head,
      model: { answers },
      github: {
        faults: [{ path: /contents\/src/, status: 403, body: { message: "No" }, times: 9 }],
      },
    });
    const run = await runIn(world);
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: "3" });
    expect(countBlocks(world)).toBe(3);
  });
});

describe("a claim that a program can check", () => {
  it("is dropped with the evidence when it is wrong, without asking the verifier, and marked when it is right", async () => {
    const world = await withCode({
      suggestions: [
        say('import { load, unused } from "./load.ts";', {
          title: "The import load is never used",
          claim: "unused load",
          body: "Ruby.",
        }),
        say("  const file = load(path);", { title: "`load` is not imported", body: "Topaz." }),
        say('import { load, unused } from "./load.ts";', {
          title: "`unused` is never used",
          claim: "unused unused",
          category: "maintainability",
          body: "Pearl.",
        }),
      ],
    });
    const run = await runIn(world);
    expect(run.outputs).toMatchObject({ suggestions: "1", comments: "1" });
    expect(postedOn(world.github).comments[0]?.body).toMatch(/Pearl[\s\S]*· checked<\/sub>/);
    expect(run.summary).toContain("Disproved by a check of the code: 2");
    expect(run.summary).toContain("`load` is used in src/code.ts line 12");
    expect(run.summary).toContain("`load` is imported in src/code.ts line 1");
    expect(run.result.suggestions.map(({ fate }) => fate)).toEqual([
      "refuted",
      "refuted",
      "inline",
    ]);
    const asked = verifiesOf(world.model)
      .map(({ raw }) => raw)
      .join("");
    expect(asked).not.toMatch(/Ruby|Topaz/);
    expect(asked).toContain("Pearl");
  });
});

describe("the verifier", () => {
  it("gets a true and a false statement among the others, and the code around the quoted lines", async () => {
    const long = Array.from({ length: 30 }, (_, index) => `  step(${index});`).join("\n");
    const base = `function work(step) {\n${long}\n}\n`;
    const world = await stage({
      base: { "src/work.js": base },
      head: { "src/work.js": base.replace("step(15);", "step(15, retries, timeout);") },
      model: {
        answers: reviewAnswers({
          suggestions: [
            {
              ...S1,
              path: "src/work.js",
              quote: "  step(15, retries, timeout);",
              replacement: "  step(15, retries);",
            },
          ],
        }),
      },
    });
    const run = await runIn(world);
    expect(run.outputs["outcome"]).toBe("complete");
    const [request, ...more] = verifiesOf(world.model);
    expect(more).toEqual([]);
    const text = JSON.stringify(request?.body);
    expect(text).toContain("enclosing-code-");
    expect(text).toContain("function work(step) {");
    const [first] = world.model.requests;
    const userOf = (body: Readonly<Record<string, unknown>> | undefined) =>
      (body?.["messages"] as { content: string }[] | undefined)?.[1]?.content ?? "";
    const shared = userOf(first?.body).indexOf("Task: find");
    expect(userOf(request?.body).slice(0, shared)).toBe(userOf(first?.body).slice(0, shared));
  });

  it("that judges them right has its verdicts counted", async () => {
    const world = await stage();
    const run = await runIn(world);
    expect(run.outputs["outcome"]).toBe("complete");
    expect(findControls(verifiesOf(world.model)[0]!)).toHaveLength(2);
    expect(run.resultFile).not.toMatch(
      /The new line refers to|is named in the added line|is brought in/,
    );
    expect(
      postedOn(world.github).comments.every(({ body }) => !body.includes("not verified")),
    ).toBe(true);
  });

  it.each<readonly [string, Omit<ReviewScript, "suggestions">]>([
    ["says yes to everything", { controls: "confirm" }],
    [
      "says no to everything",
      {
        controls: "reject",
        verdicts: (candidates) =>
          candidates.map(({ id, quote }) => ({
            id,
            verdict: "rejected",
            evidence: quote,
            reason: "No.",
          })),
      },
    ],
  ])(
    "that %s counts for nothing: all is posted as not verified, and the run says so",
    async (_, script) => {
      const world = await stage({
        model: { answers: reviewAnswers({ suggestions: SUGGESTIONS, ...script }) },
      });
      const run = await runIn(world, { inputs: { "fail-on": "nit" } });
      expect(run.outputs).toMatchObject({
        outcome: "partial",
        reason: "verifier-unhealthy",
        comments: "3",
        gate: "passed",
      });
      expect(run.exitCode).toBe(0);
      expect(
        postedOn(world.github).comments.every(({ body }) => body.includes("not verified")),
      ).toBe(true);
      expect(run.summary).toContain("None of the verdicts about batch 1 counts");
      expect(world.github.issueComments[0]?.body).toContain("verifier-unhealthy");
    },
  );

  it("that says nothing about them is believed: it takes nothing out either", async () => {
    const world = await stage({
      model: { answers: reviewAnswers({ suggestions: SUGGESTIONS, controls: "silent" }) },
    });
    expect((await runIn(world)).outputs["outcome"]).toBe("complete");
  });
});
