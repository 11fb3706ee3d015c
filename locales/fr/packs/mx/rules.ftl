### Mexique : les mots des règles et des données qu’elles demandent.

mx-jurisdiction = Mexique

mx-comar-apply = Demander le statut de réfugié au Mexique
    .plain = Après votre entrée au Mexique, vous avez 30 jours ouvrés pour demander le statut de réfugié. Les week-ends et les jours fériés ne comptent pas.
    .missed = Allez-y quand même. La COMAR demandera pourquoi vous venez en retard, et elle peut encore prendre votre demande. Dites vos raisons et apportez des preuves.
    .todo = Allez en personne à la COMAR (le bureau des réfugiés). S’il n’y a pas de bureau de la COMAR près de vous, allez à l’INM (le bureau de l’immigration). Demandez un papier qui montre le jour de votre demande.
    .unchecked = Aucun avocat n’a encore vérifié cette date. Demandez à un avocat avant de compter dessus.

mx-comar-weekly = Signer à la COMAR ou à l’INM
    .plain = Tant que votre demande est ouverte, vous devez signer en personne. La plupart des gens signent chaque semaine, le jour et au bureau qu’on leur a donnés.
    .missed = La COMAR peut décider que vous avez renoncé à votre demande. Allez-y aujourd’hui, dites pourquoi vous n’étiez pas là, et apportez des preuves. Demandez de l’aide à un bureau d’aide juridique.
    .todo = Prenez votre papier chaque fois et vérifiez que votre signature est comptée. Si vous voulez aller dans un autre État, demandez d’abord à la COMAR.

mx-comar-decision = La COMAR devrait décider
    .plain = La loi donne à la COMAR 45 jours ouvrés pour décider de votre demande. La COMAR prend souvent plus longtemps.
    .missed = C’est le délai de la COMAR, pas le vôtre : vous ne perdez rien. Continuez à signer et demandez où en est votre cas.
    .todo = Demandez des nouvelles quand vous signez. Tenez à jour votre papier et votre numéro de téléphone à la COMAR.

mx-comar-appeal = Faire appel de la décision de la COMAR
    .plain = Si la COMAR dit non, vous pouvez demander une révision (recurso de revisión). Il semble que vous ayez 15 jours ouvrés, mais nous n’avons pas pu le vérifier. Demandez à un avocat la même semaine.
    .missed = La décision devient définitive. Un avocat peut voir si un tribunal peut encore vous aider (amparo). Cela aussi a un délai court : demandez tout de suite.
    .todo = Cherchez dans votre lettre le délai et le lieu pour un appel. Remettez le recurso de revisión par écrit, et faites mettre un tampon sur votre copie.
    .unchecked = Aucun avocat n’a encore vérifié cette date. Demandez à un avocat avant de compter dessus.

mx-amparo = Demander l’aide d’un tribunal fédéral (amparo)
    .plain = Si la réponse à votre appel (recurso de revisión) est non, un tribunal fédéral peut peut-être encore vous aider. Nous croyons que vous avez 15 jours ouvrés, et qu’il n’y a pas de délai si l’on va vous expulser. Nous n’avons pas pu le vérifier.
    .missed = Demandez quand même à un avocat. Il y a peut-être une autre voie, surtout si l’on va vous expulser.
    .todo = Allez la même semaine voir un avocat ou un groupe qui aide les réfugiés. Apportez les deux décisions et le jour où vous les avez reçues.

## The questions for facts. .label names the fact inside a sentence.

mx-fact-entered = Quel est le jour de votre entrée au Mexique ?
    .label = le jour de votre entrée au Mexique
mx-fact-first = Quel jour et à quelle heure devez-vous signer pour la première fois ?
    .label = la première fois que vous signez
mx-fact-every = Combien de temps y a-t-il d’une signature à l’autre, par exemple 1 semaine ?
    .label = le temps entre les signatures
mx-fact-tz = Quel fuseau horaire a ce lieu ?
    .label = le fuseau horaire du lieu
mx-fact-filed = Quel jour avez-vous remis votre demande de statut de réfugié ?
    .label = le jour où vous avez remis votre demande
mx-fact-decision_notified = Quel jour la COMAR vous a-t-elle donné sa décision ?
    .label = le jour où vous avez reçu la décision
mx-fact-revision_notified = Quel jour avez-vous reçu la réponse à votre recurso de revisión ?
    .label = le jour où vous avez reçu la réponse à votre appel
