//! Dates, periods, provisions, numbers and lists, worded as the language words them.

use super::{Locale, Piece, push, push_text};
use crate::document::{Inline, Joint, Line};
use crate::value::{Citation, Date, Period};

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

    pub(super) fn period(&self, period: Period, dative: bool) -> String {
        let attribute = if dative { ".dative" } else { "" };
        let parts = period.parts().map(|(count, unit)| {
            let slots = [("count", super::bundle::Slot::Number(count.into()))];
            let (text, faults) = self.wording.format(&format!("period-{unit}{attribute}"), &slots);
            self.note(faults);
            vec![Piece::Text(self.wording.group_digits(&text).into_owned())]
        });
        let mut out = Vec::new();
        self.join_pieces(Joint::And, parts.collect(), &mut out);
        let mut text = String::new();
        super::flatten(&out, &mut text);
        text
    }

    /// Each part of a provision is put behind the parts before it, from the article down to the letter.
    pub(super) fn law(&self, citation: &Citation) -> String {
        let mut text = self.filled("law-head", &[("act", &citation.act), ("number", &citation.article)]);
        let parts = [
            ("law-paragraph", "number", &citation.paragraph),
            ("law-subparagraph", "number", &citation.subparagraph),
            ("law-sentence", "number", &citation.sentence),
            ("law-number", "number", &citation.number),
            ("law-letter", "letter", &citation.letter),
        ];
        for (id, slot, part) in parts {
            if let Some(part) = part {
                text = self.filled(id, &[("before", &text), (slot, part)]);
            }
        }
        let act = self.message(&format!("act-{}", citation.act));
        self.filled("law", &[("provision", &text), ("act", &act)])
    }

    pub(super) fn join(&self, joint: Joint, lines: &[Line], out: &mut Vec<Piece>) {
        self.join_pieces(joint, lines.iter().map(|line: &Vec<Inline>| self.words(line)).collect(), out);
    }

    /// `a, b und c`: the last two are joined by the word of the joint, the others by what stands for its comma.
    fn join_pieces(&self, joint: Joint, members: Vec<Vec<Piece>>, out: &mut Vec<Piece>) {
        let (between, last) = match joint {
            Joint::And => ("join-comma", "join-and"),
            Joint::Or => ("join-comma", "join-or"),
            Joint::Comma => ("join-comma", "join-comma"),
            Joint::Semicolon => ("join-semicolon", "join-semicolon"),
            Joint::Space => ("join-space", "join-space"),
        };
        let count = members.len();
        for (at, pieces) in members.into_iter().enumerate() {
            if at > 0 {
                push_text(out, &self.between(if at + 1 == count { last } else { between }));
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
        let mut rest = text.as_str();
        let mut words = Vec::new();
        while let Some((before, _, after)) = super::bundle::split_at_stand_in(rest) {
            words.push(before);
            rest = after;
        }
        words.get(1).map(|between| (*between).to_owned()).unwrap_or_default()
    }
}
