### États-Unis : les mots des règles, des données qu’elles demandent et des jours fériés.

us-jurisdiction = États-Unis

## Asking for asylum

us-asylum-one_year = Demander l’asile dans un délai d’un an
    .plain = Le formulaire d’asile (I-589) a un délai : un an à partir du jour de votre entrée aux États-Unis. S’il y a plusieurs entrées, c’est la dernière qui compte.
    .missed = Vous pouvez perdre l’asile, mais il y a des exceptions. Une maladie grave, un mauvais avocat ou de grands changements dans votre pays peuvent être une raison pour le retard. Si vous avez une raison, déposez votre demande le plus vite possible. D’autres sortes de protection n’ont pas ce délai d’un an. Parlez à un avocat maintenant.
    .todo = Envoyez ou remettez le formulaire I-589. Gardez la preuve du jour où il est arrivé.
    .child = Ce délai ne vaut peut-être pas pour vous. Les autorités peuvent ne pas être d’accord. Déposez quand même avant ce jour, et demandez à un avocat.
    .leap-day = C’est le jour le plus éloigné que quelqu’un pourrait défendre. Ne l’attendez pas.

us-asylum-late = Demander l’asile après le délai d’un an
    .plain = Le délai d’un an est passé, mais quelque chose vous a empêché de demander, ou votre pays a changé ? Alors vous pouvez peut-être encore demander l’asile. Il faut le faire vite après.
    .missed = Plus vous attendez, plus c’est difficile. Parlez à un avocat aujourd’hui. D’autres protections n’ont pas ce délai : demandez pour la protection contre le renvoi (withholding of removal) et la torture.
    .todo = Envoyez le formulaire I-589 maintenant. Écrivez pourquoi vous êtes en retard, avec des dates et des preuves.
    .no-number = La loi dit seulement « un temps raisonnable ». Elle ne dit aucun nombre de jours. Faro ne montre donc aucune date. Agissez dès que possible, et demandez à un avocat.

us-asylum-returned = Renvoyer votre formulaire d’asile
    .plain = Le bureau ou le tribunal vous a rendu votre formulaire d’asile, parce qu’il manquait quelque chose. Un formulaire incomplet peut ne pas compter comme déposé. Le délai d’un an et l’attente du permis de travail continuent.
    .missed = Vous pouvez perdre l’asile pour retard, et un juge peut décider que vous avez renoncé. Envoyez le formulaire maintenant, gardez la lettre qui l’accompagnait, et parlez à un avocat.
    .todo = Cherchez ce qui manquait. Répondez à chaque question : écrivez « none » ou « N/A » là où il n’y a rien à dire. Signez, payez les frais s’il le faut, et renvoyez-le aujourd’hui. Si un juge vous a donné un jour, c’est ce jour qui compte.
    .no-number = Aucune loi ne dit un nombre de jours pour cela. Faro ne montre donc aucune date. Agissez aujourd’hui, et demandez à un avocat.

us-asylum-fee_initial = Payer le formulaire d’asile
    .plain = Le formulaire I-589 a des frais, et vous les payez quand vous le déposez. Vous ne pouvez pas demander à le déposer sans payer.
    .missed = Sans les frais, le bureau peut rendre le formulaire. Vous n’êtes alors peut-être plus à temps. Depuis le 29 mai 2026, l’USCIS garde les frais d’un formulaire qu’il rejette. Si votre formulaire est revenu, payez, déposez-le encore tout de suite, et parlez à un avocat.
    .todo = Vérifiez les frais d’aujourd’hui. Payez-les avec le formulaire I-589. Au tribunal, payez dans l’EOIR Payment Portal et joignez le reçu. Gardez une copie.

us-asylum-annual_fee = Payer les frais annuels d’asile
    .plain = Tant que votre cas d’asile est ouvert, un avis de frais devrait venir chaque année. Vous avez 30 jours à partir de la date de l’avis. Si une année est passée et qu’aucun n’est venu, regardez votre compte en ligne et le portail du tribunal, et demandez. Nous n’avons trouvé aucune règle qui ajoute du temps pour un week-end ou un jour férié.
    .missed = Le bureau peut rejeter votre cas d’asile et mettre fin tout de suite à votre permis de travail. Un cas d’expulsion peut suivre. Parlez à un avocat aujourd’hui et demandez si payer en retard aide encore.
    .todo = Payez en ligne, sur la page de l’USCIS ou du tribunal de l’immigration (EOIR), comme le dit l’avis. Gardez le reçu. Personne n’est dispensé de ces frais.
    .court = Nous ne savons pas ce que fait un tribunal de l’immigration si les frais ne sont pas payés. Demandez à un avocat, et payez quand même à temps.

us-uscis-biometrics = Aller au rendez-vous des empreintes
    .plain = L’USCIS prend vos empreintes et votre photo le jour écrit sur votre avis. Si vous ne pouvez pas venir, demandez un autre jour avant ce jour-là.
    .missed = L’horloge de votre permis de travail peut s’arrêter. L’USCIS peut aussi fermer le cas ou le passer au tribunal. Demandez aujourd’hui un nouveau rendez-vous et dites pourquoi vous l’avez manqué. Demandez de l’aide à un avocat.
    .todo = Apportez l’avis et votre pièce d’identité. Gardez le papier qui montre que vous y étiez.

us-uscis-asylum_interview = Aller à l’entretien d’asile
    .plain = Un agent de l’asile vous interroge sur votre cas le jour écrit sur votre avis. Amenez un interprète et tous les papiers de votre cas.
    .missed = L’USCIS peut fermer votre cas ou l’envoyer au tribunal de l’immigration. Écrivez aujourd’hui au bureau de l’asile, dites pourquoi vous n’étiez pas là, et parlez à un avocat.
    .todo = Relisez votre formulaire I-589 avant d’y aller. Allez-y même si l’on vous dit que les décisions sont arrêtées : demandez à un avocat ce qui est vrai maintenant.

us-uscis-interview_noshow = Expliquer pourquoi vous avez manqué l’entretien d’asile
    .plain = Si vous n’étiez pas à l’entretien, le bureau de l’asile a besoin de votre lettre avec une bonne raison. Elle doit arriver dans les 45 jours après l’entretien.
    .missed = Après cela, il vous faut une raison beaucoup plus forte (« exceptional circumstances »). L’USCIS peut fermer le cas ou le passer au tribunal. Écrivez quand même, et parlez tout de suite à un avocat.
    .todo = Écrivez ce qui s’est passé, ajoutez des preuves, et demandez un nouvel entretien. Gardez la preuve du jour où votre lettre est arrivée.

