//! What a workspace says: which declarations belong to it, and the base under each that names none itself.

use super::cx::Cx;
use crate::finding::Findings;
use crate::source::{At, FileId, Sources};
use crate::yaml::{self, Fields, KeyInfo, Kind, Node, Table, wrong_type};

static WORKSPACE: Table = Table {
    name: "a workspace",
    keys: &[
        KeyInfo::new("sites", "declarations, or folders that hold a klartext.yaml: `clients/*`"),
        KeyInfo::new("base", "base under each of them that does not say `extends`"),
    ],
};

/// A workspace whose shape is right as far as it goes.
#[derive(Debug, Default)]
pub struct Workspace {
    /// Patterns of paths, relative to its folder.
    pub sites: Vec<At<String>>,
    /// The base, as it stands there.
    base: Option<Node>,
}

impl Workspace {
    /// Decodes the text of a workspace. An empty one only marks its folder.
    pub fn read(sources: &Sources, file: FileId, out: &mut Findings) -> Self {
        let Some(root) = yaml::parse(sources, file, out).filter(|root| root.kind != Kind::Empty) else {
            return Self::default();
        };
        let Some(mut fields) = Fields::of(&root, &WORKSPACE, out) else { return Self::default() };
        let (sites, base) = (fields.take("sites"), fields.take("base"));
        fields.finish(out);
        let sites = sites.map_or(&[][..], |entry| match &entry.value.kind {
            Kind::Sequence(nodes) => nodes,
            _ => std::slice::from_ref(&entry.value),
        });
        let mut line = |node: &Node| {
            let text = node.text().map(|text| At::new(text.to_owned(), node.span));
            text.or_else(|| {
                out.push(wrong_type(node, "a path"));
                None
            })
        };
        let base = base.and_then(|entry| line(&entry.value).map(|_| entry.value.clone()));
        Self { sites: sites.iter().filter_map(line).collect(), base }
    }
}

impl Workspace {
    /// The path of the base.
    pub fn base(&self) -> Option<&str> {
        self.base.as_ref()?.text()
    }
}

/// The base that the workspace around a declaration lays under it.
pub(super) fn base(cx: &mut Cx) -> Option<Node> {
    let workspace = cx.project.workspace()?;
    let file = workspace.read(cx.sources, workspace.declaration()).ok()?;
    let Workspace { sites, base } = Workspace::read(cx.sources, file, &mut cx.out);
    cx.settle(file, workspace.clone());
    let base = base?;
    let is_site = sites.iter().any(|site| workspace.holds(site, cx.project));
    let base_of = workspace.base(base.text()?);
    let is_itself =
        base_of.is_ok_and(|base| base.has_folder_of(cx.project) && base.declaration() == cx.project.declaration());
    (is_site && !is_itself).then_some(base)
}
