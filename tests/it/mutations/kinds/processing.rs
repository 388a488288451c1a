//! Slips in what services, parties, periods and cookies declare.

use super::{made, services_with, slip, some};
use crate::mutations::edit::Declaration;
use crate::mutations::{Made, Slip};
use klartext::value::Date;

pub(super) fn all() -> Vec<Slip> {
    [services(), bases(), parties(), periods(), devices()].into_iter().flatten().collect()
}

/// A key of a service is left out that its chapter does not say for all.
fn service_without(key: &'static str) -> impl Fn(&Declaration) -> Vec<Made> {
    move |it| it_without(it, key, |_| true)
}

fn it_without(it: &Declaration, key: &str, fits: impl Fn(&str) -> bool) -> Vec<Made> {
    let own = |service: &String| it.has(&format!("{service}.{key}")) && !it.is_for_all(service, key) && fits(service);
    let services = it.services().into_iter().filter(own);
    some(services.map(|service| made(it.drop(&format!("{service}.{key}")), service)).collect(), 2)
}

/// Each purpose with its basis, as keys and as it is written.
fn purposes(it: &Declaration) -> Vec<(String, String)> {
    let of = |service: String| {
        let keys = format!("{service}.purposes");
        let purposes = it.entries(&keys).into_iter().map(|purpose| format!("{keys}.{}", purpose.key.value));
        purposes.filter_map(|keys| Some((keys.clone(), it.written(&keys)?.to_owned()))).collect::<Vec<_>>()
    };
    it.services().into_iter().flat_map(of).collect()
}

/// Parties with a certain value.
fn parties_with(it: &Declaration, key: &str, is: impl Fn(&str) -> bool) -> Vec<String> {
    let fits = |party: &String| it.written(&format!("{party}.{key}")).is_some_and(&is);
    it.parties().into_iter().filter(fits).collect()
}

/// What a service leaves out.
fn services() -> Vec<Slip> {
    vec![
        // What a case adds has purposes of its own, and an exception of a claim may name a purpose.
        slip("no purpose", "KT201", &["KT504", "KT505", "KT901", "KT903"], |it| {
            it_without(it, "purposes", |service| !it.has(&format!("{service}.cases")))
        }),
        // Of a product the catalog knows the usual data, and what a case adds has data of its own.
        slip("no data", "KT207", &["KT901", "KT505"], |it| {
            it_without(it, "data", |service| {
                !["use", "cases", "logs", "parts", "on-behalf"].iter().any(|key| it.has(&format!("{service}.{key}")))
            })
        }),
        slip("no recipients", "KT301", &["KT901", "KT903", "KT505", "KT508"], |it| {
            it_without(it, "recipients", |service| !it.has(&format!("{service}.logs.recipients")))
        }),
        slip("no period", "KT401", &["KT901", "KT903"], service_without("retention")),
        slip("nothing on whether data are required", "KT501", &[], service_without("provision")),
        slip("a law of keeping without consequence", "KT501", &[], |it| {
            let needed = services_with(it, "provision", |written| written.contains("needed-for"));
            let cut = |service: String| {
                made(it.drop(&format!("{service}.provision.otherwise")), format!("{service}.provision.needed-for"))
            };
            some(needed.into_iter().map(cut).collect(), 2)
        }),
        slip("data of a special category", "KT206", &["KT504"], |it| {
            let lists = services_with(it, "data", |written| written.starts_with('['));
            let add = |service: String| {
                let keys = format!("{service}.data");
                made(it.put(&keys, "health"), format!("{keys}.health"))
            };
            some(lists.into_iter().map(add).collect(), 2)
        }),
        slip("nobody receives what lies with a processor", "KT303", &["KT504"], |it| {
            let only = services_with(it, "recipients", |written| written == "no-others");
            let with_operator = only.into_iter().filter(|service| {
                let place = it.written(&format!("{service}.places")).unwrap_or_default();
                it.has(&format!("places.{place}.operator"))
            });
            let none = |service: String| {
                let keys = format!("{service}.recipients");
                made(it.set(&keys, "none"), keys)
            };
            some(with_operator.map(none).collect(), 2)
        }),
    ]
}

