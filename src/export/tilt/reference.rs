//! Provisions in the form of TILT: `GDPR-6-1-f`, `AO-147-1-4a`.

use crate::value::Citation;

/// The act and the place in it. TILT has numbers and letters only, so what has a name of its own, such as a sentence, is
/// left to the words beside it.
pub(super) fn reference(law: &Citation) -> String {
    let parts = [Some(&law.article), law.paragraph.as_ref(), law.number.as_ref(), law.letter.as_ref()];
    let parts = parts.into_iter().flatten().map(|part| part.to_lowercase());
    std::iter::once(law.act.to_uppercase()).chain(parts).collect::<Vec<_>>().join("-")
}

/// The references of provisions, each once.
pub(super) fn references<'c>(laws: impl IntoIterator<Item = &'c Citation>) -> Vec<String> {
    let mut all = Vec::new();
    for law in laws {
        let reference = reference(law);
        if !all.contains(&reference) {
            all.push(reference);
        }
    }
    all
}
