//! The guides, followed literally: what they show is done in an empty folder in its order, and the answers are compared.
//!
//! A block of `sh` is run, line by line; one of `text` is the answer to the block before it; one of `yaml` is a file, named
//! in its first line; one of `diff` changes lines of such a file. `…` stands for any words, on a line of its own for any
//! lines. Of all programs only klartext and `ls` are called, so that the test needs neither a shell nor others.

use crate::cli::Folder;
use crate::steps::text;
use crate::tree::none;
use std::fs;

/// The day on which the guides are followed. Without it facts of the catalog would grow old and be remarked on.
const TODAY: &str = "2026-11-23";

const GUIDES: [&str; 2] = ["examples/GUIDE.de.md", "examples/GUIDE.en.md"];

/// A block of code: its language, and what stands in it.
struct Block<'g> {
    language: &'g str,
    text: &'g str,
}

fn blocks(guide: &str) -> Vec<Block<'_>> {
    let inside = guide.split("```").skip(1).step_by(2);
    inside.map(|block| block.split_once('\n').unwrap()).map(|(language, text)| Block { language, text }).collect()
}

/// Whether a line is as shown.
fn line_fits(shown: &str, line: &str) -> bool {
    let Some((before, rest)) = shown.split_once('…') else { return shown == line };
    let Some(mut line) = line.strip_prefix(before) else { return false };
    for piece in rest.split('…') {
        let Some((_, after)) = line.split_once(piece) else { return false };
        line = after;
    }
    line.is_empty() || rest.ends_with('…') || rest.is_empty()
}

fn fits(shown: &[&str], lines: &[&str]) -> bool {
    match (shown.split_first(), lines.split_first()) {
        (None, None) => true,
        (Some((&"…", shown)), _) => (0..=lines.len()).any(|skipped| fits(shown, &lines[skipped..])),
        (Some((shown, others)), Some((line, lines))) => line_fits(shown, line) && fits(others, lines),
        _ => false,
    }
}

/// Runs one line of a terminal and gives all that is answered.
fn answered(folder: &Folder, line: &str) -> String {
    let words: Vec<&str> = line.split(' ').collect();
    match words[..] {
        ["klartext", ref arguments @ ..] => {
            let takes_day = matches!(arguments[0], "check" | "build");
            let day: &[&str] = if takes_day { &["--today", TODAY] } else { &[] };
            let ran = folder.run(&[arguments, day].concat());
            ran.out + &ran.err
        }
        ["ls", inner] => {
            let mut names: Vec<String> = fs::read_dir(folder.0.join(inner))
                .unwrap()
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .filter(|name| !name.starts_with('.'))
                .collect();
            names.sort();
            names.join("\n") + "\n"
        }
        _ => panic!("the guide runs `{line}`, which this test does not know"),
    }
}

/// The file that the first line of a block names, and the rest of the block.
fn file(text: &str) -> (&str, &str) {
    text.strip_prefix("# ").and_then(|text| text.split_once('\n')).expect("the first line names the file")
}

/// Follows a guide and tells where it does not come out as shown.
fn follow(name: &str, guide: &str) -> Vec<String> {
    let folder = Folder::new(&name.replace('/', "-"));
    let (mut answers, mut faults, mut compared) = (String::new(), Vec::new(), true);
    for Block { language, text } in blocks(guide) {
        match language {
            "sh" => {
                if !compared {
                    faults.push(format!("{name}: the answer is not shown:\n{answers}"));
                }
                answers = text.lines().map(|line| answered(&folder, line)).collect();
                compared = false;
            }
            "text" => {
                let (shown, lines): (Vec<_>, Vec<_>) = (text.lines().collect(), answers.lines().collect());
                if !fits(&shown, &lines) {
                    faults.push(format!("{name} shows\n{text}and klartext says\n{answers}"));
                }
                compared = true;
            }
            "yaml" => {
                let (name, text) = file(text);
                folder.write(name, text);
            }
            "diff" => {
                let (file, lines) = file(text);
                let side = |sign: char| {
                    lines.lines().filter_map(move |line| line.strip_prefix(sign)).map(|line| format!("{line}\n"))
                };
                let (old, new): (String, String) = (side('-').collect(), side('+').collect());
                let whole = folder.read(file);
                if whole.matches(&old).count() != 1 {
                    faults.push(format!("{name}: {file} does not have once\n{old}"));
                }
                folder.write(file, &whole.replacen(&old, &new, 1));
            }
            other => faults.push(format!("{name}: nobody knows what a block of `{other}` is")),
        }
    }
    if !compared {
        faults.push(format!("{name}: the answer is not shown:\n{answers}"));
    }
    faults
}

#[test]
fn guides_come_out_as_shown() {
    none(GUIDES.into_iter().flat_map(|name| follow(name, &text(name))));
}

#[test]
fn both_guides_do_the_same() {
    let [german, english] = GUIDES.map(text);
    let steps = |guide: &str| -> Vec<String> {
        let of = blocks(guide).into_iter().filter(|block| block.language != "yaml");
        // Which words are searched for depends on the language.
        let is_search = |line: &&str| line.starts_with("klartext catalog search");
        of.flat_map(|block| block.text.lines().filter(|line| !is_search(line)).map(str::to_owned).collect::<Vec<_>>())
            .collect()
    };
    assert_eq!(steps(&german), steps(&english));
    let sections = |guide: &str| guide.lines().filter(|line| line.starts_with("## ")).count();
    assert_eq!(sections(&german), sections(&english));
}

#[test]
fn a_guide_takes_ten_minutes_at_most() {
    for name in GUIDES {
        let words = text(name).split_whitespace().count();
        // People read two hundred words of instructions in a minute; the rest is for typing.
        assert!(words < 1_600, "{name} has {words} words");
    }
}

#[test]
fn what_does_not_come_out_is_found() {
    let wrong = "```sh\nklartext --version\n```\n\n```text\nklartext 9.9.9\n```\n";
    assert_eq!(follow("wrong", wrong).len(), 1);
    let unseen = "```sh\nklartext --version\n```\n";
    assert_eq!(follow("unseen", unseen).len(), 1);
    let without = "```yaml\n# a.yaml\na: 1\n```\n\n```diff\n# a.yaml\n-b: 1\n+b: 2\n```\n";
    assert_eq!(follow("without", without).len(), 1);
    assert!(fits(&["a", "…", "d"], &["a", "b", "c", "d"]) && !fits(&["a", "…", "d"], &["a", "b"]));
    assert!(line_fits("a … c", "a b c") && !line_fits("a … c", "a b d") && line_fits("{[…]}", "{[…]}"));
}
