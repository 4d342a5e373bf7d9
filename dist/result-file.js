import { C as e, D as t, E as n, L as r, O as i, Q as a, S as o, T as s, V as c, _ as l, b as u, d, f, g as p, h as ee, i as m, it as te, m as h, o as ne, ot as g, p as _, r as re, v, w as ie, x as ae, y as oe, z as se } from "./version.js";
import { T as ce, d as y, f as le, g as ue, h as de, m as fe, r as pe, u as b } from "./plan.js";
import { c as me, l as he } from "./totals.js";
import { createHash as x, createHmac as ge, timingSafeEqual as _e } from "node:crypto";
import { mkdirSync as ve, readFileSync as ye, readdirSync as be, renameSync as xe, statSync as Se, writeFileSync as Ce } from "node:fs";
import { tmpdir as we } from "node:os";
import { dirname as Te, join as S, parse as Ee } from "node:path";
// src/domain/secrets.ts
/**
* The scrubber that stands in front of every sink. It knows the secrets of the run by value, whole, in
* part and in the usual encodings; patterns of well-known vendors are the second net.
*/
/** Stands in the place of a secret. */
const C = "[secret removed]";
/**
* Returns a function that replaces every known secret in a text by `[secret removed]`, one mark for
* parts that touch. Found are: the value, every 12 characters of it, its base64 (at each alignment),
* base64url, hexadecimal, URL-encoded, JSON-escaped and reversed forms; values of 6 to 11 characters
* only whole, shorter ones never. The function is idempotent, and linear in the length of the text.
*/
function De(e) {
	let t = Oe(e);
	return (e) => Ie(Ie(e, (e) => Le(e, Ne(e, t))), (e) => Le(e, Fe(e)));
}
function Oe(e) {
	let t = /* @__PURE__ */ new Set(), n = /* @__PURE__ */ new Uint8Array(65536), r = /* @__PURE__ */ new Set();
	for (let n of e) for (let e of n.length < 6 ? [] : je(n)) n.length < 12 ? r.add(e) : ke(e, t);
	for (let e of t) n[Ae(e, 0)] = 1;
	return {
		windows: t,
		mayStart: n,
		whole: [...r]
	};
}
function ke(e, t) {
	for (let n = 0; n + 12 <= e.length; n += 1) t.add(e.slice(n, n + 12));
}
function Ae(e, t) {
	return (e.charCodeAt(t) << 8 ^ e.charCodeAt(t + 12 - 1)) & 65535;
}
function je(e) {
	let t = new TextEncoder().encode(e), n = Array.from(t, (e) => e.toString(16).padStart(2, "0")).join(""), r = encodeURIComponent(e.toWellFormed()), i = [
		0,
		1,
		2
	].map((e) => Me(t, e));
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
function Me(e, t) {
	let n = [...Array(t).fill(0), ...e], r = btoa(n.map((e) => String.fromCharCode(e)).join("")), i = Math.ceil(t * 8 / 6);
	return r.slice(i, Math.floor(n.length * 8 / 6));
}
function Ne(e, t) {
	let n = [], r = t.windows.size === 0 ? -1 : e.length - 12;
	for (let i = 0; i <= r; i += 1) t.mayStart[Ae(e, i)] === 1 && t.windows.has(e.slice(i, i + 12)) && n.push([i, i + 12]);
	for (let r of t.whole) for (let t = e.indexOf(r); t !== -1; t = e.indexOf(r, t + 1)) n.push([t, t + r.length]);
	return n;
}
/**
* A pattern may not depend on what follows it, and takes every letter and digit that does: so that
* removing a match never makes a new one.
*/
const Pe = [
	/gh[opsur]_[A-Za-z0-9_.-]{20,}/g,
	/github_pat_[A-Za-z0-9_]{20,}/g,
	/glpat-[A-Za-z0-9_-]{20,}/g,
	/npm_[A-Za-z0-9]{36,}/g,
	/(?<![A-Za-z0-9])A[KS]IA[0-9A-Z]{16}[0-9A-Za-z]*/g,
	/AIza[0-9A-Za-z_-]{35,}/g,
	/xox[abeprs]-[A-Za-z0-9-]{20,}/g,
	/(?<![A-Za-z0-9])sk-[A-Za-z0-9_-]{20,}/g
];
function Fe(e) {
	let t = [];
	for (let n of Pe) for (let r of e.matchAll(n)) /\d/.test(r[0]) && t.push([r.index, r.index + r[0].length]);
	return t;
}
/**
* Works on the text between marks only, so that a mark is never taken for a part of a secret. What is
* left between two marks held no window when it was longer, so it holds none now: running twice changes
* nothing.
*/
function Ie(e, t) {
	return e.includes("[secret removed]") ? ze(e.split(C).map(t).join(C)) : t(e);
}
function Le(e, t) {
	if (t.length === 0) return e;
	let n = "", r = 0;
	for (let [i, a] of Re(t)) n += e.slice(r, i) + C, r = a;
	return n + e.slice(r);
}
function Re(e) {
	let t = [];
	for (let n of e.toSorted((e, t) => e[0] - t[0])) {
		let e = t.at(-1);
		e === void 0 || n[0] > e[1] ? t.push(n) : t[t.length - 1] = [e[0], Math.max(e[1], n[1])];
	}
	return t;
}
function ze(e) {
	return e.replace(/(?:\[secret removed\]){2,}/g, C);
}
// src/inputs.ts
const Be = [
	"review",
	"generate",
	"publish",
	"plan",
	"doctor",
	"compare",
	"measure"
], w = [
	"json",
	"slack",
	"feishu",
	"wecom"
], T = [
	"guidelines",
	"code",
	"discussion"
];
/** The part of the limit that one of several jobs may spend. */
function Ve(e) {
	return Math.floor(e.costLimit / e.shard.count);
}
const E = (e, t, n = {}) => ({
	name: e,
	read: t,
	...n,
	fallback: n.fallback ?? ""
}), D = [
	"critical",
	"major",
	"minor",
	"nit"
], He = {
	githubToken: E("github-token", (e) => e),
	apiKey: E("api-key", (e) => e, { environment: "DMX_API_KEY" }),
	baseUrls: E("base-url", d, {
		environment: "DMX_BASE_URL",
		fallback: "https://www.dmxapi.cn/v1"
	}),
	model: E("model", u, { fallback: "mimo-v2-flash" }),
	fallbackModels: E("fallback-models", oe(u), { fallback: "mimo-v2.6-flash, qwen-flash" }),
	verifyModel: E("verify-model", O(u)),
	generateTemperature: E("generate-temperature", h({
		from: 0,
		to: 2
	}), { fallback: "0.3" }),
	verifyTemperature: E("verify-temperature", h({
		from: 0,
		to: 2
	}), { fallback: "0.1" }),
	costLimit: E("cost-limit", v, { fallback: "0.01" }),
	costLimitPerPr: E("cost-limit-per-pr", O(v)),
	costLimitPerMonth: E("cost-limit-per-month", O(v)),
	currency: E("currency", _(["CNY", "USD"]), { fallback: "CNY" }),
	prices: E("prices", e),
	warnAt: E("warn-at", o, { fallback: "50, 80, 100" }),
	webhookUrl: E("webhook-url", O(t)),
	webhookFormat: E("webhook-format", _(w), { fallback: "json" }),
	exchangeRate: E("exchange-rate", ee),
	mode: E("mode", _(Be), { fallback: "review" }),
	compareModels: E("compare-models", oe(u)),
	prNumber: E("pr-number", O(i({
		from: 1,
		to: 2147483647
	}))),
	headSha: E("head-sha", O(s)),
	config: E("config", ae, { fallback: ".github/fen.yml" }),
	include: E("include", p),
	exclude: E("exclude", p),
	minSeverity: E("min-severity", _(D), { fallback: "minor" }),
	maxComments: E("max-comments", i({
		from: 0,
		to: 100
	}), { fallback: "20" }),
	failOn: E("fail-on", _(["never", ...D]), { fallback: "never" }),
	failOnPartial: E("fail-on-partial", f, { fallback: "false" }),
	language: E("language", l, { fallback: "en" }),
	incremental: E("incremental", f, { fallback: "true" }),
	resolveThreads: E("resolve-threads", f, { fallback: "false" }),
	dryRun: E("dry-run", f, { fallback: "false" }),
	shard: E("shard", n, { fallback: "1/1" }),
	evidence: E("evidence", p),
	resultFile: E("result-file", O((e) => e)),
	idleTimeoutMs: E("idle-timeout", Ye(), { fallback: "60" }),
	runTimeoutMs: E("run-timeout", Ye(), { fallback: "900" }),
	context: E("context", Je, {
		fileOnly: !0,
		fallback: T.join("\n")
	}),
	rules: E("rules", ie, { fileOnly: !0 }),
	postFindings: E("post-findings", f, {
		fileOnly: !0,
		fallback: "false"
	})
}, Ue = Ge(!1), We = [...Ue, ...Ge(!0)];
function Ge(e) {
	return Object.values(He).filter((t) => (t.fileOnly ?? !1) === e).map(({ name: e }) => e);
}
/**
* Reads all inputs: action input before configuration file before environment before default.
* Throws `InputError` that lists every bad value: its name, what is wrong with it, what is allowed.
*/
function Ke(e) {
	let t = {}, n = [];
	for (let [r, i] of Object.entries(He)) {
		let { text: a, label: o } = qe(i, e), s = i.read(a);
		typeof s == "object" && s && "problem" in s ? n.push(`${o}: ${s.problem}`) : t[r] = s;
	}
	if (n.length > 0) throw new g(n.join("\n"));
	return t;
}
function qe(e, t) {
	let { name: n, environment: r, fallback: i, fileOnly: a } = e, o = a ? "" : t.given(n).trim();
	if (o !== "") return {
		text: o,
		label: t.nameOf?.(n) ?? `\`${n}\``
	};
	let { config: s } = t, c = s?.values.get(n)?.trim() ?? "";
	if (c !== "") {
		let e = s?.placeOf?.(n) ?? "";
		return {
			text: c,
			label: `${s?.file}${e}: \`${n}\``
		};
	}
	let l = r ? t.environment[r]?.trim() ?? "" : "";
	return l === "" ? {
		text: i,
		label: `\`${n}\``
	} : {
		text: l,
		label: `environment variable ${r}`
	};
}
function Je(e) {
	let t = e.split(/[\n,]/).map((e) => e.trim());
	if (t.length === 1 && t[0] === "none") return [];
	let n = t.find((e) => !T.some((t) => t === e));
	return n === void 0 ? T.filter((e) => t.includes(e)) : { problem: `${JSON.stringify(n.slice(0, 60))} is not one of ${T.join(", ")}; or \`none\`` };
}
/** An optional input: not given is `null`. */
function O(e) {
	return (t) => t === "" ? null : e(t);
}
/** Seconds, at most six hours (the longest job GitHub runs), as milliseconds. */
function Ye() {
	let e = h({
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
const Xe = new Map([
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
function Ze(e) {
	if (typeof e == "string") {
		let [, t = "", n = ""] = /^\s*([\w-]{1,30})[\s:]+(\S[\s\S]*)$/.exec(e) ?? [];
		return Qe(t, n);
	}
	if (typeof e != "object" || !e) return null;
	let [t, n] = [Reflect.get(e, "kind"), Reflect.get(e, "name")];
	return typeof t == "string" && typeof n == "string" ? Qe(t, n) : null;
}
function Qe(e, t) {
	let n = Xe.get(e.toLowerCase().replaceAll(/[_ ]/g, "-")), r = t.trim().replaceAll(/^[`'"]|[`'"]$/g, "");
	return !n || r === "" || r.length > 200 || /[\n\r]/.test(r) ? null : {
		kind: n,
		name: r
	};
}
/** Titles that say the same in plain English; the name must stand alone or between backticks. */
const $e = [
	["unused", /^(?:the )?(?:variable |import |parameter |function |constant )?`([\w$]+)` is (?:never used|unused|not used)\.?$/i],
	["unused", /^unused (?:import|variable|parameter|function|constant):? `?([\w$]+)`?\.?$/i],
	["undefined", /^(?:the )?(?:variable |function |name )?`([\w$]+)` is (?:not defined|undefined|not imported|never defined|undeclared)\.?$/i],
	["undefined", /^missing import (?:of |for )?`?([\w$]+)`?\.?$/i],
	["duplicate", /^duplicate (?:key|definition|property)(?: of)?:? `([\w$.-]+)`\.?$/i],
	["missing-file", /^(?:the )?file `([\w./@-]+)` (?:does not exist|is missing)\.?$/i]
];
/** What the title says where the model left the claim out. */
function et(e) {
	for (let [t, n] of $e) {
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
const tt = /* @__PURE__ */ new Map([
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
function nt(e) {
	if (e.done !== !0) return null;
	let t = e.count;
	return {
		kind: "done",
		count: Number.isSafeInteger(t) ? Number(t) : null
	};
}
function k(e) {
	return typeof e == "string" ? e : "";
}
function rt(e) {
	let t = k(e).trim().toLowerCase();
	return y.find((e) => e === t) ?? tt.get(t) ?? null;
}
function it(e) {
	let t = k(e).trim().toLowerCase();
	return b.find((e) => e === t) ?? "bug";
}
/** A line number as the model may write it: a whole number above zero, or its digits. */
function at(e) {
	let t = typeof e == "string" && /^\d{1,9}$/.test(e) ? Number(e) : e;
	return typeof t == "number" && Number.isSafeInteger(t) && t > 0 ? t : null;
}
/** Reads one object of the generate pass (contract section 4). Unknown keys are ignored. */
function ot(e) {
	let t = nt(e);
	if (t) return t;
	let n = k(e.path).trim();
	if (n === "") return {
		kind: "broken",
		problem: "no path"
	};
	let r = rt(e.severity);
	if (!r) return {
		kind: "broken",
		problem: "no severity that fen knows"
	};
	let i = k(e.body).trim(), a = (k(e.title).trim() || i).replaceAll(/\s+/g, " ");
	if (a === "") return {
		kind: "broken",
		problem: "neither title nor body"
	};
	let o = e.replacement;
	return {
		kind: "item",
		item: {
			path: n,
			quote: k(e.quote),
			side: k(e.side).toUpperCase() === "LEFT" ? "LEFT" : "RIGHT",
			line: at(e.line),
			severity: r,
			category: it(e.category),
			title: a.length > 200 ? `${a.slice(0, 199)}…` : a,
			body: i,
			replacement: typeof o == "string" ? o : null,
			claim: Ze(e.claim) ?? et(a),
			source: "model",
			...st(e.rule)
		}
	};
}
/** The name of a guideline, as the prompt gives them. */
function st(e) {
	let t = /\bR\d{1,3}\b/.exec(k(e).slice(0, 100))?.[0];
	return t === void 0 ? {} : { rule: t };
}
const ct = [
	"confirmed",
	"rejected",
	"uncertain"
];
/** Reads one object of the verify pass (contract section 4). */
function lt(e) {
	let t = nt(e);
	if (t) return t;
	let n = at(e.id);
	if (n === null) return {
		kind: "broken",
		problem: "no id"
	};
	let r = k(e.verdict).trim().toLowerCase(), i = ct.find((e) => e === r);
	return i ? {
		kind: "item",
		item: {
			id: n,
			verdict: i,
			evidence: k(e.evidence),
			reason: k(e.reason).trim(),
			severity: rt(e.severity)
		}
	} : {
		kind: "broken",
		problem: "no verdict that fen knows"
	};
}
function A(e) {
	return e.trim() === "";
}
/** The line as a model sees it, without the carriage return of a CRLF ending; not yet cut. */
function ut(e) {
	return ce(e.endsWith("\r") ? e.slice(0, -1) : e);
}
/** All runs of white space as one space, none at the ends. */
function j(e) {
	return e.replace(/\s+/gu, " ").trim();
}
/** Reads quoted text; blank lines at its ends do not count. No lines are left of an empty quote. */
function dt(e) {
	return gt(e.split("\n").map((e) => ut(e)));
}
/**
* The quote without the marker column, as it reads on one side: on `RIGHT` the lines marked `-` are left out, on
* `LEFT` those marked `+`. `null` when the quote was not copied with markers or nothing of it stands on that side.
*/
function ft(e, t) {
	let { lines: n } = e;
	if (!n.every((e) => e === "" || /^[-+ ]/u.test(e))) return null;
	let r = t === "RIGHT" ? "-" : "+", i = gt(n.filter((e) => !e.startsWith(r)).map((e) => e.slice(1)));
	return i.lines.length === 0 ? null : {
		lines: i.lines,
		skipped: e.skipped + i.skipped
	};
}
/** Every place where `wanted` stands as consecutive lines of one hunk, in order. */
function pt(e, t) {
	let n = [];
	return e.forEach((e, r) => {
		for (let i = 0; i + t.length <= e.length; i += 1) t.every((t, n) => mt(e[i + n] ?? "", t)) && n.push({
			hunk: r,
			start: i
		});
	}), n;
}
function mt(e, t) {
	return e === t || ht(e, t);
}
function ht(e, t) {
	let n = t.endsWith(de), r = n ? t.slice(0, -de.length) : t, i = n ? 200 : ue;
	return r.length >= i && e.startsWith(r);
}
function gt(e) {
	let t = e.findIndex((e) => !A(e));
	if (t === -1) return {
		lines: [],
		skipped: 0
	};
	let n = e.findLastIndex((e) => !A(e));
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
const _t = new Set("about above after again also always because been before being below between both change changes code could does\n   each else even every from function have here into itself just like line lines made make makes more most must never\n   none only other over same should some such than that their them then there these they this those through under\n   until used uses using value values very what when where which while will with without would your".split(/\s+/));
function vt(e, t) {
	return x("sha256").update(e).digest("base64url").slice(0, t);
}
function M(e, t) {
	let n = t.kind === "inline" ? t.lines : e.quote.split("\n", 24);
	return {
		path: t.path,
		side: t.kind === "inline" ? t.side : e.side,
		category: e.category,
		lines: yt(n).slice(0, 6),
		words: bt(`${e.title} ${e.body}`)
	};
}
/** Hashes of the lines that are worth comparing, each once, in order. */
function yt(e) {
	let t = e.map(j).filter((e) => e.length >= 8);
	return [...new Set(t.map((e) => vt(e, 5)))];
}
/** Of many words those with the least hashes stand for all: two texts that share half of them share half of these. */
function bt(e) {
	let t = e.slice(0, 4e3).toLowerCase().match(/[\p{L}\p{N}_]+/gu)?.flatMap(xt);
	return [...new Set(t?.filter((e) => !_t.has(e)))].map((e) => vt(e, 3)).toSorted().slice(0, 16);
}
/** Scripts without spaces are compared by pairs of characters; short words of others tell nothing. */
function xt(e) {
	if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(e)) {
		let t = Array.from(e);
		return t.slice(0, -1).map((e, n) => e + (t[n + 1] ?? ""));
	}
	return e.length < 4 && !/\d/.test(e) ? [] : [e.replace(/(?:ing|ed|es|s)$/, "")];
}
/** Share of the smaller one's words that the other has too; 1 where there are too few to tell. */
function N(e, t) {
	let n = Math.min(e.words.length, t.words.length);
	if (n < St) return 1;
	let r = new Set(t.words);
	return e.words.filter((e) => r.has(e)).length / n;
}
const St = 3;
/** Do the two quote a line in common? */
function Ct(e, t) {
	let n = new Set(t.lines);
	return e.lines.some((e) => n.has(e));
}
/** Do the two say the same of the same lines of the same file? */
function P(e, t) {
	return e.path !== t.path || e.side !== t.side || !Ct(e, t) ? !1 : N(e, t) >= (e.category === t.category ? .25 : .3);
}
/**
* Is the one what became of the other, whose lines are no longer there? The words decide, unless they are few: then
* nobody can tell.
*/
function wt(e, t) {
	return Math.min(e.words.length, t.words.length) > 3 && e.category === t.category && N(e, t) >= .7;
}
/**
* Marks what repeats another suggestion of the run. Kept is the one that is verified, else the more severe; what the
* built-in checks found stays before what the model says of it.
*/
function Tt(e) {
	let t = [], n = /* @__PURE__ */ new Set();
	for (let r of e.toSorted(Dt)) {
		if (r.fate !== "not-posted") continue;
		let e = M(r.suggestion, r.placement);
		t.some((t) => Et(t.item, r) && P(t.sketch, e)) ? n.add(r) : t.push({
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
function Et(e, t) {
	return e.batch !== t.batch || e.suggestion.source !== t.suggestion.source;
}
function Dt(e, t) {
	let n = ({ suggestion: e, verdict: t }) => (e.source === "check" ? 0 : 10) + (t.status === "confirmed" ? 0 : 5) + fe(e.severity);
	return n(e) - n(t);
}
/** As JSON of at most so many characters. What does not fit is given up oldest first, and fixed before open. */
function Ot(e, t) {
	for (let n = 150;; n = Math.floor(n / 2)) {
		let r = kt(e, n);
		if (n === 0 || JSON.stringify(r).length <= t) return r;
	}
}
function kt({ rounds: e, known: t }, n) {
	let r = t.toSorted((e, t) => At(e) - At(t) || t.round - e.round), i = new Set(r.slice(0, n)), a = t.filter((e) => i.has(e)), o = [...new Set(a.map(({ sketch: e }) => e.path))];
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
			Mt(e),
			e.sketch.lines.join(""),
			e.sketch.words.join("")
		])
	};
}
function At({ status: e }) {
	return +(e === "fixed");
}
const jt = {
	o: "open",
	f: "fixed",
	w: "withdrawn"
};
/** Severity, category, side, place, late, status: a character each, then the round. */
function Mt({ severity: e, sketch: t, where: n, late: r, status: i, round: a }) {
	return [
		y.indexOf(e),
		b.indexOf(t.category),
		t.side === "LEFT" ? "l" : "r",
		n === "body" ? "b" : "i",
		r ? "l" : "n",
		i.charAt(0),
		a
	].join("");
}
/** Reads what `encodeHistory` wrote; whatever is not of its shape is left out. */
function Nt(e) {
	let t = typeof e == "object" && e ? { ...e } : {}, n = (e) => {
		let n = Reflect.get(t, e);
		return Array.isArray(n) ? n.slice(0, 1e3) : [];
	}, r = n("paths");
	return {
		rounds: n("rounds").flatMap(Pt),
		known: n("known").flatMap((e) => It(e, r))
	};
}
function Pt(e) {
	if (!Array.isArray(e)) return [];
	let [t, ...n] = e, [r, i, a] = n.map((e) => typeof e == "number" && Number.isSafeInteger(e) && e >= 0 ? e : null);
	return typeof t != "string" || !/^[0-9a-f]{40,64}$/.test(t) || r == null || i == null || a == null ? [] : [{
		head: t,
		raised: r,
		fixed: i,
		late: a
	}];
}
const Ft = /^([0-3])([0-6])([lr])([bi])([ln])([fow])(\d{1,4})$/;
function It(e, t) {
	if (!Array.isArray(e)) return [];
	let [n, r, i, a, o] = e, s = typeof r == "number" ? t[r] : void 0, c = typeof i == "string" ? Ft.exec(i) : null;
	if (!c || typeof s != "string" || typeof n != "string" || !/^[0-9a-f]{16}$/.test(n)) return [];
	let [, l, u, d, f, p, ee, m] = c;
	return [{
		fingerprint: n,
		sketch: {
			path: s,
			side: d === "l" ? "LEFT" : "RIGHT",
			category: b[Number(u)] ?? "bug",
			lines: Lt(a, 5),
			words: Lt(o, 3)
		},
		severity: y[Number(l)] ?? "minor",
		round: Number(m),
		late: p === "l",
		where: f === "b" ? "body" : "inline",
		status: jt[ee ?? ""] ?? "open"
	}];
}
function Lt(e, t) {
	return typeof e == "string" ? e.match(RegExp(`[\\w-]{${t}}`, "g")) ?? [] : [];
}
// src/domain/diff/diff.ts
/** Number of added and deleted lines in the hunks of a file. */
function Rt(e) {
	let t = 0;
	for (let n of e.hunks) for (let e of n.lines) e.kind !== "context" && (t += 1);
	return t;
}
/** The line's number on a side, or `null` where it does not exist on that side. */
function F(e, t) {
	return t === "LEFT" ? e.oldLine : e.newLine;
}
/**
* The lines of a hunk that stand on one side, in file order: context and added lines on `RIGHT`,
* context and deleted lines on `LEFT`. These, and only these, can carry a review comment.
*/
function I(e, t) {
	return e.lines.filter((e) => F(e, t) !== null);
}
// src/domain/history.ts
/** What the rounds of a pull request have brought so far: what was suggested, what is fixed, what is still open. */
const zt = {
	rounds: [],
	known: []
};
/** The number of the round that reads this commit: a commit that is read again makes no new one. */
function Bt(e, t) {
	let n = e.rounds.findIndex((e) => e.head === t);
	return n === -1 ? e.rounds.length + 1 : n + 1;
}
/** Least severity of a comment of its own: it rises by one step with each round. */
function Vt(e, t, n) {
	let r = [
		"nit",
		"minor",
		"major",
		"critical"
	], i = r[Math.min(Bt(e, n), r.length) - 1] ?? "critical";
	return le(i, t) ? i : t;
}
/**
* The known suggestion that says the same, or `null`. Of lines that are there no more, as after an edit or a rename,
* the words decide; while they are there, the same words about other lines are another suggestion.
*/
function Ht(e, t, n) {
	let r = M(t.suggestion, t.placement);
	return e.known.find((e) => {
		let t = L(e, n);
		return P({
			...e.sketch,
			path: t?.path ?? e.sketch.path
		}, r) ? !0 : (t === void 0 || t.path === r.path) && R(e, n) && wt(e.sketch, r);
	}) ?? null;
}
/** The history with what this round brought. */
function Ut(e, t) {
	let { head: n, posted: r } = t, i = Bt(e, n), a = new Set(t.fixed), o = new Set(t.reopened), s = e.known.map((e) => a.has(e.fingerprint) ? {
		...e,
		status: "fixed"
	} : o.has(e.fingerprint) ? {
		...e,
		status: "open"
	} : e), c = new Set(s.map(({ fingerprint: e }) => e)), l = r.filter(({ fingerprint: e }) => !c.has(e)).map((e) => ({
		...e,
		round: i,
		status: "open"
	})), u = e.rounds[i - 1], d = {
		head: n,
		raised: (u?.raised ?? 0) + l.length,
		fixed: (u?.fixed ?? 0) + a.size,
		late: (u?.late ?? 0) + l.filter(({ late: e }) => e).length
	};
	return {
		rounds: u ? e.rounds.with(i - 1, d) : [...e.rounds, d],
		known: [...s, ...l]
	};
}
/**
* Which suggestions are fixed: their lines are gone, and either nothing of the file's change is left, or the code that
* took their place was read in this round and nobody said the same of it. And which fixed ones are back.
*/
function Wt(e, t) {
	let n = e.known.filter((e) => e.status === "open" && R(e, t.files) && Gt(e, t)), r = e.known.filter((e) => e.status === "fixed" && !R(e, t.files) && Kt(e, t)), i = (e) => e.map(({ fingerprint: e }) => e);
	return {
		fixed: i(n),
		reopened: i(r)
	};
}
function L({ sketch: e }, t) {
	return t.find(({ path: t, oldPath: n }) => t === e.path || n === e.path);
}
/** Is at least one of the quoted lines no longer there? Where none of them could be remembered, nobody can tell. */
function R(e, t) {
	let { lines: n, side: r } = e.sketch;
	if (n.length === 0) return !1;
	let i = L(e, t);
	if (!i) return !0;
	if (i.patch === "missing") return !1;
	let a = i.hunks.flatMap((e) => I(e, r).map(({ text: e }) => e)), o = new Set(yt(a));
	return !n.every((e) => o.has(e));
}
function Gt(e, t) {
	let n = L(e, t.files);
	return !n || t.isHealthy && t.readPaths.has(n.path) && !Kt(e, t);
}
/** Is the same said in this round, of these lines or of those in their place? */
function Kt({ sketch: e }, { said: t }) {
	return t.some((t) => P(e, t) ? !0 : t.path === e.path && t.category === e.category && N(e, t) >= .5);
}
/** The history with these suggestions taken back, by their fingerprints. */
function qt(e, t) {
	let n = e.known.map((e) => t.has(e.fingerprint) ? {
		...e,
		status: "withdrawn"
	} : e);
	return {
		...e,
		known: n
	};
}
/**
* One history out of two of the same pull request: each round and each suggestion counts once. A round that several
* jobs have shared has raised what any of them has.
*/
function Jt(e, t) {
	let [n, r] = e.rounds.length >= t.rounds.length ? [e, t] : [t, e], i = new Set(n.rounds.map(({ head: e }) => e)), a = new Set(n.known.map(({ fingerprint: e }) => e)), o = new Set(r.known.filter(({ status: e }) => e === "fixed").map(({ fingerprint: e }) => e)), s = [...n.known.map((e) => o.has(e.fingerprint) ? {
		...e,
		status: "fixed"
	} : e), ...r.known.filter(({ fingerprint: e }) => !a.has(e))];
	return {
		rounds: [...n.rounds, ...r.rounds.filter(({ head: e }) => !i.has(e))].map((e, t) => Yt(e, t + 1, s)),
		known: s
	};
}
function Yt(e, t, n) {
	let r = n.filter((e) => e.round === t).length;
	return r > e.raised ? {
		...e,
		raised: r
	} : e;
}
/** What signed reviews and comments tell where the summary comment does not: rounds, and what was suggested. */
function Xt(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let { head: t, fingerprints: r } of e) {
		let e = (n.get(t)?.raised ?? 0) + r.length;
		n.set(t, {
			head: t,
			raised: e,
			fixed: 0,
			late: 0
		});
	}
	let r = new Map(e.flatMap(({ head: e, fingerprints: t }) => {
		let r = [...n.keys()].indexOf(e) + 1;
		return t.map((e) => [e, r]);
	})), i = t.map(({ fingerprint: e, path: t, body: n }) => {
		let { severity: i, category: a, text: o } = Zt(n);
		return {
			fingerprint: e,
			sketch: {
				path: t,
				side: "RIGHT",
				category: a,
				lines: [],
				words: bt(o)
			},
			severity: i,
			round: r.get(e) ?? 1,
			late: !1,
			where: "inline",
			status: "open"
		};
	});
	return {
		rounds: [...n.values()],
		known: i
	};
}
/** A comment as `comment.ts` writes it: title and reason, perhaps code, and its labels in the last line. */
function Zt(e) {
	let t = /<sub>([a-z]+) · ([a-z]+)/.exec(e.slice(-300)), n = e.replace(/^<!--[^\n]*\n/, "").replaceAll(/^```[\s\S]*?^```/gm, "");
	return {
		severity: y.find((e) => e === t?.[1]) ?? "minor",
		category: b.find((e) => e === t?.[2]) ?? "bug",
		text: n.replace(/<sub>[^\n]*$/, "")
	};
}
// src/domain/seen-lines.ts
/**
* Which changed lines earlier rounds have read, told by patch identity: what the line says, in which file, between
* which neighbours. A rebase, a force-push of the same content or a merge of the base leaves identities as they are.
*/
const Qt = /* @__PURE__ */ new Set();
/** The changed lines of a file by what they say between which neighbours. */
function z(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e.hunks) en(n, t);
	return Map.groupBy(t.keys(), (e) => t.get(e) ?? "");
}
/** `copies` is how many such lines the file had: with one more of them, none counts as read any longer. */
function B(e, t, n) {
	let r = `${e}\n${t}\n${n}`;
	return x("sha256").update(r).digest("base64url").slice(0, 5);
}
function $t({ path: e, oldPath: t }) {
	return t === null ? [e] : [e, t];
}
function en({ lines: e }, t) {
	let n = e.map(({ text: e }) => j(e)), r = [], i = "";
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
function tn(e) {
	let t = /* @__PURE__ */ new Set(), n = new Set(e.flatMap(({ hunks: e }) => e.flatMap(({ lines: e }) => e)));
	for (let r of new Set(e.map((e) => e.file))) for (let [e, i] of z(r)) if (i.every((e) => n.has(e))) for (let [n] of i.entries()) t.add(B(r.path, e, n + 1));
	return t;
}
function nn(e, t) {
	return e.union(t);
}
/** Only keys of lines that the files still change, under their present names. */
function rn(e, t) {
	let n = /* @__PURE__ */ new Set();
	for (let r of t) for (let [t, i] of z(r)) for (let [a] of i.entries()) $t(r).some((n) => e.has(B(n, t, a + 1))) && n.add(B(r.path, t, a + 1));
	return n;
}
/** Some of the keys, as one text; `complete` says whether all of them fitted. */
function an(e, t) {
	let n = Math.floor(t / 5), r = [...e].toSorted();
	return {
		text: r.slice(0, n).join(""),
		complete: r.length <= n
	};
}
/** Reads what `encodeSeen` wrote; whatever is no key is left out. */
function on(e) {
	return new Set(e.match(/[\w-]{5}/g));
}
/** Has an earlier round read this line? `false` where there are more copies of it now than it has read. */
function sn(e, t) {
	let n = /* @__PURE__ */ new Set();
	for (let [r, i] of z(e)) if ($t(e).some((e) => t.has(B(e, r, i.length)))) for (let e of i) n.add(e);
	return (e) => n.has(e);
}
const V = ({ kind: e }) => e !== "context";
/** Leaves out hunks of which every changed line was read before. Files without hunks stay as they are. */
function cn(e, t) {
	return ln(e, (e) => {
		let n = sn(e, t);
		return (e) => e.lines.some((e) => V(e) && !n(e));
	});
}
/** Leaves out the hunks that are not wanted, and counts what they held. */
function ln(e, t) {
	let n = [], r = [];
	for (let i of e) {
		if (i.hunks.length === 0) {
			n.push(i);
			continue;
		}
		let e = t(i), a = i.hunks.filter(e), o = un(i.hunks), s = o - un(a);
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
function un(e) {
	return e.reduce((e, t) => e + t.lines.filter(V).length, 0);
}
/**
* Had an earlier round read the lines of a placement? Where they are context alone, the changes around them in the
* hunk decide.
*/
function dn(e, t, n) {
	let { path: r, side: i, startLine: a, endLine: o } = t, s = e.find((e) => e.path === r), c = (e) => {
		let t = F(e, i);
		return t !== null && t >= a && t <= o;
	}, l = s?.hunks.find((e) => I(e, i).some(c));
	if (!s || !l) return !1;
	let u = sn(s, n), d = l.lines.filter((e) => V(e) && c(e));
	return (d.length > 0 ? d : l.lines.filter(V)).every(u);
}
// src/domain/state.ts
/**
* What fen remembers on GitHub itself: a hidden, signed marker at the head of each review, comment and summary; where
* a job without the key has put together what several jobs have signed, one of each, a line each.
* The signature keeps others from planting or forging state; whoever copies a marker only repeats what is true.
*/
/** A whole marker: kind, payload, signature. Nothing in it can close the HTML comment. */
const H = /^<!-- fen:(review|comment|summary|answer) ([\w-]{1,60000})\.([\w-]{22}) -->/, fn = "fen without a key";
/**
* Markers signed with the model endpoint's key (its hash, never the key itself). An empty key signs
* nothing: its markers are empty, and it recognises none.
*/
function pn(e) {
	let t = x("sha256").update(`fen-state/1\n${e.apiKey}`).digest(), n = `${e.repository.toLowerCase()}#${e.number}`, r = (e, r) => ge("sha256", t).update(`${e}\n${n}\n${r}`).digest("base64url").slice(0, 22), i = (t, n) => e.apiKey === "" ? "" : `<!-- fen:${t} ${n}.${r(t, n)} -->`, a = (t, n) => {
		let [, i, a, o] = H.exec(n) ?? [];
		if (e.apiKey === "" || i !== t || !a || !o) return [];
		let s = Buffer.from(r(i, a));
		return _e(s, Buffer.from(o)) ? [a] : [];
	}, o = (e, t) => U(t).markers.flatMap((t) => a(e, t));
	return {
		forReview: (e) => i("review", W(_n(e))),
		forComment: (e) => i("comment", e),
		forSummary: (e) => i("summary", W(Sn(e))),
		forAnswer: ({ thread: e, withdrawn: t }) => i("answer", W({
			v: 1,
			thread: e,
			withdrawn: t
		})),
		readAnswer: (e) => o("answer", e).map(G).map(xn)[0] ?? null,
		readReview: (e) => yn(o("review", e).map(G)),
		readComment: (e) => o("comment", e)[0] ?? null,
		readSummary: (e) => bn(o("summary", e).map(G))
	};
}
/**
* Markers that an earlier `mode: generate` made and signed; `mode: publish` has no key of its own and
* recognises only these very ones.
*/
function mn(e) {
	let { review: t, comments: n } = e, r = e.summary?.now ?? "", i = (e, t) => {
		let n = new Set(U(e).markers);
		return U(t).markers.filter((e) => n.has(e)).map((e) => G(H.exec(e)?.[2] ?? null));
	}, a = new Map([...n].map(([e, t]) => [t, e]));
	return {
		forReview: () => t,
		forComment: (e) => n.get(e) ?? "",
		forSummary: () => r,
		forAnswer: () => "",
		readAnswer: () => null,
		readReview: (e) => yn(i(t, e)),
		readComment: (e) => a.get(H.exec(e)?.[0] ?? "") ?? null,
		readSummary: (e) => bn(i(r, e))
	};
}
/** The fingerprint that a comment's marker names, whoever has signed it. */
function hn(e) {
	let [, t, n] = H.exec(e) ?? [];
	return t === "comment" && /^[0-9a-f]{16}$/.test(n ?? "") ? n ?? null : null;
}
/** The markers that a body begins with, a line each, and what stands behind them. */
function U(e) {
	let t = [], n = e;
	for (let e = H.exec(n); e && t.length < 260;) {
		let r = n.slice(e[0].length);
		t.push(e[0]), n = r.replace(/^\r?\n/, ""), e = n === r ? null : H.exec(n);
	}
	return {
		markers: t,
		rest: n
	};
}
/** Is the text one whole marker and nothing else? */
function gn(e) {
	return H.exec(e)?.[0] === e;
}
function W(e) {
	return Buffer.from(JSON.stringify(e)).toString("base64url");
}
/** `null` for what is no payload of this version. */
function G(e) {
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
function _n({ head: e, complete: t, fingerprints: n }) {
	return {
		v: 1,
		head: e,
		complete: t,
		fingerprints: n
	};
}
function vn(e) {
	if (typeof e?.head != "string") return null;
	let t = e.fingerprints;
	return {
		head: e.head,
		complete: e.complete === !0,
		fingerprints: Array.isArray(t) ? t.filter((e) => typeof e == "string") : []
	};
}
/** What several jobs have signed of one review; `null` where nobody has. */
function yn(e) {
	let [t, ...n] = e.map(vn).filter((e) => e !== null);
	if (!t) return null;
	let r = n.filter(({ head: e }) => e === t.head), i = [t, ...r].flatMap(({ fingerprints: e }) => e);
	return {
		...t,
		complete: t.complete && r.every(({ complete: e }) => e),
		fingerprints: r.length === 0 ? t.fingerprints : [...new Set(i)].toSorted()
	};
}
/** The newest stands last: it says which commit was looked at. */
function bn(e) {
	return e.map(Cn).filter((e) => e !== null).reduce((e, t) => e === null ? t : {
		...t,
		ledger: ne(e.ledger, t.ledger),
		seen: nn(e.seen, t.seen),
		history: Jt(e.history, t.history)
	}, null);
}
function xn(e) {
	let t = e?.thread;
	return typeof t == "number" ? {
		thread: t,
		withdrawn: e?.withdrawn === !0
	} : null;
}
function Sn({ head: e, complete: t, ledger: n, seen: r, history: i }) {
	return {
		v: 1,
		head: e,
		complete: t,
		ledger: m(n),
		seen: an(r, 16e3).text,
		history: Ot(i, 16e3)
	};
}
function Cn(e) {
	return typeof e?.head == "string" ? {
		head: e.head,
		complete: e.complete === !0,
		ledger: re(e.ledger),
		seen: on(typeof e.seen == "string" ? e.seen : ""),
		history: Nt(e.history)
	} : null;
}
// src/domain/verdict.ts
function K(e) {
	return {
		status: "not-verified",
		reason: e,
		evidence: "",
		severity: null
	};
}
/** Does the text occur in the code that was shown, white space and marker columns aside? */
function wn(e, t) {
	let n = j(e);
	if (n.replaceAll(" ", "").length < 4) return !1;
	if (j(t).includes(n)) return !0;
	let r = (e) => j(e.replaceAll(/^[+\- ]/gm, ""));
	return r(t).includes(r(e));
}
const q = {
	rejected: 0,
	uncertain: 1,
	confirmed: 2
};
/**
* One verdict for each candidate id, from answers that may repeat, contradict, miss or invent ids:
* of several for one id the strictest counts, unknown ids are ignored, missing ones are not verified.
*/
function Tn(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let r of t.ids) {
		let i = e.filter((e) => e.id === r).toSorted((e, t) => q[e.verdict] - q[t.verdict])[0];
		n.set(r, i ? En(i, t.shownCode) : K("no answer"));
	}
	return n;
}
function En(e, t) {
	let { evidence: n, reason: r, severity: i } = e;
	return e.verdict === "confirmed" ? {
		status: "confirmed",
		reason: r,
		evidence: n,
		severity: i
	} : e.verdict === "uncertain" ? {
		...K(r || "the verifier was uncertain"),
		evidence: n
	} : wn(n, t) ? {
		status: "rejected",
		reason: r,
		evidence: n,
		severity: null
	} : {
		...K("rejected, but without evidence that stands in the code"),
		evidence: n
	};
}
// src/domain/report/stored-result.ts
/** Reads a result file back for `mode: publish`. It may come from anywhere, so nothing in it is believed unseen. */
const Dn = {
	index: 1,
	count: 1
}, On = 5e3;
/** Throws InputError, naming what is wrong, for anything that is not a result file of a finished review. */
function kn(e) {
	let t = An(e), n = J(t.pullRequest), r = n.number, i = X(n.head);
	if (typeof r != "number" || !/^[0-9a-f]{40,64}$/.test(i)) throw new g("`result-file`: names no pull request and head commit");
	let a = J(t.plan), o = Y(a.batches).flatMap((e) => Y(e.files));
	return {
		repository: X(t.repository),
		number: r,
		head: i,
		ending: Pn(t),
		coverage: Z(t.coverage, 1),
		currency: me.find((e) => e === t.currency) ?? "CNY",
		totals: In(t),
		suggestions: Y(t.suggestions).flatMap(Bn),
		floor: y.find((e) => e === t.floor) ?? null,
		shard: Mn(t.shard),
		finishedAt: jn(t.finishedAt),
		reviewableLines: Q(a.reviewableLines),
		planned: o.map((e) => ({
			path: X(e.path),
			changedLines: Q(e.changedLines)
		})),
		skipped: Y(t.skipped).map(Hn),
		marks: Wn(J(t.marks))
	};
}
function An(e) {
	if (e.length > 16e6) throw new g("`result-file`: is too large");
	let t;
	try {
		t = JSON.parse(e);
	} catch (e) {
		throw new g("`result-file`: is not JSON", { cause: e });
	}
	let n = J(t);
	if (n.schema === "fen-result/1") return n;
	throw new g(`\`result-file\`: its schema is not ${pe}`);
}
function J(e) {
	return typeof e == "object" && e && !Array.isArray(e) ? { ...e } : {};
}
function Y(e) {
	return Array.isArray(e) ? e.slice(0, On).map(J) : [];
}
function X(e) {
	return typeof e == "string" ? e.slice(0, 2e3) : "";
}
function Z(e, t) {
	return typeof e == "number" && e >= 0 && e <= t ? e : 0;
}
function Q(e) {
	return Math.floor(Z(e, 1e7));
}
function jn(e) {
	let t = X(e);
	return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(t) ? t : "";
}
/** A file without it is of a whole review. Throws InputError for what is none. */
function Mn(e) {
	if (e === void 0) return Dn;
	let [, t, n] = /^(\d{1,3})\/(\d{1,3})$/.exec(X(e)) ?? [], [r, i] = [Number(t), Number(n)];
	if (r >= 1 && r <= i && i <= 256) return {
		index: r,
		count: i
	};
	throw new g("`result-file`: names no part of a plan");
}
const Nn = [
	"complete",
	"partial",
	"not-reviewed",
	"skipped",
	"failed"
];
function Pn(e) {
	let t = Nn.find((t) => t === e.outcome) ?? "partial", n = Fn(e.reason);
	return t === "complete" ? {
		outcome: t,
		reason: null,
		detail: ""
	} : {
		outcome: t,
		reason: n ?? "internal-error",
		detail: n ? a[n] : ""
	};
}
function Fn(e) {
	return te(e) ? e : null;
}
function In(e) {
	let t = (t) => Math.floor(Z(e[t], 1e9));
	return {
		cost: he(X(e.cost)) ?? 0,
		costKnown: e.costKnown === !0,
		usage: {
			inputTokens: t("inputTokens"),
			cachedTokens: t("cachedTokens"),
			outputTokens: t("outputTokens"),
			reasoningTokens: 0,
			estimated: e.costKnown !== !0
		},
		model: Ln(e.model)
	};
}
function Ln(e) {
	let t = X(e);
	return r(t) ? t : "";
}
const Rn = [
	"model",
	"check",
	"tool"
], zn = [
	"already-posted",
	"refuted",
	"not-confirmed",
	"withdrawn",
	"duplicate"
];
function Bn(e) {
	let t = ot(e);
	return t.kind === "item" ? [{
		suggestion: {
			...t.item,
			source: Rn.find((t) => t === e.source) ?? "model",
			...typeof e.tool == "string" ? { tool: e.tool.slice(0, 200) } : {},
			...typeof e.rule == "string" ? { rule: e.rule.slice(0, 200) } : {}
		},
		batch: Math.floor(Z(e.batch, On)),
		late: e.late === !0,
		fate: zn.find((t) => t === e.fate) ?? "not-posted",
		verdict: Vn(J(e.verdict))
	}] : [];
}
function Vn(e) {
	let t = X(e.reason), n = e.status;
	return n !== "confirmed" && n !== "rejected" ? K(t) : {
		status: n,
		reason: t,
		evidence: X(e.evidence),
		severity: null
	};
}
function Hn(e) {
	return {
		path: X(e.path),
		reason: X(e.reason),
		detail: X(e.detail),
		changedLines: Q(e.changedLines),
		reviewable: e.reviewable === !0
	};
}
function $(e) {
	return typeof e == "string" && gn(e) ? e : "";
}
/** What a comment begins with: a marker, or several that other jobs have put together. */
function Un(e) {
	if (typeof e != "string") return "";
	let { markers: t, rest: n } = U(e);
	return n === "" ? t.join("\n") : "";
}
function Wn(e) {
	let t = /* @__PURE__ */ new Map();
	for (let [n, r] of Object.entries(J(e.comments))) typeof r == "string" && gn(r) && t.set(n, r);
	let n = J(e.summary), r = {
		now: $(n.now),
		unposted: $(n.unposted),
		before: Un(n.before)
	};
	return {
		review: $(e.review),
		comments: t,
		...r.now === "" ? {} : { summary: r }
	};
}
// src/io/result-file.ts
/** The files a run leaves behind. Written whole, then moved into place: never half a file, on any way out. */
/**
* `given` is the input `result-file`; without it the runner's folder for temporary files is used. Where `mode: publish`
* gets a pattern, its own result lies in the folder that the pattern begins with.
*/
function Gn(e) {
	let t = e.runnerTemp ? e.runnerTemp : we(), n = e.given === "" ? S(t, "fen-result.json") : e.given, { folder: r, pattern: i } = qn(n), a = i === "" ? Ee(n).name : "fen-result", o = e.mode === "publish" ? `${a}.published` : a, s = e.mode === "publish" ? S(r, `${o}.json`) : n, [c, l] = [S(r, `${o}.sarif`), S(r, `${o}.replay.json`)];
	return {
		source: n,
		result: s,
		sarif: c,
		replay: l
	};
}
/** Writes the file synchronously. Returns a sentence about what went wrong, or `null`. */
function Kn(e, t) {
	let n = `${e}.${process.pid}.tmp`;
	try {
		return ve(Te(e), { recursive: !0 }), Ce(n, t, { mode: 384 }), xe(n, e), null;
	} catch (e) {
		return `the file for the result could not be written (${e instanceof Error && "code" in e ? String(e.code) : "unknown error"}); set \`result-file\` to another place`;
	}
}
/** The folder that a path begins with, and the pattern below it; `""` where the path is of one file. */
function qn(e) {
	let t = e.replaceAll("\\", "/").split("/"), n = t.findIndex((e) => /[*?{}[\]]/.test(e));
	if (n === -1) return {
		folder: Te(e),
		pattern: ""
	};
	let r = t.slice(0, n).join("/");
	return {
		folder: n === 0 ? "." : r === "" ? "/" : r,
		pattern: t.slice(n).join("/")
	};
}
/**
* Texts of the one file, or of all that a glob pattern matches. Links are not followed, and what an earlier
* `mode: publish` left is passed over. Throws InputError when there is nothing that can be read.
*/
function Jn(e) {
	let { folder: t, pattern: n } = qn(e);
	if (n === "") return [Zn(e)];
	let r = Yn(t, n);
	if (r.length === 0) throw new g("`result-file`: no file matches the pattern; `mode: publish` needs the files that `mode: generate` wrote");
	if (r.length > 256) throw new g("`result-file`: the pattern matches more than 256 files");
	let i = r.map(Zn);
	if (i.reduce((e, t) => e + t.length, 0) <= 64e6) return i;
	throw new g("`result-file`: the files are larger than 64 MB together");
}
function Yn(e, t) {
	let n = c([`/${t}`]);
	if ("problem" in n) throw new g(`\`result-file\`: ${n.problem}`);
	let r = [], i = [""], a = 0;
	for (let t = i.shift(); t !== void 0; t = i.shift()) for (let o of Xn(S(e, t))) {
		let s = t === "" ? o.name : `${t}/${o.name}`;
		if (a += 1, a > 1e4) return r;
		o.isDirectory() && i.push(s), o.isFile() && !/\.(?:published|replay)\.json$/.test(s) && se(n.globs, s) !== null && r.push(S(e, s));
	}
	return r;
}
function Xn(e) {
	try {
		return be(e, { withFileTypes: !0 }).toSorted((e, t) => e.name < t.name ? -1 : 1);
	} catch {
		return [];
	}
}
/** Reads a result file of at most 16 MB. Throws InputError when there is none that can be read. */
function Zn(e) {
	try {
		if (Se(e).size > 16e6) throw new g("`result-file`: is larger than 16 MB");
		return ye(e, "utf8");
	} catch (e) {
		throw e instanceof g ? e : new g("`result-file`: cannot be read; `mode: publish` needs the file that `mode: generate` wrote", { cause: e });
	}
}
export { I as A, lt as B, Ht as C, qt as D, Xt as E, dt as F, Ke as G, Ue as H, ut as I, De as J, Ve as K, j as L, M, pt as N, Rt as O, A as P, ft as R, Wt as S, Jt as T, D as U, We as V, w as W, nn as _, K as a, zt as b, fn as c, mn as d, U as f, rn as g, tn as h, kn as i, Tt as j, F as k, pn as l, dn as m, Gn as n, wn as o, Qt as p, C as q, Kn as r, Tn as s, Jn as t, hn as u, cn as v, Vt as w, Ut as x, ln as y, ot as z };
