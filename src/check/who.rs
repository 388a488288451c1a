//! What a declaration tells of its controller by the way: a firm or a public body, with a website in Germany or not.

use super::Cx;
use crate::catalog::{Competence, FormKind};
use crate::model::{Authority, Controller};
use crate::source::Span;

/// What shows what the controller is, and where.
pub(super) type Sign = (Span, &'static str);

impl<'p> Cx<'p> {
    /// The website of a controller in Germany. Section 5 DDG asks for an imprint there.
    pub(super) fn german_website(&self) -> Option<(&'p Controller, Span)> {
        let controller = self.policy.controller.given()?;
        let is_german = controller.address.given()?.country.as_str() == "DE";
        let domain = self.policy.scope.domains.first().filter(|_| is_german)?;
        Some((controller, domain.span))
    }

    /// What the legal form in the controller's name makes of it.
    pub(super) fn legal_form(&self) -> Option<(FormKind, Span)> {
        let name = &self.policy.controller.given()?.name;
        Some((self.catalog.legal_form_in(name.given()?)?.kind, name.span()?))
    }

    /// What shows that the controller is a firm or another private body.
    pub(super) fn private_body(&self) -> Option<Sign> {
        match self.legal_form() {
            Some((FormKind::Public, _)) => None,
            Some((_, span)) => Some((span, "the legal form of a private body")),
            None => {
                let register = self.policy.controller.given()?.register.as_ref()?;
                Some((register.span, "an entry of a firm"))
            }
        }
    }

    /// What shows that the controller is a public body.
    pub(super) fn public_body(&self) -> Option<Sign> {
        if let Some((FormKind::Public, span)) = self.legal_form() {
            return Some((span, "a public body by its name"));
        }
        let authority = &self.policy.authority;
        let Authority::Shipped(key) = authority.given()? else { return None };
        let is_public = |one: &Competence| matches!(one, Competence::Public);
        let supervises_them_only = self.catalog.authority(key).competence.iter().all(is_public);
        (supervises_them_only && self.private_body().is_none())
            .then_some((authority.span()?, "supervises public bodies only"))
    }
}
