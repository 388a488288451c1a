### The privacy statement: headings, labels and sentences that are composed from the declaration.
### Labels stand before their content, so phrases can stand on their own and need no gluing.

## State

state = Last updated: { $date }
state-with-version = Last updated: { $date }, version { $version }
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
cell-as-above = as above
cell-see-service = see the service

## Headings

section-glance = At a glance
section-controller = Who is responsible
section-officer = Data protection officer
section-authority = Supervisory authority
section-scope = What this statement covers
section-overview = Overview
section-indirect = Data from other sources
section-cookies = Cookies and storage on your device
section-recipients = Who receives data from us
section-on-behalf = Data we process on behalf of others
section-content = Processed on behalf of others
section-retention = Erasure and backups
section-rights = Your rights
section-objection = Your right to object
section-withdrawal = Withdrawing consent
section-complaint = Complaints
section-provision = Do you have to provide data?
section-automated = Automated decisions
section-security = Security
section-glossary = Terms explained
section-changes = Changes to this statement

## At a glance

glance-controller = Responsible
glance-topics = What this is about
glance-parties = Who receives data from us
glance-parties-list = { $parties } ({ $more })
glance-more = details
glance-no-parties = nobody
glance-countries = Countries
glance-eea-only = { $count ->
    [one] The recipient is established in the European Economic Area.
   *[other] All recipients are established in the European Economic Area.
  }
glance-third-countries = Data also reach countries outside the European Economic Area.
glance-claims = What we do not do
    .question = What do we not do?
glance-claims-in = What we do not do ({ $scope })
glance-rights = Your rights
glance-rights-text = Access, rectification, erasure and further rights

## Claims

claim-except = { $claim } { $count ->
    [one] Exception
   *[other] Exceptions
  }: { $except }.
except-services = for these services: { $services }
claim-otherwise = { $claim } We make exceptions { $otherwise }.
claim-except-otherwise = { $claim } { $count ->
    [one] Exception
   *[other] Exceptions
  }: { $except }. We make other exceptions { $otherwise }.

## Who

represented-by = represented by { $names }
attention = for the attention of { $name }
contact-email = Email
contact-phone = Telephone
contact-fax = Fax
contact-website = Website
contact-arrangement = Arrangement on joint responsibility
contact-imprint = Legal notice
contact-register = Register
contact-vat-id = VAT ID
contact-tax-office = Tax office
contact-chamber = Chamber
contact-content-by = Responsible for the content
contact-keys = Keys for encrypted messages
contact-complaint = Complaint form
controller-joint = Jointly responsible with us:
controller-representative = Our representative in the European Union:
officer-below-threshold = We have not designated a data protection officer. The number of people here who constantly work with personal data is below the threshold that makes one mandatory ({ $law }).
officer-not-required = We have not designated a data protection officer because the law does not require us to ({ $law }).
authority-is = Responsible for us: { $name }. { $more }.
authority-more = How to lodge a complaint

## Scope

scope-both = { $count ->
    [one] This statement covers the website
   *[other] This statement covers the websites
  } { $domains } { $ways ->
    [one] and this way of contacting us
   *[other] and these ways of contacting us
  }: { $channels }.
scope-domains = { $count ->
    [one] This statement covers the website { $domains }.
   *[other] This statement covers the websites { $domains }.
  }
scope-channels = { $ways ->
    [one] This statement covers this way of contacting us: { $channels }.
   *[other] This statement covers these ways of contacting us: { $channels }.
  }
scope-offers = It covers what we offer:
scope-no-channels = { $count ->
    [one] Through this channel we do not accept personal data:
   *[other] Through these channels we do not accept personal data:
  }

## Overview

overview-caption = What we use which data for, on which basis and for how long
overview-caption-short = What we use data for
indirect-caption = Data that we do not receive from you
disclosed-caption = Who receives data from us, and what the processing is for
column-purpose = Purpose
column-service = Service
column-data = Data
column-basis = Legal basis
column-retention = Storage period
column-choice = Your choice
column-trigger = Prompted by
column-subjects = Who it concerns
column-source = Source of the data
column-recipients = Who receives the data
column-recipient = Recipient
column-country = Country
column-name = Name
column-needed-for = Purpose
column-category = Category and basis
column-lasts = Lifetime
overview-logs = logs
overview-content = data processed on behalf of others
overview-backups = Data can remain in backups for longer ({ $more }).
    .more = details
