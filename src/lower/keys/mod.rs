//! Every key of the language with one line on what it holds. Decoding, nearest-key help and the key reference
//! all read these tables; no other room names a key.

mod layout;
mod who;

pub(crate) use layout::{OVERVIEW, OVERVIEW_TABLE, OWN_TEXT, TEXT_FILE};
pub(crate) use who::{ADDRESS, CONTACT, CONTROLLER, DECISION, DPO, JOINT, SCOPE};

use crate::yaml::{KeyInfo, Table};

const fn key(key: &'static str, about: &'static str) -> KeyInfo {
    KeyInfo { key, about }
}

/// All tables, in the order of a declaration.
pub fn tables() -> &'static [&'static Table] {
    &TABLES
}

static TABLES: [&Table; 58] = [
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
        key("klartext", "version of the language, 1"),
        key("languages", "languages that are published, such as [de, en]"),
        key("register", "how readers are addressed: formal or informal"),
        key("version", "version shown to readers"),
        key("updated", "date shown to readers: the day of the last change to what they are told"),
        key("include", "further files of the declaration, relative to this one"),
        key("extends", "base under this file: what stands here is laid over it key by key"),
        key("drop", "what is left out of the base, by its keys: `services.website.videos`"),
        key("controller", "who is responsible"),
        key("dpo", "data protection officer, or why there is none"),
        key("authority", "supervisory authority: an id such as DE-SN, or its name and contact"),
        key(
            "telecom-authority",
            "authority for telecommunications services such as mail hosting, if another one: `DE`",
        ),
        key("automated-decisions", "none, or a list of decisions by machine alone"),
        key("scope", "what the statement covers"),
        key("places", "where data lie, by id"),
        key("processors", "outside parties that act on our behalf, by id"),
        key("recipients", "all other outside parties, by id"),
        key("data-sets", "named sets of data, by id"),
        key("terms", "own words, by vocabulary and id"),
        key("retention", "named periods, by id"),
        key("backups", "common rule on backups"),
        key("services", "what is done with personal data, by chapter and id"),
        key("measures", "none, or measures by group"),
        key("claims", "demanded negative statements by chapter or service, or everywhere"),
        key("rights", "how rights are exercised"),
        key("glossary", "terms that the statement explains; all: every shipped one that is relevant"),
        key("texts", "own sections, by id"),
        key("overview", "none, or views for the overview tables"),
        key("documents", "documents to be written: statement, measures, recipients, cookies"),
        key("output", "where and how documents are written"),
        key("allow", "rules lowered for a place, each with a reason"),
    ],
};

pub(crate) static PLACE: Table = Table {
    name: "a place",
    keys: &[
        key("name", "its name"),
        key("operator", "party that runs it"),
        key("country", "ISO code of its country, or a list"),
        key("city", "its town"),
        key("since", "day or month since when it is used"),
        key("holds", "what stands there"),
        key("personal-data", "none: no personal data lie here"),
        key("when", "condition under which it is used"),
        key("unless", "condition under which it is not used"),
        key("note", "remark"),
        key("links", "where more is told"),
    ],
};

pub(crate) static PROCESSOR: Table = Table {
    name: "a processor",
    keys: &[
        key("use", "entry of the catalog it is taken from, or facts that it publishes, {file, service}"),
        key("name", "its name"),
        key("category", "what kind of recipient it is"),
        key("country", "ISO code of its country, or a list"),
        key("address", "its address in one line"),
        key("task", "what it does"),
        key("agreement", "processing agreement: signed, pending or none"),
        key("policy", "address of its own privacy information"),
        key("transfer", "what a transfer rests on, by country"),
        key("sub-processors", "whom it engages in turn"),
        key("names-withheld", "why names are withheld"),
        key("since", "day or month since when it is engaged"),
        key("note", "remark"),
        key("public", "true for a source open to the public"),
        key("audience", "who may read its name: public, customers or authority; others read its category"),
    ],
};

