import { i as e, o as t, t as n } from "./rolldown-runtime.js";
import r from "node:path";
import i from "node:perf_hooks";
// node_modules/boundary/lib/index.js
var a = /* @__PURE__ */ n(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.binarySearch = e.upperBound = e.lowerBound = e.compare = void 0;
	function t(e, t) {
		return e < t;
	}
	e.compare = t;
	function n(e, n, r = t) {
		let i = e.length, a = 0;
		for (; i;) {
			let t = i >>> 1, o = a + t;
			r(n, e[o]) ? i = t : (a = o + 1, i -= t + 1);
		}
		return a;
	}
	e.upperBound = n;
	function r(e, n, r = t) {
		let i = e.length, a = 0;
		for (; i;) {
			let t = i >>> 1, o = a + t;
			r(e[o], n) ? (a = o + 1, i -= t + 1) : i = t;
		}
		return a;
	}
	e.lowerBound = r;
	function i(e, n, i = t) {
		let a = r(e, n, i);
		return a !== e.length && !i(n, e[a]);
	}
	e.binarySearch = i;
})), o = (/* @__PURE__ */ n(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.StructuredSource = void 0;
	let t = a();
	e.StructuredSource = class {
		/**
		* @constructs StructuredSource
		* @param {string} source - source code text.
		*/
		constructor(e) {
			this.indice = [0];
			let t = /[\r\n\u2028\u2029]/g, n = e.length;
			for (t.lastIndex = 0;;) {
				let r = t.exec(e);
				if (!r) break;
				let i = r.index;
				e.charCodeAt(i) === 13 && e.charCodeAt(i + 1) === 10 && (i += 1);
				let a = i + 1;
				if (n < a) break;
				this.indice.push(a), t.lastIndex = a;
			}
		}
		get line() {
			return this.indice.length;
		}
		/**
		* @param {SourceLocation} loc - location indicator.
		* @return {[ number, number ]} range.
		*/
		locationToRange(e) {
			return [this.positionToIndex(e.start), this.positionToIndex(e.end)];
		}
		/**
		* @param {[ number, number ]} range - pair of indice.
		* @return {SourceLocation} location.
		*/
		rangeToLocation(e) {
			return {
				start: this.indexToPosition(e[0]),
				end: this.indexToPosition(e[1])
			};
		}
		/**
		* @param {SourcePosition} pos - position indicator.
		* @return {number} index.
		*/
		positionToIndex(e) {
			return this.indice[e.line - 1] + e.column;
		}
		/**
		* @param {number} index - index to the source code.
		* @return {SourcePosition} position.
		*/
		indexToPosition(e) {
			let n = (0, t.upperBound)(this.indice, e);
			return {
				line: n,
				column: e - this.indice[n - 1]
			};
		}
	};
})))();
/**
* Test if condition is truthy.
* @param {any} expression to be evaluated
* @param {string} error message to be shown
* @returns {void}
* @throws
*/
function s(e, t) {
	if (!e) throw Error(t);
}
// node_modules/@secretlint/core/module/SecretLintSourceCodeImpl.js
/**
* This class represent of source code.
*/
var c = class {
	hasBOM;
	content;
	filePath;
	physicalFilePath;
	contentType;
	ext;
	structuredSource;
	constructor({ content: e = "", ext: t, filePath: n, physicalFilePath: r, contentType: i }) {
		s(t || n, "should be set either of fileExt or filePath."), this.hasBOM = e.charCodeAt(0) === 65279, this.content = this.hasBOM ? e.slice(1) : e, this.structuredSource = new o.StructuredSource(this.content), this.filePath = n, this.physicalFilePath = r, this.contentType = i, this.ext = t;
	}
	/**
	* get file path
	* This return `undefined` if the source code is created without file path.
	* For example, use core API to create a source code directly.
	*
	* You can use this path to detect file type.
	* However, if you want to read the file content, use `getPhysicalFilePath` instead.
	* @returns {string|undefined}
	*/
	getFilePath() {
		return this.filePath;
	}
	/**
	* get physical file path
	* This return `undefined` if the source code is not related to file.
	* For example, the source code is given from the stdin.
	*
	* You can use this path to read the file content.
	*/
	getPhysicalFilePath() {
		return this.physicalFilePath;
	}
	/**
	* @param {SecretLintSourceNodeLocation} loc - location indicator.
	* @return {[ number, number ]} range.
	*/
	locationToRange(e) {
		return this.structuredSource.locationToRange(e);
	}
	/**
	* @param {[ number, number ]} range - pair of indice.
	* @return {SecretLintSourceNodeLocation} location.
	*/
	rangeToLocation(e) {
		let t = this.structuredSource.rangeToLocation(e);
		return {
			start: {
				line: t.start.line,
				column: t.start.column
			},
			end: {
				line: t.end.line,
				column: t.end.column
			}
		};
	}
	/**
	* @param {Position} pos - position indicator.
	* @return {number} index.
	*/
	positionToIndex(e) {
		return this.structuredSource.positionToIndex(e);
	}
	/**
	* @param {number} index - index to the source code.
	* @return {Position} position.
	*/
	indexToPosition(e) {
		let t = this.structuredSource.indexToPosition(e);
		return {
			line: t.line,
			column: t.column
		};
	}
}, l = class {
	#e = /* @__PURE__ */ new Map();
	on(e, t) {
		let n = this.#e.get(e) ?? /* @__PURE__ */ new Set();
		n?.add(t), this.#e.set(e, n);
	}
	emit(e, ...t) {
		let n = this.#e.get(e);
		if (n) for (let e of n) e(...t);
	}
	off(e, t) {
		let n = this.#e.get(e);
		if (n) for (let e of n) e === t && n.delete(t);
	}
	removeAllListeners() {
		this.#e.clear();
	}
	listenerCount(e) {
		return this.#e.get(e)?.size ?? 0;
	}
	listeners(e) {
		return Array.from(this.#e.get(e) ?? []);
	}
}, u = class {
	events;
	constructor() {
		this.events = new l();
	}
	listenerCount(e) {
		return this.events.listenerCount(e);
	}
	on(e, t) {
		return this.events.on(e, t);
	}
	emit(e, ...t) {
		let n = [];
		return this.events.listeners(e).forEach((e) => {
			n.push(e(...t));
		}), Promise.all(n);
	}
};
// node_modules/@secretlint/core/module/helper/SecretLintRuleMessageTranslator.js
/**
* Default locale that is also fallback locale.
*/
const d = (e, t) => typeof t != "object" || !t ? e() : e(t), f = (e, t) => {
	let n = Object.keys(t), r = n.find((t) => t === e);
	if (r) return r;
	let [i] = e.split("-");
	return i && n.find((e) => e === i) || "en";
}, p = (e, t) => (n, r) => {
	let i = e[n];
	if (!i) throw Error(`messages:${String(n)} is missing in messages.`);
	if (typeof i == "function") {
		if (typeof n != "string") throw Error(`message's key:${String(n)} should be string`);
		return {
			message: d(i, r),
			messageId: n,
			data: r
		};
	}
	let a = t && t.defaultLocale ? t.defaultLocale : "en", o = f(a, i), s = i[o];
	if (!s) throw i.en ? Error(`messages${String(n)}.${o} is missing in messages.`) : Error(`message's key:${String(n)}.en should be defined in messages.`);
	if (typeof n != "string") throw Error(`message's key:${String(n)}.en should be string`);
	return {
		message: d(s, r),
		messageId: n,
		data: r
	};
}, m = () => {
	let e = new l(), t = Symbol("report"), n = Symbol("ignore");
	return {
		report(n) {
			e.emit(t, n);
		},
		onReport(n) {
			let r = (e) => {
				n(e);
			};
			return e.on(t, r), () => {
				e.off(t, r);
			};
		},
		ignore(t) {
			e.emit(n, t);
		},
		onIgnore(t) {
			let r = (e) => {
				t(e);
			};
			return e.on(n, r), () => {
				e.off(n, r);
			};
		}
	};
}, h = ({ ruleId: e, ruleParentId: t, meta: n, severity: r, sourceCode: i, contextEvents: a, sharedOptions: o, locale: s }) => ({
	sharedOptions: o,
	createTranslator: (e) => p(e, { defaultLocale: s }),
	ignore(n) {
		let { message: r } = n.message;
		a.ignore({
			type: "ignore",
			ruleId: e,
			ruleParentId: t,
			range: n.range,
			targetRuleId: n.targetRuleId,
			loc: i.rangeToLocation(n.range),
			message: r
		});
	},
	report(o) {
		let { message: s, messageId: c, data: l } = o.message, u = r ?? "error";
		t ? a.report({
			...o,
			type: "message",
			ruleId: e,
			ruleParentId: t,
			loc: i.rangeToLocation(o.range),
			severity: u,
			message: s,
			messageId: c,
			docsUrl: n.docs?.url ? `${n.docs.url}#${c}` : void 0,
			data: l
		}) : a.report({
			...o,
			type: "message",
			ruleId: e,
			loc: i.rangeToLocation(o.range),
			severity: u,
			message: s,
			messageId: c,
			docsUrl: n.docs?.url ? `${n.docs.url}#${c}` : void 0,
			data: l
		});
	}
});
// node_modules/@secretlint/core/module/SecretLintRuleImpl.js
var g = class {
	ruleReportHandle;
	ruleCreator;
	descriptorRule;
	constructor({ descriptorRule: e, context: t }) {
		this.descriptorRule = e, this.ruleCreator = e.rule;
		let n = e.options || {};
		this.ruleReportHandle = this.ruleCreator.create(t, n);
	}
	allowMessageIds() {
		if (!this.descriptorRule.allowMessageIds) return [];
		let e = this.ruleCreator.meta.id;
		return this.descriptorRule.allowMessageIds.map((t) => ({
			messageId: t,
			ruleId: e
		}));
	}
	supportSourceCode(e) {
		let t = e.contentType;
		return t === "unknown" || this.ruleCreator.meta.supportedContentTypes.includes("all") ? !0 : this.ruleCreator.meta.supportedContentTypes.includes(t);
	}
	async file(e) {
		let t = this.ruleReportHandle.file;
		if (t) return t(e);
	}
}, _ = class {
	perf;
	PerformanceObserver;
	observer;
	/**
	* Profiling costs performance.
	* `performance.mark()` and `PerformanceObserver` callback are called for each rule and each file.
	* So, the profiler should be disabled if the user does not need the profiling result.
	* https://github.com/secretlint/secretlint/issues/1633
	*/
	enabled;
	entries = [];
	measures = [];
	/**
	* Set of mark names that have already been marked as `{mark}::start`
	*/
	startMarkNames = /* @__PURE__ */ new Set();
	executionPromises = [];
	constructor(e) {
		this.perf = e.perf, this.PerformanceObserver = e.PerformanceObserver, this.enabled = e.enabled ?? !0;
	}
	get isEnabled() {
		return this.enabled;
	}
	/**
	* Enable or Disable the profiler.
	* If the profiler is disabled, `mark()` does nothing and collected entries are cleared.
	* @param enabled
	*/
	setEnabled(e) {
		this.enabled !== e && (this.enabled = e, e || this.stopObserving());
	}
	startObserving() {
		let e = /(.*?)::end(\|\|.*)?/, t = new this.PerformanceObserver((t) => {
			this.enabled && t.getEntries().forEach((t) => {
				if (t.entryType === "mark") {
					let n = t.name.match(e), r = n ? n[1] : void 0, i = n && n[2] ? n[2] : "";
					if (r) {
						let e = `${r}::start${i}`;
						this.startMarkNames.has(e) && this.executionPromises.push(Promise.resolve().then(() => {
							this.perf.measure(r + i, e, t.name);
						}));
					} else this.startMarkNames.add(t.name);
					this.entries.push(t);
				} else t.entryType === "measure" && this.measures.push(t);
			});
		});
		t.observe({ entryTypes: ["mark", "measure"] }), this.observer = t;
	}
	stopObserving() {
		this.observer?.disconnect(), this.observer = void 0, this.entries.length = 0, this.measures.length = 0, this.executionPromises.length = 0, this.startMarkNames.clear();
	}
	mark(e) {
		this.enabled && (this.observer || this.startObserving(), "id" in e ? this.perf.mark(`${e.type}||${e.id}`) : this.perf.mark(e.type));
	}
	waifForExecutionPromises = () => Promise.all(this.executionPromises).finally(() => {
		this.executionPromises.length = 0;
	});
	async getEntries() {
		return await this.waifForExecutionPromises(), this.entries;
	}
	async getMeasures() {
		return await this.waifForExecutionPromises(), this.measures;
	}
}, v = class {
	disconnect() {}
	observe(e) {}
};
const y = new _({
	perf: i.performance,
	PerformanceObserver: i.PerformanceObserver ? i.PerformanceObserver : v
}), b = () => {
	let e = new u(), t = /* @__PURE__ */ new Set(), n = Symbol("lint:start"), r = [];
	return {
		collectAllowMessageIds() {
			let e = [];
			return r.forEach((t) => {
				e.push(...t.allowMessageIds());
			}), e;
		},
		/**
		* Start to run linting
		* @param options
		*/
		runLint(t) {
			return e.emit(n, t);
		},
		registerRule({ descriptorRule: i, context: a }) {
			if (t.has(i.id)) throw Error(`rule.id:${i.id} is already registered.
                
Duplicated rule.id is something wrong in .secretlintrc.                
`);
			t.add(i.id);
			let o = new g({
				descriptorRule: i,
				context: a
			});
			r.push(o), e.on(n, async ({ sourceCode: e }) => {
				y.mark({
					type: "@core>rule-handler::start",
					id: i.rule.meta.id
				}), o.supportSourceCode(e) && await o.file(e), y.mark({
					type: "@core>rule-handler::end",
					id: i.rule.meta.id
				});
			});
		},
		registerRulePreset({ descriptorRulePreset: e, context: t }) {
			let n = e.options || [];
			e.rule.create(t, n);
		},
		isRegistered(e) {
			return t.has(e);
		}
	};
}, x = ({ configRulePreset: e, sourceCode: t, runningEvents: n, contextEvents: r, sharedOptions: i, locale: a }) => {
	let o = e.rules || [];
	if (!Array.isArray(o)) throw console.error(`${e.id}:PresetRules is invalid format`, o), Error("preset's rules should be an array of rule definitions");
	return {
		sharedOptions: i,
		registerRule(s, c) {
			let l = o.find((e) => e.id === s.meta.id), u = l ? l.options : void 0, d = l ? l.disabled : void 0, f = l ? l.severity : void 0, p = l ? l.allowMessageIds : void 0, m = h({
				ruleId: s.meta.id,
				ruleParentId: e.id,
				meta: s.meta,
				severity: f,
				sourceCode: t,
				contextEvents: r,
				sharedOptions: i,
				locale: a
			}), g = c || {};
			n.registerRule({
				descriptorRule: {
					...g,
					...l,
					id: s.meta.id,
					options: u,
					rule: s,
					disabled: d,
					allowMessageIds: p,
					severity: f
				},
				context: m
			});
		}
	};
}, S = (e, t) => {
	let [n, r] = t;
	return n <= e && e <= r;
};
/**
* filter messages by ignore messages
*/
function ee(e) {
	let t = e.reportedMessages, n = e.ignoredMessages;
	return t.filter((e) => !n.some((t) => {
		let n = S(e.range[0], t.range) && S(e.range[1], t.range);
		return n && t.targetRuleId ? t.targetRuleId === "*" || e.ruleId === t.targetRuleId : n;
	}));
}
// node_modules/@secretlint/core/module/messages/MessageProcessManager.js
const te = (e) => ({ 
/**
* process `messages` with registered processes
*/
process(t) {
	let n = t;
	if (e.length === 0) throw Error("processors should be > 0");
	return e.reduce((e, t) => t(e), n);
} }), ne = (e, t) => e.range[0] === t.range[0] && e.range[1] === t.range[1] && "severity" in e && "severity" in t && e.severity === t.severity && e.message === t.message;
/**
* filter duplicated messages
*/
function re(e = []) {
	return e.filter((t, n) => !e.slice(n + 1).some((e) => ne(t, e)));
}
// node_modules/@secretlint/core/module/messages/sort-messages-process.js
/**
* sort messages by line and column
*/
function ie(e) {
	return e.sort(function(e, t) {
		let n = e.range[0] - t.range[0];
		return n === 0 ? e.range[1] - t.range[1] : n;
	});
}
// node_modules/@secretlint/core/module/messages/filter-message-id.js
const ae = (e, t) => {
	let n = new Set(t.map((e) => `${e.ruleId}--${e.messageId}`));
	return e.filter((e) => !n.has(`${e.ruleId}--${e.messageId}`));
}, C = (e, t) => {
	for (let n of Object.keys(e)) typeof e[n] == "object" ? e[n] = C(e[n], t) : Array.isArray(e[n]) ? e[n] = e[n].map((e) => C(e, t)) : typeof e[n] == "string" && (e[n] = t(e[n]));
	return e;
}, w = (e) => "*".repeat(e.length), T = (e, t) => {
	let n = e;
	for (let e of t) n = n.replaceAll(e, "*".repeat(e.length));
	return n;
}, E = (e = []) => e.map((e) => {
	if (e.type !== "message") return e;
	let t = [], n = e.data ? C(e.data, (e) => (t.push(e), w(e))) : void 0;
	if (!n) return e;
	let r = T(e.message, t);
	return {
		...e,
		message: r,
		data: n
	};
}), oe = (e) => {
	let t = ee(e), n = ae(t, e.allowMessageIds), r = e.maskSecrets ? [re, E] : [re];
	return ie(te(r).process(n));
};
// node_modules/ms/index.js
var se = /* @__PURE__ */ n(((e, t) => {
	/**
	* Helpers.
	*/
	var n = 1e3, r = n * 60, i = r * 60, a = i * 24, o = a * 7, s = a * 365.25;
	/**
	* Parse or format the given `val`.
	*
	* Options:
	*
	*  - `long` verbose formatting [false]
	*
	* @param {String|Number} val
	* @param {Object} [options]
	* @throws {Error} throw an error if val is not a non-empty string or a number
	* @return {String|Number}
	* @api public
	*/
	t.exports = function(e, t) {
		t ||= {};
		var n = typeof e;
		if (n === "string" && e.length > 0) return c(e);
		if (n === "number" && isFinite(e)) return t.long ? u(e) : l(e);
		throw Error("val is not a non-empty string or a valid number. val=" + JSON.stringify(e));
	};
	/**
	* Parse the given `str` and return milliseconds.
	*
	* @param {String} str
	* @return {Number}
	* @api private
	*/
	function c(e) {
		if (e = String(e), !(e.length > 100)) {
			var t = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(e);
			if (t) {
				var c = parseFloat(t[1]);
				switch ((t[2] || "ms").toLowerCase()) {
					case "years":
					case "year":
					case "yrs":
					case "yr":
					case "y": return c * s;
					case "weeks":
					case "week":
					case "w": return c * o;
					case "days":
					case "day":
					case "d": return c * a;
					case "hours":
					case "hour":
					case "hrs":
					case "hr":
					case "h": return c * i;
					case "minutes":
					case "minute":
					case "mins":
					case "min":
					case "m": return c * r;
					case "seconds":
					case "second":
					case "secs":
					case "sec":
					case "s": return c * n;
					case "milliseconds":
					case "millisecond":
					case "msecs":
					case "msec":
					case "ms": return c;
					default: return;
				}
			}
		}
	}
	/**
	* Short format for `ms`.
	*
	* @param {Number} ms
	* @return {String}
	* @api private
	*/
	function l(e) {
		var t = Math.abs(e);
		return t >= a ? Math.round(e / a) + "d" : t >= i ? Math.round(e / i) + "h" : t >= r ? Math.round(e / r) + "m" : t >= n ? Math.round(e / n) + "s" : e + "ms";
	}
	/**
	* Long format for `ms`.
	*
	* @param {Number} ms
	* @return {String}
	* @api private
	*/
	function u(e) {
		var t = Math.abs(e);
		return t >= a ? d(e, t, a, "day") : t >= i ? d(e, t, i, "hour") : t >= r ? d(e, t, r, "minute") : t >= n ? d(e, t, n, "second") : e + " ms";
	}
	/**
	* Pluralization helper.
	*/
	function d(e, t, n, r) {
		var i = t >= n * 1.5;
		return Math.round(e / n) + " " + r + (i ? "s" : "");
	}
})), ce = /* @__PURE__ */ n(((e, t) => {
	/**
	* This is the common logic for both the Node.js and web browser
	* implementations of `debug()`.
	*/
	function n(e) {
		/**
		* Map of special "%n" handling functions, for the debug "format" argument.
		*
		* Valid key names are a single, lower or upper-case letter, i.e. "n" and "N".
		*/
		n.debug = n, n.default = n, n.coerce = c, n.disable = o, n.enable = i, n.enabled = s, n.humanize = se(), n.destroy = l, Object.keys(e).forEach((t) => {
			n[t] = e[t];
		}), n.names = [], n.skips = [], n.formatters = {};
		/**
		* Selects a color for a debug namespace
		* @param {String} namespace The namespace string for the debug instance to be colored
		* @return {Number|String} An ANSI color code for the given namespace
		* @api private
		*/
		function t(e) {
			let t = 0;
			for (let n = 0; n < e.length; n++) t = (t << 5) - t + e.charCodeAt(n), t |= 0;
			return n.colors[Math.abs(t) % n.colors.length];
		}
		n.selectColor = t;
		/**
		* Create a debugger with the given `namespace`.
		*
		* @param {String} namespace
		* @return {Function}
		* @api public
		*/
		function n(e) {
			let t, i = null, a, o;
			function s(...e) {
				if (!s.enabled) return;
				let r = s, i = Number(/* @__PURE__ */ new Date());
				r.diff = i - (t || i), r.prev = t, r.curr = i, t = i, e[0] = n.coerce(e[0]), typeof e[0] != "string" && e.unshift("%O");
				let a = 0;
				e[0] = e[0].replace(/%([a-zA-Z%])/g, (t, i) => {
					if (t === "%%") return "%";
					a++;
					let o = n.formatters[i];
					if (typeof o == "function") {
						let n = e[a];
						t = o.call(r, n), e.splice(a, 1), a--;
					}
					return t;
				}), n.formatArgs.call(r, e), (r.log || n.log).apply(r, e);
			}
			return s.namespace = e, s.useColors = n.useColors(), s.color = n.selectColor(e), s.extend = r, s.destroy = n.destroy, Object.defineProperty(s, "enabled", {
				enumerable: !0,
				configurable: !1,
				get: () => i === null ? (a !== n.namespaces && (a = n.namespaces, o = n.enabled(e)), o) : i,
				set: (e) => {
					i = e;
				}
			}), typeof n.init == "function" && n.init(s), s;
		}
		function r(e, t) {
			let r = n(this.namespace + (t === void 0 ? ":" : t) + e);
			return r.log = this.log, r;
		}
		/**
		* Enables a debug mode by namespaces. This can include modes
		* separated by a colon and wildcards.
		*
		* @param {String} namespaces
		* @api public
		*/
		function i(e) {
			n.save(e), n.namespaces = e, n.names = [], n.skips = [];
			let t = (typeof e == "string" ? e : "").trim().replace(/\s+/g, ",").split(",").filter(Boolean);
			for (let e of t) e[0] === "-" ? n.skips.push(e.slice(1)) : n.names.push(e);
		}
		/**
		* Checks if the given string matches a namespace template, honoring
		* asterisks as wildcards.
		*
		* @param {String} search
		* @param {String} template
		* @return {Boolean}
		*/
		function a(e, t) {
			let n = 0, r = 0, i = -1, a = 0;
			for (; n < e.length;) if (r < t.length && (t[r] === e[n] || t[r] === "*")) t[r] === "*" ? (i = r, a = n, r++) : (n++, r++);
			else if (i !== -1) r = i + 1, a++, n = a;
			else return !1;
			for (; r < t.length && t[r] === "*";) r++;
			return r === t.length;
		}
		/**
		* Disable debug output.
		*
		* @return {String} namespaces
		* @api public
		*/
		function o() {
			let e = [...n.names, ...n.skips.map((e) => "-" + e)].join(",");
			return n.enable(""), e;
		}
		/**
		* Returns true if the given mode name is enabled, false otherwise.
		*
		* @param {String} name
		* @return {Boolean}
		* @api public
		*/
		function s(e) {
			for (let t of n.skips) if (a(e, t)) return !1;
			for (let t of n.names) if (a(e, t)) return !0;
			return !1;
		}
		/**
		* Coerce `val`.
		*
		* @param {Mixed} val
		* @return {Mixed}
		* @api private
		*/
		function c(e) {
			return e instanceof Error ? e.stack || e.message : e;
		}
		/**
		* XXX DO NOT USE. This is a temporary stub function.
		* XXX It WILL be removed in the next major release.
		*/
		function l() {
			console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
		}
		return n.enable(n.load()), n;
	}
	t.exports = n;
})), le = /* @__PURE__ */ n(((e, t) => {
	/**
	* Colors.
	*/
	e.formatArgs = r, e.save = i, e.load = a, e.useColors = n, e.storage = o(), e.destroy = (() => {
		let e = !1;
		return () => {
			e || (e = !0, console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."));
		};
	})(), e.colors = /* @__PURE__ */ "#0000CC.#0000FF.#0033CC.#0033FF.#0066CC.#0066FF.#0099CC.#0099FF.#00CC00.#00CC33.#00CC66.#00CC99.#00CCCC.#00CCFF.#3300CC.#3300FF.#3333CC.#3333FF.#3366CC.#3366FF.#3399CC.#3399FF.#33CC00.#33CC33.#33CC66.#33CC99.#33CCCC.#33CCFF.#6600CC.#6600FF.#6633CC.#6633FF.#66CC00.#66CC33.#9900CC.#9900FF.#9933CC.#9933FF.#99CC00.#99CC33.#CC0000.#CC0033.#CC0066.#CC0099.#CC00CC.#CC00FF.#CC3300.#CC3333.#CC3366.#CC3399.#CC33CC.#CC33FF.#CC6600.#CC6633.#CC9900.#CC9933.#CCCC00.#CCCC33.#FF0000.#FF0033.#FF0066.#FF0099.#FF00CC.#FF00FF.#FF3300.#FF3333.#FF3366.#FF3399.#FF33CC.#FF33FF.#FF6600.#FF6633.#FF9900.#FF9933.#FFCC00.#FFCC33".split(".");
	/**
	* Currently only WebKit-based Web Inspectors, Firefox >= v31,
	* and the Firebug extension (any Firefox version) are known
	* to support "%c" CSS customizations.
	*
	* TODO: add a `localStorage` variable to explicitly enable/disable colors
	*/
	function n() {
		if (typeof window < "u" && window.process && (window.process.type === "renderer" || window.process.__nwjs)) return !0;
		if (typeof navigator < "u" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) return !1;
		let e;
		return typeof document < "u" && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || typeof window < "u" && window.console && (window.console.firebug || window.console.exception && window.console.table) || typeof navigator < "u" && navigator.userAgent && (e = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(e[1], 10) >= 31 || typeof navigator < "u" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
	}
	/**
	* Colorize log arguments if enabled.
	*
	* @api public
	*/
	function r(e) {
		if (e[0] = (this.useColors ? "%c" : "") + this.namespace + (this.useColors ? " %c" : " ") + e[0] + (this.useColors ? "%c " : " ") + "+" + t.exports.humanize(this.diff), !this.useColors) return;
		let n = "color: " + this.color;
		e.splice(1, 0, n, "color: inherit");
		let r = 0, i = 0;
		e[0].replace(/%[a-zA-Z%]/g, (e) => {
			e !== "%%" && (r++, e === "%c" && (i = r));
		}), e.splice(i, 0, n);
	}
	/**
	* Invokes `console.debug()` when available.
	* No-op when `console.debug` is not a "function".
	* If `console.debug` is not available, falls back
	* to `console.log`.
	*
	* @api public
	*/
	e.log = console.debug || console.log || (() => {});
	/**
	* Save `namespaces`.
	*
	* @param {String} namespaces
	* @api private
	*/
	function i(t) {
		try {
			t ? e.storage.setItem("debug", t) : e.storage.removeItem("debug");
		} catch {}
	}
	/**
	* Load `namespaces`.
	*
	* @return {String} returns the previously persisted debug modes
	* @api private
	*/
	function a() {
		let t;
		try {
			t = e.storage.getItem("debug") || e.storage.getItem("DEBUG");
		} catch {}
		return !t && typeof process < "u" && "env" in process && (t = process.env.DEBUG), t;
	}
	/**
	* Localstorage attempts to return the localstorage.
	*
	* This is necessary because safari throws
	* when a user disables cookies/localstorage
	* and you attempt to access it.
	*
	* @return {LocalStorage}
	* @api private
	*/
	function o() {
		try {
			return localStorage;
		} catch {}
	}
	t.exports = ce()(e);
	let { formatters: s } = t.exports;
	/**
	* Map %j to `JSON.stringify()`, since no Web Inspectors do that by default.
	*/
	s.j = function(e) {
		try {
			return JSON.stringify(e);
		} catch (e) {
			return "[UnexpectedJSONParseError]: " + e.message;
		}
	};
})), D = /* @__PURE__ */ n(((t, n) => {
	/**
	* Module dependencies.
	*/
	let r = e("tty"), i = e("util");
	/**
	* Colors.
	*/
	t.init = d, t.log = c, t.formatArgs = o, t.save = l, t.load = u, t.useColors = a, t.destroy = i.deprecate(() => {}, "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."), t.colors = [
		6,
		2,
		3,
		4,
		5,
		1
	];
	try {
		let n = e("supports-color");
		n && (n.stderr || n).level >= 2 && (t.colors = [
			20,
			21,
			26,
			27,
			32,
			33,
			38,
			39,
			40,
			41,
			42,
			43,
			44,
			45,
			56,
			57,
			62,
			63,
			68,
			69,
			74,
			75,
			76,
			77,
			78,
			79,
			80,
			81,
			92,
			93,
			98,
			99,
			112,
			113,
			128,
			129,
			134,
			135,
			148,
			149,
			160,
			161,
			162,
			163,
			164,
			165,
			166,
			167,
			168,
			169,
			170,
			171,
			172,
			173,
			178,
			179,
			184,
			185,
			196,
			197,
			198,
			199,
			200,
			201,
			202,
			203,
			204,
			205,
			206,
			207,
			208,
			209,
			214,
			215,
			220,
			221
		]);
	} catch {}
	/**
	* Build up the default `inspectOpts` object from the environment variables.
	*
	*   $ DEBUG_COLORS=no DEBUG_DEPTH=10 DEBUG_SHOW_HIDDEN=enabled node script.js
	*/
	t.inspectOpts = Object.keys(process.env).filter((e) => /^debug_/i.test(e)).reduce((e, t) => {
		let n = t.substring(6).toLowerCase().replace(/_([a-z])/g, (e, t) => t.toUpperCase()), r = process.env[t];
		return r = /^(yes|on|true|enabled)$/i.test(r) ? !0 : /^(no|off|false|disabled)$/i.test(r) ? !1 : r === "null" ? null : Number(r), e[n] = r, e;
	}, {});
	/**
	* Is stdout a TTY? Colored output is enabled when `true`.
	*/
	function a() {
		return "colors" in t.inspectOpts ? !!t.inspectOpts.colors : r.isatty(process.stderr.fd);
	}
	/**
	* Adds ANSI color escape codes if enabled.
	*
	* @api public
	*/
	function o(e) {
		let { namespace: t, useColors: r } = this;
		if (r) {
			let r = this.color, i = "\x1B[3" + (r < 8 ? r : "8;5;" + r), a = `  ${i};1m${t} \u001B[0m`;
			e[0] = a + e[0].split("\n").join("\n" + a), e.push(i + "m+" + n.exports.humanize(this.diff) + "\x1B[0m");
		} else e[0] = s() + t + " " + e[0];
	}
	function s() {
		return t.inspectOpts.hideDate ? "" : (/* @__PURE__ */ new Date()).toISOString() + " ";
	}
	/**
	* Invokes `util.formatWithOptions()` with the specified arguments and writes to stderr.
	*/
	function c(...e) {
		return process.stderr.write(i.formatWithOptions(t.inspectOpts, ...e) + "\n");
	}
	/**
	* Save `namespaces`.
	*
	* @param {String} namespaces
	* @api private
	*/
	function l(e) {
		e ? process.env.DEBUG = e : delete process.env.DEBUG;
	}
	/**
	* Load `namespaces`.
	*
	* @return {String} returns the previously persisted debug modes
	* @api private
	*/
	function u() {
		return process.env.DEBUG;
	}
	/**
	* Init logic for `debug` instances.
	*
	* Create a new `inspectOpts` object in case `useColors` is set
	* differently for a particular `debug` instance.
	*/
	function d(e) {
		e.inspectOpts = {};
		let n = Object.keys(t.inspectOpts);
		for (let r = 0; r < n.length; r++) e.inspectOpts[n[r]] = t.inspectOpts[n[r]];
	}
	n.exports = ce()(t);
	let { formatters: f } = n.exports;
	/**
	* Map %O to `util.inspect()`, allowing multiple lines if needed.
	*/
	f.o = function(e) {
		return this.inspectOpts.colors = this.useColors, i.inspect(e, this.inspectOpts).split("\n").map((e) => e.trim()).join(" ");
	}, f.O = function(e) {
		return this.inspectOpts.colors = this.useColors, i.inspect(e, this.inspectOpts);
	};
}));
const O = (0, (/* @__PURE__ */ t((/* @__PURE__ */ n(((e, t) => {
	/**
	* Detect Electron renderer / nwjs process, which is node, but we should
	* treat as a browser.
	*/
	t.exports = typeof process > "u" || process.type === "renderer" || process.browser === !0 || process.__nwjs ? le() : D();
})))(), 1)).default)("@secretlint/core"), ue = ({ source: e, options: t }) => {
	y.mark({
		type: "@core>lint::start",
		id: e.filePath
	}), O("source filePath: %O", e.filePath), O("options: %O", t);
	let n = t.config.rules, r = t.locale ?? "en", i = t.maskSecrets ?? !1, a = m(), o = b(), s = [], l = [];
	a.onReport((e) => {
		s.push(e);
	}), a.onIgnore((e) => {
		l.push(e);
	});
	let u = new c({
		content: e.content,
		filePath: e.filePath,
		physicalFilePath: t.noPhysicFilePath ? void 0 : e.filePath,
		ext: e.ext || "",
		contentType: e.contentType
	});
	return y.mark({ type: "@core>setup-rules::start" }), n.forEach((e) => {
		y.mark({
			type: "@core>setup-rule::start",
			id: e.rule.meta.id
		}), fe({
			sourceCode: u,
			config: t.config,
			descriptorRule: e,
			contextEvents: a,
			runningEvents: o,
			locale: r
		}), y.mark({
			type: "@core>setup-rule::end",
			id: e.rule.meta.id
		});
	}), y.mark({ type: "@core>setup-rules::end" }), o.runLint({ sourceCode: u }).then(() => ({
		filePath: e.filePath,
		sourceContent: e.contentType === "text" ? e.content : void 0,
		sourceContentType: e.contentType,
		messages: oe({
			reportedMessages: s,
			ignoredMessages: l,
			allowMessageIds: o.collectAllowMessageIds(),
			maskSecrets: i
		})
	})).finally(() => {
		y.mark({
			type: "@core>lint::end",
			id: e.filePath
		});
	});
}, de = (e) => e.rule.meta.type === "preset", k = (e) => e.rule.meta.type === "scanner", fe = ({ sourceCode: e, config: t, descriptorRule: n, contextEvents: r, runningEvents: i, locale: a }) => {
	let o = n.id;
	if (n.disabled) {
		O("Skip registerRule %s, because it is disabled", o);
		return;
	}
	O("registerRule %s", o);
	let s = t.sharedOptions ?? {};
	if (de(n)) {
		let t = x({
			configRulePreset: n,
			sourceCode: e,
			contextEvents: r,
			runningEvents: i,
			sharedOptions: s,
			locale: a
		});
		i.registerRulePreset({
			descriptorRulePreset: n,
			context: t
		});
	} else if (k(n)) {
		let t = h({
			ruleId: o,
			severity: n.severity,
			meta: n.rule.meta,
			sourceCode: e,
			contextEvents: r,
			sharedOptions: s,
			locale: a
		});
		i.registerRule({
			descriptorRule: n,
			context: t
		});
	} else throw Error(`Unknown descriptor type: ${n}`);
};
// node_modules/@secretlint/secretlint-rule-preset-recommend/module/index.js
var A = typeof globalThis < "u" ? globalThis : typeof window < "u" ? window : typeof global < "u" ? global : typeof self < "u" ? self : {}, j = {}, M, pe;
function me() {
	if (pe) return M;
	pe = 1;
	/** Used as the size to enable large array optimizations. */
	var e = 200, t = "__lodash_hash_undefined__", n = 1 / 0, r = "[object Function]", i = "[object GeneratorFunction]", a = /[\\^$.*+?()[\]{}|]/g, o = /^\[object .+?Constructor\]$/, s = typeof A == "object" && A && A.Object === Object && A, c = typeof self == "object" && self && self.Object === Object && self, l = s || c || Function("return this")();
	/**
	* A specialized version of `_.includes` for arrays without support for
	* specifying an index to search from.
	*
	* @private
	* @param {Array} [array] The array to inspect.
	* @param {*} target The value to search for.
	* @returns {boolean} Returns `true` if `target` is found, else `false`.
	*/
	function u(e, t) {
		return !!(e && e.length) && f(e, t, 0) > -1;
	}
	/**
	* The base implementation of `_.findIndex` and `_.findLastIndex` without
	* support for iteratee shorthands.
	*
	* @private
	* @param {Array} array The array to inspect.
	* @param {Function} predicate The function invoked per iteration.
	* @param {number} fromIndex The index to search from.
	* @param {boolean} [fromRight] Specify iterating from right to left.
	* @returns {number} Returns the index of the matched value, else `-1`.
	*/
	function d(e, t, n, r) {
		for (var i = e.length, a = n + -1; ++a < i;) if (t(e[a], a, e)) return a;
		return -1;
	}
	/**
	* The base implementation of `_.indexOf` without `fromIndex` bounds checks.
	*
	* @private
	* @param {Array} array The array to inspect.
	* @param {*} value The value to search for.
	* @param {number} fromIndex The index to search from.
	* @returns {number} Returns the index of the matched value, else `-1`.
	*/
	function f(e, t, n) {
		if (t !== t) return d(e, p, n);
		for (var r = n - 1, i = e.length; ++r < i;) if (e[r] === t) return r;
		return -1;
	}
	/**
	* The base implementation of `_.isNaN` without support for number objects.
	*
	* @private
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is `NaN`, else `false`.
	*/
	function p(e) {
		return e !== e;
	}
	/**
	* Checks if a cache value for `key` exists.
	*
	* @private
	* @param {Object} cache The cache to query.
	* @param {string} key The key of the entry to check.
	* @returns {boolean} Returns `true` if an entry for `key` exists, else `false`.
	*/
	function m(e, t) {
		return e.has(t);
	}
	/**
	* Gets the value at `key` of `object`.
	*
	* @private
	* @param {Object} [object] The object to query.
	* @param {string} key The key of the property to get.
	* @returns {*} Returns the property value.
	*/
	function h(e, t) {
		return e?.[t];
	}
	/**
	* Checks if `value` is a host object in IE < 9.
	*
	* @private
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is a host object, else `false`.
	*/
	function g(e) {
		var t = !1;
		if (e != null && typeof e.toString != "function") try {
			t = !!(e + "");
		} catch {}
		return t;
	}
	/**
	* Converts `set` to an array of its values.
	*
	* @private
	* @param {Object} set The set to convert.
	* @returns {Array} Returns the values.
	*/
	function _(e) {
		var t = -1, n = Array(e.size);
		return e.forEach(function(e) {
			n[++t] = e;
		}), n;
	}
	/** Used for built-in method references. */
	var v = Array.prototype, y = Function.prototype, b = Object.prototype, x = l["__core-js_shared__"], S = function() {
		var e = /[^.]+$/.exec(x && x.keys && x.keys.IE_PROTO || "");
		return e ? "Symbol(src)_1." + e : "";
	}(), ee = y.toString, te = b.hasOwnProperty, ne = b.toString, re = RegExp("^" + ee.call(te).replace(a, "\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g, "$1.*?") + "$"), ie = v.splice, ae = L(l, "Map"), C = L(l, "Set"), w = L(Object, "create");
	/**
	* Creates a hash object.
	*
	* @private
	* @constructor
	* @param {Array} [entries] The key-value pairs to cache.
	*/
	function T(e) {
		var t = -1, n = e ? e.length : 0;
		for (this.clear(); ++t < n;) {
			var r = e[t];
			this.set(r[0], r[1]);
		}
	}
	/**
	* Removes all key-value entries from the hash.
	*
	* @private
	* @name clear
	* @memberOf Hash
	*/
	function E() {
		this.__data__ = w ? w(null) : {};
	}
	/**
	* Removes `key` and its value from the hash.
	*
	* @private
	* @name delete
	* @memberOf Hash
	* @param {Object} hash The hash to modify.
	* @param {string} key The key of the value to remove.
	* @returns {boolean} Returns `true` if the entry was removed, else `false`.
	*/
	function oe(e) {
		return this.has(e) && delete this.__data__[e];
	}
	/**
	* Gets the hash value for `key`.
	*
	* @private
	* @name get
	* @memberOf Hash
	* @param {string} key The key of the value to get.
	* @returns {*} Returns the entry value.
	*/
	function se(e) {
		var n = this.__data__;
		if (w) {
			var r = n[e];
			return r === t ? void 0 : r;
		}
		return te.call(n, e) ? n[e] : void 0;
	}
	/**
	* Checks if a hash value for `key` exists.
	*
	* @private
	* @name has
	* @memberOf Hash
	* @param {string} key The key of the entry to check.
	* @returns {boolean} Returns `true` if an entry for `key` exists, else `false`.
	*/
	function ce(e) {
		var t = this.__data__;
		return w ? t[e] !== void 0 : te.call(t, e);
	}
	/**
	* Sets the hash `key` to `value`.
	*
	* @private
	* @name set
	* @memberOf Hash
	* @param {string} key The key of the value to set.
	* @param {*} value The value to set.
	* @returns {Object} Returns the hash instance.
	*/
	function le(e, n) {
		var r = this.__data__;
		return r[e] = w && n === void 0 ? t : n, this;
	}
	T.prototype.clear = E, T.prototype.delete = oe, T.prototype.get = se, T.prototype.has = ce, T.prototype.set = le;
	/**
	* Creates an list cache object.
	*
	* @private
	* @constructor
	* @param {Array} [entries] The key-value pairs to cache.
	*/
	function D(e) {
		var t = -1, n = e ? e.length : 0;
		for (this.clear(); ++t < n;) {
			var r = e[t];
			this.set(r[0], r[1]);
		}
	}
	/**
	* Removes all key-value entries from the list cache.
	*
	* @private
	* @name clear
	* @memberOf ListCache
	*/
	function O() {
		this.__data__ = [];
	}
	/**
	* Removes `key` and its value from the list cache.
	*
	* @private
	* @name delete
	* @memberOf ListCache
	* @param {string} key The key of the value to remove.
	* @returns {boolean} Returns `true` if the entry was removed, else `false`.
	*/
	function ue(e) {
		var t = this.__data__, n = F(t, e);
		return n < 0 ? !1 : (n == t.length - 1 ? t.pop() : ie.call(t, n, 1), !0);
	}
	/**
	* Gets the list cache value for `key`.
	*
	* @private
	* @name get
	* @memberOf ListCache
	* @param {string} key The key of the value to get.
	* @returns {*} Returns the entry value.
	*/
	function de(e) {
		var t = this.__data__, n = F(t, e);
		return n < 0 ? void 0 : t[n][1];
	}
	/**
	* Checks if a list cache value for `key` exists.
	*
	* @private
	* @name has
	* @memberOf ListCache
	* @param {string} key The key of the entry to check.
	* @returns {boolean} Returns `true` if an entry for `key` exists, else `false`.
	*/
	function k(e) {
		return F(this.__data__, e) > -1;
	}
	/**
	* Sets the list cache `key` to `value`.
	*
	* @private
	* @name set
	* @memberOf ListCache
	* @param {string} key The key of the value to set.
	* @param {*} value The value to set.
	* @returns {Object} Returns the list cache instance.
	*/
	function fe(e, t) {
		var n = this.__data__, r = F(n, e);
		return r < 0 ? n.push([e, t]) : n[r][1] = t, this;
	}
	D.prototype.clear = O, D.prototype.delete = ue, D.prototype.get = de, D.prototype.has = k, D.prototype.set = fe;
	/**
	* Creates a map cache object to store key-value pairs.
	*
	* @private
	* @constructor
	* @param {Array} [entries] The key-value pairs to cache.
	*/
	function j(e) {
		var t = -1, n = e ? e.length : 0;
		for (this.clear(); ++t < n;) {
			var r = e[t];
			this.set(r[0], r[1]);
		}
	}
	/**
	* Removes all key-value entries from the map.
	*
	* @private
	* @name clear
	* @memberOf MapCache
	*/
	function me() {
		this.__data__ = {
			hash: new T(),
			map: new (ae || D)(),
			string: new T()
		};
	}
	/**
	* Removes `key` and its value from the map.
	*
	* @private
	* @name delete
	* @memberOf MapCache
	* @param {string} key The key of the value to remove.
	* @returns {boolean} Returns `true` if the entry was removed, else `false`.
	*/
	function he(e) {
		return Se(this, e).delete(e);
	}
	/**
	* Gets the map value for `key`.
	*
	* @private
	* @name get
	* @memberOf MapCache
	* @param {string} key The key of the value to get.
	* @returns {*} Returns the entry value.
	*/
	function ge(e) {
		return Se(this, e).get(e);
	}
	/**
	* Checks if a map value for `key` exists.
	*
	* @private
	* @name has
	* @memberOf MapCache
	* @param {string} key The key of the entry to check.
	* @returns {boolean} Returns `true` if an entry for `key` exists, else `false`.
	*/
	function _e(e) {
		return Se(this, e).has(e);
	}
	/**
	* Sets the map `key` to `value`.
	*
	* @private
	* @name set
	* @memberOf MapCache
	* @param {string} key The key of the value to set.
	* @param {*} value The value to set.
	* @returns {Object} Returns the map cache instance.
	*/
	function N(e, t) {
		return Se(this, e).set(e, t), this;
	}
	j.prototype.clear = me, j.prototype.delete = he, j.prototype.get = ge, j.prototype.has = _e, j.prototype.set = N;
	/**
	*
	* Creates an array cache object to store unique values.
	*
	* @private
	* @constructor
	* @param {Array} [values] The values to cache.
	*/
	function P(e) {
		var t = -1, n = e ? e.length : 0;
		for (this.__data__ = new j(); ++t < n;) this.add(e[t]);
	}
	/**
	* Adds `value` to the array cache.
	*
	* @private
	* @name add
	* @memberOf SetCache
	* @alias push
	* @param {*} value The value to cache.
	* @returns {Object} Returns the cache instance.
	*/
	function ve(e) {
		return this.__data__.set(e, t), this;
	}
	/**
	* Checks if `value` is in the array cache.
	*
	* @private
	* @name has
	* @memberOf SetCache
	* @param {*} value The value to search for.
	* @returns {number} Returns `true` if `value` is found, else `false`.
	*/
	function ye(e) {
		return this.__data__.has(e);
	}
	P.prototype.add = P.prototype.push = ve, P.prototype.has = ye;
	/**
	* Gets the index at which the `key` is found in `array` of key-value pairs.
	*
	* @private
	* @param {Array} array The array to inspect.
	* @param {*} key The key to search for.
	* @returns {number} Returns the index of the matched value, else `-1`.
	*/
	function F(e, t) {
		for (var n = e.length; n--;) if (we(e[n][0], t)) return n;
		return -1;
	}
	/**
	* The base implementation of `_.isNative` without bad shim checks.
	*
	* @private
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is a native function,
	*  else `false`.
	*/
	function be(e) {
		return !V(e) || R(e) ? !1 : (Te(e) || g(e) ? re : o).test(z(e));
	}
	/**
	* The base implementation of `_.uniqBy` without support for iteratee shorthands.
	*
	* @private
	* @param {Array} array The array to inspect.
	* @param {Function} [iteratee] The iteratee invoked per element.
	* @param {Function} [comparator] The comparator invoked per element.
	* @returns {Array} Returns the new duplicate free array.
	*/
	function I(t, n, r) {
		var i = -1, a = u, o = t.length, s = !0, c = [], l = c;
		if (o >= e) {
			var d = xe(t);
			if (d) return _(d);
			s = !1, a = m, l = new P();
		} else l = c;
		outer: for (; ++i < o;) {
			var f = t[i], p = f;
			if (f = f === 0 ? 0 : f, s && p === p) {
				for (var h = l.length; h--;) if (l[h] === p) continue outer;
				c.push(f);
			} else a(l, p, r) || (l !== c && l.push(p), c.push(f));
		}
		return c;
	}
	/**
	* Creates a set object of `values`.
	*
	* @private
	* @param {Array} values The values to add to the set.
	* @returns {Object} Returns the new set.
	*/
	var xe = C && 1 / _(new C([, -0]))[1] == n ? function(e) {
		return new C(e);
	} : H;
	/**
	* Gets the data for `map`.
	*
	* @private
	* @param {Object} map The map to query.
	* @param {string} key The reference key.
	* @returns {*} Returns the map data.
	*/
	function Se(e, t) {
		var n = e.__data__;
		return Ce(t) ? n[typeof t == "string" ? "string" : "hash"] : n.map;
	}
	/**
	* Gets the native function at `key` of `object`.
	*
	* @private
	* @param {Object} object The object to query.
	* @param {string} key The key of the method to get.
	* @returns {*} Returns the function if it's native, else `undefined`.
	*/
	function L(e, t) {
		var n = h(e, t);
		return be(n) ? n : void 0;
	}
	/**
	* Checks if `value` is suitable for use as unique object key.
	*
	* @private
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is suitable, else `false`.
	*/
	function Ce(e) {
		var t = typeof e;
		return t == "string" || t == "number" || t == "symbol" || t == "boolean" ? e !== "__proto__" : e === null;
	}
	/**
	* Checks if `func` has its source masked.
	*
	* @private
	* @param {Function} func The function to check.
	* @returns {boolean} Returns `true` if `func` is masked, else `false`.
	*/
	function R(e) {
		return !!S && S in e;
	}
	/**
	* Converts `func` to its source code.
	*
	* @private
	* @param {Function} func The function to process.
	* @returns {string} Returns the source code.
	*/
	function z(e) {
		if (e != null) {
			try {
				return ee.call(e);
			} catch {}
			try {
				return e + "";
			} catch {}
		}
		return "";
	}
	/**
	* Creates a duplicate-free version of an array, using
	* [`SameValueZero`](http://ecma-international.org/ecma-262/7.0/#sec-samevaluezero)
	* for equality comparisons, in which only the first occurrence of each
	* element is kept.
	*
	* @static
	* @memberOf _
	* @since 0.1.0
	* @category Array
	* @param {Array} array The array to inspect.
	* @returns {Array} Returns the new duplicate free array.
	* @example
	*
	* _.uniq([2, 1, 2]);
	* // => [2, 1]
	*/
	function B(e) {
		return e && e.length ? I(e) : [];
	}
	/**
	* Performs a
	* [`SameValueZero`](http://ecma-international.org/ecma-262/7.0/#sec-samevaluezero)
	* comparison between two values to determine if they are equivalent.
	*
	* @static
	* @memberOf _
	* @since 4.0.0
	* @category Lang
	* @param {*} value The value to compare.
	* @param {*} other The other value to compare.
	* @returns {boolean} Returns `true` if the values are equivalent, else `false`.
	* @example
	*
	* var object = { 'a': 1 };
	* var other = { 'a': 1 };
	*
	* _.eq(object, object);
	* // => true
	*
	* _.eq(object, other);
	* // => false
	*
	* _.eq('a', 'a');
	* // => true
	*
	* _.eq('a', Object('a'));
	* // => false
	*
	* _.eq(NaN, NaN);
	* // => true
	*/
	function we(e, t) {
		return e === t || e !== e && t !== t;
	}
	/**
	* Checks if `value` is classified as a `Function` object.
	*
	* @static
	* @memberOf _
	* @since 0.1.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is a function, else `false`.
	* @example
	*
	* _.isFunction(_);
	* // => true
	*
	* _.isFunction(/abc/);
	* // => false
	*/
	function Te(e) {
		var t = V(e) ? ne.call(e) : "";
		return t == r || t == i;
	}
	/**
	* Checks if `value` is the
	* [language type](http://www.ecma-international.org/ecma-262/7.0/#sec-ecmascript-language-types)
	* of `Object`. (e.g. arrays, functions, objects, regexes, `new Number(0)`, and `new String('')`)
	*
	* @static
	* @memberOf _
	* @since 0.1.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is an object, else `false`.
	* @example
	*
	* _.isObject({});
	* // => true
	*
	* _.isObject([1, 2, 3]);
	* // => true
	*
	* _.isObject(_.noop);
	* // => true
	*
	* _.isObject(null);
	* // => false
	*/
	function V(e) {
		var t = typeof e;
		return !!e && (t == "object" || t == "function");
	}
	/**
	* This method returns `undefined`.
	*
	* @static
	* @memberOf _
	* @since 2.3.0
	* @category Util
	* @example
	*
	* _.times(2, _.noop);
	* // => [undefined, undefined]
	*/
	function H() {}
	return M = B, M;
}
/**
* lodash (Custom Build) <https://lodash.com/>
* Build: `lodash modularize exports="npm" -o ./`
* Copyright jQuery Foundation and other contributors <https://jquery.org/>
* Released under MIT license <https://lodash.com/license>
* Based on Underscore.js 1.8.3 <http://underscorejs.org/LICENSE>
* Copyright Jeremy Ashkenas, DocumentCloud and Investigative Reporters & Editors
*/
var he, ge;
function _e() {
	if (ge) return he;
	ge = 1;
	/** Used as the size to enable large array optimizations. */
	var e = 200, t = "__lodash_hash_undefined__", n = 1 / 0, r = "[object Function]", i = "[object GeneratorFunction]", a = /[\\^$.*+?()[\]{}|]/g, o = /^\[object .+?Constructor\]$/, s = typeof A == "object" && A && A.Object === Object && A, c = typeof self == "object" && self && self.Object === Object && self, l = s || c || Function("return this")();
	/**
	* A specialized version of `_.includes` for arrays without support for
	* specifying an index to search from.
	*
	* @private
	* @param {Array} [array] The array to inspect.
	* @param {*} target The value to search for.
	* @returns {boolean} Returns `true` if `target` is found, else `false`.
	*/
	function u(e, t) {
		return !!(e && e.length) && p(e, t, 0) > -1;
	}
	/**
	* This function is like `arrayIncludes` except that it accepts a comparator.
	*
	* @private
	* @param {Array} [array] The array to inspect.
	* @param {*} target The value to search for.
	* @param {Function} comparator The comparator invoked per element.
	* @returns {boolean} Returns `true` if `target` is found, else `false`.
	*/
	function d(e, t, n) {
		for (var r = -1, i = e ? e.length : 0; ++r < i;) if (n(t, e[r])) return !0;
		return !1;
	}
	/**
	* The base implementation of `_.findIndex` and `_.findLastIndex` without
	* support for iteratee shorthands.
	*
	* @private
	* @param {Array} array The array to inspect.
	* @param {Function} predicate The function invoked per iteration.
	* @param {number} fromIndex The index to search from.
	* @param {boolean} [fromRight] Specify iterating from right to left.
	* @returns {number} Returns the index of the matched value, else `-1`.
	*/
	function f(e, t, n, r) {
		for (var i = e.length, a = n + -1; ++a < i;) if (t(e[a], a, e)) return a;
		return -1;
	}
	/**
	* The base implementation of `_.indexOf` without `fromIndex` bounds checks.
	*
	* @private
	* @param {Array} array The array to inspect.
	* @param {*} value The value to search for.
	* @param {number} fromIndex The index to search from.
	* @returns {number} Returns the index of the matched value, else `-1`.
	*/
	function p(e, t, n) {
		if (t !== t) return f(e, m, n);
		for (var r = n - 1, i = e.length; ++r < i;) if (e[r] === t) return r;
		return -1;
	}
	/**
	* The base implementation of `_.isNaN` without support for number objects.
	*
	* @private
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is `NaN`, else `false`.
	*/
	function m(e) {
		return e !== e;
	}
	/**
	* Checks if a cache value for `key` exists.
	*
	* @private
	* @param {Object} cache The cache to query.
	* @param {string} key The key of the entry to check.
	* @returns {boolean} Returns `true` if an entry for `key` exists, else `false`.
	*/
	function h(e, t) {
		return e.has(t);
	}
	/**
	* Gets the value at `key` of `object`.
	*
	* @private
	* @param {Object} [object] The object to query.
	* @param {string} key The key of the property to get.
	* @returns {*} Returns the property value.
	*/
	function g(e, t) {
		return e?.[t];
	}
	/**
	* Checks if `value` is a host object in IE < 9.
	*
	* @private
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is a host object, else `false`.
	*/
	function _(e) {
		var t = !1;
		if (e != null && typeof e.toString != "function") try {
			t = !!(e + "");
		} catch {}
		return t;
	}
	/**
	* Converts `set` to an array of its values.
	*
	* @private
	* @param {Object} set The set to convert.
	* @returns {Array} Returns the values.
	*/
	function v(e) {
		var t = -1, n = Array(e.size);
		return e.forEach(function(e) {
			n[++t] = e;
		}), n;
	}
	/** Used for built-in method references. */
	var y = Array.prototype, b = Function.prototype, x = Object.prototype, S = l["__core-js_shared__"], ee = function() {
		var e = /[^.]+$/.exec(S && S.keys && S.keys.IE_PROTO || "");
		return e ? "Symbol(src)_1." + e : "";
	}(), te = b.toString, ne = x.hasOwnProperty, re = x.toString, ie = RegExp("^" + te.call(ne).replace(a, "\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g, "$1.*?") + "$"), ae = y.splice, C = Ce(l, "Map"), w = Ce(l, "Set"), T = Ce(Object, "create");
	/**
	* Creates a hash object.
	*
	* @private
	* @constructor
	* @param {Array} [entries] The key-value pairs to cache.
	*/
	function E(e) {
		var t = -1, n = e ? e.length : 0;
		for (this.clear(); ++t < n;) {
			var r = e[t];
			this.set(r[0], r[1]);
		}
	}
	/**
	* Removes all key-value entries from the hash.
	*
	* @private
	* @name clear
	* @memberOf Hash
	*/
	function oe() {
		this.__data__ = T ? T(null) : {};
	}
	/**
	* Removes `key` and its value from the hash.
	*
	* @private
	* @name delete
	* @memberOf Hash
	* @param {Object} hash The hash to modify.
	* @param {string} key The key of the value to remove.
	* @returns {boolean} Returns `true` if the entry was removed, else `false`.
	*/
	function se(e) {
		return this.has(e) && delete this.__data__[e];
	}
	/**
	* Gets the hash value for `key`.
	*
	* @private
	* @name get
	* @memberOf Hash
	* @param {string} key The key of the value to get.
	* @returns {*} Returns the entry value.
	*/
	function ce(e) {
		var n = this.__data__;
		if (T) {
			var r = n[e];
			return r === t ? void 0 : r;
		}
		return ne.call(n, e) ? n[e] : void 0;
	}
	/**
	* Checks if a hash value for `key` exists.
	*
	* @private
	* @name has
	* @memberOf Hash
	* @param {string} key The key of the entry to check.
	* @returns {boolean} Returns `true` if an entry for `key` exists, else `false`.
	*/
	function le(e) {
		var t = this.__data__;
		return T ? t[e] !== void 0 : ne.call(t, e);
	}
	/**
	* Sets the hash `key` to `value`.
	*
	* @private
	* @name set
	* @memberOf Hash
	* @param {string} key The key of the value to set.
	* @param {*} value The value to set.
	* @returns {Object} Returns the hash instance.
	*/
	function D(e, n) {
		var r = this.__data__;
		return r[e] = T && n === void 0 ? t : n, this;
	}
	E.prototype.clear = oe, E.prototype.delete = se, E.prototype.get = ce, E.prototype.has = le, E.prototype.set = D;
	/**
	* Creates an list cache object.
	*
	* @private
	* @constructor
	* @param {Array} [entries] The key-value pairs to cache.
	*/
	function O(e) {
		var t = -1, n = e ? e.length : 0;
		for (this.clear(); ++t < n;) {
			var r = e[t];
			this.set(r[0], r[1]);
		}
	}
	/**
	* Removes all key-value entries from the list cache.
	*
	* @private
	* @name clear
	* @memberOf ListCache
	*/
	function ue() {
		this.__data__ = [];
	}
	/**
	* Removes `key` and its value from the list cache.
	*
	* @private
	* @name delete
	* @memberOf ListCache
	* @param {string} key The key of the value to remove.
	* @returns {boolean} Returns `true` if the entry was removed, else `false`.
	*/
	function de(e) {
		var t = this.__data__, n = be(t, e);
		return n < 0 ? !1 : (n == t.length - 1 ? t.pop() : ae.call(t, n, 1), !0);
	}
	/**
	* Gets the list cache value for `key`.
	*
	* @private
	* @name get
	* @memberOf ListCache
	* @param {string} key The key of the value to get.
	* @returns {*} Returns the entry value.
	*/
	function k(e) {
		var t = this.__data__, n = be(t, e);
		return n < 0 ? void 0 : t[n][1];
	}
	/**
	* Checks if a list cache value for `key` exists.
	*
	* @private
	* @name has
	* @memberOf ListCache
	* @param {string} key The key of the entry to check.
	* @returns {boolean} Returns `true` if an entry for `key` exists, else `false`.
	*/
	function fe(e) {
		return be(this.__data__, e) > -1;
	}
	/**
	* Sets the list cache `key` to `value`.
	*
	* @private
	* @name set
	* @memberOf ListCache
	* @param {string} key The key of the value to set.
	* @param {*} value The value to set.
	* @returns {Object} Returns the list cache instance.
	*/
	function j(e, t) {
		var n = this.__data__, r = be(n, e);
		return r < 0 ? n.push([e, t]) : n[r][1] = t, this;
	}
	O.prototype.clear = ue, O.prototype.delete = de, O.prototype.get = k, O.prototype.has = fe, O.prototype.set = j;
	/**
	* Creates a map cache object to store key-value pairs.
	*
	* @private
	* @constructor
	* @param {Array} [entries] The key-value pairs to cache.
	*/
	function M(e) {
		var t = -1, n = e ? e.length : 0;
		for (this.clear(); ++t < n;) {
			var r = e[t];
			this.set(r[0], r[1]);
		}
	}
	/**
	* Removes all key-value entries from the map.
	*
	* @private
	* @name clear
	* @memberOf MapCache
	*/
	function pe() {
		this.__data__ = {
			hash: new E(),
			map: new (C || O)(),
			string: new E()
		};
	}
	/**
	* Removes `key` and its value from the map.
	*
	* @private
	* @name delete
	* @memberOf MapCache
	* @param {string} key The key of the value to remove.
	* @returns {boolean} Returns `true` if the entry was removed, else `false`.
	*/
	function me(e) {
		return L(this, e).delete(e);
	}
	/**
	* Gets the map value for `key`.
	*
	* @private
	* @name get
	* @memberOf MapCache
	* @param {string} key The key of the value to get.
	* @returns {*} Returns the entry value.
	*/
	function _e(e) {
		return L(this, e).get(e);
	}
	/**
	* Checks if a map value for `key` exists.
	*
	* @private
	* @name has
	* @memberOf MapCache
	* @param {string} key The key of the entry to check.
	* @returns {boolean} Returns `true` if an entry for `key` exists, else `false`.
	*/
	function N(e) {
		return L(this, e).has(e);
	}
	/**
	* Sets the map `key` to `value`.
	*
	* @private
	* @name set
	* @memberOf MapCache
	* @param {string} key The key of the value to set.
	* @param {*} value The value to set.
	* @returns {Object} Returns the map cache instance.
	*/
	function P(e, t) {
		return L(this, e).set(e, t), this;
	}
	M.prototype.clear = pe, M.prototype.delete = me, M.prototype.get = _e, M.prototype.has = N, M.prototype.set = P;
	/**
	*
	* Creates an array cache object to store unique values.
	*
	* @private
	* @constructor
	* @param {Array} [values] The values to cache.
	*/
	function ve(e) {
		var t = -1, n = e ? e.length : 0;
		for (this.__data__ = new M(); ++t < n;) this.add(e[t]);
	}
	/**
	* Adds `value` to the array cache.
	*
	* @private
	* @name add
	* @memberOf SetCache
	* @alias push
	* @param {*} value The value to cache.
	* @returns {Object} Returns the cache instance.
	*/
	function ye(e) {
		return this.__data__.set(e, t), this;
	}
	/**
	* Checks if `value` is in the array cache.
	*
	* @private
	* @name has
	* @memberOf SetCache
	* @param {*} value The value to search for.
	* @returns {number} Returns `true` if `value` is found, else `false`.
	*/
	function F(e) {
		return this.__data__.has(e);
	}
	ve.prototype.add = ve.prototype.push = ye, ve.prototype.has = F;
	/**
	* Gets the index at which the `key` is found in `array` of key-value pairs.
	*
	* @private
	* @param {Array} array The array to inspect.
	* @param {*} key The key to search for.
	* @returns {number} Returns the index of the matched value, else `-1`.
	*/
	function be(e, t) {
		for (var n = e.length; n--;) if (Te(e[n][0], t)) return n;
		return -1;
	}
	/**
	* The base implementation of `_.isNative` without bad shim checks.
	*
	* @private
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is a native function,
	*  else `false`.
	*/
	function I(e) {
		return !H(e) || z(e) ? !1 : (V(e) || _(e) ? ie : o).test(B(e));
	}
	/**
	* The base implementation of `_.uniqBy` without support for iteratee shorthands.
	*
	* @private
	* @param {Array} array The array to inspect.
	* @param {Function} [iteratee] The iteratee invoked per element.
	* @param {Function} [comparator] The comparator invoked per element.
	* @returns {Array} Returns the new duplicate free array.
	*/
	function xe(t, n, r) {
		var i = -1, a = u, o = t.length, s = !0, c = [], l = c;
		if (r) s = !1, a = d;
		else if (o >= e) {
			var f = Se(t);
			if (f) return v(f);
			s = !1, a = h, l = new ve();
		} else l = c;
		outer: for (; ++i < o;) {
			var p = t[i], m = p;
			if (p = r || p !== 0 ? p : 0, s && m === m) {
				for (var g = l.length; g--;) if (l[g] === m) continue outer;
				c.push(p);
			} else a(l, m, r) || (l !== c && l.push(m), c.push(p));
		}
		return c;
	}
	/**
	* Creates a set object of `values`.
	*
	* @private
	* @param {Array} values The values to add to the set.
	* @returns {Object} Returns the new set.
	*/
	var Se = w && 1 / v(new w([, -0]))[1] == n ? function(e) {
		return new w(e);
	} : U;
	/**
	* Gets the data for `map`.
	*
	* @private
	* @param {Object} map The map to query.
	* @param {string} key The reference key.
	* @returns {*} Returns the map data.
	*/
	function L(e, t) {
		var n = e.__data__;
		return R(t) ? n[typeof t == "string" ? "string" : "hash"] : n.map;
	}
	/**
	* Gets the native function at `key` of `object`.
	*
	* @private
	* @param {Object} object The object to query.
	* @param {string} key The key of the method to get.
	* @returns {*} Returns the function if it's native, else `undefined`.
	*/
	function Ce(e, t) {
		var n = g(e, t);
		return I(n) ? n : void 0;
	}
	/**
	* Checks if `value` is suitable for use as unique object key.
	*
	* @private
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is suitable, else `false`.
	*/
	function R(e) {
		var t = typeof e;
		return t == "string" || t == "number" || t == "symbol" || t == "boolean" ? e !== "__proto__" : e === null;
	}
	/**
	* Checks if `func` has its source masked.
	*
	* @private
	* @param {Function} func The function to check.
	* @returns {boolean} Returns `true` if `func` is masked, else `false`.
	*/
	function z(e) {
		return !!ee && ee in e;
	}
	/**
	* Converts `func` to its source code.
	*
	* @private
	* @param {Function} func The function to process.
	* @returns {string} Returns the source code.
	*/
	function B(e) {
		if (e != null) {
			try {
				return te.call(e);
			} catch {}
			try {
				return e + "";
			} catch {}
		}
		return "";
	}
	/**
	* This method is like `_.uniq` except that it accepts `comparator` which
	* is invoked to compare elements of `array`. The comparator is invoked with
	* two arguments: (arrVal, othVal).
	*
	* @static
	* @memberOf _
	* @since 4.0.0
	* @category Array
	* @param {Array} array The array to inspect.
	* @param {Function} [comparator] The comparator invoked per element.
	* @returns {Array} Returns the new duplicate free array.
	* @example
	*
	* var objects = [{ 'x': 1, 'y': 2 }, { 'x': 2, 'y': 1 }, { 'x': 1, 'y': 2 }];
	*
	* _.uniqWith(objects, _.isEqual);
	* // => [{ 'x': 1, 'y': 2 }, { 'x': 2, 'y': 1 }]
	*/
	function we(e, t) {
		return e && e.length ? xe(e, void 0, t) : [];
	}
	/**
	* Performs a
	* [`SameValueZero`](http://ecma-international.org/ecma-262/7.0/#sec-samevaluezero)
	* comparison between two values to determine if they are equivalent.
	*
	* @static
	* @memberOf _
	* @since 4.0.0
	* @category Lang
	* @param {*} value The value to compare.
	* @param {*} other The other value to compare.
	* @returns {boolean} Returns `true` if the values are equivalent, else `false`.
	* @example
	*
	* var object = { 'a': 1 };
	* var other = { 'a': 1 };
	*
	* _.eq(object, object);
	* // => true
	*
	* _.eq(object, other);
	* // => false
	*
	* _.eq('a', 'a');
	* // => true
	*
	* _.eq('a', Object('a'));
	* // => false
	*
	* _.eq(NaN, NaN);
	* // => true
	*/
	function Te(e, t) {
		return e === t || e !== e && t !== t;
	}
	/**
	* Checks if `value` is classified as a `Function` object.
	*
	* @static
	* @memberOf _
	* @since 0.1.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is a function, else `false`.
	* @example
	*
	* _.isFunction(_);
	* // => true
	*
	* _.isFunction(/abc/);
	* // => false
	*/
	function V(e) {
		var t = H(e) ? re.call(e) : "";
		return t == r || t == i;
	}
	/**
	* Checks if `value` is the
	* [language type](http://www.ecma-international.org/ecma-262/7.0/#sec-ecmascript-language-types)
	* of `Object`. (e.g. arrays, functions, objects, regexes, `new Number(0)`, and `new String('')`)
	*
	* @static
	* @memberOf _
	* @since 0.1.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is an object, else `false`.
	* @example
	*
	* _.isObject({});
	* // => true
	*
	* _.isObject([1, 2, 3]);
	* // => true
	*
	* _.isObject(_.noop);
	* // => true
	*
	* _.isObject(null);
	* // => false
	*/
	function H(e) {
		var t = typeof e;
		return !!e && (t == "object" || t == "function");
	}
	/**
	* This method returns `undefined`.
	*
	* @static
	* @memberOf _
	* @since 2.3.0
	* @category Util
	* @example
	*
	* _.times(2, _.noop);
	* // => [undefined, undefined]
	*/
	function U() {}
	return he = we, he;
}
var N = { exports: {} };
/**
* lodash (Custom Build) <https://lodash.com/>
* Build: `lodash modularize exports="npm" -o ./`
* Copyright jQuery Foundation and other contributors <https://jquery.org/>
* Released under MIT license <https://lodash.com/license>
* Based on Underscore.js 1.8.3 <http://underscorejs.org/LICENSE>
* Copyright Jeremy Ashkenas, DocumentCloud and Investigative Reporters & Editors
*/
N.exports;
var P;
function ve() {
	return P || (P = 1, (function(e, t) {
		/** Used as the `TypeError` message for "Functions" methods. */
		var n = "__lodash_hash_undefined__", r = 9007199254740991, i = "[object Arguments]", a = "[object Array]", o = "[object Boolean]", s = "[object Date]", c = "[object Error]", l = "[object Function]", u = "[object Map]", d = "[object Number]", f = "[object Object]", p = "[object Promise]", m = "[object RegExp]", h = "[object Set]", g = "[object String]", _ = "[object Symbol]", v = "[object WeakMap]", y = "[object ArrayBuffer]", b = "[object DataView]", x = "[object Float32Array]", S = "[object Float64Array]", ee = "[object Int8Array]", te = "[object Int16Array]", ne = "[object Int32Array]", re = "[object Uint8Array]", ie = "[object Uint8ClampedArray]", ae = "[object Uint16Array]", C = "[object Uint32Array]", w = /\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/, T = /^\w*$/, E = /^\./, oe = /[^.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|$))/g, se = /[\\^$.*+?()[\]{}|]/g, ce = /\\(\\)?/g, le = /^\[object .+?Constructor\]$/, D = /^(?:0|[1-9]\d*)$/, O = {};
		O[x] = O[S] = O[ee] = O[te] = O[ne] = O[re] = O[ie] = O[ae] = O[C] = !0, O[i] = O[a] = O[y] = O[o] = O[b] = O[s] = O[c] = O[l] = O[u] = O[d] = O[f] = O[m] = O[h] = O[g] = O[v] = !1;
		/** Detect free variable `global` from Node.js. */
		var ue = typeof A == "object" && A && A.Object === Object && A, de = typeof self == "object" && self && self.Object === Object && self, k = ue || de || Function("return this")(), fe = t && !t.nodeType && t, j = fe && e && !e.nodeType && e, M = j && j.exports === fe && ue.process, pe = function() {
			try {
				return M && M.binding("util");
			} catch {}
		}(), me = pe && pe.isTypedArray;
		/**
		* A faster alternative to `Function#apply`, this function invokes `func`
		* with the `this` binding of `thisArg` and the arguments of `args`.
		*
		* @private
		* @param {Function} func The function to invoke.
		* @param {*} thisArg The `this` binding of `func`.
		* @param {Array} args The arguments to invoke `func` with.
		* @returns {*} Returns the result of `func`.
		*/
		function he(e, t, n) {
			switch (n.length) {
				case 0: return e.call(t);
				case 1: return e.call(t, n[0]);
				case 2: return e.call(t, n[0], n[1]);
				case 3: return e.call(t, n[0], n[1], n[2]);
			}
			return e.apply(t, n);
		}
		/**
		* A specialized version of `_.map` for arrays without support for iteratee
		* shorthands.
		*
		* @private
		* @param {Array} [array] The array to iterate over.
		* @param {Function} iteratee The function invoked per iteration.
		* @returns {Array} Returns the new mapped array.
		*/
		function ge(e, t) {
			for (var n = -1, r = e ? e.length : 0, i = Array(r); ++n < r;) i[n] = t(e[n], n, e);
			return i;
		}
		/**
		* Appends the elements of `values` to `array`.
		*
		* @private
		* @param {Array} array The array to modify.
		* @param {Array} values The values to append.
		* @returns {Array} Returns `array`.
		*/
		function _e(e, t) {
			for (var n = -1, r = t.length, i = e.length; ++n < r;) e[i + n] = t[n];
			return e;
		}
		/**
		* A specialized version of `_.some` for arrays without support for iteratee
		* shorthands.
		*
		* @private
		* @param {Array} [array] The array to iterate over.
		* @param {Function} predicate The function invoked per iteration.
		* @returns {boolean} Returns `true` if any element passes the predicate check,
		*  else `false`.
		*/
		function N(e, t) {
			for (var n = -1, r = e ? e.length : 0; ++n < r;) if (t(e[n], n, e)) return !0;
			return !1;
		}
		/**
		* The base implementation of `_.property` without support for deep paths.
		*
		* @private
		* @param {string} key The key of the property to get.
		* @returns {Function} Returns the new accessor function.
		*/
		function P(e) {
			return function(t) {
				return t?.[e];
			};
		}
		/**
		* The base implementation of `_.sortBy` which uses `comparer` to define the
		* sort order of `array` and replaces criteria objects with their corresponding
		* values.
		*
		* @private
		* @param {Array} array The array to sort.
		* @param {Function} comparer The function to define sort order.
		* @returns {Array} Returns `array`.
		*/
		function ve(e, t) {
			var n = e.length;
			for (e.sort(t); n--;) e[n] = e[n].value;
			return e;
		}
		/**
		* The base implementation of `_.times` without support for iteratee shorthands
		* or max array length checks.
		*
		* @private
		* @param {number} n The number of times to invoke `iteratee`.
		* @param {Function} iteratee The function invoked per iteration.
		* @returns {Array} Returns the array of results.
		*/
		function ye(e, t) {
			for (var n = -1, r = Array(e); ++n < e;) r[n] = t(n);
			return r;
		}
		/**
		* The base implementation of `_.unary` without support for storing metadata.
		*
		* @private
		* @param {Function} func The function to cap arguments for.
		* @returns {Function} Returns the new capped function.
		*/
		function F(e) {
			return function(t) {
				return e(t);
			};
		}
		/**
		* Gets the value at `key` of `object`.
		*
		* @private
		* @param {Object} [object] The object to query.
		* @param {string} key The key of the property to get.
		* @returns {*} Returns the property value.
		*/
		function be(e, t) {
			return e?.[t];
		}
		/**
		* Checks if `value` is a host object in IE < 9.
		*
		* @private
		* @param {*} value The value to check.
		* @returns {boolean} Returns `true` if `value` is a host object, else `false`.
		*/
		function I(e) {
			var t = !1;
			if (e != null && typeof e.toString != "function") try {
				t = !!(e + "");
			} catch {}
			return t;
		}
		/**
		* Converts `map` to its key-value pairs.
		*
		* @private
		* @param {Object} map The map to convert.
		* @returns {Array} Returns the key-value pairs.
		*/
		function xe(e) {
			var t = -1, n = Array(e.size);
			return e.forEach(function(e, r) {
				n[++t] = [r, e];
			}), n;
		}
		/**
		* Creates a unary function that invokes `func` with its argument transformed.
		*
		* @private
		* @param {Function} func The function to wrap.
		* @param {Function} transform The argument transform.
		* @returns {Function} Returns the new function.
		*/
		function Se(e, t) {
			return function(n) {
				return e(t(n));
			};
		}
		/**
		* Converts `set` to an array of its values.
		*
		* @private
		* @param {Object} set The set to convert.
		* @returns {Array} Returns the values.
		*/
		function L(e) {
			var t = -1, n = Array(e.size);
			return e.forEach(function(e) {
				n[++t] = e;
			}), n;
		}
		/** Used for built-in method references. */
		var Ce = Array.prototype, R = Function.prototype, z = Object.prototype, B = k["__core-js_shared__"], we = function() {
			var e = /[^.]+$/.exec(B && B.keys && B.keys.IE_PROTO || "");
			return e ? "Symbol(src)_1." + e : "";
		}(), Te = R.toString, V = z.hasOwnProperty, H = z.toString, U = RegExp("^" + Te.call(V).replace(se, "\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g, "$1.*?") + "$"), W = k.Symbol, Ee = k.Uint8Array, De = z.propertyIsEnumerable, Oe = Ce.splice, ke = W ? W.isConcatSpreadable : void 0, Ae = Se(Object.keys, Object), je = Math.max, Me = X(k, "DataView"), Ne = X(k, "Map"), Pe = X(k, "Promise"), Fe = X(k, "Set"), Ie = X(k, "WeakMap"), G = X(Object, "create"), Le = Q(Me), Re = Q(Ne), ze = Q(Pe), Be = Q(Fe), Ve = Q(Ie), He = W ? W.prototype : void 0, Ue = He ? He.valueOf : void 0, We = He ? He.toString : void 0;
		/**
		* Creates a hash object.
		*
		* @private
		* @constructor
		* @param {Array} [entries] The key-value pairs to cache.
		*/
		function K(e) {
			var t = -1, n = e ? e.length : 0;
			for (this.clear(); ++t < n;) {
				var r = e[t];
				this.set(r[0], r[1]);
			}
		}
		/**
		* Removes all key-value entries from the hash.
		*
		* @private
		* @name clear
		* @memberOf Hash
		*/
		function Ge() {
			this.__data__ = G ? G(null) : {};
		}
		/**
		* Removes `key` and its value from the hash.
		*
		* @private
		* @name delete
		* @memberOf Hash
		* @param {Object} hash The hash to modify.
		* @param {string} key The key of the value to remove.
		* @returns {boolean} Returns `true` if the entry was removed, else `false`.
		*/
		function Ke(e) {
			return this.has(e) && delete this.__data__[e];
		}
		/**
		* Gets the hash value for `key`.
		*
		* @private
		* @name get
		* @memberOf Hash
		* @param {string} key The key of the value to get.
		* @returns {*} Returns the entry value.
		*/
		function qe(e) {
			var t = this.__data__;
			if (G) {
				var r = t[e];
				return r === n ? void 0 : r;
			}
			return V.call(t, e) ? t[e] : void 0;
		}
		/**
		* Checks if a hash value for `key` exists.
		*
		* @private
		* @name has
		* @memberOf Hash
		* @param {string} key The key of the entry to check.
		* @returns {boolean} Returns `true` if an entry for `key` exists, else `false`.
		*/
		function Je(e) {
			var t = this.__data__;
			return G ? t[e] !== void 0 : V.call(t, e);
		}
		/**
		* Sets the hash `key` to `value`.
		*
		* @private
		* @name set
		* @memberOf Hash
		* @param {string} key The key of the value to set.
		* @param {*} value The value to set.
		* @returns {Object} Returns the hash instance.
		*/
		function Ye(e, t) {
			var r = this.__data__;
			return r[e] = G && t === void 0 ? n : t, this;
		}
		K.prototype.clear = Ge, K.prototype.delete = Ke, K.prototype.get = qe, K.prototype.has = Je, K.prototype.set = Ye;
		/**
		* Creates an list cache object.
		*
		* @private
		* @constructor
		* @param {Array} [entries] The key-value pairs to cache.
		*/
		function q(e) {
			var t = -1, n = e ? e.length : 0;
			for (this.clear(); ++t < n;) {
				var r = e[t];
				this.set(r[0], r[1]);
			}
		}
		/**
		* Removes all key-value entries from the list cache.
		*
		* @private
		* @name clear
		* @memberOf ListCache
		*/
		function Xe() {
			this.__data__ = [];
		}
		/**
		* Removes `key` and its value from the list cache.
		*
		* @private
		* @name delete
		* @memberOf ListCache
		* @param {string} key The key of the value to remove.
		* @returns {boolean} Returns `true` if the entry was removed, else `false`.
		*/
		function Ze(e) {
			var t = this.__data__, n = ht(t, e);
			return n < 0 ? !1 : (n == t.length - 1 ? t.pop() : Oe.call(t, n, 1), !0);
		}
		/**
		* Gets the list cache value for `key`.
		*
		* @private
		* @name get
		* @memberOf ListCache
		* @param {string} key The key of the value to get.
		* @returns {*} Returns the entry value.
		*/
		function Qe(e) {
			var t = this.__data__, n = ht(t, e);
			return n < 0 ? void 0 : t[n][1];
		}
		/**
		* Checks if a list cache value for `key` exists.
		*
		* @private
		* @name has
		* @memberOf ListCache
		* @param {string} key The key of the entry to check.
		* @returns {boolean} Returns `true` if an entry for `key` exists, else `false`.
		*/
		function $e(e) {
			return ht(this.__data__, e) > -1;
		}
		/**
		* Sets the list cache `key` to `value`.
		*
		* @private
		* @name set
		* @memberOf ListCache
		* @param {string} key The key of the value to set.
		* @param {*} value The value to set.
		* @returns {Object} Returns the list cache instance.
		*/
		function et(e, t) {
			var n = this.__data__, r = ht(n, e);
			return r < 0 ? n.push([e, t]) : n[r][1] = t, this;
		}
		q.prototype.clear = Xe, q.prototype.delete = Ze, q.prototype.get = Qe, q.prototype.has = $e, q.prototype.set = et;
		/**
		* Creates a map cache object to store key-value pairs.
		*
		* @private
		* @constructor
		* @param {Array} [entries] The key-value pairs to cache.
		*/
		function J(e) {
			var t = -1, n = e ? e.length : 0;
			for (this.clear(); ++t < n;) {
				var r = e[t];
				this.set(r[0], r[1]);
			}
		}
		/**
		* Removes all key-value entries from the map.
		*
		* @private
		* @name clear
		* @memberOf MapCache
		*/
		function tt() {
			this.__data__ = {
				hash: new K(),
				map: new (Ne || q)(),
				string: new K()
			};
		}
		/**
		* Removes `key` and its value from the map.
		*
		* @private
		* @name delete
		* @memberOf MapCache
		* @param {string} key The key of the value to remove.
		* @returns {boolean} Returns `true` if the entry was removed, else `false`.
		*/
		function nt(e) {
			return Gt(this, e).delete(e);
		}
		/**
		* Gets the map value for `key`.
		*
		* @private
		* @name get
		* @memberOf MapCache
		* @param {string} key The key of the value to get.
		* @returns {*} Returns the entry value.
		*/
		function rt(e) {
			return Gt(this, e).get(e);
		}
		/**
		* Checks if a map value for `key` exists.
		*
		* @private
		* @name has
		* @memberOf MapCache
		* @param {string} key The key of the entry to check.
		* @returns {boolean} Returns `true` if an entry for `key` exists, else `false`.
		*/
		function it(e) {
			return Gt(this, e).has(e);
		}
		/**
		* Sets the map `key` to `value`.
		*
		* @private
		* @name set
		* @memberOf MapCache
		* @param {string} key The key of the value to set.
		* @param {*} value The value to set.
		* @returns {Object} Returns the map cache instance.
		*/
		function at(e, t) {
			return Gt(this, e).set(e, t), this;
		}
		J.prototype.clear = tt, J.prototype.delete = nt, J.prototype.get = rt, J.prototype.has = it, J.prototype.set = at;
		/**
		*
		* Creates an array cache object to store unique values.
		*
		* @private
		* @constructor
		* @param {Array} [values] The values to cache.
		*/
		function ot(e) {
			var t = -1, n = e ? e.length : 0;
			for (this.__data__ = new J(); ++t < n;) this.add(e[t]);
		}
		/**
		* Adds `value` to the array cache.
		*
		* @private
		* @name add
		* @memberOf SetCache
		* @alias push
		* @param {*} value The value to cache.
		* @returns {Object} Returns the cache instance.
		*/
		function st(e) {
			return this.__data__.set(e, n), this;
		}
		/**
		* Checks if `value` is in the array cache.
		*
		* @private
		* @name has
		* @memberOf SetCache
		* @param {*} value The value to search for.
		* @returns {number} Returns `true` if `value` is found, else `false`.
		*/
		function ct(e) {
			return this.__data__.has(e);
		}
		ot.prototype.add = ot.prototype.push = st, ot.prototype.has = ct;
		/**
		* Creates a stack cache object to store key-value pairs.
		*
		* @private
		* @constructor
		* @param {Array} [entries] The key-value pairs to cache.
		*/
		function Y(e) {
			this.__data__ = new q(e);
		}
		/**
		* Removes all key-value entries from the stack.
		*
		* @private
		* @name clear
		* @memberOf Stack
		*/
		function lt() {
			this.__data__ = new q();
		}
		/**
		* Removes `key` and its value from the stack.
		*
		* @private
		* @name delete
		* @memberOf Stack
		* @param {string} key The key of the value to remove.
		* @returns {boolean} Returns `true` if the entry was removed, else `false`.
		*/
		function ut(e) {
			return this.__data__.delete(e);
		}
		/**
		* Gets the stack value for `key`.
		*
		* @private
		* @name get
		* @memberOf Stack
		* @param {string} key The key of the value to get.
		* @returns {*} Returns the entry value.
		*/
		function dt(e) {
			return this.__data__.get(e);
		}
		/**
		* Checks if a stack value for `key` exists.
		*
		* @private
		* @name has
		* @memberOf Stack
		* @param {string} key The key of the entry to check.
		* @returns {boolean} Returns `true` if an entry for `key` exists, else `false`.
		*/
		function ft(e) {
			return this.__data__.has(e);
		}
		/**
		* Sets the stack `key` to `value`.
		*
		* @private
		* @name set
		* @memberOf Stack
		* @param {string} key The key of the value to set.
		* @param {*} value The value to set.
		* @returns {Object} Returns the stack cache instance.
		*/
		function pt(e, t) {
			var n = this.__data__;
			if (n instanceof q) {
				var r = n.__data__;
				if (!Ne || r.length < 199) return r.push([e, t]), this;
				n = this.__data__ = new J(r);
			}
			return n.set(e, t), this;
		}
		Y.prototype.clear = lt, Y.prototype.delete = ut, Y.prototype.get = dt, Y.prototype.has = ft, Y.prototype.set = pt;
		/**
		* Creates an array of the enumerable property names of the array-like `value`.
		*
		* @private
		* @param {*} value The value to query.
		* @param {boolean} inherited Specify returning inherited property names.
		* @returns {Array} Returns the array of property names.
		*/
		function mt(e, t) {
			var n = $(e) || ln(e) ? ye(e.length, String) : [], r = n.length, i = !!r;
			for (var a in e) V.call(e, a) && (!i || a != "length" && !Yt(a, r)) && n.push(a);
			return n;
		}
		/**
		* Gets the index at which the `key` is found in `array` of key-value pairs.
		*
		* @private
		* @param {Array} array The array to inspect.
		* @param {*} key The key to search for.
		* @returns {number} Returns the index of the matched value, else `-1`.
		*/
		function ht(e, t) {
			for (var n = e.length; n--;) if (cn(e[n][0], t)) return n;
			return -1;
		}
		/**
		* The base implementation of `_.forEach` without support for iteratee shorthands.
		*
		* @private
		* @param {Array|Object} collection The collection to iterate over.
		* @param {Function} iteratee The function invoked per iteration.
		* @returns {Array|Object} Returns `collection`.
		*/
		var gt = Bt(yt);
		/**
		* The base implementation of `_.flatten` with support for restricting flattening.
		*
		* @private
		* @param {Array} array The array to flatten.
		* @param {number} depth The maximum recursion depth.
		* @param {boolean} [predicate=isFlattenable] The function invoked per iteration.
		* @param {boolean} [isStrict] Restrict to values that pass `predicate` checks.
		* @param {Array} [result=[]] The initial result value.
		* @returns {Array} Returns the new flattened array.
		*/
		function _t(e, t, n, r, i) {
			var a = -1, o = e.length;
			for (n ||= Jt, i ||= []; ++a < o;) {
				var s = e[a];
				n(s) ? _e(i, s) : i[i.length] = s;
			}
			return i;
		}
		/**
		* The base implementation of `baseForOwn` which iterates over `object`
		* properties returned by `keysFunc` and invokes `iteratee` for each property.
		* Iteratee functions may exit iteration early by explicitly returning `false`.
		*
		* @private
		* @param {Object} object The object to iterate over.
		* @param {Function} iteratee The function invoked per iteration.
		* @param {Function} keysFunc The function to get the keys of `object`.
		* @returns {Object} Returns `object`.
		*/
		var vt = Vt();
		/**
		* The base implementation of `_.forOwn` without support for iteratee shorthands.
		*
		* @private
		* @param {Object} object The object to iterate over.
		* @param {Function} iteratee The function invoked per iteration.
		* @returns {Object} Returns `object`.
		*/
		function yt(e, t) {
			return e && vt(e, t, xn);
		}
		/**
		* The base implementation of `_.get` without support for default values.
		*
		* @private
		* @param {Object} object The object to query.
		* @param {Array|string} path The path of the property to get.
		* @returns {*} Returns the resolved value.
		*/
		function bt(e, t) {
			t = Zt(t, e) ? [t] : Lt(t);
			for (var n = 0, r = t.length; e != null && n < r;) e = e[an(t[n++])];
			return n && n == r ? e : void 0;
		}
		/**
		* The base implementation of `getTag`.
		*
		* @private
		* @param {*} value The value to query.
		* @returns {string} Returns the `toStringTag`.
		*/
		function xt(e) {
			return H.call(e);
		}
		/**
		* The base implementation of `_.hasIn` without support for deep paths.
		*
		* @private
		* @param {Object} [object] The object to query.
		* @param {Array|string} key The key to check.
		* @returns {boolean} Returns `true` if `key` exists, else `false`.
		*/
		function St(e, t) {
			return e != null && t in Object(e);
		}
		/**
		* The base implementation of `_.isEqual` which supports partial comparisons
		* and tracks traversed objects.
		*
		* @private
		* @param {*} value The value to compare.
		* @param {*} other The other value to compare.
		* @param {Function} [customizer] The function to customize comparisons.
		* @param {boolean} [bitmask] The bitmask of comparison flags.
		*  The bitmask may be composed of the following flags:
		*     1 - Unordered comparison
		*     2 - Partial comparison
		* @param {Object} [stack] Tracks traversed `value` and `other` objects.
		* @returns {boolean} Returns `true` if the values are equivalent, else `false`.
		*/
		function Ct(e, t, n, r, i) {
			return e === t ? !0 : e == null || t == null || !mn(e) && !hn(t) ? e !== e && t !== t : wt(e, t, Ct, n, r, i);
		}
		/**
		* A specialized version of `baseIsEqual` for arrays and objects which performs
		* deep comparisons and tracks traversed objects enabling objects with circular
		* references to be compared.
		*
		* @private
		* @param {Object} object The object to compare.
		* @param {Object} other The other object to compare.
		* @param {Function} equalFunc The function to determine equivalents of values.
		* @param {Function} [customizer] The function to customize comparisons.
		* @param {number} [bitmask] The bitmask of comparison flags. See `baseIsEqual`
		*  for more details.
		* @param {Object} [stack] Tracks traversed `object` and `other` objects.
		* @returns {boolean} Returns `true` if the objects are equivalent, else `false`.
		*/
		function wt(e, t, n, r, o, s) {
			var c = $(e), l = $(t), u = a, d = a;
			c || (u = Z(e), u = u == i ? f : u), l || (d = Z(t), d = d == i ? f : d);
			var p = u == f && !I(e), m = d == f && !I(t), h = u == d;
			if (h && !p) return s ||= new Y(), c || _n(e) ? Ht(e, t, n, r, o, s) : Ut(e, t, u, n, r, o, s);
			if (!(o & 2)) {
				var g = p && V.call(e, "__wrapped__"), _ = m && V.call(t, "__wrapped__");
				if (g || _) {
					var v = g ? e.value() : e, y = _ ? t.value() : t;
					return s ||= new Y(), n(v, y, r, o, s);
				}
			}
			return h ? (s ||= new Y(), Wt(e, t, n, r, o, s)) : !1;
		}
		/**
		* The base implementation of `_.isMatch` without support for iteratee shorthands.
		*
		* @private
		* @param {Object} object The object to inspect.
		* @param {Object} source The object of property values to match.
		* @param {Array} matchData The property names, values, and compare flags to match.
		* @param {Function} [customizer] The function to customize comparisons.
		* @returns {boolean} Returns `true` if `object` is a match, else `false`.
		*/
		function Tt(e, t, n, r) {
			var i = n.length, a = i;
			if (e == null) return !a;
			for (e = Object(e); i--;) {
				var o = n[i];
				if (o[2] ? o[1] !== e[o[0]] : !(o[0] in e)) return !1;
			}
			for (; ++i < a;) {
				o = n[i];
				var s = o[0], c = e[s], l = o[1];
				if (o[2]) {
					if (c === void 0 && !(s in e)) return !1;
				} else {
					var u = new Y(), d;
					if (!(d === void 0 ? Ct(l, c, r, 3, u) : d)) return !1;
				}
			}
			return !0;
		}
		/**
		* The base implementation of `_.isNative` without bad shim checks.
		*
		* @private
		* @param {*} value The value to check.
		* @returns {boolean} Returns `true` if `value` is a native function,
		*  else `false`.
		*/
		function Et(e) {
			return !mn(e) || $t(e) ? !1 : (fn(e) || I(e) ? U : le).test(Q(e));
		}
		/**
		* The base implementation of `_.isTypedArray` without Node.js optimizations.
		*
		* @private
		* @param {*} value The value to check.
		* @returns {boolean} Returns `true` if `value` is a typed array, else `false`.
		*/
		function Dt(e) {
			return hn(e) && pn(e.length) && !!O[H.call(e)];
		}
		/**
		* The base implementation of `_.iteratee`.
		*
		* @private
		* @param {*} [value=_.identity] The value to convert to an iteratee.
		* @returns {Function} Returns the iteratee.
		*/
		function Ot(e) {
			return typeof e == "function" ? e : e == null ? Sn : typeof e == "object" ? $(e) ? Mt(e[0], e[1]) : jt(e) : Cn(e);
		}
		/**
		* The base implementation of `_.keys` which doesn't treat sparse arrays as dense.
		*
		* @private
		* @param {Object} object The object to query.
		* @returns {Array} Returns the array of property names.
		*/
		function kt(e) {
			if (!en(e)) return Ae(e);
			var t = [];
			for (var n in Object(e)) V.call(e, n) && n != "constructor" && t.push(n);
			return t;
		}
		/**
		* The base implementation of `_.map` without support for iteratee shorthands.
		*
		* @private
		* @param {Array|Object} collection The collection to iterate over.
		* @param {Function} iteratee The function invoked per iteration.
		* @returns {Array} Returns the new mapped array.
		*/
		function At(e, t) {
			var n = -1, r = un(e) ? Array(e.length) : [];
			return gt(e, function(e, i, a) {
				r[++n] = t(e, i, a);
			}), r;
		}
		/**
		* The base implementation of `_.matches` which doesn't clone `source`.
		*
		* @private
		* @param {Object} source The object of property values to match.
		* @returns {Function} Returns the new spec function.
		*/
		function jt(e) {
			var t = Kt(e);
			return t.length == 1 && t[0][2] ? nn(t[0][0], t[0][1]) : function(n) {
				return n === e || Tt(n, e, t);
			};
		}
		/**
		* The base implementation of `_.matchesProperty` which doesn't clone `srcValue`.
		*
		* @private
		* @param {string} path The path of the property to get.
		* @param {*} srcValue The value to match.
		* @returns {Function} Returns the new spec function.
		*/
		function Mt(e, t) {
			return Zt(e) && tn(t) ? nn(an(e), t) : function(n) {
				var r = yn(n, e);
				return r === void 0 && r === t ? bn(n, e) : Ct(t, r, void 0, 3);
			};
		}
		/**
		* The base implementation of `_.orderBy` without param guards.
		*
		* @private
		* @param {Array|Object} collection The collection to iterate over.
		* @param {Function[]|Object[]|string[]} iteratees The iteratees to sort by.
		* @param {string[]} orders The sort orders of `iteratees`.
		* @returns {Array} Returns the new sorted array.
		*/
		function Nt(e, t, n) {
			var r = -1;
			return t = ge(t.length ? t : [Sn], F(Ot)), ve(At(e, function(e, n, i) {
				return {
					criteria: ge(t, function(t) {
						return t(e);
					}),
					index: ++r,
					value: e
				};
			}), function(e, t) {
				return zt(e, t, n);
			});
		}
		/**
		* A specialized version of `baseProperty` which supports deep paths.
		*
		* @private
		* @param {Array|string} path The path of the property to get.
		* @returns {Function} Returns the new accessor function.
		*/
		function Pt(e) {
			return function(t) {
				return bt(t, e);
			};
		}
		/**
		* The base implementation of `_.rest` which doesn't validate or coerce arguments.
		*
		* @private
		* @param {Function} func The function to apply a rest parameter to.
		* @param {number} [start=func.length-1] The start position of the rest parameter.
		* @returns {Function} Returns the new function.
		*/
		function Ft(e, t) {
			return t = je(t === void 0 ? e.length - 1 : t, 0), function() {
				for (var n = arguments, r = -1, i = je(n.length - t, 0), a = Array(i); ++r < i;) a[r] = n[t + r];
				r = -1;
				for (var o = Array(t + 1); ++r < t;) o[r] = n[r];
				return o[t] = a, he(e, this, o);
			};
		}
		/**
		* The base implementation of `_.toString` which doesn't convert nullish
		* values to empty strings.
		*
		* @private
		* @param {*} value The value to process.
		* @returns {string} Returns the string.
		*/
		function It(e) {
			if (typeof e == "string") return e;
			if (gn(e)) return We ? We.call(e) : "";
			var t = e + "";
			return t == "0" && 1 / e == -1e400 ? "-0" : t;
		}
		/**
		* Casts `value` to a path array if it's not one.
		*
		* @private
		* @param {*} value The value to inspect.
		* @returns {Array} Returns the cast property path array.
		*/
		function Lt(e) {
			return $(e) ? e : rn(e);
		}
		/**
		* Compares values to sort them in ascending order.
		*
		* @private
		* @param {*} value The value to compare.
		* @param {*} other The other value to compare.
		* @returns {number} Returns the sort order indicator for `value`.
		*/
		function Rt(e, t) {
			if (e !== t) {
				var n = e !== void 0, r = e === null, i = e === e, a = gn(e), o = t !== void 0, s = t === null, c = t === t, l = gn(t);
				if (!s && !l && !a && e > t || a && o && c && !s && !l || r && o && c || !n && c || !i) return 1;
				if (!r && !a && !l && e < t || l && n && i && !r && !a || s && n && i || !o && i || !c) return -1;
			}
			return 0;
		}
		/**
		* Used by `_.orderBy` to compare multiple properties of a value to another
		* and stable sort them.
		*
		* If `orders` is unspecified, all values are sorted in ascending order. Otherwise,
		* specify an order of "desc" for descending or "asc" for ascending sort order
		* of corresponding values.
		*
		* @private
		* @param {Object} object The object to compare.
		* @param {Object} other The other object to compare.
		* @param {boolean[]|string[]} orders The order to sort by for each property.
		* @returns {number} Returns the sort order indicator for `object`.
		*/
		function zt(e, t, n) {
			for (var r = -1, i = e.criteria, a = t.criteria, o = i.length, s = n.length; ++r < o;) {
				var c = Rt(i[r], a[r]);
				if (c) return r >= s ? c : c * (n[r] == "desc" ? -1 : 1);
			}
			return e.index - t.index;
		}
		/**
		* Creates a `baseEach` or `baseEachRight` function.
		*
		* @private
		* @param {Function} eachFunc The function to iterate over a collection.
		* @param {boolean} [fromRight] Specify iterating from right to left.
		* @returns {Function} Returns the new base function.
		*/
		function Bt(e, t) {
			return function(t, n) {
				if (t == null) return t;
				if (!un(t)) return e(t, n);
				for (var r = t.length, i = -1, a = Object(t); ++i < r && n(a[i], i, a) !== !1;);
				return t;
			};
		}
		/**
		* Creates a base function for methods like `_.forIn` and `_.forOwn`.
		*
		* @private
		* @param {boolean} [fromRight] Specify iterating from right to left.
		* @returns {Function} Returns the new base function.
		*/
		function Vt(e) {
			return function(e, t, n) {
				for (var r = -1, i = Object(e), a = n(e), o = a.length; o--;) {
					var s = a[++r];
					if (t(i[s], s, i) === !1) break;
				}
				return e;
			};
		}
		/**
		* A specialized version of `baseIsEqualDeep` for arrays with support for
		* partial deep comparisons.
		*
		* @private
		* @param {Array} array The array to compare.
		* @param {Array} other The other array to compare.
		* @param {Function} equalFunc The function to determine equivalents of values.
		* @param {Function} customizer The function to customize comparisons.
		* @param {number} bitmask The bitmask of comparison flags. See `baseIsEqual`
		*  for more details.
		* @param {Object} stack Tracks traversed `array` and `other` objects.
		* @returns {boolean} Returns `true` if the arrays are equivalent, else `false`.
		*/
		function Ht(e, t, n, r, i, a) {
			var o = i & 2, s = e.length, c = t.length;
			if (s != c && !(o && c > s)) return !1;
			var l = a.get(e);
			if (l && a.get(t)) return l == t;
			var u = -1, d = !0, f = i & 1 ? new ot() : void 0;
			for (a.set(e, t), a.set(t, e); ++u < s;) {
				var p = e[u], m = t[u];
				if (r) var h = o ? r(m, p, u, t, e, a) : r(p, m, u, e, t, a);
				if (h !== void 0) {
					if (h) continue;
					d = !1;
					break;
				}
				if (f) {
					if (!N(t, function(e, t) {
						if (!f.has(t) && (p === e || n(p, e, r, i, a))) return f.add(t);
					})) {
						d = !1;
						break;
					}
				} else if (!(p === m || n(p, m, r, i, a))) {
					d = !1;
					break;
				}
			}
			return a.delete(e), a.delete(t), d;
		}
		/**
		* A specialized version of `baseIsEqualDeep` for comparing objects of
		* the same `toStringTag`.
		*
		* **Note:** This function only supports comparing values with tags of
		* `Boolean`, `Date`, `Error`, `Number`, `RegExp`, or `String`.
		*
		* @private
		* @param {Object} object The object to compare.
		* @param {Object} other The other object to compare.
		* @param {string} tag The `toStringTag` of the objects to compare.
		* @param {Function} equalFunc The function to determine equivalents of values.
		* @param {Function} customizer The function to customize comparisons.
		* @param {number} bitmask The bitmask of comparison flags. See `baseIsEqual`
		*  for more details.
		* @param {Object} stack Tracks traversed `object` and `other` objects.
		* @returns {boolean} Returns `true` if the objects are equivalent, else `false`.
		*/
		function Ut(e, t, n, r, i, a, l) {
			switch (n) {
				case b:
					if (e.byteLength != t.byteLength || e.byteOffset != t.byteOffset) return !1;
					e = e.buffer, t = t.buffer;
				case y: return !(e.byteLength != t.byteLength || !r(new Ee(e), new Ee(t)));
				case o:
				case s:
				case d: return cn(+e, +t);
				case c: return e.name == t.name && e.message == t.message;
				case m:
				case g: return e == t + "";
				case u: var f = xe;
				case h:
					var p = a & 2;
					if (f ||= L, e.size != t.size && !p) return !1;
					var v = l.get(e);
					if (v) return v == t;
					a |= 1, l.set(e, t);
					var x = Ht(f(e), f(t), r, i, a, l);
					return l.delete(e), x;
				case _: if (Ue) return Ue.call(e) == Ue.call(t);
			}
			return !1;
		}
		/**
		* A specialized version of `baseIsEqualDeep` for objects with support for
		* partial deep comparisons.
		*
		* @private
		* @param {Object} object The object to compare.
		* @param {Object} other The other object to compare.
		* @param {Function} equalFunc The function to determine equivalents of values.
		* @param {Function} customizer The function to customize comparisons.
		* @param {number} bitmask The bitmask of comparison flags. See `baseIsEqual`
		*  for more details.
		* @param {Object} stack Tracks traversed `object` and `other` objects.
		* @returns {boolean} Returns `true` if the objects are equivalent, else `false`.
		*/
		function Wt(e, t, n, r, i, a) {
			var o = i & 2, s = xn(e), c = s.length;
			if (c != xn(t).length && !o) return !1;
			for (var l = c; l--;) {
				var u = s[l];
				if (!(o ? u in t : V.call(t, u))) return !1;
			}
			var d = a.get(e);
			if (d && a.get(t)) return d == t;
			var f = !0;
			a.set(e, t), a.set(t, e);
			for (var p = o; ++l < c;) {
				u = s[l];
				var m = e[u], h = t[u];
				if (r) var g = o ? r(h, m, u, t, e, a) : r(m, h, u, e, t, a);
				if (!(g === void 0 ? m === h || n(m, h, r, i, a) : g)) {
					f = !1;
					break;
				}
				p ||= u == "constructor";
			}
			if (f && !p) {
				var _ = e.constructor, v = t.constructor;
				_ != v && "constructor" in e && "constructor" in t && !(typeof _ == "function" && _ instanceof _ && typeof v == "function" && v instanceof v) && (f = !1);
			}
			return a.delete(e), a.delete(t), f;
		}
		/**
		* Gets the data for `map`.
		*
		* @private
		* @param {Object} map The map to query.
		* @param {string} key The reference key.
		* @returns {*} Returns the map data.
		*/
		function Gt(e, t) {
			var n = e.__data__;
			return Qt(t) ? n[typeof t == "string" ? "string" : "hash"] : n.map;
		}
		/**
		* Gets the property names, values, and compare flags of `object`.
		*
		* @private
		* @param {Object} object The object to query.
		* @returns {Array} Returns the match data of `object`.
		*/
		function Kt(e) {
			for (var t = xn(e), n = t.length; n--;) {
				var r = t[n], i = e[r];
				t[n] = [
					r,
					i,
					tn(i)
				];
			}
			return t;
		}
		/**
		* Gets the native function at `key` of `object`.
		*
		* @private
		* @param {Object} object The object to query.
		* @param {string} key The key of the method to get.
		* @returns {*} Returns the function if it's native, else `undefined`.
		*/
		function X(e, t) {
			var n = be(e, t);
			return Et(n) ? n : void 0;
		}
		/**
		* Gets the `toStringTag` of `value`.
		*
		* @private
		* @param {*} value The value to query.
		* @returns {string} Returns the `toStringTag`.
		*/
		var Z = xt;
		(Me && Z(new Me(/* @__PURE__ */ new ArrayBuffer(1))) != b || Ne && Z(new Ne()) != u || Pe && Z(Pe.resolve()) != p || Fe && Z(new Fe()) != h || Ie && Z(new Ie()) != v) && (Z = function(e) {
			var t = H.call(e), n = t == f ? e.constructor : void 0, r = n ? Q(n) : void 0;
			if (r) switch (r) {
				case Le: return b;
				case Re: return u;
				case ze: return p;
				case Be: return h;
				case Ve: return v;
			}
			return t;
		});
		/**
		* Checks if `path` exists on `object`.
		*
		* @private
		* @param {Object} object The object to query.
		* @param {Array|string} path The path to check.
		* @param {Function} hasFunc The function to check properties.
		* @returns {boolean} Returns `true` if `path` exists, else `false`.
		*/
		function qt(e, t, n) {
			t = Zt(t, e) ? [t] : Lt(t);
			for (var r, i = -1, a = t.length; ++i < a;) {
				var o = an(t[i]);
				if (!(r = e != null && n(e, o))) break;
				e = e[o];
			}
			if (r) return r;
			var a = e ? e.length : 0;
			return !!a && pn(a) && Yt(o, a) && ($(e) || ln(e));
		}
		/**
		* Checks if `value` is a flattenable `arguments` object or array.
		*
		* @private
		* @param {*} value The value to check.
		* @returns {boolean} Returns `true` if `value` is flattenable, else `false`.
		*/
		function Jt(e) {
			return $(e) || ln(e) || !!(ke && e && e[ke]);
		}
		/**
		* Checks if `value` is a valid array-like index.
		*
		* @private
		* @param {*} value The value to check.
		* @param {number} [length=MAX_SAFE_INTEGER] The upper bounds of a valid index.
		* @returns {boolean} Returns `true` if `value` is a valid index, else `false`.
		*/
		function Yt(e, t) {
			return t ??= r, !!t && (typeof e == "number" || D.test(e)) && e > -1 && e % 1 == 0 && e < t;
		}
		/**
		* Checks if the given arguments are from an iteratee call.
		*
		* @private
		* @param {*} value The potential iteratee value argument.
		* @param {*} index The potential iteratee index or key argument.
		* @param {*} object The potential iteratee object argument.
		* @returns {boolean} Returns `true` if the arguments are from an iteratee call,
		*  else `false`.
		*/
		function Xt(e, t, n) {
			if (!mn(n)) return !1;
			var r = typeof t;
			return (r == "number" ? un(n) && Yt(t, n.length) : r == "string" && t in n) ? cn(n[t], e) : !1;
		}
		/**
		* Checks if `value` is a property name and not a property path.
		*
		* @private
		* @param {*} value The value to check.
		* @param {Object} [object] The object to query keys on.
		* @returns {boolean} Returns `true` if `value` is a property name, else `false`.
		*/
		function Zt(e, t) {
			if ($(e)) return !1;
			var n = typeof e;
			return n == "number" || n == "symbol" || n == "boolean" || e == null || gn(e) ? !0 : T.test(e) || !w.test(e) || t != null && e in Object(t);
		}
		/**
		* Checks if `value` is suitable for use as unique object key.
		*
		* @private
		* @param {*} value The value to check.
		* @returns {boolean} Returns `true` if `value` is suitable, else `false`.
		*/
		function Qt(e) {
			var t = typeof e;
			return t == "string" || t == "number" || t == "symbol" || t == "boolean" ? e !== "__proto__" : e === null;
		}
		/**
		* Checks if `func` has its source masked.
		*
		* @private
		* @param {Function} func The function to check.
		* @returns {boolean} Returns `true` if `func` is masked, else `false`.
		*/
		function $t(e) {
			return !!we && we in e;
		}
		/**
		* Checks if `value` is likely a prototype object.
		*
		* @private
		* @param {*} value The value to check.
		* @returns {boolean} Returns `true` if `value` is a prototype, else `false`.
		*/
		function en(e) {
			var t = e && e.constructor;
			return e === (typeof t == "function" && t.prototype || z);
		}
		/**
		* Checks if `value` is suitable for strict equality comparisons, i.e. `===`.
		*
		* @private
		* @param {*} value The value to check.
		* @returns {boolean} Returns `true` if `value` if suitable for strict
		*  equality comparisons, else `false`.
		*/
		function tn(e) {
			return e === e && !mn(e);
		}
		/**
		* A specialized version of `matchesProperty` for source values suitable
		* for strict equality comparisons, i.e. `===`.
		*
		* @private
		* @param {string} key The key of the property to get.
		* @param {*} srcValue The value to match.
		* @returns {Function} Returns the new spec function.
		*/
		function nn(e, t) {
			return function(n) {
				return n != null && n[e] === t && (t !== void 0 || e in Object(n));
			};
		}
		/**
		* Converts `string` to a property path array.
		*
		* @private
		* @param {string} string The string to convert.
		* @returns {Array} Returns the property path array.
		*/
		var rn = sn(function(e) {
			e = vn(e);
			var t = [];
			return E.test(e) && t.push(""), e.replace(oe, function(e, n, r, i) {
				t.push(r ? i.replace(ce, "$1") : n || e);
			}), t;
		});
		/**
		* Converts `value` to a string key if it's not a string or symbol.
		*
		* @private
		* @param {*} value The value to inspect.
		* @returns {string|symbol} Returns the key.
		*/
		function an(e) {
			if (typeof e == "string" || gn(e)) return e;
			var t = e + "";
			return t == "0" && 1 / e == -1e400 ? "-0" : t;
		}
		/**
		* Converts `func` to its source code.
		*
		* @private
		* @param {Function} func The function to process.
		* @returns {string} Returns the source code.
		*/
		function Q(e) {
			if (e != null) {
				try {
					return Te.call(e);
				} catch {}
				try {
					return e + "";
				} catch {}
			}
			return "";
		}
		/**
		* Creates an array of elements, sorted in ascending order by the results of
		* running each element in a collection thru each iteratee. This method
		* performs a stable sort, that is, it preserves the original sort order of
		* equal elements. The iteratees are invoked with one argument: (value).
		*
		* @static
		* @memberOf _
		* @since 0.1.0
		* @category Collection
		* @param {Array|Object} collection The collection to iterate over.
		* @param {...(Function|Function[])} [iteratees=[_.identity]]
		*  The iteratees to sort by.
		* @returns {Array} Returns the new sorted array.
		* @example
		*
		* var users = [
		*   { 'user': 'fred',   'age': 48 },
		*   { 'user': 'barney', 'age': 36 },
		*   { 'user': 'fred',   'age': 40 },
		*   { 'user': 'barney', 'age': 34 }
		* ];
		*
		* _.sortBy(users, function(o) { return o.user; });
		* // => objects for [['barney', 36], ['barney', 34], ['fred', 48], ['fred', 40]]
		*
		* _.sortBy(users, ['user', 'age']);
		* // => objects for [['barney', 34], ['barney', 36], ['fred', 40], ['fred', 48]]
		*
		* _.sortBy(users, 'user', function(o) {
		*   return Math.floor(o.age / 10);
		* });
		* // => objects for [['barney', 36], ['barney', 34], ['fred', 48], ['fred', 40]]
		*/
		var on = Ft(function(e, t) {
			if (e == null) return [];
			var n = t.length;
			return n > 1 && Xt(e, t[0], t[1]) ? t = [] : n > 2 && Xt(t[0], t[1], t[2]) && (t = [t[0]]), Nt(e, _t(t), []);
		});
		/**
		* Creates a function that memoizes the result of `func`. If `resolver` is
		* provided, it determines the cache key for storing the result based on the
		* arguments provided to the memoized function. By default, the first argument
		* provided to the memoized function is used as the map cache key. The `func`
		* is invoked with the `this` binding of the memoized function.
		*
		* **Note:** The cache is exposed as the `cache` property on the memoized
		* function. Its creation may be customized by replacing the `_.memoize.Cache`
		* constructor with one whose instances implement the
		* [`Map`](http://ecma-international.org/ecma-262/7.0/#sec-properties-of-the-map-prototype-object)
		* method interface of `delete`, `get`, `has`, and `set`.
		*
		* @static
		* @memberOf _
		* @since 0.1.0
		* @category Function
		* @param {Function} func The function to have its output memoized.
		* @param {Function} [resolver] The function to resolve the cache key.
		* @returns {Function} Returns the new memoized function.
		* @example
		*
		* var object = { 'a': 1, 'b': 2 };
		* var other = { 'c': 3, 'd': 4 };
		*
		* var values = _.memoize(_.values);
		* values(object);
		* // => [1, 2]
		*
		* values(other);
		* // => [3, 4]
		*
		* object.a = 2;
		* values(object);
		* // => [1, 2]
		*
		* // Modify the result cache.
		* values.cache.set(object, ['a', 'b']);
		* values(object);
		* // => ['a', 'b']
		*
		* // Replace `_.memoize.Cache`.
		* _.memoize.Cache = WeakMap;
		*/
		function sn(e, t) {
			if (typeof e != "function" || t && typeof t != "function") throw TypeError("Expected a function");
			var n = function() {
				var r = arguments, i = t ? t.apply(this, r) : r[0], a = n.cache;
				if (a.has(i)) return a.get(i);
				var o = e.apply(this, r);
				return n.cache = a.set(i, o), o;
			};
			return n.cache = new (sn.Cache || J)(), n;
		}
		sn.Cache = J;
		/**
		* Performs a
		* [`SameValueZero`](http://ecma-international.org/ecma-262/7.0/#sec-samevaluezero)
		* comparison between two values to determine if they are equivalent.
		*
		* @static
		* @memberOf _
		* @since 4.0.0
		* @category Lang
		* @param {*} value The value to compare.
		* @param {*} other The other value to compare.
		* @returns {boolean} Returns `true` if the values are equivalent, else `false`.
		* @example
		*
		* var object = { 'a': 1 };
		* var other = { 'a': 1 };
		*
		* _.eq(object, object);
		* // => true
		*
		* _.eq(object, other);
		* // => false
		*
		* _.eq('a', 'a');
		* // => true
		*
		* _.eq('a', Object('a'));
		* // => false
		*
		* _.eq(NaN, NaN);
		* // => true
		*/
		function cn(e, t) {
			return e === t || e !== e && t !== t;
		}
		/**
		* Checks if `value` is likely an `arguments` object.
		*
		* @static
		* @memberOf _
		* @since 0.1.0
		* @category Lang
		* @param {*} value The value to check.
		* @returns {boolean} Returns `true` if `value` is an `arguments` object,
		*  else `false`.
		* @example
		*
		* _.isArguments(function() { return arguments; }());
		* // => true
		*
		* _.isArguments([1, 2, 3]);
		* // => false
		*/
		function ln(e) {
			return dn(e) && V.call(e, "callee") && (!De.call(e, "callee") || H.call(e) == i);
		}
		/**
		* Checks if `value` is classified as an `Array` object.
		*
		* @static
		* @memberOf _
		* @since 0.1.0
		* @category Lang
		* @param {*} value The value to check.
		* @returns {boolean} Returns `true` if `value` is an array, else `false`.
		* @example
		*
		* _.isArray([1, 2, 3]);
		* // => true
		*
		* _.isArray(document.body.children);
		* // => false
		*
		* _.isArray('abc');
		* // => false
		*
		* _.isArray(_.noop);
		* // => false
		*/
		var $ = Array.isArray;
		/**
		* Checks if `value` is array-like. A value is considered array-like if it's
		* not a function and has a `value.length` that's an integer greater than or
		* equal to `0` and less than or equal to `Number.MAX_SAFE_INTEGER`.
		*
		* @static
		* @memberOf _
		* @since 4.0.0
		* @category Lang
		* @param {*} value The value to check.
		* @returns {boolean} Returns `true` if `value` is array-like, else `false`.
		* @example
		*
		* _.isArrayLike([1, 2, 3]);
		* // => true
		*
		* _.isArrayLike(document.body.children);
		* // => true
		*
		* _.isArrayLike('abc');
		* // => true
		*
		* _.isArrayLike(_.noop);
		* // => false
		*/
		function un(e) {
			return e != null && pn(e.length) && !fn(e);
		}
		/**
		* This method is like `_.isArrayLike` except that it also checks if `value`
		* is an object.
		*
		* @static
		* @memberOf _
		* @since 4.0.0
		* @category Lang
		* @param {*} value The value to check.
		* @returns {boolean} Returns `true` if `value` is an array-like object,
		*  else `false`.
		* @example
		*
		* _.isArrayLikeObject([1, 2, 3]);
		* // => true
		*
		* _.isArrayLikeObject(document.body.children);
		* // => true
		*
		* _.isArrayLikeObject('abc');
		* // => false
		*
		* _.isArrayLikeObject(_.noop);
		* // => false
		*/
		function dn(e) {
			return hn(e) && un(e);
		}
		/**
		* Checks if `value` is classified as a `Function` object.
		*
		* @static
		* @memberOf _
		* @since 0.1.0
		* @category Lang
		* @param {*} value The value to check.
		* @returns {boolean} Returns `true` if `value` is a function, else `false`.
		* @example
		*
		* _.isFunction(_);
		* // => true
		*
		* _.isFunction(/abc/);
		* // => false
		*/
		function fn(e) {
			var t = mn(e) ? H.call(e) : "";
			return t == l || t == "[object GeneratorFunction]";
		}
		/**
		* Checks if `value` is a valid array-like length.
		*
		* **Note:** This method is loosely based on
		* [`ToLength`](http://ecma-international.org/ecma-262/7.0/#sec-tolength).
		*
		* @static
		* @memberOf _
		* @since 4.0.0
		* @category Lang
		* @param {*} value The value to check.
		* @returns {boolean} Returns `true` if `value` is a valid length, else `false`.
		* @example
		*
		* _.isLength(3);
		* // => true
		*
		* _.isLength(Number.MIN_VALUE);
		* // => false
		*
		* _.isLength(Infinity);
		* // => false
		*
		* _.isLength('3');
		* // => false
		*/
		function pn(e) {
			return typeof e == "number" && e > -1 && e % 1 == 0 && e <= r;
		}
		/**
		* Checks if `value` is the
		* [language type](http://www.ecma-international.org/ecma-262/7.0/#sec-ecmascript-language-types)
		* of `Object`. (e.g. arrays, functions, objects, regexes, `new Number(0)`, and `new String('')`)
		*
		* @static
		* @memberOf _
		* @since 0.1.0
		* @category Lang
		* @param {*} value The value to check.
		* @returns {boolean} Returns `true` if `value` is an object, else `false`.
		* @example
		*
		* _.isObject({});
		* // => true
		*
		* _.isObject([1, 2, 3]);
		* // => true
		*
		* _.isObject(_.noop);
		* // => true
		*
		* _.isObject(null);
		* // => false
		*/
		function mn(e) {
			var t = typeof e;
			return !!e && (t == "object" || t == "function");
		}
		/**
		* Checks if `value` is object-like. A value is object-like if it's not `null`
		* and has a `typeof` result of "object".
		*
		* @static
		* @memberOf _
		* @since 4.0.0
		* @category Lang
		* @param {*} value The value to check.
		* @returns {boolean} Returns `true` if `value` is object-like, else `false`.
		* @example
		*
		* _.isObjectLike({});
		* // => true
		*
		* _.isObjectLike([1, 2, 3]);
		* // => true
		*
		* _.isObjectLike(_.noop);
		* // => false
		*
		* _.isObjectLike(null);
		* // => false
		*/
		function hn(e) {
			return !!e && typeof e == "object";
		}
		/**
		* Checks if `value` is classified as a `Symbol` primitive or object.
		*
		* @static
		* @memberOf _
		* @since 4.0.0
		* @category Lang
		* @param {*} value The value to check.
		* @returns {boolean} Returns `true` if `value` is a symbol, else `false`.
		* @example
		*
		* _.isSymbol(Symbol.iterator);
		* // => true
		*
		* _.isSymbol('abc');
		* // => false
		*/
		function gn(e) {
			return typeof e == "symbol" || hn(e) && H.call(e) == _;
		}
		/**
		* Checks if `value` is classified as a typed array.
		*
		* @static
		* @memberOf _
		* @since 3.0.0
		* @category Lang
		* @param {*} value The value to check.
		* @returns {boolean} Returns `true` if `value` is a typed array, else `false`.
		* @example
		*
		* _.isTypedArray(new Uint8Array);
		* // => true
		*
		* _.isTypedArray([]);
		* // => false
		*/
		var _n = me ? F(me) : Dt;
		/**
		* Converts `value` to a string. An empty string is returned for `null`
		* and `undefined` values. The sign of `-0` is preserved.
		*
		* @static
		* @memberOf _
		* @since 4.0.0
		* @category Lang
		* @param {*} value The value to process.
		* @returns {string} Returns the string.
		* @example
		*
		* _.toString(null);
		* // => ''
		*
		* _.toString(-0);
		* // => '-0'
		*
		* _.toString([1, 2, 3]);
		* // => '1,2,3'
		*/
		function vn(e) {
			return e == null ? "" : It(e);
		}
		/**
		* Gets the value at `path` of `object`. If the resolved value is
		* `undefined`, the `defaultValue` is returned in its place.
		*
		* @static
		* @memberOf _
		* @since 3.7.0
		* @category Object
		* @param {Object} object The object to query.
		* @param {Array|string} path The path of the property to get.
		* @param {*} [defaultValue] The value returned for `undefined` resolved values.
		* @returns {*} Returns the resolved value.
		* @example
		*
		* var object = { 'a': [{ 'b': { 'c': 3 } }] };
		*
		* _.get(object, 'a[0].b.c');
		* // => 3
		*
		* _.get(object, ['a', '0', 'b', 'c']);
		* // => 3
		*
		* _.get(object, 'a.b.c', 'default');
		* // => 'default'
		*/
		function yn(e, t, n) {
			var r = e == null ? void 0 : bt(e, t);
			return r === void 0 ? n : r;
		}
		/**
		* Checks if `path` is a direct or inherited property of `object`.
		*
		* @static
		* @memberOf _
		* @since 4.0.0
		* @category Object
		* @param {Object} object The object to query.
		* @param {Array|string} path The path to check.
		* @returns {boolean} Returns `true` if `path` exists, else `false`.
		* @example
		*
		* var object = _.create({ 'a': _.create({ 'b': 2 }) });
		*
		* _.hasIn(object, 'a');
		* // => true
		*
		* _.hasIn(object, 'a.b');
		* // => true
		*
		* _.hasIn(object, ['a', 'b']);
		* // => true
		*
		* _.hasIn(object, 'b');
		* // => false
		*/
		function bn(e, t) {
			return e != null && qt(e, t, St);
		}
		/**
		* Creates an array of the own enumerable property names of `object`.
		*
		* **Note:** Non-object values are coerced to objects. See the
		* [ES spec](http://ecma-international.org/ecma-262/7.0/#sec-object.keys)
		* for more details.
		*
		* @static
		* @since 0.1.0
		* @memberOf _
		* @category Object
		* @param {Object} object The object to query.
		* @returns {Array} Returns the array of property names.
		* @example
		*
		* function Foo() {
		*   this.a = 1;
		*   this.b = 2;
		* }
		*
		* Foo.prototype.c = 3;
		*
		* _.keys(new Foo);
		* // => ['a', 'b'] (iteration order is not guaranteed)
		*
		* _.keys('hi');
		* // => ['0', '1']
		*/
		function xn(e) {
			return un(e) ? mt(e) : kt(e);
		}
		/**
		* This method returns the first argument it receives.
		*
		* @static
		* @since 0.1.0
		* @memberOf _
		* @category Util
		* @param {*} value Any value.
		* @returns {*} Returns `value`.
		* @example
		*
		* var object = { 'a': 1 };
		*
		* console.log(_.identity(object) === object);
		* // => true
		*/
		function Sn(e) {
			return e;
		}
		/**
		* Creates a function that returns the value at `path` of a given object.
		*
		* @static
		* @memberOf _
		* @since 2.4.0
		* @category Util
		* @param {Array|string} path The path of the property to get.
		* @returns {Function} Returns the new accessor function.
		* @example
		*
		* var objects = [
		*   { 'a': { 'b': 2 } },
		*   { 'a': { 'b': 1 } }
		* ];
		*
		* _.map(objects, _.property('a.b'));
		* // => [2, 1]
		*
		* _.map(_.sortBy(objects, _.property(['a', 'b'])), 'a.b');
		* // => [1, 2]
		*/
		function Cn(e) {
			return Zt(e) ? P(an(e)) : Pt(e);
		}
		e.exports = on;
	})(N, N.exports)), N.exports;
}
var ye, F;
function be() {
	return F || (F = 1, ye = (e) => {
		if (typeof e != "string") throw TypeError("Expected a string");
		return e.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
	}), ye;
}
var I = {}, xe;
function Se() {
	if (xe) return I;
	xe = 1, Object.defineProperty(I, "__esModule", { value: !0 }), I.isRegExpString = I.parseRegExpString = void 0;
	var e = /^\/(.+)\/([guimysd]*)$/;
	return I.parseRegExpString = function(t) {
		var n = t.match(e);
		return n ? {
			source: n[1],
			flagString: n[2]
		} : null;
	}, I.isRegExpString = function(t) {
		return e.test(t);
	}, I;
}
var L;
function Ce() {
	return L || (L = 1, (function(e) {
		var t = j && j.__importDefault || function(e) {
			return e && e.__esModule ? e : { default: e };
		};
		Object.defineProperty(e, "__esModule", { value: !0 }), e.matchPatterns = e.createRegExp = void 0;
		var n = t(me()), r = t(_e()), i = t(ve()), a = t(be()), o = Se(), s = "ug", c = function(e) {
			return e.length === 0 ? s : (0, n.default)((e + s).split("")).join("");
		};
		e.createRegExp = function(e, t) {
			if (t === void 0 && (t = s), e.length === 0) throw Error("Empty string can not handled");
			if ((0, o.isRegExpString)(e)) {
				var n = (0, o.parseRegExpString)(e);
				if (n) return new RegExp(n.source, c(n.flagString));
				throw Error(`"${e}" can not parse as RegExp.`);
			}
			return new RegExp((0, a.default)(e), t);
		};
		var l = function(e, t) {
			return e.startIndex === t.startIndex && e.endIndex === t.endIndex && e.match === t.match;
		};
		e.matchPatterns = function(t, n) {
			var a = [];
			n.map(function(t) {
				return (0, e.createRegExp)(t);
			}).forEach(function(e) {
				var n = t.matchAll(e);
				Array.from(n).forEach(function(e) {
					if (e.index !== void 0) {
						var t = e[0], n = e.index;
						a.push({
							match: t,
							captures: e.slice(1),
							startIndex: n,
							endIndex: n + t.length
						});
					}
				});
			});
			var o = (0, r.default)(a, l);
			return (0, i.default)(o, ["startIndex", "endIndex"]);
		};
	})(j)), j;
}
var R = Ce();
/**
* These should be ignored by default, because these are used in AWS example.
* https://docs.aws.amazon.com/ja_jp/general/latest/gr/aws-access-keys-best-practices.html
*/
const z = {
	AWSAccountID: ["AKIAIOSFODNN7EXAMPLE"],
	AWSSecretAccessKey: ["wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"]
}, B = {
	AWSAccountID: {
		en: (e) => `found AWS Account ID: ${e.ID}`,
		ja: (e) => `AWS Account ID: ${e.ID} がみつかりました`
	},
	AWSSecretAccessKey: {
		en: (e) => `found AWS Secret Access Key: ${e.KEY}`,
		ja: (e) => `AWS Secret Access Key: ${e.KEY} がみつかりました`
	},
	AWSAccessKeyID: {
		en: (e) => `found AWS Access Key ID: ${e.ID}`,
		ja: (e) => `AWS Access Key Id: ${e.ID} がみつかりました`
	}
}, we = ({ t: e, source: t, context: n, options: r }) => {
	let i = t.content.matchAll(/\b(A3T[A-Z0-9]|AKIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ASIA)[A-Z0-9]{16}\b/g);
	for (let t of i) {
		let i = t.index || 0, a = t[0] || "", o = [i, i + a.length];
		z.AWSAccountID.includes(a) || R.matchPatterns(a, r.allows).length > 0 || n.report({
			message: e("AWSAccessKeyID", { ID: a }),
			range: o
		});
	}
}, Te = ({ t: e, source: t, context: n, options: r }) => {
	let i = "[\"']?", a = new RegExp(String.raw`${i}${"(?:AWS|aws|Aws)?_?"}(?:SECRET|secret|Secret)_?(?:ACCESS|access|Access)_?(?:KEY|key|Key)${i}${"\\s*(?::|=>|=)\\s*"}${i}([A-Za-z0-9/\+=]{40})${i}\b`, "g"), o = t.content.matchAll(a);
	for (let t of o) {
		let i = t.index || 0, a = t[1] || "", o = [i, i + a.length];
		z.AWSSecretAccessKey.includes(a) || R.matchPatterns(a, r.allows).length > 0 || n.report({
			message: e("AWSSecretAccessKey", { KEY: a }),
			range: o
		});
	}
}, V = ({ t: e, source: t, context: n, options: r }) => {
	let i = "(\"|')?", a = new RegExp(String.raw`${i}${"(AWS|aws|Aws)?_?"}(ACCOUNT|account|Account)_?(ID|id|Id)?${i}${"\\s*(:|=>|=)\\s*"}${i}[0-9]{4}\-?[0-9]{4}\-?[0-9]{4}${i}\b`, "g"), o = t.content.matchAll(a);
	for (let t of o) {
		let i = t.index || 0, a = t[0] || "", o = [i, i + a.length];
		R.matchPatterns(a, r.allows).length > 0 || n.report({
			message: e("AWSAccountID", { ID: a }),
			range: o
		});
	}
}, H = {
	messages: B,
	meta: {
		id: "@secretlint/secretlint-rule-aws",
		recommended: !0,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-aws/README.md" }
	},
	create(e, t) {
		let n = {
			allows: t.allows || [],
			enableIDScanRule: t.enableIDScanRule ?? !1
		}, r = e.createTranslator(B);
		return { file(t) {
			n.enableIDScanRule && (we({
				t: r,
				source: t,
				context: e,
				options: n
			}), V({
				t: r,
				source: t,
				context: e,
				options: n
			})), Te({
				t: r,
				source: t,
				context: e,
				options: n
			});
		} };
	}
};
function U(e, t) {
	if (t + 2 > e.length) throw Error("PKCS12: truncated TLV header");
	let n = e[t], r = e[t + 1], i, a;
	if (r < 128) i = r, a = t + 2;
	else {
		let n = r & 127;
		if (n === 0 || n > 4) throw Error("PKCS12: unsupported ASN.1 length encoding");
		if (t + 2 + n > e.length) throw Error("PKCS12: truncated ASN.1 length");
		i = 0;
		for (let r = 0; r < n; r++) i = i * 256 + e[t + 2 + r];
		a = t + 2 + n;
	}
	let o = a + i;
	if (o > e.length) throw Error("PKCS12: TLV extends past buffer");
	return {
		tag: n,
		content: e.subarray(a, o),
		end: o
	};
}
function W(e, t, n) {
	if (e.tag !== t) throw Error(`PKCS12: expected ${n} tag 0x${t.toString(16)} but got 0x${e.tag.toString(16)}`);
}
function Ee(e) {
	W(e, 2, "INTEGER");
	let t = 0;
	for (let n of e.content) t = t * 256 + n;
	return t;
}
function De(e, t) {
	if (e.length !== t.length) return !1;
	let n = 0;
	for (let r = 0; r < e.length; r++) n |= e[r] ^ t[r];
	return n === 0;
}
const Oe = new Uint8Array([
	42,
	134,
	72,
	134,
	247,
	13,
	1,
	7,
	1
]), ke = new Uint8Array([
	43,
	14,
	3,
	2,
	26
]), Ae = new Uint8Array([
	96,
	134,
	72,
	1,
	101,
	3,
	4,
	2,
	1
]), je = new Uint8Array([
	96,
	134,
	72,
	1,
	101,
	3,
	4,
	2,
	2
]), Me = new Uint8Array([
	96,
	134,
	72,
	1,
	101,
	3,
	4,
	2,
	3
]), Ne = [
	{
		oid: ke,
		hash: {
			name: "SHA-1",
			outputSize: 20,
			blockSize: 64
		}
	},
	{
		oid: Ae,
		hash: {
			name: "SHA-256",
			outputSize: 32,
			blockSize: 64
		}
	},
	{
		oid: je,
		hash: {
			name: "SHA-384",
			outputSize: 48,
			blockSize: 128
		}
	},
	{
		oid: Me,
		hash: {
			name: "SHA-512",
			outputSize: 64,
			blockSize: 128
		}
	}
];
function Pe(e) {
	for (let { oid: t, hash: n } of Ne) if (De(e, t)) return n;
}
function Fe(e) {
	let t = U(e, 0);
	W(t, 48, "PFX SEQUENCE");
	let n = U(t.content, 0);
	if (Ee(n) !== 3) throw Error("PKCS12: unsupported version");
	let r = U(t.content, n.end);
	W(r, 48, "ContentInfo SEQUENCE");
	let i = U(r.content, 0);
	if (W(i, 6, "contentType OID"), !De(i.content, Oe)) throw Error("PKCS12: unsupported authSafe contentType");
	let a = U(r.content, i.end);
	W(a, 160, "[0] EXPLICIT");
	let o = U(a.content, 0);
	W(o, 4, "authSafe OCTET STRING");
	let s = U(t.content, r.end);
	W(s, 48, "MacData SEQUENCE");
	let c = U(s.content, 0);
	W(c, 48, "DigestInfo SEQUENCE");
	let l = U(c.content, 0);
	W(l, 48, "AlgorithmIdentifier SEQUENCE");
	let u = U(l.content, 0);
	W(u, 6, "algorithm OID");
	let d = Pe(u.content);
	if (!d) throw Error("PKCS12: unsupported MAC digest algorithm");
	if (u.end < l.content.length && U(l.content, u.end).tag !== 5) throw Error("PKCS12: unexpected MAC algorithm parameters");
	let f = U(c.content, l.end);
	W(f, 4, "digest OCTET STRING");
	let p = U(s.content, c.end);
	W(p, 4, "macSalt OCTET STRING");
	let m = 1;
	if (p.end < s.content.length && (m = Ee(U(s.content, p.end))), m < 1 || m > 1e6) throw Error("PKCS12: MAC iteration count out of range");
	return {
		authSafe: o.content,
		macHash: d,
		macSalt: p.content,
		macDigest: f.content,
		iterations: m
	};
}
function Ie(e) {
	let t = new Uint8Array(e.length);
	return t.set(e), t;
}
async function G(e, t) {
	return new Uint8Array(await globalThis.crypto.subtle.digest(e.name, Ie(t)));
}
function Le(e, t) {
	if (e.length === 0) return /* @__PURE__ */ new Uint8Array();
	let n = new Uint8Array(Math.ceil(e.length / t) * t);
	for (let t = 0; t < n.length; t++) n[t] = e[t % e.length];
	return n;
}
function Re(e) {
	if (e.length === 0) return /* @__PURE__ */ new Uint8Array();
	let t = new Uint8Array(e.length * 2 + 2);
	for (let n = 0; n < e.length; n++) {
		let r = e.charCodeAt(n);
		t[n * 2] = r >> 8 & 255, t[n * 2 + 1] = r & 255;
	}
	return t;
}
/**
* PKCS#12 key derivation (RFC 7292 Appendix B.2) for deriving the MAC key.
*
* Specialized for the case where the desired key length is at most the
* hash output size (which is always true for HMAC keys here: 20 bytes for
* SHA-1, 32 bytes for SHA-256). In that case only a single block A[1] is
* produced, so the iterative I-update loop from the spec is unnecessary.
*/
async function ze(e, t, n, r) {
	let i = e.blockSize, a = e.outputSize, o = new Uint8Array(i).fill(3), s = Le(Re(t), i), c = Le(n, i), l = new Uint8Array(o.length + c.length + s.length);
	l.set(o, 0), l.set(c, o.length), l.set(s, o.length + c.length);
	let u = await G(e, l);
	for (let t = 1; t < r; t++) u = await G(e, u);
	return u.subarray(0, a);
}
/**
* Verify a PKCS#12 PFX MAC using the supplied password.
*
* Returns `true` only when the file is a well-formed PKCS#12 v3 structure
* with an unencrypted `data` authSafe, a recognized MAC digest algorithm
* (SHA-1/256/384/512), and a MAC that matches the password. Any structural
* or algorithmic mismatch yields `false`.
*/
async function Be(e, t) {
	let n;
	try {
		n = Fe(e);
	} catch {
		return !1;
	}
	try {
		let e = await ze(n.macHash, t, n.macSalt, n.iterations), r = await globalThis.crypto.subtle.importKey("raw", Ie(e), {
			name: "HMAC",
			hash: n.macHash.name
		}, !1, ["sign"]);
		return De(new Uint8Array(await globalThis.crypto.subtle.sign("HMAC", r, Ie(n.authSafe))), n.macDigest);
	} catch {
		return !1;
	}
}
async function Ve({ source: e, context: t, t: n }) {
	if (e.filePath) try {
		let r = await import("node:fs"), i = await import("node:path");
		if (!await Be(new Uint8Array(r.readFileSync(e.filePath)), "notasecret")) return;
		t.report({
			message: n("PrivateKeyP12", { FILE_NAME: i.basename(e.filePath) }),
			range: [0, e.content.length]
		});
	} catch {}
}
const He = {
	PrivateKeyP12: {
		en: (e) => `found GCP Service Account's private key(p12): ${e.FILE_NAME}`,
		ja: (e) => `GCPサービスアカウントの秘密鍵(p12) ${e.FILE_NAME} がみつかりました`
	},
	PrivateKeyJSON: {
		en: (e) => `found GCP Service Account's private key(json): ${e.FILE_NAME}`,
		ja: (e) => `GCPサービスアカウントの秘密鍵(json): ${e.FILE_NAME} がみつかりました`
	}
};
function Ue({ source: e, context: t, t: n }) {
	try {
		let i = JSON.parse(e.content);
		if (!("private_key_id" in i && "private_key" in i && /-----BEGIN\s?(DSA|RSA|EC|PGP|OPENSSH)?\s?PRIVATE KEY/gm.test(i.private_key))) return;
		t.report({
			message: n("PrivateKeyJSON", { FILE_NAME: e.filePath ? r.basename(e.filePath) : "" }),
			range: [0, e.content.length]
		});
	} catch {}
}
const We = {
	messages: He,
	meta: {
		id: "@secretlint/secretlint-rule-gcp",
		recommended: !0,
		type: "scanner",
		supportedContentTypes: ["all"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-gcp/README.md" }
	},
	create(e, t) {
		let n = e.createTranslator(He);
		return t.allows, { file(t) {
			if (t.ext === ".p12") return Ve({
				source: t,
				context: e,
				t: n
			});
			if (t.ext === ".json") return Ue({
				source: t,
				context: e,
				t: n
			});
		} };
	}
}, K = {
	PackageJSON_xOauthToken: {
		en: (e) => `found GitHub Token: ${e.TOKEN}`,
		ja: (e) => `GitHub Token: ${e.TOKEN} がみつかりました`
	},
	Npmrc_authToken: {
		en: (e) => `found npmrc authToken: ${e.TOKEN}`,
		ja: (e) => `npmrc authToken: ${e.TOKEN} がみつかりました`
	},
	NPM_ACCESS_TOKEN: {
		en: (e) => `found npm access token: ${e.TOKEN}`,
		ja: (e) => `npm access token: ${e.TOKEN} がみつかりました`
	}
};
function Ge({ source: e, options: t, context: n, t: r }) {
	let i = e.content.matchAll(/https?:\/\/(.{1,256}):x-oauth-basic@github.com\//g);
	for (let e of i) {
		let i = e.index || 0, a = e[1] || "", o = [i, i + a.length];
		R.matchPatterns(a, t.allows).length > 0 || n.report({
			message: r("PackageJSON_xOauthToken", { TOKEN: a }),
			range: o
		});
	}
}
function Ke({ source: e, options: t, context: n, t: r }) {
	let i = e.content.matchAll(/_authToken=([^$].*)/g);
	for (let e of i) {
		let i = e.index || 0, a = e[1] || "", o = [i, i + a.length];
		R.matchPatterns(a, t.allows).length > 0 || n.report({
			message: r("Npmrc_authToken", { TOKEN: a }),
			range: o
		});
	}
}
function qe({ source: e, options: t, context: n, t: r }) {
	let i = e.content.matchAll(/(?<!\p{L})npm_[A-Za-z0-9_]{36}(?![A-Za-z0-9_])/gu);
	for (let e of i) {
		let i = e.index || 0, a = e[0] || "", o = [i, i + a.length];
		R.matchPatterns(a, t.allows).length > 0 || n.report({
			message: r("NPM_ACCESS_TOKEN", { TOKEN: a }),
			range: o
		});
	}
}
const Je = (e) => !e || e.endsWith("package.json") || e.endsWith("package-lock.json"), Ye = (e) => !e || e.endsWith(".npmrc"), q = {
	messages: K,
	meta: {
		id: "@secretlint/secretlint-rule-npm",
		recommended: !0,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-npm/README.md" }
	},
	create(e, t) {
		let n = e.createTranslator(K), r = { allows: t.allows || [] };
		return { file(t) {
			Je(t.filePath) ? Ge({
				source: t,
				options: r,
				context: e,
				t: n
			}) : Ye(t.filePath) && Ke({
				source: t,
				options: r,
				context: e,
				t: n
			}), qe({
				source: t,
				options: r,
				context: e,
				t: n
			});
		} };
	}
}, Xe = {
	SLACK_TOKEN: {
		en: (e) => `found slack token: ${e.TOKEN}`,
		ja: (e) => `Slackトークン: ${e.TOKEN} がみつかりました`
	},
	IncomingWebhook: {
		en: (e) => `found Slack Incoming Webhook: ${e.URL}`,
		ja: (e) => `SlackのIncoming Webhooks: ${e.TOKEN} がみつかりました`
	}
};
function Ze({ source: e, options: t, context: n, t: r }) {
	let i = e.content.matchAll(/\b(?:xoxb|xoxp|xapp|xoxa|xoxo|xoxr)-(?:\d-)?(?:[a-zA-Z0-9]{1,40}-)+[a-zA-Z0-9]{1,40}\b/g);
	for (let e of i) {
		let i = e.index || 0, a = e[0] || "", o = [i, i + a.length];
		R.matchPatterns(a, t.allows).length > 0 || n.report({
			message: r("SLACK_TOKEN", { TOKEN: a }),
			range: o
		});
	}
}
/**
* Report if found Incoming Webhooks
* https://api.slack.com/messaging/webhooks
* @param source
* @param options
* @param context
* @param t
*/
function Qe({ source: e, options: t, context: n, t: r }) {
	let i = e.content.matchAll(/https:\/\/hooks\.slack\.com\/services\/T[a-zA-Z0-9]{1,40}\/B[a-zA-Z0-9]{1,40}\/[a-zA-Z0-9]{1,40}/gi);
	for (let e of i) {
		let i = e.index || 0, a = e[0] || "", o = [i, i + a.length];
		R.matchPatterns(a, t.allows).length > 0 || n.report({
			message: r("IncomingWebhook", { URL: a }),
			range: o
		});
	}
}
const $e = {
	messages: Xe,
	meta: {
		id: "@secretlint/secretlint-rule-slack",
		recommended: !0,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-slack/README.md" }
	},
	create(e, t) {
		let n = e.createTranslator(Xe), r = { allows: t.allows || [] };
		return { file(t) {
			Ze({
				source: t,
				options: r,
				context: e,
				t: n
			}), Qe({
				source: t,
				options: r,
				context: e,
				t: n
			});
		} };
	}
}, et = { BasicAuth: {
	en: (e) => `found basic auth credential: ${e.CREDENTIAL}`,
	ja: (e) => `ベーシック認証情報: ${e.CREDENTIAL} がみつかりました`
} }, J = [
	"localhost",
	"127.0.0.1",
	"password",
	"mypassword",
	"myusername",
	"{password}",
	"${password}",
	"{{password}}",
	"{username}",
	"${username}",
	"{{username}}",
	"YOUR_PASSWORD",
	"YOUR_USERNAME",
	"REPLACE_WITH_PASSWORD",
	"REPLACE_WITH_USERNAME"
];
/**
* Check if the string contains variable-like patterns that indicate it's likely a template
*/
function tt(e) {
	return [
		/\$\{[^}]{1,50}\}/,
		/\{\{[^}]{1,50}\}\}/,
		/\{[^}]{1,50}\}/,
		/%[A-Z_]{1,30}%/,
		/\$[A-Z_]{1,30}/
	].some((t) => t.test(e));
}
/**
* Check if the username part looks like a real credential
*/
function nt(e) {
	return !(e.length < 2 || tt(e) || J.some((t) => e.toLowerCase().includes(t.toLowerCase())));
}
/**
* Check if the password part looks like a real credential
*/
function rt(e) {
	return !(e.length < 4 || tt(e) || J.some((t) => e.toLowerCase().includes(t.toLowerCase())) || /^(.)\1{3,}$/.test(e));
}
function it({ source: e, options: t, context: n, t: r }) {
	let i = e.content.matchAll(/(?<protocol>(?:https?|ftp|ftps)):\/\/(?<user>[-a-zA-Z0-9_]{1,256}):(?<password>[-a-zA-Z0-9_]{1,256})@[-a-zA-Z0-9%._+~#=]{1,256}\.[a-zA-Z0-9()]{1,6}\b/g);
	for (let e of i) {
		let i = e.index || 0, a = e[0] || "", o = e.groups?.user, s = e.groups?.password;
		if (!o || !s || !nt(o) || !rt(s)) continue;
		let c = [i, i + a.length];
		R.matchPatterns(a, t.allows).length > 0 || n.report({
			message: r("BasicAuth", { CREDENTIAL: a }),
			range: c
		});
	}
}
const at = {
	messages: et,
	meta: {
		id: "@secretlint/secretlint-rule-basicauth",
		recommended: !0,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-basicauth/README.md" }
	},
	create(e, t) {
		let n = e.createTranslator(et), r = { allows: t.allows || [] };
		return { file(t) {
			it({
				source: t,
				options: r,
				context: e,
				t: n
			});
		} };
	}
}, ot = { OPENAI_TOKEN: {
	en: (e) => `found OpenAI API token: ${e.TOKEN}`,
	ja: (e) => `OpenAI API トークン: ${e.TOKEN} がみつかりました`
} }, st = {
	messages: ot,
	meta: {
		id: "@secretlint/secretlint-rule-openai",
		recommended: !0,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-openai/README.md" }
	},
	create(e) {
		let t = e.createTranslator(ot);
		return { file(n) {
			let r = n.content.matchAll(/sk-(?:proj|svcacct|admin)-(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})T3BlbkFJ(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})\b|sk-[a-zA-Z0-9]{20}T3BlbkFJ[a-zA-Z0-9]{20}/g);
			for (let n of r) {
				let r = n.index ?? 0, i = n[0] ?? "", a = [r, r + i.length];
				e.report({
					message: t("OPENAI_TOKEN", { TOKEN: i }),
					range: a
				});
			}
		} };
	}
}, ct = { ANTHROPIC_API_KEY: {
	en: (e) => `found Anthropic Claude API key: ${e.KEY}`,
	ja: (e) => `Anthropic Claude API キー: ${e.KEY} がみつかりました`
} }, Y = {
	messages: ct,
	meta: {
		id: "@secretlint/secretlint-rule-anthropic",
		recommended: !0,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-anthropic/README.md" }
	},
	create(e) {
		let t = e.createTranslator(ct);
		return { file(n) {
			let r = n.content.matchAll(/(?<!\p{L})sk-ant-api0\d-[A-Za-z0-9_-]{90,128}AA(?![A-Za-z0-9_-])/gu);
			for (let n of r) {
				let r = n.index ?? 0, i = n[0] ?? "", a = [r, r + i.length];
				e.report({
					message: t("ANTHROPIC_API_KEY", { KEY: i }),
					range: a
				});
			}
		} };
	}
}, lt = { GROQ_API_KEY: {
	en: (e) => `found Groq API key: ${e.KEY}`,
	ja: (e) => `Groq API キー: ${e.KEY} がみつかりました`
} }, ut = {
	messages: lt,
	meta: {
		id: "@secretlint/secretlint-rule-groq",
		recommended: !0,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-groq/README.md" }
	},
	create(e, t) {
		let n = e.createTranslator(lt), r = { allows: t?.allows ?? [] };
		return { file(t) {
			let i = t.content.matchAll(/(?<!\p{L})gsk_[a-zA-Z0-9]{52}(?![a-zA-Z0-9])/gu);
			for (let t of i) {
				let i = t.index ?? 0, a = t[0] ?? "";
				if (R.matchPatterns(a, r.allows).length > 0) continue;
				let o = [i, i + a.length];
				e.report({
					message: n("GROQ_API_KEY", { KEY: a }),
					range: o
				});
			}
		} };
	}
}, dt = { HUGGINGFACE_USER_ACCESS_TOKEN: {
	en: (e) => `found Hugging Face User Access Token: ${e.TOKEN}`,
	ja: (e) => `Hugging Face User Access Token: ${e.TOKEN} がみつかりました`
} }, ft = {
	messages: dt,
	meta: {
		id: "@secretlint/secretlint-rule-huggingface",
		recommended: !0,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-huggingface/README.md" }
	},
	create(e, t) {
		let n = e.createTranslator(dt), r = { allows: t?.allows ?? [] };
		return { file(t) {
			let i = t.content.matchAll(/(?<!\p{L})hf_[a-zA-Z]{34}(?![a-zA-Z])/gu);
			for (let t of i) {
				let i = t.index ?? 0, a = t[0] ?? "";
				if (R.matchPatterns(a, r.allows).length > 0) continue;
				let o = [i, i + a.length];
				e.report({
					message: n("HUGGINGFACE_USER_ACCESS_TOKEN", { TOKEN: a }),
					range: o
				});
			}
		} };
	}
}, pt = { LINEAR_API_TOKEN: {
	en: (e) => `found linear api token: ${e.ID}`,
	ja: (e) => `linear api token: ${e.ID} がみつかりました`
} }, mt = {
	messages: pt,
	meta: {
		id: "@secretlint/secretlint-rule-linear",
		recommended: !0,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-linear/README.md" }
	},
	create(e) {
		let t = e.createTranslator(pt);
		return { file(n) {
			let r = n.content.matchAll(/(?<!\p{L})lin_api_[a-zA-Z0-9_]{32,128}(?![a-zA-Z0-9_])/gu);
			for (let n of r) {
				let r = n.index ?? 0, i = n[0] ?? "", a = [r, r + i.length];
				e.report({
					message: t("LINEAR_API_TOKEN", { ID: i }),
					range: a
				});
			}
		} };
	}
}, ht = { NOTION_INTEGRATION_TOKEN: {
	en: (e) => `found Notion integration token: ${e.TOKEN}`,
	ja: (e) => `Notion integration トークン: ${e.TOKEN} がみつかりました`
} };
function gt({ source: e, options: t, context: n, t: r }) {
	let i = e.content.matchAll(/(?<!\p{L})ntn_[0-9]{11}[A-Za-z0-9]{35}(?![A-Za-z0-9])/gu);
	for (let e of i) {
		let i = e.index ?? 0, a = e[0] ?? "", o = [i, i + a.length];
		R.matchPatterns(a, t.allows).length > 0 || n.report({
			message: r("NOTION_INTEGRATION_TOKEN", { TOKEN: a }),
			range: o
		});
	}
}
const _t = {
	messages: ht,
	meta: {
		id: "@secretlint/secretlint-rule-notion",
		recommended: !0,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-notion/README.md" }
	},
	create(e, t) {
		let n = e.createTranslator(ht), r = { allows: t.allows ?? [] };
		return { file(t) {
			gt({
				source: t,
				options: r,
				context: e,
				t: n
			});
		} };
	}
}, vt = { PrivateKey: {
	en: (e) => `found private key: ${e.KEY}`,
	ja: (e) => `秘密鍵: ${e.KEY} がみつかりました`
} }, yt = /-----BEGIN[ ]?(?:(?:RSA|DSA|EC|OPENSSH|PGP) )?PRIVATE KEY(?: BLOCK)?-----\n?([A-Za-z0-9+/=\s\\]{100,10000})\n?-----END[ ]?(?:(?:RSA|DSA|EC|OPENSSH|PGP) )?PRIVATE KEY(?: BLOCK)?-----/gm;
/**
* Validate if the Base64 content is a real private key or a placeholder
* Based on Base64 validation approach without decoding
*
* References:
* - RFC 7468: Textual Encodings of PKIX, PKCS, and CMS Structures
*   https://tools.ietf.org/html/rfc7468
* - RFC 4648: The Base16, Base32, and Base64 Data Encodings
*   https://datatracker.ietf.org/doc/html/rfc4648
* - RFC 5208: PKCS #8: Private-Key Information Syntax v1.2
*   https://datatracker.ietf.org/doc/html/rfc5208
* - RFC 5958: Asymmetric Key Packages
*   https://datatracker.ietf.org/doc/html/rfc5958
* - RFC 3447: PKCS #1: RSA Cryptography Specifications v2.1
*   https://datatracker.ietf.org/doc/html/rfc3447
* - OpenSSH PROTOCOL.key
*   https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key
*
* @param base64Content - The Base64-encoded key content (without PEM headers)
* @returns true if it's likely a real private key, false if it's a placeholder
*/
function bt(e) {
	return !(!/^[A-Za-z0-9+/]+=*$/.test(e) || e.length < 100 || !/^(MI|b3BlbnNzaC1rZXktdjE)/.test(e));
}
function xt({ source: e, options: t, context: n, t: r }) {
	let i = e.content.matchAll(yt);
	for (let e of i) {
		let i = e.index || 0, a = e[0] || "", o = e[1] || "", s = [i, i + a.length];
		R.matchPatterns(a, t.allows).length > 0 || bt(o.replace(/\s|\\n/g, "")) && n.report({
			message: r("PrivateKey", { KEY: a }),
			range: s
		});
	}
}
const St = {
	messages: vt,
	meta: {
		id: "@secretlint/secretlint-rule-privatekey",
		recommended: !0,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-privatekey/README.md" }
	},
	create(e, t) {
		let n = e.createTranslator(vt), r = { allows: t.allows || [] };
		return { file(t) {
			xt({
				source: t,
				options: r,
				context: e,
				t: n
			});
		} };
	}
}, Ct = { SENDGRID_KEY: {
	en: (e) => `found Sendgrid api key: ${e.KEY}`,
	ja: (e) => `Sendgrid APIキーが見つかりました： ${e.KEY}`
} };
function wt({ source: e, options: t, context: n, t: r }) {
	let i = e.content.matchAll(/(?<!\p{L})SG\.\w{1,128}\.\w{1,128}([-_]?)\w{1,128}(?!\w)/gu);
	for (let e of i) {
		let i = e.index || 0, a = e[0] || "";
		if (a.length !== 69) continue;
		let o = [i, i + a.length];
		R.matchPatterns(a, t.allows).length > 0 || n.report({
			message: r("SENDGRID_KEY", { KEY: a }),
			range: o
		});
	}
}
const Tt = {
	messages: Ct,
	meta: {
		id: "@secretlint/secretlint-rule-sendgrid",
		recommended: !0,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-sendgrid/README.md" }
	},
	create(e, t) {
		let n = e.createTranslator(Ct), r = { allows: t.allows || [] };
		return { file(t) {
			wt({
				source: t,
				options: r,
				context: e,
				t: n
			});
		} };
	}
}, Et = { SHOPIFY_KEY: {
	en: (e) => `found Shopify api key: ${e.KEY}`,
	ja: (e) => `Shopify APIキーが見つかりました： ${e.KEY}`
} };
function Dt({ source: e, options: t, context: n, t: r }) {
	let i = e.content.matchAll(/(?<!\p{L})(shppa|shpca|shpat|shpss)_[a-zA-Z0-9]{32,64}(?![a-zA-Z0-9])/gu);
	for (let e of i) {
		let i = e.index || 0, a = e[0] || "", o = [i, i + a.length];
		R.matchPatterns(a, t.allows).length > 0 || n.report({
			message: r("SHOPIFY_KEY", { KEY: a }),
			range: o
		});
	}
}
const Ot = {
	messages: Et,
	meta: {
		id: "@secretlint/secretlint-rule-shopify",
		recommended: !0,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-shopify/README.md" }
	},
	create(e, t) {
		let n = e.createTranslator(Et), r = { allows: t.allows || [] };
		return { file(t) {
			Dt({
				source: t,
				options: r,
				context: e,
				t: n
			});
		} };
	}
}, kt = {
	STRIPE_SECRET_KEY_LIVE: {
		en: (e) => `found Stripe Live Secret Key: ${e.KEY}`,
		ja: (e) => `Stripe Live Secret Keyが見つかりました: ${e.KEY}`
	},
	STRIPE_SECRET_KEY_TEST: {
		en: (e) => `found Stripe Test Secret Key: ${e.KEY}`,
		ja: (e) => `Stripe Test Secret Keyが見つかりました: ${e.KEY}`
	},
	STRIPE_RESTRICTED_KEY_LIVE: {
		en: (e) => `found Stripe Live Restricted Key: ${e.KEY}`,
		ja: (e) => `Stripe Live Restricted Keyが見つかりました: ${e.KEY}`
	},
	STRIPE_RESTRICTED_KEY_TEST: {
		en: (e) => `found Stripe Test Restricted Key: ${e.KEY}`,
		ja: (e) => `Stripe Test Restricted Keyが見つかりました: ${e.KEY}`
	}
}, At = {
	sk_live: "STRIPE_SECRET_KEY_LIVE",
	sk_test: "STRIPE_SECRET_KEY_TEST",
	rk_live: "STRIPE_RESTRICTED_KEY_LIVE",
	rk_test: "STRIPE_RESTRICTED_KEY_TEST"
}, jt = /(?<!\p{L})(?<prefix>sk_live|sk_test|rk_live|rk_test)_[a-zA-Z0-9]{24,99}(?![a-zA-Z0-9])/gu;
function Mt({ source: e, options: t, context: n, t: r }) {
	let i = e.content.matchAll(jt);
	for (let e of i) {
		let i = e.index ?? 0, a = e[0] ?? "", o = e.groups?.prefix;
		if (!o) continue;
		let s = [i, i + a.length];
		R.matchPatterns(a, t.allows).length > 0 || n.report({
			message: r(At[o], { KEY: a }),
			range: s
		});
	}
}
const Nt = {
	messages: kt,
	meta: {
		id: "@secretlint/secretlint-rule-stripe",
		recommended: !0,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-stripe/README.md" }
	},
	create(e, t) {
		let n = e.createTranslator(kt), r = { allows: t.allows ?? [] };
		return { file(t) {
			Mt({
				source: t,
				options: r,
				context: e,
				t: n
			});
		} };
	}
}, Pt = { GITHUB_TOKEN: {
	en: (e) => `found GitHub Token(${e.typeName}): ${e.KEY}`,
	ja: (e) => `GitHub Token(${e.typeName})が見つかりました： ${e.KEY}`
} }, Ft = /* @__PURE__ */ new Map([
	["ghp", "GitHub personal access tokens"],
	["gho", "OAuth access tokens"],
	["ghu", "GitHub user-to-server tokens"],
	["ghs", "GitHub server-to-server tokens"],
	["ghr", "refresh tokens"],
	["github_pat", "fine-grained personal access tokens"]
]);
function It({ pattern: e, source: t, options: n, context: r, t: i }) {
	let a = t.content.matchAll(e);
	for (let e of a) {
		let t = e.index || 0, a = e.groups?.type, o = Ft.get(a);
		if (!o) throw Error("Unknown type:" + o);
		let s = e[0] || "", c = [t, t + s.length];
		R.matchPatterns(s, n.allows).length > 0 || r.report({
			message: i("GITHUB_TOKEN", {
				KEY: s,
				typeName: o
			}),
			range: c
		});
	}
}
const Lt = {
	messages: Pt,
	meta: {
		id: "@secretlint/secretlint-rule-github",
		recommended: !0,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-github/README.md" }
	},
	create(e, t) {
		let n = [
			/(?<!\p{L})(?<type>ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9_]{36}(?![A-Za-z0-9_])/gu,
			/(?<!\p{L})(?<type>github_pat)_[A-Za-z0-9_]{82}(?![A-Za-z0-9_])/gu,
			/(?<!\p{L})(?<type>ghs)_[0-9]{1,20}_[A-Za-z0-9_-]{1,1000}\.[A-Za-z0-9_-]{1,10000}\.[A-Za-z0-9_-]{1,1000}(?![A-Za-z0-9_-])/gu
		], r = e.createTranslator(Pt), i = { allows: t.allows || [] };
		return { file(t) {
			for (let a of n) It({
				pattern: a,
				source: t,
				options: i,
				context: e,
				t: r
			});
		} };
	}
}, Rt = { GITLAB_PERSONAL_ACCESS_TOKEN: {
	en: (e) => `found GitLab Personal Access Token: ${e.KEY}`,
	ja: (e) => `GitLab Personal Access Tokenが見つかりました: ${e.KEY}`
} };
function zt({ pattern: e, source: t, options: n, context: r, t: i }) {
	let a = t.content.matchAll(e);
	for (let e of a) {
		let t = e.index ?? 0, a = e[0] ?? "", o = [t, t + a.length];
		R.matchPatterns(a, n.allows).length > 0 || r.report({
			message: i("GITLAB_PERSONAL_ACCESS_TOKEN", { KEY: a }),
			range: o
		});
	}
}
const Bt = {
	messages: Rt,
	meta: {
		id: "@secretlint/secretlint-rule-gitlab",
		recommended: !0,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-gitlab/README.md" }
	},
	create(e, t) {
		let n = [/(?<!\p{L})glpat-[A-Za-z0-9_-]{20,128}(?![A-Za-z0-9_-])/gu], r = e.createTranslator(Rt), i = { allows: t.allows ?? [] };
		return { file(t) {
			for (let a of n) zt({
				pattern: a,
				source: t,
				options: i,
				context: e,
				t: r
			});
		} };
	}
}, Vt = {
	GRAFANA_CLOUD_API_TOKEN: {
		en: (e) => `found Grafana Cloud API token: ${e.TOKEN}`,
		ja: (e) => `Grafana Cloud API トークン: ${e.TOKEN} がみつかりました`
	},
	GRAFANA_SERVICE_ACCOUNT_TOKEN: {
		en: (e) => `found Grafana Service Account token: ${e.TOKEN}`,
		ja: (e) => `Grafana Service Account トークン: ${e.TOKEN} がみつかりました`
	}
};
function Ht({ pattern: e, messageId: t, source: n, options: r, context: i, t: a }) {
	let o = n.content.matchAll(e);
	for (let e of o) {
		let n = e.index ?? 0, o = e[0] ?? "";
		if (R.matchPatterns(o, r.allows).length > 0) continue;
		let s = [n, n + o.length];
		i.report({
			message: a(t, { TOKEN: o }),
			range: s
		});
	}
}
const Ut = {
	messages: Vt,
	meta: {
		id: "@secretlint/secretlint-rule-grafana",
		recommended: !0,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-grafana/README.md" }
	},
	create(e, t) {
		let n = e.createTranslator(Vt), r = { allows: t?.allows ?? [] }, i = /(?<!\p{L})glc_[A-Za-z0-9+/]{32,400}={0,2}(?![A-Za-z0-9+/=])/gu, a = /(?<!\p{L})glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}(?![A-Fa-f0-9])/gu;
		return { file(t) {
			Ht({
				pattern: i,
				messageId: "GRAFANA_CLOUD_API_TOKEN",
				source: t,
				options: r,
				context: e,
				t: n
			}), Ht({
				pattern: a,
				messageId: "GRAFANA_SERVICE_ACCOUNT_TOKEN",
				source: t,
				options: r,
				context: e,
				t: n
			});
		} };
	}
}, Wt = { OPS_TOKEN: {
	en: (e) => `found 1Password Service Account token: ${e.TOKEN}`,
	ja: (e) => `1Password Service Account: ${e.TOKEN} がみつかりました`
} }, Gt = (e) => {
	try {
		let t = atob(e.replace(/-/g, "+").replace(/_/g, "/")), n = JSON.parse(t);
		return typeof n == "object" && !!n;
	} catch {
		return !1;
	}
}, Kt = {
	messages: Wt,
	meta: {
		id: "@secretlint/secretlint-rule-1password",
		recommended: !0,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-1password/README.md" }
	},
	create(e, t) {
		let n = e.createTranslator(Wt), r = { allows: t?.allows ?? [] };
		return { file(t) {
			let i = t.content.matchAll(/(?<!\p{L})ops_(ey[A-Za-z0-9+/=]{100,1280}fQ={0,2})(?![A-Za-z0-9+/=])/gu);
			for (let t of i) {
				let i = t.index ?? 0, a = t[0] ?? "", o = t[1] ?? "";
				if (!Gt(o) || R.matchPatterns(a, r.allows).length > 0) continue;
				let s = [i, i + a.length];
				e.report({
					message: n("OPS_TOKEN", { TOKEN: a }),
					range: s
				});
			}
		} };
	}
}, X = {
	MongoDBConnection: {
		en: (e) => `found MongoDB connection string: ${e.URI}`,
		ja: (e) => `MongoDB接続文字列: ${e.URI} がみつかりました`
	},
	MySQLConnection: {
		en: (e) => `found MySQL connection string: ${e.URI}`,
		ja: (e) => `MySQL接続文字列: ${e.URI} がみつかりました`
	},
	PostgreSQLConnection: {
		en: (e) => `found PostgreSQL connection string: ${e.URI}`,
		ja: (e) => `PostgreSQL接続文字列: ${e.URI} がみつかりました`
	}
}, Z = [
	"localhost",
	"127.0.0.1",
	"example.com",
	"example.org",
	"test.com",
	"password",
	"username",
	"secret",
	"mypassword",
	"myusername",
	"root",
	"admin",
	"user",
	"pass",
	"{password}",
	"${password}",
	"{{password}}",
	"{username}",
	"${username}",
	"{{username}}",
	"YOUR_PASSWORD",
	"YOUR_USERNAME",
	"REPLACE_WITH_PASSWORD"
];
/**
* Check if the string contains variable-like patterns that indicate it's likely a template
*/
function qt(e) {
	return [
		/\$\{[^}]{1,50}\}/,
		/\{\{[^}]{1,50}\}\}/,
		/\{[^}]{1,50}\}/,
		/%[A-Z_]{1,30}%/,
		/\$[A-Z_]{1,30}/,
		/\$\([^)]{1,50}\)/
	].some((t) => t.test(e));
}
/**
* Check if the username and password look like real credentials
*/
function Jt(e, t) {
	if (e === t || t.length < 4 || qt(t)) return !1;
	let n = t.toLowerCase();
	return !(Z.some((e) => n === e.toLowerCase()) || /^(.)\1{3,}$/.test(t));
}
function Yt({ source: e, options: t, context: n, t: r }) {
	let i = e.content.matchAll(/mongodb(?:\+srv)?:\/\/(?:(?<username>[^:\/\s]{1,100}):(?<password>[^@\/\s]{1,200})@)?(?<host>[^\/\s?]{1,100})(?:\/(?<database>[^?\s]{0,100}))?(?:\?(?<options>[^\s]{0,500}))?/gi);
	for (let e of i) {
		let i = e.index || 0, a = e[0] || "", o = e.groups?.username, s = e.groups?.password;
		if (!o || !s || !Jt(o, s)) continue;
		let c = [i, i + a.length];
		R.matchPatterns(a, t.allows).length > 0 || n.report({
			message: r("MongoDBConnection", { URI: a }),
			range: c
		});
	}
}
function Xt({ source: e, options: t, context: n, t: r }) {
	let i = e.content.matchAll(/(?:jdbc:)?mysql(?:x)?:\/\/(?:(?<username>[^:\/\s]{1,100}):(?<password>[^@\/\s]{1,200})@)?(?<host>[^\/\s?]{1,100})(?:\/(?<database>[^?\s]{0,100}))?(?:\?(?<options>[^\s]{0,500}))?/gi);
	for (let e of i) {
		let i = e.index || 0, a = e[0] || "", o = e.groups?.username, s = e.groups?.password;
		if (!o || !s || !Jt(o, s)) continue;
		let c = [i, i + a.length];
		R.matchPatterns(a, t.allows).length > 0 || n.report({
			message: r("MySQLConnection", { URI: a }),
			range: c
		});
	}
}
function Zt({ source: e, options: t, context: n, t: r }) {
	let i = e.content.matchAll(/postgres(?:ql)?:\/\/(?:(?<username>[^:\/\s]{1,100}):(?<password>[^@\/\s]{1,200})@)?(?<host>[^\/\s?]{1,100})(?:\/(?<database>[^?\s]{0,100}))?(?:\?(?<options>[^\s]{0,500}))?/gi);
	for (let e of i) {
		let i = e.index || 0, a = e[0] || "", o = e.groups?.username, s = e.groups?.password;
		if (!o || !s || !Jt(o, s)) continue;
		let c = [i, i + a.length];
		R.matchPatterns(a, t.allows).length > 0 || n.report({
			message: r("PostgreSQLConnection", { URI: a }),
			range: c
		});
	}
}
const Qt = {
	messages: X,
	meta: {
		id: "@secretlint/secretlint-rule-database-connection-string",
		recommended: !0,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-database-connection-string/README.md" }
	},
	create(e, t) {
		let n = { allows: t.allows || [] }, r = e.createTranslator(X);
		return { file(t) {
			Yt({
				source: t,
				options: n,
				context: e,
				t: r
			}), Xt({
				source: t,
				options: n,
				context: e,
				t: r
			}), Zt({
				source: t,
				options: n,
				context: e,
				t: r
			});
		} };
	}
}, $t = {
	HASHICORP_VAULT_SERVICE_TOKEN: {
		en: (e) => `found HashiCorp Vault service token: ${e.TOKEN}`,
		ja: (e) => `HashiCorp Vault service token: ${e.TOKEN} がみつかりました`
	},
	HASHICORP_VAULT_BATCH_TOKEN: {
		en: (e) => `found HashiCorp Vault batch token: ${e.TOKEN}`,
		ja: (e) => `HashiCorp Vault batch token: ${e.TOKEN} がみつかりました`
	},
	HASHICORP_VAULT_RECOVERY_TOKEN: {
		en: (e) => `found HashiCorp Vault recovery token: ${e.TOKEN}`,
		ja: (e) => `HashiCorp Vault recovery token: ${e.TOKEN} がみつかりました`
	}
}, en = /(?<!\p{L})hvs\.[A-Za-z0-9_-]{90,120}(?![A-Za-z0-9_-])/gu, tn = /(?<!\p{L})hvb\.[A-Za-z0-9_-]{138,300}(?![A-Za-z0-9_-])/gu, nn = /(?<!\p{L})hvr\.[A-Za-z0-9_-]{90,120}(?![A-Za-z0-9_-])/gu, rn = {
	messages: $t,
	meta: {
		id: "@secretlint/secretlint-rule-hashicorp-vault",
		recommended: !0,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-hashicorp-vault/README.md" }
	},
	create(e, t) {
		let n = e.createTranslator($t), r = { allows: t?.allows ?? [] }, i = (t, i, a) => {
			let o = t.content.matchAll(i);
			for (let t of o) {
				let i = t.index ?? 0, o = t[0] ?? "";
				if (R.matchPatterns(o, r.allows).length > 0) continue;
				let s = [i, i + o.length];
				e.report({
					message: n(a, { TOKEN: o }),
					range: s
				});
			}
		};
		return { file(e) {
			i(e, en, "HASHICORP_VAULT_SERVICE_TOKEN"), i(e, tn, "HASHICORP_VAULT_BATCH_TOKEN"), i(e, nn, "HASHICORP_VAULT_RECOVERY_TOKEN");
		} };
	}
}, an = {
	VERCEL_PERSONAL_ACCESS_TOKEN: {
		en: (e) => `found Vercel personal access token: ${e.ID}`,
		ja: (e) => `Vercel personal access token: ${e.ID} がみつかりました`
	},
	VERCEL_INTEGRATION_TOKEN: {
		en: (e) => `found Vercel integration token: ${e.ID}`,
		ja: (e) => `Vercel integration token: ${e.ID} がみつかりました`
	},
	VERCEL_APP_ACCESS_TOKEN: {
		en: (e) => `found Vercel app access token: ${e.ID}`,
		ja: (e) => `Vercel app access token: ${e.ID} がみつかりました`
	},
	VERCEL_APP_REFRESH_TOKEN: {
		en: (e) => `found Vercel app refresh token: ${e.ID}`,
		ja: (e) => `Vercel app refresh token: ${e.ID} がみつかりました`
	},
	VERCEL_AI_GATEWAY_API_KEY: {
		en: (e) => `found Vercel AI Gateway API key: ${e.ID}`,
		ja: (e) => `Vercel AI Gateway API key: ${e.ID} がみつかりました`
	}
}, Q = {
	vcp: "VERCEL_PERSONAL_ACCESS_TOKEN",
	vci: "VERCEL_INTEGRATION_TOKEN",
	vca: "VERCEL_APP_ACCESS_TOKEN",
	vcr: "VERCEL_APP_REFRESH_TOKEN",
	vck: "VERCEL_AI_GATEWAY_API_KEY"
}, on = {
	messages: an,
	meta: {
		id: "@secretlint/secretlint-rule-vercel",
		recommended: !0,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-vercel/README.md" }
	},
	create(e, t) {
		let n = e.createTranslator(an), r = { allows: t?.allows ?? [] };
		return { file(t) {
			let i = t.content.matchAll(/(?<!\p{L})(?<prefix>vcp|vci|vca|vcr|vck)_[A-Za-z0-9]{20,60}(?![A-Za-z0-9])/gu);
			for (let t of i) {
				let i = t.index ?? 0, a = t[0] ?? "", o = t.groups?.prefix, s = Q[o];
				if (R.matchPatterns(a, r.allows).length > 0) continue;
				let c = [i, i + a.length];
				e.report({
					message: n(s, { ID: a }),
					range: c
				});
			}
		} };
	}
}, sn = { DATABRICKS_PERSONAL_ACCESS_TOKEN: {
	en: (e) => `found Databricks personal access token: ${e.ID}`,
	ja: (e) => `Databricks personal access token: ${e.ID} がみつかりました`
} }, cn = {
	messages: sn,
	meta: {
		id: "@secretlint/secretlint-rule-databricks",
		recommended: !0,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-databricks/README.md" }
	},
	create(e, t) {
		let n = e.createTranslator(sn), r = { allows: t?.allows ?? [] };
		return { file(t) {
			let i = t.content.matchAll(/(?<!\p{L})dapi[A-Fa-f0-9]{32}(?:-[0-9])?(?![A-Fa-f0-9])/gu);
			for (let t of i) {
				let i = t.index ?? 0, a = t[0] ?? "";
				if (R.matchPatterns(a, r.allows).length > 0) continue;
				let o = [i, i + a.length];
				e.report({
					message: n("DATABRICKS_PERSONAL_ACCESS_TOKEN", { ID: a }),
					range: o
				});
			}
		} };
	}
}, ln = { DOCKER_PERSONAL_ACCESS_TOKEN: {
	en: (e) => `found Docker Personal Access Token: ${e.TOKEN}`,
	ja: (e) => `Docker Personal Access Token: ${e.TOKEN} がみつかりました`
} };
function $({ source: e, options: t, context: n, t: r }) {
	let i = e.content.matchAll(/(?<!\p{L})dckr_pat_[a-zA-Z0-9_-]{27}(?![a-zA-Z0-9_-])/gu);
	for (let e of i) {
		let i = e.index || 0, a = e[0] || "", o = [i, i + a.length];
		R.matchPatterns(a, t.allows).length > 0 || n.report({
			message: r("DOCKER_PERSONAL_ACCESS_TOKEN", { TOKEN: a }),
			range: o
		});
	}
}
const un = {
	messages: ln,
	meta: {
		id: "@secretlint/secretlint-rule-docker",
		recommended: !0,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-docker/README.md" }
	},
	create(e, t) {
		let n = e.createTranslator(ln), r = { allows: t.allows || [] };
		return { file(t) {
			$({
				source: t,
				options: r,
				context: e,
				t: n
			});
		} };
	}
}, dn = { FIGMA_PERSONAL_ACCESS_TOKEN: {
	en: (e) => `found Figma Personal Access Token: ${e.ID}`,
	ja: (e) => `Figma Personal Access Token: ${e.ID} がみつかりました`
} }, fn = {
	messages: dn,
	meta: {
		id: "@secretlint/secretlint-rule-figma",
		recommended: !0,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-figma/README.md" }
	},
	create(e, t) {
		let n = e.createTranslator(dn), r = { allows: t?.allows ?? [] };
		return { file(t) {
			let i = t.content.matchAll(/(?<!\p{L})figd_[A-Za-z0-9_-]{40,200}(?![A-Za-z0-9_-])/gu);
			for (let t of i) {
				let i = t.index ?? 0, a = t[0] ?? "";
				if (R.matchPatterns(a, r.allows).length > 0) continue;
				let o = [i, i + a.length];
				e.report({
					message: n("FIGMA_PERSONAL_ACCESS_TOKEN", { ID: a }),
					range: o
				});
			}
		} };
	}
}, pn = {
	CLOUDFLARE_GLOBAL_API_KEY: {
		en: (e) => `found Cloudflare Global API Key: ${e.TOKEN}`,
		ja: (e) => `Cloudflare Global API Keyが見つかりました: ${e.TOKEN}`
	},
	CLOUDFLARE_USER_API_TOKEN: {
		en: (e) => `found Cloudflare User API Token: ${e.TOKEN}`,
		ja: (e) => `Cloudflare User API Tokenが見つかりました: ${e.TOKEN}`
	},
	CLOUDFLARE_ACCOUNT_API_TOKEN: {
		en: (e) => `found Cloudflare Account API Token: ${e.TOKEN}`,
		ja: (e) => `Cloudflare Account API Tokenが見つかりました: ${e.TOKEN}`
	}
}, mn = {
	cfk: "CLOUDFLARE_GLOBAL_API_KEY",
	cfut: "CLOUDFLARE_USER_API_TOKEN",
	cfat: "CLOUDFLARE_ACCOUNT_API_TOKEN"
}, hn = /(?<!\p{L})(?<prefix>cfk|cfut|cfat)_[A-Za-z0-9]{40}[0-9a-f]{8}(?![A-Za-z0-9])/gu;
function gn({ source: e, options: t, context: n, t: r }) {
	let i = e.content.matchAll(hn);
	for (let e of i) {
		let i = e.index ?? 0, a = e[0] ?? "", o = e.groups?.prefix;
		if (!o) continue;
		let s = [i, i + a.length];
		R.matchPatterns(a, t.allows).length > 0 || n.report({
			message: r(mn[o], { TOKEN: a }),
			range: s
		});
	}
}
const _n = {
	messages: pn,
	meta: {
		id: "@secretlint/secretlint-rule-cloudflare",
		recommended: !0,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-cloudflare/README.md" }
	},
	create(e, t) {
		let n = e.createTranslator(pn), r = { allows: t.allows ?? [] };
		return { file(t) {
			gn({
				source: t,
				options: r,
				context: e,
				t: n
			});
		} };
	}
}, vn = {
	TAILSCALE_API_KEY: {
		en: (e) => `found Tailscale API access token: ${e.KEY}`,
		ja: (e) => `Tailscale API アクセストークン: ${e.KEY} がみつかりました`
	},
	TAILSCALE_AUTH_KEY: {
		en: (e) => `found Tailscale pre-authentication key: ${e.KEY}`,
		ja: (e) => `Tailscale 事前認証キー: ${e.KEY} がみつかりました`
	},
	TAILSCALE_CLIENT_KEY: {
		en: (e) => `found Tailscale OAuth client key: ${e.KEY}`,
		ja: (e) => `Tailscale OAuth クライアントキー: ${e.KEY} がみつかりました`
	},
	TAILSCALE_SCIM_KEY: {
		en: (e) => `found Tailscale SCIM key: ${e.KEY}`,
		ja: (e) => `Tailscale SCIM キー: ${e.KEY} がみつかりました`
	},
	TAILSCALE_WEBHOOK_KEY: {
		en: (e) => `found Tailscale webhook key: ${e.KEY}`,
		ja: (e) => `Tailscale Webhook キー: ${e.KEY} がみつかりました`
	},
	TAILSCALE_KEY: {
		en: (e) => `found Tailscale key: ${e.KEY}`,
		ja: (e) => `Tailscale キー: ${e.KEY} がみつかりました`
	}
}, yn = {
	api: "TAILSCALE_API_KEY",
	auth: "TAILSCALE_AUTH_KEY",
	client: "TAILSCALE_CLIENT_KEY",
	scim: "TAILSCALE_SCIM_KEY",
	webhook: "TAILSCALE_WEBHOOK_KEY"
}, bn = {
	messages: vn,
	meta: {
		id: "@secretlint/secretlint-rule-tailscale",
		recommended: !0,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-tailscale/README.md" }
	},
	create(e, t) {
		let n = e.createTranslator(vn), r = { allows: t.allows ?? [] };
		return { file(t) {
			let i = t.content.matchAll(/(?<!\p{L})tskey-(?<type>[a-z]{2,20})-[0-9A-Za-z_]{8,40}-[0-9A-Za-z_]{16,60}(?![0-9A-Za-z_])/gu);
			for (let t of i) {
				let i = t.index ?? 0, a = t[0] ?? "", o = t.groups?.type ?? "", s = [i, i + a.length];
				if (R.matchPatterns(a, r.allows).length > 0) continue;
				let c = yn[o] ?? "TAILSCALE_KEY";
				e.report({
					message: n(c, { KEY: a }),
					range: s
				});
			}
		} };
	}
}, xn = /(?<type>secretlint-(?:disable-next-line|disable-line|disable|enable))(?<options>.*)/g, Sn = (e) => {
	let t = e.content.matchAll(xn);
	return Array.from(t).map((t) => {
		let n = t.groups?.type, r = t.index;
		return n === "secretlint-disable-line" ? {
			type: n,
			options: Cn(t.groups?.options),
			line: e.indexToPosition(r).line
		} : n === "secretlint-disable-next-line" ? {
			type: n,
			options: Cn(t.groups?.options),
			line: e.indexToPosition(r).line + 1
		} : {
			type: n,
			options: Cn(t.groups?.options),
			index: r
		};
	});
};
/**
* Parses a config of values separated by comma.
*
* secretlint-disable a,b,c => ["a", "b", "c"]
* secretlint-disable -- comment　=> []
*/
function Cn(e) {
	if (!e) return [];
	let t = e.indexOf("--");
	return (t === -1 ? e : e.slice(0, t)).split(/,/).map((e) => e.trim()).filter((e) => e !== "") ?? [];
}
var wn = class {
	source;
	reportingConfig;
	endIndex;
	constructor(e) {
		this.source = e, this.reportingConfig = [], this.endIndex = e.content.length;
	}
	getIgnoringMessages() {
		return this.reportingConfig.map((e) => (e.endIndex === null && (e.endIndex = this.endIndex), e)).filter((e) => e.startIndex !== null && e.endIndex !== null && e.ruleId !== null);
	}
	disableLine(e, t) {
		let n = this.reportingConfig, r = this.source.locationToRange({
			start: {
				line: e,
				column: 0
			},
			end: {
				line: e + 1,
				column: 0
			}
		});
		t.length ? t.forEach((e) => {
			n.push({
				startIndex: r[0],
				endIndex: r[1] - 1,
				ruleId: e
			});
		}) : n.push({
			startIndex: r[0],
			endIndex: r[1] - 1,
			ruleId: "*"
		});
	}
	/**
	* Add data to reporting configuration to disable reporting for list of rules
	* starting from start location
	* @returns {void}
	*/
	disableReporting(e, t) {
		let n = this.reportingConfig;
		t.length ? t.forEach(function(t) {
			n.push({
				startIndex: e,
				endIndex: null,
				ruleId: t
			});
		}) : n.push({
			startIndex: e,
			endIndex: null,
			ruleId: "*"
		});
	}
	/**
	* Add data to reporting configuration to enable reporting for list of rules
	* starting from start location
	*/
	enableReporting(e, t) {
		let n = this.reportingConfig;
		if (t.length) t.forEach(function(t) {
			for (let r = n.length - 1; r >= 0; r--) if (!n[r].endIndex && n[r].ruleId === t) {
				n[r].endIndex = e;
				break;
			}
		});
		else {
			let t;
			for (let r = n.length - 1; r >= 0 && !(t && t !== n[r].startIndex); r--) n[r].endIndex || (n[r].endIndex = e, t = n[r].startIndex);
		}
	}
};
const Tn = { IGNORE_MESSAGE: { en: () => "disable by secretlint-disable comment" } }, En = [
	H,
	We,
	St,
	q,
	at,
	$e,
	Tt,
	Ot,
	Nt,
	Lt,
	Bt,
	Ut,
	st,
	Y,
	ut,
	ft,
	mt,
	_t,
	Kt,
	Qt,
	rn,
	on,
	cn,
	un,
	fn,
	_n,
	bn,
	{
		messages: Tn,
		meta: {
			id: "@secretlint/secretlint-rule-filter-comments",
			recommended: !0,
			type: "scanner",
			supportedContentTypes: ["text"],
			docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-filter-comments/README.md" }
		},
		create(e) {
			let t = e.createTranslator(Tn);
			return { file(n) {
				let r = new wn(n), i = Sn(n);
				for (let e of i) e.type === "secretlint-disable" ? r.disableReporting(e.index, e.options) : e.type === "secretlint-enable" ? r.enableReporting(e.index, e.options) : (e.type === "secretlint-disable-line" || e.type === "secretlint-disable-next-line") && r.disableLine(e.line, e.options);
				r.getIgnoringMessages().forEach((n) => {
					e.ignore({
						message: t("IGNORE_MESSAGE"),
						range: [n.startIndex, n.endIndex],
						targetRuleId: n.ruleId
					});
				});
			} };
		}
	}
], Dn = {
	meta: {
		id: "@secretlint/secretlint-rule-preset-recommend",
		recommended: !0,
		type: "preset"
	},
	rules: En,
	create(e, t) {
		En.forEach((t) => {
			e.registerRule(t);
		});
	}
};
export { _ as a, y as i, En as n, ue as r, Dn as t };
