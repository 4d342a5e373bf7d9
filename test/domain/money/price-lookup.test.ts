import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { renderMoney } from "../../../src/domain/money/money.ts";
import {
  findPrice,
  findRetirement,
  plannedPrice,
  type Price,
} from "../../../src/domain/money/price.ts";
import { listModelIds } from "../../../src/domain/money/price-table.ts";

const PRICE: Price = {
  model: "m",
  currency: "CNY",
  input: 7,
  cached: 1,
  output: 21,
  source: "test",
};
const NOON = "2026-11-26T04:00:00.000Z";

describe("the price of a model", () => {
  const none = new Map<string, Price>();

  it("is known for the default model and both of its fallbacks", () => {
    for (const model of ["mimo-v2-flash", "mimo-v2.6-flash", "qwen-flash"]) {
      expect(findPrice(model, none)).toMatchObject({ model, currency: "CNY" });
    }
    expect(findPrice("no-such-model", none)).toBeNull();
  });

  it.each(["MiMo-V2.6-Flash", "mimo-v2.6-flash", "XIAOMI/mimo-v2.6-flash", "DeepSeek-V4-Flash"])(
    "is found for %s in any case and by any alias, and keeps the name that requests use",
    (model) => {
      expect(findPrice(model, none)).toMatchObject({ model });
    },
  );

  it.each([
    ["2026-05-26T23:59:59.999Z", 2_800_000_000, 560_000_000, 14_000_000_000],
    ["2026-05-27T00:00:00.000Z", 1_000_000_000, 20_000_000, 2_000_000_000],
    ["2020-01-01T00:00:00.000Z", 2_800_000_000, 560_000_000, 14_000_000_000],
    ["not a time", 1_000_000_000, 20_000_000, 2_000_000_000],
    ["", 1_000_000_000, 20_000_000, 2_000_000_000],
  ])("is the one that held at %j", (...[now, input, cached, output]) => {
    expect(findPrice("mimo-v2.5", none, { now })).toMatchObject({ input, cached, output });
  });

  it.each([
    [0, 150_000_000],
    [128_000, 150_000_000],
    [128_001, 600_000_000],
    [256_000, 600_000_000],
    [256_001, 1_200_000_000],
    [Number.MAX_SAFE_INTEGER, 1_200_000_000],
  ])("is that of the tier that %d tokens fall into", (inputTokens, input) => {
    expect(findPrice("qwen-flash", none, { inputTokens })).toMatchObject({ input });
  });

  it.each([
    // A Thursday; Beijing is eight hours ahead.
    ["2026-11-26T00:59:59.999Z", "1 outside peak hours"],
    ["2026-11-26T01:00:00.000Z", "2 peak hours"],
    ["2026-11-26T03:59:59.999Z", "2 peak hours"],
    ["2026-11-26T04:00:00.000Z", "1 outside peak hours"],
    ["2026-11-26T06:00:00.000Z", "2 peak hours"],
    ["2026-11-26T10:00:00.000Z", "1 outside peak hours"],
    // Saturday and Sunday.
    ["2026-11-28T01:30:00.000Z", "1 outside peak hours"],
    ["2026-11-29T07:00:00.000Z", "1 outside peak hours"],
    // Sunday evening in London is Monday at 01:30 in Beijing; Friday at 23:30 in London is Saturday there.
    ["2026-11-29T17:30:00.000Z", "1 outside peak hours"],
    ["2026-11-27T23:30:00.000Z", "1 outside peak hours"],
    // No time: the dearest.
    ["", "2 peak hours"],
  ])("follows the hours of its maker: %s", (now, expected) => {
    const price = findPrice("deepseek-flash", none, { now });
    const hours = price?.source.split(", ").at(1);
    expect(`${renderMoney(price?.input ?? 0)} ${hours}`).toBe(expected);
  });

  it("of cached tokens is that of others where no lower one is known", () => {
    expect(findPrice("qwen3-32b", none)).toMatchObject({
      input: 2_000_000_000,
      cached: 2_000_000_000,
    });
  });
});

