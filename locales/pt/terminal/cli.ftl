### Faro in a terminal.

## Errors of the command line

error-now = Escreva o momento como 2026-11-23T09:00:00-05:00.
error-today = --today é { $today }, mas --now é { $there }, em { $zone }. Tire um dos dois.
error-two-items = Você disse duas coisas. Diga uma: o que está para fazer, ou o que aconteceu.
error-hours = Escreva as horas como 21:00-07:00, ou none.
error-input = Não foi possível ler ou escrever ({ $detail }). Nada foi mudado. Tente de novo.
error-passphrase-file = O Faro não consegue ler o arquivo da frase secreta. Confira o nome.
error-passphrase-none = Falta a frase secreta. Digite-a em um terminal, ou indique um arquivo com --passphrase-file.
error-editor = O editor não terminou. Nada foi mudado.
error-not-confirmed = Nada foi mudado. Para fazer isso, responda sim.
error-yes-needed = { $loss } Nada foi mudado ainda. Para fazer isso, acrescente --yes.
error-demo-leak = Uma palavra que foi digitada pode ser lida em um arquivo. Por favor, avise logo: SECURITY.md diz como.

## Questions

cli-sure = { $loss } Fazer isso? (sim ou não)
cli-delete-ask = Isto apaga de vez: { $what }. Não dá para desfazer. O disco pode guardar pedaços antigos lacrados por algum tempo.
cli-log-remove-ask = Isto apaga de vez o que diz a anotação { $number } do registro de provas. Não dá para desfazer.
cli-slot-remove-ask = Este modo de abrir não vai mais abrir o cofre. Não dá para desfazer.
cli-passphrase = Frase secreta:
cli-passphrase-new = Nova frase secreta (pelo menos 15 letras ou algarismos; ou aperte só Enter, e o Faro faz uma para você):
cli-passphrase-kind = Aperte só Enter para ter cinco palavras. Para ter um número, digite { $digits }, que é quantos algarismos ele tem:
cli-passphrase-generated = Escreva isto em papel agora. É a sua frase secreta:
cli-passphrase-again = A mesma frase secreta de novo:
cli-type-text = Digite o seu texto. Para terminar, aperte Ctrl-D em uma linha vazia.
cli-search = Procurar:
cli-fact-value = Valor:
cli-hearing-at = Dia e hora no tribunal (2027-02-02T09:00):
cli-hearing-place = Onde (pode ficar vazio):
cli-date-one = Você quis dizer { $day }? (sim ou não)
cli-date-which = Que dia você quer dizer? Digite o número dele:
cli-ask = Responda o que você sabe. Aperte Enter para pular uma pergunta.
ask-hearing = Anote a sua audiência com: faro hearing add. Se você não tem nenhuma, escreva: não
cli-lint-good = Não há erros nas regras de { $folder }.
cli-optional = se quiser

## Answers

cli-note-added = A nota { $id } está lacrada.
cli-note-edited = A nota { $id } foi mudada.
cli-note-deleted = A nota { $id } foi apagada de vez.
cli-note-none = Não há notas.
cli-hearing-added = A audiência { $id } está salva.
cli-hearing-none = Ainda não há audiências.
cli-hearings = Audiências
cli-fact-set = { $fact }: salvo.
cli-fact-unset = { $fact }: removido.
cli-facts-told = O que você disse ao Faro
cli-facts-none = Nada ainda.
cli-facts-open = O que o Faro gostaria de saber
cli-case = O seu caso
cli-case-notes = { $count ->
    [one] { $count } nota
   *[other] { $count } notas
}
cli-country-added = A lei deste país agora conta para o seu caso: { $country }.
cli-country-removed = A lei deste país não conta mais para o seu caso: { $country }. O que você disse ao Faro fica guardado.
cli-vault-created = O cofre está em { $folder }.
cli-vault-remember = Só a sua frase secreta o abre. Ninguém pode devolver a frase secreta a você: escreva-a em papel e guarde-a longe deste aparelho.
cli-vault-folder = Cofre: { $folder }
cli-vault-records = { $count ->
    [one] { $count } registro lacrado
   *[other] { $count } registros lacrados
}
cli-vault-leaks = Quem tem esta pasta mas não a frase secreta pode ver três coisas: que é o Faro, quantos registros há, e mais ou menos o tamanho deles. Nada mais.
cli-no-memory = O Faro não lembra nada deste cofre aqui. Por isso não sabe se uma cópia antiga foi posta de volta. Ele também deixa no lugar os arquivos de papéis que não conhece.
cli-accept-ask = Foi você quem pôs ali este estado mais antigo, por exemplo a partir de uma cópia? Então você pode continuar com ele. O que foi escrito depois continua perdido.

## What is due

