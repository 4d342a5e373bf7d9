/** Chromium without a window or a network, led over the pipe of its DevTools protocol. */

import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];

const OPTIONS = [
  "--headless",
  "--no-sandbox", // the pages are our own and run no scripts; containers allow no sandbox
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND",
  "--hide-scrollbars",
  "--force-color-profile=srgb",
  "--disable-lcd-text",
  "--font-render-hinting=none",
  "--remote-debugging-pipe",
];

/** `CHROMIUM_PATH`, or the first of the usual names that is on the PATH; `null` if there is none. */
export function findChromium(env: NodeJS.ProcessEnv): string | null {
  const given = env["CHROMIUM_PATH"]?.trim();
  const candidates = given ? [given] : NAMES;
  return candidates.find((name) => spawnSync(name, ["--version"]).status === 0) ?? null;
}

type Fields = Readonly<Record<string, unknown>>;

export type Chromium = {
  /** Sends a command and returns its result; to a page where its session is given. */
  readonly send: (method: string, params?: Fields, session?: string) => Promise<Fields>;
  /** Resolves when the page tells of this event. */
  readonly event: (method: string, session: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

type Message = {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly result?: Fields;
  readonly error?: { readonly message: string };
};

/** A browser that did not answer for so long hangs. */
const TIMEOUT_MS = 120_000;

export function startChromium(program: string): Chromium {
  const profile = mkdtempSync(join(tmpdir(), "fen-chromium-"));
  const child = spawn(program, [...OPTIONS, `--user-data-dir=${profile}`, "about:blank"], {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
    timeout: TIMEOUT_MS,
    killSignal: "SIGKILL",
  });
  const ended = new Promise<void>((resolve) => {
    child.once("close", resolve).once("error", () => resolve());
  });
  const { send, event } = talk(child, ended);
  return {
    send,
    event,
    close: async () => {
      child.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Commands go in by the fourth stream, answers and events come out of the fifth; each ends with a zero byte. */
function talk(child: ChildProcess, ended: Promise<void>): Pick<Chromium, "send" | "event"> {
  const [, , , input, output] = child.stdio;
  if (!(input instanceof Writable) || !(output instanceof Readable)) throw new Error("no pipes");
  const waiting = new Map<string, PromiseWithResolvers<Fields>>();
  const whenEnded = failAfter(ended);
  const wait = (key: string) => {
    const one = Promise.withResolvers<Fields>();
    waiting.set(key, one);
    return Promise.race([one.promise, whenEnded]);
  };
  input.on("error", () => undefined); // a pipe that broke has ended, and that is told
  readMessages(output, ({ id, method, sessionId, result, error }) => {
    const key = id === undefined ? `${method} ${sessionId}` : String(id);
    const one = waiting.get(key);
    waiting.delete(key);
    if (error) one?.reject(new Error(error.message));
    else one?.resolve(result ?? {});
  });
  let last = 0;
  return {
    send: (method, params = {}, sessionId) => {
      last += 1;
      input.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
      return wait(String(last));
    },
    event: async (method, session) => {
      await wait(`${method} ${session}`);
    },
  };
}

/** Nobody may be waiting, so it is no error by itself. */
function failAfter(ended: Promise<void>): Promise<never> {
  const failed = (async () => {
    await ended;
    throw new Error("Chromium ended before it had answered");
  })();
  failed.catch(() => undefined);
  return failed;
}

function readMessages(output: Readable, onMessage: (message: Message) => void): void {
  let rest = "";
  output.setEncoding("utf8").on("data", (text: string) => {
    const parts = (rest + text).split("\0");
    rest = parts.pop() ?? "";
    for (const part of parts) onMessage(JSON.parse(part) as Message);
  });
}
