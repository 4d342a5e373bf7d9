/** Routes of the fake GitHub that read the repository: itself, files, trees, commits, comparisons. */

import type { TreeEntry } from "./change.ts";
import { answerBytes, answerJson, notFound, Refusal, type Answer } from "./github-answer.ts";
import { readMediaType, READS_CONTENTS, type Context, type Route } from "./github-context.ts";
import { paginate } from "./github-page.ts";
import { renderCommit, renderFile } from "./github-render.ts";
import { renderRepository, repositoryUrl, webUrl } from "./github-render-people.ts";

const REPO = "/repos/{owner}/{repo}";
const MAX_JSON_BYTES = 1 << 20;
const MAX_RAW_BYTES = 100 << 20;
const COMPARE_COMMITS = 250;

export const CONTENT_ROUTES: readonly Route[] = [
  { method: "GET", path: REPO, needs: [], run: getRepository },
  ...[`${REPO}/contents`, `${REPO}/contents/{path}`].map((path) => ({
    method: "GET",
    path,
    needs: READS_CONTENTS,
    run: getContents,
  })),
  { method: "GET", path: `${REPO}/compare/{basehead}`, needs: READS_CONTENTS, run: compare },
  { method: "GET", path: `${REPO}/commits/{ref}`, needs: READS_CONTENTS, run: getCommit },
  { method: "GET", path: `${REPO}/git/blobs/{file_sha}`, needs: READS_CONTENTS, run: getBlob },
  { method: "GET", path: `${REPO}/git/trees/{tree_sha}`, needs: READS_CONTENTS, run: getTree },
];

/** With the scopes of a classic token, where the test gives it some. */
function getRepository(context: Context): Answer {
  const { fullName, options } = context.world;
  const { tokenScopes } = options;
  const headers = tokenScopes === undefined ? {} : { "x-oauth-scopes": tokenScopes };
  return answerJson(200, renderRepository(context, fullName), headers);
}

/** The first answer that one of the changes of the pull requests, old heads included, has to give. */
function firstKnown<T>(
  { world }: Context,
  ask: (change: Context["world"]["options"]["change"]) => T | null,
): T | null {
  for (const { history } of world.pulls.values()) {
    for (const change of [...history.values()].toReversed()) {
      const found = ask(change);
      if (found !== null) return found;
    }
  }
  return null;
}

/** `refs/pull/7/head` and `pull/7/head` are the head of pull request 7. */
function resolveRef({ world }: Context, ref: string): string {
  const number = /^(?:refs\/)?pull\/(\d+)\/head$/.exec(ref)?.[1];
  return number === undefined ? ref : world.pull(number).change.headSha;
}

function getContents(context: Context): Answer {
  const ref = resolveRef(context, context.query.get("ref") ?? context.world.options.change.baseRef);
  const tree = firstKnown(context, (change) => change.tree(ref));
  if (tree === null) {
    throw new Refusal(404, { message: `No commit found for the ref ${ref}` });
  }
  const path = (context.params["path"] ?? "").replace(/\/$/, "");
  const entry = tree.find((one) => one.path === path);
  if (path !== "" && entry === undefined) throw notFound();
  if (entry === undefined || entry.type === "tree") {
    return answerJson(200, listDirectory(context, { tree, path, ref }));
  }
  return answerEntry(context, entry, ref);
}

function listDirectory(
  context: Context,
  {
    tree,
    path,
    ref,
  }: { readonly tree: readonly TreeEntry[]; readonly path: string; readonly ref: string },
): unknown {
  const prefix = path === "" ? "" : `${path}/`;
  return tree
    .filter((one) => one.path.startsWith(prefix) && !one.path.slice(prefix.length).includes("/"))
    .map((one) => {
      // A submodule in a listing is called a file until API version 2026-03-10.
      const type = one.type === "tree" ? "dir" : one.mode === "120000" ? "symlink" : "file";
      return { type, ...describeEntry(context, one, ref) };
    });
}

function describeEntry(context: Context, entry: TreeEntry, ref: string): Record<string, unknown> {
  const encoded = entry.path.split("/").map(encodeURIComponent).join("/");
  const self = `${repositoryUrl(context)}/contents/${encoded}?ref=${encodeURIComponent(ref)}`;
  const kind = entry.type === "tree" ? "trees" : "blobs";
  const git = `${repositoryUrl(context)}/git/${kind}/${entry.sha}`;
  const html = `${webUrl(context)}/blob/${ref}/${encoded}`;
  return {
    name: entry.path.split("/").at(-1),
    path: entry.path,
    sha: entry.sha,
    size: entry.size ?? 0,
    url: self,
    html_url: html,
    git_url: git,
    download_url: entry.type === "blob" ? `${webUrl(context)}/raw/${ref}/${encoded}` : null,
    _links: { self, git, html },
  };
}

