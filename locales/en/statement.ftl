### The privacy statement: headings, labels and sentences that are composed from the declaration.
### Labels stand before their content, so phrases can stand on their own and need no gluing.

## Title and state

statement-title = Privacy statement
state = As of { $date }
state-with-version = As of { $date }, version { $version }
state-version-only = Version { $version }
todo-mark = [still open]

## Grammar of items

item-when = { $what } ({ $when })
item-unless = { $what } (except { $unless })
item-note = { $what } – { $note }
set-spelled-out = { $name } ({ $data })
set-spelled-out-when = { $name } ({ $when }: { $data })
labelled = { $label }: { $line }
cell-nothing = –
cell-see-service = see the service

## Headings

section-glance = At a glance
section-controller = Controller
section-officer = Data protection officer
section-authority = Supervisory authority
section-scope = What this statement covers
section-overview = Overview
section-indirect = Data from other sources
section-cookies = Cookies and storage on your device
section-recipients = Who receives data from us
section-on-behalf = Data we process on behalf of others
section-content = Our customers’ content
section-retention = Erasure and backups
section-rights = Your rights
section-objection = Your right to object
section-withdrawal = Withdrawing consent
section-complaint = Complaints
section-provision = Do you have to provide data?
section-automated = Automated decisions
section-security = Security
section-changes = Date of this statement

## At a glance

glance-controller = Controller
glance-topics = What this is about
glance-parties = Outside parties
glance-parties-list = { $parties } ({ $more })
glance-more = details
glance-no-parties = none
glance-countries = Countries
glance-eea-only = All recipients are established in the European Economic Area.
glance-third-countries = Some recipients are established outside the European Economic Area.
glance-claims = What we do not do
glance-rights = Your rights
glance-rights-text = Access, rectification, erasure and further rights

## Claims

claim-scoped = { $scope }: { $claim }
claim-except = { $claim } Exceptions: { $except }.
claim-otherwise = { $claim } There are exceptions { $otherwise }.
claim-except-otherwise = { $claim } Exceptions: { $except }; { $otherwise }.

## Who

represented-by = represented by { $names }
contact-email = Email
contact-phone = Telephone
contact-fax = Fax
contact-website = Website
contact-imprint = Legal notice
contact-register = Register
contact-vat-id = VAT ID
contact-keys = Keys for encrypted messages
contact-complaint = Complaint form
controller-joint = Jointly responsible with us:
controller-representative = Our representative in the European Union:
officer-below-threshold = We have not designated a data protection officer. Fewer people here work constantly with personal data than the law requires for one ({ $law }).
officer-not-required = We have not designated a data protection officer because the law does not require us to ({ $law }).
authority-is = Competent for us: { $name }. { $more }.
authority-more = How to lodge a complaint

## Scope

scope-both = { $count ->
    [one] This statement covers the website { $domains } and these ways of reaching us: { $channels }.
   *[other] This statement covers the websites { $domains } and these ways of reaching us: { $channels }.
  }
scope-domains = { $count ->
    [one] This statement covers the website { $domains }.
   *[other] This statement covers the websites { $domains }.
  }
scope-channels = This statement covers these ways of reaching us: { $channels }.
scope-no-channels = We do not accept personal data in these ways: { $channels }.

## Overview

overview-caption = Purposes, services, data, legal bases and storage periods
indirect-caption = Data that we do not receive from you yourself
column-purpose = Purpose
column-service = Service
column-data = Data
column-basis = Legal basis
column-retention = Storage period
column-choice = Your choice
column-trigger = Trigger
column-name = Name
column-needed-for = What for
column-category = Category and basis
column-lasts = Lifetime
overview-cases = depending on the case
overview-logs = log data, depending on the event
overview-content = content stored by customers
choice-withdraw = withdraw consent
choice-object = object

## Chapters and services

chapter-common = The following applies to every section of this chapter:
service-when = This applies only in one case: { $when }.
service-unless = This does not apply in one case: { $unless }.
service-product = We use { $product } for this.
loads-at-once = The content is loaded together with the page.
loads-on-click = The content is loaded only when you click on it.
loads-after-consent = The content is loaded only after you have consented.
loads-link = We merely link there; data flow only when you follow the link.
where-most = This concerns most of our pages.
where-some = This concerns some of our pages.
where-hosts = This concerns { $hosts }.

