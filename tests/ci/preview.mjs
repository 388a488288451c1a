#!/usr/bin/env node
// Does the preview do in a browser what it promises?  preview.mjs [--shots DIR | --first]
//
// Serves a copy of the largest example, edits its files on the disk, and looks at what Chromium shows. Everything that
// the browser complains about is a fault, and so is every violation that axe-core finds in the frame. With `--shots`
// the main states are kept as pictures; `--first` looks at the first scene alone. Any fault ends with 1.
//
// Needs `npm ci --ignore-scripts` in this folder, Chromium ($CHROMIUM names another one), git, and a klartext that is
// built ($KLARTEXT names another one than target/release/klartext).

import { spawn, execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const PROGRAM = resolve(ROOT, process.env.KLARTEXT ?? "target/release/klartext");
const AXE = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const PATIENCE = 10_000;

const [option, shots] = process.argv.slice(2);
if (option && !(option === "--first" || (option === "--shots" && shots))) {
  console.error("usage: preview.mjs [--shots DIR | --first]");
  process.exit(2);
}

/** What is looked at, in this order, in one browser window. */
const SCENES = {
  "a saved change shows up, and the reader stays where they are": async (desk) => {
    const page = await desk.page();
    await page.evaluate(() => window.scrollTo(0, 2500));
    await desk.edit((text) => text.replaceAll("365 days", "321 days"));
    await desk.says("321 Tage");
    const marks = await desk.window.locator(".sheet[data-side=first] .mark").count();
    desk.expect(marks > 0, "the changed passage is not marked");
    await desk.shot("changed");
    const top = await page.evaluate(() => window.scrollY);
    desk.expect(Math.abs(top - 2500) < 200, `the page was at 2500 and is at ${top}`);
    await desk.restore();
    await desk.says("365 Tage");
  },
  "the page is what would be published": async (desk) => {
    await desk.edit((text) => text.replaceAll("365 days", "322 days"));
    await desk.says("322 Tage");
    const [shown, served] = await desk.compare();
    desk.expect(shown === served, "the page in the frame is not the page that is served");
    await desk.restore();
    await desk.says("365 Tage");
  },
  "what cannot be read leaves the old page, with the finding beside it": async (desk) => {
    await desk.edit((text) => text.replace("languages:", "languages"));
    await desk.condition("broken");
    await desk.window.getByText("a line without a colon").first().waitFor();
    desk.expect((await desk.window.locator("#findings pre").first().textContent()).includes("-->"), "no snippet");
    desk.expect((await (await desk.page()).textContent("body")).includes("Datenschutz"), "the old page is gone");
    await desk.shot("broken");
    await desk.restore();
    await desk.condition("clear");
  },
  "a draft is stamped": async (desk) => {
    await desk.edit((text) => text.replace(/^authority:.*$/m, "authority: todo"));
    await desk.condition("draft");
    await (await desk.page()).locator(".kt-draft").waitFor();
    await desk.shot("draft");
    await desk.restore();
    await desk.condition("clear");
    await (await desk.page()).locator(".kt-draft").waitFor({ state: "detached" });
  },
  "editors that write by rename are seen": async (desk) => {
    await desk.edit((text) => text.replaceAll("365 days", "323 days"), (path, text) => {
      writeFileSync(`${path}~`, text);
      renameSync(`${path}~`, path);
    });
    await desk.says("323 Tage");
    await desk.restore();
    await desk.says("365 Tage");
  },
  "fifty saves in a burst end with the last": async (desk) => {
    for (let days = 101; days <= 150; days += 1) {
      await desk.edit((text) => text.replaceAll("365 days", `${days} days`));
    }
    await desk.says("150 Tage");
    await desk.restore();
    await desk.says("365 Tage");
  },
  "language, document, theme, width and colours can be chosen": async (desk) => {
    await desk.choose("language", "en");
    await desk.says("Privacy statement");
    await desk.choose("language", "de");
    await desk.choose("document", "measures");
    await desk.says("Technische und organisatorische Maßnahmen");
    await desk.choose("document", "statement");
    await desk.choose("theme", "bare");
    await desk.says("Datenschutzerklärung");
    await desk.choose("theme", "klartext");
    await desk.says("Datenschutzerklärung");
    await desk.choose("width", "phone");
    const width = await (await desk.page()).evaluate(() => window.innerWidth);
    desk.expect(width < 400, `a phone is ${width} px wide`);
    await desk.choose("colours", "dark");
    desk.expect(await desk.brightness() < 80, "the dark page is light");
    await desk.shot("phone-dark");
    await desk.choose("colours", "light");
    desk.expect(await desk.brightness() > 180, "the light page is dark");
    await desk.choose("width", "print");
    await (await desk.page()).locator(".kt-contents").first().waitFor({ state: "hidden" });
    await desk.shot("print");
    await desk.choose("width", "desk");
    await desk.choose("colours", "");
  },
  "a click on a passage leads to its line": async (desk) => {
    await desk.window.check("#inspect");
    const page = await desk.page();
    const passage = page.locator("p[data-from]").first();
    const from = await passage.getAttribute("data-from");
    await passage.click();
    await desk.window.locator("#passage").getByText(from).waitFor();
    await desk.window.locator("#passage").getByText("Fulfils").waitFor();
    await desk.shot("passage");
    const [file, line] = /^(.*):(\d+):\d+$/.exec(from).slice(1);
    desk.expect(readFileSync(resolve(desk.folder, file), "utf8").split("\n").length >= Number(line), `${from} is no line`);
    await desk.window.uncheck("#inspect");
    await desk.window.click("#tab-findings");
  },
  "the coverage leads to its passages": async (desk) => {
    await desk.window.click("#tab-coverage");
    const first = desk.window.locator("#coverage button").nth(12);
    const anchor = await first.textContent();
    await first.click();
    await (await desk.page()).waitForFunction((anchor) => {
      const box = document.getElementById(anchor).getBoundingClientRect();
      return box.top >= -5 && box.top < window.innerHeight;
    }, anchor);
    await desk.shot("coverage");
    await desk.window.click("#tab-findings");
  },
  "two languages scroll together": async (desk) => {
    await desk.choose("view", "beside");
    const other = await desk.page("second");
    await other.waitForFunction(() => document.documentElement.lang === "en");
    const page = await desk.page();
    await page.evaluate(() => document.getElementById("recipients").scrollIntoView());
    await other.waitForFunction(() => Math.abs(document.getElementById("recipients").getBoundingClientRect().top) < 60);
    await desk.shot("beside");
    await desk.choose("view", "page");
  },
  "what has changed since the last commit is marked": async (desk) => {
    await desk.edit((text) => text.replaceAll("365 days", "40 days"));
    await desk.says("40 Tage");
    await desk.choose("view", "changes");
    const page = await desk.page();
    await page.locator("ins", { hasText: "40" }).first().waitFor();
    await page.locator("del", { hasText: "365" }).first().waitFor();
    await page.locator("ins").first().scrollIntoViewIfNeeded();
    await desk.shot("changes");
    await desk.restore();
    await desk.window.getByText("Nothing has changed since the last commit").waitFor();
    await desk.choose("view", "page");
    await desk.says("365 Tage");
  },
  "a link between documents is followed": async (desk) => {
    await (await desk.page()).locator(".kt-documents a:not([aria-current])").first().click();
    await desk.window.waitForFunction(() => document.getElementById("document").value !== "statement");
    await desk.choose("document", "statement");
    await desk.says("Datenschutzerklärung");
  },
  "the frame works with the keyboard alone": async (desk) => {
    const { window } = desk;
    await window.locator("#document").focus();
    const reached = new Set();
    for (let at = 0; at < 40; at += 1) {
      reached.add(await window.evaluate(() => document.activeElement?.id ?? ""));
      await window.keyboard.press("Tab");
    }
    for (const id of ["language", "theme", "width", "colours", "view", "inspect", "print"]) {
      desk.expect(reached.has(id), `the Tab key does not reach ${id}`);
    }
    await window.locator("#tab-findings").focus();
    await window.keyboard.press("ArrowRight");
    desk.expect(await window.locator("#coverage").isVisible(), "the arrow keys do not change tabs");
    await window.keyboard.press("ArrowLeft");
    await window.locator("#inspect").focus();
    await window.keyboard.press("Space");
    await window.getByRole("button", { name: "Next passage" }).focus();
    const before = await window.locator("#passage code").first().textContent();
    await window.keyboard.press("Enter");
    await window.waitForFunction((before) => document.querySelector("#passage code").textContent !== before, before);
    await window.locator("#inspect").uncheck();
  },
  "everyone can read the frame": async (desk) => {
    for (const scheme of ["light", "dark"]) {
      await desk.window.emulateMedia({ colorScheme: scheme });
      for (const tab of ["findings", "coverage", "passage"]) {
        await desk.window.click(`#tab-${tab}`);
        await desk.window.waitForTimeout(100);
        for (const { id, nodes } of await desk.violations()) {
          desk.expect(false, `axe: ${id} (${scheme}, ${tab}): ${nodes.map(({ html }) => html).join(" ").slice(0, 300)}`);
        }
      }
    }
    await desk.window.emulateMedia({ colorScheme: null });
    await desk.window.click("#tab-findings");
  },
};

async function main() {
  const require = createRequire(import.meta.url);
  const { chromium } = require("playwright-core");
  const work = mkdtempSync(join(tmpdir(), "klartext-preview-"));
  const folder = join(work, "site");
  cpSync(join(ROOT, "examples/mail-hoster"), folder, { recursive: true });
  commit(folder);
  if (shots) mkdirSync(shots, { recursive: true });
  const server = spawn(PROGRAM, ["serve", folder, "--port", "0", "--editor", "vscode://file{file}:{line}:{column}"]);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  });
  const faults = [];
  try {
    const origin = await address(server);
    const window = await browser.newPage({ viewport: { width: 1400, height: 900 }, locale: "en-GB" });
    window.setDefaultTimeout(PATIENCE);
    const desk = new Desk(window, folder, faults, require);
    for (const what of ["console", "pageerror"]) {
      window.on(what, (message) => faults.push(`the browser says: ${message.text?.() ?? message.message}`));
    }
    window.on("request", (request) => {
      if (!request.url().startsWith(origin)) faults.push(`another host is asked: ${request.url()}`);
    });
    await window.goto(origin);
    await desk.condition("clear");
    await desk.says("Datenschutzerklärung");
    const scenes = Object.entries(SCENES).slice(0, option === "--first" ? 1 : undefined);
    for (const [name, scene] of scenes) {
      const before = faults.length;
      await scene(desk).catch((error) => faults.push(String(error.message).split("\n")[0]));
      const found = faults.slice(before);
      console.log(`${found.length ? "FAULT" : "seen"}: ${name}`);
      for (const fault of found) console.log(`    ${fault}`);
      // Each scene finds the window as the first one did.
      if (found.length) await desk.begin(origin);
    }
  } finally {
    await browser.close();
    server.kill();
    rmSync(work, { recursive: true, force: true });
  }
  console.log(`${faults.length} faults`);
  return faults.length === 0 ? 0 : 1;
}

