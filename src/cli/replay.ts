/** `fen replay`: yesterday's run once more, offline, as it was or with other settings. */

import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";

import { InputError } from "../domain/errors.ts";
import { exitCodeOf } from "../domain/outcome.ts";
import type { RunRecord } from "../domain/record.ts";
import { renderResult } from "../domain/report/result.ts";
import { run, wrap, type Row } from "../domain/terminal/paint.ts";
import { renderPlan, renderReview } from "../domain/terminal/review.ts";
import type { Terminal } from "../io/terminal/terminal.ts";
import { MAX_REPLAY_BYTES, parseReplay, type ReplayFile } from "../replay/replay-file.ts";
import { explainBreak, rerun } from "../replay/rerun.ts";
import { UsageError, type Call, type Command, type ExitCode } from "./command.ts";
import { createLive } from "./live.ts";
import { checkFlags } from "./review.ts";
import { readSources, SETTINGS } from "./settings.ts";

/** What decides about requests and files is as it was. */
const FIXED: ReadonlySet<string> = new Set([
  "base-url",
  "evidence",
  "config",
  "idle-timeout",
  "run-timeout",
  "result-file",
]);

export const replayCommand: Command = {
  name: "replay",
  summary: "run everything after the model again, offline, from a replay file",
  usage: "REPLAY-FILE [--json] [settings that are to be others]",
  flags: [
    { name: "json", value: null, help: "print the result file, and nothing else" },
    ...SETTINGS.filter(({ name }) => !FIXED.has(name)),
  ],
  most: 1,
  argument: { value: "FILE" },
  leavesNothing: true,
  run: replay,
};

async function replay(call: Call): Promise<ExitCode> {
  const { terminal, given, words } = call;
  const [path] = words;
  if (path === undefined) throw new UsageError("fen replay needs a file: fen replay REPLAY-FILE");
  const isSilent = given("json") !== "";
  // Nothing of this machine takes part in a replay.
  const bare = { ...call, environment: {} };
  checkFlags(bare, "review");
  const file = parseReplay(await readReplay(call, path));
  const live = createLive(terminal, isSilent ? "silent" : "shown");
  const sources = readSources(bare, {});
  const { record, inputs, remarks } = await rerun(file, { ...sources, log: live.log.info }).finally(
    live.end,
  );
  for (const remark of remarks) live.log.warning(remark);
  try {
    if (isSilent) terminal.write(renderResult(record));
    else terminal.print([...renderRecord(record, terminal), ...renderOrigin(file, terminal)]);
  } catch (error) {
    // What stands in the file is shown as it is, and may be none of what is to be shown.
    throw explainBreak(error);
  }
  return exitCodeOf({ ...record, failOnPartial: inputs.failOnPartial });
}

function renderRecord(record: RunRecord, terminal: Terminal): readonly Row[] {
  const isPlan = record.mode === "plan" && record.plan !== null;
  return isPlan ? renderPlan(record, terminal) : renderReview(record, terminal);
}

function renderOrigin({ startedAt, version }: ReplayFile, { width }: Terminal): readonly Row[] {
  const of = `Replay of a run of ${startedAt}, fen ${version}; nothing was sent and nothing spent.`;
  return wrap([run(of, "dim")], width);
}

async function readReplay(call: Call, path: string): Promise<string> {
  const place = resolve(call.folder, path);
  try {
    const found = await stat(place);
    // A pipe or a device may never end.
    if (!found.isFile()) throw new InputError(`${path} is no file`);
    if (found.size > MAX_REPLAY_BYTES)
      throw new InputError(`${path} is too large for a replay file`);
    return await readFile(place, "utf8");
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError(`${path} cannot be read`, { cause });
  }
}
