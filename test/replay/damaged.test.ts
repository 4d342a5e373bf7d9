/** A replay file may come from anybody: what is not as a run leaves it ends in a sentence, never in a crash. */

import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { InputError } from "../../src/domain/errors.ts";
import { createSecretScanner } from "../../src/io/secret-scanner.ts";
import { parseReplay } from "../../src/replay/replay-file.ts";
import { rerun } from "../../src/replay/rerun.ts";
import { createWorld, runIn } from "../action/scenario.ts";
import { openParser } from "../io/grammars.ts";

const tools = { scanner: createSecretScanner(), parser: openParser() };
let text = "";
beforeAll(async () => {
  const world = await createWorld();
  text = (await runIn(world)).files.get("fen-result.replay.json") ?? "";
  await world.close();
});
afterAll(() => (text = ""));

async function replay(file: string): Promise<string> {
  try {
    await rerun(parseReplay(file), { given: () => "", log: () => undefined, tools });
    return "replayed";
  } catch (error) {
    return error instanceof InputError ? "refused" : `not refused: ${String(error)}`;
  }
}

describe("a replay file", () => {
  it("is replayed as it was left", async () => {
    expect(await replay(text)).toBe("replayed");
  });

  it.each(["", "null", "[]", "{}", '{"schema":"fen-replay/2"}', '{"schema":"fen-replay/1"}', "{"])(
    "that is none is refused: %s",
    async (wrong) => expect(await replay(wrong)).toBe("refused"),
  );

  it.each([
    ['{"schema":"fen-result/1"}', "a result file"],
    ['{"schema":"fen-replay/2"}', "another version of fen"],
    ['{"schema":"other"}', "no replay file"],
  ])("that is of another kind is told from a damaged one: %s", (other, says) => {
    expect(() => parseReplay(other)).toThrow(says);
  });

  it.each(["asked", "answers", "calls", "said", "review"])(
    "that is nested without end is refused: %s",
    async (name) => {
      const nested = `${"[".repeat(500_000)}${"]".repeat(500_000)}`;
      const inside = name === "said" || name === "review" ? `{"files":${nested}}` : nested;
      const whole = JSON.stringify({ ...JSON.parse(text), [name]: "HERE" });
      expect(await replay(whole.replace('"HERE"', () => inside))).toMatch(/^re(?:fused|played)$/);
    },
  );

  it("that stops a batch ends in the one sentence, and in no failure that nobody hears", async () => {
    const whole = JSON.parse(text);
    const review = { ...whole.review, findings: [null] };
    expect(await replay(JSON.stringify({ ...whole, review }))).toBe("refused");
  });

  it.each([null, "x", 1.5, 1e300])("whose limit is no amount is refused: %s", async (limit) => {
    const whole = JSON.parse(text);
    expect(await replay(JSON.stringify({ ...whole, review: { ...whole.review, limit } }))).toBe(
      "refused",
    );
  });

  it("of a run that GitHub had stopped is stopped by it again, and says where it ends otherwise", async () => {
    const whole = JSON.parse(text);
    const $error = { name: "GitHubError", message: "no answer", status: 503 };
    const calls = whole.calls.map((call: { readonly of: string }) =>
      call.of.startsWith("github.") ? { ...call, result: { $error }, failed: true } : call,
    );
    const file = { ...whole, calls, outcome: "failed", reason: "github-unreachable" };
    const options = { given: () => "", log: () => undefined, tools };
    const again = await rerun(parseReplay(JSON.stringify(file)), options);
    expect(again.record.ending).toMatchObject({ reason: "github-unreachable" });
    expect(again.remarks).toEqual([]);
    const other = { ...whole, outcome: "failed", reason: "internal-error" };
    const { remarks } = await rerun(parseReplay(JSON.stringify(other)), options);
    expect(remarks).toEqual(["The recorded run ended otherwise: failed (internal-error)."]);
  });

  it("with any one part taken away or made another is replayed or refused", async () => {
    const whole = JSON.parse(text);
    const paths = Object.keys(whole).flatMap((name) => [
      [name],
      ...(name === "review" ? Object.keys(whole.review).map((part) => [name, part]) : []),
    ]);
    const junk = fc.constantFrom<unknown>(undefined, null, 0, "x", [], {}, [{}], [null]);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), junk, async (path, value) => {
        const copy = structuredClone(whole);
        const parent = path.length === 2 ? copy[path[0] ?? ""] : copy;
        parent[path.at(-1) ?? ""] = value;
        expect(["replayed", "refused"]).toContain(await replay(JSON.stringify(copy)));
      }),
      { numRuns: 60 },
    );
  });
});
