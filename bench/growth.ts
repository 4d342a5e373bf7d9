/**
 * How the time of each reader of foreign text grows with the text, on inputs made to be slow: `node bench/growth.ts
 * [KIB,KIB,…]`. Prints Markdown; exit code 1 when a reader grows faster than its input.
 */

import { type Case, CASES } from "./growth-cases.ts";

/** Where the time grows with a higher power of the size than this, it does not grow in a straight line. */
export const MOST_EXPONENT = 1.4;
/** What ends sooner is as good as nothing, and its measure is mostly noise. */
const LEAST_MS = 5;
/** Times below are left out of the exponent. */
const NOISE_MS = 0.5;
const TRIES = 5;
/** An input that takes longer than that is run once only, and no larger one is tried. */
const LONG_MS = 5_000;

const DEFAULT_SIZES = [64, 256, 1024, 5120].map((kib) => kib * 1024);

export type Measured = {
  readonly reader: string;
  readonly input: string;
  readonly points: readonly { readonly size: number; readonly ms: number }[];
};

/** The sizes in characters that a case is run with: where it has a cap, up to that and not beyond it. */
export function chooseSizes({ most }: Case, sizes: readonly number[]): readonly number[] {
  const largest = sizes.at(-1) ?? 0;
  if (most >= largest) return sizes;
  const fitting = sizes.filter((size) => size <= most);
  return fitting.length > 2 ? fitting : [most / 16, most / 4, most].map(Math.floor);
}

export async function measureCase(one: Case, sizes: readonly number[]): Promise<Measured> {
  const points: { size: number; ms: number }[] = [];
  const [smallest = 1] = sizes;
  for (let warm = 0; warm < TRIES; warm += 1) await time(one, one.build(Math.min(smallest, 8192)));
  for (const size of sizes) {
    const text = one.build(size);
    let ms = await time(one, text);
    for (let more = 1; more < TRIES && ms < LONG_MS / 10; more += 1) {
      ms = Math.min(ms, await time(one, text));
    }
    points.push({ size, ms });
    if (ms > LONG_MS) break;
  }
  return { reader: one.reader, input: one.input, points };
}

async function time(one: Case, text: string): Promise<number> {
  const begin = performance.now();
  await one.run(text);
  return performance.now() - begin;
}

/**
 * The power of the size that the time grows with, `null` where it is too short to tell: the slope of the straight line through
 * the logarithms of both, or of its last piece if that is less steep. What really grows too fast does so in both; a single step
 * is the garbage collector's (`JSON.parse` has one at some hundred thousand brackets).
 */
export function exponentOf({ points }: Pick<Measured, "points">): number | null {
  const told = points.filter(({ ms }) => ms >= NOISE_MS);
  if (told.length < 2 || (told.at(-1)?.ms ?? 0) < LEAST_MS) return null;
  return Math.min(slopeOf(told), slopeOf(told.slice(-2)));
}

function slopeOf(points: Measured["points"]): number {
  const xs = points.map(({ size }) => Math.log(size));
  const ys = points.map(({ ms }) => Math.log(ms));
  const [x0, y0] = [mean(xs), mean(ys)];
  const products = xs.map((x, at) => (x - x0) * ((ys[at] ?? 0) - y0));
  return mean(products) / mean(xs.map((x) => (x - x0) ** 2));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Markdown, one row for each reader and input. A size that is not the column's own stands beside the time. */
export function renderGrowth(measured: readonly Measured[], sizes: readonly number[]): string {
  const rows = measured.map((one) => {
    const cells = sizes.map((column, index) => {
      const point = one.points[index];
      if (!point) return "";
      const own = point.size === column ? "" : ` (${renderSize(point.size)})`;
      return `${point.ms.toFixed(1)}${own}`;
    });
    return [one.reader, one.input, ...cells, exponentOf(one)?.toFixed(2) ?? "-"];
  });
  const heads = sizes.map((size) => `${renderSize(size)}, ms`);
  return [
    `| Reader | Input | ${heads.join(" | ")} | Exponent |`,
    `|---|---|${"--:|".repeat(sizes.length + 1)}`,
    ...rows.map((cells) => `| ${cells.join(" | ")} |`),
  ].join("\n");
}

function renderSize(size: number): string {
  const kib = size / 1024;
  if (kib < 1) return `${size} B`;
  return kib >= 1024 ? `${+(kib / 1024).toFixed(1)} MiB` : `${+kib.toFixed(1)} KiB`;
}

/** The readers and inputs with which the time grows too fast. */
export function listSteep(measured: readonly Measured[]): readonly string[] {
  return measured.flatMap((one) => {
    const exponent = exponentOf(one);
    if (exponent === null || exponent < MOST_EXPONENT) return [];
    return [`${one.reader}, ${one.input} (${exponent.toFixed(2)})`];
  });
}

/** The last line: whether all is near linear. */
export function renderVerdict(measured: readonly Measured[]): string {
  const steep = listSteep(measured);
  return steep.length === 0
    ? `All ${measured.length} are near linear (exponent below ${MOST_EXPONENT}).`
    : `NOT near linear (exponent ${MOST_EXPONENT} or more): ${steep.join("; ")}.`;
}

export async function measureGrowth(sizes: readonly number[]): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const one of CASES) {
    const first = await measureCase(one, chooseSizes(one, sizes));
    // Something else may have kept the machine busy: only what is steep twice is.
    const isSteep = listSteep([first]).length > 0;
    measured.push(isSteep ? await measureCase(one, chooseSizes(one, sizes)) : first);
  }
  return measured;
}

/** Sizes in KiB, in rising order. */
export function readSizes(given: string | undefined): readonly number[] {
  if (given === undefined) return DEFAULT_SIZES;
  const sizes = given.split(",").map((kib) => Number(kib) * 1024);
  const isRising = sizes.every((size, index) => size > (sizes[index - 1] ?? 0));
  if (isRising && sizes.length > 1) return sizes;
  throw new Error("give two or more sizes in KiB, in rising order, such as 64,256,1024");
}

async function main(given: string | undefined): Promise<number> {
  const sizes = readSizes(given);
  const measured = await measureGrowth(sizes);
  process.stdout.write(`${renderGrowth(measured, sizes)}\n\n${renderVerdict(measured)}\n`);
  return listSteep(measured).length === 0 ? 0 : 1;
}

if (import.meta.main) process.exitCode = await main(process.argv[2]);
