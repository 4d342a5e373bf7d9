/** What programs can say about the suggestions of a batch before the verifier is asked. */

import type { PlannedFile } from "../../domain/plan.ts";
import type { CodeRun } from "../../domain/context/piece.ts";
import type { ReviewedSuggestion } from "../../domain/reviewed.ts";
import { findEnclosingCode } from "./enclose.ts";
import type { CodeTools, Gathered } from "../gather.ts";
import { refute } from "./refute.ts";

export type Proofs = {
  /** Takes out what a program can disprove, and marks what it can show. */
  readonly refute: (
    placed: readonly ReviewedSuggestion[],
  ) => Promise<readonly ReviewedSuggestion[]>;
  /** Code round the quoted lines that the files of the batch do not show. */
  readonly enclose: (
    placed: readonly ReviewedSuggestion[],
    shown: readonly PlannedFile[],
  ) => Promise<readonly CodeRun[]>;
};

export function createProofs({ headFiles, mask }: Gathered, { parser }: CodeTools): Proofs {
  return {
    refute: (placed) => refute(placed, headFiles),
    enclose: (placed, shown) => findEnclosingCode(placed, { headFiles, mask, parser, shown }),
  };
}
