import { $ as e, A as t, Ct as n, Et as r, J as i, Lt as a, St as o, Tt as s, X as c, Z as l, _ as u, _t as d, b as f, c as p, r as m, tt as h, wt as g, x as _, yt as v } from "./result.js";
import { d as y, f as ee, i as b, n as x, p as S, r as C, s as w, t as te, u as T } from "./totals.js";
// src/domain/report/comment.ts
/** What is written on the pull request: the inline comments and the body of the review. */
/** GitHub refuses bodies above 65,536 characters; what fen writes stays well below. */
const ne = 6e4;
/** An inline comment: severity and title in one line, the reason, the code to commit, and quietly what it is known by. */
function E(e, t) {
	let { replacement: n } = e, r = _(t.language), { title: i, body: a } = O(e, r), o = [
		D(e, i),
		...k(a, t),
		...j(e, r),
		`<sub>${A(e, r)}</sub>`
	].filter((e) => e !== ""), s = (t.mark === "" ? "" : `${t.mark}\n`) + o.join("\n\n");
	return s.length <= 6e4 || n === null ? s : E({
		...e,
		replacement: null
	}, t);
}
/** How grave it is comes first: many read no further. */
function D({ suggestion: e }, t) {
	return `**${e.severity}: ${g(t)}**`;
}
/** What a built-in check found is in fen's own words; a model writes in the language it was asked for. */
function O({ suggestion: e }, t) {
	let { title: n, body: r, source: i } = e;
	return i === "check" ? {
		title: t(n),
		body: t(r)
	} : {
		title: n,
		body: r
	};
}
/** The first block of the reason, and what else is short enough; the rest is folded. */
function k(e, { allowedLinkPrefix: t, language: n }) {
	let r = d(e, {
		maxCharacters: 2e4,
		allowedLinkPrefix: t
	}), i = 0, a = r.findIndex((e, t) => (i += e.length, t > 0 && i > 700));
	if (a === -1) return r;
	let o = r.slice(a).join("\n\n"), s = _(n)("More about it");
	return [...r.slice(0, a), `<details><summary>${s}</summary>\n\n${o}\n\n</details>`];
}
/** Severity and category are keys: by them a comment is known again. */
function A(e, t) {
	let { severity: n, category: r, source: i, tool: a, rule: s } = e.suggestion, c = [n, r];
	return a !== void 0 && c.push(t(`found by ${o(a)}`)), s !== void 0 && c.push(t(`rule of ${o(s)}`)), i === "check" ? c.push(t("built-in check")) : e.check?.kind === "supported" ? c.push(t("checked")) : e.verdict.status === "not-verified" && c.push(t("not verified")), c.join(" · ");
}
/** The `suggestion` block, or the code and why it is not offered for committing. */
function j(e, t) {
	let { replacement: r, suggestion: i } = e;
	return r === null || i.replacement === null ? [] : r.kind === "committable" ? [n(r.text, "suggestion")] : i.replacement.trim() === "" ? [] : [t(`Proposed code (to apply by hand: ${g(r.reason)}):`), M(i.replacement)];
}
/** Code that is only shown: what nobody would see in it is visible, and it holds no marker of fen's. */
function M(e) {
	return n(r(a(e)), "");
}
/** The code where there is no line to commit it to, and so no `suggestion` block. */
function N(e, t) {
	let { replacement: n } = e;
	return n?.kind === "committable" ? n.text === "" ? [t("Proposed: delete these lines.")] : [t("Proposed code:"), M(n.text)] : j(e, t);
}
/** A suggestion in the review's body: what an inline comment says, with file and quoted code. */
function P(e, t) {
	let { suggestion: n, placement: r } = e, i = _(t.language), { title: a, body: l } = O(e, i), u = i(c(r).trim()), d = `${o(r.path)} ${u}`.trim(), f = n.quote.split("\n"), p = f.length > 12 ? [...f.slice(0, 12), "…"] : f;
	return [
		`${D(e, a)} — ${d}`,
		n.quote.trim() === "" ? "" : M(p.join("\n")),
		...k(l, t),
		...N(e, i),
		`<sub>${A(e, i)}${t.why === "" ? "" : ` · ${s(i(t.why))}`}</sub>`
	].filter((e) => e !== "").join("\n\n");
}
/** The body of the review: what was found, what has no comment of its own, what was not looked at. */
function re(e) {
	let { headline: t, listed: n, folded: r, leftOut: i, footer: a, mark: o, language: s } = e, c = _(s), l = [
		c(t),
		n.length + i > 0 ? `### ${c("Without a comment of their own")}` : "",
		...n,
		r.length > 0 ? `<details><summary>${c(`Late or minor: ${r.length}`)}</summary>\n\n${r.join("\n\n")}\n\n</details>` : "",
		i > 0 ? `*${c(`${i} more in the job summary and the result file.`)}*` : "",
		F(e.notReviewed, c),
		`<sub>${c(a)}</sub>`
	].filter((e) => e !== "");
	return (o === "" ? "" : `${o}\n`) + l.join("\n\n");
}
function ie(e) {
	return e.length > 300 ? `${e.slice(0, 300)}…` : e;
}
/** A folded list of files that were worth a review and did not get one. */
function F(e, t = _("en")) {
	let n = e.filter((e) => e.reviewable);
	if (n.length === 0) return "";
	let r = n.slice(0, 30).map((e) => `- ${o(ie(e.path))}: ${g(t(e.detail))}`), i = n.length - r.length;
	return i > 0 && r.push(`- ${t(`and ${i} more`)}`), `<details><summary>${t(`Not reviewed: ${n.length} ${n.length === 1 ? "file" : "files"}, or parts of them`)}</summary>\n\n${r.join("\n")}\n\n</details>`;
}
/** `5 files`, `1 file`; a path counts once. */
function ae(e) {
	let t = new Set(e).size;
	return t === 1 ? "1 file" : `${t} files`;
}
// src/domain/report/context-report.ts
/** What was sent to the model besides the diff, with its price: what earned its place, and what did not. */
const I = {
	head: "searched in the clone, at the head",
	merge: "searched in the clone, at the merge of head and base",
	base: "searched in the clone, at the base",
	requests: "no clone: searched in files that the changed ones import",
	"changed-files": "no clone: searched in the changed files alone",
	nothing: "switched off"
};
/** A folded table; none where nothing was planned. `sent` is what stands before the diff of the first batch. */
function oe(e, t) {
	let { guidelines: n, code: r, findings: i, discussion: a } = e, s = (e, n, r) => {
		let i = t.sent[e], a = n.tokens === 0 ? "" : i === "" ? "left out for its price" : "", o = T(n.perRequest * t.requests, t.currency), s = [a, r].filter((e) => e !== "").join("; ");
		return `| ${e} | ${n.tokens} | ${i === "" ? "" : o} | ${s} |`;
	}, c = [
		"| Part | Tokens | At most | What it is |",
		"|---|--:|--:|---|",
		s("guidelines", n, se(n)),
		s("code", r, ce(r)),
		s("findings", i, i.count === 0 ? "" : `${i.count} of other tools`),
		s("discussion", a, "")
	].join("\n"), l = r.pieces.slice(0, 40).map(({ path: e, startLine: t, lines: n, kind: r, of: i }) => `- ${o(e)} lines ${t}–${t + n - 1}: ${r}${i === "" ? "" : ` of ${o(i)}`}`);
	return `<details><summary>Sent besides the diff</summary>\n\n${[c, ...t.sent.code === "" ? [] : [l.join("\n")]].filter((e) => e !== "").join("\n\n")}\n\n</details>`;
}
function se({ sources: e, cut: t }) {
	return [...e.map(({ source: e, scope: t }) => `${o(e)}${t === "" ? "" : ` for ${g(t)}`}`), ...t ? ["cut to what fits the changed files"] : []].join(", ");
}
function ce({ pieces: e, left: t, searched: n }) {
	let r = `${e.length} pieces of ${e.length + t} found`;
	return e.length + t === 0 ? I[n] : `${r}; ${I[n]}`;
}
// src/domain/report/cost-report.ts
/** Blocks of Markdown; none when nothing was asked and nothing was planned. */
function le(e) {
	return e.calls.length === 0 && e.earlier === null ? [] : [
		"### Cost",
		z(e),
		fe(e.calls),
		he(e),
		...me(e),
		pe(e),
		W("Tokens", V(e)),
		W("By request", ge(e)),
		W("By file", _e(e)),
		ve(e.calls)
	].filter((e) => e !== "");
}
/** The line under a review: what it cost, by which model. */
function ue(e) {
	let { cost: t, costKnown: n, model: r } = x(e), i = n ? "" : "about ", a = te(e.calls), o = a.length > 0 ? a.join(", ") : r, c = y(e.limit, e.currency);
	return `${i}${y(t, e.currency)} of a ${c} limit · ${s(o)} · suggestions of a model: check before you commit`;
}
/** Passes that go with no other. */
const de = ["converse", "probe"], L = ["generate", "verify"];
function R(e) {
	let t = de.filter((t) => e.calls.some(({ pass: e }) => e === t)), n = (t.length > 0 ? t : L).map((t) => {
		let n = e.calls.filter((e) => e.pass === t), r = n.map((e) => e.usage).reduce(b, C), i = t === "converse" || t === "probe" ? 0 : (e.plan?.batches ?? []).reduce((e, n) => e + n.worst[t], 0);
		return {
			name: t,
			requests: n.length,
			planned: i,
			cost: S(n).cost,
			usage: r
		};
	});
	if (!e.earlier) return n;
	let { cost: r, usage: i } = e.earlier;
	return [...n, {
		name: "earlier job",
		requests: null,
		planned: null,
		cost: r,
		usage: i
	}];
}
/** Few columns, so that the table fits a phone. */
function z(e) {
	let t = (t) => t === null ? "" : T(t, e.currency), n = R(e).map(({ name: e, requests: n, planned: r, cost: i }) => `| ${e}${n === null ? "" : `, ${B(n)}`} | ${t(r)} | ${t(i)} |`), r = x(e), i = (e.plan?.batches ?? []).reduce((e, t) => e + t.worst.total, 0), a = r.costKnown ? "" : "about ";
	return [
		"| Pass | Planned at most | Actual |",
		"|---|--:|--:|",
		...n,
		`| **total**, ${B(e.calls.length)} | ${t(i)} | **${a}${t(r.cost)}** |`
	].join("\n");
}
function B(e) {
	return `${e} ${e === 1 ? "request" : "requests"}`;
}
function V(e) {
	return [
		"| Pass | Input | Cached | Output |",
		"|---|--:|--:|--:|",
		...R(e).map(({ name: e, usage: t }) => `| ${e} | ${H(t)} |`),
		`| **total** | ${H(x(e).usage)} |`
	].join("\n");
}
function H(e) {
	return [
		e.inputTokens,
		e.cachedTokens,
		e.outputTokens
	].map(U).join(" | ");
}
function U(e) {
	return String(e).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}
