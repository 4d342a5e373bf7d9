/**
 * The files a run leaves behind. Written whole, then moved into place: never half a file, on any way out.
 * Files of the user's own are only ever created.
 */

import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
  type Dirent,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, parse } from "node:path";

import { InputError } from "../domain/errors.ts";
import { findGlob, parseGlobs } from "../domain/filter/filter.ts";
import { MAX_RESULT_CHARACTERS } from "../domain/report/stored-result.ts";

/** Where the result file goes; the others lie beside it. */
export type ResultPaths = {
  readonly result: string;
  readonly sarif: string;
  readonly replay: string;
  /** What `mode: publish` reads. It is never written over: it may be all that is left of a paid review. */
  readonly source: string;
};

/**
 * `given` is the input `result-file`; without it the runner's folder for temporary files is used. Where `mode: publish`
 * gets a pattern, its own result lies in the folder that the pattern begins with.
 */
export function resolveResultPaths(options: {
  readonly given: string;
  readonly runnerTemp: string | undefined;
  readonly mode: string;
}): ResultPaths {
  const folder = options.runnerTemp ? options.runnerTemp : tmpdir();
  const source = options.given === "" ? join(folder, "fen-result.json") : options.given;
  const { folder: dir, pattern } = splitPattern(source);
  const name = pattern === "" ? parse(source).name : "fen-result";
  const stem = options.mode === "publish" ? `${name}.published` : name;
  const result = options.mode === "publish" ? join(dir, `${stem}.json`) : source;
  const [sarif, replay] = [join(dir, `${stem}.sarif`), join(dir, `${stem}.replay.json`)];
  return { source, result, sarif, replay };
}

/** Writes the file synchronously. Returns a sentence about what went wrong, or `null`. */
export function writeWhole(path: string, text: string): string | null {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(draft, text, { mode: 0o600 });
    renameSync(draft, path);
    return null;
  } catch (error) {
    return `the file for the result could not be written (${codeOf(error)}); set \`result-file\` to another place`;
  }
}

/** Deletes the files of all runs but the newest in the folder of the command line; others are not touched. */
export function pruneRuns(folder: string, keep: number): void {
  const runs = new Map<string, string[]>();
  for (const name of listNames(folder)) {
    const run = /^(fen-[\dTZ-]+)\.(?:json|sarif|replay\.json)$/.exec(name)?.[1];
    if (run !== undefined) runs.set(run, [...(runs.get(run) ?? []), name]);
  }
  const oldest = [...runs.keys()].toSorted().slice(0, -keep);
  for (const name of oldest.flatMap((run) => runs.get(run) ?? [])) {
    rmSync(join(folder, name), { force: true });
  }
}

function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // There is none where nothing could be written.
    return [];
  }
}

const LOCK = "lock";

/** `held`: another process is at work in the folder. */
export type Lock =
  | { readonly kind: "taken"; readonly release: () => void }
  | { readonly kind: "held"; readonly pid: number };

