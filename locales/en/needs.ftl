### What data are needed for; completes “needed …”.

need-contract = for the contract
need-contract-conclusion = to conclude a contract
need-law = because of a legal duty
need-service = for this service
need-order = for the order
need-invoice = for the invoice
need-payment = for the payment
need-delivery = for the delivery
need-registration = for the registration
need-domain = to register the domain
need-certificate = for the certificate
need-login = for logging in
need-website = to deliver the website
need-mail-delivery = to deliver the message
need-answer = for the answer
need-application = for the application
need-employment = for the employment relationship
need-participation = for taking part
need-remote-support = for remote support