us-uscis-rfe = Répondre à la demande de preuves
    .plain = L’USCIS veut d’autres papiers de vous (Request for Evidence). Votre réponse doit ARRIVER au plus tard le jour écrit sur l’avis. Si vous n’arrivez pas à lire combien de jours vous avez, faites comme s’il y en avait 30.
    .missed = L’USCIS peut dire que vous avez renoncé, et refuser votre demande. Parlez tout de suite à un avocat : demandez si elle peut être rouverte ou envoyée encore.
    .todo = Mettez tous les papiers et l’avis dans une seule enveloppe. Envoyez-la tôt et gardez des copies. Ne comptez pas sur des jours en plus pour le courrier.
    .shortest = Nous ne savons pas quel est le temps le plus court qu’une telle lettre peut donner. C’est le jour de votre lettre qui compte. Si vous n’arrivez pas à le lire, demandez à un avocat.

us-uscis-noid = Répondre à l’avis qui dit que l’USCIS veut refuser
    .plain = L’USCIS vous dit pourquoi il pense refuser (Notice of Intent). Votre réponse doit ARRIVER au plus tard le jour écrit sur l’avis. Un avis du bureau de l’asile donne d’habitude 16 jours. Si vous n’arrivez pas à lire combien, faites comme s’il y en avait 16.
    .missed = L’USCIS peut refuser sans vous entendre. Parlez tout de suite à un avocat de ce qui reste possible.
    .todo = Montrez l’avis à un avocat aujourd’hui. Répondez à chaque raison et ajoutez des preuves. Ne comptez pas sur des jours en plus pour le courrier.

## Work permit

us-ead-c8-apply = Demander un permis de travail
    .plain = Comptez 150 jours à partir du jour où le bureau a reçu votre formulaire d’asile. Alors vous pouvez demander un permis de travail.
    .missed = Une demande qui vient trop tôt est rejetée, et il faut l’envoyer encore. Les jours de retard que vous avez demandés rallongent l’attente.
    .todo = Remplissez le formulaire I-765, catégorie (c)(8). Ne l’envoyez pas avant le premier jour. Une attente plus longue a été proposée : demandez si la loi a changé avant de l’envoyer.

us-ead-c8-eligible = Demander où en est votre permis de travail
    .plain = Vous devez attendre 180 jours avant de pouvoir recevoir ce permis de travail. La loi ne permet pas au gouvernement de le donner plus tôt.
    .missed = Rien n’est perdu. Avant ce jour, vous n’avez qu’à attendre. Les jours de retard que vous avez demandés rallongent l’attente.
    .todo = Si vous avez demandé le permis et que 180 jours sont passés, demandez ce qui manque.

us-ead-renew-window = Renouveler votre permis de travail
    .plain = Vous pouvez demander une nouvelle carte dès 180 jours avant la fin de l’ancienne. Demandez-la tôt : pendant que vous attendez, l’ancienne carte n’est plus prolongée.
    .missed = Si la carte finit avant que la nouvelle arrive, vous devez arrêter de travailler jusqu’à ce que vous l’ayez. Envoyez la demande maintenant, même en retard, et demandez à un avocat.
    .todo = Envoyez le formulaire I-765 dès que le premier jour arrive. Prenez la catégorie qui est sur votre carte.

us-ead-expiry = Votre permis de travail finit
    .plain = Vous pouvez travailler avec cette carte jusqu’au jour imprimé dessus. Si votre demande d’asile est refusée, cela peut finir plus tôt : demandez à un avocat.
    .missed = Travailler après ce jour, c’est travailler sans permission, sauf si votre renouvellement a été reçu avant le 30 octobre 2025 : alors cela peut durer plus longtemps, jusqu’à 540 jours. Sinon, arrêtez, demandez une nouvelle carte (formulaire I-765), et parlez à un avocat.
    .todo = Regardez maintenant le jour sur votre carte et prévoyez le renouvellement. Si vous avez le TPS, demandez si un avis publié prolonge votre carte.

## Address and registration

us-ar11 = Donner votre nouvelle adresse à l’USCIS
    .plain = Après un déménagement, vous avez 10 jours pour donner votre nouvelle adresse à l’USCIS. Le formulaire est l’AR-11, et vous pouvez l’envoyer en ligne.
    .missed = Les lettres continuent d’aller à votre ancien logement, et vous pouvez manquer une date. Ne pas le dire est contre la loi. Envoyez le formulaire aujourd’hui, même en retard.
    .todo = Remplissez le formulaire AR-11 en ligne et gardez la confirmation.
    .general-rule = Une règle générale repousse le dernier jour après les jours où les bureaux sont fermés. N’attendez pas ce jour.

us-eoir33-court = Donner votre nouvelle adresse au tribunal de l’immigration
    .plain = Quand vous déménagez ou changez de numéro de téléphone, le tribunal de l’immigration doit le savoir dans les 5 jours. Le formulaire est l’EOIR-33.
    .missed = Les lettres du tribunal vont à votre ancien logement. Vous pouvez manquer une audience et recevoir un ordre d’expulsion. Envoyez le formulaire aujourd’hui, même en retard.
    .todo = Envoyez le formulaire EOIR-33 au tribunal, un pour chaque personne, et une copie à l’avocat du gouvernement. Le formulaire de 2026 n’a pas de ligne « in care of » (pour recevoir du courrier chez une autre personne) : si vous vivez dans un foyer, demandez à un bureau d’aide juridique comment écrire l’adresse.
    .working-days = Ce jour vient d’un compte de 5 jours ouvrés. Ne l’attendez pas.

us-eoir33-bia = Donner votre nouvelle adresse à la Commission
    .plain = Avez-vous déménagé pendant que votre appel est ouvert ? Dites-le à la Commission des appels (Board of Immigration Appeals). Elle doit le savoir dans les 5 jours ouvrés.
    .missed = La décision peut aller à votre ancien logement. Le court délai pour le tribunal fédéral peut alors passer sans vous. Envoyez le formulaire aujourd’hui, même en retard, et demandez où en est votre cas.
    .todo = Envoyez le formulaire EOIR-33/BIA à la Commission et une copie à l’avocat du gouvernement. Gardez la preuve.

us-registration-30 = Demander à un avocat si vous devez vous enregistrer
    .plain = Certaines personnes entrées sans contrôle ont 30 jours pour s’enregistrer auprès du gouvernement. Des papiers du tribunal, un I-94 avec parole ou un permis de travail comptent déjà comme enregistrement. Quand un enfant a eu 14 ans, les 30 jours peuvent courir encore.
    .missed = La loi prévoit une amende ou la prison pour ceux qui devaient s’enregistrer et ne l’ont pas fait. Parlez à un avocat avant de faire quoi que ce soit : il peut dire si cela vous concerne et comment le faire en retard.
    .todo = Voyez un avocat avant de vous enregistrer. Ceux qui doivent le faire le font en ligne, avec le formulaire G-325R.
    .registered = Si le gouvernement vous a déjà enregistré, cela ne vous concerne pas. Un avis de comparution, un parole sur un I-94 ou un permis de travail compte. En cas de doute, demandez à un avocat.

