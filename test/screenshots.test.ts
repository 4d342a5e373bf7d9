/** The pictures of the READMEs: that they are there, as large as they say, and shown to those who can't see them too. */

import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync, inflateSync } from "node:zlib";

import { describe, expect, it } from "vitest";

import { findChromium } from "../scripts/screenshots/chromium.ts";
import { markOf, MARKS_FILE, PICTURES, stylePage } from "../scripts/screenshots/pictures.ts";
import { readPngSize, shrinkPng } from "../scripts/screenshots/png.ts";
import { readChunks, writePng } from "./fakes/png.ts";

const ROOT = join(import.meta.dirname, "..");
const IMAGES = join(ROOT, "docs", "images");
const MAX_BYTES = 250_000;

const names = PICTURES.map(({ file }) => file);

describe("the pictures", () => {
  it.each(PICTURES)("are PNGs of their width, and not too large: $file", (picture) => {
    const { file, width, scale } = picture;
    const png = readFileSync(join(IMAGES, file));
    expect(readPngSize(png).width).toBe(width * scale);
    expect(readPngSize(png).height).toBeGreaterThan(width);
    expect(png.length).toBeLessThan(MAX_BYTES);
  });

  it("are all there is in their folder, but for the marks of what they were made from", () => {
    const marks = JSON.parse(readFileSync(join(IMAGES, MARKS_FILE), "utf8")) as object;
    expect(readdirSync(IMAGES).toSorted()).toEqual([...names, MARKS_FILE].toSorted());
    expect(Object.keys(marks)).toEqual(names);
  });

  it.each(["README.md", "README.zh-CN.md"])("stand in %s, with words for them", (page) => {
    const text = readFileSync(join(ROOT, page), "utf8");
    const shown = [...text.matchAll(/\b(?:src|srcset)="docs\/images\/([^"]+)"/g)];
    expect(shown.map(([, file = ""]) => file)).toEqual([
      "review-dark.png",
      "review.png",
      "cost-dark.png",
      "cost.png",
    ]);
    const words = [...text.matchAll(/<img [^>]*\balt="([^"]+)"/g)].map(([, alt = ""]) => alt);
    expect(words).toHaveLength(2);
    expect(Math.min(...words.map((alt) => alt.length))).toBeGreaterThan(60);
  });
});

describe("the mark of what a picture was made from", () => {
  const [picture] = PICTURES;
  const page = (seconds: string, ended: string) =>
    `<style>a { b: c }</style><li>¥0.01, ${seconds} s; 12 out; ${ended}</li>`;
  const mark = (html: string, other = {}) => markOf(html, { ...picture!, ...other });

  it("does not tell how long a request took", () => {
    expect(mark(page("1.0", "complete"))).toBe(mark(page("12.5", "complete")));
  });

  it("tells every other change of the page, and of how it is shown", () => {
    const marks = [
      mark(page("1.0", "complete")),
      mark(page("1.0", "cut")),
      mark(page("2.0", "cut")),
      mark(page("1.0", "complete"), { style: "" }),
      mark(page("1.0", "complete"), { width: 1 }),
      mark(page("1.0", "complete"), { scheme: "dark" }),
    ];
    expect(new Set(marks).size).toBe(marks.length);
  });
});

describe("a page that is photographed", () => {
  it("has the style of the picture behind its own", () => {
    expect(stylePage("<style>x{}</style><p>A</p>", { ...PICTURES[0]!, style: "y{}" })).toBe(
      "<style>x{}y{}\n</style><p>A</p>",
    );
  });
});

describe("a PNG that is made smaller", () => {
  const colours = [0xff0000, 0x00ff00, 0x123456, 0xffffff, 0x808080];
  const rows = Array.from({ length: 5 }, (_, y) =>
    Array.from({ length: 7 }, (__, x) => colours[(x * y + x) % colours.length] ?? 0),
  );

  it.each([0, 1, 2, 3, 4])("has the same pixels as before, read through filter %i", (filter) => {
    for (const channels of [3, 4] as const) {
      expect(readIndexed(shrinkPng(writePng(rows, { filter, channels })))).toEqual(rows);
    }
  });

  it("gives a colour too many the nearest one that is there", () => {
    const greens = Array.from({ length: 256 }, (_, level) => level * 0x100);
    const many = [greens, [...greens.slice(0, 255), 0x03fe02]];
    const shown = readIndexed(shrinkPng(writePng(many, { filter: 0, channels: 3 })));
    expect(shown).toEqual([greens, [...greens.slice(0, 255), 0x00fe00]]);
  });

  it("is refused where it is none that a browser writes", () => {
    expect(() => shrinkPng(Buffer.from("GIF89a, and more of it than that"))).toThrow("not a PNG");
    const small = shrinkPng(writePng(rows, { filter: 0, channels: 3 }));
    expect(() => shrinkPng(small)).toThrow("colour type 3");
  });
});

/** The colours of a PNG with a palette, in rows. */
function readIndexed(png: Buffer): readonly (readonly number[])[] {
  const { width, height } = readPngSize(png);
  const chunks = readChunks(png);
  const palette = chunks.get("PLTE") ?? Buffer.alloc(0);
  const data = inflateSync(chunks.get("IDAT") ?? deflateSync(""));
  return Array.from({ length: height }, (_, y) =>
    [...data.subarray(y * (width + 1) + 1, (y + 1) * (width + 1))].map((index) =>
      palette.readUIntBE(index * 3, 3),
    ),
  );
}

describe("without a browser", () => {
  it("there is none where the name that is given runs nothing", () => {
    expect(findChromium({ CHROMIUM_PATH: join(ROOT, "nothing") })).toBeNull();
    expect(findChromium({ CHROMIUM_PATH: ` ${process.execPath} ` })).toBe(process.execPath);
  });

  it("the script says what to install, and makes nothing", async () => {
    const options = { cwd: ROOT, env: { CHROMIUM_PATH: join(ROOT, "nothing") } };
    const run = await new Promise<readonly [unknown, string, string]>((resolve) => {
      execFile(process.execPath, ["scripts/screenshots.ts"], options, (error, stdout, stderr) =>
        resolve([error?.code, stdout, stderr]),
      );
    });
    expect(run).toEqual([1, "", expect.stringMatching(/apt-get install chromium .*CHROMIUM_PATH/)]);
  });
});
