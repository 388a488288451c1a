### Whole sentences about a service or the statement. Nothing that a rule could check is a fact.

## Getting in touch

fact-send-only-necessary-data = Bitte senden Sie uns nur die Daten, die für Ihr Anliegen nötig sind.
fact-used-for-contact-only = Was Sie uns so mitteilen, verwenden wir nur, um mit Ihnen in Kontakt zu treten. Darüber hinaus bewahren wir nur auf, was wir nach dem Gesetz aufbewahren müssen.
fact-encrypted-mail-preferred = Am liebsten erhalten wir E-Mails verschlüsselt (OpenPGP/MIME).
fact-questions-welcome = Fragen zum Datenschutz beantworten wir gern.
fact-machine-answers = In diesem Gespräch antwortet Ihnen ein KI-System und kein Mensch (Art.{"\u202F"}50 Abs.{"\u202F"}1 der Verordnung (EU) 2024/1689).
fact-forwarded-by-email = Ihre Eingaben erreichen uns als E-Mail.
fact-form-encrypted-as-email = Ihre Eingaben erreichen uns über verschlüsselte Verbindungen als E-Mail.
fact-passed-on-only-on-request = Wir geben diese Daten nur weiter, wenn Sie es ausdrücklich wünschen.
fact-others-data-with-permission = Bitte senden Sie uns Daten anderer Personen nur mit deren Einverständnis.
fact-assumed-entitled = Senden Sie uns Daten anderer Personen, gehen wir davon aus, dass Sie das dürfen.
fact-tell-us-of-erasure = Verlangt jemand von Ihnen, dass Daten gelöscht werden, die Sie uns gesandt haben, geben Sie uns bitte Bescheid.
fact-connected-data-kept-along = Angaben, die mit aufbewahrungspflichtigen Unterlagen zusammenhängen, müssen wir unter Umständen mit diesen aufbewahren.
fact-letters-scanned = Briefe erfassen wir elektronisch.
fact-mails-classified = E-Mails und Dateien ordnen wir in Kategorien ein; ist die Frist der jeweiligen Kategorie abgelaufen, löscht das System sie automatisch.
fact-carriers-may-copy-unencrypted = E-Mails können über mehrere Server laufen, auch unverschlüsselt; jeder davon kann eine unverschlüsselte Kopie speichern.
fact-encrypted-where-possible = Soweit wir den Weg einer E-Mail bestimmen können, übertragen wir sie verschlüsselt.
fact-stored-on-mail-servers-and-devices = E-Mails liegen auf den beteiligten Mailservern und auf unseren Geräten.
fact-stored-on-web-and-database-servers = Eingaben in Formulare liegen auf dem Webserver und dem Datenbankserver.
fact-call-data-displayed = Diese Daten erscheinen auf den beteiligten Vermittlungsanlagen und Endgeräten.
fact-call-data-by-email = Auch per E-Mail können sie verschickt werden.
fact-messengers-unsuitable = Bitte schicken Sie uns keine personenbezogenen Daten über Kurznachrichtendienste.

## Website

