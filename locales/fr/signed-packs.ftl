### Paquets de guides que d’autres ont signés : pourquoi l’un est refusé, et jusqu’où on peut s’y fier.

## Who it is from, and how old it is

pack-from = De { $name }. Vous avez confiance en eux.
pack-not-known = Vous ne savez pas qui a fait ceci. Ne vous y fiez pas. Personne ne l’a vérifié pour vous.
note-from-pack = Cette date est de { $name }, pas de Faro.
note-from-beside = Cette date est de { $name }. Faro a sa propre date pour cela. Suivez celle qui vient en premier.
pack-withdrawn = Son éditeur l’a retiré. { $reason }
withdrawn-wrong = Il dit quelque chose qui n’est pas juste.
withdrawn-outdated = La loi a changé.
withdrawn-unsafe = Il peut faire du mal à ceux qui le suivent. Faro ne le montre donc pas.
withdrawn-replaced = Il y en a un meilleur. Demandez-le.
pack-keys-removed = Son éditeur n’utilise plus les clés qui l’ont signé. Ne vous y fiez pas. Demandez-en un nouveau.
pack-expired = Il n’est plus valable depuis le { $date }. Ne vous y fiez pas. Demandez-en un nouveau.
pack-review = Il aurait dû être vérifié encore au plus tard le { $date }. Il est peut-être trop ancien.
pack-newer = Il y en a un plus récent : version { $version }. Demandez-le.
pack-catalogue-old = Faro n’a plus de nouvelles de cet éditeur depuis un certain temps. Depuis le { $date }, le paquet est peut-être trop ancien. Demandez-en un nouveau.
pack-no-catalogue = Faro ne peut pas savoir s’il y en a un plus récent.

## What is said of a pack

pack-publisher = Il dit venir de : { $name } ({ $contact })
pack-check = Contrôle  { $digits }
pack-compare = Comparez ces nombres avec ceux qui l’ont fait, en personne. S’ils sont les mêmes, dites comment vous les appelez.
pack-version = Version { $version }
pack-signer = Signé avec la clé { $key }
pack-one-person = Une seule personne peut signer pour cet éditeur.
pack-checked = Version { $version }. Vérifié le { $checked }. À vérifier encore au plus tard le { $review }.
pack-catalogue = La liste la plus récente de cet éditeur est la numéro { $version }, du { $date }.
pack-rules = { $count ->
    [one] Il a { $count } règle avec une date.
   *[other] Il a { $count } règles avec des dates.
}

## Why it is refused

archive-too-large = Ce fichier est plus grand qu’un paquet ne peut l’être. Rien n’a été gardé.
archive-no-file = Ce n’est pas un paquet : il contient un dossier, un lien ou une autre chose qu’un paquet ne peut pas contenir. Rien n’a été gardé.
archive-name = Ce n’est pas un paquet : un nom dedans pourrait mener ailleurs. Rien n’a été gardé.
archive-twice = Ce n’est pas un paquet : il contient deux fois le même nom. Rien n’a été gardé.
archive-order = Les fichiers de ce paquet ne sont pas en ordre. Demandez-le encore. Rien n’a été gardé.
archive-end = Ce n’est pas un paquet, ou seulement une partie. Demandez encore le fichier.
archive-form = Ce n’est pas un paquet, ou il a été écrit autrement. Demandez encore le fichier.
pack-no-publisher = Ce paquet ne dit pas qui l’a fait. Ne l’utilisez pas.
pack-too-many = Ce paquet a trop de clés ou de signatures. Rien n’a été gardé.
pack-publisher-gap = Le paquet ne dit pas tout de ceux qui l’ont fait : la partie { $version } manque. Demandez encore le fichier.
pack-publisher-broken = La partie { $version } de ce qui dit qui a fait ce paquet ne peut pas être utilisée. { $detail }
pack-publisher-unsigned = Trop peu de personnes ont signé la partie { $version } de ce qui dit qui a fait ce paquet. Ne vous y fiez pas.
pack-other-publisher = Ceci vient de quelqu’un d’autre. Ne vous y fiez pas. Demandez leur paquet aux gens que vous connaissez.
pack-signature = Une signature n’est pas juste. { $reason }
pack-old-signature = Une signature est d’un ancien type. Signez encore avec minisign 0.10 ou plus récent, ou avec Faro.
pack-strange-key = La clé { $key } n’est pas une clé de l’éditeur. Ne vous fiez pas à ce qu’elle a signé.
pack-not-signed = Trop peu de personnes ont signé : { $held } sur { $wanted }. Ne vous y fiez pas. Demandez un paquet signé.
pack-unknown-name = { $file } n’a pas sa place dans un paquet. Enlevez-le.
pack-sums = La liste de ce qui a été signé manque ou est abîmée. Demandez encore le fichier.
pack-file-added = { $file } a été mis dedans après la signature du paquet. Ne vous y fiez pas.
pack-file-renamed = { $file } avait un autre nom quand le paquet a été signé. Ne vous y fiez pas.
pack-file-gone = { $file } a été enlevé après la signature du paquet. Ne vous fiez pas au paquet.
pack-file-changed = { $file } a été changé après la signature du paquet. Ne vous y fiez pas.
pack-comment = Une signature dit qu’elle est pour un autre fichier. Ne vous y fiez pas.
pack-catalogue-broken = La liste des paquets les plus récents ne peut pas être utilisée. { $detail }
pack-catalogue-unsigned = Trop peu de personnes ont signé la liste des paquets les plus récents. Ne vous y fiez pas.
pack-catalogue-future = Ce paquet est du { $date }, un jour qui n’est pas encore venu. Vérifiez la date de cet appareil. Puis essayez encore.
pack-older = Vous avez eu la version { $had } de ce paquet. Celle-ci est plus ancienne : version { $version }. Gardez la plus récente.
pack-two-things = Cet éditeur dit deux choses : il y a deux paquets du même numéro. Ne les utilisez pas. Demandez à l’éditeur.
pack-name-taken = Vous avez un paquet appelé { $pack } de quelqu’un d’autre. Enlevez d’abord celui-là, si vous avez plus confiance en celui-ci.
pack-unsafe = Son éditeur a retiré ce paquet : il peut faire du mal à ceux qui le suivent. Faro ne l’a pas gardé.

