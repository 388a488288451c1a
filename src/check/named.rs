//! The dates, numbers and addresses that a text names, in a form that does not depend on its language.

use std::collections::BTreeSet;
use std::ops::Range;

/// What a text names, each with where it stands.
#[derive(Debug, Default)]
pub(crate) struct Named {
    /// Days, months of a year, and days of a year.
    pub(crate) dates: Vec<Fact>,
    /// Numbers that are no part of a date.
    pub(crate) numbers: Vec<Fact>,
    /// Hosts, mail addresses and telephone links.
    pub(crate) addresses: Vec<Fact>,
}

/// One of them.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Fact {
    /// What is the same in every language.
    pub(crate) value: String,
    /// Where it stands in the text.
    pub(crate) at: Range<usize>,
}

/// The facts of the first that the second does not name.
pub(crate) fn only_in<'f>(here: &'f [Fact], there: &[Fact]) -> Vec<&'f Fact> {
    let known: BTreeSet<&str> = there.iter().map(|fact| fact.value.as_str()).collect();
    let mut told = BTreeSet::new();
    here.iter().filter(|fact| !known.contains(&*fact.value) && told.insert(&fact.value)).collect()
}

/// The languages in which months and small numbers are known by their names.
pub(crate) const LANGUAGES: [&str; 2] = ["de", "en"];

impl Named {
    /// Looks at a text in a language.
    pub(crate) fn of(text: &str, lang: &str) -> Self {
        let mut named = Self::default();
        // Blanks stand for addresses, so that their digits are no numbers and every place stays what it is.
        let mut rest = String::with_capacity(text.len());
        let ends = |sign: char| matches!(sign, '<' | '>' | '(' | ')' | '[' | ']' | '"' | '“' | '”' | '„');
        for word in text.split_inclusive(|sign: char| ends(sign) || sign.is_whitespace()) {
            match address(word, lang) {
                Some((value, length)) => {
                    named.addresses.push(Fact { value, at: rest.len()..rest.len() + length });
                    rest.extend(std::iter::repeat_n(' ', word.len()));
                }
                None => rest.push_str(word),
            }
        }
        let tokens = tokens(&rest);
        let mut at = 0;
        while at < tokens.len() {
            at += match date(&rest, &tokens[at..]) {
                Some((value, taken)) => {
                    let span = tokens[at].start..tokens[at + taken - 1].end();
                    named.dates.push(Fact { value, at: span });
                    taken
                }
                None => named.number(&rest, &tokens[at..]),
            };
        }
        named
    }

    /// Takes in the number at the head of the tokens, if one is there, and tells how many of them it took.
    fn number(&mut self, text: &str, tokens: &[Token]) -> usize {
        if !tokens[0].is_number() {
            return 1;
        }
        let joined = tokens.windows(2).take_while(|two| two[1].is_number() && joins(gap(text, &two[0], &two[1])));
        let taken = 1 + joined.count();
        let runs: Vec<&str> = tokens[..taken].iter().map(|token| token.text).collect();
        let value = number(&runs, gap_after(text, &tokens[0]).starts_with(':'));
        let value = match tokens.get(taken) {
            Some(next) if is_afternoon(text, &tokens[taken - 1], next) => afternoon(&value),
            _ => value,
        };
        self.numbers.push(Fact { value, at: tokens[0].start..tokens[taken - 1].end() });
        taken
    }

    /// Dates as the numbers in them but for the month, which other languages may write with a name of their own.
    pub(crate) fn without_months(mut self) -> Self {
        for date in self.dates.drain(..) {
            let mut parts: Vec<&str> = date.value.split('-').collect();
            if parts.len() > 1 {
                parts.remove(1);
            }
            let numbers = parts.into_iter().filter(|part| !part.is_empty());
            self.numbers.extend(numbers.map(|part| Fact { value: number(&[part], false), at: date.at.clone() }));
        }
        self
    }
}

/// A run of digits or of letters.
#[derive(Debug)]
struct Token<'t> {
    text: &'t str,
    start: usize,
}

