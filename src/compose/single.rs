//! Single facts as lines, for what speaks of them outside of a document: what has changed from one policy to the next.
//!
//! The words are those of the documents. Links and stress are left out, because they belong to a page.

pub use super::words::Condition;
use super::words::{at_least_every, join, noted};
use super::{Cx, basis, chapter, claims, cookies, gap, measures, recipients, service, who};
use crate::catalog::{self, CookieCategory, CookieKind, Lasts};
use crate::document::{Inline, Joint, Kind, Line, Say, say, say_with};
use crate::model::{
    Address, Agreement, Authority, BasisKind, Chapter, Claim, Contact, Cookie, Datum, Dpo, Every, Inspection,
    Instrument, Item, Keeping, Link, Loads, Measure, Party, Place, Policy, Provision, Purpose, Revision, Role, Service,
    Since, State, Transfer, Where, Word,
};
use crate::source::At;
use crate::value::Key;

/// Tells the facts of a policy one by one.
pub struct Single<'p>(Cx<'p>);

impl<'p> Single<'p> {
    /// Of a policy with its facts.
    pub fn new(policy: &'p Policy, catalog: &'p catalog::Catalog) -> Self {
        Self(Cx { policy, catalog, kind: Kind::Statement })
    }

    /// Date and version, as far as they are declared.
    pub fn state(&self) -> Option<Line> {
        super::state(&self.0)
    }

    /// A word.
    pub fn word(&self, word: &Word) -> Line {
        self.0.word(word)
    }

    /// Something with its condition and remark.
    pub fn conditional<T>(&self, what: Line, item: &Item<T>) -> Line {
        plain(self.0.conditional(what, item))
    }

