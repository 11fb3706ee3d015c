### France : les mots des règles et des données qu’elles demandent.

fr-jurisdiction = France

fr-90d = Demander l’asile en France dans les 90 jours
    .plain = Après votre entrée en France, vous avez 90 jours pour demander l’asile par la voie normale.
    .missed = Vous pouvez encore demander. Mais votre cas passera peut-être par la voie rapide (procédure accélérée), et vous n’aurez peut-être ni allocation ni logement. Dites la raison du retard, et demandez de l’aide à une association.
    .todo = Allez au premier accueil (SPADA). On vous y donne un jour pour le GUDA, où vous demandez l’asile.
    .pact = Faro a lu ceci dans la loi française d’avril 2026. De nouvelles règles de l’Union européenne valent depuis le 12 juin 2026. Demandez à un avocat ce qu’elles ont changé.

fr-ofpra-21d = Envoyer votre dossier à l’OFPRA
    .plain = Vous recevez un papier qui dit que vous avez demandé l’asile (attestation de demande d’asile). À partir de là, vous avez 21 jours pour envoyer votre dossier à l’OFPRA. En rétention : 5 jours, comptés en heures, à partir du papier de placement en rétention.
    .missed = L’OFPRA peut refuser votre dossier ou le fermer. Envoyez-le quand même et dites pourquoi il est en retard. S’il a été fermé, vous pouvez demander une fois, en moins de 9 mois, qu’on le rouvre. Demandez de l’aide à une association ou à un avocat.
    .todo = Remplissez le formulaire de l’OFPRA en français, signez-le, et ajoutez des copies de vos papiers. Envoyez-le avec une preuve du jour. Si l’OFPRA dit qu’il manque quelque chose, répondez dans les 8 jours.
    .free = Cela vaut si vous n’êtes pas en rétention.
    .detained = Cela vaut si vous êtes en rétention.
    .pact = Faro a lu ceci dans la loi française d’avril 2026. De nouvelles règles de l’Union européenne valent depuis le 12 juin 2026. Demandez à un avocat ce qu’elles ont changé.

fr-cnda-1m = Faire appel au tribunal de l’asile (CNDA)
    .plain = L’OFPRA a dit non ? Le tribunal de l’asile (CNDA) doit avoir votre recours dans le mois après que vous avez reçu la décision. Ne comptez pas sur le jour en plus que peut donner la façon française de compter.
    .missed = Le refus de l’OFPRA reste, et vous perdez le droit de rester. Parlez tout de suite à un avocat. Demandez aussi pour des faits nouveaux (réexamen).
    .todo = Envoyez le recours avec une copie de la décision. Demandez un avocat gratuit (aide juridictionnelle) dans les 15 premiers jours. Plus tard, cela n’arrête pas l’horloge.
    .remainder = Faro a lu ceci dans la loi française d’avril 2026. De nouvelles règles de l’Union européenne valent depuis le 12 juin 2026. Demandez à un avocat ce qu’elles ont changé. Avez-vous demandé un avocat gratuit ? Les tribunaux comptent peut-être autrement les jours qui restent. N’attendez pas le dernier.

fr-transfer-7d = Aller au tribunal contre le transfert (7 jours)
    .plain = La France veut vous envoyer dans un autre pays de l’UE ? Vous avez 7 jours pour aller au tribunal administratif. Les week-ends et les jours fériés ne donnent pas plus de temps. Un ordre de partir avec assignation à résidence a aussi 7 jours. En rétention, c’est 48 heures.
    .missed = On peut vous envoyer dans ce pays. Parlez tout de suite à un avocat ou à une association. Vous pouvez aussi y demander l’asile.
    .todo = Allez aujourd’hui voir un avocat ou une association avec le papier. Déposez le recours au tribunal administratif. Gardez la preuve de l’heure.
    .free = Cela vaut si vous n’êtes pas en rétention.
    .detained = Cela vaut si vous êtes en rétention.
    .pact = Faro a lu ceci dans la loi française d’avril 2026. De nouvelles règles de l’Union européenne valent depuis le 12 juin 2026. Demandez à un avocat ce qu’elles ont changé.

