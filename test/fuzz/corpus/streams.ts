/** Bodies of event streams, and what is in them. `[n]` stands for the document `{"n":n}`. */

export type StreamCase = {
  readonly name: string;
  readonly body: string;
  /** Documents by their number, `"error"`, `"unreadable"` or `"done"`. */
  readonly items: readonly (number | "error" | "unreadable" | "done")[];
  readonly end: "ended" | "html" | "empty" | "too-large";
};

const one = (name: string, body: string, items: StreamCase["items"] = [1]): StreamCase => ({
  name,
  body,
  items,
  end: items.length > 0 ? "ended" : "empty",
});

const ONE = '{"n":1}';
const TWO = '{"n":2}';

export const STREAMS: readonly StreamCase[] = [
  one("a space behind the colon is not data, a second one is", `data:  ${ONE}\n\n`),
  one("no space behind the colon", `data:${ONE}\n\n`),
  one("a tab behind the colon is data, and white space to JSON", `data:\t${ONE}\n\n`),
  one("a byte order mark", `\uFEFFdata: ${ONE}\n\n`),
  one("two byte order marks", `\uFEFF\uFEFFdata: ${ONE}\n\n`),
  one("a byte order mark at the second event", `data: ${ONE}\n\n\uFEFFdata: ${TWO}\n\n`),
  one("white space in front of the first field", ` data: ${ONE}\n\n`),
  one("a wide blank in front of the first field", `\u3000data: ${ONE}\n\n`),
  one("white space in front of a later field", `data: ${ONE}\n\n data: ${TWO}\n\n`),
  one("carriage returns alone", `data: ${ONE}\r\rdata: ${TWO}\r\r`, [1, 2]),
  one("all three line ends in one event", `data: {\ndata: "n"\rdata: :1\r\ndata: }\r\n\r\n`),
  one("blank lines between and behind", `\n\n\ndata: ${ONE}\n\n\n\ndata: ${TWO}\n\n\n\n`, [1, 2]),
  one("a comment inside of an event", `data: {\n: a comment\ndata: "n":1}\n\n`),
  one("a comment without words", `:\n\ndata: ${ONE}\n\n`),
  one("a comment that holds data", `: data: ${TWO}\n\ndata: ${ONE}\n\n`),
  one("a field without a colon", `data\n\ndata: ${ONE}\n\n`),
  one("a field that nobody knows", `date: ${TWO}\nDATA: ${TWO}\ndata: ${ONE}\n\n`),
  one("a field name of another case", `Data: ${ONE}\n\n`, []),
  one("a colon in front of everything", `:data: ${ONE}\n\n`, []),
  one("an id with a null character", `id: a\u0000b\ndata: ${ONE}\n\n`),
  one("retry of nonsense", `retry: 1e3\nretry: -1\nretry:\ndata: ${ONE}\n\n`),
  one("a name of no event", `event:\ndata: ${ONE}\n\n`),
  one("a name of an inherited property", `event: __proto__\ndata: ${ONE}\n\n`),
  one("an error by name", "event: error\ndata: busy\n\n", ["error"]),
  one("an error by name, of another case", `event: Error\ndata: ${ONE}\n\n`),
  one("the name of the event before does not stay", `event: error\n\ndata: ${ONE}\n\n`),
  one("the last of two names counts", `event: error\nevent: message\ndata: ${ONE}\n\n`),
  one("no line end at the end", `data: ${ONE}`),
  one("one line end at the end", `data: ${ONE}\n`),
  one("half an object at the end", `data: ${ONE}\n\ndata: {"n":`, [1, "unreadable"]),
  one("half a field name at the end", `data: ${ONE}\n\ndat`),
  one("the end mark in the middle", `data: ${ONE}\n\ndata: [DONE]\n\ndata: ${TWO}\n\n`, [
    1,
    "done",
    2,
  ]),
  one("the end mark without a space", "data:[DONE]\n\n", ["done"]),
  one("the end mark in small letters", "data: [done]\n\n", []),
  one("the end mark in quotes", 'data: "[DONE]"\n\n', []),
  one("two documents in one event", `data: ${ONE}\ndata: ${TWO}\n\n`, [1, 2]),
  one("a document and rubbish in one event", `data: ${ONE}\ndata: {"n":\n\n`, [1, "unreadable"]),
  one("a number", "data: 1\n\n", []),
  one("null", "data: null\n\n", []),
  one("single quotes", "data: {'n':1}\n\n", ["unreadable"]),
  one("a comma too many", 'data: {"n":1,}\n\n', ["unreadable"]),
  one("not a number", 'data: {"n":NaN}\n\n', ["unreadable"]),
  one("a raw tab in a string", 'data: {"n":"\t"}\n\n', ["unreadable"]),
  one("a line separator in a string", 'data: {"n":1,"x":"\u2028"}\n\n'),
  one("white space inside of JSON", 'data: { "n" : 1 }\n\n'),
  one("the same key twice: the last one counts", 'data: {"n":2,"n":1}\n\n'),
  one("a plain completion", ONE),
  one("a plain completion behind a byte order mark", `\uFEFF ${ONE}`),
  one("documents on lines", `${ONE}\n\n${TWO}\n`, [1, 2]),
  one("a document, then events", `${ONE}\n\ndata: ${TWO}\n\n`),
  one("only a byte order mark", "\uFEFF", []),
  one("only null characters", "\u0000\u0000\n\n", []),
  { name: "a web page", body: "\uFEFF\r\n<!DOCTYPE html>", items: [], end: "html" },
  { name: "an XML error", body: '<?xml version="1.0"?><Error/>', items: [], end: "html" },
];
