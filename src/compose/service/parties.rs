//! Who receives data of a service: those by derivation, and those that are named.

use crate::compose::words::{distinct, join};
use crate::compose::{Cx, gap};
use crate::document::{Inline, Joint, Line, say, say_with};
use crate::model::{Item, Party, Recipients, Service, Stated, Why};
use crate::value::Key;

/// Everyone who receives data of a service, those by derivation first.
pub(super) fn recipients(cx: &Cx, service: &Service) -> Vec<Line> {
    if service.recipients.is_todo() {
        return vec![gap()];
    }
    let mut lines: Vec<Line> = Vec::new();
    for recipient in cx.policy.recipients_of(service, cx.catalog) {
        let line = recipient_line(cx, recipient.party, Some(recipient.why));
        lines.push(match (recipient.item, recipient.why) {
            (Some(item), _) => cx.conditional(line, item),
            (None, Why::Operates(_)) => as_its_place(cx, service, recipient.party, line),
            (None, _) => line,
        });
    }
    match &service.recipients {
        Stated::None(_) => lines.push(say("recipients-none").into()),
        Stated::Given(recipients) if recipients.no_others.is_some() => {
            lines.push(say(if lines.is_empty() { "recipients-none" } else { "recipients-no-others" }).into());
        }
        _ => {}
    }
    distinct(lines)
}

/// An operator under the condition of its place: where data lie there only if agreed, it receives them only then.
fn as_its_place(cx: &Cx, service: &Service, party: &Party, line: Line) -> Line {
    let places = service.places.list().iter().filter_map(|item| Some((item, cx.policy.place(&item.what)?)));
    let mut run = places
        .filter(|(_, place)| place.operator.as_ref().is_some_and(|operator| operator.as_str() == party.id.as_str()));
    match (run.next(), run.next()) {
        (Some((item, place)), None) => {
            let (when, unless) = (item.when.as_ref(), item.unless.as_ref());
            cx.with_condition(line, when.or(place.when.as_ref()), unless.or(place.unless.as_ref()))
        }
        _ => line,
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
