//! Supervisory authorities (Art. 51 GDPR) with the ways to reach them.

use super::Entry;
use super::read::{self, Asked, Origin, entry, many, text};
use crate::finding::Findings;
use crate::yaml::{self, KeyInfo, Table};

/// A supervisory authority. Its name is the message `authority-<id>` with the id in small letters.
#[derive(Debug, Clone)]
pub struct Authority {
    /// Its country by ISO code, the first part of its id.
    pub country: String,
    /// Street and number.
    pub street: String,
    /// Postal code.
    pub postcode: String,
    /// Town.
    pub city: String,
    /// Telephone.
    pub phone: Option<String>,
    /// Mail address.
    pub email: Option<String>,
    /// Its website.
    pub website: Option<String>,
    /// Where a complaint can be sent from.
    pub complaint: Option<String>,
    /// Whom it supervises.
    pub competence: Vec<Competence>,
}

/// Whom an authority supervises.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Competence {
    /// Firms, associations and other private bodies.
    Private,
    /// Public bodies of the country or the land.
    Public,
    /// Public bodies of the federation.
    Federal,
    /// Providers of telecommunication services.
    Telecom,
    /// Providers of postal services.
    Post,
}

static TABLE: Table = Table {
    name: "an authority",
    keys: &[
        KeyInfo::new("street", "street and number"),
        KeyInfo::new("postcode", "postal code"),
        KeyInfo::new("city", "town"),
        KeyInfo::new("phone", "telephone"),
        KeyInfo::new("email", "mail address"),
        KeyInfo::new("website", "its website"),
        KeyInfo::new("complaint", "the page of its complaint form"),
        KeyInfo::new("competence", "whom it supervises"),
        read::SOURCES,
        read::VERIFIED,
        read::NEEDS_REVIEW,
    ],
};

pub(super) fn read(from: &yaml::Entry, file: &Origin, out: &mut Findings) -> Option<Entry<Authority>> {
    entry(from, file, &TABLE, out, authority)
}

fn authority(asked: &mut Asked<'_>, out: &mut Findings) -> Option<Authority> {
    let country = asked.id.split('-').next().unwrap_or_default().to_owned();
    let street = text(asked.require("street"), out);
    let postcode = text(asked.require("postcode"), out);
    let city = text(asked.require("city"), out);
    let mut optional = |key| text(asked.take(key), out).map(|at| at.value);
    let (phone, email) = (optional("phone"), optional("email"));
    let (website, complaint) = (optional("website"), optional("complaint"));
    let competence = many(asked.require("competence"), "competence", Competence::parse, out);
    Some(Authority {
        country,
        street: street?.value,
        postcode: postcode?.value,
        city: city?.value,
        phone,
        email,
        website,
        complaint,
        competence: competence.into_iter().map(|at| at.value).collect(),
    })
}

impl Competence {
    fn parse(word: &str) -> Option<Self> {
        match word {
            "private" => Some(Self::Private),
            "public" => Some(Self::Public),
            "federal" => Some(Self::Federal),
            "telecom" => Some(Self::Telecom),
            "post" => Some(Self::Post),
            _ => None,
        }
    }
}
