import { S as e, d as t, f as n, i as r, m as i, n as a, p as o, r as s, s as c, u as l } from "./totals.js";
import { n as u, r as d, t as f } from "./markdown.js";
import { createHash as p } from "node:crypto";
// src/domain/characters.ts
/**
* Characters a reader cannot see or that reorder what he sees: bidirectional controls, zero-width and
* other default-ignorable code points, control characters, line separators, halves of surrogate pairs.
*/
const ee = "\\p{Bidi_Control}\\p{Default_Ignorable_Code_Point}\\p{Surrogate}\\u{0}-\\u{8}\\u{B}\\u{C}\\u{E}-\\u{1F}\\u{7F}-\\u{9F}\\u{2028}\\u{2029}\\u{FFF9}-\\u{FFFB}", te = RegExp(`[${ee}]`, "u"), m = RegExp(`[${ee}]`, "gu");
/** Does the text hold a hidden character? Tab, line feed and carriage return are not hidden. */
function ne(e) {
	return te.test(e);
}
/** Each hidden character with its place, in UTF-16 units. */
function re(e) {
	return Array.from(e.matchAll(m), ({ 0: e, index: t }) => ({
		character: e,
		index: t
	}));
}
/** Replaces each hidden character by a visible escape such as `\u{202E}`. */
function h(e) {
	return e.replace(m, ae);
}
/** Removes each hidden character. */
function ie(e) {
	return e.replace(m, "");
}
function ae(e) {
	return `\\u{${(e.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
}
// src/domain/diff/hunk.ts
/** Splits a hunk into consecutive hunks of at most `maxLines` lines; a short one stays itself. */
function oe(e, t) {
	return e.lines.length <= t ? [e] : ce(e, (e, n) => n % t === 0);
}
/** The runs of lines that are wanted, each a hunk of its own; runs without a changed line are left out. */
function se(e, t) {
	let n = e.lines.map(t);
	return n.includes(!1) ? ce(e, (e, t) => n[t] !== n[t - 1]).filter(({ lines: e }) => e.every(t) && e.some(({ kind: e }) => e !== "context")) : [e];
}
/** Cuts a hunk in front of every line that `begins` a part. */
function ce(e, t) {
	let n = e.lines.flatMap((e, n) => n === 0 || t(e, n) ? [n] : []), r = [], i = e.oldStart, a = e.newStart;
	for (let [t, o] of n.entries()) {
		let s = e.lines.slice(o, n[t + 1]), c = le(s, (e) => e.oldLine !== null), l = le(s, (e) => e.newLine !== null);
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
function le(e, t) {
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
const g = 2e3, _ = " …[cut]", ue = {
	context: " ",
	added: "+",
	deleted: "-"
};
/** A line's text as the model sees it: no carriage return, hidden characters visible, cut when very long. */
function v(e) {
	let t = h(e.endsWith("\r") ? e.slice(0, -1) : e);
	return t.length > 2e3 ? t.slice(0, g) + _ : t;
}
/** A path as the model sees it. Git allows line feeds in names; here they would look like lines of code. */
function y(e) {
	return h(e).replaceAll("\n", "\\u{A}").replaceAll("\r", "\\u{D}");
}
/** One file: a header line with path and status, then its hunks. */
function de(e, t = e.hunks) {
	return fe([{
		file: e,
		hunks: t
	}]);
}
/**
* Several files. Parts of one file stand under one header in the file's order, pieces of one hunk as one hunk, and
* a file with the same hunks as another right behind it as one line. Never more tokens than the parts one by one.
*/
function fe(e) {
	return me(e).map(({ text: e }) => e).join("\n");
}
/**
* Where each part stands in the text of `renderFilesDiff`: half-open range of its characters (UTF-16 units), from
* the first of its lines to the last. The header belongs to the part below it; other parts without lines have 0 to 0.
*/
function pe(e) {
	let t = e.map(() => ({
		from: 0,
		to: 0
	})), n = 0;
	for (let r of me(e)) {
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
function me(e) {
	return Ce(he(e).map((e) => ({
		shown: e,
		rows: ve(e)
	}))).flatMap((e) => e.flatMap(({ shown: t, rows: n }, r) => {
		let i = e[r - 1];
		if (i) return [Ee(t, i.shown)];
		let a = t.hunks[0]?.part ?? t.parts[0] ?? 0;
		return [{
			text: Se(t.file, ""),
			parts: [a]
		}, ...n];
	}));
}
/** One entry for each file, in the order of first parts. */
function he(e) {
	let t = /* @__PURE__ */ new Map();
	for (let [n, { file: r, hunks: i }] of e.entries()) {
		let e = t.get(r) ?? {
			parts: [],
			hunks: []
		};
		t.set(r, e), e.parts.push(n);
		for (let t of i.flatMap(_e)) e.hunks.push({
			part: n,
			hunk: t
		});
	}
	return [...t].map(([e, t]) => ({
		file: e,
		parts: t.parts,
		hunks: t.parts.length > 1 ? t.hunks.toSorted(ge) : t.hunks
	}));
}
function ge({ hunk: e }, { hunk: t }) {
	return e.oldStart - t.oldStart || e.newStart - t.newStart;
}
/** The hunk without unchanged lines far from any change, in as many hunks as that leaves. */
function _e(e) {
	let { lines: t } = e, n = /* @__PURE__ */ new Set(), r = 0;
	for (let e = 0; e <= t.length; e += 1) if (t[e]?.kind === "context") r += 1;
	else {
		if (r > 8 && r < t.length) {
			let i = e - r === 0 ? 0 : e - r + 3, a = e === t.length ? e : e - 3;
			for (let e of t.slice(i, a)) n.add(e);
		}
		r = 0;
	}
	return n.size === 0 ? [e] : se(e, (e) => !n.has(e));
}
/**
* `@@ first new line @@ enclosing text`, then the lines behind their markers; no new opening where a hunk goes on,
* no enclosing text where it is the one of the hunk before.
*/
function ve({ file: e, hunks: t }) {
	let n = [], r = null;
	for (let { part: i, hunk: a } of t) {
		let t = [i];
		if (r === null || !ye(a, r)) {
			let i = a.section !== "" && a.section !== r?.section ? ` ${v(a.section)}` : "";
			n.push({
				text: `@@ ${be(e, a)} @@${i}`,
				parts: t
			});
		}
		for (let e of a.lines) n.push({
			text: xe(e),
			parts: t
		});
		r = a;
	}
	return n;
}
function ye(e, t) {
	return e.oldStart === t.oldStart + t.oldLines && e.newStart === t.newStart + t.newLines;
}
function be(e, t) {
	return e.status === "removed" ? t.oldStart : t.newStart;
}
/** As git does on request, an unchanged line that is empty has no marker. */
function xe({ kind: e, text: t }) {
	let n = v(t);
	return e === "context" && n === "" ? "" : ue[e] + n;
}
function Se(e, t) {
	let n = e.oldPath === null ? "" : ` from ${y(e.oldPath)}`;
	return `=== ${y(e.path)} (${e.status}${n}${t})`;
}
/** Files whose hunks read the same but for their numbers, in one group at the place of the first. */
function Ce(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e) {
		let r = e.length > 1 && we(n) ? Te(n) : n, i = t.get(r);
		i ? i.push(n) : t.set(r, [n]);
	}
	return [...t.values()];
}
function we({ rows: e }) {
	let t = 0;
	for (let { text: n } of e) !n.startsWith("@@") && /[\p{L}\p{N}]/u.test(n) && (t += 1);
	return t >= 6;
}
function Te({ rows: e }) {
	return e.map(({ text: e }) => e.replace(/^@@ \d+/, "@@")).join("\n");
}
/** The one line for a file with the hunks of the one above it; it says where they stand if that differs. */
function Ee(e, t) {
	let n = De(e), r = n.join() === De(t).join() ? "" : `, at ${n.join(", ")}`;
	return {
		text: Se(e.file, `; same hunks as the file above${r}`),
		parts: e.parts
	};
}
function De({ file: e, hunks: t }) {
	return t.filter(({ hunk: e }, n) => {
		let r = t[n - 1];
		return !r || !ye(e, r.hunk);
	}).map(({ hunk: t }) => be(e, t));
}
// src/domain/report/audit.ts
/** Which parts of the change left the machine: for every piece whether, when, to which host and to which model. */
/** Every batch that was planned; one that was never sent has an empty `sent`. */
function Oe(e) {
	return (e.plan?.batches ?? []).map((t) => ({
		batch: t.id,
		sha256: p("sha256").update(t.diff).digest("hex"),
		bytes: Buffer.byteLength(t.diff),
		pieces: ke(t),
		sent: e.calls.filter((e) => e.batch === t.id).map(je)
	}));
}
function ke(e) {
	let t = pe(e.files);
	return e.files.map(({ file: n, hunks: r }, i) => {
		let { from: a, to: o } = t[i] ?? {
			from: 0,
			to: 0
		}, s = Buffer.byteLength(e.diff.slice(0, a)), c = s + Buffer.byteLength(e.diff.slice(a, o));
		return {
			path: n.path,
			from: s,
			to: c,
			hunks: r.map(Ae)
		};
	});
}
function Ae({ oldStart: e, oldLines: t, newStart: n, newLines: r }) {
	return `-${e},${t} +${n},${r}`;
}
function je(e) {
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
const Me = /\$\$+|\$(?=\S)[^$\n]*(?<=\S)\$(?![A-Za-z0-9])|[\w./@#:%&=?~+-]+/g, Ne = /@[\w-]|#\d|(?<![A-Za-z0-9])gh-\d|:\/\/|www\.|(?<![A-Za-z0-9])[0-9a-f]{7,40}(?![A-Za-z0-9])/i;
/** Does plain text hold something that GitHub would turn into a link, a mention or a formula? */
function Pe(e) {
	return b(e).some((e) => e.kind === "code");
}
/** Splits text into harmless text and the parts that belong into code spans. Together they are the text. */
function b(e) {
	let t = [], n = 0;
	for (let r of e.matchAll(Me)) {
		let i = r[0].startsWith("$") ? r[0] : Fe(r[0]);
		if (!i.startsWith("$") && !Ne.test(i)) continue;
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
function Fe(e) {
	let t = e.length;
	for (; t > 0 && ".:?".includes(e.charAt(t - 1)) && !e.endsWith("//", t);) --t;
	return /:\/\/$|www\.$/i.test(e) ? e : e.slice(0, t);
}
/** Makes fen's own hidden marker unreadable where an HTML comment cannot be escaped: inside code. */
function x(e) {
	return e.replace(/<!--(?=\s*fen)/gi, "<!- -");
}
/** Bots read commands such as `/review` from the start of a line of the raw text. */
function Ie(e) {
	return /^\/\w/m.test(e);
}
// src/domain/markdown/markdown-escape.ts
/** Lines keep their breaks; blank lines and white space at both ends of a line do not stay. */
function Le(e, t) {
	let n = e.replace(/\n\s*\n/g, "\n").split("\n");
	return n.map((e, r) => {
		let i = r === n.length - 1;
		return Re(i ? e : e.trimEnd(), {
			...t,
			before: r === 0 ? t.before : "\n",
			after: i ? t.after : "\n"
		});
	}).join("\n");
}
function Re(e, t) {
	let n = t.before === "" || t.before === "\n", r = n ? e.trimStart() : e, i = n ? Be(r, t) : -1, a = "";
	for (let e = 0; e < r.length;) {
		let o = ze(r, e), s = r.slice(e, o);
		a += i >= e && i < o ? Ve(s) : He(s, {
			line: r,
			at: e,
			end: o,
			startsLine: n && e === 0
		}, t), e = o;
	}
	return a;
}
/** Delimiters of one kind act together; every other character stands alone. */
function ze(e, t) {
	let n = e.charAt(t), r = t + 1;
	if ("*_~".includes(n)) for (; e.charAt(r) === n;) r += 1;
	return r;
}
/** Where in a line a backslash keeps it from beginning a block; −1 for nowhere. */
function Be(e, t) {
	let n = /^\d{1,9}(?=[.)](?:\s|$))/.exec(e);
	return n === null ? /^(?:#{1,6}(?:\s|$)|>|[-+*](?:\s|$)|~~~|\/\w)/.test(e) || /^[-=_*:|+\s]+$/.test(e) && /^[-=_*:|]/.test(e) || /^\[[ xX]\](?:\s|$)/.test(e) || e.startsWith("[") && t.defines ? 0 : -1 : n[0].length;
}
function Ve(e) {
	return e.replace(/./g, "\\$&");
}
function He(e, t, n) {
	switch (e.charAt(0)) {
		case "*":
		case "_":
		case "~": return qe(e, t, n) ? Ve(e) : e;
		case "<": return Ke(t, n);
		default: return Ue(e, t, n) ? `\\${e}` : e;
	}
}
function Ue(e, t, n) {
	let r = S(t, n);
	switch (e) {
		case "`": return !0;
		case "\\": return r === null || r === "" || /[\n!-/:-@[-`{-~]/.test(r);
		case "[": return n.inLabel;
		case "]": return n.inLabel || r === null || r === "(";
		case "!": return r === null || r === "[";
		case "&": return Ge(t.line, t.at);
		case "|": return n.inTable;
		default: return !1;
	}
}
const We = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;
function Ge(e, t) {
	return We.lastIndex = t, We.test(e);
}
/** `<!` never stays as it is: a search for our marker in the raw text must not find one. */
function Ke(e, t) {
	let n = S(e, t);
	return n === "!" ? "&lt;" : (n === null || /[A-Za-z/?]/.test(n)) && (t.closesTags || e.startsLine) ? "\\<" : "<";
}
/**
* Could the run open or close emphasis? Without emphasis around, a run that can only open does nothing as
* long as every run that can close is escaped. Rules: CommonMark 0.31, section 6.2.
*/
function qe(e, t, n) {
	let r = Je(Ye(t, n)), i = Je(S(t, n)), a = i !== "space" && (i === "letter" || r !== "letter"), o = r !== "space" && (r === "letter" || i !== "letter"), s = e.startsWith("_");
	return o && (!s || !a || i === "punctuation") || a && (!s || !o || r === "punctuation") && n.nearEmphasis;
}
function Je(e) {
	return e === null ? "punctuation" : e === "" || /\s/.test(e) ? "space" : /[\p{P}\p{S}]/u.test(e) ? "punctuation" : "letter";
}
function Ye(e, t) {
	return e.at > 0 ? e.line.charAt(e.at - 1) : e.startsLine ? "" : t.before;
}
function S(e, t) {
	return e.end < e.line.length ? e.line.charAt(e.end) : t.after;
}
// src/domain/markdown/markdown-foreign.ts
/** Foreign plain text inside our own Markdown: as one line of text, as a code span, as a code block. */
/**
* One line of plain text (a title, a file name, a reason) that stands for itself anywhere in a line of
* Markdown: in a paragraph, in a table cell, inside emphasis, in the label of a link. Hidden characters are
* shown; mentions, references and addresses become code spans.
*/
function C(e) {
	let t = h(O(e)).trim(), n = b(t), r = {
		nearEmphasis: !0,
		closesTags: !0,
		defines: t.includes("]:"),
		inTable: !0,
		inLabel: !$e(t) || /\]\(|\]$/.test(t)
	}, i = [], a = "";
	for (let [e, t] of n.entries()) {
		let o = e + 1 < n.length ? "`" : null, s = t.kind === "code" ? E(a, t.value, T).slice(a.length) : Le(t.value, {
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
function w(e) {
	let t = O(e).trim().split(/`([^`]{1,500})`/), n = [], r = "";
	for (let [e, i] of t.entries()) {
		let a = "";
		if (e % 2 == 1) a = E(r, i, T).slice(r.length);
		else if (i.trim() !== "") {
			let n = /^\s/.test(i) && r !== "" ? " " : "", o = i.trimEnd() !== i && e < t.length - 1 ? " " : "";
			a = n + C(i) + o;
		} else r !== "" && i !== "" && (a = " ");
		n.push(a), r = a.slice(-1) || r;
	}
	return n.join("").trim();
}
/**
* An inline code span of one line of foreign text, also inside a table cell. A `|` stands outside the
* code, because `\|` inside of it means one thing in tables and another elsewhere.
*/
function T(e) {
	let t = x(h(O(e)));
	return t === "" ? "` `" : t.split("|").map((e) => e === "" ? "" : Xe(e)).join("\\|");
}
/** A code span of one line of text that holds no hidden characters; not for table cells. */
function Xe(e) {
	let t = new Set((e.match(/`+/g) ?? []).map((e) => e.length)), n = 1;
	for (; t.has(n);) n += 1;
	if (n > 80) return C(e.replaceAll("`", "'"));
	let r = "`".repeat(n), i = e.startsWith("`") || e.endsWith("`"), a = e.startsWith(" ") && e.endsWith(" ") && e.trim() !== "";
	return i || a ? `${r} ${e} ${r}` : r + e + r;
}
/** Puts a code span behind what is written. Two spans, or a `$` and a span, must not touch. */
function E(e, t, n) {
	return e + (/[`$]$/.test(e) ? " " : "") + n(t);
}
/**
* A fenced code block whose content is exactly `text`. Unless it is a `suggestion`, the block is indented by
* a space (which is not part of the content) where a bot could read a line of it as a command.
*/
function Ze(e, t) {
	let n = Qe(e, t);
	return t.startsWith("suggestion") ? n : D(n);
}
/** A fenced code block; the fence is longer than any run of backticks that begins a line of the text. */
function Qe(e, t) {
	let n = (e.match(/^[ \t]*`{3,}/gm) ?? []).reduce((e, t) => Math.max(e, t.trimStart().length), 2), r = "`".repeat(n + 1);
	return `${r}${t}\n${e === "" ? "" : `${e}\n`}${r}`;
}
/** Indents a code block by one space when a line of it looks like a command to a bot. */
function D(e) {
	return Ie(e) ? e.replace(/(^|\n|\r(?!\n))(?=[^\r\n])/g, "$1 ") : e;
}
function O(e) {
	return e.replace(/[\r\n]+/g, " ");
}
function $e(e) {
	let t = 0;
	for (let n of e) if (n === "[" && (t += 1), n === "]" && --t, t < 0) return !1;
	return t === 0;
}
// src/domain/markdown/markdown-pieces.ts
const et = 2e3;
/** Yields the pieces in order, lazily. Line ends must be `\n`. */
function* tt(e) {
	let t = 0, n = 0;
	for (; n < e.length;) {
		let r = nt(lt(e, n));
		if (r === null) {
			n = k(e, n);
			continue;
		}
		yield* at(e, t, n);
		let i = rt(e, n, r);
		yield i, t = n = i.end;
	}
	yield* at(e, t, e.length);
}
/** Only fences without indentation: the others may belong to a list, which is the parser's business. */
function nt(e) {
	let t = /^(`{3,}|~{3,})(.*)$/s.exec(e), n = t?.[1] ?? "", r = t?.[2] ?? "";
	return n === "" || n.startsWith("`") && r.includes("`") ? null : {
		mark: n,
		language: r.trim().split(/\s/, 1)[0] ?? ""
	};
}
function rt(e, t, n) {
	let r = k(e, t), i = r;
	for (; i < e.length && !it(lt(e, i), n.mark);) i = k(e, i);
	return {
		kind: "code",
		text: e.slice(r, i).replace(/\n$/, ""),
		language: n.language,
		start: t,
		end: k(e, i)
	};
}
function it(e, t) {
	let n = e.trim();
	return n.length < t.length || e.search(/\S/) > 3 ? !1 : n === t.charAt(0).repeat(n.length);
}
function* at(e, t, n) {
	let r = t;
	for (; r < n;) {
		let t = n - r <= et ? n : st(e, r, r + et);
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
const ot = [
	/\n\n(?=\S)/g,
	/\n(?=\S)/g,
	/\n/g,
	/ /g
];
/** The best place for a cut in the second half of a range. */
function st(e, t, n) {
	let r = t + Math.floor((n - t) / 2), i = e.slice(r, n);
	for (let e of ot) {
		let t = [...i.matchAll(e)].at(-1);
		if (t !== void 0) return r + t.index + t[0].length;
	}
	return ct(e, n) ? n - 1 : n;
}
function ct(e, t) {
	let n = e.charCodeAt(t);
	return n >= 56320 && n <= 57343;
}
function lt(e, t) {
	return e.slice(t, k(e, t)).replace(/\n$/, "");
}
/** Offset behind the line feed that ends the line. */
function k(e, t) {
	let n = e.indexOf("\n", t);
	return n === -1 ? e.length : n + 1;
}
/**
* Returns `null` for what the parser cannot read or what nests too deep. The extensions that look for
* addresses once more after parsing are left out: they take the square of the text's length.
*/
function A(e) {
	try {
		let t = u().map((e) => ({
			...e,
			transforms: []
		})), n = d(e, {
			extensions: [f()],
			mdastExtensions: t
		});
		return ut(n) > 20 ? null : n;
	} catch {
		return null;
	}
}
/** Level by level, without recursion: the tree is foreign. */
function ut(e) {
	let t = 0, n = [e];
	for (; n.length > 0 && t <= 20;) t += 1, n = n.flatMap((e) => "children" in e ? e.children : []);
	return t;
}
/** A line with more quote and list markers than that takes a parser very long. */
function dt(e) {
	return e.split("\n").some((e) => ((/^(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s)|\s)*/.exec(e)?.[0] ?? "").match(/[>+*-]|\d+/g) ?? []).length > 20);
}
// src/domain/markdown/markdown-inline.ts
/** Markdown of a paragraph's content; `""` when nothing of it may stay. */
function j(e, t) {
	let n = F(M(e, {
		options: t,
		marks: /* @__PURE__ */ new Set()
	})).inner;
	return L(n, {
		nearEmphasis: I(n, (e) => e.kind === "emphasis"),
		closesTags: bt(n, ">"),
		defines: bt(n, "]:"),
		inTable: t.inTable,
		inLabel: !1,
		before: "",
		after: ""
	});
}
/** The same content in one line of bold text, which is what becomes of a heading. */
function ft(e, t) {
	return j([{
		type: "strong",
		children: [...e]
	}], t).replace(/(?:\\\n|\n)+/g, " ");
}
function M(e, t) {
	return _t(e.flatMap((e) => pt(e, t)));
}
function pt(e, t) {
	switch (e.type) {
		case "text": return [N(e.value)];
		case "inlineCode": return [mt(e.value)];
		case "break": return [{ kind: "break" }];
		case "emphasis": return P("*", e.children, t);
		case "strong": return P("**", e.children, t);
		case "delete": return P("~~", e.children, t);
		case "link": return gt(e, t);
		case "linkReference": return M(e.children, t);
		case "image":
		case "imageReference": return [N(e.alt ?? "")];
		case "footnoteReference": return [N(`[^${e.label ?? e.identifier}]`)];
	}
	return [/^<br\s*\/?>$/i.test(e.value) ? { kind: "break" } : N(ht(e.value))];
}
function mt(e) {
	return {
		kind: "code",
		value: x(h(e.replace(/[\r\n]+/g, " ")))
	};
}
function N(e) {
	return {
		kind: "text",
		value: ie(e.replace(/\r\n?/g, "\n"))
	};
}
/** Removes `<!-- … -->`; a comment that never ends stays, as text. */
function ht(e) {
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
function P(e, t, n) {
	if (n.marks.has(e)) return M(t, n);
	let { start: r, inner: i, end: a } = F(M(t, {
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
function gt(e, t) {
	let n = M(e.children, t), r = t.options.allowLink(e.url), { inner: i } = F(n);
	return r === null || i.length === 0 ? n : [{
		kind: "link",
		url: r,
		children: i
	}];
}
/** Text that was split by something now gone can be a mention again: it has to be seen as one. */
function _t(e) {
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
function F(e) {
	let t = e.findIndex((e) => !vt(e));
	if (t === -1) return {
		start: e,
		inner: [],
		end: []
	};
	let n = e.findLastIndex((e) => !vt(e)), r = e.slice(t, n + 1), i = yt(r[0], (e) => e.trimStart()), a = [...e.slice(0, t), ...i.space];
	r.splice(0, 1, ...i.rest);
	let o = yt(r.at(-1), (e) => e.trimEnd());
	return r.splice(-1, 1, ...o.rest), {
		start: a,
		inner: r,
		end: [...o.space, ...e.slice(n + 1)]
	};
}
function vt(e) {
	return e.kind === "break" || e.kind === "text" && e.value.trim() === "";
}
function yt(e, t) {
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
function I(e, t) {
	return e.some((e) => t(e) || "children" in e && I(e.children, t));
}
function bt(e, t) {
	return I(e, (e) => e.kind === "text" && e.value.includes(t));
}
function L(e, t) {
	let n = e.flatMap((e) => e.kind === "text" ? b(e.value) : [e]), r = "";
	for (let [e, i] of n.entries()) {
		let a = n[e + 1], o = r === "" ? t.before : r.slice(-1), s = a === void 0 ? t.after : Ct(a);
		r = xt(r, i, {
			...t,
			before: o,
			after: s
		});
	}
	return r;
}
function xt(e, t, n) {
	switch (t.kind) {
		case "text": return e + Le(t.value, n);
		case "code": return E(e, t.value, n.inTable ? T : Xe);
		case "break": return n.inTable ? `${e} ` : e.endsWith("\\\n") ? e : `${e.trimEnd()}\\\n`;
		case "emphasis": return e + St(t.mark, t.children, n);
	}
	return `${e}[${L(t.children, {
		...n,
		inLabel: !0,
		before: "[",
		after: "]"
	})}](${t.url})`;
}
function St(e, t, n) {
	let r = e.charAt(0);
	return e + L(t, {
		...n,
		before: r,
		after: r
	}) + e;
}
function Ct(e) {
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
function R(e, t) {
	let n = {
		...t,
		inTable: !1
	};
	switch (e.type) {
		case "paragraph": return j(e.children, n);
		case "heading": return ft(e.children, n);
		case "thematicBreak": return "***";
		case "blockquote": return Ft(wt(e.children, t).join("\n\n"), "> ", "> ");
		case "list": return Dt(e, t);
		case "code": return Et(e.value, e.lang ?? "");
		case "html": return j([{
			type: "text",
			value: ht(e.value)
		}], n);
		case "table": return Nt(e, t);
		case "footnoteDefinition": return jt(e, t);
		case "definition":
		case "yaml":
		case "listItem":
		case "tableRow":
		case "tableCell": return "";
	}
	return j([e], n);
}
function wt(e, t) {
	return e.map((e) => R(e, t)).filter((e) => e !== "");
}
/** Languages for which GitHub does more with a code block than to colour it. */
const Tt = /^(?:suggestion|mermaid|math|geojson|topojson|stl)/i;
/** A code block in a language that does nothing but colour it. */
function Et(e, t) {
	let n = /^[A-Za-z0-9][\w.+#-]{0,29}$/.test(t);
	return Tt.test(t) ? z(e, "text") : z(e, n ? t : "");
}
/** A code block of foreign text that need not be exact: hidden characters and our marker are shown as such. */
function z(e, t) {
	return Qe(x(h(e)), t);
}
function Dt(e, t) {
	let n = e.ordered === !0 ? e.start ?? 1 : null, r = e.spread === !0 || e.children.some((e) => e.spread === !0);
	return e.children.flatMap((e, r) => {
		let i = n === null ? "- " : `${Math.min(n + r, 999999999)}. `, a = Ot(e, t);
		return a === "" ? [] : [Ft(a, i, " ".repeat(i.length))];
	}).join(r ? "\n\n" : "\n");
}
function Ot(e, t) {
	let n = typeof e.checked == "boolean" ? At(e, e.checked) : e.children, r = "", i;
	for (let a of n) {
		let n = R(a, t);
		if (n === "") continue;
		let o = i === "paragraph" && a.type === "list" && kt(a);
		r += (r === "" ? "" : o && e.spread !== !0 ? "\n" : "\n\n") + n, i = a.type;
	}
	return r;
}
/** A numbered list can follow a paragraph without a blank line only when it starts at 1. */
function kt(e) {
	return e.ordered !== !0 || (e.start ?? 1) === 1;
}
function At(e, t) {
	return Mt(e.children, t ? "[x] " : "[ ] ");
}
function jt(e, t) {
	let n = `[^${e.label ?? e.identifier}]: `;
	return wt(Mt(e.children, n), t).join("\n\n");
}
/** Puts text in front of the first paragraph. */
function Mt(e, t) {
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
function Nt(e, t) {
	let [n] = e.children;
	if (n === void 0 || n.children.length === 0) return "";
	let r = n.children.length, i = e.children.map((e) => `| ${Array.from({ length: r }, (n, r) => j(e.children[r]?.children ?? [], {
		...t,
		inTable: !0
	}).replace(/\n+/g, " ")).join(" | ")} |`), a = Array.from({ length: r }, (t, n) => Pt(e.align?.[n]));
	return [
		i[0],
		`| ${a.join(" | ")} |`,
		...i.slice(1)
	].join("\n");
}
function Pt(e) {
	return `${e === "left" || e === "center" ? ":" : "-"}-${e === "right" || e === "center" ? ":" : "-"}`;
}
function Ft(e, t, n) {
	return e.split("\n").map((e, r) => {
		let i = r === 0 ? t : n;
		return e === "" ? i.trimEnd() : i + e;
	}).join("\n");
}
// src/domain/markdown/markdown-cut.ts
/**
* Joins closed blocks by blank lines, in order, as long as they and the note about the rest fit. Empty
* blocks are not counted. When not even the note fits, the result is `""`.
*/
function It(e, t) {
	let n = e.filter((e) => e !== ""), r = n.join("\n\n");
	if (Rt(r, t)) return r;
	let i = B(t.note(n.length)), a = {
		characters: i.characters,
		bytes: i.bytes
	}, o = 0;
	for (let e of n) {
		let n = B(`${e}\n\n`);
		if (a.characters += n.characters, a.bytes += n.bytes, Lt(a, t)) break;
		o += 1;
	}
	let s = [...n.slice(0, o), t.note(n.length - o)].join("\n\n");
	return Rt(s, t) ? s : "";
}
function B(e) {
	return {
		characters: e.length,
		bytes: new TextEncoder().encode(e).length
	};
}
function Lt(e, t) {
	return e.characters > t.maxCharacters || e.bytes > (t.maxBytes ?? 2 ** 53 - 1);
}
function Rt(e, t) {
	return !Lt(B(e), t);
}
// src/domain/markdown/markdown.ts
/** More of a text is never looked at. */
const zt = 2e5;
/**
* Renders Markdown from the model: text, emphasis, code, lists, quotes and tables stay; images become their
* alternative text, links their label, HTML becomes text; mentions, references and addresses become code
* spans; hidden characters go (in code they are shown). The result is a closed block that ends without a
* line feed; what stands behind it after a blank line is untouched by it. Never throws.
*/
function Bt(e, t) {
	return Vt(e, t).join("\n\n");
}
/** The same as separate blocks, none of them empty; together with the blank lines between them they are no longer than allowed. */
function Vt(e, t) {
	let n = e.slice(0, zt).replace(/\r\n?/g, "\n"), r = Math.max(0, e.length - zt), i = { allowLink: Qt(t.allowedLinkPrefix) }, { blocks: a, end: o } = Ht(n, t.maxCharacters, i), s = a.map(({ markdown: e }) => e), c = s.join("\n\n").length;
	if (o === n.length && r === 0 && c <= t.maxCharacters) return s;
	let l = t.maxCharacters - 80, u = l <= 0 ? [] : Ut(a, n, {
		room: l,
		harmless: i
	}), d = `(cut: ${n.length - (u.at(-1)?.end ?? 0) + r} more characters are in the result file)`;
	return l <= 0 ? [d.slice(0, Math.max(0, t.maxCharacters))].filter(Boolean) : [...u.map(({ markdown: e }) => e), d];
}
/** Renders pieces until the room is used up; `end` is where in the source it stopped. */
function Ht(e, t, n) {
	let r = [], i = 0;
	for (let a of tt(e)) {
		if (i > t) return {
			blocks: r,
			end: a.start
		};
		for (let e of Gt(a, n)) r.push(e), i += e.markdown.length + 2;
	}
	return {
		blocks: r,
		end: e.length
	};
}
/** The blocks that fit; when not even the first one does, as much of it as does. */
function Ut(e, t, n) {
	let r = Wt(e, n.room);
	if (r.length > 0) return r;
	for (let e = n.room; e > 0; e = Math.floor(e / 2)) {
		let r = Wt(Ht(t.slice(0, st(t, 0, Math.min(e, t.length))), n.room, n.harmless).blocks, n.room);
		if (r.length > 0) return r;
	}
	return [];
}
function Wt(e, t) {
	let n = 0, r = e.findIndex((e) => (n += e.markdown.length + 2, n - 2 > t));
	return r === -1 ? e : e.slice(0, r);
}
function Gt(e, t) {
	let { text: n, start: r, end: i } = e;
	if (e.kind === "code") return [{
		markdown: D(Et(n, e.language)),
		end: i
	}];
	let a = dt(n) ? null : A(n);
	return a === null ? n.trim() === "" ? [] : [{
		markdown: qt(n),
		end: i
	}] : a.children.flatMap((e) => {
		let i = e.position?.start.offset ?? 0, a = e.position?.end.offset ?? n.length, o = Kt(e, n.slice(i, a), t);
		return o === "" ? [] : [{
			markdown: o,
			end: r + a
		}];
	});
}
/** What was written is read again: should it not be harmless after all, its source is shown as code. */
function Kt(e, t, n) {
	let r = D(R(e, n)), i = A(r);
	return i !== null && !ne(r) && !Ie(r) && Xt(i).every((e) => Yt(e, n)) ? r : qt(t);
}
function qt(e) {
	return D(z(e.trimEnd(), "text"));
}
/** What this module never writes; raw HTML includes our own markers. */
const Jt = /* @__PURE__ */ new Set([
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
function Yt(e, t) {
	return e.type === "text" ? !Pe(e.value) : e.type === "link" ? t.allowLink(e.url) === e.url : !Jt.has(e.type);
}
function Xt(e) {
	let t = [e];
	for (let e = 0; e < t.length; e += 1) {
		let n = t[e];
		n !== void 0 && "children" in n && t.push(...n.children);
	}
	return t;
}
/** GitHub notes a link to one of these under the thing that is linked to. */
const Zt = /\/(?:issues|pull|pulls|discussions|commit|commits|compare)(?:[/?#]|$)/i;
function Qt(e) {
	return e === void 0 || e === "" ? () => null : (t) => {
		let n = URL.canParse(t) ? new URL(t).href : "", r = n.startsWith(e) ? n.slice(e.length) : null, i = r !== null && (e.endsWith("/") || /^(?:[/?#]|$)/.test(r)), a = /^[\w.~:/?#&=%+@,;-]+$/.test(n) && !Zt.test(n);
		return i && a ? n : null;
	};
}
// src/domain/terminal/paint.ts
/** Styled text of a terminal: colours where they are wanted, and words wrapped to a width. */
const $t = {
	plain: "",
	bold: "1",
	dim: "2",
	code: "36",
	red: "31",
	green: "32",
	yellow: "33"
};
function en(e) {
	let t = ({ text: t, style: n }) => {
		let r = e.colours ? $t[n] : "";
		return r === "" ? t : `\u001B[${r}m${t}\u001B[0m`;
	};
	return (e) => tn(e).map(t).join("").trimEnd();
}
function tn(e) {
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
function nn(e, t) {
	return e.isTTY === !0 && !t.NO_COLOR && t.TERM !== "dumb";
}
/** Foreign text becomes harmless: no escape sequences, nothing invisible. */
function V(e, t = "plain") {
	return {
		text: h(e.replaceAll("	", "  ").replaceAll("\r", "")),
		style: t
	};
}
const rn = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}]/u;
/** Columns that a text takes. */
function H(e) {
	let t = 0;
	for (let n of e) t += rn.test(n) ? 2 : 1;
	return t;
}
function U(e) {
	return e.reduce((e, { text: t }) => e + H(t), 0);
}
/** The text cut to a width, with an ellipsis where something is missing. */
function an(e, t) {
	if (H(e) <= t) return e;
	let n = "", r = 1;
	for (let i of e) {
		if (r += H(i), r > t) break;
		n += i;
	}
	return `${n}…`;
}
/** The row cut to a width in the same way. */
function on(e, t) {
	let n = [], r = an(e.map(({ text: e }) => e).join(""), t);
	for (let { text: t, style: i } of e) {
		if (!r.startsWith(t)) return [...n, {
			text: r,
			style: i
		}];
		n.push({
			text: t,
			style: i
		}), r = r.slice(t.length);
	}
	return n;
}
/** Breaks runs into rows at spaces; a line feed in a run begins a new row, a word that is too long is cut up. */
function W(e, t) {
	let n = [[]], r = 0, i = null;
	for (let a of sn(e)) {
		let e = a[0]?.text ?? "";
		if (e === "\n") n.push([]), [r, i] = [0, null];
		else if (/^\s/.test(e)) i = r > 0 ? {
			text: " ",
			style: a[0]?.style ?? "plain"
		} : null;
		else for (let e of cn(a, t)) {
			let a = U(e);
			r > 0 && r + +!!i + a > t && (n.push([]), [r, i] = [0, null]);
			let o = n.at(-1) ?? [];
			i && o.push(i), o.push(...e), r += a + +!!i, i = null;
		}
	}
	return n;
}
/** Words, the spaces between them, and line feeds; a word may be of several styles. Code between backticks is one, so that it can be copied. */
function sn(e) {
	let t = [], n = !1;
	for (let { text: r, style: i } of e) for (let e of r.match(/\n|[^\S\n]+|`[^`\n]{1,80}`[^\s`]*|\S+/g) ?? []) {
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
function cn(e, t) {
	if (U(e) <= t) return [e];
	let n = [[]], r = 0;
	for (let { text: i, style: a } of e) for (let e of i) {
		let i = H(e);
		r + i > t && r > 0 && (n.push([]), r = 0), n.at(-1)?.push({
			text: e,
			style: a
		}), r += i;
	}
	return n;
}
/** The row, filled up with spaces to a width. */
function ln(e, t, n = "left") {
	let r = V(" ".repeat(Math.max(0, t - U(e))));
	return n === "right" ? [r, ...e] : [...e, r];
}
/** Every row behind the same beginning. */
function G(e, t) {
	return e.map((e) => [...t, ...e]);
}
// src/domain/doctor/finding.ts
function un(e, t) {
	return {
		check: e,
		status: "ok",
		says: t,
		fix: null
	};
}
function dn(e, t) {
	return {
		check: e,
		status: "warning",
		...t
	};
}
function fn(e, t) {
	return {
		check: e,
		status: "problem",
		...t
	};
}
function pn(e, t) {
	return {
		check: e,
		status: "unknown",
		...t
	};
}
const mn = [
	"problem",
	"warning",
	"unknown",
	"ok"
];
function hn(e, t) {
	return e.filter((e) => e.status === t).length;
}
/** `2 problems, 1 warning, 1 unknown, 12 ok`; what there is none of is left out. */
function gn(e) {
	let t = {
		problem: "problem",
		warning: "warning",
		unknown: "unknown",
		ok: "ok"
	};
	return mn.flatMap((n) => {
		let r = hn(e, n), i = r > 1 && (n === "problem" || n === "warning");
		return r === 0 ? [] : [`${r} ${t[n]}${i ? "s" : ""}`];
	}).join(", ");
}
/** Why a set-up with problems has failed: the checks that found them, each once. */
function _n(e) {
	let t = e.filter(({ status: e }) => e === "problem"), n = [...new Set(t.map(({ check: e }) => e))].join(", ");
	return `the doctor found ${t.length === 1 ? "1 problem" : `${t.length} problems`} (${n}); the report says what to change`;
}
// src/domain/doctor/report.ts
/** The doctor's report: a table for the job summary, rows for the terminal, and JSON for programs. */
/** What it cost to look. */
function vn(e) {
	let { calls: n, currency: r } = e;
	if (n.length === 0) return "No model was asked; it cost nothing.";
	let { cost: i, known: a } = o(n), s = n.length === 1 ? "1 request" : `${n.length} requests`;
	return `It cost ${a ? "" : "about "}${t(i, r)} in ${s} to a model.`;
}
/** The gravest first, otherwise in the order in which they were found. */
function yn(e) {
	return mn.flatMap((t) => e.filter((e) => e.status === t));
}
/** Blocks of Markdown for the job summary; what is well is folded. `spent` says what it cost to look. */
function bn(e, t) {
	let n = yn(e), r = n.filter(({ status: e }) => e !== "ok"), i = n.filter(({ status: e }) => e === "ok"), a = i.length === 1 ? "1 check is ok" : `${i.length} checks are ok`;
	return [
		"### Set-up",
		`${gn(e)}. ${t}`,
		...r.length === 0 ? [] : [xn(r)],
		...i.length === 0 ? [] : [`<details><summary>${a}</summary>\n\n${xn(i)}\n\n</details>`]
	];
}
function xn(e) {
	return [
		"| Result | Check | What was found, and what to change |",
		"|---|---|---|",
		...e.map(({ check: e, status: t, says: n, fix: r }) => `| ${t === "ok" ? t : `**${t}**`} | ${e} | ${[w(n), ...r === null ? [] : [`→ ${w(r)}`]].join("<br>")} |`)
	].join("\n");
}
const Sn = {
	ok: "green",
	warning: "yellow",
	problem: "red",
	unknown: "bold"
};
/** A row for each check, in the order given, its fix indented below it; the last one sums up. */
function Cn(e, { width: t, spent: n }) {
	let r = 9 + Math.max(...e.map(({ check: e }) => e.length), 0) + 2, i = Math.max(20, t - r);
	return [
		...e.flatMap(({ check: e, status: t, says: n, fix: a }) => {
			let o = [...ln([V(t, Sn[t])], 9), ...ln([V(e, "bold")], r - 9)], [s = [], ...c] = W([V(n)], i), l = [V(" ".repeat(r))], u = a === null ? [] : G(W([V(a)], i - 2), [...l, V("  ")]);
			return [
				[...o, ...s],
				...G(c, l),
				...u
			];
		}),
		[],
		...W([V(`${gn(e)}. ${n}`)], t)
	];
}
/** As values of JSON. */
function wn(e) {
	return {
		schema: "fen-doctor/1",
		findings: e
	};
}
// src/domain/suggestion.ts
const K = [
	"critical",
	"major",
	"minor",
	"nit"
], q = [
	"bug",
	"security",
	"performance",
	"correctness",
	"maintainability",
	"test",
	"docs"
];
/** 0 for `critical` … 3 for `nit`. */
function J(e) {
	return K.indexOf(e);
}
/** Is `severity` at least as severe as `floor`? */
function Tn(e, t) {
	return J(e) <= J(t);
}
/** ` line 3`, ` lines 3–5`, ` line 3 (old)`; empty where there is no line. */
function En(e) {
	if (e.kind === "body") return "";
	let { startLine: t, endLine: n, side: r } = e, i = t === n ? ` line ${t}` : ` lines ${t}–${n}`;
	return r === "LEFT" ? `${i} (old)` : i;
}
function Y(e) {
	return e.trim() === "";
}
/** The line as a model sees it, without the carriage return of a CRLF ending; not yet cut. */
function Dn(e) {
	return h(e.endsWith("\r") ? e.slice(0, -1) : e);
}
/** All runs of white space as one space, none at the ends. */
function On(e) {
	return e.replace(/\s+/gu, " ").trim();
}
/** Reads quoted text; blank lines at its ends do not count. No lines are left of an empty quote. */
function kn(e) {
	return Pn(e.split("\n").map((e) => Dn(e)));
}
/**
* The quote without the marker column, as it reads on one side: on `RIGHT` the lines marked `-` are left out, on
* `LEFT` those marked `+`. `null` when the quote was not copied with markers or nothing of it stands on that side.
*/
function An(e, t) {
	let { lines: n } = e;
	if (!n.every((e) => e === "" || /^[-+ ]/u.test(e))) return null;
	let r = t === "RIGHT" ? "-" : "+", i = Pn(n.filter((e) => !e.startsWith(r)).map((e) => e.slice(1)));
	return i.lines.length === 0 ? null : {
		lines: i.lines,
		skipped: e.skipped + i.skipped
	};
}
/** Every place where `wanted` stands as consecutive lines of one hunk, in order. */
function jn(e, t) {
	let n = [];
	return e.forEach((e, r) => {
		for (let i = 0; i + t.length <= e.length; i += 1) t.every((t, n) => Mn(e[i + n] ?? "", t)) && n.push({
			hunk: r,
			start: i
		});
	}), n;
}
function Mn(e, t) {
	return e === t || Nn(e, t);
}
function Nn(e, t) {
	let n = t.endsWith(_), r = n ? t.slice(0, -7) : t, i = n ? 200 : g;
	return r.length >= i && e.startsWith(r);
}
function Pn(e) {
	let t = e.findIndex((e) => !Y(e));
	if (t === -1) return {
		lines: [],
		skipped: 0
	};
	let n = e.findLastIndex((e) => !Y(e));
	return {
		lines: e.slice(t, n + 1),
		skipped: t
	};
}
// src/domain/identity.ts
/**
* Tells whether two suggestions say the same, in whatever words. The place decides first, for the same words often
* describe different faults, and the same fault comes back in different words.
*/
const Fn = new Set("about above after again also always because been before being below between both change changes code could does\n   each else even every from function have here into itself just like line lines made make makes more most must never\n   none only other over same should some such than that their them then there these they this those through under\n   until used uses using value values very what when where which while will with without would your".split(/\s+/));
function In(e, t) {
	return p("sha256").update(e).digest("base64url").slice(0, t);
}
function X(e, t) {
	let n = t.kind === "inline" ? t.lines : e.quote.split("\n", 24);
	return {
		path: t.path,
		side: t.kind === "inline" ? t.side : e.side,
		category: e.category,
		lines: Ln(n).slice(0, 6),
		words: Rn(`${e.title} ${e.body}`)
	};
}
/** Hashes of the lines that are worth comparing, each once, in order. */
function Ln(e) {
	let t = e.map(On).filter((e) => e.length >= 8);
	return [...new Set(t.map((e) => In(e, 5)))];
}
/** Of many words those with the least hashes stand for all: two texts that share half of them share half of these. */
function Rn(e) {
	let t = e.slice(0, 4e3).toLowerCase().match(/[\p{L}\p{N}_]+/gu)?.flatMap(zn);
	return [...new Set(t?.filter((e) => !Fn.has(e)))].map((e) => In(e, 3)).toSorted().slice(0, 16);
}
/** Scripts without spaces are compared by pairs of characters; short words of others tell nothing. */
function zn(e) {
	if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(e)) {
		let t = Array.from(e);
		return t.slice(0, -1).map((e, n) => e + (t[n + 1] ?? ""));
	}
	return e.length < 4 && !/\d/.test(e) ? [] : [e.replace(/(?:ing|ed|es|s)$/, "")];
}
/** Share of the smaller one's words that the other has too; 1 where there are too few to tell. */
function Z(e, t) {
	let n = Math.min(e.words.length, t.words.length);
	if (n < Bn) return 1;
	let r = new Set(t.words);
	return e.words.filter((e) => r.has(e)).length / n;
}
const Bn = 3;
/** Do the two quote a line in common? */
function Vn(e, t) {
	let n = new Set(t.lines);
	return e.lines.some((e) => n.has(e));
}
/** Do the two say the same of the same lines of the same file? */
function Q(e, t) {
	return e.path !== t.path || e.side !== t.side || !Vn(e, t) ? !1 : Hn(e, t);
}
/** Have two that are about the same lines enough words in common to say the same? */
function Hn(e, t) {
	return Z(e, t) >= (e.category === t.category ? .25 : .3);
}
/**
* Is the one what became of the other, whose lines are no longer there? The words decide, unless they are few: then
* nobody can tell.
*/
function Un(e, t) {
	return Math.min(e.words.length, t.words.length) > 3 && e.category === t.category && Z(e, t) >= .7;
}
/**
* Marks what repeats another suggestion of the run. Kept is the one that is verified, else the more severe; what the
* built-in checks found stays before what the model says of it.
*/
function Wn(e) {
	let t = [], n = /* @__PURE__ */ new Set();
	for (let r of e.toSorted(Kn)) {
		if (r.fate !== "not-posted") continue;
		let e = X(r.suggestion, r.placement);
		t.some((t) => Gn(t.item, r) && Q(t.sketch, e)) ? n.add(r) : t.push({
			item: r,
			sketch: e
		});
	}
	return e.map((e) => n.has(e) ? {
		...e,
		fate: "duplicate"
	} : e);
}
/** Within a batch the model's claims were compared by their full words already. */
function Gn(e, t) {
	return e.batch !== t.batch || e.suggestion.source !== t.suggestion.source;
}
function Kn(e, t) {
	let n = ({ suggestion: e, verdict: t }) => (e.source === "check" ? 0 : 10) + (t.status === "confirmed" ? 0 : 5) + J(e.severity);
	return n(e) - n(t);
}
// src/domain/compare/agreement.ts
/** Which suggestions of several models say the same of the same place, and who stands behind them. */
/** Every suggestion in exactly one group. The most agreed upon come first, and of equals the gravest. */
function qn(e) {
	let t = /* @__PURE__ */ new Map(), n = ({ sketch: e }) => t.get(e.path) ?? [];
	for (let { model: r, reviewed: i } of e) {
		let e = i.map((e) => {
			let t = Jn(r, e);
			return {
				entry: t,
				overlap: Yn(t, n(t))?.overlap ?? 0
			};
		});
		for (let { entry: r } of e.toSorted((e, t) => t.overlap - e.overlap)) {
			let e = n(r), i = Yn(r, e);
			i ? i.group.push(r) : t.set(r.sketch.path, [...e, [r]]);
		}
	}
	let r = e.filter(({ hasAnswered: e }) => e).length;
	return [...t.values()].flat().map((e) => er(e, r)).toSorted(nr);
}
function Jn(e, t) {
	return {
		model: e,
		item: t,
		sketch: X(t.suggestion, t.placement),
		stands: c(t)
	};
}
/** The group that has the most words in common with it; none where this model has its own that stands in it. */
function Yn(e, t) {
	let n = null;
	for (let r of t) if (!(e.stands && r.some((t) => t.stands && t.model === e.model))) for (let t of r) {
		if (!Xn(e, t)) continue;
		let i = Z(e.sketch, t.sketch);
		(n === null || i > n.overlap) && (n = {
			group: r,
			overlap: i
		});
	}
	return n;
}
/**
* Lines that both quote decide together with few words in common, or with the same claim about the same name; lines
* nearby with most of the words.
*/
function Xn(e, t) {
	if (e.sketch.path !== t.sketch.path || e.sketch.side !== t.sketch.side) return !1;
	let n = Qn(e.item, t.item);
	return n === null ? e.item.fingerprint === t.item.fingerprint || Q(e.sketch, t.sketch) : n > 0 ? n <= Zn && Un(e.sketch, t.sketch) : $n(e.item, t.item) || Hn(e.sketch, t.sketch);
}
/** Models quote the line with the fault or the one above it. */
const Zn = 5;
/** Lines from the end of the one to the start of the other, 0 where they overlap; `null` where one has no lines. */
function Qn(e, t) {
	let [n, r] = [e.placement, t.placement];
	if (n.kind !== "inline" || r.kind !== "inline") return null;
	let i = Math.max(n.startLine, r.startLine) - Math.min(n.endLine, r.endLine);
	return Math.max(0, i);
}
function $n({ suggestion: { claim: e } }, t) {
	let n = t.suggestion.claim;
	return e !== null && n?.kind === e.kind && n.name === e.name;
}
function er(e, t) {
	let n = new Set(e.filter(({ stands: e }) => e).map(({ model: e }) => e)).size, r = e.map(({ model: e, item: t }) => ({
		model: e,
		item: t
	}));
	return n < 2 ? {
		by: n === 1 ? "one" : "none",
		members: r
	} : {
		by: n === t ? "all" : "some",
		members: r
	};
}
const tr = [
	"all",
	"some",
	"one",
	"none"
];
function nr(e, t) {
	let [n, r] = [$(e).item, $(t).item];
	return tr.indexOf(e.by) - tr.indexOf(t.by) || J(n.suggestion.severity) - J(r.suggestion.severity) || rr(n.placement.path, r.placement.path) || ir(n) - ir(r);
}
const rr = (e, t) => e < t ? -1 : Number(e > t), ir = ({ placement: e }) => e.kind === "inline" ? e.startLine : 0;
/** The suggestion that stands for the group: one that stands, confirmed before not verified, then the gravest. */
function $({ members: e }) {
	let [t] = e.toSorted((e, t) => Number(c(t.item)) - Number(c(e.item)) || ar(e.item) - ar(t.item));
	if (!t) throw Error("a group has members");
	return t;
}
function ar({ verdict: e, suggestion: t }) {
	return (e.status === "confirmed" ? 0 : 10) + J(t.severity);
}
/** All suggestions in the order of the models, each with its model; what another model has said before is a repeat. */
function or(e, t) {
	let n = /* @__PURE__ */ new Set();
	for (let e of t) {
		let t = $(e).item;
		for (let { item: r } of e.members) r !== t && c(r) && n.add(r);
	}
	return e.flatMap(({ model: e, reviewed: t }) => t.map((t) => ({
		...t,
		model: e,
		...n.has(t) && { fate: "duplicate" }
	})));
}
// src/domain/plan.ts
/** Paths of the files that batches hold, parts of one file once each. */
function sr(e) {
	return e.flatMap((e) => e.files.map(({ file: e }) => e.path));
}
/** Changed lines given to the model and answered, of those worth a review. */
function cr({ skipped: e, reviewableLines: t }) {
	return lr({
		seen: t - e.filter((e) => e.reviewable).reduce((e, t) => e + t.changedLines, 0),
		reviewable: t
	});
}
/** `1` when nothing was reviewable. */
function lr(e) {
	return e.reviewable === 0 ? 1 : Math.round(Math.min(1, e.seen / e.reviewable) * 1e4) / 1e4;
}
// src/domain/compare/comparison.ts
/** A model whose turn has not come. */
function ur(e) {
	return {
		...e,
		limit: 0,
		ending: null,
		plan: null,
		answered: /* @__PURE__ */ new Set(),
		brokenOff: [],
		unreadable: 0,
		reviewed: [],
		calls: []
	};
}
/** What one model may cost: an equal share of what is left for it and those behind it. */
function dr(e) {
	return Math.floor(Math.max(0, e.left) / Math.max(1, e.models));
}
/** The number behind the last batch of all plans, for the next model to go on with. */
function fr(e) {
	return Math.max(0, ...e.flatMap(({ plan: e }) => e?.batches ?? []).map(({ id: e }) => e));
}
/** Changed lines that the model read and answered, of those worth a review; 0 before its turn is over. */
function pr({ plan: e, ending: t }) {
	return e === null || t === null ? 0 : cr(e);
}
/** Did the model answer about the lines? Where a suggestion has none, any part of the file will do. */
function mr({ plan: e, answered: t }, n) {
	let r = (e?.batches ?? []).filter(({ id: e }) => t.has(e)).flatMap((e) => e.files).filter(({ file: e }) => e.path === n.path);
	if (n.kind === "body") return r.length > 0;
	let { side: i, startLine: a, endLine: o } = n, s = (e) => e !== null && e >= a && e <= o;
	return r.some(({ hunks: e }) => e.some(({ lines: e }) => e.some(({ oldLine: e, newLine: t }) => s(i === "LEFT" ? e : t))));
}
/**
* The plans of all models as one: their batches, and what is left out, for good reason once, else by the name of the
* model that did not read it. `null` before there is any.
*/
function hr(e) {
	let t = e.flatMap(({ model: e, plan: t }) => t === null ? [] : [{
		model: e,
		plan: t
	}]), [n] = t;
	if (!n) return null;
	let r = (e) => Math.max(...t.map(({ plan: t }) => e(t)));
	return {
		batches: t.flatMap(({ plan: e }) => e.batches),
		skipped: [...n.plan.skipped.filter((e) => !e.reviewable), ...t.flatMap(({ model: e, plan: t }) => gr(e, t))],
		reviewableLines: r(({ reviewableLines: e }) => e),
		plannedLines: r(({ plannedLines: e }) => e),
		worstForAll: e.length * r(({ worstForAll: e }) => e)
	};
}
function gr(e, { skipped: t }) {
	return t.filter(({ reviewable: e }) => e).map((t) => ({
		...t,
		detail: `${e}: ${t.detail}`
	}));
}
const _r = [
	"failed",
	"not-reviewed",
	"partial",
	"skipped"
];
/**
* How the comparison ended: `complete` when every model read everything, else with the reason of the worst. It is
* `partial` as soon as one of them answered. Every model's turn must be over.
*/
function vr(e) {
	let t = e.flatMap(({ model: e, ending: t }) => t === null ? [] : [{
		model: e,
		ending: t
	}]), n = t.filter(({ ending: e }) => e.outcome !== "complete").toSorted((e, t) => yr(e.ending) - yr(t.ending)), [r] = n;
	if (!r) return i;
	if (t.every(({ ending: e }) => e.outcome === "skipped")) return r.ending;
	let a = e.some(({ answered: e }) => e.size > 0), o = [a ? "not every model read everything" : "no model read anything", ...n.map(({ model: e, ending: t }) => `${e}: ${t.detail}`)].join("\n");
	return {
		...r.ending,
		outcome: a ? "partial" : r.ending.outcome,
		detail: o
	};
}
function yr({ outcome: t, reason: n }) {
	return _r.indexOf(t) * 100 + e(n);
}
// src/domain/compare/figures.ts
/** What a model made of the change, in figures. */
function br(e, t) {
	let { reviewed: n, calls: i } = e, a = {
		confirmed: 0,
		notVerified: 0,
		rejected: 0,
		setAside: 0
	};
	for (let e of n) a[xr(e)] += 1;
	let { cost: l, known: u } = o(i), d = n.length - a.setAside, f = t.filter(({ members: t }) => t.some((t) => t.model === e.model && c(t.item))), p = f.filter(({ by: e }) => e === "one").length;
	return {
		...a,
		made: n.length,
		alone: p,
		shared: f.length - p,
		confirmedShare: d === 0 ? null : a.confirmed / d,
		cost: l,
		costKnown: u,
		costPerConfirmed: a.confirmed === 0 ? null : Math.round(l / a.confirmed),
		usage: i.map(({ usage: e }) => e).reduce(r, s),
		requests: i.length,
		seconds: Sr(i),
		coverage: pr(e)
	};
}
function xr(e) {
	return e.fate === "rejected" || e.fate === "refuted" ? "rejected" : c(e) ? e.verdict.status === "confirmed" ? "confirmed" : "notVerified" : "setAside";
}
function Sr(e) {
	let t = e.map(({ startedAt: e, durationMs: t }) => ({
		from: Date.parse(e),
		durationMs: t
	})).filter(({ from: e }) => Number.isFinite(e));
	if (t.length === 0) return 0;
	let n = Math.min(...t.map((e) => e.from)), r = Math.max(...t.map((e) => e.from + e.durationMs));
	return Math.round((r - n) / 100) / 10;
}
/** What a model makes of a group, in a word or two. */
function Cr(e, t) {
	let [n] = e.members.filter((e) => e.model === t.model).map(({ item: e }) => e).toSorted((e, t) => wr(e) - wr(t));
	return n ? c(n) ? n.verdict.status === "confirmed" ? "confirmed" : "not verified" : n.fate === "rejected" ? "rejected" : n.fate === "refuted" ? "disproved" : "set aside" : "not found";
}
function wr(e) {
	return [
		"confirmed",
		"notVerified",
		"rejected",
		"setAside"
	].indexOf(xr(e));
}
// src/domain/report/chinese.ts
/** fen's own words in Chinese. `{}` are filled in order, `{2}` with the second gap; the first sentence that fits counts. */
const Tr = [
	["built-in check", "内置检查"],
	["checked", "已由程序核实"],
	["not verified", "未经核实"],
	["line {#}", "第 {} 行"],
	["lines {#}–{#}", "第 {}–{} 行"],
	["line {#} (old)", "原第 {} 行"],
	["lines {#}–{#} (old)", "原第 {}–{} 行"],
	["found by `{}`", "由 `{}` 发现"],
	["rule of `{}`", "依据 `{}` 中的规则"],
	["More about it", "更多说明"],
	["Proposed code (to apply by hand: {}):", "建议的代码（需手动修改：{}）："],
	["Proposed: delete these lines.", "建议：删除这些行。"],
	["Proposed code:", "建议的代码："],
	["the indentation of the suggested code is not certain", "建议代码的缩进无法确定"],
	["deleted lines cannot be changed", "已删除的行无法修改"],
	["the quoted lines are not exactly those of the file", "引用的行与文件中的不完全一致"],
	["the file has CRLF line endings", "文件使用 CRLF 换行"],
	["the suggested code is blank", "建议的代码是空白"],
	["the suggested code is longer than {} lines", "建议的代码超过 {} 行"],
	["the suggested code has a carriage return within a line", "建议的代码在行内含有回车符"],
	["the suggested code contains hidden characters", "建议的代码含有不可见字符"],
	["a line is too long to be rewritten", "有一行太长，无法改写"],
	["the quoted lines contain hidden characters", "引用的行含有不可见字符"],
	["the suggested code is what stands there already", "建议的代码与现有代码相同"],
	["the brackets of the suggested code do not match those of the quoted lines", "建议代码的括号与引用的行不匹配"],
	["the suggested code is written as a diff", "建议的代码写成了 diff"],
	["the suggested code is wrapped in a code fence", "建议的代码外面包着代码围栏"],
	["the suggested code leaves something out", "建议的代码有省略"],
	["the suggested code repeats the line above", "建议的代码重复了上一行"],
	["the suggested code repeats the line below", "建议的代码重复了下一行"],
	["the suggested code mixes tabs and spaces with the quoted lines", "建议的代码与引用的行混用了制表符和空格"],
	["the quoted lines hold a secret", "引用的行含有密钥"],
	["the file at the head is not the one in the diff", "head 中的文件与 diff 中的不一致"],
	["the file mixes line endings", "文件混用了多种换行符"],
	["the file would no longer parse with the suggested code", "采用建议的代码后文件将无法解析"],
	["it overlaps with another suggested change", "与另一处建议的改动重叠"],
	["it does not fit together with the other suggested changes", "无法与其他建议的改动一起采用"],
	["its place was not found", "没有找到它的位置"],
	["the file is not part of this pull request", "这个文件不在本 Pull Request 中"],
	["the file has no diff to comment on", "这个文件没有可评论的 diff"],
	["the quote is too long", "引用太长"],
	["no lines were quoted", "没有引用任何行"],
	["the quoted lines are not within one hunk of the diff", "引用的行不在 diff 的同一个区块内"],
	["the quoted lines are like those at several places, and equal to none", "引用的行与多处相似，但与任何一处都不完全相同"],
	["beyond the first {} inline comments", "超出前 {} 条行内评论"],
	["late: an earlier round had read these lines", "迟到：较早的一轮已读过这些行"],
	["in this round only {} suggestions and above get a comment of their own", "本轮只有 {} 及以上的建议单独发评论"],
	["in this round only {} suggestions get a comment of their own", "本轮只有 {} 的建议单独发评论"],
	["the run was stopped before it was posted", "在发布之前运行已停止"],
	["GitHub refused the line", "GitHub 拒绝了这一行"],
	["GitHub did not take it", "GitHub 没有接受"],
	["fen's built-in checks at `{}`: **{}**. No model took part.", "fen 的内置检查（`{}`）：**{}**。没有使用模型。"],
	["fen reviewed {} at `{}`: **{}**.", "fen 在 `{2}` 审查了 {1}：**{3}**。"],
	["1 suggestion", "1 条建议"],
	["{#} suggestions", "{} 条建议"],
	["1 file", "1 个文件"],
	["{#} files", "{} 个文件"],
	["Without a comment of their own", "没有单独评论的建议"],
	["Late or minor: {#}", "迟到或次要：{}"],
	["{#} more in the job summary and the result file.", "另有 {} 条见作业摘要和结果文件。"],
	["Not reviewed: {#} file, or parts of them", "未审查：{} 个文件或其中一部分"],
	["Not reviewed: {#} files, or parts of them", "未审查：{} 个文件或其中一部分"],
	["and {#} more", "另有 {} 个"],
	["{} of a {} limit · {} · suggestions of a model: check before you commit", "花费 {}，上限 {} · {} · 由模型给出的建议，提交前请自行核实"],
	["built-in checks; no model took part", "内置检查，没有使用模型"],
	["about {}", "约 {}"],
	["does not fit the limit", "超出费用上限"],
	["{} of {} changed lines do not fit the limit", "{2} 行改动中有 {1} 行超出费用上限"],
	["{} of its changed lines do not fit the limit", "其中 {} 行改动超出费用上限"],
	["lines too long for one request", "行太长，一个请求放不下"],
	["GitHub does not list them", "GitHub 没有列出它们"],
	["GitHub shows no text for this file", "GitHub 没有给出这个文件的内容"],
	["no source shows its text", "没有任何来源给出它的内容"],
	["The diff of this file is cut off or damaged, so not all of its changes could be read.", "这个文件的 diff 不完整或已损坏，无法读取全部改动。"],
	["This is the combined diff of a merge, which has several old versions and not one to compare with.", "这是合并提交的组合 diff，有多个旧版本，没有唯一的比较对象。"],
	["the limit was reached", "已达到费用上限"],
	["the limit does not pay for another request", "上限不足以支付下一个请求"],
	["the limit does not pay for an answer", "上限不足以支付一次回答"],
	["the answer has no closing line", "回答没有结束行"],
	["the answer broke off (finish reason {})", "回答中断（结束原因 {}）"],
	["fen: {}", "fen：{}"],
	["Read in full at `{}`: {}, {} of {} changed lines worth a review.", "在 `{}` 完整阅读：{}，{4} 行值得审查的改动中的 {3} 行。"],
	["Read in full at `{}`: {}.", "在 `{}` 完整阅读：{}。"],
	["No file was read in full at `{}`, {#} of {#} changed lines worth a review.", "在 `{}` 没有完整阅读任何文件，读了 {3} 行值得审查的改动中的 {2} 行。"],
	["No file was read in full at `{}`.", "在 `{}` 没有完整阅读任何文件。"],
	["{} more had been read by earlier rounds.", "另有 {} 行在较早的轮次中已读过。"],
	["Cost of this pull request so far: {} in {}.", "这个 Pull Request 至今花费：{}，共 {}。"],
	["1 run", "1 次运行"],
	["{#} runs", "{} 次运行"],
	["{}: {} of {}, at most {} left (a lower bound: GitHub lists more comments than fen reads).", "{}：{} / {}，最多还剩 {}（下限：GitHub 列出的评论多于 fen 读取的）。"],
	["{}: {} of {}, {} left.", "{}：{} / {}，还剩 {}。"],
	["at least {}", "至少 {}"],
	["this run", "本次运行"],
	["all runs on this pull request", "这个 Pull Request 的全部运行"],
	["all runs of the repository this month", "本仓库本月的全部运行"],
	["The run", "运行记录"],
	["Every run of fen edits this comment; what it suggests stands in reviews.", "fen 每次运行都会更新这条评论；它的建议写在 review 里。"],
	["Cut here: the rest is in the job summary.", "在此截断，其余见作业摘要。"],
	["| Round | Raised | Fixed | Late |", "| 轮次 | 提出 | 已修复 | 迟到 |"],
	["Still open: none.", "未解决：无。"],
	["Still open: {} ({}).", "未解决：{}（{}）。"],
	["the pull request is a draft", "这个 Pull Request 是草稿"],
	["the pull request is closed", "这个 Pull Request 已关闭"],
	["there is nothing in the change that fen reviews", "这次改动中没有 fen 要审查的内容"],
	["fen has reviewed this very commit before", "fen 已经审查过这个提交"],
	["nothing is new since the last review", "上次审查之后没有新内容"],
	["the pull request has a newer commit than the one that was read", "这个 Pull Request 有比所读提交更新的提交"],
	["not posted: {}", "没有发布：{}"],
	["only the plan was asked for", "只要求了计划"],
	["the cost limit does not pay for everything", "费用上限不足以审查全部内容"],
	["the model did not answer", "模型没有回答"],
	["the model has been switched off by its maker", "模型已被其厂商停用"],
	["the endpoint refused the key or the account", "接口拒绝了密钥或账户"],
	["the endpoint's content filter refused the answer", "接口的内容过滤拒绝了回答"],
	["an answer of the model broke off", "模型的一个回答中断了"],
	["the time for the run was used up", "运行时间已用完"],
	["the verification did not work, so suggestions are not verified", "核实没有成功，建议未经核实"],
	["GitHub shows no text for some changed files", "GitHub 没有给出部分改动文件的内容"],
	["some changes are too large for one request", "部分改动太大，一个请求放不下"],
	["the result of a part of the plan is missing", "计划中有一部分没有结果"],
	["the result of shard {} is missing", "分片 {} 没有结果"],
	["the shards are of different plans; run all of them again", "各分片的计划不一致，请全部重新运行"],
	["the doctor found something that keeps fen from working", "诊断发现了使 fen 无法工作的问题"],
	["the suggestions could not be posted", "建议无法发布"],
	["the run was cancelled", "运行被取消"],
	["fen itself failed", "fen 自身出错"],
	["`{}`: {} have cost {} of {}; {} is left, which does not pay for a review", "`{}`：{}已花费 {} / {}；还剩 {}，不够一次审查"],
	["nothing", "0"],
	["A {} is committed here", "这里提交了密钥：{}"],
	["An {} is committed here", "这里提交了密钥：{}"],
	["Whoever can read the repository can use it, and it stays in the history when the line is deleted. Revoke it, and read the new one from a secret store or the environment.", "能读取仓库的人都能使用它，即使删除这一行，它也会留在历史里。请吊销它，并从密钥存储或环境变量读取新的密钥。"],
	["Whoever can read the repository can use it, and it stays in the history when the line is deleted. Revoke it, and read the new one from a secret store or the environment. If it is made up, say so in its name.", "能读取仓库的人都能使用它，即使删除这一行，它也会留在历史里。请吊销它，并从密钥存储或环境变量读取新的密钥。如果它是虚构的，请在名字里写明。"],
	["A merge conflict is committed with its markers", "提交中留有合并冲突的标记"],
	["Both versions and the lines between them are in the file. Keep what is meant and delete the markers.", "两个版本和它们之间的分隔行都留在文件里。请保留需要的内容并删除标记。"],
	["This line is shown in another order than it is read", "这一行显示的顺序与实际读取的顺序不同"],
	["This line holds characters that nobody sees", "这一行含有看不见的字符"],
	["It holds {}, which change the direction of the text, so what a person sees is not what the compiler reads. Delete them, or write them as escapes.", "它含有 {}，会改变文字方向，人看到的与编译器读到的不同。请删除，或写成转义形式。"],
	["It holds {}. Two names or strings that look the same can differ by it. Delete it, or write it as an escape.", "它含有 {}。两个看起来相同的名字或字符串可能因此不同。请删除，或写成转义形式。"],
	["The new file does not parse", "新文件无法解析"],
	["The file no longer parses", "文件不再能解析"],
	["It is not valid {}. The parser gives up at line {}.", "它不是有效的 {}。解析在第 {} 行失败。"],
	["Before this change it was valid {}. The parser gives up at line {}.", "改动之前它是有效的 {}。解析在第 {} 行失败。"],
	["It is not valid {}.", "它不是有效的 {}。"],
	["Before this change it was valid {}.", "改动之前它是有效的 {}。"],
	["{}\n\nThere are {} more like this in the file.", "{}\n\n文件中还有 {} 处类似的问题。"],
	["Withdrawn: fen does not raise this again here.", "已撤回：fen 不会在这里再次提出。"],
	["To apply by hand:", "请手动修改："],
	["answer of a model: check before you rely on it", "由模型生成的回答，采用前请自行核实"],
	["fen resolved {} of its {} open threads.", "fen 的 {2} 个未解决讨论中，已解决 {1} 个。"],
	["GitHub did not list the review threads.", "GitHub 没有列出评审讨论。"],
	["The workflow's token needs `contents: write` for it.", "工作流的令牌需要 `contents: write` 权限。"],
	["There is nothing in this pull request that fen reviews.", "这个 Pull Request 没有 fen 要审查的内容。"],
	["How the limit was met", "如何满足上限"],
	["Plan", "计划"],
	["| Review | At most | Files in full |", "| 审查范围 | 最多 | 完整审查的文件 |"],
	["Batch {#}: likely {}, at most {}", "批次 {}：可能 {}，最多 {}"],
	["{#} changed line", "改动 {} 行"],
	["{#} changed lines", "改动 {} 行"],
	["and {#} more lines like these", "另有 {} 行同类内容"],
	["Likely {}, at most {}, verification included. Nothing was spent.", "可能花费 {}，最多 {}，包括核实。没有产生费用。"],
	["everything", "全部"],
	["without the code from elsewhere", "不带其他位置的代码"],
	["of all that stands round the diff, the title alone", "diff 之外只带标题"],
	["only critical and major suggestions verified", "只核实 critical 和 major 的建议"],
	["the riskiest files only", "只审查风险最高的文件"],
	["with a cheaper model", "换用更便宜的模型"],
	["with a cheaper model: {}", "换用更便宜的模型：{}"],
	["no review", "不审查"],
	["taken", "采用"],
	["{#} of {#}", "{} / {}"],
	["(part)", "（部分）"],
	["The limit of {} buys {} of {} files in full. All of them cost at most {}: {}.", "上限 {} 可完整审查 {3} 个文件中的 {2} 个。审查全部最多需要 {4}：{5}。"],
	["set {} and {}", "设置 {} 和 {}"],
	["set {}", "设置 {}"]
], Er = /* @__PURE__ */ new Map([["{}", "([\\s\\S]*?)"], ["{#}", "(\\d+)"]]), Dr = [[/^zh\b/i, Tr]];
/** `language` is a BCP 47 tag; where fen does not speak it, English. */
function Or(e) {
	let t = Dr.find(([t]) => t.test(e ?? ""))?.[1];
	if (!t) return (e) => e;
	let n = t.map(([e, t]) => kr(e, t));
	return (e) => Ar(e, n);
}
/** `{}` stands for anything, `{#}` for a number; a sentence may begin with a small or a capital letter. */
function kr(e, t) {
	let n = e.split(/(\{#?\})/).map((e) => Er.get(e) ?? e.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(""), r = n.charAt(0), i = /[A-Za-z]/.test(r) ? `[${r.toLowerCase()}${r.toUpperCase()}]${n.slice(1)}` : n;
	return {
		pattern: RegExp(`^${i}$`),
		translation: t
	};
}
/** What stands in the gaps may be a sentence of its own. */
function Ar(e, t) {
	if (e.length > 2e3) return e;
	for (let { pattern: n, translation: r } of t) {
		let i = n.exec(e);
		if (!i) continue;
		let a = 0;
		return r.replaceAll(/\{(\d?)\}/g, (e, n) => (a += 1, Ar(i[n === "" ? a : Number(n)] ?? "", t)));
	}
	return e;
}
// src/domain/report/limits.ts
/** The inputs that set the limits. */
const jr = {
	run: "cost-limit",
	"pull request": "cost-limit-per-pr",
	month: "cost-limit-per-month"
}, Mr = {
	run: "this run",
	"pull request": "all runs on this pull request",
	month: "all runs of the repository this month"
};
/** `All runs on this pull request: ¥0.0044 of ¥0.05, ¥0.0456 left.` */
function Nr(e, n) {
	let { name: r, isLowerBound: i } = e, a = Mr[r], o = t(e.left, n), s = i ? `at most ${o} left (a lower bound: GitHub lists more comments than fen reads)` : `${o} left`;
	return `${a.charAt(0).toUpperCase()}${a.slice(1)}: ${Pr(e, n)}, ${s}.`;
}
function Pr({ spent: e, limit: n, isLowerBound: r }, i) {
	return `${r ? "at least " : ""}${t(e, i)} of ${t(n, i)}`;
}
/** Why a run may spend less than `cost-limit`. */
function Fr(e, n) {
	let { currency: r } = n;
	return `\`${jr[e.name]}\`: ${Mr[e.name]} have cost ${Pr(e, r)}; this run may spend ${t(n.limit, r)}.`;
}
/** Why a run could not review anything, naming the limit that stood in its way. */
function Ir(e, n) {
	let r = e.left === 0 ? "nothing" : t(e.left, n);
	return `\`${jr[e.name]}\`: ${Mr[e.name]} have cost ${Pr(e, n)}; ${r} is left, which does not pay for a review`;
}
/** Blocks of Markdown; none unless only the plan was asked for, or the limit bought less than everything. */
function Lr(e, n = Or("en")) {
	let { plan: r } = e;
	if (!r) return [];
	let i = (n) => t(n, e.currency), a = [];
	return r.ladder && (e.ending.reason === "plan-only" || r.ladder.rung !== "all") && a.push(`### ${n("How the limit was met")}`, zr(r.ladder, e.currency, n)), e.ending.reason === "plan-only" && a.push(`### ${n("Plan")}`, Wr(r, i, n), n(Br(r, i))), r.skipped.some((e) => e.reason === "cost-limit") && a.push(n(Vr(r, e))), a;
}
/** What a review gives up to fit its limit, in plain words. */
const Rr = {
	all: "everything",
	"without-code": "without the code from elsewhere",
	"without-description": "of all that stands round the diff, the title alone",
	"severe-verified": "only critical and major suggestions verified",
	riskiest: "the riskiest files only",
	"fallback-model": "with a cheaper model",
	none: "no review"
};
/** Every rung with its price; the one that was taken is marked. */
function zr(e, t, n) {
	let r = (e) => `**${e}** (${n("taken")})`, i = e.steps.map((i) => {
		let a = i.rung === e.rung && i.model === e.model, o = n(`${Rr[i.rung]}${i.rung === "fallback-model" ? `: ${T(i.model)}` : ""}`);
		return `| ${a ? r(o) : o} | ${l(i.worst, t)} | ${n(`${i.files} of ${i.allFiles}`)} |`;
	});
	return e.rung === "none" && i.push(`| ${r(n(Rr.none))} | | |`), [
		n("| Review | At most | Files in full |"),
		"|---|--:|--:|",
		...i
	].join("\n");
}
function Br(e, t) {
	let n = e.batches.reduce((e, t) => e + t.worst.total, 0);
	return `Likely ${t(e.batches.reduce((e, t) => e + t.likely.total, 0))}, at most ${t(n)}, verification included. Nothing was spent.`;
}
/** What to set to have everything reviewed. */
function Vr(e, n) {
	let r = new Set(e.batches.flatMap((e) => e.files.map(({ file: e }) => e.path))), i = e.skipped.filter((e) => e.reason === "cost-limit"), a = (/* @__PURE__ */ new Set([...r, ...i.map((e) => e.path)])).size, o = a - i.length, s = Ur(e.worstForAll);
	return `The limit of ${t(n.limit, n.currency)} buys ${o} of ${a} files in full. All of them cost at most ${t(s, n.currency)}: ${Hr(s, n.limits)}.`;
}
/** Which limit would have to be higher, and how much: what is spent of it already stays spent. */
function Hr(e, t) {
	let r = t.filter(({ name: t, limit: n, spent: r }) => n - (t === "run" ? 0 : r) < e);
	return (r.length > 0 ? r : [{
		name: "run",
		spent: 0
	}]).map(({ name: t, spent: r }) => `set \`${jr[t]}: ${n(Ur(e + (t === "run" ? 0 : r)))}\``).join(" and ");
}
/** Up to the next thousandth, so that the figure can be typed. */
function Ur(e) {
	return Math.ceil(e / 1e6) * 1e6;
}
/** A line for each request's price and one for each file in it: names are long, and a phone is narrow. */
function Wr(e, t, n) {
	let r = e.batches.flatMap(({ id: e, likely: r, worst: i, files: a }) => [`- ${n(`Batch ${e}: likely ${t(r.total)}, at most ${t(i.total)}`)}`, ...a.map(({ file: e, changedLines: t, partial: r }) => {
		let i = n(t === 1 ? "1 changed line" : `${t} changed lines`);
		return `  - ${T(e.path)}${r ? ` ${n("(part)")}` : ""}: ${i}`;
	})]), i = r.length - 200;
	return [...r.slice(0, 200), ...i > 0 ? [`- ${n(`and ${i} more lines like these`)}`] : []].join("\n");
}
/** The plan in one line of the log. */
function Gr(e, { costLimit: n, currency: r }) {
	let i = (e) => t(e, r), a = (t) => i(e.batches.reduce((e, n) => e + n[t].total, 0)), o = new Set(sr(e.batches)).size, s = o === 1 ? "1 file" : `${o} files`, c = e.batches.length === 1 ? "1 batch" : `${e.batches.length} batches`, l = e.skipped.filter((e) => e.reviewable).length, u = [l === 0 ? "" : `; ${l} not or not wholly`, e.skipped.length === l ? "" : `; ${e.skipped.length - l} left out on purpose`].join("");
	return `plan: ${s} in ${c}, likely ${a("likely")}, at most ${a("worst")} of ${i(n)}${u}`;
}
/** The plan as the answer to `/fen plan`. */
function Kr(e) {
	let { plan: t } = e, n = Or(e.language);
	return It(t === null || t.batches.length + t.skipped.filter(qr).length === 0 ? [n("There is nothing in this pull request that fen reviews.")] : Lr(e, n), {
		maxCharacters: 6e4,
		note: () => `*${n("Cut here: the rest is in the job summary.")}*`
	});
}
const qr = (e) => e.reviewable;
// src/domain/compare/words.ts
/** What is said of a comparison, for the job summary and the terminal alike; our own words only. */
/** `2 suggestions stand: 1 found by both models, 1 by one alone.` */
function Jr({ models: e, agreements: t }) {
	let n = e.filter((e) => e.answered.size > 0), [r] = n;
	if (!r) return "No model answered: there is nothing to compare.";
	if (n.length === 1) return `Only ${r.model} answered: there is nothing to compare it with.`;
	let i = (e) => t.filter((t) => t.by === e).length, a = t.length - i("none"), o = n.length === 2 ? "both models" : `all ${n.length} models`, s = [
		`${i("all")} found by ${o}`,
		...n.length > 2 ? [`${i("some")} by some of them`] : [],
		`${i("one")} by one alone`
	], c = a === 1 ? "1 suggestion stands" : `${a} suggestions stand`, l = i("none"), u = l === 0 ? "" : ` ${l} more ${l === 1 ? "was" : "were"} made and did not stand.`;
	return `${c}: ${s.join(", ")}.${u}`;
}
const Yr = {
	all: "Found by all",
	some: "Found by some",
	one: "Found by one alone",
	none: "Made, and did not stand"
}, Xr = [
	"all",
	"some",
	"one",
	"none"
];
/** What the model makes of it; what it did not read it could not find. */
function Zr(e, t) {
	let n = Cr(e, t);
	return n === "not found" ? mr(t, $(e).item.placement) ? "not found" : "not read" : n;
}
/** `complete`, `partial (cost-limit)`. */
function Qr({ ending: e, plan: t }) {
	return e === null ? t === null ? "not asked" : "not asked to the end" : e.outcome + (e.reason === null ? "" : ` (${e.reason})`);
}
/** `2 of 3 (67 %)`; `—` where there is nothing to take a share of. */
function $r({ confirmed: e, made: t, setAside: n, confirmedShare: r }) {
	return r === null ? "—" : `${e} of ${t - n} (${Math.round(r * 100)} %)`;
}
function ei(e, { costKnown: n, currency: r }) {
	return e === null ? "—" : `${n ? "" : "about "}${t(e, r)}`;
}
/** All figures, in the order in which they are read, each with one value for each model. */
function ti({ models: e, agreements: t }, n) {
	let r = e.map((e) => ({
		model: e,
		of: br(e, t)
	})), i = (e, t) => ({
		name: e,
		values: r.map(({ of: e }) => String(t(e)))
	});
	return [
		{
			name: "outcome",
			values: e.map(Qr)
		},
		i("read", ({ coverage: e }) => `${Math.floor(e * 1e3) / 10} %`),
		i("suggestions made", ({ made: e }) => e),
		i("confirmed", $r),
		i("not verified", ({ notVerified: e }) => e),
		i("rejected", ({ rejected: e }) => e),
		i("set aside", ({ setAside: e }) => e),
		i("found by others too", ({ shared: e }) => e),
		i("found by it alone", ({ alone: e }) => e),
		i("cost", (e) => ei(e.cost, {
			...e,
			currency: n
		})),
		i("for each confirmed", (e) => ei(e.costPerConfirmed, {
			...e,
			currency: n
		})),
		i("tokens in", ({ usage: e }) => e.inputTokens),
		i("of them cached", ({ usage: e }) => e.cachedTokens),
		i("tokens out", ({ usage: e }) => e.outputTokens),
		i("seconds", ({ seconds: e }) => e.toFixed(1))
	];
}
/** What a reader must know to take the figures for what they are. */
function ni({ models: e }, t) {
	let r = e.flatMap((e) => {
		let t = e.plan?.ladder?.rung ?? "all";
		return t !== "all" && t !== "none" && t !== "riskiest" ? [`To fit its share of the limit, ${e.model} gets less: ${Rr[t]}.`] : [];
	});
	if (t?.skipped.some(({ reason: e }) => e === "cost-limit")) {
		let e = n(Ur(t.worstForAll));
		r.push(`For every model to read everything, set \`cost-limit: ${e}\`.`);
	}
	return e.every(({ model: e, verifier: t }) => e === t) && e.some(({ answered: e }) => e.size > 0) && r.push("Each model has judged its own suggestions; `verify-model` lets one judge all of them."), r;
}
/** Blocks of Markdown; none where no models are compared. */
function ri(e) {
	let { compare: t, plan: n, currency: r } = e;
	if (!t) return [];
	let i = Xr.flatMap((e) => {
		let n = t.agreements.filter((t) => t.by === e);
		if (n.length === 0) return [];
		let r = `${Yr[e]}: ${n.length}`, i = ai(n, t.models);
		return e === "none" ? [`<details><summary>${r}</summary>\n\n${i}\n\n</details>`] : [`#### ${r}`, i];
	});
	return [
		"### Comparison",
		ii(t, r),
		Jr(t),
		...i,
		ni(t, n).map((e) => `- ${e}`).join("\n")
	].filter((e) => e !== "");
}
/** Figures below each other and models beside each other, in several tables where there are many. */
function ii(e, t) {
	let n = e.models.map(({ model: e }) => T(e)), r = ti(e, t), i = [];
	for (let e = 0; e < n.length; e += 3) {
		let t = (t) => t.slice(e, e + 3), a = r.map(({ name: e, values: n }) => [e, ...t(n)]), o = t(n), s = [
			["Figure", ...o],
			["---", ...o.map(() => "--:")],
			...a
		];
		i.push(s.map((e) => `| ${e.join(" | ")} |`).join("\n"));
	}
	return i.join("\n\n");
}
function ai(e, t) {
	let n = e.slice(0, 200).map((e) => {
		let { suggestion: n, placement: r } = $(e).item, i = T(r.path) + En(r), a = t.map((t) => `${T(t.model)} ${Zr(e, t)}`);
		return `- ${`**${n.severity}**: ${w(n.title)}`}<br>${[i, ...a].join(" · ")}`;
	}), r = e.length - n.length;
	return [...n, ...r > 0 ? [`- and ${r} more`] : []].join("\n");
}
/** As values of JSON; `suggestion` is an index in the result's `suggestions`, money a decimal string. */
function oi({ models: e, agreements: t }) {
	let n = e.flatMap(({ reviewed: e }) => e), r = new Map(n.map((e, t) => [e, t]));
	return {
		schema: "fen-compare/1",
		models: e.map((e) => si(e, t)),
		agreements: t.map(({ by: e, members: t }) => ({
			by: e,
			members: t.map(({ model: e, item: t }) => ({
				model: e,
				suggestion: r.get(t) ?? null,
				verdict: t.verdict.status,
				fate: t.fate
			}))
		}))
	};
}
function si(e, t) {
	let { cost: r, costPerConfirmed: i, usage: a, ...o } = br(e, t), { inputTokens: s, cachedTokens: c, outputTokens: l } = a, { ending: u, plan: d } = e;
	return {
		model: e.model,
		verifyModel: e.verifier,
		outcome: u?.outcome ?? "",
		reason: u?.reason ?? "",
		detail: u?.detail ?? "",
		limit: n(e.limit),
		rung: d?.ladder?.rung ?? "",
		batches: (d?.batches ?? []).map(({ id: e }) => e),
		...o,
		cost: n(r),
		costPerConfirmed: i === null ? null : n(i),
		inputTokens: s,
		cachedTokens: c,
		outputTokens: l,
		unreadable: e.unreadable
	};
}
// src/domain/measure.ts
/** What became of fen's suggestions, told from what stands on GitHub: no model, and nothing guessed. */
/** The first that fits, in this order. */
const ci = [
	"committed-by-block",
	"committed-by-hand",
	"lines-changed",
	"disliked",
	"resolved",
	"ignored",
	"unknown"
];
function li(e) {
	let { fingerprint: t, comment: n, replies: r, resolved: i } = e, { severity: a, category: o, replacement: s } = bi(n.body);
	return {
		fingerprint: t,
		path: n.path,
		severity: a,
		category: o,
		hasBlock: s !== null,
		became: ui(e, s),
		resolved: i,
		likes: n.reactions.up,
		dislikes: n.reactions.down,
		replies: r,
		url: n.url
	};
}
function ui(e, t) {
	let { comment: n, resolved: r, hasBlockCommit: i } = e, a = n.reactions.down > n.reactions.up, o = di(e, t);
	return o === "committed" ? i ? "committed-by-block" : "committed-by-hand" : o === "changed" ? "lines-changed" : a ? "disliked" : o === "unknown" || r === null ? "unknown" : r ? "resolved" : "ignored";
}
/** What became of the lines. The same code may stand elsewhere in the file: then it is counted before and after. */
function di(e, t) {
	let { comment: n, text: r, before: i } = e, a = yi(n);
	if (a.length === 0 || r === void 0) return "unknown";
	if (r === null) return "changed";
	let o = {
		quoted: a,
		replaced: t === null ? [] : _i(t)
	}, s = mi(r, o);
	if (pi(n, a, s.quoted)) return "same";
	let c = i === void 0 ? null : mi(i, o);
	if (s.quoted.length > 0) {
		if (c === null) return "unknown";
		if (s.quoted.length >= c.quoted.length) return "same";
	}
	return t === null ? "changed" : vi(o.replaced) || c !== null && s.replaced.length > c.replaced.length ? "committed" : "changed";
}
/**
* Would the text at the commit that the comment was written on tell more than the last head alone? Not where the
* quoted lines stand in their place, and not where they are gone and nothing of the block stands.
*/
function fi({ comment: e, text: t }) {
	let n = yi(e);
	if (n.length === 0 || t == null) return !1;
	let { replacement: r } = bi(e.body), i = mi(t, {
		quoted: n,
		replaced: r === null ? [] : _i(r)
	});
	return !pi(e, n, i.quoted) && i.quoted.length + i.replaced.length > 0;
}
/** Do the quoted lines stand where GitHub shows the comment today? */
function pi({ line: e }, t, n) {
	return e !== null && n.includes(e - t.length);
}
/**
* Where each of the two begins, 0-based. A block that keeps the quoted lines and adds some holds them, and one that
* only deletes some is held by them: what stands within the other does not count.
*/
function mi(e, { quoted: t, replaced: n }) {
	let r = _i(e), i = {
		quoted: gi(r, t),
		replaced: gi(r, n)
	};
	return n.length > t.length ? {
		...i,
		quoted: hi(i.quoted, i.replaced, n.length - t.length)
	} : {
		...i,
		replaced: hi(i.replaced, i.quoted, t.length - n.length)
	};
}
/** Leaves out what begins at most `room` lines after the beginning of something longer. Both are in order. */
function hi(e, t, n) {
	let r = 0;
	return e.filter((e) => {
		for (; (t[r] ?? 1e400) <= e;) r += 1;
		let i = t[r - 1];
		return i === void 0 || n === 0 || e - i > n;
	});
}
/** Where the wanted lines stand one below the other, in time linear in both (Knuth, Morris and Pratt). */
function gi(e, t) {
	if (vi(t)) return [];
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
function _i(e) {
	return e.split("\n").map((e) => e.trimEnd());
}
function vi(e) {
	return e.every((e) => e === "");
}
/** The lines that the comment is on, as they were: the end of its hunk. None for deleted ones, which no head has. */
function yi(e) {
	let { diffHunk: t, originalStartLine: n, originalLine: r } = e;
	if (r === null || n === null) return [];
	let [i = "", ...a] = t.split("\n"), o = a.filter((e) => /^[ +]/.test(e)).map((e) => e.slice(1).trimEnd()), s = a.filter((e) => /^[ -]/.test(e)), [, c, l] = /^@@ -(\d{1,9})(?:,\d+)? \+(\d{1,9})/.exec(i) ?? [];
	if (Number(c) + s.length - 1 === r && Number(l) + o.length - 1 !== r || a.at(-1)?.startsWith("-") === !0) return [];
	let u = r - n + 1, d = u > 0 ? o.slice(-u) : [];
	return d.length === u && !vi(d) ? d : [];
}
/** Severity, category and block of a comment as `comment.ts` writes it. */
function bi(e) {
	let t = /<sub>([a-z]+) · ([a-z]+)[^\n]*<\/sub>\s*$/.exec(e.slice(-500));
	return {
		severity: K.find((e) => e === t?.[1]) ?? null,
		category: q.find((e) => e === t?.[2]) ?? null,
		replacement: xi(e)
	};
}
/** The code in the last `suggestion` block; what looks like one within other code is none. */
function xi(e) {
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
const Si = [
	"committed-by-block",
	"committed-by-hand",
	"lines-changed"
];
/** Did the author act on it, and did more people not dislike than like it? */
function Ci({ became: e, likes: t, dislikes: n }) {
	return Si.includes(e) && n <= t;
}
/**
* A commit that GitHub makes when somebody commits a suggestion of this account: it names the account in its title or,
* for several at once and whatever title people give it, as a co-author.
*/
function wi(e, t) {
	let n = [t, t.replace(/\[bot\]$/, "")].map((e) => e.toLowerCase());
	return e.toLowerCase().split("\n").some((e) => n.some((t) => Ti(e.trimEnd(), t)));
}
function Ti(e, t) {
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
/** What became of the suggestions on a pull request: a list and small tables for people, and JSON for programs. */
const Ei = {
	"committed-by-block": "committed by the block",
	"committed-by-hand": "committed by hand",
	"lines-changed": "lines changed",
	disliked: "disliked",
	resolved: "resolved",
	ignored: "ignored",
	unknown: "unknown"
};
/** Blocks of Markdown. */
function Di(e) {
	let { suggestions: t, signed: n } = e;
	return t.length === 0 ? ["fen has no inline comments on this pull request."] : [
		"### What became of the suggestions",
		Oi(e),
		ki(t),
		ji("Severity", Ai(t, K, ({ severity: e }) => e)),
		ji("Category", Ai(t, q, ({ category: e }) => e)),
		n ? "" : "Without `api-key` the signatures of the comments can't be checked: they are known by their account and shape alone."
	].filter((e) => e !== "");
}
function Oi({ suggestions: e, accepted: n, cost: r }) {
	let i = e.filter(({ became: e }) => e === "unknown").length, a = i === 0 ? "" : ` (of ${i} it can't be told)`, o = `${n} of ${e.length} accepted${a}`;
	if (r === null) return `${o}. What they cost is not known.`;
	let s = r.known ? "" : "about ", c = `${s}${t(r.amount, r.currency)} for all runs`;
	return n === 0 ? `${o}; ${c}.` : `${o}; ${c}, ${s}${t(Math.round(r.amount / n), r.currency)} for each accepted suggestion.`;
}
/** A line each, so that it fits a phone. */
function ki(e) {
	return ci.map((t) => {
		let n = e.filter(({ became: e }) => e === t).length;
		return n === 0 ? "" : `- ${Ei[t]}: ${n}`;
	}).filter((e) => e !== "").join("\n");
}
function Ai(e, t, n) {
	return [...t, null].map((t) => ({
		name: t ?? "unknown",
		items: e.filter((e) => n(e) === t)
	})).filter((e) => e.items.length > 0);
}
function ji(e, t) {
	let n = t.map(({ name: e, items: t }) => {
		let n = t.filter(({ became: e }) => e === "ignored").length;
		return `| ${e} | ${t.length} | ${t.filter(Ci).length} | ${n} |`;
	});
	return [
		`| ${e} | Suggestions | Accepted | Ignored |`,
		"|---|--:|--:|--:|",
		...n
	].join("\n");
}
/** As values of JSON; money as a decimal string. */
function Mi({ suggestions: e, accepted: t, cost: r, signed: i }) {
	return {
		schema: "fen-measure/1",
		suggestions: e,
		accepted: t,
		cost: r && n(r.amount),
		costKnown: r?.known ?? !1,
		currency: r?.currency ?? "",
		costPerAccepted: r === null || t === 0 ? null : n(Math.round(r.amount / t)),
		signed: i
	};
}
// src/domain/report/result.ts
/** The result file, schema `fen-result/1`: everything a run found and spent, for people, programs and `mode: publish`. */
const Ni = "fen-result/1";
/** The record as JSON values: money as decimal strings in `currency`, times in ISO 8601 or milliseconds. */
function Pi(e) {
	let t = a(e), { pullRequest: r, ending: i, plan: o } = e, s = {
		schema: Ni,
		version: e.version,
		mode: e.mode,
		repository: e.repository,
		pullRequest: r && {
			number: r.number,
			url: r.url,
			base: r.base.sha,
			head: r.head.sha
		},
		shard: e.shard,
		shards: e.shards?.map(Fi),
		startedAt: e.startedAt,
		finishedAt: e.finishedAt,
		outcome: i.outcome,
		reason: i.reason ?? "",
		detail: i.detail,
		coverage: e.coverage,
		gate: e.gate,
		suggestionCount: e.reviewed.filter(c).length,
		comments: e.comments,
		reviewUrl: e.reviewUrl,
		currency: e.currency,
		cost: n(t.cost),
		costKnown: t.costKnown,
		costLimit: n(e.limit),
		limits: e.limits.map(Ii),
		inputTokens: t.usage.inputTokens,
		cachedTokens: t.usage.cachedTokens,
		outputTokens: t.usage.outputTokens,
		model: t.model,
		models: e.models,
		doctor: e.doctor && wn(e.doctor),
		measure: e.measure && Mi(e.measure),
		compare: e.compare && oi(e.compare),
		floor: e.floor,
		rounds: e.convergence && Ri(e.convergence),
		plan: o && Li(o),
		context: e.context ?? null,
		skipped: o?.skipped ?? e.skipped ?? [],
		suggestions: e.reviewed.map(zi),
		unreadable: e.unreadable,
		calls: e.calls.map(Bi),
		audit: Oe(e),
		notes: e.notes,
		requests: e.requests,
		marks: e.marks
	};
	return `${JSON.stringify(s, null, 1)}\n`;
}
function Fi({ name: e, ending: t }) {
	return {
		name: e,
		outcome: t?.outcome ?? "missing",
		reason: t?.reason ?? ""
	};
}
function Ii({ limit: e, spent: t, left: r, ...i }) {
	let [a, o, s] = [
		e,
		t,
		r
	].map(n);
	return {
		...i,
		limit: a,
		spent: o,
		left: s
	};
}
function Li(e) {
	let { reviewableLines: t, plannedLines: r, worstForAll: i } = e, a = e.batches.map((e) => ({
		id: e.id,
		files: e.files.map(({ file: e, changedLines: t, partial: n }) => ({
			path: e.path,
			changedLines: t,
			partial: n
		})),
		changedLines: e.changedLines,
		verification: e.verification,
		tokens: e.tokens,
		likely: n(e.likely.total),
		atMost: {
			generate: n(e.worst.generate),
			verify: n(e.worst.verify),
			total: n(e.worst.total)
		}
	})), o = e.ladder && {
		...e.ladder,
		steps: e.ladder.steps.map(({ worst: e, ...t }) => ({
			...t,
			atMost: n(e)
		}))
	};
	return {
		reviewableLines: t,
		plannedLines: r,
		atMostForAll: n(i),
		ladder: o,
		batches: a
	};
}
function Ri({ history: e, fixed: t }) {
	let n = e.known.filter(({ status: e }) => e === "open");
	return {
		all: e.rounds,
		fixed: t,
		open: n.map(({ fingerprint: e }) => e)
	};
}
function zi(e) {
	let { suggestion: t, fingerprint: n, batch: r, placement: i, replacement: a, verdict: o, late: s, fate: c } = e;
	return {
		...t,
		model: e.model,
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
function Bi(e) {
	let { price: t, cost: r, ...i } = e, { currency: a, input: o, cached: s, output: c, source: l } = t, u = {
		input: n(o),
		cached: n(s),
		output: n(c)
	};
	return {
		...i,
		cost: n(r),
		price: {
			currency: a,
			...u,
			source: l
		}
	};
}
export { bn as $, sr as A, fe as At, X as B, vr as C, Ze as Ct, dr as D, _ as Dt, pr as E, x as Et, Ln as F, ne as Ft, On as G, Y as H, Rn as I, re as It, K as J, An as K, Un as L, h as Lt, or as M, y as Mt, $ as N, se as Nt, lr as O, g as Ot, Wn as P, oe as Pt, wn as Q, Q as R, ur as S, T as St, hr as T, C as Tt, kn as U, jn as V, Dn as W, En as X, Tn as Y, J as Z, Lr as _, Vt as _t, wi as a, fn as at, Nr as b, dt as bt, ri as c, en as ct, ti as d, G as dt, Cn as et, ni as f, H as ft, Gr as g, W as gt, Kr as h, nn as ht, Ci as i, un as it, qn as j, v as jt, cr as k, de as kt, Yr as l, an as lt, Zr as m, V as mt, Pi as n, hn as nt, li as o, pn as ot, Jr as p, ln as pt, q, Di as r, _n as rt, fi as s, dn as st, Ni as t, vn as tt, Xr as u, on as ut, Fr as v, Bt as vt, fr as w, w as wt, Or as x, A as xt, Ir as y, It as yt, Z as z };
