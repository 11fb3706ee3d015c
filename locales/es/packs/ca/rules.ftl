ca-jurisdiction = Canadá

ca-claim-one_year = Pedir protección en Canadá dentro de un año
    .plain = Una ley de 2026 cuenta un año desde la primera vez que entró en Canadá después del 24 de junio de 2020. Si entró otra vez más tarde, el año no empieza de nuevo. Pregunte a un abogado cómo se aplica.
    .missed = Quizás no tenga una audiencia ante la comisión de refugiados (IRB). Quizás todavía revisen por escrito el peligro en su país (PRRA). Hable con un abogado ahora.
    .todo = Presente su solicitud de refugio antes de ese día. Anote cada día en que entró en Canadá y guarde pruebas.

ca-claim-14d = Cruzar la frontera terrestre desde los Estados Unidos
    .plain = ¿Cruzó entre puestos fronterizos? En los primeros 14 días, Canadá puede devolverle a los Estados Unidos. Después de 14 días, una solicitud no llega a la comisión de refugiados (IRB). Hay excepciones: pregunte primero a un abogado.
    .missed = Una solicitud después de ese día quizás solo tenga una revisión por escrito (PRRA), sin audiencia. Hable con un abogado ahora: puede haber una excepción para usted.
    .todo = Hable con un abogado o con ayuda legal antes de pedir protección. Dígales el día, el lugar y qué familia tiene en Canadá.

ca-boc-poe = Enviar su formulario Basis of Claim
    .plain = ¿Pidió protección en la frontera o el aeropuerto? La comisión de refugiados tiene que recibir su formulario Basis of Claim dentro de 15 días. Corren desde el día en que le pasaron su solicitud. Un aviso de 2020 daba 45 días: no cuente con eso.
    .missed = La comisión le llama a una audiencia, dentro de 5 días hábiles, para preguntar si abandonó su solicitud. Vaya, lleve el formulario y diga por qué llega tarde. Hable enseguida con un abogado.
    .todo = Llene el formulario Basis of Claim y envíelo a la División de Protección de Refugiados (RPD). Si pidió protección dentro de Canadá, el formulario tiene otro plazo: mire sus papeles.
    .practice-notice = Viene de un aviso de 2020 que decía ser temporal. No la espere.

ca-rad-notice = Apelar la negativa a su solicitud
    .plain = ¿Recibió por escrito los motivos de la negativa? Su aviso de apelación tiene que llegar dentro de 15 días. Va a la División de Apelaciones de Refugiados (RAD).
    .missed = Pida enseguida más tiempo a la RAD y diga por qué llega tarde. Si dice que no, puede quedar la Corte Federal. Hable con un abogado.
    .todo = Envíe el aviso de apelación (notice of appeal) a la RAD. Tiene que llegar a tiempo. Guarde una prueba del día en que recibió los motivos.

ca-rad-perfect = Enviar los papeles completos de su apelación
    .plain = Su apelación necesita un expediente completo con sus argumentos. Un aviso de 2020 da 45 días después de recibir los motivos por escrito, pero la ley que leímos dice 30. Por seguridad, cuente 30.
    .missed = La RAD puede terminar su apelación. Envíe el expediente ahora, pida más tiempo, diga por qué y hable con un abogado.
    .todo = Junte la decisión, sus pruebas y sus argumentos (appellant's record). Envíelo a la RAD para que llegue a tiempo.

ca-jr = Pedir a la Corte Federal que revise la decisión
    .plain = Tiene 15 días desde que recibió la decisión para pedirlo a la Corte Federal. Si el asunto se decidió fuera de Canadá, son 60 días.
    .missed = Canadá puede enviarle fuera. Un juez puede dar más tiempo por un motivo especial: pídalo enseguida, con un abogado.
    .todo = Presente la petición (application for leave and for judicial review) y entregue también una copia al gobierno: las dos cosas tienen que hacerse a tiempo.
    .inside = Vale si se lo comunicaron en Canadá.
    .outside = Vale si se lo comunicaron fuera de Canadá.

ca-fact-entries = ¿Cuáles son todos los días en que entró en Canadá?
    .label = su entrada en Canadá
ca-fact-entered_over_land = ¿Qué día pasó por tierra de los Estados Unidos a Canadá?
    .label = el día en que cruzó la frontera terrestre
ca-fact-referred = ¿Qué día pasaron su solicitud a la comisión de refugiados (División de Protección de Refugiados)?
    .label = el día en que su solicitud pasó a la comisión
ca-fact-written_reasons_received = ¿Qué día recibió por escrito los motivos de la decisión?
    .label = el día en que recibió los motivos por escrito
ca-fact-decision_notified = ¿Qué día recibió la decisión?
    .label = el día en que recibió la decisión
ca-fact-in_canada = ¿Fue una oficina en Canadá la que decidió?
    .label = la decisión se tomó en Canadá
