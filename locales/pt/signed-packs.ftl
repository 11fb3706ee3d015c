### Guidance packs that somebody else signed: why one is refused, and how far one may be trusted.

## Who it is from, and how old it is

pack-from = De { $name }. Você confia em quem fez.
pack-not-known = Você não sabe quem fez isto. Não confie nisto. Ninguém conferiu para você.
note-from-pack = Esta data é de { $name }, não do Faro.
note-from-beside = Esta data é de { $name }. O Faro tem a sua própria data para isto. Faça até a data que chega primeiro.
pack-withdrawn = Quem publicou retirou isto. { $reason }
withdrawn-wrong = Diz algo que não está certo.
withdrawn-outdated = A lei mudou.
withdrawn-unsafe = Pode fazer mal a quem segue o que está escrito. Por isso o Faro não mostra.
withdrawn-replaced = Há um melhor. Peça o novo.
pack-keys-removed = Quem publicou não usa mais as chaves que assinaram isto. Não confie nisto. Peça um novo.
pack-expired = Terminou em { $date }. Não confie nisto. Peça um novo.
pack-review = Devia ter sido conferido de novo até { $date }. Pode ser antigo.
pack-newer = Há um mais novo: versão { $version }. Peça o mais novo.
pack-catalogue-old = A última notícia que o Faro teve de quem publica isto já é de algum tempo atrás. Desde { $date }, pode ser antigo. Peça um novo.
pack-no-catalogue = O Faro não sabe se há um mais novo.

## What is said of a pack

pack-publisher = Diz que vem de: { $name } ({ $contact })
pack-check = Confira  { $digits }
pack-compare = Compare estes números pessoalmente com quem fez isto. Se forem iguais, diga como você chama essas pessoas.
pack-version = Versão { $version }
pack-signer = Assinado com a chave { $key }
pack-one-person = Uma só pessoa pode assinar por quem publica isto.
pack-checked = Versão { $version }. Foi conferida em { $checked }. Precisa ser conferida de novo até { $review }.
pack-catalogue = A lista mais nova de quem publica isto é a número { $version }, de { $date }.
pack-rules = { $count ->
    [one] Tem { $count } regra com data.
   *[other] Tem { $count } regras com datas.
}

## Why it is refused

archive-too-large = Este arquivo é maior do que um pacote pode ser. Nada foi guardado.
archive-no-file = Isto não é um pacote: contém uma pasta, um atalho ou outra coisa que um pacote não pode conter. Nada foi guardado.
archive-name = Isto não é um pacote: um nome dentro dele poderia levar a outro lugar. Nada foi guardado.
archive-twice = Isto não é um pacote: contém o mesmo nome duas vezes. Nada foi guardado.
archive-order = Os arquivos deste pacote não estão em ordem. Peça de novo. Nada foi guardado.
archive-end = Isto não é um pacote, ou é só uma parte de um. Peça o arquivo de novo.
archive-form = Isto não é um pacote, ou foi escrito de outro modo. Peça o arquivo de novo.
pack-no-publisher = Este pacote não diz quem o fez. Não o use.
pack-too-many = Este pacote tem chaves ou assinaturas demais. Nada foi guardado.
pack-publisher-gap = O pacote não diz tudo sobre quem o fez: falta a parte { $version }. Peça o arquivo de novo.
pack-publisher-broken = A parte { $version } sobre quem fez este pacote não pode ser usada. { $detail }
pack-publisher-unsigned = Faltam assinaturas na parte { $version } sobre quem fez este pacote. Não confie nele.
pack-other-publisher = Isto é de outra pessoa. Não confie nisto. Peça o pacote às pessoas que você conhece.
pack-signature = Uma assinatura não está certa. { $reason }
pack-old-signature = Uma assinatura é de um tipo antigo. Assine de novo com o minisign 0.10 ou mais novo, ou com o Faro.
pack-strange-key = A chave { $key } não é de quem publica isto. Não confie no que ela assinou.
pack-not-signed = Faltam assinaturas: há { $held } de { $wanted }. Não confie nisto. Peça um pacote assinado.
pack-unknown-name = { $file } não faz parte de um pacote. Tire esse arquivo.
pack-sums = A lista do que foi assinado falta ou está quebrada. Peça o arquivo de novo.
pack-file-added = { $file } foi posto depois que o pacote foi assinado. Não confie nele.
pack-file-renamed = { $file } tinha outro nome quando o pacote foi assinado. Não confie nele.
pack-file-gone = { $file } foi tirado depois que o pacote foi assinado. Não confie no pacote.
pack-file-changed = { $file } foi mudado depois que o pacote foi assinado. Não confie nele.
pack-comment = Uma assinatura diz que é de outro arquivo. Não confie nela.
pack-catalogue-broken = A lista dos pacotes mais novos não pode ser usada. { $detail }
pack-catalogue-unsigned = Faltam assinaturas na lista dos pacotes mais novos. Não confie nela.
pack-catalogue-future = Este pacote é de { $date }, um dia que ainda não chegou. Confira a data deste aparelho. Depois tente de novo.
pack-older = Você já teve a versão { $had } deste pacote. Esta é mais antiga: versão { $version }. Fique com a mais nova.
pack-two-things = Quem publica isto diz duas coisas diferentes: há dois pacotes com o mesmo número. Não use nenhum. Pergunte a quem publica.
pack-name-taken = Você tem um pacote chamado { $pack } de outra pessoa. Se você confia mais neste, remova o outro primeiro.
pack-unsafe = Quem publicou este pacote o retirou: ele pode fazer mal a quem o segue. O Faro não o guardou.

