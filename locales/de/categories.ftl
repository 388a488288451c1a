### Kinds of recipients. `usual-role` lists what they usually are; the declaration decides.

## Technology

category-hosting = Hosting- und Rechenzentrumsbetreiber
category-it-service = IT-Dienstleister
category-software-provider = Anbieter von Online-Software
category-backup-provider = Anbieter von Sicherungsspeicher
category-cdn = Auslieferungsnetze (CDN)
category-mail-provider = E-Mail-Dienstleister
category-mail-server = an der Zustellung beteiligte Mailserver
category-spam-protection = Dienste zur Spam-Erkennung
category-telecom = Telekommunikationsanbieter
category-conference-provider = Anbieter von Videokonferenzen
category-remote-support-provider = Anbieter von Fernwartung
category-manufacturer = Hersteller
category-registrar = Registrare und Registrierungsstellen für Domains
category-certificate-authority = Zertifizierungsstellen
category-public-whois = die Öffentlichkeit (über Whois)
category-public = die Öffentlichkeit
category-directory = Telefonbuch- und Auskunftsdienste

## Web and marketing

category-newsletter-provider = Versanddienste für Newsletter
category-analytics-provider = Anbieter von Webanalyse
category-ad-network = Werbenetzwerke
category-social-network = soziale Netzwerke
category-video-platform = Video- und Kartenplattformen
category-font-provider = Anbieter von Schriften und Symbolen
category-consent-provider = Anbieter von Einwilligungsfenstern
category-job-portal = Stellenportale

## Business

category-payment-provider = Zahlungsdienstleister
category-bank = Banken
category-credit-agency = Auskunfteien
category-collection = Inkassounternehmen und Rechtsanwälte
category-tax-advisor = Steuerberater und Wirtschaftsprüfer
category-insurer = Versicherungen
category-logistics = Versand- und Logistikunternehmen
category-distributor = Distributoren und Großhändler
category-sales-partner = Vertriebspartner
category-subcontractor = Subunternehmer
category-group = Unternehmen unserer Gruppe
category-print-service = Druck- und Kuvertierdienste
category-destruction = Akten- und Datenträgervernichter
category-training-partner = Schulungspartner
category-customer = der jeweilige Kunde
category-message-recipients = die Empfänger der Nachricht
category-participants = die Teilnehmenden

## Public bodies

category-authority = Behörden
category-tax-office = Finanzbehörden
category-supervisory-authority = Aufsichtsbehörden
category-law-enforcement = Strafverfolgungsbehörden und Gerichte
category-social-insurance = Träger der Sozialversicherung
