### What processors and recipients do; third person singular.

## Technology

task-hosting = betreibt unsere Server
task-colocation = beherbergt unsere Server im eigenen Rechenzentrum
task-web-hosting = betreibt unsere Website
task-mail-hosting = betreibt unsere Postfächer
task-mail-delivery = stellt E-Mails zu
task-mail-transport = nimmt E-Mails zur weiteren Zustellung an
task-spam-check = prüft anhand von Hashwerten, ob E-Mails Spam sind
task-dns = betreibt Nameserver
task-backup = bewahrt Sicherungskopien auf
task-cdn = liefert die Website über ein verteiltes Netz aus
task-attack-protection = wehrt Angriffe auf unsere Systeme ab
task-monitoring = überwacht unsere Systeme
task-it-maintenance = wartet unsere Technik
task-software = stellt Software über das Internet bereit
task-software-updates = liefert Aktualisierungen für Software
task-telephony = stellt Telefonanschlüsse bereit
task-video-conference = führt Videokonferenzen durch
task-remote-support = vermittelt Verbindungen zur Fernwartung
task-chat = betreibt den Live-Chat
task-ticket-system = betreibt das Ticketsystem
task-customer-database = betreibt die Kundendatenbank
task-cloud-storage = stellt Cloudspeicher bereit

## Domains, certificates, look-ups

task-domain-registration = registriert Domains
task-domain-directory = führt das Verzeichnis einer Domainendung
task-publish-domain-data = macht Daten von Domaininhabern öffentlich abrufbar
task-certificates = prüft Anträge und stellt Zertifikate aus
task-number-lookup = ermittelt Namen und Ort zu einer Telefonnummer
task-company-register = veröffentlicht Angaben zu Unternehmen

## Web and marketing

task-newsletter = versendet den Newsletter
task-analytics = misst die Nutzung der Website
task-advertising = zeigt Werbung an und misst ihren Erfolg
task-videos = spielt Videos aus
task-maps = liefert Karten
task-fonts = liefert Schriften und Symbole
task-consent = verwaltet Einwilligungen
task-captcha = schützt Formulare vor Missbrauch
task-social-network = betreibt das soziale Netzwerk
task-job-portal = veröffentlicht Stellenanzeigen

## Business

task-payment = wickelt Zahlungen ab
task-banking = führt Überweisungen und Lastschriften aus
task-credit-check = erteilt Auskünfte zur Zahlungsfähigkeit
task-debt-collection = zieht offene Forderungen ein
task-bookkeeping = bearbeitet Buchhaltung und Steuern
task-payroll = rechnet Löhne und Gehälter ab
task-legal-advice = berät und vertritt uns rechtlich
task-shipping = liefert Waren aus
task-direct-delivery = liefert Waren für uns direkt aus
task-manufacturer-support = unterstützt bei schwierigen technischen Fragen
task-brokering = vermittelt Verträge und wirkt an ihnen mit
task-subcontracting = führt Teile des Auftrags aus
task-printing = druckt und versendet Briefe
task-destruction = vernichtet Akten und Datenträger
task-training = führt Schulungen durch

## Public bodies

task-official-duties = erfüllt gesetzliche Aufgaben
task-tax-collection = setzt Steuern fest und prüft sie
task-law-enforcement = klärt Straftaten auf
