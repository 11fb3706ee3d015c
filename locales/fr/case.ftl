### Ce qu’il y a à faire, les audiences, les rappels.

hearing-individual = Audience individuelle
hearing-master = Audience courte (master)
hearing-other = Audience

## Headings of the list of what is due, the most urgent first

urgency-missed = Le jour est passé. Appelez un avocat aujourd’hui
urgency-late = Vous êtes en retard. Faites-le aujourd’hui
urgency-at-once = N’attendez pas. Appelez un avocat aujourd’hui
urgency-today = Aujourd’hui
urgency-passed = C’est fini. Notez ce qui s’est passé
urgency-week = Dans les sept prochains jours
urgency-month = Dans les trente prochains jours
urgency-later = Plus tard
urgency-sent = Envoyé : en attente du reçu
urgency-open = Vous pouvez le faire maintenant
urgency-undated = Faro ne trouve pas la date
urgency-expected = Ce que les bureaux devraient faire
urgency-information = Bon à savoir

## What a day is called before it

due-act-by = à faire au plus tard
due-last-day = dernier jour
due-not-before = pas avant
due-open-since = ouvert depuis
due-begins = soyez là
due-was-on = c’était
due-expected = le bureau devrait agir au plus tard
due-ends = finit
due-leave-by = partez au plus tard
due-here = à votre montre
due-on = le

## Reminders. They show on a locked phone: never use a word about courts, asylum, offices or papers.

reminder-today = Vous avez quelque chose aujourd’hui. Ouvrez votre liste.
reminder-tomorrow = Vous avez quelque chose demain. Ouvrez votre liste.
reminder-days = { $days ->
    [one] Vous avez quelque chose dans { $days } jour. Ouvrez votre liste.
   *[other] Vous avez quelque chose dans { $days } jours. Ouvrez votre liste.
}

reminder-soon = Bientôt : ouvrez votre liste.
reminder-now = Maintenant : ouvrez votre liste.
reminder-closing = Il reste peu de temps : ouvrez votre liste.
reminder-leave = C’est l’heure de partir : ouvrez votre liste.
reminder-over = L’avez-vous fait ? Ouvrez votre liste.
reminder-more = Il y a autre chose : ouvrez votre liste.
reminder-missed = Vous avez peut-être manqué un rappel : ouvrez votre liste.
reminder-heard = Je l’ai vu
reminder-test = C’était un test. Il a sonné.
reminder-full = { $title } : { $when }
reminder-closing-full = { $title } : seulement jusqu’à { $when }
reminder-over-full = L’avez-vous fait ? { $title } : { $when }
reminder-attended-full = Y étiez-vous ? { $title } : { $when }
reminder-soon-full = Bientôt. { $title } : { $when }
reminder-now-full = Maintenant. { $title } : { $when }
reminder-at-once-full = N’attendez pas. { $title }
reminder-leave-full = C’est l’heure de partir. { $title } : { $when }
reminder-last-full = { $title }. Le dernier jour est le { $when }
reminder-receipt-full = Cherchez le reçu. { $title } : { $when }
reminder-there = { $there } là-bas. À votre montre : { $here }
reminder-there-at = { $there }, { $place }. À votre montre : { $here }
reminder-here = { $here } à votre montre. Là-bas : { $there }

## Translations

translation-machine = Une machine a fait cette traduction. Personne qui parle cette langue ne l’a encore vérifiée.
language-preview = Pas fini : des parties de Faro sont en anglais.
