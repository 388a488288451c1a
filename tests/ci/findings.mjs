#!/usr/bin/env node
// Do findings in SARIF and JSON follow their schemas, and do both name the same places?  findings.mjs SARIF JSON
//
// Both files are of the same run, started in the current folder. Any difference ends with 1.

import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { SARIF, validated } from "./validated.mjs";

const schema = join(dirname(fileURLToPath(import.meta.url)), "../../src/report/findings.schema.json");
const faults = [];

const [sarifPath, jsonPath] = process.argv.slice(2);
if (!jsonPath) {
  console.error("usage: findings.mjs SARIF JSON");
  process.exit(2);
}
const sarif = validated("sarif", sarifPath, SARIF, faults);
const json = validated("json", jsonPath, schema, faults);
const results = sarif.runs?.[0]?.results ?? [];
const findings = json.findings ?? [];

const LEVELS = { error: "error", warning: "warning", hint: "note" };
const counts = { fixes: 0, related: 0, places: 0 };
if (results.length !== findings.length) faults.push(`${results.length} results and ${findings.length} findings`);
for (const [at, finding] of findings.entries()) {
  const result = results[at];
  if (!result) break;
  const about = `${finding.code} at ${finding.file}:${finding.line}`;
  if (result.ruleId !== finding.code || result.level !== LEVELS[finding.level]) faults.push(`${about}: ${result.ruleId}`);
  if (sarif.runs[0].tool.driver.rules[result.ruleIndex]?.id !== finding.code) faults.push(`${about}: another rule`);
  same(about, result.locations[0].physicalLocation, finding);
  finding.labels.forEach((label, nth) => same(about, result.relatedLocations[nth].physicalLocation, label));
  counts.related += finding.labels.length;
  const complete = finding.helps.filter((help) => help.patches.length > 0 && help.patches.every((one) => one.complete));
  if ((result.fixes ?? []).length !== complete.length) faults.push(`${about}: ${complete.length} fixes expected`);
  complete.forEach((help, nth) => {
    counts.fixes += 1;
    const changes = result.fixes?.[nth]?.artifactChanges ?? [];
    const replacements = changes.flatMap(({ artifactLocation, replacements }) =>
      replacements.map((one) => ({ artifactLocation, region: one.deletedRegion, text: one.insertedContent.text })));
    help.patches.forEach((patch) => {
      // A line may need the same words twice; each replacement answers one patch.
      const at = replacements.findIndex((one) => one.text === patch.text && one.region.startLine === patch.line);
      const [found] = at === -1 ? [] : replacements.splice(at, 1);
      if (found) same(about, found, patch);
      else faults.push(`${about}: no replacement \`${patch.text}\``);
    });
  });
}

// A place in lines and UTF-16 columns, which are what this language counts in, against the same in bytes.
function same(about, { artifactLocation, region }, place) {
  if (artifactLocation.uri.startsWith("file:")) return;
  const name = decodeURIComponent(artifactLocation.uri);
  if (name !== place.file) faults.push(`${about}: ${name} instead of ${place.file}`);
  // Shipped files are inside the program.
  if (!existsSync(name)) return;
  const bytes = readFileSync(name);
  const text = bytes.toString("utf8").replace(/^\ufeff/, "");
  const lines = text.split("\n");
  const offset = (line, column) => lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, column - 1);
  const [from, to] = [offset(region.startLine, region.startColumn), offset(region.endLine, region.endColumn)];
  // The mark at the beginning is no column, but its bytes are bytes.
  const expected = bytes.subarray(place.start, place.end).toString("utf8").replace(/^\ufeff/, "");
  counts.places += 1;
  if (text.slice(from, to) !== expected) faults.push(`${about}: \`${text.slice(from, to)}\` is not \`${expected}\``);
}

for (const fault of new Set(faults)) console.log(fault);
const { fixes, related, places } = counts;
console.log(`${findings.length} findings, ${places} places, ${related} related, ${fixes} fixes: ${faults.length} faults`);
if (fixes === 0 || related === 0) {
  console.log("no fix or no related place among them: nothing was seen of those");
  process.exit(1);
}
process.exit(faults.length === 0 ? 0 : 1);
