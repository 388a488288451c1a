#!/usr/bin/env node
// What is published when a build is killed, when the disk is full or read-only, and when two builds write at once: the
// pages are one whole version, the message says what happened, and the next build leaves nothing beside them. In a folder
// that holds files of others, which cannot be exchanged at one stroke, each page is whole.
//
// The largest example is built in two versions that differ in every page. The disk is a tmpfs of its own, which takes
// root and a system that lets it be mounted; without it that part is NOT CHECKED (exit code 3), never passed.

import { execFileSync, spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const KLARTEXT = process.env.KLARTEXT ?? join(process.cwd(), "target/release/klartext");
const KILLS = 100;
const OTHER = ".nojekyll";

const work = mkdtempSync(join(tmpdir(), "klartext-faults-"));
const site = join(work, "site");
const faults = [];
const expect = (holds, what) => holds || faults.push(what);

const files = (folder) => Object.fromEntries(
  readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== OTHER)
    .map((entry) => [entry.name, readFileSync(join(folder, entry.name), "latin1")]));
const command = (version, out) => ["build", join(work, version), "--out", out, "--internal", `${out}-internal`, "--today", "2026-11-22"];
const build = (version, out) => spawnSync(KLARTEXT, command(version, out), { encoding: "utf8" });
const isPage = (name) => !name.startsWith(".");

// Two versions of one example, and the files of each as they are when nothing goes wrong.
const whole = {};
for (const [version, name] of [["old", "Alte Firma GmbH"], ["new", "Neue Firma GmbH & Co. KG"]]) {
  cpSync("examples/web-shop", join(work, version), { recursive: true });
  const declaration = join(work, version, "klartext.yaml");
  const text = readFileSync(declaration, "utf8").replace(/^(controller:\n(?: {2}.*\n)*? {2}name: ).*$/m, `$1${name}`);
  writeFileSync(declaration, text);
  const built = build(version, join(work, `${version}-pages`));
  if (built.status !== 0) throw new Error(built.stderr);
  whole[version] = files(join(work, `${version}-pages`));
}
const pages = Object.keys(whole.old).filter(isPage).sort();
const differing = pages.filter((name) => whole.old[name] !== whole.new[name]);
expect(differing.length >= 8, `the versions differ in only ${differing.length} pages`);

// Which version each page has, and whether each is whole.
function versions(folder, when) {
  const now = files(folder);
  const of = (name) => ["old", "new"].find((version) => whole[version][name] === now[name]) ?? "neither";
  const found = differing.map(of);
  expect(!found.includes("neither"), `${when}: ${differing[found.indexOf("neither")]} is of neither version`);
  const turns = found.filter((version, at) => at > 0 && version !== found[at - 1]).length;
  expect(turns <= 1, `${when}: the pages are not changed one after the other: ${found}`);
  return new Set(found);
}

function settled(folder, version, when) {
  const built = build(version, folder);
  expect(built.status === 0, `${when}: the next build fails: ${built.stderr}`);
  const now = files(folder);
  expect(JSON.stringify(now) === JSON.stringify(whole[version]), `${when}: the next build leaves ${Object.keys(now)}`);
}

// Killed at a random moment, again and again, each time on the way from one version to the other.
settled(site, "old", "at first");
const [start, folder] = [process.hrtime.bigint(), statSync(site).ino];
settled(site, "new", "at first");
const takes = Number(process.hrtime.bigint() - start) / 1e6;
expect(statSync(site).ino === folder, "the folder is another one after a build");
let at = "new";
async function kills(count, isShared) {
  let [before, after] = [0, 0];
  for (let kill = 1; kill <= count; kill += 1) {
    const to = at === "new" ? "old" : "new";
    const running = spawn(KLARTEXT, command(to, site), { stdio: "ignore" });
    const ended = new Promise((resolve) => running.on("exit", (code, signal) => resolve(signal)));
    // Every second time in the last third, in which files are written.
    await wait((kill % 2 ? Math.random() : 1 - Math.random() / 3) * takes);
    running.kill("SIGKILL");
    const isKilled = await ended === "SIGKILL";
    const found = versions(site, `kill ${kill}`);
    expect(isShared || found.size === 1, `kill ${kill} leaves pages of two versions`);
    before += found.size === 1 && found.has(at);
    after += isKilled && found.size === 1 && found.has(to);
    settled(site, to, `after kill ${kill}`);
    expect(readdirSync(work).every((name) => !name.endsWith(".klartext-new")), `after kill ${kill} a folder is left`);
    at = to;
  }
  expect(before >= count / 10, `only ${before} of ${count} builds were killed before they were done`);
  return `${before} before the new pages, ${after} behind them`;
}
console.log(`${KILLS} kills: ${await kills(KILLS, false)}, one whole version each time`);
// The rest of a website beside the pages.
writeFileSync(join(site, OTHER), "");
console.log(`20 kills in a folder of others: ${await kills(20, true)}, every page whole`);
rmSync(join(site, OTHER));

// Two builds at once.
for (let round = 0; round < 20; round += 1) {
  const runs = ["old", "new"].map((version) => spawn(KLARTEXT, command(version, site), { stdio: "ignore" }));
  const codes = await Promise.all(runs.map((running) => new Promise((resolve) => running.on("exit", resolve))));
  expect(codes.every((code) => code === 0), `two at once end with ${codes}`);
  expect(versions(site, "two at once").size === 1, "two at once leave pages of both");
}
settled(site, "old", "after two at once");
console.log("20 times two builds at once: one version each time");

// A disk that is full, and one that cannot be written.
const disk = join(work, "disk");
mkdirSync(disk);
let isBlind = false;
const mount = (...options) => spawnSync("mount", options, { encoding: "utf8" }).status === 0;
if (mount("-t", "tmpfs", "-o", "size=2m", "tmpfs", disk)) {
  try {
    const on = join(disk, "pages");
    settled(on, "old", "on the small disk");
    const room = Number(execFileSync("df", ["--output=avail", "-B1", disk], { encoding: "utf8" }).split("\n")[1]);
    for (const left of [0, 4096, 20_000, 60_000, 120_000]) {
      writeFileSync(join(disk, "filler"), Buffer.alloc(Math.max(0, room - left)));
      const full = build("new", on);
      if (full.status !== 0) {
        expect(/No space left on device/.test(full.stderr), `a full disk is told so: ${full.stderr}`);
        expect(JSON.stringify(files(on)) === JSON.stringify(whole.old), `with ${left} bytes left the old pages stay alone`);
      }
      expect(left > 100_000 || full.status === 2, `${left} bytes are too few, and it ends with ${full.status}`);
      rmSync(join(disk, "filler"));
      settled(on, "old", "with room again");
    }
    if (mount("-o", "remount,ro", disk)) {
      const refused = build("new", on);
      expect(refused.status === 2 && /Read-only file system/.test(refused.stderr), `a read-only disk: ${refused.stderr}`);
      expect(JSON.stringify(files(on)) === JSON.stringify(whole.old), "the pages on it are as they were");
    } else isBlind = true;
  } finally {
    spawnSync("umount", [disk]);
  }
  console.log("a full disk and a read-only one: the old pages stay, and the message says why");
} else isBlind = true;

rmSync(work, { recursive: true, force: true });
for (const fault of faults.slice(0, 20)) console.error(fault);
if (faults.length === 0 && isBlind) console.error("no tmpfs can be mounted here, so no disk could be filled");
process.exit(faults.length > 0 ? 1 : isBlind ? 3 : 0);
