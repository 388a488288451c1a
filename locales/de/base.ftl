# Werte: Daten, Zeiten, Zahlen, Fundstellen, Aufzählungen.
# U+00A0 hält zusammen, was nicht umbrechen darf; U+202F ebenso, nur schmaler.

# Zahlen
number-group = .

# Daten
date = { $day }.{"\u00A0"}{ $month } { $year }
month = { $month } { $year }
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember

# Zeiträume; `.dative` steht nach Wörtern wie „nach“ und „seit“.
period-year =
    { $count ->
        [one] { $count }{"\u00A0"}Jahr
       *[other] { $count }{"\u00A0"}Jahre
    }
    .dative =
        { $count ->
            [one] { $count }{"\u00A0"}Jahr
           *[other] { $count }{"\u00A0"}Jahren
        }
period-month =
    { $count ->
        [one] { $count }{"\u00A0"}Monat
       *[other] { $count }{"\u00A0"}Monate
    }
    .dative =
        { $count ->
            [one] { $count }{"\u00A0"}Monat
           *[other] { $count }{"\u00A0"}Monaten
        }
period-week =
    { $count ->
        [one] { $count }{"\u00A0"}Woche
       *[other] { $count }{"\u00A0"}Wochen
    }
    .dative =
        { $count ->
            [one] { $count }{"\u00A0"}Woche
           *[other] { $count }{"\u00A0"}Wochen
        }
period-day =
    { $count ->
        [one] { $count }{"\u00A0"}Tag
       *[other] { $count }{"\u00A0"}Tage
    }
    .dative =
        { $count ->
            [one] { $count }{"\u00A0"}Tag
           *[other] { $count }{"\u00A0"}Tagen
        }
period-hour =
    { $count ->
        [one] { $count }{"\u00A0"}Stunde
       *[other] { $count }{"\u00A0"}Stunden
    }
    .dative =
        { $count ->
            [one] { $count }{"\u00A0"}Stunde
           *[other] { $count }{"\u00A0"}Stunden
        }
period-minute =
    { $count ->
        [one] { $count }{"\u00A0"}Minute
       *[other] { $count }{"\u00A0"}Minuten
    }
    .dative =
        { $count ->
            [one] { $count }{"\u00A0"}Minute
           *[other] { $count }{"\u00A0"}Minuten
        }

# Aufzählungen: was zwischen zwei Gliedern steht.
join-comma = { $left }, { $right }
join-semicolon = { $left }; { $right }
join-space = { $left } { $right }
join-and = { $left } und { $right }
join-or = { $left } oder { $right }
join-as-well-as = { $left } sowie { $right }

# Fundstellen. Der erste Teil hängt davon ab, ob das Gesetz Artikel oder Paragrafen zählt.
law = { $provision }{"\u00A0"}{ $act }
law-head =
    { $act ->
        [gdpr] Art.{"\u202F"}{ $number }
        [aiact] Art.{"\u202F"}{ $number }
       *[other] §{"\u202F"}{ $number }
    }
law-heads =
    { $act ->
        [gdpr] Art.{"\u202F"}{ $numbers }
        [aiact] Art.{"\u202F"}{ $numbers }
       *[other] §§{"\u202F"}{ $numbers }
    }
law-paragraph = {" "}Abs.{"\u202F"}{ $number }
law-subparagraph = {" "}UAbs.{"\u202F"}{ $number }
law-sentence = {" "}S.{"\u202F"}{ $number }
law-number =
    { $act ->
       *[other] {" "}Nr.{"\u202F"}{ $number }
    }
law-numbers =
    { $act ->
       *[other] {" "}Nr.{"\u202F"}{ $numbers }
    }
law-number-bare =
    { $act ->
       *[other] { $number }
    }
law-letter = {" "}lit.{"\u202F"}{ $letter }
