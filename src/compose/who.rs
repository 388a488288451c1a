//! Who is responsible and whom to ask (Art. 13(1)(a) and (b) GDPR), and what the statement covers.

use super::words::{cite, count, join, mail, phone, web};
use super::{Cx, gap, section, stated};
use crate::document::{Block, Body, Duty, Inline, Joint, Line, Section, Target, Trace, say, say_with};
use crate::model::{
    Address, Authority, Contact, Controller, Dpo, DpoAbsence, Item, JointController, Scope, Stated, Word,
};

/// Controller, officer, authority: a section each.
pub(super) fn sections(cx: &Cx) -> Vec<Section> {
    [controller(cx), officer(cx), authority(cx)].into_iter().flatten().collect()
}

pub(super) fn controller(cx: &Cx) -> Option<Section> {
    let controller = cx.policy.controller.given()?;
    let mut blocks = vec![
        Body::Address(address_lines(controller))
            .traced(cx.policy.controller.span(), &[Duty("13(1)(a)"), Duty("14(1)(a)")]),
    ];
    for other in &controller.joint {
        blocks.push(
            Body::Paragraph(say("controller-joint").into()).traced(Some(other.contact.name.span), &[Duty("26(2)")]),
        );
        blocks.push(joint_controller(other));
    }
    if let Some(representative) = &controller.eu_representative {
        let duties = [Duty("13(1)(a)"), Duty("14(1)(a)")];
        blocks.push(
            Body::Paragraph(say("controller-representative").into()).traced(Some(representative.name.span), &duties),
        );
        blocks.push(contact(representative));
    }
    Some(section("controller", "section-controller", blocks))
}

fn address_lines(controller: &Controller) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    lines.extend(stated(&controller.name, |name| Inline::Strong(Inline::Name(name.clone()).into()).into()));
    if !controller.represented_by.is_empty() {
        let names = controller.represented_by.iter().map(|name| Inline::Given(name.clone()).into()).collect();
        lines.push(say_with("represented-by", vec![("names", join(Joint::And, names))]).into());
    }
    lines.extend(controller.attention.iter().map(|name| {
        let name = Inline::Name(name.value.clone()).into();
        Line::from(say_with("attention", vec![("name", name)]))
    }));
    match &controller.address {
        Stated::Given(address) => lines.extend(postal(address)),
        Stated::Todo(_) => lines.push(gap()),
        Stated::None(_) | Stated::Unsaid => {}
    }
    let ways = [
        ("contact-email", stated(&controller.email, |email| mail(email).into())),
        ("contact-phone", stated(&controller.phone, |number| phone(number).into())),
        ("contact-fax", controller.fax.as_ref().map(|number| Inline::Name(number.value.clone()).into())),
        ("contact-website", controller.website.as_ref().map(|url| web(url))),
        ("contact-imprint", controller.imprint.as_ref().map(|url| web(url))),
        ("contact-register", controller.register.as_ref().map(|entry| Inline::Name(entry.value.clone()).into())),
        ("contact-vat-id", controller.vat_id.as_ref().map(|id| Inline::Name(id.value.clone()).into())),
        ("contact-tax-office", controller.tax_office.as_ref().map(|name| Inline::Given(name.clone()).into())),
        ("contact-chamber", controller.chamber.as_ref().map(|name| Inline::Given(name.clone()).into())),
        ("contact-content-by", controller.content_by.as_ref().map(|name| Inline::Given(name.clone()).into())),
    ];
    lines.extend(ways.into_iter().filter_map(|(label, line)| Some(super::words::labelled(label, line?))));
    if !controller.keys.is_empty() {
        let key = |(name, url): &(crate::source::At<String>, crate::model::Url)| {
            Inline::Link(Target::Url(url.value.clone()), Inline::Name(name.value.clone()).into()).into()
        };
        let keys = join(Joint::Comma, controller.keys.iter().map(key).collect());
        lines.push(super::words::labelled("contact-keys", keys));
    }
    lines
}

/// An address, a line each.
pub(super) fn postal(address: &Address) -> Vec<Line> {
    vec![
        Inline::Name(address.street.clone()).into(),
        Inline::Name(format!("{} {}", address.postcode, address.city)).into(),
        Inline::Country(address.country.as_str().to_owned()).into(),
    ]
}

/// A contact as an address block.
pub(super) fn contact(contact: &Contact) -> Block {
    Body::Address(contact_lines(contact)).traced(Some(contact.name.span), &[])
}

/// A contact, a line each.
pub(super) fn contact_lines(contact: &Contact) -> Vec<Line> {
    let mut lines: Vec<Line> = vec![Inline::Strong(Inline::Name(contact.name.value.clone()).into()).into()];
    lines.extend(contact.address.iter().flat_map(|address| postal(address)));
    lines.extend(contact.email.iter().map(|email| super::words::labelled("contact-email", mail(email).into())));
    lines.extend(contact.phone.iter().map(|number| super::words::labelled("contact-phone", phone(number).into())));
    lines.extend(contact.website.iter().map(|url| super::words::labelled("contact-website", web(url))));
    lines
}

/// A joint controller as an address block, with the way to the arrangement.
fn joint_controller(joint: &JointController) -> Block {
    let mut lines = contact_lines(&joint.contact);
    lines.extend(joint.arrangement.iter().map(|url| super::words::labelled("contact-arrangement", web(url))));
    Body::Address(lines).traced(Some(joint.contact.name.span), &[])
}

