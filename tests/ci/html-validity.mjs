#!/usr/bin/env node
// Is every page below the folders valid HTML, and every style sheet valid CSS?  html-validity.mjs DIR...
//
// Asks the Nu HTML checker (`npm ci --ignore-scripts` in this folder; needs Java). Any error or warning ends with 1.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { files, isFragment, pages, whole } from "./pages.mjs";

// What browsers understand and this release of the checker does not. They are listed at every run.
const YOUNG = [
  "“container-type”: Property “container-type” doesn't exist",
  "Unrecognized at-rule “@container”",
  "“scroll-target-group”: Property “scroll-target-group” doesn't exist",
  "Unknown pseudo-element or pseudo-class “:target-current”",
];

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error("usage: html-validity.mjs DIR...");
  process.exit(2);
}
const jar = join(dirname(fileURLToPath(import.meta.url)), "node_modules/vnu-jar/build/dist/vnu.jar");
if (!existsSync(jar)) {
  console.error("the Nu HTML checker is not installed: run `npm ci --ignore-scripts` in tests/ci");
  process.exit(2);
}

const work = mkdtempSync(join(tmpdir(), "klartext-html-"));
try {
  process.exitCode = main();
} catch (error) {
  console.error(error);
  process.exitCode = 2;
} finally {
  rmSync(work, { recursive: true });
}

function main() {
  const html = pages(folders);
  const css = files(folders, ".css");
  // The checker reads fragments from a copy inside a layout; this leads back to their names.
  const names = new Map();
  const asked = [...html, ...css].map((path, at) => {
    const copied = path.endsWith(".html") && isFragment(path);
    const copy = copied ? join(work, `${at}.html`) : resolve(path);
    if (copied) writeFileSync(copy, whole(path));
    names.set(copy, path);
    return copy;
  });
  const options = ["-Dfile.encoding=UTF-8", "-jar", jar, "--format", "json", "--stdout", "--also-check-css"];
  const run = spawnSync("java", [...options, ...asked], { encoding: "utf8", maxBuffer: 1 << 28 });
  if (run.error) throw run.error;
  let messages;
  try {
    ({ messages } = JSON.parse(run.stdout));
  } catch {
    console.error(`the Nu HTML checker gave no answer (exit code ${run.status}):\n${run.stdout}${run.stderr}`);
    return 2;
  }
  const known = messages.filter((message) => YOUNG.some((words) => message.message.startsWith(`CSS: ${words}`)));
  for (const message of messages.filter((message) => !known.includes(message))) {
    const url = message.url ?? "";
    const place = `${names.get(decodeURIComponent(url.replace(/^file:\/*/, "/"))) ?? url}:${message.lastLine ?? 1}:${message.firstColumn ?? 1}`;
    console.log(`${place}: ${message.subType ?? message.type}: ${message.message}`);
    if (message.extract) console.log(`    ${message.extract.trim().replaceAll("\n", " ")}`);
  }
  const faults = messages.length - known.length;
  const young = new Set(known.map((message) => message.message));
  if (young.size > 0) console.log(`younger than this checker, and left to the browser:\n  ${[...young].join("\n  ")}`);
  console.log(`${html.length} pages, ${css.length} style sheets: ${faults} messages`);
  return faults === 0 && (run.status === 0 || known.length > 0) ? 0 : 1;
}
