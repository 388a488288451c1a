### What personal data are used for. `typical-bases` are those often found in practice, no advice and no default.

## Website

purpose-website-delivery = Auslieferung der Website
purpose-it-security = Sicherheit und Abwehr von Angriffen
purpose-error-analysis = Fehlersuche
purpose-load-cdn = schnelle Auslieferung und Lastverteilung
purpose-login = Anmeldung und Sitzung
purpose-account = Führung des Nutzerkontos
purpose-cart = Warenkorb
purpose-forms = mehrseitige Formulare
purpose-settings = Speicherung gewählter Einstellungen
purpose-consent-management = Verwaltung von Einwilligungen
purpose-access-figures = Zugriffszahlen ohne Personenbezug
purpose-analytics = Messung der Websitenutzung
purpose-improvement = Verbesserung unserer Angebote
purpose-external-media = Einbindung externer Medien
purpose-maps = Anzeige von Karten
purpose-fonts = einheitliche Schriften und Symbole
purpose-spam-protection = Schutz vor Spam und Missbrauch

## Communication

purpose-contact = Bearbeitung von Anfragen
purpose-contact-management = Pflege von Kontakten
purpose-helpdesk = Unterstützung bei technischen Fragen
purpose-second-level-support = Unterstützung durch Hersteller
purpose-remote-support = Fernwartung
purpose-livechat = Live-Chat
purpose-telephony = Telefonie
purpose-caller-identification = Erkennung von Anrufern
purpose-call-recording = Aufzeichnung von Gesprächen
purpose-documentation = Dokumentation von Vorgängen
purpose-videoconference = Videokonferenzen
purpose-newsletter = Versand des Newsletters

## Business

purpose-offer = Erstellung von Angeboten
purpose-contract = Abschluss und Erfüllung von Verträgen
purpose-crm = Verwaltung der Kundenbeziehung
purpose-order = Ausführung von Bestellungen und Aufträgen
purpose-delivery = Lieferung
purpose-billing = Abrechnung
purpose-payment = Abwicklung von Zahlungen
purpose-direct-debit = Einzug per Lastschrift
purpose-dunning = Einzug offener Forderungen
purpose-solvency = Prüfung der Zahlungsfähigkeit
purpose-partner-check = Prüfung von Geschäftspartnern
purpose-fraud = Verhinderung von Betrug
purpose-bookkeeping = Buchführung und Aufbewahrung
purpose-brokering = Vermittlung von Verträgen
purpose-supplier-management = Zusammenarbeit mit Lieferanten

## Services for customers

purpose-hosting-customers = Hosting für Kunden
purpose-mail-hosting = E-Mail-Dienste
purpose-mail-relay = Weiterleitung von E-Mails
purpose-web-hosting = Webhosting
purpose-cloud-storage = Bereitstellung von Cloudspeicher
purpose-domain-registration = Registrierung von Domains
purpose-certificates = Ausstellung von Zertifikaten
purpose-verification = Prüfung von Angaben
purpose-software-updates = Aktualisierung von Software
purpose-maintenance = Administration und Wartung
purpose-monitoring = Überwachung der Systeme
purpose-backup = Datensicherung
purpose-training = Schulungen
purpose-event-management = Durchführung von Veranstaltungen

## Marketing

purpose-conversion = Messung des Werbeerfolgs
purpose-retargeting = personalisierte Werbung
purpose-direct-marketing = Direktwerbung
purpose-social-media = Auftritt in sozialen Netzwerken
purpose-competitions = Durchführung von Gewinnspielen

## People at work, premises, law

purpose-recruiting = Bewerbungsverfahren
purpose-talent-pool = Aufnahme in den Bewerberpool
purpose-hr = Personalverwaltung
purpose-access-control = Zutrittskontrolle
purpose-cctv = Videoüberwachung
purpose-legal-claims = Durchsetzung und Abwehr von Rechtsansprüchen
purpose-proof = Nachweis im Streitfall
purpose-data-subject-rights = Erfüllung von Betroffenenrechten
purpose-whistleblowing = Bearbeitung von Hinweisen auf Verstöße
