import { I as e, L as t, N as n, P as r, h as i, i as a, m as o, r as s, t as c } from "./version.js";
import { S as l, g as u, n as d, o as ee, u as te } from "./characters.js";
import { accessSync as f, appendFileSync as p, constants as m, statSync as h } from "node:fs";
import * as g from "os";
import * as ne from "crypto";
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
function re(e) {
	let t = y(e);
	return (e) => D(D(e, (e) => O(e, w(e, t))), (e) => O(e, E(e)));
}
function y(e) {
	let t = /* @__PURE__ */ new Set(), n = /* @__PURE__ */ new Uint8Array(65536), r = /* @__PURE__ */ new Set();
	for (let n of e) for (let e of n.length < 6 ? [] : S(n)) n.length < 12 ? r.add(e) : b(e, t);
	for (let e of t) n[x(e, 0)] = 1;
	return {
		windows: t,
		mayStart: n,
		whole: [...r]
	};
}
function b(e, t) {
	for (let n = 0; n + 12 <= e.length; n += 1) t.add(e.slice(n, n + 12));
}
function x(e, t) {
	return (e.charCodeAt(t) << 8 ^ e.charCodeAt(t + 12 - 1)) & 65535;
}
function S(e) {
	let t = new TextEncoder().encode(e), n = Array.from(t, (e) => e.toString(16).padStart(2, "0")).join(""), r = encodeURIComponent(e.toWellFormed()), i = [
		0,
		1,
		2
	].map((e) => C(t, e));
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
function C(e, t) {
	let n = [...Array(t).fill(0), ...e], r = btoa(n.map((e) => String.fromCharCode(e)).join("")), i = Math.ceil(t * 8 / 6);
	return r.slice(i, Math.floor(n.length * 8 / 6));
}
function w(e, t) {
	let n = [], r = t.windows.size === 0 ? -1 : e.length - 12;
	for (let i = 0; i <= r; i += 1) t.mayStart[x(e, i)] === 1 && t.windows.has(e.slice(i, i + 12)) && n.push([i, i + 12]);
	for (let r of t.whole) for (let t = e.indexOf(r); t !== -1; t = e.indexOf(r, t + 1)) n.push([t, t + r.length]);
	return n;
}
/**
* A pattern may not depend on what follows it, and takes every letter and digit that does: so that
* removing a match never makes a new one.
*/
const T = [
	/gh[opsur]_[A-Za-z0-9_.-]{20,}/g,
	/github_pat_[A-Za-z0-9_]{20,}/g,
	/glpat-[A-Za-z0-9_-]{20,}/g,
	/npm_[A-Za-z0-9]{36,}/g,
	/(?<![A-Za-z0-9])A[KS]IA[0-9A-Z]{16}[0-9A-Za-z]*/g,
	/AIza[0-9A-Za-z_-]{35,}/g,
	/xox[abeprs]-[A-Za-z0-9-]{20,}/g,
	/(?<![A-Za-z0-9])sk-[A-Za-z0-9_-]{20,}/g
];
function E(e) {
	let t = [];
	for (let n of T) for (let r of e.matchAll(n)) /\d/.test(r[0]) && t.push([r.index, r.index + r[0].length]);
	return t;
}
/**
* Works on the text between marks only, so that a mark is never taken for a part of a secret. What is
* left between two marks held no window when it was longer, so it holds none now: running twice changes
* nothing.
*/
function D(e, t) {
	return e.includes(v) ? A(e.split(v).map(t).join(v)) : t(e);
}
function O(e, t) {
	if (t.length === 0) return e;
	let n = "", r = 0;
	for (let [i, a] of k(t)) n += e.slice(r, i) + v, r = a;
	return n + e.slice(r);
}
function k(e) {
	let t = [];
	for (let n of e.toSorted((e, t) => e[0] - t[0])) {
		let e = t.at(-1);
		e === void 0 || n[0] > e[1] ? t.push(n) : t[t.length - 1] = [e[0], Math.max(e[1], n[1])];
	}
	return t;
}
function A(e) {
	return e.replace(/(?:\[secret removed\]){2,}/g, v);
}
// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function j(e) {
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
function M(e, t, n) {
	let r = new N(e, t, n);
	process.stdout.write(r.toString() + g.EOL);
}
var N = class {
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
				r && (t ? t = !1 : e += ",", e += `${n}=${F(r)}`);
			}
		}
		return e += `::${P(this.message)}`, e;
	}
};
function P(e) {
	return j(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function F(e) {
	return j(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function I(e, t) {
	let n = process.env[`GITHUB_${e}`];
	if (!n) throw Error(`Unable to find environment variable for file command ${e}`);
	if (!_.existsSync(n)) throw Error(`Missing file at path: ${n}`);
	_.appendFileSync(n, `${j(t)}${g.EOL}`, { encoding: "utf8" });
}
function L(e, t) {
	let n = `ghadelimiter_${ne.randomUUID()}`, r = j(t);
	if (e.includes(n)) throw Error(`Unexpected input: name should not contain the delimiter "${n}"`);
	if (r.includes(n)) throw Error(`Unexpected input: value should not contain the delimiter "${n}"`);
	return `${e}<<${n}${g.EOL}${r}${g.EOL}${n}`;
}
/**
* The code to exit an action
*/
var R;
(function(e) {
	/**
	* A code indicating that the action was a failure
	*/
	e[e.Success = 0] = "Success", e[e.Failure = 1] = "Failure";
})(R ||= {});
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function z(e, t) {
	if (process.env.GITHUB_OUTPUT) return I("OUTPUT", L(e, t));
	process.stdout.write(g.EOL), M("set-output", { name: e }, j(t));
}
// src/io/log-line.ts
/**
* One line of the runner's log, made of text that may be hostile. The runner executes a line that begins,
* after white space, with `::command::`, and one that holds `##[command]` anywhere
* (github.com/actions/runner, src/Runner.Common/ActionCommand.cs).
*/
/**
* Terminal sequences: a title or link (up to its end mark), a colour or movement. Node's own
* `stripVTControlCharacters` takes the square of the length on hostile text.
*/
const B = V({
	escape: "\x1B",
	bell: "\x07",
	csi: ""
});
function V(e) {
	let { escape: t, bell: n, csi: r } = e, i = `${t}\\][^${n}${t}]*(?:${n}|${t}\\\\)`, a = `(?:${t}\\[|${r})[0-9;:<=>?]*[ -/]*[@-~]`;
	return RegExp(`${i}|${a}`, "g");
}
/**
* Removes secrets and terminal sequences, shows line ends as `⏎` and hidden characters as escapes, and
* breaks what the runner would execute. The result is one line without a line end.
*/
function H(e, t) {
	let n = d(t.scrub(e).replace(B, "").replace(/\r\n|[\r\n]/g, "⏎")), r = ie(t.scrub(n));
	return r.length <= t.maxCharacters ? r : `${r.slice(0, t.maxCharacters - 1).toWellFormed()}…`;
}
/** What is shown as an escape cannot stand before `::`, so only visible white space has to be looked for. */
function ie(e) {
	let t = e.replaceAll("##[", "## [");
	return t.trimStart().startsWith("::") ? `| ${t}` : t;
}
/** Escapes the message of a runner command. */
function U(e) {
	return e.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
/** Escapes the value of a property of a runner command. */
function W(e) {
	return U(e).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
/**
* Everything is written synchronously, so that nothing is lost however the process ends. A file that the
* runner does not give or that cannot be written leads to one warning, never to an exception.
*/
function G(e) {
	let t = K(e), n = q(t), r = ae((e) => n("warning", e, {})), i = (t) => e.env[t] ?? "", a = ce({
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
			oe({
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
function K(e) {
	let t = e.write ?? ((e) => void process.stdout.write(e)), n = (t, n) => H(t, {
		scrub: e.scrub,
		maxCharacters: n
	});
	return {
		clean: n,
		line: (e) => t(`${n(e, 2e3)}\n`),
		command: (e, r, i = "") => {
			t(`::${e}${i}::${U(n(r, 4e3))}\n`);
		}
	};
}
function q(e) {
	let t = {
		notice: 0,
		warning: 0,
		error: 0
	};
	return (n, r, i = {}) => {
		t[n] += 1, t[n] > 10 ? e.line(`${n}: ${J(i)}${r}`) : e.command(n, r, Y(i, e));
	};
}
function J(e) {
	return e.file === void 0 ? "" : e.line === void 0 ? `${e.file}: ` : `${e.file}:${e.line}: `;
}
function Y(e, t) {
	let n = [
		"title",
		"file",
		"line"
	].flatMap((n) => {
		let r = e[n];
		return r === void 0 || r === "" ? [] : [`${n}=${W(t.clean(String(r), 1e3))}`];
	});
	return n.length === 0 ? "" : ` ${n.join(",")}`;
}
function ae(e) {
	let t = /* @__PURE__ */ new Set();
	return (n) => {
		t.has(n) || (t.add(n), e(n));
	};
}
function oe(e) {
	try {
		f(e.file, m.W_OK), se("GITHUB_OUTPUT", e.file, () => z(e.name, e.value));
	} catch {
		e.warnOnce("The outputs of this step cannot be written: GITHUB_OUTPUT names no writable file.");
	}
}
/** `@actions/core` reads `process.env` and nothing else. */
function se(e, t, n) {
	let r = process.env[e];
	process.env[e] = t;
	try {
		n();
	} finally {
		r === void 0 ? delete process.env[e] : process.env[e] = r;
	}
}
function ce(e) {
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
var le = class {
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
		let { plan: t, reviewed: n, unreadable: r } = this.#e, i = n.filter(({ batch: t }) => t !== e.batch.id);
		this.update({
			reviewed: [...i, ...e.reviewed],
			unreadable: r + e.unreadable,
			plan: t && {
				...t,
				skipped: [...t.skipped, ...ue(e)]
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
function ue(e) {
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
async function de() {
	let e = new AbortController(), t = me(e.signal), n = {
		failOn: "never",
		failOnPartial: !1
	}, r = Promise.withResolvers();
	fe(e, r.resolve), ge(t, (e) => n = e).then(r.resolve, (e) => r.resolve(Q(e)));
	let i = pe(await r.promise, e.signal);
	try {
		Z(await $(t, {
			ending: i,
			settings: n
		}));
	} catch (e) {
		t.runner.error(Q(e).detail), Z(1);
	}
}
/** Ends the process once everything is printed: sockets that are still open must not keep the step waiting. */
function Z(e) {
	process.stdout.write("", () => process.exit(e));
}
/** The first signal stops the run in order; if that takes too long, it is ended as it stands. */
function fe(e, t) {
	let r = () => {
		e.abort("cancelled"), setTimeout(() => t(n("not-reviewed", "cancelled")), 2e3);
	};
	process.once("SIGINT", r), process.once("SIGTERM", r), process.on("uncaughtException", (e) => t(Q(e))), process.on("unhandledRejection", (e) => t(Q(e)));
}
/** Requests that a cancel broke off did not fail: the run was stopped. */
function pe(e, t) {
	let r = e.reason === "github-unreachable" || e.reason === "post-failed";
	return !t.aborted || !r ? e : n("not-reviewed", "cancelled", `the run was cancelled; ${e.detail}`);
}
function me(e) {
	let t = { ...process.env }, n = X.map((e) => t[e]?.trim() ?? "");
	for (let e of X) delete process.env[e];
	let r = re(n), i = G({
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
		journal: new le(he(t), (e) => {
			a(o.result, r(te(e)));
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
function Q(r) {
	if (r instanceof t) return n("failed", "bad-input", r.message);
	if (r instanceof e) return n("failed", "github-unreachable", r.message);
	let i = r instanceof Error ? r.name : "unknown error", a = r instanceof Error ? /\n\s+at ([^\n]{0,200})/.exec(r.stack ?? "")?.[1] ?? "" : "";
	return n("failed", "internal-error", `fen itself failed: ${i} ${a}`.trim());
}
/** Writes the last state of everything, reports, and returns the exit code. */
async function $(e, t) {
	let { journal: n } = e, i = _e(n.record, t.settings), o = ve(n.record);
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
function _e(e, { failOn: t }) {
	return t === "never" ? "passed" : e.reviewed.some((e) => u(e) && e.verdict.status === "confirmed" && ee(e.suggestion.severity, t)) ? "failed" : "passed";
}
/** Changed lines given to the model and answered, of those worth a review. */
function ve(e) {
	let { plan: t, ending: n, earlier: r, coverage: i } = e;
	if (r) return i;
	if (!t || n.reason === "plan-only") return 0;
	let a = t.skipped.filter((e) => e.reviewable).reduce((e, t) => e + t.changedLines, 0);
	return l({
		seen: t.reviewableLines - a,
		reviewable: t.reviewableLines
	});
}
await de();
export {};
