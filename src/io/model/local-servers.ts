/**
 * Looks for an OpenAI-compatible server on this machine. All usual ports are asked at once and only for their models;
 * none of them sees anything of the user's.
 */

export type LocalServer = {
  /** `Ollama` … */
  readonly name: string;
  /** Ends in `/v1`. */
  readonly baseUrl: string;
  /** Ids of models that can chat, as far as their names tell; never empty. */
  readonly models: readonly string[];
};

/** In the order in which they are taken. */
const SERVERS: readonly { readonly name: string; readonly port: number }[] = [
  { name: "Ollama", port: 11_434 },
  { name: "LM Studio", port: 1234 },
  { name: "llama.cpp", port: 8080 },
  { name: "vLLM", port: 8000 },
];

/** A server on this machine that does not answer in this time is busy with something else. */
const PATIENCE_MS = 300;
const MAX_BYTES = 262_144;

/** These turn texts into vectors, sounds or rankings. */
const NO_CHAT = /embed|rerank|whisper|bge-|e5-|tts|clip/i;

export type FindOptions = {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly fetch?: typeof fetch;
};

/** The first server that answers and has a model; `null` where there is none. Takes 300 ms at most. */
export async function findLocalServer(options: FindOptions): Promise<LocalServer | null> {
  const found = await Promise.all(
    SERVERS.map(async ({ name, port }) => {
      const baseUrl = `${(name === "Ollama" && readOllamaHost(options)) || `http://127.0.0.1:${port}`}/v1`;
      const models = await listModels(baseUrl, options);
      return models.length === 0 ? null : { name, baseUrl, models };
    }),
  );
  return found.find((server) => server !== null) ?? null;
}

/** Ollama's own variable, where it names this machine: `127.0.0.1:11500`, with or without `http://`. */
function readOllamaHost({ environment }: FindOptions): string | null {
  const text = environment["OLLAMA_HOST"]?.trim() ?? "";
  const read = /^(?:http:\/\/)?(127\.0\.0\.1|localhost|0\.0\.0\.0)?(?::(\d{1,5}))?\/?$/.exec(text);
  if (text === "" || read === null) return null;
  return `http://127.0.0.1:${read[2] ?? "11434"}`;
}

async function listModels(baseUrl: string, options: FindOptions): Promise<readonly string[]> {
  try {
    const response = await (options.fetch ?? fetch)(`${baseUrl}/models`, {
      headers: { accept: "application/json" },
      redirect: "error",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const text = response.ok ? await readText(response) : "";
    return readIds(JSON.parse(text)).filter((id) => !NO_CHAT.test(id));
  } catch {
    // Nothing listens there, or something else does.
    return [];
  }
}

async function readText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > MAX_BYTES) return "";
  }
  return text;
}

/** `{"data": [{"id": "…"}]}`, as the protocol has it. */
function readIds(answer: unknown): readonly string[] {
  const data = typeof answer === "object" && answer !== null && "data" in answer ? answer.data : [];
  if (!Array.isArray(data)) return [];
  return data.flatMap((item: unknown) => {
    const id = typeof item === "object" && item !== null && "id" in item ? item.id : null;
    return typeof id === "string" && /^[\w./:@+-]{1,200}$/.test(id) ? [id] : [];
  });
}
