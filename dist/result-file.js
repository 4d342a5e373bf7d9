import { C as e, D as t, E as n, L as r, O as i, S as a, T as o, Z as s, _ as c, at as l, b as u, d, f, g as p, h as ee, i as te, m, p as h, r as ne, rt as re, v as g, w as ie, x as ae, y as _ } from "./version.js";
import { C as oe, c as v, f as se, l as y, m as ce, p as le, t as ue } from "./result.js";
import { c as de, l as fe } from "./totals.js";
import { createHash as b, createHmac as pe, timingSafeEqual as me } from "node:crypto";
import { mkdirSync as he, readFileSync as ge, renameSync as _e, statSync as ve, writeFileSync as ye } from "node:fs";
import { tmpdir as be } from "node:os";
import { dirname as xe, join as x, parse as Se } from "node:path";
// src/domain/secrets.ts
/**
* The scrubber that stands in front of every sink. It knows the secrets of the run by value, whole, in
* part and in the usual encodings; patterns of well-known vendors are the second net.
*/
/** Stands in the place of a secret. */
const S = "[secret removed]";
/**
* Returns a function that replaces every known secret in a text by `[secret removed]`, one mark for
* parts that touch. Found are: the value, every 12 characters of it, its base64 (at each alignment),
* base64url, hexadecimal, URL-encoded, JSON-escaped and reversed forms; values of 6 to 11 characters
* only whole, shorter ones never. The function is idempotent, and linear in the length of the text.
*/
function Ce(e) {
	let t = we(e);
	return (e) => w(w(e, (e) => T(e, Oe(e, t))), (e) => T(e, Ae(e)));
}
function we(e) {
	let t = /* @__PURE__ */ new Set(), n = /* @__PURE__ */ new Uint8Array(65536), r = /* @__PURE__ */ new Set();
	for (let n of e) for (let e of n.length < 6 ? [] : Ee(n)) n.length < 12 ? r.add(e) : Te(e, t);
	for (let e of t) n[C(e, 0)] = 1;
	return {
		windows: t,
		mayStart: n,
		whole: [...r]
	};
}
function Te(e, t) {
	for (let n = 0; n + 12 <= e.length; n += 1) t.add(e.slice(n, n + 12));
}
function C(e, t) {
	return (e.charCodeAt(t) << 8 ^ e.charCodeAt(t + 12 - 1)) & 65535;
}
function Ee(e) {
	let t = new TextEncoder().encode(e), n = Array.from(t, (e) => e.toString(16).padStart(2, "0")).join(""), r = encodeURIComponent(e.toWellFormed()), i = [
		0,
		1,
		2
	].map((e) => De(t, e));
	return [
		e,
		Array.from(e).toReversed().join(""),
		JSON.stringify(e).slice(1, -1),
		n,
		n.toUpperCase(),
		r,
		r.replace(/%../g, (e) => e.toLowerCase()),
		...i,
		...i.map((e) => e.replaceAll("+", "-").replaceAll("/", "_"))
	].filter((e) => e.length >= 6);
}
/**
* The characters of a base64 text that depend on the secret alone when `shift` unknown bytes (modulo
* three) stand before it and anything behind it.
*/
function De(e, t) {
	let n = [...Array(t).fill(0), ...e], r = btoa(n.map((e) => String.fromCharCode(e)).join("")), i = Math.ceil(t * 8 / 6);
	return r.slice(i, Math.floor(n.length * 8 / 6));
}
function Oe(e, t) {
	let n = [], r = t.windows.size === 0 ? -1 : e.length - 12;
	for (let i = 0; i <= r; i += 1) t.mayStart[C(e, i)] === 1 && t.windows.has(e.slice(i, i + 12)) && n.push([i, i + 12]);
	for (let r of t.whole) for (let t = e.indexOf(r); t !== -1; t = e.indexOf(r, t + 1)) n.push([t, t + r.length]);
	return n;
}
/**
* A pattern may not depend on what follows it, and takes every letter and digit that does: so that
* removing a match never makes a new one.
*/
const ke = [
	/gh[opsur]_[A-Za-z0-9_.-]{20,}/g,
	/github_pat_[A-Za-z0-9_]{20,}/g,
	/glpat-[A-Za-z0-9_-]{20,}/g,
	/npm_[A-Za-z0-9]{36,}/g,
	/(?<![A-Za-z0-9])A[KS]IA[0-9A-Z]{16}[0-9A-Za-z]*/g,
	/AIza[0-9A-Za-z_-]{35,}/g,
	/xox[abeprs]-[A-Za-z0-9-]{20,}/g,
	/(?<![A-Za-z0-9])sk-[A-Za-z0-9_-]{20,}/g
];
function Ae(e) {
	let t = [];
	for (let n of ke) for (let r of e.matchAll(n)) /\d/.test(r[0]) && t.push([r.index, r.index + r[0].length]);
	return t;
}
/**
* Works on the text between marks only, so that a mark is never taken for a part of a secret. What is
* left between two marks held no window when it was longer, so it holds none now: running twice changes
* nothing.
*/
function w(e, t) {
	return e.includes("[secret removed]") ? Me(e.split(S).map(t).join(S)) : t(e);
}
function T(e, t) {
	if (t.length === 0) return e;
	let n = "", r = 0;
	for (let [i, a] of je(t)) n += e.slice(r, i) + S, r = a;
	return n + e.slice(r);
}
function je(e) {
	let t = [];
	for (let n of e.toSorted((e, t) => e[0] - t[0])) {
		let e = t.at(-1);
		e === void 0 || n[0] > e[1] ? t.push(n) : t[t.length - 1] = [e[0], Math.max(e[1], n[1])];
	}
	return t;
}
function Me(e) {
	return e.replace(/(?:\[secret removed\]){2,}/g, S);
}
// src/inputs.ts
const Ne = [
	"review",
	"generate",
	"publish",
	"plan",
	"doctor",
	"compare",
	"measure"
], E = [
	"json",
	"slack",
	"feishu",
	"wecom"
], D = [
	"guidelines",
	"code",
	"discussion"
];
/** The part of the limit that one of several jobs may spend. */
function Pe(e) {
	return Math.floor(e.costLimit / e.shard.count);
}
const O = (e, t, n = {}) => ({
	name: e,
	read: t,
	...n,
	fallback: n.fallback ?? ""
}), k = [
	"critical",
	"major",
	"minor",
	"nit"
], A = {
	githubToken: O("github-token", (e) => e),
	apiKey: O("api-key", (e) => e, { environment: "DMX_API_KEY" }),
	baseUrls: O("base-url", d, {
		environment: "DMX_BASE_URL",
		fallback: "https://www.dmxapi.cn/v1"
	}),
	model: O("model", u, { fallback: "mimo-v2-flash" }),
	fallbackModels: O("fallback-models", _(u), { fallback: "mimo-v2.6-flash, qwen-flash" }),
	verifyModel: O("verify-model", M(u)),
	generateTemperature: O("generate-temperature", m({
		from: 0,
		to: 2
	}), { fallback: "0.3" }),
	verifyTemperature: O("verify-temperature", m({
		from: 0,
		to: 2
	}), { fallback: "0.1" }),
	costLimit: O("cost-limit", g, { fallback: "0.01" }),
	costLimitPerPr: O("cost-limit-per-pr", M(g)),
	costLimitPerMonth: O("cost-limit-per-month", M(g)),
	currency: O("currency", h(["CNY", "USD"]), { fallback: "CNY" }),
	prices: O("prices", e),
	warnAt: O("warn-at", a, { fallback: "50, 80, 100" }),
	webhookUrl: O("webhook-url", M(t)),
	webhookFormat: O("webhook-format", h(E), { fallback: "json" }),
	exchangeRate: O("exchange-rate", ee),
	mode: O("mode", h(Ne), { fallback: "review" }),
	compareModels: O("compare-models", _(u)),
	prNumber: O("pr-number", M(i({
		from: 1,
		to: 2147483647
	}))),
	headSha: O("head-sha", M(o)),
	config: O("config", ae, { fallback: ".github/fen.yml" }),
	include: O("include", p),
	exclude: O("exclude", p),
	minSeverity: O("min-severity", h(k), { fallback: "minor" }),
	maxComments: O("max-comments", i({
		from: 0,
		to: 100
	}), { fallback: "20" }),
	failOn: O("fail-on", h(["never", ...k]), { fallback: "never" }),
	failOnPartial: O("fail-on-partial", f, { fallback: "false" }),
	language: O("language", c, { fallback: "en" }),
	incremental: O("incremental", f, { fallback: "true" }),
	resolveThreads: O("resolve-threads", f, { fallback: "false" }),
	dryRun: O("dry-run", f, { fallback: "false" }),
	shard: O("shard", n, { fallback: "1/1" }),
	evidence: O("evidence", p),
	resultFile: O("result-file", M((e) => e)),
	idleTimeoutMs: O("idle-timeout", N(), { fallback: "60" }),
	runTimeoutMs: O("run-timeout", N(), { fallback: "900" }),
	context: O("context", Re, {
		fileOnly: !0,
		fallback: D.join("\n")
	}),
	rules: O("rules", ie, { fileOnly: !0 }),
	postFindings: O("post-findings", f, {
		fileOnly: !0,
		fallback: "false"
	})
}, Fe = [...j(!1), ...j(!0)];
function j(e) {
	return Object.values(A).filter((t) => (t.fileOnly ?? !1) === e).map(({ name: e }) => e);
}
/**
* Reads all inputs: action input before configuration file before environment before default.
* Throws `InputError` that lists every bad value: its name, what is wrong with it, what is allowed.
*/
function Ie(e) {
	let t = {}, n = [];
	for (let [r, i] of Object.entries(A)) {
		let { text: a, label: o } = Le(i, e), s = i.read(a);
		typeof s == "object" && s && "problem" in s ? n.push(`${o}: ${s.problem}`) : t[r] = s;
	}
	if (n.length > 0) throw new l(n.join("\n"));
	return t;
}
function Le(e, t) {
	let { name: n, environment: r, fallback: i, fileOnly: a } = e, o = a ? "" : t.given(n).trim();
	if (o !== "") return {
		text: o,
		label: `\`${n}\``
	};
	let s = t.config?.values.get(n)?.trim() ?? "";
	if (s !== "") return {
		text: s,
		label: `${t.config?.file}: \`${n}\``
	};
	let c = r ? t.environment[r]?.trim() ?? "" : "";
	return c === "" ? {
		text: i,
		label: `\`${n}\``
	} : {
		text: c,
		label: `environment variable ${r}`
	};
}
function Re(e) {
	let t = e.split(/[\n,]/).map((e) => e.trim());
	if (t.length === 1 && t[0] === "none") return [];
	let n = t.find((e) => !D.some((t) => t === e));
	return n === void 0 ? D.filter((e) => t.includes(e)) : { problem: `${JSON.stringify(n.slice(0, 60))} is not one of ${D.join(", ")}; or \`none\`` };
}
/** An optional input: not given is `null`. */
function M(e) {
	return (t) => t === "" ? null : e(t);
}
/** Seconds, at most six hours (the longest job GitHub runs), as milliseconds. */
function N() {
	let e = m({
		from: .05,
		to: 21600
	});
	return (t) => {
		let n = e(t);
		return typeof n == "number" ? Math.round(n * 1e3) : n;
	};
}
// src/domain/claim.ts
/** The part of a suggestion that a program can check: what kind of thing is said of which name. */
const ze = new Map([
	["not-imported", "undefined"],
	["missing-import", "undefined"],
	["undeclared", "undefined"],
	["duplicated", "duplicate"],
	["file-missing", "missing-file"],
	["version-missing", "missing-version"],
	...[
		"unused",
		"undefined",
		"duplicate",
		"missing-file",
		"missing-version"
	].map((e) => [e, e])
]);
/** Reads `unused foo`, `{kind, name}` and the like; `null` for anything else. */
function Be(e) {
	if (typeof e == "string") {
		let [, t = "", n = ""] = /^\s*([\w-]{1,30})[\s:]+(\S[\s\S]*)$/.exec(e) ?? [];
		return P(t, n);
	}
	if (typeof e != "object" || !e) return null;
	let [t, n] = [Reflect.get(e, "kind"), Reflect.get(e, "name")];
	return typeof t == "string" && typeof n == "string" ? P(t, n) : null;
}
function P(e, t) {
	let n = ze.get(e.toLowerCase().replaceAll(/[_ ]/g, "-")), r = t.trim().replaceAll(/^[`'"]|[`'"]$/g, "");
	return !n || r === "" || r.length > 200 || /[\n\r]/.test(r) ? null : {
		kind: n,
		name: r
	};
}
/** Titles that say the same in plain English; the name must stand alone or between backticks. */
const Ve = [
	["unused", /^(?:the )?(?:variable |import |parameter |function |constant )?`([\w$]+)` is (?:never used|unused|not used)\.?$/i],
	["unused", /^unused (?:import|variable|parameter|function|constant):? `?([\w$]+)`?\.?$/i],
	["undefined", /^(?:the )?(?:variable |function |name )?`([\w$]+)` is (?:not defined|undefined|not imported|never defined|undeclared)\.?$/i],
	["undefined", /^missing import (?:of |for )?`?([\w$]+)`?\.?$/i],
	["duplicate", /^duplicate (?:key|definition|property)(?: of)?:? `([\w$.-]+)`\.?$/i],
	["missing-file", /^(?:the )?file `([\w./@-]+)` (?:does not exist|is missing)\.?$/i]
];
/** What the title says where the model left the claim out. */
function He(e) {
	for (let [t, n] of Ve) {
		let r = n.exec(e.slice(0, 300))?.[1];
		if (r !== void 0) return {
			kind: t,
			name: r
		};
	}
	return null;
}
// src/domain/answer.ts
/** What the objects in the model's answers mean. Every bad one is counted, none takes the others along. */
const Ue = /* @__PURE__ */ new Map([
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
function We(e) {
	if (e.done !== !0) return null;
	let t = e.count;
	return {
		kind: "done",
		count: Number.isSafeInteger(t) ? Number(t) : null
	};
}
function F(e) {
	return typeof e == "string" ? e : "";
}
function Ge(e) {
	let t = F(e).trim().toLowerCase();
	return y.find((e) => e === t) ?? Ue.get(t) ?? null;
}
function Ke(e) {
	let t = F(e).trim().toLowerCase();
	return v.find((e) => e === t) ?? "bug";
}
/** A line number as the model may write it: a whole number above zero, or its digits. */
function qe(e) {
	let t = typeof e == "string" && /^\d{1,9}$/.test(e) ? Number(e) : e;
	return typeof t == "number" && Number.isSafeInteger(t) && t > 0 ? t : null;
}
/** Reads one object of the generate pass (contract section 4). Unknown keys are ignored. */
function Je(e) {
	let t = We(e);
	if (t) return t;
	let n = F(e.path).trim();
	if (n === "") return {
		kind: "broken",
		problem: "no path"
	};
	let r = Ge(e.severity);
	if (!r) return {
		kind: "broken",
		problem: "no severity that fen knows"
	};
	let i = F(e.body).trim(), a = (F(e.title).trim() || i).replaceAll(/\s+/g, " ");
	if (a === "") return {
		kind: "broken",
		problem: "neither title nor body"
	};
	let o = e.replacement;
	return {
		kind: "item",
		item: {
			path: n,
			quote: F(e.quote),
			side: F(e.side).toUpperCase() === "LEFT" ? "LEFT" : "RIGHT",
			line: qe(e.line),
			severity: r,
			category: Ke(e.category),
			title: a.length > 200 ? `${a.slice(0, 199)}…` : a,
			body: i,
			replacement: typeof o == "string" ? o : null,
			claim: Be(e.claim) ?? He(a),
			source: "model",
			...Ye(e.rule)
		}
	};
}
/** The name of a guideline, as the prompt gives them. */
function Ye(e) {
	let t = /\bR\d{1,3}\b/.exec(F(e).slice(0, 100))?.[0];
	return t === void 0 ? {} : { rule: t };
}
const Xe = [
	"confirmed",
	"rejected",
	"uncertain"
];
/** Reads one object of the verify pass (contract section 4). */
function Ze(e) {
	let t = We(e);
	if (t) return t;
	let n = qe(e.id);
	if (n === null) return {
		kind: "broken",
		problem: "no id"
	};
	let r = F(e.verdict).trim().toLowerCase(), i = Xe.find((e) => e === r);
	return i ? {
		kind: "item",
		item: {
			id: n,
			verdict: i,
			evidence: F(e.evidence),
			reason: F(e.reason).trim(),
			severity: Ge(e.severity)
		}
	} : {
		kind: "broken",
		problem: "no verdict that fen knows"
	};
}
function I(e) {
	return e.trim() === "";
}
/** The line as a model sees it, without the carriage return of a CRLF ending; not yet cut. */
function Qe(e) {
	return oe(e.endsWith("\r") ? e.slice(0, -1) : e);
}
/** All runs of white space as one space, none at the ends. */
function L(e) {
	return e.replace(/\s+/gu, " ").trim();
}
/** Reads quoted text; blank lines at its ends do not count. No lines are left of an empty quote. */
function $e(e) {
	return it(e.split("\n").map((e) => Qe(e)));
}
/**
* The quote without the marker column, as it reads on one side: on `RIGHT` the lines marked `-` are left out, on
* `LEFT` those marked `+`. `null` when the quote was not copied with markers or nothing of it stands on that side.
*/
function et(e, t) {
	let { lines: n } = e;
	if (!n.every((e) => e === "" || /^[-+ ]/u.test(e))) return null;
	let r = t === "RIGHT" ? "-" : "+", i = it(n.filter((e) => !e.startsWith(r)).map((e) => e.slice(1)));
	return i.lines.length === 0 ? null : {
		lines: i.lines,
		skipped: e.skipped + i.skipped
	};
}
/** Every place where `wanted` stands as consecutive lines of one hunk, in order. */
function tt(e, t) {
	let n = [];
	return e.forEach((e, r) => {
		for (let i = 0; i + t.length <= e.length; i += 1) t.every((t, n) => nt(e[i + n] ?? "", t)) && n.push({
			hunk: r,
			start: i
		});
	}), n;
}
function nt(e, t) {
	return e === t || rt(e, t);
}
function rt(e, t) {
	let n = t.endsWith(le), r = n ? t.slice(0, -le.length) : t, i = n ? 200 : ce;
	return r.length >= i && e.startsWith(r);
}
function it(e) {
	let t = e.findIndex((e) => !I(e));
	if (t === -1) return {
		lines: [],
		skipped: 0
	};
	let n = e.findLastIndex((e) => !I(e));
	return {
		lines: e.slice(t, n + 1),
		skipped: t
	};
}
// src/domain/identity.ts
/**
* Tells whether two suggestions say the same, in whatever words. The place decides first, for the same words often
* describe different faults, and the same fault comes back in different words.
*/
const at = new Set("about above after again also always because been before being below between both change changes code could does\n   each else even every from function have here into itself just like line lines made make makes more most must never\n   none only other over same should some such than that their them then there these they this those through under\n   until used uses using value values very what when where which while will with without would your".split(/\s+/));
function ot(e, t) {
	return b("sha256").update(e).digest("base64url").slice(0, t);
}
function st(e, t) {
	let n = t.kind === "inline" ? t.lines : e.quote.split("\n", 24);
	return {
		path: t.path,
		side: t.kind === "inline" ? t.side : e.side,
		category: e.category,
		lines: ct(n).slice(0, 6),
		words: lt(`${e.title} ${e.body}`)
	};
}
/** Hashes of the lines that are worth comparing, each once, in order. */
function ct(e) {
	let t = e.map(L).filter((e) => e.length >= 8);
	return [...new Set(t.map((e) => ot(e, 5)))];
}
/** Of many words those with the least hashes stand for all: two texts that share half of them share half of these. */
function lt(e) {
	let t = e.slice(0, 4e3).toLowerCase().match(/[\p{L}\p{N}_]+/gu)?.flatMap(ut);
	return [...new Set(t?.filter((e) => !at.has(e)))].map((e) => ot(e, 3)).toSorted().slice(0, 16);
}
/** Scripts without spaces are compared by pairs of characters; short words of others tell nothing. */
function ut(e) {
	if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(e)) {
		let t = Array.from(e);
		return t.slice(0, -1).map((e, n) => e + (t[n + 1] ?? ""));
	}
	return e.length < 4 && !/\d/.test(e) ? [] : [e.replace(/(?:ing|ed|es|s)$/, "")];
}
/** Share of the smaller one's words that the other has too; 1 where there are too few to tell. */
function R(e, t) {
	let n = Math.min(e.words.length, t.words.length);
	if (n < dt) return 1;
	let r = new Set(t.words);
	return e.words.filter((e) => r.has(e)).length / n;
}
const dt = 3;
/** Do the two quote a line in common? */
function ft(e, t) {
	let n = new Set(t.lines);
	return e.lines.some((e) => n.has(e));
}
/** Do the two say the same of the same lines of the same file? */
function pt(e, t) {
	return e.path !== t.path || e.side !== t.side || !ft(e, t) ? !1 : R(e, t) >= (e.category === t.category ? .25 : .3);
}
/**
* Is the one what became of the other, whose lines are no longer there? The words decide, unless they are few: then
* nobody can tell.
*/
function mt(e, t) {
	return Math.min(e.words.length, t.words.length) > 3 && e.category === t.category && R(e, t) >= .7;
}
/**
* Marks what repeats another suggestion of the run. Kept is the one that is verified, else the more severe; what the
* built-in checks found stays before what the model says of it.
*/
function ht(e) {
	let t = [], n = /* @__PURE__ */ new Set();
	for (let r of e.toSorted(_t)) {
		if (r.fate !== "not-posted") continue;
		let e = st(r.suggestion, r.placement);
		t.some((t) => gt(t.item, r) && pt(t.sketch, e)) ? n.add(r) : t.push({
			item: r,
			sketch: e
		});
	}
	return e.map((e) => n.has(e) ? {
		...e,
		fate: "duplicate"
	} : e);
}
/** Within a batch the model's claims were compared by their full words already. */
function gt(e, t) {
	return e.batch !== t.batch || e.suggestion.source !== t.suggestion.source;
}
function _t(e, t) {
	let n = ({ suggestion: e, verdict: t }) => (e.source === "check" ? 0 : 10) + (t.status === "confirmed" ? 0 : 5) + se(e.severity);
	return n(e) - n(t);
}
/** As JSON of at most so many characters. What does not fit is given up oldest first, and fixed before open. */
function vt(e, t) {
	for (let n = 150;; n = Math.floor(n / 2)) {
		let r = yt(e, n);
		if (n === 0 || JSON.stringify(r).length <= t) return r;
	}
}
function yt({ rounds: e, known: t }, n) {
	let r = t.toSorted((e, t) => bt(e) - bt(t) || t.round - e.round), i = new Set(r.slice(0, n)), a = t.filter((e) => i.has(e)), o = [...new Set(a.map(({ sketch: e }) => e.path))];
	return {
		rounds: e.slice(-30).map(({ head: e, raised: t, fixed: n, late: r }) => [
			e,
			t,
			n,
			r
		]),
		paths: o,
		known: a.map((e) => [
			e.fingerprint,
			o.indexOf(e.sketch.path),
			St(e),
			e.sketch.lines.join(""),
			e.sketch.words.join("")
		])
	};
}
function bt({ status: e }) {
	return +(e === "fixed");
}
const xt = {
	o: "open",
	f: "fixed",
	w: "withdrawn"
};
/** Severity, category, side, place, late, status: a character each, then the round. */
function St({ severity: e, sketch: t, where: n, late: r, status: i, round: a }) {
	return [
		y.indexOf(e),
		v.indexOf(t.category),
		t.side === "LEFT" ? "l" : "r",
		n === "body" ? "b" : "i",
		r ? "l" : "n",
		i.charAt(0),
		a
	].join("");
}
/** Reads what `encodeHistory` wrote; whatever is not of its shape is left out. */
function Ct(e) {
	let t = typeof e == "object" && e ? { ...e } : {}, n = (e) => {
		let n = Reflect.get(t, e);
		return Array.isArray(n) ? n.slice(0, 1e3) : [];
	}, r = n("paths");
	return {
		rounds: n("rounds").flatMap(wt),
		known: n("known").flatMap((e) => Et(e, r))
	};
}
function wt(e) {
	if (!Array.isArray(e)) return [];
	let [t, ...n] = e, [r, i, a] = n.map((e) => typeof e == "number" && Number.isSafeInteger(e) && e >= 0 ? e : null);
	return typeof t != "string" || !/^[0-9a-f]{40,64}$/.test(t) || r == null || i == null || a == null ? [] : [{
		head: t,
		raised: r,
		fixed: i,
		late: a
	}];
}
const Tt = /^([0-3])([0-6])([lr])([bi])([ln])([fow])(\d{1,4})$/;
function Et(e, t) {
	if (!Array.isArray(e)) return [];
	let [n, r, i, a, o] = e, s = typeof r == "number" ? t[r] : void 0, c = typeof i == "string" ? Tt.exec(i) : null;
	if (!c || typeof s != "string" || typeof n != "string" || !/^[0-9a-f]{16}$/.test(n)) return [];
	let [, l, u, d, f, p, ee, te] = c;
	return [{
		fingerprint: n,
		sketch: {
			path: s,
			side: d === "l" ? "LEFT" : "RIGHT",
			category: v[Number(u)] ?? "bug",
			lines: Dt(a, 5),
			words: Dt(o, 3)
		},
		severity: y[Number(l)] ?? "minor",
		round: Number(te),
		late: p === "l",
		where: f === "b" ? "body" : "inline",
		status: xt[ee ?? ""] ?? "open"
	}];
}
function Dt(e, t) {
	return typeof e == "string" ? e.match(RegExp(`[\\w-]{${t}}`, "g")) ?? [] : [];
}
// src/domain/diff/diff.ts
/** Number of added and deleted lines in the hunks of a file. */
function Ot(e) {
	let t = 0;
	for (let n of e.hunks) for (let e of n.lines) e.kind !== "context" && (t += 1);
	return t;
}
/** The line's number on a side, or `null` where it does not exist on that side. */
function z(e, t) {
	return t === "LEFT" ? e.oldLine : e.newLine;
}
/**
* The lines of a hunk that stand on one side, in file order: context and added lines on `RIGHT`,
* context and deleted lines on `LEFT`. These, and only these, can carry a review comment.
*/
function kt(e, t) {
	return e.lines.filter((e) => z(e, t) !== null);
}
// src/domain/seen-lines.ts
/**
* Which changed lines earlier rounds have read, told by patch identity: what the line says, in which file, between
* which neighbours. A rebase, a force-push of the same content or a merge of the base leaves identities as they are.
*/
const At = /* @__PURE__ */ new Set();
/** The changed lines of a file by what they say between which neighbours. */
function B(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e.hunks) Mt(n, t);
	return Map.groupBy(t.keys(), (e) => t.get(e) ?? "");
}
/** `copies` is how many such lines the file had: with one more of them, none counts as read any longer. */
function V(e, t, n) {
	let r = `${e}\n${t}\n${n}`;
	return b("sha256").update(r).digest("base64url").slice(0, 5);
}
function jt({ path: e, oldPath: t }) {
	return t === null ? [e] : [e, t];
}
function Mt({ lines: e }, t) {
	let n = e.map(({ text: e }) => L(e)), r = [], i = "";
	for (let e of n) r.push(i), e !== "" && (i = e);
	let a = Array(n.length).fill("");
	i = "";
	for (let e = n.length - 1; e >= 0; --e) a[e] = i, n[e] !== "" && (i = n[e] ?? "");
	for (let [i, o] of e.entries()) {
		if (o.kind === "context") continue;
		let e = o.kind === "added" ? "+" : "-";
		t.set(o, [
			e,
			r[i],
			n[i],
			a[i]
		].join("\n"));
	}
}
/** Keys of the changed lines in some hunks, or pieces of hunks, of files; `file` is the whole file. */
function Nt(e) {
	let t = /* @__PURE__ */ new Set(), n = new Set(e.flatMap(({ hunks: e }) => e.flatMap(({ lines: e }) => e)));
	for (let r of new Set(e.map((e) => e.file))) for (let [e, i] of B(r)) if (i.every((e) => n.has(e))) for (let [n] of i.entries()) t.add(V(r.path, e, n + 1));
	return t;
}
function Pt(e, t) {
	return e.union(t);
}
/** Only keys of lines that the files still change, under their present names. */
function Ft(e, t) {
	let n = /* @__PURE__ */ new Set();
	for (let r of t) for (let [t, i] of B(r)) for (let [a] of i.entries()) jt(r).some((n) => e.has(V(n, t, a + 1))) && n.add(V(r.path, t, a + 1));
	return n;
}
/** Some of the keys, as one text; `complete` says whether all of them fitted. */
function It(e, t) {
	let n = Math.floor(t / 5), r = [...e].toSorted();
	return {
		text: r.slice(0, n).join(""),
		complete: r.length <= n
	};
}
/** Reads what `encodeSeen` wrote; whatever is no key is left out. */
function Lt(e) {
	return new Set(e.match(/[\w-]{5}/g));
}
/** Has an earlier round read this line? `false` where there are more copies of it now than it has read. */
function Rt(e, t) {
	let n = /* @__PURE__ */ new Set();
	for (let [r, i] of B(e)) if (jt(e).some((e) => t.has(V(e, r, i.length)))) for (let e of i) n.add(e);
	return (e) => n.has(e);
}
const H = ({ kind: e }) => e !== "context";
/** Leaves out hunks of which every changed line was read before. Files without hunks stay as they are. */
function zt(e, t) {
	return Bt(e, (e) => {
		let n = Rt(e, t);
		return (e) => e.lines.some((e) => H(e) && !n(e));
	});
}
/** Leaves out the hunks that are not wanted, and counts what they held. */
function Bt(e, t) {
	let n = [], r = [];
	for (let i of e) {
		if (i.hunks.length === 0) {
			n.push(i);
			continue;
		}
		let e = t(i), a = i.hunks.filter(e), o = Vt(i.hunks), s = o - Vt(a);
		s > 0 && r.push({
			path: i.path,
			changedLines: s,
			allLines: o
		}), a.length > 0 && n.push({
			...i,
			hunks: a
		});
	}
	return {
		files: n,
		dropped: r
	};
}
function Vt(e) {
	return e.reduce((e, t) => e + t.lines.filter(H).length, 0);
}
/**
* Had an earlier round read the lines of a placement? Where they are context alone, the changes around them in the
* hunk decide.
*/
function Ht(e, t, n) {
	let { path: r, side: i, startLine: a, endLine: o } = t, s = e.find((e) => e.path === r), c = (e) => {
		let t = z(e, i);
		return t !== null && t >= a && t <= o;
	}, l = s?.hunks.find((e) => kt(e, i).some(c));
	if (!s || !l) return !1;
	let u = Rt(s, n), d = l.lines.filter((e) => H(e) && c(e));
	return (d.length > 0 ? d : l.lines.filter(H)).every(u);
}
// src/domain/state.ts
/**
* What fen remembers on GitHub itself: one hidden, signed marker at the head of each review, comment and summary.
* The signature keeps others from planting or forging state; whoever copies a marker only repeats what is true.
*/
/** A whole marker: kind, payload, signature. Nothing in it can close the HTML comment. */
const U = /^<!-- fen:(review|comment|summary|answer) ([\w-]{1,60000})\.([\w-]{22}) -->/, Ut = "fen without a key";
/**
* Markers signed with the model endpoint's key (its hash, never the key itself). An empty key signs
* nothing: its markers are empty, and it recognises none.
*/
function Wt(e) {
	let t = b("sha256").update(`fen-state/1\n${e.apiKey}`).digest(), n = `${e.repository.toLowerCase()}#${e.number}`, r = (e, r) => pe("sha256", t).update(`${e}\n${n}\n${r}`).digest("base64url").slice(0, 22), i = (t, n) => e.apiKey === "" ? "" : `<!-- fen:${t} ${n}.${r(t, n)} -->`, a = (t, n) => {
		let [, i, a, o] = U.exec(n) ?? [];
		if (e.apiKey === "" || i !== t || !a || !o) return null;
		let s = Buffer.from(r(i, a));
		return me(s, Buffer.from(o)) ? a : null;
	};
	return {
		forReview: (e) => i("review", G(qt(e))),
		forComment: (e) => i("comment", e),
		forSummary: (e) => i("summary", G(Xt(e))),
		forAnswer: ({ thread: e, withdrawn: t }) => i("answer", G({
			v: 1,
			thread: e,
			withdrawn: t
		})),
		readAnswer: (e) => Yt(K(a("answer", e))),
		readReview: (e) => Jt(K(a("review", e))),
		readComment: (e) => a("comment", e),
		readSummary: (e) => Zt(K(a("summary", e)))
	};
}
/**
* Markers that an earlier `mode: generate` made and signed; `mode: publish` has no key of its own and
* recognises only these very ones.
*/
function Gt(e) {
	let { review: t, comments: n } = e, r = e.summary?.now ?? "", i = (e, t) => e !== "" && t.startsWith(e) ? K(U.exec(e)?.[2] ?? "") : null, a = new Map([...n].map(([e, t]) => [t, e]));
	return {
		forReview: () => t,
		forComment: (e) => n.get(e) ?? "",
		forSummary: () => r,
		forAnswer: () => "",
		readAnswer: () => null,
		readReview: (e) => Jt(i(t, e)),
		readComment: (e) => a.get(U.exec(e)?.[0] ?? "") ?? null,
		readSummary: (e) => Zt(i(r, e))
	};
}
/** The fingerprint that a comment's marker names, whoever has signed it. */
function Kt(e) {
	let [, t, n] = U.exec(e) ?? [];
	return t === "comment" && /^[0-9a-f]{16}$/.test(n ?? "") ? n ?? null : null;
}
/** Is the text one whole marker and nothing else? */
function W(e) {
	return U.exec(e)?.[0] === e;
}
function G(e) {
	return Buffer.from(JSON.stringify(e)).toString("base64url");
}
/** `null` for what is no payload of this version. */
function K(e) {
	if (e === null) return null;
	try {
		let t = JSON.parse(Buffer.from(e, "base64url").toString("utf8"));
		if (typeof t != "object" || !t) return null;
		let n = { ...t };
		return n.v === 1 ? n : null;
	} catch {
		return null;
	}
}
function qt({ head: e, complete: t, fingerprints: n }) {
	return {
		v: 1,
		head: e,
		complete: t,
		fingerprints: n
	};
}
function Jt(e) {
	if (typeof e?.head != "string") return null;
	let t = e.fingerprints;
	return {
		head: e.head,
		complete: e.complete === !0,
		fingerprints: Array.isArray(t) ? t.filter((e) => typeof e == "string") : []
	};
}
function Yt(e) {
	let t = e?.thread;
	return typeof t == "number" ? {
		thread: t,
		withdrawn: e?.withdrawn === !0
	} : null;
}
function Xt({ head: e, complete: t, ledger: n, seen: r, history: i }) {
	return {
		v: 1,
		head: e,
		complete: t,
		ledger: te(n),
		seen: It(r, 16e3).text,
		history: vt(i, 16e3)
	};
}
function Zt(e) {
	return typeof e?.head == "string" ? {
		head: e.head,
		complete: e.complete === !0,
		ledger: ne(e.ledger),
		seen: Lt(typeof e.seen == "string" ? e.seen : ""),
		history: Ct(e.history)
	} : null;
}
// src/domain/verdict.ts
function q(e) {
	return {
		status: "not-verified",
		reason: e,
		evidence: "",
		severity: null
	};
}
/** Does the text occur in the code that was shown, white space and marker columns aside? */
function J(e, t) {
	let n = L(e);
	if (n.replaceAll(" ", "").length < 4) return !1;
	if (L(t).includes(n)) return !0;
	let r = (e) => L(e.replaceAll(/^[+\- ]/gm, ""));
	return r(t).includes(r(e));
}
const Qt = {
	rejected: 0,
	uncertain: 1,
	confirmed: 2
};
/**
* One verdict for each candidate id, from answers that may repeat, contradict, miss or invent ids:
* of several for one id the strictest counts, unknown ids are ignored, missing ones are not verified.
*/
function $t(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let r of t.ids) {
		let i = e.filter((e) => e.id === r).toSorted((e, t) => Qt[e.verdict] - Qt[t.verdict])[0];
		n.set(r, i ? en(i, t.shownCode) : q("no answer"));
	}
	return n;
}
function en(e, t) {
	let { evidence: n, reason: r, severity: i } = e;
	return e.verdict === "confirmed" ? {
		status: "confirmed",
		reason: r,
		evidence: n,
		severity: i
	} : e.verdict === "uncertain" ? {
		...q(r || "the verifier was uncertain"),
		evidence: n
	} : J(n, t) ? {
		status: "rejected",
		reason: r,
		evidence: n,
		severity: null
	} : {
		...q("rejected, but without evidence that stands in the code"),
		evidence: n
	};
}
const tn = 5e3;
/** Throws InputError, naming what is wrong, for anything that is not a result file of a finished review. */
function nn(e) {
	let t = rn(e), n = Y(t.pullRequest), r = n.number, i = Z(n.head);
	if (typeof r != "number" || !/^[0-9a-f]{40,64}$/.test(i)) throw new l("`result-file`: names no pull request and head commit");
	let a = X(Y(t.plan).batches).flatMap((e) => X(e.files));
	return {
		repository: Z(t.repository),
		number: r,
		head: i,
		ending: on(t),
		coverage: Q(t.coverage, 1),
		currency: de.find((e) => e === t.currency) ?? "CNY",
		totals: cn(t),
		suggestions: X(t.suggestions).flatMap(fn),
		floor: y.find((e) => e === t.floor) ?? null,
		reviewedPaths: a.map((e) => Z(e.path)),
		skipped: X(t.skipped).map(mn),
		marks: hn(Y(t.marks))
	};
}
function rn(e) {
	if (e.length > 16e6) throw new l("`result-file`: is too large");
	let t;
	try {
		t = JSON.parse(e);
	} catch (e) {
		throw new l("`result-file`: is not JSON", { cause: e });
	}
	let n = Y(t);
	if (n.schema === "fen-result/1") return n;
	throw new l(`\`result-file\`: its schema is not ${ue}`);
}
function Y(e) {
	return typeof e == "object" && e && !Array.isArray(e) ? { ...e } : {};
}
function X(e) {
	return Array.isArray(e) ? e.slice(0, tn).map(Y) : [];
}
function Z(e) {
	return typeof e == "string" ? e.slice(0, 2e3) : "";
}
function Q(e, t) {
	return typeof e == "number" && e >= 0 && e <= t ? e : 0;
}
const an = [
	"complete",
	"partial",
	"not-reviewed",
	"skipped",
	"failed"
];
function on(e) {
	let t = an.find((t) => t === e.outcome) ?? "partial", n = sn(e.reason);
	return t === "complete" ? {
		outcome: t,
		reason: null,
		detail: ""
	} : {
		outcome: t,
		reason: n ?? "internal-error",
		detail: n ? s[n] : ""
	};
}
function sn(e) {
	return re(e) ? e : null;
}
function cn(e) {
	let t = (t) => Math.floor(Q(e[t], 1e9));
	return {
		cost: fe(Z(e.cost)) ?? 0,
		costKnown: e.costKnown === !0,
		usage: {
			inputTokens: t("inputTokens"),
			cachedTokens: t("cachedTokens"),
			outputTokens: t("outputTokens"),
			reasoningTokens: 0,
			estimated: e.costKnown !== !0
		},
		model: ln(e.model)
	};
}
function ln(e) {
	let t = Z(e);
	return r(t) ? t : "";
}
const un = [
	"model",
	"check",
	"tool"
], dn = [
	"already-posted",
	"refuted",
	"not-confirmed",
	"withdrawn",
	"duplicate"
];
function fn(e) {
	let t = Je(e);
	return t.kind === "item" ? [{
		suggestion: {
			...t.item,
			source: un.find((t) => t === e.source) ?? "model",
			...typeof e.tool == "string" ? { tool: e.tool.slice(0, 200) } : {},
			...typeof e.rule == "string" ? { rule: e.rule.slice(0, 200) } : {}
		},
		batch: Math.floor(Q(e.batch, tn)),
		late: e.late === !0,
		fate: dn.find((t) => t === e.fate) ?? "not-posted",
		verdict: pn(Y(e.verdict))
	}] : [];
}
function pn(e) {
	let t = Z(e.reason), n = e.status;
	return n !== "confirmed" && n !== "rejected" ? q(t) : {
		status: n,
		reason: t,
		evidence: Z(e.evidence),
		severity: null
	};
}
function mn(e) {
	return {
		path: Z(e.path),
		reason: Z(e.reason),
		detail: Z(e.detail),
		changedLines: Math.floor(Q(e.changedLines, 1e7)),
		reviewable: e.reviewable === !0
	};
}
function $(e) {
	return typeof e == "string" && W(e) ? e : "";
}
function hn(e) {
	let t = /* @__PURE__ */ new Map();
	for (let [n, r] of Object.entries(Y(e.comments))) typeof r == "string" && W(r) && t.set(n, r);
	let n = Y(e.summary), r = {
		now: $(n.now),
		unposted: $(n.unposted),
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
function gn(e) {
	let t = e.runnerTemp ? e.runnerTemp : be(), n = e.given === "" ? x(t, "fen-result.json") : e.given, { dir: r, name: i } = Se(n), a = e.mode === "publish" ? `${i}.published` : i;
	return {
		source: n,
		result: e.mode === "publish" ? x(r, `${a}.json`) : n,
		sarif: x(r, `${a}.sarif`)
	};
}
/** Writes the file synchronously. Returns a sentence about what went wrong, or `null`. */
function _n(e, t) {
	let n = `${e}.${process.pid}.tmp`;
	try {
		return he(xe(e), { recursive: !0 }), ye(n, t, { mode: 384 }), _e(n, e), null;
	} catch (e) {
		return `the file for the result could not be written (${e instanceof Error && "code" in e ? String(e.code) : "unknown error"}); set \`result-file\` to another place`;
	}
}
/** Reads a result file of at most 16 MB. Throws InputError when there is none that can be read. */
function vn(e) {
	try {
		if (ve(e).size > 16e6) throw new l("`result-file`: is larger than 16 MB");
		return ge(e, "utf8");
	} catch (e) {
		throw e instanceof l ? e : new l("`result-file`: cannot be read; `mode: publish` needs the file that `mode: generate` wrote", { cause: e });
	}
}
export { tt as A, Ie as B, ht as C, pt as D, mt as E, et as F, S as H, Je as I, Ze as L, $e as M, Qe as N, R as O, L as P, Fe as R, kt as S, lt as T, Ce as U, Pe as V, Pt as _, q as a, Ot as b, Ut as c, Kt as d, Gt as f, Ft as g, Nt as h, nn as i, I as j, st as k, Wt as l, Ht as m, gn as n, J as o, At as p, _n as r, $t as s, vn as t, W as u, zt as v, ct as w, z as x, Bt as y, E as z };
