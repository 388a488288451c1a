//! What stands behind a key: the shapes of values. Every key of a table says which it takes; the schema is made of that,
//! and a test holds decoders and schema to each other. `todo` stands for any value and is not repeated here.

use super::Table;
use crate::catalog::{Kind, Vocabulary};

/// The shape of a value.
#[derive(Debug)]
pub enum Takes {
    /// One line of text.
    Line,
    /// A text for readers: [`Takes::Translations`], or a plain one where it is a name or one language is published.
    Text,
    /// A text for readers in each language, or the files that hold it.
    Translations,
    /// A whole number, from and to.
    Number(u32, u32),
    /// `true` or `false`.
    Switch,
    /// A mail address.
    Email,
    /// A telephone number in international form.
    Phone,
    /// A web address.
    Web,
    /// The name of a host.
    Host,
    /// The name of a file without folder.
    FileName,
    /// A folder below that of the declaration.
    Folder,
    /// A day.
    Date,
    /// A day or a month.
    Since,
    /// A length of time.
    Period,
    /// The code of a language.
    Language,
    /// `street, postcode city, country`.
    Address,
    /// How long data are kept, in one line.
    Keeping,
    /// A cookie in one line: `necessary session for login`.
    Cookie,
    /// The anchor of a section.
    Anchor,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// An id of the catalog.
    Entry(Kind),
    /// A derogation of Art. 49 GDPR by the id of the catalog.
    Derogation,
    /// An id of the author's own, at the place where it is declared or elsewhere.
    Own,
    /// An id of a vocabulary, an own one under `terms`, or a text on the spot.
    Word(Vocabulary),
    /// A shipped id of the vocabulary that a term belongs to.
    Like,
    /// Own words by vocabulary and id.
    Terms,
    /// A document by its word, with its keys if it has some.
    Document,
    /// A mapping with the keys of a table.
    Map(&'static Table),
    /// A mapping with keys of one shape and values of another.
    MapOf(&'static Takes, &'static Takes),
    /// A mapping with the keys of a table; every other key is an id with a value of this shape.
    Chapter(&'static Table, &'static Takes),
    /// A mapping of one id to the keys of a table.
    Details(&'static Takes, &'static Table),
    /// Elements of this shape, each alone or with its condition and its remark; a single one needs no brackets.
    Items(&'static Takes),
    /// A list; a single element needs no brackets.
    List(&'static Takes),
    /// A list, even of one.
    Sequence(&'static Takes),
    /// One of several shapes.
    Any(&'static [&'static Takes]),
}

/// What a key takes, and whether nothing can be read without it.
#[derive(Debug)]
pub struct Value {
    /// The shape of its value.
    pub takes: &'static Takes,
    /// Whether the mapping needs it. Not said of keys that a base or a further file may bring.
    pub required: bool,
}
