### The rights in detail: what each of them covers and where it ends (`rights: {detail: long}`).

right-access-more = What we tell you also includes:
right-access-purposes = what we process the data for
right-access-categories = which kinds of data they are
right-access-recipients = who has received them or will receive them, also in third countries and at international organisations
right-access-safeguards = which safeguards protect the data there
right-access-period = how long we plan to store them, or what the period depends on
right-access-rights = whether in your case you can ask for rectification, erasure or restriction, or object
right-access-complaint = that you can lodge a complaint with a supervisory authority
right-access-origin = where the data come from, if not from you
right-access-automated = whether a program alone decides about you or builds profiles and, if so, on what logic and with what effects on you

right-rectification-more = You can also provide a supplementary statement for this purpose.

right-erasure-more = If the request is justified, we erase the data without undue delay. Data that we need for one of these reasons are exempt:
right-erasure-expression = the right of freedom of expression and information
right-erasure-duty = a legal obligation
right-erasure-interest = tasks in the public interest, such as public health, archives, research or statistics
right-erasure-authority = the exercise of official authority
right-erasure-claims = the establishment, exercise or defence of legal claims

right-restriction-more = This applies in four cases:
right-restriction-accuracy = You contest that the data are accurate. The restriction then applies for as long as we are checking.
right-restriction-unlawful = We have processed the data unlawfully, and you prefer to have them restricted rather than erased.
right-restriction-claims = We no longer need the data, but you need them for legal claims.
right-restriction-objection = You have objected. The restriction then applies until it is clear whose grounds prevail.

right-automated = You have the right not to be subject to a decision that a program alone makes and that has legal or similarly significant effects on you; this includes profiling ({ $law }).
    .title = No decision by programs alone
right-automated-more = If such a decision rests on a contract or on consent, you can contest it, express your point of view and have a human being review it. Such a decision is permitted only:
right-automated-contract = if a contract with you requires it
right-automated-law = if the law of the Union or of a member state allows it
right-automated-consent = if you have given your explicit consent

withdrawal-erasure = Once you have withdrawn consent, we erase data that we processed on the basis of consent alone. What the law requires us to keep or what we need for legal claims is exempt.
