### The words of the app on a phone: buttons, headings, hints.

## The app and moving about

shell-app-name = Faro
shell-hearings = Audiências
shell-notes = Notas
shell-guides = Guias
shell-settings = Ajustes
shell-back = Voltar
shell-next = Continuar
shell-close = Fechar
shell-cancel = Cancelar
shell-save = Salvar
shell-add = Acrescentar
shell-edit = Mudar
shell-delete = Apagar
shell-delete-sure = Apagar de vez? Não dá para ter de volta. O telefone pode guardar pedaços antigos lacrados por algum tempo.
shell-working = Um momento.
shell-lock-now = Trancar

## First steps

shell-choose-language = Escolha a sua língua
shell-second-calendar = Segundo calendário
shell-second-calendar-hint = O Faro mostra sempre o calendário ocidental, como os seus papéis. Ele pode mostrar cada dia também em outro.
shell-steps-country = Onde está o seu caso?
shell-steps-country-hint = Escolha cada país cuja repartição ou tribunal decide o seu caso.
shell-steps-passphrase = Escolha a sua frase secreta
shell-steps-passphrase-hint = Ela abre tudo o que você anota aqui. Se você a perder, ninguém pode devolvê-la.
shell-steps-picked = Cinco palavras
shell-steps-picked-hint = O Faro escolhe por você. Fácil de lembrar.
shell-steps-number = Um número de 18 algarismos
shell-steps-number-hint = O Faro escolhe por você. Você digita sem teclado.
shell-steps-words = As minhas próprias palavras
shell-steps-words-hint = Uma frase que só você conhece, com 15 letras ou mais. Cinco palavras que não combinam entre si são uma boa escolha.
shell-steps-write = Escreva isto em papel agora
shell-steps-write-hint = Guarde o papel longe deste telefone. É a sua frase secreta: você precisa dela cada vez que abre o Faro.
shell-steps-written = Já escrevi em papel
shell-steps-again = Digite mais uma vez
shell-steps-again-hint = Para ter certeza de que está certo.
shell-steps-create = Terminar
shell-steps-creating = Fazendo o seu cofre. Leva um momento.

## Opening

shell-open-title = Abrir o Faro
shell-open-vault = Abrir
shell-open-with-device = Abrir com este telefone
shell-opening = Abrindo. Leva um momento.
shell-passphrase = A sua frase secreta
shell-use-digits = Usar algarismos
shell-use-letters = Usar letras
shell-keypad-erase = Apagar o último algarismo
shell-show-typed = Mostrar o que digitei
shell-hide-typed = Esconder o que digitei

## Home

shell-doubt-right = Está certo
shell-doubt-change = Mudar
shell-answer-none = Não, ou ainda não

## One due date

shell-due-rule = O que diz a regra
shell-due-todo = O que fazer
shell-due-missed = Se você perder esse dia
shell-due-steps = Como o Faro achou esta data
shell-due-missing = O que o Faro precisa saber primeiro
shell-due-other = Outras datas de que você pode ouvir falar
shell-due-questions = O que pode mudar esta data
shell-due-source = Onde isto está escrito
shell-due-checked = Sobre esta data

## What came of it

shell-done = Eu fiz isto
shell-could-not = Não consegui fazer isto
shell-mark-day = Em que dia?
shell-marked = O que você marcou
shell-marked-done = Salvo. Está no seu registro de provas.
shell-undo = Desfazer
shell-undo-hint = Então isto volta a ser algo a fazer. O seu registro de provas guarda as duas anotações.

## Questions and answers

shell-questions = Perguntas para você
shell-questions-none = Agora não há perguntas sem resposta.
shell-answers = O que você disse ao Faro
shell-answers-none = Você ainda não disse nada ao Faro.
shell-answer-day = Escolha o dia
shell-day-meant = Você quis dizer …
shell-day-take = Usar este dia
shell-day-year = Ano
shell-day-month = Mês
shell-day-day = Dia
shell-answer-text = A sua resposta
shell-answer-remove = Remover esta resposta

## Hearings

