/** `fen apply`: puts the fixes of a review into the files here, as one patch, and nowhere but on what was reviewed. */

import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";

import { renderFixPatch, type FileEdits } from "../domain/diff/fix-patch.ts";
import { InputError } from "../domain/errors.ts";
import { readFixes, type Fix, type Fixes } from "../domain/fixes.ts";
import { linesOf, overlaps } from "../domain/placing/apply.ts";
import { cut, run, wrap, type Row } from "../domain/terminal/paint.ts";
import { openRepository, type OwnRepository } from "../io/git/branch.ts";
import { UsageError, type Call, type Command, type ExitCode } from "./command.ts";
import { findStateFolder } from "./session.ts";

export const applyCommand: Command = {
  name: "apply",
  summary: "put the fixes of the last review into your files, as one patch",
  usage: "[NUMBERS] [--all] [--result FILE] [--dry-run]",
  flags: [
    { name: "all", value: null, help: "every fix, without asking" },
    {
      name: "result",
      value: "FILE",
      help: "result file of the review (the newest of this commit)",
    },
    { name: "dry-run", value: null, help: "print the patch and change nothing" },
  ],
  most: 100,
  run: apply,
};

async function apply(call: Call): Promise<ExitCode> {
  const { given, terminal, words } = call;
  const numbers = readNumbers(words);
  if (numbers.length === 0 && given("all") === "" && !terminal.isInteractive) {
    throw new UsageError("fen apply needs the numbers of the fixes, or --all");
  }
  const repository = await openRepository(call.folder, call.environment);
  if (repository === null) throw new InputError("there is no git repository here");
  const head = (await repository.head())?.sha ?? "";
  const { fixes } = await findResult(call, head);
  const unknown = numbers.find((number) => !fixes.some((fix) => fix.number === number));
  if (unknown !== undefined) throw new InputError(explainNumber(unknown, fixes));
  await refuseUncommitted(repository);
  const wanted = numbers.length > 0 ? fixes.filter((fix) => numbers.includes(fix.number)) : fixes;
  const isAsked = numbers.length === 0 && given("all") === "";
  const chosen = isAsked ? await askForEach(call, wanted) : wanted;
  const { files, left } = await sortOut(chosen, repository);
  for (const sentence of left) terminal.tell(wrap([run(sentence, "yellow")], terminal.width));
  if (files.length === 0) {
    terminal.print([[run("Nothing was changed.")]]);
    return left.length > 0 ? 1 : 0;
  }
  return carryOut(call, { files, repository });
}

async function carryOut(
  { given, terminal }: Call,
  {
    files,
    repository,
  }: { readonly files: readonly FileEdits[]; readonly repository: OwnRepository },
): Promise<ExitCode> {
  const patch = renderFixPatch(files);
  if (given("dry-run") !== "") {
    terminal.write(patch);
    return 0;
  }
  const problem = await repository.apply(patch);
  if (problem !== null) throw new InputError(`nothing was changed: ${problem}`);
  const count = files.reduce((sum, { edits }) => sum + edits.length, 0);
  terminal.print([
    ...files.map(({ path }) => [run(path)]),
    [
      run(
        `${count === 1 ? "1 fix is" : `${count} fixes are`} in your files; nothing was committed.`,
      ),
    ],
  ]);
  return 0;
}

function readNumbers(words: readonly string[]): readonly number[] {
  return words
    .flatMap((word) => word.split(","))
    .map((word) => {
      if (/^[1-9]\d{0,4}$/.test(word)) return Number(word);
      throw new UsageError(`${JSON.stringify(word.slice(0, 40))} is no number of a fix`);
    });
}

function explainNumber(number: number, fixes: readonly Fix[]): string {
  const known = fixes.map((fix) => fix.number).join(", ");
  return `suggestion ${number} offers no fix that can be applied; ${known === "" ? "no suggestion does" : `these do: ${known}`}`;
}

const NO_RESULT =
  "there is no review of the commit that is checked out here; run fen review first, or name its result file with --result";

/** The result file that is named, or the newest of the commit that is checked out. */
async function findResult(call: Call, head: string): Promise<Fixes> {
  const path = call.given("result");
  if (path !== "") {
    const fixes = readFixes(await readText(resolve(call.folder, path)));
    if (fixes.head === head) return fixes;
    throw new InputError(
      `--result: is of commit ${fixes.head.slice(0, 7)}, and ${head.slice(0, 7)} is checked out; check that one out first`,
    );
  }
  const folder = findStateFolder(call.environment);
  const names = (await readdir(folder).catch(() => []))
    .filter((name) => /^fen-[\dTZ-]+\.json$/.test(name))
    .toSorted()
    .toReversed();
  for (const name of names) {
    const fixes = readOrNull(await readText(join(folder, name)));
    if (fixes?.head === head) return fixes;
  }
  throw new InputError(NO_RESULT);
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new InputError(`${path} cannot be read`, { cause });
  }
}

function readOrNull(text: string): Fixes | null {
  try {
    return readFixes(text);
  } catch {
    // Some other program's file, or one that was cut off: the next one may be it.
    return null;
  }
}

async function refuseUncommitted(repository: OwnRepository): Promise<void> {
  const changed = await repository.listUncommitted();
  if (changed === null) throw new InputError("git does not tell whether files here are changed");
  const [first] = changed;
  if (first === undefined) return;
  throw new InputError(
    `${changed.length === 1 ? `${first} has` : `${changed.length} files have`} changes that are not committed; commit or stash them first, so that the fixes can be told from them`,
  );
}

async function askForEach(call: Call, fixes: readonly Fix[]): Promise<readonly Fix[]> {
  const chosen: Fix[] = [];
  for (const [index, fix] of fixes.entries()) {
    call.terminal.tell(renderFix(fix, call.terminal.width));
    const answer = await call.terminal.ask(
      "Apply it? [y]es, [n]o, [a]ll of the rest, [q]uit: ",
      call.cancelled,
    );
    const [letter] = answer.toLowerCase();
    if (letter === "q") return chosen;
    if (letter === "a") return [...chosen, ...fixes.slice(index)];
    if (letter === "y") chosen.push(fix);
  }
  return chosen;
}

function renderFix(
  { number, severity, title, path, lines, edit }: Fix,
  width: number,
): readonly Row[] {
  const line = (mark: string, text: string) => cut(`${mark} ${run(text).text}`, width);
  const added = edit.text === "" ? [] : edit.text.split("\n");
  return [
    [run(`${number}. ${severity} ${title}`, "bold"), run(` ${path}:${edit.startLine}`, "dim")],
    ...lines.map((text) => [run(line("-", text), "red")]),
    ...added.map((text) => [run(line("+", text), "green")]),
  ];
}

/** Edits by file, and in plain words what cannot be made. */
async function sortOut(
  fixes: readonly Fix[],
  repository: OwnRepository,
): Promise<{ readonly files: readonly FileEdits[]; readonly left: readonly string[] }> {
  const files = new Map<string, FileEdits>();
  const left: string[] = [];
  for (const { number, path, lines, edit } of fixes) {
    const text = files.get(path)?.text ?? (await repository.readFile(path));
    const edits = files.get(path)?.edits ?? [];
    const isSame = text !== null && linesOf(text, edit).join("\n") === lines.join("\n");
    if (text === null || !isSame) left.push(`${number}: ${path} has other lines there`);
    else if (edits.some((other) => overlaps(other, edit))) {
      left.push(`${number}: changes the same lines as another fix; apply it afterwards`);
    } else files.set(path, { path, text, edits: [...edits, edit] });
  }
  return { files: [...files.values()], left };
}
