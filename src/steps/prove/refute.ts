/** Checks without a model what suggestions claim, as far as a program can: names, keys, files, versions. */

import type { ClaimCheck } from "../../domain/claim.ts";
import { checkDuplicate } from "../../domain/refuting/duplicates.ts";
import { checkVersion, listCandidates, listLockFiles } from "../../domain/refuting/files.ts";
import { checkUndefined, checkUnused } from "../../domain/refuting/names.ts";
import type { ReviewedSuggestion } from "../../domain/reviewed.ts";
import type { HeadFiles } from "./head-files.ts";

/** Files that are asked for in one batch, for claims alone. */
const MAX_LOOKUPS = 12;

/** Contradicted claims are taken out, supported ones marked; in doubt a suggestion stays as it is. */
export async function refute(
  reviewed: readonly ReviewedSuggestion[],
  headFiles: HeadFiles,
): Promise<readonly ReviewedSuggestion[]> {
  const sources = ration(headFiles);
  const checked: ReviewedSuggestion[] = [];
  for (const item of reviewed) {
    const check = item.fate === "not-posted" ? await checkClaim(item, sources) : null;
    if (!check) checked.push(item);
    else if (check.kind === "supported") checked.push({ ...item, check });
    else checked.push({ ...item, check, fate: "refuted" });
  }
  return checked;
}

type Sources = Omit<HeadFiles, "peek" | "visit">;

/** The same files, but after so many of them nothing more is known. */
function ration({ read, readBase, exists }: HeadFiles): Sources {
  const asked = new Set<string>();
  const allow = (path: string) => {
    if (asked.size < MAX_LOOKUPS) asked.add(path);
    return asked.has(path);
  };
  return {
    read: async (path) => (allow(path) ? read(path) : null),
    readBase: async (path) => (allow(path) ? readBase(path) : null),
    exists: async (path) => (allow(path) ? exists(path) : null),
  };
}

async function checkClaim(
  { suggestion, placement }: ReviewedSuggestion,
  sources: Sources,
): Promise<ClaimCheck | null> {
  const { claim, source } = suggestion;
  if (!claim || source !== "model") return null;
  const { name } = claim;
  const { path } = placement;
  if (claim.kind === "missing-file") return checkFile(name, { from: path, sources });
  if (claim.kind === "missing-version") return checkLocks(name, { from: path, sources });
  const text = await sources.read(path);
  if (text === null) return null;
  if (claim.kind === "unused") return checkUnused(name, { path, text });
  if (claim.kind === "duplicate") return checkDuplicate(name, { path, text });
  return checkUndefined(name, { path, text }, await sources.readBase(path));
}

type Question = { readonly from: string; readonly sources: Sources };

async function checkFile(name: string, { from, sources }: Question): Promise<ClaimCheck | null> {
  const candidates = listCandidates(name, from);
  const answers: (boolean | null)[] = [];
  for (const path of candidates) {
    const there = await sources.exists(path);
    if (there === true) return { kind: "contradicted", evidence: `${path} is in the repository` };
    answers.push(there);
  }
  const isAbsent = answers.length > 0 && answers.every((there) => there === false);
  return isAbsent ? { kind: "supported", evidence: `there is no ${name} at the head` } : null;
}

async function checkLocks(name: string, { from, sources }: Question): Promise<ClaimCheck | null> {
  for (const path of listLockFiles(from)) {
    const text = await sources.read(path);
    const check = text === null ? null : checkVersion(name, { path, text });
    if (check) return check;
  }
  return null;
}
