### États-Unis : les mots de l’annuaire des services.

us-service-court-line = La ligne téléphonique du tribunal
    .about = Une machine dit le jour, l’heure et le lieu de votre prochaine audience, et ce que le juge a décidé. Il vous faut votre A-number de 9 chiffres. Si le vôtre en a 8, mettez un 0 devant. La ligne peut être en retard ou fausse : si votre papier donne un jour qui vient avant, allez-y ce jour-là.
    .hours = Jour et nuit.

us-service-lawyer-list = Des avocats gratuits près de votre tribunal
    .about = La liste du gouvernement avec les groupes et les avocats qui aident gratuitement, pour chaque tribunal. Certains n’ont peut-être pas de place : appelez-en plusieurs.
    .whom = Les personnes qui ont un cas au tribunal de l’immigration.

us-service-appeal-office = Bureau pour les appels (la Commission)
    .about = L’adresse du greffe de la Commission des appels (Board of Immigration Appeals). Un appel doit y être à temps : le jour où il est posté ne compte pas. Demandez à un avocat avant d’envoyer quoi que ce soit.

us-service-check-in-page = Pointages avec l’ICE : la page internet
    .about = Ici, vous pouvez prévoir un premier pointage avec l’ICE. Utilisez seulement cette page, et ne payez personne pour cela.
    .whom = Les personnes dont les papiers disent qu’elles doivent se présenter à l’ICE.

us-service-locator = Trouver une personne que l’ICE détient
    .about = Cherchez avec l’A-number et le pays de naissance, ou avec le nom et le pays de naissance. Si la page ne trouve pas la personne, appelez le numéro.
    .whom = La famille, les amis et les avocats d’une personne peut-être détenue.

us-service-uscis-line = La ligne téléphonique de l’USCIS
    .about = Demandez au sujet d’un formulaire, d’une carte ou d’un rendez-vous avec l’USCIS. L’USCIS n’est pas le tribunal : pour les audiences, appelez la ligne du tribunal.

us-service-fee-page = Payer les frais annuels d’asile à l’USCIS
    .about = La page de l’USCIS où l’on paie les frais annuels. Gardez le reçu. Si votre cas est au tribunal, regardez aussi la page du tribunal.

us-service-court-fees = Payer les frais du tribunal
    .about = La page du tribunal de l’immigration où l’on paie ses frais. Imprimez le reçu et mettez-le avec ce que vous envoyez au tribunal.
