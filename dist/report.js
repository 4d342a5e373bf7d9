import { S as e, d as t, i as n, m as r, n as i, p as a, s as o, u as s, v as c, x as l } from "./markdown.js";
import { c as u, i as d, o as f, r as p } from "./comment.js";
// src/domain/sarif.ts
const m = {
	critical: "error",
	major: "error",
	minor: "warning",
	nit: "note"
};
/** SARIF text; one result for each surviving suggestion that has lines in the head, `uri` percent-encoded. */
function h(e) {
	let t = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "fen",
				version: e.version,
				rules: o.map((e) => ({
					id: e,
					shortDescription: { text: `fen: ${e}` }
				}))
			} },
			columnKind: "utf16CodeUnits",
			results: e.reviewed.filter(c).map(g)
		}]
	};
	return `${JSON.stringify(t, null, 1)}\n`;
}
function g(e) {
	let { suggestion: t, placement: n, fingerprint: r, verdict: i } = e, a = n.kind === "inline" && n.side === "RIGHT" ? { region: {
		startLine: n.startLine,
		endLine: n.endLine
	} } : {}, o = n.path.split("/").map(encodeURIComponent).join("/");
	return {
		ruleId: t.category,
		level: m[t.severity],
		message: { text: t.body === "" ? t.title : `${t.title}\n\n${t.body}` },
		locations: [{ physicalLocation: {
			artifactLocation: { uri: o },
			...a
		} }],
		partialFingerprints: { "fen/v1": r },
		properties: {
			severity: t.severity,
			source: t.source,
			verification: i.status
		}
	};
}
/** Blocks of Markdown; none unless only the plan was asked for, or the limit bought less than everything. */
function _(e) {
	let { plan: t } = e;
	if (!t) return [];
	let n = (t) => l(t, e.currency), r = [];
	return e.ending.reason === "plan-only" && r.push("### Plan", x(t, n), v(t, n)), t.skipped.some((e) => e.reason === "cost-limit") && r.push(y(t, e)), r;
}
function v(e, t) {
	let n = e.batches.reduce((e, t) => e + t.worst.total, 0);
	return `Likely ${t(e.batches.reduce((e, t) => e + t.likely.total, 0))}, at most ${t(n)}, verification included. Nothing was spent.`;
}
/** What to set to have everything reviewed. */
function y(t, n) {
	let r = new Set(t.batches.flatMap((e) => e.files.map(({ file: e }) => e.path))), i = t.skipped.filter((e) => e.reason === "cost-limit"), a = (/* @__PURE__ */ new Set([...r, ...i.map((e) => e.path)])).size, o = a - i.length, s = b(t.worstForAll);
	return `The limit of ${l(n.limit, n.currency)} buys ${o} of ${a} files in full. All of them cost at most ${l(s, n.currency)}: set \`cost-limit: ${e(s)}\`.`;
}
/** Up to the next thousandth, so that the figure can be typed. */
function b(e) {
	return Math.ceil(e / 1e6) * 1e6;
}
function x(e, t) {
	let n = e.batches.flatMap((e) => e.files.map(({ file: n, changedLines: r, partial: a }, o) => {
		let s = o === 0 ? `${t(e.likely.total)} | ${t(e.worst.total)}` : " | ";
		return `| ${e.id} | ${i(n.path)}${a ? " (part)" : ""} | ${r} | ${s} |`;
	})), r = n.length - 200;
	return [
		"| Batch | File | Changed lines | Likely | At most |",
		"|--:|---|--:|--:|--:|",
		...n.slice(0, 200),
		...r > 0 ? [`| | and ${r} more | | | |`] : []
	].join("\n");
}
// src/domain/summary.ts
/** The job summary: how it ended, what was reviewed and what was not, the suggestions, and where the money went. */
/** GitHub drops a summary above 1 MiB as a whole; what fen writes stays well below. */
const S = 9e5;
/** Markdown of at most 900,000 bytes. The first line holds the outcome. */
function C(e, t) {
	let n = [
		`## ${w(e)}`,
		T(e),
		E(e),
		...O(e, t),
		..._(e),
		...f(e),
		...j(e.plan?.skipped ?? []),
		...M(e)
	].filter((e) => e !== "");
	return u(n, {
		maxCharacters: S,
		maxBytes: S,
		note: () => "*Cut here: the rest is in the result file.*"
	});
}
/** `fen: partial (cost-limit) · 3 suggestions · ¥0.0043`; our own words only. */
function w(e) {
	let { outcome: t, reason: n } = e.ending, i = [`fen: ${t}${n === null ? "" : ` (${n})`}`];
	if (e.plan !== null && e.ending.reason !== "plan-only" && t !== "skipped") {
		let t = e.reviewed.filter(c).length;
		i.push(t === 1 ? "1 suggestion" : `${t} suggestions`);
	}
	let { cost: a, costKnown: o } = r(e);
	return a > 0 && i.push(`${o ? "" : "about "}${l(a, e.currency)}`), i.join(" · ");
}
function T(e) {
	let { reason: t, detail: r } = e.ending;
	return t === null ? "" : (r.charAt(0).toUpperCase() + r.slice(1)).split("\n").map((e) => `> ${n(e)}`).join("\n>\n");
}
/** What was looked at. "No suggestions" is only said of exactly that. */
function E(e) {
	let { plan: t, pullRequest: n } = e;
	if (!t || !n || e.ending.reason === "plan-only") return "";
	let r = new Set(t.batches.flatMap((e) => e.files.map(({ file: e }) => e.path)));
	for (let e of t.skipped) e.reviewable && r.delete(e.path);
	if (r.size === 0) return "";
	let i = Math.floor(e.coverage * 1e3) / 10, a = n.head.sha.slice(0, 7), o = e.reviewed.some(c) ? "" : " There are no suggestions about them.";
	return `Reviewed in full: ${r.size === 1 ? "1 file" : `${r.size} files`} at \`${a}\`; ${i} % of the changed lines worth a review were read.${o}`;
}
const D = {
	inline: "comment",
	body: "in the review",
	rejected: "rejected",
	"below-min-severity": "below `min-severity`",
	duplicate: "repeats another",
	"already-posted": "posted before",
	"not-posted": "not posted"
};
function O(e, n) {
	if (e.reviewed.length === 0) return [];
	let r = e.reviewed.toSorted((e, n) => t(e.suggestion.severity) - t(n.suggestion.severity)), i = r.filter((e) => c(e)), a = r.filter((e) => !c(e)), o = i.length > 0 ? ["### Suggestions", k(i)] : [], s = i.filter((e) => e.fate === "not-posted");
	return o.push(...s.map((e) => p(e, {
		...n,
		why: ""
	}))), a.length > 0 && o.push(A(`Taken out: ${a.length}`, k(a))), o;
}
function k(e) {
	return [
		"| | Suggestion | Verification | Where |",
		"|---|---|---|---|",
		...e.map((e) => {
			let { suggestion: t, placement: r, verdict: a } = e, o = i(r.path) + s(r), c = e.fate === "rejected" ? `: ${n(a.reason)}` : "", l = a.status === "not-verified" ? "not verified" : a.status;
			return `| ${t.severity} | ${n(t.title)}<br>${o} | ${l}${c} | ${D[e.fate]} |`;
		})
	].join("\n");
}
function A(e, t) {
	return `<details><summary>${e}</summary>\n\n${t}\n\n</details>`;
}
function j(e) {
	let t = d(e).replace("<details>", "<details open>"), r = e.filter((e) => !e.reviewable), a = r.slice(0, 300).map((e) => `- ${i(e.path)}: ${n(e.detail)}`), o = r.length - a.length;
	o > 0 && a.push(`- and ${o} more`);
	let s = `Left out on purpose: ${r.length} ${r.length === 1 ? "file" : "files"}`;
	return [t, r.length > 0 ? A(s, a.join("\n")) : ""];
}
function M(e) {
	let t = e.notes.map((e) => `- ${e}`);
	if (e.unreadable > 0) {
		let n = e.unreadable === 1 ? "1 object" : `${e.unreadable} objects`;
		t.push(`- ${n} in the model's answers could not be read as a suggestion.`);
	}
	return t.length > 0 ? ["### Notes", t.join("\n")] : [];
}
// src/steps/report.ts
/** Tells how the run ended: annotations, job summary, outputs. Every way out comes through here. */
/** Writes everything that is told at the end of a run. */
function N(e) {
	let { runner: t, record: n } = e, r = F(e);
	P(t, n);
	for (let e of n.notes) t.info(e);
	t.info(w(n)), n.reviewUrl !== "" && t.info(n.reviewUrl), t.appendSummary(C(n, e));
	for (let [e, i] of I(n, r)) t.setOutput(e, i);
}
/** One annotation for the ending; one for each suggestion that could be put nowhere else. */
function P(e, t) {
	let { outcome: n, reason: r, detail: i } = t.ending, a = `fen: ${n}${r === null ? "" : ` (${r})`}: ${i}`;
	if (n === "failed" ? e.error(a) : n === "skipped" ? e.notice(a) : n !== "complete" && e.warning(a), t.gate === "failed" && e.error("fen: a confirmed suggestion is at least as severe as `fail-on`"), r === "post-failed") for (let { suggestion: n, placement: r, fate: i } of t.reviewed) {
		if (i !== "not-posted") continue;
		let t = r.kind === "inline" && r.side === "RIGHT" ? {
			file: r.path,
			line: r.startLine
		} : { file: r.path };
		e.warning(n.body === "" ? n.title : n.body, {
			title: `${n.severity}: ${n.title}`,
			...t
		});
	}
}
/** Writes the files of the run; the path of one that could not be written is empty. */
function F(e) {
	let { record: t, paths: n, scrub: r, runner: i } = e, o = (t, n) => {
		let a = e.writeWhole(t, r(n));
		return a !== null && i.warning(`fen: ${a}`), a === null ? t : "";
	};
	return {
		result: o(n.result, a(t)),
		sarif: o(n.sarif, h(t))
	};
}
function I(t, n) {
	let { cost: i, costKnown: a, usage: o, model: s } = r(t);
	return [
		["outcome", t.ending.outcome],
		["reason", t.ending.reason ?? ""],
		["suggestions", String(t.reviewed.filter(c).length)],
		["comments", String(t.comments)],
		["coverage", String(t.coverage)],
		["cost", e(i)],
		["currency", t.currency],
		["cost-known", String(a)],
		["input-tokens", String(o.inputTokens)],
		["cached-tokens", String(o.cachedTokens)],
		["output-tokens", String(o.outputTokens)],
		["model", s],
		["gate", t.gate],
		["review-url", t.reviewUrl],
		["result-file", n.result],
		["sarif-file", n.sarif]
	];
}
export { N as report };
