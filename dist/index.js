import "./rolldown-runtime.js";
import { F as e, M as t, P as n, i as r, j as i, m as a, r as o, t as s } from "./version.js";
import { l as c, n as l, o as ee, p as te, v as u } from "./markdown.js";
import { i as d, n as f } from "./undici-stub.js";
import { accessSync as p, appendFileSync as ne, constants as m, statSync as h, writeFileSync as re } from "node:fs";
import { tmpdir as g } from "node:os";
import * as _ from "os";
import v, { EOL as y } from "os";
import * as b from "crypto";
import * as x from "fs";
import { constants as S, promises as ie } from "fs";
import "path";
import * as C from "events";
import "child_process";
import "timers";
// src/domain/plan.ts
/** `1` when nothing was reviewable. */
function ae(e) {
	return e.reviewable === 0 ? 1 : Math.round(Math.min(1, e.seen / e.reviewable) * 1e4) / 1e4;
}
// src/domain/secrets.ts
/**
* The scrubber that stands in front of every sink. It knows the secrets of the run by value, whole, in
* part and in the usual encodings; patterns of well-known vendors are the second net.
*/
const w = "[secret removed]";
/**
* Returns a function that replaces every known secret in a text by `[secret removed]`, one mark for
* parts that touch. Found are: the value, every 12 characters of it, its base64 (at each alignment),
* base64url, hexadecimal, URL-encoded, JSON-escaped and reversed forms; values of 6 to 11 characters
* only whole, shorter ones never. The function is idempotent, and linear in the length of the text.
*/
function T(e) {
	let t = E(e);
	return (e) => P(P(e, (e) => F(e, j(e, t))), (e) => F(e, N(e)));
}
function E(e) {
	let t = /* @__PURE__ */ new Set(), n = /* @__PURE__ */ new Uint8Array(65536), r = /* @__PURE__ */ new Set();
	for (let n of e) for (let e of n.length < 6 ? [] : k(n)) n.length < 12 ? r.add(e) : D(e, t);
	for (let e of t) n[O(e, 0)] = 1;
	return {
		windows: t,
		mayStart: n,
		whole: [...r]
	};
}
function D(e, t) {
	for (let n = 0; n + 12 <= e.length; n += 1) t.add(e.slice(n, n + 12));
}
function O(e, t) {
	return (e.charCodeAt(t) << 8 ^ e.charCodeAt(t + 12 - 1)) & 65535;
}
function k(e) {
	let t = new TextEncoder().encode(e), n = Array.from(t, (e) => e.toString(16).padStart(2, "0")).join(""), r = encodeURIComponent(e.toWellFormed()), i = [
		0,
		1,
		2
	].map((e) => A(t, e));
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
function A(e, t) {
	let n = [...Array(t).fill(0), ...e], r = btoa(n.map((e) => String.fromCharCode(e)).join("")), i = Math.ceil(t * 8 / 6);
	return r.slice(i, Math.floor(n.length * 8 / 6));
}
function j(e, t) {
	let n = [], r = t.windows.size === 0 ? -1 : e.length - 12;
	for (let i = 0; i <= r; i += 1) t.mayStart[O(e, i)] === 1 && t.windows.has(e.slice(i, i + 12)) && n.push([i, i + 12]);
	for (let r of t.whole) for (let t = e.indexOf(r); t !== -1; t = e.indexOf(r, t + 1)) n.push([t, t + r.length]);
	return n;
}
/**
* A pattern may not depend on what follows it, and takes every letter and digit that does: so that
* removing a match never makes a new one.
*/
const M = [
	/gh[opsur]_[A-Za-z0-9_.-]{20,}/g,
	/github_pat_[A-Za-z0-9_]{20,}/g,
	/glpat-[A-Za-z0-9_-]{20,}/g,
	/npm_[A-Za-z0-9]{36,}/g,
	/(?<![A-Za-z0-9])A[KS]IA[0-9A-Z]{16}[0-9A-Za-z]*/g,
	/AIza[0-9A-Za-z_-]{35,}/g,
	/xox[abeprs]-[A-Za-z0-9-]{20,}/g,
	/(?<![A-Za-z0-9])sk-[A-Za-z0-9_-]{20,}/g
];
function N(e) {
	let t = [];
	for (let n of M) for (let r of e.matchAll(n)) /\d/.test(r[0]) && t.push([r.index, r.index + r[0].length]);
	return t;
}
/**
* Works on the text between marks only, so that a mark is never taken for a part of a secret. What is
* left between two marks held no window when it was longer, so it holds none now: running twice changes
* nothing.
*/
function P(e, t) {
	return e.includes(w) ? L(e.split(w).map(t).join(w)) : t(e);
}
function F(e, t) {
	if (t.length === 0) return e;
	let n = "", r = 0;
	for (let [i, a] of I(t)) n += e.slice(r, i) + w, r = a;
	return n + e.slice(r);
}
function I(e) {
	let t = [];
	for (let n of e.toSorted((e, t) => e[0] - t[0])) {
		let e = t.at(-1);
		e === void 0 || n[0] > e[1] ? t.push(n) : t[t.length - 1] = [e[0], Math.max(e[1], n[1])];
	}
	return t;
}
function L(e) {
	return e.replace(/(?:\[secret removed\]){2,}/g, w);
}
// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function R(e) {
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
function z(e, t, n) {
	let r = new B(e, t, n);
	process.stdout.write(r.toString() + _.EOL);
}
var B = class {
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
				r && (t ? t = !1 : e += ",", e += `${n}=${H(r)}`);
			}
		}
		return e += `::${V(this.message)}`, e;
	}
};
function V(e) {
	return R(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function H(e) {
	return R(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function U(e, t) {
	let n = process.env[`GITHUB_${e}`];
	if (!n) throw Error(`Unable to find environment variable for file command ${e}`);
	if (!x.existsSync(n)) throw Error(`Missing file at path: ${n}`);
	x.appendFileSync(n, `${R(t)}${_.EOL}`, { encoding: "utf8" });
}
function W(e, t) {
	let n = `ghadelimiter_${b.randomUUID()}`, r = R(t);
	if (e.includes(n)) throw Error(`Unexpected input: name should not contain the delimiter "${n}"`);
	if (r.includes(n)) throw Error(`Unexpected input: value should not contain the delimiter "${n}"`);
	return `${e}<<${n}${_.EOL}${r}${_.EOL}${n}`;
}
d(), f();
var G;
(function(e) {
	e[e.OK = 200] = "OK", e[e.MultipleChoices = 300] = "MultipleChoices", e[e.MovedPermanently = 301] = "MovedPermanently", e[e.ResourceMoved = 302] = "ResourceMoved", e[e.SeeOther = 303] = "SeeOther", e[e.NotModified = 304] = "NotModified", e[e.UseProxy = 305] = "UseProxy", e[e.SwitchProxy = 306] = "SwitchProxy", e[e.TemporaryRedirect = 307] = "TemporaryRedirect", e[e.PermanentRedirect = 308] = "PermanentRedirect", e[e.BadRequest = 400] = "BadRequest", e[e.Unauthorized = 401] = "Unauthorized", e[e.PaymentRequired = 402] = "PaymentRequired", e[e.Forbidden = 403] = "Forbidden", e[e.NotFound = 404] = "NotFound", e[e.MethodNotAllowed = 405] = "MethodNotAllowed", e[e.NotAcceptable = 406] = "NotAcceptable", e[e.ProxyAuthenticationRequired = 407] = "ProxyAuthenticationRequired", e[e.RequestTimeout = 408] = "RequestTimeout", e[e.Conflict = 409] = "Conflict", e[e.Gone = 410] = "Gone", e[e.TooManyRequests = 429] = "TooManyRequests", e[e.InternalServerError = 500] = "InternalServerError", e[e.NotImplemented = 501] = "NotImplemented", e[e.BadGateway = 502] = "BadGateway", e[e.ServiceUnavailable = 503] = "ServiceUnavailable", e[e.GatewayTimeout = 504] = "GatewayTimeout";
})(G ||= {});
var K;
(function(e) {
	e.Accept = "accept", e.ContentType = "content-type";
})(K ||= {});
var q;
(function(e) {
	e.ApplicationJson = "application/json";
})(q ||= {}), G.MovedPermanently, G.ResourceMoved, G.SeeOther, G.TemporaryRedirect, G.PermanentRedirect, G.BadGateway, G.ServiceUnavailable, G.GatewayTimeout;
// node_modules/@actions/core/lib/summary.js
var J = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
const { access: oe, appendFile: se, writeFile: ce } = ie, Y = "GITHUB_STEP_SUMMARY";
new class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return J(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			let e = process.env[Y];
			if (!e) throw Error(`Unable to find environment variable for $${Y}. Check if your runtime environment supports job summaries.`);
			try {
				yield oe(e, S.R_OK | S.W_OK);
			} catch {
				throw Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`);
			}
			return this._filePath = e, this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(e, t, n = {}) {
		let r = Object.entries(n).map(([e, t]) => ` ${e}="${t}"`).join("");
		return t ? `<${e}${r}>${t}</${e}>` : `<${e}${r}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(e) {
		return J(this, void 0, void 0, function* () {
			let t = !!e?.overwrite, n = yield this.filePath();
			return yield (t ? ce : se)(n, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return J(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: !0 });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		return this._buffer = "", this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(e, t = !1) {
		return this._buffer += e, t ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(y);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(e, t) {
		let n = Object.assign({}, t && { lang: t }), r = this.wrap("pre", this.wrap("code", e), n);
		return this.addRaw(r).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(e, t = !1) {
		let n = t ? "ol" : "ul", r = e.map((e) => this.wrap("li", e)).join(""), i = this.wrap(n, r);
		return this.addRaw(i).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
	addTable(e) {
		let t = e.map((e) => {
			let t = e.map((e) => {
				if (typeof e == "string") return this.wrap("td", e);
				let { header: t, data: n, colspan: r, rowspan: i } = e, a = t ? "th" : "td", o = Object.assign(Object.assign({}, r && { colspan: r }), i && { rowspan: i });
				return this.wrap(a, n, o);
			}).join("");
			return this.wrap("tr", t);
		}).join(""), n = this.wrap("table", t);
		return this.addRaw(n).addEOL();
	}
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(e, t) {
		let n = this.wrap("details", this.wrap("summary", e) + t);
		return this.addRaw(n).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(e, t, n) {
		let { width: r, height: i } = n || {}, a = Object.assign(Object.assign({}, r && { width: r }), i && { height: i }), o = this.wrap("img", null, Object.assign({
			src: e,
			alt: t
		}, a));
		return this.addRaw(o).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
	addHeading(e, t) {
		let n = `h${t}`, r = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(n) ? n : "h1", i = this.wrap(r, e);
		return this.addRaw(i).addEOL();
	}
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		let e = this.wrap("hr", null);
		return this.addRaw(e).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		let e = this.wrap("br", null);
		return this.addRaw(e).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(e, t) {
		let n = Object.assign({}, t && { cite: t }), r = this.wrap("blockquote", e, n);
		return this.addRaw(r).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(e, t) {
		let n = this.wrap("a", e, { href: t });
		return this.addRaw(n).addEOL();
	}
}();
const { chmod: le, copyFile: ue, lstat: de, mkdir: fe, open: pe, readdir: me, rename: he, rm: ge, rmdir: _e, stat: ve, symlink: ye, unlink: be } = x.promises;
process.platform, x.constants.O_RDONLY, process.platform, C.EventEmitter, C.EventEmitter, v.platform(), v.arch();
/**
* The code to exit an action
*/
var xe;
(function(e) {
	/**
	* A code indicating that the action was a failure
	*/
	e[e.Success = 0] = "Success", e[e.Failure = 1] = "Failure";
})(xe ||= {});
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function Se(e, t) {
	if (process.env.GITHUB_OUTPUT) return U("OUTPUT", W(e, t));
	process.stdout.write(_.EOL), z("set-output", { name: e }, R(t));
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
const Ce = we({
	escape: "\x1B",
	bell: "\x07",
	csi: ""
});
function we(e) {
	let { escape: t, bell: n, csi: r } = e, i = `${t}\\][^${n}${t}]*(?:${n}|${t}\\\\)`, a = `(?:${t}\\[|${r})[0-9;:<=>?]*[ -/]*[@-~]`;
	return RegExp(`${i}|${a}`, "g");
}
/**
* Removes secrets and terminal sequences, shows line ends as `⏎` and hidden characters as escapes, and
* breaks what the runner would execute. The result is one line without a line end.
*/
function Te(e, t) {
	let n = ee(t.scrub(e).replace(Ce, "").replace(/\r\n|[\r\n]/g, "⏎")), r = Ee(t.scrub(n));
	return r.length <= t.maxCharacters ? r : `${r.slice(0, t.maxCharacters - 1).toWellFormed()}…`;
}
/** What is shown as an escape cannot stand before `::`, so only visible white space has to be looked for. */
function Ee(e) {
	let t = e.replaceAll("##[", "## [");
	return t.trimStart().startsWith("::") ? `| ${t}` : t;
}
/** Escapes the message of a runner command. */
function X(e) {
	return e.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
/** Escapes the value of a property of a runner command. */
function De(e) {
	return X(e).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
/**
* Everything is written synchronously, so that nothing is lost however the process ends. A file that the
* runner does not give or that cannot be written leads to one warning, never to an exception.
*/
function Oe(e) {
	let t = ke(e), n = Ae(t), r = Ne((e) => n("warning", e, {})), i = (t) => e.env[t] ?? "", a = Ie({
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
		group: (e) => t.command("group", e),
		endGroup: () => t.command("endgroup", ""),
		setOutput: (t, n) => {
			let a = e.scrub(n).slice(0, 1e4);
			Pe({
				file: i("GITHUB_OUTPUT"),
				name: t,
				value: a,
				warnOnce: r
			});
		},
		...a,
		readInput: (e) => i(`INPUT_${e.replaceAll(" ", "_").toUpperCase()}`).trim(),
		readEnv: i,
		tempDirectory: () => Z(i("RUNNER_TEMP"), r)
	};
}
function ke(e) {
	let t = e.write ?? ((e) => void process.stdout.write(e)), n = (t, n) => Te(t, {
		scrub: e.scrub,
		maxCharacters: n
	});
	return {
		clean: n,
		line: (e) => t(`${n(e, 2e3)}\n`),
		command: (e, r, i = "") => {
			t(`::${e}${i}::${X(n(r, 4e3))}\n`);
		}
	};
}
function Ae(e) {
	let t = {
		notice: 0,
		warning: 0,
		error: 0
	};
	return (n, r, i = {}) => {
		t[n] += 1, t[n] > 10 ? e.line(`${n}: ${je(i)}${r}`) : e.command(n, r, Me(i, e));
	};
}
function je(e) {
	return e.file === void 0 ? "" : e.line === void 0 ? `${e.file}: ` : `${e.file}:${e.line}: `;
}
function Me(e, t) {
	let n = [
		"title",
		"file",
		"line"
	].flatMap((n) => {
		let r = e[n];
		return r === void 0 || r === "" ? [] : [`${n}=${De(t.clean(String(r), 1e3))}`];
	});
	return n.length === 0 ? "" : ` ${n.join(",")}`;
}
function Ne(e) {
	let t = /* @__PURE__ */ new Set();
	return (n) => {
		t.has(n) || (t.add(n), e(n));
	};
}
function Pe(e) {
	try {
		p(e.file, m.W_OK), Fe("GITHUB_OUTPUT", e.file, () => Se(e.name, e.value));
	} catch {
		e.warnOnce("The outputs of this step cannot be written: GITHUB_OUTPUT names no writable file.");
	}
}
/** `@actions/core` reads `process.env` and nothing else. */
function Fe(e, t, n) {
	let r = process.env[e];
	process.env[e] = t;
	try {
		n();
	} finally {
		r === void 0 ? delete process.env[e] : process.env[e] = r;
	}
}
function Ie(e) {
	let t = (t, n, r) => {
		let i = `${e.scrub(t).toWellFormed()}\n`;
		try {
			return p(e.file, m.W_OK), r() + Buffer.byteLength(i) > 1e6 ? "too-long" : (n(e.file, i), "written");
		} catch {
			return e.warnOnce("The job summary cannot be written: GITHUB_STEP_SUMMARY names no writable file."), "unavailable";
		}
	};
	return {
		appendSummary: (n) => t(n, ne, () => h(e.file).size),
		writeSummary: (e) => t(e, re, () => 0)
	};
}
function Z(e, t) {
	try {
		if (p(e, m.W_OK | m.X_OK), h(e).isDirectory()) return e;
	} catch {}
	return t("RUNNER_TEMP names no writable folder; the system's temporary folder is used."), g();
}
// src/journal.ts
/** Holds the record of the run and hands every new state to `save`. */
var Le = class {
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
		let { mode: n, currency: r } = e, i = Math.floor(e.costLimit / e.shard.count), a = {
			generate: t.generate[0].model,
			verify: t.verify[0].model
		};
		this.update({
			mode: n,
			currency: r,
			limit: i,
			models: a
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
	/** Keeps what came of one batch; its files count as not reviewed when the model gave no answer. */
	addBatch(e) {
		let { plan: t, reviewed: n, unreadable: r } = this.#e;
		this.update({
			reviewed: [...n, ...e.reviewed],
			unreadable: r + e.unreadable,
			plan: t && {
				...t,
				skipped: [...t.skipped, ...Re(e)]
			}
		}), e.status === "truncated" && this.note(`The answer about ${ze(e)} broke off (${e.detail}); there may be more to say.`);
	}
	finish(e, t) {
		this.update({
			ending: e,
			finishedAt: t
		});
	}
};
function Re(e) {
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
function ze(e) {
	let [t, ...n] = e.batch.files.map(({ file: e }) => l(e.path));
	return n.length === 0 ? `${t}` : `${t} and ${n.length} more files`;
}
// src/main.ts
/** Entry of the action: reads the inputs, runs the review, reports on every way out, and fails the job if it must. */
/** After a cancel the runner kills the process within ten seconds; fen says its farewell much sooner. */
const Q = [
	"INPUT_GITHUB-TOKEN",
	"INPUT_API-KEY",
	"DMX_API_KEY"
];
async function Be() {
	let e = new AbortController(), t = He(e.signal), n = {
		failOn: "never",
		failOnPartial: !1
	}, r = Promise.withResolvers();
	Ve(e, r.resolve), We(t, (e) => n = e).then(r.resolve, (e) => r.resolve($(e))), await Ge(t, {
		ending: await r.promise,
		settings: n
	});
}
/** The first signal stops the run in order; if that takes too long, it is ended as it stands. */
function Ve(e, t) {
	let n = () => {
		e.abort("cancelled"), setTimeout(() => t(i("not-reviewed", "cancelled")), 2e3).unref();
	};
	process.once("SIGINT", n), process.once("SIGTERM", n), process.on("uncaughtException", (e) => t($(e))), process.on("unhandledRejection", (e) => t($(e)));
}
function He(e) {
	let t = { ...process.env }, n = Q.map((e) => t[e]?.trim() ?? "");
	for (let e of Q) delete process.env[e];
	let i = T(n), a = Oe({
		env: t,
		scrub: i
	}), s = o({
		given: t["INPUT_RESULT-FILE"]?.trim() ?? "",
		mode: t.INPUT_MODE?.trim() ?? "",
		runnerTemp: t.RUNNER_TEMP
	});
	return {
		environment: t,
		sources: {
			environment: t,
			given: (e) => t[`INPUT_${e.toUpperCase()}`] ?? ""
		},
		runner: a,
		scrub: i,
		journal: new Le(Ue(t), (e) => {
			r(s.result, i(te(e)));
		}),
		paths: s,
		cancelled: e
	};
}
function Ue(e) {
	return {
		version: s,
		mode: "review",
		repository: e.GITHUB_REPOSITORY ?? "",
		startedAt: (/* @__PURE__ */ new Date()).toISOString(),
		finishedAt: null,
		ending: i("failed", "internal-error", "the run was ended before it could finish"),
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
async function We(t, n) {
	let r = a(t.sources);
	if (r.githubToken === "") throw new e("`github-token`: not given; leave the input out to use the job's own token");
	n(r);
	let { reviewOnGitHub: i } = await import("./action.js");
	return i(t, {
		inputs: r,
		onInputs: n
	});
}
function $(t) {
	if (t instanceof e) return i("failed", "bad-input", t.message);
	if (t instanceof n) return i("failed", "github-unreachable", t.message);
	let r = t instanceof Error ? t.name : "unknown error", a = t instanceof Error ? /\n\s+at ([^\n]{0,200})/.exec(t.stack ?? "")?.[1] ?? "" : "";
	return i("failed", "internal-error", `fen itself failed: ${r} ${a}`.trim());
}
/** Writes the last state of everything, reports, and sets the exit code. */
async function Ge(e, n) {
	let { journal: i } = e, a = Ke(i.record, n.settings), o = qe(i.record);
	i.update({
		gate: a,
		coverage: o
	}), i.finish(n.ending, (/* @__PURE__ */ new Date()).toISOString());
	let { report: s } = await import("./report.js"), c = `${e.environment.GITHUB_SERVER_URL ?? "https://github.com"}/${i.record.repository}/`;
	s({
		...e,
		record: i.record,
		allowedLinkPrefix: c,
		writeWhole: r
	});
	let l = t({
		...n,
		gate: a,
		failOnPartial: n.settings.failOnPartial
	});
	process.stdout.write("", () => process.exit(l));
}
function Ke(e, { failOn: t }) {
	return t === "never" ? "passed" : e.reviewed.some((e) => u(e) && e.verdict.status === "confirmed" && c(e.suggestion.severity, t)) ? "failed" : "passed";
}
/** Changed lines given to the model and answered, of those worth a review. */
function qe(e) {
	let { plan: t, ending: n, earlier: r, coverage: i } = e;
	if (r) return i;
	if (!t || n.reason === "plan-only") return 0;
	let a = t.skipped.filter((e) => e.reviewable).reduce((e, t) => e + t.changedLines, 0);
	return ae({
		seen: t.reviewableLines - a,
		reviewable: t.reviewableLines
	});
}
await Be();
export {};