fr-detention-48h = Aller au tribunal depuis la rétention (48 heures)
    .plain = Si on vous donne la décision en rétention, vous avez 48 heures pour aller au tribunal. Chaque heure compte, aussi la nuit et le week-end. Si on vous a donné la décision avant, et que votre délai n’était pas fini, les 48 heures commencent quand on vous le dit en rétention.
    .missed = On peut vous faire quitter la France. Dites-le tout de suite à l’association du centre de rétention et à un avocat : demandez ce qu’un juge peut encore faire.
    .todo = Demandez maintenant l’association du centre de rétention, un avocat et un interprète. Notez le jour et l’heure qui sont sur le papier. Déposez le recours au tribunal administratif.
    .pact = Faro a lu ceci dans la loi française d’avril 2026. De nouvelles règles de l’Union européenne valent depuis le 12 juin 2026. Demandez à un avocat ce qu’elles ont changé.

fr-oqtf-1m = Aller au tribunal contre l’ordre de partir (OQTF)
    .plain = Si vous êtes libre, vous avez un mois pour aller au tribunal contre l’ordre de quitter la France (OQTF). Avec une assignation à résidence, c’est 7 jours, et en rétention 48 heures. En prison, c’est 7 jours. Si cela vient plus tard, pendant que le mois dure encore, le délai plus petit commence quand on vous le dit.
    .missed = On peut vous faire quitter la France. Parlez tout de suite à un avocat de faits nouveaux ou d’autres façons de l’arrêter.
    .todo = Lisez sur le papier quel délai il donne et quel tribunal il nomme. Déposez le recours au tribunal administratif. Demandez tout de suite un avocat gratuit (aide juridictionnelle).
    .free = Cela vaut si vous êtes libre.
    .detained = Cela vaut si vous êtes en rétention.
    .prison = Cela vaut si vous êtes en prison.
    .house-arrest = Cela vaut si vous êtes sous assignation à résidence.
    .pact = Faro a lu ceci dans la loi française d’avril 2026. De nouvelles règles de l’Union européenne valent depuis le 12 juin 2026. Demandez à un avocat ce qu’elles ont changé.

fr-asylum-detention-5d = Demander l’asile en rétention dans les 5 jours
    .plain = Quand vous arrivez au centre de rétention, on vous parle de votre droit à l’asile. À partir de là, vous avez 5 jours pour le demander. Plus tard, cela ne compte que si quelque chose de nouveau s’est passé depuis.
    .missed = Demandez quand même, et dites ce qui s’est passé depuis. Dites à l’association du centre et à un avocat pourquoi vous êtes en retard.
    .todo = Dites tout de suite aux agents que vous voulez l’asile, et demandez le formulaire de l’OFPRA et un interprète. Le formulaire doit être en français et signé. L’association du centre aide.
    .pact = Faro a lu ceci dans la loi française d’avril 2026. De nouvelles règles de l’Union européenne valent depuis le 12 juin 2026. Demandez à un avocat ce qu’elles ont changé.

fr-reexamen-8d = Envoyer vos faits nouveaux à l’OFPRA (réexamen)
    .plain = Vous avez demandé l’asile encore une fois (réexamen), et le bureau l’a enregistré ? Alors l’OFPRA doit avoir votre demande dans les 8 jours. Dans certains bureaux, c’est le même jour, ou le jour écrit sur votre papier.
    .missed = L’OFPRA peut refuser ou fermer votre demande. Envoyez-la quand même, dites pourquoi elle est en retard, et parlez à un avocat ou à une association.
    .todo = Écrivez ce qui est nouveau depuis la dernière décision, ou ce que vous ne pouviez pas savoir avant. Ajoutez des preuves, et envoyez le tout avec une preuve du jour.
    .pact = Faro a lu ceci dans la loi française d’avril 2026. De nouvelles règles de l’Union européenne valent depuis le 12 juin 2026. Demandez à un avocat ce qu’elles ont changé.

fr-reopen-9m = Faire rouvrir votre dossier à l’OFPRA
    .plain = L’OFPRA a fermé votre dossier (clôture) ? Vous pouvez demander une fois de le rouvrir, en moins de 9 mois après cette décision. Il continue alors là où il s’était arrêté.
    .missed = La fermeture est définitive. Une nouvelle demande compte alors comme une deuxième (réexamen), et c’est plus difficile. Parlez à un avocat.
    .todo = Demandez vite à l’OFPRA par écrit de rouvrir le dossier, et gardez la preuve du jour. Vous devez le faire avant de pouvoir aller au tribunal pour cela.
    .pact = Faro a lu ceci dans la loi française d’avril 2026. De nouvelles règles de l’Union européenne valent depuis le 12 juin 2026. Demandez à un avocat ce qu’elles ont changé.

