automated-intro = Transfers rest on the EU-US Privacy Shield.
