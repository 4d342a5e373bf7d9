/** U: characters that nobody sees, and bytes that are no text. */

import { expect } from "vitest";

import { HEAD_FILES, postedOn, S1, S2, S3, type World } from "../action/scenario.ts";
import { reviewAnswers } from "../fakes/model.ts";
import { holds, open, run } from "./held.ts";

const HIDDEN = /[\u202A-\u202E\u2066-\u2069\u200B-\u200F]|[\u{E0000}-\u{E007F}]/u;

const placesOf = (world: World) =>
  postedOn(world.github)
    .comments.map(({ path, line }) => `${path}:${line}`)
    .toSorted();

holds("U01", async () => {
  const files = {
    "reordered.js": "if (level != 'user\u202E \u2066// Check if admin\u2069 \u2066') {\n}\n",
    "stretched.py": "access_level = 'user\u200B\u200B'\n",
    "commented.go": "package a\n\n/*\u202E } \u2066if isAdmin\u2069 \u2066 begin */\nvar a = 1\n",
    "tagged.c": "int a = 1; // \u{E0041}\u{E0042}\n",
  };
  const world = await open({ head: files, model: { answers: reviewAnswers({ suggestions: [] }) } });
  const done = await run(world, { foreign: Object.values(files) });
  const prompt = world.model.requests[0]?.raw ?? "";
  expect(JSON.stringify(JSON.parse(prompt))).not.toMatch(HIDDEN);
  expect(prompt).toContain("\\\\u{202E}");
  // The model says nothing; the built-in check does.
  const places = placesOf(world);
  for (const place of ["reordered.js:1", "stretched.py:1", "commented.go:3", "tagged.c:1"]) {
    expect(places).toContain(place);
  }
  expect(done.outputs["outcome"]).toBe("complete");
});

holds("U02", async () => {
  const world = await open({
    model: {
      answers: reviewAnswers({
        suggestions: [
          { ...S1, replacement: S1.replacement.replace("length", "len\u200Bgth") },
          { ...S3, replacement: "export const DEFAULT_RETRIES = 3;" },
        ],
      }),
    },
  });
  await run(world);
  const bodies = postedOn(world.github).comments.map(({ body }) => body);
  const shown = bodies.find((body) => body.includes("Sapphire")) ?? "";
  expect(shown).not.toContain("```suggestion");
  expect(shown).toContain("len\\u{200B}gth");
  expect(bodies.find((body) => body.includes("Tourmaline"))).toContain("```suggestion");
});

holds("U03", async () => {
  const text = "Read \u202Ethis\u202C \u2066now\u2069, zero\u200Bwidth, \u{E0041}tagged";
  const world = await open({
    model: {
      answers: reviewAnswers({
        suggestions: [{ ...S2, title: text, body: `${text} Malachite.` }],
      }),
    },
  });
  const done = await run(world, { foreign: [text] });
  const { reviews, comments } = postedOn(world.github);
  const posted = [...reviews, ...comments.map(({ body }) => body)].join("\n");
  expect(posted).toContain("Malachite");
  expect(posted).not.toMatch(HIDDEN);
  expect(done.summary).not.toMatch(HIDDEN);
});

holds("U04", async () => {
  const world = await open({
    head: {
      ...HEAD_FILES,
      "latin.txt": Buffer.from("caf\xE9 = 1\nnext = 2\n", "latin1"),
      "wide.txt": Buffer.from("\uFEFFwide = 1\n", "utf16le"),
    },
    model: {
      answers: reviewAnswers({
        suggestions: [
          { ...S2, path: "latin.txt", quote: "caf\uFFFD = 1" },
          { ...S3, path: "latin.txt", quote: "next = 2", severity: "major", title: "The next" },
        ],
      }),
    },
  });
  const done = await run(world);
  expect(done.outputs["outcome"]).toBe("complete");
  expect(placesOf(world)).toEqual(["latin.txt:1", "latin.txt:2"]);
  const skipped = done.result.skipped.map(({ path, reason }) => `${path}: ${reason}`);
  expect(skipped).toEqual(["wide.txt: binary"]);
});
