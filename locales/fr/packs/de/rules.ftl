### Allemagne : les mots des règles et des données qu’elles demandent.

de-jurisdiction = Allemagne

de-klage-2w = Aller au tribunal contre la décision (deux semaines)
    .plain = Le bureau de l’asile (BAMF) a dit non ? Le tribunal (Verwaltungsgericht) doit avoir votre recours (Klage) dans les deux semaines après la remise de la lettre.
    .missed = La décision devient définitive. Si ce n’était pas votre faute, demandez tout de suite au tribunal de pardonner le retard (Wiedereinsetzung). Si la lettre expliquait mal vos droits, vous avez peut-être trois mois. Parlez à un avocat aujourd’hui.
    .todo = Lisez la dernière page de la lettre (Rechtsbehelfsbelehrung) : elle nomme le tribunal et le délai. Apportez ou envoyez la Klage à ce tribunal, et gardez l’enveloppe jaune.
    .other-land = Cela vaut pour un tribunal dans un Land (État) sans ce jour férié.
    .collected = Vous avez dit à Faro que vous avez pris la lettre. Si vous l’avez reçue avant le quatrième jour, comptez à partir du jour où l’on vous l’a donnée.

de-klage-1w = Aller au tribunal contre la décision (une semaine)
    .plain = Avec certaines décisions, vous n’avez qu’une semaine pour apporter votre recours (Klage) au tribunal (Verwaltungsgericht). C’est peut-être le cas si l’on doit vous envoyer dans un autre pays de l’UE (Dublin). C’est peut-être le cas si vous avez demandé à la frontière. C’est peut-être le cas si la lettre dit « unzulässig » (irrecevable : ils ne l’ont pas examinée) ou « offensichtlich unbegründet » (ils ne voient aucune raison).
    .missed = On peut vous envoyer dans un autre pays. Si le retard n’était pas votre faute, demandez tout de suite au tribunal de le pardonner (Wiedereinsetzung). Parlez à un avocat aujourd’hui.
    .todo = Lisez la dernière page de la lettre pour voir si elle dit une semaine. Déposez la Klage au tribunal, et avec elle la demande urgente (Eilantrag).
    .other-land = Cela vaut pour un tribunal dans un Land (État) sans ce jour férié.
    .collected = Vous avez dit à Faro que vous avez pris la lettre. Si vous l’avez reçue avant le quatrième jour, comptez à partir du jour où l’on vous l’a donnée.

de-eilantrag-1w = Demander au tribunal d’arrêter l’expulsion (Eilantrag)
    .plain = Quand vous n’avez qu’une semaine pour la Klage, la Klage seule ne vous protège pas. Le tribunal doit avoir aussi votre demande urgente (Eilantrag) dans la semaine. À la frontière, vos raisons doivent être là aussi dans cette semaine.
    .missed = On peut vous expulser avant que le tribunal ait décidé. Demandez aujourd’hui à un avocat ce que le tribunal peut encore faire.
    .todo = Déposez l’Eilantrag avec la Klage au Verwaltungsgericht. Un groupe d’aide juridique peut vous aider à l’écrire. Demandez aussi au tribunal si son bureau (Rechtsantragstelle) l’écrit pour vous.
    .other-land = Cela vaut pour un tribunal dans un Land (État) sans ce jour férié.
    .border = Vous avez demandé l’asile à la frontière ou dans un aéroport. Alors la demande doit avoir vos raisons dans la même semaine. Vous pouvez la remettre à l’autorité du lieu où vous devez rester.
    .collected = Vous avez dit à Faro que vous avez pris la lettre. Si vous l’avez reçue avant le quatrième jour, comptez à partir du jour où l’on vous l’a donnée.

