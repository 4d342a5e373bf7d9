/**
 * What retrieval finds: `node bench/context.ts [DIR…]`. Puts each change into a clone of 5,000 other files (the code of
 * the installed packages), and prints what is chosen, its tokens, whether code that the defect needs from outside the
 * diff is among it, and how long it took.
 */

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

import { choosePieces, renderPieces, type Chosen } from "../src/domain/context/piece.ts";
import type { FileDiff } from "../src/domain/diff/diff.ts";
import { parseDiff } from "../src/domain/diff/patch.ts";
import { isCode } from "../src/domain/language.ts";
import { costOf } from "../src/domain/money/price.ts";
import { renderAmount } from "../src/domain/money/money.ts";
import { countTokens } from "../src/domain/money/tokens.ts";
import { createCodeParser, createGrammarReader } from "../src/io/code-parser.ts";
import { openClone } from "../src/io/git/git.ts";
import { createSecretScanner } from "../src/io/secret-scanner.ts";
import { openCorpus } from "../src/steps/context/corpus.ts";
import { CODE_BUDGET } from "../src/steps/context/gather-context.ts";
import { maskText } from "../src/steps/check.ts";
import { retrieve } from "../src/steps/context/retrieve.ts";
import { sortFiles } from "../src/steps/plan/sort-files.ts";
import { priceOf, PROMISED_MODEL } from "./change.ts";
import { NEEDED } from "./context-cases.ts";
import { quantile } from "./quantile.ts";

const FILES = 5000;
const DIFFS = 10;
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

type Repository = {
  readonly dir: string;
  readonly commit: (files: ReadonlyMap<string, string>) => string;
};

