# Größtenteils falsch.
page-title = { $titel }: { $controller }
page-skip = { GROSS("Weiter") }
page-contents = { page-contentz }
page-languages = { -firma } spricht
page-draft = { $count ->
    [one] Entwurf
}
page-documents