shell-hearing-add = Acrescentar uma audiência
shell-hearings-none = Ainda não há audiências.
shell-hearing-country = O tribunal é de que país?
shell-hearing-kind = Que tipo de audiência?
shell-hearing-day = O dia
shell-hearing-time = A hora no tribunal
shell-hearing-time-unknown = Ainda não sei a hora
shell-hearing-clock = Em que cidade fica o tribunal, ou perto de qual? Para a audiência vale o relógio de lá.
shell-hearing-place = Onde é
shell-hearing-sources = Quem deu esta data
shell-hearing-source-add = Acrescentar uma data que alguém me deu
shell-hearing-source-who = Quem disse, ou onde você viu?
shell-hearing-seen = Visto ou ouvido em
shell-hearing-settle = Esta é a certa
shell-hearing-wrong = Estava errada
shell-hearing-judge = O juiz
shell-hearing-link = Link, se for por vídeo
shell-hearing-bring = O que levar
shell-hearing-interpreter = O intérprete de que você precisa: que língua, de que lugar
shell-hearing-travel = Quantos minutos você leva para chegar
shell-hearing-everybody = Toda a minha família precisa ir
shell-hearing-was-there = Eu estive lá
shell-hearing-was-not-there = Não pude estar lá

## Duties and the proof log

shell-duties = Obrigações
shell-duty-add = Acrescentar uma obrigação
shell-duties-none = Ainda não há obrigações.
shell-duty-kind = O que você precisa fazer?
shell-duty-title = O seu nome para isso (se quiser)
shell-duty-first = O primeiro dia
shell-duty-repeat = Com que frequência?
shell-repeat-once = Uma vez
shell-repeat-daily = Todos os dias
shell-repeat-weekly = Toda semana
shell-repeat-two-weeks = A cada duas semanas
shell-repeat-monthly = Todo mês
shell-repeat-yearly = Todo ano
shell-duty-begins = A partir de que hora?
shell-duty-ends = Até que hora?
shell-duty-place = Onde, ou para que número ligar
shell-duty-before = Preparar
shell-duty-waiting = Você fez?
shell-duty-next = A próxima vez
shell-duty-times = Todas as vezes
shell-duty-why = Por que você não conseguiu fazer?
shell-duty-error = O que o aplicativo ou a repartição disse, palavra por palavra
shell-duty-spoke-to = Com quem você falou
shell-duty-reference = Um número que lhe deram
shell-proof-log = Registro de provas
shell-proof-none = Ainda não há nenhuma anotação. Quando você fizer algo, marque isso na página dele. O Faro anota aqui.
shell-proof-sheet = Mostrar em uma folha
shell-code-give = Dê este código hoje ao seu advogado
shell-code-send = Enviar ou imprimir

## Notes

shell-note-add = Escrever uma nota
shell-note-text = As suas palavras
shell-notes-none = Não há notas.
shell-notes-search = Procurar nas suas notas

## Guides

shell-guide-sources = De onde vem isto
article-checked = Conferido pela última vez em { $date }. Não é conselho jurídico.
article-step-done = Feito em { $date }
article-old = Isto já devia ter sido conferido de novo. A lei pode ter mudado: pergunte a um advogado.

## Search, and who helps

shell-search = Procurar
shell-search-field = O que você procura?
shell-search-hint = O Faro procura nos guias, nas regras, nos serviços e nas suas notas. Tudo fica neste telefone.
shell-directory = Quem pode ajudar
shell-directory-hint = Escolha do que você precisa. O Faro não liga para ninguém sozinho.
shell-directory-need = Do que você precisa
shell-directory-language = A língua que falam
shell-directory-place = Onde
shell-directory-all = Todos
shell-directory-web = Abrir esta página no navegador
shell-directory-web-hint = O navegador guarda uma lista das páginas que você abre.

## Settings

