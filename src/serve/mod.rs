//! The preview: shows the pages of a declaration while somebody edits it. Watches, rebuilds, serves from memory.
//!
//! It has no build logic of its own: `site` makes the pages. Nothing of it is inside a page but the places that blocks
//! come from; all else stands in a frame around it. It writes nothing. One thread watches and builds, another serves.

mod before;
mod builder;
mod editor;
mod guard;
mod http;
mod state;
mod watch;

pub use editor::Editor;

use crate::catalog::Catalog;
use crate::project::Project;
use crate::site::Judged;
use crate::source::Sources;
use crate::value::Date;
use before::Before;
use builder::Builder;
use guard::Guard;
use http::Desk;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::watch as latest;

/// The usual port.
const PORT: u16 = 4747;

/// What the preview is told when it starts.
pub struct Options {
    /// The address it listens at.
    pub host: IpAddr,
    /// The port, or the usual one and, where that is taken, a free one.
    pub port: Option<u16>,
    /// How places of the declaration are opened.
    pub editor: Editor,
    /// The day that hints about age go by, where it is not today.
    pub today: Option<Date>,
    /// Told of each build.
    pub on_build: OnBuild,
}

/// Is told what was read, or why nothing could be, and how long the build took.
pub type OnBuild = Box<dyn Fn(Result<&Judged, &str>, Duration) + Send>;

/// Serves a declaration until the process ends. `ready` is told the address.
pub fn serve(
    project: Project,
    shipped: Sources,
    catalog: Catalog,
    options: Options,
    ready: impl FnOnce(SocketAddr),
) -> Result<(), String> {
    let Options { host, port, editor, today, on_build } = options;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| format!("the preview cannot start: {error}"))?;
    let listener = match (port, runtime.block_on(TcpListener::bind((host, port.unwrap_or(PORT))))) {
        (None, Err(_)) => runtime.block_on(TcpListener::bind((host, 0))),
        (_, listener) => listener,
    };
    let listener = listener.map_err(|error| format!("cannot listen at {host}: {error}"))?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    let watch = watch::Watch::start()?;
    let before = Before::new(project.clone(), shipped.clone(), catalog.clone());
    let builder = Builder { project, shipped, catalog, today, editor: editor.clone(), on_build };
    // The first pages are there before anybody is told where.
    let (mut work, first) = builder.begin(watch);
    let (sender, receiver) = latest::channel(Arc::new(first));
    std::thread::spawn(move || work.go_on(&sender));
    ready(address);
    let desk = Desk::new(receiver, before, editor);
    runtime.block_on(http::serve(listener, desk, Guard::new(host, address.port())));
    Ok(())
}
