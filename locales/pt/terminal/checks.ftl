### What the checker tells a translator. $id is the name of a message.

check-line = Esta linha não é uma mensagem. Escreva uma mensagem assim: nome = texto.
check-name = Este nome não é permitido. Um nome tem só letras de a até z, algarismos, - e _, e nenhum espaço.
check-nothing = Aqui não há nada depois do =. Escreva ali a tradução, ou apague a linha.
check-tab = Esta linha começa com uma tabulação. Use espaços no lugar dela.
check-indent = Esta linha faz parte da frase acima. Ponha quatro espaços antes dela.
check-brace-open = Esta chave não está fechada. Ponha { "}" } depois do nome.
check-brace-extra = Esta { "}" } não fecha nada. Apague-a, ou ponha uma chave antes do nome.
check-no-star = Uma forma precisa ter um asterisco na frente, como *[other]. O asterisco marca a forma para todos os outros números.
check-two-stars = Duas formas têm asterisco. Só uma pode ter.
check-quote-open = Estas aspas dentro de chaves não estão fechadas. Ponha as segundas.
check-escape = Depois de \ só pode vir \, aspas ou u com quatro algarismos. Apague a \.
check-selector = Antes de -> precisa haver um nome com $. Copie-o da origem.
check-function-form = A parte entre parênteses não está certa. Copie-a da origem.
check-function = Não existe { $name }. Copie da origem o que está entre chaves.
check-function-number = NUMBER precisa de um nome com $, como NUMBER($count).
check-function-option = NUMBER não conhece "{ $name }". Copie essa parte da origem.
check-utf16 = Este arquivo está salvo como UTF-16 ("Unicode"). Salve-o de novo como UTF-8. Ele não foi conferido.
check-one-byte = Este arquivo está salvo em uma codificação antiga, como Windows-1252. Salve-o de novo como UTF-8. Ele não foi conferido.
check-too-large = Este arquivo é maior que 4 MB. Ele não foi conferido.
check-refused = Este arquivo não pode ser lido. Ele não foi conferido. Veja quem pode lê-lo.
check-lost-letter = Aqui se perdeu uma letra ({ "\uFFFD" }). Digite-a de novo.
check-garbled = Estas letras se estragaram quando o arquivo foi salvo. Digite-as de novo e salve como UTF-8.
check-extra-file = A origem não tem arquivo com este nome. Dê a ele o nome de antes, ou apague-o.
check-stray = Este arquivo não está na pasta de nenhuma língua. Por isso ninguém o lê. Dê à pasta o nome do código da língua, como es.
check-no-language = { $tag } não está em manifest.toml. Acrescente a língua lá.
check-manifest = A partir daqui manifest.toml não pode ser lido. Compare esta linha com as outras línguas.
check-manifest-bytes = manifest.toml não está salvo como UTF-8. Salve-o de novo como UTF-8.
check-manifest-twice = { $tag } está aqui duas vezes. Deixe uma.
check-manifest-folder = { $tag } não tem pasta com traduções. Faça a pasta, ou apague estas linhas.
check-manifest-direction = { $tag } é escrita { $right ->
    [rtl] da direita para a esquerda
   *[ltr] da esquerda para a direita
}. Mude a direção.
check-manifest-plural = { $tag } usa as formas de número { $right }, não { $own }.
check-missing = Aqui falta { $id }. Copie da origem e traduza.
check-missing-file = Falta este arquivo, com { $count ->
    [one] { $count } mensagem
   *[other] { $count } mensagens
}. Copie { $source } e traduza.
check-obsolete = A origem não tem mais { $id }. Apague.
check-renamed = A origem não tem { $id }. Se você traduziu o nome, ponha de volta { $other }.
check-duplicate = { $id } está aqui duas vezes. Deixe uma.
check-duplicate-file = { $id } também está em { $path }. Deixe um.
check-duplicate-form = A forma { $key } está aqui duas vezes. Deixe uma.
check-empty = Isto não diz nada. Escreva a tradução aqui.
check-unknown-reference = { $reference } não existe. Veja como a origem escreve.
check-reference-missing = { $reference } ainda não está traduzido, mas este texto precisa dele. Copie-o também da origem.
check-circle = Este texto põe a si mesmo dentro de si, por { $reference }. Diga com palavras.
check-too-many = Este texto tem mais de 100 chaves. O Faro não preenche tantas.
check-lost-reference = Falta { $reference }. Copie da origem.
check-unknown-variable = "${ $variable }" não existe aqui. Nunca traduza nomes entre chaves. A origem tem: { $known }.
check-variable-meant = "${ $variable }" não existe aqui. Escreva ${ $meant }, igual à origem.
check-variable-case = "${ $variable }" tem letras maiúsculas e minúsculas diferentes. Escreva ${ $meant }.
check-variable-none = "${ $variable }" não existe aqui. A origem não tem esse nome. Apague-o, com as chaves.
check-lost-variable = Falta "${ $variable }". Ponha-o no lugar dele na sua frase, entre chaves.
check-lost-in-form = Falta "${ $variable }" na forma { $key }. Ponha-o ali, entre chaves.
check-together = "${ $variable }" sozinho não basta. Use também "${ $other }".
check-twice-shown = "${ $variable }" aparece mais vezes do que na origem. Está certo?
check-touching = Não há nada antes de "${ $variable }". Por isso duas palavras viram uma. Ponha um espaço entre elas.
check-key = { $key } não é uma forma aqui. Nunca traduza o que está entre colchetes. A origem tem: { $known }.
check-key-form = { $key } não é uma forma. Nunca traduza o que está entre colchetes. Copie da origem.
check-wrong-selector = Aqui a forma depende de "${ $variable }", mas na origem depende de "${ $meant }". Mude.
check-literal-twice = "{ $words }" está aqui mais vezes do que na origem. Apague uma.
check-literal-lost = Falta "{ $words }". Copie da origem, com as aspas e as chaves.
check-form-unknown = { $key } não é uma forma de número. Escreva { $meant } entre colchetes.
check-form-never = Esta língua nunca usa { $key }. Ela usa: { $forms }. Apague a forma.
check-form-missing = Falta aqui: { $key }. Esta língua usa { $first } para { $numbers }.
check-form-hides = { $key } é usada para { $numbers }, mas não mostra o número. Para { $number } isto estaria errado. Ponha { "{" } ${ $variable } { "}" } nela.
check-number-hidden = Nenhuma forma mostra o número. Ponha { "{" } ${ $variable } { "}" } no lugar dele.
check-tag-extra = { $value } não está na origem. Apague: quem lê veria isso como está.
check-tag-lost = Falta { $value }. Copie da origem.
check-tag-open = { $value } não está fechado. Copie o fim da origem.
check-script = { $value } pode executar um programa. Apague.
check-number = A origem diz { $value }, mas isto diz { $own }. O número está certo?
check-number-lost = A origem diz { $value }. Aqui falta o número.
check-number-extra = { $own } não está na origem. O número está certo?
check-form-name = A origem diz { $value }, mas isto diz { $own }.
check-form-name-lost = A origem diz { $value }. Aqui falta.
check-phone = O número de telefone é { $value } na origem, mas { $own } aqui.
check-phone-lost = Falta o número de telefone { $value }.
check-money = A origem diz { $value } em dinheiro, mas isto diz { $own }.
check-money-lost = A origem diz { $value } em dinheiro. Aqui falta.
check-address = O endereço { $value } falta ou foi mudado. Copie da origem.
check-isolate = { $value } apareceria aqui na ordem errada. Ponha os sinais U+2066 e U+2069 em volta.
check-turned = Um sinal invisível ({ $sign }) vira o texto aqui. Apague-o.
check-isolates = Um sinal invisível que mantém o texto junto não tem par. Apague-o, ou copie os dois.
check-invisible = Há aqui um sinal invisível ({ $sign }). Apague-o.
check-control = Este sinal ({ $sign }) não é texto. Apague-o.
check-mixed = O "{ $sign }" em "{ $word }" é de outro alfabeto. Digite-o de novo no seu teclado.
check-letter = A letra "{ $sign }" não é usada nesta língua. Você quis dizer "{ $right }"?
check-spaces = Há dois espaços aqui. Apague um.
check-composed = Esta letra está digitada em dois pedaços. Digite-a de novo como uma letra só.
check-same = Isto é igual à origem. Traduza.
check-left-in = A partir daqui as palavras são as da origem. Traduza.
check-too-long = Isto tem { $count } caracteres. Há lugar para { $most }.
check-longer = Isto é muito mais longo que a origem. É o texto certo?
check-shorter = Isto é muito mais curto que a origem. Falta algo?
check-forbidden = A palavra "{ $word }" não pode ser usada. Escreva "{ $agreed }".
check-locked = Um telefone bloqueado mostra isto a qualquer pessoa. Não diga "{ $word }" aqui.
check-no-section = Falta a seção { $section }. Copie da origem e traduza.
check-extra-section = A seção { $section } não está na origem. Nunca traduza os nomes depois de #.
check-section-twice = A seção { $section } está aqui duas vezes. Cada nome só pode estar uma vez.
check-no-anchor = Este título perdeu o nome. Ponha { "{" }#{ $meant }{ "}" } depois dele.
check-callout = { $kind } não é um tipo de quadro. Nunca traduza isso. A origem tem: { $known }.
check-callout-lost = Falta um quadro que começa com > [!…]. Copie da origem.
check-items = Esta parte tem { $there } itens de lista. A origem tem { $wanted }.
check-lost-quote = Falta { $quote }. Ponha onde fica o número.
check-unknown-quote = { $quote } não está na origem. Nunca traduza nomes entre chaves duplas.
check-link = Falta o link para { $value }. Copie da origem.

