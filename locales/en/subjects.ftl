### Kinds of people whose data are processed.

## On the web

subject-visitors = website visitors
subject-users = registered users
subject-newsletter-subscribers = newsletter subscribers
subject-social-media-users = social media users
subject-attackers = attackers

## Business

subject-customers = customers
subject-customer-contacts = contacts at customers
subject-prospects = prospective customers
subject-suppliers = suppliers and service providers
subject-business-partners = business partners
subject-representatives = authorised representatives
subject-goods-recipients = recipients of goods
subject-debtors = debtors with open invoices
subject-third-party-customers = people whose data our customers process
subject-visitors-of-customers = visitors to our customers’ websites
subject-mailbox-users = mailbox users
subject-domain-holders = domain holders
subject-members = members

## Communication

subject-callers = callers
subject-mail-partners = email correspondents
subject-chat-users = chat users
subject-conference-participants = conference participants
subject-training-participants = training participants
subject-event-participants = event participants
subject-guests = visitors to our premises
subject-requesters = people who exercise their rights

## Work

subject-employees = employees
subject-former-employees = former employees
subject-applicants = applicants
subject-whistleblowers = whistleblowers
subject-children = children
