# Das TMG in einem Kommentar liest niemand.
retention-intro = Größe und Fristen nach dem TMG
recipients-intro = { $count ->
    [one] Ein Anbieter im Sinne des TMG.
   *[other] { $count } Anbieter.
  }
automated-intro =
    Übermittlungen in die USA beruhen auf dem
    Privacy Shield.
page-draft = Entwurf
    .note = Gespeichert nach
        dem TTDSG.
