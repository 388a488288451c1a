### What customers have to see to when we act as their processor.

duty-protect-own-files = die eigenen Dateien auf dem gemeinsam genutzten Server vor anderen Nutzern schützen
duty-set-permissions = Zugriffsrechte passend vergeben
duty-keep-credentials-secret = Zugangsdaten geheim halten
duty-own-legal-basis = die eigene Rechtsgrundlage sicherstellen
duty-choose-processors-carefully = Auftragsverarbeiter auswählen, die hinreichende Garantien bieten, auch für ihre Unterauftragsverarbeiter
duty-conclude-agreement = mit uns einen Vertrag zur Auftragsverarbeitung schließen
duty-inform-own-visitors = die Besucher der eigenen Website informieren
duty-ask-before-recording = vor einer Aufzeichnung alle Teilnehmenden fragen
duty-answer-requests = Anfragen betroffener Personen beantworten
duty-delete-own-data = nicht mehr benötigte Daten löschen
duty-own-backups = eigene Sicherungskopien anlegen
duty-own-logs = eigene Protokolle nur mit eigener Rechtsgrundlage führen
duty-update-own-software = selbst installierte Software aktuell halten
duty-encrypt-sensitive-data = besonders schutzbedürftige Daten verschlüsseln
duty-lawful-content = nur rechtmäßige Inhalte speichern
duty-tell-us-of-erasure = uns über Löschanträge informieren, die auch uns betreffen
