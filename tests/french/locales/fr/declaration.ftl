# Les phrases de la déclaration, autant que cette boulangerie en a besoin.

state = Dernière mise à jour{"\u00A0"}: { $date }
represented-by = représentée par { $names }
contact-complaint = Formulaire de réclamation
contact-email = Courriel
contact-imprint = Mentions légales
contact-phone = Téléphone
contact-website = Site internet

section-glance = En bref
section-controller = Responsable du traitement
section-officer = Délégué à la protection des données
section-authority = Autorité de contrôle
section-scope = Champ d’application
section-overview = Vue d’ensemble
section-cookies = Cookies et stockage sur votre appareil
section-retention = Effacement et sauvegardes
section-rights = Vos droits
section-objection = Votre droit d’opposition
section-complaint = Réclamation
section-provision = Devez-vous fournir des données{"\u00A0"}?
section-automated = Décisions automatisées
section-changes = Modifications de cette déclaration

glance-controller = Responsable
glance-topics = Ce dont il s’agit
glance-parties = Qui reçoit des données de notre part
glance-no-parties = personne
glance-countries = Pays
glance-eea-only = { $count ->
    [one] Le destinataire est établi dans l’Espace économique européen.
   *[other] Tous les destinataires sont établis dans l’Espace économique européen.
 }
glance-claims = Ce que nous ne faisons pas
glance-rights = Vos droits
glance-rights-text = Accès, rectification, effacement et autres droits

claim-no-cookies = Nous ne déposons aucun cookie.
claim-no-tracking-cookies = Nous ne déposons aucun cookie de statistique ou de publicité.
claim-no-analytics = Nous ne mesurons pas l’audience et n’utilisons aucun service d’analyse.
claim-no-advertising = Nous n’utilisons pas de données à des fins publicitaires et n’intégrons aucune régie.
claim-no-third-country = Nous ne transférons aucune donnée personnelle hors de l’Espace économique européen.
claim-no-automated-decisions = Nous ne laissons jamais un ordinateur prendre seul une décision aux effets juridiques ou tout aussi importants.

officer-below-threshold = Nous n’avons pas désigné de délégué à la protection des données. Les personnes qui traitent en permanence des données personnelles sont chez nous moins nombreuses que le seuil à partir duquel la loi l’impose ({ $law }).
authority-is = Autorité compétente pour nous{"\u00A0"}: { $name }. { $more }.
authority-more = Comment déposer une réclamation
scope-both = Cette déclaration vaut pour { $count ->
    [one] le site
   *[other] les sites
 } { $domains } et pour { $ways ->
    [one] ce moyen de contact
   *[other] ces moyens de contact
 }{"\u00A0"}: { $channels }.
channel-email = courriel

overview-caption = Quelles données nous utilisons, à quelle fin, sur quelle base et combien de temps
column-purpose = Finalité
column-service = Service
column-data = Données
column-basis = Base juridique
column-retention = Durée de conservation
column-choice = Votre choix
choice-object = droit d’opposition

title-communication = Échanges
label-subjects = Personnes concernées
label-data = Données
label-purpose = Finalité
label-basis = Base juridique
label-retention = Durée
label-recipients = Qui reçoit les données
label-provision = Fourniture des données
label-device = Stocké sur votre appareil
subject-prospects = clients potentiels
data-name = nom
data-email = adresse électronique
data-message-content = contenu du message
purpose-contact = répondre aux demandes
interest-answer-requests = répondre aux demandes
basis-with-interests = notre intérêt légitime{"\u00A0"}: { $interests } ({ $law })
basis-legitimate-interests = notre intérêt légitime ({ $law })
    .short = intérêt légitime ({ $law })
basis-may-object = vous pouvez vous y opposer
event-request-closed =
    .until = jusqu’à ce que la demande soit traitée
    .after = après le traitement de la demande
recipients-none = personne
provision-voluntary = aucune obligation.
device-none = rien
cookies-none = Nous ne stockons rien sur votre appareil et n’y lisons rien.

retention-intro = Nous effaçons les données dès que leur durée de conservation est écoulée. Chaque service indique la sienne. Lorsqu’une loi nous oblige à conserver plus longtemps, nous citons la disposition à cet endroit.
rights-intro = Vous avez les droits suivants à notre égard{"\u00A0"}:
right-access = Sur demande, nous vous disons si nous traitons des données vous concernant et lesquelles, et nous vous en remettons une copie ({ $law }).
    .title = Accès
right-rectification = Si des données sont inexactes ou incomplètes, nous les corrigeons ou les complétons ({ $law }).
    .title = Rectification
right-erasure = Vous pouvez nous demander d’effacer vos données lorsque nous n’en avons plus besoin ou n’avons pas le droit de les traiter. Ce que la loi nous oblige à conserver, nous l’effaçons ensuite ({ $law }).
    .title = Effacement
right-restriction = Dans certains cas, vous pouvez nous demander de seulement conserver vos données et de ne plus les utiliser ({ $law }).
    .title = Limitation
rights-free = Votre demande ne vous coûte rien. Nous répondons dès que possible, au plus tard dans un délai d’un mois. Si une demande est particulièrement complexe, cela peut durer jusqu’à deux mois de plus. Nous vous en donnons alors les raisons au cours du premier mois ({ $law }).
objection-interests = notre intérêt légitime
objection-text = Lorsque le traitement repose sur { $basis }, vous pouvez vous y opposer à tout moment ({ $law }). Il vous faut pour cela des raisons qui tiennent à votre situation particulière. Nous cessons alors de traiter les données, sauf dans deux cas. Le premier{"\u00A0"}: nous démontrons des motifs légitimes et impérieux qui l’emportent sur vos intérêts, droits et libertés. Le second{"\u00A0"}: nous avons besoin des données pour faire valoir des droits en justice.
complaint-text = Vous pouvez déposer une réclamation auprès d’une autorité de contrôle ({ $law }), par exemple là où vous habitez, là où vous travaillez ou là où la violation supposée a eu lieu. L’autorité compétente pour nous est{"\u00A0"}:
provision-all-voluntary = Non, rien ne vous y oblige. Si quelque chose n’est pas possible sans certaines indications, le service concerné le précise.
automated-none = Nous ne laissons jamais un ordinateur prendre seul des décisions qui ont pour vous des effets juridiques ou tout aussi importants ({ $law }).
changes-text = { $state }. Si notre façon de traiter les données change, nous adaptons cette déclaration.