function answerEntry(context: Context, entry: TreeEntry, ref: string): Answer {
  const described = describeEntry(context, entry, ref);
  if (entry.type === "commit") {
    const url = `${webUrl(context)}-submodule.git`;
    return answerJson(200, { type: "submodule", submodule_git_url: url, ...described });
  }
  const content = firstKnown(context, (change) => change.blob(entry.sha));
  if (content === null) throw notFound();
  if (content.length > MAX_RAW_BYTES) throw tooLargeBlob();
  if (readMediaType(context.accept) === "raw") {
    return answerBytes(content, "application/vnd.github.v3.raw; charset=utf-8");
  }
  if (entry.mode === "120000") {
    return answerJson(200, { type: "symlink", target: content.toString(), ...described });
  }
  const big = content.length > MAX_JSON_BYTES;
  return answerJson(200, {
    type: "file",
    encoding: big ? "none" : "base64",
    content: big ? "" : renderBase64(content),
    ...described,
  });
}

function tooLargeBlob(): Refusal {
  return new Refusal(403, {
    message: "This API returns blobs up to 100 MB in size. The requested blob is too large.",
    errors: [{ resource: "Blob", field: "data", code: "too_large" }],
  });
}

/** GitHub breaks the lines after sixty characters. */
function renderBase64(content: Buffer): string {
  return content.toString("base64").replaceAll(/.{1,60}/g, "$&\n");
}

function compare(context: Context): Answer {
  const { world } = context;
  const [base, head, ...more] = (context.params["basehead"] ?? "").split("...");
  if (!base || !head || more.length > 0) throw notFound();
  const [from, to] = [base, head].map((ref) => resolveRef(context, ref.replace(/^[^:]*:/, "")));
  const found = firstKnown(context, (change) => change.compare(from ?? "", to ?? ""));
  if (found === null) throw notFound();
  if (readMediaType(context.accept) === "diff") {
    return answerBytes(found.diff, "application/vnd.github.v3.diff; charset=utf-8");
  }
  const paged = context.query.has("page") || context.query.has("per_page");
  const page = paginate(context, found.commits);
  const commits = paged ? page.items : found.commits.slice(0, COMPARE_COMMITS);
  const files = !paged || page.number === 1 ? found.files : [];
  const headSha = found.commits.at(-1)?.sha ?? found.base.sha;
  const html = `${webUrl(context)}/compare/${base}...${head}`;
  const value = {
    url: `${repositoryUrl(context)}/compare/${base}...${head}`,
    html_url: html,
    permalink_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: renderCommit(context, found.base),
    merge_base_commit: renderCommit(context, found.mergeBase),
    status: found.status,
    ahead_by: found.aheadBy,
    behind_by: found.behindBy,
    total_commits: found.commits.length,
    commits: commits.map((commit) => renderCommit(context, commit)),
    files: world
      .listedFiles(files.slice(0, world.limits.compareFiles))
      .map((file) => renderFile(context, file, headSha)),
  };
  return answerJson(200, value, paged ? page.headers : {});
}

function getCommit(context: Context): Answer {
  const ref = resolveRef(context, context.params["ref"] ?? "");
  const commit = firstKnown(context, (change) => change.commit(ref));
  if (commit === null) {
    throw new Refusal(422, { message: `No commit found for SHA: ${ref}` });
  }
  return answerJson(200, renderCommit(context, commit));
}

function getBlob(context: Context): Answer {
  const sha = context.params["file_sha"] ?? "";
  const content = firstKnown(context, (change) => change.blob(sha));
  if (content === null) throw notFound();
  return answerJson(200, {
    sha,
    node_id: `B_${sha}`,
    url: `${repositoryUrl(context)}/git/blobs/${sha}`,
    size: content.length,
    encoding: "base64",
    content: renderBase64(content),
  });
}

/** `tree_sha` may be a commit or a branch too; any value of `recursive`, even `0`, means yes. */
function getTree(context: Context): Answer {
  const sha = context.params["tree_sha"] ?? "";
  const entries = firstKnown(context, (change) => change.tree(sha));
  if (entries === null) throw notFound();
  const recursive = context.query.has("recursive");
  const shown = entries.filter(({ path }) => recursive || !path.includes("/"));
  const url = (kind: string, of: string) => `${repositoryUrl(context)}/git/${kind}s/${of}`;
  return answerJson(200, {
    sha: firstKnown(context, (change) => change.commit(sha))?.tree ?? sha,
    url: url("tree", sha),
    tree: shown.map((entry) => ({ ...entry, url: url(entry.type, entry.sha) })),
    truncated: false,
  });
}
