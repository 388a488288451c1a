//! Words, items, data and names as lines. The grammar of conditions is here: they stand in brackets, never inside a clause.

use super::Cx;
use crate::document::{Cell, Inline, Joint, Line, Target, say, say_with};
use crate::model::{Datum, Item, Link, Party, Place, Since, Word};
use crate::source::At;
use crate::value::{Citation, Id, Key, Period, Text};

/// `when` and `unless`, as far as they are said.
pub type Condition<'p> = (Option<&'p At<Word>>, Option<&'p At<Word>>);

impl Cx<'_> {
    /// A word of a vocabulary, or the author's own.
    #[expect(clippy::unused_self, reason = "it reads like its neighbours, which need the context")]
    pub(super) fn word(&self, word: &Word) -> Line {
        match word {
            Word::Shipped(vocabulary, id) => say(format!("{}-{id}", vocabulary.prefix())).into(),
            Word::Term(term) => Inline::Given(term.text.clone()).into(),
            Word::Own(text) => Inline::Given(text.clone()).into(),
        }
    }

    /// Something with its condition and remark.
    pub(super) fn conditional<T>(&self, what: Line, item: &Item<T>) -> Line {
        let line = self.with_condition(what, item.when.as_ref(), item.unless.as_ref());
        noted(line, Some(item))
    }

    /// Something with the condition under which it holds.
    pub(super) fn with_condition(&self, what: Line, when: Option<&At<Word>>, unless: Option<&At<Word>>) -> Line {
        self.under(what, &[(when, unless)])
    }

    /// Something with everything under which it holds, in one pair of brackets.
    pub(super) fn under(&self, what: Line, conditions: &[Condition]) -> Line {
        let whens: Vec<Line> =
            conditions.iter().filter_map(|(when, _)| Some(self.word(&when.as_ref()?.value))).collect();
        let unlesses: Vec<Line> =
            conditions.iter().filter_map(|(_, unless)| Some(self.word(&unless.as_ref()?.value))).collect();
        let mut line = what;
        if !whens.is_empty() {
            line = say_with("item-when", vec![("what", line), ("when", join(Joint::Semicolon, whens))]).into();
        }
        if !unlesses.is_empty() {
            line = say_with("item-unless", vec![("what", line), ("unless", join(Joint::Semicolon, unlesses))]).into();
        }
        line
    }

    /// Each word of a list with its condition.
    pub(super) fn word_lines(&self, items: &[Item<Word>]) -> Vec<Line> {
        items.iter().map(|item| self.conditional(self.word(&item.what), item)).collect()
    }

    /// A list of words in one line.
    pub(super) fn words(&self, items: &[Item<Word>], joint: Joint) -> Line {
        join(joint, self.word_lines(items))
    }

    /// A list of words in one line, or no line where the list is empty.
    pub(super) fn words_or_nothing(&self, items: &[Item<Word>]) -> Vec<Line> {
        if items.is_empty() { Vec::new() } else { vec![self.words(items, Joint::Comma)] }
    }

    /// Data in one line, named sets spelled out.
    pub(super) fn data(&self, data: &[Datum]) -> Line {
        self.listed(data, true)
    }

    /// Data in one line, named sets by their names only.
    pub(super) fn data_in_short(&self, data: &[Datum]) -> Line {
        self.listed(data, false)
    }

    /// Neighbours under the same condition share one pair of brackets.
    fn listed(&self, data: &[Datum], spelled_out: bool) -> Line {
        let lines = data.chunk_by(|one, other| condition(one).is_some() && condition(one) == condition(other));
        let lines = lines.map(|run| match run {
            [Datum::One(first), _, ..] => {
                let names = run.iter().filter_map(|datum| match datum {
                    Datum::One(item) => Some(self.word(&item.what)),
                    _ => None,
                });
                self.with_condition(join(Joint::And, names.collect()), first.when.as_ref(), None)
            }
            _ => join(Joint::Comma, run.iter().map(|datum| self.datum(datum, spelled_out)).collect()),
        });
        join(Joint::Comma, lines.collect())
    }

    fn datum(&self, datum: &Datum, spelled_out: bool) -> Line {
        match datum {
            Datum::One(item) => self.conditional(self.word(&item.what), item),
            // "a or b or c" stays clear inside a longer list, "a, b or c" does not.
            Datum::AnyOf(items) => {
                let either = |one, other| Inline::Join(Joint::Or, vec![one, other]).into();
                self.word_lines(items).into_iter().reduce(either).unwrap_or_default()
            }
            Datum::Set(item) => {
                let Some(set) = self.policy.data_set(&item.what) else { return Line::new() };
                let name: Line = Inline::Given(set.name.clone()).into();
                if !spelled_out {
                    return self.conditional(name, item);
                }
                let data = self.data(&set.data);
                match &item.when {
                    // One pair of brackets, not two in a row.
                    Some(when) => {
                        let slots = vec![("name", name), ("when", self.word(when)), ("data", data)];
                        say_with("set-spelled-out-when", slots).into()
                    }
                    None => {
                        self.conditional(say_with("set-spelled-out", vec![("name", name), ("data", data)]).into(), item)
                    }
                }
            }
        }
    }

    /// The name of a party: its own, or the kind of recipient it stands for.
    pub(super) fn party_name(&self, party: &Party) -> Line {
        match (party.name.given(), &party.category) {
            (Some(name), _) => {
                let line = Inline::Given(name.clone()).into();
                match self.product_that_tells_apart(party, name) {
                    Some(product) => {
                        let product = Inline::Name(product.to_owned()).into();
                        say_with("party-for-product", vec![("party", line), ("product", product)]).into()
                    }
                    None => line,
                }
            }
            (None, Some(category)) => self.word(category),
            (None, None) => Inline::Name(party.id.to_string()).into(),
        }
    }

    /// The product of a party, where several parties bear the same name.
    fn product_that_tells_apart(&self, party: &Party, name: &Text) -> Option<&str> {
        let product = party.product.as_ref()?;
        let bears = |other: &&Party| other.name.given().is_some_and(|other| other.words == name.words);
        let is_shared = self.policy.parties.iter().filter(bears).count() > 1;
        is_shared.then(|| self.catalog.product(product).name.value.as_str())
    }

    /// The names of all parties; a kind that stands for several of them once.
    pub(super) fn party_names(&self) -> Vec<Line> {
        distinct(self.policy.parties.iter().map(|party| self.party_name(party)))
    }

    /// How many parties there are, for sentences about all of them.
    pub(super) fn parties_count(&self) -> Line {
        count(&self.policy.parties)
    }

    /// The name of a party as a link to what is told about it.
    pub(super) fn party_link(&self, party: &Party) -> Line {
        Inline::Link(Target::Anchor(party.anchor()), self.party_name(party)).into()
    }

    /// A place by name, operator, town and country, as far as they are declared.
    pub(super) fn place(&self, place: &Place) -> Line {
        let parts = self.place_name(place).into_iter().chain([whereabouts(place)]).filter(|part| !part.is_empty());
        self.with_condition(join(Joint::Comma, parts.collect()), place.when.as_ref(), place.unless.as_ref())
    }

    /// The name of a place, or of who runs it.
    pub(super) fn place_name(&self, place: &Place) -> Option<Line> {
        let operator = || Some(self.party_name(self.policy.party(place.operator.as_ref()?)?));
        place.name.as_ref().map(|name| Inline::Given(name.clone()).into()).or_else(operator)
    }

    /// A list of places, each with its conditions.
    pub(super) fn place_lines(&self, items: &[Item<Key<Place>>]) -> Vec<Line> {
        let line = |item: &Item<Key<Place>>| {
            let place = self.policy.place(&item.what)?;
            Some(self.conditional(self.place(place), item))
        };
        items.iter().filter_map(line).collect()
    }

    /// A start, worded as exactly as it is known.
    pub(super) fn since(since: Since) -> Line {
        match since {
            Since::Day(date) => Inline::Date(date.value).into(),
            Since::Month(date) => Inline::Month(date.value).into(),
        }
    }
}

