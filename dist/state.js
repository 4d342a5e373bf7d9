import { C as e, D as t, E as n, O as r, S as i, T as a, X as o, Y as s, _ as c, b as l, d as u, f as d, g as f, h as p, i as m, m as h, o as ee, p as g, r as te, tt as ne, v as _, w as re, x as ie, y as v } from "./version.js";
import { B as ae, F as oe, G as se, I as ce, J as y, L as le, R as b, Y as ue, q as x, z as de } from "./result.js";
import { createHash as S, createHmac as fe, timingSafeEqual as pe } from "node:crypto";
// src/inputs.ts
/** Strings become values here, once: every input with its default, its check and its error message. */
const me = [
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
], w = [
	"guidelines",
	"code",
	"discussion"
];
/** The part of the limit that one of several jobs may spend. */
function he(e) {
	return Math.floor(e.costLimit / e.shard.count);
}
const T = (e, t, n = {}) => ({
	name: e,
	read: t,
	...n,
	fallback: n.fallback ?? ""
}), E = [
	"critical",
	"major",
	"minor",
	"nit"
], D = {
	githubToken: T("github-token", (e) => e),
	apiKey: T("api-key", (e) => e, { environment: "DMX_API_KEY" }),
	baseUrls: T("base-url", u, {
		environment: "DMX_BASE_URL",
		fallback: "https://www.dmxapi.cn/v1"
	}),
	model: T("model", l, { fallback: "mimo-v2-flash" }),
	fallbackModels: T("fallback-models", v(l), { fallback: "mimo-v2.6-flash, qwen-flash" }),
	verifyModel: T("verify-model", A(l)),
	generateTemperature: T("generate-temperature", h({
		from: 0,
		to: 2
	}), { fallback: "0.3" }),
	verifyTemperature: T("verify-temperature", h({
		from: 0,
		to: 2
	}), { fallback: "0.1" }),
	costLimit: T("cost-limit", _, { fallback: "0.01" }),
	costLimitPerPr: T("cost-limit-per-pr", A(_)),
	costLimitPerMonth: T("cost-limit-per-month", A(_)),
	currency: T("currency", g(["CNY", "USD"]), { fallback: "CNY" }),
	prices: T("prices", e),
	warnAt: T("warn-at", i, { fallback: "50, 80, 100" }),
	webhookUrl: T("webhook-url", A(t)),
	webhookFormat: T("webhook-format", g(C), { fallback: "json" }),
	exchangeRate: T("exchange-rate", p),
	mode: T("mode", g(me), { fallback: "review" }),
	compareModels: T("compare-models", v(l)),
	prNumber: T("pr-number", A(r({
		from: 1,
		to: 2147483647
	}))),
	headSha: T("head-sha", A(a)),
	config: T("config", ie, { fallback: ".github/fen.yml" }),
	include: T("include", f),
	exclude: T("exclude", f),
	sharedRules: T("shared-rules", re),
	minSeverity: T("min-severity", g(E), { fallback: "minor" }),
	maxComments: T("max-comments", r({
		from: 0,
		to: 100
	}), { fallback: "20" }),
	failOn: T("fail-on", g(["never", ...E]), { fallback: "never" }),
	failOnPartial: T("fail-on-partial", d, { fallback: "false" }),
	language: T("language", c, { fallback: "en" }),
	incremental: T("incremental", d, { fallback: "true" }),
	resolveThreads: T("resolve-threads", d, { fallback: "false" }),
	dryRun: T("dry-run", d, { fallback: "false" }),
	shard: T("shard", n, { fallback: "1/1" }),
	evidence: T("evidence", f),
	resultFile: T("result-file", A((e) => e)),
	idleTimeoutMs: T("idle-timeout", j(), { fallback: "60" }),
	runTimeoutMs: T("run-timeout", j(), { fallback: "900" }),
	context: T("context", xe, {
		fileOnly: !0,
		fallback: w.join("\n")
	}),
	rules: T("rules", re, { fileOnly: !0 }),
	postFindings: T("post-findings", d, {
		fileOnly: !0,
		fallback: "false"
	})
}, O = _e(!1), ge = [...O, ..._e(!0)];
function _e(e) {
	return Object.values(D).filter((t) => (t.fileOnly ?? !1) === e).map(({ name: e }) => e);
}
/**
* Reads all inputs: action input before configuration file before environment before default.
* Throws `InputError` that lists every bad value: its name, what is wrong with it, what is allowed.
*/
function ve(e) {
	let { inputs: t, problems: n } = k(e);
	if (n.length > 0) throw new ne(n.join("\n"));
	return t;
}
/**
* Reads all inputs with a configuration file. Throws `InputError` that lists all that is wrong in the order of the file's
* keys and then of the inputs, with line and column; where the file is no YAML, that alone.
*/
function ye(e, { file: t, text: n }) {
	let { values: r, problems: i } = o(n, {
		file: t,
		known: ge
	}), a = {
		file: t,
		values: r,
		placeOf: s(n)
	}, { inputs: c, problems: l } = k({
		...e,
		config: a
	});
	if (i.length + l.length > 0) throw new ne([...i, ...l].join("\n"));
	return c;
}
/** Reads all inputs as `readInputs` does. What is wrong stands in `problems`, a line each; the default stands for it. */
function k(e) {
	let t = {}, n = [];
	for (let [r, i] of Object.entries(D)) {
		let { text: a, labelOf: o } = be(i, e), s = i.read(a);
		if (typeof s == "object" && s && "problem" in s) {
			let e = [s, ...s.others ?? []];
			n.push(...e.map((e) => `${o(e)}: ${e.problem}`)), t[r] = i.read(i.fallback);
		} else t[r] = s;
	}
	return {
		inputs: t,
		problems: n
	};
}
function be(e, t) {
	let { name: n, environment: r, fallback: i, fileOnly: a } = e, o = a ? "" : t.given(n).trim(), s = `\`${n}\``;
	if (o !== "") return {
		text: o,
		labelOf: () => t.nameOf?.(n) ?? s
	};
	let { config: c } = t, l = c?.values.get(n) ?? "";
	if (l.trim() !== "") return {
		text: l.includes("\n") ? l.trimEnd() : l.trim(),
		labelOf: ({ at: e = [], what: t = "value" }) => `${c?.file}${c?.placeOf?.([n, ...e], t) ?? ""}: ${s}`
	};
	let u = r ? t.environment[r]?.trim() ?? "" : "";
	return u === "" ? {
		text: i,
		labelOf: () => s
	} : {
		text: u,
		labelOf: () => `environment variable ${r}`
	};
}
function xe(e) {
	if (e === "none") return [];
	let t = v(g(w))(e);
	if (!("problem" in t)) return w.filter((e) => t.includes(e));
	let [n = t, ...r] = [t, ...t.others ?? []].map((e) => ({
		...e,
		problem: `${e.problem}; or \`none\``
	}));
	return {
		...n,
		others: r
	};
}
/** An optional input: not given is `null`. */
function A(e) {
	return (t) => t === "" ? null : e(t);
}
/** Seconds, at most six hours (the longest job GitHub runs), as milliseconds. */
function j() {
	let e = h({
		from: .05,
		to: 21600
	});
	return (t) => {
		let n = e(t);
		return typeof n == "number" ? Math.round(n * 1e3) : n;
	};
}
/** As JSON of at most so many characters. What does not fit is given up oldest first, and fixed before open. */
function Se(e, t) {
	for (let n = 150;; n = Math.floor(n / 2)) {
		let r = Ce(e, n);
		if (n === 0 || JSON.stringify(r).length <= t) return r;
	}
}
function Ce({ rounds: e, known: t }, n) {
	let r = t.toSorted((e, t) => M(e) - M(t) || t.round - e.round), i = new Set(r.slice(0, n)), a = t.filter((e) => i.has(e)), o = [...new Set(a.map(({ sketch: e }) => e.path))];
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
			Te(e),
			e.sketch.lines.join(""),
			e.sketch.words.join("")
		])
	};
}
function M({ status: e }) {
	return +(e === "fixed");
}
const we = {
	o: "open",
	f: "fixed",
	w: "withdrawn"
};
/** Severity, category, side, place, late, status: a character each, then the round. */
function Te({ severity: e, sketch: t, where: n, late: r, status: i, round: a }) {
	return [
		y.indexOf(e),
		x.indexOf(t.category),
		t.side === "LEFT" ? "l" : "r",
		n === "body" ? "b" : "i",
		r ? "l" : "n",
		i.charAt(0),
		a
	].join("");
}
/** Reads what `encodeHistory` wrote; whatever is not of its shape is left out. */
function Ee(e) {
	let t = typeof e == "object" && e ? { ...e } : {}, n = (e) => {
		let n = Reflect.get(t, e);
		return Array.isArray(n) ? n.slice(0, 1e3) : [];
	}, r = n("paths");
	return {
		rounds: n("rounds").flatMap(De),
		known: n("known").flatMap((e) => ke(e, r))
	};
}
function De(e) {
	if (!Array.isArray(e)) return [];
	let [t, ...n] = e, [r, i, a] = n.map((e) => typeof e == "number" && Number.isSafeInteger(e) && e >= 0 ? e : null);
	return typeof t != "string" || !/^[0-9a-f]{40,64}$/.test(t) || r == null || i == null || a == null ? [] : [{
		head: t,
		raised: r,
		fixed: i,
		late: a
	}];
}
const Oe = /^([0-3])([0-6])([lr])([bi])([ln])([fow])(\d{1,4})$/;
function ke(e, t) {
	if (!Array.isArray(e)) return [];
	let [n, r, i, a, o] = e, s = typeof r == "number" ? t[r] : void 0, c = typeof i == "string" ? Oe.exec(i) : null;
	if (!c || typeof s != "string" || typeof n != "string" || !/^[0-9a-f]{16}$/.test(n)) return [];
	let [, l, u, d, f, p, m, h] = c;
	return [{
		fingerprint: n,
		sketch: {
			path: s,
			side: d === "l" ? "LEFT" : "RIGHT",
			category: x[Number(u)] ?? "bug",
			lines: N(a, 5),
			words: N(o, 3)
		},
		severity: y[Number(l)] ?? "minor",
		round: Number(h),
		late: p === "l",
		where: f === "b" ? "body" : "inline",
		status: we[m ?? ""] ?? "open"
	}];
}
function N(e, t) {
	return typeof e == "string" ? e.match(RegExp(`[\\w-]{${t}}`, "g")) ?? [] : [];
}
// src/domain/diff/diff.ts
/** Number of added and deleted lines in the hunks of a file. */
function Ae(e) {
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
const je = {
	rounds: [],
	known: []
};
/** The number of the round that reads this commit: a commit that is read again makes no new one. */
function I(e, t) {
	let n = e.rounds.findIndex((e) => e.head === t);
	return n === -1 ? e.rounds.length + 1 : n + 1;
}
/** Least severity of a comment of its own: it rises by one step with each round. */
function Me(e, t, n) {
	let r = [
		"nit",
		"minor",
		"major",
		"critical"
	], i = r[Math.min(I(e, n), r.length) - 1] ?? "critical";
	return ue(i, t) ? i : t;
}
/**
* The known suggestion that says the same, or `null`. Of lines that are there no more, as after an edit or a rename,
* the words decide; while they are there, the same words about other lines are another suggestion.
*/
function Ne(e, t, n) {
	let r = ae(t.suggestion, t.placement);
	return e.known.find((e) => {
		let t = L(e, n), i = {
			...e.sketch,
			path: t?.path ?? e.sketch.path
		};
		return b(i, r) ? !0 : (t === void 0 || t.path === r.path) && R(e, n) && le(e.sketch, r);
	}) ?? null;
}
/** The history with what this round brought. */
function Pe(e, t) {
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
function Fe(e, t) {
	let n = e.known.filter((e) => e.status === "open" && R(e, t.files) && Ie(e, t)), r = e.known.filter((e) => e.status === "fixed" && !R(e, t.files) && z(e, t)), i = (e) => e.map(({ fingerprint: e }) => e);
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
	let a = i.hunks.flatMap((e) => F(e, r).map(({ text: e }) => e)), o = new Set(oe(a));
	return !n.every((e) => o.has(e));
}
function Ie(e, t) {
	let n = L(e, t.files);
	return !n || t.isHealthy && t.readPaths.has(n.path) && !z(e, t);
}
/** Is the same said in this round, of these lines or of those in their place? */
function z({ sketch: e }, { said: t }) {
	return t.some((t) => b(e, t) ? !0 : t.path === e.path && t.category === e.category && de(e, t) >= .5);
}
/** The history with these suggestions taken back, by their fingerprints. */
function Le(e, t) {
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
function B(e, t) {
	let [n, r] = e.rounds.length >= t.rounds.length ? [e, t] : [t, e], i = new Set(n.rounds.map(({ head: e }) => e)), a = new Set(n.known.map(({ fingerprint: e }) => e)), o = new Set(r.known.filter(({ status: e }) => e === "fixed").map(({ fingerprint: e }) => e)), s = [...n.known.map((e) => o.has(e.fingerprint) ? {
		...e,
		status: "fixed"
	} : e), ...r.known.filter(({ fingerprint: e }) => !a.has(e))];
	return {
		rounds: [...n.rounds, ...r.rounds.filter(({ head: e }) => !i.has(e))].map((e, t) => Re(e, t + 1, s)),
		known: s
	};
}
function Re(e, t, n) {
	let r = n.filter((e) => e.round === t).length;
	return r > e.raised ? {
		...e,
		raised: r
	} : e;
}
/** What signed reviews and comments tell where the summary comment does not: rounds, and what was suggested. */
function ze(e, t) {
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
		let { severity: i, category: a, text: o } = Be(n);
		return {
			fingerprint: e,
			sketch: {
				path: t,
				side: "RIGHT",
				category: a,
				lines: [],
				words: ce(o)
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
function Be(e) {
	let t = /<sub>([a-z]+) · ([a-z]+)/.exec(e.slice(-300)), n = e.replace(/^<!--[^\n]*\n/, "").replaceAll(/^```[\s\S]*?^```/gm, "");
	return {
		severity: y.find((e) => e === t?.[1]) ?? "minor",
		category: x.find((e) => e === t?.[2]) ?? "bug",
		text: n.replace(/<sub>[^\n]*$/, "")
	};
}
// src/domain/seen-lines.ts
/**
* Which changed lines earlier rounds have read, told by patch identity: what the line says, in which file, between
* which neighbours. A rebase, a force-push of the same content or a merge of the base leaves identities as they are.
*/
const Ve = /* @__PURE__ */ new Set();
/** The changed lines of a file by what they say between which neighbours. */
function V(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e.hunks) He(n, t);
	return Map.groupBy(t.keys(), (e) => t.get(e) ?? "");
}
/** `copies` is how many such lines the file had: with one more of them, none counts as read any longer. */
function H(e, t, n) {
	let r = `${e}\n${t}\n${n}`;
	return S("sha256").update(r).digest("base64url").slice(0, 5);
}
function U({ path: e, oldPath: t }) {
	return t === null ? [e] : [e, t];
}
function He({ lines: e }, t) {
	let n = e.map(({ text: e }) => se(e)), r = [], i = "";
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
function Ue(e) {
	let t = /* @__PURE__ */ new Set(), n = new Set(e.flatMap(({ hunks: e }) => e.flatMap(({ lines: e }) => e)));
	for (let r of new Set(e.map((e) => e.file))) for (let [e, i] of V(r)) if (i.every((e) => n.has(e))) for (let [n] of i.entries()) t.add(H(r.path, e, n + 1));
	return t;
}
function W(e, t) {
	return e.union(t);
}
/** Only keys of lines that the files still change, under their present names. */
function We(e, t) {
	let n = /* @__PURE__ */ new Set();
	for (let r of t) for (let [t, i] of V(r)) for (let [a] of i.entries()) U(r).some((n) => e.has(H(n, t, a + 1))) && n.add(H(r.path, t, a + 1));
	return n;
}
/** Some of the keys, as one text; `complete` says whether all of them fitted. */
function Ge(e, t) {
	let n = Math.floor(t / 5), r = [...e].toSorted();
	return {
		text: r.slice(0, n).join(""),
		complete: r.length <= n
	};
}
/** Reads what `encodeSeen` wrote; whatever is no key is left out. */
function Ke(e) {
	return new Set(e.match(/[\w-]{5}/g));
}
/** Has an earlier round read this line? `false` where there are more copies of it now than it has read. */
function G(e, t) {
	let n = /* @__PURE__ */ new Set();
	for (let [r, i] of V(e)) if (U(e).some((e) => t.has(H(e, r, i.length)))) for (let e of i) n.add(e);
	return (e) => n.has(e);
}
const K = ({ kind: e }) => e !== "context";
/** Leaves out hunks of which every changed line was read before. Files without hunks stay as they are. */
function qe(e, t) {
	return q(e, (e) => {
		let n = G(e, t);
		return (e) => e.lines.some((e) => K(e) && !n(e));
	});
}
/** Leaves out the hunks that are not wanted, and counts what they held. */
function q(e, t) {
	let n = [], r = [];
	for (let i of e) {
		if (i.hunks.length === 0) {
			n.push(i);
			continue;
		}
		let e = t(i), a = i.hunks.filter(e), o = J(i.hunks), s = o - J(a);
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
function J(e) {
	return e.reduce((e, t) => e + t.lines.filter(K).length, 0);
}
/**
* Had an earlier round read the lines of a placement? Where they are context alone, the changes around them in the
* hunk decide.
*/
function Je(e, t, n) {
	let { path: r, side: i, startLine: a, endLine: o } = t, s = e.find((e) => e.path === r), c = (e) => {
		let t = P(e, i);
		return t !== null && t >= a && t <= o;
	}, l = s?.hunks.find((e) => F(e, i).some(c));
	if (!s || !l) return !1;
	let u = G(s, n), d = l.lines.filter((e) => K(e) && c(e));
	return (d.length > 0 ? d : l.lines.filter(K)).every(u);
}
// src/domain/state.ts
/**
* What fen remembers on GitHub itself: a hidden, signed marker at the head of each review, comment and summary; where
* a job without the key has put together what several jobs have signed, one of each, a line each.
* The signature keeps others from planting or forging state; whoever copies a marker only repeats what is true.
*/
/** A whole marker: kind, payload, signature. Nothing in it can close the HTML comment. */
const Y = /^<!-- fen:(review|comment|summary|answer) ([\w-]{1,60000})\.([\w-]{22}) -->/, Ye = "fen without a key";
/**
* Markers signed with the model endpoint's key (its hash, never the key itself). An empty key signs
* nothing: its markers are empty, and it recognises none.
*/
function Xe(e) {
	let t = S("sha256").update(`fen-state/1\n${e.apiKey}`).digest(), n = `${e.repository.toLowerCase()}#${e.number}`, r = (e, r) => fe("sha256", t).update(`${e}\n${n}\n${r}`).digest("base64url").slice(0, 22), i = (t, n) => e.apiKey === "" ? "" : `<!-- fen:${t} ${n}.${r(t, n)} -->`, a = (t, n) => {
		let [, i, a, o] = Y.exec(n) ?? [];
		if (e.apiKey === "" || i !== t || !a || !o) return [];
		let s = Buffer.from(r(i, a));
		return pe(s, Buffer.from(o)) ? [a] : [];
	}, o = (e, t) => X(t).markers.flatMap((t) => a(e, t));
	return {
		forReview: (e) => i("review", Z(et(e))),
		forComment: (e) => i("comment", e),
		forSummary: (e) => i("summary", Z(it(e))),
		forAnswer: ({ thread: e, withdrawn: t }) => i("answer", Z({
			v: 1,
			thread: e,
			withdrawn: t
		})),
		readAnswer: (e) => o("answer", e).map(Q).map(rt)[0] ?? null,
		readReview: (e) => nt(o("review", e).map(Q)),
		readComment: (e) => o("comment", e)[0] ?? null,
		readSummary: (e) => $(o("summary", e).map(Q))
	};
}
/**
* Markers that an earlier `mode: generate` made and signed; `mode: publish` has no key of its own and
* recognises only these very ones.
*/
function Ze(e) {
	let { review: t, comments: n } = e, r = e.summary?.now ?? "", i = (e, t) => {
		let n = new Set(X(e).markers);
		return X(t).markers.filter((e) => n.has(e)).map((e) => Q(Y.exec(e)?.[2] ?? null));
	}, a = new Map([...n].map(([e, t]) => [t, e]));
	return {
		forReview: () => t,
		forComment: (e) => n.get(e) ?? "",
		forSummary: () => r,
		forAnswer: () => "",
		readAnswer: () => null,
		readReview: (e) => nt(i(t, e)),
		readComment: (e) => a.get(Y.exec(e)?.[0] ?? "") ?? null,
		readSummary: (e) => $(i(r, e))
	};
}
/** The fingerprint that a comment's marker names, whoever has signed it. */
function Qe(e) {
	let [, t, n] = Y.exec(e) ?? [];
	return t === "comment" && /^[0-9a-f]{16}$/.test(n ?? "") ? n ?? null : null;
}
/** The markers that a body begins with, a line each, and what stands behind them. */
function X(e) {
	let t = [], n = e;
	for (let e = Y.exec(n); e && t.length < 260;) {
		let r = n.slice(e[0].length);
		t.push(e[0]), n = r.replace(/^\r?\n/, ""), e = n === r ? null : Y.exec(n);
	}
	return {
		markers: t,
		rest: n
	};
}
/** Is the text one whole marker and nothing else? */
function $e(e) {
	return Y.exec(e)?.[0] === e;
}
function Z(e) {
	return Buffer.from(JSON.stringify(e)).toString("base64url");
}
/** `null` for what is no payload of this version. */
function Q(e) {
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
function et({ head: e, complete: t, fingerprints: n }) {
	return {
		v: 1,
		head: e,
		complete: t,
		fingerprints: n
	};
}
function tt(e) {
	if (typeof e?.head != "string") return null;
	let t = e.fingerprints;
	return {
		head: e.head,
		complete: e.complete === !0,
		fingerprints: Array.isArray(t) ? t.filter((e) => typeof e == "string") : []
	};
}
/** What several jobs have signed of one review; `null` where nobody has. */
function nt(e) {
	let [t, ...n] = e.map(tt).filter((e) => e !== null);
	if (!t) return null;
	let r = n.filter(({ head: e }) => e === t.head), i = [t, ...r].flatMap(({ fingerprints: e }) => e);
	return {
		...t,
		complete: t.complete && r.every(({ complete: e }) => e),
		fingerprints: r.length === 0 ? t.fingerprints : [...new Set(i)].toSorted()
	};
}
/** The newest stands last: it says which commit was looked at. */
function $(e) {
	return e.map(at).filter((e) => e !== null).reduce((e, t) => e === null ? t : {
		...t,
		ledger: ee(e.ledger, t.ledger),
		seen: W(e.seen, t.seen),
		history: B(e.history, t.history)
	}, null);
}
function rt(e) {
	let t = e?.thread;
	return typeof t == "number" ? {
		thread: t,
		withdrawn: e?.withdrawn === !0
	} : null;
}
function it({ head: e, complete: t, ledger: n, seen: r, history: i }) {
	return {
		v: 1,
		head: e,
		complete: t,
		ledger: m(n),
		seen: Ge(r, 16e3).text,
		history: Se(i, 16e3)
	};
}
function at(e) {
	return typeof e?.head == "string" ? {
		head: e.head,
		complete: e.complete === !0,
		ledger: te(e.ledger),
		seen: Ke(typeof e.seen == "string" ? e.seen : ""),
		history: Ee(e.history)
	} : null;
}
export { ye as A, P as C, E as D, O as E, he as M, C as O, Ae as S, ge as T, Ne as _, Ze as a, ze as b, Je as c, W as d, qe as f, Fe as g, Pe as h, Qe as i, ve as j, k, Ue as l, je as m, Xe as n, X as o, q as p, $e as r, Ve as s, Ye as t, We as u, Me as v, F as w, Le as x, B as y };
