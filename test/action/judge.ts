/** Judges Markdown as GitHub would render it: what in it is alive that only fen's own words may bring to life. */

import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

const MARKER = /^<!-- fen:(?:review|comment) [\w-]+\.[\w-]{22} -->\n/;

/** Elements that Markdown itself makes, and the few that fen writes. */
const HARMLESS = new Set(
  (
    "p strong em del code pre br hr ul ol li blockquote table thead tbody tr th td " +
    "h2 h3 h4 sub details summary a"
  ).split(" "),
);

/** GitHub's rendering of the Markdown, with its raw HTML as it stands. */
export function renderHtml(markdown: string): string {
  return micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });
}

/** What is wrong with the Markdown, one sentence each; empty when it is harmless. */
export function judgeMarkdown(markdown: string, allowedLinkPrefix: string): readonly string[] {
  const html = renderHtml(markdown.replace(MARKER, ""));
  const bad = [...html.matchAll(/<(\/?[a-z][\w-]*|!|\?)([^>]*)>/gi)].flatMap(
    ([tag, name = "", rest = ""]) => {
      const element = name.replace("/", "").toLowerCase();
      if (!HARMLESS.has(element)) return [`it holds ${tag}`];
      if (element === "a" && name === "a") {
        const href = /href="([^"]*)"/.exec(rest)?.[1] ?? "";
        return href.startsWith(allowedLinkPrefix) ? [] : [`it links to ${href}`];
      }
      return isHarmlessAttribute(rest) ? [] : [`it holds ${tag}`];
    },
  );
  const comments = html.includes("<!--") ? ["it holds an HTML comment"] : [];
  return [...bad, ...comments, ...findUnclosed(html), ...findLive(html), ...findHidden(markdown)];
}

function isHarmlessAttribute(attributes: string): boolean {
  return /^(?: (?:class="language-[^"]*"|align="\w+"|start="\d+"|open(?:="")?)| ?\/)*$/.test(
    attributes,
  );
}

function findUnclosed(html: string): readonly string[] {
  return ["details", "sub", "summary"].flatMap((name) => {
    const opened = html.split(`<${name}`).length;
    return opened === html.split(`</${name}>`).length ? [] : [`<${name}> is not balanced`];
  });
}

/** Mentions, references, commands: live in text, dead in code. */
function findLive(html: string): readonly string[] {
  const text = html
    .replace(/<pre>[^]*?<\/pre>/g, "")
    .replace(/<code>[^]*?<\/code>/g, "`")
    .replace(/<[^>]*>/g, "");
  const live = text.match(
    /(?<![\w`])@[\w-]+|#\d+|\bGH-\d+|\bhttps?:\/\/\S+|\bwww\.\S+|\b[0-9a-f]{40}\b/gi,
  );
  return (live ?? []).map((found) => `${found} is live`);
}

function findHidden(markdown: string): readonly string[] {
  const commands = markdown.match(/^\/\w+/gm) ?? [];
  const hidden = markdown.match(
    /[\p{Bidi_Control}\u{200B}-\u{200D}\u{2060}\u{FEFF}\u{E0000}-\u{E007F}]/gu,
  );
  return [
    ...commands.map((command) => `a line begins with the command ${command}`),
    ...(hidden ? [`it holds the hidden U+${hidden[0].codePointAt(0)?.toString(16)}`] : []),
  ];
}