/** How much of the second pass came from the endpoint's cache: the layout of the prompts is made for it. */
function fe(e) {
	let t = e.filter(({ pass: e, usage: t }) => e === "verify" && !t.estimated).map((e) => e.usage).reduce(b, C);
	return t.inputTokens === 0 ? "" : `${Math.round(t.cachedTokens * 100 / t.inputTokens)} % of the second pass's input came from the endpoint's cache.`;
}
/** Where the money went, as a picture that GitHub draws: by pass and model. */
function pe(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e.calls) {
		let e = `${n.pass}, ${n.model}`.replaceAll(/[^\w ,./:@+-]/g, "");
		t.set(e, (t.get(e) ?? 0) + n.cost);
	}
	let n = [...t].filter(([, e]) => e > 0).slice(0, 8);
	if (n.length < 2) return "";
	let r = n.map(([e, t]) => `  "${e}" : ${ee(t)}`);
	return W("Picture", [
		"```mermaid",
		`pie showData title Cost in ${e.currency}`,
		...r,
		"```"
	].join("\n"));
}
/** The limits that bind several runs together; each in a line. */
function me({ limits: e, currency: t }) {
	return e.filter(({ name: e }) => e !== "run").map((e) => f(e, t));
}
function he(e) {
	let { cost: t, costKnown: n } = x(e), r = Math.max(0, e.limit - t), i = Math.round(t * 1e3 / Math.max(1, e.limit)) / 10, a = n ? "" : " A part of it is an estimate: the endpoint did not report the usage of every request.";
	return `${i} % of the limit of ${y(e.limit, e.currency)} is spent, ${y(r, e.currency)} is left.${a}`;
}
/** A list, because a table of all that would have to be scrolled sideways. */
function ge(e) {
	return e.calls.map((t) => {
		let { usage: n, error: r } = t, i = t.attempt > 1 ? `, try ${t.attempt}` : "", a = o(t.answeredBy ?? t.model), c = `${t.costKnown ? "" : "about "}${y(t.cost, e.currency)}`, l = (t.durationMs / 1e3).toFixed(1), [u, d, f, p] = [
			n.inputTokens,
			n.cachedTokens,
			n.outputTokens,
			t.plannedInputTokens
		].map(U), m = r === null ? t.outcome : `${t.outcome}: ${s(r)}`;
		return `- **${t.batch} · ${t.pass}${i}**, ${a}: ${c}, ${l} s; ${u} tokens in (${d} cached, ${p} planned), ${f} out; ${m}`;
	}).join("\n");
}
/** A batch's cost is shared among its files by their changed lines. A phone cuts off what stands last: the path. */
function _e(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e.plan?.batches ?? []) {
		let { cost: r } = S(e.calls.filter((e) => e.batch === n.id));
		for (let { file: e, changedLines: i } of n.files) {
			let a = t.get(e.path) ?? {
				batches: /* @__PURE__ */ new Set(),
				lines: 0,
				cost: 0
			};
			a.batches.add(n.id), a.lines += i, a.cost += Math.round(r * i / Math.max(1, n.changedLines)), t.set(e.path, a);
		}
	}
	let n = [...t].toSorted((e, t) => t[1].cost - e[1].cost).slice(0, 100);
	return n.length === 0 ? "" : [
		"| Share of the cost | Changed lines | Batch | File |",
		"|--:|--:|--:|---|",
		...n.map(([t, n]) => `| ${T(n.cost, e.currency)} | ${n.lines} | ${[...n.batches].join(", ")} | ${o(t)} |`)
	].join("\n");
}
function ve(e) {
	return [...new Map(e.map((e) => [`${e.model}\n${e.price.source}`, e])).values()].map(({ model: e, price: t }) => {
		let [n, r, i] = [
			t.input,
			t.cached,
			t.output
		].map((e) => y(e, t.currency));
		return `${o(e)}: ${n} input · ${r} cached · ${i} output per million tokens (${s(t.source)})`;
	}).join("\n");
}
function W(e, t) {
	return t === "" ? "" : `<details><summary>${e}</summary>\n\n${t}\n\n</details>`;
}
/** A small table and one line below it; `""` before the first round. */
function G({ rounds: e, known: t }, n = _("en")) {
	if (e.length === 0) return "";
	let r = Math.max(0, e.length - 8), i = e.slice(r).map(({ head: e, raised: t, fixed: n, late: i }, a) => `| ${r + a + 1}: \`${e.slice(0, 7)}\` | ${t} | ${n} | ${i} |`), a = e.slice(0, r), o = (e) => a.reduce((t, n) => t + n[e], 0);
	return r > 0 && i.unshift(`| 1–${r} | ${o("raised")} | ${o("fixed")} | ${o("late")} |`), `${[
		n("| Round | Raised | Fixed | Late |"),
		"|---|--:|--:|--:|",
		...i
	].join("\n")}\n\n${n(ye(t))}`;
}
/** `Still open: 3 (1 critical, 2 minor).` */
function ye(e) {
	let t = e.filter(({ status: e }) => e === "open");
	if (t.length === 0) return "Still open: none.";
	let n = i.flatMap((e) => {
		let n = t.filter((t) => t.severity === e).length;
		return n === 0 ? [] : [`${n} ${e}`];
	});
	return `Still open: ${t.length} (${n.join(", ")}).`;
}
// src/domain/report/summary.ts
/** The job summary: how it ended, what was reviewed and what was not, the suggestions, and where the money went. */
/** GitHub drops a summary above 1 MiB as a whole; what fen writes stays well below. */
const K = 9e5;
/** Markdown of at most 900,000 bytes. The first line holds the outcome. */
function be(t, n) {
	let r = [
		`## ${q(t)}`,
		Se(t),
		Ce(t),
		we(t),
		...t.doctor ? e(t.doctor, h(t)) : [],
		...t.measure ? m(t.measure) : [],
		...p(t),
		...Te(t, n),
		...Y(t),
		...ke(t.plan?.skipped ?? t.skipped ?? []),
		...t.compare ? [] : u(t),
		xe(t),
		...le(t),
		...Ae(t)
	].filter((e) => e !== "");
	return v(r, {
		maxCharacters: K,
		maxBytes: K,
		note: () => "*Cut here: the rest is in the result file.*"
	});
}
/** Nothing where nothing was planned, or where only the description stood before the diff. */
function xe({ context: e, plan: t, currency: n }) {
	let [r] = t?.batches ?? [];
	if (!e || !t || !r) return "";
	let { guidelines: i, code: a, findings: o } = e;
	return i.tokens + a.tokens + o.tokens === 0 && a.searched === "changed-files" ? "" : oe(e, {
		sent: r.context,
		requests: 2 * t.batches.length,
		currency: n
	});
}
/** `fen: partial (cost-limit) · 3 suggestions · ¥0.0043`; our own words only. */
function q(e, t = _("en")) {
	let { outcome: n, reason: r } = e.ending, i = [`fen: ${n}${r === null ? "" : ` (${r})`}`];
	if ((e.plan !== null && e.ending.reason !== "plan-only" || e.earlier !== null) && n !== "skipped") {
		let n = e.reviewed.filter(w).length;
		i.push(t(n === 1 ? "1 suggestion" : `${n} suggestions`));
	}
	let { cost: a, costKnown: o } = x(e);
	return a > 0 && i.push(t(`${o ? "" : "about "}${y(a, e.currency)}`)), i.join(" · ");
}
function Se(e) {
	let { reason: t, detail: n } = e.ending;
	return t === null ? "" : (n.charAt(0).toUpperCase() + n.slice(1)).split("\n").map((e) => `> ${s(e)}`).join("\n>\n");
}
/** Paths of the files whose changes were all read and answered. */
function J({ plan: e, brokenOff: n }) {
	let r = new Set(t(e?.batches ?? []));
	for (let t of e?.skipped ?? []) t.reviewable && r.delete(t.path);
	for (let e of n) r.delete(e);
	return r;
}
/** What was looked at. "No suggestions" is only said of exactly that. */
function Ce(e) {
	let { plan: t, pullRequest: n } = e;
	if (!t || !n || e.ending.reason === "plan-only" || e.compare) return "";
	let r = J(e);
	if (r.size === 0) return "";
	let i = e.coverage === 1 ? "all" : `${Math.floor(e.coverage * 1e3) / 10} % of the`, a = n.head.sha.slice(0, 7), o = e.reviewed.some(w) ? "" : " There are no suggestions about them.";
	return `Reviewed in full: ${r.size === 1 ? "1 file" : `${r.size} files`} at \`${a}\`; ${i} changed lines worth a review were read.${o}`;
}
/** What became of each part of the plan that another job took. */
function we({ shards: e, currency: t }) {
	return e ? [
		"| Shard | Outcome | Read of its part | Cost |",
		"|---|---|---|---|",
		...e.map(({ name: e, ending: n, coverage: r, totals: i }) => n === null || i === null ? `| ${e} | **missing** | | |` : `| ${e} | ${n.outcome + (n.reason === null ? "" : ` (${n.reason})`)} | ${`${Math.floor(r * 1e3) / 10} %`} | ${`${i.costKnown ? "" : "about "}${y(i.cost, t)}`} |`)
	].join("\n") : "";
}
/** How far the pull request has come, round by round. */
function Y({ convergence: e }) {
	let t = e ? G(e.history) : "";
	return t === "" ? [] : ["### Rounds", t];
}
const X = {
	inline: "posted as a comment",
	body: "listed in the review",
	rejected: "rejected",
	refuted: "disproved by a check of the code",
	"below-min-severity": "below `min-severity`",
	duplicate: "repeats another one",
	"not-confirmed": "found by a tool, not confirmed by the model",
	withdrawn: "withdrawn after an objection",
	"already-posted": "posted by an earlier run",
	"not-posted": "not posted"
};
function Te(e, t) {
	let n = e.reviewed.toSorted((e, t) => l(e.suggestion.severity) - l(t.suggestion.severity)), r = n.filter((e) => w(e));
	if (e.compare) return r.length === 0 ? [] : ["### Suggestions", ...Z(r, t)];
	let i = n.filter((e) => e.fate === "rejected"), a = n.filter((e) => e.fate === "refuted"), o = n.filter((e) => !w(e) && e.fate !== "rejected" && e.fate !== "refuted"), s = r.length > 0 ? ["### Suggestions", Q(r)] : [];
	if (s.push(...Z(r.filter((e) => e.fate === "not-posted"), t)), i.length > 0 && s.push($(`Rejected by the second pass: ${i.length}`, Q(i))), a.length > 0) {
		let e = `Disproved by a check of the code: ${a.length}`;
		s.push($(e, Q(a)));
	}
	return o.length > 0 && s.push($(`Not shown: ${o.length}`, Q(o))), s;
}
/** The gravest first, as many as there is room for; what finds none is not even rendered. */
function Z(e, t) {
	let n = [], r = 0;
	for (let i of e) {
		let e = P(i, {
			...t,
			why: ""
		});
		if (r += new TextEncoder().encode(e).length, r > 5e5) break;
		n.push(e);
	}
	let i = e.length - n.length;
	return i === 0 ? n : [...n, `*${i} more ${i === 1 ? "is" : "are"} in the result file.*`];
}
/** A list and no table: a path does not break, and on a phone it would push what stands right of it out of sight. */
function Q(e) {
	return e.map((e) => {
		let { suggestion: t, placement: n } = e, r = o(n.path) + c(n);
		return `- ${Ee(e)} ${g(t.title)}<br>${r} · ${Oe(e)}`;
	}).join("\n");
}
function Ee({ suggestion: e, statedSeverity: t }) {
	let { severity: n } = e;
	return `**${n}**${t === void 0 ? "" : ` (first stated: ${t})`}:`;
}
const De = [
	"duplicate",
	"below-min-severity",
	"not-confirmed",
	"withdrawn"
];
function Oe({ verdict: e, check: t, late: n, fate: r }) {
	if (r === "refuted") return g(t?.evidence ?? "") || X.refuted;
	if (r === "rejected") return g(e.reason) || X.rejected;
	if (De.includes(r)) return X[r];
	let i = e.status === "not-verified" ? "not verified" : e.status;
	return `${t === void 0 ? i : `checked: ${g(t.evidence)}`}${n ? ", late" : ""}, ${X[r]}`;
}
function $(e, t) {
	return `<details><summary>${e}</summary>\n\n${t}\n\n</details>`;
}
function ke(e) {
	let t = F(e).replace("<details>", "<details open>"), n = e.filter((e) => !e.reviewable), r = n.slice(0, 300).map((e) => `- ${o(e.path)}: ${g(e.detail)}`), i = n.length - r.length;
	i > 0 && r.push(`- and ${i} more`);
	let a = `Left out on purpose: ${n.length} ${n.length === 1 ? "file" : "files"}`, s = [t, n.length > 0 ? $(a, r.join("\n")) : ""];
	return s.every((e) => e === "") ? [] : ["### Files", ...s];
}
function Ae(e) {
	let t = e.notes.map((e) => `- ${g(e)}`);
	if (e.unreadable > 0) {
		let n = e.unreadable === 1 ? "1 object" : `${e.unreadable} objects`;
		t.push(`- ${n} in the model's answers could not be read as a suggestion.`);
	}
	return t.length > 0 ? ["### Notes", t.join("\n")] : [];
}
export { ue as a, E as c, F as d, re as f, G as i, M as l, be as n, ne as o, q as r, ae as s, J as t, P as u };
