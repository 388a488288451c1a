//! The keys of chapters and services, and of all that stands in them.

use super::shapes::{
    BASES, CATEGORIES, COMMON_BACKUPS, COOKIES, DATA, DATUM, HEADED, LINKS, LISTED_MEASURES, NONE, PURPOSES,
    RECIPIENTS, RULE, USED,
};
use super::takes::Takes::{
    Any, Entry, Host, Items, Line, List, Map, MapOf, OneOf, Own, Period, Sequence, Switch, Text, Translations, Web,
    Word,
};
use super::{ANY_OF, Table, key, required};
use crate::catalog::Kind::{LegalBases, Words};
use crate::catalog::Vocabulary::{
    Access, Categories, Channels, Conditions, Consents, Consequences, Data, Duties, Facts, Interests, LogKinds, Needs,
    OptOuts, Purposes, Responsibles, Sources, Subjects, Triggers, Withdrawals,
};

pub(crate) static CHAPTER: Table = Table {
    name: "a chapter",
    keys: &[
        key("title", "its heading", &Text),
        key("note", "sentence or two under the heading", &Text),
        key("facts", "shipped sentences about all its services", &Items(&Word(Facts))),
        key("all", "what holds for each of its services", &Map(&ALL)),
    ],
};

pub(crate) static ALL: Table = Table {
    name: "all",
    keys: &[
        key("subjects", "whose data", &Any(&[&NONE, &Items(&Word(Subjects))])),
        key("provision", "whether the person has to provide them", &Any(&[&OneOf(&["voluntary"]), &Map(&PROVISION)])),
        key("places", "where data lie", &Any(&[&NONE, &Items(&Own)])),
        key("recipients", "who receives data", &RECIPIENTS),
        key("access", "who inside may look", &Items(&Word(Access))),
        key("channels", "ways in which data arrive", &Items(&Word(Channels))),
        key("retention", "how long data are kept", &RULE),
        key("backups", "what becomes of data in backups", &COMMON_BACKUPS),
        key("cookies", "what is stored on the visitor's device", &COOKIES),
        key("loads", "when it is loaded into a page", &OneOf(&["at-once", "on-click", "after-consent", "link"])),
        key("layout", "how the facts are told: prose or questions", &OneOf(&["prose", "questions"])),
        key("on-behalf", "what customers store with us; a service replaces single keys of it", &Map(&ON_BEHALF)),
    ],
};

pub(crate) static SERVICE: Table = Table {
    name: "a service",
    keys: &[
        key("title", "its heading", &Text),
        key("use", "product in use, by its catalog id; or facts that a provider publishes, {file, service}", &USED),
        key("url", "where it is found", &Web),
        key("note", "own sentence", &Text),
        key("links", "where more is told", &LINKS),
        key("see", "services that belong to it", &List(&Own)),
        key("facts", "shipped sentences", &Items(&Word(Facts))),
        key("when", "condition under which it takes place", &Word(Conditions)),
        key("unless", "condition under which it does not take place", &Word(Conditions)),
        key("subjects", "whose data", &Any(&[&NONE, &Items(&Word(Subjects))])),
        key("data", "which data", &Any(&[&NONE, &DATA])),
        key("purposes", "what for, each with its legal basis", &Any(&[&NONE, &PURPOSES])),
        key("consent", "how consent is given and withdrawn", &Map(&CONSENT)),
        key(
            "provision",
            "whether the person has to provide the data",
            &Any(&[&OneOf(&["voluntary"]), &Map(&PROVISION)]),
        ),
        key("opt-out", "how to avoid or end it", &Items(&Word(OptOuts))),
        key("trigger", "what sets it off", &Word(Triggers)),
        key(
            "source",
            "where data come from, if not from the person",
            &Any(&[&NONE, &List(&Any(&[&Word(Sources), &Map(&SOURCE_STEP)]))]),
        ),
        key("recipients", "who receives data", &RECIPIENTS),
        key("places", "where data lie", &Any(&[&NONE, &Items(&Own)])),
        key("access", "who inside may look", &Items(&Word(Access))),
        key("channels", "ways in which data arrive", &Items(&Word(Channels))),
        key("measures", "measures particular to it", &LISTED_MEASURES),
        key("retention", "how long data are kept", &RULE),
        key("backups", "what becomes of data in backups", &COMMON_BACKUPS),
        key("logs", "what is logged", &Any(&[&NONE, &Map(&LOGS)])),
        key("cookies", "what is stored on the visitor's device", &COOKIES),
        key("on-behalf", "what customers store with us", &Map(&ON_BEHALF)),
        key(
            "loads",
            "when it is loaded: at-once, on-click, after-consent or link",
            &OneOf(&["at-once", "on-click", "after-consent", "link"]),
        ),
        key("where", "on which pages: most, some or hosts", &Any(&[&OneOf(&["most", "some"]), &Map(&WHERE)])),
        key("layout", "how its facts are told: prose or questions", &OneOf(&["prose", "questions"])),
        key("cases", "variants that add to it", &List(&Map(&CASE))),
        key("parts", "activities inside it, by id", &MapOf(&HEADED, &Map(&SERVICE))),
        key("onward", "what recipients do on their own", &List(&Map(&ONWARD))),
    ],
};

