/** The GitHub Actions runner as far as an action can tell: runs the built action as a process of its own. */

import { type ChildProcess, spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseCommands, parseKeyValueFile, type RunnerCommand } from "./runner-log.ts";
import {
  createEnvironment,
  createFiles,
  createInputs,
  readMetadata,
  type ActionMetadata,
  type RunnerFiles,
} from "./runner-setup.ts";

export { assertWellBehaved, findSecrets } from "./runner-rules.ts";

const HERE = dirname(fileURLToPath(import.meta.url));
const PROJECT = resolve(HERE, "../..");

/** More output than this is not kept. */
const MAX_OUTPUT = 20_000_000;

export type ActionOptions = {
  /** Folder of the built action; the `main` of action.yml is looked for in it by its file name. */
  readonly distDir?: string;
  /** Path of action.yml. */
  readonly actionYml?: string;
  /** By input name; what is not given has its default from action.yml. */
  readonly inputs: Readonly<Record<string, string>>;
  /** On top of what the runner sets; an empty text is a variable that is set and empty. */
  readonly env?: Readonly<Record<string, string>>;
  readonly event: { readonly name: string; readonly payload: unknown };
  /** What `${{ github.token }}` is. */
  readonly githubToken?: string;
  /** Working directory of the step; an empty one is made when left out. */
  readonly workspace?: string;
  readonly nodePath?: string;
  /** The process is killed after that long. */
  readonly timeoutMs: number;
  readonly nodeOptions?: string;
};

export type Connection = { readonly host: string; readonly port: number };

export type ActionRun = {
  /** `null` when a signal ended the process. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Of both streams: the runner listens to both. */
  readonly commands: readonly RunnerCommand[];
  readonly annotations: readonly RunnerCommand[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly declaredOutputs: readonly string[];
  readonly summary: string;
  /** What was written to GITHUB_ENV and GITHUB_PATH, which should be nothing. */
  readonly environmentFiles: string;
  /** Text of the file that the output `result-file` names, or of `fen-result.json`; else `null`. */
  readonly resultFile: string | null;
  /** Text of every file the action left in RUNNER_TEMP, by its path in it. */
  readonly files: ReadonlyMap<string, string>;
  readonly durationMs: number;
  readonly connections: readonly Connection[];
  /** Programs the action tried to start. */
  readonly spawned: readonly string[];
  /** The most memory that the process held, in megabytes; `null` when it was killed. */
  readonly peakMegabytes: number | null;
};

export type StartedAction = {
  readonly child: ChildProcess;
  readonly done: Promise<ActionRun>;
};

export async function runAction(options: ActionOptions): Promise<ActionRun> {
  return await startAction(options).done;
}

/** Starts the action; `child.kill("SIGINT")` is what a cancelled job begins with. */
export function startAction(options: ActionOptions): StartedAction {
  const actionYml = options.actionYml ?? join(PROJECT, "action.yml");
  const metadata = readMetadata(actionYml);
  const main = options.distDir ?? dirname(join(dirname(actionYml), metadata.main));
  const entry = join(main, metadata.main.split("/").at(-1) ?? "index.js");
  const root = mkdtempSync(join(tmpdir(), "fen-runner-"));
  try {
    const files = createFiles(root, options.event.payload);
    const workspace = options.workspace ?? join(root, "workspace");
    mkdirSync(workspace, { recursive: true });
    const env = composeEnvironment({
      options,
      metadata,
      files,
      root,
      workspace,
      actionDir: dirname(actionYml),
    });
    const child = spawn(options.nodePath ?? process.execPath, [entry], { cwd: workspace, env });
    return { child, done: collect(child, { root, files, metadata, timeoutMs: options.timeoutMs }) };
  } catch (error) {
    rmSync(root, { recursive: true, force: true });
    throw error;
  }
}

type Setting = {
  readonly options: ActionOptions;
  readonly metadata: ActionMetadata;
  readonly files: RunnerFiles;
  readonly root: string;
  readonly workspace: string;
  readonly actionDir: string;
};

function composeEnvironment(setting: Setting): Record<string, string> {
  const { options, files } = setting;
  const { name: eventName, payload } = options.event;
  const base = { ...createEnvironment({ ...setting, eventName, payload }), ...options.env };
  const values: Record<string, string> = { "github.token": options.githubToken ?? "ghs_notGiven" };
  for (const [name, value] of Object.entries(base)) {
    const context = /^(GITHUB|RUNNER)_(.+)$/.exec(name);
    if (context !== null) values[`${context[1]}.${context[2]}`.toLowerCase()] = value;
  }
  const guard = JSON.stringify(join(HERE, "guard.cjs"));
  return {
    ...createInputs(setting.metadata, options.inputs, values),
    ...base,
    GUARD_FILE: files.guard,
    NODE_OPTIONS: `--require ${guard} ${options.nodeOptions ?? ""}`.trim(),
  };
}

type Collecting = {
  readonly root: string;
  readonly files: RunnerFiles;
  readonly metadata: ActionMetadata;
  readonly timeoutMs: number;
};

async function collect(child: ChildProcess, options: Collecting): Promise<ActionRun> {
  const started = performance.now();
  const stdout = keepText(child.stdout);
  const stderr = keepText(child.stderr);
  const timer = setTimeout(() => child.kill("SIGKILL"), options.timeoutMs);
  try {
    const ended = await new Promise<Pick<ActionRun, "exitCode" | "signal">>((settle, fail) => {
      child.once("error", fail);
      child.once("close", (exitCode, signal) => settle({ exitCode, signal }));
    });
    const printed = { stdout: stdout(), stderr: stderr() };
    return {
      ...ended,
      ...printed,
      ...readRun(printed, options),
      durationMs: performance.now() - started,
    };
  } finally {
    clearTimeout(timer);
    rmSync(options.root, { recursive: true, force: true });
  }
}

function keepText(stream: ChildProcess["stdout"]): () => string {
  const chunks: Buffer[] = [];
  let size = 0;
  stream?.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size <= MAX_OUTPUT) chunks.push(chunk);
  });
  return () => Buffer.concat(chunks).toString("utf8");
}

