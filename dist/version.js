import { b as e, c as t, f as n, s as r, y as i } from "./markdown.js";
import { mkdirSync as a, readFileSync as o, renameSync as s, statSync as c, writeFileSync as l } from "node:fs";
import { tmpdir as u } from "node:os";
import { dirname as d, join as f, parse as p } from "node:path";
import { createHash as m, createHmac as h, timingSafeEqual as ee } from "node:crypto";
// src/domain/errors.ts
/** The three reasons to stop a run, named for who must act. Expected outcomes are values, not errors. */
/** The workflow's author must change an input, a configuration file or the trigger. */
var g = class extends Error {
	name = "InputError";
}, te = class extends Error {
	name = "GitHubError";
	status;
	constructor(e, t) {
		super(e, { cause: t.cause }), this.status = t.status;
	}
}, ne = class extends Error {
	name = "ModelError";
	kind;
	/** HTTP status; 0 when none came. */
	status;
	constructor(e, t) {
		super(e, { cause: t.cause }), this.kind = t.kind, this.status = t.status;
	}
};
// src/domain/outcome.ts
/** Stable codes for why a run is not `complete`. */
const _ = {
	draft: "the pull request is a draft",
	closed: "the pull request is closed",
	"fork-without-key": "the pull request comes from a fork and no key is available to it",
	"dependabot-without-key": "Dependabot opened the pull request and no key is available to it",
	"unsupported-event": "fen does not review on this event",
	"nothing-to-review": "the pull request changes nothing that fen reviews",
	"already-reviewed": "fen has reviewed this very commit before",
	"head-moved": "the pull request has a newer commit than the one that was read",
	"plan-only": "only the plan was asked for",
	"cost-limit": "the cost limit does not pay for everything",
	"model-unavailable": "the model did not answer",
	"model-retired": "the model has been switched off by its maker",
	"model-refused": "the endpoint refused the key or the account",
	"content-filter": "the endpoint's content filter refused the answer",
	"answer-truncated": "an answer of the model broke off",
	"run-timeout": "the time for the run was used up",
	"verifier-unhealthy": "the verification did not work, so suggestions are not verified",
	"files-without-patch": "GitHub shows no text for some changed files",
	"too-large": "some changes are too large for one request",
	"bad-input": "an input or the configuration is not valid",
	"github-unreachable": "GitHub could not be read",
	"post-failed": "the suggestions could not be posted",
	cancelled: "the run was cancelled",
	"internal-error": "fen itself failed"
};
function re(e) {
	return typeof e == "string" && Object.hasOwn(_, e);
}
function ie(e, t, n = _[t]) {
	return {
		outcome: e,
		reason: t,
		detail: n
	};
}
const ae = {
	outcome: "complete",
	reason: null,
	detail: ""
};
/** Exit code of the process (contract section 2). */
function oe(e) {
	let { outcome: t, reason: n } = e.ending;
	return n === "cancelled" ? 130 : t === "failed" || e.gate === "failed" || (t === "partial" || t === "not-reviewed") && e.failOnPartial ? 1 : 0;
}
/** Which reason stands for several: the one that a reader must know first. */
const se = [
	"cancelled",
	"model-refused",
	"model-retired",
	"model-unavailable",
	"run-timeout",
	"cost-limit",
	"content-filter",
	"answer-truncated",
	"too-large",
	"files-without-patch"
], ce = /* @__PURE__ */ new Set([
	"model-refused",
	"model-retired",
	"model-unavailable"
]);
/** How a run that planned a review ended. */
function le(e) {
	let { publication: t } = e, n = de(e);
	return n?.reason === "cancelled" ? {
		outcome: "not-reviewed",
		...n
	} : t && ue(t) || (!e.anyReviewed && n ? {
		outcome: ce.has(n.reason) ? "failed" : "not-reviewed",
		...n
	} : n ? {
		outcome: "partial",
		...n
	} : e.verified ? ae : ie("partial", "verifier-unhealthy"));
}
/** Why suggestions that were to be posted are not on the pull request; `null` when they are. */
function ue(e) {
	let { kind: t, comments: n, message: r } = e;
	return t === "head-moved" ? ie("partial", "head-moved", `not posted: ${r}`) : t === "failed" ? ie(n > 0 ? "partial" : "failed", "post-failed", r) : null;
}
function de(e) {
	for (let t of se) {
		let n = e.shortfalls.find((e) => e.reason === t);
		if (n) return n;
		if (e.missed.includes(t)) return {
			reason: t,
			detail: _[t]
		};
	}
	return null;
}
// node_modules/js-yaml/dist/js-yaml.mjs
/**
* Returned by a scalar resolver when the source does not match its tag.
*
* @category Tags
*/
var v = Symbol("NOT_RESOLVED");
/**
* Create a normalized scalar tag definition.
*
* @category Tags
*/
function y(e, t) {
	return {
		tagName: e,
		nodeKind: "scalar",
		implicit: t.implicit ?? !1,
		matchByTagPrefix: t.matchByTagPrefix ?? !1,
		implicitFirstChars: t.implicitFirstChars ?? null,
		resolve: t.resolve,
		identify: t.identify,
		represent: t.represent ?? ((e) => String(e)),
		representTagName: t.representTagName ?? (() => e)
	};
}
/**
* Create a normalized sequence tag definition.
*
* @category Tags
*/
function fe(e, t) {
	let n = t.finalize === void 0;
	return {
		tagName: e,
		nodeKind: "sequence",
		implicit: !1,
		matchByTagPrefix: t.matchByTagPrefix ?? !1,
		create: t.create,
		addItem: t.addItem,
		finalize: t.finalize ?? ((e) => e),
		carrierIsResult: n,
		identify: t.identify,
		represent: t.represent ?? ((e) => e),
		representTagName: t.representTagName ?? (() => e)
	};
}
/**
* Create a normalized mapping tag definition.
*
* @category Tags
*/
function pe(e, t) {
	let n = t.finalize === void 0;
	return {
		tagName: e,
		nodeKind: "mapping",
		implicit: !1,
		matchByTagPrefix: t.matchByTagPrefix ?? !1,
		create: t.create,
		addPair: t.addPair,
		has: t.has,
		keys: t.keys,
		get: t.get,
		finalize: t.finalize ?? ((e) => e),
		carrierIsResult: n,
		identify: t.identify,
		represent: t.represent ?? ((e) => e),
		representTagName: t.representTagName ?? (() => e)
	};
}
/** @category Tags */
var me = y("tag:yaml.org,2002:str", {
	resolve: (e) => e,
	identify: (e) => typeof e == "string"
}), he = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
], ge = y("tag:yaml.org,2002:null", {
	implicit: !0,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (e) => he.indexOf(e) === -1 ? v : null,
	identify: (e) => e === null,
	represent: () => "null"
}), _e = y("tag:yaml.org,2002:null", {
	implicit: !0,
	implicitFirstChars: ["n"],
	resolve: (e, t) => e === "null" || t && e === "" ? null : v,
	identify: (e) => e === null,
	represent: () => "null"
}), ve = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
], ye = y("tag:yaml.org,2002:null", {
	implicit: !0,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (e) => ve.indexOf(e) === -1 ? v : null,
	identify: (e) => e === null,
	represent: () => "null"
}), be = [
	"true",
	"True",
	"TRUE"
], xe = [
	"false",
	"False",
	"FALSE"
], Se = y("tag:yaml.org,2002:bool", {
	implicit: !0,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (e) => be.indexOf(e) !== -1 || xe.indexOf(e) === -1 && v,
	identify: (e) => Object.prototype.toString.call(e) === "[object Boolean]",
	represent: (e) => e ? "true" : "false"
}), Ce = ["true"], we = ["false"], Te = y("tag:yaml.org,2002:bool", {
	implicit: !0,
	implicitFirstChars: ["t", "f"],
	resolve: (e) => Ce.indexOf(e) !== -1 || we.indexOf(e) === -1 && v,
	identify: (e) => Object.prototype.toString.call(e) === "[object Boolean]",
	represent: (e) => e ? "true" : "false"
}), Ee = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
], De = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
], Oe = y("tag:yaml.org,2002:bool", {
	implicit: !0,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (e) => Ee.indexOf(e) !== -1 || De.indexOf(e) === -1 && v,
	identify: (e) => Object.prototype.toString.call(e) === "[object Boolean]",
	represent: (e) => e ? "true" : "false"
}), ke = /* @__PURE__ */ RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$"), Ae = /* @__PURE__ */ RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function je(e) {
	let t = e, n = 1;
	return (t[0] === "-" || t[0] === "+") && (t[0] === "-" && (n = -1), t = t.slice(1)), t.startsWith("0b") ? n * parseInt(t.slice(2), 2) : t.startsWith("0o") ? n * parseInt(t.slice(2), 8) : t.startsWith("0x") ? n * parseInt(t.slice(2), 16) : n * parseInt(t, 10);
}
function Me(e, t) {
	if (t) {
		if (!Ae.test(e)) return v;
	} else if (!ke.test(e)) return v;
	let n = je(e);
	return Number.isFinite(n) ? n : v;
}
/** @category Tags */
var Ne = y("tag:yaml.org,2002:int", {
	implicit: !0,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: Me,
	identify: (e) => Number.isInteger(e) && !Object.is(e, -0) && e.toString(10).indexOf("e") < 0,
	represent: (e) => e.toString(10)
}), Pe = /* @__PURE__ */ RegExp("^-?(?:0|[1-9][0-9]*)$"), Fe = /* @__PURE__ */ RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function Ie(e) {
	let t = e, n = 1;
	return (t[0] === "-" || t[0] === "+") && (t[0] === "-" && (n = -1), t = t.slice(1)), t.startsWith("0b") ? n * parseInt(t.slice(2), 2) : t.startsWith("0o") ? n * parseInt(t.slice(2), 8) : t.startsWith("0x") ? n * parseInt(t.slice(2), 16) : n * parseInt(t, 10);
}
function Le(e, t) {
	if (t) {
		if (!Fe.test(e)) return v;
	} else if (!Pe.test(e)) return v;
	let n = Ie(e);
	return Number.isFinite(n) ? n : v;
}
/** @category Tags */
var Re = y("tag:yaml.org,2002:int", {
	implicit: !0,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: Le,
	identify: (e) => Number.isInteger(e) && !Object.is(e, -0) && e.toString(10).indexOf("e") < 0,
	represent: (e) => e.toString(10)
}), ze = /* @__PURE__ */ RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function Be(e) {
	let t = e.replace(/_/g, ""), n = 1;
	if ((t[0] === "-" || t[0] === "+") && (t[0] === "-" && (n = -1), t = t.slice(1)), t.startsWith("0b")) return n * parseInt(t.slice(2), 2);
	if (t.startsWith("0x")) return n * parseInt(t.slice(2), 16);
	if (t.includes(":")) {
		let e = 0;
		for (let n of t.split(":")) e = e * 60 + Number(n);
		return n * e;
	}
	return t !== "0" && t[0] === "0" ? n * parseInt(t, 8) : n * parseInt(t, 10);
}
function Ve(e) {
	if (!ze.test(e)) return v;
	let t = Be(e);
	return Number.isFinite(t) ? t : v;
}
/** @category Tags */
var He = y("tag:yaml.org,2002:int", {
	implicit: !0,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: Ve,
	identify: (e) => Number.isInteger(e) && !Object.is(e, -0) && e.toString(10).indexOf("e") < 0,
	represent: (e) => e.toString(10)
}), Ue = /* @__PURE__ */ RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"), We = /* @__PURE__ */ RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function Ge(e) {
	if (!Ue.test(e)) return v;
	let t = e.toLowerCase(), n = t[0] === "-" ? -1 : 1;
	if ("+-".includes(t[0]) && (t = t.slice(1)), t === ".inf") return n === 1 ? 1e400 : -1e400;
	if (t === ".nan") return NaN;
	let r = n * parseFloat(t);
	return Number.isFinite(r) || We.test(e) ? r : v;
}
function Ke(e) {
	if (isNaN(e)) return ".nan";
	if (e === 1e400) return ".inf";
	if (e === -1e400) return "-.inf";
	if (Object.is(e, -0)) return "-0.0";
	let t = e.toString(10);
	return /^[-+]?[0-9]+e/.test(t) ? t.replace("e", ".e") : t;
}
/** @category Tags */
var qe = y("tag:yaml.org,2002:float", {
	implicit: !0,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: Ge,
	identify: (e) => typeof e == "number" && (!Number.isInteger(e) || Object.is(e, -0) || e.toString(10).indexOf("e") >= 0),
	represent: Ke
}), Je = /* @__PURE__ */ RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"), Ye = /* @__PURE__ */ RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function Xe(e, t) {
	if (t) {
		if (!Ye.test(e)) return v;
		let t = e.toLowerCase(), n = t[0] === "-" ? -1 : 1;
		if ("+-".includes(t[0]) && (t = t.slice(1)), t === ".inf") return n === 1 ? 1e400 : -1e400;
		if (t === ".nan") return NaN;
		let r = n * parseFloat(t);
		return Number.isFinite(r) ? r : v;
	}
	if (!Je.test(e)) return v;
	let n = Number(e);
	return Number.isFinite(n) ? n : v;
}
function Ze(e) {
	if (isNaN(e)) return ".nan";
	if (e === 1e400) return ".inf";
	if (e === -1e400) return "-.inf";
	if (Object.is(e, -0)) return "-0.0";
	let t = e.toString(10);
	return /^[-+]?[0-9]+e/.test(t) ? t.replace("e", ".e") : t;
}
/** @category Tags */
var Qe = y("tag:yaml.org,2002:float", {
	implicit: !0,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: Xe,
	identify: (e) => typeof e == "number" && (!Number.isInteger(e) || Object.is(e, -0) || e.toString(10).indexOf("e") >= 0),
	represent: Ze
}), $e = /* @__PURE__ */ RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"), et = /* @__PURE__ */ RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function tt(e) {
	if (!$e.test(e)) return v;
	let t = e.toLowerCase().replace(/_/g, ""), n = t[0] === "-" ? -1 : 1;
	if ("+-".includes(t[0]) && (t = t.slice(1)), t === ".inf") return n === 1 ? 1e400 : -1e400;
	if (t === ".nan") return NaN;
	let r = 0;
	if (t.includes(":")) {
		for (let e of t.split(":")) r = r * 60 + Number(e);
		r *= n;
	} else r = n * parseFloat(t);
	return Number.isFinite(r) || et.test(e) ? r : v;
}
function nt(e) {
	if (isNaN(e)) return ".nan";
	if (e === 1e400) return ".inf";
	if (e === -1e400) return "-.inf";
	if (Object.is(e, -0)) return "-0.0";
	let t = e.toString(10);
	return /^[-+]?[0-9]+e/.test(t) ? t.replace("e", ".e") : t;
}
/** @category Tags */
var rt = y("tag:yaml.org,2002:float", {
	implicit: !0,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: tt,
	identify: (e) => typeof e == "number" && (!Number.isInteger(e) || Object.is(e, -0) || e.toString(10).indexOf("e") >= 0),
	represent: nt
}), it = y("tag:yaml.org,2002:merge", {
	implicit: !0,
	implicitFirstChars: ["<"],
	resolve: (e, t) => e === "<<" || t && e === "" ? "<<" : v,
	identify: () => !1
}), at = /^[A-Za-z0-9+/]*={0,2}$/;
function ot(e) {
	let t = e.replace(/\s/g, "");
	if (t.length % 4 != 0 || !at.test(t)) return v;
	let n = atob(t), r = new Uint8Array(n.length);
	for (let e = 0; e < n.length; e++) r[e] = n.charCodeAt(e);
	return r;
}
function st(e) {
	let t = "";
	for (let n = 0; n < e.length; n++) t += String.fromCharCode(e[n]);
	return btoa(t);
}
/**
* The `!!binary` tag, represented as a `Uint8Array`.
*
* @category Tags
*/
var ct = y("tag:yaml.org,2002:binary", {
	resolve: ot,
	identify: (e) => Object.prototype.toString.call(e) === "[object Uint8Array]",
	represent: st
}), lt = /* @__PURE__ */ RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"), ut = /* @__PURE__ */ RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function dt(e, t, n, r = 0, i = 0, a = 0, o = 0) {
	let s = new Date(Date.UTC(e, t, n, r, i, a, o));
	return s.setUTCFullYear(e, t, n), s;
}
function ft(e) {
	let t = lt.exec(e);
	if (t === null && (t = ut.exec(e)), t === null) return v;
	let n = +t[1], r = t[2] - 1, i = +t[3];
	if (!t[4]) {
		let e = dt(n, r, i);
		return e.getUTCFullYear() !== n || e.getUTCMonth() !== r || e.getUTCDate() !== i ? v : e;
	}
	let a = +t[4], o = +t[5], s = +t[6], c = 0;
	if (a > 23 || o > 59 || s > 59) return v;
	if (t[7]) {
		let e = t[7].slice(0, 3);
		for (; e.length < 3;) e += "0";
		c = +e;
	}
	let l = dt(n, r, i, a, o, s, c);
	if (l.getUTCFullYear() !== n || l.getUTCMonth() !== r || l.getUTCDate() !== i) return v;
	if (t[9]) {
		let e = +t[10], n = +(t[11] || 0);
		if (e > 23 || n > 59) return v;
		let r = (e * 60 + n) * 6e4;
		l.setTime(l.getTime() - (t[9] === "-" ? -r : r));
	}
	return l;
}
/**
* The YAML 1.1 `!!timestamp` tag, represented as a JavaScript `Date`.
*
* @category Tags
*/
var pt = y("tag:yaml.org,2002:timestamp", {
	implicit: !0,
	implicitFirstChars: [..."0123456789"],
	resolve: ft,
	identify: (e) => e instanceof Date,
	represent: (e) => e.toISOString()
}), mt = fe("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (e, t) => {
		e.push(t);
	},
	identify: Array.isArray
});
function ht(e) {
	if (typeof e != "object" || !e || Array.isArray(e)) return !1;
	let t = Object.getPrototypeOf(e);
	return t === null || t === Object.prototype;
}
function gt(e, t) {
	let n = {};
	for (let r of t) e[r] !== void 0 && (n[r] = e[r]);
	return n;
}
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!omap
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   { one: 1 },
*   { two: 2 }
* ]
* ```
*
* @category Tags
*/
var _t = fe("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (e, t) => {
		let n;
		if (t instanceof Map) {
			if (t.size !== 1) return "cannot resolve an ordered map item";
			n = t.keys().next().value;
		} else if (ht(t)) {
			let e = Object.keys(t);
			if (e.length !== 1) return "cannot resolve an ordered map item";
			n = e[0];
		} else return "cannot resolve an ordered map item";
		return e.seen.has(n) ? "duplicate key in ordered map" : (e.seen.add(n), e.list.push(t), "");
	},
	finalize: (e) => e.list,
	identify: () => !1
}), vt = fe("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (e, t) => {
		if (t instanceof Map) return t.size === 1 ? (e.push(t.entries().next().value), "") : "cannot resolve a pairs item";
		if (Object.prototype.toString.call(t) !== "[object Object]") return "cannot resolve a pairs item";
		let n = t, r = Object.keys(n);
		return r.length === 1 ? (e.push([r[0], n[r[0]]]), "") : "cannot resolve a pairs item";
	},
	identify: () => !1
}), yt = pe("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: ht,
	represent: (e) => {
		let t = /* @__PURE__ */ new Map();
		for (let n of Object.keys(e)) t.set(n, e[n]);
		return t;
	},
	addPair: (e, t, n) => {
		if (typeof t == "object" && t) return "object-based map does not support complex keys";
		let r = String(t);
		return r === "__proto__" ? Object.defineProperty(e, r, {
			value: n,
			enumerable: !0,
			configurable: !0,
			writable: !0
		}) : e[r] = n, "";
	},
	has: (e, t) => typeof t == "object" && t ? !1 : Object.prototype.hasOwnProperty.call(e, String(t)),
	keys: (e) => Object.keys(e),
	get: (e, t) => {
		let n = String(t);
		return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : null;
	}
}), bt = pe("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (e) => e instanceof Set,
	represent: (e) => {
		let t = /* @__PURE__ */ new Map();
		for (let n of e) t.set(n, null);
		return t;
	},
	addPair: (e, t, n) => n === null ? (e.add(t), "") : "cannot resolve a set item",
	has: (e, t) => e.has(t),
	keys: (e) => e.keys(),
	get: () => null
});
function xt() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function St() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function Ct(e) {
	let t = [];
	for (let n of e) {
		let e = t.length;
		for (let r = 0; r < t.length; r++) {
			let i = t[r];
			if (i.nodeKind === n.nodeKind && i.tagName === n.tagName && i.matchByTagPrefix === n.matchByTagPrefix) {
				e = r;
				break;
			}
		}
		t[e] = n;
	}
	return t;
}
/**
* Controls tag resolution when loading and type selection when dumping.
*
* @category Schemas
*/
var wt = class e {
	tags;
	/** @internal */
	implicitScalarTags;
	/**
	* Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
	* the resolvers that may match that key, in schema order; a key absent from
	* the map uses
	* {@link Schema.implicitScalarAnyFirstChar}
	* (resolvers that declared no first-char constraint, so they apply to any
	* first character).
	*/
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	/**
	* The default scalar tag (`!!str`), resolved once so the composer's fallback
	* for unresolved plain scalars avoids a keyed lookup per scalar.
	*
	* @internal
	*/
	defaultScalarTag;
	/**
	* The default container tags (`!!seq` / `!!map`), used by the dumper: when a
	* value is identified by its default tag, the tag is implicit and not
	* printed. Undefined if the schema does not define them (then such values
	* can't be dumped).
	*
	* @internal
	*/
	defaultSequenceTag;
	/** @internal */
	defaultMappingTag;
	exact;
	prefix;
	constructor(e) {
		let t = Ct(e), n = [], r = xt(), i = St();
		for (let e of t) {
			if (e.nodeKind === "scalar" && e.implicit) {
				if (e.matchByTagPrefix) throw Error("Implicit scalar tags cannot match by tag prefix");
				n.push(e);
			}
			switch (e.nodeKind) {
				case "scalar":
					e.matchByTagPrefix ? i.scalar.push(e) : r.scalar[e.tagName] = e;
					break;
				case "sequence":
					e.matchByTagPrefix ? i.sequence.push(e) : r.sequence[e.tagName] = e;
					break;
				case "mapping": e.matchByTagPrefix ? i.mapping.push(e) : r.mapping[e.tagName] = e;
			}
		}
		let a = n.filter((e) => e.implicitFirstChars === null), o = /* @__PURE__ */ new Set();
		for (let e of n) if (e.implicitFirstChars !== null) for (let t of e.implicitFirstChars) o.add(t);
		let s = /* @__PURE__ */ new Map();
		for (let e of o) s.set(e, n.filter((t) => t.implicitFirstChars === null || t.implicitFirstChars.indexOf(e) !== -1));
		let c = r.scalar["tag:yaml.org,2002:str"];
		if (!c) throw Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = t, this.implicitScalarTags = n, this.implicitScalarByFirstChar = s, this.implicitScalarAnyFirstChar = a, this.defaultScalarTag = c, this.defaultSequenceTag = r.sequence["tag:yaml.org,2002:seq"], this.defaultMappingTag = r.mapping["tag:yaml.org,2002:map"], this.exact = r, this.prefix = i;
	}
	/** @internal */
	lookupScalarTag(e) {
		let t = this.exact.scalar[e];
		if (t) return t;
		for (let t of this.prefix.scalar) if (e.startsWith(t.tagName)) return t;
	}
	/** @internal */
	lookupSequenceTag(e) {
		let t = this.exact.sequence[e];
		if (t) return t;
		for (let t of this.prefix.sequence) if (e.startsWith(t.tagName)) return t;
	}
	/** @internal */
	lookupMappingTag(e) {
		let t = this.exact.mapping[e];
		if (t) return t;
		for (let t of this.prefix.mapping) if (e.startsWith(t.tagName)) return t;
	}
	/** @internal */
	resolveImplicitScalarTag(e) {
		let t = this.implicitScalarByFirstChar.get(e.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (let n of t) {
			let t = n.resolve(e, !1, n.tagName);
			if (t !== v) return {
				value: t,
				tag: n
			};
		}
		let n = this.defaultScalarTag;
		return {
			value: n.resolve(e, !1, n.tagName),
			tag: n
		};
	}
	/**
	* Creates a new schema with the specified tags added. If a tag already
	* exists, it is replaced by the specified tag.
	*
	* @example
	*
	* ```javascript
	* import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
	*
	* const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
	* ```
	*/
	withTags(...t) {
		let n = [];
		for (let e of t) n = n.concat(e);
		return new e([...this.tags, ...n]);
	}
}, Tt = new wt([
	me,
	mt,
	yt
]);
new wt([
	...Tt.tags,
	_e,
	Te,
	Re,
	Qe
]);
/**
* The default schema for the loaders. Note, {@link CORE_SCHEMA} comes
* without the `!!merge` tag. You can easily enable it if needed.
*
* @example
* Enable {@link mergeTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Schemas
*/
var Et = new wt([
	...Tt.tags,
	ge,
	Se,
	Ne,
	qe
]);
new wt([
	...Tt.tags,
	ye,
	Oe,
	He,
	rt,
	pt,
	it,
	ct,
	_t,
	vt,
	bt
]).withTags({
	...He,
	resolve: (e, t, n) => {
		let r = He.resolve(e, t, n);
		return r === v ? Ne.resolve(e, t, n) : r;
	}
}, {
	...rt,
	resolve: (e, t, n) => {
		let r = rt.resolve(e, t, n);
		return r === v ? qe.resolve(e, t, n) : r;
	}
}), pe("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (e, t, n) => (e.set(t, n), ""),
	has: (e, t) => e.has(t),
	keys: (e) => e.keys(),
	get: (e, t) => e.get(t),
	identify: (e) => e instanceof Map || ht(e),
	represent: (e) => {
		if (e instanceof Map) return e;
		let t = /* @__PURE__ */ new Map(), n = e;
		for (let e of Object.keys(n)) t.set(e, n[e]);
		return t;
	}
});
function Dt(e) {
	if (Array.isArray(e)) {
		let t = Array.prototype.slice.call(e);
		for (let e = 0; e < t.length; e++) {
			if (Array.isArray(t[e])) return null;
			typeof t[e] == "object" && Object.prototype.toString.call(t[e]) === "[object Object]" && (t[e] = "[object Object]");
		}
		return String(t);
	}
	return typeof e == "object" && Object.prototype.toString.call(e) === "[object Object]" ? "[object Object]" : String(e);
}
pe("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: ht,
	represent: (e) => {
		let t = /* @__PURE__ */ new Map();
		for (let n of Object.keys(e)) t.set(n, e[n]);
		return t;
	},
	addPair: (e, t, n) => {
		let r = Dt(t);
		return r === null ? "nested arrays are not supported inside keys" : (r === "__proto__" ? Object.defineProperty(e, r, {
			value: n,
			enumerable: !0,
			configurable: !0,
			writable: !0
		}) : e[r] = n, "");
	},
	has: (e, t) => {
		let n = Dt(t);
		return n !== null && Object.prototype.hasOwnProperty.call(e, n);
	},
	keys: (e) => Object.keys(e),
	get: (e, t) => {
		let n = String(t);
		return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : null;
	}
});
var Ot = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function kt(e, t, n, r, i) {
	let a = "", o = "", s = Math.floor(i / 2) - 1;
	return r - t > s && (a = " ... ", t = r - s + a.length), n - r > s && (o = " ...", n = r + s - o.length), {
		str: a + e.slice(t, n).replace(/\t/g, "→") + o,
		pos: r - t + a.length
	};
}
function At(e, t) {
	return " ".repeat(Math.max(t - e.length, 0)) + e;
}
function jt(e, t) {
	if (!e.buffer) return null;
	let n = {
		...Ot,
		...t
	}, r = /\r?\n|\r|\0/g, i = [0], a = [], o, s = -1;
	for (; o = r.exec(e.buffer);) a.push(o.index), i.push(o.index + o[0].length), e.position <= o.index && s < 0 && (s = i.length - 2);
	s < 0 && (s = i.length - 1);
	let c = "", l = Math.min(e.line + n.linesAfter, a.length).toString().length, u = n.maxLength - (n.indent + l + 3);
	for (let t = 1; t <= n.linesBefore && !(s - t < 0); t++) {
		let r = kt(e.buffer, i[s - t], a[s - t], e.position - (i[s] - i[s - t]), u);
		c = `${" ".repeat(n.indent)}${At((e.line - t + 1).toString(), l)} | ${r.str}\n${c}`;
	}
	let d = kt(e.buffer, i[s], a[s], e.position, u);
	c += `${" ".repeat(n.indent)}${At((e.line + 1).toString(), l)} | ${d.str}\n`, c += `${"-".repeat(n.indent + l + 3 + d.pos)}^\n`;
	for (let t = 1; t <= n.linesAfter && !(s + t >= a.length); t++) {
		let r = kt(e.buffer, i[s + t], a[s + t], e.position - (i[s] - i[s + t]), u);
		c += `${" ".repeat(n.indent)}${At((e.line + t + 1).toString(), l)} | ${r.str}\n`;
	}
	return c.replace(/\n$/, "");
}
function Mt(e, t) {
	let n = "";
	return e.mark ? (e.mark.name && (n += `in "${e.mark.name}" `), n += `(${e.mark.line + 1}:${e.mark.column + 1})`, !t && e.mark.snippet && (n += `\n\n${e.mark.snippet}`), `${e.reason} ${n}`) : e.reason;
}
/**
* A YAML error. Unlike an ordinary `Error`, it adds a source snippet showing
* the location of the problem to the error message, when available.
*
* @category Main
*/
var b = class e extends Error {
	reason;
	mark;
	/**
	* Optional `mark` contains source snippet data. Usually, use
	* {@link YAMLException.throwAt} instead of passing it directly.
	*/
	constructor(e, t) {
		super(), this.name = "YAMLException", this.reason = e, this.mark = t, this.message = Mt(this, !1), Error.captureStackTrace && Error.captureStackTrace(this, this.constructor);
	}
	/**
	* Returns the formatted error, omitting the source snippet in compact mode.
	*/
	toString(e) {
		return `${this.name}: ${Mt(this, e)}`;
	}
	/**
	* Builds a YAMLException with a source snippet and throws it. `source` is
	* the raw input text; `position` is an offset into it.
	*/
	static throwAt(t, n, r, i = "") {
		let a = 0, o = 0;
		for (let e = 0; e < n; e++) {
			let n = t.charCodeAt(e);
			n === 10 ? (a++, o = e + 1) : n === 13 && (a++, t.charCodeAt(e + 1) === 10 && e++, o = e + 1);
		}
		let s = {
			name: i,
			buffer: t,
			position: n,
			line: a,
			column: n - o
		};
		throw s.snippet = jt(s), new e(r, s);
	}
}, x = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
}, S = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
}, C = {
	BLOCK: 1,
	FLOW: 2
}, w = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
}, Nt = -1;
function Pt(e) {
	switch (e) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var Ft = Array(256), It = Array(256);
for (let e = 0; e < 256; e++) Ft[e] = +!!Pt(e), It[e] = Pt(e);
function Lt(e) {
	return e <= 65535 ? String.fromCharCode(e) : String.fromCharCode((e - 65536 >> 10) + 55296, (e - 65536 & 1023) + 56320);
}
function Rt(e) {
	return e >= 48 && e <= 57 ? e - 48 : (e | 32) - 97 + 10;
}
function zt(e) {
	return e === 120 ? 2 : e === 117 ? 4 : 8;
}
function Bt(e, t, n) {
	let r = 0;
	for (; t < n;) {
		let n = e.charCodeAt(t);
		if (n === 10) r++, t++;
		else if (n === 13) r++, t++, e.charCodeAt(t) === 10 && t++;
		else if (n === 32 || n === 9) t++;
		else break;
	}
	return {
		position: t,
		breaks: r
	};
}
function Vt(e) {
	return e === 1 ? " " : "\n".repeat(e - 1);
}
function Ht(e, t, n) {
	let r = "", i = t, a = t, o = t;
	for (; i < n;) {
		let t = e.charCodeAt(i);
		if (t === 10 || t === 13) {
			r += e.slice(a, o);
			let t = Bt(e, i, n);
			r += Vt(t.breaks), i = a = o = t.position;
		} else i++, t !== 32 && t !== 9 && (o = i);
	}
	return r + e.slice(a, o);
}
function Ut(e, t, n) {
	let r = "", i = t, a = t, o = t;
	for (; i < n;) {
		let t = e.charCodeAt(i);
		if (t === 39) r += e.slice(a, i) + "'", i += 2, a = o = i;
		else if (t === 10 || t === 13) {
			r += e.slice(a, o);
			let t = Bt(e, i, n);
			r += Vt(t.breaks), i = a = o = t.position;
		} else i++, t !== 32 && t !== 9 && (o = i);
	}
	return r + e.slice(a, n);
}
function Wt(e, t, n) {
	let r = "", i = t, a = t, o = t;
	for (; i < n;) {
		let t = e.charCodeAt(i);
		if (t === 92) {
			r += e.slice(a, i), i++;
			let t = e.charCodeAt(i);
			if (t === 10 || t === 13) i = Bt(e, i, n).position;
			else if (t < 256 && Ft[t]) r += It[t], i++;
			else {
				let n = zt(t), a = 0;
				for (; n > 0; n--) {
					i++;
					let t = Rt(e.charCodeAt(i));
					a = (a << 4) + t;
				}
				r += Lt(a), i++;
			}
			a = o = i;
		} else if (t === 10 || t === 13) {
			r += e.slice(a, o);
			let t = Bt(e, i, n);
			r += Vt(t.breaks), i = a = o = t.position;
		} else i++, t !== 32 && t !== 9 && (o = i);
	}
	return r + e.slice(a, n);
}
function Gt(e, t, n, r, i, a) {
	let o = r < 0 ? 0 : r, s = e.slice(t, n).replace(/\r\n?/g, "\n"), c = s === "" ? [] : (s.endsWith("\n") ? s.slice(0, -1) : s).split("\n"), l = "", u = !1, d = 0, f = !1;
	for (let e of c) {
		let t = 0;
		for (; t < o && e.charCodeAt(t) === 32;) t++;
		if (r < 0 || t >= e.length) {
			d++;
			continue;
		}
		let n = e.slice(o), i = n.charCodeAt(0);
		a ? i === 32 || i === 9 ? (f = !0, l += "\n".repeat(u ? 1 + d : d)) : f ? (f = !1, l += "\n".repeat(d + 1)) : d === 0 ? u && (l += " ") : l += "\n".repeat(d) : l += "\n".repeat(u ? 1 + d : d), l += n, u = !0, d = 0;
	}
	return i === w.KEEP ? l += "\n".repeat(u ? 1 + d : d) : i !== w.STRIP && u && (l += "\n"), l;
}
/**
* Decodes the scalar referenced by event offsets in `input`.
*
* @category Events
*/
function Kt(e, t) {
	if (t.valueStart === Nt) return "";
	let { valueStart: n, valueEnd: r } = t;
	if (t.fast) return e.slice(n, r);
	switch (t.style) {
		case S.SINGLE_QUOTED: return Ut(e, n, r);
		case S.DOUBLE_QUOTED: return Wt(e, n, r);
		case S.LITERAL_BLOCK: return Gt(e, n, r, t.indent, t.chomping, !1);
		case S.FOLDED_BLOCK: return Gt(e, n, r, t.indent, t.chomping, !0);
		default: return Ht(e, n, r);
	}
}
var qt = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
function Jt(e) {
	let t = "", n = 0;
	for (; n < e.length;) {
		if (e.charCodeAt(n) !== 37) {
			t += e[n++];
			continue;
		}
		let r = parseInt(e.slice(n + 1, n + 3), 16);
		if (n += 3, r >= 192) {
			let t = r < 224 ? 1 : r < 240 ? 2 : 3;
			for (r &= (1 << 6 - t) - 1; t-- > 0;) r = r << 6 | parseInt(e.slice(n + 1, n + 3), 16) & 63, n += 3;
		}
		r < 65536 ? t += String.fromCharCode(r) : (r -= 65536, t += String.fromCharCode(55296 | r >> 10, 56320 | r & 1023));
	}
	return t;
}
function Yt(e, t) {
	if (e.startsWith("!<") && e.endsWith(">")) return Jt(e.slice(2, -1));
	let n = e.indexOf("!", 1), r = n === -1 ? "!" : e.slice(0, n + 1);
	return Jt(t?.[r] ?? qt[r] ?? r) + Jt(e.slice(r.length));
}
var T = -1, Xt = "tag:yaml.org,2002:merge", Zt = {
	filename: "",
	schema: Et,
	json: !1,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function Qt(e) {
	return "tagStart" in e && e.tagStart !== T ? e.tagStart : "anchorStart" in e && e.anchorStart !== T ? e.anchorStart : "valueStart" in e && e.valueStart !== T ? e.valueStart : "start" in e ? e.start : 0;
}
function E(e, t) {
	b.throwAt(e.source, e.position, t, e.filename);
}
function $t(e, t, n, r) {
	try {
		return n.finalize(r);
	} catch (n) {
		if (n instanceof b) throw n;
		b.throwAt(e.source, t, n instanceof Error ? n.message : String(n), e.filename);
	}
}
function en(e, t) {
	let n = Kt(e.source, t), r = t.tagStart === T ? "" : e.source.slice(t.tagStart, t.tagEnd), i = e.schema.defaultScalarTag;
	if (r !== "") {
		if (r === "!") return {
			value: n,
			tag: i
		};
		let t = Yt(r, e.tagHandlers), a = e.schema.lookupScalarTag(t);
		if (a) {
			let r = a.resolve(n, !0, t);
			return r === v && E(e, `cannot resolve a node with !<${t}> explicit tag`), {
				value: r,
				tag: a
			};
		}
		let o = e.schema.lookupMappingTag(t) ?? e.schema.lookupSequenceTag(t);
		if (o) {
			n !== "" && E(e, `cannot resolve a node with !<${t}> explicit tag`);
			let r = o.create(t);
			return {
				value: o.carrierIsResult ? r : $t(e, e.position, o, r),
				tag: o
			};
		}
		E(e, `unknown scalar tag !<${t}>`);
	}
	return t.style === S.PLAIN ? e.schema.resolveImplicitScalarTag(n) : {
		value: i.resolve(n, !1, i.tagName),
		tag: i
	};
}
function tn(e, t, n) {
	let r = t.tagStart === T ? "" : e.source.slice(t.tagStart, t.tagEnd);
	return r === "" || r === "!" ? n : Yt(r, e.tagHandlers);
}
function nn(e) {
	return e.nodeKind === "mapping";
}
function rn(e) {
	e.totalMergeKeys++, e.maxTotalMergeKeys !== -1 && e.totalMergeKeys > e.maxTotalMergeKeys && E(e, `merge keys exceeded maxTotalMergeKeys (${e.maxTotalMergeKeys})`);
}
function an(e, t, n, r) {
	rn(e);
	for (let i of r.keys(n)) {
		if (rn(e), t.tag.has(t.value, i)) continue;
		let a = t.tag.addPair(t.value, i, r.get(n, i));
		a && E(e, a), t.overridable ??= /* @__PURE__ */ new Set(), t.overridable.add(i);
	}
}
function on(e, t, n, r) {
	if (e.position = t.keyPosition, nn(r)) an(e, t, n, r);
	else if (r.nodeKind === "sequence" && Array.isArray(n)) {
		n.length > 100 && E(e, "abnormal merge sequence size");
		for (let r of n) {
			let n = e.nodeTags.get(r);
			n || E(e, "cannot merge mappings; the provided source object is unacceptable"), an(e, t, r, n);
		}
	} else E(e, "cannot merge mappings; the provided source object is unacceptable");
}
function sn(e, t, n, r, i) {
	if (e.position = t.keyPosition, t.keyIsMerge) {
		on(e, t, r, i);
		return;
	}
	!e.json && t.tag.has(t.value, n) && !t.overridable?.has(n) && E(e, "duplicated mapping key");
	let a = t.tag.addPair(t.value, n, r);
	a && E(e, a), t.overridable?.delete(n);
}
function cn(e, t, n) {
	let r = e.frames[e.frames.length - 1];
	if (r.kind === "document") r.value = t, r.hasValue = !0;
	else if (r.kind === "sequence") {
		nn(n) && e.nodeTags.set(t, n);
		let i = r.tag.addItem(r.value, t, r.index++);
		i && E(e, i);
	} else if (r.hasKey) {
		let i = r.key;
		r.key = void 0, r.hasKey = !1, sn(e, r, i, t, n);
	} else r.key = t, r.keyPosition = e.position, r.hasKey = !0, r.keyIsMerge = n.tagName === Xt;
}
function ln(e, t, n, r, i) {
	if (t.anchorStart !== T) {
		let a = {
			value: n,
			tag: r,
			isValueFinal: i
		};
		return e.anchors.set(e.source.slice(t.anchorStart, t.anchorEnd), a), a;
	}
	return null;
}
/**
* Constructs JavaScript documents directly from parser events, without an
* intermediate AST.
*
* @category Events
*/
function un(e, t) {
	let n = {
		...Zt,
		...t,
		events: e,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: /* @__PURE__ */ new Map(),
		nodeTags: /* @__PURE__ */ new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	};
	for (; n.eventIndex < n.events.length;) {
		let e = n.events[n.eventIndex++];
		switch (n.position = Qt(e), e.type) {
			case x.DOCUMENT:
				n.anchors = /* @__PURE__ */ new Map(), n.nodeTags = /* @__PURE__ */ new Map(), n.aliasCount = 0, n.tagHandlers = Object.create(null);
				for (let t of e.directives) t.kind === "tag" && (n.tagHandlers[t.handle] = t.prefix);
				n.frames.push({
					kind: "document",
					position: n.position,
					value: void 0,
					hasValue: !1
				});
				break;
			case x.SCALAR: {
				let { value: t, tag: r } = en(n, e);
				ln(n, e, t, r, !0), cn(n, t, r);
				break;
			}
			case x.SEQUENCE: {
				let t = tn(n, e, "tag:yaml.org,2002:seq"), r = n.schema.lookupSequenceTag(t);
				r || E(n, `unknown sequence tag !<${t}>`);
				let i = r.create(t), a = ln(n, e, i, r, r.carrierIsResult);
				n.frames.push({
					kind: "sequence",
					position: n.position,
					value: i,
					tag: r,
					anchor: a,
					index: 0
				});
				break;
			}
			case x.MAPPING: {
				let t = tn(n, e, "tag:yaml.org,2002:map"), r = n.schema.lookupMappingTag(t);
				r || E(n, `unknown mapping tag !<${t}>`);
				let i = r.create(t), a = ln(n, e, i, r, r.carrierIsResult);
				n.frames.push({
					kind: "mapping",
					position: n.position,
					value: i,
					tag: r,
					anchor: a,
					key: void 0,
					keyPosition: n.position,
					hasKey: !1,
					keyIsMerge: !1,
					overridable: null
				});
				break;
			}
			case x.ALIAS: {
				n.maxAliases !== -1 && ++n.aliasCount > n.maxAliases && E(n, `aliases exceeded maxAliases (${n.maxAliases})`);
				let t = n.source.slice(e.anchorStart, e.anchorEnd), r = n.anchors.get(t);
				r || E(n, `unidentified alias "${t}"`), r.isValueFinal || E(n, `recursive alias "${t}" is not supported for tag ${r.tag.tagName} because it uses finalize()`), cn(n, r.value, r.tag);
				break;
			}
			case x.POP: {
				let e = n.frames.pop();
				if (e.kind === "mapping" && e.hasKey && (n.position = e.keyPosition, E(n, "incomplete mapping pair in event stream")), e.kind === "document") n.documents.push(e.value);
				else {
					let t = e.tag.carrierIsResult ? e.value : $t(n, e.position, e.tag, e.value);
					e.anchor && (e.anchor.value = t, e.anchor.isValueFinal = !0), cn(n, t, e.tag);
				}
				break;
			}
		}
	}
	return n.documents;
}
var D = -1, dn = Object.prototype.hasOwnProperty, O = 1, fn = 2, pn = 3, mn = 4, hn = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/, gn = /[,\[\]{}]/, _n = /^(?:!|!!|![0-9A-Za-z-]+!)$/, vn = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`, yn = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`, bn = RegExp(`^(?:${vn})*$`), xn = RegExp(`^(?:${yn})+$`), Sn = RegExp(`^(?:!(?:${vn})*|${yn}(?:${vn})*)$`), Cn = {
	filename: "",
	maxDepth: 100
};
function wn(e, t, n) {
	e.events.push({
		type: x.DOCUMENT,
		explicitStart: t,
		explicitEnd: n,
		directives: e.directives
	});
}
function Tn(e, t, n, r, i, a, o) {
	e.events.push({
		type: x.SEQUENCE,
		start: t,
		anchorStart: n,
		anchorEnd: r,
		tagStart: i,
		tagEnd: a,
		style: o
	});
}
function En(e, t, n, r, i, a, o) {
	e.events.push({
		type: x.MAPPING,
		start: t,
		anchorStart: n,
		anchorEnd: r,
		tagStart: i,
		tagEnd: a,
		style: o
	});
}
function Dn(e, t) {
	e.events.splice(t.eventsLength, 0, {
		type: x.MAPPING,
		start: t.position,
		anchorStart: D,
		anchorEnd: D,
		tagStart: D,
		tagEnd: D,
		style: C.FLOW
	});
}
function k(e, t, n, r, i, a, o, s, c = w.CLIP, l = -1, u = !1) {
	e.events.push({
		type: x.SCALAR,
		valueStart: t,
		valueEnd: n,
		anchorStart: r,
		anchorEnd: i,
		tagStart: a,
		tagEnd: o,
		style: s,
		chomping: c,
		indent: l,
		fast: u
	});
}
function On(e, t, n) {
	e.events.push({
		type: x.ALIAS,
		anchorStart: t,
		anchorEnd: n
	});
}
function A(e) {
	e.events.push({ type: x.POP });
}
function j(e) {
	k(e, D, D, D, D, D, D, S.PLAIN);
}
function kn() {
	return {
		anchorStart: D,
		anchorEnd: D,
		tagStart: D,
		tagEnd: D
	};
}
function M(e) {
	return {
		position: e.position,
		line: e.line,
		lineStart: e.lineStart,
		lineIndent: e.lineIndent,
		firstTabInLine: e.firstTabInLine,
		eventsLength: e.events.length
	};
}
function N(e, t) {
	e.position = t.position, e.line = t.line, e.lineStart = t.lineStart, e.lineIndent = t.lineIndent, e.firstTabInLine = t.firstTabInLine, e.events.length = t.eventsLength;
}
function P(e, t) {
	b.throwAt(e.input.slice(0, e.length), e.position, t, e.filename);
}
function F(e) {
	return e === 10 || e === 13;
}
function I(e) {
	return e === 9 || e === 32;
}
function L(e) {
	return I(e) || F(e);
}
function R(e) {
	return e === 0 || L(e);
}
function z(e) {
	return e === 44 || e === 91 || e === 93 || e === 123 || e === 125;
}
function An(e) {
	return e >= 48 && e <= 57 ? e - 48 : -1;
}
function jn(e) {
	if (e >= 48 && e <= 57) return e - 48;
	let t = e | 32;
	return t >= 97 && t <= 102 ? t - 97 + 10 : -1;
}
function Mn(e) {
	return e === 120 ? 2 : e === 117 ? 4 : e === 85 ? 8 : 0;
}
function Nn(e) {
	return e === 48 || e === 97 || e === 98 || e === 116 || e === 9 || e === 110 || e === 118 || e === 102 || e === 114 || e === 101 || e === 32 || e === 34 || e === 47 || e === 92 || e === 78 || e === 95 || e === 76 || e === 80;
}
function Pn(e) {
	e.input.charCodeAt(e.position) === 10 ? e.position++ : (e.position++, e.input.charCodeAt(e.position) === 10 && e.position++), e.line++, e.lineStart = e.position, e.lineIndent = 0, e.firstTabInLine = -1;
}
function B(e, t) {
	let n = 0, r = e.input.charCodeAt(e.position), i = e.position === e.lineStart || L(e.input.charCodeAt(e.position - 1));
	for (; r !== 0;) {
		for (; I(r);) i = !0, r === 9 && e.firstTabInLine === -1 && (e.firstTabInLine = e.position), r = e.input.charCodeAt(++e.position);
		if (t && i && r === 35) do
			r = e.input.charCodeAt(++e.position);
		while (!F(r) && r !== 0);
		if (!F(r)) break;
		for (Pn(e), n++, i = !0, r = e.input.charCodeAt(e.position); r === 32;) e.lineIndent++, r = e.input.charCodeAt(++e.position);
	}
	return n;
}
function V(e, t = e.position) {
	let n = e.input.charCodeAt(t);
	if ((n === 45 || n === 46) && n === e.input.charCodeAt(t + 1) && n === e.input.charCodeAt(t + 2)) {
		let n = e.input.charCodeAt(t + 3);
		return n === 0 || L(n);
	}
	return !1;
}
function Fn(e) {
	e.position === e.lineStart && e.input.charCodeAt(e.position) === 65279 && (e.position++, e.lineStart = e.position);
}
function In(e) {
	if (e.position !== e.lineStart) return !1;
	if (V(e)) return !0;
	if (e.input.charCodeAt(e.position) !== 65279) return !1;
	let t = M(e);
	Fn(e), B(e, !0);
	let n = e.input.charCodeAt(e.position), r = e.position === e.lineStart && (n === 37 || n === 45 && V(e));
	return N(e, t), r;
}
function Ln(e) {
	let t = e.input.charCodeAt(e.position);
	for (; t !== 0 && !F(t);) t = e.input.charCodeAt(++e.position);
}
function Rn(e, t, n) {
	let r = hn.exec(e.input.slice(t, n));
	r !== null && (e.position = t + r.index + r[0].length - 1, P(e, "the stream contains non-printable characters"));
}
function zn(e, t, n) {
	if (e.input.charCodeAt(e.position) !== 33) return !1;
	t.tagStart !== D && P(e, "duplication of a tag property");
	let r = e.position, i = !1, a = !1, o = "!", s = e.input.charCodeAt(++e.position);
	s === 60 ? (i = !0, s = e.input.charCodeAt(++e.position)) : s === 33 && (a = !0, o = "!!", s = e.input.charCodeAt(++e.position));
	let c = e.position, l;
	if (i) {
		for (; s !== 0 && s !== 62;) s = e.input.charCodeAt(++e.position);
		s !== 62 && P(e, "unexpected end of the stream within a verbatim tag"), l = e.input.slice(c, e.position), e.position++;
	} else {
		for (; s !== 0 && !L(s) && !(n && z(s));) s === 33 && (a ? P(e, "tag suffix cannot contain exclamation marks") : (o = e.input.slice(c - 1, e.position + 1), _n.test(o) || P(e, "named tag handle cannot contain such characters"), a = !0, c = e.position + 1)), s = e.input.charCodeAt(++e.position);
		l = e.input.slice(c, e.position), gn.test(l) && P(e, "tag suffix cannot contain flow indicator characters");
	}
	return l && !(i ? bn.test(l) : xn.test(l)) && P(e, `tag name cannot contain such characters: ${l}`), !i && o !== "!" && o !== "!!" && !dn.call(e.tagHandlers, o) && P(e, `undeclared tag handle "${o}"`), t.tagStart = r, t.tagEnd = e.position, !0;
}
function Bn(e, t) {
	if (e.input.charCodeAt(e.position) !== 38) return !1;
	t.anchorStart !== D && P(e, "duplication of an anchor property"), e.position++;
	let n = e.position;
	for (; e.input.charCodeAt(e.position) !== 0 && !L(e.input.charCodeAt(e.position)) && !z(e.input.charCodeAt(e.position));) e.position++;
	return e.position === n && P(e, "name of an anchor node must contain at least one character"), t.anchorStart = n, t.anchorEnd = e.position, !0;
}
function Vn(e, t) {
	if (e.input.charCodeAt(e.position) !== 42) return !1;
	(t.anchorStart !== D || t.tagStart !== D) && P(e, "alias node should not have any properties"), e.position++;
	let n = e.position;
	for (; e.input.charCodeAt(e.position) !== 0 && !L(e.input.charCodeAt(e.position)) && !z(e.input.charCodeAt(e.position));) e.position++;
	return e.position === n && P(e, "name of an alias node must contain at least one character"), On(e, n, e.position), !0;
}
function Hn(e, t) {
	B(e, !1), e.lineIndent < t && P(e, "deficient indentation");
}
function Un(e, t, n) {
	if (e.input.charCodeAt(e.position) !== 39) return !1;
	e.position++;
	let r = e.position, i = !0;
	for (; e.input.charCodeAt(e.position) !== 0;) {
		let a = e.input.charCodeAt(e.position);
		if (a === 39) {
			if (e.input.charCodeAt(e.position + 1) === 39) {
				i = !1, e.position += 2;
				continue;
			}
			let t = e.position;
			return e.position++, k(e, r, t, n.anchorStart, n.anchorEnd, n.tagStart, n.tagEnd, S.SINGLE_QUOTED, w.CLIP, -1, i), !0;
		}
		F(a) ? (i = !1, Hn(e, t)) : e.position === e.lineStart && V(e) ? P(e, "unexpected end of the document within a single quoted scalar") : a !== 9 && a < 32 ? P(e, "expected valid JSON character") : e.position++;
	}
	P(e, "unexpected end of the stream within a single quoted scalar");
}
function Wn(e, t, n) {
	if (e.input.charCodeAt(e.position) !== 34) return !1;
	e.position++;
	let r = e.position, i = !0;
	for (; e.input.charCodeAt(e.position) !== 0;) {
		let a = e.input.charCodeAt(e.position);
		if (a === 34) {
			let t = e.position;
			return e.position++, k(e, r, t, n.anchorStart, n.anchorEnd, n.tagStart, n.tagEnd, S.DOUBLE_QUOTED, w.CLIP, -1, i), !0;
		}
		if (a === 92) {
			i = !1;
			let n = e.input.charCodeAt(++e.position);
			if (F(n)) Hn(e, t);
			else if (Nn(n)) e.position++;
			else {
				let t = Mn(n);
				for (t === 0 && P(e, "unknown escape sequence"); t-- > 0;) e.position++, jn(e.input.charCodeAt(e.position)) < 0 && P(e, "expected hexadecimal character");
				e.position++;
			}
		} else F(a) ? (i = !1, Hn(e, t)) : e.position === e.lineStart && V(e) ? P(e, "unexpected end of the document within a double quoted scalar") : a !== 9 && a < 32 ? P(e, "expected valid JSON character") : e.position++;
	}
	P(e, "unexpected end of the stream within a double quoted scalar");
}
function Gn(e, t, n) {
	let r = e.input.charCodeAt(e.position), i = w.CLIP, a = -1, o = !1;
	if (r !== 124 && r !== 62) return !1;
	let s = r === 124 ? S.LITERAL_BLOCK : S.FOLDED_BLOCK;
	for (e.position++; e.input.charCodeAt(e.position) !== 0;) {
		let n = e.input.charCodeAt(e.position), r = An(n);
		if (n === 43 || n === 45) i !== w.CLIP && P(e, "repeat of a chomping mode identifier"), i = n === 43 ? w.KEEP : w.STRIP, e.position++;
		else if (r >= 0) r === 0 && P(e, "bad explicit indentation width of a block scalar; it cannot be less than one"), o && P(e, "repeat of an indentation width identifier"), a = t + r - 1, o = !0, e.position++;
		else break;
	}
	let c = !1;
	for (; I(e.input.charCodeAt(e.position));) c = !0, e.position++;
	c && e.input.charCodeAt(e.position) === 35 && Ln(e), F(e.input.charCodeAt(e.position)) ? Pn(e) : e.input.charCodeAt(e.position) !== 0 && P(e, "a line break is expected");
	let l = o ? a : -1, u = 0, d = e.position, f = e.position;
	for (; e.input.charCodeAt(e.position) !== 0;) {
		let n = e.position, r = 0;
		for (; e.input.charCodeAt(n + r) === 32;) r++;
		let i = e.input.charCodeAt(n + r);
		if (i === 0) {
			l >= 0 ? r > l && (f = n + r) : r > 0 && (f = n + r);
			break;
		}
		if (In(e)) break;
		if (!o && l === -1 && F(i) && (u = Math.max(u, r)), !o && l === -1 && !F(i) && (i === 9 && r < t && (e.position = n + r, P(e, "tab characters must not be used in indentation")), r >= t && r < u && (e.position = n + r, P(e, "bad indentation of a mapping entry"))), l === -1 && i !== 0 && !F(i) && r < t) {
			e.lineIndent = r, e.position = n + r;
			break;
		}
		!o && i !== 0 && !F(i) && l === -1 && (l = r);
		let a = l === -1 ? t + 1 : l;
		if (i !== 0 && !F(i) && r < a) {
			e.lineIndent = r, e.position = n + r;
			break;
		}
		Ln(e), f = e.position, F(e.input.charCodeAt(e.position)) && (Pn(e), f = e.position);
	}
	return Rn(e, d, f), k(e, d, f, n.anchorStart, n.anchorEnd, n.tagStart, n.tagEnd, s, i, l), !0;
}
function Kn(e, t) {
	let n = e.input.charCodeAt(e.position), r = t === O;
	if (n === 0 || L(n) || n === 35 || n === 38 || n === 42 || n === 33 || n === 124 || n === 62 || n === 39 || n === 34 || n === 37 || n === 64 || n === 96 || z(n)) return !1;
	if (n === 63 || n === 45) {
		let t = e.input.charCodeAt(e.position + 1);
		if (R(t) || r && z(t)) return !1;
	}
	return !0;
}
function qn(e, t, n, r) {
	if (!Kn(e, n)) return !1;
	let i = e.position, a = e.position, o = e.input.charCodeAt(e.position), s = n === O, c = !1;
	for (; o !== 0 && !In(e);) {
		if (o === 58) {
			let t = e.input.charCodeAt(e.position + 1);
			if (R(t) || s && z(t)) break;
		} else if (o === 35) {
			if (L(e.input.charCodeAt(e.position - 1))) break;
		} else if (s && z(o)) break;
		else if (F(o)) {
			let n = e.position, r = e.line, i = e.lineStart, a = e.lineIndent;
			if (B(e, !1), e.lineIndent >= t) {
				c = !0, o = e.input.charCodeAt(e.position);
				continue;
			}
			e.position = n, e.line = r, e.lineStart = i, e.lineIndent = a;
			break;
		}
		I(o) || (a = e.position + 1), o = e.input.charCodeAt(++e.position);
	}
	return a !== i && (Rn(e, i, a), k(e, i, a, r.anchorStart, r.anchorEnd, r.tagStart, r.tagEnd, S.PLAIN, w.CLIP, -1, !c), !0);
}
function Jn(e, t) {
	let n = e.line;
	B(e, !0), (e.line > n && e.lineIndent < t || e.firstTabInLine !== -1 && e.lineIndent < t) && P(e, "deficient indentation");
}
function Yn(e, t, n) {
	let r = e.input.charCodeAt(e.position), i = r === 123, a = e.position, o = !0;
	if (r !== 91 && r !== 123) return !1;
	let s = i ? 125 : 93;
	for (i ? En(e, a, n.anchorStart, n.anchorEnd, n.tagStart, n.tagEnd, C.FLOW) : Tn(e, a, n.anchorStart, n.anchorEnd, n.tagStart, n.tagEnd, C.FLOW), e.position++; e.input.charCodeAt(e.position) !== 0;) {
		Jn(e, t);
		let n = e.input.charCodeAt(e.position);
		if (n === s) return e.position++, A(e), !0;
		o ? n === 44 && P(e, "expected the node content, but found ','") : P(e, "missed comma between flow collection entries");
		let r = !1, a = !1;
		n === 63 && L(e.input.charCodeAt(e.position + 1)) && (r = a = !0, e.position += 1, Jn(e, t));
		let c = e.line, l = M(e), u = H(e, t, O, !1, !0);
		Jn(e, t), n = e.input.charCodeAt(e.position), (i || a || e.line === c) && n === 58 ? (r = !0, e.position++, Jn(e, t), i || Dn(e, l), u || j(e), H(e, t, O, !1, !0) || j(e), Jn(e, t), i || A(e)) : i && r ? (u || j(e), j(e)) : i ? j(e) : r && (Dn(e, l), u || j(e), j(e), A(e)), n = e.input.charCodeAt(e.position), n === 44 ? (o = !0, e.position++) : o = !1;
	}
	P(e, "unexpected end of the stream within a flow collection");
}
function Xn(e, t, n) {
	if (e.firstTabInLine !== -1 || e.input.charCodeAt(e.position) !== 45 || !R(e.input.charCodeAt(e.position + 1))) return !1;
	for (Tn(e, e.position, n.anchorStart, n.anchorEnd, n.tagStart, n.tagEnd, C.BLOCK); e.input.charCodeAt(e.position) === 45 && R(e.input.charCodeAt(e.position + 1));) {
		e.firstTabInLine !== -1 && (e.position = e.firstTabInLine, P(e, "tab characters must not be used in indentation"));
		let n = e.line;
		e.position++;
		let r = B(e, !0) > 0;
		if (e.firstTabInLine !== -1 && e.input.charCodeAt(e.position) === 45 && R(e.input.charCodeAt(e.position + 1)) && P(e, "bad indentation of a sequence entry"), r && e.lineIndent <= t ? j(e) : H(e, t, pn, !1, !0), B(e, !0), e.lineIndent < t || e.position >= e.length) break;
		e.lineIndent > t && P(e, "bad indentation of a sequence entry"), e.line === n && e.input.charCodeAt(e.position) === 45 && R(e.input.charCodeAt(e.position + 1)) && P(e, "bad indentation of a sequence entry");
	}
	return A(e), !0;
}
function Zn(e, t, n, r) {
	let i = !1, a = !1, o = !1, s = !1;
	if (e.firstTabInLine !== -1) return !1;
	let c = e.input.charCodeAt(e.position);
	for (; c !== 0;) {
		!i && e.firstTabInLine !== -1 && (e.position = e.firstTabInLine, P(e, "tab characters must not be used in indentation"));
		let l = e.input.charCodeAt(e.position + 1), u = e.line;
		if ((c === 63 || c === 58) && R(l)) o ||= (En(e, e.position, r.anchorStart, r.anchorEnd, r.tagStart, r.tagEnd, C.BLOCK), !0), c === 63 ? (i && j(e), a = !0, i = !0) : (i || (j(e), a = !0), i = !1), e.position += 1, s = !0;
		else {
			i &&= (j(e), !1);
			let t = M(e);
			if (!H(e, n, fn, !1, !0)) break;
			if (e.line === u) {
				for (c = e.input.charCodeAt(e.position); I(c);) c = e.input.charCodeAt(++e.position);
				if (c === 58) c = e.input.charCodeAt(++e.position), R(c) || P(e, "a whitespace character is expected after the key-value separator within a block mapping"), o ||= (e.events.splice(t.eventsLength, 0, {
					type: x.MAPPING,
					start: t.position,
					anchorStart: r.anchorStart,
					anchorEnd: r.anchorEnd,
					tagStart: r.tagStart,
					tagEnd: r.tagEnd,
					style: C.BLOCK
				}), !0), a = !0, i = !1, s = !1;
				else if (a) P(e, "expected ':' after a mapping key");
				else return r.anchorStart !== D || r.tagStart !== D ? (N(e, t), !1) : !0;
			} else if (a) P(e, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else return r.anchorStart !== D || r.tagStart !== D ? (N(e, t), !1) : !0;
		}
		if (H(e, t, mn, !0, s) && (s = !1), i || (s &&= (j(e), !1)), B(e, !0), c = e.input.charCodeAt(e.position), (e.line === u || e.lineIndent > t) && c !== 0) P(e, "bad indentation of a mapping entry");
		else if (e.lineIndent < t) break;
	}
	return a ? (i && j(e), o && A(e), !0) : !1;
}
function H(e, t, n, r, i, a = !0) {
	e.depth >= e.maxDepth && P(e, `nesting exceeded maxDepth (${e.maxDepth})`), e.depth++;
	let o = 1, s = !1, c = !1, l = null, u = kn(), d = n === mn || n === pn, f = d, p = d;
	if (r && B(e, !0) && (s = !0, o = e.lineIndent > t ? 1 : e.lineIndent === t ? 0 : -1), o === 1) for (;;) {
		let r = e.input.charCodeAt(e.position), i = M(e);
		if (s && o !== 1 && (r === 33 || r === 38)) break;
		if (s && p && (u.tagStart !== D || u.anchorStart !== D) && (r === 33 || r === 38)) {
			let n = M(e), r = t + 1;
			if (Zn(e, e.position - e.lineStart, r, u) && e.events[n.eventsLength]?.type === x.MAPPING) return e.depth--, !0;
			N(e, n);
		}
		if (s && (r === 33 && u.tagStart !== D || r === 38 && u.anchorStart !== D) || !zn(e, u, n === O) && !Bn(e, u)) break;
		l === null && (l = i), B(e, !0) ? (s = !0, f = p, o = e.lineIndent > t ? 1 : e.lineIndent === t ? 0 : -1) : f = !1;
	}
	if (f &&= s || i, o === 1 || n === mn) {
		let r = n === O || n === fn ? t : t + 1, i = e.position - e.lineStart;
		if (o === 1) {
			if (f && (Xn(e, i, u) || Zn(e, i, r, u)) || Yn(e, r, u)) c = !0;
			else {
				let t = e.input.charCodeAt(e.position);
				if (l !== null && a && p && !f && t !== 124 && t !== 62) {
					let t = M(e), n = l.position - l.lineStart;
					N(e, l), Zn(e, n, r, kn()) && e.events[t.eventsLength]?.type === x.MAPPING ? c = !0 : N(e, t);
				}
				!c && (d && Gn(e, r, u) || Un(e, r, u) || Wn(e, r, u) || Vn(e, u) || qn(e, r, n, u)) && (c = !0);
			}
		} else o === 0 && (c = f && Xn(e, i, u));
	}
	return d &&= !c, !c && (u.anchorStart !== D || u.tagStart !== D || d) && (k(e, D, D, u.anchorStart, u.anchorEnd, u.tagStart, u.tagEnd, S.PLAIN), c = !0), e.depth--, c || u.anchorStart !== D || u.tagStart !== D;
}
function Qn(e) {
	if (e.lineIndent > 0 || e.input.charCodeAt(e.position) !== 37) return !1;
	e.position++;
	let t = e.position;
	for (; e.input.charCodeAt(e.position) !== 0 && !L(e.input.charCodeAt(e.position));) e.position++;
	let n = e.input.slice(t, e.position), r = [];
	for (n.length === 0 && P(e, "directive name must not be less than one character in length"); e.input.charCodeAt(e.position) !== 0 && !F(e.input.charCodeAt(e.position));) {
		for (; I(e.input.charCodeAt(e.position));) e.position++;
		if (e.input.charCodeAt(e.position) === 35 || F(e.input.charCodeAt(e.position)) || e.input.charCodeAt(e.position) === 0) break;
		let t = e.position;
		for (; e.input.charCodeAt(e.position) !== 0 && !L(e.input.charCodeAt(e.position));) e.position++;
		r.push(e.input.slice(t, e.position));
	}
	if (F(e.input.charCodeAt(e.position)) && Pn(e), n === "YAML") {
		e.directives.some((e) => e.kind === "yaml") && P(e, "duplication of %YAML directive"), r.length !== 1 && P(e, "YAML directive accepts exactly one argument");
		let t = /^([0-9]+)\.([0-9]+)$/.exec(r[0]);
		t === null && P(e, "ill-formed argument of the YAML directive"), parseInt(t[1], 10) !== 1 && P(e, "unacceptable YAML version of the document"), e.directives.push({
			kind: "yaml",
			version: r[0]
		});
	} else if (n === "TAG") {
		r.length !== 2 && P(e, "TAG directive accepts exactly two arguments");
		let [t, n] = r;
		_n.test(t) || P(e, "ill-formed tag handle (first argument) of the TAG directive"), dn.call(e.tagHandlers, t) && P(e, `there is a previously declared suffix for "${t}" tag handle`), Sn.test(n) || P(e, "ill-formed tag prefix (second argument) of the TAG directive"), e.tagHandlers[t] = n, e.directives.push({
			kind: "tag",
			handle: t,
			prefix: n
		});
	}
	return !0;
}
function $n(e) {
	e.directives = [], e.tagHandlers = Object.create(null);
	let t = !1;
	for (B(e, !0); Qn(e);) t = !0, B(e, !0);
	let n = !1, r = !1, i = !0;
	if (e.lineIndent === 0 && e.input.charCodeAt(e.position) === 45 && e.input.charCodeAt(e.position + 1) === 45 && e.input.charCodeAt(e.position + 2) === 45 && R(e.input.charCodeAt(e.position + 3))) {
		n = !0;
		let t = e.line;
		e.position += 3, B(e, !0), i = e.line > t;
	} else t && P(e, "directives end mark is expected");
	let a = e.events.length;
	if (!n && e.position === e.lineStart && e.input.charCodeAt(e.position) === 46 && V(e)) {
		e.position += 3, B(e, !0);
		return;
	}
	if (wn(e, n, !1), H(e, e.lineIndent - 1, mn, !1, i, i) || j(e), B(e, !0), e.position === e.lineStart && V(e) && (r = e.input.charCodeAt(e.position) === 46, r)) {
		let t = e.line;
		e.position += 3, B(e, !0), e.line === t && e.position < e.length && P(e, "end of the stream or a document separator is expected");
	}
	let o = e.events[a];
	o?.type === x.DOCUMENT && (o.explicitEnd = r), A(e), !r && e.position < e.length && !In(e) && P(e, "end of the stream or a document separator is expected");
}
/**
* Parses YAML into a flat event stream referencing source text by offsets.
*
* @category Events
*/
function er(e, t) {
	let n = e.length, r = {
		...Cn,
		...t,
		input: `${e}\0`,
		length: n,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	}, i = e.indexOf("\0");
	for (i !== -1 && b.throwAt(e, i, "null byte is not allowed in input", r.filename); r.position < r.length && (Fn(r), B(r, !0), !(r.position >= r.length));) {
		let e = r.position;
		$n(r), r.position === e && 
		/* c8 ignore next */
		P(r, "can not read a document");
	}
	return r.events;
}
var tr = {
	...Cn,
	...Zt
};
function nr(e, t = {}) {
	let n = {
		...tr,
		...t
	}, r = String(e), i = Object.keys(Cn), a = Object.keys(Zt);
	return un(er(r, gt(n, i)), {
		...gt(n, a),
		source: r
	});
}
/**
* Parses `string` as a single YAML document. Throws {@link YAMLException} on
* error. This function does not understand multi-document or empty sources; it
* throws an exception on those.
*
* > [!NOTE]
* > 1. When processing untrusted input, see the
* >    [security considerations](../docs/safety.md).
* > 2. All exceptions MUST be caught, not just {@link YAMLException}.
* > 3. The default {@link CORE_SCHEMA} comes without the `!!merge` tag. You can
* >    easily enable it if needed.
* > 4. The default {@link mapTag} is `{}`-object based, with known limitations
* >    (see description). For full compatibility use {@link realMapTag}
* >    instead (it uses native JS `Map`).
*
* @example
* Enable {@link mergeTag} and {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag, realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Main
*/
function rr(e, t) {
	let n = nr(e, t);
	if (n.length === 0) throw new b("expected a document, but the input is empty");
	if (n.length === 1) return n[0];
	throw new b("expected a single document in the stream, but found more");
}
function ir(e, t) {
	return !!(e & 1 << t);
}
/**
* Default scalar styling rules in application order.
* See [Scalar styling](../../docs/scalar_styling.md) for usage details.
*
* @category AST
*/
var ar = {
	applyQuoteFlowKeysOption: sr,
	doubleQuoteForInvisibles: cr,
	doubleQuoteWhitespaceOnly: lr,
	applyForceQuotesOption: ur,
	tryLongOrMultilineAsBlock: dr,
	quoteInvalidPlain: fr,
	fallbackToDoubleQuoted: pr
};
function or(e) {
	return e.presenterOptions.quoteStyle === "single" && ir(e.allowedStylesMask, S.SINGLE_QUOTED) ? S.SINGLE_QUOTED : S.DOUBLE_QUOTED;
}
function sr(e) {
	e.presenterOptions.quoteFlowKeys && e.isKey && e.flowOnly && e.style === S.PLAIN && (e.style = S.DOUBLE_QUOTED);
}
function cr(e) {
	e.style === S.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(e.node.value) && (e.style = S.DOUBLE_QUOTED);
}
function lr(e) {
	e.style === S.PLAIN && /^\s+$/.test(e.node.value) && (e.style = S.DOUBLE_QUOTED);
}
function ur(e) {
	e.presenterOptions.forceQuotes && (e.isKey || e.style !== S.PLAIN || e.node.tag === e.presenterOptions.schema.defaultScalarTag.tagName && (e.style = e.node.value.includes("\n") ? S.DOUBLE_QUOTED : or(e)));
}
function dr(e) {
	if (e.style !== S.PLAIN || e.isKey) return;
	let t = e.node.value, n = t.indexOf("\n") !== -1;
	if (!ir(e.allowedStylesMask, S.LITERAL_BLOCK)) {
		n && (e.style = S.DOUBLE_QUOTED);
		return;
	}
	let r = e.presenterOptions.lineWidth;
	if (r === -1) {
		n && (e.style = S.LITERAL_BLOCK);
		return;
	}
	let i = Math.max(Math.min(r, 40), r - e.shiftOfContent), a = 0, o = !1;
	for (; a <= t.length;) {
		let e = t.length, n = t.indexOf("\n", a);
		n !== -1 && (e = n);
		let r = t.slice(a, e);
		if (r.length > i && r[0] !== " " && / [^ \t]/.test(r) && (o = !0), n === -1) break;
		a = n + 1;
	}
	o ? e.style = S.FOLDED_BLOCK : n && (e.style = S.LITERAL_BLOCK);
}
function fr(e) {
	e.style === S.PLAIN && !ir(e.allowedStylesMask, S.PLAIN) && (e.style = or(e));
}
function pr(e) {
	ir(e.allowedStylesMask, e.style) || (e.style = S.DOUBLE_QUOTED);
}
var mr = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]", hr = "[\\n\\r]", gr = "\\uFEFF", _r = "[ \\t]", vr = `(?:(?!(?:${hr}|${gr}))${mr})`, yr = `(?:(?!${_r})${vr})`, br = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]", xr = "[-?:,\\[\\]{}#&*!|>'\"%@`]", Sr = "[,\\[\\]{}]", Cr = yr, wr = `(?:(?!${Sr})${yr})`, Tr = `(?:(?:(?!${xr})${yr})|[?:-](?=${Cr}))`, Er = `(?:(?:(?!${xr})${yr})|[?:-](?=${wr}))`, Dr = `(?:(?:(?![:#])${Cr})|:(?=${Cr}))#*`, Or = `(?:(?:(?![:#])${wr})|:(?=${wr}))#*`, kr = `(?:${_r}*${Dr})*`, Ar = `(?:${_r}*${Or})*`, jr = `${Tr}#*${kr}`, Mr = `${Er}#*${Ar}`, Nr = jr, Pr = Mr, Fr = `\\n+${Dr}${kr}`, Ir = `\\n+${Or}${Ar}`, Lr = `${jr}(?:${Fr})*`, Rr = `${Mr}(?:${Ir})*`;
RegExp(`^(?:${Lr})$`, "u"), RegExp(`^(?:${Rr})$`, "u"), RegExp(`^(?:${Nr})$`, "u"), RegExp(`^(?:${Pr})$`, "u"), RegExp(`^(?:${br})*$`, "u"), RegExp(`^(?:${br}|\\n)*$`, "u"), RegExp(`^(?:${vr}|\\n)*$`, "u"), Object.keys(ar).map((e) => Reflect.get(ar, e)), x.DOCUMENT, x.SEQUENCE, x.MAPPING, x.SCALAR, x.ALIAS, x.POP, S.PLAIN, S.SINGLE_QUOTED, S.DOUBLE_QUOTED, S.LITERAL_BLOCK, S.FOLDED_BLOCK, C.BLOCK, C.FLOW, w.CLIP, w.STRIP, w.KEEP;
// src/domain/config.ts
/** The configuration file `fen.yml`: YAML text to the same strings that the action's inputs bring. */
/** Keys that decide where secrets go or what a run may do: only the workflow itself may set them. */
const zr = /* @__PURE__ */ new Set([
	"github-token",
	"api-key",
	"base-url",
	"webhook-url",
	"mode",
	"pr-number",
	"head-sha",
	"config"
]), Br = 1e5;
/**
* Reads YAML (JSON included) of at most 100,000 characters. An empty document is `null`.
* Throws `InputError` with line and column; `source` names the file or input in the message.
*/
function Vr(e, t) {
	if (e.length > Br) throw new g(`${t}: longer than ${Br} characters`);
	if (e.split("\n").every((e) => /^\s*(?:#|$)/.test(e))) return null;
	try {
		return rr(e, { maxAliases: 20 });
	} catch (e) {
		if (!(e instanceof b)) throw e;
		let n = e.mark, r = n ? ` (line ${n.line + 1}, column ${n.column + 1})` : "";
		throw new g(`${t}: not valid YAML: ${e.reason}${r}`, { cause: e });
	}
}
/**
* Reads a configuration file into input values by name. `known` are all input names.
* Throws `InputError` for unknown keys, for keys only a workflow may set, and for values of a wrong kind.
*/
function Hr(e, t) {
	let n = Vr(e, t.file);
	if (n === null) return /* @__PURE__ */ new Map();
	if (typeof n != "object" || Array.isArray(n)) throw new g(`${t.file}: must be a map of \`key: value\` lines`);
	let r = /* @__PURE__ */ new Map();
	for (let [e, i] of Object.entries(n)) {
		Ur(e, t);
		let n = Wr(i);
		if (n === null) throw new g(`${t.file}: \`${e}\`: must be a value or a list of values`);
		r.set(e, n);
	}
	return r;
}
function Ur(e, t) {
	if (zr.has(e)) throw new g(`${t.file}: \`${e}\` is not allowed here; set it in the workflow that calls fen`);
	if (!t.known.includes(e)) {
		let n = t.known.find((t) => Gr(t, e) && !zr.has(t)), r = n ? `; did you mean \`${n}\`?` : "";
		throw new g(`${t.file}: unknown key \`${e.slice(0, 60)}\`${r}`);
	}
}
/** The string an action input would hold: lists become lines, maps stay YAML (JSON is YAML). */
function Wr(e) {
	if (e == null) return "";
	if (typeof e == "string") return e;
	if (typeof e == "number" || typeof e == "boolean") return String(e);
	if (Array.isArray(e)) {
		let t = e.map((e) => Array.isArray(e) ? null : Wr(e));
		return t.some((e) => e === null || e.includes("\n")) ? null : t.join("\n");
	}
	return typeof e == "object" ? JSON.stringify(e) : null;
}
/** Same letters but for one or two: enough for a hint, never for a decision. */
function Gr(e, t) {
	let n = (e) => e.toLowerCase().replaceAll(/[-_ ]/g, ""), r = n(e), i = n(t);
	if (r === i) return !0;
	if (Math.abs(r.length - i.length) > 2) return !1;
	let a = 0;
	for (; a < Math.min(r.length, i.length) && r[a] === i[a];) a += 1;
	let o = 0;
	for (; o < Math.min(r.length, i.length) - a && r.at(-1 - o) === i.at(-1 - o);) o += 1;
	return Math.max(r.length, i.length) - a - o <= 2;
}
// node_modules/balanced-match/dist/esm/index.js
const Kr = (e, t, n) => {
	let r, i, a, o, s, c = n.indexOf(e), l = n.indexOf(t, c + 1), u = c;
	if (c >= 0 && l > 0) {
		if (e === t) return [c, l];
		for (r = [], a = n.length; u >= 0 && !s;) {
			if (u === c) r.push(u), c = n.indexOf(e, u + 1);
			else if (r.length === 1) {
				let e = r.pop();
				e !== void 0 && (s = [e, l]);
			} else i = r.pop(), i !== void 0 && i < a && (a = i, o = l), l = n.indexOf(t, u + 1);
			u = c < l && c >= 0 ? c : l;
		}
		r.length && o !== void 0 && (s = [a, o]);
	}
	return s;
}, qr = "\0SLASH" + Math.random().toFixed(16) + "\0", Jr = "\0OPEN" + Math.random().toFixed(16) + "\0", Yr = "\0CLOSE" + Math.random().toFixed(16) + "\0", Xr = "\0COMMA" + Math.random().toFixed(16) + "\0", Zr = "\0PERIOD" + Math.random().toFixed(16) + "\0", Qr = new RegExp(qr, "g"), $r = new RegExp(Jr, "g"), ei = new RegExp(Yr, "g"), ti = new RegExp(Xr, "g"), ni = new RegExp(Zr, "g"), ri = /\\\\/g, ii = /\\{/g, ai = /\\}/g, oi = /\\,/g, si = /\\\./g;
function ci(e) {
	return isNaN(e) ? e.charCodeAt(0) : parseInt(e, 10);
}
function li(e) {
	return e.replace(ri, qr).replace(ii, Jr).replace(ai, Yr).replace(oi, Xr).replace(si, Zr);
}
function ui(e) {
	return e.replace(Qr, "\\").replace($r, "{").replace(ei, "}").replace(ti, ",").replace(ni, ".");
}
function di(e, t) {
	for (let n = 0; n < t.length; n++) e.push(t[n]);
}
function fi(e, t, n) {
	if (n.remaining < 0) return;
	let r = Kr("{", "}", t), i = r !== void 0 && t.indexOf("{") < r[0];
	if (n.remaining -= r && !i ? r[1] + 1 : e.length, !(!r || n.remaining < 0)) return {
		end: r[1],
		pre: e.slice(0, r[0]),
		body: e.slice(r[0] + 1, r[1]),
		post: e.slice(r[1] + 1),
		unmatched: i
	};
}
function pi(e, t) {
	t.remaining -= e.length;
	let n = [];
	for (let t = 0; t < e.length; t++) {
		let r = e.charCodeAt(t);
		r === 123 ? n.push(t) : r === 125 && n.length && n.pop();
	}
	let r = "", i = 0;
	for (let t = 0; t < n.length; t++) {
		let a = n[t];
		r += e.slice(i, a) + "\0", i = a + 1;
	}
	return r + e.slice(i);
}
function mi(e, t) {
	if (t.remaining -= e.length, t.remaining < 0) return !1;
	let n = !1;
	for (let t = e.length - 1; t >= 0; t--) {
		let r = e.charCodeAt(t);
		if (r === 125) n = !0;
		else if (r === 10 || r === 13 || r === 8232 || r === 8233) n = !1;
		else if (r === 44 && n && e.charCodeAt(t + 1) !== 44) return !0;
	}
	return !1;
}
/**
* Basically just str.split(","), but handling cases
* where we have nested braced sections, which should be
* treated as individual members, like {a,{b,c},d}
*
* Returns `undefined` if the step budget runs out before the whole set is
* split, since splitting what is left on every comma would tear apart the
* nested sets it still holds.
*/
function hi(e, t) {
	let n = [], r = "";
	for (;;) {
		let i = fi(e, e, t);
		if (t.remaining < 0) return;
		if (!i) {
			let t = e.split(",");
			return t[0] = r + t[0], di(n, t), n;
		}
		let { pre: a, body: o, post: s } = i, c = a.split(",");
		if (c[0] = r + c[0], c[c.length - 1] += "{" + o + "}", !s.length) return di(n, c), n;
		r = c.pop(), di(n, c), e = s;
	}
}
function gi(e, t) {
	return e === void 0 || isNaN(e) ? t : e;
}
function _i(e, t = {}) {
	if (!e) return [];
	let n = gi(t.max, 1e5), r = gi(t.maxLength, 4e6), i = gi(t.maxDepth, 1e3), a = gi(t.maxRewrites, 1e3), o = gi(t.maxSteps, 2e7);
	return e.slice(0, 2) === "{}" && (e = "\\{\\}" + e.slice(2)), wi(li(e), n, r, i, 0, a, { remaining: o }, !0).map(ui);
}
function vi(e) {
	return "{" + e + "}";
}
function yi(e) {
	return /^-?0\d/.test(e);
}
function bi(e, t) {
	return e <= t;
}
function xi(e, t) {
	return e >= t;
}
function Si(e, t, n, r, i, a, o) {
	let s = [], c = 0, l;
	outer: for (let o = 0; o < e.length; o++) {
		let u = e[o] + t, d = n;
		a && !u && (l ||= n.filter((e) => e), d = l);
		for (let e = 0; e < d.length; e++) {
			if (s.length >= r) break outer;
			let t = u + d[e];
			if (c + t.length > i) break outer;
			s.push(t), c += t.length;
		}
	}
	return o.remaining -= s.length, s;
}
function Ci(e, t, n, r, i) {
	let a = e.split(/\.\./), o = [];
	/* c8 ignore start */
	if (a[0] === void 0 || a[1] === void 0) return o;
	/* c8 ignore stop */
	let s = ci(a[0]), c = ci(a[1]), l = Math.max(a[0].length, a[1].length), u = a.length === 3 && a[2] !== void 0 ? Math.max(Math.abs(ci(a[2])), 1) : 1, d = bi;
	c < s && (u *= -1, d = xi);
	let f = a.some(yi), p = f ? l : 1, m = 0;
	for (let e = s; d(e, c) && o.length < n; e += u) {
		if (i.remaining -= p, i.remaining < 0) return;
		let n;
		if (t) n = String.fromCharCode(e), n === "\\" && (n = "");
		else if (n = String(e), f) {
			let t = l - n.length;
			if (t > 0) {
				let r = Array(t + 1).join("0");
				n = e < 0 ? "-" + r + n.slice(1) : r + n;
			}
		}
		if (m + n.length > r) break;
		o.push(n), m += n.length;
	}
	return o;
}
function wi(e, t, n, r, i, a, o, s) {
	if (o.remaining -= 16, i > r) return [e];
	let c = [""], l = 0, u = !1, d = !0, f = e;
	for (;;) {
		let p = fi(e, f, o);
		if (!p) return Si(c, e, [""], t, n, u, o);
		p.unmatched && (f = pi(f, o));
		let m = p.pre, h = () => Si(c, m + "{" + p.body + "}" + p.post, [""], t, n, u, o);
		if (/\$$/.test(m)) {
			if (c = Si(c, m + "{" + p.body + "}", [""], t, n, u && !p.post.length, o), d = !1, !p.post.length) break;
			e = p.post, f = f.slice(p.end + 1);
			continue;
		}
		let ee = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(p.body), g = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(p.body), te = ee || g, ne = p.body.indexOf(",") >= 0;
		if (!te && !ne) {
			if (l < a && mi(p.post, o)) {
				l++, e = p.pre + "{" + p.body + Yr + p.post, f = f.slice(0, p.end) + Yr + f.slice(p.end + 1), s = !0;
				continue;
			}
			return h();
		}
		d &&= (u = s && !te, !1);
		let _;
		if (te) {
			if (_ = Ci(p.body, g, t, n, o), !_) return h();
		} else {
			let s = hi(p.body, o);
			if (!s) return h();
			if (s.length === 1 && s[0] !== void 0) {
				if (s = wi(s[0], t, n, r, i + 1, a, o, !1).map(vi), o.remaining < 0) return h();
				/* c8 ignore start */
				if (s.length === 1) {
					let r = Si(c, m + s[0], [""], t, n, u && !p.post.length, o);
					if (o.remaining < 0) return h();
					if (c = r, !p.post.length) break;
					e = p.post, f = f.slice(p.end + 1);
					continue;
				}
			}
			let l = u && !p.post.length && !m;
			for (let e = 0; l && e < c.length; e++) c[e] && (l = !1);
			_ = [];
			let d = 0;
			outer: for (let e = 0; e < s.length; e++) {
				let c = wi(s[e], t, n, r, i + 1, a, o, !1);
				if (o.remaining < 0) return h();
				for (let e = 0; e < c.length; e++) {
					let r = c[e];
					if (!l || r) {
						if (_.length >= t || d + r.length > n) break outer;
						_.push(r), d += r.length;
					}
				}
			}
		}
		let re = Si(c, m, _, t, n, u && !p.post.length, o);
		if (o.remaining < 0) return h();
		if (c = re, !p.post.length) break;
		e = p.post, f = f.slice(p.end + 1);
	}
	return c;
}
// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/numeric-range.js
const Ti = (e, t) => e === t ? {
	t: "lit",
	ch: String(e)
} : {
	t: "class",
	re: RegExp(`^[${e}-${t}]$`)
}, Ei = (e, t) => t.map((t) => [Ti(e, e), ...t]), Di = (e, t) => {
	if (!e) return [[]];
	let n = +e[0], r = +t[0], i = e.slice(1), a = t.slice(1);
	if (n === r) return Ei(n, Di(i, a));
	let o = "0".repeat(i.length), s = "9".repeat(i.length), c = [];
	i !== o && c.push(...Ei(n++, Di(i, s)));
	let l = a === s ? [] : Ei(r--, Di(o, a));
	return n <= r && c.push([Ti(n, r), ...Array.from(i, () => Ti(0, 9))]), c.push(...l), c;
}, Oi = (e, t, n) => {
	if (n) return Di(String(e).padStart(n, "0"), String(t).padStart(n, "0"));
	let r = [];
	for (let n = String(e).length; n <= String(t).length; n++) {
		let i = Math.max(e, n === 1 ? 0 : 10 ** (n - 1)), a = Math.min(t, 10 ** n - 1);
		r.push(...Di(String(i), String(a)));
	}
	return r;
}, ki = (e, t) => {
	let n = Number(e), r = Number(t);
	if (!Number.isSafeInteger(n) || !Number.isSafeInteger(r)) return;
	n > r && ([n, r] = [r, n]);
	let i = /^-?0\d/.test(e) || /^-?0\d/.test(t) ? Math.max(e.length, t.length) : 0, a = [];
	if (n < 0) {
		let e = Oi(Math.max(-r, 1), -n, i && i - 1);
		a.push(...e.map((e) => [{
			t: "lit",
			ch: "-"
		}, ...e]));
	}
	return r >= 0 && a.push(...Oi(Math.max(n, 0), r, i)), a;
}, Ai = {
	"[:alnum:]": ["\\p{L}\\p{Nl}\\p{Nd}"],
	"[:alpha:]": ["\\p{L}\\p{Nl}"],
	"[:ascii:]": ["\\x00-\\x7f"],
	"[:blank:]": ["\\p{Zs}\\t"],
	"[:cntrl:]": ["\\p{Cc}"],
	"[:digit:]": ["\\p{Nd}"],
	"[:graph:]": ["\\p{Z}\\p{C}", !0],
	"[:lower:]": ["\\p{Ll}"],
	"[:print:]": ["\\p{C}", !0],
	"[:punct:]": ["\\p{P}\\p{S}"],
	"[:space:]": ["\\p{Z}\\t\\r\\n\\v\\f"],
	"[:upper:]": ["\\p{Lu}"],
	"[:word:]": ["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}"],
	"[:xdigit:]": ["A-Fa-f0-9"]
}, ji = (e) => e.replace(/[[\]\\-]/g, "\\$&"), Mi = /$./, Ni = (e, t, n = !1, r) => {
	let i = (e) => {
		let t = r ? e.normalize(r) : e;
		return [...t].length === 1 ? t : e;
	}, a = t;
	/* c8 ignore start */
	if (e.charAt(a) !== "[") throw Error("not in a brace expression");
	/* c8 ignore stop */
	let o = [], s = [], c = a + 1, l = !1, u = !1, d = !1, f = a, p = "";
	WHILE: for (; c < e.length;) {
		let t = String.fromCodePoint(e.codePointAt(c));
		if ((t === "!" || t === "^") && c === a + 1) {
			d = !0, c++;
			continue;
		}
		if (t === "]" && l && !u) {
			f = c + 1;
			break;
		}
		if (l = !0, t === "\\" && !u) {
			u = !0, c++;
			continue;
		}
		if (t === "[" && !u) {
			for (let [t, [n, r]] of Object.entries(Ai)) if (e.startsWith(t, c)) {
				if (p) return [Mi, e.length - a];
				c += t.length, r ? s.push(n) : o.push(n);
				continue WHILE;
			}
		}
		u = !1;
		let n = i(t);
		p ? (n.codePointAt(0) > p.codePointAt(0) ? o.push(ji(p) + "-" + ji(n)) : n === p && o.push(ji(n)), p = "", c += t.length) : e.startsWith("-]", c + t.length) ? (o.push(ji(n + "-")), c += t.length + 1) : e.startsWith("-", c + t.length) ? (p = n, c += t.length + 1) : (o.push(ji(n)), c += t.length);
	}
	if (f < c) return [Mi, 0];
	if (!o.length && !s.length) return [Mi, e.length - a];
	let m = "[" + (d ? "^" : "") + o.join("") + "]", h = "[" + (d ? "" : "^") + s.join("") + "]", ee = "^" + (o.length && s.length ? "(" + m + "|" + h + ")" : o.length ? m : h);
	return [new RegExp(ee, n ? "iu" : "u"), f - a];
}, Pi = {
	t: "match",
	id: 0
}, U = (e) => ({
	t: "lit",
	ch: e
}), Fi = (e) => e.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"), Ii = (e) => RegExp(`^${Fi(e)}$`, "iu"), Li = /* @__PURE__ */ new Map(), Ri = (e) => {
	let t = Li.get(e);
	return t || (t = Ii(e), Li.size >= 1e3 && Li.clear(), Li.set(e, t)), t;
}, zi = (e, t) => {
	if (t === e.ch) return !0;
	if (!e.re) return !1;
	let n = t.charCodeAt(0);
	if (n >= 128) return e.re.test(t);
	let r = e.ascii ??= /* @__PURE__ */ new Uint8Array(128);
	return r[n] ||= e.re.test(t) ? 1 : 2, r[n] === 1;
}, Bi = (e, t, n, r, i) => {
	let a = [];
	for (let o = 0; o < e.length;) {
		let s = String.fromCodePoint(e.codePointAt(o));
		if (i) {
			let t = s === "\\" && e.startsWith(i, o + 1) ? 1 : 0;
			if (t || s === i) {
				let n = o + t + i.length, r = e.indexOf(i, n), s = /^(-?\d+)\.\.(-?\d+)$/.exec(e.slice(n, r)), c = r !== -1 && s && ki(s[1], s[2]);
				if (c) {
					a.push({
						t: "ext",
						type: "@",
						alts: c
					}), o = r + i.length;
					continue;
				}
			}
		}
		if (s === "\\") {
			let t = e.codePointAt(o + 1), n = t === void 0 ? s : String.fromCodePoint(t);
			a.push(U(n)), o += 1 + n.length;
		} else {
			if (s === "[") {
				let [n, i] = Ni(e, o, t, r);
				if (i) {
					a.push({
						t: "class",
						re: n
					}), o += i;
					continue;
				}
			}
			!n && "!?+*@".includes(s) && e[o + 1] === "(" ? (a.push({
				t: "open",
				type: s
			}), o += 2) : (a.push(!n && s === "|" ? { t: "bar" } : !n && s === ")" ? { t: "close" } : s === "*" ? { t: "star" } : s === "?" ? { t: "any" } : U(s)), o += s.length);
		}
	}
	return a;
}, Vi = (e) => {
	let t = /* @__PURE__ */ new Map(), n = [];
	return e.forEach((e, r) => {
		e.t === "open" ? n.push(r) : e.t === "close" && n.length && t.set(n.pop(), r);
	}), t;
}, Hi = (e, t, n, r, i) => {
	let a = [], o = [a];
	for (let s = n; s < r; s++) {
		let n = e[s], r = t.get(s);
		if (n.t === "open" && r !== void 0) {
			let i = Hi(e, t, s + 1, r, !1);
			a.push({
				t: "ext",
				type: n.type,
				alts: i
			}), s = r;
		} else n.t === "bar" && !i ? o.push(a = []) : n.t === "open" ? a.push(U(n.type), U("(")) : n.t === "bar" ? a.push(U("|")) : n.t === "close" ? a.push(U(")")) : a.push(n);
	}
	return o;
}, Ui = (e, t) => {
	let n = [], r = "", i = () => {
		for (let e of r.normalize(t)) n.push(U(e));
		r = "";
	};
	for (let a of e) a.t === "lit" ? r += a.ch : (i(), n.push(a.t === "ext" ? {
		...a,
		alts: a.alts.map((e) => Ui(e, t))
	} : a));
	return i(), n;
}, Wi = (e, t) => {
	let n = 1, r = (e) => ({
		t: "split",
		id: n++,
		out: e
	}), i = (e, t) => e.reduceRight((e, t) => a(t, e), t), a = (e, a) => {
		switch (e.t) {
			case "lit":
				let r = t ? Ri(e.ch) : void 0;
				return {
					t: "lit",
					id: n++,
					ch: e.ch,
					re: r,
					next: a
				};
			case "any":
			case "star": return {
				t: e.t,
				id: n++,
				next: a
			};
			case "class": return {
				t: "class",
				id: n++,
				re: e.re,
				next: a
			};
		}
		let o = (t) => e.alts.map((e) => i(e, t));
		switch (e.type) {
			case "@": return r(o(a));
			case "?": return r([a, ...o(a)]);
			case "!": return {
				t: "neg",
				id: n++,
				sub: r(o(Pi)),
				next: a
			};
		}
		let s = r([]), c = r(o(s));
		return s.out.push(a, c), e.type === "*" ? s : c;
	};
	return [i(e, Pi), n];
}, Gi = (e) => {
	let t = [], n = /* @__PURE__ */ new Set(), r = (e) => e.t === "match" ? "match" : String(e.id), i = (e, a) => {
		if (e.t === "match" || n.has(e)) return;
		n.add(e);
		let o = (n) => t.push(`${a}${e.id}: ${n}`);
		switch (e.t) {
			case "split":
				o(`split -> ${e.out.map(r).join(", ")}`);
				for (let t of e.out) i(t, a);
				return;
			case "neg": return o(`!(${r(e.sub)}) -> ${r(e.next)}`), i(e.sub, a + "  "), i(e.next, a);
			case "lit":
				o(`${JSON.stringify(e.ch)} -> ${r(e.next)}`);
				break;
			case "class":
				o(`${e.re} -> ${r(e.next)}`);
				break;
			default: o(`${e.t === "any" ? "?" : "*"} -> ${r(e.next)}`);
		}
		i(e.next, a);
	};
	return i(e, ""), [`start -> ${r(e)}`, ...t].join("\n");
};
var Ki = class {
	gen;
	threads = [];
	match = !1;
	runs = [];
	ids = [];
	constructor(e) {
		this.gen = e;
	}
	get dead() {
		return !this.threads.length && !this.match && !this.runs.length;
	}
};
const qi = (e, t) => e.ids.length !== t.ids.length || e.runs.length !== t.runs.length || e.ids.some((e, n) => e !== t.ids[n]) ? !1 : e.runs.every((e) => t.runs.some((t) => t.neg === e.neg && qi(t.state, e.state))), Ji = (e) => ({
	has: new Float64Array(e),
	seen: new Float64Array(e),
	gen: 0
});
var Yi = class {
	dots;
	dotStart;
	#e;
	constructor(e, t, n) {
		this.dots = e, this.dotStart = t, this.#e = n;
	}
	state() {
		return new Ki(++this.#e.gen);
	}
	done(e) {
		return e.ids = e.threads.map((e) => e.id).sort((e, t) => e - t), e.match && e.ids.unshift(Pi.id), e;
	}
	#t(e, t) {
		let { seen: n } = this.#e;
		return n[t.id] !== e.gen && (n[t.id] = e.gen, !0);
	}
	#n(e, t) {
		let { has: n } = this.#e;
		return n[t.id] !== e.gen && (n[t.id] = e.gen, e.threads.push(t), !0);
	}
	restricted(e, t) {
		return t && (this.dots || this.dotStart && e === 0);
	}
	add(e, t, n, r) {
		switch (t.t) {
			case "split":
				if (!this.#t(e, t)) return;
				for (let i of t.out) this.add(e, i, n, r);
				return;
			case "neg":
				if (!this.#t(e, t)) return;
				let i = this.state();
				return this.add(i, t.sub, n, !1), this.done(i), this.addRun(e, {
					t: "run",
					neg: t,
					state: i
				}, n, r);
			case "star":
				if (this.restricted(n, r)) return;
				this.#n(e, t) && this.add(e, t.next, n, r);
				return;
			case "match":
				e.match = !0;
				return;
			default: this.#n(e, t);
		}
	}
	addRun(e, t, n, r) {
		for (let n of e.runs) if (n.neg === t.neg && qi(n.state, t.state)) return;
		e.runs.push(t), t.state.match || this.add(e, t.neg.next, n, r);
	}
	step(e, t, n, r) {
		let i = this.state();
		for (let a of e.threads) switch (a.t) {
			case "lit":
				zi(a, t) && this.add(i, a.next, n + 1, r);
				break;
			case "any":
				this.restricted(n, r) || this.add(i, a.next, n + 1, r);
				break;
			case "class":
				!this.restricted(n, r) && a.re.test(t) && this.add(i, a.next, n + 1, r);
				break;
			case "star": this.restricted(n, r) || this.add(i, a, n + 1, r);
		}
		if (!this.restricted(n, r)) for (let a of e.runs) {
			if (a.state.dead) {
				this.addRun(i, a, n + 1, r);
				continue;
			}
			let e = this.step(a.state, t, n, !1);
			this.addRun(i, {
				t: "run",
				neg: a.neg,
				state: e
			}, n + 1, r);
		}
		return this.done(i);
	}
};
const Xi = (e) => {
	let t = e.ids.join();
	return e.runs.length ? `${t}|${e.runs.map((e) => `${e.neg.id}(${Xi(e.state)})`).sort().join("|")}` : t;
};
var Zi = class {
	#e;
	#t = /* @__PURE__ */ new Map();
	#n = 0;
	#r;
	#i;
	#a;
	#o;
	constructor(e, t) {
		this.#e = e, this.#a = new Yi(!1, !1, t), this.#o = new Yi(!1, !0, t);
	}
	#s(e) {
		return {
			state: e,
			match: e.match,
			dead: e.dead,
			next: /* @__PURE__ */ new Map()
		};
	}
	#c(e) {
		let t = Xi(e), n = this.#t.get(t);
		if (n) return n;
		this.#n > 262144 && this.#l();
		let r = this.#s(e);
		return this.#t.set(t, r), this.#n += t.length + 1, r;
	}
	#l() {
		this.#t.clear(), this.#n = 0, this.#r = void 0, this.#i = void 0;
	}
	start(e) {
		if (e) {
			if (this.#i) return this.#i;
			let e = this.#o.state();
			return this.#o.add(e, this.#e, 0, !0), this.#i = this.#s(this.#o.done(e));
		}
		if (this.#r) return this.#r;
		let t = this.#a.state();
		return this.#a.add(t, this.#e, 0, !0), this.#r = this.#c(this.#a.done(t));
	}
	next(e, t) {
		let n = t.charCodeAt(0), r = n < 128 ? void 0 : e.next.get(t);
		if (r) return r;
		let i = e === this.#i ? this.#c(this.#o.step(e.state, t, 0, !0)) : this.#c(this.#a.step(e.state, t, 1, !0));
		return n < 128 ? (e.ascii || (e.ascii = Array(128), this.#n += 128), e.ascii[n] = i) : e.next.set(t, i), this.#n++, i;
	}
};
const Qi = (e) => {
	let t = [];
	for (let n = e; n.t !== "match"; n = n.next) {
		if (n.t === "split" || n.t === "neg") return;
		t.push(n);
	}
	return t;
}, $i = (e, t, n, r) => {
	let i = 0, a = n, o = -1, s = 0;
	for (; a < r;) {
		let n = e[i];
		if (n?.t === "star") {
			o = i++, s = a;
			continue;
		}
		let r = t[a];
		if (n && (n.t === "any" || n.t === "lit" && zi(n, r) || n.t === "class" && n.re.test(r))) i++, a++;
		else {
			if (o === -1) return !1;
			i = o + 1, a = ++s;
		}
	}
	for (; e[i]?.t === "star";) i++;
	return i === e.length;
}, ea = (e) => {
	let t = 0, n = 0;
	for (let r of e) {
		let [e, i] = ta(r);
		t += e, n += i;
	}
	return [t, n];
}, ta = (e) => {
	if (e.t === "star") return [0, 1e400];
	if (e.t !== "ext") return [1, 1];
	if (e.type === "!") return [0, 1e400];
	let t = e.alts.map(ea), n = Math.min(...t.map((e) => e[0])), r = Math.max(...t.map((e) => e[1])), i = r === 0 ? 0 : 1e400;
	return e.type === "@" ? [n, r] : e.type === "?" ? [0, r] : e.type === "*" ? [0, i] : [n, i];
}, na = (e, t, n) => {
	for (let r = 0; r < e.length; r++) if (!zi(e[r], t[n + r])) return !1;
	return !0;
}, ra = /[/\ud800-\udfff]/, ia = /[\ud800-\udfff]/, aa = (e) => ia.test(e) ? [...e] : e, oa = (e) => {
	if (e.includes("/")) throw Error("can only match a single path portion, got: " + e);
};
var sa = class {
	pattern;
	options;
	#e;
	#t;
	#n;
	#r;
	#i;
	#a = !1;
	#o;
	#s;
	#c = !1;
	#l = 0;
	#u = 1e400;
	#d = [];
	#f = [];
	#p;
	#m;
	#h = !1;
	#g;
	#_;
	constructor(e, t = {}) {
		if (e.includes("/")) throw Error("can only match a single path portion, got pattern: " + e);
		this.pattern = e, this.options = t;
		let { nocase: n = !1, noext: r = !1, normalize: i } = t;
		this.#_ = i === !0 ? "NFC" : i || void 0;
		let a = /^[?*+@]\(\)$/.test(e), o = Bi(e, n, r || a, this.#_, t.rangeMark), [s] = Hi(o, Vi(o), 0, o.length, !0);
		this.#_ && (s = Ui(s, this.#_));
		let [c, l] = Wi(s, n);
		if (this.#e = c, this.#t = l, s.every((e) => e.t === "lit")) this.#i = s.map((e) => e.ch).join(""), this.#a = n;
		else {
			let e = (e) => e.t === "lit" ? n ? {
				ch: e.ch,
				re: Ri(e.ch)
			} : { ch: e.ch } : void 0;
			for (let t of s) {
				let n = e(t);
				if (!n) break;
				this.#d.push(n);
			}
			for (let t = s.length - 1; t >= 0; t--) {
				let n = e(s[t]);
				if (!n) break;
				this.#f.unshift(n);
			}
			this.#h = !!(this.#d.length || this.#f.length), n || (this.#p = this.#d.map((e) => e.ch).join(""), this.#m = this.#f.map((e) => e.ch).join("")), this.#s = Qi(this.#e)?.slice(this.#d.length, -this.#f.length || void 0), this.#c = !!this.#s?.every((e) => e.t === "star" || e.t === "any");
			let [t, r] = ea(s);
			this.#l = t, this.#u = r;
		}
	}
	test(e) {
		return this.#_ ? (oa(e), this.#v(e.normalize(this.#_))) : ra.test(e) ? (oa(e), this.#v(e, [...e])) : this.#v(e, e);
	}
	/**
	* The same as {@link Matcher#test}, but the string is not checked
	* for `/` chars, so the result for a string that has one is not
	* defined. Only use it for a string that is known to be one path
	* portion, such as a part of a path that was split on `/`. It can
	* be faster, because some patterns do not need to look at each char
	* of the string.
	*/
	testUnchecked(e) {
		return this.#v(this.#_ ? e.normalize(this.#_) : e);
	}
	#v(e, t) {
		if (this.#i !== void 0) return this.#a ? (this.#o ??= Ii(this.#i)).test(e) : e === this.#i;
		let n = this.#l, r = this.#u;
		if (t === void 0) {
			let i = e.length, a = i + 1 >> 1;
			if (i < n || a > r) return !1;
			(a < n || i > r) && (t = aa(e));
		}
		if (t !== void 0 && (t.length < n || t.length > r)) return !1;
		let i = this.#d.length;
		if (this.#h) {
			if (this.#p !== void 0 && this.#m !== void 0) {
				if (!e.startsWith(this.#p) || !e.endsWith(this.#m)) return !1;
			} else {
				t ??= aa(e);
				let n = t.length - this.#f.length;
				if (!na(this.#d, t, 0) || !na(this.#f, t, n)) return !1;
			}
		}
		let a = !this.options.dot && e.startsWith(".");
		if (this.#s) {
			if (e === "." || e === ".." || a && !i) return !1;
			if (this.#c) return !0;
			t ??= aa(e);
			let n = t.length - this.#f.length;
			return $i(this.#s, t, i, n);
		}
		if (t ??= aa(e), e === "." || e === "..") {
			this.#n ??= Ji(this.#t);
			let e = this.#r ??= new Yi(!0, !1, this.#n), n = e.state();
			e.add(n, this.#e, 0, !0);
			let r = e.done(n);
			for (let n = 0; n < t.length; n++) r = e.step(r, t[n], n, !0);
			return r.match;
		}
		this.#n ??= Ji(this.#t);
		let o = this.#g ??= new Zi(this.#e, this.#n), s = o.start(a), c = t === e;
		for (let n = 0; n < t.length; n++) {
			if (s.dead) return !1;
			let r = c ? e.charCodeAt(n) : t[n].charCodeAt(0);
			s = s.ascii?.[r] ?? o.next(s, t[n]);
		}
		return s.match;
	}
	/** a readable listing of the state machine */
	toString() {
		return Gi(this.#e);
	}
};
// node_modules/minimatch/dist/esm/assert-valid-pattern.js
const ca = (e) => {
	if (typeof e != "string") throw TypeError("invalid pattern");
	if (e.length > 65536) throw TypeError("pattern is too long");
}, la = (e, { windowsPathsNoEscape: t = !1, magicalBraces: n = !1 } = {}) => {
	let r = n ? t ? e.replace(/[?*()[\]{}]/g, "[$&]") : e.replace(/[?*()[\]\\{}]/g, "\\$&") : t ? e.replace(/[?*()[\]]/g, "[$&]") : e.replace(/[?*()[\]\\]/g, "\\$&"), i = r.charAt(0);
	return i === "#" ? (t ? "[#]" : "\\#") + r.slice(1) : i === "!" ? (t ? "@(!)" : "\\!") + r.slice(1) : r;
}, ua = (e, { windowsPathsNoEscape: t = !1, magicalBraces: n = !0 } = {}) => t && e.startsWith("@(!)") ? "!" + ua(e.slice(4), {
	windowsPathsNoEscape: t,
	magicalBraces: n
}) : n ? t ? e.replace(/\[([^/\\])\]/g, "$1") : e.replace(/((?!\\).|^)\[([^/\\])\]/g, "$1$2").replace(/\\([^/])/g, "$1") : t ? e.replace(/\[([^/\\{}])\]/g, "$1") : e.replace(/((?!\\).|^)\[([^/\\{}])\]/g, "$1$2").replace(/\\([^/{}])/g, "$1"), da = 1e5, fa = "allowWindowsEscape", W = (e, t, n) => (ca(t), !n?.nocomment && t.charAt(0) === "#" ? !1 : Ca(t, n).match(e));
let pa = /* @__PURE__ */ new Map(), ma = /* @__PURE__ */ new Map(), ha = 0, ga = 0;
const _a = 4096, va = (e) => {
	let t = e.pattern.length;
	for (let n of e.globSet) if (t += n.length + 1, t > _a) break;
	return t;
}, ya = (e) => e === void 0 ? 0 : e ? 2 : 1, ba = new Map(Object.keys({
	nobrace: 0,
	nocomment: 0,
	nonegate: 0,
	noglobstar: 0,
	noext: 0,
	nonull: 0,
	partial: 0,
	dot: 0,
	nocase: 0,
	nocaseMagicOnly: 0,
	magicalBraces: 0,
	matchBase: 0,
	flipNegate: 0,
	preserveMultipleSlashes: 0,
	windowsNoMagicRoot: 0
}).map((e, t) => [e, 24 * 3 ** t])), xa = (e) => {
	let t = 0, n = !1;
	for (let r in e) {
		let i = e[r];
		switch (r) {
			case "windowsPathsNoEscape":
				i && (n = !0);
				break;
			case fa:
				i === !1 && (n = !0);
				break;
			case "platform": {
				let n = i || wa;
				if (n === wa) break;
				if (n === "darwin") t += 3;
				else if (n === "win32") t += 6;
				else if (n === "linux") t += 9;
				else return JSON.stringify(e);
				break;
			}
			case "optimizationLevel":
				if (i === void 0) break;
				t += i >= 2 ? 1 : i >= 1 ? 0 : 2;
				break;
			case "braceExpandMax":
				if (i !== void 0 && i !== da) return JSON.stringify(e);
				break;
			case "maxGlobstarRecursion":
				if (i !== void 0 && i !== 200) return JSON.stringify(e);
				break;
			case "normalize":
				if (i !== void 0) return JSON.stringify(e);
				break;
			default: t += (ba.get(r) ?? 0) * ya(i);
		}
	}
	return n ? t + 12 : t;
}, Sa = (e) => {
	let t = {};
	for (let n in e) t[n] = e[n];
	return t;
}, Ca = (e, t) => {
	let n = t ? xa(t) : 0, r = pa.get(n)?.get(e);
	if (r) return r;
	r = ma.get(n)?.get(e) ?? new Ja(e, Sa(t));
	let i = va(r);
	if (i > _a) return r;
	(ha >= 256 || ga + i > 32768) && (ma = pa, pa = /* @__PURE__ */ new Map(), ha = 0, ga = 0);
	let a = pa.get(n);
	return a || pa.set(n, a = /* @__PURE__ */ new Map()), a.set(e, r), ha++, ga += i, r;
}, wa = typeof process == "object" && process ? process.env?.__MINIMATCH_TESTING_PLATFORM__ || process.platform : "posix", Ta = {
	win32: { sep: "\\" },
	posix: { sep: "/" }
};
W.sep = wa === "win32" ? Ta.win32.sep : Ta.posix.sep;
const G = Symbol("globstar **");
W.GLOBSTAR = G, W.filter = (e, t) => {
	let n;
	return (r) => (n ??= Ca(e, t)).match(r);
};
const K = (e, t = {}) => Object.assign({}, e, t);
W.defaults = (e) => {
	if (!e || typeof e != "object" || !Object.keys(e).length) return W;
	let t = W;
	return Object.assign((n, r, i = {}) => t(n, r, K(e, i)), {
		Minimatch: class extends t.Minimatch {
			constructor(t, n = {}) {
				super(t, K(e, n));
			}
			static defaults(n) {
				return t.defaults(K(e, n)).Minimatch;
			}
		},
		unescape: (n, r = {}) => t.unescape(n, K(e, r)),
		escape: (n, r = {}) => t.escape(n, K(e, r)),
		filter: (n, r = {}) => t.filter(n, K(e, r)),
		defaults: (n) => t.defaults(K(e, n)),
		braceExpand: (n, r = {}) => t.braceExpand(n, K(e, r)),
		match: (n, r, i = {}) => t.match(n, r, K(e, i)),
		sep: t.sep,
		GLOBSTAR: G
	});
};
const Ea = (e, t = {}) => {
	if (ca(e), t.nobrace || !/\{(?:(?!\{).)*\}/.test(e)) return [e];
	let n = e.replace(/\\\\/g, "\\\\\\\\");
	return (t.windowsPathsNoEscape || t[fa] === !1) && (n = n.replace(/\[([{}])\]/g, "[\\$1]")), _i(n, { max: t.braceExpandMax });
};
W.braceExpand = Ea;
const Da = /(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g, Oa = (e, t) => {
	let n = [];
	for (let r = 0; r < e.length; r++) {
		let i = e.charAt(r);
		if (i === "\\") r++;
		else if (i === t) {
			if (n.some((e) => e !== "@" && e !== "?")) return !0;
		} else e.charAt(r + 1) === "(" && "!?+*@".includes(i) ? (n.push(i), r++) : i === ")" && n.pop();
	}
	return !1;
};
W.match = (e, t, n = {}) => {
	let r = new Ja(t, n);
	return e = e.filter((e) => r.match(e)), r.options.nonull && !e.length && e.push(t), e;
};
const ka = /[?*]|[+@!]\(.*?\)|\[|\]/, Aa = (e, t) => {
	let n = t + 1;
	(e.charAt(n) === "!" || e.charAt(n) === "^") && n++;
	let r = !1;
	for (; n < e.length; n++) {
		let t = e.charAt(n);
		if (t === "]" && r) return n;
		r = !0, t === "\\" && n++;
	}
	return -1;
}, ja = (e, t) => {
	if (!t && (e === "+()" || e === "@()")) return e;
	let n = "";
	for (let r = 0; r < e.length; r++) {
		let i = e.charAt(r);
		if (i === "\\") n += e.charAt(++r) || i;
		else if (i === "*" || i === "?") return;
		else if (i === "[") {
			let t = Aa(e, r);
			if (t === -1) {
				n += i;
				continue;
			}
			let a = e.slice(r + 1, t);
			if (a.startsWith("\\") && (a = a.slice(1)), [...a].length !== 1 || "!^".includes(e.charAt(r + 1))) return;
			n += a, r = t;
		} else if (!t && "+@!".includes(i) && e.charAt(r + 1) === "(" && e.includes(")", r + 2)) return;
		else n += i;
	}
	return n;
}, Ma = (e) => {
	let t = 0;
	for (let n = 0; n < e.length - 1; n++) {
		let r = e.charAt(n);
		r === "\\" ? n++ : "+@!?*".includes(r) && e.charAt(n + 1) === "(" && (t++, n++);
	}
	return t;
}, Na = (e) => {
	if (Ma(e) > 256) throw TypeError("pattern has too many extglobs");
}, Pa = (e) => {
	if (/^[?*+@]\(\)$/.test(e) || e.includes("[:")) return !1;
	let t = 0;
	for (let n = 0; n < e.length; n++) {
		let r = e.charAt(n);
		if (r === "\\") {
			if (++n === e.length) return !1;
		} else if (r === "[") {
			let t = Aa(e, n);
			t !== -1 && (n = t);
		} else if ("+@!?*".includes(r) && e.charAt(n + 1) === "(") t++, n++;
		else if (r === ")") {
			if (!t--) return !1;
		} else if (r === "|" && !t) return !1;
	}
	return !t;
};
let Fa, Ia;
const q = (e, t) => typeof e == "string" ? t === e : t !== "" && e.testUnchecked(t), La = (e, t, n, r, i) => q(e, t) ? n : r !== void 0 && q(e, r) ? i : -1, Ra = (e) => e === "." || e === "..", za = (e) => typeof e == "string" && /^[a-z]:$/i.test(e), Ba = (e) => typeof e == "string" && /^unc$/i.test(e), Va = (e) => {
	if (e[0] !== "" || e[1] !== "") return -1;
	let t = e[2] === "?" ? Ba(e[3]) ? 4 : -1 : 2, n = e[t], r = e[t + 1];
	return t !== -1 && n !== void 0 && n !== "" && n !== G && r !== void 0 && r !== "" && r !== G ? t : -1;
}, Ha = (e, t) => !Ra(e) && (t || !e.startsWith(".")), Ua = (e, t, n, r, i) => {
	for (let a = t; a < n;) {
		if (e.charCodeAt(a) === 46) {
			if (!r) return !0;
			let t = e.charCodeAt(a + 1) === 46 ? a + 2 : a + 1;
			if (t >= n || Wa(e.charCodeAt(t), i)) return !0;
		}
		let t = Ga(e, a, i);
		if (t === -1) return !1;
		for (a = t + 1; a < n && Wa(e.charCodeAt(a), i);) a++;
	}
	return !1;
}, Wa = (e, t) => t === "/" ? e === 47 : t === "\\" ? e === 92 : e === 47 || e === 92, Ga = (e, t, n) => {
	if (n !== "both") return e.indexOf(n, t);
	let r = e.indexOf("/", t), i = e.indexOf("\\", t);
	return r === -1 ? i : i === -1 ? r : Math.min(r, i);
}, Ka = (e, t, n) => n === "both" ? Math.max(e.lastIndexOf("/", t), e.lastIndexOf("\\", t)) : e.lastIndexOf(n, t), qa = {};
var Ja = class {
	options;
	set;
	pattern;
	windowsPathsNoEscape;
	nonegate;
	negate;
	comment;
	empty;
	preserveMultipleSlashes;
	partial;
	globSet;
	globParts;
	nocase;
	isWindows;
	platform;
	windowsNoMagicRoot;
	maxGlobstarRecursion;
	#e;
	#t;
	#n;
	#r;
	#i = [];
	#a = [];
	#o = [];
	#s = /* @__PURE__ */ new Map();
	#c = !1;
	#l;
	#u = /* @__PURE__ */ new WeakMap();
	constructor(e, t = {}) {
		ca(e), t ||= {}, this.options = t, this.maxGlobstarRecursion = t.maxGlobstarRecursion ?? 200, this.pattern = e, this.platform = t.platform || wa, this.isWindows = this.platform === "win32", this.windowsPathsNoEscape = !!t.windowsPathsNoEscape || t[fa] === !1, this.windowsPathsNoEscape && (this.pattern = this.pattern.replace(/\\/g, "/")), this.preserveMultipleSlashes = !!t.preserveMultipleSlashes, this.negate = !1, this.nonegate = !!t.nonegate, this.comment = !1, this.empty = !1, this.partial = !!t.partial, this.nocase = !!this.options.nocase, this.windowsNoMagicRoot = t.windowsNoMagicRoot === void 0 ? !!(this.isWindows && this.nocase) : t.windowsNoMagicRoot, this.globSet = [], this.globParts = [], this.set = [], this.#e = !this.preserveMultipleSlashes, this.#n = (t.optimizationLevel ?? 1) >= 2;
		let n = t.normalize;
		this.#r = n === !0 ? "NFC" : n || void 0, this.make();
		let r = this.set.map((e) => this.#f(e));
		this.#o = this.set.map((e, t) => this.#e && e.length - 1 > r[t]), this.#i = this.set.map((e, t) => {
			let n = this.#o[t] ? e.length - 1 : e.length, i = e.slice(r[t] + 1, n).filter((e) => typeof e == "string" && !!e);
			return [...new Set(i)];
		}), this.#t = this.#i.some((e) => e.length), this.#a = this.set.map((e, n) => {
			let [i, a, o] = e;
			if (this.#o[n] && e.length === 2 && i === G && a !== G) return "tail";
			if (this.#o[n] && t.matchBase && e.length === 1 && i !== G && i !== "") return "base";
			if (this.#e && r[n] === -1) {
				if (e.length === 3 && i === G && o === G && a !== G && a !== "" && this.maxGlobstarRecursion > 0) return "mid";
				if (e.length === 2 && a === G && i !== G && i !== "") return "head";
			}
		});
	}
	#d(e) {
		return this.#r ? e.normalize(this.#r) : e;
	}
	#f(e) {
		if (!this.isWindows) return -1;
		if (za(e[0])) return 0;
		if (e[0] === "" && e[1] === "" && e[2] === "?" && za(e[3])) return 3;
		let t = Va(e);
		return t === -1 ? -1 : t + 1;
	}
	hasMagic() {
		if (this.options.magicalBraces && this.set.length > 1) return !0;
		for (let e of this.set) for (let t of e) if (typeof t != "string") return !0;
		return !1;
	}
	make() {
		let e = this.pattern, t = this.options;
		if (!t.nocomment && e.charAt(0) === "#") {
			this.comment = !0;
			return;
		}
		if (!e) {
			this.empty = !0;
			return;
		}
		this.parseNegate(), this.globSet = [...new Set(this.#T())];
		let n = this.globSet.map((e) => this.#E(e));
		this.globParts = this.preprocess(n), this.#c = !0;
		let r = this.globParts.map((e, t, n) => {
			if (this.isWindows && this.windowsNoMagicRoot) {
				let t = e[2] === "?" && Ba(e[3]) ? 6 : 4, n = e[0] === "" && e[1] === "" && (e[2] === "?" || !ka.test(e[2])) && e.slice(3, t).every((e) => !ka.test(e)), r = /^[a-z]:/i.test(e[0]);
				if (n) return [...e.slice(0, t).map((e) => this.#d(e)), ...e.slice(t).map((e) => this.parse(e))];
				if (r) return [this.#d(e[0]), ...e.slice(1).map((e) => this.parse(e))];
			}
			return e.map((e) => this.parse(e));
		});
		if (this.set = r.filter((e) => e.indexOf(!1) === -1), this.isWindows) for (let e = 0; e < this.set.length; e++) {
			let t = this.set[e];
			t[0] === "" && t[1] === "" && this.globParts[e][2] === "?" && (za(t[3]) || Ba(this.globParts[e][3])) && (Ba(this.globParts[e][3]) && (t[3] = "UNC"), t[2] = "?");
		}
		t.noext || this.mergeRows(), this.#c = !1, this.set.forEach((e, t) => {
			for (let n = 0; n < e.length; n++) e[n] === qa && (e[n] = this.parse(this.globParts[t][n]));
		});
	}
	mergeRows() {
		let e = !0;
		for (; e;) {
			if (e = !1, this.set.length < 2) return;
			let t = this.#p(), n = Math.max(0, ...this.set.map((e) => e.length));
			for (let r = 0; r < n; r++) {
				let n = /* @__PURE__ */ new Map(), i = this.set.length + 1;
				this.set.forEach((e, a) => {
					if (!(e[r] instanceof sa || e[r] === qa) || !Pa(this.globParts[a][r])) return;
					let { pre: o, suf: s } = t[a], c = o[r] * i + s[r + 1], l = n.get(c);
					l ? l.push(a) : n.set(c, [a]);
				});
				let a = /* @__PURE__ */ new Set();
				for (let e of n.values()) {
					if (e.length < 2) continue;
					let [t, ...n] = e, i = `@(${e.map((e) => this.globParts[e][r]).join("|")})`;
					if (!(Ma(i) > 256)) {
						this.globParts[t][r] = i, this.set[t][r] = this.parse(i);
						for (let e of n) a.add(e);
					}
				}
				if (a.size) {
					if (e = !0, this.set = this.set.filter((e, t) => !a.has(t)), this.globParts = this.globParts.filter((e, t) => !a.has(t)), this.set.length < 2) return;
					t = this.#p();
				}
			}
		}
	}
	#p() {
		let e = /* @__PURE__ */ new Map(), t = this.globParts.map((t) => t.map((t) => {
			let n = e.get(t);
			return n === void 0 && e.set(t, n = e.size), n;
		})), n = e.size, r = Math.max(0, ...t.map((e) => e.length)), i = t.map((e) => ({
			pre: [0],
			suf: Array(e.length + 1).fill(0)
		}));
		for (let e = 0; e < r; e++) {
			let r = /* @__PURE__ */ new Map();
			t.forEach((t, a) => {
				if (e >= t.length) return;
				let { pre: o } = i[a], s = o[e] * n + t[e], c = r.get(s);
				c === void 0 && r.set(s, c = r.size + 1), o.push(c);
			});
		}
		for (let e = r - 1; e >= 0; e--) {
			let r = /* @__PURE__ */ new Map();
			t.forEach((t, a) => {
				if (e >= t.length) return;
				let { suf: o } = i[a], s = o[e + 1] * n + t[e], c = r.get(s);
				c === void 0 && r.set(s, c = r.size + 1), o[e] = c;
			});
		}
		return i;
	}
	preprocess(e) {
		if (this.options.noglobstar) for (let t of e) for (let e = 0; e < t.length; e++) t[e] === "**" && (t[e] = "*");
		let { optimizationLevel: t = 1 } = this.options;
		return t >= 2 ? (e = this.firstPhasePreProcess(e), e = this.secondPhasePreProcess(e)) : e = t >= 1 ? this.levelOneOptimize(e) : this.adjascentGlobstarOptimize(e), e;
	}
	adjascentGlobstarOptimize(e) {
		return e.map((e) => {
			let t = -1;
			for (; (t = e.indexOf("**", t + 1)) !== -1;) {
				let n = t;
				for (; e[n + 1] === "**";) n++;
				n !== t && e.splice(t, n - t);
			}
			return e;
		});
	}
	levelOneOptimize(e) {
		return e.map((e) => {
			let t = this.#f(e) + 1;
			return e = e.reduce((e, n) => {
				let r = e[e.length - 1];
				return n === "**" && r === "**" ? e : n === ".." && e.length > t && r && r !== ".." && r !== "." && r !== "**" ? (e.pop(), e) : (e.push(n), e);
			}, []), e.length === 0 ? [""] : e;
		});
	}
	#m(e) {
		let t = !this.isWindows || !e.includes("\\") ? "/" : e.includes("/") ? "both" : "\\", n = this.#e ? 0 : -1, r = "", i = 0, a, o = 0, s = !!this.options.dot;
		ROWS: for (let c = 0; c < this.set.length; c++) {
			let l = this.set[c], u = l[l.length - 1], d = n !== -1 && this.#o[c] && u !== G;
			if (d && n === 0) {
				let s = Ka(e, e.length, t);
				if (i = s + 1, r = e.slice(i), r === "" && s >= 0) {
					let n = s;
					for (; n > 0 && Wa(e.charCodeAt(n - 1), t);) n--;
					o = n === 0 ? 0 : Ka(e, n - 1, t) + 1, a = e.slice(o, n);
				}
				let c = this.#n && (Ra(r) || r === "" && a !== void 0 && Ra(a));
				n = c ? -1 : 1, d = !c;
			}
			let f = -1;
			if (d && typeof u == "string" && (f = La(u, r, i, a, o), f === -1)) continue;
			if (this.#t) {
				for (let t of this.#i[c]) if (!e.includes(t)) continue ROWS;
			}
			if (d && typeof u == "object" && (f = La(u, r, i, a, o), f === -1)) continue;
			let p = this.#a[c];
			if (p === "base" && d) return "yes";
			if (p === "tail" && d) {
				if (this.#n && Ua(e, 0, f, !0, t)) return "maybe";
				if (!Ua(e, 0, f, s, t)) return "yes";
			} else if (p === "mid" || p === "head") {
				let n = this.#g(e, l, p === "head", s, t);
				if (n !== "no") return n;
			} else return "maybe";
		}
		return "no";
	}
	#h(e, t, n) {
		let r = !!this.options.dot, i = e.length;
		if (n === "head") {
			if (i < 2 || !q(t[0], e[0])) return !1;
			for (let t = 1; t < i; t++) if (!Ha(e[t], r)) return !1;
			return !0;
		}
		let a = t[1];
		if (n === "tail") {
			let t = i - 1;
			if (!q(a, e[t]) && (e[t] !== "" || i === 1 || !q(a, e[--t]))) return !1;
			for (let n = 0; n < t; n++) if (!Ha(e[n], r)) return !1;
			return !0;
		}
		for (let t = 0; t < i; t++) {
			if (q(a, e[t]) && t + 1 < i) {
				let n = t + 1;
				for (; n < i && Ha(e[n], r);) n++;
				if (n === i) return !0;
			}
			if (!Ha(e[t], r)) return !1;
		}
		return !1;
	}
	#g(e, t, n, r, i) {
		if (this.#n && Ua(e, 0, e.length, !0, i)) return "maybe";
		let a = t[+!n], o = 0;
		for (let t = Ga(e, o, i); t !== -1; t = Ga(e, o, i)) {
			let s = t + 1;
			for (; s < e.length && Wa(e.charCodeAt(s), i);) s++;
			if ((typeof a == "string" ? t - o === a.length && e.startsWith(a, o) : t > o && a.testUnchecked(e.slice(o, t))) && !Ua(e, s, e.length, r, i)) return "yes";
			if (n || Ua(e, o, s, r, i)) return "no";
			o = s;
		}
		return "no";
	}
	#_(e) {
		let t = Fa;
		return t?.f === e && t.isWindows === this.isWindows && t.preserveMultipleSlashes === this.preserveMultipleSlashes && t.normalize === this.#r ? t : void 0;
	}
	#v(e) {
		let { isWindows: t, preserveMultipleSlashes: n } = this, r = this.#E(t ? e.split("\\").join("/") : e), i = this.#r;
		return i && (r = r.map((e) => e.normalize(i))), Fa = {
			f: e,
			isWindows: t,
			preserveMultipleSlashes: n,
			normalize: i,
			parts: r
		}, Fa;
	}
	#y(e) {
		let t = [...e], n = !1;
		do {
			if (n = !1, !this.preserveMultipleSlashes) {
				for (let e = 1; e < t.length - 1; e++) {
					let r = t[e];
					e === 1 && r === "" && t[0] === "" || r !== "." && r !== "" || (n = !0, t.splice(e, 1), e--);
				}
				t[0] === "." && t.length === 2 && (t[1] === "." || t[1] === "") && (n = !0, t.pop());
			}
			let e = this.#f(t) + 1, r = e;
			for (; (r = t.indexOf("..", r + 1)) !== -1;) {
				let i = t[r - 1];
				i && i !== "." && i !== ".." && i !== "**" && (n = !0, t.splice(r - 1, 2), r = Math.max(r - 2, e));
			}
		} while (n);
		return t.length === 0 ? [""] : t;
	}
	firstPhasePreProcess(e) {
		let { braceExpandMax: t = da } = this.options, n = 0, r = !1;
		do {
			r = !1;
			for (let i of e) {
				let a = -1;
				for (; (a = i.indexOf("**", a + 1)) !== -1;) {
					let o = a;
					for (; i[o + 1] === "**";) o++;
					o > a && i.splice(a + 1, o - a);
					let s = i[a + 1], c = i[a + 2], l = i[a + 3];
					if (s !== ".." || !c || c === "." || c === ".." || !l || l === "." || l === "..") continue;
					let u = i.length - 1;
					if (e.length >= t || n + u > 1e6) throw RangeError("optimizationLevel 2: too many patterns from '**/..'");
					r = !0, i.splice(a, 1);
					let d = i.slice(0);
					d[a] = "**", n += u, e.push(d), a--;
				}
				if (!this.preserveMultipleSlashes) {
					for (let e = 1; e < i.length - 1; e++) {
						let t = i[e];
						e === 1 && t === "" && i[0] === "" || t !== "." && t !== "" || (r = !0, i.splice(e, 1), e--);
					}
					i[0] === "." && i.length === 2 && (i[1] === "." || i[1] === "") && (r = !0, i.pop());
				}
				let o = this.#f(i) + 1, s = o;
				for (; (s = i.indexOf("..", s + 1)) !== -1;) {
					let e = i[s - 1];
					if (e && e !== "." && e !== ".." && e !== "**") {
						r = !0;
						let e = s === 1 && i[s + 1] === "**" ? ["."] : [];
						i.splice(s - 1, 2, ...e), i.length === 0 && i.push(""), s = Math.max(s - 2, o);
					}
				}
			}
		} while (r);
		return e;
	}
	secondPhasePreProcess(e) {
		let t = /* @__PURE__ */ new Set(), n = e.filter((e) => {
			let n = e.join("/");
			return !t.has(n) && (t.add(n), !0);
		}), r = /* @__PURE__ */ new Map();
		for (let e of n) {
			let t = [];
			for (let n = 0; n < e.length; n++) e[n] === "*" && t.push(n);
			t.length && r.set(t.join(","), t);
		}
		if (!r.size || n.length * r.size > 1e5) return n;
		let { dot: i } = this.options;
		return n.filter((e) => {
			for (let n of r.values()) {
				if (n[n.length - 1] >= e.length) continue;
				let r = [...e], a = !0, o = !1;
				for (let t of n) {
					let n = e[t];
					if (n !== "*") {
						if (!n || n === "**" || !i && n.startsWith(".")) {
							a = !1;
							break;
						}
						r[t] = "*", o = !0;
					}
				}
				if (a && o && t.has(r.join("/"))) return !1;
			}
			return !0;
		});
	}
	parseNegate() {
		if (this.nonegate) return;
		let e = this.pattern, t = !1, n = 0;
		for (let r = 0; r < e.length && e.charAt(r) === "!"; r++) t = !t, n++;
		n && (this.pattern = e.slice(n)), this.negate = t;
	}
	#b(e, t, n, r) {
		let i = 0, a = 0, o = this.isWindows ? Va(t) : -1, s = o === -1 ? -1 : Va(n);
		if (s !== -1) {
			let e = n[s], r = n[s + 1];
			typeof e != "string" || typeof r != "string" ? (i = o, a = s) : t[o].toLowerCase() === e.toLowerCase() && t[o + 1].toLowerCase() === r.toLowerCase() && (i = o + 2, a = s + 2);
		} else if (this.isWindows) {
			let t = typeof e[0] == "string" && /^[a-z]:$/i.test(e[0]), r = !t && e[0] === "" && e[1] === "" && e[2] === "?" && /^[a-z]:$/i.test(e[3]), o = typeof n[0] == "string" && /^[a-z]:$/i.test(n[0]), s = !o && n[0] === "" && n[1] === "" && n[2] === "?" && typeof n[3] == "string" && /^[a-z]:$/i.test(n[3]), c = r ? 3 : t ? 0 : void 0, l = s ? 3 : o ? 0 : void 0;
			if (typeof c == "number" && typeof l == "number") {
				let [t, r] = [e[c], n[l]];
				t.toLowerCase() === r.toLowerCase() && (a = l + 1, i = c + 1);
			}
		}
		return e = t, n.includes(G) ? this.#x(e, n, r, i, a) : this.#w(e, n, r, i, a);
	}
	#x(e, t, n, r, i) {
		let { head: a, body: o, tail: s, segments: c } = this.#S(t, n, i);
		if (a.length) {
			let t = r + a.length;
			if (!this.#w(e, a, n, r, 0, t)) return !1;
			r += a.length, i += a.length;
		}
		let l = 0;
		if (s.length) {
			if (s.length + r > e.length) return !1;
			let t = e.length - s.length;
			if (this.#w(e, s, n, t, 0)) l = s.length;
			else {
				if (e[e.length - 1] !== "" || r + s.length === e.length || (t--, !this.#w(e, s, n, t, 0))) return !1;
				l = s.length + 1;
			}
		}
		if (!o.length) {
			let t = !!l;
			for (let n = r; n < e.length - l; n++) {
				let r = String(e[n]);
				if (t = !0, r === "." || r === ".." || !this.options.dot && r.startsWith(".")) return !1;
			}
			return n || t;
		}
		return !!this.#C(e, c, e.length - l, r, 0, n, 0, !!l, /* @__PURE__ */ new Set());
	}
	#S(e, t, n) {
		let r = this.#u.get(e);
		r || (r = [], this.#u.set(e, r));
		let i = n * 2 + +!!t, a = r[i];
		if (a) return a;
		let o = e.indexOf(G, n), s = e.lastIndexOf(G), c = e.slice(n, o), l = e.slice(o + 1, t ? void 0 : s), u = t ? [] : e.slice(s + 1), d = [[[], 0]], f = d[0], p = 0, m = [0];
		for (let e of l) e === G ? (m.push(p), f = [[], 0], d.push(f)) : (f[0].push(e), p++);
		d.forEach((e, t) => {
			e[1] = p - m[t];
		});
		let h = {
			head: c,
			body: l,
			tail: u,
			segments: d
		};
		return r[i] = h, h;
	}
	#C(e, t, n, r, i, a, o, s, c) {
		let l = t[i];
		if (!l) {
			if (a) return r >= n || r === n - 1 && e[r] === "";
			for (let t = r; t < n; t++) {
				s = !0;
				let n = e[t];
				if (n === "." || n === ".." || !this.options.dot && n.startsWith(".")) return !1;
			}
			return s;
		}
		let [u, d] = l, f = a ? n : n - d;
		for (; r <= f;) {
			let l = i * (e.length + 1) + r;
			if (c.has(l)) return !1;
			if (c.add(l), this.#w(e, u, a, r, 0, r + u.length) && o < this.maxGlobstarRecursion) {
				let l = this.#C(e, t, n, r + u.length, i + 1, a, o + 1, s, c);
				if (l !== !1) return l;
			}
			if (r === f) break;
			let d = e[r];
			if (d === "." || d === ".." || !this.options.dot && d.startsWith(".")) return !1;
			r++;
		}
		return a || null;
	}
	#w(e, t, n, r, i, a = e.length) {
		let o, s, c, l;
		for (o = r, s = i, l = Math.min(a, e.length), c = t.length; o < l && s < c; o++, s++) {
			let n = t[s], r = e[o];
			/* c8 ignore stop */
			if (n === !1 || n === G || !q(n, r)) return !1;
		}
		if (o === l && s === c) return !0;
		if (o === l) return n;
		if (s === c) return o === l - 1 && e[o] === "";
		throw Error("wtf?");
		/* c8 ignore stop */
	}
	braceExpand() {
		return Ea(this.pattern, this.options);
	}
	#T() {
		let { pattern: e } = this;
		if (this.options.nobrace) return this.braceExpand();
		let t = 57344;
		for (; e.includes(String.fromCharCode(t));) if (++t > 63743) return this.braceExpand();
		let n = String.fromCharCode(t), r = !1, i = e.replace(Da, (e, t, i) => {
			let a = Number(t), o = Number(i);
			return !Number.isSafeInteger(a) || !Number.isSafeInteger(o) || Math.abs(a - o) + 1 < 100 ? e : (r = !0, `${n}${t}..${i}${n}`);
		});
		if (!r) return this.braceExpand();
		let a = Ea(i, this.options);
		for (let e of a) for (let t of e.split("/")) {
			let e = t.indexOf("[");
			if (e !== -1 && e < t.lastIndexOf(n) || !this.options.noext && Oa(t, n)) return this.braceExpand();
		}
		return this.#l = n, a;
	}
	parse(e) {
		ca(e);
		let t = this.options;
		if (e === "**") return G;
		if (e === "") return "";
		let { nocase: n, nocaseMagicOnly: r, noext: i = !1, dot: a, normalize: o } = t, s = this.#l, c = s && e.includes(s) ? void 0 : ja(e, i);
		if (c !== void 0 && (!n || r || e.toUpperCase() === e.toLowerCase())) return this.#d(c);
		if (this.#c) return qa;
		let l = this.#s.get(e);
		return l || (i || Na(e), l = new sa(e, {
			nocase: n,
			noext: i,
			dot: a,
			normalize: o,
			...s && { rangeMark: s }
		}), this.#s.set(e, l)), l;
	}
	#E(e) {
		return this.preserveMultipleSlashes ? e.split("/") : this.isWindows && /^\/\/[^/]+/.test(e) ? ["", ...e.split(/\/+/)] : e.split(/\/+/);
	}
	match(e, t = this.partial) {
		if (this.comment) return !1;
		if (this.empty) return e === "";
		if (e === "/" && t) return !0;
		let n = this.options, r = this.#_(e);
		if (!r) {
			if (!t && !this.#r && (this.#e || this.#t) && Ia !== e) {
				Ia = e;
				let t = this.#m(e);
				if (t === "no") return !n.flipNegate && this.negate;
				if (t === "yes") return n.flipNegate ? !0 : !this.negate;
			}
			r = this.#v(e);
		}
		let i = r.parts, a = this.#n ? r.resolved ??= this.#y(i) : i, o = this.set, s = i[i.length - 1];
		if (!s) for (let e = i.length - 2; !s && e >= 0; e--) s = i[e];
		for (let e = 0; e < o.length; e++) {
			let r = o[e], c = t ? void 0 : this.#a[e];
			if (c === "base" ? q(r[0], s) : c ? this.#h(a, r, c) : n.matchBase && r.length === 1 ? this.#b([s], [s], r, t) : this.#b(i, a, r, t)) return n.flipNegate ? !0 : !this.negate;
		}
		return !n.flipNegate && this.negate;
	}
	static defaults(e) {
		return W.defaults(e).Minimatch;
	}
};
W.Minimatch = Ja, W.escape = la, W.unescape = ua;
// src/domain/diff-names.ts
const Ya = {
	a: 7,
	b: 8,
	t: 9,
	n: 10,
	v: 11,
	f: 12,
	r: 13,
	"\"": 34,
	"\\": 92
}, Xa = /^[abciow12]\//;
/**
* Reads a C-quoted string that begins at the start of `text`. `end` is the index behind the closing quote.
* Bytes that are no UTF-8 become U+FFFD. Returns `null` when `text` does not begin with a quoted string.
*/
function Za(e) {
	let t = /^"((?:[^"\\]|\\.)*)"/s.exec(e.slice(0, 65536));
	if (t === null) return null;
	let n = [];
	for (let [e, r, i] of (t[1] ?? "").matchAll(/\\([0-7]{1,3})|\\(.)|[^\\]+/gs)) if (r !== void 0) n.push(Number.parseInt(r, 8) & 255);
	else if (i !== void 0 && i in Ya) n.push(Ya[i] ?? 0);
	else for (let t of new TextEncoder().encode(i ?? e)) n.push(t);
	return {
		value: new TextDecoder("utf-8", { ignoreBOM: !0 }).decode(Uint8Array.from(n)),
		end: t[0].length
	};
}
/** A name that has a line to itself (`rename from …`). */
function Qa(e) {
	return Za(e)?.value ?? e;
}
/** The name behind `---` or `+++`; `null` for `/dev/null`. A tab ends it: a real one would be quoted. */
function $a(e) {
	let t = Za(e);
	if (t !== null) return t.value;
	let n = e.indexOf("	"), r = n === -1 ? e : e.slice(0, n);
	return r === "/dev/null" ? null : r;
}
/**
* The two names behind `diff --git`. Without quotes the line is ambiguous, as names hold spaces; `known`, from
* the `---` and `+++` lines, settles it, and without it both halves have the same length.
*/
function eo(e, t) {
	let n = Za(e);
	if (n !== null) return {
		old: n.value,
		new: Qa(e.slice(n.end + 1))
	};
	let r = e.indexOf(" \"");
	return r !== -1 && e.endsWith("\"") ? {
		old: e.slice(0, r),
		new: Qa(e.slice(r + 1))
	} : t.new !== null && e.endsWith(` ${t.new}`) ? {
		old: e.slice(0, -t.new.length - 1),
		new: t.new
	} : t.old !== null && e.startsWith(`${t.old} `) ? {
		old: t.old,
		new: e.slice(t.old.length + 1)
	} : to(e) ?? no(e);
}
function to(e) {
	let t = (e.length - 1) / 2;
	if (e[t] !== " ") return null;
	let n = {
		old: e.slice(0, t),
		new: e.slice(t + 1)
	};
	return n.old === n.new || ro(n.old) === ro(n.new) ? n : null;
}
function no(e) {
	let t = e.lastIndexOf(" b/"), n = t === -1 ? e.indexOf(" ") : t;
	return n <= 0 ? {
		old: e,
		new: null
	} : {
		old: e.slice(0, n),
		new: e.slice(n + 1)
	};
}
function ro(e) {
	let t = e.indexOf("/");
	return t === -1 ? null : e.slice(t + 1);
}
/** Do a file's two names tell that the diff has prefixes? `null` when they cannot. */
function io(e) {
	return e.old === null || e.new === null ? null : e.old === e.new ? "none" : "some";
}
/**
* Takes the prefixes off. Where both names are there they show by themselves what is prefix and what is a
* folder; `elsewhere`, what the rest of the diff has, decides about a name that stands alone.
*/
function ao(e, t) {
	if (e.old === null || e.new === null) return t === "none" ? e : {
		old: oo(e.old),
		new: oo(e.new)
	};
	if (e.old === e.new) return e;
	let n = ro(e.new);
	return n !== null && n !== "" && n === ro(e.old) ? {
		old: n,
		new: n
	} : Xa.test(e.old) && Xa.test(e.new) ? {
		old: oo(e.old),
		new: oo(e.new)
	} : e;
}
function oo(e) {
	return e?.replace(Xa, "") ?? null;
}
// src/domain/attributes.ts
/** The lines of a `.gitattributes` file that say which files are generated or vendored. */
/** Git itself passes over longer lines. */
const so = {
	"linguist-generated": "generated",
	"linguist-vendored": "vendored"
};
/**
* Reads the root `.gitattributes`, macros included. Never throws: what git would pass over is passed over, and
* so is what lies beyond 500,000 characters or 500 rules.
*/
function co(e) {
	let t = /* @__PURE__ */ new Map(), n = [];
	for (let r of e.slice(0, 5e5).replace(/^\uFEFF/, "").split("\n")) {
		let e = r.length > 2048 ? null : lo(r);
		if (e === null) continue;
		let i = fo(e.words, t);
		e.macro === null ? Object.keys(i).length > 0 && n.length < 500 && n.push({
			glob: e.glob,
			...i
		}) : t.set(e.macro, i);
	}
	return n;
}
function lo(e) {
	let t = e.trim();
	if (t === "" || t.startsWith("#")) return null;
	let n = Za(t), r = n?.end ?? t.search(/[ \t]/);
	if (r === -1) return null;
	let i = n?.value ?? t.slice(0, r), a = t.slice(r).split(/[ \t]+/).filter((e) => e !== "");
	if (i.startsWith("[attr]")) return {
		glob: "",
		macro: i.slice(6),
		words: a
	};
	let o = uo(i);
	return o === null ? null : {
		glob: o,
		macro: null,
		words: a
	};
}
/** Like `.gitignore`, except that git allows no `!` here and that a pattern with a slash at its end matches nothing. */
function uo(e) {
	return e.startsWith("!") || e.endsWith("/") ? null : e.includes("/") ? e.startsWith("/") ? e.slice(1) : e : `**/${e}`;
}
function fo(e, t) {
	let n = {};
	for (let r of e) {
		let e = r.replace(/^[-!]/, "").split("=", 1)[0] ?? "", i = po(r), a = Object.hasOwn(so, e) ? so[e] : void 0;
		a === void 0 ? i === !0 && (n = {
			...n,
			...t.get(e)
		}) : n = {
			...n,
			[a]: i
		};
	}
	return n;
}
function po(e) {
	return e.startsWith("!") ? null : !e.startsWith("-") && !e.endsWith("=false");
}
// src/domain/default-skips.ts
const mo = new Set(wo("\n  package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml bun.lock bun.lockb deno.lock\n  Cargo.lock Gemfile.lock gems.locked poetry.lock uv.lock Pipfile.lock pdm.lock pixi.lock\n  pylock.toml conda-lock.yml go.sum go.work.sum composer.lock symfony.lock mix.lock rebar.lock\n  pubspec.lock Podfile.lock Package.resolved Cartfile.resolved paket.lock packages.lock.json\n  gradle.lockfile buildscript-gradle.lockfile flake.lock stack.yaml.lock cabal.project.freeze\n  .terraform.lock.hcl Chart.lock buf.lock MODULE.bazel.lock conan.lock shard.lock\n  Brewfile.lock.json devbox.lock mise.lock\n")), ho = new Set(wo("\n  vendor node_modules third_party third-party thirdparty 3rdparty bower_components jspm_packages\n  Pods Carthage Godeps site-packages .venv venv .yarn\n")), go = new Set(wo("\n  dist __generated__ __pycache__ .next .nuxt .output .svelte-kit storybook-static .dart_tool\n  .gradle\n")), _o = /* @__PURE__ */ new Set([
	".pnp.cjs",
	".pnp.js",
	".pnp.loader.mjs",
	"project.pbxproj"
]), vo = wo("\n  .pb.go .pb.gw.go .pb.cc .pb.h .pb.c .pb.swift .pb.dart .pbenum.dart .pbjson.dart\n  .pbserver.dart .pbgrpc.dart _pb2.py _pb2.pyi _pb2_grpc.py _pb2_grpc.pyi _pb.js _pb.ts _pb.d.ts\n  _pb.rb _pb.php .g.dart .freezed.dart .gr.dart .mocks.dart .g.cs .g.i.cs .designer.cs\n  .designer.vb .gen.go .gen.ts .gen.tsx .gen.js .map .tsbuildinfo\n"), yo = /[.-]min\.(?:js|mjs|cjs|css)$/, bo = /\.(?:snap|ambr)$/, xo = 5e3, So = /^(?:\/\/|\/?\*|#|--|;|<!--|%|'|"""|\{-|\(\*|rem\b)/i, Co = /(?:^|[^\w-])@generated\b|<auto-?generated\b/;
function wo(e) {
	return e.trim().split(/\s+/);
}
/** Every reason to leave a file out that its path and content give, the surest first. */
function To(e, t) {
	let n = e.split("/"), r = n.pop() ?? "";
	return [
		Eo(r),
		Do(n, ho, "vendored"),
		Do(n, go, "generated"),
		Oo(n, r),
		ko(t.firstLines ?? []),
		jo(t.longestLine ?? 0)
	].filter((e) => e !== null);
}
function Eo(e) {
	return !mo.has(e) && !/^pylock\.[^.]+\.toml$/.test(e) ? null : {
		reason: "lock-file",
		detail: "It is a lock file, written by a package manager."
	};
}
function Do(e, t, n) {
	let r = e.find((e) => t.has(e));
	return r === void 0 ? null : {
		reason: n,
		detail: `It stands in ${r}/, a folder for ${n === "vendored" ? "other people's code" : "generated files"}.`
	};
}
function Oo(e, t) {
	let n = t.toLowerCase();
	return yo.test(n) ? {
		reason: "minified",
		detail: "Its name is that of a minified file."
	} : e.at(-1) === "__snapshots__" && bo.test(n) ? {
		reason: "generated",
		detail: "It is a snapshot, written by a test runner."
	} : _o.has(t) || vo.some((e) => n.endsWith(e)) || /[._]generated\./.test(n) ? {
		reason: "generated",
		detail: "Its name is that of a generated file."
	} : null;
}
function ko(e) {
	return e.slice(0, 40).some(Ao) ? {
		reason: "generated",
		detail: "A comment near its top says that it is generated."
	} : null;
}
function Ao(e) {
	let t = e.slice(0, 500).trim().toLowerCase();
	return So.test(t) ? Co.test(t) ? !0 : t.includes("generated") && /\bdo not (?:edit|modify)\b/.test(t) : !1;
}
function jo(e) {
	return e <= xo ? null : {
		reason: "minified",
		detail: `Most of the change is lines as long as those of minified files, up to ${e} characters.`
	};
}
/**
* Takes the hints from a diff. Of a file that was there before, only lines that stay as they are count as first
* lines: nobody hides a change by adding a marker in the same change.
*/
function Mo(e) {
	let t = No(e), n = e.hunks.flatMap((e) => e.lines);
	return {
		firstLines: n.filter((e) => e.kind === t && (e.newLine ?? e.oldLine ?? 0) <= 40).map((e) => e.text),
		longestLine: Po(n.filter((t) => t.kind === (e.additions > 0 ? "added" : "deleted")))
	};
}
function No(e) {
	return e.status === "added" ? "added" : e.status === "removed" ? "deleted" : "context";
}
/** The longest line, if more than half of all characters stand in lines longer than 5,000; else 0. */
function Po(e) {
	let t = 0, n = 0, r = 0;
	for (let { text: i } of e) n += i.length, i.length > xo && (r += i.length), t = Math.max(t, i.length);
	return r * 2 > n ? t : 0;
}
// src/domain/filter.ts
/** Which files of a pull request are worth a review, and why the others are not. */
const Fo = 4096;
/**
* Reads glob patterns, one a line; empty lines are passed over, and `#` begins no comment.
*
* A pattern with a slash in it is meant from the root of the repository on (`src/*.ts`, `/README.md`); one
* without matches the file's name at any depth (`*.md`). A slash at the end means everything below the folder:
* `docs/` at any depth, `/docs/` at the root. `!` in front takes back what patterns above it matched. Upper and
* lower case differ; `*` and `**` match names that begin with a dot; a literal `[` is written `\[`.
*
* `problem` is a sentence that names the pattern: more than 500 patterns, more than 256 characters in one,
* more than 64 patterns out of one pair of braces, or nothing in it.
*/
function Io(e) {
	let t = e.map((e) => e.trim()).filter((e) => e !== "");
	if (t.length > 500) return { problem: `there are ${t.length} patterns, and 500 is the most` };
	let n = [];
	for (let e of t) {
		let t = Go(e);
		if (typeof t == "string") return { problem: t };
		n.push(t);
	}
	return { globs: n };
}
/** The pattern that decides about a path, which is the last one that matches it; `null` where none does. */
function Lo(e, t) {
	return t.length > Fo ? null : e.findLast((e) => e.matches(t)) ?? null;
}
/** Reads the root `.gitattributes` of the base commit. Never throws. */
function Ro(e) {
	return co(e).map((e) => ({
		...e,
		matches: Jo(e.glob, {
			noext: !0,
			nobrace: !0
		})
	}));
}
/**
* Makes the decision about single files, in this order: `exclude` leaves a file out, `include` (unless it is
* empty) leaves out what it does not match, and binary files cannot be reviewed. Then come `.gitattributes`
* and the defaults for generated, vendored, lock and minified files; `!pattern` in `exclude` brings a file back
* that one of those would leave out, and so does `-linguist-generated` or `-linguist-vendored` against the defaults.
*/
function zo(e) {
	return (t) => {
		let n = Bo(t, e);
		return n === null ? { review: !0 } : {
			review: !1,
			...n
		};
	};
}
function Bo(e, t) {
	let n = Lo(t.exclude, e.path);
	return n !== null && !n.negated ? {
		reason: "excluded",
		detail: `The exclude pattern ${n.source} matches it.`
	} : Vo(t.include, e.path) ? e.binary === !0 ? {
		reason: "binary",
		detail: "It is a binary file."
	} : n === null ? Ho(e, t.attributes) : null : {
		reason: "not-included",
		detail: "No include pattern matches it."
	};
}
/** A list that only takes away (`!docs/`) begins with everything. */
function Vo(e, t) {
	let n = Lo(e, t);
	return n === null ? e.every((e) => e.negated) : !n.negated;
}
function Ho(e, t) {
	let n = Wo(t, "generated", e.path), r = Wo(t, "vendored", e.path);
	return n === !0 ? {
		reason: "generated",
		detail: Uo("generated")
	} : r === !0 ? {
		reason: "vendored",
		detail: Uo("vendored")
	} : To(e.path, e).find(({ reason: e }) => (e === "vendored" ? r : n) !== !1) ?? null;
}
function Uo(e) {
	return `The base's .gitattributes marks it as linguist-${e}.`;
}
function Wo(e, t, n) {
	return n.length > Fo ? null : e.findLast((e) => e[t] !== void 0 && e.matches(n))?.[t] ?? null;
}
function Go(e) {
	let t = e.length > 60 ? `${e.slice(0, 60)}…` : e;
	if (e.length > 256) return `the pattern \`${t}\` has ${e.length} characters, and 256 is the most`;
	let n = e.startsWith("!"), r = Ko(n ? e.slice(1) : e);
	return r === null ? `the pattern \`${t}\` names no file` : qo(r) > 64 ? `the pattern \`${t}\` stands for more than 64 patterns: use fewer braces` : {
		source: e,
		negated: n,
		matches: Jo(r, {})
	};
}
/** `null` when nothing is left but slashes. */
function Ko(e) {
	let t = e.startsWith("./") ? e.slice(1) : e, n = t.replace(/\/+$/, ""), r = n.replace(/^\/+/, "");
	if (r === "") return null;
	let i = n.includes("/") ? r : `**/${r}`;
	return t.endsWith("/") ? `${i}/**` : i;
}
function qo(e) {
	return Ea(e, { braceExpandMax: 65 }).length;
}
/** A leading `!` or `#` has no meaning to minimatch, and Windows gets no rules of its own. */
function Jo(e, t) {
	let n = new Ja(e, {
		dot: !0,
		nocomment: !0,
		nonegate: !0,
		platform: "linux",
		...t
	});
	return (e) => n.match(e);
}
// src/domain/prices.json
var Yo = "2026-11-22", Xo = {
	cnyPerUsd: "7.10",
	checkedOn: "2026-11-22",
	note: "a round figure; set `exchange-rate` for another"
}, Zo = [
	{
		id: "mimo-v2-flash",
		currency: "CNY",
		input: "0.70",
		cached: "0.07",
		output: "2.10",
		source: "Xiaomi MiMo price page",
		retiredOn: "2026-06-30",
		successor: "mimo-v2.6-flash"
	},
	{
		id: "mimo-v2.5",
		currency: "CNY",
		input: "1.00",
		cached: "0.02",
		output: "2.00",
		source: "Xiaomi MiMo price page",
		retiredOn: "2026-10-21",
		successor: "mimo-v2.6-flash"
	},
	{
		id: "mimo-v2.6-flash",
		currency: "CNY",
		input: "1.00",
		cached: "0.02",
		output: "2.00",
		source: "Xiaomi MiMo price page"
	},
	{
		id: "mimo-v2.6-pro",
		currency: "CNY",
		input: "3.00",
		cached: "0.025",
		output: "6.00",
		source: "Xiaomi MiMo price page"
	},
	{
		id: "xiaomi/mimo-v2.6-flash",
		currency: "USD",
		input: "0.14",
		cached: "0.0028",
		output: "0.28",
		source: "OpenRouter model page"
	},
	{
		id: "qwen-flash",
		currency: "CNY",
		input: "0.15",
		cached: "0.03",
		output: "1.50",
		source: "Alibaba Bailian price page, up to 128K input"
	},
	{
		id: "qwen3.8-flash",
		currency: "CNY",
		input: "0.80",
		cached: "0.10",
		output: "2.70",
		source: "Alibaba Bailian price page"
	},
	{
		id: "qwen3-32b",
		currency: "CNY",
		input: "2.00",
		cached: "2.00",
		output: "8.00",
		source: "Alibaba Bailian price page"
	},
	{
		id: "deepseek-flash",
		currency: "CNY",
		input: "2.00",
		cached: "0.04",
		output: "8.00",
		source: "DeepSeek price page, peak hours"
	},
	{
		id: "glm-5.3-flash",
		currency: "CNY",
		input: "0.80",
		cached: "0.23",
		output: "2.80",
		source: "Zhipu price page"
	}
];
// src/domain/price.ts
/** What a token costs: the built-in table, the user's own prices, and the sum for one call. */
const Qo = 1e9, $o = {
	cnyPerUsd: os(Xo.cnyPerUsd),
	source: `built-in, ${Xo.checkedOn}`
}, es = new Map(Zo.map((e) => [e.id, {
	model: e.id,
	currency: e.currency === "USD" ? "USD" : "CNY",
	input: os(e.input),
	cached: os(e.cached),
	output: os(e.output),
	source: `${e.source}, checked ${Yo}`
}]));
/** The model's price: the user's own before the built-in one; `null` when neither knows it. */
function ts(e, t) {
	return t.get(e) ?? es.get(e) ?? null;
}
/** When the model's maker switched it off, as far as the table knows; other hosts may still serve it. */
function ns(e) {
	for (let t of Zo) if (t.id === e && "retiredOn" in t) return {
		on: t.retiredOn ?? "",
		successor: t.successor ?? ""
	};
	return null;
}
/** The same price in another currency, each figure rounded up. */
function rs(e, t, n) {
	if (e.currency === t) return e;
	let r = (r) => is({
		amount: r,
		from: e.currency
	}, t, n);
	return {
		...e,
		currency: t,
		input: r(e.input),
		cached: r(e.cached),
		output: r(e.output),
		source: `${e.source}; ${e.currency} at ${n.cnyPerUsd / Qo} CNY per USD (${n.source})`
	};
}
/** An amount in another currency, rounded up to a whole nano. */
function is(e, t, n) {
	if (e.from === t) return e.amount;
	let r = BigInt(e.amount), i = BigInt(n.cnyPerUsd), a = BigInt(Qo), [o, s] = t === "CNY" ? [r * i, a] : [r * a, i];
	return Number((o + s - 1n) / s);
}
/** What the tokens cost, rounded up to a whole nano: cached ones at their own price. */
function as(e, t) {
	let n = Math.max(0, e.inputTokens - e.cachedTokens), r = BigInt(n) * BigInt(t.input) + BigInt(e.cachedTokens) * BigInt(t.cached) + BigInt(e.outputTokens) * BigInt(t.output);
	return Number((r + BigInt(999999)) / BigInt(1e6));
}
function os(t) {
	let n = e(t);
	if (n === null) throw Error(`prices.json: ${t} is not a decimal number`);
	return n;
}
// src/input-readers.ts
/** One reader for each kind of input value: text in, a value or a problem in plain words out. */
/** The value as it may be shown in a message: short, one line. */
function J(e) {
	return JSON.stringify(e.length > 60 ? `${e.slice(0, 60)}…` : e);
}
function ss(e) {
	let t = e.toLowerCase();
	return t === "true" || t === "false" ? t === "true" : { problem: `${J(e)} is neither true nor false` };
}
function cs(e) {
	return (t) => e.find((e) => e === t) ?? { problem: `${J(t)} is not one of ${e.join(", ")}` };
}
function ls(e) {
	return (t) => {
		let n = /^\d{1,10}$/.test(t) ? Number(t) : NaN;
		return n >= e.from && n <= e.to ? n : { problem: `${J(t)} is not a whole number from ${e.from} to ${e.to}` };
	};
}
function us(e) {
	return (t) => {
		let n = /^\d{1,6}(?:\.\d{1,6})?$/.test(t) ? Number(t) : NaN;
		return n >= e.from && n <= e.to ? n : { problem: `${J(t)} is not a decimal number from ${e.from} to ${e.to}` };
	};
}
/** A limit of money: a plain decimal number above zero. There is no word for "unlimited". */
function ds(t) {
	let n = e(t);
	return n !== null && n > 0 ? n : { problem: `${J(t)} is not an amount; give a plain decimal number above 0 and up to 1000000, such as 0.01` };
}
function fs(t) {
	if (t === "") return $o;
	let n = e(t);
	return n !== null && n > 0 ? {
		cnyPerUsd: n,
		source: "`exchange-rate`"
	} : { problem: `${J(t)} is not a rate; give CNY per USD as a decimal number, such as 7.1` };
}
function ps(e) {
	return /^[\w./:@+-]{1,200}$/.test(e) ? e : { problem: `${J(e)} is not a model id (letters, digits and . _ - / : @ +)` };
}
/** Items separated by commas or line ends. */
function ms(e) {
	return (t) => {
		let n = [];
		for (let r of hs(t)) {
			let t = e(r);
			if (typeof t == "object" && t && "problem" in t) return t;
			n.push(t);
		}
		return n;
	};
}
function hs(e) {
	return e.split(/[,\n]/).map((e) => e.trim()).filter((e) => e !== "");
}
/** Patterns that decide which files are reviewed, one a line. */
function gs(e) {
	let t = Io(e.split("\n"));
	return "problem" in t ? t : t.globs;
}
/** Patterns of files in the runner's own folders, one a line. */
function _s(e) {
	return e.split("\n").map((e) => e.trim()).filter((e) => e !== "");
}
function vs(e) {
	let t = ms(ls({
		from: 1,
		to: 1e3
	}))(e);
	return "problem" in t ? t : [...new Set(t)].toSorted((e, t) => e - t);
}
function ys(e) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(e) ? e.toLowerCase() : { problem: `${J(e)} is not a full commit SHA (40 or 64 hexadecimal digits)` };
}
function bs(e) {
	let t = /^(\d{1,3})\/(\d{1,3})$/.exec(e), n = Number(t?.[1]), r = Number(t?.[2]);
	return t && n >= 1 && r <= 256 && n <= r ? {
		index: n,
		count: r
	} : { problem: `${J(e)} is not i/n with 1 ≤ i ≤ n ≤ 256, such as 2/4` };
}
/** A path inside the repository. */
function xs(e) {
	let t = e.split("/");
	return e.length <= 300 && t.every((e) => e !== "" && e !== "." && e !== "..") && !/[\\\p{Cc}]/u.test(e) ? e : { problem: `${J(e)} is not a path inside the repository, such as .github/fen.yml` };
}
/** A BCP 47 tag such as `en`, `zh-CN` or `pt-BR`. */
function Ss(e) {
	return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(e) ? e : { problem: `${J(e)} is not a language tag, such as en, zh-CN or ja` };
}
function Cs(e) {
	let t = URL.canParse(e) ? new URL(e) : null;
	return t && (t.protocol === "https:" || t.protocol === "http:") ? t.href : { problem: "not an http or https address" };
}
/** Endpoints in the order they are tried, each without trailing slash and `/chat/completions`. */
function ws(e) {
	let t = ms(Ts)(e);
	return "problem" in t ? t : t.length > 0 ? [...new Set(t)] : { problem: "no address given" };
}
function Ts(e) {
	let t = "such as https://www.dmxapi.cn/v1", n = /^https?:\/\//i.test(e) && URL.canParse(e) ? new URL(e) : null;
	if (!n) return { problem: `${J(e)} is not an http or https address, ${t}` };
	if (n.username !== "" || n.password !== "") return { problem: "an address must not hold a user name or password; use `api-key`" };
	if (n.search !== "" || n.hash !== "") return { problem: `${J(e)} must not have a query or fragment, ${t}` };
	let r = n.pathname.replace(/\/{1,20}$/, "").replace(/\/chat\/completions$/, "");
	return n.origin + r.replace(/\/{1,20}$/, "");
}
/** YAML or JSON map `model: {input, cached, output, currency}` per million tokens. */
function Es(e) {
	if (e === "") return /* @__PURE__ */ new Map();
	let t;
	try {
		t = Vr(e, "value");
	} catch (e) {
		if (e instanceof g) return { problem: e.message };
		throw e;
	}
	if (t === null) return /* @__PURE__ */ new Map();
	if (typeof t != "object" || Array.isArray(t)) return { problem: "must be a map `model: {input, cached, output, currency}`" };
	let n = /* @__PURE__ */ new Map();
	for (let [e, r] of Object.entries(t)) {
		let t = Os(e, r);
		if ("problem" in t) return t;
		n.set(e, t);
	}
	return n;
}
const Ds = [
	"input",
	"cached",
	"output",
	"currency"
];
function Os(e, t) {
	let n = J(e);
	if (typeof t != "object" || !t || Array.isArray(t)) return { problem: `${n} must be a map {input, cached, output, currency}` };
	let r = Object.keys(t).find((e) => !Ds.includes(e));
	if (r !== void 0) return { problem: `${n}: unknown key ${J(r)}; allowed are ${Ds.join(", ")}` };
	let a = { ...t }, o = ks(a.input), s = ks(a.output), c = a.cached === void 0 ? o : ks(a.cached);
	if (o === null || s === null || c === null) return { problem: `${n}: input, cached and output are amounts per million tokens, such as 0.7` };
	let l = i.find((e) => e === (a.currency ?? "CNY"));
	return l ? {
		model: e,
		currency: l,
		input: o,
		cached: c,
		output: s,
		source: "`prices`"
	} : { problem: `${n}: currency must be CNY or USD` };
}
/** An amount per million tokens; at most 100,000 units, so that sums stay whole numbers. */
function ks(t) {
	if (typeof t != "string" && typeof t != "number") return null;
	let n = e(String(t));
	return n !== null && n <= 0x5af3107a4000 ? n : null;
}
// src/inputs.ts
/** Strings become values here, once: every input with its default, its check and its error message. */
const As = [
	"review",
	"generate",
	"publish",
	"plan",
	"doctor",
	"compare",
	"measure"
], js = [
	"json",
	"slack",
	"feishu",
	"wecom"
], Y = (e, t, n = {}) => ({
	name: e,
	read: t,
	...n,
	fallback: n.fallback ?? ""
}), Ms = [
	"critical",
	"major",
	"minor",
	"nit"
], Ns = {
	githubToken: Y("github-token", (e) => e),
	apiKey: Y("api-key", (e) => e, { environment: "DMX_API_KEY" }),
	baseUrls: Y("base-url", ws, {
		environment: "DMX_BASE_URL",
		fallback: "https://www.dmxapi.cn/v1"
	}),
	model: Y("model", ps, { fallback: "mimo-v2-flash" }),
	fallbackModels: Y("fallback-models", ms(ps), { fallback: "mimo-v2.6-flash, qwen-flash" }),
	verifyModel: Y("verify-model", X(ps)),
	generateTemperature: Y("generate-temperature", us({
		from: 0,
		to: 2
	}), { fallback: "0.3" }),
	verifyTemperature: Y("verify-temperature", us({
		from: 0,
		to: 2
	}), { fallback: "0.1" }),
	costLimit: Y("cost-limit", ds, { fallback: "0.01" }),
	costLimitPerPr: Y("cost-limit-per-pr", X(ds)),
	costLimitPerMonth: Y("cost-limit-per-month", X(ds)),
	currency: Y("currency", cs(["CNY", "USD"]), { fallback: "CNY" }),
	prices: Y("prices", Es),
	warnAt: Y("warn-at", vs, { fallback: "50, 80, 100" }),
	webhookUrl: Y("webhook-url", X(Cs)),
	webhookFormat: Y("webhook-format", cs(js), { fallback: "json" }),
	exchangeRate: Y("exchange-rate", fs),
	mode: Y("mode", cs(As), { fallback: "review" }),
	compareModels: Y("compare-models", ms(ps)),
	prNumber: Y("pr-number", X(ls({
		from: 1,
		to: 2147483647
	}))),
	headSha: Y("head-sha", X(ys)),
	config: Y("config", xs, { fallback: ".github/fen.yml" }),
	include: Y("include", gs),
	exclude: Y("exclude", gs),
	minSeverity: Y("min-severity", cs(Ms), { fallback: "minor" }),
	maxComments: Y("max-comments", ls({
		from: 0,
		to: 100
	}), { fallback: "20" }),
	failOn: Y("fail-on", cs(["never", ...Ms]), { fallback: "never" }),
	failOnPartial: Y("fail-on-partial", ss, { fallback: "false" }),
	language: Y("language", Ss, { fallback: "en" }),
	incremental: Y("incremental", ss, { fallback: "true" }),
	resolveThreads: Y("resolve-threads", ss, { fallback: "false" }),
	dryRun: Y("dry-run", ss, { fallback: "false" }),
	shard: Y("shard", bs, { fallback: "1/1" }),
	evidence: Y("evidence", _s),
	resultFile: Y("result-file", X((e) => e)),
	idleTimeoutMs: Y("idle-timeout", Ls(), { fallback: "60" }),
	runTimeoutMs: Y("run-timeout", Ls(), { fallback: "900" })
}, Ps = Object.values(Ns).map(({ name: e }) => e);
/**
* Reads all inputs: action input before configuration file before environment before default.
* Throws `InputError` that lists every bad value: its name, what is wrong with it, what is allowed.
*/
function Fs(e) {
	let t = {}, n = [];
	for (let [r, i] of Object.entries(Ns)) {
		let { text: a, label: o } = Is(i, e), s = i.read(a);
		typeof s == "object" && s && "problem" in s ? n.push(`${o}: ${s.problem}`) : t[r] = s;
	}
	if (n.length > 0) throw new g(n.join("\n"));
	return t;
}
function Is(e, t) {
	let { name: n, environment: r, fallback: i } = e, a = t.given(n).trim();
	if (a !== "") return {
		text: a,
		label: `\`${n}\``
	};
	let o = t.config?.values.get(n)?.trim() ?? "";
	if (o !== "") return {
		text: o,
		label: `${t.config?.file}: \`${n}\``
	};
	let s = r ? t.environment[r]?.trim() ?? "" : "";
	return s === "" ? {
		text: i,
		label: `\`${n}\``
	} : {
		text: s,
		label: `environment variable ${r}`
	};
}
/** An optional input: not given is `null`. */
function X(e) {
	return (t) => t === "" ? null : e(t);
}
/** Seconds, at most six hours (the longest job GitHub runs), as milliseconds. */
function Ls() {
	let e = us({
		from: .05,
		to: 21600
	});
	return (t) => {
		let n = e(t);
		return typeof n == "number" ? Math.round(n * 1e3) : n;
	};
}
// src/domain/answer.ts
/** What the objects in the model's answers mean. Every bad one is counted, none takes the others along. */
const Rs = /* @__PURE__ */ new Map([
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
function zs(e) {
	if (e.done !== !0) return null;
	let t = e.count;
	return {
		kind: "done",
		count: Number.isSafeInteger(t) ? Number(t) : null
	};
}
function Z(e) {
	return typeof e == "string" ? e : "";
}
function Bs(e) {
	let n = Z(e).trim().toLowerCase();
	return t.find((e) => e === n) ?? Rs.get(n) ?? null;
}
function Vs(e) {
	let t = Z(e).trim().toLowerCase();
	return r.find((e) => e === t) ?? "bug";
}
/** A line number as the model may write it: a whole number above zero, or its digits. */
function Hs(e) {
	let t = typeof e == "string" && /^\d{1,9}$/.test(e) ? Number(e) : e;
	return typeof t == "number" && Number.isSafeInteger(t) && t > 0 ? t : null;
}
/** Reads one object of the generate pass (contract section 4). Unknown keys are ignored. */
function Us(e) {
	let t = zs(e);
	if (t) return t;
	let n = Z(e.path).trim();
	if (n === "") return {
		kind: "broken",
		problem: "no path"
	};
	let r = Bs(e.severity);
	if (!r) return {
		kind: "broken",
		problem: "no severity that fen knows"
	};
	let i = Z(e.body).trim(), a = (Z(e.title).trim() || i).replaceAll(/\s+/g, " ");
	if (a === "") return {
		kind: "broken",
		problem: "neither title nor body"
	};
	let o = e.replacement;
	return {
		kind: "item",
		item: {
			path: n,
			quote: Z(e.quote),
			side: Z(e.side).toUpperCase() === "LEFT" ? "LEFT" : "RIGHT",
			line: Hs(e.line),
			severity: r,
			category: Vs(e.category),
			title: a.length > 200 ? `${a.slice(0, 199)}…` : a,
			body: i,
			replacement: typeof o == "string" ? o : null,
			source: "model"
		}
	};
}
const Ws = [
	"confirmed",
	"rejected",
	"uncertain"
];
/** Reads one object of the verify pass (contract section 4). */
function Gs(e) {
	let t = zs(e);
	if (t) return t;
	let n = Hs(e.id);
	if (n === null) return {
		kind: "broken",
		problem: "no id"
	};
	let r = Z(e.verdict).trim().toLowerCase(), i = Ws.find((e) => e === r);
	return i ? {
		kind: "item",
		item: {
			id: n,
			verdict: i,
			evidence: Z(e.evidence),
			reason: Z(e.reason).trim(),
			severity: Bs(e.severity)
		}
	} : {
		kind: "broken",
		problem: "no verdict that fen knows"
	};
}
// src/domain/state.ts
/**
* What fen remembers on GitHub itself: one hidden, signed marker at the head of each review and comment.
* The signature keeps others from planting or forging state; whoever copies a marker only repeats what is true.
*/
/** A whole marker: kind, payload, signature. Nothing in it can close the HTML comment. */
const Ks = /^<!-- fen:(review|comment) ([\w-]{1,60000})\.([\w-]{22}) -->/;
/**
* Markers signed with the model endpoint's key (its hash, never the key itself). An empty key signs
* nothing: its markers are recognised by nobody.
*/
function qs(e) {
	let t = m("sha256").update(`fen-state/1\n${e.apiKey}`).digest(), n = `${e.repository.toLowerCase()}#${e.number}`, r = (e, r) => h("sha256", t).update(`${e}\n${n}\n${r}`).digest("base64url").slice(0, 22), i = (e, t) => `<!-- fen:${e} ${t}.${r(e, t)} -->`;
	return {
		forReview: (e) => i("review", Xs(e)),
		forComment: (e) => i("comment", e),
		readReview: (t) => {
			let [, n, i, a] = Ks.exec(t) ?? [];
			if (e.apiKey === "" || n !== "review" || !i || !a) return null;
			let o = Buffer.from(r(n, i));
			return ee(o, Buffer.from(a)) ? Zs(i) : null;
		}
	};
}
/**
* Markers that an earlier `mode: generate` made and signed; `mode: publish` has no key of its own and
* recognises only these very ones.
*/
function Js(e) {
	return {
		forReview: () => e.review,
		forComment: (t) => e.comments.get(t) ?? "",
		readReview: (t) => e.review === "" || !t.startsWith(e.review) ? null : Zs(Ks.exec(e.review)?.[2] ?? "")
	};
}
/** Is the text one whole marker and nothing else? */
function Ys(e) {
	return Ks.exec(e)?.[0] === e;
}
function Xs(e) {
	let { head: t, complete: n, fingerprints: r } = e;
	return Buffer.from(JSON.stringify({
		v: 1,
		head: t,
		complete: n,
		fingerprints: r
	})).toString("base64url");
}
function Zs(e) {
	try {
		let t = JSON.parse(Buffer.from(e, "base64url").toString("utf8"));
		if (typeof t != "object" || !t || !("head" in t)) return null;
		let n = { ...t }, r = n.fingerprints;
		return n.v !== 1 || typeof n.head != "string" ? null : {
			head: n.head,
			complete: n.complete === !0,
			fingerprints: Array.isArray(r) ? r.filter((e) => typeof e == "string") : []
		};
	} catch {
		return null;
	}
}
// src/domain/verdict.ts
function Qs(e) {
	return {
		status: "not-verified",
		reason: e,
		evidence: "",
		severity: null
	};
}
/** Evidence shorter than this proves nothing: a brace stands everywhere. */
const $s = (e) => e.replaceAll(/\s+/g, " ").trim();
/** Does the text occur in the code that was shown, white space and marker columns aside? */
function ec(e, t) {
	let n = $s(e);
	if (n.replaceAll(" ", "").length < 4) return !1;
	if ($s(t).includes(n)) return !0;
	let r = (e) => $s(e.replaceAll(/^[+\- ]/gm, ""));
	return r(t).includes(r(e));
}
const tc = {
	rejected: 0,
	uncertain: 1,
	confirmed: 2
};
/**
* One verdict for each candidate id, from answers that may repeat, contradict, miss or invent ids:
* of several for one id the strictest counts, unknown ids are ignored, missing ones are not verified.
*/
function nc(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let r of t.ids) {
		let i = e.filter((e) => e.id === r).toSorted((e, t) => tc[e.verdict] - tc[t.verdict])[0];
		n.set(r, i ? rc(i, t.shownCode) : Qs("no answer"));
	}
	return n;
}
function rc(e, t) {
	let { evidence: n, reason: r, severity: i } = e;
	return e.verdict === "confirmed" ? {
		status: "confirmed",
		reason: r,
		evidence: n,
		severity: i
	} : e.verdict === "uncertain" ? {
		...Qs(r || "the verifier was uncertain"),
		evidence: n
	} : ec(n, t) ? {
		status: "rejected",
		reason: r,
		evidence: n,
		severity: null
	} : {
		...Qs("rejected, but without evidence that stands in the code"),
		evidence: n
	};
}
const ic = 5e3;
/** Throws InputError, naming what is wrong, for anything that is not a result file of a finished review. */
function ac(e) {
	let t = oc(e), n = Q(t.pullRequest), r = n.number, a = $(n.head);
	if (typeof r != "number" || !/^[0-9a-f]{40,64}$/.test(a)) throw new g("`result-file`: names no pull request and head commit");
	let o = sc(Q(t.plan).batches).flatMap((e) => sc(e.files));
	return {
		repository: $(t.repository),
		number: r,
		head: a,
		ending: uc(t),
		coverage: cc(t.coverage, 1),
		currency: i.find((e) => e === t.currency) ?? "CNY",
		totals: fc(t),
		suggestions: sc(t.suggestions).flatMap(pc),
		reviewedPaths: o.map((e) => $(e.path)),
		skipped: sc(t.skipped).map(hc),
		marks: gc(Q(t.marks))
	};
}
function oc(e) {
	if (e.length > 16e6) throw new g("`result-file`: is too large");
	let t;
	try {
		t = JSON.parse(e);
	} catch (e) {
		throw new g("`result-file`: is not JSON", { cause: e });
	}
	let r = Q(t);
	if (r.schema === "fen-result/1") return r;
	throw new g(`\`result-file\`: its schema is not ${n}`);
}
function Q(e) {
	return typeof e == "object" && e && !Array.isArray(e) ? { ...e } : {};
}
function sc(e) {
	return Array.isArray(e) ? e.slice(0, ic).map(Q) : [];
}
function $(e) {
	return typeof e == "string" ? e.slice(0, 2e3) : "";
}
function cc(e, t) {
	return typeof e == "number" && e >= 0 && e <= t ? e : 0;
}
const lc = [
	"complete",
	"partial",
	"not-reviewed",
	"skipped",
	"failed"
];
function uc(e) {
	let t = lc.find((t) => t === e.outcome) ?? "partial", n = dc(e.reason);
	return t === "complete" ? {
		outcome: t,
		reason: null,
		detail: ""
	} : {
		outcome: t,
		reason: n ?? "internal-error",
		detail: n ? _[n] : ""
	};
}
function dc(e) {
	return re(e) ? e : null;
}
function fc(t) {
	let n = (e) => Math.floor(cc(t[e], 1e9));
	return {
		cost: e($(t.cost)) ?? 0,
		costKnown: t.costKnown === !0,
		usage: {
			inputTokens: n("inputTokens"),
			cachedTokens: n("cachedTokens"),
			outputTokens: n("outputTokens"),
			reasoningTokens: 0,
			estimated: t.costKnown !== !0
		},
		model: $(t.model)
	};
}
function pc(e) {
	let t = Us(e);
	return t.kind === "item" ? [{
		suggestion: {
			...t.item,
			source: e.source === "check" ? "check" : "model"
		},
		batch: Math.floor(cc(e.batch, ic)),
		verdict: mc(Q(e.verdict))
	}] : [];
}
function mc(e) {
	let t = $(e.reason), n = e.status;
	return n !== "confirmed" && n !== "rejected" ? Qs(t) : {
		status: n,
		reason: t,
		evidence: $(e.evidence),
		severity: null
	};
}
function hc(e) {
	return {
		path: $(e.path),
		reason: $(e.reason),
		detail: $(e.detail),
		changedLines: Math.floor(cc(e.changedLines, 1e7)),
		reviewable: e.reviewable === !0
	};
}
function gc(e) {
	let t = typeof e.review == "string" ? e.review : "", n = /* @__PURE__ */ new Map();
	for (let [t, r] of Object.entries(Q(e.comments))) typeof r == "string" && Ys(r) && n.set(t, r);
	return {
		review: Ys(t) ? t : "",
		comments: n
	};
}
// src/io/result-file.ts
/** The files a run leaves behind. Written whole, then moved into place: never half a file, on any way out. */
/** `given` is the input `result-file`; without it the runner's folder for temporary files is used. */
function _c(e) {
	let t = e.runnerTemp ? e.runnerTemp : u(), n = e.given === "" ? f(t, "fen-result.json") : e.given, { dir: r, name: i } = p(n), a = e.mode === "publish" ? `${i}.published` : i;
	return {
		source: n,
		result: e.mode === "publish" ? f(r, `${a}.json`) : n,
		sarif: f(r, `${a}.sarif`)
	};
}
/** Writes the file synchronously. Returns a sentence about what went wrong, or `null`. */
function vc(e, t) {
	let n = `${e}.${process.pid}.tmp`;
	try {
		return a(d(e), { recursive: !0 }), l(n, t, { mode: 384 }), s(n, e), null;
	} catch (e) {
		return `the file for the result could not be written (${e instanceof Error && "code" in e ? String(e.code) : "unknown error"}); set \`result-file\` to another place`;
	}
}
/** Reads a result file of at most 16 MB. Throws InputError when there is none that can be read. */
function yc(e) {
	try {
		if (c(e).size > 16e6) throw new g("`result-file`: is larger than 16 MB");
		return o(e, "utf8");
	} catch (e) {
		throw e instanceof g ? e : new g("`result-file`: cannot be read; `mode: publish` needs the file that `mode: generate` wrote", { cause: e });
	}
}
// src/version.ts
/** The version in package.json; a test holds the two together. */
const bc = "0.1.0";
export { le as A, eo as C, io as D, ao as E, g as F, ne as I, oe as M, ue as N, Hr as O, te as P, Mo as S, $a as T, as as _, ac as a, zo as b, qs as c, Us as d, Gs as f, rs as g, is as h, vc as i, ie as j, _ as k, Ys as l, Fs as m, yc as n, Qs as o, Ps as p, _c as r, nc as s, bc as t, Js as u, ts as v, Qa as w, Ro as x, ns as y };
