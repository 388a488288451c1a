#!/usr/bin/env node
// Can everyone read every page below the folders?  accessibility.mjs [--one-view] [--sample] DIR...
//
// Opens each page in Chromium, as a server with a strict Content-Security-Policy would send it, and asks axe-core for
// WCAG 2.2 A and AA and its best practices: light and dark, 320 and 1280 px wide (`--one-view`: light, 320 px). Beyond
// axe: nothing is wider than the window, nothing is asked of another host, links between the pages lead somewhere, the
// browser has nothing to complain about. Any violation ends with 1. `--sample` looks at the first page of each kind, by
// the first word of its name (`rule-kt101`), and at every eighth after it: those of one kind come from one template.
//
// Needs `npm ci --ignore-scripts` in this folder and Chromium ($CHROMIUM names another one).

import { createServer } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { extname, join, relative, resolve, sep } from "node:path";
import { pages, whole } from "./pages.mjs";

const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'";
const TYPES = { ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".svg": "image/svg+xml" };
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
// What axe cannot tell by itself and a person has looked at. Anything else that it cannot tell counts as a violation.
const JUDGED = {
  "th-has-data-cells": "a heading of a group of rows (scope=rowgroup) has its cells in the rows below, where axe does not look",
};
// For text of any size (WCAG 1.4.3).
const LEAST_CONTRAST = 4.5;
const EVERY_VIEW = [
  { colorScheme: "light", width: 320 },
  { colorScheme: "light", width: 1280 },
  { colorScheme: "dark", width: 320 },
  { colorScheme: "dark", width: 1280 },
];

const folders = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const options = process.argv.slice(2).filter((word) => word.startsWith("--"));
if (folders.length === 0 || options.some((option) => !["--one-view", "--sample"].includes(option))) {
  console.error("usage: accessibility.mjs [--one-view] [--sample] DIR...");
  process.exit(2);
}
const views = options.includes("--one-view") ? EVERY_VIEW.slice(0, 1) : EVERY_VIEW;

process.exitCode = await main().catch((error) => {
  console.error(error);
  return 2;
});

async function main() {
  const require = createRequire(import.meta.url);
  const { chromium } = require("playwright-core");
  const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
  const browser = await chromium.launch({ executablePath, args: [...flags, ...quiet] });
  let [faults, seen] = [0, 0];
  const judged = new Map();
  try {
    for (const folder of folders) {
      const found = options.includes("--sample") ? sample(pages([folder])) : pages([folder]);
      const server = await serve(folder);
      const origin = `http://127.0.0.1:${server.address().port}`;
      for (const view of views) {
        const context = await browser.newContext({
          colorScheme: view.colorScheme,
          viewport: { width: view.width, height: 800 },
        });
        for (const path of found) {
          const result = await look(context, origin, relative(folder, path), axe);
          const where = `${path} (${view.colorScheme}, ${view.width} px)`;
          for (const fault of result.faults) console.log(`${where}: ${fault}`);
          for (const rule of result.judged) judged.set(rule, (judged.get(rule) ?? 0) + 1);
          [faults, seen] = [faults + result.faults.length, seen + 1];
        }
        await context.close();
      }
      server.close();
    }
  } finally {
    await browser.close();
  }
  for (const [rule, views] of judged) console.log(`judged by a person, in ${views} views: ${rule}: ${JUDGED[rule]}`);
  console.log(`${seen} views of pages: ${faults} violations`);
  return faults === 0 ? 0 : 1;
}

/** Of the pages of one kind the first and every eighth after it. */
function sample(all) {
  const seen = new Map();
  return all.filter((path) => {
    const kind = path.replace(/[-.][^/]*$/, "");
    const at = seen.get(kind) ?? 0;
    seen.set(kind, at + 1);
    return at % 8 === 0;
  });
}

