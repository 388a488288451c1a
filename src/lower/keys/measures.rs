//! The keys of measures and of claims.

use super::shapes::{AUDIENCE, LINKS, LISTED_MEASURES};
use super::takes::Takes::{Any, Date, List, Map, OneOf, Own, Period, Switch, Text, Word};
use super::{Table, key};
use crate::catalog::Vocabulary::{Conditions, Exceptions};

pub(crate) static MEASURE_GROUP: Table = Table {
    name: "a group of measures",
    keys: &[
        key("all", "what holds for each measure of the list", &Map(&MEASURE_ALL)),
        key("list", "its measures", &LISTED_MEASURES),
    ],
};

pub(crate) static MEASURE_ALL: Table = Table {
    name: "`all` of a group",
    keys: &[
        key("places", "places the measures are confined to", &List(&Own)),
        key("state", "planned, partly or in-place", &OneOf(&["planned", "partly", "in-place"])),
        key("reviewed", "day of the last review", &Date),
        key("audience", "who may read of them: public, customers or authority", &AUDIENCE),
    ],
};

pub(crate) static MEASURE: Table = Table {
    name: "a measure",
    keys: &[
        key("kind", "technical or organisational, for an own measure", &OneOf(&["technical", "organisational"])),
        key("text", "what is done, for an own measure", &Text),
        key("places", "places it is confined to", &List(&Own)),
        key("when", "condition under which it holds", &Word(Conditions)),
        key("unless", "condition under which it does not hold", &Word(Conditions)),
        key("every", "period, or regularly", &Any(&[&OneOf(&["regularly"]), &Period])),
        key("recorded", "true: its results are recorded", &Switch),
        key("note", "what is particular here", &Text),
        key("links", "where more is told", &LINKS),
        key("state", "planned, partly or in-place", &OneOf(&["planned", "partly", "in-place"])),
        key("reviewed", "day of the last review", &Date),
        key("audience", "who may read of it: public, customers or authority", &AUDIENCE),
    ],
};

pub(crate) static CLAIM: Table = Table {
    name: "a claim",
    keys: &[
        key("except", "services or cases that it does not cover", &List(&Any(&[&Own, &Word(Exceptions)]))),
        key("otherwise", "what happens otherwise", &Word(Exceptions)),
        key("note", "remark", &Text),
    ],
};
