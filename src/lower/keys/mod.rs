//! Every key of the language with one line on what it holds and the shape of its value. Decoding, nearest-key help, the
//! expansion and the schema read these tables; no other room names a key.

mod facts;
mod keeping;
mod layout;
mod measures;
mod party;
mod service;
mod shapes;
mod takes;
mod who;
mod words;

pub(crate) use facts::{FACTS, FACTS_PARTY, FACTS_SERVICE};
pub(crate) use keeping::{BACKUPS, KEEPING};
pub(crate) use layout::{
    ALLOW, MEASURES_PAGE, NAMES, OUTPUT, OVERVIEW, OVERVIEW_TABLE, OWN_TEXT, RECIPIENTS_PAGE, RECORD_PAGE, REVISION,
    RIGHT_NOTES, RIGHTS,
};
pub(crate) use measures::{CLAIM, MEASURE, MEASURE_ALL, MEASURE_GROUP};
pub(crate) use party::{PLACE, PROCESSOR, RECIPIENT, TRANSFER, USE};
pub(crate) use service::{
    ALL, BASIS, CASE, CHAPTER, CONSENT, COOKIE, INSPECTION, LOG_EVENT, LOGS, ON_BEHALF, ONWARD, PROVISION, PURPOSE,
    SERVICE, SOURCE_STEP, VOLUNTARY, WHERE,
};
pub(crate) use shapes::{CATEGORIES, HEADED};
pub use takes::{Takes, Value};
pub(crate) use who::{ADDRESS, CONTACT, CONTROLLER, DECISION, DPO, JOINT, SCOPE};
pub(crate) use words::{ANY_OF, DATA_SET, EVENT_TERM, EXPLANATION, ITEM, LINK, OPEN, TERM, TEXT_FILE};

use crate::catalog::Kind::{Claims, Glossary, MeasureGroups, Products};
use crate::yaml::{self, KeyInfo};
use shapes::{AGREEMENT, AUTHORITY, COMMON_BACKUPS, EXPLAINED, LISTED_MEASURES, NONE, RULE};
use takes::Takes::{
    Any, Chapter, Date, Details, Document, Entry, Language, Line, List, Map, MapOf, Number, OneOf, Own, Terms,
};

/// The keys of one kind of mapping with the shapes of their values.
pub type Table = yaml::Table<Value>;

/// A key with the shape of its value.
pub type Info = KeyInfo<Value>;

const fn key(key: &'static str, about: &'static str, takes: &'static Takes) -> Info {
    KeyInfo { key, about, value: Value { takes, required: false } }
}

/// A key without which its mapping says nothing, and which no other file can bring.
const fn required(key: &'static str, about: &'static str, takes: &'static Takes) -> Info {
    KeyInfo { key, about, value: Value { takes, required: true } }
}

/// All tables, in the order of a declaration.
pub fn tables() -> &'static [&'static Table] {
    &TABLES
}

static TABLES: [&Table; 59] = [
    &TOP,
    &CONTROLLER,
    &ADDRESS,
    &CONTACT,
    &JOINT,
    &DPO,
    &DECISION,
    &SCOPE,
    &PLACE,
    &PROCESSOR,
    &RECIPIENT,
    &TRANSFER,
    &DATA_SET,
    &TERM,
    &EVENT_TERM,
    &KEEPING,
    &BACKUPS,
    &CHAPTER,
    &ALL,
    &SERVICE,
    &ITEM,
    &LINK,
    &ANY_OF,
    &PURPOSE,
    &BASIS,
    &CONSENT,
    &PROVISION,
    &VOLUNTARY,
    &SOURCE_STEP,
    &LOGS,
    &LOG_EVENT,
    &COOKIE,
    &ON_BEHALF,
    &INSPECTION,
    &WHERE,
    &CASE,
    &ONWARD,
    &MEASURE_GROUP,
    &MEASURE_ALL,
    &MEASURE,
    &CLAIM,
    &RIGHTS,
    &RIGHT_NOTES,
    &EXPLANATION,
    &OWN_TEXT,
    &REVISION,
    &OVERVIEW,
    &OVERVIEW_TABLE,
    &TEXT_FILE,
    &MEASURES_PAGE,
    &RECIPIENTS_PAGE,
    &RECORD_PAGE,
    &OUTPUT,
    &NAMES,
    &ALLOW,
    &USE,
    &FACTS,
    &FACTS_PARTY,
    &FACTS_SERVICE,
];

