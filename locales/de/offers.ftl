### Angebote, für die eine Erklärung gilt, als Wortgruppen einer Aufzählung.

offer-websites = Websites
offer-web-services = Webservices
offer-web-shops = Webshops
offer-apps = Apps für alle Arten von Geräten
offer-helpdesk = Support- und Ticketsystem
offer-social-media = Auftritte in sozialen Netzwerken
offer-dns = DNS-Dienste
offer-web-space = Webspace
offer-domains = Domains
offer-mail-services = Maildienste
offer-cloud-services = Cloud-Dienste
offer-servers = Server
offer-software-development = von uns entwickelte Anwendungen
offer-backup-storage = Speicher und Lösungen zur Datensicherung
offer-archiving = Archivierung
offer-maintenance = Administration und Wartung
offer-training = Schulungen
offer-consulting = Beratung
offer-goods = Waren
