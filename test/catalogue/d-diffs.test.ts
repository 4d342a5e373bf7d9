/** D: diffs as git and GitHub make them. Every comment stands on the line that it talks of, or on none. */

import { expect } from "vitest";

import {
  HEAD_FILES,
  postedOn,
  S3,
  SUGGESTIONS,
  WORDS,
  type Scene,
  type World,
} from "../action/scenario.ts";
import { expectKept } from "../action/stage.ts";
import type { Files } from "../fakes/change.ts";
import { messagesOf } from "../fakes/model-billing.ts";
import { reviewAnswers } from "../fakes/model.ts";
import { holds, open, run } from "./held.ts";

const PLENTY = { "cost-limit": "100" };

const promptOf = (world: World) =>
  world.model.requests.map((request) => messagesOf(request).at(-1)?.content ?? "").join("\n");

const suggest = (path: string, quote: string, more: object = {}): object => ({
  ...S3,
  severity: "major",
  path,
  quote,
  title: `About ${path} ${quote.split("\n")[0] ?? ""}`,
  ...more,
});

const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => `const n${index + 1} = ${index + 1};`);
const textOf = (lines: readonly string[]) => `${lines.join("\n")}\n`;

/** `path:line` or `path:start-line`, on the old side with `(old)`. */
const placesOf = (world: World) =>
  postedOn(world.github)
    .comments.map(({ path, line, startLine, side }) => {
      const lines = startLine === null ? `${line}` : `${startLine}-${line}`;
      return `${path}:${lines}${side === "LEFT" ? " (old)" : ""}`;
    })
    .toSorted();

async function reviewFiles(
  files: { readonly base: Files; readonly head: Files },
  suggestions: readonly object[],
): Promise<{ readonly world: World; readonly done: Scene }> {
  const world = await open({ ...files, model: { answers: reviewAnswers({ suggestions }) } });
  const done = await run(world, { inputs: PLENTY });
  expect(world.github.requests.map(({ status }) => status)).not.toContain(422);
  return { world, done };
}

holds("D01", async () => {
  const cases: readonly { base: Files; head: Files }[] = [
    { base: { "a.ts": "x\n" }, head: {} },
    { base: { "a.bin": Buffer.from([0, 1]) }, head: { "a.bin": Buffer.from([0, 2]) } },
    { base: { "a.ts": "x\ny\nz\n" }, head: { "a.ts": null, "b.ts": "x\ny\nz\n" } },
    { base: { "a.sh": "x\n" }, head: { "a.sh": { executable: "x\n" } } },
  ];
  for (const files of cases) {
    const world = await open(files);
    const done = await run(world);
    expect(done.outputs).toMatchObject({ outcome: "skipped", reason: "nothing-to-review" });
    expect(done.exitCode).toBe(0);
    expect(world.model.requests).toEqual([]);
    expect(world.github.writes).toEqual([]);
  }
});

holds("D02", async () => {
  const { world, done } = await reviewFiles(
    {
      base: { "gone.ts": "one\ntwo\n", sub: { submodule: "a".repeat(40) } },
      head: {
        "gone.ts": null,
        link: { link: "elsewhere" },
        sub: { submodule: "b".repeat(40) },
      },
    },
    [
      suggest("gone.ts", "one", { side: "LEFT" }),
      suggest("gone.ts", "two"),
      suggest("link", "elsewhere"),
      suggest("sub", `Subproject commit ${"b".repeat(40)}`),
    ],
  );
  const places = placesOf(world);
  expect(places).toContain("gone.ts:1 (old)");
  for (const place of places) {
    expect(["gone.ts:1 (old)", "gone.ts:2 (old)", "link:1", "sub:1"]).toContain(place);
  }
  expect(done.exitCode).toBe(0);
});

holds("D03", async () => {
  const { world } = await reviewFiles(
    {
      base: { "crlf.ts": "a\r\nb\r\nc\r\n", "end.ts": "first;\nlast", "one.ts": "only" },
      head: { "crlf.ts": "a\r\nB\r\nc\r\n", "end.ts": "first;\nLAST", "one.ts": "single" },
    },
    [
      suggest("crlf.ts", "B", { replacement: "b2" }),
      suggest("end.ts", "LAST", { replacement: "last;" }),
      suggest("one.ts", "single"),
    ],
  );
  expect(placesOf(world)).toEqual(["crlf.ts:2", "end.ts:2", "one.ts:1"]);
  const bodies = new Map(postedOn(world.github).comments.map(({ path, body }) => [path, body]));
  expect(bodies.get("end.ts")).toContain("```suggestion\nlast;\n```");
  // A block's lines end as the file's do, or there is no block to click.
  expect(bodies.get("crlf.ts")).not.toContain("```suggestion\nb2\n```");
});

holds("D04", async () => {
  const names = [
    "a\tb.ts",
    'quo"te.ts',
    "back\\slash.ts",
    "größe-変更.ts",
    "new\nline.ts",
    "a b (added).ts",
  ];
  const code = (name: string) => `export const name${names.indexOf(name)} = 1;`;
  const { world, done } = await reviewFiles(
    {
      base: { "README.md": "x\n" },
      head: Object.fromEntries(names.map((name) => [name, `${code(name)}\n`])),
    },
    names.map((name) => suggest(name, code(name), { title: `About ${names.indexOf(name)}` })),
  );
  expect(
    postedOn(world.github)
      .comments.map(({ path }) => path)
      .toSorted(),
  ).toEqual(names.toSorted());
  expect(done.stdout).not.toContain("new\nline.ts");
});

