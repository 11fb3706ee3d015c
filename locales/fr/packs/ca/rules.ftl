### Canada : les mots des règles et des données qu’elles demandent.

ca-jurisdiction = Canada

ca-claim-one_year = Demander la protection du Canada dans l’année
    .plain = Une loi de 2026 compte un an à partir de votre première entrée au Canada après le 24 juin 2020. Une autre entrée plus tard ne fait pas recommencer l’année. Demandez à un avocat comment elle est appliquée.
    .missed = Vous n’aurez peut-être pas d’audience à la commission des réfugiés (IRB). Vous pouvez peut-être encore avoir un examen sur papier du danger au pays (PRRA). Parlez à un avocat maintenant.
    .todo = Faites votre demande d’asile avant ce jour. Notez chaque jour d’entrée au Canada, et gardez des preuves.
    .child = Vous avez dit à Faro que vous êtes un enfant, sans parents au Canada. Un agent peut faire une exception pour vous. N’y comptez pas : agissez au plus tard à cette date, et demandez à un avocat.

ca-claim-14d = Passer la frontière par la terre depuis les États-Unis
    .plain = Avez-vous passé la frontière entre les postes ? Avant le jour 14, le Canada peut vous renvoyer aux États-Unis. À partir du jour 14, une demande ne va pas à la commission des réfugiés (IRB). Un agent peut faire une exception pour les enfants qui sont ici sans parents. Demandez d’abord à un avocat.
    .missed = Une demande à partir de ce jour peut n’avoir qu’un examen sur papier (PRRA), et pas d’audience. Parlez à un avocat maintenant : une exception vous concerne peut-être.
    .todo = Parlez à un avocat ou à l’aide juridique avant de faire une demande. Dites-leur le jour, le lieu et votre famille au Canada.
    .child = Vous avez dit à Faro que vous êtes un enfant, sans parents au Canada. Un agent peut faire une exception pour vous. Demandez à un avocat avant de faire une demande.

ca-boc-poe = Envoyer votre formulaire Basis of Claim
    .plain = Avez-vous demandé à la frontière ou à l’aéroport ? La commission des réfugiés doit avoir votre formulaire Basis of Claim à temps. Les jours courent à partir du jour où votre demande lui a été envoyée. La règle dit 15 jours. L’avis de la commission du 9 septembre 2024 en donne 45. Visez 15. Il vous en faut plus ? Demandez 3 jours ouvrés avant la fin.
    .missed = La commission vous appelle à une audience, dans les 5 jours ouvrés, pour demander si vous avez renoncé à votre demande. Allez-y, apportez le formulaire, et dites pourquoi il est en retard. Parlez tout de suite à un avocat.
    .todo = Remplissez le formulaire Basis of Claim et envoyez-le à la Section de la protection des réfugiés (Refugee Protection Division). Si vous avez demandé au Canada même, le formulaire a un autre délai : regardez vos papiers.

ca-boc-more_time = Demander plus de temps pour le formulaire Basis of Claim
    .plain = Vous ne pouvez pas envoyer votre formulaire Basis of Claim à temps ? Vous pouvez demander plus de temps à la commission des réfugiés. Elle doit avoir votre demande 3 jours ouvrés avant la fin du délai du formulaire.
    .missed = Envoyez le formulaire dès que possible, et dites pourquoi il est en retard. On peut vous appeler à une audience à ce sujet : allez-y. Demandez à un avocat.
    .todo = Prenez le formulaire de la commission pour demander plus de temps, et donnez vos raisons. Une maladie ? Envoyez un papier d’un médecin. Sans réponse, l’ancien jour compte encore.

ca-rad-notice = Faire appel du refus de votre demande
    .plain = Vous avez reçu les raisons écrites du refus ? Votre avis d’appel doit arriver dans les 15 jours. Il va à la Section d’appel des réfugiés (Refugee Appeal Division, RAD). Certaines personnes ne peuvent pas y faire appel : regardez ce que dit votre décision.
    .missed = Demandez tout de suite plus de temps à la RAD et dites pourquoi vous êtes en retard. Si elle dit non, il reste peut-être la Cour fédérale (Federal Court). Parlez à un avocat.
    .todo = Envoyez l’avis d’appel à la RAD. Il doit arriver à temps. Gardez la preuve du jour où vous avez reçu les raisons.
    .no-appeal = Vous avez dit à Faro ce que dit votre décision. Alors la loi ne vous donne pas d’appel à la RAD. Il reste peut-être la Cour fédérale, et son délai est court. Demandez aujourd’hui à un avocat.

ca-rad-perfect = Envoyer tous les papiers de votre appel
    .plain = Votre appel doit avoir un dossier complet avec vos arguments. Un avis de 2020 donne 45 jours après que vous avez reçu les raisons écrites, mais la loi que nous avons lue dit 30. Par sécurité, prenez 30.
    .missed = La RAD peut mettre fin à votre appel. Envoyez le dossier maintenant, demandez plus de temps, dites pourquoi, et parlez à un avocat.
    .todo = Réunissez la décision, vos preuves et vos arguments (appellant’s record). Envoyez-les à la RAD pour qu’ils arrivent à temps.
    .no-appeal = Vous avez dit à Faro ce que dit votre décision. Alors la loi ne vous donne pas d’appel à la RAD. Il reste peut-être la Cour fédérale, et son délai est court. Demandez aujourd’hui à un avocat.

