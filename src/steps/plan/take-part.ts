/** Shares the pieces of a plan among the jobs of a matrix. */

import type { PlannedFile } from "../../domain/plan.ts";

/**
 * The pieces of one of the jobs, dealt out in turn. They are dealt out as they stand in the whole change, also when a
 * part of it was read before: a job that is run again after the others have posted gets what it had.
 */
export function takePart<Piece extends PlannedFile>(
  pieces: readonly Piece[],
  options: {
    readonly shard: { readonly index: number; readonly count: number };
    /** The pieces of the whole change, in the same order. */
    readonly whole: readonly PlannedFile[];
  },
): readonly Piece[] {
  const { index: own, count } = options.shard;
  const turns = new Map<string, number[]>();
  for (const [turn, { file }] of options.whole.entries()) {
    turns.set(file.path, [...(turns.get(file.path) ?? []), turn]);
  }
  const dealt = new Map<string, number>();
  return pieces.filter(({ file }, position) => {
    const before = dealt.get(file.path) ?? 0;
    dealt.set(file.path, before + 1);
    const turn = turns.get(file.path)?.[before] ?? position;
    return turn % count === own - 1;
  });
}
