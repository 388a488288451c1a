# Maßnahmen: eine Wortgruppe ohne Punkt, groß am Anfang, nominal. Sie sagt nicht, wie oft, wo oder nach welcher Norm:
# Das ergänzt die Seite aus der Erklärung.

# Zutritt zu Gebäuden und Räumen
measure-locks-manual = Türen mit mechanischen Schlössern
measure-locks-electronic = Türen mit elektronischen Schlössern für Chip oder Karte
measure-alarm = Alarmanlage gegen Einbruch
measure-cctv-entrance = Videokameras an den Eingängen
measure-server-room = Server in abgeschlossenen Räumen oder Schränken
measure-key-register = Nachweis über Ausgabe und Rückgabe von Schlüsseln
measure-key-list = Liste der vergebenen Schlüssel
measure-visitors-escorted = Besucher nur in Begleitung von Beschäftigten
measure-visitor-log = Verzeichnis aller Besuche
measure-dc-certified = Rechenzentrum mit gültigem Zertifikat nach ISO/IEC 27001
measure-dc-location = Verarbeitung nur an den genannten Standorten
measure-own-premises = Kundendaten nur auf Servern in den eigenen Geschäftsräumen

# Zugang zu Systemen
measure-individual-accounts = Eigenes Benutzerkonto für jede Person
measure-password = Anmeldung mit Benutzername und Passwort
measure-mfa = Zweiter Faktor bei Fernzugriff und für Administratorkonten
measure-ssh-keys = Anmeldung an Servern über SSH mit Schlüsselpaar
measure-ssh-remote-only = Fernzugriff nur über SSH oder VPN mit Schlüsseln
measure-vpn = Fernzugriff über ein virtuelles privates Netz (VPN)
measure-vpn-only = Kein Fernzugriff ohne VPN
measure-password-manager = Zugangsdaten in einem verschlüsselten Passwortspeicher
measure-credentials-encrypted-media = Zugangsdaten auf verschlüsselten Datenträgern der Beschäftigten
measure-screen-lock = Bildschirme, die sich von selbst sperren
measure-lockout = Sperre oder Wartezeit nach fehlgeschlagenen Anmeldungen
measure-antimalware = Schutzprogramme gegen Schadsoftware
measure-firewall = Firewalls zum Schutz der Systeme
measure-waf-cdn = Schutz der Websites vor Überlastung und Angriffen
measure-ids = Systeme, die Angriffe erkennen und melden
measure-mdm = Zentral verwaltete Mobilgeräte, die sich aus der Ferne löschen lassen
measure-password-policy = Regeln für sichere Passwörter
measure-user-management = Verwaltung der Konten und Benutzerrechte
measure-byod-policy = Gleiche Regeln für persönliche wie für alle anderen Arbeitsgeräte
measure-sole-admin = Verwaltung der Server allein durch eigene Beschäftigte
measure-general-policy = Interne Regeln für Datenschutz und Sicherheit

# Zugriff auf Daten
measure-access-logs = Protokolle über Zugriffe auf Anwendungen und Daten
measure-system-logs = Protokolldateien auf den Systemen
measure-shredder = Aktenvernichter für vertrauliches Papier
measure-media-destruction = Zerstörung ausgedienter Datenträger
measure-media-wipe = Weitergabe und Entsorgung von Datenträgern nur nach sicherer Löschung
measure-file-permissions = Dateirechte, die fremde Zugriffe abweisen
measure-role-concept = Zugriffsrechte nur für die eigenen Aufgaben
measure-admin-minimal = Möglichst wenige Administratoren
measure-rights-admin = Verwaltung der Zugriffsrechte durch Administratoren
measure-rights-review = Überprüfung vergebener Zugriffsrechte
measure-log-access-limited = Einsicht in Protokolle nur bei Anlass und nur durch Administratoren
measure-clean-desk = Unterlagen nach der Arbeit unter Verschluss
measure-maintenance-screen-only = Kundendaten bei Fernwartung nur auf dem Bildschirm, ohne Speicherung
measure-no-customer-data-view = Einsicht in Kundendaten nur im Auftrag des Kunden

# Trennung von Daten und Systemen
measure-tenant-separation = Getrennte Konten, Datenbanken oder Verzeichnisse für jeden Kunden
measure-dedicated-servers = Eigene Server, zu denen andere Kunden des Rechenzentrums keinen Zugang haben
measure-own-system-account = Eigenes Systemkonto für jeden Webspace
measure-physical-separation = Physische Trennung von Systemen
measure-dev-test-prod = Eigene Systeme für Entwicklung, Test und Betrieb
measure-network-segmentation = Getrennte Bereiche im Netz
measure-db-rights = Festgelegte Rechte für den Zugriff auf Datenbanken
measure-purpose-tags = Nach Zweck gekennzeichnete und getrennt ausgewertete Daten

