/** The files a run leaves behind. Written whole, then moved into place: never half a file, on any way out. */

import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, parse } from "node:path";

import { InputError } from "../domain/errors.ts";
import { MAX_RESULT_CHARACTERS } from "../domain/report/stored-result.ts";

/** Where the result file goes; the others lie beside it. */
export type ResultPaths = {
  readonly result: string;
  readonly sarif: string;
  /** What `mode: publish` reads. It is never written over: it may be all that is left of a paid review. */
  readonly source: string;
};

/** `given` is the input `result-file`; without it the runner's folder for temporary files is used. */
export function resolveResultPaths(options: {
  readonly given: string;
  readonly runnerTemp: string | undefined;
  readonly mode: string;
}): ResultPaths {
  const folder = options.runnerTemp ? options.runnerTemp : tmpdir();
  const source = options.given === "" ? join(folder, "fen-result.json") : options.given;
  const { dir, name } = parse(source);
  const stem = options.mode === "publish" ? `${name}.published` : name;
  const result = options.mode === "publish" ? join(dir, `${stem}.json`) : source;
  return { source, result, sarif: join(dir, `${stem}.sarif`) };
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
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    return `the file for the result could not be written (${code}); set \`result-file\` to another place`;
  }
}

/** Reads a result file of at most 16 MB. Throws InputError when there is none that can be read. */
export function readResultFile(path: string): string {
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