de-begruendung-1m = Donner au tribunal vos raisons et vos preuves
    .plain = Dans le mois après la remise de la décision, le tribunal doit avoir les faits de votre cas et vos preuves. Dans une procédure à la frontière, ce peut être moins : 10 jours ou deux semaines.
    .missed = Le tribunal peut laisser de côté ce qui vient en retard. Envoyez-le quand même, dites pourquoi c’est en retard, et parlez à un avocat.
    .todo = Écrivez ce qui vous est arrivé et ce qui est faux dans la décision. Envoyez-le au tribunal avec vos preuves et votre numéro de dossier (Aktenzeichen).
    .other-land = Cela vaut pour un tribunal dans un Land (État) sans ce jour férié.
    .collected = Vous avez dit à Faro que vous avez pris la lettre. Si vous l’avez reçue avant le quatrième jour, comptez à partir du jour où l’on vous l’a donnée.

de-begruendung-border = Donner au tribunal vos raisons et vos preuves (frontière)
    .plain = Vous avez demandé l’asile à la frontière ou dans un aéroport ? Alors le délai pour vos raisons et vos preuves peut être court. C’est 10 jours pour un enfant sans parents ici. C’est deux semaines si l’on a dit qu’un autre pays est sûr pour vous. Dans les autres cas, c’est un mois.
    .missed = Le tribunal peut laisser de côté ce qui vient en retard. Envoyez-le quand même, dites pourquoi c’est en retard, et parlez à un avocat.
    .todo = Écrivez ce qui vous est arrivé et ce qui est faux dans la décision. Envoyez-le au tribunal avec vos preuves et votre numéro de dossier (Aktenzeichen). Si vous ne savez pas quel délai est le vôtre, agissez dans les 10 jours.
    .month = Cela vaut pour les autres cas à la frontière.
    .minor = Cela vaut pour un enfant sans parents ici.
    .third-country = Cela vaut si l’on a dit qu’un autre pays est sûr pour vous.
    .collected = Vous avez dit à Faro que vous avez pris la lettre. Si vous l’avez reçue avant le quatrième jour, comptez à partir du jour où l’on vous l’a donnée.
    .other-land = Cela vaut pour un tribunal dans un Land (État) sans ce jour férié.

de-zulassung-1m = Demander la permission de faire appel du jugement
    .plain = Le tribunal a dit non ? Vous avez un mois après la remise du jugement pour demander un appel (Antrag auf Zulassung der Berufung). Si le tribunal a dit que votre recours n’a clairement aucune base (offensichtlich), la loi ne donne pas d’appel : demandez à un avocat.
    .missed = Le jugement devient définitif. Si ce n’était pas votre faute, demandez tout de suite que le retard soit pardonné (Wiedereinsetzung). Demandez à un avocat ce qui reste, comme des faits nouveaux.
    .todo = Allez maintenant voir un avocat et demandez si seul un avocat peut déposer cela. La demande va au tribunal qui a rendu le jugement (Verwaltungsgericht). Elle doit donner les raisons, dans le même mois.
    .other-land = Cela vaut pour un tribunal dans un Land (État) sans ce jour férié.

de-verbleib-1m = Demander à rester en Allemagne pendant l’appel
    .plain = Pouviez-vous rester en Allemagne pendant que le premier tribunal décidait ? Alors demandez le droit de rester aussi pendant l’appel. La loi donne un mois. Pendant ce mois, et jusqu’à la réponse du tribunal, on n’a pas le droit de vous expulser.
    .missed = On peut vous expulser pendant que l’appel continue. Demandez aujourd’hui à un avocat ce que le tribunal peut encore faire.
    .todo = Demandez à un avocat de le déposer avec l’appel. Cela va au même tribunal. S’il s’agit d’un transfert vers un autre pays de l’UE (Dublin), demandez-le aussi.
    .from-when = La loi ne dit pas quel jour ce mois commence. Faro compte à partir du jour de la remise du jugement. Demandez à un avocat.
    .other-land = Cela vaut pour un tribunal dans un Land (État) sans ce jour férié.

