//! Dates, periods, provisions, numbers and lists, worded as the language words them.

use super::{Locale, Piece, Value, push, push_text};
use crate::document::{Inline, Joint, Line};
use crate::value::{Citation, Date, Period};
use std::sync::Arc;

impl Locale {
    pub(super) fn date(&self, date: Date) -> String {
        let (day, year) = (date.day().to_string(), date.year().to_string());
        self.filled("date", &[("day", &day), ("month", &self.month_name(date)), ("year", &year)])
    }

    pub(super) fn month(&self, date: Date) -> String {
        self.filled("month", &[("month", &self.month_name(date)), ("year", &date.year().to_string())])
    }

    fn month_name(&self, date: Date) -> String {
        self.message(&format!("month-{}", date.month()))
    }

    pub(super) fn number(&self, number: u64) -> String {
        let mut out = String::new();
        self.wording.push_grouped(&number.to_string(), &mut out);
        out
    }

    pub(super) fn period(&self, period: Period, dative: bool) -> Arc<str> {
        self.once(Value::Period(period, dative), || self.word_period(period, dative))
    }

    fn word_period(&self, period: Period, dative: bool) -> String {
        let attribute = if dative { ".dative" } else { "" };
        let parts = period.parts().map(|(count, unit)| {
            let slots = [("count", super::bundle::Slot::Number(count.into()))];
            let (text, faults) = self.wording.format(&format!("period-{unit}{attribute}"), &slots);
            self.note(faults);
            self.wording.group_digits(&text).into_owned()
        });
        self.join_texts(Joint::And, parts.collect())
    }

    /// Provisions told together: each act once, each article once, bare articles under one sign.
    pub(super) fn law(&self, citations: &[Citation]) -> Arc<str> {
        self.once(Value::Law(citations.to_vec()), || self.word_laws(citations))
    }

    fn word_laws(&self, citations: &[Citation]) -> String {
        let acts: Vec<&[Citation]> = citations.chunk_by(|one, next| one.act == next.act).collect();
        let texts: Vec<String> = acts.iter().map(|provisions| self.act(provisions)).collect();
        let joint = if texts.iter().any(|text| text.contains(',')) { Joint::Semicolon } else { Joint::Comma };
        self.join_texts(joint, texts)
    }

    /// The provisions of one act.
    fn act(&self, provisions: &[Citation]) -> String {
        let Some(first) = provisions.first() else { return String::new() };
        let is_bare = |law: &Citation| self.tail(law).is_empty();
        let text = if provisions.len() > 1 && provisions.iter().all(is_bare) {
            let numbers = self.join_texts(Joint::Comma, provisions.iter().map(|law| law.article.clone()).collect());
            self.filled("law-heads", &[("act", &first.act), ("numbers", &numbers)])
        } else {
            let articles = provisions.chunk_by(|one, next| one.article == next.article);
            self.join_texts(Joint::Comma, articles.map(|provisions| self.article(provisions)).collect())
        };
        let act = self.message(&format!("act-{}", first.act));
        self.filled("law", &[("provision", &text), ("act", &act)])
    }

    /// The provisions of one article: its number once, then what each of them names inside it.
    fn article(&self, provisions: &[Citation]) -> String {
        let Some(first) = provisions.first() else { return String::new() };
        let head = self.filled("law-head", &[("act", &first.act), ("number", &first.article)]);
        let mut texts = vec![format!("{head}{}", self.tail(first))];
        for pair in provisions.windows(2) {
            // A further number of the same paragraph stands by itself.
            let is_same =
                pair[0].paragraph == pair[1].paragraph && pair[0].number.is_some() && pair[1].number.is_some();
            let paragraph = if is_same { None } else { pair[1].paragraph.clone() };
            texts.push(self.tail(&Citation { paragraph, ..pair[1].clone() }).trim().to_owned());
        }
        texts.retain(|text| !text.is_empty());
        self.join_texts(Joint::Comma, texts)
    }

    /// What a provision names inside its article, from the paragraph down to the letter.
    fn tail(&self, citation: &Citation) -> String {
        let parts = [
            ("law-paragraph", "number", &citation.paragraph),
            ("law-subparagraph", "number", &citation.subparagraph),
            ("law-sentence", "number", &citation.sentence),
            ("law-number", "number", &citation.number),
            ("law-letter", "letter", &citation.letter),
        ];
        // How a part is written can depend on the act: “Art. 4(7) GDPR”, but “Section 147(1) No. 4 AO”.
        let filled = |(id, slot, part): (&str, &str, &Option<String>)| {
            Some(self.filled(id, &[(slot, part.as_ref()?), ("act", &citation.act)]))
        };
        parts.into_iter().filter_map(filled).collect()
    }

    fn join_texts(&self, joint: Joint, texts: Vec<String>) -> String {
        let mut out = Vec::new();
        self.join_pieces(joint, texts.into_iter().map(|text| vec![Piece::Text(text)]).collect(), &mut out);
        let mut text = String::new();
        super::flatten(&out, &mut text);
        text
    }

    pub(super) fn join(&self, joint: Joint, lines: &[Line], out: &mut Vec<Piece>) {
        self.join_pieces(joint, lines.iter().map(|line: &Vec<Inline>| self.words(line)).collect(), out);
    }

    /// `a, b und c`: the last two are joined by the word of the joint, the others by what stands for its comma.
    fn join_pieces(&self, joint: Joint, members: Vec<Vec<Piece>>, out: &mut Vec<Piece>) {
        let (between, last) = match joint {
            Joint::And => ("join-comma", "join-and"),
            Joint::Or => ("join-comma", "join-or"),
            Joint::AsWellAs => ("join-comma", "join-as-well-as"),
            Joint::Comma => ("join-comma", "join-comma"),
            Joint::Semicolon => ("join-semicolon", "join-semicolon"),
            Joint::Space => ("join-space", "join-space"),
        };
        let count = members.len();
        for (at, pieces) in members.into_iter().enumerate() {
            if at > 0 {
                let id = if at + 1 == count { last } else { between };
                push_text(out, &self.once(Value::Between(id), || self.between(id)));
            }
            for piece in pieces {
                push(out, piece);
            }
        }
    }

    /// What a joint puts between its two sides.
    fn between(&self, id: &str) -> String {
        let (text, faults) = self
            .wording
            .format(id, &[("left", super::bundle::Slot::StandIn(0)), ("right", super::bundle::Slot::StandIn(1))]);
        self.note(faults);
        let mut rest = &*text;
        let mut words = Vec::new();
        while let Some((before, _, after)) = super::bundle::split_at_stand_in(rest) {
            words.push(before);
            rest = after;
        }
        words.get(1).map(|between| (*between).to_owned()).unwrap_or_default()
    }
}
