//! One word in several spellings within one declaration, or beside that of our own words.

use crate::catalog::{Entry, Spelling, Spelt};
use crate::check::written::Written;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Finding, Findings, Level, Patch};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(715),
    name: "mixed-spelling",
    level: Level::Hint,
    law: &[],
    page: include_str!("kt715_mixed_spelling.md"),
    check: Some(check),
};

/// A spelling in a text.
struct Place<'p> {
    text: &'p Written<'p>,
    spelt: Spelt,
}

impl Place<'_> {
    /// The whole word, of which the spelling may be the beginning.
    fn words(&self) -> &str {
        let Spelt { at, .. } = &self.spelt;
        let rest = &self.text.words[at.end..];
        let letters = rest.len() - rest.trim_start_matches(char::is_alphabetic).len();
        &self.text.words[at.start..at.end + letters]
    }
}

fn check(cx: &Cx, out: &mut Findings) {
    // There are few such words, so looking for one among those that were met is cheap.
    let mut all: Vec<(&Entry<Spelling>, Vec<&Written>)> = Vec::new();
    for text in cx.written() {
        for entry in &text.suspects.spellings {
            match all.iter_mut().find(|(known, _)| known.id.span == entry.id.span) {
                Some((_, texts)) => texts.push(text),
                None => all.push((entry, vec![text])),
            }
        }
    }
    for (entry, texts) in all {
        if texts.iter().any(|text| entry.has_another(text.words, text.lang)) {
            let spelt = texts.into_iter().flat_map(|text| {
                let places = entry.places_in(text.words, text.lang).into_iter();
                places.map(move |spelt| Place { text, spelt })
            });
            out.push_all(found(entry, &spelt.collect::<Vec<_>>()));
        }
    }
}

fn found(entry: &Entry<Spelling>, places: &[Place]) -> Option<Finding> {
    let (preferred, others): (Vec<&Place>, Vec<&Place>) = places.iter().partition(|it| it.spelt.instead.is_none());
    let first = others.first()?;
    let instead = first.spelt.instead.as_deref()?;
    // The same other spelling throughout is no mixture, unless our own words stand beside it.
    // Two that are to become one are a mixture of their own, if they have no common beginning only.
    let unlike = || others.iter().find(|other| other.words() != first.words() && !entry.as_it_stands);
    let beside = preferred.first().or_else(unlike);
    if beside.is_none() && !entry.on_every_page {
        return None;
    }
    let shown = beside.map_or(instead, |beside| beside.words());
    let title = format!("`{}` beside `{shown}`", first.words());
    let mut finding = RULE.finding(title, first.text.place(&first.spelt.at), "spelt in this way here");
    if let Some(beside) = beside {
        finding = finding.label(beside.text.place(&beside.spelt.at), "and in another way here");
    }
    if others.len() > 1 {
        finding = finding.note(format!("{} places, this is the first", others.len()));
    }
    Some(remedy(finding.note(entry.was.clone()), entry, &others))
}

/// All places at once, where each of them stands in its file as it is.
fn remedy(finding: Finding, entry: &Entry<Spelling>, others: &[&Place]) -> Finding {
    let patch = |place: &&Place| {
        Some(Patch { span: place.text.place_of(&place.spelt.at)?, text: place.spelt.instead.clone()? })
    };
    let patches: Option<Vec<Patch>> = others.iter().map(patch).collect();
    let text = entry.advice.clone().unwrap_or_else(|| "use one spelling throughout".to_owned());
    match patches.filter(|_| entry.as_it_stands) {
        Some(patches) => finding.patches(text, patches),
        None => finding.help(text),
    }
}
