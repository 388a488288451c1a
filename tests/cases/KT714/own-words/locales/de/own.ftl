rights-intro = Der Schutz Ihrer Daten ist uns wichtig.
cookies-intro = In der Regel setzen wir Cookies.
