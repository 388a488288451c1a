//! Texts that customers may put on their own pages: what we log for them, how long, and who runs the servers where. Made
//! from the facts of the statement, in the voice of the customer, who speaks of us as of somebody else.
//!
//! A snippet addresses nobody, so that it fits pages that say "Sie" and pages that say "du". It names no legal basis:
//! what customers use a service for, and on which basis, is theirs to say.

use super::service::{log_event, log_recipients, title};
use super::words::{cite, distinct, join, whereabouts};
use super::{Cx, gap, paragraph, stated, who};
use crate::document::{Body, Inline, Joint, Line, Section, Snippet, Term, Trace, say, say_with};
use crate::model::{Item, LogEvent, Place, Service, SnippetOffer, Stated};
use crate::source::At;
use crate::value::{Citation, Key};

/// Shipped words that speak of "us", and whose attribute `provider` says the same of somebody else. In order.
const SAID_OF_US: [&str; 16] = [
    "condition-attack",
    "condition-main-servers-unreachable",
    "condition-no-attack",
    "condition-rejected-as-spam",
    "condition-troubleshooting",
    "interest-better-services",
    "interest-better-site",
    "interest-plan-capacity",
    "interest-prove-security",
    "interest-stable-operation",
    "interest-uniform-appearance",
    "purpose-billing",
    "purpose-improvement",
    "purpose-it-security",
    "purpose-managed-services",
    "purpose-web-hosting",
];

/// The sections of the page.
pub(super) fn sections(cx: &Cx) -> Vec<Section> {
    let law = Inline::Law(["gdpr 13", "gdpr 14"].into_iter().filter_map(Citation::parse).collect()).into();
    let intro = Body::Paragraph(say_with("snippets-intro", vec![("law", law)]).into()).into();
    let mut sections = vec![super::scope(cx, vec![intro, paragraph("snippets-yours")])];
    sections.extend(cx.policy.snippets().map(|(anchor, service, offer)| section(cx, anchor, service, offer)));
    sections.extend(super::changes(cx, "snippets-state"));
    sections
}

fn section(cx: &Cx, anchor: String, service: &Service, offer: &At<SnippetOffer>) -> Section {
    let title = title(cx, service);
    let mut snippet = Snippet {
        forms: ["form-text", "form-markdown", "form-html"].map(|form| say(form).into()),
        title: title.clone(),
        paragraph: introduction(cx, service),
        terms: terms(cx, service),
        addition: offer.value.addition.as_ref().map(|text| Inline::Given(text.clone()).into()),
    };
    for line in snippet.terms.iter_mut().flat_map(|term| &mut term.lines) {
        say_of_us(line);
    }
    let blocks = vec![Body::Snippet(snippet).traced(Some(offer.span), &[])];
    let trace = Trace { from: Some(service.id.span), duties: Vec::new() };
    Section { anchor, title, set_apart: false, trace, blocks }
}

/// Who we are, as a customer tells it.
fn introduction(cx: &Cx, service: &Service) -> Line {
    let address = cx.policy.controller.given().map(|controller| &controller.address);
    let address = address.and_then(|address| stated(address, |address| join(Joint::Comma, who::postal(address))));
    let provider = join(Joint::Comma, std::iter::once(our_name(cx)).chain(address).collect());
    let id = if service.logs.is_none() { "snippet-intro-no-logs" } else { "snippet-intro" };
    say_with(id, vec![("provider", provider), ("law", cite("gdpr 28"))]).into()
}

fn our_name(cx: &Cx) -> Line {
    let name = cx.policy.controller.given().and_then(|controller| controller.name.given());
    name.map_or_else(gap, |name| Inline::Name(name.clone()).into())
}

/// What customers have to tell: what is processed and logged, what for, how long, who gets it, where it lies.
fn terms(cx: &Cx, service: &Service) -> Vec<Term> {
    let mut terms = Vec::new();
    let mut add = |label: &'static str, lines: Vec<Line>| {
        if !lines.is_empty() {
            terms.push(Term { label: say(label).into(), lines, trace: Trace::default() });
        }
    };
    let content = service.on_behalf.as_ref().map(|on_behalf| &on_behalf.data).filter(|data| !data.is_empty());
    add("label-snippet-content", content.map(|data| cx.data(data)).into_iter().collect());
    match &service.logs {
        Stated::Unsaid | Stated::None(_) => {}
        Stated::Todo(_) => add("label-snippet-logs", vec![gap()]),
        Stated::Given(logs) => {
            // Who of our staff may look is nothing that a customer could vouch for.
            let told = |event: &LogEvent| log_event(cx, &LogEvent { access: Vec::new(), ..event.clone() });
            add("label-snippet-logs", logs.events.iter().map(told).collect());
            add("label-snippet-purposes", purposes(cx, service));
            add("label-snippet-retention", cx.keeping_lines(&logs.retention, service));
            add("label-snippet-recipients", log_recipients(cx, logs));
        }
    }
    add("label-snippet-places", places(cx, service));
    terms
}

