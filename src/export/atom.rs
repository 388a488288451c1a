//! A feed of what has changed, as Atom (RFC 4287): whoever subscribes learns of new recipients.
//!
//! Ids are addresses that stay, and dates are the declared ones, so the same versions give the same bytes.

use crate::locale::visible;
use crate::value::Date;
use std::fmt::Write as _;

/// A feed in one language.
#[derive(Debug, Clone)]
pub struct Feed<'f> {
    /// The language.
    pub lang: &'f str,
    /// What the feed is called.
    pub title: &'f str,
    /// Who speaks.
    pub author: &'f str,
    /// The address of the feed itself.
    pub own: &'f str,
    /// The address of the page that tells the same.
    pub page: &'f str,
    /// The versions, the newest first.
    pub entries: Vec<Entry>,
}

/// A version in a feed.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its date.
    pub date: Date,
    /// What it is called.
    pub title: String,
    /// What it changed, a line each.
    pub changes: Vec<String>,
}

/// The feed as it is written. One without entries has no date, and so there is none.
pub fn atom(feed: &Feed<'_>) -> Option<String> {
    let updated = feed.entries.iter().map(|entry| entry.date).max()?;
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    let _ = writeln!(out, "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">", escaped(feed.lang));
    let _ = writeln!(out, "  <id>{}</id>", escaped(feed.own));
    let _ = writeln!(out, "  <title>{}</title>", escaped(feed.title));
    let _ = writeln!(out, "  <updated>{}</updated>", moment(updated));
    let _ = writeln!(out, "  <author><name>{}</name></author>", escaped(feed.author));
    let _ = writeln!(out, "  <link rel=\"self\" type=\"application/atom+xml\" href=\"{}\"/>", escaped(feed.own));
    let _ = writeln!(out, "  <link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>", escaped(feed.page));
    for entry in &feed.entries {
        add(entry, feed, &mut out);
    }
    out.push_str("</feed>\n");
    Some(out)
}

fn add(entry: &Entry, feed: &Feed<'_>, out: &mut String) {
    let items: Vec<String> = entry.changes.iter().map(|change| format!("<li>{}</li>", escaped(change))).collect();
    let _ = writeln!(out, "  <entry>");
    // One version for each date, so the date tells them apart for ever.
    let _ = writeln!(out, "    <id>{}#{}</id>", escaped(feed.own), entry.date);
    let _ = writeln!(out, "    <title>{}</title>", escaped(&entry.title));
    let _ = writeln!(out, "    <updated>{}</updated>", moment(entry.date));
    let _ = writeln!(out, "    <link rel=\"alternate\" type=\"text/html\" href=\"{}#changes\"/>", escaped(feed.page));
    // The list is text of a page, which is escaped once more to be text of a feed.
    let _ = writeln!(out, "    <content type=\"html\">{}</content>", escaped(&format!("<ul>{}</ul>", items.concat())));
    let _ = writeln!(out, "  </entry>");
}

/// A declared date is a day; a feed asks for a moment.
fn moment(date: Date) -> String {
    format!("{date}T00:00:00Z")
}

/// Text for XML, without the signs that XML 1.0 does not know, and without those that nobody sees.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in visible(text).chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            sign if sign.is_control() || matches!(sign, '\u{fffe}' | '\u{ffff}') => out.push(' '),
            sign => out.push(sign),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn feed(change: &str) -> Option<String> {
        let entry =
            Entry { date: Date::constant(2026, 11, 22), title: "A & B".to_owned(), changes: vec![change.to_owned()] };
        let entries = if change.is_empty() { Vec::new() } else { vec![entry] };
        let base = "https://a.example/x.atom?a&b=\"";
        atom(&Feed {
            lang: "de",
            title: "<b>",
            author: "Ä\u{1b}",
            own: base,
            page: "https://a.example/x.html",
            entries,
        })
    }

    #[test]
    fn words_of_others_are_words_in_page_and_feed() {
        let text = feed("<script>alert(1)</script> ]]> \u{0}&amp;").unwrap();
        let told = "&lt;ul&gt;&lt;li&gt;&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt; ]]&amp;gt;  &amp;amp;amp;&lt;/li&gt;&lt;/ul&gt;";
        assert!(text.contains(&format!("<content type=\"html\">{told}</content>")), "{text}");
        assert!(text.contains("<name>Ä </name>") && text.contains("<title>&lt;b&gt;</title>"), "{text}");
        assert!(text.contains("href=\"https://a.example/x.atom?a&amp;b=&quot;\"/>"), "{text}");
        assert!(text.chars().all(|sign| sign == '\n' || !sign.is_control()));
    }

    #[test]
    fn every_element_that_is_opened_is_closed() {
        let text = feed("x").unwrap();
        for name in ["feed", "id", "title", "updated", "author", "name", "entry", "content"] {
            let opened = text.matches(&format!("<{name}>")).count() + text.matches(&format!("<{name} ")).count();
            assert!(opened > 0 && opened == text.matches(&format!("</{name}>")).count(), "{name}: {text}");
        }
        assert_eq!(text.matches("<link ").count(), text.matches("/>").count());
        assert_eq!(feed(""), None);
    }
}