fr-suspension-7d = Demander au tribunal de rester jusqu’à la décision de la CNDA
    .plain = La France vous a-t-elle ordonné de partir parce que vous seriez un danger, ou vous a-t-elle interdit le pays ? Alors, après un non de l’OFPRA, vous ne pouvez pas rester pour le recours. Vous avez 7 jours après la décision de l’OFPRA pour demander au tribunal administratif de suspendre votre départ forcé. En rétention, c’est 48 heures.
    .missed = On peut vous faire quitter la France avant que la CNDA décide. Parlez tout de suite à un avocat : demandez ce qu’un juge peut encore faire.
    .todo = Allez aujourd’hui voir un avocat ou une association. Déposez la demande au tribunal administratif, et gardez la preuve de l’heure. Envoyez aussi le recours à la CNDA.
    .free = Cela vaut si vous n’êtes pas en rétention.
    .detained = Cela vaut si vous êtes en rétention.
    .pact = Faro a lu ceci dans la loi française d’avril 2026. De nouvelles règles de l’Union européenne valent depuis le 12 juin 2026. Demandez à un avocat ce qu’elles ont changé.

## The questions for facts. .label names the fact inside a sentence.

fr-fact-entered = Quel est le jour de votre entrée en France ?
    .label = le jour de votre entrée en France
fr-fact-attestation_handed = Quel jour vous a-t-on donné l’attestation de demande d’asile ?
    .label = le jour où vous avez reçu l’attestation
fr-fact-detained = Êtes-vous en rétention maintenant ?
    .label = vous êtes en rétention
fr-fact-ofpra_decision_notified = Quel jour la décision de l’OFPRA vous est-elle venue ?
    .label = le jour où vous avez reçu la décision de l’OFPRA
fr-fact-legal_aid_requested = Si vous avez demandé un avocat gratuit (aide juridictionnelle), quel jour ?
    .label = le jour où vous avez demandé l’aide juridictionnelle
fr-fact-legal_aid_decision_notified = Si l’on a répondu pour l’avocat gratuit, quel jour la réponse est-elle venue ?
    .label = le jour où vous avez reçu la réponse sur l’aide juridictionnelle
fr-fact-transfer_notified = Quel jour vous a-t-on donné le papier du transfert ?
    .label = le jour où vous avez reçu la décision de transfert
fr-fact-detention_notified = Quel jour et à quelle heure vous a-t-on donné la décision en rétention ?
    .label = le jour et l’heure où vous avez reçu la décision en rétention
fr-fact-oqtf_notified = Quel jour vous a-t-on donné l’ordre de quitter la France (OQTF) ?
    .label = le jour où vous avez reçu l’ordre de partir
fr-fact-placed_in_detention = Quel jour est sur le papier du placement en rétention ?
    .label = le jour du placement en rétention
fr-fact-prison = Êtes-vous en prison maintenant ?
    .label = vous êtes en prison
fr-fact-prison_notified = Quel jour le bureau de la prison vous a-t-il dit que vous avez 7 jours ?
    .label = le jour où la prison vous a parlé des 7 jours
fr-fact-house_arrest = Êtes-vous sous assignation à résidence ?
    .label = vous êtes sous assignation à résidence
fr-fact-house_arrest_notified = Quel jour vous a-t-on donné le papier de l’assignation à résidence ?
    .label = le jour où vous avez reçu le papier de l’assignation à résidence
fr-fact-asylum_rights_notified = Quel jour vous a-t-on parlé en rétention de votre droit à l’asile ?
    .label = le jour où l’on vous a parlé de votre droit à l’asile
fr-fact-reexamen_registered = Quel jour le bureau a-t-il enregistré que vous demandez l’asile encore une fois (réexamen) ?
    .label = le jour où votre nouvelle demande a été enregistrée
fr-fact-ofpra_closed = Si l’OFPRA a fermé votre dossier, quel est le jour de cette décision ?
    .label = le jour où l’OFPRA a fermé votre dossier
fr-fact-expulsion_order = La France vous a-t-elle ordonné de partir parce que vous seriez un danger, ou vous a-t-elle interdit le pays (expulsion, interdiction du territoire) ?
    .label = la France vous a ordonné de partir ou vous a interdit le pays
