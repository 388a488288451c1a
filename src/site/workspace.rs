//! The declarations of a workspace.

use crate::finding::{Finding, Findings, shape};
use crate::lower::Workspace;
use crate::project::Project;
use crate::source::Sources;
use crate::yaml::shorten;
use std::path::{Path, PathBuf};

/// What a workspace holds.
#[derive(Debug)]
pub struct Sites {
    /// The declarations, each once, in the order of the patterns that name them.
    pub declarations: Vec<PathBuf>,
    /// What is wrong with the workspace itself.
    pub findings: Findings,
    /// Its text.
    pub sources: Sources,
}

/// Finds the declarations of a workspace. The base is none of them, unless it is named by itself.
pub fn sites(workspace: &Project) -> Result<Sites, String> {
    let (mut sources, mut findings) = (Sources::default(), Findings::default());
    let name = workspace.declaration();
    let file = workspace.read(&mut sources, name).map_err(|error| format!("{} {error}", workspace.shown(name)))?;
    let said = Workspace::read(&sources, file, &mut findings);
    let mut declarations: Vec<PathBuf> = Vec::new();
    for pattern in &said.sites {
        let found = workspace.declarations(pattern);
        let problem = match &found {
            Ok(found) if found.is_empty() => Some("no declaration is there".to_owned()),
            Ok(_) => None,
            Err(why) => Some(why.clone()),
        };
        findings.push_all(problem.map(|why| {
            let title = format!("`{}` names no declaration", shorten(pattern));
            Finding::error(shape::UNREADABLE, title, pattern.span, why)
        }));
        for path in found.unwrap_or_default() {
            if !declarations.contains(&path) {
                declarations.push(path);
            }
        }
    }
    // Where the base cannot be found, each declaration says so.
    if let Some(base) = said.base().and_then(|base| workspace.base(base).ok()) {
        let file = PathBuf::from(base.shown(base.declaration()));
        declarations.retain(|path| *path != file);
    }
    Ok(Sites { declarations, findings, sources })
}

/// The folders beyond a project's own in which a file may change what lies under its declaration: where its workspace is or
/// would be, and where that names a base, or as far towards it as there are folders.
pub fn beyond(project: &Project) -> Vec<PathBuf> {
    let mut folders = vec![project.above().to_owned()];
    let Some(workspace) = project.workspace() else { return folders };
    let (mut sources, mut findings) = (Sources::default(), Findings::default());
    let said = workspace.read(&mut sources, workspace.declaration());
    let said = said.map(|file| Workspace::read(&sources, file, &mut findings)).unwrap_or_default();
    let named = said.base().map(|base| workspace.place_of(base));
    let is_there = |folder: &&Path| folder.is_dir() && folder.starts_with(project.above());
    let base = named.as_deref().and_then(|file| file.ancestors().skip(1).find(is_there));
    folders.extend(base.map(Path::to_owned));
    folders
}