fact-told-with-credentials = Auf diese Verarbeitung weisen wir Sie hin, wenn wir Ihnen die Zugangsdaten übergeben.
fact-cookie-needed-for-recognition = An einem technisch notwendigen Cookie erkennt das System, wer angemeldet ist. Ohne dieses Cookie ist keine Anmeldung möglich; es lässt sich deshalb nicht abwählen.
fact-cookie-needed-for-forms-and-login = An einem technisch notwendigen Cookie erkennt das System den Browser wieder. Ohne dieses Cookie würden Formulare und Anmeldung nicht funktionieren; es lässt sich deshalb nicht abwählen.
fact-some-functions-need-cookies = Wer Cookies sperrt, kann manche Funktionen der Website nicht nutzen.
fact-https-redirect = Unverschlüsselte Aufrufe leiten wir auf eine verschlüsselte Verbindung um.
fact-https-everywhere = Alle unsere Websites übertragen Daten verschlüsselt (HTTPS mit TLS). Sie erkennen das an „https://“ in der Adresszeile Ihres Browsers; bei „http://“ fehlt die Verschlüsselung. Was Sie uns über die Websites senden, etwa Anfragen oder Zugangsdaten, ist unterwegs vor dem Mitlesen geschützt.
fact-only-logs-when-reading = Wenn Sie unsere Websites nur lesen, also kein Formular absenden, sich nicht anmelden und in nichts einwilligen, erheben wir nur diese Daten.
fact-cdn-answers-requests = Das Netz des Anbieters beantwortet Anfragen an diese Websites und liefert Inhalte aus, die dort zwischengespeichert sind.
fact-cookies-recognise-session = An diesen Cookies erkennt die Website Sie wieder, wenn Sie die Seite wechseln. So bleiben Sie angemeldet, sehen nur, was Sie sehen dürfen, und behalten Warenkorb und Eingaben.
fact-adapts-to-browser = Anhand dieser Angaben passt der Server die Darstellung an den Browser an.
fact-full-ip-needed = Um Angriffe zu erkennen und abzuwehren, brauchen wir die vollständige IP-Adresse.
fact-inform-own-visitors = Bitte informieren Sie die Besucher Ihrer Website in Ihrer eigenen Datenschutzerklärung über diese Protokolle.
fact-ip-shortened = Der Anbieter kürzt die IP-Adresse, bevor er sie weiterverarbeitet.
fact-ip-shortened-in-eea = Innerhalb der Europäischen Union oder des Europäischen Wirtschaftsraums kürzt der Anbieter die IP-Adresse, bevor er sie weiterverarbeitet. Nur ausnahmsweise gelangt sie ungekürzt in die USA und wird erst dort gekürzt.
fact-ip-not-stored = Der Anbieter bestimmt aus der IP-Adresse den ungefähren Standort und speichert sie nicht.
fact-usually-stored-in-us = In der Regel überträgt der Anbieter die Angaben über die Nutzung auf einen Server in den USA und speichert sie dort.
fact-provider-evaluates-for-us = Der Anbieter wertet die Nutzung in unserem Auftrag aus, erstellt Berichte für uns und erbringt weitere Leistungen, die damit zusammenhängen.
fact-pseudonymous-profiles = Dabei können pseudonyme Nutzungsprofile entstehen.
fact-ip-not-merged = Mit anderen Daten führt der Anbieter die IP-Adresse nicht zusammen.
fact-add-on-works-everywhere = Die Browser-Erweiterung wirkt auf allen Websites, nicht nur auf unseren.
fact-not-combined = Wir führen diese Daten nicht mit anderen Daten zusammen.
fact-logs-viewed-when-needed = Die Protokolle sehen wir nur bei einem konkreten Problem ein.
fact-technical-reasons-only = Wir zeichnen diese Daten nur aus technischen Gründen auf.
fact-anonymous-statistics = Aus den Protokollen entstehen Zugriffszahlen. Die Verbindung zum einzelnen Zugriff und zu dessen IP-Adresse geht dabei verloren.
fact-no-other-data-in-statistics = Andere Daten fließen in die Statistik nicht ein.
fact-statistics-for-customer = Der Kunde erhält die Zahlen zu seiner Website.
fact-attack-logs-improve-protection = Protokolle von Angriffen werten wir aus, um unsere Server besser zu schützen.
fact-logs-of-every-connection = Protokolle entstehen bei jeder ein- und ausgehenden Verbindung, zum Beispiel bei DNS-Abfragen, beim Empfang und Versand von E-Mails und beim Abruf von Websites.
fact-logs-whatever-the-address = Das gilt für unsere eigenen Adressen und Websites ebenso wie für die unserer Kunden.
fact-tutorial-videos = Die Videos zeigen vor allem kostenlose Anleitungen.
fact-provider-may-set-cookies = Der Anbieter kann eigene Cookies setzen; darauf haben wir keinen Einfluss.
fact-provider-may-collect-more = Der Anbieter kann auch andere Daten erheben.
fact-provider-informs = Näheres steht in den Datenschutzhinweisen des Anbieters.
fact-provider-collects-itself = Der Anbieter erhält die Verbindungsdaten unmittelbar; wir selbst übermitteln ihm keine personenbezogenen Daten.
fact-provider-asks-consent = Für die Verbindung müssen Sie gegenüber dem Anbieter in die Datenverarbeitung einwilligen.
fact-provider-keeps-little = Nach Angaben des Anbieters ist der Dienst darauf angelegt, möglichst wenige Daten zu speichern.
fact-provider-names-period = Die Speicherdauer hat der Anbieter so angegeben.

