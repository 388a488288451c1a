### What a statement covers, as phrases of an enumeration.

offer-websites = websites
offer-web-services = web services
offer-web-shops = web shops
offer-apps = apps for all kinds of devices
offer-helpdesk = support and ticket system
offer-social-media = presence on social networks
offer-dns = DNS services
offer-web-space = web space
offer-domains = domains
offer-mail-services = email services
offer-cloud-services = cloud services
offer-servers = servers
offer-software-development = applications developed by us
offer-backup-storage = storage and solutions for backups
offer-archiving = archiving
offer-maintenance = administration and maintenance
offer-training = training
offer-consulting = consulting
offer-goods = goods