pub(crate) static PURPOSE: Table = Table {
    name: "a purpose",
    keys: &[
        key("consent", "Art. 6(1)(a) GDPR", &Map(&BASIS)),
        key("contract", "Art. 6(1)(b) GDPR", &Map(&BASIS)),
        key(
            "legal-obligation",
            "Art. 6(1)(c) GDPR, with the provisions",
            &Any(&[&List(&Entry(LegalBases)), &Map(&BASIS)]),
        ),
        key("vital-interests", "Art. 6(1)(d) GDPR", &Map(&BASIS)),
        key("public-task", "Art. 6(1)(e) GDPR, with the provisions", &Any(&[&List(&Entry(LegalBases)), &Map(&BASIS)])),
        key(
            "legitimate-interests",
            "Art. 6(1)(f) GDPR, with the interests",
            &Any(&[&List(&Word(Interests)), &Map(&BASIS)]),
        ),
        key("when", "condition under which it is pursued", &Word(Conditions)),
    ],
};

pub(crate) static BASIS: Table = Table {
    name: "a legal basis",
    keys: &[
        key("interests", "interests that are pursued", &List(&Word(Interests))),
        key("whose", "whose interests, if not ours", &Text),
        key("law", "further provisions it rests on", &List(&Entry(LegalBases))),
        key("special", "ground of Art. 9(2) GDPR for special categories", &Entry(LegalBases)),
    ],
};

pub(crate) static CONSENT: Table = Table {
    name: "consent",
    keys: &[
        key("by", "how it is given", &Items(&Word(Consents))),
        key("withdraw", "how it is withdrawn", &Items(&Word(Withdrawals))),
    ],
};

pub(crate) static PROVISION: Table = Table {
    name: "provision",
    keys: &[
        key("voluntary", "they need not; what follows may be said", &Map(&VOLUNTARY)),
        key("needed-for", "what they are needed for", &Word(Needs)),
        key("otherwise", "what follows if they are not provided", &Word(Consequences)),
    ],
};

pub(crate) static VOLUNTARY: Table = Table {
    name: "voluntary",
    keys: &[key("otherwise", "what follows if they are not provided", &Word(Consequences))],
};

pub(crate) static SOURCE_STEP: Table = Table {
    name: "a step of `source`",
    keys: &[
        key("own", "sources of our own", &Items(&Word(Sources))),
        key("from", "other parties, or sources in words", &Items(&Any(&[&Own, &Word(Sources)]))),
        key("when", "condition under which they are asked", &Word(Conditions)),
        key("sends", "data that we send them to ask", &DATA),
    ],
};

pub(crate) static LOGS: Table = Table {
    name: "logs",
    keys: &[
        key("data", "what an entry holds, for a log of one kind", &DATA),
        key(
            "events",
            "kinds of entries, by id",
            &MapOf(&Word(LogKinds), &Any(&[&Word(Data), &Sequence(&DATUM), &Map(&ANY_OF), &Map(&LOG_EVENT)])),
        ),
        key("retention", "how long entries are kept", &RULE),
        key("recipients", "who receives them", &RECIPIENTS),
        key("access", "who inside may look", &Items(&Word(Access))),
        key("example", "line of the log", &Line),
    ],
};