pub(crate) static RECIPIENT: Table = Table {
    name: "a recipient",
    keys: &[
        key("use", "entry of the catalog it is taken from, or facts that it publishes, {file, service}"),
        key("name", "its name"),
        key("category", "what kind of recipient it is"),
        key("country", "ISO code of its country, or a list"),
        key("address", "its address in one line"),
        key("role", "controller, joint-controller or authority"),
        key("task", "what it does"),
        key("agreement", "processing agreement: signed, pending or none"),
        key("arrangement", "address of the arrangement between joint controllers"),
        key("policy", "address of its own privacy information"),
        key("transfer", "what a transfer rests on, by country"),
        key("sub-processors", "whom it engages in turn"),
        key("names-withheld", "why names are withheld"),
        key("since", "day or month since when it receives data"),
        key("note", "remark"),
        key("public", "true for a source open to the public"),
        key("audience", "who may read its name: public, customers or authority; others read its category"),
    ],
};

pub(crate) static TRANSFER: Table = Table {
    name: "a transfer",
    keys: &[
        key("by", "adequacy, dpf, scc, bcr, or the id of a derogation of Art. 49 GDPR"),
        key("module", "module of the standard contractual clauses, or a list"),
        key("checked", "day on which it was checked"),
        key("copy", "address where a copy of the safeguard can be had"),
    ],
};

pub(crate) static DATA_SET: Table =
    Table { name: "a data set", keys: &[key("name", "its name"), key("data", "what it holds")] };

pub(crate) static TERM: Table = Table { name: "a term", keys: &[key("like", "shipped id that rules may take it for")] };

pub(crate) static EVENT_TERM: Table = Table {
    name: "an event",
    keys: &[
        key("until", "words for “until …”"),
        key("after", "words for “after …”"),
        key("like", "shipped id that rules may take it for"),
    ],
};

pub(crate) static KEEPING: Table = Table {
    name: "a retention rule",
    keys: &[
        key("first-of", "list of rules, whichever comes first"),
        key("last-of", "list of rules, whichever comes last"),
        key("cases", "rules by condition, and otherwise"),
        key("for", "rule in one line"),
        key("criteria", "criteria in words, where no period can be given"),
        key("then", "delete, anonymise, restrict or destroy"),
    ],
};

pub(crate) static BACKUPS: Table = Table {
    name: "backups",
    keys: &[
        key("kept", "how long a backup is kept"),
        key("every", "how often one is made"),
        key("places", "where backups lie"),
        key("single-records", "deleted or not-deleted"),
        key("note", "remark"),
    ],
};

pub(crate) static CHAPTER: Table = Table {
    name: "a chapter",
    keys: &[
        key("title", "its heading"),
        key("note", "sentence or two under the heading"),
        key("facts", "shipped sentences about all its services"),
        key("all", "what holds for each of its services"),
    ],
};

pub(crate) static ALL: Table = Table {
    name: "all",
    keys: &[
        key("subjects", "whose data"),
        key("provision", "whether the person has to provide them"),
        key("places", "where data lie"),
        key("recipients", "who receives data"),
        key("access", "who inside may look"),
        key("channels", "ways in which data arrive"),
        key("retention", "how long data are kept"),
        key("backups", "what becomes of data in backups"),
        key("cookies", "what is stored on the visitor's device"),
        key("loads", "when it is loaded into a page"),
        key("layout", "how the facts are told: prose or questions"),
        key("on-behalf", "what customers store with us; a service replaces single keys of it"),
    ],
};

