/** Finds secrets in text: the rules of secretlint, loaded when the first text comes, and fen's own patterns. */

import { findSecretPatterns, type FoundSecret } from "../domain/checks/secret-patterns.ts";

export type SecretScanner = {
  /** Never rejects. Secrets may overlap when two rules know the same one. */
  readonly scan: (text: string) => Promise<readonly FoundSecret[]>;
};

/** Rules work on pieces of at most so many characters, cut at a line. */
const MAX_PIECE = 500_000;

type Lint = (text: string) => Promise<readonly FoundSecret[]>;

/** Loads nothing yet. */
export function createSecretScanner(load: () => Promise<Lint> = loadRules): SecretScanner {
  let rules: Promise<Lint | null> | null = null;
  return {
    scan: async (text) => {
      if (text.trim() === "") return [];
      rules ??= load().catch(() => null);
      const lint = await rules;
      const found = [...findSecretPatterns(text)];
      for (const { piece, offset } of cutPieces(text)) {
        // Without the library, or where it fails, fen's own patterns still stand.
        const more = lint ? await lint(piece).catch(() => []) : [];
        found.push(
          ...more.map((secret) => ({
            ...secret,
            start: secret.start + offset,
            end: secret.end + offset,
          })),
        );
      }
      return found;
    },
  };
}

function* cutPieces(text: string): Generator<{ readonly piece: string; readonly offset: number }> {
  for (let offset = 0; offset < text.length;) {
    const rest = text.length - offset;
    const cut = rest <= MAX_PIECE ? -1 : text.lastIndexOf("\n", offset + MAX_PIECE);
    const end = rest <= MAX_PIECE ? text.length : cut > offset ? cut + 1 : offset + MAX_PIECE;
    yield { piece: text.slice(offset, end), offset };
    offset = end;
  }
}

/** What the rules call their findings, in words that people use. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["aws", "AWS key"],
  ["gcp", "Google Cloud key"],
  ["github", "GitHub token"],
  ["gitlab", "GitLab token"],
  ["npm", "npm token"],
  ["slack", "Slack token"],
  ["sendgrid", "SendGrid key"],
  ["shopify", "Shopify token"],
  ["stripe", "Stripe key"],
  ["linear", "Linear token"],
  ["openai", "OpenAI key"],
  ["anthropic", "Anthropic key"],
  ["privatekey", "private key"],
  ["basicauth", "password in an address"],
  ["database-connection-string", "password in a database address"],
]);

async function loadRules(): Promise<Lint> {
  const [{ lintSource }, { creator }, { secretLintProfiler }] = await Promise.all([
    import("@secretlint/core"),
    import("@secretlint/secretlint-rule-preset-recommend"),
    import("@secretlint/profiler"),
  ]);
  // It would keep two marks for every rule and text: more than 100 MB on a pull request of 3,000 files.
  secretLintProfiler.setEnabled(false);
  // Access key ids are off unless asked for; they are names, but they always come with their key.
  const aws = { id: "@secretlint/secretlint-rule-aws", options: { enableIDScanRule: true } };
  const rules = [{ id: "preset", rule: creator, rules: [aws] }];
  return async (content) => {
    const { messages } = await lintSource({
      source: { content, filePath: "/file", ext: "", contentType: "text" },
      options: { config: { rules }, noPhysicFilePath: true },
    });
    return messages.map(({ ruleId, range: [start, end] }) => {
      const kind = ruleId.replace("@secretlint/secretlint-rule-", "");
      const isGuess = kind === "basicauth" || kind === "database-connection-string";
      return { start, end, name: NAMES.get(kind) ?? "secret", isGuess };
    });
  };
}