/// What processing rests on.
fn bases() -> Vec<Slip> {
    let bare = |is: fn(&str) -> bool, to: &'static str| {
        move |it: &Declaration| {
            let fitting = purposes(it).into_iter().filter(|(_, written)| is(written));
            some(fitting.map(|(keys, _)| made(it.set(&keys, to), keys)).collect(), 2)
        }
    };
    vec![
        slip("a purpose without a basis", "KT202", &["KT505"], bare(|_| true, "{}")),
        slip(
            "an interest that is not named",
            "KT203",
            &["KT901"],
            bare(|it| it.starts_with("{legitimate-interests: ["), "legitimate-interests"),
        ),
        slip(
            "a duty without its law",
            "KT204",
            &["KT404"],
            bare(|it| it.starts_with("{legal-obligation: ["), "legal-obligation"),
        ),
        slip("consent for good", "KT205", &["KT903"], |it| {
            let asking = services_with(it, "consent", |written| written.contains("withdraw"));
            let keep = |service: String| {
                let purpose = purposes(it)
                    .into_iter()
                    .find(|(keys, written)| keys.starts_with(&format!("{service}.")) && written == "consent");
                purpose.map(|(keys, _)| made(it.drop(&format!("{service}.consent.withdraw")), keys))
            };
            some(asking.into_iter().filter_map(keep).collect(), 2)
        }),
    ]
}

/// Who else is there.
fn parties() -> Vec<Slip> {
    let agreement = |to: Option<&'static str>| {
        move |it: &Declaration| {
            let signed = parties_with(it, "agreement", |written| written == "signed");
            let change = |party: String| {
                let keys = format!("{party}.agreement");
                match to {
                    Some(to) => made(it.set(&keys, to), keys),
                    None => made(it.drop(&keys), party),
                }
            };
            some(signed.into_iter().map(change).collect(), 2)
        }
    };
    vec![
        slip("an agreement that is pending", "KT308", &[], agreement(Some("pending"))),
        slip("no agreement", "KT302", &[], agreement(Some("none"))),
        slip("not a word on an agreement", "KT302", &[], agreement(None)),
        slip("a party in a third country", "KT305", &["KT504"], |it| {
            let here = parties_with(it, "country", |written| written == "DE");
            let move_away = |party: String| {
                let keys = format!("{party}.country");
                made(it.set(&keys, "IN"), keys)
            };
            some(here.into_iter().map(move_away).collect(), 2)
        }),
        slip("a new recipient in the USA", "KT305", &["KT901"], |it| {
            let entry = "mutant: {name: Mutant Inc., category: hosting, country: US, task: hosting}";
            vec![made(it.put("recipients", entry), "recipients.mutant.country")]
        }),
        slip("a processor that nothing needs", "KT901", &[], |it| {
            let entry = "mutant: {name: Mutant GmbH, category: hosting, country: DE, task: hosting, agreement: signed}";
            vec![made(it.put("processors", entry), "processors.mutant")]
        }),
        slip("no country", "KT304", &[], |it| {
            let here = parties_with(it, "country", |written| written == "DE");
            let named = here.into_iter().filter(|party| {
                party.starts_with("processors")
                    && it.written(&format!("{party}.name")).is_some_and(|name| !name.starts_with('{'))
            });
            some(named.map(|party| made(it.drop(&format!("{party}.country")), party)).collect(), 2)
        }),
        slip("no safeguard", "KT305", &[], |it| {
            let abroad = parties_with(it, "transfer", |written| written.contains("US"));
            let is_abroad = |party: &String| it.written(&format!("{party}.country")) == Some("US");
            let (own, shipped): (Vec<_>, Vec<_>) = abroad.into_iter().partition(is_abroad);
            let bare = |party: String, place: String| made(it.drop(&format!("{party}.transfer")), place);
            let own = own.into_iter().map(|party| bare(party.clone(), format!("{party}.country")));
            // The seat of a product stands in the catalog, and only some have it in the USA.
            let shipped = shipped.into_iter().filter(|party| party.ends_with("cloudflare"));
            own.chain(shipped.map(|party| bare(party.clone(), party))).collect()
        }),
        slip("a decision that does not cover everybody", "KT305", &[], |it| {
            let listed = parties_with(it, "transfer.US.by", |written| written == "dpf");
            let change = |party: String| {
                let keys = format!("{party}.transfer.US.by");
                made(it.set(&keys, "adequacy"), keys)
            };
            some(listed.into_iter().map(change).collect(), 2)
        }),
        slip("a place in a third country", "KT305", &["KT504"], |it| {
            let places = it.entries("places").into_iter().map(|place| format!("places.{}", place.key.value));
            let here = places.filter(|place| {
                it.written(&format!("{place}.country")) == Some("DE") && it.has(&format!("{place}.operator"))
            });
            let move_away = |place: String| {
                let operator = it.written(&format!("{place}.operator")).unwrap();
                made(it.set(&format!("{place}.country"), "IN"), format!("processors.{operator}"))
            };
            some(here.map(move_away).collect(), 2)
        }),
        slip("the framework for a firm that is not on its list", "KT306", &["KT901", "KT905"], |it| {
            let entry = "mutant: {use: tiktok-pixel, role: controller, country: US, transfer: {US: {by: dpf, checked: 2026-11-01}}}";
            vec![made(it.put("recipients", entry), "recipients.mutant.transfer.US.by")]
        }),
        slip("no copy of the clauses", "KT310", &[], |it| {
            let clauses = parties_with(it, "transfer.US.by", |written| written == "scc");
            let change =
                |party: String| made(it.drop(&format!("{party}.transfer.US.copy")), format!("{party}.transfer.US.by"));
            some(clauses.into_iter().map(change).collect(), 2)
        }),
        slip("a product whose provider is not declared", "KT309", &["KT901"], |it| {
            let entry = "mutant: {use: sentry, subjects: visitors, data: [ip-address], purposes: {error-analysis: {legitimate-interests: [find-errors]}}, provision: voluntary, retention: 7 days, recipients: no-others, cookies: none}";
            let chapter = it.services().into_iter().next().unwrap();
            let chapter = chapter.rsplit_once('.').unwrap().0.to_owned();
            vec![made(it.put(&chapter, entry), format!("{chapter}.mutant.use"))]
        }),
    ]
}

