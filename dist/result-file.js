import { C as e, D as t, E as n, L as r, O as i, S as a, T as o, V as s, _ as c, b as l, d as u, f as d, g as f, h as ee, i as p, m, nt as h, o as te, p as g, r as ne, v as _, w as v, x as re, y as ie, z as ae } from "./version.js";
import { c as oe, h as se, l as ce, x as le } from "./totals.js";
import { B as ue, F as de, G as y, I as fe, J as b, L as pe, R as me, Y as he, q as x, t as ge, z as _e } from "./result.js";
import { createHash as ve, createHmac as ye, timingSafeEqual as be } from "node:crypto";
import { closeSync as xe, lstatSync as Se, mkdirSync as S, openSync as Ce, readFileSync as we, readdirSync as C, renameSync as Te, rmSync as w, statSync as Ee, unlinkSync as De, writeFileSync as T } from "node:fs";
import { tmpdir as Oe } from "node:os";
import { dirname as E, join as D, parse as ke } from "node:path";
// src/inputs.ts
const Ae = [
	"review",
	"generate",
	"publish",
	"plan",
	"doctor",
	"compare",
	"measure"
], O = [
	"json",
	"slack",
	"feishu",
	"wecom"
], k = [
	"guidelines",
	"code",
	"discussion"
];
/** The part of the limit that one of several jobs may spend. */
function je(e) {
	return Math.floor(e.costLimit / e.shard.count);
}
const A = (e, t, n = {}) => ({
	name: e,
	read: t,
	...n,
	fallback: n.fallback ?? ""
}), j = [
	"critical",
	"major",
	"minor",
	"nit"
], Me = {
	githubToken: A("github-token", (e) => e),
	apiKey: A("api-key", (e) => e, { environment: "DMX_API_KEY" }),
	baseUrls: A("base-url", u, {
		environment: "DMX_BASE_URL",
		fallback: "https://www.dmxapi.cn/v1"
	}),
	model: A("model", l, { fallback: "mimo-v2-flash" }),
	fallbackModels: A("fallback-models", ie(l), { fallback: "mimo-v2.6-flash, qwen-flash" }),
	verifyModel: A("verify-model", M(l)),
	generateTemperature: A("generate-temperature", m({
		from: 0,
		to: 2
	}), { fallback: "0.3" }),
	verifyTemperature: A("verify-temperature", m({
		from: 0,
		to: 2
	}), { fallback: "0.1" }),
	costLimit: A("cost-limit", _, { fallback: "0.01" }),
	costLimitPerPr: A("cost-limit-per-pr", M(_)),
	costLimitPerMonth: A("cost-limit-per-month", M(_)),
	currency: A("currency", g(["CNY", "USD"]), { fallback: "CNY" }),
	prices: A("prices", e),
	warnAt: A("warn-at", a, { fallback: "50, 80, 100" }),
	webhookUrl: A("webhook-url", M(t)),
	webhookFormat: A("webhook-format", g(O), { fallback: "json" }),
	exchangeRate: A("exchange-rate", ee),
	mode: A("mode", g(Ae), { fallback: "review" }),
	compareModels: A("compare-models", ie(l)),
	prNumber: A("pr-number", M(i({
		from: 1,
		to: 2147483647
	}))),
	headSha: A("head-sha", M(o)),
	config: A("config", re, { fallback: ".github/fen.yml" }),
	include: A("include", f),
	exclude: A("exclude", f),
	sharedRules: A("shared-rules", v),
	minSeverity: A("min-severity", g(j), { fallback: "minor" }),
	maxComments: A("max-comments", i({
		from: 0,
		to: 100
	}), { fallback: "20" }),
	failOn: A("fail-on", g(["never", ...j]), { fallback: "never" }),
	failOnPartial: A("fail-on-partial", d, { fallback: "false" }),
	language: A("language", c, { fallback: "en" }),
	incremental: A("incremental", d, { fallback: "true" }),
	resolveThreads: A("resolve-threads", d, { fallback: "false" }),
	dryRun: A("dry-run", d, { fallback: "false" }),
	shard: A("shard", n, { fallback: "1/1" }),
	evidence: A("evidence", f),
	resultFile: A("result-file", M((e) => e)),
	idleTimeoutMs: A("idle-timeout", Be(), { fallback: "60" }),
	runTimeoutMs: A("run-timeout", Be(), { fallback: "900" }),
	context: A("context", ze, {
		fileOnly: !0,
		fallback: k.join("\n")
	}),
	rules: A("rules", v, { fileOnly: !0 }),
	postFindings: A("post-findings", d, {
		fileOnly: !0,
		fallback: "false"
	})
}, Ne = Fe(!1), Pe = [...Ne, ...Fe(!0)];
function Fe(e) {
	return Object.values(Me).filter((t) => (t.fileOnly ?? !1) === e).map(({ name: e }) => e);
}
/**
* Reads all inputs: action input before configuration file before environment before default.
* Throws `InputError` that lists every bad value: its name, what is wrong with it, what is allowed.
*/
function Ie(e) {
	let { inputs: t, problems: n } = Le(e);
	if (n.length > 0) throw new h(n.join("\n"));
	return t;
}
/** Reads all inputs as `readInputs` does. What is wrong stands in `problems`, a line each; the default stands for it. */
function Le(e) {
	let t = {}, n = [];
	for (let [r, i] of Object.entries(Me)) {
		let { text: a, labelOf: o } = Re(i, e), s = i.read(a);
		typeof s == "object" && s && "problem" in s ? (n.push(`${o(s.at ?? [])}: ${s.problem}`), t[r] = i.read(i.fallback)) : t[r] = s;
	}
	return {
		inputs: t,
		problems: n
	};
}
function Re(e, t) {
	let { name: n, environment: r, fallback: i, fileOnly: a } = e, o = a ? "" : t.given(n).trim(), s = `\`${n}\``;
	if (o !== "") return {
		text: o,
		labelOf: () => t.nameOf?.(n) ?? s
	};
	let { config: c } = t, l = c?.values.get(n)?.trim() ?? "";
	if (l !== "") {
		let e = (e) => c?.placeOf?.([n, ...e]) ?? "";
		return {
			text: l,
			labelOf: (t) => `${c?.file}${e(t)}: ${s}`
		};
	}
	let u = r ? t.environment[r]?.trim() ?? "" : "";
	return u === "" ? {
		text: i,
		labelOf: () => s
	} : {
		text: u,
		labelOf: () => `environment variable ${r}`
	};
}
function ze(e) {
	let t = e.split(/[\n,]/).map((e) => e.trim());
	if (t.length === 1 && t[0] === "none") return [];
	let n = t.find((e) => !k.some((t) => t === e));
	return n === void 0 ? k.filter((e) => t.includes(e)) : { problem: `${JSON.stringify(n.slice(0, 60))} is not one of ${k.join(", ")}; or \`none\`` };
}
/** An optional input: not given is `null`. */
function M(e) {
	return (t) => t === "" ? null : e(t);
}
/** Seconds, at most six hours (the longest job GitHub runs), as milliseconds. */
function Be() {
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
const Ve = new Map([
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
function He(e) {
	if (typeof e == "string") {
		let [, t = "", n = ""] = /^\s*([\w-]{1,30})[\s:]+(\S[\s\S]*)$/.exec(e) ?? [];
		return Ue(t, n);
	}
	if (typeof e != "object" || !e) return null;
	let [t, n] = [Reflect.get(e, "kind"), Reflect.get(e, "name")];
	return typeof t == "string" && typeof n == "string" ? Ue(t, n) : null;
}
function Ue(e, t) {
	let n = Ve.get(e.toLowerCase().replaceAll(/[_ ]/g, "-")), r = t.trim().replaceAll(/^[`'"]|[`'"]$/g, "");
	return !n || r === "" || r.length > 200 || /[\n\r]/.test(r) ? null : {
		kind: n,
		name: r
	};
}
/** Titles that say the same in plain English; the name must stand alone or between backticks. */
const We = [
	["unused", /^(?:the )?(?:variable |import |parameter |function |constant )?`([\w$]+)` is (?:never used|unused|not used)\.?$/i],
	["unused", /^unused (?:import|variable|parameter|function|constant):? `?([\w$]+)`?\.?$/i],
	["undefined", /^(?:the )?(?:variable |function |name )?`([\w$]+)` is (?:not defined|undefined|not imported|never defined|undeclared)\.?$/i],
	["undefined", /^missing import (?:of |for )?`?([\w$]+)`?\.?$/i],
	["duplicate", /^duplicate (?:key|definition|property)(?: of)?:? `([\w$.-]+)`\.?$/i],
	["missing-file", /^(?:the )?file `([\w./@-]+)` (?:does not exist|is missing)\.?$/i]
];
/** What the title says where the model left the claim out. */
function Ge(e) {
	for (let [t, n] of We) {
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
const Ke = /* @__PURE__ */ new Map([
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
function qe(e) {
	if (e.done !== !0) return null;
	let t = e.count;
	return {
		kind: "done",
		count: Number.isSafeInteger(t) ? Number(t) : null
	};
}
function N(e) {
	return typeof e == "string" ? e : "";
}
function Je(e) {
	let t = N(e).trim().toLowerCase();
	return b.find((e) => e === t) ?? Ke.get(t) ?? null;
}
function Ye(e) {
	let t = N(e).trim().toLowerCase();
	return x.find((e) => e === t) ?? "bug";
}
/** A line number as the model may write it: a whole number above zero, or its digits. */
function Xe(e) {
	let t = typeof e == "string" && /^\d{1,9}$/.test(e) ? Number(e) : e;
	return typeof t == "number" && Number.isSafeInteger(t) && t > 0 ? t : null;
}
/** Reads one object of the generate pass (contract section 4). Unknown keys are ignored. */
function Ze(e) {
	let t = qe(e);
	if (t) return t;
	let n = N(e.path).trim();
	if (n === "") return {
		kind: "broken",
		problem: "no path"
	};
	let r = Je(e.severity);
	if (!r) return {
		kind: "broken",
		problem: "no severity that fen knows"
	};
	let i = N(e.body).trim(), a = (N(e.title).trim() || i).replaceAll(/\s+/g, " ");
	if (a === "") return {
		kind: "broken",
		problem: "neither title nor body"
	};
	let o = e.replacement;
	return {
		kind: "item",
		item: {
			path: n,
			quote: N(e.quote),
			side: N(e.side).toUpperCase() === "LEFT" ? "LEFT" : "RIGHT",
			line: Xe(e.line),
			severity: r,
			category: Ye(e.category),
			title: a.length > 200 ? `${a.slice(0, 199)}…` : a,
			body: i,
			replacement: typeof o == "string" ? o : null,
			claim: He(e.claim) ?? Ge(a),
			source: "model",
			...Qe(e.rule)
		}
	};
}
/** The name of a guideline, as the prompt gives them. */
function Qe(e) {
	let t = /\bR\d{1,3}\b/.exec(N(e).slice(0, 100))?.[0];
	return t === void 0 ? {} : { rule: t };
}
const $e = [
	"confirmed",
	"rejected",
	"uncertain"
];
/** Reads one object of the verify pass (contract section 4). */
function et(e) {
	let t = qe(e);
	if (t) return t;
	let n = Xe(e.id);
	if (n === null) return {
		kind: "broken",
		problem: "no id"
	};
	let r = N(e.verdict).trim().toLowerCase(), i = $e.find((e) => e === r);
	return i ? {
		kind: "item",
		item: {
			id: n,
			verdict: i,
			evidence: N(e.evidence),
			reason: N(e.reason).trim(),
			severity: Je(e.severity)
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
	let r = t.toSorted((e, t) => rt(e) - rt(t) || t.round - e.round), i = new Set(r.slice(0, n)), a = t.filter((e) => i.has(e)), o = [...new Set(a.map(({ sketch: e }) => e.path))];
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
			at(e),
			e.sketch.lines.join(""),
			e.sketch.words.join("")
		])
	};
}
function rt({ status: e }) {
	return +(e === "fixed");
}
const it = {
	o: "open",
	f: "fixed",
	w: "withdrawn"
};
/** Severity, category, side, place, late, status: a character each, then the round. */
function at({ severity: e, sketch: t, where: n, late: r, status: i, round: a }) {
	return [
		b.indexOf(e),
		x.indexOf(t.category),
		t.side === "LEFT" ? "l" : "r",
		n === "body" ? "b" : "i",
		r ? "l" : "n",
		i.charAt(0),
		a
	].join("");
}
/** Reads what `encodeHistory` wrote; whatever is not of its shape is left out. */
function ot(e) {
	let t = typeof e == "object" && e ? { ...e } : {}, n = (e) => {
		let n = Reflect.get(t, e);
		return Array.isArray(n) ? n.slice(0, 1e3) : [];
	}, r = n("paths");
	return {
		rounds: n("rounds").flatMap(st),
		known: n("known").flatMap((e) => lt(e, r))
	};
}
function st(e) {
	if (!Array.isArray(e)) return [];
	let [t, ...n] = e, [r, i, a] = n.map((e) => typeof e == "number" && Number.isSafeInteger(e) && e >= 0 ? e : null);
	return typeof t != "string" || !/^[0-9a-f]{40,64}$/.test(t) || r == null || i == null || a == null ? [] : [{
		head: t,
		raised: r,
		fixed: i,
		late: a
	}];
}
const ct = /^([0-3])([0-6])([lr])([bi])([ln])([fow])(\d{1,4})$/;
function lt(e, t) {
	if (!Array.isArray(e)) return [];
	let [n, r, i, a, o] = e, s = typeof r == "number" ? t[r] : void 0, c = typeof i == "string" ? ct.exec(i) : null;
	if (!c || typeof s != "string" || typeof n != "string" || !/^[0-9a-f]{16}$/.test(n)) return [];
	let [, l, u, d, f, ee, p, m] = c;
	return [{
		fingerprint: n,
		sketch: {
			path: s,
			side: d === "l" ? "LEFT" : "RIGHT",
			category: x[Number(u)] ?? "bug",
			lines: ut(a, 5),
			words: ut(o, 3)
		},
		severity: b[Number(l)] ?? "minor",
		round: Number(m),
		late: ee === "l",
		where: f === "b" ? "body" : "inline",
		status: it[p ?? ""] ?? "open"
	}];
}
function ut(e, t) {
	return typeof e == "string" ? e.match(RegExp(`[\\w-]{${t}}`, "g")) ?? [] : [];
}
// src/domain/diff/diff.ts
/** Number of added and deleted lines in the hunks of a file. */
function dt(e) {
	let t = 0;
	for (let n of e.hunks) for (let e of n.lines) e.kind !== "context" && (t += 1);
	return t;
}
/** The line's number on a side, or `null` where it does not exist on that side. */
function P(e, t) {
	return t === "LEFT" ? e.oldLine : e.newLine;
}
/**
* The lines of a hunk that stand on one side, in file order: context and added lines on `RIGHT`,
* context and deleted lines on `LEFT`. These, and only these, can carry a review comment.
*/
function F(e, t) {
	return e.lines.filter((e) => P(e, t) !== null);
}
// src/domain/history.ts
/** What the rounds of a pull request have brought so far: what was suggested, what is fixed, what is still open. */
const ft = {
	rounds: [],
	known: []
};
/** The number of the round that reads this commit: a commit that is read again makes no new one. */
function I(e, t) {
	let n = e.rounds.findIndex((e) => e.head === t);
	return n === -1 ? e.rounds.length + 1 : n + 1;
}
/** Least severity of a comment of its own: it rises by one step with each round. */
function pt(e, t, n) {
	let r = [
		"nit",
		"minor",
		"major",
		"critical"
	], i = r[Math.min(I(e, n), r.length) - 1] ?? "critical";
	return he(i, t) ? i : t;
}
/**
* The known suggestion that says the same, or `null`. Of lines that are there no more, as after an edit or a rename,
* the words decide; while they are there, the same words about other lines are another suggestion.
*/
function mt(e, t, n) {
	let r = ue(t.suggestion, t.placement);
	return e.known.find((e) => {
		let t = L(e, n), i = {
			...e.sketch,
			path: t?.path ?? e.sketch.path
		};
		return me(i, r) ? !0 : (t === void 0 || t.path === r.path) && R(e, n) && pe(e.sketch, r);
	}) ?? null;
}
/** The history with what this round brought. */
function ht(e, t) {
	let { head: n, posted: r } = t, i = I(e, n), a = new Set(t.fixed), o = new Set(t.reopened), s = e.known.map((e) => a.has(e.fingerprint) ? {
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
function gt(e, t) {
	let n = e.known.filter((e) => e.status === "open" && R(e, t.files) && _t(e, t)), r = e.known.filter((e) => e.status === "fixed" && !R(e, t.files) && vt(e, t)), i = (e) => e.map(({ fingerprint: e }) => e);
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
	let a = i.hunks.flatMap((e) => F(e, r).map(({ text: e }) => e)), o = new Set(de(a));
	return !n.every((e) => o.has(e));
}
function _t(e, t) {
	let n = L(e, t.files);
	return !n || t.isHealthy && t.readPaths.has(n.path) && !vt(e, t);
}
/** Is the same said in this round, of these lines or of those in their place? */
function vt({ sketch: e }, { said: t }) {
	return t.some((t) => me(e, t) ? !0 : t.path === e.path && t.category === e.category && _e(e, t) >= .5);
}
/** The history with these suggestions taken back, by their fingerprints. */
function yt(e, t) {
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
function bt(e, t) {
	let [n, r] = e.rounds.length >= t.rounds.length ? [e, t] : [t, e], i = new Set(n.rounds.map(({ head: e }) => e)), a = new Set(n.known.map(({ fingerprint: e }) => e)), o = new Set(r.known.filter(({ status: e }) => e === "fixed").map(({ fingerprint: e }) => e)), s = [...n.known.map((e) => o.has(e.fingerprint) ? {
		...e,
		status: "fixed"
	} : e), ...r.known.filter(({ fingerprint: e }) => !a.has(e))];
	return {
		rounds: [...n.rounds, ...r.rounds.filter(({ head: e }) => !i.has(e))].map((e, t) => xt(e, t + 1, s)),
		known: s
	};
}
function xt(e, t, n) {
	let r = n.filter((e) => e.round === t).length;
	return r > e.raised ? {
		...e,
		raised: r
	} : e;
}
/** What signed reviews and comments tell where the summary comment does not: rounds, and what was suggested. */
function St(e, t) {
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
		let { severity: i, category: a, text: o } = Ct(n);
		return {
			fingerprint: e,
			sketch: {
				path: t,
				side: "RIGHT",
				category: a,
				lines: [],
				words: fe(o)
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
function Ct(e) {
	let t = /<sub>([a-z]+) · ([a-z]+)/.exec(e.slice(-300)), n = e.replace(/^<!--[^\n]*\n/, "").replaceAll(/^```[\s\S]*?^```/gm, "");
	return {
		severity: b.find((e) => e === t?.[1]) ?? "minor",
		category: x.find((e) => e === t?.[2]) ?? "bug",
		text: n.replace(/<sub>[^\n]*$/, "")
	};
}
// src/domain/seen-lines.ts
/**
* Which changed lines earlier rounds have read, told by patch identity: what the line says, in which file, between
* which neighbours. A rebase, a force-push of the same content or a merge of the base leaves identities as they are.
*/
const wt = /* @__PURE__ */ new Set();
/** The changed lines of a file by what they say between which neighbours. */
function z(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e.hunks) Et(n, t);
	return Map.groupBy(t.keys(), (e) => t.get(e) ?? "");
}
/** `copies` is how many such lines the file had: with one more of them, none counts as read any longer. */
function B(e, t, n) {
	let r = `${e}\n${t}\n${n}`;
	return ve("sha256").update(r).digest("base64url").slice(0, 5);
}
function Tt({ path: e, oldPath: t }) {
	return t === null ? [e] : [e, t];
}
function Et({ lines: e }, t) {
	let n = e.map(({ text: e }) => y(e)), r = [], i = "";
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
function Dt(e) {
	let t = /* @__PURE__ */ new Set(), n = new Set(e.flatMap(({ hunks: e }) => e.flatMap(({ lines: e }) => e)));
	for (let r of new Set(e.map((e) => e.file))) for (let [e, i] of z(r)) if (i.every((e) => n.has(e))) for (let [n] of i.entries()) t.add(B(r.path, e, n + 1));
	return t;
}
function Ot(e, t) {
	return e.union(t);
}
/** Only keys of lines that the files still change, under their present names. */
function kt(e, t) {
	let n = /* @__PURE__ */ new Set();
	for (let r of t) for (let [t, i] of z(r)) for (let [a] of i.entries()) Tt(r).some((n) => e.has(B(n, t, a + 1))) && n.add(B(r.path, t, a + 1));
	return n;
}
/** Some of the keys, as one text; `complete` says whether all of them fitted. */
function At(e, t) {
	let n = Math.floor(t / 5), r = [...e].toSorted();
	return {
		text: r.slice(0, n).join(""),
		complete: r.length <= n
	};
}
/** Reads what `encodeSeen` wrote; whatever is no key is left out. */
function jt(e) {
	return new Set(e.match(/[\w-]{5}/g));
}
/** Has an earlier round read this line? `false` where there are more copies of it now than it has read. */
function Mt(e, t) {
	let n = /* @__PURE__ */ new Set();
	for (let [r, i] of z(e)) if (Tt(e).some((e) => t.has(B(e, r, i.length)))) for (let e of i) n.add(e);
	return (e) => n.has(e);
}
const V = ({ kind: e }) => e !== "context";
/** Leaves out hunks of which every changed line was read before. Files without hunks stay as they are. */
function Nt(e, t) {
	return Pt(e, (e) => {
		let n = Mt(e, t);
		return (e) => e.lines.some((e) => V(e) && !n(e));
	});
}
/** Leaves out the hunks that are not wanted, and counts what they held. */
function Pt(e, t) {
	let n = [], r = [];
	for (let i of e) {
		if (i.hunks.length === 0) {
			n.push(i);
			continue;
		}
		let e = t(i), a = i.hunks.filter(e), o = Ft(i.hunks), s = o - Ft(a);
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
function Ft(e) {
	return e.reduce((e, t) => e + t.lines.filter(V).length, 0);
}
/**
* Had an earlier round read the lines of a placement? Where they are context alone, the changes around them in the
* hunk decide.
*/
function It(e, t, n) {
	let { path: r, side: i, startLine: a, endLine: o } = t, s = e.find((e) => e.path === r), c = (e) => {
		let t = P(e, i);
		return t !== null && t >= a && t <= o;
	}, l = s?.hunks.find((e) => F(e, i).some(c));
	if (!s || !l) return !1;
	let u = Mt(s, n), d = l.lines.filter((e) => V(e) && c(e));
	return (d.length > 0 ? d : l.lines.filter(V)).every(u);
}
// src/domain/state.ts
/**
* What fen remembers on GitHub itself: a hidden, signed marker at the head of each review, comment and summary; where
* a job without the key has put together what several jobs have signed, one of each, a line each.
* The signature keeps others from planting or forging state; whoever copies a marker only repeats what is true.
*/
/** A whole marker: kind, payload, signature. Nothing in it can close the HTML comment. */
const H = /^<!-- fen:(review|comment|summary|answer) ([\w-]{1,60000})\.([\w-]{22}) -->/, Lt = "fen without a key";
/**
* Markers signed with the model endpoint's key (its hash, never the key itself). An empty key signs
* nothing: its markers are empty, and it recognises none.
*/
function Rt(e) {
	let t = ve("sha256").update(`fen-state/1\n${e.apiKey}`).digest(), n = `${e.repository.toLowerCase()}#${e.number}`, r = (e, r) => ye("sha256", t).update(`${e}\n${n}\n${r}`).digest("base64url").slice(0, 22), i = (t, n) => e.apiKey === "" ? "" : `<!-- fen:${t} ${n}.${r(t, n)} -->`, a = (t, n) => {
		let [, i, a, o] = H.exec(n) ?? [];
		if (e.apiKey === "" || i !== t || !a || !o) return [];
		let s = Buffer.from(r(i, a));
		return be(s, Buffer.from(o)) ? [a] : [];
	}, o = (e, t) => U(t).markers.flatMap((t) => a(e, t));
	return {
		forReview: (e) => i("review", W(Ht(e))),
		forComment: (e) => i("comment", e),
		forSummary: (e) => i("summary", W(qt(e))),
		forAnswer: ({ thread: e, withdrawn: t }) => i("answer", W({
			v: 1,
			thread: e,
			withdrawn: t
		})),
		readAnswer: (e) => o("answer", e).map(G).map(Kt)[0] ?? null,
		readReview: (e) => Wt(o("review", e).map(G)),
		readComment: (e) => o("comment", e)[0] ?? null,
		readSummary: (e) => Gt(o("summary", e).map(G))
	};
}
/**
* Markers that an earlier `mode: generate` made and signed; `mode: publish` has no key of its own and
* recognises only these very ones.
*/
function zt(e) {
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
		readReview: (e) => Wt(i(t, e)),
		readComment: (e) => a.get(H.exec(e)?.[0] ?? "") ?? null,
		readSummary: (e) => Gt(i(r, e))
	};
}
/** The fingerprint that a comment's marker names, whoever has signed it. */
function Bt(e) {
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
function Vt(e) {
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
function Ht({ head: e, complete: t, fingerprints: n }) {
	return {
		v: 1,
		head: e,
		complete: t,
		fingerprints: n
	};
}
function Ut(e) {
	if (typeof e?.head != "string") return null;
	let t = e.fingerprints;
	return {
		head: e.head,
		complete: e.complete === !0,
		fingerprints: Array.isArray(t) ? t.filter((e) => typeof e == "string") : []
	};
}
/** What several jobs have signed of one review; `null` where nobody has. */
function Wt(e) {
	let [t, ...n] = e.map(Ut).filter((e) => e !== null);
	if (!t) return null;
	let r = n.filter(({ head: e }) => e === t.head), i = [t, ...r].flatMap(({ fingerprints: e }) => e);
	return {
		...t,
		complete: t.complete && r.every(({ complete: e }) => e),
		fingerprints: r.length === 0 ? t.fingerprints : [...new Set(i)].toSorted()
	};
}
/** The newest stands last: it says which commit was looked at. */
function Gt(e) {
	return e.map(Jt).filter((e) => e !== null).reduce((e, t) => e === null ? t : {
		...t,
		ledger: te(e.ledger, t.ledger),
		seen: Ot(e.seen, t.seen),
		history: bt(e.history, t.history)
	}, null);
}
function Kt(e) {
	let t = e?.thread;
	return typeof t == "number" ? {
		thread: t,
		withdrawn: e?.withdrawn === !0
	} : null;
}
function qt({ head: e, complete: t, ledger: n, seen: r, history: i }) {
	return {
		v: 1,
		head: e,
		complete: t,
		ledger: p(n),
		seen: At(r, 16e3).text,
		history: tt(i, 16e3)
	};
}
function Jt(e) {
	return typeof e?.head == "string" ? {
		head: e.head,
		complete: e.complete === !0,
		ledger: ne(e.ledger),
		seen: jt(typeof e.seen == "string" ? e.seen : ""),
		history: ot(e.history)
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
function Yt(e, t) {
	let n = y(e);
	if (n.replaceAll(" ", "").length < 4) return !1;
	if (y(t).includes(n)) return !0;
	let r = (e) => y(e.replaceAll(/^[+\- ]/gm, ""));
	return r(t).includes(r(e));
}
const Xt = {
	rejected: 0,
	uncertain: 1,
	confirmed: 2
};
/**
* One verdict for each candidate id, from answers that may repeat, contradict, miss or invent ids:
* of several for one id the strictest counts, unknown ids are ignored, missing ones are not verified.
*/
function Zt(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let r of t.ids) {
		let i = e.filter((e) => e.id === r).toSorted((e, t) => Xt[e.verdict] - Xt[t.verdict])[0];
		n.set(r, i ? Qt(i, t.shownCode) : K("no answer"));
	}
	return n;
}
function Qt(e, t) {
	let { evidence: n, reason: r, severity: i } = e;
	return e.verdict === "confirmed" ? {
		status: "confirmed",
		reason: r,
		evidence: n,
		severity: i
	} : e.verdict === "uncertain" ? {
		...K(r || "the verifier was uncertain"),
		evidence: n
	} : Yt(n, t) ? {
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
const $t = {
	index: 1,
	count: 1
}, en = 16e6, tn = 5e3;
/** Throws InputError, naming what is wrong, for anything that is not a result file of a finished review. */
function nn(e) {
	let t = rn(e), n = q(t.pullRequest), r = n.number, i = Y(n.head);
	if (typeof r != "number" || !/^[0-9a-f]{40,64}$/.test(i)) throw new h("`result-file`: names no pull request and head commit");
	let a = q(t.plan), o = J(a.batches).flatMap((e) => J(e.files));
	return {
		repository: Y(t.repository),
		number: r,
		head: i,
		ending: cn(t),
		coverage: X(t.coverage, 1),
		currency: oe.find((e) => e === t.currency) ?? "CNY",
		totals: un(t),
		suggestions: J(t.suggestions).flatMap(mn),
		floor: b.find((e) => e === t.floor) ?? null,
		shard: on(t.shard),
		finishedAt: an(t.finishedAt),
		reviewableLines: Z(a.reviewableLines),
		planned: o.map((e) => ({
			path: Y(e.path),
			changedLines: Z(e.changedLines)
		})),
		skipped: J(t.skipped).map(gn),
		marks: vn(q(t.marks))
	};
}
function rn(e) {
	if (e.length > 16e6) throw new h("`result-file`: is too large");
	let t;
	try {
		t = JSON.parse(e);
	} catch (e) {
		throw new h("`result-file`: is not JSON", { cause: e });
	}
	let n = q(t);
	if (n.mode === "compare") throw new h("`result-file`: is of a comparison, which is never posted; review with the model of your choice");
	if (n.schema === "fen-result/1") return n;
	throw new h(`\`result-file\`: its schema is not ${ge}`);
}
function q(e) {
	return typeof e == "object" && e && !Array.isArray(e) ? { ...e } : {};
}
function J(e) {
	return Array.isArray(e) ? e.slice(0, tn).map(q) : [];
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
function an(e) {
	let t = Y(e);
	return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(t) ? t : "";
}
/** A file without it is of a whole review. Throws InputError for what is none. */
function on(e) {
	if (e === void 0) return $t;
	let [, t, n] = /^(\d{1,3})\/(\d{1,3})$/.exec(Y(e)) ?? [], [r, i] = [Number(t), Number(n)];
	if (r >= 1 && r <= i && i <= 256) return {
		index: r,
		count: i
	};
	throw new h("`result-file`: names no part of a plan");
}
const sn = [
	"complete",
	"partial",
	"not-reviewed",
	"skipped",
	"failed"
];
function cn(e) {
	let t = sn.find((t) => t === e.outcome) ?? "partial", n = ln(e.reason);
	return t === "complete" ? {
		outcome: t,
		reason: null,
		detail: ""
	} : {
		outcome: t,
		reason: n ?? "internal-error",
		detail: n ? se[n] : ""
	};
}
function ln(e) {
	return le(e) ? e : null;
}
function un(e) {
	let t = (t) => Math.floor(X(e[t], 1e9));
	return {
		cost: ce(Y(e.cost)) ?? 0,
		costKnown: e.costKnown === !0,
		usage: {
			inputTokens: t("inputTokens"),
			cachedTokens: t("cachedTokens"),
			outputTokens: t("outputTokens"),
			reasoningTokens: 0,
			estimated: e.costKnown !== !0
		},
		model: dn(e.model)
	};
}
function dn(e) {
	let t = Y(e);
	return r(t) ? t : "";
}
const fn = [
	"model",
	"check",
	"tool"
], pn = [
	"already-posted",
	"refuted",
	"not-confirmed",
	"withdrawn",
	"duplicate"
];
function mn(e) {
	let t = Ze(e);
	return t.kind === "item" ? [{
		suggestion: {
			...t.item,
			source: fn.find((t) => t === e.source) ?? "model",
			...typeof e.tool == "string" ? { tool: e.tool.slice(0, 200) } : {},
			...typeof e.rule == "string" ? { rule: e.rule.slice(0, 200) } : {}
		},
		batch: Math.floor(X(e.batch, tn)),
		late: e.late === !0,
		fate: pn.find((t) => t === e.fate) ?? "not-posted",
		verdict: hn(q(e.verdict))
	}] : [];
}
function hn(e) {
	let t = Y(e.reason), n = e.status;
	return n !== "confirmed" && n !== "rejected" ? K(t) : {
		status: n,
		reason: t,
		evidence: Y(e.evidence),
		severity: null
	};
}
function gn(e) {
	return {
		path: Y(e.path),
		reason: Y(e.reason),
		detail: Y(e.detail),
		changedLines: Z(e.changedLines),
		reviewable: e.reviewable === !0
	};
}
function Q(e) {
	return typeof e == "string" && Vt(e) ? e : "";
}
/** What a comment begins with: a marker, or several that other jobs have put together. */
function _n(e) {
	if (typeof e != "string") return "";
	let { markers: t, rest: n } = U(e);
	return n === "" ? t.join("\n") : "";
}
function vn(e) {
	let t = /* @__PURE__ */ new Map();
	for (let [n, r] of Object.entries(q(e.comments))) typeof r == "string" && Vt(r) && t.set(n, r);
	let n = q(e.summary), r = {
		now: Q(n.now),
		unposted: Q(n.unposted),
		before: _n(n.before)
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
function yn(e) {
	let t = e.runnerTemp ? e.runnerTemp : Oe(), n = e.given === "" ? D(t, "fen-result.json") : e.given, { folder: r, pattern: i } = On(n), a = i === "" ? ke(n).name : "fen-result", o = e.mode === "publish" ? `${a}.published` : a, s = e.mode === "publish" ? D(r, `${o}.json`) : n, [c, l] = [D(r, `${o}.sarif`), D(r, `${o}.replay.json`)];
	return {
		source: n,
		result: s,
		sarif: c,
		replay: l
	};
}
/** Writes the file synchronously. Returns a sentence about what went wrong, or `null`. */
function bn(e, t) {
	let n = `${e}.${process.pid}.tmp`;
	try {
		return S(E(e), { recursive: !0 }), T(n, t, { mode: 384 }), Te(n, e), null;
	} catch (e) {
		return `the file for the result could not be written (${$(e)}); set \`result-file\` to another place`;
	}
}
/** Deletes the files of all runs but the newest in the folder of the command line; others are not touched. */
function xn(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let t of Sn(e)) {
		let e = /^(fen-[\dTZ-]+)\.(?:json|sarif|replay\.json)$/.exec(t)?.[1];
		e !== void 0 && n.set(e, [...n.get(e) ?? [], t]);
	}
	let r = [...n.keys()].toSorted().slice(0, -t);
	for (let t of r.flatMap((e) => n.get(e) ?? [])) w(D(e, t), { force: !0 });
}
function Sn(e) {
	try {
		return C(e);
	} catch {
		return [];
	}
}
/** Takes a folder for this process alone. A process that is gone holds none. Throws what the file system throws. */
function Cn(e) {
	let t = D(e, "lock");
	for (S(e, { recursive: !0 });;) {
		try {
			return T(t, `${process.pid}\n`, { flag: "wx" }), {
				kind: "taken",
				release: () => w(t, { force: !0 })
			};
		} catch (e) {
			if ($(e) !== "EEXIST") throw e;
		}
		let e = wn(t);
		if (e !== null && Tn(e)) return {
			kind: "held",
			pid: e
		};
		w(t, { force: !0 });
	}
}
function wn(e) {
	try {
		let t = Number(we(e, "utf8").trim());
		return Number.isSafeInteger(t) && t > 0 ? t : null;
	} catch {
		return null;
	}
}
function Tn(e) {
	try {
		return process.kill(e, 0), !0;
	} catch (e) {
		return $(e) === "EPERM";
	}
}
/** Writes a file that is not there yet, at a path below `root`. Links on the way are not followed: they may lead anywhere. */
function En(e, t, n) {
	let r = D(e, t);
	try {
		let i = Dn(e, E(t));
		if (i !== null) return {
			kind: "failed",
			why: i
		};
		let a = Ce(r, "wx", 420);
		try {
			T(a, n);
		} catch (e) {
			throw De(r), e;
		} finally {
			xe(a);
		}
		return { kind: "written" };
	} catch (e) {
		return $(e) === "EEXIST" ? { kind: "exists" } : {
			kind: "failed",
			why: `it cannot be written (${$(e)})`
		};
	}
}
function Dn(e, t) {
	let n = e;
	for (let e of t.split(/[/\\]/).filter((e) => e !== "." && e !== "")) {
		n = D(n, e);
		try {
			S(n);
		} catch (e) {
			if ($(e) !== "EEXIST") throw e;
		}
		if (!Se(n).isDirectory()) return `${e} is no folder`;
	}
	return null;
}
function $(e) {
	return e instanceof Error && "code" in e ? String(e.code) : "unknown error";
}
/** The folder that a path begins with, and the pattern below it; `""` where the path is of one file. */
function On(e) {
	let t = e.replaceAll("\\", "/").split("/"), n = t.findIndex((e) => /[*?{}[\]]/.test(e));
	if (n === -1) return {
		folder: E(e),
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
function kn(e) {
	let { folder: t, pattern: n } = On(e);
	if (n === "") return [Mn(e)];
	let r = An(t, n);
	if (r.length === 0) throw new h("`result-file`: no file matches the pattern; `mode: publish` needs the files that `mode: generate` wrote");
	if (r.length > 256) throw new h("`result-file`: the pattern matches more than 256 files");
	let i = r.map(Mn);
	if (i.reduce((e, t) => e + t.length, 0) <= 64e6) return i;
	throw new h("`result-file`: the files are larger than 64 MB together");
}
function An(e, t) {
	let n = s([`/${t}`]);
	if ("problem" in n) throw new h(`\`result-file\`: ${n.problem}`);
	let r = [], i = [""], a = 0;
	for (let t = i.shift(); t !== void 0; t = i.shift()) for (let o of jn(D(e, t))) {
		let s = t === "" ? o.name : `${t}/${o.name}`;
		if (a += 1, a > 1e4) return r;
		o.isDirectory() && i.push(s), o.isFile() && !/\.(?:published|replay)\.json$/.test(s) && ae(n.globs, s) !== null && r.push(D(e, s));
	}
	return r;
}
function jn(e) {
	try {
		return C(e, { withFileTypes: !0 }).toSorted((e, t) => e.name < t.name ? -1 : 1);
	} catch {
		return [];
	}
}
/** Reads a result file of at most 16 MB. Throws InputError when there is none that can be read. */
function Mn(e) {
	try {
		if (Ee(e).size > 16e6) throw new h("`result-file`: is larger than 16 MB");
		return we(e, "utf8");
	} catch (e) {
		throw e instanceof h ? e : new h("`result-file`: cannot be read; `mode: publish` needs the file that `mode: generate` wrote", { cause: e });
	}
}
export { St as A, O as B, Pt as C, mt as D, gt as E, Ze as F, Ie as H, et as I, Pe as L, dt as M, P as N, pt as O, F as P, Ne as R, Nt as S, ht as T, je as U, Le as V, wt as _, yn as a, kt as b, nn as c, Zt as d, Lt as f, U as g, zt as h, kn as i, yt as j, bt as k, K as l, Bt as m, Cn as n, bn as o, Rt as p, xn as r, en as s, En as t, Yt as u, It as v, ft as w, Ot as x, Dt as y, j as z };
