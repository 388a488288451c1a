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
