### Signed packs on the command line.

## Answers

cli-pack-new = O pacote foi começado em { $folder }. Abra cada arquivo: ele diz o que escrever. Depois digite: faro pack lint
cli-pack-good = { $folder }: nada para corrigir.
cli-pack-built = O pacote está em { $file }. Ninguém o assinou ainda. Duas pessoas o assinam com: faro pack sign
cli-pack-signed = Assinado com a chave { $key }. O pacote está completo.
cli-pack-signed-more = { $count ->
    [one] Assinado com a chave { $key }. Falta a assinatura de { $count } pessoa.
   *[other] Assinado com a chave { $key }. Falta a assinatura de { $count } pessoas.
}
cli-pack-holds = As assinaturas estão certas: { $pack }, versão { $version }. Nada nele foi mudado.
cli-pack-id = Quem publica  { $id }
cli-pack-rules = Regras
cli-pack-articles = Artigos
cli-publisher-key = A chave está feita: { $key }. Guarde bem o arquivo secreto. Dê { $file } a quem escreve o arquivo de quem publica.
cli-publisher-written = { $file } está escrito. Olhe o arquivo. Depois assine com: faro publisher sign
cli-publisher-signed-more = Assinado com a chave { $key }. Mais chaves precisam assinar.
cli-publisher-signed = Assinado com a chave { $key }. O registro de quem publica está completo. Confira  { $digits }  Quem publica  { $id }
cli-catalogue-written = { $file } está escrito. Vale até { $date }. Duas pessoas o assinam com: faro catalogue sign
cli-catalogue-signed = Assinado com a chave { $key }.

cli-pack-kept = O pacote { $pack }, versão { $version }, está no seu cofre.
cli-pack-compare = Compare estes números pessoalmente com quem fez o pacote. Se forem iguais, digite: faro publisher pin { $id }
cli-pack-none = Você não tem pacotes.
cli-pack-removed = O pacote { $pack } foi removido.
cli-pack-exported = O pacote está em { $file }. Você pode passar adiante.
cli-publisher-ask = Como você chama quem publica?
cli-publisher-pinned = Agora você confia em { $name }.
cli-publisher-unpinned = Você não confia mais em quem publica isto. Os pacotes ficam, sem datas.
cli-publisher-none = Você ainda não conhece ninguém que publica.
cli-publisher-unknown = Não conhecido

## Refusals

error-pack-file = O Faro não consegue ler { $file }. Confira o nome.
error-pack-text = { $file } não é um texto. Escolha outro arquivo.
error-folder-there = Já existe algo chamado { $folder }. Escolha outro nome.
error-key-there = Já existe um arquivo com esse nome. Uma chave nunca é escrita por cima de outra. Escolha outro nome.
error-catalogue-entry = Escreva um pacote e a versão dele como notes=2. Para retirar um, escreva notes=1:wrong. Os motivos são wrong, outdated, unsafe e replaced.

## Help

help-pack = Orientações que alguém assinou
    .example = faro pack inspect notes.faropack
help-pack-new = Começa um pacote: uma pasta em que cada arquivo se explica
    .example = faro pack new notes --id legal-aid --country us --words en --words es
help-pack-lint = Confere um pacote com o cuidado de quem revisa
    .example = faro pack lint notes
help-pack-build = Faz um só arquivo de um pacote
    .example = faro pack build notes --publisher publisher --output notes.faropack
help-pack-sign = Assina um pacote, uma pessoa depois da outra
    .example = faro pack sign notes.faropack --key ana.key
help-pack-verify = Confere se nada foi mudado, e quem assinou
    .example = faro pack verify notes.faropack
help-pack-inspect = Diz quem assinou um pacote, de quando ele é e o que há nele
    .example = faro pack inspect notes.faropack
help-pack-install = Guarda um pacote no cofre
    .example = faro pack install notes.faropack
help-pack-list = Lista os seus pacotes, e até onde você pode confiar em cada um
    .example = faro pack list
help-pack-show = Mostra um pacote, ou um dos artigos dele
    .example = faro pack show legal-aid first-article
