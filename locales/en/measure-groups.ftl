# Groups of measures, and the headings of the three outlines.

measure-group-physical-access = Access to buildings and rooms
measure-group-system-access = Access to systems
measure-group-data-access = Access to data
measure-group-separation = Separation of data and systems
measure-group-pseudonymisation = Pseudonymisation and anonymisation
measure-group-encryption = Encryption
measure-group-transmission = Transmission and disclosure of data
measure-group-input = Traceability of entries and changes
measure-group-availability = Availability and resilience
measure-group-recovery = Recovery after disruptions
measure-group-processors = Processing on behalf of others
measure-group-review = Review and documentation
measure-group-incidents = Handling of security incidents
measure-group-by-design = Data protection by design and by default
measure-group-organisation = Organisation and staff
measure-group-rights = Rights of data subjects

# Goals of Art. 32(1) GDPR
goal-pseudonymisation-encryption = Pseudonymisation and encryption
goal-confidentiality = Confidentiality
goal-integrity = Integrity
goal-availability = Availability and resilience
goal-resilience = Resilience
goal-recovery = Recovery
goal-review = Regular review
goal-other = Further measures

# The eight classic controls
control-physical-access = Physical access control
control-system-access = System access control
control-data-access = Data access control
control-transmission = Transmission control
control-input = Input control
control-processors = Processor control
control-availability = Availability control
control-separation = Separation control
control-further = Further measures

# Ten parts, as in many processing agreements
part-1 = Physical access
part-2 = System access
part-3 = Data access
part-4 = Separation
part-5 = Pseudonymisation and encryption
part-6 = Integrity
part-7 = Availability and resilience
part-8 = Review and organisation
part-9 = Incident response
part-10 = Privacy-friendly defaults