function commit(folder) {
  const git = (...words) => execFileSync("git", ["-C", folder, "-c", "user.name=x", "-c", "user.email=x@example.org", ...words]);
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "--message", "first");
}

/** The address that the preview names when it is ready. */
function address(server) {
  return new Promise((done, fail) => {
    let told = "";
    server.stderr.on("data", (data) => {
      told += data;
      const found = /http:\/\/[\d.:[\]]+\//.exec(told);
      if (found) done(found[0]);
    });
    server.on("exit", (code) => fail(new Error(`the preview ended with ${code}: ${told}`)));
  });
}

/** The window with the frame, and the folder that is edited. */
class Desk {
  constructor(window, folder, faults, require) {
    Object.assign(this, { window, folder, faults });
    this.file = join(folder, "klartext.yaml");
    this.text = readFileSync(this.file, "utf8");
    this.axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
  }

  expect(is, fault) {
    if (!is) this.faults.push(fault);
  }

  async begin(origin) {
    await this.restore();
    await this.window.goto("about:blank");
    await this.window.goto(origin);
    await this.condition("clear").catch(() => undefined);
  }

  async edit(change, write = writeFileSync) {
    const changed = change(this.text);
    if (changed === this.text) throw new Error("the edit changes nothing: the example is another one now");
    write(this.file, changed);
  }

