### What stands at a place.

holding-all-systems = alle unsere Systeme
holding-company-systems = unsere Firmensysteme
holding-customer-systems = die Systeme für unsere Kunden
holding-customer-servers = Server unserer Kunden
holding-web-servers = unsere Webserver
holding-mail-servers = unsere Mailserver
holding-fallback-mx = unser Ersatzserver für eingehende E-Mails (Fallback-MX)
holding-primary-dns = unser erster Nameserver (DNS)
holding-secondary-dns = unser zweiter Nameserver (DNS)
holding-database-servers = unsere Datenbankserver
holding-log-servers = unsere Protokollserver
holding-conference-servers = unsere Konferenzserver
holding-chat-servers = unser Chatserver
holding-cloud-servers = unsere Cloudserver
holding-ticket-system = unser Ticketsystem
holding-customer-database = unsere Kundendatenbank
holding-pbx = unsere Telefonanlage
holding-backups = unsere Sicherungskopien
holding-archive = unser Archiv
holding-office = unsere Büroräume
holding-staff-devices = die Geräte unserer Beschäftigten
holding-paper-files = unsere Papierakten
