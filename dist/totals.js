// src/domain/money/call.ts
/** Sum of cost over calls, and whether every part of it is the endpoint's own count. */
function e(e) {
	return {
		cost: e.reduce((e, t) => e + t.cost, 0),
		known: e.every((e) => e.costKnown)
	};
}
// src/domain/money/money.ts
/** Amounts of money as integers: 1 nano is 10⁻⁹ of the currency's unit, so no float ever holds a price. */
const t = ["CNY", "USD"];
/**
* Reads a plain decimal number (`0.01`, `3`) of at most nine decimals.
* Returns `null` for anything else: signs, exponents, thousands separators, blanks.
*/
function n(e) {
	let t = /^(\d{1,9})(?:\.(\d{1,9}))?$/.exec(e);
	if (!t) return null;
	let n = Number(t[1]);
	return n > 1e6 ? null : n * 1e9 + Number((t[2] ?? "").padEnd(9, "0"));
}
/** The exact decimal number, without an exponent or trailing zeros: `0.00112`. */
function r(e) {
	let t = e < 0 ? "-" : "", n = String(Math.abs(Math.round(e))).padStart(10, "0"), r = n.slice(-9).replace(/0+$/, "");
	return t + n.slice(0, -9) + (r === "" ? "" : `.${r}`);
}
const i = {
	CNY: "¥",
	USD: "$"
}, a = {
	CNY: 4,
	USD: 5
};
/** For people: the symbol and a rounded number, `¥0.0043`; never zero for what is not. */
function o(e, t) {
	let n = 10 ** (9 - a[t]), o = Math.round(e / n) * n;
	return o === 0 && e > 0 ? `<${i[t]}${r(n)}` : i[t] + r(o);
}
/** For columns of a table: as `renderAmount`, always with the same number of decimals. */
function s(e, t) {
	let n = o(e, t);
	if (n.startsWith("<")) return n;
	let [r = "", i = ""] = n.split(".");
	return `${r}.${i.padEnd(a[t], "0")}`;
}
// src/domain/reviewed.ts
/** Fates of suggestions that people do not get to see on the pull request, for good reason. */
const c = [
	"rejected",
	"refuted",
	"not-confirmed",
	"withdrawn",
	"duplicate",
	"below-min-severity"
];
/** Suggestions that stand after the verification, wherever they are shown. */
function l(e) {
	return !c.includes(e.fate);
}
/** The second pass in one line of the log. */
function u(e) {
	let t = (t) => e.filter(({ verdict: e }) => e.status === t).length;
	return `verification: ${t("confirmed")} confirmed, ${t("rejected")} rejected, ${t("not-verified")} not verified`;
}
// src/domain/money/usage.ts
const d = {
	inputTokens: 0,
	cachedTokens: 0,
	outputTokens: 0,
	reasoningTokens: 0,
	estimated: !1
};
function f(e, t) {
	return {
		inputTokens: e.inputTokens + t.inputTokens,
		cachedTokens: e.cachedTokens + t.cachedTokens,
		outputTokens: e.outputTokens + t.outputTokens,
		reasoningTokens: e.reasoningTokens + t.reasoningTokens,
		estimated: e.estimated || t.estimated
	};
}
// src/domain/money/totals.ts
/** Cost, tokens and model of the run, those of an earlier job included. */
function p(t) {
	let { cost: n, known: r } = e(t.calls), i = t.calls.map((e) => e.usage).reduce(f, d), { earlier: a } = t;
	return {
		cost: n + (a?.cost ?? 0),
		costKnown: r && (a?.costKnown ?? !0),
		usage: a ? f(i, a.usage) : i,
		model: m(t.calls)[0] ?? a?.model ?? ""
	};
}
/** The models that answered the generate pass, in order, each once. */
function m(e) {
	let t = e.filter((e) => e.pass !== "verify" && e.outcome !== "failed");
	return [...new Set(t.map((e) => e.answeredBy ?? e.model))];
}
export { u as a, n as c, r as d, e as f, f as i, s as l, p as n, l as o, d as r, t as s, m as t, o as u };
