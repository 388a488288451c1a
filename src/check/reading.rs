//! How hard a text is to read: its sentences, words and syllables, and the published formulas that weigh them.
//!
//! Syllables are counted by groups of vowels, because hyphenation patterns know where a line may break and not where a
//! syllable ends (`Abend`, `über`). On words of statements the count is off by less than one in twenty.

use std::ops::Range;

/// What was counted in one text or several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Count {
    pub(super) sentences: u32,
    pub(super) words: u32,
    pub(super) syllables: u32,
}

impl Count {
    /// Takes another one in.
    pub(super) fn add(&mut self, other: Self) {
        self.sentences += other.sentences;
        self.words += other.words;
        self.syllables += other.syllables;
    }

    /// That of several sentences.
    pub(super) fn of(sentences: &[Sentence]) -> Self {
        let mut all = Self::default();
        for Sentence { words, syllables, .. } in sentences {
            all.add(Self { sentences: 1, words: *words, syllables: *syllables });
        }
        all
    }

    /// The mean number of words in a sentence.
    pub(super) fn words_in_sentence(self) -> f64 {
        f64::from(self.words) / f64::from(self.sentences.max(1))
    }

    /// The ease of reading, where a formula for the language is known: 100 is very easy, 0 very hard. English: Flesch
    /// Reading Ease (Flesch 1948). German: the same for German words by Amstad (1978).
    pub(super) fn ease(self, lang: &str) -> Option<f64> {
        let of_words = f64::from(self.syllables) / f64::from(self.words.max(1));
        match lang {
            "de" => Some(180.0 - self.words_in_sentence() - 58.5 * of_words),
            "en" => Some(206.835 - 1.015 * self.words_in_sentence() - 84.6 * of_words),
            _ => None,
        }
    }
}

/// A sentence, the number of its words, and that of their syllables, where they can be told in its language.
#[derive(Debug)]
pub(super) struct Sentence {
    pub(super) at: Range<usize>,
    pub(super) words: u32,
    pub(super) syllables: u32,
}

/// How the syllables of a word in small letters are counted.
type Syllables = fn(&mut Vec<char>) -> u32;

/// The sentences of a text in safe Markdown. Headings, labels and other pieces without an end are no sentences.
pub(super) fn sentences(text: &str, lang: Option<&str>) -> Vec<Sentence> {
    let count: Option<Syllables> = match lang {
        Some("de") => Some(|signs| german(signs)),
        Some("en") => Some(english),
        _ => None,
    };
    let mut signs = Vec::new();
    let read = |at: Range<usize>| {
        let (mut all, mut in_words) = (0, 0);
        words(&text[at.clone()], |word| {
            all += 1;
            in_words += count.map_or(0, |count| syllables(word, count, &mut signs));
        });
        Sentence { at, words: all, syllables: in_words }
    };
    pieces(text).into_iter().map(read).filter(|sentence| sentence.words > 1).collect()
}

/// Where the sentences of a text stand, and single words with an end.
fn pieces(text: &str) -> Vec<Range<usize>> {
    let mut all = Vec::new();
    let mut start = 0;
    for (at, byte) in text.bytes().enumerate() {
        let end = at + 1;
        if matches!(byte, b'.' | b'!' | b'?') && is_end(text, at, byte) {
            let trimmed = text[start..end].trim_start();
            all.push(end - trimmed.len()..end);
            start = end;
        } else if byte == b'\n' && begins_anew(&text[end..]) {
            // A block without a full stop is a heading, or an element of a list.
            start = end;
        }
    }
    all
}

/// What stands before the full stop of an abbreviation.
const ABBREVIATIONS: [&str; 28] = [
    "abs", "art", "arts", "bspw", "bzw", "ca", "dr", "etc", "evtl", "ff", "ggf", "inc", "inkl", "lit", "ltd", "mio",
    "no", "nr", "para", "paras", "prof", "sec", "str", "tel", "usw", "vgl", "vs", "zzgl",
];