/// Something with the remark of its element.
pub(super) fn noted<T>(what: Line, item: Option<&Item<T>>) -> Line {
    match item.and_then(|item| item.note.as_ref()) {
        Some(note) => say_with("item-note", vec![("what", what), ("note", Inline::Given(note.clone()).into())]).into(),
        None => what,
    }
}

/// The condition of one datum that has nothing else to tell.
fn condition(datum: &Datum) -> Option<&Word> {
    match datum {
        Datum::One(item) if item.unless.is_none() && item.note.is_none() => item.when.as_ref().map(|when| &when.value),
        _ => None,
    }
}

/// Town and country of a place; a town that the name mentions is not said again.
pub(super) fn whereabouts(place: &Place) -> Line {
    let is_named = |city: &str| place.name.as_ref().is_some_and(|name| name.mentions(city));
    let city = place.city.as_ref().filter(|city| !is_named(city)).map(|city| Inline::Name(city.value.clone()).into());
    let countries = place.countries.iter().map(|key| Inline::Country(key.as_str().to_owned()).into());
    let parts: Vec<Line> = city.into_iter().chain(countries).collect();
    if parts.is_empty() { Line::new() } else { join(Joint::Comma, parts) }
}

/// The heading of a chapter, a service or a part from its id alone, if the wording has one.
pub(super) fn shipped_title(cx: &Cx, id: &Id) -> Option<Line> {
    let vocabulary = crate::catalog::Vocabulary::Titles;
    cx.catalog.has(vocabulary, id.as_str()).then(|| say(format!("{}-{id}", vocabulary.prefix())).into())
}

