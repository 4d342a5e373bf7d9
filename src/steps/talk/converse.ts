/**
 * Answers a person in one of fen's own threads: sorts what was said, then explains, withdraws, or writes another fix.
 * Spends from the same limits as a review, and insists on nothing that no line of code shows.
 */

import {
  readIntent,
  readModelAnswer,
  renderAnswerInstruction,
  renderIntentInstruction,
  type AnsweredIntent,
  type Intent,
  type ModelAnswer,
} from "../../domain/conversation.ts";
import { renderFence, renderModelMarkdown } from "../../domain/markdown/markdown.ts";
import { ending, type Ending } from "../../domain/outcome.ts";
import type { PostedComment } from "../../domain/pull-request.ts";
import { renderForeignCode } from "../../domain/report/comment.ts";
import { speak } from "../../domain/report/speak.ts";
import type { Suggestion } from "../../domain/suggestion.ts";
import { occursIn } from "../../domain/verdict.ts";
import { placeAll } from "../prove/place.ts";
import { proveReplacements } from "../prove/prove.ts";
import { openTalk, type Talk, type TalkOptions } from "./talk.ts";

export type ConverseOptions = TalkOptions & {
  /** The comment that is to be answered, and the one that its thread began with. */
  readonly answerTo: { readonly comment: number; readonly root: number };
  readonly allowedLinkPrefix: string;
};

/** Answers of fen in one thread: a talk that goes on longer is better led by people. */
const MAX_ANSWERS = 5;
const INTENT_TOKENS = 80;
const ANSWER_TOKENS = 900;

/** Throws GitHubError when GitHub can't tell what changed. */
export async function converse(options: ConverseOptions): Promise<Ending> {
  const { posted, answerTo } = options;
  const root = posted.comments.find(({ id }) => id === answerTo.root);
  const reply = posted.comments.find(({ id }) => id === answerTo.comment);
  if (!root || !reply || !posted.own.has(root.id)) {
    return ending("skipped", "no-command", "the comment answers none of fen's own");
  }
  const later = posted.comments.filter(
    ({ inReplyTo, id }) => inReplyTo === root.id && posted.own.has(id),
  );
  if (later.some(({ createdAt }) => createdAt > reply.createdAt)) {
    return ending("skipped", "already-reviewed", "the comment was answered before");
  }
  if (later.length >= MAX_ANSWERS) {
    return ending(
      "skipped",
      "answered",
      `fen has said all it has to say here (${MAX_ANSWERS} answers)`,
    );
  }
  const talk = await openTalk(options, root);
  const intent = await sortAnswer(talk, options.inputs.verifyTemperature);
  if (typeof intent !== "string") return intent;
  if (intent === "other") return ending("skipped", "answered", "the comment was not meant for fen");
  if (intent === "thanks") return react(options, reply);
  return answer(options, { talk, intent, root });
}

async function sortAnswer({ ask, thread }: Talk, temperature: number): Promise<Intent | Ending> {
  return ask({
    instruction: renderIntentInstruction(thread),
    maxOutputTokens: INTENT_TOKENS,
    temperature,
    read: readIntent,
    // Whoever answers in fen's thread asks something, unless it is clear that he does not.
    readProse: () => "question",
  });
}

async function react(
  { github, inputs, journal }: ConverseOptions,
  reply: PostedComment,
): Promise<Ending> {
  if (!inputs.dryRun) {
    const outcome = await github.reactToReviewComment(reply.id, "+1");
    if (outcome.kind !== "done") journal.note(`The reaction was not posted: ${outcome.message}`);
  }
  return ending("skipped", "answered", "the comment got a thumb up");
}

async function answer(
  options: ConverseOptions,
  {
    talk,
    intent,
    root,
  }: { readonly talk: Talk; readonly intent: AnsweredIntent; readonly root: PostedComment },
): Promise<Ending> {
  const { inputs, github, number, marks, allowedLinkPrefix } = options;
  const say = speak(inputs.language);
  const said = await talk.ask({
    instruction: renderAnswerInstruction(intent, talk.thread, inputs.language),
    maxOutputTokens: ANSWER_TOKENS,
    temperature: intent === "fix" ? inputs.generateTemperature : inputs.verifyTemperature,
    read: readModelAnswer,
    // A verdict must keep to the form; an explanation can be read without.
    readProse: (text) =>
      intent === "disagreement" || text.includes("{")
        ? null
        : { answer: text, replacement: null, evidence: null },
  });
  if ("outcome" in said) return said;
  // Without a line that shows it, nobody is contradicted.
  const insists = said.evidence !== null && occursIn(said.evidence, talk.shownCode);
  const withdrawn = intent === "disagreement" && !insists;
  const isBaseless = withdrawn && said.evidence !== null;
  const blocks = [
    ...(isBaseless
      ? []
      : [renderModelMarkdown(said.answer, { maxCharacters: 4000, allowedLinkPrefix })]),
    ...(insists && said.evidence !== null ? [renderForeignCode(said.evidence)] : []),
    ...(intent === "fix" ? await renderFix(options, { talk, said }) : []),
    ...(withdrawn ? [`**${say("Withdrawn: fen does not raise this again here.")}**`] : []),
    `<sub>${say("answer of a model: check before you rely on it")}</sub>`,
  ];
  const body = `${marks.forAnswer({ thread: root.id, withdrawn })}\n${blocks.join("\n\n")}`;
  const detail = DETAILS[withdrawn ? "withdrawn" : intent];
  if (inputs.dryRun) return ending("skipped", "answered", detail);
  const outcome = await github.replyToReviewComment({ id: root.id, number }, body);
  if (outcome.kind === "done") return ending("skipped", "answered", detail);
  options.journal.note(`What was to be said: ${said.answer}`);
  return ending("failed", "post-failed", outcome.message);
}

const DETAILS: Readonly<Record<AnsweredIntent | "withdrawn", string>> = {
  question: "a question was answered",
  disagreement: "an objection was answered",
  fix: "another fix was written",
  withdrawn: "a suggestion was withdrawn",
};

/** A block for a click where it goes through the same proofs as in a review, else the code with the reason. */
async function renderFix(
  options: ConverseOptions,
  { talk, said }: { readonly talk: Talk; readonly said: ModelAnswer },
): Promise<readonly string[]> {
  const { thread, gathered, file } = talk;
  const { replacement } = said;
  const say = speak(options.inputs.language);
  if (replacement === null) return [];
  const shown = [say("To apply by hand:"), renderForeignCode(replacement)];
  if (!file || thread.line === null) return shown;
  const suggestion: Suggestion = {
    path: thread.path,
    quote: thread.lines.join("\n"),
    side: "RIGHT",
    line: thread.line,
    severity: "minor",
    category: "bug",
    title: "Another fix",
    body: "",
    replacement,
    claim: null,
    source: "model",
  };
  const placed = placeAll([{ suggestion, batch: 0 }], gathered.change.files);
  const tools = { readHead: gathered.headFiles.read, parser: options.tools.parser };
  const [proven] = await proveReplacements(placed, tools);
  // The block of an answer replaces the lines of the thread, wherever the words were found.
  const isThere = proven?.placement.kind === "inline" && proven.placement.startLine === thread.line;
  if (!isThere || proven.replacement?.kind !== "committable") return shown;
  return [renderFence(proven.replacement.text, "suggestion")];
}
