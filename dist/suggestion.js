import { f as e, n as t, s as n } from "./totals.js";
import { createHash as r } from "node:crypto";
// src/domain/plan.ts
/** Paths of the files that batches hold, parts of one file once each. */
function i(e) {
	return e.flatMap((e) => e.files.map(({ file: e }) => e.path));
}
/** `1` when nothing was reviewable. */
function a(e) {
	return e.reviewable === 0 ? 1 : Math.round(Math.min(1, e.seen / e.reviewable) * 1e4) / 1e4;
}
// src/domain/characters.ts
/**
* Characters a reader cannot see or that reorder what he sees: bidirectional controls, zero-width and
* other default-ignorable code points, control characters, line separators, halves of surrogate pairs.
*/
const o = "\\p{Bidi_Control}\\p{Default_Ignorable_Code_Point}\\p{Surrogate}\\u{0}-\\u{8}\\u{B}\\u{C}\\u{E}-\\u{1F}\\u{7F}-\\u{9F}\\u{2028}\\u{2029}\\u{FFF9}-\\u{FFFB}", s = RegExp(`[${o}]`, "u"), c = RegExp(`[${o}]`, "gu");
/** Does the text hold a hidden character? Tab, line feed and carriage return are not hidden. */
function l(e) {
	return s.test(e);
}
/** Replaces each hidden character by a visible escape such as `\u{202E}`. */
function u(e) {
	return e.replace(c, f);
}
/** Removes each hidden character. */
function d(e) {
	return e.replace(c, "");
}
function f(e) {
	return `\\u{${(e.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
}
// src/domain/diff/hunk.ts
/** Splits a hunk into consecutive hunks of at most `maxLines` lines; a short one stays itself. */
function p(e, t) {
	return e.lines.length <= t ? [e] : h(e, (e, n) => n % t === 0);
}
/** The runs of lines that are wanted, each a hunk of its own; runs without a changed line are left out. */
function m(e, t) {
	let n = e.lines.map(t);
	return n.includes(!1) ? h(e, (e, t) => n[t] !== n[t - 1]).filter(({ lines: e }) => e.every(t) && e.some(({ kind: e }) => e !== "context")) : [e];
}
/** Cuts a hunk in front of every line that `begins` a part. */
function h(e, t) {
	let n = e.lines.flatMap((e, n) => n === 0 || t(e, n) ? [n] : []), r = [], i = e.oldStart, a = e.newStart;
	for (let [t, o] of n.entries()) {
		let s = e.lines.slice(o, n[t + 1]), c = g(s, (e) => e.oldLine !== null), l = g(s, (e) => e.newLine !== null);
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
function g(e, t) {
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
const _ = 2e3, v = " …[cut]", y = {
	context: " ",
	added: "+",
	deleted: "-"
};
/** A line's text as the model sees it: no carriage return, hidden characters visible, cut when very long. */
function b(e) {
	let t = u(e.endsWith("\r") ? e.slice(0, -1) : e);
	return t.length > 2e3 ? t.slice(0, _) + v : t;
}
/** A path as the model sees it. Git allows line feeds in names; here they would look like lines of code. */
function x(e) {
	return u(e).replaceAll("\n", "\\u{A}").replaceAll("\r", "\\u{D}");
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
	return P(E(e).map((e) => ({
		shown: e,
		rows: k(e)
	}))).flatMap((e) => e.flatMap(({ shown: t, rows: n }, r) => {
		let i = e[r - 1];
		if (i) return [L(t, i.shown)];
		let a = t.hunks[0]?.part ?? t.parts[0] ?? 0;
		return [{
			text: N(t.file, ""),
			parts: [a]
		}, ...n];
	}));
}
/** One entry for each file, in the order of first parts. */
function E(e) {
	let t = /* @__PURE__ */ new Map();
	for (let [n, { file: r, hunks: i }] of e.entries()) {
		let e = t.get(r) ?? {
			parts: [],
			hunks: []
		};
		t.set(r, e), e.parts.push(n);
		for (let t of i.flatMap(O)) e.hunks.push({
			part: n,
			hunk: t
		});
	}
	return [...t].map(([e, t]) => ({
		file: e,
		parts: t.parts,
		hunks: t.parts.length > 1 ? t.hunks.toSorted(D) : t.hunks
	}));
}
function D({ hunk: e }, { hunk: t }) {
	return e.oldStart - t.oldStart || e.newStart - t.newStart;
}
/** The hunk without unchanged lines far from any change, in as many hunks as that leaves. */
function O(e) {
	let { lines: t } = e, n = /* @__PURE__ */ new Set(), r = 0;
	for (let e = 0; e <= t.length; e += 1) if (t[e]?.kind === "context") r += 1;
	else {
		if (r > 8 && r < t.length) {
			let i = e - r === 0 ? 0 : e - r + 3, a = e === t.length ? e : e - 3;
			for (let e of t.slice(i, a)) n.add(e);
		}
		r = 0;
	}
	return n.size === 0 ? [e] : m(e, (e) => !n.has(e));
}
/**
* `@@ first new line @@ enclosing text`, then the lines behind their markers; no new opening where a hunk goes on,
* no enclosing text where it is the one of the hunk before.
*/
function k({ file: e, hunks: t }) {
	let n = [], r = null;
	for (let { part: i, hunk: a } of t) {
		let t = [i];
		if (r === null || !A(a, r)) {
			let i = a.section !== "" && a.section !== r?.section ? ` ${b(a.section)}` : "";
			n.push({
				text: `@@ ${j(e, a)} @@${i}`,
				parts: t
			});
		}
		for (let e of a.lines) n.push({
			text: M(e),
			parts: t
		});
		r = a;
	}
	return n;
}
function A(e, t) {
	return e.oldStart === t.oldStart + t.oldLines && e.newStart === t.newStart + t.newLines;
}
function j(e, t) {
	return e.status === "removed" ? t.oldStart : t.newStart;
}
/** As git does on request, an unchanged line that is empty has no marker. */
function M({ kind: e, text: t }) {
	let n = b(t);
	return e === "context" && n === "" ? "" : y[e] + n;
}
function N(e, t) {
	let n = e.oldPath === null ? "" : ` from ${x(e.oldPath)}`;
	return `=== ${x(e.path)} (${e.status}${n}${t})`;
}
/** Files whose hunks read the same but for their numbers, in one group at the place of the first. */
function P(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e) {
		let r = e.length > 1 && F(n) ? I(n) : n, i = t.get(r);
		i ? i.push(n) : t.set(r, [n]);
	}
	return [...t.values()];
}
function F({ rows: e }) {
	let t = 0;
	for (let { text: n } of e) !n.startsWith("@@") && /[\p{L}\p{N}]/u.test(n) && (t += 1);
	return t >= 6;
}
function I({ rows: e }) {
	return e.map(({ text: e }) => e.replace(/^@@ \d+/, "@@")).join("\n");
}
/** The one line for a file with the hunks of the one above it; it says where they stand if that differs. */
function L(e, t) {
	let n = R(e), r = n.join() === R(t).join() ? "" : `, at ${n.join(", ")}`;
	return {
		text: N(e.file, `; same hunks as the file above${r}`),
		parts: e.parts
	};
}
function R({ file: e, hunks: t }) {
	return t.filter(({ hunk: e }, n) => {
		let r = t[n - 1];
		return !r || !A(e, r.hunk);
	}).map(({ hunk: t }) => j(e, t));
}
// src/domain/report/audit.ts
/** Which parts of the change left the machine: for every piece whether, when, to which host and to which model. */
/** Every batch that was planned; one that was never sent has an empty `sent`. */
function z(e) {
	return (e.plan?.batches ?? []).map((t) => ({
		batch: t.id,
		sha256: r("sha256").update(t.diff).digest("hex"),
		bytes: Buffer.byteLength(t.diff),
		pieces: B(t),
		sent: e.calls.filter((e) => e.batch === t.id).map(H)
	}));
}
function B(e) {
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
			hunks: r.map(V)
		};
	});
}
function V({ oldStart: e, oldLines: t, newStart: n, newLines: r }) {
	return `-${e},${t} +${n},${r}`;
}
function H(e) {
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
// src/domain/report/result.ts
/** The result file, schema `fen-result/1`: everything a run found and spent, for people, programs and `mode: publish`. */
const U = "fen-result/1";
/** The record as JSON values: money as decimal strings in `currency`, times in ISO 8601 or milliseconds. */
function W(r) {
	let i = t(r), { pullRequest: a, ending: o, plan: s } = r, c = {
		schema: U,
		version: r.version,
		mode: r.mode,
		repository: r.repository,
		pullRequest: a && {
			number: a.number,
			url: a.url,
			base: a.base.sha,
			head: a.head.sha
		},
		startedAt: r.startedAt,
		finishedAt: r.finishedAt,
		outcome: o.outcome,
		reason: o.reason ?? "",
		detail: o.detail,
		coverage: r.coverage,
		gate: r.gate,
		suggestionCount: r.reviewed.filter(n).length,
		comments: r.comments,
		reviewUrl: r.reviewUrl,
		currency: r.currency,
		cost: e(i.cost),
		costKnown: i.costKnown,
		costLimit: e(r.limit),
		limits: r.limits.map(({ limit: t, spent: n, left: r, ...i }) => ({
			...i,
			limit: e(t),
			spent: e(n),
			left: e(r)
		})),
		inputTokens: i.usage.inputTokens,
		cachedTokens: i.usage.cachedTokens,
		outputTokens: i.usage.outputTokens,
		model: i.model,
		models: r.models,
		plan: s && G(s),
		skipped: s?.skipped ?? [],
		suggestions: r.reviewed.map(K),
		unreadable: r.unreadable,
		calls: r.calls.map(q),
		audit: z(r),
		notes: r.notes,
		requests: r.requests,
		marks: r.marks
	};
	return `${JSON.stringify(c, null, 1)}\n`;
}
function G(t) {
	let { reviewableLines: n, plannedLines: r, worstForAll: i } = t, a = t.batches.map((t) => ({
		id: t.id,
		files: t.files.map(({ file: e, changedLines: t, partial: n }) => ({
			path: e.path,
			changedLines: t,
			partial: n
		})),
		changedLines: t.changedLines,
		verification: t.verification,
		tokens: t.tokens,
		likely: e(t.likely.total),
		atMost: {
			generate: e(t.worst.generate),
			verify: e(t.worst.verify),
			total: e(t.worst.total)
		}
	})), o = t.ladder && {
		...t.ladder,
		steps: t.ladder.steps.map(({ worst: t, ...n }) => ({
			...n,
			atMost: e(t)
		}))
	};
	return {
		reviewableLines: n,
		plannedLines: r,
		atMostForAll: e(i),
		ladder: o,
		batches: a
	};
}
function K(e) {
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
function q(t) {
	let { price: n, cost: r, ...i } = t, { currency: a, input: o, cached: s, output: c, source: l } = n, u = {
		input: e(o),
		cached: e(s),
		output: e(c)
	};
	return {
		...i,
		cost: e(r),
		price: {
			currency: a,
			...u,
			source: l
		}
	};
}
// src/domain/suggestion.ts
const J = [
	"critical",
	"major",
	"minor",
	"nit"
], Y = [
	"bug",
	"security",
	"performance",
	"correctness",
	"maintainability",
	"test",
	"docs"
];
/** 0 for `critical` … 3 for `nit`. */
function X(e) {
	return J.indexOf(e);
}
/** Is `severity` at least as severe as `floor`? */
function Z(e, t) {
	return X(e) <= X(t);
}
/** ` line 3`, ` lines 3–5`, ` line 3 (old)`; empty where there is no line. */
function Q(e) {
	if (e.kind === "body") return "";
	let { startLine: t, endLine: n, side: r } = e, i = t === n ? ` line ${t}` : ` lines ${t}–${n}`;
	return r === "LEFT" ? `${i} (old)` : i;
}
export { d as _, X as a, v as c, C as d, x as f, u as g, l as h, Q as i, _ as l, p as m, J as n, U as o, m as p, Z as r, W as s, Y as t, S as u, a as v, i as y };