# Pseudonymisierung und Anonymisierung
measure-log-anonymisation = Gekürzte oder ersetzte IP- und E-Mail-Adressen in Protokollen
measure-protected-by-form = Verschlüsselung, Pseudonymisierung oder Anonymisierung von Daten, wann immer es möglich ist
measure-stats-aggregated = Statistiken nur mit Gesamtzahlen, ohne Bezug zu Personen
measure-hash-lookup = Hashwerte statt Kennungen in Zwischenspeichern
measure-key-separated = Getrennt und geschützt verwahrte Zuordnung von Pseudonymen zu Personen

# Verschlüsselung
measure-tls-web = Verschlüsselte Übertragung der Websites mit HTTPS und TLS
measure-https-redirect = Umleitung unverschlüsselter Aufrufe auf HTTPS
measure-tls-mail = Verschlüsselte Übertragung von E-Mails, wenn der andere Server sie unterstützt
measure-e2e-mail = Auf Wunsch durchgehend verschlüsselte E-Mails (OpenPGP oder S/MIME)
measure-video-encrypted = Verschlüsselte Übertragung von Bild und Ton in Konferenzen
measure-disk = Verschlüsselte Datenträger, auch in Notebooks, Smartphones und Tablets
measure-backup-encrypted = Verschlüsselte Sicherungskopien
measure-db-encryption = Verschlüsselte Datenbanken oder Datenfelder
measure-all-data-encrypted = Verschlüsselung aller Daten
measure-password-hash = Passwörter nur als Hashwerte mit Zufallszusatz (Salt)
measure-customer-tls = Zertifikate und verschlüsselte Zugänge für die Dienste der Kunden
measure-tls-everywhere = Verschlüsselte Verbindungen (TLS) mit und zwischen den Systemen
measure-encrypted-services = Verschlüsselter Zugang zu allen Diensten für Kunden
measure-key-management = Regeln für den Umgang mit kryptografischen Schlüsseln

# Übertragung und Weitergabe von Daten
measure-sftp-https = Datenaustausch über verschlüsselte Verbindungen (SFTP, HTTPS)
measure-partner-transfer-encrypted = Verschlüsselte Übermittlung an andere Stellen
measure-email-encryption = Verschlüsselung von E-Mails
measure-vpn-integrity = VPN als Schutz vor Veränderung der Daten unterwegs
measure-signatures = Signaturen oder Prüfsummen als Nachweis der Echtheit
measure-dnssec = Namensauflösung mit Echtheitsprüfung (DNSSEC)
measure-spf-dkim-dmarc = Prüfbare Absender bei E-Mails (SPF, DKIM, DMARC)
measure-spam-hash = Prüfsummen statt Inhalten bei Anfragen zur Spam-Erkennung
measure-whois-privacy = Verborgene Inhaberdaten im Domainverzeichnis, wo die Endung es erlaubt
measure-selfhosted-services = Anwendungen auf eigenen Servern statt bei fremden Anbietern
measure-encrypted-preferred = Vorrang für sichere Verbindungen
measure-min-disclosure = Für Subunternehmer nur die Daten, die der Auftrag erfordert
measure-courier = Verschlüsselter und dokumentierter Transport von Datenträgern

# Nachvollziehbarkeit von Eingaben und Änderungen
measure-change-logs = Protokoll darüber, wer wann was eingegeben, geändert oder gelöscht hat
measure-admin-activity-log = Protokoll darüber, was Beschäftigte an den Systemen tun
measure-central-logging = Kopien der Protokolle auf getrennten Protokollservern
measure-log-retention = Automatische Löschung von Protokollen nach fester Frist
measure-customer-access-record = Nachweis jedes Zugriffs auf Kundendaten, mit Meldung an den Kunden

# Verfügbarkeit und Belastbarkeit
measure-backup-daily = Tägliche Sicherungskopien
measure-backup-offsite = Sicherungskopien an mehreren Orten
measure-monitoring = Überwachung der Systeme mit automatischer Warnung
measure-trusted-repos = Programme nur aus offiziellen, signierten Quellen
measure-ups = Stromversorgung mit Batteriepuffer (USV)
measure-climate = Klimaanlage mit überwachter Temperatur
measure-fire = Rauchmelder und Feuerlöscher
measure-fire-extinguishers = Feuerlöscher
measure-raid = Mehrfach vorhandene Speicher und Netzanbindungen
measure-secondary-dns-mx = Ersatzserver für Namensauflösung oder E-Mails an einem anderen Ort
measure-load = Geplante Kapazität und verteilte Last
measure-patching = Zeitnahe Sicherheitsupdates
measure-software-updates = Regelmäßige Softwareupdates auf allen Servern

# Wiederherstellung nach Störungen
measure-recovery-concept = Konzept für Sicherung und Wiederherstellung
measure-restore-tests = Probeweise Wiederherstellung von Daten
measure-emergency-plan = Notfallplan, der sagt, wer was tut
measure-rto-rpo = Zielwerte für Ausfallzeit und Datenverlust

