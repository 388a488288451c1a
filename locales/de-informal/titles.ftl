### The messages that address the reader with du.

title-administration = Administration deiner Systeme