shell-settings-language = Língua
shell-settings-content = Língua das regras e dos guias
shell-settings-content-hint = O que as regras e os guias dizem pode estar em outra língua que não a do aplicativo. As folhas para outras pessoas também ficam nela.
shell-settings-content-same = A mesma do aplicativo
shell-countries = Países
shell-countries-hint = O Faro mostra as datas que a lei destes países marca.
shell-country-add = Acrescentar um país
shell-country-remove = Remover este país
shell-country-remove-hint = Então o Faro não mostra datas deste país. O que você disse ao Faro fica guardado. Se você acrescentar o país de novo, as datas voltam.
shell-settings-device = Abrir com este telefone
shell-settings-device-hint = A sua digital, o seu rosto ou o bloqueio da tela abre o Faro. A sua frase secreta continua funcionando. Então o seu cofre só é tão seguro quanto o PIN deste telefone.
shell-settings-reminders = Lembretes
shell-settings-reminders-on = Este telefone lembra você. As palavras na tela bloqueada não dizem nada do seu caso.
shell-settings-reminders-off = Este telefone não deixa o Faro lembrar você. Abra a sua lista muitas vezes, ou permita os lembretes.
shell-settings-reminders-late = Neste telefone, os lembretes podem chegar alguns minutos atrasados.
shell-settings-reminders-allow = Permitir lembretes
shell-settings-vault = O seu cofre
shell-settings-vault-older = Eu sei. Usar estas notas mais antigas
shell-turn-on = Ligar
shell-turn-off = Desligar
shell-settings-full = Dizer do que é o lembrete
shell-settings-full-hint = Então qualquer pessoa que vê a tela bloqueada deste telefone pode ler, a não ser que o telefone esconda isso.
shell-settings-plan = Próximos lembretes
shell-plan-none = Não há lembretes planejados. Quando você acrescentar datas, o Faro planeja.
shell-settings-passphrase = Mudar a frase secreta
shell-settings-passphrase-changed = A frase secreta foi mudada. A antiga não abre mais o seu cofre. Cópias antigas do seu cofre ainda abrem com ela, e o telefone pode guardar pedaços antigos por algum tempo.
shell-recovery-title = Código de recuperação
shell-recovery-hint = Oito grupos de algarismos em papel. Eles abrem o seu cofre se você esquecer a frase secreta.
shell-recovery-make = Fazer um código
shell-recovery-keep = Escreva estes grupos em papel agora. Deixe o papel com o seu advogado ou com alguém em quem você confia, não com este telefone.
shell-recovery-forgot = Esqueci a minha frase secreta
shell-recovery-type = Digite os oito grupos do seu papel
shell-recovery-there = Você tem um código de recuperação.
shell-recovery-new = Fazer um novo código
shell-recovery-new-hint = O seu código antigo não vai mais abrir o seu cofre. Só o novo abre. Cópias de segurança que você fez antes ainda abrem com o código antigo.
shell-recovery-new-confirm = Sim, fazer um novo código
shell-recovery-last = Digite o último grupo do seu papel
shell-recovery-set = O código do seu papel agora abre o seu cofre.
shell-backup-title = Cópia de segurança
shell-backup-hint = Um arquivo lacrado com tudo. Só o seu código de recuperação o abre. Se você perder o telefone, perde só um telefone.
shell-backup-make = Fazer uma cópia de segurança
shell-backup-restore = Recuperar uma cópia de segurança
shell-backup-restore-hint = Escolha o arquivo lacrado. Você precisa do seu código de recuperação em papel e de uma nova frase secreta.
shell-backup-restored = A sua cópia de segurança está de volta. A sua nova frase secreta a abre, e também o mesmo código de recuperação.
shell-backup-check = Conferir uma cópia de segurança
shell-backup-check-hint = O Faro confere se o seu código de recuperação abre o arquivo e se tudo nele está inteiro. Nada muda.
shell-backup-checked = O seu código abre esta cópia de segurança, e tudo nela está inteiro.
shell-backup-done = A cópia de segurança está onde você a pôs. Deixe uma cópia com alguém em quem você confia. Guarde-a longe do papel com o código.
shell-file-choose = Escolher o arquivo
shell-file-failed = O Faro não conseguiu ler ou escrever este arquivo. Escolha de novo, ou escolha outro lugar.
shell-papers = Papéis
shell-paper-add = Acrescentar um papel
shell-papers-none = Ainda não há nenhum papel aqui. Tire uma foto de cada papel do tribunal. Depois acrescente aqui.
shell-paper-title = Como você o chama?
shell-paper-photo = Escolher uma foto
shell-paper-add-hint = Escolha uma foto, um escaneamento ou uma carta neste telefone. O Faro guarda uma cópia lacrada. O original fica onde está até você apagá-lo lá.
shell-paper-not-shown = O Faro só pode mostrar imagens. Ele guarda este papel como está.
shell-erase-title = Apagar tudo
shell-erase-hint = Isto apaga tudo o que você anotou aqui. Ninguém pode trazer de volta. Faça primeiro uma cópia de segurança.
shell-erase-limits = O Faro destrói primeiro as chaves, depois os arquivos. A memória do telefone pode guardar pedaços antigos por algum tempo. Só alguém com a sua frase secreta ou o seu código poderia usá-los. Cópias em outros lugares, como cópias de segurança, ficam lá.
shell-erase-confirm = Sim, apagar tudo
shell-rotate-title = Alguém viu a minha frase secreta
shell-rotate-hint = Escolha uma nova frase secreta. O Faro então lacra tudo com uma nova chave. A frase secreta antiga não abre mais nada aqui. Se você tem um código de recuperação, recebe primeiro um novo.
shell-rotate-done = Tudo está lacrado com uma nova chave. Cópias antigas do seu cofre e cópias de segurança antigas ainda abrem com a frase secreta ou o código antigos. Apague as que puder.
shell-salvage-title = Recuperar o que dá para ler
shell-salvage-hint = Uma parte do seu cofre está danificada. O Faro faz um novo cofre com o que está inteiro. A sua frase secreta o abre. O cofre danificado também fica neste telefone. Depois, faça um novo código de recuperação.
shell-salvage-new-hint = O Faro faz um novo cofre com o que está inteiro. A nova frase secreta que você escolheu o abre. O cofre danificado também fica neste telefone. Depois, faça um novo código de recuperação.
shell-salvage-done = O que estava inteiro foi recuperado
shell-lock-after = Quando o Faro se tranca?
shell-lock-after-hint = Quando você sai do Faro, ele se tranca depois deste tempo. Até lá, quem estiver com o seu telefone pode ler tudo.
shell-lock-at-once = Assim que eu sair
shell-presence = É você?
shell-presence-hint = Digite a sua frase secreta mais uma vez. Assim ninguém que só está com o seu telefone pode fazer isto.
shell-overlaid = Outro aplicativo cobre esta página. Por isso o Faro não aceitou o seu toque. Feche esse aplicativo e tente de novo.
shell-captured = Esta tela está sendo gravada ou mostrada a outros. O Faro não mostra nada até isso acabar.
shell-sheets = Páginas para imprimir
shell-sheets-hint = Imprima uma página ou envie-a como arquivo. Ela não está lacrada: quem a tem pode ler.
shell-sheet-second = Segunda língua na página
shell-sheet-paper = Tamanho do papel
shell-sheet-print = Imprimir
shell-calendar-file = Datas para um calendário
shell-calendar-file-hint = O Faro escreve as suas datas em um arquivo que um calendário aceita. Depois de uma mudança, ponha um arquivo novo: ele muda as datas do antigo.
shell-calendar-file-discreet = Sem nenhuma palavra sobre o meu caso
shell-calendar-file-full = Com títulos e lugares completos
shell-calendar-file-full-hint = Então qualquer pessoa que vê esse calendário pode ler sobre o seu caso. Muitos calendários mandam uma cópia para uma empresa.
shell-file-share = Enviar como arquivo
shell-file-save = Salvar como arquivo
shell-file-saved = O arquivo está onde você o pôs.

