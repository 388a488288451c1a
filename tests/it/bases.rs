//! A client's declaration over an agency's base: the pages are those of the client in both languages, and each line of
//! `show` says whose it is. `SNAPSHOTS=overwrite` rewrites what is shown.

use crate::examples::built;
use crate::tree;
use klartext::report::expansion::{Expansion, lines};
use snapbox::Data;
use std::path::Path;

#[test]
fn a_client_over_a_base_gives_pages_in_both_languages() {
    let client = built(Path::new("tests/agency/bakery"));
    assert_eq!(client.findings(), "");
    let site = client.site();
    let names: Vec<&str> = site.files().keys().map(String::as_str).collect();
    assert_eq!(names, ["datenschutz-baeckerei.md", "privacy.md"]);
    for (name, period) in [("datenschutz-baeckerei.md", "3 Monate"), ("privacy.md", "3 months")] {
        let page = std::str::from_utf8(&site.files()[name]).unwrap().replace('\u{a0}', " ");
        for said in ["netcup GmbH", "Bäckerei Müller GmbH", period] {
            assert!(page.contains(said), "{name} does not say `{said}`\n{page}");
        }
        let at = |anchor: &str| page.find(&format!("## <a id=\"{anchor}\">")).unwrap();
        assert!(at("website") < at("communication") && at("communication") < at("shop"), "{page}");
        assert!(!page.contains("YouTube"), "{name} says what was dropped\n{page}");
    }
}

#[test]
fn every_line_says_whether_it_is_the_clients_or_the_bases() {
    let client = built(Path::new("tests/agency/bakery"));
    let expansion = Expansion::new(client.judged.policy().unwrap(), &client.judged.catalog, &client.judged.sources);
    let shown: String = ["website", "communication"].iter().map(|id| lines(&expansion.of(id), false) + "\n").collect();
    let expected = Data::read_from(&tree::root().join("tests/agency/shown.txt"), None).raw();
    snapbox::Assert::new().action_env("SNAPSHOTS").eq(Data::text(shown).raw(), expected);
}
