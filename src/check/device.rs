//! What services do on a visitor's device and in pages, as the rules on consent ask for it (§ 25 TDDDG). What is wrong
//! with it is for the rules to say.

use super::Cx;
use crate::catalog::Vocabulary;
use crate::model::{Basis, BasisKind, Cookie, CookieCategory, Service, Word};
use crate::source::Span;

/// The legal bases of all purposes; none where one is missing or still open, which is reported as such.
pub(super) fn bases(service: &Service) -> Option<Vec<&Basis>> {
    let bases: Vec<&Basis> = service.every_purpose().map(|purpose| purpose.basis.given()).collect::<Option<_>>()?;
    (!bases.is_empty()).then_some(bases)
}

/// The legal bases of all purposes where none of them is consent.
pub(super) fn other_bases(service: &Service) -> Option<Vec<&Basis>> {
    bases(service).filter(|bases| bases.iter().all(|basis| basis.kind.value != BasisKind::Consent))
}

/// Where the first purpose that rests on consent says so.
pub(super) fn consent_in(service: &Service) -> Option<Span> {
    service.basis_of(BasisKind::Consent).map(|basis| basis.kind.span)
}

/// The items on the device.
pub(super) fn items(service: &Service) -> &[Cookie] {
    service.cookies.given().map_or(&[], |cookies| &cookies.items)
}

/// The first item that is not strictly necessary.
pub(super) fn needs_consent(service: &Service) -> Option<&Cookie> {
    items(service).iter().find(|cookie| cookie.category.value != CookieCategory::Necessary)
}

impl Cx<'_> {
    /// Whether a purpose brings content of others into a page.
    pub(super) fn embeds(&self, purpose: &Word) -> bool {
        self.is(Vocabulary::Purposes, purpose, "embeds")
    }

    /// Whether a purpose serves those who publish a page, and never a wish of its visitors.
    pub(super) fn tracks(&self, purpose: &Word) -> bool {
        self.is(Vocabulary::Purposes, purpose, "tracking")
    }
}
