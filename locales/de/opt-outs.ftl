### How to avoid or end something.

## On the web

opt-out-browser-settings = Cookies im Browser löschen oder sperren
opt-out-banner = die Auswahl im Einwilligungsfenster ändern
opt-out-browser-add-on = eine Browser-Erweiterung des Anbieters installieren
opt-out-ad-settings = personalisierte Werbung beim Anbieter abschalten
opt-out-do-not-play = das Video nicht abspielen
opt-out-do-not-load = den externen Inhalt nicht laden
opt-out-do-not-log-in = sich nicht anmelden
opt-out-do-not-use-form = das Formular nicht verwenden
opt-out-delete-account = das Nutzerkonto löschen
opt-out-unsubscribe-link = sich über den Link im Newsletter abmelden

## By telling us or others

opt-out-tell-us = uns formlos Bescheid geben
opt-out-tell-during-call = es uns während des Gesprächs sagen
opt-out-tell-in-letter = im Brief der elektronischen Erfassung widersprechen
opt-out-object = der Verarbeitung widersprechen
opt-out-by-provider = beim Anbieter widersprechen

## By doing otherwise

opt-out-other-channel = einen anderen Kontaktweg wählen
opt-out-other-payment = eine andere Zahlungsart wählen, etwa Überweisung
opt-out-business-hours-only = die Hotline nur während der Geschäftszeiten anrufen
opt-out-suppress-number = die eigene Rufnummer unterdrücken
opt-out-unlist-number = die Nummer aus öffentlichen Verzeichnissen austragen lassen
opt-out-encrypt-mail = E-Mails Ende-zu-Ende verschlüsseln
opt-out-camera-off = Kamera und Mikrofon ausgeschaltet lassen
opt-out-pseudonym = unter einem frei gewählten Namen teilnehmen
opt-out-refuse-recording = der Aufzeichnung widersprechen
opt-out-hide-domain-data = einen Dienst zum Schutz der Inhaberdaten nutzen
