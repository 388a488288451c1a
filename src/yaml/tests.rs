//! What is read as what, where it is, and how every fault is called.
#![allow(clippy::unwrap_used)]

use super::*;
use crate::finding::{Finding, Findings, shape};
use crate::source::Sources;
use std::time::{Duration, Instant};

struct Read {
    sources: Sources,
    node: Option<Node>,
    findings: Findings,
}

fn read(text: &str) -> Read {
    let mut sources = Sources::default();
    let file = sources.add("klartext.yaml", text.to_owned());
    let mut findings = Findings::default();
    let node = parse(&sources, file, &mut findings);
    Read { sources, node, findings }
}

impl Read {
    fn root(&self) -> &Node {
        assert!(self.findings.is_empty(), "{:?}", self.findings);
        self.node.as_ref().unwrap()
    }

    fn slice(&self, node: &Node) -> &str {
        self.sources.slice(node.span)
    }

    /// The only finding: title, what its place holds, and the text after its first patch.
    fn only(&self) -> (&str, &str, Option<String>) {
        assert_eq!(self.findings.iter().count(), 1, "{:?}", self.findings);
        let finding = self.findings.iter().next().unwrap();
        (&finding.title, self.sources.slice(finding.primary.span), self.patched(finding))
    }

    fn patched(&self, finding: &Finding) -> Option<String> {
        let patch = finding.helps.iter().flat_map(|help| &help.patches).next()?;
        let mut text = self.sources.get(patch.span.file).text.to_string();
        text.replace_range(patch.span.range(), &patch.text);
        Some(text)
    }
}

#[test]
fn places_are_bytes_after_umlauts_and_end_with_the_last_child() {
    let read = read("# Größe\nbüro:\n  straße: Weißer Weg # oben\n  liste:\n  - ä\n  - {ö: ü}\n\n# Ende\nname: x\n");
    let root = read.root();
    assert_eq!(read.slice(root.get("büro").unwrap()), "straße: Weißer Weg # oben\n  liste:\n  - ä\n  - {ö: ü}");
    let office = root.get("büro").unwrap();
    assert_eq!(read.slice(office.get("straße").unwrap()), "Weißer Weg");
    assert_eq!(read.slice(office.get("liste").unwrap()), "- ä\n  - {ö: ü}");
    assert_eq!(read.slice(&office.get("liste").unwrap().sequence().unwrap()[1]), "{ö: ü}");
    assert_eq!(read.sources.slice(office.key.unwrap()), "büro");
    assert!(read.slice(root).ends_with("name: x"));
}

#[test]
fn scalars_stay_text() {
    let read = read("- no\n- 01067\n- 1_000\n- 12:30\n- ~\n- 'a b'\n- foo\n  bar\n- \"\"\n");
    let texts: Vec<_> = read.root().sequence().unwrap().iter().map(|node| node.text().unwrap()).collect();
    assert_eq!(texts, ["no", "01067", "1_000", "12:30", "~", "a b", "foo bar", ""]);
    let plain: Vec<_> = read
        .root()
        .sequence()
        .unwrap()
        .iter()
        .map(|node| matches!(&node.kind, Kind::Scalar(scalar) if scalar.plain))
        .collect();
    assert_eq!(plain, [true, true, true, true, true, false, false, false]);
}

#[test]
fn nothing_is_empty_and_stands_behind_its_key_or_dash() {
    let read = read("a:\nb: {c, d: }\ne:\n- x\n-\n");
    let root = read.root();
    assert_eq!(root.get("a").unwrap().kind, Kind::Empty);
    assert_eq!(root.get("a").unwrap().span.range(), 2..2);
    assert_eq!(read.sources.slice(root.get("a").unwrap().place()), "a");
    assert_eq!(root.get("b").unwrap().get("c").unwrap().kind, Kind::Empty);
    assert_eq!(root.get("e").unwrap().sequence().unwrap()[1].kind, Kind::Empty);
    assert_eq!(super::tests::read("# only a comment\n").root().kind, Kind::Empty);
    assert_eq!(super::tests::read("").root().kind, Kind::Empty);
}

#[test]
fn block_texts_begin_with_their_sign_and_end_with_their_last() {
    let read = read("a: |  # wörtlich > so\n  ä\n  b\n\n\nb: >-\n  c\n# e\n");
    assert_eq!(read.root().get("a").unwrap().text(), Some("ä\nb\n"));
    assert_eq!(read.slice(read.root().get("a").unwrap()), "|  # wörtlich > so\n  ä\n  b");
    assert_eq!(read.slice(read.root().get("b").unwrap()), ">-\n  c");
}

#[test]
fn marks_line_ends_and_tabs_do_no_harm() {
    let read = read("\u{feff}ä:\tb\r\nc:\r\n  - d\r\n  - e\r\n");
    let root = read.root();
    assert_eq!(read.slice(root.get("ä").unwrap()), "b");
    assert_eq!(read.slice(root.get("c").unwrap()), "- d\r\n  - e");
}

