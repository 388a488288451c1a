# Measures: a phrase without full stop, capital at the start, built on nouns. It does not say how often, where or under
# which standard: the page adds that from the declaration.

# Access to buildings and rooms
measure-locks-manual = Doors with mechanical locks
measure-locks-electronic = Doors with electronic locks for chip or card
measure-alarm = Burglar alarm
measure-cctv-entrance = Video cameras at the entrances
measure-server-room = Servers in locked rooms or cabinets
measure-key-register = Record of keys handed out and returned
measure-key-list = List of keys handed out
measure-visitors-escorted = Visitors only when accompanied by staff
measure-visitor-log = Record of all visits
measure-dc-certified = Data centre with a valid certificate under ISO/IEC 27001
measure-dc-location = Processing only at the places named
measure-own-premises = Customer data only on servers on our own premises

# Access to systems
measure-individual-accounts = A separate user account for each person
measure-password = Login with user name and password
measure-mfa = Second factor for remote access and administrator accounts
measure-ssh-keys = Login to servers over SSH with a key pair
measure-ssh-remote-only = Remote access only over SSH or VPN with keys
measure-vpn = Remote access over a virtual private network (VPN)
measure-vpn-only = No remote access without a VPN
measure-password-manager = Credentials in an encrypted password store
measure-credentials-encrypted-media = Credentials on encrypted storage media of staff
measure-screen-lock = Screens that lock themselves
measure-lockout = Block or waiting time after failed login attempts
measure-antimalware = Anti-malware software
measure-firewall = Firewalls to protect the systems
measure-waf-cdn = Protection of websites against overload and attacks
measure-ids = Systems that detect and report attacks
measure-mdm = Centrally managed mobile devices that can be wiped remotely
measure-password-policy = Rules for secure passwords
measure-user-management = Management of accounts and user rights
measure-byod-policy = Same rules for personal work devices as for all others
measure-sole-admin = Administration of servers by our own staff alone
measure-general-policy = Internal rules on privacy and security

# Access to data
measure-access-logs = Logs of access to applications and data
measure-system-logs = Log files on the systems
measure-shredder = Shredder for confidential paper
measure-media-destruction = Destruction of discarded storage media
measure-media-wipe = Reuse and disposal of storage media only after secure erasure
measure-file-permissions = File permissions that refuse access by others
measure-role-concept = Access rights limited to each person’s tasks
measure-admin-minimal = As few administrators as possible
measure-rights-admin = Management of access rights by administrators
measure-rights-review = Review of access rights granted
measure-log-access-limited = Access to logs only for a specific reason and only by administrators
measure-clean-desk = Papers locked away after work
measure-maintenance-screen-only = Customer data only on screen during remote maintenance, without storage
measure-no-customer-data-view = Access to customer data only on the customer’s order

# Separation of data and systems
measure-tenant-separation = Separate accounts, databases or directories for each customer
measure-dedicated-servers = Dedicated servers that other customers of the data centre cannot access
measure-own-system-account = A separate system account for each web space
measure-physical-separation = Physical separation of systems
measure-dev-test-prod = Separate systems for development, testing and production
measure-network-segmentation = Separate segments in the network
measure-db-rights = Defined rights for access to databases
measure-purpose-tags = Data labelled and analysed separately by purpose

# Pseudonymisation and anonymisation
measure-log-anonymisation = Shortened or replaced IP and email addresses in logs
measure-protected-by-form = Encryption, pseudonymisation or anonymisation of data whenever possible
measure-stats-aggregated = Statistics with totals only, without reference to individuals
measure-hash-lookup = Hash values instead of identifiers in caches
measure-key-separated = Links between pseudonyms and individuals, kept apart and protected

# Encryption
measure-tls-web = Encrypted transmission of websites with HTTPS and TLS
measure-https-redirect = Redirection of unencrypted requests to HTTPS
measure-tls-mail = Encrypted transmission of email if the other server supports it
measure-e2e-mail = End-to-end encrypted email on request (OpenPGP or S/MIME)
measure-video-encrypted = Encrypted transmission of video and audio in conferences
measure-disk = Encrypted storage media, also in laptops, smartphones and tablets
measure-backup-encrypted = Encrypted backups
measure-db-encryption = Encrypted databases or data fields
measure-all-data-encrypted = Encryption of all data
measure-password-hash = Passwords only as salted hash values
measure-customer-tls = Certificates and encrypted access for customers’ services
measure-tls-everywhere = Encrypted connections (TLS) with and between the systems
measure-encrypted-services = Encrypted access to all services for customers
measure-key-management = Rules for handling cryptographic keys