## After asylum, TPS, parole

us-i730 = Demander l’asile aussi pour votre mari ou femme et vos enfants
    .plain = Si vous obtenez l’asile, vous pouvez demander que votre mari ou votre femme et vos enfants l’aient aussi (formulaire I-730). Vous avez deux ans pour le demander.
    .missed = Vous devez demander plus de temps pour des raisons humanitaires, ou prendre une voie plus lente. Parlez à un avocat : faire venir la famille est peut-être encore possible.
    .todo = Envoyez le formulaire I-730. Il doit arriver à temps. Gardez la preuve du jour.

us-asylee-i485 = Demander la green card
    .plain = Un an après avoir obtenu l’asile, vous pouvez demander la green card. Seuls comptent les jours passés aux États-Unis.
    .missed = L’USCIS a dit que l’année doit être complète quand il décide. Demandez à un avocat si vous pouvez envoyer le formulaire plus tôt. Il n’y a pas de dernier jour, mais n’attendez pas longtemps : on peut encore vous retirer l’asile.
    .todo = Comptez vos jours à l’étranger. Envoyez le formulaire I-485 après le premier jour.

us-asylee-travel = Avant de voyager à l’étranger
    .plain = Ne quittez pas les États-Unis sans document de voyage. N’allez pas dans le pays que vous avez fui.
    .missed = On peut ne pas vous laisser rentrer, ou vous pouvez perdre l’asile. Si votre cas est encore ouvert, partir sans « advance parole » peut y mettre fin. Si vous avez déjà quitté le pays, appelez un avocat avant de revenir.
    .todo = Parlez à un avocat avant d’acheter un billet. Demandez le document de voyage avec le formulaire I-131, et attendez de l’avoir en main.

us-tps-rereg = S’inscrire de nouveau au TPS
    .plain = Votre pays a-t-il le TPS ? Le gouvernement dit de quel jour à quel jour vous devez vous inscrire encore.
    .missed = Vous pouvez perdre le TPS, sauf si vous montrez une bonne raison pour le retard. Envoyez-le maintenant avec votre raison, et parlez à un avocat.
    .todo = Vérifiez d’abord que votre pays a encore le TPS : pour beaucoup de pays, il a pris fin en 2025 et 2026. Puis envoyez le formulaire I-821 entre le premier et le dernier jour que le gouvernement donne.

us-tps-late_initial = Demander le TPS pour la première fois, en retard
    .plain = Certaines personnes peuvent demander le TPS en retard. Elles avaient un autre statut ou une demande ouverte quand les inscriptions de leur pays ont commencé. Il semble qu’elles aient 60 jours après la fin de cela.
    .missed = Cette voie est peut-être fermée. Parlez à un avocat de ce qui reste.
    .todo = Vérifiez d’abord que le TPS de votre pays existe encore. Puis demandez à un avocat, et envoyez le formulaire I-821 avec la preuve du statut ou de la demande qui a fini.

us-sij-before_21 = Demander de l’aide comme jeune, avant vos 21 ans
    .plain = Un de vos parents vous a-t-il fait du mal, abandonné, ou ne s’est-il pas occupé de vous ? Alors il y a une voie pour rester, qui s’appelle Special Immigrant Juvenile. Il semble que le formulaire doive être à l’USCIS avant vos 21 ans. Dans certains États, il vous faut l’ordre d’un tribunal de l’État à 18 ans ou même plus tôt.
    .missed = Cette voie est très probablement fermée. Parlez des autres voies à un avocat.
    .todo = Parlez maintenant à un avocat pour les jeunes : un tribunal de l’État doit agir d’abord, et cela prend des mois. Ensuite l’avocat envoie le formulaire I-360.

us-cspa = Demander votre green card dans un délai d’un an
    .plain = Certains enfants qui ont 21 ans comptent encore comme enfants. Il semble qu’ils doivent demander la green card dans un délai d’un an après qu’un visa est disponible pour eux.
    .missed = Vous pouvez compter comme adulte et devoir attendre des années. Certaines raisons du retard sont acceptées. Parlez à un avocat aujourd’hui.
    .todo = Demandez à un avocat quand un visa est devenu disponible pour vous, et ce qui compte comme demander la green card.

us-i290b = Demander à l’USCIS de revoir un refus
    .plain = Si l’USCIS a refusé une de vos demandes, vous pouvez peut-être faire appel, ou demander à l’USCIS de la revoir, avec le formulaire I-290B. Il semble que le formulaire doive arriver dans les 30 jours, ou quelques jours de plus si la décision est venue par la poste. Ce formulaire n’est pas pour un refus d’asile.
    .missed = La décision reste. Vous pouvez peut-être envoyer la demande encore, ou aller au tribunal. Parlez à un avocat.
    .todo = Lisez sur la décision si vous pouvez faire appel, et jusqu’à quand. Envoyez le formulaire I-290B avec les frais, assez tôt pour qu’il arrive. Ne comptez pas sur des jours en plus pour le courrier.

us-parole-expiry = Votre parole finit
    .plain = Votre parole (la permission d’être dans le pays un certain temps) finit le jour écrit sur votre I-94. Il finit plus tôt si une lettre ou un e-mail y a mis fin.
    .missed = Un permis de travail venu avec le parole finit aussi, et un cas d’expulsion peut commencer. Vous pouvez encore demander l’asile : il a son propre délai. Parlez à un avocat maintenant.
    .todo = Parlez à un avocat avant ce jour. Cherchez les lettres et les e-mails sur le parole qu’on vous a donné. La fin du parole n’est PAS le dernier jour pour demander l’asile.

us-er-two_years = Deux ans aux États-Unis
    .plain = Les agents peuvent utiliser une voie rapide pour expulser des personnes qui sont ici depuis moins de deux ans. Un tribunal l’a arrêtée, et un tribunal supérieur l’a laissée continuer en 2026. On en discute encore : demandez à un avocat ce qui vaut maintenant.
    .missed = Vous n’avez rien à faire ce jour-là. Il montre seulement quand deux ans sont passés. Si un agent vous arrête avant, dites que vous avez peur de retourner, et demandez un avocat.
    .todo = Portez sur vous des copies qui prouvent depuis combien de temps vous êtes ici. Si vous avez peur de retourner, dites-le clairement, plus d’une fois.

## Fear interviews

