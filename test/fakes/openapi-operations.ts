/** The slice of GitHub's OpenAPI description as operations that can judge parameters, bodies and answers. */

import { readFileSync } from "node:fs";

import { Ajv, type ValidateFunction } from "ajv";
import formats from "ajv-formats";

import {
  compileTemplate,
  matchTemplate,
  normalizePath,
  type PathTemplate,
} from "./github-route.ts";
import { forbidUnknownKeys, toJsonSchema, type Schema } from "./openapi-schema.ts";

type Parameter = {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
};
type Reference = { readonly $ref: string };
type Media = { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> };
type RawOperation = {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: Media & { readonly required?: boolean };
  readonly responses: Readonly<Record<string, Media | Reference>>;
};
type Slice = {
  readonly source: { readonly package: string; readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly responses: Readonly<Record<string, Media>>;
  };
};

export type Operation = {
  readonly id: string;
  readonly queryKeys: ReadonlySet<string>;
  readonly takesBody: boolean;
  readonly bodyRequired: boolean;
  declares(status: number): boolean;
  checkParameters(parameters: Readonly<Record<string, string>>): readonly string[];
  checkBody(body: unknown): readonly string[];
  checkResponse(status: number, body: unknown): readonly string[];
};

const slice: Slice = JSON.parse(
  readFileSync(new URL("../contract/github-openapi.slice.json", import.meta.url), "utf8"),
);

const SCHEMA_ID = "slice";
const BASIC_ERROR: Schema = { $ref: "#/components/schemas/basic-error" };

/** The description names formats of its own (`timestamp`, `repo.nwo`), which ajv would only warn about. */
const options = { strict: false, allErrors: true, logger: false } as const;
const strictTypes = new Ajv(options);
const coercedTypes = new Ajv({ ...options, coerceTypes: true });
for (const ajv of [strictTypes, coercedTypes]) {
  formats.default(ajv);
  ajv.addSchema({ $id: SCHEMA_ID, components: toJsonSchema(slice.components, SCHEMA_ID) });
}

/** Follows a reference into one kind of components. */
function deref<T extends object>(value: T | Reference, known: Readonly<Record<string, T>>): T {
  if (!("$ref" in value)) return value;
  const found = known[value.$ref.split("/").at(-1) ?? ""];
  if (found === undefined) throw new Error(`unresolved ${value.$ref}`);
  return found;
}

function compileLater(ajv: Ajv, schema: Schema): (value: unknown) => readonly string[] {
  let validate: ValidateFunction | undefined;
  return (value) => {
    validate ??= ajv.compile(toJsonSchema(schema, SCHEMA_ID));
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message, params }) =>
      `${instancePath || "/"} ${message} ${JSON.stringify(params)}`.trim(),
    );
  };
}

function jsonSchemaOf(media: Media): Schema | undefined {
  return media.content?.["application/json"]?.schema;
}

function makeOperation(raw: RawOperation): Operation {
  const parameters = (raw.parameters ?? []).map((parameter) =>
    deref<Parameter>(parameter, slice.components.parameters),
  );
  const bodySchema = raw.requestBody && jsonSchemaOf(raw.requestBody);
  const checkBody = bodySchema && compileLater(strictTypes, forbidUnknownKeys(bodySchema));
  const required = parameters.filter((parameter) => parameter.required).map(({ name }) => name);
  const properties = Object.fromEntries(parameters.map(({ name, schema }) => [name, schema]));
  const checkParameters = compileLater(coercedTypes, { type: "object", required, properties });
  const answers = new Map<number, (value: unknown) => readonly string[]>();
  for (const [status, answer] of Object.entries(raw.responses)) {
    const schema = jsonSchemaOf(deref<Media>(answer, slice.components.responses));
    if (schema) answers.set(Number(status), compileLater(strictTypes, schema));
  }
  const checkError = compileLater(strictTypes, BASIC_ERROR);
  return {
    id: raw.operationId,
    queryKeys: new Set(parameters.filter((p) => p.in === "query").map(({ name }) => name)),
    takesBody: bodySchema !== undefined,
    bodyRequired: raw.requestBody?.required === true,
    declares: (status) => String(status) in raw.responses,
    checkParameters: (given) => checkParameters({ ...given }),
    checkBody: (body) => checkBody?.(body).map((message) => `body${message}`) ?? [],
    checkResponse: (status, body) => (answers.get(status) ?? checkError)(body),
  };
}

type Route = {
  readonly method: string;
  readonly template: PathTemplate;
  readonly operation: Operation;
};

const routes: readonly Route[] = Object.entries(slice.paths)
  .flatMap(([path, item]) =>
    Object.entries(item).map(([method, raw]) => ({
      method: method.toUpperCase(),
      template: compileTemplate(path),
      operation: makeOperation(raw),
    })),
  )
  .toSorted((a, b) => b.template.literals - a.template.literals);

/** Ids of all operations that the slice describes. */
export const OPERATION_IDS: readonly string[] = routes
  .map(({ operation }) => operation.id)
  .toSorted();

/** The operation that a request means, with its decoded path parameters; `null` when there is none. */
export function findOperation(
  method: string,
  path: string,
): { readonly operation: Operation; readonly parameters: Readonly<Record<string, string>> } | null {
  const plain = normalizePath(path, "owner/repo");
  for (const route of routes) {
    if (route.method !== method) continue;
    const parameters = matchTemplate(route.template, plain);
    if (parameters !== null) return { operation: route.operation, parameters };
  }
  return null;
}
