/** What a runner lays out before a step: the metadata's inputs, the files, the environment. */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";

export type ActionMetadata = {
  /** Default of every declared input, as written; `""` where there is none. */
  readonly inputs: ReadonlyMap<string, string>;
  readonly outputs: readonly string[];
  /** The file that is run, relative to the action. */
  readonly main: string;
  readonly using: string;
};

/** @throws {Error} when it is not the metadata of a JavaScript action. */
export function readMetadata(file: string): ActionMetadata {
  const root = asRecord(load(readFileSync(file, "utf8")));
  const runs = asRecord(root["runs"]);
  if (typeof runs["main"] !== "string" || !/^node\d+$/.test(String(runs["using"]))) {
    throw new Error(`${file} is not the metadata of a JavaScript action`);
  }
  const inputs = Object.entries(asRecord(root["inputs"] ?? {})).map(
    ([name, input]) => [name, toText(asRecord(input ?? {})["default"])] as const,
  );
  return {
    inputs: new Map(inputs),
    outputs: Object.keys(asRecord(root["outputs"] ?? {})),
    main: runs["main"],
    using: String(runs["using"]),
  };
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Error("action.yml: a mapping was expected");
  }
  return { ...value };
}

function toText(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw new Error("action.yml: a default is neither text nor number nor boolean");
}

/**
 * Evaluates `${{ name }}` from a table.
 * @throws {Error} on an expression that is not in the table.
 */
export function evaluate(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{([^}]*)\}\}/g, (_whole, expression: string) => {
    const value = values[expression.trim()];
    if (value === undefined) throw new Error(`unknown expression: ${expression.trim()}`);
    return value;
  });
}

export type RunnerFiles = {
  readonly event: string;
  readonly output: string;
  readonly env: string;
  readonly path: string;
  readonly state: string;
  readonly summary: string;
  readonly temp: string;
  readonly guard: string;
};

/** Creates the files of a step below `root`, empty but for the event. */
export function createFiles(root: string, payload: unknown): RunnerFiles {
  const temp = join(root, "temp");
  const commands = join(temp, "_runner_file_commands");
  const workflow = join(temp, "_github_workflow");
  for (const folder of [commands, workflow, join(root, "home"), join(root, "tool-cache")]) {
    mkdirSync(folder, { recursive: true });
  }
  const id = "0b5c6b1e-3f0d-4a57-9a3e-6f1f0d7f2b11";
  const create = (file: string, text: string) => {
    writeFileSync(file, text);
    return file;
  };
  return {
    event: create(join(workflow, "event.json"), JSON.stringify(payload)),
    output: create(join(commands, `set_output_${id}`), ""),
    env: create(join(commands, `set_env_${id}`), ""),
    path: create(join(commands, `add_path_${id}`), ""),
    state: create(join(commands, `save_state_${id}`), ""),
    summary: create(join(commands, `step_summary_${id}`), ""),
    temp,
    guard: create(join(root, "guard.jsonl"), ""),
  };
}

export type RunnerContext = {
  readonly root: string;
  readonly files: RunnerFiles;
  readonly workspace: string;
  readonly actionDir: string;
  readonly eventName: string;
  readonly payload: unknown;
};

/** The variables every step has. Values that matter to a test are given by the test. */
export function createEnvironment(context: RunnerContext): Readonly<Record<string, string>> {
  const { files, root } = context;
  const repository = readRepository(context.payload);
  return {
    PATH: "/usr/bin:/bin",
    HOME: join(root, "home"),
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION: "__fen",
    GITHUB_ACTION_PATH: context.actionDir,
    GITHUB_ACTOR: "octocat",
    GITHUB_ACTOR_ID: "583231",
    GITHUB_API_URL: "https://api.github.com",
    GITHUB_BASE_REF: "",
    GITHUB_ENV: files.env,
    GITHUB_EVENT_NAME: context.eventName,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_GRAPHQL_URL: "https://api.github.com/graphql",
    GITHUB_HEAD_REF: "",
    GITHUB_JOB: "review",
    GITHUB_OUTPUT: files.output,
    GITHUB_PATH: files.path,
    GITHUB_REF: "refs/heads/main",
    GITHUB_REF_NAME: "main",
    GITHUB_REF_TYPE: "branch",
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split("/", 1)[0] ?? "",
    GITHUB_RETENTION_DAYS: "90",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_RUN_ID: "1658821493",
    GITHUB_RUN_NUMBER: "3",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_SHA: "ffac537e6cbbf934b08745a378932722df287a53",
    GITHUB_STATE: files.state,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_TRIGGERING_ACTOR: "octocat",
    GITHUB_WORKFLOW: "review",
    GITHUB_WORKSPACE: context.workspace,
    RUNNER_ARCH: "X64",
    RUNNER_ENVIRONMENT: "github-hosted",
    RUNNER_NAME: "GitHub Actions 2",
    RUNNER_OS: "Linux",
    RUNNER_TEMP: files.temp,
    RUNNER_TOOL_CACHE: join(root, "tool-cache"),
  };
}

function readRepository(payload: unknown): string {
  const repository =
    typeof payload === "object" && payload !== null && "repository" in payload
      ? payload.repository
      : null;
  const name =
    typeof repository === "object" && repository !== null && "full_name" in repository
      ? repository.full_name
      : null;
  return typeof name === "string" ? name : "o/r";
}

/** One variable for every declared input: the value given, else its default. */
export function createInputs(
  metadata: ActionMetadata,
  given: Readonly<Record<string, string>>,
  values: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const unknown = Object.keys(given).filter((name) => !metadata.inputs.has(name));
  if (unknown.length > 0) throw new Error(`action.yml declares no input ${unknown.join(", ")}`);
  const entries = [...metadata.inputs].map(([name, text]) => {
    const variable = `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
    return [variable, given[name] ?? evaluate(text, values)] as const;
  });
  return Object.fromEntries(entries);
}
