### Whole sentences about a service or the statement. Nothing that a rule could check is a fact.

## Getting in touch

fact-send-only-necessary-data = Please send us only the data that your request needs.
fact-used-for-contact-only = We use what you tell us in this way only to get in touch with you. Beyond that we keep only what the law requires us to keep.
fact-encrypted-mail-preferred = We prefer to receive email encrypted (OpenPGP/MIME).
fact-questions-welcome = We are happy to answer questions about data protection.
fact-machine-answers = In this conversation an AI system answers you, and not a person (Art.{"\u202F"}50(1) of Regulation (EU) 2024/1689).
fact-forwarded-by-email = Your entries reach us as an email.
fact-form-encrypted-as-email = Your entries reach us as an email sent over encrypted connections.
fact-passed-on-only-on-request = We pass these data on only if you expressly ask us to.
fact-others-data-with-permission = Please send us data about other people only with their permission.
fact-assumed-entitled = If you send us data about other people, we assume that you are entitled to do so.
fact-tell-us-of-erasure = If someone asks you to erase data that you have sent us, please let us know.
fact-connected-data-kept-along = Details connected with records that the law requires us to keep may have to be kept along with them.
fact-letters-scanned = We scan letters.
fact-mails-classified = We sort emails and files into categories; when the period of a category has ended, the system deletes them automatically.
fact-carriers-may-copy-unencrypted = Emails may pass through several servers, even unencrypted; each of them can store an unencrypted copy.
fact-encrypted-where-possible = Where we can determine the route of an email, we transmit it encrypted.
fact-stored-on-mail-servers-and-devices = Emails are stored on the mail servers involved and on our devices.
fact-stored-on-web-and-database-servers = Form entries are stored on the web server and the database server.
fact-call-data-displayed = These data appear on the exchanges and devices involved.
fact-call-data-by-email = They may also be sent by email.
fact-messengers-unsuitable = Please do not send us personal data through messaging services.

## Website

fact-told-with-credentials = We tell you about this processing when we hand over the credentials.
fact-cookie-needed-for-recognition = A technically necessary cookie tells the system who is logged in. Without this cookie nobody could log in, so it cannot be deselected.
fact-cookie-needed-for-forms-and-login = A technically necessary cookie lets the system recognise the browser. Without this cookie forms and login would not work, so it cannot be deselected.
fact-some-functions-need-cookies = Some functions of the website cannot be used if cookies are blocked.
fact-https-redirect = We redirect unencrypted requests to an encrypted connection.
fact-https-everywhere = All our websites transmit data encrypted (HTTPS with TLS). You can tell by “https://” in the address bar of your browser; with “http://” there is no encryption. What you send us through the websites, such as enquiries or credentials, is protected from being read on the way.
fact-only-logs-when-reading = If you only read our websites, which means that you send no form, do not log in and give no consent, we collect only these data.
fact-cdn-answers-requests = The provider’s network answers requests to these websites and delivers content that is cached there.
fact-cookies-recognise-session = The website uses these cookies to recognise you when you move from page to page. You stay logged in, see only what you may see, and keep your cart and your entries.
fact-adapts-to-browser = The server uses these details to adapt the page to the browser.
fact-full-ip-needed = To detect and fend off attacks, we need the full IP address.
fact-inform-own-visitors = Please tell the visitors of your website about these logs in your own privacy statement.
fact-ip-shortened = The provider shortens the IP address before processing it further.
fact-ip-shortened-in-eea = Within the European Union or the European Economic Area, the provider shortens the IP address before processing it further. Only exceptionally does it reach the United States in full; it is then shortened there.
fact-ip-not-stored = The provider derives the approximate location from the IP address and does not store it.
fact-usually-stored-in-us = As a rule, the provider transfers the usage information to a server in the United States and stores it there.
fact-provider-evaluates-for-us = The provider evaluates the use on our behalf, prepares reports for us and provides further services connected with it.
fact-pseudonymous-profiles = This can produce pseudonymous usage profiles.
fact-ip-not-merged = The provider does not combine the IP address with other data.
fact-add-on-works-everywhere = The browser add-on works on all websites, not only on ours.
fact-not-combined = We do not combine these data with other data.
fact-logs-viewed-when-needed = We look at the logs only if there is a specific problem.
fact-technical-reasons-only = We record these data for technical reasons only.
fact-anonymous-statistics = Access figures are compiled from the logs. The link to the individual access and its IP address is lost in the process.
fact-no-other-data-in-statistics = No other data go into the statistics.
fact-statistics-for-customer = Customers receive the figures for their own websites.
fact-attack-logs-improve-protection = We evaluate logs of attacks to protect our servers better.
fact-logs-of-every-connection = Logs are written for every incoming and outgoing connection, such as DNS queries, receiving and sending email, and retrieving websites.
fact-logs-whatever-the-address = This applies to our own addresses and websites as well as to those of our customers.
fact-tutorial-videos = Above all, the videos offer free tutorials.
fact-provider-may-set-cookies = The provider may set cookies of its own; we have no influence on this.
fact-provider-may-collect-more = The provider may also collect other data.
fact-provider-informs = Details are given in the provider’s privacy information.
fact-provider-collects-itself = The provider receives the connection data directly; we ourselves transmit no personal data to it.
fact-provider-asks-consent = To make the connection, you have to give the provider your consent to the processing of data.
fact-provider-keeps-little = According to the provider, the service is designed to store as little data as possible.
fact-provider-names-period = The storage period is as stated by the provider.

