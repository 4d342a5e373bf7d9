import { d as e } from "./totals.js";
/** The stages that are reached and not among those already `given`, limit by limit, the lowest first. */
function t(e) {
	let { limits: t, warnAt: r, given: i } = e, a = (e, t) => i.some((n) => n.name === e && n.stage === t);
	return t.flatMap(({ name: e, limit: t, spent: i, isLowerBound: o = !1 }) => r.filter((r) => n({
		limit: t,
		spent: i
	}, r) && !a(e, r)).map((n) => ({
		name: e,
		stage: n,
		limit: t,
		spent: i,
		isLowerBound: o
	}))).slice(0, Math.max(0, 30 - i.length));
}
/** Amounts times a percentage outgrow what a number holds exactly. */
function n({ limit: e, spent: t }, n) {
	return e > 0 && BigInt(t) * 100n >= BigInt(e) * BigInt(n);
}
/** Whole percent of the limit that is spent, rounded down; 0 without a limit. */
function r({ limit: e, spent: t }) {
	return e > 0 ? Number(BigInt(t) * 100n / BigInt(e)) : 0;
}
const i = {
	run: "for this run",
	"pull request": "for this pull request",
	month: "for this month (UTC)"
};
/** `52 % of the limit of ¥0.01 for this run`. */
function a(t, n) {
	return `${r(t)} % of the limit of ${e(t.limit, n)} ${i[t.name]}`;
}
/** Plain sentences without Markdown: `Warning at 50 %: ¥0.0052 is spent, 52 % of the limit of ¥0.01 for this run.` */
function o(t, n) {
	let { stage: r, spent: i, isLowerBound: o } = t, s = `${o ? "at least " : ""}${e(i, n)}`, c = r >= 100 ? " The limit is reached: nothing more is asked." : "";
	return `Warning at ${r} %: ${s} is spent, ${a(t, n)}.${c}`;
}
export { o as i, r as n, a as r, t };
