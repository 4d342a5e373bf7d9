/** The readers of foreign text, each with texts that a reader of its kind is slow on when it is not made with care. */

import { readSuggestion, readVerdict } from "../src/domain/answer.ts";
import { createObjectReader } from "../src/domain/completion/object-stream.ts";
import { renderFilesDiff } from "../src/domain/diff/diff-text.ts";
import { parseDiff, parsePatch } from "../src/domain/diff/patch.ts";
import { InputError } from "../src/domain/errors.ts";
import { parseSarif } from "../src/domain/evidence.ts";
import { parseAttributeRules } from "../src/domain/filter/attributes.ts";
import { findGlob, parseGlobs } from "../src/domain/filter/filter.ts";
import { renderModelMarkdown, renderPlain } from "../src/domain/markdown/markdown.ts";
import { parseResult } from "../src/domain/report/stored-result.ts";
import { createMarks } from "../src/domain/state.ts";
import { readConfiguredInputs } from "../src/inputs.ts";
import { readEventStream } from "../src/io/model/event-stream.ts";

export type Case = {
  readonly reader: string;
  readonly input: string;
  /** Characters from which on the reader refuses or cuts, so that more of them measures nothing. */
  readonly most: number;
  /** A text of about so many characters. */
  readonly build: (size: number) => string;
  readonly run: (text: string) => unknown;
};

type Inputs = Readonly<Record<string, string | ((size: number) => string)>>;

/** A part that is repeated, or a text of a size. */
function casesOf(
  reader: { readonly name: string; readonly most: number; readonly run: (text: string) => unknown },
  inputs: Inputs,
): readonly Case[] {
  return Object.entries(inputs).map(([input, make]) => ({
    reader: reader.name,
    input,
    most: reader.most,
    build: typeof make === "string" ? fill("", make) : make,
    run: reader.run,
  }));
}

/** `before`, then `part` as often as it fits, then `after`. */
function fill(before: string, part: string, after = ""): (size: number) => string {
  return (size) => {
    const room = size - before.length - after.length;
    return before + part.repeat(Math.max(1, Math.floor(room / part.length))) + after;
  };
}

const MIB = 1024 * 1024;
const LARGEST = 5 * MIB;
const HEADER = "diff --git a/x b/x\n--- a/x\n+++ b/x\n";

/** Parses the text in all ways, and writes what was found as the model reads it. */
function readDiff(text: string): void {
  parsePatch(text);
  renderFilesDiff(parseDiff(text).map((file) => ({ file, hunks: file.hunks })));
}

const DIFFS = casesOf(
  { name: "diff", most: LARGEST, run: readDiff },
  {
    "one added line": fill(`${HEADER}@@ -0,0 +1 @@\n+`, "x"),
    "one line of hidden characters": fill(`${HEADER}@@ -0,0 +1 @@\n+`, "\u200B"),
    "added lines": (size) =>
      fill(`${HEADER}@@ -0,0 +1,${Math.floor(size / 9)} @@\n`, "+let a;\n\n")(size),
    "hunk headers": fill(HEADER, "@@ -1 +1 @@\n"),
    "hunks of one line": fill(HEADER, "@@ -1 +1 @@\n-a\n+b\n"),
    "hunks that are cut off": fill("", "--- a/x\n+++ b/x\n@@ -1,9 +1,9 @@\n a\n"),
    "file headers": "diff --git a/x b/x\n",
    "names without hunks": "--- a/x\n+++ b/x\n",
    "files that are the same": fill("", `${HEADER}@@ -1,2 +1,2 @@\n-aa1\n-bb2\n+cc3\n+dd4\n`),
    remarks: fill(`${HEADER}@@ -1 +1 @@\n-a\n+b\n`, "\\ No newline at end of file\n"),
    "a quoted name": fill('diff --git "', 'a\\"'),
    "a name of blanks": fill("diff --git ", "a b/ "),
    "a binary line": fill(`${HEADER}Binary files `, "differ"),
    "line feeds": "\n",
    "carriage returns": fill(`${HEADER}@@ -0,0 +1 @@\n+`, "\r"),
  },
);