# Verarbeitung im Auftrag
measure-dpa = Verträge mit allen Dienstleistern, die Daten in unserem Auftrag verarbeiten
measure-vendor-selection = Datenschutz und Sicherheit als Maßstab bei der Wahl von Dienstleistern
measure-vendor-audit = Prüfung der Dienstleister
measure-subprocessor-list = Aktuelle Liste der weiteren Auftragsverarbeiter
measure-instructions-only = Verarbeitung von Kundendaten nur auf dokumentierte Weisung
measure-unlawful-instruction = Hinweis und Aufschub, wenn eine Weisung rechtswidrig erscheint
measure-customer-informed = Nachricht an den Kunden vor Einsicht in seine Daten, mit Recht zur Ablehnung
measure-customer-confidentiality = Verschwiegenheit über alles, was Beschäftigte auf Systemen der Kunden sehen
measure-return-delete = Rückgabe oder Löschung der Daten am Ende des Auftrags, auch aus Sicherungskopien

# Überprüfung und Dokumentation
measure-pentest = Suche nach Schwachstellen oder simulierte Angriffe
measure-tls-rating = Prüfung der Verschlüsselungseinstellungen
measure-documentation-wiki = Zentrales Wiki für Beschäftigte mit allen Verfahren und Regeln zum Datenschutz
measure-yearly-review = Überprüfung der Maßnahmen mindestens einmal im Jahr
measure-central-docs = Zentrale Dokumentation, die alle Beschäftigten einsehen können
measure-record-30 = Verzeichnis der Verarbeitungstätigkeiten
measure-dpia = Datenschutz-Folgenabschätzung bei hohem Risiko
measure-isms = Informationssicherheit nach einem festen Managementsystem (ISMS)

# Umgang mit Sicherheitsvorfällen
measure-spam-virus-filter = Spam- und Virenfilter auf aktuellem Stand
measure-firewall-spam-virus-filter = Firewall, Spamfilter und Virenscanner mit regelmäßigen Updates
measure-response-plan = Fester Ablauf mit Meldewegen für Sicherheitsvorfälle
measure-contact-point = Benannte Anlaufstelle für Sicherheitsprobleme
measure-ticketing = Ticketsystem für Störungen und Vorfälle
measure-contain = Im Ernstfall gesperrte Zugänge, erzwungene neue Passwörter, aktualisierte Software und abgeschaltete Dienste
measure-customer-notice = Unverzügliche Nachricht an betroffene Kunden
measure-breach-register = Verzeichnis aller Datenschutzverletzungen
measure-agreed-technical-standard = Sichere Verbindungen, Verschlüsselung und Sicherung nach technischen Vorgaben und Standards

# Datenschutz durch Technik und Voreinstellungen
measure-no-tracking = Keine Nachverfolgung, keine Werbenetzwerke, keine unnötigen Cookies
measure-default-off = Standardmäßig ausgeschaltete Zusatzfunktionen
measure-two-click = Fremde Inhalte erst nach einem Klick
measure-local-assets = Schriften, Symbole und Skripte vom eigenen Server
measure-retention-automation = Automatische Löschung nach Art der Daten und Frist
measure-data-minimal = Nur Daten, die für den Zweck nötig sind
measure-unneeded-deleted = Löschung nicht mehr benötigter Daten, sobald keine Aufbewahrungsfrist entgegensteht
measure-privacy-procurement = Vorrang für datenschutzfreundliche Technik beim Einkauf
measure-security-first = Sicherheit als erster Gesichtspunkt bei Entwicklung, Einrichtung, Konfiguration, Wartung und Betrieb von Hard- und Software

# Organisation und Beschäftigte
measure-confidentiality = Verpflichtung der Beschäftigten zur Vertraulichkeit
measure-staff-instructed = Unterweisung der Beschäftigten im Umgang mit personenbezogenen Daten
measure-training = Schulung und Sensibilisierung der Beschäftigten
measure-awareness = Sensibilisierung der Beschäftigten für den Datenschutz
measure-policies = Richtlinien für Datenschutz und sichere Systeme
measure-dpo = Benannte Ansprechperson für den Datenschutz
measure-offboarding = Entzug von Rechten und Löschung dienstlicher Daten, wenn Beschäftigte ausscheiden
measure-professional-secrecy = Verpflichtung zur Wahrung von Berufsgeheimnissen (§{"\u202F"}203{"\u00A0"}StGB)
measure-telecom-secrecy = Verpflichtung zur Wahrung des Fernmeldegeheimnisses (§{"\u202F"}3{"\u00A0"}TDDDG)
measure-home-office = Regeln für die Arbeit zu Hause und unterwegs

# Rechte der betroffenen Personen
measure-request-process = Fester Ablauf mit Fristen für Auskunft, Berichtigung, Löschung und Übertragung
measure-identity-check = Prüfung der Identität, wenn Zweifel bestehen
measure-deletion-concept = Löschkonzept, das Sicherungskopien einschließt
measure-forward-to-controller = Weiterleitung von Anfragen zu Kundendaten an den verantwortlichen Kunden
