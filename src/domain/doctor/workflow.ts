/** Judges how a workflow file runs fen: its events, its version, and what the file leaves open. */

import { listStrings, toFields } from "../workflow-document.ts";
import { inputOf, isCheckout, isPaying, lineOf, nameOf, textOf, type FenStep } from "./fen-step.ts";
import { ok, problem, warning, type Finding } from "./finding.ts";
import { judgeKeyInput } from "./workflow-key.ts";
import { judgePermissions } from "./workflow-permissions.ts";
import { judgeForks } from "./workflow-strangers.ts";

const REVIEW_EVENTS = [
  "pull_request",
  "pull_request_target",
  "workflow_dispatch",
  "issue_comment",
  "pull_request_review_comment",
];

/** Everything that the file tells of one step that runs fen. */
export function judgeWorkflow(fen: FenStep): readonly Finding[] {
  return [
    ...judgeTriggers(fen),
    ...judgePermissions(fen),
    ...judgeForks(fen),
    judgePin(fen),
    ...judgeConcurrency(fen),
    judgeCheckout(fen),
    ...judgeKeyInput(fen),
    ...judgeTimeout(fen),
  ];
}

/** What the file tells of a job that calls a workflow which runs fen: the rest stands in that one. */
export function judgeCall(fen: FenStep): readonly Finding[] {
  const isLocal = textOf(fen.step.fields["uses"]).startsWith("./");
  return [
    ...judgeTriggers(fen),
    ...judgePermissions(fen),
    ...judgeForks(fen),
    ...(isLocal ? [] : [judgePin(fen)]),
  ];
}

const TYPES = ["opened", "reopened", "synchronize", "ready_for_review"];

function judgeTriggers(fen: FenStep): readonly Finding[] {
  const { document } = fen.file;
  // These are for other times than a review's: a closed pull request, any event.
  if (["measure", "doctor"].includes(inputOf(fen, "mode"))) return [];
  const supported = document.triggers.filter((name) => REVIEW_EVENTS.includes(name));
  if (supported.length === 0) {
    // A workflow that another one calls has its events there.
    if (document.triggers.includes("workflow_call")) return [];
    return [
      problem("workflow-events", {
        says: "The workflow is started by no event on which fen reviews.",
        fix: adviseEvent(fen, "pull_request"),
      }),
    ];
  }
  const findings = supported
    .filter((name) => name === "pull_request" || name === "pull_request_target")
    .flatMap((name) => judgeTypes(fen, name));
  if (findings.length > 0) return findings;
  return [ok("workflow-events", `\`${fen.file.path}\` is started by ${supported.join(", ")}.`)];
}

/** Drafts are left alone, so their review must begin when they stop being ones. */
function judgeTypes(fen: FenStep, name: string): readonly Finding[] {
  const given = listTypes(fen, name);
  const known = given.length === 0 ? ["opened", "synchronize", "reopened"] : given;
  const missing = ["opened", "synchronize", "ready_for_review"].filter(
    (type) => !known.includes(type),
  );
  if (missing.length === 0) return [];
  return [
    warning("workflow-events", {
      says: `\`${name}\` does not start the workflow on ${missing.join(", ")}${missing.includes("ready_for_review") ? ": a draft that becomes ready waits for its next push" : ""}.`,
      fix: adviseEvent(fen, name),
    }),
  ];
}

function listTypes(fen: FenStep, name: string): readonly string[] {
  const { types } = toFields(toFields(fen.file.document.fields["on"])[name]);
  return Array.isArray(types) ? listStrings(types) : typeof types === "string" ? [types] : [];
}

/** What to write, by the shape that `on` has: a word, a list or a map. */
function adviseEvent(fen: FenStep, name: string): string {
  const { fields, triggers } = fen.file.document;
  const place = lineOf(fen, ["on", name, "types"]);
  const { on } = fields;
  const types = `types: [${[...new Set([...TYPES, ...listTypes(fen, name)])].join(", ")}]`;
  const event = `${name}: {${types}}`;
  if (typeof on === "string" || Array.isArray(on)) {
    const others = triggers.filter((trigger) => trigger !== name);
    if (others.length === 0) return `${place}: write \`on: {${event}}\`.`;
    return `${place}: make \`on:\` a map, with ${others.map((other) => `\`${other.slice(0, 60)}:\``).join(", ")} and \`${event}\` below it.`;
  }
  if (triggers.includes(name)) return `${place}: under \`${name}:\` write \`${types}\`.`;
  return `${place}: under \`on:\` add \`${event}\`.`;
}

