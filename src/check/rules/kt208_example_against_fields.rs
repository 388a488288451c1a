//! An example of a log line shows what is logged: no more than the declaration says, and no less.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{Datum, Logs, Policy, log_fields};
use crate::source::{At, Span};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(208),
    name: "example-against-fields",
    level: Level::Error,
    law: &["gdpr 5(1)(a)"],
    page: include_str!("kt208_example_against_fields.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for logs in cx.policy.services_and_parts().filter_map(|service| service.logs.given()) {
        // With several kinds of entries, the line may show any of them.
        if let (Some(example), [event]) = (&logs.example, &logs.events[..])
            && event.replaced.is_empty()
        {
            compare(cx, logs, example, out);
        }
    }
}

fn compare(cx: &Cx, logs: &Logs, example: &At<String>, out: &mut Findings) {
    let Some(shown) = log_fields(&example.value) else { return };
    let declared: Vec<Field> = logs.events.iter().flat_map(|event| fields(cx.policy, &event.data, true)).collect();
    let Some(first) = declared.first() else { return };
    for field in &shown {
        if declared.iter().any(|other| is_same(other.id, field.id)) || comes_along(field.id) {
            continue;
        }
        let title = format!("log example with undeclared `{}`", field.id);
        let finding = RULE.finding(title, example.span, format!("holds `{}`", field.text));
        let finding = finding.label(first.span, "not among the declared data");
        out.push(finding.help(format!("add `{}` to the data, or show a line without it", field.id)));
    }
    let lacking = |field: &&Field| field.always && !shown.iter().any(|other| is_same(field.id, other.id));
    for field in declared.iter().filter(lacking) {
        let title = format!("log example without `{}`", field.id);
        let finding = RULE.finding(title, field.span, "declared for every entry");
        let finding = finding.label(example.span, "does not stand in this line");
        out.push(finding.help("show a line that holds it, or say `when` it is logged"));
    }
}

/// A declared datum of an entry, and whether every entry has it.
struct Field<'p> {
    id: &'p str,
    span: Span,
    always: bool,
}

fn fields<'p>(policy: &'p Policy, data: &'p [Datum], always: bool) -> Vec<Field<'p>> {
    let one = |datum: &'p Datum| match datum {
        Datum::One(item) => {
            let always = always && item.when.is_none() && item.unless.is_none();
            item.what.id().map(|id| Field { id, span: item.what.span, always }).into_iter().collect()
        }
        Datum::AnyOf(items) => {
            let field = |item: &'p crate::model::Item<_>| {
                let word: &'p crate::model::Word = &item.what.value;
                Some(Field { id: word.id()?, span: item.what.span, always: false })
            };
            items.iter().filter_map(field).collect()
        }
        Datum::Set(item) => {
            let always = always && item.when.is_none() && item.unless.is_none();
            policy.data_set(&item.what).map_or_else(Vec::new, |set| fields(policy, &set.data, always))
        }
    };
    data.iter().flat_map(one).collect()
}

/// Two words for the moment of an entry mean the same.
fn is_same(declared: &str, shown: &str) -> bool {
    declared == shown || declared == "timestamp" && shown == "access-time"
}

/// What stands in the same piece of a line as other data: the zone with the time, the system with the browser.
fn comes_along(id: &str) -> bool {
    matches!(id, "timezone" | "operating-system")
}
