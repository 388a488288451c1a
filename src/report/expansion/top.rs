//! The whole declaration: its sections, measures, claims, rights, own texts, and what is written.

use super::{Entries, Expansion, Keys, Shown, key_of, named};
use crate::document::Kind;
use crate::lower::keys;
use crate::model::{
    Allow, Claim, ClaimScope, ClaimSet, Every, Exception, Explanation, ExplanationRef, Measure, MeasureGroup,
    MeasureRef, Overview, OwnText, PartyList, Position, Revision, Rights, TableView,
};
use crate::source::At;

impl Expansion<'_> {
    /// The whole declaration. What others refer to by a name (words, periods) stands where it is used.
    pub fn whole(&self) -> Entries {
        let policy = self.policy;
        let groups = |groups: &Vec<MeasureGroup>| Shown::block(groups.iter().map(|group| self.group(group)).collect());
        let languages = policy.languages.iter().map(|lang| self.at(lang)).collect();
        let texts: Entries = policy.texts.iter().map(|text| (key_of(&text.id), self.own_text(text))).collect();
        let sets = policy.data_sets.iter().map(|set| {
            let shown = Shown::map(self.data_set(set)).from(self.origin(set.id.span));
            (key_of(&set.id), shown)
        });
        let claims: Entries = policy.claims.iter().map(|set| self.claims(set)).collect();
        let chapters = policy.chapters.iter().map(|chapter| (key_of(&chapter.id), self.chapter(chapter))).collect();
        let places = policy.places.iter().map(|place| (key_of(&place.id), self.place(place))).collect();
        let telecom_authority = policy.telecom_authority.as_ref();
        let telecom_authority = telecom_authority.map(|at| self.authority(at).from(self.origin(at.span)));
        let decisions = self.stated(&policy.automated_decisions, |decisions| self.decisions(decisions));
        Keys::of(&keys::TOP)
            .tell("klartext", None)
            .tell("languages", Shown::some(languages))
            .tell("register", Some(self.choice(&["register"], &policy.register)))
            .tell("version", self.at_some(policy.version.as_ref()))
            .tell("updated", self.stated(&policy.updated, |day| Shown::word(day.to_string())))
            .tell("include", None)
            .tell("extends", None)
            .tell("drop", None)
            .tell("controller", self.stated(&policy.controller, |controller| self.controller(controller)))
            .tell("dpo", self.stated(&policy.dpo, |dpo| self.dpo(dpo)))
            .tell("authority", self.stated(&policy.authority, |authority| self.authority(authority)))
            .tell("telecom-authority", telecom_authority)
            .tell("automated-decisions", decisions)
            .tell("scope", self.scope(&policy.scope))
            .tell("places", some_block(places))
            .tell("processors", self.parties(PartyList::Processors))
            .tell("recipients", self.parties(PartyList::Recipients))
            .tell("data-sets", some_block(sets.collect()))
            .tell("terms", None)
            .tell("retention", None)
            .tell("backups", self.stated(&policy.backups, |backups| self.backups(backups)))
            .tell("services", some_block(chapters))
            .tell("measures", self.stated(&policy.measures, groups))
            .tell("claims", some_block(claims))
            .tell("rights", self.rights(&policy.rights))
            .tell("glossary", Shown::some(policy.glossary.iter().map(|term| self.explanation(term)).collect()))
            .tell("texts", some_block(texts))
            .tell("changes", Shown::some(policy.history.iter().map(|revision| self.revision(revision)).collect()))
            .tell("overview", Some(self.overview(&policy.overview)))
            .tell("documents", self.documents())
            .tell("output", Some(self.output()))
            .tell("allow", Shown::some(policy.allows.iter().map(|allow| self.allow(allow)).collect()))
            .finish()
    }

    fn parties(&self, list: PartyList) -> Option<Shown> {
        let parties = self.policy.parties.iter().filter(|party| party.list == list);
        some_block(parties.map(|party| (key_of(&party.id), self.party(party))).collect())
    }

    /// A choice whose place the policy does not keep; where it was not written, it is the usual one.
    fn choice(&self, path: &[&str], choice: &impl std::fmt::Debug) -> Shown {
        Shown::word(named(choice)).from(self.written_or_default(path))
    }

    fn written_or_default(&self, path: &[&str]) -> String {
        self.written(path).map_or_else(|| "default".to_owned(), |span| self.origin(span))
    }

    fn group(&self, group: &MeasureGroup) -> (String, Shown) {
        let measures = self.stated(&group.measures, |measures| {
            Shown::list(measures.iter().map(|measure| self.measure(measure)).collect())
        });
        let shown = measures.unwrap_or(Shown::list(Vec::new()));
        (group.group.as_str().to_owned(), shown.from(self.origin(group.group.span)))
    }

    pub(super) fn measure(&self, measure: &Measure) -> Shown {
        let places = measure.places.iter().map(|place| self.key(place)).collect();
        let (id, kind, text) = match &measure.what.value {
            MeasureRef::Shipped(key) => (key.as_str(), None, None),
            MeasureRef::Own { id, kind, text } => {
                let kind = Shown::word(named(kind)).from(self.origin(measure.what.span));
                (id.as_str(), Some(kind), Some(self.text(text)))
            }
        };
        let every = measure.every.map(|every| {
            let word = match every.value {
                Every::Period(period) => period.to_string(),
                Every::Regularly => named(&every.value),
            };
            Shown::word(word).from(self.origin(every.span))
        });
        let details = Keys::of(&keys::MEASURE)
            .tell("kind", kind)
            .tell("text", text)
            .tell("places", Shown::some(places))
            .tell("when", self.word_some(measure.when.as_ref()))
            .tell("unless", self.word_some(measure.unless.as_ref()))
            .tell("every", every)
            .tell("recorded", self.flag(measure.recorded, "true"))
            .tell("note", self.text_some(measure.note.as_ref()))
            .tell("links", self.links(&measure.links))
            .tell("state", measure.state.map(|state| Shown::word(named(&state.value)).from(self.origin(state.span))))
            .tell("reviewed", self.at_some(measure.reviewed.as_ref()))
            .tell("audience", measure.audience.map(|who| Shown::word(named(&who.value)).from(self.origin(who.span))))
            .finish();
        let shown = if details.is_empty() { Shown::word(id) } else { Shown::map(details).spelled_out(id) };
        shown.from(self.origin(measure.what.span))
    }

    fn claims(&self, set: &ClaimSet) -> (String, Shown) {
        let scope = match &set.scope.value {
            ClaimScope::Everywhere => named(&set.scope.value),
            ClaimScope::Chapter(id) | ClaimScope::Service(id) => id.to_string(),
        };
        let claims = set.claims.iter().map(|claim| self.claim(claim)).collect();
        (scope, Shown::list(claims).from(self.origin(set.scope.span)))
    }

    /// A claim with what may not be declared where it stands.
    fn claim(&self, claim: &Claim) -> Shown {
        let exception = |at: &At<Exception>| match &at.value {
            Exception::Service(key) => Shown::word(key.as_str()).from(self.origin(at.span)),
            Exception::Word(word) => self.spelled(word).from(self.origin(at.span)),
        };
        let mut entries = self.facts(self.catalog.claim(&claim.what)).each_with_origin();
        entries.retain(|(key, _)| key == "without");
        let own = Keys::of(&keys::CLAIM)
            .tell("except", Shown::some(claim.except.iter().map(exception).collect()))
            .tell("otherwise", self.word_some(claim.otherwise.as_ref()))
            .tell("note", self.text_some(claim.note.as_ref()));
        entries.extend(own.finish());
        Shown::map(entries).spelled_out(claim.what.as_str()).from(self.origin(claim.what.span))
    }

    fn rights(&self, rights: &Rights) -> Option<Shown> {
        let notes = rights.notes.iter().map(|(right, note)| (right.value.clone(), self.text(note))).collect();
        let detail = self.written(&["rights", "detail"]);
        let detail = detail.map(|span| Shown::word(named(&rights.detail)).from(self.origin(span)));
        let keys = Keys::of(&keys::RIGHTS)
            .tell("detail", detail)
            .tell("by", self.words(&rights.by))
            .tell("answers", self.words(&rights.answers))
            .tell("not-by", self.words(&rights.not_by))
            .tell("notes", some_block(notes));
        some_block(keys.finish())
    }

    fn explanation(&self, explanation: &Explanation) -> Shown {
        let (id, title, text) = match &explanation.what.value {
            ExplanationRef::Shipped(key) => (key.as_str(), None, None),
            ExplanationRef::Own { id, title, text } => (id.as_str(), Some(self.text(title)), Some(self.text(text))),
        };
        let details = Keys::of(&keys::EXPLANATION)
            .tell("title", title)
            .tell("text", text)
            .tell("note", self.text_some(explanation.note.as_ref()))
            .finish();
        let shown = if details.is_empty() { Shown::word(id) } else { Shown::map(details).under(id) };
        shown.from(self.origin(explanation.what.span))
    }

    fn own_text(&self, text: &OwnText) -> Shown {
        let anchor = |anchor: &str| Shown::word(anchor).from(self.origin(text.position.span));
        let (before, after) = match &text.position.value {
            Position::Before(section) => (Some(anchor(section)), None),
            Position::After(section) => (None, Some(anchor(section))),
        };
        let keys = Keys::of(&keys::OWN_TEXT)
            .tell("document", Some(Shown::word(text.document.key())))
            .tell("before", before)
            .tell("after", after)
            .tell("title", self.text_some(text.title.as_ref()))
            .tell("body", Some(self.text(&text.body)));
        Shown::block(keys.finish()).from(self.origin(text.id.span))
    }

    fn revision(&self, revision: &Revision) -> Shown {
        let what = revision.changes.iter().map(|(id, text)| (key_of(id), self.text(text))).collect();
        let keys = Keys::of(&keys::REVISION)
            .tell("date", Some(Shown::word(revision.date.value.to_string()).from(self.origin(revision.date.span))))
            .tell("version", self.at_some(revision.version.as_ref()))
            .tell("what", Some(Shown::block(what)));
        Shown::block(keys.finish()).from(self.origin(revision.span))
    }

    fn overview(&self, overview: &Overview) -> Shown {
        let table = |key: &str, view: &Option<TableView>| {
            let Some(view) = view else {
                let place = self.written(&["overview", key]).or_else(|| self.written(&["overview"]));
                return Shown::word("none").from(place.map_or_else(String::new, |span| self.origin(span)));
            };
            let origin = view.span.map_or_else(|| "default".to_owned(), |span| self.origin(span));
            let columns = view.columns.iter().map(|column| Shown::word(named(column))).collect();
            let keys = Keys::of(&keys::OVERVIEW_TABLE)
                .tell("group-by", Some(Shown::word(named(&view.group_by))))
                .tell("columns", Some(Shown::list(columns)));
            Shown::map(keys.finish()).from(origin)
        };
        let keys = Keys::of(&keys::OVERVIEW)
            .tell("direct", Some(table("direct", &overview.direct)))
            .tell("indirect", Some(table("indirect", &overview.indirect)))
            .tell("disclosed", overview.disclosed.as_ref().map(|_| table("disclosed", &overview.disclosed)));
        Shown::block(keys.finish())
    }

    fn documents(&self) -> Option<Shown> {
        let documents = &self.policy.documents;
        let editions = documents.wanted.chunk_by(|one, other| one.word() == other.word());
        let document = |editions: &[At<Kind>]| {
            let first = &editions[0];
            let audience = || {
                let edition = |kind: &At<Kind>| Shown::word(kind.edition().word()).from(self.origin(kind.span));
                Shown::some(editions.iter().map(edition).collect())
            };
            let details = match first.value {
                Kind::Statement | Kind::Cookies | Kind::Snippets => {
                    return Shown::word(first.word()).from(self.origin(first.span));
                }
                Kind::Measures(_) => Keys::of(&keys::MEASURES_PAGE)
                    .tell("view", Some(Shown::word(named(&documents.view))))
                    .tell("audience", audience()),
                Kind::Recipients(_) => Keys::of(&keys::RECIPIENTS_PAGE).tell("audience", audience()),
                Kind::Record(_) => Keys::of(&keys::RECORD_PAGE).tell("audience", audience()),
            };
            Shown::map(details.finish()).under(first.word()).from(self.origin(first.span))
        };
        Shown::some(editions.map(document).collect())
    }

    fn output(&self) -> Shown {
        let output = &self.policy.output;
        let folder = Shown::word(output.folder()).from(self.written_or_default(&["output", "dir"]));
        let internal = Shown::word(output.internal_folder()).from(self.written_or_default(&["output", "internal"]));
        let formats = output.formats.iter().map(|format| Shown::word(named(format))).collect();
        let theme = output.theme.as_ref().map_or(crate::theme::DEFAULT, |theme| &theme.value);
        let names = self.policy.languages.iter().map(|lang| {
            let of = |kind: Kind| {
                let mut names = output.names.iter().filter(|name| name.lang == lang.value && name.kind == kind);
                names.next().filter(|_| self.policy.publishes(kind))
            };
            let name = |kind: Kind| {
                of(kind).map(|name| {
                    // A usual name stands where its document is asked for.
                    let is_written = self.sources.slice(name.name.span).contains(&name.name.value);
                    let origin = if is_written { self.origin(name.name.span) } else { "default".to_owned() };
                    Shown::word(name.name.value.as_str()).from(origin)
                })
            };
            let keys =
                Kind::ALL.into_iter().fold(Keys::of(&keys::NAMES), |keys, kind| keys.tell(kind.key(), name(kind)));
            (lang.to_string(), Shown::map(keys.finish()))
        });
        let keys = Keys::of(&keys::OUTPUT)
            .tell("dir", Some(folder))
            .tell("internal", Some(internal))
            .tell("archive", self.at_some(output.archive.as_ref()))
            .tell("base-url", self.at_some(output.base_url.as_ref()))
            .tell("formats", Some(Shown::list(formats).from(self.written_or_default(&["output", "formats"]))))
            .tell("theme", Some(Shown::word(theme).from(self.written_or_default(&["output", "theme"]))))
            .tell("front-matter", Some(self.choice(&["output", "front-matter"], &output.front_matter)))
            .tell("names", some_block(names.collect()));
        Shown::block(keys.finish()).from(self.written_or_default(&["output"]))
    }

    fn allow(&self, allow: &Allow) -> Shown {
        let keys = Keys::of(&keys::ALLOW)
            .tell("rule", Some(self.at(&allow.rule)))
            .tell("at", self.at_some(allow.at.as_ref()))
            .tell("because", self.said(&allow.because));
        Shown::block(keys.finish()).from(self.origin(allow.rule.span))
    }
}

/// A section, if anything stands in it.
fn some_block(entries: Entries) -> Option<Shown> {
    (!entries.is_empty()).then(|| Shown::block(entries))
}
