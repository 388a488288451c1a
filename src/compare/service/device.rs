//! What is logged, what is stored on the visitor's device, and when something is loaded.

use super::recipients;
use crate::catalog::Lasts;
use crate::compare::fact::{Facts, Gauge};
use crate::compare::same::Length;
use crate::compare::topic;
use crate::compose::single;
use crate::document::{Inline, Line, say_with};
use crate::model::{Cookie, Cookies, LogEvent, Logs, Service, Stated, Where};

pub(super) fn logs(facts: &mut Facts, logs: &Stated<Box<Logs>>) {
    if let Stated::Todo(at) = logs {
        facts.add(topic::LOGS, "todo", single::open(), String::new(), *at);
    }
    let Some(logs) = logs.given() else { return };
    let of: Line = crate::document::say("changed-logs").into();
    facts.of(Some(of), |facts| {
        facts.keeping(topic::RETENTION, "logs", &logs.retention);
        recipients(facts, topic::RECEIVES, &logs.recipients);
        facts.items(topic::ACCESS, &logs.access);
        if let Some(example) = &logs.example {
            let line = Inline::Code(example.value.clone()).into();
            facts.gauged(topic::EXAMPLE, "", line, (example.value.clone(), Gauge::Text), example.span);
        }
    });
    logs.events.iter().for_each(|event| one_event(facts, event, logs));
}

/// A kind of entry with its fields as details. A log of one kind has an entry without a name.
fn one_event(facts: &mut Facts, event: &LogEvent, logs: &Logs) {
    let reader = facts.reader;
    let name: Line = match &event.what {
        Some(what) => reader.single.word(what),
        None => crate::document::say("changed-logs").into(),
    };
    let key = reader.maybe(event.what.as_ref());
    let at = event.what.as_ref().map(|what| what.span);
    let at = at.or_else(|| logs.retention.span()).unwrap_or(reader.policy.span);
    let data = say_with("log-event", vec![("event", name.clone()), ("data", reader.single.data(&event.data))]).into();
    let line = if event.data.is_empty() { name.clone() } else { data };
    let same = crate::compare::same::all([reader.maybe(event.when.as_ref()), reader.maybe(event.adds_to.as_ref())]);
    facts.add(topic::LOGS, key.clone(), line, same, at);
    facts.inside(topic::LOGS, &key, name, |facts| {
        facts.data(topic::DATA, &event.data);
        for (field, value) in &event.replaced {
            let line = say_with(
                "labelled",
                vec![("label", reader.single.word(field)), ("line", Inline::Code(value.value.clone()).into())],
            );
            facts.add(topic::REPLACED, reader.word(field), line.into(), value.value.clone(), field.span);
        }
        facts.keeping(topic::RETENTION, key.clone(), &event.retention);
        recipients(facts, topic::RECEIVES, &event.recipients);
        facts.items(topic::ACCESS, &event.access);
    });
}

pub(super) fn cookies(facts: &mut Facts, cookies: &Stated<Cookies>) {
    if let Stated::Todo(at) = cookies {
        facts.add(topic::COOKIE, "todo", single::open(), String::new(), *at);
    }
    for cookie in cookies.given().map_or(&[][..], |cookies| &cookies.items) {
        let line = facts.reader.single.cookie(cookie);
        facts.add(topic::COOKIE, cookie.name.value.clone(), line, String::new(), cookie.name.span);
        let name = Inline::Code(cookie.name.value.clone()).into();
        facts.inside(topic::COOKIE, &cookie.name.value, name, |facts| one_cookie(facts, cookie));
    }
}

fn one_cookie(facts: &mut Facts, cookie: &Cookie) {
    let key = cookie.name.value.clone();
    let at = cookie.name.span;
    let kind = cookie.kind;
    facts.add(topic::COOKIE_KIND, key.clone(), single::storage(kind), format!("{kind:?}"), at);
    let category = cookie.category;
    let said = format!("{:?}", category.value);
    facts.add(topic::COOKIE_CATEGORY, key.clone(), single::category(category.value), said, category.span);
    facts.stated(topic::COOKIE_LASTS, key.clone(), &cookie.lasts, |lasts| {
        (single::lasts(*lasts), format!("{lasts:?}"), Gauge::Time(length(*lasts)))
    });
    facts.word(topic::COOKIE_FOR, key.clone(), cookie.needed_for.as_ref());
    if let Some(host) = &cookie.host {
        facts.keyed_name(topic::COOKIE_HOST, key.clone(), host);
    }
    facts.text(topic::NOTE, key, cookie.note.as_ref());
}

/// Until the browser is closed is shorter than any period, and until it is deleted longer.
fn length(lasts: Lasts) -> Length {
    let minutes = match lasts {
        Lasts::Session => 0,
        Lasts::For(period) => period.roughly_minutes(),
        Lasts::UntilDeleted => u64::MAX,
    };
    Length { minutes, start: String::new() }
}

pub(super) fn loading(facts: &mut Facts, service: &Service) {
    if let Some(loads) = service.loads {
        facts.add(topic::LOADS, "", single::loads(loads.value), format!("{:?}", loads.value), loads.span);
    }
    if let Some(pages) = &service.where_ {
        let said = match &pages.value {
            Where::Hosts(hosts) => crate::compare::same::sorted(hosts.iter().map(|host| host.value.clone())),
            other => format!("{other:?}"),
        };
        facts.add(topic::ON_PAGES, "", single::on_pages(&pages.value), said, pages.span);
    }
}