## Handing a case over

shell-cards = Cartões de advogados
shell-card-add = Acrescentar um cartão
shell-card-add-hint = Um cartão diz quem pode abrir o que você envia. Peça o cartão ao seu advogado. Escolha uma foto do código dele, ou cole a linha.
shell-card-name = Como você chama este advogado? (se quiser)
shell-card-no-code = Não há cartão nesta foto. Escolha uma que mostre o código inteiro, de perto e nítido.
shell-card-name-on-card = O nome no cartão
shell-card-own-digits = Algarismos seus, para este advogado. Ele pode pedi-los para saber que é você.
shell-card-same = Todos os algarismos são iguais
shell-card-delete-hint = Isto apaga o cartão com as chaves dele. Respostas ao que você enviou não podem mais ser abertas.
shell-hand-over = Entregar o meu caso
shell-hand-over-hint = O Faro lacra um arquivo para cada advogado que você escolhe. Ninguém mais pode abri-lo. Nada sai deste telefone até você enviar.
shell-hand-over-who = Quem recebe?
shell-hand-over-what = O que vai?
shell-hand-over-one-by-one = Escolher um por um
shell-hand-over-make = Lacrar os arquivos
shell-hand-over-sure = Continuar sem comparar
shell-hand-over-made = Lacrado
shell-hand-over-send = Enviar o arquivo
shell-handoffs = Entregues antes
shell-reply = Resposta de um advogado
shell-reply-open = Abrir uma resposta
shell-reply-hint = Escolha o arquivo que o seu advogado enviou. Você vê cada linha ao lado do que tem agora. Nada muda até você aceitar uma linha.
shell-reply-take = Aceitar
shell-reply-leave = Deixar
shell-drill = O seu advogado consegue abrir?
shell-drill-make = 1. Lacre um arquivo pequeno e envie ao seu advogado. Não há nada do seu caso nele.
shell-drill-ask = 2. Peça ao seu advogado que responda com uma mensagem.
shell-drill-open = 3. Abra a resposta aqui. Então você sabe que o seu advogado consegue abrir o que você envia.
shell-drill-file = Lacrar o arquivo pequeno
shell-given-waits = O que você abriu com o Faro está esperando. Abra o Faro para ver.

