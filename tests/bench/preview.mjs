#!/usr/bin/env node
// How soon is a saved change seen, and does the preview grow?  preview.mjs [EXAMPLE]
//
// Serves a copy of examples/EXAMPLE (mail-hoster if none is named), saves its declaration 100 times, and measures in
// Chromium how long it takes from the save until the page in the frame says the new words. Then 1,000 saves in a row:
// memory, open handles and threads after the first hundred and after the last. And the time from the start of the
// process to its first page. SAVES and ROW name other numbers.
//
// Needs `npm ci --ignore-scripts` in tests/ci, Chromium ($CHROMIUM names another one) and Linux, whose /proc it reads.

import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const PROGRAM = join(ROOT, "target/release/klartext");
const SAVES = Number(process.env.SAVES ?? 100);
const ROW = Number(process.env.ROW ?? 1000);
/** What is changed with each save: a period that the page tells. */
const PERIOD = /\b365 days\b/;

execFileSync("cargo", ["build", "--release", "--quiet"], { cwd: ROOT, stdio: "inherit" });
const work = mkdtempSync(join(tmpdir(), "klartext-bench-"));
const folder = join(work, "site");
cpSync(join(ROOT, "examples", process.argv[2] ?? "mail-hoster"), folder, { recursive: true });
const file = join(folder, "klartext.yaml");
const text = readFileSync(file, "utf8");
if (!PERIOD.test(text)) throw new Error(`${file} names no period of 365 days`);
const save = (days) => writeFileSync(file, text.replace(PERIOD, `${days} days`));

const start = await started();
const { origin, server } = start;
const { chromium } = createRequire(join(ROOT, "tests/ci/"))("playwright-core");
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
});
try {
  print("start to the first page", `${start.took.toFixed(0)} ms`);
  const window = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await window.goto(origin);
  await window.waitForTimeout(1000);
  const times = [];
  for (let at = 0; at < SAVES; at += 1) {
    times.push(await seen(window, 100 + (at % 250)));
    await window.waitForTimeout(100);
  }
  times.sort((one, other) => one - other);
  const share = (part) => times[Math.min(Math.ceil(times.length * part) - 1, times.length - 1)].toFixed(1);
  print(`save to new words, ${SAVES} saves`, `median ${share(0.5)} ms, 95 % ${share(0.95)} ms, worst ${share(1)} ms`);
  await row(window);
} finally {
  await browser.close();
  server.kill();
  rmSync(work, { recursive: true, force: true });
}

/** Starts the preview, and measures until its first page is whole. */
async function started() {
  const from = performance.now();
  const server = spawn(PROGRAM, ["serve", folder, "--port", "0"]);
  const origin = await new Promise((done, fail) => {
    let told = "";
    server.stderr.on("data", (data) => {
      told += data;
      const found = /http:\/\/[\d.:]+\//.exec(told);
      if (found) done(found[0]);
    });
    server.on("exit", () => fail(new Error(told)));
  });
  const page = await fetch(`${origin}site/klartext/public/datenschutz.html`);
  if (!page.ok || !(await page.text()).includes("</html>")) throw new Error("there is no first page");
  return { origin, server, took: performance.now() - from };
}

/** The time from a save to the words in the page. The page itself notes when it has them. */
async function seen(window, days) {
  const noted = window.evaluate((words) => new Promise((done) => {
    const page = document.getElementById("first").contentDocument;
    const look = () => page.body.textContent.replace(/\s/g, " ").includes(words);
    const observer = new MutationObserver(() => {
      if (!look()) return;
      observer.disconnect();
      done(Date.now());
    });
    observer.observe(page, { subtree: true, childList: true, characterData: true });
  }), `${days} Tage`);
  // The observer has to be there first.
  await window.evaluate(() => undefined);
  const from = Date.now();
  save(days);
  return (await noted) - from;
}

/** Many saves in a row: what the process holds. */
async function row(window) {
  let first;
  for (let at = 1; at <= ROW; at += 1) {
    save(100 + (at % 250));
    await window.waitForTimeout(15);
    if (at === 100) {
      await window.waitForTimeout(500);
      first = held();
    }
  }
  await window.waitForTimeout(1000);
  const last = held();
  const grown = (100 * (last.memory - first.memory)) / first.memory;
  print(`memory, from 100 to ${ROW} saves`, `${(first.memory / 1024).toFixed(1)} to ${(last.memory / 1024).toFixed(1)} MiB (${grown.toFixed(1)} %)`);
  print("open handles", `${first.handles} to ${last.handles}`);
  print("threads", `${first.threads} to ${last.threads}`);
}

function held() {
  const status = readFileSync(`/proc/${server.pid}/status`, "utf8");
  const number = (name) => Number(new RegExp(`^${name}:\\s*(\\d+)`, "m").exec(status)[1]);
  const handles = readdirSync(`/proc/${server.pid}/fd`).length;
  return { memory: number("VmRSS"), threads: number("Threads"), handles };
}

function print(what, number) {
  console.log(`${what.padEnd(34)} ${number}`);
}
