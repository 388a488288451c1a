//! What a service logs: its kinds of entries, how long, who receives and who sees them, and an example.

use super::fact::Facts;
use super::parties::named_recipients;
use crate::catalog::Vocabulary;
use crate::compose::words::{join, labelled};
use crate::compose::{Cx, gap, stated};
use crate::document::{Block, Body, Duty, Inline, Joint, Line, say, say_with};
use crate::model::{LogEvent, LogField, Logs, Service, Stated, log_fields};

pub(super) fn logs(cx: &Cx, service: &Service, facts: &mut Facts) {
    let from = service.logs.span();
    let logs = match &service.logs {
        Stated::Unsaid => return,
        Stated::Todo(_) => return facts.add("label-logs", vec![gap()], from, &[]),
        Stated::None(_) => return facts.add("label-logs", vec![say("logs-none").into()], from, &[]),
        Stated::Given(logs) => logs,
    };
    let lines = logs.events.iter().map(|event| log_event(cx, event)).collect();
    facts.add("label-logs", lines, from, &[Duty("14(1)(d)")]);
    facts.add(
        "label-logs-retention",
        cx.keeping_lines(&logs.retention, service),
        logs.retention.span(),
        &[Duty("13(2)(a)")],
    );
    facts.add("label-logs-recipients", log_recipients(cx, logs), logs.recipients.span(), &[Duty("13(1)(e)")]);
    facts.add("label-logs-access", cx.words_or_nothing(&logs.access), from, &[]);
}

/// The receivers of logs. Those who run the places of the data are told with the service; `no-others` says that nobody
/// else gets the logs, and so does `none`.
pub(in crate::compose) fn log_recipients(cx: &Cx, logs: &Logs) -> Vec<Line> {
    match &logs.recipients {
        Stated::None(_) => vec![say("logs-recipients-none").into()],
        Stated::Given(recipients) if recipients.parties.is_empty() => vec![say("logs-recipients-none").into()],
        recipients => named_recipients(cx, recipients),
    }
}

/// A line of the log with what stands in it, if its format is known.
pub(super) fn example(service: &Service) -> Vec<Block> {
    let Some(example) = service.logs.given().and_then(|logs| logs.example.as_ref()) else { return Vec::new() };
    let from = Some(example.span);
    let mut blocks = vec![
        Body::Paragraph(say("log-example").into()).traced(from, &[]),
        Body::Sample(example.value.clone()).traced(from, &[]),
    ];
    let fields = log_fields(&example.value).unwrap_or_default();
    if !fields.is_empty() {
        let prefix = Vocabulary::Data.prefix();
        let line = |field: &LogField| {
            let slots = vec![
                ("label", say(format!("{prefix}-{}", field.id)).into()),
                ("line", Inline::Code(field.text.to_owned()).into()),
            ];
            say_with("labelled", slots).into()
        };
        blocks.push(Body::Paragraph(say("log-example-fields").into()).traced(from, &[]));
        blocks.push(Body::List(fields.iter().map(line).collect()).traced(from, &[]));
    }
    blocks
}

/// A kind of entry with what holds for it alone.
pub(in crate::compose) fn log_event(cx: &Cx, event: &LogEvent) -> Line {
    let mut line = cx.data(&event.data);
    if let Some(what) = &event.what {
        let name = cx.with_condition(cx.word(what), event.when.as_ref(), None);
        let slots = vec![("event", name), ("data", line)];
        line = match &event.adds_to {
            Some(base) => {
                let slots = slots.into_iter().chain([("base", cx.word(base))]).collect();
                say_with("log-event-adds", slots).into()
            }
            None => say_with("log-event", slots).into(),
        };
    }
    for (field, value) in &event.replaced {
        let value = Inline::Code(value.value.clone()).into();
        line = say_with("log-replaced", vec![("line", line), ("field", cx.word(field)), ("value", value)]).into();
    }
    let kept = stated(&event.retention, |keeping| cx.keeping(keeping)).into_iter().collect();
    let access = cx.words_or_nothing(&event.access);
    let recipients = named_recipients(cx, &event.recipients);
    for (label, lines) in
        [("label-kept-inline", kept), ("label-access-inline", access), ("label-recipients-inline", recipients)]
    {
        if !lines.is_empty() {
            let more = labelled(label, join(Joint::Semicolon, lines));
            line = join(Joint::Semicolon, vec![line, more]);
        }
    }
    line
}
