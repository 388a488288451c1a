//! The keys of the language: every table with what each key holds and takes. The lines about keys are in English.

use super::{Page, Part, document, facts, link, name, prose, section};
use crate::catalog::Kind;
use crate::document::{Body, Inline, Joint, Line, Section, Target, Term, Trace, say, say_with};
use crate::lower::keys::{self, Info, Table, Takes};

pub(super) fn page() -> Page {
    let sections = keys::tables().iter().map(|table| told(table)).collect();
    Page { stem: Part::Keys.stem().to_owned(), document: document(Part::Keys.title(), sections) }
}

fn told(of: &Table) -> Section {
    section(anchor(of), title(of), vec![Body::Terms(of.keys.iter().map(term).collect()).into()])
}

fn title(of: &Table) -> Inline {
    name(&of.name.replace('`', ""))
}

fn anchor(of: &Table) -> String {
    let name = of.name.to_lowercase();
    let bare = ["a ", "an ", "the "].iter().find_map(|article| name.strip_prefix(article)).unwrap_or(&name);
    let words = bare.split(|sign: char| !sign.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}

/// A key: what it holds, then what it takes.
fn term(info: &Info) -> Term {
    let key = Inline::Code(info.key.to_owned()).into();
    let label = if info.value.required { say_with("manual-required", vec![("key", key)]).into() } else { key };
    let lines = std::iter::once(prose::coded(info.about)).chain(takes(info.value.takes)).collect();
    Term { label, lines, trace: Trace::default() }
}

/// What a value may be: one line for each alternative.
fn takes(shape: &Takes) -> Vec<Line> {
    let one = |id: &'static str| vec![say(id).into()];
    let inside = |id: &'static str, shape: &Takes| vec![say_with(id, vec![("of", either(shape))]).into()];
    match shape {
        Takes::Any(all) => all.iter().flat_map(|shape| takes(shape)).collect(),
        Takes::Map(table) => vec![keys_of(table)],
        Takes::MapOf(keys, values) => {
            vec![say_with("manual-takes-map", vec![("keys", either(keys)), ("of", either(values))]).into()]
        }
        Takes::Chapter(table, others) => {
            let slots = vec![("keys", keys_of(table)), ("of", either(others))];
            vec![say_with("manual-takes-chapter", slots).into()]
        }
        Takes::Details(ids, table) => {
            vec![say_with("manual-takes-details", vec![("keys", either(ids)), ("of", keys_of(table))]).into()]
        }
        Takes::Items(shape) => inside("manual-takes-items", shape),
        Takes::List(shape) => inside("manual-takes-list", shape),
        Takes::Sequence(shape) => inside("manual-takes-sequence", shape),
        Takes::OneOf(words) => vec![joined(words.iter().map(|word| Inline::Code((*word).to_owned()).into()).collect())],
        Takes::Switch => vec![joined(["true", "false"].map(|word| Inline::Code(word.to_owned()).into()).to_vec())],
        Takes::Number(least, most) if least == most => vec![Inline::Number((*least).into()).into()],
        Takes::Number(least, most) => {
            let number = |number: u32| Inline::Number(number.into()).into();
            vec![say_with("manual-takes-number", vec![("least", number(*least)), ("most", number(*most))]).into()]
        }
        Takes::Entry(kind) => vec![ids_of("manual-takes-entry", *kind)],
        Takes::Word(vocabulary) => vec![ids_of("manual-takes-word", Kind::Words(*vocabulary))],
        Takes::Derogation => vec![ids_of("manual-takes-entry", Kind::LegalBases)],
        Takes::Line => one("manual-takes-line"),
        Takes::Text | Takes::Translations => one("manual-takes-text"),
        Takes::Email => one("manual-takes-email"),
        Takes::Phone => one("manual-takes-phone"),
        Takes::Web => one("manual-takes-web"),
        Takes::Host => one("manual-takes-host"),
        Takes::FileName => one("manual-takes-file"),
        Takes::Folder => one("manual-takes-folder"),
        Takes::Date => one("manual-takes-date"),
        Takes::Since => one("manual-takes-since"),
        Takes::Period => one("manual-takes-period"),
        Takes::Language => one("manual-takes-language"),
        Takes::Address => one("manual-takes-address"),
        Takes::Keeping => one("manual-takes-keeping"),
        Takes::Cookie => one("manual-takes-cookie"),
        Takes::Anchor => one("manual-takes-anchor"),
        Takes::Own => one("manual-takes-own"),
        Takes::Like => one("manual-takes-like"),
        Takes::Terms => one("manual-takes-terms"),
        Takes::Document => one("manual-takes-document"),
    }
}

/// The alternatives on one line.
fn either(shape: &Takes) -> Line {
    joined(takes(shape))
}

fn joined(mut lines: Vec<Line>) -> Line {
    if lines.len() == 1 { lines.remove(0) } else { vec![Inline::Join(Joint::Or, lines)] }
}

fn keys_of(table: &Table) -> Line {
    let place = Inline::Link(Target::Anchor(anchor(table)), title(table).into());
    say_with("manual-takes-keys", vec![("of", place.into())]).into()
}

fn ids_of(message: &'static str, kind: Kind) -> Line {
    let place = link(facts::stem(kind), Inline::Code(kind.name().to_owned()));
    say_with(message, vec![("of", place.into())]).into()
}
