/** What an evaluation takes for the same settings: results of others are never mixed in. */

import { expect, it } from "vitest";

import type { Call } from "../../src/cli/command.ts";
import { prepareEngine } from "../../src/cli/eval-engine.ts";
import { keepTerminal } from "./eval-terminal.ts";

async function settingsWith(flags: Readonly<Record<string, string>>): Promise<string> {
  const call: Call = {
    given: (name) => flags[name] ?? "",
    words: ["cases"],
    environment: { DMX_API_KEY: "sk-fake", DMX_BASE_URL: "http://127.0.0.1:9/v1" },
    folder: "/",
    terminal: keepTerminal({ isLive: false }).terminal,
    scrub: (text) => text,
    cancelled: new AbortController().signal,
  };
  return (await prepareEngine(call, { judge: "" })).settings;
}

const PRICE = "mimo-v2-flash: {input: 9, cached: 9, output: 9, currency: CNY}";

it.each([
  { prices: PRICE },
  { "exchange-rate": "5" },
  { "idle-timeout": "7" },
  { "run-timeout": "70" },
  { exclude: "**/*.py" },
  { limit: "0.02" },
  { "verify-model": "qwen-flash" },
  { language: "ja" },
])("takes reviews with %j for others", async (flags) => {
  expect(await settingsWith(flags)).not.toBe(await settingsWith({}));
});

it("takes the same settings for the same", async () => {
  expect(await settingsWith({ prices: PRICE })).toBe(await settingsWith({ prices: PRICE }));
});
