us-jurisdiction = Estados Unidos

us-asylum-one_year = Pedir asilo antes de que pase un año
    .plain = El formulario de asilo (I-589) tiene un límite: un año desde el día en que entró en los Estados Unidos. Si entró más de una vez, cuenta la última.
    .missed = Puede perder la posibilidad de tener asilo, pero hay excepciones. Una enfermedad grave, un mal abogado o grandes cambios en su país pueden ser un motivo para llegar tarde. Si tiene un motivo, presente el formulario lo antes posible. Otros tipos de protección no tienen ese límite de un año. Hable con un abogado ahora.
    .todo = Envíe o entregue el formulario I-589. Guarde una prueba del día en que llegó el formulario.
    .child = Es posible que el límite no se le aplique. Los oficiales pueden no estar de acuerdo. Presente el formulario antes de este día de todos modos y pregunte a un abogado.
    .leap-day = Es la fecha más tardía que alguien podría defender. No la espere.

us-asylum-late = Pedir asilo después del año
    .plain = ¿Ya pasó el año, pero algo le impidió pedirlo o su país cambió? Entonces quizás todavía pueda pedir asilo. Tiene que hacerlo poco después.
    .missed = Cuanto más espere, más difícil es. Hable hoy con un abogado. Hay otra protección que no tiene ese límite: pregunte por la retención de la expulsión (withholding of removal) y por la tortura.
    .todo = Envíe ahora el formulario I-589. Escriba por qué llega tarde, con fechas y pruebas.
    .no-number = La ley solo dice "un período razonable". No da un número de días, y por eso Faro no muestra una fecha. Actúe lo antes posible y pregunte a un abogado.

us-asylum-returned = Enviar otra vez su formulario de asilo
    .plain = La oficina o la corte le devolvió su formulario de asilo porque faltaba algo. Un formulario incompleto quizás no cuente como presentado. El límite de un año y la espera del permiso de trabajo siguen corriendo.
    .missed = Puede perder la posibilidad de tener asilo por llegar tarde, y un juez puede decidir que usted renunció a él. Envíe el formulario ahora, guarde la carta que vino con él y hable con un abogado.
    .todo = Averigüe qué faltaba. Responda a todas las preguntas: escriba "none" o "N/A" donde no haya nada que decir. Fírmelo, pague si hace falta y envíelo otra vez hoy. Si un juez le dio un día, vale ese día.
    .no-number = Ninguna ley da un número de días para esto, y por eso Faro no muestra una fecha. Actúe hoy y pregunte a un abogado.

us-asylum-fee_initial = Pagar el formulario de asilo
    .plain = El formulario I-589 tiene un costo, y se paga al presentarlo. No hay exención: sin pagar no se puede presentar.
    .missed = Sin el pago, la oficina puede devolver el formulario. Entonces quizás no esté a tiempo. Desde el 29 de mayo de 2026, USCIS se queda con el pago de un formulario que rechaza. Si se lo devolvieron, pague, preséntelo otra vez enseguida y hable con un abogado.
    .todo = Averigüe cuánto cuesta hoy. Pague junto con el formulario I-589. En la corte, pague en el portal de pagos de EOIR y adjunte el recibo. Guarde una copia.

us-asylum-annual_fee = Pagar la cuota anual de asilo
    .plain = Mientras su caso de asilo está abierto, cada año debería llegar un aviso de pago. Tiene 30 días desde la fecha del aviso. Si pasó un año y no llegó ninguno, revise su cuenta en línea y el portal de la corte, y pregunte. No encontramos ninguna regla que dé más tiempo por un fin de semana o un feriado.
    .missed = La oficina puede rechazar su caso de asilo y terminar enseguida su permiso de trabajo. Después puede empezar un caso de deportación. Hable hoy con un abogado y pregunte si todavía sirve pagar tarde.
    .todo = Pague por internet, en la página de USCIS o de la corte de inmigración (EOIR), como dice el aviso. Guarde el recibo. No hay exención de esta cuota.
    .court = No sabemos qué hace una corte de inmigración si no se paga la cuota. Pregunte a un abogado, y pague a tiempo de todos modos.

us-uscis-biometrics = Ir a su cita de huellas
    .plain = USCIS le toma las huellas y una foto el día que dice su aviso. Si no puede ir, pida otro día antes de esa fecha.
    .missed = El reloj de su permiso de trabajo puede pararse. USCIS también puede cerrar el caso o pasarlo a la corte. Pida hoy una cita nueva y diga por qué no fue. Pida ayuda a un abogado.
    .todo = Lleve el aviso y su identificación. Guarde el papel que muestra que estuvo allí.

us-uscis-asylum_interview = Ir a su entrevista de asilo
    .plain = Un oficial de asilo le pregunta sobre su caso el día que dice su aviso. Lleve un intérprete y todos los papeles de su caso.
    .missed = USCIS puede cerrar su caso o enviarlo a la corte de inmigración. Escriba hoy a la oficina de asilo, diga por qué no estuvo, y hable con un abogado.
    .todo = Lea otra vez su formulario I-589 antes de ir. Vaya aunque oiga que las decisiones están en pausa: pregunte a un abogado qué vale ahora.

us-uscis-interview_noshow = Explicar por qué no fue a la entrevista de asilo
    .plain = Si no fue a la entrevista, la oficina de asilo necesita su carta con un buen motivo. Tiene que llegar en un plazo de 45 días desde la entrevista.
    .missed = Después necesita un motivo mucho más fuerte ("circunstancias excepcionales"). USCIS puede cerrar el caso o pasarlo a la corte. Escriba de todos modos y hable enseguida con un abogado.
    .todo = Escriba qué pasó, agregue pruebas y pida una entrevista nueva. Guarde una prueba del día en que llegó su carta.

