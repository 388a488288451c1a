//! Who is responsible and whom to ask (Art. 13(1)(a) and (b) GDPR), and the authority.

use super::{Cx, phone};
use crate::document::{Inline, Joint, Line, say};
use crate::model::{Address, Authority, Controller, Dpo};
use serde_json::{Map, Value, json};

pub(super) fn controller(cx: &mut Cx) -> Value {
    let Some(controller) = cx.policy.controller.given() else { return json!({}) };
    let address = controller.address.given();
    json!({
        "name": cx.name(),
        "address": address.map(line).unwrap_or_default(),
        "country": address.map(|to| to.country.as_str()).unwrap_or_default(),
        "representative": representative(cx, controller),
    })
}

fn representative(cx: &mut Cx, controller: &Controller) -> Value {
    let names: Vec<Line> = controller.represented_by.iter().map(|name| Inline::Given(name.clone()).into()).collect();
    let name = if names.is_empty() {
        cx.note("`controller.representative` is the controller, because `represented-by` names nobody");
        cx.name()
    } else {
        cx.say(&Inline::Join(Joint::And, names).into())
    };
    let mut fields = Map::new();
    fields.insert("name".into(), json!(name));
    fields.insert("email".into(), json!(email(cx)));
    fields.extend(controller.phone.given().map(|number| ("phone".to_owned(), json!(phone(number)))));
    Value::Object(fields)
}

/// The controller's mail address. TILT takes no contact without one, so a controller without has one that cannot exist
/// (RFC 2606).
pub(super) fn email(cx: &mut Cx) -> String {
    let given = cx.policy.controller.given().and_then(|controller| controller.email.given());
    given.cloned().unwrap_or_else(|| {
        cx.note("`email` has to be there and is none@controller.invalid, because the controller has no mail address");
        "none@controller.invalid".to_owned()
    })
}

/// The officer. TILT has no way to say that there is none but a name.
pub(super) fn officer(cx: &mut Cx) -> Value {
    let ours = cx.policy.controller.given().and_then(|controller| controller.address.given());
    let (name, address, mail, number) = match cx.policy.dpo.given() {
        Some(Dpo::Contact { name, company, address, email, phone }) => {
            let names = name.iter().chain(company).map(|name| name.value.as_str());
            let name = names.collect::<Vec<_>>().join(", ");
            let name = if name.is_empty() { cx.say(&say("section-officer").into()) } else { name };
            if address.is_none() {
                cx.note("`dataProtectionOfficer.address` is that of the controller, because `dpo` has none of its own");
            }
            (name, address.as_ref().map(|address| &address.value).or(ours), email.given(), phone.as_ref())
        }
        Some(Dpo::Absent(_)) | None => {
            let name = cx.say(&say("record-no-officer").into());
            cx.note(format!("`dataProtectionOfficer` has the name “{name}” and the contact of the controller"));
            (name, ours, None, None)
        }
    };
    let mail = mail.cloned().unwrap_or_else(|| email(cx));
    let mut fields = Map::new();
    fields.insert("name".into(), json!(name));
    fields.insert("address".into(), json!(address.map(line).unwrap_or_default()));
    fields.insert("country".into(), json!(address.map(|to| to.country.as_str()).unwrap_or_default()));
    fields.insert("email".into(), json!(mail));
    fields.extend(number.map(|number| ("phone".to_owned(), json!(phone(number)))));
    Value::Object(fields)
}

/// The authority for complaints.
pub(super) fn authority(cx: &Cx, authority: &Authority) -> Value {
    let mut fields = Map::new();
    fields.insert("name".into(), json!(cx.say(&cx.lines.authority(authority))));
    let mut tell = |key: &str, value: Option<String>| fields.extend(value.map(|value| (key.to_owned(), json!(value))));
    match authority {
        Authority::Shipped(key) => {
            let entry = cx.catalog.authority(key);
            tell("address", Some(format!("{}, {} {}", entry.street, entry.postcode, entry.city)));
            tell("country", Some(entry.country.clone()));
            tell("email", entry.email.clone());
            tell("phone", entry.phone.as_deref().map(phone));
        }
        Authority::Own(contact) => {
            tell("address", contact.address.as_ref().map(|address| line(address)));
            tell("country", contact.address.as_ref().map(|address| address.country.as_str().to_owned()));
            tell("email", contact.email.as_ref().map(|email| email.value.clone()));
            tell("phone", contact.phone.as_ref().map(|number| phone(number)));
        }
    }
    Value::Object(fields)
}

/// An address in one line, without its country, which has a field of its own.
fn line(address: &Address) -> String {
    format!("{}, {} {}", address.street, address.postcode, address.city)
}
