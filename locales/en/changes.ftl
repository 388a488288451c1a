# What has changed from one version to the next: as a report and as single lines.

document-changes = Changes
changes-between = { $old } → { $new }
changes-summary = Summary
changes-none = Nothing has changed in substance.
changes-counts =
    { $material ->
        [0] No change is material
        [one] One change is material
       *[other] { $material } changes are material
    }, { $minor ->
        [0] none is minor.
        [one] one is minor.
       *[other] { $minor } are minor.
    }
changes-how = A change is material if it can affect persons or customers, or if that is not certain. This report does not decide who has to be notified.
changes-material = Material changes
changes-minor = Minor changes
change-line = { $change } – { $because }
change-about = { $subject } – { $change }
change-of = { $what } ({ $of })
change-new = { $what }, new: { $new }
change-dropped = { $what }, removed: { $old }
change-renamed = other name in the declaration: formerly { $old }, now { $new }
change-changed = { $what }: formerly { $old }, now { $new }
change-longer = { $what }, longer: formerly { $old }, now { $new }
change-shorter = { $what }, shorter: formerly { $old }, now { $new }
change-other-start = { $what }, other start: formerly { $old }, now { $new }
change-weaker = { $what }, weaker: formerly { $old }, now { $new }
change-stronger = { $what }, stronger: formerly { $old }, now { $new }
change-renewed = { $what }, again: formerly { $old }, now { $new }
change-reworded = { $what }, reworded: now { $new }

## What things are called

changed-service-for = { $service } ({ $purposes })
changed-service-to = { $service }; recipients: { $recipients }
changed-said = “{ $words }”
changed-except = except
changed-logs = logs
changed-on-behalf = on behalf of others
changed-public = publicly accessible
changed-not-public = not publicly accessible
changed-for-public = for everyone
changed-for-customers = for customers
changed-for-authority = for the supervisory authority
changed-officer-below-threshold = none, because fewer people than the law names constantly work with personal data
changed-officer-not-required = none, because none has to be designated

changed-declaration = Declaration as a whole
changed-controller = Controller
changed-scope = Scope
changed-party = Recipients
changed-place = Locations
changed-chapter = Chapters
changed-service = Services
changed-backups = Backups
changed-rights = Rights
changed-decisions = Automated decisions
changed-measures = Technical and organisational measures
changed-claims = Commitments
changed-texts = Own texts

## In what respect

topic-language = Language of the statement
topic-document = Document
topic-section = Own section
topic-explanation = Explained term
topic-claim = Commitment
topic-word = Term used
topic-name = Name
topic-represented = Represented by
topic-address = Address
topic-email = Email address
topic-phone = Telephone number
topic-contact = Other contact details
topic-imprint = Entry in the legal notice
topic-joint = Joint controller
topic-eu-representative = Representative in the European Union
topic-officer = Data protection officer
topic-authority = Supervisory authority
topic-telecom-authority = Supervisory authority for telecommunications
topic-domain = Website
topic-channel = Way of contact covered
topic-no-channel = Way of contact without personal data
topic-offer = Offer covered
topic-audience = Audience
topic-decision = Decision
topic-logic = Logic of the decision
topic-consequences = Consequences of the decision
topic-requests = Way to make requests
topic-answers = Way of answering
topic-no-requests = Way in which requests are not taken
topic-right = Remark on a right
topic-processor = Processor
topic-recipient = Recipient
topic-party-name = Name
topic-role = Role
topic-party-category = Category
topic-country = Country
topic-third-country = Third country
topic-party-address = Address
topic-task = Task
topic-product = Product
topic-policy = Own privacy information
topic-agreement = Agreement
topic-arrangement = Arrangement on joint responsibility
topic-transfer = Basis of the transfer
topic-transfer-checked = Day of the last check
topic-transfer-copy = Copy of the safeguards
topic-sub-processor = Sub-processor
topic-names-withheld = Reason for not giving names
topic-public-source = Publicly accessible source
topic-readers = Visible
topic-since = Since
topic-place = Location
topic-place-name = Name of the location
topic-city = Town
topic-operator = Operator
topic-holds = What is kept there
topic-service = Service
topic-title = Heading
topic-note = Note
topic-sentence = Statement
topic-link = Link
topic-condition = Condition
topic-subjects = Data subjects
topic-data = Data
topic-purpose = Purpose
topic-basis = Legal basis
topic-law = Provision
topic-interest = Interest pursued
topic-consent = Way to give consent
topic-withdrawal = Way to withdraw consent
topic-provision = Duty to provide the data
topic-opt-out = Way to avoid it
topic-trigger = Trigger
topic-source = Source of the data
topic-sent = Data sent
topic-receives = Recipient
topic-lies = Location of the data
topic-access = Access
topic-arrives = Way the data arrive
topic-retention = Storage period
topic-backups = Backups
topic-backup-place = Location of the backups
topic-backups-every = Frequency of backups
topic-backups-single = Single records in backups
topic-logs = Log
topic-replaced = Replaced field
topic-example = Example of an entry
topic-cookie = Cookie or other storage
topic-cookie-lasts = Lifetime
topic-cookie-category = Category
topic-cookie-kind = Kind of storage
topic-cookie-host = Set by
topic-cookie-for = Needed for
topic-loads = Loading of the content
topic-on-pages = Pages
topic-case = Special case
topic-onward = Recipient’s own use
topic-on-behalf = Processing on behalf of others
topic-content = Data processed on behalf of others
topic-responsible = Controller
topic-content-retention = Storage period
topic-content-receives = Recipient
topic-inspection = Access to customers’ data
topic-duty = Duty of the customer
topic-snippet = Addition to the snippet
topic-measure = Measure
topic-measure-places = Limited to locations
topic-measure-condition = Condition
topic-measure-every = Frequency
topic-measure-recorded = Record
topic-measure-state = State of implementation
topic-measure-reviewed = Last review
