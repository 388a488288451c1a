//! The keys of places and of outside parties.

use super::shapes::{AGREEMENT, AUDIENCE, LINKS, NONE, USED};
use super::takes::Takes::{
    Any, Date, Derogation, Entry, Host, Items, Line, List, Map, MapOf, Number, OneOf, Own, Since, Switch, Text, Web,
    Word,
};
use super::{Table, key, required};
use crate::catalog::Kind::Countries;
use crate::catalog::Vocabulary::{Categories, Conditions, Holdings, Tasks};

pub(crate) static PLACE: Table = Table {
    name: "a place",
    keys: &[
        key("name", "its name", &Text),
        key("operator", "party that runs it", &Own),
        key("country", "ISO code of its country, or a list", &List(&Entry(Countries))),
        key("city", "its town", &Line),
        key("since", "day or month since when it is used", &Since),
        key("holds", "what stands there", &Word(Holdings)),
        key("personal-data", "none: no personal data lie here", &NONE),
        key("when", "condition under which it is used", &Word(Conditions)),
        key("unless", "condition under which it is not used", &Word(Conditions)),
        key("note", "remark", &Text),
        key("links", "where more is told", &LINKS),
    ],
};

pub(crate) static PROCESSOR: Table = Table {
    name: "a processor",
    keys: &[
        key("use", "entry of the catalog it is taken from, or facts that it publishes, {file, service}", &USED),
        key("name", "its name", &Text),
        key("category", "what kind of recipient it is", &Word(Categories)),
        key("country", "ISO code of its country, or a list", &List(&Entry(Countries))),
        key("address", "its address in one line", &Line),
        key("task", "what it does", &Word(Tasks)),
        key("agreement", "processing agreement: signed, pending or none", &AGREEMENT),
        key("policy", "address of its own privacy information", &Web),
        key(
            "hosts",
            "hosts that it runs, each with those below it, by which it is known in the built site",
            &List(&Host),
        ),
        key("transfer", "what a transfer rests on, by country", &MapOf(&Entry(Countries), &Map(&TRANSFER))),
        key("sub-processors", "whom it engages in turn", &Items(&Word(Categories))),
        key("names-withheld", "why names are withheld", &Text),
        key("since", "day or month since when it is engaged", &Since),
        key("note", "remark", &Text),
        key("public", "true for a source open to the public", &Switch),
        key("audience", "who may read its name: public, customers or authority; others read its category", &AUDIENCE),
    ],
};

pub(crate) static RECIPIENT: Table = Table {
    name: "a recipient",
    keys: &[
        key("use", "entry of the catalog it is taken from, or facts that it publishes, {file, service}", &USED),
        key("name", "its name", &Text),
        key("category", "what kind of recipient it is", &Word(Categories)),
        key("country", "ISO code of its country, or a list", &List(&Entry(Countries))),
        key("address", "its address in one line", &Line),
        key(
            "role",
            "controller, joint-controller or authority",
            &OneOf(&["controller", "joint-controller", "authority"]),
        ),
        key("task", "what it does", &Word(Tasks)),
        key("agreement", "processing agreement: signed, pending or none", &AGREEMENT),
        key("arrangement", "address of the arrangement between joint controllers", &Web),
        key("policy", "address of its own privacy information", &Web),
        key(
            "hosts",
            "hosts that it runs, each with those below it, by which it is known in the built site",
            &List(&Host),
        ),
        key("transfer", "what a transfer rests on, by country", &MapOf(&Entry(Countries), &Map(&TRANSFER))),
        key("sub-processors", "whom it engages in turn", &Items(&Word(Categories))),
        key("names-withheld", "why names are withheld", &Text),
        key("since", "day or month since when it receives data", &Since),
        key("note", "remark", &Text),
        key("public", "true for a source open to the public", &Switch),
        key("audience", "who may read its name: public, customers or authority; others read its category", &AUDIENCE),
    ],
};

pub(crate) static TRANSFER: Table = Table {
    name: "a transfer",
    keys: &[
        key(
            "by",
            "adequacy, dpf, scc, bcr, or the id of a derogation of Art. 49 GDPR",
            &Any(&[&OneOf(&["none", "adequacy", "dpf", "scc", "bcr"]), &Derogation]),
        ),
        key("module", "module of the standard contractual clauses, or a list", &List(&Number(1, 4))),
        key("checked", "day on which it was checked", &Date),
        key("copy", "address where a copy of the safeguard can be had", &Web),
    ],
};

pub(crate) static USE: Table = Table {
    name: "use",
    keys: &[
        required("file", "file of facts that a provider publishes, relative to this file", &Line),
        key("service", "service of the provider, by its id in that file", &Line),
    ],
};
