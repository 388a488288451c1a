#!/usr/bin/env bash
# Can what people install be installed, and does it run where nothing else is?  package.sh
#
# Makes the packages of .ci/package from an unoptimised build, looks into them, and runs the program in an empty root as
# nobody, without a library, a shell or a network of its own. Packs a second time, which must give the same bytes.
set -euo pipefail
cd "$(dirname "$0")/../.."

target=${TARGET:-x86_64-unknown-linux-musl}
release=target/package/release
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "$*"; exit 1; }

.ci/package --debug "$target"
cp -r "$release" "$work/first"
.ci/package --debug "$target" >/dev/null
diff -r "$work/first" "$release" || fail "the same commit gave other bytes"
(cd "$release" && sha256sum --quiet --check SHA256SUMS) || fail "SHA256SUMS does not fit"

deb=("$release"/klartext_*_amd64.deb) tarball=("$release"/klartext-*-"$target".tar.gz)
contents=$(dpkg-deb --contents "${deb[0]}")
for path in bin/klartext share/man/man1/klartext{,-check,-catalog-show}.1.gz share/bash-completion/completions/klartext \
    share/zsh/vendor-completions/_klartext share/fish/vendor_completions.d/klartext.fish \
    share/doc/klartext/{copyright,changelog.gz,README.md,SECURITY.md,third-party.txt.gz}; do
    [[ $contents == *" ./usr/$path"$'\n'* || $contents == *" ./usr/$path" ]] || fail "the package lacks usr/$path"
done
[[ $contents == *" ./usr/share/man/man1/klartext-help"* ]] && fail "a page of the manual about nothing"
awk '$2 != "root/root" { print "not owned by root:", $0; bad = 1 } END { exit bad }' <<<"$contents" || exit 1

# Both hold the same, and every command has its page.
mkdir "$work/root" "$work/tar"
dpkg-deb --extract "${deb[0]}" "$work/root"
tar --extract --gzip --file="${tarball[0]}" --directory="$work/tar" --strip-components=1
cmp "$work/root/usr/bin/klartext" "$work/tar/klartext"
diff -r "$work/root/usr/share" "$work/tar/share" || fail "the two packages hold different papers"
for help in tests/cli/help/*.txt; do
    page=klartext-$(basename "$help" .txt).1.gz
    [[ -f $work/tar/share/man/man1/${page/klartext-klartext/klartext} ]] || fail "the manual lacks $page"
done
gzip -dc "$work/tar/share/doc/klartext/third-party.txt.gz" | grep '^cssparser .*: MPL-2.0$' >/dev/null || fail "no third parties"
ldd "$work/tar/klartext" 2>&1 | grep -E 'statically linked|not a dynamic' >/dev/null || fail "the program asks for libraries"

# Debian knows it, once it is installed into a root of its own, and lets it go again.
mkdir -p "$work/debian/var/lib/dpkg" && : >"$work/debian/var/lib/dpkg/status"
dpkg --root="$work/debian" --force-not-root --force-bad-path --install "${deb[0]}" >/dev/null
dpkg --root="$work/debian" --status klartext | grep '^Status: install ok installed' >/dev/null || fail "not installed"
dpkg --root="$work/debian" --force-not-root --force-bad-path --purge klartext >/dev/null
[[ ! -e $work/debian/usr/bin/klartext ]] || fail "not removed"

if [[ $EUID -ne 0 ]]; then
    echo "whether it runs in an empty root only root can see"
    exit 3
fi
# As in the container: the program alone, as nobody, in a folder that is nobody's own.
chmod 711 "$work"
mkdir -p "$work/empty/site"
cp "$work/tar/klartext" "$work/empty/klartext"
cp examples/minimal/klartext.yaml "$work/empty/site/"
chown -R 65532:65532 "$work/empty/site"
inside() { chroot --userspec=65532:65532 "$work/empty" /klartext "$@"; }
inside --version
inside build /site 2>"$work/said" || { cat "$work/said"; fail "it does not build there"; }
[[ -s $work/empty/site/public/datenschutz.html ]] || fail "it wrote no page"
# The same pages as elsewhere.
"$work/tar/klartext" build examples/minimal --out "$work/here" 2>/dev/null
diff -r "$work/here" "$work/empty/site/public" || fail "other pages than elsewhere"
echo "installs, runs and goes again: $(ls "$release" | tr '\n' ' ')"
