### United States: the words of the directory. A service has a name and: .about what it does, .whom for whom it is,
### .hours when it is open. Numbers and addresses are in core/packs/us/directory.toml.

us-service-court-line = A linha telefônica do tribunal
    .about = Uma máquina diz o dia, a hora e o lugar da sua próxima audiência, e o que o juiz decidiu. Você precisa do seu A-number de 9 algarismos. Se o seu tem 8, ponha um 0 na frente. A linha pode estar atrasada ou errada: se o dia do seu papel vem primeiro, vá no dia do papel.
    .hours = Dia e noite.

us-service-lawyer-list = Advogados grátis perto do seu tribunal
    .about = A lista do governo com grupos e advogados que ajudam de graça, para cada tribunal. Alguns podem não ter vaga: ligue para vários.
    .whom = Pessoas que têm um caso no tribunal de imigração.

us-service-appeal-office = Repartição dos recursos (a Junta)
    .about = O endereço da secretaria da Junta de Recursos de Imigração. Um recurso precisa estar lá no prazo: o dia em que ele é posto no correio não conta. Pergunte a um advogado antes de enviar qualquer coisa.

us-service-check-in-page = Check-ins com o ICE: a página na internet
    .about = Aqui você pode marcar um primeiro check-in com o ICE. Use só esta página e não pague a ninguém por isso.
    .whom = Pessoas cujos papéis dizem que precisam se apresentar ao ICE.

us-service-locator = Achar alguém que está em detenção do ICE
    .about = Procure com o A-number e o país de nascimento, ou com o nome e o país de nascimento. Se a página não achar a pessoa, ligue para o número.
    .whom = Família, amigos e advogados de alguém que pode estar em detenção.

us-service-uscis-line = A linha telefônica do USCIS
    .about = Pergunte sobre um formulário, um cartão ou um compromisso com o USCIS. O USCIS não é o tribunal: para audiências, ligue para a linha telefônica do tribunal.

us-service-fee-page = Pagar a taxa anual do asilo ao USCIS
    .about = A página do USCIS em que se paga a taxa anual. Guarde o comprovante. Se o seu caso está no tribunal, olhe também a página do tribunal.

us-service-court-fees = Pagar as taxas do tribunal
    .about = A página do tribunal de imigração em que se pagam as taxas dele. Imprima o comprovante e ponha-o junto com o que você envia ao tribunal.