choice-withdraw = withdraw consent
choice-object = right to object
choice-none = none
choice-voluntary = giving the data is optional

## Chapters and services

chapter-common = The following applies to every section of this chapter:
chapter-common-content = The following applies to everything that we process here on behalf of our customers:
service-product = We use { $product } for this.
loads-at-once = The browser loads the content together with the page.
loads-on-click = The browser loads the content only when you click to load it.
loads-after-consent = The browser loads the content only after you have consented.
loads-link = We merely link there; no data flow until you follow the link.
where-most = This concerns most of our pages.
where-some = This concerns some of our pages.
where-hosts = This concerns { $hosts }.

label-only-when = When this happens
    .question = When does this happen?
label-unless = When this does not happen
    .question = When does this not happen?
label-subjects = Who this is about
    .question = Who does this concern?
label-data = Which data
    .question = Which data do we process?
label-trigger = Prompted by
    .question = What prompts this?
label-source = Where the data come from
    .question = Where do the data come from?
label-channels = How they reach us
    .question = How do the data reach us?
label-logs = What we log
    .question = What do we log?
label-logs-retention = How long we keep logs
    .question = How long do we keep the logs?
label-logs-recipients = Who receives logs
    .question = Who receives the logs?
label-logs-access = Who can see logs
    .question = Who can see the logs?
label-kept-inline = kept
label-access-inline = access
label-recipients-inline = recipients
label-purpose = Purpose
    .question = What do we use the data for?
label-purposes = Purposes and legal bases
    .question = What do we use the data for, and what allows us to?
label-basis = Legal basis
    .question = What is the legal basis?
label-consent-by = Giving consent
    .question = How do you consent?
label-consent-withdraw = Withdrawing consent
    .question = How do you withdraw your consent?
label-retention = How long
    .question = How long do we keep the data?
label-recipients = Who receives the data
    .question = Who receives the data?
label-places = Where the data are kept
    .question = Where are the data kept?
label-access = Who has access on our side
    .question = Who has access on our side?
label-safety = How we protect them
    .question = How do we protect the data?
label-provision = Providing the data
    .question = Do you have to provide the data?
label-device = Stored on your device
    .question = What is stored on your device?
label-opt-out = How to avoid it
    .question = How can you avoid this?
label-further-data = additional data
label-more = Find out more
    .question = Where can you find out more?
label-content = Which data
label-responsible = Responsible
label-content-retention = How long
label-content-access = Who has access
label-inspection-records = What we record at each access
label-inspection-notice = When the customer is told of an access
label-inspection-urgent = Access without prior instruction
label-inspection-customer-may = What the customer can do about it
inspection-urgent = only in urgent cases; the customer is told { $notice }
inspection-refuse = refuse
inspection-protect = protect the data, for example by encryption
notice-beforehand = beforehand
notice-at-once = without delay
notice-within = within { $period } at the latest
label-content-recipients = Who receives these data
label-duties = The customer’s own duties
label-when = when
label-we-get = what we get back
label-relies-on = legal basis by the recipient’s own account
label-note = Note

question-about = What is this about?
question-cases = What applies in special cases?
answer = { $line }.
data-none = no personal data
source-own = first from our own sources: { $sources }
source-public = { $party }, publicly accessible
source-not-public = { $party }, not publicly accessible
source-sends = { $sources }; for this we transmit: { $data }
source-when = { $when }: { $sources }
logs-none = nothing
logs-recipients-none = no third parties
log-event = { $event }: { $data }
log-event-adds = { $event }: as for “{ $base }”, plus { $data }
log-replaced = { $line }; { $value } instead of { $field }
log-example = An entry looks like this, for example:
log-example-fields = It contains:
purpose-with-basis = { $purpose } – { $basis }
basis-consent = your consent ({ $law })
    .short = consent ({ $law })
