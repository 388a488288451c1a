//! The tags of a template before they are read. The library follows an expression as deep as it is nested, and every sign
//! can nest it further (`--1`, `x.x.x`), until the stack ends; so a tag has an end that is not far.

/// What is said of a longer one.
pub(super) const ENDLESS: &str = "this tag has no end within 2000 bytes";

/// The longest tag in bytes; those of ours have less than a hundred.
const LONGEST: usize = 2_000;

/// Where the first tag begins that is longer than any needs to be.
pub(super) fn endless(text: &str) -> Option<usize> {
    let mut at = 0;
    while let Some(start) = text[at..].find('{').map(|found| at + found) {
        at = start + 1;
        let end = match text.as_bytes().get(at) {
            Some(b'{') => end_of_tag(text, at + 1, "}}"),
            Some(b'%') => end_of_tag(text, at + 1, "%}"),
            Some(b'#') => {
                at = text[at..].find("#}").map_or(text.len(), |end| at + end + 2);
                continue;
            }
            _ => continue,
        };
        match end {
            Some(end) if end - start <= LONGEST => at = end,
            // A short rest is a slip that the library tells of.
            None if text.len() - start <= LONGEST => return None,
            _ => return Some(start),
        }
        if is_raw(&text[start..at]) {
            at = end_of_raw(text, at);
        }
    }
    None
}

/// Behind the signs that close a tag; those in quotation marks do not.
fn end_of_tag(text: &str, from: usize, close: &str) -> Option<usize> {
    let mut quote = None;
    let mut signs = text[from..].char_indices();
    while let Some((at, sign)) = signs.next() {
        match quote {
            Some(_) if sign == '\\' => drop(signs.next()),
            Some(open) if sign == open => quote = None,
            None if sign == '"' || sign == '\'' => quote = Some(sign),
            None if text[from + at..].starts_with(close) => return Some(from + at + close.len()),
            Some(_) | None => {}
        }
    }
    None
}

/// What follows is no template up to its end.
fn is_raw(tag: &str) -> bool {
    word(tag) == "raw"
}

fn end_of_raw(text: &str, from: usize) -> usize {
    let ends = text[from..].match_indices("{%").map(|(at, _)| from + at);
    let mut ends = ends.filter(|at| word(&text[*at..]).starts_with("endraw"));
    ends.next().unwrap_or(text.len())
}

/// What stands in a tag.
fn word(tag: &str) -> &str {
    tag.trim_start_matches("{%")
        .trim_start_matches(['-', '+'])
        .trim_start()
        .trim_end_matches("%}")
        .trim_end_matches(['-', '+'])
        .trim_end()
}

#[cfg(test)]
mod tests {
    use super::endless;

    #[test]
    fn a_tag_ends_soon_or_the_template_is_not_read() {
        let long = "-".repeat(3_000);
        for (text, at) in [
            (format!("{{{{ {long}1 }}}}"), Some(0)),
            (format!("ä{{% if {long}1 %}}"), Some(2)),
            (format!("{{{{ \"}}}}{long}\" }}}}"), Some(0)),
            (format!("{{{{ '}}}}' }}}}{{{{ '\\'}}}}' {long}"), Some(10)),
            (format!("{{% raw %}}{{# {{{{ {{% endraw %}}{{{{ {long} }}}}"), Some(27)),
            (format!("{{%- raw -%}} {{{{ {long} }}}} {{% endraw %}}{{{{ x }}}}"), None),
            (format!("{{# {long} #}}{{{{ x }}}} {long}"), None),
            ("{{ x".to_owned(), None),
            ("{{ x }}{ {{ 'a' }}{% if x %}{%endif%}".repeat(500), None),
        ] {
            assert_eq!(endless(&text), at, "{}", &text[..40]);
        }
    }
}
