#!/usr/bin/env node
import { a as e, c as t, d as n, f as r, i, l as a, n as o, o as s, r as c, s as l, t as u, u as d } from "./review.js";
import { M as f, at as p, nt as m, ot as h, t as g, tt as ee } from "./version.js";
import { T as te, i as ne, m as re, p as ie } from "./plan.js";
import { t as ae } from "./sarif.js";
import { E as oe, T as se, h as ce, r as le } from "./summary.js";
import { d as _, n as ue, s as de } from "./totals.js";
import { H as fe, W as v, n as pe, q as me, r as he } from "./result-file.js";
import { t as ge } from "./proxy.js";
import { a as _e, i as ve, n as ye, o as be, r as xe, t as Se } from "./run.js";
import { dirname as y, join as b, resolve as x, sep as S } from "node:path";
import { parseArgs as Ce } from "node:util";
import { lstat as we, readFile as C, realpath as w } from "node:fs/promises";
import { createInterface as Te } from "node:readline/promises";
import { text as Ee } from "node:stream/consumers";
// src/cli/command.ts
/** The command line was written wrongly: it says how it is to be. */
var T = class extends Error {
	name = "UsageError";
};
// src/cli/arguments.ts
/** The words behind `fen` become values: flags and arguments, or a sentence about what is wrong with them. */
const E = {
	name: "help",
	value: null,
	help: "show this help"
};
/** Throws UsageError that names the flag or the argument. */
function De(e, t) {
	let n = [...t.flags, E], { tokens: r, positionals: i } = Ce({
		args: [...e],
		options: Object.fromEntries(n.map(({ name: e, value: t }) => [e, { type: t === null ? "boolean" : "string" }])),
		allowPositionals: !0,
		strict: !1,
		tokens: !0
	}), a = /* @__PURE__ */ new Map();
	for (let e of r) {
		if (e.kind !== "option") continue;
		let r = n.find(({ name: t }) => t === e.name);
		if (!r) throw new T(ke(e.rawName, {
			command: t,
			flags: n
		}));
		if (a.has(r.name)) throw new T(`--${r.name} is given twice`);
		a.set(r.name, Oe(r, e.value));
	}
	if (i.length > t.most) {
		let e = JSON.stringify(i[t.most]?.slice(0, 60));
		throw new T(`fen ${t.name} does not know what to do with ${e}`);
	}
	return {
		given: (e) => a.get(e) ?? "",
		words: i
	};
}
function Oe(e, t) {
	if (e.value === null) {
		if (t === void 0) return "true";
		throw new T(`--${e.name} takes no value`);
	}
	if (t !== void 0 && t.trim() !== "") return t;
	throw new T(`--${e.name} needs a value: --${e.name} ${e.value}`);
}
function ke(e, { command: t, flags: n }) {
	let r = Ae(e.replace(/^-+/, ""), n.map(({ name: e }) => e)), i = r === null ? `see fen ${t.name} --help` : `did you mean --${r}?`;
	return `fen ${t.name} has no flag ${e.slice(0, 60)}; ${i}`;
}
/** The name that somebody may have meant; `null` where none is close. */
function Ae(e, t) {
	let [n] = t.map((t) => ({
		name: t,
		distance: t.startsWith(e) ? 1 : je(e, t)
	})).toSorted((e, t) => e.distance - t.distance);
	return n && n.distance <= Math.max(1, Math.floor(e.length / 3)) ? n.name : null;
}
/** Letters to add, remove or change. */
function je(e, t) {
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
function Me(e) {
	let t = Math.max(...e.map(({ name: e }) => e.length));
	return `fen reviews code changes with a language model, within a limit of money.

usage: fen COMMAND [flags]

${e.map(({ name: e, summary: n }) => `  ${e.padEnd(t)}  ${n}`).join("\n")}

fen COMMAND --help shows the flags of a command, fen --version the version.
The key of the endpoint is read from DMX_API_KEY, a token for GitHub from GITHUB_TOKEN or GH_TOKEN.
Exit codes: 0 done, 1 gate failed or error, 2 wrong usage.
`;
}
function Ne({ name: e, summary: t, usage: n, flags: r }) {
	let i = [...r, E].map((e) => ({
		flag: e,
		label: Pe(e)
	})), a = Math.max(...i.map(({ label: e }) => e.length));
	return `fen ${e}: ${t}

usage: fen ${e} ${n}

${i.map(({ flag: e, label: t }) => `  ${t.padEnd(a)}  ${Fe(e)}`).join("\n")}
`;
}
function Pe({ name: e, value: t }) {
	return t === null ? `--${e}` : `--${e} ${t}`;
}
function Fe({ help: e, choices: t }) {
	return t === void 0 ? e : `${e}: ${t.join(", ")}`;
}
// src/domain/terminal/paint.ts
/** Styled text of a terminal: colours where they are wanted, and words wrapped to a width. */
const Ie = {
	plain: "",
	bold: "1",
	dim: "2",
	code: "36",
	red: "31",
	green: "32",
	yellow: "33"
};
function Le(e) {
	let t = ({ text: t, style: n }) => {
		let r = e.colours ? Ie[n] : "";
		return r === "" ? t : `\u001B[${r}m${t}\u001B[0m`;
	};
	return (e) => Re(e).map(t).join("").trimEnd();
}
function Re(e) {
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
function D(e, t) {
	return e.isTTY === !0 && !t.NO_COLOR && t.TERM !== "dumb";
}
/** Foreign text becomes harmless: no escape sequences, nothing invisible. */
function O(e, t = "plain") {
	return {
		text: te(e.replaceAll("	", "  ").replaceAll("\r", "")),
		style: t
	};
}
const ze = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}]/u;
/** Columns that a text takes. */
function k(e) {
	let t = 0;
	for (let n of e) t += ze.test(n) ? 2 : 1;
	return t;
}
function A(e) {
	return e.reduce((e, { text: t }) => e + k(t), 0);
}
/** The text cut to a width, with an ellipsis where something is missing. */
function Be(e, t) {
	if (k(e) <= t) return e;
	let n = "", r = 1;
	for (let i of e) {
		if (r += k(i), r > t) break;
		n += i;
	}
	return `${n}…`;
}
/** Breaks runs into rows at spaces; a line feed in a run begins a new row, a word that is too long is cut up. */
function j(e, t) {
	let n = [[]], r = 0, i = null;
	for (let a of Ve(e)) {
		let e = a[0]?.text ?? "";
		if (e === "\n") n.push([]), [r, i] = [0, null];
		else if (/^\s/.test(e)) i = r > 0 ? {
			text: " ",
			style: a[0]?.style ?? "plain"
		} : null;
		else for (let e of He(a, t)) {
			let a = A(e);
			r > 0 && r + +!!i + a > t && (n.push([]), [r, i] = [0, null]);
			let o = n.at(-1) ?? [];
			i && o.push(i), o.push(...e), r += a + +!!i, i = null;
		}
	}
	return n;
}
/** Words, the spaces between them, and line feeds; a word may be of several styles. */
function Ve(e) {
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
function He(e, t) {
	if (A(e) <= t) return [e];
	let n = [[]], r = 0;
	for (let { text: i, style: a } of e) for (let e of i) {
		let i = k(e);
		r + i > t && r > 0 && (n.push([]), r = 0), n.at(-1)?.push({
			text: e,
			style: a
		}), r += i;
	}
	return n;
}
/** The row, filled up with spaces to a width. */
function Ue(e, t, n = "left") {
	let r = O(" ".repeat(Math.max(0, t - A(e))));
	return n === "right" ? [r, ...e] : [...e, r];
}
/** Every row behind the same beginning. */
function M(e, t) {
	return e.map((e) => [...t, ...e]);
}
function We(e, t) {
	let n = Ge(e, t), r = e.cells.some((e) => N(e, n).some((e) => e.length > 1));
	return e.cells.flatMap((t, i) => {
		let a = qe(N(t, n), {
			widths: n,
			aligns: e.aligns
		});
		return i === 0 ? [...a, Je(n)] : r && i < e.cells.length - 1 ? [...a, []] : a;
	});
}
function Ge(e, t) {
	let n = e.cells[0]?.length ?? 0, r = Array.from({ length: n }, (t, n) => Math.max(1, ...e.cells.map((e) => Ke(e[n] ?? [])))), i = t - 2 * (n - 1);
	for (; r.reduce((e, t) => e + t, 0) > i;) {
		let e = r.indexOf(Math.max(...r));
		if ((r[e] ?? 0) <= 8) break;
		r[e] = (r[e] ?? 0) - 1;
	}
	return r;
}
/** Columns of a cell that is not wrapped. */
function Ke(e) {
	let t = e.map(({ text: e }) => e).join("").split("\n");
	return Math.max(...t.map((e) => k(e)));
}
function N(e, t) {
	return t.map((t, n) => j(e[n] ?? [], t));
}
function qe(e, t) {
	let n = Math.max(...e.map((e) => e.length));
	return Array.from({ length: n }, (n, r) => e.flatMap((e, n) => {
		let i = t.widths[n] ?? 0;
		return [...n === 0 ? [] : [O(" ".repeat(2))], ...Ue(e[r] ?? [], i, t.aligns[n])];
	}));
}
function Je(e) {
	return [O(e.map((e) => "─".repeat(e)).join(" ".repeat(2)), "dim")];
}
/** Foreign text becomes harmless rows; what no parser should be given is shown as it is. */
function P(e, t) {
	let n = e.length <= 2e5 && !se(e) ? oe(e) : null;
	return n ? F(n.children, t) : j([O(e)], t.width);
}
function F(e, t) {
	return e.map((e) => Ye(e, t)).filter((e) => e.length > 0).flatMap((e, t) => t === 0 ? e : [[], ...e]);
}
function Ye(e, t) {
	let { width: n } = t, r = {
		...t,
		width: n - 2
	};
	return e.type === "heading" ? j(I(e.children, t, "bold"), n) : e.type === "paragraph" ? j(I(e.children, t), n) : e.type === "table" ? We(Qe(e, t), n) : e.type === "html" ? Ze(e.value) : e.type === "thematicBreak" ? [[O("─".repeat(n), "dim")]] : e.type === "code" ? Xe(e.lang ?? "", e.value, t) : e.type === "blockquote" ? M(F(e.children, r), [O("▏ ", "dim")]) : e.type === "list" ? e.children.flatMap((e) => {
		let [t, ...n] = F(e.children, r);
		return [[O("• "), ...t ?? []], ...M(n, [O("  ")])];
	}) : "children" in e ? F(e.children, t) : [];
}
function Xe(e, t, n) {
	return n.renderCode?.(e, t) ?? null ?? t.split("\n").map((e) => [O(`  ${e}`, "code")]);
}
/** Of HTML only the titles of folded parts are shown. */
function Ze(e) {
	let t = /<summary>(.*?)<\/summary>/.exec(e)?.[1];
	return t === void 0 ? [] : [[O("▾ ", "dim"), O(t, "bold")]];
}
function I(e, t, n = "plain") {
	let r = [], i = !1;
	for (let a of e) {
		let e = i && n === "plain" ? "dim" : n;
		a.type === "text" ? r.push(O(a.value.replaceAll("\n", " "), e)) : a.type === "inlineCode" ? r.push(O(t.colours ? a.value : `\`${a.value}\``, "code")) : a.type === "break" ? r.push({
			text: "\n",
			style: "plain"
		}) : a.type === "html" ? /^<br\b/.test(a.value) ? r.push({
			text: "\n",
			style: "plain"
		}) : /^<\/?sub>/.test(a.value) && (i = a.value === "<sub>") : a.type === "strong" ? r.push(...I(a.children, t, "bold")) : "children" in a && r.push(...I(a.children, t, e));
	}
	return r;
}
function Qe(e, t) {
	let n = (e.align ?? []).map((e) => e === "right" ? "right" : "left");
	return {
		cells: e.children.map((e, n) => e.children.map((e) => I(e.children, t, n === 0 ? "bold" : "plain"))),
		aligns: n
	};
}
// src/domain/terminal/review.ts
/** A review as rows of a terminal: what was found, with its code; what was not read; what it has cost. */
const $e = {
	critical: "red",
	major: "yellow",
	minor: "bold",
	nit: "plain"
};
/** What a review or a plan has come to. */
function et(e, t) {
	let n = it(e.reviewed).flatMap((e, n) => [...st(e, {
		...t,
		number: n + 1
	}), []]), { detail: r, reason: i } = e.ending;
	return [
		...n,
		[O(le(e), "bold")],
		...i === null ? [] : j([O(`${ot(r)}.`.replace(/\.\.$/, "."))], t.width),
		...dt(e, t),
		...pt(e),
		...e.notes.flatMap((e) => j([O(e, "dim")], t.width))
	];
}
/** The priced plan: what would be sent, in which order, and what is left out. */
function tt(e, t) {
	let n = ce(e).join("\n\n"), r = (e.plan?.skipped ?? []).map((e) => nt(e));
	return [
		...P(n, t),
		...r.length === 0 ? [] : [[], [O("Not sent", "bold")]],
		...r.slice(0, R).flatMap((e) => j([O(e)], t.width)),
		...r.length > R ? [[O(`… and ${r.length - R} more files`)]] : [],
		...e.notes.flatMap((e) => j([O(e, "dim")], t.width))
	];
}
function nt({ path: e, reason: t, changedLines: n }) {
	return `${e} (${n} changed lines, ${t})`;
}
/** Where nobody was asked: what a model would add, and what that would cost. */
function rt(e, { width: t }) {
	let { plan: n, currency: r, limit: i, models: a } = e, o = n?.batches ?? [];
	if (o.length === 0) return [];
	let s = (e) => _(o.reduce((t, n) => t + n[e].total, 0), r);
	return [[], ...[
		"No model took part. Programs have looked for leaked secrets, conflict markers, hidden characters and code that no longer parses; that is not a review, and says nothing about bugs.",
		`With ${a.generate} a review would likely cost ${s("likely")}, at most ${s("worst")} (limit ${_(i, r)}).`,
		"Set DMX_API_KEY to the key of your endpoint, or start a local server (Ollama, LM Studio, llama.cpp, vLLM): fen finds it, and it costs nothing. fen plan shows what would be sent."
	].flatMap((e) => j([O(e)], t))];
}
/** In the order in which they are shown, and numbered for `fen apply`: the gravest first, then by place. */
function it(e) {
	return e.filter(de).toSorted((e, t) => re(e.suggestion.severity) - re(t.suggestion.severity) || at(e.placement.path, t.placement.path) || L(e) - L(t));
}
const at = (e, t) => e < t ? -1 : +(e > t), L = ({ placement: e }) => e.kind === "inline" ? e.startLine : 0;
function ot(e) {
	return e.charAt(0).toUpperCase() + e.slice(1);
}
function st(e, t) {
	let { suggestion: n, placement: r, verdict: i } = e, { severity: a, title: o, body: s } = n, c = n.source === "check" ? "built-in check" : n.category, l = i.status === "not-verified" && n.source === "model" ? ", not verified" : "", u = [
		O(`${t.number}. `, "dim"),
		O(a, $e[a]),
		O(` ${o}`, "bold"),
		O(` (${c}${l})`, "dim")
	], d = `${r.path}${ie(r)}`, f = t.width - 3, p = [
		...j([O(d, "dim")], f),
		...ct(e, f),
		...P(s, {
			...t,
			width: f
		}),
		...ut(e)
	];
	return [...j(u, t.width), ...M(p, [O("   ")])];
}
/** The lines that are meant, and what is to stand in their place. */
function ct(e, t) {
	let { placement: n, replacement: r } = e;
	if (n.kind === "body") return [];
	let i = r?.kind === "committable" ? lt(r.text) : null, a = (e, n, r) => [O(Be(`${e} ${O(n).text}`, t), r)], o = [...n.lines.map((e) => i === null ? a("│", e, "code") : a("-", e, "red")), ...(i ?? []).map((e) => a("+", e, "green"))], s = o.length - 20;
	return s <= 1 ? o : [...o.slice(0, 20), [O(`… ${s} more lines`, "dim")]];
}
function lt(e) {
	return e === "" ? [] : e.split("\n");
}
/** Code that was suggested and is only shown: why it cannot be applied. */
function ut({ replacement: e }) {
	return e?.kind === "shown" ? [[O("fix not offered: ", "dim"), O(e.reason, "dim")]] : [];
}
const R = 20;
function dt(e, { width: t }) {
	let { plan: n, coverage: r, ending: i } = e;
	if (n === null || i.reason === "plan-only" || i.reason === "no-model") return [];
	let a = `${Math.round(r * 1e3) / 10} %`, o = n.skipped.filter((e) => e.reviewable);
	return [
		[O(`Read ${a} of ${n.reviewableLines} changed lines that are worth a review.`)],
		...o.slice(0, 20).flatMap((e) => j([O(ft(e), "yellow")], t)),
		...o.length > 20 ? [[O(`… and ${o.length - 20} more files`)]] : []
	];
}
function ft({ path: e, reason: t, changedLines: n }) {
	return `not read: ${e} (${n} changed lines, ${t})`;
}
function pt(e) {
	let { cost: t, costKnown: n, usage: r, model: i } = ue(e), { calls: a, currency: o, limit: s } = e;
	if (a.length === 0) return [];
	let c = a.length === 1 ? "1 request" : `${a.length} requests`, l = `${n ? "" : "about "}${_(t, o)}`, u = `${r.inputTokens} tokens in, ${r.cachedTokens} of them cached, ${r.outputTokens} out`;
	return [[O(`Cost ${l} of at most ${_(s, o)}: ${c}${i === "" ? "" : ` to ${i}`}, ${u}.`)]];
}
// src/domain/diff/render-patch.ts
const mt = {
	context: " ",
	added: "+",
	deleted: "-"
};
function ht({ kind: e, text: t }) {
	return mt[e] + t;
}
/** Its lines, the `@@` line first. */
function gt(e) {
	let { oldStart: t, oldLines: n, newStart: r, newLines: i, section: a } = e, o = `@@ -${t},${n} +${r},${i} @@`;
	return [a === "" ? o : `${o} ${a}`, ...e.lines.map(ht)];
}
/** What `parsePatch` reads back. */
function _t(e) {
	return e.flatMap(gt).join("\n");
}
// src/io/local-host.ts
/**
* A change that lies on this machine, in the shape of a pull request, so that it takes the same way as one on GitHub.
* Nothing was said about it before, and nothing can be posted.
*/
/** Sends nothing, to nobody. */
function vt(e) {
	let t = async () => ({
		kind: "denied",
		status: 0,
		message: "there is no pull request to write on"
	});
	return {
		fetchPullRequest: async () => e.pullRequest,
		listFiles: async () => ({
			files: e.files.map(yt),
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
function yt(e) {
	let { path: t, oldPath: n, status: r, additions: i, deletions: a, blob: o = null } = e;
	return {
		path: t,
		oldPath: n,
		status: r,
		additions: i,
		deletions: a,
		patch: e.patch === "complete" && e.hunks.length > 0 ? _t(e.hunks) : null,
		blob: o
	};
}
// src/io/model/local-servers.ts
/** In the order in which they are taken. */
const bt = [
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
], xt = /embed|rerank|whisper|bge-|e5-|tts|clip/i;
/** The first server that answers and has a model; `null` where there is none. Takes 300 ms at most. */
async function St(e) {
	return (await Promise.all(bt.map(async ({ name: t, port: n }) => {
		let r = `${t === "Ollama" && Ct(e) || `http://127.0.0.1:${n}`}/v1`, i = await wt(r, e);
		return i.length === 0 ? null : {
			name: t,
			baseUrl: r,
			models: i
		};
	}))).find((e) => e !== null) ?? null;
}
/** Ollama's own variable, where it names this machine: `127.0.0.1:11500`, with or without `http://`. */
function Ct({ environment: e }) {
	let t = e.OLLAMA_HOST?.trim() ?? "", n = /^(?:http:\/\/)?(127\.0\.0\.1|localhost|0\.0\.0\.0)?(?::(\d{1,5}))?\/?$/.exec(t);
	return t === "" || n === null ? null : `http://127.0.0.1:${n[2] ?? "11434"}`;
}
async function wt(e, t) {
	try {
		let n = await (t.fetch ?? fetch)(`${e}/models`, {
			headers: { accept: "application/json" },
			redirect: "error",
			signal: AbortSignal.timeout(300)
		}), r = n.ok ? await Tt(n) : "";
		return Et(JSON.parse(r)).filter((e) => !xt.test(e));
	} catch {
		return [];
	}
}
async function Tt(e) {
	let t = new TextDecoder(), n = "";
	for await (let r of e.body ?? []) if (n += t.decode(r, { stream: !0 }), n.length > 262144) return "";
	return n;
}
/** `{"data": [{"id": "…"}]}`, as the protocol has it. */
function Et(e) {
	let t = typeof e == "object" && e && "data" in e ? e.data : [];
	return Array.isArray(t) ? t.flatMap((e) => {
		let t = typeof e == "object" && e && "id" in e ? e.id : null;
		return typeof t == "string" && /^[\w./:@+-]{1,200}$/.test(t) ? [t] : [];
	}) : [];
}
/** Asks this machine only where there is neither a key nor an address. Throws InputError. */
async function Dt(e) {
	let t = v(e);
	if (t.apiKey !== "") return { kind: "endpoint" };
	if ([e.given("base-url"), e.environment.DMX_BASE_URL ?? ""].some((e) => e.trim() !== "")) {
		if (!t.baseUrls.every(Ot)) throw new h("`DMX_API_KEY`: not set; fen needs the key of the endpoint in `base-url` (a server on this machine needs none)");
		let n = f(t.model, t.prices) === null ? B(e, t.model) : {};
		return {
			kind: "local",
			server: null,
			fixed: {
				...z(e),
				...n
			}
		};
	}
	let n = await St(e);
	if (n === null) return { kind: "none" };
	let r = kt(e, n);
	return {
		kind: "local",
		server: n,
		fixed: {
			...z(e),
			...B(e, r),
			model: r,
			"base-url": n.baseUrl
		}
	};
}
function Ot(e) {
	return /^https?:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?(?:\/|$)/.test(e);
}
function kt(e, t) {
	let n = e.given("model").trim();
	if (n === "") return t.models[0] ?? "";
	if (t.models.includes(n)) return n;
	throw new h(`--model: ${t.name} at ${t.baseUrl} has no \`${n}\`; it has ${t.models.slice(0, 10).join(", ")}`);
}
/** A machine of one's own is slower than a data centre. */
function z(e) {
	let t = (t, n) => e.given(t).trim() || n;
	return {
		"api-key": "local",
		"idle-timeout": t("idle-timeout", "600"),
		"run-timeout": t("run-timeout", "3600")
	};
}
/** The model costs nothing, and no other is asked in its place. */
function B(e, t) {
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
const V = 67108864, H = 1048576, At = [
	"refs/remotes/origin/HEAD",
	"refs/remotes/origin/main",
	"refs/remotes/origin/master",
	"refs/heads/main",
	"refs/heads/master"
];
/** The clone that a folder lies in; `null` where there is none. */
async function jt(e, i) {
	let o = await U(x(e)), s = o === null ? null : await a(o);
	if (o === null || s === null) return null;
	let c = () => ({
		gitDir: s,
		env: d(i, s),
		signal: AbortSignal.timeout(6e4)
	}), l = () => {
		let { GIT_INDEX_FILE: e, ...t } = d(i, s);
		return {
			...c(),
			env: {
				...t,
				GIT_WORK_TREE: o
			}
		};
	};
	return {
		root: o,
		resolve: (e) => G(c(), e),
		head: async () => Mt(c()),
		findBase: async () => Nt(c()),
		mergeBase: async (e, t) => W(await n(c(), [
			"merge-base",
			e,
			t
		], 1e3)),
		diff: (e, r) => n(c(), [
			"diff",
			...t,
			"--full-index",
			e,
			r,
			"--"
		], V),
		listCommits: (e, t) => Pt(c(), {
			base: e,
			head: t
		}),
		readAt: async (e, t) => {
			let r = `${e}:${t}`, i = await n(c(), [
				"cat-file",
				"blob",
				r
			], H);
			return i.kind === "text" && !i.text.includes("�") ? i.text : null;
		},
		readFile: (e) => Ft(o, e),
		listUncommitted: async () => {
			let e = await n(l(), [
				"status",
				"--porcelain",
				"-z",
				"--untracked-files=no",
				"--no-renames"
			], V);
			return e.kind === "failed" ? null : e.text.split("\0").flatMap((e) => e === "" ? [] : [e.slice(3)]);
		},
		apply: async (e) => await r(l(), [
			"apply",
			"--whitespace=nowarn",
			"--unidiff-zero",
			"-"
		], {
			input: e,
			maxBytes: 1e5
		}) === null ? "git could not apply the patch" : null,
		findName: async () => {
			let e = W(await n(c(), [
				"config",
				"--get",
				"remote.origin.url"
			], 1e4)), [, t] = /[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(e ?? "") ?? [];
			return t ?? "";
		}
	};
}
async function U(e) {
	if (await a(e) !== null) return e;
	let t = y(e);
	return t === e ? null : U(t);
}
function W(e) {
	let t = e.kind === "text" ? e.text.trim() : "";
	return t === "" ? null : t;
}
async function G(e, t) {
	let r = [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${t}^{commit}`
	], i = W(await n(e, r, 1e3));
	return i !== null && /^[0-9a-f]{40,64}$/.test(i) ? {
		sha: i,
		ref: t
	} : null;
}
async function Mt(e) {
	let t = await G(e, "HEAD"), r = W(await n(e, [
		"symbolic-ref",
		"--quiet",
		"--short",
		"HEAD"
	], 1e3));
	return t && {
		sha: t.sha,
		ref: r ?? t.sha.slice(0, 7)
	};
}
async function Nt(e) {
	let t = W(await n(e, [
		"symbolic-ref",
		"--quiet",
		"HEAD"
	], 1e3));
	for (let n of At) {
		if (n === t) continue;
		let r = await G(e, n);
		if (r) return {
			sha: r.sha,
			ref: n.replace(/^refs\/(?:heads|remotes)\//, "")
		};
	}
	return null;
}
async function Pt(e, { base: t, head: r }) {
	let i = await n(e, [
		"log",
		"--reverse",
		"--no-show-signature",
		"--max-count=250",
		"--format=%H%x00%P%x00%cI%x00%B%x00%x00",
		r,
		`^${t}`,
		"--"
	], 4 * H);
	return i.kind === "failed" ? [] : i.text.split("\0\0").flatMap((e) => {
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
async function Ft(e, t) {
	let n = x(e, t);
	try {
		let t = await we(n), r = await w(y(n)), i = `${r}${S}`.startsWith(`${await w(e)}${S}`);
		if (!t.isFile() || t.size > H || !i) return null;
		let a = await C(b(r, n.slice(y(n).length + 1)), "utf8");
		return a.includes("�") ? null : a;
	} catch {
		return null;
	}
}
// src/cli/selection.ts
/** What is to be reviewed: commits of the repository here, a diff from a file, or a pull request on GitHub. */
const It = [
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
async function Lt(e) {
	let { given: t } = e, [n, r] = [["diff", "pr"].filter((e) => t(e) !== ""), Rt(e)];
	if (n.length > 1) throw new T("--diff and --pr exclude each other");
	if (n[0] !== void 0 && r) throw new T(`--${n[0]} excludes --base and --head`);
	let i = await jt(e.folder, e.environment);
	return t("pr") === "" ? t("diff") === "" ? Ht(e, i) : Gt(e, i) : zt(t("pr"), i);
}
const Rt = ({ given: e }) => e("base") !== "" || e("head") !== "";
async function zt(e, t) {
	let n = Bt(e);
	if (n === null) throw new T(`--pr: ${JSON.stringify(e.slice(0, 80))} is not OWNER/REPO#NUMBER`);
	let r = (await t?.findName())?.toLowerCase() === n.repository.toLowerCase();
	return {
		kind: "pull-request",
		...n,
		workspace: r ? t?.root ?? "" : ""
	};
}
/** `owner/repo#12`, or the address of its page. */
function Bt(e) {
	let t = /^([\w.-]{1,100}\/[\w.-]{1,100})#(\d{1,9})$/.exec(e) ?? /^https:\/\/[\w.:-]+\/([\w.-]{1,100}\/[\w.-]{1,100})\/pull\/(\d{1,9})(?:[/?#].*)?$/.exec(e), n = Number(t?.[2]);
	return t?.[1] !== void 0 && n > 0 ? {
		repository: t[1],
		number: n
	} : null;
}
/** The part of a pull request that a change has where it never was one. */
function Vt(e) {
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
async function Ht(e, t) {
	if (t === null) throw new h("there is no git repository here; go to one, or give --diff FILE or --pr OWNER/REPO#N");
	let { base: n, head: r } = await Ut(e, t), i = await t.mergeBase(n.sha, r.sha);
	if (i === null) throw new h(`${n.ref} and ${r.ref} have no commit in common here; if the clone is shallow, run git fetch --unshallow`);
	let a = await t.diff(i, r.sha);
	if (a.kind === "failed") throw new h(`the change cannot be read: ${a.why}`);
	let o = await t.listCommits(i, r.sha), [s] = o, [l = "", ...u] = (o.length === 1 ? s?.message ?? "" : r.ref).split("\n"), d = c(a.text), f = {
		sha: i,
		ref: n.ref
	};
	return {
		kind: "here",
		change: {
			pullRequest: Vt({
				title: l,
				body: u.join("\n").trim(),
				base: f,
				head: r,
				files: d
			}),
			files: d,
			commits: o,
			readAt: t.readAt
		},
		workspace: t.root,
		notes: await Wt(e, t),
		name: `${n.ref} ← ${r.ref}`
	};
}
async function Ut({ given: e }, t) {
	let n = async (n) => {
		let r = await t.resolve(e(n));
		if (r) return r;
		throw new h(`--${n}: git knows no commit ${JSON.stringify(e(n).slice(0, 80))}`);
	}, r = e("head") === "" ? await t.head() : await n("head");
	if (r === null) throw new h("there is no commit here yet; commit something first");
	let i = e("base") === "" ? await t.findBase() : await n("base");
	if (i) return {
		base: i,
		head: r
	};
	throw new h("--base: not given, and there is no main or master, here or at origin, to compare with; name the branch that this one came from");
}
/** Only what is committed is reviewed: who has more must know. */
async function Wt({ given: e }, t) {
	if (e("head") !== "") return [];
	let n = await t.listUncommitted() ?? [];
	return n.length === 0 ? [] : [`Changes in ${n.length === 1 ? "1 file" : `${n.length} files`} are not committed and not part of this review; \`git diff HEAD | fen review --diff -\` reviews them.`];
}
const K = "0".repeat(40);
async function Gt(e, t) {
	let n = e.given("diff"), r = n === "-" ? await e.terminal.readAll() : await Kt(e, n);
	if (r.length > 67108864) throw new h("--diff: is larger than 64 MB");
	let i = c(r);
	if (i.length === 0) throw new h(`--diff: ${n === "-" ? "standard input" : "the file"} holds no unified diff, such as git diff writes`);
	return qt({
		files: i,
		name: n === "-" ? "the diff" : n,
		repository: t
	});
}
async function Kt(e, t) {
	try {
		return await C(x(e.folder, t), "utf8");
	} catch (e) {
		throw new h(`--diff: ${t} cannot be read`, { cause: e });
	}
}
/** A change of which there is a diff alone; it belongs to the repository if it fits the files there. */
async function qt(e) {
	let { files: t, name: n } = e, r = await e.repository?.head(), i = e.repository !== null && r && await Jt(t, e.repository, r.sha), a = i ? e.repository : null, o = {
		sha: i ? r.sha : K,
		ref: i ? r.ref : "before"
	};
	return {
		kind: "here",
		change: {
			pullRequest: Vt({
				title: n,
				body: "",
				base: o,
				head: {
					sha: i ? `${K.slice(1)}1` : K,
					ref: "after"
				},
				files: t
			}),
			files: t,
			commits: [],
			readAt: async (e, n) => a === null ? null : e === o.sha ? a.readAt(e, n) : Yt({
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
async function Jt(e, t, n) {
	for (let r of e.filter(({ status: e, hunks: t }) => e !== "added" && t.length > 0)) {
		if (await Yt({
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
async function Yt(e) {
	let { path: t, repository: n, base: r } = e, a = e.files.find((e) => e.path === t);
	if (a?.status === "removed") return null;
	let o = await n.readFile(t);
	if (!a) return o ?? n.readAt(r, t);
	if (o !== null && i(o, a.hunks) !== null) return o;
	let s = await n.readAt(r, a.oldPath ?? t);
	return s === null ? null : i(s, a.hunks.map(Xt));
}
/** The hunk that takes the change back. */
function Xt(e) {
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
// src/cli/live.ts
/** What can be watched while a run goes on: its log line by line, and under it where it stands and what it has cost. */
const Zt = {
	critical: "red",
	major: "yellow"
};
/** `silent` shows nothing at all: what is printed then is for a program. */
function Qt(e, t) {
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
		let t = en(r, performance.now() - n);
		e.status([O(Be(t, e.width), "dim")]);
	}, a = e.isLive ? setInterval(i, 500).unref() : void 0;
	return {
		log: {
			info: (t) => e.tell([$t(t)]),
			debug: () => void 0,
			warning: (t) => e.tell(j([O(t, "yellow")], e.width))
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
function $t(e) {
	let t = /^ {2}(critical|major|minor|nit) (\S+) (.*)$/s.exec(e);
	if (!t) return [O(e, "dim")];
	let [, n = "", r = "", i = ""] = t;
	return [
		O(`  ${n} `, Zt[n] ?? "plain"),
		O(`${r} `, "dim"),
		O(i)
	];
}
/** `reading · batch 2 of 3 · 4 suggestions · ¥0.0012 of ¥0.01 · 12 s`. */
function en(e, t) {
	let { plan: n, calls: r, reviewed: i, limit: a, currency: o } = e, { cost: s, costKnown: c } = ue(e), l = n?.batches ?? [], u = new Set(r.filter(({ pass: e }) => e === "verify").map(({ batch: e }) => e)).size, d = i.filter(de).length, f = _(s, o);
	return [
		n === null ? "reading the change" : "asking the model",
		...l.length > 1 ? [`batch ${Math.min(u + 1, l.length)} of ${l.length}`] : [],
		...d > 0 ? [d === 1 ? "1 suggestion" : `${d} suggestions`] : [],
		...a > 0 ? [`${c ? "" : "about "}${f} of ${_(a, o)}`] : [],
		`${Math.round(t / 1e3)} s`
	].join(" · ");
}
// src/cli/session.ts
/** One run of the command line from the first line of its record to the last: everything is saved on the way. */
/** Has the work done. Never rejects: what went wrong is the record's ending. */
async function tn(e, t) {
	let { call: n } = e, { scrub: r } = n, i = Qt(n.terminal, e.view), a = Se(e.repository), o = nn(n, a.startedAt), s = null, c = new be(a, (e) => {
		s = he(o.result, r(ne(e))), i.update(e);
	});
	for (let t of e.notes) c.note(t);
	let { inputs: u } = e, d = {
		...e,
		scrub: r,
		environment: n.environment,
		cancelled: n.cancelled,
		journal: c,
		log: i.log
	};
	await ge(n.environment);
	let f = await t({
		conditions: d,
		inputs: u,
		timeLeftMs: l(u.runTimeoutMs),
		onInputs: (e) => u = e
	}).catch(ye), p = n.cancelled.aborted ? ee("not-reviewed", "cancelled") : f;
	c.update({
		gate: xe(c.record, u),
		coverage: ve(c.record)
	}), _e({
		journal: c,
		scrub: r
	}), c.finish(p, (/* @__PURE__ */ new Date()).toISOString());
	let { record: h } = c;
	i.end();
	let g = he(o.sarif, r(ae(h)));
	return {
		record: h,
		files: {
			result: s === null ? o.result : "",
			sarif: g === null ? o.sarif : ""
		},
		code: m({
			ending: p,
			gate: h.gate,
			failOnPartial: u.failOnPartial
		})
	};
}
/** A run keeps its files to itself: those of the one before may still be wanted. */
function nn(e, t) {
	let n = e.given("result-file"), r = `fen-${t.replaceAll(/[:.]/g, "-")}.json`, i = n === "" ? b(rn(e.environment), r) : x(e.folder, n);
	return pe({
		given: i,
		mode: "",
		runnerTemp: void 0
	});
}
/** Where programs keep what is to outlast a run (XDG Base Directory Specification). */
function rn(e) {
	let { XDG_STATE_HOME: t = "", HOME: n = "", LOCALAPPDATA: r = "" } = e;
	return t.startsWith("/") ? b(t, "fen") : r === "" ? b(n === "" ? "." : n, ".local", "state", "fen") : b(r, "fen");
}
// src/cli/settings.ts
/** The flags that set what inputs set in a workflow, under the same names. */
/** What a review, a plan and a comparison take. The key comes from the environment: flags are seen by everybody. */
const q = [
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
		choices: fe
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
		choices: ["never", ...fe]
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
], an = { limit: "cost-limit" }, on = new Map(q.map(({ name: e }) => [an[e] ?? e, e]));
/** Where the inputs come from on the command line; `fixed` are those that a command decides itself. */
function J(e, t) {
	return {
		environment: e.environment,
		given: (n) => {
			let r = on.get(n);
			return t[n] ?? (r === void 0 ? "" : e.given(r));
		},
		nameOf: (e) => {
			let n = on.get(e);
			return n === void 0 || e in t ? `\`${e}\`` : `--${n}`;
		}
	};
}
// src/cli/review.ts
/** `fen review` and `fen plan`: the pipeline of the action on a change that lies here, or on a pull request. */
const sn = [{
	name: "json",
	value: null,
	help: "print the result file, and nothing else"
}, {
	name: "sarif",
	value: null,
	help: "print SARIF 2.1.0, and nothing else"
}], cn = {
	name: "review",
	summary: "review a branch, a diff or a pull request",
	usage: "[--base REF] [--head REF] | --diff FILE|- | --pr OWNER/REPO#N",
	flags: [
		...It,
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
		...sn,
		...q
	],
	most: 0,
	run: (e) => un(e, "review")
}, ln = {
	name: "plan",
	summary: "show what would be sent and what it would cost; spends nothing, needs no key",
	usage: "[--base REF] [--head REF] | --diff FILE|- | --pr OWNER/REPO#N",
	flags: [
		...It,
		...sn.slice(0, 1),
		...q
	],
	most: 0,
	run: (e) => un(e, "plan")
};
async function un(e, t) {
	let { given: n, terminal: r } = e, i = n("json") !== "" || n("sarif") !== "";
	if (n("json") !== "" && n("sarif") !== "") throw new T("--json and --sarif exclude each other");
	if (n("post") !== "" && n("pr") === "") throw new T("--post needs a pull request: --pr OWNER/REPO#N");
	dn(e, t);
	let a = await Lt(e), o = pn(e, {
		selection: a,
		mode: t
	}), s = t === "plan" ? { kind: "endpoint" } : await Dt(J(e, o));
	if (s.kind === "local" && n("post") !== "") throw new h(fn);
	let c = s.kind === "local" ? s.fixed : {}, l = J(e, {
		...o,
		...c
	}), u = v(l);
	i || r.tell(j([O(mn(s, u.model), "dim")], r.width));
	let { workspace: d } = a, f = await tn({
		call: e,
		sources: l,
		inputs: u,
		workspace: d,
		repository: a.kind === "pull-request" ? a.repository : "",
		notes: a.kind === "here" ? a.notes : [],
		view: i ? "silent" : "shown"
	}, (e) => hn(e, {
		selection: a,
		provider: s
	}));
	return gn(e, f, s), f.code;
}
/** Flags are looked at before anything is read or asked. */
function dn(e, t) {
	try {
		v(J(e, { mode: t }));
	} catch (e) {
		throw e instanceof h ? new T(e.message) : e;
	}
}
const fn = "--post needs a key in `DMX_API_KEY`: fen signs with it what it leaves on the pull request, so that nobody else can; for a server on this machine any long secret of your own will do";
function pn({ given: e, environment: t }, { selection: n, mode: r }) {
	let i = {
		mode: r,
		"dry-run": e("post") === "" ? "true" : "false"
	};
	if (n.kind === "here") return i;
	let a = t.GITHUB_TOKEN?.trim() || t.GH_TOKEN?.trim() || "";
	if (a === "") throw new h("`GITHUB_TOKEN`: not set; --pr reads the pull request with it (`GH_TOKEN` does as well, and `gh auth token` prints one)");
	return {
		...i,
		"github-token": a,
		"pr-number": String(n.number),
		...e("full") === "" ? {} : { incremental: "false" }
	};
}
function mn(e, t) {
	if (e.kind === "none") return "No key in DMX_API_KEY and no local server: no model takes part.";
	if (e.kind === "endpoint") return `model: ${t}`;
	let { server: n } = e;
	return `model: ${t} ${n === null ? "on this machine" : `at ${n.name}, ${n.baseUrl}`}; nothing leaves this machine, and it costs nothing`;
}
async function hn(t, { selection: n, provider: r }) {
	let { conditions: i, inputs: a, onInputs: c } = t, l = {
		...s(i, t),
		inputs: a,
		onInputs: c
	}, d = r.kind === "none" ? "none" : "asked";
	if (n.kind === "here") {
		let { change: e, name: t } = n, r = e.files.length === 1 ? "1 file" : `${e.files.length} files`;
		i.log.info(`${t}: ${r} changed`);
		let a = vt(e);
		return o({
			...l,
			github: a
		}, {
			pullRequest: e.pullRequest,
			model: d
		});
	}
	let { repository: f, number: p } = n, m = e(i, {
		...t,
		repository: f
	});
	try {
		if (d === "asked") {
			let e = {
				event: "workflow_dispatch",
				payload: {}
			};
			return await u({
				...l,
				github: m,
				trigger: e,
				readResults: () => []
			});
		}
		let e = await m.fetchPullRequest(p);
		if (e) return await o({
			...l,
			github: m
		}, {
			pullRequest: e,
			model: d
		});
		throw new h(`--pr: ${f} has no pull request ${p}, or the token may not read it`);
	} finally {
		i.journal.update({ requests: m.requestCount() });
	}
}
/** Results go to standard output, and nothing else does. */
function gn({ given: e, terminal: t }, { record: n, files: r }, i) {
	if (e("json") !== "") return t.write(ne(n));
	if (e("sarif") !== "") return t.write(ae(n));
	let a = n.mode === "plan" && n.plan !== null;
	t.print(a ? tt(n, t) : et(n, t)), i.kind === "none" && t.print(rt(n, t)), n.reviewUrl !== "" && t.print([[O(n.reviewUrl)]]), r.result !== "" && t.print([[O(`Result: ${r.result}`, "dim")]]), _n(n) && t.print([[O("fen apply puts the fixes into your files.", "dim")]]);
}
function _n({ reviewed: e }) {
	return e.some(({ replacement: e }) => e?.kind === "committable");
}
/** Removes the run's secrets from everything that leaves. */
function vn(e) {
	let { environment: t, scrub: n } = e, { stdin: r, stdout: i, stderr: a } = process, o = Le({ colours: D(i, t) }), s = Le({ colours: D(a, t) }), c = a.isTTY && t.TERM !== "dumb", l = "", u = () => l === "" ? "" : "\r\x1B[K";
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
		colours: D(i, t),
		isInteractive: r.isTTY && a.isTTY,
		isLive: c,
		ask: (e, t) => yn(e, t),
		readAll: () => Ee(r)
	};
}
async function yn(e, t) {
	let n = Te({
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
const Y = [cn, ln], X = [
	"DMX_API_KEY",
	"GITHUB_TOKEN",
	"GH_TOKEN"
], Z = { ...process.env };
for (let e of X) delete process.env[e];
const bn = me(X.map((e) => Z[e]?.trim() ?? "")), Q = vn({
	environment: Z,
	scrub: bn
});
/** The first signal stops a run in order, with everything saved; the second ends it as it stands. */
function xn() {
	let e = new AbortController(), t = () => {
		e.signal.aborted && process.exit(130), e.abort("cancelled");
	};
	return process.on("SIGINT", t), process.on("SIGTERM", t), process.stdout.on("error", () => process.exit(0)), e.signal;
}
async function Sn([e = "", ...t]) {
	if (e === "--version") return $(`${g}\n`);
	if (e === "--help" || e === "help") return $(Me(Y));
	if (e === "") throw new T("a command is missing; fen --help lists them");
	let n = Y.find((t) => t.name === e);
	if (!n) throw new T(Cn(e));
	let { given: r, words: i } = De(t, n);
	if (r(E.name) !== "") return $(Ne(n));
	let a = xn(), o = process.cwd();
	return n.run({
		given: r,
		words: i,
		environment: Z,
		folder: o,
		terminal: Q,
		scrub: bn,
		cancelled: a
	});
}
function $(e) {
	return Q.write(e), 0;
}
function Cn(e) {
	let t = Ae(e, Y.map((e) => e.name)), n = t === null ? "fen --help lists the commands" : `did you mean fen ${t}?`;
	return `there is no command ${JSON.stringify(e.slice(0, 60))}; ${n}`;
}
/** Says what is wrong and what to do; a fault of fen's own names its place. */
function wn(e) {
	let t = e instanceof T, n = t || e instanceof h || e instanceof p ? e.message : ye(e).detail;
	return Q.status(null), Q.tell(j([O("fen: ", "red"), O(n)], Q.width)), t ? 2 : 1;
}
const Tn = await Sn(process.argv.slice(2)).catch(wn);
process.stdout.write("", () => process.exit(Tn));
export {};
