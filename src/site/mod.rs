//! From a path to the files of a site: reads a declaration through all floors, decides which documents exist in which
//! languages and formats, and plans them. [`publish`] is the only writer of the disk.

mod archive;
mod cache;
mod changes;
mod content;
mod coverage;
mod exchange;
mod history;
mod judged;
mod lock;
mod manifest;
mod mend;
mod own;
mod pages;
mod preview;
mod publish;
mod seen;
mod workspace;

#[cfg(test)]
mod tests;

pub use archive::{Archive, archive};
pub use cache::{Cache, Told, Touched};
pub use changes::{Changes, changes};
pub use coverage::{coverage, coverage_page};
pub use history::{history, note_history};
pub use judged::{Judged, State, build, judge, judge_against};
pub use lock::{Lock, Noted};
pub use mend::{Change, Fix, Kept, Mended, Why, mend};
pub use own::{Own, judge_themes, theme_name};
pub use pages::{Fault, Rendered};
pub use preview::{Passage, Preview, other_pages, passages, preview};
pub use publish::{Outcome, PublishError, Published, publish, publish_files, rewrite, save, start};
pub use seen::{BuiltSite, Unread, files, met};
pub use workspace::{Sites, beyond, sites};

use crate::catalog::Catalog;
use crate::check::Cleared;
use crate::document::Kind;
use crate::export;
use crate::model::Format;
use crate::project::Project;
use crate::value::Date;
use pages::{Composed, Look, Made, Making, around, documents, file_name, href, link_to, pages, with_ending};
use std::collections::BTreeMap;

/// Files by name, all in one folder.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The files of a site that may be published, in two folders.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Site {
    public: Files,
    internal: Files,
}

impl Site {
    /// The files for everyone, sorted by name.
    pub fn files(&self) -> &Files {
        &self.public
    }

    /// The files that are not for everyone, sorted by name.
    pub fn internal(&self) -> &Files {
        &self.internal
    }

    fn folder(&mut self, is_public: bool) -> &mut Files {
        if is_public { &mut self.public } else { &mut self.internal }
    }
}

/// A site, or what kept it from being made.
pub type Planned = Result<Site, Vec<Fault>>;

/// Plans the site of a cleared policy with the facts, words and templates of its project.
pub fn plan(cleared: &Cleared, catalog: &Catalog, own: &Own) -> Planned {
    site(cleared, catalog, own, pages::in_turn(cleared.policy(), catalog, own))
}

/// The lock file that belongs beside a declaration whose shape is right and that has a date.
pub fn lock(judged: &Judged) -> Option<Lock> {
    judged.beside.of(judged.policy()?, &judged.catalog, &judged.own.words)
}

/// Notes beside the declaration what has been published of it with which date, for [`judge`] to read the next time.
/// `--out` makes no difference: it is the declaration that has a date.
pub fn note(project: &Project, judged: &Judged, today: Date) -> Noted {
    let State::Cleared(cleared) = &judged.state else { return Noted::Nothing };
    judged.beside.note(project, cleared.policy(), &judged.catalog, &judged.own.words, today)
}
/// The site of a cleared policy from the pages that were made of it.
fn site(cleared: &Cleared, catalog: &Catalog, own: &Own, made: Made) -> Planned {
    let policy = cleared.policy();
    let (theme, (pages, mut faults)) = made.map_err(|fault| vec![Fault::Theme(fault)])?;
    let (earlier, others) = archive::pages(Making::of(policy, own, &theme));
    faults.extend(others);
    if !faults.is_empty() {
        return Err(faults);
    }
    let mut site = Site::default();
    for page in pages.into_iter().chain(earlier) {
        site.folder(page.kind.is_public()).insert(page.name, page.text.into_bytes());
    }
    if policy.output.formats.contains(&Format::Html) {
        for folder in [&mut site.public, &mut site.internal].into_iter().filter(|folder| !folder.is_empty()) {
            folder.extend(theme.assets().into_iter().map(|asset| (asset.name, asset.text.as_bytes().to_vec())));
        }
    }
    site.public.extend(history::feeds(policy, &own.words)?);
    if policy.publishes(Kind::Snippets) {
        site.public.insert(FACTS.to_owned(), export::facts(policy, catalog).into_bytes());
    }
    Ok(site)
}

/// The file of facts that customers' declarations can use, beside the snippets.
const FACTS: &str = "klartext-facts.yaml";