pub(crate) static LOG_EVENT: Table = Table {
    name: "a log event",
    keys: &[
        key("data", "what an entry holds", &DATA),
        key("adds-to", "event whose entries it adds to", &Any(&[&Entry(Words(LogKinds)), &Own])),
        key("replaced", "what is written in place of a field", &MapOf(&Word(Data), &Line)),
        key("when", "condition under which it is logged", &Word(Conditions)),
        key("retention", "how long, if other than the rest", &RULE),
        key("recipients", "who receives it, if others than of the rest", &RECIPIENTS),
        key("access", "who inside may look", &Items(&Word(Access))),
    ],
};

pub(crate) static COOKIE: Table = Table {
    name: "a cookie",
    keys: &[
        key("category", "necessary, functional, statistics, marketing or external-media", &OneOf(&CATEGORIES)),
        key("lasts", "session, until-deleted or a period", &Any(&[&OneOf(&["session", "until-deleted"]), &Period])),
        key("needed-for", "purpose it is needed for, if necessary", &Word(Purposes)),
        key(
            "kind",
            "cookie, local-storage, session-storage or indexed-db",
            &OneOf(&["cookie", "local-storage", "session-storage", "indexed-db"]),
        ),
        key("host", "host that sets it, if another one", &Host),
        key("note", "remark", &Text),
    ],
};

pub(crate) static ON_BEHALF: Table = Table {
    name: "on-behalf",
    keys: &[
        key("data", "what is stored", &DATA),
        key("responsible", "who is responsible for the content", &Word(Responsibles)),
        key("retention", "how long it is kept", &RULE),
        key("access", "who may look", &Items(&Word(Access))),
        key("recipients", "who receives the content", &RECIPIENTS),
        key("inspection", "what holds when we look into it", &Map(&INSPECTION)),
        key("duties", "what the customer has to see to", &Items(&Word(Duties))),
        key("note", "own sentence", &Text),
        key(
            "snippet",
            "text for customers' own pages: true, or what it says besides in their voice",
            &Any(&[&Switch, &Translations]),
        ),
    ],
};

pub(crate) static INSPECTION: Table = Table {
    name: "an inspection",
    keys: &[
        key("records", "what is recorded each time", &DATA),
        key(
            "notice",
            "when the customer learns of it: beforehand, at-once or a period",
            &List(&Any(&[&OneOf(&["beforehand", "at-once"]), &Period])),
        ),
        key(
            "urgent",
            "the same, where there is no time for an instruction",
            &List(&Any(&[&OneOf(&["beforehand", "at-once"]), &Period])),
        ),
        key(
            "customer-may",
            "what the customer can do about it: refuse, protect",
            &List(&OneOf(&["refuse", "protect"])),
        ),
    ],
};

pub(crate) static WHERE: Table =
    Table { name: "where", keys: &[required("hosts", "hosts, one or a list", &List(&Host))] };

pub(crate) static CASE: Table = Table {
    name: "a case",
    keys: &[
        required("when", "condition of the case", &Word(Conditions)),
        key("data", "further data", &DATA),
        key("purposes", "further purposes", &PURPOSES),
        key("recipients", "further recipients", &Items(&Own)),
        key("places", "other places", &Items(&Own)),
        key("retention", "other period", &RULE),
        key("access", "others who may look", &Items(&Word(Access))),
        key("note", "remark", &Text),
    ],
};

pub(crate) static ONWARD: Table = Table {
    name: "an onward use",
    keys: &[
        required("by", "recipient that acts", &Own),
        key("purpose", "what for", &Word(Purposes)),
        key("basis", "legal bases it names, by the words of Art. 6(1) GDPR", &List(&OneOf(&BASES))),
        key("when", "condition under which it happens", &Word(Conditions)),
        key("data", "which data", &DATA),
        key("recipients", "kinds of recipients it passes them to", &Items(&Word(Categories))),
        key("we-get", "what we get back", &Items(&Word(Data))),
        key("note", "remark", &Text),
    ],
};
