/**
 * Reads what a step printed and wrote the way the runner does (github.com/actions/runner:
 * ActionCommand.cs, ActionCommandManager.cs, FileCommandManager.cs).
 */

export type RunnerCommand = {
  readonly syntax: "::" | "##[";
  /** As printed; the runner does not look at the case. */
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
};

/** What the runner would act upon. An unknown name is no command to it. */
const REGISTERED: ReadonlySet<string> = new Set([
  "add-mask",
  "add-matcher",
  "add-path",
  "debug",
  "echo",
  "endgroup",
  "error",
  "group",
  "internal-set-repo-path",
  "notice",
  "remove-matcher",
  "save-state",
  "set-env",
  "set-output",
  "stop-commands",
  "warning",
]);

/** Line ends on which some reader between the process and the log could split. */
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** Every line that the runner would execute, in both syntaxes. */
export function parseCommands(output: string): readonly RunnerCommand[] {
  return output.split(LINE_END).flatMap((line) => {
    const command = parseDoubleColon(line) ?? parseBracket(line);
    return command === null ? [] : [command];
  });
}

function parseDoubleColon(line: string): RunnerCommand | null {
  const text = line.trimStart();
  const end = text.startsWith("::") ? text.indexOf("::", 2) : -1;
  if (end === -1) return null;
  return toCommand({ syntax: "::", info: text.slice(2, end), message: text.slice(end + 2) });
}

function parseBracket(line: string): RunnerCommand | null {
  const start = line.indexOf("##[");
  const end = start === -1 ? -1 : line.indexOf("]", start);
  if (end === -1) return null;
  return toCommand({
    syntax: "##[",
    info: line.slice(start + 3, end),
    message: line.slice(end + 1),
  });
}

type RawCommand = Pick<RunnerCommand, "syntax" | "message"> & { readonly info: string };

function toCommand(raw: RawCommand): RunnerCommand | null {
  const space = raw.info.indexOf(" ");
  const name = space === -1 ? raw.info : raw.info.slice(0, space);
  if (!REGISTERED.has(name.toLowerCase())) return null;
  const separator = raw.syntax === "::" ? "," : ";";
  const properties: Record<string, string> = {};
  for (const property of space === -1 ? [] : raw.info.slice(space + 1).split(separator)) {
    const [key = "", ...value] = property.trim().split("=");
    if (key !== "" && value.length > 0)
      properties[key] = unescape(value.join("="), PROPERTY_ESCAPES);
  }
  const escapes = raw.syntax === "::" ? DATA_ESCAPES : PROPERTY_ESCAPES;
  return { syntax: raw.syntax, name, properties, message: unescape(raw.message, escapes) };
}

type Escapes = readonly (readonly [string, string])[];

const DATA_ESCAPES: Escapes = [
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%25", "%"],
];

const PROPERTY_ESCAPES: Escapes = [
  ["%3A", ":"],
  ["%2C", ","],
  ["%3B", ";"],
  ["%5D", "]"],
  ...DATA_ESCAPES,
];

function unescape(text: string, escapes: Escapes): string {
  return escapes.reduce((done, [escape, character]) => done.replaceAll(escape, character), text);
}

/**
 * Reads a file of `name=value` lines and `name<<MARK` blocks.
 * @throws {Error} where the runner fails the step.
 */
export function parseKeyValueFile(text: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r\n|[\r\n]/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (line === "") continue;
    const equals = line.indexOf("=");
    const heredoc = line.indexOf("<<");
    if (equals !== -1 && (heredoc === -1 || equals < heredoc)) {
      values[requireName(line.slice(0, equals), line)] = line.slice(equals + 1);
    } else if (heredoc !== -1) {
      const mark = line.slice(heredoc + 2);
      const end = mark === "" ? -1 : lines.indexOf(mark, at + 1);
      if (end === -1) throw new Error(`no line ends the value that ${line} begins`);
      values[requireName(line.slice(0, heredoc), line)] = lines.slice(at + 1, end).join("\n");
      at = end;
    } else throw new Error(`invalid format: ${line}`);
  }
  return values;
}

function requireName(name: string, line: string): string {
  if (name === "") throw new Error(`invalid format, no name: ${line}`);
  return name;
}
