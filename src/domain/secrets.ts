/**
 * The scrubber that stands in front of every sink. It knows the secrets of the run by value, whole, in
 * part and in the usual encodings; patterns of well-known vendors are the second net.
 */

/** Stands in the place of a secret. */
export const MARK = "[secret removed]";

/** A part of a secret this long, in UTF-16 units, counts as a leak. */
const WINDOW = 12;

/** Shorter values are not secrets: removing them would eat ordinary text. */
const SHORTEST = 6;

/**
 * Returns a function that replaces every known secret in a text by `[secret removed]`, one mark for
 * parts that touch. Found are: the value, every 12 characters of it, its base64 (at each alignment),
 * base64url, hexadecimal, URL-encoded, JSON-escaped and reversed forms; values of 6 to 11 characters
 * only whole, shorter ones never. The function is idempotent, and linear in the length of the text.
 */
export function createScrubber(secrets: readonly string[]): (text: string) => string {
  const needles = collectNeedles(secrets);
  return (text) => {
    const withoutKnown = outsideMarks(text, (part) => cover(part, findSpans(part, needles)));
    return outsideMarks(withoutKnown, (part) => cover(part, findVendorSpans(part)));
  };
}

type Span = readonly [start: number, end: number];

type Needles = {
  readonly windows: ReadonlySet<string>;
  /** A cheap first look at a window: marks the hashes of all of them. */
  readonly mayStart: Uint8Array;
  readonly whole: readonly string[];
};

function collectNeedles(secrets: readonly string[]): Needles {
  const windows = new Set<string>();
  const mayStart = new Uint8Array(65_536);
  const whole = new Set<string>();
  for (const secret of secrets) {
    for (const form of secret.length < SHORTEST ? [] : listForms(secret)) {
      if (secret.length < WINDOW) whole.add(form);
      else addWindows(form, windows);
    }
  }
  for (const window of windows) mayStart[hashWindow(window, 0)] = 1;
  return { windows, mayStart, whole: [...whole] };
}

function addWindows(form: string, windows: Set<string>): void {
  for (let at = 0; at + WINDOW <= form.length; at += 1) windows.add(form.slice(at, at + WINDOW));
}

function hashWindow(text: string, at: number): number {
  return ((text.charCodeAt(at) << 8) ^ text.charCodeAt(at + WINDOW - 1)) & 0xffff;
}

function listForms(secret: string): readonly string[] {
  const bytes = new TextEncoder().encode(secret);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const url = encodeURIComponent(secret.toWellFormed());
  const base64 = [0, 1, 2].map((shift) => encodeShifted(bytes, shift));
  return [
    secret,
    Array.from(secret).toReversed().join(""),
    JSON.stringify(secret).slice(1, -1),
    hex,
    hex.toUpperCase(),
    url,
    url.replace(/%../g, (escape) => escape.toLowerCase()),
    ...base64,
    ...base64.map((form) => form.replaceAll("+", "-").replaceAll("/", "_")),
  ].filter((form) => form.length >= SHORTEST);
}

/**
 * The characters of a base64 text that depend on the secret alone when `shift` unknown bytes (modulo
 * three) stand before it and anything behind it.
 */
function encodeShifted(bytes: Uint8Array, shift: number): string {
  const shifted = [...Array<number>(shift).fill(0), ...bytes];
  const encoded = btoa(shifted.map((byte) => String.fromCharCode(byte)).join(""));
  const firstPure = Math.ceil((shift * 8) / 6);
  return encoded.slice(firstPure, Math.floor((shifted.length * 8) / 6));
}

function findSpans(text: string, needles: Needles): readonly Span[] {
  const spans: Span[] = [];
  const last = needles.windows.size === 0 ? -1 : text.length - WINDOW;
  for (let at = 0; at <= last; at += 1) {
    if (needles.mayStart[hashWindow(text, at)] !== 1) continue;
    if (needles.windows.has(text.slice(at, at + WINDOW))) spans.push([at, at + WINDOW]);
  }
  for (const needle of needles.whole) {
    for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) {
      spans.push([at, at + needle.length]);
    }
  }
  return spans;
}

/**
 * A pattern may not depend on what follows it, and takes every letter and digit that does: so that
 * removing a match never makes a new one.
 */
const VENDOR_PATTERNS: readonly RegExp[] = [
  /gh[opsur]_[A-Za-z0-9_.-]{20,}/g,
  /github_pat_[A-Za-z0-9_]{20,}/g,
  /glpat-[A-Za-z0-9_-]{20,}/g,
  /npm_[A-Za-z0-9]{36,}/g,
  /(?<![A-Za-z0-9])A[KS]IA[0-9A-Z]{16}[0-9A-Za-z]*/g,
  /AIza[0-9A-Za-z_-]{35,}/g,
  /xox[abeprs]-[A-Za-z0-9-]{20,}/g,
  /(?<![A-Za-z0-9])sk-[A-Za-z0-9_-]{20,}/g,
];

function findVendorSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const pattern of VENDOR_PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      // `sk-container--label` and the like are names, not keys.
      if (/\d/.test(match[0])) spans.push([match.index, match.index + match[0].length]);
    }
  }
  return spans;
}

/**
 * Works on the text between marks only, so that a mark is never taken for a part of a secret. What is
 * left between two marks held no window when it was longer, so it holds none now: running twice changes
 * nothing.
 */
function outsideMarks(text: string, clean: (part: string) => string): string {
  if (!text.includes(MARK)) return clean(text);
  return mergeMarks(text.split(MARK).map(clean).join(MARK));
}

function cover(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  let kept = "";
  let done = 0;
  for (const [start, end] of mergeSpans(spans)) {
    kept += text.slice(done, start) + MARK;
    done = end;
  }
  return kept + text.slice(done);
}

function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a[0] - b[0])) {
    const previous = merged.at(-1);
    if (previous === undefined || span[0] > previous[1]) merged.push(span);
    else merged[merged.length - 1] = [previous[0], Math.max(previous[1], span[1])];
  }
  return merged;
}

function mergeMarks(text: string): string {
  return text.replace(/(?:\[secret removed\]){2,}/g, MARK);
}
