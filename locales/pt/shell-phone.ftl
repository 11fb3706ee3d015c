### The words of the app for what this phone itself can do: remind, and read aloud.

## What may keep this phone from reminding

shell-drill-phone = Este telefone vai me lembrar?
shell-drill-phone-hint = O Faro olha o que pode deixar este telefone em silêncio. Depois experimente: um teste toca em dois minutos.
shell-drill-phone-test = Tocar em dois minutos
shell-drill-phone-waits = Bloqueie o telefone e guarde-o. Ele toca em dois minutos.
shell-drill-phone-allow = Mudar isto nos ajustes do telefone
shell-drill-phone-found = O que o Faro achou
shell-drill-phone-none = O Faro não achou nada que deixe este telefone em silêncio. Experimente mesmo assim.
shell-drill-phone-unpromised = O que nenhum aplicativo pode prometer
shell-drill-phone-unpromised-hint = Escreva as suas audiências também em papel. Peça a alguém em quem você confia que lembre você.
shell-drill-phone-handled = O que o Faro faz sozinho
shell-drill-phone-alarm = Um alarme na manhã de uma audiência
shell-drill-phone-alarm-hint = Ele toca como um despertador, mesmo com o telefone em silêncio. Ele não toca enquanto o Faro está escondido ou só abre com Face ID.

## What may keep a phone silent. The first line says what it is, the second what Faro does or what to do.

silence-refused = Este telefone não deixa o Faro lembrar você
silence-refused-what = Nada aparece nem toca. Permita as notificações do Faro. As palavras na tela bloqueada não dizem nada do seu caso.
silence-channel = Os lembretes não fazem som
silence-channel-what = Eles chegam, mas você pode não perceber. Ligue o som dos lembretes do Faro.
silence-hibernated = O telefone pode pôr o Faro para dormir
silence-hibernated-what = Se você não abrir o Faro por meses, o telefone pode parar todos os lembretes. Desligue o ajuste que pausa aplicativos sem uso. O Faro também pede que você abra a sua lista antes que passem dois meses.
silence-stopped = Alguém tinha parado o Faro
silence-stopped-what = Nada tocou enquanto o Faro estava parado. Agora todos os lembretes estão marcados de novo.
silence-stopping = Se alguém parar o Faro nos ajustes do telefone
silence-stopping-what = Então nada toca até você abrir o Faro. Quando você abre, todos os lembretes são marcados de novo. Não use “Forçar parada”.
silence-private = O Faro está em um espaço privado
silence-private-what = Nada toca enquanto o espaço privado está trancado. Se for seguro para você, instale o Faro fora dele. Se não, escreva as suas datas em papel.
silence-hidden = Se você esconder o Faro ou trancá-lo com Face ID
silence-hidden-what = Então o iPhone pode não mostrar lembretes, e o alarme da manhã pode não tocar. O telefone não avisa o Faro. Se for seguro para você, não esconda o Faro.
silence-exact = Os lembretes podem atrasar
silence-exact-what = Este telefone não deixa o Faro tocar no minuto certo. Um lembrete pode chegar dez minutos atrasado, ou uma hora. Permita alarmes e lembretes para o Faro.
silence-restricted = O telefone pode segurar o Faro
silence-restricted-what = Quando o telefone fica parado, um lembrete pode chegar atrasado. Deixe o Faro usar a bateria sem limites. Ele usa muito pouco.
silence-doze = Quando o telefone fica parado
silence-doze-what = Os lembretes do Faro tocam mesmo assim. Dois seguidos podem chegar com alguns minutos de diferença.
silence-saver = A economia de bateria está ligada
silence-saver-what = Os lembretes devem tocar mesmo assim. Em alguns telefones eles chegam atrasados. Carregue o telefone na noite antes de uma audiência.
silence-restored = Se você trocar de telefone
silence-restored-what = O novo telefone só toca depois que você trouxer a sua cópia de segurança para ele e a abrir uma vez.
silence-locked = Quando o telefone acabou de ser reiniciado
silence-locked-what = Os lembretes tocam mesmo antes de você desbloqueá-lo.
silence-locked-unknown = Ele pode ficar em silêncio até você desbloqueá-lo uma vez. Desbloqueie-o depois de cada reinício.
silence-off = Se o telefone está desligado na hora de um lembrete
silence-off-what = O lembrete chega quando você liga o telefone.
silence-off-unknown = O lembrete pode nunca chegar. Ligue o telefone e carregue-o na noite antes de uma audiência.
silence-clock-back = Se o relógio for atrasado
silence-clock-back-what = O Faro marca todos os lembretes de novo. Com um relógio errado eles chegam tarde: deixe o telefone acertar o próprio relógio.
silence-clock-forward = Se o relógio for adiantado
silence-clock-forward-what = O Faro marca todos os lembretes de novo. O que parece ter passado chega de uma vez: deixe o telefone acertar o próprio relógio.
silence-zone = Se você viajar para outro fuso horário
silence-zone-what = Os lembretes chegam no momento certo. Quando você abre a sua lista, eles seguem o relógio do novo lugar.
silence-updated = Quando o Faro é atualizado
silence-updated-what = Todos os lembretes são marcados de novo.

## Reading aloud

shell-voice-get = Instalar uma voz
shell-voice-network = A voz deste telefone mandaria as palavras pela internet. O Faro não a usa. Instale uma voz que funciona sem internet.
voice-none = Este telefone não tem voz para { $language }. Abra os ajustes do telefone, procure “conversão de texto em fala” ou “conteúdo falado” e acrescente uma voz para esta língua. Para isso você precisa da internet uma vez. Depois o Faro pode ler em voz alta sem ela.

## First steps

step-of = Passo { $step } de { $count }
shell-steps-lost = Se você a perder
shell-steps-lost-hint = Ninguém pode devolver a frase secreta. Um código de recuperação em papel pode então abrir o seu cofre. Você pode fazê-lo agora, ou mais tarde nos ajustes.
shell-steps-later = Mais tarde
shell-steps-remind = Este telefone pode lembrar você?
shell-steps-remind-hint = Perder uma audiência pode significar uma ordem de deportação. O Faro toca antes de cada data. As palavras na tela bloqueada não dizem nada do seu caso.

## The vault

shell-erase-ask = Apagar tudo: primeiro digite a sua frase secreta
shell-recovery-mend = Toque em um grupo para digitá-lo de novo.
