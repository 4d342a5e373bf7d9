import { s as e } from "./totals.js";
import { q as t } from "./result.js";
// src/domain/report/sarif.ts
const n = {
	critical: "error",
	major: "error",
	minor: "warning",
	nit: "note"
};
/** SARIF text; one result for each surviving suggestion that has lines in the head, `uri` percent-encoded. */
function r(n) {
	let r = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "fen",
				version: n.version,
				rules: t.map((e) => ({
					id: e,
					shortDescription: { text: `fen: ${e}` }
				}))
			} },
			columnKind: "utf16CodeUnits",
			results: n.reviewed.filter(e).map(i)
		}]
	};
	return `${JSON.stringify(r, null, 1)}\n`;
}
function i(e) {
	let { suggestion: t, placement: r, fingerprint: i, verdict: a } = e, o = r.kind === "inline" && r.side === "RIGHT" ? { region: {
		startLine: r.startLine,
		endLine: r.endLine
	} } : {}, s = r.path.toWellFormed().split("/").map(encodeURIComponent).join("/");
	return {
		ruleId: t.category,
		level: n[t.severity],
		message: { text: t.body === "" ? t.title : `${t.title}\n\n${t.body}` },
		locations: [{ physicalLocation: {
			artifactLocation: { uri: s },
			...o
		} }],
		partialFingerprints: { "fen/v1": i },
		properties: {
			severity: t.severity,
			source: t.source,
			...t.tool === void 0 ? {} : { tool: t.tool },
			...t.rule === void 0 ? {} : { rule: t.rule },
			...e.model === void 0 ? {} : { model: e.model },
			verification: a.status
		}
	};
}
export { r as t };
