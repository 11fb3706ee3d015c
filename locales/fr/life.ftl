### Personnes, papiers et notes d’un cas, et qui a dit la date d’une audience.

## Who somebody is

relation-myself = moi
relation-spouse = mari, femme ou partenaire
relation-child = enfant
relation-parent = mère ou père
relation-sibling = sœur ou frère
relation-other = autre personne

role-lawyer = avocat ou avocate
role-interpreter = interprète
role-office = bureau
role-family = famille
role-helper = personne qui aide
role-other = autre personne

## How sure somebody is of what they told

certainty-unsaid = comme c’est dit
certainty-sure = c’est sur un papier
certainty-likely = probablement juste
certainty-unsure = c’est peut-être faux

## Three drawers for notes. What is in the last one is left out of everything that is shown to others.

drawer-facts = ce qui s’est passé
drawer-officers = ce que j’ai dit aux agents
drawer-lawyer = seulement pour mon avocat

## Kinds of paper

paper-notice-to-appear = avis de comparution
paper-hearing-notice = avis d’audience
paper-receipt = reçu
paper-decision = décision
paper-conditions = papiers de libération et conditions
paper-identity = passeport, carte ou permis
paper-picture = image
paper-evidence = preuve
paper-other = autre papier

## Who told the date of a hearing

source-notice-to-appear = l’avis de comparution
source-hearing-notice = l’avis d’audience
source-hotline = la ligne téléphonique du tribunal
source-website = le site du tribunal
source-lawyer = l’avocat
source-own = votre propre note
source-other = quelqu’un d’autre

standing-own = date notée seulement par vous
standing-told = une seule source donne cette date
standing-unconfirmed = pas confirmée
standing-confirmed = deux sources disent la même chose
standing-conflict = les sources ne disent pas la même chose

hearing-when = { $title }, { $when }
hearing-moved-earlier = Cette audience est maintenant plus tôt. Avant, c’était { $from }.
hearing-conflict = Les sources ne disent pas la même chose : selon { $source }, c’est { $date }. Prenez la date qui vient en premier et demandez au tribunal ou à un avocat.
hearing-settling = Cela barre une date qui vient avant : selon { $source }, c’est { $date }. Si c’est elle la bonne, vous manquez votre audience. Demandez d’abord au tribunal.
hearing-unconfirmed = Seul l’avis de comparution donne cette date. Le tribunal en a peut-être une autre. Appelez la ligne téléphonique du tribunal ou regardez son site internet.
hearing-unchecked = Personne n’a encore vérifié cette date auprès du tribunal. Vérifiez-la maintenant, puis chaque semaine.
hearing-stale = { $days ->
    [one] Vérifiée pour la dernière fois il y a { $days } jour. Vérifiez encore auprès du tribunal. Les dates peuvent changer sans lettre.
   *[other] Vérifiée pour la dernière fois il y a { $days } jours. Vérifiez encore auprès du tribunal. Les dates peuvent changer sans lettre.
}
hearing-passed = Mais { $source } disait { $date }, et ce jour est passé. Y étiez-vous ? Marquez votre réponse. Si vous n’y étiez pas, appelez aujourd’hui le tribunal ou un avocat.

## Whether letters arrive at an address

mail-safe = les lettres y arrivent
mail-unsafe = les lettres n’y sont pas en sécurité
mail-unknown = on ne sait pas si les lettres y arrivent