/// Whether a sentence ends at a stop. One behind a number, a single letter or an abbreviation ends none.
fn is_end(text: &str, at: usize, stop: u8) -> bool {
    let mut after = text[at + 1..].chars().skip_while(|sign| "\"“”’)*_".contains(*sign));
    if !after.next().is_none_or(char::is_whitespace) {
        return false;
    }
    let next = after.find(|sign| !sign.is_whitespace() && !"\"„“(*_[".contains(*sign));
    if next.is_some_and(|sign| sign.is_lowercase() || sign.is_ascii_digit() && sign != '-') {
        return false;
    }
    let word = text[..at].rsplit(|sign: char| !sign.is_alphanumeric()).next().unwrap_or_default();
    let is_ordinal = word.len() <= 2 && !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
    let is_letter = word.chars().count() == 1 && word.starts_with(char::is_alphabetic);
    let is_short = stop == b'.' && (is_ordinal || is_letter || ABBREVIATIONS.contains(&&*word.to_lowercase()));
    next.is_none() || !is_short
}

/// Whether a line begins a new block: it is empty, or an element of a list, a heading, a row.
fn begins_anew(rest: &str) -> bool {
    let line = rest.trim_start_matches([' ', '\t']);
    let digits = line.trim_start_matches(|sign: char| sign.is_ascii_digit());
    line.starts_with(['\n', '\r', '-', '*', '#', '|', '+'])
        || digits.len() < line.len() && digits.starts_with(['.', ')'])
}

/// What people read as words, each given to `take`: neither addresses, which Markdown puts behind a link's text, nor
/// numbers.
fn words(sentence: &str, mut take: impl FnMut(&str)) {
    for word in sentence.split_whitespace() {
        // Most words are nothing but letters, and the rest of this takes far longer.
        if word.bytes().all(|byte| byte.is_ascii_alphabetic()) {
            take(word);
        } else {
            link_parts(word).filter_map(bare).for_each(&mut take);
        }
    }
}

/// A word without the signs around it, if it is one.
fn bare(word: &str) -> Option<&str> {
    let word = word.trim_matches(|sign: char| !sign.is_alphanumeric());
    let is_address = word.contains(['@', '=']) || word.contains(':') && word.contains("://");
    (!is_address && word.contains(char::is_alphabetic)).then_some(word)
}

/// What stands before, between and behind each `](`.
fn link_parts(word: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(word);
    std::iter::from_fn(move || {
        let word = rest?;
        let end = word.match_indices(']').map(|(at, _)| at).find(|at| word[at + 1..].starts_with('('));
        rest = end.map(|end| &word[end + 2..]);
        Some(&word[..end.unwrap_or(word.len())])
    })
}

/// The number of syllables of a word. Compounds with hyphens are read part by part. `signs` is room for letters.
fn syllables(word: &str, count: Syllables, signs: &mut Vec<char>) -> u32 {
    word.split(['-', '\u{2011}', '/']).map(|part| of_part(part, count, signs)).sum()
}

/// The same for a part of a word, at least one.
fn of_part(word: &str, count: Syllables, signs: &mut Vec<char>) -> u32 {
    signs.clear();
    for sign in word.chars() {
        match sign {
            'a'..='z' => signs.push(sign),
            _ => signs.extend(sign.to_lowercase()),
        }
    }
    if !signs.is_empty() && !signs.iter().any(|sign| is_vowel(*sign)) {
        // Read letter by letter.
        return u32::try_from(signs.iter().filter(|sign| sign.is_alphabetic()).count()).unwrap_or(1).max(1);
    }
    count(signs).max(u32::from(!word.is_empty()))
}

fn is_vowel(sign: char) -> bool {
    matches!(sign, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'ä' | 'ö' | 'ü' | 'é' | 'è' | 'ê' | 'á' | 'à' | 'â' | 'ó' | 'ò')
        || matches!(sign, 'ô' | 'í' | 'ì' | 'ú' | 'ù')
}

/// Groups of vowels, in which two that belong together are one syllable.
fn german(signs: &[char]) -> u32 {
    let (mut at, mut count) = (0, 0);
    while at < signs.len() {
        let before = at.checked_sub(1).map(|before| signs[before]);
        // `qu` is read like two consonants.
        if !is_vowel(signs[at]) || signs[at] == 'u' && before == Some('q') {
            at += 1;
            continue;
        }
        count += 1;
        let are_together = match signs[at..] {
            // Two at the end of some foreign words, and before `n` or `r` behind `l`: Familien, Patient.
            ['i', 'e'] | ['i', 'e', 'n'] => !matches!(before, Some('l' | 'n')) || signs.len() <= 5,
            ['i', 'e', 'n', 't'] | ['i', 'e', 'n', 't', 'e' | 'i', 'n'] | ['e', 'u', 'm'] => false,
            // Vowels that are read as one.
            ['a', 'a' | 'i' | 'u', ..]
            | ['e', 'e' | 'i' | 'u' | 'y', ..]
            | ['i', 'e', ..]
            | ['o', 'o', ..]
            | ['u', 'i', ..]
            | ['ä', 'u', ..] => true,
            _ => false,
        };
        at += if are_together { 2 } else { 1 };
    }
    count
}