## Software and operation

fact-open-source = Die Software ist quelloffen (Open Source).
fact-self-hosted = Wir betreiben die Software selbst und nutzen kein Angebot ihres Herstellers.
fact-self-administered = Wir administrieren das System selbst.
fact-stun-self-hosted = Auch die Server, die Verbindungen durch Firewalls vermitteln (STUN), betreiben wir selbst.
fact-connections-over-own-servers = Verbindungen, Bild und Ton laufen nur über unsere eigenen Server.
fact-webrtc = Die Technik dahinter ist der offene Standard WebRTC.
fact-conference-encrypted = Bild, Ton und Präsentationen überträgt das System verschlüsselt.
fact-no-private-data-needed = Für die Teilnahme müssen Sie nichts Privates preisgeben.
fact-room-owner-manages-recordings = Eine Aufzeichnung starten kann nur der Eigentümer des Raums. Er kann sie danach ansehen, veröffentlichen und löschen.
fact-text-conversation-kept = Das Gespräch speichern wir als Text.
fact-all-requests-recorded = Darin speichern wir jede Anfrage, gleich auf welchem Weg sie eingeht.
fact-contacts-technicians = Über den Chat erreichen Kunden unsere Techniker direkt.
fact-customer-self-service = Kunden können ihre Verträge, Rechnungen und Unterlagen im System jederzeit selbst abrufen.
fact-official-update-servers = Auf Linux-Systemen richten wir nur offizielle Update-Server ein, keine Spiegelserver Dritter.
fact-vendors-may-collect = Programme anderer Anbieter können selbst Nutzungsdaten erheben; bitte beachten Sie deren Datenschutzhinweise.
fact-servers-run-by-us-alone = Unsere Server betreuen nur wir selbst.
fact-operator-informs = Näheres zum Standort und zum Datenschutz steht auf der Website des Rechenzentrums.

## Business

