/** What is said to the model about a person's answer to a suggestion, and what its own answers mean. */

import { showHidden } from "./characters.ts";
import type { Remark } from "./context/discussion.ts";
import { renderBlock } from "./prompt.ts";

/** What a person's answer is. */
export const INTENTS = ["question", "disagreement", "fix", "thanks", "other"] as const;
export type Intent = (typeof INTENTS)[number];

/** Intents that get an answer in words. */
export type AnsweredIntent = Exclude<Intent, "thanks" | "other">;

/** One of fen's suggestions with what was answered. */
export type Thread = {
  readonly path: string;
  /** First of the lines it stands on, in the new file; `null` when they are gone. */
  readonly line: number | null;
  /** The lines as they are now; empty when they are gone. */
  readonly lines: readonly string[];
  /** As it was posted. */
  readonly suggestion: string;
  /** Oldest first; the last one is to be answered. */
  readonly answers: readonly Remark[];
};

const MAX_SUGGESTION = 2000;
const MAX_ANSWER = 1500;
const MAX_ANSWERS = 12;

function renderThread(thread: Thread): string {
  const { path, line, lines, suggestion, answers } = thread;
  const place = JSON.stringify({ path, line, lines: lines.join("\n") });
  const text = showHidden(suggestion).slice(0, MAX_SUGGESTION);
  const said = answers.slice(-MAX_ANSWERS).map(({ author, role, text: words, at }) => {
    const name = JSON.stringify({ author, role: role.toLowerCase(), at });
    return `${name}\n${showHidden(words).slice(0, MAX_ANSWER)}`;
  });
  return `${renderBlock("suggestion", `${place}\n${text}`)}\n\n${renderBlock("answers", said.join("\n\n"))}`;
}

const INTENT = `Task: a person has answered one of your suggestions. Below stand the suggestion and the answers, oldest first. Say what the last answer is.

One object: {"intent":…} with one of
"question": it asks about the suggestion or about the code.
"disagreement": it says that the suggestion is wrong, does not apply or is not wanted, with or without a reason.
"fix": it asks for code, or for another fix.
"thanks": thanks, agreement, or small talk.
"other": it is meant for somebody else, or has nothing to do with the suggestion.

Example, for "Can't happen, the list is never empty here.":
{"intent":"disagreement"}
{"done":true,"count":1}`;

const ANSWERS: Readonly<Record<AnsweredIntent, string>> = {
  question: `Task: answer the last of the answers to your suggestion below. Use only what the code shown tells; where it does not tell, say so. At most five sentences, plain words, no praise.

One object: {"answer":"Markdown"}.

Example, for "When would that be null?":
{"answer":"\`findUser\` returns null for an unknown id (src/users.ts line 12), and the route passes the id from the address unchecked. So every address with a wrong id ends here."}
{"done":true,"count":1}`,
  disagreement: `Task: a person disagrees with your suggestion below. Check the reason against the code shown.

One object, keys in this order:
"verdict": "withdrawn" when the reason holds, when it is the project's own decision to take, or when the code shown does not tell; "kept" only when a line of the code shown disproves the reason.
"evidence": for "kept" that line, copied exactly without the marker column.
"answer": two or three sentences, plain words: what in the reason holds, or what disproves it.

Example, for "The list is never empty here.":
{"verdict":"kept","evidence":"  const orders = input.orders ?? [];","answer":"The line above falls back to an empty list when the input has no orders, so the loop can meet one."}
{"done":true,"count":1}`,
  fix: `Task: a person asks for code, or for another fix, in the last of the answers below. The place block above each holds the lines as they are now.

One object, keys in this order:
"answer": one or two sentences: what the code does, and what it leaves open.
"replacement": the complete new lines that replace exactly the lines in "lines", indentation kept; leave the key out when the fix does not fit into them, and say in the answer what to change where.

Example, for "Please keep the early return.":
{"answer":"This keeps the early return and checks the length first.","replacement":"  if (xs.length === 0) return 0;"}
{"done":true,"count":1}`,
};

/** The instruction behind the shared prefix that sorts the last answer. */
export function renderIntentInstruction(thread: Thread): string {
  return `${INTENT}\n\n${renderThread(thread)}`;
}

/** The instruction behind the same prefix that answers it. `language` is a BCP 47 tag. */
export function renderAnswerInstruction(
  intent: AnsweredIntent,
  thread: Thread,
  language: string,
): string {
  const tongue =
    language === "en"
      ? "\n\nWrite the answer in the language of the last of the answers."
      : `\n\nWrite the answer in the language with the tag ${language}. Keep code, quotes and keys as they are.`;
  return `${ANSWERS[intent]}${tongue}\n\n${renderThread(thread)}`;
}

type Fields = Readonly<Record<string, unknown>>;

/** `null` for what is no such object. */
export function readIntent(fields: Fields): Intent | null {
  const word = fields["intent"];
  return INTENTS.find((intent) => intent === word) ?? null;
}

export type ModelAnswer = {
  /** Markdown, as the model wrote it. */
  readonly answer: string;
  readonly replacement: string | null;
  /** The model insists, with this line of code; `null` when it does not. */
  readonly evidence: string | null;
};

/** `null` for what is no such object. */
export function readModelAnswer(fields: Fields): ModelAnswer | null {
  const { replacement, verdict, evidence } = fields;
  const answer = fields["answer"] ?? fields["reply"] ?? fields["text"] ?? fields["body"];
  if (typeof answer !== "string" || answer.trim() === "") return null;
  return {
    answer: answer.trim(),
    replacement: typeof replacement === "string" ? replacement : null,
    evidence: verdict === "kept" && typeof evidence === "string" ? evidence : null,
  };
}