/** Serves a folder on a free port, each page under the strict policy. */
function serve(folder) {
  const server = createServer((request, response) => {
    // Every browser asks for this one on its own account.
    if (request.url === "/favicon.ico") {
      response.writeHead(204).end();
      return;
    }
    const path = resolve(folder, `.${decodeURIComponent(new URL(request.url, "http://localhost").pathname)}`);
    const inside = path.startsWith(resolve(folder) + sep);
    if (!inside || !existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(path)] ?? "application/octet-stream";
    const body = path.endsWith(".html") ? whole(path) : readFileSync(path);
    response.writeHead(200, { "Content-Type": type, "Content-Security-Policy": POLICY }).end(body);
  });
  return new Promise((done) => server.listen(0, "127.0.0.1", () => done(server)));
}

/** What is wrong with one page in one view, and which rules a person has judged there. */
async function look(context, origin, name, axe) {
  const faults = [];
  const page = await context.newPage();
  page.on("console", (message) => faults.push(`the browser says: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`the browser says: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(`${origin}/`)) faults.push(`asks another host: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (!response.ok()) faults.push(`${response.url().slice(origin.length)} answers ${response.status()}`);
  });
  await page.goto(`${origin}/${name.split(sep).map(encodeURIComponent).join("/")}`, { waitUntil: "load" });

  // What a reader can unfold is read as well.
  await page.evaluate(() => document.querySelectorAll("details").forEach((details) => { details.open = true; }));
  const width = await page.evaluate(() => [document.scrollingElement.scrollWidth, window.innerWidth]);
  if (width[0] > width[1]) faults.push(`the page is ${width[0]} px wide in a window of ${width[1]} px`);

  for (const link of await page.evaluate(() => [...document.links].map((link) => link.href))) {
    if (link.startsWith(`${origin}/`) && !(await leads(page, link))) faults.push(`leads nowhere: ${link.slice(origin.length)}`);
  }

  await page.evaluate(axe);
  const result = await page.evaluate((rules) => axe.run(document, { runOnly: rules }), RULES);
  const worded = (list) => list.flatMap((rule) => rule.nodes.map((node) =>
    `${rule.id}: ${rule.help}\n    ${node.target.join(" ")}: ${node.html.replace(/\s+/g, " ").slice(0, 160)}\n    `
      + node.failureSummary.replace(/\s+/g, " ")));
  for (const rule of result.incomplete.filter((rule) => rule.id === "color-contrast")) {
    const ratios = await page.evaluate(contrasts, rule.nodes.map((node) => node.target.join(" ")));
    rule.nodes = rule.nodes.filter((_, at) => !(ratios[at] >= LEAST_CONTRAST));
  }
  const unsure = result.incomplete.filter((rule) => !(rule.id in JUDGED));
  faults.push(...worded(result.violations), ...worded(unsure).map((fault) => `axe cannot tell: ${fault}`));
  await page.close();
  return { faults, judged: result.incomplete.map((rule) => rule.id).filter((rule) => rule in JUDGED) };
}

/**
 * The contrast of texts in cells that span rows and in samples, or nothing for other elements. Such a cell lies over later
 * rows, and a sample can be longer than the window, where axe gives up; what is behind is the nearest background that lets
 * nothing through. Runs in the page.
 */
function contrasts(selectors) {
  const canvas = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", { willReadFrequently: true });
  const pixel = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = (colour) => {
    const [red, green, blue] = colour.map((value) => value / 255).map((value) =>
      value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = (element) => {
    const colour = pixel(getComputedStyle(element).backgroundColor);
    return colour[3] === 255 ? colour : element.parentElement ? behind(element.parentElement) : null;
  };
  return selectors.map((selector) => {
    const element = document.querySelector(selector);
    const [text, ground] = [pixel(getComputedStyle(element).color), behind(element)];
    if (!element.closest("[rowspan], pre") || !ground || text[3] !== 255) return null;
    const [less, more] = [light(text), light(ground)].sort((one, other) => one - other);
    return (more + 0.05) / (less + 0.05);
  });
}

/** Whether there is a page behind a link and, if it names one, the place on it. */
async function leads(page, link) {
  const [address, place] = link.split("#");
  const answer = await page.request.get(address);
  if (!answer.ok()) return false;
  return !place || (await answer.text()).includes(`id="${decodeURIComponent(place)}"`);
}
