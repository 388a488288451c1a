#!/usr/bin/env bash
# Can the checks of this folder fail? Each gets something bad from bad/ and has to complain about just that.
set -uo pipefail
cd "$(dirname "$0")"

mistakes=0
# expect WORDS COMMAND...: the command ends with 1 and says the words.
expect() {
    local words=$1 output code
    shift
    output=$("$@" 2>&1)
    code=$?
    if [[ $code -eq 1 && $output == *"$words"* ]]; then
        echo "complains as it should: $*"
    else
        echo "SHOULD END WITH 1 AND SAY \"$words\": $* ended with $code and said:"
        echo "$output"
        mistakes=$((mistakes + 1))
    fi
}

expect "Duplicate ID" ./html-validity.mjs bad/invalid
expect "colour" ./html-validity.mjs bad/misspelt-style
expect "color-contrast" ./accessibility.mjs --one-view bad/contrast
expect "axe cannot tell: color-contrast" ./accessibility.mjs --one-view bad/spanned
expect "wide in a window of 320 px" ./accessibility.mjs --one-view bad/too-wide
expect "asks another host" ./accessibility.mjs --one-view bad/other-host
expect "leads nowhere: /page.html#there" ./accessibility.mjs --one-view bad/dead-link
expect "leads nowhere: /gone.html" ./accessibility.mjs --one-view bad/dead-link
expect "Content Security Policy" ./accessibility.mjs --one-view bad/inline-style
expect '"runs-on" section is missing' ./workflows.mjs bad/workflow/release.yml
expect "tag <updated> is missing" ./feeds.rb bad/feed
expect "no feed below" ./feeds.rb bad/contrast
expect "failed to satisfy license requirements" env DENY_CONFIG=tests/ci/bad/deny.toml ./licences.sh
expect "two builds of the same declaration differ" env KLARTEXT=tests/ci/bad/fickle.sh ./reproducible.sh
expect "touched files" env KLARTEXT=tests/ci/bad/restless.sh ./reproducible.sh
expect "the page does not say" env KLARTEXT=tests/ci/bad/deaf.sh ./preview.mjs --first
expect "classed as nothing" env KLARTEXT=tests/ci/bad/blind.sh ./sites.mjs elements
expect "DE-BW, phone:" env ORACLES=tests/ci/bad/oracles ./oracles.sh
expect "gdpr 13(1)(b)" env ORACLES=tests/ci/bad/oracles ./oracles.sh
expect '`controller` is not offered' env KLARTEXT=tests/ci/bad/mute.sh ./schema.mjs
expect "3 fortnights" env ORACLES=tests/ci/bad/oracles ./oracles.sh
expect "should have required property 'rightToObject'" env ORACLES=tests/ci/bad/oracles ./exports.sh
expect '`_ga` stays when consent is refused' env KLARTEXT=tests/ci/bad/forgetful.sh ./klaro.mjs
expect "results[0]: should have required property 'message'" ./findings.mjs bad/findings/broken.{sarif,json}
expect 'findings[0].code: should match pattern' ./findings.mjs bad/findings/broken.{sarif,json}
expect '`"` is not `ä`' ./findings.mjs bad/findings/broken.{sarif,json}
expect "results[0]: should have required property 'message'" ./sightings.mjs bad/findings/broken.sarif ../cli/scan/told.json
expect '1 results and 8 sightings' ./sightings.mjs bad/findings/broken.sarif ../cli/scan/told.json
if command -v qemu-aarch64-static >/dev/null; then
    expect "is not for aarch64" env AARCH64=tests/ci/bad/fickle.sh ./aarch64.sh
fi
# Where hadolint cannot be had, that check says so itself.
if ./container.sh >/dev/null 2>&1 || [[ $? -ne 3 ]]; then
    expect "Using latest is prone to errors" ./container.sh bad/container/Dockerfile
fi
# Where nothing can be counted, that check says so itself.
if command -v valgrind >/dev/null; then
    expect "check takes more than it did" env NUMBERS=tests/ci/bad/instructions.txt ../bench/instructions.sh
fi

[[ $mistakes -eq 0 ]]
