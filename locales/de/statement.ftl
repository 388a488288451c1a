### The privacy statement: headings, labels and sentences that are composed from the declaration.
### Labels stand before their content, so phrases can stand on their own and need no gluing.

## State

state = Stand: { $date }
state-with-version = Stand: { $date }, Fassung { $version }
state-version-only = Fassung { $version }
todo-mark = [noch offen]

## Grammar of items

item-when = { $what } ({ $when })
item-unless = { $what } (außer { $unless })
item-note = { $what } – { $note }
set-spelled-out = { $name } ({ $data })
set-spelled-out-when = { $name } ({ $when }: { $data })
labelled = { $label }: { $line }
cell-nothing = –
cell-as-above = wie oben
cell-see-service = siehe Dienst

## Headings

section-glance = Auf einen Blick
section-controller = Wer verantwortlich ist
section-officer = Datenschutzbeauftragter
section-authority = Aufsichtsbehörde
section-scope = Wofür diese Erklärung gilt
section-overview = Übersicht
section-indirect = Daten aus anderen Quellen
section-cookies = Cookies und Speicher auf Ihrem Gerät
section-recipients = Wer Daten von uns erhält
section-on-behalf = Daten, die wir im Auftrag verarbeiten
section-content = Im Auftrag verarbeitet
section-retention = Löschung und Sicherungskopien
section-rights = Ihre Rechte
section-objection = Ihr Recht auf Widerspruch
section-withdrawal = Einwilligung widerrufen
section-complaint = Beschwerde
section-provision = Müssen Sie Daten angeben?
section-automated = Automatisierte Entscheidungen
section-security = Sicherheit
section-glossary = Begriffe
section-changes = Änderungen dieser Erklärung

## At a glance

glance-controller = Verantwortlich
glance-topics = Worum es geht
glance-parties = Wer Daten von uns erhält
glance-parties-list = { $parties } ({ $more })
glance-more = Einzelheiten
glance-no-parties = niemand
glance-countries = Länder
glance-eea-only = { $count ->
    [one] Der Empfänger hat seinen Sitz im Europäischen Wirtschaftsraum.
   *[other] Alle Empfänger haben ihren Sitz im Europäischen Wirtschaftsraum.
  }
glance-third-countries = Daten gelangen auch in Länder außerhalb des Europäischen Wirtschaftsraums.
glance-claims = Was wir nicht tun
    .question = Was tun wir nicht?
glance-claims-in = Was wir nicht tun ({ $scope })
glance-rights = Ihre Rechte
glance-rights-text = Auskunft, Berichtigung, Löschung und weitere Rechte

## Claims

claim-except = { $claim } { $count ->
    [one] Ausnahme
   *[other] Ausnahmen
  }: { $except }.
except-services = bei diesen Diensten: { $services }
claim-otherwise = { $claim } Ausnahmen gibt es { $otherwise }.
claim-except-otherwise = { $claim } { $count ->
    [one] Ausnahme
   *[other] Ausnahmen
  }: { $except }. Weitere gibt es { $otherwise }.

## Who

represented-by = vertreten durch { $names }
attention = zu Händen von { $name }
contact-email = E-Mail
contact-phone = Telefon
contact-fax = Fax
contact-website = Website
contact-arrangement = Vereinbarung über die gemeinsame Verantwortung
contact-imprint = Impressum
contact-register = Register
contact-vat-id = USt-IdNr.
contact-tax-office = Finanzamt
contact-chamber = Zuständige Kammer
contact-content-by = Verantwortlich für die Inhalte
contact-keys = Schlüssel für verschlüsselte Nachrichten
contact-complaint = Beschwerdeformular
controller-joint = Gemeinsam mit uns verantwortlich:
controller-representative = Unser Vertreter in der Europäischen Union:
officer-below-threshold = Wir haben keinen Datenschutzbeauftragten benannt. Bei uns arbeiten weniger Menschen ständig mit personenbezogenen Daten, als das Gesetz dafür voraussetzt ({ $law }).
officer-not-required = Wir haben keinen Datenschutzbeauftragten benannt, weil das Gesetz es von uns nicht verlangt ({ $law }).
authority-is = Für uns zuständig: { $name }. { $more }.
authority-more = So können Sie sich beschweren

