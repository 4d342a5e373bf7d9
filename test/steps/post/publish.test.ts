import { describe, expect, it } from "vitest";

import { EMPTY_HISTORY } from "../../../src/domain/history.ts";
import { readInputs } from "../../../src/inputs.ts";
import { createSecretScanner } from "../../../src/io/secret-scanner.ts";
import { Journal } from "../../../src/journal.ts";
import type { ReviewedSuggestion } from "../../../src/domain/reviewed.ts";
import { createMarks, reuseMarks } from "../../../src/domain/state.ts";
import { NOTHING_POSTED, readPosted } from "../../../src/steps/post/posted-before.ts";
import {
  hold,
  publish,
  type Publication,
  type PublishOptions,
} from "../../../src/steps/post/publish.ts";
import { publishResult } from "../../../src/steps/post/publish-stored.ts";
import { recordOf } from "../../domain/sample-run.ts";
import { inlineAt, reviewedOf, suggestionOf } from "../../domain/sample-suggestion.ts";
import { openParser } from "../../io/grammars.ts";
import {
  commentedOf,
  DENIED,
  DONE,
  HEAD,
  INVALID,
  lost,
  postedOf,
  pullRequestOf,
  scriptGitHub,
  type ScriptedGitHub,
} from "../scripted-pull-request.ts";

const MARKS = createMarks({ apiKey: "key", repository: "o/r", number: 7 });
const AT = { repository: "o/r", number: 7, marks: MARKS, history: EMPTY_HISTORY };
const NO_MARKS = reuseMarks({ review: "", comments: new Map() });

/** Suggestions with a line each, the most severe last. */
const THREE = [
  reviewedOf({ title: "Third", severity: "minor" }, { placement: inlineAt(30) }),
  reviewedOf({ title: "Second", severity: "major" }, { placement: inlineAt(20, { endLine: 22 }) }),
  reviewedOf({ title: "First", severity: "critical" }, { placement: inlineAt(10) }),
];
const LINELESS = reviewedOf(
  { title: "Lineless", path: "src/b.ts" },
  { placement: { kind: "body", path: "src/b.ts", reason: "the quote is not in the diff" } },
);

function optionsOf(github: ScriptedGitHub, rest: Partial<PublishOptions> = {}): PublishOptions {
  return {
    github,
    pullRequest: pullRequestOf(),
    reviewed: THREE,
    reviewedPaths: ["src/sum.ts", "src/sum.ts", "src/b.ts"],
    skipped: [],
    marks: MARKS,
    posted: NOTHING_POSTED,
    minSeverity: "minor",
    floor: "minor",
    maxComments: 20,
    complete: true,
    allowedLinkPrefix: "https://github.example/o/r/",
    footer: "¥0.0043",
    signal: new AbortController().signal,
    onNotice: () => {},
    ...rest,
  };
}

/** Titles and fates, in the order of the suggestions. */
function fatesOf({ reviewed }: Pick<Publication, "reviewed">): string[] {
  return reviewed.map(({ suggestion, fate }) => `${suggestion.title}: ${fate}`);
}

const titleOf = (body: string) => /\*\*\w+: (\w+)\*\*/.exec(body)?.[1];

