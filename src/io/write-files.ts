/**
 * Writing to the disk. What a run leaves behind is written whole, then moved into place: never half a file, on any way
 * out. Files of the user's own are only ever created.
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
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

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

/** Folders that this very process holds. */
const held = new Set<string>();

/** Takes a folder for this process alone. A process that is gone holds none. Throws what the file system throws. */
export function lockFolder(folder: string): Lock {
  const path = join(folder, LOCK);
  mkdirSync(folder, { recursive: true });
  for (;;) {
    try {
      writeFileSync(path, `${process.pid}\n`, { flag: "wx" });
      held.add(path);
      return { kind: "taken", release: () => releaseLock(path) };
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
    const pid = readHolder(path);
    if (pid !== null && isHeld(path, pid)) return { kind: "held", pid };
    rmSync(path, { force: true });
  }
}

function releaseLock(path: string): void {
  held.delete(path);
  rmSync(path, { force: true });
}

/** In a container a new process may have the number of the one that was killed: its own number is then nobody's. */
function isHeld(path: string, pid: number): boolean {
  return pid === process.pid ? held.has(path) : isAlive(pid);
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
