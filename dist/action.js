import { a as e, o as t, p as n, s as r, t as i } from "./review.js";
import { ot as a } from "./version.js";
import { i as o, t as s } from "./warning.js";
import { t as c } from "./proxy.js";
import { t as l } from "./result-file.js";
// src/action.ts
const u = [
	"review",
	"generate",
	"publish",
	"plan",
	"measure"
];
/** Reviews the pull request that started the workflow. `onInputs` gets the inputs with the configuration file. */
async function d(o, s) {
	let { inputs: d } = s;
	if (!u.includes(d.mode)) throw new a(`\`mode\`: ${d.mode} is not available in this version; use ${u.join(", ")}`);
	let m = p(o, d);
	await c(o.environment);
	let h = r(d.runTimeoutMs), g = f(o), { repository: _ } = g, v = e(g, {
		inputs: d,
		timeLeftMs: h,
		repository: _
	});
	try {
		return await i({
			...t(g, {
				inputs: d,
				timeLeftMs: h
			}),
			trigger: {
				event: o.environment.GITHUB_EVENT_NAME ?? "",
				payload: n(o.environment.GITHUB_EVENT_PATH)
			},
			readResults: () => l(o.paths.source),
			github: v,
			inputs: d,
			onInputs: (e) => {
				m.heed(e), s.onInputs(e);
			}
		});
	} finally {
		o.journal.update({ requests: v.requestCount() });
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
/** Warns at the stages of `warn-at`, each once; `heed` takes over what the configuration file says of them. */
function p(e, t) {
	let { journal: n, runner: r, announcer: i } = e, a = [], c = t;
	return n.watchCalls((e) => {
		let { warnAt: t, webhookFormat: l } = c;
		for (let c of s({
			limits: e.limits,
			warnAt: t,
			given: a
		})) {
			a.push(c);
			let t = o(c, e.currency);
			r.warning(`fen: ${t}`), n.note(t), i?.then(({ warn: t }) => t(c, {
				record: e,
				format: l
			}));
		}
	}), { heed: (e) => c = e };
}
export { d as reviewOnGitHub };
