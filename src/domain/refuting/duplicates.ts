/** Checks whether a key stands twice in one mapping, or a name once only. */

import type { ClaimCheck } from "../claim.ts";
import { languageOf } from "../language.ts";
import { blankProse } from "./code-text.ts";
import type { NamedFile } from "./names.ts";

const NAME = /^[\w$.-]{1,100}$/;

/** `null` where it can't be told. */
export function checkDuplicate(name: string, { path, text }: NamedFile): ClaimCheck | null {
  if (!NAME.test(name)) return null;
  const language = languageOf(path);
  if (language === "json") return checkKeys(name, { path, text });
  const code = blankProse(path, text);
  if (code === null) return null;
  const escaped = name.replaceAll(/[$.-]/g, "\\$&");
  // Also within strings: a quoted key is a key.
  const all = [...text.matchAll(new RegExp(`(?<![\\w$])${escaped}(?![\\w$])`, "g"))];
  if (all.length > 1) return null;
  return { kind: "contradicted", evidence: `\`${name}\` stands only once in ${path}` };
}

/** A string that never ends is looked for from each of its quotes. */
const MAX_LINE = 1000;

/** Walks the JSON text and remembers the keys of every open object; `null` where a line is too long for that. */
function checkKeys(name: string, { path, text }: NamedFile): ClaimCheck | null {
  if (text.split("\n").some(({ length }) => length > MAX_LINE)) return null;
  const open: Set<string>[] = [];
  let line = 1;
  let count = 0;
  for (const match of text.matchAll(/\n|[{}]|"((?:[^"\\\n]|\\.)*)"(\s*:)?/g)) {
    const [token, key, colon] = match;
    if (token === "\n") line += 1;
    else if (token === "{") open.push(new Set());
    else if (token === "}") open.pop();
    else if (colon !== undefined && key !== undefined) {
      const keys = open.at(-1);
      if (key === name) {
        count += 1;
        if (keys?.has(key)) {
          return {
            kind: "supported",
            evidence: `the key \`${name}\` is there a second time in ${path} line ${line}`,
          };
        }
      }
      keys?.add(key);
      line += colon.split("\n").length - 1;
    }
  }
  if (count > 1) return null;
  return {
    kind: "contradicted",
    evidence: `the key \`${name}\` stands ${count === 0 ? "nowhere" : "only once"} in ${path}`,
  };
}
