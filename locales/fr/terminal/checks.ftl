### Ce que le contrôle dit à qui traduit.
check-line = Cette ligne n’est pas un message. Écrivez un message ainsi : nom = texte.
check-name = Ce nom n’est pas permis. Un nom n’a que des lettres de a à z, des chiffres, - et _, et pas d’espace.
check-nothing = Il n’y a rien après le = ici. Écrivez la traduction là, ou supprimez la ligne.
check-tab = Cette ligne commence par une tabulation. Prenez plutôt des espaces.
check-indent = Cette ligne fait partie de la phrase au-dessus. Mettez quatre espaces devant.
check-brace-open = Cette accolade n’est pas fermée. Mettez { "}" } après le nom.
check-brace-extra = Ce { "}" } ne ferme rien. Supprimez-le, ou mettez une accolade devant le nom.
check-no-star = Une forme doit avoir une étoile devant, comme *[other]. L’étoile marque la forme pour tous les autres nombres.
check-two-stars = Deux formes ont une étoile. Une seule peut l’avoir.
check-quote-open = Ce guillemet entre accolades n’est pas fermé. Mettez-en un deuxième.
check-escape = Après \ il ne peut y avoir que \, un guillemet ou u avec quatre chiffres. Supprimez le \.
check-selector = Devant -> il doit y avoir un nom avec $. Copiez-le de la source.
check-function-form = Ce qui est entre parenthèses n’est pas juste. Copiez-le de la source.
check-function = Il n’y a pas de { $name }. Copiez de la source ce qui est entre accolades.
check-function-number = NUMBER a besoin d’un nom avec $, comme NUMBER($count).
check-function-option = NUMBER ne connaît pas « { $name } ». Copiez cette partie de la source.
check-utf16 = Ce fichier est enregistré en UTF-16 (« Unicode »). Enregistrez-le encore en UTF-8. Il n’a pas été vérifié.
check-one-byte = Ce fichier est enregistré dans un ancien encodage, comme Windows-1252. Enregistrez-le encore en UTF-8. Il n’a pas été vérifié.
check-too-large = Ce fichier est plus grand que 4 Mo. Il n’a pas été vérifié.
check-refused = Ce fichier ne peut pas être lu. Il n’a pas été vérifié. Regardez qui a le droit de le lire.
check-lost-letter = Une lettre s’est perdue ici ({ "\uFFFD" }). Tapez-la encore.
check-garbled = Ces lettres ont été abîmées quand le fichier a été enregistré. Tapez-les encore, et enregistrez en UTF-8.
check-extra-file = La source n’a pas de fichier de ce nom. Redonnez-lui son nom, ou supprimez-le.
check-stray = Ce fichier n’est dans le dossier d’aucune langue. Personne ne le lit donc. Nommez le dossier par le code de la langue, comme es.
check-no-language = { $tag } n’est pas dans manifest.toml. Ajoutez-y la langue.
check-manifest = manifest.toml ne peut pas être lu à partir d’ici. Comparez cette ligne avec les autres langues.
check-manifest-bytes = manifest.toml n’est pas enregistré en UTF-8. Enregistrez-le encore en UTF-8.
check-manifest-twice = { $tag } est ici deux fois. Gardez-en un.
check-manifest-folder = { $tag } n’a pas de dossier avec des traductions. Faites-le, ou supprimez ces lignes.
check-manifest-direction = { $tag } s’écrit { $right ->
    [rtl] de droite à gauche
   *[ltr] de gauche à droite
}. Changez la direction.
check-manifest-plural = { $tag } utilise les formes de nombre { $right }, pas { $own }.
check-missing = { $id } manque ici. Copiez-le de la source et traduisez-le.
check-missing-file = Ce fichier manque, avec { $count ->
    [one] { $count } message
   *[other] { $count } messages
}. Copiez { $source } et traduisez-le.
check-obsolete = La source n’a plus { $id }. Supprimez-le.
check-renamed = La source n’a pas { $id }. Si vous avez traduit le nom, redonnez-lui le nom { $other }.
check-duplicate = { $id } est ici deux fois. Gardez-en un.
check-duplicate-file = { $id } est aussi dans { $path }. Gardez-en un.
check-duplicate-form = La forme { $key } est ici deux fois. Gardez-en une.
check-empty = Ceci ne dit rien. Écrivez la traduction ici.
check-unknown-reference = { $reference } n’existe pas. Regardez comment la source l’écrit.
check-reference-missing = { $reference } n’est pas encore traduit, mais ce texte en a besoin. Copiez-le aussi de la source.
check-circle = Ce texte se met lui-même en lui-même, par { $reference }. Dites-le avec des mots.
check-too-many = Ce texte a plus de 100 accolades. Faro n’en remplit pas autant.
check-lost-reference = { $reference } manque. Copiez-le de la source.
check-unknown-variable = « ${ $variable } » n’existe pas ici. Ne traduisez jamais les noms entre accolades. La source a : { $known }.
check-variable-meant = « ${ $variable } » n’existe pas ici. Écrivez ${ $meant }, tout comme dans la source.
check-variable-case = « ${ $variable } » a des majuscules et des minuscules différentes. Écrivez ${ $meant }.
check-variable-none = « ${ $variable } » n’existe pas ici. La source n’a pas de tel nom. Supprimez-le, avec ses accolades.
check-lost-variable = « ${ $variable } » manque. Mettez-le à sa place dans votre phrase, entre accolades.
check-lost-in-form = « ${ $variable } » manque dans la forme { $key }. Mettez-le, entre accolades.
check-together = « ${ $variable } » seul ne suffit pas. Utilisez aussi « ${ $other } ».
check-twice-shown = « ${ $variable } » est montré plus souvent que dans la source. Est-ce juste ?
check-touching = Il n’y a rien devant « ${ $variable } ». Deux mots n’en font donc qu’un. Mettez une espace entre eux.
check-key = { $key } n’est pas une forme ici. Ne traduisez jamais ce qui est entre crochets. La source a : { $known }.
check-key-form = { $key } n’est pas une forme. Ne traduisez jamais ce qui est entre crochets. Copiez-le de la source.
check-wrong-selector = La forme dépend de « ${ $variable } » ici, mais de « ${ $meant } » dans la source. Changez-le.
check-literal-twice = « { $words } » est ici plus souvent que dans la source. Supprimez-en un.
check-literal-lost = « { $words } » manque. Copiez-le de la source, avec ses guillemets et ses accolades.
check-form-unknown = { $key } n’est pas une forme de nombre. Écrivez { $meant } entre crochets.
check-form-never = Cette langue n’utilise jamais { $key }. Elle utilise : { $forms }. Supprimez la forme.
check-form-missing = Il manque ici : { $key }. Cette langue utilise { $first } pour { $numbers }.
check-form-hides = { $key } sert pour { $numbers }, mais ne montre pas le nombre. Pour { $number }, ce serait faux. Mettez { "{" } ${ $variable } { "}" } dedans.
check-number-hidden = Aucune forme ne montre le nombre. Mettez { "{" } ${ $variable } { "}" } à sa place.
check-tag-extra = { $value } n’est pas dans la source. Supprimez-le : on le verrait tel qu’il est.
check-tag-lost = { $value } manque. Copiez-le de la source.
check-tag-open = { $value } n’est pas fermé. Copiez la fin de la source.
check-script = { $value } peut lancer un programme. Supprimez-le.
check-number = La source dit { $value }, mais ceci dit { $own }. Le nombre est-il juste ?
check-number-lost = La source dit { $value }. Le nombre manque ici.
check-number-extra = { $own } n’est pas dans la source. Le nombre est-il juste ?
check-form-name = La source nomme { $value }, mais ceci dit { $own }.
check-form-name-lost = La source nomme { $value }. Cela manque ici.
check-phone = Le numéro de téléphone est { $value } dans la source, mais { $own } ici.
check-phone-lost = Le numéro de téléphone { $value } manque.
check-money = La source dit { $value } en argent, mais ceci dit { $own }.
check-money-lost = La source dit { $value } en argent. Cela manque ici.
check-address = L’adresse { $value } manque ou a changé. Copiez-la de la source.
check-isolate = { $value } serait montré ici dans le mauvais ordre. Mettez les signes U+2066 et U+2069 autour.
check-turned = Un signe invisible ({ $sign }) retourne le texte ici. Supprimez-le.
check-isolates = Un signe invisible qui tient du texte ensemble n’a pas son deuxième. Supprimez-le, ou copiez les deux.
check-invisible = Il y a ici un signe invisible ({ $sign }). Supprimez-le.
check-control = Ce signe ({ $sign }) n’est pas du texte. Supprimez-le.
check-mixed = Le « { $sign } » de « { $word } » vient d’un autre alphabet. Tapez-le encore sur votre clavier.
check-letter = La lettre « { $sign } » n’existe pas dans cette langue. Vouliez-vous dire « { $right } » ?
check-spaces = Il y a ici deux espaces. Supprimez-en une.
check-composed = Cette lettre est tapée en deux morceaux. Tapez-la encore comme une seule lettre.
check-same = C’est la même chose que la source. Traduisez-le.
check-left-in = À partir d’ici, les mots sont ceux de la source. Traduisez-les.
check-too-long = Ceci a { $count } signes. Il y a de la place pour { $most }.
check-longer = C’est beaucoup plus long que la source. Est-ce le bon texte ?
check-shorter = C’est beaucoup plus court que la source. Manque-t-il quelque chose ?
check-forbidden = Le mot « { $word } » ne doit pas être utilisé. Écrivez « { $agreed } ».
check-locked = Un téléphone verrouillé montre ceci à tout le monde. Ne dites pas « { $word } » ici.
check-no-section = La partie { $section } manque. Copiez-la de la source et traduisez-la.
check-extra-section = La partie { $section } n’est pas dans la source. Ne traduisez jamais les noms après #.
check-section-twice = La partie { $section } est ici deux fois. Chaque nom ne peut être là qu’une fois.
check-no-anchor = Ce titre a perdu son nom. Mettez { "{" }#{ $meant }{ "}" } après lui.
check-callout = { $kind } n’est pas un type d’encadré. Ne le traduisez jamais. La source a : { $known }.
check-callout-lost = Il manque un encadré qui commence par > [!…]. Copiez-le de la source.
check-items = Cette partie a { $there } lignes de liste. La source en a { $wanted }.
check-lost-quote = { $quote } manque. Mettez-le là où va le nombre.
check-unknown-quote = { $quote } n’est pas dans la source. Ne traduisez jamais les noms entre deux accolades.
check-link = Le lien vers { $value } manque. Copiez-le de la source.