## What a pack may not say

pack-contents = Un fichier de ce paquet ne peut pas être utilisé : { $detail }.
pack-bad-id = { $id } ne peut pas être un nom. Prenez 2 à 32 petites lettres, chiffres et traits d’union, une lettre d’abord.
pack-built-in = Faro a un paquet appelé { $id }. Donnez un autre nom au vôtre.
pack-version-zero = La version doit être 1 ou plus.
pack-days = Les jours dans pack.toml ne sont pas en ordre. D’abord checked_on, puis review_by, puis expires_on : au plus 18 mois après le premier.
pack-field = Regardez { $field } dans pack.toml : il manque, ou n’est pas pour votre paquet.
pack-languages = Regardez la langue { $language }. Chaque langue de pack.toml a besoin de words/{ $language }/pack.ftl. L’anglais (en) doit en faire partie.
pack-not-text = { $file } n’est pas du texte simple, ou contient des signes que personne ne peut voir.
pack-deep = { $file } a trop de listes dans des listes.
pack-foreign-words = { $file } nomme { $message }, qui n’est pas de votre paquet. Commencez chaque nom par le nom de votre paquet.

## What an author is told

lint-future = Le jour { $date } est encore à venir. Écrivez le jour où vous l’avez vérifié.
lint-old = Ceci aurait dû être vérifié encore au plus tard le { $date }. Vérifiez-le. Puis écrivez de nouveaux jours.
lint-fact-old = Personne n’a vérifié ceci depuis le { $date }. Relisez sa source. Puis écrivez le nouveau jour.
lint-sources = Un article a besoin de deux sources ou plus. L’une d’elles doit être une page officielle.
lint-no-text = Cet article n’a pas de texte en { $language }. Écrivez-le, ou enlevez la langue de pack.toml.
lint-no-title = La première ligne doit être un titre : # et les mots.
lint-anchor = Chaque titre de partie doit avoir son propre nom derrière lui, comme {"{#bring}"}.
lint-no-section = La partie {"{#"}{ $section }{"}"} manque ici.
lint-unknown-fact = { $name } n’est pas dans facts.toml, et aucune règle ne porte ce nom.
lint-figure = N’écrivez pas { $text } ici : cela peut changer. Mettez-le dans facts.toml et nommez-le ici.
lint-promise = Ne promettez pas comment cela finit : { $text }. Dites ce qu’une personne peut faire.
lint-unfilled = Personne n’a encore écrit ceci. Mettez vos propres mots ici.
lint-hard = Cette partie est difficile à lire : { $heading }. Prenez des mots courts et des phrases courtes.
lint-short = Cet article a { $words } mots. Dites-en plus : 120 ou plus.

## Packs in the vault

shelf-no-pack = Vous n’avez pas de paquet appelé { $pack }. Regardez la liste.
shelf-no-publisher = Faro ne connaît pas cet éditeur. Son nom a 64 signes : copiez-les tous.