/** Gives the text in pieces of 1 KiB, and every one of the objects found to nobody. */
async function readStream(text: string, pieceBytes = 1024): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  let from = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (from >= bytes.length) controller.close();
      else controller.enqueue(bytes.subarray(from, from + pieceBytes));
      from += pieceBytes;
    },
  });
  await readEventStream(body, {
    signal: new AbortController().signal,
    onBytes: () => undefined,
    onItem: () => "more",
  });
}

const STREAMS = [
  ...casesOf(
    { name: "event stream", most: LARGEST, run: (text) => readStream(text) },
    {
      documents: 'data: {"choices":[{"delta":{"content":"x"}}]}\n\n',
      "keep-alives": ": ping\n\n",
      "one event of many lines": fill("", 'data: {"a":\n'),
      "lines without an end": "data: x\r",
      "unknown fields": "\u0000: y\n",
      "white space": " ",
      "one JSON document": fill('{"a":"', "x", '"}'),
      "brackets, never closed": fill("{", "["),
    },
  ),
  ...casesOf(
    { name: "event stream", most: MIB - 64, run: (text) => readStream(text, 16) },
    { "one line, 16 bytes at a time": fill('data: {"a":"', "x", '"}\n\n') },
  ),
];

/** Reads an answer of the model as it arrives, and what its objects mean. */
function readAnswer(text: string): void {
  const reader = createObjectReader();
  const read = [];
  for (let from = 0; from < text.length; from += 256) {
    read.push(...reader.push(text.slice(from, from + 256)));
  }
  read.push(...reader.end());
  for (const one of read) {
    if (!("value" in one)) continue;
    readSuggestion(one.value);
    readVerdict(one.value);
  }
}

const ANSWERS = casesOf(
  { name: "objects of an answer", most: LARGEST, run: readAnswer },
  {
    suggestions: '{"path":"a","severity":"nit","title":"t","body":"b"}\n',
    "one long string": fill('{"path":"a","severity":"nit","title":"', "x y", '"}'),
    "white space in a title": fill('{"path":"a","severity":"nit","title":"a', " ", 'b"}'),
    "nested brackets": fill('{"path":', "["),
    "nested objects": '{"a":',
    wrappers: '{"a":[{',
    braces: "{",
    "false starts": '{"a":"\n',
    "strings that never end": fill('{"path":"', '},{"aaaaaaaa'),
    quotes: '{"path":"a" "b" "c" "d"}\n',
    backslashes: fill('{"path":"', "\\\\"),
    "commas before a start": fill('{"path":"x"', " ,", '\n{"id":1}'),
    "what only repair would mend": fill('{"path":"', 'x" '),
  },
);

