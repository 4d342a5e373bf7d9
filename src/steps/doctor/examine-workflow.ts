/** The workflow that a run comes from: its steps that run fen, and what the file says of each. */

import { isNear, parseYaml } from "../../domain/config.ts";
import { unknown, problem, type Finding } from "../../domain/doctor/finding.ts";
import { findPlaceIn, judgeInputs } from "../../domain/doctor/settings.ts";
import {
  findFenCalls,
  findFenSteps,
  isExpression,
  isTooLong,
  listGiven,
  placeOfInput,
  readWorkflow,
  type FenStep,
} from "../../domain/doctor/fen-step.ts";
import { judgeCall, judgeWorkflow } from "../../domain/doctor/workflow.ts";
import { InputError } from "../../domain/errors.ts";
import { INPUT_NAMES, inspectInputs } from "../../inputs.ts";

export type WorkflowText = {
  /** `.github/workflows/fen.yml`; `""` where it is not known. */
  readonly path: string;
  /** `null` where it could not be read. */
  readonly text: string | null;
  /** The job that is running; `""` for none. */
  readonly job: string;
  /** Another name that the action is called by: `owner/repo`, or `./`. */
  readonly own: string;
};

/** The steps of the running job come first. */
export function examineWorkflow({ path, text, job, own }: WorkflowText): {
  readonly steps: readonly FenStep[];
  readonly findings: readonly Finding[];
} {
  if (text === null) {
    return { steps: [], findings: [unseen()] };
  }
  const file = readWorkflow(path, text);
  if (file === null) return { steps: [], findings: [explainBroken(path, text)] };
  const all = findFenSteps(file, own);
  const isOwn = (step: FenStep) => step.job.id === job;
  const steps = [...all.filter(isOwn), ...all.filter((step) => !isOwn(step))];
  if (steps.length === 0) {
    const calls = findFenCalls(file, new Set()).flatMap(judgeCall);
    return { steps, findings: calls.length > 0 ? unique(calls) : [unseen()] };
  }
  const findings = steps.flatMap((step) => [
    ...judgeWorkflow(step),
    ...judgeNames(step),
    // The inputs of the running job are judged by what they have come to.
    ...(isOwn(step) ? [] : judgeValues(step)),
  ]);
  return { steps, findings: unique(findings) };
}

/** All workflows of a repository. Those that do not run fen are left alone. */
export function examineWorkflows(
  texts: readonly { readonly path: string; readonly text: string | null }[],
  own: string,
): readonly Finding[] {
  const read = texts.map(({ path, text }) => {
    const file = text === null ? null : readWorkflow(path, text);
    return { path, text, file, steps: file === null ? [] : findFenSteps(file, own) };
  });
  const known = new Set(read.filter(({ steps }) => steps.length > 0).map(({ path }) => path));
  const findings = read.flatMap(({ path, text, file, steps }) => {
    if (file !== null) {
      return [
        ...steps.flatMap((step) => [
          ...judgeWorkflow(step),
          ...judgeNames(step),
          ...judgeValues(step),
        ]),
        ...findFenCalls(file, known).flatMap(judgeCall),
      ];
    }
    if (text === null || !/\bfen\b/.test(`${path}\n${text}`)) return [];
    return [explainBroken(path, text)];
  });
  if (findings.length > 0) return unique(findings);
  return [
    unknown("workflow", {
      says: "No workflow of this repository runs fen, as far as its files tell.",
      fix: "`fen init` writes one.",
    }),
  ];
}

/** Names under `with:` that fen does not know. GitHub passes over them, and what they were to set is not set. */
function judgeNames(step: FenStep): readonly Finding[] {
  return [...listGiven(step).keys()].flatMap((name) => {
    const key = name.toLowerCase();
    if (INPUT_NAMES.includes(key)) return [];
    const near = INPUT_NAMES.find((known) => isNear(known, key));
    const hint = near === undefined ? "" : `write \`${near}\`, or `;
    return [
      problem("inputs", {
        says: `\`${name.slice(0, 60)}\` is no input of fen, so it sets nothing.`,
        fix: `${placeOfInput(step, name)}: ${hint}take the line away.`,
      }),
    ];
  });
}

/** Values under `with:` that fen would refuse. What an expression comes to is not known here. */
function judgeValues(step: FenStep): readonly Finding[] {
  const given = new Map(
    [...listGiven(step)].map(([name, text]) => [
      name.toLowerCase(),
      isExpression(text) ? "" : text,
    ]),
  );
  const { problems } = inspectInputs({ environment: {}, given: (name) => given.get(name) ?? "" });
  return problems.length === 0 ? [] : judgeInputs(problems, (name) => placeOfInput(step, name));
}

/** Why GitHub would not take the file, and where. */
function explainBroken(path: string, text: string): Finding {
  if (isTooLong(text)) {
    const says = `\`${path}\` is too long to be looked at.`;
    return unknown("workflow", { says, fix: null });
  }
  const says = whyBroken(path, text);
  return problem("workflow", { says, fix: `Correct \`${findPlaceIn(says, path)}\`.` });
}

function whyBroken(path: string, text: string): string {
  try {
    parseYaml(text, `\`${path}\``);
    return `\`${path}\` is not valid YAML.`;
  } catch (error) {
    if (error instanceof InputError) return `${error.message}.`;
    throw error;
  }
}

/** A job that calls a reusable workflow does not say what stands in it. */
function unseen(): Finding {
  return unknown("permissions", {
    says: "The step that runs fen was not seen in the workflow file, so it is not known what the job's token may write.",
    fix: "In the workflow, under `permissions:` of the job write `contents: read` and `pull-requests: write`.",
  });
}

/** Several jobs of one file share what the file says as a whole. */
function unique(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...seen.values()];
}
