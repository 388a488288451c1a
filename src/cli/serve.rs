//! `klartext serve`: the pages in a browser, renewed at every save.

use super::{CLEAR, Shipped, closing, draw, fail, note, report_of};
use crate::project::Project;
use crate::serve::{self, Editor, Options};
use crate::site::{Judged, State};
use crate::value::Date;
use clap::Args;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  klartext serve --open                                        the klartext.yaml of the current folder
  klartext serve privacy --port 8000                           privacy/klartext.yaml, at another port
  klartext serve --editor 'vscode://file{file}:{line}:{column}'  click a passage to open it
  klartext serve --editor 'hx {file}:{line}:{column}'          the same with a command")]
pub(super) struct Serve {
    /// A declaration, or a folder that holds a klartext.yaml
    #[arg(value_name = "PATH", default_value = ".")]
    path: PathBuf,
    /// The port; left out, 4747 or, if that is taken, a free one
    #[arg(long, value_name = "PORT")]
    port: Option<u16>,
    /// The address to listen at; other machines see the pages at any other than the usual one
    #[arg(long, value_name = "ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    host: IpAddr,
    /// Open the browser
    #[arg(long)]
    open: bool,
    /// How a passage is opened where it is declared: a link or a command with {file}, {line} and {column}
    #[arg(long, value_name = "TEMPLATE", env = "KLARTEXT_EDITOR")]
    editor: Option<Editor>,
    /// The date that hints about age go by, instead of today's
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
}

impl Serve {
    pub(super) fn run(self) -> u8 {
        let project = match Project::open(&self.path) {
            Ok(project) => project,
            Err(message) => return fail(&message),
        };
        if !self.host.is_loopback() {
            note(&format!(
                "\x1b[1;33mwarning\x1b[0m: at {} every machine that reaches this one can read drafts and internal pages",
                self.host
            ));
        }
        let Shipped { sources, catalog } = Shipped::load();
        let options = Options {
            host: self.host,
            port: self.port,
            editor: self.editor.unwrap_or_default(),
            today: self.today,
            on_build: Box::new(told),
        };
        let open = self.open;
        let served = serve::serve(project, sources, catalog, options, |address| ready(address, open));
        served.map_or_else(|message| fail(&message), |()| CLEAR)
    }
}

fn ready(address: SocketAddr, open: bool) {
    let url = format!("http://{address}/");
    note(&format!("the preview is at {url} until you press Ctrl+C"));
    if open && opener::open(&url).is_err() {
        note("no browser could be opened");
    }
}

/// The findings of a build, as `check` shows them.
fn told(judged: Result<&Judged, &str>, took: Duration) {
    let judged = match judged {
        Ok(judged) => judged,
        Err(message) => {
            fail(message);
            return;
        }
    };
    draw(report_of(judged));
    let shown = match judged.state {
        State::Shapeless => "the last good pages stay",
        State::Draft(_) => "a draft is shown",
        State::Cleared(_) => "what would be published is shown",
    };
    note(&closing(&judged.findings, Some(&format!("{shown} ({} ms)", took.as_millis()))));
}
