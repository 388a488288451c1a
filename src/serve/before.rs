//! The pages as the last commit has them, to be compared with those of now.

use super::editor::Editor;
use super::state::Shown;
use crate::catalog::Catalog;
use crate::project::{self, Project};
use crate::site;
use crate::source::Sources;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Renders the last commit once somebody asks, and again when there is another one.
pub(super) struct Before {
    project: Project,
    shipped: Sources,
    catalog: Catalog,
    /// The last commit that was asked for, and what it shows.
    last: Mutex<Option<(String, Arc<Shown>)>>,
}

impl Before {
    pub(super) fn new(project: Project, shipped: Sources, catalog: Catalog) -> Self {
        Self { project, shipped, catalog, last: Mutex::default() }
    }

    /// A file of the site as the last commit has it, or why there is none.
    pub(super) fn file(&self, theme: &str, path: &str) -> Result<String, String> {
        let shown = self.shown()?;
        let file = shown.file(theme, path).map(str::to_owned);
        file.ok_or_else(|| "the last commit has no such page".to_owned())
    }

    fn shown(&self) -> Result<Arc<Shown>, String> {
        let commit = self.project.commit("HEAD")?;
        // What is in there is whole, even if somebody who held it has failed.
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, shown)) = last.as_ref().filter(|(of, _)| *of == commit) {
            return Ok(Arc::clone(shown));
        }
        let project = self.project.at(&commit)?;
        let judged = site::judge(&project, &self.shipped, &self.catalog, project::today());
        let judged = judged.map_err(|why| format!("in the last commit, {why}"))?;
        let shown = Arc::new(Shown::of(judged, BTreeMap::new(), None, &Editor::None));
        *last = Some((commit, Arc::clone(&shown)));
        Ok(shown)
    }
}
