import { $ as e, A as t, F as n, J as r, N as i, X as a, Y as o, Z as s, et as c, j as l, k as u, nt as d, tt as f } from "./version.js";
import { d as p, f as m } from "./totals.js";
import { Y as h, at as g, it as _, ot as v, st as y } from "./result.js";
import { a as ee } from "./yaml.js";
import { E as te, T as ne, k as b, n as x, t as re } from "./state.js";
import { C as ie, S as ae, _ as oe, a as se, b as ce, f as le, g as ue, h as de, i as fe, m as pe, n as me, o as he, p as ge, t as _e, u as ve, v as ye, w as be } from "./prompt.js";
import { versions as xe } from "node:process";
// src/domain/doctor/settings.ts
/** One finding for each line of an InputError, with the place to change. */
function Se(e, t) {
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
function S(e) {
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
		fix: `Correct \`${C(e, t)}\`.`
	}));
}
/** `.github/fen.yml:3:15`, wherever a message says it. */
function C(e, t) {
	let n = /^(\S+:\d+:\d+): /.exec(e)?.[1];
	if (n !== void 0) return n;
	let [, r, i] = /\(line (\d+), column (\d+)\)/.exec(e) ?? [];
	return r === void 0 ? t : `${t}:${r}:${i}`;
}
/** Settings that are each valid and do not go together. */
function Ce(e) {
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
function we(e, t) {
	if (e === null) return [];
	let { protocol: n, hostname: r } = new URL(e), i = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(r);
	return n === "https:" || i ? [_("webhook", "The address of the webhook is valid; the doctor sends nothing there.")] : [y("webhook", {
		says: "The webhook has no TLS: whoever is on the way reads the messages and the address.",
		fix: `${t}: use an \`https://\` address.`
	})];
}
function Te(e) {
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
function Ee(e, t) {
	if (e === null) return _("result-file", "The result file can be written.");
	let n = e.charAt(0).toUpperCase() + e.slice(1);
	return g("result-file", {
		says: `${n}.`,
		fix: `${t}: set \`result-file\` to a path that can be written.`
	});
}
/** `version` as `process.versions.node` has it. */
function De(e) {
	return Number(e.split(".")[0]) >= 20 ? _("node", `Node ${e}.`) : g("node", {
		says: `Node ${e} is too old.`,
		fix: "Install Node 20 or newer."
	});
}
// src/io/node-version.ts
/** The Node that fen runs on. */
/** `24.19.0`. */
const Oe = xe.node;
// src/steps/doctor/look.ts
/** Lets every check stand alone: what stops one of them is a finding itself, and the others go on. */
/** Never rejects. `value` is `null` where the check was stopped. */
async function w(e, t) {
	try {
		return {
			value: await t(),
			findings: []
		};
	} catch (t) {
		return {
			value: null,
			findings: [Ae(e, t)]
		};
	}
}
/** The findings of a check, or the one that says why there are none. Never rejects. */
async function ke(e, t) {
	let { value: n, findings: r } = await w(e, t);
	return n ?? r;
}
function Ae(e, t) {
	if (t instanceof d) return g(e, {
		says: t.message,
		fix: null
	});
	if (t instanceof f) {
		let n = {
			says: t.message,
			fix: je(t)
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
function je({ message: e, status: t }) {
	let n = /`((?:contents|pull-requests): read)`/.exec(e)?.[1];
	return n === void 0 || t === 401 ? null : `In the workflow, under \`permissions:\` of the job add \`${n}\`.`;
}
// src/steps/doctor/examine-config.ts
/** Reads the configuration file as a review would, but as far as it can be read, and judges it. */
async function Me(e) {
	let { inputs: t, at: n, sources: r } = e, i = t.config, a = {
		inputs: t,
		placeOf: () => `\`${i}\``
	}, { read: o } = e;
	if (o === null) return {
		...a,
		findings: S({
			kind: "unreadable",
			file: i,
			why: "there is nowhere to read it from."
		})
	};
	let s = await w("config", async () => ({ text: await o() }));
	if (s.value === null) return {
		...a,
		findings: s.findings
	};
	let { text: c } = s.value;
	if (c !== null) return Ne(c, e);
	let l = r.given("config").trim() !== "";
	return {
		...a,
		findings: S({
			kind: "absent",
			file: i,
			isNamed: l,
			at: n
		})
	};
}
function Ne(e, t) {
	let { sources: n, problems: r } = t, i = t.inputs.config, a = Pe(e, i), s = o(e), c = (e) => s(e, "value"), l = {
		file: i,
		values: a.values,
		placeOf: c
	}, { inputs: u, problems: d } = b({
		...n,
		config: l
	}), f = d.filter((e) => !r.includes(e));
	return {
		inputs: u,
		placeOf: (e) => `\`${i}${c([e])}\``,
		findings: S({
			kind: "read",
			file: i,
			problems: [...a.problems, ...f]
		})
	};
}
function Pe(e, t) {
	try {
		return a(e, {
			file: t,
			known: ne
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
function Fe(e, { config: t, given: n }) {
	return (i) => e.given(i).trim() !== "" || r.has(i) ? n(i) : t.placeOf(i);
}
// src/domain/doctor/github.ts
/** By GitHub's own prefixes. */
function Ie(e) {
	return e.startsWith("ghs_") ? "workflow" : e.startsWith("github_pat_") ? "fine-grained" : /^gh[ou]_|^ghp_/.test(e) ? "classic" : "other";
}
/** May the token post? Nothing is written to find out, so for some tokens the answer is only where to look. */
function Le(e, t) {
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
function Re(e, t) {
	return t.isArchived ? g("repository", {
		says: `${e} is archived: nothing can be posted there.`,
		fix: "Unarchive it in the settings of the repository."
	}) : _("repository", `${e} is readable; its default branch is \`${t.defaultBranch}\`.`);
}
/** Requests that are left, and how far the clocks are apart. */
function ze(e, t) {
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
const T = {
	pull_request: "reviews pull requests",
	pull_request_target: "reviews pull requests, those of forks with the key",
	workflow_dispatch: "is started by hand",
	issue_comment: "obeys commands in comments",
	pull_request_review_comment: "answers in threads"
}, E = [
	"opened",
	"reopened",
	"synchronize",
	"ready_for_review"
];
function Be(e) {
	let { event: t, action: n } = e, r = /^\w{1,60}$/.test(t) ? `\`${t}\`` : "this event", i = Object.hasOwn(T, t) ? T[t] : void 0;
	return i === void 0 ? [y("event", {
		says: `On ${r} fen reviews nothing: a review would end as skipped.`,
		fix: "Start the review by `pull_request` or `workflow_dispatch`: add it under `on:` in the workflow."
	})] : (t === "pull_request" || t === "pull_request_target") && n !== "" && !E.includes(n) ? [y("event", {
		says: `On ${r} with this activity type fen reviews nothing.`,
		fix: `Under \`${t}:\` write \`types: [${E.join(", ")}]\`.`
	})] : [
		_("event", `On ${r} fen ${i}.`),
		...He(e),
		...Ve(e)
	];
}
function Ve({ event: e, hasNumber: t }) {
	return e !== "workflow_dispatch" || t ? [] : [v("pull-request", {
		says: "No `pr-number` is given, so no pull request was looked at; a review by hand needs one.",
		fix: "Start the workflow with `pr-number`."
	})];
}
/** Does this pull request get a key and a token that can write? */
function He({ event: e, fromFork: t, byDependabot: n, hasKey: r }) {
	return !t && !n ? [] : e === "pull_request_target" && t ? [y("fork", {
		says: "This pull request comes from a fork, and the job has secrets and a token that can write.",
		fix: "See that no step of this job checks out, fetches or runs the head of the pull request."
	})] : e === "pull_request" ? [_("fork", `This pull request comes from ${t ? "a fork" : "Dependabot"}: GitHub gives it a token that only reads, and ${r ? "it has a key all the same" : "it has no key"}.`)] : [];
}
function Ue(e, t) {
	if (e === null) return g("pull-request", {
		says: `${t} does not exist, or the token may not read it.`,
		fix: "Check the number, and add `pull-requests: read` under `permissions:` of the job."
	});
	let { state: n, draft: r } = e;
	return n === "closed" ? _("pull-request", `${t} is readable; it is closed, so a review would be skipped.`) : r ? _("pull-request", `${t} is readable; it is a draft, reviewed only by hand.`) : _("pull-request", `${t} is readable and open.`);
}
function We({ hasKey: e, readable: t, unsigned: n, other: r }) {
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
function Ge(e) {
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
async function Ke(e) {
	let { github: t } = e;
	if (t === null) return {
		repository: null,
		pullRequest: null,
		findings: []
	};
	let n = await w("repository", () => t.fetchRepository()), r = await Je(t, e), i = n.value;
	return {
		repository: i,
		pullRequest: r.pullRequest,
		findings: [
			...n.findings,
			...i === null ? [] : qe(i, e),
			...r.findings
		]
	};
}
function qe(e, { repository: t, token: n, now: r }) {
	return [
		Re(t, e),
		Le(Ie(n), e),
		...ze(e, r)
	];
}
async function Je(e, { number: t, repository: n }) {
	if (t === 0) return {
		pullRequest: null,
		findings: []
	};
	let { value: r, findings: i } = await w("pull-request", async () => ({ pullRequest: await e.fetchPullRequest(t) }));
	if (r === null) return {
		pullRequest: null,
		findings: i
	};
	let { pullRequest: a } = r;
	return {
		pullRequest: a,
		findings: [Ue(a, `${n}#${t}`)]
	};
}
// src/domain/doctor/endpoint.ts
function D({ kind: e }) {
	return e === "listed" || e === "answered";
}
function Ye(e) {
	let { given: t, needed: n, withheld: r, endpoints: i, answered: a, fix: o } = e;
	if (!n) return _("key", "The server is on this machine and needs no key.");
	if (!t && r) return _("key", "There is no key here: GitHub gives no secrets to this pull request, so the built-in checks alone are made.");
	if (!t) return g("key", {
		says: "There is no key for the endpoint.",
		fix: o
	});
	if (a) return _("key", "The endpoint has accepted the key.");
	let s = Xe(i);
	return s === null ? i.some(({ list: e }) => e.kind === "listed") ? _("key", "The key is set, and the endpoint did not refuse it for its list of models.") : v("key", {
		says: "The key is set; whether it is valid was not seen.",
		fix: null
	}) : g("key", {
		says: `${s.address} does not accept the key (${s.status}).`,
		fix: Ze(s.status, o)
	});
}
/** The first refusal, where no endpoint has taken the key. */
function Xe(e) {
	return e.some(({ list: e }) => e.kind === "listed") ? null : e.flatMap(({ address: e, list: t }) => t.kind === "refused" ? [{
		address: e,
		status: t.status
	}] : [])[0] ?? null;
}
function Ze(e, t) {
	return e === 402 ? "Top up the account at the endpoint." : e === 403 ? `Check the key's own quota and allowed models at the endpoint, or replace it: ${t}` : `Replace the key by a valid one of this very endpoint: ${t}`;
}
/** One finding for each `base-url`; one that answers makes the others' trouble a warning. */
function Qe(e, { placeOf: t, answered: n }) {
	let r = ({ address: e, list: t }) => t.kind === "listed" || n.has(e), i = e.some(r);
	return e.map((e) => {
		let { address: n, list: a } = e;
		if (a.kind === "listed") {
			let e = a.ids.size === 1 ? "1 model" : `${a.ids.size} models`;
			return _("endpoint", `${n} answers and lists ${e}.`);
		}
		if (r(e)) return _("endpoint", `${n} answers.`);
		let o = {
			says: $e(n, a),
			fix: et(a, t)
		};
		return a.kind === "no-list" ? v("endpoint", o) : a.kind === "refused" ? _("endpoint", o.says) : i ? y("endpoint", o) : g("endpoint", o);
	});
}
function $e(e, t) {
	switch (t.kind) {
		case "listed": return `${e} answers.`;
		case "no-list": return `${e} is reached, but gives no list of models (${t.status}).`;
		case "refused": return `${e} is reached; it refused the request (${t.status}).`;
		case "redirects": return `${e} redirects (${t.status}); fen never takes the key to another address.`;
		case "trouble": return `${e} is in trouble or limits requests (${t.status}).`;
		case "unreachable": return `${e} is not reached: ${t.words}.`;
	}
}
function et(e, t) {
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
function tt(e, t) {
	let { model: n, state: r, successor: i, placeOf: a } = t, o = a(e), s = `\`${n}\``, c = rt(t);
	if (D(r)) {
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
			fix: it(t, e)
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
	if (r.kind === "failed") return nt(e, r, {
		name: s,
		place: o
	});
	let d = r.kind === "not-asked" ? r.why : "";
	return v(e, {
		says: `Whether ${s} is served is not known: ${d}.`,
		fix: null
	});
}
function nt(e, { error: t, status: n }, { name: r, place: i }) {
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
function rt({ model: e, retirement: t }) {
	return t === null ? null : `The maker of \`${e}\` has switched it off on ${t.on}; other hosts may still serve it.`;
}
function it({ retirement: e, placeOf: t }, n) {
	let r = e?.successor ?? "";
	return r === "" ? null : `${t(n)}: set \`${n}: ${r}\`.`;
}
/** Those that stand in when the first is not served. */
function at(e, t) {
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
function ot(e, t) {
	if (O(1, t) > e) return 0;
	let [n, r] = [1, 1e6];
	for (; n < r;) {
		let i = Math.ceil((n + r) / 2);
		O(i, t) <= e ? n = i : r = i - 1;
	}
	return n;
}
/** What a review of so many changed lines can cost at most. */
function O(e, { frame: t, prices: n }) {
	let r = Math.floor(e / 400), i = e - r * 400, a = (e) => pe(st(e, t), {
		prices: n,
		generateBound: ve(e).least
	}).total;
	return r * (r === 0 ? 0 : a(400)) + (i === 0 ? 0 : a(i));
}
function st(e, t) {
	let n = t.shared + e * 20;
	return {
		...t,
		shared: n,
		changedLines: e
	};
}
/** What `cost-limit` buys with these models; `shards` jobs share it. */
function ct(e, t) {
	let { prices: n, currency: r, frame: i, place: a } = t, o = ot(Math.floor(e / t.shards), t), s = p(e, r), c = `\`${n.generate.model}\``;
	if (o < 30) {
		let e = `${a}: set \`cost-limit: ${dt(O(100, t) * t.shards)}\` or more (100 changed lines), or a cheaper \`model\`.`, n = o === 0 ? `${s} pays for nothing with ${c}: a single changed line can cost ${p(O(1, t), r)}.` : `${s} pays for about ${o} changed lines with ${c}; larger pull requests are read in part.`;
		return o === 0 ? g("cost-limit", {
			says: n,
			fix: e
		}) : y("cost-limit", {
			says: n,
			fix: e
		});
	}
	let l = le(st(100, i), n).total, u = lt(e, n.generate.input);
	return _("cost-limit", `${s} pays for reviews of about ${ut(o)} changed lines with ${c} at the worst (100 lines cost likely ${p(l, r)}); as prompt tokens alone it would be ${u}.`);
}
function lt(e, t) {
	return t === 0 ? "any number" : ut(Math.floor(e * 1e3 / t) * 1e3);
}
function ut(e) {
	return String(e).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}
/** Two digits that count, rounded up: `0.0131` is `0.014`. */
function dt(e) {
	let t = 10 ** Math.max(0, String(Math.ceil(e)).length - 2);
	return m(Math.ceil(e / t) * t);
}
/** Limits against one another. `oneRun` is `cost-limit`; the others are `null` where they are not set. */
function ft(e) {
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
function pt(e, t) {
	return e.filter(({ name: e }) => e !== "run").map((e) => {
		let n = e.name === "month" ? "cost-limit-per-month" : "cost-limit-per-pr", [r, i, a] = [
			e.limit,
			e.spent,
			e.left
		].map((e) => p(e, t.currency)), o = `${e.isLowerBound ? "at least " : ""}${i} of ${r} is spent on this ${e.name}; ${a} is left`;
		return e.left >= t.least ? _(n, `${mt(o)}.`) : g(n, {
			says: `${mt(o)}, which does not pay for a review.`,
			fix: `${t.placeOf(n)}: raise \`${n}\`.`
		});
	});
}
function mt(e) {
	return e.charAt(0).toUpperCase() + e.slice(1);
}
/** Is there a price for every model that may be asked? `now` is ISO 8601. */
function ht(e, { now: t, place: n }) {
	return e.map(({ model: e, price: r }) => {
		if (r === null) return g("price", {
			says: `No price is known for \`${e}\`, so no limit could be kept and no run would begin.`,
			fix: `${n}: add \`prices: {"${e}": {input: 1.0, cached: 0.1, output: 2.0, currency: CNY}}\` with the endpoint's own prices per million tokens.`
		});
		let [i, a] = [r.input, r.output].map((e) => p(e, r.currency)), o = `\`${e}\`: ${i} input, ${a} output per million tokens (${r.source}).`, s = gt(/checked (\d{4}-\d{2}-\d{2})/.exec(r.source)?.[1], t);
		return s === null || s <= 180 ? _("price", o) : y("price", {
			says: `${o} That is ${s} days ago.`,
			fix: `${n}: compare with the endpoint's price list, and set \`prices\` if it has changed.`
		});
	});
}
function gt(e, t) {
	let n = Math.floor((Date.parse(t) - Date.parse(e ?? "")) / 864e5);
	return Number.isNaN(n) ? null : n;
}
/** The rate counts where a price and the limits are in two currencies; endpoints that name a cost do so in USD. */
function _t(e, { isNeeded: t, now: n, place: r }) {
	let i = `1 USD is ${m(e.cnyPerUsd)} CNY (${e.source})`, a = gt(/(\d{4}-\d{2}-\d{2})/.exec(e.source)?.[1], n);
	return t ? a === null || a <= 180 ? _("exchange-rate", `${i}.`) : y("exchange-rate", {
		says: `${i}, from ${a} days ago, and a price is reckoned with it.`,
		fix: `${r}: set \`exchange-rate\`.`
	}) : _("exchange-rate", `${i}; no price here needs it.`);
}
// src/steps/doctor/ask-endpoints.ts
const vt = "This is a test of the connection.", yt = "Answer with the one word OK.";
/** Never rejects for anything an endpoint does. */
async function bt(e) {
	let { inputs: t, endpoints: n } = e, r = await Promise.all(n.map(async ({ address: e, list: t }) => ({
		address: e,
		list: await t()
	}))), i = /* @__PURE__ */ new Map(), a = Ct(e, r), o = async (e) => {
		let t = i.get(e) ?? xt(e, r) ?? await a.ask(e);
		return i.set(e, t), D(t);
	}, s = [.../* @__PURE__ */ new Set([t.model, t.verifyModel ?? t.model])], c = !0;
	for (let e of s) c = await o(e) && c;
	for (let e of t.fallbackModels) c ? i.set(e, i.get(e) ?? St(e, r)) : c = await o(e);
	return {
		endpoints: r,
		states: i,
		answered: a.answered,
		hasAnswer: a.hasAnswer()
	};
}
function xt(e, t) {
	return t.some(({ list: t }) => t.kind === "listed" && t.ids.has(e)) ? { kind: "listed" } : null;
}
/** What the lists say of a model that is not asked. */
function St(e, t) {
	return xt(e, t) || (t.length > 0 && t.every(({ list: e }) => e.kind === "listed") ? { kind: "not-listed" } : k("another model is served"));
}
function k(e) {
	return {
		kind: "not-asked",
		why: e
	};
}
function Ct(e, t) {
	let { priceOf: n, endpoints: r, countTokens: i, signal: a } = e, o = ge(i(vt) + i(yt)), s = /* @__PURE__ */ new Set(), c = {
		count: 0,
		spent: 0,
		hasAnswer: !1
	}, l = r.filter((e, n) => {
		let r = t[n]?.list.kind;
		return r === "listed" || r === "no-list" || r === "trouble";
	}), u = async (t, { price: n, endpoint: r }) => {
		c.count += 1;
		let i = await Et(r.client, {
			model: t,
			options: e,
			signal: a
		});
		return c.spent += Ot(i, {
			options: e,
			price: n,
			plannedInputTokens: o,
			count: c.count
		}), i.status > 0 && i.error?.kind !== "bad-request" && i.error?.kind !== "unavailable" && s.add(r.address), c.hasAnswer ||= i.error === null, kt(i, {
			options: e,
			price: n,
			plannedInputTokens: o
		});
	};
	return {
		ask: async (r) => {
			let i = wt(r, {
				options: e,
				askable: l,
				listed: t
			}), s = n(r);
			if (i !== null || s === null) return i ?? k("its price is not known");
			let d = k("no endpoint can be asked");
			for (let t of l) {
				let n = e.inputs.costLimit - c.spent;
				if (Tt(s, o) > n) return k("the limit does not pay for asking");
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
function wt(e, { options: t, askable: n, listed: r }) {
	if (t.signal.aborted) return k("the run was stopped");
	if (n.length === 0) return k("no endpoint can be asked");
	if (t.mayAsk) return null;
	let i = St(e, r);
	return i.kind === "not-listed" ? i : k("there is no key to ask with");
}
function Tt(e, t) {
	return l({
		inputTokens: t,
		cachedTokens: 0,
		outputTokens: 16
	}, e);
}
function Et(e, { model: t, options: n, signal: r }) {
	let i = {
		model: t,
		messages: [{
			role: "system",
			content: vt
		}, {
			role: "user",
			content: yt
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
function Dt(e, { options: t, price: n, plannedInputTokens: r }) {
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
function Ot(e, t) {
	let { options: n, plannedInputTokens: r, count: i } = t, a = Dt(e, t);
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
function kt(e, t) {
	let { error: n, answeredBy: r } = e;
	return n === null ? {
		kind: "answered",
		by: Dt(e, t).notice === null ? null : r
	} : {
		kind: "failed",
		error: n.kind,
		status: n.status
	};
}
// src/steps/doctor/examine-models.ts
/** Everything that has to do with key, endpoint, models and money: asks what must be asked, and judges all of it. */
async function At(e) {
	let { inputs: n, key: r, placeOf: i } = e, a = A(n, e.now), o = (e) => {
		let r = a(e);
		return r && t(r, n.currency, n.exchangeRate);
	}, s = r.given || !r.needed, c = await bt({
		...e,
		mayAsk: s,
		priceOf: o
	}), { endpoints: l, answered: u } = c;
	return [
		Ye({
			...r,
			endpoints: l,
			answered: c.hasAnswer
		}),
		...Qe(l, {
			placeOf: i,
			answered: u
		}),
		...jt(e, c),
		...Mt(e, {
			report: c,
			plannedOf: a,
			priceOf: o
		})
	];
}
/** What a model may cost at most in a run that begins now, in the currency of its price. */
function A(e, t) {
	let { prices: r, runTimeoutMs: i } = e;
	return (e) => n(e, r, {
		now: t,
		runTimeoutMs: i,
		inputTokens: oe
	});
}
function j({ states: e }, t) {
	return e.get(t) ?? {
		kind: "not-asked",
		why: "it was not reached"
	};
}
function jt({ inputs: e, placeOf: t }, n) {
	let r = (e) => ({
		model: e,
		state: j(n, e),
		retirement: i(e)
	}), a = M(e, n), { model: o, verifyModel: s } = e, c = e.fallbackModels.filter((e) => e !== o);
	return [
		tt("model", {
			...r(o),
			successor: a,
			placeOf: t
		}),
		...s !== null && s !== o ? [tt("verify-model", {
			...r(s),
			successor: a,
			placeOf: t
		})] : [],
		...at(c.map(r), t)
	];
}
/** The first fallback that is served. */
function M(e, t) {
	return e.fallbackModels.find((e) => D(j(t, e))) ?? null;
}
function Mt({ inputs: e, now: t, placeOf: n, countTokens: r }, i) {
	let { report: a, plannedOf: o, priceOf: s } = i, { costLimit: c, currency: l, exchangeRate: d, shard: f } = e, p = e.verifyModel ?? e.model, m = [.../* @__PURE__ */ new Set([
		e.model,
		p,
		...e.fallbackModels
	])].map((e) => ({
		model: e,
		price: o(e)
	})), h = m.some(({ price: e }) => e !== null && e.currency !== l), g = (t) => {
		let n = !D(j(a, t)) && M(e, a) !== null;
		return s(n ? M(e, a) ?? t : t);
	}, [_, v] = [g(e.model), g(p)], y = _ === null || v === null ? [] : [ct(c, {
		prices: {
			generate: _,
			verify: v
		},
		frame: N(e, r),
		currency: l,
		shards: f.count,
		place: n("cost-limit")
	})];
	return [
		...ht(m, {
			now: t,
			place: n("prices")
		}),
		_t(d, {
			isNeeded: h,
			now: t,
			place: n("exchange-rate")
		}),
		...y,
		...ft({
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
function Nt({ inputs: e, now: n, countTokens: r }) {
	let i = A(e, n), [a, o] = [e.model, e.verifyModel ?? e.model].map((n) => {
		let r = i(n);
		return r && t(r, e.currency, e.exchangeRate);
	});
	return !a || !o ? 0 : O(1, {
		prices: {
			generate: a,
			verify: o
		},
		frame: N(e, r)
	});
}
/** What stands round every diff, counted as the plan counts it. */
function N({ language: e }, t) {
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
const Pt = /^<!-- fen:(?:review|comment|summary|answer) /;
/** Reads summary comment, reviews and review comments. Throws GitHubError. */
async function Ft(e) {
	let { github: t, number: n, inputs: r } = e, i = be(t), a = [
		...await t.listIssueComments(n),
		...await t.listReviews(n),
		...await t.listReviewComments(n)
	], o = [];
	for (let e of a) Pt.test(e.body) && await i(e.author) && o.push(e);
	let s = x({
		...e,
		apiKey: r.apiKey
	}), c = x({
		...e,
		apiKey: re
	}), l = o.filter(({ body: e }) => P(e, s)), u = o.filter((e) => !l.includes(e) && P(e.body, c));
	return We({
		hasKey: r.apiKey !== "",
		readable: l.length,
		unsigned: u.length,
		other: o.length - l.length - u.length
	});
}
function P(e, t) {
	return t.readReview(e) !== null || t.readComment(e) !== null || t.readSummary(e) !== null || t.readAnswer(e) !== null;
}
/** What is left of the limits on several runs; nothing where none is set. Throws GitHubError. */
async function It(e) {
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
	return pt(u, {
		currency: s.currency,
		least: i,
		placeOf: a
	});
}
// src/domain/workflow-document.ts
/** A workflow or an action as rules look at it: its fields, its jobs and steps, and the line of each. */
function F(e) {
	return typeof e == "object" && e && !Array.isArray(e) ? { ...e } : {};
}
/** Throws what js-yaml throws. */
function Lt(e) {
	let t = F(ee(e, { maxAliases: 200 })), n = e.split("\n"), r = c(e);
	return {
		fields: t,
		jobs: Rt(t),
		triggers: Bt(t.on),
		lineOf: (e) => r.entry(e)?.line ?? 1,
		textOf: (e) => n[e - 1] ?? ""
	};
}
function Rt(e) {
	return Object.entries(F(e.jobs)).map(([e, t]) => {
		let n = ["jobs", e], r = F(t);
		return {
			id: e,
			path: n,
			fields: r,
			steps: zt(r.steps, [...n, "steps"])
		};
	});
}
function zt(e, t) {
	return Array.isArray(e) ? e.map((e, n) => ({
		path: [...t, n],
		fields: F(e)
	})) : [];
}
/** Without what is no text: lists of lists, made of aliases, are far longer than the file. */
function I(e) {
	return e.filter((e) => typeof e == "string");
}
function Bt(e) {
	return typeof e == "string" ? [e] : Array.isArray(e) ? I(e) : Object.keys(F(e));
}
// src/domain/doctor/fen-step.ts
/** Finds what runs fen in a workflow file, and reads what its rules look at. */
/** `fen` under whatever owner; a folder below the repository counts as well. */
const Vt = /^[\w.-]{1,100}\/fen(?:-review)?(?:\/[\w./-]{1,200})?@/i, Ht = /^(?=[^@]*\bfen(?:\b|_))[\w./-]{1,200}\.github\/workflows\/[^@/]{1,100}\.ya?ml(?:@|$)/i, L = (e) => e.length > 2e5;
/** `null` where the text is too long, or no YAML that GitHub would take. */
function R(e, t) {
	if (L(t)) return null;
	try {
		return {
			path: e,
			document: Lt(t)
		};
	} catch {
		return null;
	}
}
/** Steps that run fen. `own` is another name that the action is called by, `./` or `owner/repo`; else `""`. */
function z(e, t) {
	let n = (e) => typeof e == "string" && (Vt.test(e) || t !== "" && (e === t || e.startsWith(`${t}@`)));
	return e.document.jobs.flatMap((t) => t.steps.filter(({ fields: e }) => n(e.uses)).map((n) => ({
		file: e,
		job: t,
		step: n
	})));
}
/** Jobs that call a workflow which runs fen, by its name or because it is one of `known`; the job stands for its step. */
function B(e, t) {
	return e.document.jobs.flatMap((n) => {
		let r = G(n.fields.uses);
		return Ht.test(r) || t.has(r.replace(/^\.\//, "")) ? [{
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
function V({ step: e }, t) {
	return Object.keys(F(e.fields.with)).find((e) => e.toLowerCase() === t) ?? t;
}
/** Where an input of the step is set, or would be: `.github/workflows/fen.yml:27`. */
function H(e, t) {
	return K(e, [
		...e.step.path,
		"with",
		V(e, t)
	]);
}
/** What the step gives each input, as text: numbers and truth values are written as they are. */
function U({ step: e }) {
	let t = Object.entries(F(e.fields.with)).flatMap(([e, t]) => [
		"string",
		"number",
		"boolean"
	].includes(typeof t) ? [[e, String(t)]] : []);
	return new Map(t);
}
/** `""` where the step does not give it. */
function W(e, t) {
	return U(e).get(V(e, t))?.trim() ?? "";
}
/** Modes that ask a model, once it is left to them. */
const Ut = [
	"",
	"review",
	"generate"
];
/** May this step review a pull request and pay for it? */
function Wt(e) {
	let t = W(e, "mode");
	return Ut.includes(t) || J(t);
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
const Gt = [
	"",
	"review",
	"generate",
	"compare",
	"doctor"
];
function Kt(e) {
	let t = W(e, "mode");
	if (!Gt.includes(t) && !J(t)) return [];
	let n = qt(e), [r] = n;
	if (r === void 0) return tn(e).some((e) => nn(e)) ? [_("key-input", "A step before fen names `DMX_API_KEY`, and may bring the key.")] : [g("key-input", {
		says: "The step is given no key.",
		fix: `${H(e, "api-key")}: under \`with:\` write ${Jt("api-key")}, and save the key as that secret.`
	})];
	let i = n.flatMap((t) => {
		let n = Zt(e, t);
		return n === null ? [] : [g("key-input", {
			says: n,
			fix: Yt(t)
		})];
	});
	return i.length > 0 ? i : [_("key-input", "The step takes the key from an expression.")];
}
/** Wherever the file sets the key, the one that counts first. */
function qt(e) {
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
		text: G(F(n.env).DMX_API_KEY),
		place: K(e, [
			...t,
			"env",
			"DMX_API_KEY"
		])
	}))].filter(({ text: e }) => e !== "");
}
const Jt = (e) => `\`${e}: \${{ secrets.DMX_API_KEY }}\``;
function Yt({ name: e, text: t, place: n }) {
	let r = `${n}: write ${Jt(e)}, and save the key as that secret.`;
	return J(t) || Xt(t) ? r : `Revoke it. ${r}`;
}
/** `secrets.KEY`, `$KEY`, `{{ secrets.KEY }}`: meant as a reference, and none. */
const Xt = (e) => /^\$?[{(]{0,2}\s*(?:secrets?|env|vars|inputs)\.|^\$\w+$|^\$\{\w+\}$/.test(e);
function Zt(e, { text: t }) {
	if (!J(t)) return Xt(t) ? "The key is plain text here: GitHub fills in only what stands between `${{` and `}}`." : "The key stands in the workflow file, where everybody can read it.";
	if (!/\$\{\{[\s\S]*?\}\}/.test(t)) return "The expression for the key is not closed by `}}`, so GitHub refuses the workflow.";
	let n = $t(t), r = n.find(([e]) => !Qt.has(e));
	if (r) return `GitHub knows no \`${r[0].slice(0, 40)}\` in expressions and refuses the workflow: secrets are in \`secrets\`.`;
	let i = n.find(([t, n]) => t === "env" && !en(e, n));
	return i === void 0 ? null : `The key is taken from \`env.${i[1].slice(0, 60)}\`, which nothing in the workflow sets.`;
}
/** What may stand before a dot in an expression. */
const Qt = /* @__PURE__ */ new Set([
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
function $t(e) {
	return [...[...e.matchAll(/\$\{\{([\s\S]*?)\}\}/g)].map(([, e = ""]) => e.replaceAll(/'(?:[^']|'')*'/g, "''")).join(" ").matchAll(/(?<![\w.\-\])*])([A-Za-z_][\w-]*)\s*\.\s*([\w-]+)/g)].map(([, e = "", t = ""]) => [e.toLowerCase(), t]);
}
/** Does the file set the variable, or may a step before fen do it? */
function en(e, t) {
	let { step: n, job: r, file: i } = e;
	return [
		n.fields,
		r.fields,
		i.document.fields
	].some(({ env: e }) => typeof e == "string" || t in F(e)) || tn(e).some((e) => "uses" in e.fields && !Y(e) || /GITHUB_ENV/.test(G(e.fields.run)));
}
const tn = ({ job: e, step: t }) => e.steps.slice(0, e.steps.indexOf(t));
function nn({ fields: e }) {
	return [G(e.run), ...X(F(e.with))].some((e) => e.includes("DMX_API_KEY"));
}
// src/domain/doctor/workflow-permissions.ts
/** May the token of a job do what fen needs, as far as the workflow file tells? */
/** Modes that write on the pull request. */
const rn = [
	"",
	"review",
	"publish"
];
function an({ file: e, job: t }) {
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
	let i = Object.entries(F(r)).map(([e, t]) => [e, G(t)]);
	return {
		kind: "listed",
		levels: Object.fromEntries(i)
	};
}
function on(e, { name: t, level: n }) {
	if (e.kind === "unsaid") return !1;
	let r = e.kind === "all" ? e.level : e.levels[t];
	return r === "write" || n === "read" && r === "read";
}
function sn(e) {
	let t = W(e, "mode"), n = W(e, "dry-run") === "true", r = !n && (rn.includes(t) || J(t)), i = !n && W(e, "resolve-threads") === "true";
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
const cn = ({ name: e, level: t }) => `\`${e}: ${t}\``;
function ln(e) {
	let t = an(e), { job: n, file: r } = e, i = q(n);
	if (t.kind === "unsaid") return r.document.triggers.every((e) => e === "workflow_call") ? [] : [v("permissions", {
		says: `\`${r.path}\` says nothing of permissions, so a setting of the repository decides what the token may do.`,
		fix: Z(e, t)
	})];
	if (t.kind === "all" && t.level === "write") return [y("permissions", {
		says: `The token of the job \`${i}\` may write everything; fen needs far less.`,
		fix: Z(e, t)
	})];
	let a = sn(e).filter((e) => !on(t, e));
	if (a.length === 0) return [_("permissions", `The job \`${i}\` has the permissions that fen needs.`)];
	let o = a.map((e) => `${cn(e)}, which it needs ${e.why}`);
	return [g("permissions", {
		says: `The token of the job \`${i}\` lacks ${o.join(", and ")}.`,
		fix: un(e, {
			granted: t,
			missing: a
		})
	})];
}
/** A line for each that is missing where the job has a list of its own; else the whole list. */
function un(e, { granted: t, missing: n }) {
	let r = [...e.job.path, "permissions"], i = F(e.job.fields.permissions);
	return Object.keys(i).length === 0 ? Z(e, t) : `${n.map((t) => {
		let n = t.name in i ? "change it to" : "add";
		return `${K(e, [...r, t.name])}: ${n} ${cn(t)} under \`permissions:\``;
	}).join("; ")}.`;
}
/** The line to write. What the job had from the workflow it keeps: a list of its own replaces that one. */
function Z(e, t) {
	let { job: n } = e, r = t.kind === "listed" ? t.levels : {}, i = Object.entries(r).filter(([, e]) => e === "read" || e === "write"), a = sn(e).filter((e) => r[e.name] !== "write").map(({ name: e, level: t }) => [e, t]), o = `\`permissions: {${[...new Map([...i, ...a])].map(([e, t]) => `${e}: ${t}`).join(", ")}}\``;
	return "permissions" in n.fields ? `${K(e, [...n.path, "permissions"])}: write ${o}.` : `${K(e, n.path)}: under \`${q(n)}:\` add ${o}.`;
}
// src/domain/doctor/workflow-strangers.ts
/** Who can start a workflow with its secrets, and what strangers get instead. */
function dn(e) {
	let { document: t, path: n } = e.file, r = (e) => t.triggers.includes(e), i = [];
	return r("pull_request_target") ? i.push(...fn(e)) : r("pull_request") && i.push(_("forks", "On `pull_request`, GitHub gives no secrets to pull requests of forks and of Dependabot: they get the built-in checks alone. Dependabot gets the key if it is a Dependabot secret as well.")), r("workflow_run") && i.push(v("forks", {
		says: "`workflow_run` has secrets and the result of a run that strangers may have started.",
		fix: `${K(e, ["on", "workflow_run"])}: see that \`${n}\` runs nothing that came from it.`
	})), i;
}
/** Strangers start it, and it has secrets and a token that can write. */
function fn(e) {
	let { job: t, step: n } = e, r = t.steps.filter((e) => vn(e, F(t.fields.env)));
	if (r.length > 0) return r.map(({ path: t }) => g("forks", {
		says: "`pull_request_target` gives this job secrets, and it fetches code that a stranger may have written.",
		fix: `${K(e, t)}: remove this step; fen reads the change over the API.`
	}));
	if ("environment" in t.fields) return [_("forks", "`pull_request_target` gives the key to pull requests of forks too; an `environment` stands before it, which should ask for reviewers.")];
	if ([t.fields, n.fields].some((e) => mn.test(G(e.if)))) return [_("forks", "`pull_request_target` has the key; the `if` of the job or step decides whose pull requests get it.")];
	if (W(e, "cost-limit-per-month") !== "") return [_("forks", "`pull_request_target` gives the key to pull requests of forks too; what they spend, `cost-limit-per-month` bounds.")];
	let i = pn(e) ? "" : ", or under `with:` of the step set `cost-limit-per-month`", a = pn(e) ? "an `if:` that chooses whose" : "an `environment:` with required reviewers";
	return [y("forks", {
		says: "`pull_request_target` gives the key to pull requests of forks: whoever opens one spends your money, up to the limits.",
		fix: `${K(e, t.path)}: under \`${q(t)}:\` add ${a}${i}.`
	})];
}
/** A job that calls a workflow takes neither `environment` nor inputs of an action. */
const pn = ({ job: e }) => "uses" in e.fields, mn = /head\.repo|\.fork\b|author_association|labels?\b|github\.actor|github\.triggering_actor|\.login\b/, hn = /\bgit\s+(?:fetch|checkout|switch|pull|clone)\b/, gn = /\bgh\s+pr\s+checkout\b/, _n = /\bhead[._](?:sha|ref|repo|label)|\bpull\/|merge_commit_sha|event\.(?:number|issue\.number)|pull_request\.number/i;
/** Without such a `ref`, the default branch is checked out, which strangers cannot change. */
function vn(e, t) {
	let { ref: n, repository: r } = F(e.fields.with);
	if (Y(e)) return _n.test(`${G(n)} ${G(r)}`);
	let i = G(e.fields.run);
	if (gn.test(i)) return !0;
	let a = [...X(t), ...X(F(e.fields.env))];
	return hn.test(i) && _n.test([i, ...a].join(" "));
}
// src/domain/doctor/workflow.ts
/** Judges how a workflow file runs fen: its events, its version, and what the file leaves open. */
const yn = [
	"pull_request",
	"pull_request_target",
	"workflow_dispatch",
	"issue_comment",
	"pull_request_review_comment"
];
/** Everything that the file tells of one step that runs fen. */
function bn(e) {
	return [
		...Sn(e),
		...ln(e),
		...dn(e),
		En(e),
		...Dn(e),
		kn(e),
		...Kt(e),
		...An(e)
	];
}
/** What the file tells of a job that calls a workflow which runs fen: the rest stands in that one. */
function Q(e) {
	let t = G(e.step.fields.uses).startsWith("./");
	return [
		...Sn(e),
		...ln(e),
		...dn(e),
		...t ? [] : [En(e)]
	];
}
const xn = [
	"opened",
	"reopened",
	"synchronize",
	"ready_for_review"
];
function Sn(e) {
	let { document: t } = e.file;
	if (["measure", "doctor"].includes(W(e, "mode"))) return [];
	let n = t.triggers.filter((e) => yn.includes(e));
	if (n.length === 0) return t.triggers.includes("workflow_call") ? [] : [g("workflow-events", {
		says: "The workflow is started by no event on which fen reviews.",
		fix: Tn(e, "pull_request")
	})];
	let r = n.filter((e) => e === "pull_request" || e === "pull_request_target").flatMap((t) => Cn(e, t));
	return r.length > 0 ? r : [_("workflow-events", `\`${e.file.path}\` is started by ${n.join(", ")}.`)];
}
/** Drafts are left alone, so their review must begin when they stop being ones. */
function Cn(e, t) {
	let n = wn(e, t), r = n.length === 0 ? [
		"opened",
		"synchronize",
		"reopened"
	] : n, i = [
		"opened",
		"synchronize",
		"ready_for_review"
	].filter((e) => !r.includes(e));
	return i.length === 0 ? [] : [y("workflow-events", {
		says: `\`${t}\` does not start the workflow on ${i.join(", ")}${i.includes("ready_for_review") ? ": a draft that becomes ready waits for its next push" : ""}.`,
		fix: Tn(e, t)
	})];
}
function wn(e, t) {
	let { types: n } = F(F(e.file.document.fields.on)[t]);
	return Array.isArray(n) ? I(n) : typeof n == "string" ? [n] : [];
}
/** What to write, by the shape that `on` has: a word, a list or a map. */
function Tn(e, t) {
	let { fields: n, triggers: r } = e.file.document, i = K(e, [
		"on",
		t,
		"types"
	]), { on: a } = n, o = `types: [${[.../* @__PURE__ */ new Set([...xn, ...wn(e, t)])].join(", ")}]`, s = `${t}: {${o}}`;
	if (typeof a == "string" || Array.isArray(a)) {
		let e = r.filter((e) => e !== t);
		return e.length === 0 ? `${i}: write \`on: {${s}}\`.` : `${i}: make \`on:\` a map, with ${e.map((e) => `\`${e.slice(0, 60)}:\``).join(", ")} and \`${s}\` below it.`;
	}
	return r.includes(t) ? `${i}: under \`${t}:\` write \`${o}\`.` : `${i}: under \`on:\` add \`${s}\`.`;
}
function En(e) {
	let t = G(e.step.fields.uses);
	if (t.startsWith("./")) return _("pin", "fen runs from this repository itself.");
	let n = K(e, [...e.step.path, "uses"]);
	return /^(?:OWNER|ORGANISATION)\/|@0{40}$/.test(t) ? g("pin", {
		says: "The step still names the placeholder of the template instead of a release of fen.",
		fix: `${n}: put the repository of fen and the commit SHA of the release there.`
	}) : /@[0-9a-f]{40}$/.test(t) ? _("pin", "fen is pinned to one commit.") : y("pin", {
		says: "The version of fen can be moved to other code, which then gets the key.",
		fix: `${n}: put the full commit SHA of the release behind \`@\`, and its version into a comment.`
	});
}
/** Only pushes come in a row. */
function Dn(e) {
	let { job: t, file: n } = e;
	if ("concurrency" in t.fields || "concurrency" in n.document.fields) return [_("concurrency", "Runs on one pull request wait for each other or replace each other.")];
	let { triggers: r } = n.document, i = ["pull_request", "pull_request_target"];
	if (!Wt(e) || !r.some((e) => i.includes(e))) return [];
	let a = `fen-\${{ github.event.pull_request.number${r.every((e) => i.includes(e)) ? "" : " || github.run_id"} }}`;
	return [y("concurrency", {
		says: "Two pushes in a row are reviewed side by side, and both are paid.",
		fix: `${K(e, t.path)}: under \`${q(t)}:\` add \`concurrency: {group: "${a}", cancel-in-progress: true}\`.`
	})];
}
/** Modes that look at what has been found already. */
const On = ["publish", "measure"];
function kn(e) {
	let { job: t, step: n, file: r } = e;
	return t.steps.slice(0, t.steps.indexOf(n)).some(Y) ? _("checkout", "The repository is checked out before fen runs.") : On.includes(W(e, "mode")) ? _("checkout", "This job reviews nothing, and needs no clone.") : r.document.triggers.includes("pull_request_target") ? _("checkout", "Nothing is checked out, as it should be where strangers start the job.") : y("checkout", {
		says: "Nothing is checked out before fen runs, so it reviews the diff without the code round it.",
		fix: `${K(e, n.path)}: before this step add \`- uses: actions/checkout\` (pinned) with \`persist-credentials: false\`.`
	});
}
/** A job that ends before the run does is killed with what it has paid for. */
function An(e) {
	let { job: t } = e, n = t.fields["timeout-minutes"], r = W(e, "run-timeout"), i = r === "" ? 900 : Number(r);
	return !(Wt(e) || W(e, "mode") === "compare") || typeof n != "number" || !(i > n * 60) ? [] : [y("run-timeout", {
		says: `The job ends after ${n} minutes, before fen's own limit of ${i} s: what is paid then may be lost.`,
		fix: `${K(e, [...t.path, "timeout-minutes"])}: raise \`timeout-minutes\`, or lower \`run-timeout\` below ${n * 60}.`
	})];
}
// src/steps/doctor/examine-workflow.ts
/** The workflow that a run comes from: its steps that run fen, and what the file says of each. */
/** The steps of the running job come first. */
function jn({ path: e, text: t, job: n, own: r }) {
	if (t === null) return {
		steps: [],
		findings: [Ln()]
	};
	let i = R(e, t);
	if (i === null) return {
		steps: [],
		findings: [Fn(e, t)]
	};
	let a = z(i, r), o = (e) => e.job.id === n, s = [...a.filter(o), ...a.filter((e) => !o(e))];
	if (s.length === 0) {
		let e = B(i, /* @__PURE__ */ new Set()).flatMap(Q);
		return {
			steps: s,
			findings: e.length > 0 ? $(e) : [Ln()]
		};
	}
	return {
		steps: s,
		findings: $(s.flatMap((e) => [
			...bn(e),
			...Nn(e),
			...o(e) ? [] : Pn(e)
		]))
	};
}
/** All workflows of a repository. Those that do not run fen are left alone. */
function Mn(e, t) {
	let n = e.map(({ path: e, text: n }) => {
		let r = n === null ? null : R(e, n);
		return {
			path: e,
			text: n,
			file: r,
			steps: r === null ? [] : z(r, t)
		};
	}), r = new Set(n.filter(({ steps: e }) => e.length > 0).map(({ path: e }) => e)), i = n.flatMap(({ path: e, text: t, file: n, steps: i }) => n === null ? t === null || !/\bfen\b/.test(`${e}\n${t}`) ? [] : [Fn(e, t)] : [...i.flatMap((e) => [
		...bn(e),
		...Nn(e),
		...Pn(e)
	]), ...B(n, r).flatMap(Q)]);
	return i.length > 0 ? $(i) : [v("workflow", {
		says: "No workflow of this repository runs fen, as far as its files tell.",
		fix: "`fen init` writes one."
	})];
}
/** Names under `with:` that fen does not know. GitHub passes over them, and what they were to set is not set. */
function Nn(e) {
	return [...U(e).keys()].flatMap((t) => {
		let n = t.toLowerCase();
		if (te.includes(n)) return [];
		let r = te.find((e) => s(e, n)), i = r === void 0 ? "" : `write \`${r}\`, or `;
		return [g("inputs", {
			says: `\`${t.slice(0, 60)}\` is no input of fen, so it sets nothing.`,
			fix: `${H(e, t)}: ${i}take the line away.`
		})];
	});
}
/** Values under `with:` that fen would refuse. What an expression comes to is not known here. */
function Pn(e) {
	let t = new Map([...U(e)].map(([e, t]) => [e.toLowerCase(), J(t) ? "" : t])), { problems: n } = b({
		environment: {},
		given: (e) => t.get(e) ?? ""
	});
	return n.length === 0 ? [] : Se(n, (t) => H(e, t));
}
/** Why GitHub would not take the file, and where. */
function Fn(e, t) {
	if (L(t)) {
		let t = `\`${e}\` is too long to be looked at.`;
		return v("workflow", {
			says: t,
			fix: null
		});
	}
	let n = In(e, t);
	return g("workflow", {
		says: n,
		fix: `Correct \`${C(n, e)}\`.`
	});
}
function In(t, n) {
	try {
		return e(n, `\`${t}\``), `\`${t}\` is not valid YAML.`;
	} catch (e) {
		if (e instanceof d) return `${e.message}.`;
		throw e;
	}
}
/** A job that calls a reusable workflow does not say what stands in it. */
function Ln() {
	return v("permissions", {
		says: "The step that runs fen was not seen in the workflow file, so it is not known what the job's token may write.",
		fix: "In the workflow, under `permissions:` of the job write `contents: read` and `pull-requests: write`."
	});
}
/** Several jobs of one file share what the file says as a whole. */
function $(e) {
	return [...new Map(e.map((e) => [JSON.stringify(e), e])).values()];
}
export { De as _, It as a, Ce as b, Ke as c, Fe as d, Me as f, Se as g, Oe as h, Ft as i, Ge as l, ke as m, Mn as n, At as o, w as p, H as r, Nt as s, jn as t, Be as u, Te as v, we as x, Ee as y };
