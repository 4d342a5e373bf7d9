/** The files of an evaluation: the cases that are read, and the folder that its results go to. */

import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";

import { InputError } from "../domain/errors.ts";
import { isOf, type Entry } from "../domain/eval/entry.ts";
import { readCase, type EvalCase } from "../domain/eval/eval-case.ts";
import { parseEntries, renderEntries } from "../domain/eval/stored-entries.ts";
import { findGlob, parseGlobs } from "../domain/filter/filter.ts";
import { lockFolder, writeWhole } from "../io/write-files.ts";
import { UsageError, type Call } from "./command.ts";

const MAX_CASES = 10_000;
const MAX_BYTES = 16 * 1024 * 1024;

/** All cases of a folder, or those that `only` names, by id. Throws InputError before anything is spent. */
export async function readCases(
  folder: string,
  choice: { readonly shown: string; readonly only: string },
): Promise<readonly EvalCase[]> {
  const names = await listNames(folder, choice.shown);
  const stemsOf = (ending: string) =>
    names.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));
  const [diffs, descriptions] = [new Set(stemsOf(".diff")), new Set(stemsOf(".json"))];
  const ids = [...diffs.union(descriptions)].toSorted();
  if (ids.length === 0) {
    throw new InputError(`${choice.shown}: holds no cases; a case is ID.diff with ID.json`);
  }
  if (ids.length > MAX_CASES) {
    throw new InputError(`${choice.shown}: holds more than ${MAX_CASES} cases`);
  }
  for (const id of ids) {
    const [there, missing] = diffs.has(id) ? [".diff", ".json"] : [".json", ".diff"];
    const isWhole = diffs.has(id) && descriptions.has(id);
    if (!isWhole) throw new InputError(`${id}${there}: there is no ${id}${missing} beside it`);
  }
  const chosen = choose(ids, choice.only);
  if (chosen.length === 0) {
    const some = ids.slice(0, 5).join(", ");
    throw new InputError(
      `--only: none of the ${ids.length} cases matches ${JSON.stringify(choice.only)}; there are ${some}${ids.length > 5 ? " …" : ""}`,
    );
  }
  const cases: EvalCase[] = [];
  for (const id of chosen) {
    const [json, diff] = [await readOne(folder, `${id}.json`), await readOne(folder, `${id}.diff`)];
    cases.push(readCase({ id, json, diff }));
  }
  return cases;
}

async function listNames(folder: string, shown: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  } catch (cause) {
    throw new InputError(`${shown}: is no folder that can be read`, { cause });
  }
}

/** A pattern, or a part of the id. */
function choose(ids: readonly string[], only: string): readonly string[] {
  if (only === "") return ids;
  if (!/[*?[\]{}]/.test(only)) return ids.filter((id) => id.includes(only));
  const read = parseGlobs([only]);
  if ("problem" in read) throw new UsageError(`--only: ${read.problem}`);
  return ids.filter((id) => findGlob(read.globs, id)?.negated === false);
}

async function readOne(folder: string, name: string): Promise<string> {
  const path = join(folder, name);
  try {
    if ((await stat(path)).size > MAX_BYTES) throw new InputError(`${name}: is larger than 16 MB`);
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${name}: cannot be read`, { cause: error });
  }
}

/** Where the results of an evaluation lie. */
export type Shelf = {
  /** As it is shown. */
  readonly folder: string;
  readonly entries: () => readonly Entry[];
  /** Keeps an entry on disk, in the place of the one of the same case and repetition. Throws InputError. */
  readonly save: (entry: Entry) => void;
  /** Writes a file beside it and gives its path. Throws InputError. */
  readonly write: (name: string, text: string) => string;
  /** Lets another evaluation work there. */
  readonly release: () => void;
};

const STATE = "state.json";

/**
 * Reads what an earlier evaluation has left in the folder, and makes sure that it can be written. `forget` says which
 * entries do not count any more.
 */
export async function openShelf(
  call: Pick<Call, "folder" | "scrub">,
  shown: string,
  forget: ((entry: Entry) => boolean) | null,
): Promise<Shelf> {
  const folder = resolve(call.folder, shown);
  const write = (name: string, text: string) => {
    const path = join(folder, name);
    if (writeWhole(path, call.scrub(text)) === null) return path;
    throw new InputError(`--out: ${join(shown, name)} cannot be written`);
  };
  const release = takeFolder(folder, shown);
  const saved = await readSaved({ folder, shown, isForgiving: forget !== null }).catch(
    (error: unknown) => {
      release();
      throw error;
    },
  );
  let entries = forget === null ? saved : saved.filter((entry) => !forget(entry));
  const writeState = () => write(STATE, renderEntries(entries));
  writeState();
  return {
    folder: shown,
    entries: () => entries,
    save: (entry) => {
      entries = [...entries.filter((one) => !isOf(one, entry)), entry];
      writeState();
    },
    write,
    release,
  };
}

/** Two evaluations in one folder would pay for everything twice and keep half of it. */
function takeFolder(folder: string, shown: string): () => void {
  try {
    const lock = lockFolder(folder);
    if (lock.kind === "taken") return lock.release;
    throw new InputError(
      `--out: another fen eval is at work in ${shown} (process ${lock.pid}); wait for it, or name another folder; if that process is no fen, delete ${join(shown, "lock")}`,
    );
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`--out: ${shown} cannot be written`, { cause: error });
  }
}

async function readSaved(from: {
  readonly folder: string;
  readonly shown: string;
  /** What cannot be read is as good as nothing. */
  readonly isForgiving: boolean;
}): Promise<readonly Entry[]> {
  const text = await readFile(join(from.folder, STATE), "utf8").catch((error: unknown) => {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (isMissing || from.isForgiving) return null;
    throw new InputError(`--out: ${join(from.shown, STATE)} cannot be read`, { cause: error });
  });
  if (text === null) return [];
  try {
    return parseEntries(text, join(from.shown, STATE));
  } catch (error) {
    if (from.isForgiving) return [];
    if (!(error instanceof InputError)) throw error;
    throw new InputError(`${error.message}; --fresh begins anew and pays again`, { cause: error });
  }
}