us-uscis-rfe = Responder al pedido de más pruebas
    .plain = USCIS le pide más papeles (Request for Evidence). Su respuesta tiene que LLEGAR a más tardar el día que dice el aviso. Si no puede leer cuántos días tiene, actúe como si fueran 30.
    .missed = USCIS puede decir que usted abandonó su solicitud y negarla. Hable enseguida con un abogado: pregunte si se puede abrir o presentar otra vez.
    .todo = Ponga todos los papeles y el aviso en un solo sobre. Envíelo con tiempo y guarde copias. No cuente con días extra por el correo.
    .shortest = No sabemos cuál es el tiempo más corto que puede dar una carta así. Vale el día que dice su carta. Si no puede leerlo, pregunte a un abogado.

us-uscis-noid = Responder al aviso de que USCIS piensa decir que no
    .plain = USCIS le dice por qué piensa negar su caso (Notice of Intent). Su respuesta tiene que LLEGAR a más tardar el día que dice el aviso. Un aviso de la oficina de asilo suele dar 16 días. Si no puede leer cuántos son, actúe como si fueran 16.
    .missed = USCIS puede decir que no sin oírle. Hable enseguida con un abogado sobre lo que queda por hacer.
    .todo = Muestre hoy el aviso a un abogado. Responda a cada motivo y agregue pruebas. No cuente con días extra por el correo.

us-ead-c8-apply = Pedir un permiso de trabajo
    .plain = Cuente 150 días desde que la oficina recibió su formulario de asilo. Entonces puede pedir un permiso de trabajo.
    .missed = Si lo pide demasiado pronto, lo rechazan y tiene que enviarlo otra vez. Los días de demora que usted pidió alargan la espera.
    .todo = Llene el formulario I-765, categoría (c)(8). No lo envíe antes del primer día. Hay una propuesta para que la espera sea más larga: pregunte si la ley cambió antes de enviarlo.

us-ead-c8-eligible = Preguntar por su permiso de trabajo
    .plain = Tiene que esperar 180 días para recibir este permiso de trabajo. La ley no deja que el gobierno lo dé antes.
    .missed = No se pierde nada. Antes de ese día, solo tiene que esperar. Los días de demora que usted pidió alargan la espera.
    .todo = Si pidió el permiso y ya pasaron 180 días, pregunte qué falta.

us-ead-renew-window = Renovar su permiso de trabajo
    .plain = Puede pedir una tarjeta nueva desde 180 días antes de que termine la vieja. Pídala pronto: mientras espera, la tarjeta vieja ya no se alarga.
    .missed = Si la tarjeta termina antes de que llegue la nueva, tiene que dejar de trabajar hasta tenerla. Envíe la solicitud ahora, aunque sea tarde, y pregunte a un abogado.
    .todo = Envíe el formulario I-765 apenas llegue el primer día. Use la categoría que dice su tarjeta.

us-ead-expiry = Su permiso de trabajo termina
    .plain = Puede trabajar con esta tarjeta hasta el día que está impreso en ella. Si le niegan el asilo, puede terminar antes: pregunte a un abogado.
    .missed = Trabajar después de ese día es trabajar sin permiso, salvo que su renovación se haya recibido antes del 30 de octubre de 2025: entonces puede durar más, hasta 540 días. Si no, pare, pida una tarjeta nueva (formulario I-765) y hable con un abogado.
    .todo = Mire ahora la fecha de su tarjeta y planee la renovación. Si tiene TPS, pregunte si un aviso oficial alarga su tarjeta.

us-ar11 = Avisar a USCIS de su nueva dirección
    .plain = Después de mudarse, tiene 10 días para dar a USCIS su nueva dirección. El formulario es el AR-11 y puede enviarlo por internet.
    .missed = Las cartas siguen llegando a su casa de antes, y se le puede pasar una fecha. No avisar va contra la ley. Envíe el formulario hoy, aunque sea tarde.
    .todo = Llene el formulario AR-11 por internet y guarde la confirmación.
    .general-rule = Pasa el último día más allá de los días en que las oficinas están cerradas. No la espere.

us-eoir33-court = Avisar a la corte de inmigración de su nueva dirección
    .plain = Cuando se muda o cambia de teléfono, la corte de inmigración tiene que saberlo en un plazo de 5 días. El formulario es el EOIR-33.
    .missed = Las cartas de la corte llegan a su casa de antes. Puede faltar a una audiencia sin saberlo y recibir una orden de deportación. Envíe el formulario hoy, aunque sea tarde.
    .todo = Envíe el formulario EOIR-33 a la corte, uno por cada persona, y una copia al abogado del gobierno. El formulario de 2026 ya no tiene la línea "in care of" (al cuidado de): si vive en un albergue, pregunte en una oficina de ayuda legal cómo escribir la dirección.
    .working-days = Sale de contar 5 días hábiles. No la espere.

us-eoir33-bia = Avisar a la Junta de su nueva dirección
    .plain = ¿Se mudó mientras su apelación está abierta? Avise a la Junta de Apelaciones de Inmigración. Tiene que saberlo en un plazo de 5 días hábiles.
    .missed = La decisión puede llegar a su casa de antes. Entonces el corto tiempo para la corte federal puede pasar sin que usted lo sepa. Envíe el formulario hoy, aunque sea tarde, y pregunte cómo va su caso.
    .todo = Envíe el formulario EOIR-33/BIA a la Junta y una copia al abogado del gobierno. Guarde una prueba.

us-registration-30 = Preguntar a un abogado si debe registrarse
    .plain = Algunas personas que entraron sin pasar por un control tienen 30 días para registrarse con el gobierno. Los papeles de la corte, un I-94 con parole o un permiso de trabajo ya cuentan como registro. Cuando un niño cumple 14 años, los 30 días pueden correr otra vez.
    .missed = La ley habla de una multa o de cárcel para quien tenía que registrarse y no lo hizo. Hable con un abogado antes de hacer nada: puede decirle si esto vale para usted y cómo hacerlo tarde.
    .todo = Vea a un abogado antes de registrarse. Quien debe registrarse lo hace por internet con el formulario G-325R.
    .registered = Si ya se registró, esto no le toca. También cuentan un aviso de comparecencia (Notice to Appear, NTA), un parole en el I-94 o un permiso de trabajo. Si tiene dudas, pregunte a un abogado.

