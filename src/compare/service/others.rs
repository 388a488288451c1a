//! What customers store with us, and what recipients do on their own.

use super::recipients;
use crate::compare::fact::Facts;
use crate::compare::same::{all, sorted};
use crate::compare::topic;
use crate::compose::single;
use crate::document::{Joint, Line, say, say_with};
use crate::model::{Inspection, OnBehalf, Onward, Service};

pub(super) fn on_behalf(facts: &mut Facts, service: &Service) {
    let Some(on_behalf) = &service.on_behalf else { return };
    let reader = facts.reader;
    let of: Line = say("changed-on-behalf").into();
    facts.add(topic::ON_BEHALF, "", reader.single.data(&on_behalf.data), String::new(), on_behalf.span);
    facts.inside(topic::ON_BEHALF, "", of, |facts| content(facts, on_behalf));
}

fn content(facts: &mut Facts, on_behalf: &OnBehalf) {
    facts.data(topic::CONTENT, &on_behalf.data);
    facts.word(topic::RESPONSIBLE, "", on_behalf.responsible.as_ref());
    facts.keeping(topic::CONTENT_RETENTION, "", &on_behalf.retention);
    facts.items(topic::ACCESS, &on_behalf.access);
    recipients(facts, topic::CONTENT_RECEIVES, &on_behalf.recipients);
    if let Some(inspection) = &on_behalf.inspection {
        looked_into(facts, inspection, on_behalf);
    }
    facts.items(topic::DUTY, &on_behalf.duties);
    facts.text(topic::NOTE, "content", on_behalf.note.as_ref());
    if let Some(offer) = &on_behalf.snippet {
        facts.text(topic::SNIPPET, "", offer.addition.as_ref());
    }
}

/// Each thing that holds when we look into it.
fn looked_into(facts: &mut Facts, inspection: &Inspection, on_behalf: &OnBehalf) {
    let reader = facts.reader;
    let debug = |all: &[String]| sorted(all.iter().cloned());
    let notices = |all: &[crate::source::At<crate::model::Notice>]| -> Vec<String> {
        all.iter().map(|notice| format!("{:?}", notice.value)).collect()
    };
    let may: Vec<String> = inspection.customer_may.iter().map(|may| format!("{:?}", may.value)).collect();
    for (label, line) in reader.single.inspection(inspection) {
        let same = match label {
            "label-inspection-records" => reader.data(&inspection.records),
            "label-inspection-notice" => debug(&notices(&inspection.notice)),
            "label-inspection-urgent" => debug(&notices(&inspection.urgent)),
            _ => debug(&may),
        };
        let line = say_with("labelled", vec![("label", say(label).into()), ("line", line)]).into();
        facts.add(topic::INSPECTION, label, line, same, on_behalf.span);
    }
}

pub(super) fn onward(facts: &mut Facts, service: &Service) {
    service.onward.iter().for_each(|onward| one(facts, onward));
}

fn one(facts: &mut Facts, onward: &Onward) {
    let reader = facts.reader;
    let Some(party) = reader.policy.party(&onward.by) else { return };
    let purpose = onward.purpose.as_ref().map(|purpose| reader.single.word(purpose));
    let data = (!onward.data.is_empty()).then(|| reader.single.data(&onward.data));
    let what: Vec<Line> = purpose.into_iter().chain(data).collect();
    let line = if what.is_empty() {
        reader.single.party(party)
    } else {
        let what = single::joined(Joint::Semicolon, what);
        say_with("labelled", vec![("label", reader.single.party(party)), ("line", what)]).into()
    };
    let same = all([
        sorted(onward.bases.iter().map(|basis| format!("{:?}", basis.value))),
        reader.maybe(onward.when.as_ref()),
        reader.data(&onward.data),
        reader.items(&onward.recipients),
        reader.items(&onward.we_get),
        onward.note.as_ref().map(|note| reader.text(note)).unwrap_or_default(),
    ]);
    let key = format!("{} {}", reader.party(&onward.by), reader.maybe(onward.purpose.as_ref()));
    facts.add(topic::ONWARD, key, line, same, onward.by.span);
}
