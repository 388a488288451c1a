### Legitimate interests. Choosing one does not replace weighing it against those of the people concerned.

## Running things

interest-stable-operation = unsere Systeme stabil und sicher betreiben
    .provider = die eigenen Systeme stabil und sicher betreiben
interest-detect-attacks = Angriffe früh erkennen und Schäden vermeiden
interest-find-errors = für fehlerfreien Betrieb sorgen
interest-prevent-spam = Spam und Missbrauch verhindern
interest-prevent-fraud = uns vor Betrug schützen
interest-show-page-correctly = die Website auf jedem Gerät richtig anzeigen
interest-fast-website = die Website schnell ausliefern
interest-uniform-appearance = unsere Angebote einheitlich darstellen
    .provider = die eigenen Angebote einheitlich darstellen
interest-better-site = unsere Websites verbessern
    .provider = die eigenen Websites verbessern
interest-better-services = unsere Leistungen verbessern
    .provider = die eigenen Leistungen verbessern
interest-improve-courses = unsere Schulungen verbessern
interest-plan-capacity = die Auslastung unserer Systeme planen
    .provider = die Auslastung der eigenen Systeme planen
interest-prove-security = die Sicherheit unserer Systeme nachweisen können
    .provider = die Sicherheit der eigenen Systeme nachweisen können

## Talking to each other

interest-answer-requests = Anfragen beantworten
interest-easy-contact = schnell und einfach in Kontakt bleiben
interest-recognise-callers = Anrufer schon vor dem Gespräch erkennen
interest-prefer-contract-customers = Kunden mit Servicevertrag vorrangig bedienen
interest-fewer-lookups = Rufnummern mit weniger Anfragen an fremde Dienste auflösen
interest-faster-lookups = Rufnummern bei Folgeanrufen schneller auflösen
interest-no-call-inference = fremde Dienste nicht erkennen lassen, wie oft und wann angerufen wird
interest-document-support = Supportfälle nachvollziehbar dokumentieren
interest-meet-at-distance = ortsunabhängig zusammenarbeiten

## Doing business

interest-customer-care = unsere Kunden gut betreuen
interest-fulfil-contracts = Verträge mit Kunden erfüllen
interest-show-reviews = zeigen, wie zufrieden unsere Kunden sind
interest-efficient-administration = Abläufe einfach und wirtschaftlich gestalten
interest-efficient-payment = eine effiziente und sichere Zahlung anbieten
interest-sound-partners = uns vor unseriösen Geschäftspartnern schützen
interest-limit-credit-risk = Zahlungsausfälle vermeiden
interest-enforce-claims = Ansprüche durchsetzen
interest-defend-claims = uns gegen Ansprüche verteidigen
interest-prove-owners-wish = den Wunsch des Domaininhabers nachweisen können
interest-prove-orders = Aufträge im Streitfall nachweisen können
interest-prove-consent = erteilte Einwilligungen nachweisen können
interest-meet-accountability = die Einhaltung des Datenschutzes nachweisen können
interest-advertise-own-services = für eigene Leistungen werben
interest-present-ourselves = unser Unternehmen vorstellen
interest-group-administration = Daten innerhalb der Unternehmensgruppe verwalten
interest-fill-vacancies = offene Stellen passend besetzen
interest-protect-property = unser Eigentum und unsere Räume schützen
interest-respect-objections = Widersprüche gegen Werbung dauerhaft beachten
interest-help-investigations = zur Aufklärung von Straftaten beitragen
