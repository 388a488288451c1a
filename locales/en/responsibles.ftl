### Who is responsible for content.

responsible-customer = the customer concerned
responsible-mailbox-user = the user of the mailbox
responsible-room-owner = the room owner
responsible-user = the user concerned
responsible-operator = the operator concerned
responsible-provider = the provider concerned
responsible-we = we
responsible-jointly = the customer and we jointly
