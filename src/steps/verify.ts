/** The second pass: has the suggestions of one batch checked against the code. It can mark and reject, never lose. */

import { readVerdict, type VerdictAnswer } from "../domain/answer.ts";
import type { Budget, Reservation } from "../domain/money/budget.ts";
import { boundVerify, padInput } from "../domain/money/estimate.ts";
import { createObjectReader, type ObjectRead } from "../domain/completion/object-stream.ts";
import type { Batch } from "../domain/plan.ts";
import { costOf, type Price } from "../domain/money/price.ts";
import { renderVerifyInstruction, SYSTEM_PROMPT, type Candidate } from "../domain/prompt.ts";
import { severityRank, type Placement, type Suggestion } from "../domain/suggestion.ts";
import type { CountTokens } from "../domain/money/tokens.ts";
import { notVerified, settleVerdicts, type Verdict } from "../domain/verdict.ts";
import type { Asker, Reply } from "./ask.ts";

export type VerifyOptions = {
  readonly batch: Batch;
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
};

/** Has every suggestion judged that the money pays for. Whatever fails, each one comes back with a verdict. */
export async function verify(options: VerifyOptions): Promise<Verified> {
  const { placed, budget, reservation } = options;
  if (placed.length === 0) {
    budget.release(reservation);
    return { verdicts: [], worked: true };
  }
  const request = findAffordable(options);
  if (!request) {
    budget.release(reservation);
    return { verdicts: placed.map(() => notVerified(NO_MONEY)), worked: false };
  }
  const { asked } = request;
  const { answers, reply } = await askVerdicts(options, request);
  const ids = asked.map((_, index) => index + 1);
  const settled = settleVerdicts(answers, { ids, shownCode: options.batch.diff });
  const missing = explainMissing(reply);
  const verdicts = placed.map((item) => {
    const verdict = settled.get(asked.indexOf(item) + 1) ?? notVerified(NO_MONEY);
    return verdict.reason === "no answer" && missing ? notVerified(missing) : verdict;
  });
  const hasJudged = answers.some(({ id }) => settled.has(id));
  return { verdicts, worked: reply.kind === "complete" && hasJudged };
}

type Placed = VerifyOptions["placed"];

type Request = {
  readonly asked: Placed;
  readonly user: string;
  readonly plannedInputTokens: number;
  readonly maxOutputTokens: number;
};

/** The request about as many suggestions as the money pays for, the most severe first; `null` for none. */
function findAffordable(options: VerifyOptions): Request | null {
  const { placed, batch, language } = options;
  const bySeverity = placed.toSorted(
    (a, b) => severityRank(a.suggestion.severity) - severityRank(b.suggestion.severity),
  );
  for (const part of [1, 0.75, 0.5, 0.25]) {
    const asked = bySeverity.slice(0, Math.ceil(placed.length * part));
    // In the order in which they were written, unless some are left out.
    const candidates = part === 1 ? placed : asked;
    const user = batch.prefix + renderVerifyInstruction(listCandidates(candidates), language);
    const sized = sizeRequest(options, { user, count: candidates.length });
    if (sized) return { asked: candidates, user, ...sized };
  }
  return null;
}

async function askVerdicts(
  options: VerifyOptions,
  { asked, ...request }: Request,
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
    isComplete: () => answer.end() || answers.length >= asked.length,
  });
  answer.end();
  return { answers, reply };
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
    quote: suggestion.quote,
    title: suggestion.title,
    body: suggestion.body,
    severity: suggestion.severity,
    replacement: suggestion.replacement,
  }));
}

/** Tokens of the request; the answer's bound shrinks to what is set aside, down to six tenths. */
function sizeRequest(
  options: VerifyOptions,
  { user, count }: { readonly user: string; readonly count: number },
): { plannedInputTokens: number; maxOutputTokens: number } | null {
  const price = options.models[0];
  if (!price) return null;
  const tokens = options.countTokens(SYSTEM_PROMPT) + options.countTokens(user);
  const plannedInputTokens = padInput(tokens);
  const available = options.reservation.amount + options.budget.left;
  const wanted = boundVerify(count);
  for (const part of [1, 0.75, 0.6]) {
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
