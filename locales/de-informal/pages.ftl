### The messages that address the reader with du.

cookies-page-intro = Manche Dienste legen etwas auf deinem Gerät ab. Hier steht, was das ist, wer es setzt, wofür es dient und wie lange es bleibt.
cookies-withdraw = Deine Einwilligung kannst du jederzeit { $withdraw }.
snippets-intro = Nutzt du unsere Dienste für deine eigenen Angebote? Dann informiere die Menschen darüber, deren Daten dabei verarbeitet werden ({ $law }). Diese Texte darfst du dafür übernehmen und anpassen. Sie beruhen auf denselben Angaben wie unsere eigene Erklärung.
snippets-yours = Was nur du weißt, ergänzt du bitte selbst: wofür du einen Dienst nutzt und auf welche Rechtsgrundlage du dich stützt. Was auf dich nicht zutrifft, streichst du.
snippets-state = { $state }. Ändert sich, was wir hier angeben, passen wir die Texte an. Vergleiche deine Fassung dann bitte mit dieser.
