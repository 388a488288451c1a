//! The head of a Markdown file, as each site generator expects it.

use super::Chrome;
use crate::document::Kind;
use crate::model::FrontMatter;
use crate::value::Lang;

/// What the head says.
pub(super) struct Head<'a> {
    pub(super) kind: Option<Kind>,
    pub(super) title: &'a str,
    pub(super) lang: &'a Lang,
}

/// The head without the line break behind it; empty where none is asked for.
///
/// Hugo takes unknown keys under `params` and pairs translations by `translationKey`; Zola takes them under `extra`
/// and refuses others; Jekyll's usual plugins pair by `ref`. Eleventy and Jekyll must not run their template language
/// over a legal text. Astro leaves the keys to the site's own schema.
pub(super) fn front_matter(head: &Head<'_>, chrome: &Chrome<'_>) -> String {
    let mut keys: Vec<(&str, String)> = vec![("title", quoted(head.title))];
    let date = chrome.updated.map(|date| date.to_string());
    keys.extend(date.iter().map(|date| ("date", date.clone())));
    // Translations of an earlier version belong together, and not to the page of today.
    let version = chrome.earlier.map(|date| format!("-{date}")).unwrap_or_default();
    let pair = quoted(&format!("klartext-{}{version}", head.kind.map_or("report", Kind::key)));
    let draft = chrome.draft.then(|| ("draft", "true".to_owned()));
    match chrome.front_matter {
        FrontMatter::None => String::new(),
        FrontMatter::Hugo => {
            keys.extend(date.map(|date| ("lastmod", date)));
            keys.extend(draft);
            keys.push(("translationKey", pair));
            yaml(&keys, "params:", "  ", head, chrome)
        }
        FrontMatter::Zola => {
            keys.extend(date.map(|date| ("updated", date)));
            keys.extend(draft);
            zola(&keys, head, chrome)
        }
        FrontMatter::Jekyll => {
            keys.push(("ref", pair));
            keys.push(("render_with_liquid", "false".to_owned()));
            keys.extend(chrome.draft.then(|| ("published", "false".to_owned())));
            yaml(&keys, "", "", head, chrome)
        }
        FrontMatter::Eleventy => {
            keys.push(("translationKey", pair));
            keys.push(("templateEngineOverride", "md".to_owned()));
            keys.extend(draft);
            yaml(&keys, "", "", head, chrome)
        }
        FrontMatter::Astro => {
            keys.push(("translationKey", pair));
            keys.extend(draft);
            yaml(&keys, "", "", head, chrome)
        }
    }
}

fn yaml(keys: &[(&str, String)], group: &str, indent: &str, head: &Head<'_>, chrome: &Chrome<'_>) -> String {
    let mut lines = vec!["---".to_owned()];
    lines.extend(keys.iter().map(|(key, value)| format!("{key}: {value}")));
    lines.extend((!group.is_empty()).then(|| group.to_owned()));
    lines.push(format!("{indent}lang: {}", quoted(head.lang.as_str())));
    let others: Vec<_> = others(head, chrome)
        .map(|(lang, href)| format!("{indent}  {}: {}", quoted(lang.as_str()), quoted(href)))
        .collect();
    lines.extend((!others.is_empty()).then(|| format!("{indent}translations:")));
    lines.extend(others);
    lines.push("---".to_owned());
    lines.join("\n")
}

fn zola(keys: &[(&str, String)], head: &Head<'_>, chrome: &Chrome<'_>) -> String {
    let mut lines = vec!["+++".to_owned()];
    lines.extend(keys.iter().map(|(key, value)| format!("{key} = {value}")));
    lines.push(format!("\n[extra]\nlang = {}", quoted(head.lang.as_str())));
    let others: Vec<_> = others(head, chrome).map(|(lang, href)| format!("{lang} = {}", quoted(href))).collect();
    lines.extend((!others.is_empty()).then(|| "\n[extra.translations]".to_owned()));
    lines.extend(others);
    lines.push("+++".to_owned());
    lines.join("\n")
}

fn others<'c>(head: &'c Head<'_>, chrome: &'c Chrome<'_>) -> impl Iterator<Item = (&'c Lang, &'c str)> {
    chrome.languages.iter().filter(|(lang, _)| lang != head.lang).map(|(lang, href)| (lang, href.as_str()))
}

/// A string in double quotes, in the escapes that YAML and TOML share.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for sign in text.chars() {
        match sign {
            '"' | '\\' => out.extend(['\\', sign]),
            sign if sign.is_control() => out.push(' '),
            sign => out.push(sign),
        }
    }
    out.push('"');
    out
}
