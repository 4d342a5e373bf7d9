import { F as e, I as t, M as n, N as r, P as i, d as a, f as o, k as s, l as c, m as l, p as u, q as d, r as f } from "./result.js";
import { d as p, f as m, i as h, l as g, n as _, o as v, r as y, t as ee, u as b } from "./totals.js";
import { n as x } from "./plan.js";
import { i as te, t as ne } from "./limits.js";
// src/domain/markdown/markdown-cut.ts
/**
* Joins closed blocks by blank lines, in order, as long as they and the note about the rest fit. Empty
* blocks are not counted. When not even the note fits, the result is `""`.
*/
function S(e, t) {
	let n = e.filter((e) => e !== ""), r = n.join("\n\n");
	if (T(r, t)) return r;
	let i = C(t.note(n.length)), a = {
		characters: i.characters,
		bytes: i.bytes
	}, o = 0;
	for (let e of n) {
		let n = C(`${e}\n\n`);
		if (a.characters += n.characters, a.bytes += n.bytes, w(a, t)) break;
		o += 1;
	}
	let s = [...n.slice(0, o), t.note(n.length - o)].join("\n\n");
	return T(s, t) ? s : "";
}
function C(e) {
	return {
		characters: e.length,
		bytes: new TextEncoder().encode(e).length
	};
}
function w(e, t) {
	return e.characters > t.maxCharacters || e.bytes > (t.maxBytes ?? 2 ** 53 - 1);
}
function T(e, t) {
	return !w(C(e), t);
}
// src/domain/report/chinese.ts
/** fen's own words in Chinese. `{}` are filled in order, `{2}` with the second gap; the first sentence that fits counts. */
const re = [
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
], ie = /* @__PURE__ */ new Map([["{}", "([\\s\\S]*?)"], ["{#}", "(\\d+)"]]), ae = [[/^zh\b/i, re]];
/** `language` is a BCP 47 tag; where fen does not speak it, English. */
function E(e) {
	let t = ae.find(([t]) => t.test(e ?? ""))?.[1];
	if (!t) return (e) => e;
	let n = t.map(([e, t]) => oe(e, t));
	return (e) => D(e, n);
}
/** `{}` stands for anything, `{#}` for a number; a sentence may begin with a small or a capital letter. */
function oe(e, t) {
	let n = e.split(/(\{#?\})/).map((e) => ie.get(e) ?? e.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(""), r = n.charAt(0), i = /[A-Za-z]/.test(r) ? `[${r.toLowerCase()}${r.toUpperCase()}]${n.slice(1)}` : n;
	return {
		pattern: RegExp(`^${i}$`),
		translation: t
	};
}
/** What stands in the gaps may be a sentence of its own. */
function D(e, t) {
	if (e.length > 2e3) return e;
	for (let { pattern: n, translation: r } of t) {
		let i = n.exec(e);
		if (!i) continue;
		let a = 0;
		return r.replaceAll(/\{(\d?)\}/g, (e, n) => (a += 1, D(i[n === "" ? a : Number(n)] ?? "", t)));
	}
	return e;
}
/** Blocks of Markdown; none unless only the plan was asked for, or the limit bought less than everything. */
function O(e, t = E("en")) {
	let { plan: n } = e;
	if (!n) return [];
	let r = (t) => b(t, e.currency), i = [];
	return n.ladder && (e.ending.reason === "plan-only" || n.ladder.rung !== "all") && i.push(`### ${t("How the limit was met")}`, se(n.ladder, e.currency, t)), e.ending.reason === "plan-only" && i.push(`### ${t("Plan")}`, ue(n, (t) => g(t, e.currency), t), t(ce(n, r))), n.skipped.some((e) => e.reason === "cost-limit") && i.push(t(le(n, e))), i;
}
const k = {
	all: "everything",
	"without-code": "without the code from elsewhere",
	"without-description": "of all that stands round the diff, the title alone",
	"severe-verified": "only critical and major suggestions verified",
	riskiest: "the riskiest files only",
	"fallback-model": "with a cheaper model",
	none: "no review"
};
/** Every rung with its price; the one that was taken is marked. */
function se(e, t, r) {
	let i = e.steps.map((i) => {
		let a = i.rung === e.rung && i.model === e.model, o = r(`${k[i.rung]}${i.rung === "fallback-model" ? `: ${n(i.model)}` : ""}`);
		return `| ${a ? `**${o}**` : o} | ${g(i.worst, t)} | ${r(`${i.files} of ${i.allFiles}`)} |${a ? ` ${r("taken")} |` : " |"}`;
	});
	return e.rung === "none" && i.push(`| **${r(k.none)}** | | | ${r("taken")} |`), [
		r("| | At most | Files in full | |"),
		"|---|--:|--:|---|",
		...i
	].join("\n");
}
function ce(e, t) {
	let n = e.batches.reduce((e, t) => e + t.worst.total, 0);
	return `Likely ${t(e.batches.reduce((e, t) => e + t.likely.total, 0))}, at most ${t(n)}, verification included. Nothing was spent.`;
}
/** What to set to have everything reviewed. */
function le(e, t) {
	let n = new Set(e.batches.flatMap((e) => e.files.map(({ file: e }) => e.path))), r = e.skipped.filter((e) => e.reason === "cost-limit"), i = (/* @__PURE__ */ new Set([...n, ...r.map((e) => e.path)])).size, a = i - r.length, o = j(e.worstForAll);
	return `The limit of ${b(t.limit, t.currency)} buys ${a} of ${i} files in full. All of them cost at most ${b(o, t.currency)}: ${A(o, t.limits)}.`;
}
/** Which limit would have to be higher, and how much: what is spent of it already stays spent. */
function A(e, t) {
	let n = t.filter(({ name: t, limit: n, spent: r }) => n - (t === "run" ? 0 : r) < e);
	return (n.length > 0 ? n : [{
		name: "run",
		spent: 0
	}]).map(({ name: t, spent: n }) => `set \`${ne[t]}: ${p(j(e + (t === "run" ? 0 : n)))}\``).join(" and ");
}
/** Up to the next thousandth, so that the figure can be typed. */
function j(e) {
	return Math.ceil(e / 1e6) * 1e6;
}
function ue(e, t, r) {
	let i = e.batches.flatMap((e) => e.files.map(({ file: i, changedLines: a, partial: o }, s) => {
		let c = s === 0 ? `${t(e.likely.total)} | ${t(e.worst.total)}` : " | ";
		return `| ${e.id} | ${n(i.path)}${o ? ` ${r("(part)")}` : ""} | ${a} | ${c} |`;
	})), a = i.length - 200;
	return [
		r("| Batch | File | Changed lines | Likely | At most |"),
		"|--:|---|--:|--:|--:|",
		...i.slice(0, 200),
		...a > 0 ? [`| | ${r(`and ${a} more`)} | | | |`] : []
	].join("\n");
}
/** The plan in one line of the log. */
function de(e, { costLimit: t, currency: n }) {
	let r = (e) => b(e, n), i = (t) => r(e.batches.reduce((e, n) => e + n[t].total, 0)), a = new Set(x(e.batches)).size, o = e.batches.length === 1 ? "1 batch" : `${e.batches.length} batches`, s = e.skipped.filter((e) => e.reviewable).length, c = [s === 0 ? "" : `; ${s} not or not wholly`, e.skipped.length === s ? "" : `; ${e.skipped.length - s} left out on purpose`].join("");
	return `plan: ${a} files in ${o}, likely ${i("likely")}, at most ${i("worst")} of ${r(t)}${c}`;
}
/** The plan as the answer to `/fen plan`. */
function fe(e) {
	let { plan: t } = e, n = E(e.language);
	return S(t === null || t.batches.length + t.skipped.filter(pe).length === 0 ? [n("There is nothing in this pull request that fen reviews.")] : O(e, n), {
		maxCharacters: 6e4,
		note: () => `*${n("Cut here: the rest is in the job summary.")}*`
	});
}
const pe = (e) => e.reviewable, me = 6e4;
/** An inline comment: title, reason, the code to commit, and quietly its severity. */
function M(e, t) {
	let { replacement: n } = e, r = E(t.language), { title: a, body: o } = N(e, r), s = [
		`**${i(a)}**`,
		P(o, t),
		...I(e, r),
		`<sub>${F(e, r)}</sub>`
	].filter((e) => e !== ""), c = (t.mark === "" ? "" : `${t.mark}\n`) + s.join("\n\n");
	return c.length <= 6e4 || n === null ? c : M({
		...e,
		replacement: null
	}, t);
}
/** What a built-in check found is in fen's own words; a model writes in the language it was asked for. */
function N({ suggestion: e }, t) {
	let { title: n, body: r, source: i } = e;
	return i === "check" ? {
		title: t(n),
		body: t(r)
	} : {
		title: n,
		body: r
	};
}
function P(e, t) {
	return s(e, {
		maxCharacters: 2e4,
		allowedLinkPrefix: t.allowedLinkPrefix
	});
}
/** Severity and category are keys: by them a comment is known again. */
function F(e, t) {
	let { severity: r, category: i, source: a, tool: o, rule: s } = e.suggestion, c = [r, i];
	return o !== void 0 && c.push(t(`found by ${n(o)}`)), s !== void 0 && c.push(t(`rule of ${n(s)}`)), a === "check" ? c.push(t("built-in check")) : e.check?.kind === "supported" ? c.push(t("checked")) : e.verdict.status === "not-verified" && c.push(t("not verified")), c.join(" · ");
}
/** The `suggestion` block, or the code and why it is not offered for committing. */
function I(e, t) {
	let { replacement: n, suggestion: a } = e;
	return n === null || a.replacement === null ? [] : n.kind === "committable" ? [r(n.text, "suggestion")] : a.replacement.trim() === "" ? [] : [t(`Proposed code (to apply by hand: ${i(n.reason)}):`), L(a.replacement)];
}
/** Code that is only shown: what nobody would see in it is visible, and it holds no marker of fen's. */
function L(e) {
	return r(t(d(e)), "");
}
/** The code where there is no line to commit it to, and so no `suggestion` block. */
function he(e, t) {
	let { replacement: n } = e;
	return n?.kind === "committable" ? n.text === "" ? [t("Proposed: delete these lines.")] : [t("Proposed code:"), L(n.text)] : I(e, t);
}
/** A suggestion in the review's body: what an inline comment says, with file and quoted code. */
function R(t, r) {
	let { suggestion: o, placement: s } = t, c = E(r.language), { title: l, body: u } = N(t, c), d = c(a(s).trim()), f = `${n(s.path)} ${d}`.trim(), p = o.quote.split("\n"), m = p.length > 12 ? [...p.slice(0, 12), "…"] : p;
	return [
		`**${i(l)}** — ${f}`,
		o.quote.trim() === "" ? "" : L(m.join("\n")),
		P(u, {
			...r,
			mark: ""
		}),
		...he(t, c),
		`<sub>${F(t, c)}${r.why === "" ? "" : ` · ${e(c(r.why))}`}</sub>`
	].filter((e) => e !== "").join("\n\n");
}
/** The body of the review: what was found, what has no comment of its own, what was not looked at. */
function ge(e) {
	let { headline: t, listed: n, folded: r, leftOut: i, footer: a, mark: o, language: s } = e, c = E(s), l = [
		c(t),
		n.length + i > 0 ? `#### ${c("Without a comment of their own")}` : "",
		...n,
		r.length > 0 ? `<details><summary>${c(`Late or minor: ${r.length}`)}</summary>\n\n${r.join("\n\n")}\n\n</details>` : "",
		i > 0 ? `*${c(`${i} more in the job summary and the result file.`)}*` : "",
		z(e.notReviewed, c),
		`<sub>${c(a)}</sub>`
	].filter((e) => e !== "");
	return (o === "" ? "" : `${o}\n`) + l.join("\n\n");
}
function _e(e) {
	return e.length > 300 ? `${e.slice(0, 300)}…` : e;
}
/** A folded list of files that were worth a review and did not get one. */
function z(e, t = E("en")) {
	let r = e.filter((e) => e.reviewable);
	if (r.length === 0) return "";
	let a = r.slice(0, 30).map((e) => `- ${n(_e(e.path))}: ${i(t(e.detail))}`), o = r.length - a.length;
	return o > 0 && a.push(`- ${t(`and ${o} more`)}`), `<details><summary>${t(`Not reviewed: ${r.length} ${r.length === 1 ? "file" : "files"}, or parts of them`)}</summary>\n\n${a.join("\n")}\n\n</details>`;
}
/** `5 files`, `1 file`; a path counts once. */
function ve(e) {
	let t = new Set(e).size;
	return t === 1 ? "1 file" : `${t} files`;
}
// src/domain/report/cost-report.ts
/** Blocks of Markdown; none when nothing was asked and nothing was planned. */
function ye(e) {
	return e.calls.length === 0 && e.earlier === null ? [] : [
		"### Cost",
		Ce(e),
		Te(e.calls),
		Oe(e),
		...De(e),
		Ee(e),
		W("Tokens", we(e)),
		W("By request", ke(e)),
		W("By file", Ae(e)),
		je(e.calls)
	].filter((e) => e !== "");
}
/** The line under a review: what it cost, by which model. */
function be(t) {
	let { cost: n, costKnown: r, model: i } = _(t), a = r ? "" : "about ", o = ee(t.calls), s = o.length > 0 ? o.join(", ") : i, c = b(t.limit, t.currency);
	return `${a}${b(n, t.currency)} of a ${c} limit · ${e(s)} · suggestions of a model: check before you commit`;
}
/** Passes that go with no other. */
const xe = ["converse", "probe"], Se = ["generate", "verify"];
function B(e) {
	let t = xe.filter((t) => e.calls.some(({ pass: e }) => e === t)), n = (t.length > 0 ? t : Se).map((t) => {
		let n = e.calls.filter((e) => e.pass === t), r = n.map((e) => e.usage).reduce(h, y), i = t === "converse" || t === "probe" ? 0 : (e.plan?.batches ?? []).reduce((e, n) => e + n.worst[t], 0);
		return {
			name: t,
			requests: n.length,
			planned: i,
			cost: m(n).cost,
			usage: r
		};
	});
	if (!e.earlier) return n;
	let { cost: r, usage: i } = e.earlier;
	return [...n, {
		name: "earlier job",
		requests: null,
		planned: null,
		cost: r,
		usage: i
	}];
}
/** Few columns, so that the table fits a phone. */
function Ce(e) {
	let t = (t) => t === null ? "" : g(t, e.currency), n = B(e).map(({ name: e, requests: n, planned: r, cost: i }) => `| ${e}${n === null ? "" : `, ${V(n)}`} | ${t(r)} | ${t(i)} |`), r = _(e), i = (e.plan?.batches ?? []).reduce((e, t) => e + t.worst.total, 0), a = r.costKnown ? "" : "about ";
	return [
		"| Pass | Planned at most | Actual |",
		"|---|--:|--:|",
		...n,
		`| **total**, ${V(e.calls.length)} | ${t(i)} | **${a}${t(r.cost)}** |`
	].join("\n");
}
function V(e) {
	return `${e} ${e === 1 ? "request" : "requests"}`;
}
function we(e) {
	return [
		"| Pass | Input | Cached | Output |",
		"|---|--:|--:|--:|",
		...B(e).map(({ name: e, usage: t }) => `| ${e} | ${H(t)} |`),
		`| **total** | ${H(_(e).usage)} |`
	].join("\n");
}
function H(e) {
	return [
		e.inputTokens,
		e.cachedTokens,
		e.outputTokens
	].map(U).join(" | ");
}
function U(e) {
	return String(e).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}
/** How much of the second pass came from the endpoint's cache: the layout of the prompts is made for it. */
function Te(e) {
	let t = e.filter(({ pass: e, usage: t }) => e === "verify" && !t.estimated).map((e) => e.usage).reduce(h, y);
	return t.inputTokens === 0 ? "" : `${Math.round(t.cachedTokens * 100 / t.inputTokens)} % of the second pass's input came from the endpoint's cache.`;
}
/** Where the money went, as a picture that GitHub draws: by pass and model. */
function Ee(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e.calls) {
		let e = `${n.pass}, ${n.model}`.replaceAll(/[^\w ,./:@+-]/g, "");
		t.set(e, (t.get(e) ?? 0) + n.cost);
	}
	let n = [...t].filter(([, e]) => e > 0).slice(0, 8);
	if (n.length < 2) return "";
	let r = n.map(([e, t]) => `  "${e}" : ${p(t)}`);
	return W("Picture", [
		"```mermaid",
		`pie showData title Cost in ${e.currency}`,
		...r,
		"```"
	].join("\n"));
}
/** The limits that bind several runs together; each in a line. */
function De({ limits: e, currency: t }) {
	return e.filter(({ name: e }) => e !== "run").map((e) => te(e, t));
}
function Oe(e) {
	let { cost: t, costKnown: n } = _(e), r = Math.max(0, e.limit - t), i = Math.round(t * 1e3 / Math.max(1, e.limit)) / 10, a = n ? "" : " A part of it is an estimate: the endpoint did not report the usage of every request.";
	return `${i} % of the limit of ${b(e.limit, e.currency)} is spent, ${b(r, e.currency)} is left.${a}`;
}
function ke(t) {
	let r = t.calls.map((r) => {
		let { usage: i, error: a } = r, o = n(r.answeredBy ?? r.model), s = a === null ? r.outcome : `${r.outcome}: ${e(a)}`, c = `${r.costKnown ? "" : "about "}${g(r.cost, t.currency)}`, l = (r.durationMs / 1e3).toFixed(1);
		return `| ${r.batch} · ${r.pass}${r.attempt > 1 ? `, try ${r.attempt}` : ""} | ${o} | ${U(r.plannedInputTokens)} | ${H(i)} | ${c} | ${l} | ${s} |`;
	});
	return r.length === 0 ? "" : [
		"| Batch, pass | Model | Planned input | Input | Cached | Output | Cost | Seconds | Ended |",
		"|---|---|--:|--:|--:|--:|--:|--:|---|",
		...r
	].join("\n");
}
/** A batch's cost is shared among its files by their changed lines. A phone cuts off what stands last: the path. */
function Ae(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e.plan?.batches ?? []) {
		let { cost: r } = m(e.calls.filter((e) => e.batch === n.id));
		for (let { file: e, changedLines: i } of n.files) {
			let a = t.get(e.path) ?? {
				batches: /* @__PURE__ */ new Set(),
				lines: 0,
				cost: 0
			};
			a.batches.add(n.id), a.lines += i, a.cost += Math.round(r * i / Math.max(1, n.changedLines)), t.set(e.path, a);
		}
	}
	let r = [...t].toSorted((e, t) => t[1].cost - e[1].cost).slice(0, 100);
	return r.length === 0 ? "" : [
		"| Share of the cost | Changed lines | Batch | File |",
		"|--:|--:|--:|---|",
		...r.map(([t, r]) => `| ${g(r.cost, e.currency)} | ${r.lines} | ${[...r.batches].join(", ")} | ${n(t)} |`)
	].join("\n");
}
function je(t) {
	return [...new Map(t.map((e) => [`${e.model}\n${e.price.source}`, e])).values()].map(({ model: t, price: r }) => {
		let [i, a, o] = [
			r.input,
			r.cached,
			r.output
		].map((e) => b(e, r.currency));
		return `${n(t)}: ${i} input · ${a} cached · ${o} output per million tokens (${e(r.source)})`;
	}).join("\n");
}
function W(e, t) {
	return t === "" ? "" : `<details><summary>${e}</summary>\n\n${t}\n\n</details>`;
}
/** A small table and one line below it; `""` before the first round. */
function G({ rounds: e, known: t }, n = E("en")) {
	if (e.length === 0) return "";
	let r = Math.max(0, e.length - 8), i = e.slice(r).map(({ head: e, raised: t, fixed: n, late: i }, a) => `| ${r + a + 1}: \`${e.slice(0, 7)}\` | ${t} | ${n} | ${i} |`), a = e.slice(0, r), o = (e) => a.reduce((t, n) => t + n[e], 0);
	return r > 0 && i.unshift(`| 1–${r} | ${o("raised")} | ${o("fixed")} | ${o("late")} |`), `${[
		n("| Round | Raised | Fixed | Late |"),
		"|---|--:|--:|--:|",
		...i
	].join("\n")}\n\n${n(Me(t))}`;
}
/** `Still open: 3 (1 critical, 2 minor).` */
function Me(e) {
	let t = e.filter(({ status: e }) => e === "open");
	if (t.length === 0) return "Still open: none.";
	let n = c.flatMap((e) => {
		let n = t.filter((t) => t.severity === e).length;
		return n === 0 ? [] : [`${n} ${e}`];
	});
	return `Still open: ${t.length} (${n.join(", ")}).`;
}
// src/domain/report/context-report.ts
/** What was sent to the model besides the diff, with its price: what earned its place, and what did not. */
const K = {
	head: "searched in the clone, at the head",
	merge: "searched in the clone, at the merge of head and base",
	base: "searched in the clone, at the base",
	requests: "no clone: searched in files that the changed ones import",
	"changed-files": "no clone: searched in the changed files alone",
	nothing: "switched off"
};
/** A folded table; none where nothing was planned. `sent` is what stands before the diff of the first batch. */
function Ne(e, t) {
	let { guidelines: r, code: i, findings: a, discussion: o } = e, s = (e, n, r) => {
		let i = t.sent[e], a = n.tokens === 0 ? "" : i === "" ? "left out for its price" : "", o = g(n.perRequest * t.requests, t.currency), s = [a, r].filter((e) => e !== "").join("; ");
		return `| ${e} | ${n.tokens} | ${i === "" ? "" : o} | ${s} |`;
	}, c = [
		"| | Tokens | At most | |",
		"|---|--:|--:|---|",
		s("guidelines", r, Pe(r)),
		s("code", i, Fe(i)),
		s("findings", a, a.count === 0 ? "" : `${a.count} of other tools`),
		s("discussion", o, "")
	].join("\n"), l = i.pieces.slice(0, 40).map(({ path: e, startLine: t, lines: r, kind: i, of: a }) => `- ${n(e)} lines ${t}–${t + r - 1}: ${i}${a === "" ? "" : ` of ${n(a)}`}`);
	return `<details><summary>Sent besides the diff</summary>\n\n${[c, ...t.sent.code === "" ? [] : [l.join("\n")]].filter((e) => e !== "").join("\n\n")}\n\n</details>`;
}
function Pe({ sources: e, cut: t }) {
	return [...e.map(({ source: e, scope: t }) => `${n(e)}${t === "" ? "" : ` for ${i(t)}`}`), ...t ? ["cut to what fits the changed files"] : []].join(", ");
}
function Fe({ pieces: e, left: t, searched: n }) {
	let r = `${e.length} pieces of ${e.length + t} found`;
	return e.length + t === 0 ? K[n] : `${r}; ${K[n]}`;
}
// src/domain/report/summary.ts
/** The job summary: how it ended, what was reviewed and what was not, the suggestions, and where the money went. */
/** GitHub drops a summary above 1 MiB as a whole; what fen writes stays well below. */
const q = 9e5;
/** Markdown of at most 900,000 bytes. The first line holds the outcome. */
function Ie(e, t) {
	return S([
		`## ${J(e)}`,
		Re(e),
		ze(e),
		Be(e),
		...e.doctor ? u(e.doctor, l(e)) : [],
		...e.measure ? f(e.measure) : [],
		...He(e, t),
		...Ve(e),
		...Ke(e.plan?.skipped ?? e.skipped ?? []),
		...O(e),
		Le(e),
		...ye(e),
		...qe(e)
	].filter((e) => e !== ""), {
		maxCharacters: q,
		maxBytes: q,
		note: () => "*Cut here: the rest is in the result file.*"
	});
}
/** Nothing where nothing was planned, or where only the description stood before the diff. */
function Le({ context: e, plan: t, currency: n }) {
	let [r] = t?.batches ?? [];
	if (!e || !t || !r) return "";
	let { guidelines: i, code: a, findings: o } = e;
	return i.tokens + a.tokens + o.tokens === 0 && a.searched === "changed-files" ? "" : Ne(e, {
		sent: r.context,
		requests: 2 * t.batches.length,
		currency: n
	});
}
/** `fen: partial (cost-limit) · 3 suggestions · ¥0.0043`; our own words only. */
function J(e, t = E("en")) {
	let { outcome: n, reason: r } = e.ending, i = [`fen: ${n}${r === null ? "" : ` (${r})`}`];
	if ((e.plan !== null && e.ending.reason !== "plan-only" || e.earlier !== null) && n !== "skipped") {
		let n = e.reviewed.filter(v).length;
		i.push(t(n === 1 ? "1 suggestion" : `${n} suggestions`));
	}
	let { cost: a, costKnown: o } = _(e);
	return a > 0 && i.push(t(`${o ? "" : "about "}${b(a, e.currency)}`)), i.join(" · ");
}
function Re(t) {
	let { reason: n, detail: r } = t.ending;
	return n === null ? "" : (r.charAt(0).toUpperCase() + r.slice(1)).split("\n").map((t) => `> ${e(t)}`).join("\n>\n");
}
/** Paths of the files whose changes were all read and answered. */
function Y({ plan: e, brokenOff: t }) {
	let n = new Set(x(e?.batches ?? []));
	for (let t of e?.skipped ?? []) t.reviewable && n.delete(t.path);
	for (let e of t) n.delete(e);
	return n;
}
/** What was looked at. "No suggestions" is only said of exactly that. */
function ze(e) {
	let { plan: t, pullRequest: n } = e;
	if (!t || !n || e.ending.reason === "plan-only") return "";
	let r = Y(e);
	if (r.size === 0) return "";
	let i = e.coverage === 1 ? "all" : `${Math.floor(e.coverage * 1e3) / 10} % of the`, a = n.head.sha.slice(0, 7), o = e.reviewed.some(v) ? "" : " There are no suggestions about them.";
	return `Reviewed in full: ${r.size === 1 ? "1 file" : `${r.size} files`} at \`${a}\`; ${i} changed lines worth a review were read.${o}`;
}
/** What became of each part of the plan that another job took. */
function Be({ shards: e, currency: t }) {
	return e ? [
		"| Shard | Outcome | Read of its part | Cost |",
		"|---|---|---|---|",
		...e.map(({ name: e, ending: n, coverage: r, totals: i }) => n === null || i === null ? `| ${e} | **missing** | | |` : `| ${e} | ${n.outcome + (n.reason === null ? "" : ` (${n.reason})`)} | ${`${Math.floor(r * 1e3) / 10} %`} | ${`${i.costKnown ? "" : "about "}${b(i.cost, t)}`} |`)
	].join("\n") : "";
}
/** How far the pull request has come, round by round. */
function Ve({ convergence: e }) {
	let t = e ? G(e.history) : "";
	return t === "" ? [] : ["### Rounds", t];
}
const X = {
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
function He(e, t) {
	let n = e.reviewed.toSorted((e, t) => o(e.suggestion.severity) - o(t.suggestion.severity)), r = n.filter((e) => v(e)), i = n.filter((e) => e.fate === "rejected"), a = n.filter((e) => e.fate === "refuted"), s = n.filter((e) => !v(e) && e.fate !== "rejected" && e.fate !== "refuted"), c = r.length > 0 ? ["### Suggestions", Z(r)] : [];
	if (c.push(...Ue(r.filter((e) => e.fate === "not-posted"), t)), i.length > 0 && c.push($(`Rejected by the second pass: ${i.length}`, Z(i))), a.length > 0) {
		let e = `Disproved by a check of the code: ${a.length}`;
		c.push($(e, Z(a)));
	}
	return s.length > 0 && c.push($(`Not shown: ${s.length}`, Z(s))), c;
}
/** The gravest first, as many as there is room for; what finds none is not even rendered. */
function Ue(e, t) {
	let n = [], r = 0;
	for (let i of e) {
		let e = R(i, {
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
function Z(e) {
	return e.map((e) => {
		let { suggestion: t, placement: r } = e, o = n(r.path) + a(r);
		return `- ${We(e)} ${i(t.title)}<br>${o} · ${Q(e)}`;
	}).join("\n");
}
function We({ suggestion: e, statedSeverity: t }) {
	let { severity: n } = e;
	return `**${n}**${t === void 0 ? "" : ` (first stated: ${t})`}:`;
}
const Ge = [
	"duplicate",
	"below-min-severity",
	"not-confirmed",
	"withdrawn"
];
function Q({ verdict: e, check: t, late: n, fate: r }) {
	if (r === "refuted") return i(t?.evidence ?? "") || X.refuted;
	if (r === "rejected") return i(e.reason) || X.rejected;
	if (Ge.includes(r)) return X[r];
	let a = e.status === "not-verified" ? "not verified" : e.status;
	return `${t === void 0 ? a : `checked: ${i(t.evidence)}`}${n ? ", late" : ""}, ${X[r]}`;
}
function $(e, t) {
	return `<details><summary>${e}</summary>\n\n${t}\n\n</details>`;
}
function Ke(e) {
	let t = z(e).replace("<details>", "<details open>"), r = e.filter((e) => !e.reviewable), a = r.slice(0, 300).map((e) => `- ${n(e.path)}: ${i(e.detail)}`), o = r.length - a.length;
	o > 0 && a.push(`- and ${o} more`);
	let s = `Left out on purpose: ${r.length} ${r.length === 1 ? "file" : "files"}`, c = [t, r.length > 0 ? $(s, a.join("\n")) : ""];
	return c.every((e) => e === "") ? [] : ["### Files", ...c];
}
function qe(e) {
	let t = e.notes.map((e) => `- ${i(e)}`);
	if (e.unreadable > 0) {
		let n = e.unreadable === 1 ? "1 object" : `${e.unreadable} objects`;
		t.push(`- ${n} in the model's answers could not be read as a suggestion.`);
	}
	return t.length > 0 ? ["### Notes", t.join("\n")] : [];
}
export { S as _, be as a, M as c, z as d, ge as f, E as g, O as h, G as i, L as l, de as m, Ie as n, me as o, fe as p, J as r, ve as s, Y as t, R as u };
