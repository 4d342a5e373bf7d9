/** C: inputs and the configuration file. What is wrong is said before anything is spent; the head configures nothing. */

import { expect } from "vitest";

import { BASE_FILES, HEAD_FILES, WORDS, type Scene, type World } from "../action/scenario.ts";
import { expectKept, generatesOf } from "../action/stage.ts";
import { portOf, startEndpoint } from "../action/wire.ts";
import { FAKE_KEY } from "../fakes/model.ts";
import { holds, open, run } from "./held.ts";

const CONFIG = ".github/fen.yml";

function expectBadInput(world: World, done: Scene, ...words: readonly string[]): void {
  expect(done.outputs).toMatchObject({ outcome: "failed", reason: "bad-input", cost: "0" });
  expect(done.exitCode).toBe(1);
  expect(done.annotations.map(({ name }) => name)).toEqual(["error"]);
  for (const word of words) expect(done.annotations[0]?.message).toContain(word);
  expect(world.model.requests).toEqual([]);
  expect(world.github.writes).toEqual([]);
}

holds("C01", async () => {
  const thief = await startEndpoint();
  const world = await open({
    base: { ...BASE_FILES, [CONFIG]: "max-comments: 1\n" },
    head: { ...HEAD_FILES, [CONFIG]: `base-url: ${thief.url}\nmax-comments: 9\n` },
  });
  const done = await run(world);
  // The base's configuration holds. A connection to the third port would break the rules for all cases.
  expect(done.outputs).toMatchObject({ outcome: "complete", comments: "1" });
  expect(done.connections.map(({ port }) => port)).not.toContain(portOf(thief.url));
  expect(thief.requests).toEqual([]);
  expect(done.summary).toContain(`changes \`${CONFIG}\``);
});

holds("C02", async () => {
  const world = await open({ head: { ...HEAD_FILES, [CONFIG]: "exclude: ['src/**']\n" } });
  const done = await run(world);
  expect(done.outputs).toMatchObject({ outcome: "complete", comments: "3", coverage: "1" });
  expectKept({ world, run: done }, WORDS);
  expect(done.summary).toContain(`changes \`${CONFIG}\``);
});

holds("C03", async () => {
  const bad: readonly (readonly [string, string])[] = [
    ["max-comments: [1\nb: c\n", "not valid YAML"],
    ["# first\nmax-comments: many\n", ":2:15: `max-comments`"],
  ];
  for (const [text, words] of bad) {
    const world = await open({ base: { ...BASE_FILES, [CONFIG]: text } });
    expectBadInput(world, await run(world), CONFIG, words);
  }
});

holds("C04", async () => {
  const bad = { "api-key": "sk-x", "base-url": "http://127.0.0.1:9/v1", headers: "{a: b}" };
  for (const [key, value] of Object.entries(bad)) {
    const world = await open({ base: { ...BASE_FILES, [CONFIG]: `${key}: ${value}\n` } });
    expectBadInput(world, await run(world), CONFIG, `\`${key}\``);
  }
});

holds("C05", async () => {
  const monsters = ["p*\n".repeat(10_000), "x".repeat(100_000), "{a,b}".repeat(20), "{1..1000000}"];
  const world = await open();
  for (const exclude of monsters) {
    const done = await run(world, { inputs: { exclude }, timeoutMs: 10_000 });
    expectBadInput(world, done, "`exclude`");
  }
});

holds("C06", async () => {
  const name = `${"a".repeat(60)}!`;
  const patterns = [
    "+(a|aa)",
    "+(+(a))",
    "*(*(*(a)))b",
    "@(a|+(a|aa))+(a)x",
    "**/**/**/**/**/b",
    `${"*a".repeat(100)}b`,
  ];
  const world = await open({ head: { ...HEAD_FILES, [`x/${name}`]: "let a = 1;\n" } });
  const inputs = {
    exclude: patterns.join("\n"),
    include: patterns.map((one) => `!${one}`).join("\n"),
  };
  const done = await run(world, { inputs, timeoutMs: 10_000 });
  expect(done.outputs).toMatchObject({ outcome: "complete", comments: "3" });
  expect(world.model.requests[0]?.raw).toContain(name);
});

holds("C08", async () => {
  const world = await open();
  for (const limit of ["0", "-1", "abc", "1e9", "0,50", "NaN", "unlimited"]) {
    const done = await run(world, { inputs: { "cost-limit": limit } });
    expectBadInput(world, done, "`cost-limit`");
  }
  const usual = await run(world, { inputs: { "cost-limit": "" } });
  expect(usual.result).toMatchObject({ outcome: "complete", costLimit: "0.01" });
});

holds("C09", async () => {
  const world = await open();
  expectBadInput(world, await run(world, { inputs: { "api-key": "" } }), "`api-key`");
});

holds("C10", async () => {
  const world = await open();
  const done = await run(world, { inputs: { "api-key": `  ${FAKE_KEY}\n` } });
  expect(done.outputs).toMatchObject({ outcome: "complete", comments: "3" });
  expect(world.model.requests[0]?.headers["authorization"]).toBe(`Bearer ${FAKE_KEY}`);
});

holds("C11", async () => {
  const world = await open();
  const done = await run(world, { inputs: { "dry-run": "yes please", mode: "verify" } });
  expectBadInput(world, done, "`dry-run`", "`mode`");
});

holds("C12", async () => {
  const world = await open();
  const base = world.model.url;
  for (const url of [base, `${base}/`, `${base}/chat/completions`]) {
    const done = await run(world, { inputs: { "base-url": url, mode: "generate" } });
    expect(done.outputs["outcome"]).toBe("complete");
  }
  expect(new Set(generatesOf(world.model).map(({ path }) => path))).toEqual(
    new Set(["/v1/chat/completions"]),
  );
  const untouched = await open();
  for (const url of ["www.dmxapi.cn/v1", `${base}?key=1`, "ftp://x.example", "https://u:p@x"]) {
    const done = await run(untouched, { inputs: { "base-url": url } });
    expectBadInput(untouched, done, "`base-url`");
  }
});
