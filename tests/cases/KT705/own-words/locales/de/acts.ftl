# The catalog beside this cites the act.
act-estdv = EStDV
basis-estdv-50 = eine Pflicht nach dem Einkommensteuerrecht
