/** Reading JSON of unknown shape: anything may be missing, or something else than expected. */

export type Fields = Readonly<Record<string, unknown>>;

const NO_FIELDS: Fields = {};

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value itself when it is an object, else one without fields. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : NO_FIELDS;
}
