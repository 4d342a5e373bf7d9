/** Hours of the week at which a model costs more, in the time zone of its maker. */

export type Hours = {
  /** Name of the IANA time zone database, such as `Asia/Shanghai`. */
  readonly timeZone: string;
  /** `Mon` to `Sun`. */
  readonly days: readonly string[];
  /** `HH:MM`, inclusive. */
  readonly from: string;
  /** `HH:MM` after `from`, exclusive; `24:00` is the end of the day. */
  readonly to: string;
};

const MINUTE_MS = 60_000;
const WEEK_MS = 7 * 24 * 60 * MINUTE_MS;

/** Is it one of these hours? The moment is in milliseconds since 1970. */
export function isWithin(hours: Hours, momentMs: number): boolean {
  const parts = formatterOf(hours.timeZone).formatToParts(momentMs);
  const read = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  const time = `${read("hour")}:${read("minute")}`;
  return hours.days.includes(read("weekday")) && time >= hours.from && time < hours.to;
}

/**
 * Moments of a span of time among which every price that holds during it is met: its beginning and every full
 * minute, for prices change at full minutes. A span longer than a week is cut: nothing new comes after one.
 */
export function listMoments(span: {
  readonly fromMs: number;
  readonly untilMs: number;
}): readonly number[] {
  const { fromMs } = span;
  const untilMs = Math.min(span.untilMs, fromMs + WEEK_MS);
  const moments = [fromMs];
  const next = (Math.floor(fromMs / MINUTE_MS) + 1) * MINUTE_MS;
  for (let moment = next; moment <= untilMs; moment += MINUTE_MS) moments.push(moment);
  return moments;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Made once for each zone: making one costs far more than using it. */
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const formatter = new Intl.DateTimeFormat("en-US", {
    timeZone,
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  formatters.set(timeZone, formatter);
  return formatter;
}
