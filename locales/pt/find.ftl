### Search over everything, and the directory: who helps with what.

## What somebody needs

need-danger = Estou em perigo
need-lawyer = Um advogado
need-court = O tribunal e a minha audiência
need-appeal = Um recurso
need-papers = Formulários, cartões e permissões
need-fees = Taxas
need-check-in = Check-ins
need-held = Alguém está em detenção
need-family = Achar a minha família
need-children = Crianças
need-violence = Alguém me machuca
need-shelter = Um lugar para dormir
need-food = Comida e roupa
need-health = Um médico
need-work = Trabalho
need-school = Escola e língua

## A service

service-whom = Para quem
service-languages = Línguas
service-hours = Horários
service-place = Lugar
service-everywhere = O país inteiro
service-address = Endereço
service-call = Ligar para { $phone }
service-read = Isto foi lido em uma página oficial em { $date }.
service-read-old = Em { $date }, isto foi lido em uma cópia mais antiga de uma página oficial. Pode ter mudado.
service-read-elsewhere = Isto foi lido em { $date }, mas não em uma página oficial. Confira antes de confiar.
service-read-partly = Só uma parte disto foi lida, em { $date }. Confira antes de confiar.
service-vetted = { $who } experimentou este serviço em { $date }.
service-not-vetted = Ninguém experimentou este serviço para o Faro ainda.
service-old = Ninguém confere isto há muito tempo. O número já pode ser de outra pessoa. Nunca pague nem conte a sua história antes de saber quem é.
directory-caution = O Faro só diz o que foi lido. Antes de pagar ou contar a sua história, tenha certeza de quem é.
directory-none = Não há um serviço assim aqui. Deixe o lugar ou a língua de fora, ou olhe todos.
directory-empty = Ainda não há serviços aqui. Um serviço de ajuda jurídica pode lhe dar um pacote com alguns.
error-unknown-service = Não há serviço com este nome. Veja a lista.
error-unknown-need = O Faro não conhece este tipo de ajuda. Veja a lista.

## Search

found-article = Guia
found-rule = Prazo e regra
found-service = Serviço
found-note = A sua nota
search-nothing = Nada tem estas palavras. Tente uma palavra só, uma mais curta, ou outra palavra para a mesma coisa.
search-some = Nada tem todas estas palavras. O que está abaixo tem algumas.
search-no-words = Escreva uma palavra ou mais.

## What an author is told

lint-service-id = Dê a cada serviço um id próprio: letras minúsculas, algarismos e hifens.
lint-service-needs = Diga em que ele ajuda: needs = ["lawyer"].
lint-service-reach = Ninguém consegue falar com este serviço. Dê a ele um telefone, uma página na internet ou um endereço.
lint-service-phone = Isto não é um número de telefone para o qual se possa ligar. Escreva só algarismos, espaços, +, - e ( ).
lint-service-web = A página na internet precisa começar com https:// e ter um nome simples.
lint-service-fact = Cita um dado que não está em facts.toml.
lint-service-source = Onde você leu isto? Precisa de uma fonte que comece com https://, e um número nunca vem da memória: nem M, nem B.
lint-service-words = Aqui falta { $name }. Escreva como o serviço se chama e o que ele faz (.about).
lint-service-figure = Não escreva { $text } aqui. Um número de telefone vai em directory.toml, uma taxa em facts.toml.
