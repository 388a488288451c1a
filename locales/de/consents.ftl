### How consent is given.

consent-banner = im Einwilligungsfenster
consent-click-on-play = durch Start der Wiedergabe
consent-click-on-load = durch den Klick, der den Inhalt lädt
consent-checkbox = durch Ankreuzen im Formular
consent-double-opt-in = durch Anmeldung und Bestätigung per E-Mail (Double-Opt-in)
consent-email = per E-Mail
consent-in-writing = schriftlich
consent-on-request = im Einzelfall, wenn wir darum bitten
consent-verbal = mündlich
consent-announcement = nach einer Ansage zu Beginn des Gesprächs
consent-recording-start = vor Beginn der Aufzeichnung
consent-account-settings = in den Einstellungen des Nutzerkontos
consent-device-permission = durch Freigabe auf dem Gerät
consent-at-provider = gegenüber dem Anbieter
consent-form-return = durch Abgabe des ausgefüllten Formulars
consent-parents = durch die Sorgeberechtigten
consent-application = in der Bewerbung
