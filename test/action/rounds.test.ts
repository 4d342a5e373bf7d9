/** A pull request from push to push: nothing said twice, nothing read twice, and an end to it. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Files } from "../fakes/change.ts";
import { postedOn } from "./scenario.ts";
import { readRounds, stageRounds, type Rounds, type Said } from "./rounds-stage.ts";

const lines = (name: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `${name}(${from + index});\n`).join("");

const BASE = { "src/a.ts": lines("keep", 1, 40), "src/b.ts": lines("hold", 1, 40) };
const HEAD = {
  "src/a.ts": `${lines("keep", 1, 5)}const ratio = total / count;\n${lines("keep", 6, 40)}`,
  "src/b.ts": `${lines("hold", 1, 5)}const first = items[items.length];\n${lines("hold", 6, 40)}`,
};

const RATIO: Said = {
  path: "src/a.ts",
  quote: "const ratio = total / count;",
  severity: "major",
  category: "bug",
  title: "Division by zero for an empty list",
  body: "When `count` is zero the ratio becomes NaN and every caller passes it on. Amber.",
};
const FIRST: Said = {
  path: "src/b.ts",
  quote: "const first = items[items.length];",
  severity: "minor",
  category: "correctness",
  title: "Reads past the end of the array",
  body: "The index is one too large, so `first` is always undefined. Beryl.",
};

/** The same claim as RATIO as another day's model puts it. */
const RATIO_AGAIN: Said = {
  ...RATIO,
  category: "correctness",
  title: "`ratio` is NaN when `count` is zero",
  body: "An empty list makes `count` zero; the division then gives NaN for every caller.",
};

/** Says what it knows of the code that it is shown. */
const ofShown =
  (...known: readonly Said[]) =>
  (diff: string) =>
    known.filter(({ quote }) => diff.includes(`+${String(quote)}`));

const comments = ({ world }: Rounds) => postedOn(world.github).comments;
const fatesOf = (result: { readonly suggestions: readonly Record<string, unknown>[] }) =>
  result.suggestions.map(({ title, fate }) => `${String(title)}: ${String(fate)}`);

async function begin(options: Parameters<typeof stageRounds>[0] = {}): Promise<Rounds> {
  const rounds = await stageRounds({ base: BASE, head: HEAD, ...options });
  rounds.says(ofShown(RATIO, FIRST));
  const run = await rounds.run({ action: "opened" });
  expect(run.outputs).toMatchObject({ outcome: "complete", comments: "2", coverage: "1" });
  expect(rounds.takeDiffs()).toHaveLength(1);
  return rounds;
}

const PUSHED: Files = {
  "src/b.ts": `${lines("hold", 1, 5)}const first = items[items.length];\n${lines("hold", 6, 30)}const last = open(path);\n${lines("hold", 31, 40)}`,
};