fact-local-address-book-only = Die Adressen stehen nur im Adressbuch am jeweiligen Arbeitsplatz. Dort schlägt das Programm sie vor, wenn jemand eine E-Mail schreibt.
fact-minimum-only = Wir erheben nur, was für den jeweiligen Zweck nötig ist.
fact-minimum-or-service = Wir erheben Daten nur, wenn der jeweilige Zweck sie erfordert oder sie unseren Service für Sie verbessern.
fact-unneeded-not-stored = Erhalten wir Daten, die wir für den Auftrag nicht brauchen, speichern und verwenden wir sie nicht.
fact-kept-as-voucher = Rechnungen können personenbezogene Daten enthalten; auch diese bewahren wir mit der Rechnung auf.
fact-same-rules-for-staff-devices = Für die Telefone und Rechner unserer Beschäftigten gelten dieselben Regeln wie für unsere übrigen Systeme. Das betrifft die Sicherheit und den Umfang der gespeicherten Daten.
fact-leavers-data-deleted = Verlässt jemand unser Unternehmen, löschen wir alle personenbezogenen Daten, die er oder sie bei der Arbeit erlangt hat.
fact-erased-on-request = Auf Wunsch löschen wir die Daten früher, soweit dem keine Aufbewahrungspflicht, kein Rechtsanspruch und keine zwingenden, überwiegenden Gründe entgegenstehen.
fact-suppliers-vary = Welcher Lieferant liefert, hängt von der Verfügbarkeit der Ware ab.
fact-only-needed-data-passed = An andere geben wir nur weiter, was für den jeweiligen Zweck nötig ist, zum Beispiel Kontaktdaten für Rückfragen zu einem Supportfall oder Kundendaten, um einen Vertrag zu vermitteln.
fact-mandatory-order-details = Die Pflichtangaben brauchen wir, um den Vertrag zu schließen, Nutzungsrechte einzuräumen, Sie zu erreichen und Ihnen Erklärungen zu übermitteln.
fact-payment-method-optional = Weder Gesetz noch Vertrag verlangen diese Zahlungsart oder die Übermittlung der Daten; andere Zahlungsarten stehen zur Wahl.
fact-payment-on-providers-page = Zum Bezahlen wechseln Sie auf die Website des Anbieters.
fact-guest-order-possible = Für eine Bestellung ist kein Nutzerkonto nötig.
fact-card-data-at-provider-only = Die Kartendaten erhält nur der Zahlungsdienstleister, nicht wir.
fact-reviews-by-buyers-only = Bewerten kann nur, wer die Ware bei uns gekauft hat; das prüfen wir anhand der Bestellung.
fact-reviews-visible-to-all = Veröffentlichte Bewertungen kann jeder auf unserer Website lesen.
fact-includes-refunds-and-fraud-checks = Zur Speicherdauer gehört auch die Zeit für Rückerstattungen, offene Forderungen und die Verhinderung von Betrug.
fact-no-influence-on-provider = Auf das, was der Anbieter mit den Daten tut, haben wir keinen Einfluss.
fact-directory-objection = Der Aufnahme in öffentliche Telefonverzeichnisse können Sie widersprechen.
fact-found-entry-shown = Der gefundene Eintrag erscheint in der Anrufliste, auf dem Telefon und am Bildschirm.
fact-own-directories-first = Kennen unsere eigenen Verzeichnisse die Nummer, fragen wir keinen fremden Dienst.
fact-number-cached-as-hash = Das Ergebnis speichern wir zusammen mit einem Hashwert der Nummer, nicht mit der Nummer selbst.
fact-lookup-mostly-once = In der Regel lösen wir eine Nummer nur einmal auf.
fact-private-lines-possible = Wir bedienen nur Unternehmen. Trotzdem kann ein Anruf von einem privaten Anschluss kommen, dessen Nummer ein personenbezogenes Datum ist. Wenn ein Anruf eingeht, können wir das nicht unterscheiden.
fact-contract-customers-first = Anhand der Nummer erkennen wir vor dem Gespräch das anrufende Unternehmen, unter Umständen auch den Ansprechpartner, und ob es einen Servicevertrag oder offene Vorgänge gibt. Gehen mehrere Anrufe zugleich ein, haben Kunden mit Servicevertrag Vorrang.
fact-listed-if-agreed = Haben Sie zugestimmt, dass ein Verzeichnis Ihre Angaben veröffentlicht und Anrufern zuordnet, erhalten wir die veröffentlichten Angaben.
fact-call-entered-later = Anhand der Aufzeichnung tragen wir den Vorgang später in unser Ticketsystem ein und rechnen ihn ab.

## Applications, training

fact-contact-before-applying = Bitte melden Sie sich bei uns, bevor Sie sich bewerben. Nur dann können wir Ihre Unterlagen von Anfang an richtig behandeln.
fact-spam-not-received = Eine Bewerbung, die als Spam abgewiesen wird, nehmen wir nicht an.
fact-say-if-kept-longer = Sollen wir Ihre Bewerbung für spätere Stellen aufheben, teilen Sie uns bitte mit, wie lange.
fact-otherwise-current-job = Sonst gehen wir davon aus, dass es Ihnen nur um die aktuelle Stelle geht. Die Löschung können Sie trotzdem jederzeit verlangen.
fact-told-on-form = Wofür wir die Angaben verwenden, erklären unsere Trainer, wenn sie die Formulare ausgeben.

## Working for customers

