//! What a change of a text looks like: the lines around it, as `diff -u` writes them.

use super::visible;
use similar::TextDiff;
use std::fmt::Write as _;

/// Two texts of a file, compared. Whoever shows it says whether colours can be seen.
pub fn diff(name: &str, before: &str, after: &str, colour: bool) -> String {
    let name = visible(name);
    let [before, after] = [before, after].map(|text| visible(text.trim_start_matches('\u{feff}')));
    let lines = TextDiff::from_lines(&before, &after);
    let plain = lines.unified_diff().context_radius(3).header(&name, &name).to_string();
    if !colour {
        return plain;
    }
    let mut out = String::with_capacity(plain.len() * 2);
    for line in plain.split_inclusive('\n') {
        let style = match line.as_bytes().first() {
            Some(b'-') => "\x1b[31m",
            Some(b'+') => "\x1b[32m",
            Some(b'@') => "\x1b[36m",
            _ => "",
        };
        let (text, end) = line.split_at(line.trim_end_matches(['\r', '\n']).len());
        let _ = if style.is_empty() { write!(out, "{line}") } else { write!(out, "{style}{text}\x1b[0m{end}") };
    }
    out
}
