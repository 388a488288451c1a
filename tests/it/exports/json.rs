//! The whole policy as JSON, and the schema that it follows.

use super::{assert_lies_there, examples, policy, texts};
use crate::examples::built;
use crate::schema::judge::faults;
use crate::tree;
use klartext::catalog::Catalog;
use klartext::export::{self, Described};
use klartext::locale::Locale;
use klartext::source::Sources;
use klartext::value::Lang;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

fn of(folder: &Path) -> Value {
    let built = built(folder);
    export::policy(policy(&built), &built.judged.catalog, &built.judged.sources, true)
}

fn schema() -> Value {
    let mut sources = Sources::default();
    let catalog = Catalog::shipped(&mut sources);
    let lang = Lang::parse("en").unwrap();
    export::schema(Described::Policy, &catalog, &Locale::load(&lang, false), &[lang])
}

/// Besides the examples what uses the keys that they do not.
fn folders() -> Vec<PathBuf> {
    let more = ["tests/cli/show", "tests/own", "tests/fixtures/layouts"].map(|folder| tree::root().join(folder));
    examples().into_iter().chain(more).collect()
}

#[test]
fn examples_give_the_documents_that_lie_there() {
    for example in examples() {
        let mut document = of(&example);
        document.as_object_mut().unwrap().shift_remove("origins");
        assert_lies_there(&document, &example, "policy.json");
    }
}

#[test]
fn documents_follow_the_schema() {
    let schema = schema();
    for folder in folders() {
        tree::none(faults(&schema, &of(&folder)).into_iter().map(|fault| format!("{}: {fault}", folder.display())));
    }
}

#[test]
fn every_origin_belongs_to_a_value() {
    for folder in folders() {
        let document = of(&folder);
        let origins = document["origins"].as_object().unwrap();
        assert!(origins.len() > 20);
        tree::none(origins.keys().filter(|at| document["policy"].pointer(at).is_none()).cloned());
        // Nothing stands there by itself: every text has an origin, or something around it has.
        let is_known =
            |at: &str| at.match_indices('/').map(|(end, _)| &at[..end]).chain([at]).any(|at| origins.contains_key(at));
        tree::none(texts(&document["policy"]).into_iter().map(|(at, _)| at).filter(|at| !is_known(at)));
    }
}

/// What the schema refuses: a key that no table has, wherever it stands, and a value of another kind.
#[test]
fn the_schema_knows_every_key() {
    let (schema, right) = (schema(), of(&tree::root().join("examples/mail-hoster")));
    assert_eq!(faults(&schema, &right), [""; 0]);
    let mappings = [
        "",
        "/policy",
        "/policy/controller",
        "/policy/scope",
        "/policy/processors/netcup",
        "/policy/services/website/server-logs",
        "/policy/services/website/server-logs/logs",
        "/policy/output",
    ];
    for at in mappings {
        let mut slip = right.clone();
        let mapping = slip.pointer_mut(at).and_then(Value::as_object_mut);
        mapping.unwrap_or_else(|| panic!("nothing at {at}")).insert("retentoin".into(), json!("x"));
        assert_ne!(faults(&schema, &slip), [""; 0], "{at}");
    }
    for (at, value) in
        [("/policy/languages", json!("de")), ("/klartext-policy", json!(2)), ("/policy/updated", json!(1))]
    {
        let mut slip = right.clone();
        *slip.pointer_mut(at).unwrap() = value;
        assert_ne!(faults(&schema, &slip), [""; 0], "{at}");
    }
}