ca-jr = Demander à la Cour fédérale de voir la décision
    .plain = Vous avez 15 jours à partir du jour où vous avez reçu la décision pour vous adresser à la Cour fédérale (Federal Court). C’est 60 jours si votre affaire est née hors du Canada. Si vous pouvez faire appel à la RAD, faites-le d’abord.
    .missed = Le Canada peut vous expulser. Un juge peut donner plus de temps pour une raison spéciale : demandez-le tout de suite, avec un avocat.
    .todo = Déposez la demande d’autorisation et de contrôle judiciaire (application for leave and for judicial review). Donnez aussi une copie au gouvernement. Les deux doivent être faits à temps.
    .inside = Cela vaut si votre affaire est née au Canada.
    .outside = Cela vaut si votre affaire est née hors du Canada.
    .appeal-first = Pouvez-vous encore faire appel à la RAD ? Alors la Cour ne regarde pas encore : faites d’abord appel. Un avocat peut vous dire quelle voie est ouverte.

ca-jr-perfect = Envoyer tous les papiers à la Cour fédérale
    .plain = Après votre demande à la Cour fédérale, il lui faut votre dossier complet : la décision, votre déclaration sous serment et vos arguments. Vous avez 30 jours à partir du jour du dépôt. Si vous n’aviez pas encore les raisons écrites, les 30 jours courent à partir du jour où vous les recevez.
    .missed = Un juge peut mettre fin à votre cas sans vous demander encore. Demandez tout de suite plus de temps à la Cour, dites pourquoi, et parlez à un avocat.
    .todo = Donnez le dossier à l’avocat du gouvernement, et déposez-le avec la preuve que vous l’avez fait. Les deux doivent être faits à temps.
    .with-reasons = Cela vaut si vous aviez les raisons écrites quand vous avez déposé.
    .reasons-later = Cela vaut si vous avez dit à la Cour que vous n’aviez pas encore les raisons écrites.
    .special-order = On dit que la Cour a donné 45 jours de plus dans un ordre de mai 2025. Nous ne l’avons pas lu. N’attendez pas ces jours : demandez à la Cour ou à un avocat.

ca-prra-apply = Demander l’examen avant le renvoi (PRRA)
    .plain = On vous a donné un avis qui dit que vous pouvez demander un PRRA ? C’est un examen du danger au pays avant que l’on vous expulse. Envoyez votre demande dans les 15 jours. Si l’avis est venu par la poste, c’est 7 jours de plus.
    .missed = Vous pouvez encore demander, mais on peut vous expulser avant qu’il y ait une réponse. Parlez à un avocat aujourd’hui.
    .todo = Remplissez le formulaire venu avec l’avis et envoyez-le. Gardez la preuve du jour de l’envoi. Toutes vos preuves peuvent suivre : voyez le délai d’après.
    .stay = Si vous demandez à temps, votre expulsion attend la réponse. Ce n’est pas le cas pour un deuxième PRRA, ni pour un PRRA que vous demandez à la frontière : envoyez tout en même temps, et demandez à un avocat.

ca-prra-submissions = Envoyer vos preuves pour le PRRA
    .plain = Avez-vous demandé le PRRA à temps ? Alors on ne décide pas dans les 30 premiers jours après l’avis. S’il est venu par la poste, c’est 7 jours de plus. Après cela, une décision peut venir n’importe quel jour.
    .missed = Envoyez-les quand même, aujourd’hui. On doit regarder ce qui arrive avant la décision.
    .todo = Envoyez vos preuves et vos raisons par écrit. Montrez ce qui est nouveau depuis votre audience, et pourquoi vous ne pouviez pas le montrer avant.

ca-prra-bar = Quand vous pouvez demander encore un PRRA
    .plain = Après un refus, vous ne pouvez pas demander un PRRA pendant 12 mois. Ils courent à partir du dernier non : celui de la commission des réfugiés, de l’appel, de la Cour fédérale ou d’un PRRA d’avant. Une demande à laquelle vous avez renoncé compte aussi.
    .missed = Rien n’est perdu. Vous pouvez demander à partir de ce jour, si vous êtes encore au Canada. On peut vous expulser avant : demandez à un avocat.
    .todo = Gardez chaque papier qui montre un nouveau danger au pays. Demandez à un avocat ce que vous pouvez faire avant ce jour.
    .exceptions = Certains pays sont exceptés, et certains refus ne comptent pas. Demandez à un avocat si c’est votre cas.

