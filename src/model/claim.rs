//! Negative statements that the author demands: "we set no cookies on this website".

use super::{Service, Word};
use crate::catalog;
use crate::source::At;
use crate::value::{Id, Key, Text};

/// The claims about one part of the policy.
#[derive(Debug, Clone)]
pub struct ClaimSet {
    /// A chapter, a service, or everything.
    pub scope: At<ClaimScope>,
    /// What is claimed.
    pub claims: Vec<Claim>,
}

/// What a claim is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ClaimScope {
    /// `everywhere`
    Everywhere,
    /// A chapter by its id.
    Chapter(Id),
    /// A service by its id.
    Service(Id),
}

/// One demanded negative statement.
#[derive(Debug, Clone)]
pub struct Claim {
    /// Which one; its predicate stands in the catalog.
    pub what: At<Key<catalog::Claim>>,
    /// What it does not cover. Printed with the claim; one that excepts nothing is a finding.
    pub except: Vec<At<Exception>>,
    /// What happens otherwise: `with-permission`.
    pub otherwise: Option<At<Word>>,
    /// A remark.
    pub note: Option<Text>,
}

/// What a claim does not cover.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Exception {
    /// A service.
    Service(Key<Service>),
    /// A case in words: `contract`, `law`.
    Word(Word),
}