describe("a push", () => {
  it("costs what is new: only hunks with a new line are sent, and comments still find their place", async () => {
    const rounds = await begin();
    rounds.push(PUSHED);
    const LAST = {
      ...FIRST,
      quote: "const last = open(path);",
      severity: "major",
      title: "The file is never closed",
      body: "Each call leaves a handle open. Citrine.",
    };
    rounds.says(ofShown(RATIO, FIRST, LAST));
    const run = await rounds.run();
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: "1", coverage: "1" });
    const [diff = "", ...more] = rounds.takeDiffs();
    expect(more).toEqual([]);
    expect(diff).toContain("+const last = open(path);");
    expect(diff).not.toContain("const ratio");
    expect(diff).not.toContain("const first");
    expect(run.result.skipped.map(({ path, reason }) => `${path}: ${reason}`).toSorted()).toEqual([
      "src/a.ts: reviewed-before",
      "src/b.ts: reviewed-before",
    ]);
    expect(comments(rounds).map(({ path, line }) => `${path}:${line}`)).toEqual([
      "src/a.ts:6",
      "src/b.ts:6",
      "src/b.ts:32",
    ]);
    expect(readRounds(rounds.sticky())).toEqual([
      [1, 2, 0, 0],
      [2, 1, 0, 0],
    ]);
    expect(rounds.sticky()).toContain("Still open: 3 (2 major, 1 minor).");
    expect(rounds.sticky()).toContain("2 more had been read by earlier rounds");
    expect(rounds.world.github.issueComments).toHaveLength(1);
    // A usual push stays within GitHub's manners.
    const before = rounds.world.github.requests.length;
    rounds.push({ "src/c.ts": "export const c = make(1);\n" });
    await rounds.run();
    expect(rounds.world.github.requests.length - before).toBeLessThanOrEqual(12);
  });

  it.each<readonly [string, (rounds: Rounds) => void]>([
    ["a merge of the base", (rounds) => rounds.moveBase({ "other.ts": "export {};\n" }, "merge")],
    [
      "a rebase",
      (rounds) =>
        rounds.moveBase(
          { "other.ts": "export {};\n", "src/a.ts": `// top\n${lines("keep", 1, 40)}` },
          "rebase",
        ),
    ],
    ["a force-push of the same content", (rounds) => rounds.forcePush(HEAD)],
  ])("that is only %s is not read, not paid for, and says nothing", async (_, push) => {
    const rounds = await begin();
    const head = rounds.change().headSha;
    push(rounds);
    expect(rounds.change().headSha).not.toBe(head);
    const run = await rounds.run();
    expect(run.outputs).toMatchObject({
      outcome: "skipped",
      reason: "already-reviewed",
      cost: "0",
    });
    expect(rounds.takeDiffs()).toEqual([]);
    expect(comments(rounds)).toHaveLength(2);
  });

  it("is compared with the last signed review where the summary comment is gone", async () => {
    const rounds = await begin();
    const { issueComments } = rounds.world.github;
    rounds.world.github.deleteIssueComment(issueComments[0]!.id);
    rounds.push(PUSHED);
    await rounds.run();
    const [diff = ""] = rounds.takeDiffs();
    expect(diff).toContain("+const last");
    expect(diff).not.toContain("const ratio");
    expect(rounds.world.github.requests.some(({ path }) => path.includes("/compare/"))).toBe(true);
    expect(comments(rounds)).toHaveLength(2);
    expect(readRounds(rounds.sticky())).toEqual([
      [1, 2, 0, 0],
      [2, 0, 0, 0],
    ]);
  });

  it("is read as a whole with `incremental: false`, and still nothing is said twice", async () => {
    const rounds = await begin();
    rounds.push(PUSHED);
    const run = await rounds.run({ inputs: { incremental: "false" } });
    const [diff = ""] = rounds.takeDiffs();
    expect(diff).toContain("+const last");
    expect(diff).toContain("+const ratio");
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: "0" });
    expect(fatesOf(run.result).every((fate) => fate.endsWith(": already-posted"))).toBe(true);
  });

  it("whose review could not be posted is read again, and then posted once", async () => {
    const rounds = await begin();
    rounds.push(PUSHED);
    const LAST = {
      ...FIRST,
      quote: "const last = open(path);",
      severity: "major",
      title: "The file is never closed",
      body: "Each call leaves a handle open. Citrine.",
    };
    rounds.says(ofShown(LAST));
    rounds.world.github.failNext({
      method: "POST",
      path: /\/reviews$/,
      status: 403,
      body: { message: "Forbidden" },
    });
    const failed = await rounds.run();
    expect(failed.outputs).toMatchObject({ outcome: "failed", reason: "post-failed" });
    expect(readRounds(rounds.sticky())).toEqual([[1, 2, 0, 0]]);
    expect(rounds.takeDiffs()).toHaveLength(1);
    const run = await rounds.run();
    expect(rounds.takeDiffs()).toHaveLength(1);
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: "1" });
    expect(comments(rounds).filter(({ body }) => body.includes("Citrine"))).toHaveLength(1);
  });
});

