import { c as e, f as t, l as n } from "./totals.js";
import { a as r, i, n as a, r as o, s, t as c } from "./yaml.js";
import { n as l, t as u } from "./glob.js";
// src/domain/errors.ts
/** The three reasons to stop a run, named for who must act. Expected outcomes are values, not errors. */
/** The workflow's author must change an input, a configuration file or the trigger. */
var d = class extends Error {
	name = "InputError";
}, ee = class extends Error {
	name = "GitHubError";
	status;
	constructor(e, t) {
		super(e, { cause: t.cause }), this.status = t.status;
	}
}, te = class extends Error {
	name = "ModelError";
	kind;
	/** HTTP status; 0 when none came. */
	status;
	constructor(e, t) {
		super(e, { cause: t.cause }), this.kind = t.kind, this.status = t.status;
	}
};
// src/domain/yaml-places.ts
/** Where the keys, items and values of a YAML text stand, for messages that name line and column. */
const f = (e) => JSON.stringify(e);
/** Throws what js-yaml throws. */
function ne(e) {
	let [t, n] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()], r = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Map(), o = [];
	for (let l of s(e, {})) {
		if (l.type === c.POP) {
			o.pop();
			continue;
		}
		let s = o.at(-1);
		if (s?.isMapping === !0 && s.key === void 0 && l.type === c.SCALAR) {
			s.key = i(e, l), t.set(f([...s.path, s.key]), g(l));
			continue;
		}
		let u = ie(s);
		s?.isMapping === !1 && t.set(f(u), g(l)), l.type === c.SCALAR && !oe(l) && n.set(f(u), g(l)), l.type === c.ALIAS ? a.set(f(u), r.get(p(e, l)) ?? u) : l.type !== c.SCALAR && (l.type !== c.DOCUMENT && l.anchorStart >= 0 && r.set(p(e, l), u), o.push({
			path: u,
			isMapping: l.type === c.MAPPING,
			index: 0
		}));
	}
	let l = re(e), u = new Map([...t, ...n]);
	return {
		entry: (e) => l(h(t, m(a, e))),
		value: (e) => l(h(u, m(a, e)))
	};
}
const p = (e, t) => e.slice(t.anchorStart, t.anchorEnd);
/** What lies in an alias is written where its anchor stands. */
function m(e, t) {
	let n = [];
	for (let r of t) n = [...e.get(f(n)) ?? n, r];
	return n;
}
function re(e) {
	let t = [0];
	for (let n = e.indexOf("\n"); n !== -1; n = e.indexOf("\n", n + 1)) t.push(n + 1);
	let n = +!!e.startsWith("﻿");
	return (e) => {
		if (e === void 0) return null;
		let r = t.findLastIndex((t) => t <= e), i = e - (t[r] ?? 0) - (r === 0 ? n : 0);
		return {
			line: r + 1,
			column: i + 1
		};
	};
}
function h(e, t) {
	for (let n = t.length; n > 0; --n) {
		let r = e.get(f(t.slice(0, n)));
		if (r !== void 0 && r >= 0) return r;
	}
}
/** Path of the value that comes next in a frame. A key that is no text counts as an empty one. */
function ie(e) {
	if (!e) return [];
	if (!e.isMapping) return e.index += 1, e.path.length === 0 && e.index === 1 ? [] : [...e.path, e.index - 1];
	let t = e.key ?? "";
	return e.key === void 0 ? e.key = "" : delete e.key, [...e.path, t];
}
/** Of a text in quotes, the quote. */
function g(e) {
	return e.type === c.SCALAR ? e.valueStart - +!!ae(e) : e.type === c.ALIAS ? e.anchorStart : "start" in e ? e.start : -1;
}
const ae = ({ style: e }) => e === a.SINGLE_QUOTED || e === a.DOUBLE_QUOTED, oe = ({ style: e }) => e === a.LITERAL_BLOCK || e === a.FOLDED_BLOCK, _ = /* @__PURE__ */ new Set([
	"github-token",
	"api-key",
	"base-url",
	"webhook-url",
	"mode",
	"pr-number",
	"head-sha",
	"config",
	"shared-rules"
]), se = /* @__PURE__ */ new Set([
	"fallback-models",
	"compare-models",
	"warn-at",
	"include",
	"exclude",
	"evidence",
	"context",
	"rules"
]), ce = /* @__PURE__ */ new Set([
	"fallback-models",
	"warn-at",
	"context"
]), le = /* @__PURE__ */ new Set(["prices", "rules"]), ue = 1e5;
/**
* Reads YAML (JSON included) of at most 100,000 characters. An empty document is `null`.
* Throws `InputError` with line and column; `source` names the file or input in the message.
*/
function v(e, t) {
	if (e.length > ue) throw new d(`${t}: longer than ${ue} characters`);
	if (e.split("\n").every((e) => /^\s*(?:#|$)/.test(e))) return null;
	try {
		return r(e, { maxAliases: 20 });
	} catch (n) {
		if (!(n instanceof o)) throw n;
		let r = de(e, n), i = r ? ` (line ${r.line}, column ${r.column})` : "";
		throw new d(`${t}: not valid YAML: ${`${n.reason}${i}${pe(e, n)}`}`, { cause: n });
	}
}
/** A byte order mark counts as no column; what stands for a value that lacks quotes is the place of its first sign. */
function de(e, { mark: t }) {
	if (!t) return null;
	let n = t.line === 0 && e.startsWith("﻿") ? 1 : 0, r = fe(e, t.position)?.back ?? 0;
	return {
		line: t.line + 1,
		column: t.column + 1 - n - r
	};
}
/** What YAML reads as a sign of its own where a value begins, at an offset or right before it. */
function fe(e, t) {
	for (let n of [0, 1]) {
		let r = /(?:^|[\s[{,])([*&!@`%])$/.exec(e.slice(0, t + 1 - n).slice(-2))?.[1];
		if (r !== void 0) return {
			sign: r,
			back: n
		};
	}
	return null;
}
function pe(e, { mark: t, reason: n }) {
	let r = t ? fe(e, t.position)?.sign : void 0;
	return r === void 0 ? n.startsWith("bad indentation") ? "; check the indentation, and put a text that holds a colon into quotes" : "" : `; a text that begins with ${r} stands in quotes`;
}
/**
* Reads a configuration file into input values by name. `known` are all input names. What is wrong stands in `problems`, a
* line for each unknown key, key that only a workflow may set, and value of a wrong kind; the rest is in `values` all the
* same. Throws `InputError` where the text is no YAML or no map.
*/
function me(e, t) {
	let n = /* @__PURE__ */ new Map(), r = [], i = _e(e);
	for (let [a, o] of Object.entries(he(e, t.file))) {
		let e = t.file + i([a], "key"), s = ye(a, {
			...t,
			file: e
		}), c = be(a, o);
		if (s !== null) r.push(s);
		else if (typeof c == "string") n.set(a, c);
		else {
			let e = i([a, ...c.at], "value");
			r.push(`${t.file}${e}: \`${a}\`: ${c.problem}`);
		}
	}
	return {
		values: n,
		problems: r
	};
}
function he(e, t) {
	let n = ge(e, t);
	if (n === null) return {};
	if (typeof n == "object" && !Array.isArray(n)) return n;
	throw new d(`${t}: must be a map of \`key: value\` lines`);
}
/** As `parseYaml`; the message begins with the place, as all others about the file do. */
function ge(e, t) {
	try {
		return v(e, t);
	} catch (n) {
		if (!(n instanceof d) || !(n.cause instanceof o)) throw n;
		let r = de(e, n.cause), i = `${n.cause.reason}${pe(e, n.cause)}`;
		throw new d(`${t}${r ? `:${r.line}:${r.column}` : ""}: not valid YAML: ${i}`, { cause: n.cause });
	}
}
/**
* Tells where a key of the file stands, or its value where that has a line with it: `:3:15`, line and column from 1; `""`
* where it is not there. Keys of the maps and numbers of the items below follow the first one; what is not there is
* where the nearest thing is that would hold it.
*/
function _e(e) {
	let t;
	return (n, r) => {
		t ??= ve(e);
		let i = r === "value" ? t?.value(n) : t?.entry(n);
		return i ? `:${i.line}:${i.column}` : "";
	};
}
function ve(e) {
	try {
		return ne(e);
	} catch (e) {
		if (e instanceof o) return null;
		throw e;
	}
}
/** What is wrong with a key; `null` where it is a good one. */
function ye(e, { file: t, known: n }) {
	if (_.has(e)) return `${t}: \`${e}\` is not allowed here; set it in the workflow that calls fen`;
	if (n.includes(e)) return null;
	let r = n.find((t) => b(t, e) && !_.has(t)), i = r ? `; did you mean \`${r}\`?` : "";
	return `${t}: unknown key \`${e.slice(0, 60)}\`${i}`;
}
/** The string an action input would hold: lists become lines, maps stay YAML (JSON is YAML). */
function be(e, t) {
	if (!Array.isArray(t)) {
		let n = se.has(e) ? "a value or a list of values" : "one value", r = e === "prices" ? "a map that does not hold itself" : n;
		return y(t, le.has(e)) ?? {
			problem: `must be ${r}`,
			at: []
		};
	}
	if (!se.has(e)) return {
		problem: `must be ${e === "prices" ? "a map `model: {…}`" : "one value"}, not a list`,
		at: []
	};
	let n = [];
	for (let [r, i] of t.entries()) {
		let t = Array.isArray(i) ? null : y(i, le.has(e))?.trim();
		if (typeof t != "string") return {
			problem: "must be a value or a list of values",
			at: [r]
		};
		if (t.includes("\n")) return {
			problem: "an item must be one line; begin a longer one with `>`",
			at: [r]
		};
		n.push(t);
	}
	let r = n.join("\n");
	return r.trim() !== "" || !ce.has(e) ? r : {
		problem: `an empty list counts as not given: leave the key out${e === "context" ? ", or write `none`" : ""}`,
		at: []
	};
}
function y(e, t) {
	return e == null ? "" : typeof e == "string" ? e : typeof e == "number" || typeof e == "boolean" ? String(e) : t && typeof e == "object" ? xe(e) : null;
}
/** `null` for a map that an alias has put into itself. */
function xe(e) {
	try {
		return JSON.stringify(e);
	} catch {
		return null;
	}
}
/** Same letters but for one or two: enough for a hint, never for a decision. */
function b(e, t) {
	let n = (e) => e.toLowerCase().replaceAll(/[-_ ]/g, ""), r = n(e), i = n(t);
	if (r === i) return !0;
	if (Math.abs(r.length - i.length) > 2) return !1;
	let a = 0;
	for (; a < Math.min(r.length, i.length) && r[a] === i[a];) a += 1;
	let o = 0;
	for (; o < Math.min(r.length, i.length) - a && r.at(-1 - o) === i.at(-1 - o);) o += 1;
	return Math.max(r.length, i.length) - a - o <= 2;
}
// src/domain/diff/diff-names.ts
const x = {
	a: 7,
	b: 8,
	t: 9,
	n: 10,
	v: 11,
	f: 12,
	r: 13,
	"\"": 34,
	"\\": 92
}, S = /^[abciow12]\//;
/**
* Reads a C-quoted string that begins at the start of `text`. `end` is the index behind the closing quote.
* Bytes that are no UTF-8 become U+FFFD. Returns `null` when `text` does not begin with a quoted string.
*/
function C(e) {
	let t = /^"((?:[^"\\]|\\.)*)"/s.exec(e.slice(0, 65536));
	if (t === null) return null;
	let n = [];
	for (let [e, r, i] of (t[1] ?? "").matchAll(/\\([0-7]{1,3})|\\(.)|[^\\]+/gs)) if (r !== void 0) n.push(Number.parseInt(r, 8) & 255);
	else if (i !== void 0 && i in x) n.push(x[i] ?? 0);
	else for (let t of new TextEncoder().encode(i ?? e)) n.push(t);
	return {
		value: new TextDecoder("utf-8", { ignoreBOM: !0 }).decode(Uint8Array.from(n)),
		end: t[0].length
	};
}
/** A name that has a line to itself (`rename from …`). */
function w(e) {
	return C(e)?.value ?? e;
}
/** The name behind `---` or `+++`; `null` for `/dev/null`. A tab ends it: a real one would be quoted. */
function Se(e) {
	let t = C(e);
	if (t !== null) return t.value;
	let n = e.indexOf("	"), r = n === -1 ? e : e.slice(0, n);
	return r === "/dev/null" ? null : r;
}
/**
* The two names behind `diff --git`. Without quotes the line is ambiguous, as names hold spaces; `known`, from
* the `---` and `+++` lines, settles it, and without it both halves have the same length.
*/
function Ce(e, t) {
	let n = C(e);
	if (n !== null) return {
		old: n.value,
		new: w(e.slice(n.end + 1))
	};
	let r = e.indexOf(" \"");
	return r !== -1 && e.endsWith("\"") ? {
		old: e.slice(0, r),
		new: w(e.slice(r + 1))
	} : t.new !== null && e.endsWith(` ${t.new}`) ? {
		old: e.slice(0, -t.new.length - 1),
		new: t.new
	} : t.old !== null && e.startsWith(`${t.old} `) ? {
		old: t.old,
		new: e.slice(t.old.length + 1)
	} : we(e) ?? Te(e);
}
function we(e) {
	let t = (e.length - 1) / 2;
	if (e[t] !== " ") return null;
	let n = {
		old: e.slice(0, t),
		new: e.slice(t + 1)
	};
	return n.old === n.new || T(n.old) === T(n.new) ? n : null;
}
function Te(e) {
	let t = e.lastIndexOf(" b/"), n = t === -1 ? e.indexOf(" ") : t;
	return n <= 0 ? {
		old: e,
		new: null
	} : {
		old: e.slice(0, n),
		new: e.slice(n + 1)
	};
}
function T(e) {
	let t = e.indexOf("/");
	return t === -1 ? null : e.slice(t + 1);
}
/** Do a file's two names tell that the diff has prefixes? `null` when they cannot. */
function Ee(e) {
	return e.old === null || e.new === null ? null : e.old === e.new ? "none" : "some";
}
/**
* Takes the prefixes off. Where both names are there they show by themselves what is prefix and what is a
* folder; `elsewhere`, what the rest of the diff has, decides about a name that stands alone.
*/
function De(e, t) {
	if (e.old === null || e.new === null) return t === "none" ? e : {
		old: E(e.old),
		new: E(e.new)
	};
	if (e.old === e.new) return e;
	let n = T(e.new);
	return n !== null && n !== "" && n === T(e.old) ? {
		old: n,
		new: n
	} : S.test(e.old) && S.test(e.new) ? {
		old: E(e.old),
		new: E(e.new)
	} : e;
}
function E(e) {
	return e?.replace(S, "") ?? null;
}
// src/domain/filter/attributes.ts
/** The lines of a `.gitattributes` file that say which files are generated or vendored. */
/** Git itself passes over longer lines. */
const D = {
	"linguist-generated": "generated",
	"linguist-vendored": "vendored"
};
/**
* Reads the root `.gitattributes`, macros included. Never throws: what git would pass over is passed over, and
* so is what lies beyond 500,000 characters or 500 rules.
*/
function Oe(e) {
	let t = /* @__PURE__ */ new Map(), n = [];
	for (let r of e.slice(0, 5e5).replace(/^\uFEFF/, "").split("\n")) {
		let e = r.length > 2048 ? null : ke(r);
		if (e === null) continue;
		let i = je(e.words, t);
		e.macro === null ? Object.keys(i).length > 0 && n.length < 500 && n.push({
			glob: e.glob,
			...i
		}) : t.set(e.macro, i);
	}
	return n;
}
function ke(e) {
	let t = e.trim();
	if (t === "" || t.startsWith("#")) return null;
	let n = C(t), r = n?.end ?? t.search(/[ \t]/);
	if (r === -1) return null;
	let i = n?.value ?? t.slice(0, r), a = t.slice(r).split(/[ \t]+/).filter((e) => e !== "");
	if (i.startsWith("[attr]")) return {
		glob: "",
		macro: i.slice(6),
		words: a
	};
	let o = Ae(i);
	return o === null ? null : {
		glob: o,
		macro: null,
		words: a
	};
}
/** Like `.gitignore`, except that git allows no `!` here and that a pattern with a slash at its end matches nothing. */
function Ae(e) {
	return e.startsWith("!") || e.endsWith("/") ? null : e.includes("/") ? e.startsWith("/") ? e.slice(1) : e : `**/${e}`;
}
function je(e, t) {
	let n = {};
	for (let r of e) {
		let e = r.replace(/^[-!]/, "").split("=", 1)[0] ?? "", i = Me(r), a = Object.hasOwn(D, e) ? D[e] : void 0;
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
function Me(e) {
	return e.startsWith("!") ? null : !e.startsWith("-") && !e.endsWith("=false");
}
// src/domain/filter/default-skips.ts
/** In lower case. What stands in them must not go to a model's endpoint, even where it was committed by mistake. */
const Ne = new Set(k("\n  .env .envrc .netrc _netrc .pypirc .pgpass .htpasswd .git-credentials .vault_pass\n  id_rsa id_dsa id_ecdsa id_ed25519\n")), Pe = k("\n  .pem .key .p8 .p12 .pfx .ppk .jks .keystore .kdbx\n"), Fe = /^\.env\.(?!(?:.*\.)?(?:example|sample|template|dist|defaults?)$)/, Ie = new Set(k("\n  package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml bun.lock bun.lockb deno.lock\n  Cargo.lock Gemfile.lock gems.locked poetry.lock uv.lock Pipfile.lock pdm.lock pixi.lock\n  pylock.toml conda-lock.yml go.sum go.work.sum composer.lock symfony.lock mix.lock rebar.lock\n  pubspec.lock Podfile.lock Package.resolved Cartfile.resolved paket.lock packages.lock.json\n  gradle.lockfile buildscript-gradle.lockfile flake.lock stack.yaml.lock cabal.project.freeze\n  .terraform.lock.hcl Chart.lock buf.lock MODULE.bazel.lock conan.lock shard.lock\n  Brewfile.lock.json devbox.lock mise.lock\n")), Le = new Set(k("\n  vendor node_modules third_party third-party thirdparty 3rdparty bower_components jspm_packages\n  Pods Carthage Godeps site-packages .venv venv .yarn\n")), Re = new Set(k("\n  dist __generated__ __pycache__ .next .nuxt .output .svelte-kit storybook-static .dart_tool\n  .gradle\n")), ze = /* @__PURE__ */ new Set([
	".pnp.cjs",
	".pnp.js",
	".pnp.loader.mjs",
	"project.pbxproj"
]), Be = k("\n  .pb.go .pb.gw.go .pb.cc .pb.h .pb.c .pb.swift .pb.dart .pbenum.dart .pbjson.dart\n  .pbserver.dart .pbgrpc.dart _pb2.py _pb2.pyi _pb2_grpc.py _pb2_grpc.pyi _pb.js _pb.ts _pb.d.ts\n  _pb.rb _pb.php .g.dart .freezed.dart .gr.dart .mocks.dart .g.cs .g.i.cs .designer.cs\n  .designer.vb .gen.go .gen.ts .gen.tsx .gen.js .map .tsbuildinfo\n"), Ve = /[.-]min\.(?:js|mjs|cjs|css)$/, He = /\.(?:snap|ambr)$/, O = 5e3, Ue = /^(?:\/\/|\/?\*|#|--|;|<!--|%|'|"""|\{-|\(\*|rem\b)/i, We = /(?:^|[^\w-])@generated\b|<auto-?generated\b/;
function k(e) {
	return e.trim().split(/\s+/);
}
/** Every reason to leave a file out that its path and content give, the surest first. */
function Ge(e, t) {
	let n = e.split("/"), r = n.pop() ?? "";
	return [
		Ke(r.toLowerCase()),
		qe(r),
		A(n, Le, "vendored"),
		A(n, Re, "generated"),
		Je(n, r),
		Ye(t.firstLines ?? []),
		Ze(t.longestLine ?? 0)
	].filter((e) => e !== null);
}
function Ke(e) {
	return Ne.has(e) || Fe.test(e) || Pe.some((t) => e.endsWith(t)) ? {
		reason: "secret-file",
		detail: "Files of that name hold passwords or keys, so it is not sent to a model."
	} : null;
}
function qe(e) {
	return !Ie.has(e) && !/^pylock\.[^.]+\.toml$/.test(e) ? null : {
		reason: "lock-file",
		detail: "It is a lock file, written by a package manager."
	};
}
function A(e, t, n) {
	let r = e.find((e) => t.has(e));
	return r === void 0 ? null : {
		reason: n,
		detail: `It stands in ${r}/, a folder for ${n === "vendored" ? "other people's code" : "generated files"}.`
	};
}
function Je(e, t) {
	let n = t.toLowerCase();
	return Ve.test(n) ? {
		reason: "minified",
		detail: "Its name is that of a minified file."
	} : e.at(-1) === "__snapshots__" && He.test(n) ? {
		reason: "generated",
		detail: "It is a snapshot, written by a test runner."
	} : ze.has(t) || Be.some((e) => n.endsWith(e)) || /[._]generated\./.test(n) ? {
		reason: "generated",
		detail: "Its name is that of a generated file."
	} : null;
}
function Ye(e) {
	return e.slice(0, 40).some(Xe) ? {
		reason: "generated",
		detail: "A comment near its top says that it is generated."
	} : null;
}
function Xe(e) {
	let t = e.slice(0, 500).trim().toLowerCase();
	return Ue.test(t) ? We.test(t) ? !0 : t.includes("generated") && /\bdo not (?:edit|modify)\b/.test(t) : !1;
}
function Ze(e) {
	return e <= O ? null : {
		reason: "minified",
		detail: `Most of the change is lines as long as those of minified files, up to ${e} characters.`
	};
}
/**
* Takes the hints from a diff. Of a file that was there before, only lines that stay as they are count as first
* lines: nobody hides a change by adding a marker in the same change.
*/
function Qe(e) {
	let t = $e(e), n = e.hunks.flatMap((e) => e.lines);
	return {
		firstLines: n.filter((e) => e.kind === t && (e.newLine ?? e.oldLine ?? 0) <= 40).map((e) => e.text),
		longestLine: et(n.filter((t) => t.kind === (e.additions > 0 ? "added" : "deleted")))
	};
}
function $e(e) {
	return e.status === "added" ? "added" : e.status === "removed" ? "deleted" : "context";
}
/** The longest line, if more than half of all characters stand in lines longer than 5,000; else 0. */
function et(e) {
	let t = 0, n = 0, r = 0;
	for (let { text: i } of e) n += i.length, i.length > O && (r += i.length), t = Math.max(t, i.length);
	return r * 2 > n ? t : 0;
}
// src/domain/filter/filter.ts
/** Which files of a pull request are worth a review, and why the others are not. */
const j = 4096;
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
function M(e) {
	let t = e.map((e) => e.trim()).filter((e) => e !== "");
	if (t.length > 500) return { problem: `there are ${t.length} patterns, and 500 is the most` };
	let n = [];
	for (let e of t) {
		let t = ot(e);
		if (typeof t == "string") return { problem: t };
		n.push(t);
	}
	return { globs: n };
}
/** The pattern that decides about a path, which is the last one that matches it; `null` where none does. */
function N(e, t) {
	return t.length > j ? null : e.findLast((e) => e.matches(t)) ?? null;
}
/** Reads the root `.gitattributes` of the base commit. Never throws. */
function tt(e) {
	return Oe(e).map((e) => ({
		...e,
		matches: I(e.glob, {
			noext: !0,
			nobrace: !0
		})
	}));
}
/**
* Makes the decision about single files, in this order: `exclude` leaves a file out, `include` (unless it is
* empty) leaves out what it does not match, and binary files cannot be reviewed. Then come `.gitattributes`
* and the defaults for files of secrets, and for generated, vendored, lock and minified ones; `!pattern` in `exclude` brings a file back
* that one of those would leave out, and so does `-linguist-generated` or `-linguist-vendored` against the defaults.
*/
function nt(e) {
	return (t) => {
		let n = rt(t, e);
		return n === null ? { review: !0 } : {
			review: !1,
			...n
		};
	};
}
function rt(e, t) {
	let n = N(t.exclude, e.path);
	return n !== null && !n.negated ? {
		reason: "excluded",
		detail: `matches \`exclude\`: \`${n.source}\``
	} : it(t.include, e.path) ? e.binary === !0 ? {
		reason: "binary",
		detail: "It is a binary file."
	} : n === null ? at(e, t.attributes) : null : {
		reason: "not-included",
		detail: "matches no pattern of `include`"
	};
}
/** A list that only takes away (`!docs/`) begins with everything. */
function it(e, t) {
	let n = N(e, t);
	return n === null ? e.every((e) => e.negated) : !n.negated;
}
function at(e, t) {
	let n = F(t, "generated", e.path), r = F(t, "vendored", e.path);
	return n === !0 ? {
		reason: "generated",
		detail: P("generated")
	} : r === !0 ? {
		reason: "vendored",
		detail: P("vendored")
	} : Ge(e.path, e).find(({ reason: e }) => e === "secret-file" || (e === "vendored" ? r : n) !== !1) ?? null;
}
function P(e) {
	return `The base's .gitattributes marks it as linguist-${e}.`;
}
function F(e, t, n) {
	return n.length > j ? null : e.findLast((e) => e[t] !== void 0 && e.matches(n))?.[t] ?? null;
}
function ot(e) {
	let t = e.length > 60 ? `${e.slice(0, 60)}…` : e;
	if (e.length > 256) return `the pattern \`${t}\` has ${e.length} characters, and 256 is the most`;
	let n = e.startsWith("!"), r = st(n ? e.slice(1) : e);
	return r === null ? `the pattern \`${t}\` names no file` : ct(r) > 64 ? `the pattern \`${t}\` stands for more than 64 patterns: use fewer braces` : {
		source: e,
		negated: n,
		matches: I(r, {})
	};
}
/** `null` when nothing is left but slashes. */
function st(e) {
	let t = e.startsWith("./") ? e.slice(1) : e, n = t.replace(/\/+$/, ""), r = n.replace(/^\/+/, "");
	if (r === "") return null;
	let i = n.includes("/") ? r : `**/${r}`;
	return t.endsWith("/") ? `${i}/**` : i;
}
function ct(e) {
	return l(e, { braceExpandMax: 65 }).length;
}
/** A leading `!` or `#` has no meaning to minimatch, and Windows gets no rules of its own. */
function I(e, t) {
	let n = new u(e, {
		dot: !0,
		nocomment: !0,
		nonegate: !0,
		platform: "linux",
		...t
	});
	return (e) => n.match(e);
}
// src/domain/model-id.ts
/** Names of models, as workflows give them and endpoints answer with them. */
/** Is it one word of letters, digits and `. _ - / : @ +`, safe in every output and file? */
function L(e) {
	return /^[\w./:@+-]{1,200}$/.test(e);
}
// src/domain/money/peak-hours.ts
const R = 6e4;
/** Is it one of these hours? The moment is in milliseconds since 1970. */
function lt(e, t) {
	let n = dt(e.timeZone).formatToParts(t), r = (e) => n.find((t) => t.type === e)?.value ?? "", i = `${r("hour")}:${r("minute")}`;
	return e.days.includes(r("weekday")) && i >= e.from && i < e.to;
}
/**
* Moments of a span of time among which every price that holds during it is met: its beginning and every full
* minute, for prices change at full minutes. A span longer than a week is cut: nothing new comes after one.
*/
function ut(e) {
	let { fromMs: t } = e, n = Math.min(e.untilMs, t + 6048e5), r = [t], i = (Math.floor(t / R) + 1) * R;
	for (let e = i; e <= n; e += R) r.push(e);
	return r;
}
const z = /* @__PURE__ */ new Map();
/** Made once for each zone: making one costs far more than using it. */
function dt(e) {
	let t = z.get(e);
	if (t) return t;
	let n = new Intl.DateTimeFormat("en-US", {
		timeZone: e,
		weekday: "short",
		hour: "2-digit",
		minute: "2-digit",
		hourCycle: "h23"
	});
	return z.set(e, n), n;
}
// src/domain/money/prices.json
var ft = {
	cnyPerUsd: "7.10",
	checkedOn: "2026-11-22",
	note: "a round figure; set `exchange-rate` for another"
};
// src/domain/money/price-table.ts
/** The built-in price table: what each of its models costs at a moment and for a size of prompt. */
const pt = [
	{
		id: "mimo-v2-flash",
		currency: "CNY",
		input: "0.70",
		cached: "0.07",
		output: "2.10",
		retiredOn: "2026-06-30",
		successor: "mimo-v2.6-flash",
		source: "Xiaomi MiMo price page",
		checkedOn: "2026-11-22"
	},
	{
		id: "mimo-v2.5",
		currency: "CNY",
		input: "2.80",
		cached: "0.56",
		output: "14.00",
		validUntil: "2026-05-27",
		source: "Xiaomi MiMo price page",
		checkedOn: "2026-11-22"
	},
	{
		id: "mimo-v2.5",
		currency: "CNY",
		input: "1.00",
		cached: "0.02",
		output: "2.00",
		validFrom: "2026-05-27",
		retiredOn: "2026-10-21",
		successor: "mimo-v2.6-flash",
		source: "Xiaomi MiMo price page",
		checkedOn: "2026-11-22"
	},
	{
		id: "mimo-v2.5-pro",
		currency: "CNY",
		input: "3.00",
		cached: "0.025",
		output: "6.00",
		validFrom: "2026-05-27",
		retiredOn: "2026-10-21",
		successor: "mimo-v2.6-pro",
		source: "Xiaomi MiMo price page, the row of mimo-v2.6-pro",
		checkedOn: "2026-11-22"
	},
	{
		id: "mimo-v2.6-flash",
		currency: "CNY",
		input: "1.00",
		cached: "0.02",
		output: "2.00",
		source: "Xiaomi MiMo price page",
		checkedOn: "2026-11-22"
	},
	{
		id: "mimo-v2.6-pro",
		currency: "CNY",
		input: "3.00",
		cached: "0.025",
		output: "6.00",
		source: "Xiaomi MiMo price page",
		checkedOn: "2026-11-22"
	},
	{
		id: "xiaomi/mimo-v2-flash",
		currency: "USD",
		input: "0.10",
		cached: "0.01",
		output: "0.30",
		retiredOn: "2026-06-30",
		successor: "xiaomi/mimo-v2.6-flash",
		source: "Xiaomi MiMo price page in USD, as at OpenRouter",
		checkedOn: "2026-11-22"
	},
	{
		id: "xiaomi/mimo-v2.5",
		currency: "USD",
		input: "0.14",
		cached: "0.0028",
		output: "0.28",
		validFrom: "2026-05-27",
		retiredOn: "2026-10-21",
		successor: "xiaomi/mimo-v2.6-flash",
		source: "Xiaomi MiMo price page in USD, as at OpenRouter",
		checkedOn: "2026-11-22"
	},
	{
		id: "xiaomi/mimo-v2.6-flash",
		currency: "USD",
		input: "0.14",
		cached: "0.0028",
		output: "0.28",
		source: "Xiaomi MiMo price page in USD, as at OpenRouter",
		checkedOn: "2026-11-22"
	},
	{
		id: "xiaomi/mimo-v2.6-pro",
		currency: "USD",
		input: "0.435",
		cached: "0.0036",
		output: "0.87",
		source: "Xiaomi MiMo price page in USD, as at OpenRouter",
		checkedOn: "2026-11-22"
	},
	{
		id: "qwen-flash",
		currency: "CNY",
		tiers: [
			{
				upToInputTokens: 128e3,
				input: "0.15",
				cached: "0.03",
				output: "1.50"
			},
			{
				upToInputTokens: 256e3,
				input: "0.60",
				cached: "0.12",
				output: "6.00"
			},
			{
				input: "1.20",
				cached: "0.24",
				output: "12.00"
			}
		],
		source: "Alibaba Bailian price page",
		checkedOn: "2026-11-22"
	},
	{
		id: "qwen3.8-flash",
		currency: "CNY",
		input: "0.80",
		cached: "0.10",
		output: "2.70",
		source: "Alibaba Bailian price page",
		checkedOn: "2026-11-22"
	},
	{
		id: "qwen3-32b",
		currency: "CNY",
		input: "2.00",
		output: "8.00",
		source: "Alibaba Bailian price page, thinking switched off",
		checkedOn: "2026-11-22"
	},
	{
		id: "qwen3-coder-flash",
		aliases: ["qwen3-coder-flash-2025-07-28"],
		currency: "CNY",
		tiers: [
			{
				upToInputTokens: 32e3,
				input: "1.00",
				output: "4.00"
			},
			{
				upToInputTokens: 128e3,
				input: "1.50",
				output: "6.00"
			},
			{
				upToInputTokens: 256e3,
				input: "2.50",
				output: "10.00"
			},
			{
				input: "5.00",
				output: "25.00"
			}
		],
		source: "Alibaba Bailian price page",
		checkedOn: "2026-11-22"
	},
	{
		id: "qwen/qwen3-32b",
		currency: "USD",
		input: "0.14",
		output: "0.57",
		source: "SiliconFlow price page (OpenRouter asks 0.08 and 0.28)",
		checkedOn: "2026-11-22"
	},
	{
		id: "qwen/qwen3-coder-30b-a3b-instruct",
		currency: "USD",
		input: "0.07",
		output: "0.27",
		source: "OpenRouter model page",
		checkedOn: "2026-11-22"
	},
	{
		id: "Qwen/Qwen3-8B",
		currency: "USD",
		input: "0.06",
		output: "0.06",
		source: "SiliconFlow price page",
		checkedOn: "2026-11-22"
	},
	{
		id: "deepseek-flash",
		aliases: ["deepseek-v4-flash"],
		currency: "CNY",
		input: "1.00",
		cached: "0.02",
		output: "4.00",
		peak: [{
			timeZone: "Asia/Shanghai",
			days: [
				"Mon",
				"Tue",
				"Wed",
				"Thu",
				"Fri"
			],
			from: "09:00",
			to: "12:00",
			input: "2.00",
			cached: "0.04",
			output: "8.00"
		}, {
			timeZone: "Asia/Shanghai",
			days: [
				"Mon",
				"Tue",
				"Wed",
				"Thu",
				"Fri"
			],
			from: "14:00",
			to: "18:00",
			input: "2.00",
			cached: "0.04",
			output: "8.00"
		}],
		source: "DeepSeek price page",
		checkedOn: "2026-11-22"
	},
	{
		id: "glm-5.3-flash",
		currency: "CNY",
		input: "0.80",
		cached: "0.23",
		output: "2.80",
		source: "Zhipu price page",
		checkedOn: "2026-11-22"
	}
], mt = ht();
/** Names in lower case, aliases included. */
function ht() {
	let e = /* @__PURE__ */ new Map();
	for (let t of pt) {
		let n = gt(t), [r = n, ...i] = [...e.get(t.id.toLowerCase())?.rows ?? [], n], a = {
			id: t.id,
			rows: [r, ...i]
		};
		for (let t of a.rows.flatMap(({ names: e }) => e)) e.set(t, a);
	}
	return e;
}
function gt(e) {
	let { id: t, aliases: n = [], validFrom: r, retiredOn: i, successor: a } = e, [o, ...s] = (e.tiers ?? [e]).map((t) => _t(t, e));
	if (!o) throw Error(`prices.json: ${t} has no price`);
	return {
		id: t,
		names: [t, ...n].map((e) => e.toLowerCase()),
		validFromMs: r === void 0 ? -1e400 : Date.parse(r),
		tiers: [o, ...s],
		peak: (e.peak ?? []).map((t) => ({
			hours: t,
			offer: B(t, e, ", peak hours")
		})),
		retirement: i === void 0 ? null : {
			on: i,
			successor: a ?? ""
		}
	};
}
function _t(e, t) {
	let { upToInputTokens: n } = e, r = t.peak ? ", outside peak hours" : "";
	return n === void 0 ? {
		upToInputTokens: 1e400,
		offer: B(e, t, t.tiers ? ", largest prompts" : r)
	} : {
		upToInputTokens: n,
		offer: B(e, t, `, up to ${n} input tokens`)
	};
}
function B(e, t, n) {
	let r = V(e.input, t.id);
	return {
		currency: t.currency === "USD" ? "USD" : "CNY",
		input: r,
		cached: e.cached === void 0 ? r : V(e.cached, t.id),
		output: V(e.output, t.id),
		source: `${t.source}${n}, checked ${t.checkedOn}`
	};
}
function V(e, t) {
	let r = n(e ?? "");
	if (r === null) throw Error(`prices.json: ${t} has an amount that is no decimal number`);
	return r;
}
/** The rate of the table: CNY per USD in nano units, and the day on which it was looked up. */
const vt = {
	cnyPerUsd: V(ft.cnyPerUsd, "exchangeRate"),
	checkedOn: ft.checkedOn
};
/** The model with that id or alias, in any case; `null` when the table has none. */
function H(e) {
	return mt.get(e.toLowerCase()) ?? null;
}
/** Id and aliases in lower case. */
function yt(e) {
	return [...new Set(e.rows.flatMap((e) => e.names))];
}
/** When the maker switched the model off, as far as the table knows. */
function bt(e) {
	return e.rows.findLast((e) => e.retirement !== null)?.retirement ?? null;
}
/**
* What holds at a moment (milliseconds since 1970) for a prompt of that size. Without a moment: the newest price,
* at its peak hours.
*/
function xt(e, t) {
	let { momentMs: n, inputTokens: r } = t, i = St(e, n), a = i.peak.find(({ hours: e }) => n === null || lt(e, n));
	return a ? a.offer : (i.tiers.find(({ upToInputTokens: e }) => r <= e) ?? i.tiers.at(-1) ?? i.tiers[0]).offer;
}
/** Before its first known price a model has that one: the table does not reach further back. */
function St(e, t) {
	return e.rows.findLast((e) => t === null || e.validFromMs <= t) ?? e.rows[0];
}
/** Every offer that can hold during a span of time for a prompt of that size; none for a smaller one is dearer. */
function Ct(e, t) {
	let { inputTokens: n } = t;
	return [...new Set(ut(t).map((t) => xt(e, {
		momentMs: t,
		inputTokens: n
	})))];
}
// src/domain/money/price.ts
/** What a token costs: the user's own prices before the built-in table, and the sum for one call. */
const wt = {
	cnyPerUsd: vt.cnyPerUsd,
	source: `built-in, ${vt.checkedOn}`
};
/**
* What the model costs: the user's own price before the built-in one, `null` when neither is known. Names are the
* same in upper and lower case; an own price also counts under the model's aliases and behind a vendor's prefix.
*/
function Tt(e, t, n = {}) {
	let r = kt(e, t);
	if (r) return r.model === e ? r : {
		...r,
		model: e
	};
	let i = H(e);
	if (!i) return null;
	let { inputTokens: a = 0, now: o } = n;
	return Dt(e, xt(i, {
		momentMs: Ot(o),
		inputTokens: a
	}));
}
/**
* The most that the model can cost during a run: for each kind of token the dearest of the prices that may hold.
* No price that `findPrice` gives for a moment and a prompt of the run is above it.
*/
function Et(e, t, n) {
	let r = H(e), i = Ot(n.now), { runTimeoutMs: a, inputTokens: o } = n;
	if (kt(e, t) || !r || i === null) return Tt(e, t, { inputTokens: o });
	let s = Ct(r, {
		fromMs: i,
		untilMs: i + a,
		inputTokens: o
	}), c = (e) => Math.max(...s.map((t) => t[e])), l = {
		input: c("input"),
		cached: c("cached"),
		output: c("output")
	}, u = s.find((e) => e.output === l.output);
	return u ? Dt(e, {
		...u,
		...l
	}) : null;
}
function Dt(e, t) {
	let { currency: n, input: r, cached: i, output: a, source: o } = t;
	return {
		model: e,
		currency: n,
		input: r,
		cached: i,
		output: a,
		source: o
	};
}
function Ot(e) {
	let t = Date.parse(e ?? "");
	return Number.isNaN(t) ? null : t;
}
/** The exact name first, then any name of the same model, then the same name without vendors in front. */
function kt(e, t) {
	let n = t.get(e);
	if (n) return n;
	let r = H(e), i = /* @__PURE__ */ new Set([e.toLowerCase(), ...r ? yt(r) : []]), a = [...t], [, o] = a.find(([e]) => i.has(e.toLowerCase())) ?? a.find(([t]) => U(t) === U(e)) ?? [];
	return o ?? null;
}
/** The name in lower case, without what gateways put in front: `xiaomi/MiMo-V2.5` is `mimo-v2.5`. */
function U(e) {
	return e.toLowerCase().split("/").at(-1) ?? "";
}
/** When the model's maker switched it off, as far as the table knows; other hosts may still serve it. */
function At(e) {
	let t = H(e);
	return t && bt(t);
}
/** The same price in another currency, each figure rounded up. */
function jt(e, n, r) {
	if (e.currency === n) return e;
	let i = (t) => W({
		amount: t,
		from: e.currency
	}, n, r);
	return {
		...e,
		currency: n,
		input: i(e.input),
		cached: i(e.cached),
		output: i(e.output),
		source: `${e.source}; ${e.currency} at ${t(r.cnyPerUsd)} CNY per USD (${r.source})`
	};
}
/** An amount in another currency, rounded up to a whole nano. */
function W(e, t, n) {
	if (e.from === t) return e.amount;
	let r = BigInt(e.amount), i = BigInt(n.cnyPerUsd), a = BigInt(1e9), [o, s] = t === "CNY" ? [r * i, a] : [r * a, i];
	return Number((o + s - 1n) / s);
}
/** What the tokens cost, rounded up to a whole nano: cached ones at their own price. */
function Mt(e, t) {
	let n = Math.max(0, e.inputTokens - e.cachedTokens), r = BigInt(n) * BigInt(t.input) + BigInt(e.cachedTokens) * BigInt(t.cached) + BigInt(e.outputTokens) * BigInt(t.output);
	return Number((r + BigInt(999999)) / BigInt(1e6));
}
/** All that is wrong with one value, as far as anybody reads it; `null` where nothing is. */
function G(e) {
	let [t, ...n] = e.slice(0, 20);
	if (t === void 0) return null;
	let r = e.length - 20;
	return r <= 0 ? {
		...t,
		others: n
	} : {
		...t,
		others: [...n, { problem: `and ${r} more of this kind` }]
	};
}
const Nt = (e) => typeof e == "object" && !!e && "problem" in e;
/** The value as it may be shown in a message: short, one line. */
function K(e) {
	return JSON.stringify(e.length > 60 ? `${e.slice(0, 60)}…` : e);
}
function Pt(e) {
	let t = e.toLowerCase();
	return t === "true" || t === "false" ? t === "true" : { problem: `${K(e)} is neither true nor false` };
}
function Ft(e) {
	return (t) => e.find((e) => e === t) ?? { problem: `${K(t)} is not one of ${e.join(", ")}` };
}
function It(e) {
	return (t) => {
		let n = /^\d{1,10}$/.test(t) ? Number(t) : NaN;
		return n >= e.from && n <= e.to ? n : { problem: `${K(t)} is not a whole number from ${e.from} to ${e.to}` };
	};
}
function Lt(e) {
	return (t) => {
		let n = /^\d{1,6}(?:\.\d{1,6})?$/.test(t) ? Number(t) : NaN;
		return n >= e.from && n <= e.to ? n : { problem: `${K(t)} is not a decimal number from ${e.from} to ${e.to}` };
	};
}
/** A limit of money: a plain decimal number above zero. There is no word for "unlimited". */
function Rt(e) {
	let t = n(e);
	return t !== null && t > 0 ? t : { problem: `${K(e)} is not an amount; give a plain decimal number above 0 and up to 1000000, such as 0.01` };
}
function zt(e) {
	if (e === "") return wt;
	let t = n(e);
	return t !== null && t > 0 ? {
		cnyPerUsd: t,
		source: "`exchange-rate`"
	} : { problem: `${K(e)} is not a rate; give CNY per USD as a decimal number, such as 7.1` };
}
function Bt(e) {
	return L(e) ? e : { problem: `${K(e)} is not a model id (letters, digits and . _ - / : @ +)` };
}
/** Items separated by commas or line ends. */
function q(e) {
	return (t) => {
		let n = [], r = [];
		for (let { line: i, index: a } of J(t)) for (let t of i.split(",").map((e) => e.trim())) {
			let i = t === "" ? null : e(t);
			Nt(i) ? r.push({
				...i,
				at: [a]
			}) : i !== null && n.push(i);
		}
		return G(r) ?? n;
	};
}
/** Lines that have something in them; those of a list in the configuration file are its items. */
function J(e) {
	return e.split("\n").map((e, t) => ({
		line: e.trim(),
		index: t
	})).filter(({ line: e }) => e !== "");
}
/** Patterns that decide which files are reviewed, one a line. */
function Vt(e) {
	let t = M(e.split("\n"));
	return "problem" in t ? G(J(e).flatMap(({ line: e, index: t }) => {
		let n = M([e]);
		return "problem" in n ? [{
			...n,
			at: [t]
		}] : [];
	})) ?? t : t.globs;
}
function Ht(e) {
	let t = q(It({
		from: 1,
		to: 1e3
	}))(e);
	return "problem" in t ? t : [...new Set(t)].toSorted((e, t) => e - t);
}
function Ut(e) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(e) ? e.toLowerCase() : { problem: `${K(e)} is not a full commit SHA (40 or 64 hexadecimal digits)` };
}
function Wt(e) {
	let t = /^(\d{1,3})\/(\d{1,3})$/.exec(e), n = Number(t?.[1]), r = Number(t?.[2]);
	return t && n >= 1 && r <= 256 && n <= r ? {
		index: n,
		count: r
	} : { problem: `${K(e)} is not i/n with 1 ≤ i ≤ n ≤ 256, such as 2/4` };
}
/** A path inside the repository. */
function Gt(e) {
	let t = e.split("/");
	return e.length <= 300 && t.every((e) => e !== "" && e !== "." && e !== "..") && !/[\\\p{Cc}]/u.test(e) ? e : { problem: `${K(e)} is not a path inside the repository, such as .github/fen.yml` };
}
/** A BCP 47 tag such as `en`, `zh-CN` or `pt-BR`. */
function Kt(e) {
	return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(e) ? e : { problem: `${K(e)} is not a language tag, such as en, zh-CN or ja` };
}
function qt(e) {
	let t = URL.canParse(e) ? new URL(e) : null;
	return t && (t.protocol === "https:" || t.protocol === "http:") ? t.href : { problem: "not an http or https address" };
}
/** Endpoints in the order they are tried, each without trailing slash and `/chat/completions`. */
function Jt(e) {
	let t = q(Yt)(e);
	return "problem" in t ? t : t.length > 0 ? [...new Set(t)] : { problem: "no address given" };
}
function Yt(e) {
	let t = "such as https://www.dmxapi.cn/v1", n = /^https?:\/\//i.test(e) && URL.canParse(e) ? new URL(e) : null;
	if (!n) return { problem: `${K(e)} is not an http or https address, ${t}` };
	if (n.username !== "" || n.password !== "") return { problem: "an address must not hold a user name or password; use `api-key`" };
	if (n.search !== "" || n.hash !== "") return { problem: `an address must not have a query or fragment, ${t}` };
	let r = n.pathname.replace(/\/{1,20}$/, "").replace(/\/chat\/completions$/, "");
	return n.origin + r.replace(/\/{1,20}$/, "");
}
/** YAML or JSON map `model: {input, cached, output, currency}` per million tokens. */
function Xt(e) {
	if (e === "") return /* @__PURE__ */ new Map();
	let t;
	try {
		t = v(e, "value");
	} catch (e) {
		if (e instanceof d) return { problem: e.message };
		throw e;
	}
	if (t === null) return /* @__PURE__ */ new Map();
	if (typeof t != "object" || Array.isArray(t)) return { problem: "must be a map `model: {input, cached, output, currency}`" };
	let n = /* @__PURE__ */ new Map(), r = [];
	for (let [e, i] of Object.entries(t)) {
		let t = Zt(e, i);
		"problem" in t ? r.push(t, ...t.others ?? []) : n.set(e, t);
	}
	return G(r) ?? n;
}
const Y = [
	"input",
	"cached",
	"output",
	"currency"
];
function Zt(t, n) {
	let r = K(t);
	if (typeof n != "object" || !n || Array.isArray(n)) return {
		problem: `${r} must be a map {input, cached, output, currency}`,
		at: [t]
	};
	let i = { ...n }, a = X(i.input), o = X(i.output), s = i.cached === void 0 ? a : X(i.cached), c = e.find((e) => e === (i.currency ?? "CNY"));
	return Object.keys(i).some((e) => !Y.includes(e)) || a === null || o === null || s === null || !c ? G(Qt(t, i)) ?? {
		problem: `${r} is no price`,
		at: [t]
	} : {
		model: t,
		currency: c,
		input: a,
		cached: s,
		output: o,
		source: "`prices`"
	};
}
/** All that is wrong with a price, each at its place. */
function Qt(t, n) {
	let r = K(t), i = Object.keys(n).filter((e) => !Y.includes(e)).map((e) => ({
		problem: `${r}: unknown key ${K(e)}; allowed are ${Y.join(", ")}`,
		at: [t, e],
		what: "key"
	})), a = [
		"input",
		"cached",
		"output"
	].flatMap((e) => {
		let i = n[e];
		if (i === void 0) return e === "cached" ? [] : [{
			problem: `${r} has no \`${e}\``,
			at: [t]
		}];
		if (X(i) !== null) return [];
		let a = K(typeof i == "string" ? i : JSON.stringify(i));
		return [{
			problem: `${r}: \`${e}\` ${a} is not an amount per million tokens, 0 to 100000, such as 0.7`,
			at: [t, e]
		}];
	}), o = n.currency ?? "CNY";
	if (e.some((e) => e === o)) return [...i, ...a];
	let s = `${r}: currency must be CNY or USD`;
	return [
		...i,
		...a,
		{
			problem: s,
			at: [t, "currency"]
		}
	];
}
/** An amount per million tokens; at most 100,000 units, so that sums stay whole numbers. */
function X(e) {
	if (typeof e != "string" && typeof e != "number") return null;
	let t = n(String(e));
	return t !== null && t <= 0x5af3107a4000 ? t : null;
}
const $t = 2e3;
/** One rule a line: a sentence, or a map of `paths` and `rule` as JSON. */
function en(e) {
	let t = J(e);
	if (t.length > 100) return { problem: "there are more than 100 rules" };
	let n = [], r = [];
	for (let { line: e, index: i } of t) {
		let t = tn(e);
		"problem" in t ? r.push({
			...t,
			at: [i]
		}) : n.push(t);
	}
	return G(r) ?? n;
}
function tn(e) {
	if (!e.startsWith("{")) return rn({
		paths: [],
		rule: e
	});
	let t = nn(e);
	if (t instanceof d) return { problem: t.message };
	let { paths: n = [], rule: r, ...i } = typeof t == "object" && t ? { ...t } : {}, [a] = Object.keys(i);
	if (a !== void 0) return { problem: `a rule has \`paths\` and \`rule\`, not ${K(a)}; a sentence with a colon stands in quotes` };
	let o = Array.isArray(n) ? n : [n], s = o.filter((e) => typeof e == "string");
	return typeof r != "string" || s.length < o.length ? { problem: "a rule is a sentence, or a map of `paths` (patterns) and `rule` (a sentence)" } : rn({
		paths: s,
		rule: r
	});
}
function nn(e) {
	try {
		return v(e, "a rule");
	} catch (e) {
		if (e instanceof d) return e;
		throw e;
	}
}
function rn(e) {
	if (e.rule.trim() === "") return { problem: "a rule is empty" };
	if (e.rule.length > $t) return { problem: `a rule is longer than ${$t} characters` };
	let t = M(e.paths);
	return "problem" in t ? t : e;
}
// src/domain/ledger.ts
/** What the runs on one pull request have cost, kept in fen's summary comment, and what that leaves of the limits. */
const an = {
	runs: [],
	older: []
};
/** Adds the run, or replaces its earlier entry. */
function on(e, t) {
	let n = e.runs.filter(({ id: e }) => e !== t.id);
	return ln({
		...e,
		runs: [...n, t]
	});
}
/**
* One ledger out of two of the same pull request, as two runs leave them that began at the same time. Each run
* counts once, so a copy of an earlier ledger adds nothing.
*/
function sn(e, t) {
	let [n, r] = cn(e) >= cn(t) ? [e, t] : [t, e], i = new Set(n.runs.map(({ id: e }) => e)), a = n.older.length > 0 ? n.runs[0] : void 0, o = r.runs.filter((e) => !i.has(e.id) && (a === void 0 || Z(e, a) > 0));
	return ln({
		...n,
		runs: [...n.runs, ...o]
	});
}
function cn(e) {
	return e.runs.length + e.older.reduce((e, t) => e + t.runs, 0);
}
/** Oldest first, and all but the newest runs summed up by month. */
function ln(e) {
	let t = e.runs.toSorted(Z), n = t.splice(0, Math.max(0, t.length - 50));
	if (n.length === 0) return {
		...e,
		runs: t
	};
	let r = t.at(-1)?.at.slice(0, 7) ?? "", i = /* @__PURE__ */ new Map();
	for (let t of [...e.older, ...n.map(un)]) {
		let e = t.month === r ? r : "", n = `${e} ${t.currency}`, a = i.get(n);
		i.set(n, {
			...t,
			month: e,
			runs: t.runs + (a?.runs ?? 0),
			cost: t.cost + (a?.cost ?? 0),
			known: t.known && (a?.known ?? !0)
		});
	}
	return {
		runs: t,
		older: [...i.values()]
	};
}
function Z(e, t) {
	return e.at === t.at ? e.id < t.id ? -1 : Number(e.id > t.id) : e.at < t.at ? -1 : 1;
}
function un({ at: e, cost: t, currency: n, known: r }) {
	return {
		month: e.slice(0, 7),
		runs: 1,
		cost: t,
		currency: n,
		known: r
	};
}
/** What all runs of the ledger cost in one currency; with `month` (`2026-11`), those that began in it. */
function dn(e, t) {
	let { currency: n, exchangeRate: r, month: i } = t, a = [...e.older, ...e.runs.map(un)].filter((e) => i === void 0 || e.month === i), o = (e) => W({
		amount: e.cost,
		from: e.currency
	}, n, r);
	return {
		runs: a.reduce((e, t) => e + t.runs, 0),
		cost: a.reduce((e, t) => e + o(t), 0),
		known: a.every((e) => e.known)
	};
}
/** The ledger as JSON values, as short as they go: a comment has room for 65,536 characters. */
function fn(e) {
	return {
		runs: e.runs.map(({ id: e, at: t, head: n, cost: r, currency: i, known: a }) => [
			e,
			t,
			n,
			r,
			i,
			a
		]),
		older: e.older.map(({ month: e, runs: t, cost: n, currency: r, known: i }) => [
			e,
			t,
			n,
			r,
			i
		])
	};
}
/** Reads what `encodeLedger` made; entries that it cannot have made are left out. */
function pn(e) {
	let { runs: t, older: n } = {
		runs: null,
		older: null,
		...Object(e)
	};
	return {
		runs: mn(t).flatMap(hn).slice(-50),
		older: mn(n).flatMap(gn)
	};
}
function mn(e) {
	return Array.isArray(e) ? e.slice(-100).filter((e) => Array.isArray(e)) : [];
}
function hn(t) {
	let [n, r, i, a, o, s] = t, c = e.find((e) => e === o);
	return typeof n != "string" || typeof r != "string" || typeof i != "string" || !/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/.test(r) || !Q(a) || !c ? [] : [{
		id: n,
		at: r,
		head: i,
		cost: a,
		currency: c,
		known: s === !0
	}];
}
function gn(t) {
	let [n, r, i, a, o] = t, s = e.find((e) => e === a);
	return typeof n != "string" || !Q(r) || !Q(i) || !s ? [] : [{
		month: n,
		runs: r,
		cost: i,
		currency: s,
		known: o === !0
	}];
}
function Q(e) {
	return typeof e == "number" && Number.isSafeInteger(e) && e >= 0;
}
function $(e) {
	return {
		...e,
		left: Math.max(0, e.limit - e.spent)
	};
}
/** The limits after something more was spent. */
function _n(e, t) {
	return e.map((e) => $({
		...e,
		spent: e.spent + t
	}));
}
/** The limit of which the least is left; the first of several. `null` when there is none. */
function vn(e) {
	let t = Math.min(...e.map(({ left: e }) => e));
	return e.find(({ left: e }) => e === t) ?? null;
}
// src/version.ts
/** The version in package.json; a test holds the two together. */
const yn = "0.1.0";
export { ne as $, jt as A, tt as B, Xt as C, qt as D, Wt as E, Et as F, Se as G, Qe as H, H as I, _ as J, De as K, L, Tt as M, At as N, It as O, U as P, v as Q, nt as R, Ht as S, Ut as T, Ce as U, M as V, w as W, me as X, _e as Y, b as Z, Kt as _, $ as a, Bt as b, _n as c, Jt as d, ee as et, Pt as f, Vt as g, zt as h, fn as i, Mt as j, W as k, vn as l, Lt as m, an as n, te as nt, sn as o, Ft as p, Ee as q, pn as r, on as s, yn as t, d as tt, dn as u, Rt as v, en as w, Gt as x, q as y, N as z };
