//! Every rule has a page, every page keeps its word, and findings look as the cases show them.
//!
//! A page's examples hold keys of a declaration that replace those of `base.yaml`, which has no finding; with `whole`
//! they are a declaration by themselves, with `file=PATH` a file beside it. A file that neither fires nor is quiet
//! belongs to the example behind it. Cases are whole declarations under `tests/cases/KT…/`, each beside what a
//! terminal shows. `SNAPSHOTS=overwrite` rewrites that, and the index of the rules. A folder `site` beside a declaration
//! is the built site that it is held against.

use crate::examples::Folder;
use crate::tree::{self, none};
use klartext::catalog::Catalog;
use klartext::check::{RULES, Rule};
use klartext::document::Inline;
use klartext::finding::{Finding, Findings, Level, Patch};
use klartext::locale::{self, Locale};
use klartext::project::Project;
use klartext::report::{Look, Report, terminal};
use klartext::site::{self, BuiltSite, Judged};
use klartext::source::Sources;
use klartext::value::{Citation, Date, Lang};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::sync::LazyLock;

pub(crate) const BASE: &str = include_str!("base.yaml");
const PAGES: &str = "src/check/rules";

/// The day on which all examples are judged.
const TODAY: Date = Date::constant(2026, 11, 22);

/// The facts that all examples share.
static SHIPPED: LazyLock<(Sources, Catalog)> = LazyLock::new(|| {
    let mut sources = Sources::default();
    let catalog = Catalog::shipped(&mut sources);
    (sources, catalog)
});

/// Judges a declaration as it lies there.
fn judge(path: &Path) -> Judged {
    judge_on(TODAY, path)
}

fn judge_on(today: Date, path: &Path) -> Judged {
    let (shipped, catalog) = &*SHIPPED;
    let folder = if path.is_dir() { path } else { path.parent().unwrap() }.join("site");
    let built = folder.is_dir().then(|| BuiltSite { folder, ..BuiltSite::default() });
    site::judge_against(built.as_ref(), &Project::open(path).unwrap(), shipped, catalog, today).unwrap()
}

/// The name of the declaration among the files of an example.
pub(crate) const MAIN: &str = "klartext.yaml";

