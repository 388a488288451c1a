### Pages beside the statement: what they have in common, the list of recipients, the page of cookies.

## In common

section-page-scope = What this page is about
section-page-changes = Changes to this page
page-see-statement = Our { $page } says which data we process and what for.
page-statement = privacy statement
page-for-customers = This edition is meant for our customers.

## Recipients

section-processors = Processors
section-joint-controllers = Joint controllers
section-other-recipients = Other recipients
section-authorities = Public authorities
recipients-page-intro = { $count ->
    [one] This party receives personal data from us or processes them on our behalf.
   *[other] These parties receive personal data from us or process them on our behalf.
  }
recipient-runs = { $count ->
    [one] running a facility ({ $places })
   *[other] running facilities ({ $places })
  }
recipient-task-at = { $task } ({ $places })
recipients-for-customers = This edition is meant for our customers. It also gives names that we do not publish.
recipients-state = { $state }. If the parties that receive data change, we update this page.

## Cookies and storage

section-cookies-necessary = Strictly necessary
section-cookies-functional = Convenience
section-cookies-statistics = Statistics
section-cookies-marketing = Advertising
section-cookies-external-media = Embedded content
cookies-page-intro = Some services store something on your device. This page says what it is, who sets it, what it is for and how long it stays.
cookies-without-consent = without consent ({ $law })
cookies-with-consent = only with consent ({ $law })
column-set-by = Who sets it
cookie-set-by-us = we ourselves
label-device-access = storing and reading
label-device-after = subsequent processing
cookies-withdraw = You can { $withdraw } your consent at any time.
cookies-withdraw-link = withdraw
cookies-state = { $state }. If what we store on devices changes, we update this page.

## Texts for customers' own pages

snippets-intro = Do you use our services in what you offer yourself? Then you have to inform the people whose data are processed there ({ $law }). You may copy and adapt these texts for that purpose. They are made from the same facts as our own statement.
snippets-yours = Please add what only you know: what you use a service for, and which legal basis you rely on. Leave out what does not apply to you.
snippets-state = { $state }. If anything we state here changes, we update these texts. Please then check your copy against them.
form-text = As text
form-markdown = As Markdown
form-html = As HTML
snippet-intro = For this we use a service provider that processes data on our behalf ({ $law }) and keeps logs: { $provider }.
snippet-intro-no-logs = For this we use a service provider that processes data on our behalf ({ $law }) and keeps no logs: { $provider }.
label-snippet-content = What it processes on our behalf
label-snippet-logs = What it logs
label-snippet-purposes = What it uses data for
label-snippet-retention = How long it keeps logs
label-snippet-recipients = Who receives logs from it
facts-operator = running the servers: { $operator }
label-snippet-places = Where the servers are and who runs them

## The record of processing activities

section-activities = Processing activities
record-intro = This record lists our processing activities ({ $law }).
record-intro-both = This record lists our processing activities ({ $law }) and what we process on behalf of others ({ $law-on-behalf }).
record-internal = It is for internal use only. We make it available to the supervisory authority on request ({ $law }).
record-on-behalf = The controller is the respective customer, unless somebody else is named. This record does not hold the names and contact details of the individual controllers ({ $law }).
record-state = { $state }. If a processing activity changes, we update this record.
record-part = { $whole } – { $part }
record-customer = the respective customer
record-no-officer = none designated
label-record-purposes = Purposes and legal bases
label-record-subjects = Categories of data subjects
label-record-data = Categories of personal data
label-record-recipients = Recipients
label-record-erasure = Time limits for erasure
label-record-measures = Particular measures
label-logs-inline = logs
column-record-law = Record under
column-record-activity = Processing activity
column-record-purpose = Purpose
column-record-measures = Technical and organisational measures
column-record-controller = Controller
column-record-joint = Joint controllers
column-record-representative = Representative
column-record-officer = Data protection officer
column-record-processor = Processor
