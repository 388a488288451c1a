### What sets the collection of data from others off.

trigger-incoming-call = ein Anruf bei uns
trigger-incoming-mail = eine E-Mail an uns
trigger-enquiry = eine Anfrage
trigger-ticket = ein neues Ticket
trigger-first-order = die erste Bestellung
trigger-order = eine Bestellung oder ein Auftrag
trigger-payment-doubt = Zweifel an der Zahlungsfähigkeit
trigger-unpaid-invoice = eine offene Rechnung
trigger-contract-start = der Abschluss eines Vertrags
trigger-business-contact = ein geschäftlicher Kontakt
trigger-recommendation = eine Empfehlung
trigger-application = eine Bewerbung
trigger-event-registration = die Anmeldung zu einer Veranstaltung
trigger-website-visit = ein Besuch der Website
trigger-login = eine Anmeldung
trigger-domain-registration = die Registrierung oder Übertragung einer Domain
trigger-certificate-request = der Antrag auf ein Zertifikat
trigger-monitoring-alert = eine Meldung der Überwachung
trigger-attack = ein erkannter Angriff
trigger-payment = eine Zahlung
