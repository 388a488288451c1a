//! The look-up, and that slips of a template are faults with a place.
#![allow(clippy::unwrap_used)]

use super::*;
use minijinja::context;

fn own(files: &[(&str, &str)]) -> BTreeMap<String, String> {
    files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

#[test]
fn every_shipped_theme_has_every_template() {
    assert_eq!(Theme::shipped(), ["bare", "klartext"]);
    for name in Theme::shipped() {
        let theme = Theme::load(name, &BTreeMap::new()).unwrap();
        for ending in ["html", "md"] {
            for block in BLOCKS {
                assert!(theme.templates.get_template(&format!("blocks/{block}.{ending}")).is_ok(), "{name} {block}");
            }
            assert!(theme.templates.get_template(&format!("page.{ending}")).is_ok());
        }
    }
}

#[test]
fn one_block_is_replaced_and_the_others_stay() {
    for name in ["klartext", "house"] {
        let theme = Theme::load(name, &own(&[("blocks/paragraph.html", "<p class=own>{{ block.text }}</p>")])).unwrap();
        assert_eq!(
            theme.fill("blocks/paragraph.html", context! { block => context! { text => "a" } }).unwrap(),
            "<p class=own>a</p>"
        );
        assert!(
            theme
                .fill("blocks/sample.html", context! { block => context! { text => "a", from => "" } })
                .unwrap()
                .contains("<pre")
        );
    }
}

#[test]
fn a_theme_extends_a_shipped_one() {
    let theme = Theme::load("house", &own(&[("theme.yaml", "extends: bare\n")])).unwrap();
    assert!(theme.templates.get_template("page.html").unwrap().source().starts_with("<article"));
    let fault = Theme::load("house", &own(&[("theme.yaml", "extends: nothing\n")])).unwrap_err();
    assert_eq!(fault.to_string(), "themes/house/theme.yaml: the theme it extends is not there: nothing");
}

#[test]
fn slips_are_faults_with_a_place() {
    let fault = |path: &str, text: &str| {
        let theme = Theme::load("house", &own(&[(path, text)]));
        theme.and_then(|theme| theme.fill(path, context! { text => "a", items => vec![1] })).unwrap_err().to_string()
    };
    for text in [
        "x\n{% if %}",
        "x\n{{ txt }}",
        "x\n{{ items }}",
        "x\n{% for a in range(9999) %}{% for b in range(9999) %}{% endfor %}{% endfor %}",
    ] {
        let fault = fault("blocks/paragraph.html", text);
        assert!(fault.starts_with("themes/house/blocks/paragraph.html:2: "), "{fault}");
    }
    let theme = Theme::load("house", &own(&[("blocks/paragraph.html", "x\n{{ block.txt }}")])).unwrap();
    let block = context! { template => "blocks/paragraph.html", text => "a" };
    let section = context! { template => "blocks/section.html", set_apart => false, from => "", level => 2, anchor => "a",
    title => "A", plain_title => "A", blocks => vec![block] };
    let say = Value::from_function(|_: &str, _: minijinja::value::Kwargs| String::new());
    let fault = theme.fill("blocks/section.html", context! { block => section, say }).unwrap_err().to_string();
    assert!(fault.starts_with("themes/house/blocks/paragraph.html:2: "), "{fault}");
    assert!(Theme::load("nowhere", &BTreeMap::new()).is_err());
}

/// Fills a block of a stranger whose text is a few letters, and gives what is wrong with it.
fn fault_of(text: &str) -> String {
    let theme = Theme::load("house", &own(&[("blocks/paragraph.html", text)]));
    let block = context! { text => "abc", from => "" };
    theme.and_then(|theme| theme.fill("blocks/paragraph.html", context! { block })).unwrap_err().to_string()
}

#[test]
fn what_could_grow_without_end_is_refused_before_anything_is_filled() {
    for (text, what) in [
        ("{% set x = x ~ x %}", "texts that are put together by a sign"),
        ("{{ \"x\" * 1000000000 }}", "texts that are put together by a sign"),
        ("{{ (\"x\" ~ \"y\") * 1000000000 }}", "texts that are put together by a sign"),
        ("{% set x = 1 %}{{ x * 9 }}", "texts that are put together by a sign"),
        ("{{ say(\"a\", b=block.text + block.text) }}", "texts that are put together by a sign"),
        ("{% if x is divisibleby(block.text * 9) %}{% endif %}", "texts that are put together by a sign"),
        ("{{ (1, 2) * 50000000 }}", "texts that are put together by a sign"),
        ("{% set x = [x, x] %}", "a list that becomes part of something else"),
        ("{% with x = y|default([x, x]) %}{% endwith %}", "a list that becomes part of something else"),
        ("{% for x in [[1, 2]|list, 3] %}{% endfor %}", "a list that becomes part of something else"),
        ("{% for x in y|map(attribute=\"z\", default=(x, x)) %}{% endfor %}", "a list that becomes part"),
        ("{% set x = {\"a\": x} %}", "a template has no `{…}` of its own"),
        ("{% set x = block.text[1:] %}", "a part of what may be a text"),
        ("{% for x in range(9) recursive %}{{ loop(range(9)) }}{% endfor %}", "a loop that calls itself"),
        ("{% set x %}{{ x }}{% endset %}", "a template has no `endset`"),
        ("{% filter upper %}x{% endfilter %}", "a template has no `filter`"),
        ("{% import \"page.html\" as x %}", "a template has no `import`"),
        ("{% extends \"page.html\" %}", "a template has no `extends`"),
        ("{% macro f(x) %}{{ f(x) }}{% endmacro %}", "unknown statement macro"),
        ("{{ debug() }}", "unknown function `debug`"),
        ("{% set n = namespace(x=1) %}", "unknown function `namespace`"),
        ("{{ block.text.upper() }}", "what is called is no function"),
        ("{{ block.text|pprint }}", "unknown filter"),
        ("{{ \"%1000000000d\"|format(1) }}", "unknown filter"),
    ] {
        let fault = fault_of(&format!("x\n{text}"));
        let is_told = fault.starts_with("themes/house/blocks/paragraph.html:2: ") && fault.contains(what);
        assert!(is_told, "{text}: {fault}");
    }
}

#[test]
fn what_a_page_makes_is_counted() {
    let doubled = format!("{{% set x = block.text %}}{}{{{{ x|length }}}}", "{% set x = DOUBLE %}".repeat(60));
    let long = "\n".repeat(3) + &"x".repeat(2_000);
    let endless = format!("{{% for a in range(9999) %}}{{% for b in range(9999) %}}{long}{{% endfor %}}{{% endfor %}}");
    for (text, what) in [
        (doubled.replace("DOUBLE", "x|list|map(\"upper\")|join(x)"), "makes"),
        (doubled.replace("DOUBLE", "[x, x]|join"), "`join` makes a text of more than 1 MB"),
        (doubled.replace("DOUBLE", "x|replace(\"b\", x)"), "`replace` makes"),
        (doubled.replace("DOUBLE", "x|replace(\"\", \"abcdefgh\")"), "`replace` makes a text of more than 1 MB"),
        ("{{ block.text|indent(1000000000) }}".to_owned(), "an indentation of more than 200"),
        ("{{ block.text|indent(width=1000000000) }}".to_owned(), "an indentation of more than 200"),
        ("{{ [range(9)]|join }}".to_owned(), "a value of kind iterator has no text"),
        (
            "{% for a in range(9999) %}{% set x = range(9999)|list %}{% set y = range(9999)|sort %}{% endfor %}"
                .to_owned(),
            "more than 32 MB",
        ),
        ("{% set x = range(9999)|join %}{% for a in range(9999) %}{{ x }}{% endfor %}".to_owned(), "more than 32 MB"),
        ("{{ range(1000000000)|list|length }}".to_owned(), "range has too many elements"),
        ("{% include \"blocks/paragraph.html\" %}".to_owned(), "recursion limit exceeded"),
    ] {
        let fault = fault_of(&format!("x\n{text}"));
        assert!(fault.starts_with("themes/house/blocks/paragraph.html:2: ") && fault.contains(what), "{fault}\n{text}");
    }
    // Only where it ends is known.
    assert!(fault_of(&endless).starts_with("themes/house/blocks/paragraph.html:"));
    assert!(fault_of(&endless).ends_with("it makes more than 32 MB of text"), "{}", fault_of(&endless));
    let many = "{% for a in range(9999) %}".to_owned() + &"x".repeat(9_999) + "{% endfor %}";
    assert_eq!(fault_of(&many), "themes/house/blocks/paragraph.html: it makes more than 32 MB of text");
}

#[test]
fn what_templates_need_is_left_to_them() {
    for (text, filled) in [
        ("{% set x = [\"kt-\", block.text]|join %}<p class=\"{{ x }}\">", "<p class=\"kt-abc\">"),
        ("{% for i in range(3) %}{{ i }}{{ loop.cycle(\"a\", \"b\") }}{{ loop.index + 1 }}{% endfor %}", "0a21b32a4"),
        ("{% if block.text in [\"abc\", \"x\"] %}{{ block.text|upper|replace(\"B\", \"b\") }}{% endif %}", "AbC"),
        ("{{ block.lines[1:]|join(\", \") }}{{ block.lines|length * 2 }}", "two, three6"),
        ("{% for i in range(2) %}{{ \"h\" ~ loop.index ~ \"x\" }}{% endfor %}", "h1xh2x"),
        ("{{ contents|map(attribute=\"title\")|join(\" \") }}{{ block.text|indent(width=2, first=true) }}", "A B  abc"),
        ("{% with x = block.text %}{% include \"blocks/list.md\" %}{% endwith %}", "* abc"),
    ] {
        let files = own(&[("blocks/address.html", text), ("blocks/list.md", "* {{ x }}")]);
        let theme = Theme::load("house", &files).unwrap();
        let block = context! { text => "abc", lines => ["one", "two", "three"] };
        let contents = ["A", "B"].map(|title| context! { title });
        let filled_in = theme.fill("blocks/address.html", context! { block, contents => Value::from_iter(contents) });
        assert_eq!(filled_in.unwrap(), filled, "{text}");
    }
}

#[test]
fn ours_are_written_in_what_strangers_may_use() {
    for theme in Theme::shipped() {
        for path in Theme::files(theme, &BTreeMap::new()) {
            let text = Theme::shipped_text(theme, &BTreeMap::new(), &path).unwrap_or_default();
            assert_eq!(lint::refused(&path, text), None, "{theme}/{path}");
        }
    }
}
