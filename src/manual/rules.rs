//! The rules: a list in every language, and the page of each, which is in English.

use super::{Page, Part, document, link, name, prose, section, table, term};
use crate::check::{RULES, Rule};
use crate::document::{Block, Body, Inline, Line, Section, say};
use crate::value::Citation;

/// The list, by families.
pub(super) fn index() -> Page {
    let mut families: Vec<u16> = RULES.iter().map(|rule| family(rule)).collect();
    families.dedup();
    let sections = families.into_iter().map(|number| {
        let rows = RULES.iter().filter(|rule| family(rule) == number).map(|rule| row(rule));
        let title = say(format!("manual-family-{number}"));
        let columns = ["manual-code", "manual-name", "manual-level", "manual-law"];
        section(format!("kt{number}"), title, vec![table(say("manual-rules.caption"), &columns, rows.collect())])
    });
    let document = document(Part::Rules.title(), sections.collect());
    Page { stem: Part::Rules.stem().to_owned(), document }
}

fn family(rule: &Rule) -> u16 {
    rule.code.0 / 100
}

fn row(rule: &Rule) -> Vec<Vec<Line>> {
    let law = provisions(rule).map_or_else(|| vec![say("manual-practice").into()], |law| vec![law.into()]);
    vec![
        vec![link(stem(rule), Inline::Code(rule.code.to_string())).into()],
        vec![Inline::Code(rule.name.to_owned()).into()],
        vec![level(rule).into()],
        law,
    ]
}

fn stem(rule: &Rule) -> String {
    format!("rule-{}", rule.code.to_string().to_lowercase())
}

fn level(rule: &Rule) -> Inline {
    say(format!("manual-level-{}", rule.level.word()))
}

fn provisions(rule: &Rule) -> Option<Inline> {
    let law: Vec<Citation> = rule.law.iter().filter_map(|law| Citation::parse(law)).collect();
    (!law.is_empty()).then_some(Inline::Law(law))
}

/// The page of each.
pub(super) fn pages() -> Vec<Page> {
    RULES.iter().map(|rule| page(rule)).collect()
}

fn page(rule: &Rule) -> Page {
    let prose = prose::read(rule.page);
    let mut terms = vec![term("manual-level", vec![level(rule).into()])];
    terms.extend(provisions(rule).map(|law| term("manual-law", vec![law.into()])));
    let family = say(format!("manual-family-{}", family(rule)));
    terms.push(term("manual-family", vec![link(format!("rules#kt{}", self::family(rule)), family).into()]));
    let facts = section("rule", say("manual-rule"), vec![Body::Terms(terms).into()]);
    let parts = prose.sections.iter().map(|(title, body)| part(title, body));
    let document = document(name(prose.title), std::iter::once(facts).chain(parts).collect());
    Page { stem: stem(rule), document }
}

fn part(title: &str, body: &str) -> Section {
    let anchor = title.to_lowercase().replace(|sign: char| !sign.is_ascii_alphanumeric(), "-");
    section(anchor, name(title), blocks(body))
}

/// What a part says. The fence of an example tells whether the rule finds something in it, which is said before it.
fn blocks(body: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut text = String::new();
    let flush = |text: &mut String, blocks: &mut Vec<Block>| {
        if !text.trim().is_empty() {
            blocks.push(prose::block(text.trim()));
        }
        text.clear();
    };
    for line in body.lines() {
        let told = line.strip_prefix("```yaml,").map(|how| if how.contains("fires") { "fires" } else { "quiet" });
        if let Some(told) = told {
            flush(&mut text, &mut blocks);
            blocks.push(Body::Paragraph(say(format!("manual-{told}")).into()).into());
            text.push_str("```yaml\n");
        } else {
            text.push_str(line);
            text.push('\n');
        }
    }
    flush(&mut text, &mut blocks);
    blocks
}
