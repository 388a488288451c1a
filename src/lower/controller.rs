//! `controller`, `dpo`, `authority`, `automated-decisions`: who is responsible and whom to turn to.

use super::cx::Cx;
use super::keys;
use super::prose::{name, text};
use super::scalar::{
    at, choice, email, entries, fields, is_word, line, list, number, optional, part, phone, said, scalar, stated, web,
};
use super::word::{authority as shipped_authority, country};
use crate::catalog;
use crate::finding::{Finding, shape};
use crate::model::{Address, Authority, AutomatedDecision, Contact, Controller, Dpo, DpoAbsence, JointController, Url};
use crate::source::At;
use crate::value::{Key, Text, Words};
use crate::yaml::{Fields, Kind, Node, Scalar, bad_value};

pub(super) fn controller(node: &Node, cx: &mut Cx) -> Option<Controller> {
    let mut fields = fields(node, &keys::CONTROLLER, cx)?;
    let controller = Controller {
        name: said(fields.take("name"), cx, line),
        represented_by: fields.take("represented-by").map_or_else(Vec::new, |entry| list(&entry.value, cx, name)),
        attention: at(fields.take("attention"), cx, line),
        address: said(fields.take("address"), cx, address),
        email: stated(fields.take("email"), cx, email),
        phone: stated(fields.take("phone"), cx, phone),
        fax: at(fields.take("fax"), cx, phone),
        website: at(fields.take("website"), cx, web),
        imprint: at(fields.take("imprint"), cx, web),
        register: at(fields.take("register"), cx, line),
        vat_id: at(fields.take("vat-id"), cx, line),
        tax_office: optional(fields.take("tax-office"), cx, name),
        chamber: optional(fields.take("chamber"), cx, name),
        content_by: optional(fields.take("content-by"), cx, name),
        keys: fields.take("keys").map_or_else(Vec::new, |entry| public_keys(&entry.value, cx)),
        persons_processing: at(fields.take("persons-processing"), cx, number),
        joint: fields.take("joint").map_or_else(Vec::new, |entry| list(&entry.value, cx, joint)),
        eu_representative: fields.take("eu-representative").and_then(|entry| contact(&entry.value, cx)),
    };
    fields.finish(&mut cx.out);
    Some(controller)
}

/// Label and address, in the order of the file.
fn public_keys(node: &Node, cx: &mut Cx) -> Vec<(At<String>, Url)> {
    let form = "the keys are labels, as in `{GnuPG: https://firm.example/key}`";
    entries(node, form, cx)
        .iter()
        .filter_map(|entry| Some((entry.key.clone().map(String::from), at(Some(entry), cx, web)?)))
        .collect()
}

pub(super) fn contact(node: &Node, cx: &mut Cx) -> Option<Contact> {
    let mut fields = fields(node, &keys::CONTACT, cx)?;
    let contact = contact_fields(&mut fields, cx);
    fields.finish(&mut cx.out);
    contact
}

fn joint(node: &Node, cx: &mut Cx) -> Option<JointController> {
    let mut fields = fields(node, &keys::JOINT, cx)?;
    let contact = contact_fields(&mut fields, cx);
    let arrangement = at(fields.take("arrangement"), cx, web);
    fields.finish(&mut cx.out);
    Some(JointController { span: node.span, contact: contact?, arrangement })
}

fn contact_fields(fields: &mut Fields<'_, keys::Value>, cx: &mut Cx) -> Option<Contact> {
    let name = at(fields.require("name"), cx, line);
    // Authorities and firms change their names, and rules on wording look for old ones.
    cx.prose.extend(name.iter().map(|name| Text { words: Words::Neutral(name.value.clone()), span: name.span }));
    let postal = at(fields.take("address"), cx, address);
    let (email, phone) = (at(fields.take("email"), cx, email), at(fields.take("phone"), cx, phone));
    let website = at(fields.take("website"), cx, web);
    Some(Contact { name: name?, address: postal, email, phone, website })
}

/// `street, postcode city, country`, or a mapping of the four.
pub(super) fn address(node: &Node, cx: &mut Cx) -> Option<Address> {
    if node.mapping().is_none() {
        return address_line(node, cx);
    }
    let mut fields = fields(node, &keys::ADDRESS, cx)?;
    let (street, city) = (fields.require("street"), fields.require("city"));
    let (street, city) = (at(street, cx, line), at(city, cx, line));
    let postcode = at(fields.take("postcode"), cx, line);
    let country = fields.require("country").and_then(|entry| country(&entry.value, cx));
    fields.finish(&mut cx.out);
    // Some countries have no postcodes.
    let postcode = postcode.map_or_else(String::new, |at| at.value);
    Some(Address { street: street?.value, postcode, city: city?.value, country: country? })
}

