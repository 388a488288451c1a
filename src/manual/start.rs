//! The first page: what is found where.

use super::{Material, Page, Part, document, link, section};
use crate::document::{Body, Term, Trace, say, say_with};

pub(super) fn page(material: &Material) -> Page {
    let version = vec![("version", super::name(env!("CARGO_PKG_VERSION")).into())];
    let parts = Part::ALL.into_iter().filter(|part| is_there(*part, material)).map(|part| Term {
        label: link(part.stem(), part.title()).into(),
        lines: vec![say(format!("manual-{}.about", part.stem())).into()],
        trace: Trace::default(),
    });
    let parts = section("parts", say("manual-parts"), vec![Body::Terms(parts.collect()).into()]);
    let mut document = document(say("manual-title"), vec![parts]);
    document.lead = vec![say("manual-lead").into(), say_with("manual-version", version).into()];
    Page { stem: Part::Start.stem().to_owned(), document }
}

/// Whether a part is worth a line here.
fn is_there(part: Part, material: &Material) -> bool {
    match part {
        Part::Start => false,
        Part::Examples => !material.examples.is_empty(),
        _ => true,
    }
}
