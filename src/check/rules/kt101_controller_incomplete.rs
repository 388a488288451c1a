//! Whoever asks has to know whom to turn to: name, address, and a fast way to get in touch.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{Controller, Stated};
use crate::source::Span;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(101),
    name: "controller-incomplete",
    level: Level::Error,
    law: &["gdpr 13(1)(a)", "gdpr 14(1)(a)", "ddg 5(1) no 2"],
    page: include_str!("kt101_controller_incomplete.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    match &cx.policy.controller {
        Stated::Given(controller) => parts(cx, &controller.value, controller.span, out),
        Stated::Todo(_) => {}
        Stated::Unsaid | Stated::None(_) => {
            let title = "nobody is named as the controller";
            let finding = RULE.finding(title, cx.policy.head(), "no `controller` in this declaration");
            let help = "add `controller:` with `name`, `address` and `email`";
            out.push(finding.note("Art. 13(1)(a) GDPR asks for the identity of the controller").help(help));
        }
    }
}

fn parts(cx: &Cx, controller: &Controller, whole: Span, out: &mut Findings) {
    let place = [controller.name.span(), controller.address.span()].into_iter().flatten().next().unwrap_or(whole);
    let mut lacks = |what: &str, key: &str, note: &str| {
        let title = format!("the controller has no {what}");
        let finding = RULE.finding(title, place, format!("no `{key}` beside this")).note(note);
        out.push(finding.help(format!("add `{key}: …` to `controller`")));
    };
    if is_left_out(&controller.name) {
        lacks("name", "name", "Art. 13(1)(a) GDPR asks for the identity of the controller");
    }
    if is_left_out(&controller.address) {
        lacks("address", "address", "Art. 13(1)(a) GDPR asks for the contact details of the controller");
    }
    // A website is a digital service, and Section 5(1) No. 2 DDG names electronic mail.
    let is_online = !cx.policy.scope.domains.is_empty();
    if is_left_out(&controller.email) && (is_online || is_left_out(&controller.phone)) {
        let asks = "Art. 13(1)(a) GDPR asks for contact details";
        let online = "Section 5(1) No. 2 DDG for a mail address of whoever runs a website";
        let note = if is_online { format!("{asks}, {online}") } else { asks.to_owned() };
        lacks("mail address", "email", &note);
    }
}

fn is_left_out<T>(value: &Stated<T>) -> bool {
    value.is_unsaid() || value.is_none()
}
