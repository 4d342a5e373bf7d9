import { o as e, t } from "./rolldown-runtime.js";
import { B as n, G as r, H as i, K as a, N as o, Q as s, R as c, U as l, V as u, W as d, a as f, et as p, j as m, l as h, nt as g, q as _, s as v, tt as y, u as b, z as ee } from "./version.js";
import { _ as te, b as ne, d as re, g as ie, h as ae, i as oe, m as se, n as ce, o as le, p as ue, v as x, x as de } from "./totals.js";
import { A as fe, At as pe, B as me, C as he, Ct as ge, D as _e, Ft as ve, G as S, H as C, It as ye, K as be, Lt as xe, M as Se, Mt as Ce, Nt as we, O as Te, P as Ee, Pt as De, S as Oe, T as ke, Tt as Ae, U as je, V as Me, W as Ne, Y as Pe, Z as w, a as Fe, b as Ie, g as Le, h as Re, i as ze, j as Be, jt as Ve, kt as He, o as Ue, s as We, vt as Ge, w as Ke, x as T, y as qe, yt as Je } from "./result.js";
import { a as E, c as Ye, i as Xe, l as Ze, o as Qe, s as $e, u as et } from "./result-file.js";
import { A as tt, C as nt, E as rt, M as D, S as O, _ as it, a as at, b as ot, c as st, d as ct, f as lt, g as ut, h as dt, i as ft, l as pt, m as k, n as A, o as mt, p as ht, s as gt, t as _t, u as vt, v as yt, w as j, x as bt, y as xt } from "./state.js";
import { C as St, F as Ct, I as wt, L as M, M as N, S as Tt, a as Et, b as Dt, c as Ot, d as kt, f as At, g as jt, h as Mt, i as Nt, l as Pt, m as Ft, n as It, o as Lt, p as Rt, r as zt, s as Bt, t as P, u as Vt, v as Ht, w as F, x as Ut, y as Wt } from "./prompt.js";
import { i as Gt, t as Kt } from "./warning.js";
import { a as qt, c as Jt, d as Yt, f as Xt, i as Zt, l as Qt, o as $t, r as en, s as tn, t as nn, u as rn } from "./summary.js";
import { createHash as an } from "node:crypto";
// src/domain/placing/apply.ts
/** Do two edits change one and the same line? */
function on(e, t) {
	return e.startLine <= t.endLine && t.startLine <= e.endLine;
}
/** The text with edits that do not overlap carried out, in whatever order they come. Other lines stay byte for byte. */
function sn(e, t) {
	let n = e.split("\n");
	for (let { startLine: e, endLine: r, text: i } of t.toSorted(cn)) {
		let t = i === "" ? [] : i.split("\n");
		n.splice(e - 1, r - e + 1, ...t);
	}
	return n.join("\n");
}
function cn(e, t) {
	return t.startLine - e.startLine;
}
/** The lines `startLine` to `endLine` of a text, 1-based. */
function ln(e, t) {
	return e.split("\n").slice(t.startLine - 1, t.endLine);
}
/** The text before the hunks were applied; `null` when they do not fit it. */
function un(e, t) {
	let n = e.split("\n");
	for (let e of t.toSorted((e, t) => t.newStart - e.newStart)) {
		let t = e.lines.filter(({ newLine: e }) => e !== null), r = t[0]?.newLine ?? e.newStart + 1;
		if (!t.every(({ text: e }, t) => n[r - 1 + t] === e)) return null;
		let i = e.lines.filter(({ oldLine: e }) => e !== null);
		n.splice(r - 1, t.length, ...i.map(({ text: e }) => e));
	}
	return n.join("\n");
}
/** The whole text of a file that the change adds, out of its diff; `null` for any other file. */
function dn({ status: e, patch: t, binary: n, hunks: r }) {
	if (e !== "added" || t !== "complete" || n || r.length !== 1) return null;
	let i = r.flatMap((e) => e.lines);
	return i.some(({ kind: e }) => e !== "added") ? null : `${i.map(({ text: e }) => e).join("\n")}\n`;
}
// src/domain/diff/render-patch.ts
const fn = {
	context: " ",
	added: "+",
	deleted: "-"
};
function pn({ kind: e, text: t }) {
	return fn[e] + t;
}
/** Its lines, the `@@` line first. */
function mn(e) {
	let { oldStart: t, oldLines: n, newStart: r, newLines: i, section: a } = e, o = `@@ -${t},${n} +${r},${i} @@`;
	return [a === "" ? o : `${o} ${a}`, ...e.lines.map(pn)];
}
/** What `parsePatch` reads back. */
function hn(e) {
	return e.flatMap(mn).join("\n");
}
// src/domain/checks/conflict-markers.ts
const gn = /^<{7}(?: |$)/, _n = /^={7}$/, vn = /^>{7}(?: |$)/;
/** The opening line of each conflict that the change adds whole; a lone row of `=` is a heading, not a marker. */
function yn({ hunks: e }) {
	return e.flatMap(({ lines: e }) => {
		let t = [], n = null, r = !1;
		for (let i of e) {
			if (i.kind === "deleted") continue;
			let e = i.text.trimEnd();
			i.kind === "added" && gn.test(e) ? (n = i, r = !1) : n && _n.test(e) ? r = !0 : n && r && i.kind === "added" && vn.test(e) && (t.push(n), n = null);
		}
		return t;
	});
}
// src/domain/checks/hidden-characters.ts
/** Characters in added lines that nobody sees: those that reorder what is shown, and those that show nothing at all. */
const bn = /\p{Bidi_Control}/u, xn = /[\u{200C}]|[\u{200D}]|[\u{FE0E}]|[\u{FE0F}]/u, Sn = /(?:\p{Extended_Pictographic}|\p{Emoji_Component}|\p{M}|\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Mongolian}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Gurmukhi}|\p{Script=Gujarati}|\p{Script=Oriya}|\p{Script=Tamil}|\p{Script=Telugu}|\p{Script=Kannada}|\p{Script=Malayalam}|\p{Script=Sinhala})$/u, Cn = /\.(?:md|mdx|markdown|txt|rst|adoc|html?)$/i;
/** One entry for each added line and kind. */
function wn(e) {
	let t = e.hunks.flatMap(({ lines: e }) => e.filter(({ kind: e }) => e === "added"));
	return Tn(t) ? [] : t.flatMap((t) => {
		let n = t.newLine === 1 ? t.text.replace("﻿", "") : t.text, r = ye(n).filter((t) => !En(t, {
			text: n,
			path: e.path
		})), i = r.filter(({ character: e }) => bn.test(e)), a = r.filter(({ character: e }) => !bn.test(e));
		return [...Dn(t, "reordering", i), ...Dn(t, "invisible", a)];
	});
}
/** A file that git shows as text although nobody wrote it. */
function Tn(e) {
	let t = new Set(e.flatMap(({ text: e }) => ye(e).filter(({ character: e }) => e < " ")).map(({ character: e }) => e));
	return t.has("\0") || t.size >= 4;
}
/** Where such a character belongs. */
function En({ character: e, index: t }, { text: n, path: r }) {
	if (e === "­" || e === "\f") return Cn.test(r) || e === "\f";
	if (!xn.test(e)) return !1;
	let [i = ""] = /[\s\S]{0,2}$/.exec(n.slice(0, t)) ?? [];
	return Sn.test(i.replace(/[\uFE0E\uFE0F\u200D]$/u, ""));
}
function Dn(e, t, n) {
	return n.length === 0 ? [] : [{
		line: e,
		kind: t,
		codePoints: [...new Set(n.map(({ character: e }) => On(e)))]
	}];
}
function On(e) {
	return `U+${(e.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
// src/steps/check.ts
/** The built-in checks: what programs find in a change, free and with or without a model. */
/** Puts a mark in the place of every secret, on either side of the diff. Lines keep their numbers. */
async function kn(e, t) {
	let n = [], r = [];
	for (let i of e) {
		let e = [];
		for (let n of i.hunks) {
			let a = await t.scan(n.lines.map(({ text: e }) => e).join("\n")), { lines: o, hit: s } = An(n.lines, a);
			e.push(a.length === 0 ? n : {
				...n,
				lines: o
			});
			for (let { line: e, name: t, isGuess: n } of s) e.kind === "added" && r.push({
				path: i.path,
				line: e,
				name: t,
				isGuess: n
			});
		}
		n.push({
			...i,
			hunks: e
		});
	}
	return {
		files: n,
		leaks: r
	};
}
/** The text with every secret masked; it keeps its lines. */
async function I(e, t) {
	let n = await t.scan(e);
	return n.length === 0 ? e : An(e.split("\n").map((e) => ({ text: e })), n).lines.map((e) => e.text).join("\n");
}
/** The lines with their secrets masked, and for each secret the first line that holds it. */
function An(e, t) {
	let n = t.toSorted((e, t) => e.start - t.start || t.end - e.end), r = /* @__PURE__ */ new Map(), i = 0, a = -1;
	return {
		lines: e.map((e) => {
			let t = i, o = t + e.text.length;
			i = o + 1;
			let s = n.filter((e) => e.start < o && e.end > t);
			if (s.length === 0) return e;
			let c = {
				...e,
				text: jn(e.text, s, t)
			}, l = s.find((e) => e.start >= a);
			return l && r.set(c, {
				line: c,
				name: l.name,
				isGuess: l.isGuess
			}), a = Math.max(a, ...s.map((e) => e.end)), c;
		}),
		hit: [...r.values()]
	};
}
function jn(e, t, n) {
	let r = "", i = 0;
	for (let { start: a, end: o } of t) {
		let t = Math.max(a - n, 0), s = Math.min(o - n, e.length);
		s <= i || (t >= i && (r += e.slice(i, t) + et), i = s);
	}
	return r + e.slice(i);
}
/** What the checks find, in the order of the files. Never rejects for what a file holds. */
async function Mn({ files: e, leaks: t }, n) {
	let r = [];
	for (let i of e) {
		let e = t.filter(({ path: e }) => e === i.path);
		r.push(...Nn(e.map(In)), ...Nn(yn(i).map((e) => Ln(i, e))), ...Nn(wn(i).map((e) => Rn(i, e))));
		let a = await Bn(i, n);
		a && r.push(a);
	}
	return r;
}
function Nn(e) {
	let t = e.length - 20;
	return t <= 0 ? e : e.slice(0, 20).map((e, n) => n === 19 ? {
		...e,
		body: `${e.body}\n\nThere are ${t} more like this in the file.`
	} : e);
}
/** Without a line it goes into the body of the review. */
function Pn(e, t, n) {
	return {
		path: e,
		quote: t?.text ?? "",
		side: "RIGHT",
		line: t?.newLine ?? null,
		...n,
		replacement: null,
		claim: null,
		source: "check"
	};
}
/** Keys made up for a test stand in files like these; a real one is still a leak. */
const Fn = /(?:^|\/)(?:tests?|__tests__|spec|specs|fixtures?|examples?|testdata|mocks?|docs?)\/|[._-](?:test|spec)\.\w+$|\.(?:md|mdx|rst|snap)$/i;
function In({ path: e, line: t, name: n, isGuess: r }) {
	let i = Fn.test(e), a = "AEIO".includes(n.charAt(0)) ? "An" : "A";
	return Pn(e, t, {
		severity: i ? r ? "minor" : "major" : r ? "major" : "critical",
		category: "security",
		title: `${a} ${n} is committed here`,
		body: `Whoever can read the repository can use it, and it stays in the history when the line is deleted. Revoke it, and read the new one from a secret store or the environment.${r ? " If it is made up, say so in its name." : ""}`
	});
}
function Ln({ path: e }, t) {
	return Pn(e, t, {
		severity: "critical",
		category: "bug",
		title: "A merge conflict is committed with its markers",
		body: "Both versions and the lines between them are in the file. Keep what is meant and delete the markers."
	});
}
function Rn({ path: e }, { line: t, kind: n, codePoints: r }) {
	let i = r.slice(0, 5).join(", "), a = n === "reordering";
	return Pn(e, t, {
		severity: a ? "major" : "minor",
		category: "security",
		title: a ? "This line is shown in another order than it is read" : "This line holds characters that nobody sees",
		body: a ? `It holds ${i}, which change the direction of the text, so what a person sees is not what the compiler reads. Delete them, or write them as escapes.` : `It holds ${i}. Two names or strings that look the same can differ by it. Delete it, or write it as an escape.`
	});
}
/** Grammars that often have faults in good code, because macros are expanded before anything is parsed. */
const zn = /* @__PURE__ */ new Set([
	"c",
	"cpp",
	"c-sharp"
]);
/** The file had no faults and has some now. Where that can't be told, nothing is said. */
async function Bn(e, t) {
	let { path: n, status: r } = e, i = M(n);
	if (i === null || r === "removed" || O(e) === 0) return null;
	let a = await t.readHead(n), o = a === null ? null : await t.parser.parse(n, a);
	if (!o || o.faults === 0 || (r === "added" ? zn.has(i) : !await Hn(e, t))) return null;
	let s = Vn[i] ?? `${i.charAt(0).toUpperCase()}${i.slice(1)}`, c = r === "added" ? `It is not valid ${s}.` : `Before this change it was valid ${s}.`, l = o.firstFault === null ? "" : ` The parser gives up at line ${o.firstFault}.`;
	return Pn(n, Un(e, o.firstFault ?? 1), {
		severity: "critical",
		category: "bug",
		title: r === "added" ? "The new file does not parse" : "The file no longer parses",
		body: c + l
	});
}
const Vn = {
	"c-sharp": "C#",
	cpp: "C++",
	json: "JSON",
	yaml: "YAML",
	tsx: "TSX",
	css: "CSS",
	php: "PHP",
	javascript: "JavaScript",
	powershell: "PowerShell",
	typescript: "TypeScript"
};
async function Hn(e, t) {
	let n = await t.readBase(e.path);
	return (n === null ? null : await t.parser.parse(e.oldPath ?? e.path, n))?.faults === 0;
}
/** The added line at or before the fault, else the first behind it. */
function Un({ hunks: e }, t) {
	let n = e.flatMap(({ lines: e }) => e.filter(({ kind: e }) => e === "added"));
	return n.findLast(({ newLine: e }) => (e ?? 0) <= t) ?? n[0] ?? null;
}
// src/replay/plain.ts
/** Maps, sets and errors as JSON values and back; everything else of a recording is JSON already. */
/** Functions and `undefined` are left out. */
function L(e) {
	if (e instanceof Map) return { $map: [...e].map((e) => e.map(L)) };
	if (e instanceof Set) return { $set: [...e].map(L) };
	if (e instanceof Error) return { $error: Gn(e) };
	if (Array.isArray(e)) return e.map(L);
	if (typeof e != "object" || !e) return e;
	let t = Object.entries(e).filter(([, e]) => typeof e != "function");
	return Object.fromEntries(t.map(([e, t]) => [e, L(t)]));
}
/** What `toPlain` was given. */
function R(e) {
	if (Array.isArray(e)) return e.map(R);
	if (typeof e != "object" || !e) return e;
	let t = { ...e }, { $map: n, $set: r, $error: i } = t;
	return Array.isArray(n) ? new Map(n.map((e) => Wn(e))) : Array.isArray(r) ? new Set(r.map(R)) : typeof i == "object" && i ? qn({ ...i }) : Object.fromEntries(Object.entries(t).map(([e, t]) => [e, R(t)]));
}
function Wn(e) {
	let [t, n] = Array.isArray(e) ? e : [];
	return [R(t), R(n)];
}
function Gn(e) {
	let { name: t, message: n } = e;
	return e instanceof g ? {
		name: t,
		message: n,
		kind: e.kind,
		status: e.status
	} : e instanceof p ? {
		name: t,
		message: n,
		status: e.status
	} : {
		name: t,
		message: n
	};
}
const Kn = [
	"refused",
	"model-not-served",
	"bad-request",
	"content-filter",
	"quota",
	"unavailable",
	"aborted"
];
function qn({ name: e, message: t, kind: n, status: r }) {
	let i = typeof t == "string" ? t : "", a = typeof r == "number" ? r : 0;
	if (e === "GitHubError") return new p(i, { status: a });
	if (e === "InputError") return new y(i);
	if (e !== "ModelError") return Error(i);
	let o = Kn.find((e) => e === n) ?? "unavailable";
	return new g(i, {
		kind: o,
		status: a
	});
}
// src/replay/tape.ts
/** What was asked of the outside and what it said, call by call, so that the same can be said again. */
/** Calls under way when the tape is read are not on it. `onCall` hears of each as it begins. */
function Jn(e) {
	let t = [], n = !1;
	return {
		start: () => {
			n = !0;
		},
		get entries() {
			return t.filter((e) => e !== null);
		},
		record: (r, i) => Yn(i, (i, a) => (...o) => {
			if (!n) return a(...o);
			let s = t.push(null) - 1;
			return e(), Xn(() => a(...o), (e) => {
				t[s] = {
					of: `${r}.${i}`,
					args: o,
					...e
				};
			});
		})
	};
}
/** The object with each of its methods replaced. */
function Yn(e, t) {
	let n = Object.entries(e).map(([n, r]) => typeof r == "function" ? [n, t(n, (...t) => Reflect.apply(r, e, t))] : [n, r]);
	return Object.fromEntries(n);
}
function Xn(e, t) {
	let n;
	try {
		n = e();
	} catch (e) {
		throw t({
			result: e,
			failed: !0
		}), e;
	}
	return n instanceof Promise ? n.then((e) => (t({
		result: e,
		isAsync: !0
	}), e), (e) => {
		throw t({
			result: e,
			failed: !0,
			isAsync: !0
		}), e;
	}) : (t({ result: n }), n);
}
/**
* Equal calls get their answers in the order of the tape, and the last one again when they are used up. `isNear` tells
* for which methods the answer to another call will do. `onCall` hears of each call.
*/
function Zn(e, t) {
	let n = new Set(e), r = Map.groupBy(e, ({ of: e, args: t }) => $n(e, t)), i = (i, a) => {
		let o = r.get($n(i, a)) ?? [], s = t.isNear(i) ? e.filter((e) => e.of === i) : [], c = [...o, ...s].find((e) => n.has(e)) ?? o.at(-1) ?? null;
		return c && n.delete(c), c;
	};
	return { play: (e, n) => Yn(n, (n, r) => (...a) => {
		t.onCall();
		let o = i(`${e}.${n}`, a);
		return o ? o.isAsync ? o.failed ? Promise.reject(o.result) : Promise.resolve(o.result) : o.failed ? Qn(o.result) : o.result : r(...a);
	}) };
}
function Qn(e) {
	throw e;
}
function $n(e, t) {
	return `${e} ${JSON.stringify(L(t))}`;
}
// src/replay/recording.ts
/** Keeps of a run what `fen replay` needs: what the review began with, every request with its answer, every call of GitHub. */
const er = "fen-replay/1", tr = /* @__PURE__ */ new Set([
	"github-token",
	"api-key",
	"base-url",
	"webhook-url",
	"result-file"
]);
function nr({ sources: e }) {
	let t = {
		tape: Jn(() => t.events += 1),
		attempts: [],
		config: null,
		review: null,
		run: {
			id: "",
			url: "",
			repositoryUrl: ""
		},
		endpoints: 1,
		scanner: null,
		events: 0,
		sent: 0,
		stop: null
	};
	return {
		watch: (e) => rr(t, e),
		render: async ({ record: n, scrub: r }) => {
			let i = await sr(t, lr(e)), a = r(`${JSON.stringify({
				...or(t, n),
				...i
			}, null, 1)}\n`);
			return a.length > 16e6 ? null : a;
		}
	};
}
function rr(e, t) {
	let { github: n, signal: r } = t, { requestCount: i } = n;
	e.scanner = t.tools.scanner;
	let a = () => e.stop ??= {
		reason: cr(r),
		after: e.events
	};
	r.aborted && a(), r.addEventListener("abort", a);
	let { left: o } = e.tape.record("time", { left: t.timeLeftMs });
	return {
		...t,
		timeLeftMs: o,
		github: {
			...e.tape.record("github", n),
			requestCount: i
		},
		createModels: (n) => {
			let r = t.createModels(n);
			return e.endpoints = r.length, r.map((t) => ir(e, t));
		},
		onInputs: (n, r) => {
			e.config = r ?? e.config, t.onInputs(n, r);
		},
		onStart: (n) => ar(e, {
			start: n,
			context: t
		})
	};
}
function ir(e, t) {
	return { complete: async (n, r) => {
		e.sent += 1, e.events += 1;
		let i = await t.complete(n, r);
		e.events += 1;
		let { sent: a } = e;
		return e.attempts.push({
			purpose: r.purpose ?? "",
			request: n,
			attempt: i,
			sent: a
		}), i;
	} };
}
/** From here on everything is kept. What the review goes on with answers as before. */
function ar(e, { start: t, context: n }) {
	let { subject: r, gathered: i, work: a } = t, { tape: o } = e;
	e.review = ur(t, n.journal.record), e.run = {
		id: n.runId,
		url: n.runUrl,
		repositoryUrl: n.repositoryUrl
	}, o.start();
	let { has: s } = o.record("posted", { has: r.posted.has });
	return {
		subject: {
			...r,
			marks: o.record("marks", r.marks),
			posted: {
				...r.posted,
				has: s
			}
		},
		gathered: {
			...i,
			headFiles: o.record("files", i.headFiles)
		},
		work: a
	};
}
function or({ run: e, endpoints: t, stop: n }, r) {
	let { version: i, mode: a, repository: o, startedAt: s, finishedAt: c, requests: l } = r, { outcome: u, reason: d, detail: f } = r.ending;
	return {
		schema: er,
		version: i,
		mode: a,
		repository: o,
		startedAt: s,
		finishedAt: c,
		outcome: u,
		reason: d ?? "",
		detail: f,
		requests: l,
		run: e,
		endpoints: t,
		stop: n
	};
}
/** What people and models have written is looked through for secrets; in the diff every one is masked already. */
async function sr({ review: e, config: t, attempts: n, tape: r, scanner: i }, a) {
	let { known: o = null, said: s = null, base: c = null } = e ?? {}, l = pr(r.entries) > 4e6, u = gr(L({
		said: s,
		base: c,
		config: t,
		settings: a,
		asked: n.map(({ purpose: e, request: t, sent: n }) => ({
			purpose: e,
			request: t,
			sent: n
		})),
		answers: n.map(({ attempt: e }) => e),
		calls: l ? r.entries.filter(hr) : r.entries
	})), { base: d, ...f } = i === null ? u : gr(await _r(u, i));
	return {
		review: o && {
			...gr(L(o)),
			...gr(d)
		},
		filesLeftOut: l,
		...f
	};
}
function cr(e) {
	return e.reason === "cancelled" ? "cancelled" : "timeout";
}
function lr(e) {
	let t = rt.filter((e) => !tr.has(e)).map((t) => [t, e.given(t)]);
	return Object.fromEntries(t.filter(([, e]) => e.trim() !== ""));
}
/** The change, and all that no program can work out from it. Of these, `said` and `base` may still hold secrets. */
function ur({ subject: e, gathered: t, work: n }, r) {
	let { posted: i, account: a, number: o, isFull: s } = e, { reviews: c, history: l, comments: u, own: d, withdrawn: f } = i, { change: p, masked: m } = t, h = n.change.files === p.files, { notes: g, limits: _, limit: v, context: y } = r;
	return {
		known: {
			number: o,
			isFull: s,
			pullRequest: n.pullRequest,
			limit: n.inputs.costLimit,
			files: p.files.map(fr),
			unlisted: p.unlisted,
			narrowed: h ? null : n.change.files.map((e) => dr(e, p.files)),
			readBefore: n.readBefore,
			leaks: m.leaks,
			churn: n.churn,
			context: n.context,
			findings: n.findings
		},
		base: {
			attributes: n.attributes,
			record: {
				notes: g,
				limits: _,
				limit: v,
				context: y
			}
		},
		said: {
			posted: {
				reviews: c,
				history: l,
				comments: u,
				own: d,
				withdrawn: f
			},
			account: a
		}
	};
}
function dr({ hunks: e, ...t }, n) {
	let r = n.find(({ path: e }) => e === t.path)?.hunks ?? [];
	return {
		...t,
		hunks: e.map((e) => r.indexOf(e))
	};
}
function fr({ hunks: e, ...t }) {
	return {
		...t,
		hunks: hn(e)
	};
}
function pr(e) {
	return e.reduce((e, { result: t }) => e + mr(t), 0);
}
function mr(e) {
	return typeof e == "string" ? e.length : 0;
}
const hr = ({ of: e }) => !e.startsWith("files.");
function gr(e) {
	return typeof e == "object" && e ? { ...e } : {};
}
/** Every text in the value with the secrets in it masked. Names of fields are our own. */
async function _r(e, t) {
	let n = /* @__PURE__ */ new Map(), r = async (e) => {
		if (typeof e == "string") {
			if (e.length < 16) return e;
			let r = n.get(e) ?? await I(e, t);
			return n.set(e, r), r;
		}
		if (typeof e != "object" || !e) return e;
		if (Array.isArray(e)) {
			let t = [];
			for (let n of e) t.push(await r(n));
			return t;
		}
		let i = [];
		for (let [t, n] of Object.entries(e)) i.push([t, await r(n)]);
		return Object.fromEntries(i);
	};
	return r(e);
}
// src/spending.ts
/** Warns at the stages of `warn-at`; `heed` takes over what the configuration file says of them. */
function vr(e, t) {
	let { journal: n, warn: r, announce: i } = e, a = [], o = t;
	return n.watchCalls((e) => {
		let { warnAt: t, webhookFormat: s } = o;
		for (let o of Kt({
			limits: e.limits,
			warnAt: t,
			given: a
		})) {
			a.push(o);
			let t = Gt(o, e.currency);
			r(t), n.note(t), i(o, {
				record: e,
				format: s
			});
		}
	}), { heed: (e) => o = e };
}
// src/domain/diff/rest.ts
/** The files with only those hunks, or parts of hunks, that no batch holds. */
function yr(e, t) {
	let n = /* @__PURE__ */ new Set();
	for (let { hunks: e } of t.flatMap((e) => e.files)) for (let t of e) for (let e of t.lines) n.add(e);
	return e.flatMap((e) => {
		let t = e.hunks.flatMap((e) => we(e, (e) => !n.has(e)));
		return t.length > 0 ? [{
			...e,
			hunks: t
		}] : [];
	});
}
/** The plan without batches that were never answered; their files become unpaid again. */
function br(e, t) {
	let n = e.batches.filter((e) => t.has(e.id));
	return {
		...e,
		batches: e.batches.filter((e) => !t.has(e.id)),
		plannedLines: n.reduce((e, t) => e - t.changedLines, e.plannedLines)
	};
}
/**
* One plan out of two, the second being made of what the first left out for want of money.
* `firstId` numbers its batches on.
*/
function xr(e, t, n) {
	let r = new Set(fe(e.batches)), i = t.batches.map((e, t) => ({
		...e,
		id: n + t,
		files: e.files.map((e) => ({
			...e,
			partial: e.partial || r.has(e.file.path)
		}))
	})), a = [...e.batches, ...i], o = new Set(fe(a)), s = t.skipped.filter(z).map((e) => o.has(e.path) ? {
		...e,
		detail: `${e.changedLines} of its changed lines do not fit the limit`
	} : e), c = e.batches.length === 0 ? t.ladder : e.ladder;
	return {
		...e,
		...c && { ladder: c },
		batches: a,
		skipped: [...e.skipped.filter((e) => !z(e)), ...s],
		plannedLines: e.plannedLines + t.plannedLines
	};
}
/** The plan with its batches numbered from behind `last`. */
function Sr(e, t) {
	return {
		...e,
		batches: e.batches.map((e) => ({
			...e,
			id: e.id + t
		}))
	};
}
function z(e) {
	return e.reason === "cost-limit";
}
// src/steps/post/remember.ts
/** What the next run is to know: the lines that were read, the round, and what became of earlier suggestions. */
const Cr = {
	fixed: [],
	reopened: []
};
/** The state after this run. Lines of an answer that broke off count as not read. */
function wr(e) {
	let { change: t, head: n, history: r, results: i, reviewed: a, posted: o, isPosted: s } = e, c = vt(e.seen, t.files), l = i.filter(({ status: e }) => e === "reviewed").flatMap(({ batch: e }) => e.files), u = new Map(t.files.map((e) => [e.path, e])), d = l.map(({ file: e, hunks: t }) => ({
		file: u.get(e.path) ?? e,
		hunks: t
	})), f = t.unlisted > 0 ? Cr : ut(r, {
		files: t.files,
		said: a.map(({ suggestion: e, placement: t }) => me(e, t)),
		readPaths: Er(i),
		isHealthy: i.every(({ verified: e }) => e)
	});
	if (!s) return {
		seen: c,
		history: r,
		fixed: []
	};
	let p = ct(c, pt(d)), m = i.length + o.length + f.fixed.length + f.reopened.length > 0, h = o.map(Tr);
	return {
		seen: p,
		history: m ? dt(r, {
			head: n,
			posted: h,
			...f
		}) : r,
		fixed: f.fixed
	};
}
function Tr(e) {
	let { fingerprint: t, suggestion: n, placement: r, fate: i, late: a = !1 } = e;
	return {
		fingerprint: t,
		sketch: me(n, r),
		severity: n.severity,
		late: a,
		where: i === "body" ? "body" : r.kind
	};
}
/** Files of which everything that was sent has been answered in full. */
function Er(e) {
	let t = (e) => e.flatMap(({ batch: e }) => e.files.map(({ file: e }) => e.path)), n = new Set(t(e.filter(({ status: e }) => e === "reviewed")));
	for (let r of t(e.filter(({ status: e }) => e !== "reviewed"))) n.delete(r);
	return n;
}
// src/steps/post/converge.ts
/** What of a publication the next run is to know. */
function Dr({ kind: e, reviewed: t }) {
	return {
		standing: t.filter(({ fate: e }) => e === "inline" || e === "body"),
		isPosted: e === "posted" || e === "nothing-new"
	};
}
/** Puts into the journal how far the pull request has come. */
async function Or(e) {
	let { journal: t, inputs: n, pullRequest: r, account: i, posted: a, gathered: o } = e, s = wr({
		...e,
		head: r.head.sha,
		change: o.change,
		seen: n.shard.index === 1 ? i.seen : gt,
		history: a.history,
		reviewed: t.record.reviewed,
		posted: e.standing
	});
	t.update({ convergence: s }), n.mode === "review" && !n.dryRun && n.resolveThreads && await kr(e);
}
/** Resolves threads that fen began about something fixed, that are outdated, and in which nobody else wrote. */
async function kr({ github: e, journal: t, pullRequest: n, marks: r }) {
	let i = t.record.convergence?.history.known ?? [], a = new Set(i.filter(({ status: e }) => e === "fixed").map(({ fingerprint: e }) => e));
	if (a.size === 0) return;
	let o = await e.listThreads(n.number);
	if (o === null) {
		t.note("GitHub did not list the review threads, so none was resolved.");
		return;
	}
	let s = F(e), c = 0;
	for (let n of o) {
		if (c === 20) break;
		let [i] = n.comments, o = i ? r.readComment(i.body) : null;
		if (n.isResolved || !n.isOutdated || !n.isWhole || o === null || !a.has(o) || !(await Promise.all(n.comments.map(({ author: e }) => s(e)))).every(Boolean)) continue;
		let l = await e.resolveThread(n.id);
		if (l.kind !== "done") {
			t.note(`\`resolve-threads\`: ${l.message}`);
			return;
		}
		c += 1;
	}
}
// src/steps/post/draft-review.ts
/** Decides for each suggestion whether it is to be posted: what is not gets its fate here. */
function Ar(e, t) {
	let n = /* @__PURE__ */ new Set();
	return e.map((e) => e.fate !== "not-posted" && e.fate !== "rejected" ? e : n.has(e.fingerprint) ? {
		...e,
		fate: "duplicate"
	} : (n.add(e.fingerprint), e.verdict.status === "rejected" ? {
		...e,
		fate: "rejected"
	} : Pe(e.suggestion.severity, t.minSeverity) ? t.posted.has(e) ? {
		...e,
		fate: "already-posted"
	} : {
		...e,
		fate: "not-posted"
	} : {
		...e,
		fate: "below-min-severity"
	}));
}
/** Decides what goes where: inline while there is room, the rest into the body as far as that goes. */
function jr(e) {
	let { minSeverity: t, maxComments: n } = e, r = Ar(e.reviewed, {
		minSeverity: t,
		posted: e.posted
	}), i = r.filter((e) => e.fate === "not-posted").toSorted(Pr), a = i.filter((e) => e.placement.kind === "inline"), o = a.filter((t) => Mr(t, e) === null), s = o.slice(0, n), c = o.slice(n), l = [...i.flatMap((e) => e.placement.kind === "body" ? [{
		item: e,
		why: e.placement.reason
	}] : []), ...c.map((e) => ({
		item: e,
		why: `beyond the first ${n} inline comments`
	}))].toSorted((e, t) => Pr(e.item, t.item)), u = a.flatMap((t) => {
		let n = Mr(t, e);
		return n === null ? [] : [{
			item: t,
			why: n,
			quiet: !0
		}];
	});
	return {
		reviewed: r,
		inline: s,
		...Nr([...l, ...u], e)
	};
}
/** Why a suggestion gets no comment of its own although it has a place; `null` when it gets one. */
function Mr({ suggestion: e, late: t = !1 }, { floor: n }) {
	return e.severity === "critical" ? null : t ? "late: an earlier round had read these lines" : Pe(e.severity, n) ? null : `in this round only ${n} suggestions${n === "critical" ? "" : " and above"} get a comment of their own`;
}
/** Renders suggestions for the body, in order, until it is full. */
function Nr(e, { allowedLinkPrefix: t, language: n }) {
	let r = [], i = 45e3;
	for (let { item: a, why: o, quiet: s = !1 } of e) {
		let e = rn(a, {
			allowedLinkPrefix: t,
			language: n,
			why: o
		});
		if (i -= e.length, i < 0) break;
		r.push({
			item: a,
			markdown: e,
			quiet: s
		});
	}
	return {
		listed: r,
		leftOut: e.length - r.length
	};
}
/** The most severe first. */
function Pr(e, t) {
	return w(e.suggestion.severity) - w(t.suggestion.severity);
}
/** The review as it is sent. */
function Fr(e, t) {
	let { pullRequest: n, marks: r } = e, i = Xt({
		mark: r.forReview(Lr(e, Ir(t))),
		headline: Rr(e, t),
		listed: t.listed.filter(({ quiet: e }) => !e).map(({ markdown: e }) => e),
		folded: t.listed.filter(({ quiet: e }) => e).map(({ markdown: e }) => e),
		leftOut: t.leftOut,
		notReviewed: e.skipped,
		footer: e.footer,
		language: e.language
	});
	return {
		commit: n.head.sha,
		body: i,
		comments: zr(e, t.inline)
	};
}
function Ir(e) {
	return [...e.inline, ...e.listed.map(({ item: e }) => e)];
}
function Lr(e, t) {
	return {
		head: e.pullRequest.head.sha,
		complete: e.complete,
		fingerprints: t.map((e) => e.fingerprint).toSorted()
	};
}
function Rr(e, t) {
	let n = t.inline.length + t.listed.length + t.leftOut, r = tn(e.reviewedPaths), i = e.pullRequest.head.sha.slice(0, 7), a = `**${n} ${n === 1 ? "suggestion" : "suggestions"}**`;
	return e.reviewedPaths.length === 0 ? `fen's built-in checks at \`${i}\`: ${a}. No model took part.` : `fen reviewed ${r} at \`${i}\`: ${a}.`;
}
/** Inline comments as they are sent. */
function zr(e, t) {
	return t.flatMap((t) => {
		let { placement: n } = t;
		if (n.kind !== "inline") return [];
		let r = e.marks.forComment(t.fingerprint), { allowedLinkPrefix: i, language: a } = e, o = Jt(t, {
			mark: r,
			allowedLinkPrefix: i,
			language: a
		}), { path: s, side: c, startLine: l, endLine: u } = n;
		return [{
			path: s,
			side: c,
			line: u,
			...l < u ? { startLine: l } : {},
			body: o
		}];
	});
}
// src/steps/post/posted-before.ts
/** What fen has put on the pull request in earlier runs, told by its own signed markers. */
const Br = {
	reviews: [],
	history: k,
	comments: [],
	own: /* @__PURE__ */ new Set(),
	withdrawn: /* @__PURE__ */ new Set(),
	has: () => !1
};
/** Reads which suggestions already stand on the pull request. Throws GitHubError when GitHub can't tell. */
async function Vr(e, t) {
	let { number: n, marks: r } = t, i = F(e), a = {
		reviews: await e.listReviews(n),
		comments: await e.listReviewComments(n)
	}, o = await Ur(a, {
		marks: r,
		isOwn: i
	}), s = xt(t.history, ot(o.reviews, o.comments)), c = await Ur(a, {
		marks: A({
			...t,
			apiKey: _t
		}),
		isOwn: i
	}), l = await Hr(a.comments, {
		marks: r,
		isOwn: i
	}), u = new Set(l.flatMap(({ state: e }) => e.withdrawn ? [e.thread] : [])), d = new Set(o.comments.filter(({ id: e }) => u.has(e)).map(({ fingerprint: e }) => e));
	return {
		reviews: o.reviews,
		history: bt(s, d),
		comments: a.comments,
		own: new Set([
			...o.comments,
			...c.comments,
			...l
		].map(({ id: e }) => e)),
		withdrawn: u,
		has: ({ fingerprint: e, suggestion: t }) => o.fingerprints.has(e) || t.source === "check" && c.fingerprints.has(e)
	};
}
async function Hr(e, { marks: t, isOwn: n }) {
	let r = [];
	for (let { id: i, body: a, author: o } of e) {
		let e = t.readAnswer(a);
		e !== null && await n(o) && r.push({
			id: i,
			state: e
		});
	}
	return r;
}
/** What the marks know, written by our own account. */
async function Ur(e, { marks: t, isOwn: n }) {
	let r = [];
	for (let { body: i, author: a } of e.reviews) {
		let e = t.readReview(i);
		e !== null && await n(a) && r.push(e);
	}
	let i = [];
	for (let r of e.comments) {
		let e = t.readComment(r.body);
		e !== null && await n(r.author) && i.push({
			...r,
			fingerprint: e
		});
	}
	return {
		reviews: r,
		comments: i,
		fingerprints: /* @__PURE__ */ new Set([...r.flatMap((e) => e.fingerprints), ...i.map(({ fingerprint: e }) => e)])
	};
}
/** The first marker of a body, `none` if there is none. */
function Wr(e) {
	return mt(e).markers[0] ?? "none";
}
// src/steps/post/publish.ts
/** Posts what is new as one review at the commit that was read; every way out says what stands where. */
async function Gr(e) {
	let { github: t, pullRequest: n } = e, r = jr(e), i = {
		reviewed: r.reviewed,
		comments: 0,
		url: ""
	};
	if (r.inline.length + r.listed.length === 0) return {
		...i,
		kind: "nothing-new",
		message: ""
	};
	let a = await t.fetchPullRequest(n.number);
	if (a?.head.sha !== n.head.sha) {
		let e = a ? "a newer commit was pushed meanwhile" : "the pull request is gone";
		return {
			...i,
			kind: "head-moved",
			message: e
		};
	}
	return qr(e, r);
}
/** Decides everything that posting would, and posts nothing: what `generate` and `dry-run` leave behind. */
function Kr(e) {
	let t = jr(e), n = Ir(t), r = n.map(({ fingerprint: t }) => [t, e.marks.forComment(t)]), i = e.marks.forReview(Lr(e, n));
	return {
		reviewed: t.reviewed,
		posted: n,
		marks: {
			review: i,
			comments: Object.fromEntries(r)
		}
	};
}
async function qr(e, t) {
	let { github: n, pullRequest: r, signal: i } = e, a = Fr(e, t);
	for (let o = 0;; o += 1) {
		let s = await n.createReview(r.number, a);
		if (s.kind === "done") return Zr(t, { url: s.url });
		if (s.kind === "invalid") return e.onNotice(`GitHub refused the review (${s.message}); posting comment by comment`), Yr(e, t);
		if (s.kind !== "unknown") return Qr(t, s.message);
		let c = await Jr(e, a);
		if (c === "unknown") return Qr(t, `${s.message}; it may have been posted`);
		if (c) return Zr(t, { url: c.url });
		if (o >= 1 || i.aborted) return Qr(t, s.message);
	}
}
/** Looks for the review that a lost answer may have created. */
async function Jr(e, t) {
	let n = Wr(t.body);
	if (n === "none") return "unknown";
	try {
		return (await e.github.listReviews(e.pullRequest.number)).find((e) => e.body.startsWith(n)) ?? null;
	} catch {
		return "unknown";
	}
}
/** The review was refused as a whole: each comment alone, the refused ones into the body. */
async function Yr(e, t) {
	let { github: n, pullRequest: r } = e, i = [], a = [];
	for (let o of t.inline) {
		let [t] = zr(e, [o]);
		if (!t || e.signal.aborted) {
			a.push({
				item: o,
				why: "the run was stopped before it was posted"
			});
			continue;
		}
		let s = r.head.sha, c = await n.createReviewComment(r.number, {
			...t,
			commit: s
		});
		if (c.kind === "done" || await Xr(e, t)) i.push(o);
		else {
			let e = c.kind === "invalid";
			a.push({
				item: o,
				why: e ? "GitHub refused the line" : "GitHub did not take it"
			});
		}
	}
	let o = Nr(a, e), s = {
		...t,
		inline: i,
		listed: [...o.listed, ...t.listed],
		leftOut: o.leftOut + t.leftOut
	}, c = {
		...Fr(e, s),
		comments: []
	}, l = await n.createReview(r.number, c);
	if (l.kind === "done") return Zr(s, { url: l.url });
	let u = l.kind === "unknown" ? await Jr(e, c) : null;
	if (u !== null && u !== "unknown") return Zr(s, { url: u.url });
	let d = `the comments were posted one by one, the list of the others was not: ${l.message}`, f = Qr({
		...s,
		listed: []
	}, d);
	return {
		...f,
		reviewed: $r(f.reviewed, i, "inline"),
		comments: i.length
	};
}
/** After a refusal or a lost answer: does the comment stand on the pull request all the same? */
async function Xr(e, t) {
	let n = Wr(t.body);
	if (n === "none") return !1;
	try {
		return (await e.github.listReviewComments(e.pullRequest.number)).some((e) => e.body.startsWith(n));
	} catch {
		return !1;
	}
}
function Zr(e, t) {
	let n = e.listed.map(({ item: e }) => e);
	return {
		kind: "posted",
		reviewed: $r($r(e.reviewed, e.inline, "inline"), n, "body"),
		comments: e.inline.length,
		url: t.url,
		message: ""
	};
}
function Qr(e, t) {
	return {
		kind: "failed",
		reviewed: e.reviewed,
		comments: 0,
		url: "",
		message: t
	};
}
function $r(e, t, n) {
	let r = new Set(t.map((e) => e.fingerprint));
	return e.map((e) => e.fate === "not-posted" && r.has(e.fingerprint) ? {
		...e,
		fate: n
	} : e);
}
// src/steps/conclude.ts
/** The end of a review: what was found is posted and remembered, and the run gets its ending. */
/** Posts what there is to post, keeps what the next run is to know, and says how the run ended. */
async function ei(e) {
	let { journal: t, inputs: n } = e, { plan: r, reviewed: i } = t.record, a = te(e.results, {
		skipped: r?.skipped ?? [],
		outOfTime: e.signal.aborted
	}), o = r !== null && r.batches.length === 0, s = o ? ti(r, t.record) : ie({
		...a,
		publication: null
	}), c = yt(e.posted.history, n.minSeverity, e.pullRequest.head.sha);
	t.update({ floor: c });
	let l = {
		...e,
		...n,
		reviewed: i,
		floor: c,
		signal: e.cancelled,
		reviewedPaths: fe(r?.batches ?? []),
		skipped: r?.skipped ?? [],
		complete: s.outcome === "complete" && n.shard.count === 1,
		footer: qt(t.record),
		onNotice: (e) => t.note(e)
	};
	if (n.mode === "generate" || n.dryRun) {
		let { posted: e, ...n } = Kr(l);
		return t.update(n), await Or({
			...l,
			standing: e,
			isPosted: !0
		}), s;
	}
	let u = await Gr(l);
	return t.addPublication(u), await Or({
		...l,
		...Dr(u)
	}), o ? (u.kind === "failed" && t.note(`What the built-in checks found was not posted: ${u.message}`), s) : ie({
		...a,
		publication: u
	});
}
/** Why there was nothing to read. */
function ti(e, { limits: t, currency: n }) {
	let r = e.skipped.filter((e) => e.reviewable);
	if (r.length === 0) return e.skipped.some(({ reason: e }) => e === "reviewed-before") ? x("skipped", "already-reviewed", "nothing is new since the last review") : x("skipped", "nothing-to-review");
	let i = new Set(r.map((e) => e.reason));
	if (i.has("cost-limit")) {
		let e = h(t);
		return e === null || e.name === "run" ? x("not-reviewed", "cost-limit") : x("not-reviewed", "cost-limit", qe(e, n));
	}
	return x("not-reviewed", i.has("too-large") ? "too-large" : "files-without-patch");
}
/** Runs of lines, by file, in order, each without what the batch's diff shows. */
async function ni(e, t) {
	let n = [], r = {
		lines: 240,
		characters: 24e3
	}, i = e.flatMap(({ placement: e }) => e.kind === "inline" && e.side === "RIGHT" ? [e] : []);
	for (let [a, o] of Map.groupBy(i, (e) => e.path)) {
		if (r.lines === 0) break;
		let i = e.some(({ placement: e, replacement: t }) => e.path === a && t?.kind === "committable"), s = await t.headFiles[i ? "read" : "peek"](a);
		if (s === null) continue;
		let c = await t.mask(s), l = c.split("\n"), u = /* @__PURE__ */ new Set();
		for (let e of o.slice(0, 20)) {
			let n = await ri(e, {
				path: a,
				text: c,
				lines: l,
				parser: t.parser
			});
			for (let e = n.startLine; e <= n.endLine; e += 1) u.add(e);
		}
		for (let e of ai(a, t.shown)) u.delete(e);
		let d = [...u].toSorted((e, t) => e - t).slice(0, r.lines).filter((e) => (r.characters -= l[e - 1]?.length ?? 0, r.characters >= 0));
		r.lines -= d.length, n.push(...oi(a, {
			numbers: d,
			lines: l
		}));
	}
	return n;
}
/** The definition round some lines, or what surrounds them where the language is not known. */
async function ri(e, t) {
	let { startLine: n, endLine: r } = e, i = await t.parser.findEnclosing(t.path, t.text, n);
	return i ? i.endLine - i.startLine < 80 ? i : {
		startLine: Math.max(i.startLine, n - 40),
		endLine: Math.min(i.endLine, r + 40)
	} : ii(e, t.lines);
}
/** Lines around that are indented, and the first on either side that is not: mostly where something else begins. */
function ii({ startLine: e, endLine: t }, n) {
	let r = (e) => /^\S/.test(n[e - 1] ?? ""), i = {
		startLine: e,
		endLine: t
	}, a = Math.max(1, e - 20), o = Math.min(n.length, t + 20);
	if (r(e)) return {
		startLine: a,
		endLine: o
	};
	for (; i.startLine > a && !r(i.startLine);) --i.startLine;
	for (; i.endLine < o && !r(i.endLine);) i.endLine += 1;
	return i;
}
/** Numbers of the new-side lines that the diff shows already. */
function ai(e, t) {
	return t.filter(({ file: t }) => t.path === e).flatMap(({ hunks: e }) => e.flatMap((e) => j(e, "RIGHT").map(({ newLine: e }) => e ?? 0)));
}
/** The lines with these numbers, as runs of consecutive ones. */
function oi(e, { numbers: t, lines: n }) {
	let r = [];
	for (let i of t) {
		let t = r.at(-1), a = n[i - 1] ?? "";
		t && t.startLine + t.lines.length === i ? t.lines.push(a) : r.push({
			path: e,
			startLine: i,
			lines: [a]
		});
	}
	return r.filter((e) => e.lines.some((e) => e.trim() !== ""));
}
// src/domain/refuting/code-text.ts
/** Code without its comments and strings, so that a name which is found in it is one that the program uses. */
const B = (e, t) => Array.from(e, (e) => ({
	quote: e,
	multiline: t
})), si = {
	line: ["//"],
	block: [["/*", "*/"]],
	strings: B("\"'", !1),
	interpolation: null
}, ci = {
	...si,
	strings: [...B("\"'", !1), ...B("`", !0)],
	interpolation: /\$\{/
}, li = {
	line: ["#"],
	block: [],
	strings: [
		{
			quote: "\"\"\"",
			multiline: !0
		},
		{
			quote: "'''",
			multiline: !0
		},
		...B("\"'", !1)
	],
	interpolation: /\{/
}, ui = /* @__PURE__ */ new Map([
	["typescript", ci],
	["tsx", ci],
	["javascript", ci],
	["go", {
		...si,
		strings: [...B("\"", !1), ...B("`", !0)]
	}],
	["java", si],
	["python", li]
]);
/**
* The text with comments and strings blanked, of the same length and with the same line breaks; strings with code in
* them stay. `null` where the language is not known well enough.
*/
function di(e, t) {
	let n = M(e), r = n === null ? void 0 : ui.get(n);
	if (!r) return null;
	let i = "", a = 0;
	for (; a < t.length;) {
		let e = pi(r, {
			text: t,
			at: a
		});
		if (e === a) {
			i += t[a], a += 1;
			continue;
		}
		let n = t.slice(a, e), o = r.interpolation?.test(n) === !0 && !fi(r, {
			text: t,
			at: a
		});
		i += o ? n : n.replaceAll(/[^\n]/g, " "), a = e;
	}
	return i;
}
function fi({ line: e, block: t }, { text: n, at: r }) {
	return [...e, ...t.map(([e]) => e)].some((e) => n.startsWith(e, r));
}
/** Where the comment or string that begins here ends; `at` itself where none begins. */
function pi({ line: e, block: t, strings: n }, { text: r, at: i }) {
	if (e.some((e) => r.startsWith(e, i))) return mi(r, i);
	for (let [e, n] of t) {
		if (!r.startsWith(e, i)) continue;
		let t = r.indexOf(n, i + e.length);
		return t === -1 ? r.length : t + n.length;
	}
	let a = n.find(({ quote: e }) => r.startsWith(e, i));
	return a ? hi({
		text: r,
		at: i + a.quote.length
	}, a) : i;
}
function mi(e, t) {
	let n = e.indexOf("\n", t);
	return n === -1 ? e.length : n;
}
/** A string that does not close on its line was none, as in a regular expression or in prose: it ends there. */
function hi({ text: e, at: t }, { quote: n, multiline: r }) {
	for (let i = t; i < e.length; i += 1) if (e[i] === "\\") i += 1;
	else if (e.startsWith(n, i)) return i + n.length;
	else if (e[i] === "\n" && !r) return i;
	return e.length;
}
// src/domain/refuting/duplicates.ts
const gi = /^[\w$.-]{1,100}$/;
/** `null` where it can't be told. */
function _i(e, { path: t, text: n }) {
	if (!gi.test(e)) return null;
	if (M(t) === "json") return vi(e, {
		path: t,
		text: n
	});
	if (di(t, n) === null) return null;
	let r = e.replaceAll(/[$.-]/g, "\\$&");
	return [...n.matchAll(RegExp(`(?<![\\w$])${r}(?![\\w$])`, "g"))].length > 1 ? null : {
		kind: "contradicted",
		evidence: `\`${e}\` stands only once in ${t}`
	};
}
/** Walks the JSON text and remembers the keys of every open object; `null` where a line is too long for that. */
function vi(e, { path: t, text: n }) {
	if (n.split("\n").some(({ length: e }) => e > 1e3)) return null;
	let r = [], i = 1, a = 0;
	for (let o of n.matchAll(/\n|[{}]|"((?:[^"\\\n]|\\.)*)"(\s*:)?/g)) {
		let [n, s, c] = o;
		if (n === "\n") i += 1;
		else if (n === "{") r.push(/* @__PURE__ */ new Set());
		else if (n === "}") r.pop();
		else if (c !== void 0 && s !== void 0) {
			let n = r.at(-1);
			if (s === e && (a += 1, n?.has(s))) return {
				kind: "supported",
				evidence: `the key \`${e}\` is there a second time in ${t} line ${i}`
			};
			n?.add(s), i += c.split("\n").length - 1;
		}
	}
	return a > 1 ? null : {
		kind: "contradicted",
		evidence: `the key \`${e}\` stands ${a === 0 ? "nowhere" : "only once"} in ${t}`
	};
}
// src/domain/refuting/files.ts
const yi = [
	"",
	".ts",
	".tsx",
	".js",
	".jsx",
	".mjs",
	".d.ts",
	".py",
	".json",
	"/index.ts",
	"/index.js",
	"/__init__.py"
], bi = /(?:^|\/)(?:dist|build|out|target|node_modules|vendor|generated|\.\w+)\//;
/** Paths that a reference in a file can mean, the likeliest first; `[]` for what is no path of the repository. */
function xi(e, t) {
	if (/^[a-z]+:|^\/|[*?{}<>\s]|^[~$]/i.test(e) || !/[./]/.test(e)) return [];
	let n = t.includes("/") ? t.slice(0, t.lastIndexOf("/")) : "", r = e.startsWith("."), i = Ci(n, e), a = r ? [i] : [i, Ci("", e)], o = a.filter((e) => e !== null && e !== "" && !bi.test(`${e}/`));
	if (o.length < a.length) return [];
	let s = o.flatMap((e) => Si(e ?? ""));
	return [...new Set(s)];
}
/** An import of `x.js` may mean `x.ts`. */
function Si(e) {
	let t = /\.(?:m|c)?js$/.test(e) ? [e.replace(/js$/, "ts")] : [], n = /\.\w{1,5}$/.test(e);
	return [
		e,
		...t,
		...n ? [] : yi.slice(1).map((t) => e + t)
	];
}
/** `null` for a path that leads out of the repository. */
function Ci(e, t) {
	let n = e === "" ? [] : e.split("/");
	for (let e of t.split("/")) if (e !== "." && e !== "") {
		if (e !== "..") n.push(e);
		else if (n.pop() === void 0) return null;
	}
	return n.join("/");
}
/** Which lock files a manifest or a source file has. */
const wi = [
	[/(?:^|\/)package\.json$|\.[cm]?[jt]sx?$/, [
		"package-lock.json",
		"pnpm-lock.yaml",
		"yarn.lock"
	]],
	[/(?:^|\/)go\.mod$|\.go$/, ["go.sum"]],
	[/(?:^|\/)Cargo\.toml$|\.rs$/, ["Cargo.lock"]],
	[/(?:^|\/)pyproject\.toml$|\.py$/, ["uv.lock", "poetry.lock"]],
	[/(?:^|\/)Gemfile$|\.rb$/, ["Gemfile.lock"]],
	[/(?:^|\/)composer\.json$|\.php$/, ["composer.lock"]]
];
/** Lock files that may know a version, nearest folder first; none for a file of another kind. */
function Ti(e) {
	let t = wi.find(([t]) => t.test(e))?.[1] ?? [], n = [];
	for (let t = e; t !== "";) t = t.includes("/") ? t.slice(0, t.lastIndexOf("/")) : "", n.push(t === "" ? "" : `${t}/`);
	return n.flatMap((e) => t.map((t) => e + t));
}
/** Does the lock file hold this very version? It was fetched then, so it exists. `null` where it does not say so. */
function Ei(e, { path: t, text: n }) {
	let r = e.lastIndexOf("@");
	if (r <= 0) return null;
	let i = e.slice(0, r).trim(), a = e.slice(r + 1).trim().replace(/^[v^~=]+/, "");
	if (!/^\d[\w.+-]{0,60}$/.test(a) || !/^[\w@./-]{1,150}$/.test(i)) return null;
	let o = [
		`${i}@${a}`,
		`/${i}/${a}:`,
		`${i} v${a}`,
		`${i} (${a})`
	], s = n.split("\n");
	for (let [e, n] of s.entries()) if (o.some((e) => Di(n, e)) || Oi(s, {
		index: e,
		wanted: i,
		version: a
	})) return {
		kind: "contradicted",
		evidence: `${t} line ${e + 1} has ${i} ${a}`
	};
	return null;
}
/** Not `1.2.30` for `1.2.3`. */
function Di(e, t) {
	let n = e.indexOf(t);
	if (n === -1) return !1;
	let [r = "", i = ""] = [e[n - 1], e[n + t.length]];
	return !/[\w@/-]/.test(r) && !/[\w.+-]/.test(i);
}
/** An entry that names the package in one line and its version in the next ones. */
function Oi(e, { index: t, wanted: n, version: r }) {
	let i = (e[t] ?? "").trim();
	return i === `"node_modules/${n}": {` || i === `"${n}": {` || i === `name = "${n}"` || i === `"name": "${n}",` || i.startsWith(`${n}@`) || i.startsWith(`"${n}@`) ? e.slice(t + 1, t + 3).some((e) => /^\s*"?version"?\s*[:=]?\s*"?v?([^",\s]+)"?,?\s*$/.exec(e.slice(0, 300))?.[1] === r) : !1;
}
// src/domain/refuting/names.ts
const ki = /^[A-Za-z_$][\w$]*$/;
/** `null` where it can't be told. */
function Ai(e, { path: t, text: n }) {
	let r = Mi(e, {
		path: t,
		text: n
	});
	if (!r) return null;
	let i = r.filter(({ role: e }) => e === "declaration" || e === "import");
	if (i.length !== 1) return null;
	let [a] = i, o = r.find(({ role: e, line: t }) => e === "use" && t !== a?.line);
	return o ? {
		kind: "contradicted",
		evidence: `\`${e}\` is used in ${t} line ${o.line}`
	} : r.length > 1 || Fi(t, {
		name: e,
		line: n.split("\n")[(a?.line ?? 1) - 1] ?? ""
	}) ? null : {
		kind: "supported",
		evidence: `\`${e}\` stands nowhere else in ${t}`
	};
}
/** `base` is the text before the change; `null` where it is not known. */
function ji(e, t, n) {
	let r = Mi(e, t);
	if (!r) return null;
	let { path: i } = t, a = r.find(({ role: e }) => e === "declaration" || e === "import");
	return a ? {
		kind: "contradicted",
		evidence: `\`${e}\` is ${a.role === "import" ? "imported" : "declared"} in ${i} line ${a.line}`
	} : n === null || r.some(({ role: e }) => e !== "use") || r.length === 0 || !Mi(e, {
		path: i,
		text: n
	})?.find(({ role: e }) => e === "declaration" || e === "import") ? null : {
		kind: "supported",
		evidence: `the change deletes the only declaration of \`${e}\` in ${i}`
	};
}
/**
* Every place in code where the whole name stands, not as a property; `null` where the language is not known, or a
* line too long to be looked through.
*/
function Mi(e, { path: t, text: n }) {
	if (!ki.test(e)) return null;
	let r = di(t, n);
	if (r === null) return null;
	let i = RegExp(`(?<![\\w$])${e.replaceAll("$", "\\$")}(?![\\w$])`, "g"), a = [], o = !1;
	for (let [n, s] of r.split("\n").entries()) {
		if (o = o && !/[;)]|\bfrom\b/.test(s) || /^\s*(?:import|from)\b/.test(s), s.length > 2e3 && s.includes(e)) return null;
		for (let r of s.matchAll(i)) {
			let i = s.slice(0, r.index), c = s.slice(r.index + e.length), l = o ? "import" : Pi({
				before: i,
				after: c,
				path: t
			});
			l !== null && a.push({
				line: n + 1,
				role: l
			});
		}
		o && /[;)]|\bfrom\b.*$|^\s*import\s+[\w.]+\s*$/.test(s) && (o = !1);
	}
	return a;
}
/** Behind the bracket of a function, or a comma there. */
const Ni = /\b(?:function|def|func)\b[^()]*\((?:[^()]*,)?\s*(?:\.\.\.|\*{1,2})?$/;
/** What stands around the name tells whether it is declared there. `null` for a property of something else. */
function Pi(e) {
	let { before: t, after: n, path: r } = e;
	if (/(?:\.|->|::)\s*$/.test(t) && !/\.\.\.\s*$/.test(t)) return null;
	if (/\b(?:const|let|var|function\*?|class|def|func|type|interface|enum|struct)\s+$/.test(t) || Ni.test(t)) return "declaration";
	if (/^\s*:(?![:=])/.test(n)) return "unclear";
	if (/^\s*(?::=|=(?![=>]))/.test(n)) {
		let e = /^\s*$/.test(t), i = M(r) === "python" || n.trimStart().startsWith(":=");
		return e && i ? "declaration" : "unclear";
	}
	return /\b(?:const|let|var)\s*[{[][^=]*$/.test(t) ? "declaration" : /^[^()]*\)\s*(?:=>|:[^=]*=>)/.test(n) || /^\s*=>/.test(n) ? "unclear" : "use";
}
/** Can other files see what is declared on the line? */
function Fi(e, { name: t, line: n }) {
	let r = M(e);
	return r === "go" ? /^[A-Z]/.test(t) : r === "python" ? !/^\s+|\bimport\b/.test(n) : r === "java" ? !/\bprivate\b|^\s*import\b/.test(n) && !/^\s{4,}\w+ \w+ =/.test(n) : /\bexport\b/.test(n);
}
/** Contradicted claims are taken out, supported ones marked; in doubt a suggestion stays as it is. */
async function Ii(e, t) {
	let n = Li(t), r = [];
	for (let t of e) {
		let e = t.fate === "not-posted" ? await Ri(t, n) : null;
		e ? e.kind === "supported" ? r.push({
			...t,
			check: e
		}) : r.push({
			...t,
			check: e,
			fate: "refuted"
		}) : r.push(t);
	}
	return r;
}
/** The same files, but after so many of them nothing more is known. */
function Li({ read: e, readBase: t, exists: n }) {
	let r = /* @__PURE__ */ new Set(), i = (e) => (r.size < 12 && r.add(e), r.has(e));
	return {
		read: async (t) => i(t) ? e(t) : null,
		readBase: async (e) => i(e) ? t(e) : null,
		exists: async (e) => i(e) ? n(e) : null
	};
}
async function Ri({ suggestion: e, placement: t }, n) {
	let { claim: r, source: i } = e;
	if (!r || i !== "model") return null;
	let { name: a } = r, { path: o } = t;
	if (r.kind === "missing-file") return zi(a, {
		from: o,
		sources: n
	});
	if (r.kind === "missing-version") return Bi(a, {
		from: o,
		sources: n
	});
	let s = await n.read(o);
	return s === null ? null : r.kind === "unused" ? Ai(a, {
		path: o,
		text: s
	}) : r.kind === "duplicate" ? _i(a, {
		path: o,
		text: s
	}) : ji(a, {
		path: o,
		text: s
	}, await n.readBase(o));
}
async function zi(e, { from: t, sources: n }) {
	let r = xi(e, t), i = [];
	for (let e of r) {
		let t = await n.exists(e);
		if (t === !0) return {
			kind: "contradicted",
			evidence: `${e} is in the repository`
		};
		i.push(t);
	}
	return i.length > 0 && i.every((e) => e === !1) ? {
		kind: "supported",
		evidence: `there is no ${e} at the head`
	} : null;
}
async function Bi(e, { from: t, sources: n }) {
	for (let r of Ti(t)) {
		let t = await n.read(r), i = t === null ? null : Ei(e, {
			path: r,
			text: t
		});
		if (i) return i;
	}
	return null;
}
// src/steps/prove/proofs.ts
function Vi({ headFiles: e, mask: t }, { parser: n }) {
	return {
		refute: (t) => Ii(t, e),
		enclose: (r, i) => ni(r, {
			headFiles: e,
			mask: t,
			parser: n,
			shown: i
		})
	};
}
/** `hunks` and `wanted` are lines with their white space squeezed; `wanted` has at least one. */
function Hi(e, t) {
	if (Ui(t) < 8) return { kind: "none" };
	let n = Wi(e, t);
	return n.kind !== "none" || Gi(e, t) ? n : Ki(e, t);
}
function Ui(e) {
	let t = 0;
	for (let n of e) {
		let e = n.slice(0, 400);
		t += e.replace(/[^\p{L}\p{N}]+/gu, "").length;
	}
	return t;
}
/** A quote of one line that is part of exactly one line. */
function Wi(e, t) {
	let [n = "", ...r] = t;
	if (r.length > 0 || n.length > 400) return { kind: "none" };
	let i = e.flatMap((e, t) => e.flatMap((e, r) => e.slice(0, 2e3).includes(n) ? [{
		hunk: t,
		start: r
	}] : [])), [a] = i;
	return a === void 0 ? { kind: "none" } : i.length === 1 ? {
		kind: "found",
		spot: a
	} : { kind: "ambiguous" };
}
function Gi(e, t) {
	let n = 0;
	for (let t of e) for (let e of t) n += Math.min(e.length, 400);
	return n * t.length > 4e6;
}
function Ki(e, t) {
	let n = t.map((e) => Ji(e.slice(0, 400))), r = null, i = 0;
	return e.forEach((e, t) => {
		for (let a = 0; a + n.length <= e.length; a += 1) {
			let o = Yi(n, e.slice(a, a + n.length));
			r === null || o > r.similarity ? (i = r?.similarity ?? 0, r = {
				spot: {
					hunk: t,
					start: a
				},
				similarity: o
			}) : i = Math.max(i, o);
		}
	}), qi(r, i);
}
function qi(e, t) {
	return e === null || e.similarity < .8 ? { kind: "none" } : e.similarity - t < .1 ? { kind: "ambiguous" } : {
		kind: "found",
		spot: e.spot
	};
}
function Ji(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n = 0; n + 1 < e.length; n += 1) {
		let r = e.slice(n, n + 2);
		t.set(r, (t.get(r) ?? 0) + 1);
	}
	return {
		text: e,
		counts: t
	};
}
/** Dice's coefficient over the pairs of neighbouring characters of the whole run; 0 when any line is unrelated. */
function Yi(e, t) {
	let n = 0, r = 0;
	for (let [i, a] of e.entries()) {
		let e = (t[i] ?? "").slice(0, 400), o = Math.max(a.text.length, 1) + Math.max(e.length, 1) - 2, s = Xi(a, e);
		if (!(o === 0 ? a.text === e : 2 * s >= o * .5)) return 0;
		n += s, r += o;
	}
	return r === 0 ? 0 : 2 * n / r;
}
function Xi(e, t) {
	let n = /* @__PURE__ */ new Map(), r = 0;
	for (let i = 0; i + 1 < t.length; i += 1) {
		let a = t.slice(i, i + 2), o = n.get(a) ?? 0;
		o >= (e.counts.get(a) ?? 0) || (n.set(a, o + 1), r += 1);
	}
	return r;
}
/**
* Finds the lines a suggestion quotes. The suggestion's side is tried first, then the other one; on each, the quote is
* looked for as it stands, then without regard to white space, then as if copied with the marker column. Only when
* all that fails, the one run of lines that is nearly the quote is taken. Never throws.
*/
function Zi(e, t) {
	let n = la(e, t.path);
	if (n === null) return V(t.path, "the file is not part of this pull request");
	if (n.hunks.length === 0) return V(n.path, "the file has no diff to comment on");
	if (t.quote.length > 2e5) return V(n.path, "the quote is too long");
	let r = je(t.quote);
	return r.lines.length === 0 ? V(n.path, "no lines were quoted") : r.lines.length > 1e3 ? V(n.path, "the quote is too long") : Qi(n, r, t);
}
function Qi(e, t, n) {
	let r = $i(e, n.side);
	for (let e of r) {
		let r = ta(e, t, n.line);
		if (r !== null) return r;
	}
	for (let e of r) {
		let n = ia(e, t);
		if (n !== null) return n;
	}
	return V(e.path, "the quoted lines are not within one hunk of the diff");
}
function $i(e, t) {
	return (t === "RIGHT" ? ["RIGHT", "LEFT"] : ["LEFT", "RIGHT"]).filter((t) => e.status !== "removed" || t === "LEFT").map((t) => ({
		path: e.path,
		side: t,
		columns: e.hunks.map((e) => ea(e, t))
	}));
}
function ea(e, t) {
	return j(e, t).map((e) => ({
		line: e,
		shown: Ne(e.text)
	}));
}
function ta(e, t, n) {
	for (let r of ra(t, e.side)) {
		let t = Me(e.columns.map((e) => e.map(({ shown: e }) => r.form(e))), r.quote.lines.map((e) => r.form(e)));
		if (t.length === 0) continue;
		let i = aa(e, t, {
			firstLine: n === null ? null : n + r.quote.skipped,
			length: r.quote.lines.length
		});
		return i === null ? V(e.path, `the quoted lines stand at ${t.length} places`) : ca(e, i, r);
	}
	return null;
}
function na(e) {
	return e;
}
function ra(e, t) {
	let n = [{
		match: "exact",
		quote: e,
		form: na
	}, {
		match: "white-space",
		quote: e,
		form: S
	}], r = be(e, t);
	return r === null ? n : [
		...n,
		{
			match: "marker-column",
			quote: r,
			form: na
		},
		{
			match: "marker-column",
			quote: r,
			form: S
		}
	];
}
function ia(e, t) {
	let n = Hi(e.columns.map((e) => e.map(({ shown: e }) => S(e))), t.lines.map((e) => S(e)));
	return n.kind === "found" ? ca(e, n.spot, {
		match: "nearest",
		quote: t
	}) : n.kind === "none" ? null : V(e.path, "the quoted lines are like those at several places, and equal to none");
}
/** `null` when nothing tells the equal places apart. */
function aa(e, t, n) {
	let [r, ...i] = t;
	if (r === void 0 || i.length === 0) return r ?? null;
	let { firstLine: a, length: o } = n;
	if (a !== null) {
		let t = (t) => Math.abs(sa(e, t) - a);
		return i.reduce((e, n) => t(n) < t(e) ? n : e, r);
	}
	let s = t.filter((t) => oa(e, t, o).some(({ line: e }) => e.kind !== "context"));
	return s.length === 1 ? s[0] ?? null : null;
}
function oa(e, t, n) {
	return (e.columns[t.hunk] ?? []).slice(t.start, t.start + n);
}
function sa(e, t) {
	let n = e.columns[t.hunk]?.[t.start];
	return n === void 0 ? 0 : nt(n.line, e.side) ?? 0;
}
function ca(e, t, n) {
	let { length: r } = n.quote.lines;
	return {
		kind: "inline",
		path: e.path,
		side: e.side,
		startLine: sa(e, t),
		endLine: sa(e, {
			hunk: t.hunk,
			start: t.start + r - 1
		}),
		match: n.match,
		lines: oa(e, t, r).map(({ line: e }) => e.text)
	};
}
function V(e, t) {
	return {
		kind: "body",
		path: e,
		reason: t
	};
}
/** The file a model means: by its path, by its path as models tend to write it, or by its name before a rename. */
function la(e, t) {
	let n = da(t);
	for (let t of n) {
		let n = e.find((e) => ua(e.path, t));
		if (n !== void 0) return n;
	}
	let r = e.filter((e) => e.status === "renamed");
	for (let e of n) {
		let t = r.find((t) => t.oldPath === e);
		if (t !== void 0) return t;
	}
	return null;
}
/** The model copies the path as it is shown, and answers are read without white space around it. */
function ua(e, t) {
	if (e === t) return !0;
	let n = Ce(e);
	return n === t || n.trim() === t;
}
function da(e) {
	let t = fa(e.slice(0, 4096)).replaceAll("\\", "/"), n = t.replace(/^(?:\.?\/)+/u, "");
	return [
		e,
		t,
		n,
		n.replace(/^[ab]\//u, "")
	];
}
function fa(e) {
	let t = " 	\r\n`'\"", n = 0, r = e.length;
	for (; n < r && t.includes(e.charAt(n));) n += 1;
	for (; r > n && t.includes(e.charAt(r - 1));) --r;
	return e.slice(n, r);
}
// src/domain/placing/indentation.ts
/** How lines are indented: moving a replacement to the depth of the lines it replaces, and tabs against spaces. */
function pa(e) {
	return /^[ \t]*/u.exec(e)?.[0] ?? "";
}
/** The one shift that turns the quoted lines into those of the file, or `null` when there is none. */
function ma(e, t) {
	if (e.length !== t.length) return null;
	let n = [];
	for (let [r, i] of e.entries()) {
		let e = t[r] ?? "";
		if (C(i) && C(e)) continue;
		let a = ha(i, e);
		if (a === null) return null;
		n.push(a);
	}
	let [r, ...i] = n;
	if (r === void 0) return null;
	let { add: a, remove: o } = r;
	return i.every((e) => e.add === a && e.remove === o) ? {
		add: a,
		remove: o,
		witnesses: n.length
	} : null;
}
function ha(e, t) {
	if (e.trim() !== t.trim()) return null;
	let n = pa(e), r = pa(t);
	return r.endsWith(n) ? {
		add: r.slice(0, r.length - n.length),
		remove: ""
	} : n.endsWith(r) ? {
		add: "",
		remove: n.slice(0, n.length - r.length)
	} : null;
}
/** The lines moved by the shift; `null` when they do not all have what is to be taken, or seem to be moved already. */
function ga(e, t) {
	let n = e.filter((e) => !C(e));
	return !n.every((e) => e.startsWith(t.remove)) || t.add !== "" && _a(n, t) ? null : e.map((e) => C(e) ? e : t.add + e.slice(t.remove.length));
}
/**
* A model that loses the indentation of a quote's first line often keeps that of the replacement's other lines. Two
* quoted lines that agree are proof that it did not.
*/
function _a(e, { add: t, witnesses: n }) {
	let [r = "", ...i] = e;
	return i.every((e) => e.startsWith(t)) ? r.startsWith(t) || n === 1 && i.length > 0 : !1;
}
/** Are the lines indented with the character that indents the file's lines, as far as these have only one? */
function va(e, t) {
	let n = ya(e).map((e) => e.replace(/^(\t*) $/u, "$1")), r = new Set(n.join(""));
	if (r.size !== 1) return !0;
	let i = r.has("	") ? /^\t* {2}/u : /^ *\t/u;
	return !ya(t).some((e) => i.test(e));
}
function ya(e) {
	return e.filter((e) => !C(e)).map((e) => pa(e));
}
// src/domain/placing/slips.ts
/** Slips that models make when they write code to be put in the place of other code. */
const ba = /\.(?:md|mdx|markdown|txt|rst|adoc)$/iu, xa = [
	"()",
	"[]",
	"{}"
];
/**
* Would opening and closing brackets be out of balance in another way than before? This is what a repeated or
* forgotten brace looks like. Prose has brackets that do not pair, and is not judged.
*/
function Sa(e) {
	if (ba.test(e.path)) return !1;
	let t = e.fileLines.join("\n"), n = e.lines.join("\n");
	return xa.some((e) => Ca(t, e) !== Ca(n, e));
}
function Ca(e, t) {
	let [n, r] = t, i = 0;
	for (let t of e) t === n && (i += 1), t === r && --i;
	return i;
}
/** Every line carries a marker column, which the file's own lines do not. */
function wa({ fileLines: e, lines: t }) {
	return !e.some((e) => e.startsWith("+")) && t.some((e) => e.startsWith("+")) && t.every((e) => e === "" || /^[-+ ]/u.test(e));
}
/** The first and the last line are Markdown code fences, which the file's own lines are not. */
function Ta({ path: e, fileLines: t, lines: n }) {
	return ba.test(e) || t.some((e) => Ea(e)) ? !1 : Ea(n.at(0) ?? "") && Ea(n.at(-1) ?? "");
}
function Ea(e) {
	return /^\s*(?:```|~~~)/u.test(e);
}
/** `// ... rest as before`, or `…` alone, which stand for code that is not written out; three dots alone are Python. */
function Da(e) {
	return /^\s*(?:(?:\/\/|#|\/\*|--|<!--|\{\/\*)\s*(?:\.{3}|…)|…\s*$)/u.test(e);
}
/** Up to ten lines on either side of the placement, as far as its hunk goes. */
function Oa(e, t) {
	let { side: n, startLine: r, endLine: i } = t, a = (e.find((e) => e.path === t.path)?.hunks ?? []).map((e) => j(e, n)), o = (e, t) => e.findIndex((e) => nt(e, n) === t), s = a.find((e) => o(e, r) !== -1) ?? [], c = s.map((e) => e.text), l = Math.max(o(s, r), 0), u = o(s, i) + 1;
	return {
		before: c.slice(Math.max(l - 10, 0), l),
		after: c.slice(u, u + 10),
		hasCarriageReturns: a.flat().some((e) => e.text.endsWith("\r"))
	};
}
/** May the replacement be offered as a `suggestion` block on the placement's lines? Never throws. */
function ka(e) {
	let t = ja(e), n = Aa(e) ?? Ma(e, t);
	if (n !== null) return {
		kind: "shown",
		reason: n
	};
	let r = Pa(e, t);
	if (r === null) return {
		kind: "shown",
		reason: "the indentation of the suggested code is not certain"
	};
	let i = Ia(e, r);
	return i === null ? {
		kind: "committable",
		text: r.join("\n")
	} : {
		kind: "shown",
		reason: i
	};
}
/** What speaks against any replacement on these lines. */
function Aa({ placement: e, surroundings: t }) {
	return e.side === "LEFT" ? "deleted lines cannot be changed" : e.match === "nearest" ? "the quoted lines are not exactly those of the file" : t.hasCarriageReturns || e.lines.some((e) => e.endsWith("\r")) ? "the file has CRLF line endings" : null;
}
/** The replacement's lines without the blank ones that its quote has at the same end. No lines delete. */
function ja({ quote: e, replacement: t }) {
	let n = t.split("\n").map((e) => e.endsWith("\r") ? e.slice(0, -1) : e), r = je(e).skipped, i = 0;
	for (; i < r && i < n.length && C(n[i] ?? "");) i += 1;
	return n.slice(i, n.findLastIndex((e) => !C(e)) + 1);
}
/** What speaks against the replacement as the model wrote it. */
function Ma(e, t) {
	return t.length === 0 && e.replacement !== "" ? "the suggested code is blank" : t.length > 100 ? "the suggested code is longer than 100 lines" : t.some((e) => e.includes("\r")) ? "the suggested code has a carriage return within a line" : ve(t.join("\n")) ? "the suggested code contains hidden characters" : t.length === 0 ? null : Na(e.placement.lines, t);
}
/** Where the model did not see the lines as they are, it cannot have written them as they should be. */
function Na(e, t) {
	return e.map((e) => Ne(e)).some((e) => e.length > 2e3) || t.some((e) => e.endsWith(" …[cut]")) ? "a line is too long to be rewritten" : ve(e.join("\n")) && t.some((e) => e.includes("\\u{")) ? "the quoted lines contain hidden characters" : null;
}
/** The lines as they belong into the file, or `null` where that cannot be told from the quote. */
function Pa({ placement: e, quote: t }, n) {
	if (e.match === "exact" || n.length === 0) return n;
	let r = je(t), i = e.match === "marker-column", a = ma((i ? be(r, e.side) : r)?.lines ?? [], e.lines.map((e) => Ne(e)));
	return a === null ? null : ga(i ? Fa(n) : n, a);
}
/** A space alone may be indentation; only together with a `+` it is the marker of a context line. */
function Fa(e) {
	return !e.every((e) => e === "" || /^[+ ]/u.test(e)) || !e.some((e) => e.startsWith("+")) ? e : e.map((e) => e.slice(1));
}
/** What speaks against the lines as they would be committed. */
function Ia(e, t) {
	let { placement: n, surroundings: r } = e, i = n.lines, a = {
		path: n.path,
		fileLines: i,
		lines: t
	};
	if (La(i, t)) return "the suggested code is what stands there already";
	if (Sa(a)) return "the brackets of the suggested code do not match those of the quoted lines";
	if (t.length === 0) return null;
	if (wa(a)) return "the suggested code is written as a diff";
	if (Ta(a)) return "the suggested code is wrapped in a code fence";
	if (t.some((e) => Da(e) && !i.includes(e))) return "the suggested code leaves something out";
	if (Ra({
		neighbours: r.before.toReversed(),
		fileLines: i,
		lines: t
	})) return "the suggested code repeats the line above";
	let o = {
		fileLines: i.toReversed(),
		lines: t.toReversed()
	};
	return Ra({
		neighbours: r.after,
		...o
	}) ? "the suggested code repeats the line below" : va(i, t) ? null : "the suggested code mixes tabs and spaces with the quoted lines";
}
function La(e, t) {
	return e.length === t.length && e.every((e, n) => e === t[n]);
}
/**
* Do `lines` begin with the neighbours, where `fileLines` did not? `neighbours` go away from the range, the others
* into it: all of them reversed for the other end.
*/
function Ra(e) {
	let { neighbours: t, fileLines: n, lines: r } = e;
	return t.slice(0, 10).some((e, i) => {
		let a = t.slice(0, i + 1).toReversed();
		return !a.every((e) => C(e)) && za(r, a) && !za(n, a);
	});
}
function za(e, t) {
	return e.length >= t.length && t.every((t, n) => t.trimEnd() === e[n]?.trimEnd());
}
// src/domain/fingerprint.ts
/** The name under which a suggestion is known from run to run, so that it is never posted twice. */
/**
* 16 hexadecimal digits of path, quoted code without its white space, and category: the same for a
* reworded claim and after the lines moved. `ordinal` tells apart different claims about the same lines.
*/
function Ba(e, t, n = 0) {
	let r = t.kind === "inline" ? t.lines.join("\n") : e.quote, i = [
		t.path,
		S(r),
		e.category
	];
	return S(r) === "" && i.push(S(e.title).toLowerCase()), n > 0 && i.push(String(n)), an("sha256").update(i.join("\n")).digest("hex").slice(0, 16);
}
/** Do two suggestions about the same lines say the same? Half of the smaller one's words must agree. */
function Va(e, t) {
	let n = (e) => new Set(`${e.title} ${e.body}`.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []), [r, i] = [n(e), n(t)], a = Math.min(r.size, i.size);
	return a === 0 || r.intersection(i).size * 2 >= a;
}
// src/steps/prove/place.ts
/** Finds the place of every suggestion in the change, and what its code may be used for there. */
/**
* Finds the place of every suggestion and marks those that repeat another one of their batch. Different claims
* about the same lines keep apart: the second gets a fingerprint of its own.
*/
function H(e, t) {
	let n = /* @__PURE__ */ new Map();
	return e.map(({ suggestion: e, batch: r }) => {
		let i = Ha({
			suggestion: e,
			batch: r,
			files: t
		}), a = `${r} ${i.fingerprint}`, o = n.get(a) ?? [];
		if (n.set(a, o), o.some((t) => Va(t.suggestion, e))) return {
			...i,
			fate: "duplicate"
		};
		o.push(i);
		let s = o.length - 1;
		return {
			...i,
			fingerprint: Ba(e, i.placement, s)
		};
	});
}
/** Places one suggestion and checks whether its code may be offered for committing. */
function Ha(e) {
	let { suggestion: t, batch: n, files: r } = e, i = Zi(r, t);
	return {
		suggestion: t,
		batch: n,
		placement: i,
		fingerprint: Ba(t, i),
		replacement: Ua(t, i, r),
		verdict: E("not verified"),
		fate: "not-posted"
	};
}
function Ua(e, t, n) {
	let { replacement: r, quote: i } = e;
	return r === null ? null : t.kind === "body" ? {
		kind: "shown",
		reason: "its place was not found"
	} : ka({
		placement: t,
		quote: i,
		replacement: r,
		surroundings: Oa(n, t)
	});
}
// src/steps/prove/prove.ts
/**
* Tries out in memory every block that a click would commit: alone, and all blocks of a file together. What does not
* hold is shown with the reason instead.
*/
/** Never rejects for what a file holds; a file that can't be read leaves its blocks as they are. */
async function Wa(e, t) {
	let n = /* @__PURE__ */ new Map(), r = e.flatMap(Ga).toSorted(Ka);
	for (let [e, i] of Map.groupBy(r, ({ placement: e }) => e.path)) {
		let r = await t.readHead(e), a = r === null ? null : {
			path: e,
			head: r,
			parser: t.parser
		}, o = [];
		for (let e of i) {
			let t = a && await qa(e, a);
			t === null ? o.push(e) : n.set(e.item, t);
		}
		for (let [e, t] of await Xa(o, a)) n.set(e, t);
	}
	return e.map((e) => {
		let t = n.get(e);
		return t === void 0 ? e : {
			...e,
			replacement: {
				kind: "shown",
				reason: t
			}
		};
	});
}
function Ga(e) {
	let { placement: t, replacement: n, fate: r } = e;
	if (t.kind !== "inline" || n?.kind !== "committable" || r !== "not-posted") return [];
	let { startLine: i, endLine: a } = t;
	return [{
		item: e,
		placement: t,
		edit: {
			startLine: i,
			endLine: a,
			text: n.text
		}
	}];
}
/** The most severe first; among equals those higher up. */
function Ka(e, t) {
	let n = ({ item: e }) => w(e.suggestion.severity);
	return n(e) - n(t) || e.edit.startLine - t.edit.startLine;
}
/** What speaks against the block by itself, once the whole file is known. */
async function qa(e, t) {
	return Ja(e, t.head) ?? await Ya([e], t);
}
function Ja({ item: e, placement: t, edit: n }, r) {
	if (t.lines.some((e) => e.includes("[secret removed]"))) return "the quoted lines hold a secret";
	let i = ln(r, n);
	if (!(i.length === t.lines.length && i.every((e, n) => e === t.lines[n]))) return "the file at the head is not the one in the diff";
	if (/\r\n/.test(r) && /[^\r]\n/.test(r)) return "the file mixes line endings";
	let { quote: a, replacement: o } = e.suggestion, s = r.split("\n"), c = {
		before: s.slice(Math.max(0, n.startLine - 1 - 10), n.startLine - 1),
		after: s.slice(n.endLine, n.endLine + 10),
		hasCarriageReturns: r.includes("\r")
	}, l = ka({
		placement: t,
		quote: a,
		replacement: o ?? "",
		surroundings: c
	});
	return l.kind === "shown" ? l.reason : va(s, n.text.split("\n")) ? null : "the suggested code is indented in another way than the file";
}
/** Does the file have more faults with the blocks in it than without? Where nobody can tell, nothing is held against them. */
async function Ya(e, { path: t, head: n, parser: r }) {
	let i = await r.parse(t, n);
	if (i === null) return null;
	let a = sn(n, e.map(({ edit: e }) => e)), o = await r.parse(t, a);
	return o === null || o.faults <= i.faults ? null : "the file would no longer parse with the suggested code";
}
/** Whoever commits several blocks at once must get a file that holds, whichever he picks and in whatever order. */
async function Xa(e, t) {
	let n = /* @__PURE__ */ new Map(), r = [];
	for (let i of e) r.some(({ edit: e }) => on(e, i.edit)) ? n.set(i.item, "it overlaps with another suggested change") : t && r.length > 0 && await Ya([...r, i], t) !== null ? n.set(i.item, "it does not fit together with the other suggested changes") : r.push(i);
	return n;
}
// src/steps/prove/settle.ts
/** What only the run as a whole can tell of its suggestions: what repeats, what comes late, whose code holds. */
/** The suggestions of the model and of the built-in checks, ready to be sorted and posted. */
async function Za(e, t) {
	let { gathered: n, tools: r } = t, i = await Wa(Ee(e.map((e) => to(io(ro(e, t), t), t))), {
		readHead: n.headFiles.read,
		parser: r.parser
	}), a = await Qa(n, r);
	return Ee([...a.map((e) => to(e, t)), ...i]);
}
/** The built-in checks alone, as where no key is at hand. */
async function Qa(e, t) {
	return eo(await Mn(e.masked, {
		parser: t.parser,
		readHead: e.headFiles.read,
		readBase: e.headFiles.readBase
	}), e);
}
/** A program has seen it: there is nothing to verify. */
const $a = {
	status: "confirmed",
	reason: "found by a built-in check",
	evidence: "",
	severity: null
};
function eo(e, { change: t }) {
	return H(e.map((e) => ({
		suggestion: e,
		batch: 0
	})), t.files).map((e) => ({
		...e,
		verdict: $a
	}));
}
/** Said before, perhaps in other words: whoever has answered, resolved or deleted it need not do so twice. */
function to(e, { gathered: t, history: n }) {
	let r = e.fate === "not-posted" ? it(n, e, t.change.files) : null;
	return r ? {
		...e,
		fate: r.status === "withdrawn" ? "withdrawn" : "already-posted"
	} : e;
}
/** Sources of the rules that stood before the diff, in the order of their names. */
function no({ plan: e, context: t }) {
	return e?.batches.some((e) => e.context.guidelines !== "") ?? !1 ? (t?.guidelines.sources ?? []).map(({ source: e }) => e) : [];
}
/** Cites the source of the rule; a rule that nobody has shown to the model is none. */
function ro(e, { rules: t }) {
	let { rule: n, ...r } = e.suggestion;
	if (n === void 0) return e;
	let i = t[Number(n.slice(1)) - 1];
	return {
		...e,
		suggestion: i === void 0 ? r : {
			...r,
			rule: i
		}
	};
}
function io(e, { gathered: t, seen: n }) {
	let { placement: r } = e;
	return r.kind === "inline" && st(t.change.files, r, n) ? {
		...e,
		late: !0
	} : e;
}
// src/domain/money/budget.ts
/**
* Keeps `spent + reserved ≤ limit` for everything it grants. Only a settlement above its reservation
* (the endpoint billed more than the worst case) can take the sum over the limit, and then nothing
* more is granted.
*/
var ao = class {
	limit;
	#e = 0;
	#t = 1;
	#n = /* @__PURE__ */ new Map();
	constructor(e) {
		this.limit = e;
	}
	get spent() {
		return this.#e;
	}
	/** What is set aside for calls that have not been settled. */
	get reserved() {
		let e = 0;
		for (let t of this.#n.values()) e += t;
		return e;
	}
	/** What neither was spent nor is set aside; never below zero. */
	get left() {
		return Math.max(0, this.limit - this.#e - this.reserved);
	}
	/** Sets money aside, or returns `null` when it is not there. */
	reserve(e) {
		if (this.#e > this.limit || !(e <= this.left)) return null;
		let t = {
			id: this.#t,
			amount: e
		};
		return this.#t += 1, this.#n.set(t.id, e), t;
	}
	/** Books what the call really cost and frees the rest of its reservation. */
	settle(e, t) {
		this.#n.delete(e.id), this.#e += t;
	}
	/** Frees a reservation whose call was never sent. */
	release(e) {
		this.#n.delete(e.id);
	}
};
/** Sentences for the report about one request; the same for every request with the same fault. */
function oo(e) {
	let { usage: t, model: n, plannedInputTokens: r } = e;
	if (t.estimated) return [];
	let i = [];
	return t.reasoningTokens > 0 && i.push(`\`${n}\` has thought although thinking was switched off: that costs more, and the temperatures that were asked for may not be in force.`), t.inputTokens > 0 && t.inputTokens < r * .5 && i.push(`The endpoint counted less than half of the prompt tokens that fen counts for \`${n}\`: its figures may be wrong.`), t.inputTokens === 0 && e.outcome !== "failed" && i.push(`The endpoint counted no prompt tokens at all for \`${n}\`.`), i;
}
/** Remembers over the whole run which endpoint is down and which models are not served. */
function so(e) {
	let t = {
		endpoint: 0,
		unserved: /* @__PURE__ */ new Set(),
		billFactor: 1
	};
	return {
		ask: (n) => new co(e, t, n).run(),
		isServed: (e) => !t.unserved.has(e)
	};
}
/** One question on its way: the only thing here that holds state between requests. */
var co = class {
	#e;
	#t;
	#n;
	#r;
	#i = 0;
	#a = 0;
	#o = 0;
	#s;
	#c;
	constructor(e, t, n) {
		this.#e = e, this.#t = t, this.#n = n, this.#r = n.reservation, this.#s = e.clients.length, this.#c = n.models.filter(({ model: e }) => !t.unserved.has(e));
	}
	async run() {
		let e = null;
		for (;;) {
			let t = this.#c[0];
			if (!t) return this.#l(e ?? po());
			if (this.#e.signal.aborted) return this.#l(e ?? mo());
			if (!this.#u(t)) return { kind: "no-money" };
			let n = await this.#f(t), { hasAccepted: r, isComplete: i } = this.#n, a = i();
			if (n.outcome !== "failed" && a) return {
				kind: "complete",
				model: t.model
			};
			let o = uo(n);
			if (r()) return {
				kind: "truncated",
				model: t.model,
				why: o
			};
			if (e = n.error ?? new g(o, {
				kind: "unavailable",
				status: 200
			}), await this.#m(n, t) === "stop") return n.error ? this.#l(n.error) : {
				kind: "truncated",
				model: t.model,
				why: o
			};
		}
	}
	#l(e) {
		return this.#r && this.#e.budget.release(this.#r), this.#r = null, {
			kind: "failed",
			error: e
		};
	}
	/** Makes sure that the worst case of the next request is set aside. */
	#u(e) {
		let { budget: t } = this.#e, n = this.#d(e);
		return this.#r && this.#r.amount >= n ? !0 : (this.#r && t.release(this.#r), this.#r = t.reserve(n), this.#r !== null);
	}
	#d(e) {
		let { plannedInputTokens: t, maxOutputTokens: n } = this.#n;
		return Math.ceil(m({
			inputTokens: t,
			cachedTokens: 0,
			outputTokens: n
		}, e) * this.#t.billFactor);
	}
	async #f(e) {
		let { clients: t, signal: n } = this.#e, { system: r, user: i, temperature: a, maxOutputTokens: o, onText: s, pass: c, batch: l } = this.#n, u = t[this.#t.endpoint];
		if (!u) throw Error("no endpoint");
		this.#i += 1, this.#a += 1;
		let d = [{
			role: "system",
			content: r
		}, {
			role: "user",
			content: i
		}], f = {
			model: e.model,
			messages: d,
			temperature: a,
			maxOutputTokens: o
		}, p = await u.complete(f, {
			signal: n,
			onText: s,
			purpose: `${c} ${l}`
		});
		return this.#p(p, e), p;
	}
	/** Settles the reservation with what the attempt cost and hands its record on. */
	#p(e, t) {
		let { budget: n, onCall: r } = this.#e, { plannedInputTokens: i, maxOutputTokens: a, pass: o, batch: s, files: c } = this.#n, l = Mt(e, {
			...this.#e,
			price: t,
			plannedInputTokens: i
		}), { cost: u, notice: d } = l;
		this.#r && n.settle(this.#r, u), this.#r = null;
		let f = this.#d(t);
		f > 0 && u > f && (this.#t.billFactor *= u / f), d !== null && this.#e.onNotice(d);
		let p = {
			plannedInputTokens: i,
			maxOutputTokens: a
		}, m = {
			pass: o,
			batch: s,
			files: c,
			attempt: this.#i,
			...p
		};
		r(jt(e, {
			bill: l,
			model: t.model,
			purpose: m
		}));
	}
	async #m(e, t) {
		let n = this.#h(e);
		if (n === "next-endpoint" && (this.#t.endpoint = (this.#t.endpoint + 1) % this.#e.clients.length, --this.#s, this.#a = 0, this.#e.onNotice("The endpoint does not answer; trying the next `base-url`.")), n === "next-model") {
			this.#c.shift(), this.#a = e.error?.kind === "model-not-served" ? 0 : 2;
			let n = this.#c[0];
			if (!n) return "stop";
			this.#e.onNotice(fo(t.model, n.model));
		}
		return n === "again" && await this.#g(e), n;
	}
	#h(e) {
		let t = e.error?.kind ?? "unavailable";
		if (t === "model-not-served") return this.#t.unserved.add(e.model), "next-model";
		if (t !== "unavailable" || e.text === "" && e.reasoningCharacters > 0) return "stop";
		if (e.error === null) return e.outcome === "complete" && this.#i === 1 ? "again" : "stop";
		let n = e.retryAfterMs ?? 0;
		return lo(e) && this.#o < 12 && (this.#o += 1, --this.#a), this.#a < 3 && n < this.#e.timeLeftMs() ? "again" : this.#s > 1 ? "next-endpoint" : e.status >= 429 && this.#c.length > 1 ? "next-model" : "stop";
	}
	async #g(e) {
		let t = 500 * 2 ** (this.#a - 1) * (.75 + Math.random() * .25), n = (e.retryAfterMs ?? 0) * (1 + Math.random() * .5), r = e.retryAfterMs === null ? t : n, { timeLeftMs: i, wait: a } = this.#e;
		await a(Math.max(0, Math.min(r, 6e4, i())));
	}
};
/** Too many requests for now, with the moment at which there is room again. */
function lo({ status: e, retryAfterMs: t }) {
	return e === 429 && t !== null;
}
function uo(e) {
	return e.error ? e.error.message : e.outcome === "truncated" ? `the answer broke off (finish reason ${e.finishReason ?? "none"})` : "the answer has no closing line";
}
function fo(e, t) {
	let n = o(e);
	return `\`${e}\` is not available${n ? ` (its maker switched it off on ${n.on})` : ""}; asking \`${t}\`. To spare the detour set \`model: ${n?.successor ?? t}\`.`;
}
function po() {
	return new g("no model is left to ask", {
		kind: "model-not-served",
		status: 0
	});
}
function mo() {
	return new g("the run was stopped", {
		kind: "aborted",
		status: 0
	});
}
// src/steps/plan/take-part.ts
/**
* The pieces of one of the jobs, dealt out in turn. They are dealt out as they stand in the whole change, also when a
* part of it was read before: a job that is run again after the others have posted gets what it had.
*/
function ho(e, t) {
	let { index: n, count: r } = t.shard, i = /* @__PURE__ */ new Map();
	for (let [e, { file: n }] of t.whole.entries()) i.set(n.path, [...i.get(n.path) ?? [], e]);
	let a = /* @__PURE__ */ new Map();
	return e.filter(({ file: e }, t) => {
		let o = a.get(e.path) ?? 0;
		return a.set(e.path, o + 1), (i.get(e.path)?.[o] ?? t) % r === n - 1;
	});
}
// src/domain/filter/review-value.ts
/** Which files and hunks deserve the money first: what runs in production before tests, tests before prose. */
const go = /(?:^|\/)(?:tests?|__tests__|specs?|e2e|fixtures?|testdata)\/|[._-](?:test|spec)\.\w+$|_test\.\w+$|(?:^|\/)test_[^/]*$/i, _o = /\.(?:md|mdx|markdown|rst|txt|adoc|svg|csv|po|pot)$|(?:^|\/)(?:docs?|licen[cs]e|changelog|notice)(?:\/|\.|$)/i, vo = /\.(?:json|ya?ml|toml|ini|cfg|conf|properties|xml|gradle|lock)$|(?:^|\/)(?:dockerfile|makefile)$/i, yo = /auth|crypt|passw|secret|token|session|permission|acl|payment|billing|login|sanitiz|sql|migrat/i;
/** 0 is reviewed first. Equal ranks keep the order of the pull request. */
function bo(e) {
	return e.status === "removed" ? 5 : _o.test(e.path) ? 4 : go.test(e.path) ? 3 : vo.test(e.path) ? 2 : +!yo.test(e.path);
}
/** Words in a changed line that make it worth a second look. */
const xo = /passw|secret|token|auth|crypt|exec|eval|deserial|unsafe|select |insert |delete |lock|mutex|thread|async|await|retry|timeout|catch|null|undefined|free\(|malloc/i;
/**
* What a review of hunks of a file is worth, without a unit: more for more changed lines (but less for each
* further one), for rewritten logic, for risky words, for files that change often, and where the pull request
* brings no test along.
*/
function So(e, t) {
	let n = e.hunks.flatMap((e) => e.lines).filter(({ kind: e }) => e !== "context"), r = new Set(n.map(({ kind: e }) => e)), i = n.some(({ text: e }) => xo.test(e.slice(0, 2e3))), a = t.churn?.get(e.file.oldPath ?? e.file.path) ?? 0, o = !t.hasTests && bo(e.file) <= 1;
	return O(e) ** .75 * (r.size > 1 ? 1.3 : 1) * (i ? 1.4 : 1) * (1 + Math.min(.5, a / 40)) * (o ? 1.2 : 1);
}
/** Does any of the files look like a test? */
function Co(e) {
	return e.some(({ path: e }) => go.test(e));
}
// src/steps/plan/plan.ts
/** Diff tokens of one request: more in one request and models begin to overlook things. */
const wo = 8e3;
/**
* Plans a review: the files in order of their review value, packed into batches of at most 8,000 diff
* tokens, as many as the limit pays for at the worst, verification included; whole files before parts.
*/
function To(e) {
	let t = No(e), n = Do(e), { wholeFiles: r } = e, i = r ? Do({
		...e,
		files: r
	}) : n, a = ho(n, {
		shard: e.shard,
		whole: i
	}), o = [], s = a.filter((e) => !jo(e, o, t)), { countTokens: c } = e, l = Co(e.files);
	for (let n of s) {
		let r = ko(n, {
			countTokens: c,
			maxLines: 80
		}), i = (t) => So(t, {
			...e,
			hasTests: l
		}) / t.tokens;
		for (let e of r.toSorted((e, t) => i(t) - i(e))) jo(e, o, t);
	}
	let u = t.finish(o), d = Eo(u), f = [
		...e.skipped,
		...e.shard.index === 1 ? Io(e.files, n) : [],
		...Lo({
			all: n,
			mine: a,
			batches: u
		})
	];
	return {
		batches: u,
		skipped: f,
		plannedLines: d,
		reviewableLines: d + f.filter((e) => e.reviewable).reduce((e, t) => e + t.changedLines, 0),
		worstForAll: t.priceOfAll(a)
	};
}
function Eo(e) {
	return e.reduce((e, t) => e + t.changedLines, 0);
}
/**
* Files by what they are for, and among equals by what their review is worth for a token; one that is too large
* for a request comes in pieces.
*/
function Do(e) {
	let { files: t, countTokens: n } = e, r = Co(t);
	return t.map((t) => {
		let i = Oo({
			file: t,
			hunks: t.hunks,
			partial: !1
		}, n), a = So(i, {
			...e,
			hasTests: r
		}) / i.tokens;
		return {
			unit: i,
			rank: bo(t),
			worth: a
		};
	}).toSorted((e, t) => e.rank - t.rank || t.worth - e.worth).flatMap(({ unit: e }) => e.tokens <= wo ? [e] : ko(e, {
		countTokens: n,
		maxLines: 250
	}));
}
function Oo(e, t) {
	let n = t(He(e.file, e.hunks)) + 2;
	return {
		...e,
		tokens: n,
		changedLines: O(e)
	};
}
/** The unit's hunks one by one, long ones cut; pieces without a changed line are not worth sending. */
function ko(e, t) {
	return e.hunks.flatMap((e) => De(e, t.maxLines)).flatMap((n) => Ao({
		file: e.file,
		hunk: n
	}, t.countTokens)).filter((e) => e.changedLines > 0).map((t) => ({
		...t,
		partial: t.changedLines < e.changedLines
	}));
}
/** The hunk in pieces that a request can hold; a single line that none can hold is left out. */
function Ao(e, t) {
	let { file: n, hunk: r } = e, i = Oo({
		file: n,
		hunks: [r],
		partial: !0
	}, t);
	return i.tokens <= wo ? [i] : r.lines.length < 2 ? [] : De(r, Math.ceil(r.lines.length / 2)).flatMap((e) => Ao({
		file: n,
		hunk: e
	}, t));
}
/** Puts the unit into the last batch or a new one, if the limit still holds; `false` when it does not. */
function jo(e, t, n) {
	let r = t.at(-1), i = r && Mo(r.units) + e.tokens <= wo, a = r && i ? r : { units: [] };
	return a !== r && t.push(a), a.units.push(e), n.total(t) <= n.limit || (a.units.pop(), a.units.length === 0 && t.pop(), !1);
}
function Mo(e) {
	return e.reduce((e, t) => e + t.tokens, 0);
}
function No(e) {
	let { countTokens: t, prices: n, context: r, verification: i = "all" } = e, a = t(P), o = t(Nt(e.language)), s = t(Lt([], e)) + 10, c = a + t(Et({
		...r,
		diff: ""
	})) + 10, l = (e, t) => ({
		shared: e,
		generateInstruction: o,
		verifyInstruction: s,
		changedLines: t
	}), u = (e) => {
		let t = l(c + Mo(e), Eo(e)), r = Vt(t.changedLines).least;
		return Ft(t, {
			prices: n,
			generateBound: r,
			verification: i
		}).total;
	};
	return {
		limit: e.limit,
		total: (e) => e.reduce((e, t) => e + u(t.units), 0),
		priceOfAll: (e) => Po(e).reduce((e, t) => e + u(t), 0),
		finish: (o) => {
			let s = e.limit - o.reduce((e, t) => e + u(t.units), 0);
			return o.map((e, o) => {
				let d = pe(e.units), f = Et({
					...r,
					diff: d
				}), p = Eo(e.units), m = a + t(f), h = l(Math.min(m, c + Mo(e.units)), p), g = Fo({
					tokens: h,
					prices: n,
					verification: i,
					left: s
				}), _ = Ft(h, {
					prices: n,
					generateBound: g,
					verification: i
				});
				s -= Math.max(0, _.total - u(e.units));
				let v = e.units.map(({ file: e, hunks: t, partial: n, changedLines: r }) => ({
					file: e,
					hunks: t,
					partial: n,
					changedLines: r
				})), y = At(h, n);
				return {
					id: o + 1,
					files: v,
					diff: d,
					prefix: f,
					context: r,
					changedLines: p,
					tokens: h,
					generateBound: g,
					verification: i,
					worst: _,
					likely: y
				};
			});
		}
	};
}
/** Batches of all units, filled in order. */
function Po(e) {
	let t = [];
	for (let n of e) {
		let e = t.at(-1);
		e && Mo(e) + n.tokens <= wo ? e.push(n) : t.push([n]);
	}
	return t;
}
/** The longest answer, up to what is wanted, whose worst case costs at most `left` more than the least. */
function Fo(e) {
	let { tokens: t, prices: n, verification: r, left: i } = e, { least: a, wanted: o } = Vt(t.changedLines), s = (e) => Ft(t, {
		prices: n,
		generateBound: e,
		verification: r
	}).total, c = s(a) + Math.max(0, i), [l, u] = [a, o];
	for (; l < u;) {
		let e = Math.ceil((l + u) / 2);
		s(e) <= c ? l = e : u = e - 1;
	}
	return l;
}
/** Lines that no request can hold, such as many very long lines in one hunk. */
function Io(e, t) {
	let n = Ro(t);
	return e.flatMap((e) => {
		let t = O(e) - (n.get(e.path) ?? 0);
		return t === 0 ? [] : [{
			path: e.path,
			reason: "too-large",
			detail: "lines too long for one request",
			changedLines: t,
			reviewable: !0
		}];
	});
}
/** One line for each file of which something is not in the plan. */
function Lo(e) {
	let t = Ro(e.batches.flatMap((e) => e.files)), n = Ro(e.mine), r = [];
	for (let [i, a] of Ro(e.all)) {
		let e = n.get(i) ?? 0, o = e - (t.get(i) ?? 0);
		if (o > 0) {
			let t = o < e ? `${o} of ${e} changed lines do not fit the limit` : "does not fit the limit";
			r.push({
				path: i,
				reason: "cost-limit",
				detail: t,
				changedLines: o,
				reviewable: !0
			});
		}
		e < a && r.push({
			path: i,
			reason: "other-shard",
			detail: "belongs to another shard",
			changedLines: a - e,
			reviewable: !1
		});
	}
	return r;
}
function Ro(e) {
	let t = /* @__PURE__ */ new Map();
	for (let { file: n, changedLines: r } of e) t.set(n.path, (t.get(n.path) ?? 0) + r);
	return t;
}
// src/steps/plan/ladder.ts
/** A plan at the highest rung that the limit holds; without batches when it holds none. */
function zo(e) {
	let { generate: t, verify: n } = e.models, r = Bo(e, {
		generate: t[0],
		verify: n[0]
	});
	if (!(r.plan.batches.length === 0 && r.plan.skipped.some(z))) return Uo(r.plan, r);
	let i = r.steps;
	for (let n of t.slice(1)) {
		let t = Bo(e, {
			generate: n,
			verify: n
		}), a = t.plan.worstForAll < r.plan.worstForAll;
		if (i.push(Vo("fallback-model", t.plan, n)), a && t.plan.batches.length > 0) return Uo(t.plan, {
			...t,
			rung: "fallback-model",
			steps: i
		});
	}
	return Uo(r.plan, {
		...r,
		rung: "none",
		steps: i
	});
}
/** Goes down the rungs with one model until everything fits; the last one takes what it can. */
function Bo(e, t) {
	let { full: n, short: r } = e.context, i = {
		...n,
		code: ""
	}, a = [
		["all", {
			context: n,
			verification: "all",
			prices: t
		}],
		...n.code === "" ? [] : [["without-code", {
			context: i,
			verification: "all",
			prices: t
		}]],
		["without-description", {
			context: r,
			verification: "all",
			prices: t
		}],
		["severe-verified", {
			context: r,
			verification: "severe",
			prices: t
		}]
	], o = [], s = t.generate.model, c = null;
	for (let [n, r] of a) {
		let i = To({
			...e,
			...r
		});
		if (o.push(Vo(n, i, t.generate)), !i.skipped.some(z)) return {
			plan: i,
			rung: n,
			steps: o,
			model: s
		};
		c = i;
	}
	let l = c ?? To({
		...e,
		context: r,
		verification: "severe",
		prices: t
	});
	return o.push({
		...Vo("riskiest", l, t.generate),
		worst: Ho(l)
	}), {
		plan: l,
		rung: "riskiest",
		steps: o,
		model: s
	};
}
function Vo(e, t, n) {
	let r = new Set(t.skipped.filter(z).map((e) => e.path)), i = new Set(t.batches.flatMap((e) => e.files.map(({ file: e }) => e.path))), a = (/* @__PURE__ */ new Set([...i, ...r])).size;
	return {
		rung: e,
		model: n.model,
		worst: t.worstForAll,
		fits: r.size === 0,
		files: a - r.size,
		allFiles: a
	};
}
function Ho(e) {
	return e.batches.reduce((e, t) => e + t.worst.total, 0);
}
/** The rung that is taken costs what its plan says: longer answers than the least are paid for where the limit has room. */
function Uo(e, { rung: t, steps: n, model: r }) {
	let i = (e) => e.rung === t && e.model === r, a = {
		rung: t,
		steps: n.map((t) => i(t) ? {
			...t,
			worst: Ho(e)
		} : t),
		model: r
	};
	return {
		...e,
		ladder: a
	};
}
// src/domain/evidence.ts
const Wo = /* @__PURE__ */ new Map([
	["error", "major"],
	["warning", "minor"],
	["note", "nit"]
]), Go = 2e4;
/** Every result with a place. `null` when the text is no SARIF. `roots` are addresses that stand for the repository. */
function Ko(e, t = []) {
	let n = U(qo(e.replace(/^\uFEFF/, "")));
	if (!Array.isArray(n.runs)) return null;
	let r = [];
	for (let e of W(n.runs)) {
		let n = U(U(e.tool).driver), i = Qo(n.name, 80) || "a tool", a = W(n.rules);
		for (let n of W(e.results)) {
			if (r.length >= Go) return r;
			let e = Jo(n, {
				name: i,
				rules: a,
				roots: t
			});
			e && r.push(e);
		}
	}
	return r;
}
function qo(e) {
	try {
		return JSON.parse(e);
	} catch {
		return null;
	}
}
/** Suppressed results, and those that are no longer there, are the tool's own business. */
function Jo(e, t) {
	if (W(e.suppressions).length > 0 || e.baselineState === "absent" || e.kind === "pass" || e.kind === "notApplicable") return null;
	let n = U(U(W(e.locations)[0]).physicalLocation), r = Zo(U(n.artifactLocation).uri, t.roots), i = U(n.region).startLine, a = Yo(e);
	if (r === null || !Xo(i) || a === "") return null;
	let o = e.ruleIndex, s = t.rules[typeof o == "number" ? o : -1] ?? {}, c = Qo(e.ruleId ?? s.id, 80), l = e.level ?? U(s.defaultConfiguration).level, u = U(s.properties).tags;
	return {
		tool: `${t.name}${c === "" ? "" : ` ${c}`}`,
		severity: Wo.get(l) ?? "minor",
		isSecurity: Array.isArray(u) && u.includes("security"),
		path: r,
		line: i,
		message: a
	};
}
function Yo(e) {
	let t = U(e.message), n = Qo(t.text ?? t.markdown, 600), r = Array.isArray(t.arguments) ? t.arguments : [];
	return n.replaceAll(/\{(\d)\}/g, (e, t) => {
		let n = r[Number(t)];
		return typeof n == "string" ? Qo(n, 80) : e;
	}).slice(0, 600);
}
function Xo(e) {
	return typeof e == "number" && Number.isSafeInteger(e) && e > 0;
}
/** A path in the repository, or `null` for what leads out of it. */
function Zo(e, t) {
	if (typeof e != "string" || e.length > 4096) return null;
	let n;
	try {
		n = decodeURIComponent(e.replace(/^file:\/\//, "")).replaceAll("\\", "/");
	} catch {
		return null;
	}
	let r = t.find((e) => e !== "" && n.startsWith(`${e}/`)), i = r === void 0 ? n.replace(/^(?:\.\/)+/, "") : n.slice(r.length + 1), a = i.startsWith("/") || i.split("/").includes("..") || /^[a-z]+:/i.test(i);
	return i === "" || a ? null : i;
}
function U(e) {
	return typeof e == "object" && e && !Array.isArray(e) ? { ...e } : {};
}
function W(e) {
	return Array.isArray(e) ? e.slice(0, Go).map(U) : [];
}
function Qo(e, t) {
	return typeof e == "string" ? e.slice(0, t * 4).replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim().slice(0, t) : "";
}
/** Findings on lines that the change brings in, each once, the gravest first; at most thirty. */
function $o(e, t) {
	let n = new Map(t.map(({ path: e, hunks: t }) => [e, new Set(t.flatMap(({ lines: e }) => e.flatMap((e) => e.kind === "added" ? [e.newLine] : [])))])), r = /* @__PURE__ */ new Set(), i = e.filter(({ tool: e, path: t, line: i, message: a }) => {
		let o = JSON.stringify([
			e,
			t,
			i,
			a
		]);
		return r.has(o) || n.get(t)?.has(i) !== !0 ? !1 : (r.add(o), !0);
	}), a = [
		"critical",
		"major",
		"minor",
		"nit"
	];
	return {
		chosen: i.toSorted((e, t) => a.indexOf(e.severity) - a.indexOf(t.severity)).slice(0, 30),
		onChanged: i.length
	};
}
/** As the model reads them, one a line. */
function es(e) {
	return e.map(({ tool: e, path: t, line: n, message: r }) => `${t} line ${n} [${e}]: ${r}`).map(Ve).join("\n");
}
/** The finding as a suggestion about its line. */
function ts(e, t) {
	let { tool: n, severity: r, isSecurity: i, path: a, line: o, message: s } = e, c = t.find((e) => e.path === a)?.hunks.flatMap((e) => j(e, "RIGHT")) ?? [], [l = s] = s.split(/(?<=[.!?])\s/, 1), u = l.length > 120 ? `${l.slice(0, 119)}…` : l;
	return {
		path: a,
		quote: c.find(({ newLine: e }) => e === o)?.text ?? "",
		side: "RIGHT",
		line: o,
		severity: r,
		category: i ? "security" : "correctness",
		title: u,
		body: u === s ? "" : s,
		replacement: null,
		claim: null,
		source: "tool",
		tool: n
	};
}
// src/steps/generate.ts
/** The first pass: asks for suggestions about one batch and takes each one the moment its object closes. */
/** Sets aside the worst case of both passes of a batch, the verification's first; `null` if it is not there. */
function ns(e, t) {
	let n = t.reserve(e.worst.verify);
	if (!n) return null;
	let r = t.reserve(e.worst.generate);
	return r ? {
		generate: r,
		verify: n
	} : (t.release(n), null);
}
/** Asks for suggestions. Never throws for what the model or the endpoint does. */
async function rs(e) {
	let { batch: t, asker: n } = e, r = new is(e.onSuggestion), i = await n.ask({
		pass: "generate",
		batch: t.id,
		files: t.files.map(({ file: e }) => e.path),
		system: P,
		user: t.prefix + Nt(e.language),
		plannedInputTokens: Rt(t.tokens.shared + t.tokens.generateInstruction),
		maxOutputTokens: t.generateBound,
		temperature: e.temperature,
		models: e.models,
		reservation: e.reservation,
		onText: (e) => r.push(e),
		hasAccepted: () => r.suggestions.length > 0,
		isComplete: () => r.end()
	});
	return r.end(), {
		reply: i,
		suggestions: r.suggestions,
		problems: r.problems
	};
}
/** What was read of the answer so far, over all attempts. */
var is = class {
	suggestions = [];
	problems = [];
	#e = N();
	#t = !1;
	#n = !1;
	#r;
	constructor(e) {
		this.#r = e;
	}
	push(e) {
		this.#n ||= !this.#t && e.includes("\0"), this.#i(this.#e.push(e));
	}
	/** The attempt is over: did all of it arrive, closing line included? The next attempt is read afresh. */
	end() {
		this.#i(this.#e.end());
		let e = this.#t && !this.#n;
		return this.#e = N(), this.#t = !1, this.#n = !1, e;
	}
	#i(e) {
		for (let t of e) {
			if ("broken" in t) {
				this.problems.push("not a JSON object");
				continue;
			}
			let e = Ye(t.value);
			e.kind === "done" && (this.#t = !0), e.kind === "broken" && this.problems.push(e.problem), e.kind === "item" && (this.suggestions.push(e.item), this.#r(e.item));
		}
	}
};
// src/domain/controls.ts
/**
* Control statements: a true one and a false one that go to the verifier among the real ones. Whoever gets them wrong
* has not looked at the code, and the rest of his verdicts is worth nothing.
*/
const as = /(?<![\w$])[A-Za-z_$][\w$]{2,40}(?![\w$])/g, os = new Set("and any async await bool break case catch char class const continue def default defer del do double elif else end enum except export extends extern false final finally float fn for foreach from func function get global goto if impl implements import in include int interface is lambda let long loop match mod module mut namespace new nil none not null num of or out override package pass private protected pub public raise readonly ref require return self set short static str string struct super switch then this throw throws trait true try type typedef typeof undefined union unless unsafe use using val var void when where while with yield".split(" ")), ss = /^\s*(?:\/[/*]|\*|#|--|<!--)/;
/** Two controls about added lines, always the same for the same batch; none where the diff has too few names. */
function cs(e) {
	let t = ls(e), n = an("sha256").update(e.diff).digest(), r = G(t, n.readUInt32BE(0))[0];
	if (!r) return [];
	let i = t.length > 1 ? t.filter((e) => e !== r) : t, a = [...new Set(t.flatMap((e) => e.names))], o = ds(G(i, n.readUInt32BE(4)), {
		diff: S(e.diff),
		names: G(a, n.readUInt32BE(8))
	});
	if (!o) return [];
	let s = G(r.names, n.readUInt8(13))[0] ?? "", c = [ps({
		...r,
		name: s,
		isTrue: !0
	}), ps({
		...o,
		isTrue: !1
	})];
	return n.readUInt8(12) % 2 == 0 ? c : c.toReversed();
}
/** Added lines that stand in the diff as they are and at no other place of it, so that nobody can call them old. */
function ls({ files: e, diff: t }) {
	let n = new Set(t.split("\n")), r = e.flatMap(({ file: e, hunks: t }) => t.flatMap((t) => t.lines.map((t) => ({
		path: Ce(e.path),
		line: t
	})))), i = new Set(r.flatMap(({ line: e }) => e.kind === "added" ? [] : [S(e.text)]));
	return r.flatMap(({ path: e, line: { kind: t, text: r, newLine: a } }) => {
		if (t !== "added" || e.length > 100) return [];
		let o = Ve(r);
		if (o.length > 120 || ss.test(o) || !n.has(`+${o}`) || i.has(S(r))) return [];
		let s = us(o);
		return s.length === 0 ? [] : [{
			path: e,
			line: a,
			text: o,
			names: s
		}];
	});
}
function us(e) {
	return [...new Set(e.match(as))].filter((e) => !os.has(e.toLowerCase()));
}
function G(e, t) {
	let n = t % Math.max(1, e.length);
	return [...e.slice(n), ...e.slice(0, n)];
}
/** A line with one name exchanged for another of the diff, such that it stands nowhere in it. */
function ds(e, { diff: t, names: n }) {
	for (let r of e.slice(0, 20)) {
		let e = n.filter((e) => !r.names.includes(e)).slice(0, 10);
		for (let n of r.names.toReversed().slice(0, 10)) for (let i of e) {
			let e = r.text.replaceAll(as, (e) => e === n ? i : e);
			if (!t.includes(S(e))) return {
				...r,
				text: e,
				name: i
			};
		}
	}
	return null;
}
/** Whether they hold can be read off the diff, and off nothing else: true and false ones sound alike. */
const fs = [
	(e) => [`The new line refers to \`${e}\``, `This change adds the quoted line, and the line names \`${e}\`.`],
	(e) => [`\`${e}\` is named in the added line`, `With this change the file has the quoted line, and \`${e}\` stands in it.`],
	(e) => [`A line with \`${e}\` is brought in`, `The quoted line is new here, and \`${e}\` is one of the names in it.`]
];
function ps({ path: e, line: t, text: n, name: r, isTrue: i }) {
	let a = an("sha256").update(n).digest(), [o = "", s = ""] = G(fs, a.readUInt8(0))[0]?.(r) ?? [];
	return {
		isTrue: i,
		path: e,
		line: t,
		quote: n,
		title: o,
		body: s,
		severity: a.readUInt8(2) % 2 == 0 ? "minor" : "major"
	};
}
/**
* What is wrong with a verifier that gave these answers about the controls; `null` for nothing. No answer, "uncertain"
* and a rejection without evidence are not wrong: they take nothing out either.
*/
function ms(e, t) {
	let { answers: n, shownCode: r } = t;
	for (let { id: t, isTrue: i } of e) {
		let e = n.filter((e) => e.id === t);
		if (!i && e.some(({ verdict: e }) => e === "confirmed")) return "the verifier confirmed a control statement that is false";
		let a = e.some(({ verdict: e, evidence: t }) => e === "rejected" && Qe(t, r));
		if (i && a) return "the verifier rejected a control statement that is true";
	}
	return null;
}
// src/steps/verify.ts
/** The second pass: has the suggestions of one batch checked against the code. It can mark and reject, never lose. */
/** Has every suggestion judged that the money pays for. Whatever fails, each one comes back with a verdict. */
async function hs(e) {
	let { placed: t, budget: n, reservation: r } = e;
	if (t.length === 0) return n.release(r), {
		verdicts: [],
		worked: !0,
		problem: null
	};
	let i = gs(e);
	if (!i) return n.release(r), {
		verdicts: t.map(() => E(Ss)),
		worked: !1,
		problem: null
	};
	let { asked: a, shownCode: o } = i, { answers: s, reply: c } = await bs(e, i), l = ms(ys(i), {
		answers: s,
		shownCode: o
	});
	if (l !== null) return {
		verdicts: t.map(() => E(l)),
		worked: !1,
		problem: l
	};
	let u = a.map((e, t) => t + 1), d = $e(s, {
		ids: u,
		shownCode: o
	}), f = Cs(c), p = t.map((e) => {
		let t = d.get(a.indexOf(e) + 1) ?? E(Ss);
		return t.reason === "no answer" && f ? E(f) : t;
	}), m = s.some(({ id: e }) => d.has(e));
	return {
		verdicts: p,
		worked: c.kind === "complete" && m,
		problem: null
	};
}
/** The request about as many suggestions as the money pays for, the most severe first; `null` for none. */
function gs(e) {
	let { placed: t, batch: n } = e, r = cs(n), i = t.toSorted((e, t) => w(e.suggestion.severity) - w(t.suggestion.severity));
	for (let n of [
		1,
		.75,
		.5,
		.25
	]) {
		let a = i.slice(0, Math.ceil(t.length * n)), o = n === 1 ? t : a;
		for (let t of [e.enclosing, []]) {
			let n = _s(e, {
				asked: o,
				controls: r,
				enclosing: t
			}), i = t.length > 0 ? [1] : [
				1,
				.75,
				.6
			], a = Es(e, {
				...n,
				count: o.length,
				parts: i
			});
			if (a) return {
				...n,
				...a
			};
		}
	}
	return null;
}
/** The controls come last: when an answer breaks off, a real verdict is worth more. */
function _s({ batch: e, language: t }, n) {
	let { asked: r, controls: i, enclosing: a } = n, o = [...ws(r), ...vs(i, r.length)];
	return {
		asked: r,
		controls: i,
		user: e.prefix + Lt(o, {
			language: t,
			enclosing: a
		}),
		shownCode: [
			e.diff,
			e.context.code,
			Pt(a)
		].join("\n")
	};
}
function vs(e, t) {
	return e.map((e, n) => ({
		...e,
		id: t + n + 1,
		replacement: null
	}));
}
function ys({ asked: e, controls: t }) {
	return t.map(({ isTrue: t }, n) => ({
		id: e.length + n + 1,
		isTrue: t
	}));
}
async function bs(e, { asked: t, controls: n, shownCode: r, ...i }) {
	let { batch: a, asker: o, temperature: s, models: c, reservation: l } = e, u = [], d = Ds(u), f = await o.ask({
		...i,
		pass: "verify",
		batch: a.id,
		files: a.files.map(({ file: e }) => e.path),
		system: P,
		temperature: s,
		models: c,
		reservation: l,
		onText: d.push,
		hasAccepted: () => u.length > 0,
		isComplete: () => d.end() || xs(u, t.length) === t.length
	});
	return d.end(), {
		answers: u,
		reply: f
	};
}
/** Statements that have a verdict; those behind them are controls. */
function xs(e, t) {
	return new Set(e.map(({ id: e }) => e).filter((e) => e <= t)).size;
}
const Ss = "the limit did not pay for the verification";
function Cs(e) {
	return e.kind === "failed" ? `the verification failed: ${e.error.message}` : e.kind === "truncated" ? `the verification broke off: ${e.why}` : e.kind === "no-money" ? Ss : null;
}
function ws(e) {
	return e.map(({ suggestion: e, placement: t }, n) => ({
		id: n + 1,
		path: t.path,
		line: t.kind === "inline" ? t.startLine : e.line,
		quote: Ts(e, t),
		title: e.title,
		body: e.body,
		severity: e.severity,
		replacement: e.replacement
	}));
}
/** Where the words of the quote were not found as they are: the lines that it was put on, for a slip disproves nothing. */
function Ts({ quote: e }, t) {
	return t.kind === "body" || t.match === "exact" ? e : t.lines.map(Ve).join("\n");
}
/** Tokens of the request; the answer's bound is the largest of these parts that is paid for. */
function Es(e, { user: t, count: n, parts: r }) {
	let i = e.models[0];
	if (!i) return null;
	let a = e.countTokens(P) + e.countTokens(t), o = Rt(a), s = e.reservation.amount + e.budget.left, c = kt(n);
	for (let e of r) {
		let t = Math.ceil(c * e);
		if (m({
			inputTokens: o,
			cachedTokens: 0,
			outputTokens: t
		}, i) <= s) return {
			plannedInputTokens: o,
			maxOutputTokens: t
		};
	}
	return null;
}
function Ds(e) {
	let t = N(), n = !1, r = (t) => {
		for (let r of t) {
			if ("broken" in r) continue;
			let t = Ze(r.value);
			t.kind === "done" && (n = !0), t.kind === "item" && e.push(t.item);
		}
	};
	return {
		push: (e) => r(t.push(e)),
		end: () => (r(t.end()), t = N(), n)
	};
}
/** Reviews all batches. Never rejects for what the model or the endpoint does. */
async function Os(e) {
	let t = { error: null }, n = [], r = /* @__PURE__ */ new Set();
	for (let i of e.batches) {
		for (; r.size > 0 && !ks(n.length, {
			underWay: r,
			...e
		});) await Promise.race(r);
		let a = As(i, e, t).then((t) => (e.onBatch(t), t));
		n.push(a), r.add(a);
		let o = () => void r.delete(a);
		a.then(o, o);
	}
	return Promise.all(n);
}
/**
* May another batch begin while some are under way? Only after the first has shown how the endpoint counts,
* and while so much is left that even bills far above the worst case could not exceed the limit together.
*/
function ks(e, t) {
	let { underWay: n, budget: r } = t;
	return e === 1 || n.size >= 3 ? !1 : r.left >= 4 * r.reserved;
}
async function As(e, t, n) {
	let r = {
		batch: e,
		status: "not-reviewed",
		reviewed: [],
		unreadable: 0,
		verified: !0,
		problem: null
	};
	if (n.error) return {
		...r,
		...Rs(n.error, t)
	};
	if (t.signal.aborted) return {
		...r,
		...zs(t.signal)
	};
	let i = ns(e, t.budget);
	if (!i) return {
		...r,
		reason: "cost-limit",
		detail: "the limit was reached"
	};
	let { asker: a, language: o } = t, s = await rs({
		batch: e,
		asker: a,
		language: o,
		reservation: i.generate,
		models: t.models.generate,
		temperature: t.temperatures.generate,
		onSuggestion: t.onSuggestion
	}), { reply: c } = s, l = Ls(c, t);
	c.kind === "failed" && Bs(c.error) && (n.error = c.error);
	let u = H(s.suggestions.map((t) => ({
		suggestion: t,
		batch: e.id
	})), t.files);
	t.onPlaced(u);
	let { verified: d, reviewed: f } = await js([...await t.proofs.refute(u), ...l === null ? Ms(e, t) : []], {
		...t,
		batch: e,
		reservation: i.verify
	}), p = s.suggestions.length > 0;
	return {
		batch: e,
		status: l === null ? "reviewed" : p ? "truncated" : "not-reviewed",
		reason: l?.reason ?? null,
		detail: l?.detail ?? "",
		reviewed: f,
		unreadable: s.problems.length,
		verified: d.worked,
		problem: d.problem
	};
}
/** The second pass over what is worth it, and what it makes of each suggestion. */
async function js(e, t) {
	let { batch: n } = t, r = Ps(e, {
		...n,
		...t
	}), i = await hs({
		...t,
		enclosing: await t.proofs.enclose(r, n.files),
		placed: r,
		models: t.models.verify,
		temperature: t.temperatures.verify
	}), a = Fs(e, {
		worthChecking: r,
		verdicts: i.verdicts
	});
	return {
		verified: i,
		reviewed: t.postFindings ? a : a.map(Ns)
	};
}
/** What other tools found in the files of the batch: a second opinion is asked about it as about any suggestion. */
function Ms(e, { findings: t, files: n }) {
	let r = e.files.map(({ file: e, hunks: t }) => ({
		...e,
		hunks: t
	})), { chosen: i } = $o(t, r);
	return H(i.map((e) => ts(e, r)).map((t) => ({
		suggestion: t,
		batch: e.id
	})), n);
}
/** A finding that nobody confirmed is the tool's own affair. */
function Ns(e) {
	return e.suggestion.source === "tool" && e.fate === "not-posted" && e.verdict.status !== "confirmed" ? {
		...e,
		fate: "not-confirmed"
	} : e;
}
/** What would be posted; where the limit does not pay for more, of that the critical and major ones alone. */
function Ps(e, t) {
	let { verification: n, minSeverity: r } = t;
	return e.filter(({ fate: e, suggestion: { severity: t } }) => e === "not-posted" && Pe(t, r) && (n === "all" || Pe(t, "major")));
}
function Fs(e, t) {
	let { worthChecking: n, verdicts: r } = t, i = new Map(n.map((e, t) => [e, r[t]]));
	return e.map((e) => Is(e, i.get(e)));
}
function Is(e, t) {
	if (!t) return e;
	let n = t.severity ?? e.suggestion.severity, r = t.status === "rejected" ? "rejected" : e.fate, i = e.suggestion.severity, a = n === i ? {} : { statedSeverity: i };
	return {
		...e,
		...a,
		verdict: t,
		fate: r,
		suggestion: {
			...e.suggestion,
			severity: n
		}
	};
}
function Ls(e, t) {
	switch (e.kind) {
		case "complete": return null;
		case "truncated": return t.signal.aborted ? zs(t.signal) : {
			reason: "answer-truncated",
			detail: e.why
		};
		case "no-money": return {
			reason: "cost-limit",
			detail: "the limit does not pay for another request"
		};
		case "failed": return Rs(e.error, t);
	}
}
function Rs(e, t) {
	let n = e.message;
	switch (e.kind) {
		case "refused":
		case "quota": return {
			reason: "model-refused",
			detail: n
		};
		case "content-filter": return {
			reason: "content-filter",
			detail: n
		};
		case "model-not-served": {
			let e = t.models.generate[0]?.model ?? "";
			return {
				reason: o(e) === null ? "model-unavailable" : "model-retired",
				detail: n
			};
		}
		case "bad-request":
		case "unavailable": return {
			reason: "model-unavailable",
			detail: n
		};
		case "aborted": return t.signal.aborted ? zs(t.signal) : {
			reason: "model-unavailable",
			detail: n
		};
	}
}
function zs(e) {
	return e.reason === "cancelled" ? {
		reason: "cancelled",
		detail: "the run was cancelled"
	} : {
		reason: "run-timeout",
		detail: "the time for the run was used up"
	};
}
/** Will every further request end the same way? */
function Bs(e) {
	return e.kind === "refused" || e.kind === "quota" || e.kind === "model-not-served";
}
// src/steps/plan/sort-files.ts
/** Separates the files that are worth a review from those that are not, each of the latter with its reason. */
/** `attributes` is the text of `.gitattributes` at the base commit, `""` where there is none. */
function Vs(e, t) {
	let r = c({
		...t,
		attributes: n(t.attributes)
	}), i = [], a = [];
	for (let t of e.files) {
		let e = Hs(t, r);
		e ? a.push({
			path: t.path,
			...e
		}) : i.push(t);
	}
	return e.unlisted > 0 && a.push(Ws(e.unlisted)), {
		files: i,
		skipped: a
	};
}
function Hs(e, t) {
	let n = Math.max(O(e), e.additions + e.deletions), r = t({
		path: e.path,
		binary: e.binary,
		...i(e)
	});
	return r.review ? e.patch === "missing" ? {
		reason: "files-without-patch",
		detail: e.patchNote ?? "no source shows its text",
		changedLines: Math.max(1, n),
		reviewable: !0
	} : O(e) === 0 ? {
		reason: "no-text",
		detail: "no text changes (renamed, moved, or another mode)",
		changedLines: 0,
		reviewable: !1
	} : Us(e) ? {
		reason: "submodule",
		detail: "a submodule points to another commit",
		changedLines: n,
		reviewable: !1
	} : null : {
		reason: r.reason,
		detail: r.detail,
		changedLines: n,
		reviewable: !1
	};
}
function Us(e) {
	let t = e.hunks.flatMap((e) => e.lines);
	return t.length <= 2 && t.every(({ text: e }) => /^Subproject commit [0-9a-f]{40}/.test(e));
}
/** GitHub lists at most 3,000 files of a pull request. */
function Ws(e) {
	return {
		path: `(${e} more ${e === 1 ? "file" : "files"})`,
		reason: "too-large",
		detail: "GitHub does not list them",
		changedLines: e,
		reviewable: !0
	};
}
// src/steps/review-change.ts
/** Plans the change, has the plan reviewed, and spends what was not needed on what the limit had left out. */
/** How often the files were changed of late, where a clone shows it; never fails. */
async function Gs(e) {
	let { inputs: t, pullRequest: n, change: r } = e;
	if (t.shard.count > 1) return /* @__PURE__ */ new Map();
	let i = r.files.map(({ path: e, oldPath: t }) => t ?? e);
	try {
		return await (await e.openClone())?.countCommits({
			ref: n.base.sha,
			paths: i
		}) ?? /* @__PURE__ */ new Map();
	} catch {
		return /* @__PURE__ */ new Map();
	}
}
/** Plans what is worth a review under this job's share of the limit. */
function Ks(e) {
	let { inputs: t, change: n, attributes: r, readBefore: i } = e, a = (e) => Vs(e, {
		...t,
		attributes: r
	}), { files: o, skipped: s } = a(n), { shard: c } = t, l = c.count === 1 ? {} : { wholeFiles: a({
		...n,
		files: e.wholeFiles
	}).files }, u = [...s, ...i];
	return qs(e, {
		files: o,
		...l,
		skipped: u,
		shard: c,
		limit: D(t)
	});
}
function qs(e, t) {
	let { models: n, context: r, inputs: i, countTokens: a, churn: o } = e, { language: s } = i;
	return zo({
		...t,
		context: r,
		models: n,
		language: s,
		countTokens: a,
		churn: o
	});
}
/**
* Reviews the plan in the journal; then again what it left out, as long as the money that is left buys more.
* A plan that was made for a model which is not served is made anew for the one that is.
*/
async function Js(e, t) {
	let { journal: n, signal: r } = t, i = new ao(D(e.inputs)), a = ec(e, {
		...t,
		budget: i
	}), o = [], s = {
		batches: [],
		...n.record.plan
	};
	for (let c = 1; s.batches.length > 0; c += 1) {
		let l = Ys(Qs(e.models, a), s.ladder), { batches: u } = s, d = await tc({
			...e,
			models: l
		}, {
			...t,
			budget: i,
			asker: a,
			batches: u
		}), f = c === 4 || r.aborted || d.some(Zs);
		if (o.push(...d.filter((e) => f || !Xs(e))), f) break;
		s = $s({
			...e,
			models: Qs(e.models, a)
		}, {
			journal: n,
			budget: i,
			done: d
		});
	}
	return o;
}
/** The models in the order of the plan: where it was made for a cheaper one, that one comes first. */
function Ys(e, t) {
	if (t?.rung !== "fallback-model") return e;
	let n = (n) => {
		let r = e.generate.find(({ model: e }) => e === t.model);
		return r ? [r, ...n.filter((e) => e !== r)] : n;
	};
	return {
		generate: n(e.generate),
		verify: n(e.verify)
	};
}
/** A batch that the limit did not pay for once the endpoint had shown its hand. */
function Xs({ status: e, reason: t }) {
	return e === "not-reviewed" && t === "cost-limit";
}
/** After this, more batches would go the same way. */
function Zs(e) {
	return e.status !== "reviewed" && !Xs(e);
}
/** The models that the endpoints have not refused so far; all of them when they refused every one. */
function Qs(e, t) {
	let n = (e) => {
		let [n, ...r] = e.filter(({ model: e }) => t.isServed(e));
		return n ? [n, ...r] : e;
	};
	return {
		generate: n(e.generate),
		verify: n(e.verify)
	};
}
/** Plans what the limit has left out so far, and puts it into the journal; the batches that are new. */
function $s(e, t) {
	let { journal: n, budget: r, done: i } = t, { plan: a } = n.record;
	if (!a || e.inputs.shard.count > 1) return { batches: [] };
	let o = Math.max(0, ...a.batches.map((e) => e.id)) + 1, s = i.filter(Xs).map(({ batch: e }) => e.id), c = br(a, new Set(s)), l = new Set(c.skipped.filter(z).map((e) => e.path)), u = qs(e, {
		files: yr(e.change.files, c.batches).filter((e) => l.has(e.path)),
		skipped: [],
		shard: {
			index: 1,
			count: 1
		},
		limit: r.left
	}), d = xr(c, u, o);
	return n.update({ plan: d }), {
		...u,
		batches: d.batches.filter((e) => e.id >= o)
	};
}
/** One for all rounds: it remembers what the endpoints did. */
function ec(e, t) {
	let { journal: n } = t;
	return so({
		...t,
		countTokens: e.countTokens,
		rate: e.inputs.exchangeRate,
		priceAt: Ht(e.inputs),
		onCall: (e) => {
			n.addCall(e);
			for (let t of oo(e)) n.note(t);
		},
		onNotice: (e) => n.note(e)
	});
}
function tc(e, t) {
	let { inputs: n, models: r, wholeFiles: i, countTokens: a } = e;
	return Os({
		...t,
		models: r,
		countTokens: a,
		files: i,
		temperatures: {
			generate: n.generateTemperature,
			verify: n.verifyTemperature
		},
		language: n.language,
		minSeverity: n.minSeverity,
		findings: e.findings,
		postFindings: n.postFindings,
		onPlaced: (e) => t.journal.addPlaced(e),
		onBatch: (e) => t.journal.addBatch(e)
	});
}
/**
* The inputs of a comparison: no model stands in for another. Those of other modes stay as they are. Throws
* InputError where there are not two to six different models whose prices are known.
*/
function nc(e, t) {
	if (e.mode !== "compare") return e;
	let n = rc(e);
	if (n !== null) throw new y(`\`compare-models\`: ${n}`);
	let r = [...new Set(e.compareModels)], [i = ""] = r, a = {
		...e,
		compareModels: r,
		model: i,
		fallbackModels: []
	};
	for (let e of r) Wt({
		...a,
		model: e
	}, t);
	return a;
}
/** What is wrong with the choice of models, in plain words; `null` where nothing is. */
function rc({ compareModels: e, shard: t }) {
	let { size: n } = new Set(e);
	return n < 2 ? `a comparison needs at least two different models, separated by commas; ${n === 0 ? "none is" : "one is"} given` : n > 6 ? `a comparison takes at most 6 models; ${n} are given` : t.count > 1 ? "a comparison cannot be divided among jobs; leave `shard` out" : null;
}
/**
* Each model is to see the change as on the first day: what earlier rounds have read, found and posted is not known
* to it. What the limits need is kept.
*/
function ic(e) {
	let { posted: t, account: n } = e, { comments: r, own: i, withdrawn: a } = t, o = r.filter(({ id: e, inReplyTo: t }) => !i.has(e) && !i.has(t ?? 0));
	return {
		...e,
		isFull: !0,
		posted: {
			...Br,
			comments: o,
			own: i,
			withdrawn: a
		},
		account: {
			...Dt,
			comments: n.comments,
			ledger: n.ledger
		}
	};
}
/** Has every model review the change. All that is paid for stands in the journal at once. */
async function ac(e) {
	let { journal: t, work: n, log: r } = e, { compareModels: i, verifyModel: a, currency: o } = n.inputs, s = D(n.inputs), c = new lc(t, i.map((e) => Oe({
		model: e,
		verifier: a ?? e
	})));
	t.update({ models: {
		generate: i.join(", "),
		verify: a ?? i.join(", ")
	} }), r(`comparing ${i.length} models for at most ${re(s, o)} together: each gets an equal share of what is left`);
	for (let [n, r] of i.entries()) {
		let a = s - ue(t.record.calls).cost;
		if (await oc(e, {
			board: c,
			model: r,
			share: _e({
				left: a,
				models: i.length - n
			})
		}), e.cancelled.aborted) return x("not-reviewed", "cancelled");
	}
	return he(c.models);
}
/** One model from its plan to what a review of its own would post. */
async function oc(e, { board: t, model: n, share: r }) {
	let { journal: i, work: a, log: o } = e, s = {
		...a.inputs,
		model: n,
		costLimit: r
	}, c = Wt(s, i.record.startedAt), l = {
		...a,
		inputs: s,
		models: c,
		findings: []
	}, u = t.open({
		inputs: s,
		models: c
	}), d = Sr(Ks(l), t.lastBatch);
	u.update({ plan: d }), o(`${n}: ${Le(d, s)}`);
	let f = d.batches.length === 0, p = Vi(e.gathered, e.tools), m = f ? [] : await Js(l, {
		...e,
		journal: u,
		proofs: p
	});
	f || o(`${n}: ${le(u.record.reviewed)}`);
	let h = sc(e, {
		record: u.record,
		results: m
	});
	if (e.cancelled.aborted) return t.close({
		ending: h,
		results: m,
		checks: []
	});
	let g = await cc(e, u.record), _ = g.filter(({ suggestion: e }) => e.source === "check"), v = g.filter(({ suggestion: e }) => e.source !== "check");
	u.update({ reviewed: Ar(v, {
		...s,
		posted: Br
	}) }), t.close({
		ending: h,
		results: m,
		checks: _
	});
}
function sc({ signal: e, cancelled: t }, { record: n, results: r }) {
	let { plan: i } = n;
	if (t.aborted) {
		let e = r.some(({ status: e }) => e !== "not-reviewed");
		return x(e ? "partial" : "not-reviewed", "cancelled");
	}
	if (i === null || i.batches.length > 0) {
		let t = i?.skipped ?? [], n = te(r, {
			skipped: t,
			outOfTime: e.aborted
		});
		return ie({
			...n,
			publication: null
		});
	}
	return ti(i, n);
}
function cc({ gathered: e, tools: t }, n) {
	let r = {
		seen: gt,
		history: k,
		rules: no(n)
	};
	return Za(n.reviewed, {
		gathered: e,
		tools: t,
		...r
	});
}
/** Where the comparison stands. Every change of it is in the journal of the run at once. */
var lc = class {
	#e;
	#t;
	#n = [];
	#r = [];
	/** The model whose turn it is. */
	#i = -1;
	constructor(e, t) {
		this.#e = e, this.#t = t, this.#o();
	}
	get models() {
		return this.#t;
	}
	get lastBatch() {
		return Ke(this.#t);
	}
	/** Gives the next model a journal of its own. */
	open(e) {
		this.#i += 1;
		let { model: t } = e.inputs;
		return this.#e.fork(e, (e) => {
			for (let n of e.notes) this.#e.note(`${t}: ${n}`);
			let { limit: n, plan: r, brokenOff: i, unreadable: a, reviewed: o, calls: s } = e;
			this.#a({
				limit: n,
				plan: r,
				brokenOff: i,
				unreadable: a,
				reviewed: o,
				calls: s
			});
		});
	}
	/** Ends the turn of the model and compares it with those before it. */
	close(e) {
		let t = e.results.filter(({ status: e }) => e !== "not-reviewed");
		e.checks.length > 0 && (this.#r = e.checks), this.#a({
			ending: e.ending,
			answered: new Set(t.map(({ batch: e }) => e.id))
		});
		let n = this.#t.filter((e) => e.ending !== null);
		this.#n = Be(n.map(({ model: e, reviewed: t, answered: n }) => ({
			model: e,
			reviewed: t,
			hasAnswered: n.size > 0
		}))), this.#o();
	}
	#a(e) {
		this.#t = this.#t.map((t, n) => n === this.#i ? {
			...t,
			...e
		} : t), this.#o();
	}
	#o() {
		let [e, t, n] = [
			this.#t,
			this.#n,
			this.#r
		];
		this.#e.update({
			compare: {
				models: e,
				agreements: t,
				checks: n
			},
			plan: ke(e),
			reviewed: [...Se(e, t), ...n],
			brokenOff: [...new Set(e.flatMap(({ brokenOff: e }) => e))],
			unreadable: e.reduce((e, { unreadable: t }) => e + t, 0)
		});
	}
};
// src/domain/command.ts
/** Commands in comments: a word for fen alone on the first line. They take no settings. */
const uc = [
	"review",
	"review full",
	"plan",
	"resolve",
	"help"
];
/** Reads the first line of a comment. Quotes, code and words in the middle of a line are no commands. */
function dc(e) {
	let t = (e.split(/\r?\n/, 1)[0] ?? "").slice(0, 200).trimEnd(), n = /^\/fen(?:[ \t]+(.*))?$/.exec(t);
	if (!n) return { kind: "none" };
	let r = (n[1] ?? "").replaceAll(/[ \t]+/g, " "), i = uc.find((e) => e === r);
	return i ? {
		kind: "command",
		command: i
	} : { kind: "unknown" };
}
// src/steps/admit.ts
/** Decides whether this event and this pull request get a review at all, before anything is spent. */
const fc = "pull_request, pull_request_target, workflow_dispatch, issue_comment and pull_request_review_comment", pc = [
	"opened",
	"reopened",
	"synchronize",
	"ready_for_review"
];
/** Finds the pull request that is meant. Throws InputError when the trigger names none. */
function mc(e, t) {
	if (e.event === "workflow_dispatch") {
		if (t.prNumber === null) throw new y("`pr-number`: required when fen is started by workflow_dispatch");
		let { prNumber: e, headSha: n } = t;
		return {
			kind: "admitted",
			number: e,
			headSha: n,
			byHand: !0,
			order: null
		};
	}
	if (e.event === "issue_comment") return gc(e.payload, t);
	if (e.event === "pull_request_review_comment") return _c(e.payload, t);
	if (e.event !== "pull_request" && e.event !== "pull_request_target") {
		let t = `fen does not review on the event ${bc(e.event)}; use ${fc}`;
		return {
			kind: "skip",
			ending: x("skipped", "unsupported-event", t)
		};
	}
	return hc(e.payload, t);
}
function hc(e, t) {
	let n = typeof e.action == "string" ? e.action : "";
	if ((t.mode !== "measure" || n !== "closed") && !pc.includes(n)) {
		let e = `nothing to review on the activity type ${bc(n)}; use ${fc} (of pull requests ${pc.join(", ")})`;
		return {
			kind: "skip",
			ending: x("skipped", "unsupported-event", e)
		};
	}
	if (n === "synchronize" && yc(e.before) && e.before === e.after) return {
		kind: "skip",
		ending: x("skipped", "already-reviewed", "the push did not change the head commit")
	};
	let r = q(e.pull_request), i = t.prNumber ?? e.number ?? r.number;
	if (typeof i != "number" || !Number.isSafeInteger(i) || i < 1) throw new y("the event names no pull request; set `pr-number`");
	let a = t.prNumber === null ? q(r.head).sha : null;
	return {
		kind: "admitted",
		number: i,
		headSha: t.headSha ?? (yc(a) ? a : null),
		byHand: !1,
		order: null
	};
}
const K = (e, t) => ({
	kind: "skip",
	ending: x("skipped", e, t)
});
/** A comment counts when a person has just written a command on a pull request. */
function gc(e, t) {
	let n = q(e.issue), r = q(e.comment), i = q(r.user);
	if (e.action !== "created") return K("no-command", "only new comments are read, not edited or deleted ones");
	let a = dc(typeof r.body == "string" ? r.body : "");
	if (a.kind === "none") return K("no-command", "the comment does not begin with /fen");
	if (typeof n.pull_request != "object" || n.pull_request === null) return K("no-command", "the comment stands on an issue, not on a pull request");
	if (i.type !== "User" || q(e.sender).type === "Bot") return K("not-authorised", "commands of bots are not followed");
	if (a.kind === "unknown") {
		let e = uc.map((e) => `/fen ${e}`).join(", ");
		return K("no-command", `not a command of fen; there are ${e}, and they take nothing behind them`);
	}
	let { number: o } = n, { login: s } = i;
	if (typeof o != "number" || !Number.isSafeInteger(o) || typeof s != "string") throw new y("the event names no pull request or no author of the comment");
	let c = {
		command: a.command,
		login: s
	};
	return {
		kind: "admitted",
		number: o,
		headSha: t.headSha,
		byHand: !0,
		order: c
	};
}
/** A comment on lines counts when a person has just written a command there, or an answer in a thread. */
function _c(e, t) {
	let n = q(e.comment), r = {
		number: q(e.pull_request).number,
		pull_request: {}
	}, i = typeof n.body == "string" ? n.body : "";
	if (e.action !== "created" || dc(i).kind !== "none") return gc({
		...e,
		issue: r
	}, t);
	let { id: a, in_reply_to_id: o } = n;
	if (!vc(o) || !vc(a)) return K("no-command", "the comment begins a thread of its own");
	let s = q(n.user);
	if (s.type !== "User" || q(e.sender).type === "Bot") return K("not-authorised", "bots are not answered");
	let { number: c } = r, { login: l } = s;
	if (!vc(c) || typeof l != "string") throw new y("the event names no pull request or no author of the comment");
	let u = {
		comment: a,
		root: o,
		login: l
	};
	return {
		kind: "admitted",
		number: c,
		headSha: t.headSha,
		byHand: !0,
		order: null,
		reply: u
	};
}
function vc(e) {
	return typeof e == "number" && Number.isSafeInteger(e) && e > 0;
}
function q(e) {
	return typeof e == "object" && e ? { ...e } : {};
}
function yc(e) {
	return typeof e == "string" && /^[0-9a-f]{40,64}$/.test(e);
}
function bc(e) {
	return /^\w{1,60}$/.test(e) ? `\`${e}\`` : "of this run";
}
/**
* Decides on the pull request as it is now; `null` admits it.
* Throws InputError when the key is missing where one must be expected.
*/
function xc(e, t) {
	let { inputs: n, admission: r } = t;
	if (n.mode === "measure") return null;
	if (e.state === "closed") return x("skipped", "closed");
	if (e.draft && !r.byHand) return x("skipped", "draft");
	if (r.headSha !== null && r.headSha !== e.head.sha) return x("skipped", "head-moved");
	if (![
		"review",
		"generate",
		"compare"
	].includes(n.mode) || n.apiKey !== "") return null;
	if (e.fromFork) return x("skipped", "fork-without-key", Cc);
	if (e.author.login === "dependabot[bot]") return x("skipped", "dependabot-without-key", wc);
	throw new y("`api-key`: not given; set it to a secret, for example `api-key: ${{ secrets.DMX_API_KEY }}`");
}
/** Is it only the key that is missing? Then the built-in checks, which need none, are made all the same. */
function Sc({ reason: e }) {
	return e === "fork-without-key" || e === "dependabot-without-key";
}
const Cc = "GitHub gives no secrets to pull requests from forks, so no model was asked and only the built-in checks were made; a maintainer can start a review by hand", wc = "GitHub gives Dependabot's pull requests only Dependabot secrets, so no model was asked and only the built-in checks were made; add the key to those to have them reviewed", Tc = [
	"question",
	"disagreement",
	"fix",
	"thanks",
	"other"
];
function Ec(e) {
	let { path: t, line: n, lines: r, suggestion: i, answers: a } = e, o = JSON.stringify({
		path: t,
		line: n,
		lines: r.join("\n")
	}), s = xe(i).slice(0, 2e3), c = a.slice(-12).map(({ author: e, role: t, text: n, at: r }) => `${JSON.stringify({
		author: e,
		role: t.toLowerCase(),
		at: r
	})}\n${xe(n).slice(0, 1500)}`);
	return `${zt("suggestion", `${o}\n${s}`)}\n\n${zt("answers", c.join("\n\n"))}`;
}
const Dc = {
	question: "Task: answer the last of the answers to your suggestion below. Use only what the code shown tells; where it does not tell, say so. At most five sentences, plain words, no praise.\n\nOne object: {\"answer\":\"Markdown\"}.\n\nExample, for \"When would that be null?\":\n{\"answer\":\"`findUser` returns null for an unknown id (src/users.ts line 12), and the route passes the id from the address unchecked. So every address with a wrong id ends here.\"}\n{\"done\":true,\"count\":1}",
	disagreement: "Task: a person disagrees with your suggestion below. Check the reason against the code shown.\n\nOne object, keys in this order:\n\"verdict\": \"withdrawn\" when the reason holds, when it is the project's own decision to take, or when the code shown does not tell; \"kept\" only when a line of the code shown disproves the reason.\n\"evidence\": for \"kept\" that line, copied exactly without the marker column.\n\"answer\": two or three sentences, plain words: what in the reason holds, or what disproves it.\n\nExample, for \"The list is never empty here.\":\n{\"verdict\":\"kept\",\"evidence\":\"  const orders = input.orders ?? [];\",\"answer\":\"The line above falls back to an empty list when the input has no orders, so the loop can meet one.\"}\n{\"done\":true,\"count\":1}",
	fix: "Task: a person asks for code, or for another fix, in the last of the answers below. The place block above each holds the lines as they are now.\n\nOne object, keys in this order:\n\"answer\": one or two sentences: what the code does, and what it leaves open.\n\"replacement\": the complete new lines that replace exactly the lines in \"lines\", indentation kept; leave the key out when the fix does not fit into them, and say in the answer what to change where.\n\nExample, for \"Please keep the early return.\":\n{\"answer\":\"This keeps the early return and checks the length first.\",\"replacement\":\"  if (xs.length === 0) return 0;\"}\n{\"done\":true,\"count\":1}"
};
/** The instruction behind the shared prefix that sorts the last answer. */
function Oc(e) {
	return `Task: a person has answered one of your suggestions. Below stand the suggestion and the answers, oldest first. Say what the last answer is.

One object: {"intent":…} with one of
"question": it asks about the suggestion or about the code.
"disagreement": it says that the suggestion is wrong, does not apply or is not wanted, with or without a reason.
"fix": it asks for code, or for another fix.
"thanks": thanks, agreement, or small talk.
"other": it is meant for somebody else, or has nothing to do with the suggestion.

Example, for "Can't happen, the list is never empty here.":
{"intent":"disagreement"}
{"done":true,"count":1}\n\n${Ec(e)}`;
}
/** The instruction behind the same prefix that answers it. `language` is a BCP 47 tag. */
function kc(e, t, n) {
	let r = n === "en" ? "\n\nWrite the answer in the language of the last of the answers." : `\n\nWrite the answer in the language with the tag ${n}. Keep code, quotes and keys as they are.`;
	return `${Dc[e]}${r}\n\n${Ec(t)}`;
}
/** `null` for what is no such object. */
function Ac(e) {
	let t = e.intent;
	return Tc.find((e) => e === t) ?? null;
}
/** `null` for what is no such object. */
function jc(e) {
	let { replacement: t, verdict: n, evidence: r } = e, i = e.answer ?? e.reply ?? e.text ?? e.body;
	return typeof i != "string" || i.trim() === "" ? null : {
		answer: i.trim(),
		replacement: typeof t == "string" ? t : null,
		evidence: n === "kept" && typeof r == "string" ? r : null
	};
}
// src/domain/context/guidelines.ts
/**
* The project's own rules: which files hold them, which of them concern the changed files, and how much of them is
* shown. They come from the base commit, so that a pull request can't bring its own.
*/
const Mc = [
	"REVIEW.md",
	"AGENTS.md",
	"CLAUDE.md"
], Nc = [
	"CONTRIBUTING.md",
	".github/CONTRIBUTING.md",
	"docs/CONTRIBUTING.md"
], Pc = ".github/copilot-instructions.md", Fc = /^\.github\/instructions\/.+\.instructions\.md$/, Ic = /^(?:.+\/)?\.cursor\/rules\/.+\.mdc?$|^\.cursorrules$/, Lc = [
	...Mc,
	Pc,
	"CONTRIBUTING.md"
];
function Rc(e) {
	return e.slice(0, Math.max(0, e.lastIndexOf("/")));
}
/** Every folder above the path, the root as `""`. */
function zc(e) {
	let t = Rc(e).split("/");
	return e.includes("/") ? ["", ...t.map((e, n) => t.slice(0, n + 1).join("/"))] : [""];
}
function Bc(e) {
	let t = e.slice(e.lastIndexOf("/") + 1);
	return e === Pc || Nc.includes(e) || Mc.includes(t) || Fc.test(e) || Ic.test(e);
}
/** Of all paths those that hold rules for one of the changed files, the nearest first. */
function Vc(e, t) {
	let n = new Set(t.flatMap(zc));
	return e.filter((e) => Bc(e) && (Hc(e) || n.has(Rc(e)))).toSorted((e, t) => Uc(e) - Uc(t) || (e < t ? -1 : 1)).slice(0, 24);
}
/** Files whose place says nothing about where they are valid. */
function Hc(e) {
	return e.startsWith(".github/") || Nc.includes(e) || Ic.test(e);
}
/** Deep folders first; among equals what was written for reviews before what was written for newcomers. */
function Uc(e) {
	let t = Hc(e) ? 0 : e.split("/").length - 1, n = e.slice(e.lastIndexOf("/") + 1);
	return (Mc.includes(n) ? Mc.indexOf(n) : Nc.includes(e) ? 9 : 5) - t * 10;
}
/** The rules of one file, or `null` where none of them concerns the changed files. */
function Wc(e, t) {
	let { path: n } = e, { fields: r, body: i } = qc(e.text), a = Jc(Fc.test(n) ? r.applyTo : r.globs);
	if (Ic.test(n) && n.endsWith(".mdc") && a.length === 0 && r.alwaysApply !== !0 || a.length > 0 && r.alwaysApply !== !0 && !Kc(a, t)) return null;
	let o = (Nc.includes(n) ? Zc(i) : i).trim();
	if (o === "") return null;
	let s = Hc(n) ? "" : Rc(n);
	return {
		source: n,
		scope: a.length > 0 ? a.join(", ") : s === "" ? "" : `${s}/`,
		text: o,
		nearness: -Uc(n) + (a.length > 0 ? 5 : 0)
	};
}
/** Rules that were set, and not found, as far as they concern the changed files: they come before all others. */
function Gc(e, { source: t, changed: n }) {
	return e.filter(({ paths: e }) => e.length === 0 || Kc(e, n)).map(({ paths: e, rule: n }) => ({
		source: t,
		scope: e.join(", "),
		text: n,
		nearness: 1e3
	}));
}
function Kc(e, t) {
	let n = u(e);
	return "problem" in n ? !1 : t.some((e) => ee(n.globs, e)?.negated === !1);
}
/** What is no YAML is read as if it were not there: the rules below it count all the same. */
function qc(e) {
	let t = e.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n"), n = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(t);
	if (!n) return {
		fields: {},
		body: t
	};
	let r = t.slice(n[0].length);
	try {
		let e = (n[1] ?? "").replaceAll(/^(\w+):[ \t]*([*!{][^"'\n]*)$/gm, "$1: \"$2\""), t = s(e, "front matter");
		return {
			fields: typeof t == "object" && t ? { ...t } : {},
			body: r
		};
	} catch (e) {
		if (e instanceof y) return {
			fields: {},
			body: r
		};
		throw e;
	}
}
function Jc(e) {
	return (Array.isArray(e) ? e : [e]).flatMap((e) => typeof e == "string" ? e.split(/,(?![^{]*\})/) : []).map((e) => e.trim()).filter((e) => e !== "");
}
const Yc = /code|styl|convention|guideline|practice|test|review|lint|format|architect|nam|error|commit|rule|type|api|design|pattern|代码|规范|风格|测试|约定/i, Xc = /licen|conduct|bug report|issue|communit|sponsor|\bcla\b|release|setup|install|getting started|set up|environment|许可|行为准则|安装/i;
/** The sections that say how code is to be written. */
function Zc(e) {
	return Qc(e).filter(({ heading: e }) => Yc.test(e) && !Xc.test(e)).map(({ lines: e }) => e.join("\n")).join("\n");
}
function Qc(e) {
	let t = [], n = !1;
	for (let r of e.split("\n")) {
		/^\s*(?:```|~~~)/.test(r) && (n = !n);
		let e = n ? void 0 : /^#{1,6}\s+(.*)$/.exec(r)?.[1];
		(e !== void 0 || t.length === 0) && t.push({
			heading: e ?? "",
			lines: []
		}), t.at(-1)?.lines.push(r);
	}
	return t;
}
const $c = {
	text: "",
	tokens: 0,
	sources: [],
	cut: !1
};
/** The rules that the budget of tokens holds: the nearest files first, of a long one what fits the changed files best. */
function el(e, t) {
	let { changed: n, budget: r, countTokens: i } = t, a = nl(n), o = [], s = [], c = /* @__PURE__ */ new Set(), l = 0, u = !1;
	for (let t of e.toSorted((e, t) => t.nearness - e.nearness)) {
		if (c.has(t.text)) continue;
		c.add(t.text);
		let e = tl(t, o.length + 1), n = r - l - i(e) - 2, d = il(t.text, {
			words: a,
			left: n,
			countTokens: i
		});
		if (d.length < t.text.trim().length && (u = !0), d === "") continue;
		let f = `${e}\n${d}`;
		l += i(f) + 2, s.push(f), o.push(t);
	}
	let d = o.map(({ source: e, scope: t, nearness: n }) => ({
		source: e,
		scope: t,
		nearness: n
	}));
	return {
		text: s.join("\n\n"),
		tokens: l,
		sources: d,
		cut: u
	};
}
function tl({ source: e, scope: t }, n) {
	return `[R${n}] ${e}${t === "" ? "" : ` (for ${t})`}`;
}
/** Words by which a section shows that it is about these files. */
function nl(e) {
	let t = e.flatMap((e) => [...e.toLowerCase().split(/[^a-z0-9]+/), ...(M(e) ?? "").split("-")]);
	return new Set(t.filter((e) => e.length > 1 && e !== "src" && e !== "md"));
}
const rl = /\b(?:must|never|always|don't|do not|should|avoid|prefer|only|require|forbid)|必须|禁止|不要|应当|不得/gi;
/** The text, or of its sections the ones that say most about the files, in their order. */
function il(e, t) {
	let { words: n, countTokens: r } = t, i = e.trim();
	if (t.left < 20) return "";
	if (r(i) <= t.left) return i;
	let a = Qc(i).flatMap(al), o = a.map((e, t) => ({
		lines: e,
		index: t,
		worth: ol(e.join("\n"), n)
	})).toSorted((e, t) => t.worth - e.worth || e.index - t.index), { left: s } = t, c = /* @__PURE__ */ new Set();
	for (let { lines: e, index: t } of o) {
		let n = r(e.join("\n")) + 1;
		n > s || (s -= n, c.add(t));
	}
	return a.filter((e, t) => c.has(t)).map((e) => e.join("\n").trim()).filter((e) => e !== "").join("\n");
}
function al({ lines: e }) {
	let t = [];
	for (let n = 0; n < e.length; n += 24) t.push(e.slice(n, n + 24));
	return t;
}
function ol(e, t) {
	let n = e.toLowerCase().split(/[^a-z0-9]+/), r = new Set(n.filter((e) => t.has(e))).size, i = e.match(rl)?.length ?? 0;
	return (r * 2 + i) / Math.sqrt(n.length + 10);
}
/** Reads the names of files at most. */
async function sl(e) {
	let { github: t, clone: n, pullRequest: r, change: i } = e, a = r.base.sha, o = await n?.openTree({
		base: a,
		head: r.head.sha,
		prefer: "base"
	}), s = new Set(i.files.flatMap(({ path: e, oldPath: t }) => t === null ? [e] : [e, t])), c = (e) => o?.of === "base" || i.unlisted === 0 && !s.has(e), l = o && n ? cl(o, n) : null, u = async (e) => l && c(e) ? l(e) : t.fetchContent({
		path: e,
		ref: a
	}), d = 6;
	return {
		paths: o ? [.../* @__PURE__ */ new Set([...o.files.map(({ path: e }) => e), ...[...s].filter(Bc)])] : null,
		read: u,
		look: async (e) => {
			if (!l || !c(e)) {
				if (d === 0) return null;
				--d;
			}
			try {
				return await u(e);
			} catch (e) {
				if (e instanceof p || e instanceof y) return null;
				throw e;
			}
		}
	};
}
function cl(e, t) {
	let n = new Map(e.files.map((e) => [e.path, e]));
	return async (e) => {
		let r = n.get(e);
		return r ? (await t.readBlobs([r])).get(r.blob) ?? null : null;
	};
}
// src/domain/diff/diff-header.ts
var ll = /* @__PURE__ */ e((/* @__PURE__ */ t(((e, t) => {
	t.exports = (e) => {
		if (!e || typeof e != "string" || e.match(/^\s+$/)) return [];
		let t = e.split("\n");
		if (t.length === 0) return [];
		let n = [], r = null, a = null, s = 0, c = 0, l = null, u = (e) => {
			a?.changes.push({
				type: "normal",
				normal: !0,
				ln1: s++,
				ln2: c++,
				content: e
			}), l.oldLines--, l.newLines--;
		}, d = (e) => {
			let [t, a] = i(e) ?? [];
			r = {
				chunks: [],
				deletions: 0,
				additions: 0,
				from: t,
				to: a
			}, n.push(r);
		}, f = () => {
			(!r || r.chunks.length) && d();
		}, p = (e, t) => {
			f(), r.new = !0, r.newMode = t[1], r.from = "/dev/null";
		}, m = (e, t) => {
			f(), r.deleted = !0, r.oldMode = t[1], r.to = "/dev/null";
		}, h = (e, t) => {
			f(), r.oldMode = t[1];
		}, g = (e, t) => {
			f(), r.newMode = t[1];
		}, _ = (e, t) => {
			f(), r.index = e.split(" ").slice(1), t[1] && (r.oldMode = r.newMode = t[1].trim());
		}, v = (e) => {
			f(), r.from = o(e);
		}, y = (e) => {
			f(), r.to = o(e);
		}, b = (e) => +(e || 1), ee = (e, t) => {
			r || d(e);
			let [n, i, o, u] = t.slice(1);
			s = +n, c = +o, a = {
				content: e,
				changes: [],
				oldStart: +n,
				oldLines: b(i),
				newStart: +o,
				newLines: b(u)
			}, l = {
				oldLines: b(i),
				newLines: b(u)
			}, r.chunks.push(a);
		}, te = (e) => {
			a && (a.changes.push({
				type: "del",
				del: !0,
				ln: s++,
				content: e
			}), r.deletions++, l.oldLines--);
		}, ne = (e) => {
			a && (a.changes.push({
				type: "add",
				add: !0,
				ln: c++,
				content: e
			}), r.additions++, l.newLines--);
		}, re = (e) => {
			if (!a) return;
			let [t] = a.changes.slice(-1);
			a.changes.push({
				type: t.type,
				[t.type]: !0,
				ln1: t.ln1,
				ln2: t.ln2,
				ln: t.ln,
				content: e
			});
		}, ie = [
			[/^diff\s/, d],
			[/^new file mode (\d+)$/, p],
			[/^deleted file mode (\d+)$/, m],
			[/^old mode (\d+)$/, h],
			[/^new mode (\d+)$/, g],
			[/^index\s[\da-zA-Z]+\.\.[\da-zA-Z]+(\s(\d+))?$/, _],
			[/^---\s/, v],
			[/^\+\+\+\s/, y],
			[/^@@\s+-(\d+),?(\d+)?\s+\+(\d+),?(\d+)?\s@@/, ee],
			[/^\\ No newline at end of file$/, re]
		], ae = [
			[/^\\ No newline at end of file$/, re],
			[/^-/, te],
			[/^\+/, ne],
			[/^\s*/, u]
		], oe = (e) => {
			for (let [t, n] of ae) {
				let r = e.match(t);
				if (r) {
					n(e, r);
					break;
				}
			}
			l.oldLines === 0 && l.newLines === 0 && (l = null);
		}, se = (e) => {
			for (let [t, n] of ie) {
				let r = e.match(t);
				if (r) {
					n(e, r);
					break;
				}
			}
		}, ce = (e) => {
			l ? oe(e) : se(e);
		};
		for (let e of t) ce(e);
		return n;
	};
	let n = /(a|i|w|c|o|1|2)\/.*(?=["']? ["']?(b|i|w|c|o|1|2)\/)|(b|i|w|c|o|1|2)\/.*$/g, r = /^(a|b|i|w|c|o|1|2)\//, i = (e) => e?.match(n)?.map((e) => e.replace(r, "").replace(/("|')$/, "")), a = /^\\?['"]|\\?['"]$/g, o = (e) => {
		let t = s(e, "-+").trim();
		return t = l(t), t.replace(a, "").replace(r, "");
	}, s = (e, t) => {
		if (e = d(e), !t && String.prototype.trimLeft) return e.trimLeft();
		let n = u(t);
		return e.replace(RegExp(`^${n}+`), "");
	}, c = /\t.*|\d{4}-\d\d-\d\d\s\d\d:\d\d:\d\d(.\d+)?\s(\+|-)\d\d\d\d/, l = (e) => {
		let t = c.exec(e);
		return t && (e = e.substring(0, t.index).trim()), e;
	}, u = (e) => e == null ? "\\s" : e instanceof RegExp ? e.source : `[${d(e).replace(/([.*+?^=!:${}()|[\]/\\])/g, "\\$1")}]`, d = (e) => `${e ?? ""}`;
})))(), 1);
const ul = /^(diff --git|diff --cc|diff --combined|(?:old|new|deleted file|new file) mode|(?:rename|copy) (?:from|to)|similarity index|index|---|\+\+\+) (.*)$/s, dl = ["e69de29bb2d1d6434b8b29ae775ad8c2e48c5391", "473a0f4c3be8a93681a267e3b1e9a7dc"];
function fl(e) {
	let t = /* @__PURE__ */ new Map(), n = !1;
	for (let r of e.header) {
		let [, e, i] = ul.exec(r.endsWith("\r") ? r.slice(0, -1) : r) ?? [];
		e === void 0 || i === void 0 ? n ||= /^(?:Binary files|GIT binary patch)/.test(r) : t.has(e) || t.set(e, i);
	}
	return {
		fields: t,
		binary: n,
		names: pl(t)
	};
}
function pl(e) {
	let t = e.get("diff --cc") ?? e.get("diff --combined");
	if (t !== void 0) {
		let e = d(t);
		return {
			old: e,
			new: e
		};
	}
	let n = e.get("---"), i = e.get("+++"), a = {
		old: n === void 0 ? null : r(n),
		new: i === void 0 ? null : r(i)
	}, o = e.get("diff --git");
	if (o === void 0 || a.old !== null && a.new !== null) return a;
	let s = l(o, a);
	return {
		old: a.old ?? s.old,
		new: a.new ?? s.new
	};
}
/** Does the diff write names with prefixes? Git does, unless told otherwise. */
function ml(e) {
	for (let t of e) {
		let e = (t.fields.get("rename from") ?? t.fields.get("copy from")) === void 0 ? _(t.names) : null;
		if (e !== null && !t.fields.has("diff --cc")) return e;
	}
	return "some";
}
/** `null` when the header names no file. */
function hl(e, t) {
	let { fields: n } = e, r = n.get("rename from") ?? n.get("copy from"), i = n.get("rename to") ?? n.get("copy to"), o = r !== void 0 && i !== void 0, s = o ? {
		old: d(r),
		new: d(i)
	} : a(e.names, t), c = gl(e), l = (c === "removed" ? s.old : null) ?? s.new ?? s.old;
	if (l === null || l === "") return null;
	let u = n.has("diff --git") && s.old !== null && s.old !== l, f = c === "modified" && u && s.new !== null;
	return {
		path: l,
		oldPath: o || f ? s.old : null,
		status: f ? "renamed" : c,
		binary: e.binary,
		oldMode: n.get("deleted file mode") ?? n.get("old mode") ?? null,
		newMode: n.get("new file mode") ?? n.get("new mode") ?? null,
		sufficient: e.binary || _l(n)
	};
}
function gl(e) {
	let { fields: t } = e;
	return t.has("rename from") ? "renamed" : t.has("copy from") ? "copied" : t.has("new file mode") ? "added" : t.has("deleted file mode") ? "removed" : t.has("old mode") && t.has("new mode") && !t.has("index") ? "changed" : e.names.old === null ? "added" : e.names.new === null ? "removed" : "modified";
}
/** Pure renames, copies and mode changes have no `index` line; empty files have one, and no content. */
function _l(e) {
	let t = e.get("index");
	if (t === void 0) {
		let t = e.has("rename to") || e.has("copy to"), n = (e.get("similarity index") ?? "100%") === "100%";
		return t && n || e.has("old mode") && e.has("new mode");
	}
	if (!e.has("new file mode") && !e.has("deleted file mode")) return !1;
	let [n = "", r = ""] = t.split(" ", 1)[0]?.split("..") ?? [], i = e.has("new file mode") ? r : n;
	return i.length >= 4 && dl.some((e) => e.startsWith(i.slice(0, 32)));
}
// src/domain/diff/diff-sections.ts
const vl = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/, yl = /^(?:(?:old|new|deleted file|new file) mode |(?:dis)?similarity index |(?:rename|copy) (?:from|to) |index |--- |\+\+\+ |mode )/, bl = /^(?:Binary files .*differ\r?$|GIT binary patch)/s, xl = /^(?:-- ?\r?$|From [0-9a-f]{40} )/;
/** Splits at line feeds; a byte order mark and the end after the last line feed are no lines. */
function Sl(e) {
	let t = (e.startsWith("﻿") ? e.slice(1) : e).split("\n");
	return t.at(-1) === "" && t.pop(), t;
}
/** The sections of a whole diff, in its order. Never throws; text that is no diff has none. */
function Cl(e) {
	let t = [], n = 0;
	for (; n < e.length;) {
		let r = Tl(e, n, t.at(-1));
		r !== null && t.push(r);
		let i = t.at(-1);
		n = r === null ? kl(e, n, i) : n + r.header.length;
	}
	return t;
}
/** The hunks of a text that has no header, and whether they are all there is in it. */
function wl(e) {
	let t = [], n = 0, r = 0;
	for (; r < e.length;) {
		let i = jl(e, r);
		i === null ? Nl(e[r]) || (n += 1) : t.push(i), r = i?.end ?? r + 1;
	}
	return {
		hunks: t,
		complete: t.length > 0 && n === 0 && t.every((e) => e.whole)
	};
}
function Tl(e, t, n) {
	let r = e[t] ?? "";
	return r.startsWith("diff --git ") ? El("git", [r]) : /^diff --(?:cc|combined) /.test(r) ? El("combined", [r]) : !Ol(e, t) || Dl(n) ? null : El("plain", e.slice(t, t + 2));
}
function El(e, t) {
	return {
		form: e,
		header: t,
		hunks: [],
		damaged: !1,
		stage: "header"
	};
}
/** A section of git's has yet to show its `---` line. */
function Dl(e) {
	return e === void 0 || e.stage !== "header" ? !1 : !e.header.some((e) => e.startsWith("--- "));
}
function Ol(e, t) {
	return (e[t]?.startsWith("--- ") ?? !1) && (e[t + 1]?.startsWith("+++ ") ?? !1) && vl.test(e[t + 2] ?? "");
}
/** Gives line `at` to the section that is open, if any; returns where to go on. */
function kl(e, t, n) {
	let r = e[t] ?? "";
	if (n === void 0 || n.stage === "closed") return t + 1;
	let i = n.form === "combined" ? null : jl(e, t);
	if (i !== null) {
		let t = n.form === "plain" ? Pl(e, i) : i;
		return n.hunks.push(t), n.stage = "hunks", t.end;
	}
	return r.startsWith("diff ") || xl.test(r) ? n.stage = "closed" : n.stage === "header" ? Al(r, n) : /^[-+ ]/.test(r) && (n.damaged = !0), t + 1;
}
function Al(e, t) {
	let n = bl.test(e);
	(n || yl.test(e)) && t.header.push(e), n && (t.stage = "closed");
}
/** Reads a hunk from its `@@` line on, or returns `null` where there is none. */
function jl(e, t) {
	let n = vl.exec(e[t] ?? "");
	if (n === null) return null;
	let r = Number(n[2] ?? 1), i = Number(n[4] ?? 1), a = t + 1;
	for (; a < e.length; a += 1) {
		let t = e[a] ?? "";
		if (Nl(t)) continue;
		if (r === 0 && i === 0) break;
		let n = Ml(t);
		if (n === null) break;
		n !== "added" && --r, n !== "deleted" && --i;
	}
	return {
		start: t,
		end: a,
		whole: r === 0 && i === 0
	};
}
/** What the marker column says; `null` for a line that no hunk can hold. */
function Ml(e) {
	return e === "" || e === "\r" || e.startsWith(" ") ? "context" : e.startsWith("+") ? "added" : e.startsWith("-") ? "deleted" : null;
}
/** "\ No newline at end of file", in whatever language. */
function Nl(e) {
	return e?.startsWith("\\") ?? !1;
}
/**
* Without a line of git's between two files, a hunk that is cut off takes the next file's `---` and `+++`
* for content. They are recognised by the `@@` line below them, and given back.
*/
function Pl(e, t) {
	for (let n of [1, 2]) {
		let r = t.end - n;
		if (!(r <= t.start || !Ol(e, r)) && (n === 1 || !t.whole)) return {
			start: t.start,
			end: r,
			whole: !1
		};
	}
	return t;
}
/**
* Reads a whole diff: of `git diff` with whatever prefixes, of `git format-patch`, or of plain `diff -u`.
* A hunk with fewer lines than its header says is left out and its file marked `missing`; its changed lines
* still count in `additions` and `deletions`. Text that is no diff gives `[]`. Never throws.
*/
function Fl(e) {
	let t = Sl(e), n = Cl(t).map((e) => ({
		section: e,
		raw: fl(e)
	})), r = ml(n.map(({ raw: e }) => e)), i = [];
	for (let { section: e, raw: a } of n) {
		let n = hl(a, r);
		n !== null && i.push({
			header: n,
			file: Ll(t, e, n)
		});
	}
	return Hl(i);
}
/**
* Reads the `patch` of one entry of GitHub's `GET /repos/{owner}/{repo}/pulls/{n}/files`, which begins at the
* first `@@`. `complete` is `false` when a hunk has fewer lines than its header says, or when there are lines
* that belong to no hunk; `hunks` are the whole ones. Never throws.
*/
function Il(e) {
	let t = Sl(e), { hunks: n, complete: r } = wl(t);
	return {
		hunks: zl(t, n),
		complete: r
	};
}
function Ll(e, t, n) {
	let r = t.hunks.length > 0 || n.sufficient, i = t.form !== "combined" && r && !t.damaged && t.hunks.every((e) => e.whole), a = {
		path: n.path,
		oldPath: n.oldPath,
		status: n.status,
		binary: n.binary,
		additions: Rl(e, t.hunks, "added"),
		deletions: Rl(e, t.hunks, "deleted"),
		hunks: zl(e, t.hunks),
		patch: i ? "complete" : "missing"
	};
	return i ? a : {
		...a,
		patchNote: t.form === "combined" ? "This is the combined diff of a merge, which has several old versions and not one to compare with." : "The diff of this file is cut off or damaged, so not all of its changes could be read."
	};
}
function Rl(e, t, n) {
	let r = 0;
	for (let { start: i, end: a } of t) for (let t = i + 1; t < a; t += 1) Ml(e[t] ?? "") === n && (r += 1);
	return r;
}
/**
* parse-diff gets one file's whole hunks at a time: it takes everything behind a hunk that is too short for
* content, and a "\ No newline" line for one more change.
*/
function zl(e, t) {
	let n = ["--- a/file", "+++ b/file"];
	for (let { start: r, end: i, whole: a } of t) {
		let t = e.slice(r, i).filter((e) => !Nl(e));
		if (a && t.length > 1) for (let e of t) n.push(e);
	}
	return n.length === 2 ? [] : (0, ll.default)(n.join("\n")).flatMap((e) => e.chunks.map(Bl));
}
function Bl(e) {
	let { oldStart: t, oldLines: n, newStart: r, newLines: i, content: a } = e;
	return {
		oldStart: t,
		oldLines: n,
		newStart: r,
		newLines: i,
		section: a.slice(a.indexOf(" @@") + 3).trim(),
		lines: e.changes.map(Vl)
	};
}
function Vl(e) {
	let { content: t } = e;
	return e.type === "add" ? {
		kind: "added",
		text: t.slice(1),
		oldLine: null,
		newLine: e.ln
	} : e.type === "del" ? {
		kind: "deleted",
		text: t.slice(1),
		oldLine: e.ln,
		newLine: null
	} : {
		kind: "context",
		text: t.startsWith(" ") ? t.slice(1) : t,
		oldLine: e.ln1,
		newLine: e.ln2
	};
}
/** Git writes "the file became a symbolic link" as a removed and an added file; GitHub as one that changed. */
function Hl(e) {
	let t = [], n = null;
	for (let r of e) n !== null && Ul(n.header, r.header) ? (t.push(Wl(t.pop() ?? n.file, r.file)), n = null) : (t.push(r.file), n = r);
	return t;
}
function Ul(e, t) {
	return e.status === "removed" && t.status === "added" && e.path === t.path && e.oldMode?.slice(0, 3) !== t.newMode?.slice(0, 3);
}
function Wl(e, t) {
	let n = e.patchNote ?? t.patchNote;
	return {
		path: t.path,
		oldPath: null,
		status: "changed",
		binary: e.binary || t.binary,
		additions: e.additions + t.additions,
		deletions: e.deletions + t.deletions,
		hunks: [...e.hunks, ...t.hunks],
		patch: n === void 0 ? "complete" : "missing",
		...n === void 0 ? {} : { patchNote: n }
	};
}
/** Reads all changed files. What no source can show comes back with `patch: "missing"`. */
async function Gl(e) {
	let { github: t, pullRequest: n } = e, r = (await t.listFiles(n.number)).files.map(Kl), i = Math.max(0, n.changedFiles - r.length);
	return {
		files: await Jl(r, e),
		unlisted: i
	};
}
function Kl(e) {
	let { path: t, oldPath: n, status: r, additions: i, deletions: a } = e, o = {
		path: t,
		oldPath: n,
		status: r,
		additions: i,
		deletions: a,
		...e.blob === null ? {} : { blob: e.blob }
	};
	if (e.patch !== null) {
		let { hunks: t, complete: n } = Il(e.patch);
		if (n) return {
			...o,
			binary: !1,
			hunks: t,
			patch: "complete"
		};
	}
	if (i + a === 0) {
		let e = r !== "renamed" && r !== "copied";
		return {
			...o,
			binary: e,
			hunks: [],
			patch: "complete"
		};
	}
	return {
		...o,
		binary: !1,
		hunks: [],
		patch: "missing",
		patchNote: "GitHub shows no text for this file"
	};
}
const ql = (e) => e.patch === "missing";
async function Jl(e, t) {
	if (!e.some(ql)) return e;
	let n = Zl(e, e.length <= 300 ? await Yl(t) : []), r = n.filter(ql).flatMap((e) => e.oldPath === null ? [e.path] : [e.oldPath, e.path]);
	return r.length === 0 ? n : Zl(n, await Xl(t, r));
}
async function Yl(e) {
	let t = await e.github.fetchDiff(e.pullRequest.number);
	return t.kind === "diff" ? Fl(t.text) : [];
}
async function Xl(e, t) {
	let n = await e.openClone(), { base: r, head: i } = e.pullRequest, a = await n?.diff({
		base: r.sha,
		head: i.sha,
		paths: t
	});
	return a ? Fl(a) : [];
}
/** The hunks of `source` for files that have none, where they account for all that GitHub counts. */
function Zl(e, t) {
	let n = new Map(t.map((e) => [e.path, e]));
	return e.map((e) => {
		let t = ql(e) ? n.get(e.path) : void 0;
		if (!t || t.patch !== "complete" || t.hunks.length === 0 || t.additions !== e.additions || t.deletions !== e.deletions) return e;
		let { patchNote: r, ...i } = e;
		return {
			...i,
			hunks: t.hunks,
			patch: "complete"
		};
	});
}
/** Reads nothing yet; each file is read once. */
function Ql(e) {
	let { files: t, pullRequest: n } = e, r = new Map(t.map((e) => [e.path, e])), i = /* @__PURE__ */ new Map(), a = n.changedFiles - 4, o = {
		changed: Math.min(20, Math.max(0, a)),
		others: 5,
		visits: Math.min(6, Math.max(0, a))
	}, s = (t) => {
		if (e.github.requestCount().requests < 8) return !0;
		let n = r.has(t) ? "changed" : "others";
		return --o[n], o[n] >= 0;
	}, c = tu(e.openClone), l = /* @__PURE__ */ new Map(), u = (e) => {
		let t = i.get(e) ?? l.get(e) ?? nu(r.get(e), c);
		return l.set(e, t), t;
	}, d = (t) => {
		let n = i.get(t);
		if (n) return n;
		let r = u(t).then((n) => n.kind === "unknown" && s(t) ? ru(e, t) : n);
		return i.set(t, r), r;
	}, f = (e) => e.kind === "text" ? e.text : null, p = async (e) => f(await d(e));
	return {
		read: p,
		peek: async (e) => f(await u(e)),
		readBase: async (e) => {
			let t = r.get(e);
			if (t?.patch !== "complete" || t.binary || t.status === "added") return null;
			let n = await p(e);
			return n === null ? null : un(n, t.hunks);
		},
		visit: async (t) => {
			if (i.has(t) || r.has(t)) return p(t);
			if (o.visits <= 0) return null;
			--o.visits;
			let n = ru(e, t);
			return i.set(t, n), f(await n);
		},
		exists: async (e) => {
			let t = r.get(e);
			if (t) return t.status !== "removed";
			let n = await d(e);
			return n.kind === "unknown" ? null : n.kind === "text";
		}
	};
}
const $l = { kind: "absent" }, eu = { kind: "unknown" };
function tu(e) {
	let t = null;
	return () => t ??= e().catch(() => null);
}
/** What the diff or the clone can tell. The clone is asked by the id that GitHub lists, whatever is checked out. */
async function nu(e, t) {
	if (!e) return eu;
	if (e.status === "removed" || e.binary) return $l;
	let n = dn(e);
	if (n !== null) return {
		kind: "text",
		text: n
	};
	if (e.blob === void 0) return eu;
	let r = await (await t())?.readBlob(e.blob);
	return r == null ? eu : {
		kind: "text",
		text: r
	};
}
async function ru({ github: e, pullRequest: t }, n) {
	try {
		let r = await e.fetchContent({
			path: n,
			ref: t.head.sha
		});
		return r === null ? $l : {
			kind: "text",
			text: r
		};
	} catch (e) {
		if (e instanceof p || e instanceof y) return eu;
		throw e;
	}
}
// src/steps/gather.ts
/** Throws GitHubError when GitHub can't tell what changed. */
async function iu(e) {
	let { tools: t } = e, { files: n, unlisted: r } = await Gl(e), i = await kn(n, t.scanner), a = Ql({
		...e,
		files: n
	});
	return {
		change: {
			files: i.files,
			unlisted: r
		},
		masked: i,
		headFiles: a,
		mask: (e) => I(e, t.scanner)
	};
}
/** Title and description go to the model as well. */
async function au(e, { scanner: t }) {
	let n = (e) => I(e, t), { title: r, body: i } = e;
	return {
		...e,
		title: await n(r),
		body: await n(i)
	};
}
/** Everything that is known, cut to what is worth its tokens. */
function ou(e, t = {}) {
	let { issues: n = [], commits: r = [], exchanges: i = [] } = t, a = cu(e.body, 2e3), { author: o, role: s = "", createdAt: c = "" } = e, l = o ? `\n${Y({
		author: o.login,
		role: s,
		at: c
	})}` : "", u = du(i);
	return [
		`Title: ${J(e.title, 300)}${l}`,
		a,
		...n.map(lu),
		uu(r),
		u
	].filter((e) => e !== "").join("\n\n");
}
/** The title alone, where the limit does not pay for more. */
function su(e) {
	return ou({
		title: e.title,
		body: ""
	});
}
function cu(e, t) {
	let n = xe(e.replaceAll("\r\n", "\n")).trim();
	return n.length > t ? `${n.slice(0, t)}…` : n;
}
function J(e, t) {
	return cu(e, t * 2).replaceAll(/\s+/g, " ").slice(0, t);
}
/** `by alice (member), 2026-11-20T10:00Z`; the role only where it says more than that anybody may write. */
function Y({ author: e, role: t, at: n }) {
	let r = t === "" || t === "NONE" ? "" : ` (${t.toLowerCase().replaceAll("_", " ")})`, i = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.exec(n)?.[0];
	return `by ${J(e, 60)}${r}${i === void 0 ? "" : `, ${i}Z`}`;
}
function lu(e) {
	let { number: t, title: n, text: r } = e;
	return `Issue #${t}, ${Y(e)}: ${J(n, 300)}\n${cu(r, 800)}`.trim();
}
function uu(e) {
	return e.length === 0 ? "" : ["Commits:", ...e.slice(-15).map((e) => `- ${J(e, 100)}`)].join("\n");
}
function du(e) {
	let t = [], n = 3e3;
	for (let r of e.toReversed()) {
		let e = fu(r);
		if (n -= e.length, n < 0) break;
		t.unshift(e);
	}
	return t.length === 0 ? "" : ["Said so far, oldest first:", ...t].join("\n");
}
function fu({ where: e, state: t, answers: n, ...r }) {
	let i = [e, t].filter((e) => e !== "").join(", ");
	return [`- ${i === "" ? "" : `${i}, `}${Y(r)}: ${J(r.text, 280)}`, ...n.map((e) => `  - ${Y(e)}: ${J(e.text, 280)}`)].join("\n");
}
/** Numbers of the issues that the description says it closes, at most two. */
function pu(e) {
	let t = e.slice(0, 2e4).matchAll(/\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+#(\d{1,9})\b/gi);
	return [...new Set([...t].map((e) => Number(e[1])))].slice(0, 2);
}
// src/domain/context/symbols.ts
const mu = /[A-Za-z_$][\w$]{2,63}/g, hu = new Set("abstract and any args array assert async auto await bool boolean break byte case catch char class const constexpr\n  constructor continue def default defer del delete dict double elif else elsif end enum err error except explicit export\n  extends extern false final finally float fmt fn for foreach fprintf from func function get global goto guard have i32 i64\n  if impl implements import in include inline instanceof int interface internal is isinstance kwargs lambda len length let\n  list long loop main map match mod module mut name namespace new nil none None not null number object of operator option\n  Option or override package panic params pass print println printf private props protected pub public range readonly ref\n  register require return Result Self self set short signed sizeof Some static str string String struct super switch\n  template test the then this throw throws trait true True False try type typedef typeof u32 u64 undefined union unless\n  unsafe unsigned until use using usize val value values var vec Vec virtual void volatile when where while with yield\n  console expect describe".split(/\s+/));
/** Names in a text of code, as often as they stand there. */
function X(e) {
	return (e.match(mu) ?? []).filter((e) => !hu.has(e));
}
/** Strings and comments as far as one line tells; what is left may still hold some. */
function gu(e, t) {
	let n = e.replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, "\"\"").replace(/\/\/.*$|^\s*\*.*$|\/\*.*$/, "");
	return /^(?:python|ruby|bash|yaml)$/.test(M(t) ?? "") ? n.replace(/#.*$/, "") : n;
}
const _u = /(?:^|[^\w$.])(?:async\s+)?(?:function\*?|class|def|fn|func|type|interface|enum|struct|trait|union|module|namespace|record|object|const|static|let|var|val|mod|macro_rules!|typedef|#\s*define|lateinit)\s+(?:\([^)]*\)\s*)?(?:mut\s+)?(?:self\.|const\s+)?$/, vu = /^\s*(?!return\b|await\b|new\b|throw\b|else\b|yield\b|case\b)(?:[\w<>[\],.:?*&@]+\s+)*\*?$/;
/** Does the line declare the name, rather than use it? */
function Z(e, t) {
	for (let n = e.indexOf(t); n !== -1; n = e.indexOf(t, n + 1)) {
		let r = e.slice(0, n), i = e.slice(n + t.length);
		if (!(/[\w$]$/.test(r) || /^[\w$]/.test(i)) && (_u.test(r) || vu.test(r) && /^\s*(?:<[^>]*>)?\([^;]*(?:\{|\)\s*:\s*[^;=]*\{?|,|\()\s*$/.test(i) && !/^\s*(?:if|for|while|switch|catch|return)\b/.test(e) || /^\s*$/.test(r) && /^\s*(?::[^=]+)?=[^=>]/.test(i) && /^[A-Z_]+$/.test(t))) return !0;
	}
	return !1;
}
/** Does the line only bring the name in from elsewhere? */
function yu(e) {
	return /^\s*(?:(?:import|from|use|using|#include|require|const\s.*=\s*require)\b|export\s*[{*].*\bfrom\b)/.test(e);
}
/** Reads the names out of the hunks. */
function bu(e) {
	let t = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Set(), r = /* @__PURE__ */ new Set();
	for (let { path: i, hunks: a } of e) if (M(i) !== null) for (let e of a) {
		let a = Su(e);
		a && r.add(a.name);
		for (let e of new Set(X(a?.line ?? ""))) e !== a?.name && t.set(e, (t.get(e) ?? 0) + 1.5);
		for (let { kind: a, text: o } of e.lines) {
			let e = o.slice(0, 400), s = gu(e, i);
			for (let i of new Set(X(s))) Z(s, i) ? (n.add(i), a !== "context" && !xu(e) && r.add(i)) : a === "added" && !yu(e) && t.set(i, (t.get(i) ?? 0) + Cu(s, i));
		}
	}
	let i = [...t].filter(([e]) => !n.has(e)).toSorted(([e, t], [n, r]) => r - t || (e < n ? -1 : 1)).slice(0, 40);
	return {
		used: new Map(i),
		touched: new Set([...r].slice(0, 16))
	};
}
/** A declaration deep inside something is seen by nobody else. */
function xu(e) {
	return /^(?:\t{2,}| {8,})/.test(e) || /^\s+(?:const|let|var|val)\b/.test(e);
}
/** The nearest declaration above the first change: in the hunk, else the one that git found above it. */
function Su(e) {
	let t = e.lines.slice(0, e.lines.findIndex(({ kind: e }) => e !== "context")), n = [e.section, ...t.map(({ text: e }) => e)].toReversed();
	for (let e of n) {
		let t = e.slice(0, 400), n = X(t).find((e) => Z(t, e) && !xu(t));
		if (n !== void 0) return {
			name: n,
			line: t
		};
	}
	return null;
}
/** A call or a type tells more than a word, and a long name more than a short one. */
function Cu(e, t) {
	let n = e.indexOf(t), r = /^\s*(?:<[^>]*>)?[(!]/.test(e.slice(n + t.length)), i = /^[A-Z]/.test(t), a = /[a-z][A-Z]|_[a-z]/.test(t);
	return 1 + (r ? 2 : 0) + (i ? 1.5 : 0) + +!!a;
}
/** `null` where the clone holds neither head nor base. */
async function wu(e, { base: t, head: n }) {
	let r = await e.openTree({
		base: t.sha,
		head: n.sha,
		prefer: "head"
	});
	if (!r) return null;
	let i = r.files.filter(({ path: e }) => Ct(e)), a = new Map(i.map((e) => [e.path, e])), o = i.reduce((e, t) => e + t.bytes, 0), { commit: s } = r;
	return {
		of: r.of,
		paths: i.map(({ path: e }) => e),
		averageLength: o / 14 / Math.max(1, i.length),
		search: (t, n) => n.length === 0 ? Promise.resolve([]) : Tu(t, (t) => e.grep({
			commit: s,
			words: t,
			endings: n
		})),
		read: async (t) => {
			let n = t.flatMap((e) => a.get(e) ?? []), r = await e.readBlobs(n);
			return new Map(n.flatMap(({ path: e, blob: t }) => {
				let n = r.get(t);
				return n === void 0 ? [] : [[e, n]];
			}));
		}
	};
}
/** Where there are too many lines, the shorter names are given up: they are the ones that stand everywhere. */
async function Tu(e, t) {
	let n = e.toSorted((e, t) => t.length - e.length);
	for (let r = e.length; r > 0; r = Math.floor(r / 3)) {
		let e = await t(n.slice(0, r));
		if (e) return e;
	}
	return [];
}
/** A corpus of a few texts at hand. */
function Eu(e) {
	let t = [...e.values()].reduce((e, t) => e + t.length, 0);
	return {
		of: "requests",
		paths: [...e.keys()],
		averageLength: t / 14 / Math.max(1, e.size),
		search: async (t, n) => [...e].filter(([e]) => n.some((t) => e.endsWith(`.${t}`))).flatMap(([e, n]) => Du(e, n, new Set(t))),
		read: async (t) => new Map(t.flatMap((t) => {
			let n = e.get(t);
			return n === void 0 ? [] : [[t, n]];
		}))
	};
}
/** Lines of one text with one of the names. */
function Du(e, t, n) {
	return t.split("\n").flatMap((t, r) => X(t).some((e) => n.has(e)) ? [{
		path: e,
		line: r + 1,
		text: t
	}] : []);
}
// src/steps/context/recall.ts
/** Brings together what was said about the change before: linked issues, commits, threads with people's answers. */
/** Everything but title and description; what GitHub does not tell is left out. */
async function Ou(e) {
	let { github: t, pullRequest: n, mask: r } = e, i = [];
	for (let a of pu(n.body)) {
		let n = e.mayAsk() ? await ku(t.fetchIssue(a)) : null;
		n && i.push({
			...n,
			title: await r(n.title),
			text: await r(n.text)
		});
	}
	let a = e.comments.length > 0 && e.mayAsk() ? await ku(t.listThreads(n.number)) : null, o = new Set((a ?? []).filter(({ isResolved: e }) => e).map(({ comments: [e] }) => e?.id)), s = e.mayAsk() ? await ku(t.listCommits(n.number)) : null, c = [];
	for (let { message: e } of s ?? []) c.push(await r(e.split("\n", 1)[0] ?? ""));
	let l = [];
	for (let t of ju({
		...e,
		resolved: o
	})) l.push(await Au(t, r));
	return {
		issues: i,
		commits: c,
		exchanges: l
	};
}
/** What would only make the review better must not end it. */
async function ku(e) {
	try {
		return await e;
	} catch (e) {
		if (e instanceof p) return null;
		throw e;
	}
}
async function Au(e, t) {
	let n = [];
	for (let r of e.answers) n.push({
		...r,
		text: await t(r.text)
	});
	return {
		...e,
		text: await t(e.text),
		answers: n
	};
}
/** Threads and the conversation, by the time they began. Bots other than fen have no say. */
function ju(e) {
	let { comments: t, own: n, withdrawn: r, conversation: i, resolved: a = /* @__PURE__ */ new Set() } = e, o = Map.groupBy(t.filter(({ inReplyTo: e }) => e !== null), ({ inReplyTo: e }) => e), s = ({ id: e, author: t }) => n.has(e) || Mu(t), c = t.filter((e) => e.inReplyTo === null && s(e)).map((e) => {
		let t = n.has(e.id), i = [
			r.has(e.id) ? "withdrawn" : "",
			a.has(e.id) ? "resolved" : "",
			e.line === null ? "outdated" : ""
		].filter((e) => e !== "").join(", "), c = e.line ?? e.originalLine;
		return {
			...Nu(e, n),
			text: t ? Fu(e.body) : e.body,
			where: `${e.path}${c === null ? "" : ` line ${c}`}`,
			state: i,
			answers: (o.get(e.id) ?? []).filter(s).map((e) => Nu(e, n))
		};
	}), l = i.filter(({ body: e, author: t }) => Mu(t) && dc(e).kind === "none").filter(({ body: e }) => !e.startsWith("<!-- fen:")).map((e) => ({
		...Nu(e, n),
		where: "",
		state: "",
		answers: []
	}));
	return [...c, ...l].toSorted((e, t) => e.at < t.at ? -1 : +(e.at > t.at));
}
function Mu({ type: e }) {
	return e !== "Bot";
}
function Nu({ id: e, author: t, role: n = "", createdAt: r = "", body: i }, a) {
	let o = a.has(e);
	return {
		author: o ? "fen" : t.login,
		role: o ? "" : n,
		at: r,
		text: o ? Pu(i) : i
	};
}
function Pu(e) {
	return e.replace(/^<!--[^\n]*-->\n?/, "");
}
/** The first line of one of fen's own comments. */
function Fu(e) {
	let [t = ""] = Pu(e).trim().split("\n", 1);
	return t.replaceAll("**", "");
}
/** `frequencies` tells in how many of the documents each name stands. */
function Iu(e) {
	let { documents: t, averageLength: n, frequencies: r } = e, i = (e) => {
		let n = Math.min(t, r.get(e) ?? 0);
		return Math.log(1 + (t - n + .5) / (n + .5));
	};
	return {
		rarityOf: i,
		score: ({ counts: e, length: t }, r) => {
			let a = 1.2 * (.25 + .75 * t / Math.max(1, n)), o = 0;
			for (let [t, n] of r) {
				let r = e.get(t) ?? 0;
				r > 0 && (o += n * i(t) * r * 2.2 / (r + a));
			}
			return o;
		}
	};
}
/** Counts names. */
function Lu(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e) t.set(n, (t.get(n) ?? 0) + 1);
	return {
		counts: t,
		length: e.length
	};
}
// src/domain/context/tests-of.ts
/** Which files are the tests of which: by the names that projects of each language give them. */
/** Is it a test, or does it stand among tests? */
function Q(e) {
	return /(?:^|\/)(?:tests?|specs?|__tests__|testing)\/|(?:^|[/_.-])(?:test|spec)s?[_.-]|[_.-](?:test|spec)s?\.\w+$|Tests?\.\w+$|(?:^|\/)test_/.test(e);
}
/** The name without ending and without what marks a test. */
function Ru(e) {
	return e.slice(e.lastIndexOf("/") + 1).replace(/\.\w+$/, "").replace(/(?:[._-](?:tests?|specs?))+$|Tests?$|Spec$/, "").replace(/^test_/, "").toLowerCase();
}
/** Files in the tree that are tests of the file, the nearest first. */
function zu(e, t) {
	if (Q(e)) return [];
	let n = Ru(e), r = /^(?:index|main|mod|lib|__init__)$/.test(n), i = e.split("/").at(-2)?.toLowerCase();
	return t.filter((t) => {
		if (t === e || !Q(t)) return !1;
		let a = Ru(t);
		return a === n ? !r || Bu(t) === Bu(e) : r && a === i;
	}).toSorted((t, n) => Vu(n, e) - Vu(t, e) || (t < n ? -1 : 1));
}
function Bu(e) {
	return e.slice(0, Math.max(0, e.lastIndexOf("/")));
}
/** How many folders two paths share, names of them in any order. */
function Vu(e, t) {
	let n = new Set(Bu(t).split("/"));
	return Bu(e).split("/").filter((e) => n.has(e)).length;
}
// src/steps/context/survey.ts
/** What retrieval knows of a change before it looks for code: its names, where they stand, and what is worth how much. */
/** Files that are opened, each of which is looked through for secrets. */
const Hu = {
	enclosing: 2.2,
	definition: 2,
	caller: 1.6,
	test: .8,
	similar: .5
};
/** Reads the changed files and searches for their names, once. */
async function Uu(e) {
	let t = e.files.filter((e) => !e.binary && e.hunks.length > 0).slice(0, 40), n = bu(t), r = await Wu(t, e), i = await Gu(n, {
		...e,
		changed: r
	});
	return {
		...e,
		files: t,
		names: n,
		changed: r,
		opened: Ku(e, r),
		...i
	};
}
async function Wu(e, { peek: t }) {
	let n = /* @__PURE__ */ new Map();
	for (let { path: r, status: i, hunks: a } of e) {
		let e = i === "removed" ? null : await t(r), o = a.flatMap((e) => j(e, "RIGHT").map(({ newLine: e }) => e ?? 0));
		n.set(r, {
			text: e,
			shown: new Set(o)
		});
	}
	return n;
}
/** One search for all names. Of changed files the text at the head counts, whatever commit was searched. */
async function Gu(e, { corpus: t, changed: n }) {
	let r = new Map(e.used);
	for (let t of e.touched) r.set(t, (r.get(t) ?? 0) + 2);
	let i = new Set(r.keys()), a = new Set([...n.keys()].flatMap(wt)), o = await t?.search([...i], [...a]) ?? [], s = [...[...n].flatMap(([e, { text: t, shown: n }]) => t === null ? [] : Du(e, t, i).filter(({ line: e }) => !n.has(e))), ...o.filter(({ path: e }) => !n.has(e))].map((e) => {
		let t = new Set(X(e.text).filter((e) => i.has(e)));
		return {
			...e,
			names: [...t]
		};
	}), c = /* @__PURE__ */ new Map();
	for (let [, e] of Map.groupBy(s, ({ path: e }) => e)) for (let t of new Set(e.flatMap((e) => e.names))) c.set(t, (c.get(t) ?? 0) + 1);
	return {
		hits: s,
		query: r,
		index: Iu({
			documents: Math.max(t?.paths.length ?? 0, n.size),
			averageLength: t?.averageLength ?? 300,
			frequencies: c
		})
	};
}
/** Opens files once, without their secrets; `null` for what can't be had or would be too much. */
function Ku({ corpus: e, mask: t }, n) {
	let r = /* @__PURE__ */ new Map(), i = async (r) => {
		let i = n.get(r), a = i ? i.text : (await e?.read([r]))?.get(r);
		if (a == null || a.length > 1e5) return null;
		let o = await t(a);
		return {
			path: r,
			text: o,
			lines: o.split("\n")
		};
	};
	return (e) => {
		let t = r.get(e);
		if (t) return t;
		let a = r.size >= 24 + n.size ? Promise.resolve(null) : i(e);
		return r.set(e, a), a;
	};
}
/** Last parts of what changed files import, as far as they can be read. */
function qu({ changed: e, files: t }) {
	let n = /* @__PURE__ */ new Set();
	for (let r of t) {
		let t = e.get(r.path)?.text ?? r.hunks.flatMap(({ lines: e }) => e.map((e) => e.text)).join("\n");
		for (let e of t.split("\n").slice(0, 300)) if (/\b(?:import|from|require|use|include|using)\b/.test(e)) for (let t of e.matchAll(/[\w-]+/g)) n.add(t[0].toLowerCase());
	}
	return n;
}
/** How likely a file is meant by those that are changed: the same, imported by them, beside them, of their language. */
function Ju(e, { changed: t, files: n, importing: r }) {
	if (t.has(e)) return 8;
	let i = e.replace(/\.\w+$/, "").toLowerCase().split("/"), a = i.at(-1) ?? "", o = /^(?:index|mod|__init__|lib)$/.test(a), s = r.has(o ? i.at(-2) ?? a : a), c = Math.max(0, ...n.map((t) => Vu(e, t.path))), l = n.some((t) => Yu(t.path) === Yu(e));
	return (s ? 3 : 0) + (l ? 3 : 0) + c * .3 - (Q(e) ? 3 : 0);
}
function Yu(e) {
	return e.slice(0, Math.max(0, e.lastIndexOf("/")));
}
/** Gives a piece its rank: BM25 of its own lines, and what its name is worth, times what its kind tells. */
function $(e, t) {
	let { index: n, query: r } = e, i = Lu(X(t.lines.join("\n"))), a = (r.get(t.of) ?? 0) * n.rarityOf(t.of), o = (n.score(i, r) + a + .1) * Hu[t.kind];
	return {
		...t,
		score: o
	};
}
/** For each name that the change uses and does not declare: where it is declared, if that is clear. */
async function Xu(e) {
	let t = [], n = qu(e);
	for (let r of e.names.used.keys()) {
		let i = e.hits.filter((e) => e.names.includes(r) && Z(e.text, r) && !xu(e.text)).map((t) => ({
			hit: t,
			near: Ju(t.path, {
				...e,
				importing: n
			})
		})).toSorted((e, t) => t.near - e.near), [a] = i;
		if (!a || i.length > 4 && a.near < 2) continue;
		let o = await e.opened(a.hit.path);
		if (!o) continue;
		let s = await Zu(a.hit.line, o, e), c = {
			path: o.path,
			startLine: s.startLine,
			lines: Qu(o, s)
		};
		t.push($(e, {
			...c,
			kind: "definition",
			of: r,
			inside: ""
		}));
	}
	return t;
}
/** From the line of the declaration to its end, as far as the parser or the indentation tells. */
async function Zu(e, t, { parser: n }) {
	let r = await n.findEnclosing(t.path, t.text, e);
	if (r && r.startLine <= e && e - r.startLine <= 3) return r;
	let i = (e) => /^\s*/.exec(t.lines[e - 1] ?? "")?.[0].length ?? 0, a = e, o = (n) => (t.lines[n - 1] ?? "").trim() === "" || i(n) > i(e);
	for (; a < t.lines.length && a - e < 28 && o(a + 1);) a += 1;
	let s = t.lines[a] ?? "";
	for (a > e && /^\s*[})\]]|^\s*end\b/.test(s) && (a += 1); a > e && (t.lines[a - 1] ?? "").trim() === "";) --a;
	return {
		startLine: e,
		endLine: a
	};
}
function Qu(e, { startLine: t, endLine: n }) {
	return e.lines.slice(t - 1, Math.min(n, t - 1 + 28));
}
/** The definitions round the hunks, without what the diff shows. */
async function $u(e) {
	let t = [];
	for (let { path: n, hunks: r, status: i } of e.files) {
		if (i === "added" || i === "removed" || M(n) === null) continue;
		let a = await e.opened(n);
		if (!a) continue;
		let o = /* @__PURE__ */ new Set(), { shown: s = /* @__PURE__ */ new Set() } = e.changed.get(n) ?? {};
		for (let t of r.slice(0, 12)) {
			let n = ed(t), r = await ri(n, {
				...a,
				parser: e.parser
			});
			for (let e of td(r, n)) s.has(e) || o.add(e);
		}
		let c = [...o].toSorted((e, t) => e - t);
		for (let r of oi(n, {
			numbers: c,
			lines: a.lines
		})) t.push($(e, {
			...r,
			kind: "enclosing",
			of: "",
			inside: ""
		}));
	}
	return t;
}
/** First and last changed line of a hunk in the new file. */
function ed(e) {
	let t = e.lines.flatMap(({ kind: e, newLine: t }) => e === "added" && t !== null ? [t] : []), n = t[0] ?? e.newStart;
	return {
		startLine: n,
		endLine: t.at(-1) ?? n
	};
}
/** Of a long definition its opening, and what stands near the change. */
function td({ startLine: e, endLine: t }, n) {
	let r = Array.from({ length: t - e + 1 }, (t, n) => e + n);
	return r.length <= 40 ? r : r.filter((t) => t < e + 3 || t >= n.startLine - 20 && t <= n.endLine + 20);
}
/** Stretches of other files that hold the most of what the change talks of. */
async function nd(e) {
	let { hits: t, index: n, query: r, changed: i } = e, a = [...Map.groupBy(t, ({ path: e }) => e)].flatMap(([e, t]) => i.has(e) || Q(e) ? [] : rd(t, {
		index: n,
		query: r
	})), o = [...r].reduce((e, [t, r]) => e + r * n.rarityOf(t), 0), s = a.filter(({ score: e }) => e >= o * .25).toSorted((e, t) => t.score - e.score).slice(0, 2), c = [];
	for (let { path: t, startLine: n } of s) {
		let r = await e.opened(t);
		if (!r) continue;
		let i = {
			path: t,
			startLine: n,
			lines: r.lines.slice(n - 1, n - 1 + 14),
			kind: "similar",
			of: "",
			inside: ""
		};
		c.push($(e, i));
	}
	return c;
}
/** Three different names at least: less is chance. */
function rd(e, { index: t, query: n }) {
	let r = null, i = e.toSorted((e, t) => e.line - t.line);
	for (let [e, { path: a, line: o }] of i.entries()) {
		let s = /* @__PURE__ */ new Set();
		for (let t of i.slice(e, e + 14)) if (t.line < o + 14) for (let e of t.names) s.add(e);
		let c = [...s].reduce((e, r) => e + (n.get(r) ?? 0) * t.rarityOf(r), 0);
		s.size >= 3 && c > (r?.score ?? 0) && (r = {
			path: a,
			startLine: o,
			score: c
		});
	}
	return r ? [r] : [];
}
/** Who uses what the change touches; none of a name that other files declare as well. */
async function id(e) {
	let t = [];
	for (let n of e.names.touched) {
		let r = e.hits.filter((e) => e.names.includes(n)), i = r.filter((t) => Z(t.text, n) && !e.changed.has(t.path));
		if (new Set(i.map(({ path: e }) => e)).size > 2) continue;
		let a = /* @__PURE__ */ new Set(), o = r.filter((e) => !Z(e.text, n) && !yu(e.text)).filter((e) => !Q(e.path) && M(e.path) !== null).map((t) => ({
			hit: t,
			near: Ju(t.path, {
				...e,
				importing: a
			})
		})).toSorted((e, t) => t.near - e.near), s = /* @__PURE__ */ new Set();
		for (let { hit: r } of o) {
			if (s.size >= 3 || s.has(r.path)) continue;
			s.add(r.path);
			let i = await e.opened(r.path);
			i && t.push(await ad(r, n, {
				context: e,
				file: i,
				kind: "caller"
			}));
		}
	}
	return t;
}
/** The lines round a use, with the line that opens the definition they stand in. */
async function ad({ line: e }, t, { context: n, file: r, kind: i }) {
	let a = await n.parser.findEnclosing(r.path, r.text, e), o = n.changed.get(r.path)?.shown, s = Math.max(1, a?.startLine ?? 1, e - 3), c = Math.min(r.lines.length, a?.endLine ?? 1e400, e + 4);
	for (; o?.has(s) && s < e;) s += 1;
	let l = [];
	for (let e = s; e <= c && !o?.has(e); e += 1) l.push(r.lines[e - 1] ?? "");
	let u = a && a.startLine < s ? r.lines[a.startLine - 1] ?? "" : "";
	return $(n, {
		path: r.path,
		startLine: s,
		lines: l,
		kind: i,
		of: t,
		inside: u
	});
}
/** Of the tests of a changed file: where they use what is touched, else what they are called. */
async function od(e) {
	let { corpus: t, names: n, files: r } = e;
	if (!t) return [];
	let i = [];
	for (let { path: a } of r.slice(0, 8)) {
		let [r] = zu(a, t.paths).filter((t) => !e.changed.has(t)), o = r === void 0 ? null : await e.opened(r);
		if (!o) continue;
		let [s] = Du(o.path, o.text, n.touched).filter(({ text: e }) => !yu(e)), c = s ? X(s.text).find((e) => n.touched.has(e)) ?? "" : "";
		s ? i.push(await ad(s, c, {
			context: e,
			file: o,
			kind: "test"
		})) : i.push(...cd(o).map((t) => $(e, {
			...t,
			kind: "test",
			of: "",
			inside: ""
		})));
	}
	return i;
}
const sd = /^\s*(?:(?:async\s+)?def test|func Test|(?:it|test|describe)(?:\.\w+)?\(|@Test|#\[test\]|fn test)/;
function cd(e) {
	let t = e.lines.flatMap((e, t) => sd.test(e) ? [t + 1] : []).slice(0, 6);
	return oi(e.path, {
		numbers: t,
		lines: e.lines
	});
}
// src/steps/context/retrieve.ts
/** Everything found, unordered; never fails for want of a source. */
async function ld(e) {
	let t = await Uu(e);
	return [
		...await $u(t),
		...await Xu(t),
		...await id(t),
		...await od(t),
		...await nd(t)
	].filter(({ lines: e }) => e.some((e) => e.trim() !== ""));
}
// src/domain/context/imports.ts
const ud = /\b(?:from|import|require\()\s*["'](\.{1,2}\/[^"']{1,200})["']/g, dd = /^[ \t]*from[ \t]+(\.{1,8})([\w.]{0,200})[ \t]+import\b/gm;
/** Paths in the repository, most imported first; they may be missing. */
function fd(e) {
	let t = new Set(e.map(({ path: e }) => e)), n = /* @__PURE__ */ new Map();
	for (let r of e) {
		let e = r.hunks.flatMap(({ lines: e }) => e.filter(({ kind: e }) => e !== "deleted").map((e) => e.text)).join("\n");
		for (let i of new Set(pd(r.path, e))) t.has(i) || n.set(i, (n.get(i) ?? 0) + 1);
	}
	return [...n].toSorted(([e, t], [n, r]) => r - t || (e < n ? -1 : 1)).map(([e]) => e);
}
function pd(e, t) {
	let n = e.split("/").slice(0, -1), r = M(e);
	return r === "python" ? [...t.matchAll(dd)].flatMap(([, e = "", t = ""]) => t === "" ? [] : [[...n.slice(0, n.length - e.length + 1), ...t.split(".")].join("/") + ".py"]) : r !== "typescript" && r !== "tsx" && r !== "javascript" ? [] : [...t.matchAll(ud)].flatMap(([, t = ""]) => {
		let r = [...n];
		for (let e of t.split("/")) e === ".." ? r.pop() : e !== "." && r.push(e);
		let i = r.join("/"), a = /\.\w+$/.exec(e)?.[0] ?? "";
		return [/\.[cm]?[jt]sx?$/.test(i) ? i : i + a];
	});
}
/** Never fails for what can't be had; what costs too much is left to the plan. */
async function md(e) {
	let { inputs: t, pullRequest: n, countTokens: r, price: i, evidence: a, files: o } = e, s = (e) => o.length > 0 && t.context.includes(e), c = await gd(e), l = s("code") ? await yd(e) : null, u = s("code") ? await bd(e, l) : hd, d = s("discussion") ? await xd(e) : {}, f = {
		guidelines: c.text,
		code: Ot(u.pieces),
		findings: a.text,
		discussion: ou(n, d)
	}, p = (e) => ({
		tokens: e,
		perRequest: m({
			inputTokens: e,
			cachedTokens: 0,
			outputTokens: 0
		}, i)
	}), h = {
		guidelines: {
			...p(c.tokens),
			sources: c.sources,
			cut: c.cut
		},
		code: {
			...p(u.tokens),
			pieces: u.pieces.map(({ lines: e, path: t, startLine: n, kind: r, of: i }) => ({
				path: t,
				startLine: n,
				kind: r,
				of: i,
				lines: e.length
			})),
			left: u.left,
			searched: s("code") ? l?.of ?? "changed-files" : "nothing"
		},
		findings: {
			...p(r(a.text)),
			count: a.findings.length
		},
		discussion: p(r(f.discussion))
	};
	return {
		full: f,
		short: It(su(n)),
		report: h
	};
}
const hd = {
	pieces: [],
	tokens: 0,
	left: 0
};
/** Rules of the workflow, of the configuration file and of the base commit that concern the files. */
async function gd(e) {
	let { inputs: t, base: n, files: r, gathered: i, countTokens: a } = e, o = r.map(({ path: e }) => e), s = [...Gc(t.sharedRules, {
		source: "shared-rules",
		changed: o
	}), ...Gc(t.rules, {
		source: t.config,
		changed: o
	})];
	if (!t.context.includes("guidelines") && s.length === 0) return $c;
	let c = [...s];
	for (let r of t.context.includes("guidelines") ? _d(e) : []) {
		let e = await n.look(r), t = e === null ? null : Wc({
			path: r,
			text: e
		}, o);
		t && c.push({
			...t,
			text: await i.mask(t.text)
		});
	}
	return el(c, {
		changed: o,
		budget: 1200,
		countTokens: a
	});
}
/**
* Where no clone lists the files, those at the root are asked for one by one on a large pull request; on a small one
* only those of which the change itself tells that they are there.
*/
function _d({ base: e, files: t, gathered: n, pullRequest: r }) {
	let i = t.map(({ path: e }) => e);
	if (e.paths) return Vc(e.paths, i);
	let a = n.change.files.filter(({ status: e }) => e !== "added" && e !== "copied").map(({ path: e, oldPath: t }) => t ?? e), o = vd(r) ? Lc : [];
	return Vc([.../* @__PURE__ */ new Set([...a, ...o])], i);
}
/** A usual review takes few requests; a larger pull request pays for a few more. */
function vd({ changedFiles: e }) {
	return e > 4;
}
async function yd(e) {
	let { clone: t, pullRequest: n, files: r, gathered: i } = e, a = t ? await wu(t, n) : null;
	if (a || !vd(n)) return a;
	let o = /* @__PURE__ */ new Map();
	for (let e of fd(r)) {
		let t = await i.headFiles.visit(e);
		t !== null && o.set(e, t);
	}
	return o.size === 0 ? null : Eu(o);
}
async function bd(e, t) {
	let { files: n, gathered: r, tools: i, countTokens: a } = e, { peek: o } = r.headFiles, s = await ld({
		files: n,
		corpus: t,
		peek: o,
		mask: r.mask,
		parser: i.parser
	});
	return Bt(s, {
		budget: 2e3,
		countTokens: a
	});
}
async function xd(e) {
	let { inputs: t, github: n, clone: r, pullRequest: i, posted: a, account: o, gathered: s } = e, c = vd(i) ? 3 : 0, l = t.costLimitPerPr !== null || t.costLimitPerMonth !== null ? 7 : 8, u = () => r && n.requestCount().requests < l ? !0 : (--c, c >= 0);
	return Ou({
		...a,
		github: n,
		pullRequest: i,
		conversation: o.comments,
		mayAsk: u,
		mask: s.mask
	});
}
// src/steps/plan/narrow.ts
/** Everything stays where nothing is known of earlier rounds. */
async function Sd(e, t) {
	let n = t.incremental ? await Cd(e.files, t) : null;
	if (!n) return {
		change: e,
		skipped: []
	};
	let r = n.dropped.map(({ path: e, changedLines: t, allLines: n }) => ({
		path: e,
		reason: "reviewed-before",
		detail: t === n ? "nothing in it is new since an earlier round" : `${t} of ${n} changed lines were read in an earlier round`,
		changedLines: t,
		reviewable: !1
	}));
	return {
		change: {
			...e,
			files: n.files
		},
		skipped: r
	};
}
async function Cd(e, { seen: t, lastHead: n, head: r, compare: i }) {
	if (t.size > 0) return lt(e, t);
	if (n === null || n === r) return null;
	let a = await i({
		base: n,
		head: r
	}).catch(() => null);
	return a?.status !== "ahead" || a.mergeBase !== n ? null : a.files.length < wd ? Td(e, a) : null;
}
/** GitHub lists no more files of a comparison. */
const wd = 300;
/** Hunks that share a place with one of the comparison. Its head is the same, so the new numbers agree. */
function Td(e, { files: t }) {
	let n = new Map(t.map((e) => [e.path, e]));
	return ht(e, ({ path: e }) => {
		let t = n.get(e);
		if (!t) return () => !1;
		let { hunks: r, complete: i } = Il(t.patch ?? "");
		if (!i || t.patch === null) return () => !0;
		let a = r.map(Ed);
		return (e) => {
			let [t, n] = [e.newStart, e.newStart + e.newLines];
			return a.some((e) => e.start <= n && e.end >= t);
		};
	});
}
/** From the first to the last new-side line that a hunk changes, or that stands where it deletes. */
function Ed(e) {
	let t = e.newStart, n = 1e400, r = 0, i = ({ kind: e }) => e !== "context";
	for (let a of e.lines) i(a) && (n = Math.min(n, t), r = Math.max(r, t)), a.newLine !== null && (t = a.newLine + 1);
	return {
		start: n,
		end: r
	};
}
// src/steps/context/read-evidence.ts
/** Takes in what other tools have found on the lines that the change brings in. */
const Dd = {
	findings: [],
	text: ""
};
/** What can't be read is a note: a linter that broke down must not take the review along. */
async function Od(e) {
	let { files: t, changed: n, workspace: r, mask: i, onNotice: a } = e;
	if (t.length === 0) return a("`evidence`: no file in the workspace matches."), Dd;
	let o = [];
	for (let { path: e, text: n } of t) {
		let t = n === null ? null : Ko(n, [r]);
		t ? o.push(...t) : a(`\`evidence\`: ${JSON.stringify(e)} is no SARIF file of at most 8 MiB.`);
	}
	let { chosen: s, onChanged: c } = $o(o, n);
	c > s.length && a(`\`evidence\`: of ${c} findings on changed lines the ${s.length} gravest were taken.`);
	let l = [];
	for (let e of s) l.push({
		...e,
		message: await i(e.message)
	});
	return {
		findings: l,
		text: es(l)
	};
}
// src/steps/prepare.ts
/** Throws GitHubError when GitHub can't tell what changed. */
async function kd(e, t) {
	let { account: n, posted: r } = t, i = await au(t.pullRequest, e.tools), a = await iu({
		...e,
		pullRequest: i
	});
	Ad(e.journal, {
		...t,
		files: a.change.files
	});
	let o = await Sd(a.change, {
		seen: n.seen,
		lastHead: r.reviews.findLast(({ complete: e }) => e)?.head ?? null,
		head: i.head.sha,
		incremental: !t.isFull,
		compare: e.github.compare
	}), s = await e.openClone(), c = await sl({
		...e,
		clone: s,
		pullRequest: i,
		change: a.change
	}), l = await c.read(".gitattributes") ?? "", { countTokens: u } = await import("./tokens.js"), d = await Gs({
		...e,
		...t,
		change: a.change
	}), f = {
		...e,
		...t,
		pullRequest: i,
		gathered: a,
		clone: s,
		base: c,
		countTokens: u
	}, { files: p } = Vs(o.change, {
		...t.inputs,
		attributes: l
	}), m = await jd(e, {
		inputs: t.inputs,
		gathered: a,
		files: p
	}), h = await md({
		...f,
		files: p,
		evidence: m,
		price: t.models.generate[0]
	});
	e.journal.update({ context: h.report });
	let g = await Md(e, t);
	return {
		gathered: a,
		work: {
			...t,
			pullRequest: i,
			inputs: g,
			attributes: l,
			churn: d,
			countTokens: u,
			context: h,
			findings: m.findings,
			change: o.change,
			readBefore: o.skipped,
			wholeFiles: a.change.files
		}
	};
}
/** Whoever changes the settings in the pull request must not wonder why nothing follows them. */
function Ad(e, t) {
	let { config: n } = t.inputs;
	if (!t.files.some(({ path: e }) => e === n)) return;
	let r = t.number > 0 ? "This pull request" : "This branch";
	e.note(`${r} changes \`${n}\`; what the base commit says holds here.`);
}
/** What other tools found, where the workflow names their reports. */
async function jd(e, { inputs: t, gathered: n, files: r }) {
	if (t.evidence.length === 0 || r.length === 0) return Dd;
	let i = (t) => {
		e.journal.note(t), e.warn(t);
	}, a = await e.readEvidenceFiles(t.evidence), { workspace: o } = e;
	return Od({
		files: a,
		changed: r,
		workspace: o,
		mask: n.mask,
		onNotice: i
	});
}
/** The inputs with what is left of the limits as the limit of this run. */
async function Md(e, t) {
	let { journal: n } = e, { startedAt: r } = n.record, i = (e) => n.note(e), { limit: a, limits: o } = await St({
		...e,
		...t,
		startedAt: r,
		onNotice: i
	}), s = {
		...t.inputs,
		costLimit: a
	};
	return n.update({
		limits: o,
		limit: D(s)
	}), s;
}
// src/steps/talk/talk.ts
const Nd = 8e3;
/** Throws GitHubError when GitHub can't tell what changed. */
async function Pd(e, t) {
	let n = await au(e.pullRequest, e.tools), r = await iu({
		...e,
		pullRequest: n
	}), { countTokens: i } = await import("./tokens.js"), a = r.change.files.find(({ path: e }) => e === t.path) ?? null, o = a ? [{
		file: a,
		hunks: Fd(a, t, i)
	}] : [], s = await e.openClone(), c = await sl({
		...e,
		clone: s,
		pullRequest: n,
		change: r.change
	}), { full: l } = await md({
		...e,
		pullRequest: n,
		gathered: r,
		clone: s,
		base: c,
		countTokens: i,
		files: o.map(({ hunks: e, file: t }) => ({
			...t,
			hunks: e
		})),
		evidence: Dd,
		price: e.models.generate[0]
	}), u = o.length > 0 ? pe(o) : await r.mask(t.diffHunk.slice(-8e3)), d = Et({
		...l,
		diff: u
	}), f = await Id(e, {
		root: t,
		file: a,
		gathered: r
	}), p = `${u}\n${l.code}`, m = await Md(e, e), h = new ao(D(m)), g = Rd(e, {
		budget: h,
		countTokens: i
	});
	return {
		thread: f,
		gathered: r,
		file: a,
		shownCode: p,
		ask: (n) => zd(e, {
			...n,
			prefix: d,
			budget: h,
			asker: g,
			countTokens: i,
			path: t.path
		})
	};
}
/** The whole diff of the file, or where that is too long the hunk of the line. */
function Fd(e, { line: t }, n) {
	if (n(pe([{
		file: e,
		hunks: e.hunks
	}])) <= Nd) return e.hunks;
	let r = e.hunks.find((e) => j(e, "RIGHT").some(({ newLine: e }) => e === t));
	return r && n(pe([{
		file: e,
		hunks: [r]
	}])) <= Nd ? [r] : [];
}
async function Id({ posted: e }, { root: t, file: n, gathered: r }) {
	let i = e.comments.filter(({ id: e, inReplyTo: n }) => e === t.id || n === t.id), [a] = ju({
		...e,
		comments: i,
		conversation: []
	}), o = [];
	for (let e of a?.answers ?? []) o.push({
		...e,
		text: await r.mask(e.text)
	});
	let s = await r.mask(t.body.replace(/^<!--[^\n]*-->\n?/, "")), { line: c, lines: l } = Ld(t, n);
	return {
		path: t.path,
		line: c,
		lines: l,
		suggestion: s,
		answers: o
	};
}
/** The lines that the comment stands on now. */
function Ld(e, t) {
	if (e.line === null || !t) return {
		line: null,
		lines: []
	};
	let n = (e.originalLine ?? e.line) - (e.originalStartLine ?? e.originalLine ?? e.line), r = e.line - Math.max(0, n), i = t.hunks.flatMap((t) => j(t, "RIGHT").filter(({ newLine: t }) => t !== null && t >= r && t <= (e.line ?? 0)));
	return i.length === e.line - r + 1 ? {
		line: r,
		lines: i.map(({ text: e }) => e)
	} : {
		line: null,
		lines: []
	};
}
function Rd(e, { budget: t, countTokens: n }) {
	let { journal: r, inputs: i } = e;
	return so({
		...e,
		clients: e.createModels(i),
		budget: t,
		countTokens: n,
		rate: i.exchangeRate,
		priceAt: Ht(i),
		onCall: (e) => r.addCall(e),
		onNotice: (e) => r.note(e)
	});
}
async function zd(e, t) {
	let { prefix: n, instruction: r, budget: i, asker: a, countTokens: o, maxOutputTokens: s } = t, c = n + r, l = Rt(o(P) + o(c)), u = {
		inputTokens: l,
		cachedTokens: 0,
		outputTokens: s
	}, d = i.reserve(m(u, e.models.generate[0]));
	if (!d) return x("not-reviewed", "cost-limit", "the limit does not pay for an answer");
	let f = Bd(t), p = await a.ask({
		pass: "converse",
		batch: 0,
		files: [t.path],
		system: P,
		user: c,
		plannedInputTokens: l,
		maxOutputTokens: s,
		temperature: t.temperature,
		models: e.models.generate,
		reservation: d,
		onText: f.push,
		hasAccepted: () => f.found() !== null,
		isComplete: () => f.end() !== null
	}), h = f.found();
	if (h !== null) return h;
	if (p.kind === "no-money") return x("not-reviewed", "cost-limit", "the limit does not pay for an answer");
	let g = p.kind === "failed" ? p.error.message : "the model gave no answer that could be read";
	return x("not-reviewed", "model-unavailable", g);
}
/** The first object that means something, else what the text of an attempt means once it is over. */
function Bd({ read: e, readProse: t }) {
	let n = N(), r = "", i = null, a = (t) => {
		for (let n of t) i === null && "value" in n && (i = e(n.value));
	};
	return {
		push: (e) => {
			r += e, a(n.push(e));
		},
		end: () => (a(n.end()), i === null && r.trim() !== "" && (i = t?.(r.trim()) ?? null), n = N(), r = "", i),
		found: () => i
	};
}
/** Throws GitHubError when GitHub can't tell what changed. */
async function Vd(e) {
	let { posted: t, answerTo: n } = e, r = t.comments.find(({ id: e }) => e === n.root), i = t.comments.find(({ id: e }) => e === n.comment);
	if (!r || !i || !t.own.has(r.id)) return x("skipped", "no-command", "the comment answers none of fen's own");
	let a = t.comments.filter(({ inReplyTo: e, id: n }) => e === r.id && t.own.has(n));
	if (a.some(({ createdAt: e }) => e > i.createdAt)) return x("skipped", "already-reviewed", "the comment was answered before");
	if (a.length >= 5) return x("skipped", "answered", "fen has said all it has to say here (5 answers)");
	let o = await Pd(e, r), s = await Hd(o, e.inputs.verifyTemperature);
	return typeof s == "string" ? s === "other" ? x("skipped", "answered", "the comment was not meant for fen") : s === "thanks" ? Ud(e, i) : Wd(e, {
		talk: o,
		intent: s,
		root: r
	}) : s;
}
async function Hd({ ask: e, thread: t }, n) {
	return e({
		instruction: Oc(t),
		maxOutputTokens: 80,
		temperature: n,
		read: Ac,
		readProse: () => "question"
	});
}
async function Ud({ github: e, inputs: t, journal: n }, r) {
	if (!t.dryRun) {
		let t = await e.reactToReviewComment(r.id, "+1");
		t.kind !== "done" && n.note(`The reaction was not posted: ${t.message}`);
	}
	return x("skipped", "answered", "the comment got a thumb up");
}
async function Wd(e, { talk: t, intent: n, root: r }) {
	let { inputs: i, github: a, number: o, marks: s, allowedLinkPrefix: c } = e, l = T(i.language), u = await t.ask({
		instruction: kc(n, t.thread, i.language),
		maxOutputTokens: 900,
		temperature: n === "fix" ? i.generateTemperature : i.verifyTemperature,
		read: jc,
		readProse: (e) => n === "disagreement" || e.includes("{") ? null : {
			answer: e,
			replacement: null,
			evidence: null
		}
	});
	if ("outcome" in u) return u;
	let d = u.evidence !== null && Qe(u.evidence, t.shownCode), f = n === "disagreement" && !d, p = [
		...f && u.evidence !== null ? [] : [Ge(u.answer, {
			maxCharacters: 4e3,
			allowedLinkPrefix: c
		})],
		...d && u.evidence !== null ? [Qt(u.evidence)] : [],
		...n === "fix" ? await Kd(e, {
			talk: t,
			said: u
		}) : [],
		...f ? [`**${l("Withdrawn: fen does not raise this again here.")}**`] : [],
		`<sub>${l("answer of a model: check before you rely on it")}</sub>`
	], m = `${s.forAnswer({
		thread: r.id,
		withdrawn: f
	})}\n${p.join("\n\n")}`, h = Gd[f ? "withdrawn" : n];
	if (i.dryRun) return x("skipped", "answered", h);
	let g = await a.replyToReviewComment({
		id: r.id,
		number: o
	}, m);
	return g.kind === "done" ? x("skipped", "answered", h) : (e.journal.note(`What was to be said: ${u.answer}`), x("failed", "post-failed", g.message));
}
const Gd = {
	question: "a question was answered",
	disagreement: "an objection was answered",
	fix: "another fix was written",
	withdrawn: "a suggestion was withdrawn"
};
/** A block for a click where it goes through the same proofs as in a review, else the code with the reason. */
async function Kd(e, { talk: t, said: n }) {
	let { thread: r, gathered: i, file: a } = t, { replacement: o } = n, s = T(e.inputs.language);
	if (o === null) return [];
	let c = [s("To apply by hand:"), Qt(o)];
	if (!a || r.line === null) return c;
	let [l] = await Wa(H([{
		suggestion: {
			path: r.path,
			quote: r.lines.join("\n"),
			side: "RIGHT",
			line: r.line,
			severity: "minor",
			category: "bug",
			title: "Another fix",
			body: "",
			replacement: o,
			claim: null,
			source: "model"
		},
		batch: 0
	}], i.change.files), {
		readHead: i.headFiles.read,
		parser: e.tools.parser
	});
	return l?.placement.kind !== "inline" || l.placement.startLine !== r.line || l.replacement?.kind !== "committable" ? c : [ge(l.replacement.text, "suggestion")];
}
/** The answer to `/fen help`. `language` is a BCP 47 tag. */
function qd(e) {
	return /^zh\b/i.test(e) ? "**fen：命令**\n\n| 评论 | 作用 |\n|---|---|\n| `/fen review` | 评审上次评审之后的新改动，草稿也可以 |\n| `/fen review full` | 评审全部改动，包括已经评审过的提交 |\n| `/fen plan` | 说明会发送什么、要花多少钱，本身不花钱 |\n| `/fen resolve` | 把 fen 发起的讨论全部标为已解决 |\n| `/fen help` | 显示本说明 |\n\n命令要单独写在第一行，后面不能带任何内容。对仓库有写权限的人才能下命令。直接回复 fen 的评论也会被阅读：问题会得到回答；反对的理由会对照代码核实，除非代码能证明理由不成立，否则撤回建议；也可以请它另写一种改法。" : "**fen: commands**\n\n| Comment | What it does |\n|---|---|\n| `/fen review` | reviews what is new since the last review, also of a draft |\n| `/fen review full` | reviews everything, also a commit that was reviewed before |\n| `/fen plan` | says what would be sent and what it would cost; spends nothing |\n| `/fen resolve` | resolves all threads that fen began |\n| `/fen help` | says this |\n\nA command stands alone on the first line and takes nothing behind it. Whoever may write to the repository may give one. An answer to one of fen's own comments is read as well: a question is answered, a reason against the suggestion is checked and the suggestion withdrawn unless code disproves it, and another fix is written on request.";
}
/** The answer to `/fen resolve`. `problem` is GitHub's own reason, in one line of ours; `null` when there is none. */
function Jd(e, { language: t, problem: n }) {
	let { resolved: r, open: i } = e, a = T(t), o = a(`fen resolved ${r} of its ${i} open threads.`);
	if (n === null) return o;
	let s = a("The workflow's token needs `contents: write` for it.");
	return `${o} ${a(n)} ${s}`;
}
// src/steps/talk/follow.ts
/** Follows the commands that need no model: what there is to say, and threads to resolve. */
/** `/fen help`. */
async function Yd(e) {
	return await Xd(e, qd(e.inputs.language)), x("skipped", "answered", "the commands were explained");
}
async function Xd({ github: e, journal: t, inputs: n, number: r }, i) {
	if (n.dryRun) return;
	let a = await e.createIssueComment(r, i);
	a.kind !== "done" && t.note(`The answer was not posted: ${a.message}`);
}
/** `/fen resolve`: every open thread that fen began, whoever wrote in it since. */
async function Zd(e) {
	let { github: t, inputs: n, number: r, posted: i } = e, a = await t.listThreads(r), o = (a ?? []).filter(({ isResolved: e, comments: [t] }) => !e && t && i.own.has(t.id)), s = 0, c = a === null ? "GitHub did not list the review threads." : null;
	for (let { id: e } of n.dryRun ? [] : o.slice(0, 40)) {
		let n = await t.resolveThread(e);
		if (n.kind !== "done") {
			c = n.message;
			break;
		}
		s += 1;
	}
	return await Xd(e, Jd({
		resolved: s,
		open: o.length
	}, {
		...n,
		problem: c
	})), x("skipped", "answered", `${s} of ${o.length} open threads were resolved`);
}
// src/steps/check-alone.ts
/** Where no key is at hand: the built-in checks, which need none, are made and posted as far as the token allows. */
/** Posts what the checks find. The ending stays what it was: nothing was paid for that could be lost. */
async function Qd(e) {
	let { github: t, inputs: n, journal: r, pullRequest: i, ending: a } = e, o = await Qa(await iu(e), e.tools);
	if (r.update({ reviewed: o }), o.length === 0) return a;
	let { number: s } = i, c = A({
		...e,
		number: s,
		apiKey: _t
	}), l = await Vr(t, {
		...e,
		number: s,
		marks: c,
		history: k
	}), u = {
		...e,
		...n,
		marks: c,
		posted: l,
		reviewed: o,
		floor: n.minSeverity,
		reviewedPaths: [],
		skipped: [],
		complete: !1,
		footer: "built-in checks; no model took part",
		signal: e.cancelled,
		onNotice: (e) => r.note(e)
	};
	if (n.mode !== "review" || n.dryRun) return r.update({ reviewed: Kr(u).reviewed }), a;
	let d = await Gr(u);
	return r.addPublication(d), (d.kind === "failed" || d.kind === "head-moved") && r.note(`What the built-in checks found was not posted: ${d.message}`), a;
}
/** Puts the report into the journal. Throws GitHubError when GitHub can't tell. */
async function $d(e) {
	let { journal: t, inputs: n } = e;
	return t.update({
		mode: "measure",
		currency: n.currency
	}), t.update({ measure: await ef(e) }), se;
}
async function ef(e) {
	let { github: t, inputs: n, pullRequest: r } = e, { number: i } = r, a = A({
		...e,
		number: i,
		apiKey: n.apiKey
	}), o = await t.listReviewComments(i), s = await nf(o, {
		...e,
		marks: a
	}), c = s.length === 0 ? null : await t.listThreads(i), l = of(e), u = s.length === 0 ? [] : await rf(e, {
		own: s,
		reader: l
	}), d = [];
	for (let { comment: e } of s) d.push(await l.readHead(e));
	let f = [];
	for (let [e, { fingerprint: t, comment: n }] of s.entries()) {
		let { path: r = n.path, text: i } = d[e] ?? {}, a = c?.find((e) => e.comments.some(({ id: e }) => e === n.id)), s = We({
			comment: n,
			text: i
		}), p = {
			fingerprint: t,
			comment: n,
			replies: tf(o, n),
			resolved: a?.isResolved ?? null,
			text: i,
			before: s ? await l.readBefore(n) : void 0,
			hasBlockCommit: u.some((e) => af(e, n, r))
		};
		f.push(Ue(p));
	}
	return {
		suggestions: f,
		accepted: f.filter(ze).length,
		cost: await cf(e, a),
		signed: n.apiKey !== ""
	};
}
/** Answers by people. */
function tf(e, { id: t }) {
	return e.filter(({ inReplyTo: e, author: n }) => e === t && n.type !== "Bot").length;
}
/** Comments by their signature; without the key, by the account and the shape of the marker. */
async function nf(e, t) {
	let { github: n, inputs: r, pullRequest: i, marks: a } = t, o = F(n), s = A({
		...t,
		number: i.number,
		apiKey: _t
	}), c = [];
	for (let t of e) {
		let { body: e } = t, n = r.apiKey === "" ? ft(e) : a.readComment(e) ?? s.readComment(e);
		n !== null && await o(t.author) && c.push({
			fingerprint: n,
			comment: t
		});
	}
	return c;
}
/** Commits that GitHub made of suggestions; what the newest of them changed. */
async function rf({ github: e, pullRequest: t }, { own: n, reader: r }) {
	let i = [...new Set(n.map(({ comment: e }) => e.author.login))], a = (await e.listCommits(t.number)).filter(({ message: e }) => i.some((t) => Fe(e, t))), o = [];
	for (let { sha: e, parent: t, at: n } of a.toReversed()) {
		let i = t !== null && o.length < 6 ? await r.compare({
			base: t,
			head: e
		}) : null;
		o.push({
			at: n,
			paths: i ? new Set(i.files.map(({ path: e }) => e)) : null
		});
	}
	return o;
}
/** May the commit have changed the file after the comment, under one of its names? */
function af({ at: e, paths: t }, n, r) {
	return e < n.createdAt ? !1 : t === null || t.has(n.path) || t.has(r);
}
/** Asks for everything once, and for so much at most; `undefined` for what can't be read. */
function of({ github: e, pullRequest: t }) {
	let n = t.head.sha, r = { requests: 31 }, i = sf(r, e.compare), a = sf(r, (t) => e.fetchContent(t).catch((e) => {
		if (!(e instanceof p || e instanceof y)) throw e;
	}));
	return {
		compare: i,
		readHead: async ({ path: e, originalCommit: t }) => {
			let r = await a({
				path: e,
				ref: n
			});
			if (r !== null) return {
				path: e,
				text: r
			};
			let { files: o = [] } = await i({
				base: t,
				head: n
			}) ?? {}, s = o.find(({ oldPath: t, status: n }) => t === e && n === "renamed");
			return s ? {
				path: s.path,
				text: await a({
					path: s.path,
					ref: n
				})
			} : {
				path: e,
				text: o.some((t) => t.path === e && t.status === "removed") ? null : void 0
			};
		},
		readBefore: async ({ path: e, originalCommit: t }) => {
			if (t !== "") return await a({
				path: e,
				ref: t
			}) ?? void 0;
		}
	};
}
/** Remembers the answers, and gives `undefined` when no request is left. */
function sf(e, t) {
	let n = /* @__PURE__ */ new Map();
	return (r) => {
		let i = JSON.stringify(r), a = n.get(i);
		if (a || e.requests <= 0) return a ?? Promise.resolve(void 0);
		--e.requests;
		let o = t(r);
		return n.set(i, o), o;
	};
}
async function cf({ github: e, inputs: t, pullRequest: n }, r) {
	if (t.apiKey === "") return null;
	let { ledger: i } = await Tt(e, {
		number: n.number,
		marks: r
	}), { cost: a, runs: o, known: s } = b(i, t);
	return o === 0 ? null : {
		amount: a,
		known: s,
		currency: t.currency
	};
}
// src/domain/report/merge-results.ts
/** Puts together what the jobs of a matrix have left, a part of the plan each, so that one review comes of it. */
/**
* One result out of those of all parts. A part that was run twice counts as it ended last; one that is missing is
* named, and so are its files. Throws InputError when the results do not belong together.
*/
function lf(e) {
	let [t] = e;
	if (!t) throw new y("`result-file`: no file matches the pattern");
	for (let n of e) uf(t, n);
	if (t.shard.count === 1) {
		if (e.length === 1) return {
			...t,
			shards: [],
			folded: /* @__PURE__ */ new Set()
		};
		throw new y("`result-file`: the pattern matches results of several whole reviews");
	}
	let n = df(e), r = ff(t).filter((e) => !n.has(e)), i = [...n.values()].toSorted((e, t) => e.shard.index - t.shard.index), a = _f(i, r), o = bf(i, a);
	return {
		...t,
		shard: {
			index: 1,
			count: 1
		},
		finishedAt: "",
		ending: Ef(i, {
			missing: r,
			isAnyLost: a.length > 0
		}),
		coverage: xf(i, o),
		reviewableLines: o,
		totals: Sf(i),
		suggestions: Cf(i),
		floor: i.find(({ floor: e }) => e !== null)?.floor ?? null,
		planned: i.flatMap(({ planned: e }) => e),
		skipped: [...wf(i), ...a],
		marks: Tf(i),
		folded: new Set(n.get(1)?.marks.summary?.before.split("\n")),
		shards: ff(t).map((e) => gf(e, n.get(e), t))
	};
}
function uf(e, t) {
	if (e.repository.toLowerCase() !== t.repository.toLowerCase() || e.number !== t.number || e.head !== t.head || e.currency !== t.currency) throw new y("`result-file`: the files belong to different pull requests");
	if (e.shard.count !== t.shard.count) throw new y("`result-file`: the files are parts of plans of different sizes");
}
function df(e) {
	let t = e.toSorted((e, t) => e.finishedAt < t.finishedAt ? -1 : 1);
	return new Map(t.map((e) => [e.shard.index, e]));
}
function ff({ shard: e }) {
	return Array.from({ length: e.count }, (e, t) => t + 1);
}
function pf(e, t) {
	return e.reduce((e, n) => e + t(n), 0);
}
const mf = (e) => pf(e, ({ changedLines: e }) => e);
function hf(e, t) {
	return `${e}/${t?.shard.count ?? "?"}`;
}
function gf(e, t, n) {
	let r = hf(e, n);
	return t ? {
		name: r,
		ending: t.ending,
		coverage: t.coverage,
		totals: t.totals
	} : {
		name: r,
		ending: null,
		coverage: 0,
		totals: null
	};
}
/**
* Every part knows how many lines belong to it and to the others. What none of the parts that are there has had is lost
* with those that are missing, or because somebody has started parts of different plans.
*/
function _f(e, t) {
	let n = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map();
	for (let t of e) {
		let e = vf([...t.planned, ...t.skipped.filter(({ reason: e }) => e === "cost-limit")]), i = vf(t.skipped.filter(({ reason: e }) => e === "other-shard"));
		for (let [t, r] of e) n.set(t, (n.get(t) ?? 0) + r);
		for (let [t, n] of i) r.set(t, Math.max(r.get(t) ?? 0, n + (e.get(t) ?? 0)));
	}
	let i = t.map((t) => hf(t, e[0])).join(", "), a = t.length > 0 ? `belongs to shard ${i}, whose result is missing` : "none of the shards has read it";
	return [...r].flatMap(([e, t]) => {
		let r = t - (n.get(e) ?? 0);
		return r <= 0 ? [] : [{
			path: e,
			reason: "shard-missing",
			detail: a,
			changedLines: r,
			reviewable: !0
		}];
	});
}
function vf(e) {
	let t = /* @__PURE__ */ new Map();
	for (let { path: n, changedLines: r } of e) t.set(n, (t.get(n) ?? 0) + r);
	return t;
}
/** Files that every part leaves out for the same reason; other reasons are about the pieces of one part. */
function yf({ reason: e }) {
	return !de(e) || e === "files-without-patch";
}
function bf(e, t) {
	let n = e[0]?.skipped.filter((e) => e.reviewable && yf(e)) ?? [], r = pf(e, ({ reviewableLines: e }) => e);
	return Math.max(0, r - (e.length - 1) * mf(n)) + mf(t);
}
function xf(e, t) {
	let n = pf(e, ({ coverage: e, reviewableLines: t }) => e * t);
	return Te({
		seen: n,
		reviewable: t
	});
}
function Sf(e) {
	let [t, ...n] = e.map(({ totals: e }) => e);
	if (!t) throw new y("`result-file`: no file matches the pattern");
	return n.reduce((e, t) => ({
		cost: e.cost + t.cost,
		costKnown: e.costKnown && t.costKnown,
		usage: oe(e.usage, t.usage),
		model: e.model === "" ? t.model : e.model
	}), t);
}
/** Batches get numbers of their own; what the built-in checks found is in every part and stays once. */
function Cf(e) {
	let t = /* @__PURE__ */ new Set(), n = 0;
	return e.flatMap((e) => {
		let r = e.suggestions.filter(({ suggestion: { source: e, ...n } }) => {
			let r = JSON.stringify([
				n.path,
				n.side,
				n.quote,
				n.line,
				n.title
			]), i = e !== "model" && t.has(r);
			return e !== "model" && t.add(r), !i;
		}).map((e) => ({
			...e,
			batch: e.batch + n
		}));
		return n = 1 + Math.max(n, ...r.map(({ batch: e }) => e)), r;
	});
}
/** What belongs to another part is that one's to tell; what all of them left out is told once. */
function wf(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e.flatMap(({ skipped: e }) => e)) {
		if (n.reason === "other-shard") continue;
		let e = `${n.reason} ${n.path}`, r = t.get(e), i = yf(n) ? 0 : r?.changedLines ?? 0;
		t.set(e, {
			...n,
			changedLines: i + n.changedLines
		});
	}
	return [...t.values()];
}
function Tf(e) {
	let t = e.map(({ marks: e }) => e), n = (e) => [...new Set(e.flatMap((e) => e.split("\n")))].filter(Boolean).join("\n"), r = t.flatMap(({ summary: e }) => e ? [e] : []), i = {
		now: n(r.map(({ now: e }) => e)),
		unposted: n(r.map(({ unposted: e }) => e)),
		before: n(r.map(({ before: e }) => e))
	};
	return {
		review: n(t.map(({ review: e }) => e)),
		comments: new Map(t.flatMap(({ comments: e }) => [...e])),
		...r.length === 0 ? {} : { summary: i }
	};
}
/** Complete is only what every part has completed. A part that had nothing to do speaks neither for nor against. */
function Ef(e, { missing: t, isAnyLost: n }) {
	let r = e.filter(({ ending: e }) => e.outcome !== "skipped"), [i] = r.length > 0 ? r : e;
	if (!i) throw new y("`result-file`: no file matches the pattern");
	let a = r.some(({ ending: { outcome: e } }) => /^(?:complete|partial)$/.test(e));
	if (t.length > 0 || n) {
		let e = t.map((e) => hf(e, i)).join(", "), n = t.length > 0 ? `the result of shard ${e} is missing` : "the shards are of different plans; run all of them again";
		return x(a ? "partial" : "not-reviewed", "shard-missing", n);
	}
	let o = r.find(({ ending: e }) => e.outcome !== "complete");
	if (!o) return r.length > 0 ? se : i.ending;
	let { reason: s, outcome: c } = o.ending, l = hf(o.shard.index, o), u = s === null ? "" : `shard ${l}: ${ae[s]}`;
	return {
		outcome: a ? "partial" : c,
		reason: s,
		detail: u
	};
}
// src/domain/report/sticky.ts
/** What a run has read, out of its record. */
function Df(e) {
	let { plan: t, pullRequest: n } = e, r = t?.skipped ?? [], i = r.filter((e) => e.reviewable).reduce((e, t) => e + t.changedLines, 0), a = t?.reviewableLines ?? 0;
	return {
		head: n?.head.sha ?? "",
		files: nn(e).size,
		lines: {
			seen: Math.max(0, a - i),
			all: a
		},
		skipped: r
	};
}
/** What another job has read, as far as its result file says. */
function Of(e) {
	let { head: t, skipped: n } = e, r = new Set(e.planned.map(({ path: e }) => e));
	for (let e of n) e.reviewable && r.delete(e.path);
	return {
		head: t,
		files: r.size,
		lines: null,
		skipped: n
	};
}
/** Markdown of at most 60,000 characters; the first line holds the marker, the first that is seen the outcome. */
function kf(e) {
	let { mark: t, record: n, reading: r, history: i, runUrl: a } = e, o = T(n.language), s = [
		`**${en(n, o)}**`,
		Af(n, o),
		jf(r, o),
		Yt(r.skipped, o),
		Zt(i, o),
		Ff(e, o),
		`<sub>${a === "" ? "" : `[${o("The run")}](${a}) · `}${o("Every run of fen edits this comment; what it suggests stands in reviews.")}</sub>`
	];
	return `${t}\n${Je(s, {
		maxCharacters: $t - t.length - 1,
		note: () => `*${o("Cut here: the rest is in the job summary.")}*`
	})}`;
}
/** Where fen can't say it in the language, the reason's own sentence stands before it. */
function Af({ ending: e }, t) {
	if (e.reason === null) return "";
	let [n = ""] = e.detail.split("\n", 1), r = t(n), i = ae[e.reason], a = r === n && t(i) !== i ? `${t(i)} (${n})` : r;
	return `> ${Ae(a.charAt(0).toUpperCase() + a.slice(1))}`;
}
function jf({ head: e, files: t, lines: n, skipped: r }, i) {
	let a = `\`${e.slice(0, 7)}\``, o = n === null ? "" : `, ${n.seen} of ${n.all} changed lines worth a review`, s = r.filter(({ reason: e }) => e === "reviewed-before").reduce((e, t) => e + t.changedLines, 0), c = s === 0 ? "" : ` ${i(`${s} more had been read by earlier rounds.`)}`;
	return t === 0 ? `${i(`No file was read in full at ${a}${n?.seen === n?.all ? "" : o}.`)}${c}` : `${i(`Read in full at ${a}: ${t === 1 ? "1 file" : `${t} files`}${o}.`)}${c}`;
}
const Mf = "Cost of this pull request so far: ";
/** Is it the line with the sum, in any of fen's languages? */
function Nf(e) {
	return ["en", "zh"].some((t) => {
		let [n = ""] = T(t)(`${Mf}x in 1 run.`).split("x", 1);
		return e.startsWith(n);
	});
}
/** What all runs have cost together. */
function Pf(e, t) {
	let n = e.known ? "" : "about ", r = e.runs === 1 ? "1 run" : `${e.runs} runs`;
	return `${Mf}${n}${re(e.cost, t)} in ${r}.`;
}
function Ff({ total: e, record: t }, n) {
	let r = n(Pf(e, t.currency)), i = t.limits.map((e) => `- ${n(Ie(e, t.currency))}`);
	return i.length === 0 ? r : `${r}\n\n${i.join("\n")}`;
}
// src/steps/post/sticky-summary.ts
/** Writes fen's one summary comment on a pull request: known by its signed marker, edited in place, never another's. */
/**
* Leaves how the run ended and what it cost: in the comment, or signed for the job that will write it. What goes
* wrong is a note and a warning.
*/
async function If(e) {
	let { journal: t, inputs: n, marks: r } = e;
	if (n.mode === "plan" || n.mode === "compare" || n.dryRun || !Vf(e)) return;
	let i = {
		...e,
		reading: Df(t.record)
	};
	await Wf(e, async () => {
		let e = await Hf(i, r);
		if (n.mode !== "generate") return e.mark === "" ? null : Gf(i, e);
		let [a] = e.comments, o = mt(a?.body ?? "").markers.join("\n"), s = {
			now: e.mark,
			unposted: e.unposted,
			before: o
		};
		return t.update({ marks: {
			...t.record.marks,
			summary: s
		} }), null;
	});
}
/**
* Adds what an answer has cost to the comment: nothing else in it changes, for no review was made. Without a comment
* there is none to add it to, and one is written.
*/
async function Lf(e) {
	let { github: t, journal: n, inputs: r, marks: i, number: a } = e;
	if (r.dryRun || ce(n.record).cost === 0) return;
	let o = {
		...e,
		reading: Df(n.record)
	};
	await Wf(e, async () => {
		let e = await Tt(t, {
			number: a,
			marks: i
		}), [s] = e.stickies, c = v(e.ledger, Uf(o)), { seen: l, history: u } = e, { head: d = "", complete: f = !1 } = s?.state ?? {}, p = i.forSummary({
			head: d,
			complete: f,
			ledger: c,
			seen: l,
			history: u
		});
		if (p === "") return null;
		if (!s) return Gf(o, {
			comments: [],
			ledger: c,
			history: u,
			mark: p
		});
		let { currency: m } = n.record, h = T(n.record.language)(Pf(b(c, {
			...r,
			currency: m
		}), m)), g = mt(s.comment.body).rest.split(/\r?\n/).map((e) => Nf(e) ? h : e).join("\n");
		return t.updateIssueComment({
			id: s.comment.id,
			number: a
		}, `${p}\n${g}`);
	});
}
/** `mode: publish`: writes the comment with the markers that the other jobs have signed. */
async function Rf(e) {
	let { github: t, stored: n, inputs: r } = e;
	if (r.dryRun || !Vf(e)) return;
	let { number: i, marks: a } = n, { summary: o } = a;
	o && await Wf(e, async () => {
		let r = F(t), s = [], c = new Set(Object.values(o).flatMap((e) => e.split("\n")));
		for (let e of await t.listIssueComments(i)) c.has(Wr(e.body)) && await r(e.author) && s.push(e);
		let l = Bf(e, mt(s[0]?.body ?? "").markers), u = at({
			...a,
			summary: { now: l }
		}).readSummary(l);
		return u ? Gf({
			...e,
			number: i,
			reading: Of(n)
		}, {
			...u,
			comments: s,
			mark: l
		}) : null;
	});
}
/** Room for markers in a comment that people are to read as well. */
const zf = 52e3;
/**
* What one job has signed holds all that is known. Of several, each has signed its own part, and what the first has not
* seen in the comment has to stay; where that becomes too long, what was read is given up and only the costs are kept.
*/
function Bf({ stored: e, ending: t, journal: n }, r) {
	let { now: i = "", unposted: a = "" } = e.marks.summary ?? {}, o = t.reason !== "post-failed" && t.reason !== "head-moved";
	if (e.shards.length === 0) return o ? i : a;
	let s = r.filter((t) => !e.folded.has(t)), c = (e) => [.../* @__PURE__ */ new Set([...s, ...e.split("\n")])].filter(Boolean).join("\n"), l = c(o ? i : a);
	if (l.length <= zf) return l;
	n.note("What the parts have read is too much to be remembered; the next run reads it again.");
	let u = c(a);
	return u.length <= zf ? u : a;
}
/** Does the ending say something about the change, or did the run cost anything? */
function Vf({ journal: e, ending: t }) {
	let { outcome: n, reason: r } = t;
	return r === "cancelled" ? !1 : n === "skipped" ? (e.record.convergence?.fixed.length ?? 0) > 0 : n !== "failed" || ce(e.record).cost > 0;
}
/** Reads the comment once more, so that what another run has put into it meanwhile is not lost. */
async function Hf(e, t) {
	let { github: n, number: r, inputs: i, ending: a, reading: o, journal: s } = e, c = await Tt(n, {
		number: r,
		marks: t
	}), l = i.mode === "generate" && i.shard.index > 1 ? {
		...Dt,
		stickies: c.stickies
	} : c, u = v(l.ledger, Uf(e)), d = a.outcome === "complete" && i.shard.count === 1, { convergence: f } = s.record, p = f?.seen ?? l.seen, m = xt(l.history, f?.history ?? k), h = {
		head: o.head,
		complete: d,
		ledger: u,
		seen: p,
		history: m
	};
	return {
		comments: l.stickies.map(({ comment: e }) => e),
		ledger: u,
		history: m,
		mark: t.forSummary(h),
		unposted: t.forSummary({
			...h,
			complete: !1,
			seen: l.seen,
			history: l.history
		})
	};
}
function Uf({ journal: e, reading: t, runId: n }) {
	let { startedAt: r, currency: i } = e.record, { cost: a, costKnown: o } = ce(e.record);
	return {
		id: n,
		at: `${r.slice(0, 16)}Z`,
		head: t.head,
		cost: a,
		currency: i,
		known: o
	};
}
async function Wf(e, t) {
	let n = (t) => {
		let n = `The summary comment could not be written, so what this run has cost is missing in the sum of the pull request. ${t}`;
		e.journal.note(n), e.warn(n);
	};
	try {
		let e = await t();
		e !== null && e.kind !== "done" && n(e.message);
	} catch (e) {
		if (!(e instanceof p)) throw e;
		n(e.message);
	}
}
async function Gf(e, t) {
	let { github: n, number: r } = e, i = Kf(e, t);
	for (let e of t.comments.slice(0, 2)) {
		let t = await n.updateIssueComment({
			id: e.id,
			number: r
		}, i);
		if (!(t.kind === "denied" && [403, 404].includes(t.status))) return t;
	}
	return n.createIssueComment(r, i);
}
function Kf(e, { ledger: t, history: n, mark: r }) {
	let { journal: i, ending: a, reading: o, runUrl: s, inputs: c } = e, { currency: l } = i.record, u = b(t, {
		...c,
		currency: l
	}), d = i.record.limits.map((e) => e.name === "pull request" ? f({
		...e,
		spent: u.cost
	}) : e);
	return i.update({ limits: d }), kf({
		mark: r,
		record: {
			...i.record,
			ending: a
		},
		reading: o,
		history: n,
		total: u,
		runUrl: s
	});
}
// src/steps/post/publish-stored.ts
/** `mode: publish`: posts what earlier jobs found. No key, no model; every place is searched again. */
/** What other jobs found goes onto the pull request; how they ended is how this run ends. */
async function qf(e) {
	let t = Jf(e);
	e.journal.adopt(e.inputs, t);
	let n = {
		...e,
		stored: t
	}, r = await Yf(n);
	return await Rf({
		...n,
		ending: r
	}), r;
}
/** Parts of an earlier commit count as missing, unless all of them are: then nothing is posted. */
function Jf({ readResults: e, pullRequest: t, journal: n }) {
	let r = e().map(Xe), i = r.filter(({ head: e }) => e === t.head.sha);
	return i.length > 0 && i.length < r.length && n.note("Results of an earlier commit are among the files; they were left out."), lf(i.length > 0 ? i : r);
}
async function Yf(e) {
	let { stored: t, journal: n } = e, r = Xf(e);
	if (r) return r;
	let i = await Zf(e);
	return n.addPublication(i), ne(i) ?? t.ending;
}
/** Throws InputError when the file belongs to another pull request; an ending when to another commit. */
function Xf({ stored: e, repository: t, pullRequest: n }) {
	if (e.repository.toLowerCase() !== t.toLowerCase() || e.number !== n.number) throw new y("`result-file`: belongs to another repository or pull request");
	return e.head === n.head.sha ? null : x("partial", "head-moved", "not posted: the result is of an earlier commit");
}
/** Posts the stored suggestions that are not on the pull request yet. */
async function Zf(e) {
	let { stored: t, github: n, pullRequest: r, inputs: i, journal: a } = e, { number: o } = r, s = at(t.marks), c = k, l = await Vr(n, {
		...e,
		number: o,
		marks: s,
		history: c
	}), u = {
		...e,
		...i,
		marks: s,
		posted: l,
		reviewed: await Qf(e),
		floor: t.floor ?? i.minSeverity,
		reviewedPaths: t.planned.map(({ path: e }) => e),
		skipped: t.skipped,
		complete: t.ending.outcome === "complete",
		footer: qt(a.record),
		signal: e.cancelled,
		onNotice: (e) => a.note(e)
	};
	return i.dryRun ? {
		...Kr(u),
		kind: "nothing-new",
		comments: 0,
		url: "",
		message: ""
	} : Gr(u);
}
/** Every place is searched and every block proven again: the file may come from anywhere. */
async function Qf(e) {
	let { stored: t, tools: n } = e, r = await iu(e), i = H(t.suggestions, r.change.files).map((e, n) => {
		let { verdict: r, late: i, fate: a } = t.suggestions[n] ?? {}, o = a === void 0 || a === "not-posted" ? {} : { fate: a };
		return {
			...e,
			...r && { verdict: r },
			...i && { late: i },
			...o
		};
	});
	return Wa(t.shards.length === 0 ? i : Ee(i), {
		readHead: r.headFiles.read,
		parser: n.parser
	});
}
// src/review.ts
/** The pipeline: fetch the pull request, plan, generate, verify, publish. What it learns goes into the journal. */
/** Runs one review from the event to the posted comments; throws one of the three errors to stop it. */
async function $f(e) {
	let t = mc(e.trigger, e.inputs);
	if (t.kind === "skip") return t.ending;
	let { order: n, reply: r, number: i } = t, a = n?.login ?? r?.login;
	if (a !== void 0 && !await e.github.mayWrite(a)) return x("skipped", "not-authorised");
	let o = await lp(e, i), s = xc(o, {
		inputs: ap(e.inputs, n),
		admission: t
	});
	if (s && !Sc(s)) return s;
	let c = nc(ap(await up(e, o), n), e.now()), l = e.repositoryUrl, u = {
		...e,
		inputs: c,
		pullRequest: o,
		number: i,
		allowedLinkPrefix: l
	};
	if (n?.command === "help") return Yd(u);
	if (c.mode === "publish") return qf(u);
	if (c.mode === "measure") return $d(u);
	if (s) return c.mode === "compare" || r !== void 0 || n?.command === "resolve" ? s : Qd({
		...u,
		ending: s
	});
	let d = await ip(e, {
		inputs: c,
		pullRequest: o,
		number: i,
		order: n
	});
	if (n?.command === "resolve") return Zd({
		...u,
		...d
	});
	if (r) {
		let t = await Vd({
			...u,
			...d,
			answerTo: r
		});
		return await ep(e, {
			...d,
			ending: t
		}), t;
	}
	if (n?.command !== "review full" && fp(d)) return x("skipped", "already-reviewed");
	let f = await sp(e, d);
	try {
		let t = await cp(e, f);
		return n?.command === "plan" && await op(e, i), await If({
			...e,
			...f.subject,
			ending: t
		}), t;
	} finally {
		e.cancelled.aborted && c.mode === "review" && await ep(e, {
			...f.subject,
			ending: x("not-reviewed", "cancelled")
		});
	}
}
/** What was paid counts against the limits of the next run, also when this one was cancelled. */
async function ep(e, t) {
	let n = e.cancelled.aborted ? e.openFarewell() : e.github;
	await Lf({
		...e,
		...t,
		github: n
	});
}
/**
* Reviews a change that was never on GitHub, and posts nothing: `github` shows it in the shape of a pull request.
* `none` leaves the model out: the change is planned and checked. Throws InputError and GitHubError like `review`.
*/
async function tp(e, { pullRequest: t, model: n }) {
	e.journal.update({ pullRequest: t });
	let r = nc(await up(e, t), e.now()), { number: i } = t, a = await ip(e, {
		inputs: r,
		pullRequest: t,
		number: i,
		order: null
	});
	return n === "none" ? rp(e, a) : cp(e, await sp(e, a));
}
/** A review that was begun before, from the plan on, with its summary where it is of a pull request. */
async function np(e, t) {
	let { subject: n } = t, r = await cp(e, t);
	return n.number > 0 && await If({
		...e,
		...n,
		ending: r
	}), r;
}
/** The plan, and what the built-in checks find. */
async function rp(e, t) {
	let { journal: n, tools: r } = e, { gathered: i, work: a } = await kd(e, t);
	n.update({ plan: Ks(a) });
	let o = await Qa(i, r), s = Kr({
		...e,
		...t,
		...t.inputs,
		reviewed: o,
		floor: t.inputs.minSeverity,
		reviewedPaths: [],
		skipped: [],
		complete: !1,
		footer: "",
		allowedLinkPrefix: e.repositoryUrl,
		signal: e.cancelled,
		onNotice: (e) => n.note(e)
	});
	return n.update({ reviewed: s.reviewed }), x("not-reviewed", "no-model");
}
/** Reads what earlier runs have left on the pull request, and what the models cost. */
async function ip(e, t) {
	let { order: n, ...r } = t, { inputs: i, number: a } = r, o = Wt(i, e.now());
	e.journal.begin(i, o);
	let s = (t) => A({
		...e,
		...i,
		number: t
	}), c = s(a), l = (t) => e.journal.note(t), u = await Ut({
		...e,
		inputs: i,
		number: a,
		marks: c,
		onNotice: l
	}), { history: d } = u, f = await Vr(e.github, {
		...e,
		number: a,
		marks: c,
		history: d
	}), p = n?.command === "review full" || !i.incremental, m = {
		...r,
		models: o,
		marks: c,
		marksFor: s,
		posted: f,
		account: u,
		isFull: p
	};
	return i.mode === "compare" ? ic(m) : m;
}
/** The inputs as the command of a comment changes them. */
function ap(e, t) {
	return t?.command === "plan" ? {
		...e,
		mode: "plan"
	} : e;
}
/** `/fen plan` is answered where it was asked. */
async function op(e, t) {
	let { record: n } = e.journal, r = Re({
		...n,
		ending: x("skipped", "plan-only")
	}), i = await e.github.createIssueComment(t, r);
	i.kind !== "done" && e.journal.note(`The plan was not posted: ${i.message}`);
}
/** Brings everything together that is known before the model is asked. */
async function sp(e, t) {
	let n = {
		subject: t,
		...await kd(e, t)
	};
	return e.onStart?.(n) ?? n;
}
/** Has the change reviewed as far as the limits pay for it, proves what came of it, and posts what is new. */
async function cp(e, t) {
	let { subject: n, gathered: r, work: i } = t, { inputs: a, account: o, posted: s } = n, { journal: c, tools: l } = e, u = () => ({
		...e,
		clients: e.createModels(a),
		proofs: Vi(r, l),
		onSuggestion: (t) => e.log(dp(t))
	});
	if (a.mode === "compare") return ac({
		...u(),
		gathered: r,
		work: i
	});
	let d = Ks(i);
	c.update({ plan: d }), e.log(Le(d, i.inputs));
	let f = d.batches.length === 0;
	if (a.mode === "plan") return f ? ti(d, c.record) : x("skipped", "plan-only");
	let p = f ? [] : await Js(i, u());
	if (f || e.log(le(c.record.reviewed)), e.cancelled.aborted) return x("not-reviewed", "cancelled");
	let m = {
		seen: o.seen,
		history: s.history,
		rules: no({
			...c.record,
			plan: d
		})
	};
	return c.update({ reviewed: await Za(c.record.reviewed, {
		gathered: r,
		tools: l,
		...m
	}) }), ei({
		...e,
		...n,
		gathered: r,
		results: p,
		allowedLinkPrefix: e.repositoryUrl
	});
}
async function lp(e, t) {
	let n = await e.github.fetchPullRequest(t);
	if (n) {
		e.journal.update({ pullRequest: n });
		let { base: r, head: i } = n;
		return e.log(`${e.repository}#${t}: ${r.ref} ← ${i.ref} at ${i.sha}`), n;
	}
	throw new y(`\`pr-number\`: ${e.repository} has no pull request ${t}, or the token may not read it (it needs \`pull-requests: read\`)`);
}
/** The inputs, completed by the configuration file of the base commit. The head's copy is never read. */
async function up(e, t) {
	let n = e.inputs.config, r = await e.github.fetchContent({
		path: n,
		ref: t.base.sha
	});
	if (r === null) return e.sources.given("config").trim() !== "" && e.journal.note(`\`config\`: the base commit has no file \`${n}\`.`), e.inputs;
	let i = tt(e.sources, {
		file: n,
		text: r
	});
	return e.onInputs(i, {
		file: n,
		text: r
	}), i;
}
/** One line of the log, while the model is still writing. */
function dp({ severity: e, path: t, line: n, title: r }) {
	return `  ${e} ${t}${n === null ? "" : `:${n}`} ${r}`;
}
/** A run has reviewed this very commit completely, and what it found stands on the pull request. */
function fp({ posted: e, account: t, pullRequest: n, inputs: r }) {
	return r.mode === "plan" || r.mode === "compare" || r.dryRun ? !1 : [...e.reviews, ...t.stickies.map(({ state: e }) => e)].some((e) => e.complete && e.head === n.head.sha);
}
export { sn as _, Il as a, un as b, so as c, er as d, nr as f, hn as g, I as h, Fl as i, ao as l, R as m, $f as n, nc as o, Zn as p, tp as r, rc as s, np as t, vr as u, ln as v, on as y };