/// How long data are kept.
fn periods() -> Vec<Slip> {
    let expired = |it: &Declaration| {
        let entry = "mutant: {name: Mutant Ltd., category: hosting, country: GB, task: hosting, transfer: {GB: {by: adequacy}}}";
        vec![made(it.put("recipients", entry), "recipients.mutant.transfer.GB.by")]
    };
    vec![
        Slip {
            today: Date::constant(2032, 1, 2),
            ..slip("a decision that has expired", "KT307", &["KT901", "KT905", "KT913"], expired)
        },
        slip("a line of the log with more in it", "KT208", &["KT208"], |it| {
            let line =
                "'203.0.113.9 - - [20/Nov/2026:15:24:14 +0100] \"GET / HTTP/1.1\" 200 218 \"-\" \"Mozilla/5.0\"'";
            let logs = services_with(it, "logs", |written| {
                written.contains("data: [access-time, ip-address")
                    && !written.contains("http-status")
                    && !written.contains("example")
            });
            let show = |service: String| {
                let keys = format!("{service}.logs");
                made(it.put(&keys, &format!("example: {line}")), format!("{keys}.example"))
            };
            some(logs.into_iter().map(show).collect(), 1)
        }),
        slip("logs for years", "KT402", &["KT903"], |it| {
            let logs = services_with(it, "logs.retention", |_| true);
            let longer = |service: String| {
                let keys = format!("{service}.logs.retention");
                made(it.set(&keys, "2 years"), keys)
            };
            some(logs.into_iter().map(longer).collect(), 2)
        }),
        slip("vouchers for a short time", "KT404", &["KT901"], |it| {
            let kept = services_with(it, "purposes", |written| written.contains("ao-147"));
            let shorter = |service: String| {
                let keys = format!("{service}.retention");
                it.has(&keys).then(|| made(it.set(&keys, "3 years after contract-end"), keys))
            };
            some(kept.into_iter().filter_map(shorter).collect(), 2)
        }),
        slip("a period that the provider decides on", "KT403", &["KT901", "KT404", "KT903"], |it| {
            let own = services_with(it, "retention", |written| {
                written.bytes().next().is_some_and(|byte| byte.is_ascii_digit())
            });
            let vague = |service: String| {
                let keys = format!("{service}.retention");
                made(it.set(&keys, "by-provider"), keys)
            };
            some(own.into_iter().map(vague).collect(), 2)
        }),
    ]
}

