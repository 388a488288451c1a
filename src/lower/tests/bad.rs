//! Slips of shape: what is written, and the code, place and title of every finding.

use super::expect;

#[test]
fn unknown_and_missing_keys_are_named_with_the_nearest_one() {
    expect(&[
        ("controler: {name: X}", &["KT002 `controler` unknown key `controler` in the declaration"]),
        (
            r#"controller: {naem: X, adress: "Weg 1, 01067 Dresden, DE"}"#,
            &["KT002 `naem` unknown key `naem` in `controller`", "KT002 `adress` unknown key `adress` in `controller`"],
        ),
        (
            "controller: {joint: [{naem: X}, {email: x@y.example}]}",
            &[
                "KT002 `naem` unknown key `naem` in a joint controller",
                "KT003 `email` `name` is missing in a joint controller",
            ],
        ),
        ("controller: [X]", &["KT004 `controller` a list instead of a mapping"]),
        ("places: [server]", &["KT004 `places` a list instead of a mapping"]),
        (
            "controller: {address: {street: A, city: B, land: DE}}",
            &["KT002 `land` unknown key `land` in an address", "KT003 `address` `country` is missing in an address"],
        ),
        (
            "services: {a: {all: {purposes: {}}, x: {see: [y]}, b: text}}",
            &[
                "KT002 `purposes` unknown key `purposes` in `all`",
                "KT006 `y` unknown service `y`",
                "KT004 `text` a text instead of a mapping",
            ],
        ),
        ("allow: [{at: x}]", &["KT003 `at` `rule` is missing in an `allow`"]),
        (
            "rights: {notes: {acess: {de: a, en: b}}, by: [carrier-pigeon]}",
            &[
                "KT006 `carrier-pigeon` unknown channel `carrier-pigeon`",
                "KT002 `acess` unknown key `acess` in `notes`",
            ],
        ),
    ]);
}

#[test]
fn ids_are_formed_unique_and_known() {
    expect(&[
        ("places: {server: {}, server: {}}", &["KT005 `server` `server` stands twice in one mapping"]),
        (
            r#"places: {Büro: {}, all: {}, "9-lives": {}}"#,
            &[
                "KT008 `Büro` `Büro` has not the form of an id",
                "KT008 `all` reserved word `all` as an id",
                r#"KT008 `"9-lives"` `9-lives` has not the form of an id"#,
            ],
        ),
        (
            "processors: {netcup: signed}
recipients: {netcup: {}}",
            &["KT005 `netcup` party `netcup` twice"],
        ),
        ("processors: {netcupp: signed}", &["KT006 `netcupp` unknown product `netcupp`"]),
        (
            "terms: {subjects: {visitors: {de: a, en: b}}, wishes: {x: {de: a, en: b}}, data: {x: {de: a, en: b, like: ip-adress}}}",
            &[
                "KT005 `visitors` kind of people `visitors` twice",
                "KT006 `wishes` unknown vocabulary `wishes`",
                "KT006 `ip-adress` unknown data category `ip-adress`",
            ],
        ),
        (
            "data-sets: {email: {name: X, data: [nme]}}",
            &["KT005 `email` data set and data category `email`", "KT006 `nme` unknown data category `nme`"],
        ),
        ("services: {a: {x: {}}, b: {x: {}}}", &["KT005 `x` service `x` twice"]),
        ("processors: {netcup: signed, hetzner}", &["KT004 `hetzner` nothing instead of a mapping"]),
        (
            "claims: {webseite: [no-cookies], everywhere: [no-cookie, no-analytics: {except: [nothing]}]}",
            &[
                "KT006 `webseite` unknown chapter or service `webseite`",
                "KT006 `no-cookie` unknown claim `no-cookie`",
                "KT006 `nothing` unknown service or exception `nothing`",
            ],
        ),
        (
            "measures: {encription: [disk], encryption: [diks, disk: {text: {de: a, en: b}}, own: {kind: technical}, two: {kind: fancy, text: {de: a, en: b}}]}",
            &[
                "KT006 `encription` unknown group of measures `encription`",
                "KT006 `diks` unknown measure `diks`",
                "KT005 `disk` measure `disk` twice",
                "KT003 `disk` own measure without `kind`",
                "KT003 `own` own measure without `text`",
                "KT006 `fancy` unknown kind of measure `fancy`",
            ],
        ),
        (
            "dpo: none
authority: DE-XX
automated-decisions: no",
            &[
                "KT007 `none` `dpo: none` without a reason",
                "KT006 `DE-XX` unknown authority `DE-XX`",
                "KT004 `no` a text instead of a mapping",
            ],
        ),
        ("dpo: {none: below-threshold, name: X}", &["KT007 `name` officer and reason for none"]),
        (
            "recipients: {bank: controller, x: {role: processor, country: Germany, transfer: {US: {by: scc, module: 5}, GB: {by: dpf, module: 2}, CH: {by: magic}}}}",
            &[
                "KT004 `controller` a text instead of a mapping",
                "KT006 `processor` unknown role `processor`",
                "KT006 `Germany` unknown country `Germany`",
                "KT007 `5` module 5 of the standard contractual clauses",
                "KT007 `module` module without standard contractual clauses",
                "KT006 `magic` unknown safeguard `magic`",
            ],
        ),
    ]);
}

