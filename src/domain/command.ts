/** Commands in comments: a word for fen alone on the first line. They take no settings. */

export const COMMANDS = ["review", "review full", "plan", "resolve", "help"] as const;
export type Command = (typeof COMMANDS)[number];

export type ReadCommand =
  | { readonly kind: "command"; readonly command: Command }
  /** Meant for fen, but not one of its commands, or with something behind it. */
  | { readonly kind: "unknown" }
  | { readonly kind: "none" };

const MAX_LINE = 200;

/** Reads the first line of a comment. Quotes, code and words in the middle of a line are no commands. */
export function readCommand(body: string): ReadCommand {
  const line = (body.split(/\r?\n/, 1)[0] ?? "").slice(0, MAX_LINE).trimEnd();
  const words = /^\/fen(?:[ \t]+(.*))?$/.exec(line);
  if (!words) return { kind: "none" };
  const asked = (words[1] ?? "").replaceAll(/[ \t]+/g, " ");
  const command = COMMANDS.find((known) => known === asked);
  return command ? { kind: "command", command } : { kind: "unknown" };
}