us-cf-ij_review = Demander qu’un juge revoie la décision sur la crainte
    .plain = L’agent a décidé que vous n’avez pas de « credible fear » (crainte crédible) ? Vous pouvez demander un juge. Faites-le le même jour, sur le formulaire que l’on vous donne.
    .missed = On peut vous expulser, et la Commission ne prend pas d’appel. Si vous êtes encore ici, dites aujourd’hui à l’agent que vous voulez le juge, et appelez un avocat.
    .todo = Dites-le et marquez-le sur le formulaire : oui, je veux le juge. Demandez un interprète si vous ne comprenez pas le formulaire. Le juge décide vite, en 7 jours au plus.

us-cf-reconsider = Demander à l’USCIS de revoir votre crainte
    .plain = Si le juge est d’accord avec l’agent, votre avocat peut demander une seule fois à l’USCIS de la revoir. Il semble que vous ayez 7 jours, ou jusqu’à votre expulsion si elle vient avant. Nous n’avons pas pu le vérifier : demandez à un avocat.
    .missed = L’expulsion continue. Un avocat peut encore demander si l’USCIS la revoit, ou s’il y a une autre voie.
    .todo = Appelez un avocat le même jour. Donnez-lui la décision et toute nouvelle preuve.

us-rf-ij_review = Demander qu’un juge revoie la décision sur la « reasonable fear »
    .plain = Ceci est pour les personnes qui ont un ancien ordre d’expulsion. Si l’agent décide que vous n’avez pas de « reasonable fear » (crainte raisonnable), demandez un juge le jour même, sur le formulaire. Le juge devrait décider dans les 10 jours.
    .missed = On peut utiliser l’ancien ordre pour vous expulser. Si vous êtes encore ici, dites aujourd’hui que vous voulez le juge, et appelez un avocat.
    .todo = Dites-le et marquez-le sur le formulaire : oui, je veux le juge. Demandez un interprète s’il vous en faut un.

## In the immigration court

us-nta-hearing = Aller à votre audience au tribunal
    .plain = Vous devez être à chaque audience, le bon jour et à l’heure. Votre première audience ne devrait pas venir moins de 10 jours après que vous avez reçu l’avis de comparution. Si c’est le cas, allez-y quand même, et dites-le au juge.
    .missed = Le juge peut ordonner votre expulsion pendant que vous n’êtes pas là. Pendant 10 ans, certaines autres voies de la loi vous seraient fermées. Parlez à un avocat aujourd’hui : le cas peut peut-être être rouvert, mais le temps est court.
    .todo = Vérifiez le jour chaque semaine sur la ligne du tribunal ou son site (ACIS). S’il est différent de votre papier, prenez le jour qui vient en premier et demandez au tribunal. Allez-y même sans avocat.

us-court-filing-individual = Envoyer vos preuves au tribunal
    .plain = Le tribunal doit avoir vos preuves et les noms de vos témoins 30 jours avant l’audience individuelle. C’est la longue audience.
    .missed = Le juge peut laisser vos papiers de côté. Déposez-les quand même, dites pourquoi ils sont en retard, et demandez au juge de les prendre.
    .todo = Déposez les papiers au tribunal et donnez une copie à l’avocat du gouvernement.
    .judge = Le juge peut fixer un autre jour. C’est le jour du juge qui compte.
    .detained = Vous avez dit à Faro que vous êtes en détention. Là, le juge fixe le jour. Demandez-le au tribunal ou à votre avocat. Jusque-là, agissez au plus tard à cette date.

us-court-filing-master = Envoyer des papiers pour une audience courte
    .plain = Voulez-vous que le juge décide quelque chose à une audience courte (master) ? Alors le tribunal doit avoir vos papiers 15 jours avant.
    .missed = Le juge peut ne pas les regarder ce jour-là. Déposez-les quand même, dites pourquoi ils sont en retard, et demandez au juge de les prendre.
    .todo = Déposez les papiers au tribunal et donnez une copie à l’avocat du gouvernement.
    .judge = Le juge peut fixer un autre jour. C’est le jour du juge qui compte.
    .detained = Vous avez dit à Faro que vous êtes en détention. Là, le juge fixe le jour. Demandez-le au tribunal ou à votre avocat. Jusque-là, agissez au plus tard à cette date.

us-court-response-10 = Répondre au papier du gouvernement
    .plain = L’avocat du gouvernement a demandé quelque chose au juge ? Votre réponse doit être au tribunal dans les 10 jours après que le tribunal a reçu ce papier.
    .missed = Le juge peut faire comme si vous étiez d’accord. Envoyez votre réponse quand même, dites pourquoi elle est en retard, et demandez au juge de la lire.
    .todo = Écrivez pourquoi vous n’êtes pas d’accord et ajoutez des preuves. Déposez-le au tribunal et donnez une copie à l’avocat du gouvernement.

us-court-pretermit = Répondre à la demande de clore tôt votre cas d’asile
    .plain = L’avocat du gouvernement a demandé au juge de clore votre cas d’asile sans audience complète, ou de vous envoyer dans un autre pays. Le manuel du tribunal vous donne 10 jours pour répondre à une demande écrite. Si le juge vous donne un autre jour, suivez ce que dit le juge.
    .missed = Le juge peut refuser l’asile sans vous entendre, et ordonner que l’on vous envoie dans un pays que vous ne connaissez pas. Vous pouvez faire appel à la Commission, mais le temps est court. Parlez à un avocat aujourd’hui.
    .todo = Au tribunal, dites tout de suite : je ne suis pas d’accord. J’ai peur d’aller dans ce pays. Je veux la demande par écrit, et du temps pour répondre et trouver un avocat. Puis écrivez pourquoi on vous y ferait du mal ou on vous y torturerait, ajoutez des preuves, complétez votre formulaire d’asile, déposez-le au tribunal, et donnez une copie à l’avocat du gouvernement.
    .differ = Les sources ne disent pas la même chose. Le manuel donne 10 jours, mais la demande est souvent faite à voix haute au tribunal, et le juge peut décider le même jour. Préparez-vous à répondre à votre prochaine audience. Demandez à un avocat.
    .at-once = Cela vaut là où le juge décide tout de suite au tribunal. Préparez-vous.
    .asked = Des groupes d’aide juridique disent de demander 30 jours au juge. Cela ne compte que si le juge dit oui.

