### The rights in detail: what each of them covers and where it ends (`rights: {detail: long}`).

right-access-more = What we tell you also includes:
right-access-purposes = what we process the data for
right-access-categories = which kinds of data they are
right-access-recipients = who has received them or will receive them, also in third countries and at international organisations
right-access-safeguards = which safeguards protect the data there
right-access-period = how long we mean to store them, or what the period depends on
right-access-rights = whether in your case you can ask for rectification, erasure or restriction, or object
right-access-complaint = that you can lodge a complaint with a supervisory authority
right-access-origin = where the data come from, if not from you
right-access-automated = whether a program alone decides about you or builds profiles and, if so, by which logic and with which effects on you

right-rectification-more = You can also give us a supplementary statement for this.

right-erasure-more = We erase them without delay. What we need for one of these purposes is exempt:
right-erasure-expression = for the right of freedom of expression and information
right-erasure-duty = for a legal obligation
right-erasure-interest = for tasks in the public interest, such as public health, archives, research or statistics
right-erasure-authority = for the exercise of official authority
right-erasure-claims = to establish, exercise or defend legal claims

right-restriction-more = This applies in four cases:
right-restriction-accuracy = You contest that the data are accurate. It then applies for as long as we check that.
right-restriction-unlawful = We have processed the data unlawfully, and you prefer to have them restricted rather than erased.
right-restriction-claims = We no longer need the data, but you need them for legal claims.
right-restriction-objection = You have objected. It then applies until it is settled whose grounds prevail.

right-automated = You have the right not to be subject to a decision that a program alone makes and that has legal or similarly significant effects on you; this includes profiling ({ $law }).
    .title = No decision by programs alone
right-automated-more = If such a decision rests on a contract or on consent, you can contest it, express your point of view and demand that a human being reviews it. It is permitted only:
right-automated-contract = if a contract with you requires it
right-automated-law = if the law of the Union or of a member state allows it
right-automated-consent = if you have given your explicit consent

withdrawal-erasure = After that we erase data that we processed on the basis of consent alone. What the law requires us to keep or what we need for legal claims is exempt.