## Software and operation

fact-open-source = The software is open source.
fact-self-hosted = We run the software ourselves and do not use a service of its maker.
fact-self-administered = We administer the system ourselves.
fact-stun-self-hosted = We also run the servers that help connections through firewalls (STUN) ourselves.
fact-connections-over-own-servers = Connections, audio and video run over our own servers only.
fact-webrtc = It uses the open standard WebRTC.
fact-conference-encrypted = The system encrypts audio, video and presentations in transit.
fact-no-private-data-needed = You can take part without revealing anything private.
fact-room-owner-manages-recordings = Only the room owner can start a recording. The owner can then watch, publish and delete it.
fact-text-conversation-kept = We store the conversation as text.
fact-all-requests-recorded = It stores every request, whichever way it arrives.
fact-contacts-technicians = Customers use the chat to reach our technicians directly.
fact-customer-self-service = Customers can view their contracts, invoices and documents in the system themselves at any time.
fact-official-update-servers = On Linux systems we set up official update servers only, no third-party mirrors.
fact-vendors-may-collect = Programs of other vendors may collect usage data themselves; please read their privacy information.
fact-servers-run-by-us-alone = We alone look after our servers.
fact-operator-informs = Details of the site and of data protection are given on the data centre’s website.

## Business

fact-local-address-book-only = The addresses are kept only in the address book at the workplace concerned. The program suggests them there when someone writes an email.
fact-minimum-only = We collect only what the purpose in question requires.
fact-minimum-or-service = We collect data only if the respective purpose requires them or if they improve our service for you.
fact-unneeded-not-stored = If we receive data that we do not need for the order, we neither store nor use them.
fact-kept-as-voucher = Invoices may contain personal data; we keep those together with the invoice.
fact-same-rules-for-staff-devices = Our staff’s telephones and computers follow the same rules as our other systems. This concerns how securely and to what extent data are stored.
fact-leavers-data-deleted = When someone leaves our company, we delete all personal data that they obtained through their work.
fact-erased-on-request = On request we delete the data earlier, unless a duty to keep them, a legal claim or compelling, overriding grounds stand in the way.
fact-suppliers-vary = Which supplier delivers depends on the availability of the goods.
fact-only-needed-data-passed = We pass on to others only what the respective purpose requires, such as contact details for queries about a support case, or customer data to broker a contract.
fact-mandatory-order-details = We need the mandatory details to conclude the contract, to grant rights of use, to reach you and to send you declarations.
fact-payment-method-optional = Neither law nor contract requires this means of payment or the transmission of the data; other means are available.
fact-payment-on-providers-page = To pay, you go to the provider’s website.
fact-guest-order-possible = No user account is needed for an order.
fact-card-data-at-provider-only = Only the payment provider receives the card details; we do not.
fact-reviews-by-buyers-only = Only those who bought the product from us can review it; we check this against the order.
fact-reviews-visible-to-all = Anybody can read published reviews on our website.
fact-includes-refunds-and-fraud-checks = The storage period includes the time for refunds, outstanding claims and fraud prevention.
fact-no-influence-on-provider = We have no influence on what the provider does with the data.
fact-directory-objection = You can object to being listed in public telephone directories.
fact-found-entry-shown = The entry found appears in the call list, on the telephone and on the screen.
fact-own-directories-first = If the number is in our own directories, we do not query any outside service.
fact-number-cached-as-hash = We store the result under a hash of the number, not under the number itself.
fact-lookup-mostly-once = As a rule, we look up a number only once.
fact-private-lines-possible = We serve businesses only. A call can still come from a private line, whose number is personal data. When a call comes in, we cannot tell the difference.
fact-contract-customers-first = Before we answer, the number tells us which business is calling, possibly also which contact, and whether there is a service contract or an open case. When several calls come in at once, customers with a service contract come first.
fact-listed-if-agreed = If you have agreed that a directory publishes your details and matches them to callers, we receive the published details.
fact-call-entered-later = We later use the recording to enter the case in our ticket system and to bill it.

