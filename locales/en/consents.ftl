### How consent is given.

consent-banner = in the consent dialogue
consent-click-on-play = by clicking on play
consent-click-on-load = by clicking to load the content
consent-checkbox = by ticking the box in the form
consent-double-opt-in = by signing up and confirming by email (double opt-in)
consent-email = by email
consent-in-writing = in writing
consent-on-request = in the individual case, when we ask for it
consent-verbal = orally
consent-announcement = after an announcement at the start of the call
consent-recording-start = before the recording starts
consent-account-settings = in the settings of the user account
consent-device-permission = by granting permission on the device
consent-at-provider = to the provider
consent-form-return = by handing in the completed form
consent-parents = by parents or guardians
consent-application = in the application