## Scope

scope-both = { $count ->
    [one] Diese Erklärung gilt für die Website
   *[other] Diese Erklärung gilt für die Websites
  } { $domains } { $ways ->
    [one] und für diesen Kontaktweg
   *[other] und für diese Kontaktwege
  }: { $channels }.
scope-domains = { $count ->
    [one] Diese Erklärung gilt für die Website { $domains }.
   *[other] Diese Erklärung gilt für die Websites { $domains }.
  }
scope-channels = { $ways ->
    [one] Diese Erklärung gilt für diesen Kontaktweg: { $channels }.
   *[other] Diese Erklärung gilt für diese Kontaktwege: { $channels }.
  }
scope-offers = Sie umfasst unsere Angebote:
scope-no-channels = { $count ->
    [one] Auf diesem Weg nehmen wir keine personenbezogenen Daten an:
   *[other] Auf diesen Wegen nehmen wir keine personenbezogenen Daten an:
  }

## Overview

overview-caption = Wofür wir welche Daten verwenden, auf welcher Grundlage und wie lange
overview-caption-short = Wofür wir Daten verwenden
indirect-caption = Daten, die wir nicht von Ihnen selbst erhalten
disclosed-caption = Wer Daten von uns erhält und wozu die Verarbeitung dient
column-purpose = Wofür
column-service = Dienst
column-data = Daten
column-basis = Rechtsgrundlage
column-retention = Speicherdauer
column-choice = Ihre Wahl
column-trigger = Anlass
column-subjects = Um wen es geht
column-source = Woher die Daten stammen
column-recipients = Wer die Daten erhält
column-recipient = Empfänger
column-country = Land
column-name = Name
column-needed-for = Wofür
column-category = Art und Grundlage
column-lasts = Dauer
overview-logs = Protokolle
overview-content = im Auftrag verarbeitete Daten
overview-backups = In Sicherungskopien können Daten länger liegen ({ $more }).
    .more = Einzelheiten
choice-withdraw = Einwilligung widerrufen
choice-object = widersprechen
choice-none = keine
choice-voluntary = Angabe freiwillig

## Chapters and services

chapter-common = Für alle Abschnitte dieses Kapitels gilt:
chapter-common-content = Für alles, was wir hier im Auftrag unserer Kunden verarbeiten, gilt:
service-product = Wir verwenden dafür { $product }.
loads-at-once = Der Browser lädt die Inhalte zusammen mit der Seite.
loads-on-click = Der Browser lädt die Inhalte erst, wenn Sie sie anklicken.
loads-after-consent = Der Browser lädt die Inhalte erst, wenn Sie eingewilligt haben.
loads-link = Wir verlinken nur dorthin; Daten fließen erst, wenn Sie dem Link folgen.
where-most = Das betrifft die meisten unserer Seiten.
where-some = Das betrifft einige unserer Seiten.
where-hosts = Das betrifft { $hosts }.

label-only-when = Wann das geschieht
    .question = Wann geschieht das?
label-unless = Wann das nicht geschieht
    .question = Wann geschieht das nicht?
label-subjects = Um wen es geht
    .question = Wen betrifft das?
label-data = Welche Daten
    .question = Welche Daten verarbeiten wir?
label-trigger = Anlass
    .question = Was löst das aus?
label-source = Woher die Daten stammen
    .question = Woher stammen die Daten?
label-channels = Auf welchem Weg
    .question = Auf welchem Weg erreichen uns die Daten?
label-logs = Was wir protokollieren
    .question = Was protokollieren wir?
label-logs-retention = Wie lange wir Protokolle aufbewahren
    .question = Wie lange bewahren wir die Protokolle auf?
label-logs-recipients = Wer Protokolle erhält
    .question = Wer erhält die Protokolle?
label-logs-access = Wer Protokolle einsieht
    .question = Wer sieht die Protokolle ein?
