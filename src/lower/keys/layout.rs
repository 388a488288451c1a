//! The keys of rights, of what the author adds to a page, and of how pages are laid out and written.

use super::shapes::{DIRECT, DISCLOSED, DOCUMENTS, INDIRECT, NONE};
use super::takes::Takes::{
    Anchor, Any, Date, FileName, Folder, Items, Language, Line, List, Map, MapOf, OneOf, Own, Text, Web, Word,
};
use super::{Table, key, required};
use crate::catalog::Vocabulary::Channels;

pub(crate) static RIGHTS: Table = Table {
    name: "rights",
    keys: &[
        key("detail", "short or long: how much is told about each right", &OneOf(&["short", "long"])),
        key("by", "ways in which requests are taken", &Items(&Word(Channels))),
        key("answers", "ways in which they are answered", &Items(&Word(Channels))),
        key("not-by", "ways in which they are not, each with the reason as its note", &Items(&Word(Channels))),
        key("notes", "remarks to single rights", &Map(&RIGHT_NOTES)),
    ],
};

pub(crate) static RIGHT_NOTES: Table = Table {
    name: "notes",
    keys: &[
        key("access", "remark to Art. 15 GDPR", &Text),
        key("rectification", "remark to Art. 16 GDPR", &Text),
        key("erasure", "remark to Art. 17 GDPR", &Text),
        key("restriction", "remark to Art. 18 GDPR", &Text),
        key("portability", "remark to Art. 20 GDPR", &Text),
        key("objection", "remark to Art. 21 GDPR", &Text),
        key("complaint", "remark to Art. 77 GDPR", &Text),
    ],
};

pub(crate) static OWN_TEXT: Table = Table {
    name: "an own section",
    keys: &[
        key(
            "document",
            "statement, measures, recipients or cookies; measures-customers is the edition for customers alone",
            &DOCUMENTS,
        ),
        key("before", "section it stands before", &Anchor),
        key("after", "section it stands after", &Anchor),
        key("title", "its heading", &Text),
        key("body", "its text in CommonMark", &Text),
    ],
};

pub(crate) static REVISION: Table = Table {
    name: "a version",
    keys: &[
        required("date", "its date", &Date),
        key("version", "its name, as `version` had it", &Line),
        required("what", "each change in words, by an id of its own", &MapOf(&Own, &Text)),
    ],
};

pub(crate) static OVERVIEW: Table = Table {
    name: "overview",
    keys: &[
        key(
            "direct",
            "table of what comes from the person: none, its columns, or a mapping",
            &Any(&[&NONE, &List(&OneOf(&DIRECT)), &Map(&OVERVIEW_TABLE)]),
        ),
        key(
            "indirect",
            "table of what comes from others: none, its columns, or a mapping",
            &Any(&[&NONE, &List(&OneOf(&INDIRECT)), &Map(&OVERVIEW_TABLE)]),
        ),
        key(
            "disclosed",
            "table of who receives what for, printed only where it is asked for",
            &Any(&[&NONE, &List(&OneOf(&DISCLOSED)), &Map(&OVERVIEW_TABLE)]),
        ),
    ],
};

pub(crate) static OVERVIEW_TABLE: Table = Table {
    name: "an overview table",
    keys: &[
        key(
            "group-by",
            "what is told once: chapter, purpose, service or recipient",
            &OneOf(&["chapter", "purpose", "service", "recipient"]),
        ),
        key("columns", "columns in their order", &List(&Any(&[&OneOf(&INDIRECT), &OneOf(&["country", "recipient"])]))),
    ],
};

pub(crate) static MEASURES_PAGE: Table = Table {
    name: "measures",
    keys: &[
        key("view", "outline of the page: goals, controls or ten-parts", &OneOf(&["goals", "controls", "ten-parts"])),
        key(
            "audience",
            "public, customers or both; each gets a page of its own",
            &List(&OneOf(&["public", "customers"])),
        ),
    ],
};

pub(crate) static RECIPIENTS_PAGE: Table = Table {
    name: "recipients",
    keys: &[key(
        "audience",
        "public, customers or both; each gets a page of its own",
        &List(&OneOf(&["public", "customers"])),
    )],
};

pub(crate) static RECORD_PAGE: Table = Table {
    name: "record",
    keys: &[key(
        "audience",
        "authority, as without this key; public for everyone to read; or both",
        &List(&OneOf(&["authority", "public"])),
    )],
};

pub(crate) static OUTPUT: Table = Table {
    name: "output",
    keys: &[
        key("dir", "folder of public pages, relative to the declaration", &Folder),
        key("internal", "folder of pages that are not for everyone, relative to the declaration", &Folder),
        key(
            "archive",
            "folder of earlier versions, which `build --changes` keeps and every build publishes with their dates",
            &Folder,
        ),
        key("base-url", "address at which the public folder is served, for links that have to be whole", &Web),
        key(
            "formats",
            "html, markdown, text, or a list of them; csv for the record",
            &List(&OneOf(&["html", "markdown", "text", "csv"])),
        ),
        key("theme", "name of the theme", &FileName),
        key(
            "front-matter",
            "none, hugo, zola, jekyll, eleventy or astro",
            &OneOf(&["none", "hugo", "zola", "jekyll", "eleventy", "astro"]),
        ),
        key("names", "file names without ending, by language and document", &MapOf(&Language, &Map(&NAMES))),
    ],
};

pub(crate) static NAMES: Table = Table {
    name: "names",
    keys: &[
        key("statement", "file name of the statement", &FileName),
        key("measures", "file name of the page of measures", &FileName),
        key("measures-customers", "file name of the page of measures for customers", &FileName),
        key("recipients", "file name of the list of recipients", &FileName),
        key("recipients-customers", "file name of the list of recipients for customers", &FileName),
        key("cookies", "file name of the page of cookies", &FileName),
        key("snippets", "file name of the texts for customers' own pages", &FileName),
        key("record-public", "file name of the record of processing activities for everyone", &FileName),
        key("record", "file name of the record of processing activities", &FileName),
    ],
};

pub(crate) static ALLOW: Table = Table {
    name: "an `allow`",
    keys: &[
        required("rule", "code or name of the rule", &Line),
        key("at", "id of what it is lowered for, or the host or item in the built site", &Line),
        key("because", "reason", &Line),
    ],
};
