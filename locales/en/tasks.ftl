### What processors and recipients do: noun phrases, which fit one party as well as a whole kind of them.

## Technology

task-hosting = running our servers
task-hardware = running our servers’ hardware
task-colocation = housing our servers in a data centre
task-web-hosting = running our website
task-mail-hosting = running our mailboxes
task-mail-delivery = delivering email
task-mail-transport = accepting email for further delivery
task-spam-check = detecting spam by hash values
task-dns = running name servers
task-backup = storing backups
task-cdn = delivering the website through a distributed network
task-attack-protection = defending our systems against attacks
task-monitoring = monitoring our systems
task-it-maintenance = maintaining our technology
task-software = providing software over the internet
task-software-updates = supplying software updates
task-telephony = providing telephone lines
task-video-conference = running video conferences
task-remote-support = setting up remote support connections
task-chat = running the live chat
task-ticket-system = running the ticket system
task-customer-database = running the customer database
task-cloud-storage = providing cloud storage

## Domains, certificates, look-ups

task-domain-registration = registering domains
task-domain-directory = administering a top-level domain
task-publish-domain-data = publishing information about domain holders
task-certificates = checking requests and issuing certificates
task-number-lookup = finding the name and town for a telephone number
task-company-register = publishing details of companies

## Web and marketing

task-newsletter = sending the newsletter
task-analytics = measuring website use
task-advertising = showing advertising and measuring its success
task-videos = streaming videos
task-maps = supplying maps
task-fonts = supplying fonts and icons
task-consent = managing consent
task-captcha = protecting forms against misuse
task-social-network = running the social network
task-job-portal = publishing job advertisements

## Business

task-payment = processing payments
task-banking = carrying out transfers and direct debits
task-credit-check = giving information on the ability to pay
task-debt-collection = collecting outstanding claims
task-bookkeeping = bookkeeping and taxes
task-payroll = payroll accounting
task-legal-advice = giving legal advice and representation
task-shipping = delivering goods
task-direct-delivery = delivering goods directly in our name
task-manufacturer-support = helping with difficult technical questions
task-brokering = brokering contracts and taking part in them
task-subcontracting = carrying out parts of the order
task-printing = printing and posting letters
task-destruction = destroying documents and media
task-training = running training courses

## Public bodies

task-official-duties = performing statutory duties
task-tax-collection = assessing and auditing taxes
task-law-enforcement = investigating criminal offences
