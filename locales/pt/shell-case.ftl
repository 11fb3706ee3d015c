### The words of the app on a phone for what belongs to a case: dates, people, contacts, addresses, papers.

## The four places

shell-today = Hoje
shell-dates = Datas
shell-my-case = Meu caso

## Today

shell-next-hearing = A sua próxima audiência
shell-next-hearing-none = Nenhuma audiência anotada
shell-next-hearing-none-hint = Há uma data de audiência em algum dos seus papéis? Anote agora.
shell-questions-more = Mais perguntas

## Dates

shell-week = Semana
shell-month = Mês
shell-earlier = Antes
shell-later = Depois
shell-day-nothing = Não há nada anotado para este dia.

## People

shell-people = Pessoas
shell-people-none = Ainda não há ninguém aqui.
shell-people-hint = Acrescente primeiro você. Depois acrescente cada pessoa da sua família que está no caso.
shell-person-add = Acrescentar uma pessoa
shell-person-name = Nome
shell-person-spelling = O nome como está nos papéis, letra por letra, mesmo se lá estiver errado
shell-person-relation = Quem é esta pessoa para você?
shell-person-language = A língua que fala melhor
shell-person-dialect = Como se fala essa língua no lugar de onde vem
shell-person-town = A cidade e o país onde aprendeu essa língua
shell-person-born = Data de nascimento, por exemplo 2015-04-17. Se você só sabe o ano, escreva 2015
shell-person-numbers = Números nos papéis
shell-person-number-kind = Como se chama o número? Por exemplo: A-number
shell-person-number = O número
shell-person-number-add = Acrescentar um número
shell-person-leave = Tirar esta pessoa do caso
shell-person-leave-hint = Isto apaga tudo sobre esta pessoa: números, respostas, audiências e obrigações. Do que o registro de provas diz sobre ela, fica só isto: que algo foi removido. Não dá para desfazer.

## Contacts

shell-contacts = Contatos
shell-contacts-none = Ainda não há ninguém aqui. Acrescente primeiro o seu advogado ou alguém que ajuda você. Então você pode ligar com um toque.
shell-contact-add = Acrescentar um contato
shell-contact-name = Nome da pessoa ou da repartição
shell-contact-role = Quem é?
shell-contact-phone = Número de telefone
shell-contact-email = E-mail
shell-contact-note = Outra coisa: horários, línguas, quem indicou

## Addresses, and a move

shell-addresses = Endereços
shell-addresses-none = Ainda não há nenhum endereço aqui. Acrescente o que o tribunal tem: as cartas dele vão para lá.
shell-address-add = Acrescentar um endereço
shell-address-lines = O endereço, como em uma carta
shell-address-care-of = Aos cuidados de: o nome na porta, se não for o seu
shell-address-told-by = Quem deu este endereço ao tribunal?
shell-address-mail-safe = As suas cartas chegam lá com segurança?
shell-address-unknown = Não sei
shell-address-from = A partir de que dia?
shell-address-until = Até que dia? Deixe vazio se você ainda mora lá
shell-address-people = Quem mora lá? Não escolha ninguém se forem todos.
shell-moved = Você mudou de casa
shell-moved-hint = O tribunal e outras repartições precisam receber o seu novo endereço, algumas dentro de dias. O Faro faz uma lista delas para cada pessoa. Acrescente também o novo endereço aos seus endereços.
shell-moved-day = Em que dia você mudou de casa?
shell-moved-tasks = Quem precisa receber o seu novo endereço

## Papers

shell-paper-kind = Que tipo de papel é?
shell-paper-dated = A data impressa no papel
shell-paper-pages = Quantas páginas?
shell-paper-added = Acrescentado aqui
shell-paper-of = De que audiência é?
shell-paper-of-none = De nenhuma
shell-paper-larger = Aumentar
shell-paper-smaller = Diminuir

## The proof log

shell-proofs-file = Enviar o registro de provas como arquivos
