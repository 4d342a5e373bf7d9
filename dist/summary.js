import { C as e, E as t, T as n, a as r, d as i, m as a, n as o, p as s } from "./plan.js";
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
function le(e) {
	return /^\/\w/m.test(e);
}
// src/domain/markdown/markdown-escape.ts
/** Lines keep their breaks; blank lines and white space at both ends of a line do not stay. */
function ue(e, t) {
	let n = e.replace(/\n\s*\n/g, "\n").split("\n");
	return n.map((e, r) => {
		let i = r === n.length - 1;
		return de(i ? e : e.trimEnd(), {
			...t,
			before: r === 0 ? t.before : "\n",
			after: i ? t.after : "\n"
		});
	}).join("\n");
}
function de(e, t) {
	let n = t.before === "" || t.before === "\n", r = n ? e.trimStart() : e, i = n ? pe(r, t) : -1, a = "";
	for (let e = 0; e < r.length;) {
		let o = fe(r, e), s = r.slice(e, o);
		a += i >= e && i < o ? me(s) : he(s, {
			line: r,
			at: e,
			end: o,
			startsLine: n && e === 0
		}, t), e = o;
	}
	return a;
}
/** Delimiters of one kind act together; every other character stands alone. */
function fe(e, t) {
	let n = e.charAt(t), r = t + 1;
	if ("*_~".includes(n)) for (; e.charAt(r) === n;) r += 1;
	return r;
}
/** Where in a line a backslash keeps it from beginning a block; −1 for nowhere. */
function pe(e, t) {
	let n = /^\d{1,9}(?=[.)](?:\s|$))/.exec(e);
	return n === null ? /^(?:#{1,6}(?:\s|$)|>|[-+*](?:\s|$)|~~~|\/\w)/.test(e) || /^[-=_*:|+\s]+$/.test(e) && /^[-=_*:|]/.test(e) || /^\[[ xX]\](?:\s|$)/.test(e) || e.startsWith("[") && t.defines ? 0 : -1 : n[0].length;
}
function me(e) {
	return e.replace(/./g, "\\$&");
}
function he(e, t, n) {
	switch (e.charAt(0)) {
		case "*":
		case "_":
		case "~": return be(e, t, n) ? me(e) : e;
		case "<": return ye(t, n);
		default: return ge(e, t, n) ? `\\${e}` : e;
	}
}
function ge(e, t, n) {
	let r = _(t, n);
	switch (e) {
		case "`": return !0;
		case "\\": return r === null || r === "" || /[\n!-/:-@[-`{-~]/.test(r);
		case "[": return n.inLabel;
		case "]": return n.inLabel || r === null || r === "(";
		case "!": return r === null || r === "[";
		case "&": return ve(t.line, t.at);
		case "|": return n.inTable;
		default: return !1;
	}
}
const _e = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;
function ve(e, t) {
	return _e.lastIndex = t, _e.test(e);
}
/** `<!` never stays as it is: a search for our marker in the raw text must not find one. */
function ye(e, t) {
	let n = _(e, t);
	return n === "!" ? "&lt;" : (n === null || /[A-Za-z/?]/.test(n)) && (t.closesTags || e.startsLine) ? "\\<" : "<";
}
/**
* Could the run open or close emphasis? Without emphasis around, a run that can only open does nothing as
* long as every run that can close is escaped. Rules: CommonMark 0.31, section 6.2.
*/
function be(e, t, n) {
	let r = xe(Se(t, n)), i = xe(_(t, n)), a = i !== "space" && (i === "letter" || r !== "letter"), o = r !== "space" && (r === "letter" || i !== "letter"), s = e.startsWith("_");
	return o && (!s || !a || i === "punctuation") || a && (!s || !o || r === "punctuation") && n.nearEmphasis;
}
function xe(e) {
	return e === null ? "punctuation" : e === "" || /\s/.test(e) ? "space" : /[\p{P}\p{S}]/u.test(e) ? "punctuation" : "letter";
}
function Se(e, t) {
	return e.at > 0 ? e.line.charAt(e.at - 1) : e.startsLine ? "" : t.before;
}
function _(e, t) {
	return e.end < e.line.length ? e.line.charAt(e.end) : t.after;
}
// src/domain/markdown/markdown-foreign.ts
/** Foreign plain text inside our own Markdown: as one line of text, as a code span, as a code block. */
/**
* One line of plain text (a title, a file name, a reason) that stands for itself anywhere in a line of
* Markdown: in a paragraph, in a table cell, inside emphasis, in the label of a link. Hidden characters are
* shown; mentions, references and addresses become code spans.
*/
function v(e) {
	let t = n(w(e)).trim(), r = h(t), i = {
		nearEmphasis: !0,
		closesTags: !0,
		defines: t.includes("]:"),
		inTable: !0,
		inLabel: !Te(t) || /\]\(|\]$/.test(t)
	}, a = [], o = "";
	for (let [e, t] of r.entries()) {
		let n = e + 1 < r.length ? "`" : null, s = t.kind === "code" ? x(o, t.value, b).slice(o.length) : ue(t.value, {
			...i,
			before: o,
			after: n
		});
		a.push(s), o = s.slice(-1) || o;
	}
	return a.join("");
}
/**
* One line of plain text as `renderPlain` gives it, with the code spans that its author has put between
* single backticks kept as code.
*/
function y(e) {
	let t = w(e).trim().split(/`([^`]{1,500})`/), n = [], r = "";
	for (let [e, i] of t.entries()) {
		let a = "";
		if (e % 2 == 1) a = x(r, i, b).slice(r.length);
		else if (i.trim() !== "") {
			let n = /^\s/.test(i) && r !== "" ? " " : "", o = i.trimEnd() !== i && e < t.length - 1 ? " " : "";
			a = n + v(i) + o;
		} else r !== "" && i !== "" && (a = " ");
		n.push(a), r = a.slice(-1) || r;
	}
	return n.join("").trim();
}
/**
* An inline code span of one line of foreign text, also inside a table cell. A `|` stands outside the
* code, because `\|` inside of it means one thing in tables and another elsewhere.
*/
function b(e) {
	let t = g(n(w(e)));
	return t === "" ? "` `" : t.split("|").map((e) => e === "" ? "" : Ce(e)).join("\\|");
}
/** A code span of one line of text that holds no hidden characters; not for table cells. */
function Ce(e) {
	let t = new Set((e.match(/`+/g) ?? []).map((e) => e.length)), n = 1;
	for (; t.has(n);) n += 1;
	if (n > 80) return v(e.replaceAll("`", "'"));
	let r = "`".repeat(n), i = e.startsWith("`") || e.endsWith("`"), a = e.startsWith(" ") && e.endsWith(" ") && e.trim() !== "";
	return i || a ? `${r} ${e} ${r}` : r + e + r;
}
/** Puts a code span behind what is written. Two spans, or a `$` and a span, must not touch. */
function x(e, t, n) {
	return e + (/[`$]$/.test(e) ? " " : "") + n(t);
}
/**
* A fenced code block whose content is exactly `text`. Unless it is a `suggestion`, the block is indented by
* a space (which is not part of the content) where a bot could read a line of it as a command.
*/
function S(e, t) {
	let n = we(e, t);
	return t.startsWith("suggestion") ? n : C(n);
}
/** A fenced code block; the fence is longer than any run of backticks that begins a line of the text. */
function we(e, t) {
	let n = (e.match(/^[ \t]*`{3,}/gm) ?? []).reduce((e, t) => Math.max(e, t.trimStart().length), 2), r = "`".repeat(n + 1);
	return `${r}${t}\n${e === "" ? "" : `${e}\n`}${r}`;
}
/** Indents a code block by one space when a line of it looks like a command to a bot. */
function C(e) {
	return le(e) ? e.replace(/(^|\n|\r(?!\n))(?=[^\r\n])/g, "$1 ") : e;
}
function w(e) {
	return e.replace(/[\r\n]+/g, " ");
}
function Te(e) {
	let t = 0;
	for (let n of e) if (n === "[" && (t += 1), n === "]" && --t, t < 0) return !1;
	return t === 0;
}
// src/domain/markdown/markdown-pieces.ts
const Ee = 2e3;
/** Yields the pieces in order, lazily. Line ends must be `\n`. */
function* De(e) {
	let t = 0, n = 0;
	for (; n < e.length;) {
		let r = Oe(D(e, n));
		if (r === null) {
			n = O(e, n);
			continue;
		}
		yield* T(e, t, n);
		let i = ke(e, n, r);
		yield i, t = n = i.end;
	}
	yield* T(e, t, e.length);
}
/** Only fences without indentation: the others may belong to a list, which is the parser's business. */
function Oe(e) {
	let t = /^(`{3,}|~{3,})(.*)$/s.exec(e), n = t?.[1] ?? "", r = t?.[2] ?? "";
	return n === "" || n.startsWith("`") && r.includes("`") ? null : {
		mark: n,
		language: r.trim().split(/\s/, 1)[0] ?? ""
	};
}
function ke(e, t, n) {
	let r = O(e, t), i = r;
	for (; i < e.length && !Ae(D(e, i), n.mark);) i = O(e, i);
	return {
		kind: "code",
		text: e.slice(r, i).replace(/\n$/, ""),
		language: n.language,
		start: t,
		end: O(e, i)
	};
}
function Ae(e, t) {
	let n = e.trim();
	return n.length < t.length || e.search(/\S/) > 3 ? !1 : n === t.charAt(0).repeat(n.length);
}
function* T(e, t, n) {
	let r = t;
	for (; r < n;) {
		let t = n - r <= Ee ? n : E(e, r, r + Ee);
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
const je = [
	/\n\n(?=\S)/g,
	/\n(?=\S)/g,
	/\n/g,
	/ /g
];
/** The best place for a cut in the second half of a range. */
function E(e, t, n) {
	let r = t + Math.floor((n - t) / 2), i = e.slice(r, n);
	for (let e of je) {
		let t = [...i.matchAll(e)].at(-1);
		if (t !== void 0) return r + t.index + t[0].length;
	}
	return Me(e, n) ? n - 1 : n;
}
function Me(e, t) {
	let n = e.charCodeAt(t);
	return n >= 56320 && n <= 57343;
}
function D(e, t) {
	return e.slice(t, O(e, t)).replace(/\n$/, "");
}
/** Offset behind the line feed that ends the line. */
function O(e, t) {
	let n = e.indexOf("\n", t);
	return n === -1 ? e.length : n + 1;
}
/**
* Returns `null` for what the parser cannot read or what nests too deep. The extensions that look for
* addresses once more after parsing are left out: they take the square of the text's length.
*/
function k(e) {
	try {
		let t = ne().map((e) => ({
			...e,
			transforms: []
		})), n = re(e, {
			extensions: [ie()],
			mdastExtensions: t
		});
		return Ne(n) > 20 ? null : n;
	} catch {
		return null;
	}
}
/** Level by level, without recursion: the tree is foreign. */
function Ne(e) {
	let t = 0, n = [e];
	for (; n.length > 0 && t <= 20;) t += 1, n = n.flatMap((e) => "children" in e ? e.children : []);
	return t;
}
/** A line with more quote and list markers than that takes a parser very long. */
function Pe(e) {
	return e.split("\n").some((e) => ((/^(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s)|\s)*/.exec(e)?.[0] ?? "").match(/[>+*-]|\d+/g) ?? []).length > 20);
}
// src/domain/markdown/markdown-inline.ts
/** Markdown of a paragraph's content; `""` when nothing of it may stay. */
function A(e, t) {
	let n = P(j(e, {
		options: t,
		marks: /* @__PURE__ */ new Set()
	})).inner;
	return I(n, {
		nearEmphasis: F(n, (e) => e.kind === "emphasis"),
		closesTags: Ue(n, ">"),
		defines: Ue(n, "]:"),
		inTable: t.inTable,
		inLabel: !1,
		before: "",
		after: ""
	});
}
/** The same content in one line of bold text, which is what becomes of a heading. */
function Fe(e, t) {
	return A([{
		type: "strong",
		children: [...e]
	}], t).replace(/(?:\\\n|\n)+/g, " ");
}
function j(e, t) {
	return Be(e.flatMap((e) => Ie(e, t)));
}
function Ie(e, t) {
	switch (e.type) {
		case "text": return [M(e.value)];
		case "inlineCode": return [Le(e.value)];
		case "break": return [{ kind: "break" }];
		case "emphasis": return N("*", e.children, t);
		case "strong": return N("**", e.children, t);
		case "delete": return N("~~", e.children, t);
		case "link": return ze(e, t);
		case "linkReference": return j(e.children, t);
		case "image":
		case "imageReference": return [M(e.alt ?? "")];
		case "footnoteReference": return [M(`[^${e.label ?? e.identifier}]`)];
	}
	return [/^<br\s*\/?>$/i.test(e.value) ? { kind: "break" } : M(Re(e.value))];
}
function Le(e) {
	return {
		kind: "code",
		value: g(n(e.replace(/[\r\n]+/g, " ")))
	};
}
function M(e) {
	return {
		kind: "text",
		value: t(e.replace(/\r\n?/g, "\n"))
	};
}
/** Removes `<!-- … -->`; a comment that never ends stays, as text. */
function Re(e) {
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
function N(e, t, n) {
	if (n.marks.has(e)) return j(t, n);
	let { start: r, inner: i, end: a } = P(j(t, {
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
function ze(e, t) {
	let n = j(e.children, t), r = t.options.allowLink(e.url), { inner: i } = P(n);
	return r === null || i.length === 0 ? n : [{
		kind: "link",
		url: r,
		children: i
	}];
}
/** Text that was split by something now gone can be a mention again: it has to be seen as one. */
function Be(e) {
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
function P(e) {
	let t = e.findIndex((e) => !Ve(e));
	if (t === -1) return {
		start: e,
		inner: [],
		end: []
	};
	let n = e.findLastIndex((e) => !Ve(e)), r = e.slice(t, n + 1), i = He(r[0], (e) => e.trimStart()), a = [...e.slice(0, t), ...i.space];
	r.splice(0, 1, ...i.rest);
	let o = He(r.at(-1), (e) => e.trimEnd());
	return r.splice(-1, 1, ...o.rest), {
		start: a,
		inner: r,
		end: [...o.space, ...e.slice(n + 1)]
	};
}
function Ve(e) {
	return e.kind === "break" || e.kind === "text" && e.value.trim() === "";
}
function He(e, t) {
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
function F(e, t) {
	return e.some((e) => t(e) || "children" in e && F(e.children, t));
}
function Ue(e, t) {
	return F(e, (e) => e.kind === "text" && e.value.includes(t));
}
function I(e, t) {
	let n = e.flatMap((e) => e.kind === "text" ? h(e.value) : [e]), r = "";
	for (let [e, i] of n.entries()) {
		let a = n[e + 1], o = r === "" ? t.before : r.slice(-1), s = a === void 0 ? t.after : Ke(a);
		r = We(r, i, {
			...t,
			before: o,
			after: s
		});
	}
	return r;
}
function We(e, t, n) {
	switch (t.kind) {
		case "text": return e + ue(t.value, n);
		case "code": return x(e, t.value, n.inTable ? b : Ce);
		case "break": return n.inTable ? `${e} ` : e.endsWith("\\\n") ? e : `${e.trimEnd()}\\\n`;
		case "emphasis": return e + Ge(t.mark, t.children, n);
	}
	return `${e}[${I(t.children, {
		...n,
		inLabel: !0,
		before: "[",
		after: "]"
	})}](${t.url})`;
}
function Ge(e, t, n) {
	let r = e.charAt(0);
	return e + I(t, {
		...n,
		before: r,
		after: r
	}) + e;
}
function Ke(e) {
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
function L(e, t) {
	let n = {
		...t,
		inTable: !1
	};
	switch (e.type) {
		case "paragraph": return A(e.children, n);
		case "heading": return Fe(e.children, n);
		case "thematicBreak": return "***";
		case "blockquote": return it(qe(e.children, t).join("\n\n"), "> ", "> ");
		case "list": return Xe(e, t);
		case "code": return Ye(e.value, e.lang ?? "");
		case "html": return A([{
			type: "text",
			value: Re(e.value)
		}], n);
		case "table": return nt(e, t);
		case "footnoteDefinition": return et(e, t);
		case "definition":
		case "yaml":
		case "listItem":
		case "tableRow":
		case "tableCell": return "";
	}
	return A([e], n);
}
function qe(e, t) {
	return e.map((e) => L(e, t)).filter((e) => e !== "");
}
/** Languages for which GitHub does more with a code block than to colour it. */
const Je = /^(?:suggestion|mermaid|math|geojson|topojson|stl)/i;
/** A code block in a language that does nothing but colour it. */
function Ye(e, t) {
	let n = /^[A-Za-z0-9][\w.+#-]{0,29}$/.test(t);
	return Je.test(t) ? R(e, "text") : R(e, n ? t : "");
}
/** A code block of foreign text that need not be exact: hidden characters and our marker are shown as such. */
function R(e, t) {
	return we(g(n(e)), t);
}
function Xe(e, t) {
	let n = e.ordered === !0 ? e.start ?? 1 : null, r = e.spread === !0 || e.children.some((e) => e.spread === !0);
	return e.children.flatMap((e, r) => {
		let i = n === null ? "- " : `${Math.min(n + r, 999999999)}. `, a = Ze(e, t);
		return a === "" ? [] : [it(a, i, " ".repeat(i.length))];
	}).join(r ? "\n\n" : "\n");
}
function Ze(e, t) {
	let n = typeof e.checked == "boolean" ? $e(e, e.checked) : e.children, r = "", i;
	for (let a of n) {
		let n = L(a, t);
		if (n === "") continue;
		let o = i === "paragraph" && a.type === "list" && Qe(a);
		r += (r === "" ? "" : o && e.spread !== !0 ? "\n" : "\n\n") + n, i = a.type;
	}
	return r;
}
/** A numbered list can follow a paragraph without a blank line only when it starts at 1. */
function Qe(e) {
	return e.ordered !== !0 || (e.start ?? 1) === 1;
}
function $e(e, t) {
	return tt(e.children, t ? "[x] " : "[ ] ");
}
function et(e, t) {
	let n = `[^${e.label ?? e.identifier}]: `;
	return qe(tt(e.children, n), t).join("\n\n");
}
/** Puts text in front of the first paragraph. */
function tt(e, t) {
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
function nt(e, t) {
	let [n] = e.children;
	if (n === void 0 || n.children.length === 0) return "";
	let r = n.children.length, i = e.children.map((e) => `| ${Array.from({ length: r }, (n, r) => A(e.children[r]?.children ?? [], {
		...t,
		inTable: !0
	}).replace(/\n+/g, " ")).join(" | ")} |`), a = Array.from({ length: r }, (t, n) => rt(e.align?.[n]));
	return [
		i[0],
		`| ${a.join(" | ")} |`,
		...i.slice(1)
	].join("\n");
}
function rt(e) {
	return `${e === "left" || e === "center" ? ":" : "-"}-${e === "right" || e === "center" ? ":" : "-"}`;
}
function it(e, t, n) {
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
function z(e, t) {
	let n = e.filter((e) => e !== ""), r = n.join("\n\n");
	if (ot(r, t)) return r;
	let i = B(t.note(n.length)), a = {
		characters: i.characters,
		bytes: i.bytes
	}, o = 0;
	for (let e of n) {
		let n = B(`${e}\n\n`);
		if (a.characters += n.characters, a.bytes += n.bytes, at(a, t)) break;
		o += 1;
	}
	let s = [...n.slice(0, o), t.note(n.length - o)].join("\n\n");
	return ot(s, t) ? s : "";
}
function B(e) {
	return {
		characters: e.length,
		bytes: new TextEncoder().encode(e).length
	};
}
function at(e, t) {
	return e.characters > t.maxCharacters || e.bytes > (t.maxBytes ?? 2 ** 53 - 1);
}
function ot(e, t) {
	return !at(B(e), t);
}
// src/domain/markdown/markdown.ts
/** More of a text is never looked at. */
const st = 2e5;
/**
* Renders Markdown from the model: text, emphasis, code, lists, quotes and tables stay; images become their
* alternative text, links their label, HTML becomes text; mentions, references and addresses become code
* spans; hidden characters go (in code they are shown). The result is a closed block that ends without a
* line feed; what stands behind it after a blank line is untouched by it. Never throws.
*/
function ct(e, t) {
	let n = e.slice(0, st).replace(/\r\n?/g, "\n"), r = Math.max(0, e.length - st), i = { allowLink: bt(t.allowedLinkPrefix) }, { blocks: a, end: o } = ut(n, t.maxCharacters, i), s = lt(a);
	if (o === n.length && r === 0 && s.length <= t.maxCharacters) return s;
	let c = t.maxCharacters - 80, l = c <= 0 ? [] : dt(a, n, {
		room: c,
		harmless: i
	}), u = `(cut: ${n.length - (l.at(-1)?.end ?? 0) + r} more characters are in the result file)`;
	return lt([...l, {
		markdown: u,
		end: 0
	}].filter((e) => e.markdown !== "")).slice(0, Math.max(0, t.maxCharacters));
}
function lt(e) {
	return e.map((e) => e.markdown).join("\n\n");
}
/** Renders pieces until the room is used up; `end` is where in the source it stopped. */
function ut(e, t, n) {
	let r = [], i = 0;
	for (let a of De(e)) {
		if (i > t) return {
			blocks: r,
			end: a.start
		};
		for (let e of pt(a, n)) r.push(e), i += e.markdown.length + 2;
	}
	return {
		blocks: r,
		end: e.length
	};
}
/** The blocks that fit; when not even the first one does, as much of it as does. */
function dt(e, t, n) {
	let r = ft(e, n.room);
	if (r.length > 0) return r;
	for (let e = n.room; e > 0; e = Math.floor(e / 2)) {
		let r = ft(ut(t.slice(0, E(t, 0, Math.min(e, t.length))), n.room, n.harmless).blocks, n.room);
		if (r.length > 0) return r;
	}
	return [];
}
function ft(e, t) {
	let n = 0, r = e.findIndex((e) => (n += e.markdown.length + 2, n - 2 > t));
	return r === -1 ? e : e.slice(0, r);
}
function pt(e, t) {
	let { text: n, start: r, end: i } = e;
	if (e.kind === "code") return [{
		markdown: C(Ye(n, e.language)),
		end: i
	}];
	let a = Pe(n) ? null : k(n);
	return a === null ? n.trim() === "" ? [] : [{
		markdown: ht(n),
		end: i
	}] : a.children.flatMap((e) => {
		let i = e.position?.start.offset ?? 0, a = e.position?.end.offset ?? n.length, o = mt(e, n.slice(i, a), t);
		return o === "" ? [] : [{
			markdown: o,
			end: r + a
		}];
	});
}
/** What was written is read again: should it not be harmless after all, its source is shown as code. */
function mt(t, n, r) {
	let i = C(L(t, r)), a = k(i);
	return a !== null && !e(i) && !le(i) && vt(a).every((e) => _t(e, r)) ? i : ht(n);
}
function ht(e) {
	return C(R(e.trimEnd(), "text"));
}
/** What this module never writes; raw HTML includes our own markers. */
const gt = /* @__PURE__ */ new Set([
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
function _t(e, t) {
	return e.type === "text" ? !se(e.value) : e.type === "link" ? t.allowLink(e.url) === e.url : !gt.has(e.type);
}
function vt(e) {
	let t = [e];
	for (let e = 0; e < t.length; e += 1) {
		let n = t[e];
		n !== void 0 && "children" in n && t.push(...n.children);
	}
	return t;
}
/** GitHub notes a link to one of these under the thing that is linked to. */
const yt = /\/(?:issues|pull|pulls|discussions|commit|commits|compare)(?:[/?#]|$)/i;
function bt(e) {
	return e === void 0 || e === "" ? () => null : (t) => {
		let n = URL.canParse(t) ? new URL(t).href : "", r = n.startsWith(e) ? n.slice(e.length) : null, i = r !== null && (e.endsWith("/") || /^(?:[/?#]|$)/.test(r)), a = /^[\w.~:/?#&=%+@,;-]+$/.test(n) && !yt.test(n);
		return i && a ? n : null;
	};
}
// src/domain/report/chinese.ts
/** fen's own words in Chinese. `{}` are filled in order, `{2}` with the second gap; the first sentence that fits counts. */
const xt = [
	["built-in check", "内置检查"],
	["checked", "已由程序核实"],
	["not verified", "未经核实"],
	["line {#}", "第 {} 行"],
	["lines {#}–{#}", "第 {}–{} 行"],
	["line {#} (old)", "原第 {} 行"],
	["lines {#}–{#} (old)", "原第 {}–{} 行"],
	["found by `{}`", "由 `{}` 发现"],
	["rule of `{}`", "依据 `{}` 中的规则"],
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
	["No file was read in full at `{}`, {} of {} changed lines worth a review.", "在 `{}` 没有完整阅读任何文件，读了 {3} 行值得审查的改动中的 {2} 行。"],
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
	["the pull request changes nothing that fen reviews", "这个 Pull Request 没有 fen 要审查的改动"],
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
	["| | At most | Files in full | |", "| | 最多 | 完整审查的文件 | |"],
	["| Batch | File | Changed lines | Likely | At most |", "| 批次 | 文件 | 改动行数 | 可能 | 最多 |"],
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
], St = /* @__PURE__ */ new Map([["{}", "([\\s\\S]*?)"], ["{#}", "(\\d+)"]]), Ct = [[/^zh\b/i, xt]];
/** `language` is a BCP 47 tag; where fen does not speak it, English. */
function V(e) {
	let t = Ct.find(([t]) => t.test(e ?? ""))?.[1];
	if (!t) return (e) => e;
	let n = t.map(([e, t]) => wt(e, t));
	return (e) => Tt(e, n);
}
/** `{}` stands for anything, `{#}` for a number; a sentence may begin with a small or a capital letter. */
function wt(e, t) {
	let n = e.split(/(\{#?\})/).map((e) => St.get(e) ?? e.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(""), r = n.charAt(0), i = /[A-Za-z]/.test(r) ? `[${r.toLowerCase()}${r.toUpperCase()}]${n.slice(1)}` : n;
	return {
		pattern: RegExp(`^${i}$`),
		translation: t
	};
}
/** What stands in the gaps may be a sentence of its own. */
function Tt(e, t) {
	if (e.length > 2e3) return e;
	for (let { pattern: n, translation: r } of t) {
		let i = n.exec(e);
		if (!i) continue;
		let a = 0;
		return r.replaceAll(/\{(\d?)\}/g, (e, n) => (a += 1, Tt(i[n === "" ? a : Number(n)] ?? "", t)));
	}
	return e;
}
// src/domain/report/limits.ts
/** The inputs that set the limits. */
const H = {
	run: "cost-limit",
	"pull request": "cost-limit-per-pr",
	month: "cost-limit-per-month"
}, U = {
	run: "this run",
	"pull request": "all runs on this pull request",
	month: "all runs of the repository this month"
};
/** `All runs on this pull request: ¥0.0044 of ¥0.05, ¥0.0456 left.` */
function Et(e, t) {
	let { name: n, isLowerBound: r } = e, i = U[n], a = l(e.left, t), o = r ? `at most ${a} left (a lower bound: GitHub lists more comments than fen reads)` : `${a} left`;
	return `${i.charAt(0).toUpperCase()}${i.slice(1)}: ${W(e, t)}, ${o}.`;
}
function W({ spent: e, limit: t, isLowerBound: n }, r) {
	return `${n ? "at least " : ""}${l(e, r)} of ${l(t, r)}`;
}
/** Why a run may spend less than `cost-limit`. */
function Dt(e, t) {
	let { currency: n } = t;
	return `\`${H[e.name]}\`: ${U[e.name]} have cost ${W(e, n)}; this run may spend ${l(t.limit, n)}.`;
}
/** Why a run could not review anything, naming the limit that stood in its way. */
function Ot(e, t) {
	let n = e.left === 0 ? "nothing" : l(e.left, t);
	return `\`${H[e.name]}\`: ${U[e.name]} have cost ${W(e, t)}; ${n} is left, which does not pay for a review`;
}
/** Blocks of Markdown; none unless only the plan was asked for, or the limit bought less than everything. */
function G(e, t = V("en")) {
	let { plan: n } = e;
	if (!n) return [];
	let r = (t) => l(t, e.currency), i = [];
	return n.ladder && (e.ending.reason === "plan-only" || n.ladder.rung !== "all") && i.push(`### ${t("How the limit was met")}`, At(n.ladder, e.currency, t)), e.ending.reason === "plan-only" && i.push(`### ${t("Plan")}`, Ft(n, (t) => m(t, e.currency), t), t(jt(n, r))), n.skipped.some((e) => e.reason === "cost-limit") && i.push(t(Mt(n, e))), i;
}
const kt = {
	all: "everything",
	"without-code": "without the code from elsewhere",
	"without-description": "of all that stands round the diff, the title alone",
	"severe-verified": "only critical and major suggestions verified",
	riskiest: "the riskiest files only",
	"fallback-model": "with a cheaper model",
	none: "no review"
};
/** Every rung with its price; the one that was taken is marked. */
function At(e, t, n) {
	let r = e.steps.map((r) => {
		let i = r.rung === e.rung && r.model === e.model, a = n(`${kt[r.rung]}${r.rung === "fallback-model" ? `: ${b(r.model)}` : ""}`);
		return `| ${i ? `**${a}**` : a} | ${m(r.worst, t)} | ${n(`${r.files} of ${r.allFiles}`)} |${i ? ` ${n("taken")} |` : " |"}`;
	});
	return e.rung === "none" && r.push(`| **${n(kt.none)}** | | | ${n("taken")} |`), [
		n("| | At most | Files in full | |"),
		"|---|--:|--:|---|",
		...r
	].join("\n");
}
function jt(e, t) {
	let n = e.batches.reduce((e, t) => e + t.worst.total, 0);
	return `Likely ${t(e.batches.reduce((e, t) => e + t.likely.total, 0))}, at most ${t(n)}, verification included. Nothing was spent.`;
}
/** What to set to have everything reviewed. */
function Mt(e, t) {
	let n = new Set(e.batches.flatMap((e) => e.files.map(({ file: e }) => e.path))), r = e.skipped.filter((e) => e.reason === "cost-limit"), i = (/* @__PURE__ */ new Set([...n, ...r.map((e) => e.path)])).size, a = i - r.length, o = Pt(e.worstForAll);
	return `The limit of ${l(t.limit, t.currency)} buys ${a} of ${i} files in full. All of them cost at most ${l(o, t.currency)}: ${Nt(o, t.limits)}.`;
}
/** Which limit would have to be higher, and how much: what is spent of it already stays spent. */
function Nt(e, t) {
	let n = t.filter(({ name: t, limit: n, spent: r }) => n - (t === "run" ? 0 : r) < e);
	return (n.length > 0 ? n : [{
		name: "run",
		spent: 0
	}]).map(({ name: t, spent: n }) => `set \`${H[t]}: ${u(Pt(e + (t === "run" ? 0 : n)))}\``).join(" and ");
}
/** Up to the next thousandth, so that the figure can be typed. */
function Pt(e) {
	return Math.ceil(e / 1e6) * 1e6;
}
function Ft(e, t, n) {
	let r = e.batches.flatMap((e) => e.files.map(({ file: r, changedLines: i, partial: a }, o) => {
		let s = o === 0 ? `${t(e.likely.total)} | ${t(e.worst.total)}` : " | ";
		return `| ${e.id} | ${b(r.path)}${a ? ` ${n("(part)")}` : ""} | ${i} | ${s} |`;
	})), i = r.length - 200;
	return [
		n("| Batch | File | Changed lines | Likely | At most |"),
		"|--:|---|--:|--:|--:|",
		...r.slice(0, 200),
		...i > 0 ? [`| | ${n(`and ${i} more`)} | | | |`] : []
	].join("\n");
}
/** The plan in one line of the log. */
function It(e, { costLimit: t, currency: n }) {
	let r = (e) => l(e, n), i = (t) => r(e.batches.reduce((e, n) => e + n[t].total, 0)), a = new Set(o(e.batches)).size, s = e.batches.length === 1 ? "1 batch" : `${e.batches.length} batches`, c = e.skipped.filter((e) => e.reviewable).length, u = [c === 0 ? "" : `; ${c} not or not wholly`, e.skipped.length === c ? "" : `; ${e.skipped.length - c} left out on purpose`].join("");
	return `plan: ${a} files in ${s}, likely ${i("likely")}, at most ${i("worst")} of ${r(t)}${u}`;
}
/** The plan as the answer to `/fen plan`. */
function Lt(e) {
	let { plan: t } = e, n = V(e.language);
	return z(t === null || t.batches.length + t.skipped.filter(Rt).length === 0 ? [n("There is nothing in this pull request that fen reviews.")] : G(e, n), {
		maxCharacters: 6e4,
		note: () => `*${n("Cut here: the rest is in the job summary.")}*`
	});
}
const Rt = (e) => e.reviewable, zt = 6e4;
/** An inline comment: title, reason, the code to commit, and quietly its severity. */
function Bt(e, t) {
	let { replacement: n } = e, r = V(t.language), { title: i, body: a } = Vt(e, r), o = [
		`**${y(i)}**`,
		Ht(a, t),
		...Wt(e, r),
		`<sub>${Ut(e, r)}</sub>`
	].filter((e) => e !== ""), s = (t.mark === "" ? "" : `${t.mark}\n`) + o.join("\n\n");
	return s.length <= 6e4 || n === null ? s : Bt({
		...e,
		replacement: null
	}, t);
}
/** What a built-in check found is in fen's own words; a model writes in the language it was asked for. */
function Vt({ suggestion: e }, t) {
	let { title: n, body: r, source: i } = e;
	return i === "check" ? {
		title: t(n),
		body: t(r)
	} : {
		title: n,
		body: r
	};
}
function Ht(e, t) {
	return ct(e, {
		maxCharacters: 2e4,
		allowedLinkPrefix: t.allowedLinkPrefix
	});
}
/** Severity and category are keys: by them a comment is known again. */
function Ut(e, t) {
	let { severity: n, category: r, source: i, tool: a, rule: o } = e.suggestion, s = [n, r];
	return a !== void 0 && s.push(t(`found by ${b(a)}`)), o !== void 0 && s.push(t(`rule of ${b(o)}`)), i === "check" ? s.push(t("built-in check")) : e.check?.kind === "supported" ? s.push(t("checked")) : e.verdict.status === "not-verified" && s.push(t("not verified")), s.join(" · ");
}
/** The `suggestion` block, or the code and why it is not offered for committing. */
function Wt(e, t) {
	let { replacement: n, suggestion: r } = e;
	return n === null || r.replacement === null ? [] : n.kind === "committable" ? [S(n.text, "suggestion")] : r.replacement.trim() === "" ? [] : [t(`Proposed code (to apply by hand: ${y(n.reason)}):`), K(r.replacement)];
}
/** Code that is only shown: what nobody would see in it is visible, and it holds no marker of fen's. */
function K(e) {
	return S(g(n(e)), "");
}
/** The code where there is no line to commit it to, and so no `suggestion` block. */
function Gt(e, t) {
	let { replacement: n } = e;
	return n?.kind === "committable" ? n.text === "" ? [t("Proposed: delete these lines.")] : [t("Proposed code:"), K(n.text)] : Wt(e, t);
}
/** A suggestion in the review's body: what an inline comment says, with file and quoted code. */
function Kt(e, t) {
	let { suggestion: n, placement: r } = e, i = V(t.language), { title: a, body: o } = Vt(e, i), c = i(s(r).trim()), l = `${b(r.path)} ${c}`.trim(), u = n.quote.split("\n"), d = u.length > 12 ? [...u.slice(0, 12), "…"] : u;
	return [
		`**${y(a)}** — ${l}`,
		n.quote.trim() === "" ? "" : K(d.join("\n")),
		Ht(o, {
			...t,
			mark: ""
		}),
		...Gt(e, i),
		`<sub>${Ut(e, i)}${t.why === "" ? "" : ` · ${v(i(t.why))}`}</sub>`
	].filter((e) => e !== "").join("\n\n");
}
/** The body of the review: what was found, what has no comment of its own, what was not looked at. */
function qt(e) {
	let { headline: t, listed: n, folded: r, leftOut: i, footer: a, mark: o, language: s } = e, c = V(s), l = [
		c(t),
		n.length + i > 0 ? `#### ${c("Without a comment of their own")}` : "",
		...n,
		r.length > 0 ? `<details><summary>${c(`Late or minor: ${r.length}`)}</summary>\n\n${r.join("\n\n")}\n\n</details>` : "",
		i > 0 ? `*${c(`${i} more in the job summary and the result file.`)}*` : "",
		q(e.notReviewed, c),
		`<sub>${c(a)}</sub>`
	].filter((e) => e !== "");
	return (o === "" ? "" : `${o}\n`) + l.join("\n\n");
}
function Jt(e) {
	return e.length > 300 ? `${e.slice(0, 300)}…` : e;
}
/** A folded list of files that were worth a review and did not get one. */
function q(e, t = V("en")) {
	let n = e.filter((e) => e.reviewable);
	if (n.length === 0) return "";
	let r = n.slice(0, 30).map((e) => `- ${b(Jt(e.path))}: ${y(t(e.detail))}`), i = n.length - r.length;
	return i > 0 && r.push(`- ${t(`and ${i} more`)}`), `<details><summary>${t(`Not reviewed: ${n.length} ${n.length === 1 ? "file" : "files"}, or parts of them`)}</summary>\n\n${r.join("\n")}\n\n</details>`;
}
/** `5 files`, `1 file`; a path counts once. */
function Yt(e) {
	let t = new Set(e).size;
	return t === 1 ? "1 file" : `${t} files`;
}
// src/domain/report/cost-report.ts
/** Blocks of Markdown; none when nothing was asked and nothing was planned. */
function Xt(e) {
	return e.calls.length === 0 && e.earlier === null ? [] : [
		"### Cost",
		en(e),
		an(e.calls),
		cn(e),
		...sn(e),
		on(e),
		Y("Tokens", nn(e)),
		Y("By request", ln(e)),
		Y("By file", un(e)),
		dn(e.calls)
	].filter((e) => e !== "");
}
/** The line under a review: what it cost, by which model. */
function Zt(e) {
	let { cost: t, costKnown: n, model: r } = f(e), i = n ? "" : "about ", a = te(e.calls), o = a.length > 0 ? a.join(", ") : r, s = l(e.limit, e.currency);
	return `${i}${l(t, e.currency)} of a ${s} limit · ${v(o)} · suggestions of a model: check before you commit`;
}
const Qt = ["generate", "verify"];
function $t(e) {
	let t = (e.calls.some(({ pass: e }) => e === "converse") ? ["converse"] : Qt).map((t) => {
		let n = e.calls.filter((e) => e.pass === t), r = n.map((e) => e.usage).reduce(d, ee), i = t === "converse" ? 0 : (e.plan?.batches ?? []).reduce((e, n) => e + n.worst[t], 0);
		return {
			name: t,
			requests: n.length,
			planned: i,
			cost: c(n).cost,
			usage: r
		};
	});
	if (!e.earlier) return t;
	let { cost: n, usage: r } = e.earlier;
	return [...t, {
		name: "earlier job",
		requests: null,
		planned: null,
		cost: n,
		usage: r
	}];
}
/** Few columns, so that the table fits a phone. */
function en(e) {
	let t = (t) => t === null ? "" : m(t, e.currency), n = $t(e).map(({ name: e, requests: n, planned: r, cost: i }) => `| ${e}${n === null ? "" : `, ${tn(n)}`} | ${t(r)} | ${t(i)} |`), r = f(e), i = (e.plan?.batches ?? []).reduce((e, t) => e + t.worst.total, 0), a = r.costKnown ? "" : "about ";
	return [
		"| Pass | Planned at most | Actual |",
		"|---|--:|--:|",
		...n,
		`| **total**, ${tn(e.calls.length)} | ${t(i)} | **${a}${t(r.cost)}** |`
	].join("\n");
}
function tn(e) {
	return `${e} ${e === 1 ? "request" : "requests"}`;
}
function nn(e) {
	return [
		"| Pass | Input | Cached | Output |",
		"|---|--:|--:|--:|",
		...$t(e).map(({ name: e, usage: t }) => `| ${e} | ${J(t)} |`),
		`| **total** | ${J(f(e).usage)} |`
	].join("\n");
}
function J(e) {
	return [
		e.inputTokens,
		e.cachedTokens,
		e.outputTokens
	].map(rn).join(" | ");
}
function rn(e) {
	return String(e).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}
/** How much of the second pass came from the endpoint's cache: the layout of the prompts is made for it. */
function an(e) {
	let t = e.filter(({ pass: e, usage: t }) => e === "verify" && !t.estimated).map((e) => e.usage).reduce(d, ee);
	return t.inputTokens === 0 ? "" : `${Math.round(t.cachedTokens * 100 / t.inputTokens)} % of the second pass's input came from the endpoint's cache.`;
}
/** Where the money went, as a picture that GitHub draws: by pass and model. */
function on(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e.calls) {
		let e = `${n.pass}, ${n.model}`.replaceAll(/[^\w ,./:@+-]/g, "");
		t.set(e, (t.get(e) ?? 0) + n.cost);
	}
	let n = [...t].filter(([, e]) => e > 0).slice(0, 8);
	if (n.length < 2) return "";
	let r = n.map(([e, t]) => `  "${e}" : ${u(t)}`);
	return Y("Picture", [
		"```mermaid",
		`pie showData title Cost in ${e.currency}`,
		...r,
		"```"
	].join("\n"));
}
/** The limits that bind several runs together; each in a line. */
function sn({ limits: e, currency: t }) {
	return e.filter(({ name: e }) => e !== "run").map((e) => Et(e, t));
}
function cn(e) {
	let { cost: t, costKnown: n } = f(e), r = Math.max(0, e.limit - t), i = Math.round(t * 1e3 / Math.max(1, e.limit)) / 10, a = n ? "" : " A part of it is an estimate: the endpoint did not report the usage of every request.";
	return `${i} % of the limit of ${l(e.limit, e.currency)} is spent, ${l(r, e.currency)} is left.${a}`;
}
function ln(e) {
	let t = e.calls.map((t) => {
		let { usage: n, error: r } = t, i = b(t.answeredBy ?? t.model), a = r === null ? t.outcome : `${t.outcome}: ${v(r)}`, o = `${t.costKnown ? "" : "about "}${m(t.cost, e.currency)}`, s = (t.durationMs / 1e3).toFixed(1);
		return `| ${t.batch} · ${t.pass}${t.attempt > 1 ? `, try ${t.attempt}` : ""} | ${i} | ${rn(t.plannedInputTokens)} | ${J(n)} | ${o} | ${s} | ${a} |`;
	});
	return t.length === 0 ? "" : [
		"| Batch, pass | Model | Planned input | Input | Cached | Output | Cost | Seconds | Ended |",
		"|---|---|--:|--:|--:|--:|--:|--:|---|",
		...t
	].join("\n");
}
/** A batch's cost is shared among its files by their changed lines. A phone cuts off what stands last: the path. */
function un(e) {
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
		"| Share of the cost | Changed lines | Batch | File |",
		"|--:|--:|--:|---|",
		...n.map(([t, n]) => `| ${m(n.cost, e.currency)} | ${n.lines} | ${[...n.batches].join(", ")} | ${b(t)} |`)
	].join("\n");
}
function dn(e) {
	return [...new Map(e.map((e) => [`${e.model}\n${e.price.source}`, e])).values()].map(({ model: e, price: t }) => {
		let [n, r, i] = [
			t.input,
			t.cached,
			t.output
		].map((e) => l(e, t.currency));
		return `${b(e)}: ${n} input · ${r} cached · ${i} output per million tokens (${v(t.source)})`;
	}).join("\n");
}
function Y(e, t) {
	return t === "" ? "" : `<details><summary>${e}</summary>\n\n${t}\n\n</details>`;
}
/** A small table and one line below it; `""` before the first round. */
function fn({ rounds: e, known: t }, n = V("en")) {
	if (e.length === 0) return "";
	let r = Math.max(0, e.length - 8), i = e.slice(r).map(({ head: e, raised: t, fixed: n, late: i }, a) => `| ${r + a + 1}: \`${e.slice(0, 7)}\` | ${t} | ${n} | ${i} |`), a = e.slice(0, r), o = (e) => a.reduce((t, n) => t + n[e], 0);
	return r > 0 && i.unshift(`| 1–${r} | ${o("raised")} | ${o("fixed")} | ${o("late")} |`), `${[
		n("| Round | Raised | Fixed | Late |"),
		"|---|--:|--:|--:|",
		...i
	].join("\n")}\n\n${n(pn(t))}`;
}
/** `Still open: 3 (1 critical, 2 minor).` */
function pn(e) {
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
const mn = {
	head: "searched in the clone, at the head",
	merge: "searched in the clone, at the merge of head and base",
	base: "searched in the clone, at the base",
	requests: "no clone: searched in files that the changed ones import",
	"changed-files": "no clone: searched in the changed files alone",
	nothing: "switched off"
};
/** A folded table; none where nothing was planned. `sent` is what stands before the diff of the first batch. */
function hn(e, t) {
	let { guidelines: n, code: r, findings: i, discussion: a } = e, o = (e, n, r) => {
		let i = t.sent[e], a = n.tokens === 0 ? "" : i === "" ? "left out for its price" : "", o = m(n.perRequest * t.requests, t.currency), s = [a, r].filter((e) => e !== "").join("; ");
		return `| ${e} | ${n.tokens} | ${i === "" ? "" : o} | ${s} |`;
	}, s = [
		"| | Tokens | At most | |",
		"|---|--:|--:|---|",
		o("guidelines", n, gn(n)),
		o("code", r, _n(r)),
		o("findings", i, i.count === 0 ? "" : `${i.count} of other tools`),
		o("discussion", a, "")
	].join("\n"), c = r.pieces.slice(0, 40).map(({ path: e, startLine: t, lines: n, kind: r, of: i }) => `- ${b(e)} lines ${t}–${t + n - 1}: ${r}${i === "" ? "" : ` of ${b(i)}`}`);
	return `<details><summary>Sent besides the diff</summary>\n\n${[s, ...t.sent.code === "" ? [] : [c.join("\n")]].filter((e) => e !== "").join("\n\n")}\n\n</details>`;
}
function gn({ sources: e, cut: t }) {
	return [...e.map(({ source: e, scope: t }) => `${b(e)}${t === "" ? "" : ` for ${y(t)}`}`), ...t ? ["cut to what fits the changed files"] : []].join(", ");
}
function _n({ pieces: e, left: t, searched: n }) {
	let r = `${e.length} pieces of ${e.length + t} found`;
	return e.length + t === 0 ? mn[n] : `${r}; ${mn[n]}`;
}
// src/domain/report/summary.ts
/** The job summary: how it ended, what was reviewed and what was not, the suggestions, and where the money went. */
/** GitHub drops a summary above 1 MiB as a whole; what fen writes stays well below. */
const vn = 9e5;
/** Markdown of at most 900,000 bytes. The first line holds the outcome. */
function yn(e, t) {
	return z([
		`## ${xn(e)}`,
		Sn(e),
		Cn(e),
		wn(e),
		...e.measure ? r(e.measure) : [],
		...En(e, t),
		...Tn(e),
		...jn(e.plan?.skipped ?? e.skipped ?? []),
		...G(e),
		bn(e),
		...Xt(e),
		...Mn(e)
	].filter((e) => e !== ""), {
		maxCharacters: vn,
		maxBytes: vn,
		note: () => "*Cut here: the rest is in the result file.*"
	});
}
/** Nothing where nothing was planned, or where only the description stood before the diff. */
function bn({ context: e, plan: t, currency: n }) {
	let [r] = t?.batches ?? [];
	if (!e || !t || !r) return "";
	let { guidelines: i, code: a, findings: o } = e;
	return i.tokens + a.tokens + o.tokens === 0 && a.searched === "changed-files" ? "" : hn(e, {
		sent: r.context,
		requests: 2 * t.batches.length,
		currency: n
	});
}
/** `fen: partial (cost-limit) · 3 suggestions · ¥0.0043`; our own words only. */
function xn(e, t = V("en")) {
	let { outcome: n, reason: r } = e.ending, i = [`fen: ${n}${r === null ? "" : ` (${r})`}`];
	if ((e.plan !== null && e.ending.reason !== "plan-only" || e.earlier !== null) && n !== "skipped") {
		let n = e.reviewed.filter(p).length;
		i.push(t(n === 1 ? "1 suggestion" : `${n} suggestions`));
	}
	let { cost: a, costKnown: o } = f(e);
	return a > 0 && i.push(t(`${o ? "" : "about "}${l(a, e.currency)}`)), i.join(" · ");
}
function Sn(e) {
	let { reason: t, detail: n } = e.ending;
	return t === null ? "" : (n.charAt(0).toUpperCase() + n.slice(1)).split("\n").map((e) => `> ${v(e)}`).join("\n>\n");
}
/** Paths of the files whose changes were all read and answered. */
function X({ plan: e, brokenOff: t }) {
	let n = new Set(o(e?.batches ?? []));
	for (let t of e?.skipped ?? []) t.reviewable && n.delete(t.path);
	for (let e of t) n.delete(e);
	return n;
}
/** What was looked at. "No suggestions" is only said of exactly that. */
function Cn(e) {
	let { plan: t, pullRequest: n } = e;
	if (!t || !n || e.ending.reason === "plan-only") return "";
	let r = X(e);
	if (r.size === 0) return "";
	let i = e.coverage === 1 ? "all" : `${Math.floor(e.coverage * 1e3) / 10} % of the`, a = n.head.sha.slice(0, 7), o = e.reviewed.some(p) ? "" : " There are no suggestions about them.";
	return `Reviewed in full: ${r.size === 1 ? "1 file" : `${r.size} files`} at \`${a}\`; ${i} changed lines worth a review were read.${o}`;
}
/** What became of each part of the plan that another job took. */
function wn({ shards: e, currency: t }) {
	return e ? [
		"| Shard | Outcome | Read of its part | Cost |",
		"|---|---|---|---|",
		...e.map(({ name: e, ending: n, coverage: r, totals: i }) => n === null || i === null ? `| ${e} | **missing** | | |` : `| ${e} | ${n.outcome + (n.reason === null ? "" : ` (${n.reason})`)} | ${`${Math.floor(r * 1e3) / 10} %`} | ${`${i.costKnown ? "" : "about "}${l(i.cost, t)}`} |`)
	].join("\n") : "";
}
/** How far the pull request has come, round by round. */
function Tn({ convergence: e }) {
	let t = e ? fn(e.history) : "";
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
function En(e, t) {
	let n = e.reviewed.toSorted((e, t) => a(e.suggestion.severity) - a(t.suggestion.severity)), r = n.filter((e) => p(e)), i = n.filter((e) => e.fate === "rejected"), o = n.filter((e) => e.fate === "refuted"), s = n.filter((e) => !p(e) && e.fate !== "rejected" && e.fate !== "refuted"), c = r.length > 0 ? ["### Suggestions", Q(r)] : [];
	if (c.push(...Dn(r.filter((e) => e.fate === "not-posted"), t)), i.length > 0 && c.push($(`Rejected by the second pass: ${i.length}`, Q(i))), o.length > 0) {
		let e = `Disproved by a check of the code: ${o.length}`;
		c.push($(e, Q(o)));
	}
	return s.length > 0 && c.push($(`Not shown: ${s.length}`, Q(s))), c;
}
/** The gravest first, as many as there is room for; what finds none is not even rendered. */
function Dn(e, t) {
	let n = [], r = 0;
	for (let i of e) {
		let e = Kt(i, {
			...t,
			why: ""
		});
		if (r += new TextEncoder().encode(e).length, r > 5e5) break;
		n.push(e);
	}
	let i = e.length - n.length;
	return i === 0 ? n : [...n, `*${i} more ${i === 1 ? "is" : "are"} in the result file.*`];
}
/** A list and no table: a path does not break, and on a phone it would push what stands right of it out of sight. */
function Q(e) {
	return e.map((e) => {
		let { suggestion: t, placement: n } = e, r = b(n.path) + s(n);
		return `- ${On(e)} ${y(t.title)}<br>${r} · ${An(e)}`;
	}).join("\n");
}
function On({ suggestion: e, statedSeverity: t }) {
	let { severity: n } = e;
	return `**${n}**${t === void 0 ? "" : ` (first stated: ${t})`}:`;
}
const kn = [
	"duplicate",
	"below-min-severity",
	"not-confirmed",
	"withdrawn"
];
function An({ verdict: e, check: t, late: n, fate: r }) {
	if (r === "refuted") return y(t?.evidence ?? "") || Z.refuted;
	if (r === "rejected") return y(e.reason) || Z.rejected;
	if (kn.includes(r)) return Z[r];
	let i = e.status === "not-verified" ? "not verified" : e.status;
	return `${t === void 0 ? i : `checked: ${y(t.evidence)}`}${n ? ", late" : ""}, ${Z[r]}`;
}
function $(e, t) {
	return `<details><summary>${e}</summary>\n\n${t}\n\n</details>`;
}
function jn(e) {
	let t = q(e).replace("<details>", "<details open>"), n = e.filter((e) => !e.reviewable), r = n.slice(0, 300).map((e) => `- ${b(e.path)}: ${y(e.detail)}`), i = n.length - r.length;
	i > 0 && r.push(`- and ${i} more`);
	let a = `Left out on purpose: ${n.length} ${n.length === 1 ? "file" : "files"}`, o = [t, n.length > 0 ? $(a, r.join("\n")) : ""];
	return o.every((e) => e === "") ? [] : ["### Files", ...o];
}
function Mn(e) {
	let t = e.notes.map((e) => `- ${y(e)}`);
	if (e.unreadable > 0) {
		let n = e.unreadable === 1 ? "1 object" : `${e.unreadable} objects`;
		t.push(`- ${n} in the model's answers could not be read as a suggestion.`);
	}
	return t.length > 0 ? ["### Notes", t.join("\n")] : [];
}
export { k as C, v as E, Pe as S, S as T, Ot as _, Zt as a, ct as b, Bt as c, q as d, qt as f, Dt as g, G as h, fn as i, K as l, It as m, yn as n, zt as o, Lt as p, xn as r, Yt as s, X as t, Kt as u, Et as v, b as w, z as x, V as y };
