//! The program as its users meet it: help, exit codes, what is written where, and what stays as it is.
//!
//! Expectations lie under `tests/cli/`; `SNAPSHOTS=overwrite cargo test cli` rewrites them.

use crate::tree;
use klartext::finding::Findings;
use klartext::source::Sources;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What a run left behind.
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// Runs the program in a folder, with nothing of the caller's environment.
fn run_with(folder: &Path, variables: &[(&str, &str)], arguments: &[&str]) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_klartext"));
    command.current_dir(folder).env_clear().envs(variables.iter().copied()).args(arguments);
    let output = command.output().expect("the program was built for this test");
    let text = |bytes| String::from_utf8(bytes).expect("the program writes UTF-8");
    Run { code: output.status.code().expect("no signal"), out: text(output.stdout), err: text(output.stderr) }
}

pub(crate) fn run(folder: &Path, arguments: &[&str]) -> Run {
    run_with(folder, &[], arguments)
}

/// A folder that is removed at the end of its test.
pub(crate) struct Folder(pub(crate) PathBuf);

impl Folder {
    pub(crate) fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("klartext-cli-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// A declaration without findings, and one that a rule only warns of.
    pub(crate) fn with_declarations(name: &str) -> Self {
        let folder = Self::new(name);
        folder.write("clear/klartext.yaml", CLEAR);
        folder.write("open/klartext.yaml", &CLEAR.replace("dpo: {none: below-threshold}", "dpo: todo"));
        folder.write("vague/klartext.yaml", &CLEAR.replace("6 months after request-closed", "by-provider"));
        folder.write("broken/klartext.yaml", &CLEAR.replace("authority:", "authorty:"));
        folder
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).unwrap()
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        run(&self.0, arguments)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The declaration that the examples of the rules start from.
pub(crate) const CLEAR: &str = include_str!("base.yaml");

pub(crate) fn assert_file(actual: String, name: &str) {
    let path = tree::root().join("tests/cli").join(name);
    let expected = snapbox::Data::read_from(&path, Some(snapbox::data::DataFormat::Text)).raw();
    snapbox::Assert::new().action_env("SNAPSHOTS").eq(actual, expected);
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

const COMMANDS: [&str; 17] = [
    "init",
    "check",
    "fix",
    "build",
    "show",
    "coverage",
    "diff",
    "scan",
    "export",
    "catalog",
    "wording",
    "theme",
    "explain",
    "schema",
    "docs",
    "completions",
    "man",
];

#[test]
fn help_teaches_by_example() {
    let commands = COMMANDS.iter().map(|name| vec![*name]);
    let inner = [
        ["catalog", "list"],
        ["catalog", "show"],
        ["catalog", "search"],
        ["theme", "eject"],
        ["theme", "check"],
        ["export", "tilt"],
        ["export", "klaro"],
        ["export", "json"],
    ];
    let inner = inner.map(|names| names.to_vec());
    for command in std::iter::once(Vec::new()).chain(commands).chain(inner) {
        let help = run(tree::root(), &[&command[..], &["--help"]].concat());
        assert_eq!((help.code, help.err.as_str()), (0, ""));
        if command.len() < 2 {
            assert!(help.out.contains("Example"), "{command:?} shows no example");
        }
        let name = if command.is_empty() { "klartext".to_owned() } else { command.join("-") };
        assert_file(help.out, &format!("help/{name}.txt"));
    }
}

#[test]
fn help_lists_every_command() {
    let help = run(tree::root(), &["--help"]).out;
    let listed = help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let listed: Vec<_> = listed.filter_map(|line| line.split_whitespace().next()).collect();
    // What is built with a feature only may come on top.
    assert!(COMMANDS.iter().all(|command| listed.contains(command)), "{listed:?}");
}

#[test]
fn wrong_usage_is_told_on_standard_error() {
    for arguments in
        [&[][..], &["chek"], &["check", "--frmat", "json"], &["check", "--today", "31.12."], &["man", "chek"]]
    {
        let run = run(tree::root(), arguments);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{arguments:?}");
        assert!(!run.err.is_empty());
    }
}

#[test]
fn exit_codes_tell_clear_found_and_failed_apart() {
    let folder = Folder::with_declarations("codes");
    for (arguments, code) in [
        (&["check", "clear"][..], 0),
        (&["check", "clear/klartext.yaml"], 0),
        (&["check", "vague"], 0),
        (&["check", "vague", "--strict"], 1),
        (&["check", "clear", "--strict"], 0),
        (&["check", "open"], 1),
        (&["check", "broken"], 1),
        (&["check", "missing"], 2),
        (&["check"], 2),
        (&["check", "clear", "open"], 1),
        (&["check", "open", "clear"], 1),
        (&["check", "missing", "open"], 2),
        (&["check", "open", "missing", "clear"], 2),
        (&["explain", "KT100"], 0),
        (&["explain", "known-gap"], 0),
        (&["explain", "KT999"], 2),
        (&["show", "email", "--in", "clear"], 0),
        (&["show", "--in", "broken"], 1),
        (&["show", "--in", "missing"], 2),
        (&["catalog", "show", "netcup"], 0),
        (&["catalog", "show", "netcpu"], 2),
        (&["catalog", "search", "no such words"], 2),
        (&["build", "clear", "vague", "--out", "web"], 2),
    ] {
        assert_eq!(folder.run(arguments).code, code, "{arguments:?}");
    }
}

#[test]
fn several_declarations_are_each_reported() {
    let folder = Folder::with_declarations("several");
    let run = folder.run(&["check", "open", "missing", "broken", "clear"]);
    for said in ["open/klartext.yaml:", "no such file or folder: missing", "broken/klartext.yaml:", "no findings"] {
        assert!(run.err.contains(said), "{said} is not in\n{}", run.err);
    }
    assert_eq!(run.out, "");
}

#[test]
fn one_declaration_at_fault_does_not_stop_the_others() {
    let folder = Folder::with_declarations("many");
    let run = folder.run(&["build", "clear", "missing", "broken", "vague"]);
    assert_eq!(run.code, 2);
    assert!(folder.0.join("clear/public/datenschutz.html").exists() && !folder.0.join("broken/public").exists());
    let told: Vec<_> = ["clear/klartext.yaml: ", "no such file or folder: missing", "broken/klartext.yaml: 1 error"]
        .iter()
        .map(|said| run.err.find(said).unwrap_or_else(|| panic!("{said} is not in\n{}", run.err)))
        .collect();
    assert!(told.is_sorted(), "in the order given:\n{}", run.err);
    assert!(run.err.lines().last().is_some_and(|line| line.starts_with("4 declarations: 1 error")), "{}", run.err);
}

#[test]
fn programs_read_one_document() {
    let folder = Folder::with_declarations("formats");
    let check = |format: &str| folder.run(&["check", "open", "missing", "broken", "--format", format]);
    let found = check("json");
    let findings = json(&found.out)["findings"].as_array().unwrap().clone();
    let files: Vec<_> = findings.iter().filter_map(|finding| finding["file"].as_str()).collect();
    assert!(files.contains(&"open/klartext.yaml") && files.contains(&"broken/klartext.yaml"), "{files:?}");
    assert_eq!(json(&found.out)["summary"]["errors"], findings.len());
    assert!(found.err.contains("missing") && !found.err.contains("summary"));
    let found = json(&check("sarif").out);
    assert_eq!((found["version"].as_str(), found["runs"].as_array().map(Vec::len)), (Some("2.1.0"), Some(1)));
    let (rules, results) = (&found["runs"][0]["tool"]["driver"]["rules"], found["runs"][0]["results"].as_array());
    for result in results.unwrap() {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
    }
    assert!(check("github").out.lines().all(|line| line.starts_with("::error ")));
    let nothing = json(&folder.run(&["check", "clear", "--format", "json"]).out);
    assert_eq!(nothing["findings"].as_array().map(Vec::len), Some(0));
}

#[test]
fn a_starter_file_is_a_list_of_gaps_and_nothing_else() {
    let folder = Folder::new("init");
    let init = folder.run(&["init"]);
    assert_eq!((init.code, init.out.as_str()), (0, ""));
    assert!(init.err.contains("klartext check"), "{}", init.err);
    let starter = folder.read("klartext.yaml");
    let facts = starter.lines().map(|line| line.split('#').next().unwrap_or_default());
    let gaps = facts.map(|line| line.matches("todo").count()).sum::<usize>();
    assert!(gaps > 20 && starter.lines().count() < 80, "short, and all gaps");
    assert!(starter.lines().all(|line| line.chars().count() <= 120), "no line too long for an editor");

    let found = folder.run(&["check", "--format", "json"]);
    assert_eq!(found.code, 1);
    let findings = json(&found.out)["findings"].as_array().unwrap().clone();
    let errors: Vec<_> = findings.iter().filter(|finding| finding["level"] == "error").collect();
    let others: Vec<_> =
        findings.iter().filter(|finding| finding["code"] != "KT100").map(|one| &one["title"]).collect();
    assert_eq!((errors.len(), others.as_slice()), (gaps, &[][..]));
}

#[test]
fn a_file_that_is_there_is_not_overwritten() {
    let folder = Folder::new("again");
    assert_eq!(folder.run(&["init", "new/deep"]).code, 0);
    assert!(folder.read("new/deep/klartext.yaml").starts_with("# "));
    folder.write("mine/klartext.yaml", "mine");
    let again = folder.run(&["init", "mine"]);
    assert_eq!((again.code, folder.read("mine/klartext.yaml").as_str()), (2, "mine"));
    assert!(again.err.contains("mine/klartext.yaml is there already"), "{}", again.err);
}

#[test]
fn an_incomplete_declaration_leaves_the_pages_as_they_are() {
    let folder = Folder::new("untouched");
    assert_eq!(folder.run(&["init"]).code, 0);
    assert_eq!(folder.run(&["build"]).code, 1);
    assert!(!folder.0.join("public").exists());

    folder.write("klartext.yaml", CLEAR);
    let built = folder.run(&["build"]);
    assert_eq!(built.code, 0, "{}", built.err);
    let page = folder.read("public/datenschutz.html");
    folder.write("klartext.yaml", &CLEAR.replace("prospects", "todo").replace("Müller GmbH", "Maier GmbH"));
    let refused = folder.run(&["build"]);
    assert_eq!(refused.code, 1);
    assert!(refused.err.contains("nothing was written"), "{}", refused.err);
    assert_eq!(folder.read("public/datenschutz.html"), page);
}

#[test]
fn a_build_says_what_it_wrote() {
    let folder = Folder::with_declarations("build");
    let first = folder.run(&["build", "clear", "--out", "web"]);
    assert_eq!((first.code, first.out.as_str()), (0, ""));
    assert!(first.err.contains("written in web; klartext.lock written\n"), "{}", first.err);
    assert!(folder.read("clear/klartext.lock").contains("updated: 2026-11-20\n"), "beside the declaration");
    assert!(folder.0.join("web/privacy.md").exists() && !folder.0.join("clear/public").exists());
    let second = folder.run(&["build", "clear", "--out", "web"]);
    assert!(second.err.contains("0 files written") && second.err.contains("unchanged"), "{}", second.err);
    assert!(!second.err.contains("klartext.lock"), "{}", second.err);
    folder.write("clear/klartext.yaml", &CLEAR.replace("6 months after", "7 months after"));
    let stale = folder.run(&["build", "clear", "--out", "web", "--today", "2026-11-22"]);
    assert!(stale.code == 0 && stale.err.contains("warning[KT910]"), "{}", stale.err);
    assert!(stale.err.contains("updated: 2026-11-22") && !stale.err.contains("klartext.lock written"), "{}", stale.err);
    let same_day = folder.run(&["build", "clear", "--out", "web", "--today", "2026-11-20"]);
    assert!(!same_day.err.contains("KT910") && same_day.err.contains("klartext.lock written"), "{}", same_day.err);
    folder.write("clear/klartext.yaml", CLEAR);
    let strict = folder.run(&["build", "vague", "--strict"]);
    assert_eq!((strict.code, folder.0.join("vague/public").exists()), (1, false));
    folder.write("mine/privacy.html", "mine");
    let refused = folder.run(&["build", "clear", "--out", "mine"]);
    assert_eq!((refused.code, folder.read("mine/privacy.html").as_str()), (2, "mine"));
}

#[test]
fn a_declaration_is_shown_in_full_with_the_origin_of_every_line() {
    let folder = tree::root().join("tests/cli/show");
    let whole = run(&folder, &["show"]);
    assert_eq!((whole.code, whole.err.as_str()), (0, ""));
    assert_file(whole.out, "show/whole.txt");
    for (id, said) in [
        ("website", "subjects: visitors "),
        ("orders", "papers:"),
        ("drawings", "# service orders, klartext.yaml:"),
        ("netcup", "# catalog netcup, verified "),
        ("workshop", "since: 2019-11 "),
        ("videos", "# derived: provider of product youtube"),
        ("controller", "persons-processing: 4 "),
    ] {
        let shown = run(&folder, &["show", id]);
        assert!(shown.code == 0 && shown.out.contains(said), "{id}:\n{}", shown.out);
    }
    let unknown = run(&folder, &["show", "vidoes"]);
    assert_eq!((unknown.code, unknown.out.as_str()), (2, ""));
    assert!(unknown.err.contains("a similar id exists: `videos`"), "{}", unknown.err);
}

/// Nobody reads it back, but whoever knows YAML has to be able to.
#[test]
fn what_is_shown_is_yaml() {
    for folder in ["examples/mail-hoster", "tests/cli/show"] {
        let shown = run(&tree::root().join(folder), &["show"]);
        let (mut sources, mut findings) = (Sources::default(), Findings::default());
        let file = sources.add("shown", shown.out);
        assert!(klartext::yaml::parse(&sources, file, &mut findings).is_some());
        let told: Vec<_> =
            findings.iter().map(|one| format!("{}: {}", sources.line(one.primary.span), one.title)).collect();
        assert!(told.is_empty(), "{folder}: {told:?}");
        let bare = |line: &&str| !line.contains("  # ") && line.ends_with(':');
        let text = &sources.get(file).text;
        // Sections that only gather have no place of their own.
        let bare: Vec<_> = text.lines().filter(bare).filter(|line| line.starts_with(' ')).collect();
        assert!(bare.is_empty(), "{folder}: {bare:?}");
    }
}

#[test]
fn the_catalog_is_plain_and_can_be_searched() {
    let catalog = |arguments: &[&str]| run(tree::root(), &[&["catalog"], arguments].concat());
    let kinds = catalog(&["list"]).out;
    for line in kinds.lines() {
        let (kind, count) = line.split_once(' ').unwrap();
        assert_eq!(catalog(&["list", kind]).out.lines().count(), count.trim().parse::<usize>().unwrap(), "{kind}");
    }
    assert_eq!(kinds.lines().count(), 37);
    let products = |word: &str| catalog(&["search", word]).out.lines().count();
    assert_eq!(["i.ytimg.com", "fonts.gstatic.com", "_ga_ABC123", "notytimg.com"].map(products), [1, 1, 1, 0]);
    assert!(catalog(&["show", "in-general"]).out.starts_with("empty-phrases/in-general\n  was: readers want"));
    assert!(catalog(&["show", "spellings/email"]).out.starts_with("spellings/email\n  was: our own words have"));
    assert!(catalog(&["show", "ttdsg"]).out.starts_with("outdated/ttdsg\n  was: the act has been called TDDDG"));
    let found = catalog(&["search", "IP-ADRESSE"]).out;
    assert!(found.lines().any(|line| line.starts_with("data/ip-address ")), "{found}");
    assert!(found.contains("IP-Adresse | IP address"), "{found}");
    let shown = catalog(&["show", "vouchers"]).out;
    for said in ["retention/vouchers\n", "  period: 8 years\n", "  verified: ", "  sources:", "  retention: vouchers\n"]
    {
        assert!(shown.contains(said), "{said:?} is not in\n{shown}");
    }
    let both = catalog(&["show", "email"]).out;
    assert!(both.contains("data/email\n") && both.contains("channels/email\n"), "{both}");
    assert!(!catalog(&["show", "data/email"]).out.contains("channels/email"));
    assert!(catalog(&["show", "data/emial"]).err.contains("`data/email`"));
}

#[test]
fn colour_is_for_terminals_that_want_it() {
    let folder = Folder::with_declarations("colour");
    let escape = '\u{1b}';
    for arguments in [&["check", "open"][..], &["show", "--in", "clear"], &["check", "missing"], &["--help"]] {
        let coloured = |variables: &[(&str, &str)]| {
            let run = run_with(&folder.0, variables, arguments);
            run.out.contains(escape) || run.err.contains(escape)
        };
        assert!(!coloured(&[]), "{arguments:?}: no terminal");
        assert!(coloured(&[("CLICOLOR_FORCE", "1")]), "{arguments:?}: asked for");
        assert!(!coloured(&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]), "{arguments:?}: NO_COLOR");
    }
}

#[test]
fn shells_and_the_manual_know_the_commands() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let text = run(tree::root(), &["completions", shell]).out;
        assert!(COMMANDS.iter().all(|command| text.contains(command)), "{shell}");
    }
    let page = run(tree::root(), &["man"]).out;
    assert!(page.contains(".TH klartext 1") && COMMANDS.iter().all(|command| page.contains(command)), "{page}");
    let page = run(tree::root(), &["man", "catalog", "list"]).out;
    assert!(page.contains(".TH klartext-catalog-list 1") && page.contains("products"), "{page}");
}