/// Groups of vowels without the silent ones at the end, with those that are read apart.
fn english(signs: &mut Vec<char>) -> u32 {
    signs.retain(|sign| sign.is_alphabetic());
    let mut count = 0;
    let mut before = None;
    for (at, sign) in signs.iter().enumerate() {
        // A `y` at the head of a word is a consonant.
        let vowel = is_vowel(*sign) && !(at == 0 && *sign == 'y');
        if vowel && !before.is_some_and(is_vowel) {
            count += 1;
        }
        before = vowel.then_some(*sign);
    }
    let consonant_before =
        |from_end: usize| signs.len().checked_sub(from_end + 1).is_some_and(|at| !is_vowel(signs[at]));
    // `-e` is silent, unless it makes a syllable with an `l` behind a consonant; so are `-es` and `-ed` behind most.
    let is_silent = match signs[..] {
        [.., 'e'] => consonant_before(1) && !(signs.ends_with(&['l', 'e']) && consonant_before(2)) && count > 1,
        [.., 'c' | 'g' | 's' | 'x' | 'z' | 'l', 'e', 's']
        | [.., 'c' | 's', 'h', 'e', 's']
        | [.., 't' | 'd', 'e', 'd'] => false,
        [.., 'e', 's' | 'd'] => consonant_before(2),
        _ => false,
    };
    if is_silent {
        count -= 1;
    }
    // An `e` inside is silent before the endings that go with whole words: safety, likely, statement.
    let ending = match signs[..] {
        [.., 'e', 't' | 'l', 'y'] => Some(3),
        [.., 'e', 'm', 'e', 'n', 't'] | [.., 'e', 'l', 'e', 's', 's'] => Some(5),
        [.., 'e', 'f', 'u', 'l'] => Some(4),
        _ => None,
    };
    if ending.is_some_and(consonant_before) && count > 2 {
        count -= 1;
    }
    let (mut apart, mut joined) = (0, 0);
    for at in 0..signs.len() {
        let rest = &signs[at..];
        apart += u32::from(is_apart(rest));
        joined += u32::from(is_joined(rest));
    }
    count + apart.saturating_sub(joined)
}

/// Whether an English word goes on with vowels that are read apart.
fn is_apart(rest: &[char]) -> bool {
    matches!(
        rest,
        ['i', 'a' | 'o' | 'u', ..]
            | ['u', 'a', ..]
            | ['a', 'r', 'e', 'a', ..]
            | ['i', 'd', 'e', 'a', ..]
            | ['c', 'r', 'e', 'a', 't', ..]
            | ['p', 'i', 'e', 'n', 't', ..]
            | ['y', 'i', 'n', 'g', ..]
            | ['i', 'e', 't', 'y', ..]
            | ['i', 's', 'm', ..]
    )
}

