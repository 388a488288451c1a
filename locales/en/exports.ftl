# What exports for other programs say and no page does.

export-unsaid = Nothing is stated about this.
export-optional = { $service } (optional)
export-fact = { $fact }.
