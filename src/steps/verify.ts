/** The second pass: has the suggestions of one batch checked against the code. It can mark and reject, never lose. */

import { readVerdict, type VerdictAnswer } from "../domain/answer.ts";
import { renderLineText } from "../domain/diff/diff-text.ts";
import type { Budget, Reservation } from "../domain/money/budget.ts";
import { boundVerify, padInput } from "../domain/money/estimate.ts";
import { createObjectReader, type ObjectRead } from "../domain/completion/object-stream.ts";
import type { Batch } from "../domain/plan.ts";
import { costOf, type Price } from "../domain/money/price.ts";
import { findProblem, makeControls, type Control } from "../domain/controls.ts";
import { renderVerifyInstruction, SYSTEM_PROMPT, type Candidate } from "../domain/prompt.ts";
import { renderRuns, type CodeRun } from "../domain/context/piece.ts";
import { severityRank, type Placement, type Suggestion } from "../domain/suggestion.ts";
import type { CountTokens } from "../domain/money/tokens.ts";
import { notVerified, settleVerdicts, type Verdict } from "../domain/verdict.ts";
import type { Asker, Reply } from "./ask.ts";

export type VerifyOptions = {
  readonly batch: Batch;
  /** Code around the quoted lines that the diff does not show. */
  readonly enclosing: readonly CodeRun[];
  readonly placed: readonly { readonly suggestion: Suggestion; readonly placement: Placement }[];
  readonly models: readonly Price[];
  readonly temperature: number;
  readonly language: string;
  readonly asker: Asker;
  readonly budget: Budget;
  /** The money set aside for this pass when the batch began. */
  readonly reservation: Reservation;
  readonly countTokens: CountTokens;
};

export type Verified = {
  /** In the order of `placed`. */
  readonly verdicts: readonly Verdict[];
  /** Was every statement shown to the verifier, and did it judge any of them? `true` when there was none. */
  readonly worked: boolean;
  /** Why none of the verdicts counts, in our own words; `null` when they do. */
  readonly problem: string | null;
};

/** Has every suggestion judged that the money pays for. Whatever fails, each one comes back with a verdict. */
export async function verify(options: VerifyOptions): Promise<Verified> {
  const { placed, budget, reservation } = options;
  if (placed.length === 0) {
    budget.release(reservation);
    return { verdicts: [], worked: true, problem: null };
  }
  const request = findAffordable(options);
  if (!request) {
    budget.release(reservation);
    return { verdicts: placed.map(() => notVerified(NO_MONEY)), worked: false, problem: null };
  }
  const { asked, shownCode } = request;
  const { answers, reply } = await askVerdicts(options, request);
  const problem = findProblem(numberControls(request), { answers, shownCode });
  if (problem !== null) {
    return { verdicts: placed.map(() => notVerified(problem)), worked: false, problem };
  }
  const ids = asked.map((_, index) => index + 1);
  const settled = settleVerdicts(answers, { ids, shownCode });
  const missing = explainMissing(reply);
  const verdicts = placed.map((item) => {
    const verdict = settled.get(asked.indexOf(item) + 1) ?? notVerified(NO_MONEY);
    return verdict.reason === "no answer" && missing ? notVerified(missing) : verdict;
  });
  const hasJudged = answers.some(({ id }) => settled.has(id));
  return { verdicts, worked: reply.kind === "complete" && hasJudged, problem: null };
}

type Placed = VerifyOptions["placed"];

type Request = {
  readonly asked: Placed;
  readonly controls: readonly Control[];
  /** Where evidence may stand: the diff, the retrieved code, and the code around the quoted lines. */
  readonly shownCode: string;
  readonly user: string;
  readonly plannedInputTokens: number;
  readonly maxOutputTokens: number;
};

/** The request about as many suggestions as the money pays for, the most severe first; `null` for none. */
function findAffordable(options: VerifyOptions): Request | null {
  const { placed, batch } = options;
  const controls = makeControls(batch);
  const bySeverity = placed.toSorted(
    (a, b) => severityRank(a.suggestion.severity) - severityRank(b.suggestion.severity),
  );
  for (const part of [1, 0.75, 0.5, 0.25]) {
    const asked = bySeverity.slice(0, Math.ceil(placed.length * part));
    // In the order in which they were written, unless some are left out.
    const candidates = part === 1 ? placed : asked;
    for (const enclosing of [options.enclosing, []]) {
      const request = writeRequest(options, { asked: candidates, controls, enclosing });
      // The code around is worth less than room for the answer.
      const parts = enclosing.length > 0 ? [1] : [1, 0.75, 0.6];
      const sized = sizeRequest(options, { ...request, count: candidates.length, parts });
      if (sized) return { ...request, ...sized };
    }
  }
  return null;
}

