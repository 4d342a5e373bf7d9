import { A as e, E as t, N as n, k as r } from "./prompt.js";
import { et as i } from "./version.js";
import { t as a } from "./proxy.js";
import { n as o } from "./result-file.js";
import { f as s, n as c, u as l } from "./review.js";
// src/action.ts
/** Reviews the pull request that started the workflow. `onInputs` gets the inputs with the configuration file. */
async function u(u, f) {
	let { inputs: p, problems: m } = f;
	if (p.mode === "doctor") {
		let { examineOnGitHub: e } = await import("./doctor.js");
		return e(u, {
			inputs: p,
			problems: m
		});
	}
	if (m.length > 0) throw new i(m.join("\n"));
	let h = l({
		journal: u.journal,
		warn: (e) => u.runner.warning(`fen: ${e}`),
		announce: (e, t) => void u.announcer?.then(({ warn: n }) => n(e, t))
	}, p);
	await a(u.environment);
	let g = e(p.runTimeoutMs), _ = d(u), { repository: v } = _, y = t(_, {
		inputs: p,
		timeLeftMs: g,
		repository: v
	}), b = r(_, {
		inputs: p,
		timeLeftMs: g
	}), x = s(u);
	f.onRecording(x);
	try {
		let e = x.watch({
			...b,
			trigger: {
				event: u.environment.GITHUB_EVENT_NAME ?? "",
				payload: n(u.environment.GITHUB_EVENT_PATH)
			},
			readResults: () => o(u.paths.source),
			github: y,
			inputs: p,
			onInputs: (e) => {
				h.heed(e), f.onInputs(e);
			}
		});
		return await c(e);
	} finally {
		u.journal.update({ requests: y.requestCount() });
	}
}
function d(e) {
	let { GITHUB_REPOSITORY: t = "", GITHUB_WORKSPACE: n = "" } = e.environment;
	return {
		...e,
		log: e.runner,
		workspace: n,
		repository: t
	};
}
export { u as reviewOnGitHub };
