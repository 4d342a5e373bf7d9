import { C as e, E as t, d as n, f as r, l as i, r as a, w as o, x as s } from "./result.js";
import { a as c, d as l, f as u, i as d, n as f, r as ee, s as p, t as te, u as m } from "./totals.js";
import { n as ne, r as re, t as ie } from "./markdown.js";
// src/domain/markdown/live-text.ts
/** Mathematics between dollar signs, or a run of the characters that addresses and references are made of. */
const ae = /\$\$+|\$(?=\S)[^$\n]*(?<=\S)\$(?![A-Za-z0-9])|[\w./@#:%&=?~+-]+/g, oe = /@[\w-]|#\d|(?<![A-Za-z0-9])gh-\d|:\/\/|www\.|(?<![A-Za-z0-9])[0-9a-f]{7,40}(?![A-Za-z0-9])/i;
/** Does plain text hold something that GitHub would turn into a link, a mention or a formula? */
function se(e) {
	return h(e).some((e) => e.kind === "code");
}
/** Splits text into harmless text and the parts that belong into code spans. Together they are the text. */
function h(e) {
	let t = [], n = 0;
	for (let r of e.matchAll(ae)) {
		let i = r[0].startsWith("$") ? r[0] : ce(r[0]);
		if (!i.startsWith("$") && !oe.test(i)) continue;
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
function ce(e) {
	let t = e.length;
	for (; t > 0 && ".:?".includes(e.charAt(t - 1)) && !e.endsWith("//", t);) --t;
	return /:\/\/$|www\.$/i.test(e) ? e : e.slice(0, t);
}
/** Makes fen's own hidden marker unreadable where an HTML comment cannot be escaped: inside code. */
function g(e) {
	return e.replace(/<!--(?=\s*fen)/gi, "<!- -");
}
/** Bots read commands such as `/review` from the start of a line of the raw text. */
function _(e) {
	return /^\/[A-Za-z]/m.test(e);
}
// src/domain/markdown/markdown-escape.ts
/** Lines keep their breaks; blank lines and white space at both ends of a line do not stay. */
function v(e, t) {
	let n = e.replace(/\n\s*\n/g, "\n").split("\n");
	return n.map((e, r) => {
		let i = r === n.length - 1;
		return le(i ? e : e.trimEnd(), {
			...t,
			before: r === 0 ? t.before : "\n",
			after: i ? t.after : "\n"
		});
	}).join("\n");
}
function le(e, t) {
	let n = t.before === "" || t.before === "\n", r = n ? e.trimStart() : e, i = n ? de(r, t) : -1, a = "";
	for (let e = 0; e < r.length;) {
		let o = ue(r, e), s = r.slice(e, o);
		a += i >= e && i < o ? fe(s) : pe(s, {
			line: r,
			at: e,
			end: o,
			startsLine: n && e === 0
		}, t), e = o;
	}
	return a;
}
/** Delimiters of one kind act together; every other character stands alone. */
function ue(e, t) {
	let n = e.charAt(t), r = t + 1;
	if ("*_~".includes(n)) for (; e.charAt(r) === n;) r += 1;
	return r;
}
/** Where in a line a backslash keeps it from beginning a block; −1 for nowhere. */
function de(e, t) {
	let n = /^\d{1,9}(?=[.)](?:\s|$))/.exec(e);
	return n === null ? /^(?:#{1,6}(?:\s|$)|>|[-+*](?:\s|$)|~~~|\/[A-Za-z])/.test(e) || /^[-=_*:|+\s]+$/.test(e) && /^[-=_*:|]/.test(e) || /^\[[ xX]\](?:\s|$)/.test(e) || e.startsWith("[") && t.defines ? 0 : -1 : n[0].length;
}
function fe(e) {
	return e.replace(/./g, "\\$&");
}
function pe(e, t, n) {
	switch (e.charAt(0)) {
		case "*":
		case "_":
		case "~": return ve(e, t, n) ? fe(e) : e;
		case "<": return _e(t, n);
		default: return me(e, t, n) ? `\\${e}` : e;
	}
}
function me(e, t, n) {
	let r = y(t, n);
	switch (e) {
		case "`": return !0;
		case "\\": return r === null || r === "" || /[\n!-/:-@[-`{-~]/.test(r);
		case "[": return n.inLabel;
		case "]": return n.inLabel || r === null || r === "(";
		case "!": return r === null || r === "[";
		case "&": return ge(t.line, t.at);
		case "|": return n.inTable;
		default: return !1;
	}
}
const he = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;
function ge(e, t) {
	return he.lastIndex = t, he.test(e);
}
/** `<!` never stays as it is: a search for our marker in the raw text must not find one. */
function _e(e, t) {
	let n = y(e, t);
	return n === "!" ? "&lt;" : (n === null || /[A-Za-z/?]/.test(n)) && (t.closesTags || e.startsLine) ? "\\<" : "<";
}
/**
* Could the run open or close emphasis? Without emphasis around, a run that can only open does nothing as
* long as every run that can close is escaped. Rules: CommonMark 0.31, section 6.2.
*/
function ve(e, t, n) {
	let r = ye(be(t, n)), i = ye(y(t, n)), a = i !== "space" && (i === "letter" || r !== "letter"), o = r !== "space" && (r === "letter" || i !== "letter"), s = e.startsWith("_");
	return o && (!s || !a || i === "punctuation") || a && (!s || !o || r === "punctuation") && n.nearEmphasis;
}
function ye(e) {
	return e === null ? "punctuation" : e === "" || /\s/.test(e) ? "space" : /[\p{P}\p{S}]/u.test(e) ? "punctuation" : "letter";
}
function be(e, t) {
	return e.at > 0 ? e.line.charAt(e.at - 1) : e.startsLine ? "" : t.before;
}
function y(e, t) {
	return e.end < e.line.length ? e.line.charAt(e.end) : t.after;
}
// src/domain/markdown/markdown-foreign.ts
/** Foreign plain text inside our own Markdown: as one line of text, as a code span, as a code block. */
/**
* One line of plain text (a title, a file name, a reason) that stands for itself anywhere in a line of
* Markdown: in a paragraph, in a table cell, inside emphasis, in the label of a link. Hidden characters are
* shown; mentions, references and addresses become code spans.
*/
function b(t) {
	let n = e(E(t)).trim(), r = h(n), i = {
		nearEmphasis: !0,
		closesTags: !0,
		defines: n.includes("]:"),
		inTable: !0,
		inLabel: !Ce(n) || /\]\(|\]$/.test(n)
	}, a = "";
	for (let [e, t] of r.entries()) if (t.kind === "code") a = C(a, t.value, S);
	else {
		let n = e + 1 < r.length ? "`" : null;
		a += v(t.value, {
			...i,
			before: a.slice(-1),
			after: n
		});
	}
	return a;
}
/**
* One line of plain text as `renderPlain` gives it, with the code spans that its author has put between
* single backticks kept as code.
*/
function x(e) {
	let t = E(e).trim().split(/`([^`]{1,500})`/), n = "";
	for (let [e, r] of t.entries()) if (e % 2 == 1) n = C(n, r, S);
	else if (r.trim() !== "") {
		let i = /^\s/.test(r) && n !== "" ? " " : "", a = /\s$/.test(r) && e < t.length - 1 ? " " : "";
		n += i + b(r) + a;
	} else n !== "" && r !== "" && (n += " ");
	return n.trim();
}
/**
* An inline code span of one line of foreign text, also inside a table cell. A `|` stands outside the
* code, because `\|` inside of it means one thing in tables and another elsewhere.
*/
function S(t) {
	let n = g(e(E(t)));
	return n === "" ? "` `" : n.split("|").map((e) => e === "" ? "" : xe(e)).join("\\|");
}
/** A code span of one line of text that holds no hidden characters; not for table cells. */
function xe(e) {
	let t = new Set((e.match(/`+/g) ?? []).map((e) => e.length)), n = 1;
	for (; t.has(n);) n += 1;
	if (n > 80) return b(e.replaceAll("`", "'"));
	let r = "`".repeat(n), i = e.startsWith("`") || e.endsWith("`"), a = e.startsWith(" ") && e.endsWith(" ") && e.trim() !== "";
	return i || a ? `${r} ${e} ${r}` : r + e + r;
}
/** Puts a code span behind what is written. Two spans, or a `$` and a span, must not touch. */
function C(e, t, n) {
	return e + (/[`$]$/.test(e) ? " " : "") + n(t);
}
/**
* A fenced code block whose content is exactly `text`. Unless it is a `suggestion`, the block is indented by
* a space (which is not part of the content) where a bot could read a line of it as a command.
*/
function w(e, t) {
	let n = Se(e, t);
	return t.startsWith("suggestion") ? n : T(n);
}
/** A fenced code block; the fence is longer than any run of backticks that begins a line of the text. */
function Se(e, t) {
	let n = (e.match(/^[ \t]*`{3,}/gm) ?? []).reduce((e, t) => Math.max(e, t.trimStart().length), 2), r = "`".repeat(n + 1);
	return `${r}${t}\n${e === "" ? "" : `${e}\n`}${r}`;
}
/** Indents a code block by one space when a line of it looks like a command to a bot. */
function T(e) {
	return _(e) ? e.replace(/(^|\n|\r(?!\n))(?=[^\r\n])/g, "$1 ") : e;
}
function E(e) {
	return e.replace(/[\r\n]+/g, " ");
}
function Ce(e) {
	let t = 0;
	for (let n of e) if (n === "[" && (t += 1), n === "]" && --t, t < 0) return !1;
	return t === 0;
}
// src/domain/markdown/markdown-pieces.ts
const D = 2e3;
/** Yields the pieces in order, lazily. Line ends must be `\n`. */
function* we(e) {
	let t = 0, n = 0;
	for (; n < e.length;) {
		let r = Te(A(e, n));
		if (r === null) {
			n = j(e, n);
			continue;
		}
		yield* O(e, t, n);
		let i = Ee(e, n, r);
		yield i, t = n = i.end;
	}
	yield* O(e, t, e.length);
}
/** Only fences without indentation: the others may belong to a list, which is the parser's business. */
function Te(e) {
	let t = /^(`{3,}|~{3,})(.*)$/s.exec(e), n = t?.[1] ?? "", r = t?.[2] ?? "";
	return n === "" || n.startsWith("`") && r.includes("`") ? null : {
		mark: n,
		language: r.trim().split(/\s/, 1)[0] ?? ""
	};
}
function Ee(e, t, n) {
	let r = j(e, t), i = r;
	for (; i < e.length && !De(A(e, i), n.mark);) i = j(e, i);
	return {
		kind: "code",
		text: e.slice(r, i).replace(/\n$/, ""),
		language: n.language,
		start: t,
		end: j(e, i)
	};
}
function De(e, t) {
	let n = e.trim();
	return n.length < t.length || e.search(/\S/) > 3 ? !1 : n === t.charAt(0).repeat(n.length);
}
function* O(e, t, n) {
	let r = t;
	for (; r < n;) {
		let t = n - r <= D ? n : k(e, r, r + D);
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
const Oe = [
	/\n\n(?=\S)/g,
	/\n(?=\S)/g,
	/\n/g,
	/ /g
];
/** The best place for a cut in the second half of a range. */
function k(e, t, n) {
	let r = t + Math.floor((n - t) / 2), i = e.slice(r, n);
	for (let e of Oe) {
		let t = [...i.matchAll(e)].at(-1);
		if (t !== void 0) return r + t.index + t[0].length;
	}
	return ke(e, n) ? n - 1 : n;
}
function ke(e, t) {
	let n = e.charCodeAt(t);
	return n >= 56320 && n <= 57343;
}
function A(e, t) {
	return e.slice(t, j(e, t)).replace(/\n$/, "");
}
/** Offset behind the line feed that ends the line. */
function j(e, t) {
	let n = e.indexOf("\n", t);
	return n === -1 ? e.length : n + 1;
}
// src/domain/markdown/markdown-inline.ts
/** Markdown of a paragraph's content; `""` when nothing of it may stay. */
function M(e, t) {
	let n = I(N(e, {
		options: t,
		marks: /* @__PURE__ */ new Set()
	})).inner;
	return R(n, {
		nearEmphasis: L(n, (e) => e.kind === "emphasis"),
		closesTags: Re(n, ">"),
		defines: Re(n, "]:"),
		inTable: t.inTable,
		inLabel: !1,
		before: "",
		after: ""
	});
}
/** The same content in one line of bold text, which is what becomes of a heading. */
function Ae(e, t) {
	return M([{
		type: "strong",
		children: [...e]
	}], t).replace(/(?:\\\n|\n)+/g, " ");
}
function N(e, t) {
	return Fe(e.flatMap((e) => je(e, t)));
}
function je(e, t) {
	switch (e.type) {
		case "text": return [P(e.value)];
		case "inlineCode": return [Me(e.value)];
		case "break": return [{ kind: "break" }];
		case "emphasis": return F("*", e.children, t);
		case "strong": return F("**", e.children, t);
		case "delete": return F("~~", e.children, t);
		case "link": return Pe(e, t);
		case "linkReference": return N(e.children, t);
		case "image":
		case "imageReference": return [P(e.alt ?? "")];
		case "footnoteReference": return [P(`[^${e.label ?? e.identifier}]`)];
	}
	return [/^<br\s*\/?>$/i.test(e.value) ? { kind: "break" } : P(Ne(e.value))];
}
function Me(t) {
	return {
		kind: "code",
		value: g(e(t.replace(/[\r\n]+/g, " ")))
	};
}
function P(e) {
	return {
		kind: "text",
		value: o(e.replace(/\r\n?/g, "\n"))
	};
}
/** Removes `<!-- … -->`; a comment that never ends stays, as text. */
function Ne(e) {
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
function F(e, t, n) {
	if (n.marks.has(e)) return N(t, n);
	let { start: r, inner: i, end: a } = I(N(t, {
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
function Pe(e, t) {
	let n = N(e.children, t), r = t.options.allowLink(e.url), { inner: i } = I(n);
	return r === null || i.length === 0 ? n : [{
		kind: "link",
		url: r,
		children: i
	}];
}
/** Text that was split by something now gone can be a mention again: it has to be seen as one. */
function Fe(e) {
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
function I(e) {
	let t = e.findIndex((e) => !Ie(e));
	if (t === -1) return {
		start: e,
		inner: [],
		end: []
	};
	let n = e.findLastIndex((e) => !Ie(e)), r = e.slice(t, n + 1), i = Le(r[0], (e) => e.trimStart()), a = [...e.slice(0, t), ...i.space];
	r.splice(0, 1, ...i.rest);
	let o = Le(r.at(-1), (e) => e.trimEnd());
	return r.splice(-1, 1, ...o.rest), {
		start: a,
		inner: r,
		end: [...o.space, ...e.slice(n + 1)]
	};
}
function Ie(e) {
	return e.kind === "break" || e.kind === "text" && e.value.trim() === "";
}
function Le(e, t) {
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
function L(e, t) {
	return e.some((e) => t(e) || "children" in e && L(e.children, t));
}
function Re(e, t) {
	return L(e, (e) => e.kind === "text" && e.value.includes(t));
}
function R(e, t) {
	let n = e.flatMap((e) => e.kind === "text" ? h(e.value) : [e]), r = "";
	for (let [e, i] of n.entries()) {
		let a = n[e + 1], o = r === "" ? t.before : r.slice(-1), s = a === void 0 ? t.after : Ve(a);
		r = ze(r, i, {
			...t,
			before: o,
			after: s
		});
	}
	return r;
}
function ze(e, t, n) {
	switch (t.kind) {
		case "text": return e + v(t.value, n);
		case "code": return C(e, t.value, n.inTable ? S : xe);
		case "break": return n.inTable ? `${e} ` : e.endsWith("\\\n") ? e : `${e.trimEnd()}\\\n`;
		case "emphasis": return e + Be(t.mark, t.children, n);
	}
	return `${e}[${R(t.children, {
		...n,
		inLabel: !0,
		before: "[",
		after: "]"
	})}](${t.url})`;
}
function Be(e, t, n) {
	let r = e.charAt(0);
	return e + R(t, {
		...n,
		before: r,
		after: r
	}) + e;
}
function Ve(e) {
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
function z(e, t) {
	let n = {
		...t,
		inTable: !1
	};
	switch (e.type) {
		case "paragraph": return M(e.children, n);
		case "heading": return Ae(e.children, n);
		case "thematicBreak": return "***";
		case "blockquote": return $e(He(e.children, t).join("\n\n"), "> ", "> ");
		case "list": return Ge(e, t);
		case "code": return We(e.value, e.lang ?? "");
		case "html": return M([{
			type: "text",
			value: Ne(e.value)
		}], n);
		case "table": return Ze(e, t);
		case "footnoteDefinition": return Ye(e, t);
		case "definition":
		case "yaml":
		case "listItem":
		case "tableRow":
		case "tableCell": return "";
	}
	return M([e], n);
}
function He(e, t) {
	return e.map((e) => z(e, t)).filter((e) => e !== "");
}
/** Languages for which GitHub does more with a code block than to colour it. */
const Ue = /^(?:suggestion|mermaid|math|geojson|topojson|stl)/i;
/** A code block in a language that does nothing but colour it. */
function We(e, t) {
	let n = /^[A-Za-z0-9][\w.+#-]{0,29}$/.test(t);
	return Ue.test(t) ? B(e, "text") : B(e, n ? t : "");
}
/** A code block of foreign text that need not be exact: hidden characters and our marker are shown as such. */
function B(t, n) {
	return Se(g(e(t)), n);
}
function Ge(e, t) {
	let n = e.ordered === !0 ? e.start ?? 1 : null, r = e.spread === !0 || e.children.some((e) => e.spread === !0);
	return e.children.flatMap((e, r) => {
		let i = n === null ? "- " : `${Math.min(n + r, 999999999)}. `, a = Ke(e, t);
		return a === "" ? [] : [$e(a, i, " ".repeat(i.length))];
	}).join(r ? "\n\n" : "\n");
}
function Ke(e, t) {
	let n = typeof e.checked == "boolean" ? Je(e, e.checked) : e.children, r = "", i;
	for (let a of n) {
		let n = z(a, t);
		if (n === "") continue;
		let o = i === "paragraph" && a.type === "list" && qe(a);
		r += (r === "" ? "" : o && e.spread !== !0 ? "\n" : "\n\n") + n, i = a.type;
	}
	return r;
}
/** A numbered list can follow a paragraph without a blank line only when it starts at 1. */
function qe(e) {
	return e.ordered !== !0 || (e.start ?? 1) === 1;
}
function Je(e, t) {
	return Xe(e.children, t ? "[x] " : "[ ] ");
}
function Ye(e, t) {
	let n = `[^${e.label ?? e.identifier}]: `;
	return He(Xe(e.children, n), t).join("\n\n");
}
/** Puts text in front of the first paragraph. */
function Xe(e, t) {
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
function Ze(e, t) {
	let [n] = e.children;
	if (n === void 0 || n.children.length === 0) return "";
	let r = n.children.length, i = e.children.map((e) => `| ${Array.from({ length: r }, (n, r) => M(e.children[r]?.children ?? [], {
		...t,
		inTable: !0
	}).replace(/\n+/g, " ")).join(" | ")} |`), a = Array.from({ length: r }, (t, n) => Qe(e.align?.[n]));
	return [
		i[0],
		`| ${a.join(" | ")} |`,
		...i.slice(1)
	].join("\n");
}
function Qe(e) {
	return `${e === "left" || e === "center" ? ":" : "-"}-${e === "right" || e === "center" ? ":" : "-"}`;
}
function $e(e, t, n) {
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
function V(e, t) {
	let n = e.filter((e) => e !== ""), r = n.join("\n\n");
	if (tt(r, t)) return r;
	let i = H(t.note(n.length)), a = {
		characters: i.characters,
		bytes: i.bytes
	}, o = 0;
	for (let e of n) {
		let n = H(`${e}\n\n`);
		if (a.characters += n.characters, a.bytes += n.bytes, et(a, t)) break;
		o += 1;
	}
	let s = [...n.slice(0, o), t.note(n.length - o)].join("\n\n");
	return tt(s, t) ? s : "";
}
function H(e) {
	return {
		characters: e.length,
		bytes: new TextEncoder().encode(e).length
	};
}
function et(e, t) {
	return e.characters > t.maxCharacters || e.bytes > (t.maxBytes ?? 2 ** 53 - 1);
}
function tt(e, t) {
	return !et(H(e), t);
}
// src/domain/markdown/markdown.ts
/**
* Foreign Markdown made harmless: parsed as GitHub parses it, and written again from the parts that cannot
* do anything. Nothing is posted that the model wrote and that did not come through here.
*/
/** More of a text is never looked at. */
const nt = 2e5;
/**
* Renders Markdown from the model: text, emphasis, code, lists, quotes and tables stay; images become their
* alternative text, links their label, HTML becomes text; mentions, references and addresses become code
* spans; hidden characters go (in code they are shown). The result is a closed block that ends without a
* line feed; what stands behind it after a blank line is untouched by it. Never throws.
*/
function rt(e, t) {
	let n = e.slice(0, nt).replace(/\r\n?/g, "\n"), r = Math.max(0, e.length - nt), i = { allowLink: _t(t.allowedLinkPrefix) }, { blocks: a, end: o } = U(n, t.maxCharacters, i), s = it(a);
	if (o === n.length && r === 0 && s.length <= t.maxCharacters) return s;
	let c = t.maxCharacters - 80, l = c <= 0 ? [] : at(a, n, {
		room: c,
		harmless: i
	}), u = `(cut: ${n.length - (l.at(-1)?.end ?? 0) + r} more characters are in the result file)`;
	return it([...l, {
		markdown: u,
		end: 0
	}].filter((e) => e.markdown !== "")).slice(0, Math.max(0, t.maxCharacters));
}
function it(e) {
	return e.map((e) => e.markdown).join("\n\n");
}
/** Renders pieces until the room is used up; `end` is where in the source it stopped. */
function U(e, t, n) {
	let r = [], i = 0;
	for (let a of we(e)) {
		if (i > t) return {
			blocks: r,
			end: a.start
		};
		for (let e of st(a, n)) r.push(e), i += e.markdown.length + 2;
	}
	return {
		blocks: r,
		end: e.length
	};
}
/** The blocks that fit; when not even the first one does, as much of it as does. */
function at(e, t, n) {
	let r = ot(e, n.room);
	if (r.length > 0) return r;
	for (let e = n.room; e > 0; e = Math.floor(e / 2)) {
		let r = ot(U(t.slice(0, k(t, 0, Math.min(e, t.length))), n.room, n.harmless).blocks, n.room);
		if (r.length > 0) return r;
	}
	return [];
}
function ot(e, t) {
	let n = 0, r = e.findIndex((e) => (n += e.markdown.length + 2, n - 2 > t));
	return r === -1 ? e : e.slice(0, r);
}
function st(e, t) {
	let { text: n, start: r, end: i } = e;
	if (e.kind === "code") return [{
		markdown: T(We(n, e.language)),
		end: i
	}];
	let a = ht(n) ? null : ft(n);
	return a === null ? n.trim() === "" ? [] : [{
		markdown: lt(n),
		end: i
	}] : a.children.flatMap((e) => {
		let i = e.position?.start.offset ?? 0, a = e.position?.end.offset ?? n.length, o = ct(e, n.slice(i, a), t);
		return o === "" ? [] : [{
			markdown: o,
			end: r + a
		}];
	});
}
/** What was written is read again: should it not be harmless after all, its source is shown as code. */
function ct(e, t, n) {
	let r = T(z(e, n)), i = ft(r);
	return i !== null && !s(r) && !_(r) && pt(i).every((e) => dt(e, n)) ? r : lt(t);
}
function lt(e) {
	return T(B(e.trimEnd(), "text"));
}
/** What this module never writes; raw HTML includes our own markers. */
const ut = /* @__PURE__ */ new Set([
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
function dt(e, t) {
	return e.type === "text" ? !se(e.value) : e.type === "link" ? t.allowLink(e.url) === e.url : !ut.has(e.type);
}
/**
* Returns `null` for what the parser cannot read or what nests too deep. The extensions that look for
* addresses once more after parsing are left out: they take the square of the text's length.
*/
function ft(e) {
	try {
		let t = ne().map((e) => ({
			...e,
			transforms: []
		})), n = re(e, {
			extensions: [ie()],
			mdastExtensions: t
		});
		return mt(n) > 20 ? null : n;
	} catch {
		return null;
	}
}
function pt(e) {
	let t = [e];
	for (let e = 0; e < t.length; e += 1) {
		let n = t[e];
		n !== void 0 && "children" in n && t.push(...n.children);
	}
	return t;
}
/** Level by level, without recursion: the tree is foreign. */
function mt(e) {
	let t = 0, n = [e];
	for (; n.length > 0 && t <= 20;) t += 1, n = n.flatMap((e) => "children" in e ? e.children : []);
	return t;
}
/** A line with more quote and list markers than that takes a parser very long. */
function ht(e) {
	return e.split("\n").some((e) => ((/^(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s)|\s)*/.exec(e)?.[0] ?? "").match(/[>+*-]|\d+/g) ?? []).length > 20);
}
/** GitHub notes a link to one of these under the thing that is linked to. */
const gt = /\/(?:issues|pull|pulls|discussions|commit|commits|compare)(?:[/?#]|$)/i;
function _t(e) {
	return e === void 0 || e === "" ? () => null : (t) => {
		let n = URL.canParse(t) ? new URL(t).href : "", r = n.startsWith(e) ? n.slice(e.length) : null, i = r !== null && (e.endsWith("/") || /^(?:[/?#]|$)/.test(r)), a = /^[\w.~:/?#&=%+@,;-]+$/.test(n) && !gt.test(n);
		return i && a ? n : null;
	};
}
// src/domain/report/limits.ts
/** The inputs that set the limits. */
const W = {
	run: "cost-limit",
	"pull request": "cost-limit-per-pr",
	month: "cost-limit-per-month"
}, G = {
	run: "this run",
	"pull request": "all runs on this pull request",
	month: "all runs of the repository this month"
};
/** `All runs on this pull request: ¥0.0044 of ¥0.05, ¥0.0456 left.` */
function vt(e, t) {
	let { name: n, isLowerBound: r } = e, i = G[n], a = l(e.left, t), o = r ? `at most ${a} left (a lower bound: GitHub lists more comments than fen reads)` : `${a} left`;
	return `${i.charAt(0).toUpperCase()}${i.slice(1)}: ${K(e, t)}, ${o}.`;
}
function K({ spent: e, limit: t, isLowerBound: n }, r) {
	return `${n ? "at least " : ""}${l(e, r)} of ${l(t, r)}`;
}
/** Why a run may spend less than `cost-limit`. */
function yt(e, t) {
	let { currency: n } = t;
	return `\`${W[e.name]}\`: ${G[e.name]} have cost ${K(e, n)}; this run may spend ${l(t.limit, n)}.`;
}
/** Why a run could not review anything, naming the limit that stood in its way. */
function bt(e, t) {
	let n = e.left === 0 ? "nothing" : l(e.left, t);
	return `\`${W[e.name]}\`: ${G[e.name]} have cost ${K(e, t)}; ${n} is left, which does not pay for a review`;
}
/** Blocks of Markdown; none unless only the plan was asked for, or the limit bought less than everything. */
function xt(e) {
	let { plan: t } = e;
	if (!t) return [];
	let n = (t) => l(t, e.currency), r = [];
	return t.ladder && (e.ending.reason === "plan-only" || t.ladder.rung !== "all") && r.push("### How the limit was met", Ct(t.ladder, e.currency)), e.ending.reason === "plan-only" && r.push("### Plan", Ot(t, (t) => m(t, e.currency)), wt(t, n)), t.skipped.some((e) => e.reason === "cost-limit") && r.push(Tt(t, e)), r;
}
const St = {
	all: "everything",
	"without-code": "without the code from elsewhere",
	"without-description": "of all that stands round the diff, the title alone",
	"severe-verified": "only critical and major suggestions verified",
	riskiest: "the riskiest files only",
	"fallback-model": "with a cheaper model",
	none: "no review"
};
/** Every rung with its price; the one that was taken is marked. */
function Ct(e, t) {
	let n = e.steps.map((n) => {
		let r = n.rung === e.rung && n.model === e.model, i = `${St[n.rung]}${n.rung === "fallback-model" ? `: ${S(n.model)}` : ""}`;
		return `| ${r ? `**${i}**` : i} | ${m(n.worst, t)} | ${n.files} of ${n.allFiles} |${r ? " taken |" : " |"}`;
	});
	return e.rung === "none" && n.push(`| **${St.none}** | | | taken |`), [
		"| | At most | Files in full | |",
		"|---|--:|--:|---|",
		...n
	].join("\n");
}
function wt(e, t) {
	let n = e.batches.reduce((e, t) => e + t.worst.total, 0);
	return `Likely ${t(e.batches.reduce((e, t) => e + t.likely.total, 0))}, at most ${t(n)}, verification included. Nothing was spent.`;
}
/** What to set to have everything reviewed. */
function Tt(e, t) {
	let n = new Set(e.batches.flatMap((e) => e.files.map(({ file: e }) => e.path))), r = e.skipped.filter((e) => e.reason === "cost-limit"), i = (/* @__PURE__ */ new Set([...n, ...r.map((e) => e.path)])).size, a = i - r.length, o = Dt(e.worstForAll);
	return `The limit of ${l(t.limit, t.currency)} buys ${a} of ${i} files in full. All of them cost at most ${l(o, t.currency)}: ${Et(o, t.limits)}.`;
}
/** Which limit would have to be higher, and how much: what is spent of it already stays spent. */
function Et(e, t) {
	let n = t.filter(({ name: t, limit: n, spent: r }) => n - (t === "run" ? 0 : r) < e);
	return (n.length > 0 ? n : [{
		name: "run",
		spent: 0
	}]).map(({ name: t, spent: n }) => `set \`${W[t]}: ${u(Dt(e + (t === "run" ? 0 : n)))}\``).join(" and ");
}
/** Up to the next thousandth, so that the figure can be typed. */
function Dt(e) {
	return Math.ceil(e / 1e6) * 1e6;
}
function Ot(e, t) {
	let n = e.batches.flatMap((e) => e.files.map(({ file: n, changedLines: r, partial: i }, a) => {
		let o = a === 0 ? `${t(e.likely.total)} | ${t(e.worst.total)}` : " | ";
		return `| ${e.id} | ${S(n.path)}${i ? " (part)" : ""} | ${r} | ${o} |`;
	})), r = n.length - 200;
	return [
		"| Batch | File | Changed lines | Likely | At most |",
		"|--:|---|--:|--:|--:|",
		...n.slice(0, 200),
		...r > 0 ? [`| | and ${r} more | | | |`] : []
	].join("\n");
}
/** The plan in one line of the log. */
function kt(e, { costLimit: n, currency: r }) {
	let i = (e) => l(e, r), a = (t) => i(e.batches.reduce((e, n) => e + n[t].total, 0)), o = new Set(t(e.batches)).size, s = e.batches.length === 1 ? "1 batch" : `${e.batches.length} batches`, c = e.skipped.filter((e) => e.reviewable).length, u = [c === 0 ? "" : `; ${c} not or not wholly`, e.skipped.length === c ? "" : `; ${e.skipped.length - c} left out on purpose`].join("");
	return `plan: ${o} files in ${s}, likely ${a("likely")}, at most ${a("worst")} of ${i(n)}${u}`;
}
/** The plan as the answer to `/fen plan`. */
function At(e) {
	let { plan: t } = e;
	return V(t === null || t.batches.length + t.skipped.filter(jt).length === 0 ? ["There is nothing in this pull request that fen reviews."] : xt(e), {
		maxCharacters: 6e4,
		note: () => "*Cut here: the rest is in the job summary.*"
	});
}
const jt = (e) => e.reviewable, Mt = 6e4;
/** An inline comment: title, reason, the code to commit, and quietly its severity. */
function Nt(e, t) {
	let { suggestion: n, replacement: r } = e, i = [
		`**${x(n.title)}**`,
		Pt(n.body, t),
		...It(e),
		`<sub>${Ft(e)}</sub>`
	].filter((e) => e !== ""), a = (t.mark === "" ? "" : `${t.mark}\n`) + i.join("\n\n");
	return a.length <= 6e4 || r === null ? a : Nt({
		...e,
		replacement: null
	}, t);
}
function Pt(e, t) {
	return rt(e, {
		maxCharacters: 2e4,
		allowedLinkPrefix: t.allowedLinkPrefix
	});
}
function Ft(e) {
	let { severity: t, category: n, source: r, tool: i, rule: a } = e.suggestion, o = [t, n];
	return i !== void 0 && o.push(`found by ${S(i)}`), a !== void 0 && o.push(`rule of ${S(a)}`), r === "check" ? o.push("built-in check") : e.check?.kind === "supported" ? o.push("checked") : e.verdict.status === "not-verified" && o.push("not verified"), o.join(" · ");
}
/** The `suggestion` block, or the code and why it is not offered for committing. */
function It(e) {
	let { replacement: t, suggestion: n } = e;
	return t === null || n.replacement === null ? [] : t.kind === "committable" ? [w(t.text, "suggestion")] : n.replacement.trim() === "" ? [] : [`Proposed code (to apply by hand: ${x(t.reason)}):`, q(n.replacement)];
}
/** Code that is only shown: what nobody would see in it is visible, and it holds no marker of fen's. */
function q(t) {
	return w(g(e(t)), "");
}
/** The code where there is no line to commit it to, and so no `suggestion` block. */
function Lt(e) {
	let { replacement: t } = e;
	return t?.kind === "committable" ? t.text === "" ? ["Proposed: delete these lines."] : ["Proposed code:", q(t.text)] : It(e);
}
/** A suggestion in the review's body: what an inline comment says, with file and quoted code. */
function Rt(e, t) {
	let { suggestion: r, placement: i } = e, a = S(i.path) + n(i), o = r.quote.split("\n"), s = o.length > 12 ? [...o.slice(0, 12), "…"] : o;
	return [
		`**${x(r.title)}** — ${a}`,
		r.quote.trim() === "" ? "" : q(s.join("\n")),
		Pt(r.body, {
			mark: "",
			allowedLinkPrefix: t.allowedLinkPrefix
		}),
		...Lt(e),
		`<sub>${Ft(e)}${t.why === "" ? "" : ` · ${b(t.why)}`}</sub>`
	].filter((e) => e !== "").join("\n\n");
}
/** The body of the review: what was found, what has no comment of its own, what was not looked at. */
function zt(e) {
	let { headline: t, listed: n, folded: r, leftOut: i, footer: a, mark: o } = e, s = [
		t,
		n.length + i > 0 ? "#### Without a comment of their own" : "",
		...n,
		r.length > 0 ? `<details><summary>Late or minor: ${r.length}</summary>\n\n${r.join("\n\n")}\n\n</details>` : "",
		i > 0 ? `*${i} more in the job summary and the result file.*` : "",
		J(e.notReviewed),
		`<sub>${a}</sub>`
	].filter((e) => e !== "");
	return (o === "" ? "" : `${o}\n`) + s.join("\n\n");
}
function Bt(e) {
	return e.length > 300 ? `${e.slice(0, 300)}…` : e;
}
/** A folded list of files that were worth a review and did not get one. */
function J(e) {
	let t = e.filter((e) => e.reviewable);
	if (t.length === 0) return "";
	let n = t.slice(0, 30).map((e) => `- ${S(Bt(e.path))}: ${x(e.detail)}`), r = t.length - n.length;
	return r > 0 && n.push(`- and ${r} more`), `<details><summary>${`Not reviewed: ${t.length} ${t.length === 1 ? "file" : "files"}, or parts of them`}</summary>\n\n${n.join("\n")}\n\n</details>`;
}
/** `5 files`, `1 file`; a path counts once. */
function Vt(e) {
	let t = new Set(e).size;
	return t === 1 ? "1 file" : `${t} files`;
}
// src/domain/report/cost-report.ts
/** Blocks of Markdown; none when nothing was asked and nothing was planned. */
function Ht(e) {
	return e.calls.length === 0 && e.earlier === null ? [] : [
		"### Cost",
		Gt(e),
		qt(e.calls),
		Xt(e),
		...Yt(e),
		Jt(e),
		X("By request", Zt(e)),
		X("By file", Qt(e)),
		$t(e.calls)
	].filter((e) => e !== "");
}
/** The line under a review: what it cost, by which model. */
function Ut(e) {
	let { cost: t, costKnown: n, model: r } = f(e), i = n ? "" : "about ", a = te(e.calls), o = a.length > 0 ? a.join(", ") : r, s = l(e.limit, e.currency);
	return `${i}${l(t, e.currency)} of a ${s} limit · ${b(o)} · suggestions of a model: check before you commit`;
}
const Wt = ["generate", "verify"];
function Gt(e) {
	let t = (t) => m(t, e.currency), n = (e.calls.filter(({ pass: e }) => e === "converse").length > 0 ? ["converse"] : Wt).map((n) => {
		let r = e.calls.filter((e) => e.pass === n), i = r.map((e) => e.usage).reduce(d, ee), a = n === "converse" ? 0 : (e.plan?.batches ?? []).reduce((e, t) => e + t.worst[n], 0);
		return `| ${n} | ${r.length} | ${t(a)} | ${t(c(r).cost)} | ${Y(i)} |`;
	}), r = f(e), i = (e.plan?.batches ?? []).reduce((e, t) => e + t.worst.total, 0), a = e.calls.length;
	if (e.earlier) {
		let { cost: r, usage: i } = e.earlier;
		n.push(`| earlier job | | | ${t(r)} | ${Y(i)} |`);
	}
	return [
		"| Pass | Requests | Planned at most | Actual | Input | Cached | Output |",
		"|---|--:|--:|--:|--:|--:|--:|",
		...n,
		`| **total** | ${a} | ${t(i)} | **${r.costKnown ? "" : "about "}${t(r.cost)}** | ${Y(r.usage)} |`
	].join("\n");
}
function Y(e) {
	return [
		e.inputTokens,
		e.cachedTokens,
		e.outputTokens
	].map(Kt).join(" | ");
}
function Kt(e) {
	return String(e).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}
/** How much of the second pass came from the endpoint's cache: the layout of the prompts is made for it. */
function qt(e) {
	let t = e.filter(({ pass: e, usage: t }) => e === "verify" && !t.estimated).map((e) => e.usage).reduce(d, ee);
	return t.inputTokens === 0 ? "" : `${Math.round(t.cachedTokens * 100 / t.inputTokens)} % of the second pass's input came from the endpoint's cache.`;
}
/** Where the money went, as a picture that GitHub draws: by pass and model. */
function Jt(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e.calls) {
		let e = `${n.pass}, ${n.model}`.replaceAll(/[^\w ,./:@+-]/g, "");
		t.set(e, (t.get(e) ?? 0) + n.cost);
	}
	let n = [...t].filter(([, e]) => e > 0).slice(0, 8);
	if (n.length < 2) return "";
	let r = n.map(([e, t]) => `  "${e}" : ${u(t)}`);
	return X("Picture", [
		"```mermaid",
		`pie showData title Cost in ${e.currency}`,
		...r,
		"```"
	].join("\n"));
}
/** The limits that bind several runs together; each in a line. */
function Yt({ limits: e, currency: t }) {
	return e.filter(({ name: e }) => e !== "run").map((e) => vt(e, t));
}
function Xt(e) {
	let { cost: t, costKnown: n } = f(e), r = Math.max(0, e.limit - t), i = Math.round(t * 1e3 / Math.max(1, e.limit)) / 10, a = n ? "" : " A part of it is an estimate: the endpoint did not report the usage of every request.";
	return `${i} % of the limit of ${l(e.limit, e.currency)} is spent, ${l(r, e.currency)} is left.${a}`;
}
function Zt(e) {
	let t = e.calls.map((t) => {
		let { usage: n, error: r } = t, i = S(t.answeredBy ?? t.model), a = r === null ? t.outcome : `${t.outcome}: ${b(r)}`, o = `${t.costKnown ? "" : "about "}${m(t.cost, e.currency)}`, s = (t.durationMs / 1e3).toFixed(1);
		return `| ${t.batch} · ${t.pass}${t.attempt > 1 ? `, try ${t.attempt}` : ""} | ${i} | ${Kt(t.plannedInputTokens)} | ${Y(n)} | ${o} | ${s} | ${a} |`;
	});
	return t.length === 0 ? "" : [
		"| Batch, pass | Model | Planned input | Input | Cached | Output | Cost | Seconds | Ended |",
		"|---|---|--:|--:|--:|--:|--:|--:|---|",
		...t
	].join("\n");
}
/** A batch's cost is shared among its files by their changed lines. */
function Qt(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e.plan?.batches ?? []) {
		let { cost: r } = c(e.calls.filter((e) => e.batch === n.id));
		for (let { file: e, changedLines: i } of n.files) {
			let a = t.get(e.path) ?? {
				batches: /* @__PURE__ */ new Set(),
				lines: 0,
				cost: 0
			};
			a.batches.add(n.id), a.lines += i, a.cost += Math.round(r * i / Math.max(1, n.changedLines)), t.set(e.path, a);
		}
	}
	let n = [...t].toSorted((e, t) => t[1].cost - e[1].cost).slice(0, 100);
	return n.length === 0 ? "" : [
		"| File | Batch | Changed lines | Share of the cost |",
		"|---|--:|--:|--:|",
		...n.map(([t, n]) => `| ${S(t)} | ${[...n.batches].join(", ")} | ${n.lines} | ${m(n.cost, e.currency)} |`)
	].join("\n");
}
function $t(e) {
	return [...new Map(e.map((e) => [`${e.model}\n${e.price.source}`, e])).values()].map(({ model: e, price: t }) => {
		let [n, r, i] = [
			t.input,
			t.cached,
			t.output
		].map((e) => l(e, t.currency));
		return `${S(e)}: ${n} input · ${r} cached · ${i} output per million tokens (${b(t.source)})`;
	}).join("\n");
}
function X(e, t) {
	return t === "" ? "" : `<details><summary>${e}</summary>\n\n${t}\n\n</details>`;
}
/** A small table and one line below it; `""` before the first round. */
function en({ rounds: e, known: t }) {
	if (e.length === 0) return "";
	let n = Math.max(0, e.length - 8), r = e.slice(n).map(({ head: e, raised: t, fixed: r, late: i }, a) => `| ${n + a + 1} | \`${e.slice(0, 7)}\` | ${t} | ${r} | ${i} |`), i = e.slice(0, n), a = (e) => i.reduce((t, n) => t + n[e], 0);
	return n > 0 && r.unshift(`| 1–${n} | | ${a("raised")} | ${a("fixed")} | ${a("late")} |`), `${[
		"| Round | Commit | Raised | Fixed | Late |",
		"|--:|---|--:|--:|--:|",
		...r
	].join("\n")}\n\n${tn(t)}`;
}
/** `Still open: 3 (1 critical, 2 minor).` */
function tn(e) {
	let t = e.filter(({ status: e }) => e === "open");
	if (t.length === 0) return "Still open: none.";
	let n = i.flatMap((e) => {
		let n = t.filter((t) => t.severity === e).length;
		return n === 0 ? [] : [`${n} ${e}`];
	});
	return `Still open: ${t.length} (${n.join(", ")}).`;
}
// src/domain/report/context-report.ts
/** What was sent to the model besides the diff, with its price: what earned its place, and what did not. */
const nn = {
	head: "searched in the clone, at the head",
	merge: "searched in the clone, at the merge of head and base",
	base: "searched in the clone, at the base",
	requests: "no clone: searched in files that the changed ones import",
	"changed-files": "no clone: searched in the changed files alone",
	nothing: "switched off"
};
/** A folded table; none where nothing was planned. `sent` is what stands before the diff of the first batch. */
function rn(e, t) {
	let { guidelines: n, code: r, findings: i, discussion: a } = e, o = (e, n, r) => {
		let i = t.sent[e], a = n.tokens === 0 ? "" : i === "" ? "left out for its price" : "", o = m(n.perRequest * t.requests, t.currency), s = [a, r].filter((e) => e !== "").join("; ");
		return `| ${e} | ${n.tokens} | ${i === "" ? "" : o} | ${s} |`;
	}, s = [
		"| | Tokens | At most | |",
		"|---|--:|--:|---|",
		o("guidelines", n, an(n)),
		o("code", r, on(r)),
		o("findings", i, i.count === 0 ? "" : `${i.count} of other tools`),
		o("discussion", a, "")
	].join("\n"), c = r.pieces.slice(0, 40).map(({ path: e, startLine: t, lines: n, kind: r, of: i }) => `- ${S(e)} lines ${t}–${t + n - 1}: ${r}${i === "" ? "" : ` of ${S(i)}`}`);
	return `<details><summary>Sent besides the diff</summary>\n\n${[s, ...t.sent.code === "" ? [] : [c.join("\n")]].filter((e) => e !== "").join("\n\n")}\n\n</details>`;
}
function an({ sources: e, cut: t }) {
	return [...e.map(({ source: e, scope: t }) => `${S(e)}${t === "" ? "" : ` for ${x(t)}`}`), ...t ? ["cut to what fits the changed files"] : []].join(", ");
}
function on({ pieces: e, left: t, searched: n }) {
	let r = `${e.length} pieces of ${e.length + t} found`;
	return e.length + t === 0 ? nn[n] : `${r}; ${nn[n]}`;
}
// src/domain/report/summary.ts
/** The job summary: how it ended, what was reviewed and what was not, the suggestions, and where the money went. */
/** GitHub drops a summary above 1 MiB as a whole; what fen writes stays well below. */
const sn = 9e5;
/** Markdown of at most 900,000 bytes. The first line holds the outcome. */
function cn(e, t) {
	return V([
		`## ${un(e)}`,
		dn(e),
		pn(e),
		...e.measure ? a(e.measure) : [],
		...hn(e, t),
		...mn(e),
		...yn(e.plan?.skipped ?? []),
		...xt(e),
		ln(e),
		...Ht(e),
		...bn(e)
	].filter((e) => e !== ""), {
		maxCharacters: sn,
		maxBytes: sn,
		note: () => "*Cut here: the rest is in the result file.*"
	});
}
/** Nothing where nothing was planned, or where only the description stood before the diff. */
function ln({ context: e, plan: t, currency: n }) {
	let [r] = t?.batches ?? [];
	if (!e || !t || !r) return "";
	let { guidelines: i, code: a, findings: o } = e;
	return i.tokens + a.tokens + o.tokens === 0 && a.searched === "changed-files" ? "" : rn(e, {
		sent: r.context,
		requests: 2 * t.batches.length,
		currency: n
	});
}
/** `fen: partial (cost-limit) · 3 suggestions · ¥0.0043`; our own words only. */
function un(e) {
	let { outcome: t, reason: n } = e.ending, r = [`fen: ${t}${n === null ? "" : ` (${n})`}`];
	if ((e.plan !== null && e.ending.reason !== "plan-only" || e.earlier !== null) && t !== "skipped") {
		let t = e.reviewed.filter(p).length;
		r.push(t === 1 ? "1 suggestion" : `${t} suggestions`);
	}
	let { cost: i, costKnown: a } = f(e);
	return i > 0 && r.push(`${a ? "" : "about "}${l(i, e.currency)}`), r.join(" · ");
}
function dn(e) {
	let { reason: t, detail: n } = e.ending;
	return t === null ? "" : (n.charAt(0).toUpperCase() + n.slice(1)).split("\n").map((e) => `> ${b(e)}`).join("\n>\n");
}
/** Paths of the files whose changes were all read and answered. */
function fn({ plan: e, brokenOff: n }) {
	let r = new Set(t(e?.batches ?? []));
	for (let t of e?.skipped ?? []) t.reviewable && r.delete(t.path);
	for (let e of n) r.delete(e);
	return r;
}
/** What was looked at. "No suggestions" is only said of exactly that. */
function pn(e) {
	let { plan: t, pullRequest: n } = e;
	if (!t || !n || e.ending.reason === "plan-only") return "";
	let r = fn(e);
	if (r.size === 0) return "";
	let i = e.coverage === 1 ? "all" : `${Math.floor(e.coverage * 1e3) / 10} % of the`, a = n.head.sha.slice(0, 7), o = e.reviewed.some(p) ? "" : " There are no suggestions about them.";
	return `Reviewed in full: ${r.size === 1 ? "1 file" : `${r.size} files`} at \`${a}\`; ${i} changed lines worth a review were read.${o}`;
}
/** How far the pull request has come, round by round. */
function mn({ convergence: e }) {
	let t = e ? en(e.history) : "";
	return t === "" ? [] : ["### Rounds", t];
}
const Z = {
	inline: "posted as a comment",
	body: "listed in the review",
	rejected: "rejected",
	refuted: "disproved by a check of the code",
	"below-min-severity": "below `min-severity`",
	duplicate: "repeats another one",
	"not-confirmed": "found by a tool, not confirmed by the model",
	withdrawn: "withdrawn after an objection",
	"already-posted": "posted by an earlier run",
	"not-posted": "not posted"
};
function hn(e, t) {
	let n = e.reviewed.toSorted((e, t) => r(e.suggestion.severity) - r(t.suggestion.severity)), i = n.filter((e) => p(e)), a = n.filter((e) => e.fate === "rejected"), o = n.filter((e) => e.fate === "refuted"), s = n.filter((e) => !p(e) && e.fate !== "rejected" && e.fate !== "refuted"), c = i.length > 0 ? ["### Suggestions", Q(i)] : [], l = i.filter((e) => e.fate === "not-posted");
	if (c.push(...l.map((e) => Rt(e, {
		...t,
		why: ""
	}))), a.length > 0 && c.push($(`Rejected by the second pass: ${a.length}`, Q(a))), o.length > 0) {
		let e = `Disproved by a check of the code: ${o.length}`;
		c.push($(e, Q(o)));
	}
	return s.length > 0 && c.push($(`Not shown: ${s.length}`, Q(s))), c;
}
function Q(e) {
	return [
		"| Severity | Suggestion | What became of it |",
		"|---|---|---|",
		...e.map((e) => {
			let { suggestion: t, placement: r } = e, i = S(r.path) + n(r);
			return `| ${gn(e)} | ${x(t.title)}<br>${i} | ${vn(e)} |`;
		})
	].join("\n");
}
function gn({ suggestion: e, statedSeverity: t }) {
	let { severity: n } = e;
	return t === void 0 ? n : `${n} (first stated: ${t})`;
}
const _n = [
	"duplicate",
	"below-min-severity",
	"not-confirmed",
	"withdrawn"
];
function vn({ verdict: e, check: t, late: n, fate: r }) {
	if (r === "refuted") return x(t?.evidence ?? "") || Z.refuted;
	if (r === "rejected") return x(e.reason) || Z.rejected;
	if (_n.includes(r)) return Z[r];
	let i = e.status === "not-verified" ? "not verified" : e.status;
	return `${t === void 0 ? i : `checked: ${x(t.evidence)}`}${n ? ", late" : ""}, ${Z[r]}`;
}
function $(e, t) {
	return `<details><summary>${e}</summary>\n\n${t}\n\n</details>`;
}
function yn(e) {
	let t = J(e).replace("<details>", "<details open>"), n = e.filter((e) => !e.reviewable), r = n.slice(0, 300).map((e) => `- ${S(e.path)}: ${x(e.detail)}`), i = n.length - r.length;
	i > 0 && r.push(`- and ${i} more`);
	let a = `Left out on purpose: ${n.length} ${n.length === 1 ? "file" : "files"}`, o = [t, n.length > 0 ? $(a, r.join("\n")) : ""];
	return o.every((e) => e === "") ? [] : ["### Files", ...o];
}
function bn(e) {
	let t = e.notes.map((e) => `- ${x(e)}`);
	if (e.unreadable > 0) {
		let n = e.unreadable === 1 ? "1 object" : `${e.unreadable} objects`;
		t.push(`- ${n} in the model's answers could not be read as a suggestion.`);
	}
	return t.length > 0 ? ["### Notes", t.join("\n")] : [];
}
export { b as S, vt as _, Ut as a, S as b, Nt as c, J as d, zt as f, bt as g, yt as h, en as i, q as l, kt as m, cn as n, Mt as o, At as p, un as r, Vt as s, fn as t, Rt as u, rt as v, w as x, V as y };
