/**
 * Stands in for undici in the bundle: the toolkit packages load it only for proxies, and it costs 0.8 MB and
 * 90 ms at every start. fen uses Node's own fetch and Node's own way through a proxy (`src/io/proxy.ts`).
 */

export const fetch = globalThis.fetch;

/** The toolkit makes one as it loads where a proxy is set, and never uses it: fen gives octokit its own fetch. */
export function ProxyAgent(): void {}

export function EnvHttpProxyAgent(): void {}
