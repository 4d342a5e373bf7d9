/**
 * BM25 over names in code (Robertson and Zaragoza, 2009). The counts come from whoever has searched the repository:
 * nothing has to be indexed before.
 */

/** How often each name stands in one document, and how long that is in names. */
export type Counted = { readonly counts: ReadonlyMap<string, number>; readonly length: number };

export type LexicalIndex = {
  /** What a name says: rare ones much, those that stand everywhere nothing. */
  readonly rarityOf: (name: string) => number;
  /** Score of a document for the weighted names. */
  readonly score: (document: Counted, query: ReadonlyMap<string, number>) => number;
};

const K1 = 1.2;
const B = 0.75;

/** `frequencies` tells in how many of the documents each name stands. */
export function createLexicalIndex(corpus: {
  readonly documents: number;
  readonly averageLength: number;
  readonly frequencies: ReadonlyMap<string, number>;
}): LexicalIndex {
  const { documents, averageLength, frequencies } = corpus;
  const rarityOf = (name: string) => {
    const found = Math.min(documents, frequencies.get(name) ?? 0);
    return Math.log(1 + (documents - found + 0.5) / (found + 0.5));
  };
  return {
    rarityOf,
    score: ({ counts, length }, query) => {
      const norm = K1 * (1 - B + (B * length) / Math.max(1, averageLength));
      let sum = 0;
      for (const [name, weight] of query) {
        const count = counts.get(name) ?? 0;
        if (count > 0) sum += (weight * rarityOf(name) * count * (K1 + 1)) / (count + norm);
      }
      return sum;
    },
  };
}

/** Counts names. */
export function countNames(names: readonly string[]): Counted {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return { counts, length: names.length };
}
