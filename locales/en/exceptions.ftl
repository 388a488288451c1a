### What a claim does not cover, and what happens otherwise (`outcome`).

## Exceptions

exception-contract = to perform a contract
exception-law = if a law requires it
exception-consent = with consent
exception-on-request = on express request
exception-processors = to processors bound by our instructions
exception-legal-claims = to pursue or defend legal claims
exception-criminal-prosecution = to prosecute criminal offences
exception-attack = in case of attacks on our systems
exception-emergency = in an emergency
exception-mail-transport = to deliver email
exception-spam-protection = to detect spam
exception-domain-registration = to register domains
exception-certificates = to issue certificates
exception-delivery = to deliver goods
exception-payment = to process payments
exception-backup = for backup

## Outcomes

exception-with-permission = only with your prior permission
exception-after-notice = only after prior notice
exception-never = in no case
