//! What a page says to its readers, as pieces of text.

use super::tag::{Markup, Markups, Raw};
use html5gum::{Token, Tokenizer};
use std::borrow::Cow;

/// Elements whose content is no text of the page.
const SILENT: [&str; 5] = ["script", "style", "template", "title", "noscript"];

/// The pieces of text between the tags of a page, in order: those in its `<main>`, or all where it has none.
pub fn passages(page: &str) -> Vec<String> {
    let (mut all, mut main): (Vec<String>, Option<Vec<String>>) = (Vec::new(), None);
    let (mut silent, mut depth): (Option<Cow<'_, str>>, usize) = (None, 0);
    let (mut markups, mut behind) = (Markups::of(page), 0);
    loop {
        let markup = markups.next();
        let place = match &markup {
            Some(Markup::Start(tag)) => tag.start..tag.end,
            Some(Markup::End(_, place) | Markup::Comment(place)) => place.clone(),
            None => unfinished(page, behind)..page.len(),
        };
        let words = if silent.is_none() { words(&page[behind..place.start]) } else { String::new() };
        if !words.is_empty() {
            if let Some(main) = main.as_mut().filter(|_| depth > 0) {
                main.push(words.clone());
            }
            all.push(words);
        }
        behind = place.end;
        match markup {
            Some(Markup::Start(tag)) => {
                if let Some(raw) = Raw::of(&tag.name, true) {
                    markups.skip_text(raw);
                }
                if silent.is_none() && tag.name == "main" {
                    depth += 1;
                    main.get_or_insert_default();
                } else if silent.is_none() && SILENT.contains(&&*tag.name) && !tag.closes_itself {
                    silent = Some(tag.name);
                }
            }
            Some(Markup::End(name, _)) if silent.as_ref() == Some(&name) => silent = None,
            Some(Markup::End(name, _)) if silent.is_none() && name == "main" => depth = depth.saturating_sub(1),
            Some(_) => {}
            None => return main.unwrap_or(all),
        }
    }
}

/// Where a tag begins behind a place that the page does not end, or the end of the page.
fn unfinished(page: &str, behind: usize) -> usize {
    let mut begins = page[behind..].match_indices('<').map(|(at, _)| behind + at);
    let is_tag =
        |at: &usize| page[at + 1..].starts_with(|sign: char| sign.is_ascii_alphabetic() || "/!?".contains(sign));
    begins.find(is_tag).unwrap_or(page.len())
}

/// Text without its character references, in one line.
fn words(text: &str) -> String {
    let read = |text: &str| {
        let texts = Tokenizer::new(text).filter_map(|token| match token {
            Ok(Token::String(text)) => Some(String::from_utf8_lossy(&text).into_owned()),
            _ => None,
        });
        texts.collect::<String>()
    };
    let text: Cow<'_, str> = if text.contains('&') { read(text).into() } else { text.into() };
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::passages;

    #[test]
    fn readers_see_text_and_neither_scripts_nor_styles() {
        let page = "<!doctype html><title>x</title><style>a{}</style><nav>Start</nav>\
                    <main><h1>Daten&shy;schutz</h1><p>Wir  <b>speichern</b>\nnichts.</p><script>1 < 2</script></main><p>Ende";
        assert_eq!(passages(page), ["Daten\u{ad}schutz", "Wir", "speichern", "nichts."]);
        assert_eq!(passages("<p>Ein Stück</p> <p>ohne Rahmen"), ["Ein Stück", "ohne Rahmen"]);
        assert_eq!(passages("<p>1 < 2 &amp; 3<!-- nichts --> genau<p class"), ["1 < 2 & 3", "genau"]);
        // Neither a script nor a title is markup inside.
        assert_eq!(passages("<title>a<b</title><script>if(a<b){x(\"</main>\")}</script><p>Text"), ["Text"]);
    }

    #[test]
    fn a_tag_may_have_any_number_of_attributes() {
        let page = format!("<p {}>Ein Stück</p>", "a=\"b\" ".repeat(200_000));
        assert_eq!(passages(&page), ["Ein Stück"]);
    }
}
