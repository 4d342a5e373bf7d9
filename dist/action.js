import { A as e, E as t, N as n, k as r } from "./prompt.js";
import { et as i } from "./version.js";
import { t as a } from "./proxy.js";
import { n as o } from "./result-file.js";
import { f as s, n as c, u as l } from "./review.js";
// src/action.ts
const u = [
	"review",
	"generate",
	"publish",
	"plan",
	"doctor",
	"compare",
	"measure"
];
/** Reviews the pull request that started the workflow. `onInputs` gets the inputs with the configuration file. */
async function d(d, p) {
	let { inputs: m, problems: h } = p;
	if (m.mode === "doctor") {
		let { examineOnGitHub: e } = await import("./doctor.js");
		return e(d, {
			inputs: m,
			problems: h
		});
	}
	if (h.length > 0) throw new i(h.join("\n"));
	if (!u.includes(m.mode)) throw new i(`\`mode\`: ${m.mode} is not available in this version; use ${u.join(", ")}`);
	let g = l({
		journal: d.journal,
		warn: (e) => d.runner.warning(`fen: ${e}`),
		announce: (e, t) => void d.announcer?.then(({ warn: n }) => n(e, t))
	}, m);
	await a(d.environment);
	let _ = e(m.runTimeoutMs), v = f(d), { repository: y } = v, b = t(v, {
		inputs: m,
		timeLeftMs: _,
		repository: y
	}), x = r(v, {
		inputs: m,
		timeLeftMs: _
	}), S = s(d);
	p.onRecording(S);
	try {
		let e = S.watch({
			...x,
			trigger: {
				event: d.environment.GITHUB_EVENT_NAME ?? "",
				payload: n(d.environment.GITHUB_EVENT_PATH)
			},
			readResults: () => o(d.paths.source),
			github: b,
			inputs: m,
			onInputs: (e) => {
				g.heed(e), p.onInputs(e);
			}
		});
		return await c(e);
	} finally {
		d.journal.update({ requests: b.requestCount() });
	}
}
function f(e) {
	let { GITHUB_REPOSITORY: t = "", GITHUB_WORKSPACE: n = "" } = e.environment;
	return {
		...e,
		log: e.runner,
		workspace: n,
		repository: t
	};
}
export { d as reviewOnGitHub };
