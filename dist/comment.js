import { C as e, b as t, d as n, f as r, m as i, n as a, p as o, r as s, s as c, t as l, x as u, y as d } from "./characters.js";
import { n as ee, r as te, t as ne } from "./markdown.js";
// src/domain/markdown/live-text.ts
/** Mathematics between dollar signs, or a run of the characters that addresses and references are made of. */
const re = /\$\$+|\$(?=\S)[^$\n]*(?<=\S)\$(?![A-Za-z0-9])|[\w./@#:%&=?~+-]+/g, ie = /@[\w-]|#\d|(?<![A-Za-z0-9])gh-\d|:\/\/|www\.|(?<![A-Za-z0-9])[0-9a-f]{7,40}(?![A-Za-z0-9])/i;
/** Does plain text hold something that GitHub would turn into a link, a mention or a formula? */
function ae(e) {
	return f(e).some((e) => e.kind === "code");
}
/** Splits text into harmless text and the parts that belong into code spans. Together they are the text. */
function f(e) {
	let t = [], n = 0;
	for (let r of e.matchAll(re)) {
		let i = r[0].startsWith("$") ? r[0] : oe(r[0]);
		if (!i.startsWith("$") && !ie.test(i)) continue;
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
function oe(e) {
	let t = e.length;
	for (; t > 0 && ".:?".includes(e.charAt(t - 1)) && !e.endsWith("//", t);) --t;
	return /:\/\/$|www\.$/i.test(e) ? e : e.slice(0, t);
}
/** Makes fen's own hidden marker unreadable where an HTML comment cannot be escaped: inside code. */
function p(e) {
	return e.replace(/<!--(?=\s*fen)/gi, "<!- -");
}
/** Bots read commands such as `/review` from the start of a line of the raw text. */
function se(e) {
	return /^\/[A-Za-z]/m.test(e);
}
// src/domain/markdown/markdown-escape.ts
/** Lines keep their breaks; blank lines and white space at both ends of a line do not stay. */
function m(e, t) {
	let n = e.replace(/\n\s*\n/g, "\n").split("\n");
	return n.map((e, r) => {
		let i = r === n.length - 1;
		return ce(i ? e : e.trimEnd(), {
			...t,
			before: r === 0 ? t.before : "\n",
			after: i ? t.after : "\n"
		});
	}).join("\n");
}
function ce(e, t) {
	let n = t.before === "" || t.before === "\n", r = n ? e.trimStart() : e, i = n ? ue(r, t) : -1, a = "";
	for (let e = 0; e < r.length;) {
		let o = le(r, e), s = r.slice(e, o);
		a += i >= e && i < o ? h(s) : de(s, {
			line: r,
			at: e,
			end: o,
			startsLine: n && e === 0
		}, t), e = o;
	}
	return a;
}
/** Delimiters of one kind act together; every other character stands alone. */
function le(e, t) {
	let n = e.charAt(t), r = t + 1;
	if ("*_~".includes(n)) for (; e.charAt(r) === n;) r += 1;
	return r;
}
/** Where in a line a backslash keeps it from beginning a block; −1 for nowhere. */
function ue(e, t) {
	let n = /^\d{1,9}(?=[.)](?:\s|$))/.exec(e);
	return n === null ? /^(?:#{1,6}(?:\s|$)|>|[-+*](?:\s|$)|~~~|\/[A-Za-z])/.test(e) || /^[-=_*:|+\s]+$/.test(e) && /^[-=_*:|]/.test(e) || /^\[[ xX]\](?:\s|$)/.test(e) || e.startsWith("[") && t.defines ? 0 : -1 : n[0].length;
}
function h(e) {
	return e.replace(/./g, "\\$&");
}
function de(e, t, n) {
	switch (e.charAt(0)) {
		case "*":
		case "_":
		case "~": return he(e, t, n) ? h(e) : e;
		case "<": return me(t, n);
		default: return fe(e, t, n) ? `\\${e}` : e;
	}
}
function fe(e, t, n) {
	let r = v(t, n);
	switch (e) {
		case "`": return !0;
		case "\\": return r === null || r === "" || /[\n!-/:-@[-`{-~]/.test(r);
		case "[": return n.inLabel;
		case "]": return n.inLabel || r === null || r === "(";
		case "!": return r === null || r === "[";
		case "&": return pe(t.line, t.at);
		case "|": return n.inTable;
		default: return !1;
	}
}
const g = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;
function pe(e, t) {
	return g.lastIndex = t, g.test(e);
}
/** `<!` never stays as it is: a search for our marker in the raw text must not find one. */
function me(e, t) {
	let n = v(e, t);
	return n === "!" ? "&lt;" : (n === null || /[A-Za-z/?]/.test(n)) && (t.closesTags || e.startsLine) ? "\\<" : "<";
}
/**
* Could the run open or close emphasis? Without emphasis around, a run that can only open does nothing as
* long as every run that can close is escaped. Rules: CommonMark 0.31, section 6.2.
*/
function he(e, t, n) {
	let r = _(ge(t, n)), i = _(v(t, n)), a = i !== "space" && (i === "letter" || r !== "letter"), o = r !== "space" && (r === "letter" || i !== "letter"), s = e.startsWith("_");
	return o && (!s || !a || i === "punctuation") || a && (!s || !o || r === "punctuation") && n.nearEmphasis;
}
function _(e) {
	return e === null ? "punctuation" : e === "" || /\s/.test(e) ? "space" : /[\p{P}\p{S}]/u.test(e) ? "punctuation" : "letter";
}
function ge(e, t) {
	return e.at > 0 ? e.line.charAt(e.at - 1) : e.startsLine ? "" : t.before;
}
function v(e, t) {
	return e.end < e.line.length ? e.line.charAt(e.end) : t.after;
}
// src/domain/markdown/markdown-foreign.ts
/** Foreign plain text inside our own Markdown: as one line of text, as a code span, as a code block. */
/**
* One line of plain text (a title, a file name, a reason) that stands for itself anywhere in a line of
* Markdown: in a paragraph, in a table cell, inside emphasis, in the label of a link. Hidden characters are
* shown; mentions, references and addresses become code spans.
*/
function y(e) {
	let t = a(D(e)).trim(), n = f(t), r = {
		nearEmphasis: !0,
		closesTags: !0,
		defines: t.includes("]:"),
		inTable: !0,
		inLabel: !_e(t) || /\]\(|\]$/.test(t)
	}, i = "";
	for (let [e, t] of n.entries()) if (t.kind === "code") i = C(i, t.value, x);
	else {
		let a = e + 1 < n.length ? "`" : null;
		i += m(t.value, {
			...r,
			before: i.slice(-1),
			after: a
		});
	}
	return i;
}
/**
* One line of plain text as `renderPlain` gives it, with the code spans that its author has put between
* single backticks kept as code.
*/
function b(e) {
	let t = D(e).trim().split(/`([^`]{1,500})`/), n = "";
	for (let [e, r] of t.entries()) if (e % 2 == 1) n = C(n, r, x);
	else if (r.trim() !== "") {
		let i = /^\s/.test(r) && n !== "" ? " " : "", a = /\s$/.test(r) && e < t.length - 1 ? " " : "";
		n += i + y(r) + a;
	} else n !== "" && r !== "" && (n += " ");
	return n.trim();
}
/**
* An inline code span of one line of foreign text, also inside a table cell. A `|` stands outside the
* code, because `\|` inside of it means one thing in tables and another elsewhere.
*/
function x(e) {
	let t = p(a(D(e)));
	return t === "" ? "` `" : t.split("|").map((e) => e === "" ? "" : S(e)).join("\\|");
}
/** A code span of one line of text that holds no hidden characters; not for table cells. */
function S(e) {
	let t = new Set((e.match(/`+/g) ?? []).map((e) => e.length)), n = 1;
	for (; t.has(n);) n += 1;
	if (n > 80) return y(e.replaceAll("`", "'"));
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
	let n = T(e, t);
	return t.startsWith("suggestion") ? n : E(n);
}
/** A fenced code block; the fence is longer than any run of backticks that begins a line of the text. */
function T(e, t) {
	let n = (e.match(/^[ \t]*`{3,}/gm) ?? []).reduce((e, t) => Math.max(e, t.trimStart().length), 2), r = "`".repeat(n + 1);
	return `${r}${t}\n${e === "" ? "" : `${e}\n`}${r}`;
}
/** Indents a code block by one space when a line of it looks like a command to a bot. */
function E(e) {
	return se(e) ? e.replace(/(^|\n|\r(?!\n))(?=[^\r\n])/g, "$1 ") : e;
}
function D(e) {
	return e.replace(/[\r\n]+/g, " ");
}
function _e(e) {
	let t = 0;
	for (let n of e) if (n === "[" && (t += 1), n === "]" && --t, t < 0) return !1;
	return t === 0;
}
// src/domain/markdown/markdown-pieces.ts
const O = 2e3;
/** Yields the pieces in order, lazily. Line ends must be `\n`. */
function* ve(e) {
	let t = 0, n = 0;
	for (; n < e.length;) {
		let r = ye(j(e, n));
		if (r === null) {
			n = M(e, n);
			continue;
		}
		yield* k(e, t, n);
		let i = be(e, n, r);
		yield i, t = n = i.end;
	}
	yield* k(e, t, e.length);
}
/** Only fences without indentation: the others may belong to a list, which is the parser's business. */
function ye(e) {
	let t = /^(`{3,}|~{3,})(.*)$/s.exec(e), n = t?.[1] ?? "", r = t?.[2] ?? "";
	return n === "" || n.startsWith("`") && r.includes("`") ? null : {
		mark: n,
		language: r.trim().split(/\s/, 1)[0] ?? ""
	};
}
function be(e, t, n) {
	let r = M(e, t), i = r;
	for (; i < e.length && !xe(j(e, i), n.mark);) i = M(e, i);
	return {
		kind: "code",
		text: e.slice(r, i).replace(/\n$/, ""),
		language: n.language,
		start: t,
		end: M(e, i)
	};
}
function xe(e, t) {
	let n = e.trim();
	return n.length < t.length || e.search(/\S/) > 3 ? !1 : n === t.charAt(0).repeat(n.length);
}
function* k(e, t, n) {
	let r = t;
	for (; r < n;) {
		let t = n - r <= O ? n : A(e, r, r + O);
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
const Se = [
	/\n\n(?=\S)/g,
	/\n(?=\S)/g,
	/\n/g,
	/ /g
];
/** The best place for a cut in the second half of a range. */
function A(e, t, n) {
	let r = t + Math.floor((n - t) / 2), i = e.slice(r, n);
	for (let e of Se) {
		let t = [...i.matchAll(e)].at(-1);
		if (t !== void 0) return r + t.index + t[0].length;
	}
	return Ce(e, n) ? n - 1 : n;
}
function Ce(e, t) {
	let n = e.charCodeAt(t);
	return n >= 56320 && n <= 57343;
}
function j(e, t) {
	return e.slice(t, M(e, t)).replace(/\n$/, "");
}
/** Offset behind the line feed that ends the line. */
function M(e, t) {
	let n = e.indexOf("\n", t);
	return n === -1 ? e.length : n + 1;
}
// src/domain/markdown/markdown-inline.ts
/** Markdown of a paragraph's content; `""` when nothing of it may stay. */
function N(e, t) {
	let n = R(P(e, {
		options: t,
		marks: /* @__PURE__ */ new Set()
	})).inner;
	return U(n, {
		nearEmphasis: V(n, (e) => e.kind === "emphasis"),
		closesTags: H(n, ">"),
		defines: H(n, "]:"),
		inTable: t.inTable,
		inLabel: !1,
		before: "",
		after: ""
	});
}
/** The same content in one line of bold text, which is what becomes of a heading. */
function we(e, t) {
	return N([{
		type: "strong",
		children: [...e]
	}], t).replace(/(?:\\\n|\n)+/g, " ");
}
function P(e, t) {
	return Oe(e.flatMap((e) => Te(e, t)));
}
function Te(e, t) {
	switch (e.type) {
		case "text": return [F(e.value)];
		case "inlineCode": return [Ee(e.value)];
		case "break": return [{ kind: "break" }];
		case "emphasis": return L("*", e.children, t);
		case "strong": return L("**", e.children, t);
		case "delete": return L("~~", e.children, t);
		case "link": return De(e, t);
		case "linkReference": return P(e.children, t);
		case "image":
		case "imageReference": return [F(e.alt ?? "")];
		case "footnoteReference": return [F(`[^${e.label ?? e.identifier}]`)];
	}
	return [/^<br\s*\/?>$/i.test(e.value) ? { kind: "break" } : F(I(e.value))];
}
function Ee(e) {
	return {
		kind: "code",
		value: p(a(e.replace(/[\r\n]+/g, " ")))
	};
}
function F(e) {
	return {
		kind: "text",
		value: s(e.replace(/\r\n?/g, "\n"))
	};
}
/** Removes `<!-- … -->`; a comment that never ends stays, as text. */
function I(e) {
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
function L(e, t, n) {
	if (n.marks.has(e)) return P(t, n);
	let { start: r, inner: i, end: a } = R(P(t, {
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
function De(e, t) {
	let n = P(e.children, t), r = t.options.allowLink(e.url), { inner: i } = R(n);
	return r === null || i.length === 0 ? n : [{
		kind: "link",
		url: r,
		children: i
	}];
}
/** Text that was split by something now gone can be a mention again: it has to be seen as one. */
function Oe(e) {
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
function R(e) {
	let t = e.findIndex((e) => !z(e));
	if (t === -1) return {
		start: e,
		inner: [],
		end: []
	};
	let n = e.findLastIndex((e) => !z(e)), r = e.slice(t, n + 1), i = B(r[0], (e) => e.trimStart()), a = [...e.slice(0, t), ...i.space];
	r.splice(0, 1, ...i.rest);
	let o = B(r.at(-1), (e) => e.trimEnd());
	return r.splice(-1, 1, ...o.rest), {
		start: a,
		inner: r,
		end: [...o.space, ...e.slice(n + 1)]
	};
}
function z(e) {
	return e.kind === "break" || e.kind === "text" && e.value.trim() === "";
}
function B(e, t) {
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
function V(e, t) {
	return e.some((e) => t(e) || "children" in e && V(e.children, t));
}
function H(e, t) {
	return V(e, (e) => e.kind === "text" && e.value.includes(t));
}
function U(e, t) {
	let n = e.flatMap((e) => e.kind === "text" ? f(e.value) : [e]), r = "";
	for (let [e, i] of n.entries()) {
		let a = n[e + 1], o = r === "" ? t.before : r.slice(-1), s = a === void 0 ? t.after : je(a);
		r = ke(r, i, {
			...t,
			before: o,
			after: s
		});
	}
	return r;
}
function ke(e, t, n) {
	switch (t.kind) {
		case "text": return e + m(t.value, n);
		case "code": return C(e, t.value, n.inTable ? x : S);
		case "break": return n.inTable ? `${e} ` : e.endsWith("\\\n") ? e : `${e.trimEnd()}\\\n`;
		case "emphasis": return e + Ae(t.mark, t.children, n);
	}
	return `${e}[${U(t.children, {
		...n,
		inLabel: !0,
		before: "[",
		after: "]"
	})}](${t.url})`;
}
function Ae(e, t, n) {
	let r = e.charAt(0);
	return e + U(t, {
		...n,
		before: r,
		after: r
	}) + e;
}
function je(e) {
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
		case "paragraph": return N(e.children, n);
		case "heading": return we(e.children, n);
		case "thematicBreak": return "***";
		case "blockquote": return Y(G(e.children, t).join("\n\n"), "> ", "> ");
		case "list": return Ne(e, t);
		case "code": return K(e.value, e.lang ?? "");
		case "html": return N([{
			type: "text",
			value: I(e.value)
		}], n);
		case "table": return Re(e, t);
		case "footnoteDefinition": return Le(e, t);
		case "definition":
		case "yaml":
		case "listItem":
		case "tableRow":
		case "tableCell": return "";
	}
	return N([e], n);
}
function G(e, t) {
	return e.map((e) => W(e, t)).filter((e) => e !== "");
}
/** Languages for which GitHub does more with a code block than to colour it. */
const Me = /^(?:suggestion|mermaid|math|geojson|topojson|stl)/i;
/** A code block in a language that does nothing but colour it. */
function K(e, t) {
	let n = /^[A-Za-z0-9][\w.+#-]{0,29}$/.test(t);
	return Me.test(t) ? q(e, "text") : q(e, n ? t : "");
}
/** A code block of foreign text that need not be exact: hidden characters and our marker are shown as such. */
function q(e, t) {
	return T(p(a(e)), t);
}
function Ne(e, t) {
	let n = e.ordered === !0 ? e.start ?? 1 : null, r = e.spread === !0 || e.children.some((e) => e.spread === !0);
	return e.children.flatMap((e, r) => {
		let i = n === null ? "- " : `${Math.min(n + r, 999999999)}. `, a = Pe(e, t);
		return a === "" ? [] : [Y(a, i, " ".repeat(i.length))];
	}).join(r ? "\n\n" : "\n");
}
function Pe(e, t) {
	let n = typeof e.checked == "boolean" ? Ie(e, e.checked) : e.children, r = "", i;
	for (let a of n) {
		let n = W(a, t);
		if (n === "") continue;
		let o = i === "paragraph" && a.type === "list" && Fe(a);
		r += (r === "" ? "" : o && e.spread !== !0 ? "\n" : "\n\n") + n, i = a.type;
	}
	return r;
}
/** A numbered list can follow a paragraph without a blank line only when it starts at 1. */
function Fe(e) {
	return e.ordered !== !0 || (e.start ?? 1) === 1;
}
function Ie(e, t) {
	return J(e.children, t ? "[x] " : "[ ] ");
}
function Le(e, t) {
	let n = `[^${e.label ?? e.identifier}]: `;
	return G(J(e.children, n), t).join("\n\n");
}
/** Puts text in front of the first paragraph. */
function J(e, t) {
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
function Re(e, t) {
	let [n] = e.children;
	if (n === void 0 || n.children.length === 0) return "";
	let r = n.children.length, i = e.children.map((e) => `| ${Array.from({ length: r }, (n, r) => N(e.children[r]?.children ?? [], {
		...t,
		inTable: !0
	}).replace(/\n+/g, " ")).join(" | ")} |`), a = Array.from({ length: r }, (t, n) => ze(e.align?.[n]));
	return [
		i[0],
		`| ${a.join(" | ")} |`,
		...i.slice(1)
	].join("\n");
}
function ze(e) {
	return `${e === "left" || e === "center" ? ":" : "-"}-${e === "right" || e === "center" ? ":" : "-"}`;
}
function Y(e, t, n) {
	return e.split("\n").map((e, r) => {
		let i = r === 0 ? t : n;
		return e === "" ? i.trimEnd() : i + e;
	}).join("\n");
}
// src/domain/markdown/markdown.ts
/**
* Foreign Markdown made harmless: parsed as GitHub parses it, and written again from the parts that cannot
* do anything. Nothing is posted that the model wrote and that did not come through here.
*/
/** More of a text is never looked at. */
const X = 2e5;
/**
* Renders Markdown from the model: text, emphasis, code, lists, quotes and tables stay; images become their
* alternative text, links their label, HTML becomes text; mentions, references and addresses become code
* spans; hidden characters go (in code they are shown). The result is a closed block that ends without a
* line feed; what stands behind it after a blank line is untouched by it. Never throws.
*/
function Be(e, t) {
	let n = e.slice(0, X).replace(/\r\n?/g, "\n"), r = Math.max(0, e.length - X), i = { allowLink: tt(t.allowedLinkPrefix) }, { blocks: a, end: o } = He(n, t.maxCharacters, i), s = Ve(a);
	if (o === n.length && r === 0 && s.length <= t.maxCharacters) return s;
	let c = t.maxCharacters - 80, l = c <= 0 ? [] : Ue(a, n, {
		room: c,
		harmless: i
	}), u = `(cut: ${n.length - (l.at(-1)?.end ?? 0) + r} more characters are in the result file)`;
	return Ve([...l, {
		markdown: u,
		end: 0
	}].filter((e) => e.markdown !== "")).slice(0, Math.max(0, t.maxCharacters));
}
function Ve(e) {
	return e.map((e) => e.markdown).join("\n\n");
}
/** Renders pieces until the room is used up; `end` is where in the source it stopped. */
function He(e, t, n) {
	let r = [], i = 0;
	for (let a of ve(e)) {
		if (i > t) return {
			blocks: r,
			end: a.start
		};
		for (let e of Ge(a, n)) r.push(e), i += e.markdown.length + 2;
	}
	return {
		blocks: r,
		end: e.length
	};
}
/** The blocks that fit; when not even the first one does, as much of it as does. */
function Ue(e, t, n) {
	let r = We(e, n.room);
	if (r.length > 0) return r;
	for (let e = n.room; e > 0; e = Math.floor(e / 2)) {
		let r = We(He(t.slice(0, A(t, 0, Math.min(e, t.length))), n.room, n.harmless).blocks, n.room);
		if (r.length > 0) return r;
	}
	return [];
}
function We(e, t) {
	let n = 0, r = e.findIndex((e) => (n += e.markdown.length + 2, n - 2 > t));
	return r === -1 ? e : e.slice(0, r);
}
function Ge(e, t) {
	let { text: n, start: r, end: i } = e;
	if (e.kind === "code") return [{
		markdown: E(K(n, e.language)),
		end: i
	}];
	let a = $e(n) ? null : Xe(n);
	return a === null ? n.trim() === "" ? [] : [{
		markdown: qe(n),
		end: i
	}] : a.children.flatMap((e) => {
		let i = e.position?.start.offset ?? 0, a = e.position?.end.offset ?? n.length, o = Ke(e, n.slice(i, a), t);
		return o === "" ? [] : [{
			markdown: o,
			end: r + a
		}];
	});
}
/** What was written is read again: should it not be harmless after all, its source is shown as code. */
function Ke(e, t, n) {
	let r = E(W(e, n)), i = Xe(r);
	return i !== null && !l(r) && !se(r) && Ze(i).every((e) => Ye(e, n)) ? r : qe(t);
}
function qe(e) {
	return E(q(e.trimEnd(), "text"));
}
/** What this module never writes; raw HTML includes our own markers. */
const Je = /* @__PURE__ */ new Set([
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
function Ye(e, t) {
	return e.type === "text" ? !ae(e.value) : e.type === "link" ? t.allowLink(e.url) === e.url : !Je.has(e.type);
}
/**
* Returns `null` for what the parser cannot read or what nests too deep. The extensions that look for
* addresses once more after parsing are left out: they take the square of the text's length.
*/
function Xe(e) {
	try {
		let t = ee().map((e) => ({
			...e,
			transforms: []
		})), n = te(e, {
			extensions: [ne()],
			mdastExtensions: t
		});
		return Qe(n) > 20 ? null : n;
	} catch {
		return null;
	}
}
function Ze(e) {
	let t = [e];
	for (let e = 0; e < t.length; e += 1) {
		let n = t[e];
		n !== void 0 && "children" in n && t.push(...n.children);
	}
	return t;
}
/** Level by level, without recursion: the tree is foreign. */
function Qe(e) {
	let t = 0, n = [e];
	for (; n.length > 0 && t <= 20;) t += 1, n = n.flatMap((e) => "children" in e ? e.children : []);
	return t;
}
/** A line with more quote and list markers than that takes a parser very long. */
function $e(e) {
	return e.split("\n").some((e) => ((/^(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s)|\s)*/.exec(e)?.[0] ?? "").match(/[>+*-]|\d+/g) ?? []).length > 20);
}
/** GitHub notes a link to one of these under the thing that is linked to. */
const et = /\/(?:issues|pull|pulls|discussions|commit|commits|compare)(?:[/?#]|$)/i;
function tt(e) {
	return e === void 0 || e === "" ? () => null : (t) => {
		let n = URL.canParse(t) ? new URL(t).href : "", r = n.startsWith(e) ? n.slice(e.length) : null, i = r !== null && (e.endsWith("/") || /^(?:[/?#]|$)/.test(r)), a = /^[\w.~:/?#&=%+@,;-]+$/.test(n) && !et.test(n);
		return i && a ? n : null;
	};
}
// src/domain/report/cost-report.ts
/** Blocks of Markdown; none when nothing was asked and nothing was planned. */
function nt(e) {
	return e.calls.length === 0 && e.earlier === null ? [] : [
		"### Cost",
		at(e),
		st(e),
		dt("By request", ct(e)),
		dt("By file", lt(e)),
		ut(e.calls)
	].filter((e) => e !== "");
}
/** The line under a review: what it cost, by which model. */
function rt(e) {
	let { cost: r, costKnown: i, model: a } = n(e), o = i ? "" : "about ", s = t(e.limit, e.currency);
	return `${o}${t(r, e.currency)} of a ${s} limit · ${y(a)} · suggestions of a model: check before you commit`;
}
const it = ["generate", "verify"];
function at(e) {
	let t = (t) => d(t, e.currency), a = it.map((n) => {
		let a = e.calls.filter((e) => e.pass === n), s = a.map((e) => e.usage).reduce(o, r), c = (e.plan?.batches ?? []).reduce((e, t) => e + t.worst[n], 0);
		return `| ${n} | ${a.length} | ${t(c)} | ${t(i(a).cost)} | ${Z(s)} |`;
	}), s = n(e), c = (e.plan?.batches ?? []).reduce((e, t) => e + t.worst.total, 0), l = e.calls.length;
	if (e.earlier) {
		let { cost: n, usage: r } = e.earlier;
		a.push(`| earlier job | | | ${t(n)} | ${Z(r)} |`);
	}
	return [
		"| Pass | Requests | Planned at most | Actual | Input | Cached | Output |",
		"|---|--:|--:|--:|--:|--:|--:|",
		...a,
		`| **total** | ${l} | ${t(c)} | **${s.costKnown ? "" : "about "}${t(s.cost)}** | ${Z(s.usage)} |`
	].join("\n");
}
function Z(e) {
	return [
		e.inputTokens,
		e.cachedTokens,
		e.outputTokens
	].map(ot).join(" | ");
}
function ot(e) {
	return String(e).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}
function st(e) {
	let { cost: r, costKnown: i } = n(e), a = Math.max(0, e.limit - r), o = Math.round(r * 1e3 / Math.max(1, e.limit)) / 10, s = i ? "" : " A part of it is an estimate: the endpoint did not report the usage of every request.";
	return `${o} % of the limit of ${t(e.limit, e.currency)} is spent, ${t(a, e.currency)} is left.${s}`;
}
function ct(e) {
	let t = e.calls.map((t) => {
		let { usage: n, error: r } = t, i = x(t.answeredBy ?? t.model), a = r === null ? t.outcome : `${t.outcome}: ${y(r)}`, o = `${t.costKnown ? "" : "about "}${d(t.cost, e.currency)}`, s = (t.durationMs / 1e3).toFixed(1);
		return `| ${t.batch} · ${t.pass}${t.attempt > 1 ? `, try ${t.attempt}` : ""} | ${i} | ${ot(t.plannedInputTokens)} | ${Z(n)} | ${o} | ${s} | ${a} |`;
	});
	return t.length === 0 ? "" : [
		"| Batch, pass | Model | Planned input | Input | Cached | Output | Cost | Seconds | Ended |",
		"|---|---|--:|--:|--:|--:|--:|--:|---|",
		...t
	].join("\n");
}
/** A batch's cost is shared among its files by their changed lines. */
function lt(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e.plan?.batches ?? []) {
		let { cost: r } = i(e.calls.filter((e) => e.batch === n.id));
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
		...n.map(([t, n]) => `| ${x(t)} | ${[...n.batches].join(", ")} | ${n.lines} | ${d(n.cost, e.currency)} |`)
	].join("\n");
}
function ut(e) {
	return [...new Map(e.map((e) => [e.model, e.price]))].map(([e, n]) => {
		let [r, i, a] = [
			n.input,
			n.cached,
			n.output
		].map((e) => t(e, n.currency));
		return `${x(e)}: ${r} input · ${i} cached · ${a} output per million tokens (${y(n.source)})`;
	}).join("\n");
}
function dt(e, t) {
	return t === "" ? "" : `<details><summary>${e}</summary>\n\n${t}\n\n</details>`;
}
/** Blocks of Markdown; none unless only the plan was asked for, or the limit bought less than everything. */
function ft(e) {
	let { plan: n } = e;
	if (!n) return [];
	let r = (n) => t(n, e.currency), i = [];
	return e.ending.reason === "plan-only" && i.push("### Plan", gt(n, (t) => d(t, e.currency)), pt(n, r)), n.skipped.some((e) => e.reason === "cost-limit") && i.push(mt(n, e)), i;
}
function pt(e, t) {
	let n = e.batches.reduce((e, t) => e + t.worst.total, 0);
	return `Likely ${t(e.batches.reduce((e, t) => e + t.likely.total, 0))}, at most ${t(n)}, verification included. Nothing was spent.`;
}
/** What to set to have everything reviewed. */
function mt(e, n) {
	let r = new Set(e.batches.flatMap((e) => e.files.map(({ file: e }) => e.path))), i = e.skipped.filter((e) => e.reason === "cost-limit"), a = (/* @__PURE__ */ new Set([...r, ...i.map((e) => e.path)])).size, o = a - i.length, s = ht(e.worstForAll);
	return `The limit of ${t(n.limit, n.currency)} buys ${o} of ${a} files in full. All of them cost at most ${t(s, n.currency)}: set \`cost-limit: ${u(s)}\`.`;
}
/** Up to the next thousandth, so that the figure can be typed. */
function ht(e) {
	return Math.ceil(e / 1e6) * 1e6;
}
function gt(e, t) {
	let n = e.batches.flatMap((e) => e.files.map(({ file: n, changedLines: r, partial: i }, a) => {
		let o = a === 0 ? `${t(e.likely.total)} | ${t(e.worst.total)}` : " | ";
		return `| ${e.id} | ${x(n.path)}${i ? " (part)" : ""} | ${r} | ${o} |`;
	})), r = n.length - 200;
	return [
		"| Batch | File | Changed lines | Likely | At most |",
		"|--:|---|--:|--:|--:|",
		...n.slice(0, 200),
		...r > 0 ? [`| | and ${r} more | | | |`] : []
	].join("\n");
}
/** The plan in one line of the log. */
function _t(n, { costLimit: r, currency: i }) {
	let a = (e) => t(e, i), o = (e) => a(n.batches.reduce((t, n) => t + n[e].total, 0)), s = new Set(e(n.batches)).size, c = n.batches.length === 1 ? "1 batch" : `${n.batches.length} batches`, l = n.skipped.filter((e) => e.reviewable).length, u = [l === 0 ? "" : `; ${l} not or not wholly`, n.skipped.length === l ? "" : `; ${n.skipped.length - l} left out on purpose`].join("");
	return `plan: ${s} files in ${c}, likely ${o("likely")}, at most ${o("worst")} of ${a(r)}${u}`;
}
/** An inline comment: title, reason, the code to commit, and quietly its severity. */
function vt(e, t) {
	let { suggestion: n, replacement: r } = e, i = [
		`**${b(n.title)}**`,
		yt(n.body, t),
		...xt(e),
		`<sub>${bt(e)}</sub>`
	].filter((e) => e !== ""), a = (t.mark === "" ? "" : `${t.mark}\n`) + i.join("\n\n");
	return a.length <= 6e4 || r === null ? a : vt({
		...e,
		replacement: null
	}, t);
}
function yt(e, t) {
	return Be(e, {
		maxCharacters: 2e4,
		allowedLinkPrefix: t.allowedLinkPrefix
	});
}
function bt(e) {
	let { severity: t, category: n, source: r } = e.suggestion, i = [t, n];
	return r === "check" ? i.push("built-in check") : e.verdict.status === "not-verified" && i.push("not verified"), i.join(" · ");
}
/** The `suggestion` block, or the code and why it is not offered for committing. */
function xt(e) {
	let { replacement: t, suggestion: n } = e;
	return t === null || n.replacement === null ? [] : t.kind === "committable" ? [w(t.text, "suggestion")] : n.replacement.trim() === "" ? [] : [`Proposed code (to apply by hand: ${b(t.reason)}):`, Q(n.replacement)];
}
/** Code that is only shown: what nobody would see in it is visible, and it holds no marker of fen's. */
function Q(e) {
	return w(p(a(e)), "");
}
/** The code where there is no line to commit it to, and so no `suggestion` block. */
function St(e) {
	let { replacement: t } = e;
	return t?.kind === "committable" ? t.text === "" ? ["Proposed: delete these lines."] : ["Proposed code:", Q(t.text)] : xt(e);
}
/** A suggestion in the review's body: what an inline comment says, with file and quoted code. */
function Ct(e, t) {
	let { suggestion: n, placement: r } = e, i = x(r.path) + c(r), a = n.quote.split("\n"), o = a.length > 12 ? [...a.slice(0, 12), "…"] : a;
	return [
		`**${b(n.title)}** — ${i}`,
		n.quote.trim() === "" ? "" : Q(o.join("\n")),
		yt(n.body, {
			mark: "",
			allowedLinkPrefix: t.allowedLinkPrefix
		}),
		...St(e),
		`<sub>${bt(e)}${t.why === "" ? "" : ` · ${y(t.why)}`}</sub>`
	].filter((e) => e !== "").join("\n\n");
}
/** The body of the review: what was found, what has no comment of its own, what was not looked at. */
function wt(e) {
	let { headline: t, listed: n, leftOut: r, footer: i, mark: a } = e, o = [
		t,
		n.length + r > 0 ? "#### Without a comment of their own" : "",
		...n,
		r > 0 ? `*${r} more in the job summary and the result file.*` : "",
		$(e.notReviewed),
		`<sub>${i}</sub>`
	].filter((e) => e !== "");
	return (a === "" ? "" : `${a}\n`) + o.join("\n\n");
}
function Tt(e) {
	return e.length > 300 ? `${e.slice(0, 300)}…` : e;
}
/** A folded list of files that were worth a review and did not get one. */
function $(e) {
	let t = e.filter((e) => e.reviewable);
	if (t.length === 0) return "";
	let n = t.slice(0, 30).map((e) => `- ${x(Tt(e.path))}: ${b(e.detail)}`), r = t.length - n.length;
	return r > 0 && n.push(`- and ${r} more`), `<details><summary>${`Not reviewed: ${t.length} ${t.length === 1 ? "file" : "files"}, or parts of them`}</summary>\n\n${n.join("\n")}\n\n</details>`;
}
/** `5 files`, `1 file`; a path counts once. */
function Et(e) {
	let t = new Set(e).size;
	return t === 1 ? "1 file" : `${t} files`;
}
export { wt as a, nt as c, b as d, y as f, $ as i, rt as l, vt as n, _t as o, Ct as r, ft as s, Et as t, x as u };
