//! The base under a declaration: an agency's common part under each client's own. Maps merge by key, everything else
//! replaces; `drop` takes out what a declaration does without. Each value keeps its place, and knows which it replaces.

use super::cx::Cx;
use super::scalar::{line, list};
use super::{include, prose, workspace};
use crate::finding::{Finding, shape};
use crate::project::Project;
use crate::source::{FileId, Span};
use crate::yaml::{Entry, Kind, Node, nearest, shorten};

/// Keys whose mapping says one thing: a part of the base's would say another. What stands under `purposes`,
/// `transfer` and the named periods is of that kind, too, and so is every text.
const ONE_THING: [&str; 9] =
    ["dpo", "authority", "eu-representative", "address", "provision", "source", "retention", "kept", "where"];
const OF_ONE_THING_EACH: [&str; 3] = ["purposes", "transfer", "retention"];

/// Reads the declaration with its bases into one mapping.
pub(super) fn read(main: FileId, cx: &mut Cx) -> Option<Node> {
    let mut chain = vec![cx.project.clone()];
    declaration(main, &mut chain, cx)
}

/// The chain holds the declarations that are being read, the last of which is this one.
fn declaration(file: FileId, chain: &mut Vec<Project>, cx: &mut Cx) -> Option<Node> {
    let mut root = include::read(file, cx)?;
    let span = root.span;
    let Kind::Mapping(entries) = &mut root.kind else { return Some(root) };
    let extends = include::take_entry(entries, "extends").map(|entry| entry.value);
    let dropped = include::take_entry(entries, "drop");
    let is_main = chain.len() == 1;
    let Some(extends) = extends.or_else(|| if is_main { workspace::base(cx) } else { None }) else {
        if let Some(entry) = dropped {
            let finding =
                Finding::error(shape::MISSING_KEY, "`drop` without `extends`", entry.key.span, "from no base");
            cx.out.push(finding.help("add `extends: …`, or leave the keys out of this file"));
        }
        return Some(root);
    };
    let Some(mut base) = under(&extends, chain, cx) else {
        cx.incomplete = true;
        return Some(root);
    };
    if let Some(entry) = dropped {
        for (path, node) in list(&entry.value, cx, |node, cx| line(node, cx).map(|path| (path, node.clone()))) {
            if let Err(near) = remove(&mut base, &path) {
                cx.out.push(nothing_to_drop(&path, &node, near, extends.span));
            }
        }
    }
    if let (Kind::Mapping(above), Kind::Mapping(below)) = (&mut root.kind, &mut base.kind) {
        below.retain(|entry| entry.key.value != "include");
        cx.layers.merge(span, base.span);
        lay(std::mem::take(above), below, &[], cx);
        std::mem::swap(above, below);
    }
    Some(root)
}

/// The tree of the base that a declaration names, itself laid over its own.
fn under(named: &Node, chain: &mut Vec<Project>, cx: &mut Cx) -> Option<Node> {
    let path = line(named, cx)?;
    let opened = cx.home(named.span.file).base(&path);
    let base = opened.map_err(|error| cx.out.push(error.of_base(&path, named.span))).ok()?;
    if let Some(from) = chain.iter().position(|open| *open == base) {
        let files = chain[from..].iter().chain([&base]).map(|open| open.shown(open.declaration()));
        let title = format!("`{}` extends itself", shorten(&path));
        let finding = Finding::error(shape::UNREADABLE, title, named.span, "named here again");
        cx.out.push(finding.note(format!("the chain is {}", files.collect::<Vec<_>>().join(" → "))));
        return None;
    }
    let read = base.read(cx.sources, base.declaration());
    let file = read.map_err(|error| cx.out.push(error.finding(&path, named.span))).ok()?;
    cx.settle(file, base.clone());
    if !cx.folders.iter().any(|folder| folder.has_folder_of(&base)) {
        cx.folders.insert(0, base.clone());
    }
    chain.push(base);
    let tree = declaration(file, chain, cx);
    chain.pop();
    tree
}