## Rules

check-rule-unreadable = O Faro não consegue ler este arquivo. { $detail }
check-rule-overlap = Duas versões cobrem os mesmos dias. Termine uma com `until`, ou comece a outra mais tarde com `from`.
check-rule-old = Alguém precisava ler a fonte de novo até { $date }. Leia. Depois mude `checked_on` e `verify_by`.
check-rule-no-source = Não há endereço oficial ao lado desta versão. Acrescente como `source`.
check-rule-never = O que depende de { $facts } nunca pode valer: uma condição anterior diz outra coisa. Mude ou apague.
check-rule-closed = Em { $date }, o dia para agir, a repartição está fechada. Diga o calendário, ou diga por quê.
check-calendar-open = Este calendário está aberto em { $date }. Todas as repartições que conhecemos estão fechadas nesse dia.
check-rule-mirror = Este não é o endereço da própria autoridade. Use o oficial, ou nenhum.
check-rule-words = { $id } não tem palavras em { $language }.

## The folder that is checked

error-project-unreadable = O Faro não consegue ler { $path } ({ $detail }). Confira o nome.
error-project-empty = Não há arquivo Fluent de uma língua em { $folder }. O Faro procura arquivos como es/app.ftl ou app.es.ftl.
error-project-source = { $folder } não tem { $wanted } para comparar. Tem: { $there }. Diga uma com --source.

