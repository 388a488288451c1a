//! Which measures there are, and whether one of them bears out what is said elsewhere.

use super::Cx;
use crate::model::{Measure, MeasureGroup, MeasureRef};
use crate::source::Span;
use std::collections::BTreeSet;

/// Every measure with its group; those of a single service stand in none.
pub(super) fn measures<'p>(cx: &Cx<'p>) -> impl Iterator<Item = (Option<&'p MeasureGroup>, &'p Measure)> {
    let general = cx.policy.measures.list().iter();
    let general = general.flat_map(|group| group.measures.list().iter().map(move |measure| (Some(group), measure)));
    let of_services = cx.policy.services_and_parts().flat_map(|service| &service.measures);
    general.chain(of_services.map(|measure| (None, measure)))
}

/// Where the texts of measures stand: the own ones, and what is particular to others.
pub(super) fn texts_of<'p>(measures: impl Iterator<Item = &'p Measure>) -> BTreeSet<Span> {
    let own = |measure: &'p Measure| match &measure.what.value {
        MeasureRef::Own { text, .. } => Some(text.span),
        MeasureRef::Shipped(_) => None,
    };
    measures.flat_map(|measure| own(measure).into_iter().chain(measure.note.as_ref().map(|note| note.span))).collect()
}

impl Cx<'_> {
    /// Whether one of some measures and groups is in place, or may be: an own measure of a group that one of them is at
    /// home in, or a group that is still open.
    pub(super) fn bears_out(&self, wanted: &[String]) -> bool {
        let is_home = |group: &MeasureGroup| {
            wanted.iter().any(|id| match self.catalog.find_measure(id) {
                Some(key) => self.catalog.measure(&key).facts.group == group.group.as_str(),
                None => id == group.group.as_str(),
            })
        };
        let is_one = |group: Option<&MeasureGroup>, measure: &Measure| match &measure.what.value {
            MeasureRef::Shipped(key) => {
                wanted.iter().any(|id| id == key.as_str() || *id == self.catalog.measure(key).facts.group)
            }
            MeasureRef::Own { .. } => group.is_none_or(is_home),
        };
        self.policy.measures.list().iter().any(|group| group.measures.is_todo() && is_home(group))
            || measures(self).any(|(group, measure)| measure.is_in_place() && is_one(group, measure))
    }
}
