/** Judges the inputs, the configuration file, and what this machine has to offer. */

import type { Severity } from "../suggestion.ts";
import { isAtLeast } from "../suggestion.ts";
import { ok, problem, unknown, warning, type Finding } from "./finding.ts";

/** One finding for each line of an InputError, with the place to change. */
export function judgeInputs(
  problems: readonly string[],
  placeOf: (name: string) => string,
): readonly Finding[] {
  if (problems.length === 0) return [ok("inputs", "All inputs are valid.")];
  return problems.map((says) => {
    const flag = /^--[\w-]+/.exec(says)?.[0];
    if (flag !== undefined) return problem("inputs", { says, fix: `Correct \`${flag}\`.` });
    const name = /^`([\w-]+)/.exec(says)?.[1] ?? "";
    const fix = name === "" ? null : `${placeOf(name)}: correct \`${name}\`.`;
    return problem("inputs", { says, fix });
  });
}

export type ConfigFacts =
  | { readonly kind: "read"; readonly file: string; readonly problems: readonly string[] }
  | {
      readonly kind: "absent";
      readonly file: string;
      readonly isNamed: boolean;
      readonly at: string;
    }
  | { readonly kind: "unreadable"; readonly file: string; readonly why: string };

export function judgeConfig(facts: ConfigFacts): readonly Finding[] {
  const { file } = facts;
  if (facts.kind === "unreadable") {
    return [unknown("config", { says: `\`${file}\` could not be read: ${facts.why}`, fix: null })];
  }
  if (facts.kind === "absent") {
    const { at } = facts;
    if (!facts.isNamed) return [ok("config", `There is no \`${file}\` ${at}; it is optional.`)];
    return [
      problem("config", {
        says: `\`config\` names \`${file}\`, which does not exist ${at}.`,
        fix: "Correct `config`, or commit the file to the base branch.",
      }),
    ];
  }
  if (facts.problems.length === 0) return [ok("config", `\`${file}\` is valid.`)];
  return facts.problems.map((says) =>
    problem("config", { says, fix: `Correct \`${findPlaceIn(says, file)}\`.` }),
  );
}

/** `.github/fen.yml:3:15`, wherever a message says it. */
export function findPlaceIn(message: string, file: string): string {
  const place = /^(\S+:\d+:\d+): /.exec(message)?.[1];
  if (place !== undefined) return place;
  const [, line, column] = /\(line (\d+), column (\d+)\)/.exec(message) ?? [];
  return line === undefined ? file : `${file}:${line}:${column}`;
}

const SHORT_RUN_MS = 60_000;

/** Settings that are each valid and do not go together. */
export function judgeSettings(settings: {
  readonly idleTimeoutMs: number;
  readonly runTimeoutMs: number;
  readonly failOn: Severity | "never";
  readonly minSeverity: Severity;
  readonly placeOf: (name: string) => string;
}): readonly Finding[] {
  const { idleTimeoutMs, runTimeoutMs, failOn, minSeverity, placeOf } = settings;
  const findings: Finding[] = [];
  if (runTimeoutMs < SHORT_RUN_MS) {
    findings.push(
      warning("run-timeout", {
        says: `A run of ${runTimeoutMs / 1000} s ends before most models have answered twice.`,
        fix: `${placeOf("run-timeout")}: set \`run-timeout: 900\`.`,
      }),
    );
  }
  if (idleTimeoutMs >= runTimeoutMs) {
    findings.push(
      warning("idle-timeout", {
        says: "`idle-timeout` is not below `run-timeout`, so a silent endpoint uses up the whole run.",
        fix: `${placeOf("idle-timeout")}: set \`idle-timeout\` far below \`run-timeout\`.`,
      }),
    );
  }
  if (failOn !== "never" && failOn !== minSeverity && isAtLeast(minSeverity, failOn)) {
    findings.push(
      warning("fail-on", {
        says: `\`fail-on: ${failOn}\` is less severe than \`min-severity: ${minSeverity}\`: what is not posted never fails the job.`,
        fix: `${placeOf("fail-on")}: set \`fail-on: ${minSeverity}\`, or lower \`min-severity\`.`,
      }),
    );
  }
  return findings.length > 0 ? findings : [ok("settings", "Time limits and gate go together.")];
}

/** The doctor sends nothing to it. */
export function judgeWebhook(url: string | null, place: string): readonly Finding[] {
  if (url === null) return [];
  const { protocol, hostname } = new URL(url);
  const isLocal = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
  if (protocol === "https:" || isLocal) {
    return [ok("webhook", "The address of the webhook is valid; the doctor sends nothing there.")];
  }
  return [
    warning("webhook", {
      says: "The webhook has no TLS: whoever is on the way reads the messages and the address.",
      fix: `${place}: use an \`https://\` address.`,
    }),
  ];
}

/** `invalid`: a variable is set, and Node can make nothing of it. */
export type ProxyUse = "none" | "used" | "unsupported" | "invalid";

export function judgeProxy(use: ProxyUse): Finding {
  switch (use) {
    case "none":
      return ok("proxy", "No proxy is set; requests go out directly.");
    case "used":
      return ok("proxy", "Requests go through the proxy of `HTTPS_PROXY` or `HTTP_PROXY`.");
    case "unsupported":
      return warning("proxy", {
        says: "A proxy is set, but this version of Node cannot use it: requests go out directly.",
        fix: "Use Node 24 or newer, or take `HTTPS_PROXY` away.",
      });
    case "invalid":
      return problem("proxy", {
        says: "`HTTPS_PROXY` or `HTTP_PROXY` is no address of a proxy.",
        fix: "Set it to an address such as `http://proxy.example:3128`, or take it away.",
      });
  }
}

/** `problem` is a sentence of ours, or `null` where the file could be written. */
export function judgeResultFile(problemSaid: string | null, place: string): Finding {
  if (problemSaid === null) return ok("result-file", "The result file can be written.");
  const says = problemSaid.charAt(0).toUpperCase() + problemSaid.slice(1);
  return problem("result-file", {
    says: `${says}.`,
    fix: `${place}: set \`result-file\` to a path that can be written.`,
  });
}

/** `version` as `process.versions.node` has it. */
export function judgeNode(version: string): Finding {
  const major = Number(version.split(".")[0]);
  if (major >= 20) return ok("node", `Node ${version}.`);
  return problem("node", { says: `Node ${version} is too old.`, fix: "Install Node 20 or newer." });
}
