//! The rights that follow from the declared legal bases (Art. 13(2)(b) to (d) GDPR). The right to object is set apart
//! from all other information (Art. 21(4) GDPR).

use super::who::{authority_name, contact};
use super::words::{cite, join, labelled, mail, phone, web};
use super::{Cx, gap, section};
use crate::document::{Block, Body, Duty, Inline, Joint, Line, Section, Term, Trace, say, say_with};
use crate::model::{Authority, BasisKind, Stated};

/// Rights, objection, withdrawal, complaint.
pub(super) fn sections(cx: &Cx) -> Vec<Section> {
    [Some(rights(cx)), objection(cx), withdrawal(cx), complaint(cx)].into_iter().flatten().collect()
}

/// A right: its message, its article, and when it applies.
type Right = (&'static str, &'static str, &'static str, fn(&Cx) -> bool);

const RIGHTS: [Right; 5] = [
    ("access", "right-access", "gdpr 15", |_| true),
    ("rectification", "right-rectification", "gdpr 16", |_| true),
    ("erasure", "right-erasure", "gdpr 17", |_| true),
    ("restriction", "right-restriction", "gdpr 18", |_| true),
    ("portability", "right-portability", "gdpr 20", may_be_ported),
];

/// Portability exists for data that rest on consent or a contract (Art. 20(1)(a) GDPR).
fn may_be_ported(cx: &Cx) -> bool {
    cx.policy.rests_on(BasisKind::Consent) || cx.policy.rests_on(BasisKind::Contract)
}

fn rights(cx: &Cx) -> Section {
    let term = |(id, message, law, _): &Right| {
        let law = cite(law);
        let mut lines: Vec<Line> = vec![say_with(*message, vec![("law", law)]).into()];
        lines.extend(note(cx, id));
        let trace = Trace { from: None, duties: vec![Duty("13(2)(b)"), Duty("14(2)(c)")] };
        Term { label: say(format!("{message}.title")).into(), lines, trace }
    };
    let terms = RIGHTS.iter().filter(|(.., applies)| applies(cx)).map(term).collect();
    let mut blocks = vec![Body::Paragraph(say("rights-intro").into()).into(), Body::Terms(terms).into()];
    blocks.extend(how(cx));
    section("rights", "section-rights", blocks)
}

fn note(cx: &Cx, right: &str) -> Option<Line> {
    let found = cx.policy.rights.notes.iter().find(|(id, _)| id.value == right);
    found.map(|(_, text)| Inline::Given(text.clone()).into())
}

/// How to exercise rights, and how not to.
fn how(cx: &Cx) -> Vec<Block> {
    let rights = &cx.policy.rights;
    let mut blocks = Vec::new();
    if !rights.not_by.is_empty() {
        blocks.push(Body::Paragraph(say("rights-not-by").into()).into());
        blocks.push(Body::List(cx.word_lines(&rights.not_by)).into());
    }
    let mut sentences: Vec<Line> = Vec::new();
    if !rights.by.is_empty() {
        sentences.push(say_with("rights-by", vec![("ways", cx.words(&rights.by, Joint::And))]).into());
    }
    sentences.push(say_with("rights-free", vec![("law", cite("gdpr 12(3)"))]).into());
    blocks.insert(0, Body::Paragraph(join(Joint::Space, sentences)).into());
    blocks
}

fn objection(cx: &Cx) -> Option<Section> {
    let grounds =
        [(BasisKind::LegitimateInterests, "objection-interests"), (BasisKind::PublicTask, "objection-public-task")];
    let grounds: Vec<Line> =
        grounds.into_iter().filter(|(kind, _)| cx.policy.rests_on(*kind)).map(|(_, words)| say(words).into()).collect();
    if grounds.is_empty() {
        return None;
    }
    let slots = vec![("basis", join(Joint::Or, grounds)), ("law", cite("gdpr 21(1)"))];
    let duties = [Duty("21(4)"), Duty("13(2)(b)"), Duty("14(2)(c)")];
    let mut blocks = vec![Body::Paragraph(say_with("objection-text", slots).into()).traced(None, &duties)];
    let advertises = cx
        .policy
        .purposes()
        .any(|purpose| matches!(purpose.what.id(), Some("direct-marketing" | "newsletter" | "retargeting")));
    if advertises {
        blocks.push(Body::Paragraph(say("objection-marketing").into()).traced(None, &duties[..1]));
    }
    blocks.extend(note(cx, "objection").map(|line| Body::Paragraph(line).into()));
    Some(Section { set_apart: true, ..section("objection", "section-objection", blocks) })
}

fn withdrawal(cx: &Cx) -> Option<Section> {
    cx.policy.rests_on(BasisKind::Consent).then(|| {
        let law = cite("gdpr 7(3)");
        let text = say_with("withdrawal-text", vec![("law", law)]).into();
        let block = Body::Paragraph(text).traced(None, &[Duty("13(2)(c)"), Duty("14(2)(d)")]);
        section("withdrawal", "section-withdrawal", vec![block])
    })
}

/// The right to complain (Art. 77 GDPR) with the authority's address.
fn complaint(cx: &Cx) -> Option<Section> {
    let duties = [Duty("13(2)(d)"), Duty("14(2)(e)")];
    let from = cx.policy.authority.span();
    let authority = match &cx.policy.authority {
        Stated::Unsaid | Stated::None(_) => return None,
        Stated::Todo(_) => {
            return Some(section("complaint", "section-complaint", vec![Body::Paragraph(gap()).traced(from, &[])]));
        }
        Stated::Given(authority) => authority,
    };
    let law = cite("gdpr 77");
    let text = say_with("complaint-text", vec![("law", law)]).into();
    let mut blocks = vec![Body::Paragraph(text).traced(from, &duties)];
    blocks.push(match &authority.value {
        Authority::Shipped(key) => {
            let mut lines: Vec<Line> = vec![Inline::Strong(authority_name(&authority.value)).into()];
            let entry = cx.catalog.authority(key);
            lines.push(Inline::Name(entry.street.clone()).into());
            lines.push(Inline::Name(format!("{} {}", entry.postcode, entry.city)).into());
            lines.extend(entry.phone.iter().map(|number| labelled("contact-phone", phone(number).into())));
            lines.extend(entry.email.iter().map(|email| labelled("contact-email", mail(email).into())));
            lines.extend(entry.website.iter().map(|url| labelled("contact-website", web(url))));
            lines.extend(entry.complaint.iter().map(|url| labelled("contact-complaint", web(url))));
            Body::Address(lines).traced(from, &duties)
        }
        Authority::Own(own) => contact(own),
    });
    blocks.extend(note(cx, "complaint").map(|line| Body::Paragraph(line).into()));
    Some(section("complaint", "section-complaint", blocks))
}
