### Paquets signés, à la ligne de commande.

## Answers

cli-pack-new = Le paquet est commencé dans { $folder }. Ouvrez chaque fichier : il vous dit ce qu’il faut écrire. Puis lancez : faro pack lint
cli-pack-good = { $folder } : rien à corriger.
cli-pack-built = Le paquet est dans { $file }. Personne ne l’a encore signé. Deux personnes le signent avec : faro pack sign
cli-pack-signed = Signé avec la clé { $key }. Le paquet est complet.
cli-pack-signed-more = { $count ->
    [one] Signé avec la clé { $key }. { $count } personne de plus doit signer.
   *[other] Signé avec la clé { $key }. { $count } personnes de plus doivent signer.
}
cli-pack-holds = Les signatures tiennent : { $pack }, version { $version }. Rien n’y a été changé.
cli-pack-id = Éditeur  { $id }
cli-pack-rules = Règles
cli-pack-articles = Les articles
cli-publisher-key = La clé est faite : { $key }. Gardez le fichier secret en sécurité. Donnez { $file } à ceux qui écrivent le fichier de l’éditeur.
cli-publisher-written = { $file } est écrit. Regardez-le. Puis signez-le avec : faro publisher sign
cli-publisher-signed-more = Signé avec la clé { $key }. D’autres clés doivent signer.
cli-publisher-signed = Signé avec la clé { $key }. L’éditeur est complet. Contrôle  { $digits }  Éditeur  { $id }
cli-catalogue-written = { $file } est écrit. Il est bon jusqu’au { $date }. Deux personnes le signent avec : faro catalogue sign
cli-catalogue-signed = Signé avec la clé { $key }.
cli-pack-kept = Le paquet { $pack }, version { $version }, est dans votre coffre.
cli-pack-compare = Comparez ces nombres avec ceux qui l’ont fait, en personne. S’ils sont les mêmes, lancez : faro publisher pin { $id }
cli-pack-none = Vous n’avez pas de paquet.
cli-pack-removed = Le paquet { $pack } est enlevé.
cli-pack-exported = Le paquet est dans { $file }. Vous pouvez le transmettre.
cli-publisher-ask = Comment les appelez-vous ?
cli-publisher-pinned = Vous avez maintenant confiance en { $name }.
cli-publisher-unpinned = Vous n’avez plus confiance en cet éditeur. Ses paquets restent, sans dates.
cli-publisher-none = Vous n’avez rencontré aucun éditeur.
cli-publisher-unknown = Pas connu

## Refusals

error-pack-file = Faro ne peut pas lire { $file }. Vérifiez le nom.
error-pack-text = { $file } n’est pas un texte. Choisissez un autre fichier.
error-folder-there = Il y a déjà quelque chose qui s’appelle { $folder }. Choisissez un autre nom.
error-key-there = Il y a déjà un fichier de ce nom. Une clé n’est jamais remplacée. Choisissez un autre nom.
error-catalogue-entry = Écrivez un paquet et sa version comme notes=2. Pour en retirer un, écrivez notes=1:wrong. Les raisons sont wrong, outdated, unsafe et replaced.

## Help

help-pack = Des guides que quelqu’un a signés
    .example = faro pack inspect notes.faropack
help-pack-new = Commencer un paquet : un dossier où chaque fichier s’explique lui-même
    .example = faro pack new notes --id legal-aid --country us --words en --words es
help-pack-lint = Vérifier un paquet comme le ferait un bon éditeur
    .example = faro pack lint notes
help-pack-build = Faire un seul fichier d’un paquet
    .example = faro pack build notes --publisher publisher --output notes.faropack
help-pack-sign = Signer un paquet, une personne après l’autre
    .example = faro pack sign notes.faropack --key ana.key
help-pack-verify = Vérifier que rien n’a été changé, et qui l’a signé
    .example = faro pack verify notes.faropack
help-pack-inspect = Dire qui a signé un paquet, s’il est ancien et ce qu’il y a dedans
    .example = faro pack inspect notes.faropack
help-pack-install = Garder un paquet dans le coffre
    .example = faro pack install notes.faropack
help-pack-list = Donner la liste de vos paquets, et dire si l’on peut se fier à chacun
    .example = faro pack list
help-pack-show = Montrer un paquet, ou un de ses articles
    .example = faro pack show legal-aid first-article
