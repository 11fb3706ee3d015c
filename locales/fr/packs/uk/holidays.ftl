### Jours fériés en Angleterre et au pays de Galles : les noms, comme une étape du calcul dit pourquoi un jour ne compte pas.

uk-holiday-new-year = le jour de l’An
uk-holiday-good-friday = le Vendredi saint
uk-holiday-easter-monday = le lundi de Pâques
uk-holiday-early-may = le jour férié du début de mai (Early May bank holiday)
uk-holiday-spring = le jour férié de printemps (Spring bank holiday)
uk-holiday-platinum-jubilee = le jubilé de platine de la reine Élisabeth II
uk-holiday-state-funeral = les funérailles de la reine Élisabeth II
uk-holiday-coronation = le couronnement du roi Charles III
uk-holiday-summer = le jour férié d’été (Summer bank holiday)
uk-holiday-christmas = Noël
uk-holiday-boxing = le lendemain de Noël (26 décembre)
uk-holiday-tribunal-closed = un jour entre Noël et le jour de l’An qui n’est pas un jour ouvré pour le tribunal
