### What personal data are used for. `typical-bases` are those often found in practice, no advice and no default.

## Website

purpose-website-delivery = delivering the website
purpose-site-operation = keeping the website technically running
purpose-it-security = protecting our systems and fending off attacks
    .provider = protecting its systems and fending off attacks
purpose-error-analysis = finding and fixing errors
purpose-load-cdn = delivering content fast and balancing load
purpose-login = logging users in and keeping them logged in
purpose-account = maintaining user accounts
purpose-cart = remembering the shopping cart
purpose-forms = remembering entries in forms with several pages
purpose-settings = remembering chosen settings
purpose-consent-management = managing consent
purpose-access-figures = compiling access figures without identifying anybody
purpose-analytics = measuring use of the website
purpose-improvement = improving our services
    .provider = improving its services
purpose-external-media = embedding external media
purpose-maps = showing maps
purpose-fonts = showing fonts and icons consistently
purpose-spam-protection = protecting against spam and misuse

## Communication

purpose-contact = handling enquiries
purpose-contact-management = keeping contacts up to date
purpose-helpdesk = helping with technical questions
purpose-second-level-support = getting specialist help (second-level support)
purpose-project-registration = registering projects (project protection) and making project enquiries
purpose-managed-services = using managed services for our own operations
    .provider = using managed services for its own operations
purpose-remote-support = providing remote support
purpose-livechat = answering questions in the chat
purpose-telephony = making and taking telephone calls
purpose-caller-identification = identifying callers
purpose-call-recording = recording calls
purpose-documentation = documenting cases
purpose-videoconference = holding video conferences
purpose-newsletter = sending the newsletter

## Business

purpose-offer = preparing quotations
purpose-contract = concluding and performing contracts
purpose-crm = managing customer relationships
purpose-order = carrying out orders
purpose-delivery = delivering goods
purpose-delivery-notice = announcing deliveries
purpose-billing = billing our services
    .provider = billing its services
purpose-payment = processing payments
purpose-direct-debit = collecting payments by direct debit
purpose-dunning = collecting outstanding claims
purpose-solvency = checking the ability to pay
purpose-partner-check = checking business partners
purpose-fraud = preventing fraud
purpose-bookkeeping = keeping books and records
purpose-brokering = brokering contracts
purpose-reviews = publishing reviews
purpose-supplier-management = working with suppliers

## Services for customers

purpose-hosting-customers = running systems for customers
purpose-mail-hosting = providing mailboxes
purpose-mail-relay = relaying email
purpose-web-hosting = hosting our customers’ websites
    .provider = hosting its customers’ websites
purpose-cloud-storage = providing cloud storage
purpose-domain-registration = registering domains
purpose-certificates = having certificates issued
purpose-verification = verifying details
purpose-software-updates = updating software
purpose-maintenance = administering and maintaining systems
purpose-monitoring = monitoring systems
purpose-backup = backing up data
purpose-training = running training courses
purpose-event-management = running events

## Marketing

purpose-conversion = measuring advertising success
purpose-retargeting = showing personalised advertising
purpose-direct-marketing = direct marketing
purpose-social-media = maintaining a presence on social networks
purpose-competitions = running prize draws

## People at work, premises, law

purpose-recruiting = considering applications and deciding on them
purpose-talent-pool = keeping applications for later vacancies
purpose-hr = managing personnel
purpose-access-control = controlling access
purpose-cctv = monitoring premises by video
purpose-legal-claims = pursuing and defending legal claims
purpose-proof = keeping evidence in case of a dispute
purpose-data-subject-rights = fulfilling data subjects’ rights
purpose-whistleblowing = handling reports of misconduct
