//! The declarations of a workspace.

use crate::finding::{Finding, Findings, shape};
use crate::lower::Workspace;
use crate::project::Project;
use crate::source::Sources;
use crate::yaml::shorten;
use std::path::PathBuf;

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
