//! The list of files that klartext wrote into a folder, with their hashes, so that it touches no other file.

use std::collections::BTreeMap;

/// The name of the list inside the folder.
pub(super) const NAME: &str = ".klartext-files.json";

/// Files by name with the hash of what was written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Manifest(pub(super) BTreeMap<String, String>);

impl Manifest {
    /// Reads a list; whatever is not one counts as none, and then no file is taken for ours.
    pub(super) fn parse(text: &str) -> Self {
        let value: Option<serde_json::Value> = serde_json::from_str(text).ok();
        let files = value.as_ref().and_then(|value| value.get("files")).and_then(serde_json::Value::as_object);
        let entry = |(name, hash): (&String, &serde_json::Value)| {
            is_plain(name).then_some((name.clone(), hash.as_str()?.to_owned()))
        };
        Self(files.into_iter().flatten().filter_map(entry).collect())
    }

    /// The list as text.
    pub(super) fn text(&self) -> String {
        let files: serde_json::Map<_, _> =
            self.0.iter().map(|(name, hash)| (name.clone(), hash.clone().into())).collect();
        let value = serde_json::json!({ "about": "Files written by klartext. It changes and removes no others.", "files": files });
        format!("{value:#}\n")
    }
}

/// Whether a name is one plain segment of a path, so that a forged list cannot lead out of the folder.
fn is_plain(name: &str) -> bool {
    !name.is_empty() && !name.contains(['/', '\\', '\0']) && name != "." && name != ".." && name != NAME
}