function judgePin(fen: FenStep): Finding {
  const uses = textOf(fen.step.fields["uses"]);
  if (uses.startsWith("./")) return ok("pin", "fen runs from this repository itself.");
  const place = lineOf(fen, [...fen.step.path, "uses"]);
  if (/^(?:OWNER|ORGANISATION)\/|@0{40}$/.test(uses)) {
    return problem("pin", {
      says: "The step still names the placeholder of the template instead of a release of fen.",
      fix: `${place}: put the repository of fen and the commit SHA of the release there.`,
    });
  }
  if (/@[0-9a-f]{40}$/.test(uses)) return ok("pin", "fen is pinned to one commit.");
  return warning("pin", {
    says: "The version of fen can be moved to other code, which then gets the key.",
    fix: `${place}: put the full commit SHA of the release behind \`@\`, and its version into a comment.`,
  });
}

/** Only pushes come in a row. */
function judgeConcurrency(fen: FenStep): readonly Finding[] {
  const { job, file } = fen;
  if ("concurrency" in job.fields || "concurrency" in file.document.fields) {
    return [
      ok("concurrency", "Runs on one pull request wait for each other or replace each other."),
    ];
  }
  const { triggers } = file.document;
  const pushes = ["pull_request", "pull_request_target"];
  if (!isPaying(fen) || !triggers.some((name) => pushes.includes(name))) return [];
  // Other events have no such number, and must not end each other's runs.
  const isAlone = triggers.every((name) => pushes.includes(name));
  const group = `fen-\${{ github.event.pull_request.number${isAlone ? "" : " || github.run_id"} }}`;
  return [
    warning("concurrency", {
      says: "Two pushes in a row are reviewed side by side, and both are paid.",
      fix: `${lineOf(fen, job.path)}: under \`${nameOf(job)}:\` add \`concurrency: {group: "${group}", cancel-in-progress: true}\`.`,
    }),
  ];
}

/** Modes that look at what has been found already. */
const WITHOUT_CLONE: readonly string[] = ["publish", "measure"];

function judgeCheckout(fen: FenStep): Finding {
  const { job, step, file } = fen;
  const before = job.steps.slice(0, job.steps.indexOf(step));
  if (before.some(isCheckout)) {
    return ok("checkout", "The repository is checked out before fen runs.");
  }
  if (WITHOUT_CLONE.includes(inputOf(fen, "mode"))) {
    return ok("checkout", "This job reviews nothing, and needs no clone.");
  }
  if (file.document.triggers.includes("pull_request_target")) {
    return ok("checkout", "Nothing is checked out, as it should be where strangers start the job.");
  }
  return warning("checkout", {
    says: "Nothing is checked out before fen runs, so it reviews the diff without the code round it.",
    fix: `${lineOf(fen, step.path)}: before this step add \`- uses: actions/checkout\` (pinned) with \`persist-credentials: false\`.`,
  });
}

const DEFAULT_RUN_TIMEOUT_S = 900;

/** A job that ends before the run does is killed with what it has paid for. */
function judgeTimeout(fen: FenStep): readonly Finding[] {
  const { job } = fen;
  const minutes = job.fields["timeout-minutes"];
  const text = inputOf(fen, "run-timeout");
  const given = text === "" ? DEFAULT_RUN_TIMEOUT_S : Number(text);
  const isAsking = isPaying(fen) || inputOf(fen, "mode") === "compare";
  if (!isAsking || typeof minutes !== "number" || !(given > minutes * 60)) return [];
  return [
    warning("run-timeout", {
      says: `The job ends after ${minutes} minutes, before fen's own limit of ${given} s: what is paid then may be lost.`,
      fix: `${lineOf(fen, [...job.path, "timeout-minutes"])}: raise \`timeout-minutes\`, or lower \`run-timeout\` below ${minutes * 60}.`,
    }),
  ];
}
