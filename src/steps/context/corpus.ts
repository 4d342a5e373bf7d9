/** The files round the change, where retrieval looks: those of the local clone, else the few that requests bring. */

import { listNames } from "../../domain/context/symbols.ts";
import { isCode } from "../../domain/language.ts";
import type { PullRequest } from "../../domain/pull-request.ts";
import type { Clone, GrepHit, Tree } from "../../io/git/git.ts";

export type Corpus = {
  /** Whose files they are: of which commit of the clone, or fetched one by one. */
  readonly of: Tree["of"] | "requests";
  /** All files with code. */
  readonly paths: readonly string[];
  /** Length of the average file, in names. */
  readonly averageLength: number;
  /** Lines with one of the names, in files whose names end in one of these ways. */
  readonly search: (
    names: readonly string[],
    endings: readonly string[],
  ) => Promise<readonly GrepHit[]>;
  /** Texts by path, of those that can be had. */
  readonly read: (paths: readonly string[]) => Promise<ReadonlyMap<string, string>>;
};

/** A name takes about so many bytes of a file. */
const BYTES_A_NAME = 14;

/** `null` where the clone holds neither head nor base. */
export async function openCorpus(
  clone: Pick<Clone, "openTree" | "grep" | "readBlobs">,
  { base, head }: Pick<PullRequest, "base" | "head">,
): Promise<Corpus | null> {
  const tree = await clone.openTree({ base: base.sha, head: head.sha, prefer: "head" });
  if (!tree) return null;
  const files = tree.files.filter(({ path }) => isCode(path));
  const byPath = new Map(files.map((file) => [file.path, file]));
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const { commit } = tree;
  return {
    of: tree.of,
    paths: files.map(({ path }) => path),
    averageLength: bytes / BYTES_A_NAME / Math.max(1, files.length),
    search: (names, endings) =>
      endings.length === 0
        ? Promise.resolve([])
        : searchClone(names, (words) => clone.grep({ commit, words, endings })),
    read: async (paths) => {
      const wanted = paths.flatMap((path) => byPath.get(path) ?? []);
      const texts = await clone.readBlobs(wanted);
      return new Map(
        wanted.flatMap(({ path, blob }) => {
          const text = texts.get(blob);
          return text === undefined ? [] : [[path, text] as const];
        }),
      );
    },
  };
}

/** Where there are too many lines, the shorter names are given up: they are the ones that stand everywhere. */
async function searchClone(
  names: readonly string[],
  grep: (words: readonly string[]) => Promise<readonly GrepHit[] | null>,
): Promise<readonly GrepHit[]> {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  for (let most = names.length; most > 0; most = Math.floor(most / 3)) {
    const hits = await grep(longestFirst.slice(0, most));
    if (hits) return hits;
  }
  return [];
}

/** A corpus of a few texts at hand. */
export function createSmallCorpus(texts: ReadonlyMap<string, string>): Corpus {
  const bytes = [...texts.values()].reduce((sum, text) => sum + text.length, 0);
  return {
    of: "requests",
    paths: [...texts.keys()],
    averageLength: bytes / BYTES_A_NAME / Math.max(1, texts.size),
    search: async (names, endings) =>
      [...texts]
        .filter(([path]) => endings.some((ending) => path.endsWith(`.${ending}`)))
        .flatMap(([path, text]) => searchText(path, text, new Set(names))),
    read: async (paths) =>
      new Map(
        paths.flatMap((path) => {
          const text = texts.get(path);
          return text === undefined ? [] : [[path, text] as const];
        }),
      ),
  };
}

/** Lines of one text with one of the names. */
export function searchText(
  path: string,
  text: string,
  names: ReadonlySet<string>,
): readonly GrepHit[] {
  return text.split("\n").flatMap((line, index) => {
    const isHit = listNames(line).some((name) => names.has(name));
    return isHit ? [{ path, line: index + 1, text: line }] : [];
  });
}
