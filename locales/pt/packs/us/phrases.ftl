### Words for the judge and the officer in the United States: what somebody shows or reads out in the room.
###
### Translate each twice. First what it means, in your language, for the person who says it. Then ".sound": the English
### words as they sound, written with the letters of your language, so that somebody who knows no English can read them out
### ("Ai nid mor táim" for a reader of Spanish). Here ".sound" is the English itself.

us-phrase-more-time = Preciso de mais tempo para achar um advogado. Por favor, me dê outra data.
    .sound = Ai nid mór taim tu faind a lóier. Plis guiv mi a níu deit.
us-phrase-motion-in-writing = Por favor, ponha por escrito o pedido do governo. Quero tempo para ler e responder.
    .sound = Plis put da gâvernments môuchan in uráitin. Ai uónt taim tu uríd it end tu énser.
us-phrase-afraid-of-country = Tenho medo de que me mandem para { $country }. Lá podem me ferir ou torturar.
    .sound = Ai em afreid tu bi sent tu { $country }. Ai cud bi rrârt ór tórtcherd dér.
us-phrase-interpreter = Não entendo este intérprete. Eu falo { $language }. Por favor, tragam outro.
    .sound = Ai du not anderstend dis intérpreter. Ai spik { $language }. Plis brin anâder uan.
us-phrase-appeal = Não concordo com a decisão. Quero recorrer. Reservo o meu direito de recorrer.
    .sound = Ai du not agri uid da dissíjan. Ai uónt tu apil. Ai urizârv mai uráit tu apil.
us-phrase-have-a-lawyer = Tenho advogado: { $name }. Quero falar com o meu advogado antes de responder.
    .sound = Ai rrév a lóier: { $name }. Ai uónt tu tók tu mai lóier bifór ai énser.
us-phrase-no-letter = Não recebi a carta. O meu endereço está neste papel.
    .sound = Ai did not guét da léter. Mai ádres is on dis peiper.
us-phrase-ill = Estou passando mal. Não consigo continuar agora. Preciso de um médico. Por favor, anote isso.
    .sound = Ai em il. Ai quénot gou on nau. Ai nid a dóctor. Plis uráit dét daun.
us-phrase-child-alone = A minha criança está sozinha. Por favor, deixe-me ligar para quem cuida dela.
    .sound = Mai tchaild is aloun. Plis let mi cól da pârson rru quérs fór mai tchaild.
us-phrase-system-down = Cheguei na hora certa. O sistema não funcionava. Aqui está a minha prova.
    .sound = Ai queim on taim. Da sístem uós daun. Rrír is mai pruf.
us-phrase-do-not-close = Não concordo em encerrar o meu caso. Quero que continue. Quero um advogado.
    .sound = Ai du not agri tu dismís mai queis. Ai uónt it tu gou on. Ai uónt a lóier.
us-phrase-say-again = Por favor, repita devagar. Quero entender.
    .sound = Plis sei dét agén, slôuli. Ai uónt tu anderstend.