  async restore() {
    writeFileSync(this.file, this.text);
  }

  /** The page inside the frame. */
  async page(side = "first") {
    const handle = await this.window.locator(`#${side}`).elementHandle();
    return handle.contentFrame();
  }

  async says(words) {
    const start = Date.now();
    for (;;) {
      // The page may be loaded anew while it is read.
      const text = await this.page().then((page) => page.evaluate(() => document.body.textContent)).catch(() => "");
      if (text.replace(/\s/g, " ").includes(words)) return;
      if (Date.now() - start > PATIENCE) throw new Error(`the page does not say "${words}"`);
      await this.window.waitForTimeout(10);
    }
  }

  condition(condition) {
    return this.window.locator(`body[data-condition=${condition}]`).waitFor();
  }

  choose(control, value) {
    return this.window.selectOption(`#${control}`, value);
  }

  async shot(name) {
    if (shots) await this.window.screenshot({ path: join(shots, `${name}.png`) });
  }

  /** How bright the ground of the page is, from 0 to 255. */
  async brightness() {
    await this.window.waitForTimeout(200);
    return (await this.page()).evaluate(() => {
      const paint = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
      for (const element of [document.documentElement, document.body]) {
        paint.fillStyle = getComputedStyle(element).backgroundColor;
        paint.fillRect(0, 0, 1, 1);
      }
      return paint.getImageData(0, 0, 1, 1).data.slice(0, 3).reduce((sum, part) => sum + part / 3, 0);
    });
  }

  /** The page in the frame and the page as the server gives it, without the places of its passages. */
  compare() {
    return this.window.evaluate(async () => {
      const strip = (root) => {
        root.querySelectorAll("[data-from]").forEach((element) => element.removeAttribute("data-from"));
        return root.outerHTML;
      };
      const { contentDocument: page, contentWindow } = document.getElementById("first");
      const text = await (await fetch(contentWindow.location.href)).text();
      const served = new DOMParser().parseFromString(text, "text/html");
      return [strip(page.documentElement.cloneNode(true)), strip(served.documentElement)];
    });
  }

  /** What axe-core finds in the frame. The pages inside have a check of their own. */
  async violations() {
    const run = (tags) => window.axe.run({ exclude: [["iframe"]] }, { runOnly: tags, iframes: false });
    const client = await this.window.context().newCDPSession(this.window);
    // As a debugger would, because the frame's own policy forbids scripts of others.
    await client.send("Runtime.evaluate", { expression: this.axe });
    const { result } = await client.send("Runtime.evaluate", {
      expression: `(${run})(${JSON.stringify(AXE)}).then(({ violations }) => violations)`,
      awaitPromise: true,
      returnByValue: true,
    });
    await client.detach();
    return result.value;
  }
}

process.exitCode = await main().catch((error) => {
  console.error(error);
  return 2;
});
