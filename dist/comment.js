import { S as e, _ as t, g as n, h as r, i, m as a, n as o, r as s, t as c, u as l, x as u } from "./markdown.js";
// src/domain/markdown-cut.ts
/**
* Joins closed blocks by blank lines, in order, as long as they and the note about the rest fit. Empty
* blocks are not counted. When not even the note fits, the result is `""`.
*/
function d(e, t) {
	let n = e.filter((e) => e !== ""), r = n.join("\n\n");
	if (m(r, t)) return r;
	let i = f(t.note(n.length)), a = {
		characters: i.characters,
		bytes: i.bytes
	}, o = 0;
	for (let e of n) {
		let n = f(`${e}\n\n`);
		if (a.characters += n.characters, a.bytes += n.bytes, p(a, t)) break;
		o += 1;
	}
	let s = [...n.slice(0, o), t.note(n.length - o)].join("\n\n");
	return m(s, t) ? s : "";
}
function f(e) {
	return {
		characters: e.length,
		bytes: new TextEncoder().encode(e).length
	};
}
function p(e, t) {
	return e.characters > t.maxCharacters || e.bytes > (t.maxBytes ?? 2 ** 53 - 1);
}
function m(e, t) {
	return !p(f(e), t);
}
// src/domain/cost-report.ts
/** Blocks of Markdown; none when nothing was asked and nothing was planned. */
function h(e) {
	return e.calls.length === 0 && e.earlier === null ? [] : [
		"### Cost",
		v(e),
		x(e),
		T("By request", S(e)),
		T("By file", C(e)),
		w(e.calls)
	].filter((e) => e !== "");
}
/** The line under a review: what it cost, by which model. */
function g(e) {
	let { cost: t, costKnown: n, model: r } = a(e), i = n ? "" : "about ", s = u(e.limit, e.currency);
	return `${i}${u(t, e.currency)} of ${s} · ${o(r)} · suggestions of a model: check before you commit`;
}
const _ = ["generate", "verify"];
function v(e) {
	let i = (t) => u(t, e.currency), o = _.map((a) => {
		let o = e.calls.filter((e) => e.pass === a), s = o.map((e) => e.usage).reduce(n, r), c = (e.plan?.batches ?? []).reduce((e, t) => e + t.worst[a], 0);
		return `| ${a} | ${o.length} | ${i(c)} | ${i(t(o).cost)} | ${y(s)} |`;
	}), s = a(e), c = (e.plan?.batches ?? []).reduce((e, t) => e + t.worst.total, 0), l = e.calls.length;
	if (e.earlier) {
		let { cost: t, usage: n } = e.earlier;
		o.push(`| earlier job | | | ${i(t)} | ${y(n)} |`);
	}
	return [
		"| Pass | Requests | Planned at most | Actual | Input | Cached | Output |",
		"|---|--:|--:|--:|--:|--:|--:|",
		...o,
		`| **total** | ${l} | ${i(c)} | **${s.costKnown ? "" : "about "}${i(s.cost)}** | ${y(s.usage)} |`
	].join("\n");
}
function y(e) {
	return [
		e.inputTokens,
		e.cachedTokens,
		e.outputTokens
	].map(b).join(" | ");
}
function b(e) {
	return String(e).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}
