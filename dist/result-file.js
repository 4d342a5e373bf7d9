import { C as e, D as t, E as n, L as r, O as i, S as a, T as o, V as s, _ as c, b as l, d as u, et as d, f, g as p, h as ee, i as te, m, o as ne, p as h, r as re, v as g, w as ie, x as ae, y as oe, z as se } from "./version.js";
import { c as ce, h as le, l as ue, x as de } from "./totals.js";
import { B as fe, F as pe, G as _, I as me, J as v, L as he, R as ge, Y as _e, q as y, t as ve, z as ye } from "./result.js";
import { createHash as be, createHmac as xe, timingSafeEqual as Se } from "node:crypto";
import { closeSync as Ce, lstatSync as we, mkdirSync as Te, openSync as Ee, readFileSync as De, readdirSync as Oe, renameSync as ke, statSync as Ae, unlinkSync as je, writeFileSync as Me } from "node:fs";
import { tmpdir as Ne } from "node:os";
import { dirname as b, join as x, parse as Pe } from "node:path";
// src/inputs.ts
const Fe = [
	"review",
	"generate",
	"publish",
	"plan",
	"doctor",
	"compare",
	"measure"
], Ie = [
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
function Le(e) {
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
], Re = {
	githubToken: C("github-token", (e) => e),
	apiKey: C("api-key", (e) => e, { environment: "DMX_API_KEY" }),
	baseUrls: C("base-url", u, {
		environment: "DMX_BASE_URL",
		fallback: "https://www.dmxapi.cn/v1"
	}),
	model: C("model", l, { fallback: "mimo-v2-flash" }),
	fallbackModels: C("fallback-models", oe(l), { fallback: "mimo-v2.6-flash, qwen-flash" }),
	verifyModel: C("verify-model", T(l)),
	generateTemperature: C("generate-temperature", m({
		from: 0,
		to: 2
	}), { fallback: "0.3" }),
	verifyTemperature: C("verify-temperature", m({
		from: 0,
		to: 2
	}), { fallback: "0.1" }),
	costLimit: C("cost-limit", g, { fallback: "0.01" }),
	costLimitPerPr: C("cost-limit-per-pr", T(g)),
	costLimitPerMonth: C("cost-limit-per-month", T(g)),
	currency: C("currency", h(["CNY", "USD"]), { fallback: "CNY" }),
	prices: C("prices", e),
	warnAt: C("warn-at", a, { fallback: "50, 80, 100" }),
	webhookUrl: C("webhook-url", T(t)),
	webhookFormat: C("webhook-format", h(Ie), { fallback: "json" }),
	exchangeRate: C("exchange-rate", ee),
	mode: C("mode", h(Fe), { fallback: "review" }),
	compareModels: C("compare-models", oe(l)),
	prNumber: C("pr-number", T(i({
		from: 1,
		to: 2147483647
	}))),
	headSha: C("head-sha", T(o)),
	config: C("config", ae, { fallback: ".github/fen.yml" }),
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
	resultFile: C("result-file", T((e) => e)),
	idleTimeoutMs: C("idle-timeout", E(), { fallback: "60" }),
	runTimeoutMs: C("run-timeout", E(), { fallback: "900" }),
	context: C("context", Ge, {
		fileOnly: !0,
		fallback: S.join("\n")
	}),
	rules: C("rules", ie, { fileOnly: !0 }),
	postFindings: C("post-findings", f, {
		fileOnly: !0,
		fallback: "false"
	})
}, ze = Ve(!1), Be = [...ze, ...Ve(!0)];
function Ve(e) {
	return Object.values(Re).filter((t) => (t.fileOnly ?? !1) === e).map(({ name: e }) => e);
}
/**
* Reads all inputs: action input before configuration file before environment before default.
* Throws `InputError` that lists every bad value: its name, what is wrong with it, what is allowed.
*/
function He(e) {
	let { inputs: t, problems: n } = Ue(e);
	if (n.length > 0) throw new d(n.join("\n"));
	return t;
}
/** Reads all inputs as `readInputs` does. What is wrong stands in `problems`, a line each; the default stands for it. */
function Ue(e) {
	let t = {}, n = [];
	for (let [r, i] of Object.entries(Re)) {
		let { text: a, label: o } = We(i, e), s = i.read(a);
		typeof s == "object" && s && "problem" in s ? (n.push(`${o}: ${s.problem}`), t[r] = i.read(i.fallback)) : t[r] = s;
	}
	return {
		inputs: t,
		problems: n
	};
}
function We(e, t) {
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
function Ge(e) {
	let t = e.split(/[\n,]/).map((e) => e.trim());
	if (t.length === 1 && t[0] === "none") return [];
	let n = t.find((e) => !S.some((t) => t === e));
	return n === void 0 ? S.filter((e) => t.includes(e)) : { problem: `${JSON.stringify(n.slice(0, 60))} is not one of ${S.join(", ")}; or \`none\`` };
}
/** An optional input: not given is `null`. */
function T(e) {
	return (t) => t === "" ? null : e(t);
}
/** Seconds, at most six hours (the longest job GitHub runs), as milliseconds. */
function E() {
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
const Ke = new Map([
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
function qe(e) {
	if (typeof e == "string") {
		let [, t = "", n = ""] = /^\s*([\w-]{1,30})[\s:]+(\S[\s\S]*)$/.exec(e) ?? [];
		return D(t, n);
	}
	if (typeof e != "object" || !e) return null;
	let [t, n] = [Reflect.get(e, "kind"), Reflect.get(e, "name")];
	return typeof t == "string" && typeof n == "string" ? D(t, n) : null;
}
function D(e, t) {
	let n = Ke.get(e.toLowerCase().replaceAll(/[_ ]/g, "-")), r = t.trim().replaceAll(/^[`'"]|[`'"]$/g, "");
	return !n || r === "" || r.length > 200 || /[\n\r]/.test(r) ? null : {
		kind: n,
		name: r
	};
}
/** Titles that say the same in plain English; the name must stand alone or between backticks. */
const Je = [
	["unused", /^(?:the )?(?:variable |import |parameter |function |constant )?`([\w$]+)` is (?:never used|unused|not used)\.?$/i],
	["unused", /^unused (?:import|variable|parameter|function|constant):? `?([\w$]+)`?\.?$/i],
	["undefined", /^(?:the )?(?:variable |function |name )?`([\w$]+)` is (?:not defined|undefined|not imported|never defined|undeclared)\.?$/i],
	["undefined", /^missing import (?:of |for )?`?([\w$]+)`?\.?$/i],
	["duplicate", /^duplicate (?:key|definition|property)(?: of)?:? `([\w$.-]+)`\.?$/i],
	["missing-file", /^(?:the )?file `([\w./@-]+)` (?:does not exist|is missing)\.?$/i]
];
/** What the title says where the model left the claim out. */
function Ye(e) {
	for (let [t, n] of Je) {
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
const Xe = /* @__PURE__ */ new Map([
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
function O(e) {
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
function A(e) {
	let t = k(e).trim().toLowerCase();
	return v.find((e) => e === t) ?? Xe.get(t) ?? null;
}
function Ze(e) {
	let t = k(e).trim().toLowerCase();
	return y.find((e) => e === t) ?? "bug";
}
/** A line number as the model may write it: a whole number above zero, or its digits. */
function j(e) {
	let t = typeof e == "string" && /^\d{1,9}$/.test(e) ? Number(e) : e;
	return typeof t == "number" && Number.isSafeInteger(t) && t > 0 ? t : null;
}
/** Reads one object of the generate pass (contract section 4). Unknown keys are ignored. */
function M(e) {
	let t = O(e);
	if (t) return t;
	let n = k(e.path).trim();
	if (n === "") return {
		kind: "broken",
		problem: "no path"
	};
	let r = A(e.severity);
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
			line: j(e.line),
			severity: r,
			category: Ze(e.category),
			title: a.length > 200 ? `${a.slice(0, 199)}…` : a,
			body: i,
			replacement: typeof o == "string" ? o : null,
			claim: qe(e.claim) ?? Ye(a),
			source: "model",
			...Qe(e.rule)
		}
	};
}
/** The name of a guideline, as the prompt gives them. */
function Qe(e) {
	let t = /\bR\d{1,3}\b/.exec(k(e).slice(0, 100))?.[0];
	return t === void 0 ? {} : { rule: t };
}
const $e = [
	"confirmed",
	"rejected",
	"uncertain"
];
/** Reads one object of the verify pass (contract section 4). */
function et(e) {
	let t = O(e);
	if (t) return t;
	let n = j(e.id);
	if (n === null) return {
		kind: "broken",
		problem: "no id"
	};
	let r = k(e.verdict).trim().toLowerCase(), i = $e.find((e) => e === r);
	return i ? {
		kind: "item",
		item: {
			id: n,
			verdict: i,
			evidence: k(e.evidence),
			reason: k(e.reason).trim(),
			severity: A(e.severity)
		}
	} : {
		kind: "broken",
		problem: "no verdict that fen knows"
	};
}
/** As JSON of at most so many characters. What does not fit is given up oldest first, and fixed before open. */
function tt(e, t) {
	for (let n = 150;; n = Math.floor(n / 2)) {
		let r = nt(e, n);
		if (n === 0 || JSON.stringify(r).length <= t) return r;
	}
}
function nt({ rounds: e, known: t }, n) {
	let r = t.toSorted((e, t) => N(e) - N(t) || t.round - e.round), i = new Set(r.slice(0, n)), a = t.filter((e) => i.has(e)), o = [...new Set(a.map(({ sketch: e }) => e.path))];
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
			it(e),
			e.sketch.lines.join(""),
			e.sketch.words.join("")
		])
	};
}
function N({ status: e }) {
	return +(e === "fixed");
}
const rt = {
	o: "open",
	f: "fixed",
	w: "withdrawn"
};
/** Severity, category, side, place, late, status: a character each, then the round. */
function it({ severity: e, sketch: t, where: n, late: r, status: i, round: a }) {
	return [
		v.indexOf(e),
		y.indexOf(t.category),
		t.side === "LEFT" ? "l" : "r",
		n === "body" ? "b" : "i",
		r ? "l" : "n",
		i.charAt(0),
		a
	].join("");
}
/** Reads what `encodeHistory` wrote; whatever is not of its shape is left out. */
function at(e) {
	let t = typeof e == "object" && e ? { ...e } : {}, n = (e) => {
		let n = Reflect.get(t, e);
		return Array.isArray(n) ? n.slice(0, 1e3) : [];
	}, r = n("paths");
	return {
		rounds: n("rounds").flatMap(ot),
		known: n("known").flatMap((e) => ct(e, r))
	};
}
function ot(e) {
	if (!Array.isArray(e)) return [];
	let [t, ...n] = e, [r, i, a] = n.map((e) => typeof e == "number" && Number.isSafeInteger(e) && e >= 0 ? e : null);
	return typeof t != "string" || !/^[0-9a-f]{40,64}$/.test(t) || r == null || i == null || a == null ? [] : [{
		head: t,
		raised: r,
		fixed: i,
		late: a
	}];
}
const st = /^([0-3])([0-6])([lr])([bi])([ln])([fow])(\d{1,4})$/;
function ct(e, t) {
	if (!Array.isArray(e)) return [];
	let [n, r, i, a, o] = e, s = typeof r == "number" ? t[r] : void 0, c = typeof i == "string" ? st.exec(i) : null;
	if (!c || typeof s != "string" || typeof n != "string" || !/^[0-9a-f]{16}$/.test(n)) return [];
	let [, l, u, d, f, p, ee, te] = c;
	return [{
		fingerprint: n,
		sketch: {
			path: s,
			side: d === "l" ? "LEFT" : "RIGHT",
			category: y[Number(u)] ?? "bug",
			lines: P(a, 5),
			words: P(o, 3)
		},
		severity: v[Number(l)] ?? "minor",
		round: Number(te),
		late: p === "l",
		where: f === "b" ? "body" : "inline",
		status: rt[ee ?? ""] ?? "open"
	}];
}
function P(e, t) {
	return typeof e == "string" ? e.match(RegExp(`[\\w-]{${t}}`, "g")) ?? [] : [];
}
// src/domain/diff/diff.ts
/** Number of added and deleted lines in the hunks of a file. */
function lt(e) {
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
const ut = {
	rounds: [],
	known: []
};
/** The number of the round that reads this commit: a commit that is read again makes no new one. */
function dt(e, t) {
	let n = e.rounds.findIndex((e) => e.head === t);
	return n === -1 ? e.rounds.length + 1 : n + 1;
}
/** Least severity of a comment of its own: it rises by one step with each round. */
function ft(e, t, n) {
	let r = [
		"nit",
		"minor",
		"major",
		"critical"
	], i = r[Math.min(dt(e, n), r.length) - 1] ?? "critical";
	return _e(i, t) ? i : t;
}
/**
* The known suggestion that says the same, or `null`. Of lines that are there no more, as after an edit or a rename,
* the words decide; while they are there, the same words about other lines are another suggestion.
*/
function pt(e, t, n) {
	let r = fe(t.suggestion, t.placement);
	return e.known.find((e) => {
		let t = L(e, n), i = {
			...e.sketch,
			path: t?.path ?? e.sketch.path
		};
		return ge(i, r) ? !0 : (t === void 0 || t.path === r.path) && R(e, n) && he(e.sketch, r);
	}) ?? null;
}
/** The history with what this round brought. */
function mt(e, t) {
	let { head: n, posted: r } = t, i = dt(e, n), a = new Set(t.fixed), o = new Set(t.reopened), s = e.known.map((e) => a.has(e.fingerprint) ? {
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
function ht(e, t) {
	let n = e.known.filter((e) => e.status === "open" && R(e, t.files) && gt(e, t)), r = e.known.filter((e) => e.status === "fixed" && !R(e, t.files) && _t(e, t)), i = (e) => e.map(({ fingerprint: e }) => e);
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
	let a = i.hunks.flatMap((e) => I(e, r).map(({ text: e }) => e)), o = new Set(pe(a));
	return !n.every((e) => o.has(e));
}
function gt(e, t) {
	let n = L(e, t.files);
	return !n || t.isHealthy && t.readPaths.has(n.path) && !_t(e, t);
}
/** Is the same said in this round, of these lines or of those in their place? */
function _t({ sketch: e }, { said: t }) {
	return t.some((t) => ge(e, t) ? !0 : t.path === e.path && t.category === e.category && ye(e, t) >= .5);
}
/** The history with these suggestions taken back, by their fingerprints. */
function vt(e, t) {
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
function yt(e, t) {
	let [n, r] = e.rounds.length >= t.rounds.length ? [e, t] : [t, e], i = new Set(n.rounds.map(({ head: e }) => e)), a = new Set(n.known.map(({ fingerprint: e }) => e)), o = new Set(r.known.filter(({ status: e }) => e === "fixed").map(({ fingerprint: e }) => e)), s = [...n.known.map((e) => o.has(e.fingerprint) ? {
		...e,
		status: "fixed"
	} : e), ...r.known.filter(({ fingerprint: e }) => !a.has(e))];
	return {
		rounds: [...n.rounds, ...r.rounds.filter(({ head: e }) => !i.has(e))].map((e, t) => bt(e, t + 1, s)),
		known: s
	};
}
function bt(e, t, n) {
	let r = n.filter((e) => e.round === t).length;
	return r > e.raised ? {
		...e,
		raised: r
	} : e;
}
/** What signed reviews and comments tell where the summary comment does not: rounds, and what was suggested. */
function xt(e, t) {
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
		let { severity: i, category: a, text: o } = St(n);
		return {
			fingerprint: e,
			sketch: {
				path: t,
				side: "RIGHT",
				category: a,
				lines: [],
				words: me(o)
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
function St(e) {
	let t = /<sub>([a-z]+) · ([a-z]+)/.exec(e.slice(-300)), n = e.replace(/^<!--[^\n]*\n/, "").replaceAll(/^```[\s\S]*?^```/gm, "");
	return {
		severity: v.find((e) => e === t?.[1]) ?? "minor",
		category: y.find((e) => e === t?.[2]) ?? "bug",
		text: n.replace(/<sub>[^\n]*$/, "")
	};
}
// src/domain/seen-lines.ts
/**
* Which changed lines earlier rounds have read, told by patch identity: what the line says, in which file, between
* which neighbours. A rebase, a force-push of the same content or a merge of the base leaves identities as they are.
*/
const Ct = /* @__PURE__ */ new Set();
/** The changed lines of a file by what they say between which neighbours. */
function z(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e.hunks) Tt(n, t);
	return Map.groupBy(t.keys(), (e) => t.get(e) ?? "");
}
/** `copies` is how many such lines the file had: with one more of them, none counts as read any longer. */
function B(e, t, n) {
	let r = `${e}\n${t}\n${n}`;
	return be("sha256").update(r).digest("base64url").slice(0, 5);
}
function wt({ path: e, oldPath: t }) {
	return t === null ? [e] : [e, t];
}
function Tt({ lines: e }, t) {
	let n = e.map(({ text: e }) => _(e)), r = [], i = "";
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
function Et(e) {
	let t = /* @__PURE__ */ new Set(), n = new Set(e.flatMap(({ hunks: e }) => e.flatMap(({ lines: e }) => e)));
	for (let r of new Set(e.map((e) => e.file))) for (let [e, i] of z(r)) if (i.every((e) => n.has(e))) for (let [n] of i.entries()) t.add(B(r.path, e, n + 1));
	return t;
}
function Dt(e, t) {
	return e.union(t);
}
/** Only keys of lines that the files still change, under their present names. */
function Ot(e, t) {
	let n = /* @__PURE__ */ new Set();
	for (let r of t) for (let [t, i] of z(r)) for (let [a] of i.entries()) wt(r).some((n) => e.has(B(n, t, a + 1))) && n.add(B(r.path, t, a + 1));
	return n;
}
/** Some of the keys, as one text; `complete` says whether all of them fitted. */
function kt(e, t) {
	let n = Math.floor(t / 5), r = [...e].toSorted();
	return {
		text: r.slice(0, n).join(""),
		complete: r.length <= n
	};
}
/** Reads what `encodeSeen` wrote; whatever is no key is left out. */
function At(e) {
	return new Set(e.match(/[\w-]{5}/g));
}
/** Has an earlier round read this line? `false` where there are more copies of it now than it has read. */
function jt(e, t) {
	let n = /* @__PURE__ */ new Set();
	for (let [r, i] of z(e)) if (wt(e).some((e) => t.has(B(e, r, i.length)))) for (let e of i) n.add(e);
	return (e) => n.has(e);
}
const V = ({ kind: e }) => e !== "context";
/** Leaves out hunks of which every changed line was read before. Files without hunks stay as they are. */
function Mt(e, t) {
	return Nt(e, (e) => {
		let n = jt(e, t);
		return (e) => e.lines.some((e) => V(e) && !n(e));
	});
}
/** Leaves out the hunks that are not wanted, and counts what they held. */
function Nt(e, t) {
	let n = [], r = [];
	for (let i of e) {
		if (i.hunks.length === 0) {
			n.push(i);
			continue;
		}
		let e = t(i), a = i.hunks.filter(e), o = Pt(i.hunks), s = o - Pt(a);
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
function Pt(e) {
	return e.reduce((e, t) => e + t.lines.filter(V).length, 0);
}
/**
* Had an earlier round read the lines of a placement? Where they are context alone, the changes around them in the
* hunk decide.
*/
function Ft(e, t, n) {
	let { path: r, side: i, startLine: a, endLine: o } = t, s = e.find((e) => e.path === r), c = (e) => {
		let t = F(e, i);
		return t !== null && t >= a && t <= o;
	}, l = s?.hunks.find((e) => I(e, i).some(c));
	if (!s || !l) return !1;
	let u = jt(s, n), d = l.lines.filter((e) => V(e) && c(e));
	return (d.length > 0 ? d : l.lines.filter(V)).every(u);
}
// src/domain/state.ts
/**
* What fen remembers on GitHub itself: a hidden, signed marker at the head of each review, comment and summary; where
* a job without the key has put together what several jobs have signed, one of each, a line each.
* The signature keeps others from planting or forging state; whoever copies a marker only repeats what is true.
*/
/** A whole marker: kind, payload, signature. Nothing in it can close the HTML comment. */
const H = /^<!-- fen:(review|comment|summary|answer) ([\w-]{1,60000})\.([\w-]{22}) -->/, It = "fen without a key";
/**
* Markers signed with the model endpoint's key (its hash, never the key itself). An empty key signs
* nothing: its markers are empty, and it recognises none.
*/
function Lt(e) {
	let t = be("sha256").update(`fen-state/1\n${e.apiKey}`).digest(), n = `${e.repository.toLowerCase()}#${e.number}`, r = (e, r) => xe("sha256", t).update(`${e}\n${n}\n${r}`).digest("base64url").slice(0, 22), i = (t, n) => e.apiKey === "" ? "" : `<!-- fen:${t} ${n}.${r(t, n)} -->`, a = (t, n) => {
		let [, i, a, o] = H.exec(n) ?? [];
		if (e.apiKey === "" || i !== t || !a || !o) return [];
		let s = Buffer.from(r(i, a));
		return Se(s, Buffer.from(o)) ? [a] : [];
	}, o = (e, t) => U(t).markers.flatMap((t) => a(e, t));
	return {
		forReview: (e) => i("review", W(Vt(e))),
		forComment: (e) => i("comment", e),
		forSummary: (e) => i("summary", W(Kt(e))),
		forAnswer: ({ thread: e, withdrawn: t }) => i("answer", W({
			v: 1,
			thread: e,
			withdrawn: t
		})),
		readAnswer: (e) => o("answer", e).map(G).map(Gt)[0] ?? null,
		readReview: (e) => Ut(o("review", e).map(G)),
		readComment: (e) => o("comment", e)[0] ?? null,
		readSummary: (e) => Wt(o("summary", e).map(G))
	};
}
/**
* Markers that an earlier `mode: generate` made and signed; `mode: publish` has no key of its own and
* recognises only these very ones.
*/
function Rt(e) {
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
		readReview: (e) => Ut(i(t, e)),
		readComment: (e) => a.get(H.exec(e)?.[0] ?? "") ?? null,
		readSummary: (e) => Wt(i(r, e))
	};
}
/** The fingerprint that a comment's marker names, whoever has signed it. */
function zt(e) {
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
function Bt(e) {
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
function Vt({ head: e, complete: t, fingerprints: n }) {
	return {
		v: 1,
		head: e,
		complete: t,
		fingerprints: n
	};
}
function Ht(e) {
	if (typeof e?.head != "string") return null;
	let t = e.fingerprints;
	return {
		head: e.head,
		complete: e.complete === !0,
		fingerprints: Array.isArray(t) ? t.filter((e) => typeof e == "string") : []
	};
}
/** What several jobs have signed of one review; `null` where nobody has. */
function Ut(e) {
	let [t, ...n] = e.map(Ht).filter((e) => e !== null);
	if (!t) return null;
	let r = n.filter(({ head: e }) => e === t.head), i = [t, ...r].flatMap(({ fingerprints: e }) => e);
	return {
		...t,
		complete: t.complete && r.every(({ complete: e }) => e),
		fingerprints: r.length === 0 ? t.fingerprints : [...new Set(i)].toSorted()
	};
}
/** The newest stands last: it says which commit was looked at. */
function Wt(e) {
	return e.map(qt).filter((e) => e !== null).reduce((e, t) => e === null ? t : {
		...t,
		ledger: ne(e.ledger, t.ledger),
		seen: Dt(e.seen, t.seen),
		history: yt(e.history, t.history)
	}, null);
}
function Gt(e) {
	let t = e?.thread;
	return typeof t == "number" ? {
		thread: t,
		withdrawn: e?.withdrawn === !0
	} : null;
}
function Kt({ head: e, complete: t, ledger: n, seen: r, history: i }) {
	return {
		v: 1,
		head: e,
		complete: t,
		ledger: te(n),
		seen: kt(r, 16e3).text,
		history: tt(i, 16e3)
	};
}
function qt(e) {
	return typeof e?.head == "string" ? {
		head: e.head,
		complete: e.complete === !0,
		ledger: re(e.ledger),
		seen: At(typeof e.seen == "string" ? e.seen : ""),
		history: at(e.history)
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
function Jt(e, t) {
	let n = _(e);
	if (n.replaceAll(" ", "").length < 4) return !1;
	if (_(t).includes(n)) return !0;
	let r = (e) => _(e.replaceAll(/^[+\- ]/gm, ""));
	return r(t).includes(r(e));
}
const Yt = {
	rejected: 0,
	uncertain: 1,
	confirmed: 2
};
/**
* One verdict for each candidate id, from answers that may repeat, contradict, miss or invent ids:
* of several for one id the strictest counts, unknown ids are ignored, missing ones are not verified.
*/
function Xt(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let r of t.ids) {
		let i = e.filter((e) => e.id === r).toSorted((e, t) => Yt[e.verdict] - Yt[t.verdict])[0];
		n.set(r, i ? Zt(i, t.shownCode) : K("no answer"));
	}
	return n;
}
function Zt(e, t) {
	let { evidence: n, reason: r, severity: i } = e;
	return e.verdict === "confirmed" ? {
		status: "confirmed",
		reason: r,
		evidence: n,
		severity: i
	} : e.verdict === "uncertain" ? {
		...K(r || "the verifier was uncertain"),
		evidence: n
	} : Jt(n, t) ? {
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
const Qt = {
	index: 1,
	count: 1
}, $t = 16e6, en = 5e3;
/** Throws InputError, naming what is wrong, for anything that is not a result file of a finished review. */
function tn(e) {
	let t = nn(e), n = q(t.pullRequest), r = n.number, i = Y(n.head);
	if (typeof r != "number" || !/^[0-9a-f]{40,64}$/.test(i)) throw new d("`result-file`: names no pull request and head commit");
	let a = q(t.plan), o = J(a.batches).flatMap((e) => J(e.files));
	return {
		repository: Y(t.repository),
		number: r,
		head: i,
		ending: sn(t),
		coverage: X(t.coverage, 1),
		currency: ce.find((e) => e === t.currency) ?? "CNY",
		totals: ln(t),
		suggestions: J(t.suggestions).flatMap(pn),
		floor: v.find((e) => e === t.floor) ?? null,
		shard: an(t.shard),
		finishedAt: rn(t.finishedAt),
		reviewableLines: Z(a.reviewableLines),
		planned: o.map((e) => ({
			path: Y(e.path),
			changedLines: Z(e.changedLines)
		})),
		skipped: J(t.skipped).map(hn),
		marks: _n(q(t.marks))
	};
}
function nn(e) {
	if (e.length > 16e6) throw new d("`result-file`: is too large");
	let t;
	try {
		t = JSON.parse(e);
	} catch (e) {
		throw new d("`result-file`: is not JSON", { cause: e });
	}
	let n = q(t);
	if (n.mode === "compare") throw new d("`result-file`: is of a comparison, which is never posted; review with the model of your choice");
	if (n.schema === "fen-result/1") return n;
	throw new d(`\`result-file\`: its schema is not ${ve}`);
}
function q(e) {
	return typeof e == "object" && e && !Array.isArray(e) ? { ...e } : {};
}
function J(e) {
	return Array.isArray(e) ? e.slice(0, en).map(q) : [];
}
function Y(e) {
	return typeof e == "string" ? e.slice(0, 2e3) : "";
}
function X(e, t) {
	return typeof e == "number" && e >= 0 && e <= t ? e : 0;
}
function Z(e) {
	return Math.floor(X(e, 1e7));
}
function rn(e) {
	let t = Y(e);
	return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(t) ? t : "";
}
/** A file without it is of a whole review. Throws InputError for what is none. */
function an(e) {
	if (e === void 0) return Qt;
	let [, t, n] = /^(\d{1,3})\/(\d{1,3})$/.exec(Y(e)) ?? [], [r, i] = [Number(t), Number(n)];
	if (r >= 1 && r <= i && i <= 256) return {
		index: r,
		count: i
	};
	throw new d("`result-file`: names no part of a plan");
}
const on = [
	"complete",
	"partial",
	"not-reviewed",
	"skipped",
	"failed"
];
function sn(e) {
	let t = on.find((t) => t === e.outcome) ?? "partial", n = cn(e.reason);
	return t === "complete" ? {
		outcome: t,
		reason: null,
		detail: ""
	} : {
		outcome: t,
		reason: n ?? "internal-error",
		detail: n ? le[n] : ""
	};
}
function cn(e) {
	return de(e) ? e : null;
}
function ln(e) {
	let t = (t) => Math.floor(X(e[t], 1e9));
	return {
		cost: ue(Y(e.cost)) ?? 0,
		costKnown: e.costKnown === !0,
		usage: {
			inputTokens: t("inputTokens"),
			cachedTokens: t("cachedTokens"),
			outputTokens: t("outputTokens"),
			reasoningTokens: 0,
			estimated: e.costKnown !== !0
		},
		model: un(e.model)
	};
}
function un(e) {
	let t = Y(e);
	return r(t) ? t : "";
}
const dn = [
	"model",
	"check",
	"tool"
], fn = [
	"already-posted",
	"refuted",
	"not-confirmed",
	"withdrawn",
	"duplicate"
];
function pn(e) {
	let t = M(e);
	return t.kind === "item" ? [{
		suggestion: {
			...t.item,
			source: dn.find((t) => t === e.source) ?? "model",
			...typeof e.tool == "string" ? { tool: e.tool.slice(0, 200) } : {},
			...typeof e.rule == "string" ? { rule: e.rule.slice(0, 200) } : {}
		},
		batch: Math.floor(X(e.batch, en)),
		late: e.late === !0,
		fate: fn.find((t) => t === e.fate) ?? "not-posted",
		verdict: mn(q(e.verdict))
	}] : [];
}
function mn(e) {
	let t = Y(e.reason), n = e.status;
	return n !== "confirmed" && n !== "rejected" ? K(t) : {
		status: n,
		reason: t,
		evidence: Y(e.evidence),
		severity: null
	};
}
function hn(e) {
	return {
		path: Y(e.path),
		reason: Y(e.reason),
		detail: Y(e.detail),
		changedLines: Z(e.changedLines),
		reviewable: e.reviewable === !0
	};
}
function Q(e) {
	return typeof e == "string" && Bt(e) ? e : "";
}
/** What a comment begins with: a marker, or several that other jobs have put together. */
function gn(e) {
	if (typeof e != "string") return "";
	let { markers: t, rest: n } = U(e);
	return n === "" ? t.join("\n") : "";
}
function _n(e) {
	let t = /* @__PURE__ */ new Map();
	for (let [n, r] of Object.entries(q(e.comments))) typeof r == "string" && Bt(r) && t.set(n, r);
	let n = q(e.summary), r = {
		now: Q(n.now),
		unposted: Q(n.unposted),
		before: gn(n.before)
	};
	return {
		review: Q(e.review),
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
function vn(e) {
	let t = e.runnerTemp ? e.runnerTemp : Ne(), n = e.given === "" ? x(t, "fen-result.json") : e.given, { folder: r, pattern: i } = Sn(n), a = i === "" ? Pe(n).name : "fen-result", o = e.mode === "publish" ? `${a}.published` : a, s = e.mode === "publish" ? x(r, `${o}.json`) : n, [c, l] = [x(r, `${o}.sarif`), x(r, `${o}.replay.json`)];
	return {
		source: n,
		result: s,
		sarif: c,
		replay: l
	};
}
/** Writes the file synchronously. Returns a sentence about what went wrong, or `null`. */
function yn(e, t) {
	let n = `${e}.${process.pid}.tmp`;
	try {
		return Te(b(e), { recursive: !0 }), Me(n, t, { mode: 384 }), ke(n, e), null;
	} catch (e) {
		return `the file for the result could not be written (${$(e)}); set \`result-file\` to another place`;
	}
}
/** Writes a file that is not there yet, at a path below `root`. Links on the way are not followed: they may lead anywhere. */
function bn(e, t, n) {
	let r = x(e, t);
	try {
		let i = xn(e, b(t));
		if (i !== null) return {
			kind: "failed",
			why: i
		};
		let a = Ee(r, "wx", 420);
		try {
			Me(a, n);
		} catch (e) {
			throw je(r), e;
		} finally {
			Ce(a);
		}
		return { kind: "written" };
	} catch (e) {
		return $(e) === "EEXIST" ? { kind: "exists" } : {
			kind: "failed",
			why: `it cannot be written (${$(e)})`
		};
	}
}
function xn(e, t) {
	let n = e;
	for (let e of t.split(/[/\\]/).filter((e) => e !== "." && e !== "")) {
		n = x(n, e);
		try {
			Te(n);
		} catch (e) {
			if ($(e) !== "EEXIST") throw e;
		}
		if (!we(n).isDirectory()) return `${e} is no folder`;
	}
	return null;
}
function $(e) {
	return e instanceof Error && "code" in e ? String(e.code) : "unknown error";
}
/** The folder that a path begins with, and the pattern below it; `""` where the path is of one file. */
function Sn(e) {
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
function Cn(e) {
	let { folder: t, pattern: n } = Sn(e);
	if (n === "") return [En(e)];
	let r = wn(t, n);
	if (r.length === 0) throw new d("`result-file`: no file matches the pattern; `mode: publish` needs the files that `mode: generate` wrote");
	if (r.length > 256) throw new d("`result-file`: the pattern matches more than 256 files");
	let i = r.map(En);
	if (i.reduce((e, t) => e + t.length, 0) <= 64e6) return i;
	throw new d("`result-file`: the files are larger than 64 MB together");
}
function wn(e, t) {
	let n = s([`/${t}`]);
	if ("problem" in n) throw new d(`\`result-file\`: ${n.problem}`);
	let r = [], i = [""], a = 0;
	for (let t = i.shift(); t !== void 0; t = i.shift()) for (let o of Tn(x(e, t))) {
		let s = t === "" ? o.name : `${t}/${o.name}`;
		if (a += 1, a > 1e4) return r;
		o.isDirectory() && i.push(s), o.isFile() && !/\.(?:published|replay)\.json$/.test(s) && se(n.globs, s) !== null && r.push(x(e, s));
	}
	return r;
}
function Tn(e) {
	try {
		return Oe(e, { withFileTypes: !0 }).toSorted((e, t) => e.name < t.name ? -1 : 1);
	} catch {
		return [];
	}
}
/** Reads a result file of at most 16 MB. Throws InputError when there is none that can be read. */
function En(e) {
	try {
		if (Ae(e).size > 16e6) throw new d("`result-file`: is larger than 16 MB");
		return De(e, "utf8");
	} catch (e) {
		throw e instanceof d ? e : new d("`result-file`: cannot be read; `mode: publish` needs the file that `mode: generate` wrote", { cause: e });
	}
}
export { lt as A, He as B, mt as C, yt as D, ft as E, Be as F, ze as I, w as L, I as M, M as N, xt as O, et as P, Ie as R, ut as S, pt as T, Le as V, Et as _, $t as a, Mt as b, Jt as c, Lt as d, zt as f, Ft as g, Ct as h, yn as i, F as j, vt as k, Xt as l, U as m, Cn as n, tn as o, Rt as p, vn as r, K as s, bn as t, It as u, Ot as v, ht as w, Nt as x, Dt as y, Ue as z };
