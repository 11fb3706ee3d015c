### Ce que seule l’application d’un téléphone dit.

## Errors

border-locked = Le coffre est fermé. Ouvrez-le d’abord.
border-no-device-key = Cet appareil n’a pas de clé pour le coffre. Ouvrez-le avec la phrase secrète.
border-device-key-wrong = La clé de cet appareil n’ouvre plus le coffre. Ouvrez-le avec la phrase secrète.
border-platform-refused = L’appareil ne l’a pas permis. Essayez encore, ou utilisez la phrase secrète.
border-platform-unavailable = L’appareil ne peut pas le faire maintenant. Déverrouillez son écran et essayez encore, ou utilisez la phrase secrète.
border-platform-unexpected = Quelque chose n’a pas marché sur l’appareil. Redémarrez-le et essayez encore, ou utilisez la phrase secrète.
border-code-typed = Ce n’est pas le dernier groupe. Regardez votre papier et essayez encore.
border-code-unwritten = Écrivez d’abord le nouveau code sur papier, et tapez son dernier groupe.
border-passphrase-needed = Pour cela, Faro a besoin de votre phrase secrète. Fermez le coffre, ouvrez-le avec votre phrase secrète, et essayez encore.
border-wait = Il y a eu trop d’essais faux. À partir de { $time }, vous pouvez essayer encore.
border-fault = Cela n’a pas marché, à cause d’une erreur de Faro. Ouvrez encore le coffre. Vérifiez que votre dernier changement y est.
border-given-other = Faro ne connaît pas ce type de fichier. Rien n’a été changé.

## The vault

## Facts

## Duties

border-time-form = Écrivez l’heure ainsi : 09:00.
