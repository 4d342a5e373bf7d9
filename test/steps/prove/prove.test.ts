import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { applyEdits, linesOf, overlaps } from "../../../src/domain/placing/apply.ts";
import type { ReviewedSuggestion } from "../../../src/domain/reviewed.ts";
import { MARK } from "../../../src/domain/secrets.ts";
import type { Severity } from "../../../src/domain/suggestion.ts";
import { proveReplacements } from "../../../src/steps/prove/prove.ts";
import { inlineAt, reviewedOf } from "../../domain/sample-suggestion.ts";
import { openParser } from "../../io/grammars.ts";

const parser = openParser();

type Block = {
  readonly start: number;
  readonly end?: number;
  readonly text: string;
  readonly severity?: Severity;
};

/** A suggestion whose block is offered on lines of the head. */
function blockOn(
  head: string,
  { start, end = start, text, severity = "major" }: Block,
): ReviewedSuggestion {
  const lines = linesOf(head, { startLine: start, endLine: end });
  return reviewedOf(
    {
      path: "a.ts",
      quote: lines.join("\n"),
      replacement: text,
      severity,
      title: `Lines ${start} to ${end}`,
    },
    {
      placement: inlineAt(start, { path: "a.ts", endLine: end, lines }),
      replacement: { kind: "committable", text },
      fingerprint: `${start}-${end}-${text}`,
    },
  );
}

const prove = (head: string | null, blocks: readonly ReviewedSuggestion[]) =>
  proveReplacements(blocks, { readHead: async () => head, parser });

const verdictsOf = async (head: string | null, blocks: readonly Block[]) => {
  const proven = await prove(
    head,
    blocks.map((block) => blockOn(head ?? HEAD, block)),
  );
  return proven.map(({ replacement }) =>
    replacement?.kind === "shown" ? replacement.reason : replacement?.kind,
  );
};

const HEAD = `import { log } from "./log.ts";

export function sum(xs: number[]): number {
  let total = 0;
  for (let i = 0; i <= xs.length; i++) {
    total += xs[i];
  }
  return total;
}

export function open(token: string): void {
  log(token);
}
`;