basis-contract = a contract with you, or its preparation at your request ({ $law })
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
basis-with-interests = our legitimate interest in { $interests } ({ $law })
basis-may-object = you can object
basis-may-withdraw = you can withdraw it at any time
provision-voluntary = no obligation.
    .answer = No, that is up to you.
provision-needed = required { $need }.
    .answer = Yes, they are needed { $need }.
device-none = nothing
device-items = { $names } ({ $more })
device-more = details
onward-by = What { $party } itself does with the data
    .question = What does { $party } itself do with the data?
recipients-none = nobody
recipients-no-others = nobody else
recipient-with-task = { $party }: { $task }
party-for-product = { $party } ({ $product })
recipient-operates = running the facility where the data are kept
recipient-asked = answering our query

## Periods of keeping

keep-for = { $period }
keep-at-most = up to { $period }
keep-after = { $period } { $event }
keep-at-most-after = up to { $period } { $event }
keep-case = { $when }: { $kept }
keep-otherwise = otherwise: { $kept }
keep-by-law = { $kept } ({ $law })
keep-statutory = { $period }
keep-statutory-year-end = { $period } from the end of the calendar year in which the documents were created
    .short = { $period } from the end of the year
keep-statutory-year-end-after = { $period } from the 31{"\u00A0"}December { $event }
keep-statutory-after = { $period } { $event }
keep-statutory-until = { $event }
keep-by-provider = as long as the provider determines
keep-not-stored = not stored
keep-first-of = { $left } or, if earlier, { $right }
keep-last-of = { $left } or, if later, { $right }
keep-then-anonymise = { $kept }, then only in anonymous form
keep-then-restrict = { $kept }, then blocked
keep-then-destroy = { $kept }, then destroyed
backups-kept = backups: { $kept }
backups-kept-afterwards = afterwards in backups for { $kept }
backups-none = no backups
retention-intro = We erase data as soon as their storage period has ended. Each service states its period. Where a law requires us to keep something for longer, we name the provision there.
label-backups-kept = How long we keep backups
label-backups-every = How often we back up
label-backups-places = Where backups are kept
label-backups-single = Individual records
backups-single-deleted = When we erase individual records, we remove them from the backups as well.
backups-single-not-deleted = We do not erase them from backups. They disappear only with the whole backup.
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
cookies-intro = Some services store something on your device. The table shows what it is, why, and for how long.
cookies-caption = Cookies and other storage
cookies-control = You can delete or block all of it in the settings of your browser.
cookie-host = set by { $host }
cookie-necessary = strictly necessary ({ $law })
cookie-functional = for convenience, only with consent ({ $law })
cookie-statistics = for statistics, only with consent ({ $law })
cookie-marketing = for advertising, only with consent ({ $law })
cookie-external-media = for embedded content of others, only with consent ({ $law })
storage-cookie = cookie
storage-local = local storage
storage-session = session storage
storage-database = database in the browser
lasts-session = until you close the browser
lasts-until-deleted = until you delete it
lasts-unknown = lifetime not stated

## Recipients

recipients-intro = { $count ->
    [one] This party receives data from us. Each service states whether it is involved.
   *[other] These parties receive data from us. Each service states which of them are involved.
  }
recipients-eea-only = { $count ->
    [one] It is established in the European Economic Area.
   *[other] All of them are established in the European Economic Area.
  }