help-pack-remove = Remove um pacote
    .example = faro pack remove legal-aid
help-pack-export = Escreve um pacote em um arquivo, para passar adiante
    .example = faro pack export legal-aid --output notes.faropack
help-publisher = Quem publica pacotes
    .example = faro publisher new publisher --name "Legal Aid" --contact desk@example.org --root root.key.pub --release ana.key.pub --release ben.key.pub
help-publisher-key = Faz uma chave para assinar
    .example = faro publisher key ana.key
help-publisher-new = Começa o registro de quem publica: quem é, e que chaves assinam
    .example = faro publisher new publisher --name "Legal Aid" --contact desk@example.org --root root.key.pub --release ana.key.pub --release ben.key.pub
help-publisher-next = Começa a próxima versão de quem publica, com outras chaves
    .example = faro publisher next publisher --release ana.key.pub --release eva.key.pub
help-publisher-sign = Assina a versão mais nova de quem publica
    .example = faro publisher sign publisher --key root.key
help-publisher-pin = Diz que você conhece quem publica: você comparou os números pessoalmente
    .example = echo "Ana's office" | faro publisher pin 9fee7a53e47dc42722552bed59fb9e2f02c5ff716f158b741d58b658106e2fc8
help-publisher-list = Lista quem publica e que você conhece ou já encontrou
    .example = faro publisher list
help-publisher-unpin = Retira a sua confiança em quem publica
    .example = faro publisher unpin 9fee7a53e47dc42722552bed59fb9e2f02c5ff716f158b741d58b658106e2fc8
help-catalogue = A lista dos pacotes mais novos, e dos que foram retirados
    .example = faro catalogue new catalogue.toml --publisher publisher --newest legal-aid=1
help-catalogue-new = Escreve a lista de hoje
    .example = faro catalogue new catalogue.toml --publisher publisher --newest legal-aid=2 --withdraw legal-aid=1:wrong
help-catalogue-sign = Assina a lista
    .example = faro catalogue sign catalogue.toml --publisher publisher --key ana.key
help-arg-guide-pack = Só os artigos deste arquivo de pacote, que ninguém conferiu para você
help-arg-new-pack-folder = Uma nova pasta para o pacote
help-arg-pack-id = Um nome curto para o pacote, como legal-aid; ele nunca muda
help-arg-pack-country = O país de cuja lei ele fala, como us
help-arg-pack-language = Uma língua que ele vai ter, como es; pode ser dada várias vezes
help-arg-pack-folder = A pasta do pacote
help-arg-publisher-folder = A pasta de quem publica
help-arg-catalogue-file = A lista assinada dos pacotes mais novos
help-arg-pack-output = Escreve o pacote neste arquivo
help-arg-pack-file = Um pacote, como notes.faropack
help-arg-secret-key = A sua chave secreta, do minisign ou do Faro
help-arg-publisher-id = Só serve quem publica com este id: 64 sinais que você sabe que são dele
help-arg-new-key-file = Escreve a chave secreta neste novo arquivo; a outra metade termina em .pub
help-arg-without-passphrase = Não tranca a chave com uma frase secreta
help-arg-new-publisher-folder = Uma nova pasta para quem publica
help-arg-publisher-name = Como se chama quem publica
help-arg-publisher-contact = Como as pessoas podem perguntar a quem publica
help-arg-root-key = Uma chave pública que diz quem publica; pode ser dada várias vezes
help-arg-release-key = Uma chave pública que assina pacotes; pode ser dada várias vezes
help-arg-publisher-place = A pasta de quem publica
help-arg-catalogue-place = A lista, como catalogue.toml
help-arg-newest-pack = A versão mais nova de um pacote: legal-aid=2; pode ser dada várias vezes
help-arg-withdrawn-pack = Um pacote a retirar, e por quê: legal-aid=1:wrong; pode ser dado várias vezes
help-arg-kept-pack = O nome de um pacote, como a lista diz
help-arg-kept-article = Um dos artigos dele
help-arg-known-publisher = Os 64 sinais de quem publica
