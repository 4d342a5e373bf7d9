import { d as e, f as t, n, o as r, u as i } from "./totals.js";
import { n as a, r as o, t as s } from "./markdown.js";
import { createHash as c } from "node:crypto";
// src/domain/characters.ts
/**
* Characters a reader cannot see or that reorder what he sees: bidirectional controls, zero-width and
* other default-ignorable code points, control characters, line separators, halves of surrogate pairs.
*/
const l = "\\p{Bidi_Control}\\p{Default_Ignorable_Code_Point}\\p{Surrogate}\\u{0}-\\u{8}\\u{B}\\u{C}\\u{E}-\\u{1F}\\u{7F}-\\u{9F}\\u{2028}\\u{2029}\\u{FFF9}-\\u{FFFB}", u = RegExp(`[${l}]`, "u"), d = RegExp(`[${l}]`, "gu");
/** Does the text hold a hidden character? Tab, line feed and carriage return are not hidden. */
function ee(e) {
	return u.test(e);
}
/** Each hidden character with its place, in UTF-16 units. */
function te(e) {
	return Array.from(e.matchAll(d), ({ 0: e, index: t }) => ({
		character: e,
		index: t
	}));
}
/** Replaces each hidden character by a visible escape such as `\u{202E}`. */
function f(e) {
	return e.replace(d, re);
}
/** Removes each hidden character. */
function ne(e) {
	return e.replace(d, "");
}
function re(e) {
	return `\\u{${(e.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
}
// src/domain/diff/hunk.ts
/** Splits a hunk into consecutive hunks of at most `maxLines` lines; a short one stays itself. */
function ie(e, t) {
	return e.lines.length <= t ? [e] : m(e, (e, n) => n % t === 0);
}
/** The runs of lines that are wanted, each a hunk of its own; runs without a changed line are left out. */
function p(e, t) {
	let n = e.lines.map(t);
	return n.includes(!1) ? m(e, (e, t) => n[t] !== n[t - 1]).filter(({ lines: e }) => e.every(t) && e.some(({ kind: e }) => e !== "context")) : [e];
}
/** Cuts a hunk in front of every line that `begins` a part. */
function m(e, t) {
	let n = e.lines.flatMap((e, n) => n === 0 || t(e, n) ? [n] : []), r = [], i = e.oldStart, a = e.newStart;
	for (let [t, o] of n.entries()) {
		let s = e.lines.slice(o, n[t + 1]), c = h(s, (e) => e.oldLine !== null), l = h(s, (e) => e.newLine !== null);
		r.push({
			oldStart: i,
			oldLines: c,
			newStart: a,
			newLines: l,
			section: e.section,
			lines: s
		}), i += c, a += l;
	}
	return r;
}
function h(e, t) {
	let n = 0;
	for (let r of e) t(r) && (n += 1);
	return n;
}
// src/domain/diff/diff-text.ts
/**
* The diff as the model reads it: as few tokens a line as can be, nothing that could be mistaken for anything else.
* What is said once is not said again; every changed line is shown. The marker column stays even where all lines
* are new: without it, code could look like the header of a file.
*/
/** A longer line is shown cut; the anchor search knows the mark. */
const g = 2e3, _ = " …[cut]", ae = {
	context: " ",
	added: "+",
	deleted: "-"
};
/** A line's text as the model sees it: no carriage return, hidden characters visible, cut when very long. */
function v(e) {
	let t = f(e.endsWith("\r") ? e.slice(0, -1) : e);
	return t.length > 2e3 ? t.slice(0, g) + _ : t;
}
/** A path as the model sees it. Git allows line feeds in names; here they would look like lines of code. */
function y(e) {
	return f(e).replaceAll("\n", "\\u{A}").replaceAll("\r", "\\u{D}");
}
/** One file: a header line with path and status, then its hunks. */
function oe(e, t = e.hunks) {
	return se([{
		file: e,
		hunks: t
	}]);
}
/**
* Several files. Parts of one file stand under one header in the file's order, pieces of one hunk as one hunk, and
* a file with the same hunks as another right behind it as one line. Never more tokens than the parts one by one.
*/
function se(e) {
	return le(e).map(({ text: e }) => e).join("\n");
}
/**
* Where each part stands in the text of `renderFilesDiff`: half-open range of its characters (UTF-16 units), from
* the first of its lines to the last. The header belongs to the part below it; other parts without lines have 0 to 0.
*/
function ce(e) {
	let t = e.map(() => ({
		from: 0,
		to: 0
	})), n = 0;
	for (let r of le(e)) {
		let e = n + r.text.length;
		for (let i of r.parts) {
			let r = t[i];
			r && (t[i] = {
				from: r.to === 0 ? n : r.from,
				to: e
			});
		}
		n = e + 1;
	}
	return t;
}
function le(e) {
	return ve(ue(e).map((e) => ({
		shown: e,
		rows: pe(e)
	}))).flatMap((e) => e.flatMap(({ shown: t, rows: n }, r) => {
		let i = e[r - 1];
		if (i) return [xe(t, i.shown)];
		let a = t.hunks[0]?.part ?? t.parts[0] ?? 0;
		return [{
			text: _e(t.file, ""),
			parts: [a]
		}, ...n];
	}));
}
/** One entry for each file, in the order of first parts. */
function ue(e) {
	let t = /* @__PURE__ */ new Map();
	for (let [n, { file: r, hunks: i }] of e.entries()) {
		let e = t.get(r) ?? {
			parts: [],
			hunks: []
		};
		t.set(r, e), e.parts.push(n);
		for (let t of i.flatMap(fe)) e.hunks.push({
			part: n,
			hunk: t
		});
	}
	return [...t].map(([e, t]) => ({
		file: e,
		parts: t.parts,
		hunks: t.parts.length > 1 ? t.hunks.toSorted(de) : t.hunks
	}));
}
function de({ hunk: e }, { hunk: t }) {
	return e.oldStart - t.oldStart || e.newStart - t.newStart;
}
/** The hunk without unchanged lines far from any change, in as many hunks as that leaves. */
function fe(e) {
	let { lines: t } = e, n = /* @__PURE__ */ new Set(), r = 0;
	for (let e = 0; e <= t.length; e += 1) if (t[e]?.kind === "context") r += 1;
	else {
		if (r > 8 && r < t.length) {
			let i = e - r === 0 ? 0 : e - r + 3, a = e === t.length ? e : e - 3;
			for (let e of t.slice(i, a)) n.add(e);
		}
		r = 0;
	}
	return n.size === 0 ? [e] : p(e, (e) => !n.has(e));
}
/**
* `@@ first new line @@ enclosing text`, then the lines behind their markers; no new opening where a hunk goes on,
* no enclosing text where it is the one of the hunk before.
*/
function pe({ file: e, hunks: t }) {
	let n = [], r = null;
	for (let { part: i, hunk: a } of t) {
		let t = [i];
		if (r === null || !me(a, r)) {
			let i = a.section !== "" && a.section !== r?.section ? ` ${v(a.section)}` : "";
			n.push({
				text: `@@ ${he(e, a)} @@${i}`,
				parts: t
			});
		}
		for (let e of a.lines) n.push({
			text: ge(e),
			parts: t
		});
		r = a;
	}
	return n;
}
function me(e, t) {
	return e.oldStart === t.oldStart + t.oldLines && e.newStart === t.newStart + t.newLines;
}
function he(e, t) {
	return e.status === "removed" ? t.oldStart : t.newStart;
}
/** As git does on request, an unchanged line that is empty has no marker. */
function ge({ kind: e, text: t }) {
	let n = v(t);
	return e === "context" && n === "" ? "" : ae[e] + n;
}
function _e(e, t) {
	let n = e.oldPath === null ? "" : ` from ${y(e.oldPath)}`;
	return `=== ${y(e.path)} (${e.status}${n}${t})`;
}
/** Files whose hunks read the same but for their numbers, in one group at the place of the first. */
function ve(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e) {
		let r = e.length > 1 && ye(n) ? be(n) : n, i = t.get(r);
		i ? i.push(n) : t.set(r, [n]);
	}
	return [...t.values()];
}
function ye({ rows: e }) {
	let t = 0;
	for (let { text: n } of e) !n.startsWith("@@") && /[\p{L}\p{N}]/u.test(n) && (t += 1);
	return t >= 6;
}
function be({ rows: e }) {
	return e.map(({ text: e }) => e.replace(/^@@ \d+/, "@@")).join("\n");
}
/** The one line for a file with the hunks of the one above it; it says where they stand if that differs. */
function xe(e, t) {
	let n = Se(e), r = n.join() === Se(t).join() ? "" : `, at ${n.join(", ")}`;
	return {
		text: _e(e.file, `; same hunks as the file above${r}`),
		parts: e.parts
	};
}
function Se({ file: e, hunks: t }) {
	return t.filter(({ hunk: e }, n) => {
		let r = t[n - 1];
		return !r || !me(e, r.hunk);
	}).map(({ hunk: t }) => he(e, t));
}
// src/domain/report/audit.ts
/** Which parts of the change left the machine: for every piece whether, when, to which host and to which model. */
/** Every batch that was planned; one that was never sent has an empty `sent`. */
function Ce(e) {
	return (e.plan?.batches ?? []).map((t) => ({
		batch: t.id,
		sha256: c("sha256").update(t.diff).digest("hex"),
		bytes: Buffer.byteLength(t.diff),
		pieces: we(t),
		sent: e.calls.filter((e) => e.batch === t.id).map(Ee)
	}));
}
function we(e) {
	let t = ce(e.files);
	return e.files.map(({ file: n, hunks: r }, i) => {
		let { from: a, to: o } = t[i] ?? {
			from: 0,
			to: 0
		}, s = Buffer.byteLength(e.diff.slice(0, a)), c = s + Buffer.byteLength(e.diff.slice(a, o));
		return {
			path: n.path,
			from: s,
			to: c,
			hunks: r.map(Te)
		};
	});
}
function Te({ oldStart: e, oldLines: t, newStart: n, newLines: r }) {
	return `-${e},${t} +${n},${r}`;
}
function Ee(e) {
	let { startedAt: t, model: n, pass: r, attempt: i, status: a, endpoint: o } = e;
	return {
		at: t,
		host: URL.parse(o)?.host ?? "",
		model: n,
		pass: r,
		attempt: i,
		status: a
	};
}
// src/domain/markdown/live-text.ts
/** Mathematics between dollar signs, or a run of the characters that addresses and references are made of. */
const De = /\$\$+|\$(?=\S)[^$\n]*(?<=\S)\$(?![A-Za-z0-9])|[\w./@#:%&=?~+-]+/g, Oe = /@[\w-]|#\d|(?<![A-Za-z0-9])gh-\d|:\/\/|www\.|(?<![A-Za-z0-9])[0-9a-f]{7,40}(?![A-Za-z0-9])/i;
/** Does plain text hold something that GitHub would turn into a link, a mention or a formula? */
function ke(e) {
	return b(e).some((e) => e.kind === "code");
}
/** Splits text into harmless text and the parts that belong into code spans. Together they are the text. */
function b(e) {
	let t = [], n = 0;
	for (let r of e.matchAll(De)) {
		let i = r[0].startsWith("$") ? r[0] : Ae(r[0]);
		if (!i.startsWith("$") && !Oe.test(i)) continue;
		let a = r.index > n && e.charAt(r.index - 1) === "$" ? r.index - 1 : r.index;
		a > n && t.push({
			kind: "text",
			value: e.slice(n, a)
		}), t.push({
			kind: "code",
			value: e.slice(a, r.index) + i
		}), n = r.index + i.length;
	}
	return n < e.length && t.push({
		kind: "text",
		value: e.slice(n)
	}), t;
}
/** Punctuation at the end belongs to the sentence, not to the address. */
function Ae(e) {
	let t = e.length;
	for (; t > 0 && ".:?".includes(e.charAt(t - 1)) && !e.endsWith("//", t);) --t;
	return /:\/\/$|www\.$/i.test(e) ? e : e.slice(0, t);
}
/** Makes fen's own hidden marker unreadable where an HTML comment cannot be escaped: inside code. */
function x(e) {
	return e.replace(/<!--(?=\s*fen)/gi, "<!- -");
}
/** Bots read commands such as `/review` from the start of a line of the raw text. */
function S(e) {
	return /^\/\w/m.test(e);
}
// src/domain/markdown/markdown-escape.ts
/** Lines keep their breaks; blank lines and white space at both ends of a line do not stay. */
function C(e, t) {
	let n = e.replace(/\n\s*\n/g, "\n").split("\n");
	return n.map((e, r) => {
		let i = r === n.length - 1;
		return je(i ? e : e.trimEnd(), {
			...t,
			before: r === 0 ? t.before : "\n",
			after: i ? t.after : "\n"
		});
	}).join("\n");
}
function je(e, t) {
	let n = t.before === "" || t.before === "\n", r = n ? e.trimStart() : e, i = n ? Ne(r, t) : -1, a = "";
	for (let e = 0; e < r.length;) {
		let o = Me(r, e), s = r.slice(e, o);
		a += i >= e && i < o ? w(s) : Pe(s, {
			line: r,
			at: e,
			end: o,
			startsLine: n && e === 0
		}, t), e = o;
	}
	return a;
}
/** Delimiters of one kind act together; every other character stands alone. */
function Me(e, t) {
	let n = e.charAt(t), r = t + 1;
	if ("*_~".includes(n)) for (; e.charAt(r) === n;) r += 1;
	return r;
}
/** Where in a line a backslash keeps it from beginning a block; −1 for nowhere. */
function Ne(e, t) {
	let n = /^\d{1,9}(?=[.)](?:\s|$))/.exec(e);
	return n === null ? /^(?:#{1,6}(?:\s|$)|>|[-+*](?:\s|$)|~~~|\/\w)/.test(e) || /^[-=_*:|+\s]+$/.test(e) && /^[-=_*:|]/.test(e) || /^\[[ xX]\](?:\s|$)/.test(e) || e.startsWith("[") && t.defines ? 0 : -1 : n[0].length;
}
function w(e) {
	return e.replace(/./g, "\\$&");
}
function Pe(e, t, n) {
	switch (e.charAt(0)) {
		case "*":
		case "_":
		case "~": return Re(e, t, n) ? w(e) : e;
		case "<": return Le(t, n);
		default: return Fe(e, t, n) ? `\\${e}` : e;
	}
}
function Fe(e, t, n) {
	let r = D(t, n);
	switch (e) {
		case "`": return !0;
		case "\\": return r === null || r === "" || /[\n!-/:-@[-`{-~]/.test(r);
		case "[": return n.inLabel;
		case "]": return n.inLabel || r === null || r === "(";
		case "!": return r === null || r === "[";
		case "&": return Ie(t.line, t.at);
		case "|": return n.inTable;
		default: return !1;
	}
}
const T = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;
function Ie(e, t) {
	return T.lastIndex = t, T.test(e);
}
/** `<!` never stays as it is: a search for our marker in the raw text must not find one. */
function Le(e, t) {
	let n = D(e, t);
	return n === "!" ? "&lt;" : (n === null || /[A-Za-z/?]/.test(n)) && (t.closesTags || e.startsLine) ? "\\<" : "<";
}
/**
* Could the run open or close emphasis? Without emphasis around, a run that can only open does nothing as
* long as every run that can close is escaped. Rules: CommonMark 0.31, section 6.2.
*/
function Re(e, t, n) {
	let r = E(ze(t, n)), i = E(D(t, n)), a = i !== "space" && (i === "letter" || r !== "letter"), o = r !== "space" && (r === "letter" || i !== "letter"), s = e.startsWith("_");
	return o && (!s || !a || i === "punctuation") || a && (!s || !o || r === "punctuation") && n.nearEmphasis;
}
function E(e) {
	return e === null ? "punctuation" : e === "" || /\s/.test(e) ? "space" : /[\p{P}\p{S}]/u.test(e) ? "punctuation" : "letter";
}
function ze(e, t) {
	return e.at > 0 ? e.line.charAt(e.at - 1) : e.startsLine ? "" : t.before;
}
function D(e, t) {
	return e.end < e.line.length ? e.line.charAt(e.end) : t.after;
}
// src/domain/markdown/markdown-foreign.ts
/** Foreign plain text inside our own Markdown: as one line of text, as a code span, as a code block. */
/**
* One line of plain text (a title, a file name, a reason) that stands for itself anywhere in a line of
* Markdown: in a paragraph, in a table cell, inside emphasis, in the label of a link. Hidden characters are
* shown; mentions, references and addresses become code spans.
*/
function O(e) {
	let t = f(P(e)).trim(), n = b(t), r = {
		nearEmphasis: !0,
		closesTags: !0,
		defines: t.includes("]:"),
		inTable: !0,
		inLabel: !He(t) || /\]\(|\]$/.test(t)
	}, i = [], a = "";
	for (let [e, t] of n.entries()) {
		let o = e + 1 < n.length ? "`" : null, s = t.kind === "code" ? M(a, t.value, A).slice(a.length) : C(t.value, {
			...r,
			before: a,
			after: o
		});
		i.push(s), a = s.slice(-1) || a;
	}
	return i.join("");
}
/**
* One line of plain text as `renderPlain` gives it, with the code spans that its author has put between
* single backticks kept as code.
*/
function k(e) {
	let t = P(e).trim().split(/`([^`]{1,500})`/), n = [], r = "";
	for (let [e, i] of t.entries()) {
		let a = "";
		if (e % 2 == 1) a = M(r, i, A).slice(r.length);
		else if (i.trim() !== "") {
			let n = /^\s/.test(i) && r !== "" ? " " : "", o = i.trimEnd() !== i && e < t.length - 1 ? " " : "";
			a = n + O(i) + o;
		} else r !== "" && i !== "" && (a = " ");
		n.push(a), r = a.slice(-1) || r;
	}
	return n.join("").trim();
}
/**
* An inline code span of one line of foreign text, also inside a table cell. A `|` stands outside the
* code, because `\|` inside of it means one thing in tables and another elsewhere.
*/
function A(e) {
	let t = x(f(P(e)));
	return t === "" ? "` `" : t.split("|").map((e) => e === "" ? "" : j(e)).join("\\|");
}
/** A code span of one line of text that holds no hidden characters; not for table cells. */
function j(e) {
	let t = new Set((e.match(/`+/g) ?? []).map((e) => e.length)), n = 1;
	for (; t.has(n);) n += 1;
	if (n > 80) return O(e.replaceAll("`", "'"));
	let r = "`".repeat(n), i = e.startsWith("`") || e.endsWith("`"), a = e.startsWith(" ") && e.endsWith(" ") && e.trim() !== "";
	return i || a ? `${r} ${e} ${r}` : r + e + r;
}
/** Puts a code span behind what is written. Two spans, or a `$` and a span, must not touch. */
function M(e, t, n) {
	return e + (/[`$]$/.test(e) ? " " : "") + n(t);
}
/**
* A fenced code block whose content is exactly `text`. Unless it is a `suggestion`, the block is indented by
* a space (which is not part of the content) where a bot could read a line of it as a command.
*/
function Be(e, t) {
	let n = Ve(e, t);
	return t.startsWith("suggestion") ? n : N(n);
}
/** A fenced code block; the fence is longer than any run of backticks that begins a line of the text. */
function Ve(e, t) {
	let n = (e.match(/^[ \t]*`{3,}/gm) ?? []).reduce((e, t) => Math.max(e, t.trimStart().length), 2), r = "`".repeat(n + 1);
	return `${r}${t}\n${e === "" ? "" : `${e}\n`}${r}`;
}
/** Indents a code block by one space when a line of it looks like a command to a bot. */
function N(e) {
	return S(e) ? e.replace(/(^|\n|\r(?!\n))(?=[^\r\n])/g, "$1 ") : e;
}
function P(e) {
	return e.replace(/[\r\n]+/g, " ");
}
function He(e) {
	let t = 0;
	for (let n of e) if (n === "[" && (t += 1), n === "]" && --t, t < 0) return !1;
	return t === 0;
}
// src/domain/markdown/markdown-pieces.ts
const Ue = 2e3;
/** Yields the pieces in order, lazily. Line ends must be `\n`. */
function* We(e) {
	let t = 0, n = 0;
	for (; n < e.length;) {
		let r = Ge(Qe(e, n));
		if (r === null) {
			n = F(e, n);
			continue;
		}
		yield* Je(e, t, n);
		let i = Ke(e, n, r);
		yield i, t = n = i.end;
	}
	yield* Je(e, t, e.length);
}
/** Only fences without indentation: the others may belong to a list, which is the parser's business. */
function Ge(e) {
	let t = /^(`{3,}|~{3,})(.*)$/s.exec(e), n = t?.[1] ?? "", r = t?.[2] ?? "";
	return n === "" || n.startsWith("`") && r.includes("`") ? null : {
		mark: n,
		language: r.trim().split(/\s/, 1)[0] ?? ""
	};
}
function Ke(e, t, n) {
	let r = F(e, t), i = r;
	for (; i < e.length && !qe(Qe(e, i), n.mark);) i = F(e, i);
	return {
		kind: "code",
		text: e.slice(r, i).replace(/\n$/, ""),
		language: n.language,
		start: t,
		end: F(e, i)
	};
}
function qe(e, t) {
	let n = e.trim();
	return n.length < t.length || e.search(/\S/) > 3 ? !1 : n === t.charAt(0).repeat(n.length);
}
function* Je(e, t, n) {
	let r = t;
	for (; r < n;) {
		let t = n - r <= Ue ? n : Xe(e, r, r + Ue);
		yield {
			kind: "prose",
			text: e.slice(r, t),
			language: "",
			start: r,
			end: t
		}, r = t;
	}
}
/** Ends of paragraphs, of lines, of words; the first two only where no list item goes on behind them. */
const Ye = [
	/\n\n(?=\S)/g,
	/\n(?=\S)/g,
	/\n/g,
	/ /g
];
/** The best place for a cut in the second half of a range. */
function Xe(e, t, n) {
	let r = t + Math.floor((n - t) / 2), i = e.slice(r, n);
	for (let e of Ye) {
		let t = [...i.matchAll(e)].at(-1);
		if (t !== void 0) return r + t.index + t[0].length;
	}
	return Ze(e, n) ? n - 1 : n;
}
function Ze(e, t) {
	let n = e.charCodeAt(t);
	return n >= 56320 && n <= 57343;
}
function Qe(e, t) {
	return e.slice(t, F(e, t)).replace(/\n$/, "");
}
/** Offset behind the line feed that ends the line. */
function F(e, t) {
	let n = e.indexOf("\n", t);
	return n === -1 ? e.length : n + 1;
}
/**
* Returns `null` for what the parser cannot read or what nests too deep. The extensions that look for
* addresses once more after parsing are left out: they take the square of the text's length.
*/
function I(e) {
	try {
		let t = a().map((e) => ({
			...e,
			transforms: []
		})), n = o(e, {
			extensions: [s()],
			mdastExtensions: t
		});
		return $e(n) > 20 ? null : n;
	} catch {
		return null;
	}
}
/** Level by level, without recursion: the tree is foreign. */
function $e(e) {
	let t = 0, n = [e];
	for (; n.length > 0 && t <= 20;) t += 1, n = n.flatMap((e) => "children" in e ? e.children : []);
	return t;
}
/** A line with more quote and list markers than that takes a parser very long. */
function et(e) {
	return e.split("\n").some((e) => ((/^(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s)|\s)*/.exec(e)?.[0] ?? "").match(/[>+*-]|\d+/g) ?? []).length > 20);
}
// src/domain/markdown/markdown-inline.ts
/** Markdown of a paragraph's content; `""` when nothing of it may stay. */
function L(e, t) {
	let n = V(R(e, {
		options: t,
		marks: /* @__PURE__ */ new Set()
	})).inner;
	return U(n, {
		nearEmphasis: H(n, (e) => e.kind === "emphasis"),
		closesTags: lt(n, ">"),
		defines: lt(n, "]:"),
		inTable: t.inTable,
		inLabel: !1,
		before: "",
		after: ""
	});
}
/** The same content in one line of bold text, which is what becomes of a heading. */
function tt(e, t) {
	return L([{
		type: "strong",
		children: [...e]
	}], t).replace(/(?:\\\n|\n)+/g, " ");
}
function R(e, t) {
	return ot(e.flatMap((e) => nt(e, t)));
}
function nt(e, t) {
	switch (e.type) {
		case "text": return [z(e.value)];
		case "inlineCode": return [rt(e.value)];
		case "break": return [{ kind: "break" }];
		case "emphasis": return B("*", e.children, t);
		case "strong": return B("**", e.children, t);
		case "delete": return B("~~", e.children, t);
		case "link": return at(e, t);
		case "linkReference": return R(e.children, t);
		case "image":
		case "imageReference": return [z(e.alt ?? "")];
		case "footnoteReference": return [z(`[^${e.label ?? e.identifier}]`)];
	}
	return [/^<br\s*\/?>$/i.test(e.value) ? { kind: "break" } : z(it(e.value))];
}
function rt(e) {
	return {
		kind: "code",
		value: x(f(e.replace(/[\r\n]+/g, " ")))
	};
}
function z(e) {
	return {
		kind: "text",
		value: ne(e.replace(/\r\n?/g, "\n"))
	};
}
/** Removes `<!-- … -->`; a comment that never ends stays, as text. */
function it(e) {
	let t = "", n = 0;
	for (let r = e.indexOf("<!--"); r !== -1; r = e.indexOf("<!--", n)) {
		let i = e.indexOf("-->", r + 2);
		if (i === -1) break;
		t += e.slice(n, r), n = i + 3;
	}
	return t + e.slice(n);
}
/**
* Emphasis inside of the same emphasis is dropped: `~~~~` at a line start would begin a code block. White
* space moves out, because a delimiter beside it does not count.
*/
function B(e, t, n) {
	if (n.marks.has(e)) return R(t, n);
	let { start: r, inner: i, end: a } = V(R(t, {
		...n,
		marks: /* @__PURE__ */ new Set([...n.marks, e])
	}));
	return i.length === 0 ? [...r, ...a] : [
		...r,
		{
			kind: "emphasis",
			mark: e,
			children: i
		},
		...a
	];
}
function at(e, t) {
	let n = R(e.children, t), r = t.options.allowLink(e.url), { inner: i } = V(n);
	return r === null || i.length === 0 ? n : [{
		kind: "link",
		url: r,
		children: i
	}];
}
/** Text that was split by something now gone can be a mention again: it has to be seen as one. */
function ot(e) {
	let t = [];
	for (let n of e) {
		let e = t.at(-1);
		n.kind === "text" && e?.kind === "text" ? t[t.length - 1] = {
			kind: "text",
			value: e.value + n.value
		} : (n.kind !== "text" || n.value !== "") && t.push(n);
	}
	return t;
}
/** Takes white space and line breaks off both ends. */
function V(e) {
	let t = e.findIndex((e) => !st(e));
	if (t === -1) return {
		start: e,
		inner: [],
		end: []
	};
	let n = e.findLastIndex((e) => !st(e)), r = e.slice(t, n + 1), i = ct(r[0], (e) => e.trimStart()), a = [...e.slice(0, t), ...i.space];
	r.splice(0, 1, ...i.rest);
	let o = ct(r.at(-1), (e) => e.trimEnd());
	return r.splice(-1, 1, ...o.rest), {
		start: a,
		inner: r,
		end: [...o.space, ...e.slice(n + 1)]
	};
}
function st(e) {
	return e.kind === "break" || e.kind === "text" && e.value.trim() === "";
}
function ct(e, t) {
	if (e?.kind !== "text") return {
		space: [],
		rest: e === void 0 ? [] : [e]
	};
	let n = t(e.value);
	return n === e.value ? {
		space: [],
		rest: [e]
	} : {
		space: [{
			kind: "text",
			value: " "
		}],
		rest: [{
			kind: "text",
			value: n
		}]
	};
}
function H(e, t) {
	return e.some((e) => t(e) || "children" in e && H(e.children, t));
}
function lt(e, t) {
	return H(e, (e) => e.kind === "text" && e.value.includes(t));
}
function U(e, t) {
	let n = e.flatMap((e) => e.kind === "text" ? b(e.value) : [e]), r = "";
	for (let [e, i] of n.entries()) {
		let a = n[e + 1], o = r === "" ? t.before : r.slice(-1), s = a === void 0 ? t.after : ft(a);
		r = ut(r, i, {
			...t,
			before: o,
			after: s
		});
	}
	return r;
}
function ut(e, t, n) {
	switch (t.kind) {
		case "text": return e + C(t.value, n);
		case "code": return M(e, t.value, n.inTable ? A : j);
		case "break": return n.inTable ? `${e} ` : e.endsWith("\\\n") ? e : `${e.trimEnd()}\\\n`;
		case "emphasis": return e + dt(t.mark, t.children, n);
	}
	return `${e}[${U(t.children, {
		...n,
		inLabel: !0,
		before: "[",
		after: "]"
	})}](${t.url})`;
}
function dt(e, t, n) {
	let r = e.charAt(0);
	return e + U(t, {
		...n,
		before: r,
		after: r
	}) + e;
}
function ft(e) {
	switch (e.kind) {
		case "text": return e.value.charAt(0);
		case "code": return "`";
		case "break": return "\\";
		case "emphasis": return e.mark.charAt(0);
	}
	return "[";
}
// src/domain/markdown/markdown-tree.ts
/** Markdown of one block, without a line feed at its end; `""` when nothing of it may stay. */
function W(e, t) {
	let n = {
		...t,
		inTable: !1
	};
	switch (e.type) {
		case "paragraph": return L(e.children, n);
		case "heading": return tt(e.children, n);
		case "thematicBreak": return "***";
		case "blockquote": return wt(pt(e.children, t).join("\n\n"), "> ", "> ");
		case "list": return gt(e, t);
		case "code": return ht(e.value, e.lang ?? "");
		case "html": return L([{
			type: "text",
			value: it(e.value)
		}], n);
		case "table": return St(e, t);
		case "footnoteDefinition": return bt(e, t);
		case "definition":
		case "yaml":
		case "listItem":
		case "tableRow":
		case "tableCell": return "";
	}
	return L([e], n);
}
function pt(e, t) {
	return e.map((e) => W(e, t)).filter((e) => e !== "");
}
/** Languages for which GitHub does more with a code block than to colour it. */
const mt = /^(?:suggestion|mermaid|math|geojson|topojson|stl)/i;
/** A code block in a language that does nothing but colour it. */
function ht(e, t) {
	let n = /^[A-Za-z0-9][\w.+#-]{0,29}$/.test(t);
	return mt.test(t) ? G(e, "text") : G(e, n ? t : "");
}
/** A code block of foreign text that need not be exact: hidden characters and our marker are shown as such. */
function G(e, t) {
	return Ve(x(f(e)), t);
}
function gt(e, t) {
	let n = e.ordered === !0 ? e.start ?? 1 : null, r = e.spread === !0 || e.children.some((e) => e.spread === !0);
	return e.children.flatMap((e, r) => {
		let i = n === null ? "- " : `${Math.min(n + r, 999999999)}. `, a = _t(e, t);
		return a === "" ? [] : [wt(a, i, " ".repeat(i.length))];
	}).join(r ? "\n\n" : "\n");
}
function _t(e, t) {
	let n = typeof e.checked == "boolean" ? yt(e, e.checked) : e.children, r = "", i;
	for (let a of n) {
		let n = W(a, t);
		if (n === "") continue;
		let o = i === "paragraph" && a.type === "list" && vt(a);
		r += (r === "" ? "" : o && e.spread !== !0 ? "\n" : "\n\n") + n, i = a.type;
	}
	return r;
}
/** A numbered list can follow a paragraph without a blank line only when it starts at 1. */
function vt(e) {
	return e.ordered !== !0 || (e.start ?? 1) === 1;
}
function yt(e, t) {
	return xt(e.children, t ? "[x] " : "[ ] ");
}
function bt(e, t) {
	let n = `[^${e.label ?? e.identifier}]: `;
	return pt(xt(e.children, n), t).join("\n\n");
}
/** Puts text in front of the first paragraph. */
function xt(e, t) {
	let n = {
		type: "text",
		value: t
	}, [r, ...i] = e;
	return r?.type === "paragraph" ? [{
		...r,
		children: [n, ...r.children]
	}, ...i] : [{
		type: "paragraph",
		children: [n]
	}, ...e];
}
function St(e, t) {
	let [n] = e.children;
	if (n === void 0 || n.children.length === 0) return "";
	let r = n.children.length, i = e.children.map((e) => `| ${Array.from({ length: r }, (n, r) => L(e.children[r]?.children ?? [], {
		...t,
		inTable: !0
	}).replace(/\n+/g, " ")).join(" | ")} |`), a = Array.from({ length: r }, (t, n) => Ct(e.align?.[n]));
	return [
		i[0],
		`| ${a.join(" | ")} |`,
		...i.slice(1)
	].join("\n");
}
function Ct(e) {
	return `${e === "left" || e === "center" ? ":" : "-"}-${e === "right" || e === "center" ? ":" : "-"}`;
}
function wt(e, t, n) {
	return e.split("\n").map((e, r) => {
		let i = r === 0 ? t : n;
		return e === "" ? i.trimEnd() : i + e;
	}).join("\n");
}
// src/domain/markdown/markdown.ts
/** More of a text is never looked at. */
const Tt = 2e5;
/**
* Renders Markdown from the model: text, emphasis, code, lists, quotes and tables stay; images become their
* alternative text, links their label, HTML becomes text; mentions, references and addresses become code
* spans; hidden characters go (in code they are shown). The result is a closed block that ends without a
* line feed; what stands behind it after a blank line is untouched by it. Never throws.
*/
function Et(e, t) {
	let n = e.slice(0, Tt).replace(/\r\n?/g, "\n"), r = Math.max(0, e.length - Tt), i = { allowLink: Rt(t.allowedLinkPrefix) }, { blocks: a, end: o } = Ot(n, t.maxCharacters, i), s = Dt(a);
	if (o === n.length && r === 0 && s.length <= t.maxCharacters) return s;
	let c = t.maxCharacters - 80, l = c <= 0 ? [] : kt(a, n, {
		room: c,
		harmless: i
	}), u = `(cut: ${n.length - (l.at(-1)?.end ?? 0) + r} more characters are in the result file)`;
	return Dt([...l, {
		markdown: u,
		end: 0
	}].filter((e) => e.markdown !== "")).slice(0, Math.max(0, t.maxCharacters));
}
function Dt(e) {
	return e.map((e) => e.markdown).join("\n\n");
}
/** Renders pieces until the room is used up; `end` is where in the source it stopped. */
function Ot(e, t, n) {
	let r = [], i = 0;
	for (let a of We(e)) {
		if (i > t) return {
			blocks: r,
			end: a.start
		};
		for (let e of jt(a, n)) r.push(e), i += e.markdown.length + 2;
	}
	return {
		blocks: r,
		end: e.length
	};
}
/** The blocks that fit; when not even the first one does, as much of it as does. */
function kt(e, t, n) {
	let r = At(e, n.room);
	if (r.length > 0) return r;
	for (let e = n.room; e > 0; e = Math.floor(e / 2)) {
		let r = At(Ot(t.slice(0, Xe(t, 0, Math.min(e, t.length))), n.room, n.harmless).blocks, n.room);
		if (r.length > 0) return r;
	}
	return [];
}
function At(e, t) {
	let n = 0, r = e.findIndex((e) => (n += e.markdown.length + 2, n - 2 > t));
	return r === -1 ? e : e.slice(0, r);
}
function jt(e, t) {
	let { text: n, start: r, end: i } = e;
	if (e.kind === "code") return [{
		markdown: N(ht(n, e.language)),
		end: i
	}];
	let a = et(n) ? null : I(n);
	return a === null ? n.trim() === "" ? [] : [{
		markdown: Nt(n),
		end: i
	}] : a.children.flatMap((e) => {
		let i = e.position?.start.offset ?? 0, a = e.position?.end.offset ?? n.length, o = Mt(e, n.slice(i, a), t);
		return o === "" ? [] : [{
			markdown: o,
			end: r + a
		}];
	});
}
/** What was written is read again: should it not be harmless after all, its source is shown as code. */
function Mt(e, t, n) {
	let r = N(W(e, n)), i = I(r);
	return i !== null && !ee(r) && !S(r) && It(i).every((e) => Ft(e, n)) ? r : Nt(t);
}
function Nt(e) {
	return N(G(e.trimEnd(), "text"));
}
/** What this module never writes; raw HTML includes our own markers. */
const Pt = /* @__PURE__ */ new Set([
	"html",
	"image",
	"imageReference",
	"linkReference",
	"definition",
	"footnoteReference",
	"footnoteDefinition",
	"heading",
	"yaml"
]);
function Ft(e, t) {
	return e.type === "text" ? !ke(e.value) : e.type === "link" ? t.allowLink(e.url) === e.url : !Pt.has(e.type);
}
function It(e) {
	let t = [e];
	for (let e = 0; e < t.length; e += 1) {
		let n = t[e];
		n !== void 0 && "children" in n && t.push(...n.children);
	}
	return t;
}
/** GitHub notes a link to one of these under the thing that is linked to. */
const Lt = /\/(?:issues|pull|pulls|discussions|commit|commits|compare)(?:[/?#]|$)/i;
function Rt(e) {
	return e === void 0 || e === "" ? () => null : (t) => {
		let n = URL.canParse(t) ? new URL(t).href : "", r = n.startsWith(e) ? n.slice(e.length) : null, i = r !== null && (e.endsWith("/") || /^(?:[/?#]|$)/.test(r)), a = /^[\w.~:/?#&=%+@,;-]+$/.test(n) && !Lt.test(n);
		return i && a ? n : null;
	};
}
// src/domain/terminal/paint.ts
/** Styled text of a terminal: colours where they are wanted, and words wrapped to a width. */
const zt = {
	plain: "",
	bold: "1",
	dim: "2",
	code: "36",
	red: "31",
	green: "32",
	yellow: "33"
};
function Bt(e) {
	let t = ({ text: t, style: n }) => {
		let r = e.colours ? zt[n] : "";
		return r === "" ? t : `\u001B[${r}m${t}\u001B[0m`;
	};
	return (e) => Vt(e).map(t).join("").trimEnd();
}
function Vt(e) {
	let t = [];
	for (let { text: n, style: r } of e) {
		let e = t.at(-1);
		e?.style === r ? t[t.length - 1] = {
			text: e.text + n,
			style: r
		} : t.push({
			text: n,
			style: r
		});
	}
	return t;
}
/** Colours only on a terminal whose user has not asked for none (https://no-color.org). */
function Ht(e, t) {
	return e.isTTY === !0 && !t.NO_COLOR && t.TERM !== "dumb";
}
/** Foreign text becomes harmless: no escape sequences, nothing invisible. */
function Ut(e, t = "plain") {
	return {
		text: f(e.replaceAll("	", "  ").replaceAll("\r", "")),
		style: t
	};
}
const Wt = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}]/u;
/** Columns that a text takes. */
function K(e) {
	let t = 0;
	for (let n of e) t += Wt.test(n) ? 2 : 1;
	return t;
}
function q(e) {
	return e.reduce((e, { text: t }) => e + K(t), 0);
}
/** The text cut to a width, with an ellipsis where something is missing. */
function Gt(e, t) {
	if (K(e) <= t) return e;
	let n = "", r = 1;
	for (let i of e) {
		if (r += K(i), r > t) break;
		n += i;
	}
	return `${n}…`;
}
/** Breaks runs into rows at spaces; a line feed in a run begins a new row, a word that is too long is cut up. */
function Kt(e, t) {
	let n = [[]], r = 0, i = null;
	for (let a of qt(e)) {
		let e = a[0]?.text ?? "";
		if (e === "\n") n.push([]), [r, i] = [0, null];
		else if (/^\s/.test(e)) i = r > 0 ? {
			text: " ",
			style: a[0]?.style ?? "plain"
		} : null;
		else for (let e of Jt(a, t)) {
			let a = q(e);
			r > 0 && r + +!!i + a > t && (n.push([]), [r, i] = [0, null]);
			let o = n.at(-1) ?? [];
			i && o.push(i), o.push(...e), r += a + +!!i, i = null;
		}
	}
	return n;
}
/** Words, the spaces between them, and line feeds; a word may be of several styles. */
function qt(e) {
	let t = [], n = !1;
	for (let { text: r, style: i } of e) for (let e of r.match(/\n|[^\S\n]+|\S+/g) ?? []) {
		let r = /^\S/.test(e);
		r && n ? t.at(-1)?.push({
			text: e,
			style: i
		}) : t.push([{
			text: e,
			style: i
		}]), n = r;
	}
	return t;
}
function Jt(e, t) {
	if (q(e) <= t) return [e];
	let n = [[]], r = 0;
	for (let { text: i, style: a } of e) for (let e of i) {
		let i = K(e);
		r + i > t && r > 0 && (n.push([]), r = 0), n.at(-1)?.push({
			text: e,
			style: a
		}), r += i;
	}
	return n;
}
/** The row, filled up with spaces to a width. */
function Yt(e, t, n = "left") {
	let r = Ut(" ".repeat(Math.max(0, t - q(e))));
	return n === "right" ? [r, ...e] : [...e, r];
}
/** Every row behind the same beginning. */
function Xt(e, t) {
	return e.map((e) => [...t, ...e]);
}
// src/domain/doctor/finding.ts
function Zt(e, t) {
	return {
		check: e,
		status: "ok",
		says: t,
		fix: null
	};
}
function Qt(e, t) {
	return {
		check: e,
		status: "warning",
		...t
	};
}
function $t(e, t) {
	return {
		check: e,
		status: "problem",
		...t
	};
}
function en(e, t) {
	return {
		check: e,
		status: "unknown",
		...t
	};
}
const tn = [
	"problem",
	"warning",
	"unknown",
	"ok"
];
function nn(e, t) {
	return e.filter((e) => e.status === t).length;
}
/** `2 problems, 1 warning, 1 unknown, 12 ok`; what there is none of is left out. */
function rn(e) {
	let t = {
		problem: "problem",
		warning: "warning",
		unknown: "unknown",
		ok: "ok"
	};
	return tn.flatMap((n) => {
		let r = nn(e, n), i = r > 1 && (n === "problem" || n === "warning");
		return r === 0 ? [] : [`${r} ${t[n]}${i ? "s" : ""}`];
	}).join(", ");
}
/** Why a set-up with problems has failed: the checks that found them, each once. */
function an(e) {
	let t = e.filter(({ status: e }) => e === "problem"), n = [...new Set(t.map(({ check: e }) => e))].join(", ");
	return `the doctor found ${t.length === 1 ? "1 problem" : `${t.length} problems`} (${n}); the report says what to change`;
}
// src/domain/doctor/report.ts
/** The doctor's report: a table for the job summary, rows for the terminal, and JSON for programs. */
/** What it cost to look. */
function on(e) {
	let { calls: n, currency: r } = e;
	if (n.length === 0) return "No model was asked; it cost nothing.";
	let { cost: a, known: o } = t(n), s = n.length === 1 ? "1 request" : `${n.length} requests`;
	return `It cost ${o ? "" : "about "}${i(a, r)} in ${s} to a model.`;
}
/** The gravest first, otherwise in the order in which they were found. */
function sn(e) {
	return tn.flatMap((t) => e.filter((e) => e.status === t));
}
/** Blocks of Markdown for the job summary; what is well is folded. `spent` says what it cost to look. */
function cn(e, t) {
	let n = sn(e), r = n.filter(({ status: e }) => e !== "ok"), i = n.filter(({ status: e }) => e === "ok"), a = i.length === 1 ? "1 check is ok" : `${i.length} checks are ok`;
	return [
		"### Set-up",
		`${rn(e)}. ${t}`,
		...r.length === 0 ? [] : [ln(r)],
		...i.length === 0 ? [] : [`<details><summary>${a}</summary>\n\n${ln(i)}\n\n</details>`]
	];
}
function ln(e) {
	return [
		"| | Check | What was found, and what to change |",
		"|---|---|---|",
		...e.map(({ check: e, status: t, says: n, fix: r }) => `| ${t === "ok" ? t : `**${t}**`} | ${e} | ${[k(n), ...r === null ? [] : [`→ ${k(r)}`]].join("<br>")} |`)
	].join("\n");
}
/** As values of JSON. */
function un(e) {
	return {
		schema: "fen-doctor/1",
		findings: e
	};
}
// src/domain/suggestion.ts
const J = [
	"critical",
	"major",
	"minor",
	"nit"
], Y = [
	"bug",
	"security",
	"performance",
	"correctness",
	"maintainability",
	"test",
	"docs"
];
/** 0 for `critical` … 3 for `nit`. */
function X(e) {
	return J.indexOf(e);
}
/** Is `severity` at least as severe as `floor`? */
function dn(e, t) {
	return X(e) <= X(t);
}
/** ` line 3`, ` lines 3–5`, ` line 3 (old)`; empty where there is no line. */
function fn(e) {
	if (e.kind === "body") return "";
	let { startLine: t, endLine: n, side: r } = e, i = t === n ? ` line ${t}` : ` lines ${t}–${n}`;
	return r === "LEFT" ? `${i} (old)` : i;
}
// src/domain/measure.ts
/** What became of fen's suggestions, told from what stands on GitHub: no model, and nothing guessed. */
/** The first that fits, in this order. */
const pn = [
	"committed-by-block",
	"committed-by-hand",
	"lines-changed",
	"disliked",
	"resolved",
	"ignored",
	"unknown"
];
function mn(e) {
	let { fingerprint: t, comment: n, replies: r, resolved: i } = e, { severity: a, category: o, replacement: s } = Sn(n.body);
	return {
		fingerprint: t,
		path: n.path,
		severity: a,
		category: o,
		hasBlock: s !== null,
		became: hn(e, s),
		resolved: i,
		likes: n.reactions.up,
		dislikes: n.reactions.down,
		replies: r,
		url: n.url
	};
}
function hn(e, t) {
	let { comment: n, resolved: r, hasBlockCommit: i } = e, a = n.reactions.down > n.reactions.up, o = gn(e, t);
	return o === "committed" ? i ? "committed-by-block" : "committed-by-hand" : o === "changed" ? "lines-changed" : a ? "disliked" : o === "unknown" || r === null ? "unknown" : r ? "resolved" : "ignored";
}
/** What became of the lines. The same code may stand elsewhere in the file: then it is counted before and after. */
function gn(e, t) {
	let { comment: n, text: r, before: i } = e, a = xn(n);
	if (a.length === 0 || r === void 0) return "unknown";
	if (r === null) return "changed";
	let o = {
		quoted: a,
		replaced: t === null ? [] : Q(t)
	}, s = Z(r, o);
	if (vn(n, a, s.quoted)) return "same";
	let c = i === void 0 ? null : Z(i, o);
	if (s.quoted.length > 0) {
		if (c === null) return "unknown";
		if (s.quoted.length >= c.quoted.length) return "same";
	}
	return t === null ? "changed" : $(o.replaced) || c !== null && s.replaced.length > c.replaced.length ? "committed" : "changed";
}
/**
* Would the text at the commit that the comment was written on tell more than the last head alone? Not where the
* quoted lines stand in their place, and not where they are gone and nothing of the block stands.
*/
function _n({ comment: e, text: t }) {
	let n = xn(e);
	if (n.length === 0 || t == null) return !1;
	let { replacement: r } = Sn(e.body), i = Z(t, {
		quoted: n,
		replaced: r === null ? [] : Q(r)
	});
	return !vn(e, n, i.quoted) && i.quoted.length + i.replaced.length > 0;
}
/** Do the quoted lines stand where GitHub shows the comment today? */
function vn({ line: e }, t, n) {
	return e !== null && n.includes(e - t.length);
}
/**
* Where each of the two begins, 0-based. A block that keeps the quoted lines and adds some holds them, and one that
* only deletes some is held by them: what stands within the other does not count.
*/
function Z(e, { quoted: t, replaced: n }) {
	let r = Q(e), i = {
		quoted: bn(r, t),
		replaced: bn(r, n)
	};
	return n.length > t.length ? {
		...i,
		quoted: yn(i.quoted, i.replaced, n.length - t.length)
	} : {
		...i,
		replaced: yn(i.replaced, i.quoted, t.length - n.length)
	};
}
/** Leaves out what begins at most `room` lines after the beginning of something longer. Both are in order. */
function yn(e, t, n) {
	let r = 0;
	return e.filter((e) => {
		for (; (t[r] ?? 1e400) <= e;) r += 1;
		let i = t[r - 1];
		return i === void 0 || n === 0 || e - i > n;
	});
}
/** Where the wanted lines stand one below the other, in time linear in both (Knuth, Morris and Pratt). */
function bn(e, t) {
	if ($(t)) return [];
	let n = [0], r = (e, r) => {
		let i = e;
		for (; i > 0 && t[i] !== r;) i = n[i - 1] ?? 0;
		return t[i] === r ? i + 1 : i;
	};
	for (let e = 1; e < t.length; e += 1) n.push(r(n[e - 1] ?? 0, t[e]));
	let i = [], a = 0;
	for (let [n, o] of e.entries()) a = r(a, o), a === t.length && i.push(n + 1 - a);
	return i;
}
/** Without what stands invisibly at their ends, so that CRLF is no change. */
function Q(e) {
	return e.split("\n").map((e) => e.trimEnd());
}
function $(e) {
	return e.every((e) => e === "");
}
/** The lines that the comment is on, as they were: the end of its hunk. None for deleted ones, which no head has. */
function xn(e) {
	let { diffHunk: t, originalStartLine: n, originalLine: r } = e;
	if (r === null || n === null) return [];
	let [i = "", ...a] = t.split("\n"), o = a.filter((e) => /^[ +]/.test(e)).map((e) => e.slice(1).trimEnd()), s = a.filter((e) => /^[ -]/.test(e)), [, c, l] = /^@@ -(\d{1,9})(?:,\d+)? \+(\d{1,9})/.exec(i) ?? [];
	if (Number(c) + s.length - 1 === r && Number(l) + o.length - 1 !== r || a.at(-1)?.startsWith("-") === !0) return [];
	let u = r - n + 1, d = u > 0 ? o.slice(-u) : [];
	return d.length === u && !$(d) ? d : [];
}
/** Severity, category and block of a comment as `comment.ts` writes it. */
function Sn(e) {
	let t = /<sub>([a-z]+) · ([a-z]+)[^\n]*<\/sub>\s*$/.exec(e.slice(-500));
	return {
		severity: J.find((e) => e === t?.[1]) ?? null,
		category: Y.find((e) => e === t?.[2]) ?? null,
		replacement: Cn(e)
	};
}
/** The code in the last `suggestion` block; what looks like one within other code is none. */
function Cn(e) {
	let t = null, n = null;
	for (let r of e.split("\n")) {
		let [, e = "", i = ""] = /^(`{3,}(?=[^`]*$)|~{3,})(.*)$/.exec(r.trimEnd()) ?? [];
		t === null ? t = e === "" ? null : {
			fence: e,
			info: i,
			code: []
		} : !e.startsWith(t.fence) || i !== "" ? t.code.push(r.replace(/\r$/, "")) : (t.info.trim() === "suggestion" && (n = t.code.join("\n")), t = null);
	}
	return n;
}
const wn = [
	"committed-by-block",
	"committed-by-hand",
	"lines-changed"
];
/** Did the author act on it, and did more people not dislike than like it? */
function Tn({ became: e, likes: t, dislikes: n }) {
	return wn.includes(e) && n <= t;
}
/**
* A commit that GitHub makes when somebody commits a suggestion of this account: it names the account in its title or,
* for several at once and whatever title people give it, as a co-author.
*/
function En(e, t) {
	let n = [t, t.replace(/\[bot\]$/, "")].map((e) => e.toLowerCase());
	return e.toLowerCase().split("\n").some((e) => n.some((t) => Dn(e.trimEnd(), t)));
}
function Dn(e, t) {
	let n = `apply suggestion from @${t}`;
	if (e === n || e.startsWith(`${n} `)) return !0;
	let r = [
		`: ${t} <`,
		`<${t}@`,
		`+${t}@`
	];
	return e.startsWith("co-authored-by:") && r.some((t) => e.includes(t));
}
// src/domain/report/measure-report.ts
/** What became of the suggestions on a pull request: tables for people, and JSON for programs. */
const On = [
	"Committed by the block",
	"by hand",
	"Lines changed",
	"👎",
	"Resolved",
	"Ignored",
	"Unknown"
];
/** Blocks of Markdown. */
function kn(e) {
	let { suggestions: t, signed: n } = e;
	return t.length === 0 ? ["fen has no inline comments on this pull request."] : [
		"### What became of the suggestions",
		An(e),
		Mn("Severity", jn(t, J, ({ severity: e }) => e)),
		Mn("Category", jn(t, Y, ({ category: e }) => e)),
		n ? "" : "Without `api-key` the signatures of the comments can't be checked: they are known by their account and shape alone."
	].filter((e) => e !== "");
}
function An({ suggestions: e, accepted: t, cost: n }) {
	let r = e.filter(({ became: e }) => e === "unknown").length, a = r === 0 ? "" : ` (of ${r} it can't be told)`, o = `${t} of ${e.length} accepted${a}`;
	if (n === null) return `${o}. What they cost is not known.`;
	let s = n.known ? "" : "about ", c = `${s}${i(n.amount, n.currency)} for all runs`;
	return t === 0 ? `${o}; ${c}.` : `${o}; ${c}, ${s}${i(Math.round(n.amount / t), n.currency)} for each accepted suggestion.`;
}
function jn(e, t, n) {
	return [...t, null].map((t) => ({
		name: t ?? "unknown",
		items: e.filter((e) => n(e) === t)
	})).filter((e) => e.items.length > 0);
}
function Mn(e, t) {
	let n = t.map(({ name: e, items: t }) => {
		let n = pn.map((e) => t.filter((t) => t.became === e).length), r = t.filter(Tn).length;
		return `| ${[
			e,
			t.length,
			r,
			...n
		].join(" | ")} |`;
	}), r = [
		e,
		"Suggestions",
		"Accepted",
		...On
	], i = r.map((e, t) => t === 0 ? "---" : "--:");
	return [
		`| ${r.join(" | ")} |`,
		`|${i.join("|")}|`,
		...n
	].join("\n");
}
/** As values of JSON; money as a decimal string. */
function Nn({ suggestions: t, accepted: n, cost: r, signed: i }) {
	return {
		schema: "fen-measure/1",
		suggestions: t,
		accepted: n,
		cost: r && e(r.amount),
		costKnown: r?.known ?? !1,
		currency: r?.currency ?? "",
		costPerAccepted: r === null || n === 0 ? null : e(Math.round(r.amount / n)),
		signed: i
	};
}
// src/domain/report/result.ts
/** The result file, schema `fen-result/1`: everything a run found and spent, for people, programs and `mode: publish`. */
const Pn = "fen-result/1";
/** The record as JSON values: money as decimal strings in `currency`, times in ISO 8601 or milliseconds. */
function Fn(t) {
	let i = n(t), { pullRequest: a, ending: o, plan: s } = t, c = {
		schema: Pn,
		version: t.version,
		mode: t.mode,
		repository: t.repository,
		pullRequest: a && {
			number: a.number,
			url: a.url,
			base: a.base.sha,
			head: a.head.sha
		},
		shard: t.shard,
		shards: t.shards?.map(In),
		startedAt: t.startedAt,
		finishedAt: t.finishedAt,
		outcome: o.outcome,
		reason: o.reason ?? "",
		detail: o.detail,
		coverage: t.coverage,
		gate: t.gate,
		suggestionCount: t.reviewed.filter(r).length,
		comments: t.comments,
		reviewUrl: t.reviewUrl,
		currency: t.currency,
		cost: e(i.cost),
		costKnown: i.costKnown,
		costLimit: e(t.limit),
		limits: t.limits.map(Ln),
		inputTokens: i.usage.inputTokens,
		cachedTokens: i.usage.cachedTokens,
		outputTokens: i.usage.outputTokens,
		model: i.model,
		models: t.models,
		doctor: t.doctor && un(t.doctor),
		measure: t.measure && Nn(t.measure),
		floor: t.floor,
		rounds: t.convergence && zn(t.convergence),
		plan: s && Rn(s),
		context: t.context ?? null,
		skipped: s?.skipped ?? t.skipped ?? [],
		suggestions: t.reviewed.map(Bn),
		unreadable: t.unreadable,
		calls: t.calls.map(Vn),
		audit: Ce(t),
		notes: t.notes,
		requests: t.requests,
		marks: t.marks
	};
	return `${JSON.stringify(c, null, 1)}\n`;
}
function In({ name: e, ending: t }) {
	return {
		name: e,
		outcome: t?.outcome ?? "missing",
		reason: t?.reason ?? ""
	};
}
function Ln({ limit: t, spent: n, left: r, ...i }) {
	let [a, o, s] = [
		t,
		n,
		r
	].map(e);
	return {
		...i,
		limit: a,
		spent: o,
		left: s
	};
}
function Rn(t) {
	let { reviewableLines: n, plannedLines: r, worstForAll: i } = t, a = t.batches.map((t) => ({
		id: t.id,
		files: t.files.map(({ file: e, changedLines: t, partial: n }) => ({
			path: e.path,
			changedLines: t,
			partial: n
		})),
		changedLines: t.changedLines,
		verification: t.verification,
		tokens: t.tokens,
		likely: e(t.likely.total),
		atMost: {
			generate: e(t.worst.generate),
			verify: e(t.worst.verify),
			total: e(t.worst.total)
		}
	})), o = t.ladder && {
		...t.ladder,
		steps: t.ladder.steps.map(({ worst: t, ...n }) => ({
			...n,
			atMost: e(t)
		}))
	};
	return {
		reviewableLines: n,
		plannedLines: r,
		atMostForAll: e(i),
		ladder: o,
		batches: a
	};
}
function zn({ history: e, fixed: t }) {
	let n = e.known.filter(({ status: e }) => e === "open");
	return {
		all: e.rounds,
		fixed: t,
		open: n.map(({ fingerprint: e }) => e)
	};
}
function Bn(e) {
	let { suggestion: t, fingerprint: n, batch: r, placement: i, replacement: a, verdict: o, late: s, fate: c } = e;
	return {
		...t,
		fingerprint: n,
		batch: r,
		verdict: o,
		placement: i,
		committable: a?.kind === "committable",
		fix: a?.kind === "committable" ? a.text : null,
		notCommittable: a?.kind === "shown" ? a.reason : "",
		check: e.check ?? null,
		late: s ?? !1,
		fate: c
	};
}
function Vn(t) {
	let { price: n, cost: r, ...i } = t, { currency: a, input: o, cached: s, output: c, source: l } = n, u = {
		input: e(o),
		cached: e(s),
		output: e(c)
	};
	return {
		...i,
		cost: e(r),
		price: {
			currency: a,
			...u,
			source: l
		}
	};
}
export { et as A, se as B, Xt as C, Ht as D, Ut as E, O as F, ee as G, y as H, x as I, te as K, _ as L, A as M, Be as N, Kt as O, k as P, g as R, Gt as S, Yt as T, p as U, v as V, ie as W, Zt as _, En as a, Qt as b, Y as c, fn as d, X as f, an as g, nn as h, Tn as i, I as j, Et as k, J as l, on as m, Fn as n, mn as o, cn as p, f as q, kn as r, _n as s, Pn as t, dn as u, $t as v, K as w, Bt as x, en as y, oe as z };
