#!/usr/bin/env node
// Does Klaro do with our configuration what the declaration says?  klaro.mjs
//
// The real Klaro from npm gets the configuration of examples in Chromium. Which services and cookies are right stands in
// klaro.json, written by hand: exactly these are listed, with their purposes and in both languages; only the necessary ones
// are on before anybody has decided; refusing removes their cookies and no others. A text that would break out of a script
// or be read as HTML stays a text. Any difference ends with 1. $KLARTEXT names another program than the release build.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "../..");
const program = resolve(root, process.env.KLARTEXT ?? "target/release/klartext");
const require = createRequire(import.meta.url);
const SITE = "https://site.example/";
// Named like those of services, and of no service.
const OTHERS = ["_gaol", "x_ga", "tpl", "sessions", "other"];
const HOSTILE = "</script><script>window.pwned=1</script><img src=x onerror=window.pwned=1>\u2028alert(1)";
const faults = [];

const exported = (folder, form) =>
  execFileSync(program, ["export", "klaro", folder, "--as", form], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

function same(what, found, expected) {
  const [left, right] = [found, expected].map((value) => JSON.stringify(value));
  if (left !== right) faults.push(`${what}: ${left} and not ${right}`);
}

/** As Klaro reads it: an expression begins with ^, everything else is a name. */
const matches = (pattern, cookie) => (pattern.startsWith("^") ? new RegExp(pattern).test(cookie) : pattern === cookie);

/** A page with the configuration in a script of its own, and Klaro behind it. */
async function opened(browser, script, lang) {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.on("pageerror", (error) => faults.push(`${lang}: ${error}`));
  const klaro = readFileSync(require.resolve("klaro/dist/klaro-no-css.js"), "utf8");
  const html = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Site</title><body>`
    + `<script>${script}</script><script src="klaro.js"></script></body></html>`;
  await page.route("**/*", (route) => {
    const isScript = route.request().url().endsWith("klaro.js");
    if (!route.request().url().startsWith(SITE)) faults.push(`another host is asked: ${route.request().url()}`);
    return route.fulfill(isScript ? { body: klaro, contentType: "text/javascript" } : { body: html, contentType: "text/html" });
  });
  await page.goto(SITE);
  return page;
}

/** What Klaro knows of each service and shows of it. */
const known = (page) => page.evaluate(() => {
  klaro.show(undefined, true);
  const manager = klaro.getManager();
  const services = manager.config.services.map((service) => {
    const item = document.getElementById(`service-item-${service.name}`);
    return {
      name: service.name,
      required: manager.getConsent(service.name),
      inPlace: service.contextualConsentOnly ?? false,
      purposes: new Set(service.purposes).size,
      patterns: service.cookies.map((cookie) => cookie.pattern ?? cookie),
      shown: item !== null,
      locked: item?.disabled,
      title: item?.parentElement.querySelector(".cm-list-title")?.textContent,
      about: item?.parentElement.querySelector(".cm-list-description")?.textContent,
    };
  });
  const titles = manager.config.services.flatMap((service) => service.purposes);
  return { services, text: document.body.innerText, purposes: titles };
});

async function example(browser, name, truth) {
  const script = exported(join(root, "examples", name), "script");
  same(`${name}: the other form`, JSON.parse(script.slice(script.indexOf("{"), script.lastIndexOf(";"))),
    JSON.parse(exported(join(root, "examples", name), "json")));
  for (const lang of ["de", "en"]) {
    const page = await opened(browser, script, lang);
    const { services, text, purposes } = await known(page);
    same(`${name}: services`, services.map(({ name }) => name), Object.keys(truth));
    for (const service of services) {
      const about = `${name}/${lang}: ${service.name}`;
      const right = truth[service.name] ?? {};
      same(`${about} is on before anybody has decided`, service.required, right.required ?? false);
      same(`${about} asks in its place`, service.inPlace, right.inPlace ?? false);
      same(`${about} has purposes`, service.purposes, right.purposes);
      for (const pattern of service.patterns) {
        if (!right.cookies?.some((cookie) => matches(pattern, cookie))) faults.push(`${about} lists ${pattern}`);
      }
      for (const cookie of right.cookies ?? []) {
        if (!service.patterns.some((pattern) => matches(pattern, cookie))) faults.push(`${about} does not list ${cookie}`);
      }
      same(`${about} is shown`, [service.shown, service.locked], [true, right.required ?? false]);
      if (!service.title || service.title === service.name) faults.push(`${about} has no title`);
      if (!service.about && right.cookies?.length > 0) faults.push(`${about} has no description`);
    }
    if (text.includes("missing translation")) faults.push(`${name}/${lang}: words are missing`);
    purposes.filter((id) => text.includes(id) && id.includes("-")).forEach((id) => faults.push(`${name}/${lang}: \`${id}\` is shown as it is`));
    if (lang === "de") await refused(page, name, truth);
    await page.context().close();
  }
}