us-court-remote = Demander à participer à votre audience par vidéo
    .plain = Vous pouvez demander au juge de vous laisser participer par vidéo (Webex) ou par téléphone. Les uns disent que le tribunal doit avoir votre demande 15 jours avant l’audience, les autres disent 30.
    .missed = Vous pouvez encore demander, mais le juge peut ne pas répondre à temps. Allez au tribunal en personne, à l’heure.
    .todo = Écrivez une demande et dites pourquoi. Déposez-la au tribunal et donnez une copie à l’avocat du gouvernement. Puis regardez la ligne du tribunal ou son site (ACIS) jusqu’à ce que vous ayez la réponse.
    .not-granted = Demander n’est pas avoir la permission. Tant que le juge n’a pas dit oui, vous devez être au tribunal en personne. Si vous n’y allez pas, vous pouvez recevoir un ordre d’expulsion.

us-court-callup = Remettre ce que le juge a demandé
    .plain = Le juge vous a donné un jour pour un formulaire ou pour des papiers. Ils doivent être au tribunal au plus tard ce jour-là.
    .missed = Le juge peut décider que vous avez renoncé à cette demande. Remettez les papiers maintenant, expliquez pourquoi vous êtes en retard, et parlez à un avocat.
    .todo = Notez le jour du juge. Déposez tôt, et donnez une copie à l’avocat du gouvernement. S’il vous faut plus de temps, demandez au juge avant ce jour.

us-court-absentia-180 = Rouvrir le cas : vous n’avez pas pu venir au tribunal
    .plain = Quelque chose de très grave vous a-t-il empêché de venir au tribunal, comme une maladie, des violences ou une mort dans la famille ? Votre demande de réouverture doit arriver dans les 180 jours après l’ordre.
    .missed = L’ordre reste. Mais si vous n’avez jamais reçu l’avis, ou si vous étiez en détention, il n’y a pas de délai. Des faits nouveaux sont une autre voie, mais pour elle vous n’avez peut-être que 90 jours après l’ordre. Parlez-en maintenant à un avocat.
    .todo = Déposez une demande de réouverture au tribunal. Dites ce qui s’est passé et ajoutez des preuves. La demande arrête votre expulsion jusqu’à ce que le juge décide : demandez à un avocat de le vérifier.
    .until-filed = Avec l’ordre, on peut vous expulser à tout moment jusqu’à ce que vous déposiez. N’attendez pas un dernier jour.

us-court-absentia-any = Rouvrir le cas : vous n’avez pas reçu l’avis
    .plain = On a ordonné votre expulsion parce que vous n’étiez pas au tribunal, mais vous n’avez jamais reçu l’avis, ou vous étiez en détention ? Alors aucun délai ne vous empêche de demander la réouverture du cas.
    .missed = L’ordre reste jusqu’à ce qu’un juge le retire.
    .todo = Déposez une demande de réouverture au tribunal. Dites où vous viviez alors, et gardez chaque enveloppe. La demande arrête votre expulsion jusqu’à ce que le juge décide : demandez à un avocat de le vérifier.
    .until-filed = Avec l’ordre, on peut vous expulser à tout moment jusqu’à ce que vous déposiez.

us-mtr-90 = Rouvrir le cas avec des faits nouveaux
    .plain = Vous n’avez qu’une chance de le demander. Votre demande de réouverture doit arriver dans les 90 jours après que l’ordre est devenu définitif.
    .missed = Il y a des exceptions : votre pays est devenu bien pire, un proche de la famille vous a maltraité (VAWA), ou l’avocat du gouvernement demande avec vous. Parlez-en à un avocat.
    .todo = Déposez la demande avec les faits nouveaux et les preuves. Demandez à un avocat si elle va au tribunal ou à la Commission. Elle n’arrête pas une expulsion à elle seule : demandez aussi un sursis (stay).
    .final = Le délai commence quand l’ordre est définitif. Si vous avez renoncé à l’appel, ou si vous n’étiez pas au tribunal, c’est peut-être le jour même de l’ordre. Seul un avocat peut le dire.
    .waived = Cela vaut si vous avez renoncé à l’appel au tribunal.

us-mtr-changed_country = Rouvrir le cas : votre pays est devenu pire
    .plain = Si votre pays est maintenant plus dangereux pour vous qu’au moment de votre audience, vous pouvez demander la réouverture du cas. Il n’y a pas de délai.
    .missed = L’ordre reste en vigueur jusqu’à ce qu’un juge le change.
    .todo = Réunissez des preuves de ce qui est nouveau dans votre pays. Déposez une demande de réouverture avec l’aide d’un avocat. Demandez aussi un sursis à l’expulsion (stay of removal) : ne comptez pas sur la demande seule.

us-vawa-reopen = Rouvrir le cas après des violences dans la famille
    .plain = Un mari, une femme, un père, une mère ou un enfant adulte qui a la nationalité américaine ou une green card vous a-t-il maltraité ? Alors vous pouvez peut-être demander la réouverture du cas. Il semble que vous ayez un an après que l’ordre est devenu définitif.
    .missed = Le juge peut encore la prendre en retard pour des raisons spéciales, ou à cause du mal fait à un enfant. Parlez tout de suite à un avocat.
    .todo = Parlez à un avocat qui connaît la VAWA. La demande doit venir avec les papiers de votre cas VAWA. Appelez le 911 si vous êtes en danger.

us-reconsider-30 = Demander de corriger une erreur de la décision
    .plain = Si la décision a mal compris la loi, vous pouvez demander une seule fois qu’on la corrige. Votre demande de réexamen doit arriver dans les 30 jours après l’ordre définitif.
    .missed = Cette voie est alors fermée, mais une autre est peut-être ouverte, comme une demande de réouverture. Parlez tout de suite à un avocat.
    .todo = Déposez une demande de réexamen et dites quelle est l’erreur. Elle n’arrête pas l’horloge du tribunal fédéral : il a ses propres 30 jours.
    .final = Le délai commence quand l’ordre est définitif. Si vous avez renoncé à l’appel, ou si vous n’étiez pas au tribunal, c’est peut-être le jour même de l’ordre. Seul un avocat peut le dire.
    .waived = Cela vaut si vous avez renoncé à l’appel au tribunal.

## Appeals

us-bia-appeal-30 = Faire appel de la décision du juge
    .plain = Le juge a dit non ? La Commission des appels (Board of Immigration Appeals) doit AVOIR votre appel dans les 30 jours. Essayez de le lui faire parvenir avant la fin du dixième jour.
    .missed = L’ordre du juge est alors définitif, et le gouvernement peut vous expulser. Parlez tout de suite à un avocat : il reste peut-être d’autres voies.
    .todo = Envoyez le formulaire EOIR-26 avec les frais ou une demande de dispense (formulaire EOIR-26A). Payez dans l’EOIR Payment Portal et joignez le reçu. Signez que vous avez envoyé une copie à l’avocat du gouvernement. Il doit arriver à temps. Si la dispense est refusée, vous avez 15 jours.
    .summary = Une décision dite à voix haute fait partir le délai quand elle est dite. Une décision écrite le fait partir quand elle est postée ou mise en ligne. Un résumé écrit qui vient après ne donne pas plus de temps.

