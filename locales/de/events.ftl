### Events that end or start a period. `.until` ends it, `.after` starts it; neither needs a comma before it.

## Contact

event-request-closed =
    .until = bis das Anliegen erledigt ist
    .after = nach Erledigung des Anliegens
event-answer =
    .until = bis zu unserer Antwort
    .after = nach unserer Antwort
event-reply-expected =
    .until = bis keine Antwort mehr zu erwarten ist
    .after = nach Ablauf der üblichen Antwortzeit
event-collection =
    .until = bis zur Erhebung
    .after = nach der Erhebung
event-last-contact =
    .until = bis zum letzten Kontakt
    .after = nach dem letzten Kontakt
event-call-end =
    .until = bis zum Ende des Anrufs
    .after = nach dem Ende des Anrufs
event-chat-end =
    .until = bis zum Ende des Chats
    .after = nach dem Ende des Chats
event-ticket-closed =
    .until = bis das Ticket geschlossen ist
    .after = nach Schließung des Tickets

## Business

event-offer =
    .until = bis zur Abgabe des Angebots
    .after = nach Abgabe des Angebots
event-contract-end =
    .until = bis zum Ende des Vertrags
    .after = nach dem Ende des Vertrags
event-customer-contract-end =
    .until = bis zum Ende des Vertrags mit dem Kunden
    .after = nach dem Ende des Vertrags mit dem Kunden
event-relationship-end =
    .until = bis zum Ende der Geschäftsbeziehung
    .after = nach dem Ende der Geschäftsbeziehung
event-last-invoice =
    .until = bis zur letzten Rechnung
    .after = nach der letzten Rechnung
event-last-invoice-of-contract =
    .until = bis zur letzten Rechnung aus dem Vertrag
    .after = nach der letzten Rechnung aus dem Vertrag
event-payment-complete =
    .until = bis die Zahlung abgeschlossen ist
    .after = nach Abschluss der Zahlung
event-books-closed =
    .until = bis der Vorgang gebucht und abgeschlossen ist
    .after = nach dem buchhalterischen Abschluss des Vorgangs
event-order-complete =
    .until = bis der Auftrag ausgeführt ist
    .after = nach Ausführung des Auftrags
event-delivery =
    .until = bis zur Lieferung
    .after = nach der Lieferung
event-publication =
    .until = bis zur Veröffentlichung
    .after = nach der Veröffentlichung
event-last-debit =
    .until = bis zur letzten Lastschrift
    .after = nach der letzten Lastschrift
event-year-end =
    .until = bis zum Ende des Kalenderjahres
    .after = nach dem Ende des Kalenderjahres
event-claims-expired =
    .until = bis alle Fristen für Ansprüche abgelaufen sind
    .after = nach Ablauf aller Fristen für Ansprüche
event-dispute-end =
    .until = bis der Rechtsstreit beendet ist
    .after = nach dem Ende des Rechtsstreits
event-domain-transfer =
    .until = bis die Domain übertragen oder gelöscht ist
    .after = nach Übertragung oder Löschung der Domain

## Applications and work

event-rejection =
    .until = bis zur Absage
    .after = nach der Absage
event-employment-end =
    .until = bis zum Ende der Beschäftigung
    .after = nach dem Ende der Beschäftigung
event-staff-leaves =
    .until = bis der Nutzer des Geräts aus unserer Firma ausscheidet
    .after = nach dem Ausscheiden des Nutzers aus unserer Firma
event-procedure-end =
    .until = bis zum Ende des Bewerbungsverfahrens
    .after = nach dem Ende des Bewerbungsverfahrens
event-chosen-period-end =
    .until = bis zum Ende der gewünschten Dauer
    .after = nach dem Ende der gewünschten Dauer
event-training-end =
    .until = bis zum Ende der Schulung
    .after = nach dem Ende der Schulung
event-event-end =
    .until = bis zum Ende der Veranstaltung
    .after = nach dem Ende der Veranstaltung

## Systems

event-user-deletes =
    .until = bis der Nutzer die Daten selbst löscht
    .after = nach der Löschung durch den Nutzer
event-owner-deletes =
    .until = bis der Eigentümer des Raums die Daten löscht
    .after = nach der Löschung durch den Eigentümer des Raums
event-customer-deletes =
    .until = bis der Kunde die Daten löscht
    .after = nach der Löschung durch den Kunden
event-account-deleted =
    .until = bis das Nutzerkonto gelöscht ist
    .after = nach Löschung des Nutzerkontos
event-last-login =
    .until = bis zur letzten Anmeldung
    .after = nach der letzten Anmeldung
event-last-change =
    .until = bis zur letzten Änderung
    .after = nach der letzten Änderung
event-session-end =
    .until = bis zum Ende der Sitzung
    .after = nach dem Ende der Sitzung
event-forwarded =
    .until = bis zur Übergabe an den nächsten Server
    .after = nach Übergabe an den nächsten Server
event-cause-gone =
    .until = bis der Anlass entfallen ist
    .after = nach Wegfall des Anlasses
event-purpose-gone =
    .until = bis der Zweck entfallen ist
    .after = nach Wegfall des Zwecks
event-error-fixed =
    .until = bis der Fehler behoben ist
    .after = nach Behebung des Fehlers
event-attack-handled =
    .until = bis der Angriff aufgeklärt ist
    .after = nach Aufklärung des Angriffs
event-backup-overwritten =
    .until = bis die Sicherungskopie überschrieben ist
    .after = nach dem Überschreiben der Sicherungskopie
event-certificate-expired =
    .until = bis das Zertifikat abgelaufen ist
    .after = nach Ablauf des Zertifikats

## The person's choice

event-withdrawal =
    .until = bis zum Widerruf der Einwilligung
    .after = nach Widerruf der Einwilligung
event-objection =
    .until = bis zum Widerspruch
    .after = nach dem Widerspruch
event-unsubscribed =
    .until = bis zur Abmeldung
    .after = nach der Abmeldung
event-erasure-request =
    .until = bis zum Antrag auf Löschung
    .after = nach dem Antrag auf Löschung

## Records that provisions have kept

event-invoice-exchanged =
    .until = bis die Rechnung eingegangen oder versandt ist
    .after = nach Eingang oder Versand der Rechnung
event-invoice-sent =
    .until = bis zum Versand der Rechnung
    .after = nach Versand der Rechnung
event-tax-deadline-over =
    .until = bis die Steuer nicht mehr festgesetzt werden kann
    .after = nach Ablauf der Frist, in der die Steuer festgesetzt werden kann
event-year-after-audit =
    .until = bis zum Ende des Kalenderjahres nach der letzten Betriebsprüfung
    .after = nach dem Ende des Kalenderjahres, das der letzten Betriebsprüfung folgt
event-last-entry =
    .until = bis zum letzten Eintrag
    .after = nach dem letzten Eintrag
event-recorded =
    .until = bis zur Aufzeichnung
    .after = nach der Aufzeichnung
event-consent-used =
    .until = bis zur letzten Nutzung der Einwilligung
    .after = nach der letzten Nutzung der Einwilligung
event-report-handled =
    .until = bis das Verfahren zu der Meldung abgeschlossen ist
    .after = nach Abschluss des Verfahrens zu der Meldung