/// Judges files in a folder of their own.
pub(crate) fn judge_files(files: &Files) -> Judged {
    let folder = Folder::new();
    for (name, text) in files {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    judge(folder.path())
}

pub(crate) type Files = BTreeMap<String, String>;

/// Every case with the code that it shows. What it includes or extends lies deeper.
fn cases() -> Vec<(String, String)> {
    let files = tree::files("tests/cases", ".yaml").into_iter().map(|file| file.path);
    let case = |path: String| match path.split('/').collect::<Vec<_>>()[..] {
        [_, _, code, _] | [_, _, code, _, "klartext.yaml"] => Some((code.to_owned(), path)),
        _ => None,
    };
    files.filter_map(case).collect()
}

/// The codes of the findings that are more than hints, each once.
fn codes(findings: &Findings) -> BTreeSet<String> {
    findings.iter().filter(|one| one.level < Level::Hint).map(|one| one.code.to_string()).collect()
}

fn drawn(judged: &Judged) -> String {
    let name = |code| RULES.iter().find(|rule| rule.code == code).map(|rule| rule.name);
    terminal(Report { findings: &judged.findings, sources: &judged.sources, name }, Look::default())
}

/// A fenced block of a page.
struct Example {
    tags: String,
    text: String,
    /// The files that belong to it.
    files: Files,
}

fn examples(page: &str) -> Vec<Example> {
    let mut found: Vec<Example> = Vec::new();
    let mut inside = false;
    for line in page.lines() {
        match line.strip_prefix("```") {
            Some(tags) if !inside => {
                found.push(Example { tags: tags.to_owned(), text: String::new(), files: Files::new() });
            }
            Some(_) => {}
            None => {
                if let Some(last) = found.last_mut().filter(|_| inside) {
                    last.text += line;
                    last.text.push('\n');
                }
                continue;
            }
        }
        inside = !inside;
    }
    let mut pending = Files::new();
    for example in &mut found {
        if let Some(name) = example.tags.split(',').find_map(|tag| tag.strip_prefix("file=")) {
            pending.insert(name.to_owned(), example.text.clone());
        }
        if example.has("fires") || example.has("quiet") {
            example.files = std::mem::take(&mut pending);
            example.files.insert(MAIN.to_owned(), example.declaration());
        }
    }
    found
}

/// The examples of all pages that are right, each with its rule.
pub(crate) fn quiet() -> impl Iterator<Item = (String, Files)> {
    let quiet = |rule: &&Rule| examples(rule.page).into_iter().filter(|example| example.has("quiet"));
    RULES.iter().flat_map(move |rule| quiet(rule).map(|example| (rule.code.to_string(), example.files)))
}

impl Example {
    fn has(&self, tag: &str) -> bool {
        self.tags.split(',').any(|own| own == tag)
    }

    /// The example as a whole declaration.
    fn declaration(&self) -> String {
        match () {
            () if self.tags.contains("file=") => BASE.to_owned(),
            () if self.has("whole") => self.text.clone(),
            () => laid_over(BASE, &self.text),
        }
    }
}

/// The top-level keys of the second text in place of those of the first.
pub(crate) fn laid_over(base: &str, text: &str) -> String {
    let mut blocks = blocks(base);
    for (key, block) in self::blocks(text) {
        match blocks.iter_mut().find(|(own, _)| *own == key) {
            Some(old) => old.1 = block,
            None => blocks.push((key, block)),
        }
    }
    blocks.into_iter().map(|(_, block)| block).collect()
}

fn blocks(text: &str) -> Vec<(String, String)> {
    let mut blocks: Vec<(String, String)> = Vec::new();
    for line in text.lines() {
        if line.starts_with(|sign: char| sign.is_ascii_lowercase()) {
            let key = line.split(':').next().unwrap_or_default();
            blocks.push((key.to_owned(), String::new()));
        }
        let (_, block) = blocks.last_mut().expect("a declaration begins with a key");
        *block += line;
        block.push('\n');
    }
    blocks
}

#[test]
fn the_base_has_no_finding() {
    let judged = judge_files(&Files::from([(MAIN.to_owned(), BASE.to_owned())]));
    assert_eq!(codes(&judged.findings), BTreeSet::new(), "\n{}", drawn(&judged));
}

#[test]
fn pages_have_their_headings() {
    none(RULES.iter().filter_map(|rule| {
        let headings: Vec<&str> = rule.page.lines().filter_map(|line| line.strip_prefix("## ")).collect();
        let title = format!("# {} {}\n", rule.code, rule.name);
        let wanted = ["What it looks for", "Why it matters", "Example", "How to fix it"];
        let ends = [&[][..], &["References"]];
        let formed = headings.starts_with(&wanted) && ends.contains(&&headings[4..]);
        (!formed || !rule.page.starts_with(&title)).then(|| format!("{}: {headings:?}", rule.code))
    }));
}

#[test]
fn pages_keep_their_word() {
    let mut faults = Vec::new();
    for rule in RULES {
        let examples = examples(rule.page);
        for tag in ["fires", "quiet"] {
            if !examples.iter().any(|example| example.has(tag)) {
                faults.push(format!("{}: no example that is tagged `{tag}`", rule.code));
            }
        }
        for example in examples.iter().filter(|example| example.has("fires") || example.has("quiet")) {
            faults.extend(broken_word(rule, example));
        }
    }
    none(faults);
}

fn broken_word(rule: &Rule, example: &Example) -> Option<String> {
    let judged = judge_files(&example.files);
    let code = rule.code.to_string();
    let kept = match example.has("fires") {
        // Hints have no weight to count by.
        true if rule.level == Level::Hint => judged.findings.iter().any(|one| one.code == rule.code),
        true => codes(&judged.findings) == BTreeSet::from([code]),
        false => !judged.findings.iter().any(|one| one.code == rule.code) && has_policy(&judged),
    };
    (!kept).then(|| format!("{} `{}`\n{}\n{}", rule.code, example.tags, example.text, drawn(&judged)))
}

/// An example of what is right is not cut short by another slip of shape.
fn has_policy(judged: &Judged) -> bool {
    !judged.findings.iter().any(|one| one.code.0 < 100 && one.level == Level::Error)
}

#[test]
fn the_folder_is_the_list() {
    let names = |ending: &str| -> Vec<String> {
        let files = tree::files(PAGES, ending).into_iter().map(|file| file.path);
        let stems = files.filter_map(|path| path.strip_suffix(ending)?.rsplit('/').next().map(str::to_owned));
        stems.filter(|stem| !["mod", "README"].contains(&stem.as_str())).collect()
    };
    let listed: Vec<String> = RULES
        .iter()
        .map(|rule| format!("{}_{}", rule.code.to_string().to_lowercase(), rule.name.replace('-', "_")))
        .collect();
    assert_eq!(names(".rs"), listed);
    assert_eq!(names(".md"), listed);
}

#[test]
fn codes_rise_and_names_differ() {
    assert!(RULES.windows(2).all(|two| two[0].code < two[1].code));
    let names: BTreeSet<&str> = RULES.iter().map(|rule| rule.name).collect();
    assert_eq!(names.len(), RULES.len());
    let kebab =
        |name: &str| name.split('-').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase()));
    none(names.into_iter().filter(|name| !kebab(name)).map(str::to_owned));
}

