/** Which files are the tests of which: by the names that projects of each language give them. */

/** Is it a test, or does it stand among tests? */
export function isTestPath(path: string): boolean {
  return /(?:^|\/)(?:tests?|specs?|__tests__|testing)\/|(?:^|[/_.-])(?:test|spec)s?[_.-]|[_.-](?:test|spec)s?\.\w+$|Tests?\.\w+$|(?:^|\/)test_/.test(
    path,
  );
}

/** The name without ending and without what marks a test. */
function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name
    .replace(/\.\w+$/, "")
    .replace(/(?:[._-](?:tests?|specs?))+$|Tests?$|Spec$/, "")
    .replace(/^test_/, "")
    .toLowerCase();
}

/** Files in the tree that are tests of the file, the nearest first. */
export function findTestsOf(path: string, paths: readonly string[]): readonly string[] {
  if (isTestPath(path)) return [];
  const stem = stemOf(path);
  // An index or a package file is tested under the name of its folder.
  const isIndex = /^(?:index|main|mod|lib|__init__)$/.test(stem);
  const folder = path.split("/").at(-2)?.toLowerCase();
  return paths
    .filter((other) => {
      if (other === path || !isTestPath(other)) return false;
      const own = stemOf(other);
      return own === stem
        ? !isIndex || folderOf(other) === folderOf(path)
        : isIndex && own === folder;
    })
    .toSorted((a, b) => nearness(b, path) - nearness(a, path) || (a < b ? -1 : 1));
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** How many folders two paths share, names of them in any order. */
export function nearness(a: string, b: string): number {
  const folders = new Set(folderOf(b).split("/"));
  return folderOf(a)
    .split("/")
    .filter((folder) => folders.has(folder)).length;
}
