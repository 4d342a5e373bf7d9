/**
 * How sure a figure is: the bootstrap by case. Cases are drawn with replacement, each with all of its repetitions, and
 * the figure is computed anew from every draw. The generator has a fixed seed, so the same results give the same intervals.
 */

export const SEED = 20_261_127;
export const RESAMPLES = 2000;
/** Share of the draws that lies below an interval, and above it. */
const TAIL = 0.025;

export type Interval = {
  readonly low: number;
  /** `null` where there is no upper bound. */
  readonly high: number | null;
};

/** Indexes of `count` cases, drawn `count` times with replacement, for each of the resamples. */
export function drawCases(count: number): readonly (readonly number[])[] {
  const next = createGenerator(SEED);
  return Array.from({ length: count > 0 ? RESAMPLES : 0 }, () =>
    Array.from({ length: count }, () => Math.floor(next() * count)),
  );
}

/** Numbers from 0 up to 1 that look random: a Weyl sequence through a mixing function of 32 bits. */
function createGenerator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e37_79b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0_aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a_2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

/**
 * The 95 % interval: from the 2.5th to the 97.5th percentile of the draws, widened to the figure itself where that lies
 * outside. Draws may be `Infinity`. `null` without draws.
 */
export function spanOf(draws: readonly number[], point: number): Interval | null {
  const sorted = Float64Array.from(draws).toSorted();
  const low = sorted[Math.floor(TAIL * sorted.length)];
  const high = sorted[Math.ceil((1 - TAIL) * sorted.length) - 1];
  if (low === undefined || high === undefined) return null;
  return toInterval(Math.min(low, point), Math.max(high, point));
}

function toInterval(low: number, high: number): Interval {
  return { low, high: Number.isFinite(high) ? high : null };
}

/**
 * A share that is the same in all cases, none or all: no draw differs, which says nothing about the next case.
 * The exact interval for `cases` independent cases (Clopper and Pearson) stands in; `null` for other shares.
 */
export function spanOfUniformShare(share: number, cases: number): Interval | null {
  const edge = TAIL ** (1 / cases);
  if (share === 0) return { low: 0, high: 1 - edge };
  return share === 1 ? { low: edge, high: 1 } : null;
}

/** The same for a count that was 0 in all cases, by the Poisson distribution. */
export function spanOfNoCount(cases: number): Interval {
  return { low: 0, high: -Math.log(TAIL) / cases };
}
