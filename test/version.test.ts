import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { VERSION } from "../src/version.ts";

it("the version in the code is that of the package", () => {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  expect((JSON.parse(text) as { version: string }).version).toBe(VERSION);
});
