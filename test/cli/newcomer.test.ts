/** What the README tells somebody who has just cloned fen to type: each line does what it says. */

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, it, onTestFinished } from "vitest";

import { FAKE_KEY, reviewAnswers, startFakeModel } from "../fakes/model.ts";
import { FAULT, HEAD, openPlace } from "./stage.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The commands of the section, without what stands behind `#`. */
function readCommands(page: string): readonly string[] {
  const [, section = ""] = readFileSync(join(ROOT, page), "utf8").split(
    /^## (?:On your machine|在本机使用)$/m,
  );
  const [, block = ""] = /```sh\n([\s\S]*?)```/.exec(section) ?? [];
  return block.split("\n").flatMap((line) => line.replace(/#.*/, "").trim() || []);
}

it.each(["README.md", "README.zh-CN.md"])(
  "the way from a clone to a replay in %s is this one",
  (page) => {
    expect(readCommands(page)).toEqual([
      "git clone https://github.com/OWNER/fen.git",
      "npm install --global ./fen",
      "cd path/to/your/repository",
      "export DMX_API_KEY=…",
      "fen doctor",
      "fen review",
      "fen apply",
      "fen replay FILE",
    ]);
  },
);

it("and it leads there: installed, looked at, reviewed, mended, replayed", async () => {
  const place = openPlace();
  const model = await startFakeModel({ answers: reviewAnswers({ suggestions: [FAULT] }) });
  onTestFinished(() => model.close());
  const prefix = join(place.folder, "../global");
  const install = [
    "install",
    "--global",
    "--prefix",
    prefix,
    "--ignore-scripts",
    "--offline",
    "--no-audit",
  ];
  execFileSync("npm", [...install, ROOT], { stdio: "pipe" });
  const program = join(prefix, "bin/fen");
  const env = { DMX_API_KEY: FAKE_KEY, DMX_BASE_URL: model.url };
  const doctor = await place.fen(["doctor"], { env, program });
  expect(doctor.out).toMatch(/ok +config /);
  expect(doctor.out).toMatch(/ok +price /);
  const review = await place.fen(["review"], { env, program });
  expect(review).toMatchObject({ code: 0 });
  expect(review.out).toContain("Loop reads one element past the end");
  const apply = await place.fen(["apply", "--all"], { program });
  expect(apply).toMatchObject({ code: 0 });
  expect(place.read("src/sum.ts")).not.toBe(HEAD);
  const file = /^Replay: (.+)$/m.exec(review.out)?.[1] ?? "";
  const replay = await place.fen(["replay", file], { program });
  expect(replay).toMatchObject({ code: 0 });
  expect(replay.out).toContain("nothing was sent and nothing spent");
});
