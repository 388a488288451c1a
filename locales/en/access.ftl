### Who inside, or among customers, may look at data.

access-administrators = our administrators
access-only-administrators = only our administrators
access-staff = our staff
access-staff-concerned = the staff responsible
access-management = the management
access-accounting = the accounting department
access-hr = the human resources department
access-sales = the sales department
access-support = the support team
access-technicians = our technicians
access-trainers = our trainers
access-those-who-decide = those involved in the decision
access-only-those-who-decide = only those who take part in the decision
access-privacy-officer = the data protection officer
access-authorised-persons = authorised persons
access-mailbox-users = the users of the mailbox
access-room-owner = the room owner
access-participants = the participants
access-customer = the customer concerned
access-customer-users = users authorised by the customer