    /// Something with everything under which it holds, in one pair of brackets.
    pub fn under(&self, what: Line, conditions: &[Condition<'_>]) -> Line {
        self.0.under(what, conditions)
    }

    /// Something with the condition under which it holds.
    pub fn with_condition(&self, what: Line, when: Option<&At<Word>>, unless: Option<&At<Word>>) -> Line {
        self.0.with_condition(what, when, unless)
    }

    /// Data in one line.
    pub fn data(&self, data: &[Datum]) -> Line {
        self.0.data(data)
    }

    /// A rule of keeping.
    pub fn keeping(&self, keeping: &Keeping) -> Line {
        self.0.keeping(keeping)
    }

    /// The name of a party.
    pub fn party(&self, party: &Party) -> Line {
        self.0.party_name(party)
    }

    /// A place with its whereabouts.
    pub fn place(&self, place: &Place) -> Line {
        self.0.place(place)
    }

    /// The heading of a chapter.
    pub fn chapter(&self, chapter: &Chapter) -> Line {
        chapter::title(&self.0, chapter)
    }

    /// The heading of a service.
    pub fn service(&self, service: &Service) -> Line {
        service::title(&self.0, service)
    }

    /// A purpose with its basis.
    pub fn purpose(&self, purpose: &Purpose) -> Line {
        plain(basis::purpose_line(&self.0, purpose))
    }

    /// Whether data have to be provided.
    pub fn provision(&self, provision: &Provision) -> Line {
        plain(service::provision_line(&self.0, provision))
    }

    /// What a transfer rests on.
    pub fn instrument(&self, transfer: &Transfer, instrument: &Instrument) -> Line {
        recipients::instrument_line(&self.0, transfer, instrument)
    }

    /// A provision by its name.
    pub fn law(&self, key: &Key<catalog::LegalBasis>) -> Line {
        let law = Inline::Law(self.0.catalog.legal_basis(key).citations.clone()).into();
        say_with("transfer-derogation", vec![("label", say(format!("basis-{}", key.as_str())).into()), ("law", law)])
            .into()
    }

    /// A cookie in one line.
    pub fn cookie(&self, cookie: &Cookie) -> Line {
        cookies::in_short(&self.0, cookie)
    }

    /// A claim with its exceptions.
    pub fn claim(&self, claim: &Claim) -> Line {
        plain(claims::line(&self.0, claim))
    }

    /// A measure with what is particular to it.
    pub fn measure(&self, measure: &Measure) -> Line {
        plain(measures::measure_line(&self.0, measure))
    }

    /// What holds when we look into what customers store, each under its label.
    pub fn inspection(&self, inspection: &Inspection) -> Vec<(&'static str, Line)> {
        let lines = service::inspection_lines(&self.0, inspection).into_iter();
        lines.filter(|(_, lines)| !lines.is_empty()).map(|(label, lines)| (label, join(Joint::Comma, lines))).collect()
    }
}

/// A version by its date, and its name if it has one.
pub fn version(revision: &Revision) -> Line {
    let mut slots = vec![("date", Inline::Date(revision.date.value).into())];
    let version = revision.version.as_ref().map(|version| ("version", Inline::Name(version.value.clone()).into()));
    let id = if version.is_some() { "changes-of-version" } else { "changes-of" };
    slots.extend(version);
    say_with(id, slots).into()
}

/// Something with the remark of its element.
pub fn with_note<T>(what: Line, item: &Item<T>) -> Line {
    noted(what, Some(item))
}

/// Whole sentences inside a line.
pub fn said(words: Line) -> Line {
    say_with("changed-said", vec![("words", words)]).into()
}

/// A measure by its name alone.
pub fn measure_name(measure: &Measure) -> Line {
    measures::name(measure)
}

/// How far a measure has come.
pub fn state(state: State) -> Line {
    say(measures::state_message(state)).into()
}

/// How often something happens.
pub fn every(every: Every) -> Line {
    match every {
        Every::Period(period) => at_least_every(period),
        Every::Regularly => say("regularly").into(),
    }
}

/// The name of a legal basis with its provision.
pub fn basis_in_short(kind: BasisKind) -> Line {
    basis::in_short(kind)
}

/// What a party is to us.
pub fn role(role: Role) -> Line {
    recipients::role(role)
}

/// The state of an agreement.
pub fn agreement(agreement: Agreement) -> Line {
    recipients::agreement_state(agreement)
}

/// A start, as exactly as it is known.
pub fn since(since: Since) -> Line {
    Cx::since(since)
}

/// A postal address in one line.
pub fn address(address: &Address) -> Line {
    join(Joint::Comma, who::postal(address))
}

/// A contact in one line.
pub fn contact(contact: &Contact) -> Line {
    plain(join(Joint::Comma, who::contact_lines(contact)))
}

/// How to reach the officer in one line.
pub fn officer(dpo: &Dpo) -> Line {
    plain(join(Joint::Comma, who::officer_lines(dpo)))
}

/// The name of an authority.
pub fn authority(authority: &Authority) -> Line {
    who::authority_name(authority)
}

/// A link, as it is read.
pub fn link(link: &Link) -> Line {
    plain(super::words::link(link))
}

/// A web address, as it is read.
pub fn web(url: &str) -> Line {
    plain(super::words::web(url))
}

/// What kind of storage an item is.
pub fn storage(kind: CookieKind) -> Line {
    say(cookies::kind_message(kind)).into()
}

/// What an item of storage counts as, and what allows it.
pub fn category(category: CookieCategory) -> Line {
    cookies::category(category)
}

/// How long an item of storage lasts.
pub fn lasts(lasts: Lasts) -> Line {
    cookies::lasts_line(lasts)
}

/// When something is loaded.
pub fn loads(loads: Loads) -> Line {
    say(service::loads_message(loads)).into()
}

/// On which pages something is used.
pub fn on_pages(where_: &Where) -> Line {
    service::where_line(where_)
}

/// The mark of a known gap.
pub fn open() -> Line {
    gap()
}

/// Several lines as one.
pub fn joined(joint: Joint, lines: Vec<Line>) -> Line {
    join(joint, lines)
}

/// A line without links and stress.
fn plain(line: Line) -> Line {
    let inline = |inline| match inline {
        Inline::Link(_, line) | Inline::Strong(line) => plain(line),
        Inline::Join(joint, lines) => vec![Inline::Join(joint, lines.into_iter().map(plain).collect())],
        Inline::Say(Say { id, slots }) => {
            let slots = slots.into_iter().map(|(name, line)| (name, plain(line))).collect();
            vec![Inline::Say(Say { id, slots })]
        }
        other => vec![other],
    };
    line.into_iter().flat_map(inline).collect()
}