impl Token<'_> {
    fn end(&self) -> usize {
        self.start + self.text.len()
    }

    fn is_number(&self) -> bool {
        self.text.starts_with(|sign: char| sign.is_ascii_digit())
    }

    /// The number, if it has so many digits and is no larger.
    fn up_to(&self, most: u32, digits: Range<usize>) -> Option<u32> {
        let number = digits.contains(&self.text.len()).then(|| self.text.parse().ok()).flatten()?;
        (1..=most).contains(&number).then_some(number)
    }

    fn year(&self) -> Option<u32> {
        self.up_to(9999, 4..5)
    }
}

fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut all: Vec<Token> = Vec::new();
    let mut kind = None;
    for (at, sign) in text.char_indices() {
        let now = sign.is_alphanumeric().then_some(sign.is_ascii_digit());
        match all.last_mut() {
            Some(last) if now.is_some() && now == kind => last.text = &text[last.start..at + sign.len_utf8()],
            _ if now.is_some() => all.push(Token { text: &text[at..at + sign.len_utf8()], start: at }),
            _ => {}
        }
        kind = now;
    }
    // The ending of an ordinal tells nothing.
    let ordinal = |before: Option<&Token>, token: &Token| {
        let is_beside = before.is_some_and(|before| before.is_number() && before.end() == token.start);
        is_beside && ["st", "nd", "rd", "th"].contains(&token.text)
    };
    let keep: Vec<bool> =
        (0..all.len()).map(|at| !ordinal(at.checked_sub(1).map(|before| &all[before]), &all[at])).collect();
    let mut keep = keep.into_iter();
    all.retain(|_| keep.next().unwrap_or(true));
    all
}

fn gap<'t>(text: &'t str, before: &Token, after: &Token) -> &'t str {
    &text[before.end()..after.start]
}

fn gap_after<'t>(text: &'t str, token: &Token) -> &'t str {
    &text[token.end()..]
}

/// Signs inside a number: between thousands, before decimals, between hours and minutes.
fn joins(gap: &str) -> bool {
    matches!(gap, "." | "," | ":" | "'" | "’" | "\u{a0}" | "\u{202f}")
}

/// A number by its runs of digits. Three digits behind a sign are thousands; anything else are decimals or parts.
fn number(runs: &[&str], is_time: bool) -> String {
    let head = runs[0].trim_start_matches('0');
    let head = if head.is_empty() { "0" } else { head };
    match &runs[1..] {
        ["00"] if is_time => head.to_owned(),
        rest if is_time || rest.is_empty() => [&[head], rest].concat().join(":"),
        rest if runs[0].len() <= 3 && head != "0" && rest.iter().all(|run| run.len() == 3) => {
            [&[head], rest].concat().concat()
        }
        rest => [&[head], rest].concat().join("."),
    }
}

/// Whether a word behind a number is `pm` or `p.m.`.
fn is_afternoon(text: &str, number: &Token, word: &Token) -> bool {
    let alone = word.text.eq_ignore_ascii_case("pm");
    let abbreviated = word.text.eq_ignore_ascii_case("p") && gap_after(text, word).starts_with(".m");
    gap(text, number, word).trim().is_empty() && (alone || abbreviated)
}

/// An hour as clocks of 24 hours count it.
fn afternoon(time: &str) -> String {
    let (hour, minutes) = time.split_at(time.find(':').unwrap_or(time.len()));
    match hour.parse::<u8>() {
        Ok(hour @ 1..12) => format!("{}{minutes}", hour + 12),
        _ => time.to_owned(),
    }
}