function readRun(
  printed: Pick<ActionRun, "stdout" | "stderr">,
  { files, metadata }: Collecting,
): Omit<ActionRun, "exitCode" | "signal" | "stdout" | "stderr" | "durationMs"> {
  const commands = [...parseCommands(printed.stdout), ...parseCommands(printed.stderr)];
  const outputs = parseKeyValueFile(readText(files.output));
  const left = readLeftFiles(files.temp);
  const guarded = readGuard(files.guard);
  const resultPath = outputs["result-file"] ?? "";
  return {
    commands,
    annotations: commands.filter(({ name }) => /^(?:notice|warning|error)$/i.test(name)),
    outputs,
    declaredOutputs: metadata.outputs,
    summary: readText(files.summary),
    environmentFiles: readText(files.env) + readText(files.path),
    resultFile: existsSync(resultPath)
      ? readText(resultPath)
      : (left.get("fen-result.json") ?? null),
    files: left,
    connections: guarded.flatMap((entry) =>
      entry.kind === "connect" ? [{ host: entry.host ?? "", port: entry.port ?? 0 }] : [],
    ),
    spawned: guarded.flatMap((entry) => (entry.kind === "spawn" ? [entry.command ?? ""] : [])),
    peakMegabytes: readPeak(guarded),
  };
}

function readText(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

function readLeftFiles(temp: string): ReadonlyMap<string, string> {
  const names = readdirSync(temp, { recursive: true, encoding: "utf8" });
  const own = names.filter((name) => !/^_(?:runner_file_commands|github_workflow)\b/.test(name));
  const files = own.map((name) => join(temp, name)).filter((file) => statSync(file).isFile());
  return new Map(files.map((file) => [relative(temp, file), readText(file)]));
}

type GuardEntry = {
  readonly kind: "connect" | "spawn" | "end";
  readonly peakKilobytes?: number;
  readonly host?: string;
  readonly port?: number;
  readonly command?: string;
};

function readPeak(entries: readonly GuardEntry[]): number | null {
  const kilobytes = entries.find(({ kind }) => kind === "end")?.peakKilobytes;
  return kilobytes === undefined ? null : Math.round(kilobytes / 1024);
}

function readGuard(file: string): readonly GuardEntry[] {
  const lines = readText(file).split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as GuardEntry);
}
