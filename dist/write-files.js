import { closeSync as e, lstatSync as t, mkdirSync as n, openSync as r, readFileSync as i, readdirSync as a, renameSync as o, rmSync as s, unlinkSync as c, writeFileSync as l } from "node:fs";
import { dirname as u, join as d } from "node:path";
// src/io/write-files.ts
/**
* Writing to the disk. What a run leaves behind is written whole, then moved into place: never half a file, on any way
* out. Files of the user's own are only ever created.
*/
/** Writes the file synchronously. Returns a sentence about what went wrong, or `null`. */
function f(e, t) {
	let r = `${e}.${process.pid}.tmp`;
	try {
		return n(u(e), { recursive: !0 }), l(r, t, { mode: 384 }), o(r, e), null;
	} catch (e) {
		return `the file for the result could not be written (${C(e)}); set \`result-file\` to another place`;
	}
}
/** Deletes the files of all runs but the newest in the folder of the command line; others are not touched. */
function p(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let t of m(e)) {
		let e = /^(fen-[\dTZ-]+)\.(?:json|sarif|replay\.json)$/.exec(t)?.[1];
		e !== void 0 && n.set(e, [...n.get(e) ?? [], t]);
	}
	let r = [...n.keys()].toSorted().slice(0, -t);
	for (let t of r.flatMap((e) => n.get(e) ?? [])) s(d(e, t), { force: !0 });
}
function m(e) {
	try {
		return a(e);
	} catch {
		return [];
	}
}
const h = /* @__PURE__ */ new Set();
/** Takes a folder for this process alone. A process that is gone holds none. Throws what the file system throws. */
function g(e) {
	let t = d(e, "lock");
	for (n(e, { recursive: !0 });;) {
		try {
			return l(t, `${process.pid}\n`, { flag: "wx" }), h.add(t), {
				kind: "taken",
				release: () => _(t)
			};
		} catch (e) {
			if (C(e) !== "EEXIST") throw e;
		}
		let e = y(t);
		if (e !== null && v(t, e)) return {
			kind: "held",
			pid: e
		};
		s(t, { force: !0 });
	}
}
function _(e) {
	h.delete(e), s(e, { force: !0 });
}
/** In a container a new process may have the number of the one that was killed: its own number is then nobody's. */
function v(e, t) {
	return t === process.pid ? h.has(e) : b(t);
}
function y(e) {
	try {
		let t = Number(i(e, "utf8").trim());
		return Number.isSafeInteger(t) && t > 0 ? t : null;
	} catch {
		return null;
	}
}
function b(e) {
	try {
		return process.kill(e, 0), !0;
	} catch (e) {
		return C(e) === "EPERM";
	}
}
/** Writes a file that is not there yet, at a path below `root`. Links on the way are not followed: they may lead anywhere. */
function x(t, n, i) {
	let a = d(t, n);
	try {
		let o = S(t, u(n));
		if (o !== null) return {
			kind: "failed",
			why: o
		};
		let s = r(a, "wx", 420);
		try {
			l(s, i);
		} catch (e) {
			throw c(a), e;
		} finally {
			e(s);
		}
		return { kind: "written" };
	} catch (e) {
		return C(e) === "EEXIST" ? { kind: "exists" } : {
			kind: "failed",
			why: `it cannot be written (${C(e)})`
		};
	}
}
function S(e, r) {
	let i = e;
	for (let e of r.split(/[/\\]/).filter((e) => e !== "." && e !== "")) {
		i = d(i, e);
		try {
			n(i);
		} catch (e) {
			if (C(e) !== "EEXIST") throw e;
		}
		if (!t(i).isDirectory()) return `${e} is no folder`;
	}
	return null;
}
function C(e) {
	return e instanceof Error && "code" in e ? String(e.code) : "unknown error";
}
export { f as i, g as n, p as r, x as t };
