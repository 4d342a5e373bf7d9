/** One run of the command line from the first line of its record to the last: everything is saved on the way. */

import { userInfo } from "node:os";
import { dirname, join, resolve } from "node:path";

import { startClock, type Conditions } from "../clients.ts";
import { InputError } from "../domain/errors.ts";
import { exitCodeOf, type Ending } from "../domain/outcome.ts";
import type { RunRecord } from "../domain/record.ts";
import { renderResult } from "../domain/report/result.ts";
import { renderSarif } from "../domain/report/sarif.ts";
import type { Inputs, InputSources } from "../inputs.ts";
import { useProxyFrom } from "../io/proxy.ts";
import { resolveResultPaths, type ResultPaths } from "../io/result-file.ts";
import { pruneRuns, writeWhole } from "../io/write-files.ts";
import { Journal } from "../journal.ts";
import {
  considerCancel,
  describeStart,
  explainError,
  judgeGate,
  measureCoverage,
  noteRemovedSecrets,
} from "../run.ts";
import { createRecording } from "../replay/recording.ts";
import type { AnyContext } from "../review.ts";
import { watchSpending } from "../spending.ts";
import type { Call, ExitCode } from "./command.ts";
import { createLive } from "./live.ts";

/** Runs whose files are kept; older ones make room. */
const MAX_RUNS = 100;

export type SessionOptions = {
  readonly call: Call;
  readonly sources: InputSources;
  /** As far as flags and environment tell; throws nothing that was not said before. */
  readonly inputs: Inputs;
  /** `owner/repo`; `""` where there is none. */
  readonly repository: string;
  readonly workspace: string;
  readonly notes: readonly string[];
  /** `silent` where a program reads what is printed. */
  readonly view: "shown" | "silent";
};

/** What the work of a session gets. */
export type Session = {
  readonly conditions: Conditions;
  readonly inputs: Inputs;
  readonly timeLeftMs: () => number;
  /** The context that the work is to go on with: what happens in it is kept for a replay. */
  readonly watch: <T extends AnyContext>(context: T) => T;
  /** To be called once the configuration file is read. */
  readonly onInputs: (inputs: Inputs) => void;
};

export type Outcome = {
  readonly record: RunRecord;
  /** Of the files that were written; `""` where one could not be. */
  readonly files: Readonly<Record<"result" | "sarif" | "replay", string>>;
  readonly code: ExitCode;
};

/** Has the work done. Never rejects: what went wrong is the record's ending. */
export async function conduct(
  options: SessionOptions,
  work: (session: Session) => Promise<Ending>,
): Promise<Outcome> {
  const { call } = options;
  const { scrub } = call;
  const live = createLive(call.terminal, options.view);
  const start = describeStart(options.repository);
  const paths = choosePaths(call, start.startedAt);
  let problem: string | null = null;
  const journal = new Journal(start, (record) => {
    problem = writeWhole(paths.result, scrub(renderResult(record)));
    live.update(record);
  });
  // Before anything is spent it is known whether it can be kept.
  journal.update({});
  if (problem !== null) journal.note(refuseOrNote(call, paths.result));
  for (const note of options.notes) journal.note(note);
  let { inputs } = options;
  const conditions = {
    ...options,
    scrub,
    environment: call.environment,
    cancelled: call.cancelled,
    journal,
    log: live.log,
  };
  const warnings = watchSpending(
    { journal, warn: live.log.warning, announce: () => undefined },
    inputs,
  );
  const recording = createRecording(options);
  await useProxyFrom(call.environment);
  const end = await work({
    conditions,
    inputs,
    timeLeftMs: startClock(inputs.runTimeoutMs),
    watch: recording.watch,
    onInputs: (completed) => {
      warnings.heed(completed);
      inputs = completed;
    },
  }).catch(explainError);
  const last = considerCancel(end, call.cancelled);
  judge(journal, { inputs, last, scrub });
  live.end();
  const { record } = journal;
  const replay = await recording.render({ record, scrub });
  const beside = writeBeside(paths, { sarif: scrub(renderSarif(record)), replay });
  if (call.given("result-file") === "") pruneRuns(findStateFolder(call.environment), MAX_RUNS);
  return {
    record,
    files: { result: problem === null ? paths.result : "", ...beside },
    code: exitCodeOf({ ending: last, gate: record.gate, failOnPartial: inputs.failOnPartial }),
  };
}

/** The files beside the result file: their paths, `""` for what could not be written. */
function writeBeside(
  paths: ResultPaths,
  { sarif, replay }: { readonly sarif: string; readonly replay: string | null },
): Pick<Outcome["files"], "sarif" | "replay"> {
  const write = (path: string, text: string) => (writeWhole(path, text) === null ? path : "");
  return {
    sarif: write(paths.sarif, sarif),
    replay: replay === null ? "" : write(paths.replay, replay),
  };
}

/** Throws InputError where the place was named; else what there is to say of it. */
function refuseOrNote({ given }: Call, path: string): string {
  if (given("result-file") !== "") throw new InputError(`--result-file: ${path} cannot be written`);
  return `The result cannot be kept in ${dirname(path)}; --result-file puts it elsewhere.`;
}

function judge(
  journal: Journal,
  end: {
    readonly inputs: Inputs;
    readonly last: Ending;
    readonly scrub: (text: string) => string;
  },
): void {
  const { record } = journal;
  journal.update({
    gate: judgeGate(record, end.inputs),
    coverage: measureCoverage(record, end.last),
  });
  noteRemovedSecrets({ ...end, journal });
  journal.finish(end.last, new Date().toISOString());
}

/** A run keeps its files to itself: those of the one before may still be wanted. */
function choosePaths(call: Call, startedAt: string): ResultPaths {
  const given = call.given("result-file");
  const name = `fen-${startedAt.replaceAll(/[:.]/g, "-")}.json`;
  const result =
    given === "" ? join(findStateFolder(call.environment), name) : resolve(call.folder, given);
  return resolveResultPaths({ given: result, mode: "", runnerTemp: undefined });
}

/** Where programs keep what is to outlast a run (XDG Base Directory Specification). */
export function findStateFolder(environment: Call["environment"]): string {
  const { XDG_STATE_HOME: state = "", HOME = "", LOCALAPPDATA: windows = "" } = environment;
  if (state.startsWith("/")) return join(state, "fen");
  if (windows !== "") return join(windows, "fen");
  return join(HOME || userInfo().homedir, ".local", "state", "fen");
}