/** A repository with so many files of code, to which each change is added in a commit of its own. */
export function createRepository(files: number): Repository & { readonly cleanUp: () => void } {
  const dir = mkdtempSync(join(tmpdir(), "fen-bench-"));
  const git = (args: readonly string[], input = "") =>
    execFileSync("git", args, {
      cwd: dir,
      input,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
      env: { PATH: process.env["PATH"], GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" },
    });
  git(["init", "-q"]);
  const paths = listCode(here("../node_modules"), files);
  const ids = git(["hash-object", "-w", "--no-filters", "--stdin-paths"], `${paths.join("\n")}\n`)
    .trim()
    .split("\n");
  const entry = (id: string, path: string) => `100644 ${id}\t${path}\n`;
  const root = here("../node_modules/");
  git(
    ["update-index", "--index-info"],
    paths.map((path, at) => entry(ids[at] ?? "", `packages/${path.slice(root.length)}`)).join(""),
  );
  git(["repack", "-adq"]);
  const others = git(["write-tree"]).trim();
  const commit: Repository["commit"] = (texts) => {
    git(["read-tree", others]);
    const entries = [...texts].map(([path, text]) =>
      entry(git(["hash-object", "-w", "--stdin"], text).trim(), path),
    );
    git(["update-index", "--index-info"], entries.join(""));
    const tree = git(["write-tree"]).trim();
    const user = ["-c", "user.name=bench", "-c", "user.email=bench@example.com"];
    return git([...user, "commit-tree", tree, "-m", "bench"]).trim();
  };
  return { dir, commit, cleanUp: () => rmSync(dir, { recursive: true, force: true }) };
}

/** The first files of code below a folder, in the order of their names. */
function listCode(folder: string, most: number): readonly string[] {
  const found: string[] = [];
  const walk = (at: string) => {
    for (const name of readdirSync(at).toSorted()) {
      if (found.length >= most) return;
      const path = join(at, name);
      const stats = statSync(path, { throwIfNoEntry: false });
      if (stats?.isDirectory()) walk(path);
      else if (stats && stats.size < 300_000 && isCode(path)) found.push(path);
    }
  };
  walk(folder);
  return found;
}

/** A file at the head as far as its diff tells: other lines are empty. */
function rebuild({ hunks }: FileDiff): string {
  const lines: string[] = [];
  for (const { newLine, text } of hunks.flatMap((hunk) => hunk.lines)) {
    if (newLine !== null) lines[newLine - 1] = text;
  }
  return `${Array.from(lines, (line) => line ?? "").join("\n")}\n`;
}

function putIn(text: string, { line, text: added }: { line: number; text: string }): string {
  const lines = text.split("\n");
  const more = added.trimEnd().split("\n");
  lines.splice(line - 1, lines.length >= line + more.length ? more.length : 0, ...more);
  return lines.join("\n");
}

export type Retrieved = {
  readonly name: string;
  readonly chosen: Chosen;
  /** `null` where the defect can be seen in the diff alone. */
  readonly holdsNeeded: boolean | null;
  readonly ms: number;
};

/** Retrieves for one change as a run does. */
export async function retrieveFor(
  name: string,
  diff: string,
  repository: Repository,
): Promise<Retrieved> {
  const options = { include: [], exclude: [], attributes: "" };
  const { files } = sortFiles({ files: parseDiff(diff), unlisted: 0 }, options);
  const needed = NEEDED.filter(({ id }) => id === name);
  const texts = new Map(
    files.filter(({ status }) => status !== "removed").map((file) => [file.path, rebuild(file)]),
  );
  for (const piece of needed) texts.set(piece.path, putIn(texts.get(piece.path) ?? "", piece));
  const head = repository.commit(texts);
  const scanner = createSecretScanner();
  const parser = createCodeParser({
    readGrammar: createGrammarReader(new URL("../dist/grammars/", import.meta.url)),
  });
  const start = performance.now();
  const clone = await openClone({ workspace: repository.dir, env: process.env });
  const end = { sha: head, ref: "main" };
  const corpus = clone && (await openCorpus(clone, { base: end, head: end }));
  const found = await retrieve({
    files,
    corpus,
    parser,
    peek: async (path) => texts.get(path) ?? null,
    mask: (text) => maskText(text, scanner),
  });
  const chosen = choosePieces(found, { budget: CODE_BUDGET, countTokens });
  const ms = performance.now() - start;
  const shown = renderPieces(chosen.pieces);
  const holdsNeeded =
    needed.length === 0 ? null : needed.every(({ needle }) => shown.includes(` ${needle}`));
  return { name, chosen, holdsNeeded, ms };
}

/** One row for each change. */
export function renderRetrieved(all: readonly Retrieved[]): string {
  const price = priceOf(PROMISED_MODEL);
  const rows = all.map(({ name, chosen, holdsNeeded, ms }) => {
    const kinds = Map.groupBy(chosen.pieces, ({ kind }) => kind);
    const what = [...kinds].map(([kind, some]) => `${some.length} ${kind}`).join(", ");
    const usage = { inputTokens: chosen.tokens, cachedTokens: 0, outputTokens: 0 };
    const cost = renderAmount(costOf(usage, price), "CNY");
    const needed = holdsNeeded === null ? "" : holdsNeeded ? "yes" : "no";
    return `| ${name} | ${what || "nothing"} | ${chosen.left} | ${chosen.tokens} | ${cost} | ${needed} | ${Math.round(ms)} |`;
  });
  const headings = "| Change | Chosen | Left | Tokens | A request | Needed code in it | ms |";
  return [headings, "|---|---|--:|--:|--:|---|--:|", ...rows].join("\n");
}

async function main(given: readonly string[]): Promise<void> {
  const shared = ["../../shared/eval", "../../shared/diffs"].map(here);
  const own = ["../demo/fixture", "../test/fixtures/diffs"].map(here);
  const folders =
    given.length > 0 ? given : shared.every((folder) => existsSync(folder)) ? shared : own;
  const repository = createRepository(FILES);
  try {
    const all: Retrieved[] = [];
    for (const [at, folder] of folders.entries()) {
      const names = readdirSync(folder)
        .filter((name) => name.endsWith(".diff"))
        .toSorted();
      const usable =
        at === 0 ? names : names.filter((name) => isRealChange(join(folder, name))).slice(0, DIFFS);
      for (const file of usable) {
        const name = basename(file, ".diff");
        all.push(await retrieveFor(name, readFileSync(join(folder, file), "utf8"), repository));
      }
    }
    const times = all.map(({ ms }) => ms);
    const judged = all.filter(({ holdsNeeded }) => holdsNeeded !== null);
    const summary = [
      `Needed code from outside the diff was chosen for ${judged.filter(({ holdsNeeded }) => holdsNeeded).length} of ${judged.length} changes that have some here.`,
      `A clone of ${FILES} files on ${availableParallelism()} cores: ${Math.round(quantile(times, 0.5))} ms in the middle, ${Math.round(Math.max(...times))} ms at most.`,
    ];
    process.stdout.write(`${renderRetrieved(all)}\n\n${summary.join("\n")}\n`);
  } finally {
    repository.cleanUp();
  }
}

/** Plain diffs of code, neither tiny nor huge. */
function isRealChange(path: string): boolean {
  const { size } = statSync(path);
  const text = readFileSync(path, "utf8");
  return size > 4000 && size < 40_000 && /^diff --git .*\.(?:ts|py|go|rs|java|cs|js)$/m.test(text);
}

if (import.meta.main) await main(process.argv.slice(2));