describe("a block alone", () => {
  it.each<readonly [string, Block, string]>([
    [
      "that mends the line",
      { start: 5, text: "  for (let i = 0; i < xs.length; i++) {" },
      "committable",
    ],
    ["that deletes a statement", { start: 12, text: "" }, "committable"],
    [
      "with brackets that match and code that does not parse",
      { start: 12, text: "  log(token token);" },
      "the file would no longer parse with the suggested code",
    ],
    [
      "that forgets what the lines around it need",
      { start: 8, text: "  return total +;" },
      "the file would no longer parse with the suggested code",
    ],
    [
      "with one brace too many",
      { start: 12, text: "  log(token);\n}" },
      "the brackets of the suggested code do not match those of the quoted lines",
    ],
    [
      "that repeats the line below, beyond its hunk",
      { start: 5, text: "  for (const x of xs) {\n    total += xs[i];" },
      "the suggested code repeats the line below",
    ],
    [
      "that repeats the line above, beyond its hunk",
      { start: 6, text: "  for (let i = 0; i <= xs.length; i++) {\n    total += xs[i] ?? 0; }" },
      "the suggested code repeats the line above",
    ],
    [
      "indented with tabs",
      { start: 12, text: "\tlog(hide(token));" },
      "the suggested code mixes tabs and spaces with the quoted lines",
    ],
    [
      "whose own line has no indentation to compare with",
      { start: 11, text: "export function open(token: string): void {\n\tcheck(token);" },
      "the suggested code is indented in another way than the file",
    ],
    [
      "that changes nothing",
      { start: 12, text: "  log(token);" },
      "the suggested code is what stands there already",
    ],
  ])("%s", async (_, block, verdict) => {
    expect(await verdictsOf(HEAD, [block])).toEqual([verdict]);
  });

  it.each<readonly [string, (head: string) => string, string]>([
    [
      "another file than the diff's",
      (head) => head.replace("log(token)", "log(key)"),
      "the file at the head is not the one in the diff",
    ],
    ["a shorter file", () => "a\n", "the file at the head is not the one in the diff"],
    [
      "one with a carriage return within a line",
      (head) => head.replace("sum(xs", "sum(\rxs"),
      "the file has CRLF line endings",
    ],
    [
      "one with mixed line endings",
      (head) => head.replace("\n\n", "\r\n\n"),
      "the file mixes line endings",
    ],
  ])("is not offered for %s", async (_, change, reason) => {
    const item = blockOn(HEAD, { start: 12, text: "  log(hide(token));" });
    const [proven] = await prove(change(HEAD), [item]);
    expect(proven?.replacement).toEqual({ kind: "shown", reason });
  });

  it("stays as it is where the file can't be read, or had faults before", async () => {
    expect(await verdictsOf(null, [{ start: 8, text: "  return total +;" }])).toEqual([
      "committable",
    ]);
    const broken = HEAD.replace("import { log }", "import { log");
    expect(await verdictsOf(broken, [{ start: 12, text: "  log(hide(token));" }])).toEqual([
      "committable",
    ]);
    expect(await verdictsOf(broken, [{ start: 8, text: "  return total +;" }])).toEqual([
      "the file would no longer parse with the suggested code",
    ]);
  });

  it("is not offered on a line whose secret is masked", async () => {
    const item = reviewedOf(
      { replacement: "  key(load());" },
      {
        placement: inlineAt(2, { lines: [`  key("${MARK}");`] }),
        replacement: { kind: "committable", text: "  key(load());" },
      },
    );
    const [proven] = await prove('a\n  key("x");\n', [item]);
    expect(proven?.replacement).toEqual({
      kind: "shown",
      reason: "the quoted lines hold a secret",
    });
  });

  it("is not tried out when it will not be posted", async () => {
    const item = blockOn(HEAD, { start: 8, text: "  return total +;" });
    const gone = { ...item, fate: "duplicate" } as const;
    expect(await prove(HEAD, [gone])).toEqual([gone]);
  });
});

