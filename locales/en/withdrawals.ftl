### How consent is withdrawn.

withdrawal-banner = in the consent dialogue
withdrawal-footer-link = with the link at the foot of every page
withdrawal-browser-settings = by deleting the cookies in the browser
withdrawal-unsubscribe-link = with the unsubscribe link in every issue
withdrawal-email = by email
withdrawal-phone = by telephone
withdrawal-post = by post
withdrawal-fax = by fax
withdrawal-contact-form = with the contact form
withdrawal-in-person = in person
withdrawal-in-writing = in writing
withdrawal-during-call = during the call
withdrawal-account-settings = in the settings of the user account
withdrawal-device-settings = in the settings of the device
withdrawal-at-provider = to the provider
withdrawal-leave-conference = by leaving the conference
withdrawal-leave-page = by leaving the page
withdrawal-any-channel = by any of the ways of contact named