holds("D05", async () => {
  const heading = "function f() { /* @@ -9,9 +9,9 @@ */";
  const old = [heading, ...numbered(12).map((row) => `  ${row}`), "}"];
  const { world } = await reviewFiles(
    {
      base: { "one.ts": "only\n", "in.ts": textOf(old) },
      head: {
        "one.ts": "single\n",
        "new.ts": "a1;\nb2;\nc3;\n",
        "in.ts": textOf(old.map((row) => row.replace("n9 = 9", "n9 = 90"))),
      },
    },
    [suggest("one.ts", "single"), suggest("new.ts", "c3;"), suggest("in.ts", "  const n9 = 90;")],
  );
  expect(placesOf(world)).toEqual(["in.ts:10", "new.ts:3", "one.ts:1"]);
});

holds("D06", async () => {
  const rows = [
    "--- a/x",
    "+++ b/y",
    "diff --git a/x b/x",
    "@@ -1 +1 @@",
    "\\ No newline at end of file",
    "index 123..456",
    "-- x",
    "++ y",
  ];
  const { world } = await reviewFiles(
    { base: { "a.txt": "first\n" }, head: { "a.txt": textOf(["first", ...rows, "last"]) } },
    [...rows, "last"].map((row) => suggest("a.txt", row)),
  );
  const expected = [...rows, "last"].map((_, index) => `a.txt:${index + 2}`);
  expect(placesOf(world)).toEqual(expected.toSorted());
});

holds("D07", async () => {
  const old = numbered(60);
  const head = old
    .map((row) => (row.includes(" n10 ") || row.includes(" n50 ") ? `${row} // new` : row))
    .filter((row) => !row.includes(" n11 "));
  const { world, done } = await reviewFiles(
    { base: { "a.ts": textOf(old) }, head: { "a.ts": textOf(head) } },
    [
      suggest("a.ts", "const n7 = 7;"),
      suggest("a.ts", "const n14 = 14;"),
      suggest("a.ts", "const n10 = 10; // new"),
      suggest("a.ts", "const n11 = 11;", { side: "LEFT" }),
      suggest("a.ts", "const n8 = 8;\nconst n9 = 9;"),
      suggest("a.ts", "const n14 = 14;\nconst n47 = 47;", { title: "Over two hunks. Onyx" }),
    ],
  );
  const places = placesOf(world);
  expect(places).toEqual(
    expect.arrayContaining(["a.ts:7", "a.ts:13", "a.ts:10", "a.ts:11 (old)", "a.ts:8-9"]),
  );
  expect(places.filter((place) => /:13-|-4\d/.test(place))).toEqual([]);
  expect(done.resultFile).toContain("Onyx");
});

holds("D09", async () => {
  const world = await open({ github: { limits: { diffLines: 1 } } });
  const done = await run(world);
  expect(done.outputs).toMatchObject({ outcome: "complete", comments: "3", coverage: "1" });
  expectKept({ world, run: done }, WORDS);
});

holds(
  "D10",
  async () => {
    const name = (number: number) => `src/part-${String(number).padStart(4, "0")}.ts`;
    const head = Object.fromEntries(
      Array.from({ length: 3005 }, (_, index) => [
        name(index),
        `export const part${index} = ${index};\n`,
      ]),
    );
    const world = await open({ head, model: { answers: reviewAnswers({ suggestions: [] }) } });
    const done = await run(world, { requests: 80, timeoutMs: 60_000 });
    expect(done.outputs["outcome"]).toBe("partial");
    const pages = world.github.requests.filter(({ path }) => path.endsWith("/files"));
    expect(pages).toHaveLength(30);
    // Every file is read, or named with its reason, or counted among those that GitHub does not list.
    const read = Number(/Reviewed in full: (\d+) files/.exec(done.summary)?.[1]);
    const named = done.result.skipped.filter(({ path }) => path.startsWith("src/part-"));
    expect(read + new Set(named.map(({ path }) => path)).size).toBe(3000);
    expect(done.summary).toContain("(5 more files)");
  },
  120_000,
);

holds("D11", async () => {
  const world = await open({
    github: { filesWithoutPatch: ["src/session.ts"], limits: { diffLines: 1 } },
  });
  const done = await run(world);
  expect(done.outputs).toMatchObject({ outcome: "partial", reason: "files-without-patch" });
  expect(Number(done.outputs["coverage"])).toBeLessThan(1);
  expect(promptOf(world)).not.toContain("=== src/session.ts");
  expect(postedOn(world.github).reviews[0]).toContain("`src/session.ts`");
  expect(done.summary).toContain("Not reviewed: 1 file");
});

holds("D13", async () => {
  const rest = Array.from({ length: 3 }, (_, index) => `export const r${index} = 1;\n`).join("");
  const world = await open({
    head: {
      ...HEAD_FILES,
      "data.ts": `${rest}const data = "${"y".repeat(5_000_000)}";\n`,
      ".env": "PASSWORD=hunter2-of-production\n",
      id_rsa: "hunter2-of-production\n",
    },
  });
  const done = await run(world, { inputs: { exclude: "!data.ts" } });
  expect(done.outputs).toMatchObject({ outcome: "complete", comments: `${SUGGESTIONS.length}` });
  expect(promptOf(world)).toContain("…[cut]");
  expect(promptOf(world).length).toBeLessThan(60_000);
  expect(JSON.stringify(world.model.requests)).not.toContain("hunter2");
  const skipped = done.result.skipped.map(({ path, reason }) => `${path}: ${reason}`);
  expect(skipped.toSorted()).toEqual([".env: secret-file", "id_rsa: secret-file"]);
  for (const path of [".env", "id_rsa"]) expect(done.summary).toContain(`\`${path}\``);
});
