//! `klartext schema`: the JSON Schema of a declaration, for editors.

use super::{CLEAR, Shipped, fail, print};
use crate::export::{self, Described};
use crate::locale::Locale;
use crate::value::Lang;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  klartext schema > .klartext.schema.json  beside the declaration
  klartext schema --lang de                with German words for the ids
  klartext schema --of facts               of the facts that a firm publishes for its customers
  klartext schema --of policy              of what `klartext export json` writes

The declaration and its further files then begin with the line that tells the editor:
  # yaml-language-server: $schema=.klartext.schema.json")]
pub(super) struct Schema {
    /// What is described
    #[arg(long, value_enum, default_value_t = Of::Declaration)]
    of: Of,
    /// The language that ids are explained in
    #[arg(long, value_name = "LANG", default_value = "en")]
    lang: String,
    /// The declaration whose own catalog and words are laid over ours; that of the current folder, if there is one
    #[arg(long = "in", value_name = "PATH")]
    path: Option<PathBuf>,
}

/// What is described.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Of {
    /// A declaration, its further files and its bases
    Declaration,
    /// A file of facts
    Facts,
    /// What `klartext export json` writes
    Policy,
}

impl Schema {
    pub(super) fn run(&self) -> u8 {
        let (_, catalog, own) = match Shipped::load().with_own(self.path.as_deref()) {
            Ok(read) => read,
            Err(message) => return fail(&message),
        };
        let mut known = Locale::shipped();
        known.extend(own.words.languages());
        let Some(lang) = known.iter().find(|lang| lang.as_str() == self.lang) else {
            let known: Vec<_> = known.iter().map(Lang::as_str).collect();
            return fail(&format!("there are words in these languages: {}", known.join(", ")));
        };
        let of = match self.of {
            Of::Declaration => Described::Declaration,
            Of::Facts => Described::Facts,
            Of::Policy => Described::Policy,
        };
        let schema = export::schema(of, &catalog, &Locale::overlaid(lang, false, &own.words), &known);
        print(&format!("{schema}\n"));
        CLEAR
    }
}
