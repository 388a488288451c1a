//! The record of processing activities: never public unless asked for, and readable by spreadsheets.

use crate::examples::{built, changed};
use std::path::Path;

const EXAMPLE: &str = "examples/mail-hoster";

#[test]
fn a_record_lies_in_the_internal_folder_unless_it_is_asked_for_as_public() {
    let site = built(Path::new(EXAMPLE)).site();
    assert!(site.files().keys().all(|name| !name.contains("verarbeitungsverzeichnis") && !name.contains("record")));
    for content in site.files().values() {
        let text = String::from_utf8_lossy(content);
        assert!(!text.contains("verarbeitungsverzeichnis") && !text.contains("processing-record"));
    }
    for name in ["verarbeitungsverzeichnis.md", "verarbeitungsverzeichnis.csv", "processing-record.csv"] {
        assert!(site.internal().contains_key(name), "{name}");
    }
    let (_copy, asked) = changed(EXAMPLE, "snippets, record]", "snippets, record: {audience: public}]");
    let site = asked.site();
    assert!(site.files().contains_key("verarbeitungsverzeichnis-oeffentlich.csv"));
    assert!(site.internal().keys().all(|name| !name.contains("verarbeitungsverzeichnis")));
}

#[test]
fn only_the_record_for_the_authority_names_who_is_held_back() {
    let (copy, _) = changed(EXAMPLE, "snippets, record]", "snippets, record: {audience: [public, authority]}]");
    let parties = copy.path().join("parties.yaml");
    let text = std::fs::read_to_string(&parties).unwrap();
    std::fs::write(&parties, text.replace("task: colocation,", "task: colocation, audience: authority,")).unwrap();
    let site = crate::examples::built(copy.path()).site();
    let (public, internal) = (&site.files()["processing-record-public.csv"], &site.internal()["processing-record.csv"]);
    assert!(String::from_utf8_lossy(internal).contains("DSI Dresden"));
    assert!(!String::from_utf8_lossy(public).contains("DSI Dresden"));
    let customers = String::from_utf8_lossy(&site.internal()["recipients-customers.md"]).into_owned();
    assert!(!customers.contains("DSI Dresden"), "{customers}");
}

/// The fields of each line of a sheet, read by the book: all are quoted, and none breaks a line.
fn rows(sheet: &str) -> Vec<Vec<String>> {
    let lines = sheet.strip_suffix("\r\n").unwrap().split("\r\n");
    let row = |line: &str| {
        let inner = line.strip_prefix('"').unwrap().strip_suffix('"').unwrap();
        inner.split("\",\"").map(|field| field.replace("\"\"", "\"")).collect()
    };
    lines.map(row).collect()
}

#[test]
fn a_sheet_has_a_row_for_each_activity_and_purpose() {
    let site = built(Path::new(EXAMPLE)).site();
    for name in ["verarbeitungsverzeichnis.csv", "processing-record.csv"] {
        let sheet = String::from_utf8(site.internal()[name].clone()).unwrap();
        assert!(!sheet.replace("\r\n", "").contains(['\r', '\n', '\t']));
        let rows = rows(&sheet);
        assert!(rows.iter().all(|row| row.len() == rows[0].len()), "{sheet}");
        let fields = rows.iter().flatten();
        assert!(fields.filter(|field| field.starts_with(['=', '+', '-', '@'])).count() == 0, "{sheet}");
        let invoices = rows.iter().filter(|row| row[1].contains("Rechnungen") || row[1].contains("invoices"));
        assert_eq!(invoices.count(), 2, "{sheet}");
        // What is done on behalf of others has no purposes of ours, and names us as the processor.
        let on_behalf =
            rows.iter().filter(|row| row[0].contains("2)") || row[0].contains("Abs. 2")).collect::<Vec<_>>();
        assert!(
            !on_behalf.is_empty() && on_behalf.iter().all(|row| row[2].is_empty() && row[14].contains("Elbknoten"))
        );
    }
}
