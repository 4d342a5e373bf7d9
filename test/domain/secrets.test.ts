import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createScrubber } from "../../src/domain/secrets.ts";

const KEY = "dmx-Zk3Wq9/Lm+7TtRb2=xYp&Vc8";
const scrub = createScrubber([KEY]);

const encode = {
  base64: (text: string) => Buffer.from(text).toString("base64"),
  base64url: (text: string) => Buffer.from(text).toString("base64url"),
  hex: (text: string) => Buffer.from(text).toString("hex"),
};

describe("the scrubber", () => {
  it.each<readonly [string, string]>([
    ["as it is", KEY],
    ["without its first seven characters", KEY.slice(7)],
    ["twelve characters of it", KEY.slice(5, 17)],
    ["in base64", encode.base64(KEY)],
    ["in base64url", encode.base64url(KEY)],
    ["in hexadecimal", encode.hex(KEY)],
    ["in capital hexadecimal", encode.hex(KEY).toUpperCase()],
    ["URL-encoded", encodeURIComponent(KEY)],
    [
      "URL-encoded in small letters",
      encodeURIComponent(KEY).replace(/%../g, (x) => x.toLowerCase()),
    ],
    ["reversed", Array.from(KEY).toReversed().join("")],
  ])("removes the key %s", (_how, form) => {
    const clean = scrub(`before ${form} after`);
    expect(clean).toMatch(/^before \[secret removed\].{0,3} after$/);
  });

  it.each(["x", "xy", "xyz", "xyzw"])("finds the key in base64 behind %j", (prefix) => {
    for (const kind of ["base64", "base64url"] as const) {
      const clean = scrub(encode[kind](`${prefix}${KEY}${prefix}`));
      expect(clean).toContain("[secret removed]");
      expect(clean.replace("[secret removed]", "").length).toBeLessThan(16);
    }
  });

  it("leaves eleven characters of it, and puts one mark for parts that touch", () => {
    expect(scrub(KEY.slice(0, 11))).toBe(KEY.slice(0, 11));
    expect(scrub(KEY + KEY + KEY.slice(3))).toBe("[secret removed]");
    expect(scrub(`${KEY}, ${KEY}`)).toBe("[secret removed], [secret removed]");
  });

  it("removes a short secret only whole, and ignores what is too short to be one", () => {
    const short = createScrubber(["hunter2", "abc", ""]);
    expect(short("hunter2 hunter abc")).toBe("[secret removed] hunter abc");
    expect(short(`${encode.hex("hunter2")}!`)).toBe("[secret removed]!");
  });

  it("survives a secret that looks like its own mark", () => {
    const odd = createScrubber(["[secret removed]", "secret removed"]);
    expect(odd("a [secret removed] b")).toBe("a [secret removed] b");
    expect(odd("a secret removed b")).toBe("a [secret removed] b");
    const similar = createScrubber(["secret remove-it"]);
    expect(similar(similar("a secret remove-it b"))).toBe("a [secret removed] b");
  });

  it.each([
    "ghs_16C7e42F292c6912E7710c838347Ae178B4a",
    "ghs_1234_eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJnaXRodWIifQ.c2lnbmF0dXJl",
    "github_pat_11ABCDEFG0abcdefghijkl_mnopqrstuvwxyz0123456789",
    "sk-proj-abcdefghijklmnop0123456789",
    "AKIAIOSFODNN7EXAMPLE",
    "glpat-abcdefghij0123456789",
  ])("knows the pattern of %s without being told", (token) => {
    expect(createScrubber([])(`token=${token}!`)).toBe("token=[secret removed]!");
  });

  it.each([
    "a task-management-for-everybody-2024 board",
    "sk-toggleable__control-label-arrow",
    "ghp_short",
    "the sha 0123456789abcdef0123456789abcdef01234567",
  ])("leaves %j alone", (text) => {
    expect(scrub(text)).toBe(text);
  });

  const secretText = fc.string({ minLength: 12, maxLength: 60, unit: "grapheme-ascii" });

  it("lets no window of any secret through, wherever it stands", () => {
    const surroundings = fc.tuple(fc.string(), fc.string());
    fc.assert(
      fc.property(secretText, surroundings, fc.nat(), (secret, [before, after], cut) => {
        const start = cut % (secret.length - 11);
        const clean = createScrubber([secret])(before + secret.slice(start) + after);
        const rest = clean.replaceAll("[secret removed]", "\n");
        const windows = Array.from({ length: secret.length - 11 }, (_, at) =>
          secret.slice(at, at + 12),
        );
        expect(windows.filter((window) => rest.includes(window))).toEqual([]);
        expect(clean).toContain("[secret removed]");
      }),
    );
  });

  const piece = fc.oneof(
    fc.constantFrom(
      KEY,
      KEY.slice(2, 15),
      "[secret removed]",
      "sk-",
      "AKIAIOSFODNN7EXAMPLE",
      "x",
      " ",
    ),
    fc.constantFrom("sk-proj-abcdefghijklmnop0123456789", "ghp_aaaaaaaaaaaaaaaaaaaa1", "hunter2"),
    fc.string(),
  );

  it("changes nothing when it runs a second time", () => {
    const both = createScrubber([KEY, "hunter2"]);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const once = both(pieces.join(""));
        expect(both(once)).toBe(once);
      }),
    );
  });

  it("is not slowed down by text that almost matches", () => {
    const text =
      (KEY.slice(0, 11) + "~").repeat(50_000) + "sk-".repeat(50_000) + "gh".repeat(50_000);
    expect(scrub(text)).toBe(text);
  });
});
