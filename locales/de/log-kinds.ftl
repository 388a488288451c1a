### Kinds of log entries.

## Mail

log-mailbox-access = Abruf eines Postfachs
log-submission = Einlieferung einer E-Mail
log-relay = Weiterleitung einer E-Mail
log-delivery = Zustellung einer E-Mail
log-mail = Senden oder Empfangen einer E-Mail
log-content-rejection = Abweisung einer E-Mail wegen ihres Inhalts
log-spam-check = Spam-Prüfung einer E-Mail

## Web and applications

log-access = Zugriff auf eine Website
log-upload = Hochladen von Dateien
log-download = Herunterladen von Dateien
log-application = Nutzung einer Anwendung
log-login = Anmeldung
log-failed-login = fehlgeschlagene Anmeldung
log-error = Fehler
log-chat = Nutzung des Live-Chats

## Systems

log-normal = Normalbetrieb
log-attack = Angriff oder Angriffsversuch
log-debug = Fehlersuche
log-dns = DNS-Anfrage
log-firewall = von der Firewall abgewiesene Verbindung
log-remote-access = Fernzugriff
log-admin-activity = Tätigkeit der Administratoren
log-customer-data-access = Zugriff auf Daten eines Kunden
log-backup = Datensicherung
log-call = Telefonanruf
log-conference = Videokonferenz
