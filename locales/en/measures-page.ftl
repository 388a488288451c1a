### The page of technical and organisational measures.

measures-intro = This page explains how we protect personal data.
measures-for-customers = This edition is meant for our customers. It also names measures that we do not publish.
section-places = Where our systems are
section-marks = What the marks mean
label-holds = What is there
label-operator = Operator
place-no-personal-data = no personal data
label-technical = Technical measures
label-organisational = Organisational measures
label-reviewed = last reviewed
mark-means = { $sign } Measures marked like this protect only data in this place: { $places }.
measure-marked = { $measure } { $sign }
measure-recorded = with recorded results
measure-planned = planned
measure-partly = partly in place
measure-in-place = in place
measures-state = { $state }. If our measures change, we update this page.
measure-note = { $measure } ({ $note })
