#!/usr/bin/env bash
# Do our hooks work in the real pre-commit, with the configuration that examples/README.md shows?  pre-commit.sh
#
# A commit with slips is stopped and mended, the mended one goes through, and a known gap stops the next. Once with the
# program that is there ($KLARTEXT names another than the release build), once with one that pre-commit builds itself.
# Needs Python with pip; without them it ends with 3.
set -euo pipefail
cd "$(dirname "$0")/../.."

PRE_COMMIT=4.7.0
root=$PWD
klartext=$(realpath "${KLARTEXT:-target/release/klartext}")
tool=target/tools/pre-commit-$PRE_COMMIT
if [[ ! -x $tool/bin/pre-commit ]]; then
    { python3 -m venv "$tool" && "$tool/bin/pip" install --quiet "pre-commit==$PRE_COMMIT"; } \
        || { rm -rf "$tool"; echo "PRE-COMMIT CANNOT BE INSTALLED: the hooks were NOT tried"; exit 3; }
fi
pre_commit=$(realpath "$tool/bin/pre-commit")

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Of what is around this run nothing counts, and nothing of it is changed.
export PRE_COMMIT_HOME="$work/home" GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@a.example GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@a.example
unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE

"$pre_commit" validate-manifest .pre-commit-hooks.yaml

# The project as it lies here, as the repository that a configuration names.
hooks="$work/klartext"
mkdir "$hooks"
git ls-files -z --cached --others --exclude-standard | tar c --null --ignore-failed-read -T - | tar x -C "$hooks"
git -C "$hooks" init -q && git -C "$hooks" add -A && git -C "$hooks" commit -q -m hooks
rev=$(git -C "$hooks" rev-parse HEAD)

# expect CODE WORDS COMMAND...
expect() {
    local wanted=$1 words=$2 output code=0
    shift 2
    output=$("$@" 2>&1) || code=$?
    if [[ $code -ne $wanted || $output != *"$words"* ]]; then
        echo "SHOULD END WITH $wanted AND SAY \"$words\": $* ended with $code and said:"
        echo "$output"
        exit 1
    fi
}

# try_hooks SUFFIX: a project with these hooks.
try_hooks() {
    local project="$work/project$1"
    mkdir "$project"
    cd "$project"
    git init -q
    sed -n '/^# .pre-commit-config.yaml/,/^```/p' "$root/examples/README.md" | sed '/^```/d' \
        | sed "s|repo: .*|repo: $hooks|; s|rev: .*|rev: $rev|; s|id: .*|&$1|" > .pre-commit-config.yaml
    "$pre_commit" validate-config .pre-commit-config.yaml
    "$pre_commit" install > /dev/null
    sed 's/^authority:/authorty:  /; s/$/  # stays/' "$root/tests/it/base.yaml" > klartext.yaml
    git add -A
    expect 1 "files were modified by this hook" git commit -m slips
    sed 's/^authority:/authority:  /; s/$/  # stays/' "$root/tests/it/base.yaml" | diff - klartext.yaml
    git add -A
    expect 0 "Passed" git commit -m mended
    sed -i 's/^dpo: .*/dpo: todo/' klartext.yaml
    git add -A
    expect 1 "KT100" git commit -m gap
    cd "$root"
    echo "the hooks klartext-*$1 stop, mend and let through"
}

mkdir "$work/bin"
ln -s "$klartext" "$work/bin/klartext"
PATH="$work/bin:$PATH" try_hooks -system
# The program is the same however fast it is, and an unoptimised one is built in a third of the time.
export CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16
CARGO_TARGET_DIR="$root/target/pre-commit" try_hooks ""
