/** Which parts of the settings of webhooks and collectors are secret: the addresses of bots hold their keys. */

/** More headers than this are not sent. */
const MAX_HEADERS = 50;

/** Reads `name=value,name=value`, values URL-encoded, as OTEL_EXPORTER_OTLP_HEADERS holds them. */
export function parseHeaderList(text: string): readonly (readonly [name: string, value: string])[] {
  return splitHeaders(text).map(([name, value]) => [name, decode(value)] as const);
}

function splitHeaders(text: string): readonly (readonly [name: string, value: string])[] {
  return text.split(",", MAX_HEADERS).flatMap((pair) => {
    const at = pair.indexOf("=");
    const name = pair.slice(0, Math.max(0, at)).trim();
    return name === "" ? [] : [[name, pair.slice(at + 1).trim()] as const];
  });
}

/** The values of a list of headers, as they stand and decoded, with and without a word such as `Bearer` in front. */
export function listHeaderSecrets(text: string): readonly string[] {
  const values = splitHeaders(text).flatMap(([, value]) => [value, decode(value)]);
  return [...values, ...values.map((value) => value.slice(value.lastIndexOf(" ") + 1))];
}

/** Shorter parts of an address are words, and removing them would eat ordinary text. */
const SHORTEST_KEY = 12;

/** A part this long without a digit may still be a key. */
const LONG_KEY = 20;

/**
 * The parts of a webhook's address that may be keys: long parts of the path and of the query, and the user's name and
 * password. Host and short words are left readable, and so are `known` names, for they stand in many other texts.
 */
export function listUrlSecrets(text: string, known: readonly string[]): readonly string[] {
  if (!URL.canParse(text)) return [text];
  const { pathname, searchParams, search, username, password } = new URL(text);
  const raw = [...pathname.split("/"), ...search.slice(1).split(/[&=]/)];
  const parts = [...raw, ...raw.map(decode), ...searchParams.values()].filter(
    (part) => part.length >= LONG_KEY || (part.length >= SHORTEST_KEY && /\d/.test(part)),
  );
  return [...parts, username, decode(username), password, decode(password)].filter(
    (part) => part !== "" && !known.includes(part),
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