label-kept-inline = aufbewahrt
label-access-inline = Einsicht
label-recipients-inline = Empfänger
label-purpose = Wofür
    .question = Was tun wir mit den Daten?
label-purposes = Wofür und auf welcher Grundlage
    .question = Was tun wir mit den Daten, und was erlaubt es uns?
label-basis = Rechtsgrundlage
    .question = Was ist die Rechtsgrundlage?
label-consent-by = Einwilligung erteilen
    .question = Wie willigen Sie ein?
label-consent-withdraw = Einwilligung widerrufen
    .question = Wie widerrufen Sie Ihre Einwilligung?
label-retention = Wie lange
    .question = Wie lange bewahren wir die Daten auf?
label-recipients = Wer die Daten erhält
    .question = Wer erhält die Daten?
label-places = Wo die Daten liegen
    .question = Wo liegen die Daten?
label-access = Wer bei uns Zugriff hat
    .question = Wer hat bei uns Zugriff?
label-safety = Wie wir sie schützen
    .question = Wie schützen wir die Daten?
label-provision = Angabe der Daten
    .question = Müssen Sie die Daten angeben?
label-device = Auf Ihrem Gerät gespeichert
    .question = Was wird auf Ihrem Gerät gespeichert?
label-opt-out = So vermeiden Sie es
    .question = Wie können Sie das vermeiden?
label-further-data = zusätzliche Daten
label-more = Mehr dazu
    .question = Wo erfahren Sie mehr?
label-content = Welche Daten
label-responsible = Verantwortlich
label-content-retention = Wie lange
label-content-access = Wer Zugriff hat
label-inspection-records = Was wir bei jedem Zugriff festhalten
label-inspection-notice = Wann der Kunde von einem Zugriff erfährt
label-inspection-urgent = Zugriff ohne vorherige Weisung
label-inspection-customer-may = Was der Kunde dagegen tun kann
inspection-urgent = nur in dringenden Fällen; der Kunde erfährt davon { $notice }
inspection-refuse = ablehnen
inspection-protect = die Daten schützen, etwa durch Verschlüsselung
notice-beforehand = vorher
notice-at-once = unverzüglich
notice-within = spätestens nach { DATIVE($period) }
label-content-recipients = Wer diese Daten erhält
label-duties = Eigene Aufgaben der Kunden
label-when = wann
label-we-get = was wir zurückbekommen
label-relies-on = Rechtsgrundlage nach eigenen Angaben
label-note = Hinweis

question-about = Worum geht es?
question-cases = Was gilt in besonderen Fällen?
answer = { $line }.
data-none = keine personenbezogenen Daten
source-own = zuerst aus eigenen Quellen: { $sources }
source-public = { $party }, öffentlich zugänglich
source-not-public = { $party }, nicht öffentlich zugänglich
source-sends = { $sources }; wir übermitteln dafür: { $data }
source-when = { $when }: { $sources }
logs-none = nichts
logs-recipients-none = keine Dritten
log-event = { $event }: { $data }
log-event-adds = { $event }: wie bei „{ $base }“, zusätzlich { $data }
log-replaced = { $line }; { $value } statt { $field }
log-example = So sieht ein Eintrag zum Beispiel aus:
log-example-fields = Darin stehen:
purpose-with-basis = { $purpose } – { $basis }
basis-consent = Ihre Einwilligung ({ $law })
    .short = Einwilligung ({ $law })
basis-contract = ein Vertrag mit Ihnen oder dessen Vorbereitung auf Ihre Anfrage ({ $law })
    .short = Vertrag ({ $law })
basis-legal-obligation = eine gesetzliche Pflicht ({ $law })
    .short = gesetzliche Pflicht ({ $law })
basis-vital-interests = der Schutz lebenswichtiger Interessen ({ $law })
    .short = lebenswichtige Interessen ({ $law })
basis-public-task = eine Aufgabe im öffentlichen Interesse ({ $law })
    .short = öffentliche Aufgabe ({ $law })
basis-legitimate-interests = unser berechtigtes Interesse ({ $law })
    .short = berechtigtes Interesse ({ $law })
