snippet-intro = Dafür nutzen wir { $provider } ({ $law }): eine Email genügt, oder zwei
    Emails.
