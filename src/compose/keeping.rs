//! Periods of keeping as lines, and the section on the rules behind them (Art. 13(2)(a) GDPR).

use super::words::{at_least_every, join};
use super::{Cx, gap, paragraph};
use crate::catalog::Start;
use crate::document::{Body, Duty, Inline, Joint, Line, Section, Term, Trace, say, say_with};
use crate::model::{Backups, Case, Event, Keeping, Retention, Service, Stated, Then, Word};
use crate::value::Key;

/// How long data are kept.
const KEPT: Duty = Duty("13(2)(a)");

/// How much is told of a period.
#[derive(Clone, Copy)]
enum Detail {
    /// With the provisions it rests on.
    Full,
    /// The period alone.
    Short,
}

impl Cx<'_> {
    /// A stated period, one line for each case, with the time in backups where a period is declared for it.
    pub(super) fn keeping_lines(&self, keeping: &Stated<Keeping>, service: &Service) -> Vec<Line> {
        let mut lines = match keeping {
            Stated::Given(keeping) => self.keeping_cases(keeping, Detail::Full),
            Stated::Todo(_) => vec![gap()],
            Stated::Unsaid | Stated::None(_) => return Vec::new(),
        };
        // What is not stored, or only with somebody else, is in no backup of ours.
        let is_ours = |keeping: &Keeping| !matches!(keeping.rule, Retention::NotStored | Retention::ByProvider);
        let stored = keeping.given().is_some_and(is_ours);
        let backups = if stored { self.backups_line(service) } else { None };
        match (lines.as_slice(), backups) {
            ([only], Some(backups)) => vec![join(Joint::Comma, vec![only.clone(), backups])],
            (_, backups) => {
                lines.extend(backups);
                lines
            }
        }
    }

    /// What becomes of a service's data in backups.
    fn backups_line(&self, service: &Service) -> Option<Line> {
        match &service.backups {
            Stated::None(_) => Some(say("backups-none").into()),
            Stated::Todo(_) => Some(gap()),
            Stated::Given(_) | Stated::Unsaid => self.backups_kept(self.in_backups(service)?),
        }
    }

    /// The rule by which a service's data are kept in backups, if it can be said as a period or is stated for it alone.
    pub(super) fn in_backups<'s>(&'s self, service: &'s Service) -> Option<&'s Backups> {
        if !service.backups.is_unsaid() {
            return service.backups.given().map(Box::as_ref);
        }
        // What lies with the provider of a product and not with us is in no backup of ours.
        if service.places.list().is_empty() && self.policy.provider_of(service, self.catalog).is_some() {
            return None;
        }
        let is_period = |keeping: &Keeping| matches!(keeping.rule, Retention::For { .. });
        let common = self.policy.backups.given().map(Box::as_ref);
        common.filter(|backups| backups.kept.given().is_some_and(is_period))
    }

    pub(super) fn backups_kept(&self, backups: &Backups) -> Option<Line> {
        let kept = super::stated(&backups.kept, |keeping| self.keeping(keeping))?;
        // A plain period runs for each copy, so it adds to the time before; what an event ends is told as it is.
        let is_plain = |keeping: &Keeping| matches!(keeping.rule, Retention::For { after: None, .. });
        let id = if backups.kept.given().is_some_and(is_plain) { "backups-kept-afterwards" } else { "backups-kept" };
        Some(say_with(id, vec![("kept", kept)]).into())
    }

    /// A period in one line.
    pub(super) fn keeping(&self, keeping: &Keeping) -> Line {
        join(Joint::Semicolon, self.keeping_cases(keeping, Detail::Full))
    }

    /// A period for a table: a line for each case, without provisions, which stand with the service.
    pub(super) fn keeping_in_short(&self, keeping: &Keeping) -> Vec<Line> {
        self.keeping_cases(keeping, Detail::Short)
    }

    fn keeping_cases(&self, keeping: &Keeping, detail: Detail) -> Vec<Line> {
        let lines = match &keeping.rule {
            Retention::Cases(cases) => cases.iter().flat_map(|case| self.case_lines(case, detail)).collect(),
            rule => vec![self.rule(rule, detail)],
        };
        lines.into_iter().map(|line| then(keeping, line)).collect()
    }

    /// A case; one that holds otherwise and has cases itself simply goes on with them.
    fn case_lines(&self, case: &Case, detail: Detail) -> Vec<Line> {
        match (&case.when, &case.keeping.rule) {
            (None, Retention::Cases(_)) => self.keeping_cases(&case.keeping, detail),
            _ => vec![self.case(case, detail)],
        }
    }

    fn case(&self, case: &Case, detail: Detail) -> Line {
        self.in_case(case, join(Joint::Semicolon, self.keeping_cases(&case.keeping, detail)))
    }

    /// What is kept in a case, behind its condition.
    pub(super) fn in_case(&self, case: &Case, kept: Line) -> Line {
        match &case.when {
            Some(when) => say_with("keep-case", vec![("when", self.word(when)), ("kept", kept)]).into(),
            None => say_with("keep-otherwise", vec![("kept", kept)]).into(),
        }
    }

    /// A rule with the provisions it rests on.
    pub(super) fn full_rule(&self, rule: &Retention) -> Line {
        self.rule(rule, Detail::Full)
    }

    fn rule(&self, rule: &Retention, detail: Detail) -> Line {
        match rule {
            Retention::For { period, at_most, after } => {
                let id = match (at_most, after.is_some()) {
                    (false, false) => "keep-for",
                    (true, false) => "keep-at-most",
                    (false, true) => "keep-after",
                    (true, true) => "keep-at-most-after",
                };
                let mut slots = vec![("period", Inline::Period(period.value).into())];
                slots.extend(after.iter().map(|event| ("event", event_line(event, "after"))));
                say_with(id, slots).into()
            }
            Retention::Until(event) => event_line(event, "until"),
            Retention::Statutory(key) => self.statutory(key, detail),
            Retention::ByProvider => say("keep-by-provider").into(),
            Retention::NotStored => say("keep-not-stored").into(),
            Retention::FirstOf(rules) => self.either("keep-first-of", rules, detail),
            Retention::LastOf(rules) => self.either("keep-last-of", rules, detail),
            Retention::Cases(cases) => {
                join(Joint::Semicolon, cases.iter().map(|case| self.case(case, detail)).collect())
            }
            Retention::Criteria(text) => Inline::Given(text.clone()).into(),
        }
    }

    /// "until A or, if later, B": what decides stands between the two, where no list and no brackets can hide it.
    fn either(&self, id: &'static str, rules: &[Retention], detail: Detail) -> Line {
        let rules = rules.iter().map(|rule| self.rule(rule, detail));
        let or = |left, right| say_with(id, vec![("left", left), ("right", right)]).into();
        rules.reduce(or).unwrap_or_default()
    }

    fn statutory(&self, key: &Key<crate::catalog::Retention>, detail: Detail) -> Line {
        let entry = self.catalog.retention(key);
        let mut slots = Vec::new();
        slots.extend(entry.period.map(|period| ("period", Inline::Period(period).into())));
        let id = match (&entry.start, &entry.until) {
            (_, Some(event)) => {
                slots.push(("event", say(format!("event-{event}.until")).into()));
                "keep-statutory-until"
            }
            (Some(Start::YearEnd), None) => match detail {
                Detail::Full => "keep-statutory-year-end",
                Detail::Short => "keep-statutory-year-end.short",
            },
            (Some(Start::YearEndAfter(event)), None) => {
                slots.push(("event", say(format!("event-{event}.after")).into()));
                "keep-statutory-year-end-after"
            }
            (Some(Start::Event(event)), None) => {
                slots.push(("event", say(format!("event-{event}.after")).into()));
                "keep-statutory-after"
            }
            (None, None) => "keep-statutory",
        };
        let kept = say_with(id, slots).into();
        match detail {
            Detail::Short => kept,
            Detail::Full => {
                let law = Inline::Law(entry.citations.clone()).into();
                say_with("keep-by-law", vec![("kept", kept), ("law", law)]).into()
            }
        }
    }
}