us-i730 = Pedir a su esposo, esposa e hijos
    .plain = Si gana el asilo, puede pedir que su esposo o esposa y sus hijos también lo tengan (formulario I-730). Tiene dos años para pedirlo.
    .missed = Tiene que pedir más tiempo por razones humanitarias, o usar un camino más lento. Hable con un abogado: quizás su familia todavía pueda venir.
    .todo = Envíe el formulario I-730. Tiene que llegar a tiempo. Guarde una prueba del día.

us-asylee-i485 = Pedir la residencia (green card)
    .plain = Un año después de ganar el asilo, puede pedir la residencia permanente. Solo cuentan los días dentro de los Estados Unidos.
    .missed = USCIS ha dicho que el año tiene que estar completo cuando decide. Pregunte a un abogado si puede enviar el formulario antes. No hay un último día, pero no espere mucho: el asilo se puede quitar.
    .todo = Cuente sus días fuera del país. Envíe el formulario I-485 después del primer día.

us-asylee-travel = Antes de viajar a otro país
    .plain = No salga de los Estados Unidos sin un documento de viaje. No viaje al país del que huyó.
    .missed = Quizás no le dejen entrar otra vez, o puede perder el asilo. Si su caso sigue abierto, salir sin "advance parole" (permiso para volver) puede terminarlo. Si ya salió, llame a un abogado antes de regresar.
    .todo = Hable con un abogado antes de comprar un pasaje. Pida el documento de viaje con el formulario I-131 y espere a tenerlo en la mano.

us-tps-rereg = Registrarse otra vez para el TPS
    .plain = ¿Su país tiene TPS? El gobierno publica desde qué día y hasta qué día debe registrarse otra vez.
    .missed = Puede perder el TPS, salvo que muestre un buen motivo para la demora. Envíelo ahora con su motivo y hable con un abogado.
    .todo = Revise primero si su país todavía tiene TPS: para muchos países terminó en 2025 y 2026. Después envíe el formulario I-821 entre el primer día y el último día que da el gobierno.

us-tps-late_initial = Pedir el TPS por primera vez, tarde
    .plain = Algunas personas pueden pedir el TPS tarde. Tenían otro estatus o una solicitud abierta cuando empezó el registro de su país. Parece que tienen 60 días después de que eso terminó.
    .missed = Es posible que este camino esté cerrado. Hable con un abogado sobre lo que queda.
    .todo = Revise primero si el TPS de su país todavía existe. Después pregunte a un abogado y envíe el formulario I-821 con pruebas del estatus o de la solicitud que terminó.

us-sij-before_21 = Pedir ayuda como joven, antes de los 21 años
    .plain = ¿Su padre o su madre le maltrató, le abandonó o no le cuidó? Entonces hay un camino para quedarse que se llama Special Immigrant Juvenile. Parece que el formulario tiene que estar en USCIS antes de que cumpla 21 años. En algunos estados necesita la orden de una corte del estado a los 18 o incluso antes.
    .missed = Lo más probable es que este camino esté cerrado. Hable con un abogado sobre otros.
    .todo = Hable ahora con un abogado para jóvenes: primero tiene que actuar una corte del estado, y eso tarda meses. Después el abogado envía el formulario I-360.

us-cspa = Pedir su residencia antes de que pase un año
    .plain = Algunos hijos que cumplen 21 años todavía cuentan como menores de 21. Parece que tienen que pedir la residencia (green card) en un plazo de un año después de que haya una visa para ellos.
    .missed = Quizás cuente como adulto y tenga que esperar años. Algunos motivos para llegar tarde se aceptan. Hable hoy con un abogado.
    .todo = Pregunte a un abogado cuándo hubo una visa para usted y qué cuenta como pedir la residencia.

us-i290b = Pedir a USCIS que revise una negativa
    .plain = Si USCIS le negó una solicitud, quizás pueda apelar, o pedir a USCIS que la mire otra vez, con el formulario I-290B. Parece que el formulario tiene que llegar en un plazo de 30 días, o unos días más si la decisión llegó por correo. Este formulario no es para una negativa de asilo.
    .missed = La decisión no cambia. Quizás pueda enviar la solicitud otra vez o ir a la corte. Hable con un abogado.
    .todo = Lea en la decisión si puede apelar y hasta cuándo. Envíe el formulario I-290B con el pago, con tiempo para que llegue. No cuente con días extra por el correo.

us-parole-expiry = Su parole termina
    .plain = Su parole termina el día que dice su I-94. Termina antes si una carta o un correo electrónico lo terminó.
    .missed = El permiso de trabajo que vino con el parole también termina, y puede empezar un caso de deportación. Todavía puede pedir asilo: eso tiene su propio límite. Hable con un abogado ahora.
    .todo = Hable con un abogado antes de ese día. Busque cartas y correos sobre su parole. El fin del parole NO es el último día para pedir asilo.

us-er-two_years = Dos años en los Estados Unidos
    .plain = Los oficiales pueden usar un camino rápido para deportar a quien lleva menos de dos años aquí. Una corte lo detuvo y una corte superior dejó que siguiera en 2026. Todavía se discute: pregunte a un abogado qué vale ahora.
    .missed = Ese día no tiene que hacer nada. Solo muestra cuándo se cumplen los dos años. Si un oficial le para antes, diga que tiene miedo de volver y pida un abogado.
    .todo = Lleve copias que prueben cuánto tiempo ha estado aquí. Si tiene miedo de volver, dígalo claro y más de una vez.

