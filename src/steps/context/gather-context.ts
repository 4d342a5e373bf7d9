/** Gathers what stands before the diff: the project's rules, the code round the change, what was said of it. */

import type { ContextReport } from "../../domain/report/context-report.ts";
import {
  renderDiscussion,
  renderShortDiscussion,
  type Discussion,
} from "../../domain/context/discussion.ts";
import {
  chooseGuidelines,
  listGuidelinePaths,
  NO_GUIDELINES,
  readConfiguredRules,
  readGuideline,
  ROOT_GUIDELINES,
  type ChosenGuidelines,
  type Guideline,
} from "../../domain/context/guidelines.ts";
import { choosePieces, renderPieces, type Chosen } from "../../domain/context/piece.ts";
import type { FileDiff } from "../../domain/diff/diff.ts";
import { costOf, type Price } from "../../domain/money/price.ts";
import type { CountTokens } from "../../domain/money/tokens.ts";
import { onlyDiscussion, type SharedContext } from "../../domain/prompt.ts";
import type { PullRequest } from "../../domain/pull-request.ts";
import type { Inputs } from "../../inputs.ts";
import type { Clone } from "../../io/git/git.ts";
import type { GitHub } from "../../io/github/github.ts";
import type { BaseFiles } from "./base-files.ts";
import { createSmallCorpus, openCorpus, type Corpus } from "./corpus.ts";
import type { CodeTools, Gathered } from "../gather.ts";
import type { Account } from "../ledger.ts";
import type { PostedBefore } from "../post/posted-before.ts";
import type { Evidence } from "./read-evidence.ts";
import { recall } from "./recall.ts";
import { retrieve } from "./retrieve.ts";
import { listImports } from "../../domain/context/imports.ts";

/** Tokens of each part in every request: more of it makes no better review (docs/how-it-works.md). */
export const GUIDELINE_BUDGET = 1200;
export const CODE_BUDGET = 2000;

export type GatherContextOptions = {
  readonly inputs: Inputs;
  readonly github: GitHub;
  readonly clone: Clone | null;
  readonly base: BaseFiles;
  readonly tools: CodeTools;
  readonly gathered: Gathered;
  /** Without its secrets. */
  readonly pullRequest: PullRequest;
  /** What the model is to review. */
  readonly files: readonly FileDiff[];
  readonly posted: PostedBefore;
  readonly account: Account;
  /** What other tools found on changed lines. */
  readonly evidence: Evidence;
  readonly countTokens: CountTokens;
  /** Of the model that the review is planned with. */
  readonly price: Price;
};

export type RunContext = {
  readonly full: SharedContext;
  /** Of all that the title alone. */
  readonly short: SharedContext;
  readonly report: ContextReport;
};

/** Never fails for what can't be had; what costs too much is left to the plan. */
export async function gatherContext(options: GatherContextOptions): Promise<RunContext> {
  const { inputs, pullRequest, countTokens, price, evidence, files } = options;
  const wants = (segment: Inputs["context"][number]) =>
    files.length > 0 && inputs.context.includes(segment);
  const guidelines = await readGuidelines(options);
  const corpus = wants("code") ? await findCorpus(options) : null;
  const code = wants("code") ? await chooseCode(options, corpus) : NO_CODE;
  const said = wants("discussion") ? await recallAll(options) : {};
  const full: SharedContext = {
    guidelines: guidelines.text,
    code: renderPieces(code.pieces),
    findings: evidence.text,
    discussion: renderDiscussion(pullRequest, said),
  };
  const part = (tokens: number) => ({
    tokens,
    perRequest: costOf({ inputTokens: tokens, cachedTokens: 0, outputTokens: 0 }, price),
  });
  const report: ContextReport = {
    guidelines: { ...part(guidelines.tokens), sources: guidelines.sources, cut: guidelines.cut },
    code: {
      ...part(code.tokens),
      pieces: code.pieces.map(({ lines, path, startLine, kind, of }) => ({
        path,
        startLine,
        kind,
        of,
        lines: lines.length,
      })),
      left: code.left,
      searched: wants("code") ? (corpus?.of ?? "changed-files") : "nothing",
    },
    findings: { ...part(countTokens(evidence.text)), count: evidence.findings.length },
    discussion: part(countTokens(full.discussion)),
  };
  return { full, short: onlyDiscussion(renderShortDiscussion(pullRequest)), report };
}

