### The messages that address the reader with du.

cookies-page-intro = Manche Dienste legen etwas auf deinem Gerät ab. Hier steht, was das ist, wer es setzt, wofür es dient und wie lange es bleibt.
cookies-withdraw = Deine Einwilligung kannst du jederzeit { $withdraw }.
