/**
 * Finds the code round the change that a reviewer would open: what encloses it, what the names in it mean, who calls
 * what it touches, its tests, and code like it. Programs find and rank it; nothing of the repository is executed.
 */

import type { Piece } from "../../domain/context/piece.ts";
import { findDefinitions } from "./find-definitions.ts";
import { findEnclosing } from "./find-enclosing.ts";
import { findSimilar } from "./find-similar.ts";
import { findCallers, findTests } from "./find-uses.ts";
import { openSurvey, type RetrieveOptions } from "./survey.ts";

/** Everything found, unordered; never fails for want of a source. */
export async function retrieve(options: RetrieveOptions): Promise<readonly Piece[]> {
  const survey = await openSurvey(options);
  const found = [
    ...(await findEnclosing(survey)),
    ...(await findDefinitions(survey)),
    ...(await findCallers(survey)),
    ...(await findTests(survey)),
    ...(await findSimilar(survey)),
  ];
  return found.filter(({ lines }) => lines.some((line) => line.trim() !== ""));
}
