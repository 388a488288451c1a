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
    [one] running a site ({ $places })
   *[other] running sites ({ $places })
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
label-device-after = processing afterwards
cookies-withdraw = You can { $withdraw } your consent at any time.
cookies-withdraw-link = withdraw
cookies-state = { $state }. If what we store on devices changes, we update this page.
