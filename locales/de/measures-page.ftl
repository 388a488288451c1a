### The page of technical and organisational measures.

measures-intro = Hier steht, wie wir personenbezogene Daten schützen.
measures-for-customers = Diese Fassung ist für unsere Kunden bestimmt. Sie nennt auch Maßnahmen, die wir nicht veröffentlichen.
section-places = Wo unsere Systeme stehen
section-marks = Was die Zeichen bedeuten
label-holds = Was dort steht
label-operator = Betreiber
place-no-personal-data = keine personenbezogenen Daten
label-technical = Technische Maßnahmen
label-organisational = Organisatorische Maßnahmen
label-reviewed = zuletzt geprüft
mark-means = { $sign } So markierte Maßnahmen schützen nur Daten an diesem Ort: { $places }.
measure-marked = { $measure } { $sign }
measure-recorded = mit festgehaltenen Ergebnissen
measure-planned = geplant
measure-partly = zum Teil umgesetzt
measure-in-place = umgesetzt
measures-state = { $state }. Ändern sich unsere Maßnahmen, passen wir diese Seite an.
measure-note = { $measure } ({ $note })
