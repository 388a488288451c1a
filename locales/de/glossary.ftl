### Begriffe, die eine Erklärung erläutert: der Begriff als Titel, die Erläuterung in ganzen Sätzen.

## Das Recht

glossary-personal-data = Alles, was sich auf eine bestimmte oder bestimmbare Person bezieht, zum Beispiel Name, Anschrift, Telefonnummer, Faxnummer, E-Mail-Adresse oder IP-Adresse ({ $law }).
    .title = Personenbezogene Daten
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

glossary-on-behalf = Wer Daten im Auftrag verarbeitet, tut das nur nach Weisung. Wofür und wie sie verarbeitet werden, entscheidet der Auftraggeber, und er ist dafür verantwortlich ({ $law }).
    .title = Verarbeitung im Auftrag

## Technik

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
glossary-tls = TLS verschlüsselt Daten auf ihrem Weg durch das Internet, sodass Fremde sie nicht mitlesen können. Im Browser ist das am „https“ der Adresse oder an einem kleinen Schloss zu erkennen.
    .title = Verschlüsselte Verbindung (TLS)
glossary-by-design = Technik ist so zu gestalten und einzustellen, dass sie von vornherein nur die nötigen Daten verarbeitet und schützt ({ $law }).
    .title = Datenschutz durch Technik und Voreinstellungen
glossary-measures = Alles, was Daten bei der Verarbeitung schützt: technisch etwa durch Verschlüsselung, organisatorisch etwa durch Regeln für Beschäftigte ({ $law }).
    .title = Technische und organisatorische Maßnahmen (TOM)
