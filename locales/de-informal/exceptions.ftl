### The messages that address the reader with du.

exception-with-permission = nur mit deiner vorherigen Zustimmung
