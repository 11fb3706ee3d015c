### Jours fériés en Allemagne : les noms, comme une étape du calcul dit pourquoi un jour ne compte pas.

de-holiday-new-year = le jour de l’An
de-holiday-epiphany = l’Épiphanie (Heilige Drei Könige)
de-holiday-womens-day = la Journée internationale des femmes (Frauentag)
de-holiday-good-friday = le Vendredi saint (Karfreitag)
de-holiday-easter-monday = le lundi de Pâques (Ostermontag)
de-holiday-labour = la fête du Travail (Tag der Arbeit)
de-holiday-liberation = le jour de la Libération à Berlin (Tag der Befreiung)
de-holiday-ascension = l’Ascension (Christi Himmelfahrt)
de-holiday-whit-monday = le lundi de Pentecôte (Pfingstmontag)
de-holiday-corpus-christi = la Fête-Dieu (Fronleichnam)
de-holiday-assumption = l’Assomption (Mariä Himmelfahrt)
de-holiday-childrens-day = la Journée mondiale de l’enfance (Weltkindertag)
de-holiday-unity = le jour de l’Unité allemande (Tag der Deutschen Einheit)
de-holiday-reformation = le jour de la Réformation (Reformationstag)
de-holiday-all-saints = la Toussaint (Allerheiligen)
de-holiday-repentance = le jour de pénitence et de prière (Buß- und Bettag)
de-holiday-christmas = Noël
de-holiday-second-christmas = le deuxième jour de Noël (26 décembre)
