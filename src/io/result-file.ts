/** The result file and those beside it: where they lie, and how they are read again. */

import { readdirSync, readFileSync, statSync, type Dirent } from "node:fs";
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