#[test]
fn every_code_below_the_rules_has_a_page() {
    let finding = tree::file("src/finding.rs").unwrap().text;
    let codes = finding.split("= Code(").skip(1).filter_map(|rest| rest.split(')').next()?.parse::<u16>().ok());
    none(codes.filter(|code| !RULES.iter().any(|rule| rule.code.0 == *code)).map(|code| format!("KT{code:03}")));
}

#[test]
fn provisions_can_be_read() {
    let all = RULES.iter().flat_map(|rule| rule.law.iter().map(move |law| (rule.code, law)));
    none(all.filter(|(_, law)| Citation::parse(law).is_none()).map(|(code, law)| format!("{code}: {law}")));
}

#[test]
fn practice_is_never_an_error() {
    let bare = RULES.iter().filter(|rule| rule.check.is_some() && rule.level == Level::Error && rule.law.is_empty());
    none(bare.filter(|rule| rule.may_be_allowed()).map(|rule| format!("{} cites nothing", rule.code)));
}

/// The index that lies beside the rules.
fn index() -> String {
    let mut out = String::from(concat!(
        "# Rules\n\nWritten by a test from the list of rules; `SNAPSHOTS=overwrite cargo test rules` renews it.\n",
        "Rules that cite nothing rest on practice or on the language of declarations.\n\n",
        "| code | name | level | provisions |\n| --- | --- | --- | --- |\n"
    ));
    for rule in RULES {
        let file = format!("{}_{}.md", rule.code.to_string().to_lowercase(), rule.name.replace('-', "_"));
        let law: Vec<String> = rule.law.iter().map(|law| in_words(law)).collect();
        let (code, name, level) = (rule.code, rule.name, rule.level.word());
        writeln!(out, "| [{code}]({file}) | {name} | {level} | {} |", law.join(", ")).unwrap();
    }
    out
}

