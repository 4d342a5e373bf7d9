/** What must hold after every run of the action, whatever the case is about. */

import { parseCommands } from "./runner-log.ts";
import type { ActionRun } from "./runner.ts";

const ALLOWED_COMMANDS: ReadonlySet<string> = new Set([
  "group",
  "endgroup",
  "debug",
  "notice",
  "warning",
  "error",
  "add-mask",
]);

/** The runner drops a summary that is longer. */
const MAX_SUMMARY_BYTES = 1_048_576;

export type Expectations = {
  readonly secrets: readonly string[];
  /** Text from the pull request, the model or a server: it may be printed, but not as a command. */
  readonly foreign: readonly string[];
  /** Ports on this machine that may be connected to; any when left out. */
  readonly ports?: readonly number[];
  /** Programs that may be started; none when left out. */
  readonly programs?: readonly string[];
};

/** @throws {Error} that names every rule the run broke, without repeating a secret. */
export function assertWellBehaved(run: ActionRun, expected: Expectations): void {
  const broken = [
    ...findBadCommands(run, expected.foreign),
    ...findSecrets(listSinks(run), expected.secrets),
    ...findBadFiles(run),
    ...findBadConnections(run, expected.ports),
    ...findBadPrograms(run, expected.programs ?? []),
  ];
  if (broken.length > 0) throw new Error(`the action misbehaved:\n- ${broken.join("\n- ")}`);
}

function findBadCommands(run: ActionRun, foreign: readonly string[]): readonly string[] {
  const own = run.commands.filter(({ name }) => !ALLOWED_COMMANDS.has(name));
  const planted = foreign.flatMap((text) => parseCommands(text));
  const executed = planted.filter((plant) =>
    run.commands.some(({ name, message }) => name === plant.name && message === plant.message),
  );
  return [
    ...own.map(({ syntax, name }) => `the command ${syntax}${name} was printed`),
    ...executed.map(({ syntax, name }) => `foreign text was executed as ${syntax}${name}`),
  ];
}

/** Places that text goes to, by their names. */
type Sinks = readonly (readonly [name: string, text: string])[];

function listSinks(run: ActionRun): Sinks {
  return [
    ["standard output", run.stdout],
    ["standard error", run.stderr],
    ["the summary", run.summary],
    ["the outputs", JSON.stringify(run.outputs)],
    ["the environment files", run.environmentFiles],
    ["the result file", run.resultFile ?? ""],
    ...run.files,
  ];
}

/** A sentence for every secret in every sink, whole, in part or encoded; it does not repeat the secret. */
export function findSecrets(sinks: Sinks, secrets: readonly string[]): readonly string[] {
  return secrets.flatMap((secret, index) => {
    const forms = listForms(secret);
    return sinks.flatMap(([name, text]) =>
      forms.some(([, form]) => containsPart(text, form))
        ? [`secret ${index + 1} stands in ${name}, ${describeForm(text, forms)}`]
        : [],
    );
  });
}

function describeForm(text: string, forms: readonly (readonly [string, string])[]): string {
  return forms.find(([, form]) => containsPart(text, form))?.[0] ?? "";
}

function listForms(secret: string): readonly (readonly [string, string])[] {
  const bytes = Buffer.from(secret);
  const shifted = [0, 1, 2].map((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64url");
    // The first and last characters depend on what stands around the secret.
    return encoded.slice(shift === 0 ? 0 : shift + 1, -2);
  });
  return [
    ["as it is", secret],
    ["reversed", Array.from(secret).toReversed().join("")],
    ["in hexadecimal", bytes.toString("hex")],
    ["in hexadecimal", bytes.toString("hex").toUpperCase()],
    ["URL-encoded", encodeURIComponent(secret)],
    ...shifted.map((form) => ["in base64url", form] as const),
    ...shifted.map(
      (form) => ["in base64", form.replaceAll("-", "+").replaceAll("_", "/")] as const,
    ),
  ];
}

/** A part of twelve characters counts as the whole. */
function containsPart(text: string, form: string): boolean {
  if (form.length <= 12) return form.length > 0 && text.includes(form);
  for (let at = 0; at + 12 <= form.length; at += 1) {
    if (text.includes(form.slice(at, at + 12))) return true;
  }
  return false;
}

function findBadFiles(run: ActionRun): readonly string[] {
  const undeclared = Object.keys(run.outputs).filter((name) => !run.declaredOutputs.includes(name));
  const summaryBytes = Buffer.byteLength(run.summary);
  return [
    ...undeclared.map((name) => `the output ${name} is not declared`),
    ...(summaryBytes > MAX_SUMMARY_BYTES ? [`the summary has ${summaryBytes} bytes`] : []),
    ...(run.environmentFiles === "" ? [] : ["GITHUB_ENV or GITHUB_PATH was written"]),
  ];
}

function findBadConnections(
  run: ActionRun,
  ports: readonly number[] | undefined,
): readonly string[] {
  const away = run.connections.filter(({ host, port }) => {
    const isLocal = /^(?:127\.\d+\.\d+\.\d+|::1|localhost)$/i.test(host);
    return !isLocal || (ports !== undefined && !ports.includes(port));
  });
  return away.map(({ host, port }) => `a connection to ${host}:${port} was opened`);
}

function findBadPrograms(run: ActionRun, programs: readonly string[]): readonly string[] {
  const bad = run.spawned.filter((command) => !programs.includes(command));
  return bad.map((command) => `the program ${command} was started`);
}