label-subjects = People concerned
label-data = Which data
label-trigger = Trigger
label-source = Where the data come from
label-channels = How they reach us
label-logs = What we log
label-logs-retention = How long we keep logs
label-logs-recipients = Who receives logs
label-logs-access = Who can see logs
label-kept-inline = kept
label-access-inline = access
label-recipients-inline = recipients
label-purpose = What for
label-purposes = What for and on which basis
label-basis = Legal basis
label-consent = Consent
label-retention = How long
label-recipients = Who receives the data
label-places = Where the data are kept
label-access = Who has access here
label-safety = How we protect them
label-provision = Duty to provide them
label-device = On your device
label-opt-out = How to avoid it
label-case = Special case
label-further-data = additional data
label-more = Find out more
label-content = Which content
label-responsible = Responsible
label-content-retention = How long
label-content-access = Who has access
label-content-recipients = Who receives the content
label-duties = What customers do themselves
label-when = when
label-we-get = what we get back
label-note = Note

data-none = no personal data
source-own = first from our own sources: { $sources }
source-public = { $party }, publicly accessible
source-not-public = { $party }, not publicly accessible
source-sends = { $sources }; for this we transmit: { $data }
logs-none = nothing
logs-recipients-none = We do not pass them on to third parties.
log-event = { $event }: { $data }
log-event-adds = { $event }: as for “{ $base }”, and also { $data }
log-replaced = { $line }; { $field } is replaced by { $value }
purpose-with-basis = { $purpose } – { $basis }
basis-consent = your consent ({ $law })
    .short = consent ({ $law })
basis-contract = a contract with you, or steps you asked for before one ({ $law })
    .short = contract ({ $law })
basis-legal-obligation = a legal obligation ({ $law })
    .short = legal obligation ({ $law })
basis-vital-interests = the protection of vital interests ({ $law })
    .short = vital interests ({ $law })
basis-public-task = a task in the public interest ({ $law })
    .short = public task ({ $law })
basis-legitimate-interests = our legitimate interest ({ $law })
    .short = legitimate interest ({ $law })
basis-whose = { $basis }, also in the interest of { $whose }
basis-with-interests = { $basis }: { $interests }
basis-may-object = you can object
basis-may-withdraw = you can withdraw it at any time
consent-by = You consent in this way: { $ways }.
consent-withdraw = You withdraw in this way: { $ways }.
provision-voluntary = none.
provision-needed = required { $need }.
device-none = nothing
device-items = { $names } ({ $more })
device-more = details
onward-by = What { $party } does with them itself
case-when = { $when }
recipients-none = nobody
recipients-no-others = nobody else
recipient-with-task = { $party }: { $task }
recipient-operates = operation of the site where the data are kept
recipient-operates-place = operation of this site: { $place }

## Periods of keeping

keep-for = { $period }
keep-at-most = at most { $period }
keep-after = { $period } { $event }
keep-at-most-after = at most { $period } { $event }
keep-case = { $when }: { $kept }
keep-otherwise = otherwise: { $kept }
keep-by-law = { $kept } ({ $law })
keep-statutory = { $period }
keep-statutory-year-end = { $period } from the end of the calendar year
keep-statutory-year-end-after = { $period } from the end of the calendar year, counted { $event }
keep-statutory-after = { $period } { $event }
keep-statutory-until = { $event }
keep-by-provider = as long as the provider determines
keep-not-stored = not stored
keep-first-of = { $options }, whichever comes first
keep-last-of = { $options }, whichever comes last
keep-then-anonymise = { $kept }, then only in anonymous form
keep-then-restrict = { $kept }, then blocked
keep-then-destroy = { $kept }, then destroyed
backups-kept = in backups { $kept }
backups-none = no backups
retention-intro = We erase data as soon as their storage period has ended. Each service states its period. Where something has to be kept for longer, we name the provision.
label-backups-kept = Backups
label-backups-every = How often we back up
label-backups-places = Where backups are kept
label-backups-single = Single records
backups-single-deleted = When we erase single records, we remove them from the backups as well.
backups-single-not-deleted = We do not erase single records from backups. They disappear together with the whole backup.
at-least-every = at least every { $period }
every-minute = at least every minute
every-hour = at least hourly
every-day = at least daily
every-week = at least weekly
every-month = at least monthly
every-year = at least yearly
regularly = regularly

## Cookies and storage