cli-due = O que está para fazer em { $date }
cli-due-ask = Para responder: faro ask
cli-doubt-sure = Se isto está certo: faro sure { $id }
cli-doubt-settled = Certo. O Faro só pergunta de novo se isto mudar.
cli-may-change = Isto pode mudar a data: { $question } (faro ask)
cli-why = Mais: faro due { $item }
cli-can-mark = Você fez? Marque: faro due done { $item }
cli-hearing-can-mark = Você esteve lá? Marque: faro due done { $item }
cli-is-marked = Marcado: { $result } ({ $date })
cli-missing = Para achar a data, o Faro precisa saber uma destas coisas:
cli-asks = As suas respostas a estas perguntas podem mudar a data (faro ask):
cli-rule-facts = O que esta regra pergunta
cli-rule-forms = Formulário: { $forms }
cli-rule-fee = Taxa: { $fee }
cli-rule-unchanged = Nada mudou desde { $date }.
cli-rule-from = Para dias a partir de { $date }

## Reminders

cli-plan = Os próximos lembretes, na hora de { $zone }
cli-plan-none = O Faro não tem lembretes para planejar. Olhe a sua lista: faro due
cli-plan-discreet = Um telefone bloqueado mostra só estas palavras. Ninguém consegue saber por elas do que se trata.
cli-unplanned = { $count ->
    [one] { $count } coisa tem mais lembretes do que um telefone pode guardar. O último lembrete pede que você abra a sua lista.
   *[other] { $count } coisas têm mais lembretes do que um telefone pode guardar. O último lembrete pede que você abra a sua lista.
}
cli-sheet-written = A página está em { $file }. Abra em um navegador e imprima.
cli-calendar-written = { $count ->
    [one] { $count } evento está em { $file }.
   *[other] { $count } eventos estão em { $file }.
}
cli-calendar-discreet = Cada evento só diz para abrir a sua lista.
cli-calendar-full = Cada evento diz do que se trata. Quem vê o seu calendário pode ler.
cli-calendar-again = Quando uma data mudar, exporte de novo e ponha o novo arquivo no calendário. O evento muda de lugar. O que você apagou do Faro fica: apague também no calendário.

## Guidance

cli-guide-none = Não há artigos aqui.
cli-guide-ticked = Feito: { $step }
cli-guide-unticked = Ainda a fazer: { $step }

## Translators

cli-locale-good = Não há erros em: { $languages }.
cli-locale-bad = { $errors ->
    [0] Nenhum erro
    [one] { $errors } erro
   *[other] { $errors } erros
}, { $warnings ->
    [0] nenhum aviso
    [one] { $warnings } aviso
   *[other] { $warnings } avisos
}. Para saber mais sobre um código: faro locale explain CODE.
cli-checked = Conferido em { $folder }: { $languages }, { $count } mensagens. A língua de origem é { $source }.
cli-checked-own = Conferidas as palavras que vêm dentro do Faro: { $languages }, { $count } mensagens. A língua de origem é { $source }.
cli-checked-not = A pasta { $folder } não foi lida. Para conferir, acrescente --locales { $folder }.
cli-checked-plurals = O Faro não conhece as formas de número de { $languages }. Ele usa as do inglês no lugar delas.
cli-check-source = { $tag }: { $text }
cli-check-fix = Escreva: { $fix }
cli-explain-was = A origem, antes:
cli-explain-source = A origem:
cli-explain-wrong = Errado:
cli-explain-right = Certo:
error-no-code = Não há verificação { $code }. Para ver todas: faro locale explain.
cli-check-bad = { $count ->
    [one] { $count } erro. Corrija. Depois confira de novo.
   *[other] { $count } erros. Corrija. Depois confira de novo.
}
cli-answer-lost = O Faro fez o que você pediu, mas não conseguiu escrever a resposta ({ $detail }). Libere espaço e olhe de novo.
cli-reported = Veja acima.

## The demo. A sample person; the days follow today.

demo-what = Guarda as suas notas lacradas, diz o que está para fazer e por quê, e lembra você, na sua língua, sem rede. Este é um caso de exemplo.
demo-write = 1. Você anota o que os seus papéis dizem, e uma nota
demo-place = Tribunal de imigração, 290 Broadway, sala 15
demo-note = O agente escreveu errado o nome da minha mãe no papel. Pedir ao advogado que corrija.
demo-lock = 2. O Faro tranca o cofre e o abre de novo
demo-wrong = Com uma frase secreta errada: { $answer }
demo-opened = Com a frase secreta certa a nota está de volta, palavra por palavra.
demo-proof = Prova: o que mostra uma pasta roubada
demo-searched = O Faro procurou em { $files } arquivos ({ $bytes } bytes) as { $words } palavras e datas que foram digitadas. Achou: { $found }.
demo-yours = Agora é com você
demo-next = Faça o seu próprio cofre e veja o que mais há:
demo-kept = Este exemplo fica em { $folder }. A frase secreta dele é { $passphrase }.

## People, addresses, duties, the proof log

