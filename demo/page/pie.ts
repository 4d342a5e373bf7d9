/** The pie of the cost report. GitHub draws it from its Mermaid source; the pages, which run no scripts, draw it here. */

import { escapeHtml } from "./escape.ts";

type Slice = { readonly label: string; readonly value: number };

/** Half the radius, so that a stroke as wide as the radius fills the disc and one lap of it is 100 long. */
const RADIUS = 50 / Math.PI;
const COLOURS = ["var(--slice-1)", "var(--slice-2)", "var(--slice-3)", "var(--slice-4)"];

/** HTML of the pie, or `null` where the source is none. */
export function renderPie(source: string): string | null {
  const title = /^pie showData title (.+)$/m.exec(source)?.[1];
  const slices = [...source.matchAll(/^ *"([^"]*)" : ([\d.]+)$/gm)].map(
    ([, label = "", value]): Slice => ({ label, value: Number(value) }),
  );
  const sum = slices.reduce((all, { value }) => all + value, 0);
  if (title === undefined || sum === 0) return null;
  const shares = slices.map(({ value }) => (value * 100) / sum);
  const rows = slices.map(
    ({ label, value }, index) =>
      `<li><i style="background: ${colourOf(index)}"></i>${escapeHtml(label)} [${value}], ${Math.round(shares[index] ?? 0)} %</li>`,
  );
  return `<figure class="pie"><figcaption>${escapeHtml(title)}</figcaption>
<svg viewBox="0 0 64 64" aria-hidden="true">${renderDisc(shares)}</svg>
<ul>${rows.join("")}</ul></figure>`;
}

function renderDisc(shares: readonly number[]): string {
  let from = 0;
  const arcs: string[] = [];
  for (const [index, share] of shares.entries()) {
    arcs.push(
      `<circle cx="32" cy="32" r="${RADIUS.toFixed(4)}" stroke="${colourOf(index)}" stroke-dasharray="${share.toFixed(3)} 100" stroke-dashoffset="${(-from).toFixed(3)}"/>`,
    );
    from += share;
  }
  return arcs.join("");
}

function colourOf(index: number): string {
  return COLOURS[index % COLOURS.length] ?? "";
}
