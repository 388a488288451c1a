//! `klartext export`: the declaration for other programs.

use super::{CLEAR, FOUND, Shipped, draw, fail, note, print, published, report_of};
use crate::export::{self, Exported};
use crate::locale::Locale;
use crate::model::{Policy, Register};
use crate::report;
use crate::site::{self, Judged, State};
use crate::value::Lang;
use clap::{Args, Subcommand, ValueEnum};
use std::path::PathBuf;

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  klartext export tilt                     transparency information (TILT) as JSON
  klartext export tilt --lang en site      in English, of site/klartext.yaml
  klartext export klaro --out klaro.js     the configuration of the consent manager Klaro
  klartext export json --origins           all that the declaration says, each value with its origin")]
pub(super) struct ExportArgs {
    #[command(subcommand)]
    into: Into,
}

#[derive(Debug, Subcommand)]
enum Into {
    Tilt(Tilt),
    Klaro(Klaro),
    Json(Json),
}

/// Write transparency information in the language TILT
///
/// JSON for programs that compare statements or answer questions about them: who is responsible, which data, what for, on
/// which basis, who gets them, how long, which rights. It tells what everyone may know, in one language.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  klartext export tilt                        to standard output
  klartext export tilt --lang en --out tilt.json
  klartext export tilt site > tilt.json       of site/klartext.yaml")]
struct Tilt {
    #[command(flatten)]
    what: What,
    /// The language: one that the declaration publishes, by default the first
    #[arg(long, value_name = "LANG")]
    lang: Option<String>,
}

/// Write the configuration of the consent manager Klaro
///
/// It lists the services that ask for consent on the website, each with its purposes, its cookies and what people are told
/// before they decide, and the strictly necessary ones, which nobody can switch off. In every published language. Which
/// elements of a page wait for consent, the page has to say: data-name="website-videos".
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  klartext export klaro --out klaro-config.js      before <script src=\"klaro.js\">
  klartext export klaro --as module site > klaro-config.mjs
  klartext export klaro --as json                  for programs")]
struct Klaro {
    #[command(flatten)]
    what: What,
    /// The form of the configuration
    #[arg(long = "as", value_enum, default_value_t = Form::Script)]
    form: Form,
}

/// The form of a configuration.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Form {
    /// A script that sets the variable klaroConfig, which Klaro looks for
    Script,
    /// A module whose default export it is
    Module,
    /// Plain JSON
    Json,
}

impl Klaro {
    fn run(&self) -> u8 {
        self.what.of_cleared(|policy, judged| {
            let locales: Vec<_> = policy.languages.iter().map(|lang| locale(policy, judged, lang)).collect();
            let Exported { document, notes } = export::klaro(policy, &judged.catalog, &locales);
            worded(&locales)?;
            let text = match self.form {
                Form::Script => export::script(&document, "var klaroConfig ="),
                Form::Module => export::script(&document, "export default"),
                Form::Json => export::harmless(&document),
            };
            Ok((text, "\"storageName\": \"klaro\"", notes))
        })
    }
}

/// Write all that a declaration says, as `klartext show` tells people
///
/// Everything stands where it is used: what a chapter says for all its services, named periods, sets of data, own words,
/// recipients by derivation and facts of the catalog. Drafts are written, too, and so is what the public may not read.
/// `klartext schema --of policy` prints the JSON Schema.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  klartext export json                     the klartext.yaml of the current folder
  klartext export json --origins site      with the file and line that each value comes from")]
struct Json {
    #[command(flatten)]
    what: What,
    /// Tell where each value comes from, by its JSON Pointer
    #[arg(long)]
    origins: bool,
}

impl Json {
    fn run(&self) -> u8 {
        let (_, judged) = match Shipped::load().judge(&self.what.path, None) {
            Ok(read) => read,
            Err(message) => return fail(&message),
        };
        let Some(policy) = judged.policy() else { return nothing_exported(&judged) };
        let document = export::policy(policy, &judged.catalog, &judged.sources, self.origins);
        self.what.write(&(report::escaped(&document), "\"klartext-policy\"", Vec::new()))
    }
}

/// What is exported, and where to.
#[derive(Debug, Args)]
struct What {
    /// The declaration, or the folder that holds it
    #[arg(value_name = "PATH", default_value = ".")]
    path: PathBuf,
    /// The file to write instead of standard output; one that holds something else is left as it is
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

impl ExportArgs {
    pub(super) fn run(&self) -> u8 {
        match &self.into {
            Into::Tilt(tilt) => tilt.run(),
            Into::Klaro(klaro) => klaro.run(),
            Into::Json(json) => json.run(),
        }
    }
}

impl Tilt {
    fn run(&self) -> u8 {
        self.what.of_cleared(|policy, judged| {
            let lang = published(policy, self.lang.as_deref())?;
            if lang.as_str().len() != 2 {
                return Err(format!("TILT knows languages by two letters, and `{lang}` has another code"));
            }
            let locale = locale(policy, judged, lang);
            let Exported { document, notes } = export::tilt(policy, &judged.catalog, &locale);
            worded(&[locale])?;
            Ok((report::escaped(&document), "\"_hash\"", notes))
        })
    }
}

/// A text, what tells an earlier one of its kind from files of others, and notes.
type Made = (String, &'static str, Vec<String>);

impl What {
    /// Exports what a declaration without errors says.
    fn of_cleared(&self, with: impl FnOnce(&Policy, &Judged) -> Result<Made, String>) -> u8 {
        let (_, judged) = match Shipped::load().judge(&self.path, None) {
            Ok(read) => read,
            Err(message) => return fail(&message),
        };
        let State::Cleared(cleared) = &judged.state else { return nothing_exported(&judged) };
        match with(cleared.policy(), &judged) {
            Ok(made) => self.write(&made),
            Err(message) => fail(&message),
        }
    }

    fn write(&self, (text, mark, notes): &Made) -> u8 {
        if let Some(path) = &self.out {
            match site::save(path, text, mark) {
                Ok(()) => note(&format!("{} is written", path.display())),
                Err(error) => return fail(&error.to_string()),
            }
        } else {
            print(text);
        }
        for told in notes {
            note(&format!("note: {told}"));
        }
        CLEAR
    }
}

fn nothing_exported(judged: &Judged) -> u8 {
    draw(report_of(judged));
    note(&format!("{}; nothing is exported", report::summary(&judged.findings)));
    FOUND
}

fn locale(policy: &Policy, judged: &Judged, lang: &Lang) -> Locale {
    Locale::overlaid(lang, policy.register == Register::Informal, &judged.own.words)
}

/// Nothing is exported that lacks words.
fn worded(locales: &[Locale]) -> Result<(), String> {
    let faults: Vec<_> = locales.iter().flat_map(Locale::faults).map(|fault| fault.to_string()).collect();
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n")) }
}
