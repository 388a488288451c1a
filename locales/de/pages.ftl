### Pages beside the statement: what they have in common, the list of recipients, the page of cookies.

## In common

section-page-scope = Worum es hier geht
section-page-changes = Änderungen dieser Seite
page-see-statement = Welche Daten wir wofür verarbeiten, steht in unserer { $page }.
page-statement = Datenschutzerklärung
page-for-customers = Diese Fassung ist für unsere Kunden bestimmt.

## Recipients

section-processors = Auftragsverarbeiter
section-joint-controllers = Gemeinsam Verantwortliche
section-other-recipients = Weitere Empfänger
section-authorities = Behörden
recipients-page-intro = { $count ->
    [one] Diese Stelle erhält personenbezogene Daten von uns oder verarbeitet sie in unserem Auftrag.
   *[other] Diese Stellen erhalten personenbezogene Daten von uns oder verarbeiten sie in unserem Auftrag.
  }
recipient-runs = { $count ->
    [one] Betrieb eines Standorts ({ $places })
   *[other] Betrieb von Standorten ({ $places })
  }
recipient-task-at = { $task } ({ $places })
recipients-for-customers = Diese Fassung ist für unsere Kunden bestimmt. Sie nennt auch Namen, die wir nicht veröffentlichen.
recipients-state = { $state }. Ändert sich, wer Daten erhält, passen wir diese Seite an.

## Cookies and storage

section-cookies-necessary = Unbedingt erforderlich
section-cookies-functional = Komfort
section-cookies-statistics = Statistik
section-cookies-marketing = Werbung
section-cookies-external-media = Eingebettete Inhalte
cookies-page-intro = Manche Dienste legen etwas auf Ihrem Gerät ab. Hier steht, was das ist, wer es setzt, wofür es dient und wie lange es bleibt.
cookies-without-consent = ohne Einwilligung ({ $law })
cookies-with-consent = nur mit Einwilligung ({ $law })
column-set-by = Wer es setzt
cookie-set-by-us = wir selbst
label-device-access = Speichern und Auslesen
label-device-after = Verarbeitung danach
cookies-withdraw = Ihre Einwilligung können Sie jederzeit { $withdraw }.
cookies-withdraw-link = widerrufen
cookies-state = { $state }. Ändert sich, was wir auf Geräten speichern, passen wir diese Seite an.

## Texts for customers' own pages

snippets-intro = Nutzen Sie unsere Dienste für Ihre eigenen Angebote? Dann informieren Sie die Menschen darüber, deren Daten dabei verarbeitet werden ({ $law }). Diese Texte dürfen Sie dafür übernehmen und anpassen. Sie beruhen auf denselben Angaben wie unsere eigene Erklärung.
snippets-yours = Was nur Sie wissen, ergänzen Sie bitte selbst: wofür Sie einen Dienst nutzen und auf welche Rechtsgrundlage Sie sich stützen. Was auf Sie nicht zutrifft, streichen Sie.
snippets-state = { $state }. Ändert sich, was wir hier angeben, passen wir die Texte an. Vergleichen Sie Ihre Fassung dann bitte mit dieser.
form-text = Als Text:
form-markdown = Als Markdown:
form-html = Als HTML:
snippet-intro = Dafür nutzen wir einen Dienstleister, der Daten in unserem Auftrag verarbeitet ({ $law }) und Protokolle führt: { $provider }.
snippet-intro-no-logs = Dafür nutzen wir einen Dienstleister, der Daten in unserem Auftrag verarbeitet ({ $law }) und keine Protokolle führt: { $provider }.
label-snippet-content = Was er in unserem Auftrag verarbeitet
label-snippet-logs = Was er protokolliert
label-snippet-purposes = Wofür er Daten nutzt
label-snippet-retention = Wie lange er Protokolle aufbewahrt
label-snippet-recipients = Wer Protokolle von ihm erhält
facts-operator = Betrieb der Server: { $operator }
label-snippet-places = Wo die Server stehen und wer sie betreibt

## The record of processing activities

section-activities = Verarbeitungstätigkeiten
record-intro = Dieses Verzeichnis führt unsere Verarbeitungstätigkeiten auf ({ $law }).
record-intro-both = Dieses Verzeichnis führt unsere Verarbeitungstätigkeiten auf ({ $law }) und was wir im Auftrag anderer verarbeiten ({ $law-on-behalf }).
record-internal = Es ist nur für den internen Gebrauch bestimmt. Der Aufsichtsbehörde stellen wir es auf Anfrage zur Verfügung ({ $law }).
record-on-behalf = Verantwortlich ist der jeweilige Kunde, wenn niemand anders genannt ist. Namen und Kontaktdaten der einzelnen Verantwortlichen ({ $law }) enthält dieses Verzeichnis nicht.
record-state = { $state }. Ändert sich eine Verarbeitung, passen wir dieses Verzeichnis an.
record-part = { $whole } – { $part }
record-customer = der jeweilige Kunde
record-no-officer = keiner benannt
label-record-purposes = Zwecke und Rechtsgrundlagen
label-record-subjects = Kategorien betroffener Personen
label-record-data = Kategorien personenbezogener Daten
label-record-recipients = Empfänger
label-record-erasure = Löschfristen
label-record-measures = Besondere Maßnahmen
label-logs-inline = Protokolle
column-record-law = Verzeichnis nach
column-record-activity = Verarbeitungstätigkeit
column-record-purpose = Zweck
column-record-measures = Technische und organisatorische Maßnahmen
column-record-controller = Verantwortlicher
column-record-joint = Gemeinsam Verantwortliche
column-record-representative = Vertreter
column-record-officer = Datenschutzbeauftragter
column-record-processor = Auftragsverarbeiter
