// src/domain/outcome.ts
/** Stable codes for why a run is not `complete`. */
const e = {
	draft: "the pull request is a draft",
	closed: "the pull request is closed",
	"fork-without-key": "the pull request comes from a fork and no key is available to it",
	"dependabot-without-key": "Dependabot opened the pull request and no key is available to it",
	"unsupported-event": "fen does not review on this event",
	"nothing-to-review": "there is nothing in the change that fen reviews",
	"already-reviewed": "fen has reviewed this very commit before",
	"no-command": "the comment holds no command for fen",
	"not-authorised": "whoever wrote the comment may not write to the repository",
	"head-moved": "the pull request has a newer commit than the one that was read",
	answered: "a command or a comment was answered, and nothing was to be reviewed",
	"plan-only": "only the plan was asked for",
	"cost-limit": "the cost limit does not pay for everything",
	"no-model": "no model took part: there is no key and no local server, so only the built-in checks were made",
	"model-unavailable": "the model did not answer",
	"model-retired": "the model has been switched off by its maker",
	"model-refused": "the endpoint refused the key or the account",
	"content-filter": "the endpoint's content filter refused the answer",
	"answer-truncated": "an answer of the model broke off",
	"run-timeout": "the time for the run was used up",
	"verifier-unhealthy": "the verification did not work, so suggestions are not verified",
	"files-without-patch": "GitHub shows no text for some changed files",
	"too-large": "some changes are too large for one request",
	"shard-missing": "the result of a part of the plan is missing",
	"set-up": "the doctor found something that keeps fen from working",
	"bad-input": "an input or the configuration is not valid",
	"github-unreachable": "GitHub could not be read",
	"post-failed": "the suggestions could not be posted",
	cancelled: "the run was cancelled",
	"internal-error": "fen itself failed"
};
function t(t) {
	return typeof t == "string" && Object.hasOwn(e, t);
}
function n(t, n, r = e[n]) {
	return {
		outcome: t,
		reason: n,
		detail: r
	};
}
const r = {
	outcome: "complete",
	reason: null,
	detail: ""
};
/** Exit code of the process (contract section 2). */
function i(e) {
	let { outcome: t, reason: n } = e.ending;
	return n === "cancelled" ? 130 : t === "failed" || e.gate === "failed" || (t === "partial" || t === "not-reviewed") && e.failOnPartial ? 1 : 0;
}
/** How the batches went, as far as it decides the ending. */
function a(t, n) {
	let r = t.flatMap(({ reason: e, detail: t }) => e === null ? [] : [{
		reason: e,
		detail: t
	}]), i = t.every((e) => e.verified);
	return !i && n.outOfTime && r.push({
		reason: "run-timeout",
		detail: e["run-timeout"]
	}), {
		shortfalls: r,
		verified: i,
		missed: n.skipped.filter((e) => e.reviewable).map((e) => e.reason),
		anyReviewed: t.some((e) => e.status !== "not-reviewed")
	};
}
/** Which reason stands for several: the one that a reader must know first. */
const o = [
	"cancelled",
	"model-refused",
	"model-retired",
	"model-unavailable",
	"run-timeout",
	"cost-limit",
	"content-filter",
	"answer-truncated",
	"too-large",
	"files-without-patch"
];
/** The smaller, the sooner a reader must know it; reasons that no batch ends with come last. */
function s(e) {
	let t = o.findIndex((t) => t === e);
	return t === -1 ? o.length : t;
}
/** Reasons for which a run that reviewed nothing has failed, rather than done what it may. */
const c = /* @__PURE__ */ new Set([
	"model-refused",
	"model-retired",
	"model-unavailable"
]);
/** How a run that planned a review ended. */
function l(e) {
	let { publication: t } = e, i = d(e);
	return i?.reason === "cancelled" ? {
		outcome: "not-reviewed",
		...i
	} : t && u(t) || (!e.anyReviewed && i ? {
		outcome: c.has(i.reason) ? "failed" : "not-reviewed",
		...i
	} : i ? {
		outcome: "partial",
		...i
	} : e.verified ? r : n("partial", "verifier-unhealthy"));
}
/** Why suggestions that were to be posted are not on the pull request; `null` when they are. */
function u(e) {
	let { kind: t, comments: r, message: i } = e;
	return t === "head-moved" ? n("partial", "head-moved", `not posted: ${i}`) : t === "failed" ? n(r > 0 ? "partial" : "failed", "post-failed", i) : null;
}
function d(t) {
	for (let n of o) {
		let r = t.shortfalls.find((e) => e.reason === n);
		if (r) return r;
		if (t.missed.includes(n)) return {
			reason: n,
			detail: e[n]
		};
	}
	return null;
}
// src/domain/money/call.ts
/** Sum of cost over calls, and whether every part of it is the endpoint's own count. */
function f(e) {
	return {
		cost: e.reduce((e, t) => e + t.cost, 0),
		known: e.every((e) => e.costKnown)
	};
}
// src/domain/money/money.ts
/** Amounts of money as integers: 1 nano is 10⁻⁹ of the currency's unit, so no float ever holds a price. */
const p = ["CNY", "USD"], m = 1e9;
/**
* Reads a plain decimal number (`0.01`, `3`) of at most nine decimals.
* Returns `null` for anything else: signs, exponents, thousands separators, blanks.
*/
function h(e) {
	let t = /^(\d{1,9})(?:\.(\d{1,9}))?$/.exec(e);
	if (!t) return null;
	let n = Number(t[1]) * m + Number((t[2] ?? "").padEnd(9, "0"));
	return n > 1e6 * m ? null : n;
}
/** The exact decimal number, without an exponent or trailing zeros: `0.00112`. */
function g(e) {
	let t = e < 0 ? "-" : "", n = String(Math.abs(Math.round(e))).padStart(10, "0"), r = n.slice(-9).replace(/0+$/, "");
	return t + n.slice(0, -9) + (r === "" ? "" : `.${r}`);
}
const _ = {
	CNY: "¥",
	USD: "$"
}, v = {
	CNY: 4,
	USD: 5
};
/** For people: the symbol and a rounded number, `¥0.0043`; never zero for what is not. */
function y(e, t) {
	let n = 10 ** (9 - v[t]), r = Math.round(e / n) * n;
	return r === 0 && e > 0 ? `<${_[t]}${g(n)}` : _[t] + g(r);
}
/** For columns of a table: as `renderAmount`, always with the same number of decimals. */
function b(e, t) {
	let n = y(e, t);
	if (n.startsWith("<")) return n;
	let [r = "", i = ""] = n.split(".");
	return `${r}.${i.padEnd(v[t], "0")}`;
}
// src/domain/reviewed.ts
/** Fates of suggestions that people do not get to see on the pull request, for good reason. */
const x = [
	"rejected",
	"refuted",
	"not-confirmed",
	"withdrawn",
	"duplicate",
	"below-min-severity"
];
/** Suggestions that stand after the verification, wherever they are shown. */
function S(e) {
	return !x.includes(e.fate);
}
/** The second pass in one line of the log. */
function C(e) {
	if (e.length === 0) return "verification: nothing to verify";
	let t = (t) => e.filter(({ verdict: e }) => e.status === t).length;
	return `verification: ${t("confirmed")} confirmed, ${t("rejected")} rejected, ${t("not-verified")} not verified`;
}
// src/domain/money/usage.ts
const w = {
	inputTokens: 0,
	cachedTokens: 0,
	outputTokens: 0,
	reasoningTokens: 0,
	estimated: !1
};
function T(e, t) {
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
function E(e) {
	let { cost: t, known: n } = f(e.calls), r = e.calls.map((e) => e.usage).reduce(T, w), { earlier: i } = e;
	return {
		cost: t + (i?.cost ?? 0),
		costKnown: n && (i?.costKnown ?? !0),
		usage: i ? T(r, i.usage) : r,
		model: D(e.calls)[0] ?? i?.model ?? ""
	};
}
/** The models that answered the generate pass, in order, each once. */
function D(e) {
	let t = e.filter((e) => e.pass !== "verify" && e.outcome !== "failed");
	return [...new Set(t.map((e) => e.answeredBy ?? e.model))];
}
export { s as S, a as _, x as a, u as b, p as c, y as d, g as f, l as g, e as h, T as i, h as l, r as m, E as n, C as o, f as p, w as r, S as s, D as t, b as u, n as v, t as x, i as y };
