/** `fen apply`: puts the fixes of a review into the files here, as one patch, and nowhere but on what was reviewed. */

import { renderFixPatch, type FileEdits } from "../domain/diff/fix-patch.ts";
import { InputError } from "../domain/errors.ts";
import { fitFix, type Fix } from "../domain/fixes.ts";
import { applyEdits, overlaps, type Edit } from "../domain/placing/apply.ts";
import { run, wrap, type Row } from "../domain/terminal/paint.ts";
import { openRepository, type OwnRepository } from "../io/git/branch.ts";
import { UsageError, type Call, type Command, type ExitCode } from "./command.ts";
import { findFixes } from "./find-fixes.ts";

export const applyCommand: Command = {
  name: "apply",
  summary: "put the fixes of the last review into your files, as one patch",
  usage: "[NUMBERS] [--all] [--yes] [--result FILE] [--dry-run]",
  flags: [
    { name: "all", value: null, help: "every fix, after one question on a terminal" },
    { name: "yes", value: null, help: "no question" },
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

/** Which fixes are wanted: those with these numbers, all, or those that somebody says yes to. */
type Wish = "asked" | "all" | readonly number[];

async function apply(call: Call): Promise<ExitCode> {
  const wish = readWish(call);
  const repository = await openRepository(call.folder, call.environment);
  if (repository === null) throw new InputError("there is no git repository here");
  const head = (await repository.head())?.sha;
  if (head === undefined) throw new InputError("there is no commit here yet, and so no review");
  const { fixes } = await findFixes(call, head);
  const wanted = selectFixes(fixes, wish);
  if (wanted.length === 0) {
    call.terminal.print([[run("The review of this commit offers no fix that can be applied.")]]);
    return 0;
  }
  await refuseUncommitted(repository);
  const fitted = await fitAll(wanted, { repository, head, wish, tell: tellAs(call, "yellow") });
  const chosen = await choose(call, wish, fitted);
  if (chosen === null) {
    tellAs(call, "plain")("Nothing was changed.");
    return 130;
  }
  return carryOut(call, { files: groupByFile(chosen, tellAs(call, "yellow")), repository });
}

const tellAs =
  ({ terminal }: Call, style: "yellow" | "plain") =>
  (sentence: string) =>
    terminal.tell(wrap([run(sentence, style)], terminal.width));

/** Throws UsageError. */
function readWish({ given, words, terminal }: Call): Wish {
  const numbers = readNumbers(words);
  const isAll = given("all") !== "";
  if (isAll && numbers.length > 0) throw new UsageError("give numbers or --all, not both");
  if (isAll) return "all";
  if (numbers.length > 0) return numbers;
  if (given("yes") !== "") {
    throw new UsageError("--yes needs the numbers of the fixes, or --all");
  }
  if (terminal.isInteractive) return "asked";
  throw new UsageError("fen apply needs the numbers of the fixes, or --all");
}

function readNumbers(words: readonly string[]): readonly number[] {
  return words
    .flatMap((word) => word.split(","))
    .map((word) => {
      if (/^[1-9]\d{0,4}$/.test(word)) return Number(word);
      throw new UsageError(`${JSON.stringify(word.slice(0, 40))} is no number of a fix`);
    });
}

/** Throws InputError for a number that offers no fix. */
function selectFixes(fixes: readonly Fix[], wish: Wish): readonly Fix[] {
  if (wish === "asked" || wish === "all") return fixes;
  const unknown = wish.find((number) => !fixes.some((fix) => fix.number === number));
  if (unknown === undefined) return fixes.filter((fix) => wish.includes(fix.number));
  const known = fixes.map((fix) => fix.number).join(", ");
  throw new InputError(
    `suggestion ${unknown} offers no fix that can be applied; ${known === "" ? "no suggestion does" : `these do: ${known}`}`,
  );
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

/** A fix with the file that it fits. */
type Fitted = { readonly fix: Fix; readonly text: string; readonly edit: Edit };

/** Throws InputError where one that was wished for does not fit; where somebody is asked, it is said and left out. */
async function fitAll(
  fixes: readonly Fix[],
  work: {
    readonly repository: OwnRepository;
    readonly head: string;
    readonly wish: Wish;
    readonly tell: (sentence: string) => void;
  },
): Promise<readonly Fitted[]> {
  const fitted: Fitted[] = [];
  for (const fix of fixes) {
    const found = await fit(fix, work);
    if (typeof found !== "string") fitted.push(found);
    else if (work.wish === "asked") work.tell(`${fix.number} cannot be applied: ${found}`);
    else throw new InputError(`nothing was changed: ${fix.number} cannot be applied: ${found}`);
  }
  return fitted;
}

/** The fix with its file, or why it cannot be applied. Only files of the commit are changed. */
async function fit(
  fix: Fix,
  { repository, head }: { readonly repository: OwnRepository; readonly head: string },
): Promise<Fitted | string> {
  const { path } = fix;
  const isTracked = (await repository.readAt(head, path)) !== null;
  const text = isTracked ? await repository.readFile(path) : null;
  if (text === null) return `${path} is no text file of this commit, of at most 1 MiB`;
  const edit = fitFix(text, fix);
  return edit === null ? `${path} has other lines there` : { fix, text, edit };
}

/** Asks where that is wished for; `null` where somebody went away in the middle of it. */
async function choose(
  call: Call,
  wish: Wish,
  fitted: readonly Fitted[],
): Promise<readonly Fitted[] | null> {
  if (wish === "asked") return askForEach(call, fitted);
  const { terminal, given } = call;
  const isSure = given("yes") !== "" || given("dry-run") !== "" || !terminal.isInteractive;
  if (wish !== "all" || isSure) return fitted;
  for (const { fix } of fitted) terminal.tell(renderFix(fix));
  const all = fitted.length === 1 ? "it" : `all ${fitted.length}`;
  const answer = await askLetter(call, `Apply ${all}? [y]es, [n]o: `, "yn");
  if (answer === null) return null;
  return answer === "y" ? fitted : [];
}

async function askForEach(
  call: Call,
  fitted: readonly Fitted[],
): Promise<readonly Fitted[] | null> {
  const chosen: Fitted[] = [];
  for (const [index, one] of fitted.entries()) {
    call.terminal.tell(renderFix(one.fix));
    const question = "Apply it? [y]es, [n]o, [a]ll of the rest, [q]uit: ";
    const letter = await askLetter(call, question, "ynaq");
    if (letter === null) return null;
    if (letter === "q") return chosen;
    if (letter === "a") return [...chosen, ...fitted.slice(index)];
    if (letter === "y") chosen.push(one);
  }
  return chosen;
}

/** Asks until the answer begins with one of the letters. */
async function askLetter(call: Call, question: string, letters: string): Promise<string | null> {
  for (;;) {
    const answer = await call.terminal.ask(question, call.cancelled);
    if (answer === null) return null;
    const [letter = ""] = answer.toLowerCase();
    if (letter !== "" && letters.includes(letter)) return letter;
  }
}

/** All of it, however long: nobody is to say yes to what he has not seen. */
function renderFix({ number, severity, title, path, lines, edit }: Fix): readonly Row[] {
  const added = edit.text === "" ? [] : edit.text.split("\n");
  return [
    [run(`${number}. ${severity} ${title}`, "bold"), run(` ${path}:${edit.startLine}`, "dim")],
    ...lines.map((text) => [run(`- ${text}`, "red")]),
    ...added.map((text) => [run(`+ ${text}`, "green")]),
  ];
}

/** Of two fixes for the same lines the second is left out, and named. */
function groupByFile(
  fitted: readonly Fitted[],
  tell: (sentence: string) => void,
): readonly FileEdits[] {
  const files = new Map<string, FileEdits>();
  for (const { fix, text, edit } of fitted) {
    const { path, number } = fix;
    const edits = files.get(path)?.edits ?? [];
    if (edits.some((other) => overlaps(other, edit))) {
      tell(`${number} is left out: it changes the same lines as another fix; apply it afterwards`);
    } else files.set(path, { path, text, edits: [...edits, edit] });
  }
  return [...files.values()];
}

async function carryOut(
  { given, terminal }: Call,
  work: { readonly files: readonly FileEdits[]; readonly repository: OwnRepository },
): Promise<ExitCode> {
  const { files, repository } = work;
  const patch = renderFixPatch(files);
  if (given("dry-run") !== "") {
    terminal.write(patch);
    return 0;
  }
  if (patch === "") {
    terminal.print([[run("Nothing was changed.")]]);
    return 0;
  }
  const problem = await repository.apply(patch);
  if (problem !== null) throw new InputError(`nothing was changed: ${problem}`);
  const count = files.reduce((sum, { edits }) => sum + edits.length, 0);
  const fixes = count === 1 ? "1 fix is" : `${count} fixes are`;
  terminal.print([
    ...files.map(({ path }) => [run(path)]),
    [run(`${fixes} in your files; nothing was committed.`)],
  ]);
  return checkFiles(work);
}

/** A filter of the repository may have written something else into the files. Throws InputError. */
async function checkFiles(work: {
  readonly files: readonly FileEdits[];
  readonly repository: OwnRepository;
}): Promise<ExitCode> {
  for (const { path, text, edits } of work.files) {
    const made = await work.repository.readFile(path);
    if (made === applyEdits(text, edits)) continue;
    throw new InputError(
      `${path} holds something else than the patch says; look at it with git diff (.gitattributes may name a filter)`,
    );
  }
  return 0;
}
