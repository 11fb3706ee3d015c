### Jours fériés au Mexique : les noms, comme une étape du calcul dit pourquoi un jour ne compte pas.

mx-holiday-new-year = le jour de l’An
mx-holiday-constitution = le jour de la Constitution
mx-holiday-benito-juarez = l’anniversaire de Benito Juárez
mx-holiday-labour = la fête du Travail
mx-holiday-independence = le jour de l’Indépendance
mx-holiday-revolution = le jour de la Révolution
mx-holiday-change-of-government = le changement de gouvernement fédéral
mx-holiday-christmas = Noël
