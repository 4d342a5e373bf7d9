/** One run of the command line from the first line of its record to the last: everything is saved on the way. */

import { join, resolve } from "node:path";

import { startClock, type Conditions } from "../clients.ts";
import { ending, exitCodeOf, type Ending } from "../domain/outcome.ts";
import type { RunRecord } from "../domain/record.ts";
import { renderResult } from "../domain/report/result.ts";
import { renderSarif } from "../domain/report/sarif.ts";
import type { Inputs, InputSources } from "../inputs.ts";
import { useProxyFrom } from "../io/proxy.ts";
import { resolveResultPaths, writeWhole, type ResultPaths } from "../io/result-file.ts";
import { Journal } from "../journal.ts";
import {
  describeStart,
  explainError,
  judgeGate,
  measureCoverage,
  noteRemovedSecrets,
} from "../run.ts";
import type { Call, ExitCode } from "./command.ts";
import { createLive } from "./live.ts";

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
  /** To be called once the configuration file is read. */
  readonly onInputs: (inputs: Inputs) => void;
};

export type Outcome = {
  readonly record: RunRecord;
  /** Of the files that were written; `""` where one could not be. */
  readonly files: Readonly<Record<"result" | "sarif", string>>;
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
  await useProxyFrom(call.environment);
  const end = await work({
    conditions,
    inputs,
    timeLeftMs: startClock(inputs.runTimeoutMs),
    onInputs: (completed) => (inputs = completed),
  }).catch(explainError);
  const last = call.cancelled.aborted ? ending("not-reviewed", "cancelled") : end;
  journal.update({
    gate: judgeGate(journal.record, inputs),
    coverage: measureCoverage(journal.record),
  });
  noteRemovedSecrets({ journal, scrub });
  journal.finish(last, new Date().toISOString());
  const { record } = journal;
  live.end();
  const sarif = writeWhole(paths.sarif, scrub(renderSarif(record)));
  return {
    record,
    files: {
      result: problem === null ? paths.result : "",
      sarif: sarif === null ? paths.sarif : "",
    },
    code: exitCodeOf({ ending: last, gate: record.gate, failOnPartial: inputs.failOnPartial }),
  };
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
  const { XDG_STATE_HOME: state = "", HOME: home = "", LOCALAPPDATA: windows = "" } = environment;
  if (state.startsWith("/")) return join(state, "fen");
  if (windows !== "") return join(windows, "fen");
  return join(home === "" ? "." : home, ".local", "state", "fen");
}
