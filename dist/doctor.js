import { A as e, D as t, P as n, T as r, j as i } from "./prompt.js";
import { n as a, nt as o, rt as s } from "./result.js";
import { _ as c, a as l, b as u, c as d, d as f, f as p, g as m, h, i as g, l as _, m as v, o as y, p as b, r as x, s as S, t as C, u as w, v as T, x as E, y as D } from "./examine-workflow.js";
import { a as O } from "./version.js";
import { m as k, v as A } from "./totals.js";
import { t as j } from "./proxy.js";
import { i as M } from "./write-files.js";
// src/steps/doctor/read-event.ts
function N(e) {
	return typeof e == "object" && e ? { ...e } : {};
}
/** The pull request that the event is about; 0 where it is about none. */
function P({ payload: e }) {
	let t = N(e.issue), n = typeof t.pull_request == "object" && t.pull_request !== null, r = N(e.pull_request).number ?? (n ? t.number : void 0);
	return typeof r == "number" && Number.isSafeInteger(r) && r > 0 ? r : 0;
}
function F({ event: e, payload: t }, n) {
	let r = N(t.pull_request), i = (e) => N(N(r[e]).repo).full_name, { action: a } = t;
	return {
		...n,
		event: e,
		action: typeof a == "string" ? a : "",
		fromFork: "head" in r && i("head") !== i("base"),
		byDependabot: N(r.user).login === "dependabot[bot]"
	};
}
// src/doctor.ts
/** Puts the report into the journal. */
async function I(e, t) {
	let { mode: n, currency: r, costLimit: i } = t.inputs, a = [O({
		name: "run",
		limit: i,
		spent: 0,
		isLowerBound: !1
	})];
	e.journal.update({
		mode: n,
		currency: r,
		limit: i,
		limits: a
	});
	let c = await L(e, t);
	e.journal.update({ doctor: c });
	for (let { status: t, check: n, says: r, fix: i } of c) e.runner.info(`${t} · ${n}: ${r}${i === null ? "" : ` → ${i}`}`);
	return e.cancelled.aborted ? A("not-reviewed", "cancelled") : o(c, "problem") === 0 ? k : A("failed", "set-up", s(c));
}
async function L(e, r) {
	let { inputs: a } = r, { environment: o } = e, s = await G(o), l = q(e), u = i(a.runTimeoutMs), { repository: d } = l, f = await b("token", () => t(l, {
		inputs: a,
		timeLeftMs: u,
		repository: d
	})), p = await b("event", () => n(o.GITHUB_EVENT_PATH)), m = {
		event: o.GITHUB_EVENT_NAME ?? "",
		payload: p.value ?? {}
	}, g = a.prNumber ?? P(m), _ = F(m, {
		hasKey: a.apiKey !== "",
		hasNumber: g > 0
	}), v = (/* @__PURE__ */ new Date()).toISOString(), y = await R({
		...r,
		run: e,
		conditions: l,
		number: g,
		event: _,
		now: v,
		timeLeftMs: u,
		github: f.value
	});
	f.value && e.journal.update({ requests: f.value.requestCount() });
	let x = a.githubToken === "" ? [] : f.findings, S = [c(h), T(s)];
	return [
		...x,
		...p.findings,
		...y,
		...S
	];
}
async function R(e) {
	let { run: t, github: n, number: r, event: i, inputs: a, now: o, problems: s } = e, { repository: c } = e.conditions, p = a.githubToken, h = await d({
		github: n,
		repository: c,
		token: p,
		number: r,
		now: o
	}), { pullRequest: _ } = h;
	_ && t.journal.update({ pullRequest: _ });
	let y = await V(e), b = await U(e, h), x = f(t.sources, {
		config: b,
		given: H(y.steps)
	}), { inputs: C } = b, { countTokens: T } = await import("./tokens.js"), O = {
		inputs: C,
		now: o,
		countTokens: T
	}, k = {
		github: n,
		repository: c,
		number: r,
		inputs: C
	};
	return [
		...m(s, x),
		...b.findings,
		...await v("endpoint", () => B(e, {
			config: b,
			placeOf: x
		})),
		...await z("spent", n, (e) => {
			let t = S(O);
			return l({
				...k,
				github: e,
				now: o,
				least: t,
				placeOf: x
			});
		}),
		...h.findings,
		...w(i),
		...y.findings,
		...await z("markers", _ && n, async (e) => [await g({
			...k,
			github: e
		})]),
		...u({
			...C,
			placeOf: x
		}),
		...E(C.webhookUrl, x("webhook-url")),
		...await v("clone", () => W(e, h)),
		D(K(t), x("result-file"))
	];
}
/** Nothing where there is nobody to ask. */
async function z(e, t, n) {
	return t === null ? [] : v(e, () => n(t));
}
async function B({ run: e, conditions: t, event: n, now: i, timeLeftMs: a }, { config: o, placeOf: s }) {
	let { inputs: c } = o, { journal: l, cancelled: u } = e, d = n.fromFork || n.byDependabot, { countTokens: f } = await import("./tokens.js");
	return y({
		inputs: c,
		endpoints: r(t, c),
		countTokens: f,
		signal: AbortSignal.any([u, AbortSignal.timeout(Math.ceil(a()))]),
		onCall: (e) => l.addCall(e),
		onNotice: (e) => l.note(e),
		now: i,
		placeOf: s,
		key: {
			given: c.apiKey !== "",
			needed: !0,
			withheld: n.event === "pull_request" && d,
			fix: `${s("api-key")}: under \`with:\` write \`api-key: \${{ secrets.DMX_API_KEY }}\`, and save the key as that secret.`
		}
	});
}
/** The file that this very job comes from, as it was when the run began. */
async function V({ github: e, run: t }) {
	let { environment: n } = t, { GITHUB_WORKFLOW_REF: r = "", GITHUB_WORKFLOW_SHA: i = "" } = n, a = /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]{1,200}\.ya?ml)@/.exec(r)?.[1] ?? "", o = e !== null && a !== "" && i !== "", { value: s, findings: c } = await b("workflow", async () => ({ text: o ? await e.fetchContent({
		path: a,
		ref: i
	}) : null }));
	if (s === null) return {
		steps: [],
		findings: c
	};
	let l = n.GITHUB_JOB ?? "", u = n.GITHUB_ACTION_REPOSITORY || "./";
	return C({
		path: a,
		text: s.text,
		job: l,
		own: u
	});
}
function H(e) {
	let [t] = e;
	return (e) => t ? x(t, e) : "In the workflow, under `with:` of the step that runs fen";
}
function U({ run: e, github: t, inputs: n, problems: r }, { pullRequest: i, repository: a }) {
	let o = i?.base.sha ?? a?.defaultBranch ?? "", s = i ? "at the base commit" : "on the default branch", c = t !== null && o !== "" ? () => t.fetchContent({
		path: n.config,
		ref: o
	}) : null;
	return p({
		sources: e.sources,
		inputs: n,
		problems: r,
		read: c,
		at: s
	});
}
async function W({ conditions: t, inputs: n, timeLeftMs: r }, { pullRequest: i }) {
	let a = await e(t, {
		inputs: n,
		timeLeftMs: r
	}).openClone();
	if (a === null) return [_("none")];
	if (i === null) return [_("present")];
	let { base: o, head: s } = i, c = await a.openTree({
		base: o.sha,
		head: s.sha,
		prefer: "head"
	});
	return [_(c?.of ?? "other")];
}
async function G(e) {
	try {
		return await j(e);
	} catch {
		return "invalid";
	}
}
/** A sentence about what went wrong, or `null`. */
function K({ paths: e, scrub: t, journal: n }) {
	return M(e.result, t(a(n.record)));
}
function q(e) {
	let { GITHUB_REPOSITORY: t = "", GITHUB_WORKSPACE: n = "" } = e.environment;
	return {
		...e,
		log: e.runner,
		workspace: n,
		repository: t
	};
}
export { I as examineOnGitHub };
