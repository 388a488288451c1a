### Categories of personal data, and of what customers store with us.

## People and how to reach them

data-name = Name
data-display-name = angezeigter Name
data-title-salutation = Anrede und Titel
data-company = Firma
data-job-title = Funktion im Unternehmen
data-company-type = Art des Unternehmens
data-contact-persons = Ansprechpartner
data-contact-details = Kontaktdaten
data-postal-address = Anschrift
data-company-address = Firmenanschrift
data-billing-address = Rechnungsanschrift
data-delivery-address = Lieferanschrift
data-email = E-Mail-Adresse
data-phone = Telefonnummer
data-phone-hash = Hashwert der Telefonnummer
data-fax = Faxnummer
data-birth-date = Geburtsdatum
data-nationality = Staatsangehörigkeit
data-language = Sprache
data-browser-language = Sprache des Browsers
data-gender = Geschlecht
data-marital-status = Familienstand
data-photo = Fotos
data-signature = Unterschrift
data-email-signature = Angaben aus der E-Mail-Signatur
data-official-id = Ausweisdaten
data-public-listing = Eintrag im öffentlichen Telefonbuch
data-social-profile = Profil in sozialen Netzwerken
data-vehicle-plate = Kfz-Kennzeichen

## Contracts and money

data-vat-id = Umsatzsteuer-Identifikationsnummer
data-tax-number = Steuernummer
data-register-data = Registereintrag
data-bank-account = Bankverbindung
data-sepa-mandate = SEPA-Lastschriftmandat
data-payment-card = Kartendaten
data-payment-data = Zahlungsdaten
data-payment-result = Ergebnis der Zahlung
data-credit-rating = Angaben zur Bonität
data-contract-data = Vertragsdaten
data-contract-documents = Vertragsunterlagen
data-contract-annexes = Anlagen zu Verträgen
data-quote-data = Angebotsdaten
data-order-data = Bestelldaten
data-cart-content = Inhalt des Warenkorbs
data-invoice-data = Rechnungsdaten
data-invoice-amount = Rechnungsbetrag
data-credit-notes = Gutschriften
data-tracking-number = Sendungsnummer
data-customer-number = Kundennummer

## Accounts and access

data-username = Benutzername
data-password = Passwort (als Hashwert)
data-credentials-customer = Zugangsdaten zu den Systemen des Kunden
data-public-keys = öffentliche Schlüssel
data-session-id = Sitzungskennung
data-permissions = Benutzerrechte

## Messages

data-support-request = Inhalt der Anfrage
data-ticket-number = Ticketnummer
data-message-content = Inhalt der Nachricht
data-attachments = Anhänge
data-form-data = Eingaben in Formulare
data-chat-content = Chatverlauf
data-chosen-topic = gewähltes Thema
data-comments = Kommentare und Bewertungen
data-rating = Bewertung mit Sternen und Text
data-sender = Absender
data-recipient = Empfänger
data-subject = Betreff
data-mail-headers = Kopfzeilen der E-Mail
data-mail-servers = beteiligte Mailserver
data-mail-size = Größe der E-Mail
data-mail-hash = Hashwert der E-Mail
data-metadata-hash = Hashwert der Metadaten einer E-Mail
data-spam-score = Ergebnis der Spam-Prüfung
data-delivery-status = Zustellstatus
data-communication-metadata = Metadaten der Kommunikation (Absender, Empfänger, Zeit)
data-newsletter-activity = Öffnungen und Klicks im Newsletter

## Telephone, video, pictures

data-call-log = Anrufdaten (Nummer, Zeitpunkt, Dauer)
data-call-time = Zeitpunkt des Anrufs
data-call-duration = Dauer des Gesprächs
data-voicemail = Nachricht auf dem Anrufbeantworter
data-voice-recording = Aufzeichnung des Gesprächs
data-audio-video = Bild und Ton
data-presentations = Präsentationen und geteilte Inhalte
data-recordings = Aufzeichnungen
data-video-surveillance = Aufnahmen der Videoüberwachung

## Web and other logs

data-ip-address = IP-Adresse
data-shortened-ip-address = gekürzte IP-Adresse
data-access-time = Zeitpunkt des Zugriffs
data-timestamp = Datum und Uhrzeit
data-timezone = Zeitzone
data-requested-url = aufgerufene Adresse
data-requested-service = aufgerufener Dienst
data-referrer = verweisende Seite
data-http-status = Statuscode der Antwort
data-bytes-sent = übertragene Datenmenge
data-user-agent = Art und Version des Browsers
data-operating-system = Betriebssystem
data-mail-program = E-Mail-Programm
data-next-host-ip = IP-Adresse des nächsten Servers
data-tls-details = Angaben zur Transportverschlüsselung (TLS)
data-connection-statistics = Statistik der Verbindung
data-transferred-data = übertragene Daten
data-dns-queries = DNS-Anfragen
data-application-log = Protokoll der Anwendung
data-detailed-log = ausführliches Protokoll
data-log-config = Inhalt von Protokoll- und Konfigurationsdateien
data-log-files = Protokolldateien
data-config-files = Konfigurationsdateien
data-access-figures = Zugriffszahlen ohne Personenbezug

## Devices and behaviour

data-device-data = Gerätedaten
data-mac-address = MAC-Adresse
data-hardware-inventory = Hardware (Modell, Seriennummer)
data-software-inventory = installierte Software mit Version
data-cookie-id = Cookie- und Gerätekennungen
data-fingerprint = Fingerabdruck des Browsers
data-display-settings = Anzeigeeinstellungen
data-usage-data = Nutzungsdaten
data-usage-times = Nutzungszeiten
data-click-path = Klicks und Wege auf der Website
data-search-terms = Suchbegriffe
data-marketing-interest = Interessen und Profile
data-consent-record = Angaben zur Einwilligung
data-location = Standort
data-gps = GPS-Position
data-screen-content = Bildschirminhalte
data-file-metadata = Dateinamen und Zugriffszeiten
data-remote-id = Kennung der Fernwartung

## Domains, certificates and what customers store with us

data-domain-name = Domainname
data-domain-holder = Angaben zum Domaininhaber
data-certificate-request = Inhalt des Zertifikatsantrags
data-websites = Websites
data-online-shops = Onlineshops
data-online-offers = Onlineangebote
data-static-files = statische Dateien
data-databases = Datenbanken
data-images = Bilder
data-scripts = Skripte und Programme
data-emails = E-Mails
data-cloud-files = Dateien im Cloudspeicher
data-backup-files = Sicherungskopien des Kunden
data-physical-servers = Inhalte physischer Server
data-virtual-machines = Inhalte virtueller Maschinen

## Applicants and employees

data-application-documents = Bewerbungsunterlagen
data-cv = Lebenslauf
data-qualification = Qualifikationen und Zeugnisse
data-references = Referenzen
data-salary = Gehaltsdaten
data-social-security = Angaben zur Sozialversicherung
data-working-time = Arbeitszeiten
data-absences = Abwesenheiten
data-performance = Angaben zur Leistung
data-training-feedback = Einschätzungen zur Schulung
data-attendance = Angaben zur Teilnahme

## Special categories (Art. 9 GDPR) and offences (Art. 10 GDPR)

data-health = Gesundheitsdaten
data-religion = Religion und Weltanschauung
data-political = politische Meinungen
data-union = Gewerkschaftszugehörigkeit
data-ethnic = ethnische Herkunft
data-sexual = Sexualleben und sexuelle Orientierung
data-genetic = genetische Daten
data-biometric = biometrische Daten zur Identifizierung
data-criminal = Straftaten und strafrechtliche Verurteilungen
