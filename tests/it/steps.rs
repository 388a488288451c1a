//! The steps for CI that `examples/README.md` shows, and the hooks for pre-commit, are YAML and call commands that exist.

use crate::cli::run;
use crate::tree;
use klartext::finding::Findings;
use klartext::source::Sources;
use klartext::yaml::{Kind, Node, parse};

const PAGE: &str = "examples/README.md";
const HOOKS: &str = ".pre-commit-hooks.yaml";

pub(crate) fn text(path: &str) -> String {
    std::fs::read_to_string(tree::root().join(path)).unwrap()
}

pub(crate) fn tree_of(name: &str, text: &str) -> Node {
    let (mut sources, mut findings) = (Sources::default(), Findings::default());
    let file = sources.add(name.to_owned(), text.to_owned());
    let node = parse(&sources, file, &mut findings);
    assert!(findings.is_empty(), "{name}: {findings:?}");
    node.unwrap()
}

/// The blocks of YAML that the page shows, each after the name of its file.
fn blocks() -> Vec<(String, Node)> {
    let page = text(PAGE);
    let blocks =
        page.split("```yaml\n# ").skip(1).map(|rest| rest.split_once("```").unwrap().0.split_once('\n').unwrap());
    blocks.map(|(name, yaml)| (name.to_owned(), tree_of(name, yaml))).collect()
}

/// Every text of a tree.
fn scalars(node: &Node) -> Vec<String> {
    match &node.kind {
        Kind::Scalar(scalar) => vec![scalar.text.to_string()],
        Kind::Sequence(nodes) => nodes.iter().flat_map(scalars).collect(),
        Kind::Mapping(entries) => entries.iter().flat_map(|entry| scalars(&entry.value)).collect(),
        Kind::Empty => Vec::new(),
    }
}

/// What stands under a key, anywhere.
pub(crate) fn under(node: &Node, key: &str) -> Vec<String> {
    match &node.kind {
        Kind::Sequence(nodes) => nodes.iter().flat_map(|node| under(node, key)).collect(),
        Kind::Mapping(entries) => {
            let own = entries.iter().filter(|entry| entry.key.value == key).flat_map(|entry| scalars(&entry.value));
            own.chain(entries.iter().flat_map(|entry| under(&entry.value, key))).collect()
        }
        Kind::Scalar(_) | Kind::Empty => Vec::new(),
    }
}

#[test]
fn steps_call_commands_that_exist() {
    let trees: Vec<_> = blocks().into_iter().chain([(HOOKS.to_owned(), tree_of(HOOKS, &text(HOOKS)))]).collect();
    let names: Vec<&str> = trees.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names.len(), 5, "{names:?}");
    for (name, tree) in &trees {
        let keys = ["run", "script", "entry"].into_iter();
        let calls: Vec<String> =
            keys.flat_map(|key| under(tree, key)).filter(|text| text.starts_with("klartext ")).collect();
        let is_config = name == ".pre-commit-config.yaml";
        assert!(calls.len() > 1 || is_config, "{name} calls {calls:?}");
        for call in &calls {
            let call = call.split(" > ").next().unwrap();
            let arguments: Vec<&str> = call.split(' ').skip(1).chain(["--help"]).collect();
            let ran = run(tree::root(), &arguments);
            assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{name}: {call}");
        }
    }
}

#[test]
fn the_hooks_that_are_shown_are_there() {
    let there = under(&tree_of(HOOKS, &text(HOOKS)), "id");
    let shown: Vec<String> = blocks().iter().flat_map(|(_, tree)| under(tree, "id")).collect();
    assert!(!shown.is_empty() && shown.iter().all(|id| there.contains(id)), "{shown:?} of {there:?}");
    assert!(there.iter().all(|id| text(PAGE).contains(id)), "{there:?}");
}
