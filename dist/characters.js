// src/domain/plan.ts
/** Paths of the files that batches hold, parts of one file once each. */
function e(e) {
	return e.flatMap((e) => e.files.map(({ file: e }) => e.path));
}
/** `1` when nothing was reviewable. */
function t(e) {
	return e.reviewable === 0 ? 1 : Math.round(Math.min(1, e.seen / e.reviewable) * 1e4) / 1e4;
}
// src/domain/money/money.ts
/** Amounts of money as integers: 1 nano is 10⁻⁹ of the currency's unit, so no float ever holds a price. */
const n = ["CNY", "USD"];
/**
* Reads a plain decimal number (`0.01`, `3`) of at most nine decimals.
* Returns `null` for anything else: signs, exponents, thousands separators, blanks.
*/
function r(e) {
	let t = /^(\d{1,9})(?:\.(\d{1,9}))?$/.exec(e);
	if (!t) return null;
	let n = Number(t[1]);
	return n > 1e6 ? null : n * 1e9 + Number((t[2] ?? "").padEnd(9, "0"));
}
/** The exact decimal number, without an exponent or trailing zeros: `0.00112`. */
function i(e) {
	let t = e < 0 ? "-" : "", n = String(Math.abs(Math.round(e))).padStart(10, "0"), r = n.slice(-9).replace(/0+$/, "");
	return t + n.slice(0, -9) + (r === "" ? "" : `.${r}`);
}
const a = {
	CNY: "¥",
	USD: "$"
}, o = {
	CNY: 4,
	USD: 5
};
/** For people: the symbol and a rounded number, `¥0.0043`; never zero for what is not. */
function s(e, t) {
	let n = 10 ** (9 - o[t]), r = Math.round(e / n) * n;
	return r === 0 && e > 0 ? `<${a[t]}${i(n)}` : a[t] + i(r);
}
/** For columns of a table: as `renderAmount`, always with the same number of decimals. */
function c(e, t) {
	let n = s(e, t);
	if (n.startsWith("<")) return n;
	let [r = "", i = ""] = n.split(".");
	return `${r}.${i.padEnd(o[t], "0")}`;
}
// src/domain/reviewed.ts
/** Fates of suggestions that people do not get to see on the pull request, for good reason. */
const l = [
	"rejected",
	"duplicate",
	"below-min-severity"
];
/** Suggestions that stand after the verification, wherever they are shown. */
function u(e) {
	return !l.includes(e.fate);
}
/** The second pass in one line of the log. */
function d(e) {
	let t = (t) => e.filter(({ verdict: e }) => e.status === t).length;
	return `verification: ${t("confirmed")} confirmed, ${t("rejected")} rejected, ${t("not-verified")} not verified`;
}
// src/domain/money/call.ts
/** Sum of cost over calls, and whether every part of it is the endpoint's own count. */
function f(e) {
	return {
		cost: e.reduce((e, t) => e + t.cost, 0),
		known: e.every((e) => e.costKnown)
	};
}
// src/domain/money/usage.ts
const p = {
	inputTokens: 0,
	cachedTokens: 0,
	outputTokens: 0,
	reasoningTokens: 0,
	estimated: !1
};
function m(e, t) {
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
function h(e) {
	let { cost: t, known: n } = f(e.calls), r = e.calls.map((e) => e.usage).reduce(m, p), { earlier: i } = e;
	return {
		cost: t + (i?.cost ?? 0),
		costKnown: n && (i?.costKnown ?? !0),
		usage: i ? m(r, i.usage) : r,
		model: g(e.calls, "generate") || (i?.model ?? "")
	};
}
/** The model that answered a pass last; `""` when none did. */
function g(e, t) {
	let n = e.findLast((e) => e.pass === t && e.outcome !== "failed");
	return n ? n.answeredBy ?? n.model : "";
}
// src/domain/report/result.ts
const _ = "fen-result/1";
/** The record as JSON values: money as decimal strings in `currency`, times in ISO 8601 or milliseconds. */
function v(e) {
	let t = h(e), { pullRequest: n, ending: r, plan: a } = e, o = {
		schema: _,
		version: e.version,
		mode: e.mode,
		repository: e.repository,
		pullRequest: n && {
			number: n.number,
			url: n.url,
			base: n.base.sha,
			head: n.head.sha
		},
		startedAt: e.startedAt,
		finishedAt: e.finishedAt,
		outcome: r.outcome,
		reason: r.reason ?? "",
		detail: r.detail,
		coverage: e.coverage,
		gate: e.gate,
		suggestionCount: e.reviewed.filter(u).length,
		comments: e.comments,
		reviewUrl: e.reviewUrl,
		currency: e.currency,
		cost: i(t.cost),
		costKnown: t.costKnown,
		costLimit: i(e.limit),
		inputTokens: t.usage.inputTokens,
		cachedTokens: t.usage.cachedTokens,
		outputTokens: t.usage.outputTokens,
		model: t.model,
		models: e.models,
		plan: a && y(a),
		skipped: a?.skipped ?? [],
		suggestions: e.reviewed.map(b),
		unreadable: e.unreadable,
		calls: e.calls.map(x),
		notes: e.notes,
		requests: e.requests,
		marks: e.marks
	};
	return `${JSON.stringify(o, null, 1)}\n`;
}
function y(e) {
	let { reviewableLines: t, plannedLines: n, worstForAll: r } = e, a = e.batches.map((e) => ({
		id: e.id,
		files: e.files.map(({ file: e, changedLines: t, partial: n }) => ({
			path: e.path,
			changedLines: t,
			partial: n
		})),
		changedLines: e.changedLines,
		tokens: e.tokens,
		likely: i(e.likely.total),
		atMost: {
			generate: i(e.worst.generate),
			verify: i(e.worst.verify),
			total: i(e.worst.total)
		}
	}));
	return {
		reviewableLines: t,
		plannedLines: n,
		atMostForAll: i(r),
		batches: a
	};
}
function b(e) {
	let { suggestion: t, fingerprint: n, batch: r, placement: i, replacement: a, verdict: o, fate: s } = e;
	return {
		...t,
		fingerprint: n,
		batch: r,
		verdict: o,
		placement: i,
		committable: a?.kind === "committable",
		notCommittable: a?.kind === "shown" ? a.reason : "",
		fate: s
	};
}
function x(e) {
	let { price: t, cost: n, ...r } = e, { currency: a, input: o, cached: s, output: c, source: l } = t, u = {
		input: i(o),
		cached: i(s),
		output: i(c)
	};
	return {
		...r,
		cost: i(n),
		price: {
			currency: a,
			...u,
			source: l
		}
	};
}
// src/domain/suggestion.ts
const S = [
	"critical",
	"major",
	"minor",
	"nit"
], C = [
	"bug",
	"security",
	"performance",
	"correctness",
	"maintainability",
	"test",
	"docs"
];
/** 0 for `critical` … 3 for `nit`. */
function w(e) {
	return S.indexOf(e);
}
/** Is `severity` at least as severe as `floor`? */
function T(e, t) {
	return w(e) <= w(t);
}
/** ` line 3`, ` lines 3–5`, ` line 3 (old)`; empty where there is no line. */
function E(e) {
	if (e.kind === "body") return "";
	let { startLine: t, endLine: n, side: r } = e, i = t === n ? ` line ${t}` : ` lines ${t}–${n}`;
	return r === "LEFT" ? `${i} (old)` : i;
}
// src/domain/characters.ts
/**
* Characters a reader cannot see or that reorder what he sees: bidirectional controls, zero-width and
* other default-ignorable code points, control characters, line separators, halves of surrogate pairs.
*/
const D = "\\p{Bidi_Control}\\p{Default_Ignorable_Code_Point}\\p{Surrogate}\\u{0}-\\u{8}\\u{B}\\u{C}\\u{E}-\\u{1F}\\u{7F}-\\u{9F}\\u{2028}\\u{2029}\\u{FFF9}-\\u{FFFB}", O = RegExp(`[${D}]`, "u"), k = RegExp(`[${D}]`, "gu");
/** Does the text hold a hidden character? Tab, line feed and carriage return are not hidden. */
function A(e) {
	return O.test(e);
}
/** Replaces each hidden character by a visible escape such as `\u{202E}`. */
function j(e) {
	return e.replace(k, N);
}
/** Removes each hidden character. */
function M(e) {
	return e.replace(k, "");
}
function N(e) {
	return `\\u{${(e.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
}
export { e as C, t as S, n as _, S as a, s as b, w as c, h as d, p as f, u as g, d as h, C as i, _ as l, f as m, j as n, T as o, m as p, M as r, E as s, A as t, v as u, r as v, i as x, c as y };
