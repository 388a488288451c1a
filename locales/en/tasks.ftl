### What processors and recipients do; third person singular.

## Technology

task-hosting = runs our servers
task-colocation = houses our servers in its data centre
task-web-hosting = runs our website
task-mail-hosting = runs our mailboxes
task-mail-delivery = delivers email
task-mail-transport = accepts email for further delivery
task-spam-check = checks by means of hashes whether emails are spam
task-dns = runs name servers
task-backup = keeps backups
task-cdn = delivers the website through a distributed network
task-attack-protection = fends off attacks on our systems
task-monitoring = monitors our systems
task-it-maintenance = maintains our technology
task-software = provides software over the internet
task-software-updates = supplies software updates
task-telephony = provides telephone lines
task-video-conference = runs video conferences
task-remote-support = brokers remote support connections
task-chat = runs the live chat
task-ticket-system = runs the ticket system
task-customer-database = runs the customer database
task-cloud-storage = provides cloud storage

## Domains, certificates, look-ups

task-domain-registration = registers domains
task-domain-directory = keeps the registry of a top-level domain
task-publish-domain-data = makes data of domain holders publicly available
task-certificates = checks requests and issues certificates
task-number-lookup = finds name and town for a telephone number
task-company-register = publishes details of companies

## Web and marketing

task-newsletter = sends the newsletter
task-analytics = measures use of the website
task-advertising = shows advertising and measures its success
task-videos = streams videos
task-maps = supplies maps
task-fonts = supplies fonts and icons
task-consent = manages consent
task-captcha = protects forms against misuse
task-social-network = runs the social network
task-job-portal = publishes job advertisements

## Business

task-payment = processes payments
task-banking = carries out transfers and direct debits
task-credit-check = provides information on creditworthiness
task-debt-collection = collects outstanding claims
task-bookkeeping = handles bookkeeping and taxes
task-payroll = handles payroll
task-legal-advice = advises and represents us in legal matters
task-shipping = delivers goods
task-direct-delivery = delivers goods directly for us
task-manufacturer-support = helps with difficult technical questions
task-brokering = brokers contracts and takes part in them
task-subcontracting = carries out parts of the order
task-printing = prints and sends letters
task-destruction = destroys documents and media
task-training = runs training courses

## Public bodies

task-official-duties = fulfils statutory duties
task-tax-collection = assesses and audits taxes
task-law-enforcement = investigates criminal offences
