/** How long an endpoint asks to be left alone. */

/** Milliseconds to wait, from `retry-after-ms` or `retry-after` (seconds or an HTTP date); `null` where unreadable. */
export function parseRetryAfter(
  headers: { readonly ms: string | null; readonly plain: string | null },
  nowMs: number,
): number | null {
  const fromMs = parseNumber(headers.ms);
  if (fromMs !== null) return Math.round(Math.max(0, fromMs));
  const seconds = parseNumber(headers.plain);
  if (seconds !== null) return Math.round(Math.max(0, seconds * 1000));
  if (headers.plain === null || !headers.plain.trim().endsWith("GMT")) return null;
  const dateMs = Date.parse(headers.plain);
  return Number.isNaN(dateMs) ? null : Math.max(0, dateMs - nowMs);
}

function parseNumber(text: string | null): number | null {
  const trimmed = text?.trim() ?? "";
  return /^-?\d{1,15}(?:\.\d{1,9})?$/.test(trimmed) ? Number(trimmed) : null;
}
