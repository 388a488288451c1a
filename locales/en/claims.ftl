# What does not happen: whole sentences that address nobody. The page appends exceptions.

# Cookies and tracking
claim-no-cookies = We set no cookies.
claim-no-tracking-cookies = We set no cookies for statistics or advertising.
claim-no-trackers = We do not track anyone, neither with trackers nor with scripts.
claim-ignores-foreign-cookies = We do not process cookies that a browser sends unasked.
claim-no-analytics = We keep no visitor statistics and use no analytics services.
claim-no-own-analytics = We use no analytics tools of our own.
claim-no-performance-cookies = We set no cookies that record errors, loading times or how browsers behave.
claim-no-behaviour-analysis = We do not analyse how individuals behave.
claim-no-profiling = We do not build profiles of individuals.
claim-no-advertising = We use no data for advertising and include no ad networks.
claim-no-ad-services = We use no advertising service providers.

# What a website asks for and loads
claim-no-registration = No registration is needed.
claim-no-personal-questions = We do not ask for personal data.
claim-no-social-links = We do not link to social networks.
claim-no-payment-links = We do not link to payment services of other providers.
claim-no-external-fonts = We load no fonts from third-party servers.

# Passing data on
claim-no-disclosure = We do not pass personal data on to third parties.
claim-no-third-parties = Nobody but us receives personal data.
claim-no-third-country = We transfer no personal data to countries outside the European Economic Area.
claim-no-data-sale = We do not sell personal data.
claim-no-identification-for-others = We give other companies no data that are meant to identify visitors, users or contractual partners.
claim-not-combined = We do not combine the data with other data.

# Logs
claim-no-logs = We keep no logs.
claim-no-log-disclosure = We do not pass logs on.
claim-no-identification = We do not use them to identify individual persons.

# Decisions
claim-no-automated-decisions = We leave no decision with legal or similarly significant effects to a computer alone.