## What each check is about

explain-f001 = Uma linha precisa começar com um nome e =, ou fazer parte do texto acima.
explain-f002 = Cada nome pode ser usado uma vez em uma língua. De dois, quem lê vê só um.
explain-f003 = Cada forma e cada nome com ponto pode estar uma vez em uma mensagem.
explain-f004 = Um nome sem nada depois não mostra nada a quem lê.
explain-f005 = Os arquivos precisam ser salvos como UTF-8. A maioria dos editores pergunta isso em "Salvar como".
explain-f006 = Só uma mensagem ou um termo que esta língua tem pode ser posto em um texto.
explain-f007 = Palavras em letras maiúsculas dentro de chaves são comandos. Copie como estão.
explain-f009 = Uma pasta que o manifesto não diz não é oferecida a ninguém.
explain-f010 = Um arquivo é achado pelo nome. Um nome de arquivo traduzido não é achado.
explain-f011 = As chaves vêm em pares.
explain-f012 = Onde há formas, exatamente uma tem asterisco. Ela é usada quando nenhuma outra serve.
explain-f013 = As linhas são afastadas com espaços, nunca com tabulações.
explain-f014 = A segunda linha de um texto começa com espaços. Sem eles parece uma nova mensagem.
explain-f015 = As aspas dentro de chaves vêm em pares.
explain-f016 = Uma forma é escolhida por um nome com $. O nome de uma mensagem não pode escolher.
explain-f017 = Um texto que contém a si mesmo nunca termina.
explain-f018 = Um texto pode ter no máximo 100 chaves.
explain-f021 = Cada arquivo precisa estar na pasta de uma língua, ou ter o código dela no nome.
explain-f022 = Cada língua está uma vez no manifesto.
explain-f023 = Com a direção errada, as linhas começam do lado errado.
explain-f024 = O manifesto lista as línguas. Se ele não pode ser lido, não há nenhuma.
explain-f025 = Uma língua do manifesto precisa de uma pasta com o nome dela.
explain-c001 = O que ainda não está traduzido aparece em outra língua.
explain-c002 = O que a origem não tem mais não é mostrado a ninguém.
explain-c003 = Um texto igual à origem quase sempre não está traduzido.
explain-c004 = Um texto vazio deixa um buraco na tela. Também poderia fazer uma resposta vazia contar.
explain-c005 = A origem mudou depois que este texto foi traduzido. Quem lê ainda vê o antigo. Para achá-lo, digite: faro locale check --since
explain-c010 = Um arquivo inteiro ainda não está traduzido.
explain-c011 = O nome antes de = acha o texto. Ele nunca é traduzido.
explain-c012 = Nomes que começam com um ponto nunca são traduzidos.
explain-p001 = Um nome com $ é preenchido pelo aplicativo. Precisa ser escrito igual à origem.
explain-p002 = O que a origem mostra precisa ser mostrado também aqui: um dia, um nome, um número.
explain-p003 = Falta um nome ou um texto que a origem põe ali.
explain-p005 = As letras maiúsculas e minúsculas dos nomes com $ precisam ser as da origem.
explain-p006 = Dois nomes lado a lado são lidos como uma palavra só.
explain-p007 = Palavras entre colchetes são postas pelo aplicativo. Nunca são traduzidas.
explain-p008 = A forma precisa depender do mesmo número que na origem.
explain-p009 = Alguns nomes precisam um do outro. Uma hora até 12 sem a.m. ou p.m. pode ser duas horas diferentes.
explain-p010 = Um nome que aparece duas vezes muitas vezes sobrou de uma mudança.
explain-p011 = Palavras entre aspas dentro de chaves são digitadas ou impressas como estão.
explain-n001 = Cada língua tem as suas próprias formas de número. Se falta uma, a gramática fica errada para alguns números.
explain-n002 = Uma forma que a língua nunca usa nunca é mostrada.
explain-n004 = Em muitas línguas a forma [one] também é usada para 0, 21 ou 31. Então "1 dia" é falso.
explain-n005 = Quem lê precisa ver quantos são.
explain-n006 = As formas se chamam zero, one, two, few, many e other em todas as línguas.
explain-n007 = O manifesto precisa listar as formas que o Faro usa de verdade para a língua.
explain-m001 = O aplicativo mostra marcas como <b> como estão, a não ser que a origem também as tenha.
explain-m002 = Um número diferente pode custar um prazo a alguém.
explain-m003 = Alguns sinais invisíveis viram o texto. Então uma data ou um número é lido errado.
explain-m004 = Sinais invisíveis dividem palavras: elas não são achadas, e uma voz as lê errado.
explain-m005 = Algumas letras de outros alfabetos parecem iguais. Elas não são achadas, e uma voz as lê errado.
explain-m006 = Alguns sinais não são texto. Os telefones mostram um quadrado no lugar deles.
explain-m007 = Um texto nunca pode executar um programa.
explain-m008 = Em texto da direita para a esquerda, telefones, intervalos e valores se viram, a não ser que sejam mantidos juntos.
explain-m009 = Um formulário tem o mesmo nome em todas as línguas, como I-589.
explain-m010 = Os endereços de páginas são os mesmos em todas as línguas.
explain-m011 = Um telefone errado não chega a ninguém, ou chega a um estranho.
explain-m012 = Um valor em dinheiro precisa ser o da origem.
explain-m013 = Falta um número da origem, ou há um novo.
explain-t001 = Alguns teclados digitam uma letra do alfabeto de um vizinho. Parece igual, mas a busca não a acha.
explain-t004 = Dois espaços são quase sempre um engano.
explain-t006 = Uma parte do texto não está traduzida.
explain-t009 = Uma letra pode ser salva em um pedaço ou em dois. A busca só acha a primeira forma.
explain-t011 = Letras se perderam quando o arquivo foi salvo. Nenhum programa conhece todas elas.
explain-g002 = O glossário diz que palavra é usada para cada coisa, e qual nunca.
explain-g005 = Qualquer pessoa pode ver um telefone bloqueado. Nada ali pode falar de um caso.
explain-s001 = Alguns textos têm pouco lugar. O comentário diz quanto.
explain-s002 = Um texto de tamanho muito diferente muitas vezes diz outra coisa.
explain-d002 = Os nomes das seções, como #before, são os mesmos em todas as línguas.
explain-d006 = Falta um link da origem.
explain-d007 = Quadros e listas são os mesmos em todas as línguas. Um quadro de um tipo desconhecido aparece como texto simples.
explain-d009 = Um número que a lei pode mudar é posto pelo nome, entre chaves duplas.
explain-d013 = Uma seção sem nome não pode ser achada nem comparada.
explain-d014 = Cada nome de seção está uma vez em um artigo.
