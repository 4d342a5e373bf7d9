/** `fen compare` from end to end: what it takes, what it prints, and how it ends. */

import { describe, expect, it, onTestFinished } from "vitest";

import { messagesOf } from "../fakes/model-billing.ts";
import { FAKE_KEY, reviewAnswers, startFakeModel, type FakeModelOptions } from "../fakes/model.ts";
import { FAULT, openPlace, type Place, type Ran } from "./stage.ts";

const [A, B] = ["mimo-v2.6-flash", "qwen-flash"] as const;
const MODELS = `${A},${B}`;

/** The second model says the same in other words, and one thing more. */
const OWN = {
  path: "src/sum.ts",
  quote: "    total += xs[i];",
  severity: "minor",
  category: "correctness",
  title: "A hole in the array makes the sum NaN",
  body: "Sparse arrays read as undefined.",
};
const ANSWERS = reviewAnswers({
  suggestions: ({ body }) =>
    body["model"] === A
      ? [FAULT]
      : [{ ...FAULT, title: "The loop reads past the end of the array" }, OWN],
});

async function openModel(options: Partial<FakeModelOptions> = {}) {
  const model = await startFakeModel({ answers: ANSWERS, ...options });
  onTestFinished(() => model.close());
  return { model, env: { DMX_API_KEY: FAKE_KEY, DMX_BASE_URL: model.url } };
}

/** No port of this machine is taken for a local server. */
const ALONE = { OLLAMA_HOST: "127.0.0.1:9" };

/** A server that is busy is not found within its 300 ms, as on a machine that runs many tests: then fen looks again. */
function besideServer(place: Place, url: string) {
  const env = { OLLAMA_HOST: new URL(url).host };
  return async (args: readonly string[]): Promise<Ran> => {
    for (let look = 1; ; look += 1) {
      const ran = await place.fen(args, { env });
      if (look === 10 || !ran.err.includes("no local server")) return ran;
    }
  };
}

describe("fen compare", () => {
  it("prints who found what, and the figures of each model beside each other", async () => {
    const place = openPlace();
    const { model, env } = await openModel();
    const { code, out, err } = await place.fen(["compare", "--models", MODELS], { env });
    expect(code).toBe(0);
    expect(out).toMatch(/Found by all: 1\n.*\n.*\nmajor +Loop reads one .* confirmed +confirmed/);
    expect(out).toMatch(/Found by one alone: 1\n.*\n.*\nminor +A hole in .* not found +confirmed/);
    expect(out).toMatch(/\nconfirmed +1 of 1 \(100 %\) +2 of 2 \(100 %\)\n/);
    expect(out).toMatch(/\ncost +¥0\.00\d+ +¥0\.00\d+\n/);
    expect(out.replaceAll("\n", " ")).toContain(
      "2 suggestions stand: 1 found by both models, 1 by one alone.",
    );
    expect(out).toContain("fen: complete · 2 suggestions");
    expect(out).toMatch(/of at most ¥0\.01: 4 requests, /);
    expect(err).toContain(`models: ${A}, ${B}`);
    expect(err).toContain("comparing 2 models for at most ¥0.01 together");
    expect(err).toContain(`${B}: verification: 2 confirmed`);
    expect(model.requests.map(({ body }) => body["model"])).toEqual([A, A, B, B]);
    expect(messagesOf(model.requests[2]!)).toEqual(messagesOf(model.requests[0]!));
  });

  it("prints the result file and nothing else under --json", async () => {
    const place = openPlace();
    const { env } = await openModel();
    const { out, err } = await place.fen(["compare", "--models", MODELS, "--json"], { env });
    expect(err).toBe("");
    expect(JSON.parse(out)).toMatchObject({
      mode: "compare",
      outcome: "complete",
      suggestionCount: 2,
      models: { generate: `${A}, ${B}` },
      compare: {
        models: [
          { model: A, made: 1, alone: 0 },
          { model: B, made: 2, alone: 1 },
        ],
      },
    });
  });

  it("comes to the same from its replay file, offline", async () => {
    const place = openPlace();
    const { env } = await openModel();
    const first = await place.fen(["compare", "--models", MODELS, "--json"], { env });
    const [name = ""] = [...place.kept().keys()].filter((kept) => kept.endsWith(".replay.json"));
    const path = `../state/fen/${name}`;
    const replay = await place.fen(["replay", path, "--json"]);
    expect(replay.out).toBe(first.out);
    const shown = await place.fen(["replay", path]);
    expect(shown.out).toContain("Found by all: 1");
  });

  it("takes the models from the configuration file where no flag names them", async () => {
    const place = openPlace();
    const { model, env } = await openModel();
    place.git("switch", "-q", "main");
    place.write(".github/fen.yml", `compare-models: [${A}, ${B}]\n`);
    place.git("add", ".");
    place.git("commit", "-qm", "Settings");
    place.git("switch", "-q", "topic");
    place.git("rebase", "-q", "main");
    const { code } = await place.fen(["compare"], { env });
    expect(code).toBe(0);
    expect(model.requests.map(({ body }) => body["model"])).toEqual([A, A, B, B]);
  });

  it("ends with 2 on wrong usage and with 1 on bad input, before anything is asked", async () => {
    const place = openPlace();
    const { model, env } = await openModel();
    const cases = [
      [2, ["--models", A], "--models: a comparison needs at least two"],
      [2, ["--models", `${A},${A}`], "--models: a comparison needs at least two"],
      [2, ["--models", "a,b,c,d,e,f,g"], "at most 6"],
      [2, ["--models", "a b,c"], '--models: "a b" is not a model id'],
      [2, ["--models", MODELS, "--model", A], "has no flag --model"],
      [1, [], "`compare-models`: a comparison needs at least two"],
      [1, ["--models", `${A},nobody-knows`], "nobody-knows"],
      [1, ["--models", MODELS, "--verify-model", "judge"], "`judge` of `verify-model`, so"],
    ] as const;
    for (const [code, args, says] of cases) {
      const ran = await place.fen(["compare", ...args], { env });
      expect.soft(ran.code, says).toBe(code);
      expect.soft(`${ran.out}${ran.err}`.replaceAll("\n", " ")).toContain(says);
    }
    expect(model.requests).toEqual([]);
  });

  it("leaves nothing for fen apply: its suggestions have no numbers", async () => {
    const place = openPlace();
    const { env } = await openModel();
    await place.fen(["compare", "--models", MODELS], { env });
    const { code, err } = await place.fen(["apply", "1"]);
    expect(code).toBe(1);
    expect(err).toContain("there is no review of the commit");
  });
});

