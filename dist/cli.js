#!/usr/bin/env node
import { J as e, M as t, Y as n, a as r, at as i, nt as a, ot as o, st as s, t as c } from "./version.js";
import { T as l, i as u, m as d, p as f } from "./plan.js";
import { E as p, T as m, h, r as g } from "./summary.js";
import { d as _, n as v, s as y } from "./totals.js";
import { C as b, S as x, _ as ee, a as te, b as ne, c as re, d as ie, f as S, h as ae, i as oe, l as se, m as C, n as ce, o as le, p as ue, r as de, s as fe, t as pe, u as me, v as he, w as ge, x as _e, y as ve } from "./spending.js";
import { G as w, J as ye, K as be, U as xe, V as Se, l as Ce, n as we, r as Te } from "./result-file.js";
import { a as Ee, i as De, n as Oe, o as ke, r as T, s as Ae, t as je } from "./run.js";
import { t as Me } from "./sarif.js";
import { t as Ne } from "./proxy.js";
import { dirname as E, join as D, resolve as O, sep as Pe } from "node:path";
import { parseArgs as Fe } from "node:util";
import { lstat as Ie, readFile as k, realpath as Le } from "node:fs/promises";
import { setTimeout as Re } from "node:timers/promises";
import { createInterface as ze } from "node:readline/promises";
import { text as Be } from "node:stream/consumers";
// src/cli/command.ts
/** The command line was written wrongly: it says how it is to be. */
var A = class extends Error {
	name = "UsageError";
};
// src/cli/arguments.ts
/** The words behind `fen` become values: flags and arguments, or a sentence about what is wrong with them. */
const j = {
	name: "help",
	value: null,
	help: "show this help"
};
/** Throws UsageError that names the flag or the argument. */
function Ve(e, t) {
	let n = [...t.flags, j], { tokens: r, positionals: i } = Fe({
		args: [...e],
		options: Object.fromEntries(n.map(({ name: e, value: t }) => [e, { type: t === null ? "boolean" : "string" }])),
		allowPositionals: !0,
		strict: !1,
		tokens: !0
	}), a = /* @__PURE__ */ new Map();
	for (let e of r) {
		if (e.kind !== "option") continue;
		let r = n.find(({ name: t }) => t === e.name);
		if (!r) throw new A(Ue(e.rawName, {
			command: t,
			flags: n
		}));
		if (a.has(r.name)) throw new A(`--${r.name} is given twice`);
		a.set(r.name, He(r, e.value));
	}
	if (i.length > t.most) {
		let e = JSON.stringify(i[t.most]?.slice(0, 60));
		throw new A(`fen ${t.name} does not know what to do with ${e}`);
	}
	return {
		given: (e) => a.get(e) ?? "",
		words: i
	};
}
function He(e, t) {
	if (e.value === null) {
		if (t === void 0) return "true";
		throw new A(`--${e.name} takes no value`);
	}
	if (t !== void 0 && t.trim() !== "") return t;
	throw new A(`--${e.name} needs a value: --${e.name} ${e.value}`);
}
function Ue(e, { command: t, flags: n }) {
	let r = We(e.replace(/^-+/, ""), n.map(({ name: e }) => e)), i = r === null ? `see fen ${t.name} --help` : `did you mean --${r}?`;
	return `fen ${t.name} has no flag ${e.slice(0, 60)}; ${i}`;
}
/** The name that somebody may have meant; `null` where none is close. */
function We(e, t) {
	let [n] = t.map((t) => ({
		name: t,
		distance: t.startsWith(e) ? 1 : Ge(e, t)
	})).toSorted((e, t) => e.distance - t.distance);
	return n && n.distance <= Math.max(1, Math.floor(e.length / 3)) ? n.name : null;
}
/** Letters to add, remove or change. */
function Ge(e, t) {
	let n = Array.from({ length: t.length + 1 }, (e, t) => t);
	for (let [r, i] of Array.from(e).entries()) {
		let e = [r + 1];
		for (let r = 0; r < t.length; r += 1) {
			let a = (n[r] ?? 0) + (t[r] === i ? 0 : 1);
			e.push(Math.min(a, (n[r + 1] ?? 0) + 1, (e[r] ?? 0) + 1));
		}
		n = e;
	}
	return n[t.length] ?? 0;
}
// src/cli/help.ts
/** What `--help` prints. */
function Ke(e) {
	let t = Math.max(...e.map(({ name: e }) => e.length));
	return `fen reviews code changes with a language model, within a limit of money.

usage: fen COMMAND [flags]

${e.map(({ name: e, summary: n }) => `  ${e.padEnd(t)}  ${n}`).join("\n")}

fen COMMAND --help shows the flags of a command, fen --version the version.
The key of the endpoint is read from DMX_API_KEY, a token for GitHub from GITHUB_TOKEN or GH_TOKEN.
Exit codes: 0 done, 1 gate failed or error, 2 wrong usage.
`;
}
function qe({ name: e, summary: t, usage: n, flags: r }) {
	let i = [...r, j].map((e) => ({
		flag: e,
		label: Je(e)
	})), a = Math.max(...i.map(({ label: e }) => e.length));
	return `fen ${e}: ${t}

usage: fen ${e} ${n}

${i.map(({ flag: e, label: t }) => `  ${t.padEnd(a)}  ${Ye(e)}`).join("\n")}
`;
}
function Je({ name: e, value: t }) {
	return t === null ? `--${e}` : `--${e} ${t}`;
}
function Ye({ help: e, choices: t }) {
	return t === void 0 ? e : `${e}: ${t.join(", ")}`;
}
// src/domain/terminal/paint.ts
/** Styled text of a terminal: colours where they are wanted, and words wrapped to a width. */
const Xe = {
	plain: "",
	bold: "1",
	dim: "2",
	code: "36",
	red: "31",
	green: "32",
	yellow: "33"
};
function Ze(e) {
	let t = ({ text: t, style: n }) => {
		let r = e.colours ? Xe[n] : "";
		return r === "" ? t : `\u001B[${r}m${t}\u001B[0m`;
	};
	return (e) => Qe(e).map(t).join("").trimEnd();
}
function Qe(e) {
	let t = [];
	for (let { text: n, style: r } of e) {
		let e = t.at(-1);
		e?.style === r ? t[t.length - 1] = {
			text: e.text + n,
			style: r
		} : t.push({
			text: n,
			style: r
		});
	}
	return t;
}
/** Colours only on a terminal whose user has not asked for none (https://no-color.org). */
function M(e, t) {
	return e.isTTY === !0 && !t.NO_COLOR && t.TERM !== "dumb";
}
/** Foreign text becomes harmless: no escape sequences, nothing invisible. */
function N(e, t = "plain") {
	return {
		text: l(e.replaceAll("	", "  ").replaceAll("\r", "")),
		style: t
	};
}
const $e = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}]/u;
/** Columns that a text takes. */
function P(e) {
	let t = 0;
	for (let n of e) t += $e.test(n) ? 2 : 1;
	return t;
}
function F(e) {
	return e.reduce((e, { text: t }) => e + P(t), 0);
}
/** The text cut to a width, with an ellipsis where something is missing. */
function et(e, t) {
	if (P(e) <= t) return e;
	let n = "", r = 1;
	for (let i of e) {
		if (r += P(i), r > t) break;
		n += i;
	}
	return `${n}…`;
}
/** Breaks runs into rows at spaces; a line feed in a run begins a new row, a word that is too long is cut up. */
function I(e, t) {
	let n = [[]], r = 0, i = null;
	for (let a of tt(e)) {
		let e = a[0]?.text ?? "";
		if (e === "\n") n.push([]), [r, i] = [0, null];
		else if (/^\s/.test(e)) i = r > 0 ? {
			text: " ",
			style: a[0]?.style ?? "plain"
		} : null;
		else for (let e of nt(a, t)) {
			let a = F(e);
			r > 0 && r + +!!i + a > t && (n.push([]), [r, i] = [0, null]);
			let o = n.at(-1) ?? [];
			i && o.push(i), o.push(...e), r += a + +!!i, i = null;
		}
	}
	return n;
}
/** Words, the spaces between them, and line feeds; a word may be of several styles. */
function tt(e) {
	let t = [], n = !1;
	for (let { text: r, style: i } of e) for (let e of r.match(/\n|[^\S\n]+|\S+/g) ?? []) {
		let r = /^\S/.test(e);
		r && n ? t.at(-1)?.push({
			text: e,
			style: i
		}) : t.push([{
			text: e,
			style: i
		}]), n = r;
	}
	return t;
}
function nt(e, t) {
	if (F(e) <= t) return [e];
	let n = [[]], r = 0;
	for (let { text: i, style: a } of e) for (let e of i) {
		let i = P(e);
		r + i > t && r > 0 && (n.push([]), r = 0), n.at(-1)?.push({
			text: e,
			style: a
		}), r += i;
	}
	return n;
}
/** The row, filled up with spaces to a width. */
function rt(e, t, n = "left") {
	let r = N(" ".repeat(Math.max(0, t - F(e))));
	return n === "right" ? [r, ...e] : [...e, r];
}
/** Every row behind the same beginning. */
function L(e, t) {
	return e.map((e) => [...t, ...e]);
}
function it(e, t) {
	let n = at(e, t), r = e.cells.some((e) => st(e, n).some((e) => e.length > 1));
	return e.cells.flatMap((t, i) => {
		let a = ct(st(t, n), {
			widths: n,
			aligns: e.aligns
		});
		return i === 0 ? [...a, lt(n)] : r && i < e.cells.length - 1 ? [...a, []] : a;
	});
}
function at(e, t) {
	let n = e.cells[0]?.length ?? 0, r = Array.from({ length: n }, (t, n) => Math.max(1, ...e.cells.map((e) => ot(e[n] ?? [])))), i = t - 2 * (n - 1);
	for (; r.reduce((e, t) => e + t, 0) > i;) {
		let e = r.indexOf(Math.max(...r));
		if ((r[e] ?? 0) <= 8) break;
		r[e] = (r[e] ?? 0) - 1;
	}
	return r;
}
/** Columns of a cell that is not wrapped. */
function ot(e) {
	let t = e.map(({ text: e }) => e).join("").split("\n");
	return Math.max(...t.map((e) => P(e)));
}
function st(e, t) {
	return t.map((t, n) => I(e[n] ?? [], t));
}
function ct(e, t) {
	let n = Math.max(...e.map((e) => e.length));
	return Array.from({ length: n }, (n, r) => e.flatMap((e, n) => {
		let i = t.widths[n] ?? 0;
		return [...n === 0 ? [] : [N(" ".repeat(2))], ...rt(e[r] ?? [], i, t.aligns[n])];
	}));
}
function lt(e) {
	return [N(e.map((e) => "─".repeat(e)).join(" ".repeat(2)), "dim")];
}
/** Foreign text becomes harmless rows; what no parser should be given is shown as it is. */
function ut(e, t) {
	let n = e.length <= 2e5 && !m(e) ? p(e) : null;
	return n ? R(n.children, t) : I([N(e)], t.width);
}
function R(e, t) {
	return e.map((e) => dt(e, t)).filter((e) => e.length > 0).flatMap((e, t) => t === 0 ? e : [[], ...e]);
}
function dt(e, t) {
	let { width: n } = t, r = {
		...t,
		width: n - 2
	};
	return e.type === "heading" ? I(z(e.children, t, "bold"), n) : e.type === "paragraph" ? I(z(e.children, t), n) : e.type === "table" ? it(mt(e, t), n) : e.type === "html" ? pt(e.value) : e.type === "thematicBreak" ? [[N("─".repeat(n), "dim")]] : e.type === "code" ? ft(e.lang ?? "", e.value, t) : e.type === "blockquote" ? L(R(e.children, r), [N("▏ ", "dim")]) : e.type === "list" ? e.children.flatMap((e) => {
		let [t, ...n] = R(e.children, r);
		return [[N("• "), ...t ?? []], ...L(n, [N("  ")])];
	}) : "children" in e ? R(e.children, t) : [];
}
function ft(e, t, n) {
	return n.renderCode?.(e, t) ?? null ?? t.split("\n").map((e) => [N(`  ${e}`, "code")]);
}
/** Of HTML only the titles of folded parts are shown. */
function pt(e) {
	let t = /<summary>(.*?)<\/summary>/.exec(e)?.[1];
	return t === void 0 ? [] : [[N("▾ ", "dim"), N(t, "bold")]];
}
function z(e, t, n = "plain") {
	let r = [], i = !1;
	for (let a of e) {
		let e = i && n === "plain" ? "dim" : n;
		a.type === "text" ? r.push(N(a.value.replaceAll("\n", " "), e)) : a.type === "inlineCode" ? r.push(N(t.colours ? a.value : `\`${a.value}\``, "code")) : a.type === "break" ? r.push({
			text: "\n",
			style: "plain"
		}) : a.type === "html" ? /^<br\b/.test(a.value) ? r.push({
			text: "\n",
			style: "plain"
		}) : /^<\/?sub>/.test(a.value) && (i = a.value === "<sub>") : a.type === "strong" ? r.push(...z(a.children, t, "bold")) : "children" in a && r.push(...z(a.children, t, e));
	}
	return r;
}
function mt(e, t) {
	let n = (e.align ?? []).map((e) => e === "right" ? "right" : "left");
	return {
		cells: e.children.map((e, n) => e.children.map((e) => z(e.children, t, n === 0 ? "bold" : "plain"))),
		aligns: n
	};
}
// src/domain/terminal/review.ts
/** A review as rows of a terminal: what was found, with its code; what was not read; what it has cost. */
const ht = {
	critical: "red",
	major: "yellow",
	minor: "bold",
	nit: "plain"
};
/** What a review or a plan has come to. */
function gt(e, t) {
	let n = bt(e.reviewed).flatMap((e, n) => [...Ct(e, {
		...t,
		number: n + 1
	}), []]), { detail: r, reason: i } = e.ending;
	return [
		...n,
		[N(g(e), "bold")],
		...i === null ? [] : I([N(`${St(r)}.`.replace(/\.\.$/, "."))], t.width),
		...Dt(e, t),
		...kt(e),
		...e.notes.flatMap((e) => I([N(e, "dim")], t.width))
	];
}
/** The priced plan: what would be sent, in which order, and what is left out. */
function _t(e, t) {
	let n = h(e).join("\n\n"), r = (e.plan?.skipped ?? []).map((e) => vt(e));
	return [
		...ut(n, t),
		...r.length === 0 ? [] : [[], [N("Not sent", "bold")]],
		...r.slice(0, V).flatMap((e) => I([N(e)], t.width)),
		...r.length > V ? [[N(`… and ${r.length - V} more files`)]] : [],
		...e.notes.flatMap((e) => I([N(e, "dim")], t.width))
	];
}
function vt({ path: e, reason: t, changedLines: n }) {
	return `${e} (${n} changed lines, ${t})`;
}
/** Where nobody was asked: what a model would add, and what that would cost. */
function yt(e, { width: t }) {
	let { plan: n, currency: r, limit: i, models: a } = e, o = n?.batches ?? [];
	if (o.length === 0) return [];
	let s = (e) => _(o.reduce((t, n) => t + n[e].total, 0), r);
	return [[], ...[
		"No model took part. Programs have looked for leaked secrets, conflict markers, hidden characters and code that no longer parses; that is not a review, and says nothing about bugs.",
		`With ${a.generate} a review would likely cost ${s("likely")}, at most ${s("worst")} (limit ${_(i, r)}).`,
		"Set DMX_API_KEY to the key of your endpoint, or start a local server (Ollama, LM Studio, llama.cpp, vLLM): fen finds it, and it costs nothing. fen plan shows what would be sent."
	].flatMap((e) => I([N(e)], t))];
}
/** In the order in which they are shown, and numbered for `fen apply`: the gravest first, then by place. */
function bt(e) {
	return e.filter(y).toSorted((e, t) => d(e.suggestion.severity) - d(t.suggestion.severity) || xt(e.placement.path, t.placement.path) || B(e) - B(t));
}
const xt = (e, t) => e < t ? -1 : +(e > t), B = ({ placement: e }) => e.kind === "inline" ? e.startLine : 0;
function St(e) {
	return e.charAt(0).toUpperCase() + e.slice(1);
}
function Ct(e, t) {
	let { suggestion: n, placement: r, verdict: i } = e, { severity: a, title: o, body: s } = n, c = n.source === "check" ? "built-in check" : n.category, l = i.status === "not-verified" && n.source === "model" ? ", not verified" : "", u = [
		N(`${t.number}. `, "dim"),
		N(a, ht[a]),
		N(` ${o}`, "bold"),
		N(` (${c}${l})`, "dim")
	], d = `${r.path}${f(r)}`, p = t.width - 3, m = [
		...I([N(d, "dim")], p),
		...wt(e, p),
		...ut(s, {
			...t,
			width: p
		}),
		...Et(e)
	];
	return [...I(u, t.width), ...L(m, [N("   ")])];
}
/** The lines that are meant, and what is to stand in their place. */
function wt(e, t) {
	let { placement: n, replacement: r } = e;
	if (n.kind === "body") return [];
	let i = r?.kind === "committable" ? Tt(r.text) : null, a = (e, n, r) => [N(et(`${e} ${N(n).text}`, t), r)], o = [...n.lines.map((e) => i === null ? a("│", e, "code") : a("-", e, "red")), ...(i ?? []).map((e) => a("+", e, "green"))], s = o.length - 20;
	return s <= 1 ? o : [...o.slice(0, 20), [N(`… ${s} more lines`, "dim")]];
}
function Tt(e) {
	return e === "" ? [] : e.split("\n");
}
/** Code that was suggested and is only shown: why it cannot be applied. */
function Et({ replacement: e }) {
	return e?.kind === "shown" ? [[N("fix not offered: ", "dim"), N(e.reason, "dim")]] : [];
}
const V = 20;
function Dt(e, { width: t }) {
	let { plan: n, coverage: r, ending: i } = e;
	if (n === null || i.reason === "plan-only" || i.reason === "no-model") return [];
	let a = `${Math.round(r * 1e3) / 10} %`, o = n.skipped.filter((e) => e.reviewable);
	return [
		[N(`Read ${a} of ${n.reviewableLines} changed lines that are worth a review.`)],
		...o.slice(0, 20).flatMap((e) => I([N(Ot(e), "yellow")], t)),
		...o.length > 20 ? [[N(`… and ${o.length - 20} more files`)]] : []
	];
}
function Ot({ path: e, reason: t, changedLines: n }) {
	return `not read: ${e} (${n} changed lines, ${t})`;
}
function kt(e) {
	let { cost: t, costKnown: n, usage: r, model: i } = v(e), { calls: a, currency: o, limit: s } = e;
	if (a.length === 0) return [];
	let c = a.length === 1 ? "1 request" : `${a.length} requests`, l = `${n ? "" : "about "}${_(t, o)}`, u = `${r.inputTokens} tokens in, ${r.cachedTokens} of them cached, ${r.outputTokens} out`;
	return [[N(`Cost ${l} of at most ${_(s, o)}: ${c}${i === "" ? "" : ` to ${i}`}, ${u}.`)]];
}
/** Throws InputError for what is no replay file, or of another schema. */
function At(e) {
	let t = jt(e);
	if (t.schema !== "fen-replay/1") throw new o(`this is no replay file of this version: its \`schema\` is not ${ee}`);
	let { asked: n, answers: r, review: i, said: a, ...s } = t, c = Ft(t);
	if (c !== null) throw new o(`the replay file is damaged: ${c}`);
	let l = {
		...s,
		attempts: It(n, r)
	}, u = l.calls.map((e) => x(e));
	return {
		...l,
		calls: u,
		review: Rt(i, a)
	};
}
function jt(e) {
	if (e.length > 2e7) throw new o("the replay file is larger than 20 MB");
	try {
		return H(JSON.parse(e));
	} catch (e) {
		throw new o("this is no replay file: it is not JSON", { cause: e });
	}
}
function H(e) {
	return typeof e == "object" && e && !Array.isArray(e) ? { ...e } : {};
}
const Mt = [
	"version",
	"mode",
	"repository",
	"startedAt",
	"outcome",
	"reason",
	"detail"
], Nt = [
	"requests",
	"run",
	"settings"
], Pt = [
	"asked",
	"answers",
	"calls"
];
function Ft(e) {
	for (let t of Mt) if (typeof e[t] != "string") return `\`${t}\` is no text`;
	for (let t of Pt) if (!Array.isArray(e[t])) return `\`${t}\` is no list`;
	for (let t of Nt) if (typeof e[t] != "object" || e[t] === null) return `\`${t}\` is no object`;
	let { endpoints: t } = e;
	if (!(typeof t == "number" && t >= 1 && t <= 100)) return "`endpoints` is no number from 1 to 100";
	if (Object.values(H(e.settings)).some((e) => typeof e != "string")) return "`settings` holds other than text";
	let n = H(e.review);
	if (e.review === null) return null;
	for (let e of [
		"files",
		"readBefore",
		"leaks",
		"findings"
	]) if (!Array.isArray(n[e])) return `\`review.${e}\` is no list`;
	return null;
}
function It(e, t) {
	let n = Array.isArray(e) ? e : [], r = Array.isArray(t) ? t : [];
	return n.flatMap((e, t) => {
		let n = x(r[t]), { purpose: i, request: a, sent: o } = H(e), s = Array.isArray(H(a).messages) && typeof o == "number";
		return typeof i != "string" || !s || !Lt(n) ? [] : [{
			...H(e),
			attempt: n
		}];
	});
}
function Lt(e) {
	let { text: t, outcome: n, model: r, endpoint: i } = H(e);
	return [
		t,
		n,
		r,
		i
	].every((e) => typeof e == "string");
}
function Rt(e, t) {
	if (e === null || t === null) return null;
	let { files: n, narrowed: r, ...i } = {
		...H(x(e)),
		...H(x(t))
	}, a = n.map(Bt);
	return {
		...i,
		files: a,
		narrowed: r && r.map((e) => zt(e, a))
	};
}
function zt({ hunks: e, ...t }, n) {
	let r = n.find(({ path: e }) => e === t.path)?.hunks ?? [];
	return {
		...t,
		hunks: e.flatMap((e) => r[e] ?? [])
	};
}
function Bt({ hunks: e, ...t }) {
	return {
		...t,
		hunks: ge(e).hunks
	};
}
// src/io/local-host.ts
/**
* A change that lies on this machine, in the shape of a pull request, so that it takes the same way as one on GitHub.
* Nothing was said about it before, and nothing can be posted.
*/
/** Sends nothing, to nobody. */
function Vt(e) {
	let t = async () => ({
		kind: "denied",
		status: 0,
		message: "there is no pull request to write on"
	});
	return {
		fetchPullRequest: async () => e.pullRequest,
		listFiles: async () => ({
			files: e.files.map(Ht),
			capped: !1
		}),
		fetchDiff: async () => ({ kind: "too-large" }),
		fetchContent: ({ path: t, ref: n }) => e.readAt(n, t),
		listReviews: async () => [],
		listReviewComments: async () => [],
		listCommits: async () => e.commits,
		compare: async () => null,
		listThreads: async () => [],
		fetchIssue: async () => null,
		listIssueComments: async () => [],
		listCommentsSince: async () => ({
			comments: [],
			cut: !1
		}),
		mayWrite: async () => !1,
		fetchLogin: async () => null,
		resolveThread: t,
		createReview: t,
		createReviewComment: t,
		replyToReviewComment: t,
		reactToReviewComment: t,
		createIssueComment: t,
		updateIssueComment: t,
		requestCount: () => ({
			requests: 0,
			writes: 0
		})
	};
}
function Ht(e) {
	let { path: t, oldPath: n, status: r, additions: i, deletions: a, blob: o = null } = e;
	return {
		path: t,
		oldPath: n,
		status: r,
		additions: i,
		deletions: a,
		patch: e.patch === "complete" && e.hunks.length > 0 ? _e(e.hunks) : null,
		blob: o
	};
}
/** `onEvent` hears of each request and of each answer. */
function Ut(e, t) {
	let n = e.map((e, t) => ({
		recorded: e,
		index: t
	})), [r, i] = [[], []], a = {
		answered: 0,
		sent: 0,
		isPatient: !0
	}, o = (e, t) => {
		let r = Wt(n, {
			request: e,
			purpose: t
		});
		return r === -1 ? null : n.splice(r, 1)[0] ?? null;
	}, s = async (e, { sent: t }) => {
		let n = () => a.answered < e || a.sent < t;
		for (let e = 0; n() && a.isPatient; e += 2) await Re(2), e >= 1e3 && (a.isPatient = !1);
	};
	return {
		client: { complete: async (e, { onText: n, purpose: c = "" }) => {
			a.sent += 1, t();
			let l = o(e, c);
			if (!l) return r.push(c), qt(e);
			let { recorded: u, index: d } = l;
			return Gt(u.request, e) || i.push(c), await s(d, u), a.answered += 1, t(), n(u.attempt.text), u.attempt;
		} },
		unanswered: r,
		changed: i
	};
}
/** The same request; else, where settings or the version have changed, the one for the same batch and pass. */
function Wt(e, { request: t, purpose: n }) {
	let r = e.findIndex(({ recorded: e }) => e.purpose === n && Gt(e.request, t));
	return r === -1 ? e.findIndex(({ recorded: e }) => e.purpose === n && e.request.model === t.model && Kt(e.request) === Kt(t)) : r;
}
function Gt(e, t) {
	return e.model === t.model && U(e) === U(t) && e.temperature === t.temperature;
}
function U({ messages: e }) {
	return e.map(({ content: e }) => e).join("\n");
}
/** Verdicts name candidates by number: they hold for the very same list only. */
function Kt(e) {
	return U(e).split("\n").filter((e) => e.startsWith("{\"id\":")).join("\n");
}
function qt({ model: e }) {
	return {
		endpoint: "",
		model: e,
		answeredBy: null,
		status: 0,
		text: "",
		reasoningCharacters: 0,
		usage: null,
		reportedCost: null,
		finishReason: null,
		outcome: "failed",
		error: new s("the replay file holds no answer to this request", {
			kind: "bad-request",
			status: 0
		}),
		retryAfterMs: null,
		mayBeBilled: !1,
		startedAt: "",
		durationMs: 0,
		firstTextMs: null
	};
}
// src/replay/rerun.ts
/** Runs everything after the model again, from what a replay file holds: offline, and to the same bytes. */
/** Throws InputError where the run ended before the model was to be asked, and where the file is damaged. */
async function Jt(e, t) {
	let { review: n } = e;
	if (n === null) {
		let t = e.reason === "" ? "" : ` (${e.reason})`;
		throw new o(`there is nothing to replay: the run ended before the model was to be asked, ${e.outcome}${t}`);
	}
	let r = Qt(e, t), i = $t(w(r), {
		review: n,
		given: t.given
	}), a = Yt(e), s = Ut(e.attempts, a.count), c = new Ae(Oe(e.repository), () => void 0), l = t.tools ?? re(), u = ve(e.calls, {
		isNear: (e) => e.startsWith("github."),
		onCall: a.count
	}), d = en(e, {
		review: n,
		sources: r,
		inputs: i,
		journal: c,
		signal: a.signal,
		tools: l,
		player: u
	}), f = await nn(d, {
		file: e,
		review: n,
		inputs: i,
		player: u
	});
	rn(c, {
		file: e,
		review: n,
		start: f
	});
	let p = {
		...d,
		log: t.log,
		createModels: () => Zt(s.client, e)
	}, m = await ce(p, f).catch(Xt), h = je(m, d.cancelled);
	c.update({ requests: e.requests });
	let { record: g } = c;
	return c.update({
		gate: De(g, i),
		coverage: Ee(g)
	}), c.finish(h, e.finishedAt ?? ""), {
		record: c.record,
		inputs: i,
		remarks: an(e, s)
	};
}
/** Stops the run where it was stopped: after as many calls and answers. */
function Yt({ stop: e }) {
	let t = new AbortController(), n = 0, r = () => {
		e && n >= e.after && t.abort(e.reason);
	};
	return r(), {
		signal: t.signal,
		count: () => {
			n += 1, r();
		}
	};
}
/** What stops a replay is a file in which something is not as a run leaves it. */
function Xt(e) {
	let t = T(e);
	throw new o(`the replay file is damaged: ${t.detail}`, { cause: e });
}
function Zt(e, { endpoints: t }) {
	return Array.from({ length: t }, () => e);
}
/** The settings of the recorded run, but for those that are given now. */
function Qt(t, { given: r }) {
	let i = new Map(Object.entries({
		...t.settings,
		mode: t.mode
	})), a = {
		environment: {},
		given: (e) => r(e) || (i.get(e) ?? "")
	};
	if (t.config === null) return a;
	let { file: o, text: s } = t.config, c = n(s, {
		file: o,
		known: Se
	});
	return {
		...a,
		config: {
			file: o,
			values: c,
			placeOf: (t) => e(s, t, "value")
		}
	};
}
/** What was left of the limits then is the limit now, unless one is given. */
function $t(e, { review: t, given: n }) {
	return n("cost-limit") === "" ? {
		...e,
		costLimit: t.limit
	} : e;
}
function en(e, t) {
	let { review: n, sources: r, inputs: i, journal: a, signal: o, tools: s, player: c } = t, l = new AbortController(), u = () => {
		o.reason === "cancelled" && l.abort("cancelled");
	};
	o.aborted && u(), o.addEventListener("abort", u);
	let { left: d } = c.play("time", { left: () => 2 ** 53 - 1 });
	return pe({
		journal: a,
		warn: () => void 0,
		announce: () => void 0
	}, i), {
		sources: r,
		inputs: i,
		journal: a,
		signal: o,
		cancelled: l.signal,
		onInputs: () => void 0,
		github: tn(n, c),
		tools: s,
		openClone: async () => null,
		workspace: "",
		readEvidenceFiles: async () => [],
		createModels: () => [],
		repository: e.repository,
		timeLeftMs: d,
		now: () => e.startedAt,
		wait: async () => void 0,
		log: () => void 0,
		warn: () => void 0,
		runId: e.run.id,
		runUrl: e.run.url,
		repositoryUrl: e.run.repositoryUrl
	};
}
/** Reads answer as they did. Writes that were not made then are taken for done: nothing is sent anywhere. */
function tn({ pullRequest: e }, t) {
	let n = async () => ({
		kind: "done",
		id: 0,
		url: ""
	}), r = Vt({
		pullRequest: e,
		files: [],
		commits: [],
		readAt: async () => null
	}), { requestCount: i } = r;
	return {
		...t.play("github", {
			...r,
			resolveThread: n,
			createReview: n,
			createReviewComment: n,
			createIssueComment: n,
			updateIssueComment: n
		}),
		requestCount: i
	};
}
async function nn(e, t) {
	let { file: n, review: r, inputs: i, player: a } = t, { number: o, isFull: s, pullRequest: c, account: l, files: u } = r, { repository: d } = n, f = Ce({
		repository: d,
		number: o,
		apiKey: "replay"
	}), p = a.play("marks", f), { has: m } = a.play("posted", { has: () => !1 }), h = {
		inputs: i,
		models: te(i, n.startedAt),
		pullRequest: c,
		number: o,
		marks: p,
		marksFor: () => p,
		posted: {
			...r.posted,
			has: m
		},
		account: l,
		isFull: s
	}, g = {
		files: u,
		unlisted: r.unlisted
	}, _ = async () => null, v = a.play("files", {
		read: _,
		peek: _,
		readBase: _,
		visit: _,
		exists: _
	}), y = (t) => ne(t, e.tools.scanner), { countTokens: b } = await import("./tokens.js"), { readBefore: x, attributes: ee, churn: re, findings: ie } = r, S = {
		...g,
		files: r.narrowed ?? u
	};
	return {
		subject: h,
		gathered: {
			change: g,
			masked: {
				files: u,
				leaks: r.leaks
			},
			headFiles: v,
			mask: y
		},
		work: {
			...h,
			readBefore: x,
			attributes: ee,
			churn: re,
			findings: ie,
			countTokens: b,
			context: r.context,
			change: S,
			wholeFiles: u
		}
	};
}
/** The record as it stood when the model was to be asked. */
function rn(e, { file: t, review: n, start: i }) {
	let { inputs: a, models: o } = i.subject, { pullRequest: s, record: c } = n;
	e.begin(a, o);
	let l = be(a), u = l === c.limit ? c.limits : [r({
		name: "run",
		limit: l,
		spent: 0,
		isLowerBound: !1
	})], { startedAt: d, version: f } = t;
	e.update({
		...c,
		version: f,
		startedAt: d,
		pullRequest: s,
		limit: l,
		limits: u
	});
}
function an({ filesLeftOut: e }, { unanswered: t, changed: n }) {
	let r = (e) => [...new Set(e)].join(", ");
	return [
		e && "The files round the change were too large to be kept: what needs them is not checked again.",
		n.length > 0 && `The requests differ from the recorded ones (${r(n)}); the answers are those that were given to these.`,
		t.length > 0 && `The file holds no answer to ${r(t)}: the model was not asked again.`
	].filter((e) => e !== !1);
}
// src/cli/live.ts
/** What can be watched while a run goes on: its log line by line, and under it where it stands and what it has cost. */
const on = {
	critical: "red",
	major: "yellow"
};
/** `silent` shows nothing at all: what is printed then is for a program. */
function sn(e, t) {
	if (t === "silent") {
		let e = () => void 0;
		return {
			log: {
				info: e,
				debug: e,
				warning: e
			},
			update: e,
			end: e
		};
	}
	let n = performance.now(), r = null, i = () => {
		if (!r) return;
		let t = ln(r, performance.now() - n);
		e.status([N(et(t, e.width), "dim")]);
	}, a = e.isLive ? setInterval(i, 500).unref() : void 0;
	return {
		log: {
			info: (t) => e.tell([cn(t)]),
			debug: () => void 0,
			warning: (t) => e.tell(I([N(t, "yellow")], e.width))
		},
		update: (e) => {
			r = e, i();
		},
		end: () => {
			clearInterval(a), r = null, e.status(null);
		}
	};
}
/** A suggestion shows its severity at a glance; the others are quiet. */
function cn(e) {
	let t = /^ {2}(critical|major|minor|nit) (\S+) (.*)$/s.exec(e);
	if (!t) return [N(e, "dim")];
	let [, n = "", r = "", i = ""] = t;
	return [
		N(`  ${n} `, on[n] ?? "plain"),
		N(`${r} `, "dim"),
		N(i)
	];
}
/** `reading · batch 2 of 3 · 4 suggestions · ¥0.0012 of ¥0.01 · 12 s`. */
function ln(e, t) {
	let { plan: n, calls: r, reviewed: i, limit: a, currency: o } = e, { cost: s, costKnown: c } = v(e), l = n?.batches ?? [], u = new Set(r.filter(({ pass: e }) => e === "verify").map(({ batch: e }) => e)).size, d = i.filter(y).length, f = _(s, o);
	return [
		n === null ? "reading the change" : "asking the model",
		...l.length > 1 ? [`batch ${Math.min(u + 1, l.length)} of ${l.length}`] : [],
		...d > 0 ? [d === 1 ? "1 suggestion" : `${d} suggestions`] : [],
		...a > 0 ? [`${c ? "" : "about "}${f} of ${_(a, o)}`] : [],
		`${Math.round(t / 1e3)} s`
	].join(" · ");
}
// src/cli/settings.ts
/** The flags that set what inputs set in a workflow, under the same names. */
/** What a review, a plan and a comparison take. The key comes from the environment: flags are seen by everybody. */
const W = [
	{
		name: "limit",
		value: "AMOUNT",
		help: "most that the run may cost (0.01)"
	},
	{
		name: "model",
		value: "ID",
		help: "model to ask (mimo-v2-flash)"
	},
	{
		name: "verify-model",
		value: "ID",
		help: "another model for the second pass"
	},
	{
		name: "fallback-models",
		value: "IDS",
		help: "models to ask where the first is not served"
	},
	{
		name: "base-url",
		value: "URL",
		help: "OpenAI-compatible endpoint (DMX_BASE_URL, DMXAPI)"
	},
	{
		name: "prices",
		value: "MAP",
		help: "prices per million tokens, as YAML or JSON"
	},
	{
		name: "currency",
		value: "CODE",
		help: "of limits and amounts",
		choices: ["CNY", "USD"]
	},
	{
		name: "exchange-rate",
		value: "RATE",
		help: "CNY per USD"
	},
	{
		name: "include",
		value: "GLOBS",
		help: "review these files only, one pattern a line"
	},
	{
		name: "exclude",
		value: "GLOBS",
		help: "leave these files out, one pattern a line"
	},
	{
		name: "min-severity",
		value: "LEVEL",
		help: "least severity shown (minor)",
		choices: xe
	},
	{
		name: "max-comments",
		value: "N",
		help: "most comments of their own (20)"
	},
	{
		name: "fail-on",
		value: "LEVEL",
		help: "exit with 1 for a confirmed suggestion of that severity (never)",
		choices: ["never", ...xe]
	},
	{
		name: "fail-on-partial",
		value: null,
		help: "exit with 1 when not everything was read"
	},
	{
		name: "language",
		value: "TAG",
		help: "language of the suggestions (en)"
	},
	{
		name: "evidence",
		value: "GLOBS",
		help: "SARIF files of other tools"
	},
	{
		name: "generate-temperature",
		value: "T",
		help: "of the first pass (0.3)"
	},
	{
		name: "verify-temperature",
		value: "T",
		help: "of the second pass (0.1)"
	},
	{
		name: "config",
		value: "FILE",
		help: "configuration file at the base (.github/fen.yml)"
	},
	{
		name: "idle-timeout",
		value: "SECONDS",
		help: "longest silence of a stream (60)"
	},
	{
		name: "run-timeout",
		value: "SECONDS",
		help: "longest run (900)"
	},
	{
		name: "result-file",
		value: "FILE",
		help: "where the result file goes"
	}
], un = { limit: "cost-limit" }, dn = new Map(W.map(({ name: e }) => [un[e] ?? e, e]));
/** Where the inputs come from on the command line; `fixed` are those that a command decides itself. */
function G(e, t) {
	return {
		environment: e.environment,
		given: (n) => {
			let r = dn.get(n);
			return t[n] ?? (r === void 0 ? "" : e.given(r));
		},
		nameOf: (e) => {
			let n = dn.get(e);
			return n === void 0 || e in t ? `\`${e}\`` : `--${n}`;
		}
	};
}
// src/cli/replay.ts
/** `fen replay`: yesterday's run once more, offline, as it was or with other settings. */
/** What decides about requests and files is as it was. */
const fn = /* @__PURE__ */ new Set([
	"base-url",
	"evidence",
	"config",
	"idle-timeout",
	"run-timeout",
	"result-file"
]), pn = {
	name: "replay",
	summary: "run everything after the model again, offline, from a replay file",
	usage: "REPLAY-FILE [--json] [settings that are to be others]",
	flags: [{
		name: "json",
		value: null,
		help: "print the result file, and nothing else"
	}, ...W.filter(({ name: e }) => !fn.has(e))],
	most: 1,
	run: mn
};
async function mn(e) {
	let { terminal: t, given: n, words: r } = e, [i] = r;
	if (i === void 0) throw new A("fen replay needs a file: fen replay REPLAY-FILE");
	let o = n("json") !== "", s = At(await hn(e, i)), c = sn(t, o ? "silent" : "shown"), { record: l, inputs: d, remarks: f } = await Jt(s, {
		...G(e, {}),
		log: c.log.info
	});
	c.end();
	for (let e of f) c.log.warning(e);
	let p = l.mode === "plan" && l.plan !== null;
	if (o) t.write(u(l));
	else {
		let e = `Replay of a run of ${s.startedAt}, fen ${s.version}; nothing was sent and nothing spent.`;
		t.print(p ? _t(l, t) : gt(l, t)), t.print(I([N(e, "dim")], t.width));
	}
	return a({
		...l,
		failOnPartial: d.failOnPartial
	});
}
async function hn(e, t) {
	try {
		return await k(O(e.folder, t), "utf8");
	} catch (e) {
		throw new o(`${t} cannot be read`, { cause: e });
	}
}
// src/io/model/local-servers.ts
/** In the order in which they are taken. */
const gn = [
	{
		name: "Ollama",
		port: 11434
	},
	{
		name: "LM Studio",
		port: 1234
	},
	{
		name: "llama.cpp",
		port: 8080
	},
	{
		name: "vLLM",
		port: 8e3
	}
], _n = /embed|rerank|whisper|bge-|e5-|tts|clip/i;
/** The first server that answers and has a model; `null` where there is none. Takes 300 ms at most. */
async function vn(e) {
	return (await Promise.all(gn.map(async ({ name: t, port: n }) => {
		let r = `${t === "Ollama" && yn(e) || `http://127.0.0.1:${n}`}/v1`, i = await bn(r, e);
		return i.length === 0 ? null : {
			name: t,
			baseUrl: r,
			models: i
		};
	}))).find((e) => e !== null) ?? null;
}
/** Ollama's own variable, where it names this machine: `127.0.0.1:11500`, with or without `http://`. */
function yn({ environment: e }) {
	let t = e.OLLAMA_HOST?.trim() ?? "", n = /^(?:http:\/\/)?(127\.0\.0\.1|localhost|0\.0\.0\.0)?(?::(\d{1,5}))?\/?$/.exec(t);
	return t === "" || n === null ? null : `http://127.0.0.1:${n[2] ?? "11434"}`;
}
async function bn(e, t) {
	try {
		let n = await (t.fetch ?? fetch)(`${e}/models`, {
			headers: { accept: "application/json" },
			redirect: "error",
			signal: AbortSignal.timeout(300)
		}), r = n.ok ? await xn(n) : "";
		return Sn(JSON.parse(r)).filter((e) => !_n.test(e));
	} catch {
		return [];
	}
}
async function xn(e) {
	let t = new TextDecoder(), n = "";
	for await (let r of e.body ?? []) if (n += t.decode(r, { stream: !0 }), n.length > 262144) return "";
	return n;
}
/** `{"data": [{"id": "…"}]}`, as the protocol has it. */
function Sn(e) {
	let t = typeof e == "object" && e && "data" in e ? e.data : [];
	return Array.isArray(t) ? t.flatMap((e) => {
		let t = typeof e == "object" && e && "id" in e ? e.id : null;
		return typeof t == "string" && /^[\w./:@+-]{1,200}$/.test(t) ? [t] : [];
	}) : [];
}
/** Asks this machine only where there is neither a key nor an address. Throws InputError. */
async function Cn(e) {
	let n = w(e);
	if (n.apiKey !== "") return { kind: "endpoint" };
	if ([e.given("base-url"), e.environment.DMX_BASE_URL ?? ""].some((e) => e.trim() !== "")) {
		if (!n.baseUrls.every(wn)) throw new o("`DMX_API_KEY`: not set; fen needs the key of the endpoint in `base-url` (a server on this machine needs none)");
		let r = t(n.model, n.prices) === null ? Dn(e, n.model) : {};
		return {
			kind: "local",
			server: null,
			fixed: {
				...En(e),
				...r
			}
		};
	}
	let r = await vn(e);
	if (r === null) return { kind: "none" };
	let i = Tn(e, r);
	return {
		kind: "local",
		server: r,
		fixed: {
			...En(e),
			...Dn(e, i),
			model: i,
			"base-url": r.baseUrl
		}
	};
}
function wn(e) {
	return /^https?:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?(?:\/|$)/.test(e);
}
function Tn(e, t) {
	let n = e.given("model").trim();
	if (n === "") return t.models[0] ?? "";
	if (t.models.includes(n)) return n;
	throw new o(`--model: ${t.name} at ${t.baseUrl} has no \`${n}\`; it has ${t.models.slice(0, 10).join(", ")}`);
}
/** A machine of one's own is slower than a data centre. */
function En(e) {
	let t = (t, n) => e.given(t).trim() || n;
	return {
		"api-key": "local",
		"idle-timeout": t("idle-timeout", "600"),
		"run-timeout": t("run-timeout", "3600")
	};
}
/** The model costs nothing, and no other is asked in its place. */
function Dn(e, t) {
	let n = e.given("prices").trim(), r = {
		input: 0,
		cached: 0,
		output: 0,
		currency: "CNY"
	};
	return {
		prices: n === "" ? JSON.stringify({ [t]: r }) : n,
		"verify-model": e.given("verify-model").trim() || t,
		"fallback-models": e.given("fallback-models").trim() || t
	};
}
// src/io/git/branch.ts
/** The user's own repository: what is checked out, what a name stands for, and what lies between two commits. */
const On = 67108864, K = 1048576, kn = [
	"refs/remotes/origin/HEAD",
	"refs/remotes/origin/main",
	"refs/remotes/origin/master",
	"refs/heads/main",
	"refs/heads/master"
];
/** The clone that a folder lies in; `null` where there is none. */
async function An(e, t) {
	let n = await jn(O(e)), r = n === null ? null : await S(n);
	if (n === null || r === null) return null;
	let i = () => ({
		gitDir: r,
		env: ue(t, r),
		signal: AbortSignal.timeout(6e4)
	}), a = () => {
		let { GIT_INDEX_FILE: e, ...a } = ue(t, r);
		return {
			...i(),
			env: {
				...a,
				GIT_WORK_TREE: n
			}
		};
	};
	return {
		root: n,
		resolve: (e) => J(i(), e),
		head: async () => Mn(i()),
		findBase: async () => Nn(i()),
		mergeBase: async (e, t) => q(await C(i(), [
			"merge-base",
			e,
			t
		], 1e3)),
		diff: (e, t) => C(i(), [
			"diff",
			...ie,
			"--full-index",
			e,
			t,
			"--"
		], On),
		listCommits: (e, t) => Pn(i(), {
			base: e,
			head: t
		}),
		readAt: async (e, t) => {
			let n = `${e}:${t}`, r = await C(i(), [
				"cat-file",
				"blob",
				n
			], K);
			return r.kind === "text" && !r.text.includes("�") ? r.text : null;
		},
		readFile: (e) => Fn(n, e),
		listUncommitted: async () => {
			let e = await C(a(), [
				"status",
				"--porcelain",
				"-z",
				"--untracked-files=no",
				"--no-renames"
			], On);
			return e.kind === "failed" ? null : e.text.split("\0").flatMap((e) => e === "" ? [] : [e.slice(3)]);
		},
		apply: async (e) => await ae(a(), [
			"apply",
			"--whitespace=nowarn",
			"--unidiff-zero",
			"-"
		], {
			input: e,
			maxBytes: 1e5
		}) === null ? "git could not apply the patch" : null,
		findName: async () => {
			let e = q(await C(i(), [
				"config",
				"--get",
				"remote.origin.url"
			], 1e4)), [, t] = /[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(e ?? "") ?? [];
			return t ?? "";
		}
	};
}
async function jn(e) {
	if (await S(e) !== null) return e;
	let t = E(e);
	return t === e ? null : jn(t);
}
function q(e) {
	let t = e.kind === "text" ? e.text.trim() : "";
	return t === "" ? null : t;
}
async function J(e, t) {
	let n = [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${t}^{commit}`
	], r = q(await C(e, n, 1e3));
	return r !== null && /^[0-9a-f]{40,64}$/.test(r) ? {
		sha: r,
		ref: t
	} : null;
}
async function Mn(e) {
	let t = await J(e, "HEAD"), n = q(await C(e, [
		"symbolic-ref",
		"--quiet",
		"--short",
		"HEAD"
	], 1e3));
	return t && {
		sha: t.sha,
		ref: n ?? t.sha.slice(0, 7)
	};
}
async function Nn(e) {
	let t = q(await C(e, [
		"symbolic-ref",
		"--quiet",
		"HEAD"
	], 1e3));
	for (let n of kn) {
		if (n === t) continue;
		let r = await J(e, n);
		if (r) return {
			sha: r.sha,
			ref: n.replace(/^refs\/(?:heads|remotes)\//, "")
		};
	}
	return null;
}
async function Pn(e, { base: t, head: n }) {
	let r = await C(e, [
		"log",
		"--reverse",
		"--no-show-signature",
		"--max-count=250",
		"--format=%H%x00%P%x00%cI%x00%B%x00%x00",
		n,
		`^${t}`,
		"--"
	], 4 * K);
	return r.kind === "failed" ? [] : r.text.split("\0\0").flatMap((e) => {
		let [t = "", n = "", r = "", i = ""] = e.trimStart().split("\0");
		return t === "" ? [] : [{
			sha: t,
			message: i.trim(),
			parent: n.split(" ")[0] || null,
			at: r
		}];
	});
}
/** A path of a diff may point anywhere: only regular files below the root are read. */
async function Fn(e, t) {
	let n = O(e, t);
	try {
		let t = await Ie(n), r = await Le(E(n)), i = `${r}${Pe}`.startsWith(`${await Le(e)}${Pe}`);
		if (!t.isFile() || t.size > K || !i) return null;
		let a = await k(D(r, n.slice(E(n).length + 1)), "utf8");
		return a.includes("�") ? null : a;
	} catch {
		return null;
	}
}
// src/cli/selection.ts
/** What is to be reviewed: commits of the repository here, a diff from a file, or a pull request on GitHub. */
const In = [
	{
		name: "base",
		value: "REF",
		help: "what the branch came from (origin's default branch)"
	},
	{
		name: "head",
		value: "REF",
		help: "what is reviewed (HEAD)"
	},
	{
		name: "diff",
		value: "FILE",
		help: "review a diff from a file, or - for standard input"
	},
	{
		name: "pr",
		value: "OWNER/REPO#N",
		help: "review a pull request on GitHub (GITHUB_TOKEN)"
	}
];
/** Throws UsageError for flags that exclude each other, InputError for what cannot be found. */
async function Ln(e) {
	let { given: t } = e, [n, r] = [["diff", "pr"].filter((e) => t(e) !== ""), Rn(e)];
	if (n.length > 1) throw new A("--diff and --pr exclude each other");
	if (n[0] !== void 0 && r) throw new A(`--${n[0]} excludes --base and --head`);
	let i = await An(e.folder, e.environment);
	return t("pr") === "" ? t("diff") === "" ? Hn(e, i) : Gn(e, i) : zn(t("pr"), i);
}
const Rn = ({ given: e }) => e("base") !== "" || e("head") !== "";
async function zn(e, t) {
	let n = Bn(e);
	if (n === null) throw new A(`--pr: ${JSON.stringify(e.slice(0, 80))} is not OWNER/REPO#NUMBER`);
	let r = (await t?.findName())?.toLowerCase() === n.repository.toLowerCase();
	return {
		kind: "pull-request",
		...n,
		workspace: r ? t?.root ?? "" : ""
	};
}
/** `owner/repo#12`, or the address of its page. */
function Bn(e) {
	let t = /^([\w.-]{1,100}\/[\w.-]{1,100})#(\d{1,9})$/.exec(e) ?? /^https:\/\/[\w.:-]+\/([\w.-]{1,100}\/[\w.-]{1,100})\/pull\/(\d{1,9})(?:[/?#].*)?$/.exec(e), n = Number(t?.[2]);
	return t?.[1] !== void 0 && n > 0 ? {
		repository: t[1],
		number: n
	} : null;
}
/** The part of a pull request that a change has where it never was one. */
function Vn(e) {
	let { files: t, ...n } = e;
	return {
		...n,
		number: 0,
		state: "open",
		draft: !1,
		author: {
			login: "you",
			type: "User"
		},
		fromFork: !1,
		changedFiles: t.length,
		url: ""
	};
}
async function Hn(e, t) {
	if (t === null) throw new o("there is no git repository here; go to one, or give --diff FILE or --pr OWNER/REPO#N");
	let { base: n, head: r } = await Un(e, t), i = await t.mergeBase(n.sha, r.sha);
	if (i === null) throw new o(`${n.ref} and ${r.ref} have no commit in common here; if the clone is shallow, run git fetch --unshallow`);
	let a = await t.diff(i, r.sha);
	if (a.kind === "failed") throw new o(`the change cannot be read: ${a.why}`);
	let s = await t.listCommits(i, r.sha), [c] = s, [l = "", ...u] = (s.length === 1 ? c?.message ?? "" : r.ref).split("\n"), d = b(a.text), f = {
		sha: i,
		ref: n.ref
	};
	return {
		kind: "here",
		change: {
			pullRequest: Vn({
				title: l,
				body: u.join("\n").trim(),
				base: f,
				head: r,
				files: d
			}),
			files: d,
			commits: s,
			readAt: t.readAt
		},
		workspace: t.root,
		notes: await Wn(e, t),
		name: `${n.ref} ← ${r.ref}`
	};
}
async function Un({ given: e }, t) {
	let n = async (n) => {
		let r = await t.resolve(e(n));
		if (r) return r;
		throw new o(`--${n}: git knows no commit ${JSON.stringify(e(n).slice(0, 80))}`);
	}, r = e("head") === "" ? await t.head() : await n("head");
	if (r === null) throw new o("there is no commit here yet; commit something first");
	let i = e("base") === "" ? await t.findBase() : await n("base");
	if (i) return {
		base: i,
		head: r
	};
	throw new o("--base: not given, and there is no main or master, here or at origin, to compare with; name the branch that this one came from");
}
/** Only what is committed is reviewed: who has more must know. */
async function Wn({ given: e }, t) {
	if (e("head") !== "") return [];
	let n = await t.listUncommitted() ?? [];
	return n.length === 0 ? [] : [`Changes in ${n.length === 1 ? "1 file" : `${n.length} files`} are not committed and not part of this review; \`git diff HEAD | fen review --diff -\` reviews them.`];
}
const Y = "0".repeat(40);
async function Gn(e, t) {
	let n = e.given("diff"), r = n === "-" ? await e.terminal.readAll() : await Kn(e, n);
	if (r.length > 67108864) throw new o("--diff: is larger than 64 MB");
	let i = b(r);
	if (i.length === 0) throw new o(`--diff: ${n === "-" ? "standard input" : "the file"} holds no unified diff, such as git diff writes`);
	return qn({
		files: i,
		name: n === "-" ? "the diff" : n,
		repository: t
	});
}
async function Kn(e, t) {
	try {
		return await k(O(e.folder, t), "utf8");
	} catch (e) {
		throw new o(`--diff: ${t} cannot be read`, { cause: e });
	}
}
/** A change of which there is a diff alone; it belongs to the repository if it fits the files there. */
async function qn(e) {
	let { files: t, name: n } = e, r = await e.repository?.head(), i = e.repository !== null && r && await Jn(t, e.repository, r.sha), a = i ? e.repository : null, o = {
		sha: i ? r.sha : Y,
		ref: i ? r.ref : "before"
	};
	return {
		kind: "here",
		change: {
			pullRequest: Vn({
				title: n,
				body: "",
				base: o,
				head: {
					sha: i ? `${Y.slice(1)}1` : Y,
					ref: "after"
				},
				files: t
			}),
			files: t,
			commits: [],
			readAt: async (e, n) => a === null ? null : e === o.sha ? a.readAt(e, n) : Yn({
				path: n,
				files: t,
				repository: a,
				base: o.sha
			})
		},
		workspace: a?.root ?? "",
		notes: i ? [] : ["Nothing but the diff is read: there is no repository here that it fits."],
		name: n
	};
}
/** One file is enough: a diff of other files would not fit by chance. */
async function Jn(e, t, n) {
	for (let r of e.filter(({ status: e, hunks: t }) => e !== "added" && t.length > 0)) {
		if (await Yn({
			path: r.path,
			files: e,
			repository: t,
			base: n
		}) !== null) return !0;
		let i = await t.readAt(n, r.oldPath ?? r.path);
		if (r.status === "removed" && i !== null) return !0;
	}
	return e.every(({ status: e }) => e === "added");
}
/** The file with the change: as it lies there, or as the commit has it with the change made. */
async function Yn(e) {
	let { path: t, repository: n, base: r } = e, i = e.files.find((e) => e.path === t);
	if (i?.status === "removed") return null;
	let a = await n.readFile(t);
	if (!i) return a ?? n.readAt(r, t);
	if (a !== null && le(a, i.hunks) !== null) return a;
	let o = await n.readAt(r, i.oldPath ?? t);
	return o === null ? null : le(o, i.hunks.map(Xn));
}
/** The hunk that takes the change back. */
function Xn(e) {
	let { oldStart: t, oldLines: n, newStart: r, newLines: i, lines: a } = e;
	return {
		...e,
		oldStart: r,
		oldLines: i,
		newStart: t,
		newLines: n,
		lines: a.map((e) => ({
			...e,
			oldLine: e.newLine,
			newLine: e.oldLine
		}))
	};
}
// src/cli/session.ts
/** One run of the command line from the first line of its record to the last: everything is saved on the way. */
/** Has the work done. Never rejects: what went wrong is the record's ending. */
async function Zn(e, t) {
	let { call: n } = e, { scrub: r } = n, i = sn(n.terminal, e.view), o = Oe(e.repository), s = $n(n, o.startedAt), c = null, l = new Ae(o, (e) => {
		c = Te(s.result, r(u(e))), i.update(e);
	});
	for (let t of e.notes) l.note(t);
	let { inputs: d } = e, f = {
		...e,
		scrub: r,
		environment: n.environment,
		cancelled: n.cancelled,
		journal: l,
		log: i.log
	}, p = pe({
		journal: l,
		warn: i.log.warning,
		announce: () => void 0
	}, d), m = he(e);
	await Ne(n.environment);
	let h = await t({
		conditions: f,
		inputs: d,
		timeLeftMs: me(d.runTimeoutMs),
		watch: m.watch,
		onInputs: (e) => {
			p.heed(e), d = e;
		}
	}).catch(T), g = je(h, n.cancelled);
	Qn(l, {
		inputs: d,
		last: g,
		scrub: r
	}), i.end();
	let { record: _ } = l, v = await m.render({
		record: _,
		scrub: r
	}), y = (e, t) => Te(e, r(t)) === null ? e : "";
	return {
		record: _,
		files: {
			result: c === null ? s.result : "",
			sarif: y(s.sarif, Me(_)),
			replay: v === null ? "" : y(s.replay, v)
		},
		code: a({
			ending: g,
			gate: _.gate,
			failOnPartial: d.failOnPartial
		})
	};
}
function Qn(e, t) {
	let { record: n } = e;
	e.update({
		gate: De(n, t.inputs),
		coverage: Ee(n)
	}), ke({
		...t,
		journal: e
	}), e.finish(t.last, (/* @__PURE__ */ new Date()).toISOString());
}
/** A run keeps its files to itself: those of the one before may still be wanted. */
function $n(e, t) {
	let n = e.given("result-file"), r = `fen-${t.replaceAll(/[:.]/g, "-")}.json`, i = n === "" ? D(er(e.environment), r) : O(e.folder, n);
	return we({
		given: i,
		mode: "",
		runnerTemp: void 0
	});
}
/** Where programs keep what is to outlast a run (XDG Base Directory Specification). */
function er(e) {
	let { XDG_STATE_HOME: t = "", HOME: n = "", LOCALAPPDATA: r = "" } = e;
	return t.startsWith("/") ? D(t, "fen") : r === "" ? D(n === "" ? "." : n, ".local", "state", "fen") : D(r, "fen");
}
// src/cli/review.ts
/** `fen review` and `fen plan`: the pipeline of the action on a change that lies here, or on a pull request. */
const tr = [{
	name: "json",
	value: null,
	help: "print the result file, and nothing else"
}, {
	name: "sarif",
	value: null,
	help: "print SARIF 2.1.0, and nothing else"
}], nr = {
	name: "review",
	summary: "review a branch, a diff or a pull request",
	usage: "[--base REF] [--head REF] | --diff FILE|- | --pr OWNER/REPO#N",
	flags: [
		...In,
		{
			name: "post",
			value: null,
			help: "post the review on the pull request"
		},
		{
			name: "full",
			value: null,
			help: "read again what earlier runs have read"
		},
		...tr,
		...W
	],
	most: 0,
	run: (e) => ir(e, "review")
}, rr = {
	name: "plan",
	summary: "show what would be sent and what it would cost; spends nothing, needs no key",
	usage: "[--base REF] [--head REF] | --diff FILE|- | --pr OWNER/REPO#N",
	flags: [
		...In,
		...tr.slice(0, 1),
		...W
	],
	most: 0,
	run: (e) => ir(e, "plan")
};
async function ir(e, t) {
	let { given: n, terminal: r } = e, i = n("json") !== "" || n("sarif") !== "";
	if (n("json") !== "" && n("sarif") !== "") throw new A("--json and --sarif exclude each other");
	if (n("post") !== "" && n("pr") === "") throw new A("--post needs a pull request: --pr OWNER/REPO#N");
	ar(e, t);
	let a = await Ln(e), s = sr(e, {
		selection: a,
		mode: t
	}), c = t === "plan" ? { kind: "endpoint" } : await Cn(G(e, s));
	if (c.kind === "local" && n("post") !== "") throw new o(or);
	let l = c.kind === "local" ? c.fixed : {}, u = G(e, {
		...s,
		...l
	}), d = w(u);
	i || r.tell(I([N(cr(c, d.model), "dim")], r.width));
	let { workspace: f } = a, p = await Zn({
		call: e,
		sources: u,
		inputs: d,
		workspace: f,
		repository: a.kind === "pull-request" ? a.repository : "",
		notes: a.kind === "here" ? a.notes : [],
		view: i ? "silent" : "shown"
	}, (e) => lr(e, {
		selection: a,
		provider: c
	}));
	return ur(e, p, c), p.code;
}
/** Flags are looked at before anything is read or asked. */
function ar(e, t) {
	try {
		w(G(e, { mode: t }));
	} catch (e) {
		throw e instanceof o ? new A(e.message) : e;
	}
}
const or = "--post needs a key in `DMX_API_KEY`: fen signs with it what it leaves on the pull request, so that nobody else can; for a server on this machine any long secret of your own will do";
function sr({ given: e, environment: t }, { selection: n, mode: r }) {
	let i = {
		mode: r,
		"dry-run": e("post") === "" ? "true" : "false"
	};
	if (n.kind === "here") return i;
	let a = t.GITHUB_TOKEN?.trim() || t.GH_TOKEN?.trim() || "";
	if (a === "") throw new o("`GITHUB_TOKEN`: not set; --pr reads the pull request with it (`GH_TOKEN` does as well, and `gh auth token` prints one)");
	return {
		...i,
		"github-token": a,
		"pr-number": String(n.number),
		...e("full") === "" ? {} : { incremental: "false" }
	};
}
function cr(e, t) {
	if (e.kind === "none") return "No key in DMX_API_KEY and no local server: no model takes part.";
	if (e.kind === "endpoint") return `model: ${t}`;
	let { server: n } = e;
	return `model: ${t} ${n === null ? "on this machine" : `at ${n.name}, ${n.baseUrl}`}; nothing leaves this machine, and it costs nothing`;
}
async function lr(e, { selection: t, provider: n }) {
	let { conditions: r, inputs: i, onInputs: a } = e, s = {
		...se(r, e),
		inputs: i,
		onInputs: a
	}, c = n.kind === "none" ? "none" : "asked";
	if (t.kind === "here") {
		let { change: n, name: i } = t, a = n.files.length === 1 ? "1 file" : `${n.files.length} files`;
		r.log.info(`${i}: ${a} changed`);
		let o = Vt(n), { pullRequest: l } = n;
		return oe(e.watch({
			...s,
			github: o
		}), {
			pullRequest: l,
			model: c
		});
	}
	let { repository: l, number: u } = t, d = fe(r, {
		...e,
		repository: l
	});
	try {
		if (c === "asked") {
			let t = {
				event: "workflow_dispatch",
				payload: {}
			};
			return await de(e.watch({
				...s,
				github: d,
				trigger: t,
				readResults: () => []
			}));
		}
		let t = await d.fetchPullRequest(u);
		if (t) return await oe({
			...s,
			github: d
		}, {
			pullRequest: t,
			model: c
		});
		throw new o(`--pr: ${l} has no pull request ${u}, or the token may not read it`);
	} finally {
		r.journal.update({ requests: d.requestCount() });
	}
}
/** Results go to standard output, and nothing else does. */
function ur({ given: e, terminal: t }, { record: n, files: r }, i) {
	if (e("json") !== "") return t.write(u(n));
	if (e("sarif") !== "") return t.write(Me(n));
	let a = n.mode === "plan" && n.plan !== null;
	t.print(a ? _t(n, t) : gt(n, t)), i.kind === "none" && t.print(yt(n, t)), n.reviewUrl !== "" && t.print([[N(n.reviewUrl)]]), r.result !== "" && t.print([[N(`Result: ${r.result}`, "dim")]]), r.replay !== "" && t.print([[N(`Replay: ${r.replay}`, "dim")]]), dr(n) && t.print([[N("fen apply puts the fixes into your files.", "dim")]]);
}
function dr({ reviewed: e }) {
	return e.some(({ replacement: e }) => e?.kind === "committable");
}
/** Removes the run's secrets from everything that leaves. */
function fr(e) {
	let { environment: t, scrub: n } = e, { stdin: r, stdout: i, stderr: a } = process, o = Ze({ colours: M(i, t) }), s = Ze({ colours: M(a, t) }), c = a.isTTY && t.TERM !== "dumb", l = "", u = () => l === "" ? "" : "\r\x1B[K";
	return {
		write: (e) => void i.write(n(e)),
		print: (e) => void i.write(n(e.map((e) => `${o(e)}\n`).join(""))),
		tell: (e) => {
			let t = e.map((e) => `${s(e)}\n`).join("");
			a.write(u() + n(t) + l);
		},
		status: (e) => {
			if (!c) return;
			let t = e === null ? "" : n(s(e));
			t !== l && (a.write(u() + t), l = t);
		},
		width: Math.max(40, Math.min(i.columns || 100, 100)),
		colours: M(i, t),
		isInteractive: r.isTTY && a.isTTY,
		isLive: c,
		ask: (e, t) => pr(e, t),
		readAll: () => Be(r)
	};
}
async function pr(e, t) {
	let n = ze({
		input: process.stdin,
		output: process.stderr
	});
	try {
		return (await n.question(e, { signal: t })).trim();
	} finally {
		n.close();
	}
}
// src/cli.ts
/** Entry of the command line: finds the command, runs it, and ends with its exit code. */
const X = [
	nr,
	rr,
	pn
], mr = [
	"DMX_API_KEY",
	"GITHUB_TOKEN",
	"GH_TOKEN"
], Z = { ...process.env };
for (let e of mr) delete process.env[e];
const hr = ye(mr.map((e) => Z[e]?.trim() ?? "")), Q = fr({
	environment: Z,
	scrub: hr
});
/** The first signal stops a run in order, with everything saved; the second ends it as it stands. */
function gr() {
	let e = new AbortController(), t = () => {
		e.signal.aborted && process.exit(130), e.abort("cancelled");
	};
	return process.on("SIGINT", t), process.on("SIGTERM", t), process.stdout.on("error", () => process.exit(0)), e.signal;
}
async function _r([e = "", ...t]) {
	if (e === "--version") return $(`${c}\n`);
	if (e === "--help" || e === "help") return $(Ke(X));
	if (e === "") throw new A("a command is missing; fen --help lists them");
	let n = X.find((t) => t.name === e);
	if (!n) throw new A(vr(e));
	let { given: r, words: i } = Ve(t, n);
	if (r(j.name) !== "") return $(qe(n));
	let a = gr(), o = process.cwd();
	return n.run({
		given: r,
		words: i,
		environment: Z,
		folder: o,
		terminal: Q,
		scrub: hr,
		cancelled: a
	});
}
function $(e) {
	return Q.write(e), 0;
}
function vr(e) {
	let t = We(e, X.map((e) => e.name)), n = t === null ? "fen --help lists the commands" : `did you mean fen ${t}?`;
	return `there is no command ${JSON.stringify(e.slice(0, 60))}; ${n}`;
}
/** Says what is wrong and what to do; a fault of fen's own names its place. */
function yr(e) {
	let t = e instanceof A, n = t || e instanceof o || e instanceof i ? e.message : T(e).detail;
	return Q.status(null), Q.tell(I([N("fen: ", "red"), N(n)], Q.width)), t ? 2 : 1;
}
const br = await _r(process.argv.slice(2)).catch(yr);
process.stdout.write("", () => process.exit(br));
export {};