recipients-third-countries = Data also reach countries outside the European Economic Area. For each transfer to a third country we state what it rests on.
label-task = Task
label-category = Category
label-operates = Runs
label-role = Role
label-address = Address
label-country = Country
label-transfer = Transfer to a third country
label-agreement = Agreement
label-sub-processors = Further processors
label-names-withheld = Why we give no names
label-since = Since
label-policy = Privacy information
role-processor = processing on our behalf and on our instructions ({ $law })
role-controller = independently responsible for the processing ({ $law })
role-joint-controller = jointly responsible with us for the processing ({ $law })
role-authority = public authority ({ $law })
agreement-signed = processing agreement concluded
agreement-pending = processing agreement in preparation
transfer = { $country } – { $by }
transfer-checked = { $transfer }, checked on { $date }
transfer-adequacy = adequacy decision { $decision } ({ $law })
decision-ec = { $number }/EC
transfer-dpf = adequacy decision { $decision } for participants in the EU-US Data Privacy Framework ({ $law })
transfer-scc = { $count ->
    [one] standard contractual clauses of the Commission, module { $modules } ({ $law })
   *[other] standard contractual clauses of the Commission, modules { $modules } ({ $law })
  }
transfer-bcr = binding corporate rules ({ $law })
transfer-derogation = { $label } ({ $law })
transfer-copy = copy

## On behalf of customers

on-behalf-text = In some services we process data on behalf of others. The customer concerned is responsible unless the service names somebody else. If you have questions about these data, please contact whoever is responsible. This applies to:

## Rights

rights-intro = You have the following rights:
right-access = On request we tell you whether we process data about you and, if so, which, and we give you a copy ({ $law }).
    .title = Access
right-rectification = If data are wrong or incomplete, we correct or complete them ({ $law }).
    .title = Rectification
right-erasure = You can ask us to erase your data when we no longer need them or are not allowed to process them. What the law requires us to keep, we erase afterwards ({ $law }).
    .title = Erasure
right-restriction = In certain cases you can ask us to store your data but not to use them any further ({ $law }).
    .title = Restriction
right-portability = You can receive the data that you have given us in a structured, commonly used and machine-readable format. If you wish and it is technically feasible, we transmit them directly to another controller. This applies to data that we process by automated means on the basis of consent or a contract ({ $law }).
    .title = Portability
rights-by = { $count ->
    [one] We accept requests through this channel: { $ways }.
   *[other] We accept requests through these channels: { $ways }.
  }
rights-answers = { $count ->
    [one] We answer through this channel: { $ways }.
   *[other] We answer through these channels: { $ways }.
  }
rights-not-by = { $count ->
    [one] This channel cannot be used:
   *[other] These channels cannot be used:
  }
rights-free = Your request costs you nothing. We reply as soon as possible, and within one month at the latest. If a request is particularly complex, it can take up to two months longer. In that case we tell you the reasons within the first month ({ $law }).
objection-interests = our legitimate interest
objection-public-task = a public task
objection-text = Where processing rests on { $basis }, you can object at any time ({ $law }); this includes profiling on this basis. You need grounds that relate to your particular situation. We then stop processing the data. There are two exceptions: we demonstrate compelling legitimate grounds that override your interests, rights and freedoms, or we need the data to establish, exercise or defend legal claims.
objection-marketing = Where we process your data for direct marketing, you can object at any time without giving reasons ({ $law }). This includes profiling for direct marketing. We then no longer use the data for that purpose.
withdrawal-text = You can withdraw consent at any time ({ $law }). Withdrawal takes effect for the future: it does not affect the lawfulness of what we did on the basis of your consent until then. Each service states how to withdraw.
complaint-text = You can lodge a complaint with a supervisory authority ({ $law }). You can do so, for example, where you live, where you work or where the alleged infringement took place. The authority responsible for us is:
complaint-telecom = For telecommunications services, such as email, another authority is responsible ({ $law }):

## Closing

provision-all-voluntary = No, there is no obligation to do so. Where something is not possible without certain information, the service says so.
provision-some-needed = These services need certain information. Each of them states what it is needed for and what happens without it.
automated-none = We never leave decisions with legal or similarly significant effects on you to a computer alone ({ $law }).
automated-intro = In these cases a program decides without human involvement:
label-logic = how the decision is made
label-consequences = what it means for you
security-page = technical and organisational measures
security-text = On the page about our { $page } we describe how we protect data.
changes-text = { $state }. If we change how we process data, we update this statement.
changes-of = { $date }
changes-of-version = { $date }, version { $version }
changes-feed = Subscribe to changes (Atom feed)
changes-earlier = Earlier versions
