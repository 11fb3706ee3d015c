### Jours fériés au Canada : les noms, comme une étape du calcul dit pourquoi un jour ne compte pas.

ca-holiday-new-year = le jour de l’An
ca-holiday-good-friday = le Vendredi saint
ca-holiday-easter-monday = le lundi de Pâques
ca-holiday-victoria = la fête de Victoria
ca-holiday-canada = la fête du Canada
ca-holiday-labour = la fête du Travail
ca-holiday-truth-and-reconciliation = la Journée nationale de la vérité et de la réconciliation
ca-holiday-thanksgiving = l’Action de grâce
ca-holiday-remembrance = le jour du Souvenir
ca-holiday-christmas = Noël
ca-holiday-boxing = le lendemain de Noël (26 décembre)
