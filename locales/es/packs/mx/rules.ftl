mx-jurisdiction = México

mx-comar-apply = Pedir la condición de refugiado en México
    .plain = Después de entrar en México tiene 30 días hábiles para pedir la condición de refugiado. Los fines de semana y los feriados no cuentan.
    .missed = Vaya de todos modos. La COMAR le preguntará por qué llega tarde, y todavía puede recibir su solicitud. Diga los motivos y lleve pruebas.
    .todo = Vaya en persona a la COMAR (la oficina para refugiados). Si no hay una oficina de la COMAR cerca, vaya al INM (la oficina de migración). Pida un papel que muestre el día en que lo pidió.
    .unchecked = Ningún abogado ha revisado todavía esta fecha. Pregunte a uno antes de contar con ella.

mx-comar-weekly = Firmar en la COMAR o el INM
    .plain = Mientras su solicitud está abierta, tiene que ir a firmar en persona. La mayoría firma cada semana, el día y en la oficina que le indicaron.
    .missed = La COMAR puede decidir que usted abandonó su solicitud. Vaya hoy, diga por qué no fue y lleve pruebas. Pida ayuda en una oficina de ayuda legal.
    .todo = Lleve su papel cada vez y asegúrese de que su firma quede anotada. Si quiere irse a otro estado, pregunte primero a la COMAR.

mx-comar-decision = La COMAR debería decidir
    .plain = La ley da a la COMAR 45 días hábiles para decidir sobre su solicitud. Muchas veces tarda más.
    .missed = Este es el plazo de la COMAR, no el suyo: usted no pierde nada. Siga firmando y pregunte cómo va su caso.
    .todo = Pida noticias cuando vaya a firmar. Mantenga al día su papel y su número de teléfono en la COMAR.

mx-comar-appeal = Pedir que se revise la decisión de la COMAR
    .plain = Si la COMAR dice que no, puede presentar un recurso de revisión. Parece que tiene 15 días hábiles, pero no pudimos comprobarlo. Pregunte a un abogado la misma semana.
    .missed = La decisión queda firme. Un abogado puede ver si un juez todavía puede ayudarle (amparo). Eso también tiene un plazo corto: pregunte enseguida.
    .todo = Busque en su carta el plazo y el lugar para el recurso. Entregue el recurso de revisión por escrito y pida que sellen su copia.
    .unchecked = Ningún abogado ha revisado todavía esta fecha. Pregunte a uno antes de contar con ella.

mx-amparo = Pedir ayuda a un juez federal (amparo)
    .plain = Si la respuesta a su recurso de revisión es no, un juez federal quizás todavía pueda ayudarle. Creemos que tiene 15 días hábiles, y que no hay plazo si están por deportarle. No pudimos comprobarlo.
    .missed = Pregunte de todos modos a un abogado. Puede haber otro camino, sobre todo si están por deportarle.
    .todo = Vaya la misma semana con un abogado o con una organización que ayuda a refugiados. Lleve las dos decisiones y el día en que las recibió.

mx-fact-entered = ¿Qué día entró en México?
    .label = el día en que entró en México
mx-fact-first = ¿Qué día y a qué hora tiene que firmar por primera vez?
    .label = la primera vez que firma
mx-fact-every = ¿Cuánto tiempo hay de una firma a la siguiente, como 1 semana?
    .label = el tiempo entre las firmas
mx-fact-tz = ¿Qué zona horaria tiene ese lugar?
    .label = la zona horaria del lugar
mx-fact-filed = ¿Qué día entregó su solicitud de refugio?
    .label = el día en que entregó su solicitud
mx-fact-decision_notified = ¿Qué día le entregó la COMAR su decisión?
    .label = el día en que recibió la decisión
mx-fact-revision_notified = ¿Qué día recibió la respuesta a su recurso de revisión?
    .label = el día en que recibió la respuesta al recurso
