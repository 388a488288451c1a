### Terms that a statement explains: the term as title, the explanation in whole sentences.

## The law

glossary-personal-data = Anything that relates to an identified or identifiable person, such as a name, postal address, telephone number, fax number, email address or IP address ({ $law }).
    .title = Personal data
glossary-special-data = Details with special protection, for example about health, religion, origin or political opinions ({ $law }).
    .title = Special categories of data
glossary-processing = Everything that is done with data: collecting, storing, sorting, reading, changing, passing on, erasing ({ $law }).
    .title = Processing
glossary-gdpr = The General Data Protection Regulation of the European Union lays down how personal data are to be treated.
    .title = GDPR
glossary-bdsg = The German Federal Data Protection Act (Bundesdatenschutzgesetz) applies in Germany alongside the GDPR.
    .title = BDSG

## What allows processing

glossary-legal-basis = We process personal data only if at least one legal basis allows it ({ $law }).
    .title = Legal basis
glossary-consent = The person concerned has agreed that we process their data for a particular purpose ({ $law }).
    .title = Consent
glossary-contract = We need the data to perform a contract with the person concerned, or to prepare one at their request ({ $law }).
    .title = Contract
glossary-legal-obligation = A law obliges us to process or keep the data ({ $law }).
    .title = Legal obligation
glossary-legitimate-interests = We or third parties have a good reason for the processing, and the interests, fundamental rights and freedoms of the person concerned do not outweigh it ({ $law }).
    .title = Legitimate interest

## Who processes

glossary-data-subject = The individual to whom personal data relate. The law speaks of the data subject ({ $law }).
    .title = Person concerned
glossary-controller = Whoever decides what personal data are processed for and how ({ $law }).
    .title = Controller
glossary-processor = Whoever processes personal data on behalf of somebody else, for example the operator of a data centre ({ $law }).
    .title = Processor
glossary-on-behalf = Whoever processes data on behalf of others does so on instruction only. The others decide what the data are processed for and how, and are responsible for it ({ $law }).
    .title = Processing on behalf
glossary-recipient = Whoever receives personal data, processors included ({ $law }).
    .title = Recipient
glossary-officer = A person who advises an organisation on data protection and monitors whether it keeps to the rules ({ $law }).
    .title = Data protection officer
glossary-authority = An independent public body that monitors how the GDPR is applied ({ $law }).
    .title = Supervisory authority
glossary-third-country = A country outside the European Economic Area. Personal data may go there only under additional conditions ({ $law }).
    .title = Third country
glossary-adequacy = A decision of the European Commission that a third country protects personal data adequately ({ $law }).
    .title = Adequacy decision
glossary-standard-clauses = Contract texts of the European Commission. They oblige a recipient in a third country to protect the data ({ $law }).
    .title = Standard contractual clauses

## Technology

glossary-ip-address = The number under which a device can be reached on the internet. It, too, can relate to a particular person.
    .title = IP address
glossary-logs = A record in which a program notes what happens as it happens, for example which page is requested and when.
    .title = Log
glossary-cookies = Small text files that the browser stores when a website is visited and returns with each further request. They let the server recognise the browser. Content and purpose vary.
    .title = Cookies
glossary-necessary-cookies = Without them a website does not work, or works only with considerable limitations. After a login, the server would ask for the credentials again with each request, or refuse the content ({ $law }).
    .title = Strictly necessary cookies
glossary-functional-cookies = They remember, for example, location, form entries or font size, and need consent ({ $law }).
    .title = Cookies for convenience
glossary-statistics-cookies = They record, for example, errors, loading times or how browsers behave, and need consent ({ $law }).
    .title = Cookies for statistics
glossary-tracking-cookies = They help to build profiles of individual users, for example to show advertising that suits them, and need consent ({ $law }).
    .title = Cookies for advertising (tracking)
glossary-browser-storage = Like a cookie, it is kept by the browser for a website. Unlike cookies, it is not sent along with each request.
    .title = Browser storage
glossary-backups = A copy of data from which they can be restored after a failure or a mistake.
    .title = Backup
glossary-pseudonymous = Only with additional information that is kept separately can they be attributed to a person. They remain personal data ({ $law }).
    .title = Pseudonymous data
glossary-anonymous = They cannot be attributed to anybody, not even with further information. The GDPR does not apply to them.
    .title = Anonymous data
glossary-profiling = A program evaluates personal data to assess a person, for example their interests or their behaviour ({ $law }).
    .title = Profiling
glossary-tls = TLS encrypts data on their way through the internet, so that strangers cannot read them. In the browser you can tell by “https” in the address or by a small padlock.
    .title = Encrypted connection (TLS)
glossary-by-design = Technology is to be designed and set up so that from the start it protects data and processes only those that are needed ({ $law }).
    .title = Data protection by design and by default
glossary-measures = Everything that protects data while they are processed: technically, for instance by encryption, and organisationally, for instance by rules for staff ({ $law }).
    .title = Technical and organisational measures (TOM)
