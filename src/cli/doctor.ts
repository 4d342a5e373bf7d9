/** `fen doctor`: is everything here that a review needs, on this machine, at the endpoint, and on GitHub? */

import { access, constants, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";

import {
  createEndpointClients,
  createGitHubClient,
  startClock,
  type Conditions,
} from "../clients.ts";
import { countOf, ok, problem, unknown, warning, type Finding } from "../domain/doctor/finding.ts";
import { describeDoctor, renderDoctorRows, renderSpent } from "../domain/doctor/report.ts";
import {
  judgeInputs,
  judgeNode,
  judgeProxy,
  judgeResultFile,
  judgeSettings,
} from "../domain/doctor/settings.ts";
import { InputError } from "../domain/errors.ts";
import { renderMoney } from "../domain/money/money.ts";
import { totalsOf } from "../domain/money/totals.ts";
import type { RunRecord } from "../domain/record.ts";
import { run, wrap } from "../domain/terminal/paint.ts";
import { inspectInputs, type Inputs, type InputSources } from "../inputs.ts";
import { openRepository, type OwnRepository } from "../io/git/branch.ts";
import type { GitHubService } from "../io/github/github.ts";
import { NODE_VERSION } from "../io/node-version.ts";
import { useProxyFrom } from "../io/proxy.ts";
import { Journal } from "../journal.ts";
import { describeStart } from "../run.ts";
import { createPlaceOf, examineConfig, type Config } from "../steps/doctor/examine-config.ts";
import { examineGitHub, type GitHubReport } from "../steps/doctor/examine-github.ts";
import { examineModels, leastCost } from "../steps/doctor/examine-models.ts";
import { examineMarkers, examineSpending } from "../steps/doctor/examine-pull-request.ts";
import { examineWorkflows } from "../steps/doctor/examine-workflow.ts";
import { look, lookFor } from "../steps/doctor/look.ts";
import { UsageError, type Call, type Command, type ExitCode } from "./command.ts";
import { findProvider, type Provider } from "./provider.ts";
import { parsePullRequest } from "./selection.ts";
import { findStateFolder } from "./session.ts";
import { readSources, SETTINGS } from "./settings.ts";

/** What decides whether a review can be made at all. */
const TAKEN: ReadonlySet<string> = new Set([
  "limit",
  "model",
  "verify-model",
  "fallback-models",
  "base-url",
  "prices",
  "currency",
  "exchange-rate",
  "config",
]);

export const doctorCommand: Command = {
  name: "doctor",
  summary: "check key, endpoint, model, prices, limits, configuration and workflow",
  usage: "[--pr OWNER/REPO#N] [--json]",
  flags: [
    { name: "pr", value: "OWNER/REPO#N", help: "check access to a pull request (GITHUB_TOKEN)" },
    { name: "json", value: null, help: "print the findings as JSON, and nothing else" },
    ...SETTINGS.filter(({ name }) => TAKEN.has(name)),
  ],
  most: 0,
  run: examine,
};

/** What all checks look at. */
type Scene = {
  readonly call: Call;
  readonly sources: InputSources;
  readonly inputs: Inputs;
  readonly problems: readonly string[];
  readonly provider: Provider;
  readonly repository: OwnRepository | null;
  /** `null` where no pull request was named. */
  readonly pull: { readonly repository: string; readonly number: number } | null;
  readonly journal: Journal;
  /** ISO 8601. */
  readonly now: string;
};

/** Exit code 0 without problems, 1 with; throws UsageError for a pull request that is none. */
async function examine(call: Call): Promise<ExitCode> {
  const { given, terminal } = call;
  const pull = given("pr") === "" ? null : parsePullRequest(given("pr"));
  if (given("pr") !== "" && pull === null) {
    throw new UsageError(
      `--pr: ${JSON.stringify(given("pr").slice(0, 80))} is not OWNER/REPO#NUMBER`,
    );
  }
  terminal.status([run("looking", "dim")]);
  const journal = new Journal(describeStart(pull?.repository ?? ""), () => undefined);
  const findings = await collect(call, { pull, journal });
  terminal.status(null);
  if (call.cancelled.aborted) {
    // What was broken off would be taken for what is wrong.
    const says = `Stopped before everything was looked at. ${renderSpent(journal.record)}`;
    terminal.tell(wrap([run(says)], terminal.width));
    return 130;
  }
  show(call, findings, journal.record);
  return countOf(findings, "problem") === 0 ? 0 : 1;
}

function show({ given, terminal }: Call, findings: readonly Finding[], record: RunRecord): void {
  if (given("json") === "") {
    const spent = renderSpent(record);
    return terminal.print(renderDoctorRows(findings, { width: terminal.width, spent }));
  }
  const { cost, costKnown } = totalsOf(record);
  const money = { cost: renderMoney(cost), costKnown, currency: record.currency };
  terminal.write(`${JSON.stringify({ ...describeDoctor(findings), ...money }, null, 1)}\n`);
}

async function collect(
  call: Call,
  known: Pick<Scene, "pull" | "journal">,
): Promise<readonly Finding[]> {
  const proxy = await look("proxy", () => useProxyFrom(call.environment));
  const repository = await openRepository(call.folder, call.environment);
  const { environment, given } = call;
  const token = environment["GITHUB_TOKEN"]?.trim() || environment["GH_TOKEN"]?.trim() || "";
  const fixed = { mode: "doctor", "github-token": token };
  const provider = await chooseProvider(readSources(call, fixed));
  const added = provider.kind === "local" ? provider.fixed : {};
  const sources = readSources(call, { ...fixed, ...added });
  const { inputs, problems } = inspectInputs(sources);
  const now = new Date().toISOString();
  known.journal.update({ mode: "doctor", currency: inputs.currency, limit: inputs.costLimit });
  const scene = { ...known, call, sources, inputs, problems, provider, repository, now };
  const about = given("pr") === "" ? [] : judgeGitHubToken(token);
  return [
    judgeNode(NODE_VERSION),
    ...(await lookFor("git", () => judgeClone(repository))),
    ...about,
    ...(await examineRest(scene)),
    judgeProxy(proxy.value ?? "invalid"),
    await judgeStateFolder(call),
  ];
}

/** Bad flags, and a key that is missing, are findings of their own. */
async function chooseProvider(sources: InputSources): Promise<Provider> {
  try {
    return await findProvider(sources);
  } catch (error) {
    if (error instanceof InputError) return { kind: "endpoint" };
    throw error;
  }
}

async function examineRest(scene: Scene): Promise<readonly Finding[]> {
  const { repository, sources, problems, pull, now, inputs: first } = scene;
  const github = await openGitHub(scene);
  const report = await examineGitHub({
    github,
    repository: pull?.repository ?? "",
    token: first.githubToken,
    number: pull?.number ?? 0,
    now,
  });
  const config = await readConfig(scene, { github, report });
  const placeOf = createPlaceOf(sources, { config, given: nameGiven(sources) });
  const { inputs } = config;
  const rest = { inputs, now, placeOf };
  return [
    ...judgeInputs(problems, placeOf),
    ...config.findings,
    ...(await lookFor("endpoint", () => askModels(scene, { config, placeOf }))),
    ...report.findings,
    ...(github && report.pullRequest ? await examinePull(scene, { ...rest, github }) : []),
    ...judgeSettings({ ...inputs, placeOf }),
    ...(await lookFor("workflow", () => readWorkflows(repository))),
  ];
}

/** How a setting is called where it was given: a flag, or a variable of the environment. */
function nameGiven({ given, nameOf }: InputSources): (name: string) => string {
  return (name) => {
    if (name === "api-key") return "`DMX_API_KEY`";
    const flag = nameOf?.(name) ?? name;
    if (name === "base-url" && given(name) === "") return "`--base-url` or `DMX_BASE_URL`";
    return flag.startsWith("`") ? flag : `\`${flag}\``;
  };
}

async function openGitHub(scene: Scene): Promise<GitHubService | null> {
  const { pull, inputs } = scene;
  if (pull === null || inputs.githubToken === "") return null;
  const timeLeftMs = startClock(inputs.runTimeoutMs);
  const { repository } = pull;
  return createGitHubClient(describeConditions(scene), { inputs, timeLeftMs, repository });
}

function describeConditions({ call, sources, journal, repository, pull }: Scene): Conditions {
  const silent = () => undefined;
  return {
    environment: call.environment,
    sources,
    log: { info: silent, debug: silent, warning: silent },
    scrub: call.scrub,
    journal,
    cancelled: call.cancelled,
    workspace: repository?.root ?? "",
    repository: pull?.repository ?? "",
  };
}

/** Of a pull request, the file at its base counts; else the one that lies here, as it would be committed. */
function readConfig(
  { repository, sources, inputs, problems, pull }: Scene,
  at: { readonly github: GitHubService | null; readonly report: GitHubReport },
): Promise<Config> {
  const common = { sources, inputs, problems };
  const path = inputs.config;
  if (pull === null) {
    const read = repository === null ? null : () => repository.readFile(path);
    return examineConfig({ ...common, read, at: "in the working tree" });
  }
  const { github, report } = at;
  const ref = report.pullRequest?.base.sha ?? report.repository?.defaultBranch ?? "";
  const isKnown = github !== null && ref !== "";
  const read = isKnown ? () => github.fetchContent({ path, ref }) : null;
  return examineConfig({ ...common, read, at: "at the base commit" });
}

async function askModels(
  scene: Scene,
  { config, placeOf }: { readonly config: Config; readonly placeOf: (name: string) => string },
): Promise<readonly Finding[]> {
  const { inputs } = config;
  const { provider, journal, call, now } = scene;
  const { countTokens } = await import("../domain/money/tokens.ts");
  return examineModels({
    inputs,
    endpoints: createEndpointClients(describeConditions(scene), inputs),
    countTokens,
    signal: call.cancelled,
    onCall: (made) => journal.addCall(made),
    onNotice: (message) => journal.note(message),
    now,
    placeOf,
    key: {
      given: inputs.apiKey !== "",
      needed: provider.kind !== "local",
      withheld: false,
      fix: "Set `DMX_API_KEY` in the environment, or start a server on this machine, such as Ollama; without both, fen makes the built-in checks alone.",
    },
  });
}

async function examinePull(
  { pull, now }: Scene,
  context: {
    readonly github: GitHubService;
    readonly inputs: Inputs;
    readonly placeOf: (name: string) => string;
  },
): Promise<readonly Finding[]> {
  if (pull === null) return [];
  const { inputs } = context;
  const marked = { ...context, ...pull };
  return [
    ...(await lookFor("markers", async () => [await examineMarkers(marked)])),
    ...(await lookFor("spent", async () => {
      const { countTokens } = await import("../domain/money/tokens.ts");
      const least = leastCost({ inputs, now, countTokens });
      return examineSpending({ ...marked, now, least });
    })),
  ];
}

function judgeGitHubToken(token: string): readonly Finding[] {
  if (token !== "") return [];
  return [
    problem("token", {
      says: "`GITHUB_TOKEN` is not set: the pull request was not looked at.",
      fix: "Set `GITHUB_TOKEN` or `GH_TOKEN`, for example to what `gh auth token` prints.",
    }),
  ];
}

/** Git, the clone, and what a branch here is compared with. */
async function judgeClone(repository: OwnRepository | null): Promise<readonly Finding[]> {
  if (repository === null) {
    return [
      warning("git", {
        says: "There is no git repository here: only `--diff` and `--pr` can be reviewed.",
        fix: "Go to the folder of a repository.",
      }),
    ];
  }
  const head = await repository.head();
  if (head === null) {
    return [
      problem("git", {
        says: "git shows no commit here: it is not installed, or nothing is committed yet.",
        fix: "Install git, or commit something.",
      }),
    ];
  }
  const base = await repository.findBase("HEAD");
  const here = ok("git", `The repository here is at \`${head.ref}\`.`);
  if (base !== null) return [here, ok("base", `A branch is compared with \`${base.ref}\`.`)];
  return [
    here,
    unknown("base", {
      says: "There is no main or master, here or at origin, to compare a branch with.",
      fix: "Give `--base` to `fen review`, or run `git remote set-head origin --auto`.",
    }),
  ];
}

const MAX_WORKFLOWS = 100;

async function readWorkflows(repository: OwnRepository | null): Promise<readonly Finding[]> {
  if (repository === null) return [];
  const folder = ".github/workflows";
  const names = await readdir(join(repository.root, folder)).catch(() => []);
  const paths = names
    .filter((name) => /\.ya?ml$/.test(name))
    .toSorted()
    .slice(0, MAX_WORKFLOWS)
    .map((name) => `${folder}/${name}`);
  const texts = await Promise.all(
    paths.map(async (path) => ({ path, text: await repository.readFile(path) })),
  );
  const action = (await repository.readFile("action.yml")) ?? "";
  // In the repository of fen itself.
  const own = /^name: fen\b/m.test(action) ? "./" : "";
  return examineWorkflows(texts, own);
}

/** Where runs leave their files: the first of its folders that exists must be open to us. */
async function judgeStateFolder({ environment }: Call): Promise<Finding> {
  let folder = findStateFolder(environment);
  for (;;) {
    try {
      await access(folder, constants.W_OK);
      return judgeResultFile(null, "`--result-file`");
    } catch (error) {
      const isAbsent = error instanceof Error && "code" in error && error.code === "ENOENT";
      const parent = dirname(folder);
      if (!isAbsent || parent === folder) break;
      folder = parent;
    }
  }
  return judgeResultFile(
    "the folder for result files cannot be written",
    "`--result-file` or `XDG_STATE_HOME`",
  );
}
