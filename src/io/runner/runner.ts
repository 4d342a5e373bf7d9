/**
 * The GitHub Actions runner: inputs, log, annotations, outputs, job summary. The one place that prints.
 *
 * Of `@actions/core` only `setOutput` is used, for the file format with its random delimiter. Its other
 * functions print raw lines (`info`), print past this module's one logger (`error`), or
 * write only after a tick, which a cancelled process may not have (`summary`).
 */

import { accessSync, appendFileSync, constants, statSync } from "node:fs";

import { setOutput as writeOutput } from "@actions/core";
import { cleanLine, escapeData, escapeProperty } from "./log-line.ts";

/** Everything the action puts out; `action.yml` declares the same names. */
export const OUTPUT_NAMES = [
  "outcome",
  "reason",
  "suggestions",
  "comments",
  "coverage",
  "cost",
  "currency",
  "cost-known",
  "input-tokens",
  "cached-tokens",
  "output-tokens",
  "model",
  "gate",
  "review-url",
  "result-file",
  "sarif-file",
  "replay-file",
] as const;
export type OutputName = (typeof OUTPUT_NAMES)[number];

/** Bytes of the job summary; the runner drops a summary of more than 1,048,576. */
export const MAX_SUMMARY_BYTES = 1_000_000;

/** The runner shows ten annotations of a kind for a step, and cuts each at 4,096 characters. */
const MAX_ANNOTATIONS = 10;
const MAX_MESSAGE = 4_000;
const MAX_PROPERTY = 1_000;
const MAX_OUTPUT = 10_000;

export type Environment = Readonly<Record<string, string | undefined>>;

export type RunnerOptions = {
  readonly env: Environment;
  /** Removes the run's secrets; applied to everything that leaves. */
  readonly scrub: (text: string) => string;
  /** Takes one line with its line feed. Standard output when left out. */
  readonly write?: (text: string) => void;
};

/** Where an annotation stands: `title`, `file` and `line` as GitHub shows them. */
export type AnnotationPlace = {
  readonly title?: string;
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
};

export type SummaryOutcome =
  | "written"
  /** Nothing was written: the summary would be longer than `MAX_SUMMARY_BYTES`. */
  | "too-long"
  /** The runner gave no file, or it cannot be written. */
  | "unavailable";

export type Runner = {
  /** Prints one line, whatever it holds: at most 2,000 characters, secrets removed, never a command. */
  readonly info: (line: string) => void;
  /** Prints one line that shows only when the workflow is debugged. */
  readonly debug: (line: string) => void;
  /** Annotations; from the eleventh of a kind on they are lines of the log only. */
  readonly notice: (message: string, place?: AnnotationPlace) => void;
  readonly warning: (message: string, place?: AnnotationPlace) => void;
  readonly error: (message: string, place?: AnnotationPlace) => void;
  /** The value is cut at 10,000 characters. */
  readonly setOutput: (name: OutputName, value: string) => void;
  /** Adds Markdown at the end of the job summary. It must be harmless and closed already. */
  readonly appendSummary: (markdown: string) => SummaryOutcome;
  /** Value of an action input, trimmed; `""` when it was not given. */
  readonly readInput: (name: string) => string;
};

/**
 * Everything is written synchronously, so that nothing is lost however the process ends. A file that the
 * runner does not give or that cannot be written leads to one warning, never to an exception.
 */
export function createRunner(options: RunnerOptions): Runner {
  const print = createPrinter(options);
  const annotate = createAnnotator(print);
  const warnOnce = createOnce((message) => annotate("warning", message, {}));
  const readEnv = (name: string) => options.env[name] ?? "";
  const appendSummary = createSummary({
    file: readEnv("GITHUB_STEP_SUMMARY"),
    scrub: options.scrub,
    warnOnce,
  });
  return {
    info: print.line,
    debug: (line) => print.command("debug", line),
    notice: (message, place) => annotate("notice", message, place),
    warning: (message, place) => annotate("warning", message, place),
    error: (message, place) => annotate("error", message, place),
    setOutput: (name, value) => {
      const text = options.scrub(value).slice(0, MAX_OUTPUT);
      saveOutput({ file: readEnv("GITHUB_OUTPUT"), name, value: text, warnOnce });
    },
    appendSummary,
    readInput: (name) => readEnv(`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`).trim(),
  };
}