us-bia-appeal-10_disputed = Faire appel de la décision du juge (10 jours, contesté)
    .plain = Une règle de 2026 devait ne donner que 10 jours. Un tribunal l’a arrêtée.
    .missed = Le gouvernement peut dire que vous êtes en retard. Faites appel quand même dans les 30 jours, et parlez tout de suite à un avocat.
    .todo = Envoyez le formulaire EOIR-26 assez tôt pour qu’il arrive avant la fin du dixième jour.
    .why = Un tribunal a annulé cette règle le 8 mars 2026. Faro en tient compte seulement par sécurité. Demandez à un avocat si c’est encore nécessaire.

us-bia-brief = Envoyer vos arguments écrits à la Commission
    .plain = L’avis de la Commission donne un dernier jour pour vos arguments écrits (brief). Vous et le gouvernement avez les mêmes 20 jours. Votre texte doit ARRIVER au plus tard ce jour-là.
    .missed = La Commission peut décider sans vos arguments. Elle peut aussi clore l’appel si vous aviez dit que vous enverriez un texte. Envoyez-le maintenant, demandez à la Commission de le prendre en retard, et parlez à un avocat.
    .todo = Suivez le jour de l’avis. Envoyez le texte à la Commission et une copie à l’avocat du gouvernement. S’il vous faut plus de temps, demandez-le avant le dernier jour.

us-bia-fee_waiver-15 = Renvoyer l’appel : pas de dispense de frais
    .plain = La Commission n’a pas accepté votre demande de ne pas payer, et vous a rendu votre appel ou votre demande. Vous avez 15 jours pour le déposer encore, avec les frais ou avec une nouvelle demande de ne pas payer. Pendant ces jours, le délai de votre appel ne court pas.
    .missed = La Commission peut traiter votre appel comme jamais déposé. L’ordre est alors définitif. Envoyez-le maintenant, dites pourquoi il est en retard, et parlez tout de suite à un avocat.
    .todo = Payez dans l’EOIR Payment Portal et joignez le reçu, ou remplissez un nouveau formulaire EOIR-26A avec tout ce que vous gagnez et dépensez. Envoyez-le avec tout l’appel et la lettre de la Commission. Il doit arriver à temps.

us-bond-appeal = Faire appel de la décision sur la caution
    .plain = Le juge a refusé la caution (bond), ou a demandé trop d’argent ? Vous pouvez faire appel à la Commission. Il semble que la Commission doive avoir le formulaire EOIR-26 dans les 30 jours. Il n’y a pas de frais. Visez 10 jours.
    .missed = Vous pouvez demander encore au juge si quelque chose d’important a changé. Parlez à un avocat.
    .todo = Envoyez le formulaire EOIR-26 à la Commission et une copie à l’avocat du gouvernement. Votre cas continue en même temps : tenez toutes les autres dates.

us-pfr = Demander à un tribunal fédéral de voir le cas
    .plain = Un tribunal fédéral peut voir la décision de la Commission. Il peut aussi voir certains ordres d’expulsion que des agents ont faits sans juge. Le tribunal doit avoir votre requête (petition for review) dans les 30 jours après la date écrite sur le papier.
    .missed = Le tribunal fédéral ne verra très probablement pas votre cas. Demandez tout de suite à un avocat si l’on peut encore faire quelque chose.
    .todo = Déposez la requête à la cour d’appel fédérale (court of appeals). Demandez-lui aussi d’arrêter votre expulsion : elle ne s’arrête pas toute seule.
    .no-extra-days = Vous n’avez pas de jours en plus parce que la décision est venue par la poste. Si le dernier jour est un jour férié de l’État, vous avez peut-être un jour de plus, mais n’y comptez pas. Votre cas porte-t-il seulement sur la protection contre le renvoi (withholding of removal) ou la torture ? Alors les 30 jours peuvent partir de l’ordre plus ancien des agents, et non de la décision de la Commission. Les tribunaux ne disent pas encore la même chose des anciens ordres utilisés de nouveau : demandez maintenant à un avocat.
    .state-holiday = Cela vaut là où le dernier jour est un jour férié de l’État. Ne l’attendez pas.

us-pfr-brief = Envoyer vos arguments écrits au tribunal fédéral
    .plain = Le tribunal vous dit quand le dossier de votre cas est prêt. Votre texte (brief) doit être déposé 40 jours après, si le tribunal ne fixe pas un autre jour. Vous avez 14 jours pour répondre au texte du gouvernement.
    .missed = Le tribunal peut clore votre cas. Demandez-lui maintenant plus de temps, dites pourquoi, et parlez à un avocat.
    .todo = Lisez le calendrier du tribunal : c’est son jour qui compte. Envoyez le texte au tribunal et une copie à l’avocat du gouvernement.

## Voluntary departure

us-vd-depart = Partir au plus tard le jour fixé par le juge
    .plain = Le juge vous a laissé partir de vous-même (départ volontaire, voluntary departure) et a donné un nombre de jours. Vous devez être hors du pays au plus tard le dernier. S’il tombe un week-end ou un jour férié, une décision de tribunal de 2025 permet de partir le prochain jour ouvré. N’y comptez pas.
    .missed = La permission de partir de vous-même devient un ordre d’expulsion. Vous devrez peut-être payer une amende, et pendant 10 ans certaines voies de la loi vous sont fermées. Parlez tout de suite à un avocat.
    .todo = Gardez la preuve du jour de votre départ. Parlez à un avocat avant de déposer une demande de réouverture ou d’aller au tribunal fédéral : cela peut mettre fin au départ volontaire.

us-vd-bond = Payer la caution du départ volontaire
    .plain = Le juge peut demander de l’argent comme promesse que vous partirez (bond). Il semble que l’ICE doive l’avoir dans les 5 jours ouvrés, mais nous n’avons pas pu le vérifier. Demandez au tribunal ou à un avocat le même jour.
    .missed = Le départ volontaire est peut-être perdu, et un ordre d’expulsion peut prendre sa place. Parlez tout de suite à un avocat.
    .todo = Payez la caution à l’ICE et gardez le reçu.

us-vd-bond_proof_bia = Montrer à la Commission que vous avez payé la caution
    .plain = Si vous faites appel après un départ volontaire, la Commission a besoin de la preuve que vous avez payé la caution. La preuve doit arriver dans les 30 jours après le dépôt de l’appel.
    .missed = La Commission ne vous donnera peut-être pas le départ volontaire une nouvelle fois. Envoyez la preuve maintenant, même en retard, et demandez à un avocat.
    .todo = Envoyez une copie du reçu de la caution à la Commission et une copie à l’avocat du gouvernement.

