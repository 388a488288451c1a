//! The keys that say who is responsible and what the statement covers.

use super::key;
use crate::yaml::Table;

pub(crate) static CONTROLLER: Table = Table {
    name: "controller",
    keys: &[
        key("name", "name with legal form"),
        key("represented-by", "who represents it, one name or a list"),
        key("attention", "to whose attention letters go"),
        key("address", "`street, postcode city, country`, or a mapping"),
        key("email", "mail address"),
        key("phone", "telephone in international form"),
        key("fax", "fax in international form"),
        key("website", "address of the website"),
        key("imprint", "address of the imprint"),
        key("register", "entry in a public register"),
        key("vat-id", "VAT id"),
        key("tax-office", "tax office"),
        key("chamber", "chamber it belongs to, with its address"),
        key("content-by", "who answers for what the website says"),
        key("keys", "keys for encrypted contact: label and address"),
        key("persons-processing", "how many persons constantly process personal data by machine"),
        key("joint", "further controllers who decide jointly"),
        key("eu-representative", "representative in the Union"),
    ],
};

pub(crate) static ADDRESS: Table = Table {
    name: "an address",
    keys: &[
        key("street", "street and number"),
        key("postcode", "postcode"),
        key("city", "town"),
        key("country", "ISO code of the country"),
    ],
};

pub(crate) static CONTACT: Table = Table {
    name: "a contact",
    keys: &[
        key("name", "name"),
        key("address", "`street, postcode city, country`, or a mapping"),
        key("email", "mail address"),
        key("phone", "telephone in international form"),
        key("website", "address of the website"),
    ],
};

pub(crate) static JOINT: Table = Table {
    name: "a joint controller",
    keys: &[
        key("name", "name"),
        key("address", "`street, postcode city, country`, or a mapping"),
        key("email", "mail address"),
        key("phone", "telephone in international form"),
        key("website", "address of the website"),
        key("arrangement", "address of the arrangement between joint controllers"),
    ],
};

pub(crate) static DPO: Table = Table {
    name: "dpo",
    keys: &[
        key("none", "why there is no officer: below-threshold or not-required"),
        key("name", "name, if it is to be shown"),
        key("company", "firm, if the officer is external"),
        key("address", "`street, postcode city, country`, or a mapping"),
        key("email", "mail address"),
        key("phone", "telephone in international form"),
    ],
};

pub(crate) static DECISION: Table = Table {
    name: "an automated decision",
    keys: &[
        key("title", "its name"),
        key("logic", "how it is reached"),
        key("consequences", "what it means for the person"),
    ],
};

pub(crate) static SCOPE: Table = Table {
    name: "scope",
    keys: &[
        key("domains", "domains without scheme, one or a list"),
        key("channels", "ways of contact that are covered"),
        key("offers", "what is offered and covered, besides the websites"),
        key("no-channels", "ways of contact that are not offered, each with the reason as its note"),
        key("audience", "for whom the offer is meant, or not meant"),
        key("facts", "shipped sentences about the scope"),
        key("note", "own sentence"),
    ],
};
