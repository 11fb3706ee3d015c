### Pages à imprimer, et fichiers pour les calendriers.

## Files for calendars

calendar-discreet = Faro : ouvrez votre liste
calendar-settled = Fait
calendar-day = { $label } : { $day }

## What stands on several pages

sheets-made = Au { $date }. Les dates peuvent changer. Vérifiez auprès du tribunal avant de vous fier à l’une d’elles.
sheets-name = Nom sur les papiers
sheets-number = Numéro
sheets-born = Naissance
sheets-language = Langue parlée
sheets-court = Tribunal
sheets-judge = Juge
sheets-video = Par vidéo
sheets-lawyer-write = Avocat : nom et téléphone

## The case on one page

sheets-case = Feuille du cas
sheets-code = En bref, pour l’appareil photo d’un téléphone
sheets-people = De qui il s’agit
sheets-dates = Prochaines dates
sheets-no-dates = Aucune date n’est notée ici. Cela ne veut pas dire qu’il n’y en a pas.
sheets-contacts = Qui appeler
sheets-more-people = { $count ->
    [one] Ce cas concerne { $count } personne de plus.
   *[other] Ce cas concerne { $count } personnes de plus.
}
sheets-more-dates = { $count ->
    [one] { $count } date de plus n’est pas sur cette page.
   *[other] { $count } dates de plus ne sont pas sur cette page.
}

## Cards for a pocket

sheets-wallet = Découpez ces cartes. Gardez-en une sur vous, et donnez-en une à une personne de confiance.

## For the family of somebody who is detained. They read it: "I" is the person who is detained.

sheets-detained = Si l’on me détient
sheets-detained-do = Ce que vous pouvez faire
sheets-detained-lawyer = 1. Appelez mon avocat. Si je n’en ai pas, demandez-en un à un groupe qui aide les gens comme moi.
sheets-detained-find = 2. Demandez où je suis. Il vous faut le numéro de cette page et mon pays de naissance.
sheets-detained-say = 3. Dites mon nom tel qu’il est sur mes papiers, lettre par lettre. Ne donnez ni papiers ni argent à un inconnu qui vous appelle.
sheets-detained-hearing = 4. Dites à mon avocat chaque date de cette page. Une date du tribunal compte encore quand je suis en détention.
sheets-birth-country = Mon pays de naissance
sheets-medicine = Médicaments dont j’ai besoin
sheets-consent = Je suis d’accord
sheets-consent-says = Ma famille et mon avocat peuvent demander des nouvelles de moi et de mon cas. Ils peuvent voir ce qui est sur cette page.
sheets-signed = Date et signature

## For an office that calls an interpreter

sheets-interpreter = J’ai besoin d’un interprète
sheets-interpreter-ask = S’il vous plaît, appelez un interprète pour ma langue. J’ai le droit de comprendre et que l’on me comprenne.
sheets-interpreter-language = Ma langue
sheets-interpreter-dialect = Comment nous la parlons (dialecte)
sheets-interpreter-town = Ville ou région où on la parle
sheets-interpreter-wish = L’interprète que je demande
sheets-not-spanish = Pas l’espagnol
sheets-not-spanish-says = S’il vous plaît, ne prenez pas un interprète d’espagnol. Je ne comprends pas assez bien l’espagnol pour cela.

## What was done of what a supervision asks

sheets-compliance = Pointages, mois par mois
sheets-compliance-months = { $count ->
    [one] Le journal des preuves couvre { $count } mois.
   *[other] Le journal des preuves couvre { $count } mois.
}
sheets-compliance-none = Le journal des preuves ne dit encore rien d’un pointage.
sheets-compliance-total = Tout
sheets-compliance-entries = Les nombres entre parenthèses sont des entrées du journal des preuves. Donnez-le avec cette page : il montre ce que dit chaque entrée.
sheets-compliance-own = La personne a écrit ces entrées. Un bureau a peut-être noté autre chose.
sheets-month = Mois
sheets-figure-done = Fait à temps
sheets-figure-late = Fait en retard
sheets-figure-refused = Essayé, et refusé
sheets-figure-broken = Essayé, et cela n’a pas marché
sheets-figure-missed = Pas fait

## Which pages there are

sheets-wallet-name = Cartes pour la poche
sheets-case-for = Votre cas sur une page : pour un nouvel avocat, un foyer ou un bureau.
sheets-wallet-for = Huit petites cartes à découper. Elles aident quand vous n’avez pas de téléphone.
sheets-detained-for = Pour votre famille : ce qu’il faut faire, et qui appeler. Donnez-la-leur aujourd’hui.
sheets-interpreter-for = Pour n’importe quel bureau. Elle dit quelle langue vous parlez, et comment.
sheets-compliance-for = Pour votre avocat. Elle compte vos pointages : faits, refusés ou interrompus.
sheets-proof-for = Tout ce que vous avez noté de ce que vous avez fait, avec un code de contrôle.
sheets-phrases-for = À lire à voix haute ou à montrer du doigt, au tribunal ou dans un bureau.
sheets-one-language = Pas de deuxième langue
sheets-paper-a4 = A4
sheets-paper-letter = Lettre, comme aux États-Unis

## A picture in which a code is looked for

error-picture-large = Cette image est trop grande. Prenez-en une plus petite, ou approchez-vous du code.
error-picture-size = Faro ne peut pas lire cette image. Prenez-la encore.
