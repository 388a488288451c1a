//! Shapes that several keys take.

use super::takes::Takes::{
    self, Address, Any, Cookie, Details, Entry, Items, Keeping, Line, List, Map, MapOf, OneOf, Own, Web, Word,
};
use super::{ADDRESS, ANY_OF, BACKUPS, CONTACT, COOKIE, ITEM, KEEPING, LINK, MEASURE, PURPOSE, USE};
use crate::catalog::Kind::{Authorities, Glossary, Measures, Products, Words};
use crate::catalog::Vocabulary::{Data, Purposes, Titles};

/// Declared empty.
pub(super) static NONE: Takes = OneOf(&["none"]);

pub(super) static AUTHORITY: Takes = Any(&[&Entry(Authorities), &Map(&CONTACT)]);

pub(super) static POSTAL: Takes = Any(&[&Address, &Map(&ADDRESS)]);

pub(super) static LINKS: Takes = List(&Any(&[&Web, &Map(&LINK)]));

pub(super) static USED: Takes = Any(&[&Entry(Products), &Map(&USE)]);

pub(super) static AGREEMENT: Takes = OneOf(&["signed", "pending", "none"]);

pub(super) static AUDIENCE: Takes = OneOf(&["public", "customers", "authority"]);

/// One element of a list of data.
pub(super) static DATUM: Takes = Any(&[&Word(Data), &Details(&Word(Data), &ITEM), &Map(&ANY_OF)]);

pub(super) static DATA: Takes = List(&DATUM);

/// The legal bases of Art. 6(1) GDPR by their words.
pub(super) static BASES: [&str; 6] =
    ["consent", "contract", "legal-obligation", "vital-interests", "public-task", "legitimate-interests"];

pub(super) static PURPOSES: Takes = MapOf(&Word(Purposes), &Any(&[&OneOf(&BASES), &Map(&PURPOSE)]));

/// Parties, with or without the statement that there are no others.
pub(super) static RECIPIENTS: Takes = Any(&[&NONE, &Items(&Any(&[&OneOf(&["no-others"]), &Own]))]);

/// How long data are kept.
pub(super) static RULE: Takes = Any(&[&Keeping, &Map(&KEEPING)]);

pub(super) static COMMON_BACKUPS: Takes = Any(&[&NONE, &Keeping, &Map(&BACKUPS)]);

/// What a cookie is allowed by.
pub(crate) static CATEGORIES: [&str; 5] = ["necessary", "functional", "statistics", "marketing", "external-media"];

pub(super) static COOKIES: Takes = Any(&[&NONE, &Cookie, &MapOf(&Line, &Any(&[&Cookie, &Map(&COOKIE)]))]);

/// The id of a chapter, a service or a part; a usual one brings its heading.
pub(crate) static HEADED: Takes = Any(&[&Entry(Words(Titles)), &Own]);

/// Shipped measures stand alone; own ones have keys.
pub(super) static LISTED_MEASURES: Takes =
    List(&Any(&[&Entry(Measures), &Details(&Any(&[&Entry(Measures), &Own]), &MEASURE)]));

/// A shipped explanation, or one of the author's own.
pub(super) static EXPLAINED: Takes = Any(&[&Entry(Glossary), &Own]);

pub(super) static DOCUMENTS: Takes = OneOf(&[
    "statement",
    "measures",
    "measures-customers",
    "recipients",
    "recipients-customers",
    "cookies",
    "snippets",
    "record-public",
    "record",
]);

pub(super) static DIRECT: [&str; 8] =
    ["purpose", "service", "subjects", "data", "legal-basis", "retention", "recipients", "opt-out"];

pub(super) static INDIRECT: [&str; 10] = [
    "purpose",
    "trigger",
    "service",
    "source",
    "subjects",
    "data",
    "legal-basis",
    "retention",
    "recipients",
    "opt-out",
];

pub(super) static DISCLOSED: [&str; 5] = ["recipient", "country", "purpose", "service", "legal-basis"];
