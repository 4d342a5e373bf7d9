/** Decides what is worth sending, what the limit buys, and says for everything else why it is left out. */

import type { FileDiff, Hunk } from "../../domain/diff/diff.ts";
import { countChangedLines } from "../../domain/diff/diff.ts";
import { renderFileDiff, renderFilesDiff } from "../../domain/diff/diff-text.ts";
import {
  boundGenerate,
  likelyCost,
  worstCase,
  type BatchTokens,
  type PassPrices,
  type Verification,
} from "../../domain/money/estimate.ts";
import { splitHunk } from "../../domain/diff/hunk.ts";
import type { Nano } from "../../domain/money/money.ts";
import type { Batch, Plan, PlannedFile, SkippedFile } from "../../domain/plan.ts";
import {
  renderGenerateInstruction,
  renderSharedPrefix,
  renderVerifyInstruction,
  SYSTEM_PROMPT,
  type SharedContext,
} from "../../domain/prompt.ts";
import { takePart } from "./take-part.ts";
import { bringsTests, rankFile, valueOf } from "../../domain/filter/review-value.ts";
import type { CountTokens } from "../../domain/money/tokens.ts";

/** Diff tokens of one request: more in one request and models begin to overlook things. */
const MAX_BATCH_TOKENS = 8000;

/** Lines of one piece of a hunk that is too long for a request. */
const MAX_HUNK_LINES = 250;

/** The same where the limit pays for a part of a file only. */
const MAX_PIECE_LINES = 80;

export type PlanOptions = {
  /** Files worth a review; the others stand in `skipped` already. */
  readonly files: readonly FileDiff[];
  /** The same without regard to what was read before: by them a plan is shared among jobs. Default: `files`. */
  readonly wholeFiles?: readonly FileDiff[];
  readonly skipped: readonly SkippedFile[];
  /** What stands before the diff in every request. */
  readonly context: SharedContext;
  readonly language: string;
  readonly prices: PassPrices;
  readonly verification?: Verification;
  /** This job's share. */
  readonly limit: Nano;
  readonly shard: { readonly index: number; readonly count: number };
  readonly countTokens: CountTokens;
  /** Recent commits by path in the base, where a clone shows them. */
  readonly churn?: ReadonlyMap<string, number>;
};

/** A file or a piece of one, with what it adds to a request. */
type Unit = PlannedFile & { readonly tokens: number };

type Draft = { units: Unit[] };

/**
 * Plans a review: the files in order of their review value, packed into batches of at most 8,000 diff
 * tokens, as many as the limit pays for at the worst, verification included; whole files before parts.
 */
export function planReview(options: PlanOptions): Plan {
  const pricing = createPricing(options);
  const all = cutIntoUnits(options);
  const { wholeFiles } = options;
  const whole = wholeFiles ? cutIntoUnits({ ...options, files: wholeFiles }) : all;
  const mine = takePart(all, { shard: options.shard, whole });
  const drafts: Draft[] = [];
  const leftOver = mine.filter((unit) => !place(unit, drafts, pricing));
  const { countTokens } = options;
  const hasTests = bringsTests(options.files);
  for (const unit of leftOver) {
    const pieces = splitUnit(unit, { countTokens, maxLines: MAX_PIECE_LINES });
    const worth = (piece: Unit) => valueOf(piece, { ...options, hasTests }) / piece.tokens;
    for (const piece of pieces.toSorted((a, b) => worth(b) - worth(a))) {
      place(piece, drafts, pricing);
    }
  }
  const batches = pricing.finish(drafts);
  const plannedLines = sumLines(batches);
  const skipped = [
    ...options.skipped,
    // Said by one of the jobs that share the plan, so that it is not counted once for each of them.
    ...(options.shard.index === 1 ? listOversized(options.files, all) : []),
    ...listLeftOut({ all, mine, batches }),
  ];
  const lost = skipped.filter((file) => file.reviewable);
  return {
    batches,
    skipped,
    plannedLines,
    reviewableLines: plannedLines + lost.reduce((sum, file) => sum + file.changedLines, 0),
    worstForAll: pricing.priceOfAll(mine),
  };
}

function sumLines(parts: readonly { readonly changedLines: number }[]): number {
  return parts.reduce((sum, part) => sum + part.changedLines, 0);
}