cookies-none = We store nothing on your device and read nothing from it.
cookies-intro = Some services store something on your device. The table shows what, what for and for how long.
cookies-caption = Cookies and other storage
cookies-control = You can delete or block all of it in the settings of your browser.
cookie-host = set by { $host }
cookie-necessary = strictly necessary ({ $law })
cookie-functional = for convenience, only with consent ({ $law })
cookie-statistics = for statistics, only with consent ({ $law })
cookie-marketing = for advertising, only with consent ({ $law })
storage-cookie = cookie
storage-local = local storage
storage-session = session storage
storage-database = database in the browser
lasts-session = until you close the browser
lasts-until-deleted = until you delete it
lasts-unknown = lifetime not stated

## Recipients

recipients-intro = These parties receive data from us. Each service states which of them are involved.
recipients-eea-only = All of them are established in the European Economic Area.
recipients-third-countries = Some of them are established outside the European Economic Area. Their entries state what the transfer rests on.
label-task = Task
label-role = Role
label-address = Address
label-country = Country
label-transfer = Transfer to a third country
label-agreement = Agreement
label-sub-processors = Further processors
label-names-withheld = Why we name nobody
label-since = Since
label-policy = Its own privacy information
role-processor = processes data on our behalf and on our instructions ({ $law })
role-controller = decides on the processing itself ({ $law })
role-joint-controller = decides on the processing together with us ({ $law })
role-authority = public authority ({ $law })
agreement-signed = processing agreement concluded
agreement-pending = processing agreement in preparation
transfer = { $country }: { $by }
transfer-checked = { $transfer }, checked on { $date }
transfer-adequacy = adequacy decision { $decision } ({ $law })
transfer-dpf = adequacy decision { $decision } for participants in the EU-US Data Privacy Framework ({ $law })
transfer-scc = { $count ->
    [one] standard contractual clauses of the Commission, module { $modules } ({ $law })
   *[other] standard contractual clauses of the Commission, modules { $modules } ({ $law })
  }
transfer-bcr = binding corporate rules ({ $law })
transfer-derogation = derogation: { $label } ({ $law })
transfer-copy = copy

## On behalf of customers

on-behalf-text = Customers store data about other people with us or give us access to them. The customer concerned is responsible for this content unless the service names somebody else; we process it only on their behalf. If your question is about such data, please contact whoever is responsible. This applies to:

## Rights

rights-intro = You have the following rights towards us:
right-access = On request we tell you whether and which data we process about you, and give you a copy ({ $law }).
    .title = Access
right-rectification = If data are wrong or incomplete, we correct or complete them ({ $law }).
    .title = Rectification
right-erasure = We erase your data when we no longer need them or may no longer hold them. Where a law requires us to keep them, we erase them afterwards ({ $law }).
    .title = Erasure
right-restriction = In certain cases you can ask us to keep data only and not to use them any longer ({ $law }).
    .title = Restriction
right-portability = You receive data that you have given us on the basis of consent or a contract, and that we process by automated means, in a common, machine-readable format. If you wish and it is technically feasible, we transmit them directly to another controller ({ $law }).
    .title = Portability
rights-by = We accept requests in these ways: { $ways }.
rights-not-by = Not possible: { $ways }.
rights-free = Your request costs you nothing. We usually reply within one month.
objection-text = Where processing rests on a legitimate interest or a public task, you can object at any time on grounds relating to your particular situation ({ $law }). We then stop processing the data unless we can show compelling legitimate grounds that override your interests, or we need the data for legal claims.
objection-marketing = Where we process your data for direct marketing, you can object at any time without giving reasons. We then no longer use the data for it.
withdrawal-text = You can withdraw consent at any time ({ $law }). What we did before remains lawful. Each service states how to withdraw.
complaint-text = You can lodge a complaint with a supervisory authority, for example where you live or work or where the possible infringement took place ({ $law }). The authority competent for us is:

## Closing

provision-all-voluntary = No. All information is voluntary. Each service states what is not possible without it.
provision-some-needed = Mostly not. These services need certain information: { $services }. They state what it is needed for and what happens without it.
automated-none = No machine alone makes decisions about you here ({ $law }).
automated-intro = In these cases a program decides without a human being:
label-logic = how the decision is made
label-consequences = what it means for you
security-page = technical and organisational measures
security-text = How we protect data is described on the page about our { $page }.
changes-text = { $state }. If the processing changes, we update this statement.