## Rules

check-rule-unreadable = Faro ne peut pas lire ce fichier. { $detail }
check-rule-overlap = Deux versions valent pour les mêmes jours. Finissez l’une avec `until`, ou commencez l’autre plus tard avec `from`.
check-rule-old = Quelqu’un devait relire la source au plus tard le { $date }. Lisez-la. Puis changez `checked_on` et `verify_by`.
check-rule-no-source = Il n’y a pas d’adresse officielle à côté de cette version. Ajoutez-la comme `source`.
check-rule-never = Ce qui dépend de { $facts } ne peut jamais être vrai : une condition d’avant dit le contraire. Changez-le ou supprimez-le.
check-rule-closed = Le { $date }, le jour pour agir, le bureau est fermé. Nommez le calendrier, ou dites pourquoi.
check-calendar-open = Ce calendrier est ouvert le { $date }. Tous les bureaux que nous connaissons sont alors fermés.
check-rule-mirror = Ce n’est pas l’adresse de l’autorité elle-même. Prenez l’adresse officielle, ou aucune.
check-rule-words = { $id } n’a pas de mots en { $language }.

## The folder that is checked

error-project-unreadable = Faro ne peut pas lire { $path } ({ $detail }). Regardez son nom.
error-project-empty = Il n’y a aucun fichier Fluent d’une langue dans { $folder }. Faro cherche des fichiers comme es/app.ftl ou app.es.ftl.
error-project-source = { $folder } n’a pas { $wanted } pour comparer. Il a : { $there }. Nommez-en un avec --source.

