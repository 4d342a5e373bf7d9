/** One thread as the model sees it: the code and the words round it, and how a question about it is asked and paid. */

import type { Thread } from "../../domain/conversation.ts";
import type { Remark } from "../../domain/context/discussion.ts";
import { createObjectReader } from "../../domain/completion/object-stream.ts";
import { linesOn, type FileDiff, type Hunk } from "../../domain/diff/diff.ts";
import { renderFilesDiff } from "../../domain/diff/diff-text.ts";
import { Budget } from "../../domain/money/budget.ts";
import { padInput } from "../../domain/money/estimate.ts";
import { costOf } from "../../domain/money/price.ts";
import type { CountTokens } from "../../domain/money/tokens.ts";
import { ending, type Ending } from "../../domain/outcome.ts";
import { renderSharedPrefix, SYSTEM_PROMPT } from "../../domain/prompt.ts";
import type { PostedComment } from "../../domain/pull-request.ts";
import { shareOf } from "../../inputs.ts";
import type { ModelClient } from "../../io/model/model.ts";
import { createAsker, type Asker } from "../ask.ts";
import { openBaseFiles } from "../context/base-files.ts";
import { gather, maskPullRequest, type Gathered } from "../gather.ts";
import { gatherContext } from "../context/gather-context.ts";
import { weigh, type PrepareContext, type Subject } from "../prepare.ts";
import { createPriceAt } from "../plan/price-models.ts";
import { NO_EVIDENCE } from "../context/read-evidence.ts";
import { listExchanges } from "../context/recall.ts";

export type TalkOptions = PrepareContext &
  Subject & {
    readonly createModels: (inputs: Subject["inputs"]) => readonly ModelClient[];
    readonly signal: AbortSignal;
    readonly timeLeftMs: () => number;
    readonly wait: (ms: number) => Promise<void>;
  };

const MAX_DIFF_TOKENS = 8000;
/** Characters of the hunk as it was, where the file is no longer in the diff: its end, where the comment stands. */
const MAX_OLD_HUNK = 8000;

type Fields = Readonly<Record<string, unknown>>;

type Question<T> = {
  readonly instruction: string;
  readonly maxOutputTokens: number;
  readonly temperature: number;
  /** `null` for an object that is no answer. */
  readonly read: (fields: Fields) => T | null;
  /** What an answer means that holds no such object, for models that do not keep to the form; `null` for nothing. */
  readonly readProse?: (text: string) => T | null;
};

export type Talk = {
  readonly thread: Thread;
  readonly gathered: Gathered;
  readonly file: FileDiff | null;
  /** Where evidence may stand. */
  readonly shownCode: string;
  /** The first object that means something, or how the run ends without one. */
  readonly ask: <T>(question: Question<T>) => Promise<T | Ending>;
};

/** Throws GitHubError when GitHub can't tell what changed. */
export async function openTalk(options: TalkOptions, root: PostedComment): Promise<Talk> {
  const pullRequest = await maskPullRequest(options.pullRequest, options.tools);
  const gathered = await gather({ ...options, pullRequest });
  const { countTokens } = await import("../../domain/money/tokens.ts");
  const file = gathered.change.files.find(({ path }) => path === root.path) ?? null;
  const shown = file ? [{ file, hunks: chooseHunks(file, root, countTokens) }] : [];
  const clone = await options.openClone();
  const base = await openBaseFiles({ ...options, clone, pullRequest, change: gathered.change });
  const { full } = await gatherContext({
    ...options,
    pullRequest,
    gathered,
    clone,
    base,
    countTokens,
    files: shown.map(({ hunks, file: whole }) => ({ ...whole, hunks })),
    evidence: NO_EVIDENCE,
    price: options.models.generate[0],
  });
  const diff =
    shown.length > 0
      ? renderFilesDiff(shown)
      : await gathered.mask(root.diffHunk.slice(-MAX_OLD_HUNK));
  const prefix = renderSharedPrefix({ ...full, diff });
  const thread = await describeThread(options, { root, file, gathered });
  const shownCode = `${diff}\n${full.code}`;
  const inputs = await weigh(options, options);
  const budget = new Budget(shareOf(inputs));
  const asker = openAsker(options, { budget, countTokens });
  const ask: Talk["ask"] = (question) =>
    askOne(options, { ...question, prefix, budget, asker, countTokens, path: root.path });
  return { thread, gathered, file, shownCode, ask };
}

/** The whole diff of the file, or where that is too long the hunk of the line. */
function chooseHunks(
  file: FileDiff,
  { line }: Pick<PostedComment, "line">,
  countTokens: CountTokens,
): readonly Hunk[] {
  if (countTokens(renderFilesDiff([{ file, hunks: file.hunks }])) <= MAX_DIFF_TOKENS)
    return file.hunks;
  const hunk = file.hunks.find((one) =>
    linesOn(one, "RIGHT").some(({ newLine }) => newLine === line),
  );
  const fits = hunk && countTokens(renderFilesDiff([{ file, hunks: [hunk] }])) <= MAX_DIFF_TOKENS;
  return fits ? [hunk] : [];
}