/** The controls come last: when an answer breaks off, a real verdict is worth more. */
function writeRequest(
  { batch, language }: VerifyOptions,
  statements: Pick<Request, "asked" | "controls"> & Pick<VerifyOptions, "enclosing">,
): Pick<Request, "asked" | "controls" | "shownCode" | "user"> {
  const { asked, controls, enclosing } = statements;
  const candidates = [...listCandidates(asked), ...listControls(controls, asked.length)];
  const user = batch.prefix + renderVerifyInstruction(candidates, { language, enclosing });
  const shownCode = [batch.diff, batch.context.code, renderRuns(enclosing)].join("\n");
  return { asked, controls, user, shownCode };
}

function listControls(controls: readonly Control[], before: number): readonly Candidate[] {
  return controls.map((control, index) => ({
    ...control,
    id: before + index + 1,
    replacement: null,
  }));
}

function numberControls({
  asked,
  controls,
}: Request): readonly { readonly id: number; readonly isTrue: boolean }[] {
  return controls.map(({ isTrue }, index) => ({ id: asked.length + index + 1, isTrue }));
}

async function askVerdicts(
  options: VerifyOptions,
  { asked, controls: _controls, shownCode: _shown, ...request }: Request,
): Promise<{ readonly answers: readonly VerdictAnswer[]; readonly reply: Reply }> {
  const { batch, asker, temperature, models, reservation } = options;
  const answers: VerdictAnswer[] = [];
  const answer = createVerdictReader(answers);
  const reply = await asker.ask({
    ...request,
    pass: "verify",
    batch: batch.id,
    files: batch.files.map(({ file }) => file.path),
    system: SYSTEM_PROMPT,
    temperature,
    models,
    reservation,
    onText: answer.push,
    hasAccepted: () => answers.length > 0,
    isComplete: () => answer.end() || countAnswered(answers, asked.length) === asked.length,
  });
  answer.end();
  return { answers, reply };
}

/** Statements that have a verdict; those behind them are controls. */
function countAnswered(answers: readonly VerdictAnswer[], asked: number): number {
  return new Set(answers.map(({ id }) => id).filter((id) => id <= asked)).size;
}

const NO_MONEY = "the limit did not pay for the verification";

function explainMissing(reply: Reply): string | null {
  if (reply.kind === "failed") return `the verification failed: ${reply.error.message}`;
  if (reply.kind === "truncated") return `the verification broke off: ${reply.why}`;
  return reply.kind === "no-money" ? NO_MONEY : null;
}

function listCandidates(placed: Placed): readonly Candidate[] {
  return placed.map(({ suggestion, placement }, index) => ({
    id: index + 1,
    path: placement.path,
    line: placement.kind === "inline" ? placement.startLine : suggestion.line,
    quote: readQuote(suggestion, placement),
    title: suggestion.title,
    body: suggestion.body,
    severity: suggestion.severity,
    replacement: suggestion.replacement,
  }));
}

/** Where the words of the quote were not found as they are: the lines that it was put on, for a slip disproves nothing. */
function readQuote({ quote }: Suggestion, placement: Placement): string {
  if (placement.kind === "body" || placement.match === "exact") return quote;
  return placement.lines.map(renderLineText).join("\n");
}

/** Tokens of the request; the answer's bound is the largest of these parts that is paid for. */
function sizeRequest(
  options: VerifyOptions,
  {
    user,
    count,
    parts,
  }: { readonly user: string; readonly count: number; readonly parts: readonly number[] },
): { plannedInputTokens: number; maxOutputTokens: number } | null {
  const price = options.models[0];
  if (!price) return null;
  const tokens = options.countTokens(SYSTEM_PROMPT) + options.countTokens(user);
  const plannedInputTokens = padInput(tokens);
  const available = options.reservation.amount + options.budget.left;
  const wanted = boundVerify(count);
  for (const part of parts) {
    const maxOutputTokens = Math.ceil(wanted * part);
    const request = {
      inputTokens: plannedInputTokens,
      cachedTokens: 0,
      outputTokens: maxOutputTokens,
    };
    if (costOf(request, price) <= available) return { plannedInputTokens, maxOutputTokens };
  }
  return null;
}

function createVerdictReader(answers: VerdictAnswer[]): {
  readonly push: (text: string) => void;
  readonly end: () => boolean;
} {
  let reader = createObjectReader();
  let done = false;
  const take = (objects: readonly ObjectRead[]) => {
    for (const object of objects) {
      if ("broken" in object) continue;
      const read = readVerdict(object.value);
      if (read.kind === "done") done = true;
      if (read.kind === "item") answers.push(read.item);
    }
  };
  return {
    push: (text) => take(reader.push(text)),
    end: () => {
      take(reader.end());
      reader = createObjectReader();
      return done;
    },
  };
}
