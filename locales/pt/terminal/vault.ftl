### The command line: what opens a vault, papers and backups.

cli-recovery-ask = Grupo { $group } de 8:
cli-recovery-code = O seu código de recuperação. Ele abre o cofre se você esquecer a frase secreta:
cli-recovery-keep = Escreva em papel agora. Não leve esse papel junto com este aparelho. Deixe com o seu advogado ou com alguém em quem você confia. Um código mais antigo não abre mais este cofre.
cli-recovered = O cofre tem uma nova frase secreta. As suas notas estão como estavam.
cli-passphrase-added = O cofre tem mais uma frase secreta. Cada uma delas o abre.
cli-passphrase-changed = A frase secreta foi mudada. A antiga não abre mais o cofre.
cli-old-copies = Uma cópia mais antiga desta pasta ainda abre com o que a abria naquele tempo. A memória flash, como a de um telefone ou de um pen drive, pode guardar pedaços antigos por algum tempo. Se alguém viu uma frase secreta ou o seu código, use: faro vault rotate
cli-vault-code-hint = Se você esquecer, só um código de recuperação ajuda. Faça um com: faro vault code
cli-rotated = Tudo está lacrado com uma nova chave. A nova frase secreta abre, e também o seu novo código de recuperação, se você tinha um. Quem conseguia ler os papéis antes ainda pode ler em uma cópia antiga.
cli-code-typed = Digite o último grupo, para mostrar que você escreveu o código em papel:
cli-code-set = O código agora abre o seu cofre.
cli-progress-seal = Lacrando:
cli-progress-check = Conferindo:
cli-check-records = { $count ->
    [one] { $count } registro pode ser lido.
   *[other] { $count } registros podem ser lidos.
}
cli-check-papers = { $count ->
    [one] { $count } papel está inteiro.
   *[other] { $count } papéis estão inteiros.
}
cli-check-record-damaged = O registro { $id } está danificado.
cli-check-record-unusable = O registro { $id } está inteiro, mas o Faro não consegue usá-lo. Ele fica guardado.
cli-check-paper-missing = Falta o arquivo do papel { $id }.
cli-check-paper-damaged = O papel { $id } não pode ser lido.
cli-check-sound = Está tudo em ordem.
cli-check-papers-only = As notas estão em ordem. Alguns papéis não estão: acrescente de novo a partir de uma cópia, ou apague.
cli-check-damaged = O cofre está danificado. Nada foi mudado. Recupere o que dá para ler com: faro vault salvage PASTA-NOVA
cli-salvaged = O que dá para ler está agora em um novo cofre: { $folder }. A mesma frase secreta o abre, a não ser que você tenha dado uma nova.
cli-salvaged-kept = O cofre danificado ainda está lá, com uma cópia dele ao lado. Guarde os dois: talvez alguém consiga ler mais. O novo cofre ainda não tem código de recuperação.
cli-erase-ask = Isto apaga de vez o cofre em { $folder }. Nenhuma frase secreta vai abri-lo de novo. Para continuar, digite { $word }:
cli-erased = O cofre foi apagado: primeiro as chaves, depois os arquivos. Agora ninguém consegue abrir nada aqui. Cartões de memória e discos podem guardar pedaços antigos por algum tempo. Só alguém com a sua frase secreta ou o seu código poderia usá-los. Cópias em outros lugares ainda estão lá.
cli-paper-title = Como você o chama?
cli-paper-untitled = Papel
cli-paper-added = O papel { $id } está lacrado. Se o original ainda está neste aparelho, apague-o lá.
cli-paper-deleted = O papel { $id } foi apagado de vez.
cli-paper-none = Não há papéis.
cli-paper-unsealed = Esta cópia está aberta, sem lacre: qualquer pessoa pode ler. Apague-a quando não precisar mais dela.
cli-backup-made = A cópia de segurança está em { $file }. O Faro a leu de volta, e tudo nela está inteiro. O seu código de recuperação a abre, e nada mais.
cli-backup-keep = Guarde-a longe deste aparelho: em um pen drive ou com o seu advogado. Guarde o papel com o código em outro lugar.
cli-backup-good = O código abre esta cópia de segurança de { $date }, e tudo nela está inteiro.
cli-restored = A sua cópia de segurança de { $date }, é agora um cofre em { $folder }. A nova frase secreta o abre, e também o código da cópia de segurança.
cli-restored-kept = O cofre que estava lá antes está guardado em { $folder }. Quando você não precisar mais dele, apague essa pasta.
cli-erase-backup = Para fazer primeiro uma cópia de segurança, digite um nome para o arquivo dela. Para continuar sem ela, aperte Enter:
cli-progress-back-up = Fazendo a cópia de segurança:
cli-progress-read = Lendo a cópia de segurança:

error-paper-terminal = Um terminal não pode mostrar papéis. Dê um arquivo para ele com --output.
error-paper-output = Já existe um arquivo com esse nome. Nada foi escrito. Escolha outro nome.
error-paper-no-file = Isto é uma pasta, um canal ou um aparelho, e não um arquivo. Escolha um arquivo. O que vem por um canal entra pela entrada padrão: faro paper add
error-code-typed = Este não é o último grupo. Nada foi mudado. Tente de novo ou, se o código está em papel, acrescente --yes.
error-erase-word = Nada foi apagado. Para apagar o cofre, digite { $word } ou acrescente --yes.
slot-removed = Isto não abre mais o cofre.
slot-used = o que você usou agora
