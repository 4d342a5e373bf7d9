/** What a run of the command line leaves behind, and what it says where it cannot. */

import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { expect, it, onTestFinished } from "vitest";

import { renderStatus } from "../../src/cli/live.ts";
import { planOf, recordOf } from "../domain/sample-run.ts";
import { reviewedOf } from "../domain/sample-suggestion.ts";
import { FAKE_KEY, reviewAnswers, startFakeModel } from "../fakes/model.ts";
import { FAULT, openPlace } from "./stage.ts";

async function openDesk() {
  const place = openPlace();
  const model = await startFakeModel({ answers: reviewAnswers({ suggestions: [FAULT] }) });
  onTestFinished(() => model.close());
  const state = join(dirname(place.folder), "state");
  return { ...place, model, state, env: { DMX_BASE_URL: model.url, DMX_API_KEY: FAKE_KEY } };
}

it("a review that cannot be kept says so, and promises no fix that fen apply would not find", async () => {
  const { fen, env, state } = await openDesk();
  writeFileSync(join(dirname(state), "full"), "");
  const { code, out } = await fen(["review"], {
    env: { ...env, XDG_STATE_HOME: join(dirname(state), "full") },
  });
  expect(code).toBe(0);
  expect(out).toContain("Loop reads one element past the end");
  expect(out.replaceAll("\n", " ")).toMatch(/The result cannot be kept in .*; --result-file puts/);
  expect(out).not.toContain("fen apply");
});

it("a place that was named and cannot be written to is refused before anything is asked", async () => {
  const { fen, env, model } = await openDesk();
  const { code, err } = await fen(["review", "--result-file", "src/sum.ts/x.json"], { env });
  expect(code).toBe(1);
  expect(err.replaceAll("\n", " ")).toMatch(
    /--result-file: .*src\/sum\.ts\/x\.json cannot be written/,
  );
  expect(model.requests).toEqual([]);
});

it("keeps the files of a hundred runs, the newest, and touches no other file", async () => {
  const { fen, env, state } = await openDesk();
  const folder = join(state, "fen");
  mkdirSync(folder, { recursive: true });
  const old = Array.from({ length: 105 }, (_, at) => `fen-2020-01-01T00-00-${100 + at}-000Z`);
  for (const name of old) writeFileSync(join(folder, `${name}.json`), "{}");
  writeFileSync(join(folder, `${old[0]}.replay.json`), "{}");
  writeFileSync(join(folder, "fen-notes.txt"), "mine");
  await fen(["plan"], { env });
  const names = readdirSync(folder);
  expect(names).toContain("fen-notes.txt");
  expect(names.filter((name) => name.startsWith("fen-2020"))).toEqual(
    old.slice(6).map((name) => `${name}.json`),
  );
  const runs = new Set(names.map((name) => name.split(".")[0]));
  expect(runs.size - 1).toBe(100);
});

it("the line under the log tells which pass is under way, and never more than is known", () => {
  const [generate] = recordOf().calls;
  const record = recordOf({ calls: [], reviewed: [] });
  const at = (rest: Parameters<typeof recordOf>[0]) =>
    renderStatus({ ...record, ...rest }, 12_300).split(" · ")[0];
  expect(at({ plan: null })).toBe("reading the change");
  expect(at({ plan: planOf() })).toBe("asking the model");
  expect(at({ calls: [generate!] })).toBe("asking the model");
  expect(at({ calls: [generate!], reviewed: [reviewedOf()] })).toBe("verifying");
  expect(at({ ...recordOf() })).toBe("asking the model");
  expect(renderStatus(record, 12_300)).toMatch(/ · ¥0 of ¥0\.01 · 12 s$/);
});
