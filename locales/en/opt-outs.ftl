### How to avoid or end something.

## On the web

opt-out-browser-settings = delete or block cookies in the browser
opt-out-banner = change the choice in the consent dialogue
opt-out-browser-add-on = install the provider’s browser add-on
opt-out-ad-settings = switch off personalised advertising with the provider
opt-out-do-not-play = do not play the video
opt-out-do-not-load = do not load the external content
opt-out-do-not-log-in = do not log in
opt-out-do-not-use-form = do not use the form
opt-out-delete-account = delete the user account
opt-out-unsubscribe-link = unsubscribe with the link in the newsletter

## By telling us or others

opt-out-tell-us = let us know in any form
opt-out-tell-during-call = tell us during the call
opt-out-tell-in-letter = object in the letter to its being scanned
opt-out-object = object to the processing
opt-out-by-provider = raise an objection with the provider

## By doing otherwise

opt-out-other-channel = choose another way of contact
opt-out-other-payment = choose another means of payment, such as a bank transfer
opt-out-business-hours-only = call the hotline during business hours only
opt-out-suppress-number = withhold your telephone number
opt-out-unlist-number = have the number removed from public directories
opt-out-encrypt-mail = encrypt emails end to end
opt-out-camera-off = leave camera and microphone switched off
opt-out-pseudonym = take part under a name of your own choice
opt-out-refuse-recording = object to the recording
opt-out-hide-domain-data = use a service that conceals the holder’s data
