### Jours fériés en France : les noms, comme une étape du calcul dit pourquoi un jour ne compte pas.

fr-holiday-new-year = le jour de l’An
fr-holiday-easter-monday = le lundi de Pâques
fr-holiday-labour = la fête du Travail
fr-holiday-victory = la Victoire de 1945, le 8 mai
fr-holiday-ascension = l’Ascension
fr-holiday-whit-monday = le lundi de Pentecôte
fr-holiday-national = la fête nationale, le 14 juillet
fr-holiday-assumption = l’Assomption
fr-holiday-all-saints = la Toussaint
fr-holiday-armistice = l’Armistice, le 11 novembre
fr-holiday-christmas = le jour de Noël
