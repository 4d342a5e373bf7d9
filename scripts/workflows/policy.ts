/** What this repository asks of a workflow beyond what GitHub accepts. Named after zizmor's audits where there is one. */

import {
  listExpressions,
  listSteps,
  listValues,
  toFields,
  type Document,
  type Job,
  type Step,
} from "../../src/domain/workflow-document.ts";
import type { Path } from "../../src/domain/yaml-places.ts";
import type { Problem } from "./problem.ts";

type Complaint = { readonly path: Path; readonly message: string };
type Check = (document: Document) => readonly Complaint[];
type Rule = { readonly name: string; readonly check: Check };

/** For workflows. */
export const WORKFLOW_RULES: readonly Rule[] = [
  { name: "unpinned-uses", check: findUnpinned },
  { name: "version-comment", check: findUnnamedVersions },
  { name: "excessive-permissions", check: findExcessivePermissions },
  { name: "undocumented-permissions", check: findUndocumentedPermissions },
  { name: "template-injection", check: findInjections },
  { name: "artipacked", check: findKeptCredentials },
  { name: "dangerous-triggers", check: findForeignCheckouts },
  { name: "concurrency-limits", check: findUnlimited },
  { name: "missing-timeout", check: findEndless },
  { name: "bot-conditions", check: findBotConditions },
  { name: "unsound-contains", check: findUnsoundContains },
  { name: "cache-poisoning", check: findReleaseCaches },
  { name: "secrets-inherit", check: findInheritedSecrets },
  { name: "required-secrets", check: findRequiredSecrets },
  { name: "undocumented-inputs", check: findUndocumentedInputs },
  { name: "insecure-commands", check: findInsecureCommands },
];

/** For `action.yml`. */
export const ACTION_RULES: readonly Rule[] = [
  { name: "composite-run", check: findCompositeRuns },
  { name: "insecure-commands", check: findInsecureCommands },
];

export function applyRules(rules: readonly Rule[], document: Document): readonly Problem[] {
  return rules.flatMap(({ name, check }) =>
    check(document).map(({ path, message }) => ({
      line: document.lineOf(path),
      rule: name,
      message,
    })),
  );
}

/** What a job or a step of it uses, with the place. */
export function listUses(document: Document): readonly { path: Path; uses: string }[] {
  const users: readonly (Job | Step)[] = [...document.jobs, ...listAllSteps(document)];
  return users.flatMap(({ path, fields: { uses } }) =>
    typeof uses === "string" ? [{ path: [...path, "uses"], uses }] : [],
  );
}

const listAllSteps = (document: Document) => document.jobs.flatMap(({ steps }) => steps);
const toText = (value: unknown) => (typeof value === "string" ? value : "");
const nameOf = ({ fields: { uses } }: Step) => toText(uses).replace(/@.*/, "");
const withOf = ({ fields }: Step) => toFields(fields["with"]);
const isCheckout = (step: Step) => nameOf(step) === "actions/checkout";
const isForeign = (uses: string) => !uses.startsWith("./");

function findUnpinned(document: Document): readonly Complaint[] {
  return listUses(document)
    .filter(({ uses }) => isForeign(uses) && !/@(?:[0-9a-f]{40}|sha256:[0-9a-f]{64})$/.test(uses))
    .map(({ path, uses }) => ({
      path,
      message: `\`${uses}\` can be moved to other code: pin it by its full commit SHA`,
    }));
}

/** The version that a `uses` names in the comment behind it. */
export const versionOf = (line: string): string | undefined =>
  / # (v\d+(?:\.\d+)*)$/.exec(line)?.[1];

function findUnnamedVersions(document: Document): readonly Complaint[] {
  return listUses(document)
    .filter(({ path, uses }) => {
      return isForeign(uses) && !versionOf(document.textOf(document.lineOf(path)));
    })
    .map(({ path, uses }) => ({
      path,
      message: `say which version \`${uses}\` is, in a comment such as \`# v1.2.3\` behind it`,
    }));
}

function findExcessivePermissions({ fields, jobs }: Document): readonly Complaint[] {
  const { permissions: top } = fields;
  const isNone = typeof top === "object" && top !== null && Object.keys(top).length === 0;
  const message = "write `permissions: {}` at the top and give each job what it needs";
  const wide = jobs.filter((job) => {
    const { permissions } = job.fields;
    return typeof permissions !== "object" || permissions === null;
  });
  return [
    ...(isNone ? [] : [{ path: ["permissions"], message }]),
    ...wide.map(({ path, id }) => ({
      path: [...path, "permissions"],
      message: `list the permissions of the job \`${id}\` one by one, or write \`{}\``,
    })),
  ];
}

