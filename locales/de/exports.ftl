# Was Ausgaben für andere Programme sagen und keine Seite.

export-unsaid = Dazu ist nichts angegeben.
export-optional = { $service } (freiwillig)
export-fact = { $fact }.
