//! From a site to a declaration: what is suggested can be pasted, says what was seen and decides nothing.

use crate::cli::{CLEAR, Folder, assert_file};

const PAGE: &str = "<!doctype html><html lang=de><head><link rel=preconnect href=https://fonts.gstatic.com>
<link rel=stylesheet href=\"https://fonts.googleapis.com/css2?family=X\">
<script src=https://cdn.beispielnetz.example/a.js></script><script src=https://static.beispielnetz.example/b.js></script>
<script>load('https://www.googletagmanager.com/gtm.js?id='); ask('https://api.irgendwas.example/x')</script>
<iframe data-src=https://www.youtube-nocookie.com/embed/x></iframe><form action=https://forms.example/abc></form>
<iframe src=https://www.google.com/maps/embed?pb=1></iframe>
<script>document.cookie='besuch=1; max-age=86400'; localStorage.setItem('farbe', 'x'); document.cookie='_ga=1'</script>
<a href=https://www.facebook.com/firma>x</a><a href=https://code.example/x>y</a><!-- https://gone.example/ -->
";

fn site(folder: &Folder) {
    folder.write("public/index.html", PAGE);
    folder.write("public/map/index.html", "<iframe src=https://www.google.com/maps/embed?pb=2></iframe>");
}

#[test]
fn entries_are_ready_to_be_pasted() {
    let folder = Folder::new("suggest");
    site(&folder);
    let told = folder.run(&["scan", "public", "--suggest"]);
    assert_eq!((told.code, told.err.as_str()), (0, ""));
    folder.write("parts.yaml", &told.out);
    folder.write("klartext.yaml", &CLEAR.replace("klartext: 1", "klartext: 1\ninclude: [parts.yaml]"));
    assert_file(told.out, "scan/suggested.yaml");

    // The shape is right, everything that is open is known to be, and nothing is left to suggest.
    let checked = folder.run(&["check"]);
    assert_eq!(checked.code, 1, "{}{}", checked.out, checked.err);
    assert!(checked.err.contains("error[KT100]") && !checked.err.contains("error[KT0"), "{}", checked.err);
    let rest = folder.run(&["scan", "public", "--suggest"]);
    assert!(rest.out.starts_with("# The declaration explains every host"), "{}", rest.out);
    let rest = folder.run(&["scan", "public", "--suggest", "--declaration", "."]);
    assert!(!rest.out.contains("services:"), "{}", rest.out);
}

#[test]
fn what_is_declared_is_not_suggested() {
    let folder = Folder::new("suggest-rest");
    site(&folder);
    let map = "services:\n  website:\n    map: {use: google-maps, recipients: todo}\n";
    let declared = CLEAR.replace("services:\n", map);
    folder.write("elsewhere/klartext.yaml", &declared);
    let all = folder.run(&["scan", "public", "--suggest"]).out;
    let rest = folder.run(&["scan", "public", "--suggest", "--declaration", "elsewhere"]).out;
    assert!(all.contains("\n    google-maps:\n") && !rest.contains("\n    google-maps:\n"), "{rest}");
    assert!(rest.contains("\n    google-fonts-remote:\n"), "{rest}");
    folder.write("broken/klartext.yaml", &declared.replace("authority:", "authorty:"));
    let broken = folder.run(&["scan", "public", "--suggest", "--declaration", "broken"]);
    assert_eq!((broken.code, broken.out.as_str()), (2, ""));
    assert_eq!(folder.run(&["scan", "public", "--suggest", "--format", "json"]).code, 2);
    folder.write("numbers/index.html", "<img src=http://192.0.2.7/1.png>");
    let numbers = folder.run(&["scan", "numbers", "--suggest"]).out;
    assert!(numbers.contains("  host-192-0-2-7: {name: todo,") && numbers.contains("hosts: todo"), "{numbers}");
    folder.write("own/index.html", "<img src=https://www.example.org/1.png>");
    let own = folder.run(&["scan", "own", "--suggest", "--own", "example.org"]);
    assert_eq!(own.out, "# No host but the site's own is asked.\n");
}

const HOME: &str = r#"<!doctype html><html lang="de"><title>Tischlerei Muster – Möbel nach Maß</title>
<link rel=canonical href="https://www.tischlerei.example/">
<script type="application/ld+json">{"@type": "LocalBusiness", "legalName": "Tischlerei \"Muster\" GmbH: Möbel",
  "address": {"@type": "PostalAddress", "streetAddress": "Weg 1, Hinterhaus", "postalCode": "01067",
  "addressLocality": "Dresden", "addressCountry": "DE"}, "vatID": "DE123456789"}</script>
<img src=https://www.tischlerei.example/1.png><iframe src=https://www.google.com/maps/embed?pb=1></iframe>
<script src=https://cdn.netz.example/a.js></script><script src=https://www.googletagmanager.com/gtag/js></script>
<a href=/impressum/>Impressum</a><a href=/datenschutz/>Datenschutz</a>
"#;

#[test]
fn a_declaration_starts_from_a_site() {
    let folder = Folder::new("init-site");
    folder.write("public/index.html", HOME);
    let imprint = "<html lang=de><a href=mailto:info@tischlerei.example>Mail</a><a href=tel:+49-351-5550100>Tel</a>";
    folder.write("public/impressum/index.html", imprint);
    let told = folder.run(&["init", "--from-site", "public"]);
    assert_eq!((told.code, told.out.as_str()), (0, ""), "{}", told.err);
    assert_file(told.err, "init/from-site.txt");
    let written = folder.read("klartext.yaml");
    assert_file(written.clone(), "init/from-site.yaml");

    // The shape is right, and `check` lists what is open.
    let checked = folder.run(&["check"]);
    assert_eq!(checked.code, 1);
    assert!(checked.err.contains("`controller.represented-by` is still open"), "{}", checked.err);
    assert!(!checked.err.contains("error[KT0"), "{}", checked.err);
    // Nothing is lacking, and nothing is written over.
    let rest = folder.run(&["scan", "public", "--suggest"]);
    assert!(rest.out.starts_with("# The declaration explains every host"), "{}", rest.out);
    assert_eq!(folder.run(&["init", "--from-site", "public"]).code, 2);
    assert_eq!(folder.read("klartext.yaml"), written);
}

#[test]
fn odd_sites_start_a_declaration_of_the_right_shape() {
    for (name, page) in [
        ("empty", ""),
        ("languages", "<html lang=fr><title>Café: «x» # y</title>"),
        (
            "values",
            r#"<script type="application/ld+json">[{"@type": "Organization", "name": " ", "email": "keine",
            "telephone": "0351 1", "address": {"streetAddress": "x\u0007y", "addressCountry": "Deutschland"}},
            {"@type": "Organization", "name": "a: b\n#c", "email": "a@b", "vatID": "todo",
             "address": [{"streetAddress": "none", "postalCode": "01067"}]}]</script>
            <link rel=canonical href="ftp://x.example/"><a href="/impressum/ä ö%20.html?x#y">Impressum</a>"#,
        ),
    ] {
        let folder = Folder::new(&format!("init-{name}"));
        folder.write("public/index.html", page);
        let told = folder.run(&["init", "site", "--from-site", "public"]);
        assert_eq!(told.code, 0, "{}", told.err);
        let checked = folder.run(&["check", "site"]);
        assert!(checked.err.contains("error[KT100]") && !checked.err.contains("error[KT0"), "{name}: {}", checked.err);
    }
}
