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
