/** L: the connection to the model. What arrived whole is kept, what was billed is told, and nobody waits for ever. */

import { gzipSync } from "node:zlib";

import { expect } from "vitest";

import {
  GOOD_ANSWERS,
  S1,
  S2,
  S3,
  startIn,
  WORDS,
  type Scene,
  type World,
} from "../action/scenario.ts";
import {
  billOf,
  costsOf,
  countPosted,
  createParts,
  expectKept,
  generatesOf,
  isVerify,
  partsIn,
  type Parts,
} from "../action/stage.ts";
import {
  always,
  findDeadUrl,
  first,
  linesOf,
  portOf,
  refuse,
  startEndpoint,
  WHOLE,
} from "../action/wire.ts";
import { completionEvents, FAKE_KEY, type Answer, type AnswerFor } from "../fakes/model.ts";
import { holds, open, run } from "./held.ts";

const AS_BASE = { outcome: "complete", suggestions: "3", comments: "3" };
/** So short that a dead endpoint is found out soon, so long that a slow machine is not taken for one. */
const IMPATIENT = { "idle-timeout": "0.5" };
const PLENTY = { "cost-limit": "1" };

function expectFailed(done: Scene, reason: string): void {
  expect(done.exitCode).toBe(1);
  expect(done.outputs).toMatchObject({ outcome: "failed", reason, comments: "0" });
}

const errorOf = (done: Scene) =>
  done.annotations.find(({ name }) => name === "error")?.message ?? "";

/** One suggestion for every file in the request; `trouble` may answer instead. */
function answersFor(
  parts: Parts,
  trouble: (inside: readonly string[], index: number) => Answer | null,
): AnswerFor {
  return (request, index) => {
    if (isVerify(request)) return GOOD_ANSWERS(request, index);
    const inside = partsIn(request, parts);
    const instead = trouble(
      inside.map(({ path }) => path),
      index,
    );
    const lines = [...inside.map(({ suggestion }) => suggestion), { done: true, count: 1 }];
    return instead ?? { text: linesOf(lines) };
  };
}

/** Only the generate pass goes wrong. */
const generating =
  (answer: Answer): AnswerFor =>
  (request, index) =>
    isVerify(request) ? GOOD_ANSWERS(request, index) : answer;

holds("L01", async () => {
  const message = `Incorrect API key provided: ${FAKE_KEY}. You can find your key at https://example.com.`;
  const world = await open({ model: { answers: always(refuse(401, message)) } });
  const done = await run(world);
  expectFailed(done, "model-refused");
  expect(done.outputs).toMatchObject({ cost: "0", "cost-known": "true" });
  expect(world.model.requests).toHaveLength(1);
  expect(errorOf(done)).toContain("401");
  expect(errorOf(done)).toContain("api-key");
});

holds("L02", async () => {
  const answer = refuse(403, "Country, region, or territory not supported");
  const world = await open({ model: { answers: always(answer) } });
  const done = await run(world);
  expectFailed(done, "model-refused");
  expect(world.model.requests).toHaveLength(1);
  expect(errorOf(done)).toContain("403");
});

holds("L03", async () => {
  const answer = refuse(404, "The model `qwen3-32b` does not exist", "model_not_found");
  const world = await open({ model: { answers: always(answer) } });
  const inputs = { ...PLENTY, model: "qwen3-32b", "fallback-models": "qwen3-32b" };
  const done = await run(world, { inputs });
  expectFailed(done, "model-unavailable");
  expect(world.model.requests).toHaveLength(1);
  expect(errorOf(done)).toContain("qwen3-32b");
});

