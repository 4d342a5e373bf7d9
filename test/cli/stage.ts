/** The command line as somebody meets it: the built `dist/cli.js` as a process, in a real repository, far from any key. */

import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

import { onTestFinished } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
export const CLI = join(ROOT, "dist/cli.js");

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

export type Place = {
  /** The repository's folder. */
  readonly folder: string;
  readonly git: (...args: readonly string[]) => string;
  readonly write: (path: string, content: string) => void;
  readonly read: (path: string) => string;
  readonly fen: (args: readonly string[], options?: FenOptions) => Promise<Ran>;
  /** Texts of the files that runs have left, by name. */
  readonly kept: () => ReadonlyMap<string, string>;
};

export type FenOptions = {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly folder?: string;
  /** The installed command; the built file itself when left out. */
  readonly program?: string;
};

export const BASE = `export function sum(xs: number[]): number {
  let total = 0;
  for (const x of xs) {
    total += x;
  }
  return total;
}
`;
export const HEAD = BASE.replace("const x of xs", "let i = 0; i <= xs.length; i++").replace(
  "total += x",
  "total += xs[i]",
);
export const FAULT = {
  path: "src/sum.ts",
  quote: "  for (let i = 0; i <= xs.length; i++) {",
  severity: "major",
  category: "bug",
  title: "Loop reads one element past the end",
  body: "For every array the last round reads `undefined`.",
  replacement: "  for (let i = 0; i < xs.length; i++) {",
};

/** A repository with a branch of one commit, checked out. */
export function openPlace(): Place {
  const root = mkdtempSync(join(tmpdir(), "fen-cli-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const [folder, state] = [join(root, "project"), join(root, "state")];
  const git: Place["git"] = (...args) =>
    execFileSync("git", ["-C", folder, "-c", "user.name=A", "-c", "user.email=a@b.c", ...args], {
      encoding: "utf8",
    });
  const write: Place["write"] = (path, content) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  mkdirSync(folder, { recursive: true });
  git("init", "-q", "-b", "main");
  write("src/sum.ts", BASE);
  git("add", ".");
  git("commit", "-qm", "Sum");
  git("switch", "-qc", "topic");
  write("src/sum.ts", HEAD);
  git("commit", "-qam", "Use an index");
  const kept = () => {
    const names = readdirSync(join(state, "fen"));
    return new Map(names.map((name) => [name, readFileSync(join(state, "fen", name), "utf8")]));
  };
  const place = {
    folder,
    git,
    write,
    kept,
    read: (path: string) => readFileSync(join(folder, path), "utf8"),
  };
  return { ...place, fen: (args, options = {}) => runFen(args, { folder, state, ...options }) };
}

async function runFen(
  args: readonly string[],
  options: FenOptions & { readonly folder: string; readonly state: string },
): Promise<Ran> {
  const env = {
    PATH: process.env["PATH"] ?? "",
    HOME: options.state,
    XDG_STATE_HOME: options.state,
  };
  const { program } = options;
  const command = program === undefined ? process.execPath : program;
  const child = spawn(command, program === undefined ? [CLI, ...args] : args, {
    cwd: options.folder,
    env: { ...env, ...options.env },
  });
  child.stdin.end(options.input ?? "");
  const closed = new Promise<number | null>((done) => child.on("close", done));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { code, out, err };
}
