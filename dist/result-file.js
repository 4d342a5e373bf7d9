import { $ as e, C as t, D as n, E as r, L as i, O as a, S as o, T as s, _ as c, b as l, d as ee, f as u, g as d, h as f, i as p, m, p as h, q as te, r as ne, tt as g, v as _, w as v, x as y, y as b } from "./version.js";
import { n as x, o as re, t as ie } from "./suggestion.js";
import { c as ae, l as oe } from "./totals.js";
import { createHash as se, createHmac as ce, timingSafeEqual as le } from "node:crypto";
import { mkdirSync as ue, readFileSync as de, renameSync as fe, statSync as pe, writeFileSync as me } from "node:fs";
import { tmpdir as he } from "node:os";
import { dirname as ge, join as S, parse as _e } from "node:path";
// src/inputs.ts
/** Strings become values here, once: every input with its default, its check and its error message. */
const ve = [
	"review",
	"generate",
	"publish",
	"plan",
	"doctor",
	"compare",
	"measure"
], C = [
	"json",
	"slack",
	"feishu",
	"wecom"
];
/** The part of the limit that one of several jobs may spend. */
function ye(e) {
	return Math.floor(e.costLimit / e.shard.count);
}
const w = (e, t, n = {}) => ({
	name: e,
	read: t,
	...n,
	fallback: n.fallback ?? ""
}), T = [
	"critical",
	"major",
	"minor",
	"nit"
], E = {
	githubToken: w("github-token", (e) => e),
	apiKey: w("api-key", (e) => e, { environment: "DMX_API_KEY" }),
	baseUrls: w("base-url", ee, {
		environment: "DMX_BASE_URL",
		fallback: "https://www.dmxapi.cn/v1"
	}),
	model: w("model", y, { fallback: "mimo-v2-flash" }),
	fallbackModels: w("fallback-models", l(y), { fallback: "mimo-v2.6-flash, qwen-flash" }),
	verifyModel: w("verify-model", A(y)),
	generateTemperature: w("generate-temperature", m({
		from: 0,
		to: 2
	}), { fallback: "0.3" }),
	verifyTemperature: w("verify-temperature", m({
		from: 0,
		to: 2
	}), { fallback: "0.1" }),
	costLimit: w("cost-limit", _, { fallback: "0.01" }),
	costLimitPerPr: w("cost-limit-per-pr", A(_)),
	costLimitPerMonth: w("cost-limit-per-month", A(_)),
	currency: w("currency", h(["CNY", "USD"]), { fallback: "CNY" }),
	prices: w("prices", v),
	warnAt: w("warn-at", t, { fallback: "50, 80, 100" }),
	webhookUrl: w("webhook-url", A(n)),
	webhookFormat: w("webhook-format", h(C), { fallback: "json" }),
	exchangeRate: w("exchange-rate", f),
	mode: w("mode", h(ve), { fallback: "review" }),
	compareModels: w("compare-models", l(y)),
	prNumber: w("pr-number", A(a({
		from: 1,
		to: 2147483647
	}))),
	headSha: w("head-sha", A(s)),
	config: w("config", o, { fallback: ".github/fen.yml" }),
	include: w("include", d),
	exclude: w("exclude", d),
	minSeverity: w("min-severity", h(T), { fallback: "minor" }),
	maxComments: w("max-comments", a({
		from: 0,
		to: 100
	}), { fallback: "20" }),
	failOn: w("fail-on", h(["never", ...T]), { fallback: "never" }),
	failOnPartial: w("fail-on-partial", u, { fallback: "false" }),
	language: w("language", c, { fallback: "en" }),
	incremental: w("incremental", u, { fallback: "true" }),
	resolveThreads: w("resolve-threads", u, { fallback: "false" }),
	dryRun: w("dry-run", u, { fallback: "false" }),
	shard: w("shard", r, { fallback: "1/1" }),
	evidence: w("evidence", b),
	resultFile: w("result-file", A((e) => e)),
	idleTimeoutMs: w("idle-timeout", j(), { fallback: "60" }),
	runTimeoutMs: w("run-timeout", j(), { fallback: "900" })
}, D = Object.values(E).map(({ name: e }) => e);
/**
* Reads all inputs: action input before configuration file before environment before default.
* Throws `InputError` that lists every bad value: its name, what is wrong with it, what is allowed.
*/
function O(e) {
	let t = {}, n = [];
	for (let [r, i] of Object.entries(E)) {
		let { text: a, label: o } = k(i, e), s = i.read(a);
		typeof s == "object" && s && "problem" in s ? n.push(`${o}: ${s.problem}`) : t[r] = s;
	}
	if (n.length > 0) throw new g(n.join("\n"));
	return t;
}
function k(e, t) {
	let { name: n, environment: r, fallback: i } = e, a = t.given(n).trim();
	if (a !== "") return {
		text: a,
		label: `\`${n}\``
	};
	let o = t.config?.values.get(n)?.trim() ?? "";
	if (o !== "") return {
		text: o,
		label: `${t.config?.file}: \`${n}\``
	};
	let s = r ? t.environment[r]?.trim() ?? "" : "";
	return s === "" ? {
		text: i,
		label: `\`${n}\``
	} : {
		text: s,
		label: `environment variable ${r}`
	};
}
/** An optional input: not given is `null`. */
function A(e) {
	return (t) => t === "" ? null : e(t);
}
/** Seconds, at most six hours (the longest job GitHub runs), as milliseconds. */
function j() {
	let e = m({
		from: .05,
		to: 21600
	});
	return (t) => {
		let n = e(t);
		return typeof n == "number" ? Math.round(n * 1e3) : n;
	};
}
// src/domain/answer.ts
/** What the objects in the model's answers mean. Every bad one is counted, none takes the others along. */
const M = /* @__PURE__ */ new Map([
	["blocker", "critical"],
	["high", "major"],
	["error", "major"],
	["medium", "minor"],
	["moderate", "minor"],
	["warning", "minor"],
	["low", "nit"],
	["info", "nit"],
	["trivial", "nit"]
]);
function N(e) {
	if (e.done !== !0) return null;
	let t = e.count;
	return {
		kind: "done",
		count: Number.isSafeInteger(t) ? Number(t) : null
	};
}
function P(e) {
	return typeof e == "string" ? e : "";
}
function F(e) {
	let t = P(e).trim().toLowerCase();
	return x.find((e) => e === t) ?? M.get(t) ?? null;
}
function be(e) {
	let t = P(e).trim().toLowerCase();
	return ie.find((e) => e === t) ?? "bug";
}
/** A line number as the model may write it: a whole number above zero, or its digits. */
function I(e) {
	let t = typeof e == "string" && /^\d{1,9}$/.test(e) ? Number(e) : e;
	return typeof t == "number" && Number.isSafeInteger(t) && t > 0 ? t : null;
}
/** Reads one object of the generate pass (contract section 4). Unknown keys are ignored. */
function L(e) {
	let t = N(e);
	if (t) return t;
	let n = P(e.path).trim();
	if (n === "") return {
		kind: "broken",
		problem: "no path"
	};
	let r = F(e.severity);
	if (!r) return {
		kind: "broken",
		problem: "no severity that fen knows"
	};
	let i = P(e.body).trim(), a = (P(e.title).trim() || i).replaceAll(/\s+/g, " ");
	if (a === "") return {
		kind: "broken",
		problem: "neither title nor body"
	};
	let o = e.replacement;
	return {
		kind: "item",
		item: {
			path: n,
			quote: P(e.quote),
			side: P(e.side).toUpperCase() === "LEFT" ? "LEFT" : "RIGHT",
			line: I(e.line),
			severity: r,
			category: be(e.category),
			title: a.length > 200 ? `${a.slice(0, 199)}…` : a,
			body: i,
			replacement: typeof o == "string" ? o : null,
			source: "model"
		}
	};
}
const xe = [
	"confirmed",
	"rejected",
	"uncertain"
];
/** Reads one object of the verify pass (contract section 4). */
function Se(e) {
	let t = N(e);
	if (t) return t;
	let n = I(e.id);
	if (n === null) return {
		kind: "broken",
		problem: "no id"
	};
	let r = P(e.verdict).trim().toLowerCase(), i = xe.find((e) => e === r);
	return i ? {
		kind: "item",
		item: {
			id: n,
			verdict: i,
			evidence: P(e.evidence),
			reason: P(e.reason).trim(),
			severity: F(e.severity)
		}
	} : {
		kind: "broken",
		problem: "no verdict that fen knows"
	};
}
// src/domain/state.ts
/**
* What fen remembers on GitHub itself: one hidden, signed marker at the head of each review, comment and summary.
* The signature keeps others from planting or forging state; whoever copies a marker only repeats what is true.
*/
/** A whole marker: kind, payload, signature. Nothing in it can close the HTML comment. */
const R = /^<!-- fen:(review|comment|summary) ([\w-]{1,60000})\.([\w-]{22}) -->/;
/**
* Markers signed with the model endpoint's key (its hash, never the key itself). An empty key signs
* nothing: its markers are empty, and it recognises none.
*/
function Ce(e) {
	let t = se("sha256").update(`fen-state/1\n${e.apiKey}`).digest(), n = `${e.repository.toLowerCase()}#${e.number}`, r = (e, r) => ce("sha256", t).update(`${e}\n${n}\n${r}`).digest("base64url").slice(0, 22), i = (t, n) => e.apiKey === "" ? "" : `<!-- fen:${t} ${n}.${r(t, n)} -->`, a = (t, n) => {
		let [, i, a, o] = R.exec(n) ?? [];
		if (e.apiKey === "" || i !== t || !a || !o) return null;
		let s = Buffer.from(r(i, a));
		return le(s, Buffer.from(o)) ? V(a) : null;
	};
	return {
		forReview: (e) => i("review", B(Te(e))),
		forComment: (e) => i("comment", e),
		forSummary: (e) => i("summary", B(Ee(e))),
		readReview: (e) => H(a("review", e)),
		readSummary: (e) => U(a("summary", e))
	};
}
/**
* Markers that an earlier `mode: generate` made and signed; `mode: publish` has no key of its own and
* recognises only these very ones.
*/
function we(e) {
	let { review: t, comments: n } = e, r = e.summary?.now ?? "", i = (e, t) => e !== "" && t.startsWith(e) ? V(R.exec(e)?.[2] ?? "") : null;
	return {
		forReview: () => t,
		forComment: (e) => n.get(e) ?? "",
		forSummary: () => r,
		readReview: (e) => H(i(t, e)),
		readSummary: (e) => U(i(r, e))
	};
}
/** Is the text one whole marker and nothing else? */
function z(e) {
	return R.exec(e)?.[0] === e;
}
function B(e) {
	return Buffer.from(JSON.stringify(e)).toString("base64url");
}
/** `null` for what is no payload of this version. */
function V(e) {
	try {
		let t = JSON.parse(Buffer.from(e, "base64url").toString("utf8"));
		if (typeof t != "object" || !t) return null;
		let n = { ...t };
		return n.v === 1 ? n : null;
	} catch {
		return null;
	}
}
function Te({ head: e, complete: t, fingerprints: n }) {
	return {
		v: 1,
		head: e,
		complete: t,
		fingerprints: n
	};
}
function H(e) {
	if (typeof e?.head != "string") return null;
	let t = e.fingerprints;
	return {
		head: e.head,
		complete: e.complete === !0,
		fingerprints: Array.isArray(t) ? t.filter((e) => typeof e == "string") : []
	};
}
function Ee({ head: e, complete: t, ledger: n }) {
	return {
		v: 1,
		head: e,
		complete: t,
		ledger: p(n)
	};
}
function U(e) {
	return typeof e?.head == "string" ? {
		head: e.head,
		complete: e.complete === !0,
		ledger: ne(e.ledger)
	} : null;
}
// src/domain/verdict.ts
function W(e) {
	return {
		status: "not-verified",
		reason: e,
		evidence: "",
		severity: null
	};
}
/** Evidence shorter than this proves nothing: a brace stands everywhere. */
const G = (e) => e.replaceAll(/\s+/g, " ").trim();
/** Does the text occur in the code that was shown, white space and marker columns aside? */
function De(e, t) {
	let n = G(e);
	if (n.replaceAll(" ", "").length < 4) return !1;
	if (G(t).includes(n)) return !0;
	let r = (e) => G(e.replaceAll(/^[+\- ]/gm, ""));
	return r(t).includes(r(e));
}
const K = {
	rejected: 0,
	uncertain: 1,
	confirmed: 2
};
/**
* One verdict for each candidate id, from answers that may repeat, contradict, miss or invent ids:
* of several for one id the strictest counts, unknown ids are ignored, missing ones are not verified.
*/
function Oe(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let r of t.ids) {
		let i = e.filter((e) => e.id === r).toSorted((e, t) => K[e.verdict] - K[t.verdict])[0];
		n.set(r, i ? ke(i, t.shownCode) : W("no answer"));
	}
	return n;
}
function ke(e, t) {
	let { evidence: n, reason: r, severity: i } = e;
	return e.verdict === "confirmed" ? {
		status: "confirmed",
		reason: r,
		evidence: n,
		severity: i
	} : e.verdict === "uncertain" ? {
		...W(r || "the verifier was uncertain"),
		evidence: n
	} : De(n, t) ? {
		status: "rejected",
		reason: r,
		evidence: n,
		severity: null
	} : {
		...W("rejected, but without evidence that stands in the code"),
		evidence: n
	};
}
const q = 5e3;
/** Throws InputError, naming what is wrong, for anything that is not a result file of a finished review. */
function Ae(e) {
	let t = je(e), n = J(t.pullRequest), r = n.number, i = X(n.head);
	if (typeof r != "number" || !/^[0-9a-f]{40,64}$/.test(i)) throw new g("`result-file`: names no pull request and head commit");
	let a = Y(J(t.plan).batches).flatMap((e) => Y(e.files));
	return {
		repository: X(t.repository),
		number: r,
		head: i,
		ending: Ne(t),
		coverage: Z(t.coverage, 1),
		currency: ae.find((e) => e === t.currency) ?? "CNY",
		totals: Fe(t),
		suggestions: Y(t.suggestions).flatMap(Ie),
		reviewedPaths: a.map((e) => X(e.path)),
		skipped: Y(t.skipped).map(Re),
		marks: ze(J(t.marks))
	};
}
function je(e) {
	if (e.length > 16e6) throw new g("`result-file`: is too large");
	let t;
	try {
		t = JSON.parse(e);
	} catch (e) {
		throw new g("`result-file`: is not JSON", { cause: e });
	}
	let n = J(t);
	if (n.schema === "fen-result/1") return n;
	throw new g(`\`result-file\`: its schema is not ${re}`);
}
function J(e) {
	return typeof e == "object" && e && !Array.isArray(e) ? { ...e } : {};
}
function Y(e) {
	return Array.isArray(e) ? e.slice(0, q).map(J) : [];
}
function X(e) {
	return typeof e == "string" ? e.slice(0, 2e3) : "";
}
function Z(e, t) {
	return typeof e == "number" && e >= 0 && e <= t ? e : 0;
}
const Me = [
	"complete",
	"partial",
	"not-reviewed",
	"skipped",
	"failed"
];
function Ne(e) {
	let t = Me.find((t) => t === e.outcome) ?? "partial", n = Pe(e.reason);
	return t === "complete" ? {
		outcome: t,
		reason: null,
		detail: ""
	} : {
		outcome: t,
		reason: n ?? "internal-error",
		detail: n ? te[n] : ""
	};
}
function Pe(t) {
	return e(t) ? t : null;
}
function Fe(e) {
	let t = (t) => Math.floor(Z(e[t], 1e9));
	return {
		cost: oe(X(e.cost)) ?? 0,
		costKnown: e.costKnown === !0,
		usage: {
			inputTokens: t("inputTokens"),
			cachedTokens: t("cachedTokens"),
			outputTokens: t("outputTokens"),
			reasoningTokens: 0,
			estimated: e.costKnown !== !0
		},
		model: Q(e.model)
	};
}
function Q(e) {
	let t = X(e);
	return i(t) ? t : "";
}
function Ie(e) {
	let t = L(e);
	return t.kind === "item" ? [{
		suggestion: {
			...t.item,
			source: e.source === "check" ? "check" : "model"
		},
		batch: Math.floor(Z(e.batch, q)),
		verdict: Le(J(e.verdict))
	}] : [];
}
function Le(e) {
	let t = X(e.reason), n = e.status;
	return n !== "confirmed" && n !== "rejected" ? W(t) : {
		status: n,
		reason: t,
		evidence: X(e.evidence),
		severity: null
	};
}
function Re(e) {
	return {
		path: X(e.path),
		reason: X(e.reason),
		detail: X(e.detail),
		changedLines: Math.floor(Z(e.changedLines, 1e7)),
		reviewable: e.reviewable === !0
	};
}
function $(e) {
	return typeof e == "string" && z(e) ? e : "";
}
function ze(e) {
	let t = /* @__PURE__ */ new Map();
	for (let [n, r] of Object.entries(J(e.comments))) typeof r == "string" && z(r) && t.set(n, r);
	let n = J(e.summary), r = {
		now: $(n.now),
		before: $(n.before)
	};
	return {
		review: $(e.review),
		comments: t,
		...r.now === "" ? {} : { summary: r }
	};
}
// src/io/result-file.ts
/** The files a run leaves behind. Written whole, then moved into place: never half a file, on any way out. */
/** `given` is the input `result-file`; without it the runner's folder for temporary files is used. */
function Be(e) {
	let t = e.runnerTemp ? e.runnerTemp : he(), n = e.given === "" ? S(t, "fen-result.json") : e.given, { dir: r, name: i } = _e(n), a = e.mode === "publish" ? `${i}.published` : i;
	return {
		source: n,
		result: e.mode === "publish" ? S(r, `${a}.json`) : n,
		sarif: S(r, `${a}.sarif`)
	};
}
/** Writes the file synchronously. Returns a sentence about what went wrong, or `null`. */
function Ve(e, t) {
	let n = `${e}.${process.pid}.tmp`;
	try {
		return ue(ge(e), { recursive: !0 }), me(n, t, { mode: 384 }), fe(n, e), null;
	} catch (e) {
		return `the file for the result could not be written (${e instanceof Error && "code" in e ? String(e.code) : "unknown error"}); set \`result-file\` to another place`;
	}
}
/** Reads a result file of at most 16 MB. Throws InputError when there is none that can be read. */
function He(e) {
	try {
		if (pe(e).size > 16e6) throw new g("`result-file`: is larger than 16 MB");
		return de(e, "utf8");
	} catch (e) {
		throw e instanceof g ? e : new g("`result-file`: cannot be read; `mode: publish` needs the file that `mode: generate` wrote", { cause: e });
	}
}
export { W as a, z as c, Se as d, D as f, ye as h, Ae as i, we as l, O as m, Be as n, Oe as o, C as p, Ve as r, Ce as s, He as t, L as u };
