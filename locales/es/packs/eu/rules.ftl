eu-jurisdiction = Unión Europea

eu-apr-lodge-21d = Entregar su solicitud completa
    .plain = Primero se registra que usted quiere asilo. Después tiene 21 días para entregar la solicitud completa, en persona.
    .missed = La oficina puede actuar como si usted hubiera retirado su solicitud. Vaya enseguida, diga por qué llega tarde y pregunte a un abogado cómo mantenerla abierta.
    .todo = Vaya a la oficina y el día que dice su papel. Lleve sus papeles y pida un intérprete. Guarde el papel que le den.

eu-apr-appeal = Recurrir la decisión de asilo
    .plain = Cada país de la UE pone su propio plazo, y es corto. Puede ser de 5 a 10 días en casos rápidos o de frontera, y de dos semanas a un mes en otros. La última página de su decisión debería decirlo.
    .missed = La negativa queda firme. Hable enseguida con un abogado: pregunte si el tribunal todavía puede recibirlo, y por hechos nuevos.
    .todo = Lea la última página de la decisión y vaya a un abogado el mismo día. Si no sabe el plazo, actúe como si tuviera 5 días.
    .stays = Vale en un país que no mueve el último día.

eu-ammr-appeal = Recurrir el traslado a otro país de la UE
    .plain = Si le van a enviar a otro país de la UE, tiene de una a tres semanas para recurrir. Cada país pone su propio plazo: su papel debería decirlo. En algunos países el recurso solo no detiene el traslado: pida también eso al tribunal.
    .missed = Pueden enviarle a ese país. El plazo para el traslado es, en general, de 6 meses. Hable enseguida con un abogado y siga yendo a sus citas.
    .todo = Lea el plazo en el papel y vaya a un abogado el mismo día. Cuente si tiene familia en Europa o una enfermedad. Si no sabe el plazo, actúe como si tuviera una semana.
    .start = El texto de la regla dice 1 de julio de 2026. Alemania y España la aplican desde el 12 de junio. Pregunte a un abogado qué reglas valen para su caso.
    .stays = Vale en un país que no mueve el último día.

eu-ammr-stay = Pedir al tribunal que pare el traslado mientras decide
    .plain = El recurso solo quizás no detiene el traslado. Puede pedir al tribunal que le deje quedarse hasta que decida. Pídalo pronto: a más tardar cuando termina el plazo del recurso, de una a tres semanas.
    .missed = Pueden enviarle al otro país mientras el tribunal decide. Hable enseguida con un abogado.
    .todo = Pídalo junto con el recurso, el mismo día. Si no sabe el plazo, actúe como si tuviera una semana.
    .start = El texto de la regla dice 1 de julio de 2026. Alemania y España la aplican desde el 12 de junio. Pregunte a un abogado qué reglas valen para su caso.
    .stays = Vale en un país que no mueve el último día.

eu-ammr-transfer-6m = Hasta entonces el país debería haberle trasladado
    .plain = El traslado al otro país de la UE debería hacerse en un plazo de 6 meses después de que ese país dijo que sí. Si un recurso lo detuvo, los 6 meses empiezan con la última decisión. Después, quizás el país donde está tenga que estudiar su caso.
    .missed = Si sigue allí, pregunte a un abogado si ahora este país tiene que decidir sobre su asilo.
    .todo = Vaya a sus citas y avise si cambia de dirección. Anote lo que pasa y pregunte a un abogado cuándo terminan los 6 meses.
    .longer = Puede durar más si alguien está en la cárcel, o si la oficina no pudo encontrarle. Pregunte a un abogado.

eu-fact-registered = ¿Qué día registró la oficina que usted quiere asilo?
    .label = el día en que se registró su solicitud
eu-fact-decision_notified = ¿Qué día recibió la decisión?
    .label = el día en que recibió la decisión
eu-fact-period_on_paper = ¿Cuánto tiempo le da su papel, como 5 días o 2 semanas?
    .label = el tiempo que da su papel
eu-fact-transfer_notified = ¿Qué día le dieron el papel sobre el traslado?
    .label = el día en que recibió la decisión de traslado
eu-fact-transfer_accepted = ¿Qué día aceptó el otro país recibirle? Quizás lo diga su papel sobre el traslado.
    .label = el día en que aceptó el otro país
eu-fact-transfer_appeal_decided = Si un tribunal detuvo el traslado, ¿qué día fue la última decisión sobre él?
    .label = el día de la última decisión sobre el traslado
