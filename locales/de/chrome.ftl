# Alles, was rund um den Text einer Seite steht.
page-title = { $title } – { $controller }
page-skip = Zum Inhalt springen
page-contents = Inhalt
page-link-to-section = Link zum Abschnitt „{ $title }“
page-languages = Sprachen
page-documents = Weitere Seiten
page-footer = Über diese Seite
page-draft = Entwurf
    .note = Diese Fassung ist nicht veröffentlicht.
page-earlier = Diese Fassung galt bis zum { $until }. Sie wurde durch die { $current } ersetzt.
page-earlier-alone = Diese Fassung galt bis zum { $until }.
page-earlier-current = aktuelle Fassung
# Wie ein Etikett vor seinem Inhalt steht, wo es keine Spalten gibt.
page-label = { $label }:

language-de = Deutsch
language-en = English

document-statement = Datenschutzerklärung
document-measures = Technische und organisatorische Maßnahmen
document-measures-customers = Technische und organisatorische Maßnahmen (Fassung für Kunden)
document-recipients = Empfänger und Auftragsverarbeiter
document-recipients-customers = Empfänger und Auftragsverarbeiter (Fassung für Kunden)
document-cookies = Cookies und anderer Speicher
document-snippets = Texte für unsere Kunden
document-record = Verzeichnis von Verarbeitungstätigkeiten
document-record-public = Verzeichnis von Verarbeitungstätigkeiten (öffentliche Fassung)
