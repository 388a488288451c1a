//! Outside parties: what they do, where they are, what a transfer rests on (Art. 13(1)(e) and (f) GDPR).

use super::words::{cite, distinct, join, labelled, web};
use super::{Cx, gap, overview, stated};
use crate::document::{Block, Body, Duty, Inline, Joint, Kind, Line, Section, Term, Trace, say, say_with};
use crate::model::{Agreement, Instrument, Party, Place, Role, Transfer};

/// A section for each party, so that other sections can link to it. Those that are held back share one by their kind.
pub(super) fn section(cx: &Cx) -> Option<Section> {
    if cx.policy.parties.is_empty() {
        return None;
    }
    let mut blocks = vec![Body::Paragraph(counted(cx, "recipients-intro")).into()];
    blocks.extend(countries(cx));
    if cx.kind == Kind::Statement {
        blocks.extend(overview::disclosed(cx));
    }
    let mut kinds: Vec<(String, Vec<&Party>)> = Vec::new();
    for party in &cx.policy.parties {
        let anchor = party.anchor();
        match kinds.iter_mut().find(|(known, _)| *known == anchor) {
            Some((_, parties)) => parties.push(party),
            None => kinds.push((anchor, vec![party])),
        }
    }
    blocks.extend(kinds.into_iter().map(|(anchor, parties)| {
        let from = Some(parties[0].id.span);
        let section = Section {
            anchor,
            title: cx.party_name(parties[0]),
            set_apart: false,
            trace: Trace { from, duties: vec![Duty("13(1)(e)"), Duty("14(1)(e)")] },
            blocks: vec![Body::Terms(terms(cx, &parties)).traced(from, &[])],
        };
        Body::Section(section).traced(from, &[])
    }));
    Some(super::section("recipients", "section-recipients", blocks))
}

/// Whether data leave the EEA; that they stay is said only when every country is known.
pub(super) fn countries(cx: &Cx) -> Option<Block> {
    let line = if cx.policy.leaves_eea(cx.catalog)? {
        say("recipients-third-countries").into()
    } else {
        counted(cx, "recipients-eea-only")
    };
    Some(Body::Paragraph(line).traced(None, &[Duty("13(1)(f)"), Duty("14(1)(f)")]))
}

/// A sentence about all parties, which may be one.
pub(super) fn counted(cx: &Cx, message: &'static str) -> Line {
    say_with(message, vec![("count", cx.parties_count())]).into()
}

/// What is told about parties, by label; of several what any of them has.
fn terms(cx: &Cx, parties: &[&Party]) -> Vec<Term> {
    type Fact = (&'static str, fn(&Cx, &Party) -> Vec<Line>, &'static [Duty]);
    const FACTS: [Fact; 13] = [
        ("label-task", tasks, &[]),
        ("label-category", category, &[]),
        ("label-operates", named_places, &[]),
        ("label-role", |_, party| vec![role(party.role.value)], &[]),
        ("label-address", |_, party| address(party), &[]),
        ("label-country", |_, party| located(party), &[]),
        ("label-transfer", transfers, &[Duty("13(1)(f)"), Duty("14(1)(f)")]),
        ("label-agreement", |_, party| agreement(party), &[Duty("28(3)")]),
        ("label-sub-processors", |cx, party| cx.word_lines(&party.sub_processors), &[]),
        ("label-names-withheld", |_, party| names_withheld(party), &[]),
        ("label-since", |_, party| since(party), &[]),
        ("label-policy", |_, party| policy(party), &[]),
        ("label-note", |_, party| note(party), &[]),
    ];
    let term = |(label, fact, duties): Fact| {
        let lines = distinct(parties.iter().flat_map(|party| fact(cx, party)));
        let trace = Trace { from: Some(parties[0].id.span), duties: duties.to_vec() };
        (!lines.is_empty()).then(|| Term { label: say(label).into(), lines, trace })
    };
    FACTS.into_iter().filter_map(term).collect()
}

pub(super) fn address(party: &Party) -> Vec<Line> {
    party.address.iter().map(|line| Inline::Name(line.value.clone()).into()).collect()
}

pub(super) fn located(party: &Party) -> Vec<Line> {
    let countries = stated(&party.countries, |countries| {
        join(Joint::Comma, countries.iter().map(|key| Inline::Country(key.as_str().to_owned()).into()).collect())
    });
    countries.into_iter().collect()
}

pub(super) fn transfers(cx: &Cx, party: &Party) -> Vec<Line> {
    party.transfers.iter().map(|transfer| transfer_line(cx, transfer)).collect()
}

pub(super) fn names_withheld(party: &Party) -> Vec<Line> {
    party.names_withheld.iter().map(|because| Inline::Given(because.clone()).into()).collect()
}

pub(super) fn since(party: &Party) -> Vec<Line> {
    party.since.map(Cx::since).into_iter().collect()
}

pub(super) fn policy(party: &Party) -> Vec<Line> {
    party.policy.iter().map(|url| web(&url.value)).collect()
}

pub(super) fn note(party: &Party) -> Vec<Line> {
    party.note.iter().map(|note| Inline::Given(note.clone()).into()).collect()
}

