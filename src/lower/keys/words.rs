//! The keys of what stands in many places: elements of lists, links, own words and texts.

use super::shapes::DATA;
use super::takes::Takes::{Entry, Items, Like, Line, Text, Web, Word};
use super::{Table, key, required};
use crate::catalog::Kind::Words;
use crate::catalog::Vocabulary::{self, Conditions, Data, Events};

/// The vocabularies that take own words.
pub(crate) const OPEN: [Vocabulary; 21] = [
    Vocabulary::Data,
    Vocabulary::Subjects,
    Vocabulary::Purposes,
    Vocabulary::Interests,
    Vocabulary::Conditions,
    Vocabulary::Events,
    Vocabulary::Access,
    Vocabulary::Channels,
    Vocabulary::OptOuts,
    Vocabulary::Consequences,
    Vocabulary::Needs,
    Vocabulary::Sources,
    Vocabulary::Triggers,
    Vocabulary::Categories,
    Vocabulary::Tasks,
    Vocabulary::Holdings,
    Vocabulary::LogKinds,
    Vocabulary::Consents,
    Vocabulary::Withdrawals,
    Vocabulary::Duties,
    Vocabulary::Facts,
];

pub(crate) static DATA_SET: Table =
    Table { name: "a data set", keys: &[key("name", "its name", &Text), key("data", "what it holds", &DATA)] };

pub(crate) static TERM: Table =
    Table { name: "a term", keys: &[key("like", "shipped id that rules may take it for", &Like)] };

pub(crate) static EVENT_TERM: Table = Table {
    name: "an event",
    keys: &[
        key("until", "words for “until …”", &Text),
        key("after", "words for “after …”", &Text),
        key("like", "shipped id that rules may take it for", &Entry(Words(Events))),
    ],
};

pub(crate) static ITEM: Table = Table {
    name: "an element",
    keys: &[
        key("when", "condition under which it holds", &Word(Conditions)),
        key("unless", "condition under which it does not hold", &Word(Conditions)),
        key("note", "remark", &Text),
    ],
};

pub(crate) static LINK: Table =
    Table { name: "a link", keys: &[required("url", "where it leads", &Web), key("text", "its text", &Text)] };

pub(crate) static ANY_OF: Table =
    Table { name: "a choice of data", keys: &[required("any-of", "data of which one is enough", &Items(&Word(Data)))] };

pub(crate) static EXPLANATION: Table = Table {
    name: "an explanation",
    keys: &[
        key("title", "the term, for an own explanation", &Text),
        key("text", "what it means, for an own explanation", &Text),
        key("note", "what is particular here", &Text),
    ],
};

pub(crate) static TEXT_FILE: Table = Table {
    name: "a text",
    keys: &[required(
        "file",
        "path without language and ending: `texts/children` is `texts/children.de.md` and so on",
        &Line,
    )],
};
