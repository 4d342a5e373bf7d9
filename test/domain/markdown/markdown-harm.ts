/** Reads Markdown as GitHub would and says what of it is not harmless: the oracle of the Markdown tests. */

import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/** The address links may begin with. */
export const PREFIX = "https://github.com/o/r/";

export const toHtml = (markdown: string) =>
  micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });

const HARMLESS_TAG =
  /^<\/?(?:p|strong|em|del|code|pre|ul|ol|li|blockquote|table|thead|tbody|tr|th|td|hr|br)(?: \/| start="\d+"| align="\w+"| class="language-[\w.+#-]+")?>$/;

/** What of rendered HTML is not harmless: tags, links, and live text outside of code. */
export function findActiveParts(html: string): readonly string[] {
  const tags = (html.match(/<[^>]*>/g) ?? []).filter(
    (tag) => !HARMLESS_TAG.test(tag) && tag !== "</a>" && !tag.startsWith(`<a href="${PREFIX}`),
  );
  const text = html
    .replace(/<code[^>]*>[^<]*<\/code>/g, "\u0001")
    .replace(/<[^>]*>/g, "\u0001")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");
  const live = text.match(
    /@[\w-]+|#\d+|\bGH-\d+|\b[0-9a-f]{7,40}\b|https?:|www\.|\$[^\s$]\$(?![\w$])/gi,
  );
  return [...tags, ...(live ?? [])];
}

/** Everything that is wrong with Markdown that is to be posted. */
export function findHarm(markdown: string): readonly string[] {
  const around = toHtml(`head\n\n${markdown}\n\ntail`);
  return [
    ...findActiveParts(toHtml(markdown)),
    ...(markdown.match(/^\/[a-z]+/gim) ?? []),
    ...(markdown.match(/<!--\s*fen/gi) ?? []),
    ...(markdown.match(/[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/gu) ?? []),
    ...(/^<p>head<\/p>[^]*<p>tail<\/p>$/.test(around) ? [] : [around]),
  ];
}
