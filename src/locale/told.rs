//! A message as it is told: in every language that has it, with what it takes, so that somebody can put another in its
//! place.

use super::message;
use super::own::Own;
use super::shipped::{INFORMAL, Shipped};
use crate::value::Pin;
use std::collections::BTreeSet;

/// A message in one folder of one language.
#[derive(Debug, Clone)]
pub struct Told {
    /// The folder below `locales/`: `de`, `de-informal`.
    pub folder: String,
    /// Its file: below `locales/` for ours, as findings show it for one of a project.
    pub file: String,
    /// The whole message as it is written.
    pub text: String,
    /// The variables it takes.
    pub variables: BTreeSet<String>,
    /// The pin of the text, if it is one of ours.
    pub pin: Option<Pin>,
}

/// A message in every folder that has it, ours first.
pub fn told(id: &str, own: &Own) -> Vec<Told> {
    let variables = |message: &message::Message<'_>| {
        message.forms.iter().flat_map(|form| &form.variables).map(|piece| piece.words.to_owned()).collect()
    };
    let shipped = Shipped::read();
    let mut all: Vec<Told> = shipped
        .all(id)
        .iter()
        .map(|entry| Told {
            folder: entry.folder.to_owned(),
            file: entry.file.to_owned(),
            text: entry.message.text.words.to_owned(),
            variables: variables(&entry.message),
            pin: Some(entry.pin()),
        })
        .collect();
    for file in &own.0 {
        for message in message::read(&file.text).0.iter().filter(|message| message.id.words == id) {
            all.push(Told {
                folder: file.set.clone(),
                file: file.name.clone(),
                text: message.text.words.to_owned(),
                variables: variables(message),
                pin: None,
            });
        }
    }
    all
}

/// Our messages that refer to this one.
pub fn referring(id: &str) -> BTreeSet<&'static str> {
    let shipped = Shipped::read();
    let refers = |entry: &super::shipped::Entry| {
        entry.message.forms.iter().flat_map(|form| &form.messages).any(|(other, _)| other.words == id)
    };
    shipped.ids().filter(|other| shipped.all(other).iter().any(refers)).collect()
}

/// Whether klartext has a message itself, in whatever language.
pub fn is_shipped(id: &str) -> bool {
    !Shipped::read().all(id.split('.').next().unwrap_or(id)).is_empty()
}

/// Every message of ours with its words in each language, as they are written.
pub fn all_told() -> Vec<(&'static str, Vec<&'static str>)> {
    let shipped = Shipped::read();
    let words = |id: &'static str| {
        let languages = shipped.all(id).iter().filter(|entry| !entry.folder.ends_with(INFORMAL));
        (id, languages.map(|entry| entry.message.text.words).collect())
    };
    shipped.ids().map(words).collect()
}

/// The ids of our messages, in order.
pub fn shipped_ids() -> Vec<&'static str> {
    Shipped::read().ids().collect()
}
