//! The keys of the facts that a firm publishes for its customers.

use super::shapes::{COMMON_BACKUPS, NONE};
use super::takes::Takes::{Any, Date, Entry, Items, Language, Line, List, Map, MapOf, Number, Own, Terms, Text, Word};
use super::{LOGS, Table, key, required};
use crate::catalog::Kind::Countries;
use crate::catalog::Vocabulary::Categories;

pub(crate) static FACTS: Table = Table {
    name: "a file of facts",
    keys: &[
        required("klartext-facts", "version of the form, 1", &Number(1, 1)),
        key("languages", "languages of its texts", &List(&Language)),
        key("version", "version of the declaration it was made from", &Line),
        key("updated", "date of the declaration it was made from", &Date),
        key("party", "who publishes it", &Map(&FACTS_PARTY)),
        key("services", "facts by service", &MapOf(&Own, &Map(&FACTS_SERVICE))),
        key("terms", "own words that the facts are told in", &Terms),
    ],
};

pub(crate) static FACTS_PARTY: Table = Table {
    name: "a party of facts",
    keys: &[
        key("name", "name with legal form", &Text),
        key("address", "postal address in one line", &Line),
        key("country", "country as ISO code", &List(&Entry(Countries))),
    ],
};

pub(crate) static FACTS_SERVICE: Table = Table {
    name: "a service of facts",
    keys: &[
        key("logs", "what is logged and how long, or none", &Any(&[&NONE, &Map(&LOGS)])),
        key("backups", "what becomes of it in backups, or none", &COMMON_BACKUPS),
        key("sub-processors", "who runs the servers", &Items(&Word(Categories))),
    ],
};
