import { d as e } from "./totals.js";
// src/io/model/connection-error.ts
const t = [
	{
		pattern: /^ECONNREFUSED$/,
		words: "connection refused",
		wasSent: !1
	},
	{
		pattern: /^(?:ENOTFOUND|EAI_[A-Z]+)$/,
		words: "host name not found",
		wasSent: !1
	},
	{
		pattern: /^(?:EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/,
		words: "host not reachable",
		wasSent: !1
	},
	{
		pattern: /^UND_ERR_CONNECT_TIMEOUT$/,
		words: "no connection in time",
		wasSent: !1
	},
	{
		pattern: /CERT|^ERR_TLS_|^ERR_SSL_|^EPROTO$|^UNABLE_TO_|SELF_SIGNED|^HOSTNAME_MISMATCH$/,
		words: "TLS failed (certificate or protocol)",
		wasSent: !1
	},
	{
		pattern: /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/,
		words: "connection reset",
		wasSent: !0
	},
	{
		pattern: /TIMEOUT|^ETIMEDOUT$/,
		words: "connection timed out",
		wasSent: !0
	},
	{
		pattern: /^Z_|^ERR__ERROR_FORMAT/,
		words: "the compressed answer is damaged",
		wasSent: !0
	}
];
function n(e) {
	for (let n of r(e)) {
		let e = t.find(({ pattern: e }) => e.test(n));
		if (e !== void 0) return {
			words: `${e.words} (${n})`,
			wasSent: e.wasSent
		};
	}
	return {
		words: "connection failed",
		wasSent: !0
	};
}
/** The codes of an error and of its causes, the outermost first. */
function r(e) {
	let t = [], n = e;
	for (let e = 0; e < 5 && typeof n == "object" && n; e += 1) {
		let { code: e, cause: r } = n;
		typeof e == "string" && t.push(e), n = r;
	}
	return t;
}
// src/io/proxy.ts
/** The way through a proxy: Node's own, from the usual variables, where this Node has it. */
/** Sends the global `fetch` through `HTTP_PROXY`, `HTTPS_PROXY` and past `NO_PROXY`; does nothing without them. */
async function i(e) {
	[
		"HTTP_PROXY",
		"HTTPS_PROXY",
		"http_proxy",
		"https_proxy"
	].some((t) => e[t]) && (await import("node:http")).setGlobalProxyFromEnv?.();
}
/** The stages that are reached and not among those already `given`, limit by limit, the lowest first. */
function a(e) {
	let { limits: t, warnAt: n, given: r } = e, i = (e, t) => r.some((n) => n.name === e && n.stage === t);
	return t.flatMap(({ name: e, limit: t, spent: r, isLowerBound: a = !1 }) => n.filter((n) => o({
		limit: t,
		spent: r
	}, n) && !i(e, n)).map((n) => ({
		name: e,
		stage: n,
		limit: t,
		spent: r,
		isLowerBound: a
	}))).slice(0, Math.max(0, 30 - r.length));
}
/** Amounts times a percentage outgrow what a number holds exactly. */
function o({ limit: e, spent: t }, n) {
	return e > 0 && BigInt(t) * 100n >= BigInt(e) * BigInt(n);
}
/** Whole percent of the limit that is spent, rounded down; 0 without a limit. */
function s({ limit: e, spent: t }) {
	return e > 0 ? Number(BigInt(t) * 100n / BigInt(e)) : 0;
}
const c = {
	run: "for this run",
	"pull request": "for this pull request",
	month: "for this month (UTC)"
};
/** `52 % of the limit of ¥0.01 for this run`. */
function l(t, n) {
	return `${s(t)} % of the limit of ${e(t.limit, n)} ${c[t.name]}`;
}
/** Plain sentences without Markdown: `Warning at 50 %: ¥0.0052 is spent, 52 % of the limit of ¥0.01 for this run.` */
function u(t, n) {
	let { stage: r, spent: i, isLowerBound: a } = t, o = `${a ? "at least " : ""}${e(i, n)}`, s = r >= 100 ? " The limit is reached: nothing more is asked." : "";
	return `Warning at ${r} %: ${o} is spent, ${l(t, n)}.${s}`;
}
export { i as a, u as i, s as n, n as o, l as r, a as t };
