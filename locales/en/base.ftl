# Values: dates, lengths of time, numbers, provisions, lists.
# U+00A0 keeps together what must not break over a line; U+202F does the same, only narrower.

# Numbers
number-group = ,

# Dates
date = { $day }{"\u00A0"}{ $month } { $year }
month = { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

# Lengths of time; `.dative` is there for languages that need it after words such as "after".
period-year =
    { $count ->
        [one] { $count }{"\u00A0"}year
       *[other] { $count }{"\u00A0"}years
    }
    .dative =
        { $count ->
            [one] { $count }{"\u00A0"}year
           *[other] { $count }{"\u00A0"}years
        }
period-month =
    { $count ->
        [one] { $count }{"\u00A0"}month
       *[other] { $count }{"\u00A0"}months
    }
    .dative =
        { $count ->
            [one] { $count }{"\u00A0"}month
           *[other] { $count }{"\u00A0"}months
        }
period-week =
    { $count ->
        [one] { $count }{"\u00A0"}week
       *[other] { $count }{"\u00A0"}weeks
    }
    .dative =
        { $count ->
            [one] { $count }{"\u00A0"}week
           *[other] { $count }{"\u00A0"}weeks
        }
period-day =
    { $count ->
        [one] { $count }{"\u00A0"}day
       *[other] { $count }{"\u00A0"}days
    }
    .dative =
        { $count ->
            [one] { $count }{"\u00A0"}day
           *[other] { $count }{"\u00A0"}days
        }
period-hour =
    { $count ->
        [one] { $count }{"\u00A0"}hour
       *[other] { $count }{"\u00A0"}hours
    }
    .dative =
        { $count ->
            [one] { $count }{"\u00A0"}hour
           *[other] { $count }{"\u00A0"}hours
        }
period-minute =
    { $count ->
        [one] { $count }{"\u00A0"}minute
       *[other] { $count }{"\u00A0"}minutes
    }
    .dative =
        { $count ->
            [one] { $count }{"\u00A0"}minute
           *[other] { $count }{"\u00A0"}minutes
        }

# Lists: what stands between two members.
join-comma = { $left }, { $right }
join-semicolon = { $left }; { $right }
join-space = { $left } { $right }
join-and = { $left } and { $right }
join-or = { $left } or { $right }
join-as-well-as = { $left } as well as { $right }

# Provisions. The first part depends on whether the act counts articles or sections.
law = { $provision }{"\u00A0"}{ $act }
law-head =
    { $act ->
        [gdpr] Art.{"\u202F"}{ $number }
        [aiact] Art.{"\u202F"}{ $number }
       *[other] Section{"\u00A0"}{ $number }
    }
law-heads =
    { $act ->
        [gdpr] Arts.{"\u202F"}{ $numbers }
        [aiact] Arts.{"\u202F"}{ $numbers }
       *[other] Sections{"\u00A0"}{ $numbers }
    }
law-paragraph = ({ $number })
law-subparagraph = {" "}subpara.{"\u202F"}{ $number }
law-sentence = {" "}sentence{"\u00A0"}{ $number }
law-number =
    { $act ->
        [gdpr] ({ $number })
       *[other] {" "}No.{"\u202F"}{ $number }
    }
law-numbers =
    { $act ->
        [gdpr] { $numbers }
       *[other] {" "}Nos.{"\u202F"}{ $numbers }
    }
law-number-bare =
    { $act ->
        [gdpr] ({ $number })
       *[other] { $number }
    }
law-letter = ({ $letter })
