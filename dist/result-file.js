import { C as e, D as t, E as n, L as r, O as i, S as a, T as o, V as s, _ as c, b as l, ct as u, d, et as ee, f, g as p, h as te, i as ne, m, o as re, ot as ie, p as h, r as ae, v as g, w as oe, x as se, y as ce, z as le } from "./version.js";
import { L as ue, R as de, c as _, f as fe, l as v, q as pe, t as me, u as he } from "./result.js";
import { c as ge, s as _e } from "./totals.js";
import { createHash as y, createHmac as ve, timingSafeEqual as ye } from "node:crypto";
import { mkdirSync as be, readFileSync as xe, readdirSync as Se, renameSync as Ce, statSync as we, writeFileSync as Te } from "node:fs";
import { tmpdir as Ee } from "node:os";
import { dirname as b, join as x, parse as De } from "node:path";
// src/inputs.ts
const Oe = [
	"review",
	"generate",
	"publish",
	"plan",
	"doctor",
	"compare",
	"measure"
], ke = [
	"json",
	"slack",
	"feishu",
	"wecom"
], S = [
	"guidelines",
	"code",
	"discussion"
];
/** The part of the limit that one of several jobs may spend. */
function Ae(e) {
	return Math.floor(e.costLimit / e.shard.count);
}
const C = (e, t, n = {}) => ({
	name: e,
	read: t,
	...n,
	fallback: n.fallback ?? ""
}), w = [
	"critical",
	"major",
	"minor",
	"nit"
], T = {
	githubToken: C("github-token", (e) => e),
	apiKey: C("api-key", (e) => e, { environment: "DMX_API_KEY" }),
	baseUrls: C("base-url", d, {
		environment: "DMX_BASE_URL",
		fallback: "https://www.dmxapi.cn/v1"
	}),
	model: C("model", l, { fallback: "mimo-v2-flash" }),
	fallbackModels: C("fallback-models", ce(l), { fallback: "mimo-v2.6-flash, qwen-flash" }),
	verifyModel: C("verify-model", D(l)),
	generateTemperature: C("generate-temperature", m({
		from: 0,
		to: 2
	}), { fallback: "0.3" }),
	verifyTemperature: C("verify-temperature", m({
		from: 0,
		to: 2
	}), { fallback: "0.1" }),
	costLimit: C("cost-limit", g, { fallback: "0.01" }),
	costLimitPerPr: C("cost-limit-per-pr", D(g)),
	costLimitPerMonth: C("cost-limit-per-month", D(g)),
	currency: C("currency", h(["CNY", "USD"]), { fallback: "CNY" }),
	prices: C("prices", e),
	warnAt: C("warn-at", a, { fallback: "50, 80, 100" }),
	webhookUrl: C("webhook-url", D(t)),
	webhookFormat: C("webhook-format", h(ke), { fallback: "json" }),
	exchangeRate: C("exchange-rate", te),
	mode: C("mode", h(Oe), { fallback: "review" }),
	compareModels: C("compare-models", ce(l)),
	prNumber: C("pr-number", D(i({
		from: 1,
		to: 2147483647
	}))),
	headSha: C("head-sha", D(o)),
	config: C("config", se, { fallback: ".github/fen.yml" }),
	include: C("include", p),
	exclude: C("exclude", p),
	minSeverity: C("min-severity", h(w), { fallback: "minor" }),
	maxComments: C("max-comments", i({
		from: 0,
		to: 100
	}), { fallback: "20" }),
	failOn: C("fail-on", h(["never", ...w]), { fallback: "never" }),
	failOnPartial: C("fail-on-partial", f, { fallback: "false" }),
	language: C("language", c, { fallback: "en" }),
	incremental: C("incremental", f, { fallback: "true" }),
	resolveThreads: C("resolve-threads", f, { fallback: "false" }),
	dryRun: C("dry-run", f, { fallback: "false" }),
	shard: C("shard", n, { fallback: "1/1" }),
	evidence: C("evidence", p),
	resultFile: C("result-file", D((e) => e)),
	idleTimeoutMs: C("idle-timeout", Le(), { fallback: "60" }),
	runTimeoutMs: C("run-timeout", Le(), { fallback: "900" }),
	context: C("context", Ie, {
		fileOnly: !0,
		fallback: S.join("\n")
	}),
	rules: C("rules", oe, { fileOnly: !0 }),
	postFindings: C("post-findings", f, {
		fileOnly: !0,
		fallback: "false"
	})
}, E = Me(!1), je = [...E, ...Me(!0)];
new Map(Object.values(T).filter(({ fileOnly: e }) => e !== !0).map(({ name: e, fallback: t }) => [e, t]));
function Me(e) {
	return Object.values(T).filter((t) => (t.fileOnly ?? !1) === e).map(({ name: e }) => e);
}
/**
* Reads all inputs: action input before configuration file before environment before default.
* Throws `InputError` that lists every bad value: its name, what is wrong with it, what is allowed.
*/
function Ne(e) {
	let { inputs: t, problems: n } = Pe(e);
	if (n.length > 0) throw new u(n.join("\n"));
	return t;
}
/** Reads all inputs as `readInputs` does. What is wrong stands in `problems`, a line each; the default stands for it. */
function Pe(e) {
	let t = {}, n = [];
	for (let [r, i] of Object.entries(T)) {
		let { text: a, label: o } = Fe(i, e), s = i.read(a);
		typeof s == "object" && s && "problem" in s ? (n.push(`${o}: ${s.problem}`), t[r] = i.read(i.fallback)) : t[r] = s;
	}
	return {
		inputs: t,
		problems: n
	};
}
function Fe(e, t) {
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
function Ie(e) {
	let t = e.split(/[\n,]/).map((e) => e.trim());
	if (t.length === 1 && t[0] === "none") return [];
	let n = t.find((e) => !S.some((t) => t === e));
	return n === void 0 ? S.filter((e) => t.includes(e)) : { problem: `${JSON.stringify(n.slice(0, 60))} is not one of ${S.join(", ")}; or \`none\`` };
}
/** An optional input: not given is `null`. */
function D(e) {
	return (t) => t === "" ? null : e(t);
}
/** Seconds, at most six hours (the longest job GitHub runs), as milliseconds. */
function Le() {
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
const Re = new Map([
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
function ze(e) {
	if (typeof e == "string") {
		let [, t = "", n = ""] = /^\s*([\w-]{1,30})[\s:]+(\S[\s\S]*)$/.exec(e) ?? [];
		return Be(t, n);
	}
	if (typeof e != "object" || !e) return null;
	let [t, n] = [Reflect.get(e, "kind"), Reflect.get(e, "name")];
	return typeof t == "string" && typeof n == "string" ? Be(t, n) : null;
}
function Be(e, t) {
	let n = Re.get(e.toLowerCase().replaceAll(/[_ ]/g, "-")), r = t.trim().replaceAll(/^[`'"]|[`'"]$/g, "");
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
function O(e) {
	return typeof e == "string" ? e : "";
}
function Ge(e) {
	let t = O(e).trim().toLowerCase();
	return v.find((e) => e === t) ?? Ue.get(t) ?? null;
}
function Ke(e) {
	let t = O(e).trim().toLowerCase();
	return _.find((e) => e === t) ?? "bug";
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
	let n = O(e.path).trim();
	if (n === "") return {
		kind: "broken",
		problem: "no path"
	};
	let r = Ge(e.severity);
	if (!r) return {
		kind: "broken",
		problem: "no severity that fen knows"
	};
	let i = O(e.body).trim(), a = (O(e.title).trim() || i).replaceAll(/\s+/g, " ");
	if (a === "") return {
		kind: "broken",
		problem: "neither title nor body"
	};
	let o = e.replacement;
	return {
		kind: "item",
		item: {
			path: n,
			quote: O(e.quote),
			side: O(e.side).toUpperCase() === "LEFT" ? "LEFT" : "RIGHT",
			line: qe(e.line),
			severity: r,
			category: Ke(e.category),
			title: a.length > 200 ? `${a.slice(0, 199)}…` : a,
			body: i,
			replacement: typeof o == "string" ? o : null,
			claim: ze(e.claim) ?? He(a),
			source: "model",
			...Ye(e.rule)
		}
	};
}
/** The name of a guideline, as the prompt gives them. */
function Ye(e) {
	let t = /\bR\d{1,3}\b/.exec(O(e).slice(0, 100))?.[0];
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
	let r = O(e.verdict).trim().toLowerCase(), i = Xe.find((e) => e === r);
	return i ? {
		kind: "item",
		item: {
			id: n,
			verdict: i,
			evidence: O(e.evidence),
			reason: O(e.reason).trim(),
			severity: Ge(e.severity)
		}
	} : {
		kind: "broken",
		problem: "no verdict that fen knows"
	};
}
function k(e) {
	return e.trim() === "";
}
/** The line as a model sees it, without the carriage return of a CRLF ending; not yet cut. */
function Qe(e) {
	return pe(e.endsWith("\r") ? e.slice(0, -1) : e);
}
/** All runs of white space as one space, none at the ends. */
function A(e) {
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
	let n = t.endsWith(ue), r = n ? t.slice(0, -ue.length) : t, i = n ? 200 : de;
	return r.length >= i && e.startsWith(r);
}
function it(e) {
	let t = e.findIndex((e) => !k(e));
	if (t === -1) return {
		lines: [],
		skipped: 0
	};
	let n = e.findLastIndex((e) => !k(e));
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
	return y("sha256").update(e).digest("base64url").slice(0, t);
}
function j(e, t) {
	let n = t.kind === "inline" ? t.lines : e.quote.split("\n", 24);
	return {
		path: t.path,
		side: t.kind === "inline" ? t.side : e.side,
		category: e.category,
		lines: st(n).slice(0, 6),
		words: ct(`${e.title} ${e.body}`)
	};
}
/** Hashes of the lines that are worth comparing, each once, in order. */
function st(e) {
	let t = e.map(A).filter((e) => e.length >= 8);
	return [...new Set(t.map((e) => ot(e, 5)))];
}
/** Of many words those with the least hashes stand for all: two texts that share half of them share half of these. */
function ct(e) {
	let t = e.slice(0, 4e3).toLowerCase().match(/[\p{L}\p{N}_]+/gu)?.flatMap(lt);
	return [...new Set(t?.filter((e) => !at.has(e)))].map((e) => ot(e, 3)).toSorted().slice(0, 16);
}
/** Scripts without spaces are compared by pairs of characters; short words of others tell nothing. */
function lt(e) {
	if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(e)) {
		let t = Array.from(e);
		return t.slice(0, -1).map((e, n) => e + (t[n + 1] ?? ""));
	}
	return e.length < 4 && !/\d/.test(e) ? [] : [e.replace(/(?:ing|ed|es|s)$/, "")];
}
/** Share of the smaller one's words that the other has too; 1 where there are too few to tell. */
function M(e, t) {
	let n = Math.min(e.words.length, t.words.length);
	if (n < ut) return 1;
	let r = new Set(t.words);
	return e.words.filter((e) => r.has(e)).length / n;
}
const ut = 3;
/** Do the two quote a line in common? */
function dt(e, t) {
	let n = new Set(t.lines);
	return e.lines.some((e) => n.has(e));
}
/** Do the two say the same of the same lines of the same file? */
function N(e, t) {
	return e.path !== t.path || e.side !== t.side || !dt(e, t) ? !1 : M(e, t) >= (e.category === t.category ? .25 : .3);
}
/**
* Is the one what became of the other, whose lines are no longer there? The words decide, unless they are few: then
* nobody can tell.
*/
function ft(e, t) {
	return Math.min(e.words.length, t.words.length) > 3 && e.category === t.category && M(e, t) >= .7;
}
/**
* Marks what repeats another suggestion of the run. Kept is the one that is verified, else the more severe; what the
* built-in checks found stays before what the model says of it.
*/
function pt(e) {
	let t = [], n = /* @__PURE__ */ new Set();
	for (let r of e.toSorted(ht)) {
		if (r.fate !== "not-posted") continue;
		let e = j(r.suggestion, r.placement);
		t.some((t) => mt(t.item, r) && N(t.sketch, e)) ? n.add(r) : t.push({
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
function mt(e, t) {
	return e.batch !== t.batch || e.suggestion.source !== t.suggestion.source;
}
function ht(e, t) {
	let n = ({ suggestion: e, verdict: t }) => (e.source === "check" ? 0 : 10) + (t.status === "confirmed" ? 0 : 5) + fe(e.severity);
	return n(e) - n(t);
}
/** As JSON of at most so many characters. What does not fit is given up oldest first, and fixed before open. */
function gt(e, t) {
	for (let n = 150;; n = Math.floor(n / 2)) {
		let r = _t(e, n);
		if (n === 0 || JSON.stringify(r).length <= t) return r;
	}
}
function _t({ rounds: e, known: t }, n) {
	let r = t.toSorted((e, t) => P(e) - P(t) || t.round - e.round), i = new Set(r.slice(0, n)), a = t.filter((e) => i.has(e)), o = [...new Set(a.map(({ sketch: e }) => e.path))];
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
			yt(e),
			e.sketch.lines.join(""),
			e.sketch.words.join("")
		])
	};
}
function P({ status: e }) {
	return +(e === "fixed");
}
const vt = {
	o: "open",
	f: "fixed",
	w: "withdrawn"
};
/** Severity, category, side, place, late, status: a character each, then the round. */
function yt({ severity: e, sketch: t, where: n, late: r, status: i, round: a }) {
	return [
		v.indexOf(e),
		_.indexOf(t.category),
		t.side === "LEFT" ? "l" : "r",
		n === "body" ? "b" : "i",
		r ? "l" : "n",
		i.charAt(0),
		a
	].join("");
}
/** Reads what `encodeHistory` wrote; whatever is not of its shape is left out. */
function bt(e) {
	let t = typeof e == "object" && e ? { ...e } : {}, n = (e) => {
		let n = Reflect.get(t, e);
		return Array.isArray(n) ? n.slice(0, 1e3) : [];
	}, r = n("paths");
	return {
		rounds: n("rounds").flatMap(xt),
		known: n("known").flatMap((e) => Ct(e, r))
	};
}
function xt(e) {
	if (!Array.isArray(e)) return [];
	let [t, ...n] = e, [r, i, a] = n.map((e) => typeof e == "number" && Number.isSafeInteger(e) && e >= 0 ? e : null);
	return typeof t != "string" || !/^[0-9a-f]{40,64}$/.test(t) || r == null || i == null || a == null ? [] : [{
		head: t,
		raised: r,
		fixed: i,
		late: a
	}];
}
const St = /^([0-3])([0-6])([lr])([bi])([ln])([fow])(\d{1,4})$/;
function Ct(e, t) {
	if (!Array.isArray(e)) return [];
	let [n, r, i, a, o] = e, s = typeof r == "number" ? t[r] : void 0, c = typeof i == "string" ? St.exec(i) : null;
	if (!c || typeof s != "string" || typeof n != "string" || !/^[0-9a-f]{16}$/.test(n)) return [];
	let [, l, u, d, ee, f, p, te] = c;
	return [{
		fingerprint: n,
		sketch: {
			path: s,
			side: d === "l" ? "LEFT" : "RIGHT",
			category: _[Number(u)] ?? "bug",
			lines: F(a, 5),
			words: F(o, 3)
		},
		severity: v[Number(l)] ?? "minor",
		round: Number(te),
		late: f === "l",
		where: ee === "b" ? "body" : "inline",
		status: vt[p ?? ""] ?? "open"
	}];
}
function F(e, t) {
	return typeof e == "string" ? e.match(RegExp(`[\\w-]{${t}}`, "g")) ?? [] : [];
}
// src/domain/diff/diff.ts
/** Number of added and deleted lines in the hunks of a file. */
function wt(e) {
	let t = 0;
	for (let n of e.hunks) for (let e of n.lines) e.kind !== "context" && (t += 1);
	return t;
}
/** The line's number on a side, or `null` where it does not exist on that side. */
function I(e, t) {
	return t === "LEFT" ? e.oldLine : e.newLine;
}
/**
* The lines of a hunk that stand on one side, in file order: context and added lines on `RIGHT`,
* context and deleted lines on `LEFT`. These, and only these, can carry a review comment.
*/
function L(e, t) {
	return e.lines.filter((e) => I(e, t) !== null);
}
// src/domain/history.ts
/** What the rounds of a pull request have brought so far: what was suggested, what is fixed, what is still open. */
const Tt = {
	rounds: [],
	known: []
};
/** The number of the round that reads this commit: a commit that is read again makes no new one. */
function Et(e, t) {
	let n = e.rounds.findIndex((e) => e.head === t);
	return n === -1 ? e.rounds.length + 1 : n + 1;
}
/** Least severity of a comment of its own: it rises by one step with each round. */
function Dt(e, t, n) {
	let r = [
		"nit",
		"minor",
		"major",
		"critical"
	], i = r[Math.min(Et(e, n), r.length) - 1] ?? "critical";
	return he(i, t) ? i : t;
}
/**
* The known suggestion that says the same, or `null`. Of lines that are there no more, as after an edit or a rename,
* the words decide; while they are there, the same words about other lines are another suggestion.
*/
function Ot(e, t, n) {
	let r = j(t.suggestion, t.placement);
	return e.known.find((e) => {
		let t = R(e, n);
		return N({
			...e.sketch,
			path: t?.path ?? e.sketch.path
		}, r) ? !0 : (t === void 0 || t.path === r.path) && z(e, n) && ft(e.sketch, r);
	}) ?? null;
}
/** The history with what this round brought. */
function kt(e, t) {
	let { head: n, posted: r } = t, i = Et(e, n), a = new Set(t.fixed), o = new Set(t.reopened), s = e.known.map((e) => a.has(e.fingerprint) ? {
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
function At(e, t) {
	let n = e.known.filter((e) => e.status === "open" && z(e, t.files) && jt(e, t)), r = e.known.filter((e) => e.status === "fixed" && !z(e, t.files) && Mt(e, t)), i = (e) => e.map(({ fingerprint: e }) => e);
	return {
		fixed: i(n),
		reopened: i(r)
	};
}
function R({ sketch: e }, t) {
	return t.find(({ path: t, oldPath: n }) => t === e.path || n === e.path);
}
/** Is at least one of the quoted lines no longer there? Where none of them could be remembered, nobody can tell. */
function z(e, t) {
	let { lines: n, side: r } = e.sketch;
	if (n.length === 0) return !1;
	let i = R(e, t);
	if (!i) return !0;
	if (i.patch === "missing") return !1;
	let a = i.hunks.flatMap((e) => L(e, r).map(({ text: e }) => e)), o = new Set(st(a));
	return !n.every((e) => o.has(e));
}
function jt(e, t) {
	let n = R(e, t.files);
	return !n || t.isHealthy && t.readPaths.has(n.path) && !Mt(e, t);
}
/** Is the same said in this round, of these lines or of those in their place? */
function Mt({ sketch: e }, { said: t }) {
	return t.some((t) => N(e, t) ? !0 : t.path === e.path && t.category === e.category && M(e, t) >= .5);
}
/** The history with these suggestions taken back, by their fingerprints. */
function Nt(e, t) {
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
function Pt(e, t) {
	let [n, r] = e.rounds.length >= t.rounds.length ? [e, t] : [t, e], i = new Set(n.rounds.map(({ head: e }) => e)), a = new Set(n.known.map(({ fingerprint: e }) => e)), o = new Set(r.known.filter(({ status: e }) => e === "fixed").map(({ fingerprint: e }) => e)), s = [...n.known.map((e) => o.has(e.fingerprint) ? {
		...e,
		status: "fixed"
	} : e), ...r.known.filter(({ fingerprint: e }) => !a.has(e))];
	return {
		rounds: [...n.rounds, ...r.rounds.filter(({ head: e }) => !i.has(e))].map((e, t) => Ft(e, t + 1, s)),
		known: s
	};
}
function Ft(e, t, n) {
	let r = n.filter((e) => e.round === t).length;
	return r > e.raised ? {
		...e,
		raised: r
	} : e;
}
/** What signed reviews and comments tell where the summary comment does not: rounds, and what was suggested. */
function It(e, t) {
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
		let { severity: i, category: a, text: o } = Lt(n);
		return {
			fingerprint: e,
			sketch: {
				path: t,
				side: "RIGHT",
				category: a,
				lines: [],
				words: ct(o)
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
function Lt(e) {
	let t = /<sub>([a-z]+) · ([a-z]+)/.exec(e.slice(-300)), n = e.replace(/^<!--[^\n]*\n/, "").replaceAll(/^```[\s\S]*?^```/gm, "");
	return {
		severity: v.find((e) => e === t?.[1]) ?? "minor",
		category: _.find((e) => e === t?.[2]) ?? "bug",
		text: n.replace(/<sub>[^\n]*$/, "")
	};
}
// src/domain/seen-lines.ts
/**
* Which changed lines earlier rounds have read, told by patch identity: what the line says, in which file, between
* which neighbours. A rebase, a force-push of the same content or a merge of the base leaves identities as they are.
*/
const Rt = /* @__PURE__ */ new Set();
/** The changed lines of a file by what they say between which neighbours. */
function B(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e.hunks) Bt(n, t);
	return Map.groupBy(t.keys(), (e) => t.get(e) ?? "");
}
/** `copies` is how many such lines the file had: with one more of them, none counts as read any longer. */
function V(e, t, n) {
	let r = `${e}\n${t}\n${n}`;
	return y("sha256").update(r).digest("base64url").slice(0, 5);
}
function zt({ path: e, oldPath: t }) {
	return t === null ? [e] : [e, t];
}
function Bt({ lines: e }, t) {
	let n = e.map(({ text: e }) => A(e)), r = [], i = "";
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
function Vt(e) {
	let t = /* @__PURE__ */ new Set(), n = new Set(e.flatMap(({ hunks: e }) => e.flatMap(({ lines: e }) => e)));
	for (let r of new Set(e.map((e) => e.file))) for (let [e, i] of B(r)) if (i.every((e) => n.has(e))) for (let [n] of i.entries()) t.add(V(r.path, e, n + 1));
	return t;
}
function Ht(e, t) {
	return e.union(t);
}
/** Only keys of lines that the files still change, under their present names. */
function Ut(e, t) {
	let n = /* @__PURE__ */ new Set();
	for (let r of t) for (let [t, i] of B(r)) for (let [a] of i.entries()) zt(r).some((n) => e.has(V(n, t, a + 1))) && n.add(V(r.path, t, a + 1));
	return n;
}
/** Some of the keys, as one text; `complete` says whether all of them fitted. */
function Wt(e, t) {
	let n = Math.floor(t / 5), r = [...e].toSorted();
	return {
		text: r.slice(0, n).join(""),
		complete: r.length <= n
	};
}
/** Reads what `encodeSeen` wrote; whatever is no key is left out. */
function Gt(e) {
	return new Set(e.match(/[\w-]{5}/g));
}
/** Has an earlier round read this line? `false` where there are more copies of it now than it has read. */
function Kt(e, t) {
	let n = /* @__PURE__ */ new Set();
	for (let [r, i] of B(e)) if (zt(e).some((e) => t.has(V(e, r, i.length)))) for (let e of i) n.add(e);
	return (e) => n.has(e);
}
const H = ({ kind: e }) => e !== "context";
/** Leaves out hunks of which every changed line was read before. Files without hunks stay as they are. */
function qt(e, t) {
	return Jt(e, (e) => {
		let n = Kt(e, t);
		return (e) => e.lines.some((e) => H(e) && !n(e));
	});
}
/** Leaves out the hunks that are not wanted, and counts what they held. */
function Jt(e, t) {
	let n = [], r = [];
	for (let i of e) {
		if (i.hunks.length === 0) {
			n.push(i);
			continue;
		}
		let e = t(i), a = i.hunks.filter(e), o = Yt(i.hunks), s = o - Yt(a);
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
function Yt(e) {
	return e.reduce((e, t) => e + t.lines.filter(H).length, 0);
}
/**
* Had an earlier round read the lines of a placement? Where they are context alone, the changes around them in the
* hunk decide.
*/
function Xt(e, t, n) {
	let { path: r, side: i, startLine: a, endLine: o } = t, s = e.find((e) => e.path === r), c = (e) => {
		let t = I(e, i);
		return t !== null && t >= a && t <= o;
	}, l = s?.hunks.find((e) => L(e, i).some(c));
	if (!s || !l) return !1;
	let u = Kt(s, n), d = l.lines.filter((e) => H(e) && c(e));
	return (d.length > 0 ? d : l.lines.filter(H)).every(u);
}
// src/domain/state.ts
/**
* What fen remembers on GitHub itself: a hidden, signed marker at the head of each review, comment and summary; where
* a job without the key has put together what several jobs have signed, one of each, a line each.
* The signature keeps others from planting or forging state; whoever copies a marker only repeats what is true.
*/
/** A whole marker: kind, payload, signature. Nothing in it can close the HTML comment. */
const U = /^<!-- fen:(review|comment|summary|answer) ([\w-]{1,60000})\.([\w-]{22}) -->/, Zt = "fen without a key";
/**
* Markers signed with the model endpoint's key (its hash, never the key itself). An empty key signs
* nothing: its markers are empty, and it recognises none.
*/
function Qt(e) {
	let t = y("sha256").update(`fen-state/1\n${e.apiKey}`).digest(), n = `${e.repository.toLowerCase()}#${e.number}`, r = (e, r) => ve("sha256", t).update(`${e}\n${n}\n${r}`).digest("base64url").slice(0, 22), i = (t, n) => e.apiKey === "" ? "" : `<!-- fen:${t} ${n}.${r(t, n)} -->`, a = (t, n) => {
		let [, i, a, o] = U.exec(n) ?? [];
		if (e.apiKey === "" || i !== t || !a || !o) return [];
		let s = Buffer.from(r(i, a));
		return ye(s, Buffer.from(o)) ? [a] : [];
	}, o = (e, t) => W(t).markers.flatMap((t) => a(e, t));
	return {
		forReview: (e) => i("review", G(nn(e))),
		forComment: (e) => i("comment", e),
		forSummary: (e) => i("summary", G(cn(e))),
		forAnswer: ({ thread: e, withdrawn: t }) => i("answer", G({
			v: 1,
			thread: e,
			withdrawn: t
		})),
		readAnswer: (e) => o("answer", e).map(K).map(sn)[0] ?? null,
		readReview: (e) => an(o("review", e).map(K)),
		readComment: (e) => o("comment", e)[0] ?? null,
		readSummary: (e) => on(o("summary", e).map(K))
	};
}
/**
* Markers that an earlier `mode: generate` made and signed; `mode: publish` has no key of its own and
* recognises only these very ones.
*/
function $t(e) {
	let { review: t, comments: n } = e, r = e.summary?.now ?? "", i = (e, t) => {
		let n = new Set(W(e).markers);
		return W(t).markers.filter((e) => n.has(e)).map((e) => K(U.exec(e)?.[2] ?? null));
	}, a = new Map([...n].map(([e, t]) => [t, e]));
	return {
		forReview: () => t,
		forComment: (e) => n.get(e) ?? "",
		forSummary: () => r,
		forAnswer: () => "",
		readAnswer: () => null,
		readReview: (e) => an(i(t, e)),
		readComment: (e) => a.get(U.exec(e)?.[0] ?? "") ?? null,
		readSummary: (e) => on(i(r, e))
	};
}
/** The fingerprint that a comment's marker names, whoever has signed it. */
function en(e) {
	let [, t, n] = U.exec(e) ?? [];
	return t === "comment" && /^[0-9a-f]{16}$/.test(n ?? "") ? n ?? null : null;
}
/** The markers that a body begins with, a line each, and what stands behind them. */
function W(e) {
	let t = [], n = e;
	for (let e = U.exec(n); e && t.length < 260;) {
		let r = n.slice(e[0].length);
		t.push(e[0]), n = r.replace(/^\r?\n/, ""), e = n === r ? null : U.exec(n);
	}
	return {
		markers: t,
		rest: n
	};
}
/** Is the text one whole marker and nothing else? */
function tn(e) {
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
function nn({ head: e, complete: t, fingerprints: n }) {
	return {
		v: 1,
		head: e,
		complete: t,
		fingerprints: n
	};
}
function rn(e) {
	if (typeof e?.head != "string") return null;
	let t = e.fingerprints;
	return {
		head: e.head,
		complete: e.complete === !0,
		fingerprints: Array.isArray(t) ? t.filter((e) => typeof e == "string") : []
	};
}
/** What several jobs have signed of one review; `null` where nobody has. */
function an(e) {
	let [t, ...n] = e.map(rn).filter((e) => e !== null);
	if (!t) return null;
	let r = n.filter(({ head: e }) => e === t.head), i = [t, ...r].flatMap(({ fingerprints: e }) => e);
	return {
		...t,
		complete: t.complete && r.every(({ complete: e }) => e),
		fingerprints: r.length === 0 ? t.fingerprints : [...new Set(i)].toSorted()
	};
}
/** The newest stands last: it says which commit was looked at. */
function on(e) {
	return e.map(ln).filter((e) => e !== null).reduce((e, t) => e === null ? t : {
		...t,
		ledger: re(e.ledger, t.ledger),
		seen: Ht(e.seen, t.seen),
		history: Pt(e.history, t.history)
	}, null);
}
function sn(e) {
	let t = e?.thread;
	return typeof t == "number" ? {
		thread: t,
		withdrawn: e?.withdrawn === !0
	} : null;
}
function cn({ head: e, complete: t, ledger: n, seen: r, history: i }) {
	return {
		v: 1,
		head: e,
		complete: t,
		ledger: ne(n),
		seen: Wt(r, 16e3).text,
		history: gt(i, 16e3)
	};
}
function ln(e) {
	return typeof e?.head == "string" ? {
		head: e.head,
		complete: e.complete === !0,
		ledger: ae(e.ledger),
		seen: Gt(typeof e.seen == "string" ? e.seen : ""),
		history: bt(e.history)
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
function un(e, t) {
	let n = A(e);
	if (n.replaceAll(" ", "").length < 4) return !1;
	if (A(t).includes(n)) return !0;
	let r = (e) => A(e.replaceAll(/^[+\- ]/gm, ""));
	return r(t).includes(r(e));
}
const dn = {
	rejected: 0,
	uncertain: 1,
	confirmed: 2
};
/**
* One verdict for each candidate id, from answers that may repeat, contradict, miss or invent ids:
* of several for one id the strictest counts, unknown ids are ignored, missing ones are not verified.
*/
function fn(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let r of t.ids) {
		let i = e.filter((e) => e.id === r).toSorted((e, t) => dn[e.verdict] - dn[t.verdict])[0];
		n.set(r, i ? pn(i, t.shownCode) : q("no answer"));
	}
	return n;
}
function pn(e, t) {
	let { evidence: n, reason: r, severity: i } = e;
	return e.verdict === "confirmed" ? {
		status: "confirmed",
		reason: r,
		evidence: n,
		severity: i
	} : e.verdict === "uncertain" ? {
		...q(r || "the verifier was uncertain"),
		evidence: n
	} : un(n, t) ? {
		status: "rejected",
		reason: r,
		evidence: n,
		severity: null
	} : {
		...q("rejected, but without evidence that stands in the code"),
		evidence: n
	};
}
// src/domain/report/stored-result.ts
/** Reads a result file back for `mode: publish`. It may come from anywhere, so nothing in it is believed unseen. */
const mn = {
	index: 1,
	count: 1
}, hn = 16e6, gn = 5e3;
/** Throws InputError, naming what is wrong, for anything that is not a result file of a finished review. */
function _n(e) {
	let t = vn(e), n = J(t.pullRequest), r = n.number, i = X(n.head);
	if (typeof r != "number" || !/^[0-9a-f]{40,64}$/.test(i)) throw new u("`result-file`: names no pull request and head commit");
	let a = J(t.plan), o = Y(a.batches).flatMap((e) => Y(e.files));
	return {
		repository: X(t.repository),
		number: r,
		head: i,
		ending: Sn(t),
		coverage: Z(t.coverage, 1),
		currency: _e.find((e) => e === t.currency) ?? "CNY",
		totals: wn(t),
		suggestions: Y(t.suggestions).flatMap(On),
		floor: v.find((e) => e === t.floor) ?? null,
		shard: bn(t.shard),
		finishedAt: yn(t.finishedAt),
		reviewableLines: Q(a.reviewableLines),
		planned: o.map((e) => ({
			path: X(e.path),
			changedLines: Q(e.changedLines)
		})),
		skipped: Y(t.skipped).map(An),
		marks: Mn(J(t.marks))
	};
}
function vn(e) {
	if (e.length > 16e6) throw new u("`result-file`: is too large");
	let t;
	try {
		t = JSON.parse(e);
	} catch (e) {
		throw new u("`result-file`: is not JSON", { cause: e });
	}
	let n = J(t);
	if (n.schema === "fen-result/1") return n;
	throw new u(`\`result-file\`: its schema is not ${me}`);
}
function J(e) {
	return typeof e == "object" && e && !Array.isArray(e) ? { ...e } : {};
}
function Y(e) {
	return Array.isArray(e) ? e.slice(0, gn).map(J) : [];
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
function yn(e) {
	let t = X(e);
	return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(t) ? t : "";
}
/** A file without it is of a whole review. Throws InputError for what is none. */
function bn(e) {
	if (e === void 0) return mn;
	let [, t, n] = /^(\d{1,3})\/(\d{1,3})$/.exec(X(e)) ?? [], [r, i] = [Number(t), Number(n)];
	if (r >= 1 && r <= i && i <= 256) return {
		index: r,
		count: i
	};
	throw new u("`result-file`: names no part of a plan");
}
const xn = [
	"complete",
	"partial",
	"not-reviewed",
	"skipped",
	"failed"
];
function Sn(e) {
	let t = xn.find((t) => t === e.outcome) ?? "partial", n = Cn(e.reason);
	return t === "complete" ? {
		outcome: t,
		reason: null,
		detail: ""
	} : {
		outcome: t,
		reason: n ?? "internal-error",
		detail: n ? ee[n] : ""
	};
}
function Cn(e) {
	return ie(e) ? e : null;
}
function wn(e) {
	let t = (t) => Math.floor(Z(e[t], 1e9));
	return {
		cost: ge(X(e.cost)) ?? 0,
		costKnown: e.costKnown === !0,
		usage: {
			inputTokens: t("inputTokens"),
			cachedTokens: t("cachedTokens"),
			outputTokens: t("outputTokens"),
			reasoningTokens: 0,
			estimated: e.costKnown !== !0
		},
		model: Tn(e.model)
	};
}
function Tn(e) {
	let t = X(e);
	return r(t) ? t : "";
}
const En = [
	"model",
	"check",
	"tool"
], Dn = [
	"already-posted",
	"refuted",
	"not-confirmed",
	"withdrawn",
	"duplicate"
];
function On(e) {
	let t = Je(e);
	return t.kind === "item" ? [{
		suggestion: {
			...t.item,
			source: En.find((t) => t === e.source) ?? "model",
			...typeof e.tool == "string" ? { tool: e.tool.slice(0, 200) } : {},
			...typeof e.rule == "string" ? { rule: e.rule.slice(0, 200) } : {}
		},
		batch: Math.floor(Z(e.batch, gn)),
		late: e.late === !0,
		fate: Dn.find((t) => t === e.fate) ?? "not-posted",
		verdict: kn(J(e.verdict))
	}] : [];
}
function kn(e) {
	let t = X(e.reason), n = e.status;
	return n !== "confirmed" && n !== "rejected" ? q(t) : {
		status: n,
		reason: t,
		evidence: X(e.evidence),
		severity: null
	};
}
function An(e) {
	return {
		path: X(e.path),
		reason: X(e.reason),
		detail: X(e.detail),
		changedLines: Q(e.changedLines),
		reviewable: e.reviewable === !0
	};
}
function $(e) {
	return typeof e == "string" && tn(e) ? e : "";
}
/** What a comment begins with: a marker, or several that other jobs have put together. */
function jn(e) {
	if (typeof e != "string") return "";
	let { markers: t, rest: n } = W(e);
	return n === "" ? t.join("\n") : "";
}
function Mn(e) {
	let t = /* @__PURE__ */ new Map();
	for (let [n, r] of Object.entries(J(e.comments))) typeof r == "string" && tn(r) && t.set(n, r);
	let n = J(e.summary), r = {
		now: $(n.now),
		unposted: $(n.unposted),
		before: jn(n.before)
	};
	return {
		review: $(e.review),
		comments: t,
		...r.now === "" ? {} : { summary: r }
	};
}
// src/io/result-file.ts
/**
* The files a run leaves behind. Written whole, then moved into place: never half a file, on any way out.
* Files of the user's own are only ever created.
*/
/**
* `given` is the input `result-file`; without it the runner's folder for temporary files is used. Where `mode: publish`
* gets a pattern, its own result lies in the folder that the pattern begins with.
*/
function Nn(e) {
	let t = e.runnerTemp ? e.runnerTemp : Ee(), n = e.given === "" ? x(t, "fen-result.json") : e.given, { folder: r, pattern: i } = In(n), a = i === "" ? De(n).name : "fen-result", o = e.mode === "publish" ? `${a}.published` : a, s = e.mode === "publish" ? x(r, `${o}.json`) : n, [c, l] = [x(r, `${o}.sarif`), x(r, `${o}.replay.json`)];
	return {
		source: n,
		result: s,
		sarif: c,
		replay: l
	};
}
/** Writes the file synchronously. Returns a sentence about what went wrong, or `null`. */
function Pn(e, t) {
	let n = `${e}.${process.pid}.tmp`;
	try {
		return be(b(e), { recursive: !0 }), Te(n, t, { mode: 384 }), Ce(n, e), null;
	} catch (e) {
		return `the file for the result could not be written (${e instanceof Error && "code" in e ? String(e.code) : "unknown error"}); set \`result-file\` to another place`;
	}
}
/** Writes a file that is not there yet. Returns `written`, `exists`, or a sentence about what went wrong. */
function Fn(e, t) {
	try {
		return be(b(e), { recursive: !0 }), Te(e, t, { flag: "wx" }), "written";
	} catch (e) {
		let t = e instanceof Error && "code" in e ? String(e.code) : "unknown error";
		return t === "EEXIST" ? "exists" : `cannot be written (${t})`;
	}
}
/** The folder that a path begins with, and the pattern below it; `""` where the path is of one file. */
function In(e) {
	let t = e.replaceAll("\\", "/").split("/"), n = t.findIndex((e) => /[*?{}[\]]/.test(e));
	if (n === -1) return {
		folder: b(e),
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
function Ln(e) {
	let { folder: t, pattern: n } = In(e);
	if (n === "") return [Bn(e)];
	let r = Rn(t, n);
	if (r.length === 0) throw new u("`result-file`: no file matches the pattern; `mode: publish` needs the files that `mode: generate` wrote");
	if (r.length > 256) throw new u("`result-file`: the pattern matches more than 256 files");
	let i = r.map(Bn);
	if (i.reduce((e, t) => e + t.length, 0) <= 64e6) return i;
	throw new u("`result-file`: the files are larger than 64 MB together");
}
function Rn(e, t) {
	let n = s([`/${t}`]);
	if ("problem" in n) throw new u(`\`result-file\`: ${n.problem}`);
	let r = [], i = [""], a = 0;
	for (let t = i.shift(); t !== void 0; t = i.shift()) for (let o of zn(x(e, t))) {
		let s = t === "" ? o.name : `${t}/${o.name}`;
		if (a += 1, a > 1e4) return r;
		o.isDirectory() && i.push(s), o.isFile() && !/\.(?:published|replay)\.json$/.test(s) && le(n.globs, s) !== null && r.push(x(e, s));
	}
	return r;
}
function zn(e) {
	try {
		return Se(e, { withFileTypes: !0 }).toSorted((e, t) => e.name < t.name ? -1 : 1);
	} catch {
		return [];
	}
}
/** Reads a result file of at most 16 MB. Throws InputError when there is none that can be read. */
function Bn(e) {
	try {
		if (we(e).size > 16e6) throw new u("`result-file`: is larger than 16 MB");
		return xe(e, "utf8");
	} catch (e) {
		throw e instanceof u ? e : new u("`result-file`: cannot be read; `mode: publish` needs the file that `mode: generate` wrote", { cause: e });
	}
}
export { wt as A, et as B, kt as C, Pt as D, Dt as E, tt as F, w as G, Ze as H, k as I, Ne as J, ke as K, $e as L, L as M, pt as N, It as O, j as P, Qe as R, Tt as S, Ot as T, je as U, Je as V, E as W, Ae as Y, Vt as _, hn as a, qt as b, un as c, Qt as d, en as f, Xt as g, Rt as h, Pn as i, I as j, Nt as k, fn as l, W as m, Ln as n, _n as o, $t as p, Pe as q, Nn as r, q as s, Fn as t, Zt as u, Ut as v, At as w, Jt as x, Ht as y, A as z };
