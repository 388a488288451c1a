# The report on which information duty is fulfilled where.

document-coverage = Coverage of the information duties
coverage-summary = Summary
coverage-counts =
    { $told ->
        [one] One duty that applies here is fulfilled in every language.
       *[other] { $told } duties that apply here are fulfilled in every language.
    } { $missing ->
        [0] Nothing is missing.
        [one] The text for one is missing.
       *[other] The text for { $missing } is missing.
    }
coverage-how = What is examined is whether a text is there, not whether it is right.
coverage-caption = Which duty is fulfilled where
coverage-duty = Duty
coverage-told = Section
coverage-declared = Declared in
coverage-missing = Missing
coverage-derived = Follows from several facts
coverage-item = { $what } ({ $law })

duty-13-1-a = Identity and contact details of the controller
duty-13-1-b = Contact details of the data protection officer
duty-13-1-c = Purposes and legal basis
duty-13-1-d = The legitimate interests pursued
duty-13-1-e = Recipients or categories of recipients
duty-13-1-f = Transfers to third countries and safeguards
duty-13-2-a = Period of storage, or the criteria for it
duty-13-2-b = Rights of access, rectification, erasure, restriction, objection and portability
duty-13-2-c = Right to withdraw consent
duty-13-2-d = Right to lodge a complaint with a supervisory authority
duty-13-2-e = Whether the data have to be provided, and what follows if not
duty-13-2-f = Automated decisions
duty-14-1-a = Identity and contact details of the controller
duty-14-1-b = Contact details of the data protection officer
duty-14-1-c = Purposes and legal basis
duty-14-1-d = Categories of data
duty-14-1-e = Recipients or categories of recipients
duty-14-1-f = Transfers to third countries and safeguards
duty-14-2-a = Period of storage, or the criteria for it
duty-14-2-b = The legitimate interests pursued
duty-14-2-c = Rights of access, rectification, erasure, restriction, objection and portability
duty-14-2-d = Right to withdraw consent
duty-14-2-e = Right to lodge a complaint with a supervisory authority
duty-14-2-f = Source of the data
duty-14-2-g = Automated decisions
duty-21-4 = Right to object, set apart from other information
duty-26-2 = Essence of the arrangement between joint controllers
duty-32-1 = Technical and organisational measures