## ICE

us-ice-notice_to_report = Se présenter au bureau de l’ICE
    .plain = On a laissé entrer certaines personnes avec un papier qui leur dit de se présenter à l’ICE (formulaire I-385). Vous avez 60 jours, ou ce que dit votre propre papier.
    .missed = Des agents de l’ICE peuvent venir vous chercher et vous mettre en détention. Prenez rendez-vous maintenant, même en retard. Parlez à un avocat avant d’y aller : les arrestations lors de ces visites ont augmenté en 2025.
    .todo = Prenez rendez-vous sur la page des pointages de l’ICE. C’est la prise de rendez-vous qui compte, même si la visite est plus tard. Gardez-en une copie. Dites à une personne de confiance quand vous y allez.

us-ice-checkin-recurring = Faire votre pointage avec l’ICE
    .plain = Vous devez faire chaque pointage le jour et à l’heure que votre agent vous a dits. Cela peut être une photo dans une application, un appel ou une visite.
    .missed = En manquer un peut mener à la détention ou à un bracelet à la cheville. Appelez votre agent tout de suite, dites pourquoi, et notez à qui vous avez parlé. Dites-le à votre avocat.
    .todo = Gardez votre téléphone chargé et l’application en marche. Gardez la preuve de chaque pointage. Si vous ne pouvez pas en faire un, dites-le à votre agent avant.

us-ice-osup = Se présenter les jours du papier de surveillance
    .plain = Votre papier de surveillance (formulaire I-220A ou I-220B) donne la liste des jours où vous devez vous présenter à l’ICE. Faites-le chacun de ces jours.
    .missed = L’ICE peut vous mettre en détention. Appelez tout de suite le bureau de l’ICE, dites pourquoi vous l’avez manqué, et dites-le à votre avocat.
    .todo = Apportez le papier à chaque fois. Faites écrire le prochain jour par l’agent. Si une visite vous inquiète, parlez à un avocat avant. Ne restez pas simplement chez vous.

## The questions for facts. .label names the fact inside a sentence.

us-fact-last_arrival = Quel est le jour de votre dernière entrée aux États-Unis ?
    .label = le jour de votre dernière entrée aux États-Unis
us-fact-unaccompanied_child = À votre arrivée ou quand vous avez demandé l’asile, aviez-vous moins de 18 ans, sans père, mère ni tuteur légal ici qui pouvait s’occuper de vous ?
    .label = vous aviez moins de 18 ans, sans père, mère ni tuteur ici qui pouvait s’occuper de vous
us-fact-i589_filed = Quel jour avez-vous envoyé ou remis votre formulaire d’asile (I-589) ?
    .label = le jour où vous avez déposé le formulaire d’asile
us-fact-fee_notice_date = Quelle date est sur l’avis des frais annuels d’asile ?
    .label = la date de l’avis des frais annuels
us-fact-i589_received = Quel jour votre formulaire d’asile complet est-il arrivé au bureau ou au tribunal ? Regardez l’avis de réception ou le tampon.
    .label = le jour où votre formulaire d’asile complet a été reçu
us-fact-clock_stopped = L’horloge de l’asile s’est-elle arrêtée parce que vous avez demandé un report ? Si oui, de quel jour à quel jour ? L’horloge compte les jours jusqu’à votre permis de travail.
    .label = les jours où l’horloge de l’asile était arrêtée
us-fact-ead_expires = Quel est le dernier jour sur votre carte de permis de travail ?
    .label = le dernier jour de votre carte de permis de travail
us-fact-biometrics_at = Quel jour et à quelle heure est votre rendez-vous pour les empreintes ?
    .label = votre rendez-vous pour les empreintes
us-fact-asylum_interview_at = Quel jour et à quelle heure est votre entretien d’asile ?
    .label = votre entretien d’asile
us-fact-interview_missed_on = Quel jour était l’entretien d’asile où vous n’avez pas pu aller ?
    .label = le jour de l’entretien que vous avez manqué
us-fact-delay_ended = Si quelque chose vous a mis en retard pour demander l’asile, quel jour cela a-t-il fini ? Si votre pays a changé, prenez le jour du changement.
    .label = le jour où la raison du retard a fini
us-fact-i589_returned = Quel jour votre formulaire d’asile vous est-il revenu ?
    .label = le jour où votre formulaire d’asile est revenu
us-fact-tz = Quel fuseau horaire a ce lieu ?
    .label = le fuseau horaire du lieu
us-fact-rfe_mailed = Quelle date est sur la lettre où l’USCIS demande plus de preuves (Request for Evidence) ?
    .label = la date de la demande de preuves
us-fact-noid_mailed = Quelle date est sur l’avis qui dit que l’USCIS pense refuser votre cas (Notice of Intent) ?
    .label = la date de l’avis d’intention
us-fact-max_days = Combien de jours avez-vous pour répondre, selon l’avis ?
    .label = le nombre de jours que l’avis donne
us-fact-by_mail = L’avis vous est-il venu par la poste ?
    .label = l’avis est venu par la poste
us-fact-moved_on = Quel jour avez-vous déménagé ?
    .label = le jour où vous avez déménagé
us-fact-already_registered = Le gouvernement vous a-t-il déjà enregistré (empreintes à votre arrivée, I-94, permis de travail ou papiers du tribunal) ?
    .label = le gouvernement vous a déjà enregistré
us-fact-asylum_granted = Quel jour avez-vous obtenu l’asile ?
    .label = le jour où vous avez obtenu l’asile
us-fact-days_abroad = Depuis que vous avez obtenu l’asile, combien de jours étiez-vous hors des États-Unis ?
    .label = les jours que vous avez passés hors des États-Unis
us-fact-travel_on = Quel jour voulez-vous voyager ?
    .label = le jour où vous voulez voyager
us-fact-tps_opens = Quel est le premier jour où les personnes de votre pays qui ont le TPS peuvent s’inscrire encore ?
    .label = le premier jour pour s’inscrire encore au TPS
us-fact-tps_closes = Quel est le dernier jour où les personnes de votre pays qui ont le TPS peuvent s’inscrire encore ?
    .label = le dernier jour pour s’inscrire encore au TPS
us-fact-tps_reason_ended = Pour demander le TPS en retard : quel jour votre autre statut ou votre demande ouverte a-t-il fini, ou finira-t-il ?
    .label = le jour où votre autre statut ou demande a fini
us-fact-turns_21_on = Quel jour aurez-vous 21 ans ?
    .label = le jour où vous avez 21 ans