basis-whose = { $basis }, auch im Interesse von { $whose }
basis-with-interests = unser berechtigtes Interesse: Wir wollen { $interests } ({ $law })
basis-may-object = Sie können widersprechen
basis-may-withdraw = Sie können sie jederzeit widerrufen
provision-voluntary = Dazu besteht keine Pflicht.
    .answer = Nein, das ist freiwillig.
provision-needed = Das ist { $need } erforderlich.
    .answer = Ja, { $need } sind die Angaben erforderlich.
device-none = nichts
device-items = { $names } ({ $more })
device-more = Einzelheiten
onward-by = Was { $party } selbst damit tut
    .question = Was macht { $party } selbst mit den Daten?
recipients-none = niemand
recipients-no-others = sonst niemand
recipient-with-task = { $party }: { $task }
party-for-product = { $party } ({ $product })
recipient-operates = Betrieb des Standorts, an dem die Daten liegen
recipient-asked = Auskunft auf unsere Anfrage

## Periods of keeping

keep-for = { $period }
keep-at-most = höchstens { $period }
keep-after = { $period } { $event }
keep-at-most-after = höchstens { $period } { $event }
keep-case = { $when }: { $kept }
keep-otherwise = sonst: { $kept }
keep-by-law = { $kept } ({ $law })
keep-statutory = { $period }
keep-statutory-year-end = { $period } ab dem Ende des Kalenderjahres, in dem die Unterlagen entstanden sind
    .short = { $period } ab Jahresende
keep-statutory-year-end-after = { $period } ab dem 31. Dezember { $event }
keep-statutory-after = { $period } { $event }
keep-statutory-until = { $event }
keep-by-provider = so lange, wie der Anbieter es festlegt
keep-not-stored = keine Speicherung
keep-first-of = { $left } oder, falls früher, { $right }
keep-last-of = { $left } oder, falls später, { $right }
keep-then-anonymise = { $kept }, dann nur noch anonym
keep-then-restrict = { $kept }, dann gesperrt
keep-then-destroy = { $kept }, dann vernichtet
backups-kept = Sicherungskopien: { $kept }
backups-kept-afterwards = danach in Sicherungskopien noch { $kept }
backups-none = ohne Sicherungskopien
retention-intro = Wir löschen Daten, sobald ihre Frist abgelaufen ist. Die Frist steht bei jedem Dienst. Verlangt ein Gesetz eine längere Aufbewahrung, nennen wir dort die Vorschrift.
label-backups-kept = Wie lange wir Sicherungskopien aufbewahren
label-backups-every = Wie oft wir sichern
label-backups-places = Wo Sicherungskopien liegen
label-backups-single = Einzelne Daten
backups-single-deleted = Löschen wir einzelne Daten, entfernen wir sie auch aus den Sicherungskopien.
backups-single-not-deleted = Wir löschen sie nicht aus Sicherungskopien. Sie verschwinden erst mit der ganzen Kopie.
at-least-every = mindestens alle { $period }
every-hour = mindestens stündlich
every-day = mindestens täglich
every-week = mindestens wöchentlich
every-month = mindestens monatlich
every-year = mindestens jährlich
every-minute = mindestens jede Minute
regularly = regelmäßig

## Cookies and storage

cookies-none = Wir speichern nichts auf Ihrem Gerät und lesen dort nichts aus.
cookies-intro = Manche Dienste legen etwas auf Ihrem Gerät ab. Die Tabelle zeigt, was, wofür und wie lange.
cookies-caption = Cookies und anderer Speicher
cookies-control = In den Einstellungen Ihres Browsers können Sie alles löschen oder sperren.
cookie-host = gesetzt von { $host }
cookie-necessary = unbedingt erforderlich ({ $law })
cookie-functional = für Komfort, nur mit Einwilligung ({ $law })
cookie-statistics = für Statistik, nur mit Einwilligung ({ $law })
cookie-marketing = für Werbung, nur mit Einwilligung ({ $law })
cookie-external-media = für eingebettete Inhalte anderer, nur mit Einwilligung ({ $law })
storage-cookie = Cookie
storage-local = lokaler Speicher
storage-session = Sitzungsspeicher
storage-database = Datenbank im Browser
lasts-session = bis Sie den Browser schließen
lasts-until-deleted = bis Sie es löschen
lasts-unknown = Dauer nicht angegeben

