# El sonido está escrito como se lee en México: la j es la h inglesa, la u antes de vocal es la w, la d suena como la th de
# "the", y la tilde marca la sílaba fuerte donde se podría leer mal.
us-phrase-more-time = Necesito más tiempo para buscar un abogado. Por favor, deme otra fecha.
    .sound = Ai nid mor táim tu fáind a lóyer. Plis guiv mi a niu déit.
us-phrase-motion-in-writing = Por favor, ponga por escrito la moción del gobierno. Quiero tiempo para leerla y responder.
    .sound = Plis put de góvernments móushon in ráitin. Ai uánt táim tu rid it and tu ánser.
us-phrase-afraid-of-country = Tengo miedo de que me envíen a { $country }. Allí me pueden hacer daño o torturar.
    .sound = Ai am afréid tu bi sent tu { $country }. Ai cud bi jert or tórcherd der.
us-phrase-interpreter = No entiendo a este intérprete. Hablo { $language }. Por favor, traigan a otro.
    .sound = Ai du not onderstánd dis intérpreter. Ai spik { $language }. Plis bring anóder uán.
us-phrase-appeal = No estoy de acuerdo con la decisión. Quiero apelar. Me reservo el derecho de apelar.
    .sound = Ai du not agrí uid de disíshon. Ai uánt tu apíl. Ai risérv mai ráit tu apíl.
us-phrase-have-a-lawyer = Tengo abogado: { $name }. Quiero hablar con mi abogado antes de responder.
    .sound = Ai jav a lóyer: { $name }. Ai uánt tu tok tu mai lóyer bifór ai ánser.
us-phrase-no-letter = No recibí la carta. Mi dirección está en este papel.
    .sound = Ai did not guet de léter. Mai adrés is on dis péiper.
us-phrase-ill = Me siento mal. Ahora no puedo seguir. Necesito un médico. Por favor, anótelo.
    .sound = Ai am il. Ai cánot góu on náu. Ai nid a dóctor. Plis ráit dat dáun.
us-phrase-child-alone = Mi hijo o mi hija no tiene a nadie ahora. Por favor, déjeme llamar a la persona que cuida de mi hijo.
    .sound = Mai cháild is alóun. Plis let mi col de pérson ju kers for mai cháild.
us-phrase-system-down = Llegué a tiempo. El sistema no funcionaba. Aquí está mi prueba.
    .sound = Ai kéim on táim. De sístem uós dáun. Jir is mai pruf.
us-phrase-do-not-close = No estoy de acuerdo en que desestimen (cierren) mi caso. Quiero que siga. Quiero un abogado.
    .sound = Ai du not agrí tu dismís mai kéis. Ai uánt it tu góu on. Ai uánt a lóyer.
us-phrase-say-again = Por favor, repítalo despacio. Quiero entender.
    .sound = Plis séi dat aguén, slóuli. Ai uánt tu onderstánd.