/**
 * Files by what they are for, and among equals by what their review is worth for a token; one that is too large
 * for a request comes in pieces.
 */
function cutIntoUnits(options: PlanOptions): readonly Unit[] {
  const { files, countTokens } = options;
  const hasTests = bringsTests(files);
  const units = files.map((file) => {
    const unit = createUnit({ file, hunks: file.hunks, partial: false }, countTokens);
    const worth = valueOf(unit, { ...options, hasTests }) / unit.tokens;
    return { unit, rank: rankFile(file), worth };
  });
  return units
    .toSorted((a, b) => a.rank - b.rank || b.worth - a.worth)
    .flatMap(({ unit }) =>
      unit.tokens <= MAX_BATCH_TOKENS
        ? [unit]
        : splitUnit(unit, { countTokens, maxLines: MAX_HUNK_LINES }),
    );
}

function createUnit(
  part: { file: FileDiff; hunks: readonly Hunk[]; partial: boolean },
  countTokens: CountTokens,
): Unit {
  const tokens = countTokens(renderFileDiff(part.file, part.hunks)) + 2;
  return { ...part, tokens, changedLines: countChangedLines(part) };
}

/** The unit's hunks one by one, long ones cut; pieces without a changed line are not worth sending. */
function splitUnit(
  unit: Unit,
  options: { readonly maxLines: number; readonly countTokens: CountTokens },
): readonly Unit[] {
  return unit.hunks
    .flatMap((hunk) => splitHunk(hunk, options.maxLines))
    .flatMap((hunk) => cutToFit({ file: unit.file, hunk }, options.countTokens))
    .filter((piece) => piece.changedLines > 0)
    .map((piece) => ({ ...piece, partial: piece.changedLines < unit.changedLines }));
}

/** The hunk in pieces that a request can hold; a single line that none can hold is left out. */
function cutToFit(
  part: { readonly file: FileDiff; readonly hunk: Hunk },
  countTokens: CountTokens,
): readonly Unit[] {
  const { file, hunk } = part;
  const unit = createUnit({ file, hunks: [hunk], partial: true }, countTokens);
  if (unit.tokens <= MAX_BATCH_TOKENS) return [unit];
  if (hunk.lines.length < 2) return [];
  const halves = splitHunk(hunk, Math.ceil(hunk.lines.length / 2));
  return halves.flatMap((half) => cutToFit({ file, hunk: half }, countTokens));
}

/** Puts the unit into the last batch or a new one, if the limit still holds; `false` when it does not. */
function place(unit: Unit, drafts: Draft[], pricing: Pricing): boolean {
  const last = drafts.at(-1);
  const room = last && sumTokens(last.units) + unit.tokens <= MAX_BATCH_TOKENS;
  const target = last && room ? last : { units: [] };
  if (target !== last) drafts.push(target);
  target.units.push(unit);
  if (pricing.total(drafts) <= pricing.limit) return true;
  target.units.pop();
  if (target.units.length === 0) drafts.pop();
  return false;
}

function sumTokens(units: readonly Unit[]): number {
  return units.reduce((sum, unit) => sum + unit.tokens, 0);
}

type Pricing = {
  readonly limit: Nano;
  /** Worst case of the drafts, each with the least bound of its answer. */
  readonly total: (drafts: readonly Draft[]) => Nano;
  /** Worst case of everything, as if there were no limit. */
  readonly priceOfAll: (units: readonly Unit[]) => Nano;
  /** The batches, the money that is left spent on room for longer answers. */
  readonly finish: (drafts: readonly Draft[]) => readonly Batch[];
};

