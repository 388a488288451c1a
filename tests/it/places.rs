//! Places of a declaration by the keys that lead there: `services.website.videos.retention`. An element of a list has
//! its text for a key, or its only key, or else its number from 0.

use klartext::finding::Findings;
use klartext::source::{FileId, Sources, Span};
use klartext::yaml::{Entry, Kind, Node, parse};

/// The tree of a text that can be read, with the file that its places name.
pub(crate) fn tree(text: &str) -> (Node, FileId) {
    let mut sources = Sources::default();
    let file = sources.add("klartext.yaml", text.to_owned());
    let mut findings = Findings::default();
    let node = parse(&sources, file, &mut findings).unwrap_or_else(|| panic!("not YAML: {findings:?}"));
    (node, file)
}

/// The keys that lead to where a place begins.
pub(crate) fn path(node: &Node, at: Span) -> String {
    let mut keys = Vec::new();
    descend(node, at.start, &mut keys);
    keys.join(".")
}

fn descend(node: &Node, at: u32, keys: &mut Vec<String>) {
    match &node.kind {
        Kind::Mapping(entries) => {
            // What stands between two keys belongs to the first.
            let Some(entry) = entries.iter().take_while(|entry| entry.key.span.start <= at).last() else { return };
            keys.push(entry.key.to_string());
            descend(&entry.value, at, keys);
        }
        Kind::Sequence(nodes) => {
            let Some((number, node)) = nodes.iter().enumerate().take_while(|(_, node)| node.span.start <= at).last()
            else {
                return;
            };
            match only_key(node) {
                Some(_) => {}
                None => keys.push(node.text().map_or_else(|| number.to_string(), str::to_owned)),
            }
            descend(node, at, keys);
        }
        Kind::Empty | Kind::Scalar(_) => {}
    }
}

fn only_key(node: &Node) -> Option<&Entry> {
    match node.mapping() {
        Some([entry]) => Some(entry),
        _ => None,
    }
}

/// What stands at the end of some keys.
pub(crate) struct Found<'n> {
    /// The key, or the element of a list that is one text.
    pub(crate) key: Span,
    /// The value, or that element.
    pub(crate) value: &'n Node,
}

/// Where keys lead, as [`path`] tells them.
pub(crate) fn find<'n>(node: &'n Node, path: &str) -> Option<Found<'n>> {
    let mut found = Found { key: node.span, value: node };
    for key in path.split('.') {
        found = step(found.value, key)?;
    }
    Some(found)
}

fn step<'n>(node: &'n Node, key: &str) -> Option<Found<'n>> {
    let of_entry = |entry: &'n Entry| Found { key: entry.key.span, value: &entry.value };
    match &node.kind {
        Kind::Mapping(entries) => entries.iter().find(|entry| entry.key.value == key).map(of_entry),
        Kind::Sequence(nodes) => nodes.iter().enumerate().find_map(|(number, node)| {
            if let Some(entry) = only_key(node) {
                return (entry.key.value == key).then(|| of_entry(entry));
            }
            let is_meant = node.text().map_or(number.to_string() == key, |text| text == key);
            is_meant.then_some(Found { key: node.span, value: node })
        }),
        Kind::Empty | Kind::Scalar(_) => None,
    }
}

#[test]
fn keys_lead_to_places_and_back() {
    let text = "a:\n  b: [x, y: {z: 1}, {v: 2, w: 3}]\n  c: end\n";
    let (node, file) = tree(text);
    for (keys, word) in [("a.b.x", "x"), ("a.b.y.z", "z"), ("a.b.2.w", "w"), ("a.c", "c")] {
        let found = find(&node, keys).unwrap();
        assert_eq!(&text[found.key.range()], word);
        assert_eq!(path(&node, found.key), keys);
        assert_eq!(path(&node, found.value.span), keys);
    }
    let end = text.find("end").unwrap();
    assert_eq!(path(&node, Span::new(file, end..end + 3)), "a.c");
    assert!(find(&node, "a.b.z").is_none());
}
