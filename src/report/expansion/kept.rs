//! Periods and backups; named and statutory periods with what they say.

use super::{Entries, Expansion, Keys, Shown, named};
use crate::lower::keys;
use crate::model::{Backups, Case, Event, Keeping, Retention, Stated};

impl Expansion<'_> {
    pub(super) fn keeping(&self, stated: &Stated<Keeping>) -> Option<Shown> {
        self.stated(stated, |keeping| self.kept(keeping))
    }

    fn kept(&self, keeping: &Keeping) -> Shown {
        let rule = self.rule(&keeping.rule);
        let shown = match &keeping.then {
            None => rule,
            Some(then) => {
                let mut entries = rule.entries_or("for");
                let then = Shown::word(named(&then.value)).from(self.origin(then.span));
                entries.push(("then".to_owned(), then));
                Shown::map(entries)
            }
        };
        let Some(name) = &keeping.name else { return shown.from(self.origin(keeping.span)) };
        let mut defined = self.policy.references.iter().filter(|one| one.what == "period" && one.id.as_str() == name);
        let origin = defined.next().map(|one| format!("period, {}", self.place_of(one.id.span)));
        origin.into_iter().fold(shown, Shown::from).spelled_out(name).from(self.origin(keeping.span))
    }

    fn rule(&self, rule: &Retention) -> Shown {
        let several = |rules: &[Retention]| Shown::list(rules.iter().map(|rule| self.rule(rule)).collect());
        match rule {
            Retention::For { period, at_most, after } => {
                let up_to = if *at_most { "up to " } else { "" };
                match after {
                    Some(event) => self.with_event(&format!("{up_to}{} after", period.value), event),
                    None => Shown::word(format!("{up_to}{}", period.value)),
                }
            }
            Retention::Until(event) => self.with_event("until", event),
            Retention::Statutory(key) => {
                let facts = self.facts(self.catalog.retention(key));
                facts.spelled_out(key.as_str()).from(self.origin(key.span))
            }
            Retention::ByProvider => Shown::word("by-provider"),
            Retention::NotStored => Shown::word("not-stored"),
            Retention::FirstOf(rules) => several(rules).under("first-of"),
            Retention::LastOf(rules) => several(rules).under("last-of"),
            Retention::Cases(cases) => Shown::map(cases.iter().map(|case| self.case(case)).collect()).under("cases"),
            Retention::Criteria(text) => self.text(text).under("criteria"),
        }
    }

    /// The words of an own event stand under the rule.
    fn with_event(&self, lead: &str, event: &Event) -> Shown {
        let line = format!("{lead} {}", Self::word_id(&event.value));
        let term = self.term(&event.value);
        if term.is_empty() { Shown::word(line) } else { Shown::map(term).spelled_out(line) }
    }

    fn case(&self, case: &Case) -> (String, Shown) {
        let kept = self.kept(&case.keeping);
        let Some(when) = &case.when else { return ("otherwise".to_owned(), kept) };
        let term = self.term(&when.value);
        let id = Self::word_id(&when.value);
        if term.is_empty() {
            return (id, kept);
        }
        let mut entries: Entries = vec![("when".to_owned(), Shown::map(term))];
        entries.extend(kept.entries_or("for"));
        (id, Shown::map(entries))
    }

    pub(super) fn backups(&self, backups: &Backups) -> Shown {
        let kept = self.keeping(&backups.kept);
        let keys = Keys::of(&keys::BACKUPS)
            .tell("kept", kept)
            .tell("every", self.at_some(backups.every.as_ref()))
            .tell("places", Shown::some(self.references(&backups.places)))
            .tell(
                "single-records",
                backups.single_records_deleted.as_ref().map(|deleted| {
                    let word = if deleted.value { "deleted" } else { "not-deleted" };
                    Shown::word(word).from(self.origin(deleted.span))
                }),
            )
            .tell("note", self.text_some(backups.note.as_ref()));
        Shown::map(keys.finish())
    }
}
