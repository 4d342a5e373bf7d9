import { C as e, D as t, E as n, O as r, S as i, T as a, _ as o, b as s, d as c, f as l, g as u, h as d, i as f, m as p, nt as m, o as h, p as g, r as ee, v as _, w as v, x as te, y } from "./version.js";
import { B as ne, F as re, G as ie, I as ae, J as b, L as oe, R as x, Y as se, q as S, z as ce } from "./result.js";
import { createHash as C, createHmac as le, timingSafeEqual as ue } from "node:crypto";
// src/inputs.ts
const de = [
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
function fe(e) {
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
], O = {
	githubToken: E("github-token", (e) => e),
	apiKey: E("api-key", (e) => e, { environment: "DMX_API_KEY" }),
	baseUrls: E("base-url", c, {
		environment: "DMX_BASE_URL",
		fallback: "https://www.dmxapi.cn/v1"
	}),
	model: E("model", s, { fallback: "mimo-v2-flash" }),
	fallbackModels: E("fallback-models", y(s), { fallback: "mimo-v2.6-flash, qwen-flash" }),
	verifyModel: E("verify-model", M(s)),
	generateTemperature: E("generate-temperature", p({
		from: 0,
		to: 2
	}), { fallback: "0.3" }),
	verifyTemperature: E("verify-temperature", p({
		from: 0,
		to: 2
	}), { fallback: "0.1" }),
	costLimit: E("cost-limit", _, { fallback: "0.01" }),
	costLimitPerPr: E("cost-limit-per-pr", M(_)),
	costLimitPerMonth: E("cost-limit-per-month", M(_)),
	currency: E("currency", g(["CNY", "USD"]), { fallback: "CNY" }),
	prices: E("prices", e),
	warnAt: E("warn-at", i, { fallback: "50, 80, 100" }),
	webhookUrl: E("webhook-url", M(t)),
	webhookFormat: E("webhook-format", g(w), { fallback: "json" }),
	exchangeRate: E("exchange-rate", d),
	mode: E("mode", g(de), { fallback: "review" }),
	compareModels: E("compare-models", y(s)),
	prNumber: E("pr-number", M(r({
		from: 1,
		to: 2147483647
	}))),
	headSha: E("head-sha", M(a)),
	config: E("config", te, { fallback: ".github/fen.yml" }),
	include: E("include", u),
	exclude: E("exclude", u),
	sharedRules: E("shared-rules", v),
	minSeverity: E("min-severity", g(D), { fallback: "minor" }),
	maxComments: E("max-comments", r({
		from: 0,
		to: 100
	}), { fallback: "20" }),
	failOn: E("fail-on", g(["never", ...D]), { fallback: "never" }),
	failOnPartial: E("fail-on-partial", l, { fallback: "false" }),
	language: E("language", o, { fallback: "en" }),
	incremental: E("incremental", l, { fallback: "true" }),
	resolveThreads: E("resolve-threads", l, { fallback: "false" }),
	dryRun: E("dry-run", l, { fallback: "false" }),
	shard: E("shard", n, { fallback: "1/1" }),
	evidence: E("evidence", u),
	resultFile: E("result-file", M((e) => e)),
	idleTimeoutMs: E("idle-timeout", _e(), { fallback: "60" }),
	runTimeoutMs: E("run-timeout", _e(), { fallback: "900" }),
	context: E("context", ge, {
		fileOnly: !0,
		fallback: T.join("\n")
	}),
	rules: E("rules", v, { fileOnly: !0 }),
	postFindings: E("post-findings", l, {
		fileOnly: !0,
		fallback: "false"
	})
}, k = A(!1), pe = [...k, ...A(!0)];
function A(e) {
	return Object.values(O).filter((t) => (t.fileOnly ?? !1) === e).map(({ name: e }) => e);
}
/**
* Reads all inputs: action input before configuration file before environment before default.
* Throws `InputError` that lists every bad value: its name, what is wrong with it, what is allowed.
*/
function me(e) {
	let { inputs: t, problems: n } = j(e);
	if (n.length > 0) throw new m(n.join("\n"));
	return t;
}
/** Reads all inputs as `readInputs` does. What is wrong stands in `problems`, a line each; the default stands for it. */
function j(e) {
	let t = {}, n = [];
	for (let [r, i] of Object.entries(O)) {
		let { text: a, labelOf: o } = he(i, e), s = i.read(a);
		typeof s == "object" && s && "problem" in s ? (n.push(`${o(s.at ?? [])}: ${s.problem}`), t[r] = i.read(i.fallback)) : t[r] = s;
	}
	return {
		inputs: t,
		problems: n
	};
}
function he(e, t) {
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
function ge(e) {
	let t = e.split(/[\n,]/).map((e) => e.trim());
	if (t.length === 1 && t[0] === "none") return [];
	let n = t.find((e) => !T.some((t) => t === e));
	return n === void 0 ? T.filter((e) => t.includes(e)) : { problem: `${JSON.stringify(n.slice(0, 60))} is not one of ${T.join(", ")}; or \`none\`` };
}
/** An optional input: not given is `null`. */
function M(e) {
	return (t) => t === "" ? null : e(t);
}
/** Seconds, at most six hours (the longest job GitHub runs), as milliseconds. */
function _e() {
	let e = p({
		from: .05,
		to: 21600
	});
	return (t) => {
		let n = e(t);
		return typeof n == "number" ? Math.round(n * 1e3) : n;
	};
}
/** As JSON of at most so many characters. What does not fit is given up oldest first, and fixed before open. */
function ve(e, t) {
	for (let n = 150;; n = Math.floor(n / 2)) {
		let r = ye(e, n);
		if (n === 0 || JSON.stringify(r).length <= t) return r;
	}
}
function ye({ rounds: e, known: t }, n) {
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
			xe(e),
			e.sketch.lines.join(""),
			e.sketch.words.join("")
		])
	};
}
function N({ status: e }) {
	return +(e === "fixed");
}
const be = {
	o: "open",
	f: "fixed",
	w: "withdrawn"
};
/** Severity, category, side, place, late, status: a character each, then the round. */
function xe({ severity: e, sketch: t, where: n, late: r, status: i, round: a }) {
	return [
		b.indexOf(e),
		S.indexOf(t.category),
		t.side === "LEFT" ? "l" : "r",
		n === "body" ? "b" : "i",
		r ? "l" : "n",
		i.charAt(0),
		a
	].join("");
}
/** Reads what `encodeHistory` wrote; whatever is not of its shape is left out. */
function Se(e) {
	let t = typeof e == "object" && e ? { ...e } : {}, n = (e) => {
		let n = Reflect.get(t, e);
		return Array.isArray(n) ? n.slice(0, 1e3) : [];
	}, r = n("paths");
	return {
		rounds: n("rounds").flatMap(Ce),
		known: n("known").flatMap((e) => Te(e, r))
	};
}
function Ce(e) {
	if (!Array.isArray(e)) return [];
	let [t, ...n] = e, [r, i, a] = n.map((e) => typeof e == "number" && Number.isSafeInteger(e) && e >= 0 ? e : null);
	return typeof t != "string" || !/^[0-9a-f]{40,64}$/.test(t) || r == null || i == null || a == null ? [] : [{
		head: t,
		raised: r,
		fixed: i,
		late: a
	}];
}
const we = /^([0-3])([0-6])([lr])([bi])([ln])([fow])(\d{1,4})$/;
function Te(e, t) {
	if (!Array.isArray(e)) return [];
	let [n, r, i, a, o] = e, s = typeof r == "number" ? t[r] : void 0, c = typeof i == "string" ? we.exec(i) : null;
	if (!c || typeof s != "string" || typeof n != "string" || !/^[0-9a-f]{16}$/.test(n)) return [];
	let [, l, u, d, f, p, m, h] = c;
	return [{
		fingerprint: n,
		sketch: {
			path: s,
			side: d === "l" ? "LEFT" : "RIGHT",
			category: S[Number(u)] ?? "bug",
			lines: P(a, 5),
			words: P(o, 3)
		},
		severity: b[Number(l)] ?? "minor",
		round: Number(h),
		late: p === "l",
		where: f === "b" ? "body" : "inline",
		status: be[m ?? ""] ?? "open"
	}];
}
function P(e, t) {
	return typeof e == "string" ? e.match(RegExp(`[\\w-]{${t}}`, "g")) ?? [] : [];
}
// src/domain/diff/diff.ts
/** Number of added and deleted lines in the hunks of a file. */
function Ee(e) {
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
const De = {
	rounds: [],
	known: []
};
/** The number of the round that reads this commit: a commit that is read again makes no new one. */
function L(e, t) {
	let n = e.rounds.findIndex((e) => e.head === t);
	return n === -1 ? e.rounds.length + 1 : n + 1;
}
/** Least severity of a comment of its own: it rises by one step with each round. */
function Oe(e, t, n) {
	let r = [
		"nit",
		"minor",
		"major",
		"critical"
	], i = r[Math.min(L(e, n), r.length) - 1] ?? "critical";
	return se(i, t) ? i : t;
}
/**
* The known suggestion that says the same, or `null`. Of lines that are there no more, as after an edit or a rename,
* the words decide; while they are there, the same words about other lines are another suggestion.
*/
function ke(e, t, n) {
	let r = ne(t.suggestion, t.placement);
	return e.known.find((e) => {
		let t = R(e, n), i = {
			...e.sketch,
			path: t?.path ?? e.sketch.path
		};
		return x(i, r) ? !0 : (t === void 0 || t.path === r.path) && z(e, n) && oe(e.sketch, r);
	}) ?? null;
}
/** The history with what this round brought. */
function Ae(e, t) {
	let { head: n, posted: r } = t, i = L(e, n), a = new Set(t.fixed), o = new Set(t.reopened), s = e.known.map((e) => a.has(e.fingerprint) ? {
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
function je(e, t) {
	let n = e.known.filter((e) => e.status === "open" && z(e, t.files) && Me(e, t)), r = e.known.filter((e) => e.status === "fixed" && !z(e, t.files) && B(e, t)), i = (e) => e.map(({ fingerprint: e }) => e);
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
	let a = i.hunks.flatMap((e) => I(e, r).map(({ text: e }) => e)), o = new Set(re(a));
	return !n.every((e) => o.has(e));
}
function Me(e, t) {
	let n = R(e, t.files);
	return !n || t.isHealthy && t.readPaths.has(n.path) && !B(e, t);
}
/** Is the same said in this round, of these lines or of those in their place? */
function B({ sketch: e }, { said: t }) {
	return t.some((t) => x(e, t) ? !0 : t.path === e.path && t.category === e.category && ce(e, t) >= .5);
}
/** The history with these suggestions taken back, by their fingerprints. */
function Ne(e, t) {
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
function V(e, t) {
	let [n, r] = e.rounds.length >= t.rounds.length ? [e, t] : [t, e], i = new Set(n.rounds.map(({ head: e }) => e)), a = new Set(n.known.map(({ fingerprint: e }) => e)), o = new Set(r.known.filter(({ status: e }) => e === "fixed").map(({ fingerprint: e }) => e)), s = [...n.known.map((e) => o.has(e.fingerprint) ? {
		...e,
		status: "fixed"
	} : e), ...r.known.filter(({ fingerprint: e }) => !a.has(e))];
	return {
		rounds: [...n.rounds, ...r.rounds.filter(({ head: e }) => !i.has(e))].map((e, t) => Pe(e, t + 1, s)),
		known: s
	};
}
function Pe(e, t, n) {
	let r = n.filter((e) => e.round === t).length;
	return r > e.raised ? {
		...e,
		raised: r
	} : e;
}
/** What signed reviews and comments tell where the summary comment does not: rounds, and what was suggested. */
function Fe(e, t) {
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
		let { severity: i, category: a, text: o } = Ie(n);
		return {
			fingerprint: e,
			sketch: {
				path: t,
				side: "RIGHT",
				category: a,
				lines: [],
				words: ae(o)
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
function Ie(e) {
	let t = /<sub>([a-z]+) · ([a-z]+)/.exec(e.slice(-300)), n = e.replace(/^<!--[^\n]*\n/, "").replaceAll(/^```[\s\S]*?^```/gm, "");
	return {
		severity: b.find((e) => e === t?.[1]) ?? "minor",
		category: S.find((e) => e === t?.[2]) ?? "bug",
		text: n.replace(/<sub>[^\n]*$/, "")
	};
}
// src/domain/seen-lines.ts
/**
* Which changed lines earlier rounds have read, told by patch identity: what the line says, in which file, between
* which neighbours. A rebase, a force-push of the same content or a merge of the base leaves identities as they are.
*/
const Le = /* @__PURE__ */ new Set();
/** The changed lines of a file by what they say between which neighbours. */
function H(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e.hunks) Re(n, t);
	return Map.groupBy(t.keys(), (e) => t.get(e) ?? "");
}
/** `copies` is how many such lines the file had: with one more of them, none counts as read any longer. */
function U(e, t, n) {
	let r = `${e}\n${t}\n${n}`;
	return C("sha256").update(r).digest("base64url").slice(0, 5);
}
function W({ path: e, oldPath: t }) {
	return t === null ? [e] : [e, t];
}
function Re({ lines: e }, t) {
	let n = e.map(({ text: e }) => ie(e)), r = [], i = "";
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
function ze(e) {
	let t = /* @__PURE__ */ new Set(), n = new Set(e.flatMap(({ hunks: e }) => e.flatMap(({ lines: e }) => e)));
	for (let r of new Set(e.map((e) => e.file))) for (let [e, i] of H(r)) if (i.every((e) => n.has(e))) for (let [n] of i.entries()) t.add(U(r.path, e, n + 1));
	return t;
}
function G(e, t) {
	return e.union(t);
}
/** Only keys of lines that the files still change, under their present names. */
function Be(e, t) {
	let n = /* @__PURE__ */ new Set();
	for (let r of t) for (let [t, i] of H(r)) for (let [a] of i.entries()) W(r).some((n) => e.has(U(n, t, a + 1))) && n.add(U(r.path, t, a + 1));
	return n;
}
/** Some of the keys, as one text; `complete` says whether all of them fitted. */
function Ve(e, t) {
	let n = Math.floor(t / 5), r = [...e].toSorted();
	return {
		text: r.slice(0, n).join(""),
		complete: r.length <= n
	};
}
/** Reads what `encodeSeen` wrote; whatever is no key is left out. */
function He(e) {
	return new Set(e.match(/[\w-]{5}/g));
}
/** Has an earlier round read this line? `false` where there are more copies of it now than it has read. */
function K(e, t) {
	let n = /* @__PURE__ */ new Set();
	for (let [r, i] of H(e)) if (W(e).some((e) => t.has(U(e, r, i.length)))) for (let e of i) n.add(e);
	return (e) => n.has(e);
}
const q = ({ kind: e }) => e !== "context";
/** Leaves out hunks of which every changed line was read before. Files without hunks stay as they are. */
function Ue(e, t) {
	return J(e, (e) => {
		let n = K(e, t);
		return (e) => e.lines.some((e) => q(e) && !n(e));
	});
}
/** Leaves out the hunks that are not wanted, and counts what they held. */
function J(e, t) {
	let n = [], r = [];
	for (let i of e) {
		if (i.hunks.length === 0) {
			n.push(i);
			continue;
		}
		let e = t(i), a = i.hunks.filter(e), o = Y(i.hunks), s = o - Y(a);
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
function Y(e) {
	return e.reduce((e, t) => e + t.lines.filter(q).length, 0);
}
/**
* Had an earlier round read the lines of a placement? Where they are context alone, the changes around them in the
* hunk decide.
*/
function We(e, t, n) {
	let { path: r, side: i, startLine: a, endLine: o } = t, s = e.find((e) => e.path === r), c = (e) => {
		let t = F(e, i);
		return t !== null && t >= a && t <= o;
	}, l = s?.hunks.find((e) => I(e, i).some(c));
	if (!s || !l) return !1;
	let u = K(s, n), d = l.lines.filter((e) => q(e) && c(e));
	return (d.length > 0 ? d : l.lines.filter(q)).every(u);
}
// src/domain/state.ts
/**
* What fen remembers on GitHub itself: a hidden, signed marker at the head of each review, comment and summary; where
* a job without the key has put together what several jobs have signed, one of each, a line each.
* The signature keeps others from planting or forging state; whoever copies a marker only repeats what is true.
*/
/** A whole marker: kind, payload, signature. Nothing in it can close the HTML comment. */
const X = /^<!-- fen:(review|comment|summary|answer) ([\w-]{1,60000})\.([\w-]{22}) -->/, Ge = "fen without a key";
/**
* Markers signed with the model endpoint's key (its hash, never the key itself). An empty key signs
* nothing: its markers are empty, and it recognises none.
*/
function Ke(e) {
	let t = C("sha256").update(`fen-state/1\n${e.apiKey}`).digest(), n = `${e.repository.toLowerCase()}#${e.number}`, r = (e, r) => le("sha256", t).update(`${e}\n${n}\n${r}`).digest("base64url").slice(0, 22), i = (t, n) => e.apiKey === "" ? "" : `<!-- fen:${t} ${n}.${r(t, n)} -->`, a = (t, n) => {
		let [, i, a, o] = X.exec(n) ?? [];
		if (e.apiKey === "" || i !== t || !a || !o) return [];
		let s = Buffer.from(r(i, a));
		return ue(s, Buffer.from(o)) ? [a] : [];
	}, o = (e, t) => Z(t).markers.flatMap((t) => a(e, t));
	return {
		forReview: (e) => i("review", Q(Xe(e))),
		forComment: (e) => i("comment", e),
		forSummary: (e) => i("summary", Q(tt(e))),
		forAnswer: ({ thread: e, withdrawn: t }) => i("answer", Q({
			v: 1,
			thread: e,
			withdrawn: t
		})),
		readAnswer: (e) => o("answer", e).map($).map(et)[0] ?? null,
		readReview: (e) => Qe(o("review", e).map($)),
		readComment: (e) => o("comment", e)[0] ?? null,
		readSummary: (e) => $e(o("summary", e).map($))
	};
}
/**
* Markers that an earlier `mode: generate` made and signed; `mode: publish` has no key of its own and
* recognises only these very ones.
*/
function qe(e) {
	let { review: t, comments: n } = e, r = e.summary?.now ?? "", i = (e, t) => {
		let n = new Set(Z(e).markers);
		return Z(t).markers.filter((e) => n.has(e)).map((e) => $(X.exec(e)?.[2] ?? null));
	}, a = new Map([...n].map(([e, t]) => [t, e]));
	return {
		forReview: () => t,
		forComment: (e) => n.get(e) ?? "",
		forSummary: () => r,
		forAnswer: () => "",
		readAnswer: () => null,
		readReview: (e) => Qe(i(t, e)),
		readComment: (e) => a.get(X.exec(e)?.[0] ?? "") ?? null,
		readSummary: (e) => $e(i(r, e))
	};
}
/** The fingerprint that a comment's marker names, whoever has signed it. */
function Je(e) {
	let [, t, n] = X.exec(e) ?? [];
	return t === "comment" && /^[0-9a-f]{16}$/.test(n ?? "") ? n ?? null : null;
}
/** The markers that a body begins with, a line each, and what stands behind them. */
function Z(e) {
	let t = [], n = e;
	for (let e = X.exec(n); e && t.length < 260;) {
		let r = n.slice(e[0].length);
		t.push(e[0]), n = r.replace(/^\r?\n/, ""), e = n === r ? null : X.exec(n);
	}
	return {
		markers: t,
		rest: n
	};
}
/** Is the text one whole marker and nothing else? */
function Ye(e) {
	return X.exec(e)?.[0] === e;
}
function Q(e) {
	return Buffer.from(JSON.stringify(e)).toString("base64url");
}
/** `null` for what is no payload of this version. */
function $(e) {
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
function Xe({ head: e, complete: t, fingerprints: n }) {
	return {
		v: 1,
		head: e,
		complete: t,
		fingerprints: n
	};
}
function Ze(e) {
	if (typeof e?.head != "string") return null;
	let t = e.fingerprints;
	return {
		head: e.head,
		complete: e.complete === !0,
		fingerprints: Array.isArray(t) ? t.filter((e) => typeof e == "string") : []
	};
}
/** What several jobs have signed of one review; `null` where nobody has. */
function Qe(e) {
	let [t, ...n] = e.map(Ze).filter((e) => e !== null);
	if (!t) return null;
	let r = n.filter(({ head: e }) => e === t.head), i = [t, ...r].flatMap(({ fingerprints: e }) => e);
	return {
		...t,
		complete: t.complete && r.every(({ complete: e }) => e),
		fingerprints: r.length === 0 ? t.fingerprints : [...new Set(i)].toSorted()
	};
}
/** The newest stands last: it says which commit was looked at. */
function $e(e) {
	return e.map(nt).filter((e) => e !== null).reduce((e, t) => e === null ? t : {
		...t,
		ledger: h(e.ledger, t.ledger),
		seen: G(e.seen, t.seen),
		history: V(e.history, t.history)
	}, null);
}
function et(e) {
	let t = e?.thread;
	return typeof t == "number" ? {
		thread: t,
		withdrawn: e?.withdrawn === !0
	} : null;
}
function tt({ head: e, complete: t, ledger: n, seen: r, history: i }) {
	return {
		v: 1,
		head: e,
		complete: t,
		ledger: f(n),
		seen: Ve(r, 16e3).text,
		history: ve(i, 16e3)
	};
}
function nt(e) {
	return typeof e?.head == "string" ? {
		head: e.head,
		complete: e.complete === !0,
		ledger: ee(e.ledger),
		seen: He(typeof e.seen == "string" ? e.seen : ""),
		history: Se(e.history)
	} : null;
}
export { me as A, F as C, D, k as E, w as O, Ee as S, pe as T, ke as _, qe as a, Fe as b, We as c, G as d, Ue as f, je as g, Ae as h, Je as i, fe as j, j as k, ze as l, De as m, Ke as n, Z as o, J as p, Ye as r, Le as s, Ge as t, Be as u, Oe as v, I as w, Ne as x, V as y };
