import { f as e, n as t, s as n } from "./totals.js";
import { n as r } from "./result.js";
import { t as i } from "./sarif.js";
import { n as a, r as o } from "./summary.js";
// src/steps/report.ts
/** Tells how the run ended: annotations, job summary, outputs. Every way out comes through here. */
/** Writes everything that is told at the end of a run. */
function s(e) {
	let { runner: t, record: n } = e, r = l(e);
	c(t, n);
	for (let e of n.notes) t.info(e);
	t.info(o(n)), n.reviewUrl !== "" && t.info(n.reviewUrl), t.appendSummary(a(n, e));
	for (let [e, i] of u(n, r)) t.setOutput(e, i);
}
/** One annotation for the ending; one for each suggestion that could be put nowhere else. */
function c(e, t) {
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
function l(e) {
	let { record: t, paths: n, scrub: a, runner: o } = e, s = (t, n) => {
		let r = e.writeWhole(t, a(n));
		return r !== null && o.warning(`fen: ${r}`), r === null ? t : "";
	};
	return {
		result: s(n.result, r(t)),
		sarif: s(n.sarif, i(t)),
		replay: e.replay === null ? "" : s(n.replay, e.replay)
	};
}
function u(r, i) {
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
		["sarif-file", i.sarif],
		["replay-file", i.replay]
	];
}
export { s as report };
