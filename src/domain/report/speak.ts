/**
 * fen's own words in the language of what is posted. They are written in English where they are needed, and said in
 * another language at the moment they are rendered; code, quotes, keys and what the model wrote stay as they are.
 */

import { CHINESE } from "./chinese.ts";

/** Says one of fen's own sentences; what it does not know stays as it is. */
export type Say = (english: string) => string;

type Sentence = { readonly pattern: RegExp; readonly translation: string };

const GAPS: ReadonlyMap<string, string> = new Map([
  ["{}", "([\\s\\S]*?)"],
  ["{#}", "(\\d+)"],
]);

/** The other languages that fen speaks itself, by the beginning of their tags. */
const CATALOGS: readonly (readonly [RegExp, readonly (readonly [string, string])[]])[] = [
  [/^zh\b/i, CHINESE],
];

/** `language` is a BCP 47 tag; where fen does not speak it, English. */
export function speak(language: string | undefined): Say {
  const catalog = CATALOGS.find(([tag]) => tag.test(language ?? ""))?.[1];
  if (!catalog) return (english) => english;
  const sentences = catalog.map(([english, translation]) => compile(english, translation));
  return (english) => translate(english, sentences);
}

/** `{}` stands for anything, `{#}` for a number; a sentence may begin with a small or a capital letter. */
function compile(english: string, translation: string): Sentence {
  const source = english
    .split(/(\{#?\})/)
    .map((part) => GAPS.get(part) ?? part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("");
  const first = source.charAt(0);
  const opening = /[A-Za-z]/.test(first)
    ? `[${first.toLowerCase()}${first.toUpperCase()}]${source.slice(1)}`
    : source;
  return { pattern: new RegExp(`^${opening}$`), translation };
}

/** Longer than any sentence of fen's: patterns are not let loose on foreign text. */
const MAX_SENTENCE = 2000;

/** What stands in the gaps may be a sentence of its own. */
function translate(english: string, sentences: readonly Sentence[]): string {
  if (english.length > MAX_SENTENCE) return english;
  for (const { pattern, translation } of sentences) {
    const found = pattern.exec(english);
    if (!found) continue;
    let at = 0;
    return translation.replaceAll(/\{(\d?)\}/g, (_, number: string) => {
      at += 1;
      return translate(found[number === "" ? at : Number(number)] ?? "", sentences);
    });
  }
  return english;
}
