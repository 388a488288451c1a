//! Who receives data of a service: those by derivation, and those that are named.

use crate::compose::words::{Condition, distinct, join, noted};
use crate::compose::{Cx, gap};
use crate::document::{Inline, Joint, Line, say, say_with};
use crate::model::{Item, Party, Place, Recipient, Recipients, Service, Stated, Why};
use crate::value::Key;

/// Everyone who receives data of a service, those by derivation first.
pub(super) fn recipients(cx: &Cx, service: &Service) -> Vec<Line> {
    if service.recipients.is_todo() {
        return vec![gap()];
    }
    let line = |recipient: Recipient| {
        let line = recipient_line(cx, recipient.party, Some(recipient.why));
        let line = cx.under(line, &conditions(cx, service, recipient));
        noted(line, recipient.item)
    };
    let mut lines: Vec<Line> = cx.policy.recipients_of(service, cx.catalog).into_iter().map(line).collect();
    match &service.recipients {
        Stated::None(_) => lines.push(say("recipients-none").into()),
        Stated::Given(recipients) if recipients.no_others.is_some() => {
            lines.push(say(if lines.is_empty() { "recipients-none" } else { "recipients-no-others" }).into());
        }
        _ => {}
    }
    distinct(lines)
}

/// Everyone who receives data of a service by name alone; the rest stands with the service.
pub(in crate::compose) fn recipients_in_short(cx: &Cx, service: &Service) -> Vec<Line> {
    let named = |recipient: Recipient| {
        let line = cx.party_link(recipient.party);
        cx.under(line, &conditions(cx, service, recipient))
    };
    let lines = distinct(cx.policy.recipients_of(service, cx.catalog).into_iter().map(named));
    match &service.recipients {
        Stated::Todo(_) => vec![gap()],
        Stated::None(_) | Stated::Given(_) if lines.is_empty() => vec![say("recipients-none").into()],
        _ => lines,
    }
}

/// When a recipient receives data: as its element of a list says, or the step in which it is asked. An operator under
/// the condition of its place: where data lie there only if agreed, it receives them only then.
pub(in crate::compose) fn conditions<'p>(
    cx: &Cx<'p>,
    service: &'p Service,
    recipient: Recipient<'p>,
) -> Vec<Condition<'p>> {
    match (recipient.item, recipient.why) {
        (Some(item), Why::Asked(when)) => vec![(when, None), (item.when.as_ref(), item.unless.as_ref())],
        (Some(item), _) => vec![(item.when.as_ref(), item.unless.as_ref())],
        (None, _) => under_place(cx, service, recipient.party).into_iter().collect(),
    }
}

/// Of a party that runs no place of the service, or several, there is none.
fn under_place<'p>(cx: &Cx<'p>, service: &'p Service, party: &Party) -> Option<Condition<'p>> {
    let places = service.places.list().iter().filter_map(|item| Some((item, cx.policy.place(&item.what)?)));
    let is_run = |place: &Place| place.operator.as_ref().is_some_and(|operator| operator.as_str() == party.id.as_str());
    let mut run = places.filter(|(_, place)| is_run(place));
    match (run.next(), run.next()) {
        (Some((item, place)), None) => {
            Some((item.when.as_ref().or(place.when.as_ref()), item.unless.as_ref().or(place.unless.as_ref())))
        }
        _ => None,
    }
}

/// A party with its country and what it does for us, if that is declared; its kind stands with the recipients.
fn recipient_line(cx: &Cx, party: &Party, why: Option<Why>) -> Line {
    let mut name = vec![cx.party_link(party)];
    name.extend(party.countries.list().iter().map(|key| Inline::Country(key.as_str().to_owned()).into()));
    let name = join(Joint::Comma, name);
    let task = match (&party.task, why) {
        (Some(task), _) => Some(cx.word(task)),
        (None, Some(Why::Operates(_))) => Some(say("recipient-operates").into()),
        (None, Some(Why::Asked(_))) => Some(say("recipient-asked").into()),
        (None, _) => None,
    };
    match task {
        Some(task) => say_with("recipient-with-task", vec![("party", name), ("task", task)]).into(),
        None => name,
    }
}

/// The recipients that are named in a list, for logs and content.
pub(super) fn named_recipients(cx: &Cx, recipients: &Stated<Recipients>) -> Vec<Line> {
    match recipients {
        Stated::Unsaid => Vec::new(),
        Stated::Todo(_) => vec![gap()],
        Stated::None(_) => vec![say("recipients-none").into()],
        Stated::Given(recipients) => {
            let line = |item: &Item<Key<Party>>| {
                let party = cx.policy.party(&item.what)?;
                Some(cx.conditional(recipient_line(cx, party, None), item))
            };
            let mut lines = distinct(recipients.parties.iter().filter_map(line));
            if recipients.no_others.is_some() && lines.is_empty() {
                lines.push(say("recipients-none").into());
            }
            lines
        }
    }
}
