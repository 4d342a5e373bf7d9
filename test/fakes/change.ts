/** What a pull request changes, as the fake GitHub serves it: from a real git repository or from a diff's text. */

export { changeFromDiff, type DiffMeta } from "./change/from-diff.ts";
export { changeFromGit } from "./change/from-git.ts";
export {
  createRepository,
  type FileSpec,
  type Files,
  type Repository,
  type RepositoryPlan,
} from "./change/repository.ts";
export type { Change, ChangedFile, Commit, Comparison, TreeEntry } from "./change/shape.ts";
