/** Routes of the fake GitHub for check runs, SARIF uploads, the rate limit and the caller's own account. */

import { answerJson, lackOfPermission, notFound, Refusal, type Answer } from "./github-answer.ts";
import type { Context, Need, Route } from "./github-context.ts";
import type { StoredCheckRun } from "./github-options.ts";
import { renderUser, repositoryUrl, webUrl } from "./github-render-people.ts";

const CHECKS = "/repos/{owner}/{repo}/check-runs";
const WRITES_CHECKS: readonly Need[] = [{ scope: "checks", level: "write" }];
const WRITES_SECURITY: readonly Need[] = [{ scope: "security_events", level: "write" }];
const CREATED = "2026-01-01T00:00:00Z";

export const OTHER_ROUTES: readonly Route[] = [
  { method: "POST", path: CHECKS, needs: WRITES_CHECKS, run: createCheckRun },
  { method: "PATCH", path: `${CHECKS}/{check_run_id}`, needs: WRITES_CHECKS, run: updateCheckRun },
  {
    method: "POST",
    path: "/repos/{owner}/{repo}/code-scanning/sarifs",
    needs: WRITES_SECURITY,
    run: uploadSarif,
  },
  { method: "GET", path: "/user", needs: [], run: getUser },
];

function createCheckRun(context: Context): Answer {
  context.world.refuseWhenArchived();
  const run = { id: context.world.nextId(), status: "queued", ...context.body };
  context.world.checkRuns.set(run.id, run);
  return answerJson(201, renderCheckRun(context, run));
}

/** Annotations of later requests are added to the earlier ones. */
function updateCheckRun(context: Context): Answer {
  const id = Number(context.params["check_run_id"]);
  const known = context.world.checkRuns.get(id);
  if (known === undefined) throw notFound();
  const [before, now] = [known.output ?? {}, context.body.output ?? {}];
  const annotations = [...(before.annotations ?? []), ...(now.annotations ?? [])];
  const run = { ...known, ...context.body, output: { ...before, ...now, annotations } };
  context.world.checkRuns.set(id, run);
  return answerJson(200, renderCheckRun(context, run));
}

function renderCheckRun(context: Context, run: StoredCheckRun): unknown {
  const output = run.output ?? {};
  const url = `${repositoryUrl(context)}/check-runs/${run.id}`;
  const completed = run.conclusion !== undefined;
  return {
    id: run.id,
    node_id: `CR_${run.id}`,
    name: run.name,
    head_sha: run.head_sha,
    external_id: run.external_id ?? "",
    url,
    html_url: `${webUrl(context)}/runs/${run.id}`,
    details_url: run.details_url ?? null,
    status: completed ? "completed" : run.status,
    conclusion: run.conclusion ?? null,
    started_at: run.started_at ?? CREATED,
    completed_at: completed ? (run.completed_at ?? CREATED) : null,
    output: {
      title: output.title ?? null,
      summary: output.summary ?? null,
      text: output.text ?? null,
      annotations_count: output.annotations?.length ?? 0,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: 1 },
    app: null,
    pull_requests: [],
  };
}

function uploadSarif(context: Context): Answer {
  const { commit_sha: commit, ref } = context.body;
  if (!/^[0-9a-f]{40}$/.test(String(commit)) || !/^refs\/(heads|tags|pull)\//.test(String(ref))) {
    throw new Refusal(400, { message: "commit_sha or ref is not valid" });
  }
  context.world.sarifs.push(context.body);
  const id = `sarif-${context.world.sarifs.length}`;
  const url = `${repositoryUrl(context)}/code-scanning/sarifs/${id}`;
  return answerJson(202, { id, url });
}

/** A workflow's token belongs to nobody. */
function getUser(context: Context): Answer {
  const { actor } = context.world;
  if (actor.type === "Bot") throw lackOfPermission();
  return answerJson(200, {
    ...renderUser(context, actor),
    name: null,
    company: null,
    blog: "",
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 1,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: CREATED,
    updated_at: CREATED,
    user_view_type: "public",
  });
}
