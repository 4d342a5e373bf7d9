/** What the rounds of a pull request have brought so far: what was suggested, what is fixed, what is still open. */

import { linesOn, type FileDiff } from "./diff/diff.ts";
import {
  hashLines,
  hashWords,
  isSameElsewhere,
  isSameSuggestion,
  overlapOf,
  sketchOf,
  type Sketch,
} from "./identity.ts";
import {
  CATEGORIES,
  isAtLeast,
  SEVERITIES,
  type Placement,
  type Severity,
  type Suggestion,
} from "./suggestion.ts";

/** A suggestion that stands on the pull request. */
export type Known = {
  readonly fingerprint: string;
  readonly sketch: Sketch;
  readonly severity: Severity;
  /** From 1. */
  readonly round: number;
  readonly late: boolean;
  readonly where: "inline" | "body";
  /** `withdrawn`: somebody objected, and fen took it back. */
  readonly status: "open" | "fixed" | "withdrawn";
};

/** A head commit that was read, and what came of it. */
export type Round = {
  readonly head: string;
  readonly raised: number;
  readonly fixed: number;
  readonly late: number;
};

export type History = {
  /** Oldest first. */
  readonly rounds: readonly Round[];
  readonly known: readonly Known[];
};

export const EMPTY_HISTORY: History = { rounds: [], known: [] };

/** The number of the round that reads this commit: a commit that is read again makes no new one. */
export function roundOf(history: History, head: string): number {
  const index = history.rounds.findIndex((round) => round.head === head);
  return index === -1 ? history.rounds.length + 1 : index + 1;
}

/** Least severity of a comment of its own: it rises by one step with each round. */
export function floorFor(history: History, minSeverity: Severity, head: string): Severity {
  const steps: readonly Severity[] = ["nit", "minor", "major", "critical"];
  const risen = steps[Math.min(roundOf(history, head), steps.length) - 1] ?? "critical";
  return isAtLeast(risen, minSeverity) ? risen : minSeverity;
}

/**
 * The known suggestion that says the same, or `null`. Of lines that are there no more, as after an edit or a rename,
 * the words decide; while they are there, the same words about other lines are another suggestion.
 */
export function findKnown(
  history: History,
  item: { readonly suggestion: Suggestion; readonly placement: Placement },
  files: readonly FileDiff[],
): Known | null {
  const sketch = sketchOf(item.suggestion, item.placement);
  const found = history.known.find((known) => {
    const now = findFile(known, files);
    const before = { ...known.sketch, path: now?.path ?? known.sketch.path };
    if (isSameSuggestion(before, sketch)) return true;
    const isNear = now === undefined || now.path === sketch.path;
    return isNear && isGone(known, files) && isSameElsewhere(known.sketch, sketch);
  });
  return found ?? null;
}

export type RoundNews = {
  readonly head: string;
  /** What this round has put on the pull request. */
  readonly posted: readonly Omit<Known, "round" | "status">[];
  /** Fingerprints. */
  readonly fixed: readonly string[];
  readonly reopened: readonly string[];
};

/** The history with what this round brought. */
export function advance(history: History, news: RoundNews): History {
  const { head, posted } = news;
  const number = roundOf(history, head);
  const fixed = new Set(news.fixed);
  const reopened = new Set(news.reopened);
  const standing = history.known.map((known): Known => {
    if (fixed.has(known.fingerprint)) return { ...known, status: "fixed" };
    return reopened.has(known.fingerprint) ? { ...known, status: "open" } : known;
  });
  const names = new Set(standing.map(({ fingerprint }) => fingerprint));
  const added = posted
    .filter(({ fingerprint }) => !names.has(fingerprint))
    .map((item): Known => ({ ...item, round: number, status: "open" }));
  const earlier = history.rounds[number - 1];
  const round: Round = {
    head,
    raised: (earlier?.raised ?? 0) + added.length,
    fixed: (earlier?.fixed ?? 0) + fixed.size,
    late: (earlier?.late ?? 0) + added.filter(({ late }) => late).length,
  };
  return {
    rounds: earlier ? history.rounds.with(number - 1, round) : [...history.rounds, round],
    known: [...standing, ...added],
  };
}

/** What is to be told of the code as it is now. */
export type Present = {
  /** Everything that the pull request changes. */
  readonly files: readonly FileDiff[];
  /** Everything that was said in this round, whatever became of it. */
  readonly said: readonly Sketch[];
  /** Files whose new lines were all read and answered in this round. */
  readonly readPaths: ReadonlySet<string>;
  /** Could what was said be trusted? */
  readonly isHealthy: boolean;
};

/**
 * Which suggestions are fixed: their lines are gone, and either nothing of the file's change is left, or the code that
 * took their place was read in this round and nobody said the same of it. And which fixed ones are back.
 */
export function findChanges(
  history: History,
  now: Present,
): { readonly fixed: readonly string[]; readonly reopened: readonly string[] } {
  const fixed = history.known.filter(
    (known) => known.status === "open" && isGone(known, now.files) && isAnswered(known, now),
  );
  const reopened = history.known.filter(
    (known) => known.status === "fixed" && !isGone(known, now.files) && isSaid(known, now),
  );
  const listNames = (some: readonly Known[]) => some.map(({ fingerprint }) => fingerprint);
  return { fixed: listNames(fixed), reopened: listNames(reopened) };
}