## Recipients

recipients-intro = { $count ->
    [one] Diese Stelle erhält Daten von uns. Bei jedem Dienst steht, ob sie beteiligt ist.
   *[other] Diese Stellen erhalten Daten von uns. Bei jedem Dienst steht, welche davon beteiligt sind.
  }
recipients-eea-only = { $count ->
    [one] Sie hat ihren Sitz im Europäischen Wirtschaftsraum.
   *[other] Alle haben ihren Sitz im Europäischen Wirtschaftsraum.
  }
recipients-third-countries = Daten gelangen auch in Länder außerhalb des Europäischen Wirtschaftsraums. Bei jeder Übermittlung in ein Drittland steht, worauf sie beruht.
label-task = Aufgabe
label-category = Kategorie
label-operates = Betreibt
label-role = Rolle
label-address = Anschrift
label-country = Land
label-transfer = Übermittlung in ein Drittland
label-agreement = Vereinbarung
label-sub-processors = Weitere Auftragsverarbeiter
label-names-withheld = Warum wir keine Namen nennen
label-since = Seit
label-policy = Eigene Datenschutzhinweise
role-processor = Verarbeitung in unserem Auftrag und nach unserer Weisung ({ $law })
role-controller = selbst für die Verarbeitung verantwortlich ({ $law })
role-joint-controller = gemeinsam mit uns für die Verarbeitung verantwortlich ({ $law })
role-authority = Behörde ({ $law })
agreement-signed = Vertrag zur Auftragsverarbeitung geschlossen
agreement-pending = Vertrag zur Auftragsverarbeitung in Vorbereitung
transfer = { $country } – { $by }
transfer-checked = { $transfer }, geprüft am { $date }
transfer-adequacy = Angemessenheitsbeschluss { $decision } ({ $law })
decision-ec = { $number }/EG
transfer-dpf = Angemessenheitsbeschluss { $decision } für Teilnehmer am EU-US-Datenschutzrahmen ({ $law })
transfer-scc = { $count ->
    [one] Standardvertragsklauseln der Kommission, Modul { $modules } ({ $law })
   *[other] Standardvertragsklauseln der Kommission, Module { $modules } ({ $law })
  }
transfer-bcr = verbindliche interne Datenschutzvorschriften ({ $law })
transfer-derogation = { $label } ({ $law })
transfer-copy = Kopie

## On behalf of customers

on-behalf-text = Bei manchen Diensten verarbeiten wir Daten im Auftrag anderer. Verantwortlich ist der jeweilige Kunde, wenn beim Dienst niemand anders genannt ist. Mit Fragen zu diesen Daten wenden Sie sich bitte an die Verantwortlichen. Das betrifft:

## Rights

rights-intro = Sie haben uns gegenüber diese Rechte:
right-access = Sie erfahren auf Anfrage, ob und welche Daten wir über Sie verarbeiten, und erhalten eine Kopie ({ $law }).
    .title = Auskunft
right-rectification = Sind Daten falsch oder unvollständig, berichtigen oder ergänzen wir sie ({ $law }).
    .title = Berichtigung
right-erasure = Sie können verlangen, dass wir Ihre Daten löschen, wenn wir sie nicht mehr brauchen oder nicht verarbeiten dürfen. Was wir nach dem Gesetz aufbewahren müssen, löschen wir danach ({ $law }).
    .title = Löschung
right-restriction = In bestimmten Fällen können Sie verlangen, dass wir Ihre Daten nur noch aufbewahren und nicht mehr nutzen ({ $law }).
    .title = Einschränkung
