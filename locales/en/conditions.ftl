### Conditions: adverbials that stand in brackets, before a colon, or after the word for “except”.

## Mail

condition-mail-submission = when a logged-in user sends a message
condition-content-rejection = when a message is rejected because of its content
condition-rejected-as-spam = when our mail system rejects the message as spam
    .provider = when the mail system rejects the message as spam
condition-end-to-end-encrypted = for end-to-end encrypted emails
condition-needed-for-delivery = where delivery requires it
condition-tls-supported = if the other side supports it

## Running systems

condition-troubleshooting = while we trace a specific fault
    .provider = while a specific fault is being traced
condition-attack = when we detect an attack or an attempted attack
    .provider = when an attack or an attempted attack is detected there
condition-no-attack = as long as we detect no attack
    .provider = as long as no attack is detected there
condition-useful = if it is possible, necessary and useful
condition-main-servers-unreachable = when our main servers cannot be reached
    .provider = when the main servers cannot be reached
condition-available-during-incident = where available during an incident
condition-emergency = in an emergency
condition-technical-need = where technically necessary
condition-where-possible = where possible
condition-updates-available = where updates are available
condition-depends-on-software = depending on the software in use
condition-depends-on-page = depending on page and device
condition-depends-on-browser = depending on the browser

## Domains and certificates

condition-depends-on-tld = depending on the top-level domain
condition-depends-on-registrar = depending on the registrar
condition-tld-requires = if the top-level domain requires it
condition-registrar-publishes = if the registrar publishes the data
condition-most-domains = for almost all domains
condition-other-domains = for all other domains

## What was agreed or asked for

condition-agreed = if agreed
condition-agreed-otherwise = if agreed otherwise
condition-customer-request = if the customer expressly asks for it
condition-customer-chooses = if the customer chooses this option
condition-you-ask = on express request
condition-on-instruction = on the customer’s instruction
condition-with-agreement = with a processing agreement
condition-without-agreement = without a processing agreement
condition-consent-given = with consent
condition-voluntary = if provided voluntarily
condition-logged-in = after login
condition-account-exists = as long as a user account exists

## Business

condition-needed-for-order = if the order requires it
condition-mandate-given = if a direct debit mandate has been given
condition-by-direct-debit = when paying by direct debit
condition-paper-quote = for quotations on paper
condition-quote-declined = if the quotation does not lead to an order
condition-first-order = for a first order
condition-payment-doubt = if there is doubt about the ability to pay
condition-payment-default = if an invoice remains unpaid
condition-paid-service = for paid services
condition-end-customer-order = for orders by end customers
condition-direct-delivery = for direct delivery
condition-own-stock = for delivery from our own stock
condition-goods-are-sent = if we send something
condition-paid-through-provider = when paying through this provider
condition-justified-cases = in justified cases
condition-business-hours = during business hours
condition-out-of-hours = outside business hours

## Cases of retention

condition-contract = if there is or will be a contract
condition-no-contract = if no contract is concluded
condition-neither-contract-nor-invoice = if an enquiry leads neither to a contract nor to an invoice
condition-invoice = for invoices
condition-voucher = for accounting vouchers
condition-business-letter = for business letters
condition-retention-duty = if the law requires retention
condition-law-requires = if a law requires it
condition-privacy-request = for data protection requests
condition-consent-proof = for the proof of consent
condition-legal-dispute = in case of a legal dispute
condition-unsubscribed = after unsubscribing

## Applications

condition-hired = if hired
condition-rejected = if rejected
condition-withdrawn = if the application is withdrawn
condition-talent-pool = if included in the talent pool

## Telephone and conferences

condition-unknown-caller = if the number is not in our own directories
condition-listed-number = if the number is publicly listed
condition-caller-de = for callers from Germany
condition-caller-at = for callers from Austria
condition-caller-ch = for callers from Switzerland
condition-caller-us = for callers from the USA
condition-room-owner-records = if the room owner makes a recording
condition-camera-on = if the camera or microphone is switched on
