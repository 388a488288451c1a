### What personal data are used for. `typical-bases` are those often found in practice, no advice and no default.

## Website

purpose-website-delivery = delivering the website
purpose-it-security = security and defence against attacks
purpose-error-analysis = finding errors
purpose-load-cdn = fast delivery and load balancing
purpose-login = login and session
purpose-account = keeping the user account
purpose-cart = shopping cart
purpose-forms = forms with several pages
purpose-settings = remembering chosen settings
purpose-consent-management = managing consent
purpose-access-figures = access figures that identify nobody
purpose-analytics = measuring use of the website
purpose-improvement = improving our services
purpose-external-media = embedding external media
purpose-maps = showing maps
purpose-fonts = consistent fonts and icons
purpose-spam-protection = protection against spam and misuse

## Communication

purpose-contact = handling enquiries
purpose-contact-management = keeping contacts up to date
purpose-helpdesk = technical support
purpose-second-level-support = support by manufacturers
purpose-remote-support = remote support
purpose-livechat = live chat
purpose-telephony = telephony
purpose-caller-identification = identifying callers
purpose-call-recording = recording calls
purpose-documentation = documenting cases
purpose-videoconference = video conferences
purpose-newsletter = sending the newsletter

## Business

purpose-offer = preparing quotations
purpose-contract = concluding and performing contracts
purpose-crm = managing the customer relationship
purpose-order = carrying out orders
purpose-delivery = delivery
purpose-billing = billing
purpose-payment = processing payments
purpose-direct-debit = collection by direct debit
purpose-dunning = collecting outstanding claims
purpose-solvency = credit check
purpose-partner-check = checking business partners
purpose-fraud = fraud prevention
purpose-bookkeeping = bookkeeping and record keeping
purpose-brokering = brokering contracts
purpose-supplier-management = working with suppliers

## Services for customers

purpose-hosting-customers = hosting for customers
purpose-mail-hosting = email services
purpose-mail-relay = relaying email
purpose-web-hosting = web hosting
purpose-cloud-storage = providing cloud storage
purpose-domain-registration = registering domains
purpose-certificates = issuing certificates
purpose-verification = verifying details
purpose-software-updates = updating software
purpose-maintenance = administration and maintenance
purpose-monitoring = monitoring systems
purpose-backup = backup
purpose-training = training
purpose-event-management = running events

## Marketing

purpose-conversion = measuring advertising success
purpose-retargeting = personalised advertising
purpose-direct-marketing = direct marketing
purpose-social-media = presence on social networks
purpose-competitions = running prize draws

## People at work, premises, law

purpose-recruiting = recruitment
purpose-talent-pool = talent pool
purpose-hr = personnel administration
purpose-access-control = access control
purpose-cctv = video surveillance
purpose-legal-claims = pursuing and defending legal claims
purpose-proof = evidence in case of a dispute
purpose-data-subject-rights = fulfilling data subjects’ rights
purpose-whistleblowing = handling reports of misconduct
