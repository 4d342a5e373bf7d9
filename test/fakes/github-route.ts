/** Path templates of GitHub's REST API, and the one true spelling of a request path. */

/** Parameters that may hold slashes: `contents/src/a.ts`, `compare/feature/x...main`. */
const SLASHED_PARAMETERS: ReadonlySet<string> = new Set(["path", "ref", "basehead"]);

export type PathTemplate = {
  readonly text: string;
  readonly names: readonly string[];
  /** How many segments are literal: of two templates that match, the one with more of them is meant. */
  readonly literals: number;
  readonly expression: RegExp;
};

export function compileTemplate(text: string): PathTemplate {
  const names: string[] = [];
  let literals = 0;
  const segments = text.split("/").map((segment) => {
    const name = /^\{(\w+)\}$/.exec(segment)?.[1];
    if (name === undefined) {
      literals += 1;
      return segment.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
    }
    names.push(name);
    return SLASHED_PARAMETERS.has(name) ? "(.+)" : "([^/]+)";
  });
  return { text, names, literals, expression: new RegExp(`^${segments.join("/")}$`) };
}

/** Decoded path parameters, or `null` when the path is another one. */
export function matchTemplate(
  template: PathTemplate,
  path: string,
): Readonly<Record<string, string>> | null {
  const found = template.expression.exec(path);
  if (found === null) return null;
  return Object.fromEntries(
    template.names.map((name, index) => [name, decodePathPart(found[index + 1] ?? "")]),
  );
}

function decodePathPart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The path without GitHub Enterprise Server's prefix, and with `/repositories/{id}` (the spelling of GitHub's
 * own page links) put back to `/repos/{owner}/{repo}`.
 */
export function normalizePath(path: string, fullName: string): string {
  const plain = path.replace(/^\/api\/v3(?=\/)/, "");
  return plain.replace(/^\/repositories\/\d+(?=\/|$)/, () => `/repos/${fullName}`);
}
