/** The way through a proxy: Node's own, from the usual variables, where this Node has it. */

/** Sends the global `fetch` through `HTTP_PROXY`, `HTTPS_PROXY` and past `NO_PROXY`; does nothing without them. */
export async function useProxyFrom(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const names = ["HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"];
  if (!names.some((name) => environment[name])) return;
  const http: { setGlobalProxyFromEnv?: () => unknown } = await import("node:http");
  http.setGlobalProxyFromEnv?.();
}
