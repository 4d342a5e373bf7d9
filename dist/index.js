import { a as e, at as t, c as n, nt as r, ot as i, t as a, tt as o } from "./version.js";
import { C as s, E as c, T as l, n as u, u as d } from "./result.js";
import { n as f, t as p } from "./endpoint-secrets.js";
import { s as m } from "./totals.js";
import { H as h, K as ee, U as te, W as g, n as _, r as v } from "./result-file.js";
import { accessSync as y, appendFileSync as ne, constants as b, statSync as re } from "node:fs";
import * as x from "os";
import * as ie from "crypto";
import * as S from "fs";
// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function C(e) {
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
function w(e, t, n) {
	let r = new T(e, t, n);
	process.stdout.write(r.toString() + x.EOL);
}
var T = class {
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
				r && (t ? t = !1 : e += ",", e += `${n}=${D(r)}`);
			}
		}
		return e += `::${E(this.message)}`, e;
	}
};
function E(e) {
	return C(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function D(e) {
	return C(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function O(e, t) {
	let n = process.env[`GITHUB_${e}`];
	if (!n) throw Error(`Unable to find environment variable for file command ${e}`);
	if (!S.existsSync(n)) throw Error(`Missing file at path: ${n}`);
	S.appendFileSync(n, `${C(t)}${x.EOL}`, { encoding: "utf8" });
}
function k(e, t) {
	let n = `ghadelimiter_${ie.randomUUID()}`, r = C(t);
	if (e.includes(n)) throw Error(`Unexpected input: name should not contain the delimiter "${n}"`);
	if (r.includes(n)) throw Error(`Unexpected input: value should not contain the delimiter "${n}"`);
	return `${e}<<${n}${x.EOL}${r}${x.EOL}${n}`;
}
/**
* The code to exit an action
*/
var A;
(function(e) {
	/**
	* A code indicating that the action was a failure
	*/
	e[e.Success = 0] = "Success", e[e.Failure = 1] = "Failure";
})(A ||= {});
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function j(e, t) {
	if (process.env.GITHUB_OUTPUT) return O("OUTPUT", k(e, t));
	process.stdout.write(x.EOL), w("set-output", { name: e }, C(t));
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
const M = N({
	escape: "\x1B",
	bell: "\x07",
	csi: ""
});
function N(e) {
	let { escape: t, bell: n, csi: r } = e, i = `${t}\\][^${n}${t}]*(?:${n}|${t}\\\\)`, a = `(?:${t}\\[|${r})[0-9;:<=>?]*[ -/]*[@-~]`;
	return RegExp(`${i}|${a}`, "g");
}
/**
* Removes secrets and terminal sequences, shows line ends as `⏎` and hidden characters as escapes, and
* breaks what the runner would execute. The result is one line without a line end.
*/
function P(e, t) {
	let n = s(t.scrub(e).replace(M, "").replace(/\r\n|[\r\n]/g, "⏎")), r = F(t.scrub(n));
	return r.length <= t.maxCharacters ? r : `${r.slice(0, t.maxCharacters - 1).toWellFormed()}…`;
}
/** What is shown as an escape cannot stand before `::`, so only visible white space has to be looked for. */
function F(e) {
	let t = e.replaceAll("##[", "## [");
	return t.trimStart().startsWith("::") ? `| ${t}` : t;
}
/** Escapes the message of a runner command. */
function I(e) {
	return e.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
/** Escapes the value of a property of a runner command. */
function L(e) {
	return I(e).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
/**
* Everything is written synchronously, so that nothing is lost however the process ends. A file that the
* runner does not give or that cannot be written leads to one warning, never to an exception.
*/
function R(e) {
	let t = z(e), n = B(t), r = H((e) => n("warning", e, {})), i = (t) => e.env[t] ?? "", a = G({
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
			U({
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
function z(e) {
	let t = e.write ?? ((e) => void process.stdout.write(e)), n = (t, n) => P(t, {
		scrub: e.scrub,
		maxCharacters: n
	});
	return {
		clean: n,
		line: (e) => t(`${n(e, 2e3)}\n`),
		command: (e, r, i = "") => {
			t(`::${e}${i}::${I(n(r, 4e3))}\n`);
		}
	};
}
function B(e) {
	let t = {
		notice: 0,
		warning: 0,
		error: 0
	};
	return (n, r, i = {}) => {
		t[n] += 1, t[n] > 10 ? e.line(`${n}: ${V(i)}${r}`) : e.command(n, r, ae(i, e));
	};
}
function V(e) {
	return e.file === void 0 ? "" : e.line === void 0 ? `${e.file}: ` : `${e.file}:${e.line}: `;
}
function ae(e, t) {
	let n = [
		"title",
		"file",
		"line"
	].flatMap((n) => {
		let r = e[n];
		return r === void 0 || r === "" ? [] : [`${n}=${L(t.clean(String(r), 1e3))}`];
	});
	return n.length === 0 ? "" : ` ${n.join(",")}`;
}
function H(e) {
	let t = /* @__PURE__ */ new Set();
	return (n) => {
		t.has(n) || (t.add(n), e(n));
	};
}
function U(e) {
	try {
		y(e.file, b.W_OK), W("GITHUB_OUTPUT", e.file, () => j(e.name, e.value));
	} catch {
		e.warnOnce("The outputs of this step cannot be written: GITHUB_OUTPUT names no writable file.");
	}
}
/** `@actions/core` reads `process.env` and nothing else. */
function W(e, t, n) {
	let r = process.env[e];
	process.env[e] = t;
	try {
		n();
	} finally {
		r === void 0 ? delete process.env[e] : process.env[e] = r;
	}
}
function G(e) {
	return (t) => {
		let n = `${e.scrub(t).toWellFormed()}\n`;
		try {
			return y(e.file, b.W_OK), re(e.file).size + Buffer.byteLength(n) > 1e6 ? "too-long" : (ne(e.file, n), "written");
		} catch {
			return e.warnOnce("The job summary cannot be written: GITHUB_STEP_SUMMARY names no writable file."), "unavailable";
		}
	};
}
// src/journal.ts
/** The run's memory: every change of it is saved at once, so that no way out loses what was paid for. */
/** Holds the record of the run and hands every new state to `save`. */
var K = class {
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
		let t = n(this.#e.limits, e.cost);
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
	begin(t, n) {
		let { mode: r, currency: i, language: a, shard: o } = t, s = g(t), c = o.count === 1 ? {} : { shard: `${o.index}/${o.count}` }, l = {
			generate: n.generate[0].model,
			verify: n.verify[0].model
		};
		this.#r = /* @__PURE__ */ new Date();
		let u = [e({
			name: "run",
			limit: s,
			spent: 0,
			isLowerBound: !1
		})];
		this.update({
			mode: r,
			currency: i,
			language: a,
			...c,
			limit: s,
			limits: u,
			models: l
		});
	}
	/** Takes over what other jobs have found and spent. */
	adopt(t, n) {
		let { coverage: r, currency: i, totals: a, skipped: o } = n, s = n.shards.length === 0 ? {} : { shards: n.shards }, c = t.costLimit;
		this.#r = /* @__PURE__ */ new Date();
		let l = a.cost, u = [e({
			name: "run",
			limit: c,
			spent: l,
			isLowerBound: !1
		})], { mode: d, language: f } = t, p = {
			coverage: r,
			currency: i,
			earlier: a,
			skipped: o,
			...s
		};
		this.update({
			mode: d,
			language: f,
			...p,
			limit: c,
			limits: u
		});
	}
	/** Keeps suggestions that are still to be verified. */
	addPlaced(e) {
		e.length > 0 && this.update({ reviewed: [...this.#e.reviewed, ...e] });
	}
	/** Keeps what came of one batch; its files count as not reviewed when the model gave no answer. */
	addBatch(e) {
		let { plan: t, reviewed: n, unreadable: r, brokenOff: i } = this.#e, a = e.status === "truncated" ? c([e.batch]) : [], o = n.filter(({ batch: t }) => t !== e.batch.id);
		this.#r = /* @__PURE__ */ new Date(), this.update({
			reviewed: [...o, ...e.reviewed],
			unreadable: r + e.unreadable,
			brokenOff: [...i, ...a],
			plan: t && {
				...t,
				skipped: [...t.skipped, ...q(e)]
			}
		}), e.problem !== null && this.note(`None of the verdicts about batch ${e.batch.id} counts: ${e.problem}. Its suggestions are not verified.`), e.status === "truncated" && this.note(`The answer about batch ${e.batch.id} broke off (${e.detail}); there may be more to say about its files.`);
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
function q(e) {
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
], Y = "INPUT_WEBHOOK-URL", X = ["OTEL_EXPORTER_OTLP_HEADERS", "OTEL_EXPORTER_OTLP_TRACES_HEADERS"], oe = [
	Y,
	"OTEL_EXPORTER_OTLP_ENDPOINT",
	"OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"
];
async function se() {
	let e = new AbortController(), t = de(e.signal), n = me(t), r = Promise.withResolvers();
	le(e, r.resolve), he(t, (e) => n = e).then(r.resolve, (e) => r.resolve($(e)));
	let i = ue(await r.promise, e.signal);
	try {
		let e = await ge(t, {
			ending: i,
			settings: n
		});
		await ce(t, n), Z(e);
	} catch (e) {
		t.runner.error($(e).detail), Z(1);
	}
}
/** Whatever comes of it, the run has ended as it has. */
async function ce(e, { webhookFormat: t }) {
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
function le(e, t) {
	let n = () => {
		e.abort("cancelled"), setTimeout(() => t(o("not-reviewed", "cancelled")), 2e3);
	};
	process.once("SIGINT", n), process.once("SIGTERM", n), process.on("uncaughtException", (e) => t($(e))), process.on("unhandledRejection", (e) => t($(e)));
}
/** Requests that a cancel broke off did not fail: the run was stopped. */
function ue(e, t) {
	let n = e.reason === "github-unreachable" || e.reason === "post-failed";
	return !t.aborted || !n ? e : o("not-reviewed", "cancelled", `the run was cancelled; ${e.detail}`);
}
function de(e) {
	let t = { ...process.env }, n = ee(fe(t));
	for (let e of [
		...J,
		Y,
		...X
	]) delete process.env[e];
	let r = R({
		env: t,
		scrub: n
	}), i = _({
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
		journal: new K(Q(t), (e) => {
			v(i.result, n(u(e)));
		}),
		paths: i,
		cancelled: e,
		announcer: pe(t, r)
	};
}
function fe(e) {
	let t = (t) => e[t]?.trim() ?? "", n = t("GITHUB_REPOSITORY").split("/");
	return [
		...J.map(t),
		...f(t(Y), n),
		...X.flatMap((e) => p(t(e)))
	];
}
/** Most runs have nobody to tell, and then nothing of it is loaded. */
function pe(e, t) {
	if (!oe.some((t) => e[t]?.trim())) return null;
	let n = (e) => t.info(e);
	return import("./announcer.js").then((t) => t.createAnnouncer({
		environment: e,
		log: n
	}));
}
/** What holds until the inputs are known to be good. */
function me({ runner: e }) {
	let t = e.readInput("webhook-format");
	return {
		failOn: "never",
		failOnPartial: !1,
		webhookFormat: h.find((e) => e === t) ?? "json"
	};
}
function Q(e) {
	return {
		version: a,
		mode: "review",
		repository: e.GITHUB_REPOSITORY ?? "",
		startedAt: (/* @__PURE__ */ new Date()).toISOString(),
		finishedAt: null,
		ending: o("failed", "internal-error", "the run was ended before it could finish"),
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
async function he(e, t) {
	let n = te(e.sources);
	if (n.githubToken === "") throw new i("`github-token`: not given; leave the input out to use the job's own token");
	t(n);
	let { reviewOnGitHub: r } = await import("./action.js");
	return r(e, {
		inputs: n,
		onInputs: t
	});
}
function $(e) {
	if (e instanceof i) return o("failed", "bad-input", e.message);
	if (e instanceof t) return o("failed", "github-unreachable", e.message);
	let n = e instanceof Error ? e.name : "unknown error", r = e instanceof Error ? /\n\s+at ([^\n]{0,200})/.exec(e.stack ?? "")?.[1] ?? "" : "";
	return o("failed", "internal-error", `fen itself failed: ${n} ${r}`.trim());
}
/** Writes the last state of everything, reports, and returns the exit code. */
async function ge(e, t) {
	let { journal: n } = e, i = ve(n.record, t.settings), a = ye(n.record);
	n.update({
		gate: i,
		coverage: a
	}), _e(e), n.finish(t.ending, (/* @__PURE__ */ new Date()).toISOString());
	let { report: o } = await import("./report.js"), s = `${e.environment.GITHUB_SERVER_URL ?? "https://github.com"}/${n.record.repository}/`;
	return o({
		...e,
		record: n.record,
		allowedLinkPrefix: s,
		writeWhole: v
	}), r({
		...t,
		gate: i,
		failOnPartial: t.settings.failOnPartial
	});
}
/** The filter stands in front of every sink; here it is only counted what it found in the model's text. */
function _e({ journal: e, scrub: t }) {
	let n = e.record.reviewed.map(({ suggestion: { title: e, body: t, replacement: n } }) => [
		e,
		t,
		n ?? ""
	].join("\n")).filter((e) => t(e) !== e).length;
	n !== 0 && e.note(`A secret was removed from ${n} ${n === 1 ? "suggestion" : "suggestions"}.`);
}
function ve(e, { failOn: t }) {
	return t === "never" ? "passed" : e.reviewed.some((e) => m(e) && e.verdict.status === "confirmed" && d(e.suggestion.severity, t)) ? "failed" : "passed";
}
/** Changed lines given to the model and answered, of those worth a review. */
function ye(e) {
	let { plan: t, ending: n, earlier: r, coverage: i } = e;
	if (r) return i;
	if (!t || n.reason === "plan-only") return 0;
	let a = t.skipped.filter((e) => e.reviewable).reduce((e, t) => e + t.changedLines, 0);
	return l({
		seen: t.reviewableLines - a,
		reviewable: t.reviewableLines
	});
}
await se();
export {};
