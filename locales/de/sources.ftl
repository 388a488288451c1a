### Where data come from, if not from the person.

## Our own systems

source-incoming-mail = eingehende E-Mails
source-incoming-calls = eingehende Anrufe
source-crm = unsere Kundendatenbank (CRM)
source-groupware = die Kontakte unserer Groupware
source-accounting = die Kontakte unserer Buchhaltung
source-local-contacts = die lokalen Kontakte am Arbeitsplatz
source-phone-book = das Telefonbuch unserer Telefonanlage
source-monitoring = unsere Überwachungssysteme
source-log-files = Protokolldateien

## Public sources

source-public-directories = öffentliche Telefonverzeichnisse
source-public-registers = öffentliche Register
source-commercial-register = das Handelsregister
source-public-websites = öffentlich zugängliche Websites
source-whois = öffentliche Domainverzeichnisse (Whois)
source-social-networks = soziale Netzwerke

## Other people and firms

source-customer = unser Kunde
source-employer = der Arbeitgeber
source-business-partners = Geschäftspartner
source-referees = genannte Referenzpersonen
source-recruiters = Personalvermittler und Stellenportale
source-credit-agencies = Auskunfteien
source-payment-provider = der Zahlungsdienstleister
source-registrar = der Registrar der Domain
source-certificate-authority = die Zertifizierungsstelle
source-product-provider = der Anbieter des Dienstes
source-authorities = Behörden
source-event-organiser = der Veranstalter
