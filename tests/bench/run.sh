#!/usr/bin/env bash
# How long does a build take, beside Hugo for the same pages?  run.sh [EXAMPLE]
#
# klartext reads the declaration of examples/EXAMPLE (mail-hoster if none is named), checks it, and writes the statement
# and the page of measures in each language as HTML and Markdown; with ALL=1 every document in every format that the
# example asks for. Hugo gets only the Markdown pages, with the smallest layout and nothing else to make, and writes
# HTML. Both are whole processes and start with an empty output folder. Needs the Debian packages hugo, hyperfine and
# time.
set -euo pipefail
cd "$(dirname "$0")/../.."

example=${1:-mail-hoster}
runs=${RUNS:-40}
for tool in hugo hyperfine python3; do
    command -v "$tool" >/dev/null || { echo "$tool is not installed" >&2; exit 2; }
done
[[ -x /usr/bin/time ]] || { echo "/usr/bin/time is not installed" >&2; exit 2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cargo build --release --quiet
# As `cargo install` leaves it, which copies: what the linker has just written lies in memory page by page.
klartext=$work/klartext
cp target/release/klartext "$klartext"

# The same declaration with Hugo's front matter, for Hugo to read.
cp -r "examples/$example" "$work/declared"
# What was published of the whole example is no measure of this part of it; the first build notes its own.
rm -f "$work/declared/klartext.lock"
sed -i -E 's/front-matter: *[a-z]+,? *//; s/^output: *\{/output: {front-matter: hugo, /' "$work/declared/klartext.yaml"
if [[ -z ${ALL:-} ]]; then
    sed -i -E '/^documents:/s/(measures(: \{[^}]*\})?), .*/\1]/; /^output:/s/formats: \[[^]]*\]/formats: [html, markdown]/' \
        "$work/declared/klartext.yaml"
fi
grep -q 'front-matter: hugo' "$work/declared/klartext.yaml" || { echo "output: is not written as {…}" >&2; exit 2; }
"$klartext" build "$work/declared" --out "$work/written" --internal "$work/written-internal" >/dev/null

mkdir -p "$work/site/layouts/_default" "$work/site/content"
(cd "$work/written" && find . -name '*.md' -exec cp --parents -t "$work/site/content" {} +)
cat >"$work/site/config.toml" <<'TOML'
baseURL = "https://example.org/"
disableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]
[markup.goldmark.renderer]
unsafe = true
TOML
cat >"$work/site/layouts/_default/single.html" <<'HTML'
<!doctype html><html><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>{{ .Content }}</body></html>
HTML

build=("$klartext" build "$work/declared" --out "$work/out" --internal "$work/internal")
hugo=(hugo --quiet --source "$work/site" --destination "$work/hugo")
# measure NAME PREPARE COMMAND...: times it, each run after PREPARE, and notes the most memory it held.
measure() {
    local name=$1 prepare=$2
    shift 2
    hyperfine --shell=none --warmup 5 --runs "$runs" --style none --prepare "$prepare" \
        --export-json "$work/$name.json" "$(printf '%q ' "$@")" >/dev/null
    $prepare
    /usr/bin/time -f %M -o "$work/$name.peak" "$@" >/dev/null 2>&1
}
measure klartext "rm -rf $work/out" "${build[@]}"
measure unchanged true "${build[@]}"
measure hugo "rm -rf $work/hugo" "${hugo[@]}"

pages=$(find "$work/site/content" -name '*.md' | wc -l)
made=$(find "$work/hugo" -name '*.html' | wc -l)
[[ $pages -eq $made ]] || { echo "Hugo made $made pages of $pages" >&2; exit 2; }
echo "examples/$example: $pages pages; $runs runs; $("$klartext" --version); $(hugo version | cut -d' ' -f1,2)"
python3 - "$work" <<'PYTHON'
import json, sys
work = sys.argv[1]
def row(name):
    run = json.load(open(f"{work}/{name}.json"))["results"][0]
    peak = int(open(f"{work}/{name}.peak").read()) / 1024
    return [run["median"] * 1e3, run["min"] * 1e3, (run["user"] + run["system"]) * 1e3, peak]
own, unchanged, hugo = row("klartext"), row("unchanged"), row("hugo")
print(f"{'':24}{'wall ms':>9}{'least ms':>9}{'cpu ms':>9}{'MiB':>9}")
for name, values in ("klartext", own), ("klartext, no change", unchanged), ("hugo", hugo):
    print(f"{name:24}" + "".join(f"{value:9.1f}" for value in values))
print(f"{'hugo / klartext':24}" + "".join(f"{b / a:9.1f}" for a, b in zip(own, hugo)))
PYTHON
