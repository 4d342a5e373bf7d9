/** The shape of a change: everything the fake GitHub can be asked about two commits and what lies between. */

/** An entry of `GET /pulls/{n}/files` without its URLs, in GitHub's own spelling. */
export type ChangedFile = {
  readonly sha: string | null;
  readonly filename: string;
  readonly status:
    | "added"
    | "removed"
    | "modified"
    | "renamed"
    | "copied"
    | "changed"
    | "unchanged";
  readonly additions: number;
  readonly deletions: number;
  readonly changes: number;
  /** From the first `@@` on, without a final newline; absent for binary files and pure renames. */
  readonly patch?: string;
  readonly previous_filename?: string;
};

export type Commit = {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: { readonly name: string; readonly email: string; readonly date: string };
  readonly message: string;
};

export type TreeEntry = {
  readonly path: string;
  /** Git's mode: `100644`, `100755`, `120000` link, `160000` submodule, `040000` directory. */
  readonly mode: string;
  readonly type: "blob" | "tree" | "commit";
  readonly sha: string;
  /** Bytes; absent for directories and submodules. */
  readonly size?: number;
};

export type Comparison = {
  readonly base: Commit;
  readonly mergeBase: Commit;
  readonly status: "ahead" | "behind" | "diverged" | "identical";
  readonly aheadBy: number;
  readonly behindBy: number;
  /** Oldest first. */
  readonly commits: readonly Commit[];
  readonly files: readonly ChangedFile[];
  readonly diff: string;
};

export type Change = {
  readonly baseSha: string;
  readonly headSha: string;
  readonly mergeBaseSha: string;
  readonly baseRef: string;
  readonly headRef: string;
  /** Merge base to head, in git's order. */
  readonly files: readonly ChangedFile[];
  /** The whole diff from the merge base to the head, as git writes it. */
  readonly diff: string;
  /** Base to head, oldest first. */
  readonly commits: readonly Commit[];
  /** Bytes of a file at a commit or branch; `null` when there is no such file or commit. */
  contents(path: string, ref: string): Buffer | null;
  /** Full SHA of a commit, branch or full SHA; `null` when unknown. */
  resolve(ref: string): string | null;
  commit(ref: string): Commit | null;
  /** All entries below the root, directories included; `null` for an unknown commit. */
  tree(ref: string): readonly TreeEntry[] | null;
  blob(sha: string): Buffer | null;
  /** `null` when one of the two is unknown or they have no common ancestor. */
  compare(base: string, head: string): Comparison | null;
};
