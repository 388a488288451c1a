//! Who: the controller, its officer and authority, outside parties, and the places where data lie.

pub use crate::catalog::Role;

use super::{Audience, Item, Stated, Word};
use crate::catalog;
use crate::document::Edition;
use crate::source::{At, Span};
use crate::value::{Date, Id, Key, Text};

/// A web address, http or https, checked when it was read.
pub type Url = At<String>;

/// A postal address. The one-line form is `street, postcode city, country`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// Street and number, or what stands for them.
    pub street: String,
    /// Postcode as text: `01067` keeps its nought.
    pub postcode: String,
    /// Town.
    pub city: String,
    /// The country's ISO code.
    pub country: Key<catalog::Country>,
}

/// Who is responsible (Art. 13(1)(a) GDPR).
#[derive(Debug, Clone)]
pub struct Controller {
    /// Name with legal form.
    pub name: Stated<String>,
    /// Who represents it.
    pub represented_by: Vec<Text>,
    /// To whose attention letters go.
    pub attention: Option<At<String>>,
    /// Postal address.
    pub address: Stated<Address>,
    /// Mail address.
    pub email: Stated<String>,
    /// Telephone in international form.
    pub phone: Stated<String>,
    /// Fax in international form.
    pub fax: Option<At<String>>,
    /// The website.
    pub website: Option<Url>,
    /// The imprint (§ 5 DDG).
    pub imprint: Option<Url>,
    /// Commercial or other public register.
    pub register: Option<At<String>>,
    /// VAT id.
    pub vat_id: Option<At<String>>,
    /// The tax office.
    pub tax_office: Option<Text>,
    /// The chamber it belongs to, with its address.
    pub chamber: Option<Text>,
    /// Who answers for what the website says (§ 18 of the state treaty on media).
    pub content_by: Option<Text>,
    /// Keys for encrypted contact: label and address.
    pub keys: Vec<(At<String>, Url)>,
    /// How many persons constantly process personal data by machine (§ 38(1) BDSG).
    pub persons_processing: Option<At<u32>>,
    /// Further controllers who decide jointly (Art. 26 GDPR).
    pub joint: Vec<JointController>,
    /// The representative in the Union (Art. 27 GDPR).
    pub eu_representative: Option<Representative>,
}

/// A further controller who decides jointly with us.
#[derive(Debug, Clone)]
pub struct JointController {
    /// The whole entry in the declaration.
    pub span: Span,
    /// Who it is, and how to get in touch.
    pub contact: Contact,
    /// Where the essence of the arrangement can be read (Art. 26(2) GDPR).
    pub arrangement: Option<Url>,
}

/// Another firm or person with ways to get in touch.
#[derive(Debug, Clone)]
pub struct Contact {
    /// Name.
    pub name: At<String>,
    /// Postal address.
    pub address: Option<At<Address>>,
    /// Mail address.
    pub email: Option<At<String>>,
    /// Telephone.
    pub phone: Option<At<String>>,
    /// Website.
    pub website: Option<Url>,
}

/// The representative in the Union is a contact like others.
pub type Representative = Contact;

/// The data protection officer (Art. 13(1)(b) GDPR), or why there is none.
#[derive(Debug, Clone)]
pub enum Dpo {
    /// How to reach the officer. A name is not asked for.
    Contact {
        /// Name, if it is to be shown.
        name: Option<At<String>>,
        /// Firm, if the officer is external.
        company: Option<At<String>>,
        /// Postal address, if it differs.
        address: Option<At<Address>>,
        /// Mail address.
        email: Stated<String>,
        /// Telephone.
        phone: Option<At<String>>,
    },
    /// `dpo: {none: below-threshold}`
    Absent(At<DpoAbsence>),
}

/// Why there is no data protection officer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DpoAbsence {
    /// Fewer persons than § 38(1) BDSG names, and no other ground.
    BelowThreshold,
    /// Not established where an officer has to be named.
    NotRequired,
}

/// The supervisory authority.
#[derive(Debug, Clone)]
pub enum Authority {
    /// One that the catalog knows.
    Shipped(Key<catalog::Authority>),
    /// Another one.
    Own(Contact),
}

/// Which list of the declaration a party stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PartyList {
    /// `processors`
    Processors,
    /// `recipients`
    Recipients,
}

impl PartyList {
    /// Its key.
    pub fn key(self) -> &'static str {
        match self {
            Self::Processors => "processors",
            Self::Recipients => "recipients",
        }
    }
}

