/** Which pictures there are: what of the demo's pages each shows, how wide, and a mark of what it was made from. */

import { createHash } from "node:crypto";

export type Picture = {
  /** Its file in `docs/images`. */
  readonly file: string;
  /** The page of the demo that it shows. */
  readonly page: "review.html" | "cost.html";
  /** CSS pixels. */
  readonly width: number;
  /** Pixels of the picture for a CSS pixel. */
  readonly scale: number;
  readonly scheme: "light" | "dark";
  /** What is left out of the page, and how the rest stands. */
  readonly style: string;
};

/** The page says what of it is real; here that stands below, as a caption. */
const FRAME = `
main { display: flex; flex-direction: column; max-width: none; padding: 24px; }
main > * { flex: none; }
.notice { order: 1; border: 0; background: none; color: var(--muted); font-size: 12px; padding: 0; margin: 0; }
main > p { display: none; }
.head { margin-bottom: 20px; }`;

/** The review, and the comments that bring code. */
const REVIEW = `${FRAME}
main > section, .thread:not(:has(.suggested)) { display: none; }`;

/** The job summary alone. */
const PHONE = `${FRAME}
main { padding: 16px; }
main > .head, main > article, section > h2 { display: none; }`;

/** The report, without the head that the picture of the review has. */
const COST = `${FRAME}
main > .head { display: none; }`;

const WIDE = { width: 900, scale: 2 } as const;
const review = { ...WIDE, page: "review.html", style: REVIEW } as const;
const cost = { ...WIDE, page: "cost.html", style: COST } as const;

export const PICTURES: readonly Picture[] = [
  { ...review, file: "review.png", scheme: "light" },
  { ...review, file: "review-dark.png", scheme: "dark" },
  { ...cost, file: "cost.png", scheme: "light" },
  { ...cost, file: "cost-dark.png", scheme: "dark" },
  { page: "review.html", width: 390, scale: 2, style: PHONE, file: "phone.png", scheme: "light" },
];

/** The file beside the pictures that keeps their marks. */
export const MARKS_FILE = "made-from.json";

/** The page as it is photographed. */
export function stylePage(html: string, picture: Picture): string {
  return html.replace("</style>", () => `${picture.style}\n</style>`);
}

/** How long a request took, which is all that differs from one run of the demo to the next. */
const SECONDS = /\b\d+\.\d s(?=;[^<]*; complete\s*<)/g;

/** A hash of all that a picture shows. It stays the same from run to run and from machine to machine. */
export function markOf(html: string, picture: Picture): string {
  const { width, scale, scheme } = picture;
  const page = stylePage(html, picture).replaceAll(SECONDS, "SECONDS");
  return createHash("sha256").update(JSON.stringify({ width, scale, scheme, page })).digest("hex");
}