/** `contents: read` explains itself. */
function findUndocumentedPermissions(document: Document): readonly Complaint[] {
  const granted = document.jobs.flatMap(({ path, fields }) =>
    Object.entries(toFields(fields["permissions"]))
      .filter(([name, level]) => !(name === "contents" && level === "read") && level !== "none")
      .map(([name]) => ({ path: [...path, "permissions", name], name })),
  );
  return granted
    .filter(({ path }) => {
      const line = document.lineOf(path);
      return !/\s# \S/.test(document.textOf(line)) && !/^\s*# \S/.test(document.textOf(line - 1));
    })
    .map(({ path, name }) => ({ path, message: `say in a comment what \`${name}\` is for` }));
}

function findInjections(document: Document): readonly Complaint[] {
  const scripts = listAllSteps(document).flatMap(({ path, fields }) => [
    { path: [...path, "run"], script: fields["run"] },
    { path: [...path, "with", "script"], script: toFields(fields["with"])["script"] },
  ]);
  return scripts
    .filter(({ script }) => typeof script === "string" && script.includes("${{"))
    .map(({ path }) => ({
      path,
      message: "an expression becomes part of this script: hand its value over in `env` instead",
    }));
}

function findKeptCredentials(document: Document): readonly Complaint[] {
  return listAllSteps(document)
    .filter((step) => isCheckout(step) && withOf(step)["persist-credentials"] !== false)
    .map(({ path }) => ({
      path: [...path, "uses"],
      message: "the token stays on the disk: set `persist-credentials: false`",
    }));
}

const FETCHES =
  /\bgit\s+(?:fetch|clone|checkout|switch|pull)\b|\bgh\s+(?:pr\s+checkout|repo\s+clone)\b/;

/**
 * Whoever opens a pull request or comments on one starts these, with the secrets of the repository at hand. Of a workflow
 * that others call it is not known what starts it; without a `ref` no event brings a stranger's files and secrets together.
 */
function findForeignCheckouts(document: Document): readonly Complaint[] {
  const has = (names: readonly string[]) => names.some((name) => document.triggers.includes(name));
  const steps = listAllSteps(document);
  if (has(["pull_request_target", "workflow_run"])) {
    return steps
      .filter((step) => isCheckout(step) || FETCHES.test(toText(step.fields["run"])))
      .map(({ path }) => ({
        path,
        message: "strangers start this workflow and it has secrets: check nothing out in it",
      }));
  }
  if (!has(["issue_comment", "workflow_call"])) return [];
  const starter = has(["issue_comment"]) ? "a comment starts" : "a comment or a stranger may start";
  return steps
    .filter((step) => isCheckout(step) && ("ref" in withOf(step) || "repository" in withOf(step)))
    .map(({ path }) => ({
      path: [...path, "with", "ref"],
      message: `${starter} this workflow: check out what the event stands for, without \`ref\``,
    }));
}

/** A job that calls a workflow is held back there: with the same group in both places it would wait for itself. */
function findUnlimited({ fields, jobs }: Document): readonly Complaint[] {
  if ("concurrency" in fields) return [];
  return jobs
    .filter((job) => !("concurrency" in job.fields) && !("uses" in job.fields))
    .map(({ path, id }) => ({
      path,
      message: `give the job \`${id}\` a \`concurrency\` group, so that two runs do not meet`,
    }));
}

function findEndless({ jobs }: Document): readonly Complaint[] {
  return jobs
    .filter(({ fields }) => !("uses" in fields) && !("timeout-minutes" in fields))
    .map(({ path, id }) => ({
      path,
      message: `give the job \`${id}\` a \`timeout-minutes\`; without it, it may take six hours`,
    }));
}

function findBotConditions(document: Document): readonly Complaint[] {
  return listExpressions(document)
    .filter(
      ({ text }) => /\bgithub\.(?:triggering_)?actor\b/.test(text) && /'[^']*bot\b/.test(text),
    )
    .map(({ path }) => ({
      path,
      message:
        "`github.actor` is whoever caused the last event: compare the author, such as `github.event.pull_request.user.login`",
    }));
}