describe("a claim that was posted", () => {
  it("is not posted again in other words, of another category, or after its lines moved", async () => {
    const rounds = await begin();
    const moved = `// new head of the file\n${lines("keep", 1, 5)}const ratio = total / count;\nconst more = ratio * 2;\n${lines("keep", 6, 40)}`;
    rounds.push({ "src/a.ts": moved });
    rounds.says(ofShown(RATIO_AGAIN));
    const run = await rounds.run();
    expect(fatesOf(run.result)).toEqual([`${String(RATIO_AGAIN["title"])}: already-posted`]);
    expect(comments(rounds)).toHaveLength(2);
    expect(run.outputs["comments"]).toBe("0");
  });

  it.each<readonly [string, (rounds: Rounds, id: number) => void]>([
    [
      "a person has answered it",
      ({ world }, id) => world.github.answerComment(id, "Not a bug, count is never zero."),
    ],
    ["its thread was resolved", ({ world }, id) => world.github.resolveThread(id)],
    ["its comment was deleted", ({ world }, id) => world.github.deleteReviewComment(id)],
    [
      "the branch was force-pushed",
      (rounds) => rounds.forcePush({ ...HEAD, "src/new.ts": "export const added = run(1);\n" }),
    ],
  ])("is not posted again after %s", async (_, act) => {
    const rounds = await begin();
    const [ratio] = rounds.world.github.reviewComments;
    act(rounds, ratio!.id);
    const before = comments(rounds).filter(({ body }) => body.includes("Amber")).length;
    rounds.says(ofShown(RATIO_AGAIN, RATIO));
    await rounds.run({ inputs: { incremental: "false" } });
    rounds.push({
      "src/a.ts": `${lines("keep", 1, 5)}const ratio = total / count;\nuse(ratio);\n${lines("keep", 6, 40)}`,
    });
    await rounds.run();
    const after = comments(rounds).filter(({ body }) =>
      /Amber|NaN for every caller/.test(body),
    ).length;
    expect(after).toBe(before);
  });

  it("leaves room for another claim about the same line", async () => {
    const rounds = await begin();
    rounds.push({
      "src/a.ts": `${lines("keep", 1, 5)}const ratio = total / count;\nuse(ratio);\n${lines("keep", 6, 40)}`,
    });
    const other = {
      ...RATIO,
      severity: "critical",
      category: "security",
      title: "User input reaches the log unescaped",
      body: "The string from the request is printed raw. Diamond.",
    };
    rounds.says(ofShown(other));
    const run = await rounds.run();
    expect(fatesOf(run.result)).toEqual([`${other.title}: inline`]);
  });
});

describe("late suggestions and the rising bar", () => {
  it("fold what an earlier round could have said, unless it is critical", async () => {
    const rounds = await stageRounds({ base: BASE, head: HEAD });
    await rounds.run({ action: "opened" });
    rounds.push({ "src/c.ts": "export const c = make(1);\n" });
    rounds.says(ofShown(RATIO, { ...FIRST, severity: "critical" }));
    const run = await rounds.run({ inputs: { incremental: "false" } });
    expect(fatesOf(run.result).toSorted()).toEqual([
      "Division by zero for an empty list: body",
      "Reads past the end of the array: inline",
    ]);
    expect(comments(rounds).map(({ path }) => path)).toEqual(["src/b.ts"]);
    const [review = ""] = postedOn(rounds.world.github).reviews;
    expect(review).toContain("<details><summary>Late or minor: 1</summary>");
    expect(review).toContain("late: an earlier round had read these lines");
    expect(readRounds(rounds.sticky())).toEqual([
      [1, 0, 0, 0],
      [2, 2, 0, 2],
    ]);
    // Listed once, and then never again.
    rounds.push({ "src/d.ts": "export const d = make(2);\n" });
    const again = await rounds.run({ inputs: { incremental: "false" } });
    expect(fatesOf(again.result).every((fate) => fate.endsWith(": already-posted"))).toBe(true);
    expect(postedOn(rounds.world.github).reviews).toHaveLength(1);
  });

  it("ask more of a new comment in each round", async () => {
    const rounds = await stageRounds({ base: BASE, head: HEAD });
    const say = (name: string, severity: string): Said => ({
      ...FIRST,
      path: `src/${name}.ts`,
      quote: `export const ${name} = make("${name}");`,
      severity,
      title: `${name} of severity ${severity} is never awaited`,
    });
    const seen: string[] = [];
    for (const [index, name] of ["one", "two", "three", "four"].entries()) {
      const all = ["critical", "major", "minor"].map((severity) =>
        say(`${name}${severity}`, severity),
      );
      const files = Object.fromEntries(
        all.map(({ path, quote }) => [String(path), `${String(quote)}\n`]),
      );
      rounds.push(files);
      rounds.says(ofShown(...all));
      const run = await rounds.run();
      const inline = run.result.suggestions.filter(({ fate }) => fate === "inline");
      seen.push(`${index + 1}: ${inline.map(({ severity }) => severity).join(" ")}`);
      expect(run.outputs["suggestions"]).toBe("3");
    }
    expect(seen).toEqual([
      "1: critical major minor",
      "2: critical major minor",
      "3: critical major",
      "4: critical",
    ]);
    expect(rounds.sticky()).toContain("Still open: 12 (4 critical, 4 major, 4 minor).");
  });
});

