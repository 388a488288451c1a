//! The kinds of slips, each with where it can be made, the finding that names it and what may follow from it.

mod processing;

use super::edit::{Declaration, Edit};
use super::{Made, Slip, TODAY};

fn slip(
    name: &'static str,
    finds: &'static str,
    follows: &'static [&'static str],
    at: impl Fn(&Declaration) -> Vec<Made> + Send + Sync + 'static,
) -> Slip {
    Slip { name, finds, follows, today: TODAY, at: Box::new(at) }
}

fn made(edit: Edit, place: impl Into<String>) -> Made {
    Made { edit, place: place.into() }
}

/// At most so many, evenly spread.
fn some(all: Vec<Made>, most: usize) -> Vec<Made> {
    let step = all.len().div_ceil(most).max(1);
    all.into_iter().step_by(step).collect()
}

/// A key of the declaration itself is left out; the finding points at its first word.
fn without(key: &'static str) -> impl Fn(&Declaration) -> Vec<Made> {
    move |it| if it.has(key) { vec![made(it.drop(key), "klartext")] } else { Vec::new() }
}

/// Services for which a value is written in a certain way.
fn services_with(it: &Declaration, key: &str, is: impl Fn(&str) -> bool) -> Vec<String> {
    let fits = |service: &String| it.written(&format!("{service}.{key}")).is_some_and(&is);
    it.services().into_iter().filter(fits).collect()
}

pub(super) fn all() -> Vec<Slip> {
    let mut all = who();
    all.extend(shape());
    all.extend(processing::all());
    all.extend(texts());
    all.extend(house());
    all
}

/// Who is responsible.
fn who() -> Vec<Slip> {
    let contact = |key: &'static str| {
        move |it: &Declaration| {
            let keys = format!("controller.{key}");
            if it.has(&keys) { vec![made(it.drop(&keys), "controller.name")] } else { Vec::new() }
        }
    };
    vec![
        slip("no controller", "KT101", &["KT104", "KT106"], without("controller")),
        slip("no address", "KT101", &["KT106"], contact("address")),
        slip("no mail address", "KT101", &[], contact("email")),
        slip("no officer", "KT102", &[], without("dpo")),
        slip("an officer whom nobody can reach", "KT107", &[], |it| {
            vec![made(it.set("dpo", "{name: Änne Großmann}"), "dpo.name")]
        }),
        slip("many people and no officer", "KT103", &[], |it| {
            let is_small = it.has("dpo.none") && it.has("controller.persons-processing");
            is_small.then(|| made(it.set("controller.persons-processing", "25"), "dpo.none")).into_iter().collect()
        }),
        slip("no number of people", "KT104", &[], |it| {
            let is_small = it.has("dpo.none") && it.has("controller.persons-processing");
            is_small.then(|| made(it.drop("controller.persons-processing"), "dpo.none")).into_iter().collect()
        }),
        slip("no authority", "KT105", &[], without("authority")),
        slip("the authority of another country", "KT106", &[], |it| vec![made(it.set("authority", "AT"), "authority")]),
        slip("no word on machines", "KT502", &[], without("automated-decisions")),
        slip("no date", "KT906", &[], without("updated")),
    ]
}