#[test]
fn every_duplicate_key_is_reported_with_both_places() {
    let read = read("ä: 1\nb: {c: 1, c: 2}\nä: 2\nä: 3\n");
    let places: Vec<_> = read.findings.iter().map(|f| (f.code, f.primary.span.start, f.others[0].span.start)).collect();
    assert_eq!(places, [(shape::DUPLICATE, 16, 10), (shape::DUPLICATE, 22, 0), (shape::DUPLICATE, 28, 0)]);
    assert_eq!(read.node.unwrap().get("ä").unwrap().text(), Some("1"));
}

#[test]
fn what_a_declaration_does_without_is_named_once() {
    assert_eq!(read("a: &x foo\nb: 1\n").only(), ("an anchor", "&x", Some("a: foo\nb: 1\n".into())));
    assert_eq!(read("a: &x foo\nb: *x\nc: *x\n").only(), ("an alias, `*x`", "*x", None));
    assert_eq!(read("a: *x\n").only(), ("an alias, `*x`", "*x", Some("a: \"*x\"\n".into())));
    assert_eq!(read("a: &x {b: c}\nd:\n  <<: *x\n").only(), ("a merge key", "<<", None));
    assert_eq!(read("a: !!str foo\n").only(), ("a tag", "!!str", Some("a: foo\n".into())));
    assert_eq!(read("a: 1\n---\nb: 2\n").only(), ("a second document in one file", "---", None));
    assert_eq!(read("%YAML 1.2\n---\na: 1\n").only(), ("a YAML directive", "%YAML 1.2", Some("---\na: 1\n".into())));
    assert_eq!(read("? [a]\n: b\n").only().0, "a list as a key");
    assert_eq!(read("? {a: b}\n: b\n").only().0, "a mapping as a key");
    assert_eq!(read(": b\n").only().0, "a key without a name");
    assert!(read("a: &x foo\n").node.is_some());
    assert!(read("a: *x\n").node.is_none());
}

#[test]
fn syntax_errors_say_where_it_went_wrong() {
    let some = |text: &str| Some(text.to_owned());
    let colon = "a text with a colon stands without quotes";
    let cases: &[(&str, &str, &str, Option<String>)] = &[
        ("ü: ä: b # c\n", colon, ":", some("ü: \"ä: b\" # c\n")),
        ("x: say \"a\": b\n", colon, ":", some("x: 'say \"a\": b'\n")),
        ("x: \"a\": b\n", colon, ":", None),
        ("- x: a: b\n", colon, ":", some("- x: \"a: b\"\n")),
        ("ü: Foo\n  street: bar\n", "a key in the middle of a text", "street", None),
        ("a:b\nc: d\n", "a key in the middle of a text", "c", some("a: b\nc: d\n")),
        ("ä:\n\tb: 1\n", "a tab in the indentation", "\t", some("ä:\n  b: 1\n")),
        ("ä: foo\n \tbar: x\n", "a tab in the indentation", " \t", some("ä: foo\n   bar: x\n")),
        ("ä: [1, 2\nb: 3\n", "an unexpected colon", ":", None),
        ("ä: {b: c\n", "`{` is never closed", "{", None),
        ("ä: [b, \n\n", "`[` is never closed", "[", None),
        ("ä: {b: [c}\n", "`[` is closed by `}`", "[", None),
        ("ä: [b]]\n", "a closing bracket without an opening one", "]", None),
        ("ä: \"foo\nb: 1\n", "a quote is never closed", "\"", None),
        ("ä: 'foo\n", "a quote is never closed", "'", None),
        ("ä: 'it's'\n", "text after the closing quote", "s'", None),
        ("ä: \"C:\\qu\"\n", "`\\q` is not an escape", "\\q", None),
        ("ä: @foo # b\n", "a text begins with `@`", "@", some("ä: \"@foo\" # b\n")),
        ("ä: `x`\n", "a text begins with ```", "`", some("ä: \"`x`\"\n")),
        ("ä: [%x]\n", "a text begins with `%`", "%", None),
        ("ä: - b\n", "a list begins in the middle of a line", "-", None),
        ("ä: 1\nfoo\nc: d\n", "a line without a colon: `foo`", "foo", None),
        ("ä:\n  - b\n - c\n", "a line does not fit the lines above it", "- c", None),
        ("- ä\nb: c\n", "a line does not fit the lines above it", "b: c", None),
        ("ä: > foo\n b\n", "text follows `>` on the same line", "> foo", None),
        ("ä: \u{0}b\n", "the control character U+0000", "\u{0}", some("ä: b\n")),
    ];
    for (text, title, place, patched) in cases {
        let read = read(text);
        assert!(read.node.is_none(), "{text:?}");
        assert_eq!(read.only(), (*title, *place, patched.clone()), "{text:?}");
        assert!(read.findings.iter().all(|finding| finding.code == shape::SYNTAX && !finding.primary.text.is_empty()));
    }
}