ca-hc-bar = Quand vous pouvez demander à rester pour des raisons humaines (H&C)
    .plain = Après un refus, le Canada ne regarde pas une demande H&C pendant 12 mois. Ils courent à partir du dernier non : celui de la commission des réfugiés, de l’appel ou de la Cour fédérale. Une demande à laquelle vous avez renoncé peut compter aussi.
    .missed = Rien n’est perdu. Vous pouvez demander à partir de ce jour. Une demande seule n’arrête pas une expulsion : demandez à un avocat.
    .todo = Gardez des papiers sur votre travail, votre famille et votre vie au Canada. Demandez à un avocat ce que vous pouvez faire avant ce jour.
    .exceptions = Il y a des exceptions pour des enfants à qui cela ferait du mal, et pour des malades sans soins au pays. Demandez à un avocat si c’est votre cas.

ca-rpd-evidence = Envoyer vos preuves à la commission des réfugiés
    .plain = La commission des réfugiés doit avoir vos preuves 10 jours avant votre audience. Il en va de même pour les changements de votre formulaire Basis of Claim.
    .missed = La commission peut laisser vos papiers de côté. Envoyez-les quand même, dites pourquoi ils sont en retard, et demandez-lui de les prendre.
    .todo = Envoyez les papiers à la Section de la protection des réfugiés (Refugee Protection Division). Si le gouvernement prend part à votre cas, il lui faut aussi une copie. Les papiers dans une autre langue doivent avoir une traduction.

ca-rpd-interpreter = Demander un interprète, ou un autre
    .plain = Vous faut-il un interprète à votre audience, ou un interprète pour une autre langue ou un autre dialecte ? La commission des réfugiés doit le savoir 10 jours avant. Il en va de même pour changer entre l’anglais et le français.
    .missed = Dites-le tout de suite à la commission, et encore au début de l’audience. Ne continuez pas si vous ne vous comprenez pas.
    .todo = Écrivez à la Section de la protection des réfugiés (Refugee Protection Division) : votre numéro de dossier, votre langue et votre dialecte. Dites-le aussi pour vos témoins.

## The questions for facts. .label names the fact inside a sentence.

ca-fact-entries = Quels sont tous vos jours d’entrée au Canada ?
    .label = votre entrée au Canada
ca-fact-entered_over_land = Quel jour avez-vous passé par la terre des États-Unis au Canada ?
    .label = le jour où vous avez passé la frontière par la terre
ca-fact-referred = Quel jour votre demande a-t-elle été envoyée à la commission des réfugiés (Refugee Protection Division) ?
    .label = le jour où votre demande a été envoyée à la commission
ca-fact-written_reasons_received = Quel jour avez-vous reçu par écrit les raisons de la décision ?
    .label = le jour où vous avez reçu les raisons écrites
ca-fact-decision_notified = Quel jour avez-vous reçu la décision ?
    .label = le jour où vous avez reçu la décision
ca-fact-in_canada = Votre affaire est-elle née au Canada, par exemple avec un bureau là-bas ?
    .label = votre affaire est née au Canada
ca-fact-child_alone = Avez-vous moins de 18 ans, et êtes-vous au Canada sans parent ni tuteur ?
    .label = vous êtes un enfant, sans parents au Canada
ca-fact-no_credible_basis = Regardez votre décision. Dit-elle « no credible basis » (aucun fondement crédible) ? Ou dit-elle « manifestly unfounded » (clairement infondée) ?
    .label = votre décision dit « no credible basis » ou « manifestly unfounded »
ca-fact-boc_due = Jusqu’à quel jour un papier de la commission veut-il votre formulaire Basis of Claim ?
    .label = le dernier jour pour votre formulaire Basis of Claim
ca-fact-leave_filed = Quel jour avez-vous déposé votre demande à la Cour fédérale ?
    .label = le jour du dépôt à la Cour fédérale
ca-fact-reasons_missing = Votre demande à la Cour disait-elle que vous n’aviez pas encore de raisons écrites ?
    .label = vous n’aviez pas de raisons écrites quand vous avez déposé
ca-fact-reasons_came = Après votre dépôt à la Cour, quel jour les raisons écrites sont-elles venues ?
    .label = le jour où les raisons écrites sont venues
ca-fact-prra_notified = Quel jour vous a-t-on donné l’avis de PRRA ? S’il est venu par la poste : quelle date est dessus ?
    .label = le jour de l’avis de PRRA
ca-fact-prra_by_mail = L’avis de PRRA est-il venu par la poste ?
    .label = l’avis de PRRA est venu par la poste
ca-fact-claim_refused = Quel jour la commission des réfugiés a-t-elle refusé votre demande ?
    .label = le jour où la commission a refusé votre demande
ca-fact-rad_refused = Quel jour la RAD a-t-elle refusé votre appel ?
    .label = le jour où la RAD a refusé votre appel
ca-fact-court_refused = Quel jour la Cour fédérale a-t-elle dit non ?
    .label = le jour où la Cour fédérale a dit non
ca-fact-prra_refused = Quel jour votre dernier PRRA a-t-il été refusé ?
    .label = le jour où votre dernier PRRA a été refusé
ca-fact-hearing = Quel jour est votre audience à la commission des réfugiés ?
    .label = le jour de votre audience