describe("fen compare without a key", () => {
  it("compares models of the local server, at no cost", async () => {
    const place = openPlace();
    const models = ["small:7b", "large:70b"];
    const { model } = await openModel({ apiKey: null, models });
    const fen = besideServer(place, model.url);
    const ran = await fen(["compare", "--models", models.join(",")]);
    expect(ran.code).toBe(0);
    expect(ran.err.replaceAll("\n", " ")).toContain("nothing leaves this machine");
    expect(ran.out).toMatch(/\ncost +¥0 +¥0\n/);
    const asked = model.requests.filter(({ method }) => method === "POST");
    expect(asked.map(({ body }) => body["model"])).toEqual([
      "small:7b",
      "small:7b",
      "large:70b",
      "large:70b",
    ]);
  });

  it("lets one of them judge for all, at no cost as well, and no judge that is not there", async () => {
    const place = openPlace();
    const models = ["small:7b", "large:70b", "judge:1b"];
    const { model } = await openModel({ apiKey: null, models });
    const fen = besideServer(place, model.url);
    const args = ["compare", "--models", "small:7b,large:70b", "--verify-model"];
    const away = await fen([...args, "nobody:1b"]);
    expect([away.code, away.err.replaceAll("\n", " ")]).toEqual([
      1,
      expect.stringMatching(/--verify-model: .* has no `nobody:1b`; it has small:7b/),
    ]);
    const ran = await fen([...args, "judge:1b"]);
    expect(ran.code).toBe(0);
    expect(ran.out).toMatch(/\ncost +¥0 +¥0\n/);
  });

  it("compares models of a server on this machine that is named, at no cost", async () => {
    const place = openPlace();
    const { model } = await openModel({ apiKey: null });
    const env = { DMX_BASE_URL: model.url };
    const args = ["compare", "--models", `${A},own:1b`, "--limit", "0.02"];
    const { code, out } = await place.fen(args, { env });
    expect(code).toBe(0);
    // What has a price keeps it.
    expect(out).toMatch(/\ncost +¥0\.00\d+ +¥0\n/);
    expect(model.requests.map(({ body }) => body["model"])).toEqual([A, A, "own:1b", "own:1b"]);
  });

  it("names the models that the server has where others are asked for, or none", async () => {
    const place = openPlace();
    const { model } = await openModel({ apiKey: null, models: ["small:7b", "large:70b"] });
    const fen = besideServer(place, model.url);
    for (const args of [["--models", "small:7b,other"], []]) {
      const { code, err } = await fen(["compare", ...args]);
      expect(code).toBe(1);
      expect(err.replaceAll("\n", " ")).toContain("has small:7b, large:70b");
    }
    expect(model.requests.filter(({ method }) => method === "POST")).toEqual([]);
  });

  it("says that there is nobody to compare where there is no server", async () => {
    const place = openPlace();
    const { code, err } = await place.fen(["compare", "--models", MODELS], { env: ALONE });
    expect(code).toBe(1);
    expect(err.replaceAll("\n", " ")).toContain("there is nobody to compare");
  });
});
