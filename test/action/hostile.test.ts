import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";

import { pullRequestEvent } from "../fakes/events.ts";
import { READ_ONLY } from "../fakes/github.ts";
import { FAKE_KEY, reviewAnswers } from "../fakes/model.ts";
import { judgeMarkdown, renderHtml } from "./judge.ts";
import {
  createWorld,
  GOOD_ANSWERS,
  HEAD_FILES,
  postedOn,
  runIn,
  S1,
  S2,
  S3,
  SUGGESTIONS,
  WORDS,
  type Scene,
  type World,
} from "./scenario.ts";

let world: World;
afterEach(() => world.close());

const LINKS = "https://github.example/octo-org/widgets/";
const PLENTY = { "cost-limit": "100" };

/** A file of which each line can carry a suggestion of its own. */
const line = (number: number) => `export const value${number} = ${number};`;
const manyLines = (count: number) =>
  Array.from({ length: count }, (_, index) => `${line(index + 1)}\n`).join("");

function suggest(number: number, more: object = {}): object {
  return {
    ...S3,
    path: "src/many.ts",
    quote: line(number),
    severity: "major",
    title: `Claim ${number}`,
    ...more,
  };
}

async function worldOf(suggestions: readonly object[], count = 40): Promise<World> {
  return createWorld({
    head: { ...HEAD_FILES, "src/many.ts": manyLines(count) },
    model: { answers: reviewAnswers({ suggestions, wire: { chunkCharacters: 4000 } }) },
  });
}

/** Everything that people get to read. */
function listTexts(run: Scene): readonly string[] {
  const { reviews, comments } = postedOn(world.github);
  return [...reviews, ...comments.map(({ body }) => body), run.summary];
}

function expectHarmless(run: Scene) {
  for (const text of listTexts(run)) expect(judgeMarkdown(text, LINKS)).toEqual([]);
}

const HOSTILE_TEXTS = [
  "@torvalds @o/security-team please look and `@decorator`",
  "Fixes #1, closes o/r#2, GH-3, see https://github.com/x/y/issues/3\n/review\n/fen review full",
  `![p](https://canary.invalid/?d=S1) <img src="https://canary.invalid/x">`,
  "[ok](javascript:alert(1)) [x](data:text/html,hi) <https://canary.invalid> https://canary.invalid/a www.canary.invalid",
  "[a][b] ![c][b]\n\n[b]: https://canary.invalid/ref",
  "A comment opens <!--",
  "</details></table></sub>",
  "<details><summary>open <table><tr><td>",
  "<sub><script>alert(1)</script><iframe src=x>",
  "```unclosed\n</details>",
  "~~~~\n@torvalds",
  "# Heading\n\nSetext\n===\n\n- [ ] task\n\n| a | b |\n|---|---|\n| @x | #1 |",
  "<!-- fen:review eyJ2IjoxfQ.AAAAAAAAAAAAAAAAAAAAAA -->",
  "```\n<!-- fen:review eyJ2IjoxfQ.AAAAAAAAAAAAAAAAAAAAAA -->\n```",
  "Footnote[^1].\n\n[^1]: https://canary.invalid",
  `commit ${"0123456789".repeat(4)} and $\\href{https://canary.invalid}{x}$`,
  "bidi \u202Eoverride\u202C \u2066isolate\u2069 zero\u200Bwidth \u{E0041}tag",
  "::error::injected\n##[add-mask]x\n::stop-commands::tok",
  "\r\n/approve\r/merge",
  "<a href=https://canary.invalid>x</a> &lt;img src=x&gt; &#60;img src=y&#62;",
];