fn address_line(node: &Node, cx: &mut Cx) -> Option<Address> {
    let text = scalar(node, "an address", cx)?.text.as_str();
    let mut pieces = text.rsplitn(3, ',');
    let pieces = (pieces.next(), pieces.next(), pieces.next());
    let (Some(code), Some(town), Some(street)) = pieces else {
        cx.out.push(bad_value(node.span, text, "an address", "Musterweg 1, 01067 Dresden, DE"));
        return None;
    };
    let country = address_country(node, text.len() - code.len(), code, cx);
    let start = street.len() + 1;
    let (postcode, city) = split_town(town.trim());
    if postcode.is_empty() || city.is_empty() || street.trim().is_empty() {
        let lacking = if street.trim().is_empty() {
            "street"
        } else if city.is_empty() {
            "town"
        } else {
            "postcode"
        };
        let title = format!("address without a {lacking}");
        let (from, piece) = if lacking == "street" { (0, street) } else { (start, town) };
        let span = part(node, from + leading(piece), piece.trim().len());
        let finding = Finding::error(shape::BAD_VALUE, title, span, format!("no {lacking} here"));
        cx.out.push(finding.help("an address is written as in `Musterweg 1, 01067 Dresden, DE`, or as a mapping"));
        return None;
    }
    Some(Address { street: street.trim().to_owned(), postcode, city, country: country? })
}

fn address_country(node: &Node, from: usize, piece: &str, cx: &mut Cx) -> Option<Key<catalog::Country>> {
    let code = piece.trim();
    let span = part(node, from + leading(piece), code.len());
    // A town in last place means that the country was left out, not that its code is wrong.
    if code.len() != 2 || !code.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        let finding =
            Finding::error(shape::BAD_VALUE, "address without a country code", span, "no ISO code of a country");
        let end = part(node, from + piece.trim_end().len(), 0);
        let plain = matches!(&node.kind, Kind::Scalar(scalar) if scalar.plain);
        let help = "end the address with the ISO code, such as `DE`";
        cx.out.push(if plain { finding.patch(help, end, ", …") } else { finding.help(help) });
        return None;
    }
    let scalar = Scalar { text: code.into(), plain: true };
    country(&Node { span, key: None, kind: Kind::Scalar(scalar) }, cx)
}

fn leading(piece: &str) -> usize {
    piece.len() - piece.trim_start().len()
}

/// Postcode and town: `01067 Dresden`, `1012 AB Amsterdam`, `SW1A 1AA London`.
fn split_town(town: &str) -> (String, String) {
    let words: Vec<&str> = town.split_whitespace().collect();
    let digits = |word: &&&str| word.bytes().any(|byte| byte.is_ascii_digit());
    let mut count = words.iter().take_while(digits).count();
    let short = |word: &&str| word.len() == 2 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    if count > 0 && words.len() > count + 1 && words.get(count).is_some_and(short) {
        count += 1;
    }
    (words[..count].join(" "), words[count..].join(" "))
}

pub(super) fn dpo(node: &Node, cx: &mut Cx) -> Option<Dpo> {
    if is_word(node, "none") {
        let finding = Finding::error(shape::BAD_VALUE, "`dpo: none` without a reason", node.span, "no reason given");
        cx.out.push(finding.help("`{none: below-threshold}` or `{none: not-required}` names the reason"));
        return None;
    }
    let mut fields = fields(node, &keys::DPO, cx)?;
    let reason = fields.take("none");
    let absence = at(reason, cx, |node, cx| {
        let choices = [("below-threshold", DpoAbsence::BelowThreshold), ("not-required", DpoAbsence::NotRequired)];
        choice(node, "reason", &choices, cx)
    });
    let contact = Dpo::Contact {
        name: at(fields.take("name"), cx, line),
        company: at(fields.take("company"), cx, line),
        address: at(fields.take("address"), cx, address),
        email: stated(fields.take("email"), cx, email),
        phone: at(fields.take("phone"), cx, phone),
    };
    fields.finish(&mut cx.out);
    let Some(reason) = reason else { return Some(contact) };
    if let Some(other) = node.mapping().and_then(|all| all.iter().find(|entry| entry.key.span != reason.key.span)) {
        let finding =
            Finding::error(shape::BAD_VALUE, "officer and reason for none", other.key.span, "an officer here");
        cx.out.push(finding.label(reason.key.span, "no officer here"));
        return None;
    }
    absence.map(Dpo::Absent)
}

pub(super) fn authority(node: &Node, cx: &mut Cx) -> Option<Authority> {
    match node.kind {
        Kind::Mapping(_) => contact(node, cx).map(Authority::Own),
        _ => shipped_authority(node, cx).map(Authority::Shipped),
    }
}

pub(super) fn automated_decision(node: &Node, cx: &mut Cx) -> Option<AutomatedDecision> {
    let mut fields = fields(node, &keys::DECISION, cx)?;
    let title = fields.require("title").and_then(|entry| name(&entry.value, cx));
    let logic = said(fields.take("logic"), cx, text);
    let consequences = said(fields.take("consequences"), cx, text);
    fields.finish(&mut cx.out);
    Some(AutomatedDecision { title: title?, logic, consequences })
}
