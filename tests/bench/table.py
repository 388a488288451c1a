#!/usr/bin/env python3
"""How long does each kind of work take beside another tool that does the same?  table.py [ROW...]

Prints one table; each row is a ratio of two whole processes that run in turn on this machine. Rows by name, all of them
if none is named:

  example    the largest example into an empty folder, beside Hugo for the same Markdown pages
  many       1,000 declarations with 8 HTML pages each, beside Hugo for the same 8,000 Markdown pages; with the most
             memory held, and how much longer ten times as many declarations take
  unchanged  the same 1,000 with a cache and nothing changed, beside a walk that reads size and time of the same files
  scan       50 MB of HTML, beside the link checker hyperlink on the same tree (scan.sh)
  services   check of a declaration of 10,000 services, beside the bare parse of the same file by the YAML library

Needs the Debian package hugo, the crate hyperlink for `scan`, and cargo. $RUNS sets how often each is run (5), $SITES
how many declarations there are (1,000), and $KLARTEXT names another program than the release build. Ends with 1 if a bound is passed.
"""

import itertools
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RUNS, SITES = int(os.environ.get("RUNS", "5")), int(os.environ.get("SITES", "1000"))
KLARTEXT = os.environ.get("KLARTEXT", ROOT / "target/release/klartext")
TODAY = ["--today", "2026-11-22"]

HUGO = """baseURL = "https://example.org/"
disableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]
[markup.goldmark.renderer]
unsafe = true
"""
LAYOUT = '<!doctype html><html><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>{{ .Content }}</body></html>'


def run(command, **more):
    """Runs a command that has to succeed: seconds of the clock, seconds of the processors, megabytes held at most."""
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL} | more
    start = time.perf_counter()
    process = subprocess.Popen([str(part) for part in command], **quiet)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} ended with {process.returncode}")
    took = time.perf_counter() - start
    return took, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


AWAY = itertools.count()


def put_away(folder):
    """Moves a folder out of the way. To delete thousands of files makes the file system slow for whoever writes next."""
    if folder.exists():
        folder.rename(folder.with_name(f".away-{next(AWAY)}-{folder.name}"))


def beside(ours, theirs, clear=(), runs=RUNS):
    """Runs both in turn, each after the folders are put away; the medians of clock and memory of each."""
    seen = {"ours": [], "theirs": []}
    for at in range(runs + 1):
        for name, command in (("ours", ours), ("theirs", theirs)):
            for folder in clear:
                put_away(folder)
            took = command() if callable(command) else run(command)
            # The first run of each only fills the caches of the system.
            if at:
                seen[name].append(took)
    return [[statistics.median(column) for column in zip(*seen[name])] for name in ("ours", "theirs")]


def hugo(work, pages):
    """A site of Hugo's with these Markdown pages, and the command that builds it."""
    site = work / "hugo"
    (site / "layouts/_default").mkdir(parents=True)
    (site / "config.toml").write_text(HUGO)
    (site / "layouts/_default/single.html").write_text(LAYOUT)
    for page in pages.rglob("*.md"):
        to = site / "content" / page.relative_to(pages)
        to.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(page, to)
    return ["hugo", "--quiet", "--source", site, "--destination", work / "made"]


def declared(example, to, output, name=None):
    """A copy of an example that writes its pages in another form, and of a firm with another name."""
    shutil.copytree(ROOT / "examples" / example, to)
    (to / "klartext.lock").unlink()
    file = to / "klartext.yaml"
    text, count = re.subn(r"(?m)^output: \{.*\}$", f"output: {output}", file.read_text())
    if count != 1:
        sys.exit(f"examples/{example}/klartext.yaml has no line `output: {{…}}`")
    if name:
        text, count = re.subn(r"(?m)^(controller:\n(?:  .*\n)*?  name: ).*$", rf"\g<1>{name}", text)
        if count != 1:
            sys.exit(f"examples/{example}/klartext.yaml names no controller")
    file.write_text(text)


def example(work):
    sizes = {folder: sum(file.stat().st_size for file in folder.glob("*.yaml")) for folder in (ROOT / "examples").iterdir() if folder.is_dir()}
    largest = max(sizes, key=sizes.get).name
    markdown = "{dir: public, formats: [markdown], front-matter: hugo}"
    declared(largest, work / "declared", markdown)
    run([KLARTEXT, "build", work / "declared", "--out", work / "pages", "--internal", work / "internal", *TODAY])
    ours = [KLARTEXT, "build", work / "declared", "--out", work / "out", "--internal", work / "out-internal", *TODAY]
    (own, _, memory), (other, _, _) = beside(
        ours, hugo(work, work / "pages"), [work / "out", work / "out-internal", work / "made"], 4 * RUNS
    )
    count = len(list((work / "pages").glob("*.md")))
    return f"examples/{largest}, {count} Markdown pages", "Hugo, the same pages", own, other, memory, own / other, 1 / 5


