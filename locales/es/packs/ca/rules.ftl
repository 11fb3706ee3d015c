ca-jurisdiction = Canadá

ca-claim-one_year = Pedir protección en Canadá en un plazo de un año
    .plain = Una ley de 2026 cuenta un año desde la primera vez que entró en Canadá después del 24 de junio de 2020. Si entró otra vez más tarde, el año no empieza de nuevo. Pregunte a un abogado cómo se aplica.
    .missed = Quizás no tenga una audiencia ante la comisión de refugiados (IRB). Quizás todavía revisen por escrito el peligro en su país (PRRA). Hable con un abogado ahora.
    .todo = Presente su solicitud de refugio antes de ese día. Anote cada día en que entró en Canadá y guarde pruebas.
    .child = Usted le dijo a Faro que es menor y está sin familia en Canadá. Un oficial puede hacer una excepción. No cuente con eso: actúe a más tardar en esta fecha y pregunte a un abogado.

ca-claim-14d = Cruzar la frontera terrestre desde los Estados Unidos
    .plain = ¿Cruzó entre puestos fronterizos? Los primeros 13 días, Canadá puede devolverle a los Estados Unidos. Desde el día 14, una solicitud no llega a la comisión de refugiados (IRB). Un oficial puede eximir a los menores que están solos. Pregunte primero a un abogado.
    .missed = Una solicitud desde ese día quizás solo tenga una revisión por escrito (PRRA), sin audiencia. Hable con un abogado ahora: puede haber una excepción para usted.
    .todo = Hable con un abogado o con ayuda legal antes de pedir protección. Dígales el día, el lugar y qué familia tiene en Canadá.
    .child = Usted le dijo a Faro que es menor y está sin familia en Canadá. Un oficial puede hacer una excepción. Pregunte a un abogado antes de pedir protección.

ca-boc-poe = Enviar su formulario Basis of Claim
    .plain = ¿Pidió protección en la frontera o el aeropuerto? La comisión de refugiados tiene que recibir a tiempo su formulario Basis of Claim. Los días corren desde el día en que le pasaron su solicitud. La norma dice 15 días. El aviso de la comisión del 9 de septiembre de 2024 da 45. Procure cumplir en 15. ¿Necesita más? Pídalo 3 días hábiles antes del final.
    .missed = La comisión le llama a una audiencia, en un plazo de 5 días hábiles, para preguntar si abandonó su solicitud. Vaya, lleve el formulario y diga por qué llega tarde. Hable enseguida con un abogado.
    .todo = Llene el formulario Basis of Claim y envíelo a la División de Protección de Refugiados (RPD). Si pidió protección dentro de Canadá, el formulario tiene otro plazo: mire sus papeles.

ca-boc-more_time = Pedir más tiempo para el formulario Basis of Claim
    .plain = ¿No puede enviar a tiempo su formulario Basis of Claim? Puede pedir más tiempo a la comisión de refugiados. Tiene que recibir su petición 3 días hábiles antes de que termine el plazo del formulario.
    .missed = Envíe el formulario lo antes posible y diga por qué llega tarde. Quizás le llamen a una audiencia por eso: vaya. Pregunte a un abogado.
    .todo = Use el formulario de la comisión para pedir más tiempo y dé sus motivos. ¿Estuvo enfermo? Envíe un papel de un médico. Mientras no haya respuesta, cuenta el día de antes.

ca-rad-notice = Apelar la negativa a su solicitud
    .plain = ¿Recibió por escrito los motivos de la negativa? Su aviso de apelación tiene que llegar en un plazo de 15 días. Va a la División de Apelaciones de Refugiados (RAD). No todos pueden apelar ahí: mire lo que dice su decisión.
    .missed = Pida enseguida más tiempo a la RAD y diga por qué llega tarde. Si dice que no, puede quedar la Corte Federal. Hable con un abogado.
    .todo = Envíe el aviso de apelación (notice of appeal) a la RAD. Tiene que llegar a tiempo. Guarde una prueba del día en que recibió los motivos.
    .no-appeal = Usted le dijo a Faro lo que dice su decisión. Entonces la ley no le da apelación ante la RAD. Puede quedar la Corte Federal, y su plazo es corto. Pregunte hoy a un abogado.