/// Keys that only the main file has.
pub(super) const MAIN_ONLY: [&str; 8] =
    ["klartext", "languages", "register", "version", "updated", "output", "extends", "drop"];

pub(crate) static TOP: Table = Table {
    name: "the declaration",
    keys: &[
        key("klartext", "version of the language, 1", &Number(1, 1)),
        key("languages", "languages that are published, such as [de, en]", &List(&Language)),
        key("register", "how readers are addressed: formal or informal", &OneOf(&["formal", "informal"])),
        key("version", "version shown to readers", &Line),
        key("updated", "date shown to readers: the day of the last change to what they are told", &Date),
        key("include", "further files of the declaration, relative to this one", &List(&Line)),
        key("extends", "base under this file: what stands here is laid over it key by key", &Line),
        key("drop", "what is left out of the base, by its keys: `services.website.videos`", &List(&Line)),
        key("controller", "who is responsible", &Map(&CONTROLLER)),
        key("dpo", "data protection officer, or why there is none", &Map(&DPO)),
        key("authority", "supervisory authority: an id such as DE-SN, or its name and contact", &AUTHORITY),
        key(
            "telecom-authority",
            "authority for telecommunications services such as mail hosting, if another one: `DE`",
            &AUTHORITY,
        ),
        key(
            "automated-decisions",
            "none, or a list of decisions by machine alone",
            &Any(&[&NONE, &List(&Map(&DECISION))]),
        ),
        key("scope", "what the statement covers", &Map(&SCOPE)),
        key("places", "where data lie, by id", &Any(&[&NONE, &MapOf(&Own, &Map(&PLACE))])),
        key(
            "processors",
            "outside parties that act on our behalf, by id",
            &Any(&[&NONE, &MapOf(&Any(&[&Entry(Products), &Own]), &Any(&[&AGREEMENT, &Map(&PROCESSOR)]))]),
        ),
        key(
            "recipients",
            "all other outside parties, by id",
            &Any(&[&NONE, &MapOf(&Any(&[&Entry(Products), &Own]), &Map(&RECIPIENT))]),
        ),
        key("data-sets", "named sets of data, by id", &Any(&[&NONE, &MapOf(&Own, &Map(&DATA_SET))])),
        key("terms", "own words, by vocabulary and id", &Any(&[&NONE, &Terms])),
        key("retention", "named periods, by id", &Any(&[&NONE, &MapOf(&Own, &RULE)])),
        key("backups", "common rule on backups", &COMMON_BACKUPS),
        key(
            "services",
            "what is done with personal data, by chapter and id",
            &Any(&[&NONE, &MapOf(&HEADED, &Chapter(&CHAPTER, &Map(&SERVICE)))]),
        ),
        key(
            "measures",
            "none, or measures by group",
            &Any(&[&NONE, &MapOf(&Entry(MeasureGroups), &Any(&[&NONE, &LISTED_MEASURES, &Map(&MEASURE_GROUP)]))]),
        ),
        key(
            "claims",
            "demanded negative statements by chapter or service, or everywhere",
            &Any(&[
                &NONE,
                &MapOf(
                    &Any(&[&OneOf(&["everywhere"]), &Own]),
                    &List(&Any(&[&Entry(Claims), &Details(&Entry(Claims), &CLAIM)])),
                ),
            ]),
        ),
        key("rights", "how rights are exercised", &Map(&RIGHTS)),
        key(
            "glossary",
            "terms that the statement explains; all: every shipped one that is relevant",
            &Any(&[
                &List(&Any(&[&OneOf(&["all"]), &Entry(Glossary), &Details(&EXPLAINED, &EXPLANATION)])),
                &MapOf(&EXPLAINED, &Map(&EXPLANATION)),
            ]),
        ),
        key("texts", "own sections, by id", &Any(&[&NONE, &MapOf(&Own, &Map(&OWN_TEXT))])),
        key("changes", "what each version has changed, as `build --changes` notes it", &List(&Map(&REVISION))),
        key("overview", "none, or views for the overview tables", &Any(&[&NONE, &Map(&OVERVIEW)])),
        key("documents", "documents to be written: statement, measures, recipients, cookies", &List(&Document)),
        key("output", "where and how documents are written", &Map(&OUTPUT)),
        key("allow", "rules lowered for a place, each with a reason", &List(&Map(&ALLOW))),
    ],
};
