### Kinds of recipients. `usual-role` lists what they usually are; the declaration decides.

## Technology

category-hosting = hosting and data centre operators
category-it-service = IT service providers
category-software-provider = providers of online software
category-backup-provider = providers of backup storage
category-cdn = content delivery networks (CDN)
category-mail-provider = email service providers
category-mail-server = mail servers involved in delivery
category-spam-protection = spam detection services
category-telecom = telecommunications providers
category-conference-provider = video conference providers
category-remote-support-provider = remote support providers
category-manufacturer = manufacturers
category-registrar = domain registrars and registries
category-certificate-authority = certificate authorities
category-public-whois = the public (through Whois)
category-public = the public
category-directory = telephone directory services

## Web and marketing

category-newsletter-provider = newsletter services
category-analytics-provider = web analytics providers
category-ad-network = advertising networks
category-social-network = social networks
category-video-platform = video and map platforms
category-font-provider = providers of fonts and icons
category-consent-provider = consent dialogue providers
category-job-portal = job portals

## Business

category-payment-provider = payment service providers
category-bank = banks
category-credit-agency = credit agencies
category-collection = debt collectors and lawyers
category-tax-advisor = tax advisers and auditors
category-insurer = insurers
category-logistics = shipping and logistics companies
category-distributor = distributors and wholesalers
category-sales-partner = sales partners
category-subcontractor = subcontractors
category-group = companies of our group
category-print-service = printing and mailing services
category-destruction = document and media destruction services
category-training-partner = training partners
category-customer = the customer concerned
category-message-recipients = the recipients of the message
category-participants = the participants

## Public bodies

category-authority = public authorities
category-tax-office = tax authorities
category-supervisory-authority = supervisory authorities
category-law-enforcement = law enforcement authorities and courts
category-social-insurance = social insurance institutions