de-gerichtsbescheid-2w = Agir contre un Gerichtsbescheid (le tribunal a dit non, sans audience)
    .plain = Le tribunal peut décider sans audience, par un Gerichtsbescheid. Alors vous avez deux semaines après sa remise pour agir contre lui.
    .missed = Il devient définitif, comme un jugement. Si ce n’était pas votre faute, demandez tout de suite au tribunal de pardonner le retard (Wiedereinsetzung). Parlez à un avocat aujourd’hui.
    .todo = Lisez sa dernière page : elle dit si vous pouvez demander une audience (mündliche Verhandlung) ou un appel. Allez maintenant voir un avocat.
    .other-land = Cela vaut pour un tribunal dans un Land (État) sans ce jour férié.

de-betreiben-1m = Répondre au tribunal, sinon il laisse tomber votre cas
    .plain = Le tribunal peut écrire que vous devez continuer votre cas (Betreibensaufforderung). Si vous ne le faites pas dans le mois, votre recours compte comme retiré.
    .missed = Le cas est fini comme si vous l’aviez retiré, et la décision du bureau reste. Parlez à un avocat aujourd’hui : demandez si le tribunal peut continuer.
    .todo = Faites exactement ce que la lettre demande, comme une adresse, une raison ou un papier. Envoyez-le au tribunal avec votre numéro de dossier (Aktenzeichen), et gardez la preuve.
    .other-land = Cela vaut pour un tribunal dans un Land (État) sans ce jour férié.

de-service-4th_day = Une lettre au centre d’accueil compte après quatre jours
    .plain = Y a-t-il une lettre pour vous au centre d’accueil ? Elle compte comme donnée quand vous la recevez. Si vous ne la prenez pas, elle compte comme donnée le quatrième jour après son arrivée là-bas.
    .missed = Votre délai pour aller au tribunal a peut-être déjà commencé. Prenez la lettre aujourd’hui, et apportez-la à un avocat avec l’enveloppe.
    .todo = Demandez votre courrier chaque jour ouvré. Écrivez sur l’enveloppe le jour où vous l’avez reçue.
    .collected = Vous avez dit à Faro que vous avez pris la lettre. Si vous l’avez reçue avant le quatrième jour, c’est le jour où l’on vous l’a donnée qui compte.

## The questions for facts. .label names the fact inside a sentence.

de-fact-zugestellt = Quel jour est écrit sur l’enveloppe jaune ? Si la lettre attendait au centre d’accueil : quel jour vous l’a-t-on donnée ?
    .label = le jour de la remise de la décision
de-fact-handed_to_reception_centre = Quel jour la lettre pour vous est-elle arrivée au centre d’accueil ?
    .label = le jour où la lettre est arrivée au centre d’accueil
de-fact-collected = Avez-vous pris la lettre ?
    .label = vous avez pris la lettre
de-fact-land = Dans quel Land (État) d’Allemagne est le tribunal ? Écrivez ses deux lettres, comme BY pour la Bavière ou BE pour Berlin.
    .label = le Land du tribunal
de-fact-urteil_zugestellt = Quel jour le jugement (Urteil) a-t-il été remis, à vous ou à votre avocat ?
    .label = le jour de la remise du jugement
de-fact-border_procedure = Avez-vous demandé l’asile à la frontière ou dans un aéroport, et votre cas y est-il décidé ?
    .label = votre cas est décidé à la frontière
de-fact-unaccompanied_minor = Avez-vous moins de 18 ans, et êtes-vous en Allemagne sans parent ni tuteur ?
    .label = vous êtes un enfant sans parents ici
de-fact-safe_third_country = A-t-on dit non parce qu’un autre pays est sûr pour vous ?
    .label = on a dit qu’un autre pays est sûr pour vous
de-fact-gerichtsbescheid_zugestellt = Quel jour le Gerichtsbescheid a-t-il été remis, à vous ou à votre avocat ?
    .label = le jour de la remise du Gerichtsbescheid
de-fact-betreiben_served = Quel jour avez-vous reçu, vous ou votre avocat, la lettre du tribunal qui dit que vous devez continuer votre cas (Betreibensaufforderung) ?
    .label = le jour où vous avez reçu la lettre du tribunal
