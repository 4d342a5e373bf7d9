import { afterEach, describe, expect, it } from "vitest";

import { basePrompts, readPrompts } from "./prompts.ts";
import { createWorld, runIn, type World } from "./scenario.ts";

let world: World;
afterEach(() => world.close());

describe("a request", () => {
  it("switches thinking off, streams with usage, and bounds the answer, at 0.3 and then 0.1", async () => {
    world = await createWorld();
    await runIn(world);
    expect(world.model.requests.map(({ body }) => ({ ...body, messages: "…" }))).toEqual([
      {
        model: "mimo-v2-flash",
        messages: "…",
        stream: true,
        stream_options: { include_usage: true },
        thinking: { type: "disabled" },
        temperature: 0.3,
        max_completion_tokens: expect.any(Number) as number,
      },
      {
        model: "mimo-v2-flash",
        messages: "…",
        stream: true,
        stream_options: { include_usage: true },
        thinking: { type: "disabled" },
        temperature: 0.1,
        max_completion_tokens: expect.any(Number) as number,
      },
    ]);
  });

  it("begins in the second pass as in the first, up to the instruction", async () => {
    world = await createWorld();
    await runIn(world);
    const { generate, verify } = readPrompts(world);
    const shared = generate.user.slice(0, generate.user.indexOf("Task: "));
    expect(shared).toContain("for (let i = 0; i <= xs.length; i++) {");
    expect(verify.user.startsWith(`${shared}Task: `)).toBe(true);
    expect(verify.system).toBe(generate.system);
    expect(generate.outside.startsWith("<block>\n\n<block>\n\nTask: ")).toBe(true);
  });

  it("has the same system message whatever the settings; the language stands in the instruction", async () => {
    const usual = await basePrompts();
    world = await createWorld({
      base: { "a.py": "x = 1\n" },
      head: { "a.py": "x = 1 / 0\n" },
      github: { pullRequest: { title: "Other", body: null } },
    });
    const inputs = {
      language: "zh-CN",
      "min-severity": "nit",
      "max-comments": "3",
      "cost-limit": "0.5",
    };
    await runIn(world, { inputs });
    const { generate } = readPrompts(world);
    expect(generate.system).toBe(usual.generate.system);
    expect(generate.outside.replace(/\n\n[^\n]*zh-CN[^\n]*$/, "")).toBe(usual.generate.outside);
    expect(generate.user.split("zh-CN")).toHaveLength(2);
    expect(generate.user.lastIndexOf("zh-CN")).toBeGreaterThan(generate.user.indexOf("Task: "));
  });
});
