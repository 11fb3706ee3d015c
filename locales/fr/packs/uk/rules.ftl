### Royaume-Uni : les mots des règles et des données qu’elles demandent.

uk-jurisdiction = Royaume-Uni

uk-ftt-appeal = Faire appel du refus (au Royaume-Uni)
    .plain = Le Home Office a dit non ? Le tribunal doit avoir votre appel dans les 14 jours après que le Home Office a envoyé la lettre. Le jour où vous l’avez ouverte ne compte pas.
    .missed = Faites appel quand même, aujourd’hui. Demandez plus de temps au tribunal et dites pourquoi vous êtes en retard. Parlez tout de suite à un avocat.
    .todo = Faites appel au First-tier Tribunal, de la façon que décrit votre lettre. Regardez la date de la lettre et gardez l’enveloppe. Les règles ont peut-être changé en 2026 : demandez à un avocat.
    .abroad = Vous avez dit à Faro que vous êtes hors du Royaume-Uni. Alors vous avez peut-être plus de temps : voyez l’appel depuis l’étranger. Par sécurité, agissez au plus tard à cette date.
    .unchecked = Aucun avocat n’a encore vérifié cette date. Demandez à un avocat avant de compter dessus.

uk-ftt-abroad = Faire appel du refus (hors du Royaume-Uni)
    .plain = Si vous êtes hors du Royaume-Uni, vous avez 28 jours. Ils courent à partir du jour où la décision vous est venue. Étiez-vous alors au Royaume-Uni, sans pouvoir y faire appel ? Alors ils courent à partir du jour de votre départ.
    .missed = Faites appel quand même, aujourd’hui. Demandez plus de temps au tribunal et dites pourquoi vous êtes en retard. Parlez tout de suite à un avocat.
    .todo = Faites appel au First-tier Tribunal, de la façon que décrit votre lettre. Gardez la preuve du jour de votre départ et du jour où vous avez reçu la décision.
    .received = Cela vaut si vous étiez à l’étranger, ou pouviez faire appel depuis le Royaume-Uni.
    .left = Cela vaut si vous étiez au Royaume-Uni au moment de la décision et ne pouviez pas y faire appel.
    .unchecked = Aucun avocat n’a encore vérifié cette date. Demandez à un avocat avant de compter dessus.

uk-ut-permission = Demander à aller à l’Upper Tribunal
    .plain = Si le First-tier Tribunal dit non, vous pouvez demander la permission de faire appel à l’Upper Tribunal. Vous avez 14 jours après l’envoi de la décision, ou 28 jours si vous êtes à l’étranger.
    .missed = Votre appel peut finir là. Demandez quand même la permission, dites pourquoi vous êtes en retard, et parlez tout de suite à un avocat.
    .todo = Écrivez ce que le juge a mal compris dans la loi. Envoyez la demande au First-tier Tribunal pour qu’elle arrive à temps.
    .inside = Cela vaut si vous êtes au Royaume-Uni.
    .outside = Cela vaut si vous êtes hors du Royaume-Uni.
    .unchecked = Aucun avocat n’a encore vérifié cette date. Demandez à un avocat avant de compter dessus.

uk-ut-renewed = Demander à l’Upper Tribunal lui-même
    .plain = Le First-tier Tribunal ne vous a pas laissé faire appel à l’Upper Tribunal ? Vous pouvez demander à l’Upper Tribunal lui-même. Nous croyons que vous avez 14 jours après l’envoi de cette réponse, et plus depuis l’étranger. Nous n’avons pas pu le vérifier.
    .missed = Votre appel peut finir là. Demandez quand même, dites pourquoi vous êtes en retard, et parlez tout de suite à un avocat.
    .todo = Cherchez dans la lettre le délai et la façon de demander. Envoyez la demande à l’Upper Tribunal pour qu’elle arrive à temps.
    .inside = Cela vaut si vous êtes au Royaume-Uni.
    .outside = Cela vaut si vous êtes hors du Royaume-Uni.

uk-support-appeal = Faire appel pour votre aide d’asile (logement et argent)
    .plain = Le Home Office a refusé ou arrêté votre aide d’asile (asylum support) ? Le tribunal doit avoir votre appel dans les 3 jours après le jour où vous avez reçu la lettre.
    .missed = Faites appel quand même, aujourd’hui. Dites sur le formulaire pourquoi vous êtes en retard. Un groupe qui aide les personnes qui demandent l’asile peut vous aider.
    .todo = Remplissez l’avis d’appel venu avec la lettre et envoyez-le au tribunal de l’aide d’asile. L’e-mail est le plus rapide. Joignez la lettre.
    .weekends = Un groupe qui aide pour ces appels dit que les samedis et les dimanches ne comptent pas. N’attendez pas cela.
    .unchecked = Aucun avocat n’a encore vérifié cette date. Demandez à un avocat avant de compter dessus.

## The questions for facts. .label names the fact inside a sentence.

uk-fact-decision_sent = Quel jour le Home Office a-t-il envoyé la décision ?
    .label = le jour où la décision a été envoyée
uk-fact-in_uk = En ce moment, êtes-vous au Royaume-Uni ?
    .label = vous êtes au Royaume-Uni
uk-fact-left_uk = Quel jour avez-vous quitté le Royaume-Uni ?
    .label = le jour où vous avez quitté le Royaume-Uni
uk-fact-decision_received = Quel jour avez-vous reçu la décision ?
    .label = le jour où vous avez reçu la décision
uk-fact-could_appeal_inside = Quand vous étiez encore au Royaume-Uni, pouviez-vous y faire appel ?
    .label = vous pouviez faire appel quand vous étiez au Royaume-Uni
uk-fact-permission_refused_sent = Quel jour le First-tier Tribunal a-t-il envoyé sa réponse que vous ne pouvez pas faire appel ?
    .label = le jour où le tribunal a envoyé cette réponse
uk-fact-support_decision_received = Quel jour avez-vous reçu la lettre sur votre aide d’asile ?
    .label = le jour où vous avez reçu la lettre sur l’aide
uk-fact-ftt_decision_sent = Quel jour le First-tier Tribunal a-t-il envoyé sa décision ?
    .label = le jour où le tribunal a envoyé sa décision
