# Größtenteils falsch.
page-title = { $titel }: { $controller }
page-skip = { GROSS("Weiter") }
page-contents = { page-contentz }
page-languages = { -firma } spricht
page-draft = { $count ->
    [one] Entwurf
}
page-documents

label-größe = x
page-link-to-section = { $title }: { page-skip }, { state }
state = { $date }: { page-link-to-section }
-haus = { -hof }
-hof = { -haus }