/// What a party does for us. A place without a name of its own is called after who runs it, so running it is the task.
pub(super) fn tasks(cx: &Cx, party: &Party) -> Vec<Line> {
    let task = party.task.as_ref().map(|task| cx.word(task));
    let operates = || places_of(cx, party).any(|place| place.name.is_none());
    task.or_else(|| operates().then(|| say("recipient-operates").into())).into_iter().collect()
}

/// The kind of recipient, where neither the name nor the task nor the places it runs tell what a party is for.
pub(super) fn category(cx: &Cx, party: &Party) -> Vec<Line> {
    let is_told = party.name.given().is_none() || party.task.is_some() || places_of(cx, party).next().is_some();
    party.category.iter().filter(|_| !is_told).map(|category| cx.word(category)).collect()
}

/// The places that a party runs and that have a name of their own.
fn named_places(cx: &Cx, party: &Party) -> Vec<Line> {
    places_of(cx, party).filter(|place| place.name.is_some()).map(|place| cx.place(place)).collect()
}

pub(super) fn places_of<'p>(cx: &Cx<'p>, party: &Party) -> impl Iterator<Item = &'p Place> {
    let is_run = move |place: &&Place| place.operator.as_ref().is_some_and(|key| key.as_str() == party.id.as_str());
    cx.policy.places.iter().filter(is_run)
}

pub(super) fn role(role: Role) -> Line {
    let (id, law) = match role {
        Role::Processor => ("role-processor", "gdpr 28"),
        Role::Controller => ("role-controller", "gdpr 4 no 7"),
        Role::JointController => ("role-joint-controller", "gdpr 26"),
        Role::Authority => ("role-authority", "gdpr 4 no 9"),
    };
    let law = cite(law);
    say_with(id, vec![("law", law)]).into()
}

/// The arrangement between joint controllers, or the state of the agreement with a processor.
pub(super) fn agreement(party: &Party) -> Vec<Line> {
    if let Some(arrangement) = &party.arrangement {
        return vec![web(&arrangement.value)];
    }
    stated(&party.agreement, |agreement| agreement_state(*agreement)).into_iter().collect()
}

/// The state of the agreement with a processor.
pub(super) fn agreement_state(agreement: Agreement) -> Line {
    say(match agreement {
        Agreement::Signed => "agreement-signed",
        Agreement::Pending => "agreement-pending",
    })
    .into()
}

/// Country, instrument, day of the last check, copy (Art. 13(1)(f) GDPR).
pub(super) fn transfer_line(cx: &Cx, transfer: &Transfer) -> Line {
    let country = Inline::Country(transfer.country.as_str().to_owned()).into();
    let by = stated(&transfer.by, |instrument| instrument_line(cx, transfer, instrument)).unwrap_or_else(gap);
    let mut line: Line = say_with("transfer", vec![("country", country), ("by", by)]).into();
    if let Some(checked) = transfer.checked {
        let date = Inline::Date(checked.value).into();
        line = say_with("transfer-checked", vec![("transfer", line), ("date", date)]).into();
    }
    if let Some(copy) = &transfer.copy {
        line = join(Joint::Semicolon, vec![line, labelled("transfer-copy", web(&copy.value))]);
    }
    line
}

/// The number of a decision. Those of the European Community end in letters that each language has its own for.
fn decision(number: &str) -> Line {
    match number.strip_suffix("/EC") {
        Some(number) => say_with("decision-ec", vec![("number", Inline::Name(number.to_owned()).into())]).into(),
        None => Inline::Name(number.to_owned()).into(),
    }
}

/// What a transfer rests on.
pub(super) fn instrument_line(cx: &Cx, transfer: &Transfer, instrument: &Instrument) -> Line {
    match instrument {
        Instrument::Adequacy | Instrument::Dpf => {
            let is_dpf = *instrument == Instrument::Dpf;
            let id = if is_dpf { "transfer-dpf" } else { "transfer-adequacy" };
            let country = cx.catalog.country(&transfer.country);
            let decision = country.adequacy.first().map(|entry| decision(&entry.decision.value));
            let slots = vec![("decision", decision.unwrap_or_default()), ("law", cite("gdpr 45(3)"))];
            say_with(id, slots).into()
        }
        Instrument::Scc(modules) => {
            let numbers = modules.iter().map(|number| Inline::Number(u64::from(*number)).into()).collect();
            let count = Inline::Number(modules.len() as u64).into();
            let slots = vec![("modules", join(Joint::And, numbers)), ("count", count), ("law", cite("gdpr 46(2)(c)"))];
            say_with("transfer-scc", slots).into()
        }
        Instrument::Bcr => say_with("transfer-bcr", vec![("law", cite("gdpr 46(2)(b)"))]).into(),
        Instrument::Derogation(key) => {
            let law = Inline::Law(cx.catalog.legal_basis(key).citations.clone()).into();
            let label = say(format!("basis-{}", key.as_str())).into();
            say_with("transfer-derogation", vec![("label", label), ("law", law)]).into()
        }
    }
}
