uk-jurisdiction = Reino Unido

uk-ftt-appeal = Apelar la negativa (en el Reino Unido)
    .plain = ¿El Ministerio del Interior (Home Office) dijo que no? El tribunal tiene que tener su apelación dentro de 14 días después de que el Home Office envió la carta. No importa el día en que usted la abrió.
    .missed = Apele de todos modos, hoy. Pida más tiempo al tribunal y diga por qué llega tarde. Hable enseguida con un abogado.
    .todo = Apele ante el tribunal de primera instancia (First-tier Tribunal), de la manera que dice su carta. Mire la fecha de la carta y guarde el sobre. Las reglas pueden haber cambiado en 2026: pregunte a un abogado.
    .abroad = Usted le dijo a Faro que está fuera del Reino Unido. Entonces es posible que tenga más tiempo: vea la apelación desde el extranjero. Para estar seguro, actúe a más tardar en esta fecha.

uk-ftt-abroad = Apelar la negativa (fuera del Reino Unido)
    .plain = Si está fuera del Reino Unido, tiene 28 días. Corren desde el día en que salió, o desde el día en que la decisión le llegó en otro país. Pregunte a un abogado qué día cuenta para usted.
    .missed = Apele de todos modos, hoy. Pida más tiempo al tribunal y diga por qué llega tarde. Hable enseguida con un abogado.
    .todo = Apele ante el tribunal de primera instancia (First-tier Tribunal), de la manera que dice su carta. Guarde una prueba del día en que salió o recibió la decisión.

uk-ut-permission = Pedir permiso para ir al Upper Tribunal
    .plain = Si el First-tier Tribunal dice que no, puede pedir permiso para apelar ante el tribunal superior (Upper Tribunal). Tiene 14 días después de que se envió la decisión, o 28 días si está en otro país.
    .missed = Su apelación puede terminar ahí. Pida el permiso de todos modos, diga por qué llega tarde y hable enseguida con un abogado.
    .todo = Escriba qué error de ley cometió el juez. Envíe la petición al First-tier Tribunal para que llegue a tiempo.
    .inside = Vale si está en el Reino Unido.
    .outside = Vale si está fuera del Reino Unido.

uk-fact-decision_sent = ¿Qué día envió el Home Office la decisión?
    .label = el día en que se envió la decisión
uk-fact-in_uk = ¿Se encuentra ahora dentro del Reino Unido?
    .label = está en el Reino Unido
uk-fact-left_uk = ¿Qué día salió del Reino Unido?
    .label = el día en que salió del Reino Unido
uk-fact-decision_received = ¿Qué día le llegó la decisión en otro país?
    .label = el día en que recibió la decisión en otro país
uk-fact-ftt_decision_sent = ¿Qué día envió el First-tier Tribunal su decisión?
    .label = el día en que el tribunal envió su decisión
