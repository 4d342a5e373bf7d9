/** From the schemas of OpenAPI 3.0 to JSON Schema, which is what validators read. */

export type Schema = { readonly [keyword: string]: unknown };

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Turns `nullable` into a type and points local references to the schema document `id`. */
export function toJsonSchema(value: Schema, id: string): Schema {
  const converted: Record<string, unknown> = {};
  for (const [key, child] of Object.entries(value)) {
    if (key === "nullable" && typeof child === "boolean") continue;
    converted[key] =
      key === "$ref" && typeof child === "string" ? `${id}${child}` : convert(child, id);
  }
  return value["nullable"] === true ? { anyOf: [converted, { type: "null" }] } : converted;
}

function convert(value: unknown, id: string): unknown {
  if (Array.isArray(value)) return value.map((child: unknown) => convert(child, id));
  return isSchema(value) ? toJsonSchema(value, id) : value;
}

/**
 * Closes every object that does not say whether it is open. GitHub's description leaves them all open, so that
 * a misspelt property would pass. Branches of `oneOf`/`anyOf`/`allOf` only refine and stay as they are.
 */
export function forbidUnknownKeys(schema: Schema): Schema {
  const closed: Record<string, unknown> = { ...schema };
  if (isSchema(schema["properties"])) {
    closed["properties"] = Object.fromEntries(
      Object.entries(schema["properties"]).map(([name, child]) => [
        name,
        isSchema(child) ? forbidUnknownKeys(child) : child,
      ]),
    );
    closed["additionalProperties"] ??= false;
  }
  if (isSchema(schema["items"])) closed["items"] = forbidUnknownKeys(schema["items"]);
  return closed;
}
