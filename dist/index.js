import { I as e, L as t, N as n, P as r, h as i, i as a, m as o, r as s, t as c } from "./version.js";
import { C as l, S as u, g as ee, n as te, o as ne, u as d } from "./characters.js";
import { accessSync as f, appendFileSync as p, constants as m, statSync as h } from "node:fs";
import * as g from "os";
import * as re from "crypto";
import * as _ from "fs";
// src/domain/secrets.ts
/**
* The scrubber that stands in front of every sink. It knows the secrets of the run by value, whole, in
* part and in the usual encodings; patterns of well-known vendors are the second net.
*/
const v = "[secret removed]";
/**
* Returns a function that replaces every known secret in a text by `[secret removed]`, one mark for
* parts that touch. Found are: the value, every 12 characters of it, its base64 (at each alignment),
* base64url, hexadecimal, URL-encoded, JSON-escaped and reversed forms; values of 6 to 11 characters
* only whole, shorter ones never. The function is idempotent, and linear in the length of the text.
*/
function y(e) {
	let t = b(e);
	return (e) => O(O(e, (e) => k(e, T(e, t))), (e) => k(e, D(e)));
}
function b(e) {
	let t = /* @__PURE__ */ new Set(), n = /* @__PURE__ */ new Uint8Array(65536), r = /* @__PURE__ */ new Set();
	for (let n of e) for (let e of n.length < 6 ? [] : C(n)) n.length < 12 ? r.add(e) : x(e, t);
	for (let e of t) n[S(e, 0)] = 1;
	return {
		windows: t,
		mayStart: n,
		whole: [...r]
	};
}
function x(e, t) {
	for (let n = 0; n + 12 <= e.length; n += 1) t.add(e.slice(n, n + 12));
}
function S(e, t) {
	return (e.charCodeAt(t) << 8 ^ e.charCodeAt(t + 12 - 1)) & 65535;
}
function C(e) {
	let t = new TextEncoder().encode(e), n = Array.from(t, (e) => e.toString(16).padStart(2, "0")).join(""), r = encodeURIComponent(e.toWellFormed()), i = [
		0,
		1,
		2
	].map((e) => w(t, e));
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
function w(e, t) {
	let n = [...Array(t).fill(0), ...e], r = btoa(n.map((e) => String.fromCharCode(e)).join("")), i = Math.ceil(t * 8 / 6);
	return r.slice(i, Math.floor(n.length * 8 / 6));
}
function T(e, t) {
	let n = [], r = t.windows.size === 0 ? -1 : e.length - 12;
	for (let i = 0; i <= r; i += 1) t.mayStart[S(e, i)] === 1 && t.windows.has(e.slice(i, i + 12)) && n.push([i, i + 12]);
	for (let r of t.whole) for (let t = e.indexOf(r); t !== -1; t = e.indexOf(r, t + 1)) n.push([t, t + r.length]);
	return n;
}
/**
* A pattern may not depend on what follows it, and takes every letter and digit that does: so that
* removing a match never makes a new one.
*/
const E = [
	/gh[opsur]_[A-Za-z0-9_.-]{20,}/g,
	/github_pat_[A-Za-z0-9_]{20,}/g,
	/glpat-[A-Za-z0-9_-]{20,}/g,
	/npm_[A-Za-z0-9]{36,}/g,
	/(?<![A-Za-z0-9])A[KS]IA[0-9A-Z]{16}[0-9A-Za-z]*/g,
	/AIza[0-9A-Za-z_-]{35,}/g,
	/xox[abeprs]-[A-Za-z0-9-]{20,}/g,
	/(?<![A-Za-z0-9])sk-[A-Za-z0-9_-]{20,}/g
];
function D(e) {
	let t = [];
	for (let n of E) for (let r of e.matchAll(n)) /\d/.test(r[0]) && t.push([r.index, r.index + r[0].length]);
	return t;
}
/**
* Works on the text between marks only, so that a mark is never taken for a part of a secret. What is
* left between two marks held no window when it was longer, so it holds none now: running twice changes
* nothing.
*/
function O(e, t) {
	return e.includes(v) ? j(e.split(v).map(t).join(v)) : t(e);
}
function k(e, t) {
	if (t.length === 0) return e;
	let n = "", r = 0;
	for (let [i, a] of A(t)) n += e.slice(r, i) + v, r = a;
	return n + e.slice(r);
}
function A(e) {
	let t = [];
	for (let n of e.toSorted((e, t) => e[0] - t[0])) {
		let e = t.at(-1);
		e === void 0 || n[0] > e[1] ? t.push(n) : t[t.length - 1] = [e[0], Math.max(e[1], n[1])];
	}
	return t;
}
function j(e) {
	return e.replace(/(?:\[secret removed\]){2,}/g, v);
}
// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function M(e) {
	return e == null ? "" : typeof e == "string" || e instanceof String ? e : JSON.stringify(e);
}
// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function N(e, t, n) {
	let r = new P(e, t, n);
	process.stdout.write(r.toString() + g.EOL);
}
var P = class {
	constructor(e, t, n) {
		e ||= "missing.command", this.command = e, this.properties = t, this.message = n;
	}
	toString() {
		let e = "::" + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			e += " ";
			let t = !0;
			for (let n in this.properties) if (this.properties.hasOwnProperty(n)) {
				let r = this.properties[n];
				r && (t ? t = !1 : e += ",", e += `${n}=${I(r)}`);
			}
		}
		return e += `::${F(this.message)}`, e;
	}
};
function F(e) {
	return M(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function I(e) {
	return M(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function L(e, t) {
	let n = process.env[`GITHUB_${e}`];
	if (!n) throw Error(`Unable to find environment variable for file command ${e}`);
	if (!_.existsSync(n)) throw Error(`Missing file at path: ${n}`);
	_.appendFileSync(n, `${M(t)}${g.EOL}`, { encoding: "utf8" });
}
function R(e, t) {
	let n = `ghadelimiter_${re.randomUUID()}`, r = M(t);
	if (e.includes(n)) throw Error(`Unexpected input: name should not contain the delimiter "${n}"`);
	if (r.includes(n)) throw Error(`Unexpected input: value should not contain the delimiter "${n}"`);
	return `${e}<<${n}${g.EOL}${r}${g.EOL}${n}`;
}
/**
* The code to exit an action
*/
var z;
(function(e) {
	/**
	* A code indicating that the action was a failure
	*/
	e[e.Success = 0] = "Success", e[e.Failure = 1] = "Failure";
})(z ||= {});
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function B(e, t) {
	if (process.env.GITHUB_OUTPUT) return L("OUTPUT", R(e, t));
	process.stdout.write(g.EOL), N("set-output", { name: e }, M(t));
}
// src/io/runner/log-line.ts
/**
* One line of the runner's log, made of text that may be hostile. The runner executes a line that begins,
* after white space, with `::command::`, and one that holds `##[command]` anywhere
* (github.com/actions/runner, src/Runner.Common/ActionCommand.cs).
*/
/**
* Terminal sequences: a title or link (up to its end mark), a colour or movement. Node's own
* `stripVTControlCharacters` takes the square of the length on hostile text.
*/
const V = H({
	escape: "\x1B",
	bell: "\x07",
	csi: ""
});
function H(e) {
	let { escape: t, bell: n, csi: r } = e, i = `${t}\\][^${n}${t}]*(?:${n}|${t}\\\\)`, a = `(?:${t}\\[|${r})[0-9;:<=>?]*[ -/]*[@-~]`;
	return RegExp(`${i}|${a}`, "g");
}
/**
* Removes secrets and terminal sequences, shows line ends as `⏎` and hidden characters as escapes, and
* breaks what the runner would execute. The result is one line without a line end.
*/
function ie(e, t) {
	let n = te(t.scrub(e).replace(V, "").replace(/\r\n|[\r\n]/g, "⏎")), r = U(t.scrub(n));
	return r.length <= t.maxCharacters ? r : `${r.slice(0, t.maxCharacters - 1).toWellFormed()}…`;
}
/** What is shown as an escape cannot stand before `::`, so only visible white space has to be looked for. */
function U(e) {
	let t = e.replaceAll("##[", "## [");
	return t.trimStart().startsWith("::") ? `| ${t}` : t;
}
/** Escapes the message of a runner command. */
function W(e) {
	return e.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
/** Escapes the value of a property of a runner command. */
function G(e) {
	return W(e).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
/**
* Everything is written synchronously, so that nothing is lost however the process ends. A file that the
* runner does not give or that cannot be written leads to one warning, never to an exception.
*/
function K(e) {
	let t = q(e), n = J(t), r = oe((e) => n("warning", e, {})), i = (t) => e.env[t] ?? "", a = le({
		file: i("GITHUB_STEP_SUMMARY"),
		scrub: e.scrub,
		warnOnce: r
	});
	return {
		info: t.line,
		debug: (e) => t.command("debug", e),
		notice: (e, t) => n("notice", e, t),
		warning: (e, t) => n("warning", e, t),
		error: (e, t) => n("error", e, t),
		setOutput: (t, n) => {
			let a = e.scrub(n).slice(0, 1e4);
			se({
				file: i("GITHUB_OUTPUT"),
				name: t,
				value: a,
				warnOnce: r
			});
		},
		appendSummary: a,
		readInput: (e) => i(`INPUT_${e.replaceAll(" ", "_").toUpperCase()}`).trim()
	};
}
function q(e) {
	let t = e.write ?? ((e) => void process.stdout.write(e)), n = (t, n) => ie(t, {
		scrub: e.scrub,
		maxCharacters: n
	});
	return {
		clean: n,
		line: (e) => t(`${n(e, 2e3)}\n`),
		command: (e, r, i = "") => {
			t(`::${e}${i}::${W(n(r, 4e3))}\n`);
		}
	};
}
function J(e) {
	let t = {
		notice: 0,
		warning: 0,
		error: 0
	};
	return (n, r, i = {}) => {
		t[n] += 1, t[n] > 10 ? e.line(`${n}: ${Y(i)}${r}`) : e.command(n, r, ae(i, e));
	};
}
function Y(e) {
	return e.file === void 0 ? "" : e.line === void 0 ? `${e.file}: ` : `${e.file}:${e.line}: `;
}
function ae(e, t) {
	let n = [
		"title",
		"file",
		"line"
	].flatMap((n) => {
		let r = e[n];
		return r === void 0 || r === "" ? [] : [`${n}=${G(t.clean(String(r), 1e3))}`];
	});
	return n.length === 0 ? "" : ` ${n.join(",")}`;
}
function oe(e) {
	let t = /* @__PURE__ */ new Set();
	return (n) => {
		t.has(n) || (t.add(n), e(n));
	};
}
function se(e) {
	try {
		f(e.file, m.W_OK), ce("GITHUB_OUTPUT", e.file, () => B(e.name, e.value));
	} catch {
		e.warnOnce("The outputs of this step cannot be written: GITHUB_OUTPUT names no writable file.");
	}
}
/** `@actions/core` reads `process.env` and nothing else. */
function ce(e, t, n) {
	let r = process.env[e];
	process.env[e] = t;
	try {
		n();
	} finally {
		r === void 0 ? delete process.env[e] : process.env[e] = r;
	}
}
function le(e) {
	return (t) => {
		let n = `${e.scrub(t).toWellFormed()}\n`;
		try {
			return f(e.file, m.W_OK), h(e.file).size + Buffer.byteLength(n) > 1e6 ? "too-long" : (p(e.file, n), "written");
		} catch {
			return e.warnOnce("The job summary cannot be written: GITHUB_STEP_SUMMARY names no writable file."), "unavailable";
		}
	};
}
// src/journal.ts
/** Holds the record of the run and hands every new state to `save`. */
var ue = class {
	#e;
	#t;
	constructor(e, t) {
		this.#e = e, this.#t = t, t(e);
	}
	get record() {
		return this.#e;
	}
	update(e) {
		this.#e = {
			...this.#e,
			...e
		}, this.#t(this.#e);
	}
	/** Books one request to the model. */
	addCall(e) {
		this.update({ calls: [...this.#e.calls, e] });
	}
	/** Keeps a sentence for the report; the same one only once. */
	note(e) {
		this.#e.notes.includes(e) || this.update({ notes: [...this.#e.notes, e] });
	}
	/** Takes over which models and which limit the run works with. */
	begin(e, t) {
		let { mode: n, currency: r } = e, a = i(e), o = {
			generate: t.generate[0].model,
			verify: t.verify[0].model
		};
		this.update({
			mode: n,
			currency: r,
			limit: a,
			models: o
		});
	}
	/** Takes over what another job has found and spent. */
	adopt(e, t) {
		let { coverage: n, currency: r, totals: i } = t, a = e.costLimit;
		this.update({
			mode: e.mode,
			coverage: n,
			currency: r,
			earlier: i,
			limit: a
		});
	}
	/** Keeps suggestions that are still to be verified. */
	addPlaced(e) {
		e.length > 0 && this.update({ reviewed: [...this.#e.reviewed, ...e] });
	}
	/** Keeps what came of one batch; its files count as not reviewed when the model gave no answer. */
	addBatch(e) {
		let { plan: t, reviewed: n, unreadable: r, brokenOff: i } = this.#e, a = e.status === "truncated" ? l([e.batch]) : [], o = n.filter(({ batch: t }) => t !== e.batch.id);
		this.update({
			reviewed: [...o, ...e.reviewed],
			unreadable: r + e.unreadable,
			brokenOff: [...i, ...a],
			plan: t && {
				...t,
				skipped: [...t.skipped, ...de(e)]
			}
		}), e.status === "truncated" && this.note(`The answer about batch ${e.batch.id} broke off (${e.detail}); there may be more to say about its files.`);
	}
	/** Keeps what was posted, and what became of each suggestion. */
	addPublication({ reviewed: e, comments: t, url: n }) {
		this.update({
			reviewed: e,
			comments: t,
			reviewUrl: n
		});
	}
	finish(e, t) {
		this.update({
			ending: e,
			finishedAt: t
		});
	}
};
function de(e) {
	if (e.status !== "not-reviewed" || e.reason === null) return [];
	let { reason: t, detail: n } = e;
	return e.batch.files.map(({ file: e, changedLines: r }) => ({
		path: e.path,
		reason: t,
		detail: n,
		changedLines: r,
		reviewable: !0
	}));
}
// src/main.ts
/** Entry of the action: reads the inputs, runs the review, reports on every way out, and fails the job if it must. */
/** After a cancel the runner kills the process within ten seconds; fen says its farewell much sooner. */
const X = [
	"INPUT_GITHUB-TOKEN",
	"INPUT_API-KEY",
	"DMX_API_KEY"
];
async function fe() {
	let e = new AbortController(), t = Q(e.signal), n = {
		failOn: "never",
		failOnPartial: !1
	}, r = Promise.withResolvers();
	pe(e, r.resolve), ge(t, (e) => n = e).then(r.resolve, (e) => r.resolve($(e)));
	let i = me(await r.promise, e.signal);
	try {
		Z(await _e(t, {
			ending: i,
			settings: n
		}));
	} catch (e) {
		t.runner.error($(e).detail), Z(1);
	}
}
/** Ends the process once everything is printed: sockets that are still open must not keep the step waiting. */
function Z(e) {
	process.stdout.write("", () => process.exit(e));
}
/** The first signal stops the run in order; if that takes too long, it is ended as it stands. */
function pe(e, t) {
	let r = () => {
		e.abort("cancelled"), setTimeout(() => t(n("not-reviewed", "cancelled")), 2e3);
	};
	process.once("SIGINT", r), process.once("SIGTERM", r), process.on("uncaughtException", (e) => t($(e))), process.on("unhandledRejection", (e) => t($(e)));
}
/** Requests that a cancel broke off did not fail: the run was stopped. */
function me(e, t) {
	let r = e.reason === "github-unreachable" || e.reason === "post-failed";
	return !t.aborted || !r ? e : n("not-reviewed", "cancelled", `the run was cancelled; ${e.detail}`);
}
function Q(e) {
	let t = { ...process.env }, n = X.map((e) => t[e]?.trim() ?? "");
	for (let e of X) delete process.env[e];
	let r = y(n), i = K({
		env: t,
		scrub: r
	}), o = s({
		given: t["INPUT_RESULT-FILE"]?.trim() ?? "",
		mode: t.INPUT_MODE?.trim() ?? "",
		runnerTemp: t.RUNNER_TEMP
	});
	return {
		environment: t,
		sources: {
			environment: t,
			given: i.readInput
		},
		runner: i,
		scrub: r,
		journal: new ue(he(t), (e) => {
			a(o.result, r(d(e)));
		}),
		paths: o,
		cancelled: e
	};
}
function he(e) {
	return {
		version: c,
		mode: "review",
		repository: e.GITHUB_REPOSITORY ?? "",
		startedAt: (/* @__PURE__ */ new Date()).toISOString(),
		finishedAt: null,
		ending: n("failed", "internal-error", "the run was ended before it could finish"),
		gate: "passed",
		coverage: 0,
		pullRequest: null,
		limit: 0,
		currency: "CNY",
		models: {
			generate: "",
			verify: ""
		},
		plan: null,
		calls: [],
		earlier: null,
		reviewed: [],
		brokenOff: [],
		unreadable: 0,
		notes: [],
		comments: 0,
		reviewUrl: "",
		requests: {
			requests: 0,
			writes: 0
		},
		marks: {
			review: "",
			comments: {}
		}
	};
}
async function ge(e, n) {
	let r = o(e.sources);
	if (r.githubToken === "") throw new t("`github-token`: not given; leave the input out to use the job's own token");
	n(r);
	let { reviewOnGitHub: i } = await import("./action.js");
	return i(e, {
		inputs: r,
		onInputs: n
	});
}
function $(r) {
	if (r instanceof t) return n("failed", "bad-input", r.message);
	if (r instanceof e) return n("failed", "github-unreachable", r.message);
	let i = r instanceof Error ? r.name : "unknown error", a = r instanceof Error ? /\n\s+at ([^\n]{0,200})/.exec(r.stack ?? "")?.[1] ?? "" : "";
	return n("failed", "internal-error", `fen itself failed: ${i} ${a}`.trim());
}
/** Writes the last state of everything, reports, and returns the exit code. */
async function _e(e, t) {
	let { journal: n } = e, i = ve(n.record, t.settings), o = ye(n.record);
	n.update({
		gate: i,
		coverage: o
	}), n.finish(t.ending, (/* @__PURE__ */ new Date()).toISOString());
	let { report: s } = await import("./report.js"), c = `${e.environment.GITHUB_SERVER_URL ?? "https://github.com"}/${n.record.repository}/`;
	return s({
		...e,
		record: n.record,
		allowedLinkPrefix: c,
		writeWhole: a
	}), r({
		...t,
		gate: i,
		failOnPartial: t.settings.failOnPartial
	});
}
function ve(e, { failOn: t }) {
	return t === "never" ? "passed" : e.reviewed.some((e) => ee(e) && e.verdict.status === "confirmed" && ne(e.suggestion.severity, t)) ? "failed" : "passed";
}
/** Changed lines given to the model and answered, of those worth a review. */
function ye(e) {
	let { plan: t, ending: n, earlier: r, coverage: i } = e;
	if (r) return i;
	if (!t || n.reason === "plan-only") return 0;
	let a = t.skipped.filter((e) => e.reviewable).reduce((e, t) => e + t.changedLines, 0);
	return u({
		seen: t.reviewableLines - a,
		reviewable: t.reviewableLines
	});
}
await fe();
export {};