describe("blocks together", () => {
  it("never overlap: the more severe stays, of equals the one higher up", async () => {
    expect(
      await verdictsOf(HEAD, [
        { start: 5, end: 6, text: "  for (const x of xs) {\n    total += x;", severity: "minor" },
        { start: 6, text: "    total += xs[i] ?? 0;", severity: "critical" },
        { start: 12, text: "  log(hide(token));" },
        { start: 12, text: "  log(mask(token));" },
      ]),
    ).toEqual([
      "it overlaps with another suggested change",
      "committable",
      "committable",
      "it overlaps with another suggested change",
    ]);
  });

  it("must parse together: what breaks them goes, the least severe first", async () => {
    // Each swallows the other's half of a comment.
    const head = "const a = 1;\nconst b = 2;\nconst c = 3;\n";
    const blocks = [
      { start: 1, text: "const a = 1; /* one", severity: "minor" },
      { start: 3, text: "*/ const c = 3;", severity: "major" },
    ] as const;
    expect(await verdictsOf(head, blocks)).toEqual([
      "the file would no longer parse with the suggested code",
      "the file would no longer parse with the suggested code",
    ]);
    const pair = [
      { start: 1, text: "const a = 1; // `", severity: "major" },
      { start: 3, text: "const a = 3;", severity: "minor" },
    ] as const;
    expect(await verdictsOf(head, pair)).toEqual(["committable", "committable"]);
  });

  it("may fail only in company, and then the less severe goes, wherever it stands", async () => {
    // One opens a comment that an older one closes; the other takes that one away.
    const head = "const a = 1;\nconst b = 2;\nconst c = 3; /* note */\nconst d = 4;\n";
    const opening = { start: 1, text: "const a = 1; /* was 2" };
    const closing = { start: 3, text: "const c = 3;" };
    const other = { start: 4, text: "const d = 5;", severity: "nit" } as const;
    expect(await verdictsOf(head, [opening])).toEqual(["committable"]);
    expect(await verdictsOf(head, [closing])).toEqual(["committable"]);
    const reason = "it does not fit together with the other suggested changes";
    expect(await verdictsOf(head, [{ ...opening, severity: "minor" }, closing, other])).toEqual([
      reason,
      "committable",
      "committable",
    ]);
    expect(await verdictsOf(head, [opening, { ...closing, severity: "critical" }, other])).toEqual([
      reason,
      "committable",
      "committable",
    ]);
    expect(await verdictsOf(head, [closing, opening, other])).toEqual([
      reason,
      "committable",
      "committable",
    ]);
  });

  const lines = fc.constantFrom(
    "  total += x;",
    "  if (x) { total += 1; }",
    "  total -= (x);",
    "  const y = [x, {}];",
    "  total = total ? x : ;",
    "  call(x",
    "  /* c",
    "  */",
    "  `",
    "",
    "  for (const z of [x]) {\n    total += z;\n  }",
  );
  const heads = fc
    .array(
      fc.constantFrom("  total += x;", "  x += 1;", "  // note", "  call(x);", "  let z = `a`;"),
      { minLength: 3, maxLength: 10 },
    )
    .map((body) => `function f(x: number) {\n${body.join("\n")}\n}\n`);

  it("give a file that parses, whichever are picked and in whatever order", async () => {
    await fc.assert(
      fc.asyncProperty(
        heads,
        fc.array(
          fc.tuple(
            fc.nat(20),
            fc.nat(2),
            lines,
            fc.constantFrom<Severity>("critical", "major", "minor"),
          ),
          { maxLength: 6 },
        ),
        fc.infiniteStream(fc.nat()),
        async (head, wishes, dice) => {
          const count = head.split("\n").length - 3;
          const blocks = wishes.map(([at, more, text, severity]) => {
            const start = 2 + (at % count);
            return blockOn(head, { start, end: Math.min(count + 1, start + more), text, severity });
          });
          const edits = editsOf(await prove(head, blocks));
          const before = (await parser.parse("a.ts", head))?.faults ?? 0;
          const all = applyEdits(head, edits);
          expect((await parser.parse("a.ts", all))?.faults).toBeLessThanOrEqual(before);
          expect(edits.some((a) => edits.some((b) => a !== b && overlaps(a, b)))).toBe(false);
          // One commit after the other, later blocks moved by what the earlier ones added.
          const order = edits.toSorted(() => ((dice.next().value ?? 0) % 2 === 0 ? 1 : -1));
          expect(applyOneByOne(head, order)).toBe(all);
        },
      ),
      { numRuns: 60, seed: 4 },
    );
  });
});

type Edits = Parameters<typeof applyEdits>[1];

function editsOf(proven: readonly ReviewedSuggestion[]): Edits {
  return proven.flatMap(({ placement, replacement }) =>
    placement.kind === "inline" && replacement?.kind === "committable"
      ? [{ startLine: placement.startLine, endLine: placement.endLine, text: replacement.text }]
      : [],
  );
}

function applyOneByOne(head: string, order: Edits): string {
  let text = head;
  const done: { at: number; shift: number }[] = [];
  for (const { startLine, endLine, text: added } of order) {
    const moved = done
      .filter(({ at }) => at < startLine)
      .reduce((sum, { shift }) => sum + shift, 0);
    text = applyEdits(text, [
      { startLine: startLine + moved, endLine: endLine + moved, text: added },
    ]);
    const size = added === "" ? 0 : added.split("\n").length;
    done.push({ at: startLine, shift: size - (endLine - startLine + 1) });
  }
  return text;
}
