/** Finds what runs fen in a workflow file, and reads what its rules look at. */

import {
  readDocument,
  toFields,
  type Document,
  type Fields,
  type Job,
  type Step,
} from "../workflow-document.ts";
import type { Path } from "../yaml-places.ts";

export type WorkflowFile = {
  /** As a user names it: `.github/workflows/fen.yml`. */
  readonly path: string;
  readonly document: Document;
};

/** One step that runs fen, in its job and file. */
export type FenStep = { readonly file: WorkflowFile; readonly job: Job; readonly step: Step };

/** `fen` under whatever owner; a folder below the repository counts as well. */
const FEN = /^[\w.-]{1,100}\/fen(?:-review)?(?:\/[\w./-]{1,200})?@/i;

/** A reusable workflow that bears the name, or whose repository does. */
const FEN_CALL =
  /^(?=[^@]*\bfen(?:\b|_))[\w./-]{1,200}\.github\/workflows\/[^@/]{1,100}\.ya?ml(?:@|$)/i;

const MAX_CHARACTERS = 200_000;

/** Longer ones are not looked at. */
export const isTooLong = (text: string) => text.length > MAX_CHARACTERS;

/** `null` where the text is too long, or no YAML that GitHub would take. */
export function readWorkflow(path: string, text: string): WorkflowFile | null {
  if (isTooLong(text)) return null;
  try {
    return { path, document: readDocument(text) };
  } catch {
    return null;
  }
}

/** Steps that run fen. `own` is another name that the action is called by, `./` or `owner/repo`; else `""`. */
export function findFenSteps(file: WorkflowFile, own: string): readonly FenStep[] {
  const isFen = (uses: unknown) =>
    typeof uses === "string" &&
    (FEN.test(uses) || (own !== "" && (uses === own || uses.startsWith(`${own}@`))));
  return file.document.jobs.flatMap((job) =>
    job.steps.filter(({ fields }) => isFen(fields["uses"])).map((step) => ({ file, job, step })),
  );
}

/** Jobs that call a workflow which runs fen, by its name or because it is one of `known`; the job stands for its step. */
export function findFenCalls(file: WorkflowFile, known: ReadonlySet<string>): readonly FenStep[] {
  return file.document.jobs.flatMap((job) => {
    const uses = textOf(job.fields["uses"]);
    const isFen = FEN_CALL.test(uses) || known.has(uses.replace(/^\.\//, ""));
    return isFen ? [{ file, job, step: { path: job.path, fields: { uses } } }] : [];
  });
}

/** GitHub takes names of inputs in capitals as well. */
function findInput({ step }: FenStep, name: string): string {
  const names = Object.keys(toFields(step.fields["with"]));
  return names.find((given) => given.toLowerCase() === name) ?? name;
}

/** Where an input of the step is set, or would be: `.github/workflows/fen.yml:27`. */
export function placeOfInput(fen: FenStep, name: string): string {
  return lineOf(fen, [...fen.step.path, "with", findInput(fen, name)]);
}

/** What the step gives each input, as text: numbers and truth values are written as they are. */
export function listGiven({ step }: FenStep): ReadonlyMap<string, string> {
  const given = Object.entries(toFields(step.fields["with"])).flatMap(
    ([name, value]): (readonly [string, string])[] =>
      ["string", "number", "boolean"].includes(typeof value) ? [[name, String(value)]] : [],
  );
  return new Map(given);
}

/** `""` where the step does not give it. */
export function inputOf(fen: FenStep, name: string): string {
  return listGiven(fen).get(findInput(fen, name))?.trim() ?? "";
}

/** Modes that ask a model, once it is left to them. */
const PAYING: readonly string[] = ["", "review", "generate"];

/** May this step review a pull request and pay for it? */
export function isPaying(fen: FenStep): boolean {
  const mode = inputOf(fen, "mode");
  return PAYING.includes(mode) || isExpression(mode);
}

export function textOf(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}

export function lineOf({ file }: FenStep, path: Path): string {
  return `\`${file.path}:${file.document.lineOf(path)}\``;
}

/** A key of the file: it may be of any length. */
export const nameOf = ({ id }: Job) => id.slice(0, 100);

export const isExpression = (text: string) => text.includes("${{");

export const isCheckout = ({ fields }: Step) =>
  textOf(fields["uses"]).startsWith("actions/checkout@");

/** Texts among the values of a map, such as `env`. */
export function listTexts(fields: Fields): readonly string[] {
  return Object.values(fields).map(textOf);
}