#[test]
fn words_that_older_yaml_reads_as_something_else_are_texts() {
    expect(&[
        (
            "controller: {email: no, phone: 01067, persons-processing: 1_000, fax: 12:30, website: no}
register: no
dpo: no",
            &[
                "KT006 `no` unknown register `no`",
                "KT007 `no` `no` is not a mail address",
                "KT007 `01067` `01067` is not an international telephone number",
                "KT007 `12:30` `12:30` is not an international telephone number",
                "KT007 `no` `no` is not a web address",
                "KT007 `1_000` `1_000` is not a whole number",
                "KT004 `no` a text instead of a mapping",
            ],
        ),
        (
            "controller: {persons-processing: 08}
measures: {encryption: [disk: {recorded: yes}]}",
            &["KT007 `08` `08` is not a whole number", "KT007 `yes` `yes` is neither `true` nor `false`"],
        ),
    ]);
}

#[test]
fn dates_are_days_of_the_calendar() {
    expect(&[
        ("retention: {logs: weblogs}", &["KT007 `weblogs` `weblogs` names no statutory period"]),
        (
            "output: {dir: ../elsewhere}",
            &["KT008 `../elsewhere` `../elsewhere` is not a folder beside the declaration"],
        ),
        ("updated: 2026-02-30", &["KT007 `2026-02-30` `2026-02-30` is not in the calendar"]),
        ("updated: 20.11.2026", &["KT007 `20.11.2026` `20.11.2026` is not a date"]),
        ("updated: 2026-13-01", &["KT007 `2026-13-01` `2026-13-01` is not in the calendar"]),
        ("updated: 2026-11-20T12:00", &["KT007 `2026-11-20T12:00` `2026-11-20T12:00` is not a date"]),
        ("updated: [2026]", &["KT004 `updated` a list instead of a date"]),
        (
            "places: {a: {personal-data: some, operator: nobody, since: 2019-13, country: de}}",
            &[
                "KT006 `some` unknown state `some`",
                "KT006 `de` unknown country `de`",
                "KT006 `nobody` unknown party `nobody`",
                "KT007 `2019-13` `2019-13` is not in the calendar",
            ],
        ),
    ]);
}

