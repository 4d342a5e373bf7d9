/** Finds and reads the SARIF files that earlier steps have left in the workspace. Links are not followed out of it. */

import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";

import { findGlob, type Globs } from "../domain/filter/filter.ts";

const MAX_FILES = 20;
const MAX_BYTES = 8 * 1024 * 1024;
const MAX_ENTRIES = 50_000;
/** Nobody writes reports there, and they are large. */
const PASSED_OVER: ReadonlySet<string> = new Set([".git", "node_modules"]);

export type EvidenceFile = {
  /** From the workspace, with slashes. */
  readonly path: string;
  /** `null` when it is larger than 8 MiB or can't be read. */
  readonly text: string | null;
};

/** Files whose path matches, in order, at most twenty. */
export async function readEvidenceFiles(
  workspace: string,
  globs: Globs,
): Promise<readonly EvidenceFile[]> {
  const root = resolve(workspace);
  const found: string[] = [];
  const folders = [root];
  let entries = 0;
  for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
    const listed = await readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of listed.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      entries += 1;
      if (entries > MAX_ENTRIES || found.length >= MAX_FILES) break;
      const whole = join(folder, entry.name);
      // Of a link neither is true.
      if (entry.isDirectory() && !PASSED_OVER.has(entry.name)) folders.push(whole);
      const path = relative(root, whole).split(sep).join("/");
      if (entry.isFile() && findGlob(globs, path)?.negated === false) found.push(path);
    }
  }
  return Promise.all(found.map(async (path) => ({ path, text: await readOne(join(root, path)) })));
}

async function readOne(path: string): Promise<string | null> {
  try {
    if ((await stat(path)).size > MAX_BYTES) return null;
    return await readFile(path, "utf8");
  } catch {
    return null;
  }
}
