#!/usr/bin/env python3
"""Writes a declaration of many services, as a firm of that size would have.  declare.py SERVICES DIR

Every service has subjects, data, purposes with legal bases, a period, places and recipients; in turn there are logs,
accounts with cookies, newsletters that rest on consent, orders that go to a processor, and a product of the catalog.
Parties, places, sets of data, own words, periods and own texts grow with the services, so that whatever looks them up
one by one shows. The same number gives the same files. klartext finds neither an error nor a warning in it.
"""

import sys
from pathlib import Path

PER_CHAPTER, PER_FILE = 20, 500

count, folder = int(sys.argv[1]), Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)


def both(de, en):
    return f'{{de: "{de}", en: "{en}"}}'


def service(n):
    """A service under its id; every fifth is of the same kind."""
    group, party = n // 10, n // 20
    kinds = [
        f"""\
    portal-{n}-logs:
      title: {both(f"Protokolle von Portal {n}", f"Logs of portal {n}")}
      subjects: visitors
      logs: {{data: [access-time, ip-address, requested-url, referrer, user-agent], retention: 7 days}}
      purposes: {{it-security: {{legitimate-interests: [detect-attacks, find-errors]}}}}
      provision: voluntary
      places: site-{party}
      recipients: no-others
      cookies: none
""",
        f"""\
    account-{n}:
      title: {both(f"Konto für Portal {n}", f"Account for portal {n}")}
      subjects: customers
      data: [contact-{party}, field-{group}, password, username]
      purposes: {{account: contract}}
      provision: {{voluntary: {{otherwise: no-account}}}}
      places: site-{party}
      recipients: no-others
      retention: {{first-of: [until account-deleted, 3 years after last-login]}}
      cookies: {{session_{n}: necessary session for login}}
""",
        f"""\
    newsletter-{n}:
      title: {both(f"Rundbrief {n}", f"Newsletter {n}")}
      subjects: newsletter-subscribers
      data: [email, "name": {{when: voluntary}}, consent-record]
      purposes: {{newsletter: consent}}
      consent: {{by: double-opt-in, withdraw: [unsubscribe-link, email]}}
      provision: {{voluntary: {{otherwise: no-newsletter}}}}
      places: site-{party}
      recipients: no-others
      retention: {{cases: {{consent-proof: 3 years after unsubscribed, otherwise: until unsubscribed}}}}
      cookies: none
""",
        f"""\
    orders-{n}:
      title: {both(f"Bestellungen in Laden {n}", f"Orders in shop {n}")}
      subjects: customers
      data: [contact-{party}, field-{group}, order-data]
      purposes: {{order: contract, billing: contract, bookkeeping: {{legal-obligation: [ao-147]}}}}
      provision: {{needed-for: order, otherwise: no-order}}
      places: site-{party}
      recipients: [carrier-{party}, no-others]
      retention: papers-{party}
      cookies: {{cart_{n}: necessary 14 days for cart}}
      note: {both(f"Laden {n} liefert nur innerhalb Deutschlands.", f"Shop {n} delivers within Germany only.")}
""",
        f"""\
    chat-{n}:
      title: {both(f"Chat von Portal {n}", f"Chat of portal {n}")}
      use: rocketchat-selfhosted
      subjects: customers
      data: [name, email, chosen-topic, chat-content]
      purposes: {{livechat: contract}}
      provision: {{voluntary: {{otherwise: no-answer}}}}
      places: site-{party}
      recipients: no-others
      loads: on-click
      retention: 6 months after last-contact
      cookies: necessary for livechat
      facts: [open-source, self-administered]
""",
    ]
    return kinds[n % 5]


files = []
for start in range(0, count, PER_FILE):
    name = f"services-{start // PER_FILE:02}.yaml"
    files.append(name)
    lines = ["services:\n"]
    for n in range(start, min(start + PER_FILE, count)):
        if n % PER_CHAPTER == 0:
            chapter = n // PER_CHAPTER
            lines.append(f"  unit-{chapter}:\n    title: {both(f'Bereich {chapter}', f'Unit {chapter}')}\n")
        lines.append(service(n))
    (folder / name).write_text("".join(lines))

parties, groups = range((count + 19) // 20), range((count + 9) // 10)
lines = ["places:\n"]
for n in parties:
    lines.append(f"  site-{n}: {{name: {both(f'Standort {n}', f'Site {n}')}, operator: hoster-{n}, country: DE}}\n")
lines.append("processors:\n")
for n in parties:
    lines.append(f"  hoster-{n}: {{name: Rechenhaus {n} GmbH, category: hosting, country: DE, task: hosting, agreement: signed}}\n")
lines.append("recipients:\n")
for n in parties:
    lines.append(f"  carrier-{n}: {{name: Frachtweg {n} GmbH, category: logistics, country: DE, task: shipping, role: controller}}\n")
(folder / "parties.yaml").write_text("".join(lines))

lines = ["data-sets:\n"]
for n in parties:
    name = both(f"Kontaktdaten {n}", f"contact details {n}")
    lines.append(f"  contact-{n}: {{name: {name}, data: [name, email, phone, postal-address]}}\n")
lines.append("terms:\n  data:\n")
for n in groups:
    lines.append(f"    field-{n}: {{{both(f'Merkfeld {n}', f'note field {n}')[1:-1]}, like: customer-number}}\n")
lines.append("retention:\n")
for n in parties:
    lines.append(f"  papers-{n}: {{cases: {{voucher: vouchers, business-letter: letters, otherwise: {n % 9 + 2} months after contract-end}}}}\n")
lines.append("texts:\n")
for n in range(0, len(parties), 5):
    body = both(
        f"Bereich {n} beantwortet Fragen zu seinen Portalen selbst. Schreiben Sie uns, wenn etwas unklar bleibt.",
        f"Unit {n} answers questions about its portals itself. Write to us if anything remains unclear.",
    )
    lines.append(f"  text-{n}: {{after: unit-{n}, title: {both(f'Fragen an Bereich {n}', f'Questions to unit {n}')}, body: {body}}}\n")
(folder / "words.yaml").write_text("".join(lines))

(folder / "klartext.yaml").write_text(
    f"""\
klartext: 1
languages: [de, en]
updated: 2026-11-20
include: [{", ".join(["parties.yaml", "words.yaml", *files])}]
controller:
  name: Vielfach Portale GmbH
  represented-by: Erika Beispiel
  address: Musterweg 12, 01099 Dresden, DE
  email: info@vielfach.example
  phone: +49 351 5550100
  imprint: https://vielfach.example/impressum
  persons-processing: 9
dpo: {{none: below-threshold}}
authority: DE-SN
automated-decisions: none
scope: {{domains: [vielfach.example], channels: [website, email, phone]}}
rights: {{by: [email, post]}}
backups: {{kept: 30 days, single-records: not-deleted}}
claims: {{everywhere: [no-data-sale]}}
measures: none
documents: [statement, recipients, cookies]
"""
)
