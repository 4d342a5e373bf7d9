import { b as e, c as t, d as n, g as r, i, s as a, u as o, x as s } from "./characters.js";
import { c, d as l, f as u, i as d, r as f, s as p, u as m } from "./comment.js";
// src/domain/markdown/markdown-cut.ts
/**
* Joins closed blocks by blank lines, in order, as long as they and the note about the rest fit. Empty
* blocks are not counted. When not even the note fits, the result is `""`.
*/
function h(e, t) {
	let n = e.filter((e) => e !== ""), r = n.join("\n\n");
	if (v(r, t)) return r;
	let i = g(t.note(n.length)), a = {
		characters: i.characters,
		bytes: i.bytes
	}, o = 0;
	for (let e of n) {
		let n = g(`${e}\n\n`);
		if (a.characters += n.characters, a.bytes += n.bytes, _(a, t)) break;
		o += 1;
	}
	let s = [...n.slice(0, o), t.note(n.length - o)].join("\n\n");
	return v(s, t) ? s : "";
}
function g(e) {
	return {
		characters: e.length,
		bytes: new TextEncoder().encode(e).length
	};
}
function _(e, t) {
	return e.characters > t.maxCharacters || e.bytes > (t.maxBytes ?? 2 ** 53 - 1);
}
function v(e, t) {
	return !_(g(e), t);
}
// src/domain/report/sarif.ts
const y = {
	critical: "error",
	major: "error",
	minor: "warning",
	nit: "note"
};
/** SARIF text; one result for each surviving suggestion that has lines in the head, `uri` percent-encoded. */
function b(e) {
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
			results: e.reviewed.filter(r).map(x)
		}]
	};
	return `${JSON.stringify(t, null, 1)}\n`;
}
function x(e) {
	let { suggestion: t, placement: n, fingerprint: r, verdict: i } = e, a = n.kind === "inline" && n.side === "RIGHT" ? { region: {
		startLine: n.startLine,
		endLine: n.endLine
	} } : {}, o = n.path.toWellFormed().split("/").map(encodeURIComponent).join("/");
	return {
		ruleId: t.category,
		level: y[t.severity],
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
// src/domain/report/summary.ts
/** The job summary: how it ended, what was reviewed and what was not, the suggestions, and where the money went. */
/** GitHub drops a summary above 1 MiB as a whole; what fen writes stays well below. */
const S = 9e5;
/** Markdown of at most 900,000 bytes. The first line holds the outcome. */
function C(e, t) {
	return h([
		`## ${w(e)}`,
		T(e),
		E(e),
		...O(e, t),
		...N(e.plan?.skipped ?? []),
		...p(e),
		...c(e),
		...P(e)
	].filter((e) => e !== ""), {
		maxCharacters: S,
		maxBytes: S,
		note: () => "*Cut here: the rest is in the result file.*"
	});
}
/** `fen: partial (cost-limit) · 3 suggestions · ¥0.0043`; our own words only. */
function w(t) {
	let { outcome: i, reason: a } = t.ending, o = [`fen: ${i}${a === null ? "" : ` (${a})`}`];
	if ((t.plan !== null && t.ending.reason !== "plan-only" || t.earlier !== null) && i !== "skipped") {
		let e = t.reviewed.filter(r).length;
		o.push(e === 1 ? "1 suggestion" : `${e} suggestions`);
	}
	let { cost: s, costKnown: c } = n(t);
	return s > 0 && o.push(`${c ? "" : "about "}${e(s, t.currency)}`), o.join(" · ");
}
function T(e) {
	let { reason: t, detail: n } = e.ending;
	return t === null ? "" : (n.charAt(0).toUpperCase() + n.slice(1)).split("\n").map((e) => `> ${u(e)}`).join("\n>\n");
}
/** What was looked at. "No suggestions" is only said of exactly that. */
function E(e) {
	let { plan: t, pullRequest: n } = e;
	if (!t || !n || e.ending.reason === "plan-only") return "";
	let i = new Set(t.batches.flatMap((e) => e.files.map(({ file: e }) => e.path)));
	for (let e of t.skipped) e.reviewable && i.delete(e.path);
	for (let t of e.brokenOff) i.delete(t);
	if (i.size === 0) return "";
	let a = e.coverage === 1 ? "all" : `${Math.floor(e.coverage * 1e3) / 10} % of the`, o = n.head.sha.slice(0, 7), s = e.reviewed.some(r) ? "" : " There are no suggestions about them.";
	return `Reviewed in full: ${i.size === 1 ? "1 file" : `${i.size} files`} at \`${o}\`; ${a} changed lines worth a review were read.${s}`;
}
const D = {
	inline: "posted as a comment",
	body: "listed in the review",
	rejected: "rejected",
	"below-min-severity": "below `min-severity`",
	duplicate: "repeats another one",
	"already-posted": "posted by an earlier run",
	"not-posted": "not posted"
};
function O(e, n) {
	let i = e.reviewed.toSorted((e, n) => t(e.suggestion.severity) - t(n.suggestion.severity)), a = i.filter((e) => r(e)), o = i.filter((e) => e.fate === "rejected"), s = i.filter((e) => !r(e) && e.fate !== "rejected"), c = a.length > 0 ? ["### Suggestions", k(a)] : [], l = a.filter((e) => e.fate === "not-posted");
	return c.push(...l.map((e) => f(e, {
		...n,
		why: ""
	}))), o.length > 0 && c.push(M(`Rejected by the second pass: ${o.length}`, k(o))), s.length > 0 && c.push(M(`Not shown: ${s.length}`, k(s))), c;
}
function k(e) {
	return [
		"| Severity | Suggestion | What became of it |",
		"|---|---|---|",
		...e.map((e) => {
			let { suggestion: t, placement: n } = e, r = m(n.path) + a(n);
			return `| ${A(e)} | ${l(t.title)}<br>${r} | ${j(e)} |`;
		})
	].join("\n");
}
function A({ suggestion: e, statedSeverity: t }) {
	let { severity: n } = e;
	return t === void 0 ? n : `${n} (first stated: ${t})`;
}
function j({ verdict: e, fate: t }) {
	return t === "rejected" ? l(e.reason) || D.rejected : t === "duplicate" || t === "below-min-severity" ? D[t] : `${e.status === "not-verified" ? "not verified" : e.status}, ${D[t]}`;
}
function M(e, t) {
	return `<details><summary>${e}</summary>\n\n${t}\n\n</details>`;
}
function N(e) {
	let t = d(e).replace("<details>", "<details open>"), n = e.filter((e) => !e.reviewable), r = n.slice(0, 300).map((e) => `- ${m(e.path)}: ${l(e.detail)}`), i = n.length - r.length;
	i > 0 && r.push(`- and ${i} more`);
	let a = `Left out on purpose: ${n.length} ${n.length === 1 ? "file" : "files"}`, o = [t, n.length > 0 ? M(a, r.join("\n")) : ""];
	return o.every((e) => e === "") ? [] : ["### Files", ...o];
}
function P(e) {
	let t = e.notes.map((e) => `- ${l(e)}`);
	if (e.unreadable > 0) {
		let n = e.unreadable === 1 ? "1 object" : `${e.unreadable} objects`;
		t.push(`- ${n} in the model's answers could not be read as a suggestion.`);
	}
	return t.length > 0 ? ["### Notes", t.join("\n")] : [];
}
// src/steps/report.ts
/** Tells how the run ended: annotations, job summary, outputs. Every way out comes through here. */
/** Writes everything that is told at the end of a run. */
function F(e) {
	let { runner: t, record: n } = e, r = L(e);
	I(t, n);
	for (let e of n.notes) t.info(e);
	t.info(w(n)), n.reviewUrl !== "" && t.info(n.reviewUrl), t.appendSummary(C(n, e));
	for (let [e, i] of R(n, r)) t.setOutput(e, i);
}
/** One annotation for the ending; one for each suggestion that could be put nowhere else. */
function I(e, t) {
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
function L(e) {
	let { record: t, paths: n, scrub: r, runner: i } = e, a = (t, n) => {
		let a = e.writeWhole(t, r(n));
		return a !== null && i.warning(`fen: ${a}`), a === null ? t : "";
	};
	return {
		result: a(n.result, o(t)),
		sarif: a(n.sarif, b(t))
	};
}
function R(e, t) {
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
export { F as report };