function findUnsoundContains(document: Document): readonly Complaint[] {
  return listExpressions(document).flatMap(({ path, text }) =>
    [...text.matchAll(/\bcontains\s*\(\s*/gi)]
      .map((match) => text.slice(match.index + match[0].length))
      .filter((rest) => !isList(readArgument(rest)))
      .map(() => ({
        path,
        message:
          "`contains()` finds parts of a text too: give it a list, such as `fromJSON('[…]')` or `labels.*.name`",
      })),
  );
}

const isList = (argument: string) => /^fromJSON\s*\(/i.test(argument) || argument.includes(".*");

/** The first argument of a call, of which the text behind the bracket is given. */
function readArgument(rest: string): string {
  let depth = 0;
  for (const { 0: token, index } of rest.matchAll(/'(?:[^']|'')*'|[(),]/g)) {
    if (depth === 0 && (token === "," || token === ")")) return rest.slice(0, index);
    if (token === "(") depth += 1;
    if (token === ")") depth -= 1;
  }
  return rest;
}

function isRelease(document: Document): boolean {
  const push = toFields(toFields(document.fields["on"])["push"]);
  const scripts = listAllSteps(document).map(({ fields }) => toText(fields["run"]));
  return (
    document.triggers.includes("release") ||
    "tags" in push ||
    scripts.some((script) => /\bgh release create\b|\bnpm publish\b/.test(script))
  );
}

/** Another workflow, which strangers can start, may have filled the cache. */
function findReleaseCaches(document: Document): readonly Complaint[] {
  if (!isRelease(document)) return [];
  return listAllSteps(document).flatMap((step) => {
    const name = nameOf(step);
    const { cache = false, "package-manager-cache": automatic = true } = withOf(step);
    const caches =
      /^actions\/cache\b/.test(name) || (/\/setup-/.test(name) && cache !== false && cache !== "");
    if (caches) return [{ path: step.path, message: "build a release without a cache: remove it" }];
    const message = "it caches by itself: set `package-manager-cache: false` in a release";
    return name === "actions/setup-node" && automatic !== false
      ? [{ path: [...step.path, "uses"], message }]
      : [];
  });
}

function findInheritedSecrets({ jobs }: Document): readonly Complaint[] {
  return jobs
    .filter(({ fields }) => fields["secrets"] === "inherit")
    .map(({ path }) => ({
      path: [...path, "secrets"],
      message: "it hands over every secret: name those that the called workflow needs",
    }));
}

/** What a workflow takes from those that call it, with the place of each. */
function listCalled(document: Document, kind: "inputs" | "secrets") {
  const call = toFields(toFields(document.fields["on"])["workflow_call"]);
  return Object.entries(toFields(call[kind])).map(([name, value]) => ({
    path: ["on", "workflow_call", kind, name],
    name,
    fields: toFields(value),
  }));
}

function findRequiredSecrets(document: Document): readonly Complaint[] {
  return listCalled(document, "secrets")
    .filter(({ fields }) => fields["required"] === true)
    .map(({ path, name }) => ({
      path: [...path, "required"],
      message: `pull requests of forks have no secrets: do not require \`${name}\``,
    }));
}

function findUndocumentedInputs(document: Document): readonly Complaint[] {
  return [...listCalled(document, "inputs"), ...listCalled(document, "secrets")]
    .filter(({ fields }) => toText(fields["description"]) === "")
    .map(({ path, name }) => ({ path, message: `describe \`${name}\` for those who call this` }));
}

const INSECURE = "ACTIONS_ALLOW_UNSECURE_COMMANDS";

function findInsecureCommands({ fields }: Document): readonly Complaint[] {
  return listValues(fields)
    .filter(
      ({ path, value }) =>
        path.at(-1) === INSECURE || (typeof value === "string" && value.includes(INSECURE)),
    )
    .map(({ path }) => ({
      path,
      message: `remove \`${INSECURE}\`: with it, what a step prints can set variables`,
    }));
}

function findCompositeRuns({ fields }: Document): readonly Complaint[] {
  return listSteps(toFields(fields["runs"])["steps"], ["runs", "steps"])
    .filter((step) => "run" in step.fields)
    .map(({ path }) => ({
      path: [...path, "run"],
      message: "an action of this repository runs no shell: do it in the program",
    }));
}
