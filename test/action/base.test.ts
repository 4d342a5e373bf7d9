import { afterEach, describe, expect, it } from "vitest";

import { createWorld, postedOn, runIn, WORDS, type World } from "./scenario.ts";

let world: World;
afterEach(() => world.close());

describe("a pull request of the repository itself", () => {
  it("gets one review with three comments, at the cost the endpoint bills", async () => {
    world = await createWorld();
    const run = await runIn(world);

    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({
      outcome: "complete",
      reason: "",
      suggestions: "3",
      comments: "3",
      coverage: "1",
      // Twice (1,000 × ¥0.70 + 200 × ¥2.10) per million.
      cost: "0.00224",
      currency: "CNY",
      "cost-known": "true",
      "input-tokens": "2000",
      "output-tokens": "400",
      model: "mimo-v2-flash",
      gate: "passed",
    });
    expect(world.github.reviews).toHaveLength(1);
    const { comments } = postedOn(world.github);
    expect(comments.map(({ path, line }) => `${path}:${line}`).toSorted()).toEqual([
      "src/session.ts:4",
      "src/sum.ts:15",
      "src/sum.ts:36",
    ]);
    for (const word of WORDS) {
      expect(comments.filter(({ body }) => body.includes(word))).toHaveLength(1);
    }
    expect(comments.find(({ line }) => line === 15)?.body).toContain(
      "```suggestion\n  for (let i = 0; i < xs.length; i++) {\n```",
    );
    expect(world.github.requests.length).toBeLessThanOrEqual(12);
    // The review and the summary comment.
    expect(world.github.writes).toHaveLength(2);
  });
});
