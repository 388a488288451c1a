//! A theme of a stranger that would take all memory or all time. Each is built within limits that the system keeps, and
//! ends with what is wrong and where.

use crate::cli::{CLEAR, Folder};
use std::process::Command;

/// Memory in KiB and seconds of the processor, for a program without optimisation.
const LIMITS: &str = "ulimit -v 700000; ulimit -t 20; exec \"$0\" build";

#[test]
fn no_theme_takes_what_it_likes() {
    let folder = Folder::new("hostile-theme");
    folder.write("klartext.yaml", CLEAR);
    let loops = "{% for a in range(9999) %}{% for b in range(9999) %}WORK{% endfor %}{% endfor %}";
    let named = "{% set x = block.text %}".to_owned() + &"{% set x = WORK %}".repeat(60) + "{{ x }}";
    for text in [
        "{% set x = block.text %}{% set x = x ~ x %}".to_owned(),
        "{{ \"x\" * 1000000000 }}".to_owned(),
        "{{ [1] * 1000000000 }}".to_owned(),
        "{{ range(1000000000)|list|length }}".to_owned(),
        "{% macro f(x) %}{{ f(x) }}{{ f(x) }}{% endmacro %}{{ f(1) }}".to_owned(),
        "{% set x %}{% for a in range(9999) %}WORK{% endfor %}{% endset %}".to_owned(),
        "{% include \"blocks/paragraph.html\" %}{% include \"blocks/paragraph.html\" %}".to_owned(),
        named.replace("WORK", "[x, x]|join"),
        named.replace("WORK", "x|replace(\"\", x)"),
        named.replace("WORK", "x|indent(1000000)"),
        named.replace("WORK", "x|split(\"\")|join(x)"),
        loops.replace("WORK", &"x".repeat(9_999)),
        loops.replace("WORK", "{{ blocks|length }}{{ block.text }}"),
        loops.replace("WORK", "{% set x = range(9999)|list %}"),
        loops.replace("WORK", "{% if block.text|upper|lower == block.text %}{% endif %}"),
    ] {
        folder.write("themes/klartext/blocks/paragraph.html", &format!("x\n{text}"));
        let mut command = Command::new("sh");
        command.args(["-c", LIMITS, env!("CARGO_BIN_EXE_klartext")]).current_dir(&folder.0);
        // Memory that is only reserved is no memory in use.
        let output = command.env_clear().env("MALLOC_ARENA_MAX", "1").output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{text}: {said}");
        assert!(said.starts_with("error[KT710]"), "{text}: {said}");
        assert!(said.contains("themes/klartext/blocks/paragraph.html:2:"), "{text}: {said}");
    }
}
