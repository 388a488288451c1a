#!/usr/bin/env node
// Do JSON documents follow a schema?  valid.mjs SCHEMA DOCUMENT...
//
// The validator is ajv, which knows the formats of mail addresses and references. Any difference ends with 1.

import Ajv from "ajv";
import { readFileSync } from "node:fs";
import { basename } from "node:path";

const [schema, ...documents] = process.argv.slice(2);
if (documents.length === 0) {
  console.error("usage: valid.mjs SCHEMA DOCUMENT...");
  process.exit(2);
}
const parsed = (path) => JSON.parse(readFileSync(path, "utf8"));
const validate = new Ajv({ allErrors: true, format: "full", jsonPointers: true }).compile(parsed(schema));
const faults = documents.flatMap((path) => {
  if (validate(parsed(path))) return [];
  return validate.errors.map((error) => `${basename(path)}${error.dataPath}: ${error.message}`);
});
faults.forEach((fault) => console.error(fault));
console.log(faults.length === 0 ? `${documents.length} documents follow ${basename(schema)}` : `${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
