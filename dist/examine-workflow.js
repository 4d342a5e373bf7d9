import { $ as e, A as t, F as n, J as r, N as i, Q as a, X as o, Y as s, Z as c, et as l, j as u, k as d, tt as f } from "./version.js";
import { d as p, f as m } from "./totals.js";
import { Y as ee, at as h, it as g, ot as _, st as v } from "./result.js";
import { a as te } from "./yaml.js";
import { E as y, T as ne, k as b, n as x, t as re } from "./state.js";
import { C as ie, S as ae, _ as oe, a as se, b as ce, f as le, g as ue, h as de, i as fe, m as pe, n as me, o as he, p as ge, t as _e, u as ve, v as ye, w as be } from "./prompt.js";
import { versions as xe } from "node:process";
// src/domain/doctor/settings.ts
/** One finding for each line of an InputError, with the place to change. */
function S(e, t) {
	return e.length === 0 ? [g("inputs", "All inputs are valid.")] : e.map((e) => {
		let n = /^--[\w-]+/.exec(e)?.[0];
		if (n !== void 0) return h("inputs", {
			says: e,
			fix: `Correct \`${n}\`.`
		});
		let r = /^`([\w-]+)/.exec(e)?.[1] ?? "", i = r === "" ? null : `${t(r)}: correct \`${r}\`.`;
		return h("inputs", {
			says: e,
			fix: i
		});
	});
}
function C(e) {
	let { file: t } = e;
	if (e.kind === "unreadable") return [_("config", {
		says: `\`${t}\` could not be read: ${e.why}`,
		fix: null
	})];
	if (e.kind === "absent") {
		let { at: n } = e;
		return e.isNamed ? [h("config", {
			says: `\`config\` names \`${t}\`, which does not exist ${n}.`,
			fix: "Correct `config`, or commit the file to the base branch."
		})] : [g("config", `There is no \`${t}\` ${n}; it is optional.`)];
	}
	return e.problems.length === 0 ? [g("config", `\`${t}\` is valid.`)] : e.problems.map((e) => h("config", {
		says: e,
		fix: `Correct \`${w(e, t)}\`.`
	}));
}
/** `.github/fen.yml:3:15`, wherever a message says it. */
function w(e, t) {
	let n = /^(\S+:\d+:\d+): /.exec(e)?.[1];
	if (n !== void 0) return n;
	let [, r, i] = /\(line (\d+), column (\d+)\)/.exec(e) ?? [];
	return r === void 0 ? t : `${t}:${r}:${i}`;
}
/** Settings that are each valid and do not go together. */
function Se(e) {
	let { idleTimeoutMs: t, runTimeoutMs: n, failOn: r, minSeverity: i, placeOf: a } = e, o = [];
	return n < 6e4 && o.push(v("run-timeout", {
		says: `A run of ${n / 1e3} s ends before most models have answered twice.`,
		fix: `${a("run-timeout")}: set \`run-timeout: 900\`.`
	})), t >= n && o.push(v("idle-timeout", {
		says: "`idle-timeout` is not below `run-timeout`, so a silent endpoint uses up the whole run.",
		fix: `${a("idle-timeout")}: set \`idle-timeout\` far below \`run-timeout\`.`
	})), r !== "never" && r !== i && ee(i, r) && o.push(v("fail-on", {
		says: `\`fail-on: ${r}\` is less severe than \`min-severity: ${i}\`: what is not posted never fails the job.`,
		fix: `${a("fail-on")}: set \`fail-on: ${i}\`, or lower \`min-severity\`.`
	})), o.length > 0 ? o : [g("settings", "Time limits and gate go together.")];
}
/** The doctor sends nothing to it. */
function Ce(e, t) {
	if (e === null) return [];
	let { protocol: n, hostname: r } = new URL(e), i = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(r);
	return n === "https:" || i ? [g("webhook", "The address of the webhook is valid; the doctor sends nothing there.")] : [v("webhook", {
		says: "The webhook has no TLS: whoever is on the way reads the messages and the address.",
		fix: `${t}: use an \`https://\` address.`
	})];
}
function we(e) {
	switch (e) {
		case "none": return g("proxy", "No proxy is set; requests go out directly.");
		case "used": return g("proxy", "Requests go through the proxy of `HTTPS_PROXY` or `HTTP_PROXY`.");
		case "unsupported": return v("proxy", {
			says: "A proxy is set, but this version of Node cannot use it: requests go out directly.",
			fix: "Use Node 24 or newer, or take `HTTPS_PROXY` away."
		});
		case "invalid": return h("proxy", {
			says: "`HTTPS_PROXY` or `HTTP_PROXY` is no address of a proxy.",
			fix: "Set it to an address such as `http://proxy.example:3128`, or take it away."
		});
	}
}
/** `problem` is a sentence of ours, or `null` where the file could be written. */
function Te(e, t) {
	if (e === null) return g("result-file", "The result file can be written.");
	let n = e.charAt(0).toUpperCase() + e.slice(1);
	return h("result-file", {
		says: `${n}.`,
		fix: `${t}: set \`result-file\` to a path that can be written.`
	});
}
/** `version` as `process.versions.node` has it. */
function Ee(e) {
	return Number(e.split(".")[0]) >= 20 ? g("node", `Node ${e}.`) : h("node", {
		says: `Node ${e} is too old.`,
		fix: "Install Node 20 or newer."
	});
}
// src/io/node-version.ts
/** The Node that fen runs on. */
/** `24.19.0`. */
const De = xe.node;
// src/steps/doctor/look.ts
/** Lets every check stand alone: what stops one of them is a finding itself, and the others go on. */
/** Never rejects. `value` is `null` where the check was stopped. */
async function T(e, t) {
	try {
		return {
			value: await t(),
			findings: []
		};
	} catch (t) {
		return {
			value: null,
			findings: [ke(e, t)]
		};
	}
}
/** The findings of a check, or the one that says why there are none. Never rejects. */
async function Oe(e, t) {
	let { value: n, findings: r } = await T(e, t);
	return n ?? r;
}
function ke(e, t) {
	if (t instanceof f) return h(e, {
		says: t.message,
		fix: null
	});
	if (t instanceof l) {
		let n = {
			says: t.message,
			fix: Ae(t)
		};
		return t.status === 401 || t.status === 403 || t.status === 404 ? h(e, n) : _(e, n);
	}
	let n = t instanceof Error ? t.name : "an unknown error";
	return _(e, {
		says: `fen itself failed at this check: ${n}.`,
		fix: null
	});
}
/** The permission that the message names is written under `permissions:`. */
function Ae({ message: e, status: t }) {
	let n = /`((?:contents|pull-requests): read)`/.exec(e)?.[1];
	return n === void 0 || t === 401 ? null : `In the workflow, under \`permissions:\` of the job add \`${n}\`.`;
}
// src/steps/doctor/examine-config.ts
/** Reads the configuration file as a review would, but as far as it can be read, and judges it. */
async function je(e) {
	let { inputs: t, at: n, sources: r } = e, i = t.config, a = {
		inputs: t,
		placeOf: () => `\`${i}\``
	}, { read: o } = e;
	if (o === null) return {
		...a,
		findings: C({
			kind: "unreadable",
			file: i,
			why: "there is nowhere to read it from."
		})
	};
	let s = await T("config", async () => ({ text: await o() }));
	if (s.value === null) return {
		...a,
		findings: s.findings
	};
	let { text: c } = s.value;
	if (c !== null) return Me(c, e);
	let l = r.given("config").trim() !== "";
	return {
		...a,
		findings: C({
			kind: "absent",
			file: i,
			isNamed: l,
			at: n
		})
	};
}
function Me(e, t) {
	let { sources: n, problems: r } = t, i = t.inputs.config, a = Ne(e, i), o = s(e), c = {
		file: i,
		values: a.values,
		placeOf: o
	}, { inputs: l, problems: u } = b({
		...n,
		config: c
	}), d = u.filter((e) => !r.includes(e));
	return {
		inputs: l,
		placeOf: (e) => `\`${i}${o([e], "value")}\``,
		findings: C({
			kind: "read",
			file: i,
			problems: [...a.problems, ...d]
		})
	};
}
function Ne(e, t) {
	try {
		return o(e, {
			file: t,
			known: ne
		});
	} catch (e) {
		if (!(e instanceof f)) throw e;
		return {
			values: /* @__PURE__ */ new Map(),
			problems: [e.message]
		};
	}
}
/** Where a setting is changed: where it is given or must be given, else in the configuration file. */
function Pe(e, { config: t, given: n }) {
	return (i) => e.given(i).trim() !== "" || r.has(i) ? n(i) : t.placeOf(i);
}
// src/domain/doctor/github.ts
/** By GitHub's own prefixes. */
function Fe(e) {
	return e.startsWith("ghs_") ? "workflow" : e.startsWith("github_pat_") ? "fine-grained" : /^gh[ou]_|^ghp_/.test(e) ? "classic" : "other";
}
/** May the token post? Nothing is written to find out, so for some tokens the answer is only where to look. */
function Ie(e, t) {
	let { scopes: n, isPrivate: r } = t;
	if (n !== null && n.length > 0) return n.includes("repo") || !r && n.includes("public_repo") ? g("token", "The token's scopes allow to read the repository and to post.") : h("token", {
		says: "The token's scopes do not allow to post a review.",
		fix: `Give the token the scope \`${r ? "repo" : "public_repo"}\`, at GitHub under Settings, Developer settings.`
	});
	switch (e) {
		case "workflow": return g("token", "The job's own token reads the repository; what it may write is decided by `permissions` in the workflow.");
		case "fine-grained":
		case "classic":
		case "other": return _("token", {
			says: "The token reads the repository. GitHub does not tell what it may write, and the doctor writes nothing to find out.",
			fix: "Check at GitHub that it has `Pull requests: write` and `Contents: read` for this repository."
		});
	}
}
function Le(e, t) {
	return t.isArchived ? h("repository", {
		says: `${e} is archived: nothing can be posted there.`,
		fix: "Unarchive it in the settings of the repository."
	}) : g("repository", `${e} is readable; its default branch is \`${t.defaultBranch}\`.`);
}
/** Requests that are left, and how far the clocks are apart. */
function Re(e, t) {
	let { requestsLeft: n, date: r } = e, i = [];
	n !== null && i.push(n >= 60 ? g("rate-limit", `GitHub allows ${n} more requests in this hour.`) : v("rate-limit", {
		says: `GitHub allows only ${n} more requests in this hour; a review takes up to 60.`,
		fix: "Wait for the next hour, or let fewer workflows share the token."
	}));
	let a = Math.abs(Date.parse(r ?? "") - Date.parse(t));
	return Number.isNaN(a) || i.push(a <= 3e5 ? g("clock", "The clock agrees with GitHub's.") : v("clock", {
		says: `The clock is ${Math.round(a / 6e4)} minutes off GitHub's: peak prices and the month's limit go by it.`,
		fix: "Set the clock of the runner, for example by NTP."
	})), i;
}
const E = {
	pull_request: "reviews pull requests",
	pull_request_target: "reviews pull requests, those of forks with the key",
	workflow_dispatch: "is started by hand",
	issue_comment: "obeys commands in comments",
	pull_request_review_comment: "answers in threads"
}, D = [
	"opened",
	"reopened",
	"synchronize",
	"ready_for_review"
];
function ze(e) {
	let { event: t, action: n } = e, r = /^\w{1,60}$/.test(t) ? `\`${t}\`` : "this event", i = Object.hasOwn(E, t) ? E[t] : void 0;
	return i === void 0 ? [v("event", {
		says: `On ${r} fen reviews nothing: a review would end as skipped.`,
		fix: "Start the review by `pull_request` or `workflow_dispatch`: add it under `on:` in the workflow."
	})] : (t === "pull_request" || t === "pull_request_target") && n !== "" && !D.includes(n) ? [v("event", {
		says: `On ${r} with this activity type fen reviews nothing.`,
		fix: `Under \`${t}:\` write \`types: [${D.join(", ")}]\`.`
	})] : [
		g("event", `On ${r} fen ${i}.`),
		...Ve(e),
		...Be(e)
	];
}
function Be({ event: e, hasNumber: t }) {
	return e !== "workflow_dispatch" || t ? [] : [_("pull-request", {
		says: "No `pr-number` is given, so no pull request was looked at; a review by hand needs one.",
		fix: "Start the workflow with `pr-number`."
	})];
}
/** Does this pull request get a key and a token that can write? */
function Ve({ event: e, fromFork: t, byDependabot: n, hasKey: r }) {
	return !t && !n ? [] : e === "pull_request_target" && t ? [v("fork", {
		says: "This pull request comes from a fork, and the job has secrets and a token that can write.",
		fix: "See that no step of this job checks out, fetches or runs the head of the pull request."
	})] : e === "pull_request" ? [g("fork", `This pull request comes from ${t ? "a fork" : "Dependabot"}: GitHub gives it a token that only reads, and ${r ? "it has a key all the same" : "it has no key"}.`)] : [];
}
function He(e, t) {
	if (e === null) return h("pull-request", {
		says: `${t} does not exist, or the token may not read it.`,
		fix: "Check the number, and add `pull-requests: read` under `permissions:` of the job."
	});
	let { state: n, draft: r } = e;
	return n === "closed" ? g("pull-request", `${t} is readable; it is closed, so a review would be skipped.`) : r ? g("pull-request", `${t} is readable; it is a draft, reviewed only by hand.`) : g("pull-request", `${t} is readable and open.`);
}
function Ue({ hasKey: e, readable: t, unsigned: n, other: r }) {
	if (t + n + r === 0) return g("markers", "fen has left nothing on this pull request yet.");
	if (!e && r > 0) return _("markers", {
		says: `There ${r === 1 ? "is 1 marker" : `are ${r} markers`} of fen; without the key they cannot be read.`,
		fix: null
	});
	if (r > 0) return v("markers", {
		says: `${r} of ${t + n + r} markers are signed with another key: what those runs have read, said and cost is not known, so lines are reviewed again and their costs do not count.`,
		fix: "If the key was replaced on purpose, there is nothing to do; otherwise use the key of the earlier runs."
	});
	let i = n === 0 ? "" : `, ${n} of runs without a key`;
	return g("markers", `All ${t + n} markers of fen are readable${i}.`);
}
/** The clone in the workspace: what fen finds in it besides the diff. */
function We(e) {
	switch (e) {
		case "head":
		case "merge": return g("clone", `The clone holds the ${e === "head" ? "head" : "merge commit"}: fen finds the code round the change there.`);
		case "present": return g("clone", "There is a clone of the repository.");
		case "base": return g("clone", "The clone holds the base commit: fen finds the unchanged code there.");
		case "other": return v("clone", {
			says: "There is a clone, but it holds neither head nor base of the pull request: fen reviews the diff alone.",
			fix: "Check out the pull request, or set `fetch-depth: 0` under `with:` of `actions/checkout`."
		});
		case "none": return v("clone", {
			says: "There is no clone here: fen reviews the diff alone, without the code round it.",
			fix: "Add a step with `actions/checkout` before fen."
		});
	}
}
// src/steps/doctor/examine-github.ts
/** Never rejects. */
async function Ge(e) {
	let { github: t } = e;
	if (t === null) return {
		repository: null,
		pullRequest: null,
		findings: []
	};
	let n = await T("repository", () => t.fetchRepository()), r = await qe(t, e), i = n.value;
	return {
		repository: i,
		pullRequest: r.pullRequest,
		findings: [
			...n.findings,
			...i === null ? [] : Ke(i, e),
			...r.findings
		]
	};
}
function Ke(e, { repository: t, token: n, now: r }) {
	return [
		Le(t, e),
		Ie(Fe(n), e),
		...Re(e, r)
	];
}
async function qe(e, { number: t, repository: n }) {
	if (t === 0) return {
		pullRequest: null,
		findings: []
	};
	let { value: r, findings: i } = await T("pull-request", async () => ({ pullRequest: await e.fetchPullRequest(t) }));
	if (r === null) return {
		pullRequest: null,
		findings: i
	};
	let { pullRequest: a } = r;
	return {
		pullRequest: a,
		findings: [He(a, `${n}#${t}`)]
	};
}
// src/domain/doctor/endpoint.ts
function O({ kind: e }) {
	return e === "listed" || e === "answered";
}
function Je(e) {
	let { given: t, needed: n, withheld: r, endpoints: i, answered: a, fix: o } = e;
	if (!n) return g("key", "The server is on this machine and needs no key.");
	if (!t && r) return g("key", "There is no key here: GitHub gives no secrets to this pull request, so the built-in checks alone are made.");
	if (!t) return h("key", {
		says: "There is no key for the endpoint.",
		fix: o
	});
	if (a) return g("key", "The endpoint has accepted the key.");
	let s = Ye(i);
	return s === null ? i.some(({ list: e }) => e.kind === "listed") ? g("key", "The key is set, and the endpoint did not refuse it for its list of models.") : _("key", {
		says: "The key is set; whether it is valid was not seen.",
		fix: null
	}) : h("key", {
		says: `${s.address} does not accept the key (${s.status}).`,
		fix: Xe(s.status, o)
	});
}
/** The first refusal, where no endpoint has taken the key. */
function Ye(e) {
	return e.some(({ list: e }) => e.kind === "listed") ? null : e.flatMap(({ address: e, list: t }) => t.kind === "refused" ? [{
		address: e,
		status: t.status
	}] : [])[0] ?? null;
}
function Xe(e, t) {
	return e === 402 ? "Top up the account at the endpoint." : e === 403 ? `Check the key's own quota and allowed models at the endpoint, or replace it: ${t}` : `Replace the key by a valid one of this very endpoint: ${t}`;
}
/** One finding for each `base-url`; one that answers makes the others' trouble a warning. */
function Ze(e, t) {
	let { placeOf: n, answered: r, asked: i } = t, a = ({ address: e, list: t }) => t.kind === "listed" || r.has(e), o = e.some(a);
	return e.map((e) => {
		let { address: t, list: r } = e;
		if (r.kind === "listed") {
			let e = r.ids.size === 1 ? "1 model" : `${r.ids.size} models`;
			return g("endpoint", `${t} answers and lists ${e}.`);
		}
		if (a(e)) return g("endpoint", `${t} answers.`);
		let s = {
			says: Qe(t, r),
			fix: $e(r, n)
		};
		if (r.kind === "no-list") {
			if (!i.has(t)) return _("endpoint", s);
			let e = `${t} is reached, but gives neither a list of models (${r.status}) nor an answer of a model.`, a = `${n("base-url")}: check \`base-url\`; most endpoints end in \`/v1\`.`;
			return o ? v("endpoint", {
				says: e,
				fix: a
			}) : h("endpoint", {
				says: e,
				fix: a
			});
		}
		return r.kind === "refused" ? g("endpoint", s.says) : o ? v("endpoint", s) : h("endpoint", s);
	});
}
function Qe(e, t) {
	switch (t.kind) {
		case "listed": return `${e} answers.`;
		case "no-list": return `${e} is reached, but gives no list of models (${t.status}).`;
		case "refused": return `${e} is reached; it refused the request (${t.status}).`;
		case "redirects": return `${e} redirects (${t.status}); fen never takes the key to another address.`;
		case "trouble": return `${e} is in trouble or limits requests (${t.status}).`;
		case "unreachable": return `${e} is not reached: ${t.words}.`;
	}
}
function $e(e, t) {
	let n = t("base-url");
	switch (e.kind) {
		case "listed":
		case "refused": return null;
		case "no-list": return `${n}: if no model answers either, check \`base-url\`; most endpoints end in \`/v1\`.`;
		case "redirects": return `${n}: put the final address into \`base-url\`.`;
		case "trouble": return `Run again later, or add a second address: ${n}: \`base-url\` takes several.`;
		case "unreachable": return `${n}: check \`base-url\`, and the proxy and firewall of the runner.`;
	}
}
/** The model that a pass asks: `model` or `verify-model`. `successor` is the first fallback that is served. */
function k(e, t) {
	let { model: n, state: r, successor: i, placeOf: a } = t, o = a(e), s = `\`${n}\``, c = tt(t);
	if (O(r)) {
		let n = r.kind === "answered" && r.by !== null ? `${s} is not what answers: the endpoint says that another model did.` : `The endpoint ${r.kind === "listed" ? "lists" : "serves"} ${s}.`;
		if (r.kind === "answered" && r.by !== null) {
			let t = `${o}: name the model that is meant, so that its price is the right one.`;
			return v(e, {
				says: n,
				fix: t
			});
		}
		return c === null ? g(e, n) : v(e, {
			says: `${n} ${c}`,
			fix: nt(t, e)
		});
	}
	let l = r.kind === "not-listed" ? "does not list" : "does not serve", u = r.kind === "not-listed" || r.kind === "failed" && r.error === "model-not-served";
	if (u && i !== null) return v(e, {
		says: [`The endpoint ${l} ${s}; \`${i}\` is asked in its place.`, c].filter((e) => e !== null).join(" "),
		fix: `${o}: set \`${e}: ${i}\` to spare the detour.`
	});
	if (u) return h(e, {
		says: [`The endpoint ${l} ${s}, and none of \`fallback-models\`.`, c].filter((e) => e !== null).join(" "),
		fix: `${o}: set \`${e}\` to a model that the endpoint serves.`
	});
	if (r.kind === "failed") return et(e, r, {
		name: s,
		place: o
	});
	let d = r.kind === "not-asked" ? r.why : "";
	return _(e, {
		says: `Whether ${s} is served is not known: ${d}.`,
		fix: null
	});
}
function et(e, { error: t, status: n }, { name: r, place: i }) {
	let a = n === 0 ? "" : ` (${n})`;
	switch (t) {
		case "refused": return h(e, {
			says: `The endpoint refused the key or the account when ${r} was asked${a}.`,
			fix: "Check the key, its quota and the balance at the endpoint."
		});
		case "quota": return h(e, {
			says: `The quota of the key is used up${a}.`,
			fix: "Raise the quota or top up the account at the endpoint."
		});
		case "bad-request": return h(e, {
			says: `The endpoint does not accept a request for ${r}${a}.`,
			fix: `${i}: check the name of the model and \`base-url\`.`
		});
		case "content-filter": return v(e, {
			says: `The endpoint's moderation refused a harmless request to ${r}${a}.`,
			fix: `${i}: try another model or endpoint.`
		});
		case "model-not-served":
		case "unavailable":
		case "aborted": return _(e, {
			says: `${r} did not answer${a}.`,
			fix: "Run the doctor again later."
		});
	}
}
function tt({ model: e, retirement: t }) {
	return t === null ? null : `The maker of \`${e}\` has switched it off on ${t.on}; other hosts may still serve it.`;
}
function nt({ retirement: e, placeOf: t }, n) {
	let r = e?.successor ?? "";
	return r === "" ? null : `${t(n)}: set \`${n}: ${r}\`.`;
}
/** It is the model that is not wanted, and not the endpoint that is in trouble. */
const rt = (e) => e === "model-not-served" || e === "bad-request";
/** Those that stand in when the first is not served. */
function it(e, t) {
	if (e.length === 0) return [];
	let n = (t) => e.filter(({ state: e }) => t.includes(e.kind)).map(({ model: e }) => `\`${e}\``), r = n(["listed", "answered"]), i = (t) => e.filter(({ state: e }) => e.kind === "failed" && rt(e.error) === t).map(({ model: e }) => `\`${e}\``), [a, o] = [i(!0), i(!1)], s = n(["not-listed"]), c = n(["not-asked"]), l = `Fallback models ${[
		...r.length > 0 ? [`served: ${r.join(", ")}`] : [],
		...a.length > 0 ? [`not served: ${a.join(", ")}`] : [],
		...o.length > 0 ? [`without an answer: ${o.join(", ")}`] : [],
		...s.length > 0 ? [`not listed: ${s.join(", ")}`] : [],
		...c.length > 0 ? [`not asked: ${c.join(", ")}`] : []
	].join("; ")}.`;
	if (r.length > 0) return [g("fallback-models", l)];
	if (a.length + s.length === 0) return [_("fallback-models", {
		says: l,
		fix: null
	})];
	let u = `${t("fallback-models")}: set \`fallback-models\` to models that the endpoint serves.`;
	return [v("fallback-models", {
		says: l,
		fix: u
	})];
}
/** Changed lines that an amount pays for at the worst, both passes included. */
function at(e, t) {
	if (A(1, t) > e) return 0;
	let [n, r] = [1, 1e6];
	for (; n < r;) {
		let i = Math.ceil((n + r) / 2);
		A(i, t) <= e ? n = i : r = i - 1;
	}
	return n;
}
/** What a review of so many changed lines can cost at most. */
function A(e, { frame: t, prices: n }) {
	let r = Math.floor(e / 400), i = e - r * 400, a = (e) => pe(j(e, t), {
		prices: n,
		generateBound: ve(e).least
	}).total;
	return r * (r === 0 ? 0 : a(400)) + (i === 0 ? 0 : a(i));
}
function j(e, t) {
	let n = t.shared + e * 20;
	return {
		...t,
		shared: n,
		changedLines: e
	};
}
/** What `cost-limit` buys with these models; `shards` jobs share it. */
function ot(e, t) {
	let { prices: n, currency: r, frame: i, place: a } = t, o = at(Math.floor(e / t.shards), t), s = p(e, r), c = `\`${n.generate.model}\``;
	if (o < 30) {
		let e = `${a}: set \`cost-limit: ${ct(A(100, t) * t.shards)}\` or more (100 changed lines), or a cheaper \`model\`.`, n = o === 0 ? `${s} pays for nothing with ${c}: a single changed line can cost ${p(A(1, t), r)}.` : `${s} pays for about ${o} changed lines with ${c}; larger pull requests are read in part.`;
		return o === 0 ? h("cost-limit", {
			says: n,
			fix: e
		}) : v("cost-limit", {
			says: n,
			fix: e
		});
	}
	let l = le(j(100, i), n).total, u = st(e, n.generate.input);
	return g("cost-limit", `${s} pays for reviews of about ${M(o)} changed lines with ${c} at the worst (100 lines cost likely ${p(l, r)}); as prompt tokens alone it would be ${u}.`);
}
function st(e, t) {
	return t === 0 ? "any number" : M(Math.floor(e * 1e3 / t) * 1e3);
}
function M(e) {
	return String(e).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}