## Applications, training

fact-contact-before-applying = Please contact us before you apply. Only then can we handle your documents properly from the start.
fact-spam-not-received = We do not accept an application that is rejected as spam.
fact-say-if-kept-longer = If you would like us to keep your application for later vacancies, please tell us for how long.
fact-otherwise-current-job = Otherwise we assume that you are interested in the current vacancy only. You can still ask for erasure at any time.
fact-told-on-form = Our trainers explain how the details are used when they hand out the forms.

## Working for customers

fact-staff-instructed = Those of our staff who administer customers’ systems know how to handle personal data.
fact-staff-bound-to-secrecy = Employment contracts bind all staff to confidentiality.
fact-may-see-sensitive-data = Data that need protection may become visible during this work.
fact-screen-only = Data from our customers’ systems reach our systems as screen content only; we do not store them there permanently.
fact-credentials-on-encrypted-media = Credentials for all systems we look after are kept on our staff’s personal encrypted media.
fact-remote-access-with-keys = We use remote access only through SSH or VPN with keys; we make exceptions only if the customer expressly asks for them.
fact-looked-at-on-order-only = We look at our customers’ data only if an order requires it.
fact-kept-secret = We treat everything that customers store with us as confidential unless they make it accessible themselves.
fact-protected-like-own = We protect these data just as we protect our own.
fact-knowledge-not-used = We make no further use of what we learn from looking at customers’ data.
fact-copies-deleted-after-order = We copy customers’ data only where this is technically necessary, for example as a backup; once the order is completed, we delete the copies.
fact-origin-unknown = We do not know where the data that our customers store with us come from. Nor can we check whether they are collected, processed and deleted lawfully.
fact-customers-software-collects = If a customer collects data of their users with their own software, the customer is responsible. We do not look at these data and so cannot say how the customer uses them.
fact-content-may-be-sensitive = What our customers store, receive or send on our systems may contain personal data, including data that need special protection.
fact-content-normally-unseen = Normally we do not get to see these data, and we may not change them.
fact-requests-to-customer = Requests about data that a customer stores with us are answered by that customer.
fact-only-own-data-answered = We can give information on, and erase, only data that we have collected ourselves.
fact-instructions-only = The customer alone decides on the kind, extent and duration of storage; we act only on their instructions.
fact-customers-separated = Every customer can access only their own data and logs unless they choose other settings.
fact-separate-backups-if-agreed = If a customer sets up no backups or logs, we keep no separate ones for that customer either, unless this is agreed.
fact-customer-manages-all-data = So only data that the customer can fully manage are stored there.
fact-customer-may-log-own-sites = Customers can choose other settings for the logs of their own websites only. Our own logs of the server are not affected, and we do not access the customers’ logs.
fact-security-problem-response = In case of a security problem we notify our customers; if necessary we block access or services, require new passwords and update software.
fact-report-suspicion = If you suspect a security problem, please report it to us at once.
fact-agreement-needed = These services require a processing agreement.
fact-or-consent-of-everyone = Without such an agreement you may give us access to these data only if all the people concerned have given their explicit consent, your customers and suppliers included.
fact-agreement-with-regular-customers = We conclude a processing agreement with every customer who has a hosting or service contract.
fact-limited-without-agreement = Without a processing agreement we do not analyse log files, give remote support, install software or updates at workplaces or monitor systems. We still give tips and advice, and help customers to help themselves.
fact-refused-if-in-doubt = If we doubt that processing is lawful, we refuse or stop it until the doubt is settled. This protects the people concerned and keeps both sides from liability (Art.{"\u00A0"}82{"\u00A0"}GDPR).
fact-data-kinds-in-agreement = The kinds of personal data that our systems hold are named in the processing agreement concerned.
fact-subprocessors-in-agreement = The list of our sub-processors is part of the processing agreement; we keep it up to date.
fact-measures-in-agreement = Our technical and organisational measures are part of the processing agreement; we keep them up to date.
fact-record-for-authorities = We present our record of processing activities to the supervisory authority on request.
fact-consulting-charged = Our usual hourly rates may apply to advice and work on our customers’ data protection.

