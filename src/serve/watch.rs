//! Tells when something below the folders of a project has changed. What that means is found out by building again.
//!
//! Watches folders and not files, because editors write beside and rename, files vanish and come back, and a new
//! include lies where no file was before.

use notify::event::{CreateKind, EventKind, ModifyKind, RemoveKind};
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher as _};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

/// So long nothing has to change before it counts as saved: editors write a file in several steps.
const QUIET: Duration = Duration::from_millis(4);
/// So long a burst of changes can put off a build.
const PATIENCE: Duration = Duration::from_millis(60);

/// What has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Change {
    /// A file, or something that nobody can tell.
    File,
    /// A folder has come, gone or been renamed, so what is watched may no longer be what it was.
    Folder,
}

/// Watched folders.
pub(super) struct Watch {
    watcher: RecommendedWatcher,
    changes: Receiver<Change>,
    folders: BTreeSet<PathBuf>,
    /// Whether a folder may be another one than the one that is watched under its name.
    is_stale: bool,
}

impl Watch {
    pub(super) fn start() -> Result<Self, String> {
        let (sender, changes) = channel();
        let watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
            if let Some(change) = event.map_or(Some(Change::File), |event| change(&event)) {
                // The other side goes away only with the process.
                let _ = sender.send(change);
            }
        });
        let watcher = watcher.map_err(|error| format!("files cannot be watched: {error}"))?;
        Ok(Self { watcher, changes, folders: BTreeSet::new(), is_stale: false })
    }

    /// Watches these folders and no others. Tells whether there is one among them that was not watched before.
    pub(super) fn only(&mut self, folders: BTreeSet<PathBuf>) -> bool {
        for gone in self.folders.difference(&folders) {
            // A folder that has been removed is no longer watched anyway.
            let _ = self.watcher.unwatch(gone);
        }
        let is_stale = std::mem::take(&mut self.is_stale);
        let mut has_more = false;
        for folder in folders.iter().filter(|folder| is_stale || !self.folders.contains(*folder)) {
            has_more |= !self.folders.contains(folder);
            // It may have been removed since it was found; then there is nothing to watch.
            let _ = self.watcher.watch(folder, RecursiveMode::NonRecursive);
        }
        self.folders = folders;
        has_more
    }

    /// Waits for a change and for quiet after it. `false` if there will be none any more.
    pub(super) fn wait(&mut self) -> bool {
        let Ok(mut change) = self.changes.recv() else { return false };
        let start = Instant::now();
        loop {
            match self.changes.recv_timeout(QUIET) {
                Ok(further) => change = change.max(further),
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return false,
            }
            if start.elapsed() > PATIENCE {
                break;
            }
        }
        self.is_stale |= change == Change::Folder;
        true
    }
}

/// Reading a file is an event, too, and building reads them all.
fn change(event: &Event) -> Option<Change> {
    match event.kind {
        EventKind::Access(_) => None,
        EventKind::Create(CreateKind::Folder)
        | EventKind::Remove(RemoveKind::Folder)
        | EventKind::Modify(ModifyKind::Name(_)) => Some(Change::Folder),
        _ => Some(Change::File),
    }
}