#[test]
fn every_page_of_a_finding_can_be_read() {
    let folder = tree::root();
    assert_eq!(run(folder, &["explain", "kt100"]).out, run(folder, &["explain", "known-gap"]).out);
    let all = run(folder, &["explain", "--all"]).out;
    assert!(run(folder, &["explain", "contradicted-claims"]).err.contains("exists: `contradicted-claim`"));
    assert!(all.contains("# KT100 known-gap") && all.contains("# KT504 contradicted-claim"));
}

/// What is printed goes into files of the project as it stands, each part into the file that it names.
#[test]
fn a_message_is_told_ready_to_be_replaced() {
    let folder = Folder::with_declarations("wording");
    let told = folder.run(&["wording", "recipients-intro", "--in", "clear"]);
    assert_eq!((told.code, told.err.as_str()), (0, ""));
    assert!(told.out.starts_with("# message  recipients-intro\n# takes    $count\n"), "{}", told.out);
    let mut files = 0;
    for part in told.out.split("\n\n").skip(1) {
        let (name, text) = part.split_once('\n').unwrap();
        folder.write(&format!("clear/{}", name.trim_start_matches("# ")), &format!("{text}\n"));
        files += 1;
    }
    assert!(files >= 2, "{}", told.out);
    let check = folder.run(&["check", "clear", "--strict"]);
    assert!(check.code == 0 && check.err.contains("no findings"), "{}", check.err);
    // When ours is another by now, a warning says so.
    let own = folder.read("clear/locales/de/own.ftl");
    let pin = own.lines().next().unwrap().to_owned();
    folder.write("clear/locales/de/own.ftl", &own.replace(&pin, "# replaces: 00000000"));
    let check = folder.run(&["check", "clear"]);
    assert!(check.code == 0 && check.err.contains("warning[KT706]") && check.err.contains(&pin), "{}", check.err);

    let yours = folder.run(&["wording", "recipients-intro", "--in", "clear"]).out;
    assert!(yours.contains("# yours    clear/locales/de/own.ftl\n"), "{yours}");
    let unknown = folder.run(&["wording", "recipient-intro"]);
    assert_eq!((unknown.code, unknown.out.as_str()), (2, ""));
    assert!(unknown.err.contains("a similar id exists: `recipients-intro`"), "{}", unknown.err);
    let all = folder.run(&["wording"]).out;
    assert!(all.lines().any(|line| line == "page-skip  Zum Inhalt springen | Skip to content"), "{all}");
    // Attributes belong to their message, and templates and the catalog say messages, too.
    let draft = folder.run(&["wording", "page-draft.note"]).out;
    assert!(draft.contains("said by  themes/klartext/page.html:") && draft.contains("\n    .note = "), "{draft}");
    assert!(folder.run(&["wording", "data-email"]).out.contains("said by  the catalog for data/email"));
}

