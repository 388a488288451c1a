//! What a declaration lays over its base, what it drops, and where a base may lie.

use super::*;
use crate::model::Stated;

const HEAD: &str = "extends: base.yaml\nupdated: 2026-11-20\n";

const BASE: &str = "klartext: 1
languages: [de, en]
documents: [statement]
dpo: {none: below-threshold}
places: {server: {country: DE}, office: {country: DE}}
retention: {web-logs: {cases: {attack: 7 days, otherwise: 3 days}}, notes: 6 years}
services:
  website:
    title: {de: Seite, en: Site}
    retention:
      subjects: [visitors, customers]
      purposes: {it-security: {legitimate-interests: [detect-attacks]}, contact: consent}
      cookies: {_ga.x: necessary session, _gb: necessary session}
    videos: {places: office}
";

fn over(more: &str) -> Run {
    lower_files(&[("klartext.yaml", &format!("{HEAD}{more}")), ("base.yaml", BASE)])
}

fn service<'p>(run: &'p Run, id: &str) -> &'p Service {
    let policy = run.policy.as_ref().unwrap();
    policy.services().map(|(_, service)| service).find(|service| service.id.as_str() == id).unwrap()
}

#[test]
fn maps_merge_and_all_else_replaces() {
    let run =
        over("services: {website: {videos: {places: server}, shop: {}}, help: {desk: {}}}\nretention: {more: 1 day}\n");
    assert_eq!(run.lines(), [""; 0]);
    let policy = run.policy.as_ref().unwrap();
    let ids: Vec<&str> = policy.services().map(|(_, service)| service.id.as_str()).collect();
    assert_eq!(ids, ["retention", "videos", "shop", "desk"]);
    let place = &service(&run, "videos").places.list()[0];
    assert_eq!(run.sources.get(place.what.span.file).name.rsplit('/').next(), Some("klartext.yaml"));
    let below = policy.layers.below(place.what.span).unwrap();
    assert_eq!(run.sources.slice(below), "office");
    let whole = service(&run, "videos").span;
    assert!(policy.layers.holds(whole, place.what.span) && policy.layers.holds(policy.span, below));
    assert!(!policy.layers.holds(whole, service(&run, "retention").span));
}

#[test]
fn what_says_one_thing_is_replaced_as_a_whole() {
    let run = over(concat!(
        "dpo: {name: A, email: a@a.example}\nretention: {web-logs: {first-of: [7 days, until user-deletes]}}\n",
        "services: {website: {retention: {purposes: {it-security: contract}, retention: {for: 7 days, then: delete}}}}\n"
    ));
    assert_eq!(run.lines(), [""; 0]);
    let purposes = service(&run, "retention").purposes.list();
    let kinds: Vec<BasisKind> = purposes.iter().map(|purpose| purpose.basis.given().unwrap().kind.value).collect();
    assert_eq!(kinds, [BasisKind::Contract, BasisKind::Consent]);
    assert!(matches!(&run.policy.as_ref().unwrap().dpo, Stated::Given(_)));
    // Half a text of the base under half a text of the client would be a text that nobody wrote.
    let run = over("services: {website: {title: {de: Laden}}}\n");
    assert_eq!(run.lines(), ["KT009 `de` text without English"]);
}

#[test]
fn dropping_hits_something() {
    let run = over(concat!(
        "drop: [services.website.videos, services.website.retention.cookies._ga.x, ",
        "services.website.retention.subjects.customers, places.office]\n"
    ));
    assert_eq!(run.lines(), [""; 0]);
    let service = service(&run, "retention");
    assert_eq!(service.subjects.list().len(), 1);
    assert_eq!(service.cookies.given().unwrap().items.len(), 1);

    let run = over("drop: [services.webseite.videos, services.website.vidoes, places, shop.x, places.office]\n");
    assert_eq!(
        run.lines(),
        [
            "KT006 `services.webseite.videos` `services.webseite.videos` is not in the base",
            "KT006 `services.website.vidoes` `services.website.vidoes` is not in the base",
            "KT006 `shop.x` `shop.x` is not in the base",
            "KT006 `places.office` `places.office` is not in the base",
            "KT006 `office` unknown place `office`",
        ]
    );
    let remedies: Vec<_> = run.findings.iter().flat_map(|one| &one.helps).flat_map(|help| &help.patches).collect();
    let remedies: Vec<&str> = remedies.iter().map(|patch| patch.text.as_str()).collect();
    assert_eq!(remedies, ["services.website.videos", "services.website.videos"]);
    // What is dropped first is laid under nothing.
    let run = over("drop: [services.website.title]\nservices: {website: {title: Laden}}\n");
    assert_eq!(run.lines(), [""; 0]);
}

