### Conditions: adverbials that stand in brackets, before a colon, or after the word for “except”.

## Mail

condition-mail-submission = wenn ein angemeldeter Nutzer eine E-Mail verschickt
condition-content-rejection = wenn eine E-Mail wegen ihres Inhalts abgewiesen wird
condition-rejected-as-spam = wenn unser Mailsystem die Nachricht als Spam abweist
    .provider = wenn das Mailsystem die Nachricht als Spam abweist
condition-end-to-end-encrypted = bei Ende-zu-Ende-verschlüsselten E-Mails
condition-needed-for-delivery = soweit es für die Zustellung nötig ist
condition-tls-supported = wenn die Gegenstelle es unterstützt

## Running systems

condition-troubleshooting = solange wir einem bestimmten Fehler nachgehen
    .provider = während der Suche nach einem bestimmten Fehler
condition-attack = wenn wir einen Angriff oder Angriffsversuch erkennen
    .provider = wenn dort ein Angriff oder Angriffsversuch erkannt wird
condition-no-attack = solange wir keinen Angriff erkennen
    .provider = solange dort kein Angriff erkannt wird
condition-useful = wenn es möglich, nötig und sinnvoll ist
condition-main-servers-unreachable = wenn unsere Hauptserver nicht erreichbar sind
    .provider = wenn die Hauptserver nicht erreichbar sind
condition-available-during-incident = soweit bei einer Störung verfügbar
condition-emergency = im Notfall
condition-technical-need = soweit die Technik es erfordert
condition-where-possible = soweit möglich
condition-updates-available = sofern Aktualisierungen vorliegen
condition-depends-on-software = je nach verwendeter Software
condition-depends-on-page = je nach Seite und Gerät
condition-depends-on-browser = je nach Browser

## Domains and certificates

condition-depends-on-tld = je nach Domainendung
condition-depends-on-registrar = je nach Registrar
condition-tld-requires = wenn die Domainendung es verlangt
condition-registrar-publishes = wenn der Registrar die Daten veröffentlicht
condition-most-domains = bei fast allen Domains
condition-other-domains = bei den übrigen Domains

## What was agreed or asked for

condition-agreed = wenn es vereinbart ist
condition-agreed-otherwise = wenn etwas anderes vereinbart ist
condition-customer-request = wenn der Kunde es ausdrücklich verlangt
condition-customer-chooses = wenn der Kunde diese Möglichkeit wählt
condition-you-ask = auf ausdrücklichen Wunsch
condition-on-instruction = auf Weisung des Kunden
condition-with-agreement = mit Vertrag zur Auftragsverarbeitung
condition-without-agreement = ohne Vertrag zur Auftragsverarbeitung
condition-consent-given = mit Einwilligung
condition-voluntary = wenn freiwillig angegeben
condition-logged-in = nach der Anmeldung
condition-account-exists = solange ein Nutzerkonto besteht

## Business

condition-needed-for-order = wenn der Auftrag es erfordert
condition-mandate-given = wenn ein Lastschriftmandat vorliegt
condition-by-direct-debit = bei Zahlung per Lastschrift
condition-paper-quote = bei Angeboten auf Papier
condition-quote-declined = wenn aus dem Angebot kein Auftrag wird
condition-first-order = bei der ersten Bestellung
condition-payment-doubt = bei Zweifeln an der Zahlungsfähigkeit
condition-payment-default = wenn eine Rechnung offen bleibt
condition-paid-service = bei kostenpflichtigen Leistungen
condition-end-customer-order = bei Bestellungen durch Endkunden
condition-direct-delivery = bei Direktlieferung
condition-own-stock = bei Lieferung aus unserem Lager
condition-goods-are-sent = wenn wir etwas versenden
condition-paid-through-provider = bei Zahlung über diesen Anbieter
condition-justified-cases = in begründeten Fällen
condition-business-hours = während der Geschäftszeiten
condition-out-of-hours = außerhalb der Geschäftszeiten

## Cases of retention

condition-contract = wenn ein Vertrag besteht oder zustande kommt
condition-no-contract = wenn kein Vertrag zustande kommt
condition-neither-contract-nor-invoice = wenn aus einer Anfrage weder ein Vertrag noch eine Rechnung wird
condition-invoice = bei Rechnungen
condition-voucher = bei Buchungsbelegen
condition-business-letter = bei Geschäftsbriefen
condition-retention-duty = wenn eine gesetzliche Aufbewahrungspflicht besteht
condition-law-requires = wenn ein Gesetz es verlangt
condition-privacy-request = bei Anfragen zum Datenschutz
condition-consent-proof = beim Nachweis der Einwilligung
condition-legal-dispute = bei einem Rechtsstreit
condition-unsubscribed = nach der Abmeldung

## Applications

condition-hired = bei Einstellung
condition-rejected = bei Absage
condition-withdrawn = wenn die Bewerbung zurückgezogen wird
condition-talent-pool = bei Aufnahme in den Bewerberpool

## Telephone and conferences

condition-unknown-caller = wenn unsere eigenen Verzeichnisse die Nummer nicht kennen
condition-listed-number = wenn die Nummer öffentlich eingetragen ist
condition-caller-de = bei Anrufen aus Deutschland
condition-caller-at = bei Anrufen aus Österreich
condition-caller-ch = bei Anrufen aus der Schweiz
condition-caller-us = bei Anrufen aus den USA
condition-room-owner-records = wenn der Eigentümer des Raums aufzeichnet
condition-camera-on = bei eingeschalteter Kamera oder eingeschaltetem Mikrofon
