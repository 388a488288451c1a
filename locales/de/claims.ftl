# Was nicht geschieht: ganze Sätze, ohne Anrede. Ausnahmen hängt die Seite an.

# Cookies und Nachverfolgung
claim-no-cookies = Wir setzen keine Cookies.
claim-no-tracking-cookies = Wir setzen keine Cookies für Statistik oder Werbung.
claim-no-trackers = Wir verfolgen niemanden, weder mit Trackern noch mit Skripten.
claim-ignores-foreign-cookies = Cookies, die ein Browser unaufgefordert sendet, verarbeiten wir nicht.
claim-no-analytics = Wir erstellen keine Besucherstatistik und nutzen keine Analysedienste.
claim-no-own-analytics = Wir setzen keine eigenen Analysewerkzeuge ein.
claim-no-performance-cookies = Wir setzen keine Cookies, die Fehler, Ladezeiten oder das Verhalten von Browsern erfassen.
claim-no-behaviour-analysis = Wir werten nicht aus, wie sich einzelne Personen verhalten.
claim-no-profiling = Wir bilden keine Profile von Personen.
claim-no-advertising = Wir verwenden keine Daten für Werbung und binden keine Werbenetzwerke ein.
claim-no-ad-services = Wir setzen keine Werbedienstleister ein.

# Was eine Website erfragt und lädt
claim-no-registration = Eine Registrierung ist nicht nötig.
claim-no-personal-questions = Wir fragen keine personenbezogenen Daten ab.
claim-no-social-links = Wir verlinken nicht auf soziale Netzwerke.
claim-no-payment-links = Wir verlinken nicht auf Zahlungsdienste anderer Anbieter.
claim-no-external-fonts = Wir laden keine Schriften von fremden Servern.

# Weitergabe
claim-no-disclosure = Wir geben personenbezogene Daten nicht an Dritte weiter.
claim-no-third-parties = Außer uns erhält niemand personenbezogene Daten.
claim-no-third-country = Wir übermitteln keine personenbezogenen Daten in Länder außerhalb des Europäischen Wirtschaftsraums.
claim-no-data-sale = Wir verkaufen keine personenbezogenen Daten.
claim-no-identification-for-others = Wir stellen anderen Firmen keine Daten zur Verfügung, mit denen sie Besucher, Nutzer oder Vertragspartner identifizieren sollen.
claim-not-combined = Wir führen die Daten nicht mit anderen Daten zusammen.

# Protokolle
claim-no-logs = Wir führen keine Protokolle.
claim-no-log-disclosure = Wir geben Protokolle nicht weiter.
claim-no-identification = Wir identifizieren damit keine einzelnen Personen.

# Entscheidungen
claim-no-automated-decisions = Wir überlassen keine Entscheidung mit rechtlicher oder ähnlich erheblicher Wirkung allein einem Computer.
