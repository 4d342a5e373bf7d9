/** Is the step given the key, and by a secret? Names and values of keys are not repeated. */

import { toFields, type Step } from "../workflow-document.ts";
import type { Path } from "../yaml-places.ts";
import {
  inputOf,
  isCheckout,
  isExpression,
  lineOf,
  listTexts,
  placeOfInput,
  textOf,
  type FenStep,
} from "./fen-step.ts";
import { ok, problem, type Finding } from "./finding.ts";

const ASKING: readonly string[] = ["", "review", "generate", "compare", "doctor"];

type Given = { readonly name: string; readonly text: string; readonly place: string };

export function judgeKeyInput(fen: FenStep): readonly Finding[] {
  const mode = inputOf(fen, "mode");
  if (!ASKING.includes(mode) && !isExpression(mode)) return [];
  const given = listKeys(fen);
  const [used] = given;
  if (used === undefined) {
    if (listBefore(fen).some((step) => namesKey(step))) {
      return [ok("key-input", "A step before fen names `DMX_API_KEY`, and may bring the key.")];
    }
    return [
      problem("key-input", {
        says: "The step is given no key.",
        fix: `${placeOfInput(fen, "api-key")}: under \`with:\` write ${renderLine("api-key")}, and save the key as that secret.`,
      }),
    ];
  }
  const wrong = given.flatMap((key) => {
    const says = findFault(fen, key);
    return says === null ? [] : [problem("key-input", { says, fix: adviseKey(key) })];
  });
  if (wrong.length > 0) return wrong;
  return [ok("key-input", "The step takes the key from an expression.")];
}

/** Wherever the file sets the key, the one that counts first. */
function listKeys(fen: FenStep): readonly Given[] {
  const { step, job, file } = fen;
  const input = inputOf(fen, "api-key");
  const first = { name: "api-key", text: input, place: placeOfInput(fen, "api-key") };
  const holders: readonly (readonly [Path, Readonly<Record<string, unknown>>])[] = [
    [step.path, step.fields],
    [job.path, job.fields],
    [[], file.document.fields],
  ];
  const others = holders.map(([path, fields]) => ({
    name: "DMX_API_KEY",
    text: textOf(toFields(fields["env"])["DMX_API_KEY"]),
    place: lineOf(fen, [...path, "env", "DMX_API_KEY"]),
  }));
  return [first, ...others].filter(({ text }) => text !== "");
}

const renderLine = (name: string) => `\`${name}: \${{ secrets.DMX_API_KEY }}\``;

function adviseKey({ name, text, place }: Given): string {
  const fix = `${place}: write ${renderLine(name)}, and save the key as that secret.`;
  return isExpression(text) || isReference(text) ? fix : `Revoke it. ${fix}`;
}

/** `secrets.KEY`, `$KEY`, `{{ secrets.KEY }}`: meant as a reference, and none. */
const isReference = (text: string) =>
  /^\$?[{(]{0,2}\s*(?:secrets?|env|vars|inputs)\.|^\$\w+$|^\$\{\w+\}$/.test(text);

function findFault(fen: FenStep, { text }: Given): string | null {
  if (!isExpression(text)) {
    return isReference(text)
      ? "The key is plain text here: GitHub fills in only what stands between `${{` and `}}`."
      : "The key stands in the workflow file, where everybody can read it.";
  }
  if (!/\$\{\{[\s\S]*?\}\}/.test(text)) {
    return "The expression for the key is not closed by `}}`, so GitHub refuses the workflow.";
  }
  const names = listNames(text);
  const unheard = names.find(([context]) => !CONTEXTS.has(context));
  if (unheard) {
    return `GitHub knows no \`${unheard[0].slice(0, 40)}\` in expressions and refuses the workflow: secrets are in \`secrets\`.`;
  }
  const unset = names.find(([context, name]) => context === "env" && !mayBeSet(fen, name));
  if (unset === undefined) return null;
  return `The key is taken from \`env.${unset[1].slice(0, 60)}\`, which nothing in the workflow sets.`;
}

/** What may stand before a dot in an expression. */
const CONTEXTS: ReadonlySet<string> = new Set([
  "github",
  "env",
  "vars",
  "job",
  "jobs",
  "steps",
  "runner",
  "secrets",
  "strategy",
  "matrix",
  "needs",
  "inputs",
]);

/** Contexts of the expressions, each with the name behind the dot. */
function listNames(text: string): readonly (readonly [string, string])[] {
  const expressions = [...text.matchAll(/\$\{\{([\s\S]*?)\}\}/g)].map(([, inner = ""]) =>
    inner.replaceAll(/'(?:[^']|'')*'/g, "''"),
  );
  return [
    ...expressions.join(" ").matchAll(/(?<![\w.\-\])*])([A-Za-z_][\w-]*)\s*\.\s*([\w-]+)/g),
  ].map(([, context = "", name = ""]) => [context.toLowerCase(), name]);
}

/** Does the file set the variable, or may a step before fen do it? */
function mayBeSet(fen: FenStep, name: string): boolean {
  const { step, job, file } = fen;
  const isSet = [step.fields, job.fields, file.document.fields].some(
    ({ env }) => typeof env === "string" || name in toFields(env),
  );
  const sets = (each: Step) =>
    ("uses" in each.fields && !isCheckout(each)) || /GITHUB_ENV/.test(textOf(each.fields["run"]));
  return isSet || listBefore(fen).some(sets);
}

const listBefore = ({ job, step }: FenStep) => job.steps.slice(0, job.steps.indexOf(step));

function namesKey({ fields }: Step): boolean {
  const texts = [textOf(fields["run"]), ...listTexts(toFields(fields["with"]))];
  return texts.some((text) => text.includes("DMX_API_KEY"));
}
