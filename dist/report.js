import { b as e, c as t, d as n, g as r, i, s as a, u as o, x as s } from "./characters.js";
import { c, d as l, f as u, i as d, p as f, r as p, s as m, u as h } from "./comment.js";
// src/domain/sarif.ts
const g = {
	critical: "error",
	major: "error",
	minor: "warning",
	nit: "note"
};
/** SARIF text; one result for each surviving suggestion that has lines in the head, `uri` percent-encoded. */
function _(e) {
	let t = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "fen",
				version: e.version,
				rules: i.map((e) => ({
					id: e,
					shortDescription: { text: `fen: ${e}` }
				}))
			} },
			columnKind: "utf16CodeUnits",
			results: e.reviewed.filter(r).map(v)
		}]
	};
	return `${JSON.stringify(t, null, 1)}\n`;
}
function v(e) {
	let { suggestion: t, placement: n, fingerprint: r, verdict: i } = e, a = n.kind === "inline" && n.side === "RIGHT" ? { region: {
		startLine: n.startLine,
		endLine: n.endLine
	} } : {}, o = n.path.toWellFormed().split("/").map(encodeURIComponent).join("/");
	return {
		ruleId: t.category,
		level: g[t.severity],
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
// src/domain/summary.ts
/** The job summary: how it ended, what was reviewed and what was not, the suggestions, and where the money went. */
/** GitHub drops a summary above 1 MiB as a whole; what fen writes stays well below. */
const y = 9e5;
/** Markdown of at most 900,000 bytes. The first line holds the outcome. */
function b(e, t) {
	let n = [
		`## ${x(e)}`,
		S(e),
		C(e),
		...T(e, t),
		...A(e.plan?.skipped ?? []),
		...m(e),
		...c(e),
		...j(e)
	].filter((e) => e !== "");
	return h(n, {
		maxCharacters: y,
		maxBytes: y,
		note: () => "*Cut here: the rest is in the result file.*"
	});
}
/** `fen: partial (cost-limit) · 3 suggestions · ¥0.0043`; our own words only. */
function x(t) {
	let { outcome: i, reason: a } = t.ending, o = [`fen: ${i}${a === null ? "" : ` (${a})`}`];
	if (t.plan !== null && t.ending.reason !== "plan-only" && i !== "skipped") {
		let e = t.reviewed.filter(r).length;
		o.push(e === 1 ? "1 suggestion" : `${e} suggestions`);
	}
	let { cost: s, costKnown: c } = n(t);
	return s > 0 && o.push(`${c ? "" : "about "}${e(s, t.currency)}`), o.join(" · ");
}
function S(e) {
	let { reason: t, detail: n } = e.ending;
	return t === null ? "" : (n.charAt(0).toUpperCase() + n.slice(1)).split("\n").map((e) => `> ${f(e)}`).join("\n>\n");
}
/** What was looked at. "No suggestions" is only said of exactly that. */
function C(e) {
	let { plan: t, pullRequest: n } = e;
	if (!t || !n || e.ending.reason === "plan-only") return "";
	let i = new Set(t.batches.flatMap((e) => e.files.map(({ file: e }) => e.path)));
	for (let e of t.skipped) e.reviewable && i.delete(e.path);
	if (i.size === 0) return "";
	let a = e.coverage === 1 ? "all" : `${Math.floor(e.coverage * 1e3) / 10} % of the`, o = n.head.sha.slice(0, 7), s = e.reviewed.some(r) ? "" : " There are no suggestions about them.";
	return `Reviewed in full: ${i.size === 1 ? "1 file" : `${i.size} files`} at \`${o}\`; ${a} changed lines worth a review were read.${s}`;
}
const w = {
	inline: "posted as a comment",
	body: "listed in the review",
	rejected: "rejected",
	"below-min-severity": "below `min-severity`",
	duplicate: "repeats another one",
	"already-posted": "posted by an earlier run",
	"not-posted": "not posted"
};
function T(e, n) {
	let i = e.reviewed.toSorted((e, n) => t(e.suggestion.severity) - t(n.suggestion.severity)), a = i.filter((e) => r(e)), o = i.filter((e) => e.fate === "rejected"), s = i.filter((e) => !r(e) && e.fate !== "rejected"), c = a.length > 0 ? ["### Suggestions", E(a)] : [], l = a.filter((e) => e.fate === "not-posted");
	return c.push(...l.map((e) => p(e, {
		...n,
		why: ""
	}))), o.length > 0 && c.push(k(`Rejected by the second pass: ${o.length}`, E(o))), s.length > 0 && c.push(k(`Not shown: ${s.length}`, E(s))), c;
}
function E(e) {
	return [
		"| Severity | Suggestion | What became of it |",
		"|---|---|---|",
		...e.map((e) => {
			let { suggestion: t, placement: n } = e, r = l(n.path) + a(n);
			return `| ${D(e)} | ${u(t.title)}<br>${r} | ${O(e)} |`;
		})
	].join("\n");
}
function D({ suggestion: e, statedSeverity: t }) {
	let { severity: n } = e;
	return t === void 0 ? n : `${n} (first stated: ${t})`;
}
function O({ verdict: e, fate: t }) {
	return t === "rejected" ? u(e.reason) || w.rejected : t === "duplicate" || t === "below-min-severity" ? w[t] : `${e.status === "not-verified" ? "not verified" : e.status}, ${w[t]}`;
}
function k(e, t) {
	return `<details><summary>${e}</summary>\n\n${t}\n\n</details>`;
}
function A(e) {
	let t = d(e).replace("<details>", "<details open>"), n = e.filter((e) => !e.reviewable), r = n.slice(0, 300).map((e) => `- ${l(e.path)}: ${u(e.detail)}`), i = n.length - r.length;
	i > 0 && r.push(`- and ${i} more`);
	let a = `Left out on purpose: ${n.length} ${n.length === 1 ? "file" : "files"}`, o = [t, n.length > 0 ? k(a, r.join("\n")) : ""];
	return o.every((e) => e === "") ? [] : ["### Files", ...o];
}
function j(e) {
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
function M(e) {
	let { runner: t, record: n } = e, r = P(e);
	N(t, n);
	for (let e of n.notes) t.info(e);
	t.info(x(n)), n.reviewUrl !== "" && t.info(n.reviewUrl), t.appendSummary(b(n, e));
	for (let [e, i] of F(n, r)) t.setOutput(e, i);
}
/** One annotation for the ending; one for each suggestion that could be put nowhere else. */
function N(e, t) {
	let { outcome: n, reason: r, detail: i } = t.ending, a = `fen: ${n}${r === null ? "" : ` (${r})`}: ${i}`;
	if (n === "failed" ? e.error(a) : n === "skipped" && r !== "unsupported-event" ? e.notice(a) : n !== "complete" && e.warning(a), t.gate === "failed" && e.error("fen: a confirmed suggestion is at least as severe as `fail-on`"), r === "post-failed") for (let { suggestion: n, placement: r, fate: i } of t.reviewed) {
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
function P(e) {
	let { record: t, paths: n, scrub: r, runner: i } = e, a = (t, n) => {
		let a = e.writeWhole(t, r(n));
		return a !== null && i.warning(`fen: ${a}`), a === null ? t : "";
	};
	return {
		result: a(n.result, o(t)),
		sarif: a(n.sarif, _(t))
	};
}
function F(e, t) {
	let { cost: i, costKnown: a, usage: o, model: c } = n(e);
	return [
		["outcome", e.ending.outcome],
		["reason", e.ending.reason ?? ""],
		["suggestions", String(e.reviewed.filter(r).length)],
		["comments", String(e.comments)],
		["coverage", String(e.coverage)],
		["cost", s(i)],
		["currency", e.currency],
		["cost-known", String(a)],
		["input-tokens", String(o.inputTokens)],
		["cached-tokens", String(o.cachedTokens)],
		["output-tokens", String(o.outputTokens)],
		["model", c],
		["gate", e.gate],
		["review-url", e.reviewUrl],
		["result-file", t.result],
		["sarif-file", t.sarif]
	];
}
export { M as report };
