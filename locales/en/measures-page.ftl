### The page of technical and organisational measures.

measures-title = Technical and organisational measures
measures-intro = This page explains how we protect personal data.
measures-see-statement = Which data we process and what for is set out in our { $page }.
measures-statement-page = privacy statement
section-measures-scope = What this page is about
section-places = Where our systems are
section-measures-changes = Date of this page
section-marks = Signs on this page
label-holds = What is kept there
label-operator = Operator
place-no-personal-data = no personal data
place-own = run by ourselves
label-technical = Technical measures
label-organisational = Organisational measures
label-reviewed = last reviewed
mark-means = { $sign } This measure protects only data in this place: { $places }.
measure-marked = { $measure } { $sign }
measure-recorded = the results are recorded
measures-state = { $state }. If our measures change, we update this page.
measure-note = { $measure } ({ $note })