async function describeThread(
  { posted }: TalkOptions,
  { root, file, gathered }: { root: PostedComment; file: FileDiff | null; gathered: Gathered },
): Promise<Thread> {
  const comments = posted.comments.filter(
    ({ id, inReplyTo }) => id === root.id || inReplyTo === root.id,
  );
  const [exchange] = listExchanges({ ...posted, comments, conversation: [] });
  const answers: Remark[] = [];
  for (const one of exchange?.answers ?? [])
    answers.push({ ...one, text: await gathered.mask(one.text) });
  const suggestion = await gathered.mask(root.body.replace(/^<!--[^\n]*-->\n?/, ""));
  const { line, lines } = linesOf(root, file);
  return { path: root.path, line, lines, suggestion, answers };
}

/** The lines that the comment stands on now. */
function linesOf(
  root: PostedComment,
  file: FileDiff | null,
): { readonly line: number | null; readonly lines: readonly string[] } {
  if (root.line === null || !file) return { line: null, lines: [] };
  const length =
    (root.originalLine ?? root.line) - (root.originalStartLine ?? root.originalLine ?? root.line);
  const first = root.line - Math.max(0, length);
  const found = file.hunks.flatMap((hunk) =>
    linesOn(hunk, "RIGHT").filter(
      ({ newLine }) => newLine !== null && newLine >= first && newLine <= (root.line ?? 0),
    ),
  );
  if (found.length !== root.line - first + 1) return { line: null, lines: [] };
  return { line: first, lines: found.map(({ text }) => text) };
}

function openAsker(
  options: TalkOptions,
  { budget, countTokens }: { readonly budget: Budget; readonly countTokens: CountTokens },
): Asker {
  const { journal, inputs } = options;
  return createAsker({
    ...options,
    clients: options.createModels(inputs),
    budget,
    countTokens,
    rate: inputs.exchangeRate,
    priceAt: createPriceAt(inputs),
    onCall: (call) => journal.addCall(call),
    onNotice: (message) => journal.note(message),
  });
}

async function askOne<T>(
  options: TalkOptions,
  question: Question<T> & {
    readonly prefix: string;
    readonly budget: Budget;
    readonly asker: Asker;
    readonly countTokens: CountTokens;
    readonly path: string;
  },
): Promise<T | Ending> {
  const { prefix, instruction, budget, asker, countTokens, maxOutputTokens } = question;
  const user = prefix + instruction;
  const plannedInputTokens = padInput(countTokens(SYSTEM_PROMPT) + countTokens(user));
  const most = { inputTokens: plannedInputTokens, cachedTokens: 0, outputTokens: maxOutputTokens };
  const reservation = budget.reserve(costOf(most, options.models.generate[0]));
  if (!reservation)
    return ending("not-reviewed", "cost-limit", "the limit does not pay for an answer");
  const answer = createAnswerReader(question);
  const reply = await asker.ask({
    pass: "converse",
    batch: 0,
    files: [question.path],
    system: SYSTEM_PROMPT,
    user,
    plannedInputTokens,
    maxOutputTokens,
    temperature: question.temperature,
    models: options.models.generate,
    reservation,
    onText: answer.push,
    hasAccepted: () => answer.found() !== null,
    isComplete: () => answer.end() !== null,
  });
  const found = answer.found();
  if (found !== null) return found;
  if (reply.kind === "no-money")
    return ending("not-reviewed", "cost-limit", "the limit does not pay for an answer");
  const detail =
    reply.kind === "failed" ? reply.error.message : "the model gave no answer that could be read";
  return ending("not-reviewed", "model-unavailable", detail);
}

/** The first object that means something, else what the text of an attempt means once it is over. */
function createAnswerReader<T>({ read, readProse }: Pick<Question<T>, "read" | "readProse">): {
  readonly push: (text: string) => void;
  readonly end: () => T | null;
  readonly found: () => T | null;
} {
  let reader = createObjectReader();
  let prose = "";
  let first: T | null = null;
  const take = (objects: ReturnType<typeof reader.push>) => {
    for (const object of objects) {
      if (first === null && "value" in object) first = read(object.value);
    }
  };
  return {
    push: (text) => {
      prose += text;
      take(reader.push(text));
    },
    end: () => {
      take(reader.end());
      if (first === null && prose.trim() !== "") first = readProse?.(prose.trim()) ?? null;
      reader = createObjectReader();
      prose = "";
      return first;
    },
    found: () => first,
  };
}
