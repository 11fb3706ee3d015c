### Espagne : les mots des règles et des données qu’elles demandent.

es-jurisdiction = Espagne

es-apply-1m = Demander l’asile en Espagne dans le mois
    .plain = Après votre entrée en Espagne, vous avez un mois pour demander l’asile (protección internacional). Vous devez y aller en personne.
    .missed = Demandez quand même : vous pouvez encore demander l’asile. Votre cas passera peut-être par une voie plus rapide (procedimiento de urgencia). Dites la raison du retard, et parlez à un avocat.
    .todo = Demandez tout de suite un rendez-vous (cita) et gardez la preuve de votre demande. De nouvelles règles de l’Union européenne valent depuis le 12 juin 2026 : demandez à un avocat ce qui a changé.
    .other-region = Cela vaut dans une région sans ce jour férié.

es-border-reexamen = Demander un deuxième examen à la frontière (reexamen)
    .plain = A-t-on refusé votre demande d’asile dans un aéroport ou à une frontière ? Vous avez deux jours pour demander un deuxième examen (petición de reexamen). Il semble que chaque jour compte, aussi le week-end : agissez dans les 48 heures.
    .missed = On peut vous mettre dans un avion de retour. Dites tout de suite aux agents et à un avocat que vous avez peur de retourner, et demandez ce que l’on peut encore faire.
    .todo = Demandez maintenant un avocat et un interprète. L’avocat écrit la petición de reexamen avec vous. Gardez le papier qui montre l’heure de la décision.
    .since-june = Faro a lu ceci dans la loi d’avant le 12 juin 2026. Demandez à un avocat si le deuxième examen existe encore, ou si vous devez aller tout de suite au tribunal.

es-contencioso-2m = Aller au tribunal contre la décision
    .plain = Si vous avez demandé l’asile depuis le 12 juin 2026, le délai pour aller au tribunal peut être de 5 jours seulement, et d’un mois au plus. Agissez dans les 5 jours. Deux mois, c’est pour les cas plus anciens. Là, le mois d’août ne compte pas, mais n’attendez pas à cause de cela.
    .missed = Le refus devient définitif. Parlez à un avocat de ce qui reste, comme des faits nouveaux ou un autre permis.
    .todo = Demandez tout de suite un avocat gratuit (justicia gratuita) si vous ne pouvez pas payer. Montrez à l’avocat la décision et le jour où vous l’avez reçue. Cherchez dans la décision le délai et le tribunal (Audiencia Nacional).
    .other-region = Cela vaut dans une région sans ce jour férié.
    .which = On ne sait pas encore quels cas gardent les deux mois. Demandez à un avocat quel délai est le vôtre.
    .new = Cela vaut si vous avez demandé l’asile depuis le 12 juin 2026.
    .old = Cela vaut si vous avez demandé l’asile avant le 12 juin 2026.

es-reposicion-1m = Demander au ministère de décider encore (si vous voulez)
    .plain = Avant d’aller au tribunal, vous pouvez demander au ministère lui-même de changer sa décision (recurso de reposición). Il semble que vous ayez un mois, mais nous n’avons pas pu le vérifier. Demandez d’abord à un avocat.
    .missed = Demander au ministère n’arrête pas le délai pour le tribunal. Ce délai est peut-être de quelques jours. Demandez maintenant à un avocat combien il en reste.
    .todo = Demandez à un avocat quelle voie est meilleure pour vous, celle-ci ou le tribunal. Si vous demandez au ministère, allez quand même au tribunal à temps. Remettez la demande à un registre et gardez la copie avec le tampon.
    .other-region = Cela vaut dans une région sans ce jour férié.
    .court = Demander au ministère n’arrête pas le délai pour le tribunal. Ce délai peut être de 5 jours seulement.

## The questions for facts. .label names the fact inside a sentence.

es-fact-entered = Quel est le jour de votre entrée en Espagne ?
    .label = le jour de votre entrée en Espagne
es-fact-border_refusal_notified = Quel jour vous a-t-on dit non à la frontière ?
    .label = le jour où l’on vous a donné le refus à la frontière
es-fact-decision_notified = Quel jour avez-vous reçu la décision ?
    .label = le jour où vous avez reçu la décision
es-fact-region = Dans quelle communauté autonome d’Espagne vivez-vous ? Écrivez ses deux lettres, comme AN pour l’Andalousie, CT pour la Catalogne ou MD pour Madrid.
    .label = votre communauté autonome
es-fact-asked_for_asylum = Quel jour avez-vous demandé l’asile en Espagne ?
    .label = le jour où vous avez demandé l’asile
es-fact-period_on_paper = Combien de temps la décision vous donne-t-elle pour aller au tribunal, par exemple 10 jours ou 1 mois ?
    .label = le temps que donne la décision
