### Who inside, or among customers, may look at data.

access-administrators = unsere Administratoren
access-only-administrators = nur unsere Administratoren
access-staff = unsere Beschäftigten
access-staff-concerned = die zuständigen Beschäftigten
access-management = die Geschäftsführung
access-accounting = die Buchhaltung
access-hr = die Personalabteilung
access-sales = der Vertrieb
access-support = der technische Support
access-technicians = unsere Techniker
access-trainers = unsere Trainer
access-those-who-decide = die an der Entscheidung Beteiligten
access-only-those-who-decide = nur wer an der Entscheidung beteiligt ist
access-privacy-officer = der oder die Datenschutzbeauftragte
access-authorised-persons = befugte Personen
access-mailbox-users = die Nutzer des Postfachs
access-room-owner = der Eigentümer des Raums
access-participants = die Teilnehmenden
access-customer = der jeweilige Kunde
access-customer-users = vom Kunden berechtigte Nutzer
