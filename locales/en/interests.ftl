### Legitimate interests. Choosing one does not replace weighing it against those of the people concerned.

## Running things

interest-stable-operation = running our systems reliably and securely
    .provider = running its systems reliably and securely
interest-detect-attacks = detecting and fending off attacks
interest-find-errors = finding and fixing errors
interest-prevent-spam = preventing spam and misuse
interest-prevent-fraud = preventing fraud
interest-show-page-correctly = showing the website correctly on every device
interest-fast-website = delivering the website quickly
interest-uniform-appearance = presenting our services consistently
    .provider = presenting its services consistently
interest-better-site = improving our websites
    .provider = improving its websites
interest-better-services = improving our services
    .provider = improving its services
interest-improve-courses = improving our training courses
interest-plan-capacity = planning the capacity of our systems
    .provider = planning the capacity of its systems
interest-prove-security = being able to demonstrate the security of our systems
    .provider = being able to demonstrate the security of its systems

## Talking to each other

interest-answer-requests = answering enquiries
interest-easy-contact = staying in touch quickly and easily
interest-recognise-callers = recognising callers before the call is taken
interest-prefer-contract-customers = giving priority to customers with a service contract
interest-fewer-lookups = resolving numbers with fewer queries to outside services
interest-faster-lookups = resolving numbers faster when somebody calls again
interest-no-call-inference = not letting outside services learn how often and when people call
interest-document-support = keeping a traceable record of support cases
interest-meet-at-distance = working together from different places

## Doing business

interest-customer-care = looking after our customers well
interest-fulfil-contracts = performing contracts with customers
interest-show-reviews = showing how satisfied our customers are
interest-efficient-administration = keeping procedures simple and economical
interest-efficient-payment = offering efficient and secure payment
interest-sound-partners = protecting ourselves from dubious business partners
interest-limit-credit-risk = avoiding payment defaults
interest-enforce-claims = enforcing claims
interest-defend-claims = defending ourselves against claims
interest-prove-owners-wish = being able to prove what the domain holder asked for
interest-prove-orders = being able to prove orders in case of a dispute
interest-prove-consent = being able to prove consent that was given
interest-meet-accountability = being able to demonstrate compliance with data protection law
interest-advertise-own-services = advertising our own services
interest-present-ourselves = presenting our company
interest-group-administration = administering data within the group of companies
interest-fill-vacancies = filling vacancies with suitable people
interest-protect-property = protecting our property and premises
interest-respect-objections = permanently respecting objections to advertising
interest-help-investigations = helping to clear up crimes