/// The keys of all cookies that have a name.
fn named_cookies(it: &Declaration) -> Vec<String> {
    let of = |service: String| {
        let cookies = it.entries(&format!("{service}.cookies")).into_iter();
        cookies.map(|cookie| format!("{service}.cookies.{}", cookie.key.value)).collect::<Vec<_>>()
    };
    it.services().into_iter().flat_map(of).collect()
}

/// Cookies, and what is said of them.
fn devices() -> Vec<Slip> {
    let claimed = |it: &Declaration| -> Vec<(String, String)> {
        let claim = |chapter: String| {
            let set = format!("claims.{}", chapter.rsplit('.').nth(1).unwrap());
            let claim = format!("{set}.no-cookies");
            let is_excepted =
                it.written(&claim).is_some_and(|written| written.contains(chapter.rsplit('.').next().unwrap()));
            (it.has(&claim) && !is_excepted).then_some((chapter, claim))
        };
        it.services().into_iter().filter_map(claim).collect()
    };
    vec![
        // What only holds data of customers becomes a service of ours with it.
        slip("a cookie where none is claimed", "KT504", &["KT201", "KT301", "KT401", "KT501", "KT901"], move |it| {
            let add = |(service, claim): (String, String)| {
                let keys = format!("{service}.cookies");
                let cookie = "{mutant: necessary session for login}";
                let edit =
                    if it.has(&keys) { it.set(&keys, cookie) } else { it.put(&service, &format!("cookies: {cookie}")) };
                made(edit, claim)
            };
            claimed(it).into_iter().map(add).collect()
        }),
        slip("no word on cookies where none are claimed", "KT508", &["KT509"], move |it| {
            let silent = |(service, _): (String, String)| {
                let keys = format!("{service}.cookies");
                (it.has(&keys) && !it.is_for_all(&service, "cookies")).then(|| made(it.drop(&keys), service))
            };
            claimed(it).into_iter().filter_map(silent).collect()
        }),
        slip("statistics without consent", "KT503", &["KT903", "KT205", "KT504"], |it| {
            let asking =
                purposes(it).into_iter().filter(|(keys, written)| keys.ends_with(".analytics") && written == "consent");
            let careless = asking.map(|(keys, _)| {
                let service = keys.strip_suffix(".purposes.analytics").unwrap();
                let purposes = format!("{service}.purposes");
                made(
                    it.set(&purposes, "{analytics: {legitimate-interests: [better-site]}}"),
                    format!("{service}.cookies"),
                )
            });
            careless.collect()
        }),
        slip("a cookie with no end", "KT506", &[], |it| {
            let endless = named_cookies(it).into_iter().filter_map(|keys| {
                let written = it.written(&keys)?;
                let (category, _) = written.split_once(' ')?;
                let rest =
                    written.split_once(" for ").map(|(_, purpose)| format!(" for {purpose}")).unwrap_or_default();
                Some(made(it.set(&keys, &format!("{category}{rest}")), keys))
            });
            some(endless.collect(), 2)
        }),
        slip("a cookie that is needed for nothing", "KT507", &["KT503", "KT517"], |it| {
            let needless = named_cookies(it).into_iter().filter_map(|keys| {
                let written = it.written(&keys)?;
                let (before, _) = written.split_once(" for ")?;
                written.starts_with("necessary").then(|| made(it.set(&keys, before), keys))
            });
            some(needless.collect(), 2)
        }),
        slip("an exception that excepts nothing", "KT505", &[], |it| {
            let services = it.services();
            let advertises =
                it.files.iter().any(|file| ["marketing", "youtube"].iter().any(|word| file.text.contains(word)));
            if advertises {
                return Vec::new();
            }
            let Some(service) =
                services.iter().find(|service| it.written(&format!("{service}.cookies")) == Some("none"))
            else {
                return Vec::new();
            };
            let id = service.rsplit('.').next().unwrap();
            let keys = "claims.everywhere";
            let entry = format!("no-ad-services: {{except: [{id}]}}");
            let edit =
                if it.has(keys) { it.put(keys, &entry) } else { it.put("claims", &format!("everywhere: [{entry}]")) };
            vec![made(edit, format!("claims.everywhere.no-ad-services.except.{id}"))]
        }),
    ]
}
