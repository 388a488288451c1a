//! The report on what has changed from one declaration to the next. It is shown, never published as it is.

use super::coverage::{locale, report};
use super::{Fault, Judged};
use crate::audit::{self, Compared};
use crate::compare::{self, Change, Side};
use crate::model::{Format, Policy};
use crate::value::Lang;
use serde_json::Value;

/// Two declarations whose shape is right, the earlier one first, and what has changed between them.
#[derive(Debug, Clone)]
pub struct Changes<'j> {
    old: (&'j Judged, &'j Policy),
    new: (&'j Judged, &'j Policy),
    /// What has changed.
    pub list: Vec<Change>,
}

/// Compares two declarations, if the shape of both is right.
pub fn changes<'j>(old: &'j Judged, new: &'j Judged) -> Option<Changes<'j>> {
    let (old, new) = ((old, old.policy()?), (new, new.policy()?));
    let side = |(judged, policy): (&'j Judged, &'j Policy)| Side { policy, catalog: &judged.catalog };
    Some(Changes { old, new, list: compare::changes(side(old), side(new)) })
}

impl<'j> Changes<'j> {
    /// The languages in which both can be told.
    pub fn languages(&self) -> Vec<&'j Lang> {
        let published = |lang: &Lang| self.old.1.languages.iter().any(|other| other.value == *lang);
        self.new.1.languages.iter().map(|lang| &lang.value).filter(|lang| published(lang)).collect()
    }

    fn compared(&self) -> Compared<'_> {
        let side =
            |(judged, policy): (&'j Judged, &'j Policy)| (Side { policy, catalog: &judged.catalog }, &judged.sources);
        Compared { old: side(self.old), new: side(self.new), changes: &self.list }
    }

    /// The changes as a page that is whole by itself.
    pub fn page(&self, lang: &Lang, format: Format) -> Result<String, Vec<Fault>> {
        let (judged, policy) = self.new;
        report(&audit::changes_page(self.compared()), (judged, policy), lang, format)
    }

    /// The changes for programs.
    pub fn json(&self, lang: &Lang) -> Result<Value, Vec<Fault>> {
        let (judged, policy) = self.new;
        let locale = locale(judged, policy, lang);
        let json = audit::changes_json(self.compared(), &locale);
        let faults = locale.faults();
        if faults.is_empty() { Ok(json) } else { Err(faults.into_iter().map(Fault::Words).collect()) }
    }
}