holds("L04", async () => {
  const pauses: readonly (() => Record<string, string>)[] = [
    () => ({ "retry-after": "1" }),
    () => ({ "retry-after": new Date(Date.now() + 2000).toUTCString() }),
    () => ({ "retry-after-ms": "300", "retry-after": "3600" }),
  ];
  for (const headers of pauses) {
    const at: number[] = [];
    const world = await open({
      model: {
        answers: (request, index) => {
          at.push(performance.now());
          const body = JSON.stringify({ error: { message: "Rate limit reached, slow down" } });
          return index === 0
            ? { status: 429, body, headers: headers() }
            : GOOD_ANSWERS(request, index);
        },
      },
    });
    const done = await run(world);
    expect(done.outputs).toMatchObject(AS_BASE);
    expect(world.model.requests).toHaveLength(3);
    // A pause there was; a longer one than told is no fault of a slow machine.
    expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(290);
  }
});

holds("L05", async () => {
  const parts = createParts(4);
  const quota = refuse(429, "You exceeded your current quota", "insufficient_quota");
  let generates = 0;
  const world = await open({
    ...parts,
    model: { answers: answersFor(parts, () => (++generates > 1 ? quota : null)) },
  });
  const done = await run(world, { inputs: PLENTY, words: parts.parts.map(({ word }) => word) });
  expect(done.exitCode).toBe(0);
  expect(done.outputs).toMatchObject({ outcome: "partial", reason: "model-refused" });
  // At most the three that were under way at the same time, and one verification.
  expect(world.model.requests.length).toBeLessThanOrEqual(5);
  const posted = parts.parts.filter(({ word }) => countPosted(world.github, word) === 1);
  expect(posted).toHaveLength(1);
  for (const part of parts.parts) {
    if (!posted.includes(part)) expect(done.summary).toContain(part.path);
  }
});

holds("L06", async () => {
  const world = await open({
    model: {
      answers: first(refuse(500, "oops"), { status: 502, body: "<html>Bad gateway</html>" }),
    },
  });
  const done = await run(world);
  expect(done.outputs).toMatchObject(AS_BASE);
  expect(world.model.requests).toHaveLength(4);
  expect(Number(done.outputs["cost"])).toBeCloseTo(billOf(world.model), 7);
});

holds("L07", async () => {
  const parts = createParts(4);
  const bad = parts.parts[2];
  const world = await open({
    ...parts,
    model: {
      answers: answersFor(parts, (inside) =>
        inside.includes(bad?.path ?? "") ? refuse(503, "overloaded") : null,
      ),
    },
  });
  const inputs = { ...PLENTY, "fallback-models": "mimo-v2.6-flash" };
  const words = parts.parts.filter((part) => part !== bad).map(({ word }) => word);
  const done = await run(world, { inputs, words });
  expect(done.exitCode).toBe(0);
  expect(done.outputs).toMatchObject({ outcome: "partial", comments: "3", coverage: "0.75" });
  expectKept({ world, run: done }, words);
  expect(done.summary).toContain(bad?.path);
  expect(world.github.reviews[0]?.body).toContain(bad?.path);
});

holds("L08", async () => {
  const urls = [await findDeadUrl(), (await startEndpoint()).url.replace("http:", "https:")];
  const world = await open();
  for (const url of urls) {
    const done = await run(world, { inputs: { "base-url": url }, ports: [portOf(url)] });
    expectFailed(done, "model-unavailable");
    const tries = done.connections.filter(({ port }) => port === portOf(url));
    expect(tries.length).toBeLessThanOrEqual(4);
    expect(errorOf(done)).toContain("127.0.0.1");
  }
  // No such name: the connection that is tried leaves the machine, which the rules for all cases forbid.
  const inputs = { "base-url": "http://nowhere.invalid/v1" };
  const done = await startIn(world, { inputs }).done;
  expect(done.exitCode).toBe(1);
  expect(done.outputs).toMatchObject({ outcome: "failed", reason: "model-unavailable" });
  const tries = done.connections.filter(({ host }) => host === "nowhere.invalid");
  expect(tries.length).toBeLessThanOrEqual(4);
  expect(done.annotations.map(({ message }) => message).join()).toContain("nowhere.invalid");
});

holds("L09", async () => {
  const world = await open({ model: { answers: always({ hang: true }) } });
  const done = await run(world, { inputs: IMPATIENT });
  expectFailed(done, "model-unavailable");
  expect(done.outputs["cost-known"]).toBe("false");
  expect(world.model.requests.length).toBeLessThanOrEqual(3);
});

