/** A replay file is handed to others: no secret of the run or of the pull request may be in it. */

import { createHash } from "node:crypto";

import { afterEach, expect, it } from "vitest";

import { FAKE_KEY, reviewAnswers } from "../fakes/model.ts";
import { findSecrets } from "../fakes/runner.ts";
import { BASE_FILES, HEAD_FILES, createWorld, runIn, type World } from "../action/scenario.ts";

let world: World | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

/** Put together here, so that no scanner takes this file for a leak. None is of a kind that the last filter knows. */
const random = (length: number) =>
  createHash("sha512")
    .update(String(length))
    .digest("base64url")
    .replaceAll(/[-_]/g, "x")
    .slice(0, length);
const LEAKED = ["SG.", random(22), ".", random(43)].join("");
const OLD = [
  "-----BEGIN RSA PRIVATE",
  " KEY-----\n",
  random(64),
  "\n",
  random(63),
  "\n-----END RSA PRIVATE",
  " KEY-----",
].join("");
/** What stands in files that fen reads at the base: they are none of the change. */
const CONFIGURED = ["SG.", random(20), "c1.", random(41), "d2"].join("");
const ATTRIBUTED = ["SG.", random(19), "e3f.", random(40), "g4h"].join("");
const SAID = ["SG.", random(21), "a.", random(42), "b"].join("");

const SETTING = ["SG.", random(18), "i5j6.", random(39), "k7l8"].join("");

it("no secret stands in the replay file: of the run, of the change, round it, in the settings, in a comment, or in an answer", async () => {
  const quote = "export const unused = 1;";
  world = await createWorld({
    base: {
      ...BASE_FILES,
      ".github/fen.yml": `language: en\n# ${CONFIGURED}\n`,
      ".gitattributes": `# ${ATTRIBUTED}\n`,
      "src/keys.ts": `/*\n${OLD}\n*/\nexport const name = "a";\n`,
    },
    head: {
      ...HEAD_FILES,
      ".github/fen.yml": `language: en\n# ${CONFIGURED}\n`,
      ".gitattributes": `# ${ATTRIBUTED}\n`,
      "src/keys.ts": `/*\n${OLD}\n*/\nexport const name = "${LEAKED}";\n${quote}\n`,
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
  const run = await runIn(world, { inputs: { "generate-temperature": "0.3", exclude: SETTING } });
  const text = run.files.get("fen-result.replay.json") ?? "";
  expect(text).toContain("Nobody uses it");
  expect(text).toContain("[secret removed]");
  const secrets = [
    FAKE_KEY,
    world.github.token,
    LEAKED,
    random(64),
    SAID,
    CONFIGURED,
    ATTRIBUTED,
    SETTING,
  ];
  expect(findSecrets([["the replay file", text]], secrets)).toEqual([]);
});
