//! The rights of the person, each with what is told of it, and decisions by machine.

use super::{Cx, who};
use crate::document::{Inline, Joint, Line, say_with};
use crate::model::{Authority, AutomatedDecision, BasisKind, Item, Stated, Word};
use crate::value::Text;
use serde_json::{Map, Value, json};

pub(super) fn rights(cx: &Cx) -> Map<String, Value> {
    let mut rights = Map::new();
    rights.insert("rightToInformation".into(), right(cx, cx.lines.rights(&["access"])));
    let mending = cx.lines.rights(&["rectification", "erasure"]);
    rights.insert("rightToRectificationOrDeletion".into(), right(cx, mending));
    rights.insert("rightToDataPortability".into(), right(cx, cx.lines.rights(&["portability"])));
    rights.insert("rightToWithdrawConsent".into(), right(cx, withdrawal(cx)));
    rights.insert("rightToComplain".into(), complaint(cx));
    rights
}

/// Access and portability together. TILT means by `available` whether data can be taken along (Art. 20 GDPR).
pub(super) fn access(cx: &Cx) -> Value {
    let mut both = right(cx, cx.lines.rights(&["access", "portability"]));
    both["available"] = json!(cx.lines.rights(&["portability"]).is_some());
    both
}

/// A right with its sentences, or that it does not arise here.
fn right(cx: &Cx, told: Option<Line>) -> Value {
    let Some(line) = told else { return json!({ "available": false }) };
    let mut right = json!({ "available": true, "description": cx.say(&line) });
    if let Some(email) = email(cx) {
        right["email"] = json!(email);
    }
    right
}

/// The mail address for requests, unless they are taken in other ways only.
fn email<'p>(cx: &Cx<'p>) -> Option<&'p String> {
    let rights = &cx.policy.rights;
    let by_mail = |items: &[Item<Word>]| items.iter().any(|item| item.what.id() == Some("email"));
    let is_taken = (rights.by.is_empty() || by_mail(&rights.by)) && !by_mail(&rights.not_by);
    cx.policy.controller.given()?.email.given().filter(|_| is_taken)
}

fn withdrawal(cx: &Cx) -> Option<Line> {
    let services = cx.policy.services_and_parts().filter(|service| service.basis_of(BasisKind::Consent).is_some());
    let services: Vec<_> = services.filter_map(|service| Some((service, service.consent.given()?))).collect();
    cx.policy.rests_on(BasisKind::Consent).then(|| cx.lines.withdrawal(&services))
}

fn complaint(cx: &Cx) -> Value {
    let Some(authority) = cx.policy.authority.given() else { return json!({}) };
    let mut right = json!({ "available": true, "description": cx.say(&cx.lines.complaint(authority)) });
    let form = match authority {
        Authority::Shipped(key) => {
            let entry = cx.catalog.authority(key);
            entry.complaint.as_ref().or(entry.website.as_ref())
        }
        Authority::Own(contact) => contact.website.as_ref().map(|url| &url.value),
    };
    if let Some(url) = form {
        right["url"] = json!(url);
    }
    right["supervisoryAuthority"] = who::authority(cx, authority);
    right
}

/// Decisions by machine alone (Art. 22 GDPR); nothing where nothing is declared.
pub(super) fn decisions(cx: &Cx) -> Value {
    let decisions = match &cx.policy.automated_decisions {
        Stated::Unsaid | Stated::Todo(_) => return json!({}),
        Stated::None(_) => return json!({ "inUse": false }),
        Stated::Given(decisions) => &decisions.value,
    };
    let told = |of: fn(&AutomatedDecision) -> &Stated<Text>| {
        let lines = decisions.iter().filter_map(|decision| {
            let given = |text: &Text| Inline::Given(text.clone()).into();
            let slots = vec![("label", given(&decision.title)), ("line", given(of(decision).given()?))];
            Some(say_with("labelled", slots).into())
        });
        cx.say(&Inline::Join(Joint::Space, lines.collect()).into())
    };
    json!({
        "inUse": true,
        "logicInvolved": told(|decision| &decision.logic),
        "scopeAndIntendedEffects": told(|decision| &decision.consequences),
    })
}
