### People, papers and notes of a case, and who told the date of a hearing.

## Who somebody is

relation-myself = eu
relation-spouse = marido, esposa, companheiro ou companheira
relation-child = filho ou filha
relation-parent = mãe ou pai
relation-sibling = irmã ou irmão
relation-other = outra pessoa

role-lawyer = advogado ou advogada
role-interpreter = intérprete
role-office = repartição
role-family = família
role-helper = alguém que ajuda
role-other = outra pessoa

## How sure somebody is of what they told

certainty-unsaid = como foi dito
certainty-sure = está em um papel
certainty-likely = provavelmente certo
certainty-unsure = pode estar errado

## Three drawers for notes. What is in the last one is left out of everything that is shown to others.

drawer-facts = o que aconteceu
drawer-officers = o que eu disse aos agentes
drawer-lawyer = só para o meu advogado

## Kinds of paper

paper-notice-to-appear = notificação de comparecimento
paper-hearing-notice = aviso de audiência
paper-receipt = comprovante
paper-decision = decisão
paper-conditions = papéis de liberação e condições
paper-identity = passaporte, cartão ou permissão
paper-picture = imagem
paper-evidence = prova
paper-other = outro papel

## Whether letters arrive at an address

mail-safe = as cartas chegam aqui
mail-unsafe = as cartas não estão seguras aqui
mail-unknown = não se sabe se as cartas chegam aqui

## Who told the date of a hearing

source-notice-to-appear = a notificação de comparecimento
source-hearing-notice = o aviso de audiência
source-hotline = a linha telefônica do tribunal
source-website = o site do tribunal
source-lawyer = o advogado
source-own = a sua própria anotação
source-other = outra pessoa

standing-own = só você anotou esta data
standing-told = só uma fonte dá esta data
standing-unconfirmed = não confirmada
standing-confirmed = duas fontes dizem o mesmo
standing-conflict = as fontes não dizem o mesmo

hearing-when = { $title }, { $when }

hearing-moved-earlier = Esta audiência agora é mais cedo. Antes era em { $from }.
hearing-conflict = As fontes não dizem o mesmo: segundo { $source }, é { $date }. Das duas datas, use a que vem primeiro e pergunte ao tribunal ou a um advogado.
hearing-settling = Isto risca uma data que vem mais cedo: segundo { $source }, é { $date }. Se essa for a certa, você perde a sua audiência. Pergunte primeiro ao tribunal.
hearing-unconfirmed = Só a notificação de comparecimento dá esta data. O tribunal pode ter outra. Ligue para a linha telefônica do tribunal ou olhe o site dele.
hearing-unchecked = Ninguém conferiu esta data com o tribunal ainda. Confira agora e toda semana.
hearing-stale = { $days ->
    [one] Conferida pela última vez há { $days } dia. Confira de novo com o tribunal. As datas podem mudar sem carta.
   *[other] Conferida pela última vez há { $days } dias. Confira de novo com o tribunal. As datas podem mudar sem carta.
}
hearing-passed = Mas { $source } dizia { $date }, e esse dia já passou. Você esteve lá? Marque a sua resposta. Se não esteve, ligue hoje para o tribunal ou para um advogado.
