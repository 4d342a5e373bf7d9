/** The way through a proxy: Node's own, from the usual variables, where this Node has it. */

/**
 * Sends the global `fetch` through `HTTP_PROXY`, `HTTPS_PROXY` and past `NO_PROXY`; does nothing without them.
 * Says whether they are set, and whether this Node can use them.
 */
export async function useProxyFrom(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<"none" | "used" | "unsupported"> {
  const names = ["HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"];
  if (!names.some((name) => environment[name])) return "none";
  const http: { setGlobalProxyFromEnv?: () => unknown } = await import("node:http");
  if (!http.setGlobalProxyFromEnv) return "unsupported";
  http.setGlobalProxyFromEnv();
  return "used";
}