fact-staff-instructed = Wer bei uns Systeme von Kunden administriert, weiß, wie mit personenbezogenen Daten umzugehen ist.
fact-staff-bound-to-secrecy = Der Arbeitsvertrag verpflichtet alle Beschäftigten zur Verschwiegenheit.
fact-may-see-sensitive-data = Bei dieser Arbeit können auch schutzbedürftige Daten sichtbar werden.
fact-screen-only = Daten aus den Systemen unserer Kunden erreichen unsere Systeme nur als Bildschirminhalt; wir speichern sie dort nicht dauerhaft.
fact-credentials-on-encrypted-media = Zugangsdaten zu allen betreuten Systemen liegen auf persönlichen, verschlüsselten Datenträgern unserer Beschäftigten.
fact-remote-access-with-keys = Aus der Ferne greifen wir nur über SSH oder VPN mit Schlüsseln zu; Ausnahmen machen wir nur, wenn der Kunde sie ausdrücklich verlangt.
fact-looked-at-on-order-only = Daten unserer Kunden sehen wir nur ein, wenn ein Auftrag es erfordert.
fact-kept-secret = Alles, was Kunden bei uns speichern, behandeln wir vertraulich, solange sie es nicht selbst zugänglich machen.
fact-protected-like-own = Diese Daten schützen wir genauso wie unsere eigenen.
fact-knowledge-not-used = Was wir bei der Einsicht in Kundendaten erfahren, verwenden wir nicht weiter.
fact-copies-deleted-after-order = Kopien von Kundendaten fertigen wir nur an, soweit die Technik es erfordert, etwa als Sicherungskopie; nach dem Auftrag löschen wir sie.
fact-origin-unknown = Woher die Daten stammen, die unsere Kunden bei uns speichern, wissen wir nicht. Wir können auch nicht prüfen, ob sie rechtmäßig erhoben, verarbeitet und gelöscht werden.
fact-customers-software-collects = Erhebt ein Kunde mit eigener Software Daten seiner Nutzer, ist er dafür verantwortlich. Wir sehen diese Daten nicht ein und können deshalb nicht sagen, wie er sie verwendet.
fact-content-may-be-sensitive = Was unsere Kunden auf unseren Systemen speichern, empfangen oder versenden, kann personenbezogene und besonders schutzbedürftige Daten enthalten.
fact-content-normally-unseen = Normalerweise bekommen wir diese Daten nicht zu sehen, und wir dürfen sie nicht ändern.
fact-requests-to-customer = Anfragen zu Daten, die ein Kunde bei uns speichert, beantwortet dieser Kunde selbst.
fact-only-own-data-answered = Auskunft geben und löschen können wir nur bei Daten, die wir selbst erhoben haben.
fact-instructions-only = Über Art, Umfang und Dauer der Speicherung entscheidet allein der Kunde; wir handeln nur nach seiner Weisung.
fact-customers-separated = Jeder Kunde kann nur auf seine eigenen Daten und Protokolle zugreifen, solange er nichts anderes einstellt.
fact-separate-backups-if-agreed = Richtet ein Kunde selbst keine Sicherungskopien und Protokolle ein, führen wir auch keine gesonderten für ihn, außer wenn es vereinbart ist.
fact-customer-manages-all-data = So liegen dort nur Daten, die der Kunde vollständig selbst verwalten kann.
fact-customer-may-log-own-sites = Was protokolliert wird, können Kunden nur für ihre eigenen Websites anders einstellen. Unsere Protokolle des Servers bleiben davon unberührt, und auf die Protokolle der Kunden greifen wir nicht zu.
fact-security-problem-response = Bei einem Sicherheitsproblem benachrichtigen wir unsere Kunden; nötigenfalls sperren wir Zugänge oder Dienste, verlangen neue Passwörter und aktualisieren Software.
fact-report-suspicion = Wenn Sie ein Sicherheitsproblem vermuten, melden Sie es uns bitte sofort.
fact-agreement-needed = Für diese Leistungen ist ein Vertrag zur Auftragsverarbeitung nötig.
fact-or-consent-of-everyone = Ohne einen solchen Vertrag dürfen Sie uns diese Daten nur zugänglich machen, wenn alle Betroffenen ausdrücklich eingewilligt haben, auch Ihre Kunden und Lieferanten.
fact-agreement-with-regular-customers = Mit allen Kunden, die einen Hosting- oder Servicevertrag haben, schließen wir einen Vertrag zur Auftragsverarbeitung.
fact-limited-without-agreement = Ohne Vertrag zur Auftragsverarbeitung werten wir keine Protokolldateien aus, leisten keine Fernwartung, installieren keine Software oder Updates an Arbeitsplätzen und überwachen keine Systeme. Hinweise, Ratschläge und Hilfe zur Selbsthilfe geben wir trotzdem.
fact-refused-if-in-doubt = Zweifeln wir daran, dass eine Verarbeitung rechtmäßig ist, lehnen wir sie ab oder brechen sie ab, bis der Zweifel ausgeräumt ist. Das schützt die betroffenen Personen und bewahrt beide Seiten vor Haftung (Art.{"\u202F"}82{"\u00A0"}DSGVO).
fact-data-kinds-in-agreement = Welche Arten personenbezogener Daten unsere Systeme enthalten, steht im jeweiligen Vertrag zur Auftragsverarbeitung.
fact-subprocessors-in-agreement = Das Verzeichnis unserer Unterauftragsverarbeiter ist Teil des Vertrags zur Auftragsverarbeitung; wir halten es aktuell.
fact-measures-in-agreement = Unsere technischen und organisatorischen Maßnahmen sind Teil des Vertrags zur Auftragsverarbeitung; wir halten sie aktuell.
fact-record-for-authorities = Unser Verzeichnis von Verarbeitungstätigkeiten legen wir auf Anfrage der Aufsichtsbehörde vor.
fact-consulting-charged = Für Beratung und Arbeiten zum Datenschutz unserer Kunden können unsere üblichen Stundensätze anfallen.

