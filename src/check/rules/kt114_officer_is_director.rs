//! Nobody watches over their own decisions.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::Dpo;
use crate::source::Span;
use crate::value::Text;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(114),
    name: "officer-is-director",
    level: Level::Warning,
    law: &["gdpr 38(6)"],
    page: include_str!("kt114_officer_is_director.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let Some(Dpo::Contact { name: Some(officer), .. }) = cx.policy.dpo.given() else { return };
    let Some(controller) = cx.policy.controller.given() else { return };
    let person = words(officer);
    // One word alone may be a family name that two people share.
    if person.len() < 2 {
        return;
    }
    let directors =
        controller.represented_by.iter().map(|text| (versions(text), text.span, "represents the controller"));
    let itself = controller.name.given().zip(controller.name.span());
    let itself = itself.map(|(name, span)| (vec![name.as_str()], span, "is the controller"));
    let is_same =
        |names: &[&str]| names.iter().any(|name| words(name).windows(person.len()).any(|part| part == person));
    let found: Option<(_, Span, &str)> = directors.chain(itself).find(|(names, ..)| is_same(names));
    let Some((_, span, label)) = found else { return };
    let finding = RULE.finding("the officer watches over themselves", officer.span, "data protection officer");
    let note = "Art. 38(6) GDPR: no other task of the officer results in a conflict of interests; whoever decides \
                about purposes and means has one";
    let finding = finding.label(span, label).note(note);
    out.push(finding.help("name another person or an external one; if two people share the name, say so in `allow`"));
}

fn versions(text: &Text) -> Vec<&str> {
    text.versions().into_iter().map(|(name, _)| name).collect()
}

/// The words of a name without titles, which end in a full stop.
fn words(name: &str) -> Vec<String> {
    let sign = |sign: char| sign.is_whitespace() || matches!(sign, ',' | ';' | '(' | ')' | '/');
    let words = name.split(sign).filter(|word| !word.is_empty() && !word.ends_with('.'));
    words.map(str::to_lowercase).collect()
}
