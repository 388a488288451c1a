#!/usr/bin/env bash
# Stands in for klartext and writes another page each time: fickle.sh build PATH --out DIR
mkdir -p "$4"
echo "$RANDOM$RANDOM$RANDOM" >"$4/page.html"
