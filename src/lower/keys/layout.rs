//! The keys of what the author adds to a page and of how it is laid out.

use super::key;
use crate::yaml::Table;

pub(crate) static OWN_TEXT: Table = Table {
    name: "an own section",
    keys: &[
        key(
            "document",
            "statement, measures, recipients or cookies; measures-customers is the edition for customers alone",
        ),
        key("before", "section it stands before"),
        key("after", "section it stands after"),
        key("title", "its heading"),
        key("body", "its text in CommonMark"),
    ],
};

pub(crate) static OVERVIEW: Table = Table {
    name: "overview",
    keys: &[
        key("direct", "table of what comes from the person: none, its columns, or a mapping"),
        key("indirect", "table of what comes from others: none, its columns, or a mapping"),
        key("disclosed", "table of who receives what for, printed only where it is asked for"),
    ],
};

pub(crate) static OVERVIEW_TABLE: Table = Table {
    name: "an overview table",
    keys: &[
        key("group-by", "what is told once: chapter, purpose, service or recipient"),
        key("columns", "columns in their order"),
    ],
};

pub(crate) static TEXT_FILE: Table = Table {
    name: "a text",
    keys: &[key("file", "path without language and ending: `texts/children` is `texts/children.de.md` and so on")],
};
