### How consent is withdrawn.

withdrawal-banner = im Einwilligungsfenster
withdrawal-footer-link = über den Link am Ende jeder Seite
withdrawal-browser-settings = durch Löschen der Cookies im Browser
withdrawal-unsubscribe-link = über den Abmeldelink in jeder Ausgabe
withdrawal-email = per E-Mail
withdrawal-phone = telefonisch
withdrawal-post = per Post
withdrawal-fax = per Fax
withdrawal-contact-form = über das Kontaktformular
withdrawal-in-person = persönlich
withdrawal-in-writing = schriftlich
withdrawal-during-call = während des Gesprächs
withdrawal-account-settings = in den Einstellungen des Nutzerkontos
withdrawal-device-settings = in den Einstellungen des Geräts
withdrawal-at-provider = gegenüber dem Anbieter
withdrawal-leave-conference = durch Verlassen der Konferenz
withdrawal-leave-page = durch Verlassen der Seite
withdrawal-any-channel = auf jedem der genannten Kontaktwege
