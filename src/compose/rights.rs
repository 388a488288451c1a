//! The rights that follow from the declared legal bases (Art. 13(2)(b) to (d) GDPR). The right to object is set apart
//! from all other information (Art. 21(4) GDPR).

use super::who::{authority_name, contact};
use super::words::{cite, count, join, labelled, mail, phone, web};
use super::{Cx, gap, section};
use crate::catalog::Vocabulary;
use crate::document::{Block, Body, Duty, Inline, Joint, Line, Section, Term, Trace, say, say_with};
use crate::model::{Authority, BasisKind, Detail, Stated};
use crate::source::At;

/// Rights, objection, withdrawal, complaint.
pub(super) fn sections(cx: &Cx) -> Vec<Section> {
    [Some(rights(cx)), objection(cx), withdrawal(cx), complaint(cx)].into_iter().flatten().collect()
}

/// A right: its id and message, its article, and when it applies.
struct Right {
    id: &'static str,
    law: &'static str,
    applies: fn(&Cx) -> bool,
    /// What the long form adds: a sentence `-more`, and the points that it introduces.
    more: Option<&'static [&'static str]>,
}

const RIGHTS: [Right; 6] = [
    Right { id: "access", law: "gdpr 15", applies: |_| true, more: Some(&ACCESS) },
    Right { id: "rectification", law: "gdpr 16", applies: |_| true, more: Some(&[]) },
    Right { id: "erasure", law: "gdpr 17", applies: |_| true, more: Some(&ERASURE) },
    Right { id: "restriction", law: "gdpr 18", applies: |_| true, more: Some(&RESTRICTION) },
    Right { id: "portability", law: "gdpr 20", applies: may_be_ported, more: None },
    Right { id: "automated", law: "gdpr 22", applies: in_detail, more: Some(&AUTOMATED) },
];

const ACCESS: [&str; 9] =
    ["purposes", "categories", "recipients", "safeguards", "period", "rights", "complaint", "origin", "automated"];
const ERASURE: [&str; 5] = ["expression", "duty", "interest", "authority", "claims"];
const RESTRICTION: [&str; 4] = ["accuracy", "unlawful", "claims", "objection"];
const AUTOMATED: [&str; 3] = ["contract", "law", "consent"];

/// Portability exists for data that rest on consent or a contract (Art. 20(1)(a) GDPR).
pub(super) fn may_be_ported(cx: &Cx) -> bool {
    cx.policy.rests_on(BasisKind::Consent) || cx.policy.rests_on(BasisKind::Contract)
}

fn in_detail(cx: &Cx) -> bool {
    cx.policy.rights.detail == Detail::Long
}

fn rights(cx: &Cx) -> Section {
    let rights = RIGHTS.iter().filter(|right| (right.applies)(cx));
    let mut blocks = vec![Body::Paragraph(say("rights-intro").into()).into()];
    if in_detail(cx) {
        // The ways to exercise them first: behind the last right they would seem to belong to it.
        blocks.splice(0..0, how(cx));
        blocks.extend(rights.map(|right| long(cx, right)));
    } else {
        blocks.push(Body::Terms(rights.map(|right| short(cx, right)).collect()).into());
        blocks.extend(how(cx));
    }
    section("rights", "section-rights", blocks)
}

const DUTIES: [Duty; 2] = [Duty("13(2)(b)"), Duty("14(2)(c)")];

fn right_title(right: &Right) -> Line {
    say(format!("right-{}.title", right.id)).into()
}

fn right_sentence(right: &Right) -> Line {
    say_with(format!("right-{}", right.id), vec![("law", cite(right.law))]).into()
}

/// What is told of a right in short, by its id; nothing where it does not apply.
pub(super) fn told(cx: &Cx, id: &str) -> Vec<Line> {
    let right = RIGHTS.iter().find(|right| right.id == id && (right.applies)(cx));
    right.map(|right| sentences(cx, right)).unwrap_or_default()
}

fn sentences(cx: &Cx, right: &Right) -> Vec<Line> {
    std::iter::once(right_sentence(right)).chain(note(cx, right.id)).collect()
}

/// A right as a label with a sentence or two.
fn short(cx: &Cx, right: &Right) -> Term {
    let lines = sentences(cx, right);
    Term { label: right_title(right), lines, trace: Trace { from: None, duties: DUTIES.to_vec() } }
}

/// A right as a section with what it covers and where it ends.
fn long(cx: &Cx, right: &Right) -> Block {
    let mut sentences = vec![right_sentence(right)];
    sentences.extend(right.more.map(|_| say(format!("right-{}-more", right.id)).into()));
    let mut blocks = vec![Body::Paragraph(join(Joint::Space, sentences)).traced(None, &DUTIES)];
    if let Some(points @ [_, ..]) = right.more {
        let points = points.iter().map(|point| say(format!("right-{}-{point}", right.id)).into());
        blocks.push(Body::List(points.collect()).traced(None, &DUTIES));
    }
    blocks.extend(note(cx, right.id).map(|line| Body::Paragraph(line).into()));
    Body::Section(Section {
        anchor: format!("rights-{}", right.id),
        title: right_title(right),
        set_apart: false,
        trace: Trace::default(),
        blocks,
    })
    .into()
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
        blocks.push(Body::Paragraph(say_with("rights-not-by", vec![("count", count(&rights.not_by))]).into()).into());
        blocks.push(Body::List(cx.word_lines(&rights.not_by)).into());
    }
    let mut sentences: Vec<Line> = by(cx).into_iter().collect();
    if !rights.answers.is_empty() {
        let ways = cx.words(&rights.answers, Joint::And);
        sentences.push(say_with("rights-answers", vec![("count", count(&rights.answers)), ("ways", ways)]).into());
    }
    sentences.push(say_with("rights-free", vec![("law", cite("gdpr 12(3)"))]).into());
    blocks.insert(0, Body::Paragraph(join(Joint::Space, sentences)).into());
    blocks
}

