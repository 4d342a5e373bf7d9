import { afterEach, expect, it } from "vitest";

import type { LoggedRequest } from "../fakes/github.ts";
import type { FakeRequest } from "../fakes/model.ts";
import { createWorld, runIn, type Scene, type World } from "./scenario.ts";

let world: World;
afterEach(() => world.close());

/** The shape of a value: keys, numbers and words stay, long texts do not. */
function outline(value: unknown): unknown {
  if (typeof value === "string") return value.length > 60 ? "(text)" : value;
  if (Array.isArray(value)) return value.map(outline);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, outline(part)]));
}

function renderAsked({ body, path }: FakeRequest): string {
  const { max_completion_tokens: bound, ...rest } = body;
  return `POST ${path} ${JSON.stringify({ ...Object(outline(rest)), max_completion_tokens: typeof bound })}`;
}

function renderSent({ method, url, headers, body, status }: LoggedRequest): string {
  const content = body === undefined ? "" : ` ${JSON.stringify(outline(body))}`;
  return `${status} ${method} ${url} [${headers["accept"]}]${content}`;
}

/** What differs from run to run: ports, folders, times, and how long things took. */
function normalize(text: string): string {
  return text
    .replace(/127\.0\.0\.1:\d+/g, "127.0.0.1:PORT")
    .replace(/\/\S*\/fen-runner-\w+/g, "RUNNER")
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "TIME")
    .replace(/\b\d+(?:\.\d+)? m?s\b/g, "DURATION")
    .replace(/fen-review\/[\d.]+/g, "fen-review/VERSION")
    .replace(/(?<=<!-- fen:summary )\S+(?= -->)/g, "MARKER");
}

function renderTranscript(run: Scene): string {
  const sections = {
    "standard output": run.stdout,
    "standard error": run.stderr,
    outputs: Object.entries(run.outputs)
      .map(([name, value]) => `${name}=${value}\n`)
      .join(""),
    "job summary": run.summary,
    "requests to GitHub": `${world.github.requests.map(renderSent).join("\n")}\n`,
    "requests to the model": `${world.model.requests.map(renderAsked).join("\n")}\n`,
    "the review": `${world.github.reviews.map(({ body }) => body).join("\n")}\n`,
    "the summary comment": `${world.github.issueComments.map(({ body }) => body).join("\n")}\n`,
    comments: `${world.github.reviewComments.map(({ path, line, body }) => `${path}:${line}\n${body}`).join("\n\n")}\n`,
    files: `${[...run.files.keys()].toSorted().join("\n")}\n`,
  };
  const parts = Object.entries(sections).map(([name, text]) => `===== ${name} =====\n${text}`);
  return normalize(parts.join("\n"));
}

it("a whole run reads like this", async () => {
  world = await createWorld();
  const run = await runIn(world);
  await expect(renderTranscript(run)).toMatchFileSnapshot("./transcript.txt");
});
