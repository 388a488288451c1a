### What data are needed for; completes “needed …”.

need-contract = für den Vertrag
need-contract-conclusion = für den Abschluss eines Vertrags
need-law = wegen einer gesetzlichen Pflicht
need-service = für diese Leistung
need-order = für den Auftrag
need-invoice = für die Rechnung
need-payment = für die Zahlung
need-delivery = für die Lieferung
need-registration = für die Registrierung
need-domain = für die Registrierung der Domain
need-certificate = für das Zertifikat
need-login = für die Anmeldung
need-website = für die Auslieferung der Website
need-mail-delivery = für die Zustellung der E-Mail
need-answer = für die Antwort
need-application = für die Bewerbung
need-employment = für das Arbeitsverhältnis
need-participation = für die Teilnahme
need-remote-support = für die Fernwartung