/** Chunks of 40 characters up to the middle of the second suggestion. */
const AFTER_FIRST = Math.ceil((JSON.stringify(S1).length + 30) / 40);

async function expectFirstKept(end: object): Promise<void> {
  const world = await open({
    model: { answers: generating({ text: WHOLE, usage: null, ...end }) },
  });
  const done = await run(world, { inputs: IMPATIENT });
  expect(done.exitCode).toBe(0);
  expect(done.outputs).toMatchObject({
    outcome: "partial",
    reason: "answer-truncated",
    comments: "1",
    "cost-known": "false",
  });
  expectKept({ world, run: done }, ["Sapphire"]);
  expect(done.resultFile).not.toContain("Malachite");
  expect(Number(done.outputs["cost"])).toBeGreaterThan(0.8 * billOf(world.model));
}

holds("L10", async () => {
  await expectFirstKept({ stallAfter: AFTER_FIRST });
  await expectFirstKept({ stallAfter: AFTER_FIRST, stallKeepAliveMs: 50 });
});

holds("L11", async () => {
  await expectFirstKept({ cutAfter: AFTER_FIRST });
  const cut: Answer = { text: WHOLE, usage: null, cutAfter: 2 };
  const world = await open({ model: { answers: first(cut) } });
  const done = await run(world);
  expect(done.outputs).toMatchObject({ ...AS_BASE, "cost-known": "false" });
  expect(done.result.calls.map(({ pass, attempt }) => `${pass} ${attempt}`)).toEqual([
    "generate 1",
    "generate 2",
    "verify 1",
  ]);
  for (const call of done.result.calls) expect(Number(call.cost)).toBeGreaterThan(0);
});

holds("L12", async () => {
  const joinWith = (before: string, after: string) => (text: string) =>
    completionEvents(text, 33)
      .map((event) => `${before}${event}${after}`)
      .join("");
  const plain = joinWith("data: ", "\n\n");
  const shapes: readonly ((text: string) => Answer)[] = [
    (text) => ({ raw: joinWith("data: ", "\r\n\r\n")(text) }),
    (text) => ({ raw: joinWith("data: ", "\r\r")(text) }),
    (text) => ({ raw: `\uFEFF${plain(text)}` }),
    (text) => ({ raw: joinWith(": ping\nevent: message\nid: 7\nretry: 1\ndata:", "\n\n")(text) }),
    // One byte in a write: every cut there is, also inside characters and line ends.
    (text) => ({ raw: joinWith("data: ", "\r\n\r\n")(`${text}é→😀`), pieceBytes: 1 }),
  ];
  for (const shape of shapes) {
    const world = await open({
      model: {
        answers: (request, index) => {
          const answer = GOOD_ANSWERS(request, index);
          return "text" in answer ? shape(answer.text) : answer;
        },
      },
    });
    const done = await run(world, { inputs: { "idle-timeout": "5" } });
    expect(done.outputs).toMatchObject({ ...AS_BASE, "cost-known": "true" });
    expect(world.model.requests).toHaveLength(2);
    expectKept({ world, run: done }, WORDS);
  }
});

holds("L13", async () => {
  const world = await open({
    model: {
      answers: (request, index) => ({
        ...GOOD_ANSWERS(request, index),
        keepAlives: 6,
        delayMs: 250,
        chunkCharacters: 5000,
      }),
    },
  });
  const done = await run(world, { inputs: { "idle-timeout": "1" } });
  expect(done.outputs).toMatchObject(AS_BASE);
});

