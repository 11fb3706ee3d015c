### What only the app on a phone says.

## Errors

border-locked = O cofre está fechado. Abra-o primeiro.
border-no-device-key = Este aparelho não tem chave do cofre. Abra com a frase secreta.
border-device-key-wrong = A chave deste aparelho não abre mais o cofre. Abra com a frase secreta.
border-platform-refused = O aparelho não permitiu. Tente de novo ou use a frase secreta.
border-platform-unavailable = O aparelho não pode fazer isso agora. Desbloqueie a tela e tente de novo, ou use a frase secreta.
border-platform-unexpected = Algo deu errado no aparelho. Reinicie-o e tente de novo, ou use a frase secreta.
border-code-typed = Este não é o último grupo. Olhe o seu papel e tente de novo.
border-code-unwritten = Primeiro escreva o novo código em papel e digite o último grupo.
border-passphrase-needed = Para isto o Faro precisa da sua frase secreta. Feche o cofre, abra-o com a frase secreta e tente de novo.
border-wait = Houve tentativas erradas demais. A partir das { $time } você pode tentar de novo.
border-fault = Isto não funcionou, por causa de uma falha do Faro. Abra o cofre de novo. Confira se a sua última mudança está lá.
border-given-other = O Faro não conhece este tipo de arquivo. Nada foi mudado.

## Duties

border-time-form = Escreva a hora assim: 09:00.