cli-kept = { $id }: salvo.
cli-changed = { $id }: mudado. O que dizia antes fica guardado.
cli-deleted = { $id }: apagado de vez.
cli-changes = { $count ->
    [one] Mudado { $count } vez
   *[other] Mudado { $count } vezes
}
cli-leave-ask = { $name } vai sair do caso. Isto apaga os dados, as audiências e as obrigações dessa pessoa, e o que o registro de provas diz dela. Não dá para desfazer.
cli-left = { $id } saiu do caso. Tudo dessa pessoa foi apagado.
cli-people = Pessoas
cli-person-none = Ainda não há pessoas.
cli-contact-none = Ainda não há contatos.
cli-address-none = Ainda não há endereços.
cli-duty-none = Ainda não há obrigações.
cli-spelling = Nos papéis: { $spelling }
cli-address-other = agora não
cli-from = desde { $date }
cli-until = até { $date }
cli-dated = com data de { $date }
cli-hearing-papers = Papéis
cli-moved = { $count ->
    [one] { $count } tarefa: dê o novo endereço a todos os que precisam saber.
   *[other] { $count } tarefas: dê o novo endereço a todos os que precisam saber.
}
cli-said-by = Que papel ou que pessoa diz isso (pode ficar vazio):
cli-hearing-sources = Quem deu qual data
cli-seen-on = visto em { $date }
cli-next = Próxima vez: { $when }
cli-waiting = { $when }: { $state }
cli-marked = { $title }: { $result }. Esta é a anotação { $number } do registro de provas.
cli-undone = { $title }: desfeito. Está aberto de novo. A anotação { $number } do registro de provas diz isso.
cli-log-none = Ainda não há anotações.
cli-log-added = A anotação { $number } está salva.
cli-log-removed = O que ela dizia foi apagado de vez. A anotação { $number } diz que foi removido.
cli-log-holds = { $count ->
    [one] { $count } anotação. O Faro não achou nenhuma mudança nela.
   *[other] { $count } anotações. O Faro não achou nenhuma mudança nelas.
}
cli-log-backwards = A anotação { $number } tem uma hora anterior à da anotação antes dela. O relógio foi atrasado.
cli-log-exported = { $count ->
    [one] { $count } anotação foi exportada. O código de conferência: { $code }
   *[other] { $count } anotações foram exportadas. O código de conferência: { $code }
}
cli-log-signed = A assinatura está em { $file }. Entregue os dois arquivos.
cli-log-unsigned = Esta cópia não tem assinatura: o Faro não pode escrever no cofre.
cli-log-offer = Para mostrar mais tarde que você escreveu isto até hoje, dê hoje o código de conferência ao seu advogado: faro log code
error-log-choose = O Faro não tem as anotações { $typed }. Escreva números de 1 a { $count }, como 1,3,5-7.
cli-week = Sete dias a partir de { $date }
cli-month-second = { $from } – { $until }
cli-days-none = O Faro não tem nada nestes dias.
cli-legend = ▲ compromisso   ■ prazo   ○ ainda vem   ● agora   ✓ feito   ? ainda sem resposta   ✗ não feito   ! não foi possível fazer
error-fields = Escreva uma coisa em cada linha, como nome: valor. O Faro entende: { $known }.
error-every = Escreva a frequência, como "1 dia", "2 semanas" ou "1 mês". Acrescente dias da semana, como tue,fri, só com semanas.

field-name = Nome
field-spelling = O nome letra por letra, como nos papéis
field-born = Nascimento (1990-04-17, ou só o ano)
field-language = Língua
field-numbers = Números (A-number = 123; outro = 456)
field-phone = Telefone
field-email = E-mail
field-note = Nota
field-lines = Endereço
field-care-of = Aos cuidados de
field-told-by = Quem deu este endereço
field-place = Onde, ou para que número ligar
field-link = Link do vídeo
field-judge = Juiz
field-bring = O que levar (uma coisa; outra)
field-interpreter = Intérprete: língua, lugar, homem ou mulher
field-title = O seu nome para isso
field-checklist = O que preparar (uma coisa; outra)
field-what = O que aconteceu
field-spoke-to = Com quem você falou
field-reference = Um número ou um nome que lhe deram
field-error = O que a mensagem dizia

## The prompt

cli-open = O cofre está aberto. Digite um comando, como due ou note list; a tecla Tab completa o comando. Digite exit para fechar o cofre.
cli-open-closed = Ninguém usou o cofre por algum tempo. Por isso ele está fechado. O próximo comando pede a frase secreta.
error-open-twice = O cofre já está aberto. Digite um comando, como due.
error-open-option = Aqui você não pode mudar a pasta, a língua, o calendário nem a frase secreta. Digite exit. Depois comece faro open de novo.
error-open-quote = Faltam aspas. Nada foi feito. Digite a linha de novo.

## Searching

cli-directory-source = Confira aqui: { $address }
cli-search-open = Para abrir: { $command }

## What you were told

cli-phrases-none = Ainda não há palavras assim para o seu caso. Pergunte a um advogado o que dizer.

check-code-found = Este código de conferência é o da anotação { $number }. Até ali o registro de provas é o mesmo do dia em que você recebeu o código.
check-code-not-found = Nenhuma anotação tem este código de conferência. Confira cada algarismo. Se estiverem certos, o registro de provas foi escrito de novo ou cortado depois que você recebeu o código. Não confie nele.

error-date-which = O Faro não sabe que dia você quer dizer. Escolha um dos dias abaixo. Escreva-o assim e acrescente --calendar none.
error-fact-form = Escreva o dado como nome=valor, por exemplo moved_on=2026-11-05.
service-phone = Telefone
service-web = Página na internet
