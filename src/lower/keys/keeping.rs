//! The keys of how long data are kept.

use super::shapes::RULE;
use super::takes::Takes::{Any, Items, Keeping, List, MapOf, OneOf, Own, Period, Text, Word};
use super::{Table, key};
use crate::catalog::Vocabulary::Conditions;

pub(crate) static KEEPING: Table = Table {
    name: "a retention rule",
    keys: &[
        key("first-of", "list of rules, whichever comes first", &List(&RULE)),
        key("last-of", "list of rules, whichever comes last", &List(&RULE)),
        key(
            "cases",
            "rules by condition, and otherwise",
            &MapOf(&Any(&[&OneOf(&["otherwise"]), &Word(Conditions)]), &RULE),
        ),
        key("for", "rule in one line", &Keeping),
        key("criteria", "criteria in words, where no period can be given", &Text),
        key("then", "delete, anonymise, restrict or destroy", &OneOf(&["delete", "anonymise", "restrict", "destroy"])),
    ],
};

pub(crate) static BACKUPS: Table = Table {
    name: "backups",
    keys: &[
        key("kept", "how long a backup is kept", &RULE),
        key("every", "how often one is made", &Period),
        key("places", "where backups lie", &Items(&Own)),
        key("single-records", "deleted or not-deleted", &OneOf(&["deleted", "not-deleted"])),
        key("note", "remark", &Text),
    ],
};
