/** Which suggestion hits which issue: each of both at most once, as many hits as there can be, at the least distance. */

/** A suggestion that may hit an issue; both are indexes, the distance is a whole number. */
export type Pair = {
  readonly suggestion: number;
  readonly issue: number;
  readonly distance: number;
};

/** The matching with most pairs, and of those the one with the least sum of distances; in the order of issues. */
export function matchPairs(pairs: readonly Pair[]): readonly Pair[] {
  const ranked = pairs.toSorted(
    (a, b) => a.distance - b.distance || a.issue - b.issue || a.suggestion - b.suggestion,
  );
  const matched = new Map<number, Pair>();
  let path = findCheapestPath(ranked, matched);
  while (path !== null) {
    for (const pair of path) matched.set(pair.issue, pair);
    path = findCheapestPath(ranked, matched);
  }
  return [...matched.values()].toSorted((a, b) => a.issue - b.issue);
}

type Reached = { readonly cost: number; readonly by: Pair };

/**
 * Pairs that match one issue more, some of which change partners: the path from a suggestion without an issue to an
 * issue without a suggestion that adds least to the sum. One such path after the other gives the best matching
 * (successive shortest paths); costs may fall along a path, so all pairs are looked at until nothing gets cheaper.
 */
function findCheapestPath(
  pairs: readonly Pair[],
  matched: ReadonlyMap<number, Pair>,
): readonly Pair[] | null {
  const partners = new Map([...matched.values()].map((pair) => [pair.suggestion, pair]));
  const reached = new Map<number, Reached>();
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const pair of pairs) {
      const start = costOf(partners.get(pair.suggestion), reached);
      const cost = start + pair.distance;
      if (matched.get(pair.issue) === pair || cost >= (reached.get(pair.issue)?.cost ?? Infinity)) {
        continue;
      }
      reached.set(pair.issue, { cost, by: pair });
      isChanged = true;
    }
  }
  const [end] = [...reached]
    .filter(([issue]) => !matched.has(issue))
    .toSorted(([, a], [, b]) => a.cost - b.cost);
  return end === undefined ? null : walkBack(end[1].by, { partners, reached });
}

/** What it costs to take a suggestion away from its partner; nothing where it has none. */
function costOf(partner: Pair | undefined, reached: ReadonlyMap<number, Reached>): number {
  if (partner === undefined) return 0;
  return (reached.get(partner.issue)?.cost ?? Infinity) - partner.distance;
}

function walkBack(
  last: Pair,
  {
    partners,
    reached,
  }: {
    readonly partners: ReadonlyMap<number, Pair>;
    readonly reached: ReadonlyMap<number, Reached>;
  },
): readonly Pair[] {
  const path = [last];
  for (let partner = partners.get(last.suggestion); partner !== undefined;) {
    const by = reached.get(partner.issue)?.by;
    if (by === undefined) break;
    path.push(by);
    partner = partners.get(by.suggestion);
  }
  return path;
}
