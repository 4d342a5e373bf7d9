import { d as e, f as t, n, s as r } from "./totals.js";
import { createHash as i } from "node:crypto";
// src/domain/plan.ts
/** Paths of the files that batches hold, parts of one file once each. */
function a(e) {
	return e.flatMap((e) => e.files.map(({ file: e }) => e.path));
}
/** `1` when nothing was reviewable. */
function o(e) {
	return e.reviewable === 0 ? 1 : Math.round(Math.min(1, e.seen / e.reviewable) * 1e4) / 1e4;
}
// src/domain/characters.ts
/**
* Characters a reader cannot see or that reorder what he sees: bidirectional controls, zero-width and
* other default-ignorable code points, control characters, line separators, halves of surrogate pairs.
*/
const s = "\\p{Bidi_Control}\\p{Default_Ignorable_Code_Point}\\p{Surrogate}\\u{0}-\\u{8}\\u{B}\\u{C}\\u{E}-\\u{1F}\\u{7F}-\\u{9F}\\u{2028}\\u{2029}\\u{FFF9}-\\u{FFFB}", c = RegExp(`[${s}]`, "u"), l = RegExp(`[${s}]`, "gu");
/** Does the text hold a hidden character? Tab, line feed and carriage return are not hidden. */
function u(e) {
	return c.test(e);
}
/** Each hidden character with its place, in UTF-16 units. */
function d(e) {
	return Array.from(e.matchAll(l), ({ 0: e, index: t }) => ({
		character: e,
		index: t
	}));
}
/** Replaces each hidden character by a visible escape such as `\u{202E}`. */
function f(e) {
	return e.replace(l, p);
}
/** Removes each hidden character. */
function ee(e) {
	return e.replace(l, "");
}
function p(e) {
	return `\\u{${(e.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
}
// src/domain/diff/hunk.ts
/** Splits a hunk into consecutive hunks of at most `maxLines` lines; a short one stays itself. */
function m(e, t) {
	return e.lines.length <= t ? [e] : g(e, (e, n) => n % t === 0);
}
/** The runs of lines that are wanted, each a hunk of its own; runs without a changed line are left out. */
function h(e, t) {
	let n = e.lines.map(t);
	return n.includes(!1) ? g(e, (e, t) => n[t] !== n[t - 1]).filter(({ lines: e }) => e.every(t) && e.some(({ kind: e }) => e !== "context")) : [e];
}
/** Cuts a hunk in front of every line that `begins` a part. */
function g(e, t) {
	let n = e.lines.flatMap((e, n) => n === 0 || t(e, n) ? [n] : []), r = [], i = e.oldStart, a = e.newStart;
	for (let [t, o] of n.entries()) {
		let s = e.lines.slice(o, n[t + 1]), c = _(s, (e) => e.oldLine !== null), l = _(s, (e) => e.newLine !== null);
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
function _(e, t) {
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
const v = 2e3, y = " …[cut]", te = {
	context: " ",
	added: "+",
	deleted: "-"
};
/** A line's text as the model sees it: no carriage return, hidden characters visible, cut when very long. */
function b(e) {
	let t = f(e.endsWith("\r") ? e.slice(0, -1) : e);
	return t.length > 2e3 ? t.slice(0, v) + y : t;
}
/** A path as the model sees it. Git allows line feeds in names; here they would look like lines of code. */
function x(e) {
	return f(e).replaceAll("\n", "\\u{A}").replaceAll("\r", "\\u{D}");
}
/** One file: a header line with path and status, then its hunks. */
function S(e, t = e.hunks) {
	return C([{
		file: e,
		hunks: t
	}]);
}
/**
* Several files. Parts of one file stand under one header in the file's order, pieces of one hunk as one hunk, and
* a file with the same hunks as another right behind it as one line. Never more tokens than the parts one by one.
*/
function C(e) {
	return T(e).map(({ text: e }) => e).join("\n");
}
/**
* Where each part stands in the text of `renderFilesDiff`: half-open range of its characters (UTF-16 units), from
* the first of its lines to the last. The header belongs to the part below it; other parts without lines have 0 to 0.
*/
function w(e) {
	let t = e.map(() => ({
		from: 0,
		to: 0
	})), n = 0;
	for (let r of T(e)) {
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
function T(e) {
	return A(ne(e).map((e) => ({
		shown: e,
		rows: ae(e)
	}))).flatMap((e) => e.flatMap(({ shown: t, rows: n }, r) => {
		let i = e[r - 1];
		if (i) return [N(t, i.shown)];
		let a = t.hunks[0]?.part ?? t.parts[0] ?? 0;
		return [{
			text: k(t.file, ""),
			parts: [a]
		}, ...n];
	}));
}
/** One entry for each file, in the order of first parts. */
function ne(e) {
	let t = /* @__PURE__ */ new Map();
	for (let [n, { file: r, hunks: i }] of e.entries()) {
		let e = t.get(r) ?? {
			parts: [],
			hunks: []
		};
		t.set(r, e), e.parts.push(n);
		for (let t of i.flatMap(ie)) e.hunks.push({
			part: n,
			hunk: t
		});
	}
	return [...t].map(([e, t]) => ({
		file: e,
		parts: t.parts,
		hunks: t.parts.length > 1 ? t.hunks.toSorted(re) : t.hunks
	}));
}
function re({ hunk: e }, { hunk: t }) {
	return e.oldStart - t.oldStart || e.newStart - t.newStart;
}
/** The hunk without unchanged lines far from any change, in as many hunks as that leaves. */
function ie(e) {
	let { lines: t } = e, n = /* @__PURE__ */ new Set(), r = 0;
	for (let e = 0; e <= t.length; e += 1) if (t[e]?.kind === "context") r += 1;
	else {
		if (r > 8 && r < t.length) {
			let i = e - r === 0 ? 0 : e - r + 3, a = e === t.length ? e : e - 3;
			for (let e of t.slice(i, a)) n.add(e);
		}
		r = 0;
	}
	return n.size === 0 ? [e] : h(e, (e) => !n.has(e));
}
/**
* `@@ first new line @@ enclosing text`, then the lines behind their markers; no new opening where a hunk goes on,
* no enclosing text where it is the one of the hunk before.
*/
function ae({ file: e, hunks: t }) {
	let n = [], r = null;
	for (let { part: i, hunk: a } of t) {
		let t = [i];
		if (r === null || !E(a, r)) {
			let i = a.section !== "" && a.section !== r?.section ? ` ${b(a.section)}` : "";
			n.push({
				text: `@@ ${D(e, a)} @@${i}`,
				parts: t
			});
		}
		for (let e of a.lines) n.push({
			text: O(e),
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
function O({ kind: e, text: t }) {
	let n = b(t);
	return e === "context" && n === "" ? "" : te[e] + n;
}
function k(e, t) {
	let n = e.oldPath === null ? "" : ` from ${x(e.oldPath)}`;
	return `=== ${x(e.path)} (${e.status}${n}${t})`;
}
/** Files whose hunks read the same but for their numbers, in one group at the place of the first. */
function A(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e) {
		let r = e.length > 1 && j(n) ? M(n) : n, i = t.get(r);
		i ? i.push(n) : t.set(r, [n]);
	}
	return [...t.values()];
}
function j({ rows: e }) {
	let t = 0;
	for (let { text: n } of e) !n.startsWith("@@") && /[\p{L}\p{N}]/u.test(n) && (t += 1);
	return t >= 6;
}
function M({ rows: e }) {
	return e.map(({ text: e }) => e.replace(/^@@ \d+/, "@@")).join("\n");
}
/** The one line for a file with the hunks of the one above it; it says where they stand if that differs. */
function N(e, t) {
	let n = P(e), r = n.join() === P(t).join() ? "" : `, at ${n.join(", ")}`;
	return {
		text: k(e.file, `; same hunks as the file above${r}`),
		parts: e.parts
	};
}
function P({ file: e, hunks: t }) {
	return t.filter(({ hunk: e }, n) => {
		let r = t[n - 1];
		return !r || !E(e, r.hunk);
	}).map(({ hunk: t }) => D(e, t));
}
// src/domain/report/audit.ts
/** Which parts of the change left the machine: for every piece whether, when, to which host and to which model. */
/** Every batch that was planned; one that was never sent has an empty `sent`. */
function F(e) {
	return (e.plan?.batches ?? []).map((t) => ({
		batch: t.id,
		sha256: i("sha256").update(t.diff).digest("hex"),
		bytes: Buffer.byteLength(t.diff),
		pieces: I(t),
		sent: e.calls.filter((e) => e.batch === t.id).map(R)
	}));
}
function I(e) {
	let t = w(e.files);
	return e.files.map(({ file: n, hunks: r }, i) => {
		let { from: a, to: o } = t[i] ?? {
			from: 0,
			to: 0
		}, s = Buffer.byteLength(e.diff.slice(0, a)), c = s + Buffer.byteLength(e.diff.slice(a, o));
		return {
			path: n.path,
			from: s,
			to: c,
			hunks: r.map(L)
		};
	});
}
function L({ oldStart: e, oldLines: t, newStart: n, newLines: r }) {
	return `-${e},${t} +${n},${r}`;
}
function R(e) {
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
const z = [
	"critical",
	"major",
	"minor",
	"nit"
], B = [
	"bug",
	"security",
	"performance",
	"correctness",
	"maintainability",
	"test",
	"docs"
];
/** 0 for `critical` … 3 for `nit`. */
function V(e) {
	return z.indexOf(e);
}
/** Is `severity` at least as severe as `floor`? */
function H(e, t) {
	return V(e) <= V(t);
}
/** ` line 3`, ` lines 3–5`, ` line 3 (old)`; empty where there is no line. */
function U(e) {
	if (e.kind === "body") return "";
	let { startLine: t, endLine: n, side: r } = e, i = t === n ? ` line ${t}` : ` lines ${t}–${n}`;
	return r === "LEFT" ? `${i} (old)` : i;
}
// src/domain/measure.ts
/** What became of fen's suggestions, told from what stands on GitHub: no model, and nothing guessed. */
/** The first that fits, in this order. */
const oe = [
	"committed-by-block",
	"committed-by-hand",
	"lines-changed",
	"disliked",
	"resolved",
	"ignored",
	"unknown"
];
function W(e) {
	let { fingerprint: t, comment: n, replies: r, resolved: i } = e, { severity: a, category: o, replacement: s } = se(n.body);
	return {
		fingerprint: t,
		path: n.path,
		severity: a,
		category: o,
		hasBlock: s !== null,
		became: G(e, s),
		resolved: i,
		likes: n.reactions.up,
		dislikes: n.reactions.down,
		replies: r,
		url: n.url
	};
}
function G(e, t) {
	let { comment: n, text: r, resolved: i, hasBlockCommit: a } = e, o = n.reactions.down > n.reactions.up, s = q(n);
	if (s.length === 0 || r === void 0) return o ? "disliked" : "unknown";
	let c = r?.split("\n").map((e) => e.trimEnd()) ?? [], l = !J(c, s);
	return l && t !== null && r !== null && K(c, t) ? a ? "committed-by-block" : "committed-by-hand" : l ? "lines-changed" : o ? "disliked" : i === null ? "unknown" : i ? "resolved" : "ignored";
}
/** Deleted lines leave nothing to be found: that they are gone is all there is to see. */
function K(e, t) {
	return t.trim() === "" || J(e, t.split("\n").map((e) => e.trimEnd()));
}
/** The lines that the comment is on, as they were: the end of its hunk, without deleted ones. */
function q({ diffHunk: e, originalStartLine: t, originalLine: n }) {
	if (n === null || t === null) return [];
	let r = n - t + 1, i = e.split("\n").slice(1).filter((e) => /^[ +]/.test(e)).map((e) => e.slice(1).trimEnd()).slice(-r);
	return i.length === r && i.some((e) => e.trim() !== "") ? i : [];
}
/** Do the lines stand in the file one below the other? */
function J(e, t) {
	let [n] = t;
	return e.some((r, i) => r === n && t.every((t, n) => e[i + n] === t));
}
/** Severity, category and block of a comment as `comment.ts` writes it. */
function se(e) {
	let t = /<sub>([a-z]+) · ([a-z]+)[^\n]*<\/sub>\s*$/.exec(e.slice(-500)), n = /^(`{3,}|~{3,})suggestion[^\n]*\n([\s\S]*?)^\1\s*$/m.exec(e.slice(0, 6e4));
	return {
		severity: z.find((e) => e === t?.[1]) ?? "minor",
		category: B.find((e) => e === t?.[2]) ?? "bug",
		replacement: n ? (n[2] ?? "").replace(/\n$/, "") : null
	};
}
const ce = [
	"committed-by-block",
	"committed-by-hand",
	"lines-changed"
];
/** Did the author act on it, and did more people not dislike than like it? */
function Y({ became: e, likes: t, dislikes: n }) {
	return ce.includes(e) && n <= t;
}
/** A commit that GitHub makes when somebody commits a suggestion; its message names who suggested it. */
function le(e, t) {
	let n = [t, t.replace(/\[bot\]$/, "")];
	return /^Apply suggestions? from /m.test(e) && (/^Apply suggestions from code review/m.test(e) || n.some((t) => e.toLowerCase().includes(t.toLowerCase())));
}
// src/domain/report/measure-report.ts
/** What became of the suggestions on a pull request: tables for people, and JSON for programs. */
const ue = [
	"Committed by the block",
	"by hand",
	"Lines changed",
	"👎",
	"Resolved",
	"Ignored",
	"Unknown"
];
/** Blocks of Markdown. */
function de(e) {
	let { suggestions: t, signed: n } = e;
	return t.length === 0 ? ["fen has no inline comments on this pull request."] : [
		"### What became of the suggestions",
		fe(e),
		Z("Severity", X(t, z, ({ severity: e }) => e)),
		Z("Category", X(t, B, ({ category: e }) => e)),
		n ? "" : "Without `api-key` the signatures of the comments can't be checked: they are known by their account and shape alone."
	].filter((e) => e !== "");
}
function fe({ suggestions: t, accepted: n, cost: r }) {
	let i = `${n} of ${t.length} accepted`;
	if (r === null) return `${i}. What they cost is not known.`;
	let a = r.known ? "" : "about ", o = `${a}${e(r.amount, r.currency)} for all runs`;
	return n === 0 ? `${i}; ${o}.` : `${i}; ${o}, ${a}${e(Math.round(r.amount / n), r.currency)} for each accepted suggestion.`;
}
function X(e, t, n) {
	return t.map((t) => ({
		name: t,
		items: e.filter((e) => n(e) === t)
	})).filter((e) => e.items.length > 0);
}
function Z(e, t) {
	let n = t.map(({ name: e, items: t }) => {
		let n = oe.map((e) => t.filter((t) => t.became === e).length), r = t.filter(Y).length;
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
		...ue
	], i = r.map((e, t) => t === 0 ? "---" : "--:");
	return [
		`| ${r.join(" | ")} |`,
		`|${i.join("|")}|`,
		...n
	].join("\n");
}
/** As values of JSON; money as a decimal string. */
function pe({ suggestions: e, accepted: n, cost: r, signed: i }) {
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
function me(e) {
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
		limits: e.limits.map(({ limit: e, spent: n, left: r, ...i }) => ({
			...i,
			limit: t(e),
			spent: t(n),
			left: t(r)
		})),
		inputTokens: i.usage.inputTokens,
		cachedTokens: i.usage.cachedTokens,
		outputTokens: i.usage.outputTokens,
		model: i.model,
		models: e.models,
		measure: e.measure && pe(e.measure),
		floor: e.floor,
		rounds: e.convergence && ge(e.convergence),
		plan: s && he(s),
		skipped: s?.skipped ?? [],
		suggestions: e.reviewed.map($),
		unreadable: e.unreadable,
		calls: e.calls.map(_e),
		audit: F(e),
		notes: e.notes,
		requests: e.requests,
		marks: e.marks
	};
	return `${JSON.stringify(c, null, 1)}\n`;
}
function he(e) {
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
function ge({ history: e, fixed: t }) {
	let n = e.known.filter(({ status: e }) => e === "open");
	return {
		all: e.rounds,
		fixed: t,
		open: n.map(({ fingerprint: e }) => e)
	};
}
function $(e) {
	let { suggestion: t, fingerprint: n, batch: r, placement: i, replacement: a, verdict: o, late: s, fate: c } = e;
	return {
		...t,
		fingerprint: n,
		batch: r,
		verdict: o,
		placement: i,
		committable: a?.kind === "committable",
		notCommittable: a?.kind === "shown" ? a.reason : "",
		check: e.check ?? null,
		late: s ?? !1,
		fate: c
	};
}
function _e(e) {
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
export { ee as C, f as S, a as T, x as _, le as a, u as b, z as c, V as d, y as f, b as g, C as h, Y as i, H as l, S as m, me as n, W as o, v as p, de as r, B as s, Q as t, U as u, h as v, o as w, d as x, m as y };