/** Two digits that count, rounded up: `0.0131` is `0.014`. */
function ct(e) {
	let t = 10 ** Math.max(0, String(Math.ceil(e)).length - 2);
	return m(Math.ceil(e / t) * t);
}
/** Limits against one another. `oneRun` is `cost-limit`; the others are `null` where they are not set. */
function lt(e) {
	let { oneRun: t, oneRunInYuan: n, perPullRequest: r, perMonth: i, currency: a, placeOf: o } = e, s = p(t, a), c = [];
	n > 1e9 && c.push(v("cost-limit", {
		says: `${s} for one run is more than a hundred times the usual ¥0.01.`,
		fix: `${o("cost-limit")}: check \`cost-limit\` and \`currency\`.`
	}));
	let l = [["cost-limit-per-pr", r], ["cost-limit-per-month", i]];
	for (let [e, n] of l) n === null || n >= t || c.push(v(e, {
		says: `${p(n, a)} is less than the ${s} of one run, so no run gets what \`cost-limit\` allows.`,
		fix: `${o(e)}: raise \`${e}\`, or lower \`cost-limit\` to it.`
	}));
	return c;
}
/** What is left of the limits that bind several runs together. */
function ut(e, t) {
	return e.filter(({ name: e }) => e !== "run").map((e) => {
		let n = e.name === "month" ? "cost-limit-per-month" : "cost-limit-per-pr", [r, i, a] = [
			e.limit,
			e.spent,
			e.left
		].map((e) => p(e, t.currency)), o = `${e.isLowerBound ? "at least " : ""}${i} of ${r} is spent on this ${e.name}; ${a} is left`;
		return e.left >= t.least ? g(n, `${N(o)}.`) : h(n, {
			says: `${N(o)}, which does not pay for a review.`,
			fix: `${t.placeOf(n)}: raise \`${n}\`.`
		});
	});
}
function N(e) {
	return e.charAt(0).toUpperCase() + e.slice(1);
}
/** Is there a price for every model that may be asked? `now` is ISO 8601. */
function dt(e, { now: t, place: n }) {
	return e.map(({ model: e, price: r }) => {
		if (r === null) return h("price", {
			says: `No price is known for \`${e}\`, so no limit could be kept and no run would begin.`,
			fix: `${n}: add \`prices: {"${e}": {input: 1.0, cached: 0.1, output: 2.0, currency: CNY}}\` with the endpoint's own prices per million tokens.`
		});
		let [i, a] = [r.input, r.output].map((e) => p(e, r.currency)), o = `\`${e}\`: ${i} input, ${a} output per million tokens (${r.source}).`, s = P(/checked (\d{4}-\d{2}-\d{2})/.exec(r.source)?.[1], t);
		return s === null || s <= 180 ? g("price", o) : v("price", {
			says: `${o} That is ${s} days ago.`,
			fix: `${n}: compare with the endpoint's price list, and set \`prices\` if it has changed.`
		});
	});
}
function P(e, t) {
	let n = Math.floor((Date.parse(t) - Date.parse(e ?? "")) / 864e5);
	return Number.isNaN(n) ? null : n;
}
/** The rate counts where a price and the limits are in two currencies; endpoints that name a cost do so in USD. */
function ft(e, { isNeeded: t, now: n, place: r }) {
	let i = `1 USD is ${m(e.cnyPerUsd)} CNY (${e.source})`, a = P(/(\d{4}-\d{2}-\d{2})/.exec(e.source)?.[1], n);
	return t ? a === null || a <= 180 ? g("exchange-rate", `${i}.`) : v("exchange-rate", {
		says: `${i}, from ${a} days ago, and a price is reckoned with it.`,
		fix: `${r}: set \`exchange-rate\`.`
	}) : g("exchange-rate", `${i}; no price here needs it.`);
}
// src/steps/doctor/ask-endpoints.ts
const F = "This is a test of the connection.", I = "Answer with the one word OK.";
/** Never rejects for anything an endpoint does. */
async function pt(e) {
	let { inputs: t, endpoints: n } = e, r = await Promise.all(n.map(async ({ address: e, list: t }) => ({
		address: e,
		list: await t()
	}))), i = /* @__PURE__ */ new Map(), a = ht(e, r), o = async (e) => {
		let t = i.get(e) ?? L(e, r) ?? await a.ask(e);
		return i.set(e, t), O(t);
	}, s = [.../* @__PURE__ */ new Set([t.model, t.verifyModel ?? t.model])], c = !0;
	for (let e of s) c = await o(e) && c;
	for (let e of t.fallbackModels) c ? i.set(e, i.get(e) ?? mt(e, r)) : c = await o(e);
	let { answered: l, asked: u } = a;
	return {
		endpoints: r,
		states: i,
		answered: l,
		asked: u,
		hasAnswer: a.hasAnswer()
	};
}
function L(e, t) {
	return t.some(({ list: t }) => t.kind === "listed" && t.ids.has(e)) ? { kind: "listed" } : null;
}
/** What the lists say of a model that is not asked. */
function mt(e, t) {
	return L(e, t) || (t.length > 0 && t.every(({ list: e }) => e.kind === "listed") ? { kind: "not-listed" } : R("another model is served"));
}
function R(e) {
	return {
		kind: "not-asked",
		why: e
	};
}
function ht(e, t) {
	let { priceOf: n, endpoints: r, countTokens: i, signal: a } = e, o = ge(i(F) + i(I)), [s, c] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()], l = {
		count: 0,
		spent: 0,
		hasAnswer: !1
	}, u = r.filter((e, n) => {
		let r = t[n]?.list.kind;
		return r === "listed" || r === "no-list" || r === "trouble";
	}), d = async (t, { price: n, endpoint: r }) => {
		l.count += 1, c.add(r.address);
		let i = await vt(r.client, {
			model: t,
			options: e,
			signal: a
		});
		return l.spent += bt(i, {
			options: e,
			price: n,
			plannedInputTokens: o,
			count: l.count
		}), i.status > 0 && i.error?.kind !== "bad-request" && i.error?.kind !== "unavailable" && s.add(r.address), l.hasAnswer ||= i.error === null, xt(i, {
			options: e,
			price: n,
			plannedInputTokens: o
		});
	};
	return {
		ask: async (r) => {
			let i = gt(r, {
				options: e,
				askable: u,
				listed: t
			}), s = n(r);
			if (i !== null || s === null) return i ?? R("its price is not known");
			let c = R("no endpoint can be asked");
			for (let t of u) {
				let n = e.inputs.costLimit - l.spent;
				if (_t(s, o) > n) return R("the limit does not pay for asking");
				if (c = await d(r, {
					price: s,
					endpoint: t
				}), c.kind !== "failed" || c.error !== "unavailable" || a.aborted) return c;
			}
			return c;
		},
		answered: s,
		asked: c,
		hasAnswer: () => l.hasAnswer
	};
}
/** Why the model is not asked; `null` where it is. */
function gt(e, { options: t, askable: n, listed: r }) {
	if (t.signal.aborted) return R("the run was stopped");
	if (n.length === 0) return R("no endpoint can be asked");
	if (t.mayAsk) return null;
	let i = mt(e, r);
	return i.kind === "not-listed" ? i : R("there is no key to ask with");
}
function _t(e, t) {
	return u({
		inputTokens: t,
		cachedTokens: 0,
		outputTokens: 16
	}, e);
}
function vt(e, { model: t, options: n, signal: r }) {
	let i = {
		model: t,
		messages: [{
			role: "system",
			content: F
		}, {
			role: "user",
			content: I
		}],
		temperature: n.inputs.generateTemperature,
		maxOutputTokens: 16
	};
	return e.complete(i, {
		signal: r,
		onText: () => void 0,
		purpose: "probe"
	});
}
function yt(e, { options: t, price: n, plannedInputTokens: r }) {
	let { inputs: i, countTokens: a } = t, o = ye(i), s = i.exchangeRate;
	return de(e, {
		price: n,
		priceAt: o,
		plannedInputTokens: r,
		countTokens: a,
		rate: s
	});
}
/** Books the request; returns what it cost. */
function bt(e, t) {
	let { options: n, plannedInputTokens: r, count: i } = t, a = yt(e, t);
	a.notice !== null && n.onNotice(a.notice);
	let o = {
		pass: "probe",
		batch: 0,
		files: [],
		attempt: i,
		plannedInputTokens: r,
		maxOutputTokens: 16
	};
	return n.onCall(ue(e, {
		bill: a,
		model: e.model,
		purpose: o
	})), a.cost;
}
function xt(e, t) {
	let { error: n, answeredBy: r } = e;
	return n === null ? {
		kind: "answered",
		by: yt(e, t).notice === null ? null : r
	} : {
		kind: "failed",
		error: n.kind,
		status: n.status
	};
}
// src/steps/doctor/examine-models.ts
/** Everything that has to do with key, endpoint, models and money: asks what must be asked, and judges all of it. */
async function St(e) {
	let { inputs: n, key: r, placeOf: i } = e, a = Ct(n, e.now), o = (e) => {
		let r = a(e);
		return r && t(r, n.currency, n.exchangeRate);
	}, s = r.given || !r.needed, c = await pt({
		...e,
		mayAsk: s,
		priceOf: o
	}), { endpoints: l, answered: u, asked: d } = c;
	return [
		Je({
			...r,
			endpoints: l,
			answered: c.hasAnswer
		}),
		...Ze(l, {
			placeOf: i,
			answered: u,
			asked: d
		}),
		...wt(e, c),
		...Tt(e, {
			report: c,
			plannedOf: a,
			priceOf: o
		})
	];
}
/** What a model may cost at most in a run that begins now, in the currency of its price. */
function Ct(e, t) {
	let { prices: r, runTimeoutMs: i } = e;
	return (e) => n(e, r, {
		now: t,
		runTimeoutMs: i,
		inputTokens: oe
	});
}
function z({ states: e }, t) {
	return e.get(t) ?? {
		kind: "not-asked",
		why: "it was not reached"
	};
}
function wt({ inputs: e, placeOf: t }, n) {
	let r = (e) => ({
		model: e,
		state: z(n, e),
		retirement: i(e)
	}), a = B(e, n), { model: o, verifyModel: s } = e, c = e.fallbackModels.filter((e) => e !== o);
	return [
		k("model", {
			...r(o),
			successor: a,
			placeOf: t
		}),
		...s !== null && s !== o ? [k("verify-model", {
			...r(s),
			successor: a,
			placeOf: t
		})] : [],
		...it(c.map(r), t)
	];
}
/** The first fallback that is served. */
function B(e, t) {
	return e.fallbackModels.find((e) => O(z(t, e))) ?? null;
}
function Tt({ inputs: e, now: t, placeOf: n, countTokens: r }, i) {
	let { report: a, plannedOf: o, priceOf: s } = i, { costLimit: c, currency: l, exchangeRate: u, shard: f } = e, p = e.verifyModel ?? e.model, m = [.../* @__PURE__ */ new Set([
		e.model,
		p,
		...e.fallbackModels
	])].map((e) => ({
		model: e,
		price: o(e)
	})), ee = m.some(({ price: e }) => e !== null && e.currency !== l), h = (t) => {
		let n = !O(z(a, t)) && B(e, a) !== null;
		return s(n ? B(e, a) ?? t : t);
	}, [g, _] = [h(e.model), h(p)], v = g === null || _ === null ? [] : [ot(c, {
		prices: {
			generate: g,
			verify: _
		},
		frame: Dt(e, r),
		currency: l,
		shards: f.count,
		place: n("cost-limit")
	})];
	return [
		...dt(m, {
			now: t,
			place: n("prices")
		}),
		ft(u, {
			isNeeded: ee,
			now: t,
			place: n("exchange-rate")
		}),
		...v,
		...lt({
			oneRun: c,
			oneRunInYuan: d({
				amount: c,
				from: l
			}, "CNY", u),
			perPullRequest: e.costLimitPerPr,
			perMonth: e.costLimitPerMonth,
			currency: l,
			placeOf: n
		})
	];
}
/** The least that a run costs at the worst; 0 where no price is known. */
function Et({ inputs: e, now: n, countTokens: r }) {
	let i = Ct(e, n), [a, o] = [e.model, e.verifyModel ?? e.model].map((n) => {
		let r = i(n);
		return r && t(r, e.currency, e.exchangeRate);
	});
	return !a || !o ? 0 : A(1, {
		prices: {
			generate: a,
			verify: o
		},
		frame: Dt(e, r)
	});
}
/** What stands round every diff, counted as the plan counts it. */
function Dt({ language: e }, t) {
	let n = se({
		...me(""),
		diff: ""
	});
	return {
		shared: t(_e) + t(n) + 10,
		generateInstruction: t(fe(e)),
		verifyInstruction: t(he([], { language: e })) + 10
	};
}
// src/steps/doctor/examine-pull-request.ts
/** What GitHub tells of the pull request, of fen's own markers on it, and of what earlier runs have cost. */
const Ot = /^<!-- fen:(?:review|comment|summary|answer) /;
/** Reads summary comment, reviews and review comments. Throws GitHubError. */
async function kt(e) {
	let { github: t, number: n, inputs: r } = e, i = be(t), a = [
		...await t.listIssueComments(n),
		...await t.listReviews(n),
		...await t.listReviewComments(n)
	], o = [];
	for (let e of a) Ot.test(e.body) && await i(e.author) && o.push(e);
	let s = x({
		...e,
		apiKey: r.apiKey
	}), c = x({
		...e,
		apiKey: re
	}), l = o.filter(({ body: e }) => At(e, s)), u = o.filter((e) => !l.includes(e) && At(e.body, c));
	return Ue({
		hasKey: r.apiKey !== "",
		readable: l.length,
		unsigned: u.length,
		other: o.length - l.length - u.length
	});
}
function At(e, t) {
	return t.readReview(e) !== null || t.readComment(e) !== null || t.readSummary(e) !== null || t.readAnswer(e) !== null;
}
/** What is left of the limits on several runs; nothing where none is set. Throws GitHubError. */
async function jt(e) {
	let { github: t, number: n, now: r, least: i, placeOf: a } = e, o = n === 0 ? null : e.inputs.costLimitPerPr, s = {
		...e.inputs,
		costLimitPerPr: o
	};
	if (s.apiKey === "" || o === null && s.costLimitPerMonth === null) return [];
	let c = (t) => x({
		...e,
		...s,
		number: t
	}), l = n === 0 ? ce : await ae(t, {
		number: n,
		marks: c(n)
	}), { limits: u } = await ie({
		github: t,
		inputs: s,
		number: n,
		marksFor: c,
		account: l,
		startedAt: r,
		onNotice: () => void 0
	});
	return ut(u, {
		currency: s.currency,
		least: i,
		placeOf: a
	});
}
// src/domain/workflow-document.ts
/** A workflow or an action as rules look at it: its fields, its jobs and steps, and the line of each. */
function V(e) {
	return typeof e == "object" && e && !Array.isArray(e) ? { ...e } : {};
}
/** Throws what js-yaml throws. */
function Mt(t) {
	let n = V(te(t, { maxAliases: 200 })), r = t.split("\n"), i = e(t);
	return {
		fields: n,
		jobs: Nt(n),
		triggers: It(n.on),
		lineOf: (e) => i.entry(e)?.line ?? 1,
		textOf: (e) => r[e - 1] ?? ""
	};
}
function Nt(e) {
	return Object.entries(V(e.jobs)).map(([e, t]) => {
		let n = ["jobs", e], r = V(t);
		return {
			id: e,
			path: n,
			fields: r,
			steps: Pt(r.steps, [...n, "steps"])
		};
	});
}
function Pt(e, t) {
	return Array.isArray(e) ? e.map((e, n) => ({
		path: [...t, n],
		fields: V(e)
	})) : [];
}
/** Without what is no text: lists of lists, made of aliases, are far longer than the file. */
function Ft(e) {
	return e.filter((e) => typeof e == "string");
}
function It(e) {
	return typeof e == "string" ? [e] : Array.isArray(e) ? Ft(e) : Object.keys(V(e));
}
// src/domain/doctor/fen-step.ts
/** Finds what runs fen in a workflow file, and reads what its rules look at. */
/** `fen` under whatever owner; a folder below the repository counts as well. */
const Lt = /^[\w.-]{1,100}\/fen(?:-review)?(?:\/[\w./-]{1,200})?@/i, Rt = /^(?=[^@]*\bfen(?:\b|_))[\w./-]{1,200}\.github\/workflows\/[^@/]{1,100}\.ya?ml(?:@|$)/i, zt = (e) => e.length > 2e5;
/** `null` where the text is too long, or no YAML that GitHub would take. */
function Bt(e, t) {
	if (zt(t)) return null;
	try {
		return {
			path: e,
			document: Mt(t)
		};
	} catch {
		return null;
	}
}
/** Steps that run fen. `own` is another name that the action is called by, `./` or `owner/repo`; else `""`. */
function Vt(e, t) {
	let n = (e) => typeof e == "string" && (Lt.test(e) || t !== "" && (e === t || e.startsWith(`${t}@`)));
	return e.document.jobs.flatMap((t) => t.steps.filter(({ fields: e }) => n(e.uses)).map((n) => ({
		file: e,
		job: t,
		step: n
	})));
}
/** Jobs that call a workflow which runs fen, by its name or because it is one of `known`; the job stands for its step. */
function Ht(e, t) {
	return e.document.jobs.flatMap((n) => {
		let r = G(n.fields.uses);
		return Rt.test(r) || t.has(r.replace(/^\.\//, "")) ? [{
			file: e,
			job: n,
			step: {
				path: n.path,
				fields: { uses: r }
			}
		}] : [];
	});
}
/** GitHub takes names of inputs in capitals as well. */
function Ut({ step: e }, t) {
	return Object.keys(V(e.fields.with)).find((e) => e.toLowerCase() === t) ?? t;
}
/** Where an input of the step is set, or would be: `.github/workflows/fen.yml:27`. */
function H(e, t) {
	return K(e, [
		...e.step.path,
		"with",
		Ut(e, t)
	]);
}
/** What the step gives each input, as text: numbers and truth values are written as they are. */
function U({ step: e }) {
	let t = Object.entries(V(e.fields.with)).flatMap(([e, t]) => [
		"string",
		"number",
		"boolean"
	].includes(typeof t) ? [[e, String(t)]] : []);
	return new Map(t);
}
/** `""` where the step does not give it. */
function W(e, t) {
	return U(e).get(Ut(e, t))?.trim() ?? "";
}
/** Modes that ask a model, once it is left to them. */
const Wt = [
	"",
	"review",
	"generate"
];
/** May this step review a pull request and pay for it? */
function Gt(e) {
	let t = W(e, "mode");
	return Wt.includes(t) || J(t);
}
function G(e) {
	return typeof e == "string" ? e.trim() : "";
}
function K({ file: e }, t) {
	return `\`${e.path}:${e.document.lineOf(t)}\``;
}
/** A key of the file: it may be of any length. */
const q = ({ id: e }) => e.slice(0, 100), J = (e) => e.includes("${{"), Y = ({ fields: e }) => G(e.uses).startsWith("actions/checkout@");
/** Texts among the values of a map, such as `env`. */
function X(e) {
	return Object.values(e).map(G);
}
// src/domain/doctor/workflow-key.ts
/** Is the step given the key, and by a secret? Names and values of keys are not repeated. */
const Kt = [
	"",
	"review",
	"generate",
	"compare",
	"doctor"
];
function qt(e) {
	let t = W(e, "mode");
	if (!Kt.includes(t) && !J(t)) return [];
	let n = Jt(e), [r] = n;
	if (r === void 0) return nn(e).some((e) => rn(e)) ? [g("key-input", "A step before fen names `DMX_API_KEY`, and may bring the key.")] : [h("key-input", {
		says: "The step is given no key.",
		fix: `${H(e, "api-key")}: under \`with:\` write ${Yt("api-key")}, and save the key as that secret.`
	})];
	let i = n.flatMap((t) => {
		let n = Qt(e, t);
		return n === null ? [] : [h("key-input", {
			says: n,
			fix: Xt(t)
		})];
	});
	return i.length > 0 ? i : [g("key-input", "The step takes the key from an expression.")];
}
/** Wherever the file sets the key, the one that counts first. */
function Jt(e) {
	let { step: t, job: n, file: r } = e;
	return [{
		name: "api-key",
		text: W(e, "api-key"),
		place: H(e, "api-key")
	}, ...[
		[t.path, t.fields],
		[n.path, n.fields],
		[[], r.document.fields]
	].map(([t, n]) => ({
		name: "DMX_API_KEY",
		text: G(V(n.env).DMX_API_KEY),
		place: K(e, [
			...t,
			"env",
			"DMX_API_KEY"
		])
	}))].filter(({ text: e }) => e !== "");
}
const Yt = (e) => `\`${e}: \${{ secrets.DMX_API_KEY }}\``;
function Xt({ name: e, text: t, place: n }) {
	let r = `${n}: write ${Yt(e)}, and save the key as that secret.`;
	return J(t) || Zt(t) ? r : `Revoke it. ${r}`;
}
/** `secrets.KEY`, `$KEY`, `{{ secrets.KEY }}`: meant as a reference, and none. */
const Zt = (e) => /^\$?[{(]{0,2}\s*(?:secrets?|env|vars|inputs)\.|^\$\w+$|^\$\{\w+\}$/.test(e);
function Qt(e, { text: t }) {
	if (!J(t)) return Zt(t) ? "The key is plain text here: GitHub fills in only what stands between `${{` and `}}`." : "The key stands in the workflow file, where everybody can read it.";
	if (!/\$\{\{[\s\S]*?\}\}/.test(t)) return "The expression for the key is not closed by `}}`, so GitHub refuses the workflow.";
	let n = en(t), r = n.find(([e]) => !$t.has(e));
	if (r) return `GitHub knows no \`${r[0].slice(0, 40)}\` in expressions and refuses the workflow: secrets are in \`secrets\`.`;
	let i = n.find(([t, n]) => t === "env" && !tn(e, n));
	return i === void 0 ? null : `The key is taken from \`env.${i[1].slice(0, 60)}\`, which nothing in the workflow sets.`;
}
/** What may stand before a dot in an expression. */
const $t = /* @__PURE__ */ new Set([
	"github",
	"env",
	"vars",
	"job",
	"jobs",
	"steps",
	"runner",
	"secrets",
	"strategy",
	"matrix",
	"needs",
	"inputs"
]);
/** Contexts of the expressions, each with the name behind the dot. */
function en(e) {
	return [...[...e.matchAll(/\$\{\{([\s\S]*?)\}\}/g)].map(([, e = ""]) => e.replaceAll(/'(?:[^']|'')*'/g, "''")).join(" ").matchAll(/(?<![\w.\-\])*])([A-Za-z_][\w-]*)\s*\.\s*([\w-]+)/g)].map(([, e = "", t = ""]) => [e.toLowerCase(), t]);
}
/** Does the file set the variable, or may a step before fen do it? */
function tn(e, t) {
	let { step: n, job: r, file: i } = e;
	return [
		n.fields,
		r.fields,
		i.document.fields
	].some(({ env: e }) => typeof e == "string" || t in V(e)) || nn(e).some((e) => "uses" in e.fields && !Y(e) || /GITHUB_ENV/.test(G(e.fields.run)));
}
const nn = ({ job: e, step: t }) => e.steps.slice(0, e.steps.indexOf(t));
function rn({ fields: e }) {
	return [G(e.run), ...X(V(e.with))].some((e) => e.includes("DMX_API_KEY"));
}
// src/domain/doctor/workflow-permissions.ts
/** May the token of a job do what fen needs, as far as the workflow file tells? */
/** Modes that write on the pull request. */
const an = [
	"",
	"review",
	"publish"
];
function on({ file: e, job: t }) {
	let n = t.fields.permissions, r = n === void 0 ? e.document.fields.permissions : n;
	if (r == null) return { kind: "unsaid" };
	if (r === "write-all") return {
		kind: "all",
		level: "write"
	};
	if (r === "read-all") return {
		kind: "all",
		level: "read"
	};
	let i = Object.entries(V(r)).map(([e, t]) => [e, G(t)]);
	return {
		kind: "listed",
		levels: Object.fromEntries(i)
	};
}
function sn(e, { name: t, level: n }) {
	if (e.kind === "unsaid") return !1;
	let r = e.kind === "all" ? e.level : e.levels[t];
	return r === "write" || n === "read" && r === "read";
}
function cn(e) {
	let t = W(e, "mode"), n = W(e, "dry-run") === "true", r = !n && (an.includes(t) || J(t)), i = !n && W(e, "resolve-threads") === "true";
	return [r ? {
		name: "pull-requests",
		level: "write",
		why: "to post the review"
	} : {
		name: "pull-requests",
		level: "read",
		why: "to read the pull request"
	}, i ? {
		name: "contents",
		level: "write",
		why: "because `resolve-threads` is set"
	} : {
		name: "contents",
		level: "read",
		why: "to read the configuration and the base commit"
	}];
}
const ln = ({ name: e, level: t }) => `\`${e}: ${t}\``;
function un(e) {
	let t = on(e), { job: n, file: r } = e, i = q(n);
	if (t.kind === "unsaid") return r.document.triggers.every((e) => e === "workflow_call") ? [] : [_("permissions", {
		says: `\`${r.path}\` says nothing of permissions, so a setting of the repository decides what the token may do.`,
		fix: Z(e, t)
	})];
	if (t.kind === "all" && t.level === "write") return [v("permissions", {
		says: `The token of the job \`${i}\` may write everything; fen needs far less.`,
		fix: Z(e, t)
	})];
	let a = cn(e).filter((e) => !sn(t, e));
	if (a.length === 0) return [g("permissions", `The job \`${i}\` has the permissions that fen needs.`)];
	let o = a.map((e) => `${ln(e)}, which it needs ${e.why}`);
	return [h("permissions", {
		says: `The token of the job \`${i}\` lacks ${o.join(", and ")}.`,
		fix: dn(e, {
			granted: t,
			missing: a
		})
	})];
}
/** A line for each that is missing where the job has a list of its own; else the whole list. */
function dn(e, { granted: t, missing: n }) {
	let r = [...e.job.path, "permissions"], i = V(e.job.fields.permissions);
	return Object.keys(i).length === 0 ? Z(e, t) : `${n.map((t) => {
		let n = t.name in i ? "change it to" : "add";
		return `${K(e, [...r, t.name])}: ${n} ${ln(t)} under \`permissions:\``;
	}).join("; ")}.`;
}
/** The line to write. What the job had from the workflow it keeps: a list of its own replaces that one. */
function Z(e, t) {
	let { job: n } = e, r = t.kind === "listed" ? t.levels : {}, i = Object.entries(r).filter(([, e]) => e === "read" || e === "write"), a = cn(e).filter((e) => r[e.name] !== "write").map(({ name: e, level: t }) => [e, t]), o = `\`permissions: {${[...new Map([...i, ...a])].map(([e, t]) => `${e}: ${t}`).join(", ")}}\``;
	return "permissions" in n.fields ? `${K(e, [...n.path, "permissions"])}: write ${o}.` : `${K(e, n.path)}: under \`${q(n)}:\` add ${o}.`;
}
// src/domain/doctor/workflow-strangers.ts
/** Who can start a workflow with its secrets, and what strangers get instead. */
function fn(e) {
	let { document: t, path: n } = e.file, r = (e) => t.triggers.includes(e), i = [];
	return r("pull_request_target") ? i.push(...pn(e)) : r("pull_request") && i.push(g("forks", "On `pull_request`, GitHub gives no secrets to pull requests of forks and of Dependabot: they get the built-in checks alone. Dependabot gets the key if it is a Dependabot secret as well.")), r("workflow_run") && i.push(_("forks", {
		says: "`workflow_run` has secrets and the result of a run that strangers may have started.",
		fix: `${K(e, ["on", "workflow_run"])}: see that \`${n}\` runs nothing that came from it.`
	})), i;
}
/** Strangers start it, and it has secrets and a token that can write. */
function pn(e) {
	let { job: t, step: n } = e, r = t.steps.filter((e) => yn(e, V(t.fields.env)));
	if (r.length > 0) return r.map(({ path: t }) => h("forks", {
		says: "`pull_request_target` gives this job secrets, and it fetches code that a stranger may have written.",
		fix: `${K(e, t)}: remove this step; fen reads the change over the API.`
	}));
	if ("environment" in t.fields) return [g("forks", "`pull_request_target` gives the key to pull requests of forks too; an `environment` stands before it, which should ask for reviewers.")];
	if ([t.fields, n.fields].some((e) => hn.test(G(e.if)))) return [g("forks", "`pull_request_target` has the key; the `if` of the job or step decides whose pull requests get it.")];
	if (W(e, "cost-limit-per-month") !== "") return [g("forks", "`pull_request_target` gives the key to pull requests of forks too; what they spend, `cost-limit-per-month` bounds.")];
	let i = mn(e) ? "" : ", or under `with:` of the step set `cost-limit-per-month`", a = mn(e) ? "an `if:` that chooses whose" : "an `environment:` with required reviewers";
	return [v("forks", {
		says: "`pull_request_target` gives the key to pull requests of forks: whoever opens one spends your money, up to the limits.",
		fix: `${K(e, t.path)}: under \`${q(t)}:\` add ${a}${i}.`
	})];
}
/** A job that calls a workflow takes neither `environment` nor inputs of an action. */
const mn = ({ job: e }) => "uses" in e.fields, hn = /head\.repo|\.fork\b|author_association|labels?\b|github\.actor|github\.triggering_actor|\.login\b/, gn = /\bgit\s+(?:fetch|checkout|switch|pull|clone)\b/, _n = /\bgh\s+pr\s+checkout\b/, vn = /\bhead[._](?:sha|ref|repo|label)|\bpull\/|merge_commit_sha|event\.(?:number|issue\.number)|pull_request\.number/i;
/** Without such a `ref`, the default branch is checked out, which strangers cannot change. */
function yn(e, t) {
	let { ref: n, repository: r } = V(e.fields.with);
	if (Y(e)) return vn.test(`${G(n)} ${G(r)}`);
	let i = G(e.fields.run);
	if (_n.test(i)) return !0;
	let a = [...X(t), ...X(V(e.fields.env))];
	return gn.test(i) && vn.test([i, ...a].join(" "));
}
// src/domain/doctor/workflow.ts
/** Judges how a workflow file runs fen: its events, its version, and what the file leaves open. */
const bn = [
	"pull_request",
	"pull_request_target",
	"workflow_dispatch",
	"issue_comment",
	"pull_request_review_comment"
];
/** Everything that the file tells of one step that runs fen. */
function xn(e) {
	return [
		...wn(e),
		...un(e),
		...fn(e),
		Q(e),
		...On(e),
		An(e),
		...qt(e),
		...jn(e)
	];
}
/** What the file tells of a job that calls a workflow which runs fen: the rest stands in that one. */
function Sn(e) {
	let t = G(e.step.fields.uses).startsWith("./");
	return [
		...wn(e),
		...un(e),
		...fn(e),
		...t ? [] : [Q(e)]
	];
}
const Cn = [
	"opened",
	"reopened",
	"synchronize",
	"ready_for_review"
];
function wn(e) {
	let { document: t } = e.file;
	if (["measure", "doctor"].includes(W(e, "mode"))) return [];
	let n = t.triggers.filter((e) => bn.includes(e));
	if (n.length === 0) return t.triggers.includes("workflow_call") ? [] : [h("workflow-events", {
		says: "The workflow is started by no event on which fen reviews.",
		fix: Dn(e, "pull_request")
	})];
	let r = n.filter((e) => e === "pull_request" || e === "pull_request_target").flatMap((t) => Tn(e, t));
	return r.length > 0 ? r : [g("workflow-events", `\`${e.file.path}\` is started by ${n.join(", ")}.`)];
}
/** Drafts are left alone, so their review must begin when they stop being ones. */
function Tn(e, t) {
	let n = En(e, t), r = n.length === 0 ? [
		"opened",
		"synchronize",
		"reopened"
	] : n, i = [
		"opened",
		"synchronize",
		"ready_for_review"
	].filter((e) => !r.includes(e));
	return i.length === 0 ? [] : [v("workflow-events", {
		says: `\`${t}\` does not start the workflow on ${i.join(", ")}${i.includes("ready_for_review") ? ": a draft that becomes ready waits for its next push" : ""}.`,
		fix: Dn(e, t)
	})];
}
function En(e, t) {
	let { types: n } = V(V(e.file.document.fields.on)[t]);
	return Array.isArray(n) ? Ft(n) : typeof n == "string" ? [n] : [];
}
/** What to write, by the shape that `on` has: a word, a list or a map. */
function Dn(e, t) {
	let { fields: n, triggers: r } = e.file.document, i = K(e, [
		"on",
		t,
		"types"
	]), { on: a } = n, o = `types: [${[.../* @__PURE__ */ new Set([...Cn, ...En(e, t)])].join(", ")}]`, s = `${t}: {${o}}`;
	if (typeof a == "string" || Array.isArray(a)) {
		let e = r.filter((e) => e !== t);
		return e.length === 0 ? `${i}: write \`on: {${s}}\`.` : `${i}: make \`on:\` a map, with ${e.map((e) => `\`${e.slice(0, 60)}:\``).join(", ")} and \`${s}\` below it.`;
	}
	return r.includes(t) ? `${i}: under \`${t}:\` write \`${o}\`.` : `${i}: under \`on:\` add \`${s}\`.`;
}
function Q(e) {
	let t = G(e.step.fields.uses);
	if (t.startsWith("./")) return g("pin", "fen runs from this repository itself.");
	let n = K(e, [...e.step.path, "uses"]);
	return /^(?:OWNER|ORGANISATION)\/|@0{40}$/.test(t) ? h("pin", {
		says: "The step still names the placeholder of the template instead of a release of fen.",
		fix: `${n}: put the repository of fen and the commit SHA of the release there.`
	}) : /@[0-9a-f]{40}$/.test(t) ? g("pin", "fen is pinned to one commit.") : v("pin", {
		says: "The version of fen can be moved to other code, which then gets the key.",
		fix: `${n}: put the full commit SHA of the release behind \`@\`, and its version into a comment.`
	});
}
/** Only pushes come in a row. */
function On(e) {
	let { job: t, file: n } = e;
	if ("concurrency" in t.fields || "concurrency" in n.document.fields) return [g("concurrency", "Runs on one pull request wait for each other or replace each other.")];
	let { triggers: r } = n.document, i = ["pull_request", "pull_request_target"];
	if (!Gt(e) || !r.some((e) => i.includes(e))) return [];
	let a = `fen-\${{ github.event.pull_request.number${r.every((e) => i.includes(e)) ? "" : " || github.run_id"} }}`;
	return [v("concurrency", {
		says: "Two pushes in a row are reviewed side by side, and both are paid.",
		fix: `${K(e, t.path)}: under \`${q(t)}:\` add \`concurrency: {group: "${a}", cancel-in-progress: true}\`.`
	})];
}
/** Modes that look at what has been found already. */
const kn = ["publish", "measure"];
function An(e) {
	let { job: t, step: n, file: r } = e;
	return t.steps.slice(0, t.steps.indexOf(n)).some(Y) ? g("checkout", "The repository is checked out before fen runs.") : kn.includes(W(e, "mode")) ? g("checkout", "This job reviews nothing, and needs no clone.") : r.document.triggers.includes("pull_request_target") ? g("checkout", "Nothing is checked out, as it should be where strangers start the job.") : v("checkout", {
		says: "Nothing is checked out before fen runs, so it reviews the diff without the code round it.",
		fix: `${K(e, n.path)}: before this step add \`- uses: actions/checkout\` (pinned) with \`persist-credentials: false\`.`
	});
}
/** A job that ends before the run does is killed with what it has paid for. */
function jn(e) {
	let { job: t } = e, n = t.fields["timeout-minutes"], r = W(e, "run-timeout"), i = r === "" ? 900 : Number(r);
	return !(Gt(e) || W(e, "mode") === "compare") || typeof n != "number" || !(i > n * 60) ? [] : [v("run-timeout", {
		says: `The job ends after ${n} minutes, before fen's own limit of ${i} s: what is paid then may be lost.`,
		fix: `${K(e, [...t.path, "timeout-minutes"])}: raise \`timeout-minutes\`, or lower \`run-timeout\` below ${n * 60}.`
	})];
}
// src/steps/doctor/examine-workflow.ts
/** The workflow that a run comes from: its steps that run fen, and what the file says of each. */
/** The steps of the running job come first. */
function Mn({ path: e, text: t, job: n, own: r }) {
	if (t === null) return {
		steps: [],
		findings: [Rn()]
	};
	let i = Bt(e, t);
	if (i === null) return {
		steps: [],
		findings: [In(e, t)]
	};
	let a = Vt(i, r), o = (e) => e.job.id === n, s = [...a.filter(o), ...a.filter((e) => !o(e))];
	if (s.length === 0) {
		let e = Ht(i, /* @__PURE__ */ new Set()).flatMap(Sn);
		return {
			steps: s,
			findings: e.length > 0 ? $(e) : [Rn()]
		};
	}
	return {
		steps: s,
		findings: $(s.flatMap((e) => [
			...xn(e),
			...Pn(e),
			...o(e) ? [] : Fn(e)
		]))
	};
}
/** All workflows of a repository. Those that do not run fen are left alone. */
function Nn(e, t) {
	let n = e.map(({ path: e, text: n }) => {
		let r = n === null ? null : Bt(e, n);
		return {
			path: e,
			text: n,
			file: r,
			steps: r === null ? [] : Vt(r, t)
		};
	}), r = new Set(n.filter(({ steps: e }) => e.length > 0).map(({ path: e }) => e)), i = n.flatMap(({ path: e, text: t, file: n, steps: i }) => n === null ? t === null || !/\bfen\b/.test(`${e}\n${t}`) ? [] : [In(e, t)] : [...i.flatMap((e) => [
		...xn(e),
		...Pn(e),
		...Fn(e)
	]), ...Ht(n, r).flatMap(Sn)]);
	return i.length > 0 ? $(i) : [_("workflow", {
		says: "No workflow of this repository runs fen, as far as its files tell.",
		fix: "`fen init` writes one."
	})];
}
/** Names under `with:` that fen does not know. GitHub passes over them, and what they were to set is not set. */
function Pn(e) {
	return [...U(e).keys()].flatMap((t) => {
		let n = t.toLowerCase();
		if (y.includes(n)) return [];
		let r = y.find((e) => c(e, n)), i = r === void 0 ? "" : `write \`${r}\`, or `;
		return [h("inputs", {
			says: `\`${t.slice(0, 60)}\` is no input of fen, so it sets nothing.`,
			fix: `${H(e, t)}: ${i}take the line away.`
		})];
	});
}
/** Values under `with:` that fen would refuse. What an expression comes to is not known here. */
function Fn(e) {
	let t = new Map([...U(e)].map(([e, t]) => [e.toLowerCase(), J(t) ? "" : t])), { problems: n } = b({
		environment: {},
		given: (e) => t.get(e) ?? ""
	});
	return n.length === 0 ? [] : S(n, (t) => H(e, t));
}
/** Why GitHub would not take the file, and where. */
function In(e, t) {
	if (zt(t)) {
		let t = `\`${e}\` is too long to be looked at.`;
		return _("workflow", {
			says: t,
			fix: null
		});
	}
	let n = Ln(e, t);
	return h("workflow", {
		says: n,
		fix: `Correct \`${w(n, e)}\`.`
	});
}
function Ln(e, t) {
	try {
		return a(t, `\`${e}\``), `\`${e}\` is not valid YAML.`;
	} catch (e) {
		if (e instanceof f) return `${e.message}.`;
		throw e;
	}
}
/** A job that calls a reusable workflow does not say what stands in it. */
function Rn() {
	return _("permissions", {
		says: "The step that runs fen was not seen in the workflow file, so it is not known what the job's token may write.",
		fix: "In the workflow, under `permissions:` of the job write `contents: read` and `pull-requests: write`."
	});
}
/** Several jobs of one file share what the file says as a whole. */
function $(e) {
	return [...new Map(e.map((e) => [JSON.stringify(e), e])).values()];
}
export { Ee as _, jt as a, Se as b, Ge as c, Pe as d, je as f, S as g, De as h, kt as i, We as l, Oe as m, Nn as n, St as o, T as p, H as r, Et as s, Mn as t, ze as u, we as v, Ce as x, Te as y };
