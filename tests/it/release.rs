//! What a release is made by: the workflows are YAML and call scripts that are there, the container holds files that are
//! there, and the changelog tells of the version. `tests/ci/package.sh` looks at what comes out.

use crate::steps::{text, tree_of, under};
use crate::tree::{self, none};

const WORKFLOWS: [&str; 2] = [".github/workflows/release.yml", ".forgejo/workflows/release.yml"];
const PACKAGE: &str = ".ci/package";

/// What a workflow runs of ours: cargo and scripts of the repository.
fn own_steps(workflow: &str) -> Vec<String> {
    let runs = under(&tree_of(workflow, &text(workflow)), "run");
    runs.into_iter().filter(|run| run.starts_with("cargo ") || run.starts_with('.')).collect()
}

#[test]
fn both_workflows_test_and_then_pack() {
    let [github, forgejo] = WORKFLOWS.map(own_steps);
    assert_eq!(github, forgejo);
    let first_words: Vec<_> = github.iter().map(|step| step.split(' ').next().unwrap()).collect();
    assert_eq!(first_words, ["cargo", PACKAGE]);
    assert!(github[0].starts_with("cargo test"));
    let package = text(PACKAGE);
    for word in github[1].split(' ').skip(1).filter(|word| !word.starts_with('"')) {
        assert!(package.contains(word), "{PACKAGE} does not know `{word}`");
    }
}

#[test]
fn they_begin_at_a_tag() {
    for workflow in WORKFLOWS {
        assert_eq!(under(&tree_of(workflow, &text(workflow)), "tags"), ["v*"], "{workflow}");
    }
}

#[test]
fn what_they_attach_is_what_is_packed() {
    for (workflow, named) in WORKFLOWS.into_iter().zip(["target/package/release/*", "target/package/release"]) {
        let tree = tree_of(workflow, &text(workflow));
        let told: Vec<String> = ["run", "release-dir"].into_iter().flat_map(|key| under(&tree, key)).collect();
        assert!(told.iter().any(|step| step.split(' ').any(|word| word == named)), "{workflow}: {told:?}");
    }
    assert!(text(PACKAGE).contains("release=target/package/release\n"));
}

#[cfg(unix)]
#[test]
fn the_script_can_be_run() {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = std::fs::metadata(tree::root().join(PACKAGE)).unwrap().permissions().mode();
    assert_eq!(mode & 0o111, 0o111);
}

#[test]
fn actions_are_pinned() {
    let actions = WORKFLOWS.into_iter().flat_map(|name| under(&tree_of(name, &text(name)), "uses"));
    none(actions.filter(|action| {
        let version = action.split_once('@').map_or("", |(_, version)| version);
        let is_hash = version.len() == 40 && version.bytes().all(|byte| byte.is_ascii_hexdigit());
        let is_major = version.strip_prefix('v').is_some_and(|major| major.parse::<u8>().is_ok());
        !is_hash && !is_major
    }));
}

#[test]
fn the_changelog_tells_of_this_version() {
    let changelog = text("CHANGELOG.md");
    let heading = format!("## [{}] - ", env!("CARGO_PKG_VERSION"));
    let section = changelog.split("\n## ").find(|part| format!("## {part}").starts_with(&heading));
    let section = section.unwrap_or_else(|| panic!("no `{heading}`"));
    for part in ["Wording", "Rules", "Catalog"] {
        let (_, rest) = section.split_once(&format!("\n### {part}\n")).unwrap_or_else(|| panic!("no `{part}`"));
        let own = rest.split("\n### ").next().unwrap();
        assert!(own.lines().any(|line| line.starts_with("- ")), "nothing under `{part}`");
    }
}

#[test]
fn the_container_runs_klartext_as_nobody() {
    let file = text("Dockerfile");
    let last = file.split("\nFROM ").last().unwrap();
    assert!(last.starts_with("scratch\n"));
    let said = |word: &str| last.lines().find_map(|line| line.strip_prefix(word)).unwrap_or_default();
    let user = said("USER ").split(':').next().unwrap();
    assert!(user.parse::<u32>().is_ok_and(|user| user != 0), "`{user}` is nobody in an image without names");
    assert_eq!((said("WORKDIR "), said("ENTRYPOINT ")), ("/site", "[\"/klartext\"]"));
    let copied = file.lines().filter_map(|line| line.strip_prefix("COPY ")).filter(|rest| !rest.starts_with("--from"));
    let sources = copied.flat_map(|rest| rest.split(' ').rev().skip(1));
    none(sources.filter(|source| !tree::root().join(source).exists()).map(str::to_owned));
}