/// `gdpr 13(1)(a)` as people cite it.
fn in_words(law: &str) -> String {
    let cited = Inline::Law(vec![Citation::parse(law).unwrap()]);
    let in_language = |lang| {
        let locale = Locale::load(&Lang::parse(lang).unwrap(), false);
        let words = locale::plain(&locale.words(std::slice::from_ref(&cited)));
        assert!(locale.faults().is_empty(), "{law}: {:?}", locale.faults());
        words
    };
    in_language("de");
    in_language("en").replace(['\u{a0}', '\u{202f}'], " ")
}

fn assert_file(actual: String, path: &Path) {
    let expected = snapbox::Data::read_from(path, Some(snapbox::data::DataFormat::Text)).raw();
    snapbox::Assert::new().action_env("SNAPSHOTS").eq(actual, expected);
}

#[test]
fn the_index_lists_every_rule() {
    assert_file(index(), &tree::root().join(PAGES).join("README.md"));
}

#[test]
fn cases_look_as_they_should() {
    for (code, path) in cases() {
        let judged = judge(Path::new(&path));
        let is_shown = judged.findings.iter().any(|one| one.code.to_string() == code);
        assert!(is_shown, "{path} does not show {code}\n{}", drawn(&judged));
        assert_file(drawn(&judged), &tree::root().join(path).with_extension("stderr"));
    }
}

#[test]
fn every_rule_has_a_case() {
    let cases = tree::files("tests/cases", ".stderr");
    let shown = |rule: &&&Rule| cases.iter().any(|case| case.path.contains(&format!("/{}/", rule.code)));
    none(RULES.iter().filter(|rule| !shown(rule)).map(|rule| format!("{} {}", rule.code, rule.name)));
}

#[test]
fn facts_of_ours_grow_old() {
    let path = Path::new("examples/web-shop");
    let old = |today: Date| -> Vec<Finding> {
        let findings = judge_on(today, path).findings;
        findings.iter().filter(|one| one.code.0 == 913).cloned().collect()
    };
    assert_eq!(old(TODAY), []);
    let found = old(Date::constant(2027, 11, 23));
    assert!(found.iter().all(|one| one.level == Level::Hint));
    let titles: BTreeSet<&str> = found.iter().map(|one| one.title.as_str()).collect();
    assert!(titles.contains("the facts about `DE` were checked long ago"), "{titles:?}");
    assert_eq!(titles.len(), found.len(), "each entry is told once");
}

/// What no message says: klartext judges nobody, commands nobody, and asks nothing.
const NEVER: [&str; 8] =
    ["illegal", "unlawful", "compliant", "compliance", "rechtssicher", "must", "did you mean", "?"];

#[test]
fn messages_keep_their_style() {
    let mut faults = Vec::new();
    let mut pages: Vec<(String, Judged)> = Vec::new();
    for rule in RULES {
        let fires = examples(rule.page).into_iter().filter(|example| example.has("fires"));
        pages.extend(fires.map(|example| (rule.code.to_string(), judge_files(&example.files))));
    }
    pages.extend(cases().into_iter().map(|(_, path)| (path.clone(), judge(Path::new(&path)))));
    for (from, judged) in &pages {
        for finding in &judged.findings {
            faults.extend(style(finding).into_iter().map(|fault| format!("{from}: {fault}: {finding:?}")));
        }
    }
    none(faults);
}

fn style(finding: &Finding) -> Vec<&'static str> {
    let title = &finding.title;
    let labels = std::iter::once(&finding.primary).chain(&finding.others).map(|label| &label.text);
    let helps = finding.helps.iter().map(|help| &help.text);
    let all: Vec<String> = std::iter::once(title)
        .chain(labels)
        .chain(&finding.notes)
        .chain(helps)
        .map(|text| without_code(text).to_lowercase())
        .collect();
    let says = |word: &str| {
        let is_letter = |sign: Option<char>| sign.is_some_and(char::is_alphanumeric);
        all.iter().any(|text| {
            text.match_indices(word).any(|(at, _)| {
                let alone = !is_letter(text[..at].chars().last()) && !is_letter(text[at + word.len()..].chars().next());
                alone || !word.starts_with(char::is_alphabetic)
            })
        })
    };
    let mut faults: Vec<&str> = NEVER.into_iter().filter(|word| says(word)).collect();
    let form = [
        (title.starts_with(char::is_uppercase), "a capital at the start"),
        (title.ends_with('.'), "a full stop at the end"),
        (title.chars().count() > 72, "longer than 72 characters"),
        (finding.primary.text.is_empty(), "no label"),
        (finding.primary.text == *title, "the label repeats the title"),
    ];
    faults.extend(form.into_iter().filter(|(is, _)| *is).map(|(_, fault)| fault));
    faults
}

