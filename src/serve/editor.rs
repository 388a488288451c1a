//! How a place of the declaration is opened: by a link that the browser follows, or by a command that is run here.

use std::path::Path;
use std::process::{Command, Stdio};
use std::str::FromStr;

/// A template with `{file}`, `{line}` and `{column}`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Editor {
    /// Places are shown, and not opened.
    #[default]
    None,
    /// `vscode://file/{file}:{line}:{column}`
    Link(String),
    /// `code --goto {file}:{line}:{column}`, in words. Each is one argument, so no file name can become two.
    Command(Vec<String>),
}

impl FromStr for Editor {
    type Err = String;

    fn from_str(template: &str) -> Result<Self, String> {
        if !template.contains("{file}") {
            return Err("it needs `{file}`, and can have `{line}` and `{column}`".to_owned());
        }
        let scheme = template.split_once("://").map(|(scheme, _)| scheme);
        if scheme.is_some_and(|scheme| !scheme.contains(char::is_whitespace)) {
            // The browser would run it in the preview's own name.
            return Ok(Self::Link(template.to_owned()));
        }
        Ok(Self::Command(template.split_whitespace().map(str::to_owned).collect()))
    }
}

impl Editor {
    /// The word for the frame.
    pub(super) fn word(&self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Link(_) => "link",
            Self::Command(_) => "command",
        }
    }

    /// The template of a link.
    pub(super) fn link(&self) -> Option<&str> {
        if let Self::Link(template) = self { Some(template) } else { None }
    }

    /// Runs the command, without a shell, and does not wait for its end.
    pub(super) fn open(&self, file: &Path, line: usize, column: usize) -> Result<(), String> {
        let Self::Command(words) = self else { return Err("no command is configured: `--editor`".to_owned()) };
        let file = file.display().to_string();
        let (line, column) = (line.to_string(), column.to_string());
        let filled = |word: &String| {
            // The name of a file is filled in last, so that nothing in it is taken for a slot.
            word.replace("{line}", &line).replace("{column}", &column).replace("{file}", &file)
        };
        let mut words = words.iter().map(filled);
        let program = words.next().unwrap_or_default();
        let command = Command::new(&program).args(words).stdin(Stdio::null()).stdout(Stdio::null()).spawn();
        let mut child = command.map_err(|error| format!("`{program}` cannot be started: {error}"))?;
        // Somebody has to take note of its end, or it stays in the list of processes.
        std::thread::spawn(move || child.wait());
        Ok(())
    }
}
