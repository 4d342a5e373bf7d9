/** What was said once is said again: values as they were, errors as they were, in their order. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { GitHubError, InputError, ModelError } from "../../src/domain/errors.ts";
import { fromPlain, toPlain } from "../../src/replay/plain.ts";
import { createPlayer, createTape } from "../../src/replay/tape.ts";

const nothing = () => undefined;
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(toPlain(value)));

describe("plain values", () => {
  it("come back from JSON as they were, maps, sets and errors included", () => {
    const text = fc.string({ maxLength: 8 });
    const leaf = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null));
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        leaf,
        fc.array(tie("any"), { maxLength: 3 }),
        fc.dictionary(
          text.filter((name) => !name.startsWith("$") && name !== "__proto__"),
          tie("any"),
          {
            maxKeys: 3,
            noNullPrototype: true,
          },
        ),
        fc.array(fc.tuple(text, tie("any")), { maxLength: 3 }).map((list) => new Map(list)),
        fc.array(leaf, { maxLength: 3 }).map((list) => new Set(list)),
      ),
    })).any;
    fc.assert(
      fc.property(value, (one) => {
        expect(fromPlain(throughJson(one))).toEqual(one);
      }),
    );
  });

  it("keep what decides about an error", () => {
    const errors = [
      new GitHubError("no", { status: 404 }),
      new ModelError("later", { kind: "quota", status: 429 }),
      new InputError("bad"),
    ];
    expect(fromPlain(throughJson(errors))).toEqual(errors);
  });
});

describe("a tape", () => {
  const world = {
    count: 0,
    next: async (step: number) => (world.count += step),
    name: () => "plain",
    fail: async (): Promise<number> => {
      throw new GitHubError("gone", { status: 410 });
    },
  };

  it("keeps calls from its start on, and plays them in their order, then the last one again", async () => {
    const tape = createTape(nothing);
    const recorded = tape.record("world", world);
    await recorded.next(5);
    tape.start();
    expect([await recorded.next(1), await recorded.next(1), recorded.name()]).toEqual([
      6,
      7,
      "plain",
    ]);
    await expect(recorded.fail()).rejects.toThrow("gone");
    const player = createPlayer(tape.entries, { isNear: () => false, onCall: nothing });
    const played = player.play("world", {
      ...world,
      next: async (_step: number) => -1,
      name: () => "other",
    });
    const first = await played.next(1);
    const rest = [await played.next(1), await played.next(1)];
    expect([first, ...rest]).toEqual([6, 7, 7]);
    expect(await played.next(2)).toBe(-1);
    expect(played.name()).toBe("plain");
    await expect(played.fail()).rejects.toMatchObject({ status: 410 });
  });

  it("answers a call with other arguments where the nearest will do", async () => {
    const tape = createTape(nothing);
    tape.start();
    await tape.record("world", world).next(1);
    const player = createPlayer(tape.entries, {
      isNear: (of) => of === "world.next",
      onCall: nothing,
    });
    expect(await player.play("world", { next: async (_step: number) => -1 }).next(2)).toBe(
      world.count,
    );
  });
});
