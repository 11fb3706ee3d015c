### Fichiers scellés pour une seule personne, et cartes qui en nomment une : ce qui ne va pas, et que faire ensuite.

## Cards

card-foreign = Ce n’est pas une carte de Faro. Une carte commence par FARO1. Demandez-la encore, et copiez-la tout entière.
card-newer = Un Faro plus récent a fait cette carte. Installez le Faro le plus récent et essayez encore.
card-name = Faro ne peut pas utiliser le nom de cette carte. Demandez une carte avec un nom plus court et plus simple.
card-misread = Une lettre de cette carte est fausse ou manque. Copiez-la encore, ou scannez-la encore.

## What is sealed for a card

sealed-foreign = Ce fichier n’est ni un envoi ni une réponse. Rien n’a été changé. Choisissez un autre fichier.
sealed-passphrase = Ce fichier est scellé avec une phrase secrète. Personne ne l’a donc fait pour votre carte. Rien n’a été changé. Choisissez un autre fichier.
sealed-not-for-us = Ce fichier est scellé pour une autre carte. Vous ne pouvez donc pas l’ouvrir. Rien n’a été changé. Demandez à la personne qui l’a envoyé de le sceller pour votre carte.
sealed-damaged = Le fichier a été coupé ou changé en chemin. Rien n’a été utilisé. Demandez-le encore.
sealed-zip = Ce qui est dans ce fichier n’a pas été assemblé comme Faro le fait. Rien n’a été utilisé. Demandez-le encore.
sealed-too-many = Il y a dedans plus de fichiers que Faro n’en ouvre. Rien n’a été utilisé. Demandez moins de fichiers à la fois.
sealed-too-large = Un fichier dedans est plus grand que ce que Faro ouvre. Rien n’a été utilisé. Envoyez moins de papiers, ou des papiers plus petits.
sealed-sums = Un fichier dedans n’est pas celui qui a été signé. Rien n’a été utilisé. Ne vous y fiez pas. Demandez-le encore.
sealed-unsigned = Personne n’a signé ce fichier, ou plus d’une clé l’a signé. Rien n’a été utilisé. Demandez-le encore.
sealed-stamp = La signature de ce fichier appartient à autre chose. Rien n’a été utilisé. Ne vous y fiez pas. Demandez-le encore.
sealed-no-entry = Il n’y a pas de fichier de ce nom dedans. Regardez la liste de ce qui est dedans.
sealed-name = Un fichier de ce nom ne peut pas être mis dedans. Rien n’a été envoyé.
sealed-changed = Un papier a changé pendant que Faro le lisait. Rien n’a été envoyé. Essayez encore.