/// What is kept, with what happens at the end if that is not deletion.
pub(super) fn then(keeping: &Keeping, kept: Line) -> Line {
    let id = match keeping.then.map(|then| then.value) {
        None | Some(Then::Delete) => return kept,
        Some(Then::Anonymise) => "keep-then-anonymise",
        Some(Then::Restrict) => "keep-then-restrict",
        Some(Then::Destroy) => "keep-then-destroy",
    };
    say_with(id, vec![("kept", kept)]).into()
}

/// An event in one of its two forms, "until …" or "after …".
fn event_line(event: &Event, form: &'static str) -> Line {
    match &event.value {
        Word::Shipped(vocabulary, id) => say(format!("{}-{id}.{form}", vocabulary.prefix())).into(),
        Word::Term(term) => {
            let after = term.after.as_ref().filter(|_| form == "after");
            Inline::Given(after.unwrap_or(&term.text).clone()).into()
        }
        Word::Own(text) => Inline::Given(text.clone()).into(),
    }
}

/// The rules behind the periods: what happens at their end, what becomes of backups.
pub(super) fn section(cx: &Cx) -> Section {
    let mut blocks = vec![paragraph("retention-intro")];
    if let Some(backups) = cx.policy.backups.given() {
        blocks.push(Body::Terms(backup_terms(cx, backups)).traced(cx.policy.backups.span(), &[KEPT]));
    }
    super::section("retention", "section-retention", blocks)
}

fn backup_terms(cx: &Cx, backups: &Backups) -> Vec<Term> {
    let mut terms = Vec::new();
    let mut add = |label: &'static str, lines: Vec<Line>| {
        if !lines.is_empty() {
            terms.push(Term { label: say(label).into(), lines, trace: Trace::default() });
        }
    };
    add("label-backups-kept", super::stated(&backups.kept, |kept| cx.keeping(kept)).into_iter().collect());
    let every = backups.every.map(|every| at_least_every(*every));
    add("label-backups-every", every.into_iter().collect());
    add("label-backups-places", cx.place_lines(&backups.places));
    if let Some(deleted) = backups.single_records_deleted {
        let id = if *deleted { "backups-single-deleted" } else { "backups-single-not-deleted" };
        add("label-backups-single", vec![say(id).into()]);
    }
    add("label-note", backups.note.iter().map(|note| Inline::Given(note.clone()).into()).collect());
    terms
}