describe("one review", () => {
  it("holds everything that is new, most severe first, at the commit that was read", async () => {
    const github = scriptGitHub();
    const publication = await publish(optionsOf(github, { reviewed: [...THREE, LINELESS] }));
    expect(github.log).toEqual(["fetchPullRequest", "createReview"]);
    const [review] = github.sentReviews;
    expect(review?.commit).toBe(HEAD);
    expect(
      review?.comments.map(({ body, ...place }) => ({ title: titleOf(body), ...place })),
    ).toEqual([
      { title: "First", path: "src/sum.ts", side: "RIGHT", line: 10 },
      { title: "Second", path: "src/sum.ts", side: "RIGHT", startLine: 20, line: 22 },
      { title: "Third", path: "src/sum.ts", side: "RIGHT", line: 30 },
    ]);
    expect(review?.body).toContain("fen reviewed 2 files at `bbbbbbb`: **4 suggestions**.");
    expect(review?.body).toContain(": Lineless**");
    expect(publication).toMatchObject({
      kind: "posted",
      comments: 3,
      url: "https://github.example/o/r/pull/7#1",
    });
    expect(fatesOf(publication)).toEqual([
      "Third: inline",
      "Second: inline",
      "First: inline",
      "Lineless: body",
    ]);
  });

  it("has no more inline comments than wanted; the rest stands in its body, most severe first", async () => {
    const github = scriptGitHub();
    const minor = {
      ...LINELESS,
      suggestion: suggestionOf({ title: "Lineless", severity: "minor" }),
    };
    const publication = await publish(
      optionsOf(github, { reviewed: [minor, ...THREE], maxComments: 1 }),
    );
    const body = github.sentReviews[0]?.body ?? "";
    expect(github.sentReviews[0]?.comments.map((comment) => titleOf(comment.body))).toEqual([
      "First",
    ]);
    const places = [": Second**", ": Lineless**", ": Third**"].map((title) => body.indexOf(title));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(body).toContain("beyond the first 1 inline comments");
    expect(publication.comments).toBe(1);
    expect(fatesOf(publication)).toEqual([
      "Lineless: body",
      "Third: body",
      "Second: body",
      "First: inline",
    ]);
  });

  it("may have no inline comments at all", async () => {
    const github = scriptGitHub();
    const publication = await publish(optionsOf(github, { maxComments: 0 }));
    expect(github.sentReviews[0]?.comments).toEqual([]);
    expect(publication).toMatchObject({ kind: "posted", comments: 0 });
  });
});

describe("nothing is written", () => {
  it.each([
    ["there is no suggestion", []],
    [
      "all were rejected",
      [
        reviewedOf(
          {},
          { verdict: { status: "rejected", reason: "no", evidence: "code", severity: null } },
        ),
      ],
    ],
    ["all are below the least severity", [reviewedOf({ severity: "nit" })]],
  ])("when %s", async (_, reviewed) => {
    const github = scriptGitHub();
    const publication = await publish(optionsOf(github, { reviewed }));
    expect([publication.kind, github.log]).toEqual(["nothing-new", []]);
  });

  it("when the head has moved", async () => {
    const moved = pullRequestOf({ head: { sha: "c".repeat(40), ref: "topic" } });
    const github = scriptGitHub({ pullRequest: moved });
    const publication = await publish(optionsOf(github));
    expect(publication).toMatchObject({
      kind: "head-moved",
      message: "a newer commit was pushed meanwhile",
    });
    expect(github.log).toEqual(["fetchPullRequest"]);
    expect(fatesOf(publication)[0]).toBe("Third: not-posted");
  });

  it("when the pull request is gone", async () => {
    const github = scriptGitHub({ pullRequest: null });
    expect(await publish(optionsOf(github))).toMatchObject({
      kind: "head-moved",
      message: "the pull request is gone",
    });
  });
});

describe("suggestions that are not posted", () => {
  it("keep the reason why", async () => {
    const rejected = { status: "rejected", reason: "", evidence: "code", severity: null } as const;
    const [third, second] = THREE;
    const reviewed = [
      third!,
      { ...third!, suggestion: suggestionOf({ title: "Again" }) },
      reviewedOf({ title: "Rejected" }, { placement: inlineAt(1), verdict: rejected }),
      reviewedOf({ title: "Nit", severity: "nit" }, { placement: inlineAt(2) }),
      second!,
    ];
    const posted = {
      ...NOTHING_POSTED,
      has: (item: { readonly fingerprint: string }) => item.fingerprint === second!.fingerprint,
    };
    const publication = await publish(optionsOf(scriptGitHub(), { reviewed, posted }));
    expect(fatesOf(publication)).toEqual([
      "Third: inline",
      "Again: duplicate",
      "Rejected: rejected",
      "Nit: below-min-severity",
      "Second: already-posted",
    ]);
  });
});

