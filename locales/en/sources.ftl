### Where data come from, if not from the person.

## Our own systems

source-incoming-mail = incoming emails
source-incoming-calls = incoming calls
source-crm = our customer database (CRM)
source-groupware = the contacts in our groupware
source-accounting = the contacts in our accounting system
source-local-contacts = the local contacts at the workplace
source-phone-book = the phone book of our telephone system
source-monitoring = our monitoring systems
source-log-files = log files

## Public sources

source-public-directories = public telephone directories
source-public-registers = public registers
source-commercial-register = the commercial register
source-public-websites = publicly accessible websites
source-whois = public domain directories (Whois)
source-social-networks = social networks

## Other people and firms

source-customer = our customer
source-employer = the employer
source-business-partners = business partners
source-referees = referees that were named
source-recruiters = recruiters and job portals
source-credit-agencies = credit agencies
source-payment-provider = the payment provider
source-registrar = the registrar of the domain
source-certificate-authority = the certificate authority
source-product-provider = the provider of the service
source-authorities = public authorities
source-event-organiser = the event organiser