#[test]
fn no_syntax_error_panics_or_loses_its_place() {
    let pieces = [
        "ä: b\n", "- ", "{", "}", "[", "]", "\"", "'", ": ", "\t", "|\n", "&a ", "*a", "!t ", "#", "\n", "%", "?",
        "---\n", "\\x",
    ];
    for a in pieces {
        for b in pieces {
            for c in pieces {
                let text = format!("ü: 1\n{a}{b}{c}");
                let read = read(&text);
                for finding in &read.findings {
                    let span = finding.primary.span;
                    assert!(text.get(span.range()).is_some(), "{text:?} {finding:?}");
                    assert!(finding.title.chars().count() <= 72, "{}", finding.title);
                    assert!(
                        finding
                            .helps
                            .iter()
                            .flat_map(|help| &help.patches)
                            .all(|patch| text.get(patch.span.range()).is_some())
                    );
                }
            }
        }
    }
}

#[test]
fn hostile_texts_are_answered_quickly_with_one_finding() {
    let bomb = (0..12).fold("a0: &a0 x\n".to_owned(), |text, n| {
        let line = (0..9).map(|_| format!("*a{n}")).collect::<Vec<_>>().join(", ");
        format!("{text}a{}: &a{} [{line}]\n", n + 1, n + 1)
    });
    let texts = [
        ("a: b\n".repeat(1_000_000), shape::TOO_LARGE),
        ("[".repeat(100_000), shape::TOO_LARGE),
        ("{a: ".repeat(100_000), shape::TOO_LARGE),
        ("- ".repeat(100_000), shape::TOO_LARGE),
        ("? ".repeat(100_000), shape::TOO_LARGE),
        ((0..1000).flat_map(|n| [" ".repeat(n), "a:\n".to_owned()]).collect(), shape::TOO_LARGE),
        (bomb, shape::SYNTAX),
    ];
    for (text, code) in texts {
        let start = Instant::now();
        let read = read(&text);
        assert!(start.elapsed() < Duration::from_secs(1), "{:?} for {}", start.elapsed(), &text[..20]);
        read.only();
        assert_eq!(read.findings.iter().next().unwrap().code, code);
    }
}

#[test]
fn depth_is_limited_at_the_level_that_is_too_deep() {
    let nested = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
    assert!(read(&nested(MAX_DEPTH)).node.is_some());
    let read = read(&nested(MAX_DEPTH + 1));
    assert_eq!(read.only().0, "nested more than 64 levels deep");
    assert_eq!(read.findings.iter().next().unwrap().primary.span.range(), 64..65);
}

const CONTROLLER: Table = Table {
    name: "controller",
    keys: &[
        KeyInfo::new("name", "the name of the organisation"),
        KeyInfo::new("address", "street, postcode, city, country"),
        KeyInfo::new("email", "the address for requests"),
        KeyInfo::new("phone", "the telephone number"),
    ],
};

fn ask(read: &Read) -> Findings {
    static TABLE: Table = CONTROLLER;
    let mut out = Findings::default();
    if let Some(mut fields) = Fields::of(read.node.as_ref().unwrap().get("controller").unwrap(), &TABLE, &mut out) {
        fields.require("name");
        fields.require("address");
        fields.require("email");
        fields.take("phone");
        fields.finish(&mut out);
    }
    out
}

#[test]
fn a_misspelt_key_is_reported_once_and_the_missing_ones_too() {
    let read = read("controller:\n  name: Bäckerei Müller GmbH\n  adress: Große Straße 1\n  fux: 1\n");
    let found = ask(&read);
    let titles: Vec<_> = found.iter().map(|finding| (finding.code, finding.title.as_str())).collect();
    assert_eq!(
        titles,
        [
            (shape::UNKNOWN_KEY, "unknown key `adress` in `controller`"),
            (shape::UNKNOWN_KEY, "unknown key `fux` in `controller`"),
            (shape::MISSING_KEY, "`email` is missing in `controller`"),
        ]
    );
    let first = found.iter().next().unwrap();
    assert_eq!(read.sources.slice(first.primary.span), "adress");
    assert_eq!(read.sources.slice(first.others[0].span), "controller");
    assert!(read.patched(first).unwrap().contains("\n  address: Große Straße 1\n"));
    assert!(found.iter().nth(1).unwrap().helps.is_empty());
}

