/** Where the fixes come from that `fen apply` puts into files: result files, of which none is believed unseen. */

import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";

import { InputError } from "../domain/errors.ts";
import { isCommit, readFixes, type Fixes } from "../domain/fixes.ts";
import { MAX_RESULT_CHARACTERS } from "../domain/report/stored-result.ts";
import type { Call } from "./command.ts";
import { findStateFolder } from "./session.ts";

const NO_RESULT =
  "there is no review of the commit that is checked out here; run fen review first, or name its result file with --result";

/**
 * Those of the result file that is named, or of the newest review of the commit that is checked out; one that came to
 * nothing counts only where there is no other. Throws InputError.
 */
export async function findFixes(call: Call, head: string): Promise<Fixes> {
  const path = call.given("result");
  if (path !== "") {
    const fixes = readFixes(await readText(resolve(call.folder, path)));
    if (fixes.head === head) return fixes;
    const { head: other } = fixes;
    if (!isCommit(other)) {
      throw new InputError("--result: is of a diff; fixes need the review of a commit");
    }
    throw new InputError(
      `--result: is of commit ${other.slice(0, 7)}, and ${head.slice(0, 7)} is checked out; check that one out first`,
    );
  }
  const folder = findStateFolder(call.environment);
  const names = (await readdir(folder).catch(() => []))
    .filter((name) => /^fen-[\dTZ-]+\.json$/.test(name))
    .toSorted()
    .toReversed();
  let spare: Fixes | null = null;
  for (const name of names) {
    const found = await readOrNull(join(folder, name), head);
    if (found?.head !== head) continue;
    if (found.isReviewed || found.fixes.length > 0) return found;
    spare ??= found;
  }
  if (spare) return spare;
  throw new InputError(NO_RESULT);
}

async function readText(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  if (found?.isFile() !== true) throw new InputError(`${path} is no file that can be read`);
  if (found.size > MAX_RESULT_CHARACTERS) throw new InputError(`${path} is larger than 16 MB`);
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new InputError(`${path} cannot be read`, { cause });
  }
}

/** Spares the work where the commit is not named at all: there may be many files. */
async function readOrNull(path: string, head: string): Promise<Fixes | null> {
  try {
    const text = await readText(path);
    return text.includes(head) ? readFixes(text) : null;
  } catch {
    // A plan, another program's file, or one that was cut off: the next one may be it.
    return null;
  }
}
