fr-jurisdiction = Francia

fr-90d = Pedir asilo en Francia dentro de 90 días
    .plain = Después de entrar en Francia tiene 90 días para pedir asilo por el camino normal.
    .missed = Todavía puede pedirlo. Pero su caso puede ir por el camino rápido (procédure accélérée), y quizás no reciba dinero ni un lugar donde vivir. Diga el motivo de la demora y pida ayuda a una asociación.
    .todo = Vaya a la primera oficina de acogida (SPADA). Le da un día en la GUDA, donde pide asilo. Desde el 12 de junio de 2026 hay reglas nuevas de la Unión Europea: pregunte qué cambió.

fr-ofpra-21d = Enviar su expediente a la OFPRA
    .plain = Usted recibe un papel que dice que pidió asilo (attestation de demande d'asile). Desde entonces tiene 21 días para enviar su expediente a la OFPRA. En detención tiene solo 5.
    .missed = La OFPRA puede rechazar o cerrar su expediente. Envíelo de todos modos, diga por qué llega tarde, y pida a una asociación o a un abogado que le ayude a abrirlo otra vez.
    .todo = Llene el formulario de la OFPRA en francés, fírmelo y agregue copias de sus papeles. Envíelo con una prueba del día. Si la OFPRA dice que falta algo, responda dentro de 8 días.
    .free = Vale si no está en detención.
    .detained = Vale si está en detención.

fr-cnda-1m = Apelar ante el tribunal de asilo (CNDA)
    .plain = ¿La OFPRA dijo que no? El tribunal de asilo (CNDA) tiene que tener su recurso dentro de un mes después de que usted recibió la decisión. No confíe en el día extra que puede dar la manera francesa de contar.
    .missed = La negativa de la OFPRA queda firme, y pierde el derecho a quedarse. Hable enseguida con un abogado. Pregunte también por hechos nuevos (réexamen).
    .todo = Envíe el recurso (recours) con una copia de la decisión. Pida un abogado gratis (aide juridictionnelle) en los primeros 15 días: parece que eso detiene el reloj hasta que recibe la respuesta.

fr-transfer-7d = Ir al tribunal contra el traslado (7 días)
    .plain = ¿Francia quiere enviarle a otro país de la UE? Tiene 7 días para ir al tribunal (tribunal administratif). Los fines de semana y los feriados no le dan más tiempo. Una orden de salir con arresto en casa (assignation à résidence) también tiene 7 días.
    .missed = Pueden enviarle a ese país. Hable enseguida con un abogado o una asociación. Allí también puede pedir asilo.
    .todo = Vaya hoy con el papel a un abogado o a una asociación. Presente el recurso (recours) en el tribunal administratif. Guarde una prueba de la hora.

fr-detention-48h = Ir al tribunal desde la detención (48 horas)
    .plain = Si le dan la decisión en detención, tiene 48 horas para ir al tribunal. Cuenta cada hora, también de noche y el fin de semana.
    .missed = Pueden sacarle de Francia. Avise enseguida a la asociación del centro de detención y a un abogado: pregunte qué puede hacer todavía un juez.
    .todo = Pida ya la asociación del centro de detención, un abogado y un intérprete. Anote el día y la hora que dice el papel. Presente el recurso (recours) en el tribunal administratif.

fr-oqtf-1m = Ir al tribunal contra la orden de salir (OQTF)
    .plain = Si está libre, tiene un mes para ir al tribunal contra la orden de salir de Francia (OQTF). Con arresto en casa son 7 días, y en detención 48 horas, aunque eso llegue después.
    .missed = Pueden sacarle de Francia. Hable enseguida con un abogado sobre hechos nuevos u otras maneras de impedirlo.
    .todo = Lea en el papel qué plazo da y qué tribunal nombra. Presente el recurso (recours) en el tribunal administratif. Pida enseguida un abogado gratis (aide juridictionnelle).

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
