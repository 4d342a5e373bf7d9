import { X as e, Z as t, a as n, c as r, et as i, t as a, tt as o } from "./version.js";
import { g as s, r as c, s as ee, v as te, y as ne } from "./suggestion.js";
import { n as re, t as l } from "./endpoint-secrets.js";
import { s as u } from "./totals.js";
import { h as d, m as f, n as p, p as m, r as h } from "./result-file.js";
import { accessSync as g, appendFileSync as ie, constants as _, statSync as ae } from "node:fs";
import * as v from "os";
import * as oe from "crypto";
import * as y from "fs";
// src/domain/secrets.ts
/**
* The scrubber that stands in front of every sink. It knows the secrets of the run by value, whole, in
* part and in the usual encodings; patterns of well-known vendors are the second net.
*/
const b = "[secret removed]";
/**
* Returns a function that replaces every known secret in a text by `[secret removed]`, one mark for
* parts that touch. Found are: the value, every 12 characters of it, its base64 (at each alignment),
* base64url, hexadecimal, URL-encoded, JSON-escaped and reversed forms; values of 6 to 11 characters
* only whole, shorter ones never. The function is idempotent, and linear in the length of the text.
*/
function x(e) {
	let t = S(e);
	return (e) => A(A(e, (e) => j(e, D(e, t))), (e) => j(e, k(e)));
}
function S(e) {
	let t = /* @__PURE__ */ new Set(), n = /* @__PURE__ */ new Uint8Array(65536), r = /* @__PURE__ */ new Set();
	for (let n of e) for (let e of n.length < 6 ? [] : T(n)) n.length < 12 ? r.add(e) : C(e, t);
	for (let e of t) n[w(e, 0)] = 1;
	return {
		windows: t,
		mayStart: n,
		whole: [...r]
	};
}
function C(e, t) {
	for (let n = 0; n + 12 <= e.length; n += 1) t.add(e.slice(n, n + 12));
}
function w(e, t) {
	return (e.charCodeAt(t) << 8 ^ e.charCodeAt(t + 12 - 1)) & 65535;
}
function T(e) {
	let t = new TextEncoder().encode(e), n = Array.from(t, (e) => e.toString(16).padStart(2, "0")).join(""), r = encodeURIComponent(e.toWellFormed()), i = [
		0,
		1,
		2
	].map((e) => E(t, e));
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
function E(e, t) {
	let n = [...Array(t).fill(0), ...e], r = btoa(n.map((e) => String.fromCharCode(e)).join("")), i = Math.ceil(t * 8 / 6);
	return r.slice(i, Math.floor(n.length * 8 / 6));
}
function D(e, t) {
	let n = [], r = t.windows.size === 0 ? -1 : e.length - 12;
	for (let i = 0; i <= r; i += 1) t.mayStart[w(e, i)] === 1 && t.windows.has(e.slice(i, i + 12)) && n.push([i, i + 12]);
	for (let r of t.whole) for (let t = e.indexOf(r); t !== -1; t = e.indexOf(r, t + 1)) n.push([t, t + r.length]);
	return n;
}
/**
* A pattern may not depend on what follows it, and takes every letter and digit that does: so that
* removing a match never makes a new one.
*/
const O = [
	/gh[opsur]_[A-Za-z0-9_.-]{20,}/g,
	/github_pat_[A-Za-z0-9_]{20,}/g,
	/glpat-[A-Za-z0-9_-]{20,}/g,
	/npm_[A-Za-z0-9]{36,}/g,
	/(?<![A-Za-z0-9])A[KS]IA[0-9A-Z]{16}[0-9A-Za-z]*/g,
	/AIza[0-9A-Za-z_-]{35,}/g,
	/xox[abeprs]-[A-Za-z0-9-]{20,}/g,
	/(?<![A-Za-z0-9])sk-[A-Za-z0-9_-]{20,}/g
];
function k(e) {
	let t = [];
	for (let n of O) for (let r of e.matchAll(n)) /\d/.test(r[0]) && t.push([r.index, r.index + r[0].length]);
	return t;
}
/**
* Works on the text between marks only, so that a mark is never taken for a part of a secret. What is
* left between two marks held no window when it was longer, so it holds none now: running twice changes
* nothing.
*/
function A(e, t) {
	return e.includes(b) ? N(e.split(b).map(t).join(b)) : t(e);
}
function j(e, t) {
	if (t.length === 0) return e;
	let n = "", r = 0;
	for (let [i, a] of M(t)) n += e.slice(r, i) + b, r = a;
	return n + e.slice(r);
}
function M(e) {
	let t = [];
	for (let n of e.toSorted((e, t) => e[0] - t[0])) {
		let e = t.at(-1);
		e === void 0 || n[0] > e[1] ? t.push(n) : t[t.length - 1] = [e[0], Math.max(e[1], n[1])];
	}
	return t;
}
function N(e) {
	return e.replace(/(?:\[secret removed\]){2,}/g, b);
}
// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function P(e) {
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
function F(e, t, n) {
	let r = new I(e, t, n);
	process.stdout.write(r.toString() + v.EOL);
}
var I = class {
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
				r && (t ? t = !1 : e += ",", e += `${n}=${R(r)}`);
			}
		}
		return e += `::${L(this.message)}`, e;
	}
};
function L(e) {
	return P(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function R(e) {
	return P(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function z(e, t) {
	let n = process.env[`GITHUB_${e}`];
	if (!n) throw Error(`Unable to find environment variable for file command ${e}`);
	if (!y.existsSync(n)) throw Error(`Missing file at path: ${n}`);
	y.appendFileSync(n, `${P(t)}${v.EOL}`, { encoding: "utf8" });
}
function B(e, t) {
	let n = `ghadelimiter_${oe.randomUUID()}`, r = P(t);
	if (e.includes(n)) throw Error(`Unexpected input: name should not contain the delimiter "${n}"`);
	if (r.includes(n)) throw Error(`Unexpected input: value should not contain the delimiter "${n}"`);
	return `${e}<<${n}${v.EOL}${r}${v.EOL}${n}`;
}
/**
* The code to exit an action
*/
var V;
(function(e) {
	/**
	* A code indicating that the action was a failure
	*/
	e[e.Success = 0] = "Success", e[e.Failure = 1] = "Failure";
})(V ||= {});
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function H(e, t) {
	if (process.env.GITHUB_OUTPUT) return z("OUTPUT", B(e, t));
	process.stdout.write(v.EOL), F("set-output", { name: e }, P(t));
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
const U = W({
	escape: "\x1B",
	bell: "\x07",
	csi: ""
});
function W(e) {
	let { escape: t, bell: n, csi: r } = e, i = `${t}\\][^${n}${t}]*(?:${n}|${t}\\\\)`, a = `(?:${t}\\[|${r})[0-9;:<=>?]*[ -/]*[@-~]`;
	return RegExp(`${i}|${a}`, "g");
}
/**
* Removes secrets and terminal sequences, shows line ends as `⏎` and hidden characters as escapes, and
* breaks what the runner would execute. The result is one line without a line end.
*/
function G(e, t) {
	let n = s(t.scrub(e).replace(U, "").replace(/\r\n|[\r\n]/g, "⏎")), r = K(t.scrub(n));
	return r.length <= t.maxCharacters ? r : `${r.slice(0, t.maxCharacters - 1).toWellFormed()}…`;
}
/** What is shown as an escape cannot stand before `::`, so only visible white space has to be looked for. */
function K(e) {
	let t = e.replaceAll("##[", "## [");
	return t.trimStart().startsWith("::") ? `| ${t}` : t;
}
/** Escapes the message of a runner command. */
function q(e) {
	return e.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
/** Escapes the value of a property of a runner command. */
function se(e) {
	return q(e).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
/**
* Everything is written synchronously, so that nothing is lost however the process ends. A file that the
* runner does not give or that cannot be written leads to one warning, never to an exception.
*/
function ce(e) {
	let t = le(e), n = ue(t), r = pe((e) => n("warning", e, {})), i = (t) => e.env[t] ?? "", a = ge({
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
			me({
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
function le(e) {
	let t = e.write ?? ((e) => void process.stdout.write(e)), n = (t, n) => G(t, {
		scrub: e.scrub,
		maxCharacters: n
	});
	return {
		clean: n,
		line: (e) => t(`${n(e, 2e3)}\n`),
		command: (e, r, i = "") => {
			t(`::${e}${i}::${q(n(r, 4e3))}\n`);
		}
	};
}
function ue(e) {
	let t = {
		notice: 0,
		warning: 0,
		error: 0
	};
	return (n, r, i = {}) => {
		t[n] += 1, t[n] > 10 ? e.line(`${n}: ${de(i)}${r}`) : e.command(n, r, fe(i, e));
	};
}
function de(e) {
	return e.file === void 0 ? "" : e.line === void 0 ? `${e.file}: ` : `${e.file}:${e.line}: `;
}
function fe(e, t) {
	let n = [
		"title",
		"file",
		"line"
	].flatMap((n) => {
		let r = e[n];
		return r === void 0 || r === "" ? [] : [`${n}=${se(t.clean(String(r), 1e3))}`];
	});
	return n.length === 0 ? "" : ` ${n.join(",")}`;
}
function pe(e) {
	let t = /* @__PURE__ */ new Set();
	return (n) => {
		t.has(n) || (t.add(n), e(n));
	};
}
function me(e) {
	try {
		g(e.file, _.W_OK), he("GITHUB_OUTPUT", e.file, () => H(e.name, e.value));
	} catch {
		e.warnOnce("The outputs of this step cannot be written: GITHUB_OUTPUT names no writable file.");
	}
}
/** `@actions/core` reads `process.env` and nothing else. */
function he(e, t, n) {
	let r = process.env[e];
	process.env[e] = t;
	try {
		n();
	} finally {
		r === void 0 ? delete process.env[e] : process.env[e] = r;
	}
}
function ge(e) {
	return (t) => {
		let n = `${e.scrub(t).toWellFormed()}\n`;
		try {
			return g(e.file, _.W_OK), ae(e.file).size + Buffer.byteLength(n) > 1e6 ? "too-long" : (ie(e.file, n), "written");
		} catch {
			return e.warnOnce("The job summary cannot be written: GITHUB_STEP_SUMMARY names no writable file."), "unavailable";
		}
	};
}
// src/journal.ts
/** The run's memory: every change of it is saved at once, so that no way out loses what was paid for. */
/** Holds the record of the run and hands every new state to `save`. */
var _e = class {
	#e;
	#t;
	#n = () => void 0;
	/** When the phase began that the next plan or publication ends. */
	#r = /* @__PURE__ */ new Date();
	constructor(e, t) {
		this.#e = e, this.#t = t, t(e);
	}
	get record() {
		return this.#e;
	}
	update(e) {
		let t = this.#e.plan === null && e.plan ? { phases: this.#i("plan") } : {};
		this.#e = {
			...this.#e,
			...t,
			...e
		}, this.#t(this.#e);
	}
	/** Books one request to the model. */
	addCall(e) {
		let t = r(this.#e.limits, e.cost);
		this.update({
			calls: [...this.#e.calls, e],
			limits: t
		}), this.#n(this.#e);
	}
	/** Has `onCall` called with the record whenever a request was booked. */
	watchCalls(e) {
		this.#n = e;
	}
	#i(e) {
		let t = this.#r.toISOString();
		return [...this.#e.phases, {
			name: e,
			startedAt: t,
			endedAt: (/* @__PURE__ */ new Date()).toISOString()
		}];
	}
	/** Keeps a sentence for the report; the same one only once. */
	note(e) {
		this.#e.notes.includes(e) || this.update({ notes: [...this.#e.notes, e] });
	}
	/** Takes over which models and which limit the run works with. */
	begin(e, t) {
		let { mode: r, currency: i } = e, a = d(e), o = {
			generate: t.generate[0].model,
			verify: t.verify[0].model
		};
		this.#r = /* @__PURE__ */ new Date();
		let s = [n({
			name: "run",
			limit: a,
			spent: 0,
			isLowerBound: !1
		})];
		this.update({
			mode: r,
			currency: i,
			limit: a,
			limits: s,
			models: o
		});
	}
	/** Takes over what another job has found and spent. */
	adopt(e, t) {
		let { coverage: r, currency: i, totals: a } = t, o = e.costLimit;
		this.#r = /* @__PURE__ */ new Date();
		let s = a.cost, c = [n({
			name: "run",
			limit: o,
			spent: s,
			isLowerBound: !1
		})];
		this.update({
			mode: e.mode,
			coverage: r,
			currency: i,
			earlier: a,
			limit: o,
			limits: c
		});
	}
	/** Keeps suggestions that are still to be verified. */
	addPlaced(e) {
		e.length > 0 && this.update({ reviewed: [...this.#e.reviewed, ...e] });
	}
	/** Keeps what came of one batch; its files count as not reviewed when the model gave no answer. */
	addBatch(e) {
		let { plan: t, reviewed: n, unreadable: r, brokenOff: i } = this.#e, a = e.status === "truncated" ? ne([e.batch]) : [], o = n.filter(({ batch: t }) => t !== e.batch.id);
		this.#r = /* @__PURE__ */ new Date(), this.update({
			reviewed: [...o, ...e.reviewed],
			unreadable: r + e.unreadable,
			brokenOff: [...i, ...a],
			plan: t && {
				...t,
				skipped: [...t.skipped, ...ve(e)]
			}
		}), e.status === "truncated" && this.note(`The answer about batch ${e.batch.id} broke off (${e.detail}); there may be more to say about its files.`);
	}
	/** Keeps what was posted, and what became of each suggestion. */
	addPublication({ reviewed: e, comments: t, url: n }) {
		let r = this.#i("publish");
		this.update({
			reviewed: e,
			comments: t,
			reviewUrl: n,
			phases: r
		});
	}
	finish(e, t) {
		this.update({
			ending: e,
			finishedAt: t
		});
	}
};
function ve(e) {
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
const J = [
	"INPUT_GITHUB-TOKEN",
	"INPUT_API-KEY",
	"DMX_API_KEY"
], Y = "INPUT_WEBHOOK-URL", X = ["OTEL_EXPORTER_OTLP_HEADERS", "OTEL_EXPORTER_OTLP_TRACES_HEADERS"], ye = [
	Y,
	"OTEL_EXPORTER_OTLP_ENDPOINT",
	"OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"
];
async function be() {
	let e = new AbortController(), t = Ce(e.signal), n = Ee(t), r = Promise.withResolvers();
	Q(e, r.resolve), Oe(t, (e) => n = e).then(r.resolve, (e) => r.resolve($(e)));
	let i = Se(await r.promise, e.signal);
	try {
		let e = await ke(t, {
			ending: i,
			settings: n
		});
		await xe(t, n), Z(e);
	} catch (e) {
		t.runner.error($(e).detail), Z(1);
	}
}
/** Whatever comes of it, the run has ended as it has. */
async function xe(e, { webhookFormat: t }) {
	try {
		let n = await e.announcer, r = {
			record: e.journal.record,
			format: t
		};
		await n?.finish(r, e.cancelled);
	} catch (t) {
		e.runner.info($(t).detail);
	}
}
/** Ends the process once everything is printed: sockets that are still open must not keep the step waiting. */
function Z(e) {
	process.stdout.write("", () => process.exit(e));
}
/** The first signal stops the run in order; if that takes too long, it is ended as it stands. */
function Q(t, n) {
	let r = () => {
		t.abort("cancelled"), setTimeout(() => n(e("not-reviewed", "cancelled")), 2e3);
	};
	process.once("SIGINT", r), process.once("SIGTERM", r), process.on("uncaughtException", (e) => n($(e))), process.on("unhandledRejection", (e) => n($(e)));
}
/** Requests that a cancel broke off did not fail: the run was stopped. */
function Se(t, n) {
	let r = t.reason === "github-unreachable" || t.reason === "post-failed";
	return !n.aborted || !r ? t : e("not-reviewed", "cancelled", `the run was cancelled; ${t.detail}`);
}
function Ce(e) {
	let t = { ...process.env }, n = x(we(t));
	for (let e of [
		...J,
		Y,
		...X
	]) delete process.env[e];
	let r = ce({
		env: t,
		scrub: n
	}), i = p({
		given: t["INPUT_RESULT-FILE"]?.trim() ?? "",
		mode: t.INPUT_MODE?.trim() ?? "",
		runnerTemp: t.RUNNER_TEMP
	});
	return {
		environment: t,
		sources: {
			environment: t,
			given: r.readInput
		},
		runner: r,
		scrub: n,
		journal: new _e(De(t), (e) => {
			h(i.result, n(ee(e)));
		}),
		paths: i,
		cancelled: e,
		announcer: Te(t, r)
	};
}
function we(e) {
	let t = (t) => e[t]?.trim() ?? "", n = t("GITHUB_REPOSITORY").split("/");
	return [
		...J.map(t),
		...re(t(Y), n),
		...X.flatMap((e) => l(t(e)))
	];
}
/** Most runs have nobody to tell, and then nothing of it is loaded. */
function Te(e, t) {
	if (!ye.some((t) => e[t]?.trim())) return null;
	let n = (e) => t.info(e);
	return import("./announcer.js").then((t) => t.createAnnouncer({
		environment: e,
		log: n
	}));
}
/** What holds until the inputs are known to be good. */
function Ee({ runner: e }) {
	let t = e.readInput("webhook-format");
	return {
		failOn: "never",
		failOnPartial: !1,
		webhookFormat: m.find((e) => e === t) ?? "json"
	};
}
function De(t) {
	return {
		version: a,
		mode: "review",
		repository: t.GITHUB_REPOSITORY ?? "",
		startedAt: (/* @__PURE__ */ new Date()).toISOString(),
		finishedAt: null,
		ending: e("failed", "internal-error", "the run was ended before it could finish"),
		gate: "passed",
		coverage: 0,
		pullRequest: null,
		limit: 0,
		limits: [],
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
		phases: [],
		marks: {
			review: "",
			comments: {}
		}
	};
}
async function Oe(e, t) {
	let n = f(e.sources);
	if (n.githubToken === "") throw new o("`github-token`: not given; leave the input out to use the job's own token");
	t(n);
	let { reviewOnGitHub: r } = await import("./action.js");
	return r(e, {
		inputs: n,
		onInputs: t
	});
}
function $(t) {
	if (t instanceof o) return e("failed", "bad-input", t.message);
	if (t instanceof i) return e("failed", "github-unreachable", t.message);
	let n = t instanceof Error ? t.name : "unknown error", r = t instanceof Error ? /\n\s+at ([^\n]{0,200})/.exec(t.stack ?? "")?.[1] ?? "" : "";
	return e("failed", "internal-error", `fen itself failed: ${n} ${r}`.trim());
}
/** Writes the last state of everything, reports, and returns the exit code. */
async function ke(e, n) {
	let { journal: r } = e, i = Ae(r.record, n.settings), a = je(r.record);
	r.update({
		gate: i,
		coverage: a
	}), r.finish(n.ending, (/* @__PURE__ */ new Date()).toISOString());
	let { report: o } = await import("./report.js"), s = `${e.environment.GITHUB_SERVER_URL ?? "https://github.com"}/${r.record.repository}/`;
	return o({
		...e,
		record: r.record,
		allowedLinkPrefix: s,
		writeWhole: h
	}), t({
		...n,
		gate: i,
		failOnPartial: n.settings.failOnPartial
	});
}
function Ae(e, { failOn: t }) {
	return t === "never" ? "passed" : e.reviewed.some((e) => u(e) && e.verdict.status === "confirmed" && c(e.suggestion.severity, t)) ? "failed" : "passed";
}
/** Changed lines given to the model and answered, of those worth a review. */
function je(e) {
	let { plan: t, ending: n, earlier: r, coverage: i } = e;
	if (r) return i;
	if (!t || n.reason === "plan-only") return 0;
	let a = t.skipped.filter((e) => e.reviewable).reduce((e, t) => e + t.changedLines, 0);
	return te({
		seen: t.reviewableLines - a,
		reviewable: t.reviewableLines
	});
}
await be();
export {};