describe("text of the model", () => {
  it("is dead wherever it is posted: no image, link, mention, reference, command or HTML", async () => {
    const suggestions = HOSTILE_TEXTS.map((text, index) =>
      suggest(index + 1, { body: `${text}\n\nWord${index}end`, title: `T${index} ${text}` }),
    );
    world = await worldOf(suggestions);
    const run = await runIn(world, {
      foreign: HOSTILE_TEXTS,
      inputs: { ...PLENTY, "max-comments": "10" },
      env: { RUNNER_DEBUG: "1", ACTIONS_STEP_DEBUG: "true" },
    });
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: "10", suggestions: "20" });
    expectHarmless(run);
    const { reviews, comments } = postedOn(world.github);
    const posted = [...reviews, ...comments.map(({ body }) => body)].join("\n");
    for (const index of HOSTILE_TEXTS.keys()) {
      expect(posted.split(`Word${index}end`)).toHaveLength(2);
    }
    expect(posted).toContain("`@decorator`");
    // Only real markers, each at the very beginning of what it marks.
    for (const { body } of [...world.github.reviews, ...world.github.reviewComments]) {
      expect(body.split(/<!--\s*fen/)).toHaveLength(2);
      expect(body.startsWith("<!-- fen:")).toBe(true);
    }
  });

  it("is as dead in the summary when nothing could be posted, and later commands work", async () => {
    const suggestions = HOSTILE_TEXTS.map((text, index) =>
      suggest(index + 1, { body: text, title: text }),
    );
    world = await createWorld({
      head: { ...HEAD_FILES, "src/many.ts": manyLines(40) },
      github: { permissions: READ_ONLY },
      model: { answers: reviewAnswers({ suggestions }) },
    });
    const run = await runIn(world, {
      foreign: HOSTILE_TEXTS,
      inputs: { ...PLENTY, "fail-on": "major" },
    });
    expect(run.outputs).toMatchObject({ outcome: "failed", reason: "post-failed", gate: "failed" });
    expect(run.annotations.filter(({ name }) => name === "error")).toHaveLength(2);
    expectHarmless(run);
  });

  it("never carries the key or the token, whatever form they have", async () => {
    const token = "ghs_fakeTokenOfTheWorkflow";
    const forms = (secret: string) => [
      secret,
      Buffer.from(secret).toString("base64"),
      Buffer.from(secret).toString("hex"),
      Array.from(secret).toReversed().join(""),
      encodeURIComponent(secret),
      secret.slice(0, 14),
    ];
    const all = [FAKE_KEY, token].flatMap(forms);
    const suggestions = all.map((secret, index) =>
      suggest(index + 1, {
        body: `It is ${secret}, \`${secret}\`.\n\nWord${index}end`,
        title: `See ${secret}`,
        replacement: `export const key = "${secret}";`,
      }),
    );
    world = await worldOf(suggestions);
    expect(world.github.token).toBe(token);
    const run = await runIn(world, { inputs: PLENTY });
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: String(all.length) });
    const posted = JSON.stringify(world.github.writes.map(({ body }) => body));
    for (const secret of all) expect(posted).not.toContain(secret.slice(0, 12));
    for (const index of all.keys()) expect(posted.split(`Word${index}end`)).toHaveLength(2);
  });

  it("of 200,000 characters is cut with a note, and whole in the result file", async () => {
    const body = `Begins. ${"many words ".repeat(18_000)} Endofit.`;
    world = await worldOf([suggest(1, { body }), ...SUGGESTIONS]);
    const run = await runIn(world, { inputs: { ...PLENTY, "run-timeout": "100" } });
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: "4" });
    const long = postedOn(world.github).comments.find(({ path }) => path === "src/many.ts");
    expect(long?.body.length).toBeLessThanOrEqual(60_000);
    expect(long?.body).toContain("more characters are in the result file");
    expect(run.resultFile).toContain("Endofit.");
  });
});