# Transmission and disclosure of data
measure-sftp-https = Data exchange over encrypted connections (SFTP, HTTPS)
measure-partner-transfer-encrypted = Encrypted transfer to other parties
measure-email-encryption = Encryption of email
measure-vpn-integrity = VPN as protection against changes to data in transit
measure-signatures = Signatures or checksums as proof of authenticity
measure-dnssec = Name resolution with authentication (DNSSEC)
measure-spf-dkim-dmarc = Verifiable senders of email (SPF, DKIM, DMARC)
measure-spam-hash = Checksums instead of content in look-ups for spam detection
measure-whois-privacy = Hidden holder data in the domain directory where the top-level domain allows it
measure-selfhosted-services = Applications on our own servers rather than with outside providers
measure-encrypted-preferred = Preference for secure connections
measure-min-disclosure = For subcontractors, only the data that the order requires
measure-courier = Encrypted and recorded transport of storage media

# Traceability of entries and changes
measure-change-logs = Log of who entered, changed or deleted what and when
measure-admin-activity-log = Log of what staff do on the systems
measure-central-logging = Copies of logs on separate log servers
measure-log-retention = Automatic deletion of logs after a fixed period
measure-customer-access-record = Record of each access to customer data, with notice to the customer

# Availability and resilience
measure-backup-daily = Backups every day
measure-backup-offsite = Backups in several places
measure-monitoring = Monitoring of systems with automatic warnings
measure-trusted-repos = Programs from official, signed sources only
measure-ups = Battery-backed power supply (UPS)
measure-climate = Air conditioning with monitored temperature
measure-fire = Smoke detectors and fire extinguishers
measure-fire-extinguishers = Fire extinguishers
measure-raid = Duplicated storage and network connections
measure-secondary-dns-mx = Standby servers for name resolution or email in another place
measure-load = Planned capacity and distributed load
measure-patching = Prompt security updates
measure-software-updates = Regular software updates on all servers

# Recovery after disruptions
measure-recovery-concept = Plan for backup and recovery
measure-restore-tests = Test restores of data
measure-emergency-plan = Emergency plan that says who does what
measure-rto-rpo = Targets for downtime and data loss

# Processing on behalf of others
measure-dpa = Agreements with all service providers that process data on our behalf
measure-vendor-selection = Privacy and security as criteria for choosing service providers
measure-vendor-audit = Checks on service providers
measure-subprocessor-list = Up-to-date list of sub-processors
measure-instructions-only = Processing of customer data only on documented instructions
measure-unlawful-instruction = Notice and pause if an instruction appears unlawful
measure-customer-informed = Notice to customers before access to their data, with the right to refuse
measure-customer-confidentiality = Confidentiality about everything that staff see on customers’ systems
measure-return-delete = Return or deletion of data at the end of the order, also from backups

# Review and documentation
measure-pentest = Vulnerability scans or simulated attacks
measure-tls-rating = Checks of the encryption settings
measure-documentation-wiki = Central wiki for staff with all procedures and rules on privacy
measure-yearly-review = Review of the measures at least once a year
measure-central-docs = Central documentation open to all staff
measure-record-30 = Record of processing activities
measure-dpia = Data protection impact assessment where the risk is high
measure-isms = Information security under a management system (ISMS)

# Handling of security incidents
measure-spam-virus-filter = Up-to-date spam and virus filters
measure-firewall-spam-virus-filter = Firewall, spam filter and virus scanner with regular updates
measure-response-plan = Defined procedure with reporting lines for security incidents
measure-contact-point = Named contact for security problems
measure-ticketing = Ticket system for disruptions and incidents
measure-contain = In an emergency, blocking access, enforcing new passwords, updating software and switching services off
measure-customer-notice = Prompt notice to the customers affected
measure-breach-register = Register of all personal data breaches
measure-agreed-technical-standard = Secure connections, encryption and backups according to technical requirements and standards

# Data protection by design and by default
measure-no-tracking = No tracking, no ad networks, no unnecessary cookies
measure-default-off = Additional functions off by default
measure-two-click = Third-party content only after a click
measure-local-assets = Fonts, icons and scripts from our own server
measure-retention-automation = Automatic deletion by kind of data and period
measure-data-minimal = Only data that the purpose requires
measure-unneeded-deleted = Deletion of data no longer needed, as soon as no retention period prevents it
measure-privacy-procurement = Preference for privacy-friendly technology when buying
measure-security-first = Security as the first consideration when hardware and software are developed, set up, configured, maintained and run

# Organisation and staff
measure-confidentiality = Commitment of staff to confidentiality
measure-staff-instructed = Instruction of staff in handling personal data
measure-training = Training and awareness-raising for staff
measure-awareness = Raising staff’s awareness of privacy
measure-policies = Policies on privacy and secure systems
measure-dpo = Named contact person for privacy
measure-offboarding = Withdrawal of rights and deletion of work data when staff leave
measure-professional-secrecy = Commitment to keep professional secrets (Section{"\u00A0"}203{"\u00A0"}StGB)
measure-telecom-secrecy = Commitment to keep telecommunications secret (Section{"\u00A0"}3{"\u00A0"}TDDDG)
measure-home-office = Rules for working at home and on the move

# Rights of data subjects
measure-request-process = Defined procedure with deadlines for access, rectification, erasure and portability
measure-identity-check = Identity check in case of doubt
measure-deletion-concept = Deletion plan that includes backups
measure-forward-to-controller = Forwarding of requests about customer data to the customer concerned
