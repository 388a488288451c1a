### Kinds of people whose data are processed.

## On the web

subject-visitors = Besucher der Website
subject-users = angemeldete Nutzer
subject-newsletter-subscribers = Empfänger des Newsletters
subject-social-media-users = Nutzer sozialer Netzwerke
subject-attackers = Angreifer

## Business

subject-customers = Kunden
subject-customer-contacts = Ansprechpartner bei Kunden
subject-prospects = Interessenten
subject-suppliers = Lieferanten und Dienstleister
subject-business-partners = Geschäftspartner
subject-representatives = vertretungsberechtigte Personen
subject-goods-recipients = Empfänger von Waren
subject-debtors = Schuldner offener Rechnungen
subject-third-party-customers = Personen in den Datenbeständen unserer Kunden
subject-visitors-of-customers = Besucher der Websites unserer Kunden
subject-mailbox-users = Nutzer der Postfächer
subject-domain-holders = Domaininhaber
subject-members = Mitglieder

## Communication

subject-callers = Anrufer
subject-mail-partners = E-Mail-Kontakte
subject-chat-users = Nutzer des Chats
subject-conference-participants = Teilnehmende an Konferenzen
subject-training-participants = Teilnehmende an Schulungen
subject-event-participants = Teilnehmende an Veranstaltungen
subject-guests = Besucher unserer Räume
subject-requesters = Personen, die ihre Rechte geltend machen

## Work

subject-employees = Beschäftigte
subject-former-employees = ehemalige Beschäftigte
subject-applicants = Bewerber
subject-whistleblowers = hinweisgebende Personen
subject-children = Kinder
