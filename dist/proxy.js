// src/io/model/connection-error.ts
const e = [
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
		pattern: /^bad port$/,
		words: "this port is never connected to",
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
function t(t) {
	for (let r of n(t)) {
		let t = e.find(({ pattern: e }) => e.test(r));
		if (t !== void 0) return {
			words: `${t.words} (${r})`,
			wasSent: t.wasSent
		};
	}
	return {
		words: "connection failed",
		wasSent: !0
	};
}
/** The codes of an error and of its causes, the outermost first; for want of one, words that are known. */
function n(e) {
	let t = [], n = e;
	for (let e = 0; e < 5 && typeof n == "object" && n; e += 1) {
		let { code: e, cause: r } = n;
		typeof e == "string" ? t.push(e) : n instanceof Error && n.message === "bad port" && t.push("bad port"), n = r;
	}
	return t;
}
// src/io/proxy.ts
/** The way through a proxy: Node's own, from the usual variables, where this Node has it. */
/**
* Sends the global `fetch` through `HTTP_PROXY`, `HTTPS_PROXY` and past `NO_PROXY`; does nothing without them.
* Says whether they are set, and whether this Node can use them.
*/
async function r(e) {
	if (![
		"HTTP_PROXY",
		"HTTPS_PROXY",
		"http_proxy",
		"https_proxy"
	].some((t) => e[t])) return "none";
	let t = await import("node:http");
	return t.setGlobalProxyFromEnv ? (t.setGlobalProxyFromEnv(), "used") : "unsupported";
}
export { t as n, r as t };