describe("a review that GitHub refuses", () => {
  it("is posted comment by comment, the refused one in the review's body", async () => {
    const github = scriptGitHub({
      reviews: [INVALID, DONE],
      comments: [DONE, INVALID, DONE],
    });
    const notices: string[] = [];
    const publication = await publish(
      optionsOf(github, { onNotice: (message) => notices.push(message) }),
    );
    expect(github.sentComments.map(({ body }) => titleOf(body))).toEqual([
      "First",
      "Second",
      "Third",
    ]);
    const last = github.sentReviews.at(-1);
    expect(last?.comments).toEqual([]);
    expect(last?.body).toContain(": Second**");
    expect(last?.body).toContain("GitHub refused the line");
    expect(last?.body).not.toContain(": First**");
    expect(publication).toMatchObject({ kind: "posted", comments: 2 });
    expect(fatesOf(publication)).toEqual(["Third: inline", "Second: body", "First: inline"]);
    expect(MARKS.readReview(last?.body ?? "")?.fingerprints.length).toBe(3);
    expect(notices.join()).toContain("Line could not be resolved");
  });

  it("does not put a comment in the body again whose answer was lost but that stands", async () => {
    const github = scriptGitHub({
      reviews: [INVALID, DONE],
      comments: [lost(true), lost(false), DONE],
    });
    const publication = await publish(optionsOf(github));
    expect(fatesOf(publication)).toEqual(["Third: inline", "Second: body", "First: inline"]);
    expect(github.sentReviews.at(-1)?.body).toContain("GitHub did not take it");
  });

  it("leaves what was posted singly as posted when its rest is refused too", async () => {
    const github = scriptGitHub({ reviews: [INVALID, DENIED], comments: [DONE, INVALID, INVALID] });
    const publication = await publish(optionsOf(github));
    expect(publication).toMatchObject({ kind: "failed", comments: 1 });
    expect(publication.message).toContain("pull-requests: write");
    expect(fatesOf(publication)).toEqual([
      "Third: not-posted",
      "Second: not-posted",
      "First: inline",
    ]);
  });

  it("posts no further comments once the run is stopped", async () => {
    const stop = new AbortController();
    const github = scriptGitHub({ reviews: [INVALID, DONE] });
    const publication = await publish(
      optionsOf(github, { signal: stop.signal, onNotice: () => stop.abort() }),
    );
    expect(github.sentComments).toEqual([]);
    expect(publication.comments).toBe(0);
    expect(fatesOf(publication)).toEqual(["Third: body", "Second: body", "First: body"]);
  });
});

describe("a review whose answer is lost", () => {
  it("is not posted again when it stands", async () => {
    const github = scriptGitHub({ reviews: [lost(true)] });
    const publication = await publish(optionsOf(github));
    expect(publication).toMatchObject({ kind: "posted", comments: 3 });
    expect(publication.url).toBe("https://github.example/o/r/pull/7#posted");
    expect(github.standingReviews.length).toBe(1);
  });

  it("is posted once more when it does not stand", async () => {
    const github = scriptGitHub({ reviews: [lost(false), DONE] });
    expect(await publish(optionsOf(github))).toMatchObject({ kind: "posted" });
    expect(github.log.filter((name) => name === "createReview").length).toBe(2);
    expect(github.standingReviews.length).toBe(1);
  });

  it("is given up when that is lost too", async () => {
    const github = scriptGitHub({ reviews: [lost(false)] });
    const publication = await publish(optionsOf(github));
    expect(publication).toMatchObject({ kind: "failed", comments: 0, message: "502 from GitHub" });
    expect(github.sentReviews.length).toBe(2);
  });

  it.each([
    ["GitHub cannot be asked whether it stands", MARKS, () => true],
    ["nothing marks it", NO_MARKS, () => false],
  ])("is never posted again when %s", async (_, marks, failsToList) => {
    const github = scriptGitHub({ reviews: [lost(true)], failsToList });
    const publication = await publish(optionsOf(github, { marks }));
    expect(publication).toMatchObject({
      kind: "failed",
      message: "502 from GitHub; it may have been posted",
    });
    expect(github.sentReviews.length).toBe(1);
  });
});

