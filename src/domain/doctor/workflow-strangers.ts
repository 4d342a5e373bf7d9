/** Who can start a workflow with its secrets, and what strangers get instead. */

import { toFields, type Fields, type Step } from "../workflow-document.ts";
import {
  inputOf,
  isCheckout,
  lineOf,
  listTexts,
  nameOf,
  textOf,
  type FenStep,
} from "./fen-step.ts";
import { ok, problem, unknown, warning, type Finding } from "./finding.ts";

export function judgeForks(fen: FenStep): readonly Finding[] {
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
  const { job, step } = fen;
  const risky = job.steps.filter((each) => takesHead(each, toFields(job.fields["env"])));
  if (risky.length > 0) {
    return risky.map(({ path }) =>
      problem("forks", {
        says: "`pull_request_target` gives this job secrets, and it fetches code that a stranger may have written.",
        fix: `${lineOf(fen, path)}: remove this step; fen reads the change over the API.`,
      }),
    );
  }
  if ("environment" in job.fields) {
    return [
      ok(
        "forks",
        "`pull_request_target` gives the key to pull requests of forks too; an `environment` stands before it, which should ask for reviewers.",
      ),
    ];
  }
  if ([job.fields, step.fields].some((fields) => CHOOSES.test(textOf(fields["if"])))) {
    return [
      ok(
        "forks",
        "`pull_request_target` has the key; the `if` of the job or step decides whose pull requests get it.",
      ),
    ];
  }
  if (inputOf(fen, "cost-limit-per-month") !== "") {
    return [
      ok(
        "forks",
        "`pull_request_target` gives the key to pull requests of forks too; what they spend, `cost-limit-per-month` bounds.",
      ),
    ];
  }
  const limit = isCall(fen) ? "" : ", or under `with:` of the step set `cost-limit-per-month`";
  const guard = isCall(fen)
    ? "an `if:` that chooses whose"
    : "an `environment:` with required reviewers";
  return [
    warning("forks", {
      says: "`pull_request_target` gives the key to pull requests of forks: whoever opens one spends your money, up to the limits.",
      fix: `${lineOf(fen, job.path)}: under \`${nameOf(job)}:\` add ${guard}${limit}.`,
    }),
  ];
}

/** A job that calls a workflow takes neither `environment` nor inputs of an action. */
const isCall = ({ job }: FenStep) => "uses" in job.fields;

/** What a condition asks about whose pull request it is, or whether somebody let it in. */
const CHOOSES =
  /head\.repo|\.fork\b|author_association|labels?\b|github\.actor|github\.triggering_actor|\.login\b/;

const FETCHES = /\bgit\s+(?:fetch|checkout|switch|pull|clone)\b/;
const BY_GH = /\bgh\s+pr\s+checkout\b/;
/** The commit, branch, repository or number of the pull request. */
const HEAD =
  /\bhead[._](?:sha|ref|repo|label)|\bpull\/|merge_commit_sha|event\.(?:number|issue\.number)|pull_request\.number/i;

/** Without such a `ref`, the default branch is checked out, which strangers cannot change. */
function takesHead(step: Step, environment: Fields): boolean {
  const { ref, repository } = toFields(step.fields["with"]);
  if (isCheckout(step)) return HEAD.test(`${textOf(ref)} ${textOf(repository)}`);
  const run = textOf(step.fields["run"]);
  if (BY_GH.test(run)) return true;
  const known = [...listTexts(environment), ...listTexts(toFields(step.fields["env"]))];
  return FETCHES.test(run) && HEAD.test([run, ...known].join(" "));
}
