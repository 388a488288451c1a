//! A negative statement that the built pages contradict is untrue, whatever the declaration says.

use crate::catalog::{self, Device, Role, Without};
use crate::check::seen::{Site, Stranger};
use crate::check::{Cx, Rule};
use crate::finding::{Code, Finding, Findings, Level};
use crate::model::{Claim, ClaimScope, Exception, Service, covers, judge, services_in};
use crate::scan::Class;
use crate::yaml::shorten;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(805),
    name: "contradicted-on-site",
    level: Level::Error,
    law: &["gdpr 5(1)(a)"],
    page: include_str!("kt805_contradicted_on_site.md"),
    check: Some(check),
};

/// The chapter about the website itself.
const WEBSITE: &str = "website";

fn check(cx: &Cx, out: &mut Findings) {
    let Some(site) = cx.site else { return };
    for set in &cx.policy.claims {
        for claim in &set.claims {
            let claimed = Claimed { cx, site, scope: &set.scope, claim, entry: cx.catalog.claim(&claim.what) };
            claimed.by_hosts(out);
            claimed.by_software(out);
            claimed.by_items(out);
        }
    }
}

/// A claim within its scope.
struct Claimed<'p> {
    cx: &'p Cx<'p>,
    site: &'p Site<'p>,
    scope: &'p ClaimScope,
    claim: &'p Claim,
    entry: &'p catalog::Claim,
}

