/** A server on the loopback that keeps what is posted to it, as webhooks and trace collectors do. */

import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

import { onTestFinished } from "vitest";

export type Posted = {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly raw: string;
  /** The body as JSON. */
  readonly body: Readonly<Record<string, unknown>>;
};

export type ListenerAnswer =
  | { readonly status?: number; readonly body?: string; readonly location?: string }
  /** Never answers. */
  | "hang"
  /** Closes the connection without an answer. */
  | "reset";

export type Listener = {
  /** Without a slash at the end. */
  readonly url: string;
  readonly port: number;
  readonly posted: readonly Posted[];
};

/** Closes itself when the test is over. `answerFor` gets the number of the request, from 0. */
export async function startListener(
  answerFor: (index: number) => ListenerAnswer | Promise<ListenerAnswer> = () => ({}),
): Promise<Listener> {
  const posted: Posted[] = [];
  const server = createServer((request, response) => {
    const handle = async () => {
      const raw = await text(request);
      const { method = "", url: path = "", headers } = request;
      const index = posted.push({ method, path, headers, raw, body: JSON.parse(raw) }) - 1;
      const answer = await answerFor(index);
      if (answer === "hang") return;
      if (answer === "reset") return void request.socket.destroy();
      const { status = 200, body = "", location } = answer;
      response.writeHead(status, location === undefined ? {} : { location });
      response.end(body);
    };
    handle().catch(() => response.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, port, posted };
}
