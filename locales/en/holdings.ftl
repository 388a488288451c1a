### What stands at a place.

holding-all-systems = all our systems
holding-company-systems = our company systems
holding-customer-systems = the systems for our customers
holding-customer-servers = our customers’ servers
holding-web-servers = our web servers
holding-mail-servers = our mail servers
holding-fallback-mx = our standby server for incoming email (fallback MX)
holding-primary-dns = our primary name server (DNS)
holding-secondary-dns = our secondary name server (DNS)
holding-database-servers = our database servers
holding-log-servers = our log servers
holding-conference-servers = our conference servers
holding-chat-servers = our chat server
holding-cloud-servers = our cloud servers
holding-ticket-system = our ticket system
holding-customer-database = our customer database
holding-pbx = our telephone system
holding-backups = our backups
holding-archive = our archive
holding-office = our offices
holding-staff-devices = our staff’s devices
holding-paper-files = our paper files
