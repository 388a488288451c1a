//! What readers see of a project's own messages, with where each piece of it stands.

use super::message::Piece;
use crate::source::{FileId, Span};
use crate::value::Lang;
use std::ops::Range;

/// Stands for what Fluent puts in: it is no word, and nothing that is looked for reaches over it unseen.
const SLOT: char = '…';

/// A text of a project's own message. Variants and attributes are texts of their own.
#[derive(Debug, Clone)]
pub struct OwnText {
    /// The language.
    pub lang: Lang,
    /// What it says, without the syntax of Fluent and the indentation of lines.
    pub words: String,
    /// Where it stands.
    pub span: Span,
    /// Where pieces of the words begin, and where they stand.
    pieces: Vec<(usize, Span)>,
}

impl OwnText {
    /// The text of some pieces of a file; nothing if there are no words in it.
    pub(super) fn of(lang: &Lang, file: FileId, text: &[Option<Piece>]) -> Option<Self> {
        let (mut words, mut pieces) = (String::new(), Vec::new());
        for piece in text {
            match piece {
                Some(piece) => {
                    pieces.push((words.len(), Span::new(file, piece.range())));
                    words.push_str(piece.words);
                }
                None => words.push(SLOT),
            }
        }
        let ((_, first), (_, last)) = (pieces.first()?, pieces.last()?);
        let span = Span::new(file, first.range().start..last.range().end);
        Some(Self { lang: lang.clone(), words, span, pieces })
    }

    /// Where a part of the words stands, with whatever Fluent has between them.
    pub fn place(&self, part: &Range<usize>) -> Span {
        let [start, end] = [part.start, part.end.saturating_sub(1)].map(|at| self.offset(at));
        match (start, end) {
            (Some(start), Some(end)) if start <= end => Span::new(self.span.file, start..end + 1),
            _ => self.span,
        }
    }

    /// Where a part of the words stands, if it stands there sign for sign.
    pub fn place_of(&self, part: &Range<usize>) -> Option<Span> {
        let piece = self.pieces.iter().find(|piece| within(piece).contains(&part.start));
        piece.filter(|piece| part.end <= within(piece).end).map(|_| self.place(part))
    }

    /// Where a byte of the words stands.
    fn offset(&self, at: usize) -> Option<usize> {
        let piece = self.pieces.iter().find(|piece| within(piece).contains(&at))?;
        Some(piece.1.range().start + at - piece.0)
    }
}

/// The part of the words that a piece is.
fn within((start, span): &(usize, Span)) -> Range<usize> {
    *start..start + span.range().len()
}

#[cfg(test)]
mod tests {
    use super::super::Own;
    use crate::value::Lang;

    /// Every text of a file in German with what stands in the file for each of its words.
    fn texts(text: &str) -> Vec<(String, String)> {
        let own = Own::of(&[("de", text)]);
        let lang = Lang::parse("de").unwrap();
        let shown = |own: &super::OwnText| {
            let mut at = 0;
            let mut words = own.words.split(' ').map(|word| {
                let part = at..at + word.len();
                at += word.len() + 1;
                own.place_of(&part).map_or("-", |span| &text[span.range()])
            });
            (own.words.clone(), words.by_ref().collect::<Vec<_>>().join(" "))
        };
        own.texts(&lang, false).iter().map(shown).collect()
    }

    fn pair(words: &str, shown: &str) -> (String, String) {
        (words.to_owned(), shown.to_owned())
    }

    #[test]
    fn slots_are_no_words_and_variants_stand_alone() {
        let text = "# Über TMG\na = Größe { $x } nach\n    dem TMG\n    .note = { $n ->\n        [one] ein Tag\n       *[other] { $n } Tage\n    }\n";
        assert_eq!(
            texts(text),
            [pair("Größe … nach\ndem TMG", "Größe - - TMG"), pair("ein Tag", "ein Tag"), pair("… Tage", "- Tage"),]
        );
    }

    #[test]
    fn lines_of_every_system_are_read() {
        assert_eq!(texts("a =\r\n    eins zwei\r\n    drei vier\r\n").len(), 1);
        assert_eq!(texts("a =\r\n    eins zwei\r\n    drei vier\r\n")[0].1.split(' ').next(), Some("eins"));
        assert_eq!(texts("a = { $x }\nb = {\n"), []);
    }

    #[test]
    fn what_reaches_over_a_slot_is_found_with_it_and_has_no_place_sign_for_sign() {
        let text = "a = eins { $x } zwei\n    drei\n";
        let own = Own::of(&[("de", text)]);
        let all = own.texts(&Lang::parse("de").unwrap(), false);
        let whole = 0..all[0].words.len();
        assert_eq!(&text[all[0].place(&whole).range()], "eins { $x } zwei\n    drei");
        assert_eq!(all[0].place_of(&whole), None);
    }

    #[test]
    fn the_other_register_is_not_looked_at() {
        let own = Own::of(&[("de", "a = Sie\n"), ("de-informal", "a = du\n"), ("en", "a = you\n")]);
        let words = |informal| own.texts(&Lang::parse("de").unwrap(), informal).remove(0).words;
        assert_eq!([words(false), words(true)], ["Sie", "du"]);
    }

    #[test]
    fn the_last_message_of_an_id_is_said() {
        assert_eq!(texts("a = eins\na = zwei\n-a = drei\n"), [pair("zwei", "zwei"), pair("drei", "drei")]);
    }
}
