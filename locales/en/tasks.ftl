### What processors and recipients do: noun phrases, which fit one party as well as a whole kind of them.

## Technology

task-hosting = operation of our servers
task-colocation = housing our servers in its own data centre
task-web-hosting = operation of our website
task-mail-hosting = operation of our mailboxes
task-mail-delivery = delivery of email
task-mail-transport = acceptance of email for further delivery
task-spam-check = detection of spam by hash values
task-dns = operation of name servers
task-backup = storage of backups
task-cdn = delivery of the website through a distributed network
task-attack-protection = defence of our systems against attacks
task-monitoring = monitoring of our systems
task-it-maintenance = maintenance of our technology
task-software = provision of software over the internet
task-software-updates = supply of software updates
task-telephony = provision of telephone lines
task-video-conference = running of video conferences
task-remote-support = brokering of remote support connections
task-chat = operation of the live chat
task-ticket-system = operation of the ticket system
task-customer-database = operation of the customer database
task-cloud-storage = provision of cloud storage

## Domains, certificates, look-ups

task-domain-registration = registration of domains
task-domain-directory = administration of a top-level domain
task-publish-domain-data = public information about domain holders
task-certificates = checking of requests and issue of certificates
task-number-lookup = finding the name and town for a telephone number
task-company-register = publication of details of companies

## Web and marketing

task-newsletter = dispatch of the newsletter
task-analytics = measurement of website use
task-advertising = display of advertising and measurement of its success
task-videos = streaming of videos
task-maps = supply of maps
task-fonts = supply of fonts and icons
task-consent = management of consent
task-captcha = protection of forms against misuse
task-social-network = operation of the social network
task-job-portal = publication of job advertisements

## Business

task-payment = processing of payments
task-banking = execution of transfers and direct debits
task-credit-check = information on creditworthiness
task-debt-collection = collection of outstanding claims
task-bookkeeping = bookkeeping and taxes
task-payroll = payroll accounting
task-legal-advice = legal advice and representation
task-shipping = delivery of goods
task-direct-delivery = direct delivery of goods on our behalf
task-manufacturer-support = help with difficult technical questions
task-brokering = brokering of contracts and participation in them
task-subcontracting = performance of parts of the order
task-printing = printing and dispatch of letters
task-destruction = destruction of documents and media
task-training = running of training courses

## Public bodies

task-official-duties = performance of statutory duties
task-tax-collection = assessment and audit of taxes
task-law-enforcement = investigation of criminal offences