## What each check is about

explain-f001 = Une ligne doit commencer par un nom et =, ou faire partie du texte au-dessus.
explain-f002 = Chaque nom ne peut servir qu’une fois dans une langue. De deux, on n’en voit qu’un.
explain-f003 = Chaque forme et chaque nom avec un point ne peut être là qu’une fois dans un message.
explain-f004 = Un nom sans rien après ne montre rien.
explain-f005 = Les fichiers doivent être enregistrés en UTF-8. La plupart des éditeurs le demandent sous « Enregistrer sous ».
explain-f006 = Seul un message ou un terme que cette langue a peut être mis dans un texte.
explain-f007 = Les mots en majuscules entre accolades sont des commandes. Copiez-les tels qu’ils sont.
explain-f009 = Un dossier que le manifeste ne nomme pas n’est proposé à personne.
explain-f010 = Un fichier se trouve par son nom. Un nom de fichier traduit ne se trouve pas.
explain-f011 = Les accolades vont par deux.
explain-f012 = Là où il y a des formes, une seule a une étoile. Elle sert quand aucune autre ne va.
explain-f013 = Les lignes sont décalées avec des espaces, jamais avec des tabulations.
explain-f014 = La deuxième ligne d’un texte commence par des espaces. Sans eux, elle ressemble à un nouveau message.
explain-f015 = Les guillemets entre accolades vont par deux.
explain-f016 = Une forme est choisie par un nom avec $. Le nom d’un message ne peut pas choisir.
explain-f017 = Un texte qui se contient lui-même ne finit jamais.
explain-f018 = Un texte peut avoir au plus 100 accolades.
explain-f021 = Chaque fichier doit être dans le dossier d’une langue, ou avoir son code dans son nom.
explain-f022 = Chaque langue est une seule fois dans le manifeste.
explain-f023 = Avec la mauvaise direction, les lignes commencent du mauvais côté.
explain-f024 = Le manifeste donne la liste des langues. S’il ne peut pas être lu, il n’y en a aucune.
explain-f025 = Une langue du manifeste a besoin d’un dossier de son nom.
explain-c001 = Ce qui n’est pas encore traduit est montré dans une autre langue.
explain-c002 = Ce que la source n’a plus n’est montré à personne.
explain-c003 = Un texte qui est le même que la source n’est le plus souvent pas traduit.
explain-c004 = Un texte vide laisse un trou sur l’écran. Il pourrait aussi faire compter une réponse vide.
explain-c005 = La source a changé après la traduction de ce texte. On voit encore l’ancien. Pour le trouver, lancez : faro locale check --since
explain-c010 = Un fichier entier n’est pas encore traduit.
explain-c011 = Le nom devant = trouve le texte. On ne le traduit jamais.
explain-c012 = Les noms qui commencent par un point ne se traduisent jamais.
explain-p001 = Un nom avec $ est rempli par l’application. Il doit être écrit tout comme dans la source.
explain-p002 = Ce que la source montre doit être montré ici aussi : un jour, un nom, un nombre.
explain-p003 = Un nom ou un texte que la source met dedans manque.
explain-p005 = Les majuscules et les minuscules des noms avec $ doivent être celles de la source.
explain-p006 = Deux noms collés se lisent comme un seul mot.
explain-p007 = Les mots entre crochets viennent de l’application. On ne les traduit jamais.
explain-p008 = La forme doit dépendre du même nombre que dans la source.
explain-p009 = Certains noms ont besoin l’un de l’autre. Une heure sur 12 sans a.m. ou p.m. peut vouloir dire deux moments.
explain-p010 = Un nom montré deux fois reste souvent d’un changement.
explain-p011 = Les mots entre guillemets et accolades sont tapés ou imprimés tels qu’ils sont.
explain-n001 = Chaque langue a ses propres formes de nombre. S’il en manque une, la grammaire est fausse pour certains nombres.
explain-n002 = Une forme que la langue n’utilise jamais n’est jamais montrée.
explain-n004 = Dans beaucoup de langues, la forme [one] sert aussi pour 0, 21 ou 31. Alors « 1 jour » est faux.
explain-n005 = Il faut pouvoir voir combien il y en a.
explain-n006 = Les formes s’appellent zero, one, two, few, many et other dans toutes les langues.
explain-n007 = Le manifeste doit donner les formes que Faro utilise vraiment pour la langue.
explain-m001 = L’application montre les marques comme <b> telles qu’elles sont, sauf si la source les a aussi.
explain-m002 = Un nombre différent peut faire manquer un délai à quelqu’un.
explain-m003 = Certains signes invisibles retournent le texte. Une date ou un nombre se lit alors mal.
explain-m004 = Des signes invisibles coupent les mots : on ne les trouve pas, et une voix les lit mal.
explain-m005 = Certaines lettres d’autres alphabets se ressemblent. On ne les trouve pas, et une voix les lit mal.
explain-m006 = Certains signes ne sont pas du texte. Les téléphones montrent un carré à leur place.
explain-m007 = Un texte ne doit jamais lancer un programme.
explain-m008 = Dans un texte de droite à gauche, les numéros de téléphone, les plages et les montants se retournent si rien ne les tient ensemble.
explain-m009 = Un formulaire a le même nom dans toutes les langues, comme I-589.
explain-m010 = Les adresses des pages sont les mêmes dans toutes les langues.
explain-m011 = Un numéro de téléphone faux ne joint personne, ou un inconnu.
explain-m012 = Un montant d’argent doit être celui de la source.
explain-m013 = Un nombre de la source manque, ou il y en a un nouveau.
explain-t001 = Certains claviers tapent une lettre d’un alphabet voisin. Elle a l’air pareille, mais la recherche ne la trouve pas.
explain-t004 = Deux espaces sont le plus souvent une erreur.
explain-t006 = Une partie du texte n’est pas traduite.
explain-t009 = Une lettre peut être enregistrée en un morceau ou en deux. La recherche ne trouve que la première façon.
explain-t011 = Des lettres se sont perdues quand le fichier a été enregistré. Aucun programme ne les connaît toutes.
explain-g002 = Le glossaire dit quel mot sert pour chaque chose, et lequel ne sert jamais.
explain-g005 = N’importe qui peut voir un téléphone verrouillé. Rien n’y doit parler d’un cas.
explain-s001 = Certains textes ont peu de place. Le commentaire dit combien.
explain-s002 = Un texte de longueur très différente dit souvent autre chose.
explain-d002 = Les noms des parties, comme #before, sont les mêmes dans toutes les langues.
explain-d006 = Un lien de la source manque.
explain-d007 = Les encadrés et les listes sont les mêmes dans toutes les langues. Un encadré d’un type inconnu se montre comme du texte simple.
explain-d009 = Un nombre que la loi peut changer se met par son nom, entre deux accolades.
explain-d013 = Une partie sans son nom ne peut être ni trouvée ni comparée.
explain-d014 = Chaque nom d’une partie n’est là qu’une fois dans un article.