def sites(work, count, output):
    for at in range(count):
        declared("web-shop", work / f"sites/firm-{at}", output, f"Firma {at} GmbH")
    (work / "klartext.workspace.yaml").write_text("sites: sites/*\n")


def many(work):
    big, small, markdown = work / "big", work / "small", work / "markdown"
    sites(big, SITES, "{dir: public, formats: [html]}")
    sites(small, SITES // 10, "{dir: public, formats: [html]}")
    sites(markdown, SITES, "{dir: public, formats: [markdown], front-matter: hugo}")
    run([KLARTEXT, "build", markdown, *TODAY])
    theirs = hugo(work, markdown)

    def ours(folder):
        def build():
            for public in folder.glob("sites/*/public"):
                put_away(public)
            return run([KLARTEXT, "build", folder, *TODAY])

        return build

    (own, _, memory), (other, _, _) = beside(ours(big), theirs, [work / "made"])
    pages = len(list(big.glob("sites/*/public/*.html")))
    (tenth, _, _), _ = beside(ours(small), lambda: (0, 0, 0), [], 3 * RUNS)
    rows = [
        (f"{SITES:,} declarations, {pages:,} HTML pages", "Hugo, the same in Markdown", own, other, memory, own / other, 1 / 5),
        ("  the same", "a tenth of the declarations", own, tenth, memory, own / tenth, 11),
        ("  memory, MB", "200 MB", memory, 200, memory, memory / 200, 1),
    ]
    return rows


def unchanged(work):
    sites(work, SITES, "{dir: public, formats: [html]}")
    ours = [KLARTEXT, "build", work, "--cache", work / "cache", *TODAY]
    run(ours)
    walk = ["find", work, "-type", "f", "-printf", "%s %T@\\n"]
    (own, _, memory), (other, _, _) = beside(ours, walk, [], 3 * RUNS)
    return "the same with a cache, nothing changed", "find, size and time of each file", own, other, memory, own / other, 3


def scan(work):
    named = os.environ | {"KLARTEXT": str(KLARTEXT)}
    said = subprocess.run([ROOT / "tests/bench/scan.sh"], stdout=subprocess.PIPE, text=True, env=named)
    ratio = re.search(r"(?m)^klartext / hyperlink\s+([\d.]+)", said.stdout)
    if not ratio:
        sys.exit(f"scan.sh told no ratio:\n{said.stdout}")
    return "scan of 50 MB of HTML", "hyperlink, the same tree", None, None, None, float(ratio[1]), 1


def services(work):
    subprocess.run([ROOT / "tests/bench/declare.py", "10000", work / "declared"], check=True)
    parse = ROOT / "tests/bench/parse"
    subprocess.run(
        ["cargo", "build", "--release", "--quiet", "--manifest-path", parse / "Cargo.toml", "--target-dir", work / "target"],
        check=True,
    )
    files = sorted((work / "declared").glob("*.yaml"))
    # The parser is told to do nothing but parse, so many times that the start of the process does not count.
    bare = [work / "target/release/parse", "20", *files]

    def parsed():
        took, cpu, memory = run(bare)
        return took / 20, cpu / 20, memory

    (own, _, memory), (other, _, _) = beside([KLARTEXT, "check", work / "declared", *TODAY], parsed)
    return "check of 10,000 services", "granit-parser, the same files", own, other, memory, own / other, 4


ROWS = {"example": example, "many": many, "unchanged": unchanged, "scan": scan, "services": services}


def main():
    wanted = sys.argv[1:] or list(ROWS)
    if unknown := [name for name in wanted if name not in ROWS]:
        sys.exit(f"no such row: {', '.join(unknown)}; there are {', '.join(ROWS)}")
    if "KLARTEXT" not in os.environ:
        subprocess.run(["cargo", "build", "--release", "--quiet"], cwd=ROOT, check=True)
    passed = True
    # As `cargo install` leaves it, which copies: what the linker has just written lies in memory page by page.
    global KLARTEXT
    installed = tempfile.TemporaryDirectory()
    KLARTEXT = shutil.copy(KLARTEXT, installed.name)
    print(f"{'work':42}{'beside':36}{'ours s':>9}{'theirs s':>9}{'MB':>6}{'ratio':>8}{'bound':>7}", flush=True)
    for name in wanted:
        with tempfile.TemporaryDirectory() as work:
            rows = ROWS[name](Path(work))
        for what, other, own, theirs, memory, ratio, bound in rows if isinstance(rows, list) else [rows]:
            told = [f"{value:9.3f}" if value is not None else f"{'':9}" for value in (own, theirs)]
            megabytes = f"{memory:6.0f}" if memory is not None else f"{'':6}"
            mark = "" if ratio <= bound else "  missed"
            passed &= ratio <= bound
            print(f"{what:42}{other:36}{told[0]}{told[1]}{megabytes}{ratio:8.2f}{bound:7.2f}{mark}", flush=True)
    sys.exit(0 if passed else 1)


if __name__ == "__main__":
    main()
