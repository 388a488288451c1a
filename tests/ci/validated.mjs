// Documents held to a schema; other checks of this folder ask it.

import Ajv from "ajv";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));

export const parsed = (path) => JSON.parse(readFileSync(path, "utf8").replace(/^\ufeff/, ""));

/** The schema of SARIF 2.1.0 that its editors publish in npm (`npm ci --ignore-scripts` in this folder). */
export const SARIF = join(here, "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");

/** The document in a file; what in it does not follow the schema is added to the faults. */
export function validated(name, path, schema, faults) {
  // What a format means beyond a string is checked where it is asked for; unknown ones would stop the checker.
  const ajv = new Ajv({ schemaId: "auto", allErrors: true, unknownFormats: "ignore", logger: false });
  ajv.addMetaSchema(parsed(join(here, "node_modules/ajv/lib/refs/json-schema-draft-04.json")));
  const file = parsed(path);
  if (!ajv.validate(parsed(schema), file)) {
    faults.push(...ajv.errors.map((error) => `${name}${error.dataPath}: ${error.message}`));
  }
  return file;
}