us-cf-ij_review = Pedir que un juez revise la decisión sobre su miedo
    .plain = ¿El oficial decidió que usted no tiene "miedo creíble" (credible fear)? Puede pedir un juez. Hágalo el mismo día, en el formulario que le dan.
    .missed = Pueden deportarle, y ante la Junta no se puede apelar. Si todavía está aquí, diga hoy al oficial que quiere que un juez revise la decisión. Llame también a un abogado.
    .todo = Dígalo y márquelo en el formulario: sí, quiero que un juez revise la decisión. Pida un intérprete si no entiende el formulario. El juez decide rápido, en 7 días como máximo.

us-cf-reconsider = Pedir a USCIS que mire otra vez su miedo
    .plain = Si el juez está de acuerdo con el oficial, su abogado quizás pueda pedir a USCIS una sola vez que lo mire de nuevo. Parece que tiene 7 días, o hasta que le deporten, si eso es antes. No pudimos comprobarlo: pregunte a un abogado.
    .missed = La deportación sigue. Un abogado todavía puede preguntar si USCIS lo mira o si hay otro camino.
    .todo = Llame a un abogado el mismo día. Dele la decisión y toda prueba nueva.

us-rf-ij_review = Pedir que un juez revise la decisión sobre "miedo razonable"
    .plain = Esto es para personas que tienen una orden de deportación de antes. Si el oficial decide que usted no tiene "miedo razonable" (reasonable fear), pida un juez el mismo día, en el formulario. El juez debería decidir en un plazo de 10 días.
    .missed = Pueden usar la orden anterior para deportarle. Si todavía está aquí, diga hoy que quiere que un juez revise la decisión. Llame también a un abogado.
    .todo = Dígalo y márquelo en el formulario: sí, quiero que un juez revise la decisión. Pida un intérprete si lo necesita.

us-nta-hearing = Ir a su audiencia en la corte
    .plain = Tiene que estar en todas las audiencias, el día correcto y a la hora. La primera no debería ser antes de 10 días después de que recibió el aviso de comparecencia (Notice to Appear, NTA). Si lo es, vaya de todos modos y dígaselo al juez.
    .missed = El juez puede ordenar su deportación sin usted. Por 10 años no podría recibir algunas otras ayudas de inmigración. Hable hoy con un abogado: quizás pueda abrir el caso otra vez, pero el tiempo es corto.
    .todo = Revise el día cada semana en la línea o la página de la corte (ACIS). Si no es igual que en su papel, vale el día más temprano, y pregunte a la corte. Vaya aunque no tenga abogado.

us-court-filing-individual = Enviar sus pruebas a la corte
    .plain = La corte necesita sus pruebas y los nombres de sus testigos 30 días antes de la audiencia individual. Es la audiencia larga.
    .missed = El juez puede dejar fuera sus papeles. Preséntelos de todos modos, diga por qué llegan tarde y pida al juez que los acepte.
    .todo = Presente los papeles en la corte y dé una copia al abogado del gobierno.
    .judge = El juez puede fijar otro día. Vale el día que dice el juez.
    .detained = Usted le dijo a Faro que está en detención. Allí el juez fija el día. Pregúntelo a la corte o a su abogado. Mientras tanto, actúe a más tardar en esta fecha.

us-court-filing-master = Enviar papeles para una audiencia corta
    .plain = ¿Quiere que el juez decida algo en una audiencia corta (master)? Entonces la corte necesita sus papeles 15 días antes.
    .missed = Quizás el juez no los mire ese día. Preséntelos de todos modos, diga por qué llegan tarde y pida al juez que los acepte.
    .todo = Presente los papeles en la corte y dé una copia al abogado del gobierno.
    .judge = El juez puede fijar otro día. Vale el día que dice el juez.
    .detained = Usted le dijo a Faro que está en detención. Allí el juez fija el día. Pregúntelo a la corte o a su abogado. Mientras tanto, actúe a más tardar en esta fecha.

us-court-response-10 = Responder al papel del gobierno
    .plain = ¿El abogado del gobierno pidió algo al juez? Su respuesta tiene que estar en la corte en un plazo de 10 días después de que la corte recibió ese papel.
    .missed = El juez puede actuar como si usted estuviera de acuerdo. Envíe su respuesta de todos modos, diga por qué llega tarde y pida al juez que la lea.
    .todo = Escriba por qué no está de acuerdo y agregue pruebas. Preséntelo en la corte y dé una copia al abogado del gobierno.

us-court-pretermit = Responder a la moción para terminar antes su caso de asilo
    .plain = El abogado del gobierno pidió al juez que termine su caso de asilo sin una audiencia completa, o que le envíen a usted a otro país. Según el manual de la corte, tiene 10 días para responder a una moción escrita. Si el juez fija otro día, vale ese.
    .missed = El juez puede negar el asilo sin oírle y ordenar que le envíen a un país que no conoce. Puede apelar ante la Junta, pero el tiempo es corto. Hable hoy con un abogado.
    .todo = En la corte, diga enseguida: No estoy de acuerdo. Tengo miedo de ir a ese país. Quiero la moción por escrito, y tiempo para responder y buscar un abogado. Después escriba por qué le harían daño o le torturarían allí, agregue pruebas, complete su formulario de asilo, preséntelo en la corte y dé una copia al abogado del gobierno.
    .differ = Las fuentes no dicen lo mismo. El manual da 10 días, pero muchas veces la moción se hace en voz alta en la corte, y el juez puede decidir el mismo día. Prepárese para responder en su próxima audiencia. Pregunte a un abogado.
    .at-once = Vale donde el juez decide en la corte enseguida. Prepárese para eso.
    .asked = Grupos de ayuda legal aconsejan pedir 30 días al juez. Vale solo si el juez dice que sí.

us-court-remote = Pedir que su audiencia sea por video
    .plain = Puede pedir al juez que le deje participar por video (Webex) o por teléfono. Unos dicen que la corte necesita su moción 15 días antes de la audiencia, y otros dicen 30.
    .missed = Todavía puede pedirlo, pero quizás el juez no responda a tiempo. Vaya a la corte en persona y a la hora.
    .todo = Escriba una moción y diga por qué. Preséntela en la corte y dé una copia al abogado del gobierno. Después revise la línea o la página de la corte (ACIS) hasta que sepa la respuesta.
    .not-granted = Pedirlo no es tener permiso. Hasta que el juez diga que sí, tiene que estar en la corte en persona. Si no va, pueden ordenar su deportación.

