snippet-intro =
    Dafür nutzen wir { $provider }, damit ein Brief, der von Hand oder mit der Maschine geschrieben
    sein kann, auf Papier jeder Größe, auf Deutsch oder auf Englisch, von einem von uns geöffnet,
    von einem anderen gelesen und dem auf den Tisch gelegt wird, der es am besten weiß ({ $law }).
