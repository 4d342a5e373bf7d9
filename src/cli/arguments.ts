/** The words behind `fen` become values: flags and arguments, or a sentence about what is wrong with them. */

import { parseArgs } from "node:util";

import { UsageError, type Command, type Flag } from "./command.ts";

export type Arguments = {
  /** Value of a flag; `""` when it is not given, `"true"` for a switch that is. */
  readonly given: (name: string) => string;
  readonly words: readonly string[];
};

export const HELP: Flag = { name: "help", value: null, help: "show this help" };

/** Throws UsageError that names the flag or the argument. */
export function readArguments(
  args: readonly string[],
  command: Pick<Command, "name" | "flags" | "most">,
): Arguments {
  const flags = [HELP, ...command.flags];
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      flags.map(({ name, value }) => [name, { type: value === null ? "boolean" : "string" }]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const flag = flags.find(({ name }) => name === token.name);
    if (!flag) throw new UsageError(explainUnknown(token.rawName, { command, flags }));
    if (values.has(flag.name)) throw new UsageError(`--${flag.name} is given twice`);
    values.set(flag.name, readValue(flag, token));
  }
  if (positionals.length > command.most) {
    const extra = JSON.stringify(positionals[command.most]?.slice(0, 60));
    throw new UsageError(`fen ${command.name} does not know what to do with ${extra}`);
  }
  return { given: (name) => values.get(name) ?? "", words: positionals };
}

function readValue(
  flag: Flag,
  {
    value,
    inlineValue,
  }: { readonly value: string | undefined; readonly inlineValue: boolean | undefined },
): string {
  if (flag.value === null) {
    if (value === undefined) return "true";
    throw new UsageError(`--${flag.name} takes no value`);
  }
  // The flag behind one whose value was forgotten is no value.
  const isFlag = inlineValue !== true && value?.startsWith("--") === true;
  if (value !== undefined && value.trim() !== "" && !isFlag) return value;
  throw new UsageError(`--${flag.name} needs a value: --${flag.name} ${flag.value}`);
}

function explainUnknown(
  raw: string,
  { command, flags }: { command: Pick<Command, "name">; flags: readonly Flag[] },
): string {
  const near = findNearest(
    raw.replace(/^-+/, ""),
    flags.map(({ name }) => name),
  );
  const hint = near === null ? `see fen ${command.name} --help` : `did you mean --${near}?`;
  return `fen ${command.name} has no flag ${raw.slice(0, 60)}; ${hint}`;
}

/** The name that somebody may have meant; `null` where none is close. */
export function findNearest(word: string, names: readonly string[]): string | null {
  const ranked = names
    .map((name) => ({ name, distance: name.startsWith(word) ? 1 : measureDistance(word, name) }))
    .toSorted((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best && best.distance <= Math.max(1, Math.round(word.length / 3)) ? best.name : null;
}

/** Letters to add, remove or change. */
function measureDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const change = (row[j] ?? 0) + (b[j] === letter ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
