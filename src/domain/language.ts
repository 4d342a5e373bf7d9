/** Which language a file is written in, as far as fen can parse it. */

export const GRAMMARS = [
  "bash",
  "c",
  "c-sharp",
  "cpp",
  "css",
  "go",
  "java",
  "javascript",
  "kotlin",
  "php",
  "powershell",
  "python",
  "ruby",
  "rust",
  "tsx",
  "typescript",
] as const;

/** The name of a grammar, or one of the two formats that have a parser of their own. */
export type Language = (typeof GRAMMARS)[number] | "json" | "yaml";

const ENDINGS: Readonly<Record<Language, string>> = {
  bash: "sh bash bats",
  c: "c",
  "c-sharp": "cs",
  cpp: "cc cpp cxx c++ h hh hpp hxx",
  css: "css",
  go: "go",
  java: "java",
  javascript: "js mjs cjs jsx",
  json: "json webmanifest geojson",
  kotlin: "kt kts",
  php: "php",
  powershell: "ps1 psm1 psd1",
  python: "py pyi",
  ruby: "rb rake gemspec",
  rust: "rs",
  tsx: "tsx",
  typescript: "ts mts cts",
  yaml: "yml yaml",
};

const NAMES: ReadonlyMap<string, Language> = new Map([
  ["gemfile", "ruby"],
  ["rakefile", "ruby"],
  ["vagrantfile", "ruby"],
  [".bashrc", "bash"],
  [".bash_profile", "bash"],
]);

const isLanguage = (name: string): name is Language => Object.hasOwn(ENDINGS, name);

const BY_ENDING: ReadonlyMap<string, Language> = new Map(
  Object.entries(ENDINGS).flatMap(([name, endings]) =>
    isLanguage(name) ? endings.split(" ").map((ending) => [ending, name] as const) : [],
  ),
);

/** Files that end in `.json` and may hold comments all the same. */
const WITH_COMMENTS =
  /(?:^|\/)(?:(?:ts|js)config[^/]*|\.?eslintrc|\.swcrc|devcontainer|api-extractor|tslint|language-configuration)\.json$|(?:^|\/)\.(?:vscode|devcontainer)\//;

/** `null` where no parser of fen's knows the language. */
export function languageOf(path: string): Language | null {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  const known = NAMES.get(name);
  if (known) return known;
  const dot = name.lastIndexOf(".");
  const language = dot > 0 ? (BY_ENDING.get(name.slice(dot + 1)) ?? null) : null;
  return language === "json" && WITH_COMMENTS.test(path) ? null : language;
}

/** Languages whose files use each other's names. */
const KIN: readonly (readonly Language[])[] = [
  ["javascript", "tsx", "typescript"],
  ["c", "cpp"],
  ["java", "kotlin"],
];

/** Endings of the names of files, without the dot, in which the names of the file's own language mean something. */
export function kinEndings(path: string): readonly string[] {
  const language = languageOf(path);
  if (language === null || !isCodeLanguage(language)) return [];
  const kin = KIN.find((family) => family.includes(language)) ?? [language];
  return kin.flatMap((name) => ENDINGS[name].split(" "));
}

/** Is it a language in which things have names that other files use? */
function isCodeLanguage(language: Language): boolean {
  return language !== "css" && language !== "json" && language !== "yaml";
}

export function isCode(path: string): boolean {
  const language = languageOf(path);
  return language !== null && isCodeLanguage(language);
}