us-fact-visa_available = Quel jour un visa est-il devenu disponible pour vous ?
    .label = le jour où un visa est devenu disponible pour vous
us-fact-uscis_decision_mailed = Quelle date est sur le refus de l’USCIS ?
    .label = la date du refus de l’USCIS
us-fact-parole_until = Jusqu’à quel jour votre I-94 vous laisse-t-il rester (parole) ?
    .label = le dernier jour du parole sur votre I-94
us-fact-cf_negative_served = Quel jour vous a-t-on donné le papier qui dit que vous n’avez pas de « credible fear » ?
    .label = le jour où vous avez reçu la décision sur la crainte crédible (credible fear)
us-fact-cf_judge_concurred = Quel jour le juge a-t-il confirmé que vous n’avez pas de « credible fear » ?
    .label = le jour où le juge a été d’accord avec l’agent
us-fact-removal_on = Si l’on vous l’a dit, quel jour doit-on vous expulser ?
    .label = le jour où l’on doit vous expulser
us-fact-rf_negative_served = Quel jour vous a-t-on donné le papier qui dit que vous n’avez pas de « reasonable fear » ?
    .label = le jour où vous avez reçu la décision sur la crainte raisonnable (reasonable fear)
us-fact-hearing = Quel jour est votre audience (individuelle ou master) ?
    .label = le jour de votre audience
us-fact-nta_served = Quel jour vous a-t-on donné l’avis de comparution (Notice to Appear, NTA) ?
    .label = le jour où vous avez reçu l’avis de comparution
us-fact-detained = Êtes-vous en détention maintenant ?
    .label = vous êtes en détention
us-fact-wants_remote = Voulez-vous participer à votre audience par vidéo ou par téléphone ?
    .label = vous voulez participer par vidéo ou par téléphone
us-fact-pretermit_motion = Quel jour le tribunal a-t-il reçu la demande de clore tôt votre cas d’asile, ou quel jour a-t-elle été faite au tribunal ?
    .label = le jour de la demande de clore tôt votre cas d’asile
us-fact-bond_decision = Quel jour le juge a-t-il décidé de la caution ?
    .label = le jour où le juge a décidé de la caution
us-fact-absentia_order = Quelle date est sur l’ordre fait quand vous n’étiez pas au tribunal ?
    .label = la date de l’ordre fait quand vous n’étiez pas au tribunal
us-fact-appeal_filed = Avez-vous envoyé un appel à la Commission des appels ?
    .label = vous avez fait appel à la Commission
us-fact-appeal_waived = Avez-vous dit au juge que vous renoncez à votre appel ?
    .label = vous avez renoncé à votre appel
us-fact-abused_by_family = Un mari, une femme, un père, une mère ou un enfant adulte qui a la nationalité américaine ou une green card vous a-t-il maltraité ? Rien ne vous oblige à répondre.
    .label = un proche de la famille vous a maltraité
us-fact-fee_waiver_refused = Quelle date est sur la lettre de la Commission qui refuse votre demande de ne pas payer (fee waiver) ?
    .label = la date de la lettre qui refuse la dispense de frais
us-fact-ij_decision_oral = Quel jour le juge a-t-il dit la décision à voix haute au tribunal ?
    .label = le jour où le juge a dit la décision à voix haute
us-fact-ij_decision_mailed = Quel jour le tribunal a-t-il posté la décision écrite du juge ou l’a-t-il mise en ligne ?
    .label = le jour où la décision écrite a été envoyée
us-fact-written_summary_mailed = Si un résumé écrit de la décision orale est venu, quel jour le tribunal l’a-t-il posté ?
    .label = le jour où le résumé écrit a été posté
us-fact-briefing_schedule = Quelle date est sur l’avis de la Commission pour les arguments écrits (briefing schedule) ?
    .label = la date de l’avis pour les arguments écrits
us-fact-bia_order = Quelle date est sur la décision de la Commission ?
    .label = la date de la décision de la Commission
us-fact-dhs_order = Quelle date est sur l’ordre d’expulsion qu’un agent a fait, sans juge ?
    .label = la date de l’ordre qu’un agent a fait
us-fact-reinstatement_order = Quelle date est sur le papier qui dit que votre ancien ordre d’expulsion est utilisé encore (formulaire I-871) ?
    .label = la date du papier qui utilise encore votre ancien ordre
us-fact-served_by_mail = Avez-vous reçu la décision par la poste ?
    .label = la décision est venue par la poste
us-fact-circuit = Dans quel circuit fédéral est votre tribunal de l’immigration ?
    .label = la cour du circuit fédéral
us-fact-record_available = Quel jour le tribunal fédéral a-t-il dit que le dossier de votre cas est prêt ?
    .label = le jour où le dossier était prêt
us-fact-opposing_filing_received = Si l’avocat du gouvernement a demandé quelque chose au juge par écrit, quel jour ce papier est-il arrivé au tribunal ?
    .label = le jour où le tribunal a reçu le papier du gouvernement
us-fact-date_set_by_judge = Quel est le dernier jour que le juge vous a donné pour un formulaire ou pour des papiers ?
    .label = le jour fixé par le juge
us-fact-vd_order = Quel jour le juge vous a-t-il laissé partir de vous-même (départ volontaire, voluntary departure) ?
    .label = le jour où le juge a donné le départ volontaire
us-fact-days_granted = Combien de jours avez-vous pour partir, selon l’ordre du juge ?
    .label = le nombre de jours que le juge vous a donnés
us-fact-bia_appeal_filed = Quel jour avez-vous déposé votre appel à la Commission ?
    .label = le jour où vous avez déposé votre appel
us-fact-released = Quel jour vous a-t-on laissé partir, à la frontière ou de la détention ? Si vous avez le formulaire I-385, prenez la date qui est dessus.
    .label = le jour où l’on vous a laissé partir
us-fact-first = Quel jour et à quelle heure est votre premier pointage ?
    .label = votre premier pointage
us-fact-every = Combien de temps y a-t-il d’un pointage à l’autre, par exemple 1 semaine, 2 semaines ou 1 mois ?
    .label = le temps entre les pointages

## Federal holidays

us-holiday-new-year = le jour de l’An
us-holiday-martin-luther-king = le jour de Martin Luther King
us-holiday-washington = l’anniversaire de Washington (Presidents’ Day)
us-holiday-memorial = Memorial Day
us-holiday-juneteenth = Juneteenth
us-holiday-independence = la fête de l’Indépendance des États-Unis
us-holiday-labor = Labor Day (fête du Travail aux États-Unis)
us-holiday-columbus = Columbus Day
us-holiday-veterans = Veterans Day
us-holiday-thanksgiving = Thanksgiving
us-holiday-christmas = Noël
