/** A pull request on which no round has been made. */

import { EMPTY_HISTORY } from "../../src/domain/history.ts";
import { EMPTY_SEEN } from "../../src/domain/seen-lines.ts";

export const NO_PROGRESS = { seen: EMPTY_SEEN, history: EMPTY_HISTORY };
