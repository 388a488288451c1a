### Begriffe, die eine Erklärung erläutert: der Begriff als Titel, die Erläuterung in ganzen Sätzen.

## Das Recht

glossary-personal-data = Alles, was sich auf eine bestimmte oder bestimmbare Person bezieht, zum Beispiel Name, Anschrift, Telefonnummer, Faxnummer, E-Mail-Adresse oder IP-Adresse ({ $law }).
    .title = Personenbezogene Daten
glossary-special-data = Angaben, die besonders geschützt sind, zum Beispiel zu Gesundheit, Religion, Herkunft oder politischer Meinung ({ $law }).
    .title = Besondere Kategorien von Daten
glossary-processing = Alles, was mit Daten geschieht: erheben, speichern, ordnen, lesen, ändern, weitergeben, löschen ({ $law }).
    .title = Verarbeitung
glossary-gdpr = Die Datenschutz-Grundverordnung der Europäischen Union regelt, wie mit personenbezogenen Daten umzugehen ist.
    .title = DSGVO
glossary-bdsg = Das Bundesdatenschutzgesetz gilt in Deutschland neben der DSGVO.
    .title = BDSG

## Was die Verarbeitung erlaubt

glossary-legal-basis = Wir verarbeiten personenbezogene Daten nur, wenn mindestens eine Rechtsgrundlage das erlaubt ({ $law }).
    .title = Rechtsgrundlage
glossary-consent = Die betroffene Person hat zugestimmt, dass wir ihre Daten für einen bestimmten Zweck verarbeiten ({ $law }).
    .title = Einwilligung
glossary-contract = Wir brauchen die Daten, um einen Vertrag mit der betroffenen Person zu erfüllen oder auf ihre Anfrage vorzubereiten ({ $law }).
    .title = Vertrag
glossary-legal-obligation = Ein Gesetz verpflichtet uns, die Daten zu verarbeiten oder aufzubewahren ({ $law }).
    .title = Gesetzliche Pflicht
glossary-legitimate-interests = Wir oder Dritte haben einen guten Grund für die Verarbeitung, und die Interessen, Grundrechte und Grundfreiheiten der betroffenen Person wiegen nicht schwerer ({ $law }).
    .title = Berechtigtes Interesse

## Wer verarbeitet

glossary-data-subject = Der Mensch, auf den sich personenbezogene Daten beziehen ({ $law }).
    .title = Betroffene Person
glossary-controller = Wer darüber entscheidet, wofür und wie personenbezogene Daten verarbeitet werden ({ $law }).
    .title = Verantwortlicher
glossary-processor = Wer personenbezogene Daten im Auftrag eines anderen verarbeitet, zum Beispiel der Betreiber eines Rechenzentrums ({ $law }).
    .title = Auftragsverarbeiter
glossary-on-behalf = Wer Daten im Auftrag verarbeitet, tut das nur nach Weisung. Wofür und wie sie verarbeitet werden, entscheidet der Auftraggeber, und er ist dafür verantwortlich ({ $law }).
    .title = Verarbeitung im Auftrag
glossary-recipient = Wer personenbezogene Daten erhält, auch als Auftragsverarbeiter ({ $law }).
    .title = Empfänger
glossary-officer = Eine Person, die ein Unternehmen zum Datenschutz berät und überwacht, ob es ihn einhält ({ $law }).
    .title = Datenschutzbeauftragter
glossary-authority = Eine unabhängige öffentliche Stelle, die überwacht, ob die DSGVO eingehalten wird ({ $law }).
    .title = Aufsichtsbehörde
glossary-third-country = Ein Land außerhalb des Europäischen Wirtschaftsraums. Dorthin dürfen personenbezogene Daten nur unter zusätzlichen Bedingungen gelangen ({ $law }).
    .title = Drittland
glossary-adequacy = Eine Entscheidung der Europäischen Kommission, dass ein Drittland personenbezogene Daten angemessen schützt ({ $law }).
    .title = Angemessenheitsbeschluss
glossary-standard-clauses = Vertragstexte der Europäischen Kommission. Sie verpflichten einen Empfänger in einem Drittland, die Daten zu schützen ({ $law }).
    .title = Standardvertragsklauseln

## Technik

glossary-ip-address = Die Nummer, unter der ein Gerät im Internet zu erreichen ist. Auch sie kann sich auf eine bestimmte Person beziehen.
    .title = IP-Adresse
glossary-logs = Darin hält ein Programm fortlaufend fest, was geschieht, zum Beispiel welche Seite wann aufgerufen wird.
    .title = Protokoll (Logdatei)
glossary-cookies = Kleine Textdateien, die der Browser beim Besuch einer Website speichert und ihr bei jedem weiteren Aufruf zurücksendet. Daran erkennt der Server den Browser wieder. Inhalt und Zweck sind unterschiedlich.
    .title = Cookies
glossary-necessary-cookies = Ohne sie funktioniert eine Website gar nicht oder nur mit erheblichen Einschränkungen. Nach einer Anmeldung würde der Server ohne Cookie bei jedem Aufruf erneut nach den Zugangsdaten fragen oder den Inhalt verweigern ({ $law }).
    .title = Unbedingt erforderliche Cookies
glossary-functional-cookies = Sie merken sich zum Beispiel Standort, Formulareingaben oder Schriftgröße und brauchen eine Einwilligung ({ $law }).
    .title = Cookies für Komfort
glossary-statistics-cookies = Sie erfassen zum Beispiel Fehler, Ladezeiten oder das Verhalten von Browsern und brauchen eine Einwilligung ({ $law }).
    .title = Cookies für Statistik
glossary-tracking-cookies = Sie helfen, Profile einzelner Nutzer zu bilden, etwa um zu ihnen passende Werbung zu zeigen, und brauchen eine Einwilligung ({ $law }).
    .title = Cookies für Werbung (Tracking)
glossary-browser-storage = Wie Cookies speichert ihn der Browser für eine Website. Anders als Cookies sendet er ihn nicht bei jedem Aufruf mit.
    .title = Speicher im Browser
glossary-backups = Eine Kopie von Daten, aus der sie sich nach einem Ausfall oder Fehler wiederherstellen lassen.
    .title = Sicherungskopie
glossary-pseudonymous = Nur mit zusätzlichen, getrennt verwahrten Angaben lassen sie sich einer Person zuordnen. Sie bleiben personenbezogene Daten ({ $law }).
    .title = Pseudonyme Daten
glossary-anonymous = Sie lassen sich niemandem zuordnen, auch nicht mit weiteren Angaben. Für sie gilt die DSGVO nicht.
    .title = Anonyme Daten
glossary-profiling = Ein Programm wertet personenbezogene Daten aus, um einen Menschen einzuschätzen, zum Beispiel seine Interessen oder sein Verhalten ({ $law }).
    .title = Profiling
glossary-tls = TLS verschlüsselt Daten auf ihrem Weg durch das Internet, sodass Fremde sie nicht mitlesen können. Im Browser ist das am „https“ der Adresse oder an einem kleinen Schloss zu erkennen.
    .title = Verschlüsselte Verbindung (TLS)
glossary-by-design = Technik ist so zu gestalten und einzustellen, dass sie von vornherein nur die nötigen Daten verarbeitet und schützt ({ $law }).
    .title = Datenschutz durch Technik und Voreinstellungen
glossary-measures = Alles, was Daten bei der Verarbeitung schützt: technisch etwa durch Verschlüsselung, organisatorisch etwa durch Regeln für Beschäftigte ({ $law }).
    .title = Technische und organisatorische Maßnahmen (TOM)