us-court-callup = Entregar lo que pidió el juez
    .plain = El juez le dio un día para un formulario o para papeles. Tienen que estar en la corte a más tardar ese día.
    .missed = El juez puede decidir que usted renunció a ese pedido. Entregue los papeles ahora, explique la demora y hable con un abogado.
    .todo = Anote el día que dijo el juez. Presente los papeles con tiempo y dé una copia al abogado del gobierno. Si necesita más tiempo, pídalo al juez antes de ese día.

us-court-absentia-180 = Abrir el caso otra vez: no pudo ir a la corte
    .plain = ¿Algo muy grave le impidió ir a la corte, como una enfermedad, violencia o una muerte en la familia? Su moción para reabrir tiene que llegar en un plazo de 180 días desde la orden.
    .missed = La orden sigue vigente. Pero si nunca recibió el aviso, o estaba bajo custodia, no hay límite de tiempo. Los hechos nuevos son otro camino, pero para eso quizás solo tenga 90 días desde la orden. Hable ahora con un abogado sobre eso.
    .todo = Presente en la corte una moción para reabrir. Cuente qué pasó y agregue pruebas. Presentar la moción detiene su deportación hasta que el juez decida: pida a un abogado que lo confirme.
    .until-filed = Con la orden, pueden deportarle en cualquier momento hasta que presente la moción. No espere a un último día.

us-court-absentia-any = Abrir el caso otra vez: no recibió el aviso
    .plain = ¿Ordenaron su deportación por no ir a la corte, pero nunca recibió el aviso o estaba bajo custodia? Entonces ningún límite de tiempo le impide pedir que se abra el caso otra vez.
    .missed = La orden sigue vigente hasta que un juez la anule.
    .todo = Presente en la corte una moción para reabrir. Diga dónde vivía entonces y guarde todos los sobres. Presentar la moción detiene su deportación hasta que el juez decida: pida a un abogado que lo confirme.
    .until-filed = Con la orden, pueden deportarle en cualquier momento hasta que presente la moción.

us-mtr-90 = Abrir el caso otra vez con hechos nuevos
    .plain = Tiene una sola oportunidad de pedirlo. Su moción para reabrir tiene que llegar en un plazo de 90 días después de que la orden quedó firme.
    .missed = Hay excepciones: su país empeoró mucho, un familiar cercano le maltrató (VAWA), o el abogado del gobierno presenta la moción junto con usted. Hable con un abogado sobre ellas.
    .todo = Presente la moción con los hechos nuevos y las pruebas. Pregunte a un abogado si la moción va a la corte o a la Junta. La moción no detiene la deportación por sí sola: pida también que la detengan (stay).
    .final = El tiempo empieza cuando la orden queda firme. Si renunció a su apelación, o no estuvo en la corte, puede ser el mismo día de la orden. Solo un abogado puede decirlo.
    .waived = Vale si renunció a su apelación en la corte.

us-mtr-changed_country = Abrir el caso otra vez: su país empeoró
    .plain = Si su país es ahora más peligroso para usted que cuando fue su audiencia, puede pedir que se abra el caso otra vez. Esto no tiene límite de tiempo.
    .missed = La orden sigue vigente hasta que un juez la cambie.
    .todo = Junte pruebas de lo que es nuevo en su país. Presente una moción para reabrir con la ayuda de un abogado. Pida también que paren la deportación: no cuente con que se detenga sola.

us-vawa-reopen = Abrir el caso otra vez después de maltrato en la familia
    .plain = ¿Le maltrató su esposo, esposa, padre, madre o un hijo adulto que es ciudadano o tiene la residencia (green card)? Entonces quizás pueda pedir que se abra el caso otra vez. Parece que tiene un año después de que la orden quedó firme.
    .missed = El juez quizás todavía lo acepte tarde por motivos especiales, o por el daño a un hijo. Hable enseguida con un abogado.
    .todo = Hable con un abogado que conozca VAWA. La moción necesita los papeles de su caso de VAWA. Llame al 911 si está en peligro.

us-reconsider-30 = Pedir que corrijan un error de la decisión
    .plain = Si la decisión aplicó mal la ley, puede pedir una sola vez que la corrijan. Su moción para reconsiderar tiene que llegar en un plazo de 30 días desde la orden final.
    .missed = Ese camino se cierra, pero otro puede estar abierto, como una moción para reabrir. Hable enseguida con un abogado.
    .todo = Presente una moción para reconsiderar y diga cuál es el error. No detiene el reloj de la corte federal: esa tiene sus propios 30 días.
    .final = El tiempo empieza cuando la orden queda firme. Si renunció a su apelación, o no estuvo en la corte, puede ser el mismo día de la orden. Solo un abogado puede decirlo.
    .waived = Vale si renunció a su apelación en la corte.

us-bia-appeal-30 = Apelar la decisión del juez
    .plain = ¿El juez dijo que no? La Junta de Apelaciones de Inmigración tiene que TENER su apelación en un plazo de 30 días. Trate de que llegue a la Junta a más tardar el día 10.
    .missed = La orden del juez queda entonces firme, y el gobierno puede deportarle. Hable enseguida con un abogado: pueden quedar otros caminos.
    .todo = Envíe el formulario EOIR-26 con el pago o con la petición de no pagar (formulario EOIR-26A). Pague en el portal de pagos de EOIR y agregue el recibo. Firme que envió una copia al abogado del gobierno. Tiene que llegar a tiempo. Si le niegan la petición de no pagar, tiene 15 días.
    .summary = Con una decisión oral, el tiempo empieza cuando el juez la dice. Con una escrita, cuando se envía por correo o se pone en línea. Un resumen escrito que llega después no le da más tiempo.