const FIXED: Files = {
  "src/a.ts": `${lines("keep", 1, 5)}const ratio = count === 0 ? 0 : total / count;\n${lines("keep", 6, 40)}`,
};

describe("a claim whose code changed", () => {
  it("is fixed when the new code was read and nobody said it again", async () => {
    const rounds = await begin();
    rounds.push(FIXED);
    const run = await rounds.run();
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: "0" });
    expect(readRounds(rounds.sticky())).toEqual([
      [1, 2, 0, 0],
      [2, 0, 1, 0],
    ]);
    expect(rounds.sticky()).toContain("Still open: 1 (1 minor).");
    expect(run.summary).toContain("Still open: 1 (1 minor).");
    expect(postedOn(rounds.world.github).reviews).toHaveLength(1);
  });

  it("is still open when the new code has the same fault, and is not posted again", async () => {
    const rounds = await begin();
    rounds.push({
      "src/a.ts": `${lines("keep", 1, 5)}const ratio = sum / count;\n${lines("keep", 6, 40)}`,
    });
    rounds.says(ofShown({ ...RATIO, quote: "const ratio = sum / count;" }));
    const run = await rounds.run();
    expect(readRounds(rounds.sticky()).at(-1)).toEqual([2, 0, 0, 0]);
    expect(rounds.sticky()).toContain("Still open: 2");
    expect(fatesOf(run.result)).toEqual(["Division by zero for an empty list: already-posted"]);
  });

  it("is fixed when its change is taken back, though there is nothing left to read", async () => {
    const rounds = await begin();
    rounds.push({ "src/a.ts": BASE["src/a.ts"] });
    const run = await rounds.run();
    expect(run.outputs).toMatchObject({ outcome: "skipped", reason: "already-reviewed" });
    expect(rounds.takeDiffs()).toEqual([]);
    expect(rounds.sticky()).toContain("Still open: 1 (1 minor).");
  });

  const WITH_CONTENTS = { permissions: { pull_requests: "write", contents: "write" } } as const;

  it("has its thread resolved with `resolve-threads`, if nobody else wrote in it", async () => {
    const rounds = await begin({ github: WITH_CONTENTS });
    const { github } = rounds.world;
    const [ratio, first] = github.reviewComments;
    github.answerComment(first!.id, "I will look at it.");
    rounds.push({
      ...FIXED,
      "src/b.ts": `${lines("hold", 1, 5)}const first = items[0];\n${lines("hold", 6, 40)}`,
    });
    await rounds.run({ inputs: { "resolve-threads": "true" } });
    expect(rounds.sticky()).toContain("Still open: none.");
    expect([...github.resolvedThreads]).toEqual([ratio!.id]);
  });

  it("keeps its thread as it is unless that is asked for, and says so where the permission is missing", async () => {
    const rounds = await begin();
    rounds.push(FIXED);
    const run = await rounds.run({ inputs: { "resolve-threads": "true" } });
    expect(run.outputs["outcome"]).toBe("complete");
    expect(run.summary).toContain("`contents: write`");
    const deaf = await begin({
      github: { ...WITH_CONTENTS, faults: [{ path: /graphql/, status: 502, times: 9 }] },
    });
    deaf.push(FIXED);
    const unheard = await deaf.run({ inputs: { "resolve-threads": "true" } });
    expect(unheard.outputs["outcome"]).toBe("complete");
    expect(unheard.summary).toContain("GitHub did not list the review threads");
    expect(rounds.world.github.resolvedThreads.size).toBe(0);
    const quiet = await begin({ github: WITH_CONTENTS });
    quiet.push(FIXED);
    await quiet.run();
    expect(quiet.world.github.resolvedThreads.size).toBe(0);
  });
});

