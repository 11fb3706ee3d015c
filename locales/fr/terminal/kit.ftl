### Les outils de qui traduit : où en est une langue, feuilles de travail, aperçus.

## How far a language is

kit-all = tous les textes
kit-critical = doit être là
kit-states = Lus par une deuxième personne : { $reviewed }. Écrits par une personne : { $draft }. Faits par une machine : { $machine }. On ne sait pas : { $unknown }.
kit-stale = { $count ->
    [one] { $count } texte a changé dans la source après sa traduction.
   *[other] { $count } textes ont changé dans la source après leur traduction.
}
kit-left-over = { $count ->
    [one] { $count } texte n’est plus dans la source. Enlevez-le.
   *[other] { $count } textes ne sont plus dans la source. Enlevez-les.
}
kit-preview = Cette langue n’est pas finie. Certains textes qui doivent être là manquent ou sont trop anciens.
kit-lacking = Écrivez d’abord ceux-ci : { $names }
kit-outdated = La source de { $id } a changé, mais pas cette traduction. Avant : { $was } Maintenant : { $now } Si la vôtre est encore juste, lancez : faro locale stamp

## A new language, and writing into files

kit-begun = { $count ->
    [one] { $language } est commencé : { $count } fichier. Pour avoir une feuille de travail, lancez : faro locale todo { $language }
   *[other] { $language } est commencé : { $count } fichiers. Pour avoir une feuille de travail, lancez : faro locale todo { $language }
}
kit-no-tag = { $language } n’est pas le code d’une langue. Un code est comme ceci : fr, pt-BR ou sr-Latn.
kit-tag-written = { $written } s’écrit { $right }. Tapez-le ainsi.
kit-there = { $language } est déjà là. Rien n’a été écrit.
kit-no-fallback = { $language } n’est pas là. Nommez une langue qui y est.
kit-is-source = { $language } est la source. Nommez une langue traduite depuis elle.
kit-no-folder = Dites où sont les traductions. Par exemple, ajoutez : --locales locales
kit-no-revision = Git ne connaît pas { $revision } ici. Nommez une branche, un tag ou un commit.
kit-written = La page est dans { $file }. Ouvrez-la dans un navigateur. Elle n’a pas besoin de réseau.
kit-stamped = { $count ->
    [one] Faro a noté la source de { $count } traduction.
   *[other] Faro a noté la source de { $count } traductions.
}
kit-untranslated = { $id } n’est pas encore traduit. Rien n’a été écrit.
kit-broken = Faro ne peut pas lire { $path }. Rien n’a été écrit. Corrigez-le, ou reprenez-le de git.

## Worksheets. They open in a browser or a spreadsheet.

kit-worksheet = { $count ->
    [one] La feuille de travail est dans { $file } : { $count } texte à écrire. Remplissez-la et enregistrez-la. Puis lancez : faro locale import
   *[other] La feuille de travail est dans { $file } : { $count } textes à écrire. Remplissez-la et enregistrez-la. Puis lancez : faro locale import
}
kit-sheet-title = Feuille de travail
kit-sheet-how = Écrivez votre langue dans la première case de chaque rangée. Laissez de côté ce que vous ne savez pas. Puis enregistrez, et renvoyez le fichier enregistré. Rien ne quitte cette page de soi-même.
kit-sheet-brackets = Les mots entre accolades deviennent un nombre, un nom ou un jour. Copiez-les tels qu’ils sont, et mettez-les là où votre phrase les veut.
kit-sheet-article = Un texte qui commence par # est une partie d’un article. Gardez #, -, > et les numéros au début d’une ligne, et le mot entre accolades derrière le titre.
kit-sheet-save = Enregistrer la feuille de travail
kit-sheet-where = Nom, et où c’est dit
kit-sheet-note = Vos questions
kit-note = une question
kit-no-sheet = Ce fichier n’est pas une feuille de travail. Prenez le fichier que vous avez enregistré, ou faites-en une nouvelle avec : faro locale todo
kit-other-sheet = Cette feuille de travail est pour { $language }. Rien n’a été écrit. Nommez cette langue.
kit-no-text = Ce fichier n’est pas du texte en UTF-8. Enregistrez-le comme CSV en UTF-8, et essayez encore.
kit-taken = { $count ->
    [one] { $count } texte a été pris.
   *[other] { $count } textes ont été pris.
}
kit-left = { $count ->
    [one] { $count } rangée a été laissée de côté. Corrigez-la dans la feuille de travail, et prenez-la encore.
   *[other] { $count } rangées ont été laissées de côté. Corrigez-les dans la feuille de travail, et prenez-les encore.
}
kit-left-unknown = La source n’a pas de texte de ce nom.
kit-left-not-fluent = Une accolade manque, ou il y en a une de trop. Comparez avec la source.
kit-left-not-section = La première ligne doit être le titre de cette partie, avec les mêmes signes # et le même mot entre accolades à la fin. Aucune autre partie ne peut y commencer.
kit-left-no-other = La forme « other » manque. Chaque nombre sans forme à lui l’utilise.
kit-left-meanwhile = Quelqu’un a changé ce texte après la création de la feuille de travail. Faites une nouvelle feuille de travail.

## Previews

kit-preview-title = Aperçu : { $language }
kit-preview-how = Chaque texte est montré comme on le lit, avec des mots d’exemple et chaque forme d’un nombre. La source est en dessous.
kit-preview-missing = pas encore traduit
