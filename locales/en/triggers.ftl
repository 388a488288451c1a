### What sets the collection of data from others off.

trigger-incoming-call = a call to us
trigger-incoming-mail = an email to us
trigger-enquiry = an enquiry
trigger-ticket = a new ticket
trigger-first-order = the first order
trigger-order = an order
trigger-payment-doubt = doubt about the ability to pay
trigger-unpaid-invoice = an unpaid invoice
trigger-contract-start = the conclusion of a contract
trigger-business-contact = a business contact
trigger-recommendation = a recommendation
trigger-application = a job application
trigger-event-registration = registration for an event
trigger-website-visit = a visit to the website
trigger-login = a login
trigger-domain-registration = the registration or transfer of a domain
trigger-certificate-request = a request for a certificate
trigger-monitoring-alert = an alert from monitoring
trigger-attack = an attack that was detected
trigger-payment = a payment
