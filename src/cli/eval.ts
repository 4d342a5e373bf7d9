/** `fen eval`: reviews every case of a folder and scores what comes out. */

import { resolve } from "node:path";

import type { Entry, Work } from "../domain/eval/entry.ts";
import { planWork } from "../domain/eval/entry.ts";
import type { EvalCase } from "../domain/eval/eval-case.ts";
import { renderEvaluation } from "../domain/eval/eval-markdown.ts";
import { renderEvaluationJson, type ReportHead } from "../domain/eval/eval-report.ts";
import { scoreEvaluation, type Stop } from "../domain/eval/evaluation.ts";
import { renderMarkdown } from "../domain/markdown/markdown-terminal.ts";
import { parseMoney, renderAmount, type Currency, type Nano } from "../domain/money/money.ts";
import { run, wrap } from "../domain/terminal/paint.ts";
import { evaluate, type Engine } from "../steps/evaluate.ts";
import { VERSION } from "../version.ts";
import { UsageError, type Call, type Command, type ExitCode, type Flag } from "./command.ts";
import { openShelf, readCases, type Shelf } from "./eval-folder.ts";
import { createEvalProgress } from "./eval-progress.ts";

/** Who reviews, and who judges. */
export type EvalEngine = Engine & {
  /** The model that is asked for reviews. */
  readonly model: string;
  readonly currency: Currency;
};

/** Makes the engine once flags and cases are read; `judge` is a model, `""` for none. Throws InputError. */
export type PrepareEngine = (call: Call, wanted: { readonly judge: string }) => Promise<EvalEngine>;

const FLAGS: readonly Flag[] = [
  { name: "json", value: null, help: "print eval.json, and nothing else" },
  { name: "repeat", value: "N", help: "reviews of each case (1)" },
  { name: "judge", value: "MODEL", help: "model that says whether a suggestion names an issue" },
  { name: "only", value: "CASES", help: "cases whose id matches this pattern, or holds this text" },
  {
    name: "out",
    value: "DIR",
    help: "where results go, and where they are continued (fen-eval-MODEL)",
  },
  { name: "fresh", value: null, help: "begin anew, whatever is saved there" },
  { name: "total-limit", value: "AMOUNT", help: "most that everything may cost, judge included" },
  { name: "parallel", value: "N", help: "reviews at the same time (1)" },
];

/** `flags` set what a review is like; `prepare` reads them. */
export function createEvalCommand(options: {
  readonly flags: readonly Flag[];
  readonly prepare: PrepareEngine;
}): Command {
  return {
    name: "eval",
    summary: "review every case of a folder and score it: precision, recall, cost",
    usage: "DIR [--repeat N] [--judge MODEL] [--only CASES] [--json]",
    flags: [...FLAGS, ...options.flags],
    most: 1,
    argument: { value: "DIR" },
    run: (call) => evaluateFolder(call, options.prepare),
  };
}

type Wishes = {
  readonly folder: string;
  readonly repetitions: number;
  readonly parallel: number;
  readonly totalLimit: Nano | null;
};

async function evaluateFolder(call: Call, prepare: PrepareEngine): Promise<ExitCode> {
  const { given } = call;
  const wishes = readWishes(call);
  const folder = resolve(call.folder, wishes.folder);
  const cases = await readCases(folder, { shown: wishes.folder, only: given("only") });
  const engine = await prepare(call, { judge: given("judge") });
  const out = given("out") || `fen-eval-${engine.model.replaceAll(/[^\w.-]+/g, "-")}`;
  if (resolve(call.folder, out) === folder) {
    throw new UsageError("--out: the results cannot lie between the cases; name another folder");
  }
  const isAsked = (entry: Entry) =>
    entry.repetition <= wishes.repetitions && cases.some(({ id }) => id === entry.id);
  const shelf = await openShelf(call, out, given("fresh") === "" ? null : isAsked);
  try {
    return await evaluateOn(shelf, { call, wishes, cases, engine });
  } finally {
    shelf.release();
  }
}

async function evaluateOn(
  shelf: Shelf,
  { call, wishes, cases, engine }: Pick<Scene, "call" | "wishes" | "cases" | "engine">,
): Promise<ExitCode> {
  const judge = engine.judge?.model ?? null;
  const { settings } = engine;
  const work = planWork({ ...wishes, cases, settings, judge, saved: shelf.entries() });
  const remarks = [...cases.flatMap((one) => one.remarks), ...remarkOn(work)];
  const scene = { call, wishes, cases, engine, shelf, work, judge };
  tell(call, [...remarks, announce(scene)]);
  const stop = await conduct(scene);
  const { model, currency } = engine;
  const date = new Date().toISOString();
  return conclude(scene, { date, version: VERSION, model, settings, currency, stop, remarks });
}

