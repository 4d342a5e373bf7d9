import { a as e, c as t, et as n, t as r, tt as i } from "./version.js";
import { s as a, v as o } from "./totals.js";
import { A as s, E as c, Y as l, k as u } from "./result.js";
import { M as d } from "./state.js";
// src/journal.ts
/** The run's memory: every change of it is saved at once, so that no way out loses what was paid for. */
/** Holds the record of the run and hands every new state to `save`. */
var f = class n {
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
		let n = t(this.#e.limits, e.cost);
		this.update({
			calls: [...this.#e.calls, e],
			limits: n
		}), this.#n(this.#e);
	}
	/** Has `onCall` called with the record whenever a request was booked. */
	watchCalls(e) {
		this.#n = e;
	}
	/**
	* A journal for one of several models. `take` gets every new state of it; what it books is booked here as well, at
	* once, so that limits and warnings hold for all of them together.
	*/
	fork({ inputs: e, models: t }, r) {
		let i = {
			plan: null,
			calls: [],
			reviewed: [],
			brokenOff: [],
			unreadable: 0,
			notes: []
		}, { compare: a, ...o } = this.#e, s = new n({
			...o,
			...i,
			phases: []
		}, r);
		return s.watchCalls(({ calls: e }) => {
			let t = e.at(-1);
			t && this.addCall(t);
		}), s.begin(e, t), s;
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
		let { mode: r, currency: i, language: a, shard: o } = t, s = d(t), c = o.count === 1 ? {} : { shard: `${o.index}/${o.count}` }, l = {
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
		let { plan: t, reviewed: n, unreadable: r, brokenOff: i } = this.#e, a = e.status === "truncated" ? s([e.batch]) : [], o = n.filter(({ batch: t }) => t !== e.batch.id);
		this.#r = /* @__PURE__ */ new Date(), this.update({
			reviewed: [...o, ...e.reviewed],
			unreadable: r + e.unreadable,
			brokenOff: [...i, ...a],
			plan: t && {
				...t,
				skipped: [...t.skipped, ...p(e)]
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
function p(e) {
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
// src/run.ts
/** What every run has in common, of the action and of the command line: how its record begins, what is judged at its end. */
/** What a run that is killed without a word leaves behind. `repository` is `owner/repo`, or empty. */
function m(e) {
	return {
		version: r,
		mode: "review",
		repository: e,
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
/** What an error that stopped the run means for the user. */
function h(e) {
	if (e instanceof i) return o("failed", "bad-input", e.message);
	if (e instanceof n) return o("failed", "github-unreachable", e.message);
	let t = e instanceof Error ? e.name : "unknown error", r = e instanceof Error ? /\n\s+at ([^\n]{0,200})/.exec(e.stack ?? "")?.[1] ?? "" : "";
	return o("failed", "internal-error", `fen itself failed: ${t} ${r}`.trim());
}
/** Requests that a cancel broke off did not fail: the run was stopped. */
function g(e, t) {
	let n = e.reason === "github-unreachable" || e.reason === "post-failed";
	return !t.aborted || !n ? e : o("not-reviewed", "cancelled", `the run was cancelled; ${e.detail}`);
}
/** The filter stands in front of every sink; here it is only counted what it found in the model's text. */
function _({ journal: e, scrub: t }) {
	let n = e.record.reviewed.map(({ suggestion: { title: e, body: t, replacement: n } }) => [
		e,
		t,
		n ?? ""
	].join("\n")).filter((e) => t(e) !== e).length;
	n !== 0 && e.note(`A secret was removed from ${n} ${n === 1 ? "suggestion" : "suggestions"}.`);
}
/** The quality gate: is there a confirmed suggestion of at least that severity? */
function v(e, { failOn: t }) {
	return t === "never" ? "passed" : e.reviewed.some((e) => a(e) && e.verdict.status === "confirmed" && l(e.suggestion.severity, t)) ? "failed" : "passed";
}
/** Changed lines given to the model and answered, of those worth a review. */
function y(e, t) {
	let { plan: n, earlier: r, coverage: i } = e;
	return r ? i : !n || t.reason === "plan-only" || t.reason === "no-model" ? 0 : e.compare ? Math.min(...e.compare.models.map(c)) : u(n);
}
export { y as a, v as i, m as n, _ as o, h as r, f as s, g as t };