/// Whether it goes on with such vowels that are read as one all the same.
fn is_joined(rest: &[char]) -> bool {
    matches!(
        rest,
        ['t' | 's' | 'c' | 'g', 'i', 'o', 'n', ..]
            | ['c' | 't', 'i', 'a', 'l', ..]
            | ['c', 'i', 'a', 'n', ..]
            | ['c' | 't' | 'x', 'i', 'o', 'u', 's', ..]
            | ['q', 'u', 'a' | 'o', ..]
            | ['g', 'u', 'a', 'r', ..]
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Words of statements with the syllables that a dictionary gives them.
    const GERMAN: &str = "Daten 2 Abend 2 über 2 Auftragsverarbeitung 6 Ort 1 Website 2 Aktion 3 Steuer 2 Familie 4 \
        Patient 3 Auge 2 Energie 3 Theater 3 Idee 2 wir 1 Sie 1 Ihre 2 Rechtsgrundlage 4 berechtigtes 4 Interesse 4 \
        Einwilligung 4 Datenschutzerklärung 6 verarbeiten 4 speichern 2 löschen 2 Quelle 2 bequem 2 Server 2 Protokoll 3 \
        Aufbewahrung 4 Widerspruch 3 Verantwortlicher 5 Beauftragte 4 Behörde 3 neun 1 Häuser 2 System 2 Analyse 4 \
        Browser 2 Adresse 3 Anfrage 3 Angebot 3 Dienst 1 Dienste 2 Dritte 2 Zweck 1 Zwecke 2 Zugriff 2 Sicherheit 3 \
        verschlüsselt 3 Kommunikation 6 Information 5 personenbezogen 6 Region 3 Linie 3 Museum 3 aktuell 3 Europa 3";
    const ENGLISH: &str = "data 2 open 2 area 3 processing 3 legitimate 4 information 4 people 2 stored 1 idea 3 \
        privacy 3 controller 3 request 2 only 2 any 2 safety 2 we 1 you 1 your 1 the 1 use 1 used 1 website 2 service 2 \
        services 3 address 2 addresses 3 cookie 2 cookies 2 server 2 purpose 2 purposes 3 consent 2 withdraw 2 object 2 \
        erase 2 erased 2 keep 1 kept 1 recipient 4 authority 4 complaint 2 personal 3 processed 2 collected 3 account 2 \
        message 2 messages 3 period 3 contract 2 customer 3 legal 2 obligation 4 interest 3 interests 3 security 4 \
        browser 2 time 1 times 1 years 1 table 2 tables 2 simple 2 created 3 required 2 decision 3 special 2 various 3";

    fn wrong(list: &str, lang: &str) -> Vec<String> {
        let words: Vec<&str> = list.split_whitespace().collect();
        let pairs = words.chunks(2).map(|pair| (pair[0], pair[1].parse::<u32>().unwrap_or(0)));
        let counted = pairs.map(|(word, count)| (word, count, in_word(word, lang)));
        let wrong = counted.filter(|(_, count, counted)| count != counted);
        wrong.map(|(word, count, counted)| format!("{word} {count}: {counted}")).collect()
    }

    /// The syllables of a word, in the place of a sentence.
    fn in_word(word: &str, lang: &str) -> u32 {
        sentences(&format!("A {word}."), Some(lang))[0].syllables - 1
    }

    #[test]
    fn syllables_are_counted_nearly_right() {
        for (list, lang) in [(GERMAN, "de"), (ENGLISH, "en")] {
            let wrong = wrong(list, lang);
            let all = list.split_whitespace().count() / 2;
            assert!(wrong.len() * 20 < all, "{} of {all} in {lang}: {wrong:?}", wrong.len());
        }
        assert_eq!(in_word("PDF", "de"), 3);
    }

    #[test]
    fn sentences_end_where_a_reader_ends_them() {
        let count = |text: &str| sentences(text, None).len();
        assert_eq!(count("Das gilt seit dem 20. November 2026. Vorher galt es nicht."), 2);
        assert_eq!(count("Das steht in Art. 6 Abs. 1 lit. f DSGVO, z. B. für Protokolle."), 1);
        assert_eq!(count("Rechtsgrundlage\n\nDas gilt hier. Und dort!"), 2);
        assert_eq!(count("We do this:\n\n- one thing\n- another thing\n\nThat is all we do."), 1);
        assert_eq!(count("Write to [us](https://a.example/x.y). We answer."), 2);
        assert_eq!(count("Kein Satz"), 0);
        let found = sentences("Erstens gilt das. Zweitens gilt dies.", Some("de"));
        assert_eq!(found[1].at, 18..37);
        assert_eq!(Count::of(&found[1..]), Count { sentences: 1, words: 3, syllables: 4 });
    }

    #[test]
    fn addresses_and_numbers_are_no_words() {
        let found = sentences("Schreiben Sie bis 2026 an [uns](https://a.example) oder a@b.example, bitte.", None);
        assert_eq!(found[0].words, 7);
    }

    #[test]
    fn formulas_are_the_published_ones() {
        let count = Count { sentences: 10, words: 100, syllables: 180 };
        let near = |ease: Option<f64>, wanted: f64| (ease.unwrap_or_default() - wanted).abs() < 0.001;
        assert!(near(count.ease("de"), 180.0 - 10.0 - 58.5 * 1.8));
        assert!(near(count.ease("en"), 206.835 - 10.15 - 84.6 * 1.8));
        assert_eq!(count.ease("fr"), None);
    }
}
