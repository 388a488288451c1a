//! Purposes with the legal basis of each (Art. 13(1)(c) and (d) GDPR).

use super::Cx;
use super::words::{cite, join};
use crate::document::{Inline, Joint, Line, Target, say, say_with};
use crate::model::{Basis, BasisKind, Purpose};
use crate::value::Citation;

/// A purpose with its basis, where there are several.
pub(super) fn purpose_line(cx: &Cx, purpose: &Purpose) -> Line {
    let what = cx.with_condition(Inline::Strong(cx.word(&purpose.what)).into(), purpose.when.as_ref(), None);
    match basis(cx, purpose) {
        Some(basis) => say_with("purpose-with-basis", vec![("purpose", what), ("basis", basis)]).into(),
        None => what,
    }
}

/// The basis of a purpose with the choice it leaves to the person; nothing where it is not said.
pub(super) fn basis(cx: &Cx, purpose: &Purpose) -> Option<Line> {
    super::stated(&purpose.basis, |basis| {
        let line = basis_line(cx, basis);
        match basis.kind.value {
            BasisKind::LegitimateInterests | BasisKind::PublicTask => hint(line, "basis-may-object", "objection"),
            BasisKind::Consent => hint(line, "basis-may-withdraw", "withdrawal"),
            _ => line,
        }
    })
}

fn hint(basis: Line, message: &'static str, anchor: &str) -> Line {
    let link = Inline::Link(Target::Anchor(anchor.to_owned()), say(message).into()).into();
    join(Joint::Semicolon, vec![basis, link])
}

/// The message of a legal basis and its provision.
pub(super) fn message_and_article(kind: BasisKind) -> (&'static str, &'static str) {
    match kind {
        BasisKind::Consent => ("basis-consent", "gdpr 6(1)(a)"),
        BasisKind::Contract => ("basis-contract", "gdpr 6(1)(b)"),
        BasisKind::LegalObligation => ("basis-legal-obligation", "gdpr 6(1)(c)"),
        BasisKind::VitalInterests => ("basis-vital-interests", "gdpr 6(1)(d)"),
        BasisKind::PublicTask => ("basis-public-task", "gdpr 6(1)(e)"),
        BasisKind::LegitimateInterests => ("basis-legitimate-interests", "gdpr 6(1)(f)"),
    }
}

/// The legal basis for a table: its name and its provision.
pub(super) fn in_short(kind: BasisKind) -> Line {
    let (id, article) = message_and_article(kind);
    say_with(format!("{id}.short"), vec![("law", cite(article))]).into()
}

/// The legal basis by its name, with all provisions that it rests on.
pub(super) fn in_short_with_law(cx: &Cx, basis: &Basis) -> Line {
    let (id, article) = message_and_article(basis.kind.value);
    say_with(format!("{id}.short"), vec![("law", law(cx, basis, article))]).into()
}

/// The article of the basis with the further provisions.
fn law(cx: &Cx, basis: &Basis, article: &str) -> Line {
    let mut citations: Vec<Citation> = Citation::parse(article).into_iter().collect();
    for key in basis.law.iter().chain(&basis.special) {
        citations.extend(cx.catalog.legal_basis(key).citations.iter().cloned());
    }
    citations.dedup();
    Inline::Law(citations).into()
}

/// The legal basis with its provision, the interests pursued, and further provisions (Art. 13(1)(c) and (d) GDPR).
pub(super) fn basis_line(cx: &Cx, basis: &Basis) -> Line {
    let (id, article) = message_and_article(basis.kind.value);
    let law = law(cx, basis, article);
    let mut line: Line = if basis.interests.is_empty() {
        say_with(id, vec![("law", law)]).into()
    } else {
        let interests = join(Joint::AsWellAs, basis.interests.iter().map(|interest| cx.word(interest)).collect());
        say_with("basis-with-interests", vec![("interests", interests), ("law", law)]).into()
    };
    if let Some(whose) = &basis.whose {
        line = say_with("basis-whose", vec![("basis", line), ("whose", Inline::Given(whose.clone()).into())]).into();
    }
    line
}
