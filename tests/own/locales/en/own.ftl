data-oven-setting = oven setting
recipients-intro = These parties see what we do not bake ourselves.
