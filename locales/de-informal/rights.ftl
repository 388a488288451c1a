### The rights in detail, for the informal register.

right-access-rights = ob du im konkreten Fall Berichtigung, Löschung oder Einschränkung verlangen oder widersprechen kannst
right-access-complaint = dass du dich bei einer Aufsichtsbehörde beschweren kannst
right-access-origin = woher die Daten stammen, wenn nicht von dir
right-access-automated = ob ein Programm allein über dich entscheidet oder Profile bildet, und wenn ja, nach welcher Logik und mit welchen Folgen für dich
right-rectification-more = Du kannst dafür auch eine ergänzende Erklärung abgeben.
right-restriction-accuracy = Du bestreitest, dass die Daten richtig sind. Dann gilt es so lange, wie wir das prüfen.
right-restriction-unlawful = Wir haben die Daten unrechtmäßig verarbeitet, und du möchtest sie lieber einschränken als löschen lassen.
right-restriction-claims = Wir brauchen die Daten nicht mehr, du aber brauchst sie für Rechtsansprüche.
right-restriction-objection = Du hast widersprochen. Dann gilt es so lange, wie noch nicht feststeht, wessen Gründe überwiegen.
right-automated = Du hast das Recht, keiner Entscheidung unterworfen zu werden, die allein ein Programm trifft und die für dich rechtliche oder ähnlich erhebliche Folgen hat; das gilt auch für Profile ({ $law }).
    .title = Keine Entscheidung allein durch Programme
right-automated-more = Beruht eine solche Entscheidung auf einem Vertrag oder einer Einwilligung, kannst du sie anfechten, deinen Standpunkt darlegen und verlangen, dass ein Mensch sie prüft. Zulässig ist sie nur:
right-automated-contract = wenn ein Vertrag mit dir sie erfordert
right-automated-consent = wenn du ausdrücklich eingewilligt hast
