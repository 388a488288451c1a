### What processors and recipients do: noun phrases, which fit one party as well as a whole kind of them.

## Technology

task-hosting = Betrieb unserer Server
task-hardware = Betrieb der Hardware unserer Server
task-colocation = Unterbringung unserer Server in einem Rechenzentrum
task-web-hosting = Betrieb unserer Website
task-mail-hosting = Betrieb unserer Postfächer
task-mail-delivery = Zustellung von E-Mails
task-mail-transport = Annahme von E-Mails zur weiteren Zustellung
task-spam-check = Erkennung von Spam anhand von Hashwerten
task-dns = Betrieb von Nameservern
task-backup = Aufbewahrung von Sicherungskopien
task-cdn = Auslieferung der Website über ein verteiltes Netz
task-attack-protection = Abwehr von Angriffen auf unsere Systeme
task-monitoring = Überwachung unserer Systeme
task-it-maintenance = Wartung unserer Technik
task-software = Bereitstellung von Software über das Internet
task-software-updates = Lieferung von Software-Aktualisierungen
task-telephony = Bereitstellung von Telefonanschlüssen
task-video-conference = Durchführung von Videokonferenzen
task-remote-support = Vermittlung von Verbindungen zur Fernwartung
task-chat = Betrieb des Live-Chats
task-ticket-system = Betrieb des Ticketsystems
task-customer-database = Betrieb der Kundendatenbank
task-cloud-storage = Bereitstellung von Cloudspeicher

## Domains, certificates, look-ups

task-domain-registration = Registrierung von Domains
task-domain-directory = Verwaltung einer Domainendung
task-publish-domain-data = öffentliche Auskunft über Domaininhaber
task-certificates = Prüfung von Anträgen und Ausstellung von Zertifikaten
task-number-lookup = Ermittlung von Name und Ort zu einer Telefonnummer
task-company-register = Veröffentlichung von Angaben zu Unternehmen

## Web and marketing

task-newsletter = Versand des Newsletters
task-analytics = Messung der Website-Nutzung
task-advertising = Anzeige von Werbung und Messung ihres Erfolgs
task-videos = Ausspielen von Videos
task-maps = Lieferung von Karten
task-fonts = Lieferung von Schriften und Symbolen
task-consent = Verwaltung von Einwilligungen
task-captcha = Schutz von Formularen vor Missbrauch
task-social-network = Betrieb des sozialen Netzwerks
task-job-portal = Veröffentlichung von Stellenanzeigen

## Business

task-payment = Abwicklung von Zahlungen
task-banking = Ausführung von Überweisungen und Lastschriften
task-credit-check = Auskünfte zur Zahlungsfähigkeit
task-debt-collection = Einzug offener Forderungen
task-bookkeeping = Buchhaltung und Steuern
task-payroll = Abrechnung von Löhnen und Gehältern
task-legal-advice = rechtliche Beratung und Vertretung
task-shipping = Lieferung von Waren
task-direct-delivery = direkte Lieferung von Waren in unserem Namen
task-manufacturer-support = Hilfe bei schwierigen technischen Fragen
task-brokering = Vermittlung von Verträgen und Mitwirkung daran
task-subcontracting = Ausführung von Teilen des Auftrags
task-printing = Druck und Versand von Briefen
task-destruction = Vernichtung von Akten und Datenträgern
task-training = Durchführung von Schulungen

## Public bodies

task-official-duties = Erfüllung gesetzlicher Aufgaben
task-tax-collection = Festsetzung und Prüfung von Steuern
task-law-enforcement = Aufklärung von Straftaten
