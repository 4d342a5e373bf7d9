/** What no round has read is read by the next one, though an earlier round has posted a review. */

import { expect, it } from "vitest";

import { stageRounds } from "./rounds-stage.ts";
import { postedOn } from "./scenario.ts";
import { findDeadUrl, portOf } from "./wire.ts";

const HEAD = {
  "src/a.ts": "export const ratio = total / count;\n",
  "src/merge.py": "<<<<<<< HEAD\nlimit = 1\n=======\nlimit = 2\n>>>>>>> topic\n",
};

it("a review by the built-in checks alone does not count as one that has read the change", async () => {
  const rounds = await stageRounds({ base: { "README.md": "# a\n" }, head: HEAD });
  const dead = await findDeadUrl();
  const first = await rounds.run({
    action: "opened",
    inputs: { "base-url": dead },
    ports: [portOf(dead)],
  });
  expect(first.outputs).toMatchObject({ outcome: "failed", coverage: "0" });
  expect(postedOn(rounds.world.github).comments.map(({ path }) => path)).toContain("src/merge.py");
  expect(rounds.takeDiffs()).toEqual([]);
  rounds.push({ "src/c.ts": "export const c = make(1);\n" });
  const second = await rounds.run();
  expect(second.outputs).toMatchObject({ outcome: "complete", coverage: "1" });
  const sent = rounds.takeDiffs().join("\n");
  for (const line of ["+export const ratio", "+limit = 1", "+export const c"]) {
    expect(sent).toContain(line);
  }
  expect(second.result.skipped).toEqual([]);
});