pub(crate) static SERVICE: Table = Table {
    name: "a service",
    keys: &[
        key("title", "its heading"),
        key("use", "product in use, by its catalog id; or facts that a provider publishes, {file, service}"),
        key("url", "where it is found"),
        key("note", "own sentence"),
        key("links", "where more is told"),
        key("see", "services that belong to it"),
        key("facts", "shipped sentences"),
        key("when", "condition under which it takes place"),
        key("unless", "condition under which it does not take place"),
        key("subjects", "whose data"),
        key("data", "which data"),
        key("purposes", "what for, each with its legal basis"),
        key("consent", "how consent is given and withdrawn"),
        key("provision", "whether the person has to provide the data"),
        key("opt-out", "how to avoid or end it"),
        key("trigger", "what sets it off"),
        key("source", "where data come from, if not from the person"),
        key("recipients", "who receives data"),
        key("places", "where data lie"),
        key("access", "who inside may look"),
        key("channels", "ways in which data arrive"),
        key("measures", "measures particular to it"),
        key("retention", "how long data are kept"),
        key("backups", "what becomes of data in backups"),
        key("logs", "what is logged"),
        key("cookies", "what is stored on the visitor's device"),
        key("on-behalf", "what customers store with us"),
        key("loads", "when it is loaded: at-once, on-click, after-consent or link"),
        key("where", "on which pages: most, some or hosts"),
        key("layout", "how its facts are told: prose or questions"),
        key("cases", "variants that add to it"),
        key("parts", "activities inside it, by id"),
        key("onward", "what recipients do on their own"),
    ],
};

pub(crate) static ITEM: Table = Table {
    name: "an element",
    keys: &[
        key("when", "condition under which it holds"),
        key("unless", "condition under which it does not hold"),
        key("note", "remark"),
    ],
};

pub(crate) static LINK: Table =
    Table { name: "a link", keys: &[key("url", "where it leads"), key("text", "its text")] };

pub(crate) static ANY_OF: Table =
    Table { name: "a choice of data", keys: &[key("any-of", "data of which one is enough")] };

pub(crate) static PURPOSE: Table = Table {
    name: "a purpose",
    keys: &[
        key("consent", "Art. 6(1)(a) GDPR"),
        key("contract", "Art. 6(1)(b) GDPR"),
        key("legal-obligation", "Art. 6(1)(c) GDPR, with the provisions"),
        key("vital-interests", "Art. 6(1)(d) GDPR"),
        key("public-task", "Art. 6(1)(e) GDPR, with the provisions"),
        key("legitimate-interests", "Art. 6(1)(f) GDPR, with the interests"),
        key("when", "condition under which it is pursued"),
    ],
};

pub(crate) static BASIS: Table = Table {
    name: "a legal basis",
    keys: &[
        key("interests", "interests that are pursued"),
        key("whose", "whose interests, if not ours"),
        key("law", "further provisions it rests on"),
        key("special", "ground of Art. 9(2) GDPR for special categories"),
    ],
};

pub(crate) static CONSENT: Table =
    Table { name: "consent", keys: &[key("by", "how it is given"), key("withdraw", "how it is withdrawn")] };

pub(crate) static PROVISION: Table = Table {
    name: "provision",
    keys: &[
        key("voluntary", "they need not; what follows may be said"),
        key("needed-for", "what they are needed for"),
        key("otherwise", "what follows if they are not provided"),
    ],
};

pub(crate) static VOLUNTARY: Table =
    Table { name: "voluntary", keys: &[key("otherwise", "what follows if they are not provided")] };

pub(crate) static SOURCE_STEP: Table = Table {
    name: "a step of `source`",
    keys: &[
        key("own", "sources of our own"),
        key("from", "other parties, or sources in words"),
        key("when", "condition under which they are asked"),
        key("sends", "data that we send them to ask"),
    ],
};

pub(crate) static LOGS: Table = Table {
    name: "logs",
    keys: &[
        key("data", "what an entry holds, for a log of one kind"),
        key("events", "kinds of entries, by id"),
        key("retention", "how long entries are kept"),
        key("recipients", "who receives them"),
        key("access", "who inside may look"),
        key("example", "line of the log"),
    ],
};

pub(crate) static LOG_EVENT: Table = Table {
    name: "a log event",
    keys: &[
        key("data", "what an entry holds"),
        key("adds-to", "event whose entries it adds to"),
        key("replaced", "what is written in place of a field"),
        key("when", "condition under which it is logged"),
        key("retention", "how long, if other than the rest"),
        key("recipients", "who receives it, if others than of the rest"),
        key("access", "who inside may look"),
    ],
};

