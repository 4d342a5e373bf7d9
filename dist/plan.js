import { d as e, f as t, n, s as r } from "./totals.js";
import { createHash as i } from "node:crypto";
// src/domain/characters.ts
/**
* Characters a reader cannot see or that reorder what he sees: bidirectional controls, zero-width and
* other default-ignorable code points, control characters, line separators, halves of surrogate pairs.
*/
const a = "\\p{Bidi_Control}\\p{Default_Ignorable_Code_Point}\\p{Surrogate}\\u{0}-\\u{8}\\u{B}\\u{C}\\u{E}-\\u{1F}\\u{7F}-\\u{9F}\\u{2028}\\u{2029}\\u{FFF9}-\\u{FFFB}", o = RegExp(`[${a}]`, "u"), s = RegExp(`[${a}]`, "gu");
/** Does the text hold a hidden character? Tab, line feed and carriage return are not hidden. */
function c(e) {
	return o.test(e);
}
/** Each hidden character with its place, in UTF-16 units. */
function l(e) {
	return Array.from(e.matchAll(s), ({ 0: e, index: t }) => ({
		character: e,
		index: t
	}));
}
/** Replaces each hidden character by a visible escape such as `\u{202E}`. */
function u(e) {
	return e.replace(s, ee);
}
/** Removes each hidden character. */
function d(e) {
	return e.replace(s, "");
}
function ee(e) {
	return `\\u{${(e.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
}
// src/domain/diff/hunk.ts
/** Splits a hunk into consecutive hunks of at most `maxLines` lines; a short one stays itself. */
function f(e, t) {
	return e.lines.length <= t ? [e] : m(e, (e, n) => n % t === 0);
}
/** The runs of lines that are wanted, each a hunk of its own; runs without a changed line are left out. */
function p(e, t) {
	let n = e.lines.map(t);
	return n.includes(!1) ? m(e, (e, t) => n[t] !== n[t - 1]).filter(({ lines: e }) => e.every(t) && e.some(({ kind: e }) => e !== "context")) : [e];
}
/** Cuts a hunk in front of every line that `begins` a part. */
function m(e, t) {
	let n = e.lines.flatMap((e, n) => n === 0 || t(e, n) ? [n] : []), r = [], i = e.oldStart, a = e.newStart;
	for (let [t, o] of n.entries()) {
		let s = e.lines.slice(o, n[t + 1]), c = h(s, (e) => e.oldLine !== null), l = h(s, (e) => e.newLine !== null);
		r.push({
			oldStart: i,
			oldLines: c,
			newStart: a,
			newLines: l,
			section: e.section,
			lines: s
		}), i += c, a += l;
	}
	return r;
}
function h(e, t) {
	let n = 0;
	for (let r of e) t(r) && (n += 1);
	return n;
}
// src/domain/diff/diff-text.ts
/**
* The diff as the model reads it: as few tokens a line as can be, nothing that could be mistaken for anything else.
* What is said once is not said again; every changed line is shown. The marker column stays even where all lines
* are new: without it, code could look like the header of a file.
*/
/** A longer line is shown cut; the anchor search knows the mark. */
const g = 2e3, _ = " …[cut]", te = {
	context: " ",
	added: "+",
	deleted: "-"
};
/** A line's text as the model sees it: no carriage return, hidden characters visible, cut when very long. */
function v(e) {
	let t = u(e.endsWith("\r") ? e.slice(0, -1) : e);
	return t.length > 2e3 ? t.slice(0, g) + _ : t;
}
/** A path as the model sees it. Git allows line feeds in names; here they would look like lines of code. */
function y(e) {
	return u(e).replaceAll("\n", "\\u{A}").replaceAll("\r", "\\u{D}");
}
/** One file: a header line with path and status, then its hunks. */
function ne(e, t = e.hunks) {
	return b([{
		file: e,
		hunks: t
	}]);
}
/**
* Several files. Parts of one file stand under one header in the file's order, pieces of one hunk as one hunk, and
* a file with the same hunks as another right behind it as one line. Never more tokens than the parts one by one.
*/
function b(e) {
	return x(e).map(({ text: e }) => e).join("\n");
}
/**
* Where each part stands in the text of `renderFilesDiff`: half-open range of its characters (UTF-16 units), from
* the first of its lines to the last. The header belongs to the part below it; other parts without lines have 0 to 0.
*/
function re(e) {
	let t = e.map(() => ({
		from: 0,
		to: 0
	})), n = 0;
	for (let r of x(e)) {
		let e = n + r.text.length;
		for (let i of r.parts) {
			let r = t[i];
			r && (t[i] = {
				from: r.to === 0 ? n : r.from,
				to: e
			});
		}
		n = e + 1;
	}
	return t;
}
function x(e) {
	return ae(S(e).map((e) => ({
		shown: e,
		rows: T(e)
	}))).flatMap((e) => e.flatMap(({ shown: t, rows: n }, r) => {
		let i = e[r - 1];
		if (i) return [ce(t, i.shown)];
		let a = t.hunks[0]?.part ?? t.parts[0] ?? 0;
		return [{
			text: O(t.file, ""),
			parts: [a]
		}, ...n];
	}));
}
/** One entry for each file, in the order of first parts. */
function S(e) {
	let t = /* @__PURE__ */ new Map();
	for (let [n, { file: r, hunks: i }] of e.entries()) {
		let e = t.get(r) ?? {
			parts: [],
			hunks: []
		};
		t.set(r, e), e.parts.push(n);
		for (let t of i.flatMap(w)) e.hunks.push({
			part: n,
			hunk: t
		});
	}
	return [...t].map(([e, t]) => ({
		file: e,
		parts: t.parts,
		hunks: t.parts.length > 1 ? t.hunks.toSorted(C) : t.hunks
	}));
}
function C({ hunk: e }, { hunk: t }) {
	return e.oldStart - t.oldStart || e.newStart - t.newStart;
}
/** The hunk without unchanged lines far from any change, in as many hunks as that leaves. */
function w(e) {
	let { lines: t } = e, n = /* @__PURE__ */ new Set(), r = 0;
	for (let e = 0; e <= t.length; e += 1) if (t[e]?.kind === "context") r += 1;
	else {
		if (r > 8 && r < t.length) {
			let i = e - r === 0 ? 0 : e - r + 3, a = e === t.length ? e : e - 3;
			for (let e of t.slice(i, a)) n.add(e);
		}
		r = 0;
	}
	return n.size === 0 ? [e] : p(e, (e) => !n.has(e));
}
/**
* `@@ first new line @@ enclosing text`, then the lines behind their markers; no new opening where a hunk goes on,
* no enclosing text where it is the one of the hunk before.
*/
function T({ file: e, hunks: t }) {
	let n = [], r = null;
	for (let { part: i, hunk: a } of t) {
		let t = [i];
		if (r === null || !E(a, r)) {
			let i = a.section !== "" && a.section !== r?.section ? ` ${v(a.section)}` : "";
			n.push({
				text: `@@ ${D(e, a)} @@${i}`,
				parts: t
			});
		}
		for (let e of a.lines) n.push({
			text: ie(e),
			parts: t
		});
		r = a;
	}
	return n;
}
function E(e, t) {
	return e.oldStart === t.oldStart + t.oldLines && e.newStart === t.newStart + t.newLines;
}
function D(e, t) {
	return e.status === "removed" ? t.oldStart : t.newStart;
}
/** As git does on request, an unchanged line that is empty has no marker. */
function ie({ kind: e, text: t }) {
	let n = v(t);
	return e === "context" && n === "" ? "" : te[e] + n;
}
function O(e, t) {
	let n = e.oldPath === null ? "" : ` from ${y(e.oldPath)}`;
	return `=== ${y(e.path)} (${e.status}${n}${t})`;
}
/** Files whose hunks read the same but for their numbers, in one group at the place of the first. */
function ae(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e) {
		let r = e.length > 1 && oe(n) ? se(n) : n, i = t.get(r);
		i ? i.push(n) : t.set(r, [n]);
	}
	return [...t.values()];
}
function oe({ rows: e }) {
	let t = 0;
	for (let { text: n } of e) !n.startsWith("@@") && /[\p{L}\p{N}]/u.test(n) && (t += 1);
	return t >= 6;
}
function se({ rows: e }) {
	return e.map(({ text: e }) => e.replace(/^@@ \d+/, "@@")).join("\n");
}
/** The one line for a file with the hunks of the one above it; it says where they stand if that differs. */
function ce(e, t) {
	let n = k(e), r = n.join() === k(t).join() ? "" : `, at ${n.join(", ")}`;
	return {
		text: O(e.file, `; same hunks as the file above${r}`),
		parts: e.parts
	};
}
function k({ file: e, hunks: t }) {
	return t.filter(({ hunk: e }, n) => {
		let r = t[n - 1];
		return !r || !E(e, r.hunk);
	}).map(({ hunk: t }) => D(e, t));
}
// src/domain/report/audit.ts
/** Which parts of the change left the machine: for every piece whether, when, to which host and to which model. */
/** Every batch that was planned; one that was never sent has an empty `sent`. */
function le(e) {
	return (e.plan?.batches ?? []).map((t) => ({
		batch: t.id,
		sha256: i("sha256").update(t.diff).digest("hex"),
		bytes: Buffer.byteLength(t.diff),
		pieces: ue(t),
		sent: e.calls.filter((e) => e.batch === t.id).map(A)
	}));
}
function ue(e) {
	let t = re(e.files);
	return e.files.map(({ file: n, hunks: r }, i) => {
		let { from: a, to: o } = t[i] ?? {
			from: 0,
			to: 0
		}, s = Buffer.byteLength(e.diff.slice(0, a)), c = s + Buffer.byteLength(e.diff.slice(a, o));
		return {
			path: n.path,
			from: s,
			to: c,
			hunks: r.map(de)
		};
	});
}
function de({ oldStart: e, oldLines: t, newStart: n, newLines: r }) {
	return `-${e},${t} +${n},${r}`;
}
function A(e) {
	let { startedAt: t, model: n, pass: r, attempt: i, status: a, endpoint: o } = e;
	return {
		at: t,
		host: URL.parse(o)?.host ?? "",
		model: n,
		pass: r,
		attempt: i,
		status: a
	};
}
// src/domain/suggestion.ts
const j = [
	"critical",
	"major",
	"minor",
	"nit"
], M = [
	"bug",
	"security",
	"performance",
	"correctness",
	"maintainability",
	"test",
	"docs"
];
/** 0 for `critical` … 3 for `nit`. */
function N(e) {
	return j.indexOf(e);
}
/** Is `severity` at least as severe as `floor`? */
function P(e, t) {
	return N(e) <= N(t);
}
/** ` line 3`, ` lines 3–5`, ` line 3 (old)`; empty where there is no line. */
function F(e) {
	if (e.kind === "body") return "";
	let { startLine: t, endLine: n, side: r } = e, i = t === n ? ` line ${t}` : ` lines ${t}–${n}`;
	return r === "LEFT" ? `${i} (old)` : i;
}
// src/domain/measure.ts
/** What became of fen's suggestions, told from what stands on GitHub: no model, and nothing guessed. */
/** The first that fits, in this order. */
const I = [
	"committed-by-block",
	"committed-by-hand",
	"lines-changed",
	"disliked",
	"resolved",
	"ignored",
	"unknown"
];
function L(e) {
	let { fingerprint: t, comment: n, replies: r, resolved: i } = e, { severity: a, category: o, replacement: s } = J(n.body);
	return {
		fingerprint: t,
		path: n.path,
		severity: a,
		category: o,
		hasBlock: s !== null,
		became: R(e, s),
		resolved: i,
		likes: n.reactions.up,
		dislikes: n.reactions.down,
		replies: r,
		url: n.url
	};
}
function R(e, t) {
	let { comment: n, resolved: r, hasBlockCommit: i } = e, a = n.reactions.down > n.reactions.up, o = z(e, t);
	return o === "committed" ? i ? "committed-by-block" : "committed-by-hand" : o === "changed" ? "lines-changed" : a ? "disliked" : o === "unknown" || r === null ? "unknown" : r ? "resolved" : "ignored";
}
/** What became of the lines. The same code may stand elsewhere in the file: then it is counted before and after. */
function z(e, t) {
	let { comment: n, text: r, before: i } = e, a = q(n);
	if (a.length === 0 || r === void 0) return "unknown";
	if (r === null) return "changed";
	let o = {
		quoted: a,
		replaced: t === null ? [] : G(t)
	}, s = H(r, o);
	if (V(n, a, s.quoted)) return "same";
	let c = i === void 0 ? null : H(i, o);
	if (s.quoted.length > 0) {
		if (c === null) return "unknown";
		if (s.quoted.length >= c.quoted.length) return "same";
	}
	return t === null ? "changed" : K(o.replaced) || c !== null && s.replaced.length > c.replaced.length ? "committed" : "changed";
}
/**
* Would the text at the commit that the comment was written on tell more than the last head alone? Not where the
* quoted lines stand in their place, and not where they are gone and nothing of the block stands.
*/
function B({ comment: e, text: t }) {
	let n = q(e);
	if (n.length === 0 || t == null) return !1;
	let { replacement: r } = J(e.body), i = H(t, {
		quoted: n,
		replaced: r === null ? [] : G(r)
	});
	return !V(e, n, i.quoted) && i.quoted.length + i.replaced.length > 0;
}
/** Do the quoted lines stand where GitHub shows the comment today? */
function V({ line: e }, t, n) {
	return e !== null && n.includes(e - t.length);
}
/**
* Where each of the two begins, 0-based. A block that keeps the quoted lines and adds some holds them, and one that
* only deletes some is held by them: what stands within the other does not count.
*/
function H(e, { quoted: t, replaced: n }) {
	let r = G(e), i = {
		quoted: W(r, t),
		replaced: W(r, n)
	};
	return n.length > t.length ? {
		...i,
		quoted: U(i.quoted, i.replaced, n.length - t.length)
	} : {
		...i,
		replaced: U(i.replaced, i.quoted, t.length - n.length)
	};
}
/** Leaves out what begins at most `room` lines after the beginning of something longer. Both are in order. */
function U(e, t, n) {
	let r = 0;
	return e.filter((e) => {
		for (; (t[r] ?? 1e400) <= e;) r += 1;
		let i = t[r - 1];
		return i === void 0 || n === 0 || e - i > n;
	});
}
/** Where the wanted lines stand one below the other, in time linear in both (Knuth, Morris and Pratt). */
function W(e, t) {
	if (K(t)) return [];
	let n = [0], r = (e, r) => {
		let i = e;
		for (; i > 0 && t[i] !== r;) i = n[i - 1] ?? 0;
		return t[i] === r ? i + 1 : i;
	};
	for (let e = 1; e < t.length; e += 1) n.push(r(n[e - 1] ?? 0, t[e]));
	let i = [], a = 0;
	for (let [n, o] of e.entries()) a = r(a, o), a === t.length && i.push(n + 1 - a);
	return i;
}
/** Without what stands invisibly at their ends, so that CRLF is no change. */
function G(e) {
	return e.split("\n").map((e) => e.trimEnd());
}
function K(e) {
	return e.every((e) => e === "");
}
/** The lines that the comment is on, as they were: the end of its hunk. None for deleted ones, which no head has. */
function q(e) {
	let { diffHunk: t, originalStartLine: n, originalLine: r } = e;
	if (r === null || n === null) return [];
	let [i = "", ...a] = t.split("\n"), o = a.filter((e) => /^[ +]/.test(e)).map((e) => e.slice(1).trimEnd()), s = a.filter((e) => /^[ -]/.test(e)), [, c, l] = /^@@ -(\d{1,9})(?:,\d+)? \+(\d{1,9})/.exec(i) ?? [];
	if (Number(c) + s.length - 1 === r && Number(l) + o.length - 1 !== r || a.at(-1)?.startsWith("-") === !0) return [];
	let u = r - n + 1, d = u > 0 ? o.slice(-u) : [];
	return d.length === u && !K(d) ? d : [];
}
/** Severity, category and block of a comment as `comment.ts` writes it. */
function J(e) {
	let t = /<sub>([a-z]+) · ([a-z]+)[^\n]*<\/sub>\s*$/.exec(e.slice(-500));
	return {
		severity: j.find((e) => e === t?.[1]) ?? null,
		category: M.find((e) => e === t?.[2]) ?? null,
		replacement: fe(e)
	};
}
/** The code in the last `suggestion` block; what looks like one within other code is none. */
function fe(e) {
	let t = null, n = null;
	for (let r of e.split("\n")) {
		let [, e = "", i = ""] = /^(`{3,}(?=[^`]*$)|~{3,})(.*)$/.exec(r.trimEnd()) ?? [];
		t === null ? t = e === "" ? null : {
			fence: e,
			info: i,
			code: []
		} : !e.startsWith(t.fence) || i !== "" ? t.code.push(r.replace(/\r$/, "")) : (t.info.trim() === "suggestion" && (n = t.code.join("\n")), t = null);
	}
	return n;
}
const pe = [
	"committed-by-block",
	"committed-by-hand",
	"lines-changed"
];
/** Did the author act on it, and did more people not dislike than like it? */
function Y({ became: e, likes: t, dislikes: n }) {
	return pe.includes(e) && n <= t;
}
/**
* A commit that GitHub makes when somebody commits a suggestion of this account: it names the account in its title or,
* for several at once and whatever title people give it, as a co-author.
*/
function me(e, t) {
	let n = [t, t.replace(/\[bot\]$/, "")].map((e) => e.toLowerCase());
	return e.toLowerCase().split("\n").some((e) => n.some((t) => he(e.trimEnd(), t)));
}
function he(e, t) {
	let n = `apply suggestion from @${t}`;
	if (e === n || e.startsWith(`${n} `)) return !0;
	let r = [
		`: ${t} <`,
		`<${t}@`,
		`+${t}@`
	];
	return e.startsWith("co-authored-by:") && r.some((t) => e.includes(t));
}
// src/domain/report/measure-report.ts
/** What became of the suggestions on a pull request: tables for people, and JSON for programs. */
const ge = [
	"Committed by the block",
	"by hand",
	"Lines changed",
	"👎",
	"Resolved",
	"Ignored",
	"Unknown"
];
/** Blocks of Markdown. */
function _e(e) {
	let { suggestions: t, signed: n } = e;
	return t.length === 0 ? ["fen has no inline comments on this pull request."] : [
		"### What became of the suggestions",
		ve(e),
		Z("Severity", X(t, j, ({ severity: e }) => e)),
		Z("Category", X(t, M, ({ category: e }) => e)),
		n ? "" : "Without `api-key` the signatures of the comments can't be checked: they are known by their account and shape alone."
	].filter((e) => e !== "");
}
function ve({ suggestions: t, accepted: n, cost: r }) {
	let i = t.filter(({ became: e }) => e === "unknown").length, a = i === 0 ? "" : ` (of ${i} it can't be told)`, o = `${n} of ${t.length} accepted${a}`;
	if (r === null) return `${o}. What they cost is not known.`;
	let s = r.known ? "" : "about ", c = `${s}${e(r.amount, r.currency)} for all runs`;
	return n === 0 ? `${o}; ${c}.` : `${o}; ${c}, ${s}${e(Math.round(r.amount / n), r.currency)} for each accepted suggestion.`;
}
function X(e, t, n) {
	return [...t, null].map((t) => ({
		name: t ?? "unknown",
		items: e.filter((e) => n(e) === t)
	})).filter((e) => e.items.length > 0);
}
function Z(e, t) {
	let n = t.map(({ name: e, items: t }) => {
		let n = I.map((e) => t.filter((t) => t.became === e).length), r = t.filter(Y).length;
		return `| ${[
			e,
			t.length,
			r,
			...n
		].join(" | ")} |`;
	}), r = [
		e,
		"Suggestions",
		"Accepted",
		...ge
	], i = r.map((e, t) => t === 0 ? "---" : "--:");
	return [
		`| ${r.join(" | ")} |`,
		`|${i.join("|")}|`,
		...n
	].join("\n");
}
/** As values of JSON; money as a decimal string. */
function ye({ suggestions: e, accepted: n, cost: r, signed: i }) {
	return {
		schema: "fen-measure/1",
		suggestions: e,
		accepted: n,
		cost: r && t(r.amount),
		costKnown: r?.known ?? !1,
		currency: r?.currency ?? "",
		costPerAccepted: r === null || n === 0 ? null : t(Math.round(r.amount / n)),
		signed: i
	};
}
// src/domain/report/result.ts
/** The result file, schema `fen-result/1`: everything a run found and spent, for people, programs and `mode: publish`. */
const Q = "fen-result/1";
/** The record as JSON values: money as decimal strings in `currency`, times in ISO 8601 or milliseconds. */
function be(e) {
	let i = n(e), { pullRequest: a, ending: o, plan: s } = e, c = {
		schema: Q,
		version: e.version,
		mode: e.mode,
		repository: e.repository,
		pullRequest: a && {
			number: a.number,
			url: a.url,
			base: a.base.sha,
			head: a.head.sha
		},
		shard: e.shard,
		shards: e.shards?.map(xe),
		startedAt: e.startedAt,
		finishedAt: e.finishedAt,
		outcome: o.outcome,
		reason: o.reason ?? "",
		detail: o.detail,
		coverage: e.coverage,
		gate: e.gate,
		suggestionCount: e.reviewed.filter(r).length,
		comments: e.comments,
		reviewUrl: e.reviewUrl,
		currency: e.currency,
		cost: t(i.cost),
		costKnown: i.costKnown,
		costLimit: t(e.limit),
		limits: e.limits.map(Se),
		inputTokens: i.usage.inputTokens,
		cachedTokens: i.usage.cachedTokens,
		outputTokens: i.usage.outputTokens,
		model: i.model,
		models: e.models,
		measure: e.measure && ye(e.measure),
		floor: e.floor,
		rounds: e.convergence && $(e.convergence),
		plan: s && Ce(s),
		context: e.context ?? null,
		skipped: s?.skipped ?? e.skipped ?? [],
		suggestions: e.reviewed.map(we),
		unreadable: e.unreadable,
		calls: e.calls.map(Te),
		audit: le(e),
		notes: e.notes,
		requests: e.requests,
		marks: e.marks
	};
	return `${JSON.stringify(c, null, 1)}\n`;
}
function xe({ name: e, ending: t }) {
	return {
		name: e,
		outcome: t?.outcome ?? "missing",
		reason: t?.reason ?? ""
	};
}
function Se({ limit: e, spent: n, left: r, ...i }) {
	let [a, o, s] = [
		e,
		n,
		r
	].map(t);
	return {
		...i,
		limit: a,
		spent: o,
		left: s
	};
}
function Ce(e) {
	let { reviewableLines: n, plannedLines: r, worstForAll: i } = e, a = e.batches.map((e) => ({
		id: e.id,
		files: e.files.map(({ file: e, changedLines: t, partial: n }) => ({
			path: e.path,
			changedLines: t,
			partial: n
		})),
		changedLines: e.changedLines,
		verification: e.verification,
		tokens: e.tokens,
		likely: t(e.likely.total),
		atMost: {
			generate: t(e.worst.generate),
			verify: t(e.worst.verify),
			total: t(e.worst.total)
		}
	})), o = e.ladder && {
		...e.ladder,
		steps: e.ladder.steps.map(({ worst: e, ...n }) => ({
			...n,
			atMost: t(e)
		}))
	};
	return {
		reviewableLines: n,
		plannedLines: r,
		atMostForAll: t(i),
		ladder: o,
		batches: a
	};
}
function $({ history: e, fixed: t }) {
	let n = e.known.filter(({ status: e }) => e === "open");
	return {
		all: e.rounds,
		fixed: t,
		open: n.map(({ fingerprint: e }) => e)
	};
}
function we(e) {
	let { suggestion: t, fingerprint: n, batch: r, placement: i, replacement: a, verdict: o, late: s, fate: c } = e;
	return {
		...t,
		fingerprint: n,
		batch: r,
		verdict: o,
		placement: i,
		committable: a?.kind === "committable",
		fix: a?.kind === "committable" ? a.text : null,
		notCommittable: a?.kind === "shown" ? a.reason : "",
		check: e.check ?? null,
		late: s ?? !1,
		fate: c
	};
}
function Te(e) {
	let { price: n, cost: r, ...i } = e, { currency: a, input: o, cached: s, output: c, source: l } = n, u = {
		input: t(o),
		cached: t(s),
		output: t(c)
	};
	return {
		...i,
		cost: t(r),
		price: {
			currency: a,
			...u,
			source: l
		}
	};
}
// src/domain/plan.ts
/** Paths of the files that batches hold, parts of one file once each. */
function Ee(e) {
	return e.flatMap((e) => e.files.map(({ file: e }) => e.path));
}
/** `1` when nothing was reviewable. */
function De(e) {
	return e.reviewable === 0 ? 1 : Math.round(Math.min(1, e.seen / e.reviewable) * 1e4) / 1e4;
}
export { c as C, d as E, f as S, u as T, ne as _, _e as a, y as b, L as c, j as d, P as f, g, _ as h, be as i, B as l, N as m, Ee as n, Y as o, F as p, Q as r, me as s, De as t, M as u, b as v, l as w, p as x, v as y };