describe("a review that may not be posted", () => {
  it.each([
    ["denied", DENIED, "needs `pull-requests: write`"],
    [
      "limited",
      { outcome: { kind: "limited", message: "rate limit" }, isStored: false } as const,
      "rate limit",
    ],
  ])("because it is %s is tried once and leaves everything unposted", async (_, write, message) => {
    const github = scriptGitHub({ reviews: [write] });
    const publication = await publish(optionsOf(github, { reviewed: [...THREE, LINELESS] }));
    expect(publication).toMatchObject({ kind: "failed", comments: 0, url: "", message });
    expect(github.sentReviews.length).toBe(1);
    expect(fatesOf(publication).every((fate) => fate.endsWith(": not-posted"))).toBe(true);
  });
});

describe("a second run", () => {
  it("posts nothing of what the first one posted, inline or in the body", async () => {
    const github = scriptGitHub();
    const reviewed = [...THREE, LINELESS];
    await publish(optionsOf(github, { reviewed }));
    const posted = await readPosted(github, AT);
    expect(posted.reviews).toEqual([
      {
        head: HEAD,
        complete: true,
        fingerprints: reviewed.map(({ fingerprint }) => fingerprint).toSorted(),
      },
    ]);
    const again = await publish(optionsOf(github, { reviewed, posted }));
    expect([again.kind, github.sentReviews.length]).toEqual(["nothing-new", 1]);
    expect(new Set(again.reviewed.map(({ fate }) => fate))).toEqual(new Set(["already-posted"]));
  });

  it("knows single comments of a run that was stopped before its review", async () => {
    const github = scriptGitHub({ reviews: [INVALID, DENIED] });
    await publish(optionsOf(github));
    const posted = await readPosted(github, AT);
    expect(posted.reviews).toEqual([]);
    expect(
      THREE.every(({ fingerprint }) => posted.has({ fingerprint, suggestion: suggestionOf() })),
    ).toBe(true);
  });

  it("posts only what is new", async () => {
    const github = scriptGitHub();
    await publish(optionsOf(github, { reviewed: THREE.slice(0, 2) }));
    const posted = await readPosted(github, AT);
    const again = await publish(optionsOf(github, { posted }));
    expect(github.sentReviews[1]?.comments.map(({ body }) => titleOf(body))).toEqual(["First"]);
    expect(again.comments).toBe(1);
  });

  it("does not believe marks that it did not sign", async () => {
    const github = scriptGitHub();
    const forger = createMarks({ apiKey: "other", repository: "o/r", number: 7 });
    const elsewhere = createMarks({ apiKey: "key", repository: "o/r", number: 8 });
    const [{ fingerprint }] = THREE as [ReviewedSuggestion, ...ReviewedSuggestion[]];
    const state = { head: HEAD, complete: true, fingerprints: [fingerprint] };
    const good = MARKS.forReview(state);
    github.standingReviews.push(
      ...[
        forger.forReview(state),
        elsewhere.forReview(state),
        ` ${good}`,
        `> ${good}`,
        good.replace(/^<!-- fen:review (\w)/, "<!-- fen:review A$1"),
        MARKS.forComment(fingerprint),
        "<!-- fen:review e30.AAAAAAAAAAAAAAAAAAAAAA -->",
      ].map((body) => postedOf(body, HEAD)),
    );
    github.standingComments.push(
      commentedOf({ body: forger.forComment(fingerprint) }),
      commentedOf({ body: `text\n${MARKS.forComment(fingerprint)}` }),
      commentedOf({ body: "" }),
      commentedOf({ body: "none" }),
    );
    const posted = await readPosted(github, AT);
    expect(posted.reviews).toEqual([]);
    expect(posted.has({ fingerprint, suggestion: suggestionOf() })).toBe(false);
  });
});

describe("what is held back for a later job", () => {
  it("is decided like what is posted, and signed", () => {
    const held = hold(optionsOf(scriptGitHub(), { reviewed: [...THREE, LINELESS] }));
    expect(fatesOf(held).every((fate) => fate.endsWith(": not-posted"))).toBe(true);
    expect(Object.keys(held.marks.comments).length).toBe(4);
    expect(MARKS.readReview(held.marks.review)?.fingerprints.length).toBe(4);
  });

  it("is posted by that job with the same marks, once", async () => {
    const held = hold(optionsOf(scriptGitHub()));
    const marks = reuseMarks({
      review: held.marks.review,
      comments: new Map(Object.entries(held.marks.comments)),
    });
    const github = scriptGitHub();
    await publish(optionsOf(github, { marks }));
    const posted = await readPosted(github, { ...AT, marks });
    expect(await publish(optionsOf(github, { marks, posted }))).toMatchObject({
      kind: "nothing-new",
    });
    // A run that has the key knows them too.
    const withKey = await readPosted(github, AT);
    expect(
      THREE.every(({ fingerprint }) => withKey.has({ fingerprint, suggestion: suggestionOf() })),
    ).toBe(true);
  });
});

