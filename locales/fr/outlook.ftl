### Ce que l’on dit à une personne de son cas, sur chaque écran.

## Names

own-words = { $text }
item-for = { $title } ({ $person })
question-about = Pour { $person } : { $question }
item-on = { $title } : { $date }
item-of-hearing = { $title } (audience du { $date })
person-unknown = quelqu’un
person-you = vous
item-gone = Quelque chose qui a été enlevé

## Beside a date

note-sent = Vous l’avez envoyé le { $date }. Cela ne compte que lorsque le bureau ou le tribunal l’a reçu. Cherchez le reçu. S’il n’en vient pas, demandez là-bas.
note-done-late = Vous avez marqué ceci comme fait le { $date }. C’était après le dernier jour. Il y a des exceptions. Appelez un avocat.
note-marked-before = Vous avez marqué ceci comme fait le { $date }, mais pour une autre date. Est-ce fait aussi pour cette date ? Alors marquez-le encore.
hearing-everybody = Toute votre famille doit venir.
note-by-choice = Si personne ne vous a dit d’envoyer quelque chose, rien ne vous oblige à le faire. Le jour ne compte que si vous voulez envoyer quelque chose.
note-by-choice-over = Le jour pour cela est passé. Si personne ne vous l’a dit, vous n’aviez rien à envoyer. Si vous le voulez encore, demandez au juge.
note-waits = Faites d’abord ceci : { $rule }. Quand c’est fait, marquez-le comme fait.
note-ended = C’est fini depuis le { $date } : { $fact }.
rule-confidence-same = Est-ce sûr ? C’est { $grade }. Regardé pour la dernière fois le { $date }.
rule-confidence = Est-ce sûr ? La durée : { $period }. La façon de compter : { $counting }. Regardé pour la dernière fois le { $date }.
rule-other = On vous parlera peut-être d’un autre jour : { $date }. { $means }

## What can hardly be right

doubt-title = Vérifiez ceci
doubt-future-event = Vous avez écrit { $date } pour { $fact }. Ce jour n’est pas encore venu. Vérifiez l’année.
doubt-far-future = { $date }, c’est dans de nombreuses années. Vérifiez l’année.
doubt-closed-day = { $date } est { $why }. Les tribunaux et les bureaux sont alors fermés. Vérifiez la date.
doubt-closed-visit = { $title } : { $date } est { $why }. Les bureaux sont alors fermés. Demandez au bureau quel jour est le bon.
doubt-night = { $time }, c’est la nuit. Vérifiez si c’est le matin (a.m.) ou l’après-midi (p.m.).
doubt-past-hearing = { $date } était déjà passé quand vous l’avez noté. Vérifiez la date.
doubt-same-hearing-twice = Vous avez noté deux audiences à cette heure. Si c’est la même audience, supprimez-en une.
doubt-clock-gap = L’heure { $time } n’existe pas le { $date } : les horloges avancent et la sautent. Demandez l’heure au tribunal ou au bureau.
doubt-too-soon = C’est moins de { $days } jours après que vous avez reçu l’avis de comparution. La loi dit que vous devez avoir plus de temps. Vérifiez la date. Si elle est juste, allez-y et dites-le à un avocat.

## Facts

fact-printed = Un de vos papiers donne-t-il un dernier jour pour ceci : « { $rule } » ? Si oui, quel jour ?
    .label = le dernier jour sur votre propre papier pour « { $rule } »
fact-interval = à partir du { $from }, jusqu’à la veille du { $to }
fact-none = non, ou pas encore
fact-yes = oui
fact-no = non
fact-yes-short = o, ouais
fact-no-short = n, nan

## Times

date-window = { $date }, de { $from } à { $until }
time-window = { $from } – { $until }
time-alone = { $time }
time-there = { $there } là-bas ({ $here } à votre montre)

## The home page

home-first-questions = { $count ->
    [one] Répondez d’abord à { $count } question. Elle décide de la plupart de vos dates.
   *[other] Répondez d’abord à { $count } questions. Elles décident de la plupart de vos dates.
}
home-questions = Il y a d’autres questions. Vos réponses peuvent changer vos dates.
home-begin = Faro n’a encore aucune date.
home-no-dates = Faro n’a trouvé aucune date dans vos réponses. Il y en a peut-être quand même : regardez chaque papier que vous avez reçu, et demandez à un avocat.

## How the vault was found

