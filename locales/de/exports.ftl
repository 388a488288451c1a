# Was Ausgaben für andere Programme sagen und keine Seite.

export-unsaid = Dazu ist nichts angegeben.