/// What stands in backticks is the author's and not ours, and so are addresses.
fn without_code(text: &str) -> String {
    let own = text.split('`').step_by(2).flat_map(str::split_whitespace);
    own.filter(|word| !word.contains("://")).collect::<Vec<_>>().join(" ")
}

/// What keeps an incomplete or untrue statement from being published stays as heavy as it is, whatever is allowed.
#[test]
fn some_findings_are_never_lowered() {
    let mut faults = Vec::new();
    let mut tried = BTreeSet::new();
    for rule in RULES.iter().filter(|rule| !rule.may_be_allowed()) {
        for example in examples(rule.page).iter().filter(|example| example.has("fires")) {
            let lightest = |files: &Files| {
                let judged = judge_files(files);
                judged.findings.iter().filter(|one| one.code == rule.code).map(|one| one.level).max()
            };
            let mut files = example.files.clone();
            let Some(main) = files.get_mut(MAIN).filter(|main| !main.contains("allow:")) else { continue };
            writeln!(main, "allow: [{{rule: {}, because: nobody minds}}]", rule.name).unwrap();
            tried.insert(rule.name);
            if lightest(&files) != lightest(&example.files) {
                faults.push(format!("{}\n{}", rule.code, example.text));
            }
        }
    }
    none(faults);
    // The example of that rule is an `allow` itself, of a depth that nobody reads.
    let shape = RULES.iter().filter(|rule| rule.code.0 < 100).map(|rule| rule.name).filter(|name| *name != "too-large");
    let spared = shape.chain(["known-gap", "contradicted-claim"]).filter(|name| !tried.contains(name));
    none(spared.map(str::to_owned));
}

/// A remedy that can be applied as it stands answers its finding.
#[test]
fn patches_answer_their_findings() {
    let mut faults = Vec::new();
    for rule in RULES {
        for example in examples(rule.page).iter().filter(|example| example.has("fires")) {
            let judged = judge_files(&example.files);
            let helps = judged.findings.iter().flat_map(|one| one.helps.iter().map(move |help| (one.code, help)));
            for (code, help) in helps.filter(|(_, help)| is_complete(&help.patches)) {
                let patched = patched(example, &judged.sources, &help.patches);
                let count = |findings: &Findings| findings.iter().filter(|one| one.code == code).count();
                if count(&judge_files(&patched).findings) >= count(&judged.findings) {
                    faults.push(format!("{code}: {}\n{patched:?}", help.text));
                }
            }
        }
    }
    none(faults);
}

fn is_complete(patches: &[Patch]) -> bool {
    !patches.is_empty() && !patches.iter().any(|patch| patch.text.contains('…'))
}

/// The files of an example after a remedy.
fn patched(example: &Example, sources: &Sources, patches: &[Patch]) -> Files {
    let mut patches: Vec<&Patch> = patches.iter().collect();
    patches.sort_by_key(|patch| std::cmp::Reverse(patch.span.start));
    let mut files = example.files.clone();
    for patch in patches {
        let name = &sources.get(patch.span.file).name;
        let (_, text) = files.iter_mut().find(|(own, _)| name.ends_with(own.as_str())).unwrap();
        text.replace_range(patch.span.range(), &patch.text);
    }
    files
}
