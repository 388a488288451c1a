### Ways of contact.

channel-website = Website
channel-email = E-Mail
channel-encrypted-email = verschlüsselte E-Mail
channel-phone = Telefon
channel-fax = Fax
channel-post = Post
channel-in-person = persönliches Gespräch
channel-contact-form = Kontaktformular
channel-forms = Online-Formulare
channel-order-form = Bestellformular
channel-application-form = Bewerbungsformular
channel-job-portal = Stellenportal
channel-helpdesk = Ticketsystem
channel-customer-portal = Kundenportal
channel-chat = Live-Chat
channel-video-conference = Videokonferenz
channel-remote-support = Fernwartung
channel-app = App
channel-newsletter = Newsletter
channel-social-media = soziale Netzwerke
channel-sms = SMS
channel-whatsapp = WhatsApp
channel-messengers = andere Messenger
