### Headings for usual ids of chapters, services and parts.

## Chapters

title-website = Website
title-communication = Communication
title-business = Business relationship
title-recruiting = Recruitment
title-training = Training
title-maintenance = Administration and maintenance
title-hosting = Hosting
title-telephone = Telephone
title-marketing = Marketing
title-shop = Online shop
title-payment = Payment
title-web-applications = Applications
title-support = Support
title-social-media = Social networks
title-staff = Staff
title-events = Events
title-premises = Our premises
title-infrastructure = Technical infrastructure
title-cloud = Cloud services
title-customer-services = Services for customers

## Website

title-server-logs = Web server logs
title-contact-form = Contact form
title-forms = Online forms
title-login = Login
title-logins = Login and sessions
title-ticket-login = Ticket system login
title-user-account = User account
title-site-settings = Saved settings
title-consent-choice = Choice in the consent dialogue
title-analytics = Web analytics
title-conversion = Measuring advertising success
title-advertising = Advertising
title-videos = Embedded videos
title-maps = Maps
title-fonts = Fonts
title-icons = Icons
title-cdn = Content delivery network (CDN)
title-spam-protection = Spam protection
title-live-chat = Live chat
title-search = Search
title-comments = Comments
title-reviews = Reviews
title-downloads = Downloads
title-access-statistics = Access statistics

## Communication

title-email = Email
title-post = Post
title-fax = Fax
title-phone-fax = Telephone and fax
title-calls = Telephone calls
title-call-log = Call log
title-call-recordings = Recording of calls
title-voicemail = Voicemail
title-phone-book = Phone book of the telephone system
title-address-book = Address books at the workplace
title-staff-devices = Our staff’s devices
title-caller-lookup = Identifying callers
title-lookup-cache = Cache for identifying callers
title-newsletter = Newsletter
title-video-conference = Video conferences
title-recordings = Recordings
title-messengers = Messengers
title-enquiries = Enquiries

## Business

title-quotes = Quotations
title-contracts = Contracts
title-orders = Orders
title-cart = Cart
title-purchases = Purchases
title-order-confirmations = Order confirmations
title-invoices = Invoices
title-direct-debit = SEPA direct debit
title-payments = Payments
title-bank-transfer = Bank transfer
title-card-payment = Card payment
title-invoice-purchase = Purchase on invoice
title-online-payment = Online payment
title-delivery = Delivery
title-bookkeeping = Bookkeeping
title-debt-collection = Outstanding claims
title-credit-check = Credit check
title-partner-check = Checking business partners
title-customer-management = Customer management
title-customer-portal = Customer portal
title-customer-data = Customer data
title-master-data = Master data
title-suppliers = Suppliers
title-subcontractors = Subcontractors
title-second-level = Manufacturers and providers
title-legal-protection = Legal protection

## Recruitment, staff, training, events

title-applications = Job applications
title-talent-pool = Talent pool
title-personnel = Personnel administration
title-payroll = Payroll
title-courses = Courses
title-training-feedback = Training feedback
title-event-registration = Event registration
title-photos = Photos
title-competitions = Prize draws
title-cctv = Video surveillance
title-visitor-log = Visitor log

## Support and maintenance

title-helpdesk = Help desk
title-tickets = Ticket system
title-administration = Administration of your systems
title-remote-support = Remote support
title-on-site-service = On-site service
title-monitoring = System monitoring
title-log-analysis = Log analysis
title-software-updates = Software updates
title-saas-administration = Administration of cloud subscriptions

## Hosting

title-mail-hosting = Mail hosting
title-mail-relay = Mail relay
title-spam-check = Spam detection
title-web-hosting = Web hosting
title-cloud-storage = Cloud storage
title-customer-servers = Customer servers
title-customer-systems = Our customers’ systems
title-certificates = Certificates
title-domains = Domain management
title-dns = Name servers (DNS)
title-secondary-dns = Secondary name server (DNS)
title-fallback-mx = Standby server for incoming email (fallback MX)
title-system-logs = Server logs
title-attack-logs = Attack logs
title-backups = Backups
title-archiving = Archiving

## Rights and reports

title-data-subject-requests = Data protection requests
title-whistleblowing = Reports of misconduct