vault-older = C’est un état plus ancien de votre coffre. Cet appareil en a vu un plus récent. Quelqu’un a peut-être remis une ancienne copie. Regardez ce qui manque.
vault-stale-slots = Faro n’a pas pu mettre à jour sa deuxième liste de ce qui ouvre le coffre. Une phrase secrète ou un code que vous avez enlevé marche peut-être encore. Libérez de la place. Puis fermez et ouvrez le coffre.
vault-unreadable = { $count ->
    [one] Faro ne peut pas utiliser { $count } entrée. Un Faro plus récent l’a peut-être écrite, ou quelqu’un l’a changée. Elle est gardée, mais pas montrée : il manque peut-être quelque chose dans votre liste. Installez le Faro le plus récent.
   *[other] Faro ne peut pas utiliser { $count } entrées. Un Faro plus récent les a peut-être écrites, ou quelqu’un les a changées. Elles sont gardées, mais pas montrées : il manque peut-être quelque chose dans votre liste. Installez le Faro le plus récent.
}
zones-old = Les fuseaux horaires de ce Faro datent du { $date }. Certains lieux ont peut-être changé leurs horloges depuis. Une heure ici peut être fausse d’une heure. Installez un Faro plus récent et vérifiez chaque heure sur vos papiers.
list-may-lack = Faro n’a pas pu lire certaines de vos entrées. Il manque peut-être quelque chose dans cette liste. Ne vous fiez pas à elle seule : regardez aussi vos papiers.

## Marking what came of something

error-which-item = Plusieurs conviennent. Choisissez-en un : { $items }
error-not-yet = { $title }, c’est { $begins }, et cela n’a pas commencé. Vous ne pouvez donc pas encore le marquer. Revenez à ce moment.
error-not-yet-which = { $title }, la prochaine fois, c’est { $begins }. Vous ne pouvez donc pas encore la marquer. Voulez-vous dire une fois d’avant ? Choisissez-en une : { $items }
error-no-time = Cela n’a pas lieu ce jour-là. Regardez la liste de ses jours.
error-to-come = Ce jour n’est pas encore venu. Écrivez le jour où vous l’avez fait.
error-on = Écrivez le jour où vous l’avez fait, comme 2026-11-05, ou le moment, comme 2026-11-05T09:00:00-05:00.
error-not-marked = Rien n’est marqué ici. Il n’y a donc rien à annuler. Regardez le journal des preuves.
error-holder = Cette personne, c’est vous. Vous ne pouvez pas quitter votre propre cas. Pour tout enlever, effacez le coffre.
error-marked = C’est déjà marqué. Pour le changer, annulez-le d’abord.

## A week and a month

week-heading = { $from } – { $until }
day-spoken = { $count ->
    [0] { $date } : rien
    [one] { $date } : { $count } date
   *[other] { $date } : { $count } dates
}

## When a hearing begins

hearing-there = Heure au tribunal
hearing-there-day = Jour de l’audience
zone-of-place = heure de { $place }
court-clock = { $zone } : { $cities }. Là-bas, il est maintenant { $time }.
court-clock-own = { $zone }, comme sur ce téléphone. Là-bas, il est maintenant { $time }.

## What can be done now

duty-open-until = Vous pouvez le faire maintenant, jusqu’à { $until }
duty-open-until-here = Vous pouvez le faire maintenant, jusqu’à { $until } à votre montre
duty-open-today = Vous pouvez le faire maintenant, jusqu’à la fin de la journée

## Backups

backup-last = Dernière sauvegarde : { $date }
backup-none = Vous n’avez encore aucune sauvegarde.
backup-needs-code = Faites d’abord un code de secours. Une sauvegarde ne s’ouvre qu’avec votre code.

## How to write an answer

ask-date = Le jour, comme 2026-11-05
ask-bool = oui ou non
ask-int = Un nombre entier
ask-text = Quelques lettres ou mots
ask-instant = Jour, heure et différence avec UTC, comme 2026-12-24T16:30:00+01:00
ask-local-time = Jour et heure, comme 2027-02-02T09:00
ask-zone = Un fuseau horaire, comme America/New_York
ask-period = Une durée, comme 5 jours, 2 semaines ou 1 mois
ask-dates = Des jours avec des virgules entre eux, comme 2021-05-01,2026-03-03
ask-intervals = Début..fin, comme 2026-08-03..2026-09-01
