# Gesetze mit ihrer üblichen Abkürzung.
act-gdpr = DSGVO
act-bdsg = BDSG
act-tdddg = TDDDG
act-ao = AO
act-hgb = HGB
act-ddg = DDG