/** Takes a folder for this process alone. A process that is gone holds none. Throws what the file system throws. */
export function lockFolder(folder: string): Lock {
  const path = join(folder, LOCK);
  mkdirSync(folder, { recursive: true });
  for (;;) {
    try {
      writeFileSync(path, `${process.pid}\n`, { flag: "wx" });
      return { kind: "taken", release: () => rmSync(path, { force: true }) };
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
    const pid = readHolder(path);
    if (pid !== null && isAlive(pid)) return { kind: "held", pid };
    rmSync(path, { force: true });
  }
}

function readHolder(path: string): number | null {
  try {
    const pid = Number(readFileSync(path, "utf8").trim());
    return Number.isSafeInteger(pid) && pid > 0 ? pid : null;
  } catch {
    // It went away meanwhile.
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

export type Creation =
  | { readonly kind: "written" | "exists" }
  /** `why` is a clause in lower case. */
  | { readonly kind: "failed"; readonly why: string };

/** Writes a file that is not there yet, at a path below `root`. Links on the way are not followed: they may lead anywhere. */
export function createFile(root: string, path: string, text: string): Creation {
  const target = join(root, path);
  try {
    const problem = createFolders(root, dirname(path));
    if (problem !== null) return { kind: "failed", why: problem };
    const file = openSync(target, "wx", 0o644);
    try {
      writeFileSync(file, text);
    } catch (error) {
      unlinkSync(target);
      throw error;
    } finally {
      closeSync(file);
    }
    return { kind: "written" };
  } catch (error) {
    if (codeOf(error) === "EEXIST") return { kind: "exists" };
    return { kind: "failed", why: `it cannot be written (${codeOf(error)})` };
  }
}

function createFolders(root: string, path: string): string | null {
  let at = root;
  for (const part of path.split(/[/\\]/).filter((name) => name !== "." && name !== "")) {
    at = join(at, part);
    try {
      mkdirSync(at);
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
    if (!lstatSync(at).isDirectory()) return `${part} is no folder`;
  }
  return null;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown error";
}

/** The folder that a path begins with, and the pattern below it; `""` where the path is of one file. */
function splitPattern(path: string): { readonly folder: string; readonly pattern: string } {
  const parts = path.replaceAll("\\", "/").split("/");
  const first = parts.findIndex((part) => /[*?{}[\]]/.test(part));
  if (first === -1) return { folder: dirname(path), pattern: "" };
  const folder = parts.slice(0, first).join("/");
  return {
    folder: first === 0 ? "." : folder === "" ? "/" : folder,
    pattern: parts.slice(first).join("/"),
  };
}

/** A matrix has at most 256 jobs. */
const MAX_FILES = 256;
const MAX_ENTRIES = 10_000;
const MAX_ALL_CHARACTERS = 4 * MAX_RESULT_CHARACTERS;

/**
 * Texts of the one file, or of all that a glob pattern matches. Links are not followed, and what an earlier
 * `mode: publish` left is passed over. Throws InputError when there is nothing that can be read.
 */
export function readResultFiles(source: string): readonly string[] {
  const { folder, pattern } = splitPattern(source);
  if (pattern === "") return [readResultFile(source)];
  const paths = findFiles(folder, pattern);
  if (paths.length === 0) {
    throw new InputError(
      "`result-file`: no file matches the pattern; `mode: publish` needs the files that `mode: generate` wrote",
    );
  }
  if (paths.length > MAX_FILES) {
    throw new InputError(`\`result-file\`: the pattern matches more than ${MAX_FILES} files`);
  }
  const texts = paths.map(readResultFile);
  if (texts.reduce((sum, text) => sum + text.length, 0) <= MAX_ALL_CHARACTERS) return texts;
  throw new InputError("`result-file`: the files are larger than 64 MB together");
}

function findFiles(root: string, pattern: string): readonly string[] {
  // From the folder on, not a name at any depth.
  const read = parseGlobs([`/${pattern}`]);
  if ("problem" in read) throw new InputError(`\`result-file\`: ${read.problem}`);
  const found: string[] = [];
  const folders = [""];
  let entries = 0;
  for (let at = folders.shift(); at !== undefined; at = folders.shift()) {
    for (const entry of listFolder(join(root, at))) {
      const path = at === "" ? entry.name : `${at}/${entry.name}`;
      entries += 1;
      if (entries > MAX_ENTRIES) return found;
      if (entry.isDirectory()) folders.push(path);
      const isOurs = entry.isFile() && !/\.(?:published|replay)\.json$/.test(path);
      if (isOurs && findGlob(read.globs, path) !== null) found.push(join(root, path));
    }
  }
  return found;
}

function listFolder(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).toSorted((a, b) =>
      a.name < b.name ? -1 : 1,
    );
  } catch {
    return [];
  }
}

/** Reads a result file of at most 16 MB. Throws InputError when there is none that can be read. */
function readResultFile(path: string): string {
  try {
    if (statSync(path).size > MAX_RESULT_CHARACTERS) {
      throw new InputError("`result-file`: is larger than 16 MB");
    }
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(
      "`result-file`: cannot be read; `mode: publish` needs the file that `mode: generate` wrote",
      { cause: error },
    );
  }
}
