### Comment une date a été trouvée, pas à pas. $date est toujours un jour entier en mots.

step-trigger = On part du { $date } : { $fact }. Ne comptez pas ce jour.
step-event = On part du { $date } : { $fact }. De là, comptez en arrière.
step-stopped = Le délai s’est arrêté le { $from } et a repris le { $to }. { $days ->
    [one] On ajoute { $days } jour
   *[other] On ajoute { $days } jours
} : { $date }.
step-count = { $period } après : { $date }.
step-count-back = { $period } avant : { $date }.
step-clamp = Ce mois n’a pas ce jour. On prend donc le dernier jour du mois : { $date }.
closed-weekend = un jour de week-end
step-closed-forward = { $date } est { $why }. Le bureau est fermé. Vous avez donc peut-être jusqu’au prochain jour où il est ouvert.
step-closed-back = { $date } est { $why }. Le bureau est fermé. Par sécurité, prenez le jour d’avant.
step-no-roll = { $date } est { $why }, mais nous n’avons trouvé aucune loi qui donne plus de temps pour cela.
step-legal-last = Le dernier jour que la loi permet peut-être : { $date }.
step-disputed = Une autre version de cette règle est contestée. Elle ne donne que { $period }. Par sécurité, prenez-la : { $date }.
step-safe-from = Maintenant le jour sûr. Faro compte encore une fois, sans jours en plus.
step-safe = À faire au plus tard le { $date }.
step-opens = Le premier jour : { $date }. Les week-ends et les jours fériés ne le changent pas.
step-printed = Votre propre papier dit { $date }. Prenez la date qui vient en premier.
step-trigger-first = On part du { $date } : le premier de ces jours après le { $after }. Ne comptez pas ce jour.
step-chained = Personne n’a fait appel. La décision est donc devenue définitive à la fin du délai d’appel (« { $rule } ») : { $date }. Partez de ce jour, mais ne le comptez pas.
step-deemed = Pour la loi, la lettre est reçue { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} après sa remise : { $date }. Partez de ce jour, mais ne le comptez pas.
step-mail = { $days ->
    [one] On ajoute { $days } jour
   *[other] On ajoute { $days } jours
} pour le courrier : { $date }. N’y comptez pas.
step-added = { $days ->
    [one] On ajoute { $days } jour
   *[other] On ajoute { $days } jours
} : { $date }.
step-suspended = Le délai s’est arrêté de votre demande, le { $asked }, à la réponse, le { $answered }. { $left ->
    [one] Il restait { $left } jour
   *[other] Il restait { $left } jours
}. Votre délai finit donc le { $date }.
step-excluded-month = Les tribunaux s’arrêtent en { $month }. Ce mois ne compte donc pas.
step-franc = Le premier jour et le dernier jour ne comptent pas. Il y a donc un jour de plus : { $date }.
step-safe-count = Sans aucun jour que quelqu’un pourrait contester : { $date }.
step-unknown = Vous n’avez pas dit ce qui est vrai pour vous. Le jour pour agir est donc celui qui vient en premier. { $means } C’est alors le { $date }.
step-unknown-other = Vous n’avez pas dit quelle loi est la vôtre. Le jour pour agir est donc celui qui vient en premier : { $date }.
step-not-before = Mais pas avant le début : { $date }.
step-asked-late = Vous avez demandé le { $asked }. C’était après le { $by }. La demande n’a donc pas arrêté le délai : { $date }.
step-sooner = Cela finit plus tôt, à cause du { $date }.
note-unverified = Demandez à un avocat. Nous croyons qu’il y a un délai, mais personne n’a vérifié la loi. Faro ne montre donc aucune date.
step-hours-start = Le { $date } à { $time }, le délai commence.
step-hours = { $period } après, à la minute près, c’est le { $date } à { $time }. Les week-ends et les jours fériés ne donnent pas plus de temps.
step-at = Le jour même : { $date }.
step-expected = Le bureau devrait agir au plus tard le { $date }. Souvent, c’est plus long.
step-no-limit = Il n’y a pas de dernier jour. N’attendez pas.
step-first = La première fois, c’est le { $date }. La fois d’après est toujours { $period } plus tard.
step-next = La prochaine fois : { $date }.
step-received = Cela doit ARRIVER avant la fin de ce jour. Le jour de l’envoi ne compte pas.
means-printed = C’est sur votre propre papier, mais c’est plus tard. N’attendez pas cette date sans avocat.

## What kind of date it is

kind-deadline = délai
kind-opening = pas avant
kind-window = entre deux jours
kind-hours = heures, à la minute près
kind-expiry = finit tout seul
kind-information = bon à savoir
kind-recurring = se répète
kind-expected = délai du bureau lui-même
kind-no-limit = pas de dernier jour
kind-adjuster = change une autre date
kind-appearance = soyez là

## Whether a rule is law

status-in-force = en vigueur
status-proposed = seulement proposée : ce n’est pas la loi
status-stayed = suspendue par un tribunal : ce n’est pas la loi maintenant
status-repealed = ce n’est plus la loi
status-vacated = annulée par un tribunal : ce n’est pas la loi
status-disputed = contestée : demandez à un avocat
status-unverified = non vérifiée dans la loi : demandez à un avocat

## How well a rule is known

grade-r1 = vérifié dans la loi ou sur une page du gouvernement
grade-r1o = vérifié dans une version plus ancienne de la loi
grade-r2 = non vérifié dans la loi elle-même
grade-p = vérifié seulement en partie
grade-m = écrit de mémoire, non vérifié
grade-b = ce que l’on croit, mais qui n’a encore été lu nulle part

deadlines-check = Faro n’est pas avocat. Demandez à un avocat de vérifier chaque date.
deadlines-late = Le jour pour agir est passé. Il est peut-être encore temps. Faites-le aujourd’hui et parlez à un avocat.

## What moved in the law

law-begins = Cela vaut à partir du { $date } ({ $status }).
law-ends = Cela ne vaut plus depuis le { $date }.
law-checked = Quelqu’un a relu la source le { $date }.
