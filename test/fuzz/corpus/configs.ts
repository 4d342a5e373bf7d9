/** Configuration files that ask for too much, and the part of the message with which they are refused; `""` is accepted. */

export type ConfigCase = { readonly name: string; readonly text: string; readonly problem: string };

const ALIASES = Array.from(
  { length: 9 },
  (_, at) => `  k${at + 1}: &a${at + 1} [*a${at}, *a${at}]`,
);

export const CONFIGS: readonly ConfigCase[] = [
  { name: "nothing", text: "", problem: "" },
  { name: "a key of the project's own", text: "model: m", problem: "" },
  { name: "JSON", text: '{"model": "m", "exclude": ["a", "b"]}', problem: "" },
  { name: "a byte order mark", text: "\uFEFFmodel: m", problem: "" },
  { name: "line ends of both characters", text: "model: m\r\nexclude: a\r\n", problem: "" },
  {
    name: "a map that holds itself",
    text: "prices: &a {b: *a}",
    problem: "`prices`: must be a map that does not hold itself",
  },
  {
    name: "a map that holds itself in a list",
    text: "exclude: [&a {b: *a}]",
    problem: "`exclude`: must be a value",
  },
  {
    name: "a list that holds itself",
    text: "exclude: &a [*a]",
    problem: "`exclude`: must be a value",
  },
  {
    name: "aliases that double ten times",
    text: `prices:\n  k0: &a0 [x, x]\n${ALIASES.join("\n")}`,
    problem: "must be a map {input, cached, output, currency}",
  },
  {
    name: "more aliases than anybody needs",
    text: `exclude:\n- &a x\n${"- *a\n".repeat(21)}`,
    problem: "not valid YAML",
  },
  { name: "a prototype", text: "__proto__: {model: x}", problem: "unknown key `__proto__`" },
  { name: "a constructor", text: "constructor: x", problem: "unknown key `constructor`" },
  {
    name: "a prototype among the prices",
    text: "prices: {__proto__: {input: 1}}",
    problem: "has no `output`",
  },
  {
    name: "a price of an inherited property",
    text: "prices: {m: {input: 1, output: 1, constructor: 1}}",
    problem: "unknown key",
  },
  { name: "a merge of keys", text: "<<: {api-key: x}", problem: "unknown key `<<`" },
  {
    name: "a key of the workflow, in quotes",
    text: '"api-key": x',
    problem: "`api-key` is not allowed here",
  },
  {
    name: "a key of the workflow, escaped",
    text: '"\\x61pi-key": x',
    problem: "`api-key` is not allowed here",
  },
  {
    name: "a key of the workflow by an alias",
    text: "model: &k mode\n*k : x",
    problem: "`mode` is not allowed here",
  },
  { name: "two documents", text: "model: a\n---\nmode: b", problem: "not valid YAML" },
  { name: "a key twice", text: "model: a\nmodel: b", problem: "duplicated mapping key" },
  { name: "a list for a key", text: "? [a]\n: 1", problem: "not valid YAML" },
  { name: "a tag of a function", text: "model: !!js/function 'x'", problem: "not valid YAML" },
  { name: "a tag of binary data", text: "model: !!binary aGk=", problem: "not valid YAML" },
  { name: "a tab for indentation", text: "prices:\n\tm: 1", problem: "not valid YAML" },
  { name: "a null character", text: "model: a\u0000b", problem: "not valid YAML" },
  {
    name: "a number beyond all numbers",
    text: "max-comments: 1e999",
    problem: "is not a whole number",
  },
  {
    name: "a number of another base",
    text: "max-comments: 0x7FFFFFFF",
    problem: "is not a whole number",
  },
  { name: "a limit that is not a number", text: "cost-limit: .nan", problem: "is not an amount" },
  { name: "a limit without end", text: "cost-limit: .inf", problem: "is not an amount" },
  { name: "a limit below nothing", text: "cost-limit: -1", problem: "is not an amount" },
  { name: "yes for true", text: "incremental: yes", problem: "neither true nor false" },
  { name: "a date", text: "model: 2001-12-14", problem: "" },
  {
    name: "a rule that holds itself",
    text: "rules: [&r {paths: a, rule: *r}]",
    problem: "`rules`: must be a value",
  },
  {
    name: "a rule of an inherited property",
    text: "rules: [{rule: a, constructor: b}]",
    problem: "a rule has `paths` and `rule`",
  },
  {
    name: "a rule that is a document of its own",
    text: "rules: ['{rule: [']",
    problem: "not valid YAML",
  },
  {
    name: "a pattern that doubles twenty times",
    text: `exclude: ['${"{a,b}".repeat(20)}']`,
    problem: "use fewer braces",
  },
  { name: "words for a document", text: "please review", problem: "must be a map" },
];
