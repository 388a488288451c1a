# Größer wird kein Satz.
page-title = { $title } { $controller } {"{"} {"}"}
page-skip = { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { "x" } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } }
