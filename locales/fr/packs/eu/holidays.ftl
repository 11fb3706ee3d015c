### Jours fériés dans la plus grande partie de l’Union européenne : les noms, comme une étape du calcul dit pourquoi un jour ne compte pas.

eu-holiday-new-year = le jour de l’An
eu-holiday-easter-monday = le lundi de Pâques
eu-holiday-labour = la fête du Travail, le 1 mai
eu-holiday-christmas = Noël
eu-holiday-second-christmas = le deuxième jour de Noël, le 26 décembre