ca-rad-perfect = Enviar los papeles completos de su apelación
    .plain = Su apelación necesita un expediente completo con sus argumentos. Un aviso de 2020 da 45 días después de recibir los motivos por escrito, pero la ley que leímos dice 30. Por seguridad, cuente 30.
    .missed = La RAD puede terminar su apelación. Envíe el expediente ahora, pida más tiempo, diga por qué y hable con un abogado.
    .todo = Junte la decisión, sus pruebas y sus argumentos (appellant's record). Envíelo a la RAD para que llegue a tiempo.
    .no-appeal = Usted le dijo a Faro lo que dice su decisión. Entonces la ley no le da apelación ante la RAD. Puede quedar la Corte Federal, y su plazo es corto. Pregunte hoy a un abogado.

ca-jr = Pedir a la Corte Federal que revise la decisión
    .plain = Tiene 15 días desde que recibió la decisión para pedirlo a la Corte Federal. Si su asunto surgió fuera de Canadá, son 60 días. Si puede apelar ante la RAD, haga eso primero.
    .missed = Canadá puede enviarle fuera. Un juez puede dar más tiempo por un motivo especial: pídalo enseguida, con un abogado.
    .todo = Presente la petición (application for leave and for judicial review). Entregue también una copia al gobierno. Las dos cosas tienen que hacerse a tiempo.
    .inside = Vale si su asunto surgió en Canadá.
    .outside = Vale si su asunto surgió fuera de Canadá.
    .appeal-first = ¿Todavía puede apelar ante la RAD? Entonces la corte aún no lo mira: apele primero. Un abogado puede decirle qué camino está abierto.

ca-jr-perfect = Enviar los papeles completos a la Corte Federal
    .plain = Después de su petición, la Corte Federal necesita su expediente completo: la decisión, su declaración jurada y sus argumentos. Tiene 30 días desde el día en que presentó la petición. Si entonces no tenía los motivos por escrito, los 30 días corren desde que los recibe.
    .missed = Un juez puede terminar su caso sin volver a preguntarle. Pida enseguida más tiempo a la corte, diga por qué y hable con un abogado.
    .todo = Entregue el expediente al abogado del gobierno y preséntelo con la prueba de que lo hizo. Las dos cosas tienen que hacerse a tiempo.
    .with-reasons = Vale si tenía los motivos por escrito cuando presentó la petición.
    .reasons-later = Vale si le dijo a la corte que todavía no tenía los motivos por escrito.
    .special-order = Se dice que la corte dio 45 días más en una orden de mayo de 2025. No la hemos leído. No la espere: pregunte a la corte o a un abogado.

ca-prra-apply = Pedir la revisión antes de la expulsión (PRRA)
    .plain = ¿Le dieron un aviso de que puede pedir una PRRA? Es una revisión del peligro en su país antes de enviarle fuera. Envíe su petición en un plazo de 15 días. Si el aviso llegó por correo, son 7 días más.
    .missed = Todavía puede pedirla, pero pueden enviarle fuera antes de que haya respuesta. Hable hoy con un abogado.
    .todo = Llene el formulario que vino con el aviso y envíelo. Guarde una prueba del día en que lo envió. Sus pruebas completas pueden llegar después: vea el plazo siguiente.
    .stay = Si la pide a tiempo, su expulsión espera la respuesta. No es así con una segunda PRRA ni con una que pide en la frontera: envíe todo de una vez y pregunte a un abogado.

ca-prra-submissions = Enviar sus pruebas para la PRRA
    .plain = ¿Pidió la PRRA a tiempo? Entonces no deciden en los primeros 30 días después del aviso. Si llegó por correo, son 7 días más. Después, la decisión puede llegar cualquier día.
    .missed = Envíelas de todos modos, hoy. Tienen que mirar lo que llega antes de que decidan.
    .todo = Envíe sus pruebas y sus razones por escrito. Muestre qué hay de nuevo desde su audiencia de refugio y por qué no pudo mostrarlo antes.

ca-prra-bar = Cuándo puede pedir otra vez una PRRA
    .plain = Después de una negativa no puede pedir una PRRA durante 12 meses. Corren desde el último no: de la comisión de refugiados, de la apelación, de la Corte Federal o de una PRRA anterior. También cuenta una solicitud que usted dejó.
    .missed = No pierde nada. Puede pedirla desde ese día, si todavía está en Canadá. Pueden enviarle fuera antes: pregunte a un abogado.
    .todo = Guarde cada papel que muestre un peligro nuevo en su país. Pregunte a un abogado qué puede hacer antes de ese día.
    .exceptions = Algunos países están exentos y algunas negativas no cuentan. Pregunte a un abogado si es su caso.

ca-hc-bar = Cuándo puede pedir quedarse por razones humanitarias (H&C)
    .plain = Después de una negativa, Canadá no mira una petición H&C durante 12 meses. Corren desde el último no: de la comisión de refugiados, de la apelación o de la Corte Federal. También puede contar una solicitud que usted dejó.
    .missed = No pierde nada. Puede pedirlo desde ese día. La petición sola no detiene una expulsión: pregunte a un abogado.
    .todo = Guarde papeles sobre su trabajo, su familia y su vida en Canadá. Pregunte a un abogado qué puede hacer antes de ese día.
    .exceptions = Hay excepciones para menores que sufrirían daño y para enfermos sin atención en su país. Pregunte a un abogado si es su caso.

ca-rpd-evidence = Enviar sus pruebas a la comisión de refugiados
    .plain = La comisión de refugiados tiene que tener sus pruebas 10 días antes de su audiencia. Lo mismo vale para los cambios en su formulario Basis of Claim.
    .missed = La comisión puede dejar fuera sus papeles. Envíelos de todos modos, diga por qué llegan tarde y pida que los acepten.
    .todo = Envíe los papeles a la División de Protección de Refugiados (RPD). Si el gobierno participa en su caso, también necesita una copia. Los papeles en otro idioma necesitan traducción.

ca-rpd-interpreter = Pedir un intérprete, u otro
    .plain = ¿Necesita un intérprete en su audiencia, o uno para otro idioma o dialecto? La comisión de refugiados tiene que saberlo 10 días antes. Lo mismo vale para cambiar entre inglés y francés.
    .missed = Dígalo enseguida a la comisión, y otra vez cuando empiece la audiencia. No siga si no se entienden.
    .todo = Escriba a la División de Protección de Refugiados (RPD): su número de expediente, su idioma y su dialecto. Dígalo también por sus testigos.

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
ca-fact-in_canada = ¿Surgió su asunto en Canadá, por ejemplo en una oficina de ahí?
    .label = su asunto surgió en Canadá
ca-fact-child_alone = ¿Tiene menos de 18 años y está en Canadá sin padre, madre ni tutor?
    .label = es menor y está sin familia en Canadá
ca-fact-no_credible_basis = Mire su decisión. ¿Dice "no credible basis"? ¿O dice "manifestly unfounded"?
    .label = su decisión dice "no credible basis" o "manifestly unfounded"
ca-fact-boc_due = ¿Para qué día quiere un papel de la comisión su formulario Basis of Claim?
    .label = el último día para su formulario Basis of Claim
ca-fact-leave_filed = ¿Qué día presentó su petición en la Corte Federal?
    .label = el día en que la presentó en la Corte Federal
ca-fact-reasons_missing = ¿Decía su petición a la corte que todavía no tenía los motivos por escrito?
    .label = no tenía los motivos por escrito cuando presentó la petición
ca-fact-reasons_came = Después de su petición a la corte, ¿qué día llegaron los motivos por escrito?
    .label = el día en que llegaron los motivos por escrito
ca-fact-prra_notified = ¿Qué día le dieron el aviso de la PRRA? Si llegó por correo: ¿qué fecha tiene?
    .label = el día del aviso de la PRRA
ca-fact-prra_by_mail = ¿Llegó por correo el aviso de la PRRA?
    .label = el aviso de la PRRA llegó por correo
ca-fact-claim_refused = ¿Qué día le negó la comisión de refugiados su solicitud?
    .label = el día en que la comisión negó su solicitud
ca-fact-rad_refused = ¿Qué día le negó la RAD su apelación?
    .label = el día en que la RAD negó su apelación
ca-fact-court_refused = ¿Qué día dijo que no la Corte Federal?
    .label = el día en que la Corte Federal dijo que no
ca-fact-prra_refused = ¿Qué día le negaron su última PRRA?
    .label = el día en que le negaron su última PRRA
ca-fact-hearing = ¿Qué día es su audiencia en la comisión de refugiados?
    .label = el día de su audiencia
