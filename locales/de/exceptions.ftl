### What a claim does not cover, and what happens otherwise (`outcome`).

## Exceptions

exception-contract = zur Erfüllung eines Vertrags
exception-law = wenn ein Gesetz es verlangt
exception-consent = mit Einwilligung
exception-on-request = auf ausdrücklichen Wunsch
exception-processors = an Auftragsverarbeiter, die an unsere Weisungen gebunden sind
exception-legal-claims = zur Durchsetzung oder Abwehr von Rechtsansprüchen
exception-criminal-prosecution = zur Verfolgung von Straftaten
exception-attack = bei Angriffen auf unsere Systeme
exception-emergency = im Notfall
exception-mail-transport = zur Zustellung von E-Mails
exception-spam-protection = zur Spam-Erkennung
exception-domain-registration = zur Registrierung von Domains
exception-certificates = zur Ausstellung von Zertifikaten
exception-delivery = zur Lieferung von Waren
exception-payment = zur Abwicklung von Zahlungen
exception-backup = zur Datensicherung

## Outcomes

exception-with-permission = nur mit Ihrer vorherigen Zustimmung
exception-after-notice = nur nach vorheriger Information
exception-never = nie
