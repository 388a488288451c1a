### Headings for usual ids of chapters, services and parts.

## Chapters

title-website = Website
title-communication = Kommunikation
title-business = Geschäftsbeziehung
title-recruiting = Bewerbungsverfahren
title-training = Schulungen
title-maintenance = Administration und Wartung
title-hosting = Hosting
title-telephone = Telefon
title-marketing = Marketing
title-shop = Onlineshop
title-payment = Bezahlung
title-web-applications = Anwendungen
title-support = Support
title-social-media = Soziale Netzwerke
title-staff = Beschäftigte
title-events = Veranstaltungen
title-premises = Unsere Räume
title-infrastructure = Technische Infrastruktur
title-cloud = Cloud-Dienste
title-customer-services = Leistungen für Kunden

## Website

title-server-logs = Webserver-Protokolle
title-contact-form = Kontaktformular
title-forms = Online-Formulare
title-login = Anmeldung
title-logins = Anmeldung und Sitzungen
title-ticket-login = Anmeldung am Ticketsystem
title-user-account = Nutzerkonto
title-site-settings = Gespeicherte Einstellungen
title-consent-choice = Auswahl im Einwilligungsfenster
title-analytics = Webanalyse
title-conversion = Messung des Werbeerfolgs
title-advertising = Werbung
title-videos = Eingebettete Videos
title-maps = Karten
title-fonts = Schriften
title-icons = Symbole
title-cdn = Auslieferungsnetz (CDN)
title-spam-protection = Schutz vor Spam
title-live-chat = Live-Chat
title-search = Suche
title-comments = Kommentare
title-reviews = Bewertungen
title-downloads = Downloads
title-access-statistics = Zugriffsstatistik

## Communication

title-email = E-Mail
title-post = Post
title-fax = Fax
title-phone-fax = Telefon und Fax
title-calls = Telefongespräche
title-call-log = Anruflisten
title-call-recordings = Aufzeichnung von Gesprächen
title-voicemail = Anrufbeantworter
title-phone-book = Telefonbuch der Telefonanlage
title-address-book = Adressbücher am Arbeitsplatz
title-staff-devices = Geräte unserer Beschäftigten
title-caller-lookup = Erkennung von Anrufern
title-lookup-cache = Zwischenspeicher der Anrufererkennung
title-newsletter = Newsletter
title-video-conference = Videokonferenzen
title-recordings = Aufzeichnungen
title-messengers = Messenger
title-enquiries = Anfragen

## Business

title-quotes = Angebote
title-contracts = Verträge
title-orders = Aufträge
title-cart = Warenkorb
title-purchases = Bestellungen
title-order-confirmations = Auftragsbestätigungen
title-invoices = Rechnungen
title-direct-debit = SEPA-Lastschrift
title-payments = Zahlungen
title-bank-transfer = Überweisung
title-card-payment = Kartenzahlung
title-invoice-purchase = Kauf auf Rechnung
title-online-payment = Onlinezahlung
title-delivery = Lieferung
title-bookkeeping = Buchhaltung
title-debt-collection = Offene Forderungen
title-credit-check = Prüfung der Zahlungsfähigkeit
title-partner-check = Prüfung von Geschäftspartnern
title-customer-management = Kundenverwaltung
title-customer-portal = Kundenportal
title-customer-data = Kundendaten
title-master-data = Stammdaten
title-suppliers = Lieferanten
title-subcontractors = Subunternehmer
title-second-level = Hersteller und Provider
title-legal-protection = Rechtsschutz

## Recruitment, staff, training, events

title-applications = Bewerbungen
title-talent-pool = Bewerberpool
title-personnel = Personalverwaltung
title-payroll = Lohn- und Gehaltsabrechnung
title-courses = Kurse
title-training-feedback = Rückmeldungen zu Schulungen
title-event-registration = Anmeldung zu Veranstaltungen
title-photos = Fotos
title-competitions = Gewinnspiele
title-cctv = Videoüberwachung
title-visitor-log = Besucherliste

## Support and maintenance

title-helpdesk = Helpdesk
title-tickets = Ticketsystem
title-administration = Administration Ihrer Systeme
title-remote-support = Fernwartung
title-on-site-service = Service vor Ort
title-monitoring = Überwachung von Systemen
title-log-analysis = Auswertung von Protokollen
title-software-updates = Software-Aktualisierungen
title-saas-administration = Verwaltung von Cloud-Abonnements

## Hosting

title-mail-hosting = Mailhosting
title-mail-relay = Mailweiterleitung
title-spam-check = Spam-Erkennung
title-web-hosting = Webhosting
title-cloud-storage = Cloudspeicher
title-customer-servers = Kundenserver
title-customer-systems = Systeme unserer Kunden
title-certificates = Zertifikate
title-domains = Domainverwaltung
title-dns = Nameserver (DNS)
title-secondary-dns = Zweiter Nameserver (DNS)
title-fallback-mx = Ersatzserver für eingehende E-Mails (Fallback-MX)
title-system-logs = Serverprotokolle
title-attack-logs = Angriffsprotokolle
title-backups = Datensicherung
title-archiving = Archivierung

## Rights and reports

title-data-subject-requests = Anfragen zum Datenschutz
title-whistleblowing = Meldestelle für Hinweise