/// What we use the data for, with the interests behind it. The legal bases are ours and not the customer's.
fn purposes(cx: &Cx, service: &Service) -> Vec<Line> {
    let purposes = service.purposes.list();
    let interests = purposes.iter().filter_map(|purpose| purpose.basis.given()).flat_map(|basis| &basis.interests);
    let named = purposes.iter().map(|purpose| cx.with_condition(cx.word(&purpose.what), purpose.when.as_ref(), None));
    distinct(named.chain(interests.map(|interest| cx.word(interest))))
}

/// Who runs the servers, and where they are. The names of our places are ours: a customer has another office.
fn places(cx: &Cx, service: &Service) -> Vec<Line> {
    distinct(service.places.list().iter().filter_map(|item| place_line(cx, item)))
}

/// Who runs servers for us, and where they are.
pub(super) fn operators(cx: &Cx, service: &Service) -> Vec<Line> {
    let is_run = |item: &&Item<Key<Place>>| cx.policy.place(&item.what).is_some_and(|place| place.operator.is_some());
    let mut lines = distinct(service.places.list().iter().filter(is_run).filter_map(|item| place_line(cx, item)));
    lines.iter_mut().for_each(say_of_us);
    lines
}

fn place_line(cx: &Cx, item: &Item<Key<Place>>) -> Option<Line> {
    let place = cx.policy.place(&item.what).filter(|place| place.no_personal_data.is_none())?;
    let operator = place.operator.as_ref().and_then(|key| cx.policy.party(key));
    // A town that the name of its operator mentions is not said again.
    let named = Place { name: operator.and_then(|operator| operator.name.given().cloned()), ..place.clone() };
    let whereabouts = whereabouts(&named);
    if whereabouts.is_empty() {
        return None;
    }
    let name = operator.map_or_else(|| our_name(cx), |operator| cx.party_name(operator));
    let line = join(Joint::Comma, vec![name, whereabouts]);
    let line = cx.with_condition(line, place.when.as_ref(), place.unless.as_ref());
    Some(cx.with_condition(line, item.when.as_ref(), item.unless.as_ref()))
}

/// The message that says of somebody else what this one says of us, if it does.
pub(super) fn of_provider(message: &str) -> Option<String> {
    SAID_OF_US.binary_search(&message).is_ok().then(|| format!("{message}.provider"))
}

/// Puts words that speak of us into the mouth of a customer.
fn say_of_us(line: &mut Line) {
    for inline in line {
        match inline {
            Inline::Say(say) => {
                if let Some(id) = of_provider(&say.id) {
                    say.id = id.into();
                }
                say.slots.iter_mut().for_each(|(_, line)| say_of_us(line));
            }
            Inline::Join(_, lines) => lines.iter_mut().for_each(say_of_us),
            Inline::Link(_, line) | Inline::Strong(line) => say_of_us(line),
            _ => {}
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::locale::Locale;
    use crate::value::Lang;

    /// What a snippet may say that a customer would say of somebody else, word for word.
    const OURS: [&str; 9] = ["wir", "uns", "unser", "unsere", "unserer", "unseren", "we", "our", "us"];

    #[test]
    fn no_word_in_a_snippet_speaks_of_us() {
        assert!(SAID_OF_US.is_sorted());
        for lang in ["de", "en"] {
            let locale = Locale::load(&Lang::parse(lang).unwrap(), false);
            for id in SAID_OF_US {
                let told = locale.message(&format!("{id}.provider"));
                let words = told.split(|sign: char| !sign.is_alphabetic()).map(str::to_lowercase);
                let ours: Vec<_> = words.filter(|word| OURS.contains(&word.as_str())).collect();
                assert!(ours.is_empty(), "{lang} {id}.provider = {told}");
            }
            assert!(locale.faults().is_empty(), "{:?}", locale.faults());
        }
    }
}
