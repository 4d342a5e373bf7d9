import { f as e, n as t, s as n } from "./totals.js";
import { c as r, n as i } from "./result.js";
import { n as a, r as o } from "./summary.js";
// src/domain/report/sarif.ts
const s = {
	critical: "error",
	major: "error",
	minor: "warning",
	nit: "note"
};
/** SARIF text; one result for each surviving suggestion that has lines in the head, `uri` percent-encoded. */
function c(e) {
	let t = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "fen",
				version: e.version,
				rules: r.map((e) => ({
					id: e,
					shortDescription: { text: `fen: ${e}` }
				}))
			} },
			columnKind: "utf16CodeUnits",
			results: e.reviewed.filter(n).map(l)
		}]
	};
	return `${JSON.stringify(t, null, 1)}\n`;
}
function l(e) {
	let { suggestion: t, placement: n, fingerprint: r, verdict: i } = e, a = n.kind === "inline" && n.side === "RIGHT" ? { region: {
		startLine: n.startLine,
		endLine: n.endLine
	} } : {}, o = n.path.toWellFormed().split("/").map(encodeURIComponent).join("/");
	return {
		ruleId: t.category,
		level: s[t.severity],
		message: { text: t.body === "" ? t.title : `${t.title}\n\n${t.body}` },
		locations: [{ physicalLocation: {
			artifactLocation: { uri: o },
			...a
		} }],
		partialFingerprints: { "fen/v1": r },
		properties: {
			severity: t.severity,
			source: t.source,
			...t.tool === void 0 ? {} : { tool: t.tool },
			...t.rule === void 0 ? {} : { rule: t.rule },
			verification: i.status
		}
	};
}
// src/steps/report.ts
/** Tells how the run ended: annotations, job summary, outputs. Every way out comes through here. */
/** Writes everything that is told at the end of a run. */
function u(e) {
	let { runner: t, record: n } = e, r = f(e);
	d(t, n);
	for (let e of n.notes) t.info(e);
	t.info(o(n)), n.reviewUrl !== "" && t.info(n.reviewUrl), t.appendSummary(a(n, e));
	for (let [e, i] of p(n, r)) t.setOutput(e, i);
}
/** One annotation for the ending; one for each suggestion that could be put nowhere else. */
function d(e, t) {
	let { outcome: n, reason: r, detail: i } = t.ending, a = `fen: ${n}${r === null ? "" : ` (${r})`}: ${i}`;
	if (n === "failed" ? e.error(a) : n === "skipped" && r !== "unsupported-event" ? e.notice(a) : n !== "complete" && e.warning(a), t.gate === "failed" && e.error("fen: a confirmed suggestion is at least as severe as `fail-on`"), r === "post-failed" || r === "fork-without-key" || r === "dependabot-without-key") for (let { suggestion: n, placement: r, fate: i } of t.reviewed) {
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
function f(e) {
	let { record: t, paths: n, scrub: r, runner: a } = e, o = (t, n) => {
		let i = e.writeWhole(t, r(n));
		return i !== null && a.warning(`fen: ${i}`), i === null ? t : "";
	};
	return {
		result: o(n.result, i(t)),
		sarif: o(n.sarif, c(t))
	};
}
function p(r, i) {
	let { cost: a, costKnown: o, usage: s, model: c } = t(r);
	return [
		["outcome", r.ending.outcome],
		["reason", r.ending.reason ?? ""],
		["suggestions", String(r.reviewed.filter(n).length)],
		["comments", String(r.comments)],
		["coverage", String(r.coverage)],
		["cost", e(a)],
		["currency", r.currency],
		["cost-known", String(o)],
		["input-tokens", String(s.inputTokens)],
		["cached-tokens", String(s.cachedTokens)],
		["output-tokens", String(s.outputTokens)],
		["model", c],
		["gate", r.gate],
		["review-url", r.reviewUrl],
		["result-file", i.result],
		["sarif-file", i.sarif]
	];
}
export { u as report };
