#!/usr/bin/env node
// Does `klartext scan` tell the hosts that a browser asks?  sites.mjs [SITE...]
//
// Opens every page of the sites under tests/sites in Chromium, once with scripts and once without. A proxy serves the
// site and refuses everything else, but notes who was asked, preconnections included. What Chromium asks without any
// act and the scan does not class as automatic is a fault, and so is a host that is classed as automatic and never
// asked. Exceptions stand in each site's truth.txt with their reason. Any fault ends with 1.
//
// Needs `npm ci --ignore-scripts` in this folder, Chromium ($CHROMIUM names another one), and a klartext that is built
// ($KLARTEXT names another one than target/release/klartext).

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { dirname, extname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { files } from "./pages.mjs";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const PROGRAM = resolve(ROOT, process.env.KLARTEXT ?? "target/release/klartext");
const OWN = { zimmerei: "zimmerei-holzweg.example", northlight: "northlight.example", elements: "own.example" };
/** Hosts that Chromium asks for itself, whatever it shows. */
const CHROMIUM = new Set([
  "accounts.google.com", "clients2.google.com", "content-autofill.googleapis.com",
  "optimizationguide-pa.googleapis.com", "update.googleapis.com",
]);
const AUTOMATIC = ["loaded", "noscript", "hint"];
const TYPES = {
  ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json", ".xml": "application/xml",
};
/** How long a page is given after it has loaded, for what its scripts do late. */
const LATE = 400;

const sites = process.argv.slice(2).length ? process.argv.slice(2) : Object.keys(OWN);
const { chromium } = createRequire(import.meta.url)("playwright-core");

/** What the scan says: hosts by class, with the sightings. */
function scanned(folder, own) {
  const told = execFileSync(PROGRAM, ["scan", folder, "--own", own, "--format", "json"], { maxBuffer: 1 << 28 });
  return JSON.parse(told).hosts;
}

/** The exceptions of a site: `class host pages word` in its truth, as "class host" to the word. */
function exceptions(folder) {
  const path = join(folder, "../truth.txt");
  const lines = existsSync(path) ? readFileSync(path, "utf8").split("\n").filter((line) => /^[a-z]/.test(line)) : [];
  return new Map(lines.map((line) => line.split(" ")).map(([what, host, , word]) => [`${what} ${host}`, word]));
}

/** Serves a folder as a host and below it, and notes every other host that is asked. */
function proxy(folder, own, asked) {
  const isOwn = (host) => host === own || host.endsWith(`.${own}`);
  const server = createServer((request, response) => {
    const url = new URL(request.url, `http://${own}`);
    if (!isOwn(url.hostname)) {
      asked(url.hostname);
      response.writeHead(404, { "access-control-allow-origin": "*" }).end();
      return;
    }
    let path = join(folder, decodeURIComponent(url.pathname));
    if (existsSync(path) && statSync(path).isDirectory()) path = join(path, "index.html");
    const type = TYPES[extname(path)] ?? "application/octet-stream";
    if (existsSync(path)) response.writeHead(200, { "content-type": type }).end(readFileSync(path));
    else response.writeHead(404).end();
  });
  server.on("connect", (request, socket) => {
    const host = request.url.replace(/:\d+$/, "");
    if (!isOwn(host)) asked(host);
    socket.on("error", () => undefined);
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  return new Promise((done) => server.listen(0, "127.0.0.1", () => done(server)));
}

/** Every host that Chromium asks on the pages of a site without anybody's doing. */
async function visited(folder, own, pages) {
  const hosts = new Map();
  let present = "";
  const server = await proxy(folder, own, (host) => {
    if (!CHROMIUM.has(host) && !hosts.has(host)) hosts.set(host, present);
  });
  for (const javaScriptEnabled of [true, false]) {
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      proxy: { server: `http://127.0.0.1:${server.address().port}` },
      args: [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable",
        `--unsafely-treat-insecure-origin-as-secure=http://www.${own}`,
      ],
    });
    const context = await browser.newContext({ javaScriptEnabled, locale: "de-DE" });
    for (const page of pages) {
      present = `${page}${javaScriptEnabled ? "" : ", without scripts"}`;
      const window = await context.newPage();
      // Pages that move on or wait for what is refused are looked at as far as they come.
      await window.goto(`http://www.${own}/${page}`, { waitUntil: "load", timeout: 15_000 }).catch(() => undefined);
      // What loads when it comes into view is automatic, too.
      await window.setViewportSize({ width: 1200, height: 6000 }).catch(() => undefined);
      await window.waitForTimeout(javaScriptEnabled ? LATE : LATE / 2);
      await window.close();
    }
    await browser.close();
  }
  server.close();
  return hosts;
}

const faults = [];
for (const site of sites) {
  const folder = join(ROOT, "tests/sites", site, "public");
  const pages = files([folder], ".html").map((path) => relative(folder, path));
  const said = scanned(folder, OWN[site]);
  const known = exceptions(folder);
  const automatic = new Map(said.filter((met) => AUTOMATIC.includes(met.class)).map((met) => [met.host, met]));
  const other = new Map(said.filter((met) => !AUTOMATIC.includes(met.class)).map((met) => [met.host, met.class]));
  const asked = await visited(folder, OWN[site], pages);
  const atRunTime = [];
  for (const [host, page] of asked) {
    if (automatic.has(host)) continue;
    const word = known.get(`${other.get(host)} ${host}`) ?? (host.endsWith(".script.example") && "asked");
    if (word === "asked") atRunTime.push(`${host} (${other.get(host)})`);
    else faults.push(`${site}: ${host} is asked on ${page} and classed as ${other.get(host) ?? "nothing"}`);
  }
  const unseen = [];
  for (const [host, met] of automatic) {
    if (asked.has(host)) continue;
    const word = known.get(`${met.class} ${host}`) ?? unasked(met);
    if (word) unseen.push(`${host} (${word})`);
    else faults.push(`${site}: ${host} is classed as ${met.class} and never asked`);
  }
  console.log(`${site}: ${pages.length} pages, ${asked.size} hosts asked`);
  if (atRunTime.length) console.log(`  asked by scripts at run time, which no reader of files can know: ${atRunTime.join(", ")}`);
  if (unseen.length) console.log(`  automatic, and not to be observed in this way: ${unseen.join(", ")}`);
}
for (const fault of faults) console.log(`FAULT ${fault}`);
console.log(`${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;

/** What a Chromium without a window does not do, or not each time, by what is there. */
function unasked({ host, class: what }) {
  if (what === "hint") return "a connection, which a proxy need not see";
  if (/^(icon|touch-icon|manifest)\./.test(host)) return "a browser without a window needs none";
  if (/^(img-srcset|preload-srcset)/.test(host)) return "one candidate is taken";
  return undefined;
}
