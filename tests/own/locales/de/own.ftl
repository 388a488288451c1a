data-oven-setting = Ofeneinstellung
recipients-intro = Diese Stellen sehen, was wir nicht selbst backen.
