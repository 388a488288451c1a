### What customers have to see to when we act as their processor.

duty-protect-own-files = protecting their own files on the shared server from other users
duty-set-permissions = granting access rights appropriately
duty-keep-credentials-secret = keeping credentials secret
duty-own-legal-basis = ensuring that they have a legal basis of their own
duty-choose-processors-carefully = choosing processors that offer sufficient guarantees, and sub-processors that do so too
duty-conclude-agreement = concluding a processing agreement with us
duty-inform-own-visitors = informing the visitors to their own website
duty-ask-before-recording = asking all participants before recording
duty-answer-requests = answering requests from data subjects
duty-delete-own-data = deleting data that are no longer needed
duty-own-backups = making their own backups
duty-own-logs = keeping their own logs only on a legal basis of their own
duty-update-own-software = keeping software they installed up to date
duty-encrypt-sensitive-data = encrypting data that need special protection
duty-lawful-content = storing lawful content only
duty-tell-us-of-erasure = telling us about erasure requests that concern us too
