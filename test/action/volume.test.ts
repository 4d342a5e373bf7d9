/** Very many or very long suggestions. */

import { describe, expect, it } from "vitest";

import { reviewAnswers } from "../fakes/model.ts";
import { runIn, S1, SUGGESTIONS } from "./scenario.ts";
import { expectKept, stage } from "./stage.ts";

describe("very many or very long suggestions", () => {
  const linesOfWide = (count: number) =>
    Array.from({ length: count }, (_, line) => `export const wide${line} = ${line};`);
  const wide = (count: number) => ({
    base: { "a.md": "a\n" },
    head: { "src/wide.ts": `${linesOfWide(count).join("\n")}\n` },
  });
  const claims = (count: number) =>
    linesOfWide(count).map((quote, number) => ({
      path: "src/wide.ts",
      quote,
      line: number + 1,
      severity: number % 5 === 0 ? "critical" : "minor",
      category: "bug",
      title: `Claim number ${number}`,
      body: `Something about it. Word${number}x.`,
    }));

  it("beyond max-comments are listed in the body, the gravest ones inline", async () => {
    const suggestions = claims(30);
    const world = await stage({ ...wide(30), model: { answers: reviewAnswers({ suggestions }) } });
    const run = await runIn(world, { inputs: { "max-comments": "7", "cost-limit": "1" } });
    expect(run.outputs).toMatchObject({ outcome: "complete", suggestions: "30", comments: "7" });
    expect(world.github.reviewComments).toHaveLength(7);
    expect(world.github.reviews).toHaveLength(1);
    expectKept(
      { world, run },
      suggestions.map((_, number) => `Word${number}x`),
    );
    const inline = world.github.reviewComments.map(({ body }) => body).join();
    for (const number of [0, 5, 10, 15, 20, 25]) expect(inline).toContain(`Word${number}x`);
  });

  it("of 500 become one review, and are all in the result file", async () => {
    const suggestions = claims(500);
    const wire = { chunkCharacters: 2000 };
    const world = await stage({
      ...wide(500),
      model: { answers: reviewAnswers({ suggestions, wire }) },
    });
    const run = await runIn(world, { inputs: { "cost-limit": "10" } });
    expect(run.exitCode).toBe(0);
    expect(world.github.reviewComments.length).toBeLessThanOrEqual(20);
    expect(run.outputs["comments"]).toBe(String(world.github.reviewComments.length));
    expect(world.github.writes.length).toBeLessThanOrEqual(3);
    for (const { body } of world.github.reviews) expect(body.length).toBeLessThanOrEqual(65_536);
    for (let number = 0; number < 500; number += 1) {
      expect(run.resultFile).toContain(`Word${number}x`);
    }
    expect(run.outputs["suggestions"]).toBe("500");
  });

  it("of 200,000 characters are cut on the pull request, and whole in the result file", async () => {
    const long = {
      ...S1,
      body: `${"All work and no play makes a dull comment. ".repeat(4650)}Obsidian.`,
    };
    const world = await stage({
      model: {
        answers: reviewAnswers({
          suggestions: [long, ...SUGGESTIONS.slice(1)],
          wire: { chunkCharacters: 4000 },
        }),
      },
    });
    const run = await runIn(world, { inputs: { "cost-limit": "1" } });
    expect(run.exitCode).toBe(0);
    expect(run.outputs["comments"]).toBe("3");
    for (const { body } of world.github.reviewComments)
      expect(body.length).toBeLessThanOrEqual(65_536);
    expect(run.resultFile).toContain("Obsidian");
    expect(run.resultFile).toContain(long.body);
    expectKept({ world, run }, ["Malachite", "Tourmaline"]);
  });
});