help-pack-remove = Enlever un paquet
    .example = faro pack remove legal-aid
help-pack-export = Écrire un paquet dans un fichier, pour le transmettre
    .example = faro pack export legal-aid --output notes.faropack
help-publisher = Qui publie des paquets
    .example = faro publisher new publisher --name "Legal Aid" --contact desk@example.org --root root.key.pub --release ana.key.pub --release ben.key.pub
help-publisher-key = Faire une clé pour signer
    .example = faro publisher key ana.key
help-publisher-new = Commencer un éditeur : qui c’est, et quelles clés signent
    .example = faro publisher new publisher --name "Legal Aid" --contact desk@example.org --root root.key.pub --release ana.key.pub --release ben.key.pub
help-publisher-next = Commencer la version suivante d’un éditeur, avec d’autres clés
    .example = faro publisher next publisher --release ana.key.pub --release eva.key.pub
help-publisher-sign = Signer la version la plus récente d’un éditeur
    .example = faro publisher sign publisher --key root.key
help-publisher-pin = Dire que vous connaissez un éditeur : vous avez comparé les nombres en personne
    .example = echo "Ana's office" | faro publisher pin 9fee7a53e47dc42722552bed59fb9e2f02c5ff716f158b741d58b658106e2fc8
help-publisher-list = Donner la liste des éditeurs que vous connaissez ou avez rencontrés
    .example = faro publisher list
help-publisher-unpin = Retirer votre confiance à un éditeur
    .example = faro publisher unpin 9fee7a53e47dc42722552bed59fb9e2f02c5ff716f158b741d58b658106e2fc8
help-catalogue = La liste des paquets les plus récents, et de ceux qui sont retirés
    .example = faro catalogue new catalogue.toml --publisher publisher --newest legal-aid=1
help-catalogue-new = Écrire la liste d’aujourd’hui
    .example = faro catalogue new catalogue.toml --publisher publisher --newest legal-aid=2 --withdraw legal-aid=1:wrong
help-catalogue-sign = Signer la liste
    .example = faro catalogue sign catalogue.toml --publisher publisher --key ana.key
help-arg-guide-pack = Seulement les articles de ce fichier de paquet, que personne n’a vérifié pour vous
help-arg-new-pack-folder = Un nouveau dossier pour le paquet
help-arg-pack-id = Un nom court pour le paquet, comme legal-aid ; il ne change jamais
help-arg-pack-country = Le pays dont il dit la loi, comme us
help-arg-pack-language = Une langue qu’il aura, comme es ; peut être donnée plusieurs fois
help-arg-pack-folder = Le dossier du paquet
help-arg-publisher-folder = Le dossier de l’éditeur
help-arg-catalogue-file = La liste signée des paquets les plus récents
help-arg-pack-output = Écrire le paquet dans ce fichier
help-arg-pack-file = Un paquet, comme notes.faropack
help-arg-secret-key = Votre clé secrète, de minisign ou de Faro
help-arg-publisher-id = Le seul éditeur qui convient : 64 signes dont vous savez qu’ils sont les siens
help-arg-new-key-file = Écrire la clé secrète dans ce nouveau fichier ; l’autre moitié finit par .pub
help-arg-without-passphrase = Ne pas verrouiller la clé avec une phrase secrète
help-arg-new-publisher-folder = Un nouveau dossier pour l’éditeur
help-arg-publisher-name = Comment s’appelle l’éditeur
help-arg-publisher-contact = Comment poser une question à l’éditeur
help-arg-root-key = Une clé publique qui dit qui est l’éditeur ; peut être donnée plusieurs fois
help-arg-release-key = Une clé publique qui signe des paquets ; peut être donnée plusieurs fois
help-arg-publisher-place = Le dossier de l’éditeur
help-arg-catalogue-place = La liste, comme catalogue.toml
help-arg-newest-pack = La version la plus récente d’un paquet : legal-aid=2 ; peut être donnée plusieurs fois
help-arg-withdrawn-pack = Un paquet à retirer, et pourquoi : legal-aid=1:wrong ; peut être donné plusieurs fois
help-arg-kept-pack = Le nom d’un paquet, comme la liste le dit
help-arg-kept-article = Un de ses articles
help-arg-known-publisher = Les 64 signes d’un éditeur