/** Reads a configuration, and the inputs in it. */
function readConfiguration(text: string): void {
  try {
    readConfiguredInputs({ given: () => "", environment: {} }, { file: "fen.yml", text });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
}

const CONFIGS = casesOf(
  { name: "configuration", most: 100_000, run: readConfiguration },
  {
    "a list": fill("exclude:\n", "- a\n"),
    "brackets side by side": fill("exclude: [", "[],", "]"),
    "nested brackets": fill("exclude: ", "["),
    comments: "# x\n",
    "one long value": fill("model: ", "x"),
    "one value over many lines": fill("model: |\n", " x\n"),
    "lines of a plain value": fill("model: a", "\n  b"),
    quotes: fill("model: '", "''", "'"),
    escapes: fill('model: "', "\\x41", '"'),
    anchors: (size) => {
      const names = Array.from(
        { length: Math.floor((size - 10) / 12) },
        (_, at) => `- &${at + 1e5} x`,
      );
      return `exclude:\n${names.join("\n")}`;
    },
    "keys of a map": (size) => {
      const keys = Array.from(
        { length: Math.floor((size - 8) / 34) },
        (_, at) => ` k${at + 1e5}: {input: 1, output: 1}`,
      );
      return `prices:\n${keys.join("\n")}`;
    },
    rules: fill("rules:\n", "- {paths: a, rule: b}\n"),
    "braces in patterns": fill("exclude:\n", "- '{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}'\n"),
  },
);

const MARKS = createMarks({ apiKey: "key", repository: "o/r", number: 1 });

function readBody(body: string): void {
  MARKS.readReview(body);
  MARKS.readComment(body);
  MARKS.readSummary(body);
  MARKS.readAnswer(body);
}

const MARKERS = casesOf(
  { name: "marker", most: LARGEST, run: readBody },
  {
    "comments that never end": "<!--",
    "openings of a marker": "<!-- fen:review ",
    "a payload without an end": fill("<!-- fen:summary ", "a"),
    "a payload of dots": fill("<!-- fen:summary a", ".a"),
    "a true marker and text": fill(
      MARKS.forReview({ head: "a".repeat(40), complete: true, fingerprints: ["0".repeat(16)] }),
      "x --> ",
    ),
  },
);

const render = (text: string) => renderModelMarkdown(text, { maxCharacters: 60_000 });

const MARKDOWN = [
  ...casesOf(
    { name: "Markdown", most: 200_000, run: render },
    {
      "comments that never end": "<!--",
      "comments of nothing": "<!-- -->",
      "alternative texts": "![",
      images: "![a](b)",
      "images that never end": "![a](b",
      "nested brackets": "[",
      "links of nothing": "](",
      "one emphasis after another": "*a **b ",
      "emphasis of two kinds": "_*",
      "emphasis that closes": "**a*",
      strikes: "~~a~",
      "code of all lengths": (size) => {
        let text = "";
        for (let run = 1; text.length < size; run = (run % 60) + 1) text += `${"`".repeat(run)}a`;
        return text;
      },
      fences: "```\n",
      "quotes in quotes": "> ",
      "quotes on lines": "> a\n",
      "lists in lists": "- a\n  - b\n    - c\n",
      tables: "|a",
      "rows of a table": fill("|a|b|\n|-|-|\n", "|a|b|\n"),
      addresses: "a.a@",
      "addresses of the web": "www.a.",
      formulas: "$a",
      entities: "&#",
      tags: "<a b=",
      definitions: "[a]: /u\n",
      footnotes: "[^a]",
      "underlines of headings": "a\n=\n",
      "hidden characters": "\u200B",
      "line feeds and blanks": "\n ",
      "one word": "x",
    },
  ),
  ...casesOf(
    { name: "one line of text", most: MIB, run: renderPlain },
    {
      mentions: "@a ",
      "dollar signs": "$a",
      brackets: "[",
      "runs of an address": "a.:",
      "white space": "\n ",
      asterisks: "*a*",
    },
  ),
];

const HOSTILE_GLOBS: Readonly<Record<string, string>> = {
  "*a*a*a…": `${"*a".repeat(120)}x`,
  "*a eleven times": `${"*a".repeat(10)}*x`,
  "braces, twenty times": "{a,b}".repeat(20),
  "braces, six times": `*${"{a,b}".repeat(6)}x`,
  "nested braces": `${"{a,".repeat(20)}b${"}".repeat(20)}`,
  "groups of alternatives": `${"+(a|aa)".repeat(36)}x`,
  "folders at any depth": "**/a/".repeat(50) + "x",
  "question marks": `${"?*".repeat(120)}x`,
  "nested groups": `${"*(".repeat(80)}a${")".repeat(80)}`,
  "open brackets": "[".repeat(250),
};

/** Reads the pattern, and asks it about a path of the text. */
function matchGlob(pattern: string, path: string): void {
  const read = parseGlobs([pattern]);
  if ("globs" in read) findGlob(read.globs, path);
}

const GLOBS = Object.entries(HOSTILE_GLOBS).flatMap(([input, pattern]) =>
  casesOf(
    { name: "glob", most: 4096, run: (path) => matchGlob(pattern, path) },
    { [`${input} on a name`]: "a", [`${input} on folders`]: "a/" },
  ),
);

const ATTRIBUTES = casesOf(
  { name: "git attributes", most: 500_000, run: parseAttributeRules },
  {
    rules: "*.x linguist-generated\n",
    macros: "[attr]a linguist-generated\n",
    "quoted names": '"a\\"b" linguist-generated\n',
    "quotes that never end": '"',
    "line feeds": "\n",
    "words on a line": fill("", `x${" a".repeat(1000)}\n`),
  },
);

/**
 * Deep, and many times. Millions of brackets that all stay open are left to the tests: what they cost is `JSON.parse`'s own, with
 * a step where its stack outgrows the young part of the heap.
 */
const NESTED = `${"[".repeat(2000)}${"]".repeat(2000)},`;

const SUGGESTION = '{"path":"a","severity":"nit","title":"t","verdict":{"status":"rejected"}},';

/** A result file of which one part goes on for ever. */
function storedWith(
  key: string,
  part: string,
  around: readonly [string, string],
): (size: number) => string {
  const head = `{"schema":"fen-result/1","pullRequest":{"number":1,"head":"${"a".repeat(40)}"},`;
  return fill(`${head}"${key}":${around[0]}`, part, `${around[1]}}`);
}

function readResult(text: string): void {
  try {
    parseResult(text);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
}

const RESULTS = casesOf(
  { name: "result file", most: LARGEST, run: readResult },
  {
    suggestions: storedWith("suggestions", SUGGESTION, ["[", "0]"]),
    "skipped files": storedWith("skipped", '{"path":"a"},', ["[", "0]"]),
    "files of batches": storedWith("plan", '{"files":[{"path":"a"}]},', ['{"batches":[', "0]}"]),
    marks: (size) => {
      const mark = MARKS.forComment("a");
      const count = Math.floor(size / (mark.length + 12));
      const marks = Array.from({ length: count }, (_, at) => `"${at}":"${mark}"`);
      return storedWith("marks", `{${marks.join(",")}}`, ['{"comments":', "}"])(1);
    },
    "nested brackets": storedWith("plan", NESTED, ["[", "0]"]),
    "one long text": storedWith("repository", "x", ['"', '"']),
    "digits of an amount": storedWith("cost", "9", ['"', '"']),
  },
);

const PLACE =
  '"locations":[{"physicalLocation":{"artifactLocation":{"uri":"a"},"region":{"startLine":1}}}]';

const SARIF = casesOf(
  { name: "SARIF", most: LARGEST, run: (text) => parseSarif(text, ["/home"]) },
  {
    results: fill('{"runs":[{"results":[', `{"message":{"text":"m"},${PLACE}},`, "0]}]}"),
    runs: fill('{"runs":[', `{"results":[{"message":{"text":"m"},${PLACE}}]},`, "0]}"),
    "places of a result": fill(
      '{"runs":[{"results":[{"locations":[',
      '{"id":1,"physicalLocation":{"artifactLocation":{"uri":"a"}}},',
      "0]}]}]}",
    ),
    "rules and results": (size) => {
      const rules = fill("", '{"id":"x"},')(size / 2);
      const results = fill("", `{"ruleIndex":1,"message":{"text":"m"},${PLACE}},`)(size / 2);
      return `{"runs":[{"tool":{"driver":{"rules":[${rules}0]}},"results":[${results}0]}]}`;
    },
    "one long message": fill(`{"runs":[{"results":[{${PLACE},"message":{"text":"`, " ", 'x"}}]}]}'),
    "nested brackets": fill('{"runs":[', NESTED, "0]}"),
    "a path of dots": fill(
      '{"runs":[{"results":[{"message":{"text":"m"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"',
      "./",
      '"}}}]}]}]}',
    ),
  },
);

export const CASES: readonly Case[] = [
  ...DIFFS,
  ...STREAMS,
  ...ANSWERS,
  ...CONFIGS,
  ...MARKERS,
  ...MARKDOWN,
  ...GLOBS,
  ...ATTRIBUTES,
  ...RESULTS,
  ...SARIF,
];
