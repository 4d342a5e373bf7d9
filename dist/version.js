import { _ as e, a as t, i as n, l as r, v as i } from "./characters.js";
import { n as a, t as o } from "./yaml.js";
import { n as s, t as c } from "./glob.js";
import { mkdirSync as l, readFileSync as ee, renameSync as te, statSync as ne, writeFileSync as re } from "node:fs";
import { tmpdir as ie } from "node:os";
import { dirname as ae, join as u, parse as oe } from "node:path";
import { createHash as se, createHmac as ce, timingSafeEqual as le } from "node:crypto";
// src/domain/errors.ts
/** The three reasons to stop a run, named for who must act. Expected outcomes are values, not errors. */
/** The workflow's author must change an input, a configuration file or the trigger. */
var d = class extends Error {
	name = "InputError";
}, ue = class extends Error {
	name = "GitHubError";
	status;
	constructor(e, t) {
		super(e, { cause: t.cause }), this.status = t.status;
	}
}, de = class extends Error {
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
const f = {
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
function fe(e) {
	return typeof e == "string" && Object.hasOwn(f, e);
}
function p(e, t, n = f[t]) {
	return {
		outcome: e,
		reason: t,
		detail: n
	};
}
const pe = {
	outcome: "complete",
	reason: null,
	detail: ""
};
/** Exit code of the process (contract section 2). */
function me(e) {
	let { outcome: t, reason: n } = e.ending;
	return n === "cancelled" ? 130 : t === "failed" || e.gate === "failed" || (t === "partial" || t === "not-reviewed") && e.failOnPartial ? 1 : 0;
}
/** How the batches went, as far as it decides the ending. */
function he(e, t) {
	let n = e.flatMap(({ reason: e, detail: t }) => e === null ? [] : [{
		reason: e,
		detail: t
	}]), r = e.every((e) => e.verified);
	return !r && t.outOfTime && n.push({
		reason: "run-timeout",
		detail: f["run-timeout"]
	}), {
		shortfalls: n,
		verified: r,
		missed: t.skipped.filter((e) => e.reviewable).map((e) => e.reason),
		anyReviewed: e.some((e) => e.status !== "not-reviewed")
	};
}
/** Which reason stands for several: the one that a reader must know first. */
const ge = [
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
], _e = /* @__PURE__ */ new Set([
	"model-refused",
	"model-retired",
	"model-unavailable"
]);
/** How a run that planned a review ended. */
function ve(e) {
	let { publication: t } = e, n = be(e);
	return n?.reason === "cancelled" ? {
		outcome: "not-reviewed",
		...n
	} : t && ye(t) || (!e.anyReviewed && n ? {
		outcome: _e.has(n.reason) ? "failed" : "not-reviewed",
		...n
	} : n ? {
		outcome: "partial",
		...n
	} : e.verified ? pe : p("partial", "verifier-unhealthy"));
}
/** Why suggestions that were to be posted are not on the pull request; `null` when they are. */
function ye(e) {
	let { kind: t, comments: n, message: r } = e;
	return t === "head-moved" ? p("partial", "head-moved", `not posted: ${r}`) : t === "failed" ? p(n > 0 ? "partial" : "failed", "post-failed", r) : null;
}
function be(e) {
	for (let t of ge) {
		let n = e.shortfalls.find((e) => e.reason === t);
		if (n) return n;
		if (e.missed.includes(t)) return {
			reason: t,
			detail: f[t]
		};
	}
	return null;
}
// src/domain/config.ts
/** The configuration file `fen.yml`: YAML text to the same strings that the action's inputs bring. */
/** Keys that decide where secrets go or what a run may do: only the workflow itself may set them. */
const xe = /* @__PURE__ */ new Set([
	"github-token",
	"api-key",
	"base-url",
	"webhook-url",
	"mode",
	"pr-number",
	"head-sha",
	"config"
]), Se = 1e5;
/**
* Reads YAML (JSON included) of at most 100,000 characters. An empty document is `null`.
* Throws `InputError` with line and column; `source` names the file or input in the message.
*/
function Ce(e, t) {
	if (e.length > Se) throw new d(`${t}: longer than ${Se} characters`);
	if (e.split("\n").every((e) => /^\s*(?:#|$)/.test(e))) return null;
	try {
		return a(e, { maxAliases: 20 });
	} catch (e) {
		if (!(e instanceof o)) throw e;
		let n = e.mark, r = n ? ` (line ${n.line + 1}, column ${n.column + 1})` : "";
		throw new d(`${t}: not valid YAML: ${e.reason}${r}`, { cause: e });
	}
}
/**
* Reads a configuration file into input values by name. `known` are all input names.
* Throws `InputError` for unknown keys, for keys only a workflow may set, and for values of a wrong kind.
*/
function we(e, t) {
	let n = Ce(e, t.file);
	if (n === null) return /* @__PURE__ */ new Map();
	if (typeof n != "object" || Array.isArray(n)) throw new d(`${t.file}: must be a map of \`key: value\` lines`);
	let r = /* @__PURE__ */ new Map();
	for (let [e, i] of Object.entries(n)) {
		Te(e, t);
		let n = Ee(i);
		if (n === null) throw new d(`${t.file}: \`${e}\`: must be a value or a list of values`);
		r.set(e, n);
	}
	return r;
}
function Te(e, t) {
	if (xe.has(e)) throw new d(`${t.file}: \`${e}\` is not allowed here; set it in the workflow that calls fen`);
	if (!t.known.includes(e)) {
		let n = t.known.find((t) => De(t, e) && !xe.has(t)), r = n ? `; did you mean \`${n}\`?` : "";
		throw new d(`${t.file}: unknown key \`${e.slice(0, 60)}\`${r}`);
	}
}
/** The string an action input would hold: lists become lines, maps stay YAML (JSON is YAML). */
function Ee(e) {
	if (e == null) return "";
	if (typeof e == "string") return e;
	if (typeof e == "number" || typeof e == "boolean") return String(e);
	if (Array.isArray(e)) {
		let t = e.map((e) => Array.isArray(e) ? null : Ee(e));
		return t.some((e) => e === null || e.includes("\n")) ? null : t.join("\n");
	}
	return typeof e == "object" ? JSON.stringify(e) : null;
}
/** Same letters but for one or two: enough for a hint, never for a decision. */
function De(e, t) {
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
const m = {
	a: 7,
	b: 8,
	t: 9,
	n: 10,
	v: 11,
	f: 12,
	r: 13,
	"\"": 34,
	"\\": 92
}, h = /^[abciow12]\//;
/**
* Reads a C-quoted string that begins at the start of `text`. `end` is the index behind the closing quote.
* Bytes that are no UTF-8 become U+FFFD. Returns `null` when `text` does not begin with a quoted string.
*/
function g(e) {
	let t = /^"((?:[^"\\]|\\.)*)"/s.exec(e.slice(0, 65536));
	if (t === null) return null;
	let n = [];
	for (let [e, r, i] of (t[1] ?? "").matchAll(/\\([0-7]{1,3})|\\(.)|[^\\]+/gs)) if (r !== void 0) n.push(Number.parseInt(r, 8) & 255);
	else if (i !== void 0 && i in m) n.push(m[i] ?? 0);
	else for (let t of new TextEncoder().encode(i ?? e)) n.push(t);
	return {
		value: new TextDecoder("utf-8", { ignoreBOM: !0 }).decode(Uint8Array.from(n)),
		end: t[0].length
	};
}
/** A name that has a line to itself (`rename from …`). */
function _(e) {
	return g(e)?.value ?? e;
}
/** The name behind `---` or `+++`; `null` for `/dev/null`. A tab ends it: a real one would be quoted. */
function Oe(e) {
	let t = g(e);
	if (t !== null) return t.value;
	let n = e.indexOf("	"), r = n === -1 ? e : e.slice(0, n);
	return r === "/dev/null" ? null : r;
}
/**
* The two names behind `diff --git`. Without quotes the line is ambiguous, as names hold spaces; `known`, from
* the `---` and `+++` lines, settles it, and without it both halves have the same length.
*/
function ke(e, t) {
	let n = g(e);
	if (n !== null) return {
		old: n.value,
		new: _(e.slice(n.end + 1))
	};
	let r = e.indexOf(" \"");
	return r !== -1 && e.endsWith("\"") ? {
		old: e.slice(0, r),
		new: _(e.slice(r + 1))
	} : t.new !== null && e.endsWith(` ${t.new}`) ? {
		old: e.slice(0, -t.new.length - 1),
		new: t.new
	} : t.old !== null && e.startsWith(`${t.old} `) ? {
		old: t.old,
		new: e.slice(t.old.length + 1)
	} : Ae(e) ?? je(e);
}
function Ae(e) {
	let t = (e.length - 1) / 2;
	if (e[t] !== " ") return null;
	let n = {
		old: e.slice(0, t),
		new: e.slice(t + 1)
	};
	return n.old === n.new || v(n.old) === v(n.new) ? n : null;
}
function je(e) {
	let t = e.lastIndexOf(" b/"), n = t === -1 ? e.indexOf(" ") : t;
	return n <= 0 ? {
		old: e,
		new: null
	} : {
		old: e.slice(0, n),
		new: e.slice(n + 1)
	};
}
function v(e) {
	let t = e.indexOf("/");
	return t === -1 ? null : e.slice(t + 1);
}
/** Do a file's two names tell that the diff has prefixes? `null` when they cannot. */
function Me(e) {
	return e.old === null || e.new === null ? null : e.old === e.new ? "none" : "some";
}
/**
* Takes the prefixes off. Where both names are there they show by themselves what is prefix and what is a
* folder; `elsewhere`, what the rest of the diff has, decides about a name that stands alone.
*/
function Ne(e, t) {
	if (e.old === null || e.new === null) return t === "none" ? e : {
		old: y(e.old),
		new: y(e.new)
	};
	if (e.old === e.new) return e;
	let n = v(e.new);
	return n !== null && n !== "" && n === v(e.old) ? {
		old: n,
		new: n
	} : h.test(e.old) && h.test(e.new) ? {
		old: y(e.old),
		new: y(e.new)
	} : e;
}
function y(e) {
	return e?.replace(h, "") ?? null;
}
// src/domain/filter/attributes.ts
/** The lines of a `.gitattributes` file that say which files are generated or vendored. */
/** Git itself passes over longer lines. */
const Pe = {
	"linguist-generated": "generated",
	"linguist-vendored": "vendored"
};
/**
* Reads the root `.gitattributes`, macros included. Never throws: what git would pass over is passed over, and
* so is what lies beyond 500,000 characters or 500 rules.
*/
function Fe(e) {
	let t = /* @__PURE__ */ new Map(), n = [];
	for (let r of e.slice(0, 5e5).replace(/^\uFEFF/, "").split("\n")) {
		let e = r.length > 2048 ? null : Ie(r);
		if (e === null) continue;
		let i = Re(e.words, t);
		e.macro === null ? Object.keys(i).length > 0 && n.length < 500 && n.push({
			glob: e.glob,
			...i
		}) : t.set(e.macro, i);
	}
	return n;
}
function Ie(e) {
	let t = e.trim();
	if (t === "" || t.startsWith("#")) return null;
	let n = g(t), r = n?.end ?? t.search(/[ \t]/);
	if (r === -1) return null;
	let i = n?.value ?? t.slice(0, r), a = t.slice(r).split(/[ \t]+/).filter((e) => e !== "");
	if (i.startsWith("[attr]")) return {
		glob: "",
		macro: i.slice(6),
		words: a
	};
	let o = Le(i);
	return o === null ? null : {
		glob: o,
		macro: null,
		words: a
	};
}
/** Like `.gitignore`, except that git allows no `!` here and that a pattern with a slash at its end matches nothing. */
function Le(e) {
	return e.startsWith("!") || e.endsWith("/") ? null : e.includes("/") ? e.startsWith("/") ? e.slice(1) : e : `**/${e}`;
}
function Re(e, t) {
	let n = {};
	for (let r of e) {
		let e = r.replace(/^[-!]/, "").split("=", 1)[0] ?? "", i = ze(r), a = Object.hasOwn(Pe, e) ? Pe[e] : void 0;
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
function ze(e) {
	return e.startsWith("!") ? null : !e.startsWith("-") && !e.endsWith("=false");
}
// src/domain/filter/default-skips.ts
/** In lower case. What stands in them must not go to a model's endpoint, even where it was committed by mistake. */
const Be = new Set(x("\n  .env .envrc .netrc _netrc .pypirc .pgpass .htpasswd .git-credentials .vault_pass\n  id_rsa id_dsa id_ecdsa id_ed25519\n")), Ve = x("\n  .pem .key .p8 .p12 .pfx .ppk .jks .keystore .kdbx\n"), He = /^\.env\.(?!(?:.*\.)?(?:example|sample|template|dist|defaults?)$)/, Ue = new Set(x("\n  package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml bun.lock bun.lockb deno.lock\n  Cargo.lock Gemfile.lock gems.locked poetry.lock uv.lock Pipfile.lock pdm.lock pixi.lock\n  pylock.toml conda-lock.yml go.sum go.work.sum composer.lock symfony.lock mix.lock rebar.lock\n  pubspec.lock Podfile.lock Package.resolved Cartfile.resolved paket.lock packages.lock.json\n  gradle.lockfile buildscript-gradle.lockfile flake.lock stack.yaml.lock cabal.project.freeze\n  .terraform.lock.hcl Chart.lock buf.lock MODULE.bazel.lock conan.lock shard.lock\n  Brewfile.lock.json devbox.lock mise.lock\n")), We = new Set(x("\n  vendor node_modules third_party third-party thirdparty 3rdparty bower_components jspm_packages\n  Pods Carthage Godeps site-packages .venv venv .yarn\n")), Ge = new Set(x("\n  dist __generated__ __pycache__ .next .nuxt .output .svelte-kit storybook-static .dart_tool\n  .gradle\n")), Ke = /* @__PURE__ */ new Set([
	".pnp.cjs",
	".pnp.js",
	".pnp.loader.mjs",
	"project.pbxproj"
]), qe = x("\n  .pb.go .pb.gw.go .pb.cc .pb.h .pb.c .pb.swift .pb.dart .pbenum.dart .pbjson.dart\n  .pbserver.dart .pbgrpc.dart _pb2.py _pb2.pyi _pb2_grpc.py _pb2_grpc.pyi _pb.js _pb.ts _pb.d.ts\n  _pb.rb _pb.php .g.dart .freezed.dart .gr.dart .mocks.dart .g.cs .g.i.cs .designer.cs\n  .designer.vb .gen.go .gen.ts .gen.tsx .gen.js .map .tsbuildinfo\n"), Je = /[.-]min\.(?:js|mjs|cjs|css)$/, Ye = /\.(?:snap|ambr)$/, b = 5e3, Xe = /^(?:\/\/|\/?\*|#|--|;|<!--|%|'|"""|\{-|\(\*|rem\b)/i, Ze = /(?:^|[^\w-])@generated\b|<auto-?generated\b/;
function x(e) {
	return e.trim().split(/\s+/);
}
/** Every reason to leave a file out that its path and content give, the surest first. */
function Qe(e, t) {
	let n = e.split("/"), r = n.pop() ?? "";
	return [
		$e(r.toLowerCase()),
		et(r),
		tt(n, We, "vendored"),
		tt(n, Ge, "generated"),
		nt(n, r),
		rt(t.firstLines ?? []),
		at(t.longestLine ?? 0)
	].filter((e) => e !== null);
}
function $e(e) {
	return Be.has(e) || He.test(e) || Ve.some((t) => e.endsWith(t)) ? {
		reason: "secret-file",
		detail: "Files of that name hold passwords or keys, so it is not sent to a model."
	} : null;
}
function et(e) {
	return !Ue.has(e) && !/^pylock\.[^.]+\.toml$/.test(e) ? null : {
		reason: "lock-file",
		detail: "It is a lock file, written by a package manager."
	};
}
function tt(e, t, n) {
	let r = e.find((e) => t.has(e));
	return r === void 0 ? null : {
		reason: n,
		detail: `It stands in ${r}/, a folder for ${n === "vendored" ? "other people's code" : "generated files"}.`
	};
}
function nt(e, t) {
	let n = t.toLowerCase();
	return Je.test(n) ? {
		reason: "minified",
		detail: "Its name is that of a minified file."
	} : e.at(-1) === "__snapshots__" && Ye.test(n) ? {
		reason: "generated",
		detail: "It is a snapshot, written by a test runner."
	} : Ke.has(t) || qe.some((e) => n.endsWith(e)) || /[._]generated\./.test(n) ? {
		reason: "generated",
		detail: "Its name is that of a generated file."
	} : null;
}
function rt(e) {
	return e.slice(0, 40).some(it) ? {
		reason: "generated",
		detail: "A comment near its top says that it is generated."
	} : null;
}
function it(e) {
	let t = e.slice(0, 500).trim().toLowerCase();
	return Xe.test(t) ? Ze.test(t) ? !0 : t.includes("generated") && /\bdo not (?:edit|modify)\b/.test(t) : !1;
}
function at(e) {
	return e <= b ? null : {
		reason: "minified",
		detail: `Most of the change is lines as long as those of minified files, up to ${e} characters.`
	};
}
/**
* Takes the hints from a diff. Of a file that was there before, only lines that stay as they are count as first
* lines: nobody hides a change by adding a marker in the same change.
*/
function ot(e) {
	let t = st(e), n = e.hunks.flatMap((e) => e.lines);
	return {
		firstLines: n.filter((e) => e.kind === t && (e.newLine ?? e.oldLine ?? 0) <= 40).map((e) => e.text),
		longestLine: ct(n.filter((t) => t.kind === (e.additions > 0 ? "added" : "deleted")))
	};
}
function st(e) {
	return e.status === "added" ? "added" : e.status === "removed" ? "deleted" : "context";
}
/** The longest line, if more than half of all characters stand in lines longer than 5,000; else 0. */
function ct(e) {
	let t = 0, n = 0, r = 0;
	for (let { text: i } of e) n += i.length, i.length > b && (r += i.length), t = Math.max(t, i.length);
	return r * 2 > n ? t : 0;
}
// src/domain/filter/filter.ts
/** Which files of a pull request are worth a review, and why the others are not. */
const lt = 4096;
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
function ut(e) {
	let t = e.map((e) => e.trim()).filter((e) => e !== "");
	if (t.length > 500) return { problem: `there are ${t.length} patterns, and 500 is the most` };
	let n = [];
	for (let e of t) {
		let t = yt(e);
		if (typeof t == "string") return { problem: t };
		n.push(t);
	}
	return { globs: n };
}
/** The pattern that decides about a path, which is the last one that matches it; `null` where none does. */
function dt(e, t) {
	return t.length > lt ? null : e.findLast((e) => e.matches(t)) ?? null;
}
/** Reads the root `.gitattributes` of the base commit. Never throws. */
function ft(e) {
	return Fe(e).map((e) => ({
		...e,
		matches: S(e.glob, {
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
function pt(e) {
	return (t) => {
		let n = mt(t, e);
		return n === null ? { review: !0 } : {
			review: !1,
			...n
		};
	};
}
function mt(e, t) {
	let n = dt(t.exclude, e.path);
	return n !== null && !n.negated ? {
		reason: "excluded",
		detail: `matches \`exclude\`: \`${n.source}\``
	} : ht(t.include, e.path) ? e.binary === !0 ? {
		reason: "binary",
		detail: "It is a binary file."
	} : n === null ? gt(e, t.attributes) : null : {
		reason: "not-included",
		detail: "matches no pattern of `include`"
	};
}
/** A list that only takes away (`!docs/`) begins with everything. */
function ht(e, t) {
	let n = dt(e, t);
	return n === null ? e.every((e) => e.negated) : !n.negated;
}
function gt(e, t) {
	let n = vt(t, "generated", e.path), r = vt(t, "vendored", e.path);
	return n === !0 ? {
		reason: "generated",
		detail: _t("generated")
	} : r === !0 ? {
		reason: "vendored",
		detail: _t("vendored")
	} : Qe(e.path, e).find(({ reason: e }) => e === "secret-file" || (e === "vendored" ? r : n) !== !1) ?? null;
}
function _t(e) {
	return `The base's .gitattributes marks it as linguist-${e}.`;
}
function vt(e, t, n) {
	return n.length > lt ? null : e.findLast((e) => e[t] !== void 0 && e.matches(n))?.[t] ?? null;
}
function yt(e) {
	let t = e.length > 60 ? `${e.slice(0, 60)}…` : e;
	if (e.length > 256) return `the pattern \`${t}\` has ${e.length} characters, and 256 is the most`;
	let n = e.startsWith("!"), r = bt(n ? e.slice(1) : e);
	return r === null ? `the pattern \`${t}\` names no file` : xt(r) > 64 ? `the pattern \`${t}\` stands for more than 64 patterns: use fewer braces` : {
		source: e,
		negated: n,
		matches: S(r, {})
	};
}
/** `null` when nothing is left but slashes. */
function bt(e) {
	let t = e.startsWith("./") ? e.slice(1) : e, n = t.replace(/\/+$/, ""), r = n.replace(/^\/+/, "");
	if (r === "") return null;
	let i = n.includes("/") ? r : `**/${r}`;
	return t.endsWith("/") ? `${i}/**` : i;
}
function xt(e) {
	return s(e, { braceExpandMax: 65 }).length;
}
/** A leading `!` or `#` has no meaning to minimatch, and Windows gets no rules of its own. */
function S(e, t) {
	let n = new c(e, {
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
function C(e) {
	return /^[\w./:@+-]{1,200}$/.test(e);
}
// src/domain/money/prices.json
var St = "2026-11-22", w = {
	cnyPerUsd: "7.10",
	checkedOn: "2026-11-22",
	note: "a round figure; set `exchange-rate` for another"
}, T = [
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
// src/domain/money/price.ts
/** What a token costs: the built-in table, the user's own prices, and the sum for one call. */
const E = 1e9, Ct = {
	cnyPerUsd: O(w.cnyPerUsd),
	source: `built-in, ${w.checkedOn}`
}, wt = new Map(T.map((e) => [e.id, {
	model: e.id,
	currency: e.currency === "USD" ? "USD" : "CNY",
	input: O(e.input),
	cached: O(e.cached),
	output: O(e.output),
	source: `${e.source}, checked ${St}`
}]));
/** The model's price: the user's own before the built-in one; `null` when neither knows it. */
function Tt(e, t) {
	return t.get(e) ?? wt.get(e) ?? null;
}
/** When the model's maker switched it off, as far as the table knows; other hosts may still serve it. */
function Et(e) {
	for (let t of T) if (t.id === e && "retiredOn" in t) return {
		on: t.retiredOn ?? "",
		successor: t.successor ?? ""
	};
	return null;
}
/** The same price in another currency, each figure rounded up. */
function Dt(e, t, n) {
	if (e.currency === t) return e;
	let r = (r) => D({
		amount: r,
		from: e.currency
	}, t, n);
	return {
		...e,
		currency: t,
		input: r(e.input),
		cached: r(e.cached),
		output: r(e.output),
		source: `${e.source}; ${e.currency} at ${n.cnyPerUsd / E} CNY per USD (${n.source})`
	};
}
/** An amount in another currency, rounded up to a whole nano. */
function D(e, t, n) {
	if (e.from === t) return e.amount;
	let r = BigInt(e.amount), i = BigInt(n.cnyPerUsd), a = BigInt(E), [o, s] = t === "CNY" ? [r * i, a] : [r * a, i];
	return Number((o + s - 1n) / s);
}
/** What the tokens cost, rounded up to a whole nano: cached ones at their own price. */
function Ot(e, t) {
	let n = Math.max(0, e.inputTokens - e.cachedTokens), r = BigInt(n) * BigInt(t.input) + BigInt(e.cachedTokens) * BigInt(t.cached) + BigInt(e.outputTokens) * BigInt(t.output);
	return Number((r + BigInt(999999)) / BigInt(1e6));
}
function O(e) {
	let t = i(e);
	if (t === null) throw Error(`prices.json: ${e} is not a decimal number`);
	return t;
}
// src/input-readers.ts
/** One reader for each kind of input value: text in, a value or a problem in plain words out. */
/** The value as it may be shown in a message: short, one line. */
function k(e) {
	return JSON.stringify(e.length > 60 ? `${e.slice(0, 60)}…` : e);
}
function A(e) {
	let t = e.toLowerCase();
	return t === "true" || t === "false" ? t === "true" : { problem: `${k(e)} is neither true nor false` };
}
function j(e) {
	return (t) => e.find((e) => e === t) ?? { problem: `${k(t)} is not one of ${e.join(", ")}` };
}
function M(e) {
	return (t) => {
		let n = /^\d{1,10}$/.test(t) ? Number(t) : NaN;
		return n >= e.from && n <= e.to ? n : { problem: `${k(t)} is not a whole number from ${e.from} to ${e.to}` };
	};
}
function N(e) {
	return (t) => {
		let n = /^\d{1,6}(?:\.\d{1,6})?$/.test(t) ? Number(t) : NaN;
		return n >= e.from && n <= e.to ? n : { problem: `${k(t)} is not a decimal number from ${e.from} to ${e.to}` };
	};
}
/** A limit of money: a plain decimal number above zero. There is no word for "unlimited". */
function P(e) {
	let t = i(e);
	return t !== null && t > 0 ? t : { problem: `${k(e)} is not an amount; give a plain decimal number above 0 and up to 1000000, such as 0.01` };
}
function kt(e) {
	if (e === "") return Ct;
	let t = i(e);
	return t !== null && t > 0 ? {
		cnyPerUsd: t,
		source: "`exchange-rate`"
	} : { problem: `${k(e)} is not a rate; give CNY per USD as a decimal number, such as 7.1` };
}
function F(e) {
	return C(e) ? e : { problem: `${k(e)} is not a model id (letters, digits and . _ - / : @ +)` };
}
/** Items separated by commas or line ends. */
function I(e) {
	return (t) => {
		let n = [];
		for (let r of At(t)) {
			let t = e(r);
			if (typeof t == "object" && t && "problem" in t) return t;
			n.push(t);
		}
		return n;
	};
}
function At(e) {
	return e.split(/[,\n]/).map((e) => e.trim()).filter((e) => e !== "");
}
/** Patterns that decide which files are reviewed, one a line. */
function L(e) {
	let t = ut(e.split("\n"));
	return "problem" in t ? t : t.globs;
}
/** Patterns of files in the runner's own folders, one a line. */
function jt(e) {
	return e.split("\n").map((e) => e.trim()).filter((e) => e !== "");
}
function Mt(e) {
	let t = I(M({
		from: 1,
		to: 1e3
	}))(e);
	return "problem" in t ? t : [...new Set(t)].toSorted((e, t) => e - t);
}
function Nt(e) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(e) ? e.toLowerCase() : { problem: `${k(e)} is not a full commit SHA (40 or 64 hexadecimal digits)` };
}
function Pt(e) {
	let t = /^(\d{1,3})\/(\d{1,3})$/.exec(e), n = Number(t?.[1]), r = Number(t?.[2]);
	return t && n >= 1 && r <= 256 && n <= r ? {
		index: n,
		count: r
	} : { problem: `${k(e)} is not i/n with 1 ≤ i ≤ n ≤ 256, such as 2/4` };
}
/** A path inside the repository. */
function Ft(e) {
	let t = e.split("/");
	return e.length <= 300 && t.every((e) => e !== "" && e !== "." && e !== "..") && !/[\\\p{Cc}]/u.test(e) ? e : { problem: `${k(e)} is not a path inside the repository, such as .github/fen.yml` };
}
/** A BCP 47 tag such as `en`, `zh-CN` or `pt-BR`. */
function It(e) {
	return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(e) ? e : { problem: `${k(e)} is not a language tag, such as en, zh-CN or ja` };
}
function Lt(e) {
	let t = URL.canParse(e) ? new URL(e) : null;
	return t && (t.protocol === "https:" || t.protocol === "http:") ? t.href : { problem: "not an http or https address" };
}
/** Endpoints in the order they are tried, each without trailing slash and `/chat/completions`. */
function Rt(e) {
	let t = I(zt)(e);
	return "problem" in t ? t : t.length > 0 ? [...new Set(t)] : { problem: "no address given" };
}
function zt(e) {
	let t = "such as https://www.dmxapi.cn/v1", n = /^https?:\/\//i.test(e) && URL.canParse(e) ? new URL(e) : null;
	if (!n) return { problem: `${k(e)} is not an http or https address, ${t}` };
	if (n.username !== "" || n.password !== "") return { problem: "an address must not hold a user name or password; use `api-key`" };
	if (n.search !== "" || n.hash !== "") return { problem: `an address must not have a query or fragment, ${t}` };
	let r = n.pathname.replace(/\/{1,20}$/, "").replace(/\/chat\/completions$/, "");
	return n.origin + r.replace(/\/{1,20}$/, "");
}
/** YAML or JSON map `model: {input, cached, output, currency}` per million tokens. */
function Bt(e) {
	if (e === "") return /* @__PURE__ */ new Map();
	let t;
	try {
		t = Ce(e, "value");
	} catch (e) {
		if (e instanceof d) return { problem: e.message };
		throw e;
	}
	if (t === null) return /* @__PURE__ */ new Map();
	if (typeof t != "object" || Array.isArray(t)) return { problem: "must be a map `model: {input, cached, output, currency}`" };
	let n = /* @__PURE__ */ new Map();
	for (let [e, r] of Object.entries(t)) {
		let t = Vt(e, r);
		if ("problem" in t) return t;
		n.set(e, t);
	}
	return n;
}
const R = [
	"input",
	"cached",
	"output",
	"currency"
];
function Vt(t, n) {
	let r = k(t);
	if (typeof n != "object" || !n || Array.isArray(n)) return { problem: `${r} must be a map {input, cached, output, currency}` };
	let i = Object.keys(n).find((e) => !R.includes(e));
	if (i !== void 0) return { problem: `${r}: unknown key ${k(i)}; allowed are ${R.join(", ")}` };
	let a = { ...n }, o = z(a.input), s = z(a.output), c = a.cached === void 0 ? o : z(a.cached);
	if (o === null || s === null || c === null) return { problem: `${r}: input, cached and output are amounts per million tokens, such as 0.7` };
	let l = e.find((e) => e === (a.currency ?? "CNY"));
	return l ? {
		model: t,
		currency: l,
		input: o,
		cached: c,
		output: s,
		source: "`prices`"
	} : { problem: `${r}: currency must be CNY or USD` };
}
/** An amount per million tokens; at most 100,000 units, so that sums stay whole numbers. */
function z(e) {
	if (typeof e != "string" && typeof e != "number") return null;
	let t = i(String(e));
	return t !== null && t <= 0x5af3107a4000 ? t : null;
}
// src/inputs.ts
/** Strings become values here, once: every input with its default, its check and its error message. */
const Ht = [
	"review",
	"generate",
	"publish",
	"plan",
	"doctor",
	"compare",
	"measure"
], Ut = [
	"json",
	"slack",
	"feishu",
	"wecom"
];
/** The part of the limit that one of several jobs may spend. */
function Wt(e) {
	return Math.floor(e.costLimit / e.shard.count);
}
const B = (e, t, n = {}) => ({
	name: e,
	read: t,
	...n,
	fallback: n.fallback ?? ""
}), V = [
	"critical",
	"major",
	"minor",
	"nit"
], H = {
	githubToken: B("github-token", (e) => e),
	apiKey: B("api-key", (e) => e, { environment: "DMX_API_KEY" }),
	baseUrls: B("base-url", Rt, {
		environment: "DMX_BASE_URL",
		fallback: "https://www.dmxapi.cn/v1"
	}),
	model: B("model", F, { fallback: "mimo-v2-flash" }),
	fallbackModels: B("fallback-models", I(F), { fallback: "mimo-v2.6-flash, qwen-flash" }),
	verifyModel: B("verify-model", U(F)),
	generateTemperature: B("generate-temperature", N({
		from: 0,
		to: 2
	}), { fallback: "0.3" }),
	verifyTemperature: B("verify-temperature", N({
		from: 0,
		to: 2
	}), { fallback: "0.1" }),
	costLimit: B("cost-limit", P, { fallback: "0.01" }),
	costLimitPerPr: B("cost-limit-per-pr", U(P)),
	costLimitPerMonth: B("cost-limit-per-month", U(P)),
	currency: B("currency", j(["CNY", "USD"]), { fallback: "CNY" }),
	prices: B("prices", Bt),
	warnAt: B("warn-at", Mt, { fallback: "50, 80, 100" }),
	webhookUrl: B("webhook-url", U(Lt)),
	webhookFormat: B("webhook-format", j(Ut), { fallback: "json" }),
	exchangeRate: B("exchange-rate", kt),
	mode: B("mode", j(Ht), { fallback: "review" }),
	compareModels: B("compare-models", I(F)),
	prNumber: B("pr-number", U(M({
		from: 1,
		to: 2147483647
	}))),
	headSha: B("head-sha", U(Nt)),
	config: B("config", Ft, { fallback: ".github/fen.yml" }),
	include: B("include", L),
	exclude: B("exclude", L),
	minSeverity: B("min-severity", j(V), { fallback: "minor" }),
	maxComments: B("max-comments", M({
		from: 0,
		to: 100
	}), { fallback: "20" }),
	failOn: B("fail-on", j(["never", ...V]), { fallback: "never" }),
	failOnPartial: B("fail-on-partial", A, { fallback: "false" }),
	language: B("language", It, { fallback: "en" }),
	incremental: B("incremental", A, { fallback: "true" }),
	resolveThreads: B("resolve-threads", A, { fallback: "false" }),
	dryRun: B("dry-run", A, { fallback: "false" }),
	shard: B("shard", Pt, { fallback: "1/1" }),
	evidence: B("evidence", jt),
	resultFile: B("result-file", U((e) => e)),
	idleTimeoutMs: B("idle-timeout", Jt(), { fallback: "60" }),
	runTimeoutMs: B("run-timeout", Jt(), { fallback: "900" })
}, Gt = Object.values(H).map(({ name: e }) => e);
/**
* Reads all inputs: action input before configuration file before environment before default.
* Throws `InputError` that lists every bad value: its name, what is wrong with it, what is allowed.
*/
function Kt(e) {
	let t = {}, n = [];
	for (let [r, i] of Object.entries(H)) {
		let { text: a, label: o } = qt(i, e), s = i.read(a);
		typeof s == "object" && s && "problem" in s ? n.push(`${o}: ${s.problem}`) : t[r] = s;
	}
	if (n.length > 0) throw new d(n.join("\n"));
	return t;
}
function qt(e, t) {
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
function U(e) {
	return (t) => t === "" ? null : e(t);
}
/** Seconds, at most six hours (the longest job GitHub runs), as milliseconds. */
function Jt() {
	let e = N({
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
const Yt = /* @__PURE__ */ new Map([
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
function Xt(e) {
	if (e.done !== !0) return null;
	let t = e.count;
	return {
		kind: "done",
		count: Number.isSafeInteger(t) ? Number(t) : null
	};
}
function W(e) {
	return typeof e == "string" ? e : "";
}
function Zt(e) {
	let n = W(e).trim().toLowerCase();
	return t.find((e) => e === n) ?? Yt.get(n) ?? null;
}
function Qt(e) {
	let t = W(e).trim().toLowerCase();
	return n.find((e) => e === t) ?? "bug";
}
/** A line number as the model may write it: a whole number above zero, or its digits. */
function $t(e) {
	let t = typeof e == "string" && /^\d{1,9}$/.test(e) ? Number(e) : e;
	return typeof t == "number" && Number.isSafeInteger(t) && t > 0 ? t : null;
}
/** Reads one object of the generate pass (contract section 4). Unknown keys are ignored. */
function G(e) {
	let t = Xt(e);
	if (t) return t;
	let n = W(e.path).trim();
	if (n === "") return {
		kind: "broken",
		problem: "no path"
	};
	let r = Zt(e.severity);
	if (!r) return {
		kind: "broken",
		problem: "no severity that fen knows"
	};
	let i = W(e.body).trim(), a = (W(e.title).trim() || i).replaceAll(/\s+/g, " ");
	if (a === "") return {
		kind: "broken",
		problem: "neither title nor body"
	};
	let o = e.replacement;
	return {
		kind: "item",
		item: {
			path: n,
			quote: W(e.quote),
			side: W(e.side).toUpperCase() === "LEFT" ? "LEFT" : "RIGHT",
			line: $t(e.line),
			severity: r,
			category: Qt(e.category),
			title: a.length > 200 ? `${a.slice(0, 199)}…` : a,
			body: i,
			replacement: typeof o == "string" ? o : null,
			source: "model"
		}
	};
}
const en = [
	"confirmed",
	"rejected",
	"uncertain"
];
/** Reads one object of the verify pass (contract section 4). */
function tn(e) {
	let t = Xt(e);
	if (t) return t;
	let n = $t(e.id);
	if (n === null) return {
		kind: "broken",
		problem: "no id"
	};
	let r = W(e.verdict).trim().toLowerCase(), i = en.find((e) => e === r);
	return i ? {
		kind: "item",
		item: {
			id: n,
			verdict: i,
			evidence: W(e.evidence),
			reason: W(e.reason).trim(),
			severity: Zt(e.severity)
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
const K = /^<!-- fen:(review|comment) ([\w-]{1,60000})\.([\w-]{22}) -->/;
/**
* Markers signed with the model endpoint's key (its hash, never the key itself). An empty key signs
* nothing: its markers are empty, and it recognises none.
*/
function nn(e) {
	let t = se("sha256").update(`fen-state/1\n${e.apiKey}`).digest(), n = `${e.repository.toLowerCase()}#${e.number}`, r = (e, r) => ce("sha256", t).update(`${e}\n${n}\n${r}`).digest("base64url").slice(0, 22), i = (t, n) => e.apiKey === "" ? "" : `<!-- fen:${t} ${n}.${r(t, n)} -->`;
	return {
		forReview: (e) => i("review", an(e)),
		forComment: (e) => i("comment", e),
		readReview: (t) => {
			let [, n, i, a] = K.exec(t) ?? [];
			if (e.apiKey === "" || n !== "review" || !i || !a) return null;
			let o = Buffer.from(r(n, i));
			return le(o, Buffer.from(a)) ? on(i) : null;
		}
	};
}
/**
* Markers that an earlier `mode: generate` made and signed; `mode: publish` has no key of its own and
* recognises only these very ones.
*/
function rn(e) {
	return {
		forReview: () => e.review,
		forComment: (t) => e.comments.get(t) ?? "",
		readReview: (t) => e.review === "" || !t.startsWith(e.review) ? null : on(K.exec(e.review)?.[2] ?? "")
	};
}
/** Is the text one whole marker and nothing else? */
function q(e) {
	return K.exec(e)?.[0] === e;
}
function an(e) {
	let { head: t, complete: n, fingerprints: r } = e;
	return Buffer.from(JSON.stringify({
		v: 1,
		head: t,
		complete: n,
		fingerprints: r
	})).toString("base64url");
}
function on(e) {
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
function J(e) {
	return {
		status: "not-verified",
		reason: e,
		evidence: "",
		severity: null
	};
}
/** Evidence shorter than this proves nothing: a brace stands everywhere. */
const Y = (e) => e.replaceAll(/\s+/g, " ").trim();
/** Does the text occur in the code that was shown, white space and marker columns aside? */
function sn(e, t) {
	let n = Y(e);
	if (n.replaceAll(" ", "").length < 4) return !1;
	if (Y(t).includes(n)) return !0;
	let r = (e) => Y(e.replaceAll(/^[+\- ]/gm, ""));
	return r(t).includes(r(e));
}
const cn = {
	rejected: 0,
	uncertain: 1,
	confirmed: 2
};
/**
* One verdict for each candidate id, from answers that may repeat, contradict, miss or invent ids:
* of several for one id the strictest counts, unknown ids are ignored, missing ones are not verified.
*/
function ln(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let r of t.ids) {
		let i = e.filter((e) => e.id === r).toSorted((e, t) => cn[e.verdict] - cn[t.verdict])[0];
		n.set(r, i ? un(i, t.shownCode) : J("no answer"));
	}
	return n;
}
function un(e, t) {
	let { evidence: n, reason: r, severity: i } = e;
	return e.verdict === "confirmed" ? {
		status: "confirmed",
		reason: r,
		evidence: n,
		severity: i
	} : e.verdict === "uncertain" ? {
		...J(r || "the verifier was uncertain"),
		evidence: n
	} : sn(n, t) ? {
		status: "rejected",
		reason: r,
		evidence: n,
		severity: null
	} : {
		...J("rejected, but without evidence that stands in the code"),
		evidence: n
	};
}
const dn = 5e3;
/** Throws InputError, naming what is wrong, for anything that is not a result file of a finished review. */
function fn(t) {
	let n = pn(t), r = X(n.pullRequest), i = r.number, a = Q(r.head);
	if (typeof i != "number" || !/^[0-9a-f]{40,64}$/.test(a)) throw new d("`result-file`: names no pull request and head commit");
	let o = Z(X(n.plan).batches).flatMap((e) => Z(e.files));
	return {
		repository: Q(n.repository),
		number: i,
		head: a,
		ending: hn(n),
		coverage: $(n.coverage, 1),
		currency: e.find((e) => e === n.currency) ?? "CNY",
		totals: _n(n),
		suggestions: Z(n.suggestions).flatMap(yn),
		reviewedPaths: o.map((e) => Q(e.path)),
		skipped: Z(n.skipped).map(xn),
		marks: Sn(X(n.marks))
	};
}
function pn(e) {
	if (e.length > 16e6) throw new d("`result-file`: is too large");
	let t;
	try {
		t = JSON.parse(e);
	} catch (e) {
		throw new d("`result-file`: is not JSON", { cause: e });
	}
	let n = X(t);
	if (n.schema === "fen-result/1") return n;
	throw new d(`\`result-file\`: its schema is not ${r}`);
}
function X(e) {
	return typeof e == "object" && e && !Array.isArray(e) ? { ...e } : {};
}
function Z(e) {
	return Array.isArray(e) ? e.slice(0, dn).map(X) : [];
}
function Q(e) {
	return typeof e == "string" ? e.slice(0, 2e3) : "";
}
function $(e, t) {
	return typeof e == "number" && e >= 0 && e <= t ? e : 0;
}
const mn = [
	"complete",
	"partial",
	"not-reviewed",
	"skipped",
	"failed"
];
function hn(e) {
	let t = mn.find((t) => t === e.outcome) ?? "partial", n = gn(e.reason);
	return t === "complete" ? {
		outcome: t,
		reason: null,
		detail: ""
	} : {
		outcome: t,
		reason: n ?? "internal-error",
		detail: n ? f[n] : ""
	};
}
function gn(e) {
	return fe(e) ? e : null;
}
function _n(e) {
	let t = (t) => Math.floor($(e[t], 1e9));
	return {
		cost: i(Q(e.cost)) ?? 0,
		costKnown: e.costKnown === !0,
		usage: {
			inputTokens: t("inputTokens"),
			cachedTokens: t("cachedTokens"),
			outputTokens: t("outputTokens"),
			reasoningTokens: 0,
			estimated: e.costKnown !== !0
		},
		model: vn(e.model)
	};
}
function vn(e) {
	let t = Q(e);
	return C(t) ? t : "";
}
function yn(e) {
	let t = G(e);
	return t.kind === "item" ? [{
		suggestion: {
			...t.item,
			source: e.source === "check" ? "check" : "model"
		},
		batch: Math.floor($(e.batch, dn)),
		verdict: bn(X(e.verdict))
	}] : [];
}
function bn(e) {
	let t = Q(e.reason), n = e.status;
	return n !== "confirmed" && n !== "rejected" ? J(t) : {
		status: n,
		reason: t,
		evidence: Q(e.evidence),
		severity: null
	};
}
function xn(e) {
	return {
		path: Q(e.path),
		reason: Q(e.reason),
		detail: Q(e.detail),
		changedLines: Math.floor($(e.changedLines, 1e7)),
		reviewable: e.reviewable === !0
	};
}
function Sn(e) {
	let t = typeof e.review == "string" ? e.review : "", n = /* @__PURE__ */ new Map();
	for (let [t, r] of Object.entries(X(e.comments))) typeof r == "string" && q(r) && n.set(t, r);
	return {
		review: q(t) ? t : "",
		comments: n
	};
}
// src/io/result-file.ts
/** The files a run leaves behind. Written whole, then moved into place: never half a file, on any way out. */
/** `given` is the input `result-file`; without it the runner's folder for temporary files is used. */
function Cn(e) {
	let t = e.runnerTemp ? e.runnerTemp : ie(), n = e.given === "" ? u(t, "fen-result.json") : e.given, { dir: r, name: i } = oe(n), a = e.mode === "publish" ? `${i}.published` : i;
	return {
		source: n,
		result: e.mode === "publish" ? u(r, `${a}.json`) : n,
		sarif: u(r, `${a}.sarif`)
	};
}
/** Writes the file synchronously. Returns a sentence about what went wrong, or `null`. */
function wn(e, t) {
	let n = `${e}.${process.pid}.tmp`;
	try {
		return l(ae(e), { recursive: !0 }), re(n, t, { mode: 384 }), te(n, e), null;
	} catch (e) {
		return `the file for the result could not be written (${e instanceof Error && "code" in e ? String(e.code) : "unknown error"}); set \`result-file\` to another place`;
	}
}
/** Reads a result file of at most 16 MB. Throws InputError when there is none that can be read. */
function Tn(e) {
	try {
		if (ne(e).size > 16e6) throw new d("`result-file`: is larger than 16 MB");
		return ee(e, "utf8");
	} catch (e) {
		throw e instanceof d ? e : new d("`result-file`: cannot be read; `mode: publish` needs the file that `mode: generate` wrote", { cause: e });
	}
}
// src/version.ts
/** The version in package.json; a test holds the two together. */
const En = "0.1.0";
export { we as A, ft as C, Oe as D, _ as E, ye as F, ue as I, d as L, he as M, p as N, Ne as O, me as P, de as R, pt as S, ke as T, Dt as _, fn as a, Et as b, nn as c, G as d, tn as f, D as g, Wt as h, wn as i, ve as j, Me as k, q as l, Kt as m, Tn as n, J as o, Gt as p, Cn as r, ln as s, En as t, rn as u, Ot as v, ot as w, C as x, Tt as y };