/// An outside party: everything about it stands here and nowhere else.
#[derive(Debug, Clone)]
pub struct Party {
    /// Its id.
    pub id: At<Id>,
    /// The whole entry in the declaration, id included.
    pub span: Span,
    /// The list it stands in.
    pub list: PartyList,
    /// The catalog entry it is taken from.
    pub product: Option<At<Key<catalog::Product>>>,
    /// Its name; left out for a category without names.
    pub name: Stated<Text>,
    /// What kind of recipient it is.
    pub category: Option<At<Word>>,
    /// Its country or countries.
    pub countries: Stated<Vec<At<Key<catalog::Country>>>>,
    /// Its address in one line.
    pub address: Option<At<String>>,
    /// What it is to us.
    pub role: At<Role>,
    /// What it does.
    pub task: Option<At<Word>>,
    /// Its own privacy information.
    pub policy: Option<Url>,
    /// Hosts that it runs, each with those below it. Pages do not tell them.
    pub hosts: Vec<At<String>>,
    /// The processing agreement (Art. 28(3) GDPR).
    pub agreement: Stated<Agreement>,
    /// The arrangement between joint controllers (Art. 26(2) GDPR).
    pub arrangement: Option<Url>,
    /// What a transfer to a third country rests on (Art. 44 to 49 GDPR).
    pub transfers: Vec<Transfer>,
    /// Whom it engages in turn.
    pub sub_processors: Vec<Item<Word>>,
    /// Why names are withheld, where only a category is told.
    pub names_withheld: Option<Text>,
    /// Since when, a day or the first day of a month.
    pub since: Option<Since>,
    /// A remark.
    pub note: Option<Text>,
    /// Whether it is a source open to the public (Art. 14(2)(f) GDPR), if that is said.
    pub public: Option<At<bool>>,
    /// Who may read its name; everyone where nothing is said.
    pub audience: Option<At<Audience>>,
}

impl Party {
    /// The anchor of what a page tells about it. One that is held back shares it with others of its kind, because its
    /// own would tell its id.
    pub fn anchor(&self) -> String {
        let kind = self.category.as_ref().and_then(|category| category.id());
        match kind.filter(|_| self.name.is_unsaid() && !self.is_named_in(Edition::Public)) {
            Some(kind) => format!("recipients-{kind}"),
            None => format!("recipient-{}", self.id.value),
        }
    }
}

/// The state of a processing agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Agreement {
    /// It is signed.
    Signed,
    /// It is being negotiated.
    Pending,
}

/// A transfer to a third country.
#[derive(Debug, Clone)]
pub struct Transfer {
    /// Where to.
    pub country: At<Key<catalog::Country>>,
    /// What it rests on.
    pub by: Stated<Instrument>,
    /// When it was checked.
    pub checked: Option<At<Date>>,
    /// Where a copy of the safeguard can be had (Art. 13(1)(f) GDPR).
    pub copy: Option<Url>,
}

/// What a transfer rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Instrument {
    /// An adequacy decision (Art. 45 GDPR).
    Adequacy,
    /// The EU-US Data Privacy Framework: an adequacy decision for listed recipients only.
    Dpf,
    /// Standard contractual clauses with the numbers of their modules (Art. 46(2)(c) GDPR).
    Scc(Vec<u8>),
    /// Binding corporate rules (Art. 47 GDPR).
    Bcr,
    /// A derogation of Art. 49 GDPR, by the id of the legal basis.
    Derogation(Key<catalog::LegalBasis>),
}

/// A place where data lie.
#[derive(Debug, Clone)]
pub struct Place {
    /// Its id.
    pub id: At<Id>,
    /// Its name; without one it is told by operator, city and country.
    pub name: Option<Text>,
    /// Its country or countries.
    pub countries: Vec<At<Key<catalog::Country>>>,
    /// Its town.
    pub city: Option<At<String>>,
    /// Who runs it, if not we ourselves. A recipient by derivation.
    pub operator: Option<At<Key<Party>>>,
    /// Since when, a day or the first day of a month.
    pub since: Option<Since>,
    /// What stands there.
    pub holds: Option<At<Word>>,
    /// `personal-data: none`: no personal data lie here.
    pub no_personal_data: Option<Span>,
    /// It is used when …
    pub when: Option<At<Word>>,
    /// It is used unless …
    pub unless: Option<At<Word>>,
    /// A remark.
    pub note: Option<Text>,
    /// Where more is told.
    pub links: Vec<super::Link>,
}

/// A start: a day, or a month known no better.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Since {
    /// A day.
    Day(At<Date>),
    /// A month; the date is its first day.
    Month(At<Date>),
}
