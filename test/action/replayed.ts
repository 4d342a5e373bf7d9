/** What every run of the action is held to: its replay file gives, offline, the very same result file. */

import { createSecretScanner } from "../../src/io/secret-scanner.ts";
import { renderResult } from "../../src/domain/report/result.ts";
import { parseReplay } from "../../src/replay/replay-file.ts";
import { rerun } from "../../src/replay/rerun.ts";
import { openParser } from "../io/grammars.ts";

const tools = { scanner: createSecretScanner(), parser: openParser() };

/** The result file that a replay makes; `null` where the run ended before the model was to be asked. */
export async function replayResult(text: string): Promise<string | null> {
  const file = parseReplay(text);
  if (file.review === null) return null;
  const { record } = await rerun(file, { given: () => "", log: () => undefined, tools });
  return renderResult(record);
}