#[test]
fn slips_around_bases_are_named() {
    let drop = lower_text("klartext: 1\nlanguages: [de]\ndocuments: [statement]\ndrop: [places]\n");
    assert_eq!(drop.lines(), ["KT003 `drop` `drop` without `extends`"]);
    assert_eq!(
        over("services: {website: {videos: {places: sevrer}}}\n").lines(),
        ["KT006 `sevrer` unknown place `sevrer`"]
    );
    let below = &over("services: {website: {videos: {places: sevrer}}}\n").findings.iter().next().unwrap().others[0]
        .text
        .clone();
    assert_eq!(below, "laid over this value of the base");
    // Without its base nobody knows what a declaration lacks.
    for (base, title) in [
        ("gone.yaml", "`gone.yaml` does not exist"),
        (".", "`.` is not a file"),
        ("/etc/hostname", "`/etc/hostname` is out of reach for a base"),
        ("../../../base.yaml", "`../../../base.yaml` is out of reach for a base"),
        ("klartext.yaml", "`klartext.yaml` extends itself"),
    ] {
        let run = lower_text(&format!("extends: {base}\nservices: {{c: {{x: {{places: b}}}}}}\n"));
        assert_eq!(run.lines(), [format!("KT010 `{base}` {title}")]);
    }
    let list = lower_files(&[("klartext.yaml", "extends: [base.yaml]\n"), ("base.yaml", BASE)]);
    assert_eq!(list.lines(), ["KT004 `extends` a list instead of a text"]);
    let part = lower_files(&[
        ("klartext.yaml", &format!("{BASE}include: [part.yaml]\n")),
        ("part.yaml", "extends: base.yaml\n"),
    ]);
    assert_eq!(part.lines(), ["KT002 `extends` `extends` in an included file"]);
    let cycle = lower_files(&[
        ("klartext.yaml", "extends: a/one.yaml\n"),
        ("a/one.yaml", "extends: ../two.yaml\n"),
        ("two.yaml", "extends: a/one.yaml\n"),
    ]);
    assert_eq!(cycle.lines(), ["KT010 `a/one.yaml` `a/one.yaml` extends itself"]);
    let note = &cycle.findings.iter().next().unwrap().notes[0];
    assert!(note.starts_with("the chain is ") && note.matches(" → ").count() == 2, "{note}");
}

#[test]
fn a_base_has_a_folder_of_its_own() {
    let files: &[(&str, &str)] = &[
        ("klartext.workspace.yaml", ""),
        (
            "clients/a/klartext.yaml",
            "extends: ../../agency/base.yaml\ntexts: {own: {after: controller, body: {file: own}}}\n",
        ),
        ("clients/a/own.de.md", "Laden"),
        ("clients/a/own.en.md", "Shop"),
        (
            "agency/base.yaml",
            "extends: common/base.yaml\ninclude: [places.yaml]\ntexts: {ours: {after: controller, body: {file: ours}}}\n",
        ),
        ("agency/places.yaml", "places: {b: {}}\n"),
        ("agency/ours.de.md", "Agentur"),
        ("agency/ours.en.md", "Agency"),
        ("agency/common/base.yaml", &format!("{BASE}include: [../out.yaml]\n")),
    ];
    let folder = Folder::new(files);
    let run = lower_folder(&folder.0.join("clients/a"));
    assert_eq!(run.lines(), ["KT010 `../out.yaml` `../out.yaml` lies outside the project's folder"]);
    folder.write("agency/common/base.yaml", BASE);
    let run = lower_folder(&folder.0.join("clients/a"));
    assert_eq!(run.lines(), [""; 0]);
    let policy = run.policy.unwrap();
    assert_eq!(policy.texts.len(), 2);
    let names: Vec<&str> =
        policy.places.iter().map(|place| run.sources.get(place.id.span.file).name.as_ref()).collect();
    assert!(names.iter().all(|name| name.starts_with(folder.0.to_str().unwrap()) && !name.contains("..")), "{names:?}");
    // Without the mark at the top the agency is out of reach.
    folder.remove("klartext.workspace.yaml");
    let run = lower_folder(&folder.0.join("clients/a"));
    assert_eq!(run.lines()[0], "KT010 `../../agency/base.yaml` `../../agency/base.yaml` is out of reach for a base");
}

#[cfg(unix)]
#[test]
fn links_lead_no_further_than_a_base_may_lie() {
    let folder = Folder::new(&[
        ("klartext.workspace.yaml", ""),
        ("klartext.yaml", "extends: link.yaml\n"),
        ("a/base.yaml", BASE),
    ]);
    let link = |target: &str| {
        folder.link(target, "link.yaml");
        lower_folder(&folder.0).lines()
    };
    assert_eq!(link("/etc/hostname"), ["KT010 `link.yaml` `link.yaml` is out of reach for a base"]);
    assert_eq!(link("a/base.yaml"), [""; 0]);
}
