/** May the token of a job do what fen needs, as far as the workflow file tells? */

import { toFields } from "../workflow-document.ts";
import { inputOf, isExpression, lineOf, nameOf, textOf, type FenStep } from "./fen-step.ts";
import { ok, problem, unknown, warning, type Finding } from "./finding.ts";

/** Modes that write on the pull request. */
const POSTING: readonly string[] = ["", "review", "publish"];

type Granted =
  | { readonly kind: "listed"; readonly levels: Readonly<Record<string, string>> }
  | { readonly kind: "all"; readonly level: "read" | "write" }
  /** Nothing is written: a setting of the repository decides. */
  | { readonly kind: "unsaid" };

function readGranted({ file, job }: FenStep): Granted {
  const own = job.fields["permissions"];
  const permissions = own === undefined ? file.document.fields["permissions"] : own;
  if (permissions === undefined || permissions === null) return { kind: "unsaid" };
  if (permissions === "write-all") return { kind: "all", level: "write" };
  if (permissions === "read-all") return { kind: "all", level: "read" };
  const levels = Object.entries(toFields(permissions)).map(([name, level]) => [
    name,
    textOf(level),
  ]);
  return { kind: "listed", levels: Object.fromEntries(levels) };
}

function isGranted(granted: Granted, { name, level }: Need): boolean {
  if (granted.kind === "unsaid") return false;
  const has = granted.kind === "all" ? granted.level : granted.levels[name];
  return has === "write" || (level === "read" && has === "read");
}

type Need = { readonly name: string; readonly level: "read" | "write"; readonly why: string };

function listNeeds(fen: FenStep): readonly Need[] {
  const mode = inputOf(fen, "mode");
  const isDry = inputOf(fen, "dry-run") === "true";
  const posts = !isDry && (POSTING.includes(mode) || isExpression(mode));
  const resolves = !isDry && inputOf(fen, "resolve-threads") === "true";
  return [
    posts
      ? { name: "pull-requests", level: "write", why: "to post the review" }
      : { name: "pull-requests", level: "read", why: "to read the pull request" },
    resolves
      ? { name: "contents", level: "write", why: "because `resolve-threads` is set" }
      : { name: "contents", level: "read", why: "to read the configuration and the base commit" },
  ];
}

const renderNeed = ({ name, level }: Pick<Need, "name" | "level">) => `\`${name}: ${level}\``;

export function judgePermissions(fen: FenStep): readonly Finding[] {
  const granted = readGranted(fen);
  const { job, file } = fen;
  const name = nameOf(job);
  if (granted.kind === "unsaid") {
    // The token is the caller's, and no more than the caller lets it be.
    if (file.document.triggers.every((trigger) => trigger === "workflow_call")) return [];
    return [
      unknown("permissions", {
        says: `\`${file.path}\` says nothing of permissions, so a setting of the repository decides what the token may do.`,
        fix: adviseWhole(fen, granted),
      }),
    ];
  }
  if (granted.kind === "all" && granted.level === "write") {
    return [
      warning("permissions", {
        says: `The token of the job \`${name}\` may write everything; fen needs far less.`,
        fix: adviseWhole(fen, granted),
      }),
    ];
  }
  const missing = listNeeds(fen).filter((need) => !isGranted(granted, need));
  if (missing.length === 0) {
    return [ok("permissions", `The job \`${name}\` has the permissions that fen needs.`)];
  }
  const lacks = missing.map((need) => `${renderNeed(need)}, which it needs ${need.why}`);
  return [
    problem("permissions", {
      says: `The token of the job \`${name}\` lacks ${lacks.join(", and ")}.`,
      fix: adviseMissing(fen, { granted, missing }),
    }),
  ];
}

/** A line for each that is missing where the job has a list of its own; else the whole list. */
function adviseMissing(
  fen: FenStep,
  { granted, missing }: { readonly granted: Granted; readonly missing: readonly Need[] },
): string {
  const path = [...fen.job.path, "permissions"];
  const own = toFields(fen.job.fields["permissions"]);
  if (Object.keys(own).length === 0) return adviseWhole(fen, granted);
  const parts = missing.map((need) => {
    const verb = need.name in own ? "change it to" : "add";
    return `${lineOf(fen, [...path, need.name])}: ${verb} ${renderNeed(need)} under \`permissions:\``;
  });
  return `${parts.join("; ")}.`;
}

/** The line to write. What the job had from the workflow it keeps: a list of its own replaces that one. */
function adviseWhole(fen: FenStep, granted: Granted): string {
  const { job } = fen;
  const had = granted.kind === "listed" ? granted.levels : {};
  const kept = Object.entries(had).filter(([, level]) => level === "read" || level === "write");
  const needed = listNeeds(fen)
    .filter((need) => had[need.name] !== "write")
    .map(({ name, level }) => [name, level] as const);
  const levels = [...new Map([...kept, ...needed])].map(([name, level]) => `${name}: ${level}`);
  const line = `\`permissions: {${levels.join(", ")}}\``;
  if (!("permissions" in job.fields)) {
    return `${lineOf(fen, job.path)}: under \`${nameOf(job)}:\` add ${line}.`;
  }
  return `${lineOf(fen, [...job.path, "permissions"])}: write ${line}.`;
}