## Packs of guides that somebody else made

shell-packs = Pacotes de guias
shell-packs-hint = Um pacote tem guias e datas que outras pessoas escreveram e assinaram. O Faro não sabe se elas são quem dizem ser. Você sabe.
shell-packs-none = Ainda não há pacotes.
shell-pack-open = Abrir um pacote
shell-pack-open-hint = Escolha o arquivo que alguém enviou. Você vê quem o fez antes de guardar qualquer coisa.
shell-pack-who = Quem o fez
shell-pack-inside = O que há nele
shell-pack-keep = Guardar este pacote
shell-pack-refuse = Não guardar
shell-pack-name = Como você os chama?
shell-pack-scan = Escolher uma foto do código deles
shell-pack-no-code = Não há código de quem publica nesta foto. Escolha uma que mostre o código inteiro, de perto e nítido.
shell-pack-same = Todos os números são iguais. Eu confio neles
shell-pack-scanned = Recebi este código deles. Eu confio neles
shell-pack-distrust = Não confio mais neles
shell-pack-distrust-hint = Os pacotes deles ficam, mas o Faro não faz mais datas com eles.
shell-pack-send = Passar este pacote adiante
shell-pack-send-hint = Quem o recebe pode ver quão novo ele é. Não há nada do seu caso nele.
shell-pack-remove-hint = Isto remove o pacote com os guias e as datas, e os passos que você marcou nele.

## What a phone shows by itself

shell-reminder-channel = Lembretes
shell-reminder-discreet = Abra a sua lista.
shell-face-reason = O Faro abre o seu cofre quando vê o seu rosto.

## With numbers

digits-typed = { $count ->
    [one] { $count } algarismo digitado
   *[other] { $count } algarismos digitados
}
recovery-group = Grupo { $group } de { $count }
lock-after-minutes = { $minutes ->
    [one] { $minutes } minuto depois que eu sair
   *[other] { $minutes } minutos depois que eu sair
}