holds("L14", async () => {
  const whole = completionEvents(`${JSON.stringify(S2)}\n`, 4000)[0] ?? "";
  const late = completionEvents(linesOf([S3, { done: true, count: 3 }]), 4000);
  const broken = '{"choices":[{"delta":{"content":"Swordfish';
  const raw = [whole, broken, ...late].map((event) => `data: ${event}\n\n`).join("");
  const world = await open({ model: { answers: generating({ raw }) } });
  const done = await run(world, { env: { RUNNER_DEBUG: "1" } });
  expect(done.outputs).toMatchObject({ outcome: "partial", reason: "answer-truncated" });
  expectKept({ world, run: done }, ["Malachite", "Tourmaline"]);
  for (const text of [done.stdout, done.stderr, done.summary]) {
    expect(text).not.toContain("Swordfish");
  }
});

holds("L15", async () => {
  const failure = JSON.stringify({ error: { type: "overloaded_error", message: "Overloaded" } });
  const early = await open({ model: { answers: first({ raw: `data: ${failure}\n\n` }) } });
  expect((await run(early)).outputs).toMatchObject(AS_BASE);
  expect(early.model.requests).toHaveLength(3);
  const [opening = ""] = completionEvents(`${JSON.stringify(S1)}\n{"path":"src/se`, 4000);
  const raw = `data: ${opening}\n\ndata: ${failure}\n\ndata: [DONE]\n\n`;
  const late = await open({ model: { answers: generating({ raw }) } });
  const done = await run(late);
  expect(done.outputs).toMatchObject({ outcome: "partial", reason: "answer-truncated" });
  expectKept({ world: late, run: done }, ["Sapphire"]);
  expect(generatesOf(late.model)).toHaveLength(1);
});

/** A success that is none is asked for again, given up, and shown nowhere. */
async function expectNoAnswer(answer: Answer): Promise<World> {
  const world = await open({ model: { answers: always(answer) } });
  const done = await run(world, { inputs: { "fallback-models": "mimo-v2.6-flash" } });
  expectFailed(done, "model-unavailable");
  expect(world.model.requests.length).toBeLessThanOrEqual(3);
  const comments = world.github.issueComments.map(({ body }) => body);
  for (const text of [done.stdout, done.stderr, done.summary, ...comments]) {
    expect(text).not.toContain("Swordfish");
  }
  return world;
}

holds("L16", async () => {
  await expectNoAnswer({
    status: 200,
    body: "<!doctype html><title>Sign in</title><h1>Swordfish</h1>",
    headers: { "content-type": "text/html" },
  });
  await expectNoAnswer({ raw: "" });
  await expectNoAnswer({ json: { hello: "Swordfish" } });
});

holds("L18", async () => {
  const world = await open({
    model: { answers: (request, index) => ({ ...GOOD_ANSWERS(request, index), usage: null }) },
  });
  const done = await run(world);
  expect(done.outputs).toMatchObject({ ...AS_BASE, "cost-known": "false" });
  expect(Number(done.outputs["cost"])).toBeGreaterThan(0.5 * billOf(world.model));
  expect(done.summary).toContain("about ¥");
  // An endpoint that never tells cannot be asked for ever.
  const parts = createParts(6);
  const silent = await open({
    ...parts,
    model: {
      answers: (request, index) => ({
        ...answersFor(parts, () => null)(request, index),
        usage: null,
      }),
    },
  });
  const limited = await run(silent, {
    inputs: { "cost-limit": "0.03" },
    words: parts.parts.map(({ word }) => word),
  });
  expect(limited.outputs).toMatchObject({ outcome: "partial", reason: "cost-limit" });
  expect(billOf(silent.model)).toBeLessThanOrEqual(0.03 + Math.max(...costsOf(silent.model)));
});

holds("L19", async () => {
  const other = await startEndpoint();
  const world = await open({
    model: { answers: always({ redirect: `${other.url}/chat/completions` }) },
  });
  const done = await run(world);
  expectFailed(done, "model-unavailable");
  expect(world.model.requests).toHaveLength(1);
  expect(other.requests).toEqual([]);
});

holds("L20", async () => {
  const raw = gzipSync(Buffer.concat([Buffer.from("data: "), Buffer.alloc(200_000_000, "a")]));
  expect(raw.length).toBeLessThan(250_000);
  await expectNoAnswer({ raw, headers: { "content-encoding": "gzip" } });
});
