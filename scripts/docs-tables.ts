/**
 * The tables of inputs and outputs in docs/configuration.md, made from the descriptions in action.yml, so that each of them
 * is written once. `npm run docs` writes the page; a test holds it to this.
 */

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { load } from "js-yaml";

type Described = Readonly<Record<string, { readonly description: string }>>;
type ActionFile = { readonly inputs: Described; readonly outputs: Described };

const SIGN = " Default: ";

/** What an input is, and behind `Default:` what it is where nobody gives it; `""` where that is not said. */
export function splitDescription(description: string): {
  readonly meaning: string;
  readonly standard: string;
} {
  const at = description.lastIndexOf(SIGN);
  if (at < 0) return { meaning: description, standard: "" };
  const standard = description.slice(at + SIGN.length).replace(/\.$/, "");
  return { meaning: description.slice(0, at), standard };
}

/** Inputs with their defaults, and outputs, as Markdown. Throws where an input does not say its default. */
export function renderTables(actionYml: string): {
  readonly inputs: string;
  readonly outputs: string;
} {
  const action = load(actionYml) as ActionFile;
  const inputs = Object.entries(action.inputs).map(([name, { description }]) => {
    const { meaning, standard } = splitDescription(description);
    if (standard === "") throw new Error(`action.yml: the input ${name} does not say its default`);
    return renderRow([`\`${name}\``, standard, meaning]);
  });
  const outputs = Object.entries(action.outputs).map(([name, { description }]) =>
    renderRow([`\`${name}\``, description]),
  );
  return {
    inputs: ["| input | default | meaning |", "| --- | --- | --- |", ...inputs].join("\n"),
    outputs: ["| output | value |", "| --- | --- |", ...outputs].join("\n"),
  };
}

function renderRow(cells: readonly string[]): string {
  const escaped = cells.map((cell) => linkPages(cell).replaceAll("|", "\\|"));
  return `| ${escaped.join(" | ")} |`;
}

const THIS_PAGE = "configuration";

/** `docs/webhook.md`, which people can read in action.yml too, is a link in the page. */
function linkPages(text: string): string {
  return text.replaceAll(/\bdocs\/([\w-]+)\.md(#[\w-]+)?/g, (_, page: string, anchor = "") =>
    page === THIS_PAGE
      ? `[below](${anchor})`
      : `[${page.replaceAll("-", " ")}](${page}.md${anchor})`,
  );
}

/** The page with both tables between their marks. Throws where a mark is missing. */
export function writeTables(page: string, actionYml: string): string {
  const tables = Object.entries(renderTables(actionYml));
  return tables.reduce((text, [name, table]) => {
    const place = new RegExp(`(<!-- ${name}, [^>]*-->\n)[^]*?(<!-- end -->)`);
    if (!place.test(text)) throw new Error(`docs/configuration.md has no place for ${name}`);
    return text.replace(place, (_, begin: string, end: string) => `${begin}\n${table}\n\n${end}`);
  }, page);
}

export const CONFIGURATION_PAGE = fileURLToPath(
  new URL("../docs/configuration.md", import.meta.url),
);
export const ACTION_FILE = fileURLToPath(new URL("../action.yml", import.meta.url));

if (import.meta.main) {
  const read = (path: string) => readFileSync(path, "utf8");
  writeFileSync(CONFIGURATION_PAGE, writeTables(read(CONFIGURATION_PAGE), read(ACTION_FILE)));
}
