### Categories of personal data, and of what customers store with us.

## People and how to reach them

data-name = name
data-display-name = display name
data-title-salutation = form of address and title
data-company = company
data-job-title = position in the company
data-company-type = type of company
data-contact-persons = contact persons
data-contact-details = contact details
data-postal-address = postal address
data-company-address = company address
data-billing-address = billing address
data-delivery-address = delivery address
data-email = email address
data-phone = telephone number
data-phone-hash = hash of the telephone number
data-fax = fax number
data-birth-date = date of birth
data-nationality = nationality
data-language = language
data-browser-language = browser language
data-gender = gender
data-marital-status = marital status
data-photo = photos
data-signature = signature
data-email-signature = details from the email signature
data-official-id = details of an identity document
data-public-listing = entry in a public telephone directory
data-social-profile = social media profile
data-vehicle-plate = vehicle registration number

## Contracts and money

data-vat-id = VAT identification number
data-tax-number = tax number
data-register-data = entry in a public register
data-bank-account = bank details
data-sepa-mandate = SEPA direct debit mandate
data-payment-card = payment card details
data-payment-data = payment data
data-payment-result = result of the payment
data-credit-rating = credit rating
data-contract-data = contract data
data-contract-documents = contract documents
data-contract-annexes = annexes to contracts
data-quote-data = quotation data
data-order-data = order data
data-cart-content = content of the cart
data-invoice-data = invoice data
data-invoice-amount = invoice amount
data-credit-notes = credit notes
data-tracking-number = tracking number
data-customer-number = customer number

## Accounts and access

data-username = user name
data-password = password (hashed)
data-credentials-customer = credentials for the customer’s systems
data-public-keys = public keys
data-session-id = session identifier
data-permissions = user permissions

## Messages

data-support-request = content of the enquiry
data-ticket-number = ticket number
data-message-content = content of the message
data-attachments = attachments
data-form-data = form entries
data-chat-content = chat history
data-chosen-topic = chosen topic
data-comments = comments and reviews
data-rating = rating with stars and text
data-sender = sender
data-recipient = recipient
data-subject = subject line
data-mail-headers = email headers
data-mail-servers = mail servers involved
data-mail-size = size of the message
data-mail-hash = hash of the message
data-metadata-hash = hash of the message’s metadata
data-spam-score = result of the spam check
data-delivery-status = delivery status
data-communication-metadata = communication metadata (sender, recipient, time)
data-newsletter-activity = newsletter opens and clicks

## Telephone, video, pictures

data-call-log = call data (number, time, duration)
data-call-time = time of the call
data-call-duration = duration of the call
data-voicemail = voicemail message
data-voice-recording = recording of the call
data-audio-video = audio and video
data-presentations = presentations and shared content
data-recordings = recordings
data-video-surveillance = CCTV footage

## Web and other logs

data-ip-address = IP address
data-shortened-ip-address = shortened IP address
data-access-time = time of access
data-timestamp = date and time
data-timezone = time zone
data-requested-url = address requested
data-requested-service = service requested
data-referrer = referring page
data-http-status = status code of the response
data-bytes-sent = amount of data transferred
data-user-agent = browser type and version
data-operating-system = operating system
data-mail-program = email program
data-next-host-ip = IP address of the next server
data-tls-details = details of the transport encryption (TLS)
data-connection-statistics = connection statistics
data-transferred-data = data transferred
data-dns-queries = DNS queries
data-application-log = application log
data-detailed-log = detailed log
data-log-config = content of log and configuration files
data-log-files = log files
data-config-files = configuration files
data-access-figures = access figures that identify nobody

## Devices and behaviour

data-device-data = device data
data-mac-address = MAC address
data-hardware-inventory = hardware (model, serial number)
data-software-inventory = installed software with its version
data-cookie-id = cookie and device identifiers
data-fingerprint = browser fingerprint
data-display-settings = display settings
data-usage-data = usage data
data-usage-times = times of use
data-click-path = clicks and paths on the website
data-search-terms = search terms
data-marketing-interest = interests and profiles
data-consent-record = consent records
data-location = location
data-gps = GPS position
data-screen-content = screen content
data-file-metadata = file names and access times
data-remote-id = remote support identifier

## Domains, certificates and what customers store with us

data-domain-name = domain name
data-domain-holder = details of the domain holder
data-certificate-request = content of the certificate request
data-websites = websites
data-online-shops = online shops
data-online-offers = online offers
data-static-files = static files
data-databases = databases
data-images = images
data-scripts = scripts and programs
data-emails = emails
data-cloud-files = files in cloud storage
data-backup-files = the customer’s backups
data-physical-servers = content of physical servers
data-virtual-machines = content of virtual machines

## Applicants and employees

data-application-documents = application documents
data-cv = curriculum vitae
data-qualification = qualifications and certificates
data-references = references
data-salary = salary data
data-social-security = social security details
data-working-time = working times
data-absences = absences
data-performance = performance data
data-training-feedback = training feedback
data-attendance = attendance details

## Special categories (Art. 9 GDPR) and offences (Art. 10 GDPR)

data-health = health data
data-religion = religious or philosophical beliefs
data-political = political opinions
data-union = trade union membership
data-ethnic = ethnic origin
data-sexual = sex life and sexual orientation
data-genetic = genetic data
data-biometric = biometric data for identification
data-criminal = criminal offences and convictions
