### Kinds of log entries.

## Mail

log-mailbox-access = access to a mailbox
log-submission = submission of a message
log-relay = relaying a message
log-delivery = delivery of a message
log-mail = sending or receiving an email
log-content-rejection = rejection of a message because of its content
log-spam-check = spam check of a message

## Web and applications

log-access = access to a website
log-upload = uploading files
log-download = downloading files
log-application = use of an application
log-login = login
log-failed-login = failed login
log-error = error
log-chat = use of the live chat

## Systems

log-normal = normal operation
log-attack = attack or attempted attack
log-debug = troubleshooting
log-dns = DNS query
log-firewall = connection rejected by the firewall
log-remote-access = remote access
log-admin-activity = activity of the administrators
log-customer-data-access = access to a customer’s data
log-backup = backup run
log-call = telephone call
log-conference = video conference