/// A link with its text, or with its address where it has none.
pub(super) fn link(link: &Link) -> Line {
    let text = match &link.text {
        Some(text) => Inline::Given(text.clone()),
        None => Inline::Name(plain_address(&link.url)),
    };
    Inline::Link(Target::Url(link.url.value.clone()), text.into()).into()
}

/// An address as people read it: without scheme and closing slash.
pub(super) fn plain_address(url: &str) -> String {
    let address = url.split_once("://").map_or(url, |(_, rest)| rest);
    address.strip_suffix('/').unwrap_or(address).to_owned()
}

/// A web address as a link that shows itself.
pub(super) fn web(url: &str) -> Line {
    Inline::Link(Target::Url(url.to_owned()), Inline::Name(plain_address(url)).into()).into()
}

/// A mail address as a link.
pub(super) fn mail(address: &str) -> Inline {
    Inline::Link(Target::Mail(address.to_owned()), Inline::Name(address.to_owned()).into())
}

/// A telephone number as a link.
pub(super) fn phone(number: &str) -> Inline {
    let digits = number.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+').collect();
    Inline::Link(Target::Phone(digits), Inline::Name(number.to_owned()).into())
}

/// A cell, or the sign for one that has nothing to tell.
pub(super) fn never_empty(cell: Cell) -> Cell {
    if cell.is_empty() { vec![say("cell-nothing").into()] } else { cell }
}

/// Lines without those that say the same again.
pub(super) fn distinct(lines: impl IntoIterator<Item = Line>) -> Vec<Line> {
    let mut all: Vec<Line> = Vec::new();
    for line in lines {
        if !all.contains(&line) {
            all.push(line);
        }
    }
    all
}

/// Several lines as one; a single one stays as it is.
pub(super) fn join(joint: Joint, mut lines: Vec<Line>) -> Line {
    if lines.len() == 1 { lines.remove(0) } else { Inline::Join(joint, lines).into() }
}

/// A provision in its short form as a line. Every caller passes a literal that parses; a test proves it.
pub(super) fn cite(short: &str) -> Line {
    Citation::parse(short).map(|law| Inline::Law(vec![law])).into_iter().collect()
}

/// How often something happens at the least: "täglich" for one day, "mindestens alle 2 Tage" for more.
pub(super) fn at_least_every(period: Period) -> Line {
    let mut parts = period.parts();
    match (parts.next(), parts.next()) {
        (Some((1, unit)), None) => say(format!("every-{unit}")).into(),
        _ => say_with("at-least-every", vec![("period", Inline::Period(period).into())]).into(),
    }
}

/// How many there are, for sentences about one or several.
pub(super) fn count<T>(all: &[T]) -> Line {
    Inline::Number(all.len() as u64).into()
}

/// A label and its content in one line.
pub(super) fn labelled(label: &'static str, line: Line) -> Line {
    say_with("labelled", vec![("label", say(label).into()), ("line", line)]).into()
}
