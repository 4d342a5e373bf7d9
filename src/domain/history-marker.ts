/** The history as it stands in the marker of the summary comment: short, bounded, and read back with care. */

import type { History, Known, Round } from "./history.ts";
import { LINE_HASH, WORD_HASH } from "./identity.ts";
import { CATEGORIES, SEVERITIES } from "./suggestion.ts";

const MAX_ROUNDS = 30;
const MAX_KNOWN = 150;

type Encoded = {
  readonly rounds: readonly (readonly [string, number, number, number])[];
  readonly paths: readonly string[];
  readonly known: readonly (readonly [string, number, string, string, string])[];
};

/** As JSON of at most so many characters. What does not fit is given up oldest first, and fixed before open. */
export function encodeHistory(history: History, maxCharacters: number): unknown {
  for (let most = MAX_KNOWN; ; most = Math.floor(most / 2)) {
    const encoded = encodeSome(history, most);
    if (most === 0 || JSON.stringify(encoded).length <= maxCharacters) return encoded;
  }
}

function encodeSome({ rounds, known }: History, most: number): Encoded {
  const byNeed = known.toSorted((a, b) => rankNeed(a) - rankNeed(b) || b.round - a.round);
  const kept = new Set(byNeed.slice(0, most));
  const shown = known.filter((item) => kept.has(item));
  const paths = [...new Set(shown.map(({ sketch }) => sketch.path))];
  return {
    rounds: rounds
      .slice(-MAX_ROUNDS)
      .map(({ head, raised, fixed, late }) => [head, raised, fixed, late] as const),
    paths,
    known: shown.map((item) => [
      item.fingerprint,
      paths.indexOf(item.sketch.path),
      encodeFlags(item),
      item.sketch.lines.join(""),
      item.sketch.words.join(""),
    ]),
  };
}

function rankNeed({ status }: Known): number {
  return status === "fixed" ? 1 : 0;
}

const STATUSES: Readonly<Record<string, Known["status"]>> = {
  o: "open",
  f: "fixed",
  w: "withdrawn",
};

/** Severity, category, side, place, late, status: a character each, then the round. */
function encodeFlags({ severity, sketch, where, late, status, round }: Known): string {
  return [
    SEVERITIES.indexOf(severity),
    CATEGORIES.indexOf(sketch.category),
    sketch.side === "LEFT" ? "l" : "r",
    where === "body" ? "b" : "i",
    late ? "l" : "n",
    status.charAt(0),
    round,
  ].join("");
}

/** Reads what `encodeHistory` wrote; whatever is not of its shape is left out. */
export function decodeHistory(value: unknown): History {
  const fields = typeof value === "object" && value !== null ? { ...value } : {};
  const list = (key: keyof Encoded): readonly unknown[] => {
    const items: unknown = Reflect.get(fields, key);
    return Array.isArray(items) ? items.slice(0, 1000) : [];
  };
  const paths = list("paths");
  return {
    rounds: list("rounds").flatMap(decodeRound),
    known: list("known").flatMap((item) => decodeKnown(item, paths)),
  };
}

function decodeRound(value: unknown): readonly Round[] {
  if (!Array.isArray(value)) return [];
  const [head, ...counts]: readonly unknown[] = value;
  const [raised, fixed, late] = counts.map((count) =>
    typeof count === "number" && Number.isSafeInteger(count) && count >= 0 ? count : null,
  );
  if (typeof head !== "string" || !/^[0-9a-f]{40,64}$/.test(head)) return [];
  if (raised == null || fixed == null || late == null) return [];
  return [{ head, raised, fixed, late }];
}

const FLAGS = /^([0-3])([0-6])([lr])([bi])([ln])([fow])(\d{1,4})$/;

function decodeKnown(value: unknown, paths: readonly unknown[]): readonly Known[] {
  if (!Array.isArray(value)) return [];
  const [fingerprint, at, flags, lines, words]: readonly unknown[] = value;
  const path = typeof at === "number" ? paths[at] : undefined;
  const read = typeof flags === "string" ? FLAGS.exec(flags) : null;
  if (!read || typeof path !== "string" || typeof fingerprint !== "string") return [];
  if (!/^[0-9a-f]{16}$/.test(fingerprint)) return [];
  const [, severity, category, side, where, late, status, round] = read;
  return [
    {
      fingerprint,
      sketch: {
        path,
        side: side === "l" ? "LEFT" : "RIGHT",
        category: CATEGORIES[Number(category)] ?? "bug",
        lines: splitHashes(lines, LINE_HASH),
        words: splitHashes(words, WORD_HASH),
      },
      severity: SEVERITIES[Number(severity)] ?? "minor",
      round: Number(round),
      late: late === "l",
      where: where === "b" ? "body" : "inline",
      status: STATUSES[status ?? ""] ?? "open",
    },
  ];
}

function splitHashes(value: unknown, length: number): readonly string[] {
  if (typeof value !== "string") return [];
  return value.match(new RegExp(`[\\w-]{${length}}`, "g")) ?? [];
}