#[test]
fn addresses_numbers_and_names_follow_their_grammar() {
    expect(&[
        (
            r#"controller: {email: info@firm, phone: 0351 5550100, website: "javascript:alert(1)", imprint: www.firm.example, fax: +49 12}"#,
            &[
                "KT007 `info@firm` `info@firm` is not a mail address",
                "KT007 `0351 5550100` `0351 5550100` is not an international telephone number",
                "KT007 `+49 12` `+49 12` is not an international telephone number",
                r#"KT007 `"javascript:alert(1)"` scheme `javascript` in a web address"#,
                "KT007 `www.firm.example` `www.firm.example` is not a web address",
            ],
        ),
        (
            r#"controller: {email: "mailto:x@y.example", website: "https://", imprint: "https://a b.example"}"#,
            &[
                r#"KT007 `"mailto:x@y.example"` `mailto:x@y.example` is not a mail address"#,
                r#"KT007 `"https://"` `https://` is not a web address"#,
                r#"KT007 `"https://a b.example"` `https://a b.example` is not a web address"#,
            ],
        ),
        (
            r#"scope: {domains: ["https://firm.example/x", firm, "a b.example"]}"#,
            &[
                r#"KT007 `"https://firm.example/x"` `https://firm.example/x` is not a domain"#,
                "KT007 `firm` `firm` is not a domain",
                r#"KT007 `"a b.example"` `a b.example` is not a domain"#,
            ],
        ),
        (
            r#"controller: {address: "Musterweg 1, 01067 Dresden"}"#,
            &[r#"KT007 `"Musterweg 1, 01067 Dresden"` `Musterweg 1, 01067 Dresden` is not an address"#],
        ),
        (
            "controller: {address: Musterweg 1 Dresden}",
            &["KT007 `Musterweg 1 Dresden` `Musterweg 1 Dresden` is not an address"],
        ),
        (
            "controller:
  address: Musterweg 1, Dresden, DE",
            &["KT007 `Dresden` address without a postcode"],
        ),
        (
            "controller:
  address: Musterweg 1, 01067 Dresden, XX",
            &["KT006 `XX` unknown country `XX`"],
        ),
        (
            r#"output: {names: {de: {statement: ../x, measures: a/b}, en: {statement: .x, measures: "a\\b"}}}"#,
            &[
                "KT008 `/` `../x` is not a plain file name",
                "KT008 `/` `a/b` is not a plain file name",
                "KT008 `.` `.x` is not a plain file name",
                r#"KT008 `"a\\b"` `a\b` is not a plain file name"#,
            ],
        ),
        (
            "output: {names: {de: {statement: privacy}, fr: {statement: x}}, formats: [pdf], theme: a/b, front-matter: hygo}",
            &[
                "KT006 `pdf` unknown format `pdf`",
                "KT008 `/` `a/b` is not a plain file name",
                "KT006 `hygo` unknown site generator `hygo`",
                "KT006 `fr` unknown language `fr`",
                "KT005 `statement` file name `privacy` twice",
            ],
        ),
        (
            r##"texts: {a: {body: {de: a, en: b}}, b: {before: x, after: y, body: {de: a, en: b}}, c: {before: "#x", body: {de: a, en: b}}, d: {document: tom, before: x}}"##,
            &[
                "KT003 `a` `a` has no position",
                "KT007 `after` two positions for `b`",
                r##"KT007 `"#x"` `#x` is not an anchor"##,
                "KT006 `tom` unknown document `tom`",
                "KT003 `d` `body` is missing in an own section",
            ],
        ),
    ]);
}

#[test]
fn texts_have_every_published_language() {
    expect(&[
        (
            "controller: {name: none, vat-id: ~}\nscope: {note: {de: null, en: none}}\nplaces: {a: {name: none}}",
            &[
                "KT007 `none` `name` cannot be `none`",
                "KT007 `~` `~` in place of a text",
                "KT007 `null` `null` in place of a text",
                "KT007 `none` `none` in place of a text",
                "KT007 `none` `none` in place of a text",
            ],
        ),
        (
            "controller: {address: Musterweg 1, 01067 Dresden, DE, name: A, register: B und, C}",
            &["KT009 `01067 Dresden` a comma ended the text", "KT009 `C` a comma ended the text"],
        ),
        (
            "scope: {note: {de: Erst anrufen, dann mailen, en: first call}}",
            &["KT009 `dann mailen` a comma ended the text"],
        ),
        (
            r#"scope: {note: {de: Erst "anrufen", dann, mailen, en: first call}}"#,
            &["KT009 `dann` a comma ended the text"],
        ),
        ("scope: {note: {de: nur deutsch}}", &["KT009 `de` text without English"]),
        (
            "scope:
  note:
    de: nur deutsch",
            &["KT009 `de` text without English"],
        ),
        ("scope: {note: nur so}", &["KT009 `nur so` text in one language only"]),
        ("scope: {note: {fr: oui}}", &["KT009 `fr` `fr` is not a published language"]),
        (
            "scope: {note: {de: a, en: b, xx: c, notiz: d}}",
            &["KT009 `xx` `xx` is not a published language", "KT009 `notiz` `notiz` is not a published language"],
        ),
        (r#"scope: {note: {de: "", en: }}"#, &["KT009 `de` empty text in German", "KT009 `en` empty text in English"]),
        ("scope: {note: [a]}", &["KT004 `note` a list instead of a text"]),
        ("scope: {note: {}}", &["KT009 `note` empty text"]),
    ]);
}

#[test]
fn lists_have_one_pattern() {
    expect(&[
        (
            "services: {a: {x: {purposes: {}, cookies: {}, retention: {cases: {}}, data: []}}}",
            &[
                "KT007 `[]` empty list",
                "KT007 `purposes` empty mapping",
                "KT007 `cases` empty mapping",
                "KT007 `cookies` empty mapping",
            ],
        ),
        (
            "scope: {channels: [website: x, emial, {website: {when: attack}, email: {}}]}",
            &[
                "KT004 `x` a text instead of a mapping",
                "KT004 `email` second key `email` in one element of a list",
                "KT006 `emial` unknown channel `emial`",
            ],
        ),
        (
            "scope:
  channels:
    - website:
      when: attack",
            &["KT004 `when` second key `when` in one element of a list"],
        ),
        (
            "scope: {channels: [], facts: [{wehn: attack}], audience: {file: texts/none}}",
            &[
                "KT007 `[]` empty list",
                "KT010 `texts/none` `texts/none.de.md` does not exist",
                "KT010 `texts/none` `texts/none.en.md` does not exist",
                "KT004 `attack` a text instead of a mapping",
            ],
        ),
        (
            "measures: [disk]
documents: []",
            &["KT007 `[]` empty list", "KT004 `measures` a list instead of a mapping"],
        ),
    ]);
}

#[test]
fn periods_point_at_the_word_at_fault() {
    expect(&[
        (
            "retention: {vouchers: 3 years, mine: theirs, theirs: mine}",
            &["KT005 `vouchers` period `vouchers` twice", "KT007 `mine` period `mine` refers to itself"],
        ),
        (
            "services: {a: {x: {retention: 6 mnths after request-closed}}}",
            &["KT007 `mnths` `mnths` is not a unit of time"],
        ),
        (
            "services: {a: {x: {retention: 6 months after request-close}, y: {retention: until forever}, z: {retention: none}, u: {retention: six months}, v: {retention: 7 days from answer}, w: {retention: 7 Tage}}}",
            &[
                "KT006 `request-close` unknown event `request-close`",
                "KT006 `forever` unknown event `forever`",
                "KT007 `none` `none` as a retention rule",
                "KT007 `six months` `six months` is not a retention rule",
                "KT007 `from` `from` after a period",
                "KT007 `Tage` `Tage` is not a unit of time",
            ],
        ),
        (
            "services: {a: {x: {retention: {for: 7 days, cases: {}}}, y: {retention: {then: delete}}, z: {retention: {for: 7 days, then: burn}}, u: {retention: {first-of: [7 days, {for: 3 days, then: destroy}]}}, v: {retention: {cases: {atack: 7 days, otherwise: none}}}, w: {retention: [7 days]}}}",
            &[
                "KT007 `cases` `for` and `cases` in one retention rule",
                "KT003 `retention` retention rule without a period",
                "KT006 `burn` unknown end of a period `burn`",
                "KT007 `destroy` `then` inside a list of rules",
                "KT006 `atack` unknown condition `atack`",
                "KT007 `none` `none` as a retention rule",
                "KT004 `retention` a list instead of a retention rule",
            ],
        ),
        (
            "terms: {events: {e: {until: {de: a, en: b}}}}
services: {a: {x: {retention: 7 days after e}}}",
            &["KT009 `e` event `e` has no words for “after …”"],
        ),
        (
            "backups: {kept: none, single-records: true, every: daily}",
            &[
                "KT007 `none` `none` as a retention rule",
                "KT007 `daily` `daily` is not a period",
                "KT006 `true` unknown state `true`",
            ],
        ),
    ]);
}

#[test]
fn services_are_decoded_to_the_end() {
    expect(&[
        (
            "services: {a: {x: {subjects: [Besucher der Seite], purposes: contact, provision: needed, recipients: {netcup: {}}, places: servr, loads: sometimes}}}",
            &[
                "KT009 `Besucher der Seite` text in one language only",
                "KT004 `contact` a text instead of a mapping",
                "KT006 `needed` unknown provision `needed`",
                "KT006 `netcup` unknown party `netcup`",
                "KT006 `servr` unknown place `servr`",
                "KT006 `sometimes` unknown way of loading `sometimes`",
            ],
        ),
        (
            "services: {a: {x: {purposes: {contact: contrct, offer: {contract: [ao-147]}, login: {consent: {}, contract: {}}, billing: {legal-obligation: [ao-148]}}}}}",
            &[
                "KT006 `contrct` unknown legal basis `contrct`",
                "KT004 `contract` a list instead of a mapping",
                "KT007 `contract` two legal bases for one purpose",
                "KT006 `ao-148` unknown legal basis `ao-148`",
            ],
        ),
        (
            "services: {a: {x: {cookies: necessary}, y: {cookies: {sid: needed session, b: necessary 1 eon for login, c: marketing for logn, d: {lasts: forever}}}, z: {use: netcup, cookies: marketing}, u: {cookies: [sid]}}}",
            &[
                "KT007 `necessary` cookies without names",
                "KT006 `needed` unknown category `needed`",
                "KT007 `1 eon` `1 eon` is not a lifetime",
                "KT006 `logn` unknown purpose `logn`",
                "KT007 `forever` `forever` is not a lifetime",
                "KT003 `d` `category` is missing in a cookie",
                "KT007 `marketing` cookies of `netcup` without names",
                "KT004 `cookies` a list instead of a mapping",
            ],
        ),
        (
            "services: {a: {x: {logs: {retention: 7 days}}, y: {logs: {data: [ip-address], events: {relay: ip-address}}}, z: {logs: {events: {relay: {data: [ip-address], adds-to: submission}, rely: [email]}}}, u: {logs: [ip-address]}}}",
            &[
                "KT003 `logs` log without `data`",
                "KT007 `events` `data` and `events` in one log",
                "KT006 `submission` unknown event of this log `submission`",
                "KT006 `rely` unknown kind of log entry `rely`",
                "KT004 `logs` a list instead of a mapping",
            ],
        ),
        (
            "services: {a: {x: {source: {form: [crm]}, cases: [{data: email}], onward: [{by: x, we-get: [score]}], where: {host: x}, provision: {voluntary: {}, needed-for: contract}, consent: banner, on-behalf: none, parts: [a]}}}",
            &[
                "KT004 `banner` a text instead of a mapping",
                "KT007 `needed-for` `needed-for` beside `voluntary`",
                "KT002 `form` unknown key `form` in a step of `source`",
                "KT004 `none` a text instead of a mapping",
                "KT002 `host` unknown key `host` in `where`",
                "KT003 `data` `when` is missing in a case",
                "KT006 `x` unknown party `x`",
                "KT006 `score` unknown data category `score`",
                "KT004 `parts` a list instead of a mapping",
            ],
        ),
    ]);
}
