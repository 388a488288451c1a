//! What a page says to its readers, as pieces of text.

use html5gum::{Token, Tokenizer};

/// Elements whose content is no text of the page.
const SILENT: [&[u8]; 5] = [b"script", b"style", b"template", b"title", b"noscript"];

/// The pieces of text between the tags of a page, in order: those in its `<main>`, or all where it has none.
pub fn passages(page: &str) -> Vec<String> {
    let (mut all, mut main) = (Vec::new(), None);
    let (mut silent, mut depth): (Option<Vec<u8>>, usize) = (None, 0);
    for Ok(token) in Tokenizer::new(page) {
        match token {
            Token::StartTag(tag) if silent.is_none() && SILENT.contains(&&tag.name[..]) && !tag.self_closing => {
                silent = Some(tag.name.0);
            }
            Token::EndTag(tag) if silent.as_deref() == Some(&tag.name[..]) => silent = None,
            Token::StartTag(tag) if silent.is_none() && tag.name[..] == *b"main" => {
                depth += 1;
                main.get_or_insert_with(Vec::new);
            }
            Token::EndTag(tag) if silent.is_none() && tag.name[..] == *b"main" => depth = depth.saturating_sub(1),
            Token::String(text) if silent.is_none() => {
                let text = String::from_utf8_lossy(&text);
                let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
                if let Some(main) = main.as_mut().filter(|_| depth > 0 && !words.is_empty()) {
                    main.push(words.clone());
                }
                if !words.is_empty() {
                    all.push(words);
                }
            }
            _ => {}
        }
    }
    main.unwrap_or(all)
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
    }
}