## What a pack may not say

pack-contents = Um arquivo deste pacote não pode ser usado: { $detail }.
pack-bad-id = { $id } não pode ser um nome. Use de 2 a 32 letras minúsculas, algarismos e hifens, começando com uma letra.
pack-built-in = O Faro já tem um pacote chamado { $id }. Dê outro nome ao seu.
pack-version-zero = A versão precisa ser 1 ou mais.
pack-days = Os dias em pack.toml não estão em ordem. Primeiro checked_on, depois review_by, depois expires_on: no máximo 18 meses depois do primeiro.
pack-field = Olhe { $field } em pack.toml: falta, ou não serve para o seu pacote.
pack-languages = Olhe a língua { $language }. Cada língua em pack.toml precisa de words/{ $language }/pack.ftl. O inglês (en) precisa ser uma delas.
pack-not-text = { $file } não é texto simples, ou tem sinais que ninguém vê.
pack-deep = { $file } tem listas demais dentro de listas.
pack-foreign-words = { $file } usa o nome { $message }, que não é do seu pacote. Comece cada nome com o nome do seu pacote.

## What an author is told

lint-future = O dia { $date }, ainda não chegou. Escreva o dia em que você conferiu.
lint-old = Isto devia ter sido conferido de novo até { $date }. Confira. Depois escreva novos dias.
lint-fact-old = Ninguém confere isto desde { $date }. Leia a fonte de novo. Depois escreva o novo dia.
lint-sources = Um artigo precisa de duas fontes ou mais. Uma delas precisa ser uma página oficial.
lint-no-text = Este artigo não tem texto em { $language }. Escreva o texto, ou tire a língua de pack.toml.
lint-no-title = A primeira linha precisa ser um título: # e as palavras.
lint-anchor = Cada título precisa de um nome próprio depois dele, como {"{#bring}"}.
lint-no-section = Aqui falta a seção {"{#"}{ $section }{"}"}.
lint-unknown-fact = { $name } não está em facts.toml, e nenhuma regra tem esse nome.
lint-figure = Não escreva { $text } aqui: isso pode mudar. Ponha em facts.toml e use aqui o nome.
lint-promise = Não prometa como termina: { $text }. Diga o que a pessoa pode fazer.
lint-unfilled = Ninguém escreveu isto ainda. Ponha aqui as suas próprias palavras.
lint-hard = Esta parte é difícil de ler: { $heading }. Use palavras curtas e frases curtas.
lint-short = Este artigo tem { $words } palavras. Diga mais: 120 ou mais.

## Packs in the vault

shelf-no-pack = Você não tem um pacote chamado { $pack }. Veja a lista.
shelf-no-publisher = O Faro não conhece quem publica com esse nome. O nome tem 64 sinais: copie todos.
