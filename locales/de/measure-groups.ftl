# Gruppen von Maßnahmen und die Überschriften der drei Gliederungen.

measure-group-physical-access = Zutritt zu Gebäuden und Räumen
measure-group-system-access = Zugang zu Systemen
measure-group-data-access = Zugriff auf Daten
measure-group-separation = Trennung von Daten und Systemen
measure-group-pseudonymisation = Pseudonymisierung und Anonymisierung
measure-group-encryption = Verschlüsselung
measure-group-transmission = Übertragung und Weitergabe von Daten
measure-group-input = Nachvollziehbarkeit von Eingaben und Änderungen
measure-group-availability = Verfügbarkeit und Belastbarkeit
measure-group-recovery = Wiederherstellung nach Störungen
measure-group-processors = Verarbeitung im Auftrag
measure-group-review = Überprüfung und Dokumentation
measure-group-incidents = Umgang mit Sicherheitsvorfällen
measure-group-by-design = Datenschutz durch Technik und Voreinstellungen
measure-group-organisation = Organisation und Beschäftigte
measure-group-rights = Rechte der betroffenen Personen

# Ziele nach Art. 32 Abs. 1 DSGVO
goal-pseudonymisation-encryption = Pseudonymisierung und Verschlüsselung
goal-confidentiality = Vertraulichkeit
goal-integrity = Integrität
goal-availability = Verfügbarkeit und Belastbarkeit
goal-resilience = Belastbarkeit
goal-recovery = Wiederherstellung
goal-review = Regelmäßige Überprüfung
goal-other = Weitere Maßnahmen

# Die acht klassischen Kontrollen
control-physical-access = Zutrittskontrolle
control-system-access = Zugangskontrolle
control-data-access = Zugriffskontrolle
control-transmission = Weitergabekontrolle
control-input = Eingabekontrolle
control-processors = Auftragskontrolle
control-availability = Verfügbarkeitskontrolle
control-separation = Trennungskontrolle
control-further = Weitere Maßnahmen

# Zehn Teile, wie in vielen Verträgen zur Auftragsverarbeitung
part-1 = Zutritt zu Räumen
part-2 = Zugang zu Systemen
part-3 = Zugriff auf Daten
part-4 = Trennung
part-5 = Pseudonymisierung und Verschlüsselung
part-6 = Integrität
part-7 = Verfügbarkeit und Belastbarkeit
part-8 = Überprüfung und Organisation
part-9 = Umgang mit Vorfällen
part-10 = Datenschutzfreundliche Voreinstellungen