#[test]
fn two_keys_are_not_both_taken_for_the_same_one() {
    let read = read("controller:\n  name: x\n  email: y\n  adress: a\n  adresss: b\n");
    let helps: Vec<_> = ask(&read).iter().map(|finding| finding.helps.len()).collect();
    assert_eq!(helps, [1, 0]);
}

#[test]
fn what_is_no_mapping_is_said_at_the_key() {
    for (text, title) in [
        ("controller:\n", "nothing instead of a mapping"),
        ("controller: x\n", "a text instead of a mapping"),
        ("controller:\n  - x\n", "a list instead of a mapping"),
    ] {
        let read = read(text);
        let found = ask(&read);
        assert_eq!(found.iter().next().unwrap().title, title);
    }
}

#[test]
#[should_panic(expected = "has no `fax`")]
#[cfg(debug_assertions)]
fn a_decoder_cannot_ask_for_a_key_outside_its_table() {
    static TABLE: Table = CONTROLLER;
    let read = read("a: 1");
    Fields::of(read.root(), &TABLE, &mut Findings::default()).unwrap().take("fax");
}

#[test]
#[should_panic(expected = "nobody asked controller")]
#[cfg(debug_assertions)]
fn a_decoder_cannot_forget_a_key_of_its_table() {
    static TABLE: Table = CONTROLLER;
    let read = read("a: 1");
    let mut out = Findings::default();
    Fields::of(read.root(), &TABLE, &mut out).unwrap().finish(&mut out);
}

#[test]
fn numbers_and_switches_are_not_guessed() {
    let read = read("[8, 0, 01067, 1_000, 0x1f, 12:30, 99999999999, -1, true, yes, Nein, vielleicht]");
    let nodes = read.root().sequence().unwrap();
    let numbers: Vec<_> = nodes[..8].iter().map(|node| number(node).ok().map(|at| at.value)).collect();
    assert_eq!(numbers, [Some(8), Some(0), None, None, None, None, None, None]);
    assert!(boolean(&nodes[8]).unwrap().value);
    let patches: Vec<_> = nodes[9..]
        .iter()
        .map(|node| boolean(node).unwrap_err().helps[0].patches.first().map(|patch| patch.text.clone()))
        .collect();
    assert_eq!(patches, [Some("true".to_owned()), Some("false".to_owned()), None]);
}

#[test]
fn an_unknown_id_gets_its_nearest_neighbour() {
    let read = read("data: ip-adress");
    let span = read.root().get("data").unwrap().span;
    let finding = unknown_id(&Findings::default(), span, "ip-adress", "data category", ["name", "ip-address", "email"]);
    assert_eq!(finding.title, "unknown data category `ip-adress`");
    assert_eq!(read.patched(&finding).unwrap(), "data: ip-address");
    let finding = unknown_id(&Findings::default(), span, "nichts", "data category", ["name", "email"]);
    assert_eq!(finding.helps[0].text, "known are `email`, `name`");
    assert_eq!(nearest("persons_processing", ["persons-processing"]), Some("persons-processing"));
    assert_eq!(nearest("de", ["fr", "it"]), None);
}

#[test]
fn the_more_ids_are_unknown_the_fewer_are_compared() {
    let known: Vec<String> = (0..700).map(|number| format!("category-{number}")).collect();
    let compared = std::cell::Cell::new(0_usize);
    let place = Span::new(Sources::default().add("klartext.yaml", String::new()), 0..0);
    let mut findings = Findings::default();
    for number in 0..100_000 {
        let candidates = known.iter().map(String::as_str).inspect(|_| compared.set(compared.get() + 1));
        let finding = unknown_id(&findings, place, &format!("kategory-{number}"), "data category", candidates);
        assert_eq!(!finding.helps.is_empty(), number < 71, "{number}");
        findings.push(finding);
    }
    assert!(compared.get() < 600_000, "{} comparisons", compared.get());
}

#[test]
fn a_packed_tree_is_the_one_that_was_packed() {
    let text =
        "a: {b: [1, 'zwei', \"drei\"], c: }\nd: \"q\\u00fcer\"\n'e': |\n  one\n  two\nf: folded\n  text\ng: ''\nlong: ";
    let text: &'static str = format!("{text}{}\n", "x".repeat(20_000)).leak();
    let read = read(text);
    let packed: &'static [u8] = pack(read.root(), text).leak();
    let tree = Packed::of(text, packed).unwrap();
    let file = read.root().span.file;
    assert_eq!(tree.unpack(file), *read.root());
    assert!(packed.len() < 200, "the words are packed, too: {} bytes", packed.len());
    let values: Vec<_> = tree.get("a").unwrap().get("b").unwrap().texts().collect();
    assert_eq!(values, ["1", "zwei", "drei"]);
    let entries: Vec<_> = tree.entries().map(|entry| entry.unpack(file)).collect();
    assert_eq!(entries, read.root().mapping().unwrap());
    assert!(tree.get("h").is_none());
}
