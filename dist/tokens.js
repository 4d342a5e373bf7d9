import { n as e, t } from "./tokenizer.js";
// src/domain/money/tokens.ts
/**
* How many tokens a text has for the models fen uses. The MiMo and Qwen vocabularies are cl100k plus Chinese
* and take digits one by one, so cl100k plus a correction for runs of digits is close, and never far below.
* Loading this loads the vocabulary, so whatever is not about to count imports nothing but the type.
*/
const n = { disallowedSpecial: /* @__PURE__ */ new Set() }, r = /\S{256}/g, i = /\s{256}/g;
e(4096);
/** Estimated number of tokens of a text. Special-token text such as `<|im_end|>` counts as plain text. */
function a(e) {
	let a = e.replace(r, "$&\n").replace(i, "$&."), o = t(a.normalize("NFC"), n);
	for (let t of e.matchAll(/\d{2,}/g)) o += t[0].length - Math.ceil(t[0].length / 3);
	return o;
}
export { a as countTokens };
