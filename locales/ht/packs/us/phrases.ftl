# Son angle yo ekri ak lèt kreyòl: h la pwononse, w se tankou nan "wi", "è" louvri, "àn", "èn" ak "òn" pa pase nan nen,
# epi yo li tout lèt ki nan fen mo yo.
us-phrase-more-time = Mwen bezwen plis tan pou jwenn yon avoka. Tanpri, ban mwen yon lòt dat.
    .sound = Ay nid mò taym tou faynd e lòyè. Pliz giv mi e nyou deyt.
us-phrase-motion-in-writing = Tanpri, mete mosyon gouvènman an alekri. Mwen vle tan pou li l epi pou reponn.
    .sound = Pliz pout dè gòvènmènts mochèn in rayting. Ay wònt taym tou rid it ènd tou ènsè.
us-phrase-afraid-of-country = Mwen pè pou yo voye m nan { $country }. Yo ka fè m mal oswa tòtire m la.
    .sound = Ay èm efreyd tou bi sènt tou { $country }. Ay koud bi hèrt ò tòtchèd dèr.
us-phrase-interpreter = Mwen pa konprann entèprèt sa a. Mwen pale { $language }. Tanpri, fè yon lòt vini.
    .sound = Ay dou nòt òndèstènd dis intèpretè. Ay spik { $language }. Pliz bring enòdè wòn.
us-phrase-appeal = Mwen pa dakò ak desizyon an. Mwen vle fè apèl. Mwen kenbe dwa mwen pou fè apèl.
    .sound = Ay dou nòt egri wit dè disijèn. Ay wònt tou epil. Ay rizèv may rayt tou epil.
us-phrase-have-a-lawyer = Mwen gen yon avoka: { $name }. Mwen vle pale ak avoka mwen anvan mwen reponn.
    .sound = Ay hèv e lòyè: { $name }. Ay wònt tou tòk tou may lòyè bifò ay ènsè.
us-phrase-no-letter = Mwen pa t resevwa lèt la. Adrès mwen sou papye sa a.
    .sound = Ay did nòt gèt dè lètè. May èdrès iz òn dis peypè.
us-phrase-ill = Mwen malad. Mwen pa ka kontinye kounye a. Mwen bezwen yon doktè. Tanpri, ekri sa.
    .sound = Ay èm il. Ay kènòt go òn naw. Ay nid e dòktè. Pliz rayt dat dawn.
us-phrase-child-alone = Pitit mwen pou kont li. Tanpri, kite m rele moun ki okipe pitit mwen an.
    .sound = May tchayld iz elonn. Pliz lèt mi kòl dè pèsèn hou kèrz fò may tchayld.
us-phrase-system-down = Mwen te vini alè. Sistèm nan pa t mache. Men prèv mwen.
    .sound = Ay keym òn taym. Dè sistèm wòz dawn. Hir iz may prouf.
us-phrase-do-not-close = Mwen pa dakò pou yo fèmen (dismiss) dosye mwen. Mwen vle li kontinye. Mwen vle yon avoka.
    .sound = Ay dou nòt egri tou dismis may keys. Ay wònt it tou go òn. Ay wònt e lòyè.
us-phrase-say-again = Tanpri, di sa ankò, dousman. Mwen vle konprann.
    .sound = Pliz sey dat egèn, slo-li. Ay wònt tou òndèstènd.
