### The messages that address the reader with du.

fact-send-only-necessary-data = Bitte sende uns nur die Daten, die für dein Anliegen nötig sind.
fact-forwarded-by-email = Deine Eingaben erreichen uns als E-Mail.
fact-passed-on-only-on-request = Wir geben diese Daten nur weiter, wenn du es ausdrücklich wünschst.
fact-others-data-with-permission = Bitte sende uns Daten anderer Personen nur mit deren Einverständnis.
fact-tell-us-of-erasure = Verlangt jemand von dir, dass Daten gelöscht werden, die du uns gesandt hast, gib uns bitte Bescheid.
fact-messengers-unsuitable = Bitte schicke uns keine personenbezogenen Daten über Kurznachrichtendienste.
fact-told-with-credentials = Auf diese Verarbeitung weisen wir dich hin, wenn wir dir die Zugangsdaten übergeben.
fact-no-private-data-needed = Für die Teilnahme musst du nichts Privates preisgeben.
fact-vendors-may-collect = Programme anderer Anbieter können selbst Nutzungsdaten erheben; bitte beachte deren Datenschutzhinweise.
fact-payment-on-providers-page = Zum Bezahlen wechselst du auf die Website des Anbieters.
fact-directory-objection = Der Aufnahme in öffentliche Telefonverzeichnisse kannst du widersprechen.
fact-contact-before-applying = Bitte melde dich bei uns, bevor du dich bewirbst. Nur dann können wir deine Unterlagen von Anfang an richtig behandeln.
fact-say-if-kept-longer = Sollen wir deine Bewerbung für spätere Stellen aufheben, teile uns bitte mit, wie lange.
fact-report-suspicion = Wenn du ein Sicherheitsproblem vermutest, melde es uns bitte sofort.
fact-certificate-authority-may-ask-more = Zur Prüfung kann die Zertifizierungsstelle weitere personenbezogene Daten verlangen. Dann bitten wir dich vorher um deine Einwilligung.