type Scene = {
  readonly call: Call;
  readonly wishes: Wishes;
  readonly cases: readonly EvalCase[];
  readonly engine: EvalEngine;
  readonly shelf: Shelf;
  readonly work: Work;
  readonly judge: string | null;
};

function readWishes({ given, words }: Call): Wishes {
  const [folder] = words;
  if (folder === undefined) throw new UsageError("fen eval needs a folder: fen eval DIR");
  const limit = given("total-limit");
  const totalLimit = limit === "" ? null : parseMoney(limit.trim());
  if (limit !== "" && (totalLimit === null || totalLimit === 0)) {
    throw new UsageError("--total-limit must be a decimal number above 0, such as 0.5");
  }
  return {
    folder,
    repetitions: readCount("repeat", given("repeat"), 100),
    parallel: readCount("parallel", given("parallel"), 16),
    totalLimit,
  };
}

function readCount(name: string, text: string, most: number): number {
  if (text === "") return 1;
  const count = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  if (count >= 1 && count <= most) return count;
  throw new UsageError(`--${name} must be a whole number from 1 to ${most}`);
}

/** Progress goes to standard error, also where a program reads the result. */
function tell({ terminal }: Call, sentences: readonly string[]): void {
  terminal.tell(sentences.flatMap((text) => wrap([run(text, "dim")], terminal.width)));
}

/** What is run anew although something is saved, and why. */
function remarkOn({ changedCases, otherSettings, again }: Work): readonly string[] {
  const remarks: string[] = [];
  if (changedCases.length > 0) {
    remarks.push(`Run anew, because the case has changed since: ${changedCases.join(", ")}.`);
  }
  if (otherSettings > 0) {
    remarks.push(
      `Run anew, because settings, model or version were others: ${reviews(otherSettings)}.`,
    );
  }
  if (again > 0) remarks.push(`Tried again, because it was no review before: ${reviews(again)}.`);
  return remarks;
}

const reviews = (count: number) => (count === 1 ? "1 review" : `${count} reviews`);

/** What there is to do and what it can cost, before anything is spent. */
function announce({ cases, wishes, engine, work, judge }: Scene): string {
  const amount = (nano: Nano) => renderAmount(nano, engine.currency);
  const all = cases.length * wishes.repetitions;
  const open = work.jobs.filter(({ needsReview }) => needsReview).length;
  const many = cases.length === 1 ? "1 case" : `${cases.length} cases`;
  const saved = all === open ? "" : `, ${all - open} of them saved before`;
  const parts = [
    `${many} × ${wishes.repetitions} with ${engine.model}: ${reviews(all)}${saved}.`,
    open === 0
      ? "Nothing is left to review."
      : `To make: ${reviews(open)}, at most ${amount(open * engine.costLimit)} (${amount(engine.costLimit)} each).`,
  ];
  if (judge !== null) parts.push(`${judge} judges, which comes on top.`);
  if (wishes.totalLimit !== null) parts.push(`Limit of everything: ${amount(wishes.totalLimit)}.`);
  return parts.join(" ");
}

async function conduct({ call, wishes, cases, engine, shelf, work, judge }: Scene): Promise<Stop> {
  const { usable } = work;
  const progress = createEvalProgress({
    terminal: call.terminal,
    cases,
    repetitions: wishes.repetitions,
    judge,
    currency: engine.currency,
    usable,
    jobs: work.jobs.length,
  });
  try {
    return await evaluate({
      ...wishes,
      engine,
      work,
      save: shelf.save,
      onDone: progress.done,
      signal: call.cancelled,
    });
  } catch (error) {
    tell(call, [
      `What was reviewed is saved in ${shelf.folder}; the same command goes on from there.`,
    ]);
    throw error;
  } finally {
    progress.end();
  }
}

function conclude(
  { call, wishes, cases, shelf, engine, judge }: Scene,
  head: ReportHead,
): ExitCode {
  const { settings } = engine;
  const hashes = new Map(cases.map(({ id, hash }) => [id, hash]));
  const entries = shelf
    .entries()
    .filter((entry) => entry.settings === settings && hashes.get(entry.id) === entry.hash);
  const { repetitions } = wishes;
  const evaluation = scoreEvaluation({ cases, entries, repetitions, judge });
  const json = renderEvaluationJson(evaluation, head);
  const markdown = renderEvaluation(evaluation, head);
  const paths = [shelf.write("eval.json", json), shelf.write("eval.md", markdown)];
  const { terminal } = call;
  if (call.given("json") === "") {
    terminal.print(renderMarkdown(markdown, terminal));
    terminal.print([[], ...paths.map((path) => [run(path, "dim")])]);
  } else terminal.write(json);
  if (head.stop === "cancelled") return 130;
  if (evaluation.byPlace.counts.reviews > 0) return 0;
  tell(call, ["No case was reviewed, so there is nothing to score."]);
  return 1;
}