us-bia-appeal-10_disputed = Apelar la decisión del juez (10 días en disputa)
    .plain = Una regla de 2026 iba a dar solo 10 días. Una corte la detuvo.
    .missed = El gobierno puede decir que es demasiado tarde. Apele de todos modos dentro de los 30 días y hable enseguida con un abogado.
    .todo = Envíe el formulario EOIR-26 con tanto tiempo que llegue a más tardar el día 10.
    .why = Una corte anuló esta regla el 8 de marzo de 2026. Faro cuenta con ella solo por seguridad. Pregunte a un abogado si todavía hace falta.

us-bia-brief = Enviar sus argumentos escritos a la Junta
    .plain = El aviso de la Junta da un último día para sus argumentos escritos (el escrito o "brief"). Usted y el gobierno tienen los mismos 20 días. Su escrito tiene que LLEGAR a más tardar ese día.
    .missed = La Junta puede decidir sin sus argumentos. También puede terminar la apelación si usted dijo que enviaría un escrito. Envíelo ahora, pida a la Junta que lo acepte tarde y hable con un abogado.
    .todo = Siga el día que dice el aviso. Envíe el escrito a la Junta y una copia al abogado del gobierno. Si necesita más tiempo, pídalo antes del último día.

us-bia-fee_waiver-15 = Enviar otra vez la apelación: le negaron no pagar
    .plain = La Junta no aceptó su petición de no pagar y le devolvió su apelación o moción. Tiene 15 días para presentarla otra vez, con el pago o con una petición nueva de no pagar. En esos días, el tiempo de su apelación espera.
    .missed = La Junta puede actuar como si nunca hubiera apelado. Entonces la orden queda firme. Envíela ahora, diga por qué llega tarde y hable enseguida con un abogado.
    .todo = Pague en el portal de pagos de EOIR y agregue el recibo, o llene un nuevo formulario EOIR-26A con todos sus ingresos y gastos. Envíelo con toda la apelación y la carta de la Junta. Tiene que llegar a tiempo.

us-bond-appeal = Apelar la decisión sobre la fianza
    .plain = ¿El juez le negó la fianza o pidió demasiado dinero? Puede apelar ante la Junta. Parece que la Junta tiene que tener el formulario EOIR-26 en un plazo de 30 días. No hay que pagar. Trate de que llegue en 10 días.
    .missed = Puede pedirlo otra vez al juez si cambió algo importante. Hable con un abogado.
    .todo = Envíe el formulario EOIR-26 a la Junta y una copia al abogado del gobierno. Su caso sigue al mismo tiempo: cumpla todas las demás fechas.

us-pfr = Pedir a una corte federal que revise el caso
    .plain = Una corte federal puede revisar la decisión de la Junta. En algunos casos también puede revisar una orden de deportación que dio un oficial, sin un juez. La corte tiene que tener su petición de revisión en un plazo de 30 días desde la fecha que lleva el papel.
    .missed = Lo más probable es que la corte federal no revise su caso. Pregunte enseguida a un abogado si todavía se puede hacer algo.
    .todo = Presente la petición en la corte de apelaciones. Pida también a la corte que pare su deportación: no se para sola.
    .no-extra-days = No recibe días extra porque la decisión llegó por correo. Si el último día es feriado del estado, quizás tenga un día más, pero no cuente con eso. ¿Su caso es solo sobre la retención de la expulsión (withholding of removal) o la tortura? Entonces los 30 días pueden contar desde la orden anterior del oficial, y no desde la decisión de la Junta. Las cortes no están de acuerdo sobre una orden vieja que se usa otra vez: pregunte ahora a un abogado.
    .state-holiday = Vale donde el último día es feriado del estado. No la espere.

us-pfr-brief = Enviar sus argumentos escritos a la corte federal
    .plain = La corte le dice cuándo está listo el expediente de su caso. Su escrito (brief) se debe presentar 40 días después, si la corte no fija otro día. Tiene 14 días para responder al escrito del gobierno.
    .missed = La corte puede terminar su caso. Pida ahora más tiempo a la corte, diga por qué y hable con un abogado.
    .todo = Lea el calendario de la corte: vale el día que dice. Envíe el escrito a la corte y una copia al abogado del gobierno.

us-vd-depart = Salir a más tardar el día que fijó el juez
    .plain = El juez le dejó salir por su cuenta (salida voluntaria) y le dio un número de días. Tiene que estar fuera del país a más tardar el último. Si cae en fin de semana o feriado, una corte decidió en 2025 que puede salir el siguiente día hábil. No cuente con eso.
    .missed = El permiso para salir por su cuenta se convierte en una orden de deportación. Quizás tenga que pagar una multa, y por 10 años no puede recibir algunas ayudas de inmigración. Hable enseguida con un abogado.
    .todo = Guarde una prueba del día en que salió. Hable con un abogado antes de presentar una moción para reabrir o de ir a la corte federal: eso puede terminar la salida voluntaria.

us-vd-bond = Pagar la fianza de la salida voluntaria
    .plain = El juez puede pedir dinero como promesa de que usted saldrá (una fianza). Parece que ICE tiene que recibirlo en un plazo de 5 días hábiles, pero no pudimos comprobarlo. Pregunte el mismo día a la corte o a un abogado.
    .missed = Puede perder la salida voluntaria, y en su lugar puede quedar una orden de deportación. Hable enseguida con un abogado.
    .todo = Pague la fianza en ICE y guarde el recibo.

us-vd-bond_proof_bia = Mostrar a la Junta que pagó la fianza
    .plain = Si apela después de una salida voluntaria, la Junta necesita una prueba de que pagó la fianza. La prueba tiene que llegar en un plazo de 30 días después de que presentó la apelación.
    .missed = Quizás la Junta no le dé otra vez la salida voluntaria. Envíe la prueba ahora, aunque sea tarde, y pregunte a un abogado.
    .todo = Envíe una copia del recibo de la fianza a la Junta y otra al abogado del gobierno.

