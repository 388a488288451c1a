### What personal data are used for. `typical-bases` are those often found in practice, no advice and no default.

## Website

purpose-website-delivery = die Website ausliefern
purpose-site-operation = den technischen Betrieb der Website sichern
purpose-it-security = unsere Systeme schützen und Angriffe abwehren
    .provider = die eigenen Systeme schützen und Angriffe abwehren
purpose-error-analysis = Fehler finden und beheben
purpose-load-cdn = Inhalte schnell ausliefern und Last verteilen
purpose-login = Nutzer anmelden und angemeldet halten
purpose-account = Nutzerkonten führen
purpose-cart = den Warenkorb merken
purpose-forms = Eingaben in mehrseitigen Formularen merken
purpose-settings = gewählte Einstellungen merken
purpose-consent-management = Einwilligungen verwalten
purpose-access-figures = Zugriffe ohne Personenbezug zählen
purpose-analytics = die Nutzung der Website messen
purpose-improvement = unsere Angebote verbessern
    .provider = die eigenen Angebote verbessern
purpose-external-media = externe Medien einbinden
purpose-maps = Karten anzeigen
purpose-fonts = Schriften und Symbole einheitlich anzeigen
purpose-spam-protection = vor Spam und Missbrauch schützen

## Communication

purpose-contact = Anfragen bearbeiten
purpose-contact-management = Kontakte pflegen
purpose-helpdesk = bei technischen Fragen helfen
purpose-second-level-support = fachliche Hilfe einholen (2nd-Level-Support)
purpose-project-registration = Projekte anmelden (Projektschutz) und anfragen
purpose-managed-services = Managed Services für unseren Betrieb nutzen
    .provider = Managed Services für den eigenen Betrieb nutzen
purpose-remote-support = aus der Ferne helfen
purpose-livechat = Fragen im Chat beantworten
purpose-telephony = telefonieren
purpose-caller-identification = Anrufer erkennen
purpose-call-recording = Gespräche aufzeichnen
purpose-documentation = Vorgänge dokumentieren
purpose-videoconference = Videokonferenzen durchführen
purpose-newsletter = den Newsletter versenden

## Business

purpose-offer = Angebote erstellen
purpose-contract = Verträge schließen und erfüllen
purpose-crm = Kunden betreuen
purpose-order = Bestellungen und Aufträge ausführen
purpose-delivery = Waren liefern
purpose-delivery-notice = Lieferungen ankündigen
purpose-billing = Leistungen abrechnen
    .provider = Leistungen abrechnen
purpose-payment = Zahlungen abwickeln
purpose-direct-debit = Zahlungen per Lastschrift einziehen
purpose-dunning = offene Forderungen einziehen
purpose-solvency = die Zahlungsfähigkeit prüfen
purpose-partner-check = Geschäftspartner prüfen
purpose-fraud = Betrug verhindern
purpose-bookkeeping = Bücher führen und Belege aufbewahren
purpose-brokering = Verträge vermitteln
purpose-reviews = Bewertungen veröffentlichen
purpose-supplier-management = mit Lieferanten zusammenarbeiten

## Services for customers

purpose-hosting-customers = Systeme für Kunden betreiben
purpose-mail-hosting = Postfächer bereitstellen
purpose-mail-relay = E-Mails weiterleiten
purpose-web-hosting = Websites unserer Kunden bereitstellen
    .provider = Websites seiner Kunden bereitstellen
purpose-cloud-storage = Cloudspeicher bereitstellen
purpose-domain-registration = Domains registrieren
purpose-certificates = Zertifikate ausstellen lassen
purpose-verification = Angaben prüfen
purpose-software-updates = Software aktualisieren
purpose-maintenance = Systeme administrieren und warten
purpose-monitoring = Systeme überwachen
purpose-backup = Daten sichern
purpose-training = Schulungen durchführen
purpose-event-management = Veranstaltungen durchführen

## Marketing

purpose-conversion = den Erfolg von Werbung messen
purpose-retargeting = personalisierte Werbung zeigen
purpose-direct-marketing = Direktwerbung
purpose-social-media = in sozialen Netzwerken auftreten
purpose-competitions = Gewinnspiele durchführen

## People at work, premises, law

purpose-recruiting = Bewerbungen prüfen und darüber entscheiden
purpose-talent-pool = Bewerbungen für spätere Stellen vormerken
purpose-hr = Personal verwalten
purpose-access-control = den Zutritt kontrollieren
purpose-cctv = Räume und Gelände per Video überwachen
purpose-legal-claims = Rechtsansprüche durchsetzen und abwehren
purpose-proof = Nachweise für den Streitfall aufbewahren
purpose-data-subject-rights = Rechte betroffener Personen erfüllen
purpose-whistleblowing = Hinweise auf Verstöße bearbeiten
