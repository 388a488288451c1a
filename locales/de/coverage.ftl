# Der Bericht darüber, welche Informationspflicht wo erfüllt ist.

document-coverage = Abdeckung der Informationspflichten
coverage-summary = Zusammenfassung
coverage-counts =
    { $told ->
        [one] Eine Pflicht, die hier gilt, ist in allen Sprachen erfüllt.
       *[other] { $told } Pflichten, die hier gelten, sind in allen Sprachen erfüllt.
    } { $missing ->
        [0] Es fehlt nichts.
        [one] Bei einer fehlt der Text.
       *[other] Bei { $missing } fehlt der Text.
    }
coverage-how = Geprüft ist, ob ein Text da ist, nicht ob er zutrifft.
coverage-caption = Welche Pflicht wo erfüllt ist
coverage-duty = Pflicht
coverage-told = Abschnitt
coverage-declared = Erklärt in
coverage-missing = Fehlt
coverage-derived = Folgt aus mehreren Angaben
coverage-item = { $what } ({ $law })

duty-13-1-a = Name und Kontaktdaten des Verantwortlichen
duty-13-1-b = Kontaktdaten des Datenschutzbeauftragten
duty-13-1-c = Zwecke und Rechtsgrundlage
duty-13-1-d = Die verfolgten berechtigten Interessen
duty-13-1-e = Empfänger oder Kategorien von Empfängern
duty-13-1-f = Übermittlung in Drittländer und Garantien
duty-13-2-a = Dauer der Speicherung oder Kriterien dafür
duty-13-2-b = Rechte auf Auskunft, Berichtigung, Löschung, Einschränkung, Widerspruch und Übertragbarkeit
duty-13-2-c = Recht, eine Einwilligung zu widerrufen
duty-13-2-d = Beschwerderecht bei einer Aufsichtsbehörde
duty-13-2-e = Pflicht zur Angabe und Folgen der Nichtangabe
duty-13-2-f = Automatisierte Entscheidungen
duty-14-1-a = Name und Kontaktdaten des Verantwortlichen
duty-14-1-b = Kontaktdaten des Datenschutzbeauftragten
duty-14-1-c = Zwecke und Rechtsgrundlage
duty-14-1-d = Kategorien der Daten
duty-14-1-e = Empfänger oder Kategorien von Empfängern
duty-14-1-f = Übermittlung in Drittländer und Garantien
duty-14-2-a = Dauer der Speicherung oder Kriterien dafür
duty-14-2-b = Die verfolgten berechtigten Interessen
duty-14-2-c = Rechte auf Auskunft, Berichtigung, Löschung, Einschränkung, Widerspruch und Übertragbarkeit
duty-14-2-d = Recht, eine Einwilligung zu widerrufen
duty-14-2-e = Beschwerderecht bei einer Aufsichtsbehörde
duty-14-2-f = Quelle der Daten
duty-14-2-g = Automatisierte Entscheidungen
duty-21-4 = Hinweis auf das Widerspruchsrecht, von anderem getrennt
duty-26-2 = Das Wesentliche der Vereinbarung gemeinsam Verantwortlicher
duty-32-1 = Technische und organisatorische Maßnahmen
