//! Builds again whenever something has changed, and keeps the last good pages while the declaration cannot be read.

use super::OnBuild;
use super::editor::Editor;
use super::state::Shown;
use super::watch::Watch;
use crate::catalog::Catalog;
use crate::project::{self, Project};
use crate::site::{self, Judged};
use crate::source::Sources;
use crate::value::Date;
use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;
use tokio::sync::watch::Sender;

/// What is built from, and who is told.
pub(super) struct Builder {
    pub(super) project: Project,
    pub(super) shipped: Sources,
    pub(super) catalog: Catalog,
    pub(super) today: Option<Date>,
    pub(super) editor: Editor,
    pub(super) on_build: OnBuild,
}

/// A builder at work.
pub(super) struct Work {
    builder: Builder,
    watch: Watch,
}

impl Builder {
    /// The first build.
    pub(super) fn begin(self, watch: Watch) -> (Work, Shown) {
        let mut work = Work { builder: self, watch };
        let first = work.build(None);
        (work, first)
    }

    fn judge(&self) -> Result<Judged, String> {
        let today = self.today.unwrap_or_else(project::today);
        let judge = || site::judge(&self.project, &self.shipped, &self.catalog, today);
        // A fault of ours ends this build and not the preview.
        catch_unwind(AssertUnwindSafe(judge)).unwrap_or_else(|_| Err(OUR_FAULT.to_owned()))
    }

    fn show(&self, judged: Judged, before: Option<&Shown>) -> Shown {
        let projects = || std::iter::once(&self.project).chain(judged.own.folders());
        let path = |name: &str| projects().find_map(|project| project.on_disk(name));
        let files =
            judged.sources.iter().filter_map(|(_, source)| Some((source.name.to_string(), path(&source.name)?)));
        let files = files.collect();
        let show = || Shown::of(judged, files, before, &self.editor);
        catch_unwind(AssertUnwindSafe(show)).unwrap_or_else(|_| Shown::failed(OUR_FAULT, before, &self.editor))
    }

    /// The folders in which something may change what is shown.
    fn folders(&self, judged: Option<&Judged>) -> BTreeSet<PathBuf> {
        let own = judged.map(|judged| judged.own.folders()).unwrap_or_default();
        let folders = std::iter::once(&self.project).chain(own).flat_map(Project::folders);
        folders.chain(site::beyond(&self.project)).collect()
    }
}

const OUR_FAULT: &str = "klartext itself is at fault here; the terminal says more";

impl Work {
    /// Builds after each change, for ever.
    pub(super) fn go_on(&mut self, shown: &Sender<Arc<Shown>>) {
        while self.watch.wait() {
            let before = Arc::clone(&shown.borrow());
            let now = self.build(Some(&before));
            shown.send_if_modified(|last| {
                let is_new = !now.says_the_same_as(last);
                *last = Arc::new(now);
                is_new
            });
        }
    }

    fn build(&mut self, before: Option<&Shown>) -> Shown {
        let start = Instant::now();
        // Watched before it is read, so that nothing is saved unseen in between.
        self.watch.only(self.builder.folders(before.and_then(Shown::judged)));
        let mut judged = self.builder.judge();
        if self.watch.only(self.builder.folders(judged.as_ref().ok())) {
            judged = self.builder.judge();
        }
        let shown = match judged {
            Ok(judged) => self.builder.show(judged, before),
            Err(message) => Shown::failed(&message, before, &self.builder.editor),
        };
        let told = shown.judged().ok_or_else(|| shown.message().unwrap_or_default());
        (self.builder.on_build)(told, start.elapsed());
        shown
    }
}
