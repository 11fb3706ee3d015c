### The command line: cards, hand-offs and replies.

cli-card-name = Comment appelez-vous cet avocat ? (Entrée pour le nom sur la carte)
cli-card-file = Ce fichier ne peut pas être lu comme du texte. Choisissez le fichier avec la carte.
cli-card-compared = La carte { $id } est maintenant comparée.
cli-card-delete-ask = Ceci supprime la carte de { $name } avec ses clés. Les réponses à ce que vous avez envoyé ne pourront plus être ouvertes.
cli-handoff-folder = Pour plus d’une carte, nommez un dossier qui existe déjà : chaque carte y reçoit son propre fichier.
cli-handoff-made = Scellé pour { $name } : { $file }
cli-handoff-line = { $name }, numéro { $number }, { $date }
