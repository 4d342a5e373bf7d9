import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, it } from "vitest";

import { CASES } from "./cases.ts";

it("every case of the catalogue has exactly one test", () => {
  const folder = fileURLToPath(new URL(".", import.meta.url));
  const files = readdirSync(folder).filter((name) => name.endsWith(".test.ts"));
  const source = files.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
  const tested = [...source.matchAll(/^holds\(\s*"([A-Z]\d\d)"/gm)].map(([, id = ""]) => id);
  expect(tested.toSorted()).toEqual(Object.keys(CASES).toSorted());
  expect(tested).toHaveLength(115);
});
