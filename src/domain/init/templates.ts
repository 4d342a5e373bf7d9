/** The two files that `fen init` writes. */

export type Answers = {
  /** `""` for the default endpoint. */
  readonly baseUrl: string;
  readonly model: string;
  /** A decimal number. */
  readonly costLimit: string;
  readonly language: string;
};

/** `.github/workflows/fen.yml`: the workflow of `examples/same-repository.yml`. */
export function renderWorkflow({ baseUrl }: Pick<Answers, "baseUrl">): string {
  const endpoint = baseUrl === "" ? "" : `          base-url: ${baseUrl}\n`;
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
export function renderConfig({ model, costLimit, language }: Answers, version: string): string {
  return `# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/fen/v${version}/fen.schema.json
# Read at the base commit of a pull request. All keys: docs/configuration.md of fen.
model: ${model}
cost-limit: "${costLimit}"
language: ${language}
`;
}
