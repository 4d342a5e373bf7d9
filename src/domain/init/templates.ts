/** The two files that `fen init` writes. */

export type Answers = {
  /** In the order they are tried; none for the default endpoint. */
  readonly baseUrls: readonly string[];
  readonly model: string;
  /** Is there a price for the model? Without one there is no run. */
  readonly isPriced: boolean;
  /** A decimal number. */
  readonly costLimit: string;
  readonly language: string;
};

/** `.github/workflows/fen.yml`: the workflow of `examples/same-repository.yml`. */
export function renderWorkflow({ baseUrls }: Pick<Answers, "baseUrls">): string {
  const endpoint =
    baseUrls.length === 0 ? "" : `          base-url: ${quote(baseUrls.join(", "))}\n`;
  return `# Reviews the pull requests that people with push access open in this repository. Each push starts it anew and reads what
# is new in it. Pull requests of forks and of Dependabot, to which GitHub gives no key, get the built-in checks alone.
# Save it as .github/workflows/fen.yml and pin the release that you have looked at.
name: fen

on:
  pull_request:
    types: [opened, reopened, synchronize, ready_for_review]

permissions: {}

jobs:
  review:
    runs-on: ubuntu-24.04
    timeout-minutes: 20
    permissions:
      contents: read # the checkout, and the configuration at the base commit
      pull-requests: write # the review and the summary comment
    concurrency:
      group: fen-\${{ github.event.pull_request.number }}
      cancel-in-progress: true
    steps:
      # For definitions and callers round the change. fen only reads it and runs nothing of it.
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          persist-credentials: false
      - uses: OWNER/fen@0000000000000000000000000000000000000000 # v0.1.0
        with:
          api-key: \${{ secrets.DMX_API_KEY }}
${endpoint}`;
}

/** `.github/fen.yml`: what holds for the repository, with the schema for editors. */
export function renderConfig(answers: Omit<Answers, "baseUrls">, version: string): string {
  const { model, costLimit, language } = answers;
  return `# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/fen/v${version}/fen.schema.json
# Read at the base commit of a pull request. All keys: docs/configuration.md of fen.
model: ${quote(model)}
${answers.isPriced ? "" : renderPrices(model)}cost-limit: "${costLimit}" # CNY, most that one run may cost
language: ${quote(language)} # of the comments
`;
}

function renderPrices(model: string): string {
  return `# fen knows no price for this model, and without a price there is no run. Fill in what a million tokens cost:
# prices:
#   ${JSON.stringify(model)}: { input: 1, cached: 0.1, output: 3, currency: CNY }
`;
}

/** Words that are something else than text to one YAML parser or another. */
const WORDS = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** A string as YAML, in quotes where it could be taken for anything else. */
function quote(text: string): string {
  const isPlain = /^[A-Za-z][\w.-]*$/.test(text) || /^https?:\/\/[\w./:-]*\w$/.test(text);
  return isPlain && !WORDS.test(text) ? text : JSON.stringify(text);
}
