/** A replay file is handed to others: no secret of the run or of the pull request may be in it. */

import { afterEach, expect, it } from "vitest";

import { FAKE_KEY, reviewAnswers } from "../fakes/model.ts";
import { findSecrets } from "../fakes/runner.ts";
import { BASE_FILES, HEAD_FILES, createWorld, runIn, type World } from "../action/scenario.ts";

let world: World | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

/** Put together here, so that no scanner takes this file for a leak. */
const LEAKED = ["AKIA", "Q3EGSPH5XMZPLW2A"].join("");
const OLD = ["ghp", "_", "9fK2mQ7xR4tV8wZ1bC5dE6gH3jL0nP2sU4yA"].join("");
const SAID = ["xoxb", "-264987351092-263591840275-kR7wQ2mZ9tX4vB6nC8dF1gHj"].join("");

it("no secret stands in the replay file: of the run, of the change, round it, in a comment, or in an answer", async () => {
  const quote = "export const unused = 1;";
  world = await createWorld({
    base: { ...BASE_FILES, "src/keys.ts": `// ${OLD}\nexport const name = "a";\n` },
    head: {
      ...HEAD_FILES,
      "src/keys.ts": `// ${OLD}\nexport const name = "${LEAKED}";\n${quote}\n`,
    },
    github: { issueComments: [{ body: `Here is the token: ${SAID}` }] },
    model: {
      answers: reviewAnswers({
        suggestions: [
          {
            path: "src/keys.ts",
            quote,
            severity: "major",
            category: "bug",
            title: "Nobody uses it",
            body: `The key is ${FAKE_KEY}, the other ${SAID}. Opal.`,
          },
        ],
      }),
    },
  });
  const run = await runIn(world);
  const text = run.files.get("fen-result.replay.json") ?? "";
  expect(text).toContain("Nobody uses it");
  expect(text).toContain("[secret removed]");
  const secrets = [FAKE_KEY, world.github.token, LEAKED, OLD, SAID];
  expect(findSecrets([["the replay file", text]], secrets)).toEqual([]);
});
