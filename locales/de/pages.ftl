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
label-snippet-places = Wo die Server stehen und wer sie betreibt
