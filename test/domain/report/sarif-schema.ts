/** SARIF held to the schema of the standard. */

import { readFileSync } from "node:fs";

import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
const file = new URL("../../fixtures/sarif/sarif-2.1.0.json", import.meta.url);
const validate = ajv.compile(JSON.parse(readFileSync(file, "utf8")) as object);

/** What the schema has against the log; empty when it is valid. */
export function findSarifFaults(text: string): readonly string[] {
  if (validate(JSON.parse(text))) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message = "" }) => `${instancePath} ${message}`,
  );
}