## Mail and web hosting

fact-headers-only-if-end-to-end-encrypted = Bei Ende-zu-Ende-verschlüsselten E-Mails sind nur die Kopfzeilen lesbar.
fact-mail-deleted-by-protocol = Eine E-Mail ist gelöscht, sobald das E-Mail-Programm sie auf dem Server entfernt (POP3: DELE, IMAP: EXPUNGE).
fact-content-only-for-delivery = Adressen und Inhalte von E-Mails übermitteln wir nur, soweit die Zustellung es erfordert.
fact-tls-if-supported = Unser Mailsystem verschlüsselt die Übertragung (TLS), wenn die Gegenstelle das unterstützt.
fact-hashes-only = Zur Spam-Erkennung geben wir nur Hashwerte weiter, nicht die E-Mails selbst.
fact-customer-uploads-content = Inhalte lädt nur der Kunde hoch, und nur er bearbeitet sie.
fact-own-user-per-webspace = Jeder Webspace läuft unter einer eigenen Benutzerkennung. So lassen sich Dateien vor anderen Nutzern schützen (Dateirechte 0600).
fact-customer-may-allow-http = Kunden können für ihre Websites auch unverschlüsselte Aufrufe zulassen; darauf haben wir keinen Einfluss.
fact-free-certificates = Für die Websites unserer Kunden stellen wir kostenlose Zertifikate und DNSSEC bereit.
fact-temporary-queue = Auf diesem Server liegen E-Mails nur, bis unsere Hauptserver wieder erreichbar sind.

## Domains and certificates

fact-certificate-authority-may-ask-more = Zur Prüfung kann die Zertifizierungsstelle weitere personenbezogene Daten verlangen. Dann bitten wir Sie vorher um Ihre Einwilligung.
fact-holder-data-secure-rights = Die Angaben sichern dem Inhaber seine Rechte an der Domain.
fact-encrypted-to-registrar = Wir übermitteln die Daten nur bei Bedarf und nur verschlüsselt an das Portal des Registrars.
fact-whois-may-be-public = Je nach Registrar sind die Daten ganz oder teilweise öffentlich abrufbar, etwa über Whois.
fact-own-copy-as-proof = Eine eigene Kopie behalten wir, um im Streitfall den Wunsch des Inhabers nachweisen zu können. Diese Kopie geben wir nicht weiter.
fact-registrar-named-on-request = Auf Anfrage nennen wir den Registrar einer Domain und seine Datenschutzhinweise.

## About the statement

fact-written-by-ourselves = Diese Erklärung stammt von uns selbst; Irrtümer sind möglich.
fact-corrections-welcome = Für Hinweise auf Fehler sind wir dankbar.
fact-includes-subdomains = Die Erklärung gilt auch für alle Subdomains.
fact-covers-all-our-data = Sie gilt für alle personenbezogenen Daten, die wir verarbeiten.
fact-covers-on-behalf = Sie gilt auch für Daten, die wir im Auftrag unserer Kunden verarbeiten, und für Daten, die andere Firmen in unserem Auftrag verarbeiten.
fact-social-platforms-inform = Für unsere Profile in sozialen Netzwerken gelten auch die Datenschutzhinweise der Betreiber.
fact-businesses-only = Unser Angebot richtet sich nur an Unternehmen.
fact-not-for-minors = Personen unter 18 Jahren bitten wir, uns keine personenbezogenen Daten zu senden.
