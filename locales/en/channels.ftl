### Ways of contact.

channel-website = website
channel-email = email
channel-encrypted-email = encrypted email
channel-phone = telephone
channel-fax = fax
channel-post = post
channel-in-person = conversation in person
channel-contact-form = contact form
channel-forms = online forms
channel-order-form = order form
channel-application-form = application form
channel-job-portal = job portal
channel-helpdesk = ticket system
channel-customer-portal = customer portal
channel-chat = live chat
channel-video-conference = video conference
channel-remote-support = remote support
channel-app = app
channel-newsletter = newsletter
channel-social-media = social networks
channel-sms = SMS
channel-whatsapp = WhatsApp
channel-messengers = other messengers