/** Everything is set, everything is refused: what asks for consent goes, and nothing else. */
async function refused(page, name, truth) {
  const services = Object.values(truth);
  const cookies = [...new Set(services.flatMap((service) => service.cookies)), ...OTHERS];
  const left = await page.evaluate((cookies) => {
    cookies.forEach((cookie) => { document.cookie = `${cookie}=1; path=/; secure`; });
    const before = document.cookie.split("; ").length;
    const manager = klaro.getManager();
    manager.changeAll(true);
    manager.changeAll(false);
    manager.saveAndApplyConsents();
    return { before, after: document.cookie.split("; ").map((pair) => pair.split("=")[0]) };
  }, cookies);
  same(`${name}: cookies were set`, left.before, cookies.length);
  const stay = [...new Set(services.filter((service) => service.required).flatMap((service) => service.cookies)), ...OTHERS, "klaro"];
  // Klaro does not say `secure`, without which browsers change no cookie of such a name. The export says so.
  const stubborn = (cookie) => cookie.startsWith("__Secure-");
  for (const cookie of cookies.filter((cookie) => !stubborn(cookie) && !stay.includes(cookie) && left.after.includes(cookie))) {
    faults.push(`${name}: \`${cookie}\` stays when consent is refused`);
  }
  for (const cookie of stay.filter((cookie) => !left.after.includes(cookie))) faults.push(`${name}: \`${cookie}\` is gone`);
}

/** Texts from a stranger. */
async function hostile(browser) {
  const folder = mkdtempSync(join(tmpdir(), "klartext-klaro-"));
  const text = readFileSync(join(root, "examples/web-shop/klartext.yaml"), "utf8");
  const title = `title: {de: ${JSON.stringify(HOSTILE)}, en: ${JSON.stringify(HOSTILE)}}`;
  const note = title.replace("title", "note");
  execFileSync("cp", ["-r", `${join(root, "examples/web-shop")}/.`, folder]);
  writeFileSync(join(folder, "klartext.yaml"), text.replace("    analytics:\n", `    analytics:\n      ${title}\n      ${note}\n`));
  const page = await opened(browser, exported(folder, "script"), "de");
  const { services } = await known(page);
  const shown = services.find((service) => service.name === "website-analytics");
  // Signs that nobody sees are gone; all others are shown.
  const visible = HOSTILE.replace("\u2028", "");
  if (!shown?.title?.replace(/\u2028| /g, "").includes(visible.replace(/ /g, ""))) faults.push(`a title is not shown as a text: ${shown?.title}`);
  if (await page.evaluate(() => window.pwned)) faults.push("a text is run as a script");
  await page.context().close();
  rmSync(folder, { recursive: true });
}

const { chromium } = require("playwright-core");
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
});
try {
  const examples = Object.entries(JSON.parse(readFileSync(join(here, "klaro.json"), "utf8")));
  for (const [name, truth] of examples) await example(browser, name, truth);
  await hostile(browser);
  if (faults.length === 0) console.log(`Klaro lists and removes what ${examples.length} examples declare, and runs no text of theirs`);
} finally {
  await browser.close();
}
faults.forEach((fault) => console.error(fault));
process.exitCode = faults.length === 0 ? 0 : 1;