us-ice-notice_to_report = Presentarse en la oficina de ICE
    .plain = A algunas personas las dejaron entrar con un papel que les dice que se presenten ante ICE (formulario I-385). Tiene 60 días, o lo que diga su propio papel.
    .missed = Los oficiales de ICE pueden ir a buscarle y detenerle. Pida la cita ahora, aunque sea tarde. Hable con un abogado antes de ir: en 2025 subieron los arrestos en esas visitas.
    .todo = Pida una cita en la página de ICE para presentarse (check-in). La reserva cuenta aunque la visita sea después. Guarde una copia. Diga a una persona de confianza cuándo va.

us-ice-checkin-recurring = Hacer su reporte con ICE
    .plain = Tiene que hacer cada reporte el día y a la hora que le dijo su oficial. Puede ser una foto en una aplicación, una llamada o una visita.
    .missed = Faltar a un reporte puede llevar a la detención o a un grillete electrónico. Llame ahora mismo a su oficial, diga por qué y anote con quién habló. Avise a su abogado.
    .todo = Tenga el teléfono cargado y la aplicación funcionando. Guarde una prueba de cada reporte. Si no puede hacer uno, avise a su oficial antes.

us-ice-osup = Presentarse los días que dice su papel de supervisión
    .plain = Su papel de supervisión (formulario I-220A o I-220B) dice los días en que debe presentarse ante ICE. Hágalo cada uno de esos días.
    .missed = ICE puede detenerle. Llame ahora mismo a la oficina de ICE, diga por qué no fue y avise a su abogado.
    .todo = Lleve el papel cada vez. Pida al oficial que anote el próximo día. Si una visita le preocupa, hable antes con un abogado. No falte por su cuenta.

us-fact-last_arrival = ¿Qué día entró en los Estados Unidos la última vez?
    .label = el día en que entró por última vez en los Estados Unidos
us-fact-unaccompanied_child = Cuando llegó o pidió asilo, ¿tenía menos de 18 años y no tenía aquí padre, madre ni tutor legal que pudiera cuidarle?
    .label = tenía menos de 18 años, sin padre, madre ni tutor aquí que pudiera cuidarle
us-fact-i589_filed = ¿Qué día envió o entregó su formulario de asilo (I-589)?
    .label = el día en que presentó el formulario de asilo
us-fact-fee_notice_date = ¿Qué fecha tiene el aviso sobre la cuota anual de asilo?
    .label = la fecha del aviso sobre la cuota anual
us-fact-i589_received = ¿Qué día llegó su formulario de asilo completo a la oficina o a la corte? Mire el aviso de recibo o el sello.
    .label = el día en que se recibió su formulario de asilo completo
us-fact-clock_stopped = ¿Se paró el reloj de asilo porque usted pidió una demora? Si es así, ¿desde qué día y hasta qué día? El reloj cuenta los días para su permiso de trabajo.
    .label = los días en que el reloj de asilo estuvo parado
us-fact-ead_expires = ¿Hasta qué día vale su tarjeta de permiso de trabajo?
    .label = el último día de su tarjeta de permiso de trabajo
us-fact-biometrics_at = ¿Qué día y a qué hora es su cita de huellas?
    .label = su cita de huellas
us-fact-asylum_interview_at = ¿Qué día y a qué hora es su entrevista de asilo?
    .label = su entrevista de asilo
us-fact-interview_missed_on = ¿Qué día era la entrevista de asilo a la que no pudo ir?
    .label = el día de la entrevista a la que no fue
us-fact-delay_ended = Si algo hizo que pidiera asilo tarde, ¿qué día terminó ese motivo? Si cambió su país, use el día del cambio.
    .label = el día en que terminó el motivo de la demora
us-fact-i589_returned = ¿Qué día le devolvieron su formulario de asilo?
    .label = el día en que le devolvieron su formulario de asilo
us-fact-tz = ¿Qué zona horaria tiene ese lugar?
    .label = la zona horaria del lugar
us-fact-rfe_mailed = ¿Qué fecha tiene la carta en la que USCIS pide más pruebas (Request for Evidence)?
    .label = la fecha del pedido de más pruebas
us-fact-noid_mailed = ¿Qué fecha tiene el aviso que dice que USCIS piensa negar su caso (Notice of Intent)?
    .label = la fecha del aviso de intención
us-fact-max_days = ¿Cuántos días tiene para responder, según el aviso?
    .label = el número de días que da el aviso
us-fact-by_mail = ¿Le llegó el aviso por correo?
    .label = el aviso llegó por correo
us-fact-moved_on = ¿Qué día fue su mudanza?
    .label = el día en que se mudó
us-fact-already_registered = ¿El gobierno ya le registró antes (huellas al entrar, I-94, permiso de trabajo o papeles de la corte)?
    .label = ya tiene registro
us-fact-asylum_granted = ¿Qué día ganó el asilo?
    .label = el día en que ganó el asilo
us-fact-days_abroad = Desde que ganó el asilo, ¿cuántos días estuvo fuera de los Estados Unidos?
    .label = los días que pasó fuera de los Estados Unidos
us-fact-travel_on = ¿Qué día quiere viajar?
    .label = el día en que quiere viajar
us-fact-tps_opens = ¿Cuál es el primer día en que las personas con TPS de su país pueden registrarse otra vez?
    .label = el primer día para registrarse otra vez para el TPS
us-fact-tps_closes = ¿Cuál es el último día en que las personas con TPS de su país pueden registrarse otra vez?
    .label = el último día para registrarse otra vez para el TPS
us-fact-tps_reason_ended = Para pedir el TPS tarde: ¿qué día terminó, o va a terminar, su otro estatus o su solicitud abierta?
    .label = el día en que terminó su otro estatus o su solicitud
us-fact-turns_21_on = ¿Qué día cumple 21 años?
    .label = el día en que cumple 21 años
us-fact-visa_available = ¿Desde qué día hay una visa para usted?
    .label = el día en que hubo una visa para usted
