/**
 * Cuts the operations fen uses out of GitHub's official OpenAPI description (npm `@octokit/openapi`) and writes
 * them to test/contract. Run by hand: `node scripts/update-github-contract.ts`.
 */

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const SOURCE_PACKAGE = "@octokit/openapi";
const SOURCE_VERSION = "23.0.2";
const SOURCE_FILE = "package/generated/api.github.com.json";
const LICENSE_FILE = "package/LICENSE";

/** Every operation that fen calls or may come to call; anything else counts as a violation in the tests. */
const OPERATION_IDS: ReadonlySet<string> = new Set([
  "checks/create",
  "checks/update",
  "code-scanning/upload-sarif",
  "git/get-blob",
  "git/get-tree",
  "issues/create-comment",
  "issues/get",
  "issues/list-comments",
  "issues/list-comments-for-repo",
  "issues/update-comment",
  "pulls/create-reply-for-review-comment",
  "pulls/create-review",
  "pulls/create-review-comment",
  "pulls/delete-pending-review",
  "pulls/delete-review-comment",
  "pulls/dismiss-review",
  "pulls/get",
  "pulls/list-comments-for-review",
  "pulls/list-commits",
  "pulls/list-files",
  "pulls/list-review-comments",
  "pulls/list-reviews",
  "pulls/submit-review",
  "pulls/update-review",
  "pulls/update-review-comment",
  "rate-limit/get",
  "reactions/create-for-issue-comment",
  "reactions/create-for-pull-request-review-comment",
  "repos/compare-commits-with-basehead",
  "repos/get",
  "repos/get-collaborator-permission-level",
  "repos/get-commit",
  "repos/get-content",
  "users/get-authenticated",
]);

/** Words of the description that are prose or pictures of data, not rules. */
const DROPPED_WORDS: ReadonlySet<string> = new Set([
  "description",
  "example",
  "examples",
  "externalDocs",
  "summary",
  "tags",
  "title",
  "deprecated",
]);

/** Maps from names to schemas: there `description` is a property's name and not a word of the description. */
const NAME_MAPS: ReadonlySet<string> = new Set(["properties", "patternProperties"]);

type Json = null | boolean | number | string | readonly Json[] | JsonObject;
type JsonObject = { readonly [key: string]: Json };

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function objectAt(value: Json | undefined): JsonObject {
  if (!isObject(value)) throw new Error("The description does not have the expected shape.");
  return value;
}

function dropProse(value: Json): Json {
  if (Array.isArray(value)) return value.map(dropProse);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(
    ([key]) => !DROPPED_WORDS.has(key) && !key.startsWith("x-"),
  );
  return Object.fromEntries(
    kept.map(([key, child]) => [
      key,
      NAME_MAPS.has(key) ? dropProseInNameMap(child) : dropProse(child),
    ]),
  );
}

function dropProseInNameMap(value: Json): Json {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, dropProse(child)]));
}

type Operation = { readonly path: string; readonly method: string; readonly operation: JsonObject };

function selectOperations(description: JsonObject): readonly Operation[] {
  const found: Operation[] = [];
  for (const [path, item] of Object.entries(objectAt(description["paths"]))) {
    for (const [method, operation] of Object.entries(objectAt(item))) {
      if (!isObject(operation)) continue;
      const id = operation["operationId"];
      if (typeof id !== "string" || !OPERATION_IDS.has(id)) continue;
      found.push({ path, method, operation: objectAt(dropProse(operation)) });
    }
  }
  return found;
}

function failOnMissing(operations: readonly Operation[]): void {
  const seen = new Set(operations.map(({ operation }) => operation["operationId"]));
  const missing = [...OPERATION_IDS].filter((id) => !seen.has(id));
  if (missing.length > 0) throw new Error(`Not in the description: ${missing.join(", ")}`);
}

function listReferences(value: Json): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(listReferences);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    key === "$ref" && typeof child === "string" ? [child] : listReferences(child),
  );
}

/** The components that `roots` need, directly or through one another, by kind and name in sorted order. */
function collectComponents(description: JsonObject, roots: Json): JsonObject {
  const components = objectAt(description["components"]);
  const collected = new Map<string, Json>();
  const waiting = [...listReferences(roots)];
  for (let reference = waiting.pop(); reference !== undefined; reference = waiting.pop()) {
    if (collected.has(reference)) continue;
    const [kind = "", name = ""] = reference.split("/").slice(2);
    const component = dropProse(objectAt(components[kind])[name] ?? null);
    if (component === null) throw new Error(`Unresolved reference ${reference}`);
    collected.set(reference, component);
    waiting.push(...listReferences(component));
  }
  const grouped: Record<string, Record<string, Json>> = {};
  for (const reference of [...collected.keys()].toSorted()) {
    const [kind = "", name = ""] = reference.split("/").slice(2);
    (grouped[kind] ??= {})[name] = collected.get(reference) ?? null;
  }
  return grouped;
}

function buildSlice(description: JsonObject): JsonObject {
  const operations = selectOperations(description);
  failOnMissing(operations);
  const paths: Record<string, Record<string, Json>> = {};
  for (const { path, method, operation } of operations) (paths[path] ??= {})[method] = operation;
  return {
    source: { package: SOURCE_PACKAGE, version: SOURCE_VERSION, file: SOURCE_FILE, license: "MIT" },
    openapi: description["openapi"] ?? null,
    paths,
    components: collectComponents(description, paths),
  };
}

function download(directory: string): { readonly description: string; readonly license: string } {
  execFileSync("npm", ["pack", "--silent", `${SOURCE_PACKAGE}@${SOURCE_VERSION}`], {
    cwd: directory,
  });
  const archive = `octokit-openapi-${SOURCE_VERSION}.tgz`;
  execFileSync("tar", ["-xzf", archive, SOURCE_FILE, LICENSE_FILE], { cwd: directory });
  return {
    description: readFileSync(join(directory, SOURCE_FILE), "utf8"),
    license: readFileSync(join(directory, LICENSE_FILE), "utf8"),
  };
}

function main(): void {
  const target = join(dirname(fileURLToPath(import.meta.url)), "..", "test", "contract");
  const directory = mkdtempSync(join(tmpdir(), "github-contract-"));
  try {
    const { description, license } = download(directory);
    const parsed: Json = JSON.parse(description);
    const slice = buildSlice(objectAt(parsed));
    writeFileSync(join(target, "github-openapi.slice.json"), `${JSON.stringify(slice)}\n`);
    const notice = `github-openapi.slice.json is a part of ${SOURCE_PACKAGE}@${SOURCE_VERSION}, under this license:\n\n`;
    writeFileSync(join(target, "github-openapi.slice.LICENSE"), notice + license);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

main();
