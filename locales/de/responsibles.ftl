### Who is responsible for content.

responsible-customer = der jeweilige Kunde
responsible-mailbox-user = der Nutzer des Postfachs
responsible-room-owner = der Eigentümer des Raums
responsible-user = der jeweilige Nutzer
responsible-operator = der jeweilige Betreiber
responsible-provider = der jeweilige Anbieter
responsible-we = wir
responsible-jointly = der Kunde und wir gemeinsam
