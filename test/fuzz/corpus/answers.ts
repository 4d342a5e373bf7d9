/** Answers of a model, and the ids of the verdicts that are to be read out of them; `broken` ones are only counted. */

export type AnswerCase = {
  readonly name: string;
  readonly text: string;
  readonly ids: readonly number[];
  readonly broken: number;
};

const verdict = (id: number) =>
  JSON.stringify({ id, verdict: "confirmed", evidence: "", reason: "r" });
const [ONE, TWO] = [verdict(1), verdict(2)];

/** As `answer`, with one broken object among the others. */
const broken = (name: string, text: string, ids: readonly number[]): AnswerCase => ({
  name,
  text,
  ids,
  broken: 1,
});

const answer = (name: string, text: string, ids: readonly number[]): AnswerCase => ({
  ...broken(name, text, ids),
  broken: 0,
});

export const ANSWERS: readonly AnswerCase[] = [
  answer("two lines", `${ONE}\n${TWO}\n`, [1, 2]),
  answer("no line feed between", ONE + TWO, [1, 2]),
  answer("commas between", `${ONE},${TWO},`, [1, 2]),
  answer("a fence in a fence", `\`\`\`json\n\`\`\`\n${ONE}\n\`\`\`\n\`\`\`\n${TWO}`, [1, 2]),
  answer("a heading and a list", `# {"Verdicts"}\n- ${ONE}\n- ${TWO}\n`, [1, 2]),
  answer("the whole as a string", JSON.stringify(ONE), []),
  answer("a brace in front", `{ ${ONE}\n${TWO}`, [1, 2]),
  answer("a quote in front", `" ${ONE}\n${TWO}`, [1, 2]),
  answer("a byte order mark in front", `\uFEFF${ONE}`, [1]),
  answer("a null character between", `${ONE}\u0000${TWO}`, [1, 2]),
  broken("a cut-off line between", `${ONE}\n{"id":9,"verdict":"rej\n${TWO}`, [1, 2]),
  broken("a line with a hole between", `${ONE}\n{"id":9,"reason":"\u0000"}\n${TWO}`, [1, 2]),
  broken(
    "a deep line between",
    `${ONE}\n{"id":${"[".repeat(99)}${"]".repeat(99)}}\n${TWO}`,
    [1, 2],
  ),
  answer("an id twice", `${ONE}\n${ONE}`, [1, 1]),
  answer("an id as text", ONE.replace("1", '"1"'), [1]),
  broken("an id below one", ONE.replace("1", "0"), []),
  broken("an id that is no whole number", ONE.replace("1", "1.5"), []),
  broken("an id beyond all numbers", ONE.replace("1", "1e999"), []),
  broken("an id of an inherited property", ONE.replace("1", '"__proto__"'), []),
  broken("a verdict of an inherited property", ONE.replace("confirmed", "constructor"), []),
  broken("a prototype", `{"__proto__":${ONE}}`, []),
  answer("a prototype beside", ONE.replace("{", '{"__proto__":{"verdict":"rejected"},'), [1]),
  broken("keys of another case", ONE.replace("id", "ID"), []),
  broken("thoughts that hold an answer", `{"thought":${ONE}}\n${TWO}`, [2]),
  answer("a wrapper under a name of its own", `{"constructor":[${ONE},${TWO}]}`, [1, 2]),
  answer("a wrapper left open", `{"verdicts":[${ONE},${TWO}`, [1, 2]),
  answer("XML", `<verdict>${ONE}</verdict>`, [1]),
  answer("a call of a tool", `verdict(${ONE});`, [1]),
  answer("nothing", "", []),
  answer("only braces", "{}{}{{}}", []),
];
