### Les mots de l’application pour ce qui est d’un cas : dates, personnes, contacts, adresses, papiers.

## The four places

shell-today = Aujourd’hui
shell-dates = Dates
shell-my-case = Mon cas

## Today

shell-next-hearing = Votre prochaine audience
shell-next-hearing-none = Aucune audience n’est notée
shell-next-hearing-none-hint = Y a-t-il une date d’audience sur un de vos papiers ? Notez-la maintenant.
shell-questions-more = Autres questions

## Dates

shell-week = Semaine
shell-month = Mois
shell-earlier = Avant
shell-later = Après
shell-day-nothing = Rien n’est noté pour ce jour.

## People

shell-people = Personnes
shell-people-none = Il n’y a encore personne ici.
shell-people-hint = Ajoutez-vous d’abord. Puis ajoutez chaque personne de votre famille qui est dans le cas.
shell-person-add = Ajouter une personne
shell-person-name = Nom
shell-person-spelling = Le nom tel qu’il est sur les papiers, lettre par lettre, même s’il y est faux
shell-person-relation = Qui est-ce pour vous ?
shell-person-language = La langue qu’elle parle le mieux
shell-person-dialect = Comment on la parle là d’où elle vient
shell-person-town = La ville et le pays où elle l’a apprise
shell-person-born = Date de naissance, par exemple 2015-04-17. Si vous ne savez que l’année, écrivez 2015
shell-person-numbers = Numéros sur ses papiers
shell-person-number-kind = Comment s’appelle le numéro ? Par exemple : A-number
shell-person-number = Le numéro
shell-person-number-add = Ajouter un numéro
shell-person-leave = Retirer cette personne du cas
shell-person-leave-hint = Ceci supprime tout sur cette personne : numéros, réponses, audiences et obligations. De ce que le journal des preuves dit d’elle, il ne reste que ceci : quelque chose a été enlevé. Vous ne pouvez pas l’annuler.

## Contacts

shell-contacts = Contacts
shell-contacts-none = Il n’y a encore personne ici. Ajoutez d’abord votre avocat, ou quelqu’un qui vous aide. Vous pourrez alors appeler d’un seul toucher.
shell-contact-add = Ajouter un contact
shell-contact-name = Nom de la personne ou du bureau
shell-contact-role = Qui est-ce ?
shell-contact-phone = Numéro de téléphone
shell-contact-email = E-mail
shell-contact-note = Autre chose : heures, langues, qui vous en a parlé

## Addresses, and a move

shell-addresses = Adresses
shell-addresses-none = Il n’y a encore aucune adresse ici. Ajoutez celle que le tribunal a : ses lettres y vont.
shell-address-add = Ajouter une adresse
shell-address-lines = L’adresse, comme sur une lettre
shell-address-care-of = Chez : le nom sur la porte, si ce n’est pas le vôtre
shell-address-told-by = Qui a donné cette adresse au tribunal ?
shell-address-mail-safe = Vos lettres y arrivent-elles en sécurité ?
shell-address-unknown = Je ne sais pas
shell-address-from = À partir de quel jour ?
shell-address-until = Jusqu’à quel jour ? Laissez vide si vous y vivez encore
shell-address-people = Qui vit là ? Ne choisissez personne si c’est tout le monde.
shell-moved = Vous avez déménagé
shell-moved-hint = Le tribunal et d’autres bureaux doivent recevoir votre nouvelle adresse, certains en quelques jours. Faro en fait une liste pour chaque personne. Ajoutez aussi la nouvelle adresse à vos adresses.
shell-moved-day = Quel jour avez-vous déménagé ?
shell-moved-tasks = Qui doit recevoir votre nouvelle adresse

## Papers

shell-paper-kind = Quel type de papier est-ce ?
shell-paper-dated = La date imprimée sur le papier
shell-paper-added = Ajouté ici
shell-paper-pages = Combien de pages ?
shell-paper-of = De quelle audience s’agit-il ?
shell-paper-of-none = D’aucune audience
shell-paper-larger = Agrandir
shell-paper-smaller = Réduire

## The proof log

shell-proofs-file = Partager le journal des preuves comme fichiers