describe("whatever happens to a pull request", () => {
  /** Each has its own line, said whenever it is shown; the words change with every telling. */
  const faults = ["alpha", "bravo", "charlie", "delta", "echo"];
  const quoteOf = (name: string) => `const ${name} = load(${name}Path).result;`;
  const tell = (name: string, telling: number): Said => ({
    path: `src/${name}.ts`,
    quote: quoteOf(name),
    severity: "critical",
    category: telling % 2 === 0 ? "bug" : "correctness",
    title: [`The load of ${name} is not awaited`, `${name} holds a promise, not its result`][
      telling % 2
    ],
    body: `Because load of ${name}Path returns a promise, result is undefined in ${name}. Word${name}end.`,
  });
  const textOf = (name: string, before: string) =>
    `${before}${lines(name, 1, 4)}${quoteOf(name)}\n${lines(name, 5, 9)}`;

  const action = fc.oneof(
    fc.record({ kind: fc.constant("add" as const), name: fc.constantFrom(...faults) }),
    fc.record({ kind: fc.constant("move" as const), name: fc.constantFrom(...faults) }),
    fc.record({ kind: fc.constant("fix" as const), name: fc.constantFrom(...faults) }),
    fc.record({
      kind: fc.constantFrom("merge", "rebase", "force", "again", "full", "answer", "resolve"),
    }),
  );

  it("nothing is posted twice and nothing open is lost", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 4, maxLength: 7 }), async (actions) => {
        const rounds = await stageRounds({
          base: { "readme.md": "# a\n" },
          head: { "src/alpha.ts": textOf("alpha", "") },
        });
        const present = new Map<string, string>([["alpha", textOf("alpha", "")]]);
        let telling = 0;
        rounds.says((diff) => {
          telling += 1;
          return faults
            .filter((name) => diff.includes(`+${quoteOf(name)}`))
            .map((name) => tell(name, telling));
        });
        await rounds.run({ action: "opened" });
        let bases = 0;
        for (const step of actions) {
          const name = "name" in step ? step.name : "";
          if (step.kind === "add" || step.kind === "move") {
            const text = textOf(name, step.kind === "move" ? `// moved ${present.size}\n` : "");
            present.set(name, text);
            rounds.push({ [`src/${name}.ts`]: text });
          } else if (step.kind === "fix") {
            if (!present.delete(name)) continue;
            rounds.push({
              [`src/${name}.ts`]: `export const ${name} = await load(${name}Path);\n`,
            });
            present.delete(name);
          } else if (step.kind === "merge" || step.kind === "rebase") {
            bases += 1;
            rounds.moveBase({ [`base${bases}.ts`]: `export const base${bases} = 1;\n` }, step.kind);
          } else if (step.kind === "force") {
            rounds.forcePush(
              Object.fromEntries([...present].map(([one, text]) => [`src/${one}.ts`, text])),
            );
          } else if (step.kind === "answer" || step.kind === "resolve") {
            const [one] = rounds.world.github.reviewComments;
            if (one && step.kind === "answer") rounds.world.github.answerComment(one.id, "No.");
            if (one && step.kind === "resolve") rounds.world.github.resolveThread(one.id);
          }
          const before = rounds.sticky();
          await rounds.run(step.kind === "full" ? { inputs: { incremental: "false" } } : {});
          for (const fault of faults) {
            const own = rounds.world.github.reviewComments.filter(
              ({ body, user }) => user.type === "Bot" && body.includes(`Word${fault}end`),
            );
            expect(own.length, `${fault} after ${step.kind}`).toBeLessThanOrEqual(1);
            // What is there was seen by some round, and stands on the pull request since then.
            const least = present.has(fault) ? 1 : 0;
            expect(own.length, `${fault} after ${step.kind}`).toBeGreaterThanOrEqual(least);
          }
          const open = Number(/Still open: (\d+)/.exec(rounds.sticky())?.[1] ?? 0);
          expect(open, `open after ${step.kind}`).toBeGreaterThanOrEqual(present.size);
          expect(readRounds(rounds.sticky()).length).toBeGreaterThanOrEqual(
            readRounds(before).length,
          );
        }
      }),
      { numRuns: 4, seed: 11 },
    );
  }, 180_000);
});