## Mail and web hosting

fact-headers-only-if-end-to-end-encrypted = Only the headers of end-to-end encrypted emails can be read.
fact-mail-deleted-by-protocol = An email is deleted as soon as the email program removes it from the server (POP3: DELE, IMAP: EXPUNGE).
fact-content-only-for-delivery = We transmit email addresses and contents only where delivery requires it.
fact-tls-if-supported = Our mail system encrypts transmission (TLS) if the other side supports it.
fact-hashes-only = For spam detection we pass on hashes only, not the emails themselves.
fact-customer-uploads-content = Only the customer uploads and edits content.
fact-own-user-per-webspace = Every web space runs under a user ID of its own. Files can thus be protected from other users (file mode 0600).
fact-customer-may-allow-http = Customers can also allow unencrypted requests for their websites; we have no influence on this.
fact-free-certificates = We provide free certificates and DNSSEC for our customers’ websites.
fact-temporary-queue = Emails stay on this server only until our main servers can be reached again.

## Domains and certificates

fact-certificate-authority-may-ask-more = The certificate authority may ask for further personal data to verify the request. In that case we ask for your consent first.
fact-holder-data-secure-rights = The details secure the holder’s rights to the domain.
fact-encrypted-to-registrar = We transmit the data to the registrar’s portal only when needed and only in encrypted form.
fact-whois-may-be-public = Depending on the registrar, some or all of the data can be looked up publicly, for example through Whois.
fact-own-copy-as-proof = We keep a copy of our own to prove the holder’s wishes in case of a dispute. We do not pass this copy on.
fact-registrar-named-on-request = On request we name the registrar of a domain and its privacy information.

## About the statement

fact-written-by-ourselves = We wrote this statement ourselves; errors are possible.
fact-corrections-welcome = We are grateful for corrections.
fact-includes-subdomains = The statement also applies to all subdomains.
fact-covers-all-our-data = It covers all personal data that we process.
fact-covers-on-behalf = It also covers data that we process on behalf of our customers, and data that other firms process on our behalf.
fact-social-platforms-inform = The operators’ privacy information also applies to our profiles on social networks.
fact-businesses-only = Our services are intended for businesses only.
fact-not-for-minors = We ask people under 18 not to send us personal data.
