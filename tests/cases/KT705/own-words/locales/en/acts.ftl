act-estdv = EStDV
basis-estdv-50 = a duty under income tax law
