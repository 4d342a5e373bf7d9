import { A as e, D as t, E as n, P as r, j as i } from "./prompt.js";
import { tt as a } from "./version.js";
import { t as o } from "./proxy.js";
import { t as s } from "./result-file.js";
import { f as c, n as l, u } from "./review.js";
// src/action.ts
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
	if (h.length > 0) throw new a(h.join("\n"));
	let g = u({
		journal: d.journal,
		warn: (e) => d.runner.warning(`fen: ${e}`),
		announce: (e, t) => void d.announcer?.then(({ warn: n }) => n(e, t))
	}, m);
	await o(d.environment);
	let _ = i(m.runTimeoutMs), v = f(d), { repository: y } = v, b = t(v, {
		inputs: m,
		timeLeftMs: _,
		repository: y
	}), x = e(v, {
		inputs: m,
		timeLeftMs: _
	}), S = c(d);
	p.onRecording(S);
	try {
		let e = S.watch({
			...x,
			trigger: {
				event: d.environment.GITHUB_EVENT_NAME ?? "",
				payload: r(d.environment.GITHUB_EVENT_PATH)
			},
			readResults: () => s(d.paths.source),
			openFarewell: n(v, {
				inputs: m,
				timeLeftMs: _,
				repository: y
			}),
			github: b,
			inputs: m,
			onInputs: (e) => {
				g.heed(e), p.onInputs(e);
			}
		});
		return await l(e);
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