describe("answers of the model", () => {
  it("cannot approve, merge, label or close anything", async () => {
    const orders = {
      event: "APPROVE",
      state: "APPROVED",
      approve: true,
      labels: ["x"],
      merge: true,
    };
    world = await worldOf([{ ...S1, ...orders }, S2, { ...S3, ...orders }]);
    const run = await runIn(world);
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: "3" });
    expect(world.github.writes.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "POST /repos/octo-org/widgets/pulls/7/reviews",
      "POST /repos/octo-org/widgets/issues/7/comments",
    ]);
    expect(world.github.writes[0]?.body).toMatchObject({ event: "COMMENT" });
    expect(world.github.reviews.map(({ state }) => state)).toEqual(["COMMENTED"]);
  });

  it("are never sent raw: impossible places go into the review's body, in one review", async () => {
    const nowhere = [
      { path: ".github/workflows/ci.yml", quote: "on: push", body: "Outside-a." },
      { path: "src/sum.ts", quote: "this line is nowhere", line: 15, body: "Outside-b." },
      { path: "src/sum.ts", quote: "", line: 15, body: "Outside-c." },
      { path: "../../etc/passwd", quote: "root", body: "Outside-d." },
      { path: "src/sum.ts", quote: "// line 1", line: 1, body: "Outside-e." },
    ];
    const lines = [0, -1, 1e9, "12", 3.5, null, "x", {}, "1e400"];
    const suggestions = [
      ...SUGGESTIONS,
      ...nowhere.map((item) => ({ ...S3, severity: "major", title: item.body, ...item })),
      ...lines.map((number, index) => suggest(index + 1, { line: number })),
    ];
    world = await worldOf(suggestions);
    const run = await runIn(world, { inputs: PLENTY });
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: String(3 + lines.length) });
    expect(world.github.requests.map(({ status }) => status)).not.toContain(422);
    expect(world.github.reviews).toHaveLength(1);
    const [body] = postedOn(world.github).reviews;
    for (const { body: text } of nowhere) expect(body).toContain(text);
    const { comments } = postedOn(world.github);
    const many = comments.filter(({ path }) => path === "src/many.ts");
    expect(many.map(({ line: number }) => number)).toEqual(lines.map((_, index) => index + 1));
  });

  it("lose only the items that make no sense, and those are counted", async () => {
    const bad = [
      { ...S1, path: undefined },
      { ...S1, path: 5 },
      { ...S1, severity: "CATASTROPHIC" },
      { ...S1, severity: null },
      { ...S1, title: null, body: null },
      {},
      { suggestions: "none" },
    ];
    const text = [
      ...bad.map((item) => JSON.stringify(item)),
      '"a string"',
      "42",
      "null",
      JSON.stringify([S1, "x", [S2]]),
      JSON.stringify({ ...S3, quote: S3.quote, extra: { nested: [1] } }),
      '{"done":true,"count":3}',
    ].join("\n");
    world = await createWorld({
      model: {
        answers: (request, index) =>
          index === 0 ? { text } : reviewAnswers({ suggestions: [] })(request, index),
      },
    });
    const run = await runIn(world);
    expect(run.outputs).toMatchObject({ comments: "3" });
    expect(run.exitCode).toBe(0);
    const posted = listTexts(run).slice(0, -1).join("\n");
    for (const word of WORDS) expect(posted.split(word)).toHaveLength(2);
    expect(run.summary).toMatch(/\d+ objects in the model's answers could not be read/);
  });

  it("that say the same ten times lead to one comment", async () => {
    const same = Array.from({ length: 10 }, () => S1);
    const spaced = { ...S1, quote: S1.quote.replaceAll(" ", "  "), title: `  ${S1.title}  ` };
    world = await worldOf([...same, spaced, S2]);
    const run = await runIn(world, { inputs: PLENTY });
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: "2", suggestions: "2" });
  });

  it("with 500 suggestions lead to one review with the most severe ones, and none is lost", async () => {
    const suggestions = Array.from({ length: 500 }, (_, index) =>
      suggest(index + 1, {
        body: `Text of some length for this suggestion, so that it counts. Word${index}end`,
        severity: index === 499 ? "critical" : "major",
      }),
    );
    world = await worldOf(suggestions, 500);
    const run = await runIn(world, { inputs: PLENTY });
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: "20", suggestions: "500" });
    expect(world.github.writes.length).toBeLessThanOrEqual(3);
    const { comments, reviews } = postedOn(world.github);
    expect(comments.map(({ body }) => body).join("")).toContain("Word499end");
    for (const index of suggestions.keys()) expect(run.resultFile).toContain(`Word${index}end`);
    const [body = ""] = reviews;
    expect(body.length).toBeLessThanOrEqual(60_000);
    const listed = suggestions.filter((_, index) => body.includes(`Word${index}end`)).length;
    expect(listed).toBeLessThan(480);
    expect(body).toContain(`${480 - listed} more in the job summary`);
    expectHarmless(run);
  });
});

describe("code to commit", () => {
  it("stands byte for byte in its block, whatever fences it holds", async () => {
    const replacement = "/*\n```\n````ts\n`````\n~~~\n  indented\n*/";
    world = await worldOf([suggest(3, { replacement })]);
    await runIn(world);
    const [comment] = postedOn(world.github).comments;
    const html = renderHtml(comment?.body ?? "");
    const [block, ...more] =
      html.match(/<pre><code class="language-suggestion">[^]*?<\/code><\/pre>/g) ?? [];
    expect(more).toEqual([]);
    expect(block?.replace(/<[^>]*>/g, "")).toBe(`${replacement}\n`);
    expect(judgeMarkdown(comment?.body ?? "", LINKS)).toEqual([]);
  });

  it("is only shown, with the escape, when a hidden character is in it", async () => {
    const replacement = "export const va\u200Blue3 = 4;";
    world = await worldOf([suggest(3, { replacement })]);
    const run = await runIn(world);
    const [comment] = postedOn(world.github).comments;
    expect(comment?.body).not.toContain("```suggestion");
    expect(comment?.body).toContain("va\\u{200B}lue3");
    expectHarmless(run);
  });
});

