// node_modules/js-yaml/dist/js-yaml.mjs
/**
* Returned by a scalar resolver when the source does not match its tag.
*
* @category Tags
*/
var e = Symbol("NOT_RESOLVED");
/**
* Create a normalized scalar tag definition.
*
* @category Tags
*/
function t(e, t) {
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
function n(e, t) {
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
function r(e, t) {
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
var i = t("tag:yaml.org,2002:str", {
	resolve: (e) => e,
	identify: (e) => typeof e == "string"
}), a = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
], o = t("tag:yaml.org,2002:null", {
	implicit: !0,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (t) => a.indexOf(t) === -1 ? e : null,
	identify: (e) => e === null,
	represent: () => "null"
}), s = t("tag:yaml.org,2002:null", {
	implicit: !0,
	implicitFirstChars: ["n"],
	resolve: (t, n) => t === "null" || n && t === "" ? null : e,
	identify: (e) => e === null,
	represent: () => "null"
}), c = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
], l = t("tag:yaml.org,2002:null", {
	implicit: !0,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (t) => c.indexOf(t) === -1 ? e : null,
	identify: (e) => e === null,
	represent: () => "null"
}), u = [
	"true",
	"True",
	"TRUE"
], d = [
	"false",
	"False",
	"FALSE"
], f = t("tag:yaml.org,2002:bool", {
	implicit: !0,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (t) => u.indexOf(t) !== -1 || d.indexOf(t) === -1 && e,
	identify: (e) => Object.prototype.toString.call(e) === "[object Boolean]",
	represent: (e) => e ? "true" : "false"
}), p = ["true"], ee = ["false"], te = t("tag:yaml.org,2002:bool", {
	implicit: !0,
	implicitFirstChars: ["t", "f"],
	resolve: (t) => p.indexOf(t) !== -1 || ee.indexOf(t) === -1 && e,
	identify: (e) => Object.prototype.toString.call(e) === "[object Boolean]",
	represent: (e) => e ? "true" : "false"
}), ne = [
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
], re = [
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
], ie = t("tag:yaml.org,2002:bool", {
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
	resolve: (t) => ne.indexOf(t) !== -1 || re.indexOf(t) === -1 && e,
	identify: (e) => Object.prototype.toString.call(e) === "[object Boolean]",
	represent: (e) => e ? "true" : "false"
}), ae = /* @__PURE__ */ RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$"), oe = /* @__PURE__ */ RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function se(e) {
	let t = e, n = 1;
	return (t[0] === "-" || t[0] === "+") && (t[0] === "-" && (n = -1), t = t.slice(1)), t.startsWith("0b") ? n * parseInt(t.slice(2), 2) : t.startsWith("0o") ? n * parseInt(t.slice(2), 8) : t.startsWith("0x") ? n * parseInt(t.slice(2), 16) : n * parseInt(t, 10);
}
function ce(t, n) {
	if (n) {
		if (!oe.test(t)) return e;
	} else if (!ae.test(t)) return e;
	let r = se(t);
	return Number.isFinite(r) ? r : e;
}
/** @category Tags */
var le = t("tag:yaml.org,2002:int", {
	implicit: !0,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: ce,
	identify: (e) => Number.isInteger(e) && !Object.is(e, -0) && e.toString(10).indexOf("e") < 0,
	represent: (e) => e.toString(10)
}), ue = /* @__PURE__ */ RegExp("^-?(?:0|[1-9][0-9]*)$"), de = /* @__PURE__ */ RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function fe(e) {
	let t = e, n = 1;
	return (t[0] === "-" || t[0] === "+") && (t[0] === "-" && (n = -1), t = t.slice(1)), t.startsWith("0b") ? n * parseInt(t.slice(2), 2) : t.startsWith("0o") ? n * parseInt(t.slice(2), 8) : t.startsWith("0x") ? n * parseInt(t.slice(2), 16) : n * parseInt(t, 10);
}
function pe(t, n) {
	if (n) {
		if (!de.test(t)) return e;
	} else if (!ue.test(t)) return e;
	let r = fe(t);
	return Number.isFinite(r) ? r : e;
}
/** @category Tags */
var me = t("tag:yaml.org,2002:int", {
	implicit: !0,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: pe,
	identify: (e) => Number.isInteger(e) && !Object.is(e, -0) && e.toString(10).indexOf("e") < 0,
	represent: (e) => e.toString(10)
}), he = /* @__PURE__ */ RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function ge(e) {
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
function _e(t) {
	if (!he.test(t)) return e;
	let n = ge(t);
	return Number.isFinite(n) ? n : e;
}
/** @category Tags */
var ve = t("tag:yaml.org,2002:int", {
	implicit: !0,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: _e,
	identify: (e) => Number.isInteger(e) && !Object.is(e, -0) && e.toString(10).indexOf("e") < 0,
	represent: (e) => e.toString(10)
}), ye = /* @__PURE__ */ RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"), be = /* @__PURE__ */ RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function xe(t) {
	if (!ye.test(t)) return e;
	let n = t.toLowerCase(), r = n[0] === "-" ? -1 : 1;
	if ("+-".includes(n[0]) && (n = n.slice(1)), n === ".inf") return r === 1 ? 1e400 : -1e400;
	if (n === ".nan") return NaN;
	let i = r * parseFloat(n);
	return Number.isFinite(i) || be.test(t) ? i : e;
}
function Se(e) {
	if (isNaN(e)) return ".nan";
	if (e === 1e400) return ".inf";
	if (e === -1e400) return "-.inf";
	if (Object.is(e, -0)) return "-0.0";
	let t = e.toString(10);
	return /^[-+]?[0-9]+e/.test(t) ? t.replace("e", ".e") : t;
}
/** @category Tags */
var Ce = t("tag:yaml.org,2002:float", {
	implicit: !0,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: xe,
	identify: (e) => typeof e == "number" && (!Number.isInteger(e) || Object.is(e, -0) || e.toString(10).indexOf("e") >= 0),
	represent: Se
}), we = /* @__PURE__ */ RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"), Te = /* @__PURE__ */ RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function Ee(t, n) {
	if (n) {
		if (!Te.test(t)) return e;
		let n = t.toLowerCase(), r = n[0] === "-" ? -1 : 1;
		if ("+-".includes(n[0]) && (n = n.slice(1)), n === ".inf") return r === 1 ? 1e400 : -1e400;
		if (n === ".nan") return NaN;
		let i = r * parseFloat(n);
		return Number.isFinite(i) ? i : e;
	}
	if (!we.test(t)) return e;
	let r = Number(t);
	return Number.isFinite(r) ? r : e;
}
function De(e) {
	if (isNaN(e)) return ".nan";
	if (e === 1e400) return ".inf";
	if (e === -1e400) return "-.inf";
	if (Object.is(e, -0)) return "-0.0";
	let t = e.toString(10);
	return /^[-+]?[0-9]+e/.test(t) ? t.replace("e", ".e") : t;
}
/** @category Tags */
var Oe = t("tag:yaml.org,2002:float", {
	implicit: !0,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: Ee,
	identify: (e) => typeof e == "number" && (!Number.isInteger(e) || Object.is(e, -0) || e.toString(10).indexOf("e") >= 0),
	represent: De
}), ke = /* @__PURE__ */ RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"), Ae = /* @__PURE__ */ RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function je(t) {
	if (!ke.test(t)) return e;
	let n = t.toLowerCase().replace(/_/g, ""), r = n[0] === "-" ? -1 : 1;
	if ("+-".includes(n[0]) && (n = n.slice(1)), n === ".inf") return r === 1 ? 1e400 : -1e400;
	if (n === ".nan") return NaN;
	let i = 0;
	if (n.includes(":")) {
		for (let e of n.split(":")) i = i * 60 + Number(e);
		i *= r;
	} else i = r * parseFloat(n);
	return Number.isFinite(i) || Ae.test(t) ? i : e;
}
function Me(e) {
	if (isNaN(e)) return ".nan";
	if (e === 1e400) return ".inf";
	if (e === -1e400) return "-.inf";
	if (Object.is(e, -0)) return "-0.0";
	let t = e.toString(10);
	return /^[-+]?[0-9]+e/.test(t) ? t.replace("e", ".e") : t;
}
/** @category Tags */
var m = t("tag:yaml.org,2002:float", {
	implicit: !0,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: je,
	identify: (e) => typeof e == "number" && (!Number.isInteger(e) || Object.is(e, -0) || e.toString(10).indexOf("e") >= 0),
	represent: Me
}), Ne = t("tag:yaml.org,2002:merge", {
	implicit: !0,
	implicitFirstChars: ["<"],
	resolve: (t, n) => t === "<<" || n && t === "" ? "<<" : e,
	identify: () => !1
}), Pe = /^[A-Za-z0-9+/]*={0,2}$/;
function Fe(t) {
	let n = t.replace(/\s/g, "");
	if (n.length % 4 != 0 || !Pe.test(n)) return e;
	let r = atob(n), i = new Uint8Array(r.length);
	for (let e = 0; e < r.length; e++) i[e] = r.charCodeAt(e);
	return i;
}
function Ie(e) {
	let t = "";
	for (let n = 0; n < e.length; n++) t += String.fromCharCode(e[n]);
	return btoa(t);
}
/**
* The `!!binary` tag, represented as a `Uint8Array`.
*
* @category Tags
*/
var Le = t("tag:yaml.org,2002:binary", {
	resolve: Fe,
	identify: (e) => Object.prototype.toString.call(e) === "[object Uint8Array]",
	represent: Ie
}), Re = /* @__PURE__ */ RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"), ze = /* @__PURE__ */ RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function Be(e, t, n, r = 0, i = 0, a = 0, o = 0) {
	let s = new Date(Date.UTC(e, t, n, r, i, a, o));
	return s.setUTCFullYear(e, t, n), s;
}
function Ve(t) {
	let n = Re.exec(t);
	if (n === null && (n = ze.exec(t)), n === null) return e;
	let r = +n[1], i = n[2] - 1, a = +n[3];
	if (!n[4]) {
		let t = Be(r, i, a);
		return t.getUTCFullYear() !== r || t.getUTCMonth() !== i || t.getUTCDate() !== a ? e : t;
	}
	let o = +n[4], s = +n[5], c = +n[6], l = 0;
	if (o > 23 || s > 59 || c > 59) return e;
	if (n[7]) {
		let e = n[7].slice(0, 3);
		for (; e.length < 3;) e += "0";
		l = +e;
	}
	let u = Be(r, i, a, o, s, c, l);
	if (u.getUTCFullYear() !== r || u.getUTCMonth() !== i || u.getUTCDate() !== a) return e;
	if (n[9]) {
		let t = +n[10], r = +(n[11] || 0);
		if (t > 23 || r > 59) return e;
		let i = (t * 60 + r) * 6e4;
		u.setTime(u.getTime() - (n[9] === "-" ? -i : i));
	}
	return u;
}
/**
* The YAML 1.1 `!!timestamp` tag, represented as a JavaScript `Date`.
*
* @category Tags
*/
var He = t("tag:yaml.org,2002:timestamp", {
	implicit: !0,
	implicitFirstChars: [..."0123456789"],
	resolve: Ve,
	identify: (e) => e instanceof Date,
	represent: (e) => e.toISOString()
}), Ue = n("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (e, t) => {
		e.push(t);
	},
	identify: Array.isArray
});
function h(e) {
	if (typeof e != "object" || !e || Array.isArray(e)) return !1;
	let t = Object.getPrototypeOf(e);
	return t === null || t === Object.prototype;
}
function We(e, t) {
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
var Ge = n("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (e, t) => {
		let n;
		if (t instanceof Map) {
			if (t.size !== 1) return "cannot resolve an ordered map item";
			n = t.keys().next().value;
		} else if (h(t)) {
			let e = Object.keys(t);
			if (e.length !== 1) return "cannot resolve an ordered map item";
			n = e[0];
		} else return "cannot resolve an ordered map item";
		return e.seen.has(n) ? "duplicate key in ordered map" : (e.seen.add(n), e.list.push(t), "");
	},
	finalize: (e) => e.list,
	identify: () => !1
}), Ke = n("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (e, t) => {
		if (t instanceof Map) return t.size === 1 ? (e.push(t.entries().next().value), "") : "cannot resolve a pairs item";
		if (Object.prototype.toString.call(t) !== "[object Object]") return "cannot resolve a pairs item";
		let n = t, r = Object.keys(n);
		return r.length === 1 ? (e.push([r[0], n[r[0]]]), "") : "cannot resolve a pairs item";
	},
	identify: () => !1
}), qe = r("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: h,
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
}), Je = r("tag:yaml.org,2002:set", {
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
function Ye() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function Xe() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function Ze(e) {
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
var g = class t {
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
		let t = Ze(e), n = [], r = Ye(), i = Xe();
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
	resolveImplicitScalarTag(t) {
		let n = this.implicitScalarByFirstChar.get(t.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (let r of n) {
			let n = r.resolve(t, !1, r.tagName);
			if (n !== e) return {
				value: n,
				tag: r
			};
		}
		let r = this.defaultScalarTag;
		return {
			value: r.resolve(t, !1, r.tagName),
			tag: r
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
	withTags(...e) {
		let n = [];
		for (let t of e) n = n.concat(t);
		return new t([...this.tags, ...n]);
	}
}, Qe = new g([
	i,
	Ue,
	qe
]);
new g([
	...Qe.tags,
	s,
	te,
	me,
	Oe
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
var $e = new g([
	...Qe.tags,
	o,
	f,
	le,
	Ce
]);
new g([
	...Qe.tags,
	l,
	ie,
	ve,
	m,
	He,
	Ne,
	Le,
	Ge,
	Ke,
	Je
]).withTags({
	...ve,
	resolve: (t, n, r) => {
		let i = ve.resolve(t, n, r);
		return i === e ? le.resolve(t, n, r) : i;
	}
}, {
	...m,
	resolve: (t, n, r) => {
		let i = m.resolve(t, n, r);
		return i === e ? Ce.resolve(t, n, r) : i;
	}
}), r("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (e, t, n) => (e.set(t, n), ""),
	has: (e, t) => e.has(t),
	keys: (e) => e.keys(),
	get: (e, t) => e.get(t),
	identify: (e) => e instanceof Map || h(e),
	represent: (e) => {
		if (e instanceof Map) return e;
		let t = /* @__PURE__ */ new Map(), n = e;
		for (let e of Object.keys(n)) t.set(e, n[e]);
		return t;
	}
});
function et(e) {
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
r("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: h,
	represent: (e) => {
		let t = /* @__PURE__ */ new Map();
		for (let n of Object.keys(e)) t.set(n, e[n]);
		return t;
	},
	addPair: (e, t, n) => {
		let r = et(t);
		return r === null ? "nested arrays are not supported inside keys" : (r === "__proto__" ? Object.defineProperty(e, r, {
			value: n,
			enumerable: !0,
			configurable: !0,
			writable: !0
		}) : e[r] = n, "");
	},
	has: (e, t) => {
		let n = et(t);
		return n !== null && Object.prototype.hasOwnProperty.call(e, n);
	},
	keys: (e) => Object.keys(e),
	get: (e, t) => {
		let n = String(t);
		return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : null;
	}
});
var tt = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function _(e, t, n, r, i) {
	let a = "", o = "", s = Math.floor(i / 2) - 1;
	return r - t > s && (a = " ... ", t = r - s + a.length), n - r > s && (o = " ...", n = r + s - o.length), {
		str: a + e.slice(t, n).replace(/\t/g, "→") + o,
		pos: r - t + a.length
	};
}
function v(e, t) {
	return " ".repeat(Math.max(t - e.length, 0)) + e;
}
function nt(e, t) {
	if (!e.buffer) return null;
	let n = {
		...tt,
		...t
	}, r = /\r?\n|\r|\0/g, i = [0], a = [], o, s = -1;
	for (; o = r.exec(e.buffer);) a.push(o.index), i.push(o.index + o[0].length), e.position <= o.index && s < 0 && (s = i.length - 2);
	s < 0 && (s = i.length - 1);
	let c = "", l = Math.min(e.line + n.linesAfter, a.length).toString().length, u = n.maxLength - (n.indent + l + 3);
	for (let t = 1; t <= n.linesBefore && !(s - t < 0); t++) {
		let r = _(e.buffer, i[s - t], a[s - t], e.position - (i[s] - i[s - t]), u);
		c = `${" ".repeat(n.indent)}${v((e.line - t + 1).toString(), l)} | ${r.str}\n${c}`;
	}
	let d = _(e.buffer, i[s], a[s], e.position, u);
	c += `${" ".repeat(n.indent)}${v((e.line + 1).toString(), l)} | ${d.str}\n`, c += `${"-".repeat(n.indent + l + 3 + d.pos)}^\n`;
	for (let t = 1; t <= n.linesAfter && !(s + t >= a.length); t++) {
		let r = _(e.buffer, i[s + t], a[s + t], e.position - (i[s] - i[s + t]), u);
		c += `${" ".repeat(n.indent)}${v((e.line + t + 1).toString(), l)} | ${r.str}\n`;
	}
	return c.replace(/\n$/, "");
}
function rt(e, t) {
	let n = "";
	return e.mark ? (e.mark.name && (n += `in "${e.mark.name}" `), n += `(${e.mark.line + 1}:${e.mark.column + 1})`, !t && e.mark.snippet && (n += `\n\n${e.mark.snippet}`), `${e.reason} ${n}`) : e.reason;
}
/**
* A YAML error. Unlike an ordinary `Error`, it adds a source snippet showing
* the location of the problem to the error message, when available.
*
* @category Main
*/
var y = class e extends Error {
	reason;
	mark;
	/**
	* Optional `mark` contains source snippet data. Usually, use
	* {@link YAMLException.throwAt} instead of passing it directly.
	*/
	constructor(e, t) {
		super(), this.name = "YAMLException", this.reason = e, this.mark = t, this.message = rt(this, !1), Error.captureStackTrace && Error.captureStackTrace(this, this.constructor);
	}
	/**
	* Returns the formatted error, omitting the source snippet in compact mode.
	*/
	toString(e) {
		return `${this.name}: ${rt(this, e)}`;
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
		throw s.snippet = nt(s), new e(r, s);
	}
}, b = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
}, x = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
}, S = {
	BLOCK: 1,
	FLOW: 2
}, C = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
}, it = -1;
function at(e) {
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
var ot = Array(256), st = Array(256);
for (let e = 0; e < 256; e++) ot[e] = +!!at(e), st[e] = at(e);
function ct(e) {
	return e <= 65535 ? String.fromCharCode(e) : String.fromCharCode((e - 65536 >> 10) + 55296, (e - 65536 & 1023) + 56320);
}
function lt(e) {
	return e >= 48 && e <= 57 ? e - 48 : (e | 32) - 97 + 10;
}
function ut(e) {
	return e === 120 ? 2 : e === 117 ? 4 : 8;
}
function w(e, t, n) {
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
function T(e) {
	return e === 1 ? " " : "\n".repeat(e - 1);
}
function dt(e, t, n) {
	let r = "", i = t, a = t, o = t;
	for (; i < n;) {
		let t = e.charCodeAt(i);
		if (t === 10 || t === 13) {
			r += e.slice(a, o);
			let t = w(e, i, n);
			r += T(t.breaks), i = a = o = t.position;
		} else i++, t !== 32 && t !== 9 && (o = i);
	}
	return r + e.slice(a, o);
}
function ft(e, t, n) {
	let r = "", i = t, a = t, o = t;
	for (; i < n;) {
		let t = e.charCodeAt(i);
		if (t === 39) r += e.slice(a, i) + "'", i += 2, a = o = i;
		else if (t === 10 || t === 13) {
			r += e.slice(a, o);
			let t = w(e, i, n);
			r += T(t.breaks), i = a = o = t.position;
		} else i++, t !== 32 && t !== 9 && (o = i);
	}
	return r + e.slice(a, n);
}
function pt(e, t, n) {
	let r = "", i = t, a = t, o = t;
	for (; i < n;) {
		let t = e.charCodeAt(i);
		if (t === 92) {
			r += e.slice(a, i), i++;
			let t = e.charCodeAt(i);
			if (t === 10 || t === 13) i = w(e, i, n).position;
			else if (t < 256 && ot[t]) r += st[t], i++;
			else {
				let n = ut(t), a = 0;
				for (; n > 0; n--) {
					i++;
					let t = lt(e.charCodeAt(i));
					a = (a << 4) + t;
				}
				r += ct(a), i++;
			}
			a = o = i;
		} else if (t === 10 || t === 13) {
			r += e.slice(a, o);
			let t = w(e, i, n);
			r += T(t.breaks), i = a = o = t.position;
		} else i++, t !== 32 && t !== 9 && (o = i);
	}
	return r + e.slice(a, n);
}
function mt(e, t, n, r, i, a) {
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
	return i === C.KEEP ? l += "\n".repeat(u ? 1 + d : d) : i !== C.STRIP && u && (l += "\n"), l;
}
/**
* Decodes the scalar referenced by event offsets in `input`.
*
* @category Events
*/
function ht(e, t) {
	if (t.valueStart === it) return "";
	let { valueStart: n, valueEnd: r } = t;
	if (t.fast) return e.slice(n, r);
	switch (t.style) {
		case x.SINGLE_QUOTED: return ft(e, n, r);
		case x.DOUBLE_QUOTED: return pt(e, n, r);
		case x.LITERAL_BLOCK: return mt(e, n, r, t.indent, t.chomping, !1);
		case x.FOLDED_BLOCK: return mt(e, n, r, t.indent, t.chomping, !0);
		default: return dt(e, n, r);
	}
}
var gt = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
function _t(e) {
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
function vt(e, t) {
	if (e.startsWith("!<") && e.endsWith(">")) return _t(e.slice(2, -1));
	let n = e.indexOf("!", 1), r = n === -1 ? "!" : e.slice(0, n + 1);
	return _t(t?.[r] ?? gt[r] ?? r) + _t(e.slice(r.length));
}
var E = -1, yt = "tag:yaml.org,2002:merge", D = {
	filename: "",
	schema: $e,
	json: !1,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function bt(e) {
	return "tagStart" in e && e.tagStart !== E ? e.tagStart : "anchorStart" in e && e.anchorStart !== E ? e.anchorStart : "valueStart" in e && e.valueStart !== E ? e.valueStart : "start" in e ? e.start : 0;
}
function O(e, t) {
	y.throwAt(e.source, e.position, t, e.filename);
}
function xt(e, t, n, r) {
	try {
		return n.finalize(r);
	} catch (n) {
		if (n instanceof y) throw n;
		y.throwAt(e.source, t, n instanceof Error ? n.message : String(n), e.filename);
	}
}
function St(t, n) {
	let r = ht(t.source, n), i = n.tagStart === E ? "" : t.source.slice(n.tagStart, n.tagEnd), a = t.schema.defaultScalarTag;
	if (i !== "") {
		if (i === "!") return {
			value: r,
			tag: a
		};
		let n = vt(i, t.tagHandlers), o = t.schema.lookupScalarTag(n);
		if (o) {
			let i = o.resolve(r, !0, n);
			return i === e && O(t, `cannot resolve a node with !<${n}> explicit tag`), {
				value: i,
				tag: o
			};
		}
		let s = t.schema.lookupMappingTag(n) ?? t.schema.lookupSequenceTag(n);
		if (s) {
			r !== "" && O(t, `cannot resolve a node with !<${n}> explicit tag`);
			let e = s.create(n);
			return {
				value: s.carrierIsResult ? e : xt(t, t.position, s, e),
				tag: s
			};
		}
		O(t, `unknown scalar tag !<${n}>`);
	}
	return n.style === x.PLAIN ? t.schema.resolveImplicitScalarTag(r) : {
		value: a.resolve(r, !1, a.tagName),
		tag: a
	};
}
function Ct(e, t, n) {
	let r = t.tagStart === E ? "" : e.source.slice(t.tagStart, t.tagEnd);
	return r === "" || r === "!" ? n : vt(r, e.tagHandlers);
}
function wt(e) {
	return e.nodeKind === "mapping";
}
function Tt(e) {
	e.totalMergeKeys++, e.maxTotalMergeKeys !== -1 && e.totalMergeKeys > e.maxTotalMergeKeys && O(e, `merge keys exceeded maxTotalMergeKeys (${e.maxTotalMergeKeys})`);
}
function Et(e, t, n, r) {
	Tt(e);
	for (let i of r.keys(n)) {
		if (Tt(e), t.tag.has(t.value, i)) continue;
		let a = t.tag.addPair(t.value, i, r.get(n, i));
		a && O(e, a), t.overridable ??= /* @__PURE__ */ new Set(), t.overridable.add(i);
	}
}
function Dt(e, t, n, r) {
	if (e.position = t.keyPosition, wt(r)) Et(e, t, n, r);
	else if (r.nodeKind === "sequence" && Array.isArray(n)) {
		n.length > 100 && O(e, "abnormal merge sequence size");
		for (let r of n) {
			let n = e.nodeTags.get(r);
			n || O(e, "cannot merge mappings; the provided source object is unacceptable"), Et(e, t, r, n);
		}
	} else O(e, "cannot merge mappings; the provided source object is unacceptable");
}
function Ot(e, t, n, r, i) {
	if (e.position = t.keyPosition, t.keyIsMerge) {
		Dt(e, t, r, i);
		return;
	}
	!e.json && t.tag.has(t.value, n) && !t.overridable?.has(n) && O(e, "duplicated mapping key");
	let a = t.tag.addPair(t.value, n, r);
	a && O(e, a), t.overridable?.delete(n);
}
function k(e, t, n) {
	let r = e.frames[e.frames.length - 1];
	if (r.kind === "document") r.value = t, r.hasValue = !0;
	else if (r.kind === "sequence") {
		wt(n) && e.nodeTags.set(t, n);
		let i = r.tag.addItem(r.value, t, r.index++);
		i && O(e, i);
	} else if (r.hasKey) {
		let i = r.key;
		r.key = void 0, r.hasKey = !1, Ot(e, r, i, t, n);
	} else r.key = t, r.keyPosition = e.position, r.hasKey = !0, r.keyIsMerge = n.tagName === yt;
}
function kt(e, t, n, r, i) {
	if (t.anchorStart !== E) {
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
function At(e, t) {
	let n = {
		...D,
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
		switch (n.position = bt(e), e.type) {
			case b.DOCUMENT:
				n.anchors = /* @__PURE__ */ new Map(), n.nodeTags = /* @__PURE__ */ new Map(), n.aliasCount = 0, n.tagHandlers = Object.create(null);
				for (let t of e.directives) t.kind === "tag" && (n.tagHandlers[t.handle] = t.prefix);
				n.frames.push({
					kind: "document",
					position: n.position,
					value: void 0,
					hasValue: !1
				});
				break;
			case b.SCALAR: {
				let { value: t, tag: r } = St(n, e);
				kt(n, e, t, r, !0), k(n, t, r);
				break;
			}
			case b.SEQUENCE: {
				let t = Ct(n, e, "tag:yaml.org,2002:seq"), r = n.schema.lookupSequenceTag(t);
				r || O(n, `unknown sequence tag !<${t}>`);
				let i = r.create(t), a = kt(n, e, i, r, r.carrierIsResult);
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
			case b.MAPPING: {
				let t = Ct(n, e, "tag:yaml.org,2002:map"), r = n.schema.lookupMappingTag(t);
				r || O(n, `unknown mapping tag !<${t}>`);
				let i = r.create(t), a = kt(n, e, i, r, r.carrierIsResult);
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
			case b.ALIAS: {
				n.maxAliases !== -1 && ++n.aliasCount > n.maxAliases && O(n, `aliases exceeded maxAliases (${n.maxAliases})`);
				let t = n.source.slice(e.anchorStart, e.anchorEnd), r = n.anchors.get(t);
				r || O(n, `unidentified alias "${t}"`), r.isValueFinal || O(n, `recursive alias "${t}" is not supported for tag ${r.tag.tagName} because it uses finalize()`), k(n, r.value, r.tag);
				break;
			}
			case b.POP: {
				let e = n.frames.pop();
				if (e.kind === "mapping" && e.hasKey && (n.position = e.keyPosition, O(n, "incomplete mapping pair in event stream")), e.kind === "document") n.documents.push(e.value);
				else {
					let t = e.tag.carrierIsResult ? e.value : xt(n, e.position, e.tag, e.value);
					e.anchor && (e.anchor.value = t, e.anchor.isValueFinal = !0), k(n, t, e.tag);
				}
				break;
			}
		}
	}
	return n.documents;
}
var A = -1, jt = Object.prototype.hasOwnProperty, j = 1, Mt = 2, Nt = 3, M = 4, Pt = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/, Ft = /[,\[\]{}]/, It = /^(?:!|!!|![0-9A-Za-z-]+!)$/, N = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`, Lt = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`, Rt = RegExp(`^(?:${N})*$`), zt = RegExp(`^(?:${Lt})+$`), Bt = RegExp(`^(?:!(?:${N})*|${Lt}(?:${N})*)$`), Vt = {
	filename: "",
	maxDepth: 100
};
function Ht(e, t, n) {
	e.events.push({
		type: b.DOCUMENT,
		explicitStart: t,
		explicitEnd: n,
		directives: e.directives
	});
}
function Ut(e, t, n, r, i, a, o) {
	e.events.push({
		type: b.SEQUENCE,
		start: t,
		anchorStart: n,
		anchorEnd: r,
		tagStart: i,
		tagEnd: a,
		style: o
	});
}
function Wt(e, t, n, r, i, a, o) {
	e.events.push({
		type: b.MAPPING,
		start: t,
		anchorStart: n,
		anchorEnd: r,
		tagStart: i,
		tagEnd: a,
		style: o
	});
}
function Gt(e, t) {
	e.events.splice(t.eventsLength, 0, {
		type: b.MAPPING,
		start: t.position,
		anchorStart: A,
		anchorEnd: A,
		tagStart: A,
		tagEnd: A,
		style: S.FLOW
	});
}
function P(e, t, n, r, i, a, o, s, c = C.CLIP, l = -1, u = !1) {
	e.events.push({
		type: b.SCALAR,
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
function Kt(e, t, n) {
	e.events.push({
		type: b.ALIAS,
		anchorStart: t,
		anchorEnd: n
	});
}
function F(e) {
	e.events.push({ type: b.POP });
}
function I(e) {
	P(e, A, A, A, A, A, A, x.PLAIN);
}
function qt() {
	return {
		anchorStart: A,
		anchorEnd: A,
		tagStart: A,
		tagEnd: A
	};
}
function L(e) {
	return {
		position: e.position,
		line: e.line,
		lineStart: e.lineStart,
		lineIndent: e.lineIndent,
		firstTabInLine: e.firstTabInLine,
		eventsLength: e.events.length
	};
}
function R(e, t) {
	e.position = t.position, e.line = t.line, e.lineStart = t.lineStart, e.lineIndent = t.lineIndent, e.firstTabInLine = t.firstTabInLine, e.events.length = t.eventsLength;
}
function z(e, t) {
	y.throwAt(e.input.slice(0, e.length), e.position, t, e.filename);
}
function B(e) {
	return e === 10 || e === 13;
}
function V(e) {
	return e === 9 || e === 32;
}
function H(e) {
	return V(e) || B(e);
}
function U(e) {
	return e === 0 || H(e);
}
function W(e) {
	return e === 44 || e === 91 || e === 93 || e === 123 || e === 125;
}
function Jt(e) {
	return e >= 48 && e <= 57 ? e - 48 : -1;
}
function Yt(e) {
	if (e >= 48 && e <= 57) return e - 48;
	let t = e | 32;
	return t >= 97 && t <= 102 ? t - 97 + 10 : -1;
}
function Xt(e) {
	return e === 120 ? 2 : e === 117 ? 4 : e === 85 ? 8 : 0;
}
function Zt(e) {
	return e === 48 || e === 97 || e === 98 || e === 116 || e === 9 || e === 110 || e === 118 || e === 102 || e === 114 || e === 101 || e === 32 || e === 34 || e === 47 || e === 92 || e === 78 || e === 95 || e === 76 || e === 80;
}
function G(e) {
	e.input.charCodeAt(e.position) === 10 ? e.position++ : (e.position++, e.input.charCodeAt(e.position) === 10 && e.position++), e.line++, e.lineStart = e.position, e.lineIndent = 0, e.firstTabInLine = -1;
}
function K(e, t) {
	let n = 0, r = e.input.charCodeAt(e.position), i = e.position === e.lineStart || H(e.input.charCodeAt(e.position - 1));
	for (; r !== 0;) {
		for (; V(r);) i = !0, r === 9 && e.firstTabInLine === -1 && (e.firstTabInLine = e.position), r = e.input.charCodeAt(++e.position);
		if (t && i && r === 35) do
			r = e.input.charCodeAt(++e.position);
		while (!B(r) && r !== 0);
		if (!B(r)) break;
		for (G(e), n++, i = !0, r = e.input.charCodeAt(e.position); r === 32;) e.lineIndent++, r = e.input.charCodeAt(++e.position);
	}
	return n;
}
function q(e, t = e.position) {
	let n = e.input.charCodeAt(t);
	if ((n === 45 || n === 46) && n === e.input.charCodeAt(t + 1) && n === e.input.charCodeAt(t + 2)) {
		let n = e.input.charCodeAt(t + 3);
		return n === 0 || H(n);
	}
	return !1;
}
function Qt(e) {
	e.position === e.lineStart && e.input.charCodeAt(e.position) === 65279 && (e.position++, e.lineStart = e.position);
}
function J(e) {
	if (e.position !== e.lineStart) return !1;
	if (q(e)) return !0;
	if (e.input.charCodeAt(e.position) !== 65279) return !1;
	let t = L(e);
	Qt(e), K(e, !0);
	let n = e.input.charCodeAt(e.position), r = e.position === e.lineStart && (n === 37 || n === 45 && q(e));
	return R(e, t), r;
}
function $t(e) {
	let t = e.input.charCodeAt(e.position);
	for (; t !== 0 && !B(t);) t = e.input.charCodeAt(++e.position);
}
function en(e, t, n) {
	let r = Pt.exec(e.input.slice(t, n));
	r !== null && (e.position = t + r.index + r[0].length - 1, z(e, "the stream contains non-printable characters"));
}
function tn(e, t, n) {
	if (e.input.charCodeAt(e.position) !== 33) return !1;
	t.tagStart !== A && z(e, "duplication of a tag property");
	let r = e.position, i = !1, a = !1, o = "!", s = e.input.charCodeAt(++e.position);
	s === 60 ? (i = !0, s = e.input.charCodeAt(++e.position)) : s === 33 && (a = !0, o = "!!", s = e.input.charCodeAt(++e.position));
	let c = e.position, l;
	if (i) {
		for (; s !== 0 && s !== 62;) s = e.input.charCodeAt(++e.position);
		s !== 62 && z(e, "unexpected end of the stream within a verbatim tag"), l = e.input.slice(c, e.position), e.position++;
	} else {
		for (; s !== 0 && !H(s) && !(n && W(s));) s === 33 && (a ? z(e, "tag suffix cannot contain exclamation marks") : (o = e.input.slice(c - 1, e.position + 1), It.test(o) || z(e, "named tag handle cannot contain such characters"), a = !0, c = e.position + 1)), s = e.input.charCodeAt(++e.position);
		l = e.input.slice(c, e.position), Ft.test(l) && z(e, "tag suffix cannot contain flow indicator characters");
	}
	return l && !(i ? Rt.test(l) : zt.test(l)) && z(e, `tag name cannot contain such characters: ${l}`), !i && o !== "!" && o !== "!!" && !jt.call(e.tagHandlers, o) && z(e, `undeclared tag handle "${o}"`), t.tagStart = r, t.tagEnd = e.position, !0;
}
function nn(e, t) {
	if (e.input.charCodeAt(e.position) !== 38) return !1;
	t.anchorStart !== A && z(e, "duplication of an anchor property"), e.position++;
	let n = e.position;
	for (; e.input.charCodeAt(e.position) !== 0 && !H(e.input.charCodeAt(e.position)) && !W(e.input.charCodeAt(e.position));) e.position++;
	return e.position === n && z(e, "name of an anchor node must contain at least one character"), t.anchorStart = n, t.anchorEnd = e.position, !0;
}
function rn(e, t) {
	if (e.input.charCodeAt(e.position) !== 42) return !1;
	(t.anchorStart !== A || t.tagStart !== A) && z(e, "alias node should not have any properties"), e.position++;
	let n = e.position;
	for (; e.input.charCodeAt(e.position) !== 0 && !H(e.input.charCodeAt(e.position)) && !W(e.input.charCodeAt(e.position));) e.position++;
	return e.position === n && z(e, "name of an alias node must contain at least one character"), Kt(e, n, e.position), !0;
}
function Y(e, t) {
	K(e, !1), e.lineIndent < t && z(e, "deficient indentation");
}
function an(e, t, n) {
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
			return e.position++, P(e, r, t, n.anchorStart, n.anchorEnd, n.tagStart, n.tagEnd, x.SINGLE_QUOTED, C.CLIP, -1, i), !0;
		}
		B(a) ? (i = !1, Y(e, t)) : e.position === e.lineStart && q(e) ? z(e, "unexpected end of the document within a single quoted scalar") : a !== 9 && a < 32 ? z(e, "expected valid JSON character") : e.position++;
	}
	z(e, "unexpected end of the stream within a single quoted scalar");
}
function on(e, t, n) {
	if (e.input.charCodeAt(e.position) !== 34) return !1;
	e.position++;
	let r = e.position, i = !0;
	for (; e.input.charCodeAt(e.position) !== 0;) {
		let a = e.input.charCodeAt(e.position);
		if (a === 34) {
			let t = e.position;
			return e.position++, P(e, r, t, n.anchorStart, n.anchorEnd, n.tagStart, n.tagEnd, x.DOUBLE_QUOTED, C.CLIP, -1, i), !0;
		}
		if (a === 92) {
			i = !1;
			let n = e.input.charCodeAt(++e.position);
			if (B(n)) Y(e, t);
			else if (Zt(n)) e.position++;
			else {
				let t = Xt(n);
				for (t === 0 && z(e, "unknown escape sequence"); t-- > 0;) e.position++, Yt(e.input.charCodeAt(e.position)) < 0 && z(e, "expected hexadecimal character");
				e.position++;
			}
		} else B(a) ? (i = !1, Y(e, t)) : e.position === e.lineStart && q(e) ? z(e, "unexpected end of the document within a double quoted scalar") : a !== 9 && a < 32 ? z(e, "expected valid JSON character") : e.position++;
	}
	z(e, "unexpected end of the stream within a double quoted scalar");
}
function sn(e, t, n) {
	let r = e.input.charCodeAt(e.position), i = C.CLIP, a = -1, o = !1;
	if (r !== 124 && r !== 62) return !1;
	let s = r === 124 ? x.LITERAL_BLOCK : x.FOLDED_BLOCK;
	for (e.position++; e.input.charCodeAt(e.position) !== 0;) {
		let n = e.input.charCodeAt(e.position), r = Jt(n);
		if (n === 43 || n === 45) i !== C.CLIP && z(e, "repeat of a chomping mode identifier"), i = n === 43 ? C.KEEP : C.STRIP, e.position++;
		else if (r >= 0) r === 0 && z(e, "bad explicit indentation width of a block scalar; it cannot be less than one"), o && z(e, "repeat of an indentation width identifier"), a = t + r - 1, o = !0, e.position++;
		else break;
	}
	let c = !1;
	for (; V(e.input.charCodeAt(e.position));) c = !0, e.position++;
	c && e.input.charCodeAt(e.position) === 35 && $t(e), B(e.input.charCodeAt(e.position)) ? G(e) : e.input.charCodeAt(e.position) !== 0 && z(e, "a line break is expected");
	let l = o ? a : -1, u = 0, d = e.position, f = e.position;
	for (; e.input.charCodeAt(e.position) !== 0;) {
		let n = e.position, r = 0;
		for (; e.input.charCodeAt(n + r) === 32;) r++;
		let i = e.input.charCodeAt(n + r);
		if (i === 0) {
			l >= 0 ? r > l && (f = n + r) : r > 0 && (f = n + r);
			break;
		}
		if (J(e)) break;
		if (!o && l === -1 && B(i) && (u = Math.max(u, r)), !o && l === -1 && !B(i) && (i === 9 && r < t && (e.position = n + r, z(e, "tab characters must not be used in indentation")), r >= t && r < u && (e.position = n + r, z(e, "bad indentation of a mapping entry"))), l === -1 && i !== 0 && !B(i) && r < t) {
			e.lineIndent = r, e.position = n + r;
			break;
		}
		!o && i !== 0 && !B(i) && l === -1 && (l = r);
		let a = l === -1 ? t + 1 : l;
		if (i !== 0 && !B(i) && r < a) {
			e.lineIndent = r, e.position = n + r;
			break;
		}
		$t(e), f = e.position, B(e.input.charCodeAt(e.position)) && (G(e), f = e.position);
	}
	return en(e, d, f), P(e, d, f, n.anchorStart, n.anchorEnd, n.tagStart, n.tagEnd, s, i, l), !0;
}
function cn(e, t) {
	let n = e.input.charCodeAt(e.position), r = t === j;
	if (n === 0 || H(n) || n === 35 || n === 38 || n === 42 || n === 33 || n === 124 || n === 62 || n === 39 || n === 34 || n === 37 || n === 64 || n === 96 || W(n)) return !1;
	if (n === 63 || n === 45) {
		let t = e.input.charCodeAt(e.position + 1);
		if (U(t) || r && W(t)) return !1;
	}
	return !0;
}
function ln(e, t, n, r) {
	if (!cn(e, n)) return !1;
	let i = e.position, a = e.position, o = e.input.charCodeAt(e.position), s = n === j, c = !1;
	for (; o !== 0 && !J(e);) {
		if (o === 58) {
			let t = e.input.charCodeAt(e.position + 1);
			if (U(t) || s && W(t)) break;
		} else if (o === 35) {
			if (H(e.input.charCodeAt(e.position - 1))) break;
		} else if (s && W(o)) break;
		else if (B(o)) {
			let n = e.position, r = e.line, i = e.lineStart, a = e.lineIndent;
			if (K(e, !1), e.lineIndent >= t) {
				c = !0, o = e.input.charCodeAt(e.position);
				continue;
			}
			e.position = n, e.line = r, e.lineStart = i, e.lineIndent = a;
			break;
		}
		V(o) || (a = e.position + 1), o = e.input.charCodeAt(++e.position);
	}
	return a !== i && (en(e, i, a), P(e, i, a, r.anchorStart, r.anchorEnd, r.tagStart, r.tagEnd, x.PLAIN, C.CLIP, -1, !c), !0);
}
function X(e, t) {
	let n = e.line;
	K(e, !0), (e.line > n && e.lineIndent < t || e.firstTabInLine !== -1 && e.lineIndent < t) && z(e, "deficient indentation");
}
function un(e, t, n) {
	let r = e.input.charCodeAt(e.position), i = r === 123, a = e.position, o = !0;
	if (r !== 91 && r !== 123) return !1;
	let s = i ? 125 : 93;
	for (i ? Wt(e, a, n.anchorStart, n.anchorEnd, n.tagStart, n.tagEnd, S.FLOW) : Ut(e, a, n.anchorStart, n.anchorEnd, n.tagStart, n.tagEnd, S.FLOW), e.position++; e.input.charCodeAt(e.position) !== 0;) {
		X(e, t);
		let n = e.input.charCodeAt(e.position);
		if (n === s) return e.position++, F(e), !0;
		o ? n === 44 && z(e, "expected the node content, but found ','") : z(e, "missed comma between flow collection entries");
		let r = !1, a = !1;
		n === 63 && H(e.input.charCodeAt(e.position + 1)) && (r = a = !0, e.position += 1, X(e, t));
		let c = e.line, l = L(e), u = Z(e, t, j, !1, !0);
		X(e, t), n = e.input.charCodeAt(e.position), (i || a || e.line === c) && n === 58 ? (r = !0, e.position++, X(e, t), i || Gt(e, l), u || I(e), Z(e, t, j, !1, !0) || I(e), X(e, t), i || F(e)) : i && r ? (u || I(e), I(e)) : i ? I(e) : r && (Gt(e, l), u || I(e), I(e), F(e)), n = e.input.charCodeAt(e.position), n === 44 ? (o = !0, e.position++) : o = !1;
	}
	z(e, "unexpected end of the stream within a flow collection");
}
function dn(e, t, n) {
	if (e.firstTabInLine !== -1 || e.input.charCodeAt(e.position) !== 45 || !U(e.input.charCodeAt(e.position + 1))) return !1;
	for (Ut(e, e.position, n.anchorStart, n.anchorEnd, n.tagStart, n.tagEnd, S.BLOCK); e.input.charCodeAt(e.position) === 45 && U(e.input.charCodeAt(e.position + 1));) {
		e.firstTabInLine !== -1 && (e.position = e.firstTabInLine, z(e, "tab characters must not be used in indentation"));
		let n = e.line;
		e.position++;
		let r = K(e, !0) > 0;
		if (e.firstTabInLine !== -1 && e.input.charCodeAt(e.position) === 45 && U(e.input.charCodeAt(e.position + 1)) && z(e, "bad indentation of a sequence entry"), r && e.lineIndent <= t ? I(e) : Z(e, t, Nt, !1, !0), K(e, !0), e.lineIndent < t || e.position >= e.length) break;
		e.lineIndent > t && z(e, "bad indentation of a sequence entry"), e.line === n && e.input.charCodeAt(e.position) === 45 && U(e.input.charCodeAt(e.position + 1)) && z(e, "bad indentation of a sequence entry");
	}
	return F(e), !0;
}
function fn(e, t, n, r) {
	let i = !1, a = !1, o = !1, s = !1;
	if (e.firstTabInLine !== -1) return !1;
	let c = e.input.charCodeAt(e.position);
	for (; c !== 0;) {
		!i && e.firstTabInLine !== -1 && (e.position = e.firstTabInLine, z(e, "tab characters must not be used in indentation"));
		let l = e.input.charCodeAt(e.position + 1), u = e.line;
		if ((c === 63 || c === 58) && U(l)) o ||= (Wt(e, e.position, r.anchorStart, r.anchorEnd, r.tagStart, r.tagEnd, S.BLOCK), !0), c === 63 ? (i && I(e), a = !0, i = !0) : (i || (I(e), a = !0), i = !1), e.position += 1, s = !0;
		else {
			i &&= (I(e), !1);
			let t = L(e);
			if (!Z(e, n, Mt, !1, !0)) break;
			if (e.line === u) {
				for (c = e.input.charCodeAt(e.position); V(c);) c = e.input.charCodeAt(++e.position);
				if (c === 58) c = e.input.charCodeAt(++e.position), U(c) || z(e, "a whitespace character is expected after the key-value separator within a block mapping"), o ||= (e.events.splice(t.eventsLength, 0, {
					type: b.MAPPING,
					start: t.position,
					anchorStart: r.anchorStart,
					anchorEnd: r.anchorEnd,
					tagStart: r.tagStart,
					tagEnd: r.tagEnd,
					style: S.BLOCK
				}), !0), a = !0, i = !1, s = !1;
				else if (a) z(e, "expected ':' after a mapping key");
				else return r.anchorStart !== A || r.tagStart !== A ? (R(e, t), !1) : !0;
			} else if (a) z(e, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else return r.anchorStart !== A || r.tagStart !== A ? (R(e, t), !1) : !0;
		}
		if (Z(e, t, M, !0, s) && (s = !1), i || (s &&= (I(e), !1)), K(e, !0), c = e.input.charCodeAt(e.position), (e.line === u || e.lineIndent > t) && c !== 0) z(e, "bad indentation of a mapping entry");
		else if (e.lineIndent < t) break;
	}
	return a ? (i && I(e), o && F(e), !0) : !1;
}
function Z(e, t, n, r, i, a = !0) {
	e.depth >= e.maxDepth && z(e, `nesting exceeded maxDepth (${e.maxDepth})`), e.depth++;
	let o = 1, s = !1, c = !1, l = null, u = qt(), d = n === M || n === Nt, f = d, p = d;
	if (r && K(e, !0) && (s = !0, o = e.lineIndent > t ? 1 : e.lineIndent === t ? 0 : -1), o === 1) for (;;) {
		let r = e.input.charCodeAt(e.position), i = L(e);
		if (s && o !== 1 && (r === 33 || r === 38)) break;
		if (s && p && (u.tagStart !== A || u.anchorStart !== A) && (r === 33 || r === 38)) {
			let n = L(e), r = t + 1;
			if (fn(e, e.position - e.lineStart, r, u) && e.events[n.eventsLength]?.type === b.MAPPING) return e.depth--, !0;
			R(e, n);
		}
		if (s && (r === 33 && u.tagStart !== A || r === 38 && u.anchorStart !== A) || !tn(e, u, n === j) && !nn(e, u)) break;
		l === null && (l = i), K(e, !0) ? (s = !0, f = p, o = e.lineIndent > t ? 1 : e.lineIndent === t ? 0 : -1) : f = !1;
	}
	if (f &&= s || i, o === 1 || n === M) {
		let r = n === j || n === Mt ? t : t + 1, i = e.position - e.lineStart;
		if (o === 1) {
			if (f && (dn(e, i, u) || fn(e, i, r, u)) || un(e, r, u)) c = !0;
			else {
				let t = e.input.charCodeAt(e.position);
				if (l !== null && a && p && !f && t !== 124 && t !== 62) {
					let t = L(e), n = l.position - l.lineStart;
					R(e, l), fn(e, n, r, qt()) && e.events[t.eventsLength]?.type === b.MAPPING ? c = !0 : R(e, t);
				}
				!c && (d && sn(e, r, u) || an(e, r, u) || on(e, r, u) || rn(e, u) || ln(e, r, n, u)) && (c = !0);
			}
		} else o === 0 && (c = f && dn(e, i, u));
	}
	return d &&= !c, !c && (u.anchorStart !== A || u.tagStart !== A || d) && (P(e, A, A, u.anchorStart, u.anchorEnd, u.tagStart, u.tagEnd, x.PLAIN), c = !0), e.depth--, c || u.anchorStart !== A || u.tagStart !== A;
}
function pn(e) {
	if (e.lineIndent > 0 || e.input.charCodeAt(e.position) !== 37) return !1;
	e.position++;
	let t = e.position;
	for (; e.input.charCodeAt(e.position) !== 0 && !H(e.input.charCodeAt(e.position));) e.position++;
	let n = e.input.slice(t, e.position), r = [];
	for (n.length === 0 && z(e, "directive name must not be less than one character in length"); e.input.charCodeAt(e.position) !== 0 && !B(e.input.charCodeAt(e.position));) {
		for (; V(e.input.charCodeAt(e.position));) e.position++;
		if (e.input.charCodeAt(e.position) === 35 || B(e.input.charCodeAt(e.position)) || e.input.charCodeAt(e.position) === 0) break;
		let t = e.position;
		for (; e.input.charCodeAt(e.position) !== 0 && !H(e.input.charCodeAt(e.position));) e.position++;
		r.push(e.input.slice(t, e.position));
	}
	if (B(e.input.charCodeAt(e.position)) && G(e), n === "YAML") {
		e.directives.some((e) => e.kind === "yaml") && z(e, "duplication of %YAML directive"), r.length !== 1 && z(e, "YAML directive accepts exactly one argument");
		let t = /^([0-9]+)\.([0-9]+)$/.exec(r[0]);
		t === null && z(e, "ill-formed argument of the YAML directive"), parseInt(t[1], 10) !== 1 && z(e, "unacceptable YAML version of the document"), e.directives.push({
			kind: "yaml",
			version: r[0]
		});
	} else if (n === "TAG") {
		r.length !== 2 && z(e, "TAG directive accepts exactly two arguments");
		let [t, n] = r;
		It.test(t) || z(e, "ill-formed tag handle (first argument) of the TAG directive"), jt.call(e.tagHandlers, t) && z(e, `there is a previously declared suffix for "${t}" tag handle`), Bt.test(n) || z(e, "ill-formed tag prefix (second argument) of the TAG directive"), e.tagHandlers[t] = n, e.directives.push({
			kind: "tag",
			handle: t,
			prefix: n
		});
	}
	return !0;
}
function mn(e) {
	e.directives = [], e.tagHandlers = Object.create(null);
	let t = !1;
	for (K(e, !0); pn(e);) t = !0, K(e, !0);
	let n = !1, r = !1, i = !0;
	if (e.lineIndent === 0 && e.input.charCodeAt(e.position) === 45 && e.input.charCodeAt(e.position + 1) === 45 && e.input.charCodeAt(e.position + 2) === 45 && U(e.input.charCodeAt(e.position + 3))) {
		n = !0;
		let t = e.line;
		e.position += 3, K(e, !0), i = e.line > t;
	} else t && z(e, "directives end mark is expected");
	let a = e.events.length;
	if (!n && e.position === e.lineStart && e.input.charCodeAt(e.position) === 46 && q(e)) {
		e.position += 3, K(e, !0);
		return;
	}
	if (Ht(e, n, !1), Z(e, e.lineIndent - 1, M, !1, i, i) || I(e), K(e, !0), e.position === e.lineStart && q(e) && (r = e.input.charCodeAt(e.position) === 46, r)) {
		let t = e.line;
		e.position += 3, K(e, !0), e.line === t && e.position < e.length && z(e, "end of the stream or a document separator is expected");
	}
	let o = e.events[a];
	o?.type === b.DOCUMENT && (o.explicitEnd = r), F(e), !r && e.position < e.length && !J(e) && z(e, "end of the stream or a document separator is expected");
}
/**
* Parses YAML into a flat event stream referencing source text by offsets.
*
* @category Events
*/
function hn(e, t) {
	let n = e.length, r = {
		...Vt,
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
	for (i !== -1 && y.throwAt(e, i, "null byte is not allowed in input", r.filename); r.position < r.length && (Qt(r), K(r, !0), !(r.position >= r.length));) {
		let e = r.position;
		mn(r), r.position === e && 
		/* c8 ignore next */
		z(r, "can not read a document");
	}
	return r.events;
}
var gn = {
	...Vt,
	...D
};
function _n(e, t = {}) {
	let n = {
		...gn,
		...t
	}, r = String(e), i = Object.keys(Vt), a = Object.keys(D);
	return At(hn(r, We(n, i)), {
		...We(n, a),
		source: r
	});
}
function vn(e, t, n) {
	let r = null;
	typeof t == "function" ? r = t : typeof t == "object" && t && (n = t);
	let i = _n(e, n);
	if (r === null) return i;
	for (let e of i) r(e);
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
function yn(e, t) {
	let n = _n(e, t);
	if (n.length === 0) throw new y("expected a document, but the input is empty");
	if (n.length === 1) return n[0];
	throw new y("expected a single document in the stream, but found more");
}
function Q(e, t) {
	return !!(e & 1 << t);
}
/**
* Default scalar styling rules in application order.
* See [Scalar styling](../../docs/scalar_styling.md) for usage details.
*
* @category AST
*/
var bn = {
	applyQuoteFlowKeysOption: Sn,
	doubleQuoteForInvisibles: Cn,
	doubleQuoteWhitespaceOnly: wn,
	applyForceQuotesOption: Tn,
	tryLongOrMultilineAsBlock: En,
	quoteInvalidPlain: Dn,
	fallbackToDoubleQuoted: On
};
function xn(e) {
	return e.presenterOptions.quoteStyle === "single" && Q(e.allowedStylesMask, x.SINGLE_QUOTED) ? x.SINGLE_QUOTED : x.DOUBLE_QUOTED;
}
function Sn(e) {
	e.presenterOptions.quoteFlowKeys && e.isKey && e.flowOnly && e.style === x.PLAIN && (e.style = x.DOUBLE_QUOTED);
}
function Cn(e) {
	e.style === x.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(e.node.value) && (e.style = x.DOUBLE_QUOTED);
}
function wn(e) {
	e.style === x.PLAIN && /^\s+$/.test(e.node.value) && (e.style = x.DOUBLE_QUOTED);
}
function Tn(e) {
	e.presenterOptions.forceQuotes && (e.isKey || e.style !== x.PLAIN || e.node.tag === e.presenterOptions.schema.defaultScalarTag.tagName && (e.style = e.node.value.includes("\n") ? x.DOUBLE_QUOTED : xn(e)));
}
function En(e) {
	if (e.style !== x.PLAIN || e.isKey) return;
	let t = e.node.value, n = t.indexOf("\n") !== -1;
	if (!Q(e.allowedStylesMask, x.LITERAL_BLOCK)) {
		n && (e.style = x.DOUBLE_QUOTED);
		return;
	}
	let r = e.presenterOptions.lineWidth;
	if (r === -1) {
		n && (e.style = x.LITERAL_BLOCK);
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
	o ? e.style = x.FOLDED_BLOCK : n && (e.style = x.LITERAL_BLOCK);
}
function Dn(e) {
	e.style === x.PLAIN && !Q(e.allowedStylesMask, x.PLAIN) && (e.style = xn(e));
}
function On(e) {
	Q(e.allowedStylesMask, e.style) || (e.style = x.DOUBLE_QUOTED);
}
var kn = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]", An = "[\\n\\r]", jn = "\\uFEFF", Mn = "[ \\t]", Nn = `(?:(?!(?:${An}|${jn}))${kn})`, $ = `(?:(?!${Mn})${Nn})`, Pn = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]", Fn = "[-?:,\\[\\]{}#&*!|>'\"%@`]", In = "[,\\[\\]{}]", Ln = $, Rn = `(?:(?!${In})${$})`, zn = `(?:(?:(?!${Fn})${$})|[?:-](?=${Ln}))`, Bn = `(?:(?:(?!${Fn})${$})|[?:-](?=${Rn}))`, Vn = `(?:(?:(?![:#])${Ln})|:(?=${Ln}))#*`, Hn = `(?:(?:(?![:#])${Rn})|:(?=${Rn}))#*`, Un = `(?:${Mn}*${Vn})*`, Wn = `(?:${Mn}*${Hn})*`, Gn = `${zn}#*${Un}`, Kn = `${Bn}#*${Wn}`, qn = Gn, Jn = Kn, Yn = `\\n+${Vn}${Un}`, Xn = `\\n+${Hn}${Wn}`, Zn = `${Gn}(?:${Yn})*`, Qn = `${Kn}(?:${Xn})*`;
RegExp(`^(?:${Zn})$`, "u"), RegExp(`^(?:${Qn})$`, "u"), RegExp(`^(?:${qn})$`, "u"), RegExp(`^(?:${Jn})$`, "u"), RegExp(`^(?:${Pn})*$`, "u"), RegExp(`^(?:${Pn}|\\n)*$`, "u"), RegExp(`^(?:${Nn}|\\n)*$`, "u"), Object.keys(bn).map((e) => Reflect.get(bn, e)), b.DOCUMENT, b.SEQUENCE, b.MAPPING, b.SCALAR, b.ALIAS, b.POP, x.PLAIN, x.SINGLE_QUOTED, x.DOUBLE_QUOTED, x.LITERAL_BLOCK, x.FOLDED_BLOCK, S.BLOCK, S.FLOW, C.CLIP, C.STRIP, C.KEEP;
export { yn as a, ht as i, x as n, vn as o, y as r, hn as s, b as t };
