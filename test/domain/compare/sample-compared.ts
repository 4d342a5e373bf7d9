/** Models of a comparison, made from what a test cares about. */

import { awaitModel, type ComparedModel } from "../../../src/domain/compare/comparison.ts";
import { COMPLETE } from "../../../src/domain/outcome.ts";
import { planOf } from "../sample-run.ts";

/** A model that has answered about everything. */
export function comparedOf(model: string, rest: Partial<ComparedModel> = {}): ComparedModel {
  return {
    ...awaitModel({ model, verifier: model }),
    limit: 5_000_000,
    ending: COMPLETE,
    plan: planOf(),
    answered: new Set([1]),
    ...rest,
  };
}
