import { describe, expect, it } from "vitest";

import { parseRetryAfter } from "../../../src/io/model/retry-after.ts";

describe("the time to wait", () => {
  const now = Date.parse("2026-01-01T00:00:00Z");

  it.each([
    [null, "2", 2000],
    [null, "1.5", 1500],
    ["300.4", "1", 300],
    ["x", "1", 1000],
    [null, "Thu, 01 Jan 2026 00:01:30 GMT", 90_000],
    [null, "Wed, 31 Dec 2025 23:00:00 GMT", 0],
    [null, "-3", 0],
    [null, "NaN", null],
    [null, "soon", null],
    [null, "soon GMT", null],
    [null, "", null],
    [null, null, null],
  ])("is, from %j and %j, %j", (ms, plain, expected) => {
    expect(parseRetryAfter({ ms, plain }, now)).toBe(expected);
  });
});