/// Takes out what stands under keys joined by full stops, or the element of a list that has an id. Where there is
/// nothing, gives the path to what has a similar name.
fn remove(from: &mut Node, path: &str) -> Result<(), Option<String>> {
    match &mut from.kind {
        Kind::Mapping(entries) => {
            // A key may hold full stops itself, as names of cookies do.
            let inside = |key: &str| path.strip_prefix(key).and_then(|rest| rest.strip_prefix('.'));
            if let Some(at) = entries.iter().position(|entry| entry.key.value == path) {
                entries.remove(at);
                return Ok(());
            }
            if let Some(entry) = entries.iter_mut().find(|entry| inside(&entry.key.value).is_some()) {
                let key = &entry.key.value;
                let rest = inside(key).unwrap_or_default();
                return remove(&mut entry.value, rest).map_err(|near| near.map(|near| format!("{key}.{near}")));
            }
            let (first, rest) = path.split_once('.').map_or((path, None), |(first, rest)| (first, Some(rest)));
            let near = nearest(first, entries.iter().map(|entry| entry.key.value.as_str()));
            Err(near.map(|near| rest.map_or_else(|| near.to_owned(), |rest| format!("{near}.{rest}"))))
        }
        Kind::Sequence(nodes) => {
            let at = nodes.iter().position(|node| id_of(node) == Some(path));
            at.map(|at| drop(nodes.remove(at)))
                .ok_or_else(|| nearest(path, nodes.iter().filter_map(id_of)).map(str::to_owned))
        }
        Kind::Scalar(_) | Kind::Empty => Err(None),
    }
}

/// The id of an element: `visitors`, or `visitors: {when: …}`.
fn id_of(element: &Node) -> Option<&str> {
    element.text().or_else(|| match element.mapping()? {
        [entry] => Some(entry.key.value.as_str()),
        _ => None,
    })
}

fn nothing_to_drop(path: &str, node: &Node, near: Option<String>, base: Span) -> Finding {
    let title = format!("`{}` is not in the base", shorten(path));
    let finding = Finding::error(shape::UNKNOWN_ID, title, node.span, "nothing to drop").label(base, "the base");
    match near {
        Some(near) => finding.choice(format!("the base has something similar: `{near}`"), node.span, near),
        None => finding,
    }
}

/// Lays entries over others. The order is that of the base; what is new follows.
fn lay(above: Vec<Entry>, below: &mut Vec<Entry>, path: &[&str], cx: &mut Cx) {
    for entry in above {
        let Some(under) = below.iter_mut().find(|under| under.key.value == entry.key.value) else {
            below.push(entry);
            continue;
        };
        let is_one_thing = says_one_thing(path, &entry.value, &under.value, &entry.key.value, cx);
        let Entry { key, value: mut over } = entry;
        match (&mut over.kind, &mut under.value.kind) {
            (Kind::Mapping(above), Kind::Mapping(inner)) if !is_one_thing => {
                cx.layers.merge(over.span, under.value.span);
                let path: Vec<&str> = path.iter().copied().chain([key.value.as_str()]).collect();
                lay(std::mem::take(above), inner, &path, cx);
                std::mem::swap(above, inner);
            }
            _ => cx.layers.replace(over.span, under.value.span),
        }
        *under = Entry { key, value: over };
    }
}

/// Whether a mapping is one value, of which half would be another.
fn says_one_thing(path: &[&str], over: &Node, under: &Node, key: &str, cx: &Cx) -> bool {
    let is_text = |node: &Node| {
        let flat = |entry: &Entry| !matches!(entry.value.kind, Kind::Mapping(_) | Kind::Sequence(_));
        prose::is_text(node, cx) && node.mapping().is_some_and(|entries| entries.iter().all(flat))
    };
    let is_value = ONE_THING.contains(&key) && !is_id(path, path.len()) && (!path.is_empty() || key != "retention");
    let of_values = path.last().is_some_and(|of| OF_ONE_THING_EACH.contains(of)) && !is_id(path, path.len() - 1);
    is_value || of_values || is_text(over) || is_text(under)
}

/// Whether what stands so deep on a path is an id, which may be the same word as a key.
fn is_id(path: &[&str], depth: usize) -> bool {
    path.first().is_some_and(|section| (1..=include::levels(section)).contains(&depth))
}