function createPricing(options: PlanOptions): Pricing {
  const { countTokens, prices, context, verification = "all" } = options;
  const system = countTokens(SYSTEM_PROMPT);
  const generateInstruction = countTokens(renderGenerateInstruction(options.language));
  const verifyInstruction = countTokens(renderVerifyInstruction([], options)) + 10;
  const frame = system + countTokens(renderSharedPrefix({ ...context, diff: "" })) + 10;
  const tokensFor = (shared: number, changedLines: number): BatchTokens => ({
    shared,
    generateInstruction,
    verifyInstruction,
    changedLines,
  });
  const leastCost = (units: readonly Unit[]) => {
    const tokens = tokensFor(frame + sumTokens(units), sumLines(units));
    const generateBound = boundGenerate(tokens.changedLines).least;
    return worstCase(tokens, { prices, generateBound, verification }).total;
  };
  return {
    limit: options.limit,
    total: (drafts) => drafts.reduce((sum, draft) => sum + leastCost(draft.units), 0),
    priceOfAll: (units) => packFreely(units).reduce((sum, part) => sum + leastCost(part), 0),
    finish: (drafts) => {
      let left = options.limit - drafts.reduce((sum, draft) => sum + leastCost(draft.units), 0);
      return drafts.map((draft, index) => {
        const diff = renderFilesDiff(draft.units);
        const prefix = renderSharedPrefix({ ...context, diff });
        const changedLines = sumLines(draft.units);
        // The parts' sum stays the ceiling: what was planned with must not grow by counting again.
        const counted = system + countTokens(prefix);
        const tokens = tokensFor(Math.min(counted, frame + sumTokens(draft.units)), changedLines);
        const generateBound = stretchBound({ tokens, prices, verification, left });
        const worst = worstCase(tokens, { prices, generateBound, verification });
        left -= Math.max(0, worst.total - leastCost(draft.units));
        const files = draft.units.map(({ file, hunks, partial, changedLines: lines }) => ({
          file,
          hunks,
          partial,
          changedLines: lines,
        }));
        const likely = likelyCost(tokens, prices);
        return {
          id: index + 1,
          files,
          diff,
          prefix,
          context,
          changedLines,
          tokens,
          generateBound,
          verification,
          worst,
          likely,
        };
      });
    },
  };
}

/** Batches of all units, filled in order. */
function packFreely(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const parts: Unit[][] = [];
  for (const unit of units) {
    const last = parts.at(-1);
    if (last && sumTokens(last) + unit.tokens <= MAX_BATCH_TOKENS) last.push(unit);
    else parts.push([unit]);
  }
  return parts;
}

/** The longest answer, up to what is wanted, whose worst case costs at most `left` more than the least. */
function stretchBound(options: {
  tokens: BatchTokens;
  prices: PassPrices;
  verification: Verification;
  left: Nano;
}): number {
  const { tokens, prices, verification, left } = options;
  const { least, wanted } = boundGenerate(tokens.changedLines);
  const costAt = (generateBound: number) =>
    worstCase(tokens, { prices, generateBound, verification }).total;
  const most = costAt(least) + Math.max(0, left);
  let [low, high] = [least, wanted];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (costAt(middle) <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Lines that no request can hold, such as many very long lines in one hunk. */
function listOversized(files: readonly FileDiff[], units: readonly Unit[]): readonly SkippedFile[] {
  const covered = linesByPath(units);
  return files.flatMap((file): SkippedFile[] => {
    const changedLines = countChangedLines(file) - (covered.get(file.path) ?? 0);
    if (changedLines === 0) return [];
    const detail = "lines too long for one request";
    return [{ path: file.path, reason: "too-large", detail, changedLines, reviewable: true }];
  });
}

/** One line for each file of which something is not in the plan. */
function listLeftOut(parts: {
  all: readonly Unit[];
  mine: readonly Unit[];
  batches: readonly Batch[];
}): readonly SkippedFile[] {
  const planned = linesByPath(parts.batches.flatMap((batch) => batch.files));
  const mine = linesByPath(parts.mine);
  const left: SkippedFile[] = [];
  for (const [path, lines] of linesByPath(parts.all)) {
    const own = mine.get(path) ?? 0;
    const missing = own - (planned.get(path) ?? 0);
    if (missing > 0) {
      const detail =
        missing < own
          ? `${missing} of ${own} changed lines do not fit the limit`
          : "does not fit the limit";
      left.push({ path, reason: "cost-limit", detail, changedLines: missing, reviewable: true });
    }
    if (own < lines) {
      left.push({
        path,
        reason: "other-shard",
        detail: "belongs to another shard",
        changedLines: lines - own,
        reviewable: false,
      });
    }
  }
  return left;
}

function linesByPath(
  files: readonly Pick<PlannedFile, "file" | "changedLines">[],
): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const { file, changedLines } of files) {
    lines.set(file.path, (lines.get(file.path) ?? 0) + changedLines);
  }
  return lines;
}
