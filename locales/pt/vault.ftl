### What opens the vault, papers, damage, and the end of a vault.

## The recovery code. A group is six digits of it; $group is a number from 1 to 8.

recovery-six-digits = O grupo { $group } precisa de seis algarismos. Olhe o seu papel de novo.
recovery-wrong-digit = O grupo { $group } tem um algarismo errado, ou dois estão trocados. Olhe o seu papel de novo.
recovery-eight-groups = O código tem 8 grupos de seis algarismos. Você digitou { $found }.
error-recovery-wrong = Este código não abre o cofre. Talvez haja um código mais novo. Nada foi mudado.
error-recovery-exists = Você já tem um código de recuperação. Se você fizer um novo, o papel antigo deixa de funcionar. Para fazer isso, acrescente --replace.

## Passphrases

slot-passphrase = abre com uma frase secreta
slot-recovery = abre com um código de recuperação
slot-device = abre com a chave de um aparelho
slot-unknown = abre de um modo que um Faro mais novo conhece
way-lost-passphrase = Outra frase secreta não abre mais o seu cofre, porque o Faro não a conhece. Se você a quer de volta, defina-a de novo.
way-lost-code = O seu código de recuperação não abre mais o seu cofre. Faça um novo.
way-lost-device = A chave de um aparelho não abre mais o seu cofre. Defina-a de novo nesse aparelho.
way-lost-unknown = Um modo de abrir que um Faro mais novo fez não abre mais o seu cofre.

## Check and salvage

salvaged-records = { $count ->
    [one] { $count } registro recuperado
   *[other] { $count } registros recuperados
}
salvaged-papers = { $count ->
    [one] { $count } papel recuperado
   *[other] { $count } papéis recuperados
}
salvaged-lost = { $count ->
    [one] { $count } registro estava danificado e não está nele
   *[other] { $count } registros estavam danificados e não estão nele
}
salvaged-lost-todo = Olhe as suas datas, pessoas e notas. Anote de novo o que falta. Se você tem uma cópia de segurança, pode estar nela.
salvaged-paper-lost = Não foi recuperado: { $paper }. O arquivo deste papel faltava ou estava danificado. Se você tem outra cópia, acrescente de novo.

## Erase

## Papers

paper-size = { $kib } KB
error-paper-file = O Faro não consegue ler este arquivo. Confira o nome.
vault-paper-too-large = Este papel é grande demais. O Faro guarda papéis de até { $most } MB. Faça a imagem menor ou divida.
vault-papers-full = Não há mais lugar para papéis. Todos juntos podem ter { $most } MB. Apague um primeiro.
vault-paper-missing = Falta o arquivo deste papel. Ponha vault/papers de volta a partir de uma cópia da pasta.
vault-paper-damaged = Este papel está danificado. Por isso o Faro não o mostra. Nada foi mudado. Use uma cópia da pasta.

## Backup and restore

backup-no-code = O cofre não tem código de recuperação, e só um código abre uma cópia de segurança. Faça primeiro um código de recuperação e escreva-o em papel.
    .command = O cofre não tem código de recuperação, e só um código abre uma cópia de segurança. Faça primeiro um com: faro vault code. Escreva-o em papel.
backup-exists = Já existe um arquivo com esse nome. Nada foi escrito. Escolha outro nome.
backup-not-found = Esse arquivo ou essa pasta não existe. Confira o nome.
backup-foreign = Este arquivo não é uma cópia de segurança do Faro. Nada foi mudado. Escolha outro arquivo.
backup-newer = Um Faro mais novo fez esta cópia de segurança. Nada foi mudado. Instale o Faro mais novo.
backup-too-much-work = Esta cópia de segurança pede mais memória do que o Faro permite. Por isso o Faro não a abriu. Nada foi mudado. Peça ajuda.
backup-wrong-code = Este código não abre a cópia de segurança. Ela pode ter outro código, ou o arquivo está danificado. Nada foi mudado.
backup-damaged = A cópia de segurança está danificada. Por isso o Faro não a usa. Nada foi mudado. Use outra cópia dela.
backup-no-file = Isto é uma pasta, um canal ou um aparelho, e não um arquivo. Nada foi mudado. Escolha um arquivo.
backup-records = { $count ->
    [one] { $count } registro
   *[other] { $count } registros
}
backup-papers = { $count ->
    [one] { $count } papel
   *[other] { $count } papéis
}
backup-paper-missing = Não está nela: { $paper }. O arquivo deste papel faltava ou estava danificado. Se você tem outra cópia, acrescente de novo.
