import { d as e, f as t, h as n, n as r, p as i, s as a } from "./totals.js";
import { D as o, L as s, l as c, t as l } from "./version.js";
import { i as u, n as ee, r as d } from "./warning.js";
import { n as f, t as te } from "./proxy.js";
import { r as p } from "./endpoint-secrets.js";
import { createHash as m } from "node:crypto";
import { setTimeout as h } from "node:timers/promises";
// src/domain/report/trace-attributes.ts
/**
* The names under which a trace says things, all in one place: those of OpenTelemetry's GenAI conventions are still
* "Development" and will be renamed again (github.com/open-telemetry/semantic-conventions-genai).
*/
const g = {
	serviceName: "service.name",
	serviceVersion: "service.version",
	operation: "gen_ai.operation.name",
	provider: "gen_ai.provider.name",
	requestModel: "gen_ai.request.model",
	requestStream: "gen_ai.request.stream",
	requestMaxTokens: "gen_ai.request.max_tokens",
	outputType: "gen_ai.output.type",
	responseModel: "gen_ai.response.model",
	finishReasons: "gen_ai.response.finish_reasons",
	timeToFirstChunk: "gen_ai.response.time_to_first_chunk",
	inputTokens: "gen_ai.usage.input_tokens",
	outputTokens: "gen_ai.usage.output_tokens",
	cachedTokens: "gen_ai.usage.cache_read.input_tokens",
	reasoningTokens: "gen_ai.usage.reasoning.output_tokens",
	serverAddress: "server.address",
	serverPort: "server.port",
	responseStatus: "http.response.status_code",
	errorType: "error.type",
	costAmount: "fen.cost.amount",
	costCurrency: "fen.cost.currency",
	costEstimated: "fen.cost.estimated",
	costLimit: "fen.cost.limit",
	priceSource: "fen.cost.price_source",
	usageEstimated: "fen.usage.estimated",
	plannedInputTokens: "fen.usage.planned_input_tokens",
	pass: "fen.pass",
	batch: "fen.batch",
	attempt: "fen.attempt",
	fileCount: "fen.file_count",
	mode: "fen.mode",
	repository: "fen.repository",
	pullRequest: "fen.pull_request",
	head: "fen.head",
	runUrl: "fen.run_url",
	outcome: "fen.outcome",
	reason: "fen.reason",
	coverage: "fen.coverage",
	suggestions: "fen.suggestions",
	comments: "fen.comments",
	rung: "fen.rung"
}, _ = (e) => ({ stringValue: e.slice(0, 300).toWellFormed() }), v = (e) => ({ boolValue: e }), y = (e) => ({ intValue: e }), b = (e) => ({ doubleValue: e }), x = (e) => ({ arrayValue: { values: e.map(_) } });
/** The attributes in the order of `values`; what is `null` is left out. */
function S(e) {
	return Object.entries(e).flatMap(([e, t]) => t && C(e) ? [{
		key: g[e],
		value: t
	}] : []);
}
function C(e) {
	return Object.hasOwn(g, e);
}
/** The body of an export request: JSON with one resource, one scope and all spans of the run. */
function w(e, t) {
	let n = {
		name: "fen",
		version: e.version
	}, r = { attributes: S({
		serviceName: _("fen"),
		serviceVersion: _(e.version)
	}) }, i = ne(e, t);
	return JSON.stringify({ resourceSpans: [{
		resource: r,
		scopeSpans: [{
			scope: n,
			spans: i
		}]
	}] });
}
/** The first span is the parent of all others. */
function ne(e, t) {
	let n = T(t.runId).slice(0, 32), r = (e) => T(`${t.runId}\n${e}`).slice(0, 16), i = [...e.phases.map((e) => A(e)), ...e.calls.map((t) => j(t, e))].toSorted((e, t) => e.startMs - t.startMs);
	return [k(e, t), ...i].map((e, t) => {
		let { startMs: i, endMs: a, ...o } = e;
		return {
			traceId: n,
			spanId: r(t),
			...t > 0 ? { parentSpanId: r(0) } : {},
			...o,
			startTimeUnixNano: E(i),
			endTimeUnixNano: E(Math.max(i, a))
		};
	});
}
function T(e) {
	return m("sha256").update(e).digest("hex");
}
/** Nanoseconds since 1970 outgrow what a number holds exactly, so OTLP wants them as text. */
function E(e) {
	return String(BigInt(Math.round(e)) * 1000000n);
}
/** `0` for what is no time. */
function D(e) {
	let t = Date.parse(e);
	return Number.isFinite(t) ? t : 0;
}
/** A float for programs that add up; the exact amounts are in the result file. */
function O(e) {
	return Number(t(e));
}
function k(e, { runUrl: t }) {
	let { ending: n, pullRequest: i, plan: o } = e, { cost: s, costKnown: c } = r(e), l = n.outcome === "failed";
	return {
		name: "review run",
		kind: 1,
		startMs: D(e.startedAt),
		endMs: D(e.finishedAt ?? e.startedAt),
		attributes: S({
			mode: _(e.mode),
			repository: _(e.repository),
			pullRequest: i && y(i.number),
			head: i && _(i.head.sha),
			runUrl: t === null ? null : _(t),
			outcome: _(n.outcome),
			reason: n.reason && _(n.reason),
			rung: o?.ladder ? _(o.ladder.rung) : null,
			coverage: b(e.coverage),
			suggestions: y(e.reviewed.filter(a).length),
			comments: y(e.comments),
			costAmount: b(O(s)),
			costCurrency: _(e.currency),
			costEstimated: v(!c),
			costLimit: b(O(e.limit)),
			errorType: l && n.reason ? _(n.reason) : null
		}),
		status: { code: l ? 2 : 0 }
	};
}
function A({ name: e, startedAt: t, endedAt: n }) {
	return {
		name: e,
		kind: 1,
		startMs: D(t),
		endMs: D(n),
		attributes: [],
		status: { code: 0 }
	};
}
function j(e, t) {
	let n = D(e.startedAt), { error: r } = e;
	return {
		name: `chat ${e.model}`,
		kind: 3,
		startMs: n,
		endMs: n + e.durationMs,
		attributes: [
			...M(e),
			...F(e),
			...I(e, t)
		],
		status: r === null ? { code: 0 } : {
			code: 2,
			message: r
		}
	};
}
function M(e) {
	let t = URL.canParse(e.endpoint) ? new URL(e.endpoint) : null;
	return S({
		operation: _("chat"),
		provider: _(P(t?.hostname ?? "")),
		requestModel: _(e.model),
		requestStream: v(!0),
		requestMaxTokens: y(e.maxOutputTokens),
		outputType: _("text"),
		serverAddress: t && _(t.hostname),
		serverPort: t && y(N(t))
	});
}
function N({ port: e, protocol: t }) {
	return e === "" ? t === "http:" ? 80 : 443 : Number(e);
}
/** The word before the last dot of the host: `dmxapi`, `openrouter`; the host itself where it is an address. */
function P(e) {
	return /[\d\]]$/.test(e) ? e : e.replace(/\.(?:com|net|org|co|ac|gov)?\.?[a-z]{2,}$/, "").split(".").at(-1) ?? e;
}
function F(e) {
	let { usage: t, status: n, finishReason: r, answeredBy: i, firstTextMs: a } = e, o = n >= 400 ? String(n) : "_OTHER";
	return S({
		responseStatus: n > 0 ? y(n) : null,
		responseModel: i === null ? null : _(i),
		finishReasons: r === null ? null : x([r]),
		timeToFirstChunk: a === null ? null : b(a / 1e3),
		inputTokens: y(t.inputTokens),
		outputTokens: y(t.outputTokens),
		cachedTokens: y(t.cachedTokens),
		reasoningTokens: y(t.reasoningTokens),
		usageEstimated: v(t.estimated),
		errorType: e.error === null ? null : _(o)
	});
}
/** What the request was for, what was planned for it, and what it cost. */
function I(e, { currency: t }) {
	return S({
		pass: _(e.pass),
		batch: y(e.batch),
		attempt: y(e.attempt),
		fileCount: y(e.files.length),
		plannedInputTokens: y(e.plannedInputTokens),
		costAmount: b(O(e.cost)),
		costCurrency: _(t),
		costEstimated: v(!e.costKnown),
		priceSource: _(e.price.source)
	});
}
/** The body of the POST, JSON in every format. It holds no text of the pull request, the model or a server. */
function L(e, t) {
	switch (t) {
		case "json": return JSON.stringify(R(e));
		case "slack": return JSON.stringify({ text: z(e) });
		case "feishu": return JSON.stringify({
			msg_type: "text",
			content: { text: z(e) }
		});
		case "wecom": return JSON.stringify({
			msgtype: "text",
			text: { content: z(e) }
		});
	}
}
/** Money as decimal strings; what is not known yet is empty or `null`. */
function R({ record: e, warning: n, runUrl: i }) {
	let { pullRequest: a, ending: o } = e, { cost: s, costKnown: c } = r(e), l = n ?? V(e);
	return {
		schema: "fen-webhook/1",
		event: n ? "warning" : "finished",
		version: e.version,
		repository: W(e),
		pullRequest: a && {
			number: a.number,
			url: G(a.url),
			head: a.head.sha
		},
		runUrl: G(i),
		outcome: n ? null : o.outcome,
		reason: n ? null : o.reason ?? "",
		currency: e.currency,
		cost: t(s),
		costKnown: c,
		limitName: l.name,
		limit: t(l.limit),
		spent: t(l.spent),
		spentIsLowerBound: l.isLowerBound ?? !1,
		percentage: ee(l),
		warnAt: n?.stage ?? null,
		suggestions: U(e),
		comments: e.comments,
		coverage: n ? null : e.coverage,
		model: K(e)
	};
}
function z(e) {
	let { record: t, warning: n, runUrl: r } = e, { pullRequest: i } = t, a = n ? u(n, t.currency) : B(t), o = i ? `#${i.number}` : "", s = [i?.url ?? null, r].map(G).filter((e) => e !== null);
	return [`fen, ${W(t)}${o}: ${a}`, ...s].join("\n");
}
function B(t) {
	let { outcome: i, reason: a } = t.ending, o = [`The run ended as ${i}${a === null ? "" : `: ${n[a]}`}.`];
	if (t.plan !== null || t.earlier !== null) {
		let e = H(U(t), "suggestion"), n = Math.floor(t.coverage * 100);
		o.push(`${e}, ${H(t.comments, "comment")} posted, ${n} % of the changed lines read.`);
	}
	let { cost: s, costKnown: c } = r(t);
	if (s > 0) {
		let n = `${c ? "" : "about "}${e(s, t.currency)}`, r = d(V(t), t.currency);
		o.push(`It cost ${n}; ${r} is spent.`);
	}
	return o.join(" ");
}
/** The limit that stops fen first; before any is known, the one of the run. */
function V({ limits: e, limit: t, calls: n }) {
	return c(e) ?? {
		name: "run",
		limit: t,
		spent: i(n).cost
	};
}
function H(e, t) {
	return `${e} ${t}${e === 1 ? "" : "s"}`;
}
function U(e) {
	return e.reviewed.filter(a).length;
}
/** Nothing but `owner/repo`: a chat would take other characters for mentions or links. */
function W({ repository: e }) {
	return /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(e) ? e : "";
}
/** An http or https address of letters that mean nothing to a chat; `null` for any other. */
function G(e) {
	return e !== null && /^https?:\/\/[\w.:/-]{1,400}$/.test(e) ? e : null;
}
/** The model that answered, or the one that was asked where the answer's name is no name. */
function K(e) {
	let { model: t } = r(e);
	return s(t) ? t : e.models.generate;
}
// src/io/json-post.ts
/** One POST of JSON to an address that somebody else keeps: bounded in time and size, and its failure is a value. */
const q = 16384;
/** Never rejects. A redirect is not followed: it would take the body to a place that nobody named. */
async function J(e) {
	let t = AbortSignal.timeout(e.timeoutMs), n = Y(e);
	if (n === null) return {
		kind: "failed",
		words: "a header or the user in the address is not valid"
	};
	try {
		return await Z(await (e.fetch ?? fetch)(X(e.url), {
			method: "POST",
			headers: n,
			body: e.body,
			redirect: "manual",
			signal: AbortSignal.any([t, e.signal])
		}));
	} catch (n) {
		return t.aborted ? {
			kind: "failed",
			words: `no answer within ${e.timeoutMs / 1e3} s`
		} : e.signal.aborted ? {
			kind: "failed",
			words: "no answer before the run ended"
		} : {
			kind: "failed",
			words: f(n).words
		};
	}
}
function Y({ url: e, headers: t }) {
	let { username: n, password: r } = e, i = new Headers();
	try {
		if (n !== "" || r !== "") {
			let e = [n, r].map(decodeURIComponent).join(":");
			i.set("authorization", `Basic ${Buffer.from(e).toString("base64")}`);
		}
		for (let [e, n] of t) i.set(e, n);
	} catch {
		return null;
	}
	return i.set("content-type", "application/json"), i;
}
function X(e) {
	let t = new URL(e);
	return t.username = "", t.password = "", t;
}
async function Z(e) {
	let { status: t } = e;
	return e.ok ? {
		kind: "taken",
		body: ie(await re(e))
	} : (await e.body?.cancel(), {
		kind: "failed",
		words: `HTTP ${t}${t >= 300 && t < 400 ? ", a redirect" : ""}`
	});
}
async function re({ body: e }) {
	let t = new TextDecoder(), n = "";
	if (e === null) return n;
	for await (let r of e) if (n += t.decode(r, { stream: !0 }), n.length >= q) break;
	return n.slice(0, q);
}
function ie(e) {
	try {
		return JSON.parse(e);
	} catch {
		return null;
	}
}
/** Sends the trace if a collector is named. Never rejects. */
async function ae(e) {
	let t = oe(e.environment);
	if (t === null) return;
	if ("problem" in t) return e.log(`fen: no trace was sent: ${t.problem}`);
	let { userAgent: n, ...r } = e, i = [["user-agent", n], ...t.headers], a = await J({
		...r,
		...t,
		headers: i,
		timeoutMs: 5e3
	}), o = a.kind === "failed" ? a.words : se(a.body);
	o !== null && e.log(`fen: the trace collector at ${t.url.host} failed: ${o}`);
}
/** As the OpenTelemetry specification wants it; `null` when no collector is named or tracing is switched off. */
function oe(e) {
	let t = (t) => e[t]?.trim() ?? "", n = t("OTEL_SDK_DISABLED").toLowerCase() === "true" || t("OTEL_TRACES_EXPORTER") === "none", r = t("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"), i = t("OTEL_EXPORTER_OTLP_ENDPOINT");
	if (n || r === "" && i === "") return null;
	let a = r === "" ? "OTEL_EXPORTER_OTLP_ENDPOINT" : "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", o = r === "" ? i : r, s = /^https?:\/\//i.test(o) && URL.canParse(o) ? new URL(o) : null;
	return s === null ? { problem: `${a} is not an http or https address` } : (r === "" && (s.pathname = `${s.pathname.replace(/\/$/, "")}/v1/traces`), {
		url: s,
		headers: [...p(t("OTEL_EXPORTER_OTLP_HEADERS")), ...p(t("OTEL_EXPORTER_OTLP_TRACES_HEADERS"))]
	});
}
/** A collector may take a request and throw away spans of it. */
function se(e) {
	let t = Q(Q(e).partialSuccess), n = Number(t.rejectedSpans ?? 0);
	return n > 0 ? `it rejected ${n} spans` : null;
}
function Q(e) {
	return typeof e == "object" && e ? { ...e } : {};
}
function ce(e) {
	let t = new URL(e.url), n = 0, r = Promise.resolve(), i = async ({ body: n, format: r }) => {
		let { userAgent: i, ...a } = e, o = [["user-agent", i]], s = await J({
			...a,
			url: t,
			headers: o,
			body: n,
			timeoutMs: 5e3
		}), c = s.kind === "failed" ? s.words : $(s.body, r);
		c !== null && e.log(`fen: the webhook at ${t.host} failed: ${c}`);
	};
	return {
		warn: (e) => {
			n += 1, n < 20 && (r = r.then(() => i(e)));
		},
		finish: async (e) => {
			await Promise.race([r, h(500)]), await Promise.all([r, i(e)]);
		}
	};
}
/** Where the bots of Feishu and WeCom say that something was wrong, with HTTP 200. */
const le = {
	json: "",
	slack: "",
	feishu: "code",
	wecom: "errcode"
};
/** The code alone: the words beside it are foreign. */
function $(e, t) {
	if (typeof e != "object" || !e) return null;
	let n = { ...e }, r = le[t], i = n[r];
	return typeof i == "number" && i !== 0 ? `HTTP 200, but ${r} ${i}` : null;
}
// src/announcer.ts
const ue = `fen-review/${l}`;
/** Reads the addresses from the environment, so that the end is told even when another input is bad. */
function de(e) {
	let { environment: t, log: n } = e, r = new AbortController(), i = {
		userAgent: ue,
		signal: r.signal,
		log: n
	}, a = o(t["INPUT_WEBHOOK-URL"]?.trim() ?? ""), s = typeof a == "string" ? ce({
		...i,
		url: a
	}) : null, c = pe(t), l = ({ record: e, format: t }, n) => ({
		body: L({
			record: e,
			warning: n,
			runUrl: c
		}, t),
		format: t
	});
	return {
		warn: (e, t) => s?.warn(l(t, e)),
		finish: async (e, n) => {
			let a = fe(r, n);
			await te(t);
			let o = me(t, e.record), u = w(e.record, {
				runId: o,
				runUrl: c
			});
			await Promise.all([s?.finish(l(e, null)), ae({
				...i,
				environment: t,
				body: u
			})]), a();
		}
	};
}
/** Has `stop` abort in time; returns how to call that off. */
function fe(e, t) {
	let n = [setTimeout(() => e.abort(), 5e3)], r = () => {
		n.push(setTimeout(() => e.abort(), 1e3));
	};
	return t.aborted ? r() : t.addEventListener("abort", r), () => {
		t.removeEventListener("abort", r);
		for (let e of n) clearTimeout(e);
	};
}
function pe(e) {
	let t = e.GITHUB_SERVER_URL || "https://github.com", n = e.GITHUB_REPOSITORY, r = e.GITHUB_RUN_ID;
	return n && r ? `${t}/${n}/actions/runs/${r}` : null;
}
/** Jobs of a matrix share all that GitHub numbers; the moment tells them apart. */
function me(e, t) {
	let n = [...[
		"RUN_ID",
		"RUN_ATTEMPT",
		"JOB",
		"ACTION"
	].map((e) => `GITHUB_${e}`), "RUNNER_NAME"].map((t) => e[t] ?? "");
	return [
		t.repository,
		...n,
		t.startedAt
	].join("\n");
}
export { de as createAnnouncer };
