// src/domain/plan.ts
/** Paths of the files that batches hold, parts of one file once each. */
function e(e) {
	return e.flatMap((e) => e.files.map(({ file: e }) => e.path));
}
/** `1` when nothing was reviewable. */
function t(e) {
	return e.reviewable === 0 ? 1 : Math.round(Math.min(1, e.seen / e.reviewable) * 1e4) / 1e4;
}
export { e as n, t };
