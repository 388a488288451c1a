//! What a project lays over ours: a real override of a service, of data, of a sentence and of a block.

use crate::examples::built;
use klartext::catalog::Plain;
use klartext::report::expansion::{Expansion, lines};
use klartext::site::State;
use std::path::Path;

const PROJECT: &str = "tests/own";

#[test]
fn one_service_one_sentence_and_one_block_are_replaced_and_the_others_stay() {
    let own = built(Path::new(PROJECT));
    assert_eq!(own.findings(), "");
    let site = own.site();
    let page = |name: &str| std::str::from_utf8(&site.files()[name]).unwrap().replace('\u{a0}', " ");
    for (name, said) in [
        (
            "datenschutz.md",
            ["Müllers Rechenzentrum GmbH", "Ofenwolke AG", "Name, Ofeneinstellung", "nicht selbst backen"],
        ),
        ("privacy.md", ["Müllers Rechenzentrum GmbH", "Ofenwolke AG", "Name, oven setting", "do not bake ourselves"]),
    ] {
        let page = page(name);
        for said in said {
            assert!(page.contains(said), "{name} does not say `{said}`\n{page}");
        }
        assert!(!page.contains("netcup GmbH"), "{name} names the firm that is not ours\n{page}");
    }
    let html = page("datenschutz.html");
    assert!(html.contains("<p class=\"bakery\">") && html.contains("<dl class=\"kt-terms\">"), "{html}");
    assert!(html.contains("Zum Inhalt springen"), "all other words are ours\n{html}");
}

#[test]
fn own_facts_are_shown_as_own() {
    let own = built(Path::new(PROJECT));
    let expansion = Expansion::new(own.judged.policy().unwrap(), &own.judged.catalog, &own.judged.sources);
    let netcup = lines(&expansion.of("netcup"), false);
    assert!(netcup.contains("# tests/own/catalog/products/netcup.yaml:3"), "{netcup}");
    let recipes = lines(&expansion.of("recipes"), false);
    assert!(recipes.contains("# own catalog oven-cloud, verified 2026-04-01"), "{recipes}");
}

#[test]
fn own_outdated_terms_are_looked_for_beside_ours() {
    let own = built(Path::new(PROJECT));
    let found = |text: &str| {
        let plain = Plain::of(text);
        let entries = own.judged.catalog.suspects_in(&plain).outdated.into_iter();
        entries
            .filter(|entry| !entry.places_in(&plain, None).is_empty())
            .map(|entry| entry.was.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(found("Die Ofenpost kommt jeden Monat."), ["the newsletter has another name"]);
    assert_eq!(found("Es gilt das TMG."), ["our lawyers want another word"]);
    assert_eq!(found("Es gilt das TTDSG."), ["the act has been called TDDDG since 14 May 2024"]);
}

#[test]
fn a_language_of_the_project_is_published_beside_ours() {
    let own = built(Path::new("tests/french"));
    assert!(matches!(own.judged.state, State::Cleared(_)), "{}", own.findings());
    let site = own.site();
    let page = |name: &str| std::str::from_utf8(&site.files()[name]).unwrap().replace(['\u{a0}', '\u{202f}'], " ");
    let french = page("confidentialite.md");
    for said in [
        "Dernière mise à jour : 20 novembre 2026",
        "6 mois après le traitement de la demande",
        "(art. 6, par. 1, point f) du RGPD)",
        "Allemagne",
        "[Deutsch](datenschutz.md)",
    ] {
        assert!(french.contains(said), "the French statement does not say `{said}`\n{french}");
    }
    assert!(page("datenschutz.md").contains("[Français](confidentialite.md)"));
    let html = page("confidentialite.html");
    assert!(html.contains("<html lang=\"fr\">") && html.contains("Aller au contenu"), "{html}");
    for (name, lang) in [("datenschutz.html", "de"), ("privacy.html", "en"), ("confidentialite.html", "fr")] {
        let url = format!("https://baeckerei-mueller.example/recht/{name}");
        assert!(html.contains(&format!("<link rel=\"alternate\" hreflang=\"{lang}\" href=\"{url}\">")), "{html}");
        // What leads from page to page stays relative.
        assert!(html.contains(&format!("<a href=\"{name}\" hreflang=\"{lang}\"")), "{html}");
    }
    let canonical = "<link rel=\"canonical\" href=\"https://baeckerei-mueller.example/recht/confidentialite.html\">";
    assert!(html.contains(canonical), "{html}");
    assert!(!french.contains("https://baeckerei-mueller.example/recht/"), "{french}");
}