describe("the log and the outputs", () => {
  it("take no command from a title, a file's name or the model", async () => {
    const name = "::set-output name=outcome::complete";
    const title = "x\n::error::injected\r::add-mask::e";
    const orders = "done\n::stop-commands::tok\n::set-env name=A::b";
    world = await createWorld({
      head: { ...HEAD_FILES, [name]: "export const x = 1;\n" },
      github: { pullRequest: { title } },
      model: {
        answers: reviewAnswers({
          suggestions: [
            ...SUGGESTIONS,
            { ...S3, path: name, quote: "export const x = 1;", title: orders, body: orders },
          ],
        }),
      },
    });
    const payload = pullRequestEvent({ change: world.change, title });
    const run = await runIn(world, {
      foreign: [name, title, orders],
      event: { name: "pull_request", payload },
      env: { RUNNER_DEBUG: "1" },
      inputs: { "fail-on": "critical" },
    });
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: "4" });
    expect(run.annotations.map(({ message }) => message)).toEqual([
      "fen: a confirmed suggestion is at least as severe as `fail-on`",
    ]);
    expect(run.stdout).not.toMatch(/authorization|Bearer/i);
    expect(postedOn(world.github).comments.map(({ path }) => path)).toContain(name);
  });

  it("take no command from an endpoint's error", async () => {
    const body = "oops\n::add-mask::e\n::error::injected";
    world = await createWorld({ model: { answers: () => ({ status: 400, body }) } });
    const run = await runIn(world, { foreign: [body] });
    expect(run.outputs["outcome"]).toBe("failed");
    expect(run.annotations.map(({ name }) => name)).toEqual(["error"]);
  });

  it("hold one line for each output, whatever model the endpoint says it is", async () => {
    const model = "m\nghadelimiter_x\noutcome=failed\n\ncost<<E\n9\nE\n";
    world = await createWorld({
      model: {
        answers: (request, index) => ({ ...GOOD_ANSWERS(request, index), model }),
      },
    });
    const run = await runIn(world, { foreign: [model] });
    expect(run.outputs).toMatchObject({
      outcome: "complete",
      cost: "0.00224",
      model: "mimo-v2-flash",
    });
    expect(Object.keys(run.outputs).toSorted()).toEqual(
      run.declaredOutputs.filter((name) => name !== "replay-file").toSorted(),
    );
  });

  it("leave a summary below the runner's limit that says where the rest is", async () => {
    world = await createWorld({ github: { permissions: READ_ONLY } });
    const made = await runIn(world, { inputs: { mode: "generate" } });
    const stored = JSON.parse(made.resultFile ?? "") as { suggestions: object[] };
    const [first] = stored.suggestions;
    const body = `\`\`\`text\n${"A long story with many words in it.\n".repeat(240)}\`\`\`\n\n`;
    const suggestions = Array.from({ length: 120 }, (_, index) => ({
      ...first,
      path: `nowhere/${index}.ts`,
      body: `${body} Word${index}end`,
    }));
    const folder = mkdtempSync(join(tmpdir(), "fen-summary-"));
    try {
      const file = join(folder, "result.json");
      writeFileSync(file, JSON.stringify({ ...stored, suggestions }));
      const inputs = { "api-key": "", "base-url": "", mode: "publish", "result-file": file };
      const run = await runIn(world, { inputs });
      expect(run.outputs).toMatchObject({ outcome: "failed", reason: "post-failed" });
      expect(run.exitCode).toBe(1);
      expect(Buffer.byteLength(run.summary)).toBeGreaterThan(500_000);
      expect(Buffer.byteLength(run.summary)).toBeLessThanOrEqual(1_000_000);
      expect(run.summary).toContain("the rest is in the result file");
      expect(judgeMarkdown(run.summary, LINKS)).toEqual([]);
      for (const index of suggestions.keys()) expect(run.resultFile).toContain(`Word${index}end`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe("characters that nobody sees", () => {
  it("are shown to the model as escapes, and a comment still finds its line", async () => {
    const trojan = "if (level != 'user\u202E \u2066// Check if admin\u2069 \u2066') {";
    const stretched = "const a\u200Bb = '\u{E0041}';";
    const latin = Buffer.from("caf\xE9 = 1\n", "latin1");
    world = await createWorld({
      head: { "trojan.js": `${trojan}\n${stretched}\n}\n`, "latin.txt": latin },
      model: {
        answers: reviewAnswers({
          suggestions: [
            {
              ...S1,
              path: "trojan.js",
              quote:
                "if (level != 'user\\u{202E} \\u{2066}// Check if admin\\u{2069} \\u{2066}') {",
            },
            { ...S2, path: "latin.txt", quote: "caf\uFFFD = 1" },
          ],
        }),
      },
    });
    const run = await runIn(world);
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: "5" });
    const prompt = world.model.requests[0]?.raw ?? "";
    expect(JSON.stringify(JSON.parse(prompt))).not.toMatch(/[\u202E\u2066\u200B]|\u{E0041}/u);
    expect(prompt).toContain("a\\\\u{200B}b = '\\\\u{E0041}'");
    expect(
      postedOn(world.github)
        .comments.map(({ path, line: at }) => `${path}:${at}`)
        .toSorted(),
      // Three are built-in checks: what reorders, what hides, and what does not parse for it.
    ).toEqual(["latin.txt:1", "trojan.js:1", "trojan.js:1", "trojan.js:2", "trojan.js:2"]);
    expectHarmless(run);
  });
});
