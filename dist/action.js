import { O as e, T as t, g as n, m as r, n as i, w as a, x as o } from "./review.js";
import { ot as s } from "./version.js";
import { a as c } from "./warning.js";
import { n as l } from "./result-file.js";
// src/action.ts
const u = [
	"review",
	"generate",
	"publish",
	"plan",
	"measure"
];
/** Reviews the pull request that started the workflow. `onInputs` gets the inputs with the configuration file. */
async function d(d, p) {
	let { inputs: m } = p;
	if (!u.includes(m.mode)) throw new s(`\`mode\`: ${m.mode} is not available in this version; use ${u.join(", ")}`);
	let h = r({
		journal: d.journal,
		warn: (e) => d.runner.warning(`fen: ${e}`),
		announce: (e, t) => void d.announcer?.then(({ warn: n }) => n(e, t))
	}, m);
	await c(d.environment);
	let g = t(m.runTimeoutMs), _ = f(d), { repository: v } = _, y = o(_, {
		inputs: m,
		timeLeftMs: g,
		repository: v
	}), b = a(_, {
		inputs: m,
		timeLeftMs: g
	}), x = n(d);
	p.onRecording(x);
	try {
		let t = x.watch({
			...b,
			trigger: {
				event: d.environment.GITHUB_EVENT_NAME ?? "",
				payload: e(d.environment.GITHUB_EVENT_PATH)
			},
			readResults: () => l(d.paths.source),
			github: y,
			inputs: m,
			onInputs: (e) => {
				h.heed(e), p.onInputs(e);
			}
		});
		return await i(t);
	} finally {
		d.journal.update({ requests: y.requestCount() });
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
