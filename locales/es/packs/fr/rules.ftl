fr-jurisdiction = Francia

fr-90d = Pedir asilo en Francia en un plazo de 90 días
    .plain = Después de entrar en Francia tiene 90 días para pedir asilo por el camino normal.
    .missed = Todavía puede pedirlo. Pero su caso puede ir por el camino rápido (procédure accélérée), y quizás no reciba dinero ni un lugar donde vivir. Diga el motivo de la demora y pida ayuda a una asociación.
    .todo = Vaya a la primera oficina de acogida (SPADA). Le da un día en la GUDA, donde pide asilo.
    .pact = Faro leyó esto en la ley francesa de abril de 2026. Desde el 12 de junio de 2026 hay reglas nuevas de la Unión Europea. Pregunte a un abogado qué cambiaron.

fr-ofpra-21d = Enviar su expediente a la OFPRA
    .plain = Usted recibe un papel que dice que pidió asilo (attestation de demande d'asile). Desde entonces tiene 21 días para enviar su expediente a la OFPRA. En detención: 5 días, contados por horas, desde el papel que ordenó la detención.
    .missed = La OFPRA puede rechazar o cerrar su expediente. Envíelo de todos modos y diga por qué llega tarde. Si lo cerraron, puede pedir una vez, en menos de 9 meses, que lo abran de nuevo. Pida ayuda a una asociación o a un abogado.
    .todo = Llene el formulario de la OFPRA en francés, fírmelo y agregue copias de sus papeles. Envíelo con una prueba del día. Si la OFPRA dice que falta algo, responda en un plazo de 8 días.
    .free = Vale si no está en detención.
    .detained = Vale si está en detención.
    .pact = Faro leyó esto en la ley francesa de abril de 2026. Desde el 12 de junio de 2026 hay reglas nuevas de la Unión Europea. Pregunte a un abogado qué cambiaron.

fr-cnda-1m = Apelar ante el tribunal de asilo (CNDA)
    .plain = ¿La OFPRA dijo que no? El tribunal de asilo (CNDA) tiene que tener su recurso en un plazo de un mes después de que usted recibió la decisión. No confíe en el día extra que puede dar la manera francesa de contar.
    .missed = La negativa de la OFPRA queda firme, y pierde el derecho a quedarse. Hable enseguida con un abogado. Pregunte también por hechos nuevos (réexamen).
    .todo = Envíe el recurso (recours) con una copia de la decisión. Pida un abogado gratis (aide juridictionnelle) en los primeros 15 días. Después, eso ya no detiene el reloj.
    .remainder = Faro leyó esto en la ley francesa de abril de 2026. Desde el 12 de junio de 2026 hay reglas nuevas de la Unión Europea. Pregunte a un abogado qué cambiaron. ¿Pidió un abogado gratis? Los tribunales pueden contar de otra manera los días que quedan. No espere al último.

fr-transfer-7d = Ir al tribunal contra el traslado (7 días)
    .plain = ¿Francia quiere enviarle a otro país de la UE? Tiene 7 días para ir al tribunal (tribunal administratif). Los fines de semana y los feriados no le dan más tiempo. Una orden de salir con arresto en casa (assignation à résidence) también tiene 7 días. En detención son 48 horas.
    .missed = Pueden enviarle a ese país. Hable enseguida con un abogado o una asociación. Allí también puede pedir asilo.
    .todo = Vaya hoy con el papel a un abogado o a una asociación. Presente el recurso (recours) en el tribunal administratif. Guarde una prueba de la hora.
    .free = Vale si no está en detención.
    .detained = Vale si está en detención.
    .pact = Faro leyó esto en la ley francesa de abril de 2026. Desde el 12 de junio de 2026 hay reglas nuevas de la Unión Europea. Pregunte a un abogado qué cambiaron.

fr-detention-48h = Ir al tribunal desde la detención (48 horas)
    .plain = Si le dan la decisión en detención, tiene 48 horas para ir al tribunal. Cuenta cada hora, también de noche y el fin de semana. Si le dieron la decisión antes y su plazo aún corría, las 48 horas empiezan cuando se lo dicen en la detención.
    .missed = Pueden sacarle de Francia. Avise enseguida a la asociación del centro de detención y a un abogado: pregunte qué puede hacer todavía un juez.
    .todo = Pida ya la asociación del centro de detención, un abogado y un intérprete. Anote el día y la hora que dice el papel. Presente el recurso (recours) en el tribunal administratif.
    .pact = Faro leyó esto en la ley francesa de abril de 2026. Desde el 12 de junio de 2026 hay reglas nuevas de la Unión Europea. Pregunte a un abogado qué cambiaron.

fr-oqtf-1m = Ir al tribunal contra la orden de salir (OQTF)
    .plain = Si está libre, tiene un mes para ir al tribunal contra la orden de salir de Francia (OQTF). Con arresto en casa son 7 días, y en detención 48 horas. En la cárcel son 7 días. Si eso llega después, mientras el mes aún corre, el plazo corto empieza cuando se lo dicen.
    .missed = Pueden sacarle de Francia. Hable enseguida con un abogado sobre hechos nuevos u otras maneras de impedirlo.
    .todo = Lea en el papel qué plazo da y qué tribunal nombra. Presente el recurso (recours) en el tribunal administratif. Pida enseguida un abogado gratis (aide juridictionnelle).
    .free = Vale si está libre.
    .detained = Vale si está en detención.
    .prison = Vale si está en la cárcel.
    .house-arrest = Vale si está bajo arresto en casa.
    .pact = Faro leyó esto en la ley francesa de abril de 2026. Desde el 12 de junio de 2026 hay reglas nuevas de la Unión Europea. Pregunte a un abogado qué cambiaron.

fr-asylum-detention-5d = Pedir asilo en la detención en un plazo de 5 días
    .plain = Cuando llega al centro de detención (rétention), le informan de su derecho al asilo. Desde entonces tiene 5 días para pedirlo. Después solo cuenta si pasó algo nuevo desde entonces.
    .missed = Pídalo de todos modos y cuente qué pasó desde entonces. Diga a la asociación del centro y a un abogado por qué llega tarde.
    .todo = Diga enseguida a los agentes que quiere asilo, y pida el formulario de la OFPRA y un intérprete. El formulario va en francés y firmado. La asociación del centro le ayuda.
    .pact = Faro leyó esto en la ley francesa de abril de 2026. Desde el 12 de junio de 2026 hay reglas nuevas de la Unión Europea. Pregunte a un abogado qué cambiaron.

fr-reexamen-8d = Enviar a la OFPRA sus hechos nuevos (réexamen)
    .plain = ¿Pidió asilo otra vez (réexamen) y la oficina lo registró? Entonces la OFPRA tiene que tener su petición en un plazo de 8 días. En algunas oficinas es el mismo día, o el día que dice su papel.
    .missed = La OFPRA puede rechazar o cerrar su petición. Envíela de todos modos, diga por qué llega tarde y hable con un abogado o una asociación.
    .todo = Escriba qué hay de nuevo desde la última decisión, o qué no podía saber antes. Agregue pruebas y envíelo con una prueba del día.
    .pact = Faro leyó esto en la ley francesa de abril de 2026. Desde el 12 de junio de 2026 hay reglas nuevas de la Unión Europea. Pregunte a un abogado qué cambiaron.

fr-reopen-9m = Hacer que abran de nuevo su expediente en la OFPRA
    .plain = ¿La OFPRA cerró su expediente (clôture)? Puede pedir una vez que lo abran de nuevo, en menos de 9 meses después de esa decisión. Entonces sigue donde se detuvo.
    .missed = El cierre es definitivo. Una petición nueva cuenta entonces como segunda (réexamen), y eso es más difícil. Hable con un abogado.
    .todo = Pida pronto y por escrito a la OFPRA que abra de nuevo el expediente, y guarde una prueba del día. Tiene que hacerlo antes de poder ir a un tribunal por esto.
    .pact = Faro leyó esto en la ley francesa de abril de 2026. Desde el 12 de junio de 2026 hay reglas nuevas de la Unión Europea. Pregunte a un abogado qué cambiaron.

fr-suspension-7d = Pedir al tribunal quedarse hasta que decida la CNDA
    .plain = ¿Francia le ordenó salir por ser un peligro, o le prohibió estar en el país? Entonces un no de la OFPRA no le deja quedarse durante el recurso. Tiene 7 días después de la decisión de la OFPRA para pedir al tribunal (tribunal administratif) que detenga su expulsión. En detención son 48 horas.
    .missed = Pueden sacarle de Francia antes de que decida la CNDA. Hable enseguida con un abogado: pregunte qué puede hacer todavía un juez.
    .todo = Vaya hoy a un abogado o a una asociación. Presente la petición en el tribunal administratif y guarde una prueba de la hora. Envíe también el recurso a la CNDA.
    .free = Vale si no está en detención.
    .detained = Vale si está en detención.
    .pact = Faro leyó esto en la ley francesa de abril de 2026. Desde el 12 de junio de 2026 hay reglas nuevas de la Unión Europea. Pregunte a un abogado qué cambiaron.

fr-fact-entered = ¿Qué día entró en Francia?
    .label = el día en que entró en Francia
fr-fact-attestation_handed = ¿Qué día le dieron la attestation de demande d'asile?
    .label = el día en que recibió la attestation
fr-fact-detained = ¿Está ahora en detención (rétention)?
    .label = está en detención
fr-fact-ofpra_decision_notified = ¿Qué día le llegó la decisión de la OFPRA?
    .label = el día en que recibió la decisión de la OFPRA
fr-fact-legal_aid_requested = Si pidió un abogado gratis (aide juridictionnelle), ¿qué día fue?
    .label = el día en que pidió ayuda legal
fr-fact-legal_aid_decision_notified = Si le respondieron sobre el abogado gratis, ¿qué día llegó la respuesta?
    .label = el día en que recibió la respuesta sobre la ayuda legal
fr-fact-transfer_notified = ¿Qué día le dieron el papel sobre el traslado?
    .label = el día en que recibió la decisión de traslado
fr-fact-detention_notified = ¿Cuál es el día y la hora en que le dieron la decisión en detención?
    .label = el día y la hora en que recibió la decisión en detención
fr-fact-oqtf_notified = ¿Qué día le dieron la orden de salir de Francia (OQTF)?
    .label = el día en que recibió la orden de salir
fr-fact-placed_in_detention = ¿Qué día dice el papel que ordenó su detención?
    .label = el día en que le pusieron en detención
fr-fact-prison = ¿Está ahora en la cárcel?
    .label = está en la cárcel
fr-fact-prison_notified = ¿Qué día le dijo la oficina de la cárcel que tiene 7 días?
    .label = el día en que la cárcel le habló de los 7 días
fr-fact-house_arrest = ¿Está bajo arresto en casa (assignation à résidence)?
    .label = está bajo arresto en casa
fr-fact-house_arrest_notified = ¿Qué día le dieron el papel del arresto en casa?
    .label = el día en que recibió el papel del arresto en casa
fr-fact-asylum_rights_notified = ¿Qué día le informaron en la detención de su derecho al asilo?
    .label = el día en que le informaron de su derecho al asilo
fr-fact-reexamen_registered = ¿Qué día registró la oficina que pide asilo otra vez (réexamen)?
    .label = el día en que se registró su nueva petición
fr-fact-ofpra_closed = Si la OFPRA cerró su expediente, ¿qué día tiene esa decisión?
    .label = el día en que la OFPRA cerró su expediente
fr-fact-expulsion_order = ¿Francia le ordenó salir por ser un peligro, o le prohibió estar en el país (expulsion, interdiction du territoire)?
    .label = Francia le ordenó salir o le prohibió estar en el país