/// The date at the head of the tokens, with how many of them it took: `2026-11-20`, `2026-11`, or `-11-20`.
fn date(text: &str, tokens: &[Token]) -> Option<(String, usize)> {
    let gap = |at: usize| gap(text, &tokens[at], &tokens[at + 1]);
    let day = |at: usize| tokens.get(at)?.up_to(31, 1..3);
    let month = |at: usize| tokens.get(at)?.up_to(12, 1..3);
    let named = |at: usize| tokens.get(at).and_then(|token| month_named(token.text));
    let year = |at: usize| tokens.get(at)?.year();
    let is_point = |at: usize| matches!(gap(at), "." | ". " | ".\u{a0}" | ".\u{202f}");
    let is_blank = |at: usize| matches!(gap(at).trim(), "" | "." | "," | "st" | "nd" | "rd" | "th");

    if !tokens[0].is_number() && named(0).is_none() {
        return None;
    }
    if let (Some(year), Some(month), Some(day)) = (year(0), month(1), day(2))
        && gap(0) == "-"
        && gap(1) == "-"
    {
        return Some((format!("{year}-{month}-{day}"), 3));
    }
    if let (Some(day), Some(month), Some(year)) = (day(0), month(1), year(2))
        && (is_point(0) && is_point(1) || gap(0) == "/" && gap(1) == "/")
    {
        return Some((format!("{year}-{month}-{day}"), 3));
    }
    if let (Some(day), Some(month)) = (day(0), named(1))
        && is_blank(0)
    {
        let year = year(2).filter(|_| is_blank(1));
        let taken = if year.is_some() { 3 } else { 2 };
        let year = year.map_or(String::new(), |year| year.to_string());
        return Some((format!("{year}-{month}-{day}"), taken));
    }
    if let (Some(month), Some(day), Some(year)) = (named(0), day(1), year(2))
        && is_blank(0)
        && is_blank(1)
    {
        return Some((format!("{year}-{month}-{day}"), 3));
    }
    if let (Some(month), Some(year)) = (named(0), year(1))
        && is_blank(0)
    {
        return Some((format!("{year}-{month}"), 2));
    }
    if let (Some(month), Some(year)) = (month(0), year(1))
        && gap(0) == "/"
    {
        return Some((format!("{year}-{month}"), 2));
    }
    None
}

/// The number of a month by its name in German or English, with a capital as both write it.
fn month_named(word: &str) -> Option<usize> {
    const MONTHS: [&[&str]; 12] = [
        &["Januar", "Jänner", "January", "Jan"],
        &["Februar", "February", "Feb"],
        &["März", "March", "Mar"],
        &["April", "Apr"],
        &["Mai", "May"],
        &["Juni", "June", "Jun"],
        &["Juli", "July", "Jul"],
        &["August", "Aug"],
        &["September", "Sept", "Sep"],
        &["Oktober", "October", "Okt", "Oct"],
        &["November", "Nov"],
        &["Dezember", "December", "Dez", "Dec"],
    ];
    // Nearly no word is one.
    let begins_like_one = word.starts_with(['J', 'F', 'M', 'A', 'S', 'O', 'N', 'D']);
    MONTHS.iter().position(|names| begins_like_one && names.contains(&word)).map(|index| index + 1)
}

/// The small numbers that one language may write as a word: `2` for `zwei` and `two`.
pub(crate) fn is_spelt(number: &str, text: &str) -> bool {
    const WORDS: [(&str, &[&str]); 12] = [
        ("1", &["ein", "eine", "einen", "einem", "einer", "eines", "one", "a"]),
        ("2", &["zwei", "beide", "beiden", "two", "both", "twice"]),
        ("3", &["drei", "dreimal", "three"]),
        ("4", &["vier", "four"]),
        ("5", &["fünf", "five"]),
        ("6", &["sechs", "six"]),
        ("7", &["sieben", "seven"]),
        ("8", &["acht", "eight"]),
        ("9", &["neun", "nine"]),
        ("10", &["zehn", "ten"]),
        ("11", &["elf", "eleven"]),
        ("12", &["zwölf", "twelve"]),
    ];
    let Some((_, names)) = WORDS.iter().find(|(of, _)| *of == number) else { return false };
    text.split(|sign: char| !sign.is_alphabetic()).any(|word| names.iter().any(|name| name.eq_ignore_ascii_case(word)))
}

