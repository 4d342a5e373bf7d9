import { u as e } from "./totals.js";
// src/domain/report/limits.ts
/** The inputs that set the limits. */
const t = {
	run: "cost-limit",
	"pull request": "cost-limit-per-pr",
	month: "cost-limit-per-month"
}, n = {
	run: "this run",
	"pull request": "all runs on this pull request",
	month: "all runs of the repository this month"
};
/** `All runs on this pull request: ¥0.0044 of ¥0.05, ¥0.0456 left.` */
function r(t, r) {
	let { name: a, isLowerBound: o } = t, s = n[a], c = e(t.left, r), l = o ? `at most ${c} left (a lower bound: GitHub lists more comments than fen reads)` : `${c} left`;
	return `${s.charAt(0).toUpperCase()}${s.slice(1)}: ${i(t, r)}, ${l}.`;
}
function i({ spent: t, limit: n, isLowerBound: r }, i) {
	return `${r ? "at least " : ""}${e(t, i)} of ${e(n, i)}`;
}
/** Why a run may spend less than `cost-limit`. */
function a(r, a) {
	let { currency: o } = a;
	return `\`${t[r.name]}\`: ${n[r.name]} have cost ${i(r, o)}; this run may spend ${e(a.limit, o)}.`;
}
/** Why a run could not review anything, naming the limit that stood in its way. */
function o(r, a) {
	let o = r.left === 0 ? "nothing" : e(r.left, a);
	return `\`${t[r.name]}\`: ${n[r.name]} have cost ${i(r, a)}; ${o} is left, which does not pay for a review`;
}
export { r as i, a as n, o as r, t };