us-fact-uscis_decision_mailed = ¿Qué fecha tiene la negativa de USCIS?
    .label = la fecha de la negativa de USCIS
us-fact-parole_until = ¿Hasta qué día le deja quedarse su I-94 (parole)?
    .label = el último día de parole en su I-94
us-fact-cf_negative_served = ¿Qué día le dieron el papel que dice que no tiene "miedo creíble"?
    .label = el día en que recibió la decisión sobre miedo creíble
us-fact-cf_judge_concurred = ¿Qué día el juez estuvo de acuerdo en que no tiene "miedo creíble"?
    .label = el día en que el juez estuvo de acuerdo con el oficial
us-fact-removal_on = Si se lo dijeron, ¿qué día le van a deportar?
    .label = el día en que le van a deportar
us-fact-rf_negative_served = ¿Qué día le dieron el papel que dice que no tiene "miedo razonable"?
    .label = el día en que recibió la decisión sobre miedo razonable
us-fact-hearing = ¿Qué día es su audiencia (individual o master)?
    .label = el día de su audiencia
us-fact-nta_served = ¿Qué día le dieron el aviso de comparecencia (Notice to Appear, NTA)?
    .label = el día en que recibió el aviso de comparecencia
us-fact-detained = ¿Está ahora en detención?
    .label = está en detención
us-fact-wants_remote = ¿Quiere participar en su audiencia por video o teléfono?
    .label = quiere participar por video o teléfono
us-fact-pretermit_motion = ¿Qué día recibió la corte la moción para terminar antes su caso de asilo, o qué día se hizo en la corte?
    .label = el día de la moción para terminar antes su caso de asilo
us-fact-bond_decision = ¿Qué día decidió el juez sobre la fianza?
    .label = el día en que el juez decidió sobre la fianza
us-fact-absentia_order = ¿Qué fecha tiene la orden que el juez dio cuando usted no estaba en la corte?
    .label = la fecha de la orden que el juez dio cuando usted no estaba en la corte
us-fact-appeal_filed = ¿Envió una apelación a la Junta de Apelaciones de Inmigración?
    .label = apeló ante la Junta
us-fact-appeal_waived = ¿Le dijo al juez que renuncia a su apelación?
    .label = renunció a su apelación
us-fact-abused_by_family = ¿Le maltrató su esposo, esposa, padre, madre o un hijo adulto que es ciudadano o tiene la residencia (green card)? No tiene que responder.
    .label = un familiar cercano le maltrató
us-fact-fee_waiver_refused = ¿Qué fecha tiene la carta de la Junta que le niega la petición de no pagar?
    .label = la fecha de la carta que niega la petición de no pagar
us-fact-ij_decision_oral = ¿Qué día dijo el juez la decisión en voz alta en la corte?
    .label = el día en que el juez dijo la decisión en voz alta
us-fact-ij_decision_mailed = ¿Qué día envió la corte por correo la decisión escrita del juez, o la puso en línea?
    .label = el día en que se envió la decisión escrita
us-fact-written_summary_mailed = Si llegó un resumen escrito de la decisión oral, ¿qué día lo envió la corte?
    .label = el día en que se envió el resumen escrito
us-fact-briefing_schedule = ¿Qué fecha tiene el aviso de la Junta sobre los argumentos escritos (briefing schedule)?
    .label = la fecha del aviso sobre los argumentos escritos
us-fact-bia_order = ¿Qué fecha lleva la decisión de la Junta?
    .label = la fecha de la decisión de la Junta
us-fact-dhs_order = ¿Qué fecha tiene la orden de deportación que dio un oficial, sin un juez?
    .label = la fecha de la orden que dio un oficial
us-fact-reinstatement_order = ¿Qué fecha tiene el papel que dice que se usa otra vez su orden de deportación anterior (formulario I-871)?
    .label = la fecha del papel que usa otra vez su orden anterior
us-fact-served_by_mail = ¿Recibió la decisión por correo?
    .label = la decisión llegó por correo
us-fact-circuit = ¿En qué circuito federal está su corte de inmigración?
    .label = la corte federal de circuito
us-fact-record_available = ¿Qué día dijo la corte federal que el expediente de su caso está listo?
    .label = el día en que el expediente estuvo listo
us-fact-opposing_filing_received = Si el abogado del gobierno pidió algo al juez por escrito, ¿qué día llegó ese papel a la corte?
    .label = el día en que la corte recibió el papel del gobierno
us-fact-date_set_by_judge = ¿Cuál es el último día que le dio el juez para un formulario o para papeles?
    .label = el día que fijó el juez
us-fact-vd_order = ¿Qué día le dejó el juez salir por su cuenta (salida voluntaria)?
    .label = el día en que el juez le dio la salida voluntaria
us-fact-days_granted = ¿Cuántos días tiene para salir, según la orden del juez?
    .label = el número de días que le dio el juez
us-fact-bia_appeal_filed = ¿Qué día presentó su apelación ante la Junta?
    .label = el día en que presentó su apelación
us-fact-released = ¿Qué día le dejaron salir, de la frontera o de la detención? Si tiene el formulario I-385, use la fecha que lleva.
    .label = el día en que le dejaron salir
us-fact-first = ¿Qué día y a qué hora es su primer reporte?
    .label = su primer reporte
us-fact-every = ¿Cuánto tiempo hay de un reporte al siguiente, como 1 semana, 2 semanas o 1 mes?
    .label = el tiempo entre los reportes

us-holiday-new-year = Año Nuevo
us-holiday-martin-luther-king = Día de Martin Luther King
us-holiday-washington = Día de Washington
us-holiday-memorial = Día de los Caídos
us-holiday-juneteenth = Juneteenth
us-holiday-independence = Día de la Independencia
us-holiday-labor = Día del Trabajo
us-holiday-columbus = Día de Colón
us-holiday-veterans = Día de los Veteranos
us-holiday-thanksgiving = Día de Acción de Gracias
us-holiday-christmas = Navidad
