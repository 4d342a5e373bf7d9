/** Takes a prompt apart: our own words, and the blocks in which others' text stands. */

import { expect } from "vitest";

import type { FakeRequest } from "../fakes/model.ts";
import { messagesOf } from "../fakes/model-billing.ts";
import { createWorld, runIn, type World } from "./scenario.ts";

const BLOCK = /<([a-z-]+-[0-9a-f]{8})>\n([^]*?)\n<\/\1>/g;

export function readPrompt(request: FakeRequest | undefined) {
  const [system, user, ...more] = request ? messagesOf(request) : [];
  if (!system || !user) throw new Error("no prompt");
  const blocks = [...user.content.matchAll(BLOCK)].map(([, tag = "", text = ""]) => ({
    tag,
    text,
  }));
  return {
    system: system.content,
    user: user.content,
    blocks,
    /** What is said in our own voice. */
    outside: user.content.replace(BLOCK, "<block>"),
    roles: [system.role, user.role, ...more.map(({ role }) => role)],
  };
}

export type Prompts = {
  readonly generate: ReturnType<typeof readPrompt>;
  readonly verify: ReturnType<typeof readPrompt>;
};

export function readPrompts({ model }: World): Prompts {
  const [generate, verify] = model.requests;
  return { generate: readPrompt(generate), verify: readPrompt(verify) };
}

let base: Prompts | null = null;
/** The prompts of the base scenario. */
export async function basePrompts(): Promise<Prompts> {
  if (base === null) {
    const usual = await createWorld();
    await runIn(usual);
    base = readPrompts(usual);
    await usual.close();
  }
  return base;
}

/** System message and our own words are those of the base scenario; each block is one and whole. */
export async function expectOnlyOurVoice(world: World): Promise<Prompts> {
  const usual = await basePrompts();
  const prompts = readPrompts(world);
  for (const pass of ["generate", "verify"] as const) {
    const { system, user, outside, roles, blocks } = prompts[pass];
    expect(roles).toEqual(["system", "user"]);
    expect(system).toBe(usual[pass].system);
    expect(outside).toBe(usual[pass].outside);
    for (const { tag } of blocks) expect(user.split(tag)).toHaveLength(3);
  }
  return prompts;
}