function findFile({ sketch }: Known, files: readonly FileDiff[]): FileDiff | undefined {
  return files.find(({ path, oldPath }) => path === sketch.path || oldPath === sketch.path);
}

/** Is at least one of the quoted lines no longer there? Where none of them could be remembered, nobody can tell. */
function isGone(known: Known, files: readonly FileDiff[]): boolean {
  const { lines, side } = known.sketch;
  if (lines.length === 0) return false;
  const file = findFile(known, files);
  if (!file) return true;
  if (file.patch === "missing") return false;
  const texts = file.hunks.flatMap((hunk) => linesOn(hunk, side).map(({ text }) => text));
  const present = new Set(hashLines(texts));
  return !lines.every((line) => present.has(line));
}

function isAnswered(known: Known, now: Present): boolean {
  const file = findFile(known, now.files);
  if (!file) return true;
  return now.isHealthy && now.readPaths.has(file.path) && !isSaid(known, now);
}

/** Is the same said in this round, of these lines or of those in their place? */
function isSaid({ sketch }: Known, { said }: Present): boolean {
  return said.some((other) => {
    if (isSameSuggestion(sketch, other)) return true;
    const isNear = other.path === sketch.path && other.category === sketch.category;
    return isNear && overlapOf(sketch, other) >= 0.5;
  });
}

/** The history with these suggestions taken back, by their fingerprints. */
export function withdraw(history: History, fingerprints: ReadonlySet<string>): History {
  const known = history.known.map((item): Known =>
    fingerprints.has(item.fingerprint) ? { ...item, status: "withdrawn" } : item,
  );
  return { ...history, known };
}

/**
 * One history out of two of the same pull request: each round and each suggestion counts once. A round that several
 * jobs have shared has raised what any of them has.
 */
export function mergeHistories(a: History, b: History): History {
  const [longer, shorter] = a.rounds.length >= b.rounds.length ? [a, b] : [b, a];
  const heads = new Set(longer.rounds.map(({ head }) => head));
  const names = new Set(longer.known.map(({ fingerprint }) => fingerprint));
  const fixed = new Set(
    shorter.known.filter(({ status }) => status === "fixed").map(({ fingerprint }) => fingerprint),
  );
  const known = [
    ...longer.known.map((item): Known =>
      fixed.has(item.fingerprint) ? { ...item, status: "fixed" } : item,
    ),
    ...shorter.known.filter(({ fingerprint }) => !names.has(fingerprint)),
  ];
  const rounds = [...longer.rounds, ...shorter.rounds.filter(({ head }) => !heads.has(head))];
  return { rounds: rounds.map((round, index) => countRaised(round, index + 1, known)), known };
}

function countRaised(round: Round, number: number, known: readonly Known[]): Round {
  const raised = known.filter((item) => item.round === number).length;
  return raised > round.raised ? { ...round, raised } : round;
}

/** What signed reviews and comments tell where the summary comment does not: rounds, and what was suggested. */
export function rebuildHistory(
  reviews: readonly { readonly head: string; readonly fingerprints: readonly string[] }[],
  comments: readonly {
    readonly fingerprint: string;
    readonly path: string;
    readonly body: string;
  }[],
): History {
  const rounds = new Map<string, Round>();
  for (const { head, fingerprints } of reviews) {
    const raised = (rounds.get(head)?.raised ?? 0) + fingerprints.length;
    rounds.set(head, { head, raised, fixed: 0, late: 0 });
  }
  const numbers = new Map(
    reviews.flatMap(({ head, fingerprints }) => {
      const number = [...rounds.keys()].indexOf(head) + 1;
      return fingerprints.map((fingerprint) => [fingerprint, number] as const);
    }),
  );
  const known = comments.map(({ fingerprint, path, body }): Known => {
    const { severity, category, text } = readLabels(body);
    const words = hashWords(text);
    return {
      fingerprint,
      sketch: { path, side: "RIGHT", category, lines: [], words },
      severity,
      round: numbers.get(fingerprint) ?? 1,
      late: false,
      where: "inline",
      status: "open",
    };
  });
  return { rounds: [...rounds.values()], known };
}

/** A comment as `comment.ts` writes it: title and reason, perhaps code, and its labels in the last line. */
function readLabels(
  body: string,
): Pick<Known, "severity"> & Pick<Sketch, "category"> & { text: string } {
  const labels = /<sub>([a-z]+) · ([a-z]+)/.exec(body.slice(-300));
  const text = body.replace(/^<!--[^\n]*\n/, "").replaceAll(/^```[\s\S]*?^```/gm, "");
  return {
    severity: SEVERITIES.find((severity) => severity === labels?.[1]) ?? "minor",
    category: CATEGORIES.find((category) => category === labels?.[2]) ?? "bug",
    text: text.replace(/<sub>[^\n]*$/, ""),
  };
}