/// The ways in which requests are taken.
pub(super) fn by(cx: &Cx) -> Option<Line> {
    let by = &cx.policy.rights.by;
    let ways = || say_with("rights-by", vec![("count", count(by)), ("ways", cx.words(by, Joint::And))]).into();
    (!by.is_empty()).then(ways)
}

fn objection(cx: &Cx) -> Option<Section> {
    let grounds =
        [(BasisKind::LegitimateInterests, "objection-interests"), (BasisKind::PublicTask, "objection-public-task")];
    let grounds: Vec<Line> =
        grounds.into_iter().filter(|(kind, _)| cx.policy.rests_on(*kind)).map(|(_, words)| say(words).into()).collect();
    // Advertising can be objected to on whichever basis it rests (Art. 21(2) GDPR).
    let is_advertising = |id: &str| cx.catalog.entry(Vocabulary::Purposes, id).is_some_and(|it| it.is("advertising"));
    let advertises = cx.policy.purposes().any(|purpose| purpose.what.id().is_some_and(is_advertising));
    let is_grounded = !grounds.is_empty();
    if !is_grounded && !advertises {
        return None;
    }
    let duties = [Duty("21(4)"), Duty("13(2)(b)"), Duty("14(2)(c)")];
    let mut blocks = Vec::new();
    if is_grounded {
        let slots = vec![("basis", join(Joint::Or, grounds)), ("law", cite("gdpr 21(1)"))];
        blocks.push(Body::Paragraph(say_with("objection-text", slots).into()).traced(None, &duties));
    }
    if advertises || is_grounded && in_detail(cx) {
        let text = say_with("objection-marketing", vec![("law", cite("gdpr 21(2)"))]);
        let told = if is_grounded { &duties[..1] } else { &duties[..] };
        blocks.push(Body::Paragraph(text.into()).traced(None, told));
    }
    blocks.extend(note(cx, "objection").map(|line| Body::Paragraph(line).into()));
    Some(Section { set_apart: true, ..section("objection", "section-objection", blocks) })
}

fn withdrawal(cx: &Cx) -> Option<Section> {
    cx.policy.rests_on(BasisKind::Consent).then(|| {
        let mut sentences: Vec<Line> = vec![withdrawal_sentence()];
        if in_detail(cx) {
            sentences.push(say("withdrawal-erasure").into());
        }
        let block = Body::Paragraph(join(Joint::Space, sentences)).traced(None, &[Duty("13(2)(c)"), Duty("14(2)(d)")]);
        section("withdrawal", "section-withdrawal", vec![block])
    })
}

pub(super) fn withdrawal_sentence() -> Line {
    say_with("withdrawal-text", vec![("law", cite("gdpr 7(3)"))]).into()
}

pub(super) fn complaint_sentence() -> Line {
    say_with("complaint-text", vec![("law", cite("gdpr 77"))]).into()
}

/// To say where people can complain.
const COMPLAINT: [Duty; 2] = [Duty("13(2)(d)"), Duty("14(2)(e)")];

/// The right to complain (Art. 77 GDPR) with the authority's address.
fn complaint(cx: &Cx) -> Option<Section> {
    let from = cx.policy.authority.span();
    let authority = match &cx.policy.authority {
        Stated::Unsaid | Stated::None(_) => return None,
        Stated::Todo(_) => {
            return Some(section("complaint", "section-complaint", vec![Body::Paragraph(gap()).traced(from, &[])]));
        }
        Stated::Given(authority) => authority,
    };
    let mut blocks = vec![Body::Paragraph(complaint_sentence()).traced(from, &COMPLAINT), address(cx, authority)];
    if let Some(telecom) = &cx.policy.telecom_authority {
        let text = say_with("complaint-telecom", vec![("law", cite("tdddg 29"))]).into();
        blocks.push(Body::Paragraph(text).traced(Some(telecom.span), &COMPLAINT));
        blocks.push(address(cx, telecom));
    }
    blocks.extend(note(cx, "complaint").map(|line| Body::Paragraph(line).into()));
    Some(section("complaint", "section-complaint", blocks))
}

/// An authority with the ways to reach it.
fn address(cx: &Cx, authority: &At<Authority>) -> Block {
    match &authority.value {
        Authority::Shipped(key) => {
            let mut lines: Vec<Line> = vec![Inline::Strong(authority_name(&authority.value)).into()];
            let entry = cx.catalog.authority(key);
            lines.push(Inline::Name(entry.street.clone()).into());
            lines.push(Inline::Name(format!("{} {}", entry.postcode, entry.city)).into());
            lines.extend(entry.phone.iter().map(|number| labelled("contact-phone", phone(number).into())));
            lines.extend(entry.email.iter().map(|email| labelled("contact-email", mail(email).into())));
            lines.extend(entry.website.iter().map(|url| labelled("contact-website", web(url))));
            lines.extend(entry.complaint.iter().map(|url| labelled("contact-complaint", web(url))));
            Body::Address(lines).traced(Some(authority.span), &COMPLAINT)
        }
        Authority::Own(own) => contact(own),
    }
}
