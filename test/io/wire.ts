/** The bytes of a usual answer, to be bent by tests into all the unusual ones. */

import { completionEvents } from "../fakes/model.ts";

export const ONE = { path: "a.ts", title: "Ein Fehler – é😀", body: "</think> { \n" };
export const DONE = { done: true, count: 1 };
export const TEXT = `${JSON.stringify(ONE)}\n${JSON.stringify(DONE)}\n`;

/** Data of the events, one after the other: content, finish reason, usage, `[DONE]`. */
export const EVENTS = completionEvents(TEXT, 9);
const CONTENT_EVENTS = EVENTS.slice(0, -3);
export const FINISH = EVENTS.at(-3) ?? "";
export const USAGE = EVENTS.at(-2) ?? "";

/** What `USAGE` says. */
export const COUNTED = {
  inputTokens: 100,
  cachedTokens: 0,
  outputTokens: 20,
  reasoningTokens: 0,
  estimated: false,
};
export const WIRE_USAGE = { prompt_tokens: 100, completion_tokens: 20 };

export function renderStream(...events: readonly string[]): string {
  return events.map((event) => `data: ${event}\n\n`).join("");
}

/** The whole content, and then these events. */
export function renderEnding(...events: readonly string[]): string {
  return renderStream(...CONTENT_EVENTS, ...events);
}

/** These pieces of content first, and then a whole stream. */
export function renderOpening(...contents: readonly string[]): string {
  return renderStream(...contents.map((content) => renderDelta({ content })), ...EVENTS);
}

/** Data of one event. */
export function renderDelta(delta: object): string {
  return JSON.stringify({ choices: [{ delta }] });
}

export const PLAIN = renderStream(...EVENTS);
