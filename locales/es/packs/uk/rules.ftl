uk-jurisdiction = Reino Unido

uk-ftt-appeal = Apelar la negativa (en el Reino Unido)
    .plain = ¿El Ministerio del Interior (Home Office) dijo que no? El tribunal tiene que tener su apelación en un plazo de 14 días después de que el Home Office envió la carta. No importa el día en que usted la abrió.
    .missed = Apele de todos modos, hoy. Pida más tiempo al tribunal y diga por qué llega tarde. Hable enseguida con un abogado.
    .todo = Apele ante el tribunal de primera instancia (First-tier Tribunal), de la manera que dice su carta. Mire la fecha de la carta y guarde el sobre. Las reglas pueden haber cambiado en 2026: pregunte a un abogado.
    .abroad = Usted le dijo a Faro que está fuera del Reino Unido. Entonces es posible que tenga más tiempo: vea la apelación desde el extranjero. Para estar seguro, actúe a más tardar en esta fecha.
    .unchecked = Ningún abogado ha revisado todavía esta fecha. Pregunte a uno antes de contar con ella.

uk-ftt-abroad = Apelar la negativa (fuera del Reino Unido)
    .plain = Si está fuera del Reino Unido, tiene 28 días. Corren desde el día en que le llegó la decisión. ¿Estaba entonces en el Reino Unido y no podía apelar desde ahí? Entonces corren desde el día en que salió.
    .missed = Apele de todos modos, hoy. Pida más tiempo al tribunal y diga por qué llega tarde. Hable enseguida con un abogado.
    .todo = Apele ante el tribunal de primera instancia (First-tier Tribunal), de la manera que dice su carta. Guarde una prueba del día en que salió y del día en que recibió la decisión.
    .received = Vale si estaba en otro país, o si podía apelar desde el Reino Unido.
    .left = Vale si estaba en el Reino Unido cuando decidieron y no podía apelar desde ahí.
    .unchecked = Ningún abogado ha revisado todavía esta fecha. Pregunte a uno antes de contar con ella.

uk-ut-permission = Pedir permiso para ir al Upper Tribunal
    .plain = Si el First-tier Tribunal dice que no, puede pedir permiso para apelar ante el tribunal superior (Upper Tribunal). Tiene 14 días después de que se envió la decisión, o 28 días si está en otro país.
    .missed = Su apelación puede terminar ahí. Pida el permiso de todos modos, diga por qué llega tarde y hable enseguida con un abogado.
    .todo = Escriba qué error de ley cometió el juez. Envíe la petición al First-tier Tribunal para que llegue a tiempo.
    .inside = Vale si está en el Reino Unido.
    .outside = Vale si está fuera del Reino Unido.
    .unchecked = Ningún abogado ha revisado todavía esta fecha. Pregunte a uno antes de contar con ella.

uk-ut-renewed = Pedir permiso al propio Upper Tribunal
    .plain = ¿El First-tier Tribunal no le dejó apelar ante el Upper Tribunal? Puede pedirlo al propio Upper Tribunal. Creemos que tiene 14 días después de que se envió esa respuesta, y más desde otro país. No pudimos comprobarlo.
    .missed = Su apelación puede terminar ahí. Pídalo de todos modos, diga por qué llega tarde y hable enseguida con un abogado.
    .todo = Busque en la carta el plazo y la manera de pedirlo. Envíe la petición al Upper Tribunal para que llegue a tiempo.
    .inside = Vale si está en el Reino Unido.
    .outside = Vale si está fuera del Reino Unido.

uk-support-appeal = Apelar sobre la ayuda de asilo (vivienda y dinero)
    .plain = ¿El Home Office le negó o le quitó la ayuda de asilo (asylum support)? El tribunal tiene que tener su apelación en un plazo de 3 días desde que recibió la carta.
    .missed = Apele de todos modos, hoy. Diga en el formulario por qué llega tarde. Una organización que ayuda a solicitantes de asilo puede ayudarle.
    .todo = Llene el formulario de apelación (notice of appeal) que vino con la carta y envíelo al tribunal de ayuda de asilo. Lo más rápido es el correo electrónico. Adjunte la carta.
    .weekends = Una organización que ayuda con estas apelaciones dice que los sábados y domingos no cuentan. No lo espere.
    .unchecked = Ningún abogado ha revisado todavía esta fecha. Pregunte a uno antes de contar con ella.

uk-fact-decision_sent = ¿Qué día envió el Home Office la decisión?
    .label = el día en que se envió la decisión
uk-fact-in_uk = ¿Se encuentra ahora dentro del Reino Unido?
    .label = está en el Reino Unido
uk-fact-left_uk = ¿Qué día salió del Reino Unido?
    .label = el día en que salió del Reino Unido
uk-fact-decision_received = ¿Qué día recibió la decisión?
    .label = el día en que recibió la decisión
uk-fact-could_appeal_inside = Cuando todavía estaba en el Reino Unido, ¿podía apelar desde ahí?
    .label = podía apelar cuando estaba en el Reino Unido
uk-fact-permission_refused_sent = ¿Qué día envió el First-tier Tribunal su respuesta de que no puede apelar?
    .label = el día en que el tribunal envió esa respuesta
uk-fact-support_decision_received = ¿Qué día recibió la carta sobre su ayuda de asilo?
    .label = el día en que recibió la carta sobre la ayuda
uk-fact-ftt_decision_sent = ¿Qué día envió el First-tier Tribunal su decisión?
    .label = el día en que el tribunal envió su decisión