#[test]
fn ejected_templates_give_the_same_pages_and_are_never_overwritten() {
    let folder = Folder::with_declarations("theme");
    assert_eq!(folder.run(&["build", "clear", "--out", "before"]).code, 0);
    for block in klartext::theme::BLOCKS.iter().chain(&["page", "style"]) {
        let eject = folder.run(&["theme", "eject", block, "--in", "clear"]);
        assert_eq!((eject.code, eject.out.as_str()), (0, ""), "{}", eject.err);
    }
    let check = folder.run(&["theme", "check", "clear"]);
    assert!(check.code == 0 && check.err.contains("no findings"), "{}", check.err);
    assert_eq!(folder.run(&["build", "clear", "--out", "after"]).code, 0);
    for page in ["datenschutz.html", "datenschutz.md", "privacy.html", "privacy.md"] {
        assert_eq!(folder.read(&format!("before/{page}")), folder.read(&format!("after/{page}")), "{page}");
    }
    let table = "clear/themes/klartext/blocks/table.html";
    folder.write(table, "{{ block.captoin }}");
    let again = folder.run(&["theme", "eject", "table", "--in", "clear"]);
    assert_eq!((again.code, folder.read(table).as_str()), (2, "{{ block.captoin }}"));
    let check = folder.run(&["theme", "check", "clear", "--format", "json"]);
    let found = &json(&check.out)["findings"][0];
    assert_eq!((check.code, &found["code"], &found["line"]), (1, &Value::from("KT710"), &Value::from(1)));
    // Every theme is looked at, also one that no declaration names.
    folder.write("vague/themes/house/page.html", "{{ titel }}");
    assert_eq!((folder.run(&["check", "vague"]).code, folder.run(&["theme", "check", "vague"]).code), (0, 1));
    for (block, said) in [("tabel", "a similar name exists: `table`"), ("table.pdf", "there is no template")] {
        let unknown = folder.run(&["theme", "eject", block, "--in", "clear"]);
        assert!(unknown.code == 2 && unknown.err.contains(said), "{}", unknown.err);
    }
    assert_eq!(folder.run(&["theme", "eject", "table", "--in", "broken"]).code, 2);
}

#[test]
fn coverage_tells_what_is_told_where() {
    let folder = Folder::with_declarations("coverage");
    let page = |format: &str, lang: &str| {
        let run = folder.run(&["coverage", "clear", "--format", format, "--lang", lang]);
        assert_eq!((run.code, run.err.as_str()), (0, ""));
        run.out
    };
    assert_file(page("terminal", "en"), "coverage/clear.en.txt");
    assert_file(page("markdown", "de"), "coverage/clear.de.md");
    let html = page("html", "de");
    assert!(html.contains("<style>") && !html.contains("rel=\"stylesheet\""), "{html}");
    assert!(html.contains("<a href=\"datenschutz.html#communication-email\">"), "{html}");
    let json = json(&page("json", "de"));
    assert_eq!(json["version"], 1);
    assert!(json["duties"].as_array().unwrap().iter().all(|row| row["fulfilled"] == true));

    let open = folder.run(&["coverage", "vague", "--lang", "fr"]);
    assert_eq!((open.code, open.out.as_str()), (2, ""));
    assert!(open.err.contains("de, en"), "{}", open.err);
    assert_eq!(folder.run(&["coverage", "broken"]).code, 1);
}