pub(super) fn officer(cx: &Cx) -> Option<Section> {
    let duties = [Duty("13(1)(b)"), Duty("14(1)(b)")];
    let from = cx.policy.dpo.span();
    let block = match &cx.policy.dpo {
        Stated::Unsaid | Stated::None(_) => return None,
        Stated::Todo(_) => Body::Paragraph(gap()).traced(from, &[]),
        Stated::Given(dpo) => match &dpo.value {
            Dpo::Absent(reason) => {
                let id = match reason.value {
                    DpoAbsence::BelowThreshold => "officer-below-threshold",
                    DpoAbsence::NotRequired => "officer-not-required",
                };
                let law = cite("bdsg 38(1)");
                Body::Paragraph(say_with(id, vec![("law", law)]).into()).traced(from, &[])
            }
            Dpo::Contact { .. } => Body::Address(officer_lines(&dpo.value)).traced(from, &duties),
        },
    };
    Some(section("officer", "section-officer", vec![block]))
}

/// How to reach the officer, a line each; none where there is no officer.
pub(super) fn officer_lines(dpo: &Dpo) -> Vec<Line> {
    let Dpo::Contact { name, company, address, email, phone: number } = dpo else { return Vec::new() };
    let names = name.iter().chain(company).map(|name| Inline::Name(name.value.clone()).into());
    let mut lines: Vec<Line> = names.collect();
    lines.extend(address.iter().flat_map(|address| postal(address)));
    lines.extend(stated(email, |email| super::words::labelled("contact-email", mail(email).into())));
    lines.extend(number.iter().map(|number| super::words::labelled("contact-phone", phone(number).into())));
    lines
}

/// The authority by name; how to complain stands with the rights.
fn authority(cx: &Cx) -> Option<Section> {
    let from = cx.policy.authority.span();
    let line = match &cx.policy.authority {
        Stated::Unsaid | Stated::None(_) => return None,
        Stated::Todo(_) => gap(),
        Stated::Given(authority) => {
            let name = authority_name(&authority.value);
            let more = Inline::Link(Target::Anchor("complaint".to_owned()), say("authority-more").into()).into();
            say_with("authority-is", vec![("name", name), ("more", more)]).into()
        }
    };
    Some(section("authority", "section-authority", vec![Body::Paragraph(line).traced(from, &[])]))
}

/// The name of an authority in the language of the page.
pub(super) fn authority_name(authority: &Authority) -> Line {
    match authority {
        Authority::Shipped(key) => say(format!("authority-{}", key.as_str().to_lowercase())).into(),
        Authority::Own(contact) => Inline::Name(contact.name.value.clone()).into(),
    }
}

/// What the statement covers.
pub(super) fn scope(cx: &Cx) -> Option<Section> {
    let scope = &cx.policy.scope;
    let from = scope.span;
    let mut blocks = Vec::new();
    blocks.extend(covered(cx, scope).map(|line| Body::Paragraph(line).traced(from, &[])));
    if !scope.offers.is_empty() {
        blocks.push(Body::Paragraph(say("scope-offers").into()).traced(from, &[]));
        blocks.push(Body::List(cx.word_lines(&scope.offers)).traced(from, &[]));
    }
    if !scope.no_channels.is_empty() {
        blocks.push(
            Body::Paragraph(say_with("scope-no-channels", vec![("count", count(&scope.no_channels))]).into())
                .traced(from, &[]),
        );
        blocks.push(Body::List(cx.word_lines(&scope.no_channels)).traced(from, &[]));
    }
    if let Some(audience) = &scope.audience {
        blocks.push(Body::Paragraph(Inline::Given(audience.clone()).into()).traced(from, &[]));
    }
    let mut sentences = cx.word_lines(&scope.facts);
    sentences.extend(scope.note.iter().map(|note| Inline::Given(note.clone()).into()));
    if !sentences.is_empty() {
        blocks.push(Body::Paragraph(join(Joint::Space, sentences)).traced(from, &[]));
    }
    (!blocks.is_empty())
        .then(|| Section { trace: Trace { from, duties: Vec::new() }, ..section("scope", "section-scope", blocks) })
}

fn covered(cx: &Cx, scope: &Scope) -> Option<Line> {
    let names: Vec<Line> = scope.domains.iter().map(|domain| Inline::Name(domain.value.clone()).into()).collect();
    let count = Line::from(Inline::Number(names.len() as u64));
    let domains = (!names.is_empty()).then(|| join(Joint::And, names));
    // Where the websites are named, "website" among the channels would say it twice.
    let is_told = |item: &&Item<Word>| domains.is_some() && item.what.id() == Some("website") && item.note.is_none();
    let channels = scope.channels.iter().filter(|item| !is_told(item));
    let channels: Vec<Line> = channels.map(|item| cx.conditional(cx.word(&item.what), item)).collect();
    let ways = Line::from(Inline::Number(channels.len() as u64));
    let channels = (!channels.is_empty()).then(|| join(Joint::And, channels));
    let (id, slots) = match (domains, channels) {
        (Some(domains), Some(channels)) => {
            ("scope-both", vec![("count", count), ("domains", domains), ("ways", ways), ("channels", channels)])
        }
        (Some(domains), None) => ("scope-domains", vec![("count", count), ("domains", domains)]),
        (None, Some(channels)) => ("scope-channels", vec![("ways", ways), ("channels", channels)]),
        (None, None) => return None,
    };
    Some(say_with(id, slots).into())
}
