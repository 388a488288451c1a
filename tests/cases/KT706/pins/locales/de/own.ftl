# Für unsere Kundschaft etwas kürzer.
# replaces: 00000000
page-skip = Weiter

# replaces: 12345678
page-draft = Entwürfe
    .note = Nicht veröffentlicht.