pub(crate) static COOKIE: Table = Table {
    name: "a cookie",
    keys: &[
        key("category", "necessary, functional, statistics, marketing or external-media"),
        key("lasts", "session, until-deleted or a period"),
        key("needed-for", "purpose it is needed for, if necessary"),
        key("kind", "cookie, local-storage, session-storage or indexed-db"),
        key("host", "host that sets it, if another one"),
        key("note", "remark"),
    ],
};

pub(crate) static ON_BEHALF: Table = Table {
    name: "on-behalf",
    keys: &[
        key("data", "what is stored"),
        key("responsible", "who is responsible for the content"),
        key("retention", "how long it is kept"),
        key("access", "who may look"),
        key("recipients", "who receives the content"),
        key("inspection", "what holds when we look into it"),
        key("duties", "what the customer has to see to"),
        key("note", "own sentence"),
        key("snippet", "text for customers' own pages: true, or what it says besides in their voice"),
    ],
};

pub(crate) static INSPECTION: Table = Table {
    name: "an inspection",
    keys: &[
        key("records", "what is recorded each time"),
        key("notice", "when the customer learns of it: beforehand, at-once or a period"),
        key("urgent", "the same, where there is no time for an instruction"),
        key("customer-may", "what the customer can do about it: refuse, protect"),
    ],
};

pub(crate) static WHERE: Table = Table { name: "where", keys: &[key("hosts", "hosts, one or a list")] };

pub(crate) static CASE: Table = Table {
    name: "a case",
    keys: &[
        key("when", "condition of the case"),
        key("data", "further data"),
        key("purposes", "further purposes"),
        key("recipients", "further recipients"),
        key("places", "other places"),
        key("retention", "other period"),
        key("access", "others who may look"),
        key("note", "remark"),
    ],
};

pub(crate) static ONWARD: Table = Table {
    name: "an onward use",
    keys: &[
        key("by", "recipient that acts"),
        key("purpose", "what for"),
        key("basis", "legal bases it names, by the words of Art. 6(1) GDPR"),
        key("when", "condition under which it happens"),
        key("data", "which data"),
        key("recipients", "kinds of recipients it passes them to"),
        key("we-get", "what we get back"),
        key("note", "remark"),
    ],
};

pub(crate) static MEASURE_GROUP: Table = Table {
    name: "a group of measures",
    keys: &[key("all", "what holds for each measure of the list"), key("list", "its measures")],
};

pub(crate) static MEASURE_ALL: Table = Table {
    name: "`all` of a group",
    keys: &[
        key("places", "places the measures are confined to"),
        key("state", "planned, partly or in-place"),
        key("reviewed", "day of the last review"),
        key("audience", "who may read of them: public, customers or authority"),
    ],
};

pub(crate) static MEASURE: Table = Table {
    name: "a measure",
    keys: &[
        key("kind", "technical or organisational, for an own measure"),
        key("text", "what is done, for an own measure"),
        key("places", "places it is confined to"),
        key("when", "condition under which it holds"),
        key("unless", "condition under which it does not hold"),
        key("every", "period, or regularly"),
        key("recorded", "true: its results are recorded"),
        key("note", "what is particular here"),
        key("links", "where more is told"),
        key("state", "planned, partly or in-place"),
        key("reviewed", "day of the last review"),
        key("audience", "who may read of it: public, customers or authority"),
    ],
};

pub(crate) static CLAIM: Table = Table {
    name: "a claim",
    keys: &[
        key("except", "services or cases that it does not cover"),
        key("otherwise", "what happens otherwise"),
        key("note", "remark"),
    ],
};

pub(crate) static RIGHTS: Table = Table {
    name: "rights",
    keys: &[
        key("detail", "short or long: how much is told about each right"),
        key("by", "ways in which requests are taken"),
        key("answers", "ways in which they are answered"),
        key("not-by", "ways in which they are not, each with the reason as its note"),
        key("notes", "remarks to single rights"),
    ],
};