/// What cannot be read.
fn shape() -> Vec<Slip> {
    let misspelt = |it: &Declaration| {
        let top = ["authority", "dpo", "scope", "documents"].map(str::to_owned);
        let inner = it
            .services()
            .into_iter()
            .flat_map(|it| ["retention", "recipients", "data"].map(|key| format!("{it}.{key}")));
        let keys = top.into_iter().chain(inner).filter(|keys| it.has(keys));
        let wrong = |keys: String| {
            let (above, key) = keys.rsplit_once('.').map_or(("", &*keys), |(above, key)| (above, key));
            let wrong = format!("{key}{}", &key[key.len() - 1..]);
            let place = if above.is_empty() { wrong.clone() } else { format!("{above}.{wrong}") };
            made(it.rename(&keys, &wrong), place)
        };
        some(keys.map(wrong).collect(), 2)
    };
    let twice = |it: &Declaration| {
        let services =
            it.services().into_iter().flat_map(|it| ["subjects", "recipients"].map(|key| format!("{it}.{key}")));
        let keys = ["authority".to_owned()].into_iter().chain(services).filter(|keys| it.has(keys));
        let again = |keys: String| {
            let edit = it.repeat(&keys);
            let line = it.line_after(&edit);
            made(edit, line.to_string())
        };
        some(keys.map(again).collect(), 2)
    };
    let unknown = |key: &'static str| {
        move |it: &Declaration| {
            let lists = services_with(it, key, |written| written.starts_with('['));
            let wrong = |service: String| {
                let keys = format!("{service}.{key}");
                made(it.put(&keys, "no-such-thing"), format!("{keys}.no-such-thing"))
            };
            some(lists.into_iter().map(wrong).collect(), 2)
        }
    };
    vec![
        slip("a misspelt key", "KT002", &["KT003"], misspelt),
        slip("a key twice", "KT005", &[], twice),
        slip("unknown data", "KT006", &[], unknown("data")),
        slip("unknown people", "KT006", &[], unknown("subjects")),
        slip("an unknown fact", "KT006", &[], unknown("facts")),
        slip("an unknown recipient", "KT006", &[], unknown("recipients")),
        slip("an unknown place", "KT006", &[], unknown("places")),
        slip("no languages", "KT003", &[], without("languages")),
        slip("a list in the place of a period", "KT004", &[], |it| {
            let simple = services_with(it, "retention", |written| {
                written.bytes().next().is_some_and(|byte| byte.is_ascii_digit())
            });
            let wrong = |service: String| {
                let keys = format!("{service}.retention");
                made(it.set(&keys, "[7 days]"), keys)
            };
            some(simple.into_iter().map(wrong).collect(), 1)
        }),
        slip("a day that no calendar has", "KT007", &[], |it| vec![made(it.set("updated", "2026-02-30"), "updated")]),
        slip("a period in words of its own", "KT007", &[], |it| {
            let logs = services_with(it, "logs.retention", |_| true);
            let wrong = |service: String| {
                let keys = format!("{service}.logs.retention");
                made(it.set(&keys, "some days"), keys)
            };
            some(logs.into_iter().map(wrong).collect(), 1)
        }),
        slip("an id with capitals", "KT008", &[], |it| {
            let named = |service: String| {
                made(it.rename(&service, "Mail_Box"), format!("{}.Mail_Box", service.rsplit_once('.').unwrap().0))
            };
            // Only a service that nothing refers to, or its name is missing elsewhere.
            let text: String = it.files.iter().map(|file| file.text.as_str()).collect();
            let is_alone = |service: &String| text.matches(service.rsplit('.').next().unwrap()).count() == 1;
            some(it.services().into_iter().filter(is_alone).map(named).collect(), 1)
        }),
        slip("a file that is not there", "KT010", &[], |it| match it.written("include") {
            Some(_) => vec![made(it.put("include", "nowhere.yaml"), "include.nowhere.yaml")],
            None => vec![made(it.append("include: nowhere.yaml"), "include")],
        }),
        slip("a bracket that is never closed", "KT001", &[], |it| {
            let text = &it.files[0].text;
            // It is noticed on the next line.
            let line = text[..text.find("languages: [de, en]").unwrap()].lines().count() + 2;
            vec![made(it.replace("languages", "]", ""), line.to_string())]
        }),
        slip("a known gap", "KT100", &["KT901", "KT903", "KT504", "KT508"], |it| {
            let own = services_with(it, "retention", |_| true);
            let gap = |service: String| {
                let keys = format!("{service}.retention");
                made(it.set(&keys, "todo"), keys)
            };
            some(own.into_iter().map(gap).collect(), 2)
        }),
    ]
}