const NO_CODE: Chosen = { pieces: [], tokens: 0, left: 0 };

/** Rules of the workflow, of the configuration file and of the base commit that concern the files. */
async function readGuidelines(options: GatherContextOptions): Promise<ChosenGuidelines> {
  const { inputs, base, files, gathered, countTokens } = options;
  const changed = files.map(({ path }) => path);
  const configured = [
    ...readConfiguredRules(inputs.sharedRules, { source: "shared-rules", changed }),
    ...readConfiguredRules(inputs.rules, { source: inputs.config, changed }),
  ];
  if (!inputs.context.includes("guidelines") && configured.length === 0) return NO_GUIDELINES;
  const found: Guideline[] = [...configured];
  for (const path of inputs.context.includes("guidelines") ? listSources(options) : []) {
    const text = await base.look(path);
    const guideline = text === null ? null : readGuideline({ path, text }, changed);
    if (guideline) found.push({ ...guideline, text: await gathered.mask(guideline.text) });
  }
  return chooseGuidelines(found, { changed, budget: GUIDELINE_BUDGET, countTokens });
}

/**
 * Where no clone lists the files, those at the root are asked for one by one on a large pull request; on a small one
 * only those of which the change itself tells that they are there.
 */
function listSources({
  base,
  files,
  gathered,
  pullRequest,
}: GatherContextOptions): readonly string[] {
  const changed = files.map(({ path }) => path);
  if (base.paths) return listGuidelinePaths(base.paths, changed);
  const known = gathered.change.files
    .filter(({ status }) => status !== "added" && status !== "copied")
    .map(({ path, oldPath }) => oldPath ?? path);
  const guesses = isLarge(pullRequest) ? ROOT_GUIDELINES : [];
  return listGuidelinePaths([...new Set([...known, ...guesses])], changed);
}

/** A usual review takes few requests; a larger pull request pays for a few more. */
function isLarge({ changedFiles }: Pick<PullRequest, "changedFiles">): boolean {
  return changedFiles > 4;
}

async function findCorpus(options: GatherContextOptions): Promise<Corpus | null> {
  const { clone, pullRequest, files, gathered } = options;
  const corpus = clone ? await openCorpus(clone, pullRequest) : null;
  if (corpus || !isLarge(pullRequest)) return corpus;
  const texts = new Map<string, string>();
  for (const path of listImports(files)) {
    const text = await gathered.headFiles.visit(path);
    if (text !== null) texts.set(path, text);
  }
  return texts.size === 0 ? null : createSmallCorpus(texts);
}

async function chooseCode(options: GatherContextOptions, corpus: Corpus | null): Promise<Chosen> {
  const { files, gathered, tools, countTokens } = options;
  const { peek } = gathered.headFiles;
  const found = await retrieve({ files, corpus, peek, mask: gathered.mask, parser: tools.parser });
  return choosePieces(found, { budget: CODE_BUDGET, countTokens });
}

/** Requests that a usual review has left before the model is asked, where a clone brings the files. */
const MOST_BEFORE = 12 - 4;
const MOST_EXTRA = 3;

async function recallAll(options: GatherContextOptions): Promise<Discussion> {
  const { inputs, github, clone, pullRequest, posted, account, gathered } = options;
  let extra = isLarge(pullRequest) ? MOST_EXTRA : 0;
  // Limits on several runs are read once more before the plan.
  const isLimited = inputs.costLimitPerPr !== null || inputs.costLimitPerMonth !== null;
  const most = isLimited ? MOST_BEFORE - 1 : MOST_BEFORE;
  const mayAsk = () => {
    if (clone && github.requestCount().requests < most) return true;
    extra -= 1;
    return extra >= 0;
  };
  return recall({
    ...posted,
    github,
    pullRequest,
    conversation: account.comments,
    mayAsk,
    mask: gathered.mask,
  });
}
