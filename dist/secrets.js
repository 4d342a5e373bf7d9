// src/domain/secrets.ts
/**
* The scrubber that stands in front of every sink. It knows the secrets of the run by value, whole, in
* part and in the usual encodings; patterns of well-known vendors are the second net.
*/
/** Stands in the place of a secret. */
const e = "[secret removed]";
/**
* Returns a function that replaces every known secret in a text by `[secret removed]`, one mark for
* parts that touch. Found are: the value, every 12 characters of it, its base64 (at each alignment),
* base64url, hexadecimal, URL-encoded, JSON-escaped and reversed forms; values of 6 to 11 characters
* only whole, shorter ones never. The function is idempotent, and linear in the length of the text.
*/
function t(e) {
	let t = n(e);
	return (e) => u(u(e, (e) => d(e, s(e, t))), (e) => d(e, l(e)));
}
function n(e) {
	let t = /* @__PURE__ */ new Set(), n = /* @__PURE__ */ new Uint8Array(65536), o = /* @__PURE__ */ new Set();
	for (let n of e) for (let e of n.length < 6 ? [] : a(n)) n.length < 12 ? o.add(e) : r(e, t);
	for (let e of t) n[i(e, 0)] = 1;
	return {
		windows: t,
		mayStart: n,
		whole: [...o]
	};
}
function r(e, t) {
	for (let n = 0; n + 12 <= e.length; n += 1) t.add(e.slice(n, n + 12));
}
function i(e, t) {
	return (e.charCodeAt(t) << 8 ^ e.charCodeAt(t + 12 - 1)) & 65535;
}
function a(e) {
	let t = new TextEncoder().encode(e), n = Array.from(t, (e) => e.toString(16).padStart(2, "0")).join(""), r = encodeURIComponent(e.toWellFormed()), i = [
		0,
		1,
		2
	].map((e) => o(t, e));
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
function o(e, t) {
	let n = [...Array(t).fill(0), ...e], r = btoa(n.map((e) => String.fromCharCode(e)).join("")), i = Math.ceil(t * 8 / 6);
	return r.slice(i, Math.floor(n.length * 8 / 6));
}
function s(e, t) {
	let n = [], r = t.windows.size === 0 ? -1 : e.length - 12;
	for (let a = 0; a <= r; a += 1) t.mayStart[i(e, a)] === 1 && t.windows.has(e.slice(a, a + 12)) && n.push([a, a + 12]);
	for (let r of t.whole) for (let t = e.indexOf(r); t !== -1; t = e.indexOf(r, t + 1)) n.push([t, t + r.length]);
	return n;
}
/**
* A pattern may not depend on what follows it, and takes every letter and digit that does: so that
* removing a match never makes a new one.
*/
const c = [
	/gh[opsur]_[A-Za-z0-9_.-]{20,}/g,
	/github_pat_[A-Za-z0-9_]{20,}/g,
	/glpat-[A-Za-z0-9_-]{20,}/g,
	/npm_[A-Za-z0-9]{36,}/g,
	/(?<![A-Za-z0-9])A[KS]IA[0-9A-Z]{16}[0-9A-Za-z]*/g,
	/AIza[0-9A-Za-z_-]{35,}/g,
	/xox[abeprs]-[A-Za-z0-9-]{20,}/g,
	/(?<![A-Za-z0-9])sk-[A-Za-z0-9_-]{20,}/g
];
function l(e) {
	let t = [];
	for (let n of c) for (let r of e.matchAll(n)) /\d/.test(r[0]) && t.push([r.index, r.index + r[0].length]);
	return t;
}
/**
* Works on the text between marks only, so that a mark is never taken for a part of a secret. What is
* left between two marks held no window when it was longer, so it holds none now: running twice changes
* nothing.
*/
function u(t, n) {
	return t.includes("[secret removed]") ? p(t.split(e).map(n).join(e)) : n(t);
}
function d(t, n) {
	if (n.length === 0) return t;
	let r = "", i = 0;
	for (let [a, o] of f(n)) r += t.slice(i, a) + e, i = o;
	return r + t.slice(i);
}
function f(e) {
	let t = [];
	for (let n of e.toSorted((e, t) => e[0] - t[0])) {
		let e = t.at(-1);
		e === void 0 || n[0] > e[1] ? t.push(n) : t[t.length - 1] = [e[0], Math.max(e[1], n[1])];
	}
	return t;
}
function p(t) {
	return t.replace(/(?:\[secret removed\]){2,}/g, e);
}
export { t as n, e as t };
