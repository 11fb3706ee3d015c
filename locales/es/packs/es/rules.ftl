es-jurisdiction = España

es-apply-1m = Pedir asilo en España en un plazo de un mes
    .plain = Después de entrar en España tiene un mes para pedir asilo (protección internacional). Tiene que ir en persona.
    .missed = Pídalo de todos modos: todavía puede pedir asilo. Su caso puede ir por un camino más rápido (procedimiento de urgencia). Diga el motivo de la demora y hable con un abogado.
    .todo = Pida cita enseguida y guarde una prueba de que la pidió. Desde el 12 de junio de 2026 hay reglas nuevas de la Unión Europea: pregunte a un abogado qué cambió.
    .other-region = Vale en una región sin ese festivo.

es-border-reexamen = Pedir el reexamen en la frontera
    .plain = ¿Le dijeron que no al asilo en un aeropuerto o en la frontera? Tiene dos días para pedir que lo miren otra vez (petición de reexamen). Parece que cuentan todos los días, también el fin de semana: hágalo dentro de 48 horas.
    .missed = Pueden ponerle en un vuelo de vuelta. Diga enseguida a los agentes y a un abogado que tiene miedo de volver, y pregunte qué se puede hacer todavía.
    .todo = Pida ya un abogado y un intérprete. El abogado escribe con usted la petición de reexamen. Guarde el papel que muestra la hora de la decisión.
    .since-june = Faro leyó esto en la ley anterior al 12 de junio de 2026. Pregunte a un abogado si el reexamen sigue existiendo o si debe ir enseguida al tribunal.

es-contencioso-2m = Recurrir la decisión ante el tribunal
    .plain = Si pidió asilo desde el 12 de junio de 2026, el plazo para ir al tribunal puede ser de solo 5 días y de un mes como máximo. Hágalo en 5 días como máximo. Dos meses es para casos más antiguos. En ellos el mes de agosto no cuenta, pero no haga planes con él.
    .missed = La denegación queda firme. Hable con un abogado sobre lo que queda, como hechos nuevos u otro permiso.
    .todo = Pida enseguida un abogado gratis (justicia gratuita) si no puede pagarlo. Muéstrele la resolución y el día en que la recibió. Busque en la resolución el plazo y el tribunal (Audiencia Nacional).
    .other-region = Vale en una región sin ese festivo.
    .which = No está claro qué casos conservan los dos meses. Pregunte a un abogado cuál es su plazo.
    .new = Vale si pidió asilo desde el 12 de junio de 2026.
    .old = Vale si pidió asilo antes del 12 de junio de 2026.

es-reposicion-1m = Pedir al ministerio que decida otra vez (si quiere)
    .plain = Antes de ir al tribunal puede pedir al propio ministerio que cambie su decisión (recurso de reposición). Parece que tiene un mes, pero no pudimos comprobarlo. Pregunte primero a un abogado.
    .missed = Pedirlo al ministerio no detiene el plazo para el tribunal. Ese plazo puede ser de días. Pregunte ahora a un abogado cuánto queda.
    .todo = Pregunte a un abogado qué camino es mejor para usted, este o el tribunal. Si lo pide al ministerio, vaya también a tiempo al tribunal. Entréguelo en un registro y guarde la copia sellada.
    .other-region = Vale en una región sin ese festivo.
    .court = Pedirlo al ministerio no detiene el plazo para el tribunal. Ese plazo puede ser de solo 5 días.

es-fact-entered = ¿Qué día entró en España?
    .label = el día en que entró en España
es-fact-border_refusal_notified = ¿Qué día le dijeron que no en la frontera?
    .label = el día en que le dieron la denegación en la frontera
es-fact-decision_notified = ¿Qué día recibió la resolución?
    .label = el día en que recibió la resolución
es-fact-region = ¿En qué comunidad autónoma vive? Escriba sus dos letras, como AN para Andalucía, CT para Cataluña o MD para Madrid.
    .label = su comunidad autónoma
es-fact-asked_for_asylum = ¿Qué día pidió asilo en España?
    .label = el día en que pidió asilo
es-fact-period_on_paper = ¿Cuánto tiempo le da la resolución para ir al tribunal, como 10 días o 1 mes?
    .label = el tiempo que da la resolución
