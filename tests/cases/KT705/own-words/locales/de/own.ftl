# Größere und kleinere Irrtümer.
page-skpi = Weiter zum Inhalt
unser-gruß = Grüße
unser-gruss = Grüße aus der Bäckerei
page-draft = Entwurf
    .nte = Nicht veröffentlicht.
event-request-closed = sobald wir fertig sind