describe("a stored result", () => {
  const LINES = ["const a = one();", "const b = two();"];
  const patch = `@@ -0,0 +1,2 @@\n${LINES.map((line) => `+${line}`).join("\n")}`;
  const file = { path: "src/sum.ts", oldPath: null, additions: 2, deletions: 0, patch, blob: null };
  const claims = [
    suggestionOf({ title: "one may throw", body: "", quote: LINES[0]!, line: 1 }),
    suggestionOf({ title: "value shadows import", body: "", quote: LINES[0]!, line: 1 }),
    suggestionOf({ title: "two leaks", body: "", quote: LINES[1]!, line: 2 }),
  ];
  const result = {
    schema: "fen-result/1",
    repository: "O/R",
    pullRequest: { number: 7, head: HEAD },
    outcome: "complete",
    coverage: 1,
    suggestions: claims.map((claim) => ({ ...claim, batch: 1, verdict: { status: "confirmed" } })),
    plan: { batches: [{ files: [{ path: "src/sum.ts" }] }] },
  };
  const run = async (given: object = {}, inputs: Record<string, string> = {}) => {
    const github = scriptGitHub({ files: [{ ...file, status: "added" }] });
    const journal = new Journal(recordOf({ calls: [] }), () => {});
    const end = await publishResult({
      github,
      journal,
      repository: "o/r",
      inputs: readInputs({ given: (name) => inputs[name] ?? "", environment: {} }),
      pullRequest: pullRequestOf(),
      tools: { scanner: createSecretScanner(), parser: openParser() },
      openClone: async () => null,
      readResults: () => [JSON.stringify({ ...result, ...given })],
      allowedLinkPrefix: "https://github.example/o/r/",
      cancelled: new AbortController().signal,
      runId: "1",
      runUrl: "",
      warn: () => {},
    });
    return { end, github, fates: fatesOf(journal.record) };
  };

  it("is placed anew and posted in full, different claims about one line included", async () => {
    const { end, github, fates } = await run();
    expect(end.outcome).toBe("complete");
    expect(fates).toEqual([
      "one may throw: inline",
      "value shadows import: inline",
      "two leaks: inline",
    ]);
    expect(github.sentReviews[0]?.comments.map(({ line }) => line)).toEqual([1, 1, 2]);
  });

  it("keeps back what the other job had taken out, and folds what it had called late", async () => {
    const [first, second, third] = result.suggestions;
    const suggestions = [
      { ...first, fate: "already-posted" },
      { ...second, fate: "refuted" },
      { ...third, late: true },
    ];
    const { github, fates } = await run({ suggestions });
    expect(fates).toEqual([
      "one may throw: already-posted",
      "value shadows import: refuted",
      "two leaks: body",
    ]);
    expect(github.sentReviews[0]?.comments).toEqual([]);
    expect(github.sentReviews[0]?.body).toContain("late: an earlier round had read these lines");
  });

  it("is only decided about in a dry run", async () => {
    const { github, fates } = await run({}, { "dry-run": "true" });
    expect(fates).toContain("one may throw: not-posted");
    expect(github.sentReviews).toEqual([]);
  });

  it("belongs to one pull request and one commit", async () => {
    await expect(run({ repository: "o/other" })).rejects.toThrow("belongs to another");
    await expect(run({ pullRequest: { number: 8, head: HEAD } })).rejects.toThrow(
      "belongs to another",
    );
    const moved = await run({ pullRequest: { number: 7, head: "c".repeat(40) } });
    expect(moved.end).toMatchObject({ outcome: "partial", reason: "head-moved" });
    expect(moved.github.sentReviews).toEqual([]);
  });
});
