### Ce qu’il faut faire encore et encore, et la preuve que c’est fait.

duty-photo = Pointage par photo
duty-call-window = Pointage par téléphone
duty-office-visit = Visite au bureau
duty-home-visit = Visite à la maison
duty-charging = Charger l’appareil
duty-court-check = Vérifier la date auprès du tribunal
duty-report = Se présenter au bureau
duty-permit-expiry = Le permis de travail finit
duty-parole-expiry = Le parole finit
duty-identity-expiry = Le passeport ou la carte finit
duty-annual-fee = Frais annuels
duty-address-supervision = Donner la nouvelle adresse au bureau de surveillance
duty-address-lawyer = Donner la nouvelle adresse à l’avocat
duty-other = À faire
duty-own-day = Faro a choisi ce jour. Vos papiers donnent peut-être moins de temps. Faites-le dès que possible.
duty-passed = Le temps pour cela est passé. Si vous l’avez fait, marquez-le comme fait. Si vous ne l’avez pas fait, appelez maintenant le bureau ou un avocat. Puis marquez que vous n’avez pas pu le faire, et pourquoi.
time-passed = Le temps pour cela, le { $date }, est passé. Si vous l’avez fait, marquez-le comme fait. Si vous ne l’avez pas fait, appelez maintenant le bureau ou un avocat. Puis marquez que vous n’avez pas pu le faire, et pourquoi.

## What to prepare

check-charged = Le téléphone est chargé
check-signal = Le téléphone a du réseau
check-light = Une bonne lumière sur le visage, pas de chapeau, pas de lunettes
check-quiet = Un endroit calme
check-numbers = Vous avez le papier avec vos numéros
check-papers = Vos papiers et une pièce d’identité
check-told = Une personne de confiance sait où vous êtes et quand vous appellerez
check-by-heart = Vous savez par cœur les numéros de votre avocat et de votre famille, ou vous les avez sur papier
check-children = Quelqu’un peut garder les enfants si vous êtes en retard
check-home = Quelqu’un à la maison peut entendre la porte et le téléphone
check-charger = Le chargeur, et un endroit où le brancher
check-copy = Une copie de ce que vous envoyez
check-printed = Le jour ici est celui de la carte ou du papier
check-after = Vous en avez demandé un nouveau à temps, ou vous avez demandé à un avocat ce qui vient après
check-receipt = Un reçu, ou une photo qui montre que vous avez envoyé ou payé

## How it stands

state-coming = à venir
state-open = maintenant
state-unanswered = pas encore de réponse
result-note = note
result-done = fait
result-late = fait en retard
result-missed = manqué
result-could-not = n’a pas pu être fait
result-was-there = était là
result-was-not-there = n’était pas là
result-undone = annulé
result-removed = enlevé

## Why it could not be done

reason-app-refused = L’application a refusé ma photo ou ma voix.
reason-app-broken = L’application ou le site ne marchait pas.
reason-turned-away = On m’a dit de repartir.
reason-no-answer = Personne n’a répondu, ou personne n’est venu.
reason-no-signal = Il n’y avait pas de réseau ou pas de courant.
reason-no-transport = Je n’avais aucun moyen d’y aller.
reason-sick = J’étais malade ou j’avais une blessure.
reason-other = Une autre raison.

## A hearing that is over

hearing-over = Cette audience est passée. Y étiez-vous ? Marquez votre réponse. Si vous n’y étiez pas, appelez un avocat aujourd’hui.
appointment-over = Ce rendez-vous est passé. Y étiez-vous ? Marquez votre réponse. Si vous n’y étiez pas, appelez aujourd’hui le bureau ou un avocat.
hearing-missed = Vous avez marqué que vous n’étiez pas là. Appelez un avocat aujourd’hui. Il y a peut-être un moyen de réparer cela, mais le temps est court.

## The proof log

proof-missing = L’entrée { $number } manque. Ne vous fiez pas à ce qui vient après.
proof-moved = L’entrée { $number } n’est pas à sa place. Ne vous fiez pas à ce qui vient après.
proof-changed = L’entrée { $number } a été changée après avoir été écrite. Ne vous fiez pas à ce qui vient après.

sheet-title = Journal des preuves
sheet-exported = Exporté le { $at } ({ $zone })
sheet-count = { $count ->
    [one] { $count } entrée
   *[other] { $count } entrées
}
sheet-code = Code de contrôle : { $code }
sheet-key = Clé de signature : { $key }
sheet-withheld-count = { $count ->
    [one] La personne a laissé de côté ce que dit { $count } entrée.
   *[other] La personne a laissé de côté ce que disent { $count } entrées.
}
sheet-entry = { $number }. { $what } : { $result }
sheet-removed = { $number }. La personne a enlevé ce qui était écrit ici.
sheet-withheld = { $number }. La personne a laissé de côté ce qui est écrit ici.
sheet-day = Pour : { $text }
sheet-written = Noté : { $text }
sheet-happened = Quand c’est arrivé, selon ce qui est dit : { $text }
sheet-reason = Raison : { $text }
sheet-error = Le message était : { $text }
sheet-spoke-to = A parlé à : { $text }
sheet-reference = Référence : { $text }
sheet-note = Note : { $text }
sheet-corrects = Corrige l’entrée { $text }
sheet-removes = Ce que disait l’entrée { $text } a été enlevé.
sheet-photo = Photo ou papier (SHA-256) : { $text }
sheet-proves = Ce que cela montre : les entrées vont ensemble. Personne n’en a changé une, ne l’a déplacée ou retirée du milieu, sauf en récrivant toutes celles d’après. Les heures viennent de l’horloge du téléphone.
sheet-proves-not = Ce que cela ne montre pas : que les mots sont vrais, que l’horloge était juste, qu’aucune entrée ne manque à la fin, ou que la personne n’a pas tout récrit. Un code de contrôle reçu un jour d’avant peut le montrer : cherchez son entrée ici.
sheet-signature = Ce qu’une signature montre : qui a la clé de signature a fait ce fichier, et personne ne l’a changé après. Elle ne montre ni quand, ni que les mots sont vrais. Comparez la clé avec celle que vous avez reçue avant.
check-code-line = Journal des preuves de Faro, { $at } ({ $zone }) : { $count ->
    [one] { $count } entrée
   *[other] { $count } entrées
}. Code de contrôle : { $code }. Clé de signature : { $key }
check-code-line-unsigned = Journal des preuves de Faro, { $at } ({ $zone }) : { $count ->
    [one] { $count } entrée
   *[other] { $count } entrées
}. Code de contrôle : { $code }.
check-code-why = Donnez cette ligne à votre avocat aujourd’hui : lisez-la à voix haute, imprimez-la ou envoyez-la. Elle ne dit rien de ce que vous avez écrit. Plus tard, elle montre que vous aviez écrit ces entrées au plus tard ce jour-là et que vous ne les avez pas changées après. Refaites-le après chaque nouvelle entrée.
proof-signature-right = La signature est juste. Le fichier est tel que cette clé l’a signé : { $key }. N’importe qui peut faire une clé. Comparez-la avec celle que la personne vous a donnée avant.
proof-signature-given = La signature est juste. Le fichier est tel que la clé que vous avez donnée l’a signé.
proof-signature-wrong = La signature est fausse. { $why }
proof-signature-absent = Il n’y a pas de signature. N’importe qui a pu écrire ce fichier.
proof-file-foreign = Ce fichier n’est pas un journal des preuves que Faro sait lire. Choisissez le fichier que Faro a exporté.
proof-file-newer = Un Faro plus récent a fait ce journal des preuves. Installez le Faro le plus récent et essayez encore.
