import { tt as e } from "./version.js";
import { v as t, y as n } from "./totals.js";
import { n as r, t as i } from "./endpoint-secrets.js";
import { Lt as a, n as o } from "./result.js";
import { d as s, n as c } from "./result-file.js";
import { O as l, k as u } from "./state.js";
import { i as d } from "./write-files.js";
import { a as f, i as p, n as m, o as h, r as g, s as ee, t as _ } from "./run.js";
import { accessSync as v, appendFileSync as y, constants as b, statSync as x } from "node:fs";
import * as S from "os";
import * as te from "crypto";
import * as C from "fs";
// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function w(e) {
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
function T(e, t, n) {
	let r = new E(e, t, n);
	process.stdout.write(r.toString() + S.EOL);
}
var E = class {
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
				r && (t ? t = !1 : e += ",", e += `${n}=${O(r)}`);
			}
		}
		return e += `::${D(this.message)}`, e;
	}
};
function D(e) {
	return w(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function O(e) {
	return w(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function k(e, t) {
	let n = process.env[`GITHUB_${e}`];
	if (!n) throw Error(`Unable to find environment variable for file command ${e}`);
	if (!C.existsSync(n)) throw Error(`Missing file at path: ${n}`);
	C.appendFileSync(n, `${w(t)}${S.EOL}`, { encoding: "utf8" });
}
function A(e, t) {
	let n = `ghadelimiter_${te.randomUUID()}`, r = w(t);
	if (e.includes(n)) throw Error(`Unexpected input: name should not contain the delimiter "${n}"`);
	if (r.includes(n)) throw Error(`Unexpected input: value should not contain the delimiter "${n}"`);
	return `${e}<<${n}${S.EOL}${r}${S.EOL}${n}`;
}
/**
* The code to exit an action
*/
var j;
(function(e) {
	/**
	* A code indicating that the action was a failure
	*/
	e[e.Success = 0] = "Success", e[e.Failure = 1] = "Failure";
})(j ||= {});
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function M(e, t) {
	if (process.env.GITHUB_OUTPUT) return k("OUTPUT", A(e, t));
	process.stdout.write(S.EOL), T("set-output", { name: e }, w(t));
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
const N = P({
	escape: "\x1B",
	bell: "\x07",
	csi: ""
});
function P(e) {
	let { escape: t, bell: n, csi: r } = e, i = `${t}\\][^${n}${t}]*(?:${n}|${t}\\\\)`, a = `(?:${t}\\[|${r})[0-9;:<=>?]*[ -/]*[@-~]`;
	return RegExp(`${i}|${a}`, "g");
}
/**
* Removes secrets and terminal sequences, shows line ends as `⏎` and hidden characters as escapes, and
* breaks what the runner would execute. The result is one line without a line end.
*/
function F(e, t) {
	let n = a(t.scrub(e).replace(N, "").replace(/\r\n|[\r\n]/g, "⏎")), r = I(t.scrub(n));
	return r.length <= t.maxCharacters ? r : `${r.slice(0, t.maxCharacters - 1).toWellFormed()}…`;
}
/** What is shown as an escape cannot stand before `::`, so only visible white space has to be looked for. */
function I(e) {
	let t = e.replaceAll("##[", "## [");
	return t.trimStart().startsWith("::") ? `| ${t}` : t;
}
/** Escapes the message of a runner command. */
function L(e) {
	return e.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
/** Escapes the value of a property of a runner command. */
function R(e) {
	return L(e).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
/**
* Everything is written synchronously, so that nothing is lost however the process ends. A file that the
* runner does not give or that cannot be written leads to one warning, never to an exception.
*/
function z(e) {
	let t = B(e), n = V(t), r = U((e) => n("warning", e, {})), i = (t) => e.env[t] ?? "", a = K({
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
			W({
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
function B(e) {
	let t = e.write ?? ((e) => void process.stdout.write(e)), n = (t, n) => F(t, {
		scrub: e.scrub,
		maxCharacters: n
	});
	return {
		clean: n,
		line: (e) => t(`${n(e, 2e3)}\n`),
		command: (e, r, i = "") => {
			t(`::${e}${i}::${L(n(r, 4e3))}\n`);
		}
	};
}
function V(e) {
	let t = {
		notice: 0,
		warning: 0,
		error: 0
	};
	return (n, r, i = {}) => {
		t[n] += 1, t[n] > 10 ? e.line(`${n}: ${ne(i)}${r}`) : e.command(n, r, H(i, e));
	};
}
function ne(e) {
	return e.file === void 0 ? "" : e.line === void 0 ? `${e.file}: ` : `${e.file}:${e.line}: `;
}
function H(e, t) {
	let n = [
		"title",
		"file",
		"line"
	].flatMap((n) => {
		let r = e[n];
		return r === void 0 || r === "" ? [] : [`${n}=${R(t.clean(String(r), 1e3))}`];
	});
	return n.length === 0 ? "" : ` ${n.join(",")}`;
}
function U(e) {
	let t = /* @__PURE__ */ new Set();
	return (n) => {
		t.has(n) || (t.add(n), e(n));
	};
}
function W(e) {
	try {
		v(e.file, b.W_OK), G("GITHUB_OUTPUT", e.file, () => M(e.name, e.value));
	} catch {
		e.warnOnce("The outputs of this step cannot be written: GITHUB_OUTPUT names no writable file.");
	}
}
/** `@actions/core` reads `process.env` and nothing else. */
function G(e, t, n) {
	let r = process.env[e];
	process.env[e] = t;
	try {
		n();
	} finally {
		r === void 0 ? delete process.env[e] : process.env[e] = r;
	}
}
function K(e) {
	return (t) => {
		let n = `${e.scrub(t).toWellFormed()}\n`;
		try {
			return v(e.file, b.W_OK), x(e.file).size + Buffer.byteLength(n) > 1e6 ? "too-long" : (y(e.file, n), "written");
		} catch {
			return e.warnOnce("The job summary cannot be written: GITHUB_STEP_SUMMARY names no writable file."), "unavailable";
		}
	};
}
// src/main.ts
/** Entry of the action: reads the inputs, runs the review, reports on every way out, and fails the job if it must. */
/** After a cancel the runner kills the process within ten seconds; fen says its farewell much sooner. */
const q = [
	"INPUT_GITHUB-TOKEN",
	"INPUT_API-KEY",
	"DMX_API_KEY"
], J = "INPUT_WEBHOOK-URL", Y = ["OTEL_EXPORTER_OTLP_HEADERS", "OTEL_EXPORTER_OTLP_TRACES_HEADERS"], X = [
	J,
	"OTEL_EXPORTER_OTLP_ENDPOINT",
	"OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"
];
async function Z() {
	let e = new AbortController(), t = ae(e.signal), n = ce(t), r = null, i = Promise.withResolvers();
	ie(e, i.resolve), le(t, {
		onInputs: (e) => n = e,
		onRecording: (e) => r = e
	}).then(i.resolve, (e) => i.resolve(g(e)));
	let a = _(await i.promise, e.signal);
	try {
		let e = await de(t, {
			ending: a,
			settings: n,
			recording: r
		});
		await re(t, n), Q(e);
	} catch (e) {
		t.runner.error(g(e).detail), Q(1);
	}
}
/** Whatever comes of it, the run has ended as it has. */
async function re(e, { webhookFormat: t }) {
	try {
		let n = await e.announcer, r = {
			record: e.journal.record,
			format: t
		};
		await n?.finish(r, e.cancelled);
	} catch (t) {
		e.runner.info(g(t).detail);
	}
}
/** Ends the process once everything is printed: sockets that are still open must not keep the step waiting. */
function Q(e) {
	process.stdout.write("", () => process.exit(e));
}
/** The first signal stops the run in order; if that takes too long, it is ended as it stands. */
function ie(e, n) {
	let r = () => {
		e.abort("cancelled"), setTimeout(() => n(t("not-reviewed", "cancelled")), 3500);
	};
	process.once("SIGINT", r), process.once("SIGTERM", r), process.on("uncaughtException", (e) => n(g(e))), process.on("unhandledRejection", (e) => n(g(e)));
}
function ae(e) {
	let t = { ...process.env }, n = s(oe(t));
	for (let e of [
		...q,
		J,
		...Y
	]) delete process.env[e];
	let r = z({
		env: t,
		scrub: n
	}), i = c({
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
		journal: new ee(m(t.GITHUB_REPOSITORY ?? ""), (e) => {
			d(i.result, n(o(e)));
		}),
		paths: i,
		cancelled: e,
		announcer: se(t, r)
	};
}
function oe(e) {
	let t = (t) => e[t]?.trim() ?? "", n = t("GITHUB_REPOSITORY").split("/");
	return [
		...q.map(t),
		...r(t(J), n),
		...Y.flatMap((e) => i(t(e)))
	];
}
/** Most runs have nobody to tell, and then nothing of it is loaded. */
function se(e, t) {
	if (e.INPUT_MODE?.trim() === "doctor" || !X.some((t) => e[t]?.trim())) return null;
	let n = (e) => t.info(e);
	return import("./announcer.js").then((t) => t.createAnnouncer({
		environment: e,
		log: n
	}));
}
/** What holds until the inputs are known to be good. */
function ce({ runner: e }) {
	let t = e.readInput("webhook-format");
	return {
		failOn: "never",
		failOnPartial: !1,
		webhookFormat: l.find((e) => e === t) ?? "json"
	};
}
async function le(t, n) {
	let { inputs: r, problems: i } = u(t.sources), a = r.githubToken === "" ? [...i, $] : i;
	if (a.length > 0 && r.mode !== "doctor") throw new e(ue(i));
	return n.onInputs(r), (await import("./action.js")).reviewOnGitHub(t, {
		inputs: r,
		problems: a,
		...n
	});
}
const $ = "`github-token`: not given; leave the input out to use the job's own token";
/** Bad values come first; without any, it is the token that is missing. */
function ue(e) {
	return e.length > 0 ? e.join("\n") : $;
}
/** Writes the last state of everything, reports, and returns the exit code. */
async function de(e, t) {
	let { journal: r } = e, i = p(r.record, t.settings), a = f(r.record, t.ending);
	r.update({
		gate: i,
		coverage: a
	}), h(e), r.finish(t.ending, (/* @__PURE__ */ new Date()).toISOString());
	let { report: o } = await import("./report.js"), s = `${e.environment.GITHUB_SERVER_URL ?? "https://github.com"}/${r.record.repository}/`, { record: c } = r, l = await t.recording?.render({
		...e,
		record: c
	}) ?? null;
	return o({
		...e,
		record: c,
		replay: l,
		allowedLinkPrefix: s,
		writeWhole: d
	}), n({
		...t,
		gate: i,
		failOnPartial: t.settings.failOnPartial
	});
}
await Z();
export {};