/// Texts in two languages.
fn texts() -> Vec<Slip> {
    let texts = |is: fn(&str) -> bool, most: usize, change: fn(&Declaration, &str) -> Made| {
        move |it: &Declaration| {
            let fitting = it.texts().into_iter().filter(|keys| it.written(keys).is_some_and(is));
            some(fitting.map(|keys| change(it, &keys)).collect(), most)
        }
    };
    vec![
        slip(
            "a text without English",
            "KT009",
            &[],
            texts(|_| true, 2, |it, keys| made(it.drop(&format!("{keys}.en")), format!("{keys}.de"))),
        ),
        slip(
            "a number in one language only",
            "KT702",
            &[],
            texts(
                |_| true,
                2,
                |it, keys| {
                    let de = format!("{keys}.de");
                    let written = it.written(&de).unwrap().trim_matches('"').trim_end_matches('.').to_owned();
                    made(it.set(&de, &format!("\"{} 47\"", written.replace('"', ""))), format!("{keys}.en"))
                },
            ),
        ),
        slip(
            "the TMG in a text",
            "KT704",
            &[],
            texts(
                |_| true,
                2,
                |it, keys| {
                    let de = format!("{keys}.de");
                    made(it.set(&de, "Das folgt aus dem TMG"), de)
                },
            ),
        ),
        slip("the same in both languages", "KT701", &["KT702", "KT715"], |it| {
            let long = it.texts().into_iter().filter(|keys| {
                keys.rsplit('.').next() == Some("note")
                    && it.written(&format!("{keys}.de")).is_some_and(|de| de.len() > 60)
            });
            let same = long.map(|keys| {
                let de = it.written(&format!("{keys}.de")).unwrap().to_owned();
                made(it.set(&format!("{keys}.en"), &de), format!("{keys}.en"))
            });
            some(same.collect(), 2)
        }),
        slip("a text before nothing", "KT904", &[], |it| {
            let entry =
                "mutant: {before: nowhere, title: {de: Neu, en: New}, body: {de: Das ist neu., en: This is new.}}";
            vec![made(it.put("texts", entry), "texts.mutant.before")]
        }),
    ]
}

/// Where the page of measures is asked for.
fn page_of_measures(it: &Declaration) -> &'static str {
    if it.has("documents.measures.audience") { "documents.measures.audience.public" } else { "documents.measures" }
}

/// A further entry under `allow`.
fn allow(it: &Declaration, entry: &str) -> Edit {
    if it.has("allow") { it.put("allow", entry) } else { it.append(&format!("allow: [{entry}]")) }
}

/// Measures and allows.
fn house() -> Vec<Slip> {
    let of_goal = |groups: &'static [&'static str]| {
        move |it: &Declaration| {
            let declared: Vec<String> =
                groups.iter().map(|group| format!("measures.{group}")).filter(|keys| it.has(keys)).collect();
            match &declared[..] {
                [only] => vec![made(it.drop(only), page_of_measures(it))],
                _ => Vec::new(),
            }
        }
    };
    vec![
        slip("not a word on measures", "KT601", &["KT904"], |it| match &it.declared("measures")[..] {
            // A file that is left without any key is a slip of another kind.
            [file]
                if it.has("documents.measures")
                    && it.files[*file].tree.mapping().is_some_and(|keys| keys.len() > 1) =>
            {
                vec![made(it.drop("measures"), page_of_measures(it))]
            }
            _ => Vec::new(),
        }),
        slip("nothing to recover with", "KT602", &["KT608"], of_goal(&["recovery"])),
        slip("nothing to review with", "KT602", &[], of_goal(&["review"])),
        slip("nothing for availability", "KT602", &["KT608"], of_goal(&["availability"])),
        slip("a place that nothing needs", "KT901", &[], |it| {
            vec![made(it.put("places", "mutant: {name: {de: Neuland, en: New land}, country: DE}"), "places.mutant")]
        }),
        slip("a set of data that nothing needs", "KT901", &[], |it| {
            vec![made(
                it.put("data-sets", "mutant: {name: {de: Neues, en: New things}, data: [name]}"),
                "data-sets.mutant",
            )]
        }),
        slip("a period that nothing needs", "KT901", &[], |it| {
            vec![made(it.put("retention", "mutant: 7 days"), "retention.mutant")]
        }),
        slip("an allow without a reason", "KT902", &[], |it| {
            let entry = "{rule: long-log, at: mutant}";
            vec![made(allow(it, entry), "allow.0.rule")]
        }),
        slip("an allow for nothing", "KT903", &[], |it| {
            let Some(service) = it.services().into_iter().find(|service| !it.has(&format!("{service}.logs"))) else {
                return Vec::new();
            };
            let id = service.rsplit('.').next().unwrap().to_owned();
            let entry = format!("{{rule: long-log, at: {id}, because: Because.}}");
            vec![made(allow(it, &entry), "allow.0.rule")]
        }),
    ]
}