type Printer = {
  readonly line: (text: string) => void;
  readonly command: (name: string, message: string, properties?: string) => void;
  readonly clean: (text: string, maxCharacters: number) => string;
};

function createPrinter(options: RunnerOptions): Printer {
  const write = options.write ?? ((text) => void process.stdout.write(text));
  const clean = (text: string, maxCharacters: number) =>
    cleanLine(text, { scrub: options.scrub, maxCharacters });
  return {
    clean,
    line: (text) => write(`${clean(text, 2_000)}\n`),
    command: (name, message, properties = "") => {
      write(`::${name}${properties}::${escapeData(clean(message, MAX_MESSAGE))}\n`);
    },
  };
}

type AnnotationKind = "notice" | "warning" | "error";

function createAnnotator(print: Printer) {
  const counts = { notice: 0, warning: 0, error: 0 };
  return (kind: AnnotationKind, message: string, place: AnnotationPlace = {}): void => {
    counts[kind] += 1;
    if (counts[kind] > MAX_ANNOTATIONS) print.line(`${kind}: ${renderPlace(place)}${message}`);
    else print.command(kind, message, renderProperties(place, print));
  };
}

function renderPlace(place: AnnotationPlace): string {
  if (place.file === undefined) return "";
  return place.line === undefined ? `${place.file}: ` : `${place.file}:${place.line}: `;
}

function renderProperties(place: AnnotationPlace, print: Printer): string {
  const properties = (["title", "file", "line"] as const).flatMap((name) => {
    const value = place[name];
    if (value === undefined || value === "") return [];
    return [`${name}=${escapeProperty(print.clean(String(value), MAX_PROPERTY))}`];
  });
  return properties.length === 0 ? "" : ` ${properties.join(",")}`;
}

function createOnce(report: (message: string) => void): (message: string) => void {
  const reported = new Set<string>();
  return (message) => {
    if (reported.has(message)) return;
    reported.add(message);
    report(message);
  };
}

type OutputEntry = {
  readonly file: string;
  readonly name: OutputName;
  readonly value: string;
  readonly warnOnce: (message: string) => void;
};

function saveOutput(entry: OutputEntry): void {
  try {
    // Without a file, @actions/core would print an old command that the runner no longer takes.
    accessSync(entry.file, constants.W_OK);
    withVariable("GITHUB_OUTPUT", entry.file, () => writeOutput(entry.name, entry.value));
  } catch {
    entry.warnOnce(
      "The outputs of this step cannot be written: GITHUB_OUTPUT names no writable file.",
    );
  }
}

/** `@actions/core` reads `process.env` and nothing else. */
function withVariable(name: string, value: string, act: () => void): void {
  const previous = process.env[name];
  process.env[name] = value;
  try {
    act();
  } finally {
    if (previous === undefined) delete process.env[name];
    else process.env[name] = previous;
  }
}

type SummaryOptions = {
  readonly file: string;
  readonly scrub: (text: string) => string;
  readonly warnOnce: (message: string) => void;
};

function createSummary(options: SummaryOptions): Runner["appendSummary"] {
  return (markdown) => {
    const text = `${options.scrub(markdown).toWellFormed()}\n`;
    try {
      accessSync(options.file, constants.W_OK);
      const size = statSync(options.file).size + Buffer.byteLength(text);
      if (size > MAX_SUMMARY_BYTES) return "too-long";
      appendFileSync(options.file, text);
      return "written";
    } catch {
      options.warnOnce(
        "The job summary cannot be written: GITHUB_STEP_SUMMARY names no writable file.",
      );
      return "unavailable";
    }
  };
}
