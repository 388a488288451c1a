//! The keys that say who is responsible and what the statement covers.

use super::shapes::{NONE, POSTAL};
use super::takes::Takes::{
    Any, Email, Entry, Host, Items, Line, List, Map, MapOf, Number, OneOf, Phone, Text, Web, Word,
};
use super::{Table, key, required};
use crate::catalog::Kind::Countries;
use crate::catalog::Vocabulary::{Channels, Facts, Offers};

pub(crate) static CONTROLLER: Table = Table {
    name: "controller",
    keys: &[
        key("name", "name with legal form", &Line),
        key("represented-by", "who represents it, one name or a list", &List(&Text)),
        key("attention", "to whose attention letters go", &Line),
        key("address", "`street, postcode city, country`, or a mapping", &POSTAL),
        key("email", "mail address", &Any(&[&NONE, &Email])),
        key("phone", "telephone in international form", &Any(&[&NONE, &Phone])),
        key("fax", "fax in international form", &Phone),
        key("website", "address of the website", &Web),
        key("imprint", "address of the imprint", &Web),
        key("register", "entry in a public register", &Line),
        key("vat-id", "VAT id", &Line),
        key("tax-office", "tax office", &Text),
        key("chamber", "chamber it belongs to, with its address", &Text),
        key("content-by", "who answers for what the website says", &Text),
        key("keys", "keys for encrypted contact: label and address", &MapOf(&Line, &Web)),
        key("persons-processing", "how many persons constantly process personal data by machine", &Number(0, u32::MAX)),
        key("joint", "further controllers who decide jointly", &List(&Map(&JOINT))),
        key("eu-representative", "representative in the Union", &Map(&CONTACT)),
    ],
};

pub(crate) static ADDRESS: Table = Table {
    name: "an address",
    keys: &[
        required("street", "street and number", &Line),
        key("postcode", "postcode", &Line),
        required("city", "town", &Line),
        required("country", "ISO code of the country", &Entry(Countries)),
    ],
};

pub(crate) static CONTACT: Table = Table {
    name: "a contact",
    keys: &[
        required("name", "name", &Line),
        key("address", "`street, postcode city, country`, or a mapping", &POSTAL),
        key("email", "mail address", &Email),
        key("phone", "telephone in international form", &Phone),
        key("website", "address of the website", &Web),
    ],
};

pub(crate) static JOINT: Table = Table {
    name: "a joint controller",
    keys: &[
        required("name", "name", &Line),
        key("address", "`street, postcode city, country`, or a mapping", &POSTAL),
        key("email", "mail address", &Email),
        key("phone", "telephone in international form", &Phone),
        key("website", "address of the website", &Web),
        key("arrangement", "address of the arrangement between joint controllers", &Web),
    ],
};

pub(crate) static DPO: Table = Table {
    name: "dpo",
    keys: &[
        key(
            "none",
            "why there is no officer: below-threshold or not-required",
            &OneOf(&["below-threshold", "not-required"]),
        ),
        key("name", "name, if it is to be shown", &Line),
        key("company", "firm, if the officer is external", &Line),
        key("address", "`street, postcode city, country`, or a mapping", &POSTAL),
        key("email", "mail address", &Any(&[&NONE, &Email])),
        key("phone", "telephone in international form", &Phone),
    ],
};

pub(crate) static DECISION: Table = Table {
    name: "an automated decision",
    keys: &[
        required("title", "its name", &Text),
        key("logic", "how it is reached", &Text),
        key("consequences", "what it means for the person", &Text),
    ],
};

pub(crate) static SCOPE: Table = Table {
    name: "scope",
    keys: &[
        key("domains", "domains without scheme, one or a list", &List(&Host)),
        key("channels", "ways of contact that are covered", &Items(&Word(Channels))),
        key("offers", "what is offered and covered, besides the websites", &Items(&Word(Offers))),
        key(
            "no-channels",
            "ways of contact that are not offered, each with the reason as its note",
            &Items(&Word(Channels)),
        ),
        key("audience", "for whom the offer is meant, or not meant", &Text),
        key("facts", "shipped sentences about the scope", &Items(&Word(Facts))),
        key("note", "own sentence", &Text),
    ],
};
