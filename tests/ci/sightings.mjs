#!/usr/bin/env node
// Do sightings in SARIF follow its schema, and name what the same in JSON names?  sightings.mjs SARIF JSON
//
// Both files are of the same scan. Any difference ends with 1.

import { SARIF, parsed, validated } from "./validated.mjs";

const [sarifPath, jsonPath] = process.argv.slice(2);
if (!jsonPath) {
  console.error("usage: sightings.mjs SARIF JSON");
  process.exit(2);
}
const faults = [];
const [run] = validated("sarif", sarifPath, SARIF, faults).runs ?? [];
const json = parsed(jsonPath);
const line = (...facts) => facts.join(" ");
const expected = [
  ...json.hosts.flatMap(({ host, class: group, pages, sightings }) => sightings.map((one) =>
    line(group, host, one.kind, pages, one.file, one.line, one.column, one.end_line, one.end_column))),
  ...json.software.map((one) => line("software", one.path, one.pages, one.file, one.line, one.column)),
  ...json.stored.map((one) => line("stored", one.name, one.storage, one.pages, one.file, one.line, one.column)),
];
const told = (run?.results ?? []).map(({ ruleId, ruleIndex, level, locations, properties }) => {
  const { artifactLocation, region } = locations?.[0]?.physicalLocation ?? {};
  const [file, { startLine, startColumn, endLine, endColumn }] = [decodeURIComponent(artifactLocation?.uri), region ?? {}];
  if (level !== "note") faults.push(`${ruleId} in ${file}: ${level} is no note`);
  if (run.tool.driver.rules[ruleIndex]?.id !== ruleId) faults.push(`${ruleId} in ${file}: another rule`);
  const begin = [file, startLine, startColumn];
  const { host, kind, name, path, storage, pages } = properties ?? {};
  if (ruleId === "software") return line(ruleId, path, pages, ...begin);
  return ruleId === "stored" ? line("stored", name, storage, pages, ...begin)
    : line(ruleId, host, kind, pages, ...begin, endLine, endColumn);
});
if (told.length !== expected.length) faults.push(`${told.length} results and ${expected.length} sightings`);
expected.forEach((one, at) => {
  if (one !== told[at]) faults.push(`\`${told[at]}\` is not \`${one}\``);
});
const notified = run?.invocations?.[0]?.toolExecutionNotifications ?? [];
if (notified.length !== json.unread.length + json.limits.length) faults.push("what is out of sight is not told");
for (const fault of new Set(faults)) console.log(fault);
console.log(`${told.length} sightings: ${faults.length} faults`);
process.exit(faults.length === 0 && told.length > 0 ? 0 : 1);
