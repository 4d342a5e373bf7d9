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
