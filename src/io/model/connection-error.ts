/** Says in plain words why a connection failed, and whether the request can have reached the other side. */

export type ConnectionFailure = {
  readonly words: string;
  /** `false` only where the request certainly never left. */
  readonly wasSent: boolean;
};

type Cause = { readonly pattern: RegExp; readonly words: string; readonly wasSent: boolean };

const CAUSES: readonly Cause[] = [
  { pattern: /^ECONNREFUSED$/, words: "connection refused", wasSent: false },
  { pattern: /^(?:ENOTFOUND|EAI_[A-Z]+)$/, words: "host name not found", wasSent: false },
  {
    pattern: /^(?:EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/,
    words: "host not reachable",
    wasSent: false,
  },
  { pattern: /^UND_ERR_CONNECT_TIMEOUT$/, words: "no connection in time", wasSent: false },
  {
    pattern: /CERT|^ERR_TLS_|^ERR_SSL_|^EPROTO$|^UNABLE_TO_|SELF_SIGNED|^HOSTNAME_MISMATCH$/,
    words: "TLS failed (certificate or protocol)",
    wasSent: false,
  },
  // The Fetch standard has a list of ports that are never connected to; the error has no code.
  { pattern: /^bad port$/, words: "this port is never connected to", wasSent: false },
  { pattern: /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, words: "connection reset", wasSent: true },
  { pattern: /TIMEOUT|^ETIMEDOUT$/, words: "connection timed out", wasSent: true },
  {
    pattern: /^Z_|^ERR__ERROR_FORMAT/,
    words: "the compressed answer is damaged",
    wasSent: true,
  },
];

const DEPTH_LIMIT = 5;

export function describeConnectionError(error: unknown): ConnectionFailure {
  for (const code of codesOf(error)) {
    const cause = CAUSES.find(({ pattern }) => pattern.test(code));
    if (cause !== undefined) return { words: `${cause.words} (${code})`, wasSent: cause.wasSent };
  }
  return { words: "connection failed", wasSent: true };
}

/** The codes of an error and of its causes, the outermost first; for want of one, words that are known. */
function codesOf(error: unknown): readonly string[] {
  const codes: string[] = [];
  let current = error;
  for (let depth = 0; depth < DEPTH_LIMIT; depth += 1) {
    if (typeof current !== "object" || current === null) break;
    const { code, cause } = current as { readonly code?: unknown; readonly cause?: unknown };
    if (typeof code === "string") codes.push(code);
    else if (current instanceof Error && current.message === "bad port") codes.push("bad port");
    current = cause;
  }
  return codes;
}
