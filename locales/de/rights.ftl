### The rights in detail: what each of them covers and where it ends (`rights: {detail: long}`).

right-access-more = Die Auskunft umfasst auch:
right-access-purposes = wofür wir die Daten verarbeiten
right-access-categories = welche Arten von Daten das sind
right-access-recipients = wer sie erhalten hat oder noch erhalten soll, auch in Drittländern und bei internationalen Organisationen
right-access-safeguards = welche Garantien die Daten dort schützen
right-access-period = wie lange wir sie speichern wollen oder wonach sich die Dauer richtet
right-access-rights = ob Sie im konkreten Fall Berichtigung, Löschung oder Einschränkung verlangen oder widersprechen können
right-access-complaint = dass Sie sich bei einer Aufsichtsbehörde beschweren können
right-access-origin = woher die Daten stammen, wenn nicht von Ihnen
right-access-automated = ob ein Programm allein über Sie entscheidet oder Profile bildet, und wenn ja, nach welcher Logik und mit welchen Folgen für Sie

right-rectification-more = Sie können dafür auch eine ergänzende Erklärung abgeben.

right-erasure-more = Ist der Antrag begründet, löschen wir unverzüglich. Ausgenommen ist, was wir noch brauchen:
right-erasure-expression = für das Recht auf freie Meinungsäußerung und Information
right-erasure-duty = für eine gesetzliche Pflicht
right-erasure-interest = für Aufgaben im öffentlichen Interesse, etwa öffentliche Gesundheit, Archive, Forschung oder Statistik
right-erasure-authority = für die Ausübung öffentlicher Gewalt
right-erasure-claims = um Rechtsansprüche geltend zu machen, auszuüben oder zu verteidigen

right-restriction-more = Gemeint sind vier Fälle:
right-restriction-accuracy = Sie bestreiten, dass die Daten richtig sind. Dann gilt es so lange, wie wir das prüfen.
right-restriction-unlawful = Wir haben die Daten unrechtmäßig verarbeitet, und Sie möchten sie lieber einschränken als löschen lassen.
right-restriction-claims = Wir brauchen die Daten nicht mehr, Sie aber brauchen sie für Rechtsansprüche.
right-restriction-objection = Sie haben widersprochen. Dann gilt es so lange, wie noch nicht feststeht, wessen Gründe überwiegen.

right-automated = Sie haben das Recht, keiner Entscheidung unterworfen zu werden, die allein ein Programm trifft und die für Sie rechtliche oder ähnlich erhebliche Folgen hat; das gilt auch für Profile ({ $law }).
    .title = Keine Entscheidung allein durch Programme
right-automated-more = Beruht eine solche Entscheidung auf einem Vertrag oder einer Einwilligung, können Sie sie anfechten, Ihren Standpunkt darlegen und verlangen, dass ein Mensch sie prüft. Zulässig ist sie nur:
right-automated-contract = wenn ein Vertrag mit Ihnen sie erfordert
right-automated-law = wenn das Recht der Union oder eines Mitgliedstaats sie erlaubt
right-automated-consent = wenn Sie ausdrücklich eingewilligt haben

withdrawal-erasure = Daten, die wir nur aufgrund der Einwilligung verarbeitet haben, löschen wir danach. Ausgenommen ist, was wir nach dem Gesetz aufbewahren müssen oder für Rechtsansprüche brauchen.
