import { A as e, C as t, E as n, N as r, S as i, T as a, _ as o, a as s, b as c, f as l, g as u, h as d, i as f, k as p, m, n as h, o as g, p as _, t as v, u as y, v as ee, w as te } from "./prompt.js";
import { Y as ne, at as b, et as re, it as x, n as ie, nt as S, rt as C, tt as ae } from "./result.js";
import { i as oe, o as se, r as ce, t as w } from "./yaml.js";
import { $ as le, A as ue, F as de, J as fe, N as pe, X as me, Y as he, a as ge, et as _e, j as ve, k as ye } from "./version.js";
import { t as T } from "./tokens2.js";
import { _ as E, d as D, p as be, u as O } from "./totals.js";
import { t as xe } from "./proxy.js";
import { F as Se, d as k, i as Ce, u as we, z as Te } from "./result-file.js";
import { versions as Ee } from "node:process";
// src/domain/doctor/github.ts
/** By GitHub's own prefixes. */
function De(e) {
	return e.startsWith("ghs_") ? "workflow" : e.startsWith("github_pat_") ? "fine-grained" : /^gh[ou]_|^ghp_/.test(e) ? "classic" : "other";
}
/** May the token post? Nothing is written to find out, so for some tokens the answer is only where to look. */
function Oe(e, t) {
	let { scopes: n, isPrivate: r } = t;
	if (n !== null && n.length > 0) return n.includes("repo") || !r && n.includes("public_repo") ? S("token", "The token's scopes allow to read the repository and to post.") : C("token", {
		says: "The token's scopes do not allow to post a review.",
		fix: `Give the token the scope \`${r ? "repo" : "public_repo"}\`, at GitHub under Settings, Developer settings.`
	});
	switch (e) {
		case "workflow": return S("token", "The job's own token reads the repository; what it may write is decided by `permissions` in the workflow.");
		case "fine-grained":
		case "classic":
		case "other": return x("token", {
			says: "The token reads the repository. GitHub does not tell what it may write, and the doctor writes nothing to find out.",
			fix: "Check at GitHub that it has `Pull requests: write` and `Contents: read` for this repository."
		});
	}
}
function ke(e, t) {
	return t.isArchived ? C("repository", {
		says: `${e} is archived: nothing can be posted there.`,
		fix: "Unarchive it in the settings of the repository."
	}) : S("repository", `${e} is readable; its default branch is \`${t.defaultBranch}\`.`);
}
/** Requests that are left, and how far the clocks are apart. */
function Ae(e, t) {
	let { requestsLeft: n, date: r } = e, i = [];
	n !== null && i.push(n >= 60 ? S("rate-limit", `GitHub allows ${n} more requests in this hour.`) : b("rate-limit", {
		says: `GitHub allows only ${n} more requests in this hour; a review takes up to 60.`,
		fix: "Wait for the next hour, or let fewer workflows share the token."
	}));
	let a = Math.abs(Date.parse(r ?? "") - Date.parse(t));
	return Number.isNaN(a) || i.push(a <= 3e5 ? S("clock", "The clock agrees with GitHub's.") : b("clock", {
		says: `The clock is ${Math.round(a / 6e4)} minutes off GitHub's: peak prices and the month's limit go by it.`,
		fix: "Set the clock of the runner, for example by NTP."
	})), i;
}
const A = {
	pull_request: "reviews pull requests",
	pull_request_target: "reviews pull requests, those of forks with the key",
	workflow_dispatch: "is started by hand",
	issue_comment: "obeys commands in comments",
	pull_request_review_comment: "answers in threads"
}, j = [
	"opened",
	"reopened",
	"synchronize",
	"ready_for_review"
];
function je(e) {
	let { event: t, action: n } = e, r = /^\w{1,60}$/.test(t) ? `\`${t}\`` : "this event", i = Object.hasOwn(A, t) ? A[t] : void 0;
	return i === void 0 ? [b("event", {
		says: `On ${r} fen reviews nothing: a review would end as skipped.`,
		fix: "Start the review by `pull_request` or `workflow_dispatch`: add it under `on:` in the workflow."
	})] : (t === "pull_request" || t === "pull_request_target") && n !== "" && !j.includes(n) ? [b("event", {
		says: `On ${r} with this activity type fen reviews nothing.`,
		fix: `Under \`${t}:\` write \`types: [${j.join(", ")}]\`.`
	})] : [
		S("event", `On ${r} fen ${i}.`),
		...Ne(e),
		...Me(e)
	];
}
function Me({ event: e, hasNumber: t }) {
	return e !== "workflow_dispatch" || t ? [] : [x("pull-request", {
		says: "No `pr-number` is given, so no pull request was looked at; a review by hand needs one.",
		fix: "Start the workflow with `pr-number`."
	})];
}
/** Does this pull request get a key and a token that can write? */
function Ne({ event: e, fromFork: t, byDependabot: n, hasKey: r }) {
	return !t && !n ? [] : e === "pull_request_target" && t ? [b("fork", {
		says: "This pull request comes from a fork, and the job has secrets and a token that can write.",
		fix: "See that no step of this job checks out, fetches or runs the head of the pull request."
	})] : e === "pull_request" ? [S("fork", `This pull request comes from ${t ? "a fork" : "Dependabot"}: GitHub gives it a token that only reads, and ${r ? "it has a key all the same" : "it has no key"}.`)] : [];
}
function Pe(e, t) {
	if (e === null) return C("pull-request", {
		says: `${t} does not exist, or the token may not read it.`,
		fix: "Check the number, and add `pull-requests: read` under `permissions:` of the job."
	});
	let { state: n, draft: r } = e;
	return n === "closed" ? S("pull-request", `${t} is readable; it is closed, so a review would be skipped.`) : r ? S("pull-request", `${t} is readable; it is a draft, reviewed only by hand.`) : S("pull-request", `${t} is readable and open.`);
}
function Fe({ hasKey: e, readable: t, unsigned: n, other: r }) {
	if (t + n + r === 0) return S("markers", "fen has left nothing on this pull request yet.");
	if (!e) return x("markers", {
		says: `There ${r === 1 ? "is 1 marker" : `are ${r} markers`} of fen; without the key they cannot be read.`,
		fix: null
	});
	if (r > 0) return b("markers", {
		says: `${r} of ${t + n + r} markers are signed with another key: what those runs have read, said and cost is not known, so lines are reviewed again and their costs do not count.`,
		fix: "If the key was replaced on purpose, there is nothing to do; otherwise use the key of the earlier runs."
	});
	let i = n === 0 ? "" : `, ${n} of runs without a key`;
	return S("markers", `All ${t + n} markers of fen are readable${i}.`);
}
/** The clone in the workspace: what fen finds in it besides the diff. */
function M(e) {
	switch (e) {
		case "head":
		case "merge": return S("clone", `The clone holds the ${e === "head" ? "head" : "merge commit"}: fen finds the code round the change there.`);
		case "present": return S("clone", "There is a clone of the repository.");
		case "base": return S("clone", "The clone holds the base commit: fen finds the unchanged code there.");
		case "other": return b("clone", {
			says: "There is a clone, but it holds neither head nor base of the pull request: fen reviews the diff alone.",
			fix: "Check out the pull request, or set `fetch-depth: 0` under `with:` of `actions/checkout`."
		});
		case "none": return b("clone", {
			says: "There is no clone here: fen reviews the diff alone, without the code round it.",
			fix: "Add a step with `actions/checkout` before fen."
		});
	}
}
// src/domain/doctor/settings.ts
/** One finding for each line of an InputError, with the place to change. */
function Ie(e, t) {
	return e.length === 0 ? [S("inputs", "All inputs are valid.")] : e.map((e) => {
		let n = /^(?:`|--)([\w-]+)/.exec(e)?.[1] ?? "", r = n === "" ? null : `${t(n)}: correct \`${n}\`.`;
		return C("inputs", {
			says: e,
			fix: r
		});
	});
}
function N(e) {
	let { file: t } = e;
	if (e.kind === "unreadable") return [x("config", {
		says: `\`${t}\` could not be read: ${e.why}`,
		fix: null
	})];
	if (e.kind === "absent") {
		let { at: n } = e;
		return e.isNamed ? [C("config", {
			says: `\`config\` names \`${t}\`, which does not exist ${n}.`,
			fix: "Correct `config`, or commit the file to the base branch."
		})] : [S("config", `There is no \`${t}\` ${n}; it is optional.`)];
	}
	return e.problems.length === 0 ? [S("config", `\`${t}\` is valid.`)] : e.problems.map((e) => C("config", {
		says: e,
		fix: `Correct \`${Le(e, t)}\`.`
	}));
}
/** `.github/fen.yml:3:15`, wherever a message says it. */
function Le(e, t) {
	let n = /^(\S+:\d+:\d+): /.exec(e)?.[1];
	if (n !== void 0) return n;
	let [, r, i] = /\(line (\d+), column (\d+)\)/.exec(e) ?? [];
	return r === void 0 ? t : `${t}:${r}:${i}`;
}
/** Settings that are each valid and do not go together. */
function Re(e) {
	let { idleTimeoutMs: t, runTimeoutMs: n, failOn: r, minSeverity: i, placeOf: a } = e, o = [];
	return n < 6e4 && o.push(b("run-timeout", {
		says: `A run of ${n / 1e3} s ends before most models have answered twice.`,
		fix: `${a("run-timeout")}: set \`run-timeout: 900\`.`
	})), t >= n && o.push(b("idle-timeout", {
		says: "`idle-timeout` is not below `run-timeout`, so a silent endpoint uses up the whole run.",
		fix: `${a("idle-timeout")}: set \`idle-timeout\` far below \`run-timeout\`.`
	})), r !== "never" && r !== i && ne(i, r) && o.push(b("fail-on", {
		says: `\`fail-on: ${r}\` is less severe than \`min-severity: ${i}\`: what is not posted never fails the job.`,
		fix: `${a("fail-on")}: set \`fail-on: ${i}\`, or lower \`min-severity\`.`
	})), o.length > 0 ? o : [S("settings", "Time limits and gate go together.")];
}
/** The doctor sends nothing to it. */
function ze(e, t) {
	if (e === null) return [];
	let { protocol: n, hostname: r } = new URL(e), i = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(r);
	return n === "https:" || i ? [S("webhook", "The address of the webhook is valid; the doctor sends nothing there.")] : [b("webhook", {
		says: "The webhook has no TLS: whoever is on the way reads the messages and the address.",
		fix: `${t}: use an \`https://\` address.`
	})];
}
function Be(e) {
	switch (e) {
		case "none": return S("proxy", "No proxy is set; requests go out directly.");
		case "used": return S("proxy", "Requests go through the proxy of `HTTPS_PROXY` or `HTTP_PROXY`.");
		case "unsupported": return b("proxy", {
			says: "A proxy is set, but this version of Node cannot use it: requests go out directly.",
			fix: "Use Node 24 or newer, or take `HTTPS_PROXY` away."
		});
		case "invalid": return C("proxy", {
			says: "`HTTPS_PROXY` or `HTTP_PROXY` is no address of a proxy.",
			fix: "Set it to an address such as `http://proxy.example:3128`, or take it away."
		});
	}
}
/** `problem` is a sentence of ours, or `null` where the file could be written. */
function Ve(e, t) {
	if (e === null) return S("result-file", "The result file can be written.");
	let n = e.charAt(0).toUpperCase() + e.slice(1);
	return C("result-file", {
		says: `${n}.`,
		fix: `${t}: set \`result-file\` to a path that can be written.`
	});
}
/** `version` as `process.versions.node` has it. */
function He(e) {
	return Number(e.split(".")[0]) >= 20 ? S("node", `Node ${e}.`) : C("node", {
		says: `Node ${e} is too old.`,
		fix: "Install Node 20 or newer."
	});
}
// src/domain/workflow-document.ts
/** A workflow or an action as rules look at it: its fields, its jobs and steps, and the line of each. */
function P(e) {
	return typeof e == "object" && e && !Array.isArray(e) ? { ...e } : {};
}
/** Throws what js-yaml throws. */
function Ue(e) {
	let t = P(oe(e, { maxAliases: 20 })), n = e.split("\n"), r = Je(e);
	return {
		fields: t,
		jobs: We(t),
		triggers: Ke(t.on),
		lineOf: (e) => qe(r, e),
		textOf: (e) => n[e - 1] ?? ""
	};
}
function We(e) {
	return Object.entries(P(e.jobs)).map(([e, t]) => {
		let n = ["jobs", e], r = P(t);
		return {
			id: e,
			path: n,
			fields: r,
			steps: Ge(r.steps, [...n, "steps"])
		};
	});
}
function Ge(e, t) {
	return Array.isArray(e) ? e.map((e, n) => ({
		path: [...t, n],
		fields: P(e)
	})) : [];
}
function Ke(e) {
	return typeof e == "string" ? [e] : Array.isArray(e) ? e.map(String) : Object.keys(P(e));
}
const F = (e) => JSON.stringify(e);
function qe(e, t) {
	for (let n = t.length; n > 0; --n) {
		let r = e.get(F(t.slice(0, n)));
		if (r !== void 0) return r;
	}
	return 1;
}
/** The line of every key and of every item of a list. */
function Je(e) {
	let t = /* @__PURE__ */ new Map(), n = [], r = (n, r) => {
		r >= 0 && t.set(F(n), e.slice(0, r).split("\n").length);
	};
	for (let t of se(e, {})) {
		if (t.type === w.POP) {
			n.pop();
			continue;
		}
		let i = n.at(-1);
		if (i?.isMapping === !0 && i.key === void 0 && t.type === w.SCALAR) {
			i.key = ce(e, t), r([...i.path, i.key], t.valueStart);
			continue;
		}
		let a = Ye(i);
		i?.isMapping === !1 && r(a, Xe(t)), t.type !== w.ALIAS && t.type !== w.SCALAR && n.push({
			path: a,
			isMapping: t.type === w.MAPPING,
			index: 0
		});
	}
	return t;
}
/** Path of the value that comes next in a frame. A key that is no text counts as an empty one. */
function Ye(e) {
	if (!e) return [];
	if (!e.isMapping) return e.index += 1, e.path.length === 0 && e.index === 1 ? [] : [...e.path, e.index - 1];
	let t = e.key ?? "";
	return e.key === void 0 ? e.key = "" : delete e.key, [...e.path, t];
}
function Xe(e) {
	return e.type === w.SCALAR ? e.valueStart : e.type === w.ALIAS ? e.anchorStart : "start" in e ? e.start : -1;
}
// src/domain/doctor/workflow.ts
/** Judges a workflow file: which of its jobs run fen, what their token may do, and what the file leaves open. */
const Ze = [
	"pull_request",
	"pull_request_target",
	"workflow_dispatch",
	"issue_comment",
	"pull_request_review_comment"
], Qe = [
	"",
	"review",
	"publish"
], $e = /^[\w.-]{1,100}\/fen(?:-review)?(?:\/[\w./-]{1,200})?@/i;
/** `null` where the text is no YAML that GitHub would take. */
function et(e, t) {
	if (t.length > 2e5) return null;
	try {
		return {
			path: e,
			document: Ue(t)
		};
	} catch {
		return null;
	}
}
/** Steps that run fen. `own` is another name that the action is called by, `./` or `owner/repo`; else `""`. */
function tt(e, t) {
	let n = (e) => typeof e == "string" && ($e.test(e) || t !== "" && (e === t || e.startsWith(`${t}@`)));
	return e.document.jobs.flatMap((t) => t.steps.filter(({ fields: e }) => n(e.uses)).map((n) => ({
		file: e,
		job: t,
		step: n
	})));
}
/** Where an input of the step is set, or would be: `.github/workflows/fen.yml:27`. */
function nt({ file: e, step: t }, n) {
	let r = e.document.lineOf([
		...t.path,
		"with",
		n
	]);
	return `\`${e.path}:${r}\``;
}
function I({ step: e }) {
	return L(P(e.fields.with).mode);
}
function L(e) {
	return typeof e == "string" ? e.trim() : "";
}
/** Everything that the file tells of one step that runs fen. */
function rt(e) {
	return [
		...it(e),
		...ct(e),
		...ut(e),
		pt(e),
		mt(e),
		ht(e),
		...gt(e),
		...vt(e)
	];
}
function R({ file: e }, t) {
	return `\`${e.path}:${e.document.lineOf(t)}\``;
}
const z = (e) => e.includes("${{");
function it(e) {
	let { document: t } = e.file, n = t.triggers.filter((e) => Ze.includes(e));
	if (n.length === 0) return t.triggers.includes("workflow_call") ? [] : [C("workflow-events", {
		says: "The workflow is started by no event on which fen reviews.",
		fix: `${R(e, ["on"])}: add \`pull_request:\` under \`on:\`.`
	})];
	let r = n.filter((e) => e === "pull_request" || e === "pull_request_target").flatMap((t) => at(e, t));
	return r.length > 0 ? r : [S("workflow-events", `\`${e.file.path}\` is started by ${n.join(", ")}.`)];
}
/** Drafts are left alone, so their review must begin when they stop being ones. */
function at(e, t) {
	let { types: n } = P(P(e.file.document.fields.on)[t]), r = Array.isArray(n) ? n.map(String) : typeof n == "string" ? [n] : [], i = r.length === 0 ? [
		"opened",
		"synchronize",
		"reopened"
	] : r, a = [
		"opened",
		"synchronize",
		"ready_for_review"
	].filter((e) => !i.includes(e));
	return a.length === 0 ? [] : [b("workflow-events", {
		says: `\`${t}\` does not start the workflow on ${a.join(", ")}${a.includes("ready_for_review") ? ": a draft that becomes ready waits for its next push" : ""}.`,
		fix: `${R(e, [
			"on",
			t,
			"types"
		])}: under \`${t}:\` write \`types: [opened, reopened, synchronize, ready_for_review]\`.`
	})];
}
function ot({ file: e, job: t }) {
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
	let i = Object.entries(P(r)).map(([e, t]) => [e, String(t)]);
	return {
		kind: "listed",
		levels: Object.fromEntries(i)
	};
}
function st(e, t, n) {
	let r = e.kind === "all" ? e.level : B(e, t);
	return r === "write" || n === "read" && r === "read";
}
function B(e, t) {
	return e.kind === "listed" ? e.levels[t] ?? "none" : "none";
}
function V(e) {
	let t = I(e), n = Qe.includes(t) || z(t), r = L(P(e.step.fields.with)["resolve-threads"]) === "true";
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
function ct(e) {
	let t = ot(e), { job: n, file: r } = e, i = "permissions" in n.fields, a = R(e, i ? [...n.path, "permissions"] : n.path);
	if (t.kind === "unsaid") return [x("permissions", {
		says: `\`${r.path}\` says nothing of permissions, so a setting of the repository decides what the token may do.`,
		fix: `${a}: under \`${n.id}:\` add \`permissions:\` with ${V(e).map(H).join(" and ")}.`
	})];
	let o = V(e).filter(({ name: e, level: n }) => !st(t, e, n));
	return o.length === 0 ? [S("permissions", `The job \`${n.id}\` has the permissions that fen needs.`)] : o.map((e) => {
		let r = i ? "under `permissions:`" : `under \`${n.id}:\` add \`permissions:\` and in it`, o = B(t, e.name), s = t.kind === "listed" && o !== "none" ? "change it to" : "add";
		return C("permissions", {
			says: `The token of the job \`${n.id}\` lacks ${H(e)}, ${e.why}.`,
			fix: `${a}: ${i ? `${s} ${H(e)} ${r}` : `${r} ${H(e)}`}.`
		});
	});
}
const H = ({ name: e, level: t }) => `\`${e}: ${t}\``, U = /^actions\/checkout@/, lt = /\bgit\s+(?:fetch|checkout|switch|pull|clone)\b|\bgh\s+pr\s+checkout\b/;
/** Who can start the workflow with its secrets, and what strangers get instead. */
function ut(e) {
	let { document: t, path: n } = e.file, r = (e) => t.triggers.includes(e), i = [];
	return r("pull_request_target") ? i.push(...dt(e)) : r("pull_request") && i.push(S("forks", "On `pull_request`, GitHub gives no secrets to pull requests of forks and of Dependabot: they get the built-in checks alone. Dependabot gets the key if it is a Dependabot secret as well.")), r("workflow_run") && i.push(x("forks", {
		says: "`workflow_run` has secrets and the result of a run that strangers may have started.",
		fix: `${R(e, ["on", "workflow_run"])}: see that \`${n}\` runs nothing that came from it.`
	})), i;
}
/** Strangers start it, and it has secrets and a token that can write. */
function dt(e) {
	let { steps: t } = e.job, n = t.filter(({ fields: e }) => U.test(L(e.uses)) && ft(P(e.with)) || lt.test(L(e.run)));
	return n.length > 0 ? n.map(({ path: t }) => C("forks", {
		says: "`pull_request_target` gives this job secrets, and it fetches code that a stranger may have written.",
		fix: `${R(e, t)}: remove this step; fen reads the change over the API.`
	})) : "environment" in e.job.fields ? [S("forks", "`pull_request_target` gives the key to pull requests of forks too; an `environment` stands before it, which should ask for reviewers.")] : [b("forks", {
		says: "`pull_request_target` gives the key to pull requests of forks: whoever opens one spends your money, up to the limits.",
		fix: `${R(e, e.job.path)}: under \`${e.job.id}:\` add an \`environment:\` with required reviewers, or set \`cost-limit-per-month\`.`
	})];
}
/** Without `ref`, the default branch is checked out, which strangers cannot change. */
function ft({ ref: e, repository: t }) {
	let n = `${L(e)} ${L(t)}`;
	return /head|refs\/pull|merge|github\.event\.(?:number|pull_request)/.test(n);
}
function pt(e) {
	let t = L(e.step.fields.uses);
	return t.startsWith("./") ? S("pin", "fen runs from this repository itself.") : /^OWNER\/|@0{40}$/.test(t) ? C("pin", {
		says: "The step still names the placeholder of the template instead of a release of fen.",
		fix: `${R(e, [...e.step.path, "uses"])}: put the repository of fen and the commit SHA of the release there.`
	}) : /@[0-9a-f]{40}$/.test(t) ? S("pin", "fen is pinned to one commit.") : b("pin", {
		says: "The version of fen can be moved to other code, which then gets the key.",
		fix: `${R(e, [...e.step.path, "uses"])}: put the full commit SHA of the release behind \`@\`, and its version into a comment.`
	});
}
function mt(e) {
	let { job: t, file: n } = e;
	return "concurrency" in t.fields || "concurrency" in n.document.fields ? S("concurrency", "Runs on one pull request wait for each other or replace each other.") : b("concurrency", {
		says: "Two pushes in a row are reviewed side by side, and both are paid.",
		fix: `${R(e, t.path)}: under \`${t.id}:\` add \`concurrency: {group: "fen-\${{ github.event.pull_request.number }}", cancel-in-progress: true}\`.`
	});
}
function ht(e) {
	let { job: t, step: n, file: r } = e;
	return t.steps.slice(0, t.steps.indexOf(n)).some(({ fields: e }) => U.test(L(e.uses))) ? S("checkout", "The repository is checked out before fen runs.") : I(e) === "publish" ? S("checkout", "This job posts only, and needs no clone.") : r.document.triggers.includes("pull_request_target") ? S("checkout", "Nothing is checked out, as it should be where strangers start the job.") : b("checkout", {
		says: "Nothing is checked out before fen runs, so it reviews the diff without the code round it.",
		fix: `${R(e, n.path)}: before this step add \`- uses: actions/checkout\` (pinned) with \`persist-credentials: false\`.`
	});
}
/** Names of variables and inputs that bring the key. */
function gt(e) {
	let { step: t, job: n, file: r } = e, i = I(e);
	if (![
		"",
		"review",
		"generate",
		"compare",
		"doctor"
	].includes(i) && !z(i)) return [];
	let a = [
		t.fields,
		n.fields,
		r.document.fields
	].map((e) => P(e.env)), o = [P(t.fields.with)["api-key"], ...a.map((e) => e.DMX_API_KEY)].map(L).find((e) => e !== ""), s = R(e, [
		...t.path,
		"with",
		"api-key"
	]);
	return o === void 0 ? [C("key-input", {
		says: "The step is given no key.",
		fix: _t(s)
	})] : z(o) ? [S("key-input", "The step takes the key from an expression.")] : [C("key-input", {
		says: "The key stands in the workflow file, where everybody can read it.",
		fix: `Revoke it. ${_t(s)}`
	})];
}
function _t(e) {
	return `${e}: under \`with:\` write \`api-key: \${{ secrets.DMX_API_KEY }}\`, and save the key as that secret.`;
}
/** A job that ends before the run does is killed with what it has paid for. */
function vt(e) {
	let { job: t, step: n } = e, r = t.fields["timeout-minutes"], i = Number(P(n.fields.with)["run-timeout"] ?? 900);
	return typeof r != "number" || !(i > r * 60) ? [] : [b("run-timeout", {
		says: `The job ends after ${r} minutes, before fen's own limit of ${i} s: what is paid then may be lost.`,
		fix: `${R(e, [...t.path, "timeout-minutes"])}: raise \`timeout-minutes\`, or lower \`run-timeout\` below ${r * 60}.`
	})];
}
// src/io/node-version.ts
/** The Node that fen runs on. */
/** `24.19.0`. */
const yt = Ee.node;
// src/steps/doctor/look.ts
/** Lets every check stand alone: what stops one of them is a finding itself, and the others go on. */
/** Never rejects. `value` is `null` where the check was stopped. */
async function W(e, t) {
	try {
		return {
			value: await t(),
			findings: []
		};
	} catch (t) {
		return {
			value: null,
			findings: [bt(e, t)]
		};
	}
}
/** The findings of a check, or the one that says why there are none. Never rejects. */
async function G(e, t) {
	let { value: n, findings: r } = await W(e, t);
	return n ?? r;
}
function bt(e, t) {
	if (t instanceof _e) return C(e, {
		says: t.message,
		fix: null
	});
	if (t instanceof le) {
		let n = {
			says: t.message,
			fix: xt(t)
		};
		return t.status === 401 || t.status === 403 || t.status === 404 ? C(e, n) : x(e, n);
	}
	let n = t instanceof Error ? t.name : "an unknown error";
	return x(e, {
		says: `fen itself failed at this check: ${n}.`,
		fix: null
	});
}
/** The permission that the message names is written under `permissions:`. */
function xt({ message: e, status: t }) {
	let n = /`((?:contents|pull-requests): read)`/.exec(e)?.[1];
	return n === void 0 || t === 401 ? null : `In the workflow, under \`permissions:\` of the job add \`${n}\`.`;
}
// src/steps/doctor/examine-config.ts
/** Reads the configuration file as a review would, but as far as it can be read, and judges it. */
async function St(e) {
	let { inputs: t, at: n, sources: r } = e, i = t.config, a = {
		inputs: t,
		placeOf: () => `\`${i}\``
	}, { read: o } = e;
	if (o === null) return {
		...a,
		findings: N({
			kind: "unreadable",
			file: i,
			why: "it is not known where the default branch stands."
		})
	};
	let s = await W("config", async () => ({ text: await o() }));
	if (s.value === null) return {
		...a,
		findings: s.findings
	};
	let { text: c } = s.value;
	if (c !== null) return Ct(c, e);
	let l = r.given("config").trim() !== "";
	return {
		...a,
		findings: N({
			kind: "absent",
			file: i,
			isNamed: l,
			at: n
		})
	};
}
function Ct(e, t) {
	let { sources: n, problems: r } = t, i = t.inputs.config, a = wt(e, i), o = (t) => he(e, t, "value"), s = {
		file: i,
		values: a.values,
		placeOf: o
	}, { inputs: c, problems: l } = Te({
		...n,
		config: s
	}), u = l.filter((e) => !r.includes(e));
	return {
		inputs: c,
		placeOf: (e) => `\`${i}${o(e)}\``,
		findings: N({
			kind: "read",
			file: i,
			problems: [...a.problems, ...u]
		})
	};
}
function wt(e, t) {
	try {
		return me(e, {
			file: t,
			known: Se
		});
	} catch (e) {
		if (!(e instanceof _e)) throw e;
		return {
			values: /* @__PURE__ */ new Map(),
			problems: [e.message]
		};
	}
}
/** Where a setting is changed: where it is given or must be given, else in the configuration file. */
function Tt(e, { config: t, given: n }) {
	return (r) => e.given(r).trim() !== "" || fe.has(r) ? n(r) : t.placeOf(r);
}
// src/steps/doctor/examine-github.ts
/** Never rejects. */
async function Et(e) {
	let { github: t } = e;
	if (t === null) return {
		repository: null,
		pullRequest: null,
		findings: []
	};
	let n = await W("repository", () => t.fetchRepository()), r = await Ot(t, e), i = n.value;
	return {
		repository: i,
		pullRequest: r.pullRequest,
		findings: [
			...n.findings,
			...i === null ? [] : Dt(i, e),
			...r.findings
		]
	};
}
function Dt(e, { repository: t, token: n, now: r }) {
	return [
		ke(t, e),
		Oe(De(n), e),
		...Ae(e, r)
	];
}
async function Ot(e, { number: t, repository: n }) {
	if (t === 0) return {
		pullRequest: null,
		findings: []
	};
	let { value: r, findings: i } = await W("pull-request", async () => ({ pullRequest: await e.fetchPullRequest(t) }));
	if (r === null) return {
		pullRequest: null,
		findings: i
	};
	let { pullRequest: a } = r;
	return {
		pullRequest: a,
		findings: [Pe(a, `${n}#${t}`)]
	};
}
// src/domain/doctor/endpoint.ts
function K({ kind: e }) {
	return e === "listed" || e === "answered";
}
function kt(e) {
	let { given: t, needed: n, withheld: r, endpoints: i, answered: a, fix: o } = e;
	if (!n) return S("key", "The server is on this machine and needs no key.");
	if (!t && r) return S("key", "There is no key here: GitHub gives no secrets to this pull request, so the built-in checks alone are made.");
	if (!t) return C("key", {
		says: "There is no key for the endpoint.",
		fix: o
	});
	if (a) return S("key", "The endpoint has accepted the key.");
	let s = At(i);
	return s === null ? i.some(({ list: e }) => e.kind === "listed") ? S("key", "The key is set, and the endpoint did not refuse it for its list of models.") : x("key", {
		says: "The key is set; whether it is valid was not seen.",
		fix: null
	}) : C("key", {
		says: `${s.address} does not accept the key (${s.status}).`,
		fix: jt(s.status, o)
	});
}
/** The first refusal, where no endpoint has taken the key. */
function At(e) {
	return e.some(({ list: e }) => e.kind === "listed") ? null : e.flatMap(({ address: e, list: t }) => t.kind === "refused" ? [{
		address: e,
		status: t.status
	}] : [])[0] ?? null;
}
function jt(e, t) {
	return e === 402 ? "Top up the account at the endpoint." : e === 403 ? `Check the key's own quota and allowed models at the endpoint, or replace it: ${t}` : `Replace the key by a valid one of this very endpoint: ${t}`;
}
/** One finding for each `base-url`; one that answers makes the others' trouble a warning. */
function Mt(e, { placeOf: t, answered: n }) {
	let r = ({ address: e, list: t }) => t.kind === "listed" || n.has(e), i = e.some(r);
	return e.map((e) => {
		let { address: n, list: a } = e;
		if (a.kind === "listed") {
			let e = a.ids.size === 1 ? "1 model" : `${a.ids.size} models`;
			return S("endpoint", `${n} answers and lists ${e}.`);
		}
		if (r(e)) return S("endpoint", `${n} answers.`);
		let o = {
			says: Nt(n, a),
			fix: Pt(a, t)
		};
		return a.kind === "no-list" ? x("endpoint", o) : a.kind === "refused" ? S("endpoint", o.says) : i ? b("endpoint", o) : C("endpoint", o);
	});
}
function Nt(e, t) {
	switch (t.kind) {
		case "listed": return `${e} answers.`;
		case "no-list": return `${e} is reached, but gives no list of models (${t.status}).`;
		case "refused": return `${e} is reached; it refused the request (${t.status}).`;
		case "redirects": return `${e} redirects (${t.status}); fen never takes the key to another address.`;
		case "trouble": return `${e} is in trouble or limits requests (${t.status}).`;
		case "unreachable": return `${e} is not reached: ${t.words}.`;
	}
}
function Pt(e, t) {
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
function Ft(e, t) {
	let { model: n, state: r, successor: i, placeOf: a } = t, o = a(e), s = `\`${n}\``, c = Lt(t);
	if (K(r)) {
		let n = r.kind === "answered" && r.by !== null ? `${s} is not what answers: the endpoint says that another model did.` : `The endpoint ${r.kind === "listed" ? "lists" : "serves"} ${s}.`;
		if (r.kind === "answered" && r.by !== null) {
			let t = `${o}: name the model that is meant, so that its price is the right one.`;
			return b(e, {
				says: n,
				fix: t
			});
		}
		return c === null ? S(e, n) : b(e, {
			says: `${n} ${c}`,
			fix: Rt(t, e)
		});
	}
	let l = r.kind === "not-listed" ? "does not list" : "does not serve", u = r.kind === "not-listed" || r.kind === "failed" && r.error === "model-not-served";
	if (u && i !== null) return b(e, {
		says: [`The endpoint ${l} ${s}; \`${i}\` is asked in its place.`, c].filter((e) => e !== null).join(" "),
		fix: `${o}: set \`${e}: ${i}\` to spare the detour.`
	});
	if (u) return C(e, {
		says: [`The endpoint ${l} ${s}, and none of \`fallback-models\`.`, c].filter((e) => e !== null).join(" "),
		fix: `${o}: set \`${e}\` to a model that the endpoint serves.`
	});
	if (r.kind === "failed") return It(e, r, {
		name: s,
		place: o
	});
	let d = r.kind === "not-asked" ? r.why : "";
	return x(e, {
		says: `Whether ${s} is served is not known: ${d}.`,
		fix: null
	});
}
function It(e, { error: t, status: n }, { name: r, place: i }) {
	let a = n === 0 ? "" : ` (${n})`;
	switch (t) {
		case "refused": return C(e, {
			says: `The endpoint refused the key or the account when ${r} was asked${a}.`,
			fix: "Check the key, its quota and the balance at the endpoint."
		});
		case "quota": return C(e, {
			says: `The quota of the key is used up${a}.`,
			fix: "Raise the quota or top up the account at the endpoint."
		});
		case "bad-request": return C(e, {
			says: `The endpoint does not accept a request for ${r}${a}.`,
			fix: `${i}: check the name of the model and \`base-url\`.`
		});
		case "content-filter": return b(e, {
			says: `The endpoint's moderation refused a harmless request to ${r}${a}.`,
			fix: `${i}: try another model or endpoint.`
		});
		case "model-not-served":
		case "unavailable":
		case "aborted": return x(e, {
			says: `${r} did not answer${a}.`,
			fix: "Run the doctor again later."
		});
	}
}
function Lt({ model: e, retirement: t }) {
	return t === null ? null : `The maker of \`${e}\` has switched it off on ${t.on}; other hosts may still serve it.`;
}
function Rt({ retirement: e, placeOf: t }, n) {
	let r = e?.successor ?? "";
	return r === "" ? null : `${t(n)}: set \`${n}: ${r}\`.`;
}
/** Those that stand in when the first is not served. */
function zt(e, t) {
	if (e.length === 0) return [];
	let n = (t) => e.filter(({ state: e }) => t.includes(e.kind)).map(({ model: e }) => `\`${e}\``), r = n(["listed", "answered"]), i = n(["failed"]), a = n(["not-listed"]), o = n(["not-asked"]), s = `Fallback models ${[
		...r.length > 0 ? [`served: ${r.join(", ")}`] : [],
		...i.length > 0 ? [`not served: ${i.join(", ")}`] : [],
		...a.length > 0 ? [`not listed: ${a.join(", ")}`] : [],
		...o.length > 0 ? [`not asked: ${o.join(", ")}`] : []
	].join("; ")}.`;
	if (r.length > 0) return [S("fallback-models", s)];
	if (i.length + a.length === 0) return [x("fallback-models", {
		says: s,
		fix: null
	})];
	let c = `${t("fallback-models")}: set \`fallback-models\` to models that the endpoint serves.`;
	return [b("fallback-models", {
		says: s,
		fix: c
	})];
}
/** Changed lines that an amount pays for at the worst, both passes included. */
function Bt(e, t) {
	if (q(1, t) > e) return 0;
	let [n, r] = [1, 1e6];
	for (; n < r;) {
		let i = Math.ceil((n + r) / 2);
		q(i, t) <= e ? n = i : r = i - 1;
	}
	return n;
}
/** What a review of so many changed lines can cost at most. */
function q(e, { frame: t, prices: n }) {
	let r = Math.floor(e / 400), i = e - r * 400, a = (e) => m(Vt(e, t), {
		prices: n,
		generateBound: y(e).least
	}).total;
	return r * (r === 0 ? 0 : a(400)) + (i === 0 ? 0 : a(i));
}
function Vt(e, t) {
	let n = t.shared + e * 20;
	return {
		...t,
		shared: n,
		changedLines: e
	};
}
/** What `cost-limit` buys with these models; `shards` jobs share it. */
function Ht(e, t) {
	let { prices: n, currency: r, frame: i, place: a } = t, o = Bt(Math.floor(e / t.shards), t), s = O(e, r), c = `\`${n.generate.model}\``;
	if (o < 30) {
		let e = `${a}: set \`cost-limit: ${Gt(q(100, t) * t.shards)}\` or more (100 changed lines), or a cheaper \`model\`.`, n = o === 0 ? `${s} pays for nothing with ${c}: a single changed line can cost ${O(q(1, t), r)}.` : `${s} pays for about ${o} changed lines with ${c}; larger pull requests are read in part.`;
		return o === 0 ? C("cost-limit", {
			says: n,
			fix: e
		}) : b("cost-limit", {
			says: n,
			fix: e
		});
	}
	let u = l(Vt(100, i), n).total, d = Ut(e, n.generate.input);
	return S("cost-limit", `${s} pays for reviews of about ${Wt(o)} changed lines with ${c} at the worst (100 lines cost likely ${O(u, r)}); as prompt tokens alone it would be ${d}.`);
}
function Ut(e, t) {
	return t === 0 ? "any number" : Wt(Math.floor(e * 1e3 / t) * 1e3);
}
function Wt(e) {
	return String(e).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}
/** Two digits that count, rounded up: `0.0131` is `0.014`. */
function Gt(e) {
	let t = 10 ** Math.max(0, String(Math.ceil(e)).length - 2);
	return D(Math.ceil(e / t) * t);
}
/** Limits against one another. `oneRun` is `cost-limit`; the others are `null` where they are not set. */
function Kt(e) {
	let { oneRun: t, oneRunInYuan: n, perPullRequest: r, perMonth: i, currency: a, placeOf: o } = e, s = O(t, a), c = [];
	n > 1e9 && c.push(b("cost-limit", {
		says: `${s} for one run is more than a hundred times the usual ¥0.01.`,
		fix: `${o("cost-limit")}: check \`cost-limit\` and \`currency\`.`
	}));
	let l = [["cost-limit-per-pr", r], ["cost-limit-per-month", i]];
	for (let [e, n] of l) n === null || n >= t || c.push(b(e, {
		says: `${O(n, a)} is less than the ${s} of one run, so no run gets what \`cost-limit\` allows.`,
		fix: `${o(e)}: raise \`${e}\`, or lower \`cost-limit\` to it.`
	}));
	return c;
}
/** What is left of the limits that bind several runs together. */
function qt(e, t) {
	return e.filter(({ name: e }) => e !== "run").map((e) => {
		let n = e.name === "month" ? "cost-limit-per-month" : "cost-limit-per-pr", [r, i, a] = [
			e.limit,
			e.spent,
			e.left
		].map((e) => O(e, t.currency)), o = `${e.isLowerBound ? "at least " : ""}${i} of ${r} is spent on this ${e.name}; ${a} is left`;
		return e.left >= t.least ? S(n, `${Jt(o)}.`) : C(n, {
			says: `${Jt(o)}, which does not pay for a review.`,
			fix: `${t.placeOf(n)}: raise \`${n}\`.`
		});
	});
}
function Jt(e) {
	return e.charAt(0).toUpperCase() + e.slice(1);
}
/** Is there a price for every model that may be asked? `now` is ISO 8601. */
function Yt(e, { now: t, place: n }) {
	return e.map(({ model: e, price: r }) => {
		if (r === null) return C("price", {
			says: `No price is known for \`${e}\`, so no limit could be kept and no run would begin.`,
			fix: `${n}: add \`prices: {"${e}": {input: 1.0, cached: 0.1, output: 2.0, currency: CNY}}\` with the endpoint's own prices per million tokens.`
		});
		let [i, a] = [r.input, r.output].map((e) => O(e, r.currency)), o = `\`${e}\`: ${i} input, ${a} output per million tokens (${r.source}).`, s = Xt(/checked (\d{4}-\d{2}-\d{2})/.exec(r.source)?.[1], t);
		return s === null || s <= 180 ? S("price", o) : b("price", {
			says: `${o} That is ${s} days ago.`,
			fix: `${n}: compare with the endpoint's price list, and set \`prices\` if it has changed.`
		});
	});
}
function Xt(e, t) {
	let n = Math.floor((Date.parse(t) - Date.parse(e ?? "")) / 864e5);
	return Number.isNaN(n) ? null : n;
}
/** The rate counts where a price and the limits are in two currencies; endpoints that name a cost do so in USD. */
function Zt(e, { isNeeded: t, now: n, place: r }) {
	let i = `1 USD is ${D(e.cnyPerUsd)} CNY (${e.source})`, a = Xt(/(\d{4}-\d{2}-\d{2})/.exec(e.source)?.[1], n);
	return t ? a === null || a <= 180 ? S("exchange-rate", `${i}.`) : b("exchange-rate", {
		says: `${i}, from ${a} days ago, and a price is reckoned with it.`,
		fix: `${r}: set \`exchange-rate\`.`
	}) : S("exchange-rate", `${i}; no price here needs it.`);
}
// src/steps/doctor/ask-endpoints.ts
const Qt = "This is a test of the connection.", $t = "Answer with the one word OK.";
/** Never rejects for anything an endpoint does. */
async function en(e) {
	let { inputs: t, endpoints: n } = e, r = await Promise.all(n.map(async ({ address: e, list: t }) => ({
		address: e,
		list: await t()
	}))), i = /* @__PURE__ */ new Map(), a = rn(e, r), o = async (e) => {
		let t = i.get(e) ?? tn(e, r) ?? await a.ask(e);
		return i.set(e, t), K(t);
	}, s = [.../* @__PURE__ */ new Set([t.model, t.verifyModel ?? t.model])], c = !0;
	for (let e of s) c = await o(e) && c;
	for (let e of t.fallbackModels) c ? i.set(e, i.get(e) ?? nn(e, r)) : c = await o(e);
	return {
		endpoints: r,
		states: i,
		answered: a.answered,
		hasAnswer: a.hasAnswer()
	};
}
function tn(e, t) {
	return t.some(({ list: t }) => t.kind === "listed" && t.ids.has(e)) ? { kind: "listed" } : null;
}
/** What the lists say of a model that is not asked. */
function nn(e, t) {
	return tn(e, t) || (t.length > 0 && t.every(({ list: e }) => e.kind === "listed") ? { kind: "not-listed" } : J("another model is served"));
}
function J(e) {
	return {
		kind: "not-asked",
		why: e
	};
}
function rn(e, t) {
	let { priceOf: n, endpoints: r, countTokens: i, signal: a } = e, o = _(i(Qt) + i($t)), s = /* @__PURE__ */ new Set(), c = {
		count: 0,
		spent: 0,
		hasAnswer: !1
	}, l = r.filter((e, n) => {
		let r = t[n]?.list.kind;
		return r === "listed" || r === "no-list" || r === "trouble";
	}), u = async (t, { price: n, endpoint: r }) => {
		c.count += 1;
		let i = await sn(r.client, {
			model: t,
			options: e,
			signal: a
		});
		return c.spent += ln(i, {
			options: e,
			price: n,
			plannedInputTokens: o,
			count: c.count
		}), i.status > 0 && i.error?.kind !== "bad-request" && i.error?.kind !== "unavailable" && s.add(r.address), c.hasAnswer ||= i.error === null, un(i, {
			options: e,
			price: n,
			plannedInputTokens: o
		});
	};
	return {
		ask: async (r) => {
			let i = an(r, {
				options: e,
				askable: l,
				listed: t
			}), s = n(r);
			if (i !== null || s === null) return i ?? J("its price is not known");
			let d = J("no endpoint can be asked");
			for (let t of l) {
				let n = e.inputs.costLimit - c.spent;
				if (on(s, o) > n) return J("the limit does not pay for asking");
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
function an(e, { options: t, askable: n, listed: r }) {
	if (t.signal.aborted) return J("the run was stopped");
	if (n.length === 0) return J("no endpoint can be asked");
	if (t.mayAsk) return null;
	let i = nn(e, r);
	return i.kind === "not-listed" ? i : J("there is no key to ask with");
}
function on(e, t) {
	return ve({
		inputTokens: t,
		cachedTokens: 0,
		outputTokens: 16
	}, e);
}
function sn(e, { model: t, options: n, signal: r }) {
	let i = {
		model: t,
		messages: [{
			role: "system",
			content: Qt
		}, {
			role: "user",
			content: $t
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
function cn(e, { options: t, price: n, plannedInputTokens: r }) {
	let { inputs: i, countTokens: a } = t, o = ee(i), s = i.exchangeRate;
	return d(e, {
		price: n,
		priceAt: o,
		plannedInputTokens: r,
		countTokens: a,
		rate: s
	});
}
/** Books the request; returns what it cost. */
function ln(e, t) {
	let { options: n, plannedInputTokens: r, count: i } = t, a = cn(e, t);
	a.notice !== null && n.onNotice(a.notice);
	let o = {
		pass: "probe",
		batch: 0,
		files: [],
		attempt: i,
		plannedInputTokens: r,
		maxOutputTokens: 16
	};
	return n.onCall(u(e, {
		bill: a,
		model: e.model,
		purpose: o
	})), a.cost;
}
function un(e, t) {
	let { error: n, answeredBy: r } = e;
	return n === null ? {
		kind: "answered",
		by: cn(e, t).notice === null ? null : r
	} : {
		kind: "failed",
		error: n.kind,
		status: n.status
	};
}
// src/steps/doctor/examine-models.ts
/** Everything that has to do with key, endpoint, models and money: asks what must be asked, and judges all of it. */
async function dn(e) {
	let { inputs: t, key: n, placeOf: r } = e, i = Y(t, e.now), a = (e) => {
		let n = i(e);
		return n && ue(n, t.currency, t.exchangeRate);
	}, o = n.given || !n.needed, s = await en({
		...e,
		mayAsk: o,
		priceOf: a
	}), { endpoints: c, answered: l } = s;
	return [
		kt({
			...n,
			endpoints: c,
			answered: s.hasAnswer
		}),
		...Mt(c, {
			placeOf: r,
			answered: l
		}),
		...fn(e, s),
		...pn(e, {
			report: s,
			plannedOf: i,
			priceOf: a
		})
	];
}
/** What a model may cost at most in a run that begins now, in the currency of its price. */
function Y(e, t) {
	let { prices: n, runTimeoutMs: r } = e;
	return (e) => de(e, n, {
		now: t,
		runTimeoutMs: r,
		inputTokens: o
	});
}
function X({ states: e }, t) {
	return e.get(t) ?? {
		kind: "not-asked",
		why: "it was not reached"
	};
}
function fn({ inputs: e, placeOf: t }, n) {
	let r = (e) => ({
		model: e,
		state: X(n, e),
		retirement: pe(e)
	}), i = Z(e, n), { model: a, verifyModel: o } = e, s = e.fallbackModels.filter((e) => e !== a);
	return [
		Ft("model", {
			...r(a),
			successor: i,
			placeOf: t
		}),
		...o !== null && o !== a ? [Ft("verify-model", {
			...r(o),
			successor: i,
			placeOf: t
		})] : [],
		...zt(s.map(r), t)
	];
}
/** The first fallback that is served. */
function Z(e, t) {
	return e.fallbackModels.find((e) => K(X(t, e))) ?? null;
}
function pn({ inputs: e, now: t, placeOf: n, countTokens: r }, i) {
	let { report: a, plannedOf: o, priceOf: s } = i, { costLimit: c, currency: l, exchangeRate: u, shard: d } = e, f = e.verifyModel ?? e.model, p = [.../* @__PURE__ */ new Set([
		e.model,
		f,
		...e.fallbackModels
	])].map((e) => ({
		model: e,
		price: o(e)
	})), m = p.some(({ price: e }) => e !== null && e.currency !== l), h = (t) => {
		let n = !K(X(a, t)) && Z(e, a) !== null;
		return s(n ? Z(e, a) ?? t : t);
	}, [g, _] = [h(e.model), h(f)], v = g === null || _ === null ? [] : [Ht(c, {
		prices: {
			generate: g,
			verify: _
		},
		frame: hn(e, r),
		currency: l,
		shards: d.count,
		place: n("cost-limit")
	})];
	return [
		...Yt(p, {
			now: t,
			place: n("prices")
		}),
		Zt(u, {
			isNeeded: m,
			now: t,
			place: n("exchange-rate")
		}),
		...v,
		...Kt({
			oneRun: c,
			oneRunInYuan: ye({
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
function mn({ inputs: e, now: t, countTokens: n }) {
	let r = Y(e, t), [i, a] = [e.model, e.verifyModel ?? e.model].map((t) => {
		let n = r(t);
		return n && ue(n, e.currency, e.exchangeRate);
	});
	return !i || !a ? 0 : q(1, {
		prices: {
			generate: i,
			verify: a
		},
		frame: hn(e, n)
	});
}
/** What stands round every diff, counted as the plan counts it. */
function hn({ language: e }, t) {
	let n = s({
		...h(""),
		diff: ""
	});
	return {
		shared: t(v) + t(n) + 10,
		generateInstruction: t(f(e)),
		verifyInstruction: t(g([], { language: e })) + 10
	};
}
// src/steps/doctor/examine-pull-request.ts
/** What GitHub tells of the pull request, of fen's own markers on it, and of what earlier runs have cost. */
const gn = /^<!-- fen:(?:review|comment|summary|answer) /;
/** Reads summary comment, reviews and review comments. Throws GitHubError. */
async function _n(e) {
	let { github: t, number: n, inputs: r } = e, i = te(t), a = [
		...await t.listIssueComments(n),
		...await t.listReviews(n),
		...await t.listReviewComments(n)
	], o = [];
	for (let e of a) gn.test(e.body) && await i(e.author) && o.push(e);
	let s = k({
		...e,
		apiKey: r.apiKey
	}), c = k({
		...e,
		apiKey: we
	}), l = o.filter(({ body: e }) => vn(e, s)), u = o.filter((e) => !l.includes(e) && vn(e.body, c));
	return Fe({
		hasKey: r.apiKey !== "",
		readable: l.length,
		unsigned: u.length,
		other: o.length - l.length - u.length
	});
}
function vn(e, t) {
	return t.readReview(e) !== null || t.readComment(e) !== null || t.readSummary(e) !== null || t.readAnswer(e) !== null;
}
/** What is left of the limits on several runs; nothing where none is set. Throws GitHubError. */
async function yn(e) {
	let { github: n, number: r, now: a, least: o, placeOf: s } = e, l = r === 0 ? null : e.inputs.costLimitPerPr, u = {
		...e.inputs,
		costLimitPerPr: l
	};
	if (u.apiKey === "" || l === null && u.costLimitPerMonth === null) return [];
	let d = (t) => k({
		...e,
		...u,
		number: t
	}), f = r === 0 ? c : await i(n, {
		number: r,
		marks: d(r)
	}), { limits: p } = await t({
		github: n,
		inputs: u,
		number: r,
		marksFor: d,
		account: f,
		startedAt: a,
		onNotice: () => void 0
	});
	return qt(p, {
		currency: u.currency,
		least: o,
		placeOf: s
	});
}
// src/steps/doctor/examine-workflow.ts
/** The workflow that a run comes from: its steps that run fen, and what the file says of each. */
/** The steps of the running job come first. */
function bn({ path: e, text: t, job: n, own: r }) {
	if (t === null) return {
		steps: [],
		findings: [xn()]
	};
	let i = et(e, t);
	if (i === null) {
		let t = `\`${e}\` is not valid YAML.`;
		return {
			steps: [],
			findings: [C("workflow", {
				says: t,
				fix: `Correct \`${e}\`.`
			})]
		};
	}
	let a = tt(i, r), o = (e) => e.job.id === n, s = [...a.filter(o), ...a.filter((e) => !o(e))];
	return s.length === 0 ? {
		steps: s,
		findings: [xn()]
	} : {
		steps: s,
		findings: Sn(s.flatMap(rt))
	};
}
/** A job that calls a reusable workflow does not say what stands in it. */
function xn() {
	return x("permissions", {
		says: "The step that runs fen was not seen in the workflow file, so it is not known what the job's token may write.",
		fix: "In the workflow, under `permissions:` of the job write `contents: read` and `pull-requests: write`."
	});
}
/** Several jobs of one file share what the file says as a whole. */
function Sn(e) {
	return [...new Map(e.map((e) => [JSON.stringify(e), e])).values()];
}
// src/steps/doctor/read-event.ts
function Q(e) {
	return typeof e == "object" && e ? { ...e } : {};
}
/** The pull request that the event is about; 0 where it is about none. */
function Cn({ payload: e }) {
	let t = Q(e.issue), n = typeof t.pull_request == "object" && t.pull_request !== null, r = Q(e.pull_request).number ?? (n ? t.number : void 0);
	return typeof r == "number" && Number.isSafeInteger(r) && r > 0 ? r : 0;
}
function wn({ event: e, payload: t }, n) {
	let r = Q(t.pull_request), i = (e) => Q(Q(r[e]).repo).full_name, { action: a } = t;
	return {
		...n,
		event: e,
		action: typeof a == "string" ? a : "",
		fromFork: "head" in r && i("head") !== i("base"),
		byDependabot: Q(r.user).login === "dependabot[bot]"
	};
}
// src/doctor.ts
/** Puts the report into the journal. */
async function Tn(e, t) {
	let { mode: n, currency: r, costLimit: i } = t.inputs, a = [ge({
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
	let o = await En(e, t);
	e.journal.update({ doctor: o });
	for (let { status: t, check: n, says: r, fix: i } of o) e.runner.info(`${t} · ${n}: ${r}${i === null ? "" : ` → ${i}`}`);
	return e.cancelled.aborted ? E("not-reviewed", "cancelled") : re(o, "problem") === 0 ? be : E("failed", "set-up", ae(o));
}
async function En(t, i) {
	let { inputs: a } = i, { environment: o } = t, s = await Nn(o), c = Fn(t), l = e(a.runTimeoutMs), { repository: u } = c, d = await W("token", () => n(c, {
		inputs: a,
		timeLeftMs: l,
		repository: u
	})), f = await W("event", () => r(o.GITHUB_EVENT_PATH)), p = {
		event: o.GITHUB_EVENT_NAME ?? "",
		payload: f.value ?? {}
	}, m = a.prNumber ?? Cn(p), h = wn(p, {
		hasKey: a.apiKey !== "",
		hasNumber: m > 0
	}), g = (/* @__PURE__ */ new Date()).toISOString(), _ = await Dn({
		...i,
		run: t,
		conditions: c,
		number: m,
		event: h,
		now: g,
		timeLeftMs: l,
		github: d.value
	});
	d.value && t.journal.update({ requests: d.value.requestCount() });
	let v = a.githubToken === "" ? [] : d.findings, y = [He(yt), Be(s)];
	return [
		...v,
		...f.findings,
		..._,
		...y
	];
}
async function Dn(e) {
	let { run: t, github: n, number: r, event: i, inputs: a, now: o, problems: s } = e, { repository: c } = e.conditions, l = a.githubToken, u = await Et({
		github: n,
		repository: c,
		token: l,
		number: r,
		now: o
	}), { pullRequest: d } = u;
	d && t.journal.update({ pullRequest: d });
	let f = await kn(e), p = await jn(e, u), m = Tt(t.sources, {
		config: p,
		given: An(f.steps)
	}), { inputs: h } = p, g = {
		inputs: h,
		now: o,
		countTokens: T
	}, _ = {
		github: n,
		repository: c,
		number: r,
		inputs: h
	};
	return [
		...Ie(s, m),
		...p.findings,
		...await G("endpoint", () => On(e, {
			config: p,
			placeOf: m
		})),
		...await $("spent", n, (e) => {
			let t = mn(g);
			return yn({
				..._,
				github: e,
				now: o,
				least: t,
				placeOf: m
			});
		}),
		...u.findings,
		...je(i),
		...f.findings,
		...await $("markers", d && n, async (e) => [await _n({
			..._,
			github: e
		})]),
		...Re({
			...h,
			placeOf: m
		}),
		...ze(h.webhookUrl, m("webhook-url")),
		...await G("clone", () => Mn(e, u)),
		Ve(Pn(t), m("result-file"))
	];
}
/** Nothing where there is nobody to ask. */
async function $(e, t, n) {
	return t === null ? [] : G(e, () => n(t));
}
function On({ run: e, conditions: t, event: n, now: r, timeLeftMs: i }, { config: o, placeOf: s }) {
	let { inputs: c } = o, { journal: l, cancelled: u } = e, d = n.fromFork || n.byDependabot;
	return dn({
		inputs: c,
		endpoints: a(t, c),
		countTokens: T,
		signal: AbortSignal.any([u, AbortSignal.timeout(Math.ceil(i()))]),
		onCall: (e) => l.addCall(e),
		onNotice: (e) => l.note(e),
		now: r,
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
async function kn({ github: e, run: t }) {
	let { environment: n } = t, { GITHUB_WORKFLOW_REF: r = "", GITHUB_WORKFLOW_SHA: i = "" } = n, a = /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]{1,200}\.ya?ml)@/.exec(r)?.[1] ?? "", o = e !== null && a !== "" && i !== "", { value: s, findings: c } = await W("workflow", async () => ({ text: o ? await e.fetchContent({
		path: a,
		ref: i
	}) : null }));
	if (s === null) return {
		steps: [],
		findings: c
	};
	let l = n.GITHUB_JOB ?? "", u = n.GITHUB_ACTION_REPOSITORY || "./";
	return bn({
		path: a,
		text: s.text,
		job: l,
		own: u
	});
}
function An(e) {
	let [t] = e;
	return (e) => t ? nt(t, e) : "In the workflow, under `with:` of the step that runs fen";
}
function jn({ run: e, github: t, inputs: n, problems: r }, { pullRequest: i, repository: a }) {
	let o = i?.base.sha ?? a?.defaultBranch ?? "", s = i ? "at the base commit" : "on the default branch", c = t !== null && o !== "" ? () => t.fetchContent({
		path: n.config,
		ref: o
	}) : null;
	return St({
		sources: e.sources,
		inputs: n,
		problems: r,
		read: c,
		at: s
	});
}
async function Mn({ conditions: e, inputs: t, timeLeftMs: n }, { pullRequest: r }) {
	let i = await p(e, {
		inputs: t,
		timeLeftMs: n
	}).openClone();
	if (i === null) return [M("none")];
	if (r === null) return [M("present")];
	let { base: a, head: o } = r;
	return [M((await i.openTree({
		base: a.sha,
		head: o.sha,
		prefer: "head"
	}))?.of ?? "other")];
}
async function Nn(e) {
	try {
		return await xe(e);
	} catch {
		return "invalid";
	}
}
/** A sentence about what went wrong, or `null`. */
function Pn({ paths: e, scrub: t, journal: n }) {
	return Ce(e.result, t(ie(n.record)));
}
function Fn(e) {
	let { GITHUB_REPOSITORY: t = "", GITHUB_WORKSPACE: n = "" } = e.environment;
	return {
		...e,
		log: e.runner,
		workspace: n,
		repository: t
	};
}
export { Tn as examineOnGitHub };
