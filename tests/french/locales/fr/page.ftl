# La page et ce que plusieurs phrases ont en commun.

page-title = { $title } – { $controller }
page-label = { $label }{"\u00A0"}:
page-contents = Sommaire
page-documents = Autres pages
page-languages = Langues
page-link-to-section = Lien vers la partie «{"\u00A0"}{ $title }{"\u00A0"}»
language-de = Deutsch
language-en = English
language-fr = Français
page-skip = Aller au contenu
page-draft = Projet
    .note = Cette version n’est pas publiée.
document-statement = Déclaration de confidentialité

join-comma = { $left }, { $right }
join-semicolon = { $left }{"\u202F"}; { $right }
labelled = { $label }{"\u00A0"}: { $line }
cell-as-above = voir ci-dessus
number-group = {"\u202F"}

date = { $day ->
    [1] 1er
   *[other] { $day }
 }{"\u00A0"}{ $month } { $year }
month-11 = novembre
period-month = { $count ->
    [one] { $count }{"\u00A0"}mois
   *[other] { $count }{"\u00A0"}mois
 }
keep-after = { $period } { $event }
country-de = Allemagne

law = { $provision } { $act }
law-head = { $act ->
    [gdpr] art.{"\u00A0"}{ $number }
   *[other] §{"\u00A0"}{ $number }
 }
law-paragraph = { $number ->
   *[other] , par.{"\u00A0"}{ $number }
 }
law-letter = , point{"\u00A0"}{ $letter })
act-gdpr = du RGPD
act-bdsg = de la BDSG
authority-de-bw = Commissaire à la protection des données et à la liberté d’information du Bade-Wurtemberg