function x(e) {
	let { cost: t, costKnown: n } = a(e), r = Math.max(0, e.limit - t), i = Math.round(t * 1e3 / e.limit) / 10, o = n ? "" : " A part of it is an estimate: the endpoint did not report the usage of every request.";
	return `${i} % of the limit of ${u(e.limit, e.currency)} is spent, ${u(r, e.currency)} is left.${o}`;
}
function S(e) {
	let t = e.calls.map((t) => {
		let { usage: n, error: r } = t, a = o(t.answeredBy ?? t.model), s = r === null ? t.outcome : `${t.outcome}: ${i(r)}`, c = `${t.costKnown ? "" : "about "}${u(t.cost, e.currency)}`, l = (t.durationMs / 1e3).toFixed(1);
		return `| ${t.batch} ${t.pass}${t.attempt > 1 ? `, try ${t.attempt}` : ""} | ${a} | ${b(t.plannedInputTokens)} | ${y(n)} | ${c} | ${l} | ${s} |`;
	});
	return t.length === 0 ? "" : [
		"| Batch, pass | Model | Planned input | Input | Cached | Output | Cost | Seconds | Ended |",
		"|---|---|--:|--:|--:|--:|--:|--:|---|",
		...t
	].join("\n");
}
/** A batch's cost is shared among its files by their changed lines. */
function C(e) {
	let n = /* @__PURE__ */ new Map();
	for (let r of e.plan?.batches ?? []) {
		let { cost: i } = t(e.calls.filter((e) => e.batch === r.id));
		for (let { file: e, changedLines: t } of r.files) {
			let a = n.get(e.path) ?? {
				batches: /* @__PURE__ */ new Set(),
				lines: 0,
				cost: 0
			};
			a.batches.add(r.id), a.lines += t, a.cost += Math.round(i * t / Math.max(1, r.changedLines)), n.set(e.path, a);
		}
	}
	let r = [...n].toSorted((e, t) => t[1].cost - e[1].cost).slice(0, 100);
	return r.length === 0 ? "" : [
		"| File | Batch | Changed lines | Share of the cost |",
		"|---|--:|--:|--:|",
		...r.map(([t, n]) => `| ${o(t)} | ${[...n.batches].join(", ")} | ${n.lines} | ${u(n.cost, e.currency)} |`)
	].join("\n");
}
function w(t) {
	return [...new Map(t.map((e) => [e.model, e.price]))].map(([t, n]) => {
		let [r, a, s] = [
			n.input,
			n.cached,
			n.output
		].map(e);
		return `<sub>${o(t)}: ${r} input, ${a} cached, ${s} output, in ${n.currency} per million tokens (${i(n.source)}).</sub>`;
	}).join("\n");
}
function T(e, t) {
	return t === "" ? "" : `<details><summary>${e}</summary>\n\n${t}\n\n</details>`;
}
/** An inline comment: title, reason, the code to commit, and quietly its severity. */
function E(e, t) {
	let { suggestion: n, replacement: r } = e, a = [
		`**${i(n.title)}**`,
		D(n.body, t),
		...k(e),
		`<sub>${O(e)}</sub>`
	].filter((e) => e !== ""), o = (t.mark === "" ? "" : `${t.mark}\n`) + a.join("\n\n");
	return o.length <= 6e4 || r === null ? o : E({
		...e,
		replacement: null
	}, t);
}
function D(e, t) {
	return c(e, {
		maxCharacters: 2e4,
		allowedLinkPrefix: t.allowedLinkPrefix
	});
}
function O(e) {
	let { severity: t, category: n, source: r } = e.suggestion, i = [t, n];
	return r === "check" ? i.push("built-in check") : e.verdict.status === "not-verified" && i.push("not verified"), i.join(" · ");
}
/** The `suggestion` block, or the code and why it is not offered for committing. */
function k(e) {
	let { replacement: t, suggestion: n } = e;
	return t === null || n.replacement === null ? [] : t.kind === "committable" ? [s(t.text, "suggestion")] : n.replacement.trim() === "" ? [] : [`Proposed code (to apply by hand: ${i(t.reason)}):`, s(n.replacement, "")];
}
/** A suggestion in the review's body: what an inline comment says, with file and quoted code. */
function A(e, t) {
	let { suggestion: n, placement: r } = e, a = o(r.path) + l(r), c = n.quote.split("\n"), u = c.length > 12 ? [...c.slice(0, 12), "…"] : c;
	return [
		`**${i(n.title)}** — ${a}`,
		n.quote.trim() === "" ? "" : s(u.join("\n"), ""),
		D(n.body, {
			mark: "",
			allowedLinkPrefix: t.allowedLinkPrefix
		}),
		...k(e),
		`<sub>${O(e)}${t.why === "" ? "" : ` · ${i(t.why)}`}</sub>`
	].filter((e) => e !== "").join("\n\n");
}
/** The body of the review, cut at a block boundary below GitHub's limit, saying how much was cut. */
function j(e) {
	let t = e.listed.length > 0 ? ["#### Without a line to comment on"] : [], n = M(e.notReviewed), r = [
		e.headline,
		n,
		`<sub>${e.footer}</sub>`
	].filter((e) => e !== ""), i = e.mark === "" ? "" : `${e.mark}\n`, a = i.length + r.join("\n\n").length + 200, o = d([...t, ...e.listed], {
		maxCharacters: Math.max(0, 6e4 - a),
		note: (e) => `*${e} more in the job summary and the result file.*`
	}), [s = "", ...c] = r;
	return i + [
		s,
		o,
		...c
	].filter((e) => e !== "").join("\n\n");
}
/** A folded list of files that were worth a review and did not get one. */
function M(e) {
	let t = e.filter((e) => e.reviewable);
	if (t.length === 0) return "";
	let n = t.slice(0, 30).map((e) => `- ${o(e.path)}: ${i(e.detail)}`), r = t.length - n.length;
	return r > 0 && n.push(`- and ${r} more`), `<details><summary>${`Not reviewed: ${t.length} ${t.length === 1 ? "file" : "files"}, or parts of them`}</summary>\n\n${n.join("\n")}\n\n</details>`;
}
/** `5 files`, `1 file`; a path counts once. */
function N(e) {
	let t = new Set(e).size;
	return t === 1 ? "1 file" : `${t} files`;
}
export { j as a, d as c, M as i, E as n, h as o, A as r, g as s, N as t };
