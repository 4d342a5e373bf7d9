import { L as e, V as t, tt as n, z as r } from "./version.js";
import { c as i, h as a, l as o, x as s } from "./totals.js";
import { G as c, J as l, q as ee, t as u } from "./result.js";
import { o as d, r as f } from "./state.js";
import { readFileSync as te, readdirSync as ne, statSync as p } from "node:fs";
import { tmpdir as m } from "node:os";
import { dirname as h, join as g, parse as _ } from "node:path";
// src/domain/secrets.ts
/**
* The scrubber that stands in front of every sink. It knows the secrets of the run by value, whole, in
* part and in the usual encodings; patterns of well-known vendors are the second net.
*/
/** Stands in the place of a secret. */
const v = "[secret removed]";
/**
* Returns a function that replaces every known secret in a text by `[secret removed]`, one mark for
* parts that touch. Found are: the value, every 12 characters of it, its base64 (at each alignment),
* base64url, hexadecimal, URL-encoded, JSON-escaped and reversed forms; values of 6 to 11 characters
* only whole, shorter ones never. The function is idempotent, and linear in the length of the text.
*/
function y(e) {
	let t = b(e);
	return (e) => C(C(e, (e) => w(e, ae(e, t))), (e) => w(e, se(e)));
}
function b(e) {
	let t = /* @__PURE__ */ new Set(), n = /* @__PURE__ */ new Uint8Array(65536), r = /* @__PURE__ */ new Set();
	for (let n of e) for (let e of n.length < 6 ? [] : re(n)) n.length < 12 ? r.add(e) : x(e, t);
	for (let e of t) n[S(e, 0)] = 1;
	return {
		windows: t,
		mayStart: n,
		whole: [...r]
	};
}
function x(e, t) {
	for (let n = 0; n + 12 <= e.length; n += 1) t.add(e.slice(n, n + 12));
}
function S(e, t) {
	return (e.charCodeAt(t) << 8 ^ e.charCodeAt(t + 12 - 1)) & 65535;
}
function re(e) {
	let t = new TextEncoder().encode(e), n = Array.from(t, (e) => e.toString(16).padStart(2, "0")).join(""), r = encodeURIComponent(e.toWellFormed()), i = [
		0,
		1,
		2
	].map((e) => ie(t, e));
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
function ie(e, t) {
	let n = [...Array(t).fill(0), ...e], r = btoa(n.map((e) => String.fromCharCode(e)).join("")), i = Math.ceil(t * 8 / 6);
	return r.slice(i, Math.floor(n.length * 8 / 6));
}
function ae(e, t) {
	let n = [], r = t.windows.size === 0 ? -1 : e.length - 12;
	for (let i = 0; i <= r; i += 1) t.mayStart[S(e, i)] === 1 && t.windows.has(e.slice(i, i + 12)) && n.push([i, i + 12]);
	for (let r of t.whole) for (let t = e.indexOf(r); t !== -1; t = e.indexOf(r, t + 1)) n.push([t, t + r.length]);
	return n;
}
/**
* A pattern may not depend on what follows it, and takes every letter and digit that does: so that
* removing a match never makes a new one.
*/
const oe = [
	/gh[opsur]_[A-Za-z0-9_.-]{20,}/g,
	/github_pat_[A-Za-z0-9_]{20,}/g,
	/glpat-[A-Za-z0-9_-]{20,}/g,
	/npm_[A-Za-z0-9]{36,}/g,
	/(?<![A-Za-z0-9])A[KS]IA[0-9A-Z]{16}[0-9A-Za-z]*/g,
	/AIza[0-9A-Za-z_-]{35,}/g,
	/xox[abeprs]-[A-Za-z0-9-]{20,}/g,
	/(?<![A-Za-z0-9])sk-[A-Za-z0-9_-]{20,}/g
];
function se(e) {
	let t = [];
	for (let n of oe) for (let r of e.matchAll(n)) /\d/.test(r[0]) && t.push([r.index, r.index + r[0].length]);
	return t;
}
/**
* Works on the text between marks only, so that a mark is never taken for a part of a secret. What is
* left between two marks held no window when it was longer, so it holds none now: running twice changes
* nothing.
*/
function C(e, t) {
	return e.includes("[secret removed]") ? le(e.split(v).map(t).join(v)) : t(e);
}
function w(e, t) {
	if (t.length === 0) return e;
	let n = "", r = 0;
	for (let [i, a] of ce(t)) n += e.slice(r, i) + v, r = a;
	return n + e.slice(r);
}
function ce(e) {
	let t = [];
	for (let n of e.toSorted((e, t) => e[0] - t[0])) {
		let e = t.at(-1);
		e === void 0 || n[0] > e[1] ? t.push(n) : t[t.length - 1] = [e[0], Math.max(e[1], n[1])];
	}
	return t;
}
function le(e) {
	return e.replace(/(?:\[secret removed\]){2,}/g, v);
}
// src/domain/claim.ts
/** The part of a suggestion that a program can check: what kind of thing is said of which name. */
const ue = new Map([
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
function T(e) {
	if (typeof e == "string") {
		let [, t = "", n = ""] = /^\s*([\w-]{1,30})[\s:]+(\S[\s\S]*)$/.exec(e) ?? [];
		return E(t, n);
	}
	if (typeof e != "object" || !e) return null;
	let [t, n] = [Reflect.get(e, "kind"), Reflect.get(e, "name")];
	return typeof t == "string" && typeof n == "string" ? E(t, n) : null;
}
function E(e, t) {
	let n = ue.get(e.toLowerCase().replaceAll(/[_ ]/g, "-")), r = t.trim().replaceAll(/^[`'"]|[`'"]$/g, "");
	return !n || r === "" || r.length > 200 || /[\n\r]/.test(r) ? null : {
		kind: n,
		name: r
	};
}
/** Titles that say the same in plain English; the name must stand alone or between backticks. */
const D = [
	["unused", /^(?:the )?(?:variable |import |parameter |function |constant )?`([\w$]+)` is (?:never used|unused|not used)\.?$/i],
	["unused", /^unused (?:import|variable|parameter|function|constant):? `?([\w$]+)`?\.?$/i],
	["undefined", /^(?:the )?(?:variable |function |name )?`([\w$]+)` is (?:not defined|undefined|not imported|never defined|undeclared)\.?$/i],
	["undefined", /^missing import (?:of |for )?`?([\w$]+)`?\.?$/i],
	["duplicate", /^duplicate (?:key|definition|property)(?: of)?:? `([\w$.-]+)`\.?$/i],
	["missing-file", /^(?:the )?file `([\w./@-]+)` (?:does not exist|is missing)\.?$/i]
];
/** What the title says where the model left the claim out. */
function O(e) {
	for (let [t, n] of D) {
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
const k = /* @__PURE__ */ new Map([
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
function A(e) {
	if (e.done !== !0) return null;
	let t = e.count;
	return {
		kind: "done",
		count: Number.isSafeInteger(t) ? Number(t) : null
	};
}
function j(e) {
	return typeof e == "string" ? e : "";
}
function M(e) {
	let t = j(e).trim().toLowerCase();
	return l.find((e) => e === t) ?? k.get(t) ?? null;
}
function N(e) {
	let t = j(e).trim().toLowerCase();
	return ee.find((e) => e === t) ?? "bug";
}
/** A line number as the model may write it: a whole number above zero, or its digits. */
function P(e) {
	let t = typeof e == "string" && /^\d{1,9}$/.test(e) ? Number(e) : e;
	return typeof t == "number" && Number.isSafeInteger(t) && t > 0 ? t : null;
}
/** Reads one object of the generate pass (contract section 4). Unknown keys are ignored. */
function F(e) {
	let t = A(e);
	if (t) return t;
	let n = j(e.path).trim();
	if (n === "") return {
		kind: "broken",
		problem: "no path"
	};
	let r = M(e.severity);
	if (!r) return {
		kind: "broken",
		problem: "no severity that fen knows"
	};
	let i = j(e.body).trim(), a = (j(e.title).trim() || i).replaceAll(/\s+/g, " ");
	if (a === "") return {
		kind: "broken",
		problem: "neither title nor body"
	};
	let o = e.replacement;
	return {
		kind: "item",
		item: {
			path: n,
			quote: j(e.quote),
			side: j(e.side).toUpperCase() === "LEFT" ? "LEFT" : "RIGHT",
			line: P(e.line),
			severity: r,
			category: N(e.category),
			title: a.length > 200 ? `${a.slice(0, 199)}…` : a,
			body: i,
			replacement: typeof o == "string" ? o : null,
			claim: T(e.claim) ?? O(a),
			source: "model",
			...I(e.rule)
		}
	};
}
/** The name of a guideline, as the prompt gives them. */
function I(e) {
	let t = /\bR\d{1,3}\b/.exec(j(e).slice(0, 100))?.[0];
	return t === void 0 ? {} : { rule: t };
}
const L = [
	"confirmed",
	"rejected",
	"uncertain"
];
/** Reads one object of the verify pass (contract section 4). */
function R(e) {
	let t = A(e);
	if (t) return t;
	let n = P(e.id);
	if (n === null) return {
		kind: "broken",
		problem: "no id"
	};
	let r = j(e.verdict).trim().toLowerCase(), i = L.find((e) => e === r);
	return i ? {
		kind: "item",
		item: {
			id: n,
			verdict: i,
			evidence: j(e.evidence),
			reason: j(e.reason).trim(),
			severity: M(e.severity)
		}
	} : {
		kind: "broken",
		problem: "no verdict that fen knows"
	};
}
// src/domain/verdict.ts
function z(e) {
	return {
		status: "not-verified",
		reason: e,
		evidence: "",
		severity: null
	};
}
/** Does the text occur in the code that was shown, white space and marker columns aside? */
function B(e, t) {
	let n = c(e);
	if (n.replaceAll(" ", "").length < 4) return !1;
	if (c(t).includes(n)) return !0;
	let r = (e) => c(e.replaceAll(/^[+\- ]/gm, ""));
	return r(t).includes(r(e));
}
const V = {
	rejected: 0,
	uncertain: 1,
	confirmed: 2
};
/**
* One verdict for each candidate id, from answers that may repeat, contradict, miss or invent ids:
* of several for one id the strictest counts, unknown ids are ignored, missing ones are not verified.
*/
function H(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let r of t.ids) {
		let i = e.filter((e) => e.id === r).toSorted((e, t) => V[e.verdict] - V[t.verdict])[0];
		n.set(r, i ? U(i, t.shownCode) : z("no answer"));
	}
	return n;
}
function U(e, t) {
	let { evidence: n, reason: r, severity: i } = e;
	return e.verdict === "confirmed" ? {
		status: "confirmed",
		reason: r,
		evidence: n,
		severity: i
	} : e.verdict === "uncertain" ? {
		...z(r || "the verifier was uncertain"),
		evidence: n
	} : B(n, t) ? {
		status: "rejected",
		reason: r,
		evidence: n,
		severity: null
	} : {
		...z("rejected, but without evidence that stands in the code"),
		evidence: n
	};
}
// src/domain/report/stored-result.ts
/** Reads a result file back for `mode: publish`. It may come from anywhere, so nothing in it is believed unseen. */
const de = {
	index: 1,
	count: 1
}, fe = 16e6, W = 5e3;
/** Throws InputError, naming what is wrong, for anything that is not a result file of a finished review. */
function pe(e) {
	let t = me(e), r = G(t.pullRequest), a = r.number, o = q(r.head);
	if (typeof a != "number" || !/^[0-9a-f]{40,64}$/.test(o)) throw new n("`result-file`: names no pull request and head commit");
	let s = G(t.plan), c = K(s.batches).flatMap((e) => K(e.files));
	return {
		repository: q(t.repository),
		number: a,
		head: o,
		ending: ve(t),
		coverage: J(t.coverage, 1),
		currency: i.find((e) => e === t.currency) ?? "CNY",
		totals: be(t),
		suggestions: K(t.suggestions).flatMap(X),
		floor: l.find((e) => e === t.floor) ?? null,
		shard: ge(t.shard),
		finishedAt: he(t.finishedAt),
		reviewableLines: Y(s.reviewableLines),
		planned: c.map((e) => ({
			path: q(e.path),
			changedLines: Y(e.changedLines)
		})),
		skipped: K(t.skipped).map(Te),
		marks: De(G(t.marks))
	};
}
function me(e) {
	if (e.length > 16e6) throw new n("`result-file`: is too large");
	let t;
	try {
		t = JSON.parse(e);
	} catch (e) {
		throw new n("`result-file`: is not JSON", { cause: e });
	}
	let r = G(t);
	if (r.mode === "compare") throw new n("`result-file`: is of a comparison, which is never posted; review with the model of your choice");
	if (r.schema === "fen-result/1") return r;
	throw new n(`\`result-file\`: its schema is not ${u}`);
}
function G(e) {
	return typeof e == "object" && e && !Array.isArray(e) ? { ...e } : {};
}
function K(e) {
	return Array.isArray(e) ? e.slice(0, W).map(G) : [];
}
function q(e) {
	return typeof e == "string" ? e.slice(0, 2e3) : "";
}
function J(e, t) {
	return typeof e == "number" && e >= 0 && e <= t ? e : 0;
}
function Y(e) {
	return Math.floor(J(e, 1e7));
}
function he(e) {
	let t = q(e);
	return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(t) ? t : "";
}
/** A file without it is of a whole review. Throws InputError for what is none. */
function ge(e) {
	if (e === void 0) return de;
	let [, t, r] = /^(\d{1,3})\/(\d{1,3})$/.exec(q(e)) ?? [], [i, a] = [Number(t), Number(r)];
	if (i >= 1 && i <= a && a <= 256) return {
		index: i,
		count: a
	};
	throw new n("`result-file`: names no part of a plan");
}
const _e = [
	"complete",
	"partial",
	"not-reviewed",
	"skipped",
	"failed"
];
function ve(e) {
	let t = _e.find((t) => t === e.outcome) ?? "partial", n = ye(e.reason);
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
function ye(e) {
	return s(e) ? e : null;
}
function be(e) {
	let t = (t) => Math.floor(J(e[t], 1e9));
	return {
		cost: o(q(e.cost)) ?? 0,
		costKnown: e.costKnown === !0,
		usage: {
			inputTokens: t("inputTokens"),
			cachedTokens: t("cachedTokens"),
			outputTokens: t("outputTokens"),
			reasoningTokens: 0,
			estimated: e.costKnown !== !0
		},
		model: xe(e.model)
	};
}
function xe(t) {
	let n = q(t);
	return e(n) ? n : "";
}
const Se = [
	"model",
	"check",
	"tool"
], Ce = [
	"already-posted",
	"refuted",
	"not-confirmed",
	"withdrawn",
	"duplicate"
];
function X(e) {
	let t = F(e);
	return t.kind === "item" ? [{
		suggestion: {
			...t.item,
			source: Se.find((t) => t === e.source) ?? "model",
			...typeof e.tool == "string" ? { tool: e.tool.slice(0, 200) } : {},
			...typeof e.rule == "string" ? { rule: e.rule.slice(0, 200) } : {}
		},
		batch: Math.floor(J(e.batch, W)),
		late: e.late === !0,
		fate: Ce.find((t) => t === e.fate) ?? "not-posted",
		verdict: we(G(e.verdict))
	}] : [];
}
function we(e) {
	let t = q(e.reason), n = e.status;
	return n !== "confirmed" && n !== "rejected" ? z(t) : {
		status: n,
		reason: t,
		evidence: q(e.evidence),
		severity: null
	};
}
function Te(e) {
	return {
		path: q(e.path),
		reason: q(e.reason),
		detail: q(e.detail),
		changedLines: Y(e.changedLines),
		reviewable: e.reviewable === !0
	};
}
function Z(e) {
	return typeof e == "string" && f(e) ? e : "";
}
/** What a comment begins with: a marker, or several that other jobs have put together. */
function Ee(e) {
	if (typeof e != "string") return "";
	let { markers: t, rest: n } = d(e);
	return n === "" ? t.join("\n") : "";
}
function De(e) {
	let t = /* @__PURE__ */ new Map();
	for (let [n, r] of Object.entries(G(e.comments))) typeof r == "string" && f(r) && t.set(n, r);
	let n = G(e.summary), r = {
		now: Z(n.now),
		unposted: Z(n.unposted),
		before: Ee(n.before)
	};
	return {
		review: Z(e.review),
		comments: t,
		...r.now === "" ? {} : { summary: r }
	};
}
// src/io/result-file.ts
/** The result file and those beside it: where they lie, and how they are read again. */
/**
* `given` is the input `result-file`; without it the runner's folder for temporary files is used. Where `mode: publish`
* gets a pattern, its own result lies in the folder that the pattern begins with.
*/
function Oe(e) {
	let t = e.runnerTemp ? e.runnerTemp : m(), n = e.given === "" ? g(t, "fen-result.json") : e.given, { folder: r, pattern: i } = Q(n), a = i === "" ? _(n).name : "fen-result", o = e.mode === "publish" ? `${a}.published` : a, s = e.mode === "publish" ? g(r, `${o}.json`) : n, [c, l] = [g(r, `${o}.sarif`), g(r, `${o}.replay.json`)];
	return {
		source: n,
		result: s,
		sarif: c,
		replay: l
	};
}
/** The folder that a path begins with, and the pattern below it; `""` where the path is of one file. */
function Q(e) {
	let t = e.replaceAll("\\", "/").split("/"), n = t.findIndex((e) => /[*?{}[\]]/.test(e));
	if (n === -1) return {
		folder: h(e),
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
function ke(e) {
	let { folder: t, pattern: r } = Q(e);
	if (r === "") return [$(e)];
	let i = Ae(t, r);
	if (i.length === 0) throw new n("`result-file`: no file matches the pattern; `mode: publish` needs the files that `mode: generate` wrote");
	if (i.length > 256) throw new n("`result-file`: the pattern matches more than 256 files");
	let a = i.map($);
	if (a.reduce((e, t) => e + t.length, 0) <= 64e6) return a;
	throw new n("`result-file`: the files are larger than 64 MB together");
}
function Ae(e, i) {
	let a = t([`/${i}`]);
	if ("problem" in a) throw new n(`\`result-file\`: ${a.problem}`);
	let o = [], s = [""], c = 0;
	for (let t = s.shift(); t !== void 0; t = s.shift()) for (let n of je(g(e, t))) {
		let i = t === "" ? n.name : `${t}/${n.name}`;
		if (c += 1, c > 1e4) return o;
		n.isDirectory() && s.push(i), n.isFile() && !/\.(?:published|replay)\.json$/.test(i) && r(a.globs, i) !== null && o.push(g(e, i));
	}
	return o;
}
function je(e) {
	try {
		return ne(e, { withFileTypes: !0 }).toSorted((e, t) => e.name < t.name ? -1 : 1);
	} catch {
		return [];
	}
}
/** Reads a result file of at most 16 MB. Throws InputError when there is none that can be read. */
function $(e) {
	try {
		if (p(e).size > 16e6) throw new n("`result-file`: is larger than 16 MB");
		return te(e, "utf8");
	} catch (e) {
		throw e instanceof n ? e : new n("`result-file`: cannot be read; `mode: publish` needs the file that `mode: generate` wrote", { cause: e });
	}
}
export { z as a, F as c, y as d, pe as i, R as l, Oe as n, B as o, fe as r, H as s, ke as t, v as u };
