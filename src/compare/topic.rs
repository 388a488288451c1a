//! What can change, which provision makes it matter, and when it does.
//!
//! A change is material if it can affect the persons, or what has been promised to customers or an authority. What only
//! takes away from what happens with data, and what only says the same in other words, is minor. Where that is not sure,
//! it is material.

/// What a change is about.
#[derive(Debug, Clone, Copy)]
pub struct Topic {
    /// Its word, for programs and for the message `topic-<key>`.
    pub key: &'static str,
    /// The provision that has it told or agreed.
    pub law: &'static str,
    /// When a change of it is material.
    pub(super) matters: Matters,
}

/// When a change is material.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Matters {
    /// Always, also where something becomes less.
    Always,
    /// Where something is new or other, not where it is dropped or becomes shorter.
    Gain,
    /// Where something is dropped or other, not where it is new or becomes more.
    Loss,
    /// Never.
    Never,
}

impl PartialEq for Topic {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

impl Eq for Topic {}

const fn topic(key: &'static str, law: &'static str, matters: Matters) -> Topic {
    Topic { key, law, matters }
}

use Matters::{Always, Gain, Loss, Never};

// The declaration as a whole.
pub(super) const LANGUAGE: Topic = topic("language", "gdpr 12(1)", Loss);
pub(super) const DOCUMENT: Topic = topic("document", "gdpr 12(1)", Loss);
pub(super) const SECTION: Topic = topic("section", "gdpr 12(1)", Always);
pub(super) const EXPLANATION: Topic = topic("explanation", "gdpr 12(1)", Never);
pub(super) const CLAIM: Topic = topic("claim", "gdpr 5(1)(a)", Loss);
pub(super) const WORD: Topic = topic("word", "gdpr 12(1)", Never);

// Who answers for it.
pub(super) const NAME: Topic = topic("name", "gdpr 13(1)(a)", Always);
pub(super) const REPRESENTED: Topic = topic("represented", "gdpr 13(1)(a)", Always);
pub(super) const ADDRESS: Topic = topic("address", "gdpr 13(1)(a)", Always);
pub(super) const EMAIL: Topic = topic("email", "gdpr 13(1)(a)", Always);
pub(super) const PHONE: Topic = topic("phone", "gdpr 13(1)(a)", Always);
pub(super) const CONTACT: Topic = topic("contact", "gdpr 13(1)(a)", Never);
pub(super) const IMPRINT: Topic = topic("imprint", "gdpr 13(1)(a)", Never);
pub(super) const JOINT: Topic = topic("joint", "gdpr 26(2)", Always);
pub(super) const EU_REPRESENTATIVE: Topic = topic("eu-representative", "gdpr 13(1)(a)", Always);
pub(super) const OFFICER: Topic = topic("officer", "gdpr 13(1)(b)", Always);
pub(super) const AUTHORITY: Topic = topic("authority", "gdpr 13(2)(d)", Always);
pub(super) const TELECOM_AUTHORITY: Topic = topic("telecom-authority", "gdpr 13(2)(d)", Always);
pub(super) const DOMAIN: Topic = topic("domain", "gdpr 12(1)", Always);
pub(super) const CHANNEL: Topic = topic("channel", "gdpr 12(1)", Always);
pub(super) const NO_CHANNEL: Topic = topic("no-channel", "gdpr 12(1)", Always);
pub(super) const OFFER: Topic = topic("offer", "gdpr 12(1)", Always);
pub(super) const AUDIENCE: Topic = topic("audience", "gdpr 12(1)", Always);
pub(super) const DECISION: Topic = topic("decision", "gdpr 13(2)(f)", Always);
pub(super) const LOGIC: Topic = topic("logic", "gdpr 13(2)(f)", Always);
pub(super) const CONSEQUENCES: Topic = topic("consequences", "gdpr 13(2)(f)", Always);
pub(super) const REQUESTS: Topic = topic("requests", "gdpr 12(2)", Always);
pub(super) const ANSWERS: Topic = topic("answers", "gdpr 12(3)", Always);
pub(super) const NO_REQUESTS: Topic = topic("no-requests", "gdpr 12(2)", Always);
pub(super) const RIGHT: Topic = topic("right", "gdpr 13(2)(b)", Always);

// Outside parties and places.
pub(super) const PROCESSOR: Topic = topic("processor", "gdpr 13(1)(e)", Always);
pub(super) const RECIPIENT: Topic = topic("recipient", "gdpr 13(1)(e)", Always);
pub(super) const PARTY_NAME: Topic = topic("party-name", "gdpr 13(1)(e)", Always);
pub(super) const ROLE: Topic = topic("role", "gdpr 13(1)(e)", Always);
pub(super) const PARTY_CATEGORY: Topic = topic("party-category", "gdpr 13(1)(e)", Always);
pub(super) const COUNTRY: Topic = topic("country", "gdpr 13(1)(e)", Gain);
pub(super) const THIRD_COUNTRY: Topic = topic("third-country", "gdpr 13(1)(f)", Gain);
pub(super) const PARTY_ADDRESS: Topic = topic("party-address", "gdpr 13(1)(e)", Never);
pub(super) const TASK: Topic = topic("task", "gdpr 13(1)(e)", Always);
pub(super) const PRODUCT: Topic = topic("product", "gdpr 13(1)(e)", Always);
pub(super) const POLICY_LINK: Topic = topic("policy", "gdpr 13(1)(e)", Never);
pub(super) const AGREEMENT: Topic = topic("agreement", "gdpr 28(3)", Always);
pub(super) const ARRANGEMENT: Topic = topic("arrangement", "gdpr 26(2)", Always);
pub(super) const TRANSFER: Topic = topic("transfer", "gdpr 13(1)(f)", Gain);
pub(super) const TRANSFER_CHECKED: Topic = topic("transfer-checked", "gdpr 13(1)(f)", Never);
pub(super) const TRANSFER_COPY: Topic = topic("transfer-copy", "gdpr 13(1)(f)", Loss);
pub(super) const SUB_PROCESSOR: Topic = topic("sub-processor", "gdpr 28(2)", Always);
pub(super) const NAMES_WITHHELD: Topic = topic("names-withheld", "gdpr 13(1)(e)", Always);
pub(super) const PUBLIC_SOURCE: Topic = topic("public-source", "gdpr 14(2)(f)", Always);
pub(super) const READERS: Topic = topic("readers", "gdpr 13(1)(e)", Always);
pub(super) const SINCE: Topic = topic("since", "gdpr 13(1)(e)", Never);
pub(super) const PLACE: Topic = topic("place", "gdpr 28(3)(a)", Gain);
pub(super) const PLACE_NAME: Topic = topic("place-name", "gdpr 12(1)", Never);
pub(super) const CITY: Topic = topic("city", "gdpr 28(3)(a)", Always);
pub(super) const OPERATOR: Topic = topic("operator", "gdpr 13(1)(e)", Always);
pub(super) const HOLDS: Topic = topic("holds", "gdpr 28(3)(a)", Always);

// Services.
pub(super) const SERVICE: Topic = topic("service", "gdpr 13(3)", Always);
pub(super) const TITLE: Topic = topic("title", "gdpr 12(1)", Never);
pub(super) const NOTE: Topic = topic("note", "gdpr 12(1)", Always);
pub(super) const SENTENCE: Topic = topic("sentence", "gdpr 12(1)", Always);
pub(super) const LINK: Topic = topic("link", "gdpr 12(1)", Never);
pub(super) const CONDITION: Topic = topic("condition", "gdpr 13(1)(c)", Always);
pub(super) const SUBJECTS: Topic = topic("subjects", "gdpr 30(1)(c)", Gain);
pub(super) const DATA: Topic = topic("data", "gdpr 30(1)(c)", Gain);
pub(super) const PURPOSE: Topic = topic("purpose", "gdpr 13(3)", Gain);
pub(super) const BASIS: Topic = topic("basis", "gdpr 13(1)(c)", Always);
pub(super) const LAW: Topic = topic("law", "gdpr 13(1)(c)", Always);
pub(super) const INTEREST: Topic = topic("interest", "gdpr 13(1)(d)", Always);
pub(super) const CONSENT: Topic = topic("consent", "gdpr 7(1)", Always);
pub(super) const WITHDRAWAL: Topic = topic("withdrawal", "gdpr 7(3)", Always);
pub(super) const PROVISION: Topic = topic("provision", "gdpr 13(2)(e)", Always);
pub(super) const OPT_OUT: Topic = topic("opt-out", "gdpr 12(2)", Loss);
pub(super) const TRIGGER: Topic = topic("trigger", "gdpr 14(2)(f)", Always);
pub(super) const SOURCE: Topic = topic("source", "gdpr 14(2)(f)", Always);
pub(super) const SENT: Topic = topic("sent", "gdpr 13(1)(e)", Gain);
pub(super) const RECEIVES: Topic = topic("receives", "gdpr 13(1)(e)", Gain);
pub(super) const LIES: Topic = topic("lies", "gdpr 28(3)(a)", Always);
pub(super) const ACCESS: Topic = topic("access", "gdpr 32(4)", Gain);
pub(super) const ARRIVES: Topic = topic("arrives", "gdpr 12(1)", Always);
pub(super) const RETENTION: Topic = topic("retention", "gdpr 13(2)(a)", Gain);
pub(super) const BACKUPS: Topic = topic("backups", "gdpr 13(2)(a)", Always);
pub(super) const BACKUP_PLACE: Topic = topic("backup-place", "gdpr 28(3)(a)", Always);
pub(super) const BACKUPS_EVERY: Topic = topic("backups-every", "gdpr 32(1)", Always);
pub(super) const BACKUPS_SINGLE: Topic = topic("backups-single", "gdpr 13(2)(a)", Always);
pub(super) const LOGS: Topic = topic("logs", "gdpr 30(1)(c)", Gain);
pub(super) const REPLACED: Topic = topic("replaced", "gdpr 30(1)(c)", Loss);
pub(super) const EXAMPLE: Topic = topic("example", "gdpr 12(1)", Never);
pub(super) const COOKIE: Topic = topic("cookie", "tdddg 25(1)", Gain);
pub(super) const COOKIE_LASTS: Topic = topic("cookie-lasts", "tdddg 25(1)", Gain);
pub(super) const COOKIE_CATEGORY: Topic = topic("cookie-category", "tdddg 25(2) no 2", Always);
pub(super) const COOKIE_KIND: Topic = topic("cookie-kind", "tdddg 25(1)", Always);
pub(super) const COOKIE_HOST: Topic = topic("cookie-host", "tdddg 25(1)", Always);
pub(super) const COOKIE_FOR: Topic = topic("cookie-for", "tdddg 25(2) no 2", Always);
pub(super) const LOADS: Topic = topic("loads", "tdddg 25(1)", Always);
pub(super) const ON_PAGES: Topic = topic("on-pages", "tdddg 25(1)", Always);
pub(super) const CASE: Topic = topic("case", "gdpr 13(3)", Always);
pub(super) const ONWARD: Topic = topic("onward", "gdpr 13(1)(e)", Gain);

// On behalf of customers.
pub(super) const ON_BEHALF: Topic = topic("on-behalf", "gdpr 28(3)", Always);
pub(super) const CONTENT: Topic = topic("content", "gdpr 28(3)", Always);
pub(super) const RESPONSIBLE: Topic = topic("responsible", "gdpr 28(3)", Always);
pub(super) const CONTENT_RETENTION: Topic = topic("content-retention", "gdpr 28(3)(g)", Always);
pub(super) const CONTENT_RECEIVES: Topic = topic("content-receives", "gdpr 28(2)", Always);
pub(super) const INSPECTION: Topic = topic("inspection", "gdpr 28(3)(a)", Always);
pub(super) const DUTY: Topic = topic("duty", "gdpr 28(3)", Always);
pub(super) const SNIPPET: Topic = topic("snippet", "gdpr 12(1)", Never);

// Measures.
pub(super) const MEASURE: Topic = topic("measure", "gdpr 32(1)", Loss);
pub(super) const MEASURE_PLACES: Topic = topic("measure-places", "gdpr 32(1)", Always);
pub(super) const MEASURE_CONDITION: Topic = topic("measure-condition", "gdpr 32(1)", Always);
pub(super) const MEASURE_EVERY: Topic = topic("measure-every", "gdpr 32(1)(d)", Loss);
pub(super) const MEASURE_RECORDED: Topic = topic("measure-recorded", "gdpr 32(1)(d)", Loss);
pub(super) const MEASURE_STATE: Topic = topic("measure-state", "gdpr 32(1)", Loss);
pub(super) const MEASURE_REVIEWED: Topic = topic("measure-reviewed", "gdpr 32(1)(d)", Loss);

/// Every topic.
pub const TOPICS: [Topic; 112] = [
    LANGUAGE,
    DOCUMENT,
    SECTION,
    EXPLANATION,
    CLAIM,
    WORD,
    NAME,
    REPRESENTED,
    ADDRESS,
    EMAIL,
    PHONE,
    CONTACT,
    IMPRINT,
    JOINT,
    EU_REPRESENTATIVE,
    OFFICER,
    AUTHORITY,
    TELECOM_AUTHORITY,
    DOMAIN,
    CHANNEL,
    NO_CHANNEL,
    OFFER,
    AUDIENCE,
    DECISION,
    LOGIC,
    CONSEQUENCES,
    REQUESTS,
    ANSWERS,
    NO_REQUESTS,
    RIGHT,
    PROCESSOR,
    RECIPIENT,
    PARTY_NAME,
    ROLE,
    PARTY_CATEGORY,
    COUNTRY,
    THIRD_COUNTRY,
    PARTY_ADDRESS,
    TASK,
    PRODUCT,
    POLICY_LINK,
    AGREEMENT,
    ARRANGEMENT,
    TRANSFER,
    TRANSFER_CHECKED,
    TRANSFER_COPY,
    SUB_PROCESSOR,
    NAMES_WITHHELD,
    PUBLIC_SOURCE,
    READERS,
    SINCE,
    PLACE,
    PLACE_NAME,
    CITY,
    OPERATOR,
    HOLDS,
    SERVICE,
    TITLE,
    NOTE,
    SENTENCE,
    LINK,
    CONDITION,
    SUBJECTS,
    DATA,
    PURPOSE,
    BASIS,
    LAW,
    INTEREST,
    CONSENT,
    WITHDRAWAL,
    PROVISION,
    OPT_OUT,
    TRIGGER,
    SOURCE,
    SENT,
    RECEIVES,
    LIES,
    ACCESS,
    ARRIVES,
    RETENTION,
    BACKUPS,
    BACKUP_PLACE,
    BACKUPS_EVERY,
    BACKUPS_SINGLE,
    LOGS,
    REPLACED,
    EXAMPLE,
    COOKIE,
    COOKIE_LASTS,
    COOKIE_CATEGORY,
    COOKIE_KIND,
    COOKIE_HOST,
    COOKIE_FOR,
    LOADS,
    ON_PAGES,
    CASE,
    ONWARD,
    ON_BEHALF,
    CONTENT,
    RESPONSIBLE,
    CONTENT_RETENTION,
    CONTENT_RECEIVES,
    INSPECTION,
    DUTY,
    SNIPPET,
    MEASURE,
    MEASURE_PLACES,
    MEASURE_CONDITION,
    MEASURE_EVERY,
    MEASURE_RECORDED,
    MEASURE_STATE,
    MEASURE_REVIEWED,
];
