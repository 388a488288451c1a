# Acts by their usual abbreviation.
act-gdpr = GDPR
act-bdsg = BDSG
act-tdddg = TDDDG
act-ao = AO
act-hgb = HGB
act-ddg = DDG
