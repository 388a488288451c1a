# Was sich von einer Fassung zur nächsten geändert hat: als Bericht und als einzelne Zeilen.

document-changes = Änderungen
changes-between = { $old } → { $new }
changes-summary = Zusammenfassung
changes-none = Inhaltlich hat sich nichts geändert.
changes-counts =
    { $material ->
        [0] Keine Änderung ist wesentlich
        [one] Eine Änderung ist wesentlich
       *[other] { $material } Änderungen sind wesentlich
    }, { $minor ->
        [0] keine geringfügig.
        [one] eine geringfügig.
       *[other] { $minor } geringfügig.
    }
changes-how = Wesentlich ist, was sich auf Personen oder Kunden auswirken kann, und alles, bei dem das nicht sicher ist. Wer zu benachrichtigen ist, entscheidet dieser Bericht nicht.
changes-material = Wesentliche Änderungen
changes-minor = Geringfügige Änderungen
change-line = { $change } – { $because }
change-about = { $subject } – { $change }
change-of = { $what } ({ $of })
change-new = { $what }, neu: { $new }
change-dropped = { $what }, entfallen: { $old }
change-renamed = anderer Name in der Deklaration: bisher { $old }, jetzt { $new }
change-changed = { $what }: bisher { $old }, jetzt { $new }
change-longer = { $what }, länger: bisher { $old }, jetzt { $new }
change-shorter = { $what }, kürzer: bisher { $old }, jetzt { $new }
change-other-start = { $what }, anderer Beginn: bisher { $old }, jetzt { $new }
change-weaker = { $what }, schwächer: bisher { $old }, jetzt { $new }
change-stronger = { $what }, stärker: bisher { $old }, jetzt { $new }
change-renewed = { $what }, erneut: bisher { $old }, jetzt { $new }
change-reworded = { $what }, neu gefasst: jetzt { $new }

## Womit etwas bezeichnet ist

changed-service-for = { $service } ({ $purposes })
changed-service-to = { $service }; Empfänger: { $recipients }
changed-said = „{ $words }“
changed-except = außer
changed-logs = Protokolle
changed-on-behalf = im Auftrag
changed-public = öffentlich zugänglich
changed-not-public = nicht öffentlich zugänglich
changed-for-public = für alle
changed-for-customers = für Kunden
changed-for-authority = für die Aufsichtsbehörde
changed-officer-below-threshold = keiner, weil weniger Personen als vom Gesetz genannt ständig mit personenbezogenen Daten arbeiten
changed-officer-not-required = keiner, weil keiner zu benennen ist

changed-declaration = Erklärung als Ganzes
changed-controller = Verantwortlicher
changed-scope = Geltungsbereich
changed-party = Empfänger
changed-place = Standorte
changed-chapter = Kapitel
changed-service = Dienste
changed-backups = Sicherungskopien
changed-rights = Rechte
changed-decisions = Automatisierte Entscheidungen
changed-measures = Technische und organisatorische Maßnahmen
changed-claims = Zusagen
changed-texts = Eigene Texte

## In welcher Hinsicht

topic-language = Sprache der Erklärung
topic-document = Dokument
topic-section = Eigener Abschnitt
topic-explanation = Erklärter Begriff
topic-claim = Zusage
topic-word = Bezeichnung
topic-name = Name
topic-represented = Vertretung
topic-address = Anschrift
topic-email = E-Mail-Adresse
topic-phone = Telefonnummer
topic-contact = Weiterer Kontakt
topic-imprint = Angabe im Impressum
topic-joint = Gemeinsam Verantwortlicher
topic-eu-representative = Vertreter in der Europäischen Union
topic-officer = Datenschutzbeauftragter
topic-authority = Aufsichtsbehörde
topic-telecom-authority = Aufsichtsbehörde für Telekommunikation
topic-domain = Website
topic-channel = Erfasster Kontaktweg
topic-no-channel = Kontaktweg ohne personenbezogene Daten
topic-offer = Erfasstes Angebot
topic-audience = Zielgruppe
topic-decision = Entscheidung
topic-logic = Logik der Entscheidung
topic-consequences = Folgen der Entscheidung
topic-requests = Weg für Anfragen
topic-answers = Weg der Antwort
topic-no-requests = Ausgeschlossener Weg für Anfragen
topic-right = Angabe zu einem Recht
topic-processor = Auftragsverarbeiter
topic-recipient = Empfänger
topic-party-name = Name
topic-role = Rolle
topic-party-category = Kategorie
topic-country = Land
topic-third-country = Drittland
topic-party-address = Anschrift
topic-task = Aufgabe
topic-product = Produkt
topic-policy = Eigene Datenschutzhinweise
topic-agreement = Vereinbarung
topic-arrangement = Vereinbarung über gemeinsame Verantwortung
topic-transfer = Grundlage der Übermittlung
topic-transfer-checked = Tag der letzten Prüfung
topic-transfer-copy = Kopie der Garantien
topic-sub-processor = Weiterer Auftragsverarbeiter
topic-names-withheld = Grund, keine Namen zu nennen
topic-public-source = Öffentlich zugängliche Quelle
topic-readers = Sichtbar
topic-since = Seit
topic-place = Standort
topic-place-name = Name des Standorts
topic-city = Ort
topic-operator = Betreiber
topic-holds = Was dort steht
topic-service = Dienst
topic-title = Überschrift
topic-note = Hinweis
topic-sentence = Aussage
topic-link = Verweis
topic-condition = Bedingung
topic-subjects = Betroffene Personen
topic-data = Daten
topic-purpose = Zweck
topic-basis = Rechtsgrundlage
topic-law = Vorschrift
topic-interest = Verfolgtes Interesse
topic-consent = Weg, die Einwilligung zu erteilen
topic-withdrawal = Weg, die Einwilligung zu widerrufen
topic-provision = Pflicht zur Angabe
topic-opt-out = Möglichkeit, es zu vermeiden
topic-trigger = Anlass
topic-source = Quelle der Daten
topic-sent = Übermittelte Daten
topic-receives = Empfänger
topic-lies = Standort der Daten
topic-access = Zugriff
topic-arrives = Weg der Daten
topic-retention = Speicherdauer
topic-backups = Sicherungskopien
topic-backup-place = Standort der Sicherungskopien
topic-backups-every = Häufigkeit der Sicherung
topic-backups-single = Einzelne Daten in Sicherungskopien
topic-logs = Protokoll
topic-replaced = Ersetzte Angabe
topic-example = Beispiel eines Eintrags
topic-cookie = Cookie oder anderer Speicher
topic-cookie-lasts = Lebensdauer
topic-cookie-category = Einordnung
topic-cookie-kind = Art des Speichers
topic-cookie-host = Gesetzt von
topic-cookie-for = Erforderlich für
topic-loads = Laden der Inhalte
topic-on-pages = Seiten
topic-case = Besonderer Fall
topic-onward = Eigene Verwendung durch den Empfänger
topic-on-behalf = Verarbeitung im Auftrag
topic-content = Im Auftrag verarbeitete Daten
topic-responsible = Verantwortlicher
topic-content-retention = Speicherdauer
topic-content-receives = Empfänger
topic-inspection = Einsicht in Daten der Kunden
topic-duty = Aufgabe der Kunden
topic-snippet = Zusatz im Textbaustein
topic-measure = Maßnahme
topic-measure-places = Geltung nur für Standorte
topic-measure-condition = Bedingung
topic-measure-every = Häufigkeit
topic-measure-recorded = Dokumentation
topic-measure-state = Stand der Umsetzung
topic-measure-reviewed = Letzte Überprüfung