describe("the user's own price", () => {
  it.each([
    ["mimo-v2.6-flash", "mimo-v2.6-flash"],
    ["MiMo-v2.6-Flash", "mimo-v2.6-flash"],
    ["mimo-v2.6-flash", "MIMO-V2.6-FLASH"],
    // An alias and its model, both ways.
    ["deepseek-v4-flash", "deepseek-flash"],
    ["deepseek-flash", "DeepSeek-V4-Flash"],
    // A vendor in front, on either side.
    ["xiaomi/mimo-v2.6-flash", "mimo-v2.6-flash"],
    ["mimo-v2.6-flash", "gateway/mimo-v2.6-flash"],
    ["my/own-model", "my/own-model"],
  ])("holds for %s when it is given for %s, at every time and size", (model, given) => {
    const own = new Map([[given, PRICE]]);
    const expected = { ...PRICE, model };
    expect(findPrice(model, own)).toEqual(expected);
    expect(findPrice(model, own, { now: NOON, inputTokens: 1_000_000 })).toEqual(expected);
    expect(plannedPrice(model, own, { now: NOON, runTimeoutMs: 900_000, inputTokens: 9 })).toEqual(
      expected,
    );
  });

  it.each(["mimo-v2.6-pro", "mimo-v2.6", "flash", "v2.6-flash"])(
    "does not hold for %s",
    (model) => {
      const own = new Map([["mimo-v2.6-flash", PRICE]]);
      expect(findPrice(model, own)?.source).not.toBe("test");
    },
  );

  it("under the very name goes before one under a like name", () => {
    const other = { ...PRICE, source: "other" };
    const own = new Map([
      ["x/m", other],
      ["M", other],
      ["m", PRICE],
    ]);
    expect(findPrice("m", own)).toBe(PRICE);
  });
});

describe("the planned price", () => {
  const none = new Map<string, Price>();
  const quarter = { runTimeoutMs: 900_000, inputTokens: 32_000 };

  it.each([
    // 08:44, 08:45 and 11:59 in Beijing on a Thursday; 08:50 on a Saturday.
    ["2026-11-26T00:44:59.000Z", 4_000_000_000],
    ["2026-11-26T00:45:00.000Z", 8_000_000_000],
    ["2026-11-26T03:59:00.000Z", 8_000_000_000],
    ["2026-11-28T00:50:00.000Z", 4_000_000_000],
  ])("counts peak hours when a run that begins at %s can reach them", (now, output) => {
    expect(plannedPrice("deepseek-flash", none, { now, ...quarter })).toMatchObject({ output });
  });

  it("counts a change of price during the run", () => {
    const before = { ...quarter, now: "2026-05-26T23:59:30.000Z" };
    expect(plannedPrice("mimo-v2.5", none, before)?.output).toBe(14_000_000_000);
    const after = { ...quarter, now: "2026-05-27T00:00:00.000Z" };
    expect(plannedPrice("mimo-v2.5", none, after)?.output).toBe(2_000_000_000);
  });

  it.each([
    [32_000, 4_000_000_000],
    [32_001, 6_000_000_000],
    [500_000, 25_000_000_000],
  ])("counts the tiers that a prompt of up to %d tokens can reach", (inputTokens, output) => {
    const run = { now: NOON, runTimeoutMs: 900_000, inputTokens };
    expect(plannedPrice("qwen3-coder-flash", none, run)?.output).toBe(output);
  });

  it("is the dearest there is when the time is not known", () => {
    const run = { ...quarter, now: "?" };
    expect(plannedPrice("deepseek-flash", none, run)?.output).toBe(8_000_000_000);
    expect(plannedPrice("no-such-model", none, run)).toBeNull();
  });

  it("is never below what any moment and any prompt of the run is billed at", () => {
    const aWeek = 7 * 24 * 3600 * 1000;
    const begin = Date.parse("2026-05-25T00:00:00.000Z");
    fc.assert(
      fc.property(
        fc.constantFrom(...listModelIds()),
        fc.nat(aWeek),
        fc.integer({ min: 50, max: 3 * 3600 * 1000 }),
        fc.nat(300_000),
        fc.array(fc.record({ time: fc.nat(1000), size: fc.nat(1000) }), {
          minLength: 1,
          maxLength: 8,
        }),
        (...[model, offset, runTimeoutMs, inputTokens, requests]) => {
          const fromMs = begin + offset;
          const iso = (ms: number) => new Date(ms).toISOString();
          const planned = plannedPrice(model, none, {
            now: iso(fromMs),
            runTimeoutMs,
            inputTokens,
          });
          for (const { time, size } of requests) {
            const billed = findPrice(model, none, {
              now: iso(fromMs + Math.floor((runTimeoutMs * time) / 1000)),
              inputTokens: Math.floor((inputTokens * size) / 1000),
            });
            expect(billed?.currency).toBe(planned?.currency);
            for (const key of ["input", "cached", "output"] as const) {
              expect(billed?.[key]).toBeLessThanOrEqual(planned?.[key] ?? -1);
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("a retired model", () => {
  it.each(["mimo-v2-flash", "MiMo-V2-Flash", "xiaomi/mimo-v2-flash", "mimo-v2.5"])(
    "has the day and a successor with a price: %s",
    (model) => {
      const retired = findRetirement(model);
      expect(retired?.on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(findPrice(retired?.successor ?? "", new Map())).not.toBeNull();
      expect(findRetirement(retired?.successor ?? "")).toBeNull();
    },
  );

  it("is none that still answers or that nobody knows", () => {
    expect(findRetirement("mimo-v2.6-flash")).toBeNull();
    expect(findRetirement("no-such-model")).toBeNull();
  });
});