right-portability = Daten, die Sie uns gegeben haben, erhalten Sie in einem strukturierten, gängigen und maschinenlesbaren Format. Auf Wunsch übermitteln wir sie direkt an eine andere Stelle, wenn das technisch machbar ist. Das gilt für Daten, die wir aufgrund einer Einwilligung oder eines Vertrags automatisiert verarbeiten ({ $law }).
    .title = Übertragbarkeit
rights-by = { $count ->
    [one] Anfragen nehmen wir auf diesem Weg entgegen: { $ways }.
   *[other] Anfragen nehmen wir auf diesen Wegen entgegen: { $ways }.
  }
rights-answers = { $count ->
    [one] Wir antworten auf diesem Weg: { $ways }.
   *[other] Wir antworten auf diesen Wegen: { $ways }.
  }
rights-not-by = { $count ->
    [one] Auf diesem Weg geht es nicht:
   *[other] Auf diesen Wegen geht es nicht:
  }
rights-free = Ihre Anfrage kostet Sie nichts. Wir antworten so bald wie möglich, spätestens innerhalb eines Monats. Ist eine Anfrage besonders aufwendig, kann es bis zu zwei Monate länger dauern. Dann nennen wir Ihnen innerhalb des ersten Monats die Gründe ({ $law }).
objection-interests = unser berechtigtes Interesse
objection-public-task = eine öffentliche Aufgabe
objection-text = Stützt sich eine Verarbeitung auf { $basis }, können Sie jederzeit widersprechen ({ $law }); das gilt auch für Profile auf dieser Grundlage. Nötig sind dafür Gründe, die sich aus Ihrer besonderen Situation ergeben. Wir verarbeiten die Daten dann nicht mehr. Zwei Ausnahmen gibt es: Wir weisen zwingende schutzwürdige Gründe nach, die schwerer wiegen als Ihre Interessen, Rechte und Freiheiten. Oder wir brauchen die Daten, um Rechtsansprüche geltend zu machen, auszuüben oder zu verteidigen.
objection-marketing = Verarbeiten wir Ihre Daten für Direktwerbung, können Sie jederzeit ohne Angabe von Gründen widersprechen ({ $law }). Das gilt auch für Profile, die der Direktwerbung dienen. Wir verwenden die Daten dann nicht mehr dafür.
withdrawal-text = Eine Einwilligung können Sie jederzeit widerrufen ({ $law }). Der Widerruf wirkt für die Zukunft: Was wir bis dahin aufgrund der Einwilligung getan haben, macht er nicht nachträglich unrechtmäßig. Wie Sie widerrufen, steht beim jeweiligen Dienst.
complaint-text = Sie können sich bei einer Aufsichtsbehörde beschweren ({ $law }). Das können Sie zum Beispiel an Ihrem Wohnort, an Ihrem Arbeitsplatz oder am Ort des möglichen Verstoßes tun. Für uns zuständig ist:
complaint-telecom = Für Dienste der Telekommunikation, zum Beispiel E-Mail, ist eine andere Behörde zuständig ({ $law }):

## Closing

provision-all-voluntary = Nein, dazu besteht keine Pflicht. Ist etwas ohne bestimmte Angaben nicht möglich, steht es beim jeweiligen Dienst.
provision-some-needed = Für diese Dienste brauchen wir bestimmte Angaben. Bei jedem steht, wofür sie nötig sind und was ohne sie geschieht.
automated-none = Entscheidungen, die für Sie rechtliche oder ähnlich erhebliche Folgen haben, überlassen wir nie allein einem Computer ({ $law }).
automated-intro = In diesen Fällen entscheidet ein Programm ohne Zutun eines Menschen:
label-logic = wie entschieden wird
label-consequences = was das für Sie bedeutet
security-page = technischen und organisatorischen Maßnahmen
security-text = Wie wir Daten schützen, beschreiben wir auf der Seite mit unseren { $page }.
changes-text = { $state }. Ändert sich, wie wir Daten verarbeiten, passen wir diese Erklärung an.
changes-of = { $date }
changes-of-version = { $date }, Fassung { $version }
changes-feed = Änderungen abonnieren (Atom-Feed)
changes-earlier = Frühere Fassungen