/// The host of a web address, whose path may well depend on the language, a mail address or a telephone link; with the
/// length of what stands in the text.
fn address(word: &str, lang: &str) -> Option<(String, usize)> {
    // Nearly no word is one.
    if !word.contains(['@', ':']) {
        return None;
    }
    let end =
        [' ', '.', ',', ';', ':', '!', '?', '<', '>', '(', ')', '[', ']', '"', '“', '”', '„', '\n', '\t', '*', '_'];
    let word = word.trim_end_matches(end).trim_end();
    let lower = word.to_lowercase();
    if let Some(rest) = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://")) {
        let host = rest.split(['/', '?', '#']).next()?;
        // Sites keep their languages apart by the first label: `de.wikipedia.org`.
        let host = host.strip_prefix("www.").unwrap_or(host);
        let host = host.strip_prefix(lang).and_then(|rest| rest.strip_prefix('.')).unwrap_or(host);
        return Some((host.to_owned(), word.len()));
    }
    if let Some(number) = lower.strip_prefix("tel:") {
        let digits = number.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+').collect();
        return Some((digits, word.len()));
    }
    let mail = lower.strip_prefix("mailto:").unwrap_or(&lower);
    let (_, host) = mail.split_once('@')?;
    host.contains('.').then(|| (mail.split('?').next().unwrap_or(mail).to_owned(), word.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(facts: &[Fact]) -> Vec<&str> {
        facts.iter().map(|fact| fact.value.as_str()).collect()
    }

    #[test]
    fn dates_agree_however_they_are_written() {
        for (text, lang) in [
            ("Stand: 20. November 2026.", "de"),
            ("Stand: 20. Nov. 2026.", "de"),
            ("Stand: 20.11.2026.", "de"),
            ("Stand: 20. 11. 2026", "de"),
            ("As of 20 November 2026.", "en"),
            ("As of 20th November 2026.", "en"),
            ("As of November 20, 2026.", "en"),
            ("As of 2026-11-20.", "en"),
            ("As of 20/11/2026.", "en"),
        ] {
            let named = Named::of(text, lang);
            assert_eq!(values(&named.dates), ["2026-11-20"], "{text}");
            assert!(named.numbers.is_empty(), "{text}: {:?}", named.numbers);
        }
        assert_eq!(values(&Named::of("seit Mai 2024 und am 1. März", "de").dates), ["2024-5", "-3-1"]);
        assert_eq!(values(&Named::of("since May 2024 and on 1 March", "en").dates), ["2024-5", "-3-1"]);
        assert_eq!(values(&Named::of("you may 3 times", "en").dates), Vec::<&str>::new());
    }

    #[test]
    fn numbers_agree_however_they_are_written() {
        for (de, en, value) in [
            ("1.000 Kunden", "1,000 customers", "1000"),
            ("1\u{202f}000 Kunden", "1000 customers", "1000"),
            ("1,5 Jahre", "1.5 years", "1.5"),
            ("0,125 l", "0.125 l", "0.125"),
            ("007", "7", "7"),
            ("18:00 Uhr", "6 pm", "18"),
            ("18:30 Uhr", "18:30", "18:30"),
            ("18 Uhr", "6 p.m.", "18"),
            ("17:30 Uhr", "5:30 pm", "17:30"),
            ("TLS 1.2", "TLS 1.2", "1.2"),
        ] {
            assert_eq!(values(&Named::of(de, "de").numbers), [value], "{de}");
            assert_eq!(values(&Named::of(en, "en").numbers), [value], "{en}");
        }
        let cited = ["Art. 6 Abs. 1 lit. f DSGVO, § 25 TDDDG", "Art. 6(1)(f) GDPR, Section 25 TDDDG"];
        assert_eq!(cited.map(|text| values(&Named::of(text, "de").numbers).join(" ")), ["6 1 25", "6 1 25"]);
    }

    #[test]
    fn addresses_are_hosts_mail_addresses_and_telephone_links() {
        let text = "Siehe [dort](https://de.example.org/pfad/1), <post@Firma.example> oder [Ruf](tel:+49-351-1).";
        let named = Named::of(text, "de");
        assert_eq!(values(&named.addresses), ["example.org", "post@firma.example", "+493511"]);
        assert!(named.numbers.is_empty());
        assert_eq!(&text[named.addresses[0].at.clone()], "https://de.example.org/pfad/1");
    }

    #[test]
    fn small_numbers_may_be_words() {
        assert!(is_spelt("2", "nach zwei Wochen"));
        assert!(is_spelt("12", "within twelve months"));
        assert!(!is_spelt("2", "zweimal"));
        assert!(!is_spelt("14", "vierzehn"));
    }
}
