### Les mots de l’application pour ce que ce téléphone sait faire : rappeler et lire à voix haute.

## What may keep this phone from reminding

shell-drill-phone = Ce téléphone va-t-il me rappeler mes dates ?
shell-drill-phone-hint = Faro regarde ce qui peut rendre ce téléphone muet. Puis essayez : un test sonne dans deux minutes.
shell-drill-phone-test = Sonner dans deux minutes
shell-drill-phone-waits = Verrouillez le téléphone et rangez-le. Il sonne dans deux minutes.
shell-drill-phone-allow = Changer cela dans les réglages du téléphone
shell-drill-phone-found = Ce que Faro a trouvé
shell-drill-phone-none = Faro n’a rien trouvé qui rende ce téléphone muet. Essayez quand même.
shell-drill-phone-unpromised = Ce qu’aucune application ne peut promettre
shell-drill-phone-unpromised-hint = Écrivez vos audiences sur papier aussi. Demandez à une personne de confiance de vous les rappeler.
shell-drill-phone-handled = Ce que Faro fait de lui-même
shell-drill-phone-alarm = Une alarme le matin d’une audience
shell-drill-phone-alarm-hint = Elle sonne comme un réveil, même si le téléphone est muet. Elle ne sonne pas tant que Faro est caché ou ne s’ouvre qu’avec Face ID.

## What may keep a phone silent. The first line says what it is, the second what Faro does or what to do.

silence-refused = Ce téléphone ne laisse pas Faro vous rappeler vos dates
silence-refused-what = Rien ne s’affichera, rien ne sonnera. Permettez les notifications de Faro. Les mots sur un écran verrouillé ne disent rien de votre cas.
silence-channel = Les rappels ne font pas de bruit
silence-channel-what = Ils viennent, mais vous risquez de ne pas les remarquer. Activez le son des rappels de Faro.
silence-hibernated = Le téléphone peut endormir Faro
silence-hibernated-what = Si vous n’ouvrez pas Faro pendant des mois, le téléphone peut arrêter tous ses rappels. Désactivez le réglage qui met en pause les applications non utilisées. Faro vous demande aussi d’ouvrir votre liste avant que deux mois passent.
silence-stopped = Quelqu’un avait arrêté Faro
silence-stopped-what = Rien n’a sonné tant que Faro était arrêté. Maintenant tous les rappels sont remis.
silence-stopping = Si quelqu’un arrête Faro dans les réglages du téléphone
silence-stopping-what = Alors rien ne sonne jusqu’à ce que vous ouvriez Faro. Quand vous l’ouvrez, tous les rappels sont remis. N’utilisez pas « Forcer l’arrêt ».
silence-private = Faro est dans un espace privé
silence-private-what = Rien ne sonne tant que l’espace privé est verrouillé. Si c’est sûr pour vous, installez Faro en dehors. Sinon, écrivez vos dates sur papier.
silence-hidden = Si vous cachez Faro ou le verrouillez avec Face ID
silence-hidden-what = Alors l’iPhone peut ne montrer aucun rappel, et l’alarme du matin peut ne pas sonner. Le téléphone ne le dit pas à Faro. Si c’est sûr pour vous, ne cachez pas Faro.
silence-exact = Les rappels peuvent être en retard
silence-exact-what = Ce téléphone ne laisse pas Faro sonner à la minute près. Un rappel peut avoir dix minutes de retard, ou une heure. Permettez les alarmes et les rappels pour Faro.
silence-restricted = Le téléphone peut retenir Faro
silence-restricted-what = Quand le téléphone ne bouge pas, un rappel peut être en retard. Laissez Faro utiliser la batterie sans limite. Il en utilise très peu.
silence-doze = Quand le téléphone ne bouge pas
silence-doze-what = Les rappels de Faro sonnent quand même. Deux de suite peuvent venir à quelques minutes d’écart.
silence-saver = L’économiseur de batterie est actif
silence-saver-what = Les rappels devraient sonner quand même. Sur certains téléphones, ils viennent en retard. Chargez le téléphone la nuit avant une audience.
silence-restored = Si vous changez de téléphone
silence-restored-what = Le nouveau téléphone ne sonne que lorsque vous y avez remis votre sauvegarde et l’avez ouverte une fois.
silence-locked = Quand le téléphone vient de redémarrer
silence-locked-what = Les rappels sonnent même avant que vous le déverrouilliez.
silence-locked-unknown = Il peut rester muet jusqu’à ce que vous le déverrouilliez une fois. Déverrouillez-le après chaque redémarrage.
silence-off = Si le téléphone est éteint à l’heure d’un rappel
silence-off-what = Le rappel vient quand vous allumez le téléphone.
silence-off-unknown = Le rappel peut ne jamais venir. Allumez le téléphone et chargez-le la nuit avant une audience.
silence-clock-back = Si l’horloge est retardée
silence-clock-back-what = Faro remet tous les rappels. Avec une horloge fausse, ils viennent en retard : laissez le téléphone régler son horloge.
silence-clock-forward = Si l’horloge est avancée
silence-clock-forward-what = Faro remet tous les rappels. Ce qui semble passé vient tout de suite : laissez le téléphone régler son horloge.
silence-zone = Si vous voyagez dans un autre fuseau horaire
silence-zone-what = Les rappels viennent au bon moment. Quand vous ouvrez votre liste, ils suivent l’horloge du nouveau lieu.
silence-updated = Quand Faro est mis à jour
silence-updated-what = Tous les rappels sont remis.

## Reading aloud

shell-voice-get = Installer une voix
shell-voice-network = La voix de ce téléphone enverrait les mots sur internet. Faro ne l’utilise pas. Installez une voix qui marche sans internet.
voice-none = Ce téléphone n’a pas de voix pour { $language }. Ouvrez les réglages du téléphone, cherchez « synthèse vocale » ou « contenu énoncé », et ajoutez une voix pour cette langue. Pour cela, il vous faut internet une fois. Ensuite, Faro peut lire à voix haute sans internet.

## First steps

shell-steps-lost = Si vous la perdez
shell-steps-lost-hint = Personne ne peut vous la rendre. Un code de secours sur papier peut alors ouvrir votre coffre. Vous pouvez le faire maintenant, ou plus tard dans les réglages.
shell-steps-later = Plus tard
shell-steps-remind = Ce téléphone peut-il vous rappeler vos dates ?
shell-steps-remind-hint = Une audience manquée peut vouloir dire un ordre d’expulsion. Faro sonne avant chaque date. Les mots sur un écran verrouillé ne disent rien de votre cas.
step-of = Étape { $step } sur { $count }

## The vault

shell-erase-ask = Tout effacer : tapez d’abord votre phrase secrète
shell-recovery-mend = Touchez un groupe pour le taper encore.