pub(crate) static RIGHT_NOTES: Table = Table {
    name: "notes",
    keys: &[
        key("access", "remark to Art. 15 GDPR"),
        key("rectification", "remark to Art. 16 GDPR"),
        key("erasure", "remark to Art. 17 GDPR"),
        key("restriction", "remark to Art. 18 GDPR"),
        key("portability", "remark to Art. 20 GDPR"),
        key("objection", "remark to Art. 21 GDPR"),
        key("complaint", "remark to Art. 77 GDPR"),
    ],
};

pub(crate) static EXPLANATION: Table = Table {
    name: "an explanation",
    keys: &[
        key("title", "the term, for an own explanation"),
        key("text", "what it means, for an own explanation"),
        key("note", "what is particular here"),
    ],
};

pub(crate) static MEASURES_PAGE: Table = Table {
    name: "measures",
    keys: &[
        key("view", "outline of the page: goals, controls or ten-parts"),
        key("audience", "public, customers or both; each gets a page of its own"),
    ],
};

pub(crate) static RECIPIENTS_PAGE: Table =
    Table { name: "recipients", keys: &[key("audience", "public, customers or both; each gets a page of its own")] };

pub(crate) static RECORD_PAGE: Table = Table {
    name: "record",
    keys: &[key("audience", "authority, as without this key; public for everyone to read; or both")],
};

pub(crate) static OUTPUT: Table = Table {
    name: "output",
    keys: &[
        key("dir", "folder of public pages, relative to the declaration"),
        key("internal", "folder of pages that are not for everyone, relative to the declaration"),
        key("base-url", "address at which the public folder is served, for links that have to be whole"),
        key("formats", "html, markdown, text, or a list of them; csv for the record"),
        key("theme", "name of the theme"),
        key("front-matter", "none, hugo, zola, jekyll, eleventy or astro"),
        key("names", "file names without ending, by language and document"),
    ],
};

pub(crate) static NAMES: Table = Table {
    name: "names",
    keys: &[
        key("statement", "file name of the statement"),
        key("measures", "file name of the page of measures"),
        key("measures-customers", "file name of the page of measures for customers"),
        key("recipients", "file name of the list of recipients"),
        key("recipients-customers", "file name of the list of recipients for customers"),
        key("cookies", "file name of the page of cookies"),
        key("snippets", "file name of the texts for customers' own pages"),
        key("record-public", "file name of the record of processing activities for everyone"),
        key("record", "file name of the record of processing activities"),
    ],
};

pub(crate) static ALLOW: Table = Table {
    name: "an `allow`",
    keys: &[
        key("rule", "code or name of the rule"),
        key("at", "id of what it is lowered for"),
        key("because", "reason"),
    ],
};

pub(crate) static USE: Table = Table {
    name: "use",
    keys: &[
        key("file", "file of facts that a provider publishes, relative to this file"),
        key("service", "service of the provider, by its id in that file"),
    ],
};

pub(crate) static FACTS: Table = Table {
    name: "a file of facts",
    keys: &[
        key("klartext-facts", "version of the form, 1"),
        key("languages", "languages of its texts"),
        key("version", "version of the declaration it was made from"),
        key("updated", "date of the declaration it was made from"),
        key("party", "who publishes it"),
        key("services", "facts by service"),
        key("terms", "own words that the facts are told in"),
    ],
};

pub(crate) static FACTS_PARTY: Table = Table {
    name: "a party of facts",
    keys: &[
        key("name", "name with legal form"),
        key("address", "postal address in one line"),
        key("country", "country as ISO code"),
    ],
};

pub(crate) static FACTS_SERVICE: Table = Table {
    name: "a service of facts",
    keys: &[
        key("logs", "what is logged and how long, or none"),
        key("backups", "what becomes of it in backups, or none"),
        key("sub-processors", "who runs the servers"),
    ],
};
