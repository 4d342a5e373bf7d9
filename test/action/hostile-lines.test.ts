/** Lines that take a careless pattern the square of their length: a whole review of them ends as fast as any other. */

import { expect, it } from "vitest";

import { reviewAnswers } from "../fakes/model.ts";
import { runIn, S3 } from "./scenario.ts";
import { stage } from "./stage.ts";

const LONG = 300_000;
const fill = (piece: string) => piece.repeat(Math.ceil(LONG / piece.length));

/** One long line each, in the middle of code, so that nobody takes the file for minified. */
const LINES: readonly (readonly [string, string])[] = [
  ["names.ts", Array.from({ length: 30_000 }, (_, index) => `name${index}`).join(" ")],
  ["quotes.ts", `"${fill('\\"')}`],
  ["brackets.ts", `f${fill("(")}`],
  ["comments.ts", fill("/*")],
  ["html.md", fill("<!--")],
  ["images.md", fill("![")],
  ["markers.ts", fill("<!-- fen:review ")],
  ["spaces.py", `from${fill(" ")}x`],
  ["keys.json", `"${fill('\\"')}`],
  ["version.toml", `version${fill(" ")}x`],
  ["unicode.ts", fill("\u202E\u0301")],
];

it("a pull request of such lines is reviewed within the usual time", async () => {
  const code = Array.from({ length: 40 }, (_, index) => `export const kept${index} = ${index};\n`);
  const blank = "\n".repeat(5000);
  const files = Object.fromEntries(
    LINES.map(([path, line]) => [`src/${path}`, `${code.join("")}${line}\n${code.join("")}`]),
  );
  const world = await stage({
    base: { "README.md": "x\n" },
    head: { ...files, "src/blank.py": `${blank}x = 1\n`, ".gitattributes": `${fill("a ")}\n` },
    model: {
      answers: reviewAnswers({
        suggestions: LINES.slice(0, 9).map(([path]) => ({
          ...S3,
          path: `src/${path}`,
          quote: "export const kept1 = 1;",
          line: 2,
          severity: "major",
          title: `\`kept1\` is never used in ${path}`,
          body: fill("[a](b").slice(0, 30_000),
          claim: { kind: "unused", name: "kept1" },
        })),
        wire: { chunkCharacters: 100_000 },
      }),
    },
  });
  // The process is killed after that long, and then there is no result; the square of one line takes longer.
  const run = await runIn(world, {
    inputs: { "cost-limit": "10", exclude: "!src/**" },
    timeoutMs: 90_000,
    workspace: world.dir,
    programs: ["git"],
  });
  expect(run.exitCode).toBe(0);
  expect(run.outputs["outcome"]).toMatch(/^(?:complete|partial)$/);
  expect(Number(run.outputs["suggestions"])).toBeGreaterThan(0);
  expect(run.peakMegabytes).toBeLessThan(700);
}, 120_000);
