//! The names of the closed lists of words, and where their facts and words are kept.

/// The closed lists of words: one file of facts each under `src/catalog/<file>.yaml`, one file of words each under
/// `locales/<lang>/<file>.ftl` with the messages `<prefix>-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Vocabulary {
    /// Categories of data: `data-ip-address`.
    Data,
    /// Kinds of people: `subject-visitors`.
    Subjects,
    /// What for: `purpose-it-security`.
    Purposes,
    /// Legitimate interests: `interest-detect-attacks`.
    Interests,
    /// Conditions, adverbial: `condition-mail-submission`.
    Conditions,
    /// Events with `.until` and `.after`: `event-request-closed`.
    Events,
    /// Who inside may look: `access-administrators`.
    Access,
    /// Ways of contact: `channel-email`.
    Channels,
    /// What is offered: `offer-web-shops`.
    Offers,
    /// How to avoid or end something: `opt-out-browser-settings`.
    OptOuts,
    /// What follows if data are not provided: `consequence-no-contract`.
    Consequences,
    /// What data are needed for: `need-contract`.
    Needs,
    /// Sources of data other than the person: `source-incoming-mail`.
    Sources,
    /// What sets a look-up off: `trigger-incoming-call`.
    Triggers,
    /// Kinds of recipients: `category-hosting`.
    Categories,
    /// What a processor does: `task-hosting`.
    Tasks,
    /// What stands at a place: `holding-company-systems`.
    Holdings,
    /// Kinds of log entries: `log-relay`.
    LogKinds,
    /// Ways to give consent: `consent-banner`.
    Consents,
    /// Ways to withdraw consent: `withdrawal-email`.
    Withdrawals,
    /// What a customer has to see to: `duty-protect-own-files`.
    Duties,
    /// Who is responsible for content: `responsible-customer`.
    Responsibles,
    /// Cases that a claim does not cover, and what happens otherwise: `exception-contract`.
    Exceptions,
    /// Whole sentences about a service, its scope or the statement: `fact-open-source`.
    Facts,
    /// Headings for usual ids of chapters, services and parts: `title-server-logs`.
    Titles,
}

impl Vocabulary {
    /// Every vocabulary, in the order of the declaration above.
    pub const ALL: [Self; 25] = [
        Self::Data,
        Self::Subjects,
        Self::Purposes,
        Self::Interests,
        Self::Conditions,
        Self::Events,
        Self::Access,
        Self::Channels,
        Self::Offers,
        Self::OptOuts,
        Self::Consequences,
        Self::Needs,
        Self::Sources,
        Self::Triggers,
        Self::Categories,
        Self::Tasks,
        Self::Holdings,
        Self::LogKinds,
        Self::Consents,
        Self::Withdrawals,
        Self::Duties,
        Self::Responsibles,
        Self::Exceptions,
        Self::Facts,
        Self::Titles,
    ];

    /// The name of its files, without folder and ending; also its name under `terms`.
    pub fn file(self) -> &'static str {
        match self {
            Self::Data => "data",
            Self::Subjects => "subjects",
            Self::Purposes => "purposes",
            Self::Interests => "interests",
            Self::Conditions => "conditions",
            Self::Events => "events",
            Self::Access => "access",
            Self::Channels => "channels",
            Self::Offers => "offers",
            Self::OptOuts => "opt-outs",
            Self::Consequences => "consequences",
            Self::Needs => "needs",
            Self::Sources => "sources",
            Self::Triggers => "triggers",
            Self::Categories => "categories",
            Self::Tasks => "tasks",
            Self::Holdings => "holdings",
            Self::LogKinds => "log-kinds",
            Self::Consents => "consents",
            Self::Withdrawals => "withdrawals",
            Self::Duties => "duties",
            Self::Responsibles => "responsibles",
            Self::Exceptions => "exceptions",
            Self::Facts => "facts",
            Self::Titles => "titles",
        }
    }

    /// What its messages start with: `data` for `data-ip-address`.
    pub fn prefix(self) -> &'static str {
        match self {
            Self::Subjects => "subject",
            Self::Purposes => "purpose",
            Self::Interests => "interest",
            Self::Conditions => "condition",
            Self::Events => "event",
            Self::Channels => "channel",
            Self::Offers => "offer",
            Self::OptOuts => "opt-out",
            Self::Consequences => "consequence",
            Self::Needs => "need",
            Self::Sources => "source",
            Self::Triggers => "trigger",
            Self::Categories => "category",
            Self::Tasks => "task",
            Self::Holdings => "holding",
            Self::LogKinds => "log",
            Self::Consents => "consent",
            Self::Withdrawals => "withdrawal",
            Self::Duties => "duty",
            Self::Responsibles => "responsible",
            Self::Exceptions => "exception",
            Self::Facts => "fact",
            Self::Titles => "title",
            _ => self.file(),
        }
    }

    /// The vocabulary with these files.
    pub fn parse(file: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|vocabulary| vocabulary.file() == file)
    }
}
