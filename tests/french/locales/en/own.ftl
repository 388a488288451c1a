language-fr = Français
