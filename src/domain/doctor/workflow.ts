/** Judges a workflow file: which of its jobs run fen, what their token may do, and what the file leaves open. */

import {
  readDocument,
  toFields,
  type Document,
  type Fields,
  type Job,
  type Step,
} from "../workflow-document.ts";
import { ok, problem, unknown, warning, type Finding } from "./finding.ts";

export type WorkflowFile = {
  /** As a user names it: `.github/workflows/fen.yml`. */
  readonly path: string;
  readonly document: Document;
};

/** One step that runs fen, in its job and file. */
export type FenStep = { readonly file: WorkflowFile; readonly job: Job; readonly step: Step };

const REVIEW_EVENTS = [
  "pull_request",
  "pull_request_target",
  "workflow_dispatch",
  "issue_comment",
  "pull_request_review_comment",
];

/** Modes that write on the pull request. */
const POSTING: readonly string[] = ["", "review", "publish"];

/** `fen` under whatever owner; a folder below the repository counts as well. */
const FEN = /^[\w.-]{1,100}\/fen(?:-review)?(?:\/[\w./-]{1,200})?@/i;

const MAX_CHARACTERS = 200_000;

/** `null` where the text is no YAML that GitHub would take. */
export function readWorkflow(path: string, text: string): WorkflowFile | null {
  if (text.length > MAX_CHARACTERS) return null;
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

/** A workflow of an organisation, called in place of a step: `ORGANISATION/fen-settings/.github/workflows/review.yml@…`. */
const CALLED = /^[\w./-]{1,200}\/\.github\/workflows\/[\w.-]{1,100}@/;

/** What a file calls under the name of fen, with the line of each: `ORGANISATION/fen-settings/…:20`. */
export function findFenCalls({ path, document }: WorkflowFile): readonly Finding[] {
  return document.jobs.flatMap(({ path: jobPath, fields }) => {
    const uses = textOf(fields["uses"]);
    if (!CALLED.test(uses) || !/\bfen\b/i.test(`${path} ${uses}`)) return [];
    const [called = ""] = uses.split("@");
    const place = `\`${path}:${document.lineOf([...jobPath, "uses"])}\``;
    return [
      unknown("workflow", {
        says: `\`${path}\` calls \`${called}\`; what that does is not seen from here.`,
        fix: `${place}: look at the workflow that it names, or run \`mode: doctor\` in it.`,
      }),
    ];
  });
}

/** Where an input of the step is set, or would be: `.github/workflows/fen.yml:27`. */
export function placeOfInput({ file, step }: FenStep, name: string): string {
  const line = file.document.lineOf([...step.path, "with", name]);
  return `\`${file.path}:${line}\``;
}

/** What the step gives each input, as text: numbers and truth values are written as they are. */
export function listGiven({ step }: FenStep): ReadonlyMap<string, string> {
  const given = Object.entries(toFields(step.fields["with"])).flatMap(
    ([name, value]): (readonly [string, string])[] =>
      ["string", "number", "boolean"].includes(typeof value) ? [[name, String(value)]] : [],
  );
  return new Map(given);
}

export function modeOf({ step }: FenStep): string {
  return textOf(toFields(step.fields["with"])["mode"]);
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}

/** Everything that the file tells of one step that runs fen. */
export function judgeWorkflow(fen: FenStep): readonly Finding[] {
  return [
    ...judgeTriggers(fen),
    ...judgePermissions(fen),
    ...judgeForks(fen),
    judgePin(fen),
    judgeConcurrency(fen),
    judgeCheckout(fen),
    ...judgeKeyInput(fen),
    ...judgeTimeout(fen),
  ];
}

function lineOf({ file }: FenStep, path: readonly (string | number)[]): string {
  return `\`${file.path}:${file.document.lineOf(path)}\``;
}

/** A key of the file: it may be of any length. */
const nameOf = ({ id }: Job) => id.slice(0, 100);

export const isExpression = (text: string) => text.includes("${{");

function judgeTriggers(fen: FenStep): readonly Finding[] {
  const { document } = fen.file;
  const supported = document.triggers.filter((name) => REVIEW_EVENTS.includes(name));
  if (supported.length === 0) {
    // A workflow that another one calls has its events there.
    if (document.triggers.includes("workflow_call")) return [];
    return [
      problem("workflow-events", {
        says: "The workflow is started by no event on which fen reviews.",
        fix: `${lineOf(fen, ["on"])}: add \`pull_request:\` under \`on:\`.`,
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
  const { types } = toFields(toFields(fen.file.document.fields["on"])[name]);
  const given = Array.isArray(types) ? types.map(String) : typeof types === "string" ? [types] : [];
  const known = given.length === 0 ? ["opened", "synchronize", "reopened"] : given;
  const missing = ["opened", "synchronize", "ready_for_review"].filter(
    (type) => !known.includes(type),
  );
  if (missing.length === 0) return [];
  return [
    warning("workflow-events", {
      says: `\`${name}\` does not start the workflow on ${missing.join(", ")}${missing.includes("ready_for_review") ? ": a draft that becomes ready waits for its next push" : ""}.`,
      fix: `${lineOf(fen, ["on", name, "types"])}: under \`${name}:\` write \`types: [opened, reopened, synchronize, ready_for_review]\`.`,
    }),
  ];
}

/** What a job's token may do, as far as the file tells. */
export type Granted =
  | { readonly kind: "listed"; readonly levels: Readonly<Record<string, string>> }
  | { readonly kind: "all"; readonly level: "read" | "write" }
  /** Nothing is written: a setting of the repository decides. */
  | { readonly kind: "unsaid" };

export function readGranted({ file, job }: Pick<FenStep, "file" | "job">): Granted {
  const own = job.fields["permissions"];
  const permissions = own === undefined ? file.document.fields["permissions"] : own;
  if (permissions === undefined || permissions === null) return { kind: "unsaid" };
  if (permissions === "write-all") return { kind: "all", level: "write" };
  if (permissions === "read-all") return { kind: "all", level: "read" };
  const levels = Object.entries(toFields(permissions)).map(([name, level]) => [
    name,
    String(level),
  ]);
  return { kind: "listed", levels: Object.fromEntries(levels) };
}

function isGranted(granted: Granted, name: string, level: "read" | "write"): boolean {
  const has = granted.kind === "all" ? granted.level : grantOf(granted, name);
  return has === "write" || (level === "read" && has === "read");
}

function grantOf(granted: Granted, name: string): string {
  return granted.kind === "listed" ? (granted.levels[name] ?? "none") : "none";
}

type Need = { readonly name: string; readonly level: "read" | "write"; readonly why: string };

function listNeeds(fen: FenStep): readonly Need[] {
  const mode = modeOf(fen);
  const posts = POSTING.includes(mode) || isExpression(mode);
  const resolves = textOf(toFields(fen.step.fields["with"])["resolve-threads"]) === "true";
  return [
    posts
      ? { name: "pull-requests", level: "write", why: "to post the review" }
      : { name: "pull-requests", level: "read", why: "to read the pull request" },
    resolves
      ? { name: "contents", level: "write", why: "because `resolve-threads` is set" }
      : { name: "contents", level: "read", why: "to read the configuration and the base commit" },
  ];
}

function judgePermissions(fen: FenStep): readonly Finding[] {
  const granted = readGranted(fen);
  const { job, file } = fen;
  const hasOwn = "permissions" in job.fields;
  const place = lineOf(fen, hasOwn ? [...job.path, "permissions"] : job.path);
  if (granted.kind === "unsaid") {
    return [
      unknown("permissions", {
        says: `\`${file.path}\` says nothing of permissions, so a setting of the repository decides what the token may do.`,
        fix: `${place}: under \`${nameOf(job)}:\` add \`permissions:\` with ${listNeeds(fen).map(renderNeed).join(" and ")}.`,
      }),
    ];
  }
  if (granted.kind === "all" && granted.level === "write") {
    return [
      warning("permissions", {
        says: `The token of the job \`${nameOf(job)}\` may write everything; fen needs far less.`,
        fix: `${lineOf(fen, hasOwn ? [...job.path, "permissions"] : ["permissions"])}: instead of \`write-all\` list ${listNeeds(fen).map(renderNeed).join(" and ")}.`,
      }),
    ];
  }
  const missing = listNeeds(fen).filter(({ name, level }) => !isGranted(granted, name, level));
  if (missing.length === 0) {
    return [ok("permissions", `The job \`${nameOf(job)}\` has the permissions that fen needs.`)];
  }
  return missing.map((need) => {
    const where = hasOwn
      ? "under `permissions:`"
      : `under \`${nameOf(job)}:\` add \`permissions:\` and in it`;
    const current = grantOf(granted, need.name);
    const verb = granted.kind === "listed" && current !== "none" ? "change it to" : "add";
    return problem("permissions", {
      says: `The token of the job \`${nameOf(job)}\` lacks ${renderNeed(need)}, which it needs ${need.why}.`,
      fix: `${place}: ${hasOwn ? `${verb} ${renderNeed(need)} ${where}` : `${where} ${renderNeed(need)}`}.`,
    });
  });
}

const renderNeed = ({ name, level }: Need) => `\`${name}: ${level}\``;

const CHECKOUT = /^actions\/checkout@/;
const FETCHES = /\bgit\s+(?:fetch|checkout|switch|pull|clone)\b|\bgh\s+pr\s+checkout\b/;

/** Who can start the workflow with its secrets, and what strangers get instead. */
function judgeForks(fen: FenStep): readonly Finding[] {
  const { document, path } = fen.file;
  const has = (name: string) => document.triggers.includes(name);
  const findings: Finding[] = [];
  if (has("pull_request_target")) findings.push(...judgeTarget(fen));
  else if (has("pull_request")) {
    findings.push(
      ok(
        "forks",
        `On \`pull_request\`, GitHub gives no secrets to pull requests of forks and of Dependabot: they get the built-in checks alone. Dependabot gets the key if it is a Dependabot secret as well.`,
      ),
    );
  }
  if (has("workflow_run")) {
    findings.push(
      unknown("forks", {
        says: `\`workflow_run\` has secrets and the result of a run that strangers may have started.`,
        fix: `${lineOf(fen, ["on", "workflow_run"])}: see that \`${path}\` runs nothing that came from it.`,
      }),
    );
  }
  return findings;
}

/** Strangers start it, and it has secrets and a token that can write. */
function judgeTarget(fen: FenStep): readonly Finding[] {
  const { steps } = fen.job;
  const risky = steps.filter(({ fields }) => {
    const isCheckout = CHECKOUT.test(textOf(fields["uses"])) && takesHead(toFields(fields["with"]));
    return isCheckout || FETCHES.test(textOf(fields["run"]));
  });
  if (risky.length > 0) {
    return risky.map(({ path }) =>
      problem("forks", {
        says: "`pull_request_target` gives this job secrets, and it fetches code that a stranger may have written.",
        fix: `${lineOf(fen, path)}: remove this step; fen reads the change over the API.`,
      }),
    );
  }
  const isGuarded = "environment" in fen.job.fields;
  if (isGuarded) {
    return [
      ok(
        "forks",
        "`pull_request_target` gives the key to pull requests of forks too; an `environment` stands before it, which should ask for reviewers.",
      ),
    ];
  }
  return [
    warning("forks", {
      says: "`pull_request_target` gives the key to pull requests of forks: whoever opens one spends your money, up to the limits.",
      fix: `${lineOf(fen, fen.job.path)}: under \`${nameOf(fen.job)}:\` add an \`environment:\` with required reviewers, or set \`cost-limit-per-month\`.`,
    }),
  ];
}

/** Without `ref`, the default branch is checked out, which strangers cannot change. */
function takesHead({ ref, repository }: Fields): boolean {
  const names = `${textOf(ref)} ${textOf(repository)}`;
  return /head|refs\/pull|merge|github\.event\.(?:number|pull_request)/.test(names);
}

function judgePin(fen: FenStep): Finding {
  const uses = textOf(fen.step.fields["uses"]);
  if (uses.startsWith("./")) return ok("pin", "fen runs from this repository itself.");
  if (/^OWNER\/|@0{40}$/.test(uses)) {
    return problem("pin", {
      says: "The step still names the placeholder of the template instead of a release of fen.",
      fix: `${lineOf(fen, [...fen.step.path, "uses"])}: put the repository of fen and the commit SHA of the release there.`,
    });
  }
  if (/@[0-9a-f]{40}$/.test(uses)) return ok("pin", "fen is pinned to one commit.");
  return warning("pin", {
    says: "The version of fen can be moved to other code, which then gets the key.",
    fix: `${lineOf(fen, [...fen.step.path, "uses"])}: put the full commit SHA of the release behind \`@\`, and its version into a comment.`,
  });
}

function judgeConcurrency(fen: FenStep): Finding {
  const { job, file } = fen;
  if ("concurrency" in job.fields || "concurrency" in file.document.fields) {
    return ok("concurrency", "Runs on one pull request wait for each other or replace each other.");
  }
  return warning("concurrency", {
    says: "Two pushes in a row are reviewed side by side, and both are paid.",
    fix: `${lineOf(fen, job.path)}: under \`${nameOf(job)}:\` add \`concurrency: {group: "fen-\${{ github.event.pull_request.number }}", cancel-in-progress: true}\`.`,
  });
}

function judgeCheckout(fen: FenStep): Finding {
  const { job, step, file } = fen;
  const before = job.steps.slice(0, job.steps.indexOf(step));
  if (before.some(({ fields }) => CHECKOUT.test(textOf(fields["uses"])))) {
    return ok("checkout", "The repository is checked out before fen runs.");
  }
  if (modeOf(fen) === "publish") return ok("checkout", "This job posts only, and needs no clone.");
  if (file.document.triggers.includes("pull_request_target")) {
    return ok("checkout", "Nothing is checked out, as it should be where strangers start the job.");
  }
  return warning("checkout", {
    says: "Nothing is checked out before fen runs, so it reviews the diff without the code round it.",
    fix: `${lineOf(fen, step.path)}: before this step add \`- uses: actions/checkout\` (pinned) with \`persist-credentials: false\`.`,
  });
}

/** Names of variables and inputs that bring the key. */
function judgeKeyInput(fen: FenStep): readonly Finding[] {
  const { step, job, file } = fen;
  const mode = modeOf(fen);
  if (!["", "review", "generate", "compare", "doctor"].includes(mode) && !isExpression(mode))
    return [];
  const environments = [step.fields, job.fields, file.document.fields].map((fields) =>
    toFields(fields["env"]),
  );
  const given = toFields(step.fields["with"])["api-key"];
  const texts = [given, ...environments.map((env) => env["DMX_API_KEY"])].map(textOf);
  const written = texts.find((text) => text !== "");
  const place = lineOf(fen, [...step.path, "with", "api-key"]);
  if (written === undefined) {
    return [problem("key-input", { says: "The step is given no key.", fix: keyFix(place) })];
  }
  if (!isExpression(written)) {
    return [
      problem("key-input", {
        says: "The key stands in the workflow file, where everybody can read it.",
        fix: `Revoke it. ${keyFix(place)}`,
      }),
    ];
  }
  return [ok("key-input", "The step takes the key from an expression.")];
}

function keyFix(place: string): string {
  return `${place}: under \`with:\` write \`api-key: \${{ secrets.DMX_API_KEY }}\`, and save the key as that secret.`;
}

const DEFAULT_RUN_TIMEOUT_S = 900;

/** A job that ends before the run does is killed with what it has paid for. */
function judgeTimeout(fen: FenStep): readonly Finding[] {
  const { job, step } = fen;
  const minutes = job.fields["timeout-minutes"];
  const given = Number(toFields(step.fields["with"])["run-timeout"] ?? DEFAULT_RUN_TIMEOUT_S);
  if (typeof minutes !== "number" || !(given > minutes * 60)) return [];
  return [
    warning("run-timeout", {
      says: `The job ends after ${minutes} minutes, before fen's own limit of ${given} s: what is paid then may be lost.`,
      fix: `${lineOf(fen, [...job.path, "timeout-minutes"])}: raise \`timeout-minutes\`, or lower \`run-timeout\` below ${minutes * 60}.`,
    }),
  ];
}
