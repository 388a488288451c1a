### Events that end or start a period. `.until` ends it, `.after` starts it; neither needs a comma before it.

## Contact

event-request-closed =
    .until = until the matter is settled
    .after = after the matter is settled
event-answer =
    .until = until we have answered
    .after = after our answer
event-reply-expected =
    .until = until no further reply is to be expected
    .after = after the usual time for a reply
event-collection =
    .until = until collection
    .after = after collection
event-last-contact =
    .until = until the last contact
    .after = after the last contact
event-call-end =
    .until = until the end of the call
    .after = after the end of the call
event-chat-end =
    .until = until the end of the chat
    .after = after the end of the chat
event-ticket-closed =
    .until = until the ticket is closed
    .after = after the ticket is closed

## Business

event-offer =
    .until = until the quotation is submitted
    .after = after the quotation was submitted
event-contract-end =
    .until = until the contract ends
    .after = after the end of the contract
event-customer-contract-end =
    .until = until the contract with the customer ends
    .after = after the contract with the customer ends
event-relationship-end =
    .until = until the business relationship ends
    .after = after the end of the business relationship
event-last-invoice =
    .until = until the last invoice
    .after = after the last invoice
event-last-invoice-of-contract =
    .until = until the last invoice from the contract
    .after = after the last invoice from the contract
event-payment-complete =
    .until = until the payment is complete
    .after = after the payment is complete
event-books-closed =
    .until = until the case is entered in the books and closed
    .after = after the case is entered in the books and closed
event-order-complete =
    .until = until the order is carried out
    .after = after the order is carried out
event-delivery =
    .until = until delivery
    .after = after delivery
event-publication =
    .until = until publication
    .after = after publication
event-last-debit =
    .until = until the last direct debit
    .after = after the last direct debit
event-year-end =
    .until = until the end of the calendar year
    .after = after the end of the calendar year
event-claims-expired =
    .until = until all time limits for claims have expired
    .after = after all time limits for claims have expired
event-dispute-end =
    .until = until the legal dispute has ended
    .after = after the legal dispute has ended
event-domain-transfer =
    .until = until the domain is transferred or deleted
    .after = after the domain is transferred or deleted

## Applications and work

event-rejection =
    .until = until the rejection
    .after = after the rejection
event-employment-end =
    .until = until employment ends
    .after = after the end of employment
event-staff-leaves =
    .until = until the user of the device leaves our company
    .after = after the user of the device has left our company
event-procedure-end =
    .until = until the recruitment procedure ends
    .after = after the end of the recruitment procedure
event-chosen-period-end =
    .until = until the end of the requested period
    .after = after the end of the requested period
event-training-end =
    .until = until the training ends
    .after = after the end of the training
event-event-end =
    .until = until the event ends
    .after = after the end of the event

## Systems

event-user-deletes =
    .until = until the user deletes the data
    .after = after deletion by the user
event-owner-deletes =
    .until = until the room owner deletes the data
    .after = after deletion by the room owner
event-customer-deletes =
    .until = until the customer deletes the data
    .after = after deletion by the customer
event-account-deleted =
    .until = until the user account is deleted
    .after = after the user account is deleted
event-last-login =
    .until = until the last login
    .after = after the last login
event-last-change =
    .until = until the last change
    .after = after the last change
event-session-end =
    .until = until the session ends
    .after = after the end of the session
event-forwarded =
    .until = until handed over to the next server
    .after = after being handed over to the next server
event-cause-gone =
    .until = until the reason no longer applies
    .after = once the reason no longer applies
event-purpose-gone =
    .until = until the purpose no longer applies
    .after = once the purpose no longer applies
event-error-fixed =
    .until = until the fault is fixed
    .after = after the fault is fixed
event-attack-handled =
    .until = until the attack is cleared up
    .after = after the attack is cleared up
event-backup-overwritten =
    .until = until the backup is overwritten
    .after = after the backup is overwritten
event-certificate-expired =
    .until = until the certificate has expired
    .after = after the certificate has expired

## The person's choice

event-withdrawal =
    .until = until consent is withdrawn
    .after = after consent is withdrawn
event-objection =
    .until = until an objection is raised
    .after = after an objection is raised
event-unsubscribed =
    .until = until unsubscribing
    .after = after unsubscribing
event-erasure-request =
    .until = until erasure is requested
    .after = after erasure is requested

## Records that provisions have kept

event-invoice-exchanged =
    .until = until the invoice has been received or sent
    .after = after the invoice has been received or sent
event-invoice-sent =
    .until = until the invoice is sent
    .after = after the invoice was sent
event-tax-deadline-over =
    .until = until the tax can no longer be assessed
    .after = after the time limit for assessing the tax
event-year-after-audit =
    .until = until the end of the calendar year following the last audit
    .after = after the end of the calendar year following the last audit
event-last-entry =
    .until = until the last entry
    .after = after the last entry
event-recorded =
    .until = until the record is made
    .after = after the record was made
event-consent-used =
    .until = until the consent is last used
    .after = after the consent was last used
event-report-handled =
    .until = until the procedure following the report is closed
    .after = after the procedure following the report was closed
