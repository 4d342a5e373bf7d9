import { $ as e, A as t, F as n, J as r, N as i, X as a, Y as o, Z as s, et as c, j as l, k as u, nt as d, tt as f } from "./version.js";
import { d as p, f as m } from "./totals.js";
import { Y as h, at as g, it as _, ot as v, st as y } from "./result.js";
import { a as ee } from "./yaml.js";
import { E as b, T as te, k as x, n as S, t as ne } from "./state.js";
import { C as re, S as ie, _ as ae, a as oe, b as se, f as ce, g as le, h as ue, i as de, m as fe, n as pe, o as me, p as he, t as ge, u as _e, v as ve, w as ye } from "./prompt.js";
import { versions as be } from "node:process";
// src/domain/doctor/settings.ts
/** One finding for each line of an InputError, with the place to change. */
function xe(e, t) {
	return e.length === 0 ? [_("inputs", "All inputs are valid.")] : e.map((e) => {
		let n = /^--[\w-]+/.exec(e)?.[0];
		if (n !== void 0) return g("inputs", {
			says: e,
			fix: `Correct \`${n}\`.`
		});
		let r = /^`([\w-]+)/.exec(e)?.[1] ?? "", i = r === "" ? null : `${t(r)}: correct \`${r}\`.`;
		return g("inputs", {
			says: e,
			fix: i
		});
	});
}
function C(e) {
	let { file: t } = e;
	if (e.kind === "unreadable") return [v("config", {
		says: `\`${t}\` could not be read: ${e.why}`,
		fix: null
	})];
	if (e.kind === "absent") {
		let { at: n } = e;
		return e.isNamed ? [g("config", {
			says: `\`config\` names \`${t}\`, which does not exist ${n}.`,
			fix: "Correct `config`, or commit the file to the base branch."
		})] : [_("config", `There is no \`${t}\` ${n}; it is optional.`)];
	}
	return e.problems.length === 0 ? [_("config", `\`${t}\` is valid.`)] : e.problems.map((e) => g("config", {
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
	return n < 6e4 && o.push(y("run-timeout", {
		says: `A run of ${n / 1e3} s ends before most models have answered twice.`,
		fix: `${a("run-timeout")}: set \`run-timeout: 900\`.`
	})), t >= n && o.push(y("idle-timeout", {
		says: "`idle-timeout` is not below `run-timeout`, so a silent endpoint uses up the whole run.",
		fix: `${a("idle-timeout")}: set \`idle-timeout\` far below \`run-timeout\`.`
	})), r !== "never" && r !== i && h(i, r) && o.push(y("fail-on", {
		says: `\`fail-on: ${r}\` is less severe than \`min-severity: ${i}\`: what is not posted never fails the job.`,
		fix: `${a("fail-on")}: set \`fail-on: ${i}\`, or lower \`min-severity\`.`
	})), o.length > 0 ? o : [_("settings", "Time limits and gate go together.")];
}
/** The doctor sends nothing to it. */
function Ce(e, t) {
	if (e === null) return [];
	let { protocol: n, hostname: r } = new URL(e), i = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(r);
	return n === "https:" || i ? [_("webhook", "The address of the webhook is valid; the doctor sends nothing there.")] : [y("webhook", {
		says: "The webhook has no TLS: whoever is on the way reads the messages and the address.",
		fix: `${t}: use an \`https://\` address.`
	})];
}
function we(e) {
	switch (e) {
		case "none": return _("proxy", "No proxy is set; requests go out directly.");
		case "used": return _("proxy", "Requests go through the proxy of `HTTPS_PROXY` or `HTTP_PROXY`.");
		case "unsupported": return y("proxy", {
			says: "A proxy is set, but this version of Node cannot use it: requests go out directly.",
			fix: "Use Node 24 or newer, or take `HTTPS_PROXY` away."
		});
		case "invalid": return g("proxy", {
			says: "`HTTPS_PROXY` or `HTTP_PROXY` is no address of a proxy.",
			fix: "Set it to an address such as `http://proxy.example:3128`, or take it away."
		});
	}
}
/** `problem` is a sentence of ours, or `null` where the file could be written. */
function Te(e, t) {
	if (e === null) return _("result-file", "The result file can be written.");
	let n = e.charAt(0).toUpperCase() + e.slice(1);
	return g("result-file", {
		says: `${n}.`,
		fix: `${t}: set \`result-file\` to a path that can be written.`
	});
}
/** `version` as `process.versions.node` has it. */
function Ee(e) {
	return Number(e.split(".")[0]) >= 20 ? _("node", `Node ${e}.`) : g("node", {
		says: `Node ${e} is too old.`,
		fix: "Install Node 20 or newer."
	});
}
// src/io/node-version.ts
/** The Node that fen runs on. */
/** `24.19.0`. */
const De = be.node;
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
	if (t instanceof d) return g(e, {
		says: t.message,
		fix: null
	});
	if (t instanceof f) {
		let n = {
			says: t.message,
			fix: Ae(t)
		};
		return t.status === 401 || t.status === 403 || t.status === 404 ? g(e, n) : v(e, n);
	}
	let n = t instanceof Error ? t.name : "an unknown error";
	return v(e, {
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
	let { sources: n, problems: r } = t, i = t.inputs.config, a = Ne(e, i), s = o(e), c = (e) => s(e, "value"), l = {
		file: i,
		values: a.values,
		placeOf: c
	}, { inputs: u, problems: d } = x({
		...n,
		config: l
	}), f = d.filter((e) => !r.includes(e));
	return {
		inputs: u,
		placeOf: (e) => `\`${i}${c([e])}\``,
		findings: C({
			kind: "read",
			file: i,
			problems: [...a.problems, ...f]
		})
	};
}
function Ne(e, t) {
	try {
		return a(e, {
			file: t,
			known: te
		});
	} catch (e) {
		if (!(e instanceof d)) throw e;
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
	if (n !== null && n.length > 0) return n.includes("repo") || !r && n.includes("public_repo") ? _("token", "The token's scopes allow to read the repository and to post.") : g("token", {
		says: "The token's scopes do not allow to post a review.",
		fix: `Give the token the scope \`${r ? "repo" : "public_repo"}\`, at GitHub under Settings, Developer settings.`
	});
	switch (e) {
		case "workflow": return _("token", "The job's own token reads the repository; what it may write is decided by `permissions` in the workflow.");
		case "fine-grained":
		case "classic":
		case "other": return v("token", {
			says: "The token reads the repository. GitHub does not tell what it may write, and the doctor writes nothing to find out.",
			fix: "Check at GitHub that it has `Pull requests: write` and `Contents: read` for this repository."
		});
	}
}
function Le(e, t) {
	return t.isArchived ? g("repository", {
		says: `${e} is archived: nothing can be posted there.`,
		fix: "Unarchive it in the settings of the repository."
	}) : _("repository", `${e} is readable; its default branch is \`${t.defaultBranch}\`.`);
}
/** Requests that are left, and how far the clocks are apart. */
function Re(e, t) {
	let { requestsLeft: n, date: r } = e, i = [];
	n !== null && i.push(n >= 60 ? _("rate-limit", `GitHub allows ${n} more requests in this hour.`) : y("rate-limit", {
		says: `GitHub allows only ${n} more requests in this hour; a review takes up to 60.`,
		fix: "Wait for the next hour, or let fewer workflows share the token."
	}));
	let a = Math.abs(Date.parse(r ?? "") - Date.parse(t));
	return Number.isNaN(a) || i.push(a <= 3e5 ? _("clock", "The clock agrees with GitHub's.") : y("clock", {
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
	return i === void 0 ? [y("event", {
		says: `On ${r} fen reviews nothing: a review would end as skipped.`,
		fix: "Start the review by `pull_request` or `workflow_dispatch`: add it under `on:` in the workflow."
	})] : (t === "pull_request" || t === "pull_request_target") && n !== "" && !D.includes(n) ? [y("event", {
		says: `On ${r} with this activity type fen reviews nothing.`,
		fix: `Under \`${t}:\` write \`types: [${D.join(", ")}]\`.`
	})] : [
		_("event", `On ${r} fen ${i}.`),
		...Ve(e),
		...Be(e)
	];
}
function Be({ event: e, hasNumber: t }) {
	return e !== "workflow_dispatch" || t ? [] : [v("pull-request", {
		says: "No `pr-number` is given, so no pull request was looked at; a review by hand needs one.",
		fix: "Start the workflow with `pr-number`."
	})];
}
/** Does this pull request get a key and a token that can write? */
function Ve({ event: e, fromFork: t, byDependabot: n, hasKey: r }) {
	return !t && !n ? [] : e === "pull_request_target" && t ? [y("fork", {
		says: "This pull request comes from a fork, and the job has secrets and a token that can write.",
		fix: "See that no step of this job checks out, fetches or runs the head of the pull request."
	})] : e === "pull_request" ? [_("fork", `This pull request comes from ${t ? "a fork" : "Dependabot"}: GitHub gives it a token that only reads, and ${r ? "it has a key all the same" : "it has no key"}.`)] : [];
}
function He(e, t) {
	if (e === null) return g("pull-request", {
		says: `${t} does not exist, or the token may not read it.`,
		fix: "Check the number, and add `pull-requests: read` under `permissions:` of the job."
	});
	let { state: n, draft: r } = e;
	return n === "closed" ? _("pull-request", `${t} is readable; it is closed, so a review would be skipped.`) : r ? _("pull-request", `${t} is readable; it is a draft, reviewed only by hand.`) : _("pull-request", `${t} is readable and open.`);
}
function Ue({ hasKey: e, readable: t, unsigned: n, other: r }) {
	if (t + n + r === 0) return _("markers", "fen has left nothing on this pull request yet.");
	if (!e && r > 0) return v("markers", {
		says: `There ${r === 1 ? "is 1 marker" : `are ${r} markers`} of fen; without the key they cannot be read.`,
		fix: null
	});
	if (r > 0) return y("markers", {
		says: `${r} of ${t + n + r} markers are signed with another key: what those runs have read, said and cost is not known, so lines are reviewed again and their costs do not count.`,
		fix: "If the key was replaced on purpose, there is nothing to do; otherwise use the key of the earlier runs."
	});
	let i = n === 0 ? "" : `, ${n} of runs without a key`;
	return _("markers", `All ${t + n} markers of fen are readable${i}.`);
}
/** The clone in the workspace: what fen finds in it besides the diff. */
function We(e) {
	switch (e) {
		case "head":
		case "merge": return _("clone", `The clone holds the ${e === "head" ? "head" : "merge commit"}: fen finds the code round the change there.`);
		case "present": return _("clone", "There is a clone of the repository.");
		case "base": return _("clone", "The clone holds the base commit: fen finds the unchanged code there.");
		case "other": return y("clone", {
			says: "There is a clone, but it holds neither head nor base of the pull request: fen reviews the diff alone.",
			fix: "Check out the pull request, or set `fetch-depth: 0` under `with:` of `actions/checkout`."
		});
		case "none": return y("clone", {
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
	if (!n) return _("key", "The server is on this machine and needs no key.");
	if (!t && r) return _("key", "There is no key here: GitHub gives no secrets to this pull request, so the built-in checks alone are made.");
	if (!t) return g("key", {
		says: "There is no key for the endpoint.",
		fix: o
	});
	if (a) return _("key", "The endpoint has accepted the key.");
	let s = Ye(i);
	return s === null ? i.some(({ list: e }) => e.kind === "listed") ? _("key", "The key is set, and the endpoint did not refuse it for its list of models.") : v("key", {
		says: "The key is set; whether it is valid was not seen.",
		fix: null
	}) : g("key", {
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
function Ze(e, { placeOf: t, answered: n }) {
	let r = ({ address: e, list: t }) => t.kind === "listed" || n.has(e), i = e.some(r);
	return e.map((e) => {
		let { address: n, list: a } = e;
		if (a.kind === "listed") {
			let e = a.ids.size === 1 ? "1 model" : `${a.ids.size} models`;
			return _("endpoint", `${n} answers and lists ${e}.`);
		}
		if (r(e)) return _("endpoint", `${n} answers.`);
		let o = {
			says: Qe(n, a),
			fix: $e(a, t)
		};
		return a.kind === "no-list" ? v("endpoint", o) : a.kind === "refused" ? _("endpoint", o.says) : i ? y("endpoint", o) : g("endpoint", o);
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
			return y(e, {
				says: n,
				fix: t
			});
		}
		return c === null ? _(e, n) : y(e, {
			says: `${n} ${c}`,
			fix: nt(t, e)
		});
	}
	let l = r.kind === "not-listed" ? "does not list" : "does not serve", u = r.kind === "not-listed" || r.kind === "failed" && r.error === "model-not-served";
	if (u && i !== null) return y(e, {
		says: [`The endpoint ${l} ${s}; \`${i}\` is asked in its place.`, c].filter((e) => e !== null).join(" "),
		fix: `${o}: set \`${e}: ${i}\` to spare the detour.`
	});
	if (u) return g(e, {
		says: [`The endpoint ${l} ${s}, and none of \`fallback-models\`.`, c].filter((e) => e !== null).join(" "),
		fix: `${o}: set \`${e}\` to a model that the endpoint serves.`
	});
	if (r.kind === "failed") return et(e, r, {
		name: s,
		place: o
	});
	let d = r.kind === "not-asked" ? r.why : "";
	return v(e, {
		says: `Whether ${s} is served is not known: ${d}.`,
		fix: null
	});
}
function et(e, { error: t, status: n }, { name: r, place: i }) {
	let a = n === 0 ? "" : ` (${n})`;
	switch (t) {
		case "refused": return g(e, {
			says: `The endpoint refused the key or the account when ${r} was asked${a}.`,
			fix: "Check the key, its quota and the balance at the endpoint."
		});
		case "quota": return g(e, {
			says: `The quota of the key is used up${a}.`,
			fix: "Raise the quota or top up the account at the endpoint."
		});
		case "bad-request": return g(e, {
			says: `The endpoint does not accept a request for ${r}${a}.`,
			fix: `${i}: check the name of the model and \`base-url\`.`
		});
		case "content-filter": return y(e, {
			says: `The endpoint's moderation refused a harmless request to ${r}${a}.`,
			fix: `${i}: try another model or endpoint.`
		});
		case "model-not-served":
		case "unavailable":
		case "aborted": return v(e, {
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
/** Those that stand in when the first is not served. */
function rt(e, t) {
	if (e.length === 0) return [];
	let n = (t) => e.filter(({ state: e }) => t.includes(e.kind)).map(({ model: e }) => `\`${e}\``), r = n(["listed", "answered"]), i = n(["failed"]), a = n(["not-listed"]), o = n(["not-asked"]), s = `Fallback models ${[
		...r.length > 0 ? [`served: ${r.join(", ")}`] : [],
		...i.length > 0 ? [`not served: ${i.join(", ")}`] : [],
		...a.length > 0 ? [`not listed: ${a.join(", ")}`] : [],
		...o.length > 0 ? [`not asked: ${o.join(", ")}`] : []
	].join("; ")}.`;
	if (r.length > 0) return [_("fallback-models", s)];
	if (i.length + a.length === 0) return [v("fallback-models", {
		says: s,
		fix: null
	})];
	let c = `${t("fallback-models")}: set \`fallback-models\` to models that the endpoint serves.`;
	return [y("fallback-models", {
		says: s,
		fix: c
	})];
}
/** Changed lines that an amount pays for at the worst, both passes included. */
function it(e, t) {
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
	let r = Math.floor(e / 400), i = e - r * 400, a = (e) => fe(at(e, t), {
		prices: n,
		generateBound: _e(e).least
	}).total;
	return r * (r === 0 ? 0 : a(400)) + (i === 0 ? 0 : a(i));
}
function at(e, t) {
	let n = t.shared + e * 20;
	return {
		...t,
		shared: n,
		changedLines: e
	};
}
/** What `cost-limit` buys with these models; `shards` jobs share it. */
function ot(e, t) {
	let { prices: n, currency: r, frame: i, place: a } = t, o = it(Math.floor(e / t.shards), t), s = p(e, r), c = `\`${n.generate.model}\``;
	if (o < 30) {
		let e = `${a}: set \`cost-limit: ${lt(A(100, t) * t.shards)}\` or more (100 changed lines), or a cheaper \`model\`.`, n = o === 0 ? `${s} pays for nothing with ${c}: a single changed line can cost ${p(A(1, t), r)}.` : `${s} pays for about ${o} changed lines with ${c}; larger pull requests are read in part.`;
		return o === 0 ? g("cost-limit", {
			says: n,
			fix: e
		}) : y("cost-limit", {
			says: n,
			fix: e
		});
	}
	let l = ce(at(100, i), n).total, u = st(e, n.generate.input);
	return _("cost-limit", `${s} pays for reviews of about ${ct(o)} changed lines with ${c} at the worst (100 lines cost likely ${p(l, r)}); as prompt tokens alone it would be ${u}.`);
}
function st(e, t) {
	return t === 0 ? "any number" : ct(Math.floor(e * 1e3 / t) * 1e3);
}
function ct(e) {
	return String(e).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}
/** Two digits that count, rounded up: `0.0131` is `0.014`. */
function lt(e) {
	let t = 10 ** Math.max(0, String(Math.ceil(e)).length - 2);
	return m(Math.ceil(e / t) * t);
}
/** Limits against one another. `oneRun` is `cost-limit`; the others are `null` where they are not set. */
function ut(e) {
	let { oneRun: t, oneRunInYuan: n, perPullRequest: r, perMonth: i, currency: a, placeOf: o } = e, s = p(t, a), c = [];
	n > 1e9 && c.push(y("cost-limit", {
		says: `${s} for one run is more than a hundred times the usual ¥0.01.`,
		fix: `${o("cost-limit")}: check \`cost-limit\` and \`currency\`.`
	}));
	let l = [["cost-limit-per-pr", r], ["cost-limit-per-month", i]];
	for (let [e, n] of l) n === null || n >= t || c.push(y(e, {
		says: `${p(n, a)} is less than the ${s} of one run, so no run gets what \`cost-limit\` allows.`,
		fix: `${o(e)}: raise \`${e}\`, or lower \`cost-limit\` to it.`
	}));
	return c;
}
/** What is left of the limits that bind several runs together. */
function dt(e, t) {
	return e.filter(({ name: e }) => e !== "run").map((e) => {
		let n = e.name === "month" ? "cost-limit-per-month" : "cost-limit-per-pr", [r, i, a] = [
			e.limit,
			e.spent,
			e.left
		].map((e) => p(e, t.currency)), o = `${e.isLowerBound ? "at least " : ""}${i} of ${r} is spent on this ${e.name}; ${a} is left`;
		return e.left >= t.least ? _(n, `${ft(o)}.`) : g(n, {
			says: `${ft(o)}, which does not pay for a review.`,
			fix: `${t.placeOf(n)}: raise \`${n}\`.`
		});
	});
}
function ft(e) {
	return e.charAt(0).toUpperCase() + e.slice(1);
}
/** Is there a price for every model that may be asked? `now` is ISO 8601. */
function pt(e, { now: t, place: n }) {
	return e.map(({ model: e, price: r }) => {
		if (r === null) return g("price", {
			says: `No price is known for \`${e}\`, so no limit could be kept and no run would begin.`,
			fix: `${n}: add \`prices: {"${e}": {input: 1.0, cached: 0.1, output: 2.0, currency: CNY}}\` with the endpoint's own prices per million tokens.`
		});
		let [i, a] = [r.input, r.output].map((e) => p(e, r.currency)), o = `\`${e}\`: ${i} input, ${a} output per million tokens (${r.source}).`, s = mt(/checked (\d{4}-\d{2}-\d{2})/.exec(r.source)?.[1], t);
		return s === null || s <= 180 ? _("price", o) : y("price", {
			says: `${o} That is ${s} days ago.`,
			fix: `${n}: compare with the endpoint's price list, and set \`prices\` if it has changed.`
		});
	});
}
function mt(e, t) {
	let n = Math.floor((Date.parse(t) - Date.parse(e ?? "")) / 864e5);
	return Number.isNaN(n) ? null : n;
}
/** The rate counts where a price and the limits are in two currencies; endpoints that name a cost do so in USD. */
function ht(e, { isNeeded: t, now: n, place: r }) {
	let i = `1 USD is ${m(e.cnyPerUsd)} CNY (${e.source})`, a = mt(/(\d{4}-\d{2}-\d{2})/.exec(e.source)?.[1], n);
	return t ? a === null || a <= 180 ? _("exchange-rate", `${i}.`) : y("exchange-rate", {
		says: `${i}, from ${a} days ago, and a price is reckoned with it.`,
		fix: `${r}: set \`exchange-rate\`.`
	}) : _("exchange-rate", `${i}; no price here needs it.`);
}
// src/steps/doctor/ask-endpoints.ts
const gt = "This is a test of the connection.", _t = "Answer with the one word OK.";
/** Never rejects for anything an endpoint does. */
async function vt(e) {
	let { inputs: t, endpoints: n } = e, r = await Promise.all(n.map(async ({ address: e, list: t }) => ({
		address: e,
		list: await t()
	}))), i = /* @__PURE__ */ new Map(), a = yt(e, r), o = async (e) => {
		let t = i.get(e) ?? j(e, r) ?? await a.ask(e);
		return i.set(e, t), O(t);
	}, s = [.../* @__PURE__ */ new Set([t.model, t.verifyModel ?? t.model])], c = !0;
	for (let e of s) c = await o(e) && c;
	for (let e of t.fallbackModels) c ? i.set(e, i.get(e) ?? M(e, r)) : c = await o(e);
	return {
		endpoints: r,
		states: i,
		answered: a.answered,
		hasAnswer: a.hasAnswer()
	};
}
function j(e, t) {
	return t.some(({ list: t }) => t.kind === "listed" && t.ids.has(e)) ? { kind: "listed" } : null;
}
/** What the lists say of a model that is not asked. */
function M(e, t) {
	return j(e, t) || (t.length > 0 && t.every(({ list: e }) => e.kind === "listed") ? { kind: "not-listed" } : N("another model is served"));
}
function N(e) {
	return {
		kind: "not-asked",
		why: e
	};
}
function yt(e, t) {
	let { priceOf: n, endpoints: r, countTokens: i, signal: a } = e, o = he(i(gt) + i(_t)), s = /* @__PURE__ */ new Set(), c = {
		count: 0,
		spent: 0,
		hasAnswer: !1
	}, l = r.filter((e, n) => {
		let r = t[n]?.list.kind;
		return r === "listed" || r === "no-list" || r === "trouble";
	}), u = async (t, { price: n, endpoint: r }) => {
		c.count += 1;
		let i = await St(r.client, {
			model: t,
			options: e,
			signal: a
		});
		return c.spent += Ct(i, {
			options: e,
			price: n,
			plannedInputTokens: o,
			count: c.count
		}), i.status > 0 && i.error?.kind !== "bad-request" && i.error?.kind !== "unavailable" && s.add(r.address), c.hasAnswer ||= i.error === null, wt(i, {
			options: e,
			price: n,
			plannedInputTokens: o
		});
	};
	return {
		ask: async (r) => {
			let i = bt(r, {
				options: e,
				askable: l,
				listed: t
			}), s = n(r);
			if (i !== null || s === null) return i ?? N("its price is not known");
			let d = N("no endpoint can be asked");
			for (let t of l) {
				let n = e.inputs.costLimit - c.spent;
				if (xt(s, o) > n) return N("the limit does not pay for asking");
				if (d = await u(r, {
					price: s,
					endpoint: t
				}), d.kind !== "failed" || d.error !== "unavailable" || a.aborted) return d;
			}
			return d;
		},
		answered: s,
		hasAnswer: () => c.hasAnswer
	};
}
/** Why the model is not asked; `null` where it is. */
function bt(e, { options: t, askable: n, listed: r }) {
	if (t.signal.aborted) return N("the run was stopped");
	if (n.length === 0) return N("no endpoint can be asked");
	if (t.mayAsk) return null;
	let i = M(e, r);
	return i.kind === "not-listed" ? i : N("there is no key to ask with");
}
function xt(e, t) {
	return l({
		inputTokens: t,
		cachedTokens: 0,
		outputTokens: 16
	}, e);
}
function St(e, { model: t, options: n, signal: r }) {
	let i = {
		model: t,
		messages: [{
			role: "system",
			content: gt
		}, {
			role: "user",
			content: _t
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
function P(e, { options: t, price: n, plannedInputTokens: r }) {
	let { inputs: i, countTokens: a } = t, o = ve(i), s = i.exchangeRate;
	return ue(e, {
		price: n,
		priceAt: o,
		plannedInputTokens: r,
		countTokens: a,
		rate: s
	});
}
/** Books the request; returns what it cost. */
function Ct(e, t) {
	let { options: n, plannedInputTokens: r, count: i } = t, a = P(e, t);
	a.notice !== null && n.onNotice(a.notice);
	let o = {
		pass: "probe",
		batch: 0,
		files: [],
		attempt: i,
		plannedInputTokens: r,
		maxOutputTokens: 16
	};
	return n.onCall(le(e, {
		bill: a,
		model: e.model,
		purpose: o
	})), a.cost;
}
function wt(e, t) {
	let { error: n, answeredBy: r } = e;
	return n === null ? {
		kind: "answered",
		by: P(e, t).notice === null ? null : r
	} : {
		kind: "failed",
		error: n.kind,
		status: n.status
	};
}
// src/steps/doctor/examine-models.ts
/** Everything that has to do with key, endpoint, models and money: asks what must be asked, and judges all of it. */
async function Tt(e) {
	let { inputs: n, key: r, placeOf: i } = e, a = F(n, e.now), o = (e) => {
		let r = a(e);
		return r && t(r, n.currency, n.exchangeRate);
	}, s = r.given || !r.needed, c = await vt({
		...e,
		mayAsk: s,
		priceOf: o
	}), { endpoints: l, answered: u } = c;
	return [
		Je({
			...r,
			endpoints: l,
			answered: c.hasAnswer
		}),
		...Ze(l, {
			placeOf: i,
			answered: u
		}),
		...Et(e, c),
		...Dt(e, {
			report: c,
			plannedOf: a,
			priceOf: o
		})
	];
}
/** What a model may cost at most in a run that begins now, in the currency of its price. */
function F(e, t) {
	let { prices: r, runTimeoutMs: i } = e;
	return (e) => n(e, r, {
		now: t,
		runTimeoutMs: i,
		inputTokens: ae
	});
}
function I({ states: e }, t) {
	return e.get(t) ?? {
		kind: "not-asked",
		why: "it was not reached"
	};
}
function Et({ inputs: e, placeOf: t }, n) {
	let r = (e) => ({
		model: e,
		state: I(n, e),
		retirement: i(e)
	}), a = L(e, n), { model: o, verifyModel: s } = e, c = e.fallbackModels.filter((e) => e !== o);
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
		...rt(c.map(r), t)
	];
}
/** The first fallback that is served. */
function L(e, t) {
	return e.fallbackModels.find((e) => O(I(t, e))) ?? null;
}
function Dt({ inputs: e, now: t, placeOf: n, countTokens: r }, i) {
	let { report: a, plannedOf: o, priceOf: s } = i, { costLimit: c, currency: l, exchangeRate: d, shard: f } = e, p = e.verifyModel ?? e.model, m = [.../* @__PURE__ */ new Set([
		e.model,
		p,
		...e.fallbackModels
	])].map((e) => ({
		model: e,
		price: o(e)
	})), h = m.some(({ price: e }) => e !== null && e.currency !== l), g = (t) => {
		let n = !O(I(a, t)) && L(e, a) !== null;
		return s(n ? L(e, a) ?? t : t);
	}, [_, v] = [g(e.model), g(p)], y = _ === null || v === null ? [] : [ot(c, {
		prices: {
			generate: _,
			verify: v
		},
		frame: R(e, r),
		currency: l,
		shards: f.count,
		place: n("cost-limit")
	})];
	return [
		...pt(m, {
			now: t,
			place: n("prices")
		}),
		ht(d, {
			isNeeded: h,
			now: t,
			place: n("exchange-rate")
		}),
		...y,
		...ut({
			oneRun: c,
			oneRunInYuan: u({
				amount: c,
				from: l
			}, "CNY", d),
			perPullRequest: e.costLimitPerPr,
			perMonth: e.costLimitPerMonth,
			currency: l,
			placeOf: n
		})
	];
}
/** The least that a run costs at the worst; 0 where no price is known. */
function Ot({ inputs: e, now: n, countTokens: r }) {
	let i = F(e, n), [a, o] = [e.model, e.verifyModel ?? e.model].map((n) => {
		let r = i(n);
		return r && t(r, e.currency, e.exchangeRate);
	});
	return !a || !o ? 0 : A(1, {
		prices: {
			generate: a,
			verify: o
		},
		frame: R(e, r)
	});
}
/** What stands round every diff, counted as the plan counts it. */
function R({ language: e }, t) {
	let n = oe({
		...pe(""),
		diff: ""
	});
	return {
		shared: t(ge) + t(n) + 10,
		generateInstruction: t(de(e)),
		verifyInstruction: t(me([], { language: e })) + 10
	};
}
// src/steps/doctor/examine-pull-request.ts
/** What GitHub tells of the pull request, of fen's own markers on it, and of what earlier runs have cost. */
const kt = /^<!-- fen:(?:review|comment|summary|answer) /;
/** Reads summary comment, reviews and review comments. Throws GitHubError. */
async function At(e) {
	let { github: t, number: n, inputs: r } = e, i = ye(t), a = [
		...await t.listIssueComments(n),
		...await t.listReviews(n),
		...await t.listReviewComments(n)
	], o = [];
	for (let e of a) kt.test(e.body) && await i(e.author) && o.push(e);
	let s = S({
		...e,
		apiKey: r.apiKey
	}), c = S({
		...e,
		apiKey: ne
	}), l = o.filter(({ body: e }) => z(e, s)), u = o.filter((e) => !l.includes(e) && z(e.body, c));
	return Ue({
		hasKey: r.apiKey !== "",
		readable: l.length,
		unsigned: u.length,
		other: o.length - l.length - u.length
	});
}
function z(e, t) {
	return t.readReview(e) !== null || t.readComment(e) !== null || t.readSummary(e) !== null || t.readAnswer(e) !== null;
}
/** What is left of the limits on several runs; nothing where none is set. Throws GitHubError. */
async function jt(e) {
	let { github: t, number: n, now: r, least: i, placeOf: a } = e, o = n === 0 ? null : e.inputs.costLimitPerPr, s = {
		...e.inputs,
		costLimitPerPr: o
	};
	if (s.apiKey === "" || o === null && s.costLimitPerMonth === null) return [];
	let c = (t) => S({
		...e,
		...s,
		number: t
	}), l = n === 0 ? se : await ie(t, {
		number: n,
		marks: c(n)
	}), { limits: u } = await re({
		github: t,
		inputs: s,
		number: n,
		marksFor: c,
		account: l,
		startedAt: r,
		onNotice: () => void 0
	});
	return dt(u, {
		currency: s.currency,
		least: i,
		placeOf: a
	});
}
// src/domain/workflow-document.ts
/** A workflow or an action as rules look at it: its fields, its jobs and steps, and the line of each. */
function B(e) {
	return typeof e == "object" && e && !Array.isArray(e) ? { ...e } : {};
}
/** Throws what js-yaml throws. */
function Mt(e) {
	let t = B(ee(e, { maxAliases: 20 })), n = e.split("\n"), r = c(e);
	return {
		fields: t,
		jobs: Nt(t),
		triggers: Ft(t.on),
		lineOf: (e) => r.entry(e)?.line ?? 1,
		textOf: (e) => n[e - 1] ?? ""
	};
}
function Nt(e) {
	return Object.entries(B(e.jobs)).map(([e, t]) => {
		let n = ["jobs", e], r = B(t);
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
		fields: B(e)
	})) : [];
}
function Ft(e) {
	return typeof e == "string" ? [e] : Array.isArray(e) ? e.map(String) : Object.keys(B(e));
}
// src/domain/doctor/workflow.ts
/** Judges a workflow file: which of its jobs run fen, what their token may do, and what the file leaves open. */
const It = [
	"pull_request",
	"pull_request_target",
	"workflow_dispatch",
	"issue_comment",
	"pull_request_review_comment"
], Lt = [
	"",
	"review",
	"publish"
], Rt = /^[\w.-]{1,100}\/fen(?:-review)?(?:\/[\w./-]{1,200})?@/i;
/** `null` where the text is no YAML that GitHub would take. */
function V(e, t) {
	if (t.length > 2e5) return null;
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
function H(e, t) {
	let n = (e) => typeof e == "string" && (Rt.test(e) || t !== "" && (e === t || e.startsWith(`${t}@`)));
	return e.document.jobs.flatMap((t) => t.steps.filter(({ fields: e }) => n(e.uses)).map((n) => ({
		file: e,
		job: t,
		step: n
	})));
}
/** A workflow of an organisation, called in place of a step: `ORGANISATION/fen-settings/.github/workflows/review.yml@…`. */
const zt = /^[\w./-]{1,200}\/\.github\/workflows\/[\w.-]{1,100}@/;
/** What a file calls under the name of fen, with the line of each: `ORGANISATION/fen-settings/…:20`. */
function Bt({ path: e, document: t }) {
	return t.jobs.flatMap(({ path: n, fields: r }) => {
		let i = K(r.uses);
		if (!zt.test(i) || !/\bfen\b/i.test(`${e} ${i}`)) return [];
		let [a = ""] = i.split("@"), o = `\`${e}:${t.lineOf([...n, "uses"])}\``;
		return [v("workflow", {
			says: `\`${e}\` calls \`${a}\`; what that does is not seen from here.`,
			fix: `${o}: look at the workflow that it names, or run \`mode: doctor\` in it.`
		})];
	});
}
/** Where an input of the step is set, or would be: `.github/workflows/fen.yml:27`. */
function U({ file: e, step: t }, n) {
	let r = e.document.lineOf([
		...t.path,
		"with",
		n
	]);
	return `\`${e.path}:${r}\``;
}
/** What the step gives each input, as text: numbers and truth values are written as they are. */
function W({ step: e }) {
	let t = Object.entries(B(e.fields.with)).flatMap(([e, t]) => [
		"string",
		"number",
		"boolean"
	].includes(typeof t) ? [[e, String(t)]] : []);
	return new Map(t);
}
function G({ step: e }) {
	return K(B(e.fields.with).mode);
}
function K(e) {
	return typeof e == "string" ? e.trim() : "";
}
/** Everything that the file tells of one step that runs fen. */
function q(e) {
	return [
		...Vt(e),
		...Kt(e),
		...Yt(e),
		Qt(e),
		$t(e),
		en(e),
		...tn(e),
		...rn(e)
	];
}
function J({ file: e }, t) {
	return `\`${e.path}:${e.document.lineOf(t)}\``;
}
/** A key of the file: it may be of any length. */
const Y = ({ id: e }) => e.slice(0, 100), X = (e) => e.includes("${{");
function Vt(e) {
	let { document: t } = e.file, n = t.triggers.filter((e) => It.includes(e));
	if (n.length === 0) return t.triggers.includes("workflow_call") ? [] : [g("workflow-events", {
		says: "The workflow is started by no event on which fen reviews.",
		fix: `${J(e, ["on"])}: add \`pull_request:\` under \`on:\`.`
	})];
	let r = n.filter((e) => e === "pull_request" || e === "pull_request_target").flatMap((t) => Ht(e, t));
	return r.length > 0 ? r : [_("workflow-events", `\`${e.file.path}\` is started by ${n.join(", ")}.`)];
}
/** Drafts are left alone, so their review must begin when they stop being ones. */
function Ht(e, t) {
	let { types: n } = B(B(e.file.document.fields.on)[t]), r = Array.isArray(n) ? n.map(String) : typeof n == "string" ? [n] : [], i = r.length === 0 ? [
		"opened",
		"synchronize",
		"reopened"
	] : r, a = [
		"opened",
		"synchronize",
		"ready_for_review"
	].filter((e) => !i.includes(e));
	return a.length === 0 ? [] : [y("workflow-events", {
		says: `\`${t}\` does not start the workflow on ${a.join(", ")}${a.includes("ready_for_review") ? ": a draft that becomes ready waits for its next push" : ""}.`,
		fix: `${J(e, [
			"on",
			t,
			"types"
		])}: under \`${t}:\` write \`types: [opened, reopened, synchronize, ready_for_review]\`.`
	})];
}
function Ut({ file: e, job: t }) {
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
	let i = Object.entries(B(r)).map(([e, t]) => [e, String(t)]);
	return {
		kind: "listed",
		levels: Object.fromEntries(i)
	};
}
function Wt(e, t, n) {
	let r = e.kind === "all" ? e.level : Gt(e, t);
	return r === "write" || n === "read" && r === "read";
}
function Gt(e, t) {
	return e.kind === "listed" ? e.levels[t] ?? "none" : "none";
}
function Z(e) {
	let t = G(e), n = Lt.includes(t) || X(t), r = K(B(e.step.fields.with)["resolve-threads"]) === "true";
	return [n ? {
		name: "pull-requests",
		level: "write",
		why: "to post the review"
	} : {
		name: "pull-requests",
		level: "read",
		why: "to read the pull request"
	}, r ? {
		name: "contents",
		level: "write",
		why: "because `resolve-threads` is set"
	} : {
		name: "contents",
		level: "read",
		why: "to read the configuration and the base commit"
	}];
}
function Kt(e) {
	let t = Ut(e), { job: n, file: r } = e, i = "permissions" in n.fields, a = J(e, i ? [...n.path, "permissions"] : n.path);
	if (t.kind === "unsaid") return [v("permissions", {
		says: `\`${r.path}\` says nothing of permissions, so a setting of the repository decides what the token may do.`,
		fix: `${a}: under \`${Y(n)}:\` add \`permissions:\` with ${Z(e).map(Q).join(" and ")}.`
	})];
	if (t.kind === "all" && t.level === "write") return [y("permissions", {
		says: `The token of the job \`${Y(n)}\` may write everything; fen needs far less.`,
		fix: `${J(e, i ? [...n.path, "permissions"] : ["permissions"])}: instead of \`write-all\` list ${Z(e).map(Q).join(" and ")}.`
	})];
	let o = Z(e).filter(({ name: e, level: n }) => !Wt(t, e, n));
	return o.length === 0 ? [_("permissions", `The job \`${Y(n)}\` has the permissions that fen needs.`)] : o.map((e) => {
		let r = i ? "under `permissions:`" : `under \`${Y(n)}:\` add \`permissions:\` and in it`, o = Gt(t, e.name), s = t.kind === "listed" && o !== "none" ? "change it to" : "add";
		return g("permissions", {
			says: `The token of the job \`${Y(n)}\` lacks ${Q(e)}, which it needs ${e.why}.`,
			fix: `${a}: ${i ? `${s} ${Q(e)} ${r}` : `${r} ${Q(e)}`}.`
		});
	});
}
const Q = ({ name: e, level: t }) => `\`${e}: ${t}\``, qt = /^actions\/checkout@/, Jt = /\bgit\s+(?:fetch|checkout|switch|pull|clone)\b|\bgh\s+pr\s+checkout\b/;
/** Who can start the workflow with its secrets, and what strangers get instead. */
function Yt(e) {
	let { document: t, path: n } = e.file, r = (e) => t.triggers.includes(e), i = [];
	return r("pull_request_target") ? i.push(...Xt(e)) : r("pull_request") && i.push(_("forks", "On `pull_request`, GitHub gives no secrets to pull requests of forks and of Dependabot: they get the built-in checks alone. Dependabot gets the key if it is a Dependabot secret as well.")), r("workflow_run") && i.push(v("forks", {
		says: "`workflow_run` has secrets and the result of a run that strangers may have started.",
		fix: `${J(e, ["on", "workflow_run"])}: see that \`${n}\` runs nothing that came from it.`
	})), i;
}
/** Strangers start it, and it has secrets and a token that can write. */
function Xt(e) {
	let { steps: t } = e.job, n = t.filter(({ fields: e }) => qt.test(K(e.uses)) && Zt(B(e.with)) || Jt.test(K(e.run)));
	return n.length > 0 ? n.map(({ path: t }) => g("forks", {
		says: "`pull_request_target` gives this job secrets, and it fetches code that a stranger may have written.",
		fix: `${J(e, t)}: remove this step; fen reads the change over the API.`
	})) : "environment" in e.job.fields ? [_("forks", "`pull_request_target` gives the key to pull requests of forks too; an `environment` stands before it, which should ask for reviewers.")] : [y("forks", {
		says: "`pull_request_target` gives the key to pull requests of forks: whoever opens one spends your money, up to the limits.",
		fix: `${J(e, e.job.path)}: under \`${Y(e.job)}:\` add an \`environment:\` with required reviewers, or set \`cost-limit-per-month\`.`
	})];
}
/** Without `ref`, the default branch is checked out, which strangers cannot change. */
function Zt({ ref: e, repository: t }) {
	let n = `${K(e)} ${K(t)}`;
	return /head|refs\/pull|merge|github\.event\.(?:number|pull_request)/.test(n);
}
function Qt(e) {
	let t = K(e.step.fields.uses);
	return t.startsWith("./") ? _("pin", "fen runs from this repository itself.") : /^OWNER\/|@0{40}$/.test(t) ? g("pin", {
		says: "The step still names the placeholder of the template instead of a release of fen.",
		fix: `${J(e, [...e.step.path, "uses"])}: put the repository of fen and the commit SHA of the release there.`
	}) : /@[0-9a-f]{40}$/.test(t) ? _("pin", "fen is pinned to one commit.") : y("pin", {
		says: "The version of fen can be moved to other code, which then gets the key.",
		fix: `${J(e, [...e.step.path, "uses"])}: put the full commit SHA of the release behind \`@\`, and its version into a comment.`
	});
}
function $t(e) {
	let { job: t, file: n } = e;
	return "concurrency" in t.fields || "concurrency" in n.document.fields ? _("concurrency", "Runs on one pull request wait for each other or replace each other.") : y("concurrency", {
		says: "Two pushes in a row are reviewed side by side, and both are paid.",
		fix: `${J(e, t.path)}: under \`${Y(t)}:\` add \`concurrency: {group: "fen-\${{ github.event.pull_request.number }}", cancel-in-progress: true}\`.`
	});
}
function en(e) {
	let { job: t, step: n, file: r } = e;
	return t.steps.slice(0, t.steps.indexOf(n)).some(({ fields: e }) => qt.test(K(e.uses))) ? _("checkout", "The repository is checked out before fen runs.") : G(e) === "publish" ? _("checkout", "This job posts only, and needs no clone.") : r.document.triggers.includes("pull_request_target") ? _("checkout", "Nothing is checked out, as it should be where strangers start the job.") : y("checkout", {
		says: "Nothing is checked out before fen runs, so it reviews the diff without the code round it.",
		fix: `${J(e, n.path)}: before this step add \`- uses: actions/checkout\` (pinned) with \`persist-credentials: false\`.`
	});
}
/** Names of variables and inputs that bring the key. */
function tn(e) {
	let { step: t, job: n, file: r } = e, i = G(e);
	if (![
		"",
		"review",
		"generate",
		"compare",
		"doctor"
	].includes(i) && !X(i)) return [];
	let a = [
		t.fields,
		n.fields,
		r.document.fields
	].map((e) => B(e.env)), o = [B(t.fields.with)["api-key"], ...a.map((e) => e.DMX_API_KEY)].map(K).find((e) => e !== ""), s = J(e, [
		...t.path,
		"with",
		"api-key"
	]);
	return o === void 0 ? [g("key-input", {
		says: "The step is given no key.",
		fix: nn(s)
	})] : X(o) ? [_("key-input", "The step takes the key from an expression.")] : [g("key-input", {
		says: "The key stands in the workflow file, where everybody can read it.",
		fix: `Revoke it. ${nn(s)}`
	})];
}
function nn(e) {
	return `${e}: under \`with:\` write \`api-key: \${{ secrets.DMX_API_KEY }}\`, and save the key as that secret.`;
}
/** A job that ends before the run does is killed with what it has paid for. */
function rn(e) {
	let { job: t, step: n } = e, r = t.fields["timeout-minutes"], i = Number(B(n.fields.with)["run-timeout"] ?? 900);
	return typeof r != "number" || !(i > r * 60) ? [] : [y("run-timeout", {
		says: `The job ends after ${r} minutes, before fen's own limit of ${i} s: what is paid then may be lost.`,
		fix: `${J(e, [...t.path, "timeout-minutes"])}: raise \`timeout-minutes\`, or lower \`run-timeout\` below ${r * 60}.`
	})];
}
// src/steps/doctor/examine-workflow.ts
/** The workflow that a run comes from: its steps that run fen, and what the file says of each. */
/** The steps of the running job come first. */
function an({ path: e, text: t, job: n, own: r }) {
	if (t === null) return {
		steps: [],
		findings: [un()]
	};
	let i = V(e, t);
	if (i === null) return {
		steps: [],
		findings: [cn(e, t)]
	};
	let a = H(i, r), o = (e) => e.job.id === n, s = [...a.filter(o), ...a.filter((e) => !o(e))];
	return s.length === 0 ? {
		steps: s,
		findings: [un()]
	} : {
		steps: s,
		findings: dn(s.flatMap((e) => [
			...q(e),
			...$(e),
			...o(e) ? [] : sn(e)
		]))
	};
}
/** All workflows of a repository. Those that do not run fen are left alone. */
function on(e, t) {
	let n = e.flatMap(({ path: e, text: n }) => {
		let r = n === null ? null : V(e, n);
		return r === null ? n === null || !/\bfen\b/.test(`${e}\n${n}`) ? [] : [cn(e, n)] : [...H(r, t).flatMap((e) => [
			...q(e),
			...$(e),
			...sn(e)
		]), ...Bt(r)];
	});
	return n.length > 0 ? dn(n) : [v("workflow", {
		says: "No workflow of this repository runs fen, as far as its files tell.",
		fix: "`fen init` writes one."
	})];
}
/** Names under `with:` that fen does not know. GitHub passes over them, and what they were to set is not set. */
function $(e) {
	return [...W(e).keys()].flatMap((t) => {
		let n = t.toLowerCase();
		if (b.includes(n)) return [];
		let r = b.find((e) => s(e, n)), i = r === void 0 ? "" : `write \`${r}\`, or `;
		return [g("inputs", {
			says: `\`${t.slice(0, 60)}\` is no input of fen, so it sets nothing.`,
			fix: `${U(e, t)}: ${i}take the line away.`
		})];
	});
}
/** Values under `with:` that fen would refuse. What an expression comes to is not known here. */
function sn(e) {
	let t = new Map([...W(e)].map(([e, t]) => [e.toLowerCase(), X(t) ? "" : t])), { problems: n } = x({
		environment: {},
		given: (e) => t.get(e) ?? ""
	});
	return n.length === 0 ? [] : xe(n, (t) => U(e, t));
}
/** Why GitHub would not take the file, and where. */
function cn(e, t) {
	let n = ln(e, t);
	return g("workflow", {
		says: n,
		fix: `Correct \`${w(n, e)}\`.`
	});
}
function ln(t, n) {
	try {
		return e(n, `\`${t}\``), `\`${t}\` is not valid YAML.`;
	} catch (e) {
		if (e instanceof d) return `${e.message}.`;
		throw e;
	}
}
/** A job that calls a reusable workflow does not say what stands in it. */
function un() {
	return v("permissions", {
		says: "The step that runs fen was not seen in the workflow file, so it is not known what the job's token may write.",
		fix: "In the workflow, under `permissions:` of the job write `contents: read` and `pull-requests: write`."
	});
}
/** Several jobs of one file share what the file says as a whole. */
function dn(e) {
	return [...new Map(e.map((e) => [JSON.stringify(e), e])).values()];
}
export { Ee as _, jt as a, Se as b, Ge as c, Pe as d, je as f, xe as g, De as h, At as i, We as l, Oe as m, on as n, Tt as o, T as p, U as r, Ot as s, an as t, ze as u, we as v, Ce as x, Te as y };
