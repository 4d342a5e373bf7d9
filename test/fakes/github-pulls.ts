/** Routes of the fake GitHub that read a pull request: itself, its files, its diff, its commits. */

import { answerBytes, answerJson, Refusal, type Answer } from "./github-answer.ts";
import { readMediaType, READS_PULLS, type Context, type Route } from "./github-context.ts";
import { answerPage } from "./github-page.ts";
import { renderCommit, renderFile, renderPull } from "./github-render.ts";

const COMMITS_PER_LISTING = 250;
const ROOT = "/repos/{owner}/{repo}/pulls/{pull_number}";

export const PULL_ROUTES: readonly Route[] = [
  { method: "GET", path: ROOT, needs: READS_PULLS, run: getPull },
  { method: "GET", path: `${ROOT}/files`, needs: READS_PULLS, run: listFiles },
  { method: "GET", path: `${ROOT}/commits`, needs: READS_PULLS, run: listCommits },
];

function getPull(context: Context): Answer {
  const pull = context.world.pull(context.params["pull_number"] ?? "");
  const media = readMediaType(context.accept);
  if (media !== "diff") return answerJson(200, renderPull(context, pull));
  const { files, diff } = pull.change;
  const { diffFiles, diffLines } = context.world.limits;
  if (files.length > diffFiles) throw tooLarge(`number of files (${diffFiles})`);
  if (diff.split("\n").length - 1 > diffLines) throw tooLarge(`number of lines (${diffLines})`);
  return answerBytes(diff, "application/vnd.github.v3.diff; charset=utf-8");
}

function tooLarge(limit: string): Refusal {
  return new Refusal(406, {
    message:
      `Sorry, the diff exceeded the maximum ${limit}. Consider using 'List pull requests files' API ` +
      "or locally cloning the repository instead.",
    errors: [{ resource: "PullRequest", field: "diff", code: "too_large" }],
    documentation: "/pulls/pulls#list-pull-requests-files",
  });
}

function listFiles(context: Context): Answer {
  const { world } = context;
  const { change } = world.pull(context.params["pull_number"] ?? "");
  const listed = world.listedFiles(change.files).slice(0, world.limits.filesPerListing);
  return answerPage(context, listed, (file) => renderFile(context, file, change.headSha));
}

function listCommits(context: Context): Answer {
  const { change } = context.world.pull(context.params["pull_number"] ?? "");
  return answerPage(context, change.commits.slice(0, COMMITS_PER_LISTING), (commit) =>
    renderCommit(context, commit),
  );
}
