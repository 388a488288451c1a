//! Dates, periods, provisions, numbers and lists, worded as the language words them.

use super::{Locale, Piece, once, push_text};
use crate::document::{Joint, Line};
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
        once(&self.known.periods, &(period, dative), || self.word_period(period, dative))
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
        once(&self.known.laws, citations, || self.word_laws(citations))
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
        let mut text = self.filled("law-head", &[("act", &first.act), ("number", &first.article)]);
        let mut texts = Vec::new();
        let mut before: Option<&Citation> = None;
        for group in provisions.chunk_by(differ_in_number_only) {
            let told = self.tail_of(group, before);
            match before {
                None => text.push_str(&told),
                Some(_) => texts.push(told.trim().to_owned()),
            }
            before = group.last();
        }
        texts.insert(0, text);
        texts.retain(|text| !text.is_empty());
        self.join_texts(Joint::Comma, texts)
    }

    /// What a provision names inside its article, from the paragraph down to the letter.
    fn tail(&self, citation: &Citation) -> String {
        self.tail_of(std::slice::from_ref(citation), None)
    }

    /// The same for provisions that differ in nothing but their number, which are told together.
    fn tail_of(&self, group: &[Citation], before: Option<&Citation>) -> String {
        let Some(first) = group.first() else { return String::new() };
        // How a part is written can depend on the act: “Art. 4(7) GDPR”, but “Section 147(1) No. 4 AO”.
        let part =
            |id, slot, part: &Option<String>| Some(self.filled(id, &[(slot, part.as_ref()?), ("act", &first.act)]));
        // A further number of the same paragraph stands by itself.
        let is_same = before.is_some_and(|before| {
            before.paragraph == first.paragraph && before.number.is_some() && first.number.is_some()
        });
        let number = if group.len() == 1 {
            part("law-number", "number", &first.number)
        } else {
            let numbers = group.iter().filter_map(|law| part("law-number-bare", "number", &law.number)).collect();
            part("law-numbers", "numbers", &Some(self.join_texts(Joint::Comma, numbers)))
        };
        let parts = [
            if is_same { None } else { part("law-paragraph", "number", &first.paragraph) },
            part("law-subparagraph", "number", &first.subparagraph),
            part("law-sentence", "number", &first.sentence),
            number,
            part("law-letter", "letter", &first.letter),
        ];
        parts.into_iter().flatten().collect()
    }

    fn join_texts(&self, joint: Joint, texts: Vec<String>) -> String {
        let count = texts.len();
        let joined = texts.into_iter().enumerate().map(|(at, text)| [&*self.before(joint, at, count), &text].concat());
        joined.collect()
    }

    pub(super) fn join(&self, joint: Joint, lines: &[Line], out: &mut Vec<Piece>) {
        for (at, line) in lines.iter().enumerate() {
            push_text(out, &self.before(joint, at, lines.len()));
            self.words_into(line, out);
        }
    }

    /// What stands before a member of so many. `a, b und c`: the last two are joined by the word of the joint, the
    /// others by what stands for its comma.
    fn before(&self, joint: Joint, at: usize, count: usize) -> Arc<str> {
        let (between, last) = match joint {
            Joint::And => ("join-comma", "join-and"),
            Joint::Or => ("join-comma", "join-or"),
            Joint::AsWellAs => ("join-comma", "join-as-well-as"),
            Joint::Comma => ("join-comma", "join-comma"),
            Joint::Semicolon => ("join-semicolon", "join-semicolon"),
            Joint::Space => ("join-space", "join-space"),
        };
        match at {
            0 => Arc::default(),
            _ if at + 1 == count => once(&self.known.between, &last, || self.between(last)),
            _ => once(&self.known.between, &between, || self.between(between)),
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

/// Numbers of one list: “Nos. 2, 3, 5”. A letter belongs to its number, so numbers with letters stay by themselves.
fn differ_in_number_only(one: &Citation, next: &Citation) -> bool {
    let is_plain = |law: &Citation| law.number.is_some() && law.letter.is_none();
    is_plain(one) && is_plain(next) && Citation { number: one.number.clone(), ..next.clone() } == *one
}
