import { t as e } from "./tokenizer.js";
// src/domain/money/tokens.ts
/**
* How many tokens a text has for the models fen uses. The MiMo and Qwen vocabularies are cl100k plus Chinese
* and take digits one by one, so cl100k plus a correction for runs of digits is close, and never far below.
*/
const t = { disallowedSpecial: /* @__PURE__ */ new Set() }, n = /\S{256}/g, r = /\s{256}/g;
/** Estimated number of tokens of a text. Special-token text such as `<|im_end|>` counts as plain text. */
function i(i) {
	let a = i.replace(n, "$&\n").replace(r, "$&."), o = e(a, t);
	for (let e of i.matchAll(/\d{2,}/g)) o += e[0].length - Math.ceil(e[0].length / 3);
	return o;
}
export { i as t };