impl Claimed<'_> {
    fn by_hosts(&self, out: &mut Findings) {
        // What the declaration itself shows is told there.
        let verdict = judge(self.cx.policy, self.cx.catalog, self.scope, self.entry, &self.claim.except);
        let is_told = |service: &Service| verdict.against.iter().any(|against| against.service == service.id.as_str());
        for stranger in &self.site.strangers {
            let met = stranger.met(Class::is_request);
            let Some(first) = met.first() else { continue };
            let spared = stranger.services.iter().any(|service| self.is_excepted(service) || is_told(service));
            let Some(why) = self.excluded(stranger).filter(|_| !spared && self.are_in_scope(&stranger.services)) else {
                continue;
            };
            let title = format!("the claim `{}` is contradicted by the pages", self.claim.what.as_str());
            let label = format!("`{}`: {why}", shorten(&first.host));
            out.push(self.told(RULE.finding(title, first.span, label).note(format!("met {}", self.site.count(&met)))));
        }
    }

    /// What the site runs on its own hosts needs no third party to contradict.
    fn by_software(&self, out: &mut Findings) {
        let verdict = judge(self.cx.policy, self.cx.catalog, self.scope, self.entry, &self.claim.except);
        let is_told = |service: &Service| verdict.against.iter().any(|against| against.service == service.id.as_str());
        for software in &self.site.software {
            let (Some(first), Some(why)) = (software.places.first(), self.speaks_against(software.product)) else {
                continue;
            };
            let is_it = |service: &&Service| {
                service.product.as_ref().is_some_and(|it| it.as_str() == software.product.id.as_str())
            };
            let services: Vec<&Service> = self.cx.policy.services_and_parts().filter(is_it).collect();
            let spared = services.iter().any(|service| self.is_excepted(service) || is_told(service));
            if spared || !self.are_in_scope(&services) {
                continue;
            }
            let title = format!("the claim `{}` is contradicted by the pages", self.claim.what.as_str());
            let finding = RULE.finding(title, *first, format!("`{}`: {why}", shorten(software.path)));
            let mut finding = finding.note(format!("met {}", self.site.count_at(&software.places)));
            // Whether a script gets as far as that cannot be seen.
            if !software.class.is_request() {
                finding.level = Level::Warning;
            }
            out.push(self.told(finding));
        }
    }

    fn by_items(&self, out: &mut Findings) {
        if self.entry.cookies == Without::Unsaid || !self.is_about_pages() {
            return;
        }
        for item in self.site.items.iter().filter(|item| item.declared.is_empty()) {
            let category = item.product.as_ref().and_then(|(_, known)| known.category.as_ref());
            let is_meant = match category {
                Some(category) => self.entry.cookies.excludes(category.value.word()),
                None => self.entry.cookies == Without::Any,
            };
            if !is_meant {
                continue;
            }
            let first = item.first();
            let title = format!("the claim `{}` is contradicted by the pages", self.claim.what.as_str());
            let label = format!("`{}` is stored on the device", shorten(item.name));
            let mut finding = RULE.finding(title, first.span, label);
            // Whether a script gets as far as that cannot be seen.
            if !first.class.is_request() {
                finding.level = Level::Warning;
            }
            out.push(self.told(finding));
        }
    }

    fn told(&self, finding: Finding) -> Finding {
        let finding = finding.label(self.claim.what.span, "claimed here");
        let finding = finding.note("Art. 5(1)(a) GDPR asks for processing that is fair and transparent");
        finding.help("take it out of the pages, or remove the claim")
    }

    /// Whether a claim is about the pages themselves.
    fn is_about_pages(&self) -> bool {
        match self.scope {
            ClaimScope::Everywhere => true,
            ClaimScope::Chapter(id) => id.as_str() == WEBSITE,
            ClaimScope::Service(_) => false,
        }
    }

    /// A declared service belongs where it is declared, and what nobody declared to the pages.
    fn are_in_scope(&self, services: &[&Service]) -> bool {
        if services.is_empty() {
            return self.is_about_pages();
        }
        let mut within = services_in(self.cx.policy, self.scope);
        within.any(|service| services.iter().any(|one| self.cx.holds(service.span, one.span)))
    }

    fn is_excepted(&self, service: &Service) -> bool {
        self.claim.except.iter().any(|exception| covers(exception, service))
    }

    /// Why a claim excludes a third party, if it does.
    fn excluded(&self, stranger: &Stranger) -> Option<String> {
        let entry = self.entry;
        let roles: Vec<Role> = match &stranger.parties[..] {
            [] => stranger.products.iter().filter_map(|product| product.role.as_ref().map(|role| role.value)).collect(),
            parties => parties.iter().map(|party| party.role.value).collect(),
        };
        let is_processor = !roles.is_empty() && roles.iter().all(|role| *role == Role::Processor);
        let spares_processors = self
            .claim
            .except
            .iter()
            .any(|exception| matches!(&exception.value, Exception::Word(word) if word.id() == Some("processors")));
        if spares_processors && is_processor && !stranger.parties.is_empty() {
            return None;
        }
        if entry.recipients == Without::Any {
            return Some("browsers ask a host of somebody else".to_owned());
        }
        if entry.recipients.excludes("third-parties") && !roles.is_empty() && !is_processor {
            return Some("browsers ask a host of a third party".to_owned());
        }
        stranger.products.iter().find_map(|product| self.speaks_against(product))
    }

    /// What the catalog knows of a product that a claim excludes, if anything.
    fn speaks_against(&self, product: &catalog::Product) -> Option<String> {
        let Claimed { entry, cx, .. } = self;
        let categories = product.categories.iter().filter(|category| entry.recipients.excludes(&category.value));
        let purposes = product.purposes.iter().filter(|purpose| entry.purposes.excludes(&purpose.value));
        if let Some(what) = categories.chain(purposes).next() {
            return Some(format!("{} is `{}`", product.name.value, what.value));
        }
        let uses_device = product.device.as_ref().is_some_and(|device| device.value != Device::None);
        let mut known = product.cookies.iter().filter_map(|cookie| Some((cookie, cookie.category.as_ref()?)));
        let known = known.find(|(_, category)| entry.cookies.excludes(category.value.word()));
        if let Some((cookie, _)) = known.filter(|_| uses_device) {
            return Some(format!("{} is known to store `{}`", product.name.value, cookie.name.value));
        }
        let country = product.country.as_ref().filter(|_| entry.third_countries)?;
        let key = cx.catalog.find_country(country)?;
        let is_abroad = !cx.catalog.country(&key).eea;
        is_abroad.then(|| format!("{} sits in `{}`", product.name.value, country.value))
    }
}
