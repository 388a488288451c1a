# Größe zählt nicht: the date does.
state = Up to date
