### Files that are sealed for one reader, and the cards that name one: what is wrong with them, and what to do next.

## Cards

card-foreign = Isto não é um cartão do Faro. Um cartão começa com FARO1. Peça de novo e copie tudo.
card-newer = Um Faro mais novo fez este cartão. Instale o Faro mais novo e tente de novo.
card-name = O Faro não consegue usar o nome deste cartão. Peça um cartão com um nome mais curto e simples.
card-misread = Uma letra deste cartão está errada ou falta. Copie de novo ou leia com a câmera de novo.

## What is sealed for a card

sealed-foreign = Este arquivo não é uma entrega nem uma resposta. Nada foi mudado. Escolha outro arquivo.
sealed-passphrase = Este arquivo está lacrado com uma frase secreta. Por isso, ninguém o fez para o seu cartão. Nada foi mudado. Escolha outro arquivo.
sealed-not-for-us = Este arquivo está lacrado para outro cartão. Por isso você não pode abri-lo. Nada foi mudado. Peça a quem enviou que o lacre para o seu cartão.
sealed-damaged = O arquivo foi cortado ou mudado no caminho. Nada foi usado. Peça de novo.
sealed-zip = O que há neste arquivo não foi juntado como o Faro faz. Nada foi usado. Peça de novo.
sealed-too-many = Há mais arquivos nele do que o Faro abre. Nada foi usado. Peça menos arquivos de uma vez.
sealed-too-large = Um arquivo dentro dele é maior do que o Faro abre. Nada foi usado. Envie menos papéis ou papéis menores.
sealed-sums = Um arquivo dentro dele não é o que foi assinado. Nada foi usado. Não confie nele. Peça de novo.
sealed-unsigned = Ninguém assinou este arquivo, ou mais de uma chave assinou. Nada foi usado. Peça de novo.
sealed-stamp = A assinatura deste arquivo é de outra coisa. Nada foi usado. Não confie nele. Peça de novo.
sealed-no-entry = Não há nenhum arquivo com esse nome dentro dele. Veja a lista do que há nele.
sealed-name = Um arquivo com esse nome não pode ser incluído. Nada foi enviado.
sealed-changed = Um papel mudou enquanto o Faro o lia. Nada foi enviado. Tente de novo.
