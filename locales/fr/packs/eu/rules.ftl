### Union européenne : les mots des règles et des données qu’elles demandent.

eu-jurisdiction = Union européenne

eu-apr-lodge-21d = Remettre votre demande complète
    .plain = D’abord, votre souhait d’asile est enregistré. Ensuite, vous avez 21 jours pour remettre la demande complète, en personne.
    .missed = Le bureau peut faire comme si vous aviez retiré votre demande. Allez-y tout de suite, dites pourquoi vous êtes en retard, et demandez à un avocat comment la garder ouverte.
    .todo = Allez au bureau et le jour que nomme votre papier. Apportez vos papiers et demandez un interprète. Gardez le papier que l’on vous donne.

eu-apr-appeal = Faire appel de la décision d’asile
    .plain = Chaque pays de l’UE fixe son propre délai, et il est court. Ce peut être 5 à 10 jours dans les cas rapides ou à la frontière, et deux semaines à un mois dans les autres. La dernière page de votre décision devrait le dire.
    .missed = Le refus devient définitif. Parlez tout de suite à un avocat : demandez si le tribunal peut encore prendre votre appel, et parlez de faits nouveaux.
    .todo = Lisez la dernière page de la décision et allez voir un avocat le même jour. Si vous ne savez pas le délai, faites comme si vous aviez 5 jours.
    .stays = Cela vaut dans un pays qui ne déplace pas un dernier jour.

eu-ammr-appeal = Faire appel du transfert vers un autre pays de l’UE
    .plain = Si l’on doit vous envoyer dans un autre pays de l’UE, vous avez de une à trois semaines pour faire appel. Chaque pays fixe son propre délai : votre papier devrait le dire. Dans certains pays, l’appel seul n’arrête pas le transfert : demandez-le aussi au tribunal.
    .missed = On peut vous envoyer dans ce pays. Le délai du transfert est en général de 6 mois. Parlez tout de suite à un avocat, et continuez à aller à vos rendez-vous.
    .todo = Lisez le délai sur le papier et allez voir un avocat le même jour. Parlez de votre famille en Europe et de vos maladies. Si vous ne savez pas le délai, faites comme si vous aviez une semaine.
    .start = Le texte de la règle nomme le 1 juillet 2026. L’Allemagne et l’Espagne l’appliquent depuis le 12 juin. Demandez à un avocat quelles règles valent pour votre cas.
    .stays = Cela vaut dans un pays qui ne déplace pas un dernier jour.

eu-ammr-stay = Demander au tribunal d’arrêter le transfert pendant qu’il décide
    .plain = Un appel seul n’arrête peut-être pas le transfert. Vous pouvez demander au tribunal de vous laisser rester jusqu’à ce qu’il ait décidé. Demandez vite : au plus tard quand le délai d’appel finit, une à trois semaines.
    .missed = On peut vous envoyer dans l’autre pays pendant que le tribunal décide. Parlez tout de suite à un avocat.
    .todo = Demandez-le avec l’appel, le même jour. Si vous ne savez pas le délai, faites comme si vous aviez une semaine.
    .start = Le texte de la règle nomme le 1 juillet 2026. L’Allemagne et l’Espagne l’appliquent depuis le 12 juin. Demandez à un avocat quelles règles valent pour votre cas.
    .stays = Cela vaut dans un pays qui ne déplace pas un dernier jour.

eu-ammr-transfer-6m = Le pays aurait dû vous transférer au plus tard ce jour-là
    .plain = Le transfert vers l’autre pays de l’UE devrait se faire dans les 6 mois après que ce pays a dit oui. Si un appel l’a retardé, les 6 mois commencent avec la dernière décision. Après cela, le pays où vous êtes doit peut-être examiner votre cas.
    .missed = Si vous êtes encore là, demandez à un avocat si ce pays doit maintenant décider de votre asile.
    .todo = Allez à vos rendez-vous et tenez votre adresse à jour. Notez ce qui se passe, et demandez à un avocat quand finissent les 6 mois.
    .longer = Cela peut être plus long pour une personne en prison, et pour une personne que le bureau n’a pas pu trouver. Demandez à un avocat.

## The questions for facts. .label names the fact inside a sentence.

eu-fact-registered = Quel jour le bureau a-t-il enregistré votre souhait d’asile ?
    .label = le jour où votre demande a été enregistrée
eu-fact-decision_notified = Quel jour avez-vous reçu la décision ?
    .label = le jour où vous avez reçu la décision
eu-fact-period_on_paper = Combien de temps votre papier vous donne-t-il, par exemple 5 jours ou 2 semaines ?
    .label = le temps que donne votre papier
eu-fact-transfer_notified = Quel jour vous a-t-on donné le papier du transfert ?
    .label = le jour où vous avez reçu la décision de transfert
eu-fact-transfer_accepted = Quel jour l’autre pays a-t-il accepté de vous prendre ? Votre papier du transfert le dit peut-être.
    .label = le jour où l’autre pays a accepté
eu-fact-transfer_appeal_decided = Si un tribunal a retardé le transfert, quel jour était la dernière décision à ce sujet ?
    .label = le jour de la dernière décision sur le transfert
