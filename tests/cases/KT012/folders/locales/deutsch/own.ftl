page-skip = Weiter
