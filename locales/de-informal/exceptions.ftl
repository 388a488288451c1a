### The messages that address the reader with du.

exception-with-permission = sonst nur mit deiner vorherigen Zustimmung
