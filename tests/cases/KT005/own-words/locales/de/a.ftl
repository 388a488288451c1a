page-skip = Überspringen
